/** Starts of the search: from anywhere the same bits, and from nearby fewer passes over the scores. */
import { describe, expect, test } from 'vitest';
import * as H from '../src/index.ts';
import { same } from './assert.ts';
import { families, random, sample, types } from './samples.ts';

const places = [0, 1, -1, 0.3, 1000, -1e6, 1e-300, 1e9, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324];

describe.each(types)('%s', (type) => {
  test.each(families)('%s: the same bits from anywhere', (family) => {
    const next = random(3);
    for (const n of [1, 2, 7, 65, 300, 1500, 9000]) {
      const x = sample(family, n, type);
      for (const temperature of [1, 0.01]) {
        for (const constraint of ['equal', 'at-most'] as const) {
          const k = n * 0.3, options = { temperature, constraint };
          const cold = H.project(x, k, options);
          const starts = n < 1000 ? places : [...places.slice(0, 5), Number.MAX_VALUE];
          for (const initialThresholds of [...starts, cold.thresholds[0]!, x[Math.floor(next() * n)]!]) {
            const where = { family, n, temperature, constraint, initialThresholds };
            const warm = H.project(x, k, { ...options, initialThresholds });
            same(warm.projection, cold.projection, where);
            same(warm.thresholds, cold.thresholds, where);
            same(warm.thresholdBounds.lower, cold.thresholdBounds.lower, where);
            same(warm.thresholdBounds.upper, cold.thresholdBounds.upper, where);
            same(warm.freeCounts, cold.freeCounts, where);
          }
        }
      }
    }
  });
});

test('one for each slice, of columns, groups and masks; in the losses and what else searches', () => {
  const next = random(5);
  const shape = [40, 6], data = Float64Array.from({ length: 240 }, () => 8 * next() - 4);
  const X = { data, shape }, y = { data: data.map(() => next()), shape }, v = { data: data.map(() => next()), shape };
  const mask = Array.from(data, (_, i) => i % 5 > 0);
  const cold = H.project(X, 9.5, { axis: 0, temperature: 2 });
  for (const initialThresholds of [cold.thresholds, [3, 1e9, -4, 0, 7, 1e-9], 2]) {
    const warm = { initialThresholds };
    same(H.softBinaryArgmax(X, 9.5, { axis: 0, temperature: 2, ...warm }).data, cold.projection.data);
    same(H.softBinaryArgmax(X, 9.5, { axis: 0, mask, ...warm }).data, H.softBinaryArgmax(X, 9.5, { axis: 0, mask }).data);
    for (const more of [{}, { mask }, { standardize: true }]) {
      for (const name of ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad'] as const) {
        const [a, b] = [H[name](X, y, { ...more, ...warm }), H[name](X, y, more)];
        same([a.loss], [b.loss]);
        same(a.grad.data, b.grad.data);
        same(a.thresholds, b.thresholds);
      }
      same([H.hyperSimplexLoss(X, y, { ...more, ...warm })], [H.hyperSimplexLoss(X, y, more)]);
      same(H.fenchelYoungLoss(X, y, { ...more, ...warm, reduction: 'none' }), H.fenchelYoungLoss(X, y, { ...more, reduction: 'none' }));
      same(H.hyperSimplexLossHvp(X, y, v, { ...more, ...warm }).data, H.hyperSimplexLossHvp(X, y, v, more).data);
    }
    same(H.kinks(X, 9.5, { axis: 0, ...warm }).data, H.kinks(X, 9.5, { axis: 0 }).data);
  }
  const groups = [30, 0, 100, 110];
  same(H.softBinaryArgmax(data, 0, { groups, initialThresholds: [1, 2, 3, 4] }), H.softBinaryArgmax(data, 0, { groups }));
  same(H.softBinaryArgmax(data, [4, 0, 7.5, 11], { groups, initialThresholds: [1, 2, 3, 4] }), H.softBinaryArgmax(data, [4, 0, 7.5, 11], { groups }));
  same(H.softBinaryArgmax(data, 5, { temperature: 1e300, initialThresholds: 1e299 }), H.softBinaryArgmax(data, 5, { temperature: 1e300 }));
});

test('errors', () => {
  const x = Float64Array.of(1, 2, 3), call = (initialThresholds: unknown) => () => H.softBinaryArgmax(x, 1, { initialThresholds } as never);
  expect(call(NaN)).toThrow('initialThresholds must be finite, got NaN');
  expect(call([1, 2])).toThrow('initialThresholds.length must be 1, one per slice, got 2');
  expect(call([Infinity])).toThrow('initialThresholds[0] must be finite, got Infinity');
  expect(call('1')).toThrow("initialThresholds must be a number, got '1'");
  expect(() => H.hyperSimplexLossAndGrad(x, [1, 0, 0], { initialThresholds: [1, NaN] })).toThrow('initialThresholds.length must be 1');
  expect(() => H.softBinaryArgmaxVjp(x, x, { initialThresholds: 1 } as never)).toThrow('initialThresholds is not an option here');
});
