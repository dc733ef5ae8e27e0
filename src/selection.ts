// Choosing k of n by what they are worth: the value of the soft choice as a loss.

import { capturedLoss, REDUCTIONS, toLossGradient } from './captured.ts';
import {
  checkAbsent, checkChoice, checkOptions, checkOut, checkRagged, checkSelectionK, checkSlices, checkStart, checkTemperature,
  checkValues, rejectScores,
} from './check.ts';
import { newFound } from './kernel/arena.ts';
import { softBinaryArgmaxVjp } from './projection.ts';
import type { Projection, SliceOptions } from './projection.ts';
import * as ragged from './ragged.ts';
import type { Broadcast, Floats, Integers, Like, Numbers, Out, PerSlice, Scores, Slices, TensorLike } from './tensor.ts';
import { dataOf, formLike, newLike, shapeOf, valueAt, visitSlice } from './tensor.ts';

/** What entries are worth: finite numbers of any type, in the shape of the scores. */
export type SelectionValues = Numbers | Integers | TensorLike<Numbers | Integers>;

/** How many are chosen in each slice: a number, one per slice, or this share of the entries that count. */
export type SelectionK = Broadcast | { readonly fraction: number };

/** Options of {@link selectionLoss}. */
export interface SelectionOptions extends SliceOptions {
  /** The axis that slices run along; 0, the batch, by default. */
  axis?: number;
  /** τ > 0: p projects scores/τ. One number, or one per slice; 1 by default. */
  temperature?: Broadcast;
  /** Where the search for the thresholds begins: one number, or one per slice. The result is the same, to the bit. */
  initialThresholds?: PerSlice;
  /** Σp = k (`'equal'`, the default) or Σp ≤ k (`'at-most'`), which chooses no score below 0. */
  constraint?: 'equal' | 'at-most';
  /**
   * `'sum'` (the default) over the slices, `'mean'` over them, or `'regret'`: the sum of what the best choice in
   * each slice is worth, over its k, more than p. Its gradient is that of the sum.
   */
  reduction?: 'sum' | 'mean' | 'regret';
}

/** Options of {@link selectionLossAndGrad}; X is the type of the scores. */
export interface SelectionGradientOptions<X = Scores> extends SelectionOptions {
  /** Where to write the gradient: of the scores' type and length. It may be the scores' own array. */
  out?: Out<X>;
}

/** What {@link selectionLossAndGrad} returns; X is the type of the scores. */
export interface SelectionLossAndGrad<X = Scores> extends Omit<Projection<X>, 'projection'> {
  loss: number;
  /** ∂loss/∂scores, like the scores. */
  grad: Like<X>;
}

const OPTIONS = [
  'temperature', 'axis', 'mask', 'groups', 'constraint', 'reduction', 'out', 'initialThresholds',
] as const;

interface Evaluation {
  loss: number;
  p: Floats;
  /** The values, in the scores' own type. */
  v: Floats;
  x: Slices;
  k: PerSlice;
  found: ReturnType<typeof newFound>;
}

function evaluate(
  scores: Scores, values: SelectionValues, k: SelectionK, options: Partial<SelectionOptions>,
): Evaluation {
  const { axis = 0, mask, groups, temperature = 1, constraint = 'equal', reduction = 'sum', initialThresholds } = options;
  const x = checkRagged(checkSlices('scores', scores, axis), scores, mask, groups);
  const v = checkValues('values', values, scores, x);
  const sums = checkSelectionK(k, x);
  const tau = checkTemperature(temperature, x);
  checkChoice('constraint', constraint, ['equal', 'at-most']);
  checkChoice('reduction', reduction, REDUCTIONS);
  checkStart(initialThresholds, x.count);
  const p = newLike(x.data);
  const found = newFound(x.count);
  const atMost = constraint === 'at-most';
  const status = ragged.project(x, sums, tau, atMost, p, found, initialThresholds);
  if (status !== 0) rejectScores('scores', x, sums);

  const best = reduction === 'regret' ? bestChoice({ ...x, data: v }, sums, atMost) : undefined;
  return { loss: capturedLoss(x, p, v, sums, reduction, best), p, v, x, k: sums, found };
}

/** b of the greatest Σ b v with Σb = k, or Σb ≤ k. The last of the chosen is in part where k is not whole. */
function bestChoice(v: Slices, k: PerSlice, atMost: boolean): Float64Array {
  const up = Float64Array.from({ length: v.count }, (_, s) => Math.ceil(valueAt(k, s)));
  const ones = newLike(v.data);
  ragged.hard(v, up, ones);
  const best = Float64Array.from(ones);
  for (let s = 0; s < v.count; s++) {
    let last = -1;
    visitSlice(v, s, (index) => {
      if (best[index] === 1 && (last < 0 || v.data[index] <= v.data[last])) last = index;
      if (atMost && v.data[index] < 0) best[index] = 0;
    });
    if (last >= 0) best[last] *= 1 + valueAt(k, s) - up[s];
  }
  return best;
}

/**
 * The decision loss of choosing k of n: minus the mean value of what the soft choice takes,
 *
 *     loss = −Σ pᵢ vᵢ / k,   p = softBinaryArgmax(scores, k, { temperature }),   summed over the slices
 *
 * Scores are what a model says, values v what it turns out to be worth to choose an entry: the minutes of a delay,
 * the loss of a fraud, 1 for a hit. It asks the model for the k that are worth most and for nothing else, neither
 * for the values themselves nor for an order among the others. `'regret'` adds the value of the best choice,
 * which makes 0 the least loss and changes no gradient.
 *
 * Where k is 0, nothing is chosen: loss and gradient are 0. A constant added to all values of a slice with Σp = k
 * is subtracted from its loss, and changes no gradient.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param k how many each slice chooses: any real number in [0, n], one per slice, or `{ fraction }` of its entries.
 * @param options see {@link SelectionOptions}.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind; RangeError for values of another shape or not finite,
 * k outside [0, n], τ that is not positive and finite, an axis that the scores do not have, an unknown reduction
 * or constraint, a NaN among the scores, or infinite scores that contradict Σp = k.
 *
 * @example
 * ```ts
 * const scores = new Float64Array([3, 1, 2, 0]);
 * const minutes = [10, 40, 20, 0];
 * console.log(selectionLoss(scores, minutes, 2, { temperature: 2 })); // p = [1, 0.25, 0.75, 0]
 * // → -17.5
 * console.log(selectionLoss(scores, minutes, 2, { temperature: 2, reduction: 'regret' })); // 30 is the most
 * // → 12.5
 * ```
 */
export function selectionLoss(
  scores: Scores, values: SelectionValues, k: SelectionK, options?: SelectionOptions,
): number {
  const all = checkOptions<SelectionGradientOptions>(options, OPTIONS);
  checkAbsent('out', all.out, 'only a gradient is written');
  return evaluate(scores, values, k, all).loss;
}

/**
 * {@link selectionLoss} with its gradient −Jv/k, where J is the derivative of {@link softBinaryArgmax}:
 * (mean_F v − vᵢ)/(τk) on the free set F of each slice, 0 elsewhere. With `'mean'` it is divided by the number of
 * slices.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param k how many each slice chooses, as {@link selectionLoss}.
 * @param options see {@link SelectionGradientOptions}.
 * @returns the loss, the gradient (like the scores), thresholds and free counts, one per slice.
 * @throws TypeError and RangeError as {@link selectionLoss}.
 *
 * @example
 * ```ts
 * const scores = new Float64Array([3, 1, 2, 0]);
 * const { loss, grad } = selectionLossAndGrad(scores, [10, 40, 20, 0], 2, { temperature: 2 });
 * console.log(loss, grad);
 * // → -17.5 Float64Array(4) [ 0, -2.5, 2.5, 0 ]
 * ```
 */
export function selectionLossAndGrad<X extends Scores>(
  scores: X, values: SelectionValues, k: SelectionK, options?: SelectionGradientOptions<X>,
): SelectionLossAndGrad<X> {
  const all = checkOptions<SelectionGradientOptions>(options as SelectionGradientOptions, OPTIONS);
  const { axis = 0, mask, groups, temperature = 1, constraint = 'equal', reduction = 'sum', out } = all;
  const { loss, p, v, x, k: sums, found } = evaluate(scores, values, k, all);
  const grad = checkOut(out, scores, x);
  const shape = [...shapeOf(scores)];
  const form = (data: Floats): Scores => (dataOf(scores) === scores ? data : { data, shape });
  softBinaryArgmaxVjp(form(p), form(v) as Floats, {
    temperature, axis, mask, groups, out: form(grad) as Floats,
    ...(constraint === 'at-most' ? { constraint, k: sums } : {}),
  });
  toLossGradient(x, grad, sums, reduction);
  const { thresholds, freeCounts, lower, upper } = found;
  return { loss, grad: formLike(scores, grad, out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
