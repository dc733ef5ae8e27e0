/**
 * The whole of hypersimplex without the kernel's bytes in it: call {@link init} first.
 *
 * @packageDocumentation
 */

export * from './index.ts';
export { init } from './source/slim.ts';
export type { KernelSource } from './source/slim.ts';
