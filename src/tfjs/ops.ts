// The projection in operations of TensorFlow.js, for backends whose tensors are not in the host's memory: all
// slices at once, in a fixed number of steps, and nothing is read back.

import * as tf from '@tensorflow/tfjs-core';

/** p = clip((x − t)/τ, 0, 1), and t with size 1 along the axis. */
export interface Solution {
  p: tf.Tensor;
  t: tf.Tensor;
}

const HALVINGS = 24;
const NEWTON_STEPS = 4;

/** Beyond all finite scores; not Infinity, and less than what webgl begins a minimum with, which is 10²⁰. */
const HUGE = 1e19;

const clip = (z: tf.Tensor): tf.Tensor => tf.clipByValue(z, 0, 1);
const indicator = (condition: tf.Tensor): tf.Tensor => tf.cast(condition, 'float32');

/** 1 on the free set F, where 0 < p < 1. */
const free = (p: tf.Tensor): tf.Tensor => indicator(tf.logicalAnd(tf.greater(p, 0), tf.less(p, 1)));

/**
 * The projection of x/τ onto Σp = k, or Σp ≤ k, along an axis. k and τ have size 1 there, or are scalars.
 *
 * Halvings of [min x/τ − 1, max x/τ] find t/τ to the resolution of floats of that size, and some more, on z =
 * (x − t)/τ, all that z is: it is small where it matters. Newton steps end at the solution if F is right.
 *
 *     z ← z − (Σ_F z − K)/|F|,   K = k − #ones
 */
export function project(
  x: tf.Tensor, k: tf.Tensor, tau: tf.Tensor, axis: number, atMost: boolean,
): Solution {
  const sum = (values: tf.Tensor) => tf.sum(values, axis, true);
  const finite = tf.isFinite(x);
  const low = tf.min(tf.where(finite, x, HUGE), axis, true);
  const high = tf.max(tf.where(finite, x, -HUGE), axis, true);
  const isAnyFinite = tf.lessEqual(low, high); // or they are HUGE and −HUGE, and t is 0
  const [least, most] = [tf.minimum(low, high), tf.maximum(low, high)];
  // An infinite score is 0 or 1 for every t of the bracket: so is one 2τ beyond the finite ones.
  const margin = tf.mul(tau, 2);
  const scores = tf.minimum(tf.maximum(x, tf.sub(least, margin)), tf.add(most, margin));

  /** u with Σ clip(z − u) = k, from the middle of a bracket and half its width. */
  const halve = (z: tf.Tensor, middle: tf.Tensor, half: tf.Tensor): tf.Tensor => {
    let u = middle;
    for (let i = 1; i <= HALVINGS; i++) {
      const side = tf.sign(tf.sub(sum(clip(tf.sub(z, u))), k));
      u = tf.add(u, tf.mul(side, tf.mul(half, 2 ** -i)));
    }
    return u;
  };

  const scaled = tf.div(scores, tau);
  const [from, to] = [tf.sub(tf.div(least, tau), 1), tf.div(most, tau)];
  let t = tf.mul(halve(scaled, tf.div(tf.add(from, to), 2), tf.div(tf.sub(to, from), 2)), tau);
  let z = tf.div(tf.sub(scores, t), tau);
  const shift = (by: tf.Tensor): void => {
    z = tf.sub(z, by);
    t = tf.add(t, tf.mul(by, tau));
  };
  const resolution = tf.mul(tf.maximum(tf.abs(from), tf.abs(to)), 2 ** (3 - HALVINGS));
  shift(halve(z, tf.zerosLike(t), resolution));
  for (let i = 0; i < NEWTON_STEPS; i++) {
    const isFree = free(z);
    const rest = tf.sub(k, sum(indicator(tf.greaterEqual(z, 1))));
    shift(tf.divNoNan(tf.sub(sum(tf.mul(isFree, z)), rest), sum(isFree)));
  }

  // Without a free score t is the midpoint of all that solve Σp = k; or the end that there is, at k = 0 and n.
  const zero = tf.max(tf.where(tf.lessEqual(z, 0), z, -HUGE), axis, true);
  const one = tf.sub(tf.min(tf.where(tf.greaterEqual(z, 1), z, HUGE), axis, true), 1);
  const ends = [tf.where(tf.equal(zero, -HUGE), one, zero), tf.where(tf.equal(one, HUGE), zero, one)];
  const middle = tf.div(tf.add(ends[0], ends[1]), 2);
  shift(tf.where(tf.equal(sum(free(z)), 0), middle, tf.zerosLike(middle)));

  const p = clip(z);
  t = tf.where(isAnyFinite, t, tf.zerosLike(t));
  if (!atMost) return { p, t };
  const inside = clip(scaled);
  const isInside = tf.lessEqual(sum(inside), k);
  return { p: tf.where(isInside, inside, p), t: tf.where(isInside, tf.zerosLike(t), t) };
}

/** Jg = (g − mean_F g)/τ on F, 0 elsewhere; without the mean where `active` is 0: there Σp < k. */
export function vjp(p: tf.Tensor, g: tf.Tensor, tau: tf.Tensor, axis: number, active: tf.Tensor): tf.Tensor {
  const isFree = free(p);
  const onFree = tf.mul(g, isFree);
  const mean = tf.divNoNan(tf.sum(onFree, axis, true), tf.sum(isFree, axis, true));
  return tf.div(tf.sub(onFree, tf.mul(isFree, tf.mul(mean, active))), tau);
}
