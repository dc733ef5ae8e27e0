/**
 * hypersimplex for TensorFlow.js: losses for `model.compile` and `optimizer.minimize`, the projection as a
 * differentiable operation, and predictions with the thresholds of the training.
 *
 * The gradients of TensorFlow.js's own operations come with `@tensorflow/tfjs` or `@tensorflow/tfjs-layers`:
 * with `@tensorflow/tfjs-core` alone, import `@tensorflow/tfjs-core/dist/register_all_gradients` too.
 *
 * @packageDocumentation
 */

export { fenchelYoungLoss, hyperSimplexLoss } from './tfjs/loss.ts';
export type { TensorLoss, Tracking } from './tfjs/loss.ts';
export { softBinaryArgmax } from './tfjs/projection.ts';
export { predict, TensorThresholdTracker, zeroOneError } from './tfjs/thresholds.ts';
export type { TensorPredictOptions } from './tfjs/thresholds.ts';
