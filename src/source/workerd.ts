// The kernel as a module of the host's own: Cloudflare Workers compile when they are deployed, and nothing
// at run time.

import module from './kernel.wasm';

export function compile(): WebAssembly.Module {
  return module;
}

export async function compileAsync(): Promise<WebAssembly.Module> {
  return module;
}
