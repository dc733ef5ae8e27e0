// Where the root of f(t) = k lies.

import { DoubleDouble } from '../numeric/double-double';
import { fromOrdinal, middle, ordinal } from '../numeric/ulp';

/** f is at least k at `start`, at most k at `end`. */
@unmanaged
export class Bracket {
  private startHigh: f64;
  private startTail: f64;
  private endHigh: f64;
  private endTail: f64;
  /**
   * Whether it is known to be one, or a sample's. Inside a sample's the certain scores are what they are taken for, and
   * a root found there is the root.
   */
  isSure: bool;

  @inline
  get start(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Bracket>('startHigh'));
  }

  @inline
  get end(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Bracket>('endHigh'));
  }

  /** Steps from float to float between its ends; unsigned, as it may pass 2^63. */
  get width(): u64 {
    return <u64>(ordinal(false, this.end.high) - ordinal(false, this.start.high));
  }

  /** A point within it, half way in value or, if asked for, in bit patterns. */
  midpoint(t: DoubleDouble, inBits: bool, tau: f64): void {
    const start = this.start;
    const end = this.end;
    const a = ordinal(false, start.high);
    const b = ordinal(false, end.high);
    if (b <= a + 1) {
      // between neighbours: where the scores at the upper one are free, if not tried yet, however small τ is
      t.setSum(end.high, -0.5 * tau);
      if (start.compare(t) < 0 && t.compare(end) < 0) return;
      t.setSum(start.high, 0.5 * (end.high - start.high + (start.tail + end.tail)));
      return;
    }
    const mean = 0.5 * start.high + 0.5 * end.high;
    t.set(inBits || !(start.high < mean && mean < end.high) ? fromOrdinal(false, middle(a, b)) : mean, 0);
  }
}
