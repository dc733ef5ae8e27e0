import { n as PerEntry } from './projection-shared.js';
import { Scores, Like, F64, SliceOptions, Broadcast, Out, PerSlice, Projection, Alike } from './index.js';

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
interface KnapsackOptions<X = Scores> extends Bounds {
    /** What Σ w p is to be: one number, or one per slice. */
    k: Broadcast;
    /** Where to write p: of x's type and length. It may be x's own array. */
    out?: Out<X>;
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
declare function projectKnapsack<X extends Scores>(x: X, options: KnapsackOptions<X>): Projection<X>;
/** Options of {@link projectKnapsackVjp}: those of the projection; X is the type of the projection. */
interface KnapsackVjpOptions<X = Scores> extends Bounds {
    /** The k of the projection, only for `'at-most'`: it tells in which slices Σ w p < k. */
    k?: Broadcast;
    /** Where to write the result: of p's type and length. It may be g's own array. */
    out?: Out<X>;
}
/** Options of {@link projectKnapsackGrads}; X is the type of the projection. */
interface KnapsackGradsOptions<X = Scores> extends KnapsackVjpOptions<X> {
    /** The thresholds of the projection, one per slice: with them the result has `weights`. */
    thresholds?: PerSlice;
}
/** What {@link projectKnapsackGrads} returns; X is the type of the projection. */
interface KnapsackGrads<X = Scores> {
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
declare function projectKnapsackVjp<X extends Scores>(p: X, g: Alike<X>, options?: KnapsackVjpOptions<X>): Like<X>;
/** Jacobian–vector product Jv. J is symmetric, so this is the same function as {@link projectKnapsackVjp}. */
declare const projectKnapsackJvp: typeof projectKnapsackVjp;
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
declare function projectKnapsackGrads<X extends Scores>(p: X, g: Alike<X>, options?: KnapsackGradsOptions<X>): KnapsackGrads<X>;

/**
 * The continuous quadratic knapsack: the projection onto {l ≤ p ≤ u, Σ w p = k}, with its derivatives.
 *
 * @packageDocumentation
 */

/**
 * Compiles the module of this entry ahead of the first call, asynchronously; without it, the first call does.
 *
 * @returns a promise that all callers share. If the host refuses to compile, it is rejected with the host's own error.
 * Later calls, of this or another function, try again.
 *
 * @example
 * ```ts
 * import { projectKnapsack, ready } from 'hypersimplex/knapsack';
 * await ready();
 * console.log(projectKnapsack(new Float32Array([2, 2]), { weights: [1, 3], k: 2 }).projection);
 * // → Float32Array(2) [ 1, 0.3333333432674408 ]
 * ```
 */
declare function ready(): Promise<void>;

export { projectKnapsack, projectKnapsackGrads, projectKnapsackJvp, projectKnapsackVjp, ready };
export type { KnapsackGrads, KnapsackGradsOptions, KnapsackOptions, KnapsackVjpOptions };
