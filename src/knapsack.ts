/**
 * The continuous quadratic knapsack: the projection onto {l ≤ p ≤ u, Σ w p = k}, with its derivatives.
 *
 * @packageDocumentation
 */

import { load } from './kernel/knapsack.ts';

export {
  projectKnapsack, projectKnapsackGrads, projectKnapsackJvp, projectKnapsackVjp,
} from './knapsack/projection.ts';
export type {
  KnapsackGrads, KnapsackGradsOptions, KnapsackOptions, KnapsackVjpOptions,
} from './knapsack/projection.ts';

export { selectionLoss, selectionLossAndGrad } from './knapsack/selection.ts';
export type { Budget, BudgetGradientOptions, BudgetOptions } from './knapsack/selection.ts';

/**
 * Compiles the module of this entry ahead of the first call, asynchronously; without it, the first call does.
 *
 * @returns a promise that all callers share. If the host refuses to compile, it is rejected with the host's own error.
 * Later calls, of this or another function, try again.
 *
 * @example
 * ```ts
 * import { projectKnapsack, ready } from 'hypersimplex/knapsack';
 * await ready();
 * console.log(projectKnapsack(new Float32Array([2, 2]), { weights: [1, 3], k: 2 }).projection);
 * // → Float32Array(2) [ 1, 0.3333333432674408 ]
 * ```
 */
export function ready(): Promise<void> {
  return load();
}
