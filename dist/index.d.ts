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

/**
 * Compiles the kernel ahead of the first call, asynchronously. Nothing has to wait for it: the first call
 * compiles by itself, in a few milliseconds. It is for hosts that limit synchronous compilation, and for a
 * quick first call.
 *
 * @returns a promise that all callers share. It is rejected with the host's own error if it refuses to
 * compile, for instance under a content security policy without `wasm-unsafe-eval`; later calls, of this or
 * another function, try again.
 *
 * @example
 * ```ts
 * await ready();
 * console.log(softBinaryArgmax(new Float32Array([2, 0]), 1));
 * // → Float32Array(2) [ 1, 0 ]
 * ```
 */
declare function ready(): Promise<void>;
/**
 * Arrays in the memory of a kernel: scores (or p, for a VJP) in one of them are not copied in, and results are
 * not copied out if `out` is another one of the same `allocate`. For loops that have the same arrays in every
 * step. Answers are the same to the bit; only, when a call throws, such an `out` may have been written in part.
 *
 * They are ordinary typed arrays, of zeros, and stay valid for good. The kernel is theirs alone, with five
 * times their size and 1 MiB of memory, most of it never touched; calls that need more copy after all. It is
 * given back when none of the arrays can be reached any more.
 *
 * A clone takes the whole memory along, for instance by `structuredClone` or `postMessage`: 1.1 MB for 8 floats.
 * So clone or post `x.slice()`, a copy of the array alone.
 *
 * @param type `Float32Array` or `Float64Array`.
 * @param lengths how many numbers each array is to hold.
 * @returns the arrays.
 * @throws TypeError for an argument of the wrong kind; RangeError for a length that is not a whole number, or
 * for more memory than there is.
 *
 * @example
 * ```ts
 * const [logits, p] = allocate(Float32Array, [4, 4]);
 * logits.set([3, 1, 2, 0]);
 * softBinaryArgmax(logits, 2, { temperature: 2, out: p });
 * console.log(p);
 * // → Float32Array(4) [ 1, 0.25, 0.75, 0 ]
 * ```
 */
declare function allocate<const L extends readonly number[]>(type: Float32ArrayConstructor, lengths: L): {
    -readonly [I in keyof L]: F32;
};
declare function allocate<const L extends readonly number[]>(type: Float64ArrayConstructor, lengths: L): {
    -readonly [I in keyof L]: F64;
};

/** Which scores there are, and in what slices. */
interface SliceOptions {
    /** The axis that slices run along; negative ones count from the last. −1 by default. */
    axis?: number;
    /**
     * 0 or false where an entry is left out: one per score, or one per position along the axis. It counts nowhere
     * (not in n, k, counts or means), whatever its score, NaN included; its result is 0.
     */
    mask?: Mask;
    /** For a vector: the lengths of consecutive slices, which sum to its own. */
    groups?: ArrayLike<number>;
}
type Constraint = 'equal' | 'at-most';
/** Options of {@link softBinaryArgmax} and {@link project}; X is the type of the scores. */
interface ProjectionOptions<X = Scores> extends SliceOptions {
    /** τ > 0: p projects x/τ. One number, or one per slice; 1 by default. */
    temperature?: PerSlice;
    /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`). */
    constraint?: Constraint;
    /** Where to write p: of x's type and length. It may be x's own array. */
    out?: Out<X>;
}
/** What tells the thresholds that give the same p, slice by slice, in the units of x. */
interface ThresholdBounds {
    /** The least such t; −∞ where nothing bounds it: no score at zero. */
    lower: F64;
    /** The greatest; ∞ where no score is at one. */
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
    /** |F| of each slice, the number of its 0 < p < 1. */
    freeCounts: I32;
}
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
declare function softBinaryArgmax<X extends Scores>(x: X, k: PerSlice, options?: ProjectionOptions<X>): Like<X>;
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
declare function project<X extends Scores>(x: X, k: PerSlice, options?: ProjectionOptions<X>): Projection<X>;
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
declare function binaryArgmax<X extends Scores>(x: X, k: PerSlice, options?: BinaryArgmaxOptions<X>): Like<X>;
/** Options of {@link softBinaryArgmaxVjp}; X is the type of the projection. */
interface VjpOptions<X = Scores> extends SliceOptions {
    /** The τ of the projection: one number, or one per slice; 1 by default. */
    temperature?: PerSlice;
    /** The constraint of the projection: `'equal'` (the default), or `'at-most'`, which needs its `k`. */
    constraint?: Constraint;
    /** The k of the projection, for `'at-most'` alone: it tells in which slices Σp < k. */
    k?: PerSlice;
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
 * is D_F/τ: say so with `{ constraint: 'at-most', k }`.
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
declare function softBinaryArgmaxVjp<X extends Scores>(p: X, g: Alike<X>, options?: VjpOptions<X>): Like<X>;
/** Jacobian–vector product Jv: J is symmetric, so this is {@link softBinaryArgmaxVjp} itself. */
declare const softBinaryArgmaxJvp: typeof softBinaryArgmaxVjp;
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
declare function softBinaryArgmaxJacobian<X extends Scores>(p: X, options?: Pick<VjpOptions, 'temperature'>): Tensor<DataOf<X>>;

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
 * What a cotangent g of the projection is for everything that it is made of: the scores, k and τ, from p alone.
 *
 *     ∂p/∂x = J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   ∂p/∂k = 1_F/|F|,   ∂p/∂τ = −Jp
 *
 * Where no score is free, and by k where `'at-most'` leaves Σp below k, it is 0.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent, of the type and shape of p.
 * @param options those of {@link softBinaryArgmaxVjp}; `out` is for `x`.
 * @returns the cotangents: of the scores like p, of k and τ one number per slice.
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

/**
 * The targets y of a loss. Values in [0, 1] of the shape of the logits; or whole numbers in an integer typed
 * array or a plain array: 0 and 1 for logits [n] or [n, 1], class labels 0 … C − 1, one per row, for logits
 * [n, C].
 */
type LossTargets = Numbers | Integers | TensorLike<Numbers | Integers>;
/** k of a loss: see {@link FenchelYoungOptions.k}. */
type LossK = 'targets' | PerSlice | {
    readonly fraction: number;
};
/** Options of {@link fenchelYoungLoss} and {@link fenchelYoungLossAndGrad}. */
interface FenchelYoungOptions {
    /**
     * What the projection of each class sums to: its Σ targets (`'targets'`, the default), a number, one per
     * class, or `{ fraction }` of the rows (a real number, not rounded). Rows left out by `ignoreIndex` do
     * not count.
     */
    k?: LossK;
    /** τ > 0, one number or one per class; 1 by default. */
    temperature?: PerSlice;
    /**
     * The axis that the projections run along: 0 by default, the batch, with one projection per class. With 1 each
     * row of logits [n, C] is projected, and n labels say which of its entries is one.
     */
    axis?: number;
    /**
     * 0 or false where an entry is left out: one per logit, or one per position along the axis. Like rows that
     * `ignoreIndex` leaves out, such entries are in no projection, k, mean or loss, whatever their logits and
     * targets; their gradient is 0.
     */
    mask?: Mask;
    /** For a vector: the lengths of consecutive slices, such as queries or ragged rows, which sum to its own. */
    groups?: ArrayLike<number>;
    /** Factors, finite and ≥ 0, of the loss's terms: one per class. They leave the projection as it is. */
    classWeights?: ArrayLike<number>;
    /**
     * Rows with this label are left out of the projection, of k and of the loss, and have gradient 0, whatever
     * their logits. Needs labels.
     */
    ignoreIndex?: number;
    /**
     * `'mean'` (the default) divides by n·C, or, with weights or rows left out, by the sum of the weights of
     * the terms that count; where that is 0, loss and gradient are 0. `'half-sum'` does not.
     */
    reduction?: 'mean' | 'half-sum';
}
/** Options of {@link hyperSimplexLoss} and {@link hyperSimplexLossAndGrad}. */
interface HyperSimplexOptions extends FenchelYoungOptions {
    /** Factors, finite and ≥ 0, of the loss's terms: one per row. They leave the projection as it is. */
    sampleWeights?: ArrayLike<number>;
}
/** Options of {@link hyperSimplexLoss} for its terms; X is the type of the logits. */
interface TermsOptions<X = Scores> extends Omit<HyperSimplexOptions, 'reduction'> {
    /** The terms w(p − y)² themselves. */
    reduction: 'none';
    /** Where to write them: of the logits' type and length. */
    out?: Out<X>;
}
/** What a gradient is by, and where it goes; X is the type of the logits. */
interface GradientOptions<X = Scores> {
    /** By what else than the logits: `'k'`, which must be given as numbers, `'temperature'`, or both. */
    wrt?: readonly ('k' | 'temperature')[];
    /** Where to write the gradient: of the logits' type and length. It may be the logits' own array. */
    out?: Out<X>;
}
/** A loss with its gradient; X is the type of the logits. */
interface LossAndGrad<X = Scores> {
    loss: number;
    /** ∂loss/∂logits, like the logits. */
    grad: Like<X>;
    /** t of each class, in the units of the logits: p = clip((x − t)/τ, 0, 1). Finite. */
    thresholds: Projection['thresholds'];
    /** The closed interval of all t that give the same p. Both ends are t where a logit is free. */
    thresholdBounds: Projection['thresholdBounds'];
    /** |F| of each class, the number of its 0 < p < 1. */
    freeCounts: Projection['freeCounts'];
    /** ∂loss/∂k of each class, with `wrt: ['k']`. Where k is one number or a fraction of the rows, add them. */
    gradK?: F64;
    /** ∂loss/∂τ of each class, with `wrt: ['temperature']`. Where τ is one number, add them. */
    gradTemperature?: F64;
}
/**
 * The HyperSimplex loss (Gomez et al.): the squared error of the batch's projection,
 *
 *     'mean'      (1/(n·C)) Σ (p − y)²        as the authors compute it
 *     'half-sum'  ½ Σ (p − y)²                as the paper writes it
 *
 * where each class's p is the {@link softBinaryArgmax} of its logits along the batch. It is 0 when the k
 * highest logits of each class are its targets, by τ or more: the zero-one loss, made differentiable.
 * Weights multiply the terms (p − y)².
 *
 * @param logits a vector [n] (binary) or a tensor [n, C] (one projection per class); of any shape for dense
 * targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link HyperSimplexOptions}; `reduction: 'none'` gives the terms w(p − y)² themselves,
 * like the logits.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for targets of another shape or outside their range, k outside [0, n], τ that is not
 * positive and finite, weights that are negative or not finite, an axis that is not there, an unknown
 * reduction, a NaN among the logits of the rows that count, or infinities that Σp = k cannot follow.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * console.log(hyperSimplexLoss(logits, labels, { temperature: 4 })); // p = [0.125, 0.375, 0.625, 0.875]
 * // → 0.203125
 * console.log(hyperSimplexLoss(logits, labels, { temperature: 4, reduction: 'none' }));
 * // → Float64Array(4) [ 0.015625, 0.390625, 0.390625, 0.015625 ]
 * ```
 */
declare function hyperSimplexLoss<X extends Scores>(logits: X, targets: LossTargets, options: TermsOptions<X>): Like<X>;
declare function hyperSimplexLoss(logits: Scores, targets: LossTargets, options?: HyperSimplexOptions): number;
/**
 * {@link hyperSimplexLoss} with its gradient J(p − y), times 2/(n·C) for `'mean'`: on the free set of each
 * class ((p − y) − mean_F(p − y))/τ, and 0 for saturated logits.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link HyperSimplexOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}, and RangeError for `reduction: 'none'`.
 *
 * @example
 * ```ts
 * const logits = { data: new Float64Array([0, 3, 1, 2, 2, 1, 3, 0]), shape: [4, 2] };
 * const labels = new Int32Array([1, 0, 1, 0]);
 * const { loss, grad } = hyperSimplexLossAndGrad(logits, labels, { temperature: 4, reduction: 'half-sum' });
 * console.log(loss);
 * // → 0.8125
 * console.log(grad.data.slice(0, 4), grad.shape);
 * // → Float64Array(4) [ 0.03125, -0.03125, -0.15625, 0.15625 ] [ 4, 2 ]
 * ```
 */
declare function hyperSimplexLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: HyperSimplexOptions & GradientOptions<X>): LossAndGrad<X>;
/**
 * The Fenchel–Young loss of the same projection: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = ⟨x, p − y⟩ − τ/2 (‖p‖² − ‖y‖²),   Ω = τ/2 ‖·‖² on the hypersimplex
 *
 * It is convex in the logits, at least τ/2 ‖p − y‖² where Σy = k, and 0 only where p = y; its gradient p −
 * y does not vanish on saturated logits that are wrong. `'half-sum'` is the plain sum, `'mean'` divides it
 * by n·C (or by the weights that count). An infinite logit on the wrong side of its target makes it
 * infinite. With another k than Σy it has no lower bound: a shift of all logits by c changes it by c(k − Σy).
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions}.
 * @returns the loss.
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}; TypeError for `sampleWeights`, since the
 * loss belongs to a class's whole slice; RangeError for `reduction: 'none'`.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * console.log(fenchelYoungLoss(logits, labels, { temperature: 4, reduction: 'half-sum' }));
 * // → 1.625
 * ```
 */
declare function fenchelYoungLoss(logits: Scores, targets: LossTargets, options?: FenchelYoungOptions): number;
/**
 * {@link fenchelYoungLoss} with its gradient p − y, times 1/(n·C) for `'mean'`.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as {@link fenchelYoungLoss}.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * const { loss, grad } = fenchelYoungLossAndGrad(logits, labels, { temperature: 4, reduction: 'half-sum' });
 * console.log(loss, grad);
 * // → 1.625 Float64Array(4) [ 0.125, -0.625, 0.625, -0.125 ]
 * ```
 */
declare function fenchelYoungLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: FenchelYoungOptions & GradientOptions<X>): LossAndGrad<X>;

/** Options of {@link predict}. */
interface PredictOptions {
    /** t, in the units of the logits: one number, one per class, or the tracker that has them; 0 by default. */
    thresholds?: PerSlice | {
        readonly thresholds: ArrayLike<number>;
    };
    /** τ: one number, or one per class; 1 by default. */
    temperature?: PerSlice;
}
/**
 * Class labels: for logits [n, C] the class of the greatest (x − t)/τ in each row, the lower one of equals;
 * for a vector, or [n, 1], 1 where (x − t)/τ ≥ ½, which is p ≥ ½, and 0 elsewhere.
 *
 * @param logits a vector [n] or a tensor [n, C].
 * @param options see {@link PredictOptions}; thresholds may be a {@link ThresholdTracker}.
 * @returns n labels.
 * @throws TypeError for an argument of the wrong kind; RangeError for logits of another rank or without
 * classes, a NaN among them, thresholds that are not finite, τ that is not positive and finite, or another
 * number of them than classes.
 *
 * @example
 * ```ts
 * const logits = { data: new Float32Array([5, 0, 6, 2]), shape: [2, 2] };
 * console.log(predict(logits), predict(logits, { thresholds: [5, 0.5] }));
 * // → Int32Array(2) [ 0, 0 ] Int32Array(2) [ 0, 1 ]
 * ```
 */
declare function predict(logits: Scores, options?: PredictOptions): I32;
/** Options of {@link zeroOneLoss}. */
interface ZeroOneOptions extends PredictOptions {
    /**
     * For a vector: how many ones; by default the number of its positive targets. A whole number, one per group,
     * or a fraction that gives one.
     */
    k?: LossK;
    /** Rows with this label do not count. Needs labels. */
    ignoreIndex?: number;
    /** 0 or false where an entry does not count: one per logit, or one per row. */
    mask?: Mask;
    /** For a vector: the lengths of consecutive slices, each with a k of its own. */
    groups?: ArrayLike<number>;
}
/**
 * The zero-one loss itself, the rate of misclassification: what the HyperSimplex loss approximates.
 *
 * For a vector that of {@link binaryArgmax} at k, or, with thresholds, of {@link predict}; for logits [n,
 * C] that of `predict`. Dense targets are positive from ½ on. An entry that the mask leaves out is no candidate;
 * a row without any does not count.
 *
 * @param logits a vector [n] or a tensor [n, C]; [n, 1] is a vector.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link ZeroOneOptions}; without thresholds the logits are compared as they are.
 * @returns the rate, in [0, 1]; 0 for no rows.
 * @throws TypeError and RangeError as {@link predict} and {@link hyperSimplexLoss}; TypeError for k with
 * thresholds or with logits [n, C]; RangeError for k that is not whole.
 *
 * @example
 * ```ts
 * const logits = new Float32Array([4, 3, 2, 1]);
 * console.log(zeroOneLoss(logits, new Uint8Array([1, 0, 1, 0])));
 * // → 0.5
 * ```
 */
declare function zeroOneLoss(logits: Scores, targets: LossTargets, options?: ZeroOneOptions): number;
/** A {@link ThresholdTracker} in JSON; null stands for a class without an estimate yet. */
interface TrackerJSON {
    decay: number;
    thresholds: (number | null)[];
}
/** A batch's thresholds with their bounds: what `project` and the losses with gradients return. */
interface BatchThresholds {
    readonly thresholds: ArrayLike<number>;
    readonly thresholdBounds: {
        readonly lower: ArrayLike<number>;
        readonly upper: ArrayLike<number>;
    };
}
/**
 * An exponential moving average of the training batches' thresholds, for {@link predict}.
 *
 *     t ← decay · t + (1 − decay) · t_batch,   and t = t_batch at first
 *
 * Where a batch leaves a class a whole interval of thresholds, t_batch is its point nearest to t: a batch that
 * fits the average leaves it as it is. Before a class has an average, it takes the point nearest to 0, of an
 * interval that has two ends.
 *
 * @example
 * ```ts
 * const tracker = new ThresholdTracker({ decay: 0.75 });
 * tracker.update([4, 0]); // plain numbers
 * tracker.update([0, 8]);
 * console.log(tracker.thresholds);
 * // → Float64Array(2) [ 3, 2 ]
 * tracker.update(project({ data: new Float64Array([9, 1, 4, 3]), shape: [2, 2] }, 1, { axis: 0 })); // in training
 * console.log(tracker.thresholds); // any t from 4 to 8 would do for the first class, and 2 for the second
 * // → Float64Array(2) [ 3.25, 2 ]
 * const json = JSON.stringify(tracker);
 * console.log(json, ThresholdTracker.fromJSON(JSON.parse(json)).thresholds);
 * // → {"decay":0.75,"thresholds":[3.25,2]} Float64Array(2) [ 3.25, 2 ]
 * ```
 */
declare class ThresholdTracker {
    #private;
    readonly decay: number;
    /**
     * @param options `decay`: how much of the average a batch leaves, in [0, 1); 0.9 by default.
     * @throws RangeError for a decay outside [0, 1), TypeError for another kind of value or option.
     */
    constructor(options?: {
        decay?: number;
    });
    /**
     * Takes in a batch.
     *
     * @param batch what the loss returned, with its bounds of the thresholds; or plain thresholds, one per class.
     * @throws TypeError for something else; RangeError for another length than before, or thresholds that are not
     * finite. The average is then as it was.
     */
    update(batch: ArrayLike<number> | BatchThresholds): void;
    /** The average, one threshold per class, 0 where there is no estimate yet: a copy, and empty before the first update. */
    get thresholds(): F64;
    /** What {@link ThresholdTracker.fromJSON} makes the same tracker of, to the bit. */
    toJSON(): TrackerJSON;
    /**
     * The tracker that {@link ThresholdTracker.toJSON} was called on.
     *
     * @throws TypeError or RangeError for a value that it did not return.
     */
    static fromJSON(value: TrackerJSON): ThresholdTracker;
}

/** Options of {@link boostingObjective}. */
interface BoostingOptions {
    /** τ > 0, one number or one per class; 1 by default. */
    temperature?: PerSlice;
    /** What each class's projection sums to: see {@link FenchelYoungOptions.k}. */
    k?: LossK;
    /** ½ Σ(p − y)², the default, or the Fenchel–Young loss. */
    loss?: 'hypersimplex' | 'fenchel-young';
    /**
     * The Hessian's diagonal (`'exact'`), which is 0 on saturated predictions; or (`'bound'`, the default) no
     * Hessian but the least upper bound of that diagonal over all free sets, which is positive everywhere. A booster
     * divides by sums of it, and for a leaf of saturated predictions the exact one would make it divide by 0.
     */
    hessian?: 'exact' | 'bound';
    /** For predictions as boosters hand them over, flat, n·C of them: C. */
    classes?: number;
    /** How those are ordered: n rows of C (`'row-major'`, the default), or C columns of n (`'class-major'`). */
    layout?: 'row-major' | 'class-major';
    /** For flat predictions of one score per row: the lengths of the query groups, which sum to n. */
    groups?: ArrayLike<number>;
    /** 0 or false where a prediction is left out, or a row: it is in no projection, and its grad and hess are 0. */
    mask?: Mask;
}
/** First and second derivatives; X is the type of the predictions. */
interface Derivatives<X = Scores> {
    /** ∂loss/∂predictions. */
    grad: Like<X>;
    /** ∂²loss/∂predictions². */
    hess: Like<X>;
}
/** Labels of a batch: the targets of a loss. */
type BoostingLabels = LossTargets;
/**
 * What {@link boostingObjective} returns. Weights, one per row, multiply the loss's terms, as `sampleWeights` do;
 * the Fenchel–Young loss takes none.
 */
type BoostingObjective = <X extends Scores>(predictions: X, labels: BoostingLabels, weights?: ArrayLike<number>) => Derivatives<X>;
/**
 * A custom objective for gradient boosting: from a batch's predictions and labels to the first and second
 * derivatives of the loss by each prediction, summed over the batch and not averaged, so that a booster's
 * step does not depend on its size.
 *
 *                         grad        hess, exact                 hess, bound
 *     'hypersimplex'      J(p − y)    (1 − 1/|F|)/τ² on F         1/τ²
 *     'fenchel-young'     p − y       (1 − 1/|F|)/τ  on F         1/τ
 *
 * With weights w the former becomes J(w (p − y)), and its Hessian's diagonal (w(1 − 2/|F|) + Σ_F w/|F|²)/τ² on F.
 *
 * @param options see {@link BoostingOptions}.
 * @returns `(predictions, labels, weights?) => { grad, hess }`, with grad and hess like the predictions: a vector
 * [n] with labels 0 and 1 (or values between), a tensor [n, C] with n class labels or targets of its shape, or,
 * with `classes`, n·C flat predictions with n class labels or targets in the same order.
 * @throws TypeError and RangeError for wrong options; the objective itself for the arguments of {@link
 * hyperSimplexLoss}.
 *
 * @example
 * ```ts
 * const objective = boostingObjective({ temperature: 4 });
 * const { grad, hess } = objective(new Float64Array([0, 1, 2, 3]), [0, 1, 0, 1]);
 * console.log(grad);
 * // → Float64Array(4) [ 0.03125, -0.15625, 0.15625, -0.03125 ]
 * console.log(hess);
 * // → Float64Array(4) [ 0.0625, 0.0625, 0.0625, 0.0625 ]
 * ```
 */
declare function boostingObjective(options?: BoostingOptions): BoostingObjective;

export { ThresholdTracker, allocate, binaryArgmax, boostingObjective, fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict, project, ready, softBinaryArgmax, softBinaryArgmaxGrads, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp, zeroOneLoss };
export type { Alike, BatchThresholds, BinaryArgmaxOptions, BoostingLabels, BoostingObjective, BoostingOptions, DataOf, Derivatives, F16, F32, F64, FenchelYoungOptions, Floats, GradientOptions, Halves, HyperSimplexOptions, I32, Integers, Like, LossAndGrad, LossK, LossTargets, Mask, Numbers, Out, PerSlice, PredictOptions, Projection, ProjectionGrads, ProjectionOptions, Scores, SliceOptions, Tensor, TensorLike, TermsOptions, ThresholdBounds, TrackerJSON, VjpOptions, ZeroOneOptions };
