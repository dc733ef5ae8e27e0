/**
 * A kernel by itself: bytes in, bytes out, by the exports of assembly/index.ts. Results go where the inputs are
 * not. Arrays are the call's own, and so are the 16 bytes behind each; one that writes elsewhere is in error.
 */
import { existsSync, readFileSync } from 'node:fs';
import { builtAs, halves, link } from '../scripts/modules.mjs';
import * as abi from '../src/abi.ts';
import { DENSE, PASS_BYTES } from '../src/threads/memory.ts';
import { same } from './assert.ts';
import { floats, type Floats, type Type } from './samples.ts';

export type Target = 'simd' | 'scalar' | 'debug';

function compile(built: string): WebAssembly.Module {
  const file = new URL(`../build/${built}`, import.meta.url);
  if (!existsSync(file)) throw new Error(`no build/${built}: npm run build:kernel`);
  return new WebAssembly.Module(readFileSync(file));
}

export interface Tensor {
  type: Type;
  data: Floats;
  outer: number;
  n: number;
  inner: number;
  /** Slices before are left alone. */
  first?: number;
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

/** Fields of a call record: numbers, and arrays, whose addresses they hold. */
type Fields = { [Name in keyof typeof abi.PLACES]?: ArrayBufferView | number | null };

const sizeOf = (type: Type): number => (type === 'f32' ? 4 : 8);

const OWN = 16;
const CANARY = new Uint8Array(16).fill(0xa5);

export class Kernel {
  readonly exports: Exports;
  /** An array that ends where memory does, so that to touch what lies behind is a trap. */
  last: 'x' | 'y' | 'out' | undefined;

  /** Stretches that were done of passes over slices, by work. */
  readonly stretches: number[] = [];

  /**
   * The kernel, `linked` of its halves or not, in `shared` memory, where passes over slices may be `divided`, and scores still be
   * `arriving`, or another module of scripts/modules.mjs.
   */
  constructor(target: Target | 'linked' | 'shared' | 'divided' | 'arriving', name = 'kernel') {
    if (target === 'shared' || target === 'divided' || target === 'arriving') {
      this.exports = this.inShared(target);
      return;
    }
    if (target === 'linked') {
      const [projection, learning] = Object.keys(halves).map((half) => compile(builtAs(half, 'simd.wasm')));
      this.exports = link(projection!, learning!) as Exports;
      return;
    }
    const module = compile(builtAs(name, `${target}.wasm`));
    const abort = () => { throw new Error(`abort in ${target}.wasm`); };
    const imports: WebAssembly.Imports = target === 'debug' ? { env: { abort } } : {};
    this.exports = new WebAssembly.Instance(module, imports).exports as Exports;
  }

  /** In shared memory, with a host that does what src/threads/kernel.ts does. */
  private inShared(target: 'shared' | 'divided' | 'arriving'): Exports {
    const memory = new WebAssembly.Memory({ initial: 512, maximum: 512, shared: true }), records = 2 ** 14, arena = 2 ** 24;
    const least = 16, threads = 3, pass = 2 * records;
    /** Of the scores what has not arrived. */
    let waiting: (() => void)[] = [];
    const arrive = (stretches: number): void => waiting.splice(0, stretches - arrived).forEach((copy) => {
      copy();
      arrived++;
    });
    let arrived = 0;
    /** So many pieces at least are a sample of them all. */
    let first = 0;
    const share = (address: number, count: number, reads: number, writes: number): void => {
      const work = new Int32Array(memory.buffer)[address / 4]!;
      this.stretches[work] = (this.stretches[work] ?? 0) + count;
      if (!reads && arrived < first) throw new Error('a sample is taken before it is there');
      if (writes && waiting.length > 0) throw new Error('a result is written before all scores are there');
      const order = Array.from({ length: count }, (_, i) => (target === 'arriving' ? i : count - 1 - i));
      for (const i of order) {
        if (reads) arrive(i + 1);
        exports.stretch!(address, i, 0);
      }
    };
    const exports = new WebAssembly.Instance(
      compile(builtAs('shared', 'simd.wasm')), { env: { memory, records, share, arrive } }).exports as Exports;
    const reserve = () => {
      exports.setArena!(2 * records + PASS_BYTES, arena);
      exports.divide!(target === 'shared' ? 0 : threads, target === 'shared' ? 0 : least, pass);
      return arena;
    };
    if (target === 'shared') return { ...exports, memory, reserve } as unknown as Exports;

    /** Takes the scores of a call away, and lets them arrive again piece by piece. */
    const takeAway = (call: number, size: number, count: number, length: number): void => {
      const words = new Int32Array(memory.buffer), all = words[call / 4 + abi.N]! * words[call / 4 + abi.INNER]!;
      const x = new Uint8Array(memory.buffer, words[call / 4 + abi.X], size * all), copy = x.slice();
      x.fill(0x3f); // other numbers
      arrived = 0;
      first = count + 2 >> 2;
      waiting = Array.from({ length: count }, (_, i) => {
        const from = Math.min(exports.stretchAt!(i, count) * length, all), to = Math.min(from + length, all);
        return () => x.set(copy.subarray(size * from, size * to), size * from);
      });
    };
    const project = (type: Type) => (call: number): number => {
      const words = new Int32Array(memory.buffer).subarray(call / 4), n = words[abi.N]!, length = exports.stretchOf!(n, least);
      const isOne = words[abi.OUTER] === 1 && words[abi.INNER] === 1;
      if (target === 'arriving' && isOne && n >= 2 * least) takeAway(call, sizeOf(type), Math.ceil(n / length), length);
      const status = exports[`project_${type}`]!(call);
      arrive(Infinity);
      return status;
    };
    // first as a strip
    const loss = (type: Type) => (call: number): number => {
      const words = new Int32Array(memory.buffer).subarray(call / 4), inner = words[abi.INNER]!;
      const isStrip = words[abi.Y] === 0 && words[abi.OUTER] === 1;
      const chunks = exports.chunksOf!(threads);
      if (target === 'arriving' && isStrip) takeAway(call, sizeOf(type), chunks, exports.rowsOf!(words[abi.N]!, chunks) * inner);
      const status = exports[`strip_${type}`]!(call);
      arrive(Infinity);
      return status === DENSE ? exports[`loss_${type}`]!(call) : status;
    };
    return {
      ...exports, memory, reserve, project_f32: project('f32'), project_f64: project('f64'), loss_f32: loss('f32'), loss_f64: loss('f64'),
    } as unknown as Exports;
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
    const bytes = new Uint8Array(this.exports.memory.buffer).slice(address, address + like.byteLength);
    return new (like.constructor as new (buffer: ArrayBuffer) => A)(bytes.buffer);
  }

  private run(name: string, x: Tensor, fields: Fields): Answer {
    const slices = x.outer * x.inner;
    const unset = () => new Float64Array(slices).fill(NaN);
    const answer = {
      data: x.data.map(() => NaN), thresholds: unset(), freeCounts: new Int32Array(slices).fill(-9),
      losses: unset(), lower: unset(), upper: unset(),
    };
    const { data: out, ...found } = answer;
    const all = { first: x.first ?? 0, outer: x.outer, n: x.n, inner: x.inner, x: x.data, ...fields, out, ...found };
    const names = Object.keys(all) as (keyof typeof all)[];
    const call = new Int32Array(abi.CALL_BYTES / 4 + 2);
    call[abi.CALL_BYTES / 4 + 1] = x.inner; // the last column, in shared memory
    const arrays = [call, ...names.map((name) => (typeof all[name] === 'number' ? null : all[name] ?? null))];
    const pointers = this.place(arrays), [record = 0, ...addresses] = pointers;
    const last = names.indexOf(this.last!);
    if (last >= 0 && arrays[last + 1]) {
      const bytes = bytesOf(arrays[last + 1]!), end = this.exports.memory.buffer.byteLength;
      if (bytes.length % 16 !== 0) throw new Error('then it does not end there');
      addresses[last] = end - bytes.length;
      new Uint8Array(this.exports.memory.buffer).set(bytes, end - bytes.length);
    }
    names.forEach((name, i) => {
      const value = all[name];
      call[abi.PLACES[name]] = typeof value === 'number' ? value : addresses[i]!;
    });
    new Int32Array(this.exports.memory.buffer).set(call, record / 4);
    const status = this.exports[`${name}_${x.type}`]!(record);

    const memory = new Uint8Array(this.exports.memory.buffer);
    arrays.forEach((a, i) => {
      const end = pointers[i]! + room(a);
      if (a !== null && CANARY.some((byte, j) => memory[end + j] !== byte)) {
        throw new Error(`${name}_${x.type} wrote behind array ${i} of ${arrays.length}`);
      }
    });
    same(this.take(record, call), call, { name, part: 'call record' });
    const written = <N extends keyof typeof found | 'out'>(name: N): (typeof all)[N] => (
      this.take(addresses[names.indexOf(name)]!, all[name])
    );
    return {
      status, data: written('out'), thresholds: written('thresholds'), freeCounts: written('freeCounts'),
      losses: written('losses'), lower: written('lower'), upper: written('upper'),
    };
  }

  project(x: Tensor, k: Value, tau: Value, atMost = false): Answer {
    return this.run('project', x, {
      k: f64(k), kStride: stride(k), tau: f64(tau), tauStride: stride(tau), atMost: Number(atMost),
    });
  }

  /** Jᵀg, where x holds p. */
  vjp(x: Tensor, g: ArrayLike<number>, tau: Value): Answer {
    return this.run('vjp', x, { y: floats(x.type, g), tau: f64(tau), tauStride: stride(tau) });
  }

  hard(x: Tensor, k: Value): Answer {
    return this.run('hard', x, { k: f64(k), kStride: stride(k) });
  }

  loss(x: Tensor, family: abi.Family, output: abi.Output, o: {
    targets?: ArrayLike<number>; labels?: Int32Array; base?: number; ignored?: Uint8Array;
    weights?: ArrayLike<number>; k?: Value; tau: Value; scale: Value;
  }): Answer {
    return this.run('loss', x, {
      family, output, y: o.targets ? floats(x.type, o.targets) : null, labels: o.labels ?? null, base: o.base ?? 0,
      ignored: o.ignored ?? null, weights: o.weights ? floats(x.type, o.weights) : null,
      k: o.k === undefined ? null : f64(o.k), kStride: stride(o.k ?? 0), tau: f64(o.tau), tauStride: stride(o.tau),
      scale: f64(o.scale), scaleStride: stride(o.scale),
    });
  }

  /** Weights and bounds are one number, n of them, or one for each score. */
  knapsack(x: Tensor, o: { weights: Value; lower: Value; upper: Value; k: Value; tau: Value; atMost?: boolean }): Answer {
    const layout = (value: Value) => (
      typeof value === 'number' ? abi.ONE : value.length === x.data.length ? abi.EACH : abi.ROW);
    const array = (value: Value) => floats(x.type, typeof value === 'number' ? [value] : value);
    return this.run('knapsack', x, {
      weights: array(o.weights), weightsLayout: layout(o.weights),
      lowerBounds: array(o.lower), lowerLayout: layout(o.lower),
      upperBounds: array(o.upper), upperLayout: layout(o.upper),
      k: f64(o.k), kStride: stride(o.k), tau: f64(o.tau), tauStride: stride(o.tau), atMost: Number(o.atMost ?? false),
    });
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => (
  new Uint8Array(buffer, byteOffset, byteLength)
);
const room = (a: ArrayBufferView | null) => (a === null ? 0 : Math.ceil(a.byteLength / 16) * 16 + OWN);
const f64 = (value: Value) => (typeof value === 'number' ? Float64Array.of(value) : Float64Array.from(value));
const stride = (value: Value) => (typeof value === 'number' ? 0 : 8);
