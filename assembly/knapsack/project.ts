// Writes p.

import { record } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import {
  bytes, clip, countMask, gt, hasUpper, ifThenElse, ifThenElseZero, le, lower, mul, ofPairs, read, reduceSum, splat,
  upper, width, write, zero,
} from '../simd/lanes';
import { Items } from './items';
import { Parts, shifted } from './shift';

const PARTS = record<Parts>(); // of the t of a pass

/** Writes p, exactly at its bounds where z is beyond. Answers how many are between them. */
export function writeSolution<T, V, W, C>(items: Items, tau: f64, t: DoubleDouble, out: usize): i32 {
  const parts = PARTS;
  parts.split<T>(t);
  const HEAD = splat<f64, W>(parts.head);
  const MIDDLE = splat<f64, W>(parts.middle);
  const TAIL = splat<f64, W>(parts.tail);
  const TAU = splat<f64, W>(tau);
  const INVERSE = splat<f64, W>(1 / tau);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let l = splat<T, V>(load<T>(ls));
  let u = splat<T, V>(load<T>(us));
  let free = zero<C>();
  let i = 0;
  if (n > 0) do {
    const x = read<V>(xs + bytes<T>(i));
    const w = read<V>(ws + bytes<T>(i));
    if (isEach) {
      l = read<V>(ls + bytes<T>(i));
      u = read<V>(us + bytes<T>(i));
    }
    const z = shifted<T, W>(lower<T, V, W>(x), lower<T, V, W>(w), HEAD, MIDDLE, TAIL);
    let z2 = z;
    if (hasUpper<T, V>()) z2 = shifted<T, W>(upper<T, V, W>(x), upper<T, V, W>(w), HEAD, MIDDLE, TAIL);
    let p = clip<T, V>(ofPairs<T, V, W>(mul<f64, W>(z, INVERSE), mul<f64, W>(z2, INVERSE)), l, u);
    if (sizeof<T>() == 8) {
      // for f32 rounding has done that
      p = ifThenElse<T, V>(le<T, V>(mul<f64, W>(lower<T, V, W>(u), TAU) as V, z as V), u, p);
      p = ifThenElse<T, V>(le<T, V>(z as V, mul<f64, W>(lower<T, V, W>(l), TAU) as V), l, p);
    }
    write<V>(out + bytes<T>(i), p);
    free = countMask<T, V, C>(free, ifThenElseZero<T, V>(gt<T, V>(p, l), gt<T, V>(u, p)));
  } while ((i += width<T, V>()) < n);
  // those that are behind a slice
  const isCounted = !isEach && load<T>(ls) < 0 && 0 < load<T>(us);
  return reduceSum<T, C>(free) - (isCounted ? i - n : 0);
}
