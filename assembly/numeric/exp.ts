// e^(−a/τ), log and log(1 + e), in lanes, by +, −, ·, / and the bits of floats alone: the same bits on every machine.
//
// The polynomials are interpolations at Chebyshev nodes; their error is below a quarter ulp (f64: an eighth).
// test/entropic.test.ts measures each function in ulp.
//
// e^(−a/τ) reduces a itself and not a/τ, whose rounding e^… would multiply by a/τ:
//
//   m = a/(τ ln 2) rounded,   u = −(a − m τ ln 2)/τ in ±½ ln 2,   e^(−a/τ) = 2^−m e^u
//
// with τ ln 2 in two parts, the first so short that m times it is exact (W. J. Cody and W. Waite, Software Manual for
// the Elementary Functions, 1980). log takes m in [√½, √2) and log(1 + f) = 2 atanh(f/(2 + f)).

import { add, div, mul, splat, sub } from '../simd/lanes';
import { exponent, significand, subBits, toExponent } from '../simd/bits';
import { record } from '../memory';
import { DoubleDouble } from './double-double';

const LN2: f64 = 0.6931471805599453;
const LN2_LOW: f64 = 2.3190468138462996e-17;

/** From here on, e^−z is taken for 0: less than 2^-124 (f64: 2^-1019). */
@inline
function last(single: bool): f64 {
  return single ? 86 : 707;
}

// --- e^(−a/τ) ----------------------------------------------------------------------------------------------

const PRODUCT = record<DoubleDouble>(); // Scale's own

/** What depends on τ alone. */
@unmanaged
export class Scale {
  /** 1/(τ ln 2) */
  perStep: f64;
  /** τ ln 2, in two parts. */
  step: f64;
  stepLow: f64;
  /** −1/τ */
  minusInverse: f64;
  /** What e^(−a/τ) is taken for 0 from. */
  limit: f64;

  /** τ is from 2^-1022 (f32: 2^-60) to 2^900 (2^60). */
  set(single: bool, tau: f64): void {
    const limit = last(single) * tau;
    if (this.minusInverse == -1 / tau && this.limit == limit) return; // those of the last slice
    const product = PRODUCT;
    product.setProduct(tau, LN2);
    const whole = product.high;
    const rest = product.tail + tau * LN2_LOW;
    // m has 7 bits (f64: 10), this the others
    const mask: u64 = single ? ~((<u64>1 << 37) - 1) : ~((<u64>1 << 11) - 1);
    const step = reinterpret<f64>(reinterpret<u64>(whole) & mask);
    this.step = step;
    this.stepLow = whole - step + rest;
    this.perStep = 1 / whole;
    this.minusInverse = -1 / tau;
    this.limit = limit;
  }
}

/** 1.5 · 2^23 (f64: 2^52): adding it rounds to a whole number, and leaves that in the last bits. */
@inline
function rounder<T, V>(): V {
  return splat<T, V>((sizeof<T>() == 4 ? 12582912 : 6755399441055744) as T);
}

/** (e^u − 1 − u)/u² for |u| ≤ ½ ln 2. */
@inline
export function expTail<T, V>(u: V): V {
  if (sizeof<T>() == 4) {
    let q = splat<T, V>(<T>0.0013926183587713495);
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.00836317905272258));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.041666554617204574));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.1666657698969878));
    return add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.5));
  } else {
    let q = splat<T, V>(<T>2.5100385495510319e-8);
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>2.7620088445409748e-7));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>2.7557268459997065e-6));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.000024801521295954375));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.00019841269863053617));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.0013888888917213717));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.008333333333330062));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.041666666666624128));
    q = add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.16666666666666667));
    return add<T, V>(mul<T, V>(q, u), splat<T, V>(<T>0.5));
  }
}

/**
 * e^(−(a + aLow)/τ) for |a| < `limit` and an |aLow| of a few hundredths of τ at most; beyond, it may be any float. The other
 * arguments are the scale's numbers.
 */
@inline
export function decay<T, V>(a: V, aLow: V, PER_STEP: V, STEP: V, STEP_LOW: V, MINUS_INVERSE: V): V {
  const bits = nearestStep<T, V>(a, PER_STEP);
  return powerOf<T, V>(mul<T, V>(add<T, V>(leftOfSteps<T, V>(a, bits, STEP, STEP_LOW), aLow), MINUS_INVERSE), bits);
}

/** The same of an a without an aLow. */
@inline
export function decayOf<T, V>(a: V, PER_STEP: V, STEP: V, STEP_LOW: V, MINUS_INVERSE: V): V {
  const bits = nearestStep<T, V>(a, PER_STEP);
  return powerOf<T, V>(mul<T, V>(leftOfSteps<T, V>(a, bits, STEP, STEP_LOW), MINUS_INVERSE), bits);
}

/** Sets a pair to it, where |a| < 1000 τ; its error is that of (a + aLow)/τ less m ln 2, half an ulp of 1 at most. */
export function setDecay(power: DoubleDouble, a: f64, aLow: f64, scale: Scale): void {
  const bits = nearestStep<f64, f64>(a, scale.perStep);
  const u = (leftOfSteps<f64, f64>(a, bits, scale.step, scale.stepLow) + aLow) * scale.minusInverse;
  const rest = u + u * u * expTail<f64, f64>(u);
  const high = 1 + rest;
  const unit = subBits<f64, f64>(1, toExponent<f64, f64>(bits)); // 2^−m
  power.set(unit * high, unit * (1 - high + rest));
}

/** m, in the last bits. */
@inline
function nearestStep<T, V>(a: V, PER_STEP: V): V {
  return add<T, V>(mul<T, V>(a, PER_STEP), rounder<T, V>());
}

/** a − m τ ln 2 */
@inline
function leftOfSteps<T, V>(a: V, bits: V, STEP: V, STEP_LOW: V): V {
  const m = sub<T, V>(bits, rounder<T, V>());
  return sub<T, V>(sub<T, V>(a, mul<T, V>(m, STEP)), mul<T, V>(m, STEP_LOW));
}

/** 2^−m e^u */
@inline
function powerOf<T, V>(u: V, bits: V): V {
  const tail = mul<T, V>(mul<T, V>(u, u), expTail<T, V>(u));
  const e = add<T, V>(splat<T, V>(1), add<T, V>(u, tail));
  return subBits<T, V>(e, toExponent<T, V>(bits));
}

// --- logarithms --------------------------------------------------------------------------------------------

/** 2 atanh(s), for |s| ≤ ⅓. */
@inline
function twiceAtanh<T, V>(s: V): V {
  const z = mul<T, V>(s, s);
  let q: V;
  if (sizeof<T>() == 4) {
    q = splat<T, V>(<T>0.11612164612011674);
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.10853287900440186));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.14296178997151419));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.19999853165964859));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.33333333660263706));
  } else {
    q = splat<T, V>(<T>0.08082022805971766);
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.04400369243072337));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.06000536404795356));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.06657072104827468));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.07692785032479531));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.09090894718066429));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.11111111358713931));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.14285714283554379));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.20000000000007291));
    q = add<T, V>(mul<T, V>(q, z), splat<T, V>(<T>0.3333333333333333));
  }
  const twice = add<T, V>(s, s);
  return add<T, V>(twice, mul<T, V>(twice, mul<T, V>(z, q)));
}

/** log(1 + e), for e in [0, 1]. */
@inline
export function log1p<T, V>(e: V): V {
  return twiceAtanh<T, V>(div<T, V>(e, add<T, V>(splat<T, V>(2), e)));
}

/** log(1 − e), for e in [0, ½]. */
@inline
export function log1m<T, V>(e: V): V {
  return twiceAtanh<T, V>(div<T, V>(sub<T, V>(splat<T, V>(0), e), sub<T, V>(splat<T, V>(2), e)));
}

/** log a, for normal a > 0. */
@inline
export function log<T, V>(a: V): V {
  const k = exponent<T, V>(a);
  const m = significand<T, V>(a);
  const f = sub<T, V>(m, splat<T, V>(1));
  const fraction = twiceAtanh<T, V>(div<T, V>(f, add<T, V>(splat<T, V>(2), f)));
  // ln 2 in two parts, so that k times the first is exact
  const high = splat<T, V>((sizeof<T>() == 4 ? 0.693145751953125 : 0.6931471803691238) as T);
  const rest = splat<T, V>((sizeof<T>() == 4 ? 0.0000014286068202862268 : 1.9082149292705877e-10) as T);
  return add<T, V>(mul<T, V>(k, high), add<T, V>(fraction, mul<T, V>(k, rest)));
}

/** log a = whole + rest, k ln 2 and what there is besides. */
@unmanaged
export class Log {
  /** k · (ln 2 rounded to 32 bits), an exact product. */
  whole: f64;
  /** −0.35 … 0.35 and a multiple of ln 2: the sum is known to 2^-57. */
  rest: f64;

  /** That of any a ≥ 0. */
  set(a: f64): void {
    this.whole = 0;
    this.rest = a == 0 ? -Infinity : a == Infinity ? a : 0;
    if (this.rest != 0) return;
    const isTiny = a < 1e-250;
    const UP: f64 = 1.6069380442589903e60; // 2^200
    if (isTiny) a *= UP;
    const bits = reinterpret<i64>(a) - 0x3fe6a09e667f3bcd;
    const k = <f64>(bits >> 52) - (isTiny ? 200 : 0);
    const m = reinterpret<f64>(reinterpret<i64>(a) - ((bits >> 52) << 52));
    this.whole = k * 0.6931471803691238;
    this.rest = log<f64, f64>(m) + k * 1.9082149292705878e-10;
  }
}

const LOG = record<Log>(); // logOf's own

/** log a of any a ≥ 0. */
export function logOf(a: f64): f64 {
  const log = LOG;
  log.set(a);
  return log.whole + log.rest;
}
