// One training run: a fresh model, a loss, a batch size.
import * as tf from '@tensorflow/tfjs-core';
import { median, randomLcg, range, shuffler } from 'd3';
import { zeroOneLoss } from 'hypersimplex';
import { classes, imagesOf } from './data.mjs';
import { perceptron } from './model.mjs';

/** A set with a tensor of its images in place of the array. */
export const onBackend = (set) => ({ ...set, images: tf.tensor2d(set.images, [set.rows, set.pixels]) });

/** `train` has its images in an array, as `load` gives them; `test` in a tensor. */
export function createRun({ train, test, batch, loss, hidden, learningRate, seed }) {
  const model = perceptron(train.pixels, hidden, classes, seed);
  const optimizer = tf.train.adam(learningRate);
  const shuffle = shuffler(randomLcg(seed)); // the same batches, whatever the loss
  const milliseconds = { loss: [], step: [] };

  function timed(what, work) {
    const start = performance.now();
    const result = work();
    milliseconds[what].push(performance.now() - start);
    return result;
  }

  /** The loss as one differentiable operation: its gradient is kept until backpropagation asks for it. */
  const differentiable = (labels) => tf.customGrad((logits, save) => {
    const { value, gradient } = timed('loss', () => loss.valueAndGradient(logits, labels));
    save([gradient]);
    return { value, gradFunc: (dy, [gradient]) => tf.mul(dy, gradient) };
  });

  function step(rows) {
    const labels = Uint8Array.from(rows, (row) => train.labels[row]);
    const images = tf.tensor2d(imagesOf(train, rows), [rows.length, train.pixels]); // tf.gather takes ten times as long
    optimizer.minimize(() => differentiable(labels)(model.apply(images)), false, model.getWeights(true));
  }

  return {
    loss: loss.name,
    batch,
    epoch() {
      const order = shuffle(range(train.rows));
      for (let at = 0; at < train.rows; at += batch) {
        timed('step', () => tf.tidy(() => step(order.slice(at, at + batch))));
      }
    },
    /** Accuracies on a set: by raw argmax, and by argmax after the thresholds, where there are any. */
    accuracies({ rows, images, labels } = test) {
      const logits = tf.tidy(() => model.apply(images).dataSync());
      const accuracy = (options) => 1 - zeroOneLoss({ data: logits, shape: [rows, classes] }, labels, options);
      return { raw: accuracy(), corrected: loss.correction && accuracy(loss.correction()) };
    },
    /** Frees the weights and the optimizer's moments. */
    dispose() {
      model.dispose();
      optimizer.dispose();
    },
    /** Medians per step. */
    timings: () => ({ loss: median(milliseconds.loss), step: median(milliseconds.step) }),
  };
}
