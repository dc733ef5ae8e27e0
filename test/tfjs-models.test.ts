/** Models of TensorFlow.js: callbacks, saving and loading, the layer and its masks. */
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { callbacks, CustomCallback, layers, loadLayersModel, sequential } from '@tensorflow/tfjs-layers';
import type { Sequential } from '@tensorflow/tfjs-layers';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import * as library from '../src/index.ts';
import { fenchelYoungLoss, hyperSimplexLoss, TensorThresholdTracker, zeroOneError } from '../src/tfjs.ts';
import { plainCallback } from '../src/tfjs/thresholds.ts';
import { loadModel, saveModel, SoftBinaryArgmax } from '../src/tfjs-layers.ts';
import { near, same } from './assert.ts';

const values = (tensor: unknown) => (tensor as tf.Tensor).dataSync<'float32'>();
const [rows, C] = [24, 3];
const x = tf.tensor2d(Float32Array.from({ length: 4 * rows }, (_, i) => Math.sin(i) + ((i >> 2) % C)), [rows, 4]);
const labels = tf.tensor1d(Int32Array.from({ length: rows }, (_, i) => i % C), 'int32');
const y = tf.cast(tf.oneHot(labels, C), 'float32');

function compiled(tracker: TensorThresholdTracker, model: Sequential = perceptron()): Sequential {
  const loss = hyperSimplexLoss({ temperature: 2, tracker });
  model.compile({ optimizer: tf.train.adam(0.05), loss, metrics: [zeroOneError({ thresholds: tracker })] });
  return model;
}
const perceptron = () => sequential({ layers: [layers.dense({ units: C, inputDim: 4 })] });

describe('callbacks', () => {
  const stopping = () => callbacks.earlyStopping({ monitor: 'val_zeroOneError', patience: 1, minDelta: 1 });
  const lists = {
    'alone': (own: TensorThresholdTracker['callback']) => own,
    'alone, in a list': (own: TensorThresholdTracker['callback']) => [own],
    'before': (own: TensorThresholdTracker['callback']) => [own, stopping()],
    'after': (own: TensorThresholdTracker['callback']) => [stopping(), own],
    'beside events': (own: TensorThresholdTracker['callback']) => [{ onBatchEnd() {} }, own],
  };
  test.each(Object.entries(lists))('%s', async (name, list) => {
    const tracker = new TensorThresholdTracker();
    const read = { count: 0 };
    const original = tracker.read.bind(tracker);
    tracker.read = () => { read.count++; return original(); };
    const { epoch } = await compiled(tracker).fit(x, y, {
      epochs: 5, validationData: [x, y], verbose: 0, callbacks: list(tracker.callback),
    });
    // The error cannot fall by 1: after the first epoch it waits for one more.
    expect(epoch).toHaveLength(name === 'before' || name === 'after' ? 2 : 5);
    expect(read.count).toBe(epoch.length);
  });

  test('with it nothing is read for each batch', async () => {
    const tracker = new TensorThresholdTracker();
    const read = vi.spyOn(tf.Tensor.prototype, 'data');
    for (const list of [tracker.callback, [tracker.callback, stopping()]]) {
      read.mockClear();
      await compiled(tracker).fit(x, y, { epochs: 1, batchSize: 2, verbose: 0, callbacks: list });
      expect(read.mock.calls.length).toBeLessThan(6);
    }
    read.mockRestore();
  });

  test('without hypersimplex/tfjs-layers: alone, after others and beside events', async () => {
    const { callbackOf } = TensorThresholdTracker;
    try {
      TensorThresholdTracker.callbackOf = plainCallback;
      const tracker = new TensorThresholdTracker();
      for (const list of [tracker.callback, [stopping(), tracker.callback], [{ onBatchEnd() {} }, tracker.callback]]) {
        await compiled(tracker).fit(x, y, { epochs: 3, validationData: [x, y], verbose: 0, callbacks: list });
      }
      expect(tracker.thresholds).toHaveLength(C);
    } finally {
      TensorThresholdTracker.callbackOf = callbackOf;
    }
    expect(new TensorThresholdTracker().callback).toBeInstanceOf(CustomCallback);
  });
});

test('losses and metrics are logged by names of their own', async () => {
  expect(hyperSimplexLoss().name).toBe('hyperSimplexLoss');
  expect(fenchelYoungLoss().name).toBe('fenchelYoungLoss');
  const { history } = await compiled(new TensorThresholdTracker()).fit(x, y, { validationData: [x, y], verbose: 0 });
  expect(Object.keys(history).sort()).toEqual(['loss', 'val_loss', 'val_zeroOneError', 'zeroOneError']);
});

describe('saved and loaded', () => {
  async function saved(save: (handler: tf.io.IOHandler) => Promise<unknown>): Promise<tf.io.ModelArtifacts> {
    let artifacts: tf.io.ModelArtifacts | undefined;
    await save(tf.io.withSaveHandler(async (given) => {
      artifacts = JSON.parse(JSON.stringify(given)) as tf.io.ModelArtifacts; // as a file would
      artifacts.weightData = given.weightData;
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
    }));
    return artifacts!;
  }

  test('a tracker, from JSON', () => {
    const tracker = new TensorThresholdTracker({ decay: 0.75 });
    tracker.update([3, 1]);
    const json = JSON.parse(JSON.stringify(tracker)) as library.TrackerJSON;
    const copies = [
      TensorThresholdTracker.fromJSON(json), new TensorThresholdTracker(json),
      new TensorThresholdTracker(library.ThresholdTracker.fromJSON(json)),
    ];
    for (const copy of copies) {
      expect(copy.decay).toBe(0.75);
      same(copy.thresholds, [3, 1]);
    }
    expect(() => new TensorThresholdTracker({ decay: 2, thresholds: [] })).toThrow('decay must lie in [0, 1), got 2');
    expect(() => new TensorThresholdTracker(3 as never)).toThrow('options must be a plain object, got 3');
    expect(() => TensorThresholdTracker.fromJSON({ decay: 0.5 } as never)).toThrow('thresholds must be');
    const refused = () => {
      // @ts-expect-error thresholds alone are no JSON of a tracker
      new TensorThresholdTracker({ thresholds: [1] });
    };
    expectTypeOf(refused).toBeFunction();
  });

  test('with the optimizer, and trained further', async () => {
    const tracker = new TensorThresholdTracker({ decay: 0.5 });
    const model = compiled(tracker, sequential({ layers: [
      layers.dense({ units: C, inputDim: 4 }), new SoftBinaryArgmax({ k: 2, temperature: 3 }),
    ] }));
    model.setUserDefinedMetadata({ author: 'somebody' });
    await model.fit(x, y, { epochs: 2, verbose: 0 });
    const artifacts = await saved((handler) => saveModel(model, handler, { tracker, includeOptimizer: true }));
    expect(artifacts.trainingConfig!.metrics).toEqual(['zero_one_error']); // what tfjs has no function for
    await expect(loadLayersModel(tf.io.fromMemory(artifacts))).rejects.toThrow('Unknown metric zeroOneError');

    const copy = await loadModel(tf.io.fromMemory(artifacts));
    same(values(copy.model.predict(x)), values(model.predict(x)));
    expect(copy.tracker.toJSON()).toEqual(tracker.toJSON());
    expect(copy.tracker.thresholds).toHaveLength(C);
    expect(copy.model.getUserDefinedMetadata()).toMatchObject({ author: 'somebody' });
    // The optimizer's state is there: one more step is the same step.
    for (const { model: one, tracker: own } of [{ model, tracker }, copy]) {
      const loss = hyperSimplexLoss({ temperature: 2, tracker: own });
      one.compile({ optimizer: one.optimizer, loss, metrics: [zeroOneError({ thresholds: own })] });
      await one.fit(x, y, { epochs: 1, shuffle: false, verbose: 0 });
    }
    // TensorFlow.js computes Adam's powers of β anew, which costs last digits, how many depends on the random weights;
    // without the state the step is another by more than 10⁻³.
    near(values(copy.model.predict(x)), values(model.predict(x)), 2e-5);
    near(copy.tracker.thresholds, tracker.thresholds, 2e-5);
  });

  test('by TensorFlow.js alone, with metrics of its own, from a URL', async () => {
    const model = perceptron();
    const metrics = { [model.outputNames[0]!]: zeroOneError() };
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', metrics });
    const artifacts = await saved((handler) => model.save(handler, { includeOptimizer: true }));
    tf.io.registerLoadRouter((url) => (url === 'here://model' ? tf.io.fromMemory(artifacts) : null!));
    const { model: copy, tracker } = await loadModel('here://model');
    same(values(copy.predict(x)), values(model.predict(x)));
    expect([copy.loss, copy.metrics, tracker.thresholds.length]).toEqual(['meanSquaredError', {}, 0]);

    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', metrics: ['mse', zeroOneError()] });
    const more = await saved((handler) => model.save(handler, { includeOptimizer: true }));
    expect((await loadModel(tf.io.fromMemory(more))).model.metrics).toEqual(['mse']);
  });
});

describe('the layer', () => {
  test('checks what it is made of', () => {
    const made = (args: object) => () => new SoftBinaryArgmax(args as never);
    expect(made({})).toThrow('k must be a number, got undefined');
    expect(made({ k: -1 })).toThrow('k must be finite and not negative, got -1');
    expect(made({ k: 1, temperature: 0 })).toThrow('temperature must be positive and finite');
    expect(made({ k: 1, constraint: 'atmost' })).toThrow("constraint must be 'equal' or 'at-most', got 'atmost'");
    const built = (args: { k: number; axis?: number }) => () => (
      sequential({ layers: [layers.dense({ units: 3, inputDim: 4 }), new SoftBinaryArgmax(args)] }));
    expect(built({ k: 4 })).toThrow('k must lie in [0, 3], got 4');
    expect(built({ k: 1, axis: 2 })).toThrow('axis must be a whole number in [-2, 1], got 2');
    expect(built({ k: 4, axis: 0 })).not.toThrow(); // of a batch, which has no size yet
  });

  const [batch, steps, features] = [2, 5, 3];
  const padded = [[1, 2, 3, 0, 0], [4, 5, 1, 2, 0]];
  const lengths = [3, 4];
  const embedding = () => layers.embedding({ inputDim: 6, outputDim: features, maskZero: true, inputLength: steps });

  test('leaves out what a mask of its axis leaves out', () => {
    const model = sequential({ layers: [embedding(), new SoftBinaryArgmax({ k: 2, axis: 1 })] });
    const p = values(model.predict(tf.tensor2d(padded)));
    const embedded = values((model.layers[0]!.apply(tf.tensor2d(padded))));
    for (let b = 0; b < batch; b++) {
      for (let f = 0; f < features; f++) {
        const at = (values: ArrayLike<number>) => (
          Float32Array.from({ length: steps }, (_, s) => values[(b * steps + s) * features + f]!));
        const own = library.softBinaryArgmax(at(embedded).slice(0, lengths[b]), 2);
        same(at(p), [...own, ...Array<number>(steps - lengths[b]!).fill(0)]);
      }
    }
  });

  test('passes a mask of other axes on', () => {
    const model = sequential({ layers: [embedding(), new SoftBinaryArgmax({ k: 2 })] });
    const p = values(model.predict(tf.tensor2d(padded)));
    const embedded = { data: values(model.layers[0]!.apply(tf.tensor2d(padded))), shape: [batch, steps, features] };
    same(p, library.softBinaryArgmax(embedded, 2).data);
    const mask = tf.tensor2d([[1, 0]], [1, 2], 'bool');
    expect(model.layers[1]!.computeMask(tf.zeros([1, 2, 3]), mask)).toBe(mask);
  });

  test('masked entries have no gradient', () => {
    const layer = new SoftBinaryArgmax({ k: 1, temperature: 4, axis: 1 });
    const mask = tf.tensor2d([[1, 1, 1, 0]], [1, 4], 'bool');
    const g = tf.tensor2d([[1, 2, 4, 8]]);
    const f = (x: tf.Tensor) => tf.sum(tf.mul(g, layer.call(x, { mask })));
    const scores = Float32Array.of(0.5, 0, 1);
    const p = library.softBinaryArgmax(scores, 1, { temperature: 4 });
    const expected = library.softBinaryArgmaxVjp(p, Float32Array.of(1, 2, 4), { temperature: 4 });
    near(values(tf.grad(f)(tf.tensor2d([...scores, 9], [1, 4]))), [...expected, 0], 1e-6);
    expect(() => layer.call(tf.zeros([1, 4]), { mask: tf.zeros([1, 4], 'bool') })).toThrow();
  });
});
