// The capped softmax: the map whose regulariser is Shannon's entropy.
//
// It is the Kullback–Leibler projection onto the capped simplex, as in Manfred K. Warmuth, Dima Kuzmin, *Randomized
// Online PCA Algorithms with Regret Bounds that are Logarithmic in the Dimension*, JMLR 9 (2008) 2287–2320.

import type { ProjectionGrads } from '../grads.ts';
import { SHANNON } from '../kernel/entropic.ts';
import type { GradientOptions, LossAndGrad, LossTargets } from '../loss.ts';
import type { Projection } from '../projection.ts';
import type { Alike, Broadcast, Like, Scores } from '../tensor.ts';
import { lossAndGradOf, lossOf } from './loss.ts';
import type { EntropicFenchelYoungOptions, EntropicLossOptions, EntropicTermsOptions } from './loss.ts';
import type { EntropicOptions, EntropicVjpOptions, LogOptions, LogProjection } from './projection.ts';
import { gradsOf, logWith, projectionOf, projectWith, vjpOf } from './projection.ts';

/**
 * The capped softmax, for every slice of x along an axis.
 *
 *     p = argmax { ⟨p, x⟩ − τ Σ pᵢ log pᵢ : 0 ≤ p ≤ 1, Σp = k } = min(1, exp((x − t)/τ))
 *
 * t is the one threshold for the whole slice with Σp = k; scores from t on get exactly 1, and what they leave of k is
 * shared among the others as by a softmax. k = 1 is the softmax. Its entries are never 0, so it is smooth but for the
 * kink where a score reaches 1. As τ → 0 it approaches binaryArgmax.
 *
 * A score of +∞ gets 1, one of −∞ gets 0. For k = 0 and k = n all are 0 or all are 1, the limits of t → ∞ and
 * t → −∞. p is 0 where it is below e⁻⁸⁶ in f32, e⁻⁷⁰⁷ in f64.
 *
 * `constraint: 'at-most'` (Σp ≤ k) gives min(1, exp(x/τ)) as long as that sums to no more than k; its entropy
 * is Σ p log p − p, which differs by a constant where Σp = k.
 *
 * It is the Kullback–Leibler projection onto the capped simplex, as in Manfred K. Warmuth, Dima Kuzmin, *Randomized
 * Online PCA Algorithms with Regret Bounds that are Logarithmic in the Dimension*, JMLR 9 (2008) 2287–2320.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, of the type and shape of x.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const p = cappedSoftmax(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(Array.from(p, (v) => v.toFixed(4)).join(' '));
 * // → 0.0159 0.1173 0.8668 1.0000
 * ```
 */
export function cappedSoftmax<X extends Scores>(x: X, k: Broadcast, options?: EntropicOptions<X>): Like<X> {
  return projectionOf(SHANNON, x, k, options);
}

/**
 * {@link cappedSoftmax} with its thresholds t, in the units of x: they are right to the precision of x's type, in
 * units of τ. There is one t that gives a p, so `thresholdBounds` has it twice; for k = 0 and k = n, where t goes to ±∞,
 * `thresholds` has the greatest or the least score, and the bounds are infinite on that side. `freeCounts` says
 * how many finite scores of each slice are below 1.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link EntropicOptions}.
 * @returns p, thresholds with their bounds, and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { thresholds, freeCounts } = cappedSoftmaxProject(new Float64Array([0, 1, 2, 3]), 2, { temperature: 0.5 });
 * console.log(thresholds[0].toFixed(4), freeCounts);
 * // → 2.0715 Int32Array(1) [ 3 ]
 * ```
 */
export function cappedSoftmaxProject<X extends Scores>(
  x: X, k: Broadcast, options?: EntropicOptions<X>,
): Projection<X> {
  return projectWith(SHANNON, x, k, options);
}

/**
 * log p and log(1 − p) of {@link cappedSoftmax}, computed from z = (x − t)/τ and not from p.
 * log p is finite where z is, far below where p underflows to 0; log(1 − p) is −∞ where p = 1. With k = 0, which no
 * t meets, log p is that of a t at which all p underflow.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options those of {@link EntropicOptions} but `out`.
 * @returns both, of the type and shape of x, with thresholds, bounds and free counts.
 * @throws TypeError and RangeError as softBinaryArgmax.
 *
 * @example
 * ```ts
 * const { logProjection, logComplement } = cappedSoftmaxLog(new Float64Array([-1000, 1, 2, 3]), 2);
 * console.log(logProjection[0].toFixed(3), logComplement[0].toFixed(3), logComplement[1].toFixed(3));
 * // → -1002.313 0.000 -0.313
 * ```
 */
export function cappedSoftmaxLog<X extends Scores>(x: X, k: Broadcast, options?: LogOptions): LogProjection<X> {
  return logWith(SHANNON, x, k, options);
}

/**
 * Vector–Jacobian product Jᵀg of {@link cappedSoftmax}, from its result p alone.
 *
 *     J = (1/τ)(D_q − q qᵀ/Σq),   q = p where p < 1, else 0,     (Jᵀg)ᵢ = qᵢ(gᵢ − m)/τ,   m = Σqg/Σq
 *
 * J is symmetric, so Jv is the same map: {@link cappedSoftmaxJvp}. An entry at 1 has gradient 0. For a projection with
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
 * const product = cappedSoftmaxVjp(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 });
 * console.log(Array.from(product, (v) => v.toFixed(5)).join(' '));
 * // → 0.09375 0.09375 0.04688 -0.23438
 * ```
 */
export function cappedSoftmaxVjp<X extends Scores>(
  p: X, g: Alike<X>, options?: EntropicVjpOptions<X>,
): Like<X> {
  return vjpOf(SHANNON, p, g, options);
}

/**
 * Jacobian–vector product Jv. J is symmetric, so this is the same function as {@link cappedSoftmaxVjp}.
 *
 * @example
 * ```ts
 * console.log(cappedSoftmaxJvp === cappedSoftmaxVjp);
 * // → true
 * ```
 */
export const cappedSoftmaxJvp: typeof cappedSoftmaxVjp = cappedSoftmaxVjp;

/**
 * The backward pass of {@link cappedSoftmax} by the scores, k and τ, from p alone:
 *
 *     ∂p/∂x = J,   ∂p/∂k = q/Σq,   ∂p/∂τ = −J log p
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent, of the type and shape of p.
 * @param options those of {@link cappedSoftmaxVjp}; the result `x` is written to `out`.
 * @returns the products: by the scores like p, by k and τ one number per slice.
 * @throws TypeError and RangeError as softBinaryArgmaxVjp.
 *
 * @example
 * ```ts
 * const p = new Float64Array([0.5, 0.5, 0.25, 0.75]);
 * const { k, temperature } = cappedSoftmaxGrads(p, new Float64Array([1, 1, 1, 0]));
 * console.log(k[0].toFixed(5), temperature[0].toFixed(5));
 * // → 0.62500 0.25504
 * ```
 */
export function cappedSoftmaxGrads<X extends Scores>(
  p: X, g: Alike<X>, options?: EntropicVjpOptions<X>,
): ProjectionGrads<X> {
  return gradsOf(SHANNON, p, g, options);
}

/**
 * The squared error of the batch's {@link cappedSoftmax}: (1/(n·C)) Σ (p − y)² for `'mean'`, ½ Σ (p − y)² for
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
 * const loss = cappedSoftmaxLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.25527
 * ```
 */
export function cappedSoftmaxLoss<X extends Scores>(
  logits: X, targets: LossTargets, options: EntropicTermsOptions<X>,
): Like<X>;
export function cappedSoftmaxLoss(logits: Scores, targets: LossTargets, options?: EntropicLossOptions): number;
export function cappedSoftmaxLoss<X extends Scores>(
  logits: X, targets: LossTargets, options?: EntropicLossOptions | EntropicTermsOptions<X>,
): number | Like<X> {
  return lossOf(SHANNON, true, logits, targets, options);
}

/**
 * {@link cappedSoftmaxLoss} with its gradient, which is J(p − y) for `'half-sum'`, and with what
 * {@link cappedSoftmaxProject} finds.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicLossOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as hyperSimplexLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = cappedSoftmaxLossAndGrad(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → -0.00791 -0.12494 0.13286 0.00000
 * ```
 */
export function cappedSoftmaxLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options?: EntropicLossOptions & GradientOptions<X>,
): LossAndGrad<X> {
  return lossAndGradOf(SHANNON, true, logits, targets, options);
}

/**
 * The Fenchel–Young loss of {@link cappedSoftmax}: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = (t − τ)(k − Σy) + Σ (τ(y log(y/p) − y + p) + (x − t)₊(1 − y)),   Ω(p) = τ Σ p log p
 *
 * that is, where Σy = k, for k = 1 the cross-entropy of the softmax, less the entropy of y. It is convex in the logits; its gradient is p − y. Arguments
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
 * const loss = cappedSoftmaxFenchelYoungLoss(new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]));
 * console.log(loss.toFixed(5));
 * // → 0.35190
 * ```
 */
export function cappedSoftmaxFenchelYoungLoss(
  logits: Scores, targets: LossTargets, options?: EntropicFenchelYoungOptions,
): number {
  return lossOf(SHANNON, false, logits, targets, options) as number;
}

/**
 * {@link cappedSoftmaxFenchelYoungLoss} with its gradient: p − y for `'half-sum'`, and 1/(n·C) times that for `'mean'`.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link EntropicFenchelYoungOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as fenchelYoungLossAndGrad.
 *
 * @example
 * ```ts
 * const { grad } = cappedSoftmaxFenchelYoungLossAndGrad(
 *   new Float64Array([0, 1, 2, 3]), new Uint8Array([0, 1, 0, 1]), { reduction: 'half-sum' },
 * );
 * console.log(Array.from(grad, (v) => v.toFixed(5)).join(' '));
 * // → 0.09003 -0.75527 0.66524 0.00000
 * ```
 */
export function cappedSoftmaxFenchelYoungLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options?: EntropicFenchelYoungOptions & GradientOptions<X>,
): LossAndGrad<X> {
  return lossAndGradOf(SHANNON, false, logits, targets, options);
}
