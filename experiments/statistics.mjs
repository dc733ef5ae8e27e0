// Means over seeds, and what pairs of runs of the same seed say.
import { deviation, mean } from 'd3';
import jstat from 'jstat';

/** Mean and sample standard deviation. */
export const summary = (values) => ({ mean: mean(values), sd: deviation(values) ?? NaN });

const differencesOf = (a, b) => a.map((value, i) => value - b[i]);
const twoSided = (t, freedom) => 2 * jstat.studentt.cdf(-Math.abs(t), freedom);

/** The 95 % interval of a mean of independent values is `mean` ± `half`. */
export function interval(values) {
  const { mean, sd } = summary(values);
  const n = values.length;
  return { mean, sd, half: n > 1 ? jstat.studentt.inv(0.975, n - 1) * sd / Math.sqrt(n) : NaN };
}

/** Student's paired t-test of mean(a − b) = 0, two-sided, and its interval; p is NaN where all differences are the same. */
export function pairedTTest(a, b) {
  const differences = differencesOf(a, b);
  const { mean, sd, half } = interval(differences);
  const t = sd > 0 ? mean / (sd / Math.sqrt(differences.length)) : NaN;
  return { mean, sd, half, p: twoSided(t, differences.length - 1) };
}

/**
 * The t-test and the interval of Nadeau and Bengio (2003), for pairs from random splits of the same cases. Such pairs
 * are not independent, as the splits overlap: the variance of their mean is not sd²/n but sd² (1/n + `tested`), where
 * `tested` is how many cases a split tests by for each that it learns from.
 */
export function resampledTTest(a, b, tested) {
  const differences = differencesOf(a, b);
  const { mean, sd } = summary(differences);
  const n = differences.length;
  if (n < 2) return { mean, sd, half: NaN, p: NaN };
  const error = sd * Math.sqrt(1 / n + tested);
  return { mean, sd, half: jstat.studentt.inv(0.975, n - 1) * error, p: sd > 0 ? twoSided(mean / error, n - 1) : NaN };
}

/** Holm's (1979) correction: p-values as they are when all of them have to hold. NaN, no test, is left out. */
export function holm(ps) {
  const order = ps.map((p, i) => [p, i]).filter(([p]) => !Number.isNaN(p)).sort(([a], [b]) => a - b);
  const corrected = ps.map(() => NaN);
  let least = 0;
  order.forEach(([p, i], rank) => {
    least = Math.max(least, Math.min(1, p * (order.length - rank)));
    corrected[i] = least;
  });
  return corrected;
}
