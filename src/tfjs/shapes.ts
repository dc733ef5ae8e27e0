// Shapes and values of tensors, as the library takes them.

import * as tf from '@tensorflow/tfjs-core';
import { checkMaskSize, checkWhole } from '../check.ts';
import type { LossTargets, Mask, PerSlice, TensorLike } from '../index.ts';

type Shape = readonly number[];

/** [n, 1], along the batch, is [n]: so do models and `model.fit` write a vector. */
export function plain(shape: Shape, axis: number): Shape {
  return shape.length === 2 && shape[1] === 1 && (axis === 0 || axis === -2) ? [shape[0]] : shape;
}

/** One label per row of logits [n, C]. */
export const areLabels = (targets: Shape, logits: Shape): boolean => targets.length === 1 && logits.length === 2;

/** What the library takes for a tensor. A cast leaves float32 in an Int32Array on the backend cpu. */
export function scoresOf(x: tf.Tensor): TensorLike<Float32Array> {
  const data = x.dataSync<'float32'>();
  return { data: data instanceof Float32Array ? data : Float32Array.from(data), shape: x.shape };
}

/** k or τ: numbers, or a tensor of them, which may be a variable that trains. */
export type Numbers = PerSlice | tf.Tensor;

/** A number, or one number per slice, as a tensor that broadcasts: of size 1 along the axis. */
export function perSlice(values: Numbers, shape: Shape, axis: number): tf.Tensor {
  if (typeof values === 'number') return tf.scalar(values);
  const along = shape.map((size, a) => (a === axis ? 1 : size));
  if (!(values instanceof tf.Tensor)) return tf.tensor(Float32Array.from(values), along);
  return tf.reshape(values, values.size === 1 ? [] : along);
}

/** The same as numbers. */
export function numbersOf(values: Numbers): PerSlice {
  if (!(values instanceof tf.Tensor)) return values;
  const data = values.dataSync<'float32'>();
  return data.length === 1 ? data[0] : data;
}

/** The cotangent of k or τ: one number per slice, or their sum for one of all slices. */
export function gather(perSlice: tf.Tensor, values: tf.Tensor): tf.Tensor {
  return tf.reshape(values.size === 1 ? tf.sum(perSlice) : perSlice, values.shape);
}

/** A function by the name that `model.fit` logs it by: minifiers shorten the one that it is written with. */
export function named<F extends (...args: never[]) => unknown>(name: string, f: F): F {
  return Object.defineProperty(f, 'name', { value: name });
}

/** What the library takes for targets: whole numbers where they are labels, by shape or by an ignoreIndex. */
export function targetsOf(targets: tf.Tensor, shape: Shape, axis: number, ignoreIndex?: number): LossTargets {
  const own = plain(targets.shape, axis);
  const values = targets.dataSync<'int32'>();
  const isLabel = areLabels(own, shape) || (shape.length === 1 && ignoreIndex !== undefined);
  return { data: isLabel ? checkWhole('targets', values) : values, shape: own };
}

/** One entry per logit, or one per row. */
export type TensorMask = ArrayLike<number | boolean> | tf.Tensor;

/** The mask as the library takes it: of one entry per row, or with the shape of the logits. */
export function maskOf(mask: TensorMask | undefined, shape: Shape): Mask | undefined {
  if (mask === undefined) return undefined;
  const data = mask instanceof tf.Tensor ? mask.dataSync() : mask;
  return data.length === shape.reduce((a, b) => a * b, 1) ? { data, shape } : data;
}

/** Where the mask is not 0, in rows that are not ignored; undefined where everything counts. */
export function countsOf(
  mask: TensorMask | undefined, ignoreIndex: number | undefined, targets: tf.Tensor, shape: Shape,
): tf.Tensor | undefined {
  const rows = shape.map((size, a) => (a === 0 ? size : 1)); // one number per row
  let counts: tf.Tensor | undefined;
  if (mask !== undefined) {
    const tensor = mask instanceof tf.Tensor ? mask : tf.tensor1d(Float32Array.from(mask, Number));
    checkMaskSize(tensor.size, shape);
    counts = tf.cast(tf.reshape(tensor, tensor.size === shape[0] ? rows : shape as number[]), 'bool');
  }
  if (ignoreIndex === undefined) return counts;
  const known = tf.notEqual(tf.reshape(targets, rows), tf.scalar(ignoreIndex, targets.dtype as 'int32'));
  return counts ? tf.logicalAnd(counts, known) : known;
}
