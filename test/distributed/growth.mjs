// How rounds and bytes grow with the parts and the scores: npm run test:growth. Up to 64 parts have scores of their
// own. Of more, each is there several times: an all-reduce that multiplies the sums cannot be told from as many parts with
// equal scores. So more than 64 parts, and more than 8 · 10⁶ scores, are simulated, and the copies are ties. Then the most
// rounds on the families of scores of the benchmarks, without a start and from one near by.
import assert from 'node:assert/strict';
import * as api from '../../dist/distributed.js';
import { kinds, mostRounds, operations, problems, simulate } from './rounds.mjs';

const { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project } = api;

const REAL = 64;

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

const families = {};
const some = problems([0.1, 1.5, 10], [0.001, 0.01, 0.1, 0.5], [1, 2, 7, 64]);
for (const kind of kinds) {
  for (const Type of [Float32Array, Float64Array]) {
    for (const name of Object.keys(operations)) {
      const row = families[`${kind}, ${Type === Float32Array ? 'f32' : 'f64'}`] ??= {};
      for (const n of name === 'loss, number' ? [1000, 30_000] : [1000]) {
        const { cold, warm } = await mostRounds(api, name, kind, Type, n, some);
        row[name] = Math.max(row[name] ?? 0, cold);
        row[`${name}, warm`] = Math.max(row[`${name}, warm`] ?? 0, warm);
      }
    }
  }
}
console.table(families);
for (const [kind, row] of Object.entries(families)) {
  for (const [name, rounds] of Object.entries(row)) assert.ok(rounds <= (name.endsWith('warm') ? 3 : 8), `${kind}, ${name}: ${rounds}`);
}
