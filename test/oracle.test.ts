/** The yardstick, measured: by hand, by the optimality conditions, and one oracle by the other. */
import { describe, expect, test, vi } from 'vitest';
import { certificate, near, same } from './assert.ts';
import { exact, hard, jacobian, loss, oneHot, project, slices, sorted, total, vjp } from './oracle.ts';
import { families, random, sample } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('by hand', () => {
  test.each([
    [10, [0.25333333333333335, 0.40333333333333335, 0.34333333333333332], 3],
    [3, [0.06666666666666667, 0.5666666666666667, 0.36666666666666664], 3],
    [0.01, [0, 1, 0], 0],
  ])('x = (0.1, 1.6, 1), k = 1, τ = %d', (tau, p, free) => {
    for (const oracle of [exact, sorted]) {
      const slice = oracle([0.1, 1.6, 1], 1, tau);
      near(slice.p, p, 2e-16, { tau });
      expect(slice.free).toBe(free);
    }
  });

  test('the threshold without a free set: the midpoint, max x at k = 0, min x − τ at k = n', () => {
    for (const oracle of [exact, sorted]) {
      expect(oracle([5, 0, 1], 1, 1).t).toBe(2.5);
      expect(oracle([5, 0, 1], 0, 1).t).toBe(5);
      expect(oracle([5, 0, 1], 3, 1).t).toBe(-1);
    }
  });

  test('a real k, ties, a kink', () => {
    for (const oracle of [exact, sorted]) {
      same(oracle([2, 2, 0, 0], 1.5, 1).p, [0.75, 0.75, 0, 0]);
      same(oracle([5, 0, 0], 1.5, 1).p, [1, 0.25, 0.25]);
      same(oracle([0.5, -0.5], 1, 1).side, [1, -1]);
    }
  });

  test('Σp ≤ k: clip(x/τ, 0, 1) while that is enough', () => {
    for (const oracle of [exact, sorted]) {
      const inside = oracle([0.5, -1, 3], 2, 1, true);
      same(inside.p, [0.5, 0, 1]);
      expect(inside.t).toBe(0);
      expect(inside.free).toBe(1);
      same(oracle([0.5, -1, 3], 1.25, 1, true).p, [0.25, 0, 1]);
    }
  });

  test('+∞ is certainly one, −∞ certainly zero', () => {
    const slice = project([Infinity, 0.1, -Infinity, 1.6, 1], 2, 3);
    near(slice.p, [1, 1 / 15, 0, 17 / 30, 11 / 30], 2e-16);
    same(slice.side, [1, 0, -1, 0, 0]);
    expect(slice.t).toBeCloseTo(-0.1, 15);
  });

  test('the scale of the scores costs nothing', () => {
    const x = [2e9, 2e9 + 2 ** -20, 2e9 + 2 ** -21];
    same(exact(x, 1, 2 ** -19).p, sorted(x, 1, 2 ** -19).p);
    near(exact(x, 1, 2 ** -19).p, [1 / 12, 7 / 12, 1 / 3], 2e-16);
    same(exact([1e308, -1e308, 5e-324], 1.5, 1e-300).p, [1, 0, 0.5]);
  });

  test('hard: ties go to the lower index, −0 ties with 0', () => {
    same(hard([1, 3, 3, 3, -Infinity], 2), [0, 1, 1, 0, 0]);
    same(hard([-0, 0], 1), [1, 0]);
  });

  test('derivatives', () => {
    same(vjp([1, 0.5, 0.5, 0], [7, 1, 0, 7], 0.5), [0, 1, -1, 0]);
    same(jacobian([1, 0.5, 0.5], 0.5).flat(), [0, 0, 0, 0, 1, -1, 0, -1, 1]);
    expect(total([1e16, 1, -1e16])).toBe(1);
  });

  test('losses', () => {
    // The authors' notebook: p = (2/3, 1/3, 0).
    const square = loss('hypersimplex', [2.1, 1.6, 1], [0, 1, 0], 3, 1, { temperature: [1.5] });
    expect(square.loss).toBeCloseTo(8 / 27, 14);
    near(square.grad, [8 / 27, -8 / 27, 0], 1e-15);
    const fy = loss('fenchel-young', [2, 0], [0, 1], 2, 1, { temperature: [4], reduction: 'half-sum' });
    // p = (3/4, 1/4); ⟨x, p − y⟩ − (τ/2)(‖p‖² − ‖y‖²) = 1.5 − 2(0.625 − 1)
    expect(fy.loss).toBe(2.25);
    same(fy.grad, [0.75, -0.75]);
    same(oneHot([1, -1, 0], 2), [0, 1, 0, 0, 1, 0]);
  });

  test('slices', () => {
    expect(slices([2, 3], 1)).toEqual([[0, 1, 2], [3, 4, 5]]);
    expect(slices([2, 3], 0)).toEqual([[0, 3], [1, 4], [2, 5]]);
    expect(slices([2, 2, 2], -2)).toEqual([[0, 2], [1, 3], [4, 6], [5, 7]]);
  });
});

describe.each(families)('%s', (family) => {
  test('exact and sorted agree, and certify', () => {
    const next = random(7);
    for (const n of [1, 2, 3, 8, 33, 150]) {
      for (const tau of [1e-3, 0.3, 1, 17, 1e3]) {
        for (const k of [0, 1, n * next(), Math.floor(n / 2), n]) {
          const x = sample(family, n);
          const where = { family, n, k, tau };
          const truth = exact(x, k, tau);
          expect(certificate(x, truth.p, k, tau), JSON.stringify(where)).toBeLessThan(1e-15);
          if (family === 'near the largest float') continue; // beyond the range of pairs
          const pairs = sorted(x, k, tau);
          near(pairs.p, truth.p, 2e-16, where);
          near([pairs.t], [truth.t], 3e-16 * Math.abs(truth.t), where);
          same(pairs.side, truth.side, where);
          near(sorted(x, k, tau, true).p, exact(x, k, tau, true).p, 2e-16, where);
        }
      }
    }
  });
});
