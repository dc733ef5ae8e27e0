// One pass over a slice for its least and its greatest score.

import {
  any, bytes, gt, ifThenElse, le, ne, or, pmax, pmin, read, reduceMax, reduceMin, splat, sub, width,
} from '../simd/lanes';
import { look } from './visits';

@unmanaged
export class Extremes {
  /** Of the finite scores, like the next two. */
  least: f64;
  greatest: f64;
  finiteCount: i32;
  plusInfinite: i32;
}

/** The least score above `over` and the greatest up to `upTo`, ±∞ if there is none; whether all are finite. */
export function minMaxIn<T, V>(extremes: Extremes, x: usize, n: i32, over: f64, upTo: f64): bool {
  if (!ASC_NO_ASSERT) look(n);
  const OVER = splat<T, V>(<T>over);
  const UP_TO = splat<T, V>(<T>upTo);
  const PLUS = splat<T, V>(Infinity as T);
  const MINUS = splat<T, V>(-Infinity as T);
  let lo = PLUS;
  let hi = MINUS;
  let odd = splat<T, V>(0);
  let i = 0;
  do {
    const v = read<V>(x + bytes<T>(i));
    lo = pmin<T, V>(lo, ifThenElse<T, V>(gt<T, V>(v, OVER), v, PLUS));
    hi = pmax<T, V>(hi, ifThenElse<T, V>(le<T, V>(v, UP_TO), v, MINUS));
    const nothing = sub<T, V>(v, v);
    odd = or<T, V>(odd, ne<T, V>(nothing, nothing));
  } while ((i += width<T, V>()) < n);
  extremes.least = <f64>reduceMin<T, V>(lo);
  extremes.greatest = <f64>reduceMax<T, V>(hi);
  return !any<T, V>(odd);
}
