// What the runs say: of every loss, tuned, the share of the greatest possible value that it captures.
import { group, max, mean, rollup } from 'd3';
import jstat from 'jstat';
import { pairedTTest, summary } from '../statistics.mjs';
import { losses } from './losses.mjs';

/** Holm's (1979) correction: p-values as they are when all of them have to hold. */
export function holm(ps) {
  const order = ps.map((p, i) => [p, i]).sort(([a], [b]) => a - b);
  const corrected = [];
  let least = 0;
  order.forEach(([p, i], rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    corrected[i] = least;
  });
  return corrected;
}

/** Of the trials of a seed that which captures most on the validation part: what it captures on the test part. */
function tuned(runs, share, what) {
  const of = (run) => run.bests[share];
  const best = runs.reduce((a, b) => (of(b).validation > of(a).validation ? b : a));
  return { test: of(best)[what], validation: of(best).validation };
}

const points = (value) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
const signed = (value) => (Number.isNaN(value) ? '–' : `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)}`);

const table = (head, rows) => {
  const all = [head, ...rows];
  const widths = head.map((_, i) => max(all, (row) => row[i].length));
  const line = (row) => `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  return [line(head), line(widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))), ...rows.map(line)].join('\n');
};

/** The half-width of a 95 % interval of a mean. */
const halfWidth = (differences) => {
  const n = differences.length;
  return n > 1 ? jstat.studentt.inv(0.975, n - 1) * summary(differences).sd / Math.sqrt(n) : NaN;
};

/**
 * Tables of the runs that are there. A seed of a data set counts once all of its losses are trained.
 *
 * @param {any[]} runs
 */
export function report(runs, { shares, hidden, asked }) {
  const own = Object.keys(losses).filter((name) => losses[name].own);
  const tables = [];
  const parts = [];
  for (const share of shares) for (const what of hidden === 0 ? ['test', 'card'] : ['test']) {
    const there = runs.filter(({ job }) => job.shares.includes(share));
    const most = max([...rollup(there, (v) => v.length, ({ job }) => `${job.data} ${job.seed}`).values()]);
    const whole = [...group(there, ({ job }) => job.data, ({ job }) => job.seed)]
      .map(([data, seeds]) => [data, [...seeds.values()].filter((runs) => runs.length === most)])
      .filter(([, seeds]) => seeds.length > 0);
    // by data set and loss, one value a seed
    const results = new Map(whole.map(([data, seeds]) => [data, new Map(Object.keys(losses).map((loss) => (
      [loss, seeds.map((runs) => tuned(runs.filter(({ job }) => job.loss === loss), share, what))])))]));
    const tests = (data, loss) => results.get(data).get(loss).map(({ test }) => test);
    const names = [...results.keys()];
    const rows = Object.keys(losses).map((loss) => [loss, ...names.map((data) => points(mean(tests(data, loss)))),
      points(mean(names, (data) => mean(tests(data, loss))))]);
    // Against the rival that is best on the validation parts, chosen for each data set.
    const rivalOf = (data) => Object.keys(losses).filter((loss) => !losses[loss].own)
      .reduce((a, b) => (mean(results.get(data).get(b), (r) => r.validation) > mean(results.get(data).get(a), (r) => r.validation) ? b : a));
    const comparisons = own.flatMap((loss) => names.map((data) => {
      const rival = rivalOf(data);
      const [a, b] = [tests(data, loss), tests(data, rival)];
      const differences = a.map((value, i) => value - b[i]);
      return { loss, data, rival, seeds: a.length, difference: mean(differences), half: halfWidth(differences), p: a.length > 1 ? pairedTTest(a, b).p : NaN };
    }));
    holm(comparisons.map(({ p }) => (Number.isNaN(p) ? 1 : p))).forEach((p, i) => { comparisons[i].holm = p; });
    const title = `k = ${100 * share} % of the cases, ${what === 'card' ? 'a score card of whole points, −10 to 10 (the linear score, rounded)' : hidden ? `a perceptron of ${hidden} units` : 'a linear score'}`;
    parts.push(`\n${title}: % of the greatest possible value\n\n${table(['loss', ...names, 'mean'], rows)}`);
    parts.push(`\nagainst the best rival (chosen on the validation parts), points with 95 % interval; p after Holm\n\n${table(
      ['loss', 'data', 'best rival', 'seeds', 'difference', '±', 'p'],
      comparisons.map((c) => [c.loss, c.data, c.rival, String(c.seeds), signed(c.difference), points(c.half), c.holm.toFixed(3)]),
    )}`);
    tables.push({ title, share, what, captured: Object.fromEntries(names.map((data) => [data, Object.fromEntries(
      Object.keys(losses).map((loss) => [loss, tests(data, loss)]))])), comparisons });
  }
  const head = `${runs.length} of ${asked} runs are there. Every loss: nine trials, the step and the trial chosen on the validation part.`;
  return { text: [head, ...parts].join('\n'), tables };
}
