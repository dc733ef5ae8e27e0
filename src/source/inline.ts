// The kernel's bytes within the JavaScript: nothing to fetch, and nothing for a bundler to lose. They are in
// hexadecimal and not in base64, as what is served is compressed: gzip sees repeated bytes in it, and makes
// it a third smaller.

import { hex } from 'virtual:kernel';

function bytes(): Uint8Array<ArrayBuffer> {
  // Node, Deno and Bun turn digits into bytes in no time
  const { Buffer } = globalThis as { Buffer?: { from(text: string, encoding: 'hex'): Uint8Array<ArrayBuffer> } };
  if (Buffer) return Buffer.from(hex, 'hex');
  const length = hex.length / 2;
  const view = new DataView(new ArrayBuffer((length + 7) & -8));
  for (let i = 0; i < length; i += 8) { // by eights: this runs once, in the interpreter
    view.setBigUint64(i, BigInt(`0x${hex.slice(2 * i, 2 * i + 16).padEnd(16, '0')}`));
  }
  return new Uint8Array(view.buffer, 0, length);
}

export function compile(): WebAssembly.Module {
  return new WebAssembly.Module(bytes());
}

/** For hosts that limit what may be compiled synchronously. */
export async function compileAsync(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(bytes());
}
