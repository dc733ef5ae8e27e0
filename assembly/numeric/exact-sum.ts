// Sums of floats along a slice, rounded once: the f64 nearest to what the terms, each a T, add up to. So a sum depends
// on its terms alone, and has the same bits in every order, in lanes or one by one, whole or in parts.
//
// Terms of at most 2^e in size are split, without error, into a multiple of a coarse unit u, a multiple of a fine unit v,
// and a rest (extraction: S. M. Rump, T. Ogita and S. Oishi, SIAM J. Sci. Comput. 31 (2008) 189–224):
//
//     u = 2^(e−22), v = 2^(e−45) for f32        u = 2^(e−42), v = 2^(e−85) for f64
//
// Rounding to multiples of u leaves u/2 at most, which is 2^22 v (f64: 2^42 v), and that leaves v/2. So a term is at most 2^22
// (2^42) of each unit. Sums of 1024 are exact: 2^30 in each of four lanes of i32, 2^52 in f64.
//
// Where rests are not 0 they are terms again, at most 2^(e−46) (f64: 2^(e−86)) in size. That is so for f32 below 2^(e−22) and
// f64 below 2^(e−33) alone, and no longer when v has come to the least float of the type.
//
// What units come to is added to a pair of f64, and what that cannot hold to an accumulator, as terms are that are too
// great for units. So nothing is lost until `total` rounds the pair, or the accumulator with the pair in it.

import {
  absolute, add, any, bytes, hasUpper, lower, ne, or, pmax, read, reduceMax, splat, sub, summed, sumUp, upper, width, write,
} from '../simd/lanes';
import { addTo, roundSum, SUM_BYTES } from './accumulator';
import { sumTail } from './double-double';

/** Terms of a block, at most. */
export const BLOCK: i32 = 1024;

// Behind the fields of a sum are its accumulator and a block of terms.
const ACCUMULATOR: usize = 64;
const TERMS: usize = 640;
const TERM_BYTES: usize = 8192;

/** Bytes of a sum, at a multiple of 16. */
export const EXACT_SUM_BYTES: usize = TERMS + TERM_BYTES;

/** The greatest |term| of n > 0, NaN apart. Elements up to a whole vector count. */
export function greatest<T, V>(terms: usize, n: i32): f64 {
  let most = splat<T, V>(0);
  let i = 0;
  do most = pmax<T, V>(most, absolute<T, V>(read<V>(terms + bytes<T>(i)))); while ((i += width<T, V>()) < n);
  return <f64>reduceMax<T, V>(most);
}

/** 2^e. */
@inline
function power(e: i32): f64 {
  return reinterpret<f64>(<u64>(e + 1023) << 52);
}

/** 1.5 · 2^23 units (f64: 2^52) of terms up to 2^e: the coarse … */
@inline
function coarseRounder<T>(e: i32): T {
  return <T>(1.5 * power(sizeof<T>() == 4 ? e + 1 : e + 10));
}

/** … and the fine ones. */
@inline
function fineRounder<T>(e: i32): T {
  return <T>(1.5 * power(sizeof<T>() == 4 ? e - 22 : e - 33));
}

// Terms up to 1 need no memory if they are 0, or not very small. f32 of at least 2^-22 are multiples of 2^-45, and a sum of 256
// is at most 2^53 of these: a vector's lower and upper lanes have such a sum each. f64 are split as above.

/** Terms between looks at how small they are. */
export const CHUNK: i32 = 128;

/** Terms that two sums hold (a scalar build has but the first one). */
@inline
export function sumsHold<T, V>(): i32 {
  return hasUpper<T, V>() ? 512 : 256;
}

/** The least such term. */
@inline
export function leastWhole<T>(): f64 {
  return power(sizeof<T>() == 4 ? -22 : -33);
}

@inline
export function sumFirst<T, V, W>(sum: W, term: V): W {
  if (sizeof<T>() == 4) return add<f64, W>(sum, lower<T, V, W>(term));
  else {
    const COARSE = splat<T, V>(coarseRounder<T>(0));
    return sumUp<T, V, W>(sum, add<T, V>(term, COARSE), COARSE);
  }
}

@inline
export function sumSecond<T, V, W>(sum: W, term: V): W {
  if (sizeof<T>() == 4) return hasUpper<T, V>() ? add<f64, W>(sum, upper<T, V, W>(term)) : sum;
  else {
    const COARSE = splat<T, V>(coarseRounder<T>(0));
    const FINE = splat<T, V>(fineRounder<T>(0));
    const rest = sub<T, V>(term, sub<T, V>(add<T, V>(term, COARSE), COARSE));
    return sumUp<T, V, W>(sum, add<T, V>(rest, FINE), FINE);
  }
}

/** A sum in memory that the caller sets aside. */
@unmanaged
export class ExactSum {
  // with what the accumulator holds, the sum so far
  private high: f64;
  private low: f64;
  /** Whether the accumulator holds anything. */
  private isSpilled: bool;

  clear(): void {
    this.high = 0;
    this.low = 0;
    this.isSpilled = false;
  }

  /** Where a block's terms are written. */
  @inline
  get terms(): usize {
    return changetype<usize>(this) + TERMS;
  }

  /**
   * Adds a block of n > 0 terms, none of them greater in size than the bound. Elements behind them, up to a whole vector,
   * are 0. The terms are overwritten.
   */
  addBlock<T, V, W>(n: i32, bound: f64): void {
    if (bound == 0) return;
    const terms = this.terms;
    const end = terms + bytes<T>(n);
    // the least e with bound ≤ 2^e
    let e = <i32>((reinterpret<u64>(bound) - 1) >> 52) - 1022;
    if (e > (sizeof<T>() == 4 ? 126 : 980)) {
      for (let at = terms; at < end; at += bytes<T>(1)) this.spill<T>(<f64>load<T>(at));
      return;
    }
    for (;;) {
      // then v is the least float
      if (e < (sizeof<T>() == 4 ? -104 : -989)) e = sizeof<T>() == 4 ? -104 : -989;
      // 1.5 · 2^23 units (f64: 2^52)
      const COARSE = splat<T, V>(coarseRounder<T>(e));
      const FINE = splat<T, V>(fineRounder<T>(e));
      const ZERO = splat<T, V>(0);
      let coarse = splat<f64, W>(0);
      let fine = coarse;
      let left = ZERO;
      let at = terms;
      do {
        const term = read<V>(at);
        const coarsely = add<T, V>(term, COARSE);
        const rest = sub<T, V>(term, sub<T, V>(coarsely, COARSE));
        const finely = add<T, V>(rest, FINE);
        const last = sub<T, V>(rest, sub<T, V>(finely, FINE));
        coarse = sumUp<T, V, W>(coarse, coarsely, COARSE);
        fine = sumUp<T, V, W>(fine, finely, FINE);
        left = or<T, V>(left, ne<T, V>(last, ZERO));
        write<V>(at, last);
      } while ((at += bytes<T>(width<T, V>())) < end);
      const isLeft = any<T, V>(left);
      if (isLeft && hasNaN<T>(terms, n)) {
        this.spill<T>(NaN);
        return;
      }
      this.add<T>(summed<T, V, W>(coarse, n + 3, coarseRounder<T>(e)));
      this.add<T>(summed<T, V, W>(fine, n + 3, fineRounder<T>(e)));
      if (!isLeft) return;
      e -= sizeof<T>() == 4 ? 46 : 86;
    }
  }

  /** Adds a number that is a sum of terms. */
  add<T>(value: f64): void {
    const high = this.high + value;
    const rest = sumTail(this.high, value, high);
    const low = this.low + rest;
    const last = sumTail(this.low, rest, low);
    this.high = high;
    this.low = low;
    if (last != 0) this.spill<T>(last);
  }

  private spill<T>(value: f64): void {
    const digits = changetype<usize>(this) + ACCUMULATOR;
    if (!this.isSpilled) memory.fill(digits, 0, SUM_BYTES<T>());
    this.isSpilled = true;
    addTo<T>(digits, value);
  }

  /** The sum, rounded once. After it there is none. */
  total<T>(): f64 {
    if (!this.isSpilled) return this.high + this.low;
    this.spill<T>(this.high);
    this.spill<T>(this.low);
    return roundSum<T>(changetype<usize>(this) + ACCUMULATOR);
  }
}

function hasNaN<T>(terms: usize, n: i32): bool {
  for (let i = 0; i < n; i++) if (isNaN(load<T>(terms + bytes<T>(i)))) return true;
  return false;
}
