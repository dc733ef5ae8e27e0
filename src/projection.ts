// The projection onto the hypersimplex, its derivative, and the hard operator that it relaxes.

import {
  checkAlike, checkChoice, checkK, checkOptions, checkOut, checkRank, checkSlices, checkTemperature,
  rejectScores,
} from './check.ts';
import * as kernel from './kernel.ts';
import type { DataOf, Floats, Like, Out, PerSlice, Scores, Slices, Tensor } from './tensor.ts';
import { formLike, newLike, valueAt } from './tensor.ts';

/** Options of {@link softBinaryArgmax} and {@link project}; X is the type of the scores. */
export interface ProjectionOptions<X = Scores> {
  /** τ > 0: p projects x/τ. One number, or one per slice; 1 by default. */
  temperature?: PerSlice;
  /** The axis that slices run along; negative ones count from the last. −1 by default. */
  axis?: number;
  /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`). */
  constraint?: 'equal' | 'at-most';
  /** Where to write p: of x's type and length. It may be x's own array. */
  out?: Out<X>;
}

/** What {@link project} returns; X is the type of the scores. */
export interface Projection<X = Scores> {
  /** p, like x. */
  projection: Like<X>;
  /** t of each slice, in the units of x: p = clip((x − t)/τ, 0, 1). */
  thresholds: Float64Array;
  /** |F| of each slice, the number of its 0 < p < 1. */
  freeCounts: Int32Array;
}

const CONSTRAINTS = ['equal', 'at-most'] as const;

/**
 * Soft-binary-argmax@k: the point of the hypersimplex nearest to x/τ, for every slice of x along an axis.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k }
 *
 * An optimal solution has the form pᵢ = clip((xᵢ − t)/τ, 0, 1), with one threshold t for the whole slice. p
 * is exactly 0 and exactly 1 where it is saturated, and strictly between where it is free. As τ → 0 it
 * becomes {@link binaryArgmax}; k = 1 is sparsemax. A score of +∞ is certainly one, −∞ certainly zero.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link ProjectionOptions}.
 * @returns p, of the type and shape of x.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for k outside [0, n], τ that is not positive and finite, an axis that is not there, a
 * shape or an `out` of another size, a NaN among the scores, or infinities that Σp = k cannot follow.
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
  x: X, k: PerSlice, options?: ProjectionOptions<X>,
): Like<X> {
  const { axis = -1 } = checkOptions(options);
  return formLike(x, solve(x, checkSlices('x', x, axis), k, options));
}

/**
 * {@link softBinaryArgmax} together with what it found: thresholds and sizes of the free sets.
 *
 * The threshold is the root of Σ clip((xᵢ − t)/τ, 0, 1) = k. Where no score is free any t between the
 * greatest score at zero and τ below the least one at one is a root, and t is their midpoint; for k = 0 it
 * is max x, for k = n it is min x − τ. Where `'at-most'` leaves Σp below k it is 0.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link ProjectionOptions}.
 * @returns p like x; thresholds (in the units of x) and free counts, one per slice in the row-major order
 * of the other axes.
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
export function project<X extends Scores>(x: X, k: PerSlice, options?: ProjectionOptions<X>): Projection<X> {
  const { axis = -1 } = checkOptions(options);
  const slices = checkSlices('x', x, axis);
  const thresholds = new Float64Array(slices.count);
  const freeCounts = new Int32Array(slices.count);
  const nobodyAsks = new Float64Array(0);
  const p = solve(x, slices, k, options, { thresholds, freeCounts, lower: nobodyAsks, upper: nobodyAsks });
  return { projection: formLike(x, p), thresholds, freeCounts };
}

function solve(
  x: Scores, slices: Slices, k: PerSlice, options: ProjectionOptions | undefined, found?: kernel.Found,
): Floats {
  const { temperature = 1, constraint = 'equal', out } = checkOptions(options);
  checkK(k, slices.n, slices.count);
  checkTemperature(temperature, slices.count);
  checkChoice('constraint', constraint, CONSTRAINTS);
  const p = out === undefined ? newLike(slices.data) : checkOut(out, x, slices.data);
  const status = kernel.project(slices, k, temperature, constraint === 'at-most', p, found);
  if (status !== 0) rejectScores('x', slices, status, k);
  return p;
}

/** Options of {@link binaryArgmax}; X is the type of the scores. */
export interface BinaryArgmaxOptions<X = Scores> {
  /** The axis that slices run along; negative ones count from the last. −1 by default. */
  axis?: number;
  /** Where to write the result: of x's type and length. It may be x's own array. */
  out?: Out<X>;
}

/**
 * Binary-argmax@k, the hard operator: 1 for the k greatest scores of every slice, 0 for the others.
 *
 *     b = argmax { ⟨b, x⟩ : b ∈ {0, 1}ⁿ, Σb = k }
 *
 * Of equal scores the one with the lower index comes first.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k ones in each slice: a whole number in [0, n], or one per slice.
 * @param options see {@link BinaryArgmaxOptions}.
 * @returns zeros and ones, of the type and shape of x.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}, and RangeError for k that is not whole.
 *
 * @example
 * ```ts
 * console.log(binaryArgmax(new Float32Array([3, 1, 3, 3]), 2));
 * // → Float32Array(4) [ 1, 0, 1, 0 ]
 * ```
 */
export function binaryArgmax<X extends Scores>(x: X, k: PerSlice, options?: BinaryArgmaxOptions<X>): Like<X> {
  const { axis = -1, out } = checkOptions<BinaryArgmaxOptions>(options);
  const slices = checkSlices('x', x, axis);
  checkK(k, slices.n, slices.count, true);
  const ones = out === undefined ? newLike(slices.data) : checkOut(out, x, slices.data);
  const status = kernel.hard(slices, k, ones);
  if (status !== 0) rejectScores('x', slices, status, k);
  return formLike(x, ones);
}

/** Options of {@link softBinaryArgmaxVjp}; X is the type of the projection. */
export interface VjpOptions<X = Scores> {
  /** The τ of the projection: one number, or one per slice; 1 by default. */
  temperature?: PerSlice;
  /** The axis of the projection. −1 by default. */
  axis?: number;
  /** Where to write the result: of p's type and length. It may be g's own array. */
  out?: Out<X>;
}

/**
 * Vector–Jacobian product Jᵀg of {@link softBinaryArgmax}, from its result p alone.
 *
 *     J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   F = {i : 0 < pᵢ < 1}
 *     (Jᵀg)ᵢ = (gᵢ − mean_F g)/τ on F, 0 elsewhere
 *
 * J is symmetric, so Jv is the same map: {@link softBinaryArgmaxJvp}. A saturated score has no gradient,
 * tied with others or not. For the constraint `'at-most'` this holds in slices with Σp = k; where Σp < k, J
 * is D_F/τ.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent (or tangent), of the type and shape of p.
 * @param options see {@link VjpOptions}.
 * @returns Jᵀg, of the type and shape of p.
 * @throws TypeError for an argument of the wrong kind, or g of another type than p; RangeError for g or
 * `out` of another shape, τ that is not positive and finite, or an axis that is not there.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2 }); // [0, 0, 0.25, 0.75]
 * console.log(softBinaryArgmaxVjp(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 }));
 * // → Float64Array(4) [ 0, 0, 0.25, -0.25 ]
 * ```
 */
export function softBinaryArgmaxVjp<X extends Scores>(p: X, g: X, options?: VjpOptions<X>): Like<X> {
  const { temperature = 1, axis = -1, out } = checkOptions<VjpOptions>(options);
  const slices = checkSlices('p', p, axis);
  const cotangent = checkAlike('g', g, p, slices.data);
  checkTemperature(temperature, slices.count);
  const product = out === undefined ? newLike(slices.data) : checkOut(out, p, slices.data);
  kernel.vjp(slices, cotangent, temperature, product);
  return formLike(p, product);
}

/** Jacobian–vector product Jv: J is symmetric, so this is {@link softBinaryArgmaxVjp} itself. */
export const softBinaryArgmaxJvp: typeof softBinaryArgmaxVjp = softBinaryArgmaxVjp;

/**
 * The Jacobian of {@link softBinaryArgmax} at a vector, written out: for teaching and for tests.
 *
 *     J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   F = {i : 0 < pᵢ < 1}
 *
 * @param p a projection: a vector [n].
 * @param options `temperature`: the τ of the projection, 1 by default.
 * @returns J, a tensor [n, n] of p's number type.
 * @throws TypeError for an argument of the wrong kind; RangeError for p that is no vector, or τ that is not
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
  const { temperature = 1 } = checkOptions(options);
  checkRank('p', p, 1);
  const { data, n } = checkSlices('p', p, -1);
  checkTemperature(temperature, 1);

  const tau = valueAt(temperature, 0);
  const isFree = (i: number): boolean => 0 < data[i] && data[i] < 1;
  let free = 0;
  for (let i = 0; i < n; i++) free += Number(isFree(i));
  const jacobian = newLike(data, n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (isFree(i) && isFree(j)) jacobian[i * n + j] = (Number(i === j) - 1 / free) / tau;
    }
  }
  return { data: jacobian as DataOf<X>, shape: [n, n] };
}
