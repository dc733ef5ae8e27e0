// As workerd.ts, in the words of Vercel's edge runtime.

import module from './kernel.wasm?module';

export function compile(): WebAssembly.Module {
  return module;
}

export async function compileAsync(): Promise<WebAssembly.Module> {
  return module;
}
