/** Kinks: against the oracle in integers, and against second differences; derivatives on one side against differences. */
import { describe, expect, test } from 'vitest';
import { kinks, project, softBinaryArgmax, softBinaryArgmaxJvp, softBinaryArgmaxVjp } from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, random, types } from './samples.ts';
import type { Floats, Random } from './samples.ts';

const constraints = ['equal', 'at-most'] as const;
const pick = <T>(next: Random, values: readonly T[]): T => values[Math.floor(next() * values.length)]!;

/** Scores with many ties and rational thresholds, all exact in f32, and k and τ that suit them. */
function dyadic(next: Random): { x: number[]; k: number; tau: number } {
  const n = 1 + Math.floor(next() * 7);
  const x = Array.from({ length: n }, () => Math.floor(next() * 6) / pick(next, [1, 1, 2]) - 1);
  return { x, k: Math.floor(next() * (2 * n + 1)) / 2, tau: pick(next, [0.5, 1, 1.5, 2, 3]) };
}

/** Decimals, whose ties are ties of other numbers: mostly off by a rounding. */
function decimal(next: Random): { x: number[]; k: number; tau: number } {
  const n = 2 + Math.floor(next() * 6);
  const x = Array.from({ length: n }, () => Math.floor(next() * 12) * 0.1);
  return { x, k: Math.min(n, Math.floor(next() * (10 * n + 1)) * 0.1), tau: pick(next, [0.1, 0.2, 0.3, 1, 0.7]) };
}

/** The same far from zero, tiny or huge, where scores are rounded to the grid. */
function scaled(next: Random): { x: number[]; k: number; tau: number } {
  const { x, k, tau } = dyadic(next);
  const by = pick(next, [2 ** -60, 2 ** -900, 2 ** 200, 1]), shift = pick(next, [0, 0, 1000, -(2 ** 40)]);
  const far = next() < 0.3 ? 1e-13 : 0;
  return {
    x: x.map((v) => (next() < 0.2 ? v + far : v) * by + shift * by), k: next() < 0.2 ? k * (1 - 2 ** -53) : k, tau: tau * by,
  };
}

describe.each(types)('%s', (type) => {
  test.each([['dyadic', dyadic], ['decimal', decimal], ['scaled', scaled]] as const)('%s: as the oracle', (name, make) => {
    const next = random(41);
    const seen = [0, 0, 0];
    let empty = 0;
    for (let trial = 0; trial < 1500; trial++) {
      const { x: numbers, k, tau } = make(next);
      const x = floats(type, numbers);
      if (next() < 0.1) x[0] = pick(next, [Infinity, -Infinity]);
      const ones = x.filter((v) => v === Infinity).length, none = x.filter((v) => v === -Infinity).length;
      const sum = Math.min(Math.max(k, ones), x.length - none);
      for (const constraint of constraints) {
        const marks = kinks(x, sum, { temperature: tau, constraint });
        expect(marks).toBeInstanceOf(Uint8Array);
        const truth = oracle.kinks(x, sum, tau, constraint === 'at-most');
        expect(Array.from(marks), JSON.stringify({ x: Array.from(x), sum, tau, constraint })).toEqual(truth);
        marks.forEach((mark) => { seen[mark]!++; });
        if (marks.includes(1) && project(x, sum, { temperature: tau, constraint }).freeCounts[0] === 0) empty++;
      }
    }
    for (const count of name === 'dyadic' ? seen : seen.slice(0, 2)) expect(count).toBeGreaterThan(100);
    if (name === 'dyadic') expect(empty).toBeGreaterThan(30);
  });

  test.each(constraints)('%s: p has a derivative where there are no kinks, and bends by a score on one', (constraint) => {
    const next = random(43), h = 2 ** -10;
    for (let trial = 0; trial < 400; trial++) {
      const { x: numbers, k, tau } = dyadic(next);
      const x = floats(type, numbers), options = { temperature: tau, constraint };
      const p = softBinaryArgmax(x, k, options), marks = kinks(x, k, options);
      x.forEach((_, i) => {
        const moved = (by: number) => softBinaryArgmax(x.map((v, j) => (i === j ? v + by : v)), k, options);
        const [more, less] = [moved(h), moved(-h)];
        const bends = (j: number) => Math.abs(more[j]! + less[j]! - 2 * p[j]!) > h / 100;
        const where = JSON.stringify({ x: Array.from(x), k, tau, i });
        if (marks[i]! > 0) expect(bends(i), where).toBe(true);
        if (!marks.some(Boolean)) expect(x.some((_, j) => bends(j)), where).toBe(false);
      });
    }
  });

  test.each(constraints)('%s: the derivative on the side of v', (constraint) => {
    const next = random(47), h = 2 ** -10;
    let atKinks = 0, others = 0;
    for (let trial = 0; trial < 1500; trial++) {
      const { x: numbers, k, tau } = dyadic(next);
      const x = floats(type, numbers), options = { temperature: tau, constraint };
      const v = floats(type, numbers.map(() => Math.floor(next() * 9) / 4 - 1));
      const p = softBinaryArgmax(x, k, options), marks = kinks(x, k, options);
      const given = { ...options, kinks: marks, ...(constraint === 'at-most' ? { k } : {}) };
      const answer = softBinaryArgmaxJvp(p, v, given);
      const moved = softBinaryArgmax(x.map((score, i) => score + h * v[i]!), k, options);
      const where = { x: Array.from(x), k, tau, v: Array.from(v), marks: Array.from(marks) };
      near(answer, p.map((value, i) => (moved[i]! - value) / h), type === 'f32' ? 4e-4 : 1e-11, where);
      if (!marks.some(Boolean)) {
        const { kinks: _, ...without } = given;
        same(answer, softBinaryArgmaxVjp(p, v, without));
        others++;
      } else if (answer.some((d, i) => d !== 0 && marks[i]! > 0)) atKinks++;
    }
    expect(atKinks).toBeGreaterThan(50);
    expect(others).toBeGreaterThan(200);
  });
});

test('a rounding away from a kink, and on one that the grid of the kernel moves', () => {
  const cases: [Floats, number, number, number[]][] = [
    [Float64Array.of(1, 0), 1, 1, [1, 1]],
    [Float64Array.of(1, -(2 ** -60)), 1, 1, [0, 0]], // 1 + 2^-60 rounds to 1
    [Float64Array.of(1, 2 ** -60), 1, 1, [0, 0]],
    [Float32Array.of(1, -(2 ** -80)), 1, 1, [0, 0]],
    [Float32Array.of(1, 2 ** -80), 1, 1, [0, 0]],
    [Float32Array.of(2 ** -30 + 2 ** -45, 2 ** -45, -1), 2 ** -30, 1, [0, 1, 0]], // t is 2^-45, less than the grid's 2^-36
    [Float32Array.of(2 ** -30 + 2 ** -45, 2 ** -44, -1), 2 ** -30, 1, [0, 0, 0]],
    [Float64Array.of(2 ** -50 + 2 ** -70, 2 ** -70, -1), 2 ** -50, 1, [0, 1, 0]],
    [Float64Array.of(1e308, -1e308), 1, 1.5e308, [0, 0]], // their distance overflows
    [Float64Array.of(1e308, -1e308), 1, Number.MAX_VALUE, [0, 0]],
    [Float64Array.of(2 ** 1023, -(2 ** 970) * (2 ** 53 - 1) + 2 ** 1023), 1, 2 ** 970 * (2 ** 53 - 1), [1, 1]],
  ];
  for (const [x, k, temperature, truth] of cases) {
    expect(oracle.kinks(x, k, temperature)).toEqual(truth);
    expect(Array.from(kinks(x, k, { temperature })), String(x)).toEqual(truth);
  }
});

test('slices by any axis, masks and groups: each as by itself', () => {
  const next = random(5);
  const shape = [4, 5, 6], n = 120;
  const data = Float64Array.from({ length: n }, () => Math.floor(next() * 9) / 2);
  const v = Float64Array.from({ length: n }, () => next() - 0.5);
  const mask = Array.from({ length: n }, () => next() < 0.8);
  const alone = (positions: number[], k: number, temperature: number) => {
    const of = (values: Float64Array) => positions.map((i) => values[i]!);
    const p = softBinaryArgmax(of(data), k, { temperature });
    const marks = kinks(of(data), k, { temperature });
    return { marks, d: softBinaryArgmaxJvp(p, of(v), { temperature, kinks: marks }) };
  };
  let marked = 0;
  const compare = (x: never, positions: number[][], options: object, tangent: never) => {
    const k = positions.map((p, s) => Math.min(p.length, 0.5 + (s % 3) / 2)), temperature = positions.map((_, s) => 1 + (s % 2));
    const marks = kinks(x, k, { ...options, temperature }) as never;
    const flat = (y: unknown) => (ArrayBuffer.isView(y) ? y : (y as { data: Float64Array }).data) as Float64Array;
    const p = softBinaryArgmax(x, k, { ...options, temperature });
    const d = flat(softBinaryArgmaxJvp(p as never, tangent, { ...options, temperature, kinks: marks } as never));
    const seen = new Set<number>();
    positions.forEach((slice, s) => {
      const { marks: own, d: wanted } = alone(slice, k[s]!, temperature[s]!);
      same(slice.map((i) => flat(marks)[i]!), own);
      same(slice.map((i) => d[i]!), wanted);
      slice.forEach((i) => seen.add(i));
      marked += own.filter(Boolean).length;
    });
    flat(marks).forEach((mark, i) => { if (!seen.has(i)) expect([mark, d[i]]).toEqual([0, 0]); });
  };
  for (const axis of [0, 1, 2]) {
    const slices = oracle.slices(shape, axis);
    compare({ data, shape } as never, slices, { axis }, { data: v, shape } as never);
    compare({ data, shape } as never, slices.map((s) => s.filter((i) => mask[i])), { axis, mask }, { data: v, shape } as never);
  }
  const groups = [7, 1, 20, 32, 60];
  const starts = [0, 7, 8, 28, 60];
  const parts = groups.map((length, g) => Array.from({ length }, (_, i) => starts[g]! + i));
  compare(data as never, parts, { groups }, v as never);
  expect(marked).toBeGreaterThan(30);
});

test('the shape is that of the scores; out may be v; f16 and plain arrays', () => {
  const marks = kinks({ data: Float32Array.of(0, 1, 2, 3), shape: [2, 2] }, 1, { axis: 0 });
  expect(marks.shape).toEqual([2, 2]);
  same(marks.data, [0, 0, 0, 0]);
  const x = [0, 1, 2, 3], p = softBinaryArgmax(x, 1);
  const v = Float64Array.of(0, 0, 1, 0);
  expect(softBinaryArgmaxJvp(p, v, { kinks: kinks(x, 1), out: v })).toBe(v);
  same(v, [0, 0, 0.5, -0.5]);
  same(softBinaryArgmaxJvp({ data: p, shape: [1, 4] }, { data: [0, 0, 1, 0], shape: [1, 4] },
    { kinks: { data: [0, 0, 1, 1], shape: [1, 4] } }).data, v);
});

test('many ties and a long slice: the sums are exact', () => {
  const next = random(3), n = 1_800_000;
  const x = Float64Array.from({ length: n }, (_, i) => (i % 3 === 0 ? 1 : 0.25 * next()));
  // All thirds but one at 1 and free at ½: t = 0.5; and one score exactly there.
  x[1] = 0.5;
  const marks = kinks(x, n / 6, { temperature: 1 });
  expect(marks[1]).toBe(1);
  expect(marks.reduce((sum, mark) => sum + mark, 0)).toBe(1);
  x[0] = 1 - 2 ** -53; // the sum moves by less than its last digit, and with it t
  expect(kinks(x, n / 6, { temperature: 1 })[1]).toBe(0);
});

test('errors', () => {
  const p = Float64Array.of(0, 0.5, 0.5), v = Float64Array.of(1, 2, 3);
  const jvp = (kinks: unknown, options?: object) => () => softBinaryArgmaxJvp(p, v, { kinks, ...options } as never);
  expect(jvp(1)).toThrow('kinks must be what kinks gives: an array, or { data, shape } with one, got 1');
  expect(jvp([0, 1])).toThrow('the shape of kinks must be [3], got [2]');
  expect(jvp([0, 1, 3])).toThrow('kinks[2] must be a whole number in [0, 1], got 3');
  expect(jvp([0, 1, 2])).toThrow('kinks[2] must be a whole number in [0, 1], got 2');
  expect(jvp([0, 1, 3], { constraint: 'at-most', k: 1 })).toThrow('kinks[2] must be a whole number in [0, 2], got 3');
  expect(jvp([0, 1, '1'])).toThrow('kinks[2] must be a number');
  expect(() => softBinaryArgmaxVjp(p, v, { kinks: [0, 0, 0] } as never)).toThrow('kinks is not an option here');
  expect(() => softBinaryArgmaxJvp(p, Float64Array.of(1))).toThrow('the shape of v must be [3], got [1]');
  expect(() => kinks(Float64Array.of(1, NaN), 1)).toThrow('x[1] must not be NaN');
  expect(() => kinks(v, 4)).toThrow('k must lie in [0, 3], got 4');
  expect(() => kinks(v, 1, { out: v } as never)).toThrow('out is not an option here');
});
