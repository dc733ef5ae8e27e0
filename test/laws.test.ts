/** What holds of every projection onto the hypersimplex, whatever the scores. */
import { describe, expect, test, vi } from 'vitest';
import { project, softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxVjp } from '../src/index.ts';
import { certificate, near, same } from './assert.ts';
import { families, floats, normal, random, sample, shuffle, types, type FamilyName } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

const tolerance = { f32: 2.5e-7, f64: 1e-14 };
const norm = (values: ArrayLike<number>) => Math.hypot(...Array.from(values));

describe.each(types)('%s', (type) => {
  /** x, k, τ and a name for them: every family, a few lengths, k whole and not. */
  function* cases(family: FamilyName, lengths = [1, 2, 7, 64, 1001]) {
    const next = random(lengths.length);
    for (const n of lengths) {
      for (const k of [Math.floor(n / 2), n * next(), Math.min(n, 1)]) {
        for (const tau of [0.01, 1, 30]) {
          yield { x: sample(family, n, type), n, k, tau, where: { family, n, k, tau } };
        }
      }
    }
  }

  test('a long slice of scores of all sizes, whose samples mislead: a permutation permutes, to the bit', () => {
    const next = random(5), n = 140_000;
    const x = floats(type, Array.from({ length: n }, () => 1e-3 * Math.exp(5 * normal(next))));
    const order = shuffle([...Array(n).keys()], next);
    for (const [k, tau] of [[94885.2, 0.015], [n / 2, 0.1], [n / 100, 1e-4], [n - 3, 2]] as const) {
      const straight = project(x, k, { temperature: tau });
      const permuted = project(floats(type, order.map((i) => x[i]!)), k, { temperature: tau });
      same(permuted.projection, floats(type, order.map((i) => straight.projection[i]!)), { k, tau });
      same(permuted.thresholds, straight.thresholds, { k, tau });
      expect(certificate(x, straight.projection, k, tau)).toBeLessThan(2 * tolerance[type]);
    }
  });

  describe.each(families)('%s', (family) => {
    test('optimal: it certifies itself', () => {
      for (const { x, k, tau, where } of cases(family)) {
        const p = softBinaryArgmax(x, k, { temperature: tau });
        expect(certificate(x, p, k, tau), JSON.stringify(where)).toBeLessThan(2 * tolerance[type]);
      }
    });

    test('equivariant: a permutation of the scores permutes the projection, to the bit', () => {
      for (const { x, n, k, tau, where } of cases(family, [2, 5, 67, 1001, 20011])) {
        const order = shuffle([...Array(n).keys()], random(n));
        const straight = project(x, k, { temperature: tau });
        const permuted = project(floats(type, order.map((i) => x[i]!)), k, { temperature: tau });
        same(permuted.projection, floats(type, order.map((i) => straight.projection[i]!)), where);
        same(permuted.thresholds, straight.thresholds, where);
        same(permuted.freeCounts, straight.freeCounts, where);
      }
    });

    test('monotone: larger scores never get less, equal scores the same', () => {
      for (const { x, n, k, tau, where } of cases(family)) {
        const p = softBinaryArgmax(x, k, { temperature: tau });
        const order = [...Array(n).keys()].sort((i, j) => (x[i]! < x[j]! ? -1 : x[i]! > x[j]! ? 1 : 0));
        for (let j = 1; j < n; j++) {
          const [a, b] = [order[j - 1]!, order[j]!];
          if (x[a] === x[b] ? p[a] !== p[b] : p[a]! > p[b]!) {
            throw new Error(`${JSON.stringify(where)}: p(${x[a]}) = ${p[a]}, p(${x[b]}) = ${p[b]}`);
          }
        }
      }
    });

    test('complementary: P_{n−k}(−x) = 1 − P_k(x)', () => {
      for (const { x, n, k: any, tau, where } of cases(family)) {
        const k = Math.round(256 * any) / 256; // n − k has no rounding then
        const p = softBinaryArgmax(x, k, { temperature: tau });
        near(softBinaryArgmax(x.map((v) => -v), n - k, { temperature: tau }), p.map((v) => 1 - v),
          2 * tolerance[type], where);
      }
    });

    test('non-expansive: ‖P(x) − P(z)‖ ≤ ‖x − z‖/τ', () => {
      for (const { x, k, tau, where } of cases(family)) {
        const next = random(3), p = softBinaryArgmax(x, k, { temperature: tau });
        for (const size of [1e-3, 1, 100]) {
          const z = x.map((v) => v + size * tau * normal(next));
          if (!z.every((v) => Number.isFinite(v))) continue;
          const moved = norm(softBinaryArgmax(z, k, { temperature: tau }).map((v, i) => v - p[i]!));
          const bound = norm(Float64Array.from(z, (v, i) => (v - x[i]!) / tau));
          expect(moved, JSON.stringify(where)).toBeLessThanOrEqual(bound + tolerance[type] * x.length);
        }
      }
    });
  });

  // Sums of this many scores need more bits than a float has: they must be exact all the same.
  test('equivariant still when all of a long slice is free; in columns, too', () => {
    const n = 400009;
    for (const [family, tau] of [['gaussian', 100], ['around 10⁹', 1e5], ['as large as 10⁶', 1e8]] as const) {
      const x = sample(family, n, type), k = 0.4 * n;
      const straight = project(x, k, { temperature: tau });
      expect(straight.freeCounts[0]).toBe(n);
      const order = shuffle([...Array(n).keys()], random(n));
      const permuted = project(floats(type, order.map((i) => x[i]!)), k, { temperature: tau });
      same(permuted.thresholds, straight.thresholds, { family, tau });
      same(permuted.projection, floats(type, order.map((i) => straight.projection[i]!)), { family, tau });
      const both = floats(type, Array.from({ length: 2 * n }, (_, i) => x[i % 2 ? order[i >> 1]! : i >> 1]!));
      const columns = project({ data: both, shape: [n, 2] }, k, { temperature: tau, axis: 0 });
      same(columns.thresholds, [straight.thresholds[0]!, straight.thresholds[0]!], { family, tau });
    }
  });

  test('the shift of all scores does not show: P(x + c) = P(x)', () => {
    for (const { x, k, tau, where } of cases('250 levels')) {
      const grid = x.map((v) => Math.round(v * 50) / 64); // sums with c have no rounding
      const p = softBinaryArgmax(grid, k, { temperature: tau });
      for (const c of [1, -3.25, 4096, -131072]) {
        const shifted = softBinaryArgmax(grid.map((v) => v + c), k, { temperature: tau });
        near(shifted, p, tolerance[type], { ...where, c });
      }
    }
  });

  test('scores and τ scale together: P(2ʲx; 2ʲτ) = P(x; τ), to the bit', () => {
    for (const { x, k, tau, where } of cases('gaussian')) {
      const p = softBinaryArgmax(x, k, { temperature: tau });
      for (const scale of [2 ** -40, 2 ** 40]) {
        const scaled = softBinaryArgmax(x.map((v) => v * scale), k, { temperature: tau * scale });
        same(scaled, p, { ...where, scale });
      }
    }
  });

  test('idempotent at τ = 1: P(P(x)) = P(x)', () => {
    for (const family of families) {
      for (const { x, k, tau, where } of cases(family)) {
        const p = softBinaryArgmax(x, k, { temperature: tau });
        near(softBinaryArgmax(p, k), p, 2 * tolerance[type], where);
      }
    }
  });

  test('Σp = k, and at most k when that is asked', () => {
    for (const { x, n, k, tau, where } of cases('gaussian')) {
      const sum = (p: ArrayLike<number>) => Array.from(p).reduce((a, b) => a + b, 0);
      near([sum(softBinaryArgmax(x, k, { temperature: tau }))], [k], n * tolerance[type], where);
      const atMost = softBinaryArgmax(x, k, { temperature: tau, constraint: 'at-most' });
      const clipped = x.map((v) => Math.min(Math.max(v / tau, 0), 1));
      const inside = sum(clipped) <= k;
      near(atMost, inside ? clipped : softBinaryArgmax(x, k, { temperature: tau }), tolerance[type], where);
    }
  });

  test('J is symmetric, J1 = 0, (τJ)² = τJ, positive semidefinite, and trace τJ = |F| − 1', () => {
    let seen = 0;
    for (const { x, n, k, tau, where } of cases('gaussian', [1, 2, 3, 9, 20])) {
      const { projection, freeCounts } = project(x, k, { temperature: tau });
      const { data, shape } = softBinaryArgmaxJacobian(projection, { temperature: tau });
      expect(shape).toEqual([n, n]);
      const J = (i: number, j: number) => tau * data[i * n + j]!;
      const indices = [...Array(n).keys()];
      const entries = indices.flatMap((i) => indices.map((j) => [i, j] as const));
      const dot = (f: (l: number) => number) => indices.reduce((a, l) => a + f(l), 0);
      same(entries.map(([i, j]) => J(i, j)), entries.map(([i, j]) => J(j, i)), where);
      near(indices.map((i) => dot((l) => J(i, l))), indices.map(() => 0), n * tolerance[type], where);
      near(entries.map(([i, j]) => dot((l) => J(i, l) * J(l, j))), entries.map(([i, j]) => J(i, j)),
        n * tolerance[type], where);
      near([dot((i) => J(i, i))], [Math.max(0, freeCounts[0]! - 1)], n * tolerance[type], where);
      const v = floats(type, indices.map(normal.bind(null, random(5))));
      const Jv = softBinaryArgmaxVjp(projection, v, { temperature: tau });
      const product = indices.map((i) => dot((l) => J(i, l) * v[l]!));
      near(Jv.map((a) => a * tau), product, 4 * n * tolerance[type], where);
      expect(dot((i) => v[i]! * Jv[i]!), JSON.stringify(where)).toBeGreaterThanOrEqual(-tolerance[type]);
      seen += freeCounts[0]!;
    }
    expect(seen).toBeGreaterThan(100);
  });
});
