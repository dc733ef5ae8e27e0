// Choices of TensorFlow.js: hard ones with the soft derivative, and the decision loss.

import * as tf from '@tensorflow/tfjs-core';
import {
  checkAlong, checkBoolean, checkChoice, checkK, checkOptions, checkRagged, checkSameShape, checkSelectionK, checkSlices,
  checkTemperature, checkTensor, checkTracker, checkValues, rejectUncalled,
} from '../check.ts';
import { binaryArgmax } from '../index.ts';
import type { PerSlice, SelectionOptions, StraightThroughOptions } from '../index.ts';
import type { TensorLoss } from './loss.ts';
import { checkNumbers, differentiable, isOnHost, projection, solve, vjp } from './projection.ts';
import { countsOf, maskOf, named, perSlice, plain, scoresOf } from './shapes.ts';
import type { Numbers, TensorMask } from './shapes.ts';
import type { TensorThresholdTracker } from './thresholds.ts';

/** Options of {@link straightThrough}. */
export interface TensorStraightThroughOptions extends Pick<StraightThroughOptions, 'axis' | 'largest'> {
  /** τ > 0 of the derivative: one number, or one per slice; 1 by default. */
  temperature?: PerSlice;
}

const STRAIGHT_THROUGH = ['temperature', 'axis', 'largest'] as const;

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
export function straightThrough<T extends tf.Tensor>(
  x: T, k: PerSlice, options?: TensorStraightThroughOptions,
): T {
  const { axis = -1, temperature = 1, largest = true } = checkOptions(options, STRAIGHT_THROUGH);
  checkTensor('x', x, ['float32']);
  const slices = checkAlong('x', x.shape, axis);
  const sums = checkK(k, slices, true);
  checkTemperature(temperature, slices.count);
  checkBoolean('largest', largest);
  const along = axis < 0 ? axis + x.rank : axis;
  return tf.tidy(() => {
    const scores = largest ? x : tf.neg(x);
    return differentiable([scores], (save) => {
      save([scores]);
      return {
        value: isOnHost() ? tf.tensor(binaryArgmax(scoresOf(scores), sums, { axis }).data, x.shape)
          : hardOnDevice(scores, sums, along),
        gradFunc: (dy, [scores]) => vjp(solve(scores, sums, temperature, along).p, dy, temperature, along),
      };
    });
  }) as T;
}

/** The operator by sorting. */
function hardOnDevice(x: tf.Tensor, k: PerSlice, axis: number): tf.Tensor {
  const sums = column(perSlice(k, x.shape, axis));
  return byRank(x, axis, tf.cast(tf.less(tf.range(0, x.shape[axis]), sums), 'float32'));
}

const column = (values: tf.Tensor): tf.Tensor => tf.reshape(values, [-1, 1]);

/** What a number for each rank, [count, n] or [1, n], is for the entries of x; topk puts the lower index first among equals. */
function byRank(x: tf.Tensor, axis: number, ofRanks: tf.Tensor): tf.Tensor {
  const { shape } = x;
  const others = [...shape.keys()].filter((a) => a !== axis);
  const n = shape[axis];
  const rows = tf.reshape(tf.transpose(x, [...others, axis]), [-1, n]);
  const { indices } = tf.topk(rows, n);
  const [count] = rows.shape;
  const first = tf.mul(column(tf.range(0, count, 1, 'int32')), tf.scalar(n, 'int32'));
  const places = tf.reshape(tf.add(indices, first), [-1, 1]);
  const flat = tf.scatterND(places, tf.reshape(tf.mul(ofRanks, tf.ones([count, n])), [-1]), [count * n]);
  const back = [...shape.keys()].map((a) => (a === axis ? shape.length - 1 : others.indexOf(a)));
  return tf.transpose(tf.reshape(flat, [...others.map((a) => shape[a]), n]), back);
}

/** Options of {@link selectionLoss}. */
export interface TensorSelectionOptions extends Pick<SelectionOptions, 'axis' | 'constraint' | 'reduction'> {
  /** τ > 0: one number, or one per slice; a tensor of them may be a variable that trains. 1 by default. */
  temperature?: Numbers;
  /** 0 or false where an entry is left out: one per score, or one per row. A mask is of one batch. */
  mask?: TensorMask;
  /** Takes in the thresholds of every batch that the loss is differentiated on. */
  tracker?: TensorThresholdTracker;
}

const SELECTION = ['temperature', 'axis', 'constraint', 'mask', 'reduction', 'tracker'] as const;

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
export function selectionLoss(
  k: Numbers | { readonly fraction: number }, options?: TensorSelectionOptions,
): TensorLoss {
  if (options instanceof tf.Tensor) rejectUncalled('selectionLoss');
  const { tracker, ...given } = checkOptions<TensorSelectionOptions>(options ?? {}, SELECTION);
  const { temperature = 1, axis = 0, constraint = 'equal', mask, reduction = 'sum' } = given;
  checkTracker(tracker);
  checkChoice('constraint', constraint, ['equal', 'at-most']);
  checkChoice('reduction', reduction, ['sum', 'mean', 'regret']);
  return named('selectionLoss', (values, scores) => tf.tidy(() => {
    checkTensor('scores', scores, ['float32']);
    checkTensor('values', values, ['float32', 'int32', 'bool']);
    const shape = plain(scores.shape, axis) as number[];
    checkSameShape('values', { shape: plain(values.shape, axis) }, { shape });
    const slices = checkAlong('scores', shape, axis);
    checkNumbers(k, temperature, slices.count);
    if (!(k instanceof tf.Tensor)) checkSelectionK(k, slices);
    const along = axis < 0 ? axis + shape.length : axis;
    if (isOnHost()) {
      const own = { data: scoresOf(scores).data, shape };
      const counted = checkRagged(checkSlices('scores', own, axis), own, maskOf(mask, shape), undefined);
      checkValues('values', { data: scoresOf(values).data, shape }, own, counted); // which operations would take
    }
    const some = countsOf(mask, undefined, values, shape);
    const counts = some && tf.logicalAnd(some, tf.ones(shape, 'bool'));
    let x = tf.reshape(scores, shape);
    let v = tf.cast(tf.reshape(values, shape), 'float32');
    if (counts) {
      x = tf.where(counts, x, -Infinity);
      v = tf.where(counts, v, 0);
    }
    const sums = k instanceof tf.Tensor ? k
      : counts && typeof k === 'object' && 'fraction' in k ? tf.mul(tf.sum(tf.cast(counts, 'float32'), along, true), k.fraction)
      : checkSelectionK(k, slices);
    const seen = tracker && ((t: tf.Tensor, ends: tf.Tensor[]): void => {
      const [thresholds, lower, upper] = [t, ...ends].map((ends) => tf.reshape(ends, [slices.count]));
      tracker.update({ thresholds, lower, upper });
    });
    const p = projection(x, sums, temperature, along, constraint, seen);
    const each = perSlice(sums, shape, along);
    const isSome = tf.step(each);
    const inverse = tf.div(isSome, tf.add(each, tf.sub(1, isSome))); // 0 where k is 0
    let taken = tf.sum(tf.mul(p, v), along, true);
    if (reduction === 'regret') {
      const b = bestChoice(counts ? tf.where(counts, v, -Infinity) : v, each, along);
      const worth = constraint === 'at-most' ? tf.relu(v) : v;
      taken = tf.sub(taken, tf.sum(tf.mul(b, worth), along, true));
    }
    const loss = tf.neg(tf.sum(tf.mul(taken, inverse)));
    return reduction === 'mean' && slices.count > 0 ? tf.div(loss, slices.count) : loss;
  }) as tf.Scalar);
}

/** b of the greatest Σ b v with Σb = k; where k moves, the last of the chosen moves with it. */
function bestChoice(v: tf.Tensor, k: tf.Tensor, axis: number): tf.Tensor {
  return differentiable([k], (save) => {
    const left = tf.sub(column(k), tf.range(0, v.shape[axis])); // for each rank
    const isLast = tf.cast(tf.logicalAnd(tf.greater(left, 0), tf.lessEqual(left, 1)), 'float32');
    save([byRank(v, axis, isLast)]);
    return {
      value: byRank(v, axis, tf.clipByValue(left, 0, 1)),
      gradFunc: (dy, [last]) => {
        const moved = tf.mul(dy, last);
        return tf.reshape(k.size === 1 ? tf.sum(moved) : tf.sum(moved, axis, true), k.shape);
      },
    };
  });
}
