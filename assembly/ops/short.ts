// Short slices of f32, a lane for each. They need no pairs (numeric/grid.ts), as all fits a double:
//
//   Scores are multiples of r = 2^-36 τ', below 2^8 τ' in size, and at most 64. So S = Σ_F x_i + τ|O| − kτ is
//   a sum of multiples of r, below 2^51 of them, and exact. A rounded t = S/|F| is off by 2^-45 τ' at most,
//   t + τ by twice that; from any x_i that is not equal they are at least r/|F| ≥ 2^-42 τ' away. So
//   comparisons with the rounded ones are the exact ones.
//
// Newton's steps go from f32 to f32, which may take a score at the edge of the free set for another one's
// neighbour. So the end of them proves nothing; that the root's free set is the one that led to it does.
//
// What is not like this, or takes longer, is left to solve.ts, which gives the same bits.

import {
  absolute, add, all, andNot, any, bytes, countMask, div, eq, floorOf, gt, ifThenElse, ifThenElseZero, lanes, le,
  lower, lowerCount, mul, narrow, narrowMask, ne, or, pmax, pmin, read, splat, squareRoot, sub, upper, upperCount,
  widen, within, write, zero,
} from '../simd/lanes';
import { Call } from '../abi';
import { record, RECORDS } from '../memory';
import { Grid } from '../numeric/grid';
import { almostOne, shifted } from './affine';
import { transpose } from '../simd/transpose';
import { countShort } from '../solve/visits';

/** Greatest n. */
const SHORT: i32 = 64;
/** Newton's steps and halvings, before others try. */
const PASSES: i32 = 40;

/**
 * Blocks of four slices that are worked on in turns: while one waits for the result of a sum or a division,
 * the processor goes on with the next.
 */
const BLOCKS: i32 = 2;

/** The blocks' scores, turned: n vectors of T each, a lane for each slice; and behind them rounded to the grid. */
const SCORES: usize = RECORDS + memory.data(2 * SHORT * 16, 16);
const ROUNDED: usize = SHORT * 16;

// What is known of each block: the bracket, the t to try, whether the scores are finite; S, |F| and |O|
// at the last t; then t + τ, the root, a pair, and its bounds.
const STATE: i32 = 320;
const STATES: usize = RECORDS + memory.data(2 * 320, 16);
const LO: usize = 0;
const HI: usize = 16;
const AT: usize = 32;
const FINITE: usize = 48;
const SUM: usize = 64; // wide: two vectors, like the last four
const FREES: usize = 96;
const ONES: usize = 112;
const NEXT: usize = 128;
const TOP: usize = 160;
const THRESHOLDS: usize = 192;
const LOW: usize = 224;
const LOWER: usize = 256;
const UPPER: usize = 288;

/** A bracket and a guess. */
@inline
function guess<T, V>(grid: Grid, state: usize, scores: usize, n: i32): void {
  const k = grid.k;
  const tau = grid.tau;
  const MINUS_ZERO = splat<T, V>(-0.0);
  const LARGE = splat<T, V>(<T>(8388608 * grid.spacing));
  let lo = read<V>(scores);
  let hi = lo;
  let sum = splat<T, V>(0);
  let squares = sum;
  let at = scores;
  const end = scores + (<usize>n << 4);
  do {
    const v = read<V>(at);
    lo = pmin<T, V>(lo, v);
    hi = pmax<T, V>(hi, v);
    sum = add<T, V>(sum, v);
    squares = add<T, V>(squares, mul<T, V>(v, v));
    // f32 from 2^23 r up are multiples of r, and so are sums that come to between 2^23 and 2^24 r
    const rounder = or<T, V>(ifThenElseZero<T, V>(v, MINUS_ZERO), LARGE);
    const rounded = sub<T, V>(add<T, V>(v, rounder), rounder);
    write<V>(at + ROUNDED, ifThenElse<T, V>(within<T, V>(v, LARGE), rounded, v));
  } while ((at += 16) < end);
  // t is at least this, if no score is at one …
  const part = splat<T, V>(<T>(1 / <f64>n));
  const mean = mul<T, V>(sum, part);
  const even = sub<T, V>(mean, splat<T, V>(<T>(k * tau / <f64>n)));
  let t = pmax<T, V>(sub<T, V>(hi, splat<T, V>(<T>tau)), even);
  if (k > 1) {
    // … or about this, if scores are spread evenly
    const variance = sub<T, V>(mul<T, V>(squares, part), mul<T, V>(mean, mean));
    const half = splat<T, V>(<T>(0.5 * tau));
    const spread = squareRoot<T, V>(add<T, V>(mul<T, V>(variance, splat<T, V>(2.2)), mul<T, V>(half, half)));
    t = add<T, V>(sub<T, V>(mean, half), mul<T, V>(spread, splat<T, V>(<T>(1 - 2 * k / <f64>n))));
  }
  lo = sub<T, V>(lo, splat<T, V>(<T>(1.001 * tau)));
  write<V>(state + LO, lo);
  write<V>(state + HI, hi);
  write<V>(state + AT, pmin<T, V>(hi, pmax<T, V>(lo, t)));
  write<V>(state + FINITE, within<T, V>(sum, splat<T, V>(Infinity as T)));
}

/** Newton's step from t, S/|F|; t itself in a gap, and ±∞ where no score is free though there is none. */
@inline
function newton<W>(t: W, sum: W, free: W): W {
  const next = div<f64, W>(sum, free);
  return ifThenElse<f64, W>(ne<f64, W>(next, next), t, next);
}

/** Newton's step, or a halving. False when there is nothing left to do. */
@inline
function step<T, V, W, C>(grid: Grid, state: usize, scores: usize, n: i32): bool {
  const t = read<V>(state + AT);
  // a little less than τ, for a gap that t is at the end of
  const top = add<T, V>(t, splat<T, V>(<T>(grid.tau * (1 - 1.0 / 65536))));
  let free = zero<C>();
  let one = zero<C>();
  let a = splat<f64, W>(0);
  let b = a;
  let at = scores + ROUNDED;
  const end = at + (<usize>n << 4);
  do {
    const v = read<V>(at);
    const isOne = le<T, V>(top, v);
    const isFree = andNot<T, V>(gt<T, V>(v, t), isOne);
    free = countMask<T, V, C>(free, isFree);
    one = countMask<T, V, C>(one, isOne);
    const x = ifThenElseZero<T, V>(isFree, v);
    a = add<f64, W>(a, lower<T, V, W>(x));
    b = add<f64, W>(b, upper<T, V, W>(x));
  } while ((at += 16) < end);
  const TAU = splat<f64, W>(grid.gridTau);
  const VOLUME = splat<f64, W>(-grid.minusVolume.high);
  a = add<f64, W>(a, sub<f64, W>(mul<f64, W>(lowerCount<C, W>(one), TAU), VOLUME));
  b = add<f64, W>(b, sub<f64, W>(mul<f64, W>(upperCount<C, W>(one), TAU), VOLUME));
  const nextA = newton<W>(lower<T, V, W>(t), a, lowerCount<C, W>(free));
  const nextB = newton<W>(upper<T, V, W>(t), b, upperCount<C, W>(free));
  write<W>(state + SUM, a);
  write<W>(state + SUM + 16, b);
  write<C>(state + FREES, free);
  write<C>(state + ONES, one);
  write<W>(state + NEXT, nextA);
  write<W>(state + NEXT + 16, nextB);
  const next = narrow<T, V, W>(nextA, nextB);
  const lo = ifThenElse<T, V>(gt<T, V>(next, t), t, read<V>(state + LO));
  const hi = ifThenElse<T, V>(gt<T, V>(t, next), t, read<V>(state + HI));
  write<V>(state + LO, lo);
  write<V>(state + HI, hi);
  const isInside = ifThenElseZero<T, V>(gt<T, V>(next, lo), gt<T, V>(hi, next));
  const middle = mul<T, V>(splat<T, V>(0.5), add<T, V>(lo, hi));
  write<V>(state + AT, ifThenElse<T, V>(isInside, next, middle));
  return any<T, V>(andNot<T, V>(read<V>(state + FINITE), eq<T, V>(next, t)));
}

/**
 * For half the slices the root as a pair, in multiples of 2^-72 τ', rounded down; the middle of a gap. False
 * where f32 near t are finer than the grid: affine.ts may move t there.
 */
function finish<W>(grid: Grid, state: usize, scores: usize, n: i32, free: W): bool {
  const ROUND = splat<f64, W>(6755399441055744 * grid.spacing); // 1.5 · 2^52 r
  const TAU = splat<f64, W>(grid.gridTau);
  const HALF = splat<f64, W>(0.5);
  const t = read<W>(state + NEXT);
  let top = add<f64, W>(t, TAU);
  const pivot = sub<f64, W>(add<f64, W>(t, ROUND), ROUND);
  const rest = div<f64, W>(sub<f64, W>(read<W>(state + SUM), mul<f64, W>(free, pivot)), free);
  const units = floorOf<W>(mul<f64, W>(rest, splat<f64, W>(16777216 / grid.fine)));
  const part = mul<f64, W>(units, splat<f64, W>(grid.fine / 16777216));
  let h = add<f64, W>(pivot, part);
  let l = sub<f64, W>(part, sub<f64, W>(h, pivot));
  let lowest = h;
  let highest = h;
  const isGap = eq<f64, W>(free, splat<f64, W>(0));
  if (any<f64, W>(isGap)) {
    let zero = splat<f64, W>(-Infinity);
    let one = splat<f64, W>(Infinity);
    let at = scores;
    const end = scores + (<usize>n << 4);
    do {
      const v = widen<W>(at);
      const isOne = gt<f64, W>(v, t);
      zero = pmax<f64, W>(zero, ifThenElse<f64, W>(isOne, zero, v));
      one = pmin<f64, W>(one, ifThenElse<f64, W>(isOne, v, one));
    } while ((at += 16) < end);
    // a little less than τ is no gap
    const least = add<f64, W>(zero, TAU);
    const isNone = or<f64, W>(gt<f64, W>(least, one), ne<f64, W>(sub<f64, W>(least, TAU), zero));
    if (any<f64, W>(ifThenElseZero<f64, W>(isGap, isNone))) return false;
    const other = sub<f64, W>(one, splat<f64, W>(grid.tau));
    const middle = add<f64, W>(mul<f64, W>(HALF, zero), mul<f64, W>(HALF, other));
    zero = add<f64, W>(zero, splat<f64, W>(0)); // not −0
    top = ifThenElse<f64, W>(isGap, one, top);
    h = ifThenElse<f64, W>(isGap, pmax<f64, W>(zero, middle), h);
    lowest = ifThenElse<f64, W>(isGap, zero, h);
    highest = ifThenElse<f64, W>(isGap, pmax<f64, W>(h, other), h);
    l = andNot<f64, W>(l, isGap);
  }
  write<W>(state + TOP, top);
  write<W>(state + THRESHOLDS, h);
  write<W>(state + LOW, l);
  write<W>(state + LOWER, lowest);
  write<W>(state + UPPER, highest);
  const LEAST = splat<f64, W>(16777216 * grid.spacing);
  const MOST = splat<f64, W>(8796093022208 * grid.spacing);
  const isFine = or<f64, W>(within<f64, W>(t, LEAST), within<f64, W>(top, LEAST));
  return all<f64, W>(andNot<f64, W>(within<f64, W>(t, MOST), andNot<f64, W>(isFine, isGap)));
}

/** Projects a block in place. False if that is not the projection. */
@inline
function end<T, V, W, C>(grid: Grid, state: usize, scores: usize, n: i32): bool {
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const ALMOST = splat<T, V>(<T>almostOne<T>());
  const free = read<C>(state + FREES);
  if (!finish<W>(grid, state, scores, n, lowerCount<C, W>(free))) return false;
  if (!finish<W>(grid, state + 16, scores + 8, n, upperCount<C, W>(free))) return false;
  const highA = read<W>(state + THRESHOLDS);
  const highB = read<W>(state + THRESHOLDS + 16);
  const t = narrow<T, V, W>(highA, highB);
  const tLow = narrow<T, V, W>(
    add<f64, W>(sub<f64, W>(highA, lower<T, V, W>(t)), read<W>(state + LOW)),
    add<f64, W>(sub<f64, W>(highB, upper<T, V, W>(t)), read<W>(state + LOW + 16)),
  );
  // the least f32 that is not below t + τ: adding a little more than half an ulp leads to the next one
  const topA = read<W>(state + TOP);
  const topB = read<W>(state + TOP + 16);
  let top = narrow<T, V, W>(topA, topB);
  const isBelow = narrowMask<V, W>(gt<f64, W>(topA, lower<T, V, W>(top)), gt<f64, W>(topB, upper<T, V, W>(top)));
  const half = mul<T, V>(absolute<T, V>(top), splat<T, V>(<T>(1.001 / 16777216)));
  top = add<T, V>(top, ifThenElseZero<T, V>(isBelow, half));
  const inverse = splat<T, V>(<T>(1 / grid.tau));
  let some = zero<C>();
  let one = zero<C>();
  let at = scores;
  const last = scores + (<usize>n << 4);
  do {
    const v = read<V>(at);
    const z = mul<T, V>(shifted<T, V>(v, t, tLow), inverse);
    const isOne = le<T, V>(top, v);
    const p = pmax<T, V>(ifThenElseZero<T, V>(isOne, ONE), pmin<T, V>(z, ALMOST));
    some = countMask<T, V, C>(some, gt<T, V>(p, ZERO));
    one = countMask<T, V, C>(one, isOne);
    write<V>(at, p);
  } while ((at += 16) < last);
  const isProof = ifThenElseZero<i32, C>(
    eq<i32, C>(one, read<C>(state + ONES)), eq<i32, C>(some, add<i32, C>(one, free)),
  );
  return all<T, V>(ifThenElseZero<T, V>(isProof, read<V>(state + FINITE)));
}

/**
 * Whether a call's slices are short: as many as lanes, with one k and one τ for all; and k on the grid, which is laid, leaves
 * both sides a score.
 */
export function areShort<T>(call: Call, grid: Grid): bool {
  if (call.n > SHORT || call.outer - call.first < lanes<T>()) return false;
  if ((call.kStride | call.tauStride | call.atMost) != 0) return false;
  grid.lay(true, load<f64>(call.tau), load<f64>(call.k));
  const volume = -grid.minusVolume.high;
  return 0 < volume && volume < <f64>call.n * grid.gridTau;
}

/** Projects slices that are short, but those that it has no proof or no lane for: their free counts are −1. */
export function projectShort<T, V, W, C>(call: Call, grid: Grid): void {
  const n = call.n;
  const pitch = bytes<T>(n);
  const most = min<i32>(SHORT / n, BLOCKS);
  const outer = call.outer;
  let first = call.first;
  memory.fill(call.freeCounts + (<usize>first << 2), 0xff, <usize>(outer - first) << 2);
  const rows = lanes<T>();
  while (first <= outer - rows) {
    const blocks = min<i32>((outer - first) / rows, most);
    for (let b = 0; b < blocks; b++) {
      const scores = SCORES + (<usize>(b * n) << 4);
      const x = call.x + <usize>(first + b * rows) * pitch;
      transpose(true, x, pitch, rows, n, scores, 16);
      guess<T, V>(grid, STATES + b * STATE, scores, n);
    }
    let isBusy = true;
    for (let pass = 0; isBusy && pass < PASSES; pass++) {
      isBusy = false;
      for (let b = 0; b < blocks; b++) {
        if (step<T, V, W, C>(grid, STATES + b * STATE, SCORES + (<usize>(b * n) << 4), n)) isBusy = true;
      }
    }
    for (let b = 0; b < blocks; b++) {
      const state = STATES + <usize>b * STATE;
      const scores = SCORES + (<usize>(b * n) << 4);
      const areSolved = end<T, V, W, C>(grid, state, scores, n);
      if (!ASC_NO_ASSERT) countShort(rows, areSolved);
      if (areSolved) {
        transpose(true, scores, 16, n, rows, call.out + <usize>first * pitch, pitch);
        for (let j = 0; j < rows; j++) {
          const at = state + (<usize>j << 3);
          const s = <usize>(first + j) << 3;
          store<f64>(call.thresholds + s, load<f64>(at, THRESHOLDS));
          store<f64>(call.lower + s, load<f64>(at, LOWER));
          store<f64>(call.upper + s, load<f64>(at, UPPER));
          store<i32>(call.freeCounts + (s >> 1), load<i32>(state + (<usize>j << 2), FREES));
        }
      }
      first += rows;
    }
  }
}
