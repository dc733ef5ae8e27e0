/** f32 numbers; from TypeScript 5.7 on a `Float32Array<ArrayBuffer>`, before it a `Float32Array`. */
type F32 = ReturnType<typeof Float32Array.of>;
/** f64 numbers, likewise. */
type F64 = ReturnType<typeof Float64Array.of>;
/** 32-bit whole numbers, likewise. */
type I32 = ReturnType<typeof Int32Array.of>;
/** f16 numbers, where TypeScript's libraries know them. */
type F16 = typeof globalThis extends {
    Float16Array: {
        of(...values: number[]): infer A;
    };
} ? A : never;
/** The two number types that are computed with. */
type Floats = Float32Array | Float64Array;
/** A typed array of f16, whatever its buffer. */
type Halves = typeof globalThis extends {
    Float16Array: {
        prototype: infer A;
    };
} ? A : never;
/**
 * Numbers as an argument. What goes in as f32, f64 or f16 comes out as the same; a plain array is f64, and each
 * of its elements is checked. f16 is computed in f32.
 */
type Numbers = Floats | Halves | readonly number[];
/** Whole numbers: class labels, or 0/1 targets. */
type Integers = Uint8Array | Uint8ClampedArray | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | BigInt64Array | BigUint64Array;
/**
 * A tensor of any rank, as an argument: row-major, with `data.length` the product of `shape`; or, with strides
 * and an offset, the elements data[offset + Σ index · stride]. Strides may be negative or 0; they and the offset
 * count elements.
 */
interface TensorLike<A = Numbers> {
    readonly data: A;
    readonly shape: readonly number[];
    readonly strides?: readonly number[];
    /** Another name of `strides`. */
    readonly stride?: readonly number[];
    readonly offset?: number;
}
/** A row-major tensor, as a result. */
interface Tensor<A = F32 | F64> {
    data: A;
    shape: number[];
}
/** Scores: a bare array is a vector, `{ data, shape }` a tensor. */
type Scores = Numbers | TensorLike;
/** One number for all slices, or one for each, in the row-major order of the tensor without its axis. */
type PerSlice = number | ArrayLike<number>;
/**
 * The same; or a tensor of them whose shape broadcasts to that of the slices: to the shape of the scores without the
 * axis or, if it has as many axes as the scores, with 1 there.
 */
type Broadcast = PerSlice | TensorLike<ArrayLike<number>>;
/** One number for all, or one per position along the axis, or one per score. */
type PerEntry = number | ArrayLike<number> | TensorLike<ArrayLike<number>>;
/** What counts: one entry per score, or one per position along the axis; 0 and false leave out. */
type Mask = ArrayLike<number | boolean> | TensorLike<ArrayLike<number | boolean>>;
/** The array that results for a vector or tensor X are in. */
type DataOf<X> = X extends Float32Array ? F32 : X extends Float64Array ? F64 : X extends Halves ? F16 : X extends readonly number[] ? F64 : X extends TensorLike<infer A> ? DataOf<A> : never;
/** What X comes back as: a vector as a vector, a tensor as a tensor, of the same number type. */
type Like<X> = X extends Numbers ? DataOf<X> : Tensor<DataOf<X>>;
/** A buffer for a result like X: the same number type and length and, if it is a tensor, shape; row-major. */
type Out<X> = BufferOf<DataOf<X>> | TensorLike<BufferOf<DataOf<X>>>;
type BufferOf<A> = A extends F32 ? Float32Array : A extends F64 ? Float64Array : Halves;
/** Another argument of the number type of X: a plain array is f64. */
type Alike<X> = Out<X> | (DataOf<X> extends F64 ? readonly number[] | TensorLike<readonly number[]> : never);

/** Which scores there are, and in what slices. */
interface SliceOptions {
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
interface ProjectionOptions<X = Scores> extends SliceOptions {
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
interface ThresholdBounds {
    /** The least such t; −∞ where no score is at zero. */
    lower: F64;
    /** The greatest such t; ∞ where no score is at one. */
    upper: F64;
}
/** What {@link project} returns; X is the type of the scores. */
interface Projection<X = Scores> {
    /** p, like x. */
    projection: Like<X>;
    /** t of each slice, in the units of x: p = clip((x − t)/τ, 0, 1). Finite. */
    thresholds: F64;
    /** The closed interval of all t that give this p. Both ends are t where a score is free. */
    thresholdBounds: ThresholdBounds;
    /** |F| of each slice: how many of its entries have 0 < p < 1. */
    freeCounts: I32;
}
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
declare function softBinaryArgmax<X extends Scores>(x: X, k: Broadcast, options?: ProjectionOptions<X>): Like<X>;
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
declare function project<X extends Scores>(x: X, k: Broadcast, options?: ProjectionOptions<X>): Projection<X>;
/** Options of {@link binaryArgmax}; X is the type of the scores. */
interface BinaryArgmaxOptions<X = Scores> extends SliceOptions {
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
declare function binaryArgmax<X extends Scores>(x: X, k: Broadcast, options?: BinaryArgmaxOptions<X>): Like<X>;
/** Options of {@link softBinaryArgmaxVjp}; X is the type of the projection. */
interface VjpOptions<X = Scores> extends SliceOptions {
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
declare function softBinaryArgmaxVjp<X extends Scores>(p: X, g: Alike<X>, options?: VjpOptions<X>): Like<X>;
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
declare function softBinaryArgmaxJacobian<X extends Scores>(p: X, options?: Pick<VjpOptions, 'temperature'>): Tensor<DataOf<X>>;

export { binaryArgmax as k, softBinaryArgmaxJacobian as l, softBinaryArgmaxVjp as m, project as p, softBinaryArgmax as s };
export type { Alike as A, BinaryArgmaxOptions as B, DataOf as D, F16 as F, Halves as H, I32 as I, Like as L, Mask as M, Numbers as N, Out as O, PerSlice as P, Scores as S, Tensor as T, VjpOptions as V, Broadcast as a, F32 as b, F64 as c, Floats as d, Integers as e, Projection as f, ProjectionOptions as g, SliceOptions as h, TensorLike as i, ThresholdBounds as j, PerEntry as n };
