// Exact sums: why the answer depends on nothing but the scores, k and τ.
//
// A floating-point sum depends on its order; a sum of integers does not. So scores are rounded once to a
// fixed-point grid far finer than they can matter, where every sum is exact, in any order and any number of
// partial sums:
//
//   Q(x) = x rounded to a multiple of r         (floats of 2^23 r, in f64 2^52 r, and above are multiples)
//   r    = 2^-GRID τ', with τ' the power of two just below τ
//
// The problem that is solved is Σ clip(Q(x_i) − t, 0, Q(τ)) = Q(kQ(τ)), exactly: its root t is one rational
// number (Σ_F Q(x_i) − τK)/|F|. It is held as a pair of f64 whose error, below 2^-98 τ, is less than the
// distance of t from any grid point that it is not equal to (at least r/|F|), so every decision "is x_i
// below t" is the exact one. Hence p has the same bits under a permutation, in a row or a column, with SIMD
// or without, wherever the search for t began.
//
// Splitting numbers into multiples of common units, whose sums are exact, is S. M. Rump, T. Ogita and S. Oishi's
// extraction (Accurate floating-point summation I, SIAM J. Sci. Comput. 31 (2008) 189–224), which J. Demmel and
// H. D. Nguyen made independent of the order (Parallel reproducible summation, IEEE Trans. Comput. 64 (2015)
// 2060–2070). Here the units are those of the problem, so nothing is left over.

import { DoubleDouble, sumTail } from './double-double';
import { nextDown, rounded } from './ulp';

/** Elements whose parts are summed before they move to a pair; f32 have 2^20 units, and lanes of 32 bits. */
export const EXACT_BLOCK: i32 = 1 << 12;

/** The problem of one slice, and its grid. */
@unmanaged
export class Grid {
  /** Whether scores are f32, or f64. */
  single: bool;
  tau: f64;
  k: f64;
  /** Q(τ) */
  gridTau: f64;
  // −Q(kQ(τ)), a pair
  private high: f64;
  private tail: f64;
  /** r, the spacing. */
  spacing: f64;
  /** Scores from here on are multiples of r. */
  reach: f64;
  /** 2^-48 τ': a threshold is at most 18 τ' from its pivot, so 53 bits count the distance in it. */
  fine: f64;

  // A sum Σ d_i of distances |d_i| < 2^5 τ' is taken in parts, each a sum of multiples of one unit (lanes.ts).
  // Adding 1.5 · 2^DIGITS units rounds to such a multiple, and leaves the number of units in the last bits.

  /** The coarse part's: units of 2^-15 τ' (f64: 2^-25 τ'). */
  coarseRounder: f64;
  /** The fine part's: r. */
  fineRounder: f64;

  /** −Q(kQ(τ)) */
  @inline
  get minusVolume(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Grid>('high'));
  }

  /** Lays it for a temperature τ (a normal f64 up to 2^900) and a sum k. */
  lay(single: bool, tau: f64, k: f64): void {
    if (this.tau == tau && this.k == k && this.single == single) return; // it is that of the last slice
    const bits = single ? 36 : 60; // what this rounds off is below 2^-8 of the last digit of p
    const digits = single ? 23 : 52; // of a score, behind the point
    const exponent = <i32>((reinterpret<u64>(tau) >> 52) & 0x7ff) - 1023;
    const least = reinterpret<f64>(1); // 2^-1074: all floats are its multiples
    const spacing = max<f64>(power(exponent - bits), least);
    const reach = power(exponent - bits + digits);
    const gridTau = round(tau, spacing);
    this.single = single;
    this.tau = tau;
    this.k = k;
    this.gridTau = gridTau;
    this.spacing = spacing;
    this.reach = reach;
    this.fine = max<f64>(power(exponent - 48), least);
    this.coarseRounder = 3 * power(exponent - (single ? 15 : 25) + digits - 1);
    this.fineRounder = 1.5 * reach;
    const volume = this.minusVolume;
    volume.setProduct(gridTau, -k);
    volume.setSum(round(volume.high, spacing), round(volume.tail, spacing));
  }

  /**
   * A pivot for the free set of a threshold near t, a score and a multiple of `fine`: x − pivot is exact for its
   * scores (0, or within a factor of two of them), and below 2^5 τ'.
   */
  pivotNear(t: f64): f64 {
    return abs<f64>(t) < 4503599627370496 * this.fine ? 0 : rounded(this.single, t);
  }

  /**
   * Rounds t = pivot + step, where step is a rational number, known to 2^-98 τ. Counted in multiples of `fine` from
   * zero, and the rest of it in 2^-24 `fine`, rounded down, it is the same from whatever pivot.
   */
  roundThreshold(t: DoubleDouble, pivot: f64, step: DoubleDouble): void {
    const fine = this.fine;
    let units = floor<f64>(step.high / fine);
    let rest = step.high / fine - units + step.tail / fine;
    if (rest < 0) {
      units -= 1;
      rest += 1;
    }
    t.setSum(pivot, units * fine);
    t.addToTail(floor<f64>(rest * 16777216) * (fine / 16777216));
  }

  /**
   * The largest score x with Q(x) ≤ t = pivot + step, or < t: so x_i > it says exactly that Q(x_i) > t.
   */
  lastScore(pivot: f64, step: DoubleDouble, strictly: bool): f64 {
    let s = step.high;
    let l = step.tail;
    const near = pivot + s;
    if (!(abs<f64>(near) > 2 * this.reach)) {
      const spacing = this.spacing;
      const rest = sumTail(pivot, s, near) + l;
      const h = near + rest;
      const tail = sumTail(near, rest, h);
      let units = floor<f64>(h / spacing);
      if (units * spacing == h && (tail < 0 || (strictly && tail == 0))) units -= 1;
      // the last grid point; scores up to half way to the next one are rounded to it
      const point = units * spacing;
      pivot = point + 0.5 * spacing;
      strictly = round(pivot, spacing) > point;
      s = 0;
      l = 0;
    }
    // the difference to a pivot nearby is exact
    const x = rounded(this.single, pivot + s);
    const distance = x - pivot;
    if (distance < s || (distance == s && (l > 0 || (!strictly && l == 0)))) return x;
    return nextDown(this.single, x);
  }
}

/** Q(x) */
@inline
export function round(x: f64, spacing: f64): f64 {
  const units = x / spacing;
  return abs<f64>(units) < 4503599627370496 ? nearest<f64>(units) * spacing : x;
}

/** 2^e */
function power(e: i32): f64 {
  if (e >= -1022) return reinterpret<f64>(<u64>(e + 1023) << 52);
  return e >= -1074 ? reinterpret<f64>(<u64>1 << (e + 1074)) : 0;
}
