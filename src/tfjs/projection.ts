// The projection as an operation of TensorFlow.js, differentiable as often as is asked for.

import * as tf from '@tensorflow/tfjs-core';
import {
  checkAlong, checkChoice, checkK, checkOptions, checkTemperature, checkTensor,
} from '../check.ts';
import { project, softBinaryArgmaxVjp } from '../index.ts';
import type { PerSlice, ProjectionOptions, TensorLike } from '../index.ts';
import * as ops from './ops.ts';

/** Backends whose tensors are in the host's memory: the kernel reads them for little. */
const HOSTS = ['cpu', 'wasm', 'tensorflow'];

export const isOnHost = (): boolean => HOSTS.includes(tf.getBackend());

/** What the library takes for a tensor. */
export function scoresOf(x: tf.Tensor): TensorLike<Float32Array> {
  return { data: x.dataSync<'float32'>(), shape: x.shape };
}

/** A number, or one number per slice, as a tensor that broadcasts: of size 1 along the axis. */
export function perSlice(values: PerSlice, shape: readonly number[], axis: number): tf.Tensor {
  if (typeof values === 'number') return tf.scalar(values);
  return tf.tensor(Float32Array.from(values), shape.map((size, a) => (a === axis ? 1 : size)));
}

type Save = (tensors: tf.Tensor[]) => void;
interface Differentiable {
  value: tf.Tensor;
  /** The cotangents of the inputs, made of differentiable operations and of what was saved. */
  gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => tf.Tensor | tf.Tensor[];
}

/** tf.customGrad, called with these inputs. */
export function differentiable(inputs: tf.Tensor[], f: (save: Save) => Differentiable): tf.Tensor {
  return tf.customGrad((...given) => f(given[given.length - 1] as unknown as Save))(...inputs);
}

/** A projection by whoever is nearer to the scores: the kernel, or the device that has them. */
export function solve(
  x: tf.Tensor, k: PerSlice | tf.Tensor, temperature: PerSlice, axis: number,
  constraint: 'equal' | 'at-most' = 'equal',
): ops.Solution {
  const { shape } = x;
  if (!isOnHost()) {
    const sums = k instanceof tf.Tensor ? k : perSlice(k, shape, axis);
    return ops.project(x, sums, perSlice(temperature, shape, axis), axis, constraint === 'at-most');
  }
  const sums = !(k instanceof tf.Tensor) ? k : k.size === 1 ? k.dataSync()[0] : k.dataSync();
  const { projection, thresholds } = project(scoresOf(x), sums, { temperature, axis, constraint });
  return { p: tf.tensor(projection.data, shape, 'float32'), t: perSlice(thresholds, shape, axis) };
}

/**
 * Jg from the projection p. It is linear and its own adjoint in g, and where p has a derivative at all J does
 * not change with p.
 */
export function vjp(
  p: tf.Tensor, g: tf.Tensor, temperature: PerSlice, axis: number, active?: tf.Tensor,
): tf.Tensor {
  return differentiable([p, g], (save) => {
    save(active ? [p, active] : [p]);
    const tau = (): tf.Tensor => perSlice(temperature, p.shape, axis);
    return {
      value: isOnHost() && !active
        ? tf.tensor(softBinaryArgmaxVjp(scoresOf(p), scoresOf(g), { temperature, axis }).data, p.shape)
        : ops.vjp(p, g, tau(), axis, active ?? tf.scalar(1)),
      gradFunc: (dy, [p, active]) => [tf.zerosLike(p), vjp(p, dy, temperature, axis, active)],
    };
  });
}

const OPTIONS = ['temperature', 'axis', 'constraint'] as const;

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
export function softBinaryArgmax<T extends tf.Tensor>(
  x: T, k: PerSlice, options?: Pick<ProjectionOptions, 'temperature' | 'axis' | 'constraint'>,
): T {
  const { temperature = 1, axis = -1, constraint = 'equal' } = checkOptions(options, OPTIONS);
  checkTensor('x', x, ['float32']);
  const slices = checkAlong('x', x.shape, axis);
  checkK(k, slices);
  checkTemperature(temperature, slices.count);
  checkChoice('constraint', constraint, ['equal', 'at-most']);
  const along = axis < 0 ? axis + x.rank : axis;
  return tf.tidy(() => differentiable([x], (save) => {
    const { p, t } = solve(x, k, temperature, along, constraint);
    // 'at-most' has t > 0 where Σp = k holds it back, and t = 0 elsewhere.
    save(constraint === 'at-most' ? [p, tf.cast(tf.greater(t, 0), 'float32')] : [p]);
    return { value: p, gradFunc: (dy, [p, active]) => vjp(p, dy, temperature, along, active) };
  })) as T;
}
