import { PerSlice, FenchelYoungOptions, LossK, HyperSimplexOptions, SelectionOptions } from 'hypersimplex';
import { Array } from '@jax-js/jax';

/** k or τ: numbers, or an array of them, which may be differentiated by. */
type JaxNumbers = PerSlice | Array;
/** Options of {@link softBinaryArgmax} and {@link project}. */
interface JaxProjectionOptions {
    /** τ > 0: one number, or one per slice; 1 by default. */
    temperature?: JaxNumbers;
    /** The axis that slices run along; −1 by default. */
    axis?: number;
    /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`). */
    constraint?: 'equal' | 'at-most';
    /** False or 0 leaves an entry out: an array that broadcasts to the shape of x. */
    mask?: Array;
}
/** What {@link project} returns. */
interface JaxProjection {
    /** p, of the shape of x. */
    projection: Array;
    /** t, with size 1 along the axis: p = clip((x − t)/τ, 0, 1). */
    thresholds: Array;
}
/**
 * Soft-binary-argmax@k along an axis: `softBinaryArgmax` of the library in operations of @jax-js/jax, which it
 * differentiates by x, k and τ as often as it is asked to.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k },   ∂p/∂x = J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|)
 *
 * Values agree with the library's to some 10⁻⁶ (float64: 10⁻¹⁴). They are not looked at, so nothing is refused for
 * them: a NaN gives NaN, and an infinite score counts as ±10³⁷.
 *
 * @param x scores, float32 or float64, of any shape but [].
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link JaxProjectionOptions}. All arrays given are owned by the call.
 * @returns p, of the shape of x.
 * @throws TypeError and RangeError as the library's `softBinaryArgmax` for all but the values of arrays.
 *
 * @example
 * ```ts
 * const x = np.array([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x.ref, 1, { temperature: 2 }).js());
 * // → [ 0, 0, 0.25, 0.75 ]
 * const third = (x: np.Array) => np.sum(np.multiply(softBinaryArgmax(x, 1, { temperature: 2 }), np.array([0, 0, 1, 0])));
 * console.log(jit(grad(third))(x).js());
 * // → [ 0, 0, 0.25, -0.25 ]
 * ```
 */
declare function softBinaryArgmax(x: Array, k: JaxNumbers, options?: JaxProjectionOptions): Array;
/**
 * {@link softBinaryArgmax} that also returns the thresholds, which can be differentiated too where a score is free.
 *
 * @param x scores, float32 or float64, of any shape but [].
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link JaxProjectionOptions}. All arrays given are owned by the call.
 * @returns the projection, of the shape of x, and the thresholds, with size 1 along the axis.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}.
 *
 * @example
 * ```ts
 * const { projection, thresholds } = project(np.array([0, 1, 2, 3]), 1, { temperature: 2 });
 * console.log(projection.js(), thresholds.js());
 * // → [ 0, 0, 0.25, 0.75 ] [ 1.5 ]
 * ```
 */
declare function project(x: Array, k: JaxNumbers, options?: JaxProjectionOptions): JaxProjection;

/** Options of {@link fenchelYoungLoss}: the library's, where numbers may be arrays. */
interface JaxFenchelYoungOptions extends Pick<FenchelYoungOptions, 'axis' | 'classWeights' | 'ignoreIndex'> {
    /** k of the library's losses; an array, one number or one per class, may be differentiated by. */
    k?: Exclude<LossK, object> | JaxNumbers | {
        readonly fraction: number;
    };
    /** τ > 0: one number, or one per class; 1 by default. */
    temperature?: JaxNumbers;
    /** False or 0 leaves an entry out: an array that broadcasts to the shape of the logits. */
    mask?: Array;
    reduction?: 'mean' | 'half-sum';
}
/** Options of {@link hyperSimplexLoss}: the library's, where numbers may be arrays. */
interface JaxHyperSimplexOptions extends JaxFenchelYoungOptions, Pick<HyperSimplexOptions, 'sampleWeights'> {
}
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
declare function hyperSimplexLoss(logits: Array, targets: Array, options?: JaxHyperSimplexOptions): Array;
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
declare function fenchelYoungLoss(logits: Array, targets: Array, options?: JaxFenchelYoungOptions): Array;
/** Options of {@link selectionLoss}: the library's, where numbers may be arrays. */
interface JaxSelectionOptions extends Pick<SelectionOptions, 'axis' | 'constraint'> {
    /** τ > 0: one number, or one per slice; 1 by default. */
    temperature?: JaxNumbers;
    /** False or 0 leaves an entry out: an array that broadcasts to the shape of the scores. */
    mask?: Array;
    /** `'sum'` (the default) over the slices, or `'mean'` over them. */
    reduction?: 'sum' | 'mean';
}
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
declare function selectionLoss(scores: Array, values: Array, k: JaxNumbers | {
    readonly fraction: number;
}, options?: JaxSelectionOptions): Array;

export { fenchelYoungLoss, hyperSimplexLoss, project, selectionLoss, softBinaryArgmax };
export type { JaxFenchelYoungOptions, JaxHyperSimplexOptions, JaxNumbers, JaxProjection, JaxProjectionOptions, JaxSelectionOptions };
