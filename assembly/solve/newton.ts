// Near t, in the scores' own precision: f(t), and bracketed Newton steps.

import {
  add, bytes, clip, hasUpper, lower, read, same, splat, sub, sumWide, tally, total, upper, width, zero,
} from '../simd/lanes';
import { above, middleRank, ofRank, rank } from '../numeric/ulp';
import { look } from './visits';

/** |F| at the t that `massAt` was asked for last. */
export let slope: i32 = 0;

/** f(t); lanes move to f64 before they lose digits. */
export function massAt<T, V, W, C>(x: usize, n: i32, t: T, tau: T): f64 {
  if (!ASC_NO_ASSERT) look(n);
  const BLOCK: i32 = 1024;
  const end = max<T>(t + tau, above<T>(t)); // τ may be less than neighbours are apart
  const START = splat<T, V>(t);
  const END = splat<T, V>(end);
  let free = zero<C>();
  let mass: f64 = 0;
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    // two sums, as an addition waits for the one before it
    let sum = splat<T, V>(0);
    let other = sum;
    let i = from;
    do {
      const v = read<V>(x + bytes<T>(i));
      const u = clip<T, V>(v, START, END);
      sum = add<T, V>(sum, sub<T, V>(u, START));
      free = tally<T, V, C>(free, same<T, V>(u, v));
      if ((i += width<T, V>()) >= to) break;
      const w = read<V>(x + bytes<T>(i));
      const y = clip<T, V>(w, START, END);
      other = add<T, V>(other, sub<T, V>(y, START));
      free = tally<T, V, C>(free, same<T, V>(y, w));
    } while ((i += width<T, V>()) < to);
    sum = add<T, V>(sum, other);
    let wide = lower<T, V, W>(sum);
    if (hasUpper<T, V>()) wide = add<f64, W>(wide, upper<T, V, W>(sum));
    mass += sumWide<W>(wide);
  }
  slope = total<T, C>(free);
  return mass / (<f64>end - <f64>t);
}

/** Bracketed Newton steps until f(t) is within `near` of k, and the one from there. The result is in [lo, hi]. */
export function newton<T, V, W, C>(
  x: usize, n: i32, k: f64, tau: f64, t: f64, lo: f64, hi: f64, near: f64, passes: i32,
): f64 {
  let halvings = 0;
  if (!(lo <= t && t <= hi)) t = 0.5 * lo + 0.5 * hi;
  for (let pass = 0; pass < passes; pass++) {
    const at = <f64>(<T>t);
    const excess = massAt<T, V, W, C>(x, n, <T>t, <T>tau) - k;
    if (excess > 0) lo = max<f64>(lo, at);
    else hi = min<f64>(hi, at);
    const isNear = abs<f64>(excess) <= near || (slope == 0 && abs<f64>(excess) < 1);
    const next = at + (tau * excess) / <f64>slope; // ±∞ or NaN when no score is free
    if (lo < <f64>(<T>next) && <f64>(<T>next) < hi) {
      t = next;
      if (isNear) break;
    } else {
      if (isNear) break; // in a gap
      // half way in value and in bit patterns, in turns
      t = (halvings++ & 1) == 0 ? 0.5 * lo + 0.5 * hi
        : <f64>ofRank<T>(middleRank(rank<T>(<T>lo), rank<T>(<T>hi)));
      if (<f64>(<T>t) == at) break; // between neighbours
    }
  }
  return t;
}
