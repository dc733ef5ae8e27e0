// The hard operator with the soft one's derivative.

import {
  checkAlike, checkBoolean, checkK, checkOptions, checkOut, checkRagged, checkSlices, checkTemperature, rejectScores,
} from './check.ts';
import type { SliceOptions } from './projection.ts';
import * as ragged from './ragged.ts';
import type { Alike, Broadcast, Like, Out, PerSlice, Scores, Slices } from './tensor.ts';
import { formLike, newLike } from './tensor.ts';

/** Where a result is written; X is the type of the scores. */
export interface OutOptions<X = Scores> {
  /** A buffer of the scores' type and length. It may be an argument's own array. */
  out?: Out<X>;
}

/** Jᵀg of a choice's relaxation, like the scores. */
export type ChoiceVjp<X = Scores> = (g: Alike<X>, options?: OutOptions<X>) => Like<X>;

/** Options of {@link straightThrough}; X is the type of the scores. */
export interface StraightThroughOptions<X = Scores> extends SliceOptions, OutOptions<X> {
  /** τ > 0 of the derivative: that of the projection of x/τ. One number, or one per slice; 1 by default. */
  temperature?: Broadcast;
  /** Whether the k greatest scores are chosen, or the k smallest. True by default. */
  largest?: boolean;
}

/** What {@link straightThrough} returns; X is the type of the scores. */
export interface StraightThrough<X = Scores> {
  /** Ones at the k scores, zeros at the others, like x. */
  value: Like<X>;
  /** What a cotangent g of the value is for the scores: Jᵀg, as {@link softBinaryArgmaxVjp} has it. */
  vjp: ChoiceVjp<X>;
}

const STRAIGHT_THROUGH = ['temperature', 'axis', 'mask', 'groups', 'largest', 'out'] as const;
const VJP = ['out'] as const;

/**
 * The straight-through estimator of a choice: the hard operator forward, the soft one's derivative backward.
 *
 *     value = binaryArgmax(x, k),   vjp(g) = Jᵀg with J = ∂ softBinaryArgmax(x, k, { temperature })/∂x
 *
 * The greater τ, the more scores have a gradient; those far from the threshold have none. For the k smallest scores
 * (`largest: false`) J is that of softBinaryArgmax(−x, k).
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k how many ones each slice gets: a whole number in [0, n], or one per slice.
 * @param options see {@link StraightThroughOptions}; `out` is where the value is written.
 * @returns the value, and its backward pass, a function of the cotangent and `{ out }`.
 * @throws TypeError and RangeError as {@link binaryArgmax} and {@link softBinaryArgmax}; the backward pass as
 * {@link softBinaryArgmaxVjp}.
 *
 * @example
 * ```ts
 * const { value, vjp } = straightThrough(new Float64Array([3, 1, 2, 0]), 2, { temperature: 2 });
 * console.log(value, vjp(new Float64Array([5, 1, 0, 5])));
 * // → Float64Array(4) [ 1, 0, 1, 0 ] Float64Array(4) [ 0, 0.25, -0.25, 0 ]
 * ```
 */
export function straightThrough<X extends Scores>(
  x: X, k: Broadcast, options?: StraightThroughOptions<X>,
): StraightThrough<X> {
  const all = checkOptions<StraightThroughOptions>(options as StraightThroughOptions, STRAIGHT_THROUGH);
  const { axis = -1, mask, groups, temperature = 1, largest = true, out } = all;
  const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
  const sums = checkK(k, slices, true);
  const tau = checkTemperature(temperature, slices);
  checkBoolean('largest', largest);
  const ones = checkOut(out, x, slices);
  const scores = largest ? slices : { ...slices, data: slices.data.map((score) => -score) };
  const p = newLike(slices.data);
  // The hard operator comes second, as `out` may be x's own array.
  const status = ragged.project(scores, sums, tau, false, p) || ragged.hard(scores, sums, ones);
  if (status !== 0) rejectScores(largest ? 'x' : '-x', scores, sums);
  return { value: formLike(x, ones, out), vjp: vjpOf(x, { ...slices, data: p }, tau, largest ? 1 : -1) };
}

/** The backward pass of a choice: Jᵀg of its relaxation p, in the form of x, times a sign. */
export function vjpOf<X extends Scores>(x: X, p: Slices, temperature: PerSlice, sign: 1 | -1): ChoiceVjp<X> {
  const like = formLike(x, p.data) as Scores; // of its own, whatever becomes of x
  const tau = typeof temperature === 'number' ? temperature : Float64Array.from(temperature);
  return (g, options) => {
    const { out } = checkOptions<OutOptions>(options as OutOptions, VJP);
    const cotangent = checkAlike('g', g as Scores, like, p.data);
    const product = checkOut(out, like, p);
    ragged.vjp(p, cotangent, tau, product);
    if (sign < 0) for (let i = 0; i < product.length; i++) product[i] = 0 - product[i];
    return formLike(like, product, out) as Like<X>;
  };
}
