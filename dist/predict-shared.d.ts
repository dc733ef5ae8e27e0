import { a as LossK, b as LossTargets } from './loss-shared.js';
import { P as PerSlice, a as Broadcast, M as Mask, c as F64, S as Scores, I as I32 } from './projection-shared.js';

/** Options of {@link predict}. */
interface PredictOptions {
    /** t, in the units of the logits: one number, one per class, or a {@link ThresholdTracker}; 0 by default. */
    thresholds?: PerSlice | {
        readonly thresholds: ArrayLike<number>;
    };
    /** τ: one number, or one per class; 1 by default. */
    temperature?: Broadcast;
}
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
declare function predict(logits: Scores, options?: PredictOptions): I32;
/** Options of {@link zeroOneLoss}. */
interface ZeroOneOptions extends PredictOptions {
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
declare function zeroOneLoss(logits: Scores, targets: LossTargets, options?: ZeroOneOptions): number;
/** A {@link ThresholdTracker} as JSON; null stands for a class that has no estimate yet. */
interface TrackerJSON {
    decay: number;
    thresholds: (number | null)[];
}
/** A batch's thresholds with their bounds, as `project` and the losses with gradients return them. */
interface BatchThresholds {
    readonly thresholds: ArrayLike<number>;
    readonly thresholdBounds: {
        readonly lower: ArrayLike<number>;
        readonly upper: ArrayLike<number>;
    };
}
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
declare class ThresholdTracker {
    #private;
    readonly decay: number;
    /**
     * @param options `decay`: the weight of the old average in each update, in [0, 1); 0.9 by default.
     * @throws RangeError for a decay outside [0, 1), TypeError for another kind of value or option.
     */
    constructor(options?: {
        decay?: number;
    });
    /**
     * Updates the average with a batch.
     *
     * @param batch what the loss returned, which has thresholds and their bounds; or plain thresholds, one per class.
     * @throws TypeError for anything else; RangeError for another length than before, or thresholds that are not
     * finite. The average is then unchanged.
     */
    update(batch: ArrayLike<number> | BatchThresholds): void;
    /**
     * A copy of the average: one threshold per class, 0 for a class that has no estimate yet. Empty before the first
     * update.
     */
    get thresholds(): F64;
    /** A plain object, from which {@link ThresholdTracker.fromJSON} restores the tracker, to the bit. */
    toJSON(): TrackerJSON;
    /**
     * Restores the tracker that {@link ThresholdTracker.toJSON} was called on.
     *
     * @throws TypeError or RangeError for a value that `toJSON` did not return.
     */
    static fromJSON(value: TrackerJSON): ThresholdTracker;
}

export { ThresholdTracker as T, predict as p, zeroOneLoss as z };
export type { BatchThresholds as B, PredictOptions as P, ZeroOneOptions as Z, TrackerJSON as a };
