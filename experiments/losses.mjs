// The losses under comparison. Each gives its value and its gradient at once, from logits [n, C] and labels;
// `share` is how much of the training lies behind, for those that change on the way.
import * as tf from '@tensorflow/tfjs-core';
import { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, ThresholdTracker } from 'hypersimplex';
import { crossEntropy } from '../examples/fashion-mnist/losses.mjs';

const oneHot = (labels, classes) => tf.oneHot(tf.tensor1d(labels, 'int32'), classes);

/** Softmax, then the squared error: what the authors call MSE. */
const squaredError = () => ({
  valueAndGradient(logits, labels) {
    const p = tf.softmax(logits);
    const error = tf.sub(p, oneHot(labels, logits.shape[1]));
    const weighted = tf.mul(error, p);
    const gradient = tf.sub(weighted, tf.mul(p, tf.sum(weighted, 1, true)));
    return { value: tf.mean(tf.square(error)), gradient: tf.mul(gradient, 2 / logits.size) };
  },
});

/** Weston and Watkins' multiclass hinge, (1/C) Σ_{c ≠ y} max(0, 1 + x_c − x_y): PyTorch's MultiMarginLoss. */
const hinge = () => ({
  valueAndGradient(logits, labels) {
    const y = oneHot(labels, logits.shape[1]);
    const others = tf.sub(1, y);
    const margins = tf.add(tf.sub(logits, tf.sum(tf.mul(logits, y), 1, true)), 1);
    const terms = tf.mul(tf.relu(margins), others);
    const active = tf.mul(tf.step(margins), others);
    const gradient = tf.sub(active, tf.mul(y, tf.sum(active, 1, true)));
    return { value: tf.div(tf.sum(terms), logits.size), gradient: tf.div(gradient, logits.size) };
  },
});

/** A loss of this package, τ being a number or a function of `share`. */
function projected(lossAndGrad, temperature, k = 'targets') {
  const tracker = new ThresholdTracker();
  let [now, free] = [];
  return {
    valueAndGradient(logits, labels, share) {
      now = typeof temperature === 'function' ? temperature(share) : temperature;
      const scores = { data: logits.dataSync(), shape: logits.shape };
      const { loss, grad, thresholds, freeCounts } = lossAndGrad(scores, labels, { k, temperature: now });
      tracker.update(thresholds);
      free = freeCounts.reduce((a, b) => a + b) / scores.data.length;
      return { value: tf.scalar(loss), gradient: tf.tensor(grad.data, grad.shape) };
    },
    correction: () => ({ thresholds: tracker.thresholds, temperature: now }),
    /** The share of free coordinates, 0 < p < 1, in the last batch. */
    free: () => free,
  };
}

/**
 * The squared error of p = k/n + (x − mean)/τ, the projection onto Σp = k alone, unclipped: batch-centring
 * without saturation. k does not enter its gradient.
 */
function centredSquaredError(temperature) {
  const tracker = new ThresholdTracker();
  return {
    valueAndGradient(logits, labels) {
      const y = oneHot(labels, logits.shape[1]);
      const shift = tf.sub(tf.mean(logits, 0), tf.mul(tf.mean(y, 0), temperature)); // x − t = τp
      tracker.update(shift.dataSync());
      const error = tf.sub(tf.div(tf.sub(logits, shift), temperature), y);
      return { value: tf.mean(tf.square(error)), gradient: tf.mul(error, 2 / (temperature * logits.size)) };
    },
    correction: () => ({ thresholds: tracker.thresholds, temperature }),
  };
}

/** The first loss for the first fifth of the training, then the second. */
const warmUp = (first, second) => ({
  ...second,
  valueAndGradient: (logits, labels, share) =>
    (share < 0.2 ? first : second).valueAndGradient(logits, labels, share),
  // Until the second has seen a batch there is only the first to predict with.
  correction: () => {
    const own = second.correction();
    return own.thresholds.length > 0 ? own : first.correction?.();
  },
});

/** The sum of two losses; it predicts with the thresholds of the second. */
const sum = (one, other) => ({
  ...other,
  valueAndGradient(logits, labels, share) {
    const [a, b] = [one, other].map((loss) => loss.valueAndGradient(logits, labels, share));
    return { value: tf.add(a.value, b.value), gradient: tf.add(a.gradient, b.gradient) };
  },
});

const hyperSimplex = (temperature, k) => projected(hyperSimplexLossAndGrad, temperature, k);
const fenchelYoung = (temperature) => projected(fenchelYoungLossAndGrad, temperature);

/** By name, from τ. */
export const losses = {
  'cross-entropy': crossEntropy,
  MSE: squaredError,
  hinge,
  'HyperSimplex k = n/2': (temperature) => hyperSimplex(temperature, { fraction: 0.5 }),
  'HyperSimplex k = counts': (temperature) => hyperSimplex(temperature),
  'Fenchel–Young': fenchelYoung,
};

/** Zhang and Sabuncu (2018): (1 − p_y^q)/q, which is cross-entropy for q → 0 and linear in p for q = 1; q = 0.7. */
const generalised = (q = 0.7) => ({
  valueAndGradient(logits, labels) {
    const y = oneHot(labels, logits.shape[1]);
    const p = tf.softmax(logits);
    const power = tf.pow(tf.sum(tf.mul(p, y), 1, true), q);
    const rows = logits.shape[0];
    return {
      value: tf.div(tf.mean(tf.sub(1, power)), q),
      gradient: tf.div(tf.mul(power, tf.sub(p, y)), rows),
    };
  },
});

/** For labels that are wrong, `--flipped`. */
export const robust = { 'generalised cross-entropy': () => generalised() };

/** What the paper does not have. */
export const variations = {
  'centred MSE': centredSquaredError,
  'τ from 4τ to τ': (temperature) => hyperSimplex((share) => temperature * 4 ** (1 - share)),
  'Fenchel–Young, then HyperSimplex': (temperature) =>
    warmUp(fenchelYoung(temperature), hyperSimplex(temperature)),
  'HyperSimplex + cross-entropy': (temperature) => sum(crossEntropy(), hyperSimplex(temperature)),
};
