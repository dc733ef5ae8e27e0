import * as tf from '@tensorflow/tfjs-core';
import { PerSlice, ThresholdTracker, TrackerJSON, BatchThresholds, F64, LossK, FenchelYoungOptions, HyperSimplexOptions, SelectionOptions, StraightThroughOptions, ProjectionOptions } from 'hypersimplex';

/** k or τ: numbers, or a tensor of them, which may be a variable that trains. */
type Numbers = PerSlice | tf.Tensor;
/** One entry per logit, or one per row. */
type TensorMask = ArrayLike<number | boolean> | tf.Tensor;

/** Thresholds on a device, one per class, with the least and the greatest that would do. */
interface TensorThresholds {
    thresholds: tf.Tensor;
    lower: tf.Tensor;
    upper: tf.Tensor;
}
/** A callback for `model.fit`. */
interface FitCallback {
    onEpochEnd: (epoch: number) => Promise<void>;
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
declare class TensorThresholdTracker {
    #private;
    /**
     * What {@link TensorThresholdTracker.callback} is made with: `hypersimplex/tfjs-layers` puts TensorFlow.js's
     * own `CustomCallback` here.
     */
    static callbackOf: (events: FitCallback) => FitCallback;
    /**
     * @param options of the library's ThresholdTracker; or such a tracker, or its JSON, to go on with.
     * @throws TypeError and RangeError as the library's ThresholdTracker and its `fromJSON`.
     */
    constructor(options?: {
        decay?: number;
    } | ThresholdTracker | TrackerJSON);
    /** The tracker that {@link TensorThresholdTracker.toJSON} was called on, the library's too. */
    static fromJSON(value: TrackerJSON): TensorThresholdTracker;
    /**
     * For `model.fit({ callbacks })`, alone or in a list. TensorFlow.js takes a list of callbacks for what they
     * are only if the first one is of its own class: before others this needs `import
     * 'hypersimplex/tfjs-layers'`.
     */
    get callback(): FitCallback;
    get decay(): number;
    /** Takes in a batch: its thresholds, one per class, or what has them with their bounds. */
    update(batch: ArrayLike<number> | BatchThresholds | tf.Tensor | TensorThresholds): void;
    /** The library's tracker. On a device this waits for what was not yet read. */
    get tracker(): ThresholdTracker;
    /** The same, without blocking. */
    read(): Promise<ThresholdTracker>;
    /** The average, one threshold per class; empty before the first batch. */
    get thresholds(): F64;
    /**
     * The average as a tensor of the caller's, without reading back: 0 where there is no estimate yet, and a scalar 0
     * before the first batch.
     */
    tensor(): tf.Tensor;
    /** Whether it has seen no batch; nothing is read back for this. */
    get isFresh(): boolean;
    /** As that of the library's ThresholdTracker, whose `fromJSON` takes it. */
    toJSON(): TrackerJSON;
    /** Frees the device's memory. */
    dispose(): void;
}
/** Options of {@link predict} and {@link zeroOneError}. */
interface TensorPredictOptions {
    /**
     * t, in the units of the logits: one number, one per class, or the tracker of the training, which is 0
     * before its first batch; 0 by default.
     */
    thresholds?: PerSlice | TensorThresholdTracker;
    /** τ: one number, or one per class; 1 by default. */
    temperature?: PerSlice;
}
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
declare function predict(logits: tf.Tensor, options?: TensorPredictOptions): tf.Tensor1D;
/** Options of {@link zeroOneError}. */
interface TensorZeroOneOptions extends TensorPredictOptions {
    /** For [n] and [n, 1] without thresholds: how many ones; by default the number of positive targets. */
    k?: LossK;
    /** Rows with this label do not count. Needs labels. */
    ignoreIndex?: number;
    /** 0 or false where an entry does not count: one per logit, or one per row. */
    mask?: TensorMask;
}
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
declare function zeroOneError(options?: TensorZeroOneOptions): TensorLoss;

/** A loss as TensorFlow.js has it: of targets and logits, in this order, a scalar (with `'rows'` a tensor [n]). */
type TensorLoss = (targets: tf.Tensor, logits: tf.Tensor) => tf.Scalar;
/** What both losses take beside the library's own options. */
interface TensorOptions {
    /** k of the library's losses; a tensor, one number or one per class, may be a variable that trains. */
    k?: LossK | tf.Tensor;
    /** τ > 0: one number, or one per class; a tensor of them may be a variable that trains. */
    temperature?: Numbers;
    /**
     * 0 or false where an entry is left out of everything, with gradient 0: one per logit, or one per row. A mask is
     * of one batch: in `model.fit` give labels and `ignoreIndex`, or weights.
     */
    mask?: TensorMask;
    /** Takes in the thresholds of every batch that the loss is differentiated on. */
    tracker?: TensorThresholdTracker;
}
type Own = 'k' | 'temperature' | 'reduction';
type Absent = 'mask' | 'groups';
/** Options of {@link hyperSimplexLoss}: the library's, and {@link TensorOptions}. */
interface TensorHyperSimplexOptions extends Omit<HyperSimplexOptions, Own | Absent>, TensorOptions {
    /**
     * `'mean'` (the default) and `'half-sum'` as in the library. `'rows'`: what each row adds, [n], whose mean is
     * `'mean'`; it is what `model.fit({ classWeight })` can weight.
     */
    reduction?: 'mean' | 'half-sum' | 'rows';
}
/** Options of {@link fenchelYoungLoss}: the library's, and {@link TensorOptions}. */
interface TensorFenchelYoungOptions extends Omit<FenchelYoungOptions, 'k' | 'temperature' | Absent>, TensorOptions {
}
/**
 * The HyperSimplex loss for TensorFlow.js: what `hyperSimplexLoss` of the library computes, as a function of
 * targets and logits that `model.compile` takes and that can be differentiated, twice too.
 *
 *     'mean'      (1/(n·C)) Σ (p − y)²,   gradient (2/(n·C)) J(p − y)
 *     'half-sum'  ½ Σ (p − y)²,           gradient J(p − y)
 *
 * Logits are float32: [n] or [n, 1] (two classes), or [n, C]. Targets are values in [0, 1] of the shape of the
 * logits, or labels [n] or [n, 1], whole numbers of any type. (`model.fit` takes none but the former.)
 *
 * On the backends cpu, wasm and tensorflow it is the library's kernel, to the bit; on others (webgl, webgpu)
 * operations of their own, so that nothing is read back. Those cannot refuse what only the values say: a NaN
 * gives NaN, and a label that is no class counts for none.
 *
 * @param options `HyperSimplexOptions` of the library, and `tracker`: see {@link TensorThresholdTracker}.
 * @returns the loss, a function.
 * @throws The function throws a TypeError and a RangeError as the library's `hyperSimplexLoss`, and a
 * TypeError for logits that are no float32 tensor.
 *
 * @example
 * ```ts
 * const loss = hyperSimplexLoss({ temperature: 4 });
 * const logits = tf.tensor2d([0, 3, 1, 2, 2, 1, 3, 0], [4, 2]);
 * const labels = tf.tensor1d([1, 0, 1, 0], 'int32');
 * console.log(loss(labels, logits).dataSync(), loss(tf.oneHot(labels, 2), logits).dataSync());
 * // → Float32Array(1) [ 0.203125 ] Float32Array(1) [ 0.203125 ]
 * console.log(tf.grad((logits) => loss(labels, logits))(logits).dataSync().slice(0, 4));
 * // → Float32Array(4) [ 0.0078125, -0.0078125, -0.0390625, 0.0390625 ]
 * ```
 */
declare function hyperSimplexLoss(options?: TensorHyperSimplexOptions): TensorLoss;
/**
 * The Fenchel–Young loss for TensorFlow.js: what `fenchelYoungLoss` of the library computes, in the form and
 * with the targets of {@link hyperSimplexLoss}.
 *
 *     'half-sum'  Ω*(x) + Ω(y) − ⟨x, y⟩, summed over the classes; gradient p − y
 *     'mean'      that over n·C
 *
 * @param options `FenchelYoungOptions` of the library, and `tracker`: see {@link TensorThresholdTracker}.
 * @returns the loss, a function.
 * @throws The function throws as that of {@link hyperSimplexLoss}, and a TypeError for `sampleWeights`.
 *
 * @example
 * ```ts
 * const loss = fenchelYoungLoss({ temperature: 4, reduction: 'half-sum' });
 * const logits = tf.tensor1d([0, 1, 2, 3]);
 * const targets = tf.tensor1d([0, 1, 0, 1]);
 * console.log(loss(targets, logits).dataSync());
 * // → Float32Array(1) [ 1.625 ]
 * console.log(tf.grad((logits) => loss(targets, logits))(logits).dataSync());
 * // → Float32Array(4) [ 0.125, -0.625, 0.625, -0.125 ]
 * ```
 */
declare function fenchelYoungLoss(options?: TensorFenchelYoungOptions): TensorLoss;

/** Options of {@link straightThrough}. */
interface TensorStraightThroughOptions extends Pick<StraightThroughOptions, 'axis' | 'largest'> {
    /** τ > 0 of the derivative: one number, or one per slice; 1 by default. */
    temperature?: PerSlice;
}
/**
 * Binary-argmax@k with the derivative of soft-binary-argmax@k: the library's `straightThrough` as an operation.
 *
 *     forward 1 at the k greatest scores of every slice, 0 elsewhere;   backward g ↦ Jᵀg
 *
 * @param x scores, float32, of any shape but [].
 * @param k how many ones each slice gets: a whole number in [0, n], or one per slice.
 * @param options `axis`, `temperature` (of the derivative) and `largest` of the library's `straightThrough`.
 * @returns zeros and ones, of the shape of x.
 * @throws TypeError and RangeError as the library's `straightThrough`; TypeError for x of another type.
 *
 * @example
 * ```ts
 * const x = tf.tensor1d([3, 1, 2, 0]);
 * console.log(straightThrough(x, 2).dataSync());
 * // → Float32Array(4) [ 1, 0, 1, 0 ]
 * const value = (x: tf.Tensor1D) => tf.sum(tf.mul(straightThrough(x, 2, { temperature: 2 }), [5, 1, 0, 5]));
 * console.log(tf.grad(value)(x).dataSync());
 * // → Float32Array(4) [ 0, 0.25, -0.25, 0 ]
 * ```
 */
declare function straightThrough<T extends tf.Tensor>(x: T, k: PerSlice, options?: TensorStraightThroughOptions): T;
/** Options of {@link selectionLoss}. */
interface TensorSelectionOptions extends Pick<SelectionOptions, 'axis' | 'constraint' | 'reduction'> {
    /** τ > 0: one number, or one per slice; a tensor of them may be a variable that trains. 1 by default. */
    temperature?: Numbers;
    /** 0 or false where an entry is left out: one per score, or one per row. A mask is of one batch. */
    mask?: TensorMask;
    /** Takes in the thresholds of every batch that the loss is differentiated on. */
    tracker?: TensorThresholdTracker;
}
/**
 * The decision loss of choosing k of n, for `model.compile({ loss })` and `optimizer.minimize`: the library's
 * `selectionLoss`, as a function of values and scores.
 *
 *     −Σ pᵢ vᵢ / k,   p = softBinaryArgmax(scores, k, { temperature }),   summed over the slices
 *
 * It is made of operations that TensorFlow.js differentiates, by the scores and by the values, twice too, and by
 * k and τ where these are tensors. Give k as `{ fraction }` to `model.fit`, whose last batch is smaller.
 *
 * @param k how many each slice chooses: a number, one per slice, `{ fraction }`, or a tensor of numbers.
 * @param options see {@link TensorSelectionOptions}.
 * @returns the loss, a function of values and scores: [n], [n, 1], or tensors of any shape.
 * @throws The function throws a TypeError and a RangeError as the library's `selectionLoss`.
 *
 * @example
 * ```ts
 * const loss = selectionLoss(2, { temperature: 2 });
 * const scores = tf.tensor1d([3, 1, 2, 0]);
 * const minutes = tf.tensor1d([10, 40, 20, 0]);
 * console.log(loss(minutes, scores).dataSync(), tf.grad((x) => loss(minutes, x))(scores).dataSync());
 * // → Float32Array(1) [ -17.5 ] Float32Array(4) [ 0, -2.5, 2.5, 0 ]
 * ```
 */
declare function selectionLoss(k: Numbers | {
    readonly fraction: number;
}, options?: TensorSelectionOptions): TensorLoss;

/** Options of {@link softBinaryArgmax}. */
interface TensorProjectionOptions extends Pick<ProjectionOptions, 'axis' | 'constraint'> {
    /** τ > 0: one number, or one per slice; a tensor of them may be a variable that trains. 1 by default. */
    temperature?: Numbers;
}
/**
 * Soft-binary-argmax@k of a tensor, for every slice along an axis: `softBinaryArgmax` of the library as an
 * operation that TensorFlow.js differentiates, as often as it is asked to.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k },   ∂p/∂x = J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|)
 *
 * On the backends cpu, wasm and tensorflow it is the library's kernel, to the bit; on others (webgl, webgpu)
 * operations of their own, so that nothing is read back: in float32, k and τ too, to some 10⁻⁶. Those cannot refuse
 * a NaN, or infinite scores that leave no p with Σp = k: all of that slice's p is NaN then.
 *
 * @param x scores, float32, of any shape but [].
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options `temperature`, `axis` and `constraint` of the library's `softBinaryArgmax`.
 * @returns p, of the shape of x.
 * @throws TypeError and RangeError as the library's `softBinaryArgmax`; TypeError for x of another type.
 *
 * @example
 * ```ts
 * const x = tf.tensor1d([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x, 1, { temperature: 2 }).dataSync());
 * // → Float32Array(4) [ 0, 0, 0.25, 0.75 ]
 * const third = tf.grad((x) => tf.slice(softBinaryArgmax(x, 1, { temperature: 2 }), 2, 1));
 * console.log(third(x).dataSync());
 * // → Float32Array(4) [ 0, 0, 0.25, -0.25 ]
 * ```
 */
declare function softBinaryArgmax<T extends tf.Tensor>(x: T, k: Numbers, options?: TensorProjectionOptions): T;

export { TensorThresholdTracker, fenchelYoungLoss, hyperSimplexLoss, predict, selectionLoss, softBinaryArgmax, straightThrough, zeroOneError };
export type { FitCallback, Numbers, TensorFenchelYoungOptions, TensorHyperSimplexOptions, TensorLoss, TensorMask, TensorOptions, TensorPredictOptions, TensorProjectionOptions, TensorSelectionOptions, TensorStraightThroughOptions, TensorThresholds, TensorZeroOneOptions };
