/** What goes in and comes out: types, shapes, axes, buffers; whose memory is whose. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import {
  binaryArgmax, fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict, project,
  softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp, zeroOneLoss,
} from '../src/index.ts';
import { at, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, floats, normal, random, sample, types, type Floats, type Type } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

const gaussian = (size: number, type: Type, seed = 1): Floats => {
  const next = random(seed);
  return floats(type, Array.from({ length: size }, () => normal(next)));
};

describe.each(types)('%s', (type) => {
  const kind = type === 'f32' ? Float32Array : Float64Array;

  test('the type that goes in comes out; a vector as a vector, a tensor as a tensor', () => {
    const x = gaussian(12, type), y = floats(type, x.map((v) => Number(v > 0.4))), shape = [4, 3];
    const vectors = [
      softBinaryArgmax(x, 2), project(x, 2).projection, binaryArgmax(x, 2), softBinaryArgmaxVjp(y, x),
      softBinaryArgmaxJvp(y, x), hyperSimplexLossAndGrad(x, y).grad, fenchelYoungLossAndGrad(x, y).grad,
      hyperSimplexLoss(x, y, { reduction: 'none' }),
    ];
    const X = { data: x, shape }, Y = { data: y, shape };
    const tensors = [
      softBinaryArgmax(X, 2), project(X, 2).projection, binaryArgmax(X, 2), softBinaryArgmaxVjp(Y, X),
      softBinaryArgmaxJvp(Y, X), hyperSimplexLossAndGrad(X, Y).grad, fenchelYoungLossAndGrad(X, Y).grad,
      hyperSimplexLoss(X, Y, { reduction: 'none' }),
    ];
    for (const vector of vectors) expect([vector.constructor, vector.length]).toEqual([kind, 12]);
    for (const tensor of tensors) {
      expect([tensor.data.constructor, tensor.data.length, tensor.shape]).toEqual([kind, 12, shape]);
      expect(tensor.shape).not.toBe(shape);
    }
    expect(softBinaryArgmaxJacobian(x.map(() => 0.5)).data).toBeInstanceOf(kind);
    const { thresholds, freeCounts } = project(X, 2);
    expect([thresholds.constructor, freeCounts.constructor]).toEqual([Float64Array, Int32Array]);
    expect([thresholds.length, freeCounts.length]).toEqual([4, 4]);
  });

  test('any axis: slices in row-major order of the tensor without it; the last by default', () => {
    const shape = [3, 2, 5, 2], x = { data: gaussian(60, type), shape };
    for (let axis = -4; axis < 4; axis++) {
      const positions = oracle.slices(shape, axis), k = positions.map((_, s) => (s % 5) / 4);
      const { projection, thresholds, freeCounts } = project(x, k, { axis });
      positions.forEach((slice, s) => {
        const alone = project(at(x.data, slice), k[s]!);
        same(at(projection.data, slice), alone.projection, { axis, s });
        expect([thresholds[s], freeCounts[s]]).toEqual([alone.thresholds[0], alone.freeCounts[0]]);
      });
    }
    same(softBinaryArgmax(x, 1).data, softBinaryArgmax(x, 1, { axis: 3 }).data);
  });

  // The layout law, where a long slice takes every path that a search can take.
  const shapes = [[5003, 7], [1024, 10], [129, 33], [20000, 2], [9, 300]];
  test.each(shapes)('axis 0 of [%d, %d] gives the bits of its columns', (n, C) => {
    families.forEach((family, f) => {
      const x = { data: sample(family, n * C, type, 5), shape: [n, C] }, tau = [0.01, 1, 30][f % 3]!;
      const k = Array.from({ length: C }, (_, c) => (n * (c + 0.5)) / C);
      const all = project(x, k, { axis: 0, temperature: tau });
      const g = { data: gaussian(n * C, type), shape: [n, C] };
      const vjp = softBinaryArgmaxVjp(all.projection, g, { axis: 0, temperature: tau });
      const y = { data: x.data.map((_, i) => Number((i * 7) % 11 < 3)), shape: [n, C] };
      const both = [hyperSimplexLossAndGrad, fenchelYoungLossAndGrad];
      const losses = both.map((of) => of(x, y, { temperature: tau, reduction: 'half-sum' }));
      for (let c = 0; c < C; c += C > 50 ? 17 : 1) {
        const where = { family, n, C, c, tau };
        const column = Array.from({ length: n }, (_, i) => i * C + c);
        const alone = project(at(x.data, column), k[c]!, { temperature: tau });
        same(at(all.projection.data, column), alone.projection, where);
        same([all.thresholds[c]!, all.freeCounts[c]!], [alone.thresholds[0]!, alone.freeCounts[0]!], where);
        same(at(vjp.data, column),
          softBinaryArgmaxVjp(alone.projection, at(g.data, column), { temperature: tau }), where);
        both.forEach((of, l) => {
          const one = of(at(x.data, column), at(y.data, column), { temperature: tau, reduction: 'half-sum' });
          same(at(losses[l]!.grad.data, column), one.grad, { ...where, l });
          same([losses[l]!.thresholds[c]!], one.thresholds, { ...where, l });
        });
      }
    });
  });

  test('out is filled, returned, and told from the scores', () => {
    const x = gaussian(12, type), shape = [3, 4];
    const X = { data: x, shape }, G = { data: gaussian(12, type, 2), shape };
    const p = softBinaryArgmax(X, 2);
    const calls: [string, (out?: Floats) => { data: Floats }][] = [
      ['softBinaryArgmax', (out) => softBinaryArgmax(X, 2, { out })],
      ['project', (out) => project(X, 2, { out }).projection],
      ['binaryArgmax', (out) => binaryArgmax(X, 2, { out })],
      ['softBinaryArgmaxVjp', (out) => softBinaryArgmaxVjp(p, G, { out })],
      ['softBinaryArgmaxJvp', (out) => softBinaryArgmaxJvp(p, G, { out })],
    ];
    for (const [name, call] of calls) {
      const fresh = call(), out = new kind(12).fill(7), answer = call(out);
      expect(answer.data, name).toBe(out);
      same(out, fresh.data, { name });
    }
    const Y = { data: floats(type, x.map((v) => Number(v > 0.4))), shape };
    for (const lossAndGrad of [hyperSimplexLossAndGrad, fenchelYoungLossAndGrad]) {
      const out = new kind(12);
      expect(lossAndGrad(X, Y, { out }).grad.data).toBe(out);
      same(out, lossAndGrad(X, Y).grad.data);
    }
    const out = new kind(12);
    expect(softBinaryArgmax(x, 2, { out })).toBe(out);
    // In place: the scores' own array is a buffer like any other.
    const own = x.slice();
    same(softBinaryArgmax(own, 2, { out: own }), softBinaryArgmax(x, 2));
    const offset = new kind(20).subarray(3, 15);
    same(softBinaryArgmax(x, 2, { out: offset }), softBinaryArgmax(x, 2));
  });

  test('scores that begin anywhere in their buffer', () => {
    const whole = gaussian(70, type);
    for (let start = 0; start < 9; start++) {
      const part = whole.subarray(start, start + 61);
      same(softBinaryArgmax(part, 20), softBinaryArgmax(part.slice(), 20), { start });
    }
  });

  test('arrays of another realm, or of shared memory', () => {
    const x = gaussian(12, type), p = softBinaryArgmax(x, 4);
    const foreign = runInNewContext(`new ${kind.name}(12)`) as Floats;
    foreign.set(x);
    expect(foreign).not.toBeInstanceOf(kind);
    same(softBinaryArgmax(foreign, 4), p);
    const shared = new kind(new SharedArrayBuffer(x.byteLength) as unknown as ArrayBuffer);
    shared.set(x);
    same(softBinaryArgmax(shared, 4), p);
    same(softBinaryArgmax(x, 4, { out: shared as never }), p);
  });

  test("no call modifies its arguments' arrays", () => {
    const x = gaussian(12, type), y = floats(type, x.map((v) => Number(v > 0.4))), shape = [4, 3];
    const X = { data: x, shape }, Y = { data: y, shape };
    const k = Float64Array.of(1, 2, 1), temperature = [1, 2, 3], labels = Int32Array.of(0, 1, 2, 1);
    const classWeights = [1, 2, 3], sampleWeights = Float32Array.of(1, 2, 3, 4);
    const all = [x, y, k, temperature, labels, classWeights, sampleWeights, shape];
    const before = all.map((a) => Array.from(a));
    const p = softBinaryArgmax(X, k, { axis: 0, temperature });
    softBinaryArgmaxVjp(p, X, { axis: 0, temperature });
    binaryArgmax(X, k, { axis: 0 });
    softBinaryArgmaxJacobian(y);
    for (const targets of [Y, labels]) {
      hyperSimplexLoss(X, targets, { k, temperature, classWeights, sampleWeights });
      hyperSimplexLoss(X, targets, { k, temperature, classWeights, sampleWeights, reduction: 'none' });
      hyperSimplexLossAndGrad(X, targets, { k, temperature, classWeights, sampleWeights });
      fenchelYoungLossAndGrad(X, targets, { k, temperature, classWeights });
      zeroOneLoss(X, targets, { thresholds: k, temperature });
    }
    predict(X, { thresholds: k, temperature });
    all.forEach((a, i) => same(a, before[i]!, { i }));
  });

  test('results never share memory with each other or with the kernel', () => {
    const x = gaussian(1000, type);
    const first = project(x, 300), saved = first.projection.slice(), t = first.thresholds.slice();
    const loss = hyperSimplexLossAndGrad(x, x.map((v) => Number(v > 0))), grad = loss.grad.slice();
    softBinaryArgmax(gaussian(1000, type, 2), 10);
    const large = softBinaryArgmax(floats(type, new Float64Array(4e6)), 1e6); // more memory than ever before
    expect(large[0]).toBe(0.25);
    softBinaryArgmax(gaussian(1000, type, 3), 500);
    same(first.projection, saved);
    same(first.thresholds, t);
    same(loss.grad, grad);
    const classes = { data: gaussian(1000, type), shape: [100, 10] }, labels = new Uint8Array(100).fill(3);
    const losses = [1, 2].map((temperature) => (
      fenchelYoungLoss(classes, labels, { temperature, reduction: 'none' })));
    const arrays = [first, loss, hyperSimplexLossAndGrad(classes, labels)].flatMap((result) => [
      'projection' in result ? result.projection : result.grad, result.thresholds, result.freeCounts,
      result.thresholdBounds.lower, result.thresholdBounds.upper,
    ]).map((result) => ('data' in result ? result.data : result)).concat(losses);
    expect(new Set(arrays.map((a) => a.buffer)).size).toBe(arrays.length);
    for (const array of arrays) expect(array.buffer.byteLength).toBe(array.byteLength);
    same(softBinaryArgmax(x, 300), saved);
  });

  test('nothing to project is nothing', () => {
    expect(softBinaryArgmax(new kind(0), 0).length).toBe(0);
    for (const shape of [[0, 3], [3, 0], [2, 0, 4], [0, 0]]) {
      for (let axis = 0; axis < shape.length; axis++) {
        const x = { data: new kind(0), shape };
        expect(() => softBinaryArgmax(new kind(64).fill(Infinity), 9)).toThrow('k in slice 0'); // and leaves them in memory
        const { projection, thresholds, freeCounts } = project(x, 0, { axis });
        const count = shape.filter((_, a) => a !== axis).reduce((a, b) => a * b, 1);
        expect(projection.data.length).toBe(0);
        expect([thresholds.length, freeCounts.length], String(shape)).toEqual([count, count]);
        expect(binaryArgmax(x, 0, { axis }).data.length).toBe(0);
        expect(softBinaryArgmaxVjp(x, x, { axis }).data.length).toBe(0);
        expect(hyperSimplexLossAndGrad(x, x, { axis, reduction: 'half-sum' })).toMatchObject({ loss: 0, grad: x });
      }
    }
  });
});
