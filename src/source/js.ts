// No WebAssembly: the scalar kernel as JavaScript, with the same bits, for pages whose policy forbids the
// other. It stands in for the module and for the loader that makes an instance of it.

import { instantiate } from 'virtual:kernel-js';

export function compile(): typeof instantiate {
  return instantiate;
}

export async function compileAsync(): Promise<typeof instantiate> {
  return instantiate;
}

export function instantiateSync(module: typeof instantiate): { instance: { exports: object } } {
  return { instance: { exports: module() } };
}
