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
type Constraint$1 = 'equal' | 'at-most';
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
    constraint?: Constraint$1;
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
declare function softBinaryArgmax$1<X extends Scores>(x: X, k: Broadcast, options?: ProjectionOptions<X>): Like<X>;
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
declare function project$1<X extends Scores>(x: X, k: Broadcast, options?: ProjectionOptions<X>): Projection<X>;
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
    constraint?: Constraint$1;
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
declare function softBinaryArgmaxVjp$1<X extends Scores>(p: X, g: Alike<X>, options?: VjpOptions<X>): Like<X>;
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

/** Adds the numbers of all parts, element by element and in place. */
type AllReduce = (values: Float64Array) => void | Promise<void>;

/** Options of every function of hypersimplex/distributed. */
interface DistributedOptions {
    /**
     * Adds up an array over all parts, element by element and in place: what the engine has for it, such as
     * `MPI_Allreduce` with `MPI_SUM`. It is called several times, always with f64 that hold whole numbers below 2^53,
     * so that the sums are exact in any order. If it throws, or its promise is rejected, so does the call.
     */
    allReduce: AllReduce;
}
/** How gradients are scaled. */
interface ScaleOptions {
    /**
     * `'sum'` (the default): gradients are those of the whole batch, for this part's rows, so that gradients of weights
     * add up over the parts. `'ddp-mean'`: they are multiplied by the number of parts, for frameworks that take the
     * mean of the parts' gradients afterwards.
     */
    scale?: 'sum' | 'ddp-mean';
}

/** Options of {@link project} and {@link softBinaryArgmax}; X is the type of the scores. */
interface PartProjectionOptions<X = Scores> extends ProjectionOptions<X>, DistributedOptions {
    /** Where to begin: one threshold, or one per slice, such as the last batch's: the same bits, in fewer rounds. */
    initialThresholds?: PerSlice;
    /** `'sum'`, as there is no gradient here. */
    scale?: 'sum';
}
/** What {@link project} returns: as that of the main entry. */
interface PartProjection<X = Scores> extends Omit<Projection<X>, 'freeCounts'> {
    /** |F| of each slice, in all parts. In f64 where 31 bits do not do. */
    freeCounts: Projection['freeCounts'] | F64;
}
/**
 * `project` of slices that lie in parts: the projection of the whole slices, for the rows of this part, with what is
 * found of them.
 *
 * The slices lie along the first axis, whose rows are spread over the parts: a vector, or a tensor with `axis: 0`. Along
 * another axis, and with `groups`, each slice lies in one part. Parts may be of any length, 0 included. The bits are
 * those of the main entry for all rows together.
 *
 * @param x the scores of this part.
 * @param k what each slice sums to in all parts together.
 * @param options those of the main entry, for the rows of this part, and {@link PartProjectionOptions}.
 * @returns p of this part's rows; thresholds, their bounds and free counts of the whole slices.
 * @throws (the promise is rejected) in all parts alike: TypeError and RangeError as the main entry, if the arguments of
 * any part are wrong, or if parts differ in what they must have in common. In this part alone: what `allReduce` throws;
 * TypeError without it; Error if it does not sum.
 *
 * @example
 * ```ts
 * import { project } from 'hypersimplex/distributed';
 * const allReduce = () => {}; // of one part
 * const { projection, thresholds } = await project(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2, allReduce });
 * console.log(projection, thresholds);
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ] Float64Array(1) [ 1.5 ]
 * ```
 */
declare function project<X extends Scores>(x: X, k: Broadcast, options: PartProjectionOptions<X>): Promise<PartProjection<X>>;
/**
 * {@link project} without what is found beside p.
 *
 * @param x the scores of this part.
 * @param k what each slice sums to in all parts together.
 * @param options see {@link project}.
 * @returns p of this part's rows.
 * @throws as {@link project}.
 *
 * @example
 * ```ts
 * import { softBinaryArgmax } from 'hypersimplex/distributed';
 * console.log(await softBinaryArgmax(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2, allReduce: () => {} }));
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ]
 * ```
 */
declare function softBinaryArgmax<X extends Scores>(x: X, k: Broadcast, options: PartProjectionOptions<X>): Promise<Like<X>>;
/** Options of {@link softBinaryArgmaxVjp}; X is the type of the projection. */
type PartVjpOptions<X = Scores> = VjpOptions<X> & DistributedOptions & ScaleOptions;
/**
 * `softBinaryArgmaxVjp` of slices that lie in parts: Jᵀg = (g − mean_F g)/τ, where F is the free set of all parts, with the
 * bits of the main entry.
 *
 * @param p this part of a projection, such as {@link project} returns.
 * @param g this part of the cotangent, of the type and shape of p.
 * @param options those of the main entry, and {@link DistributedOptions} and {@link ScaleOptions}.
 * @returns Jᵀg of this part's rows.
 * @throws as {@link project}.
 *
 * @example
 * ```ts
 * import { softBinaryArgmaxVjp } from 'hypersimplex/distributed';
 * const p = new Float64Array([0, 0, 0.25, 0.75]), g = new Float64Array([1, 1, 1, 0]);
 * console.log(await softBinaryArgmaxVjp(p, g, { temperature: 2, allReduce: () => {} }));
 * // → Float64Array(4) [ 0, 0, 0.25, -0.25 ]
 * ```
 */
declare function softBinaryArgmaxVjp<X extends Scores>(p: X, g: Alike<X>, options: PartVjpOptions<X>): Promise<Like<X>>;

/**
 * The targets y of a loss. Either values in [0, 1], in the shape of the logits. Or labels, whole numbers in an
 * integer typed array or a plain array: 0 and 1 for logits [n] or [n, 1]; class labels 0 … C − 1, one per row,
 * for logits [n, C].
 */
type LossTargets = Numbers | Integers | TensorLike<Numbers | Integers>;
/** k of a loss: see {@link FenchelYoungOptions.k}. */
type LossK = 'targets' | Broadcast | {
    readonly fraction: number;
};
/** Options of {@link fenchelYoungLoss} and {@link fenchelYoungLossAndGrad}. */
interface FenchelYoungOptions {
    /**
     * What the projection of each class sums to: the sum of its targets (`'targets'`, the default), a number, one
     * number per class, or `{ fraction }`, this share of the rows, not rounded. Rows that `ignoreIndex` leaves out
     * do not count.
     */
    k?: LossK;
    /** τ > 0, one number or one per class (see {@link Broadcast}); 1 by default. */
    temperature?: Broadcast;
    /**
     * Whether τ is in units of each class's standard deviation over the rows that count, σ = √(Σ (x − mean)²/n), of
     * which derivatives take account. Where all logits of a class are equal, σ is taken as 1.
     */
    standardize?: boolean;
    /**
     * Where the search for the thresholds begins: one number, or one per class, such as the `thresholds` of a call before.
     * The results have the same bits from everywhere, and come sooner from nearby.
     */
    initialThresholds?: PerSlice;
    /**
     * The axis that the projections run along. 0, the default, is the batch: one projection per class. With 1 each
     * row of logits [n, C] is projected, and each of n labels says which entry of its row has target 1.
     */
    axis?: number;
    /**
     * 0 or false leaves an entry out: one value per logit, or one per position along the axis. Such an entry is in
     * no projection, k, mean or loss, whatever its logit and target, like a row that `ignoreIndex` leaves out. Its
     * gradient is 0.
     */
    mask?: Mask;
    /** Divides a vector into consecutive slices, such as queries or ragged rows: their lengths, which sum to its own. */
    groups?: ArrayLike<number>;
    /** Weights of the loss's terms, one per class, finite and ≥ 0. They do not change the projection. */
    classWeights?: ArrayLike<number>;
    /**
     * Rows with this label are left out of the projection, of k and of the loss, whatever their logits. Their
     * gradient is 0. Needs targets that are labels.
     */
    ignoreIndex?: number;
    /**
     * `'mean'` (the default) divides by n·C; with weights or rows left out, by the sum of the weights of the terms
     * that count. If that sum is 0, loss and gradient are 0. `'half-sum'` does not divide by it.
     */
    reduction?: 'mean' | 'half-sum';
}
/** Options of {@link hyperSimplexLoss} and {@link hyperSimplexLossAndGrad}. */
interface HyperSimplexOptions extends FenchelYoungOptions {
    /** Weights of the loss's terms, one per row, finite and ≥ 0. They do not change the projection. */
    sampleWeights?: ArrayLike<number>;
}
/** Options of {@link hyperSimplexLoss} for its terms; X is the type of the logits. */
interface TermsOptions<X = Scores> extends Omit<HyperSimplexOptions, 'reduction'> {
    /** The terms w(p − y)² themselves. */
    reduction: 'none';
    /** Where to write them: of the logits' type and length. */
    out?: Out<X>;
}
/** Options of {@link fenchelYoungLoss} for its slices. */
interface SliceLossOptions extends Omit<FenchelYoungOptions, 'reduction'> {
    /** The loss of each slice, times its class weight. */
    reduction: 'none';
}
/** What else to differentiate by, and where to write the gradient; X is the type of the logits. */
interface GradientOptions<X = Scores> {
    /** Derivatives besides that by the logits: `'k'` (not for k = `'targets'`), `'temperature'`, or both. */
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
    /** |F| of each class: how many of its entries have 0 < p < 1. */
    freeCounts: Projection['freeCounts'];
    /** ∂loss/∂k of each class, with `wrt: ['k']`. If one k is for all classes, the derivative by it is their sum. */
    gradK?: F64;
    /** ∂loss/∂τ of each class, with `wrt: ['temperature']`. If τ is one number, the derivative by it is their sum. */
    gradTemperature?: F64;
}
/**
 * The HyperSimplex loss (Gomez et al.): the squared error of the batch's projection,
 *
 *     'mean'      (1/(n·C)) Σ (p − y)²        as the authors compute it
 *     'half-sum'  ½ Σ (p − y)²                as the paper writes it
 *
 * where each class's p is the {@link softBinaryArgmax} of its logits along the batch. It is 0 when the k
 * highest logits of each class are its positives, by a margin of τ or more. So it is a differentiable form of
 * the {@link zeroOneLoss}. Weights multiply the terms (p − y)².
 *
 * The loss compares the rows of a batch, so it needs more than a few. In a batch of one row p = k, whatever the
 * logits: the gradient is always 0, and with the default k the loss is 0 too. With the default k a class that no
 * row belongs to adds nothing to loss and gradient either. Use larger batches; if the counts of a batch are
 * noise, give `k` as `{ fraction }`, the share of positives that is to be expected.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C] (one projection per class); of any shape for dense
 * targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link HyperSimplexOptions}; `reduction: 'none'` gives the terms w(p − y)² themselves,
 * like the logits.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for targets of another shape or outside their range, k outside [0, n], τ that is not
 * positive and finite, weights that are negative or not finite, an axis that the logits do not have, an unknown
 * reduction, a NaN among the logits of the rows that count, or infinite logits that contradict Σp = k.
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
 * {@link hyperSimplexLoss} with its gradient. For `'half-sum'` that is J(p − y): on the free set of each class
 * ((p − y) − mean_F(p − y))/τ, and 0 for saturated logits. For `'mean'` it is 2/(n·C) times that.
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
declare function hyperSimplexLossAndGrad$1<X extends Scores>(logits: X, targets: LossTargets, options?: HyperSimplexOptions & GradientOptions<X>): LossAndGrad<X>;
/**
 * The Fenchel–Young loss of the same projection: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = ⟨x, p − y⟩ − τ/2 (‖p‖² − ‖y‖²),   Ω = τ/2 ‖·‖² on the hypersimplex
 *
 * It is convex in the logits. Where Σy = k, it is at least τ/2 ‖p − y‖², and 0 only if p = y. Its gradient is
 * p − y, which does not vanish for saturated logits that are wrong. `'half-sum'` is the plain sum; `'mean'`
 * divides it by n·C, or by the sum of the weights that count. An infinite logit on the wrong side of its target
 * makes the loss infinite. With another k than Σy it has no lower bound: a shift of all logits by c changes it by
 * c(k − Σy).
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions}; `reduction: 'none'` gives the loss of each class, a Float64Array.
 * @returns the loss.
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}; TypeError for `sampleWeights`, because the loss
 * is that of a whole slice and not of single rows, and for `out`.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * console.log(fenchelYoungLoss(logits, labels, { temperature: 4, reduction: 'half-sum' }));
 * // → 1.625
 * ```
 */
declare function fenchelYoungLoss(logits: Scores, targets: LossTargets, options: SliceLossOptions): F64;
declare function fenchelYoungLoss(logits: Scores, targets: LossTargets, options?: FenchelYoungOptions): number;
/**
 * {@link fenchelYoungLoss} with its gradient: p − y for `'half-sum'`, and 1/(n·C) times that for `'mean'`.
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
declare function fenchelYoungLossAndGrad$1<X extends Scores>(logits: X, targets: LossTargets, options?: FenchelYoungOptions & GradientOptions<X>): LossAndGrad<X>;

/** What the losses take besides the options of the main entry; X is the type of the logits. */
interface PartLossOptions<X = Scores> extends DistributedOptions, ScaleOptions {
    /** Where to begin: one threshold, or one per class, such as the last batch's: the same bits, in fewer rounds. */
    initialThresholds?: PerSlice;
    /** Where to write the gradient: of the logits' type and length. It may be the logits' own array. */
    out?: Out<X>;
}
/** As that of the main entry; X is the type of the logits. */
interface PartLossAndGrad<X = Scores> extends Omit<LossAndGrad<X>, 'freeCounts' | 'gradK' | 'gradTemperature'> {
    /** |F| of each class, in all parts. In f64 where 31 bits do not do. */
    freeCounts: LossAndGrad['freeCounts'] | F64;
}
/**
 * `hyperSimplexLossAndGrad` of a batch whose rows lie in parts: the loss of the whole batch, and its gradient by the
 * logits of this part.
 *
 * Loss and gradient have the bits of the main entry, whatever the parts.
 *
 * @param logits those of this part, with the batch along the first axis.
 * @param targets those of this part.
 * @param options those of the main entry but `wrt`, for the rows of this part, and {@link PartLossOptions}.
 * @returns the loss, thresholds, their bounds and free counts of the whole batch; the gradient of this part's rows.
 * @throws (the promise is rejected) in all parts alike: TypeError and RangeError as the main entry, if the arguments of
 * any part are wrong, or if parts differ in what they must have in common. In this part alone: what `allReduce` throws;
 * TypeError without it; Error if it does not sum.
 *
 * @example
 * ```ts
 * import { hyperSimplexLossAndGrad } from 'hypersimplex/distributed';
 * const logits = { data: new Float64Array([0, 3, 1, 2, 2, 1, 3, 0]), shape: [4, 2] };
 * const labels = new Int32Array([1, 0, 1, 0]);
 * const { loss } = await hyperSimplexLossAndGrad(logits, labels, { temperature: 4, allReduce: () => {} });
 * console.log(loss);
 * // → 0.203125
 * ```
 */
declare function hyperSimplexLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options: HyperSimplexOptions & PartLossOptions<X>): Promise<PartLossAndGrad<X>>;
/**
 * `fenchelYoungLossAndGrad` of a batch whose rows lie in parts, as {@link hyperSimplexLossAndGrad}.
 *
 * @param logits those of this part, with the batch along the first axis.
 * @param targets those of this part.
 * @param options those of the main entry but `wrt`, for the rows of this part, and {@link PartLossOptions}.
 * @returns the loss, thresholds, their bounds and free counts of the whole batch; the gradient of this part's rows.
 * @throws as {@link hyperSimplexLossAndGrad}.
 *
 * @example
 * ```ts
 * import { fenchelYoungLossAndGrad } from 'hypersimplex/distributed';
 * const logits = new Float64Array([0, 1, 2, 3]), labels = new Uint8Array([0, 1, 0, 1]);
 * const { loss, grad } = await fenchelYoungLossAndGrad(logits, labels, { temperature: 4, allReduce: () => {} });
 * console.log(loss, grad);
 * // → 0.40625 Float64Array(4) [ 0.03125, -0.15625, 0.15625, -0.03125 ]
 * ```
 */
declare function fenchelYoungLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options: FenchelYoungOptions & PartLossOptions<X>): Promise<PartLossAndGrad<X>>;

/** Options of {@link predict}. */
interface PredictOptions {
    /** t, in the units of the logits: one number, one per class, or a {@link ThresholdTracker}; 0 by default. */
    thresholds?: PerSlice | {
        readonly thresholds: ArrayLike<number>;
    };
    /** τ: one number, or one per class; 1 by default. */
    temperature?: Broadcast;
}
/**
 * Class labels. For logits [n, C]: the class of the greatest (x − t)/τ in each row, the lower class if two are
 * equal. For a vector, or [n, 1]: 1 where (x − t)/τ ≥ ½, which means p ≥ ½, and 0 elsewhere.
 *
 * @param logits a vector [n] or a tensor [n, C].
 * @param options see {@link PredictOptions}; thresholds may be a {@link ThresholdTracker}.
 * @returns n labels.
 * @throws TypeError for an argument of the wrong kind; RangeError for logits of another rank or without
 * classes, a NaN among them, thresholds that are not finite, τ that is not positive and finite, or thresholds or
 * τ that are not one per class.
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
     * For a vector: how many ones are predicted; by default, as many as targets are positive. A whole number, one
     * per group, or a fraction that gives a whole number.
     */
    k?: LossK;
    /** Rows with this label do not count. Needs targets that are labels. */
    ignoreIndex?: number;
    /** 0 or false leaves an entry out: one value per logit, or one per row. */
    mask?: Mask;
    /** Divides a vector into consecutive slices, each with a k of its own: their lengths. */
    groups?: ArrayLike<number>;
}
/**
 * The zero-one loss: the share of rows that are classified wrongly, which the HyperSimplex loss approximates.
 *
 * A vector is classified by {@link binaryArgmax} at k, or, if thresholds are given, by {@link predict}. Logits
 * [n, C] are classified by `predict`. Dense targets of ½ and more are positive. An entry that the mask leaves out
 * is no candidate, and a row without candidates does not count.
 *
 * @param logits a vector [n] or a tensor [n, C]; [n, 1] is a vector.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link ZeroOneOptions}; without thresholds the logits are compared as they are.
 * @returns the rate, in [0, 1]; 0 for no rows.
 * @throws TypeError and RangeError as {@link predict} and {@link hyperSimplexLoss}; TypeError for k together
 * with thresholds or with logits [n, C]; RangeError for a k that is not whole.
 *
 * @example
 * ```ts
 * const logits = new Float32Array([4, 3, 2, 1]);
 * console.log(zeroOneLoss(logits, new Uint8Array([1, 0, 1, 0])));
 * // → 0.5
 * ```
 */
declare function zeroOneLoss$1(logits: Scores, targets: LossTargets, options?: ZeroOneOptions): number;
/** A {@link ThresholdTracker} as JSON; null stands for a class that has no estimate yet. */
interface TrackerJSON {
    decay: number;
    thresholds: (number | null)[];
}
/** A batch's thresholds with their bounds, as `project` and the losses with gradients return them. */
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
 * Where no logit of a class is free, every threshold of an interval gives the same p. Then t_batch is the point of
 * the interval that is nearest to t, so a batch that agrees with the average leaves it unchanged. A class without
 * an average takes the point nearest to 0, if the interval has two ends; else it waits for another batch.
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
     * @param options `decay`: the weight of the old average in each update, in [0, 1); 0.9 by default.
     * @throws RangeError for a decay outside [0, 1), TypeError for another kind of value or option.
     */
    constructor(options?: {
        decay?: number;
    });
    /**
     * Updates the average with a batch.
     *
     * @param batch what the loss returned, which has thresholds and their bounds; or plain thresholds, one per class.
     * @throws TypeError for anything else; RangeError for another length than before, or thresholds that are not
     * finite. The average is then unchanged.
     */
    update(batch: ArrayLike<number> | BatchThresholds): void;
    /**
     * A copy of the average: one threshold per class, 0 for a class that has no estimate yet. Empty before the first
     * update.
     */
    get thresholds(): F64;
    /** A plain object, from which {@link ThresholdTracker.fromJSON} restores the tracker, to the bit. */
    toJSON(): TrackerJSON;
    /**
     * Restores the tracker that {@link ThresholdTracker.toJSON} was called on.
     *
     * @throws TypeError or RangeError for a value that `toJSON` did not return.
     */
    static fromJSON(value: TrackerJSON): ThresholdTracker;
}

/** Options of {@link zeroOneLoss}. */
interface PartZeroOneOptions extends ZeroOneOptions, DistributedOptions {
    /**
     * The place of this part in the batch, from 0 on. It is needed only for a vector, where equal logits of several parts
     * compete for the last of the k ones: those of earlier rows come first.
     */
    rank?: number;
    /** `'sum'`, as there is no gradient here. */
    scale?: 'sum';
}
/**
 * `zeroOneLoss` of a batch whose rows lie in parts: the same rate.
 *
 * @param logits those of this part: a vector [n] or a tensor [n, C].
 * @param targets those of this part.
 * @param options those of the main entry, for the rows of this part, and {@link PartZeroOneOptions}.
 * @returns the share of all rows that are classified wrongly.
 * @throws (the promise is rejected) as `project` of this entry; RangeError in all parts if equal logits of several of them
 * compete for the last of the k ones, and `rank` is not given.
 *
 * @example
 * ```ts
 * import { zeroOneLoss } from 'hypersimplex/distributed';
 * console.log(await zeroOneLoss(new Float32Array([4, 3, 2, 1]), new Uint8Array([1, 0, 1, 0]), { allReduce: () => {} }));
 * // → 0.5
 * ```
 */
declare function zeroOneLoss(logits: Scores, targets: LossTargets, options: PartZeroOneOptions): Promise<number>;

/** Scores in chunks of any length, all of one type; called once for each read, it gives the same ones each time. */
type ReadScores<A extends Floats = Floats> = () => Iterable<A> | AsyncIterable<A>;
/** Options of {@link projectStream}. */
interface StreamOptions {
    /** τ > 0; 1 by default. */
    temperature?: number;
    /** For a stream on each of several workers, whose scores are projected together: see {@link DistributedOptions}. */
    allReduce?: AllReduce;
}
/** What {@link projectStream} returns. */
interface StreamProjection<A extends Floats = Floats> {
    /** t, in the units of the scores. */
    threshold: number;
    /** The closed interval of all t that give the same p. */
    thresholdBounds: {
        lower: number;
        upper: number;
    };
    /** |F|: how many scores have 0 < p < 1. */
    freeCount: number;
    /** How often the scores have been read. */
    reads: number;
    /** Reads the scores once more, and gives p chunk by chunk. */
    projection(): AsyncGenerator<A, void, undefined>;
}
/**
 * The projection of a vector in chunks, such as those of a file that memory does not hold: to the bit that of all scores
 * together. Memory is flat: some 4 million scores as a sample, and up to 33 million that are next to the threshold.
 *
 *     2 reads for the threshold, and one for p
 *
 * It is more where too many scores are next to the threshold, such as millions of equal ones: one for each of the rounds
 * of `project`.
 *
 * @param read gives the chunks of scores, from the first on, each time it is called: `Float32Array` or `Float64Array`.
 * @param k what p sums to.
 * @param options see {@link StreamOptions}.
 * @returns the threshold with what is found beside it, and a function that gives p chunk by chunk.
 * @throws (the promise is rejected) TypeError and RangeError as `project`; what `read` throws.
 *
 * @example
 * ```ts
 * import { projectStream } from 'hypersimplex/distributed';
 * const read = () => [new Float64Array([0, 1, 2]), new Float64Array([3])];
 * const { threshold, reads, projection } = await projectStream(read, 1, { temperature: 2 });
 * console.log(threshold, reads);
 * // → 1.5 2
 * const chunks = [];
 * for await (const p of projection()) chunks.push(p);
 * console.log(chunks);
 * // → [ Float64Array(3) [ 0, 0, 0.25 ], Float64Array(1) [ 0.75 ] ]
 * ```
 */
declare function projectStream<A extends Floats>(read: ReadScores<A>, k: number, options?: StreamOptions): Promise<StreamProjection<A>>;

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

/** Options of an entropic Fenchel–Young loss: those of {@link FenchelYoungOptions}. */
type EntropicFenchelYoungOptions = Omit<FenchelYoungOptions, 'standardize' | 'reduction'> & {
    reduction?: 'mean' | 'half-sum';
};
/** Options of an entropic squared loss: those of {@link HyperSimplexOptions}. */
type EntropicLossOptions = Omit<HyperSimplexOptions, 'standardize'>;
/** Options of an entropic squared loss for its terms; X is the type of the logits. */
type EntropicTermsOptions<X = Scores> = Omit<TermsOptions<X>, 'standardize'>;

/** Options of an entropic projection; X is the type of the scores. */
type EntropicOptions<X = Scores> = Omit<ProjectionOptions<X>, 'standardize'>;
/** Options of its products; X is the type of the projection. */
type EntropicVjpOptions<X = Scores> = Omit<VjpOptions<X>, 'standardize'>;
/** Logarithms of a projection, with what {@link Projection} has besides; X is the type of the scores. */
interface LogProjection<X = Scores> extends Omit<Projection<X>, 'projection'> {
    /** log p, like x: −∞ only for a score of −∞, for k = 0, and where the mask leaves out. */
    logProjection: Like<X>;
    /** log(1 − p), like x. */
    logComplement: Like<X>;
}
/** Options of {@link LogProjection}s: those of a projection without `out`. */
type LogOptions = Omit<EntropicOptions, 'out'>;

/**
 * The limited multi-label projection, for every slice of x along an axis.
 *
 *     p = argmax { ⟨p, x⟩ + τ Σ H(pᵢ) : Σp = k } = σ((x − t)/τ),   H(p) = −p log p − (1 − p) log(1 − p)
 *
 * σ(z) = 1/(1 + e⁻ᶻ) is the logistic function, and t the one threshold for the whole slice with Σp = k. So p is smooth in
 * x everywhere, 0 < pᵢ < 1, and every score has a gradient: nothing saturates. It has
 * the form of n independent logistic choices of which k are expected. As τ → 0 it approaches binaryArgmax.
 *
 * A score of +∞ gets 1, one of −∞ gets 0. For k = 0 and k = n all are 0 or all are 1, the limits of t → ∞ and
 * t → −∞. p is 0 where it is below e⁻⁸⁶ in f32, e⁻⁷⁰⁷ in f64.
 *
 * `constraint: 'at-most'` (Σp ≤ k) gives σ(x/τ) as long as that sums to no more than k.
 *
 * Brandon Amos, Vladlen Koltun, J. Zico Kolter, *The Limited Multi-Label Projection Layer*, arXiv 1906.08707.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, of the type and shape of x.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const p = limitedMultiLabel(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(Array.from(p, (v) => v.toFixed(4)).join(' '));
 * // → 0.0474 0.2689 0.7311 0.9526
 * ```
 */
declare function limitedMultiLabel<X extends Scores>(x: X, k: Broadcast, options?: EntropicOptions<X>): Like<X>;
/**
 * {@link limitedMultiLabel} with its thresholds t, in the units of x: they are right to the precision of x's type, in
 * units of τ. There is one t that gives a p, so `thresholdBounds` has it twice; for k = 0 and k = n, where t goes to ±∞,
 * `thresholds` has the greatest or the least score, and the bounds are infinite on that side. `freeCounts` says
 * how many scores of each slice move with the others: all finite ones, or none where k leaves nothing open.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, thresholds with their bounds, and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { thresholds, freeCounts } = limitedMultiLabelProject(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(thresholds[0].toFixed(4), freeCounts);
 * // → 1.5000 Int32Array(1) [ 4 ]
 * ```
 */
declare function limitedMultiLabelProject<X extends Scores>(x: X, k: Broadcast, options?: EntropicOptions<X>): Projection<X>;
/**
 * log p and log(1 − p) of {@link limitedMultiLabel}, computed from z = (x − t)/τ and not from p.
 * Both are finite where z is, far below where p underflows to 0 or rounds to 1. With k = 0 or n, which no t
 * meets, they are those of a t at which all p do.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options those of {@link EntropicOptions} but `out`.
 * @returns both, of the type and shape of x, with thresholds, bounds and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { logProjection, logComplement } = limitedMultiLabelLog(new Float64Array([-1000, 1, 2, 3]), 2);
 * console.log(logProjection[0].toFixed(3), logComplement[0].toFixed(3), logComplement[1].toFixed(3));
 * // → -1001.197 0.000 -0.599
 * ```
 */
declare function limitedMultiLabelLog<X extends Scores>(x: X, k: Broadcast, options?: LogOptions): LogProjection<X>;
/**
 * Vector–Jacobian product Jᵀg of {@link limitedMultiLabel}, from its result p alone.
 *
 *     J = (1/τ)(D_q − q qᵀ/Σq),   q = p(1 − p),     (Jᵀg)ᵢ = qᵢ(gᵢ − m)/τ,   m = Σqg/Σq
 *
 * J is symmetric, so Jv is the same map: {@link limitedMultiLabelJvp}. An entry that has been rounded to 1 or 0 has gradient 0. For a projection with
 * `'at-most'`, give `{ constraint: 'at-most', k }`: in slices with Σp < k, J is D_q/τ.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent (or tangent), of the type and shape of p.
 * @param options see {@link EntropicVjpOptions}.
 * @returns Jᵀg, of the type and shape of p.
 * @throws TypeError and RangeError as softBinaryArgmaxVjp.
 *
 * @example
 * ```ts
 * const p = new Float64Array([0.5, 0.5, 0.25, 0.75]);
 * const product = limitedMultiLabelVjp(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 });
 * console.log(Array.from(product, (v) => v.toFixed(5)).join(' '));
 * // → 0.02679 0.02679 0.02009 -0.07366
 * ```
 */
declare function limitedMultiLabelVjp<X extends Scores>(p: X, g: Alike<X>, options?: EntropicVjpOptions<X>): Like<X>;
/**
 * Jacobian–vector product Jv. J is symmetric, so this is the same function as {@link limitedMultiLabelVjp}.
 *
 * @example
 * ```ts
 * console.log(limitedMultiLabelJvp === limitedMultiLabelVjp);
 * // → true
 * ```
 */
declare const limitedMultiLabelJvp: typeof limitedMultiLabelVjp;
/**
 * The backward pass of {@link limitedMultiLabel} by the scores, k and τ, from p alone:
 *
 *     ∂p/∂x = J,   ∂p/∂k = q/Σq,   ∂p/∂τ = −J logit(p)
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent, of the type and shape of p.
 * @param options those of {@link limitedMultiLabelVjp}; the result `x` is written to `out`.
 * @returns the products: by the scores like p, by k and τ one number per slice.
 * @throws TypeError and RangeError as softBinaryArgmaxVjp.
 *
 * @example
 * ```ts
 * const p = new Float64Array([0.5, 0.5, 0.25, 0.75]);
 * const { k, temperature } = limitedMultiLabelGrads(p, new Float64Array([1, 1, 1, 0]));
 * console.log(k[0].toFixed(5), temperature[0].toFixed(5));
 * // → 0.78571 0.20599
 * ```
 */
declare function limitedMultiLabelGrads<X extends Scores>(p: X, g: Alike<X>, options?: EntropicVjpOptions<X>): ProjectionGrads<X>;
/**
 * The squared error of the batch's {@link limitedMultiLabel}: (1/(n·C)) Σ (p − y)² for `'mean'`, ½ Σ (p − y)² for
 * `'half-sum'`. Arguments and options are those of hyperSimplexLoss, whose projection this one replaces.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C] (one projection per class); of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicLossOptions}; `reduction: 'none'` gives the terms w(p − y)² themselves.
 * @returns the loss.
 * @throws TypeError and RangeError as hyperSimplexLoss.
 *
 * @example
 * ```ts
 * const loss = limitedMultiLabelLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.21037
 * ```
 */
declare function limitedMultiLabelLoss<X extends Scores>(logits: X, targets: LossTargets, options: EntropicTermsOptions<X>): Like<X>;
declare function limitedMultiLabelLoss(logits: Scores, targets: LossTargets, options?: EntropicLossOptions): number;
/**
 * {@link limitedMultiLabelLoss} with its gradient, which is J(p − y) for `'half-sum'`, and with what
 * {@link limitedMultiLabelProject} finds.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicLossOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as hyperSimplexLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = limitedMultiLabelLossAndGrad(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → 0.01360 -0.07314 0.07314 -0.01360
 * ```
 */
declare function limitedMultiLabelLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: EntropicLossOptions & GradientOptions<X>): LossAndGrad<X>;
/**
 * The Fenchel–Young loss of {@link limitedMultiLabel}: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = t(k − Σy) + τ Σ (y log(y/p) + (1 − y) log((1 − y)/(1 − p))),   Ω(p) = τ Σ (p log p + (1 − p) log(1 − p))
 *
 * that is, where Σy = k, the binary cross-entropy of p, less the entropy of y. It is convex in the logits; its gradient is p − y. Arguments
 * and options are those of fenchelYoungLoss.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicFenchelYoungOptions}.
 * @returns the loss.
 * @throws TypeError and RangeError as fenchelYoungLoss.
 *
 * @example
 * ```ts
 * const loss = limitedMultiLabelFenchelYoungLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.58775
 * ```
 */
declare function limitedMultiLabelFenchelYoungLoss(logits: Scores, targets: LossTargets, options?: EntropicFenchelYoungOptions): number;
/**
 * {@link limitedMultiLabelFenchelYoungLoss} with its gradient: p − y for `'half-sum'`, and 1/(n·C) times that for `'mean'`.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicFenchelYoungOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as fenchelYoungLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = limitedMultiLabelFenchelYoungLossAndGrad(
 *   new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]), { reduction: 'half-sum' },
 * );
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → 0.18243 -0.62246 0.62246 -0.18243
 * ```
 */
declare function limitedMultiLabelFenchelYoungLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: EntropicFenchelYoungOptions & GradientOptions<X>): LossAndGrad<X>;

/**
 * The capped softmax, for every slice of x along an axis.
 *
 *     p = argmax { ⟨p, x⟩ − τ Σ pᵢ log pᵢ : 0 ≤ p ≤ 1, Σp = k } = min(1, exp((x − t)/τ))
 *
 * t is the one threshold for the whole slice with Σp = k; scores from t on get exactly 1, and what they leave of k is
 * shared among the others as by a softmax. k = 1 is the softmax. Its entries are never 0, so it is smooth but for the
 * kink where a score reaches 1. As τ → 0 it approaches binaryArgmax.
 *
 * A score of +∞ gets 1, one of −∞ gets 0. For k = 0 and k = n all are 0 or all are 1, the limits of t → ∞ and
 * t → −∞. p is 0 where it is below e⁻⁸⁶ in f32, e⁻⁷⁰⁷ in f64.
 *
 * `constraint: 'at-most'` (Σp ≤ k) gives min(1, exp(x/τ)) as long as that sums to no more than k; its entropy
 * is Σ p log p − p, which differs by a constant where Σp = k.
 *
 * It is the Kullback–Leibler projection onto the capped simplex, as in Manfred K. Warmuth, Dima Kuzmin, *Randomized
 * Online PCA Algorithms with Regret Bounds that are Logarithmic in the Dimension*, JMLR 9 (2008) 2287–2320.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, of the type and shape of x.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const p = cappedSoftmax(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(Array.from(p, (v) => v.toFixed(4)).join(' '));
 * // → 0.0159 0.1173 0.8668 1.0000
 * ```
 */
declare function cappedSoftmax<X extends Scores>(x: X, k: Broadcast, options?: EntropicOptions<X>): Like<X>;
/**
 * {@link cappedSoftmax} with its thresholds t, in the units of x: they are right to the precision of x's type, in
 * units of τ. There is one t that gives a p, so `thresholdBounds` has it twice; for k = 0 and k = n, where t goes to ±∞,
 * `thresholds` has the greatest or the least score, and the bounds are infinite on that side. `freeCounts` says
 * how many finite scores of each slice are below 1.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, thresholds with their bounds, and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { thresholds, freeCounts } = cappedSoftmaxProject(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(thresholds[0].toFixed(4), freeCounts);
 * // → 2.0715 Int32Array(1) [ 3 ]
 * ```
 */
declare function cappedSoftmaxProject<X extends Scores>(x: X, k: Broadcast, options?: EntropicOptions<X>): Projection<X>;
/**
 * log p and log(1 − p) of {@link cappedSoftmax}, computed from z = (x − t)/τ and not from p.
 * log p is finite where z is, far below where p underflows to 0; log(1 − p) is −∞ where p = 1. With k = 0, which no
 * t meets, log p is that of a t at which all p underflow.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options those of {@link EntropicOptions} but `out`.
 * @returns both, of the type and shape of x, with thresholds, bounds and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { logProjection, logComplement } = cappedSoftmaxLog(new Float64Array([-1000, 1, 2, 3]), 2);
 * console.log(logProjection[0].toFixed(3), logComplement[0].toFixed(3), logComplement[1].toFixed(3));
 * // → -1002.313 0.000 -0.313
 * ```
 */
declare function cappedSoftmaxLog<X extends Scores>(x: X, k: Broadcast, options?: LogOptions): LogProjection<X>;
/**
 * Vector–Jacobian product Jᵀg of {@link cappedSoftmax}, from its result p alone.
 *
 *     J = (1/τ)(D_q − q qᵀ/Σq),   q = p where p < 1, else 0,     (Jᵀg)ᵢ = qᵢ(gᵢ − m)/τ,   m = Σqg/Σq
 *
 * J is symmetric, so Jv is the same map: {@link cappedSoftmaxJvp}. An entry at 1 has gradient 0. For a projection with
 * `'at-most'`, give `{ constraint: 'at-most', k }`: in slices with Σp < k, J is D_q/τ.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent (or tangent), of the type and shape of p.
 * @param options see {@link EntropicVjpOptions}.
 * @returns Jᵀg, of the type and shape of p.
 * @throws TypeError and RangeError as softBinaryArgmaxVjp.
 *
 * @example
 * ```ts
 * const p = new Float64Array([0.5, 0.5, 0.25, 0.75]);
 * const product = cappedSoftmaxVjp(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 });
 * console.log(Array.from(product, (v) => v.toFixed(5)).join(' '));
 * // → 0.09375 0.09375 0.04688 -0.23438
 * ```
 */
declare function cappedSoftmaxVjp<X extends Scores>(p: X, g: Alike<X>, options?: EntropicVjpOptions<X>): Like<X>;
/**
 * Jacobian–vector product Jv. J is symmetric, so this is the same function as {@link cappedSoftmaxVjp}.
 *
 * @example
 * ```ts
 * console.log(cappedSoftmaxJvp === cappedSoftmaxVjp);
 * // → true
 * ```
 */
declare const cappedSoftmaxJvp: typeof cappedSoftmaxVjp;
/**
 * The backward pass of {@link cappedSoftmax} by the scores, k and τ, from p alone:
 *
 *     ∂p/∂x = J,   ∂p/∂k = q/Σq,   ∂p/∂τ = −J log p
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent, of the type and shape of p.
 * @param options those of {@link cappedSoftmaxVjp}; the result `x` is written to `out`.
 * @returns the products: by the scores like p, by k and τ one number per slice.
 * @throws TypeError and RangeError as softBinaryArgmaxVjp.
 *
 * @example
 * ```ts
 * const p = new Float64Array([0.5, 0.5, 0.25, 0.75]);
 * const { k, temperature } = cappedSoftmaxGrads(p, new Float64Array([1, 1, 1, 0]));
 * console.log(k[0].toFixed(5), temperature[0].toFixed(5));
 * // → 0.62500 0.25504
 * ```
 */
declare function cappedSoftmaxGrads<X extends Scores>(p: X, g: Alike<X>, options?: EntropicVjpOptions<X>): ProjectionGrads<X>;
/**
 * The squared error of the batch's {@link cappedSoftmax}: (1/(n·C)) Σ (p − y)² for `'mean'`, ½ Σ (p − y)² for
 * `'half-sum'`. Arguments and options are those of hyperSimplexLoss, whose projection this one replaces.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C] (one projection per class); of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicLossOptions}; `reduction: 'none'` gives the terms w(p − y)² themselves.
 * @returns the loss.
 * @throws TypeError and RangeError as hyperSimplexLoss.
 *
 * @example
 * ```ts
 * const loss = cappedSoftmaxLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.25527
 * ```
 */
declare function cappedSoftmaxLoss<X extends Scores>(logits: X, targets: LossTargets, options: EntropicTermsOptions<X>): Like<X>;
declare function cappedSoftmaxLoss(logits: Scores, targets: LossTargets, options?: EntropicLossOptions): number;
/**
 * {@link cappedSoftmaxLoss} with its gradient, which is J(p − y) for `'half-sum'`, and with what
 * {@link cappedSoftmaxProject} finds.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicLossOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as hyperSimplexLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = cappedSoftmaxLossAndGrad(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → -0.00791 -0.12494 0.13286 0.00000
 * ```
 */
declare function cappedSoftmaxLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: EntropicLossOptions & GradientOptions<X>): LossAndGrad<X>;
/**
 * The Fenchel–Young loss of {@link cappedSoftmax}: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = (t − τ)(k − Σy) + Σ (τ(y log(y/p) − y + p) + (x − t)₊(1 − y)),   Ω(p) = τ Σ p log p
 *
 * that is, where Σy = k, for k = 1 the cross-entropy of the softmax, less the entropy of y. It is convex in the logits; its gradient is p − y. Arguments
 * and options are those of fenchelYoungLoss.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicFenchelYoungOptions}.
 * @returns the loss.
 * @throws TypeError and RangeError as fenchelYoungLoss.
 *
 * @example
 * ```ts
 * const loss = cappedSoftmaxFenchelYoungLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.35190
 * ```
 */
declare function cappedSoftmaxFenchelYoungLoss(logits: Scores, targets: LossTargets, options?: EntropicFenchelYoungOptions): number;
/**
 * {@link cappedSoftmaxFenchelYoungLoss} with its gradient: p − y for `'half-sum'`, and 1/(n·C) times that for `'mean'`.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicFenchelYoungOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as fenchelYoungLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = cappedSoftmaxFenchelYoungLossAndGrad(
 *   new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]), { reduction: 'half-sum' },
 * );
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → 0.09003 -0.75527 0.66524 0.00000
 * ```
 */
declare function cappedSoftmaxFenchelYoungLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: EntropicFenchelYoungOptions & GradientOptions<X>): LossAndGrad<X>;

/**
 * Compiles the kernel ahead of the first call, asynchronously. You need not wait for it: without it, the first
 * call compiles the kernel in a few milliseconds. Use it on hosts that limit synchronous compilation, or to make
 * the first call quick.
 *
 * Losses, VJP and hard operator are a module of their own, which apps without them do not carry. `ready` compiles both
 * modules, so an app that imports it carries both.
 *
 * @returns a promise, fulfilled when all is compiled. If the host refuses to compile, for instance under a content security
 * policy without `wasm-unsafe-eval`, it is rejected with the host's own error. Later calls, of this or another
 * function, try again.
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
 * Arrays in the memory of a kernel, for loops that use the same arrays in every step. Scores (or p, for a VJP) in
 * one of them are not copied in. Results are not copied out if `out` is another array of the same `allocate`.
 * Results have the same bits as without `allocate`. One thing differs: when a call throws, such an `out` may have
 * been written in part.
 *
 * The arrays are ordinary typed arrays, filled with zeros, and stay valid for good. They have a kernel of their own,
 * with memory of five times their size plus 1 MiB, most of which is never touched. Calls that need more memory copy
 * after all; so do those of a single vector of up to 1024 f32, as it takes less time. The memory is freed when none of
 * the arrays can be reached any more.
 *
 * To clone such an array (`structuredClone`, `postMessage`) is to clone the whole memory: 1.1 MB for 8 floats. So
 * clone or post `x.slice()`, a copy of the array alone.
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

/** One mark per score: 0, or 1 or 2 for a score on a kink. */
type Kinks<X = Scores> = X extends Numbers ? Marks : Tensor<Marks>;
type Marks = ReturnType<typeof Uint8Array.of>;
/**
 * Which scores lie exactly on a kink of {@link softBinaryArgmax}: by them p has no derivative, but one on each side. A
 * slice without such a score is where p has a derivative, J.
 *
 *     xᵢ = t (p = 0) or xᵢ = t + τ (p = 1), with the rational number t that solves Σ clip((xᵢ − t)/τ, 0, 1) = k
 *
 * Where no score is free, t may be any number of an interval; then there are kinks only if that is a single point,
 * which is the threshold of scores at zero and at one. The scores, k and τ are taken as the numbers that they are,
 * and equality is decided in whole numbers, without rounding and without tolerance.
 *
 * With `'at-most'` there are two more cases. Where Σp < k, kinks are at xᵢ = 0 and xᵢ = τ. Where Σp = k only just,
 * with t = 0, p bends at all free scores too: such a slice has 2 instead of 1.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options those of {@link softBinaryArgmax}, without `out`.
 * @returns one number per score, of the shape of x: 0, or 1 (or 2) for one on a kink. For
 * {@link softBinaryArgmaxJvp}.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x, 1, { temperature: 1 }), kinks(x, 1, { temperature: 1 })); // t is 2
 * // → Float64Array(4) [ 0, 0, 0, 1 ] Uint8Array(4) [ 0, 0, 1, 1 ]
 * console.log(kinks(x, 1, { temperature: 1.5 })); // t is 1.75
 * // → Uint8Array(4) [ 0, 0, 0, 0 ]
 * ```
 */
declare function kinks<X extends Scores>(x: X, k: Broadcast, options?: Omit<ProjectionOptions<X>, 'out'>): Kinks<X>;
/** Options of {@link softBinaryArgmaxJvp}; X is the type of the projection. */
interface JvpOptions<X = Scores> extends VjpOptions<X> {
    /** What {@link kinks} gives for the scores that p was made of: for the derivative on the side of v. */
    kinks?: ArrayLike<number> | {
        readonly data: ArrayLike<number>;
        readonly shape: readonly number[];
    };
}
/**
 * Jacobian–vector product Jv of {@link softBinaryArgmax}, from its result p alone: how p changes along v. Without
 * `kinks` it is the same map as {@link softBinaryArgmaxVjp}, as J is symmetric.
 *
 * With `kinks` it is the derivative on the side of v, which exists everywhere:
 *
 *     lim (p(x + hv) − p(x))/h as h ↓ 0  =  the projection of v/τ onto the critical cone
 *     {d : Σd = 0,  d ≥ 0 on kinks where p = 0,  d ≤ 0 on kinks where p = 1,  d = 0 where p is saturated otherwise}
 *
 * For `'at-most'` (give its `k`) Σd is not bound where Σp < k, and Σd ≤ 0 where the marks of `kinks` are 2.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param v tangent, of the type and shape of p.
 * @param options see {@link JvpOptions}.
 * @returns Jv, of the type and shape of p.
 * @throws TypeError and RangeError as {@link softBinaryArgmaxVjp}; and for `kinks` that are not one of 0, 1 and 2
 * per score, or 2 without `'at-most'`.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * const p = softBinaryArgmax(x, 1); // [0, 0, 0, 1], as 3 is 2 + τ
 * const sides = { kinks: kinks(x, 1) };
 * console.log(softBinaryArgmaxJvp(p, new Float64Array([0, 0, 1, 0]), sides));
 * // → Float64Array(4) [ 0, 0, 0.5, -0.5 ]
 * console.log(softBinaryArgmaxJvp(p, new Float64Array([0, 0, -1, 0]), sides));
 * // → Float64Array(4) [ 0, 0, 0, 0 ]
 * ```
 */
declare function softBinaryArgmaxJvp<X extends Scores>(p: X, v: Alike<X>, options?: JvpOptions<X>): Like<X>;

/** Where to write a Hessian–vector product; X is the type of the logits. */
interface HvpOptions<X = Scores> {
    /** Of the logits' type and length. It may be v's own array, or the logits'. */
    out?: Out<X>;
}
/**
 * Hessian of {@link hyperSimplexLoss} by the logits, times a vector v: for Newton steps with conjugate gradients,
 * curvature and Gauss–Newton methods. With weights w of the terms, and J of the projection p:
 *
 *     'half-sum'   ½ Σ w(p − y)²   has the Hessian J D_w J, which without sample weights is (w/τ) J
 *     'mean'       twice that, divided by the sum of the weights
 *
 * J is constant as long as the free set is, so this is the whole second derivative almost everywhere, and the same
 * as that of Gauss and Newton. It is symmetric and positive semidefinite. It does not depend on the targets, except
 * by k where that is their sum. Saturated logits have zeros.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param v of the type and shape of the logits.
 * @param options see {@link HyperSimplexOptions}, and {@link HvpOptions}.
 * @returns Hv, of the type and shape of the logits.
 * @throws TypeError and RangeError as {@link hyperSimplexLossAndGrad}; TypeError for v of another type than the
 * logits, RangeError for v of another shape.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * const v = new Float64Array([1, 0, 0, 0]);
 * console.log(hyperSimplexLossHvp(logits, labels, v, { temperature: 4, reduction: 'half-sum' }));
 * // → Float64Array(4) [ 0.046875, -0.015625, -0.015625, -0.015625 ]
 * ```
 */
declare function hyperSimplexLossHvp<X extends Scores>(logits: X, targets: LossTargets, v: Alike<X>, options?: HyperSimplexOptions & HvpOptions<X>): Like<X>;
/**
 * Hessian of {@link fenchelYoungLoss} by the logits, times a vector v. For `'half-sum'` it is J of the projection,
 * times the class weights: v ↦ w (v − mean_F v)/τ on F and 0 elsewhere. It is symmetric and positive semidefinite,
 * and does not depend on the targets, except by k where that is their sum.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param v of the type and shape of the logits.
 * @param options see {@link FenchelYoungOptions}, and {@link HvpOptions}.
 * @returns Hv, of the type and shape of the logits.
 * @throws TypeError and RangeError as {@link fenchelYoungLossAndGrad} and {@link hyperSimplexLossHvp}.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * const v = new Float64Array([1, 0, 0, 0]);
 * console.log(fenchelYoungLossHvp(logits, labels, v, { temperature: 4, reduction: 'half-sum' }));
 * // → Float64Array(4) [ 0.1875, -0.0625, -0.0625, -0.0625 ]
 * ```
 */
declare function fenchelYoungLossHvp<X extends Scores>(logits: X, targets: LossTargets, v: Alike<X>, options?: FenchelYoungOptions & HvpOptions<X>): Like<X>;

/** Options of {@link support}. */
interface SupportOptions extends SliceOptions {
    /** Whether the entries of a slice come by value, the first one first; else by index. True by default. */
    sorted?: boolean;
}
/** Options of {@link topK}. */
interface TopKOptions extends SupportOptions {
    /** Whether the greatest scores are taken, or the smallest. True by default. */
    largest?: boolean;
}
/** What {@link topK} returns for one k: the shape of x with k in place of n along the axis; X is the type of x. */
interface TopK<X = Scores> {
    /** Positions along the axis. */
    indices: X extends Numbers ? I32 : Tensor<I32>;
    /** The scores there. */
    values: Like<X>;
}
/** Entries of slices, as many as each has, slice after slice in the order of the other axes; X is the type of x. */
interface Entries<X = Scores> {
    /** Positions along the axis; for `groups`, positions in the whole vector. */
    indices: I32;
    /** The numbers there. */
    values: DataOf<X>;
    /** Slice s has the entries from starts[s] to starts[s + 1]. */
    starts: I32;
}
/**
 * The k greatest scores of every slice, or the k smallest, with their positions: what {@link binaryArgmax} marks
 * with ones, as a list. Of equal scores the one with the lower index comes first. Here infinite scores are
 * numbers like others, the greatest and the least.
 *
 * For one k the result is a tensor like x, with k in place of n along the axis. With a k for each slice, or with
 * `groups`, it is flat, and `starts` says where slices begin.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k how many: a whole number in [0, n], or one per slice.
 * @param options see {@link TopKOptions}.
 * @returns indices and values, sorted by value unless `sorted` is false; then by index.
 * @throws TypeError for an argument of the wrong kind; RangeError for a k that is not whole or outside [0, n], an
 * axis that x does not have, a shape of another size, or a NaN among the scores.
 *
 * @example
 * ```ts
 * const x = new Float64Array([1, 4, 2, 4, 3]);
 * console.log(topK(x, 3));
 * // → { indices: Int32Array(3) [ 1, 3, 4 ], values: Float64Array(3) [ 4, 4, 3 ] }
 * console.log(topK(x, 2, { largest: false }));
 * // → { indices: Int32Array(2) [ 0, 2 ], values: Float64Array(2) [ 1, 2 ] }
 * const { indices, values, starts } = topK(x, [1, 2], { groups: [2, 3] });
 * console.log(indices, values, starts);
 * // → Int32Array(3) [ 1, 3, 4 ] Float64Array(3) [ 4, 4, 3 ] Int32Array(3) [ 0, 1, 3 ]
 * ```
 */
declare function topK<X extends Scores>(x: X, k: number, options?: TopKOptions & {
    groups?: undefined;
}): TopK<X>;
declare function topK<X extends Scores>(x: X, k: Broadcast, options?: TopKOptions): Entries<X>;
/**
 * The entries of a projection that are not 0, with their positions: for routing, and for sums over few of many.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param options see {@link SupportOptions}.
 * @returns indices and values, slice after slice; sorted by value, the greatest first and of equal ones that with
 * the lower index, unless `sorted` is false; then by index.
 * @throws TypeError for an argument of the wrong kind; RangeError for an axis that p does not have, a shape of
 * another size, or a NaN in p.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 3, 1, 2]), 2, { temperature: 2 });
 * const { indices, values } = support(p);
 * console.log(p, indices, values);
 * // → Float64Array(4) [ 0, 1, 0.25, 0.75 ] Int32Array(3) [ 1, 3, 2 ] Float64Array(3) [ 1, 0.75, 0.25 ]
 * ```
 */
declare function support<X extends Scores>(p: X, options?: SupportOptions): Entries<X>;

/** Where a result is written; X is the type of the scores. */
interface OutOptions<X = Scores> {
    /** A buffer of the scores' type and length. It may be an argument's own array. */
    out?: Out<X>;
}
/** Jᵀg of a choice's relaxation, like the scores. */
type ChoiceVjp<X = Scores> = (g: Alike<X>, options?: OutOptions<X>) => Like<X>;
/** Options of {@link straightThrough}; X is the type of the scores. */
interface StraightThroughOptions<X = Scores> extends SliceOptions, OutOptions<X> {
    /** τ > 0 of the derivative: that of the projection of x/τ. One number, or one per slice; 1 by default. */
    temperature?: Broadcast;
    /** Whether the k greatest scores are chosen, or the k smallest. True by default. */
    largest?: boolean;
}
/** What {@link straightThrough} returns; X is the type of the scores. */
interface StraightThrough<X = Scores> {
    /** Ones at the k scores, zeros at the others, like x. */
    value: Like<X>;
    /** What a cotangent g of the value is for the scores: Jᵀg, as {@link softBinaryArgmaxVjp} has it. */
    vjp: ChoiceVjp<X>;
}
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
declare function straightThrough<X extends Scores>(x: X, k: Broadcast, options?: StraightThroughOptions<X>): StraightThrough<X>;

/** What entries are worth: finite numbers of any type, in the shape of the scores. */
type SelectionValues = Numbers | Integers | TensorLike<Numbers | Integers>;
/** How many are chosen in each slice: a number, one per slice, or this share of the entries that count. */
type SelectionK = Broadcast | {
    readonly fraction: number;
};
/** Options of {@link selectionLoss}. */
interface SelectionOptions extends SliceOptions {
    /** The axis that slices run along; 0, the batch, by default. */
    axis?: number;
    /** τ > 0: p projects scores/τ. One number, or one per slice; 1 by default. */
    temperature?: Broadcast;
    /** Where the search for the thresholds begins: one number, or one per slice. The result is the same, to the bit. */
    initialThresholds?: PerSlice;
    /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`), which chooses no score below 0. */
    constraint?: 'equal' | 'at-most';
    /**
     * `'sum'` (the default) over the slices, `'mean'` over them, or `'regret'`: the sum of what the best choice in
     * each slice is worth, over its k, more than p. Its gradient is that of the sum.
     */
    reduction?: 'sum' | 'mean' | 'regret';
}
/** Options of {@link selectionLossAndGrad}; X is the type of the scores. */
interface SelectionGradientOptions<X = Scores> extends SelectionOptions {
    /** Where to write the gradient: of the scores' type and length. It may be the scores' own array. */
    out?: Out<X>;
}
/** What {@link selectionLossAndGrad} returns; X is the type of the scores. */
interface SelectionLossAndGrad<X = Scores> extends Omit<Projection<X>, 'projection'> {
    loss: number;
    /** ∂loss/∂scores, like the scores. */
    grad: Like<X>;
}
/**
 * The decision loss of choosing k of n: minus the mean value of what the soft choice takes,
 *
 *     loss = −Σ pᵢ vᵢ / k,   p = softBinaryArgmax(scores, k, { temperature }),   summed over the slices
 *
 * Scores are what a model says, values v what it turns out to be worth to choose an entry: the minutes of a delay,
 * the loss of a fraud, 1 for a hit. It asks the model for the k that are worth most and for nothing else, neither
 * for the values themselves nor for an order among the others. `'regret'` adds the value of the best choice,
 * which makes 0 the least loss and changes no gradient.
 *
 * Where k is 0, nothing is chosen: loss and gradient are 0. A constant added to all values of a slice with Σp = k
 * is subtracted from its loss, and changes no gradient.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param k how many each slice chooses: any real number in [0, n], one per slice, or `{ fraction }` of its entries.
 * @param options see {@link SelectionOptions}.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind; RangeError for values of another shape or not finite,
 * k outside [0, n], τ that is not positive and finite, an axis that the scores do not have, an unknown reduction
 * or constraint, a NaN among the scores, or infinite scores that contradict Σp = k.
 *
 * @example
 * ```ts
 * const scores = new Float64Array([3, 1, 2, 0]);
 * const minutes = [10, 40, 20, 0];
 * console.log(selectionLoss(scores, minutes, 2, { temperature: 2 })); // p = [1, 0.25, 0.75, 0]
 * // → -17.5
 * console.log(selectionLoss(scores, minutes, 2, { temperature: 2, reduction: 'regret' })); // 30 is the most
 * // → 12.5
 * ```
 */
declare function selectionLoss$1(scores: Scores, values: SelectionValues, k: SelectionK, options?: SelectionOptions): number;
/**
 * {@link selectionLoss} with its gradient −Jv/k, where J is the derivative of {@link softBinaryArgmax}:
 * (mean_F v − vᵢ)/(τk) on the free set F of each slice, 0 elsewhere. With `'mean'` it is divided by the number of
 * slices.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param k how many each slice chooses, as {@link selectionLoss}.
 * @param options see {@link SelectionGradientOptions}.
 * @returns the loss, the gradient (like the scores), thresholds and free counts, one per slice.
 * @throws TypeError and RangeError as {@link selectionLoss}.
 *
 * @example
 * ```ts
 * const scores = new Float64Array([3, 1, 2, 0]);
 * const { loss, grad } = selectionLossAndGrad(scores, [10, 40, 20, 0], 2, { temperature: 2 });
 * console.log(loss, grad);
 * // → -17.5 Float64Array(4) [ 0, -2.5, 2.5, 0 ]
 * ```
 */
declare function selectionLossAndGrad$1<X extends Scores>(scores: X, values: SelectionValues, k: SelectionK, options?: SelectionGradientOptions<X>): SelectionLossAndGrad<X>;

/** Options of {@link sampleSubset}; X is the type of the scores. */
interface SubsetOptions<X = Scores> extends SliceOptions, OutOptions<X> {
    /** Which draw: a whole number in [0, 2⁵³). The same one gives the same subset, everywhere. Random by default. */
    seed?: number;
    /** τ > 0 of the relaxation; the subset does not depend on it. One number, or one per slice; 1 by default. */
    temperature?: Broadcast;
}
/** What {@link sampleSubset} returns; X is the type of the scores. */
interface SubsetSample<X = Scores> {
    /** Ones at the k entries that were drawn, zeros at the others, like x. */
    value: Like<X>;
    /** The seed, with which the draw can be repeated. */
    seed: number;
    /** The same draw made soft: softBinaryArgmax(x + G, k, { temperature }), a new array each time. */
    relaxation: () => Like<X>;
    /** Jᵀg of the relaxation; for the value it is the straight-through estimator. */
    vjp: ChoiceVjp<X>;
}
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
declare function sampleSubset<X extends Scores>(x: X, k: Broadcast, options?: SubsetOptions<X>): SubsetSample<X>;

/** Options of the losses of a {@link ScoreQueue}; X is the type of the logits. */
interface QueueLossOptions<X = Scores> extends Pick<FenchelYoungOptions, 'temperature' | 'classWeights' | 'ignoreIndex' | 'reduction'>, OutOptions<X> {
    /** The sum of each class's targets in the window (`'targets'`, the default), or `{ fraction }` of its rows. */
    k?: 'targets' | {
        readonly fraction: number;
    };
}
/** A {@link ScoreQueue} as JSON, row after row; infinite scores are strings. */
interface QueueJSON {
    size: number;
    /** How many classes each row has; 0 before the first batch. */
    classes: number;
    scores: (number | string)[];
    targets: number[];
    thresholds: number[];
}
/**
 * The last m scores with their targets, so that the loss of a small batch is that of a large one. A batch joins
 * those that were there before, which together are the window; the loss is that of the window, and only the
 * batch's logits get a gradient. The oldest rows make room.
 *
 * Scores in the queue were computed with weights that have changed since. So m is best a few per cent of the
 * training set, and learning rates are such that the scores drift little in so many steps.
 *
 * @example
 * ```ts
 * const queue = new ScoreQueue({ size: 6 });
 * const labels = new Uint8Array([1, 0]);
 * queue.hyperSimplexLossAndGrad(new Float64Array([4, 0]), labels, { temperature: 4 });
 * queue.hyperSimplexLossAndGrad(new Float64Array([3, 1]), labels, { temperature: 4 });
 * const { loss, grad } = queue.hyperSimplexLossAndGrad(new Float64Array([1, 2]), labels, { temperature: 4 });
 * console.log(queue.length, loss, grad); // p of [4, 0, 3, 1, 1, 2]: [1, 0.05, 0.8, 0.3, 0.3, 0.55]
 * // → 6 0.15416666666666665 Float64Array(2) [ -0.175, 0.1375 ]
 * const copy = ScoreQueue.fromJSON(JSON.parse(JSON.stringify(queue)));
 * console.log(copy.length, copy.thresholds);
 * // → 6 Float64Array(1) [ -0.2 ]
 * ```
 */
declare class ScoreQueue {
    #private;
    /** How many rows the window has at most. */
    readonly size: number;
    /**
     * @param options `size`: how many rows the window has at most, a batch's own among them.
     * @throws TypeError or RangeError for a size that is not a whole number from 1 on.
     */
    constructor(options: {
        size: number;
    });
    /** How many rows it has. */
    get length(): number;
    /** A copy of the thresholds of the last window, one per class; empty before the first batch. */
    get thresholds(): F64;
    /**
     * {@link hyperSimplexLossAndGrad} of the window. `'mean'` is the mean over the window's terms; the gradient is
     * scaled as if the batch were alone, (2/(n·C)) J(p − y) with the n rows of the batch, so that the learning rate
     * does not depend on the size of the queue: that is an estimate of the window's gradient by the weights.
     * `'half-sum'` is ½Σ over the window, with the gradient J(p − y).
     *
     * @param logits of the batch: a vector [n] or a tensor [n, C].
     * @param targets of the batch: see {@link LossTargets}.
     * @param options see {@link QueueLossOptions}.
     * @returns loss, thresholds, their bounds and free counts of the window; the gradient like the logits.
     * @throws TypeError and RangeError as {@link hyperSimplexLossAndGrad}; RangeError for more rows than the size,
     * or another number of classes than before. The queue is then unchanged.
     */
    hyperSimplexLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: QueueLossOptions<X>): LossAndGrad<X>;
    /**
     * {@link fenchelYoungLossAndGrad} of the window, with the gradient (p − y)/(n·C) for `'mean'`, where n are the
     * rows of the batch, and p − y for `'half-sum'`.
     *
     * @param logits of the batch: a vector [n] or a tensor [n, C].
     * @param targets of the batch: see {@link LossTargets}.
     * @param options see {@link QueueLossOptions}.
     * @returns as {@link ScoreQueue.hyperSimplexLossAndGrad}.
     * @throws TypeError and RangeError as {@link ScoreQueue.hyperSimplexLossAndGrad}.
     */
    fenchelYoungLossAndGrad<X extends Scores>(logits: X, targets: LossTargets, options?: QueueLossOptions<X>): LossAndGrad<X>;
    /** Forgets all rows. */
    clear(): void;
    /** A plain object, from which {@link ScoreQueue.fromJSON} restores the queue, to the bit. */
    toJSON(): QueueJSON;
    /**
     * Restores the queue that {@link ScoreQueue.toJSON} was called on.
     *
     * @throws TypeError or RangeError for a value that `toJSON` did not return.
     */
    static fromJSON(value: QueueJSON): ScoreQueue;
}

/** Options of {@link temperatureSchedule}. */
interface ScheduleOptions {
    /** τ > 0 at step 0. */
    from: number;
    /** τ > 0 from step `steps` on; `from` by default, which is a constant. */
    to?: number;
    /** How many steps it takes, > 0; where `to` is given. */
    steps?: number;
}
/**
 * A schedule of temperatures for a training loop: constant, or geometric, by the same factor in every step.
 *
 *     τ(step) = from^(1 − share) · to^share,   share = min(step/steps, 1)
 *
 * From four times the temperature down to it did best where losses were compared (docs/evidence.md). The value is
 * right to 10⁻¹³ and has the same bits in every runtime; τ(0) is `from`, and τ(steps) is `to`.
 *
 * @param options see {@link ScheduleOptions}.
 * @returns a function of the step, a number ≥ 0 (epochs, batches, or a fraction of either), that gives τ.
 * @throws TypeError and RangeError for options that are not positive and finite, and for `to` without `steps`. The function throws for a step that is not a finite number ≥ 0.
 *
 * @example
 * ```ts
 * const temperature = temperatureSchedule({ from: 8, to: 2, steps: 10 });
 * console.log([0, 5, 10, 11].map(temperature));
 * // → [ 8, 4, 2, 2 ]
 * ```
 */
declare function temperatureSchedule(options: ScheduleOptions): (step: number) => number;

/** Options of {@link boostingObjective}. */
interface BoostingOptions {
    /** τ > 0, one number or one per class; 1 by default. */
    temperature?: PerSlice;
    /** What each class's projection sums to: see {@link FenchelYoungOptions.k}. */
    k?: Exclude<LossK, TensorLike<ArrayLike<number>>>;
    /** ½ Σ(p − y)² (`'hypersimplex'`, the default) or the Fenchel–Young loss. */
    loss?: 'hypersimplex' | 'fenchel-young';
    /**
     * `'bound'` (the default): the least upper bound of the Hessian's diagonal over all free sets, which is positive
     * everywhere. `'exact'`: the diagonal itself, which is 0 for saturated predictions. A booster divides by sums of
     * it, so a leaf of saturated predictions would make it divide by 0.
     */
    hessian?: 'exact' | 'bound';
    /** The number of classes C, for flat predictions as boosters pass them: n·C numbers. */
    classes?: number;
    /** The order of flat predictions: n rows of C (`'row-major'`, the default) or C columns of n (`'class-major'`). */
    layout?: 'row-major' | 'class-major';
    /** The lengths of the query groups, which sum to n, for predictions of one score per row. */
    groups?: ArrayLike<number>;
    /** 0 or false leaves a prediction, or a row, out: it is in no projection, and its grad and hess are 0. */
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
 * What {@link boostingObjective} returns. Weights, one per row, multiply the terms of the loss, like
 * `sampleWeights`. The Fenchel–Young loss takes no weights.
 */
type BoostingObjective = <X extends Scores>(predictions: X, labels: BoostingLabels, weights?: ArrayLike<number>) => Derivatives<X>;
/**
 * A custom objective for gradient boosting. From the predictions and labels of a batch it computes the first and
 * second derivatives of the loss by each prediction. The loss is summed over the batch, not averaged, so a
 * booster's step does not depend on the size of the batch.
 *
 *                         grad        hess, exact                 hess, bound
 *     'hypersimplex'      J(p − y)    (1 − 1/|F|)/τ² on F         1/τ²
 *     'fenchel-young'     p − y       (1 − 1/|F|)/τ  on F         1/τ
 *
 * With weights w, `'hypersimplex'` has grad J(w(p − y)) and exact hess (w(1 − 2/|F|) + Σ_F w/|F|²)/τ² on F.
 *
 * @param options see {@link BoostingOptions}.
 * @returns `(predictions, labels, weights?) => { grad, hess }`, with grad and hess of the type and shape of the
 * predictions. These are a vector [n] with labels 0 and 1 (or values between); or a tensor [n, C] with n class
 * labels, or targets of its shape; or, with `classes`, n·C flat predictions with n class labels, or targets in the
 * same order.
 * @throws TypeError and RangeError for wrong options. The objective throws for its arguments, as
 * {@link hyperSimplexLoss} does.
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

/** What each slice may cost: a number, one per slice, or this share of what all of its entries that count cost. */
type Budget = Broadcast | {
    readonly fraction: number;
};
/** Options of {@link selectionLoss}. */
interface BudgetOptions extends SliceOptions {
    /** The axis that slices run along; 0, the batch, by default. */
    axis?: number;
    /**
     * c: finite numbers of at least 0, what it costs to choose an entry. One for all, one per position along the axis, or one
     * per score; 1 by default. They are taken in the scores' number type.
     */
    costs?: PerEntry;
    /** τ > 0: p projects scores/τ. One number, or one per slice; 1 by default. */
    temperature?: Broadcast;
    /** Σ c p = budget (`'equal'`, the default) or Σ c p ≤ budget (`'at-most'`), which chooses no score below 0. */
    constraint?: 'equal' | 'at-most';
    /**
     * `'sum'` (the default) over the slices, `'mean'` over them, or `'regret'`: the sum of what the best choice in
     * each slice is worth, over its budget, more than p. Its gradient is that of the sum.
     */
    reduction?: 'sum' | 'mean' | 'regret';
}
/** Options of {@link selectionLossAndGrad}; X is the type of the scores. */
interface BudgetGradientOptions<X = Scores> extends BudgetOptions {
    /** Where to write the gradient: of the scores' type and length. It may be the scores' own array. */
    out?: Out<X>;
}
/**
 * The decision loss of choosing what a budget pays for: minus the value of what the soft choice takes, per unit of the budget,
 *
 *     loss = −Σ pᵢ vᵢ / budget,   p = projectKnapsack(scores, { weights: costs, k: budget, temperature })
 *
 * summed over the slices. With costs of 1 it is the loss of the same name in `hypersimplex`, of choosing k of n. Scores are
 * what a model says, values v what it turns out to be worth to choose an entry, costs what is known of it before: hours,
 * money, beds. `'regret'` adds the value of the best choice (in the order of v/c, the last entry in part), which makes 0 the least
 * loss and changes no gradient.
 *
 * A score is for an entry, not for a unit of its cost: with the threshold t an entry is chosen where its score is above c t. Where
 * the budget is 0, loss and gradient are 0.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param budget what Σ c p is to be in each slice: any number from 0 to Σ c, one per slice, or `{ fraction }` of Σ c.
 * @param options see {@link BudgetOptions}.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind; RangeError for values of another shape or not finite, costs that are
 * not finite or below 0, a budget that Σ c p cannot reach, τ that is not positive and finite, an axis that the scores do not
 * have, an unknown reduction or constraint, or a NaN among the scores.
 *
 * @example
 * ```ts
 * import { selectionLoss } from 'hypersimplex/knapsack';
 * const scores = new Float64Array([5, 1, 2, 0]);
 * const minutes = [30, 40, 20, 0];
 * const options = { costs: [3, 1, 1, 1], temperature: 2 };
 * console.log(selectionLoss(scores, minutes, 4, options)); // p = [1, 0.25, 0.75, 0]
 * // → -13.75
 * console.log(selectionLoss(scores, minutes, 4, { ...options, reduction: 'regret' })); // 40 + 20 + ⅔ · 30 is the most
 * // → 6.25
 * ```
 */
declare function selectionLoss(scores: Scores, values: SelectionValues, budget: Budget, options?: BudgetOptions): number;
/**
 * {@link selectionLoss} with its gradient −Jv/budget, where J is the derivative of {@link projectKnapsack}:
 * (cᵢ m − vᵢ)/(τ · budget) on the free set F of each slice, m = Σ_F c v/Σ_F c², and 0 elsewhere. With `'mean'` it is divided
 * by the number of slices.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param budget what Σ c p is to be in each slice, as {@link selectionLoss}.
 * @param options see {@link BudgetGradientOptions}.
 * @returns the loss, the gradient (like the scores), thresholds and free counts, one per slice.
 * @throws TypeError and RangeError as {@link selectionLoss}.
 *
 * @example
 * ```ts
 * import { selectionLossAndGrad } from 'hypersimplex/knapsack';
 * const scores = new Float64Array([5, 1, 2, 0]);
 * const { loss, grad } = selectionLossAndGrad(scores, [30, 40, 20, 0], 4, { costs: [3, 1, 1, 1], temperature: 2 });
 * console.log(loss, grad);
 * // → -13.75 Float64Array(4) [ 0, -1.25, 1.25, 0 ]
 * ```
 */
declare function selectionLossAndGrad<X extends Scores>(scores: X, values: SelectionValues, budget: Budget, options?: BudgetGradientOptions<X>): SelectionLossAndGrad<X>;

type Module = typeof globalThis extends {
    WebAssembly: {
        Module: new (...bytes: never) => infer M;
    };
} ? M & object : object;
type Bytes = ArrayBuffer | {
    readonly buffer: ArrayBufferLike;
    readonly byteOffset: number;
    readonly byteLength: number;
};
interface ResponseLike {
    readonly ok: boolean;
    readonly status: number;
    arrayBuffer(): Promise<ArrayBuffer>;
}
/** `hypersimplex/kernel.wasm`: the compiled module, its bytes, or the response to a request for it. */
type KernelSource = Module | Bytes | ResponseLike;
/**
 * Loads the kernel: `hypersimplex/kernel.wasm` of the same version. Until it is loaded, every other function
 * throws. A compiled module is loaded at once, so a host that has one need not await.
 *
 * @param source a `WebAssembly.Module`, bytes, a `Response`, or a promise of one of them.
 * @returns a promise, fulfilled when everything can be called.
 * @throws (the promise is rejected) TypeError for anything else, or a module that is not the kernel;
 * RangeError for a response that is not ok; the host's own error if the bytes do not compile. You may then call
 * init again.
 *
 * @example
 * ```js
 * import { init, softBinaryArgmax } from 'hypersimplex/slim';
 * await init(fetch('/kernel.wasm'));
 * ```
 */
declare function init(source: KernelSource | PromiseLike<KernelSource>): Promise<void>;

export { cappedSoftmax as a$, ScoreQueue as a5, hyperSimplexLossHvp as aA, kinks as aB, predict as aC, project$1 as aD, ready as aE, sampleSubset as aF, selectionLoss$1 as aG, selectionLossAndGrad$1 as aH, softBinaryArgmax$1 as aI, softBinaryArgmaxGrads as aJ, softBinaryArgmaxJacobian as aK, softBinaryArgmaxJvp as aL, softBinaryArgmaxVjp$1 as aM, straightThrough as aN, support as aO, temperatureSchedule as aP, topK as aQ, zeroOneLoss$1 as aR, init as aT, ThresholdTracker as am, allocate as as, binaryArgmax as at, boostingObjective as au, fenchelYoungLoss as av, fenchelYoungLossAndGrad$1 as aw, fenchelYoungLossHvp as ax, hyperSimplexLoss as ay, hyperSimplexLossAndGrad$1 as az, cappedSoftmaxFenchelYoungLoss as b0, cappedSoftmaxFenchelYoungLossAndGrad as b1, cappedSoftmaxGrads as b2, cappedSoftmaxJvp as b3, cappedSoftmaxLog as b4, cappedSoftmaxLoss as b5, cappedSoftmaxLossAndGrad as b6, cappedSoftmaxProject as b7, cappedSoftmaxVjp as b8, limitedMultiLabel as b9, limitedMultiLabelFenchelYoungLoss as ba, limitedMultiLabelFenchelYoungLossAndGrad as bb, limitedMultiLabelGrads as bc, limitedMultiLabelJvp as bd, limitedMultiLabelLog as be, limitedMultiLabelLoss as bf, limitedMultiLabelLossAndGrad as bg, limitedMultiLabelProject as bh, limitedMultiLabelVjp as bi, projectKnapsack as bq, projectKnapsackGrads as br, projectKnapsackJvp as bs, projectKnapsackVjp as bt, selectionLoss as bu, selectionLossAndGrad as bv, fenchelYoungLossAndGrad as h, hyperSimplexLossAndGrad as i, projectStream as j, softBinaryArgmaxVjp as k, project as p, softBinaryArgmax as s, zeroOneLoss as z };
export type { Projection as $, AllReduce as A, BatchThresholds as B, ChoiceVjp as C, DistributedOptions as D, Entries as E, F16 as F, GradientOptions as G, Halves as H, HvpOptions as I, HyperSimplexOptions as J, I32 as K, Integers as L, JvpOptions as M, Kinks as N, Like as O, PartLossAndGrad as P, LossAndGrad as Q, ReadScores as R, ScaleOptions as S, LossK as T, LossTargets as U, Mask as V, Numbers as W, Out as X, OutOptions as Y, PerSlice as Z, PredictOptions as _, PartLossOptions as a, ProjectionGrads as a0, ProjectionOptions as a1, QueueJSON as a2, QueueLossOptions as a3, ScheduleOptions as a4, Scores as a6, SelectionGradientOptions as a7, SelectionK as a8, SelectionLossAndGrad as a9, KernelSource as aS, EntropicFenchelYoungOptions as aU, EntropicLossOptions as aV, EntropicOptions as aW, EntropicTermsOptions as aX, EntropicVjpOptions as aY, LogOptions as aZ, LogProjection as a_, SelectionOptions as aa, SliceLossOptions as ab, SliceOptions as ac, StraightThrough as ad, StraightThroughOptions as ae, SubsetOptions as af, SubsetSample as ag, SupportOptions as ah, Tensor as ai, TensorLike as aj, TermsOptions as ak, ThresholdBounds as al, TopK as an, TopKOptions as ao, TrackerJSON as ap, VjpOptions as aq, ZeroOneOptions as ar, PartProjection as b, Budget as bj, BudgetGradientOptions as bk, BudgetOptions as bl, KnapsackGrads as bm, KnapsackGradsOptions as bn, KnapsackOptions as bo, KnapsackVjpOptions as bp, PartProjectionOptions as c, PartVjpOptions as d, PartZeroOneOptions as e, StreamOptions as f, StreamProjection as g, Alike as l, BinaryArgmaxOptions as m, BoostingLabels as n, BoostingObjective as o, BoostingOptions as q, Broadcast as r, DataOf as t, Derivatives as u, F32 as v, F64 as w, FenchelYoungOptions as x, Floats as y };
