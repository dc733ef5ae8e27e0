// The zero-one loss made differentiable: the squared error, or the Fenchel–Young loss, of a batch's
// projection.

import {
  checkAbsent, checkChoice, checkLossK, checkOptions, checkOut, checkSlices, checkTargets, checkTemperature,
  checkWeights, rejectLoss,
} from './check.ts';
import * as kernel from './kernel.ts';
import type { Floats, Integers, Like, Out, PerSlice, Scores, TensorLike } from './tensor.ts';
import { formLike, newLike } from './tensor.ts';

/**
 * The targets y of a loss. Values in [0, 1] of the shape of the logits, or whole numbers in a `Uint8Array`
 * or `Int32Array`: 0 and 1 for logits [n], class labels 0 … C − 1 for logits [n, C].
 */
export type LossTargets = Floats | Integers | TensorLike<Floats | Integers>;

/** k of a loss: see {@link FenchelYoungOptions.k}. */
export type LossK = 'targets' | PerSlice | { readonly fraction: number };

/** Options of {@link fenchelYoungLoss} and {@link fenchelYoungLossAndGrad}. */
export interface FenchelYoungOptions {
  /**
   * What the projection of each class sums to: its Σ targets (`'targets'`, the default), a number, one per
   * class, or `{ fraction }` of the rows (a real number, not rounded). Rows left out by `ignoreIndex` do
   * not count.
   */
  k?: LossK;
  /** τ > 0, one number or one per class; 1 by default. */
  temperature?: PerSlice;
  /** The batch axis, which the projections run along; the other axes are the classes. 0 by default. */
  axis?: number;
  /** Factors, finite and ≥ 0, of the loss's terms: one per class. They leave the projection as it is. */
  classWeights?: ArrayLike<number>;
  /**
   * Rows with this label are left out of the projection, of k and of the loss, and have gradient 0, whatever
   * their logits. Needs labels.
   */
  ignoreIndex?: number;
  /**
   * `'mean'` (the default) divides by n·C, or, with weights or rows left out, by the sum of the weights of
   * the terms that count; where that is 0, loss and gradient are 0. `'half-sum'` does not.
   */
  reduction?: 'mean' | 'half-sum';
}

/** Options of {@link hyperSimplexLoss} and {@link hyperSimplexLossAndGrad}. */
export interface HyperSimplexOptions extends FenchelYoungOptions {
  /** Factors, finite and ≥ 0, of the loss's terms: one per row. They leave the projection as it is. */
  sampleWeights?: ArrayLike<number>;
}

/** Options of {@link hyperSimplexLoss} for its terms; X is the type of the logits. */
export interface TermsOptions<X = Scores> extends Omit<HyperSimplexOptions, 'reduction'> {
  /** The terms w(p − y)² themselves. */
  reduction: 'none';
  /** Where to write them: of the logits' type and length. */
  out?: Out<X>;
}

/** Where a gradient goes; X is the type of the logits. */
export interface GradientOptions<X = Scores> {
  /** Where to write the gradient: of the logits' type and length. It may be the logits' own array. */
  out?: Out<X>;
}

/** A loss with its gradient; X is the type of the logits. */
export interface LossAndGrad<X = Scores> {
  loss: number;
  /** ∂loss/∂logits, like the logits. */
  grad: Like<X>;
  /** t of each class, in the units of the logits: p = clip((x − t)/τ, 0, 1). */
  thresholds: Float64Array;
  /** |F| of each class, the number of its 0 < p < 1. */
  freeCounts: Int32Array;
}

/** All options together, before they are checked. */
interface AnyOptions extends Omit<HyperSimplexOptions, 'reduction'>, GradientOptions {
  reduction?: 'mean' | 'half-sum' | 'none';
}

const REDUCTIONS = ['mean', 'half-sum'] as const;
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'] as const;

/** The loss; with GRADIENT or TERMS also, in `results`, what it wrote. */
function evaluate(
  family: kernel.Family, logits: Scores, targets: LossTargets, options: AnyOptions | undefined,
  gradient: boolean,
): { loss: number; results?: kernel.LossResults } {
  const {
    k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, reduction = 'mean',
    out,
  } = checkOptions(options);
  const x = checkSlices('logits', logits, axis);
  const y = checkTargets('targets', targets, logits, x, ignoreIndex);
  const sums = checkLossK(k, y.rows, x.count);
  checkTemperature(temperature, x.count);
  const squared = family === kernel.HYPER_SIMPLEX;
  checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
  if (!squared) {
    const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
    checkAbsent('sampleWeights', sampleWeights, reason);
  }
  const weight = checkWeights(classWeights, sampleWeights, y, x);

  // The gradient of Σ(p − y)² is 2J(p − y), that of the Fenchel–Young loss p − y.
  const factor = squared ? 2 : 1;
  const divisor = reduction === 'mean' ? weight : factor;
  const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
  const results = gradient || reduction === 'none' ? {
    want: gradient ? kernel.GRADIENT : kernel.TERMS,
    out: out === undefined ? newLike(x.data) : checkOut(out, logits, x.data),
    thresholds: new Float64Array(gradient ? x.count : 0),
    freeCounts: new Int32Array(gradient ? x.count : 0),
    lower: new Float64Array(0),
    upper: new Float64Array(0),
  } as const : undefined;
  const { status, sum } = kernel.loss(
    family, x, y, sums, temperature, classWeights, sampleWeights, scale, results,
  );
  if (status !== 0) rejectLoss('logits', x, status, sums, y);
  return { loss: divisor > 0 ? sum / divisor : 0, results };
}

function evaluateWithGrad<X extends Scores>(
  family: kernel.Family, logits: X, targets: LossTargets, options: AnyOptions | undefined,
): LossAndGrad<X> {
  const { loss, results } = evaluate(family, logits, targets, options, true);
  const { out, thresholds, freeCounts } = results!;
  return { loss, grad: formLike(logits, out), thresholds, freeCounts };
}

/**
 * The HyperSimplex loss (Gomez et al.): the squared error of the batch's projection,
 *
 *     'mean'      (1/(n·C)) Σ (p − y)²        as the authors compute it
 *     'half-sum'  ½ Σ (p − y)²                as the paper writes it
 *
 * where each class's p is the {@link softBinaryArgmax} of its logits along the batch. It is 0 when the k
 * highest logits of each class are its targets, by τ or more: the zero-one loss, made differentiable.
 * Weights multiply the terms (p − y)².
 *
 * @param logits a vector [n] (binary) or a tensor [n, C] (one projection per class); of any shape for dense
 * targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link HyperSimplexOptions}; `reduction: 'none'` gives the terms w(p − y)² themselves,
 * like the logits.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for targets of another shape or outside their range, k outside [0, n], τ that is not
 * positive and finite, weights that are negative or not finite, an axis that is not there, an unknown
 * reduction, a NaN among the logits of the rows that count, or infinities that Σp = k cannot follow.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * console.log(hyperSimplexLoss(logits, labels, { temperature: 4 })); // p = [0.125, 0.375, 0.625, 0.875]
 * // → 0.203125
 * console.log(hyperSimplexLoss(logits, labels, { temperature: 4, reduction: 'none' }));
 * // → Float64Array(4) [ 0.015625, 0.390625, 0.390625, 0.015625 ]
 * ```
 */
export function hyperSimplexLoss<X extends Scores>(
  logits: X, targets: LossTargets, options: TermsOptions<X>,
): Like<X>;
export function hyperSimplexLoss(logits: Scores, targets: LossTargets, options?: HyperSimplexOptions): number;
export function hyperSimplexLoss(logits: Scores, targets: LossTargets, options?: AnyOptions): unknown {
  const { loss, results } = evaluate(kernel.HYPER_SIMPLEX, logits, targets, options, false);
  return results ? formLike(logits, results.out) : loss;
}

/**
 * {@link hyperSimplexLoss} with its gradient J(p − y), times 2/(n·C) for `'mean'`: on the free set of each
 * class ((p − y) − mean_F(p − y))/τ, and 0 for saturated logits.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link HyperSimplexOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}, and RangeError for `reduction: 'none'`.
 *
 * @example
 * ```ts
 * const logits = { data: new Float64Array([0, 3, 1, 2, 2, 1, 3, 0]), shape: [4, 2] };
 * const labels = new Int32Array([1, 0, 1, 0]);
 * const { loss, grad } = hyperSimplexLossAndGrad(logits, labels, { temperature: 4, reduction: 'half-sum' });
 * console.log(loss);
 * // → 0.8125
 * console.log(grad.data.slice(0, 4), grad.shape);
 * // → Float64Array(4) [ 0.03125, -0.03125, -0.15625, 0.15625 ] [ 4, 2 ]
 * ```
 */
export function hyperSimplexLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options?: HyperSimplexOptions & GradientOptions<X>,
): LossAndGrad<X> {
  return evaluateWithGrad(kernel.HYPER_SIMPLEX, logits, targets, options as AnyOptions);
}

/**
 * The Fenchel–Young loss of the same projection: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = ⟨x, p − y⟩ − τ/2 (‖p‖² − ‖y‖²),   Ω = τ/2 ‖·‖² on the hypersimplex
 *
 * It is convex in the logits, at least τ/2 ‖p − y‖² where Σy = k, and 0 only where p = y; its gradient p −
 * y does not vanish on saturated logits that are wrong. `'half-sum'` is the plain sum, `'mean'` divides it
 * by n·C (or by the weights that count). An infinite logit on the wrong side of its target makes it
 * infinite. With another k than Σy it has no lower bound: a shift of all logits by c changes it by c(k − Σy).
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions}.
 * @returns the loss.
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}; TypeError for `sampleWeights`, since the
 * loss belongs to a class's whole slice; RangeError for `reduction: 'none'`.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * console.log(fenchelYoungLoss(logits, labels, { temperature: 4, reduction: 'half-sum' }));
 * // → 1.625
 * ```
 */
export function fenchelYoungLoss(
  logits: Scores, targets: LossTargets, options?: FenchelYoungOptions,
): number {
  return evaluate(kernel.FENCHEL_YOUNG, logits, targets, options, false).loss;
}

/**
 * {@link fenchelYoungLoss} with its gradient p − y, times 1/(n·C) for `'mean'`.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as {@link fenchelYoungLoss}.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * const { loss, grad } = fenchelYoungLossAndGrad(logits, labels, { temperature: 4, reduction: 'half-sum' });
 * console.log(loss, grad);
 * // → 1.625 Float64Array(4) [ 0.125, -0.625, 0.625, -0.125 ]
 * ```
 */
export function fenchelYoungLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options?: FenchelYoungOptions & GradientOptions<X>,
): LossAndGrad<X> {
  return evaluateWithGrad(kernel.FENCHEL_YOUNG, logits, targets, options as AnyOptions);
}
