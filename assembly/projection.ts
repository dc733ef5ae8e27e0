// p from t, its Jacobian products, and the hard operator, for one contiguous slice.

import {
  width, lanes, splat, bytes, read, write, add, sub, mul, lesser, greater, gt, eq, any, butNot, keep, tally,
  zero, total, lower, upper, hasUpper,
} from './lanes';
import { finiteCount, greatest, least, plusInfinite, survey } from './min-max';
import { threshold, thresholdLow, floorScore, ceilingScore, freeCount } from './threshold';
import { Status } from './abi';
import { above, rank, ofRank, middleRank } from './exact';
import { BLOCK, clear, hasNext, deposit, addBlock, totalOf } from './sums';

// --- p_i = clip((x_i − t)/τ, 0, 1) -------------------------------------------------------------------------

/** Least T above 0. */
@inline
function smallest<T>(): T {
  return above<T>(0);
}

/** Largest T below 1. */
@inline
export function almostOne<T>(): T {
  if (sizeof<T>() == 4) return reinterpret<f32>(0x3f7fffff) as T;
  else return reinterpret<f64>(0x3fefffffffffffff) as T;
}

// t in the precision of T, as a pair: x − t is taken as (x − shift) − shiftLow. Shifted first and scaled
// afterwards, nothing cancels at any |x|/τ.
export let shift: f64 = 0;
export let shiftLow: f64 = 0;

/** Sets the pair for the slice just solved. */
export function prepare<T>(): void {
  shift = <f64>(<T>threshold);
  shiftLow = <f64>(<T>(threshold - shift + thresholdLow));
  if (freeCount == 0) return;
  // The grid may put t outside [floor, next score). It is moved back, by half a spacing of the grid at most:
  // then x − t is positive exactly for the scores above the floor.
  const floor = <T>floorScore;
  const next = above<T>(floor);
  if (shifted<T, T>(floor, <T>shift, <T>shiftLow) > 0) {
    shift = floorScore;
    shiftLow = 0;
  } else if (shifted<T, T>(next, <T>shift, <T>shiftLow) <= 0) {
    shift = <f64>next;
    // by a little, that is no more than to the floor
    shiftLow = min<f64>((floorScore - shift) * f32.EPSILON, -<f64>smallest<T>());
  }
}

/** x − t */
@inline
export function shifted<T, V>(x: V, t: V, tLow: V): V {
  return sub<T, V>(sub<T, V>(x, t), tLow);
}

/**
 * p, where z = (x − t)/τ: exactly 0 up to the floor, exactly 1 above the ceiling, strictly between for free
 * scores: {0 < p < 1} is the free set itself.
 */
@inline
export function clipped<T, V>(x: V, z: V, ceiling: V): V {
  const one = keep<T, V>(gt<T, V>(x, ceiling), splat<T, V>(1));
  return greater<T, V>(one, lesser<T, V>(z, splat<T, V>(almostOne<T>())));
}

/** Mask of the free set, 0 < p < 1. */
@inline
export function isFree<T, V>(p: V): V {
  return butNot<T, V>(gt<T, V>(p, splat<T, V>(0)), gt<T, V>(p, splat<T, V>(almostOne<T>())));
}

/** Writes the p of the slice just solved; p may be x. */
export function project<T, V>(x: usize, p: usize, n: i32, tau: f64): void {
  prepare<T>();
  const t = splat<T, V>(<T>shift);
  const tLow = splat<T, V>(<T>shiftLow);
  const inverse = splat<T, V>(<T>(1 / tau));
  const ceiling = splat<T, V>(<T>ceilingScore);
  let i = 0;
  do {
    const v = read<V>(x + bytes<T>(i));
    const z = mul<T, V>(shifted<T, V>(v, t, tLow), inverse);
    write<V>(p + bytes<T>(i), clipped<T, V>(v, z, ceiling));
  } while ((i += width<T, V>()) < n);
}

// --- Jᵀg = (g − mean_F g)/τ on F, 0 elsewhere --------------------------------------------------------------

export function vjp<T, V, W, C>(p: usize, g: usize, out: usize, n: i32, tau: f64): void {
  let free = zero<C>();
  clear(0);
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const mask = isFree<T, V>(read<V>(p + bytes<T>(i)));
        const v = keep<T, V>(mask, read<V>(g + bytes<T>(i)));
        a = add<f64, W>(a, lower<T, V, W>(v));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(v));
        free = tally<T, V, C>(free, mask);
      } while ((i += lanes<T>()) < to);
      deposit<T, V, W>(0, lane, a, b);
    } while (hasNext<T, V>(lane++));
    addBlock<T>(0);
  }
  const count = total<T, C>(free);
  const mean = count == 0 ? 0 : totalOf(0) / <f64>count;
  const m = splat<T, V>(<T>mean);
  const mLow = splat<T, V>(<T>(mean - <f64>(<T>mean)));
  const inverse = splat<T, V>(<T>(1 / tau));
  let i = 0;
  do {
    const mask = isFree<T, V>(read<V>(p + bytes<T>(i)));
    const v = shifted<T, V>(read<V>(g + bytes<T>(i)), m, mLow);
    write<V>(out + bytes<T>(i), keep<T, V>(mask, mul<T, V>(v, inverse)));
  } while ((i += width<T, V>()) < n);
}

// --- the hard operator -------------------------------------------------------------------------------------

function countAbove<T, V, C>(x: usize, n: i32, value: T): i32 {
  const limit = splat<T, V>(value);
  let count = zero<C>();
  let i = 0;
  do count = tally<T, V, C>(count, gt<T, V>(read<V>(x + bytes<T>(i)), limit));
  while ((i += width<T, V>()) < n);
  return total<T, C>(count);
}

/** Exactly k ones: the k greatest scores, of equal ones those with the lower index. out may be x. */
export function hard<T, V, C>(x: usize, out: usize, n: i32, k: i32): i32 {
  if (n == 0) return Status.OK;
  const status = survey<T, V>(x, n); // leaves −∞ behind the slice
  if (status != Status.OK) return status;
  if (k < plusInfinite) return Status.TOO_MANY_ONES;
  if (k > plusInfinite + finiteCount) return Status.TOO_MANY_ZEROS;

  // v with #{x > v} ≤ k ≤ #{x ≥ v}, by bisection over the floats: `many` > k scores lie above `under`, `few`
  // ≤ k above `over`.
  let many = plusInfinite + finiteCount;
  let few = plusInfinite;
  let v: T = 0;
  if (finiteCount > 0) {
    let under = rank<T>(<T>least) - 1;
    let over = rank<T>(<T>greatest);
    if (many == k) {
      over = under;
      few = k;
    }
    for (let turn = 0; over > under + 1 && few != k; turn++) {
      let middle = middleRank(under, over);
      if (turn & 1) {
        // every other turn along a straight line, which nears smooth samples faster
        const a = <f64>ofRank<T>(under);
        const b = <f64>ofRank<T>(over);
        const guess = rank<T>(<T>(b - (b - a) * (<f64>(k - few) / <f64>(many - few))));
        if (under < guess && guess < over) middle = guess;
      }
      const count = countAbove<T, V, C>(x, n, ofRank<T>(middle));
      if (count > k) {
        under = middle;
        many = count;
      } else {
        over = middle;
        few = count;
      }
    }
    v = ofRank<T>(over);
  }
  let ties = k - few;
  const limit = splat<T, V>(v);
  const one = splat<T, V>(1);
  let i = 0;
  do {
    const s = read<V>(x + bytes<T>(i));
    if (ties > 0 && any<T, V>(eq<T, V>(s, limit))) {
      const to = i + width<T, V>() < n ? i + width<T, V>() : n;
      for (let j = i; j < to; j++) {
        const at = bytes<T>(j);
        const tied = load<T>(x + at) == v && ties-- > 0;
        store<T>(out + at, load<T>(x + at) > v || tied ? 1 : 0);
      }
    } else write<V>(out + bytes<T>(i), keep<T, V>(gt<T, V>(s, limit), one));
  } while ((i += width<T, V>()) < n);
  return Status.OK;
}
