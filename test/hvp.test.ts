/** Hessian–vector products: against central differences of the gradients in f64, with every option; symmetry, semidefiniteness. */
import { describe, expect, test } from 'vitest';
import {
  fenchelYoungLossAndGrad, fenchelYoungLossHvp, hyperSimplexLossAndGrad, hyperSimplexLossHvp, softBinaryArgmax,
} from '../src/index.ts';
import type { HyperSimplexOptions, Scores } from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { random } from './samples.ts';

const next = random(29);
const numbers = (length: number, spread: number) => Float64Array.from({ length }, () => spread * (next() - 0.5));
const dataOf = (x: Scores) => ('data' in x ? x.data : x) as Float64Array;
const like = (x: Scores, data: Float64Array) => ('shape' in x ? { data, shape: x.shape } : data) as Scores;
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, v, i) => sum + v * b[i]!, 0);

const [n, C] = [24, 4];
const X = { data: numbers(n * C, 6), shape: [n, C] };
const x = X.data;
const Y = { data: numbers(n * C, 0.8).map((v) => v + 0.5), shape: [n, C] };
const mask = Array.from({ length: n * C }, (_, i) => Number(i % 7 !== 3));
const labels = Int32Array.from({ length: n }, (_, i) => (i % 6 === 5 ? -1 : (i * i) % C));
const each = (length: number) => Array.from({ length }, (_, i) => i % 3);

const products = [
  ['hypersimplex', hyperSimplexLossHvp, hyperSimplexLossAndGrad], ['fenchel-young', fenchelYoungLossHvp, fenchelYoungLossAndGrad],
] as const;

describe.each(products)('%s', (name, hvp, lossAndGrad) => {
  const squared = name === 'hypersimplex';
  const temperature = [1.5, 2, 1.75, 3];
  const weights = squared ? { sampleWeights: each(n) } : {};
  const cases: Record<string, [Scores, unknown, HyperSimplexOptions]> = {
    'a vector': [x, Y.data, { temperature: 2 }],
    'a vector, k a number': [x, each(n * C).map((v) => v % 2), { k: 20.5, temperature: 2, reduction: 'half-sum' }],
    'columns': [X, Y, { temperature }],
    'columns, k of each': [X, Y, { temperature, k: [3, 5.5, 8, 11.25], reduction: 'half-sum' }],
    'k a fraction': [X, labels.map((l) => Math.max(l, 0)), { temperature, k: { fraction: 0.3 } }],
    'labels, some ignored': [X, labels, { temperature, ignoreIndex: -1, classWeights: [1, 2, 0, 0.5], ...weights }],
    'weights': [X, Y, { temperature, classWeights: [1, 0.5, 2, 0], ...weights }],
    'weights, half-sum': [X, Y, { temperature, classWeights: [1, 0.5, 2, 0], ...weights, reduction: 'half-sum' }],
    'rows': [X, Y, { axis: 1, temperature: 4, ...(squared ? { sampleWeights: [1, 2, 0, 0.5] } : {}) }],
    'labels along rows': [X, labels.map((l) => Math.max(l, 0)), { axis: 1, temperature: 4, classWeights: each(n) }],
    'masked': [X, Y, { mask: { data: mask, shape: [n, C] }, temperature, ...weights }],
    'groups, masked': [x, Y.data, { groups: [4, 14, 58, 20], mask, temperature,
      ...(squared ? { sampleWeights: each(n * C) } : {}) }],
  };

  test.each(Object.entries(cases))('%s', (_, [x, y, options]) => {
    const apply = (v: Float64Array) => dataOf(hvp(x as never, y as never, like(x, v) as never, options as never) as Scores);
    const gradient = (at: Float64Array) => dataOf(lossAndGrad(like(x, at), y as never, options as never).grad as Scores);
    const data = dataOf(x);
    const h = 2 ** -20;
    let zeros = 0, others = 0;
    for (let trial = 0; trial < 3; trial++) {
      const v = numbers(data.length, 2), u = numbers(data.length, 2);
      const moved = (by: number) => gradient(data.map((score, i) => score + by * v[i]!));
      const [more, less] = [moved(h), moved(-h)];
      const answer = apply(v);
      near(answer, more.map((g, i) => (g - less[i]!) / (2 * h)), 2e-9);
      answer.forEach((value) => { if (value === 0) zeros++; else others++; });
      // symmetric, and positive semidefinite
      expect(Math.abs(dot(u, answer) - dot(v, apply(u)))).toBeLessThan(1e-13);
      expect(dot(v, answer)).toBeGreaterThan(0);
    }
    expect(others).toBeGreaterThan(0);
    expect(zeros).toBeGreaterThan(0);
  });

  test('the matrix, of the closed form', () => {
    const x = Float64Array.of(0, 1, 2, 3, 7, -4), y = [0, 1, 0, 1, 0, 1], w = [1, 2, 0.5, 3, 1, 1], tau = 4;
    const J = oracle.jacobian(softBinaryArgmax(x, 3, { temperature: tau }), tau);
    const options = { temperature: tau, reduction: 'half-sum', ...(squared ? { sampleWeights: w } : {}) } as const;
    x.forEach((_, j) => {
      const v = x.map((_, i) => Number(i === j));
      const truth = J.map((row) => (squared ? row.reduce((sum, a, i) => sum + a * w[i]! * J[i]![j]!, 0) : row[j]!));
      near(hvp(x, y, v, options as never), truth, 1e-16);
    });
    expect(J.flat().filter((v) => v !== 0).length).toBeGreaterThan(9);
  });

  test('f32 as f64; out may be v or the logits', () => {
    const data = Float32Array.from(x), v = Float32Array.from(numbers(n * C, 2));
    const options = { temperature: 2, reduction: 'half-sum', k: 30, ...(squared ? { sampleWeights: each(n * C).map((w) => w * 1e30) } : {}) } as const;
    const y = Float32Array.from(Y.data);
    const truth = hvp(Float64Array.from(data), Float64Array.from(y), Float64Array.from(v), options as never);
    const answer = hvp(data, y, v, options as never);
    expect(answer).toBeInstanceOf(Float32Array);
    near(answer, truth, 4e-7 * Math.max(...truth.map(Math.abs)));
    const once = v.slice(), scores = data.slice();
    expect(hvp(data, y, once, { ...options, out: once } as never)).toBe(once);
    same(once, answer);
    expect(hvp(scores, y, v, { ...options, out: scores } as never)).toBe(scores);
    same(scores, answer);
  });

  test('nothing that counts: 0', () => {
    const zero = hvp(Float64Array.of(1, 2), [1, 0], Float64Array.of(1, 1), { classWeights: [0] });
    same(zero, [0, 0]);
    same(hvp(Float64Array.of(1, 2), [1, 0], Float64Array.of(1, 1), { mask: [0, 0] }), [0, 0]);
  });

  test('errors', () => {
    const v = Float64Array.of(1, 2, 3), y = [1, 0, 1];
    expect(() => hvp(v, y, Float32Array.of(1, 2, 3) as never)).toThrow('v must be a Float64Array');
    expect(() => hvp(v, y, Float64Array.of(1, 2))).toThrow('the shape of v must be [3], got [2]');
    expect(() => hvp(v, [1, 0, 1.5], v)).toThrow('targets[2] must lie in [0, 1], got 1.5');
    expect(() => hvp(Float64Array.of(1, NaN, 2), y, v)).toThrow('logits[1] must not be NaN');
    expect(() => hvp(v, y, v, { reduction: 'none' as never })).toThrow("reduction must be 'mean' or 'half-sum', got 'none'");
    expect(() => hvp(v, y, v, { wrt: ['k'] } as never)).toThrow('wrt is not an option here');
    if (!squared) expect(() => hvp(v, y, v, { sampleWeights: [1, 1, 1] } as never)).toThrow('sampleWeights must be left out');
  });
});
