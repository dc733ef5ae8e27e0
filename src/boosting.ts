// The losses as custom objectives of gradient boosting libraries.

import {
  checkChoice, checkLossK, checkOptions, checkSlices, checkTargets, checkTargetValues, checkTemperature,
  isArrayLike, rejectScores,
} from './check.ts';
import * as kernel from './kernel.ts';
import type { LossK } from './loss.ts';
import type { Floats, Integers, Like, PerSlice, Scores, TensorLike } from './tensor.ts';
import { flatIndex, formLike, newLike, targetAt, targetSum, valueAt } from './tensor.ts';

/** Options of {@link boostingObjective}. */
export interface BoostingOptions {
  /** τ > 0, one number or one per class; 1 by default. */
  temperature?: PerSlice;
  /** What each class's projection sums to: see {@link FenchelYoungOptions.k}. */
  k?: LossK;
  /** ½ Σ(p − y)², the default, or the Fenchel–Young loss. */
  loss?: 'hypersimplex' | 'fenchel-young';
  /**
   * The Hessian's diagonal (`'exact'`), which is 0 on saturated predictions, or its greatest value
   * (`'bound'`, the default): a booster divides by sums of it, and a leaf of saturated predictions would
   * divide by 0.
   */
  hessian?: 'exact' | 'bound';
}

/** First and second derivatives; X is the type of the predictions. */
export interface Derivatives<X = Scores> {
  /** ∂loss/∂predictions. */
  grad: Like<X>;
  /** ∂²loss/∂predictions². */
  hess: Like<X>;
}

/** Labels of a batch: as targets of a loss, or in a plain array. */
export type BoostingLabels = ArrayLike<number> | TensorLike<Floats | Integers>;

/** What {@link boostingObjective} returns. */
export type BoostingObjective = <X extends Scores>(predictions: X, labels: BoostingLabels) => Derivatives<X>;

const LOSSES = ['hypersimplex', 'fenchel-young'] as const;
const HESSIANS = ['exact', 'bound'] as const;

/**
 * A custom objective for gradient boosting: from a batch's predictions and labels to the first and second
 * derivatives of the loss by each prediction, summed over the batch and not averaged, so that a booster's
 * step does not depend on its size.
 *
 *                         grad        hess, exact                 hess, bound
 *     'hypersimplex'      J(p − y)    (1 − 1/|F|)/τ² on F         1/τ²
 *     'fenchel-young'     p − y       (1 − 1/|F|)/τ  on F         1/τ
 *
 * @param options see {@link BoostingOptions}.
 * @returns `(predictions, labels) => { grad, hess }`, with grad and hess like the predictions: a vector [n]
 * with labels 0 and 1 (or values between), or a tensor [n, C] with n class labels or targets of its shape.
 * @throws TypeError and RangeError for wrong options; the objective itself for the arguments of {@link
 * hyperSimplexLoss}.
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
  const { temperature = 1, k = 'targets', loss = 'hypersimplex', hessian = 'bound' } = checkOptions(options);
  checkTemperature(temperature, isArrayLike(temperature) ? temperature.length : 1);
  checkLossK(k, Number.MAX_VALUE, isArrayLike(k) ? k.length : 1);
  checkChoice('loss', loss, LOSSES);
  checkChoice('hessian', hessian, HESSIANS);
  const squared = loss === 'hypersimplex';

  return (predictions, labels) => {
    const x = checkSlices('predictions', predictions, 0);
    const y = checkTargets('labels', typed(labels), predictions, x);
    checkTargetValues('labels', y);
    const sums = checkLossK(k, y.rows, x.count)
      ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
    checkTemperature(temperature, x.count);

    const p = newLike(x.data);
    const freeCounts = new Int32Array(x.count);
    const nobodyAsks = new Float64Array(0);
    const found = { thresholds: nobodyAsks, freeCounts, lower: nobodyAsks, upper: nobodyAsks };
    const status = kernel.project(x, sums, temperature, false, p, found);
    if (status !== 0) rejectScores('predictions', x, status, sums);

    // The Fenchel–Young loss has gradient p − y and Hessian J; ½Σ(p − y)² has J(p − y) and, almost
    // everywhere, JJ = J/τ.
    const grad = newLike(x.data);
    const hess = newLike(x.data);
    for (let s = 0; s < x.count; s++) {
      const tau = valueAt(temperature, s);
      const bound = squared ? 1 / (tau * tau) : 1 / tau;
      const onFree = hessian === 'bound' ? bound : (1 - 1 / freeCounts[s]) * bound;
      const onSaturated = hessian === 'bound' ? bound : 0;
      for (let row = 0, i = flatIndex(x, 0, s); row < x.n; row++, i += x.inner) {
        grad[i] = p[i] - targetAt(y, x, row, s);
        hess[i] = 0 < p[i] && p[i] < 1 ? onFree : onSaturated;
      }
    }
    if (squared) kernel.vjp({ ...x, data: p }, grad, temperature, grad);
    return { grad: formLike(predictions, grad), hess: formLike(predictions, hess) };
  };
}

/** Labels in a typed array: whole numbers, or values in [0, 1]. */
function typed(labels: BoostingLabels): Floats | Integers | TensorLike<Floats | Integers> {
  if (!isArrayLike(labels)) return labels;
  const whole = Int32Array.from(labels);
  return whole.every((label, row) => label === labels[row]) ? whole : Float64Array.from(labels);
}
