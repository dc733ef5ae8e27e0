// The zero-one loss made differentiable: the squared error, or the Fenchel–Young loss, of a batch's
// projection.

import {
  checkAbsent, checkChoice, checkLossK, checkOptions, checkOut, checkRagged, checkSlices, checkTargets,
  checkStart, checkTemperature, checkWeights, checkWrt, rejectLoss,
} from './check.ts';
import { countedOf, lossGrads } from './grads.ts';
import * as kernel from './kernel/calls.ts';
import { newFound } from './kernel/arena.ts';
import type { Projection } from './projection.ts';
import * as ragged from './ragged.ts';
import { addDeviation, standardized } from './standardize.ts';
import { sumOf } from './sums.ts';
import type {
  Broadcast, F64, Integers, Like, Mask, Numbers, Out, PerSlice, Scores, Slices, Targets, TensorLike,
} from './tensor.ts';
import { formLike, targetSum, valueAt } from './tensor.ts';

/**
 * The targets y of a loss. Either values in [0, 1], in the shape of the logits. Or labels, whole numbers in an
 * integer typed array or a plain array: 0 and 1 for logits [n] or [n, 1]; class labels 0 … C − 1, one per row,
 * for logits [n, C].
 */
export type LossTargets = Numbers | Integers | TensorLike<Numbers | Integers>;

/** k of a loss: see {@link FenchelYoungOptions.k}. */
export type LossK = 'targets' | Broadcast | { readonly fraction: number };

/** Options of {@link fenchelYoungLoss} and {@link fenchelYoungLossAndGrad}. */
export interface FenchelYoungOptions {
  /**
   * What the projection of each class sums to: the sum of its targets (`'targets'`, the default), a number, one
   * number per class, or `{ fraction }`, this share of the rows, not rounded. Rows that `ignoreIndex` leaves out
   * do not count.
   */
  k?: LossK;
  /** τ > 0, one number or one per class (see {@link Broadcast}); 1 by default. */
  temperature?: Broadcast;
  /**
   * Whether τ is in units of each class's standard deviation over the rows that count, σ = √(Σ (x − mean)²/n), of
   * which derivatives take account. Where all logits of a class are equal, σ is taken as 1.
   */
  standardize?: boolean;
  /**
   * Where the search for the thresholds begins: one number, or one per class, such as the `thresholds` of a call before.
   * The results have the same bits from everywhere, and come sooner from nearby.
   */
  initialThresholds?: PerSlice;
  /**
   * The axis that the projections run along. 0, the default, is the batch: one projection per class. With 1 each
   * row of logits [n, C] is projected, and each of n labels says which entry of its row has target 1.
   */
  axis?: number;
  /**
   * 0 or false leaves an entry out: one value per logit, or one per position along the axis. Such an entry is in
   * no projection, k, mean or loss, whatever its logit and target, like a row that `ignoreIndex` leaves out. Its
   * gradient is 0.
   */
  mask?: Mask;
  /** Divides a vector into consecutive slices, such as queries or ragged rows: their lengths, which sum to its own. */
  groups?: ArrayLike<number>;
  /** Weights of the loss's terms, one per class, finite and ≥ 0. They do not change the projection. */
  classWeights?: ArrayLike<number>;
  /**
   * Rows with this label are left out of the projection, of k and of the loss, whatever their logits. Their
   * gradient is 0. Needs targets that are labels.
   */
  ignoreIndex?: number;
  /**
   * `'mean'` (the default) divides by n·C; with weights or rows left out, by the sum of the weights of the terms
   * that count. If that sum is 0, loss and gradient are 0. `'half-sum'` does not divide by it.
   */
  reduction?: 'mean' | 'half-sum';
}

/** Options of {@link hyperSimplexLoss} and {@link hyperSimplexLossAndGrad}. */
export interface HyperSimplexOptions extends FenchelYoungOptions {
  /** Weights of the loss's terms, one per row, finite and ≥ 0. They do not change the projection. */
  sampleWeights?: ArrayLike<number>;
}

/** Options of {@link hyperSimplexLoss} for its terms; X is the type of the logits. */
export interface TermsOptions<X = Scores> extends Omit<HyperSimplexOptions, 'reduction'> {
  /** The terms w(p − y)² themselves. */
  reduction: 'none';
  /** Where to write them: of the logits' type and length. */
  out?: Out<X>;
}

/** Options of {@link fenchelYoungLoss} for its slices. */
export interface SliceLossOptions extends Omit<FenchelYoungOptions, 'reduction'> {
  /** The loss of each slice, times its class weight. */
  reduction: 'none';
}

/** What else to differentiate by, and where to write the gradient; X is the type of the logits. */
export interface GradientOptions<X = Scores> {
  /** Derivatives besides that by the logits: `'k'` (not for k = `'targets'`), `'temperature'`, or both. */
  wrt?: readonly ('k' | 'temperature')[];
  /** Where to write the gradient: of the logits' type and length. It may be the logits' own array. */
  out?: Out<X>;
}

/** A loss with its gradient; X is the type of the logits. */
export interface LossAndGrad<X = Scores> {
  loss: number;
  /** ∂loss/∂logits, like the logits. */
  grad: Like<X>;
  /** t of each class, in the units of the logits: p = clip((x − t)/τ, 0, 1). Finite. */
  thresholds: Projection['thresholds'];
  /** The closed interval of all t that give the same p. Both ends are t where a logit is free. */
  thresholdBounds: Projection['thresholdBounds'];
  /** |F| of each class: how many of its entries have 0 < p < 1. */
  freeCounts: Projection['freeCounts'];
  /** ∂loss/∂k of each class, with `wrt: ['k']`. If one k is for all classes, the derivative by it is their sum. */
  gradK?: F64;
  /** ∂loss/∂τ of each class, with `wrt: ['temperature']`. If τ is one number, the derivative by it is their sum. */
  gradTemperature?: F64;
}

/** All options together, before they are checked. */
export interface AnyOptions extends Omit<HyperSimplexOptions, 'reduction'>, GradientOptions {
  reduction?: 'mean' | 'half-sum' | 'none';
}

export const BATCH = [
  'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
  'standardize', 'initialThresholds',
] as const;
const OPTIONS = [...BATCH, 'wrt'] as const;

export const AMBIGUOUS = 'where each row is projected, its weight is that of a slice: give classWeights, one per row';
export const SLICEWISE = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
export const REDUCTIONS = ['mean', 'half-sum'] as const;
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'] as const;

/** A batch: its slices, without what is left out, and its numbers. */
export interface Batch {
  x: Slices;
  y: Targets;
  /** k of each slice; undefined for its Σ targets. */
  sums: PerSlice | undefined;
  /** What the projections have for τ, and the temperature that it is made of. */
  tau: PerSlice;
  temperature: PerSlice;
  /** The sum of the weights of the terms that count. */
  weight: number;
}

/** Checks what losses and their Hessians take. */
export function checkBatch(
  squared: boolean, logits: Scores, targets: LossTargets, options: AnyOptions, reductions: readonly string[],
): Batch {
  const {
    k = 'targets', temperature: given = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups,
    reduction = 'mean', standardize, initialThresholds,
  } = options;
  const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
  const { x, y, alongRows } = checkTargets('targets', targets, logits, whole, ignoreIndex);
  const sums = checkLossK(k, x, y.rows);
  const temperature = checkTemperature(given, x);
  const tau = standardized(standardize ? countedOf(x, y) : x, temperature, standardize);
  checkStart(initialThresholds, x.count);
  checkChoice('reduction', reduction, reductions);
  if (!squared) checkAbsent('sampleWeights', sampleWeights, SLICEWISE);
  if (alongRows) checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
  return { x, y, sums, tau, temperature, weight: checkWeights(classWeights, sampleWeights, y, x) };
}

/** The loss; with GRADIENT or TERMS also, in `results`, what it wrote. */
function evaluate(
  family: kernel.Family, logits: Scores, targets: LossTargets, options: AnyOptions, gradient: boolean,
): { loss: number; results?: kernel.LossResults<ReturnType<typeof newFound>>; losses: number[]; more?: object } {
  const { classWeights, sampleWeights, reduction = 'mean', out, wrt = [], standardize } = options;
  const squared = family === kernel.HYPER_SIMPLEX;
  const { x, y, sums, tau, temperature, weight } = checkBatch(
    squared, logits, targets, options, gradient ? REDUCTIONS : REDUCTIONS_AND_NONE,
  );
  if (!gradient) checkAbsent('wrt', options.wrt, 'it is for the losses with gradients');
  checkWrt(wrt, sums === undefined);
  const writes = gradient || (squared && reduction === 'none');
  if (!writes) checkAbsent('out', out, "only gradients, and the terms of hyperSimplexLoss with reduction 'none', are written");

  // The gradient of Σ(p − y)² is 2J(p − y), that of the Fenchel–Young loss p − y.
  const factor = squared ? 2 : 1;
  const divisor = reduction === 'mean' ? weight : factor;
  const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
  const results = writes ? {
    want: gradient ? kernel.GRADIENT : kernel.TERMS,
    out: checkOut(out, logits, x),
    found: newFound(gradient ? x.count : 0),
  } as const : undefined;
  // before anything is written: `out` may be the logits' own array
  const isStandardized = gradient && standardize === true;
  const others = wrt.length > 0 || isStandardized ? lossGrads(x, {
    squared, y, k: sums ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s)),
    temperature: tau, classWeights, sampleWeights, scale,
  }) : undefined;
  const scores = isStandardized ? countedOf({ ...x, data: x.data.slice() }, y) : undefined;
  const losses: number[] = [];
  const status = ragged.loss(
    family, x, y, sums, tau, classWeights, sampleWeights, scale, results, losses,
    options.initialThresholds,
  );
  if (status !== 0) rejectLoss('logits', x, sums, y);
  const loss = divisor > 0 ? sumOf(losses) / divisor : 0;
  if (!others) return { loss, results, losses };
  const { gradK, gradTemperature } = others;
  if (scores) {
    addDeviation(scores, tau, gradTemperature, results!.out);
    gradTemperature.forEach((value, s) => { gradTemperature[s] = value * valueAt(tau, s) / valueAt(temperature, s); });
  }
  return {
    loss, results, losses,
    more: {
      ...(wrt.includes('k') ? { gradK } : {}), ...(wrt.includes('temperature') ? { gradTemperature } : {}),
    },
  };
}

function evaluateWithGrad<X extends Scores>(
  family: kernel.Family, logits: X, targets: LossTargets, given: object | undefined,
): LossAndGrad<X> {
  const options = checkOptions<AnyOptions>(given, OPTIONS);
  const { loss, results, more } = evaluate(family, logits, targets, options, true);
  const { out, found: { thresholds, freeCounts, lower, upper } } = results!;
  const grad = formLike(logits, out, options.out);
  return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts, ...more };
}

/**
 * The HyperSimplex loss (Gomez et al.): the squared error of the batch's projection,
 *
 *     'mean'      (1/(n·C)) Σ (p − y)²        as the authors compute it
 *     'half-sum'  ½ Σ (p − y)²                as the paper writes it
 *
 * where each class's p is the {@link softBinaryArgmax} of its logits along the batch. It is 0 when the k
 * highest logits of each class are its positives, by a margin of τ or more. So it is a differentiable form of
 * the {@link zeroOneLoss}. Weights multiply the terms (p − y)².
 *
 * The loss compares the rows of a batch, so it needs more than a few. In a batch of one row p = k, whatever the
 * logits: the gradient is always 0, and with the default k the loss is 0 too. With the default k a class that no
 * row belongs to adds nothing to loss and gradient either. Use larger batches; if the counts of a batch are
 * noise, give `k` as `{ fraction }`, the share of positives that is to be expected.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C] (one projection per class); of any shape for dense
 * targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link HyperSimplexOptions}; `reduction: 'none'` gives the terms w(p − y)² themselves,
 * like the logits.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for targets of another shape or outside their range, k outside [0, n], τ that is not
 * positive and finite, weights that are negative or not finite, an axis that the logits do not have, an unknown
 * reduction, a NaN among the logits of the rows that count, or infinite logits that contradict Σp = k.
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
export function hyperSimplexLoss(logits: Scores, targets: LossTargets, given?: object): unknown {
  const options = checkOptions<AnyOptions>(given, OPTIONS);
  const { loss, results } = evaluate(kernel.HYPER_SIMPLEX, logits, targets, options, false);
  return results ? formLike(logits, results.out, options.out) : loss;
}

/**
 * {@link hyperSimplexLoss} with its gradient. For `'half-sum'` that is J(p − y): on the free set of each class
 * ((p − y) − mean_F(p − y))/τ, and 0 for saturated logits. For `'mean'` it is 2/(n·C) times that.
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
  return evaluateWithGrad(kernel.HYPER_SIMPLEX, logits, targets, options);
}

/**
 * The Fenchel–Young loss of the same projection: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = ⟨x, p − y⟩ − τ/2 (‖p‖² − ‖y‖²),   Ω = τ/2 ‖·‖² on the hypersimplex
 *
 * It is convex in the logits. Where Σy = k, it is at least τ/2 ‖p − y‖², and 0 only if p = y. Its gradient is
 * p − y, which does not vanish for saturated logits that are wrong. `'half-sum'` is the plain sum; `'mean'`
 * divides it by n·C, or by the sum of the weights that count. An infinite logit on the wrong side of its target
 * makes the loss infinite. With another k than Σy it has no lower bound: a shift of all logits by c changes it by
 * c(k − Σy).
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions}; `reduction: 'none'` gives the loss of each class, a Float64Array.
 * @returns the loss.
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}; TypeError for `sampleWeights`, because the loss
 * is that of a whole slice and not of single rows, and for `out`.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * console.log(fenchelYoungLoss(logits, labels, { temperature: 4, reduction: 'half-sum' }));
 * // → 1.625
 * ```
 */
export function fenchelYoungLoss(logits: Scores, targets: LossTargets, options: SliceLossOptions): F64;
export function fenchelYoungLoss(logits: Scores, targets: LossTargets, options?: FenchelYoungOptions): number;
export function fenchelYoungLoss(logits: Scores, targets: LossTargets, given?: object): unknown {
  const options = checkOptions<AnyOptions>(given, OPTIONS);
  const { loss, losses } = evaluate(kernel.FENCHEL_YOUNG, logits, targets, options, false);
  return options.reduction === 'none' ? new Float64Array(losses) : loss;
}

/**
 * {@link fenchelYoungLoss} with its gradient: p − y for `'half-sum'`, and 1/(n·C) times that for `'mean'`.
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
  return evaluateWithGrad(kernel.FENCHEL_YOUNG, logits, targets, options);
}
