/**
 * All of hypersimplex, but without the kernel's bytes in the JavaScript: call {@link init} first.
 *
 * @packageDocumentation
 */

export * from './index.ts';
export { init } from './source/slim.ts';
export type { KernelSource } from './source/slim.ts';
