// The kernel's bytes within the JavaScript: nothing to fetch, and nothing for a bundler to lose.

import { base64 } from 'virtual:kernel';

function bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function compile(): WebAssembly.Module {
  return new WebAssembly.Module(bytes());
}

/** For hosts that limit what may be compiled synchronously. */
export async function compileAsync(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(bytes());
}
