import * as tf from '@tensorflow/tfjs-core';
import { io } from '@tensorflow/tfjs-core';
import { layers, LayersModel } from '@tensorflow/tfjs-layers';
import { TensorThresholdTracker } from 'hypersimplex/tfjs';

/** What {@link SoftBinaryArgmax} is made of; and what every layer takes. */
interface SoftBinaryArgmaxArgs extends Base {
    /** What each slice sums to: a real number. */
    k: number;
    /** τ > 0; 1 by default. */
    temperature?: number;
    /** The axis that slices run along. −1, the features of an example, by default. */
    axis?: number;
    /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`). */
    constraint?: 'equal' | 'at-most';
}
type Shape = (number | null)[];
type Base = NonNullable<ConstructorParameters<typeof layers.Layer>[0]>;
type Some<T> = T | T[];
/**
 * A layer without weights that projects its input: a soft choice of k of its n features.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k }
 *
 * Models with it are saved and loaded as others; importing this entry is what registers it.
 *
 * A mask that comes with the input, of `layers.masking` or of an embedding with `maskZero`, goes on to the next
 * layer. Where slices run along one of its axes (`axis: 1` for the steps of a sequence), entries that it leaves
 * out have p = 0 and no gradient, and k is of the others.
 *
 * @throws TypeError and RangeError, when it is made, for k that is no number or negative, τ that is not
 * positive and finite, or an unknown constraint; when it is built, for an axis that is not there or k > n.
 *
 * @example
 * ```ts
 * const choose = new SoftBinaryArgmax({ k: 2, temperature: 2 });
 * console.log(choose.apply(tf.tensor2d([[3, 1, 2, 0]])).dataSync());
 * // → Float32Array(4) [ 1, 0.25, 0.75, 0 ]
 * ```
 */
declare class SoftBinaryArgmax extends layers.Layer {
    #private;
    static className: string;
    constructor(args: SoftBinaryArgmaxArgs);
    build(inputShape: Some<Shape>): void;
    computeOutputShape<S>(inputShape: S): S;
    call(inputs: Some<tf.Tensor>, kwargs?: {
        mask?: Some<tf.Tensor>;
    }): tf.Tensor;
    getConfig(): tf.serialization.ConfigDict;
}
/**
 * Registers the layer, as importing this entry does: for hosts that drop an import of which nothing is used.
 *
 * @example
 * ```ts
 * register();
 * console.log(SoftBinaryArgmax.className in tf.serialization.SerializationMap.getMap().classNameMap);
 * // → true
 * ```
 */
declare function register(): void;

/** Options of {@link saveModel}. */
interface SaveOptions {
    /** The tracker of the training, which is saved with the model. */
    tracker?: TensorThresholdTracker;
    /** Whether training is to go on from here: with the optimizer's state. False by default. */
    includeOptimizer?: boolean;
}
/** What {@link loadModel} gives. */
interface Saved {
    model: LayersModel;
    /** The tracker that was saved with it; without one, a new tracker. */
    tracker: TensorThresholdTracker;
}
/**
 * Saves a model as `model.save` does, with its tracker in the model's user-defined metadata.
 *
 * @param model a layers model.
 * @param target a URL such as `'indexeddb://model'`, or an `io.IOHandler`.
 * @param options see {@link SaveOptions}.
 * @returns what `model.save` returns.
 *
 * @example
 * ```ts
 * const model = tf.sequential({ layers: [new SoftBinaryArgmax({ k: 1, inputShape: [2] })] });
 * const tracker = TensorThresholdTracker.fromJSON({ decay: 0.9, thresholds: [11, 1] });
 * let file;
 * await saveModel(model, tf.io.withSaveHandler(async (artifacts) => (file = artifacts)), { tracker });
 * const saved = await loadModel(tf.io.fromMemory(file));
 * console.log(saved.model.predict(tf.tensor2d([[3, 2.5]])).dataSync(), saved.tracker.thresholds);
 * // → Float32Array(2) [ 0.75, 0.25 ] Float64Array(2) [ 11, 1 ]
 * ```
 */
declare function saveModel(model: LayersModel, target: string | io.IOHandler, options?: SaveOptions): Promise<io.SaveResult>;
/**
 * Loads a model as `loadLayersModel` does, and the tracker that {@link saveModel} has put into it.
 *
 * TensorFlow.js saves losses and metrics by name, and finds none but its own when it loads: so a model that is
 * to be trained further is compiled again, with the optimizer that came with it.
 *
 *     const { model, tracker } = await loadModel('indexeddb://model');
 *     model.compile({ optimizer: model.optimizer, loss: hyperSimplexLoss({ tracker }) });
 *
 * @param source a URL, or an `io.IOHandler`.
 * @param options those of `loadLayersModel`.
 * @returns see {@link Saved}.
 * @throws TypeError or RangeError for a tracker in it that {@link saveModel} did not write.
 *
 * @example
 * ```ts
 * const model = tf.sequential({ layers: [new SoftBinaryArgmax({ k: 1, inputShape: [2] })] });
 * let file;
 * await model.save(tf.io.withSaveHandler(async (artifacts) => (file = artifacts)));
 * console.log((await loadModel(tf.io.fromMemory(file))).tracker.thresholds);
 * // → Float64Array(0) []
 * ```
 */
declare function loadModel(source: string | io.IOHandler, options?: io.LoadOptions): Promise<Saved>;

export { SoftBinaryArgmax, loadModel, register, saveModel };
export type { SaveOptions, Saved, SoftBinaryArgmaxArgs };
