/** hypersimplex/entropic: Jacobian products, losses and all derivatives, against closed forms and central differences. */
import { describe, expect, test } from 'vitest';
import * as E from '../src/entropic.ts';
import type { HyperSimplexOptions, ProjectionOptions, Scores } from '../src/index.ts';
import { near, same } from './assert.ts';
import { project as exact } from './entropic-oracle.ts';
import { total as sumOf } from './oracle.ts';
import { random, types, floats } from './samples.ts';

const relatives = [
  {
    name: 'limitedMultiLabel', entropy: 'binary', map: E.limitedMultiLabel, vjp: E.limitedMultiLabelVjp, grads: E.limitedMultiLabelGrads,
    squared: [E.limitedMultiLabelLoss, E.limitedMultiLabelLossAndGrad],
    fenchelYoung: [E.limitedMultiLabelFenchelYoungLoss, E.limitedMultiLabelFenchelYoungLossAndGrad],
    slope: (p: number) => p * (1 - p), omega: (p: number) => xlogx(p) + xlogx(1 - p),
  },
  {
    name: 'cappedSoftmax', entropy: 'shannon', map: E.cappedSoftmax, vjp: E.cappedSoftmaxVjp, grads: E.cappedSoftmaxGrads,
    squared: [E.cappedSoftmaxLoss, E.cappedSoftmaxLossAndGrad],
    fenchelYoung: [E.cappedSoftmaxFenchelYoungLoss, E.cappedSoftmaxFenchelYoungLossAndGrad],
    slope: (p: number) => (p < 1 ? p : 0), omega: (p: number) => xlogx(p),
  },
] as const;

const total = (values: ArrayLike<number>) => sumOf(Array.from(values));
const xlogx = (p: number) => (p > 0 ? p * Math.log(p) : 0);
const next = random(31);
const numbers = (length: number, spread: number) => Float64Array.from({ length }, () => spread * (next() - 0.5));
const dataOf = (x: Scores) => ('data' in x ? x.data : x) as Float64Array;
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, v, i) => sum + v * b[i]!, 0);

function differences(f: (at: number[]) => number, at: ArrayLike<number>): number[] {
  const h = 2 ** -15;
  return Array.from(at, (_, i) => {
    const moved = (by: number) => f(Array.from(at, (v, j) => (i === j ? v + by : v)));
    return (8 * (moved(h) - moved(-h)) - (moved(2 * h) - moved(-2 * h))) / (12 * h); // of fourth order
  });
}

const [n, C] = [24, 4];
const x = { data: numbers(n * C, 6), shape: [n, C] };
const mask = Array.from({ length: n * C }, (_, i) => Number(i % 7 !== 3));
const perRow = Array.from({ length: n }, (_, i) => 0.6 + (i % 4) * 0.75);
const perClass = [3, 5.5, 8, 11.25];
const many = (count: number) => Float64Array.from({ length: count }, (_, i) => 1.5 + (i % 5) / 4);

describe.each(relatives)('$name', ({ entropy, map, vjp, grads, slope }) => {
  const cases: Record<string, [Scores, ArrayLike<number>, ProjectionOptions]> = {
    'a vector': [x.data, [20.5], {}],
    'rows': [x, perRow, {}],
    'columns': [x, perClass, { axis: 0 }],
    'columns, masked': [x, perClass, { axis: 0, mask: { data: mask, shape: [n, C] } }],
    'groups': [x.data, [1.2, 4.5, 30.1, 2.3], { groups: [2, 14, 60, 20] }],
    'groups, masked': [x.data, [1.2, 4.5, 30.1, 2.3], { groups: [4, 14, 58, 20], mask }],
    'at most': [{ data: x.data.map((v, i) => (i % 8 < 4 ? v : v / 8 - 3)), shape: [n, C] }, perRow, { constraint: 'at-most' }],
  };
  test.each(Object.entries(cases))('%s: by scores, k and τ', (name, [x, k, options]) => {
    const g = numbers(n * C, 2);
    const cotangent = ('shape' in x ? { data: g, shape: x.shape } : g) as typeof x;
    const tau = many(k.length);
    const f = (data: ArrayLike<number>, k: ArrayLike<number>, temperature: ArrayLike<number>) => {
      const scores = Float64Array.from(data);
      return dot(dataOf(map('shape' in x ? { ...x, data: scores } : scores, k, { ...options, temperature } as never)), g);
    };
    const p = map(x, k, { ...options, temperature: tau } as never);
    const given = { ...options, temperature: tau, ...(name === 'at most' ? { k } : {}) };
    const products = grads(p, cotangent as never, given as never);
    near(dataOf(products.x as Scores), differences((at) => f(at, k, tau), dataOf(x)), 1e-8);
    near(products.k, differences((at) => f(dataOf(x), at, tau), k), 1e-8);
    near(products.temperature, differences((at) => f(dataOf(x), k, at), tau), 1e-8);
    same(dataOf(products.x as Scores), dataOf(vjp(p, cotangent as never, given as never) as Scores));
    expect(Array.from(products.k).some((v) => v === 0)).toBe(name === 'at most');
  });

  test('the closed form, in f32 and f64, from short to long; out may be g itself', () => {
    for (const type of types) {
      for (const length of [1, 2, 3, 7, 16, 67, 1025, 3001]) {
        const p = map(floats(type, numbers(length, 5)), length / 3, { temperature: 0.75 }), g = floats(type, numbers(length, 3));
        const q = Array.from(p, slope), sum = q.reduce((a, b) => a + b, 0), mean = dot(q, g) / sum;
        const right = q.map((v, i) => (v * (g[i]! - mean)) / 0.75);
        near(vjp(p, g as never, { temperature: 0.75 }) as never, right, type === 'f32' ? 2e-6 : 1e-14);
        const kept = g.slice();
        same(vjp(p, g as never, { temperature: 0.75, out: g as never }) as never, vjp(p, kept as never, { temperature: 0.75 }) as never);
      }
    }
  });

  test('J is symmetric, positive semidefinite, and J1 = 0', () => {
    const p = map(numbers(9, 4), 3.5);
    const rows = Array.from(p, (_, i) => vjp(p, Float64Array.from(p, (_, j) => Number(i === j))));
    rows.forEach((row, i) => row.forEach((v, j) => expect(v).toBeCloseTo(rows[j]![i]!, 15)));
    near(vjp(p, new Float64Array(9).fill(1)), new Float64Array(9), 1e-15);
    for (let trial = 0; trial < 20; trial++) {
      const v = numbers(9, 2);
      expect(dot(v, vjp(p, v))).toBeGreaterThanOrEqual(0);
    }
  });

  test('what saturates has gradient 0', () => {
    const product = vjp(Float64Array.of(1, 0, 0.5, 0.5), Float64Array.of(9, 9, 1, 2));
    expect([product[0], product[1]]).toEqual([0, 0]);
    expect(product[2]).toBeLessThan(0);
    const { k, temperature } = grads(Float64Array.of(1, 0), Float64Array.of(3, 4));
    same([...k, ...temperature], [0, -0]);
  });

  test('errors', () => {
    const p = Float64Array.of(0.5, 0.5);
    expect(() => vjp(p, Float32Array.of(1, 1) as never)).toThrow('g must be a Float64Array');
    expect(() => vjp(p, p, { k: 1 })).toThrow("k must be left out: only the constraint 'at-most' needs it, got 1");
    expect(() => vjp(p, p, { constraint: 'at-most' })).toThrow('k must be a number');
    expect(entropy).toMatch(/binary|shannon/);
  });
});

describe.each(relatives.flatMap(({ name, entropy, squared, fenchelYoung, omega, vjp }) => [
  { name: `${name}Loss`, entropy, isSquared: true, loss: squared[0], lossAndGrad: squared[1], omega, vjp },
  { name: `${name}FenchelYoungLoss`, entropy, isSquared: false, loss: fenchelYoung[0], lossAndGrad: fenchelYoung[1], omega, vjp },
]))('$name', ({ entropy, isSquared, loss, lossAndGrad, omega, vjp }) => {
  const y = { data: numbers(n * C, 0.9).map((v) => v + 0.5), shape: [n, C] };
  const labels = Int32Array.from({ length: n }, (_, i) => (i % 6 === 5 ? -1 : (i * i) % C));
  const cases: Record<string, HyperSimplexOptions & { y: unknown }> = {
    'dense': { y },
    'half-sum, weights': { y, reduction: 'half-sum', classWeights: [1, 0.5, 2, 0],
      ...(isSquared ? { sampleWeights: Array.from({ length: n }, (_, i) => i % 3) } : {}) },
    'labels, some ignored': { y: labels, ignoreIndex: -1 },
    'masked': { y, mask: { data: mask, shape: [n, C] }, classWeights: [1, 2, 3, 4] },
    'rows': { y, axis: 1, k: 1.25 },
  };

  test.each(Object.entries(cases))('%s: gradients by logits, k and τ are differences of the loss', (_, { y, ...options }) => {
    const slices = options.axis === 1 ? n : C, tau = many(slices);
    const k = options.axis === 1 ? perRow : perClass;
    const f = (data: ArrayLike<number>, k: ArrayLike<number>, temperature: ArrayLike<number>) => (
      loss({ data: Float64Array.from(data), shape: [n, C] }, y as never, { ...options, k, temperature } as never) as number);
    const { grad, gradK, gradTemperature, loss: value } = lossAndGrad(
      x, y as never, { ...options, k, temperature: tau, wrt: ['k', 'temperature'] } as never);
    expect(value).toBe(f(x.data, k, tau));
    near(grad.data, differences((at) => f(at, k, tau), x.data), 1e-8);
    near(gradK!, differences((at) => f(x.data, at, tau), k), 1e-8);
    near(gradTemperature!, differences((at) => f(x.data, k, at), tau), 1e-8);
    const one = lossAndGrad(x, y as never, { ...options, temperature: tau, k: 'targets', wrt: ['temperature'] } as never);
    expect(one.gradK).toBeUndefined();
    const ofTau = (at: number[]) => loss(x, y as never, { ...options, k: 'targets', temperature: at } as never) as number;
    near(one.gradTemperature!, differences(ofTau, tau), 1e-8);
  });

  test('values by definition', () => {
    for (const type of types) {
      for (const k of [undefined, 5.5]) {
        for (const labelled of [false, true]) {
          const logits = { data: floats(type, numbers(n, 6)), shape: [n] };
          const target = floats(type, labelled ? Array.from({ length: n }, (_, i) => i % 2) : numbers(n, 0.9).map((v) => v + 0.5));
          const sum = total(target), tau = 1.5;
          const { p } = exact(entropy, logits.data, k ?? sum, tau);
          const right = isSquared ? p.reduce((all, v, i) => all + (v - target[i]!) ** 2, 0) / 2
            : dot(logits.data, p) - dot(logits.data, target) + tau * (total(Array.from(target, omega)) - total(Array.from(p, omega)));
          const given = { temperature: tau, reduction: 'half-sum', ...(k ? { k } : {}) } as const;
          const { loss: value, grad } = lossAndGrad(logits, { data: target, shape: [n] }, given);
          near([value], [right], (type === 'f32' ? 1e-5 : 1e-13) * n);
          expect(loss(logits, { data: target, shape: [n] }, given)).toBe(value);
          const e = p.map((v, i) => v - target[i]!);
          near(grad.data, isSquared ? vjp(p, e, { temperature: tau }) : e, type === 'f32' ? 1e-6 : 1e-14);
        }
      }
    }
  });

  if (!isSquared) {
    test('0 where p = y, positive elsewhere; finite far out, infinite where it has to be', () => {
      const z = Float64Array.of(3, -2, 0.5, -1), k = 2;
      const p = exact(entropy, z, k, 1).p;
      expect(Math.abs(loss(z, p, { reduction: 'half-sum' }) as number)).toBeLessThan(1e-14);
      expect(loss(z, Float64Array.of(0, 1, 0, 1), { reduction: 'half-sum' })).toBeGreaterThan(0.5);
      for (const scale of [1e9, 1e30]) {
        const value = loss(z.map((v) => v * scale), Float64Array.of(0, 1, 0, 1), { reduction: 'half-sum' }) as number;
        expect(value / scale).toBeCloseTo(6.5, 6); // ⟨x, p − y⟩ of the hard choice
        expect(loss(z.map((v) => v * scale), Float64Array.of(1, 0, 1, 0), { reduction: 'half-sum' })).toBeCloseTo(0, 12);
      }
      expect(loss(Float64Array.of(Infinity, 0, 1), Float64Array.of(0, 1, 0))).toBe(Infinity);
      expect(Number.isFinite(loss(Float64Array.of(Infinity, 0, 1), Float64Array.of(1, 0.5, 0.5)) as number)).toBe(true);
    });
  } else {
    test("'none' gives the terms", () => {
      const z = Float64Array.of(3, -2, 0.5, -1), y = Float64Array.of(1, 0, 0, 1), p = exact(entropy, z, 2, 1).p;
      near(loss(z, y, { reduction: 'none' } as never) as never, p.map((v, i) => (v - y[i]!) ** 2), 1e-15);
    });
  }

  test('a class that nobody belongs to, or everybody, adds nothing', () => {
    const logits = { data: Float64Array.of(1, 2, 3, 4), shape: [2, 2] };
    const { loss: value, grad, thresholds } = lossAndGrad(logits, Int32Array.of(0, 0));
    expect(value).toBe(0);
    same(grad.data, [0, 0, 0, 0]);
    expect(Array.from(thresholds)).toEqual([1, 4]); // the least of all ones, the greatest of all zeros
  });

  test('groups, and errors', () => {
    const groups = [4, 14, 58, 20], k = [1.2, 4.5, 30.1, 2.3], tau = many(4);
    const of = (k: ArrayLike<number>, temperature: ArrayLike<number>) => loss(x.data, y.data, { groups, mask, k, temperature }) as number;
    const { gradK, gradTemperature } = lossAndGrad(
      x.data, y.data, { groups, mask, k, temperature: tau, wrt: ['k', 'temperature'] });
    near(gradK!, differences((at) => of(at, tau), k), 1e-8);
    near(gradTemperature!, differences((at) => of(k, at), tau), 1e-8);
    expect(() => lossAndGrad(x, y, { wrt: ['k'] })).toThrow("k must be numbers where wrt has 'k', got 'targets'");
    expect(() => loss(x, y, { wrt: ['temperature'] } as never)).toThrow('wrt must be left out');
    expect(() => lossAndGrad(x, { data: y.data.map((v) => v + 1), shape: [n, C] })).toThrow(/^targets\[\d+\] must lie in \[0, 1\]/);
    expect(() => lossAndGrad({ data: x.data.map((v, i) => (i === 5 ? NaN : v)), shape: [n, C] }, y)).toThrow('logits[5] must not be NaN');
    if (!isSquared) expect(() => loss(x, y, { sampleWeights: perRow } as never)).toThrow('sampleWeights must be left out');
  });
});
