// In place of whole.ts, where the kernel is two modules (assembly/linked.ts): what only projects has the first one, and
// bundlers leave out the bytes of the second.

import { compile, compileAsync } from './inline.ts?learning';
import { instantiate, loader } from '../kernel/instance.ts';
import type { Kernel, Projecting } from '../kernel/kernel.ts';

let module: WebAssembly.Module | undefined;

/** An instance with all of the kernel's functions: the second module's are added to it when they are first needed. */
export function whole(kernel: Projecting): Kernel {
  if (!(kernel as Kernel).loss_f32) Object.assign(kernel, instantiate(module ??= compile(), { env: kernel }));
  return kernel as Kernel;
}

let loading: (() => Promise<void>) | undefined; // not made at once, or esbuild would keep the bytes in apps without a use

/** Compiles, asynchronously, what `whole` would compile. */
export function prepare(): Promise<void> {
  loading ??= loader(() => module !== undefined, compileAsync, (compiled) => {
    module = compiled;
  });
  return loading();
}
