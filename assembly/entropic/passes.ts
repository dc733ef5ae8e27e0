// The passes over the scores of a slice. With z = (x − t)/τ
//
//   binary entropy      p = σ(z) = e^z/(1 + e^z)
//   entropy             p = min(1, e^z)
//
// Exponentials are taken once, at a t near the threshold, and stored: `writePowers`. For another t nearby they are all
// multiplied by one factor (`Powers.moveTo`). So only the first pass of a search has exponentials, and p itself none.
//
// Nothing cancels: x − t is exact to the last digit of a double of T's, and of each score that one of p and 1 − p is
// taken that is at most ½. So far from t, where p or 1 − p is tiny, all sums are right to the last digits too.

import {
  add, andNot, bytes, div, gt, hasUpper, ifThenElseZero, le, pmin, lower, lanes, mul, ifThenElse, read, absolute, splat,
  sub, countMask, reduceSum, upper, width, within, write, zero,
} from '../simd/lanes';
import { record } from '../memory';
import { DoubleDouble, sumTail } from '../numeric/double-double';
import { BLOCK, hasNext, Sum } from '../numeric/sums';
import { decay, decayOf, expTail, log, log1m, log1p, Scale, setDecay } from '../numeric/exp';
import { nextDown, nextUp, rounded } from '../numeric/ulp';
import { padWith } from '../simd/tail';

export const enum Entropy {
  BINARY = 0,
  SHANNON = 1,
}

/** What is to be solved: a slice, or a sample of it. */
@unmanaged
export class Slice {
  /** Whether scores are f32. */
  single: bool;
  entropy: Entropy;
  x: usize;
  n: i32;
  k: f64;
  tau: f64;
  /** Of the scores and τ (../solve/scale.ts). */
  unit: f64;
}

// --- x − t -------------------------------------------------------------------------------------------------

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

// A pass takes x − t as s + l:
//
//   s = x − t_high, rounded;   l = leftOver(x, s), what that has left, less t_low
//   where floats are coarse beside τ: s + l in place of s, so that |l| ≤ ulp(s)/2 in any case
//
// Where s is infinite, l is NaN, and what is computed of it is dropped.

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

/** −a */
@inline
function negative<T, V>(a: V): V {
  return sub<T, V>(splat<T, V>(0), a);
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

// --- e^z ---------------------------------------------------------------------------------------------------

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

// --- sums --------------------------------------------------------------------------------------------------

/** What a pass at a t finds. */
@unmanaged
export class Sums {
  /** Scores above t, where p = 1 or (binary entropy) about p > ½, … */
  above: i32;
  /** … Σ(p − 1) over these and Σp over the others: Σp = above + tails. */
  tails: f64;
  /** Binary entropy, with q = p(1 − p) and y = 1 − 2p: Σq, … */
  q: f64;
  qy: f64;
  qq: f64;
  qqy: f64;
  qqq: f64;
  /** How far from t, in τ, it was evaluated, as the factor had to be rounded. */
  excess: f64;
}

const SUM_0 = record<Sum>();
const SUM_1 = record<Sum>();
const SUM_2 = record<Sum>();
const SUM_3 = record<Sum>();
const SUM_4 = record<Sum>();
const SUM_5 = record<Sum>();

/** Vectors whose terms, none above 1, are added in T before they go to f64. */
const RUN: i32 = 8;

function sumSigmoids<T, V, W, C>(
  sums: Sums, scale: Scale, powers: Powers, areNew: bool, x: usize, n: i32,
): void {
  const factor = powers.factor;
  const rounded = <T>factor.high;
  const FACTOR = splat<T, V>(rounded);
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const TINY = splat<T, V>(<T>9.094947017729282e-13); // 2^-40
  const run = lanes<T>() * RUN;
  const address = powers.address;
  let count = zero<C>();
  SUM_0.clear();
  SUM_1.clear();
  SUM_2.clear();
  SUM_3.clear();
  SUM_4.clear();
  SUM_5.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    if (areNew) powers.write<T, V>(scale, x + bytes<T>(from), address + bytes<T>(from), to - from);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      // these need not be so precise: they are multiplied by a small step
      let qs = ZERO;
      let qys = ZERO;
      let qqs = ZERO;
      let qqys = ZERO;
      let qqqs = ZERO;
      let i = from + lane;
      if (i < to) do {
        const last = min<i32>(i + run, to);
        let sides = ZERO;
        do {
          const power = mul<T, V>(read<V>(address + bytes<T>(i)), FACTOR);
          const isBelow = gt<T, V>(ONE, power);
          const rest = div<T, V>(ONE, add<T, V>(ONE, power)); // 1 − p
          const p = mul<T, V>(power, rest);
          const q = mul<T, V>(p, rest);
          const qy = mul<T, V>(q, sub<T, V>(rest, p));
          // what is not worth it is left out, as products that underflow take their time on many processors
          const most = sizeof<T>() == 4 ? ifThenElseZero<T, V>(gt<T, V>(q, TINY), q) : q;
          const qq = mul<T, V>(most, most);
          sides = add<T, V>(sides, sub<T, V>(ifThenElseZero<T, V>(isBelow, p), andNot<T, V>(rest, isBelow)));
          qs = add<T, V>(qs, q);
          qys = add<T, V>(qys, qy);
          qqs = add<T, V>(qqs, qq);
          qqys = add<T, V>(qqys, mul<T, V>(most, qy));
          qqqs = add<T, V>(qqqs, mul<T, V>(most, qq));
          count = countMask<T, V, C>(count, isBelow);
        } while ((i += lanes<T>()) < last);
        a = add<f64, W>(a, lower<T, V, W>(sides));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(sides));
      } while (i < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
      SUM_1.deposit<T, V, W>(lane, lower<T, V, W>(qs), upper<T, V, W>(qs));
      SUM_2.deposit<T, V, W>(lane, lower<T, V, W>(qys), upper<T, V, W>(qys));
      SUM_3.deposit<T, V, W>(lane, lower<T, V, W>(qqs), upper<T, V, W>(qqs));
      SUM_4.deposit<T, V, W>(lane, lower<T, V, W>(qqys), upper<T, V, W>(qqys));
      SUM_5.deposit<T, V, W>(lane, lower<T, V, W>(qqqs), upper<T, V, W>(qqqs));
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
    SUM_1.addBlock<T>();
    SUM_2.addBlock<T>();
    SUM_3.addBlock<T>();
    SUM_4.addBlock<T>();
    SUM_5.addBlock<T>();
  }
  // those behind the slice are −∞, below any t
  sums.above = padded<T, V>(n) - reduceSum<T, C>(count);
  sums.tails = SUM_0.total;
  sums.excess = (<f64>rounded - factor.high - factor.tail) / factor.high;
  sums.q = SUM_1.total;
  sums.qy = SUM_2.total;
  sums.qq = SUM_3.total;
  sums.qqy = SUM_4.total;
  sums.qqq = SUM_5.total;
}

function sumSigmoidsAloneIn<V, C>(sums: Sums, powers: Powers, n: i32): void {
  const factor = powers.factor;
  const FACTOR = splat<f64, V>(factor.high);
  const ONE = splat<f64, V>(1);
  const address = powers.address;
  let count = zero<C>();
  SUM_0.clear();
  SUM_1.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, V>(0);
      let qs = a;
      let i = from + lane;
      if (i < to) do {
        const last = min<i32>(i + lanes<f64>() * RUN, to);
        let sides = splat<f64, V>(0);
        do {
          const power = mul<f64, V>(read<V>(address + bytes<f64>(i)), FACTOR);
          const isBelow = gt<f64, V>(ONE, power);
          const rest = div<f64, V>(ONE, add<f64, V>(ONE, power)); // 1 − p
          const p = mul<f64, V>(power, rest);
          sides = add<f64, V>(sides, sub<f64, V>(ifThenElseZero<f64, V>(isBelow, p), andNot<f64, V>(rest, isBelow)));
          qs = add<f64, V>(qs, mul<f64, V>(p, rest));
          count = countMask<f64, V, C>(count, isBelow);
        } while ((i += lanes<f64>()) < last);
        a = add<f64, V>(a, sides);
      } while (i < to);
      SUM_0.deposit<f64, V, V>(lane, a, a);
      SUM_1.deposit<f64, V, V>(lane, qs, qs);
    } while (hasNext<f64, V>(lane++));
    SUM_0.addBlock<f64>();
    SUM_1.addBlock<f64>();
  }
  sums.above = padded<f64, V>(n) - reduceSum<f64, C>(count);
  sums.tails = SUM_0.total;
  sums.excess = -factor.tail / factor.high;
  sums.q = SUM_1.total;
}

/** n as whole vectors. */
@inline
function padded<T, V>(n: i32): i32 {
  return isVector<V>() ? (n + lanes<T>() - 1) & -lanes<T>() : n;
}

/** `floor`: the greatest T up to t. */
function sumExponentials<T, V, W, C>(
  sums: Sums, scale: Scale, powers: Powers, areNew: bool, x: usize, n: i32, floor: f64,
): void {
  const FLOOR = splat<T, V>(<T>floor);
  const ZERO = splat<T, V>(0);
  const run = lanes<T>() * RUN;
  const address = powers.address;
  let count = zero<C>();
  SUM_0.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    if (areNew) powers.write<T, V>(scale, x + bytes<T>(from), address + bytes<T>(from), to - from);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const last = min<i32>(i + run, to);
        let sum = ZERO;
        do {
          const isAbove = gt<T, V>(read<V>(x + bytes<T>(i)), FLOOR);
          sum = add<T, V>(sum, andNot<T, V>(read<V>(address + bytes<T>(i)), isAbove));
          count = countMask<T, V, C>(count, isAbove);
        } while ((i += lanes<T>()) < last);
        a = add<f64, W>(a, lower<T, V, W>(sum));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(sum));
      } while (i < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
  }
  sums.above = reduceSum<T, C>(count);
  sums.tails = SUM_0.total * powers.factor.high;
}

function sumInversesIn<T, V, W>(powers: Powers, x: usize, n: i32, floor: f64): f64 {
  const FLOOR = splat<T, V>(<T>floor);
  const ONE = splat<T, V>(1);
  const address = powers.address;
  SUM_0.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const isAbove = gt<T, V>(read<V>(x + bytes<T>(i)), FLOOR);
        const inverse = ifThenElseZero<T, V>(isAbove, div<T, V>(ONE, read<V>(address + bytes<T>(i))));
        a = add<f64, W>(a, lower<T, V, W>(inverse));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(inverse));
      } while ((i += lanes<T>()) < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
  }
  return SUM_0.total;
}

// --- the same for scores of either type, as what searches is there once ------------------------------------

/** Sums up at t. Writes the powers, if they are not known near t. */
export function sumUp(
  single: bool, entropy: Entropy, sums: Sums, slice: Slice, scale: Scale, powers: Powers, t: DoubleDouble,
): void {
  const x = slice.x;
  const n = slice.n;
  const areNew = !powers.moveTo(t, scale);
  if (areNew) powers.begin(single, t, scale);
  if (entropy == Entropy.BINARY) {
    if (ASC_FEATURE_SIMD) {
      if (single) sumSigmoids<f32, v128, v128, v128>(sums, scale, powers, areNew, x, n);
      else sumSigmoids<f64, v128, v128, v128>(sums, scale, powers, areNew, x, n);
    } else {
      if (single) sumSigmoids<f32, f32, f64, i32>(sums, scale, powers, areNew, x, n);
      else sumSigmoids<f64, f64, f64, i32>(sums, scale, powers, areNew, x, n);
    }
    return;
  }
  const floor = floorOf(single, t);
  if (ASC_FEATURE_SIMD) {
    if (single) sumExponentials<f32, v128, v128, v128>(sums, scale, powers, areNew, x, n, floor);
    else sumExponentials<f64, v128, v128, v128>(sums, scale, powers, areNew, x, n, floor);
  } else {
    if (single) sumExponentials<f32, f32, f64, i32>(sums, scale, powers, areNew, x, n, floor);
    else sumExponentials<f64, f64, f64, i32>(sums, scale, powers, areNew, x, n, floor);
  }
}

/** Above, tails and q of f64 alone, near the root, of powers that are known. */
export function sumSigmoidsAlone(sums: Sums, powers: Powers, n: i32): void {
  if (ASC_FEATURE_SIMD) sumSigmoidsAloneIn<v128, v128>(sums, powers, n);
  else sumSigmoidsAloneIn<f64, i32>(sums, powers, n);
}

/** Σ e^−z of the scores above t, which the powers are those of. */
export function sumInverses(single: bool, powers: Powers, x: usize, n: i32, floor: f64): f64 {
  if (ASC_FEATURE_SIMD) {
    return single ? sumInversesIn<f32, v128, v128>(powers, x, n, floor) : sumInversesIn<f64, v128, v128>(powers, x, n, floor);
  } else {
    return single ? sumInversesIn<f32, f32, f64>(powers, x, n, floor) : sumInversesIn<f64, f64, f64>(powers, x, n, floor);
  }
}

/** How many scores are below `ceiling`. */
export function countBelow(single: bool, x: usize, n: i32, ceiling: f64): i32 {
  if (ASC_FEATURE_SIMD) {
    return single ? countBelowIn<f32, v128, v128>(x, n, ceiling) : countBelowIn<f64, v128, v128>(x, n, ceiling);
  } else {
    return single ? countBelowIn<f32, f32, i32>(x, n, ceiling) : countBelowIn<f64, f64, i32>(x, n, ceiling);
  }
}

// --- p, and its logarithms ---------------------------------------------------------------------------------

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

function countBelowIn<T, V, C>(x: usize, n: i32, ceiling: f64): i32 {
  const CEILING = splat<T, V>(<T>ceiling);
  let count = zero<C>();
  let i = 0;
  do {
    count = countMask<T, V, C>(count, gt<T, V>(CEILING, read<V>(x + bytes<T>(i))));
  } while ((i += width<T, V>()) < n);
  // those behind the slice are −∞
  return reduceSum<T, C>(count) - (padded<T, V>(n) - n);
}
