// In a browser, on WebGL: the same problems by the device and by the kernel, and training that reads nothing back.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import * as library from 'hypersimplex';
import {
  fenchelYoungLoss, hyperSimplexLoss, predict, softBinaryArgmax, TensorThresholdTracker,
} from 'hypersimplex/tfjs';

const answers = {};
const check = (name, isRight) => { answers[name] = Boolean(isRight); };
const near = (a, b, tolerance) => a.length === b.length && a.every((v, i) => Math.abs(v - b[i]) <= tolerance);

await tf.setBackend('webgl');
check('the backend is webgl', tf.getBackend() === 'webgl');

const [n, C, temperature] = [64, 5, 1.5];
const scores = Float32Array.from({ length: n * C }, (_, i) => 3 * Math.sin(7.3 * i + i * i));
const labels = Int32Array.from({ length: n }, (_, i) => (i * i) % C);
const logits = tf.tensor2d(scores, [n, C]);
const y = tf.tensor1d(labels, 'int32');

const p = softBinaryArgmax(logits, n / 4, { axis: 0, temperature });
const truth = library.softBinaryArgmax({ data: scores, shape: [n, C] }, n / 4, { axis: 0, temperature });
check('the projection is the kernel\'s', near(p.dataSync(), truth.data, 1e-5));
for (const [name, adapted, own] of [
  ['HyperSimplex', hyperSimplexLoss, library.hyperSimplexLossAndGrad],
  ['Fenchel–Young', fenchelYoungLoss, library.fenchelYoungLossAndGrad],
]) {
  const loss = adapted({ temperature });
  const { value, grad } = tf.valueAndGrad((x) => loss(y, x))(logits);
  const expected = own({ data: scores, shape: [n, C] }, labels, { temperature });
  check(`${name}: the loss is the kernel's`, near(value.dataSync(), [expected.loss], 1e-5));
  check(`${name}: the gradient is the kernel's`, near(grad.dataSync(), expected.grad.data, 1e-6));

  const gradient = tf.grad((x) => adapted({ temperature, reduction: 'half-sum' })(tf.tensor1d(labels, 'int32'), x));
  const v = tf.cos(logits), h = 2 ** -9;
  const product = tf.grad((x) => tf.sum(tf.mul(gradient(x), v)))(logits).dataSync();
  const [plus, minus] = [h, -h].map((h) => gradient(tf.add(logits, tf.mul(v, h))).dataSync());
  check(`${name}: the second derivative is that of the first`, near(product, plus.map((g, i) => (
    (g - minus[i]) / (2 * h))), 2e-3));

  // Classes 2 and 3 have no example: no score is free, and t is an end of the slice.
  const tracker = new TensorThresholdTracker();
  tf.grad((x) => adapted({ temperature, tracker })(y, x))(logits);
  check(`${name}: the thresholds are the kernel's`, near(tracker.thresholds, expected.thresholds, 1e-5));
}

for (const scores of [[Infinity, 1, 1.25, -Infinity, -1e9, 0], [Infinity, -Infinity, Infinity]]) {
  const expected = library.softBinaryArgmax(Float32Array.from(scores), 2);
  const p = softBinaryArgmax(tf.tensor1d(scores), 2).dataSync();
  check(`infinite scores are certain: ${scores}`, near(p, expected, 1e-6));
}

const features = Float32Array.from({ length: n * 4 }, (_, i) => Math.sin(i) + labels[i >> 2]);
const inputs = tf.tensor2d(features, [n, 4]);
const weights = tf.variable(tf.zeros([4, C]));
const tracker = new TensorThresholdTracker();
const loss = hyperSimplexLoss({ temperature, tracker });
const optimizer = tf.train.sgd(0.5);
const step = () => optimizer.minimize(() => loss(y, tf.matMul(inputs, weights)), true);
const first = step().dataSync()[0];
let reads = 0;
const backend = tf.backend();
for (const name of ['read', 'readSync']) {
  const original = backend[name].bind(backend);
  backend[name] = (...args) => {
    reads++;
    return original(...args);
  };
}
const tensors = tf.memory().numTensors;
for (let i = 0; i < 50; i++) step().dispose();
check('50 steps read nothing back', reads === 0);
check('50 steps leave no tensor behind', tf.memory().numTensors === tensors);
check('training makes the loss smaller', step().dataSync()[0] < first);
const classes = predict(tf.matMul(inputs, weights), { thresholds: tracker, temperature }).dataSync();
check('predictions are classes', classes.every((c) => Number.isInteger(c) && c >= 0 && c < C));
document.querySelector('#answer').textContent = JSON.stringify(answers);
