/** τ in units of the standard deviation: the values by their definition, every derivative by differences in f64. */
import { describe, expect, test } from 'vitest';
import * as H from '../src/index.ts';
import type { Scores } from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, random, types } from './samples.ts';

const next = random(31);
const numbers = (length: number, spread: number) => Float64Array.from({ length }, () => spread * (next() - 0.5));
const dataOf = (x: unknown) => (ArrayBuffer.isView(x) ? x : (x as { data: Float64Array }).data) as Float64Array;
const like = (x: Scores, data: Float64Array) => ('shape' in x ? { data, shape: x.shape } : data) as never;
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => oracle.total(Array.from(a, (v, i) => v * b[i]!));

/** σ of the finite ones among some scores, and 1 where they are equal. */
function deviation(values: number[]): number {
  const finite = values.filter(Number.isFinite);
  const mean = oracle.total(finite) / finite.length;
  return Math.sqrt(oracle.total(finite.map((v) => (v - mean) ** 2)) / finite.length) || 1;
}

/** How fast f changes along v. */
function along(f: (x: Float64Array) => ArrayLike<number>, x: Float64Array, v: ArrayLike<number>, h = 2 ** -18): number[] {
  const moved = (by: number) => f(x.map((score, i) => score + by * v[i]!));
  const [more, less] = [moved(h), moved(-h)];
  return Array.from(more, (value, i) => (value - less[i]!) / (2 * h));
}

const [n, C] = [20, 4], size = n * C;
const X = { data: numbers(size, 6).map((v) => v + 3), shape: [n, C] };
const mask = Array.from({ length: size }, (_, i) => Number(i % 7 !== 3));
const groups = [4, 10, 46, 20];
const temperature = [0.75, 1, 1.25, 2];
const columns = oracle.slices([n, C], 0);
const parts = groups.map((length, g) => Array.from({ length }, (_, i) => groups.slice(0, g).reduce((a, b) => a + b, 0) + i));

const cases: Record<string, [Scores, object, number[][], number[]]> = {
  'a vector': [X.data, {}, [Array.from({ length: size }, (_, i) => i)], [0.75]],
  'columns': [X, { axis: 0 }, columns, temperature],
  'columns, masked': [X, { axis: 0, mask }, columns.map((c) => c.filter((i) => mask[i])), temperature],
  'groups': [X.data, { groups }, parts, temperature],
  'rows': [X, { axis: 1 }, oracle.slices([n, C], 1), Array.from({ length: n }, (_, s) => 1 + (s % 3) / 2)],
};

describe.each(Object.entries(cases))('%s', (_, [x, where, slices, tau]) => {
  const data = dataOf(x), vector = slices.length === 1;
  const k = slices.map((slice, s) => slice.length * (0.3 + 0.1 * (s % 4)));
  const own = { temperature: vector ? tau[0]! : tau, k: vector ? k[0]! : k };
  const options = { ...where, temperature: own.temperature, standardize: true };
  const p = (at: Float64Array, more: object = {}) => dataOf(H.softBinaryArgmax(like(x, at), own.k, { ...options, ...more }));

  test('is τ times the deviation of each slice', () => {
    const taus = slices.map((slice, s) => tau[s]! * deviation(slice.map((i) => data[i]!)));
    const truth = dataOf(H.softBinaryArgmax(x as never, own.k, { ...where, temperature: taus }));
    near(p(data), truth, 1e-13);
    same(p(data, { standardize: false }), dataOf(H.softBinaryArgmax(x as never, own.k, { ...where, temperature: own.temperature })));
    // multiplied by a power of 2 it has the same bits; by anything and shifted, it is the same
    same(p(data.map((v) => 8 * v)), p(data));
    near(p(data.map((v) => 7 * v - 100)), p(data), 1e-12);
  });

  test.each(['equal', 'at-most'] as const)('products with the Jacobian, %s', (constraint) => {
    const shifted = constraint === 'equal' ? data : data.map((v, i) => v - (i % 4 < 2 ? 3 : 4.5)); // some have Σp < k
    const of = (at: Float64Array) => p(at, { constraint });
    const q = like(x, of(shifted));
    const given = { ...where, temperature: own.temperature, constraint, standardize: like(x, shifted), ...(constraint === 'equal' ? {} : { k: own.k }) } as never;
    for (let trial = 0; trial < 2; trial++) {
      const v = numbers(size, 2), g = numbers(size, 2);
      const truth = along(of, shifted, v);
      const Jv = dataOf(H.softBinaryArgmaxJvp(q, like(x, v), given));
      near(Jv, truth, 1e-8);
      const Jg = dataOf(H.softBinaryArgmaxVjp(q, like(x, g), given));
      near([dot(Jg, v)], [dot(g, truth)], 1e-8);
      const plain = H.softBinaryArgmaxVjp(q, like(x, g), { ...(given as object), standardize: undefined } as never);
      expect(Math.abs(dot(dataOf(plain), v) - dot(g, truth))).toBeGreaterThan(1e-4);
      const grads = H.softBinaryArgmaxGrads(q, like(x, g), given);
      near(dataOf(grads.x), Jg, 1e-12);
      const byTau = (by: number) => dataOf(H.softBinaryArgmax(like(x, shifted), own.k, { ...options, constraint, temperature: tau.map((t) => t + by) }));
      const [more, less] = [byTau(2 ** -18), byTau(-(2 ** -18))];
      const expected = slices.map((slice) => oracle.total(slice.map((i) => g[i]! * (more[i]! - less[i]!) / 2 ** -17)));
      near(grads.temperature, expected, 1e-7);
      if (constraint === 'equal') slices.forEach((slice) => { // p does not change along the scores
        near([dot(slice.map((i) => Jg[i]!), slice.map((i) => shifted[i]!))], [0], 1e-11);
      });
    }
    if (constraint === 'at-most') {
      const sums = slices.map((slice, s) => k[s]! - oracle.total(slice.map((i) => dataOf(q)[i]!)));
      if (!vector) expect(sums.some((gap) => gap > 1e-6) && sums.some((gap) => gap < 1e-9)).toBe(true);
    }
  });

  test.each(['hypersimplex', 'fenchel-young'] as const)('the %s loss', (name) => {
    if (slices.length === n) return; // along rows: as by columns
    const [loss, lossAndGrad, hvp] = name === 'hypersimplex' ? [H.hyperSimplexLoss, H.hyperSimplexLossAndGrad, H.hyperSimplexLossHvp]
      : [H.fenchelYoungLoss, H.fenchelYoungLossAndGrad, H.fenchelYoungLossHvp];
    const y = like(x, numbers(size, 0.8).map((v) => v + 0.5)), sampleWeights = Array.from({ length: vector || 'groups' in where ? size : n }, (_, i) => i % 3);
    for (const more of [{ k: own.k }, { reduction: 'half-sum', classWeights: slices.map((_, s) => 1 + s) },
      ...(name === 'hypersimplex' ? [{ sampleWeights }] : [])]) {
      const all = { ...options, ...more } as never;
      const value = (at: Float64Array) => [loss(like(x, at), y, all) as number];
      const gradient = (at: Float64Array) => dataOf(lossAndGrad(like(x, at), y, all).grad);
      const v = numbers(size, 2), grad = gradient(data);
      near([dot(grad, v)], along(value, data, v), 1e-7 * Math.max(1, value(data)[0]!));
      near(dataOf(hvp(like(x, data), y, like(x, v), all)), along(gradient, data, v), 1e-7);
      const { gradTemperature } = lossAndGrad(like(x, data), y, { ...(all as object), wrt: ['temperature'] } as never);
      const byTau = (by: number, s: number) => loss(like(x, data), y, { ...(all as object), temperature: tau.map((t, r) => (r === s ? t + by : t)) } as never) as number;
      near(gradTemperature!, tau.map((_, s) => (byTau(2 ** -18, s) - byTau(-(2 ** -18), s)) / 2 ** -17), 1e-6);
      // the logits' own array
      const scores = data.slice();
      const written = lossAndGrad(like(x, scores), y, { ...(all as object), out: scores, wrt: ['temperature'] } as never);
      same(scores, grad);
      same(written.gradTemperature!, gradTemperature!);
    }
  });

  test('kinks, and the derivative on the side of v', () => {
    const whole = data.map((v) => Math.round(v));
    slices.forEach((slice) => { whole[slice[0]!] = whole[slice[1]!]! + 1; }); // where all are equal there is no derivative
    const of = (at: Float64Array) => p(at);
    const marks = H.kinks(like(x, whole), own.k as never, options as never) as never;
    const v = numbers(size, 2), h = 2 ** -20;
    const answer = H.softBinaryArgmaxJvp(like(x, of(whole)), like(x, v), { ...where, temperature: own.temperature, kinks: marks, standardize: like(x, whole) } as never);
    const moved = of(whole.map((score, i) => score + h * v[i]!)), before = of(whole);
    near(dataOf(answer), moved.map((value, i) => (value - before[i]!) / h), 1e-4);
  });
});

test('on a kink: the side of v counts', () => {
  // σ is 1: t is −1, and the first three scores are on it
  const x = Float64Array.of(-1, -1, -1, 1, 1, 1), k = 3, given = { temperature: 2 };
  const marks = H.kinks(x, k, { ...given, standardize: true });
  same(marks, [1, 1, 1, 1, 1, 1]);
  const h = 2 ** -20, p = H.softBinaryArgmax(x, k, { ...given, standardize: true });
  same(p, [0, 0, 0, 1, 1, 1]);
  for (const v of [[1, 0, 0, 0, 0, 0], [-1, 0, 0, 0, 0, 0], [0.5, 0, -1, -1, 0, 0.25]]) {
    const moved = H.softBinaryArgmax(x.map((score, i) => score + h * v[i]!), k, { ...given, standardize: true });
    const answer = H.softBinaryArgmaxJvp(p, v, { ...given, kinks: marks, standardize: x });
    near(answer, moved.map((value, i) => (value - p[i]!) / h), 1e-5, { v });
  }
});

test('equal scores, one score, none; infinite ones; f32', () => {
  const same3 = Float64Array.of(0.3, 0.3, 0.3);
  near(H.softBinaryArgmax(same3, 1, { standardize: true }), [1 / 3, 1 / 3, 1 / 3], 1e-15);
  same(H.project(same3, 1.5, { standardize: true, temperature: 4 }).thresholds, H.project(same3, 1.5, { temperature: 4 }).thresholds);
  const g = Float64Array.of(1, 2, 4), p = H.softBinaryArgmax(same3, 1.5, { temperature: 4 });
  same(H.softBinaryArgmaxVjp(p, g, { standardize: same3, temperature: 4 }), H.softBinaryArgmaxVjp(p, g, { temperature: 4 }));
  same(H.softBinaryArgmaxJvp(p, g, { standardize: same3, temperature: 4 }), H.softBinaryArgmaxVjp(p, g, { temperature: 4 }));
  same(H.softBinaryArgmax(Float64Array.of(7), 0.5, { standardize: true }), [0.5]);
  same(H.softBinaryArgmax(new Float64Array(0), 0, { standardize: true }), []);
  const x = Float64Array.of(Infinity, 3, 1, -Infinity, 2, 0), options = { temperature: 2, standardize: true };
  near(H.softBinaryArgmax(x, 3, options), H.softBinaryArgmax(x, 3, { temperature: 2 * deviation(Array.from(x)) }), 1e-15);
  const v = Float64Array.of(5, 1, 2, 5, -1, 0), q = H.softBinaryArgmax(x, 3, options);
  const Jv = H.softBinaryArgmaxJvp(q, v, { temperature: 2, standardize: x });
  expect([Jv[0], Jv[3]]).toEqual([0, 0]);
  near([dot(v, H.softBinaryArgmaxVjp(q, v, { temperature: 2, standardize: x }))], [dot(v, Jv)], 1e-14);
  for (const type of types) {
    const far = floats(type, [1000, 1001, 1002.5, 999]);
    const tau = 2 * deviation(Array.from(far));
    near(H.softBinaryArgmax(far, 1, { temperature: 2, standardize: true }), H.softBinaryArgmax(far, 1, { temperature: tau }), type === 'f32' ? 1e-7 : 1e-14);
  }
});

test('rows that are ignored do not count', () => {
  const labels = Int32Array.from({ length: n }, (_, i) => (i % 5 === 4 ? -1 : i % C));
  const kept = Array.from({ length: n }, (_, i) => i).filter((i) => labels[i]! >= 0);
  const rest = { data: Float64Array.from(kept.flatMap((i) => Array.from(X.data.slice(i * C, i * C + C)))), shape: [kept.length, C] };
  for (const lossAndGrad of [H.hyperSimplexLossAndGrad, H.fenchelYoungLossAndGrad]) {
    const all = lossAndGrad(X, labels, { ignoreIndex: -1, standardize: true, wrt: ['temperature'] });
    const without = lossAndGrad(rest, kept.map((i) => labels[i]!), { standardize: true, wrt: ['temperature'] });
    near([all.loss], [without.loss], 1e-14);
    near(kept.flatMap((i) => Array.from(all.grad.data.slice(i * C, i * C + C))), without.grad.data, 1e-14);
    near(all.gradTemperature!, without.gradTemperature!, 1e-13);
    labels.forEach((label, i) => { if (label < 0) same(all.grad.data.slice(i * C, i * C + C), [0, 0, 0, 0]); });
  }
});

test('errors', () => {
  const x = Float64Array.of(1, 2, 4), p = H.softBinaryArgmax(x, 1, { standardize: true });
  expect(() => H.softBinaryArgmax(x, 1, { standardize: 1 as never })).toThrow('standardize must be true or false, got 1');
  expect(() => H.softBinaryArgmaxVjp(p, x, { standardize: true as never })).toThrow('standardize must be a Float64Array, or { data, shape } with one, got true');
  expect(() => H.softBinaryArgmaxVjp(p, x, { standardize: Float64Array.of(1) })).toThrow('the shape of standardize must be [3], got [1]');
  expect(() => H.softBinaryArgmaxGrads(p, x, { standardize: Float32Array.of(1, 2, 3) as never })).toThrow('standardize must be a Float64Array');
  const name = 'temperature times the standard deviation of slice 0 must be positive and finite';
  expect(() => H.softBinaryArgmax(Float64Array.of(1e200, -1e200), 1, { standardize: true })).toThrow(name);
  expect(() => H.softBinaryArgmax(Float64Array.of(1e-200, -1e-200), 1, { standardize: true })).toThrow(name);
  expect(() => H.softBinaryArgmax(Float64Array.of(1, NaN), 1, { standardize: true })).toThrow('x[1] must not be NaN');
  expect(() => H.hyperSimplexLoss(x, [1, 0, 0], { standardize: 'yes' as never })).toThrow("standardize must be true or false, got 'yes'");
});
