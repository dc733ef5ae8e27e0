// The kernel is one module. (Where bundles hold its bytes, it is two, and linked.ts takes the place of this file.)

import type { Kernel, Projecting } from '../kernel/kernel.ts';

/** An instance with all of the kernel's functions. */
export function whole(kernel: Projecting): Kernel {
  return kernel as Kernel;
}

/** Compiles, asynchronously, what `whole` would compile. */
export function prepare(): Promise<void> {
  return Promise.resolve();
}
