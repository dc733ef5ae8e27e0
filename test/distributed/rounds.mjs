// Rounds of hypersimplex/distributed on the families of scores that the benchmarks use. All is seeded, so each run counts
// the same ones.
import assert from 'node:assert/strict';
import { hostile, sample } from '../../bench/samples.mjs';

/** An all-reduce over so many promises, as if each of them were there `copies` times; the lengths go to a list. */
export function simulate(count, copies, lengths) {
  let waiting = [];
  return Array.from({ length: count }, () => (values) => new Promise((resolve) => {
    waiting.push({ values, resolve });
    if (waiting.length < count) return;
    const all = waiting;
    waiting = [];
    lengths.push(values.length);
    const sums = new Float64Array(values.length);
    for (const each of all) {
      assert.equal(each.values.length, values.length, 'the parts tell of other things');
      each.values.forEach((value, i) => { sums[i] += value; });
    }
    sums.forEach((value, i) => assert.ok(Math.abs(copies * value) <= 2 ** 53, `number ${i} of a round is ${copies * value}`));
    for (const each of all) each.values.set(sums.map((value) => copies * value));
    for (const each of all) each.resolve();
  }));
}

export const kinds = ['Gaussian', ...hostile];

/** What is called: k ones of n scores, said in each way. */
export const operations = {
  project: (api, x, y, k, share, options) => api.project(x, k, options),
  'loss, targets': (api, x, y, k, share, options) => api.hyperSimplexLossAndGrad(x, y, options),
  'loss, fraction': (api, x, y, k, share, options) => api.fenchelYoungLossAndGrad(x, y, { k: { fraction: share }, ...options }),
  'loss, number': (api, x, y, k, share, options) => api.hyperSimplexLossAndGrad(x, y, { k, ...options }),
};

export const problems = (temperatures, shares, counts) => (
  temperatures.flatMap((temperature) => shares.flatMap((share) => counts.map((count) => ({ temperature, share, count })))));

/**
 * The most rounds that an operation takes on n scores of a kind, for problems: without a start, and from a threshold
 * 10⁻³ τ off.
 */
export async function mostRounds(api, name, kind, Type, n, some) {
  const x = Type.from(sample(kind, n));
  const most = { cold: 0, warm: 0 };
  for (const { temperature, share, count } of some) {
    const k = Math.round(share * n);
    const y = Int32Array.from(x, (_, i) => Number((i * 7919) % n < k));
    const run = async (start) => {
      const lengths = [];
      const results = await Promise.all(simulate(count, 1, lengths).map((allReduce, part) => {
        const rows = [part, part + 1].map((i) => Math.round((n * i) / count));
        return operations[name](api, x.subarray(...rows), y.subarray(...rows), k, share, { temperature, allReduce, ...start });
      }));
      return { rounds: lengths.length, threshold: results[0].thresholds[0] };
    };
    const cold = await run({});
    const warm = await run({ initialThresholds: cold.threshold + 1e-3 * temperature });
    most.cold = Math.max(most.cold, cold.rounds);
    most.warm = Math.max(most.warm, warm.rounds);
  }
  return most;
}
