// z = x − w t, in f64, for f32 as for f64.

import { DoubleDouble } from '../numeric/double-double';
import { headOf, mul, sub } from '../simd/lanes';

/**
 * t = head + middle + tail, in parts whose products with weights are exact, or small: then z has no more than its own
 * rounding error, at any |x|/τ. f32 have 24 bits, so that a head of 29 will do; f64 are in two parts themselves.
 */
@unmanaged
export class Parts {
  head: f64;
  middle: f64;
  tail: f64;

  split<T>(t: DoubleDouble): void {
    const head = headIn<T>(t.high);
    this.head = head;
    this.middle = t.high - head + (sizeof<T>() == 4 ? t.tail : 0);
    this.tail = sizeof<T>() == 4 ? 0 : t.tail;
  }
}

@inline
function headIn<T>(t: f64): f64 {
  return sizeof<T>() == 4 ? reinterpret<f64>(reinterpret<i64>(t) & -0x1000000) : headOf<f64>(t);
}

/** x − w·t. */
@inline
export function shifted<T, W>(x: W, w: W, head: W, middle: W, tail: W): W {
  if (sizeof<T>() == 4) {
    const z = sub<f64, W>(x, mul<f64, W>(w, head));
    return sub<f64, W>(z, mul<f64, W>(w, middle));
  } else {
    const high = headOf<W>(w);
    const rest = sub<f64, W>(w, high);
    let z = sub<f64, W>(x, mul<f64, W>(high, head));
    z = sub<f64, W>(z, mul<f64, W>(rest, head));
    z = sub<f64, W>(z, mul<f64, W>(high, middle));
    z = sub<f64, W>(z, mul<f64, W>(rest, middle));
    return sub<f64, W>(z, mul<f64, W>(w, tail));
  }
}

/** x − w·t for a t that is all head. */
@inline
export function shiftedByHead<T, W>(x: W, w: W, head: W): W {
  if (sizeof<T>() == 4) return sub<f64, W>(x, mul<f64, W>(w, head));
  const high = headOf<W>(w);
  const z = sub<f64, W>(x, mul<f64, W>(high, head));
  return sub<f64, W>(z, mul<f64, W>(sub<f64, W>(w, high), head));
}

/** A t nearby that is all head. */
export function pivotNear<T>(t: f64): f64 {
  return headIn<T>(t);
}
