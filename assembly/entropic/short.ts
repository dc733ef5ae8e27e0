// Short slices of f32, a lane for each: those whose scores are all within ±43 τ, so that u = e^(x/τ) and e^(t/τ) are
// floats. A slice's bits do not depend on those in the lanes beside it, as each lane stops by itself.
//
//   binary entropy   With F = e^(−t/τ), p = uF/(1 + uF). F is any float; a step s from there leads to the root. The
//                    first F takes scores for normal, whose sigmoids have a mean that is known to a tenth or so.
//   entropy          With φ = e^(t/τ), p = min(1, u/φ), and φ = Σu/(k − #{u > φ}), over the others. From φ = Σu/k
//                    on it falls to the root, which it has reached when it stays.
//
// What is not like this, or takes longer, is left to root.ts.

import { Call } from '../abi';
import { record } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { decayOf, log, logOf, Scale, setDecay } from '../numeric/exp';
import { nextDown } from '../numeric/ulp';
import {
  absolute, add, andNot, any, countMask, div, eq, gt, hasUpper, ifThenElse, ifThenElseZero, lanes, le, lower,
  lowerCount, mul, ofPairs, or, pmax, pmin, read, splat, squareRoot, sub, upper, upperCount, write, zero,
} from '../simd/lanes';
import { transpose } from '../simd/transpose';
import { half } from './powers';
import { move, moveByLog } from './root';
import { ceilingOf } from './shift';
import { Entropy, Slice } from './slice';

/** Greatest n. */
export const SHORT: i32 = 64;

/** Steps, before root.ts tries. */
const PASSES: i32 = 24;

/** Blocks of four slices that are worked on in turns: while one waits for a result, the processor goes on with the next. */
const BLOCKS: i32 = 2;

/** Vectors whose terms are added in f32 before they go to f64. */
const RUN: i32 = 8;

// The blocks' scores, turned: n vectors each, a lane for each slice. And their powers u.
const SCORES: usize = memory.data(2 * 64 * 16, 16);
const POWERS: usize = memory.data(2 * 64 * 16, 16);

// What is known of each block, in vectors; wide ones are two.
const STATES: usize = memory.data(2 * 256, 16);
const STATE: usize = 256;
const PER_STEP: usize = 0; // the scale's numbers
const STEP: usize = 16;
const STEP_LOW: usize = 32;
const INVERSE: usize = 48;
const LIMIT: usize = 64;
const LOGIT: usize = 80; // log((n − k)/k)
const K: usize = 96; // wide
const AT: usize = 128; // F or φ
const WAY: usize = 144; // from there to the root
const DONE: usize = 160; // all bits set where nothing is left to do
const PHI: usize = 176; // wide: φ as it is, and not rounded
const CEILING: usize = 208;
const SHARED: usize = 224; // the n that logits are of

/** The scale of τ = 1. */
const ONE = record<Scale>();
const FACTOR = record<DoubleDouble>();
const THRESHOLD = record<DoubleDouble>();

/** Slices one after the other, and what is asked of them. */
@unmanaged
export class Rows {
  entropy: Entropy;
  n: i32;
  x: usize;
  out: usize;
  /** Bytes from slice to slice. */
  pitch: usize;
  /** The number of the first one, and how many there are. */
  first: i32;
  count: i32;
}

/** A lane of a state. */
@inline
function laneOf(state: usize, place: usize, j: i32): usize {
  return state + place + (<usize>j << 2);
}

/** Takes k and τ of the slice in a lane. */
function prepare(scale: Scale, state: usize, j: i32, n: i32, k: f64, tau: f64): void {
  scale.set(true, tau);
  store<f32>(laneOf(state, PER_STEP, j), <f32>-scale.perStep);
  store<f32>(laneOf(state, STEP, j), <f32>-scale.step);
  store<f32>(laneOf(state, STEP_LOW, j), <f32>-scale.stepLow);
  store<f32>(laneOf(state, INVERSE, j), <f32>-scale.minusInverse);
  // −1: no score is so near to 0
  store<f32>(laneOf(state, LIMIT, j), 1e-18 <= k && k < <f64>n ? <f32>half(scale) : -1);
  const at = state + K + (<usize>j << 3);
  if (load<f64>(at) == k && load<i32>(state + SHARED) == n) return;
  store<f64>(at, k);
  store<f32>(laneOf(state, LOGIT, j), <f32>logOf((<f64>n - k) / k));
}

/** Powers of the scores, and where to begin. */
function begin<V>(entropy: Entropy, one: Scale, state: usize, scores: usize, powers: usize, n: i32): void {
  const PER = read<V>(state + PER_STEP);
  const WHOLE = read<V>(state + STEP);
  const LOW = read<V>(state + STEP_LOW);
  const PART = read<V>(state + INVERSE);
  const size = read<V>(state + LIMIT);
  let most = splat<f32, V>(0);
  let sum = most;
  let squares = most;
  const end = <usize>n << 4;
  let at: usize = 0;
  do {
    const v = read<V>(scores + at);
    most = pmax<f32, V>(most, absolute<f32, V>(v));
    sum = add<f32, V>(sum, v);
    squares = add<f32, V>(squares, mul<f32, V>(v, v));
    write<V>(powers + at, decayOf<f32, V>(v, PER, WHOLE, LOW, PART));
  } while ((at += 16) < end);
  const isPlain = ifThenElseZero<f32, V>(eq<f32, V>(sum, sum), le<f32, V>(most, size));
  let from = splat<f32, V>(Infinity);
  if (entropy == Entropy.BINARY) {
    const share = splat<f32, V>(<f32>(1 / <f64>n));
    const mean = mul<f32, V>(mul<f32, V>(sum, share), PART);
    const square = mul<f32, V>(mul<f32, V>(mul<f32, V>(squares, share), PART), PART);
    const variance = pmax<f32, V>(splat<f32, V>(0), sub<f32, V>(square, mul<f32, V>(mean, mean)));
    const spread = squareRoot<f32, V>(add<f32, V>(splat<f32, V>(1), mul<f32, V>(splat<f32, V>(0.3926991), variance)));
    const guess = add<f32, V>(mean, mul<f32, V>(read<V>(state + LOGIT), spread));
    const least = splat<f32, V>(-43);
    from = powerOf<V>(one, pmax<f32, V>(least, pmin<f32, V>(splat<f32, V>(43), guess)));
  }
  write<V>(state + AT, ifThenElse<f32, V>(isPlain, from, splat<f32, V>(NaN)));
  write<V>(state + DONE, andNot<f32, V>(eq<f32, V>(size, size), isPlain));
  write<V>(state + WAY, splat<f32, V>(NaN));
}

/** e^−a */
@inline
function powerOf<V>(one: Scale, a: V): V {
  return decayOf<f32, V>(
    a, splat<f32, V>(<f32>one.perStep), splat<f32, V>(<f32>one.step), splat<f32, V>(<f32>one.stepLow),
    splat<f32, V>(<f32>one.minusInverse));
}

/** A step, of the binary entropy. Whether something is left to do. */
function stepBinary<V, W, C>(one: Scale, state: usize, powers: usize, n: i32): bool {
  const F = read<V>(state + AT);
  const ZERO = splat<f32, V>(0);
  const ONE = splat<f32, V>(1);
  let count = zero<C>();
  let qs = ZERO;
  let qys = ZERO;
  let qqs = ZERO;
  let a = splat<f64, W>(0);
  let b = a;
  const end = powers + (<usize>n << 4);
  let at = powers;
  do {
    const last = min<usize>(at + (RUN << 4), end);
    let sides = ZERO;
    do {
      const power = mul<f32, V>(read<V>(at), F);
      const isBelow = gt<f32, V>(ONE, power);
      const rest = div<f32, V>(ONE, add<f32, V>(ONE, power)); // 1 − p
      const p = mul<f32, V>(power, rest);
      const q = mul<f32, V>(p, rest);
      sides = add<f32, V>(sides, sub<f32, V>(ifThenElseZero<f32, V>(isBelow, p), andNot<f32, V>(rest, isBelow)));
      qs = add<f32, V>(qs, q);
      qys = add<f32, V>(qys, mul<f32, V>(q, sub<f32, V>(rest, p)));
      qqs = add<f32, V>(qqs, mul<f32, V>(q, q));
      count = countMask<f32, V, C>(count, isBelow);
    } while ((at += 16) < last);
    a = add<f64, W>(a, lower<f32, V, W>(sides));
    if (hasUpper<f32, V>()) b = add<f64, W>(b, upper<f32, V, W>(sides));
  } while (at < end);
  // f = Σp − k
  const N = splat<f64, W>(<f64>n);
  const k = read<W>(state + K);
  const f = add<f64, W>(a, sub<f64, W>(sub<f64, W>(N, lowerCount<C, W>(count)), k));
  let k2 = k;
  let f2 = f;
  if (hasUpper<f32, V>()) {
    k2 = read<W>(state + K + 16);
    f2 = add<f64, W>(b, sub<f64, W>(sub<f64, W>(N, upperCount<C, W>(count)), k2));
  }
  const excess = ofPairs<f32, V, W>(f, f2);
  // Newton's step and two terms of the inverse's series more: r⁴ is left
  const part = div<f32, V>(ONE, qs);
  const r = mul<f32, V>(excess, part);
  const c2 = mul<f32, V>(mul<f32, V>(splat<f32, V>(0.5), qys), part);
  const c3 = sub<f32, V>(splat<f32, V>(<f32>(1.0 / 6)), mul<f32, V>(qqs, part));
  const third = sub<f32, V>(mul<f32, V>(add<f32, V>(c2, c2), c2), c3);
  let s = add<f32, V>(r, mul<f32, V>(mul<f32, V>(r, r), add<f32, V>(c2, mul<f32, V>(r, third))));
  const size = absolute<f32, V>(r);
  const isReal = gt<f32, V>(qs, splat<f32, V>(<f32>1e-18));
  const done = read<V>(state + DONE);
  const isLast = or<f32, V>(done, ifThenElseZero<f32, V>(isReal, gt<f32, V>(splat<f32, V>(<f32>0.011), size)));
  const isNear = ifThenElseZero<f32, V>(isReal, gt<f32, V>(ONE, size));
  if (any<f32, V>(andNot<f32, V>(andNot<f32, V>(eq<f32, V>(F, F), done), isNear))) {
    // far off, the step of scores that are all equal: log of (Σp/k) ((n − k)/(n − Σp))
    const up = add<f32, V>(ONE, ofPairs<f32, V, W>(div<f64, W>(f, k), div<f64, W>(f2, k2)));
    const down = sub<f32, V>(
      ONE, ofPairs<f32, V, W>(div<f64, W>(f, sub<f64, W>(N, k)), div<f64, W>(f2, sub<f64, W>(N, k2))));
    const least = splat<f32, V>(<f32>1e-18);
    const ratio = div<f32, V>(pmax<f32, V>(least, up), pmax<f32, V>(least, down));
    s = ifThenElse<f32, V>(isNear, s, log<f32, V>(ratio));
  }
  write<V>(state + WAY, ifThenElse<f32, V>(done, read<V>(state + WAY), s));
  write<V>(state + AT, ifThenElse<f32, V>(isLast, F, mul<f32, V>(F, powerOf<V>(one, s))));
  write<V>(state + DONE, isLast);
  return any<f32, V>(andNot<f32, V>(eq<f32, V>(F, F), isLast));
}

/** A step, of the entropy. Whether something is left to do. */
function stepShannon<V, W, C>(state: usize, powers: usize, n: i32): bool {
  const at0 = read<V>(state + AT);
  const ZERO = splat<f32, V>(0);
  let count = zero<C>();
  let a = splat<f64, W>(0);
  let b = a;
  const end = powers + (<usize>n << 4);
  let at = powers;
  do {
    const last = min<usize>(at + (RUN << 4), end);
    let sum = ZERO;
    do {
      const power = read<V>(at);
      const isAbove = gt<f32, V>(power, at0);
      sum = add<f32, V>(sum, andNot<f32, V>(power, isAbove));
      count = countMask<f32, V, C>(count, isAbove);
    } while ((at += 16) < last);
    a = add<f64, W>(a, lower<f32, V, W>(sum));
    if (hasUpper<f32, V>()) b = add<f64, W>(b, upper<f32, V, W>(sum));
  } while (at < end);
  const phi = div<f64, W>(a, sub<f64, W>(read<W>(state + K), lowerCount<C, W>(count)));
  write<W>(state + PHI, phi);
  let phi2 = phi;
  if (hasUpper<f32, V>()) {
    phi2 = div<f64, W>(b, sub<f64, W>(read<W>(state + K + 16), upperCount<C, W>(count)));
    write<W>(state + PHI + 16, phi2);
  }
  // where it stays, so does all else: what is done stays done, and NaN what is not like this
  const next = ofPairs<f32, V, W>(phi, phi2);
  const isLast = or<f32, V>(read<V>(state + DONE), eq<f32, V>(next, at0));
  write<V>(state + AT, ifThenElse<f32, V>(read<V>(state + DONE), at0, next));
  write<V>(state + DONE, isLast);
  return any<f32, V>(andNot<f32, V>(eq<f32, V>(ZERO, ZERO), isLast));
}

/** t of a lane. False where it is not known. */
function threshold(entropy: Entropy, scale: Scale, state: usize, j: i32, t: DoubleDouble, tau: f64): bool {
  const at = <f64>load<f32>(laneOf(state, AT, j));
  if (at != at || load<i32>(laneOf(state, DONE, j)) == 0) return false;
  scale.set(true, tau);
  t.set(0, 0);
  if (entropy == Entropy.BINARY) {
    moveByLog(t, at, -tau);
    move(t, <f64>load<f32>(laneOf(state, WAY, j)) * tau);
  } else {
    moveByLog(t, load<f64>(state + PHI + (<usize>j << 3)), tau);
  }
  return abs<f64>(t.high) <= half(scale);
}

/** Solves a block from its powers on. */
function search<V, W, C>(entropy: Entropy, one: Scale, blocks: i32, n: i32): void {
  let isBusy = true;
  for (let pass = 0; isBusy && pass < PASSES; pass++) {
    isBusy = false;
    for (let b = 0; b < blocks; b++) {
      const state = STATES + <usize>b * STATE;
      const powers = POWERS + (<usize>(b * n) << 4);
      const isLeft = entropy == Entropy.BINARY ? stepBinary<V, W, C>(one, state, powers, n)
        : stepShannon<V, W, C>(state, powers, n);
      if (isLeft) isBusy = true;
    }
  }
}

/** Writes p of a block in place, and stores what is found of its slices. Whether that is all of them. */
function end<V, C>(
  call: Call, scale: Scale, rows: Rows, state: usize, scores: usize, powers: usize, first: i32, count: i32,
): bool {
  const n = rows.n;
  const entropy = rows.entropy;
  const t = THRESHOLD;
  const factor = FACTOR;
  let areAll = true;
  for (let j = 0; j < lanes<f32>(); j++) {
    const s = <usize>(first + min<i32>(j, count - 1));
    const isKnown = threshold(entropy, scale, state, j, t, load<f64>(call.tau + s * call.tauStride));
    if (isKnown) {
      setDecay(factor, t.high, t.tail, scale);
      store<f32>(laneOf(state, AT, j), <f32>factor.high);
      store<f32>(laneOf(state, CEILING, j), <f32>ceilingOf(true, t));
      store<f64>(call.thresholds + (s << 3), t.high);
      store<f64>(call.lower + (s << 3), t.high);
      store<f64>(call.upper + (s << 3), t.high);
    } else {
      areAll = false;
    }
    store<i32>(call.freeCounts + (s << 2), isKnown ? n : -1);
    if (!isVector<V>()) break;
  }
  const F = read<V>(state + AT);
  const ONE = splat<f32, V>(1);
  const end = <usize>n << 4;
  let at: usize = 0;
  if (entropy == Entropy.BINARY) {
    do {
      const power = mul<f32, V>(read<V>(powers + at), F);
      write<V>(scores + at, div<f32, V>(power, add<f32, V>(ONE, power)));
    } while ((at += 16) < end);
    return areAll;
  }
  const CEIL = read<V>(state + CEILING);
  const ALMOST = splat<f32, V>(<f32>nextDown(true, 1));
  let below = zero<C>();
  do {
    const isBelow = gt<f32, V>(CEIL, read<V>(scores + at));
    below = countMask<f32, V, C>(below, isBelow);
    const p = pmin<f32, V>(mul<f32, V>(read<V>(powers + at), F), ALMOST);
    write<V>(scores + at, ifThenElse<f32, V>(isBelow, p, ONE));
  } while ((at += 16) < end);
  write<C>(state + WAY, below);
  for (let j = 0; j < count; j++) {
    const free = call.freeCounts + (<usize>(first + j) << 2);
    if (load<i32>(free) >= 0) store<i32>(free, load<i32>(laneOf(state, WAY, j)));
  }
  return areAll;
}

function projectShortIn<V, W, C>(call: Call, scale: Scale, rows: Rows): void {
  const one = ONE;
  const n = rows.n;
  const entropy = rows.entropy;
  const pitch = rows.pitch;
  const width = isVector<V>() ? lanes<f32>() : 1;
  const most = min<i32>(SHORT / n, BLOCKS);
  one.set(true, 1);
  for (let done = 0; done < rows.count;) {
    const left = rows.count - done;
    const count = left < width ? 1 : width;
    const blocks = min<i32>(left / count, most);
    for (let b = 0; b < blocks; b++) {
      const state = STATES + <usize>b * STATE;
      const scores = SCORES + (<usize>(b * n) << 4);
      const i = done + b * count;
      for (let j = 0; j < width; j++) {
        const s = <usize>(rows.first + i + min<i32>(j, count - 1));
        const tau = load<f64>(call.tau + s * call.tauStride);
        prepare(scale, state, j, n, load<f64>(call.k + s * call.kStride), tau);
      }
      store<i32>(state + SHARED, n);
      transpose(true, rows.x + <usize>i * pitch, count > 1 ? pitch : 0, width, n, scores, 16);
      begin<V>(entropy, one, state, scores, POWERS + (<usize>(b * n) << 4), n);
    }
    search<V, W, C>(entropy, one, blocks, n);
    for (let b = 0; b < blocks; b++) {
      const state = STATES + <usize>b * STATE;
      const scores = SCORES + (<usize>(b * n) << 4);
      const powers = POWERS + (<usize>(b * n) << 4);
      const to = rows.out + <usize>done * pitch;
      const first = rows.first + done;
      if (end<V, C>(call, scale, rows, state, scores, powers, first, count)) {
        transpose(true, scores, 16, n, count, to, pitch);
      } else {
        for (let j = 0; j < count; j++) {
          if (load<i32>(call.freeCounts + (<usize>(first + j) << 2)) < 0) continue;
          for (let i = 0; i < n; i++) {
            store<f32>(to + <usize>j * pitch + (<usize>i << 2), load<f32>(scores + (<usize>i << 4) + (<usize>j << 2)));
          }
        }
      }
      done += count;
    }
  }
}

function solveShortIn<V, W, C>(scale: Scale, slice: Slice, t: DoubleDouble): bool {
  const one = ONE;
  const n = slice.n;
  const entropy = slice.entropy;
  const width = isVector<V>() ? lanes<f32>() : 1;
  one.set(true, 1);
  for (let j = 0; j < width; j++) prepare(scale, STATES, j, n, slice.k, slice.tau);
  store<i32>(STATES + SHARED, n);
  transpose(true, slice.x, 0, width, n, SCORES, 16);
  begin<V>(entropy, one, STATES, SCORES, POWERS, n);
  search<V, W, C>(entropy, one, 1, n);
  return threshold(entropy, scale, STATES, 0, t, slice.tau);
}

/** Projects the slices, but those that are not like this: their free counts are −1. */
export function projectShort(call: Call, scale: Scale, rows: Rows): void {
  if (ASC_FEATURE_SIMD) projectShortIn<v128, v128, v128>(call, scale, rows);
  else projectShortIn<f32, f64, i32>(call, scale, rows);
}

/** t of one slice, as `projectShort` has it; false where that leaves it. */
export function solveShort(scale: Scale, slice: Slice, t: DoubleDouble): bool {
  if (ASC_FEATURE_SIMD) return solveShortIn<v128, v128, v128>(scale, slice, t);
  else return solveShortIn<f32, f64, i32>(scale, slice, t);
}
