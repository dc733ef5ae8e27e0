/** Vector–Jacobian products: against the closed form, against differences of the projection, at kinks. */
import { describe, expect, test } from 'vitest';
import {
  project, softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp,
} from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, floats, normal, random, sample, types } from './samples.ts';

describe.each(types)('%s', (type) => {
  const eps = type === 'f32' ? 6e-8 : 1.1e-16;

  test.each(families)('%s: Jᵀg = (g − mean_F g)/τ on F, 0 elsewhere; JVP is the same map', (family) => {
    const next = random(11);
    for (const n of [1, 5, 64, 1003]) {
      for (const tau of [0.01, 1, 50]) {
        const p = softBinaryArgmax(sample(family, n, type), n / 2, { temperature: tau });
        const g = floats(type, Array.from(p, () => 3 + normal(next)));
        const truth = oracle.vjp(p, g, tau);
        const answer = softBinaryArgmaxVjp(p, g, { temperature: tau });
        near(answer, truth, 100 * eps / tau, { family, n, tau });
        same(softBinaryArgmaxJvp(p, g, { temperature: tau }), answer);
        p.forEach((v, i) => { if (v === 0 || v === 1) expect(answer[i]).toBe(0); });
      }
    }
  });

  test('the mean over the free set does not lose a large common part', () => {
    const n = 100000, p = floats(type, Array<number>(n).fill(0.5));
    const g = floats(type, Array.from(p, (_, i) => 2 ** 20 + Number(i % 5 < 2)));
    near(softBinaryArgmaxVjp(p, g), Array.from(g, (_, i) => Number(i % 5 < 2) - 0.4), 1e-7);
  });

  test('the dense Jacobian is the closed form', () => {
    for (const tau of [0.1, 1, 7]) {
      for (const n of [1, 2, 6, 17]) {
        const p = softBinaryArgmax(sample('gaussian', n, type), n / 3, { temperature: tau });
        const { data, shape } = softBinaryArgmaxJacobian(p, { temperature: tau });
        expect(shape).toEqual([n, n]);
        expect(data.constructor).toBe(p.constructor);
        near(data, oracle.jacobian(p, tau).flat(), 2 * eps / tau, { tau, n });
      }
    }
  });

  test('along an axis: each slice by itself, with its own τ', () => {
    const shape = [4, 6, 5], next = random(2);
    const x = floats(type, Array.from({ length: 120 }, () => normal(next)));
    const g = floats(type, Array.from({ length: 120 }, () => normal(next)));
    for (const axis of [0, 1, 2, -1, -2, -3]) {
      const positions = oracle.slices(shape, axis);
      const temperature = positions.map((_, s) => 0.5 + (s % 4));
      const p = softBinaryArgmax({ data: x, shape }, 1.5, { temperature, axis });
      const answer = softBinaryArgmaxVjp(p, { data: g, shape }, { temperature, axis });
      expect(answer.shape).toEqual(shape);
      positions.forEach((slice, s) => {
        const pick = (data: ArrayLike<number>) => slice.map((i) => data[i]!);
        const truth = oracle.vjp(pick(p.data), pick(g), temperature[s]!);
        near(pick(answer.data), truth, 32 * eps, { axis, slice: s });
      });
    }
  });
});

/** (P(x + hv) − P(x − hv))/2h: exact but for rounding, as P is piecewise linear, as long as F stays. */
test('away from kinks: central differences', () => {
  const next = random(1);
  let compared = 0;
  for (const n of [2, 5, 13, 40]) {
    for (const tau of [0.2, 1, 8]) {
      for (const k of [n / 2, n * next()]) {
        const x = sample('gaussian', n) as Float64Array, v = x.map(() => normal(next)), h = 1e-5 * tau;
        const along = (s: number) => project(x.map((a, i) => a + s * v[i]!), k, { temperature: tau });
        const [left, here, right] = [along(-h), along(0), along(h)];
        const sides = (p: Float64Array) => p.map((a) => (a === 0 ? -1 : a === 1 ? 1 : 0)).join();
        if (sides(left.projection) !== sides(right.projection)) continue;
        compared++;
        near(softBinaryArgmaxJvp(here.projection, v, { temperature: tau }),
          right.projection.map((a, i) => (a - left.projection[i]!) / (2 * h)), 1e-9 / tau, { n, tau, k });
      }
    }
  }
  expect(compared).toBeGreaterThan(16);
});

/** x = (½, −½), k = 1, τ = 1: p = (1, 0) with a gap of exactly τ. Both entries are saturated, so J = 0. */
test('at a kink: the one-sided difference towards saturation', () => {
  const x = Float64Array.of(0.5, -0.5), h = 2 ** -20;
  const at = (s: number) => softBinaryArgmax(x.map((v, i) => (i === 0 ? v + s : v)), 1);
  same(at(0), [1, 0]);
  const outwards = at(h).map((v, i) => (v - at(0)[i]!) / h);
  const inwards = at(-h).map((v, i) => (at(0)[i]! - v) / h);
  same(softBinaryArgmaxVjp(at(0), Float64Array.of(1, 0)), [0, 0]);
  near(outwards, [0, 0], 0);
  near(inwards, [0.5, -0.5], 1e-9);
});
