/** What the authors' published code gets wrong, each at its smallest: here it must be right. */
import { describe, expect, test, vi } from 'vitest';
import {
  project, softBinaryArgmax, softBinaryArgmaxVjp, hyperSimplexLossAndGrad,
} from '../src/index.ts';
import { at, certificate, near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, normal, random, sample, types } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('ties of saturated entries have no gradient', () => {
  test.each(types)('x = (5, 0, 0), k = 1, g = e₂, %s', (type) => {
    for (const temperature of [1, 0.001]) { // theirs: (0, ½, −½), and ±500
      const p = softBinaryArgmax(floats(type, [5, 0, 0]), 1, { temperature });
      same(p, [1, 0, 0]);
      same(softBinaryArgmaxVjp(p, floats(type, [0, 1, 0]), { temperature }), [0, 0, 0]);
    }
  });

  test.each(types)('scores on 250 levels, %s', (type) => {
    for (let seed = 1; seed <= 40; seed++) {
      const x = sample('250 levels', 60 + 7 * seed, type, seed), n = x.length, next = random(seed);
      const y = floats(type, Array.from(x, () => Number(next() < 0.3)));
      const { grad } = hyperSimplexLossAndGrad(x, y, { temperature: 0.1, reduction: 'half-sum' });
      const truth = oracle.loss('hypersimplex', x, y, n, 1, { temperature: [0.1], reduction: 'half-sum' });
      near(grad, truth.grad, type === 'f32' ? 1e-5 : 1e-12, { seed, n });
      truth.p.forEach((p, i) => { if (p === 0 || p === 1) expect(grad[i]).toBe(0); });
    }
  });
});

describe('f32 is as good at any scale', () => {
  test('n = 10⁶, τ = 100: Σp = k', () => {
    const n = 1e6, x = sample('gaussian', n, 'f32');
    const p = softBinaryArgmax(x, n / 2, { temperature: 100 });
    const excess = oracle.total(p) - n / 2; // theirs: −2135
    expect(Math.abs(excess)).toBeLessThan(0.03);
    expect(certificate(x, p, n / 2, 100)).toBeLessThan(5e-7);
  });

  test('x ~ 1000 + N(0, 1)', () => {
    const next = random(1000), x = Float32Array.from({ length: 1000 }, () => 1000 + normal(next));
    for (const tau of [0.01, 1, 10]) { // theirs: off by up to 0.63
      near(softBinaryArgmax(x, 300, { temperature: tau }), oracle.project(x, 300, tau).p, 1.5e-7, { tau });
    }
  });

  test('x = (2·10⁴, 10⁴, 0), τ = 10⁻³', () => {
    const x = Float32Array.of(2e4, 1e4, 0);
    same(softBinaryArgmax(x, 1, { temperature: 1e-3 }), [1, 0, 0]); // theirs: 0, 0, 0
    same(softBinaryArgmax(x, 2, { temperature: 1e-3 }), [1, 1, 0]);
  });
});

test.each(types)('p never leaves [0, 1], %s', (type) => {
  let saturated = 0;
  for (let seed = 1; seed <= 50; seed++) { // theirs: from −0.094 to 2
    for (const family of ['gaussian', 'around 1000', 'heavy-tailed', 'as large as 10⁹'] as const) {
      for (const temperature of [1e-4, 0.3, 100]) {
        const p = softBinaryArgmax(sample(family, 1 + 3 * seed, type, seed), seed / 2, { temperature });
        for (const v of p) {
          if (!(v >= 0 && v <= 1)) throw new Error(`p = ${v}: ${family}, seed ${seed}, τ = ${temperature}`);
          saturated += Number(v === 0 || v === 1);
        }
      }
    }
  }
  expect(saturated).toBeGreaterThan(1000);
});

test('more than 2²⁴ scores in f32 do not hang', () => {
  const n = 2 ** 24 + 5, x = new Float32Array(n);
  for (let i = 0; i < n; i++) x[i] = (i % 1021) / 1021;
  const k = n / 3;
  const { projection, freeCounts } = project(x, k, { temperature: 0.25, out: x.slice() });
  expect(certificate(x, projection, k, 0.25)).toBeLessThan(5e-7);
  expect(freeCounts[0]).toBe(projection.reduce((count, p) => count + Number(p > 0 && p < 1), 0));
});

test('NaN is refused, not passed on', () => {
  for (const type of types) {
    const x = floats(type, [1, NaN, 0]), y = floats(type, [1, 0, 0]);
    expect(() => softBinaryArgmax(x, 1)).toThrow(RangeError);
    expect(() => hyperSimplexLossAndGrad(x, y)).toThrow(RangeError);
  }
});

test('τ = −1 is refused', () => {
  expect(() => softBinaryArgmax(Float64Array.of(1, 0), 1, { temperature: -1 })).toThrow(RangeError);
});

describe('not only matrices, not only one whole k', () => {
  const next = random(9);
  const shape = [3, 4, 5, 2], data = Float64Array.from({ length: 120 }, () => normal(next));

  test('any rank, any axis', () => {
    for (const axis of [0, 1, 2, 3, -1, -2, -3, -4]) {
      const p = softBinaryArgmax({ data, shape }, 1.5, { axis });
      expect(p.shape).toEqual(shape);
      for (const slice of oracle.slices(shape, axis)) {
        near(at(p.data, slice), oracle.project(at(data, slice), 1.5, 1).p, 1e-14, { axis });
      }
    }
  });

  test('a real k, and one per slice', () => {
    const k = oracle.slices(shape, 2).map((_, s) => s * 5 / 24);
    const p = softBinaryArgmax({ data, shape }, k, { axis: 2 });
    oracle.slices(shape, 2).forEach((slice, s) => {
      near([oracle.total(at(p.data, slice))], [k[s]!], 1e-14, { s });
      near(at(p.data, slice), oracle.project(at(data, slice), k[s]!, 1).p, 1e-14, { s });
    });
  });
});

test('k from the labels: no positive lost to rounding', () => {
  // int(n · mean) gives one positive too few here: 49 · (1/49) < 1 in floats.
  const y = new Float64Array(49);
  y[7] = 1;
  const x = Float64Array.from(y, (v, i) => 2 * v + i / 100);
  const { thresholds } = hyperSimplexLossAndGrad(x, y);
  near(thresholds, [oracle.project(x, 1, 1).t], 1e-14);
});
