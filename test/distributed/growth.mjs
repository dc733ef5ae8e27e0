// How rounds and bytes grow with the parts and the scores: npm run test:growth. Up to 64 parts have scores of their
// own. Of more, each is there several times: an all-reduce that multiplies the sums cannot be told from as many parts with
// equal scores. So more than 64 parts, and more than 8 · 10⁶ scores, are simulated, and the copies are ties.
import assert from 'node:assert/strict';
import { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project } from '../../dist/distributed.js';

const REAL = 64;

/** An all-reduce over so many promises, as if each of them were there `copies` times. */
function simulate(count, copies, lengths) {
  let waiting = [];
  return Array.from({ length: count }, () => (values) => new Promise((resolve) => {
    waiting.push({ values, resolve });
    if (waiting.length < count) return;
    const all = waiting;
    waiting = [];
    lengths.push(values.length);
    const sums = new Float64Array(values.length);
    for (const each of all) each.values.forEach((value, i) => { sums[i] += value; });
    sums.forEach((value, i) => assert.ok(Math.abs(copies * value) <= 2 ** 53, `number ${i} of a round is ${copies * value}`));
    for (const each of all) each.values.set(sums.map((value) => copies * value));
    for (const each of all) each.resolve();
  }));
}

/** About normal scores, others in each part. */
function scores(n, seed) {
  let state = Math.imul(seed, 0x9e3779b1) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return Float32Array.from({ length: n }, () => next() + next() + next() + next() - 2);
}

const labels = (n) => Uint8Array.from({ length: n }, (_, i) => Number(i % 10 === 0));

async function measure(parts, n) {
  const count = Math.min(parts, REAL);
  const copies = parts / count;
  const own = Math.max(1, Math.round(Math.min(n / parts, 8e6 / count)));
  const calls = {
    project: (x, options) => project(x, 0.1 * own * parts, options),
    hyperSimplex: (x, options) => hyperSimplexLossAndGrad(x, labels(own), options),
    fenchelYoung: (x, options) => fenchelYoungLossAndGrad(x, labels(own), options),
  };
  const row = { parts, scores: own * parts };
  for (const [name, call] of Object.entries(calls)) {
    const run = async (start) => {
      const lengths = [];
      const results = await Promise.all(simulate(count, copies, lengths).map((allReduce, part) => (
        call(scores(own, part + 1), { temperature: 1, allReduce, ...start }))));
      return { lengths, threshold: results[0].thresholds[0] };
    };
    const cold = await run({});
    const warm = await run({ initialThresholds: cold.threshold + 1e-3 });
    row[name] = cold.lengths.length;
    row[`${name}, warm`] = warm.lengths.length;
    if (name === 'project') {
      row.bytes = 8 * cold.lengths.reduce((a, b) => a + b);
      row.most = 8 * Math.max(...cold.lengths);
    }
  }
  return row;
}

const rows = [];
for (const parts of [1, 4, 16, 64, 256, 1024, 4096]) {
  for (const n of [1e3, 1e6, 1e9]) if (n >= parts) rows.push(await measure(parts, n));
}
console.table(rows);
for (const row of rows) {
  assert.ok(row.project <= 8 && row['project, warm'] <= 2 && row.most < 20_000, JSON.stringify(row));
  for (const name of ['hyperSimplex', 'fenchelYoung']) assert.ok(row[name] <= 8 && row[`${name}, warm`] <= 3, JSON.stringify(row));
}
