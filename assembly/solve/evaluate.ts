// One pass over a slice for f(t), in the scores' own precision.

import { nextUp } from '../numeric/ulp';
import {
  add, bytes, clip, countMask, hasUpper, lower, read, reduceSum, sameBits, splat, sub, sumWide, upper, width, zero,
} from '../simd/lanes';
import { look } from './visits';

/** What a pass finds at some t. */
@unmanaged
export class Value {
  /** f(t) */
  f: f64;
  /** |F|: τ times its slope. */
  freeCount: f64;
}

/** f near t, and its slope; lanes move to f64 before they lose digits. */
export function evaluateIn<T, V, W, C>(value: Value, x: usize, n: i32, at: f64, tau: f64): void {
  if (!ASC_NO_ASSERT) look(n);
  const t = <T>at;
  const BLOCK: i32 = 1024;
  let end = t + <T>tau;
  if (!(end > t)) end = <T>nextUp(sizeof<T>() == 4, at); // τ may be less than neighbours are apart
  const share = 1 / (<f64>end - <f64>t);
  const START = splat<T, V>(t);
  const END = splat<T, V>(end);
  let free = zero<C>();
  let mass: f64 = 0;
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let sum = splat<T, V>(0);
    let p = x + bytes<T>(from);
    const stop = x + bytes<T>(to);
    do {
      const v = read<V>(p);
      const u = clip<T, V>(v, START, END);
      sum = add<T, V>(sum, sub<T, V>(u, START));
      free = countMask<T, V, C>(free, sameBits<T, V>(u, v));
    } while ((p += bytes<T>(width<T, V>())) < stop);
    let wide = lower<T, V, W>(sum);
    if (hasUpper<T, V>()) wide = add<f64, W>(wide, upper<T, V, W>(sum));
    mass += sumWide<W>(wide);
  }
  value.freeCount = <f64>reduceSum<T, C>(free);
  value.f = mass * share;
}
