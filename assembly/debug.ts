// The module with assertions, and what only tests ask for.

export * from './index';
export { guessLeft, guessSolved, looks, shortLeft, shortSolved } from './solve/visits';
