// The kernel's bytes within the JavaScript: nothing to fetch, and nothing for a bundler to lose.

import { size, text } from 'virtual:kernel';
import { checkWebAssembly } from '../check.ts';

/** The bytes of the text that scripts/kernel-plugin.mjs has made of them: in 1.5 ms, by a table of its characters. */
function bytes(): Uint8Array<ArrayBuffer> {
  checkWebAssembly();
  const values = new Uint8Array(128);
  for (let code = 32, value = 0; code < 127; code++) {
    if (![34, 36, 39, 60, 92, 96].includes(code)) values[code] = value++; // " $ ' < \ ` would have to be escaped
  }
  const all = new Uint8Array(size);
  for (let i = 0, j = 0; i < size; i++) {
    let value = values[text.charCodeAt(j++)];
    if (value > 85) value = 86 * (value - 85) + values[text.charCodeAt(j++)];
    all[i] = value - 4;
  }
  return all;
}

export function compile(): WebAssembly.Module {
  const code = bytes();
  return new WebAssembly.Module(code);
}

/** For hosts that limit what may be compiled synchronously. */
export async function compileAsync(): Promise<WebAssembly.Module> {
  const code = bytes();
  return WebAssembly.compile(code);
}
