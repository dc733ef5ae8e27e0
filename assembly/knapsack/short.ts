// Short slices of f32, a lane for each. A slice's bits do not depend on those in the lanes beside it.
//
//   begin      the first t takes scores over weights for evenly spread ones, whose mean and variance those are
//   approach   Newton's steps in f32, in a bracket, until D repeats itself
//   finish     From there, a t of 24 bits, a step δ = (g(t) − τk)/D of doubles. x − w t has one rounding, as w t is
//              exact. Where each element is on the same side of its bounds at t as at t + δ, g is linear between
//              them, and t + δ is the root.
//
// What is not like this, has nothing free or takes longer, is left to solve.ts.

import { Call } from '../abi';
import {
  add, andNot, any, clip, countMask, div, eq, gt, hasUpper, ifThenElse, ifThenElseZero, lanes, le, lower,
  mul, narrowMask, ofPairs, or, pmax, pmin, read, splat, squareRoot, sub, upper, write, xor, zero,
} from '../simd/lanes';
import { transpose } from '../simd/transpose';
import { countShort } from '../solve/visits';

/** Greatest n. */
export const SHORT: i32 = 64;

/** Steps in f32, and steps of doubles, before solve.ts tries. */
const PASSES: i32 = 24;
const ATTEMPTS: i32 = 3;

/** Blocks of four slices that are worked on in turns: while one waits for a result, the processor goes on with the next. */
const BLOCKS: i32 = 2;

// What is known of the blocks' elements, turned: n vectors each, a lane for each slice.
const SCORES: usize = memory.data(11 * 64 * 16, 16);
const WEIGHTS: usize = 1024;
const LOWER: usize = 2048;
const UPPER: usize = 3072;
const SHARES: usize = 4096; // x/τ, and then p
// wide ones, which are two vectors for each of those
const FLOORS: usize = SCORES + 5120; // τl
const CEILINGS: usize = 2048; // from there: τu
const RESTS: usize = 4096; // x − w t

// What is known of each block; wide ones are two vectors.
const STATES: usize = memory.data(2 * 320, 16);
const STATE: usize = 320;
const TAU: usize = 0; // wide
const INVERSE: usize = 32; // wide: 1/τ
const VOLUME: usize = 64; // wide: τk
const WAY: usize = 96; // wide: δ
const SQUARE: usize = 128; // wide: D
const OWN_TAU: usize = 160; // τ, 1/τ and k in f32
const OWN_INVERSE: usize = 176;
const OWN_K: usize = 192;
const AT: usize = 208; // t/τ, and then t
const LO: usize = 224; // the bracket
const HI: usize = 240;
const BEFORE: usize = 256; // D of the step before
const DONE: usize = 272; // all bits set where there is nothing left to do
const SOLVED: usize = 288;
const FREE: usize = 304;

/** Slices one after the other. */
@unmanaged
export class Rows {
  n: i32;
  x: usize;
  w: usize;
  lower: usize;
  upper: usize;
  out: usize;
  /** Bytes from slice to slice; of weights and bounds 0 where all have the same. */
  pitch: usize;
  wPitch: usize;
  lowerPitch: usize;
  upperPitch: usize;
}

/** Takes k and τ of the slice in a lane. */
function prepare(state: usize, j: i32, k: f64, tau: f64): void {
  const wide = state + (<usize>j << 3);
  const own = state + (<usize>j << 2);
  store<f64>(wide + TAU, tau);
  store<f64>(wide + INVERSE, 1 / tau);
  store<f64>(wide + VOLUME, tau * k);
  store<f32>(own + OWN_TAU, <f32>tau);
  store<f32>(own + OWN_INVERSE, <f32>(1 / tau));
  store<f32>(own + OWN_K, <f32>k);
}

/** τl and τu. */
function scaleBounds<V, W>(state: usize, at: usize, wide: usize, n: i32): void {
  const end = at + (<usize>n << 4);
  const tau = read<W>(state + TAU);
  const tau2 = read<W>(state + TAU + 16);
  do {
    const l = read<V>(at + LOWER);
    const u = read<V>(at + UPPER);
    write<W>(wide, mul<f64, W>(lower<f32, V, W>(l), tau));
    write<W>(wide + CEILINGS, mul<f64, W>(lower<f32, V, W>(u), tau));
    if (hasUpper<f32, V>()) {
      write<W>(wide + 16, mul<f64, W>(upper<f32, V, W>(l), tau2));
      write<W>(wide + CEILINGS + 16, mul<f64, W>(upper<f32, V, W>(u), tau2));
    }
    wide += 32;
  } while ((at += 16) < end);
}

/** Where to begin. */
function begin<V>(state: usize, at: usize, n: i32): void {
  const end = at + (<usize>n << 4);
  const inverse = read<V>(state + OWN_INVERSE);
  const ZERO = splat<f32, V>(0);
  let products = ZERO;
  let squares = ZERO;
  let scores = ZERO;
  let least = ZERO;
  let most = ZERO;
  let inOrder = eq<f32, V>(ZERO, ZERO);
  do {
    const x = mul<f32, V>(read<V>(at), inverse);
    const w = read<V>(at + WEIGHTS);
    const l = read<V>(at + LOWER);
    const u = read<V>(at + UPPER);
    write<V>(at + SHARES, x);
    inOrder = ifThenElseZero<f32, V>(inOrder, le<f32, V>(l, u));
    const low = mul<f32, V>(w, l);
    const high = mul<f32, V>(w, u);
    least = add<f32, V>(least, pmin<f32, V>(low, high));
    most = add<f32, V>(most, pmax<f32, V>(low, high));
    products = add<f32, V>(products, mul<f32, V>(w, x));
    squares = add<f32, V>(squares, mul<f32, V>(w, w));
    scores = add<f32, V>(scores, mul<f32, V>(x, x));
  } while ((at += 16) < end);
  // x/w with the weights w²: their mean and variance
  const part = div<f32, V>(splat<f32, V>(1), squares);
  const mean = mul<f32, V>(products, part);
  const variance = pmax<f32, V>(ZERO, sub<f32, V>(mul<f32, V>(scores, part), mul<f32, V>(mean, mean)));
  const share = mul<f32, V>(splat<f32, V>(0.5), part);
  const half = mul<f32, V>(sub<f32, V>(most, least), share);
  const middle = mul<f32, V>(add<f32, V>(most, least), share);
  const spread = squareRoot<f32, V>(add<f32, V>(mul<f32, V>(variance, splat<f32, V>(2.2)), mul<f32, V>(half, half)));
  const centre = sub<f32, V>(mean, middle);
  // from −1 to 1, as k is the most or the least that Σ w p can be
  const side = div<f32, V>(sub<f32, V>(middle, mul<f32, V>(read<V>(state + OWN_K), part)), half);
  const t = add<f32, V>(centre, mul<f32, V>(spread, side));
  const reach = mul<f32, V>(spread, splat<f32, V>(16));
  const isReady = ifThenElseZero<f32, V>(inOrder, eq<f32, V>(t, t));
  write<V>(state + LO, sub<f32, V>(centre, reach));
  write<V>(state + HI, add<f32, V>(centre, reach));
  write<V>(state + AT, t);
  write<V>(state + BEFORE, splat<f32, V>(NaN));
  write<V>(state + DONE, andNot<f32, V>(eq<f32, V>(ZERO, ZERO), isReady));
  write<V>(state + SOLVED, isReady);
}

/** Newton's step, or a halving. False when there is nothing left to do. */
function approach<V>(state: usize, at: usize, n: i32): bool {
  const end = at + (<usize>n << 4);
  const t = read<V>(state + AT);
  const ZERO = splat<f32, V>(0);
  let sum = ZERO;
  let squares = ZERO;
  do {
    const w = read<V>(at + WEIGHTS);
    const z = sub<f32, V>(read<V>(at + SHARES), mul<f32, V>(w, t));
    const p = clip<f32, V>(z, read<V>(at + LOWER), read<V>(at + UPPER));
    sum = add<f32, V>(sum, mul<f32, V>(w, p));
    squares = add<f32, V>(squares, ifThenElseZero<f32, V>(eq<f32, V>(p, z), mul<f32, V>(w, w)));
  } while ((at += 16) < end);
  const residual = sub<f32, V>(sum, read<V>(state + OWN_K));
  const next = add<f32, V>(t, div<f32, V>(residual, squares));
  const isRight = gt<f32, V>(residual, ZERO);
  const lo = ifThenElse<f32, V>(isRight, t, read<V>(state + LO));
  const hi = ifThenElse<f32, V>(isRight, read<V>(state + HI), t);
  const isInside = ifThenElseZero<f32, V>(gt<f32, V>(next, lo), gt<f32, V>(hi, next));
  const isRoot = or<f32, V>(eq<f32, V>(squares, read<V>(state + BEFORE)), eq<f32, V>(next, t));
  const middle = mul<f32, V>(splat<f32, V>(0.5), add<f32, V>(lo, hi));
  const done = read<V>(state + DONE);
  const isLast = or<f32, V>(done, isRoot);
  write<V>(state + LO, lo);
  write<V>(state + HI, hi);
  write<V>(state + BEFORE, ifThenElse<f32, V>(isInside, squares, splat<f32, V>(NaN)));
  write<V>(state + AT, ifThenElse<f32, V>(done, t, ifThenElse<f32, V>(or<f32, V>(isInside, isRoot), next, middle)));
  write<V>(state + DONE, isLast);
  return any<f32, V>(andNot<f32, V>(eq<f32, V>(ZERO, ZERO), isLast));
}

/** What is free, of half the lanes. */
@inline
function isFree<W>(z: W, L: W, U: W): W {
  return ifThenElseZero<f64, W>(gt<f64, W>(z, L), gt<f64, W>(U, z));
}

/** D and δ, and x − w t. */
function evaluate<V, W>(state: usize, at: usize, wide: usize, n: i32): void {
  const end = at + (<usize>n << 4);
  const own = read<V>(state + AT);
  const t = lower<f32, V, W>(own);
  const t2 = upper<f32, V, W>(own);
  const ZERO = splat<f64, W>(0);
  let sum = ZERO;
  let squares = ZERO;
  let sum2 = ZERO;
  let squares2 = ZERO;
  do {
    const x = read<V>(at);
    const v = read<V>(at + WEIGHTS);
    const w = lower<f32, V, W>(v);
    const z = sub<f64, W>(lower<f32, V, W>(x), mul<f64, W>(w, t));
    const L = read<W>(wide);
    const U = read<W>(wide + CEILINGS);
    write<W>(wide + RESTS, z);
    sum = add<f64, W>(sum, mul<f64, W>(w, clip<f64, W>(z, L, U)));
    squares = add<f64, W>(squares, ifThenElseZero<f64, W>(isFree<W>(z, L, U), mul<f64, W>(w, w)));
    if (hasUpper<f32, V>()) {
      const w2 = upper<f32, V, W>(v);
      const z2 = sub<f64, W>(upper<f32, V, W>(x), mul<f64, W>(w2, t2));
      const L2 = read<W>(wide + 16);
      const U2 = read<W>(wide + CEILINGS + 16);
      write<W>(wide + RESTS + 16, z2);
      sum2 = add<f64, W>(sum2, mul<f64, W>(w2, clip<f64, W>(z2, L2, U2)));
      squares2 = add<f64, W>(squares2, ifThenElseZero<f64, W>(isFree<W>(z2, L2, U2), mul<f64, W>(w2, w2)));
    }
    wide += 32;
  } while ((at += 16) < end);
  write<W>(state + SQUARE, squares);
  write<W>(state + WAY, div<f64, W>(sub<f64, W>(sum, read<W>(state + VOLUME)), squares));
  if (hasUpper<f32, V>()) {
    write<W>(state + SQUARE + 16, squares2);
    write<W>(state + WAY + 16, div<f64, W>(sub<f64, W>(sum2, read<W>(state + VOLUME + 16)), squares2));
  }
}

/** Whether z and y are on different sides of a bound. */
@inline
function isApart<W>(z: W, y: W, L: W, U: W): W {
  return or<f64, W>(
    xor<f64, W>(gt<f64, W>(z, L), gt<f64, W>(y, L)), xor<f64, W>(gt<f64, W>(U, z), gt<f64, W>(U, y)));
}

/** p at t + δ. Whether all lanes are solved; where one is not, its t moves there. */
function finish<V, W, C>(state: usize, from: usize, wideFrom: usize, n: i32): bool {
  evaluate<V, W>(state, from, wideFrom, n);
  const way = read<W>(state + WAY);
  const way2 = read<W>(state + WAY + 16);
  const inverse = read<W>(state + INVERSE);
  const inverse2 = read<W>(state + INVERSE + 16);
  let apart = splat<f64, W>(0);
  let apart2 = apart;
  let free = zero<C>();
  let at = from;
  let wide = wideFrom;
  const end = at + (<usize>n << 4);
  do {
    const w = read<V>(at + WEIGHTS);
    const l = read<V>(at + LOWER);
    const u = read<V>(at + UPPER);
    const z = read<W>(wide + RESTS);
    const y = sub<f64, W>(z, mul<f64, W>(lower<f32, V, W>(w), way));
    apart = or<f64, W>(apart, isApart<W>(z, y, read<W>(wide), read<W>(wide + CEILINGS)));
    const own = mul<f64, W>(y, inverse);
    let own2 = own;
    if (hasUpper<f32, V>()) {
      const z2 = read<W>(wide + RESTS + 16);
      const y2 = sub<f64, W>(z2, mul<f64, W>(upper<f32, V, W>(w), way2));
      apart2 = or<f64, W>(apart2, isApart<W>(z2, y2, read<W>(wide + 16), read<W>(wide + CEILINGS + 16)));
      own2 = mul<f64, W>(y2, inverse2);
    }
    const p = clip<f32, V>(ofPairs<f32, V, W>(own, own2), l, u);
    write<V>(at + SHARES, p);
    free = countMask<f32, V, C>(free, ifThenElseZero<f32, V>(gt<f32, V>(p, l), gt<f32, V>(u, p)));
    wide += 32;
  } while ((at += 16) < end);
  write<C>(state + FREE, free);
  const t = read<V>(state + AT);
  const isApartAny = hasUpper<f32, V>() ? narrowMask<V, W>(apart, apart2) : ofPairs<f32, V, W>(apart, apart2);
  const there = ofPairs<f32, V, W>(
    add<f64, W>(lower<f32, V, W>(t), way), hasUpper<f32, V>() ? add<f64, W>(upper<f32, V, W>(t), way2) : way);
  write<V>(state + BEFORE, isApartAny);
  write<V>(state + AT, ifThenElse<f32, V>(isApartAny, there, t));
  return !any<f32, V>(isApartAny);
}

/** Stores what was found of the slice in a lane. Whether it is solved. */
function storeLane(call: Call, s: usize, state: usize, j: i32): bool {
  const own = state + (<usize>j << 2);
  const wide = state + (<usize>j << 3);
  const t = <f64>load<f32>(own + AT);
  const way = load<f64>(wide + WAY);
  const square = load<f64>(wide + SQUARE);
  const tau = load<f64>(wide + TAU);
  const free = load<i32>(own + FREE);
  const isSolved = load<i32>(own + SOLVED) != 0 && load<i32>(own + BEFORE) == 0 && square > 0 && free > 0
    && abs<f64>(way) < Infinity && t * t * square < 1e30 * (tau * tau);
  if (!ASC_NO_ASSERT) countShort(1, isSolved);
  store<i32>(call.freeCounts + (s << 2), isSolved ? free : -1);
  if (!isSolved) return false;
  store<f64>(call.thresholds + (s << 3), t + way);
  store<f64>(call.lower + (s << 3), t + way);
  store<f64>(call.upper + (s << 3), t + way);
  return true;
}

/** Turns a block of slices, from the i-th on. */
function turn(array: usize, i: usize, own: usize, pitch: usize, n: i32, to: usize): void {
  transpose(true, array + i * pitch, own * pitch, ASC_FEATURE_SIMD ? lanes<f32>() : 1, n, to, 16);
}

function projectShortIn<V, W, C>(call: Call, rows: Rows, first: i32, total: i32): void {
  const n = rows.n;
  const pitch = rows.pitch;
  const width = isVector<V>() ? lanes<f32>() : 1;
  const most = min<i32>(SHORT / n, BLOCKS);
  let known = 0; // blocks that have what all slices have in common
  for (let done = 0; done < total;) {
    const left = total - done;
    const count = left < width ? 1 : width;
    const blocks = min<i32>(left / count, most);
    const own = <usize>(count > 1 ? 1 : 0);
    for (let b = 0; b < blocks; b++) {
      const state = STATES + <usize>b * STATE;
      const at = SCORES + (<usize>(b * n) << 4);
      const wide = FLOORS + (<usize>(b * n) << 5);
      const i = <usize>(done + b * count);
      for (let j = 0; j < width; j++) {
        const s = <usize>(first + <i32>i + min<i32>(j, count - 1));
        prepare(state, j, load<f64>(call.k + s * call.kStride), load<f64>(call.tau + s * call.tauStride));
      }
      const isNew = b >= known;
      turn(rows.x, i, own, pitch, n, at);
      if (isNew || rows.wPitch != 0) turn(rows.w, i, own, rows.wPitch, n, at + WEIGHTS);
      if (isNew || rows.lowerPitch != 0) turn(rows.lower, i, own, rows.lowerPitch, n, at + LOWER);
      if (isNew || rows.upperPitch != 0) turn(rows.upper, i, own, rows.upperPitch, n, at + UPPER);
      if (isNew || (rows.lowerPitch | rows.upperPitch | call.tauStride) != 0) scaleBounds<V, W>(state, at, wide, n);
      begin<V>(state, at, n);
    }
    known = max<i32>(known, blocks);
    let isBusy = true;
    for (let pass = 0; isBusy && pass < PASSES; pass++) {
      isBusy = false;
      for (let b = 0; b < blocks; b++) {
        if (approach<V>(STATES + <usize>b * STATE, SCORES + (<usize>(b * n) << 4), n)) isBusy = true;
      }
    }
    for (let b = 0; b < blocks; b++) {
      const state = STATES + <usize>b * STATE;
      const at = SCORES + (<usize>(b * n) << 4);
      const wide = FLOORS + (<usize>(b * n) << 5);
      write<V>(state + AT, mul<f32, V>(read<V>(state + AT), read<V>(state + OWN_TAU)));
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (finish<V, W, C>(state, at, wide, n)) break;
      const to = rows.out + <usize>done * pitch;
      let areAll = true;
      for (let j = 0; j < count; j++) {
        if (!storeLane(call, <usize>(first + done + j), state, j)) areAll = false;
      }
      if (areAll) {
        transpose(true, at + SHARES, 16, n, count, to, pitch);
      } else {
        for (let j = 0; j < count; j++) {
          if (load<i32>(call.freeCounts + (<usize>(first + done + j) << 2)) < 0) continue;
          transpose(true, at + SHARES + (<usize>j << 2), 16, n, 1, to + <usize>j * pitch, pitch);
        }
      }
      done += count;
    }
  }
}

/** Projects the slices, whose first one has that number, but those that are not like this: their free counts are −1. */
export function projectShort(call: Call, rows: Rows, first: i32, count: i32): void {
  if (ASC_FEATURE_SIMD) projectShortIn<v128, v128, v128>(call, rows, first, count);
  else projectShortIn<f32, f64, i32>(call, rows, first, count);
}
