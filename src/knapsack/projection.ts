// The continuous quadratic knapsack, and its derivatives.

import {
  checkAbsent, checkAlike, checkChoice, checkEntries, checkOptions, checkOut, checkRagged, checkSlices,
  checkKnapsackSums, checkTemperature, checkThresholds, rejectKnapsack, type Parts,
} from '../check.ts';
import { newFound } from '../kernel/arena.ts';
import * as kernel from '../kernel/knapsack.ts';
import type { Projection, SliceOptions } from '../projection.ts';
import type { Alike, Broadcast, F64, Floats, Like, Out, PerEntry, PerSlice, Scores, Slices } from '../tensor.ts';
import { dataOf, entryAt, formLike, isDouble, isHalf, newLike, valueAt, visitSlice } from '../tensor.ts';

type Constraint = 'equal' | 'at-most';

/** What the bounds and the weights of p are. */
interface Bounds extends SliceOptions {
  /**
   * w: finite numbers of any sign. One for all, one per position along the axis, or one per score, like x; 1 by default.
   * Like the bounds they are taken in x's number type.
   */
  weights?: PerEntry;
  /** l ≤ p: likewise; −Infinity for none, 0 by default. */
  lower?: PerEntry;
  /** p ≤ u: likewise; Infinity for none, 1 by default. */
  upper?: PerEntry;
  /** τ > 0: p projects x/τ. One number, or one per slice; 1 by default. */
  temperature?: Broadcast;
  /** Σ w p = k (`'equal'`, the default) or Σ w p ≤ k (`'at-most'`). */
  constraint?: Constraint;
}

/** Options of {@link projectKnapsack}; X is the type of the scores. */
export interface KnapsackOptions<X = Scores> extends Bounds {
  /** What Σ w p is to be: one number, or one per slice. */
  k: Broadcast;
  /** Where to write p: of x's type and length. It may be x's own array. */
  out?: Out<X>;
}

const CONSTRAINTS = ['equal', 'at-most'] as const;
const OPTIONS = [
  'weights', 'lower', 'upper', 'k', 'temperature', 'axis', 'mask', 'groups', 'constraint', 'out',
] as const;
const GRADS = [...OPTIONS, 'thresholds'] as const;

/** The slices, and what belongs to them. */
function prepare(name: string, x: Scores, options: Bounds): { slices: Slices; parts: Parts; tau: PerSlice } {
  const { axis = -1, mask, groups, weights = 1, lower = 0, upper = 1, temperature = 1, constraint = 'equal' } = options;
  const whole = checkSlices(name, x, axis);
  const slices = checkRagged(whole, x, mask, groups);
  const parts = {
    weights: checkEntries('weights', weights, whole, x, Number.MAX_VALUE),
    lower: checkEntries('lower', lower, whole, x, Infinity),
    upper: checkEntries('upper', upper, whole, x, Infinity),
  };
  const tau = checkTemperature(temperature, slices);
  if (constraint !== 'equal') checkChoice('constraint', constraint, CONSTRAINTS);
  return { slices, parts, tau };
}

/**
 * The continuous quadratic knapsack: for every slice of x along an axis, the nearest point to x/τ with bounds and one
 * weighted sum.
 *
 *     p = argmin { ‖p − x/τ‖² : l ≤ p ≤ u, Σ w p = k }
 *
 * The solution is pᵢ = clip((xᵢ − wᵢ t)/τ, lᵢ, uᵢ), with one threshold t for the whole slice. p is exactly at a bound
 * where it is saturated. With weights of 1 and bounds 0 and 1 it is the projection of {@link project}. A score of +∞
 * always gets its upper bound, a score of −∞ its lower one.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param options `k`, what Σ w p is to be, and others: see {@link KnapsackOptions}.
 * @returns p, of the type and shape of x; thresholds (in the units of x over those of w) with their bounds, and free
 * counts, of entries with l < p < u: one per slice, in the row-major order of the other axes.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for a k that Σ w p cannot reach, whose message has the interval that it can; for a lower bound above
 * the upper one, a weight that is not finite, a NaN among the scores, an infinite score without a bound; and as
 * {@link project}.
 *
 * @example
 * ```ts
 * const x = new Float64Array([3, 1, 2, 0.5]);
 * const { projection, thresholds } = projectKnapsack(x, { weights: [2, 1, 1, -1], upper: [1, 2, 2, 2], k: 2 });
 * console.log(projection, thresholds);
 * // → Float64Array(4) [ 1, 0.16666666666666666, 1.1666666666666665, 1.3333333333333335 ] Float64Array(1) [ 0.8333333333333334 ]
 * ```
 */
export function projectKnapsack<X extends Scores>(x: X, options: KnapsackOptions<X>): Projection<X> {
  const all = checkOptions<KnapsackOptions>(options as KnapsackOptions, OPTIONS);
  const { constraint, out } = all;
  const { slices, parts, tau } = prepare('x', x, all);
  const k = checkKnapsackSums(all.k, slices);
  const p = checkOut(out, x, slices);
  const found = newFound(slices.count);
  const atMost = constraint === 'at-most';
  if (kernel.project(slices, parts, k, tau, atMost, p, found) !== 0) rejectKnapsack(slices, parts);
  const { thresholds, freeCounts, lower, upper } = found;
  const projection = formLike(x, p, out);
  // where p is rounded once more, that may have put it at a bound
  if (isHalf(dataOf(x)) || (!isDouble(p) && kernel.needsDouble(p, tau))) {
    countFree(slices, parts, dataOf(projection as Scores) as ArrayLike<number>, freeCounts);
  }
  return { projection, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}

function countFree(slices: Slices, parts: Parts, p: ArrayLike<number>, counts: Int32Array): void {
  for (let s = 0; s < slices.count; s++) {
    counts[s] = 0;
    visitSlice(slices, s, (index, row) => { counts[s] += Number(isFree(parts, p[index], index, row)); });
  }
}

function isFree({ lower, upper }: Parts, p: number, index: number, row: number): boolean {
  return entryAt(lower, index, row) < p && p < entryAt(upper, index, row);
}

// --- derivatives -------------------------------------------------------------------------------------------

/** Options of {@link projectKnapsackVjp}: those of the projection; X is the type of the projection. */
export interface KnapsackVjpOptions<X = Scores> extends Bounds {
  /** The k of the projection, only for `'at-most'`: it tells in which slices Σ w p < k. */
  k?: Broadcast;
  /** Where to write the result: of p's type and length. It may be g's own array. */
  out?: Out<X>;
}

/** Options of {@link projectKnapsackGrads}; X is the type of the projection. */
export interface KnapsackGradsOptions<X = Scores> extends KnapsackVjpOptions<X> {
  /** The thresholds of the projection, one per slice: with them the result has `weights`. */
  thresholds?: PerSlice;
}

/** What {@link projectKnapsackGrads} returns; X is the type of the projection. */
export interface KnapsackGrads<X = Scores> {
  /** Jᵀg, like p. */
  x: Like<X>;
  /** ⟨g, ∂p/∂k⟩ of each slice. */
  k: F64;
  /** ⟨g, ∂p/∂τ⟩ of each slice. */
  temperature: F64;
  /** ⟨g, ∂p/∂lᵢ⟩, like p; for bounds that entries share, sum it over them. */
  lower: Like<X>;
  /** ⟨g, ∂p/∂uᵢ⟩ likewise. */
  upper: Like<X>;
  /** ⟨g, ∂p/∂wᵢ⟩ likewise, where thresholds are given. */
  weights?: Like<X>;
}

/** A cotangent of a projection, with m = Σ_F w g/Σ_F w² of each slice; 0 where there is no such F, or Σ w p < k. */
interface Pulled {
  slices: Slices;
  parts: Parts;
  g: Floats;
  tau: PerSlice;
  m: F64;
  out: Floats;
}

/** Thresholds of `'at-most'`, where they are known, are above 0 where Σ w p = k. */
function pull(p: Scores, g: Scores, options: Partial<KnapsackVjpOptions>, thresholds?: PerSlice): Pulled {
  const { constraint = 'equal', k, out } = options;
  const { slices, parts, tau } = prepare('p', p, options);
  const { data, count } = slices;
  const given = checkAlike('g', g, p, data);
  const product = checkOut(out, p, slices);
  const atMost = constraint === 'at-most';
  if (!atMost) checkAbsent('k', k, "only the constraint 'at-most' needs it");
  const sums = atMost ? checkKnapsackSums(k, slices) : 0;
  const m = new Float64Array(count);
  // so much of Σ |w p| and of k is rounding
  const precision = isHalf(dataOf(p)) ? 2 ** -10 : isDouble(data) ? 2 ** -50 : 2 ** -21;
  for (let s = 0; s < count; s++) {
    let products = 0;
    let squares = 0;
    let sum = 0;
    let lost = 0; // what its roundings have lost (Neumaier)
    let rounding = Math.abs(valueAt(sums, s));
    visitSlice(slices, s, (index, row) => {
      const w = entryAt(parts.weights, index, row);
      const value = w * data[index];
      const next = sum + value;
      lost += Math.abs(sum) > Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
      rounding += Math.abs(value);
      if (!isFree(parts, data[index], index, row)) return;
      products += w * given[index];
      squares += w * w;
    });
    const isLoose = atMost && (thresholds === undefined
      ? valueAt(sums, s) - sum - lost > rounding * precision : !(valueAt(thresholds, s) > 0));
    m[s] = squares > 0 && !isLoose ? products / squares : 0;
  }
  return { slices, parts, g: given, tau, m, out: product };
}

/** (g − w m)/τ on F, 0 elsewhere. */
function push({ slices, parts, g, tau, m, out }: Pulled): Floats {
  const own = out === g ? g.slice() : g;
  out.fill(0);
  for (let s = 0; s < slices.count; s++) {
    const t = valueAt(tau, s);
    visitSlice(slices, s, (index, row) => {
      if (!isFree(parts, slices.data[index], index, row)) return;
      out[index] = (own[index] - entryAt(parts.weights, index, row) * m[s]) / t;
    });
  }
  return out;
}

/**
 * Vector–Jacobian product Jᵀg of {@link projectKnapsack}, from its projection p alone.
 *
 *     J = (1/τ)(D_F − w_F w_Fᵀ/‖w_F‖²),   F = {i : lᵢ < pᵢ < uᵢ}
 *     (Jᵀg)ᵢ = (gᵢ − wᵢ m)/τ on F, 0 elsewhere,   m = Σ_F w g/Σ_F w²
 *
 * J is symmetric, so Jv is the same map: {@link projectKnapsackJvp}. For a projection with `'at-most'`, give
 * `{ constraint: 'at-most', k }`: in slices with Σ w p < k, J is D_F/τ.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent (or tangent), of the type and shape of p.
 * @param options the weights, bounds and others that p was made with: see {@link KnapsackVjpOptions}.
 * @returns Jᵀg, of the type and shape of p.
 * @throws TypeError and RangeError as {@link projectKnapsack}, and for g of another type or shape than p.
 *
 * @example
 * ```ts
 * const options = { weights: [2, 1, 1, -1], upper: 2 };
 * const { projection } = projectKnapsack(new Float64Array([4, 1, 3, 0.5]), { ...options, k: 4 });
 * console.log(projection, projectKnapsackVjp(projection, new Float64Array([1, 1, 0, 0]), options));
 * // → Float64Array(4) [ 1.8333333333333333, 0, 1.9166666666666667, 1.5833333333333333 ]
 * //   Float64Array(4) [ 0.33333333333333337, 0, -0.3333333333333333, 0.3333333333333333 ]
 * ```
 */
export function projectKnapsackVjp<X extends Scores>(p: X, g: Alike<X>, options?: KnapsackVjpOptions<X>): Like<X> {
  const all = checkOptions<KnapsackVjpOptions>(options as KnapsackVjpOptions, OPTIONS);
  return vjpFrom(p, g as Scores, all);
}

/** The same with the thresholds of the projection, if they are known. */
export function vjpFrom<X extends Scores>(
  p: X, g: Scores, options: Partial<KnapsackVjpOptions>, thresholds?: PerSlice,
): Like<X> {
  return formLike(p, push(pull(p, g, options, thresholds)), options.out);
}

/** Jacobian–vector product Jv. J is symmetric, so this is the same function as {@link projectKnapsackVjp}. */
export const projectKnapsackJvp: typeof projectKnapsackVjp = projectKnapsackVjp;

/**
 * The backward pass of {@link projectKnapsack} by the scores, k, τ, the bounds and the weights: the products of a
 * cotangent g of p with the derivatives of p. With m = Σ_F w g/Σ_F w²:
 *
 *     by x: (gᵢ − wᵢ m)/τ on F     by k: m     by τ: −(1/τ) Σ_F pᵢ (gᵢ − wᵢ m)
 *     by lᵢ: gᵢ − wᵢ m where pᵢ = lᵢ     by uᵢ: the same where pᵢ = uᵢ > lᵢ
 *     by wᵢ: −m pᵢ − (t/τ)(gᵢ − wᵢ m)·[i ∈ F]
 *
 * Where no weight is free, or `'at-most'` leaves Σ w p below k, m is 0. All of it takes two passes.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent, of the type and shape of p.
 * @param options those of {@link projectKnapsackVjp}; the result `x` is written to `out`. The derivative by the weights
 * needs the `thresholds` that {@link projectKnapsack} found.
 * @returns the products: by k and τ one number per slice, the others like p.
 * @throws TypeError and RangeError as {@link projectKnapsackVjp}.
 *
 * @example
 * ```ts
 * const options = { weights: [2, 1, 1, -1], upper: 2 };
 * const { projection, thresholds } = projectKnapsack(new Float64Array([4, 1, 3, 0.5]), { ...options, k: 4 });
 * const g = new Float64Array([1, 1, 0, 0]);
 * const { k, temperature, lower, weights } = projectKnapsackGrads(projection, g, { ...options, thresholds });
 * console.log(k, temperature, lower);
 * // → Float64Array(1) [ 0.3333333333333333 ] Float64Array(1) [ -0.5 ] Float64Array(4) [ 0, 0.6666666666666667, 0, 0 ]
 * console.log(weights);
 * // → Float64Array(4) [ -0.9722222222222221, 0, -0.2777777777777778, -0.8888888888888887 ]
 * ```
 */
export function projectKnapsackGrads<X extends Scores>(
  p: X, g: Alike<X>, options?: KnapsackGradsOptions<X>,
): KnapsackGrads<X> {
  const all = checkOptions<KnapsackGradsOptions>(options as KnapsackGradsOptions, GRADS);
  const { thresholds } = all;
  const pulled = pull(p, g as Scores, all, thresholds);
  const { slices, parts, tau, m } = pulled;
  if (thresholds !== undefined) checkThresholds(thresholds, slices.count);
  const cotangent = pulled.out === pulled.g ? pulled.g.slice() : pulled.g;
  const byTau = new Float64Array(slices.count);
  const [lower, upper, weights] = [0, 0, 0].map(() => newLike(slices.data));
  for (let s = 0; s < slices.count; s++) {
    const t = valueAt(tau, s);
    const slope = thresholds === undefined ? 0 : valueAt(thresholds, s) / t;
    visitSlice(slices, s, (index, row) => {
      const value = slices.data[index];
      const rest = cotangent[index] - entryAt(parts.weights, index, row) * m[s];
      weights[index] = 0 - m[s] * value;
      if (isFree(parts, value, index, row)) {
        byTau[s] -= value * rest / t;
        weights[index] -= slope * rest;
      } else if (value <= entryAt(parts.lower, index, row)) lower[index] = rest;
      else upper[index] = rest;
    });
  }
  const x = formLike(p, push(pulled), all.out);
  return {
    x, k: m, temperature: byTau, lower: formLike(p, lower), upper: formLike(p, upper),
    ...(thresholds === undefined ? {} : { weights: formLike(p, weights) }),
  };
}
