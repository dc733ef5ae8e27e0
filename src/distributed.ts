/**
 * Projections and losses of a batch whose rows lie in parts, on several workers or machines.
 *
 * @packageDocumentation
 */

export { project, softBinaryArgmax, softBinaryArgmaxVjp } from './distributed/projection.ts';
export type { PartProjection, PartProjectionOptions, PartVjpOptions } from './distributed/projection.ts';

export { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad } from './distributed/loss.ts';
export type { PartLossAndGrad, PartLossOptions } from './distributed/loss.ts';

export type { AllReduce } from './distributed/agreement.ts';
export type { DistributedOptions, ScaleOptions } from './distributed/call.ts';

export { zeroOneLoss } from './distributed/predict.ts';
export type { PartZeroOneOptions } from './distributed/predict.ts';

export { projectStream } from './distributed/stream.ts';
export type { ReadScores, StreamOptions, StreamProjection } from './distributed/stream.ts';
