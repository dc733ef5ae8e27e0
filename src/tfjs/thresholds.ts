// From logits to classes, on the device: thresholds of training, predictions, and how many of them are wrong.

import * as tf from '@tensorflow/tfjs-core';
import {
  checkAbsent, checkLossK, checkOptions, checkRank, checkTargetShape, checkTemperature, checkTensor, checkThresholds,
  isObject, rejectUncalled,
} from '../check.ts';
import { ThresholdTracker, zeroOneLoss } from '../index.ts';
import type { BatchThresholds, F64, LossK, PerSlice, TrackerJSON } from '../index.ts';
import { valueAt } from '../tensor.ts';
import type { TensorLoss } from './loss.ts';
import { isOnHost } from './projection.ts';
import { countsOf, maskOf, named, plain, scoresOf, targetsOf } from './shapes.ts';
import type { TensorMask } from './shapes.ts';

/** Thresholds on a device, one per class, with the least and the greatest that would do. */
export interface TensorThresholds {
  thresholds: tf.Tensor;
  lower: tf.Tensor;
  upper: tf.Tensor;
}

/** A callback for `model.fit`. */
export interface FitCallback {
  onEpochEnd: (epoch: number) => Promise<void>;
}

const EVENTS = ['onTrainBegin', 'onTrainEnd', 'onEpochBegin', 'onEpochEnd', 'onBatchBegin', 'onBatchEnd'] as const;

type Callback = { [K in typeof EVENTS[number] | 'setParams' | 'setModel']?: (...args: never[]) => unknown };

/**
 * A callback that may stand anywhere in a list. `model.fit` takes a list for callbacks if the first of them is
 * one of its class, else for options that callbacks are made of, and reads the loss back for every event there.
 * So this shows the one event that it has; until `setParams` is called, which is done to callbacks alone.
 */
function anywhere(callback: Callback & FitCallback, onEpochEnd: FitCallback['onEpochEnd']): FitCallback {
  const options: Callback = Object.fromEntries(EVENTS.map((name) => [name, undefined]));
  const setParams = (): void => {
    for (const name of [...EVENTS, 'setParams'] as const) delete (callback as Callback)[name];
  };
  return Object.assign(callback, options, { onEpochEnd, setParams });
}

/** A callback without TensorFlow.js's class, which is not known here. */
export function plainCallback(events: FitCallback): FitCallback {
  const nothing = async (): Promise<void> => {};
  const others = [...EVENTS, 'setParams', 'setModel'].map((name) => [name, nothing]);
  return Object.create({ ...Object.fromEntries(others), ...events });
}

/**
 * A {@link ThresholdTracker} that a loss keeps by itself while it trains.
 *
 *     t ← decay · t + (1 − decay) · t_batch
 *
 * Where tensors are on a device the average is kept there, and read back when it is asked for. `callback` is
 * for `model.fit`: it reads at the end of every epoch, without blocking. `saveModel` and `loadModel` of
 * `hypersimplex/tfjs-layers` keep it with the model.
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

  /**
   * What {@link TensorThresholdTracker.callback} is made with: `hypersimplex/tfjs-layers` puts TensorFlow.js's
   * own `CustomCallback` here.
   */
  static callbackOf: (events: FitCallback) => FitCallback = plainCallback;

  /**
   * @param options of the library's ThresholdTracker; or such a tracker, or its JSON, to go on with.
   * @throws TypeError and RangeError as the library's ThresholdTracker and its `fromJSON`.
   */
  constructor(options?: { decay?: number } | ThresholdTracker | TrackerJSON) {
    this.#tracker = options instanceof ThresholdTracker ? options
      : isObject(options) && 'thresholds' in options! ? ThresholdTracker.fromJSON(options)
      : new ThresholdTracker(options);
  }

  /** The tracker that {@link TensorThresholdTracker.toJSON} was called on, the library's too. */
  static fromJSON(value: TrackerJSON): TensorThresholdTracker {
    return new TensorThresholdTracker(ThresholdTracker.fromJSON(value));
  }

  /**
   * For `model.fit({ callbacks })`, alone or in a list. TensorFlow.js takes a list of callbacks for what they
   * are only if the first one is of its own class: before others this needs `import
   * 'hypersimplex/tfjs-layers'`.
   */
  get callback(): FitCallback {
    const onEpochEnd = async (): Promise<void> => { await this.read(); };
    return anywhere(TensorThresholdTracker.callbackOf({ onEpochEnd }), onEpochEnd);
  }

  get decay(): number {
    return this.#tracker.decay;
  }

  /** Takes in a batch: its thresholds, one per class, or what has them with their bounds. */
  update(batch: ArrayLike<number> | BatchThresholds | tf.Tensor | TensorThresholds): void {
    const isTensor = batch instanceof tf.Tensor;
    if (!isTensor && !(isObject(batch) && 'lower' in batch)) {
      this.tracker.update(batch);
      return;
    }
    const average = tf.tidy(() => {
      const t = isTensor ? batch : batch.thresholds;
      const [lower, upper] = isTensor ? [t, t] : [batch.lower, batch.upper];
      const known = this.#average ?? numbersOr(this.#tracker.toJSON().thresholds, t.size);
      const isFirst = tf.isNaN(known);
      const present = tf.where(isFirst, tf.zerosLike(known), known);
      const nearest = tf.minimum(tf.maximum(present, lower), upper);
      const moved = tf.add(present, tf.mul(tf.sub(nearest, present), 1 - this.decay));
      const begun = tf.where(tf.isFinite(tf.sub(upper, lower)), nearest, NaN);
      return tf.where(isFirst, begun, moved);
    });
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
    const json = { decay, thresholds: Array.from(thresholds, (t) => (Number.isNaN(t) ? null : t)) };
    this.#tracker = ThresholdTracker.fromJSON(json);
    this.dispose();
  }

  /** The average, one threshold per class; empty before the first batch. */
  get thresholds(): F64 {
    return this.tracker.thresholds;
  }

  /**
   * The average as a tensor of the caller's, without reading back: 0 where there is no estimate yet, and a scalar 0
   * before the first batch.
   */
  tensor(): tf.Tensor {
    const average = this.#average;
    if (average) return tf.tidy(() => tf.where(tf.isNaN(average), tf.zerosLike(average), average));
    const { thresholds } = this.#tracker;
    return numbers(thresholds.length > 0 ? thresholds : 0);
  }

  /** Whether it has seen no batch; nothing is read back for this. */
  get isFresh(): boolean {
    return !this.#average && this.#tracker.thresholds.length === 0;
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
    if (isTracker && t.rank > 0) checkThresholds(new Float32Array(t.size), count); // how many there are
    const z = tf.div(tf.sub(logits, t), numbers(temperature));
    if (count > 1) return tf.argMax(z, -1);
    return tf.cast(tf.greaterEqual(tf.reshape(z, [logits.shape[0]]), 0.5), 'int32');
  });
}

/** An average with NaN where there is none yet, which is everywhere before the first batch. */
const numbersOr = (values: ArrayLike<number | null>, count: number): tf.Tensor => tf.tensor1d(
  Float32Array.from({ length: count }, (_, c) => values[c] ?? NaN));

const numbers = (values: PerSlice): tf.Tensor => (
  typeof values === 'number' ? tf.scalar(values) : tf.tensor1d(Float32Array.from(values)));

/** Options of {@link zeroOneError}. */
export interface TensorZeroOneOptions extends TensorPredictOptions {
  /** For [n] and [n, 1] without thresholds: how many ones; by default the number of positive targets. */
  k?: LossK;
  /** Rows with this label do not count. Needs labels. */
  ignoreIndex?: number;
  /** 0 or false where an entry does not count: one per logit, or one per row. */
  mask?: TensorMask;
}

const ZERO_ONE = [...OPTIONS, 'k', 'ignoreIndex', 'mask'] as const;

/**
 * The share of wrong answers, for `model.compile({ metrics })`: the library's `zeroOneLoss`. With the training's
 * tracker it is what {@link predict} gets wrong; without, what raw argmax does, or for [n] and [n, 1] the k greatest
 * logits. Targets y ≥ ½ are positive.
 *
 * `model.fit` logs it as `zeroOneError` and `val_zeroOneError`. On a device nothing is read back.
 *
 * @param options see {@link TensorZeroOneOptions}.
 * @returns a function of targets (labels, or values of the logits' shape) and logits.
 * @throws The function throws as {@link predict} and the library's `zeroOneLoss`.
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
export function zeroOneError(options?: TensorZeroOneOptions): TensorLoss {
  if (options instanceof tf.Tensor) rejectUncalled('zeroOneError');
  const given = checkOptions(options ?? {}, ZERO_ONE); // {}, as they are handed on
  return named('zeroOneError', (targets, logits) => tf.tidy(() => {
    checkTensor('logits', logits, ['float32']);
    checkTensor('targets', targets, ['float32', 'int32', 'bool']);
    return isOnHost() ? errorOnHost(given, targets, logits) : errorOnDevice(given, targets, logits);
  }));
}

function errorOnHost(options: TensorZeroOneOptions, targets: tf.Tensor, logits: tf.Tensor): tf.Scalar {
  const { thresholds, mask, ignoreIndex } = options;
  const shape = plain(logits.shape, 0);
  const t = isFresh(thresholds) ? undefined : thresholds;
  return tf.scalar(zeroOneLoss({ data: scoresOf(logits).data, shape }, targetsOf(targets, shape, 0, ignoreIndex), {
    ...options, thresholds: t, mask: maskOf(mask, shape),
  }));
}

function errorOnDevice(options: TensorZeroOneOptions, targets: tf.Tensor, logits: tf.Tensor): tf.Scalar {
  const { thresholds, temperature, k = 'targets', ignoreIndex, mask } = options;
  const shape = plain(logits.shape, 0) as number[];
  const [n, C = 1] = shape;
  checkRank('logits', logits, 2);
  const targetShape = plain(targets.shape, 0) as number[];
  checkTargetShape('targets', targetShape, shape, ignoreIndex);
  const isBinary = shape.length === 1;
  const isRanked = isBinary && (thresholds === undefined || isFresh(thresholds));
  if (!isRanked) checkAbsent('k', options.k, 'here every row is decided by itself, not by its place among the others');

  const counts = countsOf(mask, ignoreIndex, targets, shape);
  const x = tf.reshape(logits, shape);
  const counted = counts ? tf.where(counts, x, -Infinity) : x;
  // One number for each entry, and for each row.
  const one = tf.mul(counts ? tf.cast(counts, 'float32') : tf.scalar(1), tf.ones(shape));
  const rows = isBinary ? one : tf.max(one, -1);
  const isClass = targetShape.length < shape.length;
  const y = isClass ? tf.cast(tf.oneHot(tf.cast(tf.reshape(targets, [n]), 'int32'), C), 'float32')
    : tf.cast(tf.greaterEqual(tf.cast(tf.reshape(targets, shape), 'float32'), 0.5), 'float32');
  let right: tf.Tensor;
  if (isRanked) {
    const positive = tf.mul(y, one);
    const sums = checkLossK(k, { outer: 1, n, inner: 1, count: 1 });
    const { indices } = tf.topk(counted, n); // of equal ones the lower index comes first
    const fraction = typeof k === 'object' && 'fraction' in k ? k.fraction : undefined;
    const ones = fraction !== undefined ? tf.mul(tf.sum(one), fraction)
      : sums === undefined ? tf.sum(positive) : tf.scalar(Number(valueAt(sums, 0)));
    const b = tf.cast(tf.less(tf.range(0, n), tf.round(ones)), 'float32');
    const ranked = (values: tf.Tensor): tf.Tensor => tf.gather(values, indices);
    right = tf.mul(tf.cast(tf.equal(b, ranked(positive)), 'float32'), ranked(one));
  } else {
    const labels = predict(counted, { thresholds, temperature });
    right = tf.mul(rows, isBinary ? tf.cast(tf.equal(tf.cast(labels, 'float32'), y), 'float32')
      : tf.sum(tf.mul(y, tf.oneHot(labels, C)), -1));
  }
  return tf.divNoNan(tf.sub(tf.sum(rows), tf.sum(right)), tf.sum(rows)) as tf.Scalar;
}

/** Whether these are those of a tracker that has seen no batch. */
const isFresh = (thresholds: TensorPredictOptions['thresholds']): boolean => (
  thresholds instanceof TensorThresholdTracker && thresholds.isFresh);
