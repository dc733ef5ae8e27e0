// The projection in operations of TensorFlow.js, for backends whose tensors are not in the host's memory: all
// slices at once, in a fixed number of steps, and nothing is read back.

import * as tf from '@tensorflow/tfjs-core';

/** p = clip((x − t)/τ, 0, 1), and t with size 1 along the axis. */
export interface Solution {
  p: tf.Tensor;
  t: tf.Tensor;
  /** The least and the greatest t of this p, of Σp = k; computed when called, which must be at once. */
  ends: () => [tf.Tensor, tf.Tensor];
}

/** Beyond what counts as a number: not Infinity, and less than what webgl begins a minimum with, 10²⁰. */
const HUGE = 1e19;

const MAX_FLOAT = 2 ** 127 * (2 - 2 ** -23);

/** Of this both sinh and exp(−x) are floats; and what is less than its sinh. */
const WIDEST = 87;
const FAR = 1e37;

const NEWTON_STEPS = 2;

/** Bits that a search determines. */
const BITS = 24;

/** Thresholds × scores that one operation should look at: more take longer, fewer take more operations. */
const LARGEST = 2 ** 18;

const clip = (z: tf.Tensor): tf.Tensor => tf.clipByValue(z, 0, 1);
const indicator = (condition: tf.Tensor): tf.Tensor => tf.cast(condition, 'float32');
const sum = (values: tf.Tensor): tf.Tensor => tf.sum(values, -1, true);

/** 1 on the free set F, where 0 < p < 1. */
const free = (p: tf.Tensor): tf.Tensor => tf.step(tf.mul(p, tf.sub(1, p)));

/**
 * sinh⁻¹ of the u with Σ clip(z − u) = k, from below, in [from, from + width] to 2⁻²⁴ of the width. Rows of z are
 * slices. Each round looks at as many thresholds at once as LARGEST allows; the scale of sinh⁻¹, linear around 0
 * and logarithmic elsewhere, finds a u of any size.
 */
function search(z: tf.Tensor, k: tf.Tensor, from: tf.Tensor, width: tf.Tensor): tf.Tensor {
  const bits = Math.min(4, Math.max(2, Math.floor(Math.log2(LARGEST / z.size))));
  const parts = 2 ** bits;
  const inner = tf.tensor2d(Float32Array.from({ length: parts - 1 }, (_, j) => (j + 1) / parts), [1, parts - 1]);
  const scores = tf.expandDims(z, 1);
  for (let known = 0; known < BITS; known += bits) {
    const u = tf.sinh(tf.add(from, tf.mul(width, inner)));
    const mass = tf.sum(clip(tf.sub(scores, tf.expandDims(u, 2))), -1);
    width = tf.div(width, parts);
    from = tf.add(from, tf.mul(width, sum(indicator(tf.greater(mass, k)))));
  }
  return from;
}

/**
 * The projection of x/τ onto Σp = k, or Σp ≤ k, along an axis. k and τ have size 1 there, or are scalars.
 *
 * With f(t) = Σ clip((x − t)/τ) a first search finds t/τ to 2⁻²⁴ of its size. A second one looks for the rest
 * relative to the least score a that is not below: t = a + sτ, with −1 ≤ s, and small. Newton steps on z = (x −
 * t)/τ end at the solution if F is right.
 *
 *     z ← z − (Σ_F z − K)/|F|,   K = k − #ones
 *
 * Where Σp = k is missed by more than 10⁻⁴ (k + 1), p is NaN: there is a NaN among the scores, or infinite ones
 * leave no such p, or scores of 10¹⁹ and more would have to share k.
 */
export function project(
  x: tf.Tensor, k: tf.Tensor, tau: tf.Tensor, axis: number, atMost: boolean,
): Solution {
  const { shape, rank } = x;
  const others = [...shape.keys()].filter((a) => a !== axis);
  const n = shape[axis];
  // One slice a row: operations along other axes would transpose each time.
  const rows = tf.reshape(tf.transpose(x, [...others, axis]), [-1, n]);
  const column = (values: tf.Tensor): tf.Tensor => (values.rank > 0 ? tf.reshape(values, [-1, 1]) : values);
  [k, tau] = [column(k), column(tau)];

  const scaled = tf.clipByValue(tf.div(rows, tau), -FAR, FAR);
  const first = search(scaled, k, tf.scalar(-WIDEST), tf.scalar(2 * WIDEST));
  const [low, high] = [tf.sinh(first), tf.sinh(tf.add(first, 2 * WIDEST / 2 ** BITS))];
  const finiteRows = tf.clipByValue(rows, -MAX_FLOAT, MAX_FLOAT);
  const anchor = tf.min(tf.where(tf.greaterEqual(scaled, low), finiteRows, HUGE), -1, true);
  let z = tf.div(tf.sub(rows, anchor), tau);
  const least = Math.asinh(-1);
  const s = tf.sinh(search(z, k, tf.scalar(least), tf.sub(tf.log1p(tf.mul(tf.sub(high, low), 2)), least)));
  let t = anchor;
  const shift = (by: tf.Tensor): void => {
    z = tf.sub(z, by);
    t = tf.add(t, tf.mul(by, tau));
  };
  shift(s);
  for (let i = 0; i < NEWTON_STEPS; i++) {
    const p = clip(z);
    const isBelow = tf.step(tf.sub(1, p));
    const onFree = tf.mul(p, isBelow);
    const rest = tf.sub(k, tf.sub(n, sum(isBelow)));
    shift(tf.divNoNan(tf.sub(sum(onFree), rest), sum(tf.step(onFree))));
  }

  // Without a free score t is the midpoint of all that solve Σp = k; or the end that there is, at k = 0 and n.
  const finite = tf.clipByValue(z, -HUGE, HUGE);
  const isAbove = tf.greater(finite, 0);
  const zero = tf.max(tf.where(isAbove, -HUGE, finite), -1, true);
  const one = tf.sub(tf.min(tf.where(isAbove, finite, HUGE), -1, true), 1);
  const [noZero, noOne] = [tf.equal(zero, -HUGE), tf.equal(one, HUGE)];
  const middle = tf.div(tf.add(tf.where(noZero, one, zero), tf.where(noOne, zero, one)), 2);
  const isEmpty = tf.greaterEqual(one, 0);
  const before = t;
  shift(tf.mul(indicator(isEmpty), middle));
  t = tf.where(tf.logicalAnd(noZero, noOne), tf.zerosLike(t), t);

  let p = clip(z);
  const miss = tf.abs(tf.sub(sum(p), k));
  p = tf.where(tf.lessEqual(miss, tf.mul(tf.add(k, 1), 1e-4)), p, NaN);
  if (atMost) {
    const inside = clip(scaled);
    const isInside = tf.lessEqual(sum(inside), k);
    [p, t] = [tf.where(isInside, inside, p), tf.where(isInside, tf.zerosLike(t), t)];
  }
  const back = [...shape.keys()].map((a) => (a === axis ? rank - 1 : others.indexOf(a)));
  const at = shape.map((size, a) => (a === axis ? 1 : size));
  const end = (none: tf.Tensor, infinity: number, z: tf.Tensor): tf.Tensor => (
    tf.reshape(tf.where(isEmpty, tf.where(none, infinity, tf.add(before, tf.mul(z, tau))), t), at));
  return {
    p: tf.transpose(tf.reshape(p, [...others.map((a) => shape[a]), n]), back),
    t: tf.reshape(t, at),
    ends: () => [end(noZero, -Infinity, zero), end(noOne, Infinity, one)],
  };
}

/** mean_F g, and 0 where F is empty. */
export function meanOnFree(p: tf.Tensor, g: tf.Tensor, axis: number): tf.Tensor {
  const isFree = free(p);
  return tf.divNoNan(tf.sum(tf.mul(g, isFree), axis, true), tf.sum(isFree, axis, true));
}

/** Jg = (g − mean_F g)/τ on F, 0 elsewhere; without the mean where `active` is 0: there Σp < k. */
export function vjp(p: tf.Tensor, g: tf.Tensor, tau: tf.Tensor, axis: number, active: tf.Tensor): tf.Tensor {
  const mean = tf.mul(meanOnFree(p, g, axis), active);
  return tf.div(tf.mul(tf.sub(g, mean), free(p)), tau);
}
