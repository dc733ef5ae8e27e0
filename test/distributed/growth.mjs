// How rounds and bytes grow with the parts and the scores: npm run test:growth. Up to 64 parts have scores of their
// own. Of more, each is there several times: an all-reduce that multiplies the sums cannot be told from as many parts with
// equal scores. So more than 64 parts, and more than 8 · 10⁶ scores, are simulated, and the copies are ties.
import assert from 'node:assert/strict';
import { project } from '../../dist/distributed.js';

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

async function measure(parts, n) {
  const count = Math.min(parts, REAL);
  const copies = parts / count;
  const own = Math.max(1, Math.round(Math.min(n / parts, 8e6 / count)));
  const lengths = [];
  const thresholds = await Promise.all(simulate(count, copies, lengths).map(async (allReduce, part) => {
    const x = scores(own, part + 1);
    const first = await project(x, 0.1 * own * parts, { temperature: 1, allReduce });
    return first.thresholds[0];
  }));
  const cold = lengths.splice(0);
  await Promise.all(simulate(count, copies, lengths).map((allReduce, part) => project(scores(own, part + 1), 0.1 * own * parts, {
    temperature: 1, allReduce, initialThresholds: [thresholds[0] + 1e-3],
  })));
  return { parts, scores: own * parts, rounds: cold.length, bytes: 8 * cold.reduce((a, b) => a + b), most: 8 * Math.max(...cold), warm: lengths.length };
}

const rows = [];
for (const parts of [1, 4, 16, 64, 256, 1024, 4096]) {
  for (const n of [1e3, 1e6, 1e9]) if (n >= parts) rows.push(await measure(parts, n));
}
console.table(rows);
for (const { rounds, warm, most } of rows) assert.ok(rounds <= 8 && warm <= 4 && most < 20_000, JSON.stringify(rows));
