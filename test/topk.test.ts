/** topK and support: against sorting, with ties, infinities, masks, groups, any axis and type; and the laws of the k smallest. */
import { describe, expect, test } from 'vitest';
import { binaryArgmax, softBinaryArgmax, softBinaryArgmaxVjp, support, topK } from '../src/index.ts';
import type { Scores } from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, floats, random, sample, types } from './samples.ts';

/** Positions of the k first, by value and then by index: without the library. */
function sorted(x: ArrayLike<number>, k: number, largest = true): number[] {
  const before = (i: number, j: number) => (largest ? x[i]! > x[j]! : x[i]! < x[j]!);
  const order = [...Array(x.length).keys()].sort((i, j) => (before(i, j) ? -1 : before(j, i) ? 1 : i - j));
  return order.slice(0, k);
}

describe.each(types)('topK, %s', (type) => {
  test.each(families)('%s', (family) => {
    for (const n of [1, 2, 9, 64, 1000]) {
      const x = sample(family, n, type);
      for (const k of new Set([0, 1, Math.ceil(n / 3), n - 1, n])) {
        for (const largest of [true, false]) {
          const best = sorted(x, k, largest);
          const { indices, values } = topK(x, k, { largest });
          same(indices, best, { n, k, largest });
          same(values, best.map((i) => x[i]!));
          const inOrder = topK(x, k, { largest, sorted: false });
          same(inOrder.indices, [...best].sort((i, j) => i - j));
          same(inOrder.values, Array.from(inOrder.indices, (i) => x[i]!));
          expect(values.constructor).toBe(x.constructor);
        }
      }
    }
  });

  test('infinities are numbers like others', () => {
    const next = random(5), few = [Infinity, -Infinity, 1, 2];
    for (let turn = 0; turn < 200; turn++) {
      const x = floats(type, Array.from({ length: 12 }, () => few[Math.floor(4 * next())]!));
      const k = Math.floor(13 * next()), largest = next() < 0.5;
      same(topK(x, k, { largest }).indices, sorted(x, k, largest), { x, k, largest });
      const half = Array.from(x, (_, i) => i % 2), groups = [4, 8], ks = [k % 3, k % 5];
      const { indices, starts } = topK(x, ks, { groups, mask: half, largest });
      const parts = [[1, 3], [5, 7, 9, 11]].map((at, s) => sorted(at.map((i) => x[i]!), ks[s]!, largest).map((j) => at[j]!));
      same(indices, parts.flat(), { x, ks, largest });
      same(starts, [0, ks[0]!, ks[0]! + ks[1]!]);
    }
  });

  test('any axis, one k: k in place of n', () => {
    const shape = [3, 4, 5], data = sample('250 levels', 60, type);
    for (const axis of [0, 1, 2, -1, -2]) {
      const slices = oracle.slices(shape, axis), size = shape.at(axis)!;
      for (const k of [0, 1, size - 1, size]) {
        const { indices, values } = topK({ data, shape }, k, { axis });
        const wanted = shape.map((n, a) => (a === (axis + 3) % 3 ? k : n));
        expect([indices.shape, values.shape]).toEqual([wanted, wanted]);
        const places = k > 0 ? oracle.slices(wanted, axis) : [];
        places.forEach((place, s) => {
          const best = sorted(slices[s]!.map((i) => data[i]!), k);
          same(place.map((i) => indices.data[i]!), best, { axis, k, s });
          same(place.map((i) => values.data[i]!), best.map((row) => data[slices[s]![row]!]!));
        });
      }
      const [first, ...rest] = slices.map((at, s) => sorted(at.map((i) => data[i]!), s % size));
      const { indices, starts } = topK({ data, shape }, slices.map((_, s) => s % size), { axis });
      same(indices, [first!, ...rest].flat());
      expect(Array.from(starts)).toEqual([first!, ...rest].reduce((at, own) => [...at, at.at(-1)! + own.length], [0]));
    }
  });
});

test('strides, plain arrays, masks; no slices, no scores', () => {
  const data = [1, 9, 2, 8, 3, 7], columns = { data, shape: [2, 3], strides: [1, 2] }; // rows 1 2 3, 9 8 7
  expect(topK(columns, 1)).toEqual({
    indices: { data: Int32Array.of(2, 0), shape: [2, 1] }, values: { data: Float64Array.of(3, 9), shape: [2, 1] },
  });
  same(topK([NaN, 1, 5, 3], 2, { mask: [0, 1, 0, 1] }).indices, [3, 1]);
  expect(topK({ data, shape: [2, 3] }, 1, { mask: [0, 1, 1] }).indices).toEqual({ data: Int32Array.of(1, 2), shape: [2, 1] });
  expect(topK([], 0).indices).toHaveLength(0);
  expect(topK({ data: [], shape: [0, 3] }, 2).indices.shape).toEqual([0, 2]);
  expect(topK([1, 2], 2 - 1e-12).indices).toHaveLength(2); // rounding of k is forgiven
  const { indices, values, starts } = topK(data, [1, 0, 1], { groups: [2, 0, 4] });
  same([...indices, ...values, ...starts], [1, 3, 9, 8, 0, 1, 1, 2]);
});

test('f16 comes back as f16', () => {
  const Half = (globalThis as unknown as { Float16Array?: typeof Float32Array }).Float16Array;
  if (!Half) return;
  const { values } = topK(Half.of(1, 3, 2) as Scores, 2);
  expect([values.constructor, Array.from(values as Float32Array)]).toEqual([Half, [3, 2]]);
});

test('support: what is not 0', () => {
  for (const type of types) {
    const data = sample('gaussian', 60, type), shape = [6, 10];
    for (const axis of [0, 1]) {
      const p = softBinaryArgmax({ data, shape }, 2.5, { axis, temperature: 0.7 });
      const { indices, values, starts } = support(p, { axis });
      const inOrder = support(p, { axis, sorted: false });
      same(inOrder.starts, starts);
      oracle.slices(shape, axis).forEach((at, s) => {
        const own = at.map((i) => p.data[i]!);
        const kept = sorted(own, own.filter((v) => v > 0).length);
        const [from, to] = [starts[s]!, starts[s + 1]!];
        same(indices.slice(from, to), kept);
        same(values.slice(from, to), kept.map((row) => own[row]!));
        near([oracle.total(values.slice(from, to))], [2.5], 1e-6);
        same(inOrder.indices.slice(from, to), [...kept].sort((i, j) => i - j));
      });
    }
  }
  const { indices, starts } = support([0.5, 0, 0.5, 1, 0, 0], { groups: [3, 3], mask: [1, 1, 1, 1, 1, 1] });
  same([...indices, ...starts], [0, 2, 3, 0, 2, 3]);
});

test('the k smallest: of −x; a product with the derivative changes its sign', () => {
  const x = sample('gaussian', 20), minus = x.map((v) => -v);
  same(binaryArgmax(minus, 6), oracle.hard(minus, 6));
  const marked = new Float64Array(20);
  for (const i of topK(x, 6, { largest: false }).indices) marked[i] = 1;
  same(binaryArgmax(minus, 6), marked);
  const p = softBinaryArgmax(minus, 6, { temperature: 2 });
  near(p, softBinaryArgmax(x, 14, { temperature: 2 }).map((v) => 1 - v), 1e-15); // P_k(−x) = 1 − P_{n−k}(x)
  const g = sample('gaussian', 20, 'f64', 2), h = 1e-5;
  const along = (by: number) => oracle.total(softBinaryArgmax(minus.map((v, i) => v - by * g[i]!), 6, { temperature: 2 }).map((v, i) => v * g[i]!));
  near([-oracle.total(softBinaryArgmaxVjp(p, g, { temperature: 2 }).map((v, i) => v * g[i]!))], [(along(h) - along(-h)) / (2 * h)], 1e-8);
});

test('errors', () => {
  const x = Float64Array.of(1, 2, 3);
  expect(() => topK(x, 4)).toThrow('k must be a whole number in [0, 3], got 4');
  expect(() => topK(x, 1.5)).toThrow('k must be a whole number in [0, 3], got 1.5');
  expect(() => topK(x, [1, 2])).toThrow('k.length must be 1, one per slice, got 2');
  expect(() => topK(Float64Array.of(1, NaN), 1)).toThrow('x[1] must not be NaN, got NaN');
  expect(() => topK(Float64Array.of(Infinity, NaN, Infinity), 1, { largest: false })).toThrow('x[1] must not be NaN');
  expect(() => support(Float64Array.of(1, NaN))).toThrow('p[1] must not be NaN, got NaN');
  expect(() => topK(x, 1, { sorted: 1 as never })).toThrow('sorted must be true or false, got 1');
  expect(() => topK(x, 1, { largest: null as never })).toThrow('largest must be true or false, got null');
  expect(() => topK({ data: x, shape: [3, 1] }, 1, { groups: [3] })).toThrow('groups must be left out');
});
