// The losses as custom objectives of gradient boosting libraries.

import {
  checkAbsent, checkChoice, checkClasses, checkLaterK, checkLossK, checkOptions, checkRagged, checkSampleWeights,
  checkSlices, checkTargets, checkTargetValues, checkTemperature, isArrayLike, isObject, rejectScores,
} from './check.ts';
import type { LossK, LossTargets } from './loss.ts';
import { newFound } from './kernel/arena.ts';
import * as ragged from './ragged.ts';
import type { Floats, Like, Mask, PerSlice, Scores, Shaped, Slices, TensorLike } from './tensor.ts';
import { formLike, newLike, shapeOf, targetAt, targetSum, valueAt, visitSlice } from './tensor.ts';

/** Options of {@link boostingObjective}. */
export interface BoostingOptions {
  /** τ > 0, one number or one per class; 1 by default. */
  temperature?: PerSlice;
  /** What each class's projection sums to: see {@link FenchelYoungOptions.k}. */
  k?: Exclude<LossK, TensorLike<ArrayLike<number>>>;
  /** ½ Σ(p − y)² (`'hypersimplex'`, the default) or the Fenchel–Young loss. */
  loss?: 'hypersimplex' | 'fenchel-young';
  /**
   * `'bound'` (the default): the least upper bound of the Hessian's diagonal over all free sets, which is positive
   * everywhere. `'exact'`: the diagonal itself, which is 0 for saturated predictions. A booster divides by sums of
   * it, so a leaf of saturated predictions would make it divide by 0.
   */
  hessian?: 'exact' | 'bound';
  /** The number of classes C, for flat predictions as boosters pass them: n·C numbers. */
  classes?: number;
  /** The order of flat predictions: n rows of C (`'row-major'`, the default) or C columns of n (`'class-major'`). */
  layout?: 'row-major' | 'class-major';
  /** The lengths of the query groups, which sum to n, for predictions of one score per row. */
  groups?: ArrayLike<number>;
  /** 0 or false leaves a prediction, or a row, out: it is in no projection, and its grad and hess are 0. */
  mask?: Mask;
}

/** First and second derivatives; X is the type of the predictions. */
export interface Derivatives<X = Scores> {
  /** ∂loss/∂predictions. */
  grad: Like<X>;
  /** ∂²loss/∂predictions². */
  hess: Like<X>;
}

/** Labels of a batch: the targets of a loss. */
export type BoostingLabels = LossTargets;

/**
 * What {@link boostingObjective} returns. Weights, one per row, multiply the terms of the loss, like
 * `sampleWeights`. The Fenchel–Young loss takes no weights.
 */
export type BoostingObjective = <X extends Scores>(
  predictions: X, labels: BoostingLabels, weights?: ArrayLike<number>,
) => Derivatives<X>;

const LOSSES = ['hypersimplex', 'fenchel-young'] as const;
const HESSIANS = ['exact', 'bound'] as const;
const LAYOUTS = ['row-major', 'class-major'] as const;

const OPTIONS = ['temperature', 'k', 'loss', 'hessian', 'classes', 'layout', 'groups', 'mask'] as const;

/**
 * A custom objective for gradient boosting. From the predictions and labels of a batch it computes the first and
 * second derivatives of the loss by each prediction. The loss is summed over the batch, not averaged, so a
 * booster's step does not depend on the size of the batch.
 *
 *                         grad        hess, exact                 hess, bound
 *     'hypersimplex'      J(p − y)    (1 − 1/|F|)/τ² on F         1/τ²
 *     'fenchel-young'     p − y       (1 − 1/|F|)/τ  on F         1/τ
 *
 * With weights w, `'hypersimplex'` has grad J(w(p − y)) and exact hess (w(1 − 2/|F|) + Σ_F w/|F|²)/τ² on F.
 *
 * @param options see {@link BoostingOptions}.
 * @returns `(predictions, labels, weights?) => { grad, hess }`, with grad and hess of the type and shape of the
 * predictions. These are a vector [n] with labels 0 and 1 (or values between); or a tensor [n, C] with n class
 * labels, or targets of its shape; or, with `classes`, n·C flat predictions with n class labels, or targets in the
 * same order.
 * @throws TypeError and RangeError for wrong options. The objective throws for its arguments, as
 * {@link hyperSimplexLoss} does.
 *
 * @example
 * ```ts
 * const objective = boostingObjective({ temperature: 4 });
 * const { grad, hess } = objective(new Float64Array([0, 1, 2, 3]), [0, 1, 0, 1]);
 * console.log(grad);
 * // → Float64Array(4) [ 0.03125, -0.15625, 0.15625, -0.03125 ]
 * console.log(hess);
 * // → Float64Array(4) [ 0.0625, 0.0625, 0.0625, 0.0625 ]
 * ```
 */
export function boostingObjective(options?: BoostingOptions): BoostingObjective {
  const {
    temperature = 1, k = 'targets', loss = 'hypersimplex', hessian = 'bound', classes, layout, groups, mask,
  } = checkOptions(options, OPTIONS);
  checkTemperature(temperature, isArrayLike(temperature) ? temperature.length : 1);
  checkLaterK(k);
  checkChoice('loss', loss, LOSSES);
  checkChoice('hessian', hessian, HESSIANS);
  if (layout !== undefined) checkChoice('layout', layout, LAYOUTS);
  if (classes !== undefined) checkClasses(classes, []);
  if (classes === undefined) checkAbsent('layout', layout, 'it is that of flat predictions of several classes');
  else checkAbsent('groups', groups, 'they divide predictions of one score per row');
  const squared = loss === 'hypersimplex';

  return (predictions, labels, weights) => {
    const n = classes === undefined ? NaN : checkClasses(classes, predictions);
    /** Flat values of all classes as a tensor [n, C]; others as they are. */
    const arrange = <A extends Shaped>(values: A): A | TensorLike<A> => {
      if (classes === undefined || classes === 1 || !isObject(values)) return values;
      const [length, ...more] = shapeOf(values);
      if (length !== n * classes || more.length > 0) return values;
      const strides = layout === 'class-major' ? [1, n] : [classes, 1];
      return { data: 'data' in values ? values.data as A : values, shape: [n, classes], strides };
    };
    const scores = arrange(predictions) as Scores;
    const whole = checkRagged(checkSlices('predictions', scores, 0), scores, mask && arrange(mask) as Mask, groups);
    const { x, y } = checkTargets('labels', arrange(labels as Shaped), scores, whole, undefined, true);
    checkTargetValues('labels', y, x);
    if (weights !== undefined) {
      if (!squared) checkAbsent('weights', weights, 'a Fenchel–Young loss belongs to a whole slice');
      checkSampleWeights(weights, x.n, 'weights');
    }
    const sums = checkLossK(k, x) ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
    checkTemperature(temperature, x.count);

    const p = newLike(x.data);
    const found = newFound(x.count);
    const status = ragged.project(x, sums, temperature, false, p, found);
    if (status !== 0) rejectScores('predictions', x, sums);

    // The Fenchel–Young loss has gradient p − y and Hessian J; ½Σ w(p − y)² has J(w(p − y)) and, almost
    // everywhere, J diag(w) J.
    const grad = newLike(x.data);
    const hess = newLike(x.data);
    for (let s = 0; s < x.count; s++) {
      const tau = valueAt(temperature, s);
      const power = squared ? tau * tau : tau;
      const free = found.freeCounts[s];
      const isFree = (i: number): boolean => 0 < p[i] && p[i] < 1;
      let most = 0;
      let weightOfFree = 0;
      if (weights) {
        visitSlice(x, s, (i, row) => {
          most = Math.max(most, weights[row]);
          if (isFree(i)) weightOfFree += weights[row];
        });
      }
      visitSlice(x, s, (i, row) => {
        const w = weights ? weights[row] : 1;
        grad[i] = w * (p[i] - targetAt(y, i, row, s));
        hess[i] = (hessian === 'bound' ? greatestDiagonal(w, weights ? most : 1)
          : !isFree(i) ? 0
          : weights ? w * (1 - 2 / free) + weightOfFree / (free * free)
          : 1 - 1 / free) / power;
      });
    }
    if (squared) ragged.vjp({ ...x, data: p }, grad, temperature, grad);
    return { grad: likePredictions(predictions, x, grad, layout), hess: likePredictions(predictions, x, hess, layout) };
  };
}

/**
 * The least upper bound of w(1 − 2/f) + Σ_F w/f² over all free sets of f ≥ 2 with weights of `most` and less: with
 * u = 1/f it is (1 − u)(w(1 − u) + most · u) at u = (most − 2w)/(2(most − w)). Where all weights are 0 it is 1, as
 * nothing but 0 may be divided by 0.
 */
function greatestDiagonal(w: number, most: number): number {
  if (most === 0) return 1;
  return 2 * w >= most ? w : w + (most - 2 * w) ** 2 / (4 * (most - w));
}

/** In the form and in the order of the predictions. */
function likePredictions<X extends Scores>(
  predictions: X, { n, inner }: Slices, values: Floats, layout: BoostingOptions['layout'],
): Like<X> {
  if (layout !== 'class-major') return formLike(predictions, values);
  const ordered = newLike(values);
  for (let i = 0; i < values.length; i++) ordered[(i % inner) * n + Math.floor(i / inner)] = values[i];
  return formLike(predictions, ordered);
}
