// The module of the continuous quadratic knapsack, and what it exports: what a call is, is in abi.ts. Each returns a
// Status.
//
//   p = argmin ‖p − x/τ‖²   subject to   l ≤ p ≤ u,   Σ w p = k   (or ≤ k)

import { Call, Layout, Status, VERSION } from './abi';
import { findGap, Gap, Items, padItems, writeSolution } from './knapsack/passes';
import { Solution, solve } from './knapsack/solve';
import { NOWHERE, record, release, scratch } from './memory';
import { bytes } from './simd/lanes';
import { borrow, giveBack } from './simd/tail';
import { transpose } from './simd/transpose';

export { reserve } from './memory';

export const version: i32 = VERSION;

/** Columns that are turned at once: a cache line of f32. */
const GROUP: i32 = 16;

// What the functions here work on; they get it as arguments.
const ITEMS = record<Items>();
const GAP = record<Gap>();
const SOLUTION = record<Solution>();
// single bounds, for as many lanes as a pair has
const ONE_LOWER: usize = memory.data(16, 16);
const ONE_UPPER: usize = memory.data(16, 16);

/** Bytes of a row in scratch; never a multiple of a page, or rows of such lengths would share few cache lines. */
@inline
function rowBytes<T>(n: i32): usize {
  return ((bytes<T>(n) + 63) & ~63) + 64;
}

/** One bound for all elements, as passes read it. */
function twice<T>(from: usize, to: usize): usize {
  store<T>(to, load<T>(from));
  store<T>(to, load<T>(from), sizeof<T>());
  return to;
}

/** Where the elements of slice o, j are: in rows that were turned, in the array itself, or the same for all. */
function placeOf(array: usize, layout: i32, rows: usize, pitch: usize, from: usize, j: i32): usize {
  return layout != Layout.EACH ? array : rows != 0 ? rows + <usize>j * pitch : array + from;
}

/** The same element n times, in an array of its own. */
function fill<T>(value: usize, n: i32): usize {
  const array = scratch(rowBytes<T>(n));
  if (array != NOWHERE) for (let i = 0; i < n; i++) store<T>(array + bytes<T>(i), load<T>(value));
  return array;
}

function run<T, V, W, C, D>(call: Call): i32 {
  const items = ITEMS;
  const n = call.n;
  const inner = call.inner;
  const group = min<i32>(inner, GROUP);
  const pitch = rowBytes<T>(n);
  const isTurned = inner > 1;
  const rows = <usize>group * pitch;
  const top = scratch(0);
  const xRows: usize = isTurned ? scratch(rows) : 0;
  const pRows: usize = isTurned ? scratch(rows) : 0;
  const wRows: usize = isTurned && call.weightsLayout == Layout.EACH ? scratch(rows) : 0;
  const lRows: usize = isTurned && call.lowerLayout == Layout.EACH ? scratch(rows) : 0;
  const uRows: usize = isTurned && call.upperLayout == Layout.EACH ? scratch(rows) : 0;
  const weights = call.weightsLayout == Layout.ONE ? fill<T>(call.weights, n) : call.weights;
  const areOne = call.lowerLayout == Layout.ONE && call.upperLayout == Layout.ONE;
  const lower = areOne ? twice<T>(call.lowerBounds, ONE_LOWER)
    : call.lowerLayout == Layout.ONE ? fill<T>(call.lowerBounds, n) : call.lowerBounds;
  const upper = areOne ? twice<T>(call.upperBounds, ONE_UPPER)
    : call.upperLayout == Layout.ONE ? fill<T>(call.upperBounds, n) : call.upperBounds;
  if (
    xRows == NOWHERE || pRows == NOWHERE || wRows == NOWHERE || lRows == NOWHERE || uRows == NOWHERE || weights == NOWHERE
    || lower == NOWHERE || upper == NOWHERE
  ) return Status.OUT_OF_MEMORY;
  items.n = n;
  items.step = areOne ? 0 : sizeof<T>();
  let worst: i32 = Status.OK;
  for (let o = call.first; o < call.outer; o++) {
    for (let column = 0; column < inner; column += group) {
      const columns = min<i32>(group, inner - column);
      const from = bytes<T>(o * n * inner + column);
      const across = bytes<T>(inner);
      if (isTurned) transpose(sizeof<T>() == 4, call.x + from, across, n, columns, xRows, pitch);
      if (wRows != 0) transpose(sizeof<T>() == 4, weights + from, across, n, columns, wRows, pitch);
      if (lRows != 0) transpose(sizeof<T>() == 4, lower + from, across, n, columns, lRows, pitch);
      if (uRows != 0) transpose(sizeof<T>() == 4, upper + from, across, n, columns, uRows, pitch);
      for (let j = 0; j < columns; j++) {
        const s = <usize>(o * inner + column + j);
        items.x = placeOf(call.x, Layout.EACH, xRows, pitch, from, j);
        items.w = placeOf(weights, call.weightsLayout, wRows, pitch, from, j);
        items.lower = placeOf(lower, call.lowerLayout, lRows, pitch, from, j);
        items.upper = placeOf(upper, call.upperLayout, uRows, pitch, from, j);
        const status = solveInto<T, V, W, C, D>(call, s, items, placeOf(call.out, Layout.EACH, pRows, pitch, from, j));
        if (status == Status.OUT_OF_REACH) worst = status;
        else if (status != Status.OK) return status;
      }
      if (isTurned) transpose(sizeof<T>() == 4, pRows, pitch, columns, n, call.out + from, across);
    }
  }
  release(top);
  return worst;
}

/** Solves slice s, whose elements the items are, with what lies behind its arrays put aside; and stores what was found. */
function solveInto<T, V, W, C, D>(call: Call, s: usize, items: Items, out: usize): i32 {
  const solution = SOLUTION;
  const gap = GAP;
  const tau = load<f64>(call.tau + s * call.tauStride);
  const k = load<f64>(call.k + s * call.kStride);
  const end = bytes<T>(items.n);
  borrow(0, items.x + end);
  borrow(1, items.w + end);
  if (items.step != 0) {
    borrow(2, items.lower + end);
    borrow(3, items.upper + end);
  }
  borrow(4, out + end);
  padItems<T>(items);
  const status = solve<T, V, W, C, D>(solution, items, k, tau, call.atMost != 0);
  if (status == Status.OK || status == Status.OUT_OF_REACH) {
    const free = writeSolution<T, V, W, C>(items, tau, solution.threshold, out);
    let t = solution.threshold.high;
    let from = t;
    let to = t;
    if ((free == 0 || solution.slope == 0) && t < f64.MAX_VALUE && findGap<T>(gap, items, tau, out)) {
      from = min<f64>(t, gap.lower);
      to = max<f64>(t, gap.upper);
      // their midpoint, or the one end that there is; but 0 where Σ w p < k
      if (call.atMost == 0 || t != 0) {
        t = from == -Infinity ? (to == Infinity ? 0 : to) : to == Infinity ? from : 0.5 * from + 0.5 * to;
      }
    }
    store<f64>(call.thresholds + s * 8, t);
    store<f64>(call.lower + s * 8, from);
    store<f64>(call.upper + s * 8, to);
    store<i32>(call.freeCounts + s * 4, free);
  }
  giveBack(4, out + end);
  if (items.step != 0) {
    giveBack(3, items.upper + end);
    giveBack(2, items.lower + end);
  }
  giveBack(1, items.w + end);
  giveBack(0, items.x + end);
  return status;
}

/** p of every slice; what is found of it. */
export function knapsack_f32(call: Call): i32 {
  if (ASC_FEATURE_SIMD) return run<f32, v128, v128, v128, v128>(call);
  else return run<f32, f32, f64, i32, i32>(call);
}

export function knapsack_f64(call: Call): i32 {
  if (ASC_FEATURE_SIMD) return run<f64, v128, v128, v128, v128>(call);
  else return run<f64, f64, f64, i32, i32>(call);
}
