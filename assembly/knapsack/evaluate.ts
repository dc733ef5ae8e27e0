// g and its slope at a t, over a slice.
//
// All of it is computed in f64, two elements at a time, for f32 as for f64. A build without SIMD takes the even ones of
// a block first and then the odd ones, so that sums have the same order.

import { record } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { hasNext } from '../numeric/sums';
import {
  absolute, add, all, bytes, clip, countMask, eq, first, gt, hasUpper, ifThenElse, ifThenElseZero, lanes, le, lower,
  mul, read, readPair, reduceSum, second, splat, sub, upper, zero,
} from '../simd/lanes';
import { Items } from './items';
import { Parts, shifted } from './shift';

/** Elements that are summed before their sum is added to a pair. */
export const BLOCK: i32 = 1024;

const PARTS = record<Parts>(); // of the t of a pass

/** What a + b = h has lost. */
@inline
export function lostOf<W>(a: W, b: W, h: W): W {
  const v = sub<f64, W>(h, a);
  return add<f64, W>(sub<f64, W>(a, sub<f64, W>(h, v)), sub<f64, W>(b, v));
}

@inline
function and<W>(a: W, b: W): W {
  return ifThenElseZero<f64, W>(a, b);
}

/** What a pass finds. */
@unmanaged
export class Found {
  private high: f64;
  private tail: f64;
  /** D */
  square: f64;
  /** |F| */
  freeCount: i32;
  /** How many are where they are for t = −∞: at the upper bound, for w < 0 at the lower one. */
  highCount: i32;
  /** Whether all bounds are in order. */
  isOrdered: bool;

  /** g, a pair. */
  @inline
  get mass(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Found>('high'));
  }

  clear(): void {
    this.mass.set(0, 0);
    this.square = 0;
  }

  /** Adds the sums of a lane, or of both lanes one after the other. */
  @inline
  deposit<W>(sum: W, lost: W, squares: W): void {
    this.add(first<W>(sum), first<W>(lost), first<W>(squares));
    if (isVector<W>()) this.add(second<W>(sum), second<W>(lost), second<W>(squares));
  }

  private add(sum: f64, lost: f64, squares: f64): void {
    this.mass.addPair(sum, lost);
    this.square += squares;
  }
}

/** Evaluates g at the threshold t. */
export function evaluate<T, W, C>(found: Found, items: Items, tau: f64, t: DoubleDouble): void {
  const parts = PARTS;
  parts.split<T>(t);
  const HEAD = splat<f64, W>(parts.head);
  const MIDDLE = splat<f64, W>(parts.middle);
  const TAIL = splat<f64, W>(parts.tail);
  const TAU = splat<f64, W>(tau);
  const NOTHING = splat<f64, W>(0);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let l = readPair<T, W>(ls);
  let u = readPair<T, W>(us);
  let L = mul<f64, W>(l, TAU);
  let U = mul<f64, W>(u, TAU);
  let inOrder = isEach ? le<f64, W>(NOTHING, NOTHING) : le<f64, W>(l, u);
  let free = zero<C>();
  let high = zero<C>();
  found.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = NOTHING;
      let lost = NOTHING;
      let squares = NOTHING;
      let i = from + lane;
      if (i < to) do {
        const w = readPair<T, W>(ws + bytes<T>(i));
        if (isEach) {
          l = readPair<T, W>(ls + bytes<T>(i));
          u = readPair<T, W>(us + bytes<T>(i));
          L = mul<f64, W>(l, TAU);
          U = mul<f64, W>(u, TAU);
          inOrder = and<W>(inOrder, le<f64, W>(l, u));
        }
        const z = shifted<T, W>(readPair<T, W>(xs + bytes<T>(i)), w, HEAD, MIDDLE, TAIL);
        const isHigh = le<f64, W>(U, z);
        const isLow = le<f64, W>(z, L);
        const isFree = and<W>(gt<f64, W>(U, z), gt<f64, W>(z, L));
        free = countMask<f64, W, C>(free, isFree);
        high = countMask<f64, W, C>(high, ifThenElse<f64, W>(gt<f64, W>(NOTHING, w), isLow, isHigh));
        squares = add<f64, W>(squares, ifThenElseZero<f64, W>(isFree, mul<f64, W>(w, w)));
        const value = mul<f64, W>(w, clip<f64, W>(z, L, U));
        const next = add<f64, W>(sum, value);
        if (sizeof<T>() == 8) lost = add<f64, W>(lost, lostOf<W>(sum, value, next));
        sum = next;
      } while ((i += 2) < to);
      found.deposit<W>(sum, lost, squares);
    } while (!isVector<W>() && lane++ == 0);
  }
  found.freeCount = reduceSum<f64, C>(free);
  found.highCount = reduceSum<f64, C>(high);
  found.isOrdered = all<f64, W>(inOrder);
}

// --- near t, in the precision of the scores -----------------------------------------------------------------

@unmanaged
export class Estimate {
  /** g − τk, about. */
  mass: f64;
  /** D */
  square: f64;
  /** |F| */
  freeCount: i32;

  /** Adds the sums of a lane, or of all lanes one after the other. */
  @inline
  deposit<T, V, W>(sum: V, squares: V): void {
    const a = lower<T, V, W>(sum);
    const b = lower<T, V, W>(squares);
    let mass = this.mass + first<W>(a);
    let square = this.square + first<W>(b);
    if (isVector<W>()) {
      mass += second<W>(a);
      square += second<W>(b);
    }
    if (hasUpper<T, V>()) {
      const c = upper<T, V, W>(sum);
      const d = upper<T, V, W>(squares);
      mass += first<W>(c);
      square += first<W>(d);
      mass += second<W>(c);
      square += second<W>(d);
    }
    this.mass = mass;
    this.square = square;
  }
}

/** `evaluate` in half the time, where a slip does not matter. */
export function estimate<T, V, W, C>(found: Estimate, items: Items, tau: f64, t: f64, tauK: f64): void {
  const AT = splat<T, V>(<T>t);
  const TAU = splat<T, V>(<T>tau);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let L = splat<T, V>(<T>tau * load<T>(ls));
  let U = splat<T, V>(<T>tau * load<T>(us));
  let free = zero<C>();
  found.mass = -tauK;
  found.square = 0;
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = splat<T, V>(0);
      let squares = sum;
      let i = from + lane;
      if (i < to) do {
        const w = read<V>(ws + bytes<T>(i));
        if (isEach) {
          L = mul<T, V>(read<V>(ls + bytes<T>(i)), TAU);
          U = mul<T, V>(read<V>(us + bytes<T>(i)), TAU);
        }
        const z = sub<T, V>(read<V>(xs + bytes<T>(i)), mul<T, V>(w, AT));
        const c = clip<T, V>(z, L, U);
        const isFree = eq<T, V>(c, z);
        sum = add<T, V>(sum, mul<T, V>(w, c));
        squares = add<T, V>(squares, ifThenElseZero<T, V>(isFree, mul<T, V>(w, w)));
        free = countMask<T, V, C>(free, isFree);
      } while ((i += lanes<T>()) < to);
      found.deposit<T, V, W>(sum, squares);
    } while (hasNext<T, V>(lane++));
  }
  found.freeCount = reduceSum<T, C>(free);
}

/** The t for which all would be free: (Σ w x − τk)/Σ w², over the finite scores; 0 if there is none. */
export function freeSolution<T, W>(found: Found, items: Items, tauK: f64): f64 {
  const NOTHING = splat<f64, W>(0);
  const INFINITE = splat<f64, W>(Infinity);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  found.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = NOTHING;
      let squares = NOTHING;
      let i = from + lane;
      if (i < to) do {
        const w = readPair<T, W>(ws + bytes<T>(i));
        const x = readPair<T, W>(xs + bytes<T>(i));
        const isFinite = gt<f64, W>(INFINITE, absolute<f64, W>(x));
        sum = add<f64, W>(sum, ifThenElseZero<f64, W>(isFinite, mul<f64, W>(w, x)));
        squares = add<f64, W>(squares, ifThenElseZero<f64, W>(isFinite, mul<f64, W>(w, w)));
      } while ((i += 2) < to);
      found.deposit<W>(sum, NOTHING, squares);
    } while (!isVector<W>() && lane++ == 0);
  }
  const t = (found.mass.high - tauK) / found.square;
  return abs<f64>(t) < Infinity ? t : 0;
}
