// Models that are saved and loaded with the thresholds of their training.

import { io } from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { checkOptions, checkTracker } from '../check.ts';
import type { TrackerJSON } from '../index.ts';
import { TensorThresholdTracker } from '../tfjs.ts';
import { register } from './layer.ts';

/** Options of {@link saveModel}. */
export interface SaveOptions {
  /** The tracker of the training, which is saved with the model. */
  tracker?: TensorThresholdTracker;
  /** Whether training is to go on from here: with the optimizer's state. False by default. */
  includeOptimizer?: boolean;
}

/** What {@link loadModel} gives. */
export interface Saved {
  model: LayersModel;
  /** The tracker that was saved with it; without one, a new tracker. */
  tracker: TensorThresholdTracker;
}

const SAVE = ['tracker', 'includeOptimizer'] as const;

/** Where the tracker is among the model's user-defined metadata. */
const KEY = 'hypersimplex';

/**
 * Saves a model as `model.save` does, with its tracker in the model's user-defined metadata.
 *
 * @param model a layers model.
 * @param target a URL such as `'indexeddb://model'`, or an `io.IOHandler`.
 * @param options see {@link SaveOptions}.
 * @returns what `model.save` returns.
 *
 * @example
 * ```ts
 * const model = tf.sequential({ layers: [new SoftBinaryArgmax({ k: 1, inputShape: [2] })] });
 * const tracker = TensorThresholdTracker.fromJSON({ decay: 0.9, thresholds: [11, 1] });
 * let file;
 * await saveModel(model, tf.io.withSaveHandler(async (artifacts) => (file = artifacts)), { tracker });
 * const saved = await loadModel(tf.io.fromMemory(file));
 * console.log(saved.model.predict(tf.tensor2d([[3, 2.5]])).dataSync(), saved.tracker.thresholds);
 * // → Float32Array(2) [ 0.75, 0.25 ] Float64Array(2) [ 11, 1 ]
 * ```
 */
export async function saveModel(
  model: LayersModel, target: string | io.IOHandler, options?: SaveOptions,
): Promise<io.SaveResult> {
  const { tracker, includeOptimizer = false } = checkOptions(options, SAVE);
  checkTracker(tracker);
  if (tracker) {
    await tracker.read();
    model.setUserDefinedMetadata({ ...model.getUserDefinedMetadata(), [KEY]: tracker.toJSON() });
  }
  return model.save(target, { includeOptimizer });
}

/**
 * Loads a model as `loadLayersModel` does, and the tracker that {@link saveModel} has put into it.
 *
 * TensorFlow.js saves losses and metrics by name, and finds none but its own when it loads: so a model that is
 * to be trained further is compiled again, with the optimizer that came with it.
 *
 *     const { model, tracker } = await loadModel('indexeddb://model');
 *     model.compile({ optimizer: model.optimizer, loss: hyperSimplexLoss({ tracker }) });
 *
 * @param source a URL, or an `io.IOHandler`.
 * @param options those of `loadLayersModel`.
 * @returns see {@link Saved}.
 * @throws TypeError or RangeError for a tracker in it that {@link saveModel} did not write.
 *
 * @example
 * ```ts
 * const model = tf.sequential({ layers: [new SoftBinaryArgmax({ k: 1, inputShape: [2] })] });
 * let file;
 * await model.save(tf.io.withSaveHandler(async (artifacts) => (file = artifacts)));
 * console.log((await loadModel(tf.io.fromMemory(file))).tracker.thresholds);
 * // → Float64Array(0) []
 * ```
 */
export async function loadModel(source: string | io.IOHandler, options?: io.LoadOptions): Promise<Saved> {
  register();
  const handler = typeof source !== 'string' ? source
    : io.getLoadHandlers(source, options)[0] ?? io.browserHTTPRequest(source, options);
  const load = async (): Promise<io.ModelArtifacts> => withoutOwnMetrics(await handler.load!());
  const model = await loadLayersModel({ load }, options);
  const { [KEY]: json } = (model.getUserDefinedMetadata() ?? {}) as { [KEY]?: TrackerJSON };
  return { model, tracker: json ? TensorThresholdTracker.fromJSON(json) : new TensorThresholdTracker() };
}

/** TensorFlow.js would look for this package's metric among its own. */
function withoutOwnMetrics(artifacts: io.ModelArtifacts): io.ModelArtifacts {
  const { trainingConfig } = artifacts;
  if (!trainingConfig?.metrics) return artifacts;
  const isOther = (metric: string): boolean => metric !== 'zero_one_error';
  const { metrics } = trainingConfig;
  const others = Array.isArray(metrics) ? metrics.filter(isOther)
    : Object.fromEntries(Object.entries(metrics).filter(([, metric]) => isOther(metric)));
  return { ...artifacts, trainingConfig: { ...trainingConfig, metrics: others } };
}
