// Exponentials of a slice are taken once, at a t near the threshold, and stored: `writePowers`. For another t nearby they
// are all multiplied by one factor (`Powers.moveTo`). So only the first pass of a search has exponentials, and p itself
// none.

import { record } from '../memory';
import { DoubleDouble, sumTail } from '../numeric/double-double';
import { decay, decayOf, Scale, setDecay } from '../numeric/exp';
import { add, bytes, gt, ifThenElseZero, pmin, read, splat, sub, width, write } from '../simd/lanes';
import { padWith } from '../simd/tail';
import { leftOver, regroup, Shift } from './shift';

const SHIFT = record<Shift>(); // Powers' own

/**
 * e^((x − center)/τ) of a slice's scores, right where |z| is below 86 (f64: 707) for any t that they serve. Below they
 * are 0, above what the sigmoid takes for ∞.
 */
@unmanaged
export class Powers {
  private centerHigh: f64;
  private centerTail: f64;
  /** Where they are. */
  address: usize;
  /** Whether they are there. */
  areKnown: bool;
  /** Whether all scores are within ±`half` of 0: then that is the center, of which x − center is exact. */
  arePlain: bool;
  private factorHigh: f64;
  private factorTail: f64;

  @inline
  private get center(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Powers>('centerHigh'));
  }

  /** e^z over them, for the t of `moveTo`. */
  @inline
  get factor(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Powers>('factorHigh'));
  }

  /** Makes them those of t, if they are near enough: whether they are. */
  moveTo(t: DoubleDouble, scale: Scale): bool {
    const center = this.center;
    const high = t.high - center.high;
    const tail = t.tail - center.tail;
    const way = high + tail;
    const isNear = abs<f64>(way) <= (this.arePlain ? half(scale) : reach(scale));
    if (!this.areKnown || !isNear) return this.areKnown = false;
    setDecay(this.factor, way, sumTail(high, tail, way), scale);
    return true;
  }

  /** Makes them new ones that serve t, to be written. */
  begin(single: bool, t: DoubleDouble, scale: Scale): void {
    this.areKnown = true;
    this.center.set(0, 0);
    if (this.arePlain && this.moveTo(t, scale)) return;
    this.areKnown = true;
    this.arePlain = false;
    SHIFT.set(single, t.high, t.tail, scale);
    this.center.copy(t);
    this.factor.set(1, 0);
  }

  /** Writes those of n scores. */
  write<T, V>(scale: Scale, x: usize, to: usize, n: i32): void {
    if (this.arePlain) writePlainPowers<T, V>(scale, x, to, n);
    else writePowers<T, V>(scale, SHIFT, x, to, n);
  }
}

/** How far from their center powers are of use that are not plain: 0.34 τ. */
@inline
function reach(scale: Scale): f64 {
  return -0.34 / scale.minusInverse;
}

/** Half of what e^(−a/τ) is not taken for 0 up to. */
export function half(scale: Scale): f64 {
  return 0.5 * scale.limit;
}

function writePowers<T, V>(scale: Scale, shift: Shift, x: usize, to: usize, n: i32): void {
  const T_HIGH = splat<T, V>(<T>shift.high);
  const T_LOW = splat<T, V>(<T>shift.low);
  const PER_STEP = splat<T, V>(<T>-scale.perStep);
  const STEP = splat<T, V>(<T>-scale.step);
  const STEP_LOW = splat<T, V>(<T>-scale.stepLow);
  const INVERSE = splat<T, V>(<T>-scale.minusInverse);
  const limit = scale.limit + reach(scale);
  const LIMIT = splat<T, V>(<T>limit);
  const MINUS_LIMIT = splat<T, V>(<T>-limit);
  const coarse = shift.isCoarse;
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
    const power = decay<T, V>(
      pmin<T, V>(LIMIT, s), ifThenElseZero<T, V>(gt<T, V>(LIMIT, s), l), PER_STEP, STEP, STEP_LOW, INVERSE);
    write<V>(to + bytes<T>(i), ifThenElseZero<T, V>(gt<T, V>(s, MINUS_LIMIT), power));
  } while ((i += width<T, V>()) < n);
}

function writePlainPowers<T, V>(scale: Scale, x: usize, to: usize, n: i32): void {
  const PER_STEP = splat<T, V>(<T>-scale.perStep);
  const STEP = splat<T, V>(<T>-scale.step);
  const STEP_LOW = splat<T, V>(<T>-scale.stepLow);
  const INVERSE = splat<T, V>(<T>-scale.minusInverse);
  let i = 0;
  do {
    const power = decayOf<T, V>(read<V>(x + bytes<T>(i)), PER_STEP, STEP, STEP_LOW, INVERSE);
    write<V>(to + bytes<T>(i), power);
  } while ((i += width<T, V>()) < n);
  padWith<T>(to, n, 0);
}
