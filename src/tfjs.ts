/**
 * hypersimplex for TensorFlow.js: losses for `model.compile` and `optimizer.minimize`, the projection as a
 * differentiable operation, and predictions with the thresholds of the training.
 *
 * The gradients of TensorFlow.js's own operations come with `@tensorflow/tfjs` or `@tensorflow/tfjs-layers`:
 * beside `@tensorflow/tfjs-core`, import one of them. (Bundlers, but not Node, also find them by themselves, in
 * `@tensorflow/tfjs-core/dist/register_all_gradients`.)
 *
 * @packageDocumentation
 */

export { fenchelYoungLoss, hyperSimplexLoss } from './tfjs/loss.ts';
export type {
  TensorFenchelYoungOptions, TensorHyperSimplexOptions, TensorLoss, TensorOptions,
} from './tfjs/loss.ts';
export { selectionLoss, straightThrough } from './tfjs/choosing.ts';
export type { TensorSelectionOptions, TensorStraightThroughOptions } from './tfjs/choosing.ts';
export { softBinaryArgmax } from './tfjs/projection.ts';
export type { TensorProjectionOptions } from './tfjs/projection.ts';
export type { Numbers, TensorMask } from './tfjs/shapes.ts';
export { predict, TensorThresholdTracker, zeroOneError } from './tfjs/thresholds.ts';
export type { FitCallback, TensorPredictOptions, TensorThresholds, TensorZeroOneOptions } from './tfjs/thresholds.ts';
