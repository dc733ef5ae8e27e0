/** Derivatives by k and τ: against central differences in f64, away from kinks, with masks, groups, weights and any axis. */
import { describe, expect, test } from 'vitest';
import {
  fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, softBinaryArgmax,
  softBinaryArgmaxGrads, softBinaryArgmaxVjp,
} from '../src/index.ts';
import type { HyperSimplexOptions, ProjectionOptions, Scores } from '../src/index.ts';
import { near, same } from './assert.ts';
import { random } from './samples.ts';

const next = random(23);
const numbers = (length: number, spread: number) => Float64Array.from({ length }, () => spread * (next() - 0.5));
const dataOf = (x: Scores) => ('data' in x ? x.data : x) as Float64Array;

function differences(f: (at: number[]) => number, at: ArrayLike<number>): number[] {
  const h = 2 ** -14;
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

describe('softBinaryArgmaxGrads', () => {
  const cases: Record<string, [Scores, ArrayLike<number>, ProjectionOptions]> = {
    'a vector': [x.data, [20.5], {}],
    'rows': [x, perRow, {}],
    'columns': [x, perClass, { axis: 0 }],
    'columns, masked': [x, perClass, { axis: 0, mask: { data: mask, shape: [n, C] } }],
    'groups': [x.data, [1.2, 4.5, 30.1, 2.3], { groups: [2, 14, 60, 20] }],
    'groups, masked': [x.data, [1.2, 4.5, 30.1, 2.3], { groups: [4, 14, 58, 20], mask }],
    'at most': [{ data: x.data.map((v, i) => (i % 8 < 4 ? v : v / 8)), shape: [n, C] }, perRow, { constraint: 'at-most' }],
  };
  test.each(Object.entries(cases))('%s', (name, [x, k, options]) => {
    const g = { ...(('shape' in x ? { shape: x.shape } : {}) as object), data: numbers(n * C, 2) };
    const cotangent = ('shape' in x ? g : g.data) as typeof x;
    const tau = many(k.length);
    const f = (k: ArrayLike<number>, temperature: ArrayLike<number>) => (
      dataOf(softBinaryArgmax(x, k, { ...options, temperature })).reduce((sum, p, i) => sum + p * g.data[i]!, 0));
    const p = softBinaryArgmax(x, k, { ...options, temperature: tau });
    const given = { ...options, out: undefined, temperature: tau, ...(name === 'at most' ? { k } : {}) };
    const grads = softBinaryArgmaxGrads(p, cotangent as never, given as never);
    near(grads.k, differences((at) => f(at, tau), k), 1e-9);
    near(grads.temperature, differences((at) => f(k, at), tau), 1e-9);
    same(dataOf(grads.x as Scores), dataOf(softBinaryArgmaxVjp(p, cotangent as never, given as never) as Scores));
    expect(Array.from(grads.k).some((v) => v === 0)).toBe(name === 'at most');
  });

  test('nothing free: 0; in f32 as in f64; out may be g itself', () => {
    const p = softBinaryArgmax(Float64Array.of(9, 1, 5, 0), 2);
    const { x: byX, k, temperature } = softBinaryArgmaxGrads(p, Float64Array.of(1, 2, 3, 4));
    same([...byX, ...k, ...temperature], [0, 0, 0, 0, 0, 0]);
    const q = softBinaryArgmax(Float32Array.of(3, 1, 2, 0), 2, { temperature: 2 });
    const g = Float32Array.of(5, 1, 0, 5);
    const grads = softBinaryArgmaxGrads(q, g, { temperature: 2, out: g });
    near(grads.k, [0.5], 0);
    near(grads.temperature, [0.125], 0);
    expect(grads.x).toBe(g);
  });
});

describe.each([
  ['hypersimplex', hyperSimplexLoss, hyperSimplexLossAndGrad], ['fenchel-young', fenchelYoungLoss, fenchelYoungLossAndGrad],
] as const)('wrt, %s', (name, loss, lossAndGrad) => {
  const y = { data: numbers(n * C, 0.8).map((v) => v + 0.5), shape: [n, C] };
  const labels = Int32Array.from({ length: n }, (_, i) => (i % 6 === 5 ? -1 : (i * i) % C));
  const squared = name === 'hypersimplex';
  const cases: Record<string, HyperSimplexOptions & { y: unknown }> = {
    'dense': { y },
    'half-sum, weights': { y, reduction: 'half-sum', classWeights: [1, 0.5, 2, 0],
      ...(squared ? { sampleWeights: Array.from({ length: n }, (_, i) => i % 3) } : {}) },
    'labels, some ignored': { y: labels, ignoreIndex: -1 },
    'masked': { y, mask: { data: mask, shape: [n, C] }, classWeights: [1, 2, 3, 4] },
  };
  test.each(Object.entries(cases))('%s', (_, { y, ...options }) => {
    const tau = many(C);
    const f = (k: ArrayLike<number>, temperature: ArrayLike<number>) => loss(x, y as never, { ...options, k, temperature } as never);
    const all = { ...options, k: perClass, temperature: tau, wrt: ['k', 'temperature'] as const };
    const { gradK, gradTemperature } = lossAndGrad(x, y as never, all as never);
    near(gradK!, differences((at) => f(at, tau), perClass), 1e-9);
    near(gradTemperature!, differences((at) => f(perClass, at), tau), 1e-9);
    const one = lossAndGrad(x, y as never, { ...options, temperature: tau, wrt: ['temperature'] } as never);
    expect(one.gradK).toBeUndefined();
    const ofTau = (at: number[]) => loss(x, y as never, { ...options, temperature: at } as never);
    near(one.gradTemperature!, differences(ofTau, tau), 1e-9); // k is Σy
  });

  test('groups of a vector', () => {
    const groups = [4, 14, 58, 20], k = [1.2, 4.5, 30.1, 2.3], tau = many(4);
    const of = (k: ArrayLike<number>, temperature: ArrayLike<number>) => loss(x.data, y.data, { groups, mask, k, temperature });
    const { gradK, gradTemperature } = lossAndGrad(
      x.data, y.data, { groups, mask, k, temperature: tau, wrt: ['k', 'temperature'] });
    near(gradK!, differences((at) => of(at, tau), k), 1e-9);
    near(gradTemperature!, differences((at) => of(k, at), tau), 1e-9);
  });

  test('errors', () => {
    const call = (wrt: unknown, k?: number) => () => lossAndGrad(x, y, { wrt, k } as never);
    expect(call(['k'])).toThrow("k must be numbers where wrt has 'k', got 'targets'");
    expect(call(['tau'], 3)).toThrow("wrt must be 'k' or 'temperature', got 'tau'");
    expect(call('k', 3)).toThrow(TypeError);
    expect(() => loss(x, y, { wrt: ['temperature'] } as never)).toThrow('wrt must be left out');
  });
});
