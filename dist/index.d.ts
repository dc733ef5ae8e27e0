import { b as F32, c as F64, S as Scores, V as VjpOptions, N as Numbers, T as Tensor, a as Broadcast, g as ProjectionOptions, A as Alike, L as Like, O as Out, I as I32, D as DataOf, h as SliceOptions, P as PerSlice, f as Projection, e as Integers, i as TensorLike, M as Mask } from './projection-shared.js';
export { B as BinaryArgmaxOptions, F as F16, d as Floats, H as Halves, j as ThresholdBounds, k as binaryArgmax, p as project, s as softBinaryArgmax, l as softBinaryArgmaxJacobian, m as softBinaryArgmaxVjp } from './projection-shared.js';
export { P as ProjectionGrads, s as softBinaryArgmaxGrads } from './grads-shared.js';
import { b as LossTargets, F as FenchelYoungOptions, H as HyperSimplexOptions, L as LossAndGrad, a as LossK } from './loss-shared.js';
export { G as GradientOptions, S as SliceLossOptions, T as TermsOptions, f as fenchelYoungLoss, c as fenchelYoungLossAndGrad, h as hyperSimplexLoss, d as hyperSimplexLossAndGrad } from './loss-shared.js';
export { B as BatchThresholds, P as PredictOptions, T as ThresholdTracker, a as TrackerJSON, Z as ZeroOneOptions, p as predict, z as zeroOneLoss } from './predict-shared.js';

/**
 * Compiles the kernel ahead of the first call, asynchronously. You need not wait for it: without it, the first
 * call compiles the kernel in a few milliseconds. Use it on hosts that limit synchronous compilation, or to make
 * the first call quick.
 *
 * @returns a promise that all callers share. If the host refuses to compile, for instance under a content security
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
 * with memory of five times their size plus 1 MiB, most of which is never touched. Calls that need more memory
 * copy after all. The memory is freed when none of the arrays can be reached any more.
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
declare function selectionLoss(scores: Scores, values: SelectionValues, k: SelectionK, options?: SelectionOptions): number;
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
declare function selectionLossAndGrad<X extends Scores>(scores: X, values: SelectionValues, k: SelectionK, options?: SelectionGradientOptions<X>): SelectionLossAndGrad<X>;

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

export { Alike, Broadcast, DataOf, F32, F64, FenchelYoungOptions, HyperSimplexOptions, I32, Integers, Like, LossAndGrad, LossK, LossTargets, Mask, Numbers, Out, PerSlice, Projection, ProjectionOptions, ScoreQueue, Scores, SliceOptions, Tensor, TensorLike, VjpOptions, allocate, boostingObjective, fenchelYoungLossHvp, hyperSimplexLossHvp, kinks, ready, sampleSubset, selectionLoss, selectionLossAndGrad, softBinaryArgmaxJvp, straightThrough, support, temperatureSchedule, topK };
export type { BoostingLabels, BoostingObjective, BoostingOptions, ChoiceVjp, Derivatives, Entries, HvpOptions, JvpOptions, Kinks, OutOptions, QueueJSON, QueueLossOptions, ScheduleOptions, SelectionGradientOptions, SelectionK, SelectionLossAndGrad, SelectionOptions, StraightThrough, StraightThroughOptions, SubsetOptions, SubsetSample, SupportOptions, TopK, TopKOptions };
