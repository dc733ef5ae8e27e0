import * as api from 'hypersimplex';

/**
 * The calls of `hypersimplex` on several threads, with the same bits: in Node, Deno, Bun, workers and pages that are
 * cross-origin isolated.
 *
 * @packageDocumentation
 */

type Api = typeof api;
type Scores = api.Scores;
/** The functions of `hypersimplex`. (Names of classes begin with a capital letter.) */
type Calls = {
    [Name in keyof Api as Name extends 'allocate' | 'ready' ? never : Name extends Capitalize<Name> ? never : Name]: Api[Name];
};
/** The same, asynchronously: they never wait on the thread that calls them, and run on another one. */
interface AsyncCalls {
    softBinaryArgmaxAsync<X extends Scores>(...args: Parameters<typeof api.softBinaryArgmax<X>>): Promise<ReturnType<typeof api.softBinaryArgmax<X>>>;
    projectAsync<X extends Scores>(...args: Parameters<typeof api.project<X>>): Promise<ReturnType<typeof api.project<X>>>;
    binaryArgmaxAsync<X extends Scores>(...args: Parameters<typeof api.binaryArgmax<X>>): Promise<ReturnType<typeof api.binaryArgmax<X>>>;
    softBinaryArgmaxVjpAsync<X extends Scores>(...args: Parameters<typeof api.softBinaryArgmaxVjp<X>>): Promise<ReturnType<typeof api.softBinaryArgmaxVjp<X>>>;
    softBinaryArgmaxJvpAsync<X extends Scores>(...args: Parameters<typeof api.softBinaryArgmaxJvp<X>>): Promise<ReturnType<typeof api.softBinaryArgmaxJvp<X>>>;
    hyperSimplexLossAsync<X extends Scores>(logits: X, targets: api.LossTargets, options: api.TermsOptions<X>): Promise<api.Like<X>>;
    hyperSimplexLossAsync(...args: Parameters<typeof api.hyperSimplexLoss>): Promise<number>;
    hyperSimplexLossAndGradAsync<X extends Scores>(...args: Parameters<typeof api.hyperSimplexLossAndGrad<X>>): Promise<api.LossAndGrad<X>>;
    fenchelYoungLossAsync(logits: Scores, targets: api.LossTargets, options: api.SliceLossOptions): Promise<ReturnType<typeof Float64Array.of>>;
    fenchelYoungLossAsync(...args: Parameters<typeof api.fenchelYoungLoss>): Promise<number>;
    fenchelYoungLossAndGradAsync<X extends Scores>(...args: Parameters<typeof api.fenchelYoungLossAndGrad<X>>): Promise<api.LossAndGrad<X>>;
}
/** Options of {@link createThreads}. */
interface ThreadsOptions {
    /** Calls of fewer scores run on the caller alone, which is faster for them: 32,768 by default. */
    minimum?: number;
    /**
     * How long to wait for a thread that has begun its part of a call, in milliseconds: 30,000 by default. Then the
     * caller makes the call alone, as if the thread were gone.
     */
    timeout?: number;
}
/** Threads, and the calls that run on them. */
interface Threads extends Calls, AsyncCalls {
    /** How many threads work, the caller among them. */
    readonly count: number;
    /**
     * As `allocate` of `hypersimplex`, but in the memory that the threads share: they read such scores and write such results in
     * place. It has room for 4 GB, as the host allows, and is freed as a whole, after `close`: allocate once, and not in every step.
     */
    allocate: Api['allocate'];
    /** Ends the threads. Calls that are under way are rejected, later ones throw. */
    close(): Promise<void>;
}
/**
 * Threads that share the work of a call: matrices by their rows or columns, groups and ragged rows of equal length too, and long vectors.
 * Results have the bits of the same call of `hypersimplex`, whatever the number of threads. A call that cannot be divided
 * runs on its caller.
 *
 * The calls of `hypersimplex` are synchronous, where the caller may wait: in Node, Deno and Bun, and in workers. The
 * thread of a page may not. There the same calls end in `Async` and give promises; they are to be had elsewhere too. Their
 * arguments are cloned as the call is made, but for arrays of `allocate`, and `out` is written when the promise is fulfilled.
 * If that thread ends, the promises that wait for it are rejected, and the next such call starts another one.
 *
 * Scores are copied to memory that the threads share, and results out of it, while others are computed. Arrays of `allocate` lie
 * there already. If a call throws, `out` may have been written in part, unless it is an ordinary array that an argument lies in too.
 *
 * In Node, Deno and Bun the threads do not keep the process alive. Elsewhere they live until `close`.
 *
 * @param count how many threads work, the caller among them: one less is started, and one more for the first
 * asynchronous call.
 * @param options see {@link ThreadsOptions}.
 * @returns the threads, when they are ready.
 * @throws (the promise is rejected) TypeError and RangeError for arguments of the wrong kind or value; Error where
 * memory cannot be shared, as in a page that is not cross-origin isolated, or workers cannot be started.
 *
 * @example
 * ```js
 * import { createThreads } from 'hypersimplex/threads';
 * const threads = await createThreads(2);
 * const [logits] = threads.allocate(Float32Array, [4096 * 1000]);
 * const labels = new Int32Array(4096);
 * const { loss, grad } = threads.hyperSimplexLossAndGrad({ data: logits, shape: [4096, 1000] }, labels);
 * await threads.close();
 * ```
 */
declare function createThreads(count: number, options?: ThreadsOptions): Promise<Threads>;

export { createThreads };
export type { AsyncCalls, Calls, Threads, ThreadsOptions };
