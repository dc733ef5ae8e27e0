// The page that loads what train.html has saved with `loadModel`, in a bundle of its own, and goes on with it.
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { hyperSimplexLoss, predict, zeroOneError } from 'hypersimplex/tfjs';
import { loadModel } from 'hypersimplex/tfjs-layers';

const { answers, classes, inputs, thresholds } = JSON.parse(sessionStorage.getItem('trained'));
const check = (name, isRight) => { answers[name] = Boolean(isRight); };
const equal = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);

const temperature = 2;
const x = tf.tensor2d(inputs, [classes.length, 4]);
const { model, tracker } = await loadModel('indexeddb://model');
check('load: a model with its optimizer and the metric', model.optimizer.getClassName() === 'Adam');
check('load: the tracker', equal(Array.from(tracker.thresholds), thresholds));
const again = predict(model.predict(x), { thresholds: tracker, temperature }).dataSync();
check('predict: as before it was saved', equal(Array.from(again), classes));
model.compile({
  optimizer: model.optimizer,
  loss: hyperSimplexLoss({ temperature, tracker }),
  metrics: [zeroOneError({ thresholds: tracker, temperature })],
});
const { history } = await model.fit(x, tf.oneHot(tf.tensor1d(classes, 'int32'), 3), {
  epochs: 2, verbose: 0, callbacks: tracker.callback,
});
check('fit: goes on after loading', history.zeroOneError.every(Number.isFinite));

const element = document.createElement('pre');
element.id = 'answer';
element.textContent = JSON.stringify(answers);
document.body.append(element);
