// The module that knows slices of which this worker has a part (assembly/distributed.ts). A call lasts over several rounds,
// and others may be under way meanwhile: so each has an instance of its own, and gives it back.

import { compile } from '../source/inline.ts?distributed';
import { rejectSize } from '../check.ts';
import { instantiate, type Instance } from '../kernel/instance.ts';

/** Its exports for one number type; those that are one for both know that of the slice. Addresses are in bytes, and slices the addresses of records. */
export interface Calls {
  open(slice: number, x: number, n: number, tau: number): number;
  guess(slice: number, k: number): number;
  pose(slice: number, atMost: boolean, steps: number, guess: number, reach: number): void;
  know(slice: number, parts: number, k: number, finite: number, plusInfinite: number): number;
  tell(slice: number, to: number): number;
  absorb(slice: number, from: number): void;
  write(slice: number, x: number, p: number, n: number): void;
  gather(
    slice: number, family: number, y: number, labels: number, label: number, w: number, out: number, sums: number,
  ): void;
  slopes(slice: number, isJacobian: boolean, g: number, mean: number, scale: number): void;
  shiftOf(slice: number): number;
  sumFree(p: number, g: number, n: number, sum: number): number;
  product(p: number, g: number, n: number, mean: number, tau: number): void;
  sum(y: number, n: number, sum: number): void;
  readSum(sum: number): number;
  sumBytes(): number;
  sieve(slice: number, x: number, n: number, lo: number, hi: number): number;
  ends(slice: number, lo: number, hi: number): void;
  plan(slice: number): number;
  tellOf(slice: number, x: number, n: number, to: number): number;
  look(slice: number, x: number, n: number): void;
}

const NAMES = [
  'open', 'guess', 'pose', 'know', 'tell', 'absorb', 'write', 'gather', 'slopes', 'shiftOf', 'sumFree', 'product', 'sum',
  'readSum', 'sumBytes', 'sieve', 'ends', 'plan', 'tellOf', 'look',
] as const;

/** Those of either type. */
export interface Module extends Instance {
  readonly sliceBytes: { readonly value: number };
  readonly roundBytes: { readonly value: number };
  makeRoom(slice: number, double: boolean): number;
  finiteOf(slice: number): number;
  plusOf(slice: number): number;
  reachOf(slice: number): number;
  isDone(slice: number): number;
  isBracketed(slice: number): number;
  makeRest(slice: number, capacity: number, double: boolean): number;
  confine(slice: number, x: number, n: number, isCertain: boolean): void;
  beginLook(slice: number): number;
  tellNearest(slice: number, to: number): number;
  rankOf(t: number, tau: number): number;
  thresholdOf(rank: number, tau: number): number;
}

let module: WebAssembly.Module | undefined;
/** Those that nobody works with, for the next call: its slices and a sum beside them need one each. */
const idle: Module[] = [];

/** An instance and its memory. */
export class Lease {
  readonly module: Module;
  f32!: Float32Array;
  f64!: Float64Array;
  i32!: Int32Array;
  #top = 0;

  constructor() {
    this.module = idle.pop() ?? instantiate(module ??= compile());
    this.look();
  }

  /** Looks at the memory anew, which may have grown. */
  look(): void {
    const { buffer } = this.module.memory;
    if (this.f64?.buffer === buffer && this.f64.length > 0) return;
    this.f32 = new Float32Array(buffer);
    this.f64 = new Float64Array(buffer);
    this.i32 = new Int32Array(buffer);
  }

  /** Forgets all, and makes room for so many arrays of so many bytes together. */
  reserve(arrays: number, bytes: number): void {
    const size = bytes + 64 * (arrays + 1);
    this.#top = size < 2 ** 32 ? this.module.reserve(size) >>> 0 : 2 ** 32 - 1;
    if (this.#top === 2 ** 32 - 1) rejectSize(size);
    this.look();
  }

  /** The address of an array, behind which there are 16 bytes to borrow. */
  take(bytes: number): number {
    const address = this.#top;
    this.#top = Math.ceil((address + bytes + 16) / 16) * 16;
    return address;
  }

  /** The exports of a number type. */
  calls(double: boolean): Calls {
    const all = this.module as unknown as Record<string, unknown>;
    return Object.fromEntries(NAMES.map((name) => [name, all[`${name}_f${double ? 64 : 32}`] ?? all[name]])) as unknown as Calls;
  }

  giveBack(): void {
    // a memory never shrinks: one that a very great batch has left is not kept
    if (idle.length < 2 && this.module.memory.buffer.byteLength <= 2 ** 28) idle.push(this.module);
  }
}

/** What a part tells of the sum of some numbers, … */
export function tellSum(values: ArrayLike<number>): number[] {
  const lease = new Lease();
  const { sum, sumBytes } = lease.calls(true);
  lease.reserve(2, 8 * values.length + sumBytes());
  const [at, to] = [lease.take(8 * values.length), lease.take(sumBytes())];
  lease.f64.set(values, at / 8);
  sum(at, values.length, to);
  const told = Array.from(lease.f64.subarray(to / 8, (to + sumBytes()) / 8));
  lease.giveBack();
  return told;
}

/** … how many numbers that are, … */
export const SUM_WORDS = 71;

/** … and what all parts have told: their sum, rounded once. */
export function readSum(numbers: Float64Array): number {
  const lease = new Lease();
  const { readSum: read } = lease.calls(true);
  lease.reserve(1, 8 * SUM_WORDS);
  const at = lease.take(8 * SUM_WORDS);
  lease.f64.set(numbers.subarray(0, SUM_WORDS), at / 8);
  const sum = read(at);
  lease.giveBack();
  return sum;
}
