// Choosing what a budget pays for, by what it is worth: the value of the soft choice as a loss.

import { capturedLoss, REDUCTIONS, toLossGradient } from '../captured.ts';
import {
  checkAbsent, checkBudget, checkChoice, checkCosts, checkEntries, checkOptions, checkOut, checkRagged, checkReach,
  checkSlices, checkTemperature, checkValues, rejectKnapsack,
} from '../check.ts';
import { newFound } from '../kernel/arena.ts';
import * as kernel from '../kernel/knapsack.ts';
import type { SliceOptions } from '../projection.ts';
import type { SelectionLossAndGrad, SelectionValues } from '../selection.ts';
import type { Broadcast, Entries, Floats, Out, PerEntry, PerSlice, Scores, Slices } from '../tensor.ts';
import { dataOf, entryAt, formLike, newLike, shapeOf, valueAt, visitSlice } from '../tensor.ts';
import { vjpFrom } from './projection.ts';

/** What each slice may cost: a number, one per slice, or this share of what all of its entries that count cost. */
export type Budget = Broadcast | { readonly fraction: number };

/** Options of {@link selectionLoss}. */
export interface BudgetOptions extends SliceOptions {
  /** The axis that slices run along; 0, the batch, by default. */
  axis?: number;
  /**
   * c: finite numbers of at least 0, what it costs to choose an entry. One for all, one per position along the axis, or one
   * per score; 1 by default. They are taken in the scores' number type.
   */
  costs?: PerEntry;
  /** τ > 0: p projects scores/τ. One number, or one per slice; 1 by default. */
  temperature?: Broadcast;
  /** Σ c p = budget (`'equal'`, the default) or Σ c p ≤ budget (`'at-most'`), which chooses no score below 0. */
  constraint?: 'equal' | 'at-most';
  /**
   * `'sum'` (the default) over the slices, `'mean'` over them, or `'regret'`: the sum of what the best choice in
   * each slice is worth, over its budget, more than p. Its gradient is that of the sum.
   */
  reduction?: 'sum' | 'mean' | 'regret';
}

/** Options of {@link selectionLossAndGrad}; X is the type of the scores. */
export interface BudgetGradientOptions<X = Scores> extends BudgetOptions {
  /** Where to write the gradient: of the scores' type and length. It may be the scores' own array. */
  out?: Out<X>;
}

const OPTIONS = ['costs', 'temperature', 'axis', 'mask', 'groups', 'constraint', 'reduction', 'out'] as const;

interface Evaluation {
  loss: number;
  p: Floats;
  /** The values, in the scores' own type. */
  v: Floats;
  x: Slices;
  costs: Entries;
  budget: PerSlice;
  found: ReturnType<typeof newFound>;
}

function evaluate(
  scores: Scores, values: SelectionValues, budget: Budget, options: Partial<BudgetOptions>,
): Evaluation {
  const { axis = 0, mask, groups, costs: given = 1, temperature = 1, constraint = 'equal', reduction = 'sum' } = options;
  const whole = checkSlices('scores', scores, axis);
  const x = checkRagged(whole, scores, mask, groups);
  const v = checkValues('values', values, scores, x);
  const costs = checkEntries('costs', given, whole, scores, Number.MAX_VALUE);
  checkCosts(x, costs);
  const sums = checkBudget(budget, x, costs);
  const tau = checkTemperature(temperature, x);
  checkChoice('constraint', constraint, ['equal', 'at-most']);
  checkChoice('reduction', reduction, REDUCTIONS);
  const bound = (value: number): Entries => checkEntries('costs', value, whole, scores, 1);
  const parts = { weights: costs, lower: bound(0), upper: bound(1) };
  const p = newLike(x.data);
  const found = newFound(x.count);
  const atMost = constraint === 'at-most';
  checkReach(x, parts, sums, atMost, 'budget', 'Σ c p');
  if (kernel.project(x, parts, sums, tau, atMost, p, found) !== 0) rejectKnapsack(x, parts);
  const best = reduction === 'regret' ? bestChoice({ ...x, data: v }, costs, sums, atMost) : undefined;
  return { loss: capturedLoss(x, p, v, sums, reduction, best), p, v, x, costs, budget: sums, found };
}

/**
 * b of the greatest Σ b v with Σ c b = budget, or ≤: the entries in the order of value per cost (Dantzig 1957), the last
 * of them in part.
 */
function bestChoice(v: Slices, costs: Entries, budget: PerSlice, atMost: boolean): Float64Array {
  const best = new Float64Array(v.data.length);
  for (let s = 0; s < v.count; s++) {
    const order: { index: number; cost: number; rate: number }[] = [];
    visitSlice(v, s, (index, row) => {
      const value = v.data[index];
      const cost = entryAt(costs, index, row);
      if (cost === 0) best[index] = Number(value > 0); // for nothing
      else if (!atMost || value > 0) order.push({ index, cost, rate: value / cost });
    });
    order.sort((a, b) => Number(a.rate < b.rate) - Number(a.rate > b.rate)); // no difference: that of two infinities is NaN
    let left = valueAt(budget, s);
    let lost = 0; // what its roundings have lost (Neumaier)
    for (const { index, cost } of order) {
      const rest = left + lost;
      if (rest < cost) {
        best[index] = Math.max(0, rest / cost);
        break;
      }
      best[index] = 1;
      const next = left - cost;
      lost += Math.abs(left) > cost ? left - next - cost : left - (next + cost);
      left = next;
    }
  }
  return best;
}

/**
 * The decision loss of choosing what a budget pays for: minus the value of what the soft choice takes, per unit of the budget,
 *
 *     loss = −Σ pᵢ vᵢ / budget,   p = projectKnapsack(scores, { weights: costs, k: budget, temperature })
 *
 * summed over the slices. With costs of 1 it is the loss of the same name in `hypersimplex`, of choosing k of n. Scores are
 * what a model says, values v what it turns out to be worth to choose an entry, costs what is known of it before: hours,
 * money, beds. `'regret'` adds the value of the best choice (in the order of v/c, the last entry in part), which makes 0 the least
 * loss and changes no gradient.
 *
 * A score is for an entry, not for a unit of its cost: with the threshold t an entry is chosen where its score is above c t. Where
 * the budget is 0, loss and gradient are 0.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param budget what Σ c p is to be in each slice: any number from 0 to Σ c, one per slice, or `{ fraction }` of Σ c.
 * @param options see {@link BudgetOptions}.
 * @returns the loss.
 * @throws TypeError for an argument of the wrong kind; RangeError for values of another shape or not finite, costs that are
 * not finite or below 0, a budget that Σ c p cannot reach, τ that is not positive and finite, an axis that the scores do not
 * have, an unknown reduction or constraint, or a NaN among the scores.
 *
 * @example
 * ```ts
 * import { selectionLoss } from 'hypersimplex/knapsack';
 * const scores = new Float64Array([5, 1, 2, 0]);
 * const minutes = [30, 40, 20, 0];
 * const options = { costs: [3, 1, 1, 1], temperature: 2 };
 * console.log(selectionLoss(scores, minutes, 4, options)); // p = [1, 0.25, 0.75, 0]
 * // → -13.75
 * console.log(selectionLoss(scores, minutes, 4, { ...options, reduction: 'regret' })); // 40 + 20 + ⅔ · 30 is the most
 * // → 6.25
 * ```
 */
export function selectionLoss(
  scores: Scores, values: SelectionValues, budget: Budget, options?: BudgetOptions,
): number {
  const all = checkOptions<BudgetGradientOptions>(options, OPTIONS);
  checkAbsent('out', all.out, 'only a gradient is written');
  return evaluate(scores, values, budget, all).loss;
}

/**
 * {@link selectionLoss} with its gradient −Jv/budget, where J is the derivative of {@link projectKnapsack}:
 * (cᵢ m − vᵢ)/(τ · budget) on the free set F of each slice, m = Σ_F c v/Σ_F c², and 0 elsewhere. With `'mean'` it is divided
 * by the number of slices.
 *
 * @param scores a vector [n], or a tensor of any shape.
 * @param values v, finite numbers of the scores' shape.
 * @param budget what Σ c p is to be in each slice, as {@link selectionLoss}.
 * @param options see {@link BudgetGradientOptions}.
 * @returns the loss, the gradient (like the scores), thresholds and free counts, one per slice.
 * @throws TypeError and RangeError as {@link selectionLoss}.
 *
 * @example
 * ```ts
 * import { selectionLossAndGrad } from 'hypersimplex/knapsack';
 * const scores = new Float64Array([5, 1, 2, 0]);
 * const { loss, grad } = selectionLossAndGrad(scores, [30, 40, 20, 0], 4, { costs: [3, 1, 1, 1], temperature: 2 });
 * console.log(loss, grad);
 * // → -13.75 Float64Array(4) [ 0, -1.25, 1.25, 0 ]
 * ```
 */
export function selectionLossAndGrad<X extends Scores>(
  scores: X, values: SelectionValues, budget: Budget, options?: BudgetGradientOptions<X>,
): SelectionLossAndGrad<X> {
  const all = checkOptions<BudgetGradientOptions>(options as BudgetGradientOptions, OPTIONS);
  const { axis = 0, mask, groups, temperature = 1, constraint = 'equal', reduction = 'sum', out } = all;
  const { loss, p, v, x, costs, budget: sums, found } = evaluate(scores, values, budget, all);
  const grad = checkOut(out, scores, x);
  const shape = [...shapeOf(scores)];
  const form = (data: Floats): Scores => (dataOf(scores) === scores ? data : { data, shape });
  const weights = costs.values.length === 1 ? costs.values[0] : costs.values;
  vjpFrom(form(p), form(v), {
    weights, lower: 0, upper: 1, temperature, axis, mask, groups, out: form(grad) as Floats,
    constraint, k: constraint === 'at-most' ? sums : undefined,
  }, found.thresholds);
  toLossGradient(x, grad, sums, reduction);
  const { thresholds, freeCounts, lower, upper } = found;
  return { loss, grad: formLike(scores, grad, out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
