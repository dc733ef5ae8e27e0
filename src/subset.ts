// Random choices of k: without replacement, with probabilities that scores give, and with a gradient.

import {
  checkK, checkOptions, checkOut, checkRagged, checkSeed, checkSlices, checkTemperature, rejectScores,
} from './check.ts';
import type { SliceOptions } from './projection.ts';
import * as ragged from './ragged.ts';
import { gumbel } from './random.ts';
import { vjpOf } from './straight-through.ts';
import type { ChoiceVjp, OutOptions } from './straight-through.ts';
import type { Broadcast, Floats, Like, Scores } from './tensor.ts';
import { dataOf, formLike, isDouble, isHalf, keepFree, newLike, visitSlice } from './tensor.ts';

/** Options of {@link sampleSubset}; X is the type of the scores. */
export interface SubsetOptions<X = Scores> extends SliceOptions, OutOptions<X> {
  /** Which draw: a whole number in [0, 2⁵³). The same one gives the same subset, everywhere. Random by default. */
  seed?: number;
  /** τ > 0 of the relaxation; the subset does not depend on it. One number, or one per slice; 1 by default. */
  temperature?: Broadcast;
}

/** What {@link sampleSubset} returns; X is the type of the scores. */
export interface SubsetSample<X = Scores> {
  /** Ones at the k entries that were drawn, zeros at the others, like x. */
  value: Like<X>;
  /** The seed, with which the draw can be repeated. */
  seed: number;
  /** The same draw made soft: softBinaryArgmax(x + G, k, { temperature }), a new array each time. */
  relaxation: () => Like<X>;
  /** Jᵀg of the relaxation; for the value it is the straight-through estimator. */
  vjp: ChoiceVjp<X>;
}

const OPTIONS = ['temperature', 'seed', 'axis', 'mask', 'groups', 'out'] as const;

/**
 * A random subset of k entries of every slice, without replacement, by Gumbel's trick: the k greatest of x + G, with
 * independent Gᵢ = −ln(−ln uᵢ). It is as if one entry after the other were drawn, each with a probability in
 * proportion to exp xᵢ among those that are left (Plackett–Luce).
 *
 * An entry's noise depends on the seed and on its place in x alone, and has the same bits in every runtime. Its
 * relaxation projects the same x + G, so it approaches the subset as τ → 0. A score of +∞ is always drawn, one of
 * −∞ never. For a sampling temperature T give x/T.
 *
 * W. Kool, H. van Hoof, M. Welling, "Stochastic beams and where to find them", ICML 2019.
 *
 * @param x scores, the logarithms of weights: a vector [n], or a tensor of any shape.
 * @param k how many each slice draws: a whole number in [0, n], or one per slice.
 * @param options see {@link SubsetOptions}; `out` is where the value is written.
 * @returns the subset, its seed, its relaxation and the backward pass.
 * @throws TypeError and RangeError as {@link binaryArgmax}; RangeError for a seed that is not a whole number in
 * [0, 2⁵³), or τ that is not positive and finite.
 *
 * @example
 * ```ts
 * const { value, relaxation, vjp } = sampleSubset([0, 1, 2, 3], 2, { seed: 5, temperature: 4 });
 * console.log(value, relaxation().map((p) => Math.round(100 * p) / 100));
 * // → Float64Array(4) [ 0, 1, 0, 1 ] Float64Array(4) [ 0.09, 0.53, 0.39, 1 ]
 * console.log(vjp([6, 0, 0, 0]));
 * // → Float64Array(4) [ 1, -0.5, -0.5, 0 ]
 * ```
 */
export function sampleSubset<X extends Scores>(x: X, k: Broadcast, options?: SubsetOptions<X>): SubsetSample<X> {
  const all = checkOptions<SubsetOptions>(options as SubsetOptions, OPTIONS);
  const { axis = -1, mask, groups, temperature = 1, out } = all;
  const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
  const sums = checkK(k, slices, true);
  const checked = checkTemperature(temperature, slices);
  const seed = all.seed === undefined ? Math.floor(2 ** 53 * Math.random()) : all.seed;
  checkSeed(seed);
  const value = checkOut(out, x, slices);

  const perturbed = new Float64Array(slices.data.length);
  const noise = gumbel(seed);
  for (let s = 0; s < slices.count; s++) {
    visitSlice(slices, s, (index) => { perturbed[index] = slices.data[index] + noise(index); });
  }
  const scores = { ...slices, data: perturbed };
  const ones = newLike(perturbed);
  if (ragged.hard(scores, sums, ones) !== 0) rejectScores('x', slices, sums);
  value.set(ones);

  const tau = typeof checked === 'number' ? checked : Float64Array.from(checked);
  const like = formLike(x, newLike(slices.data, 0)) as Scores; // of its own, whatever becomes of x
  let p: Floats | undefined;
  const relaxed = (): Floats => {
    if (p) return p;
    const exact = newLike(perturbed);
    ragged.project(scores, sums, tau, false, exact);
    p = isDouble(slices.data) ? exact : Float32Array.from(exact);
    if (isDouble(p)) return p;
    if (isHalf(dataOf(like))) keepFree(exact, 0, p, 2 ** -24, 1 - 2 ** -11);
    else keepFree(exact, 0, p, 2 ** -126, 1 - 2 ** -24);
    return p;
  };
  return {
    value: formLike(x, value, out), seed,
    relaxation: () => formLike(like, relaxed().slice()) as Like<X>,
    vjp: (g, given) => vjpOf(like as X, { ...slices, data: relaxed() }, tau, 1)(g, given),
  };
}
