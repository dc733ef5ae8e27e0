// The losses as functions of logits and targets.

import { nn, numpy as np } from '@jax-js/jax';
import {
  checkAbsent, checkAlong, checkArray, checkChoice, checkLossK, checkOptions, checkSameShape, checkSelectionK,
  checkTargetShape, checkWeights,
} from '../check.ts';
import type { FenchelYoungOptions, HyperSimplexOptions, LossK, SelectionOptions } from '../index.ts';
import { checkParameters, isArray, perSlice, project, solve } from './projection.ts';
import type { JaxNumbers } from './projection.ts';
import { scope } from './scope.ts';
import type { Apply, JaxArray } from './scope.ts';

/** Options of {@link fenchelYoungLoss}: the library's, where numbers may be arrays. */
export interface JaxFenchelYoungOptions extends Pick<FenchelYoungOptions, 'axis' | 'classWeights' | 'ignoreIndex'> {
  /** k of the library's losses; an array, one number or one per class, may be differentiated by. */
  k?: Exclude<LossK, object> | JaxNumbers | { readonly fraction: number };
  /** τ > 0: one number, or one per class; 1 by default. */
  temperature?: JaxNumbers;
  /** False or 0 leaves an entry out: an array that broadcasts to the shape of the logits. */
  mask?: JaxArray;
  reduction?: 'mean' | 'half-sum';
}

/** Options of {@link hyperSimplexLoss}: the library's, where numbers may be arrays. */
export interface JaxHyperSimplexOptions extends JaxFenchelYoungOptions, Pick<HyperSimplexOptions, 'sampleWeights'> {}

const OPTIONS = [
  'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'reduction',
] as const;

/**
 * The HyperSimplex loss: `hyperSimplexLoss` of the library as a function that @jax-js/jax differentiates.
 *
 *     'mean'      (1/(n·C)) Σ (p − y)²,   gradient (2/(n·C)) J(p − y)
 *     'half-sum'  ½ Σ (p − y)²,           gradient J(p − y)
 *
 * @param logits float32 or float64: [n] (two classes), or [n, C].
 * @param targets values in [0, 1] of the shape of the logits; or labels [n], int32 or uint32.
 * @param options see {@link JaxHyperSimplexOptions}. All arrays given are owned by the call.
 * @returns the loss, of shape [].
 * @throws TypeError and RangeError as the library's `hyperSimplexLoss` for all but the values of arrays. A label that
 * is no class counts for none.
 *
 * @example
 * ```ts
 * const logits = np.array([[0, 3], [1, 2], [2, 1], [3, 0]]);
 * const loss = (logits: np.Array) => hyperSimplexLoss(
 *   logits, np.array([1, 0, 1, 0], { dtype: np.int32 }), { temperature: 4 });
 * const [value, gradient] = valueAndGrad(loss)(logits);
 * console.log(value.js(), gradient.js().slice(0, 2));
 * // → 0.203125 [ [ 0.0078125, -0.0078125 ], [ -0.0390625, 0.0390625 ] ]
 * ```
 */
export function hyperSimplexLoss(logits: JaxArray, targets: JaxArray, options?: JaxHyperSimplexOptions): JaxArray {
  return lossOf(true, logits, targets, options);
}

/**
 * The Fenchel–Young loss: `fenchelYoungLoss` of the library as a function that @jax-js/jax differentiates, with the
 * arguments of {@link hyperSimplexLoss}.
 *
 *     'half-sum'  Ω*(x) + Ω(y) − ⟨x, y⟩, summed over the classes; gradient p − y
 *     'mean'      that over n·C
 *
 * @param logits float32 or float64: [n] (two classes), or [n, C].
 * @param targets values in [0, 1] of the shape of the logits; or labels [n], int32 or uint32.
 * @param options see {@link JaxFenchelYoungOptions}. All arrays given are owned by the call.
 * @returns the loss, of shape [].
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}, and a TypeError for `sampleWeights`.
 *
 * @example
 * ```ts
 * const loss = (logits: np.Array) => fenchelYoungLoss(
 *   logits, np.array([0, 1, 0, 1]), { temperature: 4, reduction: 'half-sum' });
 * const [value, gradient] = valueAndGrad(loss)(np.array([0, 1, 2, 3]));
 * console.log(value.js(), gradient.js());
 * // → 1.625 [ 0.125, -0.625, 0.625, -0.125 ]
 * ```
 */
export function fenchelYoungLoss(logits: JaxArray, targets: JaxArray, options?: JaxFenchelYoungOptions): JaxArray {
  return lossOf(false, logits, targets, options);
}

function lossOf(
  squared: boolean, logits: JaxArray, targets: JaxArray, given: JaxHyperSimplexOptions | undefined,
): JaxArray {
  const {
    k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, reduction = 'mean',
  } = checkOptions<JaxHyperSimplexOptions>(given, OPTIONS);
  checkArray('logits', logits, ['float32', 'float64']);
  checkArray('targets', targets, ['float32', 'float64', 'int32', 'uint32', 'bool']);
  const { shape, dtype } = logits;
  const slices = checkAlong('logits', shape, axis);
  const { n } = slices;
  const along = axis < 0 ? axis + shape.length : axis;
  const areLabels = targets.shape.length === 1 && shape.length === 2;
  checkTargetShape('targets', targets.shape, shape, ignoreIndex);
  if (areLabels) checkArray('targets, as labels,', targets, ['int32', 'uint32']);
  checkParameters(k, temperature, slices.count);
  const sums = isArray(k) ? k : checkLossK(k as LossK, slices);
  checkChoice('reduction', reduction, ['mean', 'half-sum']);
  if (!squared) checkAbsent('sampleWeights', sampleWeights, 'a Fenchel–Young loss belongs to a whole slice; use classWeights');
  checkWeights(classWeights, sampleWeights, { base: 0, rows: n }, slices);
  if (mask !== undefined) checkArray('mask', mask, ['bool', 'int32', 'uint32', 'float32', 'float64']);

  return scope([logits, targets, k, temperature, mask], (apply) => {
    const ofRows = shape.map((size, a) => (a === 0 ? size : 1)); // one number per label
    const ofPlaces = shape.map((size, a) => (a === along ? size : 1)); // one number per position along the axis
    const total = (values: JaxArray): JaxArray => np.sum(values, along, { keepdims: true });
    let counts = mask && apply(np.notEqual, mask, 0);
    if (ignoreIndex !== undefined) {
      const known = apply(np.reshape, apply(np.notEqual, targets, ignoreIndex), ofRows);
      counts = counts ? apply(np.logicalAnd, counts, known) : known;
    }
    let x: JaxArray = logits;
    let y = apply(np.astype, areLabels ? apply(nn.oneHot, targets, shape[1]) : targets, dtype);
    let weights = apply(np.ones, shape, { dtype });
    if (counts) {
      x = apply(np.where, counts, x, -Infinity);
      y = apply(np.where, counts, y, 0);
      weights = apply(np.where, counts, weights, 0);
    }
    const rows = apply(total, weights);
    const ofClasses = classWeights && perSlice(apply, classWeights, logits, along);
    if (ofClasses) weights = apply(np.multiply, weights, ofClasses);
    if (sampleWeights) {
      weights = apply(np.multiply, weights, apply(np.array, Array.from(sampleWeights), { shape: ofPlaces, dtype }));
    }
    const each = sums === undefined ? apply(total, y)
      : typeof k === 'object' && 'fraction' in k ? apply(np.multiply, rows, k.fraction)
      : perSlice(apply, sums, logits, along);
    const tau = perSlice(apply, temperature, logits, along);
    const { p, z, pivot } = solve(apply, x, each, tau, along);

    const error = apply(np.subtract, p, y);
    let loss: JaxArray;
    if (squared) loss = apply(np.sum, apply(np.multiply, weights, apply(np.square, error)));
    else {
      // ⟨x, p − y⟩ − τ/2 (‖p‖² − ‖y‖²) with x = pivot + τz, τ Σ (p − y)(z − (p + y)/2) + pivot (k − Σy). Its derivative by
      // p, τ(z − p), is constant on the free set, which p moves across: so p − y is all that is left.
      const middle = apply(np.divide, apply(np.add, p, y), 2);
      const terms = apply(np.multiply, error, apply(np.subtract, z, middle));
      const shift = apply(np.multiply, pivot, apply(np.subtract, each, apply(total, y)));
      const losses = apply(np.add, apply(np.multiply, tau, apply(total, terms)), shift);
      loss = apply(np.sum, ofClasses ? apply(np.multiply, losses, ofClasses) : losses);
    }
    if (reduction === 'half-sum') return { loss: squared ? apply(np.divide, loss, 2) : loss };
    const weight = apply(np.sum, weights);
    const isSome = apply(np.greater, weight, 0);
    return { loss: apply(np.where, isSome, apply(np.divide, loss, apply(np.where, isSome, weight, 1)), 0) };
  }).loss;
}

/** Options of {@link selectionLoss}: the library's, where numbers may be arrays. */
export interface JaxSelectionOptions extends Pick<SelectionOptions, 'axis' | 'constraint'> {
  /** τ > 0: one number, or one per slice; 1 by default. */
  temperature?: JaxNumbers;
  /** False or 0 leaves an entry out: an array that broadcasts to the shape of the scores. */
  mask?: JaxArray;
  /** `'sum'` (the default) over the slices, or `'mean'` over them. */
  reduction?: 'sum' | 'mean';
}

const SELECTION = ['temperature', 'axis', 'constraint', 'mask', 'reduction'] as const;

/**
 * The decision loss of choosing k of n: `selectionLoss` of the library as a function that @jax-js/jax differentiates.
 *
 *     −Σ pᵢ vᵢ / k,   p = softBinaryArgmax(scores, k, { temperature }),   summed over the slices
 *
 * @param scores float32 or float64, of any shape but [].
 * @param values v, of the same shape.
 * @param k how many each slice chooses: a number, one per slice, or `{ fraction }` of its length.
 * @param options see {@link JaxSelectionOptions}. All arrays given are owned by the call.
 * @returns the loss, of shape [].
 * @throws TypeError and RangeError as the library's `selectionLoss` for all but the values of arrays.
 *
 * @example
 * ```ts
 * const loss = (scores: np.Array) => selectionLoss(scores, np.array([10, 40, 20, 0]), 2, { temperature: 2 });
 * const [value, gradient] = valueAndGrad(loss)(np.array([3, 1, 2, 0]));
 * console.log(value.js(), gradient.js());
 * // → -17.5 [ 0, -2.5, 2.5, 0 ]
 * ```
 */
export function selectionLoss(
  scores: JaxArray, values: JaxArray, k: JaxNumbers | { readonly fraction: number }, options?: JaxSelectionOptions,
): JaxArray {
  const { temperature, axis = 0, constraint, mask, reduction = 'sum' } = checkOptions(options, SELECTION);
  checkArray('scores', scores, ['float32', 'float64']);
  checkArray('values', values, ['float32', 'float64', 'int32', 'uint32', 'bool']);
  checkSameShape('values', values, scores);
  const { shape, dtype } = scores;
  const slices = checkAlong('scores', shape, axis);
  checkChoice('reduction', reduction, ['sum', 'mean']);
  if (isArray(k)) checkParameters(k, 1, slices.count);
  const along = axis < 0 ? axis + shape.length : axis;
  const sums = isArray(k) ? k : checkSelectionK(k, slices) as JaxNumbers;
  return scope([values, isArray(k) ? k : undefined, mask], (apply: Apply) => {
    const owned = <V>(value: V): V => (isArray(value) ? value.ref : value) as V;
    const { projection, thresholds } = project(scores, owned(sums), {
      ...(temperature === undefined ? {} : { temperature }), axis, ...(constraint === undefined ? {} : { constraint }),
      ...(mask === undefined ? {} : { mask: mask.ref }),
    });
    thresholds.dispose();
    const p = apply(() => projection);
    const v = apply(np.astype, values, dtype);
    const worth = mask ? apply(np.where, apply(np.notEqual, mask, 0), v, 0) : v;
    const each = perSlice(apply, sums, p, along);
    const isSome = apply(np.greater, each, 0);
    const taken = apply((values: JaxArray) => np.sum(values, along, { keepdims: true }), apply(np.multiply, p, worth));
    const mean = apply(np.where, isSome, apply(np.divide, taken, apply(np.where, isSome, each, 1)), 0);
    const loss = apply(np.negative, apply(np.sum, mean));
    return { loss: reduction === 'mean' ? apply(np.divide, loss, Math.max(slices.count, 1)) : loss };
  }).loss;
}
