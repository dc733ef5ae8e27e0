// The kernel from wherever the caller has it: no bytes within the JavaScript.

import { checkModule, checkResponse, checkWebAssembly, rejectSource, rejectUninitialised } from '../check.ts';

// The host's own types, where TypeScript's libraries have them: the declarations need no DOM.
type Module = typeof globalThis extends { WebAssembly: { Module: new (...bytes: never) => infer M } } ? M & object : object;
type Bytes = ArrayBuffer | { readonly buffer: ArrayBufferLike; readonly byteOffset: number; readonly byteLength: number };
interface ResponseLike {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** `hypersimplex/kernel.wasm`: the compiled module, its bytes, or the response to a request for it. */
export type KernelSource = Module | Bytes | ResponseLike;

/** What it is that `init` takes: for another module's source its own (scripts/kernel-plugin.mjs). */
const FILE = 'kernel.wasm';

let module: WebAssembly.Module | undefined;
let pending: Promise<void> | undefined;

/**
 * Loads the kernel: `hypersimplex/kernel.wasm` of the same version. Until it is loaded, every other function
 * throws. A compiled module is loaded at once, so a host that has one need not await.
 *
 * @param source a `WebAssembly.Module`, bytes, a `Response`, or a promise of one of them.
 * @returns a promise, fulfilled when everything can be called.
 * @throws (the promise is rejected) TypeError for anything else, or a module that is not the kernel;
 * RangeError for a response that is not ok; the host's own error if the bytes do not compile. You may then call
 * init again.
 *
 * @example
 * ```js
 * import { init, softBinaryArgmax } from 'hypersimplex/slim';
 * await init(fetch('/kernel.wasm'));
 * ```
 */
export function init(source: KernelSource | PromiseLike<KernelSource>): Promise<void> {
  pending = take(source);
  return pending;
}

async function take(source: KernelSource | PromiseLike<KernelSource>): Promise<void> {
  checkWebAssembly();
  const given = isModule(source) ? source : await source;
  const compiled = isModule(given) ? given : await WebAssembly.compile(await bytes(given) as BufferSource);
  checkModule(FILE, WebAssembly.Module.exports(compiled).map(({ name }) => name));
  module ??= compiled;
}

async function bytes(source: KernelSource): Promise<Bytes> {
  if (ArrayBuffer.isView(source) || kindOf(source) === 'ArrayBuffer') return source as Bytes;
  if (kindOf(source) !== 'Response') rejectSource(source);
  const response = source as ResponseLike;
  checkResponse(response);
  return response.arrayBuffer();
}

function isModule(source: unknown): source is WebAssembly.Module {
  return kindOf(source) === 'WebAssembly.Module';
}

/** Told by its tag and not by instanceof, which fails for an object of another realm. */
function kindOf(source: unknown): string {
  return Object.prototype.toString.call(source).slice(8, -1);
}

export function compile(): WebAssembly.Module {
  return module ?? rejectUninitialised(FILE);
}

export async function compileAsync(): Promise<WebAssembly.Module> {
  if (!module) await pending;
  return compile();
}
