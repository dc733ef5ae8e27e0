// In a browser, on WebGL or WebGPU (?webgpu): the same problems by the device and by the kernel, training that reads
// nothing back, and what a step dispatches and takes beside cross-entropy (&cost).
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-backend-webgpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import * as library from 'hypersimplex';
import {
  fenchelYoungLoss, hyperSimplexLoss, predict, softBinaryArgmax, TensorThresholdTracker, zeroOneError,
} from 'hypersimplex/tfjs';
import { count } from './count.js';

const parameters = new URLSearchParams(location.search);
const backend = parameters.has('webgpu') ? 'webgpu' : 'webgl';
await tf.setBackend(backend);

const checks = {};
const check = (name, isRight) => { checks[name] = Boolean(isRight); };
const near = (a, b, tolerance) => a.length === b.length && a.every((v, i) => Math.abs(v - b[i]) <= tolerance);
const values = (tensor) => tensor.data();

const [n, C, temperature] = [64, 5, 1.5];
const scores = Float32Array.from({ length: n * C }, (_, i) => 3 * Math.sin(7.3 * i + i * i));
const labels = Int32Array.from({ length: n }, (_, i) => (i * i) % C);
const logits = tf.tensor2d(scores, [n, C]);
const y = tf.tensor1d(labels, 'int32');

async function correctness() {
  check(`the backend is ${backend}`, tf.getBackend() === backend);
  const p = softBinaryArgmax(logits, n / 4, { axis: 0, temperature });
  const truth = library.softBinaryArgmax({ data: scores, shape: [n, C] }, n / 4, { axis: 0, temperature });
  check('the projection is the kernel\'s', near(await values(p), truth.data, 1e-5));
  for (const [name, adapted, own] of [
    ['HyperSimplex', hyperSimplexLoss, library.hyperSimplexLossAndGrad],
    ['Fenchel–Young', fenchelYoungLoss, library.fenchelYoungLossAndGrad],
  ]) {
    const loss = adapted({ temperature });
    const { value, grad } = tf.valueAndGrad((x) => loss(y, x))(logits);
    const expected = own({ data: scores, shape: [n, C] }, labels, { temperature });
    check(`${name}: the loss is the kernel's`, near(await values(value), [expected.loss], 1e-5));
    check(`${name}: the gradient is the kernel's`, near(await values(grad), expected.grad.data, 1e-6));

    const gradient = tf.grad((x) => adapted({ temperature, reduction: 'half-sum' })(y, x));
    const v = tf.cos(logits), h = 2 ** -9;
    const product = await values(tf.grad((x) => tf.sum(tf.mul(gradient(x), v)))(logits));
    const [plus, minus] = await Promise.all([h, -h].map((h) => values(gradient(tf.add(logits, tf.mul(v, h))))));
    check(`${name}: the second derivative is that of the first`, near(product, plus.map((g, i) => (
      (g - minus[i]) / (2 * h))), 2e-3));

    // Classes 2 and 3 have no example: no score is free, and t has one bound.
    const tracker = new TensorThresholdTracker();
    const tracked = new library.ThresholdTracker();
    for (const of of [y, tf.sub(4, y)]) {
      tf.grad((x) => adapted({ temperature, tracker })(of, x))(logits);
      const batch = { data: scores, shape: [n, C] };
      tracked.update(own(batch, Int32Array.from(await of.data()), { temperature }));
    }
    await tracker.read();
    check(`${name}: the tracked thresholds are the kernel's`, near(tracker.thresholds, tracked.thresholds, 1e-5));
  }

  for (const [scores, k] of [
    [[Infinity, 1, 1.25, -Infinity, -1e9, 0], 2], [[Infinity, -Infinity, Infinity], 2],
    ...[-1e9, -1e20, -1e30, -3.4e38].map((mask) => [[1, 2, 1.5, mask], 2]),
    ...[1e9, 1e20, 1e30, 3.4e38].map((certain) => [[1, 2, 1.5, certain], 2.5]),
    [[-1e30, 1, -1e30, -1e30], 2], [[-3.4e38, -1e30, 1e30, 3.4e38], 2], [[3e38, -3e38], 1],
    [[-1e30, -1e30, 5, 5.5, 1e-30], 1],
  ]) {
    const expected = library.softBinaryArgmax(Float32Array.from(scores), k);
    const p = await values(softBinaryArgmax(tf.tensor1d(scores), k));
    check(`k = ${k} of ${scores}: ${expected}`, near(p, expected, 1e-6));
  }
  for (const [scores, k] of [
    [[-Infinity, -Infinity], 1], [[Infinity, Infinity, 0], 1], [[1, NaN, 2], 1], [[3, -Infinity, -Infinity], 1.5],
    [[Infinity, 1, 2], 0.5],
  ]) {
    const p = await values(softBinaryArgmax(tf.tensor1d(scores), k));
    check(`k = ${k} of ${scores} is not met: NaN`, p.every(Number.isNaN));
  }
  const huge = await values(softBinaryArgmax(tf.tensor1d([1e30, 1e30, 1e30]), 2)); // WebGPU finds it, WebGL not
  check('scores of 10³⁰ that share k: right or NaN', huge.every(Number.isNaN) || near(huge, [2 / 3, 2 / 3, 2 / 3], 1e-6));
  const two = await values(softBinaryArgmax(tf.tensor2d([-Infinity, 1, -Infinity, 2], [2, 2]), 1, { axis: 0 }));
  check('and other slices are as they are', Number.isNaN(two[0]) && two[1] === 0 && two[3] === 1);

  const classes = await values(predict(logits, { thresholds: [0, 1, 2, 3, 4], temperature }));
  const truly = library.predict({ data: scores, shape: [n, C] }, { thresholds: [0, 1, 2, 3, 4], temperature });
  check('predictions are the library\'s', classes.every((c, i) => c === truly[i]));
  const error = library.zeroOneLoss({ data: scores, shape: [n, C] }, labels);
  check('the zero-one error is the library\'s', near(await values(zeroOneError()(y, logits)), [error], 1e-6));
}

/** Steps of training on n rows, of one loss. */
function training(n, C, loss) {
  const inputs = tf.randomNormal([n, 16], 0, 1, 'float32', 1);
  const labels = tf.tensor1d(Int32Array.from({ length: n }, (_, i) => (7 * i) % C), 'int32');
  const targets = tf.cast(tf.oneHot(labels, C), 'float32');
  const weights = tf.variable(tf.randomNormal([16, C], 0, 1, 'float32', 2));
  const optimizer = tf.train.sgd(0.5);
  return () => optimizer.minimize(() => loss(targets, tf.matMul(inputs, weights)), true);
}

async function train() {
  const tracker = new TensorThresholdTracker();
  const step = training(n, C, hyperSimplexLoss({ temperature, tracker }));
  const first = (await values(step()))[0];
  const tensors = tf.memory().numTensors;
  const { reads } = count(() => { for (let i = 0; i < 20; i++) step().dispose(); });
  check('20 steps read nothing back', reads === 0);
  check('20 steps leave no tensor behind', tf.memory().numTensors === tensors);
  check('training makes the loss smaller', (await values(step()))[0] < first);
}

/** Dispatches, reads and milliseconds of a step, and what a step with cross-entropy takes, in turns. */
async function cost() {
  const losses = {
    'cross-entropy': (y, x) => tf.losses.softmaxCrossEntropy(y, x),
    'HyperSimplex': hyperSimplexLoss({ temperature }),
    'Fenchel–Young': fenchelYoungLoss({ temperature }),
  };
  const table = [];
  for (const [n, C] of [[128, 10], [1024, 10], [8192, 10]]) {
    const rows = Object.entries(losses).map(([loss, f]) => ({ batch: `[${n}, ${C}]`, loss, step: training(n, C, f) }));
    for (const row of rows) {
      for (let i = 0; i < 2; i++) await values(row.step()); // shaders are compiled in these
      Object.assign(row, count(() => row.step().dispose()), { times: [] });
    }
    for (let turn = 0; turn < 7; turn++) {
      for (const { step, times } of rows) {
        const began = performance.now();
        await values(step());
        times.push(performance.now() - began);
      }
    }
    for (const { times, step: _, ...row } of rows) {
      const ms = times.sort((a, b) => a - b)[times.length >> 1];
      const [{ ms: base = ms } = {}] = table.filter(({ batch }) => batch === row.batch);
      table.push({ ...row, ms, 'of cross-entropy': ms / base });
    }
  }
  return table;
}

await correctness();
await train();
const table = parameters.has('cost') ? await cost() : undefined;
const answer = document.createElement('pre');
answer.id = 'answer';
answer.textContent = JSON.stringify({ checks, table });
document.body.append(answer);
