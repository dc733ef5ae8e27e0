/**
 * The projection as a layer of TensorFlow.js models.
 *
 * @packageDocumentation
 */

import { serialization, tidy } from '@tensorflow/tfjs-core';
import type { Tensor } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { softBinaryArgmax } from './tfjs.ts';

/** What {@link SoftBinaryArgmax} is made of. */
export interface SoftBinaryArgmaxArgs {
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
export class SoftBinaryArgmax extends layers.Layer {
  static className = 'SoftBinaryArgmax';
  readonly #args: Required<Omit<SoftBinaryArgmaxArgs, 'name'>>;

  constructor({ k, temperature = 1, axis = -1, constraint = 'equal', ...rest }: SoftBinaryArgmaxArgs) {
    super(rest);
    this.#args = { k, temperature, axis, constraint };
  }

  override computeOutputShape<S>(inputShape: S): S {
    return inputShape;
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    const { k, ...options } = this.#args;
    return tidy(() => softBinaryArgmax(Array.isArray(inputs) ? inputs[0] : inputs, k, options));
  }

  override getConfig(): serialization.ConfigDict {
    return { ...super.getConfig(), ...this.#args };
  }
}

serialization.registerClass(SoftBinaryArgmax);
