export { bj as Budget, bk as BudgetGradientOptions, bl as BudgetOptions, bm as KnapsackGrads, bn as KnapsackGradsOptions, bo as KnapsackOptions, bp as KnapsackVjpOptions, bq as projectKnapsack, br as projectKnapsackGrads, bs as projectKnapsackJvp, bt as projectKnapsackVjp, bu as selectionLoss, bv as selectionLossAndGrad } from './types.js';

/**
 * The continuous quadratic knapsack: the projection onto {l ≤ p ≤ u, Σ w p = k}, with its derivatives.
 *
 * @packageDocumentation
 */

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
declare function ready(): Promise<void>;

export { ready };
