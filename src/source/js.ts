// No WebAssembly: the scalar kernel as JavaScript, with the same bits, for pages whose policy forbids the
// other. It stands in for the module.

import { instantiate } from 'virtual:kernel-js';

export function compile(): typeof instantiate {
  return instantiate;
}

export async function compileAsync(): Promise<typeof instantiate> {
  return instantiate;
}
