/** Choices in the adapter to TensorFlow.js: against the library, on hosts and on a device. */
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers'; // registers gradients too
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../src/index.ts';
import type { SelectionOptions } from '../src/index.ts';
import { selectionLoss, straightThrough, TensorThresholdTracker } from '../src/tfjs.ts';
import { near, same } from './assert.ts';
import { random, sample } from './samples.ts';

// A device is any backend that the adapter does not know: here one of the CPU, under another name.
tf.registerBackend('device', () => tf.findBackendFactory('cpu')());
tf.copyRegisteredKernels('cpu', 'device');

const next = random(19);
const [n, C] = [12, 3], shape = [n, C];
const scores = Float32Array.from({ length: n * C }, () => 3 * (next() + next() - next()));
const worth = Float32Array.from({ length: n * C }, () => 20 * next() - 8);
const cotangent = Float32Array.from({ length: n * C }, () => next() - 0.5);
type Options = Pick<SelectionOptions, 'axis' | 'constraint' | 'reduction'> & { temperature?: library.PerSlice };
const values = (tensor: tf.Tensor) => tensor.dataSync<'float32'>();

describe.each(['cpu', 'wasm', 'device'])('%s', (backend) => {
  beforeAll(async () => { expect(await tf.setBackend(backend)).toBe(true); });
  afterAll(() => { tf.disposeVariables(); });

  describe('straightThrough', () => {
    test('any axis, k and τ of each slice, largest or smallest; ties', () => {
      const data = Float32Array.from(sample('250 levels', 36, 'f32'), (v) => Math.round(4 * v) / 4), shape = [2, 3, 6];
      const before = tf.memory().numTensors;
      for (const axis of [0, 1, 2, -2]) {
        const size = shape.at(axis)!, count = 36 / size;
        const k = Array.from({ length: count }, (_, s) => s % (size + 1)), temperature = k.map((_, s) => 0.5 + s);
        for (const largest of [true, false]) {
          const { value, vjp } = library.straightThrough({ data, shape }, k, { axis, temperature, largest });
          const result = tf.tidy(() => {
            const x = tf.tensor(data, shape), g = tf.tensor(cotangent, shape);
            const { value, grad } = tf.valueAndGrad((x) => straightThrough(x, k, { axis, temperature, largest }))(x, g);
            return [values(value), values(grad)] as const;
          });
          same(result[0], value.data, { axis, largest });
          const expected = vjp({ data: cotangent, shape }).data;
          near(result[1], expected, backend === 'device' ? 1e-5 : 0);
        }
      }
      same(values(straightThrough(tf.tensor1d([1, 2]), 0)), [0, 0]);
      expect(tf.memory().numTensors - before).toBe(2); // the last one and its argument
    });

    test('trains what is chosen', () => {
      const x = tf.variable(tf.tensor1d([1, 2, 3, 4])), cost = tf.tensor1d([0, 0, 5, 5]);
      const optimizer = tf.train.sgd(0.5);
      const loss = (): tf.Scalar => tf.sum(tf.mul(straightThrough(x, 2, { temperature: 4 }), cost)) as tf.Scalar;
      expect(values(loss())[0]).toBe(10);
      for (let step = 0; step < 10; step++) optimizer.minimize(loss);
      expect(values(loss())[0]).toBe(0);
    });
  });

  describe('selectionLoss', () => {
    const cases: Record<string, [k: library.PerSlice | { fraction: number }, options: Options]> = {
      'columns': [3, { temperature: 2 }],
      'rows, k and τ of each': [Array.from({ length: n }, (_, i) => (i % 5) / 2), { axis: 1, temperature: Array.from({ length: n }, (_, i) => 1 + i / 4) }],
      'at most, the mean': [[5, 2.5, 0], { constraint: 'at-most', reduction: 'mean', temperature: 4 }],
      'a share, the regret': [{ fraction: 0.35 }, { reduction: 'regret', temperature: 3 }],
      'at most, the regret': [[7.5, 2.5, 12], { reduction: 'regret', constraint: 'at-most', axis: -2 }],
    };
    test.each(Object.entries(cases))('as the library: %s', (_, [k, options]) => {
      const { loss, grad } = library.selectionLossAndGrad({ data: scores, shape }, { data: worth, shape }, k, options);
      const x = tf.tensor(scores, [n, C]), v = tf.tensor(worth, [n, C]);
      const result = tf.valueAndGrad((x) => selectionLoss(k, options)(v, x))(x);
      near(values(result.value), [loss], 4e-6 * (1 + Math.abs(loss)));
      near(values(result.grad), grad.data, 1e-5);
      // as tensors; k as the numbers that it stands for
      const numbers = typeof k === 'object' && 'fraction' in k ? k.fraction * n : k;
      const asTensor = (numbers: library.PerSlice) => (typeof numbers === 'number' ? tf.scalar(numbers) : tf.tensor1d(Array.from(numbers)));
      const given = { ...options, temperature: asTensor(options.temperature ?? 1) };
      const [byX, byK, byTau] = tf.grads((x, k, temperature) => selectionLoss(k, { ...given, temperature })(v, x))(
        [x, asTensor(numbers), given.temperature]);
      near(values(byX!), grad.data, 1e-5);
      expect([byK!.shape, byTau!.shape]).toEqual([asTensor(numbers).shape, given.temperature.shape]);
      // by k and τ: differences
      const f = (k: library.PerSlice, temperature: library.PerSlice) => (
        library.selectionLoss({ data: Float64Array.from(scores), shape }, { data: Float64Array.from(worth), shape }, k, { ...options, temperature }));
      const differences = (of: (at: library.PerSlice) => number, at: library.PerSlice) => {
        const list = typeof at === 'number' ? [at] : Array.from(at);
        return list.map((value, i) => {
          if (options.reduction !== undefined && (value === 0 || value === n)) return NaN; // where k has one side
          const moved = (by: number) => list.map((v, j) => (i === j ? v + by : v));
          const one = (values: number[]) => of(typeof at === 'number' ? values[0]! : values);
          return (one(moved(1e-5)) - one(moved(-1e-5))) / 2e-5;
        });
      };
      const compare = (actual: ArrayLike<number>, expected: number[]) => expected.forEach((v, i) => {
        if (!Number.isNaN(v)) near([actual[i]!], [v], 2e-3 * (1 + Math.abs(v)));
      });
      if (options.axis !== 1) compare(values(byK!), differences((at) => f(at, options.temperature ?? 1), numbers));
      compare(values(byTau!), differences((at) => f(numbers, at), options.temperature ?? 1));
    });

    test('masks: of entries and of rows; the tracker; [n, 1]', () => {
      const mask = Uint8Array.from(scores, (_, i) => Number(i % 5 !== 2));
      const data = scores.map((score, i) => (mask[i] ? score : NaN)), bad = worth.map((v, i) => (mask[i] ? v : NaN));
      for (const k of [2.5, { fraction: 0.25 }]) {
        for (const reduction of ['sum', 'regret'] as const) {
          const options = { temperature: 2, reduction };
          const { loss, grad, ...batch } = library.selectionLossAndGrad(
            { data, shape }, { data: bad, shape }, k, { ...options, mask: { data: mask, shape } });
          const tracker = new TensorThresholdTracker(), own = new library.ThresholdTracker();
          own.update(batch);
          const f = selectionLoss(k, { ...options, mask: tf.tensor(mask, [n, C], 'bool'), tracker });
          const result = tf.valueAndGrad((x) => f(tf.tensor(bad, [n, C]), x))(tf.tensor(data, [n, C]));
          near(values(result.value), [loss], 1e-5);
          near(values(result.grad), grad.data, 1e-5);
          near(tracker.thresholds, own.thresholds, 1e-5);
        }
      }
      const column = scores.slice(0, n), v = Int32Array.from(worth.slice(0, n)), rows = Uint8Array.from(column, (_, i) => i % 3);
      const expected = library.selectionLoss(column, v, 2, { mask: rows });
      near(values(selectionLoss(2, { mask: rows })(tf.tensor(v, [n, 1], 'int32'), tf.tensor(column, [n, 1]))), [expected], 1e-5);
    });

    test('second order, and by the values', () => {
      const v = tf.tensor(worth, [n, C]), x = tf.tensor(scores, [n, C]), u = tf.tensor(cotangent, [n, C]);
      const loss = selectionLoss(4, { temperature: 3 });
      const { data } = library.softBinaryArgmax({ data: scores, shape }, 4, { temperature: 3, axis: 0 });
      near(values(tf.grad((v) => loss(v, x))(v)), data.map((p) => -p / 4), 1e-6);
      const product = tf.grad((x) => tf.sum(tf.mul(tf.grad((x) => loss(v, tf.square(x)))(x), u)))(x);
      const h = 2 ** -8, [plus, minus] = [h, -h].map((h) => values(tf.grad((x) => loss(v, tf.square(x)))(tf.add(x, tf.mul(u, h)))));
      near(values(product), plus!.map((g, i) => (g - minus![i]!) / (2 * h)), 5e-3);
    });

    test('in model.fit', async () => {
      const model = sequential({ layers: [layers.dense({ units: 1, inputDim: 2, kernelInitializer: 'zeros' })] });
      model.compile({ optimizer: tf.train.sgd(0.2), loss: selectionLoss({ fraction: 0.25 }, { temperature: 1 }) });
      const x = tf.tensor2d(Array.from({ length: 40 }, (_, i) => [Math.sin(i), Math.cos(3 * i)]));
      const v = tf.tensor2d(Array.from({ length: 40 }, (_, i) => [Math.cos(3 * i)]));
      const { history } = await model.fit(x, v, { epochs: 15, batchSize: 16, shuffle: false, verbose: 0 });
      expect(history.loss!.at(-1)).toBeLessThan(-0.7);
    });
  });
});

test('errors', async () => {
  await tf.setBackend('cpu'); // where values are checked too
  const x = tf.tensor1d([1, 2]), int = tf.tensor1d([1, 2], 'int32');
  const errors: [() => unknown, string][] = [
    [() => straightThrough(x, 3), 'k must be a whole number in [0, 2], got 3'],
    [() => straightThrough(x, 0.5), 'k must be a whole number in [0, 2], got 0.5'],
    [() => straightThrough(int, 1), 'x must be a tensor of type float32, got'],
    [() => straightThrough(x, 1, { temperature: 0 }), 'temperature must be positive and finite'],
    [() => straightThrough(x, 1, { largest: 1 } as never), 'largest must be true or false, got 1'],
    [() => straightThrough(x, 1, { constraint: 'equal' } as never), 'constraint is not an option here'],
    [() => selectionLoss(3)(x, x), 'k must lie in [0, 2], got 3'],
    [() => selectionLoss(1)(tf.tensor1d([1]), x), 'the shape of values must be [2], got [1]'],
    [() => selectionLoss(1)(x, int), 'scores must be a tensor of type float32'],
    [() => selectionLoss(1)(tf.tensor1d([1, NaN]), x), 'values[1] must lie in'],
    [() => selectionLoss(1, x as never), 'selectionLoss must be called to give a function'],
    [() => selectionLoss({ fractoin: 0.5 } as never)(x, x), 'fractoin is not an option here; the nearest is fraction'],
    [() => selectionLoss({ fraction: 2 })(x, x), 'k.fraction must lie in [0, 1], got 2'],
    [() => selectionLoss(1, { reduction: 'rows' } as never), "reduction must be 'sum' or 'mean' or 'regret', got 'rows'"],
    [() => selectionLoss(1, { groups: [2] } as never), 'groups is not an option here'],
    [() => selectionLoss(1, { tracker: {} } as never), 'tracker must be a TensorThresholdTracker'],
    [() => selectionLoss(tf.tensor1d([1, 2, 3]))(x, x), 'k.size must be 1 or 1, one per slice, got 3'],
  ];
  for (const [call, message] of errors) expect(call).toThrow(message);
});
