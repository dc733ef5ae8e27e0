// The losses, for `model.compile({ loss })` and `optimizer.minimize`.

import * as tf from '@tensorflow/tfjs-core';
import {
  checkAbsent, checkAlong, checkChoice, checkLossK, checkOptions, checkTargetShape, checkTemperature,
  checkTensor, checkWeights, checkWhole,
} from '../check.ts';
import { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad } from '../index.ts';
import type { FenchelYoungOptions, HyperSimplexOptions, LossTargets } from '../index.ts';
import { differentiable, isOnHost, perSlice, scoresOf, solve, vjp } from './projection.ts';
import type { TensorThresholdTracker } from './thresholds.ts';

/** A loss as TensorFlow.js has it: of targets and logits, in this order, a scalar. */
export type TensorLoss = (targets: tf.Tensor, logits: tf.Tensor) => tf.Scalar;

/** What both losses take beside the library's own options. */
export interface Tracking {
  /** Takes in the thresholds of every batch that the loss is differentiated on. */
  tracker?: TensorThresholdTracker;
}

type Family = 'hypersimplex' | 'fenchel-young';
type Options = Omit<HyperSimplexOptions, 'mask' | 'groups'> & Tracking;
type Shape = readonly number[];

const OPTIONS = [
  'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'reduction', 'tracker',
] as const;

/**
 * The HyperSimplex loss for TensorFlow.js: what `hyperSimplexLoss` of the library computes, as a function of
 * targets and logits that `model.compile` takes and that can be differentiated, twice too.
 *
 *     'mean'      (1/(n·C)) Σ (p − y)²,   gradient (2/(n·C)) J(p − y)
 *     'half-sum'  ½ Σ (p − y)²,           gradient J(p − y)
 *
 * Logits are float32: [n] or [n, 1] (two classes), or [n, C]. Targets are values in [0, 1] of the shape of the
 * logits, or labels [n] or [n, 1], whole numbers of any type. (`model.fit` takes none but the former.)
 *
 * On the backends cpu, wasm and tensorflow it is the library's kernel, to the bit; on others (webgl, webgpu)
 * operations of their own, so that nothing is read back. Those cannot refuse what only the values say: a NaN
 * gives NaN, and a label that is no class counts for none.
 *
 * @param options `HyperSimplexOptions` of the library, and `tracker`: see {@link TensorThresholdTracker}.
 * @returns the loss, a function.
 * @throws The function throws a TypeError and a RangeError as the library's `hyperSimplexLoss`, and a
 * TypeError for logits that are no float32 tensor.
 *
 * @example
 * ```ts
 * const loss = hyperSimplexLoss({ temperature: 4 });
 * const logits = tf.tensor2d([0, 3, 1, 2, 2, 1, 3, 0], [4, 2]);
 * const labels = tf.tensor1d([1, 0, 1, 0], 'int32');
 * console.log(loss(labels, logits).dataSync(), loss(tf.oneHot(labels, 2), logits).dataSync());
 * // → Float32Array(1) [ 0.203125 ] Float32Array(1) [ 0.203125 ]
 * console.log(tf.grad((logits) => loss(labels, logits))(logits).dataSync().slice(0, 4));
 * // → Float32Array(4) [ 0.0078125, -0.0078125, -0.0390625, 0.0390625 ]
 * ```
 */
export function hyperSimplexLoss(options?: HyperSimplexOptions & Tracking): TensorLoss {
  return lossOf('hypersimplex', checkOptions<Options>(options, OPTIONS));
}

/**
 * The Fenchel–Young loss for TensorFlow.js: what `fenchelYoungLoss` of the library computes, in the form and
 * with the targets of {@link hyperSimplexLoss}.
 *
 *     'half-sum'  Ω*(x) + Ω(y) − ⟨x, y⟩, summed over the classes; gradient p − y
 *     'mean'      that over n·C
 *
 * @param options `FenchelYoungOptions` of the library, and `tracker`: see {@link TensorThresholdTracker}.
 * @returns the loss, a function.
 * @throws The function throws as that of {@link hyperSimplexLoss}, and a TypeError for `sampleWeights`.
 *
 * @example
 * ```ts
 * const loss = fenchelYoungLoss({ temperature: 4, reduction: 'half-sum' });
 * const logits = tf.tensor1d([0, 1, 2, 3]);
 * const targets = tf.tensor1d([0, 1, 0, 1]);
 * console.log(loss(targets, logits).dataSync());
 * // → Float32Array(1) [ 1.625 ]
 * console.log(tf.grad((logits) => loss(targets, logits))(logits).dataSync());
 * // → Float32Array(4) [ 0.125, -0.625, 0.625, -0.125 ]
 * ```
 */
export function fenchelYoungLoss(options?: FenchelYoungOptions & Tracking): TensorLoss {
  return lossOf('fenchel-young', checkOptions<Options>(options, OPTIONS));
}

function lossOf(family: Family, { tracker, ...options }: Options): TensorLoss {
  return (targets, logits) => tf.tidy(() => differentiable([logits], (save) => {
    checkTensor('logits', logits, ['float32']);
    checkTensor('targets', targets, ['float32', 'int32', 'bool']);
    const { value, gradient, thresholds } = (isOnHost() ? onHost : onDevice)(family, options, targets, logits);
    const isTensor = thresholds instanceof tf.Tensor;
    save([targets, logits, gradient, ...(isTensor ? [thresholds] : [])]);
    return {
      value,
      gradFunc: (dy, [targets, logits, gradient, saved]) => {
        tracker?.update(isTensor ? saved : thresholds);
        return tf.mul(dy, differentiableGradient(family, options, targets, logits, gradient));
      },
    };
  })) as tf.Scalar;
}

/** The gradient, which is known, as an operation: its derivative is looked for only if somebody asks. */
function differentiableGradient(
  family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor, gradient: tf.Tensor,
): tf.Tensor {
  return differentiable([logits, gradient], (save) => {
    save([targets, logits, gradient]);
    return {
      value: tf.clone(gradient),
      gradFunc: (v, [targets, logits, gradient]) => [
        hessianProduct(family, options, targets, logits, v), tf.zerosLike(gradient),
      ],
    };
  });
}

// --- shapes ------------------------------------------------------------------------------------------------

/** [n, 1], along the batch, is [n]: so do models and `model.fit` write a vector. */
export function plain(shape: Shape, axis: number): Shape {
  return shape.length === 2 && shape[1] === 1 && (axis === 0 || axis === -2) ? [shape[0]] : shape;
}

/** One label per row of logits [n, C]. */
const areLabels = (targets: Shape, logits: Shape): boolean => targets.length === 1 && logits.length === 2;

// --- by the kernel -----------------------------------------------------------------------------------------

interface Evaluation {
  value: tf.Tensor;
  gradient: tf.Tensor;
  thresholds: Float64Array | tf.Tensor;
}

function onHost(family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor): Evaluation {
  const { axis = 0, ignoreIndex } = options;
  const shape = plain(logits.shape, axis);
  const targetShape = plain(targets.shape, axis);
  const values = targets.dataSync<'int32'>();
  const isWhole = areLabels(targetShape, shape) || (shape.length === 1 && ignoreIndex !== undefined);
  const y: LossTargets = { data: isWhole ? checkWhole('targets', values) : values, shape: targetShape };
  const lossAndGrad = family === 'hypersimplex' ? hyperSimplexLossAndGrad : fenchelYoungLossAndGrad;
  const { loss, grad, thresholds } = lossAndGrad({ data: scoresOf(logits).data, shape }, y, options);
  return { value: tf.scalar(loss), gradient: tf.tensor(grad.data, logits.shape), thresholds };
}

// --- by operations -----------------------------------------------------------------------------------------

/** A batch as tensors that broadcast. Rows that do not count have x = −∞ and y = 0, and so p = 0. */
interface Batch {
  x: tf.Tensor;
  y: tf.Tensor;
  /** The terms' weights, one for each. */
  weights: tf.Tensor;
  /** Those of the classes alone. */
  classWeights: tf.Tensor;
  /** What each slice sums to. */
  k: tf.Tensor;
  tau: tf.Tensor;
  /** What the reduction multiplies by. */
  scale: tf.Tensor;
  axis: number;
}

function batchOf(family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor): Batch {
  const {
    k = 'targets', temperature = 1, axis: given = 0, classWeights = 1, sampleWeights, ignoreIndex,
    reduction = 'mean',
  } = options;
  const shape = plain(logits.shape, given) as number[];
  const targetShape = plain(targets.shape, given);
  const slices = checkAlong('logits', shape, given);
  const { n, count } = slices;
  const axis = given < 0 ? given + shape.length : given;
  const isLabel = areLabels(targetShape, shape);
  checkTargetShape('targets', targetShape, shape, axis, ignoreIndex);
  const sums = checkLossK(k, slices);
  checkTemperature(temperature, count);
  checkChoice('reduction', reduction, ['mean', 'half-sum']);
  if (family === 'fenchel-young') {
    const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
    checkAbsent('sampleWeights', sampleWeights, reason);
  }
  checkWeights(options.classWeights, sampleWeights, { base: 0, rows: n }, slices);

  const isRow = shape.map((size, a) => (a === axis ? size : 1)); // one number per row
  const ofClasses = perSlice(classWeights as number | ArrayLike<number>, shape, axis);
  let x = tf.reshape(logits, shape);
  let y = tf.cast(isLabel ? tf.oneHot(tf.cast(tf.reshape(targets, [n]), 'int32'), shape[1])
    : tf.reshape(targets, shape), 'float32');
  let weights = tf.mul(tf.onesLike(x), ofClasses);
  let rows: tf.Tensor = tf.scalar(n);
  if (sampleWeights) weights = tf.mul(weights, tf.tensor(Float32Array.from(sampleWeights), isRow));
  if (ignoreIndex !== undefined) {
    const counts = tf.notEqual(tf.reshape(targets, isRow), tf.scalar(ignoreIndex, targets.dtype as 'int32'));
    const one = tf.cast(counts, 'float32');
    x = tf.where(counts, x, -Infinity);
    y = tf.mul(y, one);
    weights = tf.mul(weights, one);
    rows = tf.sum(one);
  }
  const factor = family === 'hypersimplex' ? 2 : 1;
  return {
    x, y, weights, classWeights: ofClasses, axis,
    k: sums === undefined ? tf.sum(y, axis, true)
      : typeof k === 'object' && 'fraction' in k ? tf.mul(rows, k.fraction)
      : perSlice(sums, shape, axis),
    tau: perSlice(temperature, shape, axis),
    scale: reduction === 'mean' ? tf.divNoNan(factor, tf.sum(weights)) : tf.scalar(1),
  };
}

function onDevice(family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor): Evaluation {
  const { x, y, weights, classWeights, k, tau, scale, axis } = batchOf(family, options, targets, logits);
  const { temperature = 1 } = options;
  const { p, t } = solve(x, k, temperature, axis);
  const difference = tf.sub(p, y);
  const weighted = tf.mul(weights, difference);
  let value: tf.Tensor;
  let gradient = weighted;
  if (family === 'hypersimplex') {
    value = tf.div(tf.sum(tf.mul(weighted, difference)), 2);
    gradient = vjp(p, weighted, temperature, axis);
  } else {
    // τ Σ [(p − y)²/2 + (q − p)(p − y)] + t(k − Σy) with q = (x − t)/τ: what is summed first is not negative.
    const q = tf.div(tf.sub(x, t), tau);
    const term = tf.mul(weighted, tf.add(tf.div(difference, 2), tf.sub(q, p)));
    const terms = tf.where(tf.equal(difference, 0), tf.zerosLike(term), tf.mul(tau, term));
    const shift = tf.mul(t, tf.sub(k, tf.sum(y, axis, true)));
    value = tf.add(tf.sum(terms), tf.sum(tf.mul(classWeights, shift)));
  }
  return {
    value: tf.mul(scale, value),
    gradient: tf.reshape(tf.mul(scale, gradient), logits.shape),
    thresholds: tf.reshape(t, [t.size]),
  };
}

/** Hv, where the free set stays as it is: H = J w J for the squared error, w J for the Fenchel–Young loss. */
function hessianProduct(
  family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor, v: tf.Tensor,
): tf.Tensor {
  const { x, weights, k, scale, axis } = batchOf(family, options, targets, logits);
  const { temperature = 1 } = options;
  const { p } = solve(x, k, temperature, axis);
  const product = tf.mul(weights, vjp(p, tf.reshape(v, x.shape), temperature, axis));
  const outer = family === 'hypersimplex' ? vjp(p, product, temperature, axis) : product;
  return tf.reshape(tf.mul(scale, outer), logits.shape);
}
