// What the runs say: of every loss, tuned, the share of the greatest possible value that it captures.
import { group, max, mean } from 'd3';
import { holm, interval, resampledTTest } from '../statistics.mjs';

/** A split tests by 20 % of the cases, and learns and chooses from 80 %. */
const TESTED = 0.2 / 0.8;

/** Of the trials of a seed that which captures most on the validation part: what it captures on the test part. */
function tuned(runs, share, what) {
  const of = (run) => run.bests[share];
  const best = runs.reduce((a, b) => (of(b).validation > of(a).validation ? b : a));
  return { test: of(best)[what], validation: of(best).validation };
}

const points = (value) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
const signed = (value) => (Number.isNaN(value) ? '–' : `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)}`);
const probability = (p) => (Number.isNaN(p) ? '–' : p < 0.001 ? '< .001' : p.toFixed(3).replace(/^0/, ''));

const table = (head, rows) => {
  const all = [head, ...rows];
  const widths = head.map((_, i) => max(all, (row) => row[i].length));
  const line = (row) => `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  return [line(head), line(widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))), ...rows.map(line)].join('\n');
};

const titles = {
  test: ({ trees, hidden }) => (trees ? 'boosted trees' : hidden ? `a perceptron of ${hidden} units` : 'a linear score'),
  card: () => 'a score card of whole points, −10 to 10 (the linear score, rounded)',
};

/**
 * Tables of the runs that are there. A seed of a data set counts once all of its losses are trained.
 *
 * @param {any[]} runs
 * @param {{ losses: Record<string, any>, shares: number[], trialsOf: (share: number) => number, hidden?: number,
 *   trees?: boolean, training?: string }} options `trialsOf`: how many runs a seed of a data set has for a share.
 */
export function report(runs, { losses, shares, trialsOf, hidden = 0, trees = false, training }) {
  const all = Object.keys(losses);
  const [own, rivals] = [true, false].map((is) => all.filter((loss) => Boolean(losses[loss].own) === is));
  const tables = [];
  const parts = [];
  for (const share of shares) for (const what of hidden === 0 && !trees ? ['test', 'card'] : ['test']) {
    const there = runs.filter(({ job }) => job.shares.includes(share));
    const whole = [...group(there, ({ job }) => job.data, ({ job }) => job.seed)]
      .map(([data, seeds]) => [data, [...seeds.values()].filter((runs) => runs.length === trialsOf(share))])
      .filter(([, seeds]) => seeds.length > 0);
    if (whole.length === 0) {
      parts.push(`\nk = ${100 * share} % of the cases: no seed of a data set has all of its losses yet`);
      continue;
    }
    // by data set and loss, one value a seed
    const results = new Map(whole.map(([data, seeds]) => [data, new Map(all.map((loss) => (
      [loss, seeds.map((runs) => tuned(runs.filter(({ job }) => job.loss === loss), share, what))])))]));
    const tests = (data, loss) => results.get(data).get(loss).map(({ test }) => test);
    const names = [...results.keys()];
    const rows = all.map((loss) => [loss, ...names.map((data) => points(mean(tests(data, loss)))),
      points(mean(names, (data) => mean(tests(data, loss))))]);
    // Against the rival that is best on the validation parts, chosen for each data set.
    const validated = (data, loss) => mean(results.get(data).get(loss), ({ validation }) => validation);
    const rivalOf = (data) => rivals.reduce((a, b) => (validated(data, b) > validated(data, a) ? b : a));
    const comparisons = own.flatMap((loss) => names.map((data) => {
      const rival = rivalOf(data);
      const [a, b] = [tests(data, loss), tests(data, rival)];
      const { mean: difference, sd, half, p } = resampledTTest(a, b, TESTED);
      return { loss, data, rival, seeds: a.length, better: a.filter((value, i) => value > b[i]).length, difference, half, effect: difference / sd, p };
    }));
    holm(comparisons.map(({ p }) => p)).forEach((p, i) => { comparisons[i].holm = p; });
    const across = own.map((loss) => {
      const differences = comparisons.filter((c) => c.loss === loss).map(({ difference }) => difference);
      const { mean: difference, half } = interval(differences);
      return { loss, datasets: differences.length, better: differences.filter((d) => d > 0).length, difference, half };
    });
    const title = `k = ${100 * share} % of the cases, ${titles[what]({ trees, hidden })}${training ? `, ${training}` : ''}`;
    parts.push(`\n${title}: % of the greatest possible value\n\n${table(['loss', ...names, 'mean'], rows)}`);
    parts.push(`\nagainst the best rival (chosen on the validation parts), points with 95 % interval; p after Holm\n\n${table(
      ['loss', 'data', 'best rival', 'seeds', 'better in', 'difference', '±', 'effect', 'p'],
      comparisons.map((c) => [c.loss, c.data, c.rival, String(c.seeds), String(c.better), signed(c.difference), points(c.half),
        Number.isFinite(c.effect) ? c.effect.toFixed(2) : '–', probability(c.holm)]),
    )}`);
    parts.push(`\nthe same, averaged over the data sets; the interval is that of the mean of other such data sets\n\n${table(
      ['loss', 'data sets', 'better in', 'difference', '±'],
      across.map((c) => [c.loss, String(c.datasets), String(c.better), signed(c.difference), points(c.half)]),
    )}`);
    tables.push({ title, share, what, captured: Object.fromEntries(names.map((data) => [data, Object.fromEntries(
      all.map((loss) => [loss, tests(data, loss)]))])), comparisons, across });
  }
  return { text: parts.join('\n'), tables };
}
