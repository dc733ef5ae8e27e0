/** The adapter to TensorFlow.js: by the kernel where tensors are in the host's memory, else by operations. */
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, models, sequential } from '@tensorflow/tfjs-layers'; // registers gradients too
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as library from '../src/index.ts';
import type { FenchelYoungOptions } from '../src/index.ts';
import {
  fenchelYoungLoss, hyperSimplexLoss, predict, softBinaryArgmax, TensorThresholdTracker, zeroOneError,
} from '../src/tfjs.ts';
import { SoftBinaryArgmax } from '../src/tfjs-layers.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, random, sample } from './samples.ts';

// A device is any backend that the adapter does not know: here one of the CPU, under another name.
tf.registerBackend('device', () => tf.findBackendFactory('cpu')());
tf.copyRegisteredKernels('cpu', 'device');

const next = random(7);
const [n, C] = [12, 3];
const scores = Float32Array.from({ length: n * C }, () => 3 * (next() + next() - next()));
const labels = Int32Array.from({ length: n }, (_, i) => (i * i) % C);
const y = Float32Array.from(oracle.oneHot(labels, C));
const values = (tensor: tf.Tensor) => tensor.dataSync<'float32'>();
const logitsOf = (data: Float32Array = scores) => tf.tensor(data, [data.length / C, C], 'float32');
const targetsOf = {
  'dense': () => tf.tensor(y, [n, C]),
  'dense, int32': () => tf.tensor(y, [n, C], 'int32'),
  'dense, bool': () => tf.tensor(Uint8Array.from(y), [n, C], 'bool'),
  'labels [n]': () => tf.tensor(labels, [n], 'int32'),
  'labels [n, 1], float32': () => tf.tensor(Float32Array.from(labels), [n, 1], 'float32'),
};

const losses = [
  { name: 'hypersimplex', adapted: hyperSimplexLoss, own: library.hyperSimplexLossAndGrad },
  { name: 'fenchel-young', adapted: fenchelYoungLoss, own: library.fenchelYoungLossAndGrad },
] as const;

const options: Record<string, Omit<FenchelYoungOptions, 'mask' | 'groups' | 'temperature'> & { temperature?: number | number[] }> = {
  'none': {},
  'τ': { temperature: 2.5 },
  'τ of each class, k a fraction': { temperature: [1, 2, 4], k: { fraction: 0.3 } },
  'k, half-sum': { k: 5.25, temperature: 3, reduction: 'half-sum' },
  'k and weights of each class': { k: [3, 4, 5], classWeights: [1, 0, 2.5], temperature: 2 },
};

describe.each(['cpu', 'wasm', 'device'])('%s', (backend) => {
  const byKernel = backend !== 'device';
  const agree = (actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 2e-6) => (
    byKernel ? same(actual, expected) : near(actual, expected, tolerance));

  beforeAll(async () => { expect(await tf.setBackend(backend)).toBe(true); });
  afterAll(() => { tf.disposeVariables(); });

  describe.each(losses)('$name', ({ adapted, own }) => {
    test.each(Object.entries(options))('as the library, options: %s', (_, given) => {
      const { loss, grad } = own({ data: scores, shape: [n, C] }, labels, given);
      for (const [form, targets] of Object.entries(targetsOf)) {
        const { value, grad: gradient } = tf.valueAndGrad((x) => adapted(given)(targets(), x))(logitsOf());
        agree(values(value), [Math.fround(loss)], 1e-6 * Math.max(1, Math.abs(loss)));
        agree(values(gradient), grad.data);
        expect(gradient.shape, form).toEqual([n, C]);
      }
    });

    test('as the oracle', () => {
      const temperature = [1, 2, 3], classWeights = [1, 2, 0.5];
      const family = adapted === hyperSimplexLoss ? 'hypersimplex' : 'fenchel-young';
      const expected = oracle.loss(family, scores, y, n, C, { temperature, classWeights });
      const loss = adapted({ temperature, classWeights });
      const { value, grad } = tf.valueAndGrad((x) => loss(targetsOf.dense(), x))(logitsOf());
      near(values(value), [expected.loss], 1e-6);
      near(values(grad), expected.grad, 1e-6);
    });

    test('ignoreIndex: in classes and in a vector', () => {
      const some = labels.map((label, i) => (i % 4 === 1 ? -1 : label));
      const ignoreIndex = -1, temperature = 2;
      const expected = own({ data: scores, shape: [n, C] }, some, { ignoreIndex, temperature });
      const loss = adapted({ ignoreIndex, temperature });
      const targets = tf.tensor(some, [n], 'int32');
      const { value, grad } = tf.valueAndGrad((x) => loss(targets, x))(logitsOf());
      agree(values(value), [Math.fround(expected.loss)]);
      agree(values(grad), expected.grad.data);

      const tracker = new TensorThresholdTracker();
      const none = tf.fill([n], ignoreIndex, 'int32'), ofNone = adapted({ ignoreIndex, tracker });
      const nothing = tf.valueAndGrad((x) => ofNone(none, x))(logitsOf());
      near([...values(nothing.value), ...values(nothing.grad)], Array(1 + n * C).fill(0), 0);
      same(tracker.thresholds, [0, 0, 0]);

      const vector = scores.slice(0, n), two = some.map((label) => Math.min(label, 1));
      const ofVector = own(vector, two, { ignoreIndex, temperature });
      for (const shape of [[n], [n, 1]]) {
        const targets = tf.tensor(two, shape, 'float32');
        const { value, grad } = tf.valueAndGrad((x) => loss(targets, x))(tf.tensor(vector, shape));
        agree(values(value), [Math.fround(ofVector.loss)]);
        agree(values(grad), ofVector.grad);
        expect(grad.shape).toEqual(shape);
      }
    });

    test('along another axis', () => {
      const given = { axis: -1, k: 2.5, temperature: Array.from({ length: n }, (_, i) => 1 + i / 4) };
      const dense = y.map((v, i) => v * 0.5 + (i % 2) / 4);
      const expected = own({ data: scores, shape: [n, C] }, { data: dense, shape: [n, C] }, given);
      const targets = tf.tensor(dense, [n, C]);
      const { value, grad } = tf.valueAndGrad((x) => adapted(given)(targets, x))(logitsOf());
      agree(values(value), [Math.fround(expected.loss)], 1e-5);
      agree(values(grad), expected.grad.data);
    });

    test.each(['mean', 'half-sum'] as const)('second order, %s: differences of the first', (reduction) => {
      const loss = adapted({ reduction, temperature: [2, 3, 4], classWeights: [1, 2, 0.5] });
      const gradient = tf.grad((x) => loss(targetsOf.dense(), x));
      const v = tf.tensor(Float32Array.from({ length: n * C }, () => next() - 0.5), [n, C]);
      const product = tf.grad((x) => tf.sum(tf.mul(gradient(x), v)))(logitsOf());
      const h = 2 ** -9; // the gradient is linear between kinks
      const [plus, minus] = [h, -h].map((h) => values(gradient(tf.add(logitsOf(), tf.mul(v, h)))));
      near(values(product), plus.map((g, i) => (g - minus[i]!) / (2 * h)), 2e-4);
      expect(Math.hypot(...values(product))).toBeGreaterThan(1e-3);
    });

    test('training makes it smaller', () => {
      const weights = tf.variable(tf.zeros([4, C]));
      const features = Float32Array.from({ length: 4 * n }, (_, i) => Math.sin(i) + labels[i >> 2]!);
      const inputs = tf.tensor(features, [n, 4]);
      const loss = adapted({ temperature: 2 }), targets = targetsOf['labels [n]']();
      const optimizer = tf.train.sgd(0.5);
      const history = Array.from({ length: 30 }, () => {
        return values(optimizer.minimize(() => loss(targets, tf.matMul(inputs, weights)), true)!)[0]!;
      });
      expect(history.at(-1)!).toBeLessThan(0.9 * history[0]!);
    });
  });

  test('weights of samples', () => {
    const sampleWeights = Array.from({ length: n }, (_, i) => i % 5);
    const given = { sampleWeights, classWeights: [1, 2, 3], temperature: 3 };
    const expected = library.hyperSimplexLossAndGrad({ data: scores, shape: [n, C] }, labels, given);
    const loss = hyperSimplexLoss(given);
    const { value, grad } = tf.valueAndGrad((x) => loss(targetsOf.dense(), x))(logitsOf());
    agree(values(value), [Math.fround(expected.loss)]);
    agree(values(grad), expected.grad.data);
    const nothing = hyperSimplexLoss({ classWeights: [0, 0, 0] });
    same(values(nothing(targetsOf.dense(), logitsOf())), [0]);
  });

  describe('softBinaryArgmax', () => {
    const far = ['around 10⁹', 'as large as 10⁹', 'near the largest float', 'denormals'];
    test.each(families.filter((family) => !far.includes(family)))('%s', (family) => {
      for (const size of [1, 2, 7, 64, 1000]) {
        const x = sample(family, size, 'f32') as Float32Array;
        for (const temperature of [0.5, 1.5, 40]) {
          for (const real of [0, 0.3, size / 3, Math.floor(size / 2), size]) {
            const k = Math.fround(Math.min(real, size)); // a device has it in float32
            for (const constraint of ['equal', 'at-most'] as const) {
              const expected = library.softBinaryArgmax(x, k, { temperature, constraint });
              const p = tf.tidy(() => values(
                softBinaryArgmax(tf.tensor1d(x), k, { temperature, constraint }),
              ));
              if (byKernel) same(p, expected);
              else near(p, expected, 2e-6, { size, temperature, k, constraint });
            }
          }
        }
      }
    });

    test('any axis, k and τ of each slice', () => {
      const shape = [2, 3, 6], x = scores;
      for (const axis of [0, 1, 2, -1, -2]) {
        const size = shape.at(axis)!, count = 36 / size;
        const k = Array.from({ length: count }, (_, s) => (size * (s % 4)) / 3);
        const temperature = k.map((_, s) => 0.5 + s);
        const expected = library.softBinaryArgmax({ data: x, shape }, k, { axis, temperature });
        agree(values(softBinaryArgmax(tf.tensor(x, shape), k, { axis, temperature })), expected.data);
      }
    });

    test('infinite scores are certain', () => {
      const x = Float32Array.of(Infinity, 1, 1.25, -Infinity, -1e9, 0);
      const p = softBinaryArgmax(tf.tensor1d(x), 2, { temperature: 2 });
      agree(values(p), library.softBinaryArgmax(x, 2, { temperature: 2 }));
      same(values(softBinaryArgmax(tf.tensor1d([Infinity, -Infinity, Infinity]), 2)), [1, 0, 1]);
    });

    test('finite masks of any size; what cannot be met', () => {
      for (const mask of [-1e9, -1e30, -3.4e38]) {
        agree(values(softBinaryArgmax(tf.tensor1d([1, 2, 1.5, mask]), 2)), [0.25, 1, 0.75, 0]);
        agree(values(softBinaryArgmax(tf.tensor1d([mask, 1, mask, mask]), 2)), [1 / 3, 1, 1 / 3, 1 / 3].map(Math.fround));
      }
      for (const [scores, k] of [[[-Infinity, -Infinity], 1], [[Infinity, Infinity, 0], 1], [[0, NaN], 1]] as const) {
        const p = () => values(softBinaryArgmax(tf.tensor1d([...scores]), k));
        if (byKernel) expect(p).toThrow(RangeError);
        else same(p(), scores.map(() => NaN));
      }
    });

    test.each(['equal', 'at-most'] as const)('first and second derivative, %s', (constraint) => {
      const given = { constraint, temperature: [2, 1, 3], axis: 0 };
      const g = tf.tensor(Float32Array.from({ length: n * C }, () => next() - 0.5), [n, C]);
      const k = [2, n, 3.5]; // with 'at-most', the second slice is inside
      const f = (x: tf.Tensor) => tf.sum(tf.mul(tf.square(softBinaryArgmax(x, k, given)), g));
      const v = tf.tensor(Float32Array.from({ length: n * C }, () => next() - 0.5), [n, C]);
      const h = 2 ** -9;
      const along = (of: (x: tf.Tensor) => tf.Tensor) => {
        const [plus, minus] = [h, -h].map((h) => of(tf.add(logitsOf(), tf.mul(v, h))));
        return values(tf.div(tf.sub(plus!, minus!), 2 * h));
      };
      near(values(tf.sum(tf.mul(tf.grad(f)(logitsOf()), v))), along(f), 2e-3);
      const product = tf.grad((x) => tf.sum(tf.mul(tf.grad(f)(x), v)))(logitsOf());
      near(values(product), along(tf.grad(f)), 2e-3);
      expect(Math.hypot(...values(product))).toBeGreaterThan(1e-2);
    });

    test('as a layer, which is saved and loaded', async () => {
      const model = sequential({ layers: [
        layers.dense({ units: 5, inputDim: 4 }),
        new SoftBinaryArgmax({ k: 2, temperature: 3, name: 'choose' }),
      ] });
      const input = tf.tensor(scores.slice(0, 12), [3, 4]);
      const p = model.predict(input) as tf.Tensor;
      near(values(tf.sum(p, 1)), [2, 2, 2], 1e-6);
      const copy = await models.modelFromJSON(model.toJSON(undefined, false) as never);
      copy.setWeights(model.getWeights());
      same(values(copy.predict(input) as tf.Tensor), values(p));
      const config = { k: 2, temperature: 3, axis: -1, constraint: 'equal' };
      expect(copy.getLayer('choose').getConfig()).toMatchObject(config);
    });
  });

  describe('thresholds and predictions', () => {
    const drift = Float32Array.from(scores, (x, i) => x + 10 * (i % C));

    test('the tracker sees the batches that are differentiated, as the library\'s', () => {
      const own = new library.ThresholdTracker({ decay: 0.75 });
      const tracker = new TensorThresholdTracker({ decay: 0.75 });
      const loss = hyperSimplexLoss({ tracker, temperature: 2 });
      for (const factor of [1, 2, 3]) {
        const data = drift.map((x) => factor * x);
        const x = { data, shape: [n, C] };
        own.update(library.hyperSimplexLossAndGrad(x, labels, { temperature: 2 }));
        tf.tidy(() => tf.grad((x) => loss(targetsOf.dense(), x))(logitsOf(data)));
        loss(targetsOf.dense(), logitsOf(scores)); // an evaluation, which is none of its business
      }
      near(values(tracker.tensor()), own.thresholds, 1e-5);
      agree(tracker.thresholds, own.thresholds, 1e-5);
      const copy = new TensorThresholdTracker(library.ThresholdTracker.fromJSON(tracker.toJSON()));
      same(copy.thresholds, tracker.thresholds);
      expect(copy.decay).toBe(0.75);
      // It goes on from what it has read.
      own.update([1, 2, 3]);
      tracker.update(byKernel ? [1, 2, 3] : tf.tensor1d([1, 2, 3]));
      agree(tracker.thresholds, own.thresholds, 1e-5);
      expect(new TensorThresholdTracker().thresholds).toHaveLength(0);
    });

    test('predict and zeroOneError, as the library', () => {
      const given = { thresholds: [0.5, 10, 21], temperature: [1, 2, 3] };
      const x = { data: drift, shape: [n, C] };
      for (const options of [undefined, { thresholds: 3 }, given]) {
        const classes = predict(logitsOf(drift), options);
        expect([classes.dtype, classes.shape]).toEqual(['int32', [n]]);
        same(values(classes), library.predict(x, options));
        const error = Math.fround(library.zeroOneLoss(x, labels, options));
        for (const targets of Object.values(targetsOf)) {
          near(values(zeroOneError(options)(targets(), logitsOf(drift))), [error], 1e-7);
        }
      }
      const vector = scores.slice(0, n), two = labels.map((label) => Math.min(label, 1));
      const options = { thresholds: -0.25, temperature: 2 };
      for (const shape of [[n], [n, 1]]) {
        same(values(predict(tf.tensor(vector, shape), options)), library.predict(vector, options));
        const error = zeroOneError(options)(tf.tensor(two, shape, 'float32'), tf.tensor(vector, shape));
        near(values(error), [library.zeroOneLoss(vector, two, options)], 1e-7);
      }
    });
  });

  test('masks of entries and of rows, in losses and in the metric', () => {
    const entries = Array.from({ length: n * C }, (_, i) => Number(i % 5 !== 2));
    const rows = Array.from({ length: n }, (_, i) => i % 4 !== 3);
    const masks = [
      [entries, { data: entries, shape: [n, C] }], [rows, rows], [tf.tensor1d(rows.map(Number)), rows],
      [tf.tensor2d(entries, [n, C], 'bool'), { data: entries, shape: [n, C] }],
    ] as const;
    const spoilt = (mask: ArrayLike<number | boolean>) => scores.map((x, i) => (
      mask[mask.length === n ? Math.floor(i / C) : i] ? x : NaN));
    for (const [mask, own] of masks) {
      const x = { data: spoilt('data' in own ? own.data : own), shape: [n, C] };
      for (const { adapted, own: library } of losses) {
        const given = { temperature: 2, classWeights: [1, 2, 0.5], k: { fraction: 0.4 } };
        const expected = library(x, { data: y, shape: [n, C] }, { ...given, mask: own });
        const { value, grad } = tf.valueAndGrad((x) => adapted({ ...given, mask })(targetsOf.dense(), x))(logitsOf(x.data));
        agree(values(value), [Math.fround(expected.loss)], 3e-6 * Math.max(1, Math.abs(expected.loss)));
        agree(values(grad), expected.grad.data);
      }
      for (const thresholds of [undefined, [1, 0, -1]]) {
        const error = library.zeroOneLoss(x, labels, { mask: own, thresholds });
        near(values(zeroOneError({ mask, thresholds })(targetsOf['labels [n]'](), logitsOf(x.data))), [error], 1e-7);
      }
    }
    expect(() => hyperSimplexLoss({ mask: [1] })(targetsOf.dense(), logitsOf())).toThrow('mask');
  });

  test('labels along rows', () => {
    for (const { adapted, own } of losses) {
      const given = { axis: 1, temperature: 2 };
      const expected = own({ data: scores, shape: [n, C] }, labels, given);
      const { value, grad } = tf.valueAndGrad((x) => adapted(given)(targetsOf['labels [n]'](), x))(logitsOf());
      agree(values(value), [Math.fround(expected.loss)], 1e-5);
      agree(values(grad), expected.grad.data);
    }
  });

  test('the tracker moves a class only as far as a batch asks for', () => {
    const [own, tracker] = [new library.ThresholdTracker(), new TensorThresholdTracker()];
    const loss = hyperSimplexLoss({ tracker, temperature: 2 });
    const batches = [[0, 0, 0, 0], [0, 1, 2, 2], [0, 1, 0, 0], [2, 2, 0, 0]]; // classes that are absent, and all
    for (const [i, of] of batches.entries()) {
      const data = scores.slice(3 * i, 3 * i + 12), labels = Int32Array.from(of);
      own.update(library.hyperSimplexLossAndGrad({ data, shape: [4, C] }, labels, { temperature: 2 }));
      tf.tidy(() => tf.grad((x) => loss(tf.tensor1d(labels, 'int32'), x))(tf.tensor2d(data, [4, C])));
      near(values(tracker.tensor()), own.thresholds, 2e-6, { batch: i });
    }
    const [mine, theirs] = [tracker.toJSON(), own.toJSON()];
    expect(mine.thresholds.map((t) => t === null)).toEqual(theirs.thresholds.map((t) => t === null));
  });

  test('the metric is the library\'s zeroOneLoss', () => {
    const soft = y.map((v, i) => 0.8 * v + 0.1 * (i % 2));
    const x = { data: drift(), shape: [n, C] };
    for (const thresholds of [undefined, 3, [0.5, 10, 21]]) {
      const error = library.zeroOneLoss(x, { data: soft, shape: [n, C] }, { thresholds });
      near(values(zeroOneError({ thresholds })(tf.tensor2d(soft, [n, C]), logitsOf(x.data))), [error], 1e-7);
      const some = labels.map((label, i) => (i % 3 === 1 ? -1 : label));
      const ignored = library.zeroOneLoss(x, some, { thresholds, ignoreIndex: -1 });
      near(values(zeroOneError({ thresholds, ignoreIndex: -1 })(tf.tensor1d(some, 'int32'), logitsOf(x.data))), [ignored], 1e-7);
    }
    const vector = scores.slice(0, n).map((v, i) => (i % 3 === 0 ? 1 : v)); // ties
    const two = labels.map((label, i) => (i % 5 === 4 ? -1 : Math.min(label, 1)));
    const mask = two.map((label) => Number(label >= 0));
    const truth = two.map((label) => Math.max(label, 0));
    for (const given of [{}, { k: 3 }, { k: { fraction: 0.25 } }, { thresholds: 0.5, temperature: 2 }]) {
      const all = library.zeroOneLoss(vector, truth, given);
      for (const shape of [[n], [n, 1]]) {
        const error = zeroOneError(given)(tf.tensor(Float32Array.from(truth), shape), tf.tensor(vector, shape));
        near(values(error), [all], 1e-7);
      }
      if ('k' in given && typeof given.k === 'object') continue; // 9/4 is not whole
      const some = library.zeroOneLoss(vector, two, { ...given, ignoreIndex: -1 });
      near(values(zeroOneError({ ...given, ignoreIndex: -1 })(tf.tensor1d(two, 'int32'), tf.tensor1d(vector))), [some], 1e-7);
      near(values(zeroOneError({ ...given, mask })(tf.tensor1d(truth, 'int32'), tf.tensor1d(vector))), [some], 1e-7);
    }
  });
  const drift = () => Float32Array.from(scores, (x, i) => x + 10 * (i % C));

  test('model.compile and model.fit', async () => {
    const rows = 48, temperature = 2;
    const features = Float32Array.from({ length: 4 * rows }, (_, i) => Math.sin(i) + ((i >> 2) % C));
    const x = tf.tensor(features, [rows, 4]);
    const classes = tf.tensor1d(Int32Array.from({ length: rows }, (_, i) => i % C), 'int32');
    const tracker = new TensorThresholdTracker();
    const glorot = (seed: number) => initializers.glorotUniform({ seed });
    const model = sequential({ layers: [
      layers.dense({ units: 8, inputDim: 4, activation: 'tanh', kernelInitializer: glorot(2) }),
      layers.dense({ units: C, kernelInitializer: glorot(1) }),
    ] });
    model.compile({
      optimizer: tf.train.adam(0.05),
      loss: hyperSimplexLoss({ temperature, tracker }),
      metrics: [zeroOneError({ thresholds: tracker, temperature })],
    });
    const { history } = await model.fit(x, tf.oneHot(classes, C), {
      epochs: 25, batchSize: 24, shuffle: false, callbacks: tracker.callback,
    });
    const last = { loss: history.loss.at(-1) as number, error: history.zeroOneError.at(-1) as number };
    expect(last.loss).toBeLessThan(0.7 * (history.loss[0] as number));
    expect(tracker.thresholds).toHaveLength(C);
    const logits = model.predict(x) as tf.Tensor;
    const [error] = values(zeroOneError({ thresholds: tracker, temperature })(classes, logits));
    expect(error!).toBeLessThan(0.45); // a guess has 0.67
    model.dispose();
  });

  const many = byKernel ? 1000 : 200;
  test(`${many} steps leave no tensor behind`, () => {
    const weights = tf.variable(tf.zeros([4, C]));
    const inputs = tf.tensor(Float32Array.from({ length: 4 * n }, (_, i) => Math.cos(i)), [n, 4]);
    const targets = targetsOf['labels [n]']();
    const tracker = new TensorThresholdTracker();
    const optimizer = tf.train.sgd(0.1);
    const steps = [hyperSimplexLoss({ tracker }), fenchelYoungLoss({ tracker })].map((loss) => () => {
      optimizer.minimize(() => loss(targets, tf.matMul(inputs, weights)));
      loss(targets, logits).dispose();
      predict(logits, { thresholds: tracker }).dispose();
      zeroOneError({ thresholds: tracker })(targets, logits).dispose();
      softBinaryArgmax(logits, 1).dispose();
    });
    const logits = logitsOf();
    for (const step of steps) step();
    const { numTensors, numDataBuffers } = tf.memory();
    for (let i = 0; i < many / 2; i++) for (const step of steps) step();
    expect(tf.memory()).toMatchObject({ numTensors, numDataBuffers });
    tracker.dispose();
  });

  test('errors', () => {
    const x = logitsOf(), targets = targetsOf.dense();
    const loss = (options: object, of = targets as tf.Tensor, logits = x as tf.Tensor) => () => (
      hyperSimplexLoss(options)(of, logits));
    expect(loss({ temperature: 0 })).toThrow(/^temperature must be positive and finite .*, got 0$/);
    expect(loss({ k: 13 })).toThrow('k must lie in [0, 12], got 13');
    expect(loss({ k: [1, 2] })).toThrow('k.length must be 3, one per slice, got 2');
    expect(loss({ reduction: 'none' })).toThrow("reduction must be 'mean' or 'half-sum', got 'none'");
    expect(loss({ classWeights: [1, -1, 1] })).toThrow('classWeights[1] must be finite and not negative, got -1');
    expect(loss({ axis: 2 })).toThrow('axis must be a whole number in [-2, 1], got 2');
    expect(loss({ ignoreIndex: 1 })).toThrow('ignoreIndex must be left out: it needs targets that are labels');
    expect(loss({}, tf.zeros([n, 2]))).toThrow('the shape of targets must be [12, 3], got [12, 2]');
    expect(loss({}, targets, tf.zeros([n, C], 'int32')))
      .toThrow("logits must be a tensor of type float32, got 'int32'");
    expect(loss({}, y as never)).toThrow('targets must be a tensor of type float32 or int32 or bool');
    expect(() => hyperSimplexLoss(3 as never)).toThrow('options must be a plain object, got 3');
    expect(() => fenchelYoungLoss({ sampleWeights: [1] } as never)(targets, x))
      .toThrow('sampleWeights must be left out: a Fenchel–Young loss');
    expect(loss({ axis: 1, reduction: 'rows' })).toThrow('reduction must be left out: with axis 1 each row is projected');
    expect(loss({ axis: 1, tracker: new TensorThresholdTracker() })).toThrow('tracker must be left out: with axis 1');
    expect(loss({ axis: 1, sampleWeights: [1] }, tf.tensor(labels, [n], 'int32'))).toThrow('sampleWeights must be left out');
    for (const tracker of [{}, true, 'x', new TensorThresholdTracker().callback]) {
      expect(() => hyperSimplexLoss({ tracker } as never)).toThrow('tracker must be a TensorThresholdTracker');
    }
    for (const size of [1, 2, 4]) {
      const tracker = TensorThresholdTracker.fromJSON({ decay: 0.9, thresholds: Array<number>(size).fill(1) });
      expect(() => predict(x, { thresholds: tracker })).toThrow(`thresholds.length must be 3, one per class, got ${size}`);
    }
    for (const bad of ['x', 3, undefined]) {
      expect(() => new TensorThresholdTracker().update(bad as never)).toThrow('thresholds must be an array');
    }
    expect(() => softBinaryArgmax(x, 4)).toThrow('k must lie in [0, 3], got 4');
    expect(() => softBinaryArgmax(x, 1, { constraint: 'less' as never })).toThrow('constraint must be');
    expect(() => softBinaryArgmax(tf.scalar(1), 1)).toThrow('x.shape must have an axis, got []');
    expect(() => predict(x, { thresholds: [1] })).toThrow('thresholds.length must be 3, one per class, got 1');
    expect(() => predict(tf.zeros([2, 2, 2]))).toThrow('the shape of logits must be [n], or [n, C]');
    expect(() => zeroOneError()(tf.zeros([5]), x))
      .toThrow(byKernel ? 'targets.length must be 12' : 'the shape of targets must be [12], got [5]');
    expect(() => new SoftBinaryArgmax({ k: 9 }).apply(x)).toThrow('k must lie in [0, 3], got 9');
    if (!byKernel) return; // these would have to be read back
    expect(loss({}, tf.fill([n], 0.5))).toThrow('targets[0] must');
    expect(loss({}, tf.fill([n], 3))).toThrow('targets[0] must be a label from 0 to 2, got 3');
    expect(loss({}, targets, tf.fill([n, C], NaN))).toThrow('logits[0] must not be NaN, got NaN');
  });
});

test('a training step on a device reads nothing back', async () => {
  await tf.setBackend('device');
  const tracker = new TensorThresholdTracker();
  const weights = tf.variable(tf.zeros([4, C]));
  const inputs = tf.tensor(Float32Array.from({ length: 4 * n }, (_, i) => Math.cos(i)), [n, 4]);
  const targets = targetsOf['labels [n]'](), optimizer = tf.train.adam(0.1);
  const reads = [vi.spyOn(tf.engine(), 'readSync'), vi.spyOn(tf.engine(), 'read')];
  const count = () => reads.flatMap(({ mock }) => mock.calls).length;
  for (const adapted of [hyperSimplexLoss, fenchelYoungLoss]) {
    const loss = adapted({ tracker, temperature: [1, 2, 3], k: { fraction: 0.5 }, ignoreIndex: 1 });
    for (let i = 0; i < 3; i++) optimizer.minimize(() => loss(targets, tf.matMul(inputs, weights)));
  }
  const classes = predict(tf.matMul(inputs, weights), { thresholds: tracker });
  zeroOneError({ thresholds: tracker })(targets, tf.matMul(inputs, weights));
  expect(count()).toBe(0);
  await tracker.callback.onEpochEnd(0);
  expect(count()).toBe(1);
  expect(tracker.thresholds).toHaveLength(C);
  values(classes);
  expect(count()).toBe(2); // so reads are counted
  for (const spy of reads) spy.mockRestore();
});
