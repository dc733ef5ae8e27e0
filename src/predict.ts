// From logits to classes. The projection does not change when a constant is added to a class's logits, so
// training leaves that constant undetermined, and logits of different classes compare only after their
// thresholds are taken away.

import {
  checkAbsent, checkBatchThresholds, checkDecay, checkK, checkLossK, checkOptions, checkRank, checkSlices,
  checkTargets, checkTargetValues, checkTemperature, checkThresholds, checkTrackerJSON, rejectScores,
} from './check.ts';
import * as kernel from './kernel.ts';
import type { LossK, LossTargets } from './loss.ts';
import type { Floats, PerSlice, Scores, Slices, Targets } from './tensor.ts';
import { newLike, shapeOf, targetAt, targetSum, valueAt } from './tensor.ts';

/** Options of {@link predict}. */
export interface PredictOptions {
  /** t, in the units of the logits: one number, or one per class; 0 by default. */
  thresholds?: PerSlice;
  /** τ: one number, or one per class; 1 by default. */
  temperature?: PerSlice;
}

/**
 * Class labels: for logits [n, C] the class of the greatest (x − t)/τ in each row, the lower one of equals;
 * for a vector 1 where (x − t)/τ ≥ ½, which is p ≥ ½, and 0 elsewhere.
 *
 * @param logits a vector [n] or a tensor [n, C].
 * @param options see {@link PredictOptions}; thresholds may come from a {@link ThresholdTracker}.
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
export function predict(logits: Scores, options?: PredictOptions): Int32Array {
  const { thresholds = 0, temperature = 1 } = checkOptions(options);
  const x = checkSlices('logits', logits, 0);
  checkRank('logits', logits, 2);
  checkThresholds(thresholds, x.count);
  checkTemperature(temperature, x.count);
  const { data, n, count } = x;
  const z = (row: number, c: number): number =>
    (data[row * count + c] - valueAt(thresholds, c)) / valueAt(temperature, c);

  const isVector = shapeOf(logits).length === 1;
  const labels = new Int32Array(n);
  for (let row = 0; row < n; row++) {
    let best = -Infinity;
    for (let c = 0; c < count; c++) {
      const score = z(row, c);
      if (Number.isNaN(score)) rejectScores('logits', x);
      if (score > best) {
        best = score;
        labels[row] = c;
      }
    }
    if (isVector) labels[row] = Number(best >= 0.5);
  }
  return labels;
}

/** Options of {@link zeroOneLoss}. */
export interface ZeroOneOptions extends PredictOptions {
  /** For a vector: how many ones; its Σ targets by default. A whole number, or a fraction that gives one. */
  k?: LossK;
}

/**
 * The zero-one loss itself, the rate of misclassification: what the HyperSimplex loss approximates.
 *
 * For a vector that of {@link binaryArgmax} at k, or, with thresholds, of {@link predict}; for logits [n,
 * C] that of `predict`. Targets between 0 and 1 count as probabilities: the rate is then the expected one,
 * the mean of |b − y|, or of 1 − y at the predicted class.
 *
 * @param logits a vector [n] or a tensor [n, C].
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
  const { k, thresholds, temperature = 1 } = checkOptions(options);
  const x = checkSlices('logits', logits, 0);
  checkRank('logits', logits, 2);
  const y = checkTargets('targets', targets, logits, x);
  checkTargetValues('targets', y);
  checkTemperature(temperature, x.count);
  const isVector = shapeOf(logits).length === 1;
  const isHard = isVector && thresholds === undefined;
  if (!isHard) checkAbsent('k', k, 'here every row is decided by itself, not by its place among the others');

  const b = isHard ? hard(x, y, k) : predict(logits, { thresholds, temperature });
  let wrong = 0;
  for (let row = 0; row < x.n; row++) {
    wrong += isVector ? Math.abs(b[row] - targetAt(y, x, row, 0)) : 1 - targetAt(y, x, row, b[row]);
  }
  return x.n === 0 ? 0 : wrong / x.n;
}

/** Binary-argmax@k of a vector. */
function hard(x: Slices, y: Targets, k: LossK = 'targets'): Floats {
  const sum = checkLossK(k, x.n, 1) ?? targetSum(y, x, 0);
  checkK(sum, x.n, 1, true);
  const ones = newLike(x.data);
  const status = kernel.hard(x, sum, ones);
  if (status !== 0) rejectScores('logits', x, status, sum);
  return ones;
}

/** A {@link ThresholdTracker} in JSON. */
export interface TrackerJSON {
  decay: number;
  thresholds: number[];
}

/**
 * An exponential moving average of the training batches' thresholds, for {@link predict}.
 *
 *     t ← decay · t + (1 − decay) · t_batch,   and t = t_batch at first
 *
 * @example
 * ```ts
 * const tracker = new ThresholdTracker({ decay: 0.75 });
 * tracker.update([4, 0]); // in training: the thresholds of hyperSimplexLossAndGrad
 * tracker.update([0, 8]);
 * console.log(tracker.thresholds);
 * // → Float64Array(2) [ 3, 2 ]
 * const json = JSON.stringify(tracker);
 * console.log(json, ThresholdTracker.fromJSON(JSON.parse(json)).thresholds);
 * // → {"decay":0.75,"thresholds":[3,2]} Float64Array(2) [ 3, 2 ]
 * ```
 */
export class ThresholdTracker {
  readonly decay: number;
  #thresholds: Float64Array | undefined;

  /**
   * @param options `decay`: how much of the average a batch leaves, in [0, 1); 0.9 by default.
   * @throws RangeError for a decay outside [0, 1), TypeError for another kind of value.
   */
  constructor(options?: { decay?: number }) {
    const { decay = 0.9 } = checkOptions(options);
    checkDecay(decay);
    this.decay = decay;
  }

  /**
   * Takes in a batch.
   *
   * @param thresholds its thresholds, one per class.
   * @throws TypeError for something that is not an array of numbers; RangeError for another length than
   * before, or a number that is not finite. The average is then as it was.
   */
  update(thresholds: ArrayLike<number>): void {
    const { decay } = this;
    const before = this.#thresholds;
    checkBatchThresholds(thresholds, before?.length);
    // + 0 makes −0 into 0, which is what JSON does to it.
    this.#thresholds = Float64Array.from(
      thresholds, (t, c) => (before ? decay * before[c] + (1 - decay) * t : t) + 0,
    );
  }

  /** The average, one threshold per class: a copy, and empty before the first update. */
  get thresholds(): Float64Array {
    return Float64Array.from(this.#thresholds ?? []);
  }

  /** What {@link ThresholdTracker.fromJSON} makes the same tracker of, to the bit. */
  toJSON(): TrackerJSON {
    return { decay: this.decay, thresholds: Array.from(this.#thresholds ?? []) };
  }

  /**
   * The tracker that {@link ThresholdTracker.toJSON} was called on.
   *
   * @throws TypeError or RangeError for a value that it did not return.
   */
  static fromJSON(value: TrackerJSON): ThresholdTracker {
    checkTrackerJSON(value);
    const tracker = new ThresholdTracker(value);
    if (value.thresholds.length > 0) tracker.update(value.thresholds);
    return tracker;
  }
}
