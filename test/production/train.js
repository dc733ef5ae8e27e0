// The page that trains: fit with callbacks in both orders, stop early, save. What it found goes on to layer.html.
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { callbacks, layers, sequential } from '@tensorflow/tfjs-layers';
import { hyperSimplexLoss, predict, TensorThresholdTracker, zeroOneError } from 'hypersimplex/tfjs';
import { saveModel, SoftBinaryArgmax } from 'hypersimplex/tfjs-layers';

const answers = {};
const check = (name, isRight) => { answers[name] = Boolean(isRight); };
const warnings = [];
console.warn = (...words) => warnings.push(words.join(' '));

const [rows, C, temperature] = [60, 3, 2];
const x = tf.tensor2d(Float32Array.from({ length: 4 * rows }, (_, i) => Math.sin(i) + ((i >> 2) % C)), [rows, 4]);
const labels = tf.tensor1d(Int32Array.from({ length: rows }, (_, i) => i % C), 'int32');
const y = tf.oneHot(labels, C);

const tracker = new TensorThresholdTracker();
const model = sequential({ layers: [
  layers.dense({ units: 8, inputDim: 4, activation: 'tanh' }),
  layers.dense({ units: C }),
] });
model.compile({
  optimizer: tf.train.adam(0.05),
  loss: hyperSimplexLoss({ temperature, tracker }),
  metrics: [zeroOneError({ thresholds: tracker, temperature })],
});
const stopping = () => callbacks.earlyStopping({ monitor: 'val_zeroOneError', patience: 2 });
const fit = (list) => model.fit(x, y, { epochs: 200, batchSize: 20, validationData: [x, y], verbose: 0, callbacks: list });
const { history } = await fit([stopping(), tracker.callback]);
check('fit: history has the metric by its name',
  Object.keys(history).sort().join() === 'loss,val_loss,val_zeroOneError,zeroOneError');
check('fit: the loss falls', history.loss.at(-1) < history.loss[0]);
check('early stopping finds the metric and stops', history.loss.length < 200 && warnings.length === 0);
const before = (await fit([tracker.callback, stopping()])).history;
check('early stopping after the tracker\'s callback', before.loss.length < 200 && warnings.length === 0);
const classes = Array.from(predict(model.predict(x), { thresholds: tracker, temperature }).dataSync());
const wrong = classes.filter((c, i) => c !== i % C).length / rows;
check('predict: fewer mistakes than by chance', wrong < 0.5);
const [, error] = model.evaluate(x, y, { batchSize: rows }).map((value) => value.dataSync()[0]);
check('evaluate gives the metric', Math.abs(error - wrong) < 1e-6);

await saveModel(model, 'indexeddb://model', { tracker, includeOptimizer: true });
const chooser = sequential({ layers: [new SoftBinaryArgmax({ k: 2, temperature: 2, inputShape: [4] })] });
await chooser.save('indexeddb://chooser');
sessionStorage.setItem('trained', JSON.stringify({
  answers, classes, inputs: Array.from(x.dataSync()), thresholds: Array.from(tracker.thresholds),
  chosen: Array.from(chooser.predict(x).dataSync()),
}));
location.href = 'layer.html';
