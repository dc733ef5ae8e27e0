// The module with assertions, and what only tests ask for.

export * from './index';
export { guessLeft, guessSolved, visits, shortLeft, shortSolved } from './solve/visits';
