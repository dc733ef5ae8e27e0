/**
 * Soft-binary-argmax and the HyperSimplex loss: exact projections onto the hypersimplex, with their
 * derivatives.
 *
 * Camilo Gomez, Pengyang Wang, Liansheng Tang, *Differentiable Zero-One Loss via Hypersimplex Projections*,
 * arXiv 2602.23336 (PAKDD 2026); elsewhere "Gomez et al.".
 *
 * @packageDocumentation
 */

export { allocate, ready } from './kernel/kernel.ts'; // first, as bundles that begin with the kernel's bytes compress better

export {
  binaryArgmax, project, softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxVjp,
} from './projection.ts';
export type {
  BinaryArgmaxOptions, Projection, ProjectionOptions, SliceOptions, ThresholdBounds, VjpOptions,
} from './projection.ts';

export { kinks, softBinaryArgmaxJvp } from './kinks.ts';
export type { JvpOptions, Kinks } from './kinks.ts';

export { softBinaryArgmaxGrads } from './grads.ts';
export type { ProjectionGrads } from './grads.ts';

export {
  fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad,
} from './loss.ts';
export type {
  FenchelYoungOptions, GradientOptions, HyperSimplexOptions, LossAndGrad, LossK, LossTargets, SliceLossOptions,
  TermsOptions,
} from './loss.ts';

export { fenchelYoungLossHvp, hyperSimplexLossHvp } from './hvp.ts';
export type { HvpOptions } from './hvp.ts';

export { predict, ThresholdTracker, zeroOneLoss } from './predict.ts';
export type { BatchThresholds, PredictOptions, TrackerJSON, ZeroOneOptions } from './predict.ts';

export { support, topK } from './topk.ts';
export type { Entries, SupportOptions, TopK, TopKOptions } from './topk.ts';

export { straightThrough } from './straight-through.ts';
export type { ChoiceVjp, OutOptions, StraightThrough, StraightThroughOptions } from './straight-through.ts';

export { selectionLoss, selectionLossAndGrad } from './selection.ts';
export type { SelectionGradientOptions, SelectionK, SelectionLossAndGrad, SelectionOptions } from './selection.ts';

export { sampleSubset } from './subset.ts';
export type { SubsetOptions, SubsetSample } from './subset.ts';

export { ScoreQueue } from './queue.ts';
export type { QueueJSON, QueueLossOptions } from './queue.ts';
export { temperatureSchedule } from './schedule.ts';
export type { ScheduleOptions } from './schedule.ts';

export { boostingObjective } from './boosting.ts';
export type { BoostingLabels, BoostingObjective, BoostingOptions, Derivatives } from './boosting.ts';

export type {
  Alike, Broadcast, DataOf, F16, F32, F64, Floats, Halves, I32, Integers, Like, Mask, Numbers, Out, PerSlice, Scores, Tensor, TensorLike,
} from './tensor.ts';
