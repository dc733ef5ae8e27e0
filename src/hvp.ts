// Hessians of the losses, times a vector: products with J, from the projection alone.

import { checkAlike, checkOptions, checkOut, checkTargetValues, rejectLoss } from './check.ts';
import { countedOf } from './grads.ts';
import { BATCH, checkBatch, REDUCTIONS } from './loss.ts';
import type { AnyOptions, FenchelYoungOptions, HyperSimplexOptions, LossTargets } from './loss.ts';
import * as ragged from './ragged.ts';
import { addCurvature } from './standardize.ts';
import type { Alike, F64, Floats, Like, Out, Scores, Slices } from './tensor.ts';
import { formLike, newLike, sumSlice, targetAt, targetSum, valueAt, visitSlice } from './tensor.ts';

/** Where to write a Hessian–vector product; X is the type of the logits. */
export interface HvpOptions<X = Scores> {
  /** Of the logits' type and length. It may be v's own array, or the logits'. */
  out?: Out<X>;
}

/**
 * Hessian of {@link hyperSimplexLoss} by the logits, times a vector v: for Newton steps with conjugate gradients,
 * curvature and Gauss–Newton methods. With weights w of the terms, and J of the projection p:
 *
 *     'half-sum'   ½ Σ w(p − y)²   has the Hessian J D_w J, which without sample weights is (w/τ) J
 *     'mean'       twice that, divided by the sum of the weights
 *
 * J is constant as long as the free set is, so this is the whole second derivative almost everywhere, and the same
 * as that of Gauss and Newton. It is symmetric and positive semidefinite. It does not depend on the targets, except
 * by k where that is their sum. Saturated logits have zeros.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param v of the type and shape of the logits.
 * @param options see {@link HyperSimplexOptions}, and {@link HvpOptions}.
 * @returns Hv, of the type and shape of the logits.
 * @throws TypeError and RangeError as {@link hyperSimplexLossAndGrad}; TypeError for v of another type than the
 * logits, RangeError for v of another shape.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * const v = new Float64Array([1, 0, 0, 0]);
 * console.log(hyperSimplexLossHvp(logits, labels, v, { temperature: 4, reduction: 'half-sum' }));
 * // → Float64Array(4) [ 0.046875, -0.015625, -0.015625, -0.015625 ]
 * ```
 */
export function hyperSimplexLossHvp<X extends Scores>(
  logits: X, targets: LossTargets, v: Alike<X>, options?: HyperSimplexOptions & HvpOptions<X>,
): Like<X> {
  return product(true, logits, targets, v as Scores, options) as Like<X>;
}

/**
 * Hessian of {@link fenchelYoungLoss} by the logits, times a vector v. For `'half-sum'` it is J of the projection,
 * times the class weights: v ↦ w (v − mean_F v)/τ on F and 0 elsewhere. It is symmetric and positive semidefinite,
 * and does not depend on the targets, except by k where that is their sum.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param v of the type and shape of the logits.
 * @param options see {@link FenchelYoungOptions}, and {@link HvpOptions}.
 * @returns Hv, of the type and shape of the logits.
 * @throws TypeError and RangeError as {@link fenchelYoungLossAndGrad} and {@link hyperSimplexLossHvp}.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * const v = new Float64Array([1, 0, 0, 0]);
 * console.log(fenchelYoungLossHvp(logits, labels, v, { temperature: 4, reduction: 'half-sum' }));
 * // → Float64Array(4) [ 0.1875, -0.0625, -0.0625, -0.0625 ]
 * ```
 */
export function fenchelYoungLossHvp<X extends Scores>(
  logits: X, targets: LossTargets, v: Alike<X>, options?: FenchelYoungOptions & HvpOptions<X>,
): Like<X> {
  return product(false, logits, targets, v as Scores, options) as Like<X>;
}

function product(
  squared: boolean, logits: Scores, targets: LossTargets, v: Scores, given: object | undefined,
): unknown {
  const options = checkOptions<AnyOptions>(given, BATCH);
  const { classWeights, sampleWeights, reduction = 'mean', out, standardize = false } = options;
  const { x: all, y, sums, tau, weight } = checkBatch(squared, logits, targets, options, REDUCTIONS);
  checkTargetValues('targets', y, all);
  const tangent = checkAlike('v', v, logits, all.data);
  const result = checkOut(out, logits, all);
  const x = countedOf(all, y);
  const k = sums ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
  const p = newLike(x.data);
  if (ragged.project(x, k, tau, false, p, undefined, options.initialThresholds) !== 0) rejectLoss('logits', all, sums, y);

  const divisor = reduction === 'mean' ? weight : 1;
  const scale = divisor > 0 ? (squared && reduction === 'mean' ? 2 : 1) / divisor : 0;
  const J = (q: Floats, values: Floats, to: Floats): void => ragged.vjp({ ...x, data: q }, values, tau, to);
  if (standardize || sampleWeights) {
    // in f64, which any weight leaves room
    const wide = Float64Array.from(p);
    const weighted = (values: Floats): Float64Array => {
      const product = Float64Array.from(values);
      if (sampleWeights) visitAll(x, (i, row) => { product[i] *= sampleWeights[row]; });
      return product;
    };
    const ofJ = (values: Floats): Float64Array => {
      const product = new Float64Array(values.length);
      J(wide, Float64Array.from(values), product);
      return product;
    };
    /** J D_w J, or J. */
    const hessian = (values: Floats): Float64Array => (squared ? ofJ(weighted(ofJ(values))) : ofJ(values));
    const byScores = hessian(tangent);
    if (standardize) {
      const Jp = ofJ(wide);
      const mixed = hessian(wide).map((value) => -value);
      const error = new Float64Array(wide.length);
      visitAll(x, (i, row, s) => { error[i] = wide[i] - targetAt(y, i, row, s); });
      const Jg = squared ? ofJ(weighted(error)) : error;
      const wJp = weighted(Jp);
      if (squared) visitAll(x, (i, _, s) => { mixed[i] -= Jg[i] / valueAt(tau, s); });
      const each = (term: (i: number, row: number, s: number) => number): F64 => (
        Float64Array.from({ length: x.count }, (_, s) => sumSlice(x, s, (i, row) => term(i, row, s))));
      const first = each(squared ? (i) => -wide[i] * Jg[i] : (i, row, s) => -error[i] * (wide[i] + targetAt(y, i, row, s)) / 2);
      const second = each(squared ? (i, _, s) => 2 * wide[i] * Jg[i] / valueAt(tau, s) + Jp[i] * wJp[i] : (i) => wide[i] * Jp[i]);
      addCurvature(x, tau, tangent, { byScores, mixed, second, first });
    }
    result.set(byScores);
  } else J(p, tangent, result);
  for (let s = 0; s < x.count; s++) {
    let factor = scale * (classWeights ? classWeights[s] : 1);
    if (squared && !standardize && !sampleWeights) factor /= valueAt(tau, s); // JJ = J/τ
    visitSlice(x, s, (i) => { result[i] *= factor; });
  }
  return formLike(logits, result, out);
}

function visitAll(x: Slices, visit: (index: number, row: number, s: number) => void): void {
  for (let s = 0; s < x.count; s++) visitSlice(x, s, (index, row) => visit(index, row, s));
}
