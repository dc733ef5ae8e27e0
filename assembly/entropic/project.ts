// Writes p, or one of its logarithms.

import { DoubleDouble } from '../numeric/double-double';
import { decay, expTail, log, log1m, log1p, Scale } from '../numeric/exp';
import { nextDown } from '../numeric/ulp';
import {
  absolute, add, andNot, bytes, div, gt, ifThenElse, ifThenElseZero, le, mul, pmin, read, splat, sub, width, write,
} from '../simd/lanes';
import { Powers } from './powers';
import { ceilingOf, leftOver, regroup, Shift, sideOf } from './shift';
import { Entropy, Slice } from './slice';

export const enum Want {
  P = 0,
  LOG = 1,
  /** log(1 − p) */
  LOG_REST = 2,
}

/** Writes p; `out` may be x or where the powers are. */
export function writeProjection<T, V>(slice: Slice, scale: Scale, powers: Powers, t: DoubleDouble, out: usize): void {
  const entropy = slice.entropy;
  const x = slice.x;
  const n = slice.n;
  if (!powers.moveTo(t, scale)) {
    powers.begin(sizeof<T>() == 4, t, scale);
    powers.write<T, V>(scale, x, powers.address, n);
  }
  const FACTOR = splat<T, V>(<T>powers.factor.high);
  const ONE = splat<T, V>(1);
  const address = powers.address;
  let i = 0;
  if (entropy == Entropy.BINARY) {
    do {
      const power = mul<T, V>(read<V>(address + bytes<T>(i)), FACTOR);
      write<V>(out + bytes<T>(i), div<T, V>(power, add<T, V>(ONE, power)));
    } while ((i += width<T, V>()) < n);
  } else {
    const CEILING = splat<T, V>(<T>ceilingOf(sizeof<T>() == 4, t));
    const ALMOST = splat<T, V>(<T>nextDown(sizeof<T>() == 4, 1));
    do {
      const isBelow = gt<T, V>(CEILING, read<V>(x + bytes<T>(i)));
      const power = mul<T, V>(read<V>(address + bytes<T>(i)), FACTOR);
      write<V>(out + bytes<T>(i), ifThenElse<T, V>(isBelow, pmin<T, V>(power, ALMOST), ONE));
    } while ((i += width<T, V>()) < n);
  }
}

/** −a */
@inline
function negative<T, V>(a: V): V {
  return sub<T, V>(splat<T, V>(0), a);
}

/** Writes one of the logarithms; `out` may be x. */
export function writeLogs<T, V>(
  entropy: Entropy, want: Want, scale: Scale, shift: Shift, x: usize, out: usize, n: i32,
): void {
  const T_HIGH = splat<T, V>(<T>shift.high);
  const T_LOW = splat<T, V>(<T>shift.low);
  const PER_STEP = splat<T, V>(<T>scale.perStep);
  const STEP = splat<T, V>(<T>scale.step);
  const STEP_LOW = splat<T, V>(<T>scale.stepLow);
  const MINUS_INVERSE = splat<T, V>(<T>scale.minusInverse);
  const INVERSE = splat<T, V>(<T>-scale.minusInverse);
  const LIMIT = splat<T, V>(<T>scale.limit);
  const coarse = shift.isCoarse;
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const HALF = splat<T, V>(0.5);
  let i = 0;
  do {
    const v = read<V>(x + bytes<T>(i));
    let s = sub<T, V>(v, T_HIGH);
    let l = leftOver<T, V>(v, s, T_HIGH, T_LOW);
    if (coarse) {
      const d = regroup<T, V>(s, l);
      l = add<T, V>(sub<T, V>(s, d), l);
      s = d;
    }
    const minusL = negative<T, V>(l);
    const isBelow = gt<T, V>(sideOf<T, V>(minusL), s);
    const a = absolute<T, V>(s);
    const aLow = ifThenElse<T, V>(isBelow, minusL, l);
    const power = ifThenElseZero<T, V>(gt<T, V>(LIMIT, a), decay<T, V>(a, aLow, PER_STEP, STEP, STEP_LOW, MINUS_INVERSE));
    const nats = mul<T, V>(regroup<T, V>(a, aLow), INVERSE); // |z|
    let result = ZERO;
    if (entropy == Entropy.BINARY) {
      // log σ(z) = min(z, 0) − log(1 + e^−|z|)
      const far = want == Want.LOG ? ifThenElseZero<T, V>(isBelow, nats) : andNot<T, V>(nats, isBelow);
      result = sub<T, V>(negative<T, V>(far), log1p<T, V>(power));
    } else if (want == Want.LOG) {
      result = negative<T, V>(ifThenElseZero<T, V>(isBelow, nats));
    } else {
      // log(1 − e^z): of e^z itself up to ½, else of 1 − e^z, which near 1 is known by z
      const near = mul<T, V>(nats, sub<T, V>(ONE, mul<T, V>(nats, expTail<T, V>(negative<T, V>(nats)))));
      const gap = ifThenElse<T, V>(gt<T, V>(splat<T, V>(<T>0.34), nats), near, sub<T, V>(ONE, power));
      const isSmall = le<T, V>(power, HALF);
      const far = log1m<T, V>(ifThenElseZero<T, V>(isSmall, power));
      const least = splat<T, V>(sizeof<T>() == 4 ? <T>1.1754943508222875e-38 : <T>2.2250738585072014e-308);
      const close = ifThenElse<T, V>(gt<T, V>(gap, least), log<T, V>(ifThenElse<T, V>(gt<T, V>(gap, least), gap, ONE)),
        splat<T, V>(-Infinity as T));
      result = ifThenElse<T, V>(isBelow, ifThenElse<T, V>(isSmall, far, close), splat<T, V>(-Infinity as T));
    }
    write<V>(out + bytes<T>(i), result);
  } while ((i += width<T, V>()) < n);
}
