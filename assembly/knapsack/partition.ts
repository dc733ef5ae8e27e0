// Parts what is certain of a slice, whatever t of a bracket is the threshold, from what is not.

import { hasNext } from '../numeric/sums';
import {
  absolute, add, all, bytes, clip, eq, first, gt, hasUpper, ifThenElseZero, lanes, le, lower, maskBits, mul, ofPairs,
  or, pmax, pmin, read, splat, sub, upper,
} from '../simd/lanes';
import { BLOCK, Found, lostOf } from './evaluate';
import { copyItem, Items, padItems } from './items';
import { shiftedByHead } from './shift';

/** What z near a bound, and the bound, may be rounded by in the precision of T. */
@inline
function slackOf<T, V>(L: V, U: V): V {
  const INFINITE = splat<T, V>(Infinity as T);
  const low = absolute<T, V>(L);
  const high = absolute<T, V>(U);
  const sum = add<T, V>(ifThenElseZero<T, V>(gt<T, V>(INFINITE, low), low), ifThenElseZero<T, V>(gt<T, V>(INFINITE, high), high));
  return mul<T, V>(sum, splat<T, V>(sizeof<T>() == 4 ? <T>4.8e-7 : <T>8.9e-16));
}

/**
 * g at the pivot, a t that is all head. Elements that are free, or at the same bound, for every t from pivot − reach to
 * pivot + reach are certain: D is theirs, in the precision of T. The others go to `rest`; answers whether there are no more than `capacity`,
 * which must leave room for a block behind it.
 */
export function partition<T, V, W>(
  found: Found, items: Items, tau: f64, pivot: f64, reach: f64, rest: Items, capacity: i32,
): bool {
  const PIVOT = splat<f64, W>(pivot);
  const REACH = splat<T, V>(<T>reach);
  const TAU = splat<f64, W>(tau);
  const NOTHING = splat<f64, W>(0);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let l = splat<T, V>(load<T>(ls));
  let u = splat<T, V>(load<T>(us));
  let L = mul<f64, W>(lower<T, V, W>(l), TAU);
  let U = mul<f64, W>(lower<T, V, W>(u), TAU);
  let L2 = L;
  let U2 = U;
  const slack = slackOf<T, T>(<T>first<W>(L), <T>first<W>(U));
  let lowest = splat<T, V>(<T>first<W>(L) - slack);
  let low = splat<T, V>(<T>first<W>(L) + slack);
  let high = splat<T, V>(<T>first<W>(U) - slack);
  let highest = splat<T, V>(<T>first<W>(U) + slack);
  let inOrder = isEach ? eq<T, V>(splat<T, V>(0), splat<T, V>(0)) : le<T, V>(l, u);
  let left = 0;
  found.clear();
  for (let from = 0; from < n; from += BLOCK) {
    if (left > capacity) return false;
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = NOTHING;
      let lost = NOTHING;
      let sum2 = NOTHING;
      let squares = splat<T, V>(0);
      let i = from + lane;
      if (i < to) do {
        const x = read<V>(xs + bytes<T>(i));
        const w = read<V>(ws + bytes<T>(i));
        if (isEach) {
          l = read<V>(ls + bytes<T>(i));
          u = read<V>(us + bytes<T>(i));
          inOrder = ifThenElseZero<T, V>(inOrder, le<T, V>(l, u));
          L = mul<f64, W>(lower<T, V, W>(l), TAU);
          U = mul<f64, W>(lower<T, V, W>(u), TAU);
          if (hasUpper<T, V>()) {
            L2 = mul<f64, W>(upper<T, V, W>(l), TAU);
            U2 = mul<f64, W>(upper<T, V, W>(u), TAU);
          }
          const ownL = ofPairs<T, V, W>(L, L2);
          const ownU = ofPairs<T, V, W>(U, U2);
          const slack = slackOf<T, V>(ownL, ownU);
          lowest = sub<T, V>(ownL, slack);
          low = add<T, V>(ownL, slack);
          high = sub<T, V>(ownU, slack);
          highest = add<T, V>(ownU, slack);
        }
        const wide = lower<T, V, W>(w);
        const z = shiftedByHead<T, W>(lower<T, V, W>(x), wide, PIVOT);
        let z2 = z;
        const value = mul<f64, W>(wide, clip<f64, W>(z, L, U));
        const next = add<f64, W>(sum, value);
        if (sizeof<T>() == 8) lost = add<f64, W>(lost, lostOf<W>(sum, value, next));
        sum = next;
        if (hasUpper<T, V>()) {
          const wide2 = upper<T, V, W>(w);
          z2 = shiftedByHead<T, W>(upper<T, V, W>(x), wide2, PIVOT);
          sum2 = add<f64, W>(sum2, mul<f64, W>(wide2, clip<f64, W>(z2, L2, U2)));
        }
        // in the precision of T it is decided what is certain
        const own = ofPairs<T, V, W>(z, z2);
        const way = mul<T, V>(w, REACH);
        const one = sub<T, V>(own, way);
        const other = add<T, V>(own, way);
        const least = pmin<T, V>(one, other);
        const most = pmax<T, V>(one, other);
        const isFree = ifThenElseZero<T, V>(gt<T, V>(least, low), gt<T, V>(high, most));
        const isBound = or<T, V>(gt<T, V>(lowest, most), gt<T, V>(least, highest));
        squares = add<T, V>(squares, ifThenElseZero<T, V>(isFree, mul<T, V>(w, w)));
        const certain = or<T, V>(isFree, isBound);
        if (isVector<V>() && !all<T, V>(certain)) {
          const bits = maskBits<T, V>(certain);
          for (let j = 0; j < lanes<T>(); j++) if (((bits >> j) & 1) == 0 && i + j < n) copyItem<T>(rest, left++, items, i + j);
        }
      } while ((i += lanes<T>()) < to);
      found.deposit<W>(sum, lost, lower<T, V, W>(squares));
      if (hasUpper<T, V>()) found.deposit<W>(sum2, NOTHING, upper<T, V, W>(squares));
    } while (hasNext<T, V>(lane++));
    if (!isVector<V>()) left = copyUncertain<T>(items, from, to, tau, pivot, <T>reach, rest, left);
  }
  rest.n = left;
  padItems<T>(rest);
  found.isOrdered = all<T, V>(inOrder);
  return left <= capacity && found.square < Infinity;
}

/** The uncertain ones of a block in their order, for builds that do not meet them in it. */
function copyUncertain<T>(
  items: Items, from: i32, to: i32, tau: f64, pivot: f64, reach: T, rest: Items, left: i32,
): i32 {
  for (let i = from; i < to; i++) {
    const bound = items.step == 0 ? <usize>0 : bytes<T>(i);
    const L = <T>(<f64>load<T>(items.lower + bound) * tau);
    const U = <T>(<f64>load<T>(items.upper + bound) * tau);
    const slack = slackOf<T, T>(L, U);
    const w = load<T>(items.w + bytes<T>(i));
    const z = <T>shiftedByHead<T, f64>(<f64>load<T>(items.x + bytes<T>(i)), <f64>w, pivot);
    const one: T = z - w * reach;
    const other: T = z + w * reach;
    const least = pmin<T, T>(one, other);
    const most = pmax<T, T>(one, other);
    const isCertain = (least > L + slack && U - slack > most) || L - slack > most || least > U + slack;
    if (!isCertain) copyItem<T>(rest, left++, items, i);
  }
  return left;
}
