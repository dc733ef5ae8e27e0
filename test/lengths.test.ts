/** Every kernel at every length from 0 to 67: whole vectors and tails, in rows, in columns, in between. */
import { describe, expect, test, vi } from 'vitest';
import {
  binaryArgmax, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, project,
  softBinaryArgmaxVjp,
} from '../src/index.ts';
import { at, near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, normal, random, types, type Floats, type Type } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

const tolerance = { f32: 2.5e-7, f64: 1e-14 };
const lengths = [...Array(68).keys()];

/** Slices of n along an axis: alone, in rows that start anywhere, in columns with every tail, in between. */
const layouts: [name: string, shape: (n: number) => number[], axis: number][] = [
  ['a vector', (n) => [n], -1],
  ['three rows', (n) => [3, n], 1],
  ['one column', (n) => [n, 1], 0],
  ['two columns', (n) => [n, 2], 0],
  ['five columns', (n) => [n, 5], 0],
  ['seven columns', (n) => [n, 7], 0],
  ['eight columns', (n) => [n, 8], 0],
  ['a middle axis', (n) => [2, n, 3], 1],
];

function scores(shape: number[], type: Type, seed: number): { data: Floats; shape: number[] } {
  const next = random(seed);
  const size = shape.reduce((a, b) => a * b, 1);
  // A few ties, so that the order among equals shows.
  return { data: floats(type, Array.from({ length: size }, () => Math.round(8 * normal(next)) / 4)), shape };
}

describe.each(types)('%s', (type) => {
  describe.each(layouts)('%s', (_, shapeOf, axis) => {
    test('projection', () => {
      for (const n of lengths) {
        const x = scores(shapeOf(n), type, n), positions = oracle.slices(x.shape, axis);
        // Dyadic numbers, so that entries at a kink are exactly there.
        const eighths = (s: number) => Math.floor(8 * n * ((s * 0.29 + 0.1) % 1));
        const k = positions.map((_, s) => (s % 3 === 0 ? Math.floor(n / 2) : eighths(s) / 8));
        const temperature = positions.map((_, s) => [0.75, 2, 10][s % 3]!);
        const { projection, thresholds, freeCounts } = project(x, k, { temperature, axis });
        expect(projection.data.length).toBe(x.data.length);
        expect([thresholds.length, freeCounts.length]).toEqual([positions.length, positions.length]);
        if (n === 0) continue;
        positions.forEach((slice, s) => {
          const where = { n, slice: s, k: k[s], tau: temperature[s] };
          const truth = oracle.project(at(x.data, slice), k[s]!, temperature[s]!);
          near(at(projection.data, slice), truth.p, tolerance[type], where);
          near([thresholds[s]!], [truth.t], 1e-9, where);
          expect(freeCounts[s], JSON.stringify(where)).toBe(truth.free);
        });
      }
    });

    test('vjp', () => {
      for (const n of lengths) {
        const p = scores(shapeOf(n), type, n), g = scores(shapeOf(n), type, n + 100);
        p.data.forEach((v, i) => { p.data[i] = Math.min(Math.max(0.5 + v / 4, 0), 1); });
        const positions = oracle.slices(p.shape, axis);
        const temperature = positions.map((_, s) => [0.5, 2, 10][s % 3]!);
        const answer = softBinaryArgmaxVjp(p, g, { temperature, axis });
        expect(answer.data.length).toBe(p.data.length);
        if (n === 0) continue;
        positions.forEach((slice, s) => {
          const truth = oracle.vjp(at(p.data, slice), at(g.data, slice), temperature[s]!);
          near(at(answer.data, slice), truth, 10 * tolerance[type], { n, slice: s });
        });
      }
    });

    test('hard', () => {
      for (const n of lengths) {
        const x = scores(shapeOf(n), type, n), positions = oracle.slices(x.shape, axis);
        const some = [Math.floor(n / 2), n, 0, Math.min(n, 3), Math.floor(n / 3)];
        const k = positions.map((_, s) => some[s % 5]!);
        const answer = binaryArgmax(x, k, { axis });
        expect(answer.data.length).toBe(x.data.length);
        if (n === 0) continue;
        positions.forEach((slice, s) => {
          same(at(answer.data, slice), oracle.hard(at(x.data, slice), k[s]!), { n, slice: s, k: k[s] });
        });
      }
    });
  });

  const shapes: [string, number | undefined][] = [
    ['a vector', undefined], ['one class', 1], ['two classes', 2], ['three classes', 3], ['five classes', 5],
    ['ten classes', 10],
  ];
  describe.each(shapes)('%s', (_, classes) => {
    test.each(['hypersimplex', 'fenchel-young'] as const)('the %s loss and its gradient', (family) => {
      const lossAndGrad = family === 'hypersimplex' ? hyperSimplexLossAndGrad : fenchelYoungLossAndGrad;
      const C = classes ?? 1;
      for (const n of lengths.slice(1)) {
        const shape = classes === undefined ? [n] : [n, C];
        const x = scores(shape, type, n).data, next = random(n);
        const y = floats(type, Array.from(x, () => (next() < 0.4 ? 1 : next() < 0.2 ? 0.25 : 0)));
        const answer = classes === undefined
          ? lossAndGrad(x, y, { temperature: 1.5 })
          : lossAndGrad({ data: x, shape }, { data: y, shape }, { temperature: 1.5 });
        const truth = oracle.loss(family, x, y, n, C, { temperature: Array<number>(C).fill(1.5) });
        const grad: Floats = 'shape' in answer.grad ? answer.grad.data : answer.grad;
        near([answer.loss], [truth.loss], tolerance[type] * (1 + truth.loss), { n, C });
        near(grad, truth.grad, 4 * tolerance[type], { n, C });
        near(answer.thresholds, truth.thresholds, 1e-9, { n, C });
        same(answer.freeCounts, truth.freeCounts, { n, C });
      }
    });

    test('the terms (p − y)²', () => {
      const C = classes ?? 1;
      for (const n of lengths.slice(1)) {
        const shape = classes === undefined ? [n] : [n, C];
        const x = scores(shape, type, n).data, y = floats(type, Array.from(x, (_, i) => i % 3 / 2));
        const answer: Floats | { data: Floats } = classes === undefined
          ? hyperSimplexLoss(x, y, { reduction: 'none' })
          : hyperSimplexLoss({ data: x, shape }, { data: y, shape }, { reduction: 'none' });
        const truth = oracle.loss('hypersimplex', x, y, n, C);
        near('data' in answer ? answer.data : answer, truth.terms, 2 * tolerance[type], { n, C });
      }
    });
  });
});
