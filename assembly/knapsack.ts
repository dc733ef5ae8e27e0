// The module of the continuous quadratic knapsack, and what it exports: what a call is, is in abi.ts. Each returns a
// Status.
//
//   p = argmin ‖p − x/τ‖²   subject to   l ≤ p ≤ u,   Σ w p = k   (or ≤ k)

import { Call, Layout, Status, VERSION } from './abi';
import { findGap, Gap } from './knapsack/breakpoints';
import { Items, padItems } from './knapsack/items';
import { writeSolution } from './knapsack/project';
import { projectShort, Rows, SHORT } from './knapsack/short';
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
const ROWS = record<Rows>();
const SOLUTION = record<Solution>();

/** Bytes of a row of so many in scratch; never a multiple of a page, or rows of such lengths would share few cache lines. */
@inline
function rowBytes(length: usize): usize {
  return ((length + 63) & ~63) + 64;
}

/** Where the elements of slices are: in rows that were turned, in the array itself, or the same for all. */
function placeOf(array: usize, layout: i32, rows: usize, from: usize): usize {
  return layout != Layout.EACH ? array : rows != 0 ? rows : array + from;
}

/** The same element n times, in an array of its own. */
function fill(value: usize, n: i32, size: usize): usize {
  const length = <usize>n * size;
  const array = scratch(length + 16);
  if (array == NOWHERE) return array;
  memory.copy(array, value, size);
  for (let done = size; done < length; done += done) memory.copy(array + done, array, min<usize>(done, length - done));
  return array;
}

/** Solves the slices of a call. */
function run(single: bool, call: Call): i32 {
  const items = ITEMS;
  const n = call.n;
  const inner = call.inner;
  const group = min<i32>(inner, GROUP);
  const size: usize = single ? 4 : 8;
  const length = <usize>n * size;
  const pitch = rowBytes(length);
  const isTurned = inner > 1;
  const rows = <usize>group * pitch;
  const top = scratch(0);
  const xRows: usize = isTurned ? scratch(rows) : 0;
  const pRows: usize = isTurned ? scratch(rows) : 0;
  const wRows: usize = isTurned && call.weightsLayout == Layout.EACH ? scratch(rows) : 0;
  const lRows: usize = isTurned && call.lowerLayout == Layout.EACH ? scratch(rows) : 0;
  const uRows: usize = isTurned && call.upperLayout == Layout.EACH ? scratch(rows) : 0;
  const weights = call.weightsLayout == Layout.ONE ? fill(call.weights, n, size) : call.weights;
  const areShort = single && 0 < n && n <= SHORT && call.atMost == 0;
  // short slices look at single bounds as at others
  const areOne = !areShort && call.lowerLayout == Layout.ONE && call.upperLayout == Layout.ONE;
  // single ones in pairs, as passes read them
  const copies = areOne ? 2 : n;
  const lower = call.lowerLayout == Layout.ONE ? fill(call.lowerBounds, copies, size) : call.lowerBounds;
  const upper = call.upperLayout == Layout.ONE ? fill(call.upperBounds, copies, size) : call.upperBounds;
  if (
    xRows == NOWHERE || pRows == NOWHERE || wRows == NOWHERE || lRows == NOWHERE || uRows == NOWHERE || weights == NOWHERE
    || lower == NOWHERE || upper == NOWHERE
  ) return Status.OUT_OF_MEMORY;
  items.n = n;
  items.step = areOne ? 0 : size;
  let worst: i32 = Status.OK;
  const slices = ROWS;
  slices.n = n;
  slices.pitch = isTurned ? pitch : length;
  slices.wPitch = call.weightsLayout == Layout.EACH ? slices.pitch : 0;
  slices.lowerPitch = call.lowerLayout == Layout.EACH ? slices.pitch : 0;
  slices.upperPitch = call.upperLayout == Layout.EACH ? slices.pitch : 0;
  for (let o = call.first; o < call.outer; o++) {
    // rows that are solved, with the first one
    if (areShort && !isTurned && o > call.first && load<i32>(call.freeCounts + (<usize>o << 2)) >= 0) continue;
    for (let column = 0; column < inner; column += group) {
      const columns = min<i32>(group, inner - column);
      const from = <usize>(o * n * inner + column) * size;
      const across = <usize>inner * size;
      if (isTurned) transpose(single, call.x + from, across, n, columns, xRows, pitch);
      if (wRows != 0) transpose(single, weights + from, across, n, columns, wRows, pitch);
      if (lRows != 0) transpose(single, lower + from, across, n, columns, lRows, pitch);
      if (uRows != 0) transpose(single, upper + from, across, n, columns, uRows, pitch);
      slices.x = placeOf(call.x, Layout.EACH, xRows, from);
      slices.w = placeOf(weights, call.weightsLayout, wRows, from);
      slices.lower = placeOf(lower, call.lowerLayout, lRows, from);
      slices.upper = placeOf(upper, call.upperLayout, uRows, from);
      slices.out = placeOf(call.out, Layout.EACH, pRows, from);
      // columns a group at a time; rows all together
      if (areShort && isTurned) projectShort(call, slices, o * inner + column, columns);
      else if (areShort && o == call.first) projectShort(call, slices, o, call.outer - o);
      for (let j: usize = 0; j < <usize>columns; j++) {
        const s = <usize>(o * inner + column) + j;
        if (areShort && load<i32>(call.freeCounts + (s << 2)) >= 0) continue;
        items.x = slices.x + j * slices.pitch;
        items.w = slices.w + j * slices.wPitch;
        items.lower = slices.lower + j * slices.lowerPitch;
        items.upper = slices.upper + j * slices.upperPitch;
        const out = slices.out + j * slices.pitch;
        const status = single ? solveSingle(call, s, items, out) : solveDouble(call, s, items, out);
        if (status == Status.OUT_OF_REACH) worst = status;
        else if (status != Status.OK) return status;
      }
      if (isTurned) transpose(single, pRows, pitch, columns, n, call.out + from, across);
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
    if ((free == 0 || solution.slope == 0) && t < f64.MAX_VALUE && findGap(sizeof<T>() == 4, gap, items, tau, out)) {
      from = min<f64>(t, gap.lower);
      to = max<f64>(t, gap.upper);
      // their midpoint, or the one end that there is; but 0 for 'at most', if it gives p
      t = call.atMost != 0 && from <= 0 ? 0
        : from == -Infinity ? (to == Infinity ? 0 : to) : to == Infinity ? from : 0.5 * from + 0.5 * to;
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

function solveSingle(call: Call, s: usize, items: Items, out: usize): i32 {
  if (ASC_FEATURE_SIMD) return solveInto<f32, v128, v128, v128, v128>(call, s, items, out);
  else return solveInto<f32, f32, f64, i32, i32>(call, s, items, out);
}

function solveDouble(call: Call, s: usize, items: Items, out: usize): i32 {
  if (ASC_FEATURE_SIMD) return solveInto<f64, v128, v128, v128, v128>(call, s, items, out);
  else return solveInto<f64, f64, f64, i32, i32>(call, s, items, out);
}

/** p of every slice; what is found of it. */
export function knapsack_f32(call: Call): i32 {
  return run(true, call);
}

export function knapsack_f64(call: Call): i32 {
  return run(false, call);
}
