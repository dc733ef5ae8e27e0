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
//
import { comparePairs, low, twoProduct, twoSum } from './double-double';
import { below } from './ulp';

/** What this rounds off is below 2^-8 of the last digit of p. */
@inline
function GRID<T>(): i32 {
  return sizeof<T>() == 4 ? 36 : 60;
}

/** Bits of a float behind the point. */
@inline
function DIGITS<T>(): i32 {
  return sizeof<T>() == 4 ? 23 : 52;
}

/** r, the spacing. */
export let spacing: f64 = 0;
/** Floats of type T from here on are multiples of r. */
let reach: f64 = 0;
/**
 * 2^-48 τ': a threshold is at most 18 τ' from its pivot, so 53 bits count the distance in it.
 */
export let fine: f64 = 0;
/** Q(τ) */
export let gridTau: f64 = 0;
/** Q(kQ(τ)), a pair. */
export let volume: f64 = 0;
export let volumeLow: f64 = 0;

// A sum Σ d_i of distances |d_i| < 2^5 τ' is taken in parts, each a sum of multiples of one unit (lanes.ts).
// Adding 1.5 · 2^DIGITS units rounds to such a multiple, and leaves the number of units in the last bits.

/** The coarse part's: units of 2^-15 τ' (f64: 2^-25 τ'). */
export let coarseRounder: f64 = 0;
/** The fine part's: r. */
export let fineRounder: f64 = 0;

/** Elements whose parts are summed before they move to a pair; f32 have 2^20 units, and lanes of 32 bits. */
export const EXACT_BLOCK: i32 = 1 << 12;

/** Lays the grid for a temperature τ (a normal f64 up to 2^900) and a sum k. */
export function layGrid<T>(tau: f64, k: f64): void {
  const exponent = <i32>((reinterpret<u64>(tau) >> 52) & 0x7ff) - 1023;
  const least = reinterpret<f64>(1); // 2^-1074: all floats are its multiples
  const D = DIGITS<T>();
  spacing = max<f64>(power(exponent - GRID<T>()), least);
  fine = max<f64>(power(exponent - 48), least);
  reach = power(exponent - GRID<T>() + D);
  coarseRounder = 3 * power(exponent - (sizeof<T>() == 4 ? 15 : 25) + D - 1);
  fineRounder = 1.5 * reach;
  gridTau = toGrid(tau);
  const h = twoProduct(gridTau, k);
  volume = twoSum(toGrid(h), toGrid(low));
  volumeLow = low;
}

/** 2^e */
function power(e: i32): f64 {
  if (e >= -1022) return reinterpret<f64>(<u64>(e + 1023) << 52);
  return e >= -1074 ? reinterpret<f64>(<u64>1 << (e + 1074)) : 0;
}

/** Q(x) */
@inline
export function toGrid(x: f64): f64 {
  const units = x / spacing;
  return abs<f64>(units) < 4503599627370496 ? nearest<f64>(units) * spacing : x;
}

/**
 * A pivot for the free set of a threshold near t, of type T and a multiple of `fine`: x − pivot is exact for
 * its scores (0, or within a factor of two of them), and below 2^5 τ'.
 */
export function pivotNear<T>(t: f64): f64 {
  return abs<f64>(t) < 4503599627370496 * fine ? 0 : <f64>(<T>t);
}

/**
 * t = pivot + s: high part; low has the rest. s is a rational number, known to 2^-98 τ. Counted in
 * multiples of `fine` from zero, and the rest of it in 2^-24 `fine`, rounded down, it is the same from
 * whatever pivot.
 */
export function roundThreshold(pivot: f64, sh: f64, sl: f64): f64 {
  let units = floor<f64>(sh / fine);
  let rest = sh / fine - units + sl / fine;
  if (rest < 0) {
    units -= 1;
    rest += 1;
  }
  const h = twoSum(pivot, units * fine);
  return twoSum(h, low + floor<f64>(rest * 16777216) * (fine / 16777216));
}

// --- floors and ceilings ------------------------------------------------------------------------------------

/**
 * The largest float of type T that is ≤ pivot + s + l, or < it. The difference to a pivot nearby is exact.
 */
function floorTo<T>(pivot: f64, s: f64, l: f64, strictly: bool): T {
  const x = <T>(pivot + s);
  const side = comparePairs(<f64>x - pivot, 0, s, l);
  return side > 0 || (strictly && side == 0) ? below<T>(x) : x;
}

/**
 * The largest score x of type T with Q(x) ≤ t = pivot + s + l, or < t: so x_i > it says exactly that Q(x_i) >
 * t.
 */
export function lastScore<T>(pivot: f64, s: f64, l: f64, strictly: bool): T {
  if (abs<f64>(pivot + s) > 2 * reach) return floorTo<T>(pivot, s, l, strictly);
  let h = twoSum(pivot, s);
  h = twoSum(h, low + l);
  let units = floor<f64>(h / spacing);
  if (units * spacing == h && (low < 0 || (strictly && low == 0))) units -= 1;
  // the last grid point; scores up to half way to the next one are rounded to it
  const point = units * spacing;
  const half = point + 0.5 * spacing;
  return floorTo<T>(half, 0, 0, toGrid(half) > point);
}
