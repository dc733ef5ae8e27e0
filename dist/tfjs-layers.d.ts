import { Tensor, serialization } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';

/**
 * The projection as a layer of TensorFlow.js models.
 *
 * @packageDocumentation
 */

/** What {@link SoftBinaryArgmax} is made of. */
interface SoftBinaryArgmaxArgs {
    name?: string;
    /** What each slice sums to: a real number. */
    k: number;
    /** τ > 0; 1 by default. */
    temperature?: number;
    /** The axis that slices run along. −1, the features of an example, by default. */
    axis?: number;
    /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`). */
    constraint?: 'equal' | 'at-most';
}
/**
 * A layer without weights that projects its input: a soft choice of k of its n features.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k }
 *
 * Models with it are saved and loaded as others; importing this class is what registers it.
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
    constructor({ k, temperature, axis, constraint, ...rest }: SoftBinaryArgmaxArgs);
    computeOutputShape<S>(inputShape: S): S;
    call(inputs: Tensor | Tensor[]): Tensor;
    getConfig(): serialization.ConfigDict;
}

export { SoftBinaryArgmax };
export type { SoftBinaryArgmaxArgs };
