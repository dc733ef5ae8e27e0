export { aU as EntropicFenchelYoungOptions, aV as EntropicLossOptions, aW as EntropicOptions, aX as EntropicTermsOptions, aY as EntropicVjpOptions, aZ as LogOptions, a_ as LogProjection, a$ as cappedSoftmax, b0 as cappedSoftmaxFenchelYoungLoss, b1 as cappedSoftmaxFenchelYoungLossAndGrad, b2 as cappedSoftmaxGrads, b3 as cappedSoftmaxJvp, b4 as cappedSoftmaxLog, b5 as cappedSoftmaxLoss, b6 as cappedSoftmaxLossAndGrad, b7 as cappedSoftmaxProject, b8 as cappedSoftmaxVjp, b9 as limitedMultiLabel, ba as limitedMultiLabelFenchelYoungLoss, bb as limitedMultiLabelFenchelYoungLossAndGrad, bc as limitedMultiLabelGrads, bd as limitedMultiLabelJvp, be as limitedMultiLabelLog, bf as limitedMultiLabelLoss, bg as limitedMultiLabelLossAndGrad, bh as limitedMultiLabelProject, bi as limitedMultiLabelVjp } from './types.js';

/**
 * Smooth relatives of the soft-binary-argmax: the limited multi-label projection, whose regulariser is the binary
 * entropy, and the capped softmax, whose is Shannon's. Both are 0 ≤ p ≤ 1 with Σp = k, by one threshold per slice.
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
 * import { cappedSoftmax, ready } from 'hypersimplex/entropic';
 * await ready();
 * console.log(cappedSoftmax(new Float32Array([2, 2]), 1));
 * // → Float32Array(2) [ 0.5, 0.5 ]
 * ```
 */
declare function ready(): Promise<void>;

export { ready };
