// Means over seeds, and what pairs of runs of the same seed say.
import { deviation, mean } from 'd3';
import jstat from 'jstat';

/** Mean and sample standard deviation. */
export const summary = (values) => ({ mean: mean(values), sd: deviation(values) ?? NaN });

/** Student's paired t-test of mean(a − b) = 0, two-sided; NaN where all differences are the same. */
export function pairedTTest(a, b) {
  const differences = a.map((value, i) => value - b[i]);
  const { mean, sd } = summary(differences);
  const t = sd > 0 ? mean / (sd / Math.sqrt(differences.length)) : NaN;
  return { mean, sd, p: 2 * jstat.studentt.cdf(-Math.abs(t), differences.length - 1) };
}
