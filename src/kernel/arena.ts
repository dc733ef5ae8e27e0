// The arena of the instance that works on the present call.
//
// Every call is the same: reserve one region of the arena, copy the arguments in, call, copy the results
// out. Nothing is kept from call to call, and nothing is freed. Results are ordinary arrays outside the instance's
// memory.

import { GROWTH_DETACHES } from '../source/growth.ts';
import * as abi from '../abi.ts';
import { rejectSize } from '../check.ts';
import type { F64, Floats, I32, PerSlice, Slices } from '../tensor.ts';
import type { Instance } from './instance.ts';

/** The instance that works on the present call … */
let instance: Instance;
// … and its whole memory; made anew when it has grown.
export let f32: Float32Array;
export let f64: Float64Array;
export let i32: Int32Array;

/** Works with that one from now on. */
function use(next: Instance): void {
  if (next === instance && (GROWTH_DETACHES ? f32.length > 0 : f32.buffer === next.memory.buffer)) return;
  const { buffer } = next.memory;
  // all of them before any is taken: where memory is short these throw
  const floats = new Float32Array(buffer);
  const doubles = new Float64Array(buffer);
  const integers = new Int32Array(buffer);
  instance = next;
  f32 = floats;
  f64 = doubles;
  i32 = integers;
}

const CANNOT_GROW = 2 ** 32 - 1;
/** Up to so many numbers a loop is quicker than a view of them and a call of `set`. */
export const FEW = 32;

/** How many calls have begun: what one of them has set aside is there until the next. */
export let begun = 0;
/** Size of the region reserved, … */
let size = 0;
/** … its address, … */
export let arena = 0;
/** … and its next free byte. */
let top = 0;

/** The size of a region with a call's record and so many arrays of so many bytes together. */
export function regionOf(arrays: number, bytes: number): number {
  return bytes + 32 * arrays + abi.CALL_BYTES;
}

/** Starts the arena of an instance afresh, if it has room for so many bytes. */
export function fits(bytes: number, { reserve }: Instance): boolean {
  arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
  return top !== CANNOT_GROW;
}

/** Starts it afresh, and works with this instance. */
export function begin<I extends Instance>(next: I, bytes: number): I {
  begun++;
  size = bytes;
  if (!fits(bytes, next)) rejectSize(bytes);
  use(next);
  return next;
}

/** After a call: its scratch may have grown the memory. */
export function finish(status: number): number {
  if (status === abi.OUT_OF_MEMORY) rejectSize(size);
  use(instance);
  return status;
}

/** The address of an array of so many bytes, a multiple of 16; the kernels borrow the 16 bytes behind it. */
export function take(bytes: number): number {
  const address = top;
  top = ((top + bytes + 31) & -16) >>> 0;
  return address;
}

export function copyOut(from: Floats | Int32Array, at: number, to: Floats | Int32Array): void {
  const { length } = to;
  if (length > FEW) to.set(from.subarray(at, at + length));
  else for (let i = 0; i < length; i++) to[i] = from[at + i];
}

/** A call's record with the tensor; its place in i32. Who calls sets all else that the call reads. */
export function newCall({ outer, n, inner }: Pick<Slices, 'outer' | 'n' | 'inner'>): number {
  const call = take(abi.CALL_BYTES) >>> 2;
  i32[call + abi.FIRST] = 0;
  i32[call + abi.OUTER] = outer;
  i32[call + abi.N] = n;
  i32[call + abi.INNER] = inner;
  return call;
}

/** Numbers as f64 or f32. */
export function put(values: ArrayLike<number>, double: boolean): number {
  const address = take(values.length * (double ? 8 : 4));
  (double ? f64 : f32).set(values, address >>> (double ? 3 : 2));
  return address;
}

/** A number, or one per slice, as f64: the address and, in the field behind it, the stride. */
export function setPerSlice(field: number, value: PerSlice): void {
  if (typeof value === 'number') {
    const address = take(8);
    f64[address >>> 3] = value;
    i32[field] = address;
    i32[field + 1] = 0;
  } else {
    i32[field] = put(value, true);
    i32[field + 1] = 8;
  }
}

export function get(address: number, to: Floats, double: boolean): void {
  if (address < arena) return; // it is there
  copyOut(double ? f64 : f32, address >>> (double ? 3 : 2), to);
}

// --- f32 or f64 ----------------------------------------------------------------------------------------------

/** Whether a τ or a weight is 0 or from 2^-60 to 2^60, which leaves f32 room on both sides. */
export function isModerate(values: PerSlice, factor = 1): boolean {
  if (typeof values === 'number') {
    return values === 0 || (values * factor >= 2 ** -60 && values * factor <= 2 ** 60);
  }
  for (let s = 0; s < values.length; s++) if (!isModerate(values[s], factor)) return false;
  return true;
}

// --- what is found of every slice ----------------------------------------------------------------------------

/** Arrays of length 0 are left alone. */
export interface Found {
  thresholds: Float64Array;
  freeCounts: Int32Array;
  /** The least and the greatest of the thresholds that give this p, ±∞ where there is none: t is one of them. */
  lower: Float64Array;
  upper: Float64Array;
}

/** Room for it, one array of thresholds, lower, upper and free counts; its place in f64. */
export function takeFound(call: number, count: number): number {
  const address = take(28 * count);
  i32[call + abi.THRESHOLDS] = address;
  i32[call + abi.LOWER] = address + 8 * count;
  i32[call + abi.UPPER] = address + 16 * count;
  i32[call + abi.FREE_COUNTS] = address + 24 * count;
  return address >>> 3;
}

export function getFound(at: number, count: number, to: Found): void {
  copyOut(f64, at, to.thresholds);
  copyOut(f64, at + count, to.lower);
  copyOut(f64, at + 2 * count, to.upper);
  copyOut(i32, 2 * (at + 3 * count), to.freeCounts);
}

/** Arrays for what the kernel finds in so many slices. */
export function newFound(count: number): { [Name in keyof Found]: Name extends 'freeCounts' ? I32 : F64 } {
  return {
    thresholds: new Float64Array(count),
    freeCounts: new Int32Array(count),
    lower: new Float64Array(count),
    upper: new Float64Array(count),
  };
}
