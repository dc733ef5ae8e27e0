/** Labels by calibrated scores, and the thresholds' moving average. */
import { describe, expect, test } from 'vitest';
import { predict, project, softBinaryArgmax, ThresholdTracker } from '../src/index.ts';
import { near, same } from './assert.ts';
import { floats, normal, random, sample, types } from './samples.ts';

describe.each(types)('predict, %s', (type) => {
  const logits = (values: number[], C: number) => (
    { data: floats(type, values), shape: [values.length / C, C] }
  );

  test('argmax over the classes, ties to the lower', () => {
    const answer = predict(logits([1, 2, 3, /**/ 3, 2, 1, /**/ 0, 7, 7, /**/ 4, 4, 4, /**/ -0, 0, -1], 3));
    expect(answer).toBeInstanceOf(Int32Array);
    same(answer, [2, 0, 1, 0, 0]);
  });

  test('by (x − t)/τ', () => {
    const x = logits([1, 2, 3, /**/ 3, 2, 1, /**/ 0, 7, 7], 3);
    same(predict(x, { thresholds: [0, 0, 2] }), [1, 0, 1]);
    same(predict(x, { thresholds: Float64Array.of(0, 5, 2) }), [0, 0, 2]);  // (1, −3, 1) is a tie
    // (1, 2, .5), (3, 2, −.5), (0, 7, 2.5)
    same(predict(x, { thresholds: [0, 0, 2], temperature: [1, 1, 2] }), [1, 0, 1]);
    same(predict(x, { thresholds: [0, 0, 2], temperature: 7 }), [1, 0, 1]);
    same(predict(x, { temperature: [1, 1, 100] }), [1, 0, 1]);
  });

  test('a vector: where p ≥ ½', () => {
    for (const tau of [0.1, 1, 20]) {
      for (const n of [1, 10, 333]) {
        const x = sample('gaussian', n, type, 3), k = Math.ceil(n / 3);
        const { projection, thresholds } = project(x, k, { temperature: tau });
        const answer = predict(x, { thresholds: thresholds[0]!, temperature: tau });
        expect(answer).toBeInstanceOf(Int32Array);
        same(answer, Int32Array.from(projection, (p) => Number(p >= 0.5)), { tau, n });
      }
    }
    same(predict(floats(type, [0.5, 0.25, 2]), {}), [1, 0, 1]);
    same(predict(floats(type, [1.5, 1.25, -2]), { thresholds: [1] }), [1, 0, 0]);
  });

  test('undoes the drift of whole columns, which the projection does not see', () => {
    const next = random(8), n = 200, C = 4;
    const labels = Int32Array.from({ length: n }, (_, i) => i % C);
    const x = logits(Array.from({ length: n * C }, (_, i) => (
      normal(next) / 4 + 2 * Number(labels[Math.floor(i / C)] === i % C) + 10 * (i % C))), C);
    const { thresholds } = project(x, n / C, { axis: 0 });
    same(predict(x), labels.map(() => 3));
    const wrong = predict(x, { thresholds }).filter((label, i) => label !== labels[i]).length;
    expect(wrong / n).toBeLessThan(0.01);
  });

  test('no rows, no labels', () => {
    expect(predict({ data: floats(type, []), shape: [0, 3] }).length).toBe(0);
    expect(predict(floats(type, [])).length).toBe(0);
  });
});

describe('ThresholdTracker', () => {
  const a = Float64Array.of(1, -2, 0), b = Float64Array.of(3, 0, 0), c = Float64Array.of(0, 0, 10);

  test('the first thresholds as they are, then decay · average + (1 − decay) · new', () => {
    const tracker = new ThresholdTracker({ decay: 0.75 });
    tracker.update(a);
    same(tracker.thresholds, a);
    tracker.update(b);
    near(tracker.thresholds, [1.5, -1.5, 0], 1e-15);
    tracker.update(Array.from(c));
    near(tracker.thresholds, [1.125, -1.125, 2.5], 1e-15);
    expect(tracker.thresholds).toBeInstanceOf(Float64Array);
  });

  test('decays by 0.9 unless told', () => {
    const tracker = new ThresholdTracker();
    tracker.update(a);
    tracker.update(b);
    near(tracker.thresholds, [1.2, -1.8, 0], 1e-15);
  });

  test('keeps nothing of the arrays it was given', () => {
    const tracker = new ThresholdTracker(), own = Float64Array.from(a);
    tracker.update(own);
    own.fill(99);
    same(tracker.thresholds, a);
  });

  test('through JSON and back, to the bit', () => {
    const tracker = new ThresholdTracker({ decay: 0.3 });
    for (const value of [a, b, c]) tracker.update(value.map((v) => v / 3));
    const copy = ThresholdTracker.fromJSON(JSON.parse(JSON.stringify(tracker)));
    same(copy.thresholds, tracker.thresholds);
    for (const one of [tracker, copy]) one.update(b);
    same(copy.thresholds, tracker.thresholds);
    const fresh = ThresholdTracker.fromJSON(JSON.parse(JSON.stringify(new ThresholdTracker({ decay: 0.5 }))));
    fresh.update(a);
    fresh.update(b);
    near(fresh.thresholds, [2, -1, 0], 1e-15);
  });

  test('of a training batch: predicts as the batch itself does', () => {
    const logits = { data: sample('gaussian', 300), shape: [100, 3] };
    const tracker = new ThresholdTracker();
    const { thresholds } = project(logits, 33, { axis: 0 });
    tracker.update(thresholds);
    same(predict(logits, { thresholds: tracker.thresholds }), predict(logits, { thresholds }));
    const p = softBinaryArgmax(logits, 33, { axis: 0 }).data;
    predict(logits, { thresholds }).forEach((label, i) => {
      expect(p[3 * i + label]).toBe(Math.max(...p.subarray(3 * i, 3 * i + 3)));
    });
  });
});
