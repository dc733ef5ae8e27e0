// Plain sums along a slice, in f64, in one order for every build: partial sums in the lanes of a 16-byte
// vector of T, over blocks, whose sums go to a compensated total. A scalar build walks a block's lanes one
// after the other.
//
// A body that sums looks like this:
//
//   for (let from = 0; from < n; from += BLOCK) {
//     let lane = 0;
//     do {
//       let a = zeroWide, b = zeroWide;                          // lower and upper lanes
//       for (let i = from + lane; i < to; i += lanes<T>()) …
//       deposit<T, V, W>(slot, lane, a, b);
//     } while (hasNext<T, V>(lane++));
//     addBlock<T>(slot);
//   }

import { lanes, hasUpper, write } from '../simd/lanes';
import { low, twoSum } from './double-double';

/** Elements of a block. */
export const BLOCK: i32 = 1024;

const SLOTS = 2;
const PARTIAL: usize = memory.data(SLOTS * 32, 16); // 4 f64 a slot
const TOTAL: usize = memory.data(SLOTS * 16, 16); // sum and its compensation

export function clear(slot: usize): void {
  store<f64>(TOTAL + slot * 16, 0);
  store<f64>(TOTAL + slot * 16, 0, 8);
}

/** Whether there is a lane after this one: a vector has all of them. */
@inline
export function hasNext<T, V>(lane: i32): bool {
  return !isVector<V>() && lane < lanes<T>() - 1;
}

/** Puts the partial sums of a lane (scalar) or of all lanes aside. */
@inline
export function deposit<T, V, W>(slot: usize, lane: i32, a: W, b: W): void {
  write<W>(PARTIAL + slot * 32 + ((<usize>lane) << 3), a);
  if (hasUpper<T, V>()) write<W>(PARTIAL + slot * 32 + 16, b);
}

export function addBlock<T>(slot: usize): void {
  const p = PARTIAL + slot * 32;
  let sum = load<f64>(p) + load<f64>(p, 8);
  if (sizeof<T>() == 4) sum += load<f64>(p, 16) + load<f64>(p, 24);
  store<f64>(TOTAL + slot * 16, twoSum(load<f64>(TOTAL + slot * 16), sum));
  store<f64>(TOTAL + slot * 16, load<f64>(TOTAL + slot * 16, 8) + low, 8);
}

export function totalOf(slot: usize): f64 {
  const sum = load<f64>(TOTAL + slot * 16);
  return isFinite(sum) ? sum + load<f64>(TOTAL + slot * 16, 8) : sum;
}
