// Every error of the library is thrown in check/, before anything is computed; it names the argument, the rule
// and the value.
//
// No check passes over the scores of a typed array: a kernel reads each of them anyway and refuses those it
// cannot follow, and only then do the refusals look for the words. k, τ and class weights cost O(slices); masks,
// labels, sample weights and plain arrays one pass.

export { isArrayLike, isObject, rejectSize } from './check/errors.ts';
export * from './check/hosts.ts';
export * from './check/knapsack.ts';
export * from './check/numbers.ts';
export * from './check/options.ts';
export * from './check/queue.ts';
export * from './check/parts.ts';
export * from './check/refusals.ts';
export * from './check/targets.ts';
export * from './check/tensors.ts';
