// The module with assertions, and what only tests ask for.

export * from './index';
export { knapsack_f32, knapsack_f64 } from './knapsack';
export {
  chunksAgain, chunksSummed, columnsListed, columnsWhole, directLeft, directSolved, fewLeft, fewSolved, guessLeft, guessSolved,
  shortLeft, shortSolved, visits,
} from './solve/visits';
