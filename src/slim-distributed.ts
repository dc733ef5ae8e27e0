/**
 * All of hypersimplex/distributed, but without the module's bytes in the JavaScript: call {@link init} first, and the
 * `init` of hypersimplex/slim for slices that lie in one part.
 *
 * @packageDocumentation
 */

export * from './distributed.ts';
export { init } from './source/slim.ts?distributed';
export type { KernelSource } from './source/slim.ts';
