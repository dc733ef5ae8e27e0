export { ready } from './knapsack.js';
export { aS as KernelSource, bj as KnapsackGrads, bk as KnapsackGradsOptions, bl as KnapsackOptions, bm as KnapsackVjpOptions, aT as init, bn as projectKnapsack, bo as projectKnapsackGrads, bp as projectKnapsackJvp, bq as projectKnapsackVjp } from './types.js';
