// One pass over a slice for its least and its greatest score, NaN and ±∞.

import { Status } from '../abi';
import {
  any, bytes, greatestOf, gt, le, leastOf, lesser, greater, ne, or, pick, read, splat, sub, width,
} from '../simd/lanes';
import { pad } from '../simd/tail';
import { look } from './visits';

export let least: f64 = 0; // of the finite scores, like the next
export let greatest: f64 = 0;
export let finiteCount: i32 = 0;
export let plusInfinite: i32 = 0;

/** The least score above `over` and the greatest up to `upTo`, ±∞ if there is none; whether all are finite. */
export function findExtremes<T, V>(x: usize, n: i32, over: T, upTo: T): bool {
  if (!ASC_NO_ASSERT) look(n);
  const OVER = splat<T, V>(over);
  const UP_TO = splat<T, V>(upTo);
  const PLUS = splat<T, V>(Infinity as T);
  const MINUS = splat<T, V>(-Infinity as T);
  let lo = PLUS;
  let hi = MINUS;
  let odd = splat<T, V>(0);
  let i = 0;
  do {
    const v = read<V>(x + bytes<T>(i));
    lo = lesser<T, V>(lo, pick<T, V>(gt<T, V>(v, OVER), v, PLUS));
    hi = greater<T, V>(hi, pick<T, V>(le<T, V>(v, UP_TO), v, MINUS));
    const nothing = sub<T, V>(v, v);
    odd = or<T, V>(odd, ne<T, V>(nothing, nothing));
  } while ((i += width<T, V>()) < n);
  least = <f64>leastOf<T, V>(lo);
  greatest = <f64>greatestOf<T, V>(hi);
  return !any<T, V>(odd);
}

export function survey<T, V>(x: usize, n: i32): i32 {
  pad<T>(x, n, load<T>(x));
  const MAX: f64 = sizeof<T>() == 4 ? <f64>f32.MAX_VALUE : f64.MAX_VALUE;
  const isFinite = findExtremes<T, V>(x, n, -Infinity as T, MAX as T);
  pad<T>(x, n, -Infinity as T);
  finiteCount = n;
  plusInfinite = 0;
  if (isFinite) return Status.OK;
  // the rare case of a mask among the scores
  for (let i = 0; i < n; i++) {
    const v = <f64>load<T>(x + bytes<T>(i));
    if (v != v) return Status.NOT_A_NUMBER;
    if (v == Infinity) plusInfinite++;
    if (abs<f64>(v) == Infinity) finiteCount--;
  }
  return Status.OK;
}
