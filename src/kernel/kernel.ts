// The kernel's one instance for all calls, and those that keep arrays.

import { compile, compileAsync } from '../source/inline.ts';
import { prepare } from '../source/whole.ts';
import { checkAllocation, rejectSize } from '../check.ts';
import type { F32, F64, Floats, PerSlice, Slices } from '../tensor.ts';
import { arena, begin, FEW, fits, isModerate, put, regionOf, take } from './arena.ts';
import { instantiate, loader, type Instance } from './instance.ts';

/** What projects of the exports of assembly/index.ts. Calls take the address of a record and return a status. */
export interface Projecting extends Instance {
  keep(bytes: number): number;
  project_f32(call: number): number;
  project_f64(call: number): number;
}

/** All of them: an instance has them after a call of `whole`. */
export interface Kernel extends Projecting {
  vjp_f32(call: number): number;
  vjp_f64(call: number): number;
  hard_f32(call: number): number;
  hard_f64(call: number): number;
  loss_f32(call: number): number;
  loss_f64(call: number): number;
}

/** Most calls are this one's; made by the first of them, or by `ready`. */
let shared: Projecting | undefined;
/** Those that keep arrays, by their memory. (Where it is never set minifiers leave out what it is for.) */
let keepers: WeakMap<ArrayBufferLike, Projecting> | undefined;
/** The one that works on the present call. */
let kernel: Projecting;

let loading: (() => Promise<void>) | undefined; // not made at once, or esbuild would keep the bytes in apps without a use

/**
 * Compiles the kernel ahead of the first call, asynchronously. You need not wait for it: without it, the first
 * call compiles the kernel in a few milliseconds. Use it on hosts that limit synchronous compilation, or to make
 * the first call quick.
 *
 * Losses, VJP and hard operator are a module of their own, which apps without them do not carry. `ready` compiles both
 * modules, so an app that imports it carries both.
 *
 * @returns a promise, fulfilled when all is compiled. If the host refuses to compile, for instance under a content security
 * policy without `wasm-unsafe-eval`, it is rejected with the host's own error. Later calls, of this or another
 * function, try again.
 *
 * @example
 * ```ts
 * await ready();
 * console.log(softBinaryArgmax(new Float32Array([2, 0]), 1));
 * // → Float32Array(2) [ 1, 0 ]
 * ```
 */
export async function ready(): Promise<void> {
  loading ??= loader(() => shared !== undefined, compileAsync, (module) => {
    shared = instantiate(module);
  });
  await Promise.all([loading(), prepare()]);
}

/**
 * Starts the arena afresh, with room for so many arrays of so many bytes together: in the kernel that keeps
 * the scores, or in the shared one.
 */
export function open(arrays: number, bytes: number, { data }: Slices, tau: PerSlice): Projecting {
  const region = regionOf(arrays, bytes);
  const keeper = keepers && keeperOf(data, tau, region);
  return keeper ? kernel = begin(keeper, region) : openShared(region);
}

/** In the shared one. */
export function openShared(region: number): Projecting {
  return kernel = begin(shared ??= instantiate<Projecting>(compile()), region);
}

/** The kernel that keeps the scores, if it has room. (Few numbers are copied sooner than their buffer is looked up.) */
function keeperOf(data: Floats, tau: PerSlice, region: number): Projecting | undefined {
  const keeper = data.length > FEW ? keepers!.get(data.buffer) : undefined;
  // its memory does not grow: there must be room to turn columns in, of scores and of targets
  const scratch = 20 * data.length + 2 ** 15;
  return keeper && isModerate(tau) && fits(region + scratch, keeper) ? keeper : undefined;
}

// --- in place ----------------------------------------------------------------------------------------------

/** The address of the scores: their own, or that of a copy. */
export function place(data: Floats, double: boolean): number {
  return !keepers || kernel === shared ? put(data, double) : data.byteOffset;
}

/**
 * Where a result is written: where it is wanted, if that is in the scores' memory and apart from them by the 16
 * bytes that the kernel may borrow; else over the copy of an argument, or aside.
 */
export function placeResult(out: Floats, x: Floats, over: number): number {
  if (!keepers || kernel === shared) return over;
  const isApart = Math.abs(out.byteOffset - x.byteOffset) >= x.byteLength + 16;
  return out.buffer === x.buffer && isApart ? out.byteOffset : over < arena ? take(out.byteLength) : over;
}

/**
 * Arrays in the memory of a kernel, for loops that use the same arrays in every step. Scores (or p, for a VJP) in
 * one of them are not copied in. Results are not copied out if `out` is another array of the same `allocate`.
 * Results have the same bits as without `allocate`. One thing differs: when a call throws, such an `out` may have
 * been written in part.
 *
 * The arrays are ordinary typed arrays, filled with zeros, and stay valid for good. They have a kernel of their own,
 * with memory of five times their size plus 1 MiB, most of which is never touched. Calls that need more memory copy
 * after all; so do those of a single vector of up to 1024 f32, as it takes less time. The memory is freed when none of
 * the arrays can be reached any more.
 *
 * To clone such an array (`structuredClone`, `postMessage`) is to clone the whole memory: 1.1 MB for 8 floats. So
 * clone or post `x.slice()`, a copy of the array alone.
 *
 * @param type `Float32Array` or `Float64Array`.
 * @param lengths how many numbers each array is to hold.
 * @returns the arrays.
 * @throws TypeError for an argument of the wrong kind; RangeError for a length that is not a whole number, or
 * for more memory than there is.
 *
 * @example
 * ```ts
 * const [logits, p] = allocate(Float32Array, [4, 4]);
 * logits.set([3, 1, 2, 0]);
 * softBinaryArgmax(logits, 2, { temperature: 2, out: p });
 * console.log(p);
 * // → Float32Array(4) [ 1, 0.25, 0.75, 0 ]
 * ```
 */
export function allocate<const L extends readonly number[]>(
  type: Float32ArrayConstructor, lengths: L,
): { -readonly [I in keyof L]: F32 };
export function allocate<const L extends readonly number[]>(
  type: Float64ArrayConstructor, lengths: L,
): { -readonly [I in keyof L]: F64 };
export function allocate(
  type: Float32ArrayConstructor | Float64ArrayConstructor, lengths: readonly number[],
): Floats[] {
  checkAllocation(type, lengths);
  // each on cache lines of its own, with 16 bytes to borrow between them
  const room = (length: number): number => Math.ceil((length * type.BYTES_PER_ELEMENT + 16) / 64) * 64;
  const bytes = lengths.reduce((sum, length) => sum + room(length), 64);
  const keeper = instantiate<Projecting>(compile());
  const all = 5 * bytes + 2 ** 20;
  if (!fits(all, keeper)) rejectSize(all);
  const start = keeper.keep(bytes) >>> 0;
  const { buffer } = keeper.memory;
  keepers ??= new WeakMap();
  keepers.set(buffer, keeper);
  let at = Math.ceil(start / 64) * 64;
  return lengths.map((length) => {
    const array = new type(buffer, at, length);
    at += room(length);
    return array;
  });
}
