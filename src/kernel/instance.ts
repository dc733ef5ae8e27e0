// Instances of the WebAssembly modules of this package: one of each for all calls, made by the first of them.

import { instantiateSync } from '@assemblyscript/loader';

/** What every module exports (assembly/memory.ts). */
export interface Instance {
  memory: WebAssembly.Memory;
  reserve(bytes: number): number;
}

export function instantiate<I extends object>(module: WebAssembly.Module, imports?: object): I {
  // The instance's own exports, as the loader's wrappers gather their arguments anew on every call; and as
  // an ordinary object, as engines look names up slowly in the one that the instance has.
  return { ...instantiateSync(module, imports as WebAssembly.Imports).instance.exports } as unknown as I;
}

/**
 * What `ready` of an entry does: compiles its module, once for all who wait, and gives it to `take`. If the host
 * refuses, later calls try again.
 */
export function loader(
  isThere: () => boolean, compileAsync: () => Promise<WebAssembly.Module>, take: (module: WebAssembly.Module) => void,
): () => Promise<void> {
  let compiling: Promise<void> | undefined;
  return () => {
    if (isThere()) return Promise.resolve();
    compiling ??= compileAsync().then((module) => {
      if (!isThere()) take(module); // a call may have come first
    }).finally(() => {
      compiling = undefined;
    });
    return compiling;
  };
}
