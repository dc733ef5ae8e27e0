// The losses, for `model.compile({ loss })` and `optimizer.minimize`.

import * as tf from '@tensorflow/tfjs-core';
import {
  checkAbsent, checkAlong, checkChoice, checkLossK, checkOptions, checkTargetShape, checkTensor, checkTracker, checkWeights,
  rejectDerivative, rejectUncalled,
} from '../check.ts';
import { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad } from '../index.ts';
import type { BatchThresholds, FenchelYoungOptions, HyperSimplexOptions, LossK } from '../index.ts';
import { meanOnFree } from './ops.ts';
import {
  byName, checkNumbers, constantIn, differentiable, isOnHost, onlyFirst, projection, solve, tensorsAmong, vjp, zeros,
} from './projection.ts';
import {
  areLabels, countsOf, gather, maskOf, named, numbersOf, perSlice, plain, scoresOf, targetsOf,
} from './shapes.ts';
import type { Numbers, TensorMask } from './shapes.ts';
import type { TensorThresholdTracker } from './thresholds.ts';

/** A loss as TensorFlow.js has it: of targets and logits, in this order, a scalar (with `'rows'` a tensor [n]). */
export type TensorLoss = (targets: tf.Tensor, logits: tf.Tensor) => tf.Scalar;

/** What both losses take beside the library's own options. */
export interface TensorOptions {
  /** k of the library's losses; a tensor, one number or one per class, may be a variable that trains. */
  k?: LossK | tf.Tensor;
  /** τ > 0: one number, or one per class; a tensor of them may be a variable that trains. */
  temperature?: Numbers;
  /**
   * 0 or false where an entry is left out of everything, with gradient 0: one per logit, or one per row. A mask is
   * of one batch: in `model.fit` give labels and `ignoreIndex`, or weights.
   */
  mask?: TensorMask;
  /** Takes in the thresholds of every batch that the loss is differentiated on. */
  tracker?: TensorThresholdTracker;
}

type Own = 'k' | 'temperature' | 'reduction';
type Absent = 'mask' | 'groups';

/** Options of {@link hyperSimplexLoss}: the library's, and {@link TensorOptions}. */
export interface TensorHyperSimplexOptions extends Omit<HyperSimplexOptions, Own | Absent>, TensorOptions {
  /**
   * `'mean'` (the default) and `'half-sum'` as in the library. `'rows'`: what each row adds, [n], whose mean is
   * `'mean'`; it is what `model.fit({ classWeight })` can weight.
   */
  reduction?: 'mean' | 'half-sum' | 'rows';
}

/** Options of {@link fenchelYoungLoss}: the library's, and {@link TensorOptions}. */
export interface TensorFenchelYoungOptions
  extends Omit<FenchelYoungOptions, 'k' | 'temperature' | Absent>, TensorOptions {}

type Family = 'hypersimplex' | 'fenchel-young';
type Options = TensorHyperSimplexOptions;
const OPTIONS = [
  'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'reduction', 'tracker',
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
export function hyperSimplexLoss(options?: TensorHyperSimplexOptions): TensorLoss {
  return lossOf('hypersimplex', 'hyperSimplexLoss', options);
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
export function fenchelYoungLoss(options?: TensorFenchelYoungOptions): TensorLoss {
  return lossOf('fenchel-young', 'fenchelYoungLoss', options as Options);
}

function lossOf(family: Family, name: string, given: Options | undefined): TensorLoss {
  if (given instanceof tf.Tensor) rejectUncalled(name);
  const { tracker, ...options } = checkOptions<Options>(given ?? {}, OPTIONS); // {}, as they are handed on
  checkTracker(tracker);
  return named(name, (targets, logits) => tf.tidy(() => {
    checkTensor('logits', logits, ['float32']);
    checkTensor('targets', targets, ['float32', 'int32', 'bool']);
    const { axis = 0, reduction, sampleWeights } = options;
    if (logits.rank === 2 && (axis === 1 || axis === -1)) {
      const reason = 'with axis 1 each row is projected';
      if (reduction === 'rows') checkAbsent('reduction', reduction, reason);
      checkAbsent('tracker', tracker, `${reason}, and thresholds belong to rows`);
      if (targets.rank === 1) checkAbsent('sampleWeights', sampleWeights, `${reason}: give classWeights, one per row`);
    }
    if (family === 'hypersimplex' && options.reduction === 'rows') return lossOfRows(options, tracker, targets, logits);
    const { names, tensors } = tensorsAmong(options);
    const others = [...(targets.dtype === 'float32' ? [targets] : []), ...tensors];

    const loss = differentiable([logits], (save) => {
      const { value, gradient, thresholds } = isOnHost() ? onHost(family, options, targets, logits)
        : onDevice(family, options, targets, logits, tracker !== undefined);
      const device = Array.isArray(thresholds) ? thresholds : [];
      save([targets, logits, gradient, ...tensors, ...device]);
      return {
        value,
        gradFunc: (dy, [targets, logits, gradient, ...saved]) => {
          const [t, lower, upper] = saved.slice(tensors.length);
          tracker?.update(Array.isArray(thresholds) ? { thresholds: t, lower, upper } : thresholds);
          const known = differentiableGradient(family, { ...options, ...byName(names, saved) }, targets, logits, gradient);
          return tf.mul(constantIn(others, dy), known);
        },
      };
    });
    if (others.length === 0) return loss;
    return tf.add(loss, zeros([], others, [targets, logits, ...tensors], (dy, [targets, logits, ...saved]) => {
      const cotangents = otherCotangents(family, { ...options, ...byName(names, saved) }, targets, logits, dy);
      const ofTargets = others.length > tensors.length ? [cotangents.targets()] : [];
      return [...ofTargets, ...names.map((name, i) => gather(cotangents[name], saved[i]))];
    }));
  }) as tf.Scalar);
}

/** The gradient, which is known, as an operation: its derivative is looked for only if somebody asks. */
function differentiableGradient(
  family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor, gradient: tf.Tensor,
): tf.Tensor {
  const { names, tensors } = tensorsAmong(options);
  return differentiable([logits, gradient], (save) => {
    save([targets, logits, gradient, ...tensors]);
    return {
      value: tf.clone(gradient),
      gradFunc: (v, [targets, logits, gradient, ...saved]) => [
        hessianProduct(family, { ...options, ...byName(names, saved) }, targets, logits, v), tf.zerosLike(gradient),
      ],
    };
  });
}

/**
 * What the loss is by k, by τ (one number per class) and by the targets. With L = ½ Σ w(p − y)² and g = w(p − y):
 *
 *     ∂L/∂k = mean_F g,   ∂L/∂τ = −⟨p, Jg⟩,            ∂L/∂y = −g
 *     ∂L/∂k = t,          ∂L/∂τ = ½(‖y‖² − ‖p‖²),      ∂L/∂y = τy − x      for the Fenchel–Young loss
 *
 * and ∂L/∂y + ∂L/∂k where k is Σy.
 */
function otherCotangents(
  family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor, dy: tf.Tensor,
): { k: tf.Tensor; temperature: tf.Tensor; targets: () => tf.Tensor } {
  const { x, y, weights, classWeights, counts, k, tau, scale, axis, isLabel } = batchOf(family, options, targets, logits);
  const { p, t } = solve(x, k, tau, axis);
  const column = (values: tf.Tensor): tf.Tensor => tf.sum(values, axis, true);
  const one = onlyFirst(tf.mul(dy, scale), dy);
  let [byK, byTau, byTargets]: tf.Tensor[] = [];
  if (family === 'hypersimplex') {
    const g = tf.mul(one, tf.mul(weights, tf.sub(p, y)));
    byK = meanOnFree(p, g, axis);
    byTau = tf.neg(column(tf.mul(p, vjp(p, g, tau, axis))));
    byTargets = tf.neg(g);
  } else {
    const weight = tf.mul(one, classWeights);
    byK = tf.mul(weight, t);
    byTau = tf.mul(weight, tf.div(column(tf.sub(tf.square(y), tf.square(p))), 2));
    byTargets = tf.mul(weight, tf.sub(tf.mul(tau, y), x));
  }
  const { k: sums = 'targets' } = options;
  return {
    k: byK, temperature: byTau,
    targets: () => {
      if (isLabel) rejectDerivative('a derivative by targets that are labels');
      const all = sums === 'targets' ? tf.add(byTargets, byK) : byTargets;
      return tf.reshape(counts ? tf.where(counts, all, tf.zerosLike(all)) : all, targets.shape);
    },
  };
}

/** 'rows': n times what each row adds to the mean, made of operations that are differentiable. */
function lossOfRows(
  options: Options, tracker: TensorThresholdTracker | undefined, targets: tf.Tensor, logits: tf.Tensor,
): tf.Tensor {
  const mean = { ...options, reduction: 'mean' } as const;
  if (isOnHost()) onHost('hypersimplex', mean, targets, logits); // refuses values that operations would take
  const { x, y, weights, k, tau, scale, axis } = batchOf('hypersimplex', mean, targets, logits);
  const seen = tracker && ((t: tf.Tensor, ends: tf.Tensor[]): void => {
    const [thresholds, lower, upper] = [t, ...ends].map(flat);
    tracker.update({ thresholds, lower, upper });
  });
  const p = projection(x, k, tau, axis, 'equal', seen);
  const terms = tf.mul(tf.mul(weights, tf.square(tf.sub(p, y))), tf.mul(scale, x.shape[axis] / 2));
  return tf.sum(terms, [...x.shape.keys()].filter((a) => a !== axis));
}

// --- by the kernel -----------------------------------------------------------------------------------------

interface Evaluation {
  value: tf.Tensor;
  gradient: tf.Tensor;
  /** The library's result, or on a device [t, its least and its greatest value]. */
  thresholds: BatchThresholds | tf.Tensor[];
}

function onHost(family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor): Evaluation {
  const { axis = 0, ignoreIndex, temperature, k } = options;
  const shape = plain(logits.shape, axis);
  const y = targetsOf(targets, shape, axis, ignoreIndex);
  const lossAndGrad = family === 'hypersimplex' ? hyperSimplexLossAndGrad : fenchelYoungLossAndGrad;
  const numbers = {
    ...options, mask: maskOf(options.mask, shape), k: k instanceof tf.Tensor ? numbersOf(k) : k,
    temperature: temperature === undefined ? undefined : numbersOf(temperature),
  } as HyperSimplexOptions;
  const result = lossAndGrad({ data: scoresOf(logits).data, shape }, y, numbers);
  const gradient = tf.tensor(result.grad.data, logits.shape);
  return { value: tf.scalar(result.loss), gradient, thresholds: result };
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
  /** What is not left out, if anything is. */
  counts: tf.Tensor | undefined;
  /** What each slice sums to. */
  k: tf.Tensor;
  tau: tf.Tensor;
  /** What the reduction multiplies by. */
  scale: tf.Tensor;
  axis: number;
  /** Whether the targets are whole numbers by their meaning. */
  isLabel: boolean;
}

function batchOf(family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor): Batch {
  const {
    k = 'targets', temperature = 1, axis: given = 0, classWeights = 1, sampleWeights, ignoreIndex, mask,
    reduction = 'mean',
  } = options;
  const shape = plain(logits.shape, given) as number[];
  const targetShape = plain(targets.shape, given);
  const slices = checkAlong('logits', shape, given);
  const { n, count } = slices;
  const axis = given < 0 ? given + shape.length : given;
  const isLabel = areLabels(targetShape, shape);
  checkTargetShape('targets', targetShape, shape, ignoreIndex);
  checkNumbers(k, temperature, count);
  const sums = k instanceof tf.Tensor ? k : checkLossK(k, slices);
  checkChoice('reduction', reduction, ['mean', 'half-sum']);
  if (family === 'fenchel-young') {
    const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
    checkAbsent('sampleWeights', sampleWeights, reason);
  }
  checkWeights(options.classWeights, sampleWeights, { base: 0, rows: n }, slices);

  const isRow = shape.map((size, a) => (a === axis ? size : 1)); // one number per row
  const ofClasses = perSlice(classWeights as number | ArrayLike<number>, shape, axis);
  let x = tf.reshape(logits, shape);
  let y = tf.cast(isLabel ? tf.oneHot(tf.cast(tf.reshape(targets, [shape[0]]), 'int32'), shape[1])
    : tf.reshape(targets, shape), 'float32');
  let weights = tf.mul(tf.ones(shape), ofClasses); // no function of x
  if (sampleWeights) weights = tf.mul(weights, tf.tensor(Float32Array.from(sampleWeights), isRow));
  let rows: tf.Tensor = tf.scalar(n);
  const counts = countsOf(mask, ignoreIndex, targets, shape);
  if (counts) {
    const one = tf.mul(tf.cast(counts, 'float32'), tf.ones(shape));
    x = tf.where(counts, x, -Infinity);
    y = tf.mul(y, one);
    weights = tf.mul(weights, one);
    rows = tf.sum(one, axis, true);
  }
  const factor = family === 'hypersimplex' ? 2 : 1;
  return {
    x, y, weights, classWeights: ofClasses, counts, axis, isLabel: isLabel || ignoreIndex !== undefined,
    k: sums === undefined ? tf.sum(y, axis, true)
      : typeof k === 'object' && 'fraction' in k ? tf.mul(rows, k.fraction)
      : perSlice(sums, shape, axis),
    tau: perSlice(temperature, shape, axis),
    scale: reduction === 'mean' ? tf.divNoNan(factor, tf.sum(weights)) : tf.scalar(1),
  };
}

function onDevice(
  family: Family, options: Options, targets: tf.Tensor, logits: tf.Tensor, isTracked: boolean,
): Evaluation {
  const { x, y, weights, classWeights, k, tau, scale, axis } = batchOf(family, options, targets, logits);
  const { temperature = 1 } = options;
  const { p, t, ends } = solve(x, k, temperature, axis);
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
    thresholds: isTracked ? [t, ...ends()].map(flat) : [],
  };
}

const flat = (values: tf.Tensor): tf.Tensor => tf.reshape(values, [values.size]);

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
