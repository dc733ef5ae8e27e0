// The projection onto the hypersimplex, its derivative, and the hard operator that it relaxes.

import {
  checkAbsent, checkAlike, checkChoice, checkK, checkOptions, checkOut, checkRagged, checkRank, checkSlices,
  checkStart, checkTemperature, rejectScores,
} from './check.ts';
import { isModerate, newFound, type Found } from './kernel/arena.ts';
import { projectFew } from './kernel/few.ts';
import * as ragged from './ragged.ts';
import { addDeviation, standardized, timesDeviation } from './standardize.ts';
import type { Alike, Broadcast, DataOf, F64, Floats, I32, Like, Mask, Out, PerSlice, Scores, Slices, Tensor, TensorLike } from './tensor.ts';
import { dataOf, formLike, isDouble, isHalf, keepFree, newLike, sumSlice, valueAt, visitSlice } from './tensor.ts';

/** Which scores there are, and in what slices. */
export interface SliceOptions {
  /** The axis that slices run along; negative ones count from the last. −1 by default. */
  axis?: number;
  /**
   * 0 or false leaves an entry out: one value per score, or one per position along the axis. An entry that is
   * left out counts nowhere (not in n, k, counts or means), even if its score is NaN. Its result is 0.
   */
  mask?: Mask;
  /** Divides a vector into consecutive slices: their lengths, which sum to its own. */
  groups?: ArrayLike<number>;
}

type Constraint = 'equal' | 'at-most';

/** Options of {@link softBinaryArgmax} and {@link project}; X is the type of the scores. */
export interface ProjectionOptions<X = Scores> extends SliceOptions {
  /** τ > 0: p projects x/τ. One number, or one per slice (see {@link Broadcast}); 1 by default. */
  temperature?: Broadcast;
  /**
   * Whether τ is in units of the slice's standard deviation σ = √(Σ (x − mean)²/n), over its finite scores that count:
   * p projects x/(τσ). Then p does not change when scores are multiplied by a positive number. Where all scores are
   * equal, σ is taken as 1.
   */
  standardize?: boolean;
  /**
   * Where the search for the thresholds begins: one number, or one per slice, such as the `thresholds` of a call before.
   * The results have the same bits from everywhere, and come sooner from nearby.
   */
  initialThresholds?: PerSlice;
  /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`). */
  constraint?: Constraint;
  /** Where to write p: of x's type and length. It may be x's own array. */
  out?: Out<X>;
}

/** The ends of the interval of thresholds that give the same p, one per slice, in the units of x. */
export interface ThresholdBounds {
  /** The least such t; −∞ where no score is at zero. */
  lower: F64;
  /** The greatest such t; ∞ where no score is at one. */
  upper: F64;
}

/** What {@link project} returns; X is the type of the scores. */
export interface Projection<X = Scores> {
  /** p, like x. */
  projection: Like<X>;
  /** t of each slice, in the units of x: p = clip((x − t)/τ, 0, 1). Finite. */
  thresholds: F64;
  /** The closed interval of all t that give this p. Both ends are t where a score is free. */
  thresholdBounds: ThresholdBounds;
  /** |F| of each slice: how many of its entries have 0 < p < 1. */
  freeCounts: I32;
}

export const CONSTRAINTS = ['equal', 'at-most'] as const;

// Written out: bundlers keep what is made by spreading, used or not.
const PROJECTION = [
  'temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'standardize', 'initialThresholds',
] as const;

/**
 * Soft-binary-argmax@k: the point of the hypersimplex nearest to x/τ, for every slice of x along an axis.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k }
 *
 * The solution is pᵢ = clip((xᵢ − t)/τ, 0, 1), with one threshold t for the whole slice. p is exactly 0 or
 * exactly 1 where it is saturated, and strictly between where it is free. As τ → 0 it approaches
 * {@link binaryArgmax}. k = 1 is sparsemax. A score of +∞ always gets 1, a score of −∞ always gets 0.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice (see {@link Broadcast}).
 * @param options see {@link ProjectionOptions}.
 * @returns p, of the type and shape of x.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for k outside [0, n], τ that is not positive and finite, an axis that x does not have, a
 * shape or an `out` of the wrong size, a NaN among the scores, or infinite scores that contradict Σp = k.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x, 1, { temperature: 2 }));
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ]
 * console.log(softBinaryArgmax({ data: x, shape: [2, 2] }, 1, { temperature: 4, axis: 0 }).data);
 * // → Float64Array(4) [ 0.25, 0.25, 0.75, 0.75 ]
 * ```
 */
export function softBinaryArgmax<X extends Scores>(
  x: X, k: Broadcast, options?: ProjectionOptions<X>,
): Like<X> {
  const few = projectFew(x, k, options);
  if (few) return few as Like<X>;
  const all = checkOptions<ProjectionOptions>(options as ProjectionOptions, PROJECTION);
  return formLike(x, solve(x, slicesOf('x', x, all), k, all), all.out);
}

/**
 * {@link softBinaryArgmax} that also returns the thresholds and the sizes of the free sets.
 *
 * The threshold t is the root of Σ clip((xᵢ − t)/τ, 0, 1) = k. Where no score is free, every t between the
 * greatest score at zero and τ below the least score at one is a root, and the midpoint is returned. For k = 0
 * it is max x, for k = n it is min x − τ. Where `'at-most'` leaves Σp below k, it is 0.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice (see {@link Broadcast}).
 * @param options see {@link ProjectionOptions}.
 * @returns p, of the type and shape of x; thresholds (in the units of x) with their bounds, and free counts: one
 * per slice, in the row-major order of the other axes.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * const { projection, thresholds, freeCounts } = project(x, 1, { temperature: 2 });
 * console.log(projection, thresholds, freeCounts);
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ] Float64Array(1) [ 1.5 ] Int32Array(1) [ 2 ]
 * ```
 */
export function project<X extends Scores>(x: X, k: Broadcast, options?: ProjectionOptions<X>): Projection<X> {
  let found = newFound(1);
  let p = projectFew(x, k, options, found) as Like<X> | undefined;
  if (!p) {
    const all = checkOptions<ProjectionOptions>(options as ProjectionOptions, PROJECTION);
    const slices = slicesOf('x', x, all);
    found = newFound(slices.count);
    p = formLike(x, solve(x, slices, k, all, found), all.out);
  }
  const { thresholds, freeCounts, lower, upper } = found;
  return { projection: p, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}

function slicesOf(name: string, x: Scores, { axis = -1, mask, groups }: SliceOptions): Slices {
  return checkRagged(checkSlices(name, x, axis), x, mask, groups);
}

function solve(x: Scores, slices: Slices, k: Broadcast, options: ProjectionOptions, found?: Found): Floats {
  const { temperature = 1, constraint = 'equal', out, standardize, initialThresholds: start } = options;
  const sums = checkK(k, slices);
  const tau = standardized(slices, checkTemperature(temperature, slices), standardize);
  if (constraint !== 'equal') checkChoice('constraint', constraint, CONSTRAINTS);
  checkStart(start, slices.count);
  const p = checkOut(out, x, slices);
  const status = ragged.project(slices, sums, tau, constraint === 'at-most', p, found, start);
  if (status !== 0) rejectScores('x', slices, sums);
  if (isHalf(dataOf(x))) keepFree(p, 0, p, 2 ** -24, 1 - 2 ** -11);
  return p;
}

/** Options of {@link binaryArgmax}; X is the type of the scores. */
export interface BinaryArgmaxOptions<X = Scores> extends SliceOptions {
  /** Where to write the result: of x's type and length. It may be x's own array. */
  out?: Out<X>;
}

const BINARY_ARGMAX = ['axis', 'mask', 'groups', 'out'] as const;

/**
 * Binary-argmax@k, the hard operator: 1 for the k greatest scores of every slice, 0 for the others.
 *
 *     b = argmax { ⟨b, x⟩ : b ∈ {0, 1}ⁿ, Σb = k }
 *
 * Of equal scores the one with the lower index comes first.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k how many ones each slice gets: a whole number in [0, n], or one per slice.
 * @param options see {@link BinaryArgmaxOptions}.
 * @returns zeros and ones, of the type and shape of x.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}, and RangeError for a k that is not whole.
 *
 * @example
 * ```ts
 * console.log(binaryArgmax(new Float32Array([3, 1, 3, 3]), 2));
 * // → Float32Array(4) [ 1, 0, 1, 0 ]
 * ```
 */
export function binaryArgmax<X extends Scores>(x: X, k: Broadcast, options?: BinaryArgmaxOptions<X>): Like<X> {
  const all = checkOptions<BinaryArgmaxOptions>(options as BinaryArgmaxOptions, BINARY_ARGMAX);
  const slices = slicesOf('x', x, all);
  const sums = checkK(k, slices, true);
  const ones = checkOut(all.out, x, slices);
  const status = ragged.hard(slices, sums, ones);
  if (status !== 0) rejectScores('x', slices, sums);
  return formLike(x, ones, all.out);
}

/** Options of {@link softBinaryArgmaxVjp}; X is the type of the projection. */
export interface VjpOptions<X = Scores> extends SliceOptions {
  /** The τ of the projection: one number, or one per slice; 1 by default. */
  temperature?: Broadcast;
  /** The constraint of the projection: `'equal'` (the default), or `'at-most'`, which needs its `k`. */
  constraint?: Constraint;
  /** The k of the projection, only for `'at-most'`: it tells in which slices Σp < k. */
  k?: Broadcast;
  /**
   * The scores that p was made of, if it was made with `standardize: true`: the derivative goes through their standard
   * deviation too.
   */
  standardize?: Alike<X>;
  /** Where to write the result: of p's type and length. It may be g's own array. */
  out?: Out<X>;
}

export const VJP = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'standardize', 'k'] as const;

/**
 * Vector–Jacobian product Jᵀg of {@link softBinaryArgmax}, from its result p alone.
 *
 *     J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   F = {i : 0 < pᵢ < 1}
 *     (Jᵀg)ᵢ = (gᵢ − mean_F g)/τ on F, 0 elsewhere
 *
 * J is symmetric, so Jv is the same map, and {@link softBinaryArgmaxJvp} differs at kinks alone. A saturated score has gradient 0, even if
 * it is tied with others. For a projection with `'at-most'`, give `{ constraint: 'at-most', k }`: in slices with
 * Σp < k, J is D_F/τ. For one with `standardize`, give that the scores: then the product with σ's derivative is added.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent (or tangent), of the type and shape of p.
 * @param options see {@link VjpOptions}.
 * @returns Jᵀg, of the type and shape of p.
 * @throws TypeError for an argument of the wrong kind, or g of another type than p; RangeError for g or
 * `out` of another shape, τ that is not positive and finite, or an axis that p does not have.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2 }); // [0, 0, 0.25, 0.75]
 * console.log(softBinaryArgmaxVjp(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 }));
 * // → Float64Array(4) [ 0, 0, 0.25, -0.25 ]
 * ```
 */
export function softBinaryArgmaxVjp<X extends Scores>(p: X, g: Alike<X>, options?: VjpOptions<X>): Like<X> {
  const all = checkOptions<VjpOptions>(options as VjpOptions, VJP);
  const { temperature = 1, constraint = 'equal', k, out, standardize } = all;
  const slices = slicesOf('p', p, all);
  const cotangent = checkAlike('g', g as Scores, p, slices.data);
  const tau = checkTemperature(temperature, slices);
  const scores = scoresOf(p, slices, standardize);
  const taus = scores ? timesDeviation(scores, tau) : tau;
  if (constraint !== 'equal') checkChoice('constraint', constraint, CONSTRAINTS);
  const product = checkOut(out, p, slices);
  if (constraint === 'equal') {
    checkAbsent('k', k, "only the constraint 'at-most' needs it");
    ragged.vjp(slices, cotangent, taus, product);
  } else {
    const loose = slicesBelow(slices, checkK(k!, slices));
    const own = loose.length > 0 ? cotangent.slice() : cotangent; // `out` may be g's own array
    ragged.vjp(slices, cotangent, taus, product);
    const round = isDouble(slices.data) || !isModerate(taus) ? Number : Math.fround; // as the kernel does
    for (const s of loose) {
      const inverse = round(1 / valueAt(taus, s));
      visitSlice(slices, s, (i) => { product[i] = isFree(slices.data[i]) ? own[i] * inverse : 0; });
    }
  }
  if (scores) addDeviation(scores, taus, byTemperature(slices, product), product);
  return formLike(p, product, out);
}

/** The scores that a projection was made of, if these are told; a copy, as `out` may be their own array. */
export function scoresOf(p: Scores, slices: Slices, given: Scores | undefined): Slices | undefined {
  return given === undefined ? undefined : { ...slices, data: checkAlike('standardize', given, p, slices.data).slice() };
}

/** ⟨g, ∂p/∂τ⟩ = −⟨p, Jg⟩ of each slice. */
export function byTemperature(p: Slices, product: Floats): F64 {
  return Float64Array.from({ length: p.count }, (_, s) => sumSlice(p, s, (i) => -p.data[i] * product[i]));
}

export const isFree = (p: number): boolean => 0 < p && p < 1;

/** The slices with Σp < k: by more than the rounding of their free entries, each by 2⁻²³ (f32) or 2⁻⁵¹ at most. */
export function slicesBelow(p: Slices, k: PerSlice): number[] {
  const precision = isDouble(p.data) ? 2 ** -51 : 2 ** -22;
  const below: number[] = [];
  for (let s = 0; s < p.count; s++) {
    const free = sumSlice(p, s, (i) => Number(isFree(p.data[i])));
    if (valueAt(k, s) - sumSlice(p, s, (i) => p.data[i]) > free * precision) below.push(s);
  }
  return below;
}

const JACOBIAN = ['temperature'] as const;

/**
 * The Jacobian of {@link softBinaryArgmax} at a vector, as a dense matrix: for teaching and for tests.
 *
 *     J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   F = {i : 0 < pᵢ < 1}
 *
 * @param p a projection: a vector [n].
 * @param options `temperature`: the τ of the projection, 1 by default.
 * @returns J, a tensor [n, n] of p's number type.
 * @throws TypeError for an argument of the wrong kind; RangeError for a p that is not a vector, or τ that is not
 * positive and finite.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 2, 3]), 1, { temperature: 2 }); // [0, 0.25, 0.75]
 * console.log(softBinaryArgmaxJacobian(p, { temperature: 2 }).data.join(' '));
 * // → 0 0 0 0 0.25 -0.25 0 -0.25 0.25
 * ```
 */
export function softBinaryArgmaxJacobian<X extends Scores>(
  p: X, options?: Pick<VjpOptions, 'temperature'>,
): Tensor<DataOf<X>> {
  const { temperature = 1 } = checkOptions(options, JACOBIAN);
  const { data, n } = checkSlices('p', p, -1);
  checkRank('p', p, 1);
  const tau = valueAt(checkTemperature(temperature, 1), 0);
  let free = 0;
  for (let i = 0; i < n; i++) free += Number(isFree(data[i]));
  const jacobian = newLike(data, n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (isFree(data[i]) && isFree(data[j])) jacobian[i * n + j] = (Number(i === j) - 1 / free) / tau;
    }
  }
  const shape = [n, n];
  return formLike({ data: dataOf(p), shape } as TensorLike, jacobian) as Tensor<DataOf<X>>;
}
