// The two losses under comparison: each gives its value and its gradient at once, from logits and labels.
import * as tf from '@tensorflow/tfjs-core';
import { hyperSimplexLossAndGrad, ThresholdTracker } from 'hypersimplex';

/** Softmax cross-entropy, with the kernels of TensorFlow.js. */
export function crossEntropy() {
  return {
    name: 'cross-entropy',
    valueAndGradient(logits, labels) {
      const [rows, classes] = logits.shape;
      const y = tf.oneHot(tf.tensor1d(labels, 'int32'), classes);
      const logp = tf.logSoftmax(logits);
      return {
        value: tf.div(tf.neg(tf.sum(tf.mul(y, logp))), rows),
        gradient: tf.div(tf.sub(tf.exp(logp), y), rows),
      };
    },
  };
}

/** The HyperSimplex loss; k of each class is its count in the batch, which is the default. */
export function hyperSimplex(temperature) {
  const tracker = new ThresholdTracker();
  return {
    name: 'HyperSimplex',
    valueAndGradient(logits, labels) {
      const scores = { data: logits.dataSync(), shape: logits.shape };
      const { loss, grad, thresholds } = hyperSimplexLossAndGrad(scores, labels, { temperature });
      tracker.update(thresholds);
      return { value: tf.scalar(loss), gradient: tf.tensor(grad.data, grad.shape) };
    },
    /** What makes logits of different classes comparable: the projection does not see a column's shift. */
    correction: () => ({ thresholds: tracker.thresholds, temperature }),
  };
}
