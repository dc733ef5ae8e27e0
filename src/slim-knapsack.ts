/**
 * All of hypersimplex/knapsack, but without the module's bytes in the JavaScript: call {@link init} first.
 *
 * @packageDocumentation
 */

export * from './knapsack.ts';
export { init } from './source/slim.ts?knapsack';
export type { KernelSource } from './source/slim.ts';
