/**
 * A kernel by itself: bytes in, bytes out, by the exports of assembly/index.ts. Results go where the inputs are
 * not. Arrays are the call's own, and so are the 16 bytes behind each; one that writes elsewhere is in error.
 */
import { existsSync, readFileSync } from 'node:fs';
import { floats, type Floats, type Type } from './samples.ts';

export type Target = 'simd' | 'scalar' | 'debug';

export interface Tensor {
  type: Type;
  data: Floats;
  outer: number;
  n: number;
  inner: number;
}

export interface Answer {
  status: number;
  data: Floats;
  thresholds: Float64Array;
  freeCounts: Int32Array;
  losses: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
}

type Value = number | ArrayLike<number>;
type Export = (...values: number[]) => number;
type Exports = { memory: WebAssembly.Memory; reserve: Export } & Record<string, Export>;

type Call = (kernel: Export, pointers: number[], out: number, results: number[]) => number;

const OWN = 16;
const CANARY = new Uint8Array(16).fill(0xa5);

export class Kernel {
  readonly exports: Exports;

  constructor(target: Target) {
    const file = new URL(`../build/${target}.wasm`, import.meta.url);
    if (!existsSync(file)) throw new Error(`no build/${target}.wasm: asc assembly/index.ts --target ${target}`);
    const module = new WebAssembly.Module(readFileSync(file));
    const abort = () => { throw new Error(`abort in ${target}.wasm`); };
    const imports: WebAssembly.Imports = target === 'debug' ? { env: { abort } } : {};
    this.exports = new WebAssembly.Instance(module, imports).exports as Exports;
  }

  /** Copies arrays in, each at a multiple of 16 and with a canary behind it; null is at 0. */
  private place(arrays: (ArrayBufferView | null)[]): number[] {
    const size = arrays.reduce((sum, a) => sum + room(a) + CANARY.length, 0);
    let top = this.exports.reserve(size) >>> 0;
    const memory = new Uint8Array(this.exports.memory.buffer);
    return arrays.map((a) => {
      if (a === null) return 0;
      const address = top;
      memory.set(bytesOf(a), address);
      memory.set(CANARY, address + room(a));
      top += room(a) + CANARY.length;
      return address;
    });
  }

  private take<A extends Floats | Int32Array>(address: number, like: A): A {
    const bytes = this.exports.memory.buffer.slice(address, address + like.byteLength);
    return new (like.constructor as new (buffer: ArrayBuffer) => A)(bytes);
  }

  private run(name: string, x: Tensor, inputs: (ArrayBufferView | null)[], call: Call): Answer {
    const slices = x.outer * x.inner;
    const unset = () => new Float64Array(slices).fill(NaN);
    const [thresholds, freeCounts, losses] = [unset(), new Int32Array(slices).fill(-9), unset()];
    const [lower, upper] = [unset(), unset()];
    const out = x.data.map(() => NaN);
    const arrays = [x.data, ...inputs, out, thresholds, freeCounts, losses, lower, upper];
    const pointers = this.place(arrays);
    const [target, ...results] = pointers.slice(-6) as [number, ...number[]];
    const status = call(this.exports[`${name}_${x.type}`]!, pointers, target, results);

    const memory = new Uint8Array(this.exports.memory.buffer);
    arrays.forEach((a, i) => {
      const end = pointers[i]! + room(a);
      if (a !== null && CANARY.some((byte, j) => memory[end + j] !== byte)) {
        throw new Error(`${name}_${x.type} wrote behind array ${i} of ${arrays.length}`);
      }
    });
    return {
      status,
      data: this.take(target, x.data),
      thresholds: this.take(results[0]!, thresholds),
      freeCounts: this.take(results[1]!, freeCounts),
      losses: this.take(results[2]!, losses),
      lower: this.take(results[3]!, lower),
      upper: this.take(results[4]!, upper),
    };
  }

  project(x: Tensor, k: Value, tau: Value, atMost = false): Answer {
    return this.run('project', x, [f64(k), f64(tau)], (project, [px, ks, taus], p, [t, f, , a, b]) => project(
      px!, p, x.outer, x.n, x.inner, ks!, stride(k), taus!, stride(tau), Number(atMost), t!, f!, a!, b!,
    ));
  }

  /** Jᵀg, where x holds p. */
  vjp(x: Tensor, g: ArrayLike<number>, tau: Value): Answer {
    return this.run('vjp', x, [floats(x.type, g), f64(tau)], (vjp, [p, gs, taus], out) => (
      vjp(p!, gs!, out, x.outer, x.n, x.inner, taus!, stride(tau))));
  }

  hard(x: Tensor, k: Value): Answer {
    return this.run('hard', x, [f64(k)], (hard, [px, ks], out) => (
      hard(px!, out, x.outer, x.n, x.inner, ks!, stride(k))));
  }

  loss(x: Tensor, family: 0 | 1, want: 0 | 1 | 2, o: {
    targets?: ArrayLike<number>; labels?: Int32Array; base?: number; ignored?: Uint8Array;
    weights?: ArrayLike<number>; k?: Value; tau: Value; scale: Value;
  }): Answer {
    const inputs = [
      o.targets ? floats(x.type, o.targets) : null, o.labels ?? null, o.ignored ?? null,
      o.weights ? floats(x.type, o.weights) : null, o.k === undefined ? null : f64(o.k),
      f64(o.tau), f64(o.scale),
    ];
    return this.run('loss', x, inputs, (loss, pointers, out, [t, f, values, a, b]) => {
      const [px, y, labels, ignored, w, ks, taus, scales] = pointers as [number, ...number[]];
      return loss(
        family, want, px, out, x.outer, x.n, x.inner, y!, labels!, o.base ?? 0, ignored!, w!,
        ks!, stride(o.k ?? 0), taus!, stride(o.tau), scales!, stride(o.scale), t!, f!, values!, a!, b!,
      );
    });
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => (
  new Uint8Array(buffer, byteOffset, byteLength)
);
const room = (a: ArrayBufferView | null) => (a === null ? 0 : Math.ceil(a.byteLength / 16) * 16 + OWN);
const f64 = (value: Value) => (typeof value === 'number' ? Float64Array.of(value) : Float64Array.from(value));
const stride = (value: Value) => (typeof value === 'number' ? 0 : 8);
