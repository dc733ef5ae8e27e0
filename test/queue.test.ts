/** ScoreQueue: the loss of a batch within the last m scores is the library's on those rows; its gradient that of the batch's. */
import { describe, expect, test } from 'vitest';
import {
  fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, ScoreQueue, ThresholdTracker,
} from '../src/index.ts';
import type { FenchelYoungOptions, Scores } from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, random, types } from './samples.ts';

const C = 3;
const next = random(3);
const batches = [5, 7, 4, 1, 9, 6].map((rows) => ({
  rows,
  scores: Float64Array.from({ length: rows * C }, () => 4 * (next() - next())),
  labels: Int32Array.from({ length: rows }, () => Math.floor(C * next())),
}));
const losses = [
  ['hypersimplex', hyperSimplexLoss, hyperSimplexLossAndGrad, 'hyperSimplexLossAndGrad'],
  ['fenchel-young', fenchelYoungLoss, fenchelYoungLossAndGrad, 'fenchelYoungLossAndGrad'],
] as const;
const given: Record<string, Pick<FenchelYoungOptions, 'temperature' | 'classWeights' | 'reduction'> & { k?: { fraction: number } }> = {
  'none': {},
  'half-sum, τ': { reduction: 'half-sum', temperature: 2 },
  'τ and weights of each class, k a share': { temperature: [1, 2, 3], classWeights: [1, 0.5, 2], k: { fraction: 0.3 } },
};

describe.each(losses)('%s', (family, loss, _, method) => {
  describe.each(types)('%s', (type) => {
    test.each(Object.entries(given))('options: %s', (_, options) => {
      const size = 14, queue = new ScoreQueue({ size });
      let rows: number[][] = [], labels: number[] = [];
      for (const batch of batches) {
        const data = floats(type, batch.scores);
        rows = [...rows, ...batch.labels.map((_, i) => i).reduce<number[][]>((all, i) => [...all, Array.from(data.subarray(i * C, (i + 1) * C))], [])];
        labels = [...labels, ...batch.labels];
        rows = rows.slice(-size);
        labels = labels.slice(-size);
        const n = labels.length, x = floats(type, rows.flat());
        const { k: { fraction } = { fraction: undefined }, reduction, temperature, classWeights } = options;
        const expected = oracle.loss(family, x, oracle.oneHot(labels, C), n, C, {
          reduction, ...(fraction === undefined ? {} : { k: Array(C).fill(n * fraction) }),
          ...(temperature === undefined ? {} : { temperature: typeof temperature === 'number' ? Array(C).fill(temperature) : temperature as number[] }),
          ...(classWeights ? { classWeights: classWeights as number[] } : {}),
        });
        const result = queue[method]({ data, shape: [batch.rows, C] }, batch.labels, options as never);
        const precision = type === 'f32' ? 1e-6 : 1e-13;
        near([result.loss], [expected.loss], precision * (1 + Math.abs(expected.loss)));
        near(result.thresholds, expected.thresholds, precision * 4);
        near(result.freeCounts, expected.freeCounts, 0);
        const scale = reduction === 'half-sum' ? 1 : n / batch.rows;
        near(result.grad.data, expected.grad.slice((n - batch.rows) * C).map((g) => g * scale), precision * scale);
        expect(result.grad.shape).toEqual([batch.rows, C]);
        expect([queue.length, result.grad.data.constructor]).toEqual([n, data.constructor]);
        same(queue.thresholds, result.thresholds);
      }
      expect(queue.length).toBe(size);
    });
  });

  test("'half-sum': the derivative of the loss by the batch's logits", () => {
    const queue = new ScoreQueue({ size: 20 }), [first, second, third] = batches;
    const of = (batch: typeof first) => ({ data: batch!.scores, shape: [batch!.rows, C] });
    const options = { reduction: 'half-sum', temperature: 3 } as const;
    queue[method](of(first), first!.labels, options);
    queue[method](of(second), second!.labels, options);
    const { grad } = queue[method](of(third), third!.labels, options);
    const all = { data: Float64Array.of(...first!.scores, ...second!.scores, ...third!.scores), shape: [16, C] };
    const labels = Int32Array.of(...first!.labels, ...second!.labels, ...third!.labels);
    const h = 2 ** -14, at = (i: number, by: number) => (
      loss({ data: all.data.map((v, j) => (j === i + 36 ? v + by : v)), shape: all.shape }, labels, options as never) as number);
    near(grad.data, Array.from(grad.data, (_, i) => (at(i, h) - at(i, -h)) / (2 * h)), 1e-8);
  });

  test('one class: vectors; rows that are ignored; out; a batch without rows', () => {
    const queue = new ScoreQueue({ size: 6 }), ignoreIndex = -1, temperature = 4, reduction = 'half-sum';
    queue[method]([4, NaN, 0], [1, -1, 0], { ignoreIndex, temperature });
    expect(queue.length).toBe(2);
    queue[method]([3, 1], [1, 0], { temperature });
    const logits = Float32Array.of(9, 1, 9, 2), out = Float32Array.of(7, 7, 7, 7);
    const { grad, loss: value } = queue[method](logits, Int32Array.of(-1, 1, -1, 0), { ignoreIndex, temperature, reduction, out });
    const expected = oracle.loss(family, [4, 0, 3, 1, 1, 2], [1, 0, 1, 0, 1, 0], 6, 1, { temperature: [4], reduction });
    expect(grad).toBe(out);
    near([value], [expected.loss], 1e-6);
    near(out, [0, expected.grad[4]!, 0, expected.grad[5]!], 1e-7);
    expect(queue.length).toBe(6);
    const nothing = queue[method]([NaN], [-1], { ignoreIndex, temperature, reduction });
    near([nothing.loss], [expected.loss], 1e-6);
    same(nothing.grad, [0]);
  });

  test('an error leaves it as it was', () => {
    const queue = new ScoreQueue({ size: 6 }), x = [3, 1, 2], y = [1, 0, 1];
    queue[method](x, y);
    const before = JSON.stringify(queue);
    const errors: [() => unknown, string][] = [
      [() => queue[method]([1, NaN], [1, 0]), 'logits[1] must not be NaN, got NaN'],
      [() => queue[method]([1, 2], [1, 2]), 'targets[1] must be a label from 0 to 1, got 2'],
      [() => queue[method]([1, 2], [0.5, 1.5]), 'targets[1] must lie in [0, 1], got 1.5'],
      [() => queue[method]([1, 2, 3, 4, 5, 6, 7], [1, 0, 1, 0, 1, 0, 1]), 'the number of rows must be at most 6, the size of the queue, got 7'],
      [() => queue[method]({ data: [1, 2], shape: [1, 2] }, [1]), 'the number of classes must be 1, as before, got 2'],
      [() => queue[method](x, y, { k: 2 } as never), "k must be 'targets' or { fraction }, as the window's number of rows grows at first, got 2"],
      [() => queue[method](x, y, { k: { fractoin: 0.5 } } as never), 'fractoin is not an option here; the nearest is fraction'],
      [() => queue[method](x, y, { k: { fraction: 2 } }), 'k.fraction must lie in [0, 1], got 2'],
      [() => queue[method](x, y, { temperature: 0 }), 'temperature must be positive and finite'],
      [() => queue[method](x, y, { reduction: 'none' } as never), "reduction must be 'mean' or 'half-sum', got 'none'"],
      [() => queue[method](x, y, { out: new Float64Array(2) }), 'out.length must be 3, got 2'],
      ...['mask', 'groups', 'axis', 'sampleWeights', 'wrt'].map((name): [() => unknown, string] => [
        () => queue[method](x, y, { [name]: [1, 1, 1] } as never), `${name} is not an option here`]),
      [() => queue[method]({ data: x, shape: [3, 1, 1] }, y), 'the shape of logits must be [n], or [n, C] with C > 0'],
    ];
    for (const [call, message] of errors) expect(call).toThrow(message);
    expect(JSON.stringify(queue)).toBe(before);
  });
});

test('goes into JSON and comes back to the bit; clear; thresholds for a tracker', () => {
  const queue = new ScoreQueue({ size: 10 });
  expect(ScoreQueue.fromJSON(JSON.parse(JSON.stringify(queue)))).toHaveLength(0);
  for (const { scores, labels, rows } of batches.slice(0, 4)) {
    queue.hyperSimplexLossAndGrad({ data: scores, shape: [rows, C] }, labels);
  }
  queue.hyperSimplexLossAndGrad({ data: [Infinity, -Infinity, -0], shape: [1, 3] }, [0]);
  const text = JSON.stringify(queue), copy = ScoreQueue.fromJSON(JSON.parse(text));
  expect(JSON.stringify(copy)).toBe(text);
  same(copy.thresholds, queue.thresholds);
  const { scores, labels, rows } = batches[1]!, x = { data: scores, shape: [rows, C] };
  const [one, two] = [queue, copy].map((queue) => queue.fenchelYoungLossAndGrad(x as Scores, labels));
  expect(one).toEqual(two);
  const tracker = new ThresholdTracker();
  tracker.update(one!);
  expect(tracker.thresholds).toHaveLength(C);
  queue.thresholds.fill(9);
  expect(queue.thresholds).not.toContain(9);
  queue.clear();
  expect([queue.length, queue.thresholds.length]).toEqual([0, 0]);
  queue.hyperSimplexLossAndGrad([1, 2], [0, 1]); // of another number of classes

  const json = queue.toJSON();
  const errors: [unknown, string][] = [
    [null, 'value must be { size, classes, scores, targets, thresholds }, got null'],
    [{ ...json, size: 0 }, 'size must be a whole number in [1, 2147483647], got 0'],
    [{ ...json, size: 1 }, 'scores.length must be a multiple of 1, of at most 1 rows, got 2'],
    [{ ...json, scores: [1, 'x'] }, 'scores[1] must be a number'],
    [{ ...json, targets: [1, 2] }, 'targets[1] must lie in [0, 1], got 2'],
    [{ ...json, targets: [1] }, 'targets.length must be 2, got 1'],
    [{ ...json, thresholds: [] }, 'thresholds.length must be 1, got 0'],
    [{ ...json, thresholds: 1 }, 'thresholds must be an array of numbers, got 1'],
    [{ ...json, classes: 1.5 }, 'classes must be a whole number'],
    [{ ...json, other: 1 }, 'other is not an option here'],
  ];
  for (const [value, message] of errors) expect(() => ScoreQueue.fromJSON(value as never)).toThrow(message);
  for (const size of [0, -1, 1.5, NaN, '4', undefined]) expect(() => new ScoreQueue({ size } as never)).toThrow(/^size must/);
  expect(() => new ScoreQueue({ rows: 4 } as never)).toThrow('rows is not an option here; the nearest is size');
  expect(() => new ScoreQueue(undefined as never)).toThrow('size must be a number, got undefined');
});
