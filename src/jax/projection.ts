// The projection in operations of @jax-js/jax, which differentiates them: the free set is searched for where no
// gradient is followed, and p is built from it by operations whose derivative is that of p.

import { jit, lax, numpy as np } from '@jax-js/jax';
import { checkAlong, checkArray, checkChoice, checkK, checkOptions, checkParameter, checkTemperature } from '../check.ts';
import type { PerSlice } from '../index.ts';
import { scope } from './scope.ts';
import type { Apply, JaxArray } from './scope.ts';

/** k or τ: numbers, or an array of them, which may be differentiated by. */
export type JaxNumbers = PerSlice | JaxArray;

/** Options of {@link softBinaryArgmax} and {@link project}. */
export interface JaxProjectionOptions {
  /** τ > 0: one number, or one per slice; 1 by default. */
  temperature?: JaxNumbers;
  /** The axis that slices run along; −1 by default. */
  axis?: number;
  /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`). */
  constraint?: 'equal' | 'at-most';
  /** False or 0 leaves an entry out: an array that broadcasts to the shape of x. */
  mask?: JaxArray;
}

/** What {@link project} returns. */
export interface JaxProjection {
  /** p, of the shape of x. */
  projection: JaxArray;
  /** t, with size 1 along the axis: p = clip((x − t)/τ, 0, 1). */
  thresholds: JaxArray;
}

/** Of each slice: p = clip(z − u) with z = (x − pivot)/τ. */
export interface Solution {
  p: JaxArray;
  z: JaxArray;
  u: JaxArray;
  pivot: JaxArray;
}

const OPTIONS = ['temperature', 'axis', 'constraint', 'mask'] as const;

/** What an infinite score counts as, which leaves room for differences; … */
const MOST = 1e37;
/** … and what has a greater sinh, that is a number of float32. */
const WIDEST = 87;
/** Bits of a search, and of one round of it. */
const BITS = { float32: 24, float64: 52 } as const;
const ROUND = 4;
const NEWTON_STEPS = 3;

type Float = keyof typeof BITS;

/**
 * Soft-binary-argmax@k along an axis: `softBinaryArgmax` of the library in operations of @jax-js/jax, which it
 * differentiates by x, k and τ as often as it is asked to.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k },   ∂p/∂x = J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|)
 *
 * Values agree with the library's to some 10⁻⁶ (float64: 10⁻¹⁴). They are not looked at, so nothing is refused for
 * them: a NaN gives NaN, and an infinite score counts as ±10³⁷.
 *
 * @param x scores, float32 or float64, of any shape but [].
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link JaxProjectionOptions}. All arrays given are owned by the call.
 * @returns p, of the shape of x.
 * @throws TypeError and RangeError as the library's `softBinaryArgmax` for all but the values of arrays.
 *
 * @example
 * ```ts
 * const x = np.array([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x.ref, 1, { temperature: 2 }).js());
 * // → [ 0, 0, 0.25, 0.75 ]
 * const third = (x: np.Array) => np.sum(np.multiply(softBinaryArgmax(x, 1, { temperature: 2 }), np.array([0, 0, 1, 0])));
 * console.log(jit(grad(third))(x).js());
 * // → [ 0, 0, 0.25, -0.25 ]
 * ```
 */
export function softBinaryArgmax(x: JaxArray, k: JaxNumbers, options?: JaxProjectionOptions): JaxArray {
  const { projection, thresholds } = project(x, k, options);
  thresholds.dispose();
  return projection;
}

/**
 * {@link softBinaryArgmax} that also returns the thresholds, which can be differentiated too where a score is free.
 *
 * @param x scores, float32 or float64, of any shape but [].
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link JaxProjectionOptions}. All arrays given are owned by the call.
 * @returns the projection, of the shape of x, and the thresholds, with size 1 along the axis.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}.
 *
 * @example
 * ```ts
 * const { projection, thresholds } = project(np.array([0, 1, 2, 3]), 1, { temperature: 2 });
 * console.log(projection.js(), thresholds.js());
 * // → [ 0, 0, 0.25, 0.75 ] [ 1.5 ]
 * ```
 */
export function project(x: JaxArray, k: JaxNumbers, options?: JaxProjectionOptions): JaxProjection {
  const { temperature = 1, axis = -1, constraint = 'equal', mask } = checkOptions(options, OPTIONS);
  checkArray('x', x, ['float32', 'float64']);
  const slices = checkAlong('x', x.shape, axis);
  checkParameters(k, temperature, slices.count);
  const sums = isArray(k) ? k : checkK(k, slices);
  checkChoice('constraint', constraint, ['equal', 'at-most']);
  if (mask !== undefined) checkArray('mask', mask, ['bool', 'int32', 'uint32', 'float32', 'float64']);
  const along = axis < 0 ? axis + x.shape.length : axis;
  return scope([x, sums, temperature, mask], (apply) => {
    const tau = perSlice(apply, temperature, x, along);
    const counts = mask && apply(np.notEqual, mask, 0);
    const scores = counts ? apply(np.where, counts, x, -Infinity) : x;
    const each = perSlice(apply, sums, x, along);
    const { p, u, pivot } = solve(apply, scores, each, tau, along);
    const t = apply(np.add, pivot, apply(np.multiply, u, tau));
    if (constraint === 'equal') return { projection: p, thresholds: t };
    // Where clip(x/τ) sums to no more than k it is p, and t is 0.
    const inside = clipped(apply, apply(np.divide, finite(apply, scores), tau));
    const isInside = apply(np.lessEqual, apply(sumAlong(along), constant(apply, inside)), constant(apply, each));
    return { projection: apply(np.where, isInside, inside, p), thresholds: apply(np.where, isInside, 0, t) };
  });
}

export const isArray = (value: unknown): value is JaxArray => (
  typeof value === 'object' && value !== null && 'dtype' in value && 'ref' in value);

/** τ, and what of both is an array: its size, as nobody reads its values. */
export function checkParameters(k: unknown, temperature: JaxNumbers, count: number): void {
  if (isArray(k)) checkParameter('k', k, count, ['float32', 'float64']);
  if (isArray(temperature)) checkParameter('temperature', temperature, count, ['float32', 'float64']);
  else checkTemperature(temperature, count);
}

/** A number, or one number per slice, as an array that broadcasts to x: of size 1 along the axis. */
export function perSlice(apply: Apply, values: JaxNumbers, x: JaxArray, axis: number): JaxArray {
  const { dtype } = x;
  const along = x.shape.map((size, a) => (a === axis ? 1 : size));
  if (typeof values === 'number') return apply(np.full, [], values, { dtype });
  if (!isArray(values)) return apply(np.array, [...values as number[]], { shape: along, dtype });
  return apply(np.reshape, values, values.size === 1 ? [] : along);
}

const sumAlong = (axis: number) => (values: JaxArray): JaxArray => np.sum(values, axis, { keepdims: true });
const constant = (apply: Apply, values: JaxArray): JaxArray => apply(lax.stopGradient, values);

const finite = (apply: Apply, x: JaxArray): JaxArray => apply(np.clip, x, -MOST, MOST);

/** clip(z, 0, 1), exactly 0 and 1 where it saturates, with the derivative 1 on the free set and 0 elsewhere. */
function clipped(apply: Apply, z: JaxArray): JaxArray {
  const fixed = constant(apply, z);
  const p = apply(np.clip, fixed, 0, 1);
  const isFree = apply(np.logicalAnd, apply(np.greater, fixed, 0), apply(np.less, fixed, 1));
  // p + (z − its own value) where it is free
  return apply(np.add, p, apply(np.where, isFree, apply(np.subtract, z, fixed), 0));
}

/**
 * sinh⁻¹ of the u with Σ clip(z − u) = k, from below, in [from, from + width] to so many bits of the width. The scale
 * of sinh⁻¹, linear around 0 and logarithmic elsewhere, finds a u of any size; each round looks at 15 of them.
 */
function search(
  apply: Apply, z: JaxArray, k: JaxArray, from: JaxArray, width: JaxArray, axis: number,
): JaxArray {
  const { dtype } = z;
  const parts = 2 ** ROUND;
  const expand = (values: JaxArray): JaxArray => apply(np.expandDims, values, -1);
  const inner = apply(np.array, Array.from({ length: parts - 1 }, (_, j) => (j + 1) / parts), { dtype });
  const [scores, sum] = [expand(z), expand(k)];
  for (let known = 0; known < BITS[dtype as Float]; known += ROUND) {
    const u = apply(np.sinh, apply(np.add, expand(from), apply(np.multiply, expand(width), inner)));
    const mass = apply(sumAlong(axis), apply(np.clip, apply(np.subtract, scores, u), 0, 1));
    const above = apply(np.sum, apply(np.astype, apply(np.greater, mass, sum), dtype), -1);
    width = apply(np.divide, width, parts);
    from = apply(np.add, from, apply(np.multiply, width, above));
  }
  return from;
}

/**
 * A score near t, and where t is from it in units of τ, to the last bits: t/τ is searched for to some bits of its size;
 * then, from the least score a that is not below, the rest, −1 ≤ (t − a)/τ, which is small. x is finite, and k has as many
 * axes.
 */
function start(x: JaxArray, k: JaxArray, tau: JaxArray, axis: number): { anchor: JaxArray; u: JaxArray } {
  return scope([x, k, tau], (apply) => {
    const scaled = apply(np.clip, apply(np.divide, x, tau), -MOST, MOST);
    const least = apply(np.fullLike, k, -WIDEST);
    const step = 2 * WIDEST / 2 ** BITS[x.dtype as Float];
    const first = search(apply, scaled, k, least, apply(np.fullLike, k, 2 * WIDEST), axis);
    const [low, high] = [apply(np.sinh, first), apply(np.sinh, apply(np.add, first, step))];
    const anchor = apply(np.min, apply(np.where, apply(np.greaterEqual, scaled, low), x, MOST), axis, { keepdims: true });
    const z = apply(np.divide, apply(np.subtract, x, anchor), tau);
    const from = Math.asinh(-1);
    const room = apply(np.log1p, apply(np.multiply, apply(np.subtract, high, low), 2));
    const s = search(apply, z, k, apply(np.fullLike, k, from), apply(np.subtract, room, from), axis);
    return { anchor, u: apply(np.sinh, s) };
  });
}

const compiled = new Map<number, typeof start>();

/** The same, compiled. */
function startOf(apply: Apply, x: JaxArray, k: JaxArray, tau: JaxArray, axis: number): [JaxArray, JaxArray] {
  let run = compiled.get(axis);
  if (!run) {
    const along = jit((x: JaxArray, k: JaxArray, tau: JaxArray) => start(x, k, tau, axis)) as unknown as typeof start;
    compiled.set(axis, run = along);
  }
  const { anchor, u } = run(x.ref, k.ref, tau.ref, axis);
  return [apply(() => anchor), apply(() => u)];
}

/**
 * The projection onto Σp = k. A search finds where t is from a score nearby, the pivot, and with z = (x − pivot)/τ
 *
 *     u = (t − pivot)/τ = (Σ_F z − (k − #ones))/|F|
 *
 * which is how u depends on x, k and τ; where the search ends a few Newton steps, which are this, find F. The pivot
 * does not matter to p and is a constant.
 */
export function solve(apply: Apply, x: JaxArray, k: JaxArray, tau: JaxArray, axis: number): Solution {
  const { dtype, shape } = x;
  const total = sumAlong(axis);
  const scores = finite(apply, x);
  const one = apply(np.ones, shape.map((size, a) => (a === axis ? 1 : size)), { dtype });
  const [fixed, sum, scale] = [scores, apply(np.multiply, k, one), apply(np.multiply, tau, one)].map(
    (values) => constant(apply, values));
  const [pivot, found] = startOf(apply, fixed, sum, scale, axis);
  const z = apply(np.divide, apply(np.subtract, scores, pivot), tau);
  const y = constant(apply, z);

  /** u of the free set that a u leads to, as a function of scores and k. */
  const refine = (u: JaxArray, z: JaxArray, k: JaxArray): JaxArray => {
    const q = apply(np.subtract, y, u);
    const isFree = apply(np.logicalAnd, apply(np.greater, q, 0), apply(np.less, q, 1));
    const ones = apply(total, apply(np.astype, apply(np.greaterEqual, q, 1), dtype));
    const free = apply(total, apply(np.astype, isFree, dtype));
    const rest = apply(np.subtract, k, ones);
    const root = apply(np.divide,
      apply(np.subtract, apply(total, apply(np.where, isFree, z, 0)), rest), apply(np.maximum, free, 1));
    return apply(np.where, apply(np.greater, free, 0), root, u);
  };
  let u = found;
  for (let i = 0; i < NEWTON_STEPS; i++) u = refine(u, y, sum);

  // Without a free score t is the midpoint of all that would do, or the end that there is, at k = 0 and n.
  const q = apply(np.subtract, y, u);
  const isOne = apply(np.greaterEqual, q, 1);
  const isEmpty = apply(np.equal, apply(total, apply(np.astype,
    apply(np.logicalAnd, apply(np.greater, q, 0), apply(np.logicalNot, isOne)), dtype)), 0);
  const lower = apply(np.max, apply(np.where, isOne, -MOST, y), axis, { keepdims: true });
  const upper = apply(np.subtract, apply(np.min, apply(np.where, isOne, y, MOST), axis, { keepdims: true }), 1);
  const [hasNoZero, hasNoOne] = [apply(np.lessEqual, lower, -MOST), apply(np.greaterEqual, upper, MOST)];
  const middle = apply(np.divide, apply(np.add,
    apply(np.where, hasNoZero, upper, lower), apply(np.where, hasNoOne, lower, upper)), 2);

  const root = refine(u, z, k);
  const p = clipped(apply, apply(np.subtract, z, root));
  return { p, z, u: apply(np.where, isEmpty, middle, root), pivot };
}
