// Jacobian products of one slice, from its p, and its losses, after `solve` has found its threshold.

import {
  add, bytes, div, eq, gt, hasUpper, ifThenElseZero, le, lanes, lower, mul, ne, ifThenElse, read, absolute as sizeOf, splat, sub, upper, width, write,
} from '../simd/lanes';
import { record } from '../memory';
import { BLOCK, hasNext, Sum } from '../numeric/sums';
import { decay, log, log1p, Scale } from '../numeric/exp';
import { Output } from '../abi';
import { leftOver, regroup, Shift, sideOf } from './shift';
import { Entropy, Slice } from './slice';

const SUM_0 = record<Sum>();
const SUM_1 = record<Sum>();
const SUM_2 = record<Sum>();

/** Least normal T: logarithms are taken from here on. */
@inline
function normal<T>(): T {
  if (sizeof<T>() == 4) return reinterpret<f32>(0x00800000) as T;
  else return reinterpret<f64>(0x0010000000000000) as T;
}

/** τ ∂p/∂x of a single score: p(1 − p), or p below 1. */
@inline
function slopeAt<T, V>(entropy: Entropy, p: V): V {
  const ONE = splat<T, V>(1);
  if (entropy == Entropy.BINARY) return mul<T, V>(p, sub<T, V>(ONE, p));
  return ifThenElseZero<T, V>(gt<T, V>(ONE, p), p);
}

// --- Jᵀg = q (g − m)/τ, with q = slopeAt(p) and m = Σqg/Σq --------------------------------------------------

/**
 * Writes scale · Jᵀg; out may be g, and p too. Answers m, which is ⟨g, ∂p/∂k⟩. With a k, which Σp may be less than: in such a slice m = 0. (p is
 * rounded, so Σp has to be less by more than that.)
 */
export function vjp<T, V, W>(
  entropy: Entropy, p: usize, g: usize, out: usize, n: i32, tau: f64, scale: f64, k: f64,
): f64 {
  SUM_0.clear();
  SUM_1.clear();
  SUM_2.clear();
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
      let i = from + lane;
      if (i < to) do {
        const own = read<V>(p + bytes<T>(i));
        const q = slopeAt<T, V>(entropy, own);
        const v = read<V>(g + bytes<T>(i));
        const qLower = lower<T, V, W>(q);
        e = add<f64, W>(e, lower<T, V, W>(own));
        a = add<f64, W>(a, qLower);
        c = add<f64, W>(c, mul<f64, W>(qLower, lower<T, V, W>(v)));
        if (hasUpper<T, V>()) {
          const qUpper = upper<T, V, W>(q);
          b = add<f64, W>(b, qUpper);
          d = add<f64, W>(d, mul<f64, W>(qUpper, upper<T, V, W>(v)));
          f = add<f64, W>(f, upper<T, V, W>(own));
        }
      } while ((i += lanes<T>()) < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
      SUM_1.deposit<T, V, W>(lane, c, d);
      SUM_2.deposit<T, V, W>(lane, e, f);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
    SUM_1.addBlock<T>();
    SUM_2.addBlock<T>();
  }
  const sum = SUM_0.total;
  const isLoose = k - SUM_2.total > SUM_2.total * (sizeof<T>() == 4 ? 4.76837158203125e-7 : 8.881784197001252e-16);
  const mean = sum > 0 && !isLoose ? SUM_1.total / sum : 0;
  const MEAN = splat<T, V>(<T>mean);
  const MEAN_LOW = splat<T, V>(<T>(mean - <f64>(<T>mean)));
  const SCALE = splat<T, V>(<T>(scale / tau));
  let i = 0;
  do {
    const q = slopeAt<T, V>(entropy, read<V>(p + bytes<T>(i)));
    const d = sub<T, V>(sub<T, V>(read<V>(g + bytes<T>(i)), MEAN), MEAN_LOW);
    write<V>(out + bytes<T>(i), mul<T, V>(mul<T, V>(q, d), SCALE));
  } while ((i += width<T, V>()) < n);
  return mean;
}

/** −⟨Jᵀg, z⟩ = ⟨g, ∂p/∂τ⟩, where z = logit p or log p, by a product Jᵀg. */
export function byTemperature<T, V, W>(entropy: Entropy, p: usize, product: usize, n: i32): f64 {
  const HALF = splat<T, V>(0.5);
  const ONE = splat<T, V>(1);
  const NORMAL = splat<T, V>(normal<T>());
  SUM_0.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const v = read<V>(p + bytes<T>(i));
        const isFree = ifThenElseZero<T, V>(gt<T, V>(v, NORMAL), gt<T, V>(ONE, v));
        let odds = ifThenElse<T, V>(isFree, v, HALF);
        if (entropy == Entropy.BINARY) odds = div<T, V>(odds, sub<T, V>(ONE, odds));
        const z = ifThenElseZero<T, V>(isFree, log<T, V>(odds));
        const term = mul<T, V>(read<V>(product + bytes<T>(i)), z);
        a = add<f64, W>(a, lower<T, V, W>(term));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(term));
      } while ((i += lanes<T>()) < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
  }
  return -SUM_0.total;
}

// --- ½ Σ w(p − y)² -----------------------------------------------------------------------------------------

/** Σ w(p − y)²; y becomes w(p − y). Without w, 1. TERMS: `out`, which may be p, gets scale · w(p − y)². */
export function squared<T, V, W>(p: usize, y: usize, w: usize, out: usize, output: Output, n: i32, scale: f64): f64 {
  const ONE = splat<T, V>(1);
  const SCALE = splat<T, V>(<T>scale);
  SUM_0.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const e = sub<T, V>(read<V>(p + bytes<T>(i)), read<V>(y + bytes<T>(i)));
        const g = mul<T, V>(e, w != 0 ? read<V>(w + bytes<T>(i)) : ONE);
        const term = mul<T, V>(g, e);
        a = add<f64, W>(a, lower<T, V, W>(term));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(term));
        write<V>(y + bytes<T>(i), g);
        if (output == Output.TERMS) write<V>(out + bytes<T>(i), mul<T, V>(SCALE, term));
      } while ((i += lanes<T>()) < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
  }
  return SUM_0.total;
}

// --- Ω*(x) + Ω(y) − ⟨x, y⟩ ---------------------------------------------------------------------------------

/** y log y, 0 for what is too small for it to count. */
@inline
function timesLog<T, V>(y: V): V {
  const isNormal = gt<T, V>(y, splat<T, V>(normal<T>()));
  return mul<T, V>(y, log<T, V>(ifThenElse<T, V>(isNormal, y, splat<T, V>(1))));
}

/** A Fenchel–Young loss. */
@unmanaged
export class Value {
  loss: f64;
  /** Its derivative by τ, Ω(y)/τ − Ω(p)/τ. */
  byTau: f64;
}

/**
 * The Fenchel–Young loss of the slice, where Σp = k; `out`, which may be x, gets scale (p − y). With z = (x − t)/τ
 *
 *     binary entropy    t(k − Σy) + Σ τ(log(1 + e^−|z|) + y log y + (1 − y) log(1 − y)) + |z|τ (y below t, 1 − y above)
 *     entropy           (t − τ)(k − Σy) + Σ τ(y log y − y + p) + |z|τ (y below t, 1 − y above)
 *
 * No term of the sums is negative.
 */
export function fenchelYoung<T, V, W>(
  value: Value, slice: Slice, exponents: Scale, shift: Shift, y: usize, out: usize, targetSum: f64, scale: f64,
): void {
  const entropy = slice.entropy;
  const x = slice.x;
  const n = slice.n;
  const tau = slice.tau;
  const T_HIGH = splat<T, V>(<T>shift.high);
  const T_LOW = splat<T, V>(<T>shift.low);
  const PER_STEP = splat<T, V>(<T>exponents.perStep);
  const STEP = splat<T, V>(<T>exponents.step);
  const STEP_LOW = splat<T, V>(<T>exponents.stepLow);
  const MINUS_INVERSE = splat<T, V>(<T>exponents.minusInverse);
  const INVERSE = splat<T, V>(<T>-exponents.minusInverse);
  const LIMIT = splat<T, V>(<T>exponents.limit);
  const coarse = shift.isCoarse;
  const TAU = splat<T, V>(<T>tau);
  const SCALE = splat<T, V>(<T>scale);
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  SUM_0.clear();
  SUM_1.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let c = splat<f64, W>(0);
      let d = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const v = read<V>(x + bytes<T>(i));
        const target = read<V>(y + bytes<T>(i));
        let s = sub<T, V>(v, T_HIGH);
        let l = leftOver<T, V>(v, s, T_HIGH, T_LOW);
        if (coarse) {
          const d = regroup<T, V>(s, l);
          l = add<T, V>(sub<T, V>(s, d), l);
          s = d;
        }
        const minusL = sub<T, V>(ZERO, l);
        const isBelow = gt<T, V>(sideOf<T, V>(minusL), s);
        const size = sizeOf<T, V>(s);
        const sizeLow = ifThenElse<T, V>(isBelow, minusL, l);
        const power = ifThenElseZero<T, V>(
          gt<T, V>(LIMIT, size), decay<T, V>(size, sizeLow, PER_STEP, STEP, STEP_LOW, MINUS_INVERSE));
        const far = regroup<T, V>(size, sizeLow); // |x − t|
        const other = sub<T, V>(ONE, target);
        const wrong = ifThenElse<T, V>(isBelow, target, other);
        // 0 · ∞ is 0 here
        const beyond = ifThenElseZero<T, V>(gt<T, V>(wrong, ZERO), mul<T, V>(wrong, far));
        const nats = ifThenElseZero<T, V>(gt<T, V>(power, ZERO), mul<T, V>(far, INVERSE));
        let p = ZERO;
        let own = timesLog<T, V>(target);
        let term = ZERO;
        let entropyOfP = ZERO;
        if (entropy == Entropy.BINARY) {
          const w = div<T, V>(power, add<T, V>(ONE, power));
          const softplus = log1p<T, V>(power);
          p = ifThenElse<T, V>(isBelow, w, sub<T, V>(ONE, w));
          own = add<T, V>(own, timesLog<T, V>(other));
          entropyOfP = add<T, V>(softplus, mul<T, V>(nats, w));
          term = add<T, V>(softplus, own);
        } else {
          p = ifThenElse<T, V>(isBelow, power, ONE);
          entropyOfP = ifThenElseZero<T, V>(isBelow, mul<T, V>(nats, p));
          term = add<T, V>(own, sub<T, V>(p, target));
        }
        // a sum of both, as neither alone is sure to be positive where they nearly cancel
        const whole = add<T, V>(mul<T, V>(TAU, term), beyond);
        const loss = ifThenElseZero<T, V>(gt<T, V>(whole, ZERO), whole);
        const byTau = add<T, V>(own, entropyOfP);
        a = add<f64, W>(a, lower<T, V, W>(loss));
        c = add<f64, W>(c, lower<T, V, W>(byTau));
        if (hasUpper<T, V>()) {
          b = add<f64, W>(b, upper<T, V, W>(loss));
          d = add<f64, W>(d, upper<T, V, W>(byTau));
        }
        write<V>(out + bytes<T>(i), mul<T, V>(SCALE, sub<T, V>(p, target)));
      } while ((i += lanes<T>()) < to);
      SUM_0.deposit<T, V, W>(lane, a, b);
      SUM_1.deposit<T, V, W>(lane, c, d);
    } while (hasNext<T, V>(lane++));
    SUM_0.addBlock<T>();
    SUM_1.addBlock<T>();
  }
  value.loss = SUM_0.total;
  value.byTau = SUM_1.total;
  const missing = slice.k - targetSum;
  if (missing != 0) value.loss += (shift.high + shift.low - (entropy == Entropy.BINARY ? 0 : tau)) * missing;
}
