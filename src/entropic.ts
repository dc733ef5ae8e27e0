/**
 * Smooth relatives of the soft-binary-argmax: the limited multi-label projection, whose regulariser is the binary
 * entropy, and the capped softmax, whose is Shannon's. Both are 0 ≤ p ≤ 1 with Σp = k, by one threshold per slice.
 *
 * @packageDocumentation
 */

import { load } from './kernel/entropic.ts';

export {
  limitedMultiLabel, limitedMultiLabelFenchelYoungLoss, limitedMultiLabelFenchelYoungLossAndGrad, limitedMultiLabelGrads,
  limitedMultiLabelJvp, limitedMultiLabelLog, limitedMultiLabelLoss, limitedMultiLabelLossAndGrad,
  limitedMultiLabelProject, limitedMultiLabelVjp,
} from './entropic/limited-multi-label.ts';

export {
  cappedSoftmax, cappedSoftmaxFenchelYoungLoss, cappedSoftmaxFenchelYoungLossAndGrad, cappedSoftmaxGrads,
  cappedSoftmaxJvp, cappedSoftmaxLog, cappedSoftmaxLoss, cappedSoftmaxLossAndGrad, cappedSoftmaxProject,
  cappedSoftmaxVjp,
} from './entropic/capped-softmax.ts';

export type { EntropicFenchelYoungOptions, EntropicLossOptions, EntropicTermsOptions } from './entropic/loss.ts';
export type { EntropicOptions, EntropicVjpOptions, LogOptions, LogProjection } from './entropic/projection.ts';

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
export function ready(): Promise<void> {
  return load();
}
