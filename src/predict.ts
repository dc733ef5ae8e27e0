// From logits to classes. The projection does not change when a constant is added to a class's logits. So
// training leaves that constant undetermined, and logits of different classes can be compared only after their
// thresholds are subtracted.

import {
  checkAbsent, checkBatchThresholds, checkDecay, checkK, checkLossK, checkOptions, checkRagged, checkRank,
  checkSlices, checkTargets, checkTargetValues, checkTemperature, checkThresholdBounds, checkThresholds,
  checkTrackerJSON, isArrayLike, isObject, rejectScores, without,
} from './check.ts';
import type { LossK, LossTargets } from './loss.ts';
import * as ragged from './ragged.ts';
import type { Broadcast, F64, Floats, I32, Mask, PerSlice, Scores, Slices } from './tensor.ts';
import { counts, newLike, shapeOf, targetAt, valueAt, visitSlice } from './tensor.ts';

/** Options of {@link predict}. */
export interface PredictOptions {
  /** t, in the units of the logits: one number, one per class, or a {@link ThresholdTracker}; 0 by default. */
  thresholds?: PerSlice | { readonly thresholds: ArrayLike<number> };
  /** τ: one number, or one per class; 1 by default. */
  temperature?: Broadcast;
}

const PREDICT = ['temperature', 'thresholds'] as const;

/** Thresholds, one or one per class; a tracker before its first batch has none. */
function thresholdsOf(given: PredictOptions['thresholds'], count: number): PerSlice {
  const isTracker = isObject(given) && !isArrayLike(given) && 'thresholds' in given;
  const thresholds = isTracker ? given.thresholds : given === undefined ? 0 : given;
  if (isTracker && isArrayLike(thresholds) && thresholds.length === 0) return 0;
  checkThresholds(thresholds as PerSlice, count);
  return thresholds as PerSlice;
}

/** Logits [n] or [n, 1]: two classes, which are told apart by one score. */
const isBinary = (logits: Scores): boolean => (shapeOf(logits)[1] ?? 1) === 1;

/**
 * Class labels. For logits [n, C]: the class of the greatest (x − t)/τ in each row, the lower class if two are
 * equal. For a vector, or [n, 1]: 1 where (x − t)/τ ≥ ½, which means p ≥ ½, and 0 elsewhere.
 *
 * @param logits a vector [n] or a tensor [n, C].
 * @param options see {@link PredictOptions}; thresholds may be a {@link ThresholdTracker}.
 * @returns n labels.
 * @throws TypeError for an argument of the wrong kind; RangeError for logits of another rank or without
 * classes, a NaN among them, thresholds that are not finite, τ that is not positive and finite, or thresholds or
 * τ that are not one per class.
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
  const tau = checkTemperature(temperature, x);
  return classesOf(x, isBinary(logits), thresholdsOf(thresholds, x.count), tau);
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
   * For a vector: how many ones are predicted; by default, as many as targets are positive. A whole number, one
   * per group, or a fraction that gives a whole number.
   */
  k?: LossK;
  /** Rows with this label do not count. Needs targets that are labels. */
  ignoreIndex?: number;
  /** 0 or false leaves an entry out: one value per logit, or one per row. */
  mask?: Mask;
  /** Divides a vector into consecutive slices, each with a k of its own: their lengths. */
  groups?: ArrayLike<number>;
}

export const ZERO_ONE = [...PREDICT, 'k', 'ignoreIndex', 'mask', 'groups'] as const;

/**
 * The zero-one loss: the share of rows that are classified wrongly, which the HyperSimplex loss approximates.
 *
 * A vector is classified by {@link binaryArgmax} at k, or, if thresholds are given, by {@link predict}. Logits
 * [n, C] are classified by `predict`. Dense targets of ½ and more are positive. An entry that the mask leaves out
 * is no candidate, and a row without candidates does not count.
 *
 * @param logits a vector [n] or a tensor [n, C]; [n, 1] is a vector.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link ZeroOneOptions}; without thresholds the logits are compared as they are.
 * @returns the rate, in [0, 1]; 0 for no rows.
 * @throws TypeError and RangeError as {@link predict} and {@link hyperSimplexLoss}; TypeError for k together
 * with thresholds or with logits [n, C]; RangeError for a k that is not whole.
 *
 * @example
 * ```ts
 * const logits = new Float32Array([4, 3, 2, 1]);
 * console.log(zeroOneLoss(logits, new Uint8Array([1, 0, 1, 0])));
 * // → 0.5
 * ```
 */
export function zeroOneLoss(logits: Scores, targets: LossTargets, options?: ZeroOneOptions): number {
  const batch = checkRows(logits, targets, checkOptions(options, ZERO_ONE));
  const { wrong, all } = countWrong(batch, batch.isHard ? hard(batch) : classes(batch));
  return all === 0 ? 0 : wrong / all;
}

/** The rows that {@link zeroOneLoss} is about. */
export interface Rows {
  /** The logits that count. */
  readonly x: Slices;
  /** Whether there is one score per row, and whether the k greatest of them are predicted to be ones. */
  readonly isBinary: boolean;
  readonly isHard: boolean;
  readonly k: LossK;
  readonly thresholds: PerSlice;
  readonly tau: PerSlice;
  /** 1 for rows that count. */
  readonly rows: Uint8Array;
  /** 1 for positive targets, by flat index, and how many each slice has. */
  readonly positive: Uint8Array;
  readonly positives: Float64Array;
}

export function checkRows(logits: Scores, targets: LossTargets, given: Partial<ZeroOneOptions>): Rows {
  const { k = 'targets', thresholds, temperature = 1, ignoreIndex, mask, groups } = given;
  const whole = checkRagged(checkSlices('logits', logits, 0), logits, mask, groups);
  checkRank('logits', logits, 2);
  const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
  checkTargetValues('targets', y, x);
  const binary = isBinary(logits);
  const tau = checkTemperature(temperature, x);
  const isHard = binary && thresholds === undefined;
  if (isHard) checkAbsent('temperature', given.temperature, 'which k scores are the greatest does not depend on it');
  else checkAbsent('k', given.k, 'here every row is decided by itself, not by its place among the others');

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
  return {
    x: counted, isBinary: binary, isHard, k, thresholds: isHard ? 0 : thresholdsOf(thresholds, x.count), tau, rows, positive,
    positives,
  };
}

/** How many rows are classified wrongly, of how many. */
export function countWrong({ x, isBinary: binary, rows, positive }: Rows, b: ArrayLike<number>): { wrong: number; all: number } {
  let wrong = 0;
  let all = 0;
  for (let row = 0; row < x.n; row++) {
    if (rows[row] === 0) continue;
    all++;
    const isRight = binary ? b[row] === positive[row] : positive[row * x.inner + b[row]] === 1;
    if (!isRight) wrong++;
  }
  return { wrong, all };
}

export function classes({ x, isBinary: binary, thresholds, tau }: Rows): I32 {
  return classesOf(x, binary, thresholds, tau);
}

/** Binary-argmax@k of a vector. */
export function hard({ x, k, positives }: Rows): Floats {
  const sums = checkK(checkLossK(k, x) ?? positives, x, true);
  const ones = newLike(x.data);
  const status = ragged.hard(x, sums, ones);
  if (status !== 0) rejectScores('logits', x, sums);
  return ones;
}

/** A {@link ThresholdTracker} as JSON; null stands for a class that has no estimate yet. */
export interface TrackerJSON {
  decay: number;
  thresholds: (number | null)[];
}

/** A batch's thresholds with their bounds, as `project` and the losses with gradients return them. */
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
 * Where no logit of a class is free, every threshold of an interval gives the same p. Then t_batch is the point of
 * the interval that is nearest to t, so a batch that agrees with the average leaves it unchanged. A class without
 * an average takes the point nearest to 0, if the interval has two ends; else it waits for another batch.
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
   * @param options `decay`: the weight of the old average in each update, in [0, 1); 0.9 by default.
   * @throws RangeError for a decay outside [0, 1), TypeError for another kind of value or option.
   */
  constructor(options?: { decay?: number }) {
    const { decay = 0.9 } = checkOptions(options, TRACKER);
    checkDecay(decay);
    this.decay = decay;
  }

  /**
   * Updates the average with a batch.
   *
   * @param batch what the loss returned, which has thresholds and their bounds; or plain thresholds, one per class.
   * @throws TypeError for anything else; RangeError for another length than before, or thresholds that are not
   * finite. The average is then unchanged.
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

  /**
   * A copy of the average: one threshold per class, 0 for a class that has no estimate yet. Empty before the first
   * update.
   */
  get thresholds(): F64 {
    return Float64Array.from(this.#average ?? [], (t) => t || 0);
  }

  /** A plain object, from which {@link ThresholdTracker.fromJSON} restores the tracker, to the bit. */
  toJSON(): TrackerJSON {
    return { decay: this.decay, thresholds: Array.from(this.#average ?? [], (t) => (Number.isNaN(t) ? null : t)) };
  }

  /**
   * Restores the tracker that {@link ThresholdTracker.toJSON} was called on.
   *
   * @throws TypeError or RangeError for a value that `toJSON` did not return.
   */
  static fromJSON(value: TrackerJSON): ThresholdTracker {
    const { decay, thresholds } = checkTrackerJSON(value);
    const tracker = new ThresholdTracker({ decay });
    if (thresholds.length > 0) tracker.#average = thresholds;
    return tracker;
  }
}
