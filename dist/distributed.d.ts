import { Scores, Projection, F64, ProjectionOptions, VjpOptions, Broadcast, Like, Alike, Out, Floats } from './index.js';
import { LossAndGrad, LossTargets, FenchelYoungOptions, HyperSimplexOptions } from './index.js';
import { ZeroOneOptions } from './index.js';

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
    /** One threshold per slice to begin with, such as the last batch's: the same bits, in fewer rounds. */
    initialThresholds?: ArrayLike<number>;
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
 * `softBinaryArgmaxVjp` of slices that lie in parts: Jᵀg = (g − mean_F g)/τ, where F is the free set of all parts. The
 * mean is that of an exact sum, rounded once, so the result is the same for any parts; the main entry's sum is rounded
 * as it goes.
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

/** What the losses take besides the options of the main entry; X is the type of the logits. */
interface PartLossOptions<X = Scores> extends DistributedOptions, ScaleOptions {
    /** One threshold per class to begin with, such as the last batch's: the same bits, in fewer rounds. */
    initialThresholds?: ArrayLike<number>;
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
 * With labels and without `sampleWeights` the gradient has the bits of the main entry. Otherwise, and for the loss itself,
 * sums are exact here and rounded once, and the same for any parts, while the main entry rounds as it adds.
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
 * `fenchelYoungLossAndGrad` of a batch whose rows lie in parts, as {@link hyperSimplexLossAndGrad}. With given k or labels
 * its gradient p − y has the bits of the main entry.
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

export { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, projectStream, softBinaryArgmax, softBinaryArgmaxVjp, zeroOneLoss };
export type { AllReduce, DistributedOptions, PartLossAndGrad, PartLossOptions, PartProjection, PartProjectionOptions, PartVjpOptions, PartZeroOneOptions, ReadScores, ScaleOptions, StreamOptions, StreamProjection };
