// What a pass over the scores of a slice sums up at a t, of their powers.

import { record } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { Scale } from '../numeric/exp';
import { BLOCK, hasNext, Sum } from '../numeric/sums';
import {
  add, andNot, bytes, countMask, div, gt, hasUpper, ifThenElseZero, lanes, lower, mul, read, reduceSum, splat, sub,
  upper, width, zero,
} from '../simd/lanes';
import { Powers } from './powers';
import { floorOf } from './shift';
import { Entropy, Slice } from './slice';

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
