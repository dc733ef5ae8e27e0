// x − t, of which p and its logarithms are functions.
//
// A pass takes it as s + l:
//
//   s = x − t_high, rounded;   l = leftOver(x, s), what that has left, less t_low
//   where floats are coarse beside τ: s + l in place of s, so that |l| ≤ ulp(s)/2 in any case
//
// Where s is infinite, l is NaN, and what is computed of it is dropped.
//
// So nothing cancels: x − t is exact to the last digit of a double of T's, and of each score that one of p and 1 − p is
// taken that is at most ½. So far from t, where p or 1 − p is tiny, all sums are right to the last digits too.

import { DoubleDouble } from '../numeric/double-double';
import { Scale } from '../numeric/exp';
import { nextDown, nextUp, rounded } from '../numeric/ulp';
import { add, ifThenElseZero, pmin, splat, sub, within } from '../simd/lanes';

/** t in the precision of T, as a pair. */
@unmanaged
export class Shift {
  high: f64;
  low: f64;
  /** Whether the spacing of floats at t is no longer small beside τ. */
  isCoarse: bool;

  set(single: bool, high: f64, low: f64, scale: Scale): void {
    const MAX: f64 = single ? <f64>f32.MAX_VALUE : f64.MAX_VALUE;
    const near = rounded(single, min<f64>(max<f64>(high, -MAX), MAX));
    this.high = near;
    this.low = rounded(single, high - near + low);
    this.isCoarse = abs<f64>(near) > scale.limit * (single ? 1024 : 68719476736);
  }
}

/** Knuth's twoSum, less the low part of t. */
@inline
export function leftOver<T, V>(x: V, s: V, T_HIGH: V, T_LOW: V): V {
  const b = sub<T, V>(s, x);
  const error = sub<T, V>(sub<T, V>(x, sub<T, V>(s, b)), add<T, V>(T_HIGH, b));
  return sub<T, V>(error, T_LOW);
}

/** s + l, for a finite s. */
@inline
export function regroup<T, V>(s: V, l: V): V {
  return add<T, V>(s, ifThenElseZero<T, V>(within<T, V>(s, splat<T, V>(Infinity as T)), l));
}

/** What s = x − t is compared with to tell its side of t: −l; where s is infinite, a finite number. */
@inline
export function sideOf<T, V>(minusL: V): V {
  return pmin<T, V>(splat<T, V>((sizeof<T>() == 4 ? <f64>f32.MAX_VALUE : f64.MAX_VALUE) as T), minusL);
}

/** The greatest float up to t. */
export function floorOf(single: bool, t: DoubleDouble): f64 {
  const at = rounded(single, t.high);
  return at > t.high || (at == t.high && t.tail < 0) ? nextDown(single, at) : at;
}

/** The least float from t on. */
export function ceilingOf(single: bool, t: DoubleDouble): f64 {
  const at = rounded(single, t.high);
  return at < t.high || (at == t.high && t.tail > 0) ? nextUp(single, at) : at;
}
