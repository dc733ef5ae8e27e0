// Short slices of f32, a lane for each: four at a time. They need no pairs (exact.ts), as all fits a double:
//
//   Scores are multiples of r = 2^-36 τ', below 2^8 τ' in size, and at most 64. So S = Σ_F x_i + τ|O| − kτ is
//   a sum of multiples of r, below 2^51 of them, and exact. A rounded t = S/|F| is off by 2^-45 τ' at most,
//   t + τ by twice that; from any x_i that is not equal they are at least r/|F| ≥ 2^-42 τ' away. So
//   comparisons with the rounded ones are the exact ones, and a Newton step that leads to the t it came from
//   is at the root.
//
// What is not like this, or takes longer, is left to threshold.ts, which gives the same bits.

import {
  lanes, bytes, splat, read, write, add, sub, mul, div, floorOf, lesser, greater, gt, le, eq, ne, within, or,
  butNot, keep, pick, any, all, lower, upper, widen, narrow, narrowMask,
} from './lanes';
import { layGrid, spacing, fine, gridTau, volume } from './exact';
import { almostOne, shifted } from './projection';
import { GRADIENT } from './loss';
import { PROJECT, run, turn } from './slices';

/** Greatest n. */
const SHORT: i32 = 64;
/** Newton's steps and halvings, before others try. */
const PASSES: i32 = 40;

/** The scores, turned: n vectors of T, a lane for each slice. */
const BLOCK: usize = memory.data(SHORT * 16, 16);

// Of each slice: the bracket, the t to try, t + τ and S and |F| at the last one; and the root, a pair.
const LO: usize = memory.data(8 * 32, 16);
const HI: usize = LO + 32;
const AT: usize = LO + 64;
const SUM: usize = LO + 96;
const FREE_COUNTS: usize = LO + 128;
const THRESHOLDS: usize = LO + 160;
const LOW: usize = LO + 192;
const TOP: usize = LO + 224;

/** Newton's step, or a halving, for half the slices. Mask of those that are done: the t to try is a root. */
function step<W>(half: usize, n: i32): W {
  const TAU = splat<f64, W>(gridTau);
  const ONE = splat<f64, W>(1);
  const t = read<W>(AT + half);
  const top = add<f64, W>(t, TAU);
  let sum = splat<f64, W>(-volume);
  let free = splat<f64, W>(0);
  for (let at = BLOCK + half / 2, end = at + (<usize>n << 4); at < end; at += 16) {
    const v = widen<W>(at);
    const one = le<f64, W>(top, v);
    const isFree = butNot<f64, W>(gt<f64, W>(v, t), one);
    sum = add<f64, W>(sum, or<f64, W>(keep<f64, W>(isFree, v), keep<f64, W>(one, TAU)));
    free = add<f64, W>(free, keep<f64, W>(isFree, ONE));
  }
  write<W>(TOP + half, top);
  write<W>(SUM + half, sum);
  write<W>(FREE_COUNTS + half, free);
  const next = div<f64, W>(sum, free); // NaN in a gap; else ±∞ where no score is free
  const isDone = or<f64, W>(eq<f64, W>(next, t), ne<f64, W>(next, next));
  const isLess = gt<f64, W>(sum, mul<f64, W>(free, t));
  const lo = pick<f64, W>(isLess, t, read<W>(LO + half));
  const hi = pick<f64, W>(isLess, read<W>(HI + half), t);
  write<W>(LO + half, lo);
  write<W>(HI + half, hi);
  const isInside = keep<f64, W>(gt<f64, W>(next, lo), gt<f64, W>(hi, next));
  const middle = mul<f64, W>(splat<f64, W>(0.5), add<f64, W>(lo, hi));
  write<W>(AT + half, pick<f64, W>(isDone, t, pick<f64, W>(isInside, next, middle)));
  return isDone;
}

/**
 * The root as a pair, in multiples of 2^-72 τ', rounded down; the middle of a gap. False where f32 near t are
 * finer than the grid: projection.ts may move t there.
 */
function finish<W>(half: usize, n: i32, tau: f64): bool {
  const ROUND = splat<f64, W>(6755399441055744 * spacing); // 1.5 · 2^52 r
  const HALF = splat<f64, W>(0.5);
  const t = read<W>(AT + half);
  const free = read<W>(FREE_COUNTS + half);
  const pivot = sub<f64, W>(add<f64, W>(t, ROUND), ROUND);
  const rest = div<f64, W>(sub<f64, W>(read<W>(SUM + half), mul<f64, W>(free, pivot)), free);
  const units = floorOf<W>(mul<f64, W>(rest, splat<f64, W>(16777216 / fine)));
  const part = mul<f64, W>(units, splat<f64, W>(fine / 16777216));
  let h = add<f64, W>(pivot, part);
  let l = sub<f64, W>(part, sub<f64, W>(h, pivot));
  const isGap = eq<f64, W>(free, splat<f64, W>(0));
  if (any<f64, W>(isGap)) {
    const top = read<W>(TOP + half);
    let zero = splat<f64, W>(-Infinity);
    let one = splat<f64, W>(Infinity);
    for (let at = BLOCK + half / 2, end = at + (<usize>n << 4); at < end; at += 16) {
      const v = widen<W>(at);
      const isOne = le<f64, W>(top, v);
      zero = greater<f64, W>(zero, pick<f64, W>(isOne, zero, v));
      one = lesser<f64, W>(one, pick<f64, W>(isOne, v, one));
    }
    const other = sub<f64, W>(one, splat<f64, W>(tau));
    const middle = add<f64, W>(mul<f64, W>(HALF, zero), mul<f64, W>(HALF, other));
    h = pick<f64, W>(isGap, add<f64, W>(greater<f64, W>(zero, middle), splat<f64, W>(0)), h); // not −0
    l = butNot<f64, W>(l, isGap);
  }
  write<W>(THRESHOLDS + half, h);
  write<W>(LOW + half, l);
  return !any<f64, W>(butNot<f64, W>(within<f64, W>(t, splat<f64, W>(16777216 * spacing)), isGap));
}

/** Projects the slices in BLOCK, in place; false if they are none for this. */
function projectBlock<T, V, W>(n: i32, tau: f64): bool {
  const end = <usize>n << 4;
  // scores from 2^-12 τ' up, or 0, are on the grid
  const LEAST = splat<T, V>(<T>(16777216 * spacing));
  const MOST = splat<T, V>(<T>(17592186044416 * spacing));
  const ZERO = splat<T, V>(0);
  let fits = eq<T, V>(ZERO, ZERO);
  let lo = read<V>(BLOCK);
  let hi = lo;
  for (let at: usize = 0; at < end; at += 16) {
    const v = read<V>(BLOCK + at);
    lo = lesser<T, V>(lo, v);
    hi = greater<T, V>(hi, v);
    const isOnGrid = butNot<T, V>(within<T, V>(v, MOST), within<T, V>(v, LEAST));
    fits = keep<T, V>(fits, or<T, V>(isOnGrid, eq<T, V>(v, ZERO)));
  }
  if (!all<T, V>(fits)) return false;
  lo = sub<T, V>(lo, splat<T, V>(<T>(1.001 * tau)));
  const guess = sub<T, V>(hi, splat<T, V>(<T>tau)); // the least t for k = 1
  write<W>(LO, lower<T, V, W>(lo));
  write<W>(LO + 16, upper<T, V, W>(lo));
  write<W>(HI, lower<T, V, W>(hi));
  write<W>(HI + 16, upper<T, V, W>(hi));
  write<W>(AT, lower<T, V, W>(guess));
  write<W>(AT + 16, upper<T, V, W>(guess));
  for (let pass = 0; ; pass++) {
    if (pass == PASSES) return false;
    const isDone = step<W>(0, n);
    if (all<f64, W>(keep<f64, W>(step<W>(16, n), isDone))) break;
  }
  if (!finish<W>(0, n, tau) || !finish<W>(16, n, tau)) return false;

  const high = read<W>(THRESHOLDS);
  const high2 = read<W>(THRESHOLDS + 16);
  const t = narrow<T, V, W>(high, high2);
  const tLow = narrow<T, V, W>(
    add<f64, W>(sub<f64, W>(high, lower<T, V, W>(t)), read<W>(LOW)),
    add<f64, W>(sub<f64, W>(high2, upper<T, V, W>(t)), read<W>(LOW + 16)),
  );
  const top = read<W>(TOP);
  const top2 = read<W>(TOP + 16);
  const inverse = splat<T, V>(<T>(1 / tau));
  for (let at: usize = 0; at < end; at += 16) {
    const v = read<V>(BLOCK + at);
    const z = mul<T, V>(shifted<T, V>(v, t, tLow), inverse);
    const isOne = narrowMask<V, W>(le<f64, W>(top, lower<T, V, W>(v)), le<f64, W>(top2, upper<T, V, W>(v)));
    const one = keep<T, V>(isOne, splat<T, V>(1));
    write<V>(BLOCK + at, greater<T, V>(one, lesser<T, V>(z, splat<T, V>(almostOne<T>()))));
  }
  return true;
}

/** Whether slices may be short: contiguous, with one k and one τ for all. */
export function areShort(n: i32, inner: i32, k: f64): bool {
  return inner == 1 && n <= SHORT && 0 < k && k < <f64>n;
}

/** Projects contiguous slices; the status. */
export function project<T, V, W, C>(
  x: usize, p: usize, outer: i32, n: i32, k: usize, tau: usize, thresholds: usize, freeCounts: usize,
): i32 {
  layGrid<T>(load<f64>(tau), load<f64>(k));
  const pitch = bytes<T>(n);
  for (let rows = 0; outer > 0; outer -= rows) {
    rows = outer < lanes<T>() ? 1 : lanes<T>();
    turn<T>(x, rows == 1 ? 0 : pitch, lanes<T>(), n, BLOCK, 16);
    if (projectBlock<T, V, W>(n, load<f64>(tau))) {
      turn<T>(BLOCK, 16, n, rows, p, pitch);
      for (let j: usize = 0; j < <usize>rows; j++) {
        store<f64>(thresholds + (j << 3), load<f64>(THRESHOLDS + (j << 3)));
        store<i32>(freeCounts + (j << 2), <i32>load<f64>(FREE_COUNTS + (j << 3)));
      }
    } else {
      const status = run<T, V, W, C>(
        PROJECT, GRADIENT, x, 0, p, rows, n, 1, 0, 0, 0, 0, k, 0, tau, 0, 0, 0, false, thresholds,
        freeCounts, 0,
      );
      if (status != 0) return status;
    }
    x += <usize>rows * pitch;
    p += <usize>rows * pitch;
    thresholds += <usize>rows << 3;
    freeCounts += <usize>rows << 2;
  }
  return 0;
}
