// What solving a slice gives.

import { DoubleDouble } from '../numeric/double-double';
import { Part } from './partition';

/** What is known of the slice at the threshold that was looked at last: at the end, the answer. */
@unmanaged
export class Solution extends Part {
  private thresholdHigh: f64;
  private thresholdTail: f64;
  private stepHigh: f64;
  private stepTail: f64;
  /** Where F is empty, all t from the greatest finite score at zero (−∞: none) … */
  zeroScore: f64;
  /** … to τ below the least one at one (∞: none) give the same p. */
  oneScore: f64;
  // t in the precision of T, a pair too, for p (ops/affine.ts)
  tHigh: f64;
  tLow: f64;
  /** The unit of all these, and τ in it (scale.ts). */
  unit: f64;
  tau: f64;
  /** Where p is to be written, if there is time for it while t is proved; 0 when it is there, or not asked for. */
  p: usize;

  /** t, a pair. */
  @inline
  get threshold(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Solution>('thresholdHigh'));
  }

  /** To more digits, t = pivot + step. */
  @inline
  get step(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Solution>('stepHigh'));
  }

  set(t: f64, tail: f64): void {
    this.threshold.set(t, tail);
    this.pivot = t;
    this.step.set(tail, 0);
  }

  /**
   * An answer without free scores, from the greatest finite score at zero and the least one at one, ±∞ for none. Any t
   * between them will do: the midpoint, or the one end that there is.
   */
  setGap(zero: f64, one: f64, tau: f64): void {
    zero += 0; // not −0
    this.zeroScore = zero;
    this.setEmpty(zero);
    this.oneScore = one;
    const last = one - tau;
    const t = zero == -Infinity ? (one == Infinity ? 0 : last)
      : one == Infinity ? zero : max<f64>(zero, 0.5 * zero + 0.5 * last);
    this.threshold.set(t, 0);
    this.freeCount = 0;
  }
}
