// The passes over the scores of a slice, at a threshold t. With d = x − t and z = d/τ
//
//   binary entropy      p = σ(z) = 1/(1 + e^−z)
//   entropy             p = min(1, e^z)
//
// Nothing cancels: d is exact to the last digit of a double of T's, and of each score that one of p and 1 − p is
// taken that is at most ½,
//
//   w = e^−|z|/(1 + e^−|z|) = min(p, 1 − p)
//
// So far from t, where p or 1 − p is tiny, all sums are right to the last digits too. Scores of ±∞ are no exception:
// w = 0.

import {
  add, andNot, bytes, div, gt, hasUpper, ifThenElseZero, le, pmin, lower, lanes, mul, ifThenElse, read, absolute, splat, sub, countMask, reduceSum, upper,
  width, within, write, zero,
} from '../simd/lanes';
import { record } from '../memory';
import { BLOCK, hasNext, Sum } from '../numeric/sums';
import { decay, expTail, log, log1m, log1p, Scale } from '../numeric/exp';
import { nextDown } from '../numeric/ulp';

export const enum Entropy {
  BINARY = 0,
  SHANNON = 1,
}

/** Of the slice that is worked on. */
export const SCALE = record<Scale>();

// --- x − t -------------------------------------------------------------------------------------------------

/** t in the precision of T, as a pair. */
export let shift: f64 = 0;
export let shiftLow: f64 = 0;
/** Whether the spacing of floats at t is no longer small beside τ. */
export let isCoarse: bool = false;

export function setThreshold<T>(high: f64, low: f64): void {
  const MAX: f64 = sizeof<T>() == 4 ? <f64>f32.MAX_VALUE : f64.MAX_VALUE;
  shift = <f64>(<T>min<f64>(max<f64>(high, -MAX), MAX));
  shiftLow = <f64>(<T>(high - shift + low));
  isCoarse = abs<f64>(shift) > SCALE.limit * (sizeof<T>() == 4 ? 1024 : 68719476736);
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

// --- sums --------------------------------------------------------------------------------------------------

/** Scores with z ≥ 0 (entropy: > 0, where p = 1), … */
export let above: i32 = 0;
/** … Σ(p − 1) over these and Σp over the others: Σp = above + tails. */
export let tails: f64 = 0;
/** Binary entropy: the first three derivatives of p by z, summed: p' = p(1 − p), p'(1 − 2p), p'(1 − 6p'). */
export let slope: f64 = 0;
export let curve: f64 = 0;
export let bend: f64 = 0;

const SUM_0 = record<Sum>();
const SUM_1 = record<Sum>();
const SUM_2 = record<Sum>();
const SUM_3 = record<Sum>();

/** Vectors whose terms, none above 1, are added in T before they go to f64. */
const RUN: i32 = 8;

export function sumUp<T, V, W, C>(entropy: Entropy, x: usize, n: i32): void {
  if (entropy == Entropy.BINARY) sumSigmoids<T, V, W, C>(x, n);
  else sumExponentials<T, V, W, C>(x, n, false);
}

function sumSigmoids<T, V, W, C>(x: usize, n: i32): void {
  const T_HIGH = splat<T, V>(<T>shift);
  const T_LOW = splat<T, V>(<T>shiftLow);
  const scaleOf = SCALE;
  const PER_STEP = splat<T, V>(<T>scaleOf.perStep);
  const STEP = splat<T, V>(<T>scaleOf.step);
  const STEP_LOW = splat<T, V>(<T>scaleOf.stepLow);
  const MINUS_INVERSE = splat<T, V>(<T>scaleOf.minusInverse);
  const LIMIT = splat<T, V>(<T>scaleOf.limit);
  const MINUS_LIMIT = splat<T, V>(<T>-scaleOf.limit);
  const coarse = isCoarse;
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const run = lanes<T>() * RUN;
  let count = zero<C>();
  SUM_0.clear();
  SUM_1.clear();
  SUM_2.clear();
  SUM_3.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let c = splat<f64, W>(0);
      let d = splat<f64, W>(0);
      let e = splat<f64, W>(0);
      let f = splat<f64, W>(0);
      let g = splat<f64, W>(0);
      let h = splat<f64, W>(0);
      let first = from + lane;
      if (first < to) do {
        const last = min<i32>(first + run, to);
        let sides = ZERO;
        let slopes = ZERO;
        let curves = ZERO;
        let bends = ZERO;
        let i = first;
        do {
          const v = read<V>(x + bytes<T>(i));
          let s = sub<T, V>(v, T_HIGH);
          let l = leftOver<T, V>(v, s, T_HIGH, T_LOW);
          if (coarse) {
            const d = regroup<T, V>(s, l);
            l = add<T, V>(sub<T, V>(s, d), l);
            s = d;
          }
          const isBelow = gt<T, V>(ZERO, s);
          const power = ifThenElseZero<T, V>(
            within<T, V>(s, LIMIT), decay<T, V>(s, l, PER_STEP, STEP, STEP_LOW, MINUS_INVERSE));
          const p = ifThenElseZero<T, V>(gt<T, V>(s, MINUS_LIMIT), div<T, V>(ONE, add<T, V>(ONE, power)));
          const rest = mul<T, V>(power, p); // 1 − p
          const q = mul<T, V>(p, rest);
          sides = add<T, V>(sides, ifThenElse<T, V>(isBelow, p, negative<T, V>(rest)));
          slopes = add<T, V>(slopes, q);
          curves = add<T, V>(curves, mul<T, V>(q, sub<T, V>(rest, p)));
          bends = add<T, V>(bends, mul<T, V>(q, sub<T, V>(ONE, mul<T, V>(q, splat<T, V>(6)))));
          count = countMask<T, V, C>(count, isBelow);
        } while ((i += lanes<T>()) < last);
        a = add<f64, W>(a, lower<T, V, W>(sides));
        c = add<f64, W>(c, lower<T, V, W>(slopes));
        e = add<f64, W>(e, lower<T, V, W>(curves));
        g = add<f64, W>(g, lower<T, V, W>(bends));
        if (hasUpper<T, V>()) {
          b = add<f64, W>(b, upper<T, V, W>(sides));
          d = add<f64, W>(d, upper<T, V, W>(slopes));
          f = add<f64, W>(f, upper<T, V, W>(curves));
          h = add<f64, W>(h, upper<T, V, W>(bends));
        }
      } while ((first += run) < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
      SUM_1.deposit<T, V, W>(lane, c, d);
      SUM_2.deposit<T, V, W>(lane, e, f);
      SUM_3.deposit<T, V, W>(lane, g, h);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
    SUM_1.addBlock<T>();
    SUM_2.addBlock<T>();
    SUM_3.addBlock<T>();
  }
  // those behind the slice are −∞, below any t
  const padded = isVector<V>() ? (n + lanes<T>() - 1) & -lanes<T>() : n;
  above = padded - reduceSum<T, C>(count);
  tails = SUM_0.total;
  slope = SUM_1.total;
  curve = SUM_2.total;
  bend = SUM_3.total;
}

/** `mirrored`: of the scores −x, whose padding counts as above t. */
export function sumExponentials<T, V, W, C>(x: usize, n: i32, mirrored: bool): void {
  const SIGN = splat<T, V>((mirrored ? -1 : 1) as T);
  const T_HIGH = splat<T, V>(<T>shift);
  const T_LOW = splat<T, V>(<T>shiftLow);
  const scaleOf = SCALE;
  const PER_STEP = splat<T, V>(<T>scaleOf.perStep);
  const STEP = splat<T, V>(<T>scaleOf.step);
  const STEP_LOW = splat<T, V>(<T>scaleOf.stepLow);
  const MINUS_INVERSE = splat<T, V>(<T>scaleOf.minusInverse);
  const LIMIT = splat<T, V>(<T>scaleOf.limit);
  const MINUS_LIMIT = splat<T, V>(<T>-scaleOf.limit);
  const coarse = isCoarse;
  const ZERO = splat<T, V>(0);
  const run = lanes<T>() * RUN;
  let count = zero<C>();
  SUM_0.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let first = from + lane;
      if (first < to) do {
        const last = min<i32>(first + run, to);
        let sum = ZERO;
        let i = first;
        do {
          const v = mul<T, V>(read<V>(x + bytes<T>(i)), SIGN);
          let s = sub<T, V>(v, T_HIGH);
          let l = leftOver<T, V>(v, s, T_HIGH, T_LOW);
          if (coarse) {
            const d = regroup<T, V>(s, l);
            l = add<T, V>(sub<T, V>(s, d), l);
            s = d;
          }
          const minusL = negative<T, V>(l);
          const isAbove = gt<T, V>(s, sideOf<T, V>(minusL));
          const power = decay<T, V>(negative<T, V>(s), minusL, PER_STEP, STEP, STEP_LOW, MINUS_INVERSE);
          sum = add<T, V>(sum, andNot<T, V>(ifThenElseZero<T, V>(gt<T, V>(s, MINUS_LIMIT), power), isAbove));
          count = countMask<T, V, C>(count, isAbove);
        } while ((i += lanes<T>()) < last);
        a = add<f64, W>(a, lower<T, V, W>(sum));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(sum));
      } while ((first += run) < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
  }
  above = reduceSum<T, C>(count);
  tails = SUM_0.total;
}

// --- p, and its logarithms ---------------------------------------------------------------------------------

export const enum Want {
  P = 0,
  LOG = 1,
  /** log(1 − p) */
  LOG_REST = 2,
}

/** Writes one of them; `out` may be x. */
export function project<T, V>(entropy: Entropy, want: Want, x: usize, out: usize, n: i32): void {
  const T_HIGH = splat<T, V>(<T>shift);
  const T_LOW = splat<T, V>(<T>shiftLow);
  const scaleOf = SCALE;
  const PER_STEP = splat<T, V>(<T>scaleOf.perStep);
  const STEP = splat<T, V>(<T>scaleOf.step);
  const STEP_LOW = splat<T, V>(<T>scaleOf.stepLow);
  const MINUS_INVERSE = splat<T, V>(<T>scaleOf.minusInverse);
  const INVERSE = splat<T, V>(<T>-scaleOf.minusInverse);
  const LIMIT = splat<T, V>(<T>scaleOf.limit);
  const MINUS_LIMIT = splat<T, V>(<T>-scaleOf.limit);
  const coarse = isCoarse;
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const HALF = splat<T, V>(0.5);
  const plain = entropy == Entropy.BINARY && want == Want.P;
  const ALMOST = splat<T, V>(<T>nextDown(sizeof<T>() == 4, 1));
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
    if (plain) {
      const power = ifThenElseZero<T, V>(
        gt<T, V>(LIMIT, s), decay<T, V>(s, l, PER_STEP, STEP, STEP_LOW, MINUS_INVERSE));
      const p = div<T, V>(ONE, add<T, V>(ONE, power));
      write<V>(out + bytes<T>(i), ifThenElseZero<T, V>(gt<T, V>(s, MINUS_LIMIT), p));
      continue;
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
      const isFar = want == Want.LOG ? isBelow : gt<T, V>(s, ZERO);
      result = sub<T, V>(negative<T, V>(ifThenElseZero<T, V>(isFar, nats)), log1p<T, V>(power));
    } else if (want == Want.P) {
      result = ifThenElse<T, V>(isBelow, pmin<T, V>(power, ALMOST), ONE);
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

/** How many scores are from t on. */
export function countFrom<T, V, C>(x: usize, n: i32): i32 {
  const T_HIGH = splat<T, V>(<T>shift);
  const T_LOW = splat<T, V>(<T>shiftLow);
  const coarse = isCoarse;
  let count = zero<C>();
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
    count = countMask<T, V, C>(count, gt<T, V>(sideOf<T, V>(negative<T, V>(l)), s));
  } while ((i += width<T, V>()) < n);
  const padded = isVector<V>() ? (n + lanes<T>() - 1) & -lanes<T>() : n;
  return padded - reduceSum<T, C>(count);
}
