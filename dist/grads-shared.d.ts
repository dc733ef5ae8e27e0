import { S as Scores, L as Like, c as F64, A as Alike, V as VjpOptions } from './projection-shared.js';

/** What {@link softBinaryArgmaxGrads} returns; X is the type of the projection. */
interface ProjectionGrads<X = Scores> {
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
declare function softBinaryArgmaxGrads<X extends Scores>(p: X, g: Alike<X>, options?: VjpOptions<X>): ProjectionGrads<X>;

export { softBinaryArgmaxGrads as s };
export type { ProjectionGrads as P };
