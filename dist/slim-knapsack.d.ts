export { KnapsackGrads, KnapsackGradsOptions, KnapsackOptions, KnapsackVjpOptions, projectKnapsack, projectKnapsackGrads, projectKnapsackJvp, projectKnapsackVjp, ready } from './knapsack.js';
export { K as KernelSource, i as init } from './slim-shared.js';
import './projection-shared.js';
