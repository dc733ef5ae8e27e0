// Derivatives by k and τ: of the projection, and of the losses.

import { checkAlike, checkK, checkOptions, checkRagged, checkSlices, checkTemperature, without } from './check.ts';
import { newFound } from './kernel/arena.ts';
import { byTemperature, isFree, scoresOf, slicesBelow, softBinaryArgmaxVjp, VJP } from './projection.ts';
import type { VjpOptions } from './projection.ts';
import { project } from './ragged.ts';
import { addDeviation, timesDeviation } from './standardize.ts';
import type { Alike, F64, Floats, Like, PerSlice, Scores, Slices, Targets } from './tensor.ts';
import { counts, newLike, sumSlice, targetAt, valueAt } from './tensor.ts';

/** What {@link softBinaryArgmaxGrads} returns; X is the type of the projection. */
export interface ProjectionGrads<X = Scores> {
  /** Jᵀg, like p. */
  x: Like<X>;
  /** ⟨g, ∂p/∂k⟩ of each slice. */
  k: F64;
  /** ⟨g, ∂p/∂τ⟩ of each slice. */
  temperature: F64;
}

/**
 * The backward pass of {@link softBinaryArgmax} by the scores, k and τ: the products of a cotangent g of p with
 * the derivatives of p, computed from p alone.
 *
 *     ∂p/∂x = J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   ∂p/∂k = 1_F/|F|,   ∂p/∂τ = −Jp
 *
 * Where no score is free, all three are 0. Where `'at-most'` leaves Σp below k, that by k is 0.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent, of the type and shape of p.
 * @param options those of {@link softBinaryArgmaxVjp}; the result `x` is written to `out`.
 * @returns the products: by the scores like p, by k and τ one number per slice.
 * @throws TypeError and RangeError as {@link softBinaryArgmaxVjp}.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2 }); // [0, 0, 0.25, 0.75]
 * const { x, k, temperature } = softBinaryArgmaxGrads(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 });
 * console.log(x, k, temperature);
 * // → Float64Array(4) [ 0, 0, 0.25, -0.25 ] Float64Array(1) [ 0.5 ] Float64Array(1) [ 0.125 ]
 * ```
 */
export function softBinaryArgmaxGrads<X extends Scores>(
  p: X, g: Alike<X>, options?: VjpOptions<X>,
): ProjectionGrads<X> {
  const {
    axis = -1, temperature = 1, mask, groups, constraint, k, out, standardize,
  } = checkOptions<VjpOptions>(options as VjpOptions, VJP);
  const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
  const cotangent = checkAlike('g', g as Scores, p, slices.data);
  const own = out === undefined ? cotangent : cotangent.slice(); // `out` may be g's own array
  const tau = checkTemperature(temperature, slices);
  const scores = scoresOf(p, slices, standardize);
  const taus = scores ? timesDeviation(scores, tau) : tau;
  const x = softBinaryArgmaxVjp(p, g, { axis, mask, groups, constraint, k, out: out as VjpOptions<X>['out'], temperature: taus });
  const product = ('data' in x ? x.data : x) as Floats;
  const byK = new Float64Array(slices.count);
  for (let s = 0; s < slices.count; s++) byK[s] = meanOnFree(slices, s, slices.data, (index) => own[index]);
  const byTau = byTemperature(slices, product);
  if (scores) {
    addDeviation(scores, taus, byTau, product);
    byTau.forEach((value, s) => { byTau[s] = value * valueAt(taus, s) / valueAt(tau, s); });
  }
  if (constraint === 'at-most') for (const s of slicesBelow(slices, checkK(k!, slices))) byK[s] = 0;
  return { x, k: byK, temperature: byTau };
}

/** mean_F g in slice s, and 0 where F is empty. */
function meanOnFree(x: Slices, s: number, p: Floats, g: (index: number, row: number) => number): number {
  let free = 0;
  const sum = sumSlice(x, s, (index, row) => {
    if (!isFree(p[index])) return 0;
    free++;
    return g(index, row);
  });
  return free === 0 ? 0 : sum / free;
}

/** The slices without the rows that targets leave out. */
export function countedOf(x: Slices, y: Targets): Slices {
  return y.rows < x.n && !x.ragged ? without(x, (_, row) => counts(y, row)) : x;
}

/** A loss, for {@link lossGrads}. */
export interface LossParts {
  /** Whether it is the squared error, or the Fenchel–Young loss. */
  squared: boolean;
  y: Targets;
  k: PerSlice;
  temperature: PerSlice;
  classWeights?: ArrayLike<number>;
  sampleWeights?: ArrayLike<number>;
  /** What Σ ½w(p − y)², or the sum of the Fenchel–Young losses, is multiplied by. */
  scale: number;
}

/**
 * The losses' derivatives by k and τ, for each slice. With g = w(p − y):
 *
 *     ½ Σ w(p − y)²      ∂/∂k = mean_F g,   ∂/∂τ = −⟨p, Jg⟩ = −(1/τ) Σ_F p (g − mean_F g)
 *     Fenchel–Young      ∂/∂k = w t,        ∂/∂τ = ½w(‖y‖² − ‖p‖²)     (the envelope theorem)
 */
export function lossGrads(
  x: Slices, { squared, y, k, temperature, classWeights, sampleWeights, scale }: LossParts,
): { gradK: F64; gradTemperature: F64 } {
  const counted = countedOf(x, y);
  const p = newLike(x.data);
  const found = newFound(x.count);
  project(counted, k, temperature, false, p, found);
  const gradK = new Float64Array(x.count);
  const gradTemperature = new Float64Array(x.count);
  for (let s = 0; s < x.count; s++) {
    const factor = scale * (classWeights ? classWeights[s] : 1);
    const error = (index: number, row: number): number => (
      factor * (sampleWeights ? sampleWeights[row] : 1) * (p[index] - targetAt(y, index, row, s)));
    const mean = meanOnFree(counted, s, p, error);
    gradK[s] = squared ? mean : factor * found.thresholds[s];
    gradTemperature[s] = sumSlice(counted, s, (index, row) => {
      if (squared) return isFree(p[index]) ? -p[index] * (error(index, row) - mean) / valueAt(temperature, s) : 0;
      const target = targetAt(y, index, row, s);
      return factor * (target - p[index]) * (target + p[index]) / 2;
    });
  }
  return { gradK, gradTemperature };
}
