import * as tf from '@tensorflow/tfjs-core';
import { PerSlice, ThresholdTracker, TrackerJSON, FenchelYoungOptions, HyperSimplexOptions, ProjectionOptions } from 'hypersimplex';

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
declare class TensorThresholdTracker {
    #private;
    /** For `model.fit({ callbacks })`. */
    readonly callback: {
        onEpochEnd: () => Promise<void>;
    };
    /**
     * @param options of the library's ThresholdTracker, or such a tracker to go on with.
     * @throws TypeError and RangeError as the library's ThresholdTracker.
     */
    constructor(options?: {
        decay?: number;
    } | ThresholdTracker);
    get decay(): number;
    /** Takes in a batch: its thresholds, one per class. */
    update(thresholds: ArrayLike<number> | tf.Tensor): void;
    /** The library's tracker. On a device this waits for what was not yet read. */
    get tracker(): ThresholdTracker;
    /** The same, without blocking. */
    read(): Promise<ThresholdTracker>;
    /** The average, one threshold per class; empty before the first batch. */
    get thresholds(): Float64Array;
    /** The average as a tensor of the caller's, without reading back; a scalar 0 before the first batch. */
    tensor(): tf.Tensor;
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
declare function zeroOneError(options?: TensorPredictOptions): TensorLoss;

/** A loss as TensorFlow.js has it: of targets and logits, in this order, a scalar. */
type TensorLoss = (targets: tf.Tensor, logits: tf.Tensor) => tf.Scalar;
/** What both losses take beside the library's own options. */
interface Tracking {
    /** Takes in the thresholds of every batch that the loss is differentiated on. */
    tracker?: TensorThresholdTracker;
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
declare function hyperSimplexLoss(options?: HyperSimplexOptions & Tracking): TensorLoss;
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
declare function fenchelYoungLoss(options?: FenchelYoungOptions & Tracking): TensorLoss;

/**
 * Soft-binary-argmax@k of a tensor, for every slice along an axis: `softBinaryArgmax` of the library as an
 * operation that TensorFlow.js differentiates, as often as it is asked to.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k },   ∂p/∂x = J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|)
 *
 * On the backends cpu, wasm and tensorflow it is the library's kernel, to the bit; on others (webgl, webgpu)
 * operations of their own, so that nothing is read back: in float32, k and τ too, to some 10⁻⁶, for scores that
 * are infinite or below 10¹⁹ in size. Those cannot refuse a NaN: they pass it on.
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
declare function softBinaryArgmax<T extends tf.Tensor>(x: T, k: PerSlice, options?: Pick<ProjectionOptions, 'temperature' | 'axis' | 'constraint'>): T;

export { TensorThresholdTracker, fenchelYoungLoss, hyperSimplexLoss, predict, softBinaryArgmax, zeroOneError };
export type { TensorLoss, TensorPredictOptions, Tracking };
