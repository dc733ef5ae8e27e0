// The module with assertions, and what only tests ask for.

export * from './index';
export {
  directLeft, directSolved, guessLeft, guessSolved, shortLeft, shortSolved, visits,
} from './solve/visits';
