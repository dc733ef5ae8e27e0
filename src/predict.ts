// From logits to classes. The projection does not change when a constant is added to a class's logits, so
// training leaves that constant undetermined, and logits of different classes compare only after their
// thresholds are taken away.

import {
  checkAbsent, checkBatchThresholds, checkDecay, checkK, checkLossK, checkOptions, checkRagged, checkRank,
  checkSlices, checkTargets, checkTargetValues, checkTemperature, checkThresholdBounds, checkThresholds,
  checkTrackerJSON, isArrayLike, isObject, rejectScores, without,
} from './check.ts';
import type { LossK, LossTargets } from './loss.ts';
import * as ragged from './ragged.ts';
import type { F64, Floats, I32, Mask, PerSlice, Scores, Slices } from './tensor.ts';
import { counts, newLike, shapeOf, targetAt, valueAt, visitSlice } from './tensor.ts';

/** Options of {@link predict}. */
export interface PredictOptions {
  /** t, in the units of the logits: one number, one per class, or the tracker that has them; 0 by default. */
  thresholds?: PerSlice | { readonly thresholds: ArrayLike<number> };
  /** τ: one number, or one per class; 1 by default. */
  temperature?: PerSlice;
}

const PREDICT = ['temperature', 'thresholds'] as const;

/** Thresholds, one or one per class; a tracker before its first batch has none. */
function thresholdsOf(given: PredictOptions['thresholds'], count: number): PerSlice {
  const isTracker = isObject(given) && !isArrayLike(given) && 'thresholds' in given;
  const thresholds = isTracker ? given.thresholds : given ?? 0;
  if (isTracker && isArrayLike(thresholds) && thresholds.length === 0) return 0;
  checkThresholds(thresholds as PerSlice, count);
  return thresholds as PerSlice;
}

/** Logits [n] or [n, 1]: two classes, which are told apart by one score. */
const isBinary = (logits: Scores): boolean => (shapeOf(logits)[1] ?? 1) === 1;

/**
 * Class labels: for logits [n, C] the class of the greatest (x − t)/τ in each row, the lower one of equals;
 * for a vector, or [n, 1], 1 where (x − t)/τ ≥ ½, which is p ≥ ½, and 0 elsewhere.
 *
 * @param logits a vector [n] or a tensor [n, C].
 * @param options see {@link PredictOptions}; thresholds may be a {@link ThresholdTracker}.
 * @returns n labels.
 * @throws TypeError for an argument of the wrong kind; RangeError for logits of another rank or without
 * classes, a NaN among them, thresholds that are not finite, τ that is not positive and finite, or another
 * number of them than classes.
 *
 * @example
 * ```ts
 * const logits = { data: new Float32Array([5, 0, 6, 2]), shape: [2, 2] };
 * console.log(predict(logits), predict(logits, { thresholds: [5, 0.5] }));
 * // → Int32Array(2) [ 0, 0 ] Int32Array(2) [ 0, 1 ]
 * ```
 */
export function predict(logits: Scores, options?: PredictOptions): I32 {
  const { thresholds, temperature = 1 } = checkOptions(options, PREDICT);
  const x = checkSlices('logits', logits, 0);
  checkRank('logits', logits, 2);
  checkTemperature(temperature, x.count);
  return classesOf(x, isBinary(logits), thresholdsOf(thresholds, x.count), temperature);
}

/** The class of every row, or of its best entry that counts; 0 where none does. */
function classesOf(x: Slices, binary: boolean, thresholds: PerSlice, temperature: PerSlice): I32 {
  const labels = new Int32Array(x.n);
  const best = new Float64Array(x.n).fill(-Infinity);
  for (let s = x.count - 1; s >= 0; s--) { // so that the lower class is the last of equals
    const t = valueAt(thresholds, s);
    const tau = valueAt(temperature, s);
    visitSlice(x, s, (index, row) => {
      const z = (x.data[index] - t) / tau;
      if (Number.isNaN(z)) rejectScores('logits', x);
      if (z < best[row]) return;
      best[row] = z;
      labels[row] = binary ? Number(z >= 0.5) : s;
    });
  }
  return labels;
}

/** Options of {@link zeroOneLoss}. */
export interface ZeroOneOptions extends PredictOptions {
  /**
   * For a vector: how many ones; by default the number of its positive targets. A whole number, one per group,
   * or a fraction that gives one.
   */
  k?: LossK;
  /** Rows with this label do not count. Needs labels. */
  ignoreIndex?: number;
  /** 0 or false where an entry does not count: one per logit, or one per row. */
  mask?: Mask;
  /** For a vector: the lengths of consecutive slices, each with a k of its own. */
  groups?: ArrayLike<number>;
}

const ZERO_ONE = [...PREDICT, 'k', 'ignoreIndex', 'mask', 'groups'] as const;

/**
 * The zero-one loss itself, the rate of misclassification: what the HyperSimplex loss approximates.
 *
 * For a vector that of {@link binaryArgmax} at k, or, with thresholds, of {@link predict}; for logits [n,
 * C] that of `predict`. Dense targets are positive from ½ on. An entry that the mask leaves out is no candidate;
 * a row without any does not count.
 *
 * @param logits a vector [n] or a tensor [n, C]; [n, 1] is a vector.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link ZeroOneOptions}; without thresholds the logits are compared as they are.
 * @returns the rate, in [0, 1]; 0 for no rows.
 * @throws TypeError and RangeError as {@link predict} and {@link hyperSimplexLoss}; TypeError for k with
 * thresholds or with logits [n, C]; RangeError for k that is not whole.
 *
 * @example
 * ```ts
 * const logits = new Float32Array([4, 3, 2, 1]);
 * console.log(zeroOneLoss(logits, new Uint8Array([1, 0, 1, 0])));
 * // → 0.5
 * ```
 */
export function zeroOneLoss(logits: Scores, targets: LossTargets, options?: ZeroOneOptions): number {
  const { k, thresholds, temperature = 1, ignoreIndex, mask, groups } = checkOptions(options, ZERO_ONE);
  const whole = checkRagged(checkSlices('logits', logits, 0), logits, mask, groups);
  checkRank('logits', logits, 2);
  const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
  checkTargetValues('targets', y, x);
  const binary = isBinary(logits);
  checkTemperature(temperature, x.count);
  const isHard = binary && thresholds === undefined;
  if (!isHard) checkAbsent('k', k, 'here every row is decided by itself, not by its place among the others');

  // What counts, and what of it is positive.
  const rows = new Uint8Array(x.n);
  const positive = new Uint8Array(x.data.length);
  const positives = new Float64Array(x.count);
  for (let s = 0; s < x.count; s++) {
    visitSlice(x, s, (index, row) => {
      if (!counts(y, row)) return;
      rows[row] = 1;
      positive[index] = Number(targetAt(y, index, row, s) >= 0.5);
      positives[s] += positive[index];
    });
  }
  const counted = y.rows < x.n ? without(x, (_, row) => counts(y, row)) : x;
  const b = isHard ? hard(counted, k, positives)
    : classesOf(counted, binary, thresholdsOf(thresholds, x.count), temperature);
  let wrong = 0;
  let all = 0;
  for (let row = 0; row < x.n; row++) {
    if (rows[row] === 0) continue;
    all++;
    const isRight = binary ? b[row] === positive[row] : positive[row * x.inner + b[row]] === 1;
    if (!isRight) wrong++;
  }
  return all === 0 ? 0 : wrong / all;
}

/** Binary-argmax@k of a vector. */
function hard(x: Slices, k: LossK = 'targets', positives: Float64Array): Floats {
  const sums = checkK(checkLossK(k, x) ?? positives, x, true);
  const ones = newLike(x.data);
  const status = ragged.hard(x, sums, ones);
  if (status !== 0) rejectScores('logits', x, sums);
  return ones;
}

/** A {@link ThresholdTracker} in JSON; null stands for a class without an estimate yet. */
export interface TrackerJSON {
  decay: number;
  thresholds: (number | null)[];
}

/** A batch's thresholds with their bounds: what `project` and the losses with gradients return. */
export interface BatchThresholds {
  readonly thresholds: ArrayLike<number>;
  readonly thresholdBounds: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> };
}

const TRACKER = ['decay'] as const;

/**
 * An exponential moving average of the training batches' thresholds, for {@link predict}.
 *
 *     t ← decay · t + (1 − decay) · t_batch,   and t = t_batch at first
 *
 * Where a batch leaves a class a whole interval of thresholds, t_batch is its point nearest to t: a batch that
 * fits the average leaves it as it is. Before a class has an average, it takes the point nearest to 0, of an
 * interval that has two ends.
 *
 * @example
 * ```ts
 * const tracker = new ThresholdTracker({ decay: 0.75 });
 * tracker.update([4, 0]); // plain numbers
 * tracker.update([0, 8]);
 * console.log(tracker.thresholds);
 * // → Float64Array(2) [ 3, 2 ]
 * tracker.update(project({ data: new Float64Array([9, 1, 4, 3]), shape: [2, 2] }, 1, { axis: 0 })); // in training
 * console.log(tracker.thresholds); // any t from 4 to 8 would do for the first class, and 2 for the second
 * // → Float64Array(2) [ 3.25, 2 ]
 * const json = JSON.stringify(tracker);
 * console.log(json, ThresholdTracker.fromJSON(JSON.parse(json)).thresholds);
 * // → {"decay":0.75,"thresholds":[3.25,2]} Float64Array(2) [ 3.25, 2 ]
 * ```
 */
export class ThresholdTracker {
  readonly decay: number;
  /** NaN where a class has no estimate yet. */
  #average: Float64Array | undefined;

  /**
   * @param options `decay`: how much of the average a batch leaves, in [0, 1); 0.9 by default.
   * @throws RangeError for a decay outside [0, 1), TypeError for another kind of value or option.
   */
  constructor(options?: { decay?: number }) {
    const { decay = 0.9 } = checkOptions(options, TRACKER);
    checkDecay(decay);
    this.decay = decay;
  }

  /**
   * Takes in a batch.
   *
   * @param batch what the loss returned, with its bounds of the thresholds; or plain thresholds, one per class.
   * @throws TypeError for something else; RangeError for another length than before, or thresholds that are not
   * finite. The average is then as it was.
   */
  update(batch: ArrayLike<number> | BatchThresholds): void {
    const { decay } = this;
    const before = this.#average;
    const hasBounds = isObject(batch) && !isArrayLike(batch) && 'thresholds' in batch;
    const thresholds = (hasBounds ? batch.thresholds : batch) as ArrayLike<number>;
    checkBatchThresholds(thresholds, before?.length);
    if (hasBounds) checkThresholdBounds(batch.thresholdBounds, thresholds.length);
    this.#average = Float64Array.from(thresholds, (t, c) => {
      const average = before ? before[c] : NaN;
      const isFirst = Number.isNaN(average);
      let nearest = t;
      if (hasBounds) {
        const { lower: { [c]: lower }, upper: { [c]: upper } } = batch.thresholdBounds;
        if (isFirst && upper - lower === Infinity) return NaN;
        nearest = Math.min(Math.max(isFirst ? 0 : average, lower), upper);
      }
      // + 0 makes −0 into 0, which is what JSON does to it.
      return (isFirst ? nearest : nearest === average ? average : decay * average + (1 - decay) * nearest) + 0;
    });
  }

  /** The average, one threshold per class, 0 where there is no estimate yet: a copy, and empty before the first update. */
  get thresholds(): F64 {
    return Float64Array.from(this.#average ?? [], (t) => t || 0);
  }

  /** What {@link ThresholdTracker.fromJSON} makes the same tracker of, to the bit. */
  toJSON(): TrackerJSON {
    return { decay: this.decay, thresholds: Array.from(this.#average ?? [], (t) => (Number.isNaN(t) ? null : t)) };
  }

  /**
   * The tracker that {@link ThresholdTracker.toJSON} was called on.
   *
   * @throws TypeError or RangeError for a value that it did not return.
   */
  static fromJSON(value: TrackerJSON): ThresholdTracker {
    const { decay, thresholds } = checkTrackerJSON(value);
    const tracker = new ThresholdTracker({ decay });
    if (thresholds.length > 0) tracker.#average = thresholds;
    return tracker;
  }
}
