type Module = typeof globalThis extends {
    WebAssembly: {
        Module: new (...bytes: never) => infer M;
    };
} ? M & object : object;
type Bytes = ArrayBuffer | {
    readonly buffer: ArrayBufferLike;
    readonly byteOffset: number;
    readonly byteLength: number;
};
interface ResponseLike {
    readonly ok: boolean;
    readonly status: number;
    arrayBuffer(): Promise<ArrayBuffer>;
}
/** `hypersimplex/kernel.wasm`: the compiled module, its bytes, or the response to a request for it. */
type KernelSource = Module | Bytes | ResponseLike;
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
declare function init(source: KernelSource | PromiseLike<KernelSource>): Promise<void>;

export { init as i };
export type { KernelSource as K };
