/**
 * Which way slices are solved. What one way cannot prove is left to the next one, so a way that is broken shows in no
 * answer: it only takes longer. The kernel with assertions counts.
 */
import { describe, expect, test } from 'vitest';
import { GRADIENT, HYPER_SIMPLEX } from '../src/abi.ts';
import { Kernel } from './abi.ts';
import { same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, normal, random, sample, type FamilyName } from './samples.ts';

const kernel = new Kernel('debug');
const counter = (name: string): number => (kernel.exports[name] as unknown as WebAssembly.Global).value as number;

/** Projects slices [outer, n]; how many a way has solved and left, and how often scores were visited. */
function run(way: 'guess' | 'short', family: FamilyName, outer: number, n: number, k: number, tau: number) {
  const before = ['Solved', 'Left'].map((what) => counter(way + what)), visits = counter('visits');
  const x = { type: 'f32', data: sample(family, outer * n, 'f32', n), outer, n, inner: 1 } as const;
  // k of each slice by itself is for the general way
  expect(kernel.project(x, way === 'short' ? k : new Float64Array(outer).fill(k), tau).status).toBe(0);
  const [solved, left] = ['Solved', 'Left'].map((what, i) => counter(way + what) - before[i]!);
  return { solved: solved!, left: left!, visits: (counter('visits') - visits) / (outer * n) };
}

const shares = [0.02, 0.1, 0.5, 0.97];

describe('normal scores', () => {
  // rows in the lanes of a vector, two blocks of four at a time
  test.each([2, 3, 4, 8, 16, 33, 64])('rows of %d: short.ts', (n) => {
    const total = { solved: 0, left: 0 };
    for (const tau of [0.1, 1.5, 10]) {
      for (const share of shares) {
        const k = Math.min(Math.max(1, Math.round(share * n)), n - 1);
        const { solved, left } = run('short', 'gaussian', 400, n, k, tau);
        expect(solved + left).toBe(400);
        total.solved += solved;
        total.left += left;
      }
    }
    expect(total.left / total.solved).toBeLessThan(0.01);
  });

  test.each([100, 128, 500, 1000, 1024, 1025, 1500, 2047])('slices of %d: guess.ts and direct.ts', (n) => {
    const outer = 60;
    for (const tau of [1, 1.5, 10]) {
      let all = 0, lost = 0;
      for (const share of shares) {
        const before = counter('directSolved');
        const { solved, left, visits } = run('guess', 'gaussian', outer, n, Math.max(2, Math.round(share * n)), tau);
        expect(solved + left).toBe(outer);
        all += outer;
        lost += outer - (counter('directSolved') - before);
        // the mean and the variance, one Newton step or two, more where τ is so great that the guess is poor, and one or
        // two exact ones
        expect(visits, JSON.stringify({ n, tau, share })).toBeLessThan(tau > 3 ? 6 : 5);
      }
      expect(lost / all, JSON.stringify({ n, tau })).toBeLessThan(0.01);
    }
  });

  test('slices without a lane: few scores by all kinks, longer ones by a guess', () => {
    for (const n of [2, 3, 4, 5, 7, 8, 9, 17, 32, 33, 64]) {
      const way = n > 8 ? 'guess' : 'few';
      let solved = 0, left = 0;
      for (const outer of [1, 2, 3, 7]) {
        const before = ['Solved', 'Left'].map((what) => counter(way + what));
        for (let seed = 0; seed < 50; seed++) {
          const x = { type: 'f32', data: sample('gaussian', outer * n, 'f32', seed), outer, n, inner: 1 } as const;
          for (const tau of [0.1, 1.5]) expect(kernel.project(x, n / 2, tau).status).toBe(0);
        }
        const [s, l] = ['Solved', 'Left'].map((what, i) => counter(way + what) - before[i]!);
        expect(s! + l!).toBe(100 * (outer % 4));
        solved += s!;
        left += l!;
      }
      expect(left, String(n)).toBeLessThan(0.02 * solved);
    }
  });
});

// One pass finds f at all kinks and one sums the free set up; a third one finds a gap's ends, where f may not come out as k: seven
// τ, added up in f32, are more or less. Kinks that differ by 10⁻⁴ are told apart.
test.each([3, 5, 8])('%d scores: as few passes as there can be', (n) => {
  const outer = 1000, next = random(n);
  const passes = (tau: number, kOf: () => number, score: (isOne: boolean) => number): number => {
    const before = ['fewSolved', 'visits'].map(counter), k = Float64Array.from({ length: outer }, kOf);
    const data = Float32Array.from({ length: outer * n }, (_, i) => score(i % n < k[Math.floor(i / n)]!));
    expect(kernel.project({ type: 'f32', data, outer, n, inner: 1 }, k, tau).status).toBe(0);
    const [solved, visits] = ['fewSolved', 'visits'].map((name, i) => counter(name) - before[i]!);
    expect(solved).toBeGreaterThan(0.995 * outer);
    return visits! / data.length;
  };
  const whole = () => 1 + Math.floor((n - 1) * next());
  for (const tau of [0.1, 0.7, 1.5]) {
    expect(passes(tau, () => n * next(), () => normal(next)), `any k, τ = ${tau}`).toBeLessThan(2.01);
    expect(passes(tau, whole, (isOne) => 3 + (isOne ? tau + next() / 10 : -next() / 10)), `gaps, τ = ${tau}`).toBe(3);
    expect(passes(tau, whole, (isOne) => 1 + (isOne ? tau : 0) + normal(next) / 1e4), `near τ = ${tau}`).toBeLessThan(2.4);
  }
});

test('few scores, some of them infinite: by all kinks', () => {
  const outer = 1000, n = 8, next = random(n), before = counter('fewSolved');
  const data = Float32Array.from({ length: outer * n }, (_, i) => [Infinity, -Infinity][i % n] ?? normal(next));
  const k = Float64Array.from({ length: outer }, () => 1 + 6 * next());
  expect(kernel.project({ type: 'f32', data, outer, n, inner: 1 }, k, 1).status).toBe(0);
  expect(counter('fewSolved') - before).toBeGreaterThan(0.995 * outer);
});

test('slices of which little more than the greatest score counts', () => {
  const outer = 400, n = 128;
  const before = counter('directSolved');
  const { solved, visits } = run('guess', 'gaussian', outer, n, 1, 1.5);
  expect(solved).toBe(outer);
  expect(visits).toBeLessThan(5);
  expect(counter('directSolved') - before).toBe(outer);
});

// k = 1, and two scores a little less than τ apart. Without the second one t is τ below the first, where that is at one and the
// second one free; without the first t is the second, where that is at zero and the first free. Both count: direct.ts looks half
// way. Not to do so costs most of these slices, and to stay where it is a pass in half of them.
test.each([[9, 5.2], [128, 6.45]])('slices of %d between whose two greatest scores Newton’s steps go to and fro', (n, most) => {
  const outer = 400, tau = 1.5, next = random(n), names = ['directSolved', 'visits'], before = names.map(counter);
  const data = new Float32Array(outer * n);
  for (let s = 0; s < outer; s++) {
    const top = normal(next);
    for (let i = 0; i < n; i++) {
      data[s * n + i] = i === 0 ? top : i === 1 ? top - tau * (1 - 0.02 * next()) : top - 2 * tau + 0.5 * normal(next);
    }
  }
  expect(kernel.project({ type: 'f32', data, outer, n, inner: 1 }, new Float64Array(outer).fill(1), tau).status).toBe(0);
  const [solved, visits] = names.map((name, i) => counter(name) - before[i]!);
  expect(solved).toBe(outer);
  expect(visits! / data.length).toBeLessThan(most);
});

test('scores far apart, where a guess would lead nowhere', () => {
  for (const n of [128, 1000]) {
    const data = Float32Array.from({ length: n }, (_, i) => 4096 * ((i * 7919) % n)), before = counter('visits');
    for (const k of [1, n / 4, n - 1]) {
      expect(kernel.project({ type: 'f32', data, outer: 1, n, inner: 1 }, k, 1.5).freeCounts).toEqual(Int32Array.of(0));
    }
    expect((counter('visits') - before) / (3 * n)).toBeLessThan(8);
  }
});

test('few slices of any kind are left', () => {
  const far = [
    'around −10⁶', 'around 10⁹', 'as large as 10⁶', 'as large as 10⁹', 'two far clusters', 'all saturated',
    'near the largest float',
  ];
  for (const family of families.filter((name) => !far.includes(name))) {
    let solved = 0;
    for (const n of [200, 1500]) {
      for (const share of shares) solved += run('guess', family, 4, n, share * n, 1.5).solved;
    }
    expect(solved, family).toBeGreaterThan(8);
  }
});

// Logits of a model that has learnt: labels stick out, all of them or half, and hardly a score is free.
test.each([128, 1024, 2047])('columns of trained logits [%d, 10]: direct.ts', (n) => {
  const classes = 10, names = ['directSolved', 'directLeft', 'guessLeft', 'visits'];
  const total = { solved: 0, left: 0, lost: 0 };
  for (const tau of [0.1, 1.5, 10]) {
    for (const share of [1, 0.5]) {
      const next = random(n);
      const labels = Int32Array.from({ length: n }, () => Math.floor(9 * next())); // the last class is absent
      const data = Float32Array.from({ length: n * classes }, () => normal(next));
      labels.forEach((label, i) => { if (next() < share) data[i * classes + label]! += 8; });
      const before = names.map(counter);
      const x = { type: 'f32', data, outer: 1, n, inner: classes } as const;
      expect(kernel.loss(x, HYPER_SIMPLEX, GRADIENT, { labels, tau, scale: 1 }).status).toBe(0);
      const [solved, left, lost, visits] = names.map((name, i) => counter(name) - before[i]!);
      expect(solved! + left! + lost!).toBeGreaterThanOrEqual(9);
      expect(visits! / (n * classes), JSON.stringify({ tau, share })).toBeLessThan(9);
      total.solved += solved!;
      total.left += left!;
      total.lost += lost!;
    }
  }
  expect(total.lost / 54).toBeLessThan(0.04);
  expect(total.left / total.solved).toBeLessThan(0.04);
});

// The squares of labels' errors are summed as they are found, but for chunks of 128 with one that is too small.
test('sums of squared errors: in the loop', () => {
  for (const [tau, most] of [[1.5, 0.05], [10, 0.2]] as const) {
    const n = 4096, classes = 10, next = random(3), names = ['chunksSummed', 'chunksAgain'];
    const data = Float32Array.from({ length: n * classes }, () => normal(next));
    const labels = Int32Array.from({ length: n }, () => Math.floor(classes * next()));
    const before = names.map(counter);
    const x = { type: 'f32', data, outer: 1, n, inner: classes } as const;
    expect(kernel.loss(x, HYPER_SIMPLEX, GRADIENT, { labels, tau, scale: 1 }).status).toBe(0);
    const [summed, again] = names.map((name, i) => counter(name) - before[i]!);
    expect(summed! + again!).toBe(n * classes / 128);
    expect(again! / summed!, `τ = ${tau}`).toBeLessThan(most);
  }
});

// No score is free, or t is where f32 are finer than the grid, or far away: then others are to solve the slice.
test('what direct.ts leaves to others', () => {
  const n = 400, next = random(n);
  const leaves = (what: (i: number) => number, k: number, tau: number): number => {
    const before = counter('directLeft');
    const data = Float32Array.from({ length: 4 * n }, (_, i) => what(i % n));
    const x = { type: 'f32', data, outer: 4, n, inner: 1 } as const;
    expect(kernel.project(x, k, tau).status).toBe(0);
    return counter('directLeft') - before;
  };
  expect(leaves(() => normal(next), n / 10, 1.5)).toBe(0);
  expect(leaves((i) => (i < n / 4 ? 8 : 0) + next(), n / 4, 1.5)).toBe(0); // a gap
  expect(leaves((i) => i - n / 2 + 0.5, n / 2 - 0.5, 1)).toBe(4); // t is 0
  expect(leaves((i) => i - n / 2 + 0.5, n / 2 + 0.5, 1)).toBe(4); // t + τ is 0
  expect(leaves((i) => 1e4 * 1.5 + i / 100, n / 2 - 0.5, 1.5)).toBe(4); // t is far
});

// With `atMost` exact-newton.ts finds t, as a pair. t is small, so that its last digits show.
test.each([[65, 'direct'], [7, 'few']])('thresholds of %d scores are those of exact-newton.ts, to the last digit', (n, way) => {
  const outer = 6000, tau = 1, next = random(7);
  const data = Float32Array.from({ length: outer * n }, () => normal(next));
  const k = Float64Array.from({ length: outer }, (_, s) => {
    const t = 2 ** -12 * (1.1 + next());
    return data.slice(s * n, (s + 1) * n).reduce((sum, v) => sum + Math.min(Math.max(v - t, 0), 1), 0);
  });
  const x = { type: 'f32', data, outer, n, inner: 1 } as const, before = counter(`${way}Solved`);
  const plain = kernel.project(x, k, tau);
  expect(counter(`${way}Solved`) - before).toBeGreaterThan((way === 'few' ? 0.9 : 0.99) * outer);
  const solved = counter(`${way}Solved`);
  const paired = kernel.project(x, k, tau, true);
  expect(counter(`${way}Solved`)).toBe(solved);
  // without a free score `atMost` takes t = 0
  const free = Array.from(plain.freeCounts.keys()).filter((s) => plain.freeCounts[s]! > 0);
  expect(free.length).toBeGreaterThan(0.9 * outer);
  for (const s of free) {
    expect(Math.abs(plain.thresholds[s]!)).toBeLessThan(2 ** -9);
    expect(paired.thresholds[s], String(s)).toBe(plain.thresholds[s]);
    expect(paired.data.subarray(s * n, (s + 1) * n)).toEqual(plain.data.subarray(s * n, (s + 1) * n));
  }
});

/** t, rounded down to a multiple of 2⁻⁷² as numeric/grid.ts says, for τ = 1 and multiples of 2⁻³⁶ that are on these sides. */
function exactThreshold(x: ArrayLike<number>, k: number, side: Int8Array): number {
  const units = (v: number) => BigInt(v * 2 ** 36);
  let sum = -units(k), free = 0n;
  side.forEach((where, i) => {
    if (where === 0) free++;
    if (where >= 0) sum += units(where === 0 ? x[i]! : 1);
  });
  const t = (sum << 36n) / free;
  return Number(t * free > sum << 36n ? t - 1n : t) * 2 ** -72;
}

// With τ = 1 these scores are multiples of r = 2⁻³⁶: so a score at t is at zero, one at t + 1 is at one, and those that are a part
// of r further in are free, though p rounds that away. (Next to t + τ short.ts leaves them to others.)
test.each([[8, 'few'], [9, 'direct'], [65, 'direct']])(
  '%d scores, some of them next to t and to t + τ: as the oracle says, to the last digit', (n, way) => {
    const r = 2 ** -36, next = random(n), ways = [`${way}Solved`, 'shortSolved'], before = ways.map(counter);
    let answers = 0, free = 0;
    for (const place of [2 ** -12, 2 ** -11, 0.3, 0.75, 2.3, -0.3, -0.75, -1.3, -1.75, -7.3]) {
      const at = Math.fround(place * (1 + 0.1 * next())), up = Math.fround(at + 1);
      const [below, above, under, over] = [at, up].flatMap((v) => {
        const ulp = 2 ** (Math.floor(Math.log2(Math.abs(v))) - 23);
        return [v - ulp, v + ulp];
      }) as [number, number, number, number];
      for (const edges of [[below, at, above, under, up, over], [below, at, above]]) {
        // and others, most of them free
        const data = Float32Array.from({ length: n }, (_, i) => {
          const u = next(), v = at + (i % 9 === 8 ? 2 * u - 2 : i % 9 === 0 ? 2 + u : 0.1 + 0.8 * u);
          return edges[i] ?? Math.round(v * 2 ** 20) / 2 ** 20;
        });
        const row = { type: 'f32', data, outer: 1, n, inner: 1 } as const;
        const rows = { ...row, data: Float32Array.from({ length: 4 * n }, (_, i) => data[i % n]!), outer: 4 };
        for (const t of [at, at - r, above - r, (at + above) / 2, up - 1, up - 1 + r, under - 1 + r]) {
          const sum = data.reduce((all, v) => all + Math.min(Math.max(v - t, 0), 1), 0); // exact, and so is k
          for (const more of [-2, -1, 0, 1, 2]) {
            const k = sum + more * r, truth = oracle.project(data, k, 1), where = { place, edges, t, more };
            if (truth.free === 0) continue;
            const found = [kernel.project(row, k, 1), kernel.project(rows, k, 1)];
            if (truth.t > 0) found.push(kernel.project(row, k, 1, true)); // by exact-newton.ts
            for (const { data: p, freeCounts, thresholds } of found) {
              same(freeCounts.subarray(0, 1), [truth.free], where);
              same(Int8Array.from(p.subarray(0, n), (v) => (v === 0 ? -1 : Number(v === 1))), truth.side, where);
              same(thresholds.subarray(0, 1), [exactThreshold(data, k, truth.side)], where);
              same(p.subarray(0, n), found.at(-1)!.data.subarray(0, n), where);
            }
            answers++;
            free += truth.free;
          }
        }
      }
    }
    expect(answers).toBeGreaterThan(600);
    expect(free / answers).toBeGreaterThan(0.3 * n);
    const [solved, inLanes] = ways.map((name, i) => counter(name) - before[i]!);
    expect(solved).toBeGreaterThan(0.9 * answers);
    expect(inLanes).toBeGreaterThan(n > 64 ? -1 : answers);
  },
);

// Rounded to the nearest multiple of 2⁻⁷², or up, many of these would be half way between two doubles, or beyond. All are free.
test('t next to half way between two doubles', () => {
  const r = 2 ** -36, u = 2 ** 24, next = random(24), before = counter('directSolved');
  for (let n = 301; n < 2048; n += 34) {
    const data = Float32Array.from({ length: n }, () => 2 ** -6 + Math.floor(next() * 2 ** 19) / 2 ** 20);
    const x = { type: 'f32', data, outer: 1, n, inner: 1 } as const, sum = data.reduce((all, v) => all + v, 0);
    for (const half of [(n - 1) / 2, (n + 1) / 2]) {
      // t is (u + j/n) r ≥ 2^-12, so the last digit of a double is 2^-28 r
      let j = 0;
      while ((j * 2 ** 28) % n !== half) j++;
      const k = sum - (n * u + j) * r;
      for (const atMost of [false, true]) {
        same(kernel.project(x, k, 1, atMost).thresholds, [exactThreshold(data, k, new Int8Array(n))], { n, half, atMost });
      }
    }
  }
  expect(counter('directSolved') - before).toBe(104);
});
