// The projection as a layer of TensorFlow.js models.

import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { checkAlong, checkChoice, checkK, checkNumber, checkOptions, checkTemperature } from '../check.ts';
import { softBinaryArgmax } from '../tfjs.ts';

/** What {@link SoftBinaryArgmax} is made of; and what every layer takes. */
export interface SoftBinaryArgmaxArgs extends Base {
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

type Own = Required<Omit<SoftBinaryArgmaxArgs, keyof Base>>;
type Args = SoftBinaryArgmaxArgs & { customObjects?: unknown };

const ARGS = [
  'k', 'temperature', 'axis', 'constraint', 'name', 'inputShape', 'batchInputShape', 'batchSize', 'dtype',
  'trainable', 'weights', 'inputDType', 'customObjects', // with which models are loaded
] as const;
type Some<T> = T | T[];
const first = <T>(values: Some<T>): T => (Array.isArray(values) ? values[0] : values);

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
export class SoftBinaryArgmax extends layers.Layer {
  static className = 'SoftBinaryArgmax';
  readonly #args: Own;

  constructor(args: SoftBinaryArgmaxArgs) {
    const { k, temperature = 1, axis = -1, constraint = 'equal', ...rest } = checkOptions<Args>(args, ARGS);
    checkNumber(k as number, 0, Number.MAX_VALUE, false, 'k');
    checkTemperature(temperature, 1);
    checkChoice('constraint', constraint, ['equal', 'at-most']);
    super(rest);
    this.#args = { k: k as number, temperature, axis, constraint };
    this.supportsMasking = true;
  }

  override build(inputShape: Some<Shape>): void {
    const shape = Array.isArray(inputShape[0]) ? inputShape[0] : inputShape;
    const slices = checkAlong('the input', shape as number[], this.#args.axis);
    if (slices.n !== null) checkK(this.#args.k, slices);
    super.build(inputShape);
  }

  override computeOutputShape<S>(inputShape: S): S {
    return inputShape;
  }

  override call(inputs: Some<tf.Tensor>, kwargs?: { mask?: Some<tf.Tensor> }): tf.Tensor {
    const { k, ...options } = this.#args;
    return tf.tidy(() => softBinaryArgmax(this.#masked(first(inputs), first(kwargs?.mask)), k, options));
  }

  /** x with scores of −∞, which p = 0 follows, where the mask is 0 and slices run along one of its axes. */
  #masked(x: tf.Tensor, mask: tf.Tensor | undefined): tf.Tensor {
    const { axis } = this.#args;
    const along = axis < 0 ? axis + x.rank : axis;
    if (!mask || along >= mask.rank) return x;
    const counts = tf.reshape(mask, [...mask.shape, ...Array<number>(x.rank - mask.rank).fill(1)]);
    return tf.where(tf.cast(counts, 'bool'), x, -Infinity);
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), ...this.#args };
  }
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
export function register(): void {
  tf.serialization.registerClass(SoftBinaryArgmax);
}
