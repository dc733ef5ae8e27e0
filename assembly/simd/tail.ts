// What lies behind a slice. The kernels work in whole vectors, so the elements behind a slice, which are the next
// slice's or another array's, are borrowed: put aside, made neutral, and put back.

import { RECORDS, SHARED } from '../memory';
import { bytes, lanes } from './lanes';

const BORROWED: usize = RECORDS + memory.data(5 * 16, 16);

/** Whether a slice is a whole number of vectors, in shared memory: what lies behind may be another thread's, and is not touched. */
@inline
function isWhole(end: usize): bool {
  return SHARED && (end & 15) == 0;
}

/** Puts the 16 bytes behind a slice aside; slot 0 … 4. */
export function borrow(slot: usize, end: usize): void {
  if (isWhole(end)) return;
  store<u64>(BORROWED + slot * 16, load<u64>(end));
  store<u64>(BORROWED + slot * 16, load<u64>(end, 8), 8);
}

export function giveBack(slot: usize, end: usize): void {
  if (isWhole(end)) return;
  store<u64>(end, load<u64>(BORROWED + slot * 16));
  store<u64>(end, load<u64>(BORROWED + slot * 16, 8), 8);
}

/** Bytes of n elements, f32 (`single`) or f64. */
@inline
export function sizeOf(single: bool, n: i32): usize {
  return <usize>n << (single ? 2 : 3);
}

/** … and of a row of them in scratch; never a multiple of a page, or rows of such lengths would share few cache lines. */
@inline
export function rowBytes(single: bool, n: i32): usize {
  return ((sizeOf(single, n) + 63) & ~63) + 64;
}

/** Copies 16 bytes. */
@inline
export function copyVector(to: usize, from: usize): void {
  store<u64>(to, load<u64>(from));
  store<u64>(to, load<u64>(from, 8), 8);
}

/** Makes a slice of f32 (`single`) or f64 a whole number of vectors. */
export function pad(single: bool, x: usize, n: i32, value: f64): void {
  if (single) padWith<i32>(x, n, reinterpret<i32>(<f32>value));
  else padWith<f64>(x, n, value);
}

export function padWith<T>(x: usize, n: i32, value: T): void {
  if (!ASC_FEATURE_SIMD) return;
  for (let i = n; (i & (lanes<T>() - 1)) != 0; i++) store<T>(x + bytes<T>(i), value);
}
