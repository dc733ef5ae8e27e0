/**
 * All of hypersimplex/entropic, but without the module's bytes in the JavaScript: call {@link init} first.
 *
 * @packageDocumentation
 */

export * from './entropic.ts';
export { init } from './source/slim.ts?entropic';
export type { KernelSource } from './source/slim.ts';
