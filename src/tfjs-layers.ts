/**
 * hypersimplex for models of TensorFlow.js: the projection as a layer, models that are saved and loaded with
 * their thresholds, and callbacks that go with those of `model.fit`.
 *
 * Importing it registers the layer, so that models with it can be loaded, and makes the trackers' callbacks
 * TensorFlow.js's own, for lists in any order. Bundlers keep `import 'hypersimplex/tfjs-layers'`.
 *
 * @packageDocumentation
 */

import { CustomCallback } from '@tensorflow/tfjs-layers';
import { register } from './tfjs/layer.ts';
import { TensorThresholdTracker } from './tfjs.ts';

export { register, SoftBinaryArgmax } from './tfjs/layer.ts';
export type { SoftBinaryArgmaxArgs } from './tfjs/layer.ts';
export { loadModel, saveModel } from './tfjs/models.ts';
export type { Saved, SaveOptions } from './tfjs/models.ts';

register();
TensorThresholdTracker.callbackOf = (events) => new CustomCallback(events, 'auto');
