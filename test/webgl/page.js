// In a browser, on WebGL: the same problems by the device and by the kernel, and a training without reading back.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import * as library from 'hypersimplex';
import { fenchelYoungLoss, hyperSimplexLoss, predict, softBinaryArgmax, TensorThresholdTracker } from 'hypersimplex/tfjs';

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
}

const inputs = tf.tensor2d(Float32Array.from({ length: n * 4 }, (_, i) => Math.sin(i) + labels[i >> 2]), [n, 4]);
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
check('predictions are classes', predict(tf.matMul(inputs, weights), { thresholds: tracker, temperature }).dataSync()
  .every((c) => Number.isInteger(c) && c >= 0 && c < C));
document.querySelector('#answer').textContent = JSON.stringify(answers);
