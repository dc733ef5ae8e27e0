// From logits to classes, on the device: thresholds of training, predictions, and how many of them are wrong.

import * as tf from '@tensorflow/tfjs-core';
import {
  checkOptions, checkRank, checkTargetShape, checkTemperature, checkTensor, checkThresholds,
} from '../check.ts';
import { ThresholdTracker } from '../index.ts';
import type { PerSlice, TrackerJSON } from '../index.ts';
import { plain } from './loss.ts';
import type { TensorLoss } from './loss.ts';

/**
 * A {@link ThresholdTracker} that a loss keeps by itself while it trains.
 *
 *     t ← decay · t + (1 − decay) · t_batch
 *
 * Where tensors are on a device the average is kept there, and read back when it is asked for. `callback` is
 * for `model.fit`: it reads at the end of every epoch, without blocking.
 *
 * @example
 * ```ts
 * const tracker = new TensorThresholdTracker({ decay: 0.75 });
 * const loss = hyperSimplexLoss({ tracker });
 * const labels = tf.tensor1d([0, 1, 1, 0], 'int32');
 * const logits = tf.tensor2d([12, 1, 11, 2, 10, 3, 13, 0], [4, 2]);
 * tf.grad((logits) => loss(labels, logits))(logits); // as optimizer.minimize does
 * console.log(tracker.thresholds, JSON.stringify(tracker));
 * // → Float64Array(2) [ 11, 1 ] {"decay":0.75,"thresholds":[11,1]}
 * console.log(predict(logits, { thresholds: tracker }).dataSync(), predict(logits).dataSync());
 * // → Int32Array(4) [ 0, 1, 1, 0 ] Int32Array(4) [ 0, 0, 0, 0 ]
 * ```
 */
export class TensorThresholdTracker {
  #tracker: ThresholdTracker;
  /** The average on the device, where it is ahead of the tracker. */
  #average: tf.Tensor | undefined;

  /** For `model.fit({ callbacks })`. */
  readonly callback = { onEpochEnd: async (): Promise<void> => { await this.read(); } };

  /**
   * @param options of the library's ThresholdTracker, or such a tracker to go on with.
   * @throws TypeError and RangeError as the library's ThresholdTracker.
   */
  constructor(options?: { decay?: number } | ThresholdTracker) {
    this.#tracker = options instanceof ThresholdTracker ? options : new ThresholdTracker(options);
  }

  get decay(): number {
    return this.#tracker.decay;
  }

  /** Takes in a batch: its thresholds, one per class. */
  update(thresholds: ArrayLike<number> | tf.Tensor): void {
    if (!(thresholds instanceof tf.Tensor)) {
      this.tracker.update(thresholds);
      return;
    }
    const { decay } = this;
    const isFirst = !this.#average && this.#tracker.thresholds.length === 0;
    const average = tf.tidy(() => (isFirst ? tf.clone(thresholds)
      : tf.add(tf.mul(this.tensor(), decay), tf.mul(thresholds, 1 - decay))));
    this.dispose();
    this.#average = tf.keep(average);
  }

  /** The library's tracker. On a device this waits for what was not yet read. */
  get tracker(): ThresholdTracker {
    if (this.#average) this.#take(this.#average.dataSync<'float32'>());
    return this.#tracker;
  }

  /** The same, without blocking. */
  async read(): Promise<ThresholdTracker> {
    for (let average; (average = this.#average);) {
      const values = await average.data<'float32'>();
      if (average === this.#average) this.#take(values); // and not one that has changed meanwhile
    }
    return this.#tracker;
  }

  #take(thresholds: Float32Array): void {
    const { decay } = this;
    this.#tracker = ThresholdTracker.fromJSON({ decay, thresholds: Array.from(thresholds) });
    this.dispose();
  }

  /** The average, one threshold per class; empty before the first batch. */
  get thresholds(): Float64Array {
    return this.tracker.thresholds;
  }

  /** The average as a tensor of the caller's, without reading back; a scalar 0 before the first batch. */
  tensor(): tf.Tensor {
    if (this.#average) return tf.clone(this.#average);
    const { thresholds } = this.#tracker;
    return numbers(thresholds.length > 0 ? thresholds : 0);
  }

  /** As that of the library's ThresholdTracker, whose `fromJSON` takes it. */
  toJSON(): TrackerJSON {
    return this.tracker.toJSON();
  }

  /** Frees the device's memory. */
  dispose(): void {
    this.#average?.dispose();
    this.#average = undefined;
  }
}

/** Options of {@link predict} and {@link zeroOneError}. */
export interface TensorPredictOptions {
  /**
   * t, in the units of the logits: one number, one per class, or the tracker of the training, which is 0
   * before its first batch; 0 by default.
   */
  thresholds?: PerSlice | TensorThresholdTracker;
  /** τ: one number, or one per class; 1 by default. */
  temperature?: PerSlice;
}

const OPTIONS = ['temperature', 'thresholds'] as const;

/**
 * Class labels, as `predict` of the library: for logits [n, C] the class of the greatest (x − t)/τ in each
 * row; for [n] and [n, 1] 1 where (x − t)/τ ≥ ½, and 0 elsewhere. Nothing is read back.
 *
 * @param logits float32.
 * @param options see {@link TensorPredictOptions}.
 * @returns an int32 tensor [n].
 * @throws TypeError and RangeError as the library's `predict`, but for a NaN, which no device reports.
 *
 * @example
 * ```ts
 * const logits = tf.tensor2d([5, 0, 6, 2], [2, 2]);
 * console.log(predict(logits, { thresholds: [5, 0.5] }).dataSync());
 * // → Int32Array(2) [ 0, 1 ]
 * ```
 */
export function predict(logits: tf.Tensor, options?: TensorPredictOptions): tf.Tensor1D {
  const { thresholds = 0, temperature = 1 } = checkOptions(options, OPTIONS);
  checkTensor('logits', logits, ['float32']);
  checkRank('logits', logits, 2);
  const count = logits.shape[1] ?? 1;
  checkTemperature(temperature, count);
  const isTracker = thresholds instanceof TensorThresholdTracker;
  if (!isTracker) checkThresholds(thresholds, count);
  return tf.tidy(() => {
    const t = isTracker ? thresholds.tensor() : numbers(thresholds);
    const z = tf.div(tf.sub(logits, t), numbers(temperature));
    if (count > 1) return tf.argMax(z, -1);
    return tf.cast(tf.greaterEqual(tf.reshape(z, [logits.shape[0]]), 0.5), 'int32');
  });
}

const numbers = (values: PerSlice): tf.Tensor => (
  typeof values === 'number' ? tf.scalar(values) : tf.tensor1d(Float32Array.from(values)));

/**
 * The share of wrong predictions, for `model.compile({ metrics })`. With the training's tracker it is what
 * {@link predict} gets wrong; without, what raw argmax does.
 *
 * @param options see {@link TensorPredictOptions}.
 * @returns a function of targets (labels, or values of the logits' shape) and logits. Targets between 0 and 1
 * count as probabilities, as in the library's `zeroOneLoss`.
 * @throws The function throws as {@link predict}, and a RangeError for targets of another shape.
 *
 * @example
 * ```ts
 * const logits = tf.tensor2d([12, 1, 11, 2, 10, 3, 13, 0], [4, 2]);
 * const labels = tf.tensor1d([0, 1, 1, 0], 'int32');
 * console.log(zeroOneError()(labels, logits).dataSync());
 * // → Float32Array(1) [ 0.5 ]
 * console.log(zeroOneError({ thresholds: [11, 1] })(tf.oneHot(labels, 2), logits).dataSync());
 * // → Float32Array(1) [ 0 ]
 * ```
 */
export function zeroOneError(options?: TensorPredictOptions): TensorLoss {
  // model.fit logs a metric by the name of its function.
  return function zeroOneError(targets, logits) {
    return tf.tidy(() => {
      const labels = predict(logits, options);
      const shape = plain(logits.shape, 0);
      const targetShape = plain(targets.shape, 0);
      checkTensor('targets', targets, ['float32', 'int32', 'bool']);
      checkTargetShape('targets', targetShape, shape, 0);
      const y = tf.cast(tf.reshape(targets, targetShape as number[]), 'float32');
      // One number each: 0 and 1, classes, or the row of y at the class.
      if (shape.length === 1) return tf.mean(tf.abs(tf.sub(labels, y)));
      const isClass = targetShape.length === 1;
      if (isClass) return tf.mean(tf.cast(tf.notEqual(y, tf.cast(labels, 'float32')), 'float32'));
      return tf.sub(1, tf.mean(tf.sum(tf.mul(y, tf.oneHot(labels, shape[1])), -1)));
    });
  };
}
