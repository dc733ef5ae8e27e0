/** Choices with derivatives: straight-through, and the decision loss of choosing k of n by value. */
import { describe, expect, test } from 'vitest';
import {
  binaryArgmax, project, sampleSubset, selectionLoss, selectionLossAndGrad, straightThrough, topK,
} from '../src/index.ts';
import type { Scores, SelectionOptions } from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, random, sample, types } from './samples.ts';

const next = random(31);
const numbers = (length: number, spread: number) => Float64Array.from({ length }, () => spread * (next() - 0.5));
const dataOf = (x: Scores) => ('data' in x ? x.data : x) as Float64Array;

const [n, C] = [24, 4];
const x = numbers(n * C, 6), v = numbers(n * C, 20), g = numbers(n * C, 2);
const shape = [n, C];
const mask = Array.from({ length: n * C }, (_, i) => Number(i % 7 !== 3));
const groups = [4, 14, 58, 20];
const tau = [1.5, 2, 0.75, 3];

/** Slices as lists of flat indices, without what a mask leaves out. */
const cases: Record<string, { slices: number[][]; options: object; bare: boolean }> = {
  'a vector': { slices: oracle.slices([n * C], 0), options: { temperature: 2 }, bare: true },
  'columns': { slices: oracle.slices(shape, 0), options: { axis: 0, temperature: tau }, bare: false },
  'rows': { slices: oracle.slices(shape, 1), options: { axis: 1, temperature: 3 }, bare: false },
  'columns, masked': {
    slices: oracle.slices(shape, 0).map((at) => at.filter((i) => mask[i])),
    options: { axis: -2, temperature: tau, mask: { data: mask, shape } }, bare: false,
  },
  'groups, masked': {
    slices: groups.map((size, s) => {
      const from = groups.slice(0, s).reduce((a, b) => a + b, 0);
      return Array.from({ length: size }, (_, i) => from + i).filter((i) => mask[i]);
    }),
    options: { groups, mask, temperature: tau }, bare: true,
  },
};
const tauOf = (options: { temperature?: number | number[] }, s: number) => (
  typeof options.temperature === 'object' ? options.temperature[s]! : options.temperature ?? 1);

describe.each(types)('straightThrough, %s', (type) => {
  test.each(Object.entries(cases))('%s: hard forward, soft backward', (_, { slices, options, bare }) => {
    const data = floats(type, x), scores = bare ? data : { data, shape };
    const cotangent = bare ? floats(type, g) : { data: floats(type, g), shape };
    const k = slices.map((at, s) => Math.min(at.length, 1 + (s % 3)));
    for (const largest of [true, false]) {
      const { value, vjp } = straightThrough(scores, k, { ...options, largest });
      const product = dataOf(vjp(cotangent as never) as Scores);
      const expected = new Float64Array(n * C), ones = new Float64Array(n * C);
      slices.forEach((at, s) => {
        const own = at.map((i) => (largest ? data[i]! : -data[i]!)), t = tauOf(options, s);
        const { p } = oracle.project(own, k[s]!, t);
        const Jg = oracle.vjp(p, at.map((i) => dataOf(cotangent as Scores)[i]!), t);
        oracle.hard(own, k[s]!).forEach((one, j) => { ones[at[j]!] = one; });
        Jg.forEach((d, j) => { expected[at[j]!] = largest ? d : -d; });
      });
      same(dataOf(value as Scores), ones, { largest });
      near(product, expected, type === 'f32' ? 2e-6 : 1e-14, { largest });
      expect(Math.hypot(...product)).toBeGreaterThan(0.1);
      expect([value, vjp(cotangent as never)].map((result) => ('shape' in result ? result.shape : bare))).toEqual(Array(2).fill(bare || shape));
    }
  });
});

test('straightThrough: out, and what becomes of the arguments afterwards', () => {
  const scores = Float32Array.of(3, 1, 2, 0), own = Float32Array.of(5, 1, 0, 5), temperature = [2];
  const { value, vjp } = straightThrough(scores, 2, { temperature, out: scores });
  expect(value).toBe(scores);
  same(value, [1, 0, 1, 0]);
  scores.fill(7);
  temperature[0] = 1;
  expect(vjp(own, { out: own })).toBe(own);
  same(own, [0, 0.25, -0.25, 0]);
  const errors: [() => unknown, string][] = [
    [() => straightThrough([1, 2], 1.5), 'k must be a whole number in [0, 2], got 1.5'],
    [() => straightThrough([1, NaN], 1), 'x[1] must not be NaN, got NaN'],
    [() => straightThrough([1, 2], 1, { temperature: 0 }), 'temperature must be positive and finite'],
    [() => straightThrough([1, 2], 1, { constraint: 'at-most' } as never), 'constraint is not an option here'],
    [() => vjp([1, 2, 3, 4] as never), 'g must be a Float32Array, or { data, shape } with one, got [1, 2, 3, 4]'],
    [() => vjp(new Float32Array(3)), 'the shape of g must be [4], got [3]'],
    [() => vjp(new Float32Array(4), { temperature: 2 } as never), 'temperature is not an option here'],
  ];
  for (const [call, message] of errors) expect(call).toThrow(message);
});

/** Σ p v / k of a slice at best: filled up from the greatest value. */
function best(values: number[], k: number, atMost: boolean): number {
  let left = k, sum = 0;
  for (const value of [...values].sort((a, b) => b - a)) {
    const share = Math.min(left, 1);
    if (!atMost || value > 0) sum += share * value;
    left -= share;
  }
  return k > 0 ? sum / k : 0;
}

const constraints = ['equal', 'at-most'] as const;
const reductions = ['sum', 'mean', 'regret'] as const;

describe.each(types)('selectionLoss, %s', (type) => {
  test.each(Object.entries(cases))('%s', (_, { slices, options, bare }) => {
    const data = floats(type, x.map((score, i) => (slices.length > 1 && slices[0]!.includes(i) ? score / 9 : score)));
    const form = (values: ArrayLike<number>) => (bare ? values : { data: values, shape }) as never;
    const k = slices.map((at, s) => (s === 1 ? 0 : at.length * (0.2 + (s % 5) / 7)));
    const worth = floats(type, v);
    for (const constraint of constraints) {
      const loss = new Float64Array(slices.length), regret = new Float64Array(slices.length), grad = new Float64Array(n * C);
      slices.forEach((at, s) => {
        const own = at.map((i) => data[i]!), values = at.map((i) => worth[i]!), t = tauOf(options, s);
        const { p, t: threshold } = oracle.project(own, k[s]!, t, constraint === 'at-most');
        if (k[s] === 0) return;
        loss[s] = -oracle.total(p.map((share, j) => share * values[j]!)) / k[s]!;
        regret[s] = best(values, k[s]!, constraint === 'at-most') + loss[s]!;
        const isLoose = constraint === 'at-most' && threshold === 0;
        const Jv = isLoose ? values.map((value, j) => (p[j]! > 0 && p[j]! < 1 ? value / t : 0)) : oracle.vjp(p, values, t);
        Jv.forEach((d, j) => { grad[at[j]!] = -d / k[s]!; });
      });
      for (const reduction of reductions) {
        const given = { ...options, constraint, reduction } as SelectionOptions;
        const result = selectionLossAndGrad(form(data), form(worth), k, given);
        const parts = reduction === 'mean' ? slices.length : 1;
        near([result.loss], [oracle.total(reduction === 'regret' ? regret : loss) / parts], type === 'f32' ? 2e-6 : 1e-13, given);
        near(dataOf(result.grad), grad.map((d) => d / parts), type === 'f32' ? 2e-6 : 1e-13, given);
        same([selectionLoss(form(data), form(worth), k, given)], [result.loss]);
        const { thresholds, thresholdBounds, freeCounts } = project(form(data), k, { axis: 0, ...options, constraint });
        expect({ thresholds, thresholdBounds, freeCounts }).toEqual({
          thresholds: result.thresholds, thresholdBounds: result.thresholdBounds, freeCounts: result.freeCounts,
        });
        if (reduction === 'regret') expect(result.loss).toBeGreaterThan(0);
      }
    }
  });

  test('gradient: differences of the loss', () => {
    for (const constraint of constraints) {
      const given = { axis: 0, temperature: tau, constraint }, k = [3, 0.5, 11.25, 20], h = 2 ** -14;
      const { grad } = selectionLossAndGrad({ data: x, shape }, { data: v, shape }, k, given);
      const loss = (i: number, by: number) => (
        selectionLoss({ data: x.map((score, j) => (i === j ? score + by : score)), shape }, { data: v, shape }, k, given));
      near(grad.data, Array.from(x, (_, i) => (loss(i, h) - loss(i, -h)) / (2 * h)), 1e-8, { constraint });
    }
  });
});

test('selectionLoss: values of any type; k as a fraction; nothing chosen; the best choice has no regret', () => {
  const scores = Float64Array.of(3, 1, 2, 0), options = { temperature: 2 };
  const loss = selectionLoss(scores, [10, 40, 20, 0], 2, options);
  for (const Type of [Uint8Array, Int32Array, Float32Array]) same([selectionLoss(scores, Type.of(10, 40, 20, 0), 2, options)], [loss]);
  same([selectionLoss(scores, BigInt64Array.of(10n, 40n, 20n, 0n), { fraction: 0.5 }, options)], [loss]);
  expect(selectionLossAndGrad(scores, [10, 40, 20, 0], 0, options)).toMatchObject({ loss: 0, grad: new Float64Array(4) });
  same([selectionLoss(scores, [10, 40, 20, 0], 0, { reduction: 'regret' }), selectionLoss([], [], 0)], [0, 0]);
  same([selectionLoss([NaN, 1, 2], [NaN, 3, 5], 1, { mask: [0, 1, 1] })], [-5]);
  const values = sample('gaussian', 50);
  near([selectionLoss(values.map((value) => 100 * value), values, 7.5, { reduction: 'regret', temperature: 1e-9 })], [0], 1e-15);
  near([selectionLoss(values, values, 7, { reduction: 'regret' })], [
    oracle.total(values.map((value, i) => value * (oracle.hard(values, 7)[i]! - oracle.project(values, 7, 1).p[i]!))) / 7], 1e-15);
  const half = selectionLossAndGrad(scores, [10, 40, 20, 0], 2, { ...options, out: scores });
  expect(half.grad).toBe(scores);
  same(scores, [0, -2.5, 2.5, 0]);
});

test('a linear score learns to choose by value', () => {
  // v has a heavy tail that only the second feature tells of: least squares follows the first, this the second.
  const rows = 400, a = numbers(rows, 2), b = numbers(rows, 2), draw = random(4);
  const worth = Float64Array.from(a, (_, i) => 2 * a[i]! + (b[i]! > 0.9 ? 30 * draw() : 0) - (b[i]! < -0.9 ? 30 * draw() : 0));
  let [wa, wb] = [1, 0];
  const scores = () => Float64Array.from(a, (value, i) => wa * value + wb * b[i]!);
  const chosen = () => oracle.total(binaryArgmax(scores(), 20).map((one, i) => one * worth[i]!)) / 20;
  const before = chosen();
  for (let step = 0; step < 60; step++) {
    const { grad } = selectionLossAndGrad(scores(), worth, 20, { temperature: 1 });
    wa -= 0.3 * oracle.total(grad.map((d, i) => d * a[i]!));
    wb -= 0.3 * oracle.total(grad.map((d, i) => d * b[i]!));
  }
  expect(chosen()).toBeGreaterThan(2 * before);
});

test('selectionLoss: errors', () => {
  const errors: [() => unknown, string][] = [
    [() => selectionLoss([1, 2], [1], 1), 'the shape of values must be [2], got [1]'],
    [() => selectionLoss([1, 2], [1, Infinity], 1), 'values[1] must be finite, got Infinity'],
    [() => selectionLoss([1, 2], [1, '2'] as never, 1), 'values[1] must be a number'],
    [() => selectionLoss(Float32Array.of(1, 2), [1, 1e39], 1), 'values[1] must lie in [-3.4028234663852886e+38, 3.4028234663852886e+38], got 1e+39'],
    [() => selectionLoss([1, 2], 'x' as never, 1), 'values must be a typed array, an array of numbers, or { data, shape } with one'],
    [() => selectionLoss([1, 2], [1, 2], 3), 'k must lie in [0, 2], got 3'],
    [() => selectionLoss([1, 2], [1, 2], 'targets' as never), "k must be a number, got 'targets'"],
    [() => selectionLoss([1, 2], [1, 2], { fraction: 2 }), 'k.fraction must lie in [0, 1], got 2'],
    [() => selectionLoss([1, 2], [1, 2], { fractoin: 0.5 } as never), 'fractoin is not an option here; the nearest is fraction, and all are fraction; got 0.5'],
    [() => selectionLoss([1, 2], [1, 2], {} as never), 'k must be a number, one per slice, or { fraction }, got {'],
    [() => selectionLoss([1, 2], [1, 2], 1, { reduction: 'none' as never }), "reduction must be 'sum' or 'mean' or 'regret', got 'none'"],
    [() => selectionLoss([1, 2], [1, 2], 1, { out: new Float64Array(2) } as never), 'out must be left out: only a gradient is written'],
    [() => selectionLoss([1, NaN], [1, 2], 1), 'scores[1] must not be NaN, got NaN'],
  ];
  for (const [call, message] of errors) expect(call).toThrow(message);
});

test('selectionLoss: from a start the same bits', () => {
  const far = selectionLossAndGrad(x, v, 20.5, { temperature: 2 });
  for (const initialThresholds of [far.thresholds, 0, 1e9, [-7]]) {
    expect(selectionLossAndGrad(x, v, 20.5, { temperature: 2, initialThresholds })).toEqual(far);
  }
});

test('k and τ that broadcast', () => {
  const data = x.slice(0, 60), values = v.slice(0, 60), shape = [3, 4, 5];
  const k = [1, 2, 3], tau = [0.5, 1, 2, 4, 8];
  const spread = { k: Array.from({ length: 15 }, (_, s) => k[Math.floor(s / 5)]!), temperature: Array.from({ length: 15 }, (_, s) => tau[s % 5]!) };
  const X = { data, shape }, V = { data: values, shape }, small = { k: { data: k, shape: [3, 1] }, temperature: { data: tau, shape: [1, 5] } };
  const all = ({ k, temperature }: { k: never; temperature: never }) => [
    straightThrough(X, k, { axis: 1, temperature }).vjp(V), topK(X, k, { axis: 1 }), selectionLossAndGrad(X, V, k, { axis: 1, temperature }),
    sampleSubset(X, k, { axis: 1, temperature, seed: 1 }).relaxation(),
  ];
  expect(all(small as never)).toEqual(all(spread as never));
});
