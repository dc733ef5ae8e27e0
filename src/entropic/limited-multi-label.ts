// The limited multi-label projection: the map whose regulariser is the binary entropy.
//
// Brandon Amos, Vladlen Koltun, J. Zico Kolter, *The Limited Multi-Label Projection Layer*, arXiv 1906.08707.

import type { ProjectionGrads } from '../grads.ts';
import { BINARY } from '../kernel/entropic.ts';
import type { GradientOptions, LossAndGrad, LossTargets } from '../loss.ts';
import type { Projection } from '../projection.ts';
import type { Alike, Broadcast, Like, Scores } from '../tensor.ts';
import { lossAndGradOf, lossOf } from './loss.ts';
import type { EntropicFenchelYoungOptions, EntropicLossOptions, EntropicTermsOptions } from './loss.ts';
import type { EntropicOptions, EntropicVjpOptions, LogOptions, LogProjection } from './projection.ts';
import { gradsOf, logWith, projectionOf, projectWith, vjpOf } from './projection.ts';

/**
 * The limited multi-label projection, for every slice of x along an axis.
 *
 *     p = argmax { ⟨p, x⟩ + τ Σ H(pᵢ) : Σp = k } = σ((x − t)/τ),   H(p) = −p log p − (1 − p) log(1 − p)
 *
 * σ(z) = 1/(1 + e⁻ᶻ) is the logistic function, and t the one threshold for the whole slice with Σp = k. So p is smooth in
 * x everywhere, 0 < pᵢ < 1, and every score has a gradient: nothing saturates. It has
 * the form of n independent logistic choices of which k are expected. As τ → 0 it approaches binaryArgmax.
 *
 * A score of +∞ gets 1, one of −∞ gets 0. For k = 0 and k = n all are 0 or all are 1, the limits of t → ∞ and
 * t → −∞. p is 0 where it is below e⁻⁸⁶ in f32, e⁻⁷⁰⁷ in f64.
 *
 * `constraint: 'at-most'` (Σp ≤ k) gives σ(x/τ) as long as that sums to no more than k.
 *
 * Brandon Amos, Vladlen Koltun, J. Zico Kolter, *The Limited Multi-Label Projection Layer*, arXiv 1906.08707.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, of the type and shape of x.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const p = limitedMultiLabel(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(Array.from(p, (v) => v.toFixed(4)).join(' '));
 * // → 0.0474 0.2689 0.7311 0.9526
 * ```
 */
export function limitedMultiLabel<X extends Scores>(x: X, k: Broadcast, options?: EntropicOptions<X>): Like<X> {
  return projectionOf(BINARY, x, k, options);
}

/**
 * {@link limitedMultiLabel} with its thresholds t, in the units of x: they are right to the precision of x's type, in
 * units of τ. There is one t that gives a p, so `thresholdBounds` has it twice; for k = 0 and k = n, where t goes to ±∞,
 * `thresholds` has the greatest or the least score, and the bounds are infinite on that side. `freeCounts` says
 * how many scores of each slice move with the others: all finite ones, or none where k leaves nothing open.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, thresholds with their bounds, and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { thresholds, freeCounts } = limitedMultiLabelProject(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(thresholds[0].toFixed(4), freeCounts);
 * // → 1.5000 Int32Array(1) [ 4 ]
 * ```
 */
export function limitedMultiLabelProject<X extends Scores>(
  x: X, k: Broadcast, options?: EntropicOptions<X>,
): Projection<X> {
  return projectWith(BINARY, x, k, options);
}

/**
 * log p and log(1 − p) of {@link limitedMultiLabel}, computed from z = (x − t)/τ and not from p.
 * Both are finite where z is, far below where p underflows to 0 or rounds to 1. With k = 0 or n, which no t
 * meets, they are those of a t at which all p do.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options those of {@link EntropicOptions} but `out`.
 * @returns both, of the type and shape of x, with thresholds, bounds and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { logProjection, logComplement } = limitedMultiLabelLog(new Float64Array([-1000, 1, 2, 3]), 2);
 * console.log(logProjection[0].toFixed(3), logComplement[0].toFixed(3), logComplement[1].toFixed(3));
 * // → -1001.197 0.000 -0.599
 * ```
 */
export function limitedMultiLabelLog<X extends Scores>(x: X, k: Broadcast, options?: LogOptions): LogProjection<X> {
  return logWith(BINARY, x, k, options);
}

/**
 * Vector–Jacobian product Jᵀg of {@link limitedMultiLabel}, from its result p alone.
 *
 *     J = (1/τ)(D_q − q qᵀ/Σq),   q = p(1 − p),     (Jᵀg)ᵢ = qᵢ(gᵢ − m)/τ,   m = Σqg/Σq
 *
 * J is symmetric, so Jv is the same map: {@link limitedMultiLabelJvp}. An entry that has been rounded to 1 or 0 has gradient 0. For a projection with
 * `'at-most'`, give `{ constraint: 'at-most', k }`: in slices with Σp < k, J is D_q/τ.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent (or tangent), of the type and shape of p.
 * @param options see {@link EntropicVjpOptions}.
 * @returns Jᵀg, of the type and shape of p.
 * @throws TypeError and RangeError as softBinaryArgmaxVjp.
 *
 * @example
 * ```ts
 * const p = new Float64Array([0.5, 0.5, 0.25, 0.75]);
 * const product = limitedMultiLabelVjp(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 });
 * console.log(Array.from(product, (v) => v.toFixed(5)).join(' '));
 * // → 0.02679 0.02679 0.02009 -0.07366
 * ```
 */
export function limitedMultiLabelVjp<X extends Scores>(
  p: X, g: Alike<X>, options?: EntropicVjpOptions<X>,
): Like<X> {
  return vjpOf(BINARY, p, g, options);
}

/**
 * Jacobian–vector product Jv. J is symmetric, so this is the same function as {@link limitedMultiLabelVjp}.
 *
 * @example
 * ```ts
 * console.log(limitedMultiLabelJvp === limitedMultiLabelVjp);
 * // → true
 * ```
 */
export const limitedMultiLabelJvp: typeof limitedMultiLabelVjp = limitedMultiLabelVjp;

/**
 * The backward pass of {@link limitedMultiLabel} by the scores, k and τ, from p alone:
 *
 *     ∂p/∂x = J,   ∂p/∂k = q/Σq,   ∂p/∂τ = −J logit(p)
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent, of the type and shape of p.
 * @param options those of {@link limitedMultiLabelVjp}; the result `x` is written to `out`.
 * @returns the products: by the scores like p, by k and τ one number per slice.
 * @throws TypeError and RangeError as softBinaryArgmaxVjp.
 *
 * @example
 * ```ts
 * const p = new Float64Array([0.5, 0.5, 0.25, 0.75]);
 * const { k, temperature } = limitedMultiLabelGrads(p, new Float64Array([1, 1, 1, 0]));
 * console.log(k[0].toFixed(5), temperature[0].toFixed(5));
 * // → 0.78571 0.20599
 * ```
 */
export function limitedMultiLabelGrads<X extends Scores>(
  p: X, g: Alike<X>, options?: EntropicVjpOptions<X>,
): ProjectionGrads<X> {
  return gradsOf(BINARY, p, g, options);
}

/**
 * The squared error of the batch's {@link limitedMultiLabel}: (1/(n·C)) Σ (p − y)² for `'mean'`, ½ Σ (p − y)² for
 * `'half-sum'`. Arguments and options are those of hyperSimplexLoss, whose projection this one replaces.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C] (one projection per class); of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicLossOptions}; `reduction: 'none'` gives the terms w(p − y)² themselves.
 * @returns the loss.
 * @throws TypeError and RangeError as hyperSimplexLoss.
 *
 * @example
 * ```ts
 * const loss = limitedMultiLabelLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.21037
 * ```
 */
export function limitedMultiLabelLoss<X extends Scores>(
  logits: X, targets: LossTargets, options: EntropicTermsOptions<X>,
): Like<X>;
export function limitedMultiLabelLoss(logits: Scores, targets: LossTargets, options?: EntropicLossOptions): number;
export function limitedMultiLabelLoss<X extends Scores>(
  logits: X, targets: LossTargets, options?: EntropicLossOptions | EntropicTermsOptions<X>,
): number | Like<X> {
  return lossOf(BINARY, true, logits, targets, options);
}

/**
 * {@link limitedMultiLabelLoss} with its gradient, which is J(p − y) for `'half-sum'`, and with what
 * {@link limitedMultiLabelProject} finds.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicLossOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as hyperSimplexLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = limitedMultiLabelLossAndGrad(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → 0.01360 -0.07314 0.07314 -0.01360
 * ```
 */
export function limitedMultiLabelLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options?: EntropicLossOptions & GradientOptions<X>,
): LossAndGrad<X> {
  return lossAndGradOf(BINARY, true, logits, targets, options);
}

/**
 * The Fenchel–Young loss of {@link limitedMultiLabel}: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = t(k − Σy) + τ Σ (y log(y/p) + (1 − y) log((1 − y)/(1 − p))),   Ω(p) = τ Σ (p log p + (1 − p) log(1 − p))
 *
 * that is, where Σy = k, the binary cross-entropy of p, less the entropy of y. It is convex in the logits; its gradient is p − y. Arguments
 * and options are those of fenchelYoungLoss.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicFenchelYoungOptions}.
 * @returns the loss.
 * @throws TypeError and RangeError as fenchelYoungLoss.
 *
 * @example
 * ```ts
 * const loss = limitedMultiLabelFenchelYoungLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.58775
 * ```
 */
export function limitedMultiLabelFenchelYoungLoss(
  logits: Scores, targets: LossTargets, options?: EntropicFenchelYoungOptions,
): number {
  return lossOf(BINARY, false, logits, targets, options) as number;
}

/**
 * {@link limitedMultiLabelFenchelYoungLoss} with its gradient: p − y for `'half-sum'`, and 1/(n·C) times that for `'mean'`.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicFenchelYoungOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as fenchelYoungLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = limitedMultiLabelFenchelYoungLossAndGrad(
 *   new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]), { reduction: 'half-sum' },
 * );
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → 0.18243 -0.62246 0.62246 -0.18243
 * ```
 */
export function limitedMultiLabelFenchelYoungLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options?: EntropicFenchelYoungOptions & GradientOptions<X>,
): LossAndGrad<X> {
  return lossAndGradOf(BINARY, false, logits, targets, options);
}
