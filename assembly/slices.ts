// A tensor [outer, n, inner] is outer·inner slices of n scores. Where inner = 1 a slice is contiguous and is
// worked on in place. Otherwise a group of neighbouring columns is turned into rows in scratch, worked on,
// and turned back: one kernel serves every axis.
//
// The kernels work in whole vectors. So the elements behind a slice, which are the next slice's or another
// array's, are borrowed: put aside, made neutral, and put back.

import { Call, Family, Output, Status } from './abi';
import { bytes, lanes, transpose } from './lanes';
import { scratch, release, NOWHERE } from './memory';
import { pad } from './min-max';
import { solve, threshold, freeCount, zeroScore, oneScore } from './threshold';
import * as projection from './projection';
import * as loss from './loss';

/** Columns that are turned at once: a cache line of f32. */
const GROUP: i32 = 16;

/**
 * The grid needs τ up to 2^900 or so. With a greater one, scores and τ are taken in units of 2^256: what
 * that rounds away is below 2^-1000 τ.
 */
const HUGE: f64 = reinterpret<f64>(<u64>(900 + 1023) << 52);
const UNIT: f64 = reinterpret<f64>(<u64>(256 + 1023) << 52);

/** Turns a slice to those units if τ asks for them; the unit. */
function chooseUnit<T>(x: usize, n: i32, tau: f64): f64 {
  if (!(tau > HUGE)) return 1;
  for (let i = 0; i < n; i++) store<T>(x + bytes<T>(i), <T>(<f64>load<T>(x + bytes<T>(i)) / UNIT));
  return UNIT;
}

const BORROWED: usize = memory.data(3 * 16, 16);

/** Puts the 16 bytes behind a slice aside; slot 0 … 2. */
function borrow(slot: usize, end: usize): void {
  store<u64>(BORROWED + slot * 16, load<u64>(end));
  store<u64>(BORROWED + slot * 16, load<u64>(end, 8), 8);
}

function giveBack(slot: usize, end: usize): void {
  store<u64>(end, load<u64>(BORROWED + slot * 16));
  store<u64>(end, load<u64>(BORROWED + slot * 16, 8), 8);
}

/** Bytes of a row in scratch; never a multiple of a page, or rows of such lengths would share few cache lines. */
@inline
function rowBytes<T>(n: i32): usize {
  return ((bytes<T>(n) + 63) & ~63) + 64;
}

/**
 * Copies a rows × columns matrix transposed; `from` and `to` are the bytes from row to row on either side.
 */
export function turn<T>(source: usize, from: usize, rows: i32, columns: i32, target: usize, to: usize): void {
  const L = lanes<T>();
  if (ASC_FEATURE_SIMD && rows >= L && columns >= L) {
    // in blocks of L × L, the last of which overlap those before
    for (let i = 0; i < rows; i += L) {
      if (i > rows - L) i = rows - L;
      for (let j = 0; j < columns; j += L) {
        if (j > columns - L) j = columns - L;
        transpose<T>(source + <usize>i * from + bytes<T>(j), from, target + <usize>j * to + bytes<T>(i), to);
      }
    }
  } else {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        store<T>(target + <usize>j * to + bytes<T>(i), load<T>(source + <usize>i * from + bytes<T>(j)));
      }
    }
  }
}

/** Stores a value in the rows that are left out. */
function fillIgnored<T>(array: usize, ignored: usize, n: i32, value: T): void {
  for (let i = 0; i < n; i++) if (load<u8>(ignored + <usize>i) != 0) store<T>(array + bytes<T>(i), value);
}

/** How often each of the labels from base on occurs; others do not count. */
function countLabels(labels: usize, n: i32, base: i32, counts: usize, classes: i32): void {
  memory.fill(counts, 0, bytes<i32>(classes));
  for (let i = 0; i < n; i++) {
    const c = load<i32>(labels + bytes<i32>(i)) - base;
    if (<u32>c < <u32>classes) store<i32>(counts + bytes<i32>(c), load<i32>(counts + bytes<i32>(c)) + 1);
  }
}

/** Stores what has been found of slice s. The threshold is finite, whatever τ is, and the bounds hold it. */
function report(call: Call, s: usize, tau: f64, unit: f64): void {
  const t = max<f64>(threshold * unit, -f64.MAX_VALUE);
  const isGap = freeCount == 0;
  store<f64>(call.thresholds + s * 8, t);
  store<f64>(call.lower + s * 8, isGap ? min<f64>(t, zeroScore * unit) : t);
  store<f64>(call.upper + s * 8, isGap ? max<f64>(t, oneScore * unit - tau) : t);
  store<i32>(call.freeCounts + s * 4, freeCount);
}

/** What is done to a slice. */
export const enum Op {
  PROJECT = 0,
  VJP = 1,
  HARD = 2,
  LOSS = 3,
}

/** Does it to the slices of a call. */
export function run<T, V, W, C>(call: Call, op: Op): i32 {
  const x = call.x;
  const y = op == Op.VJP || op == Op.LOSS ? call.y : 0;
  const n = call.n;
  const inner = call.inner;
  const labels: usize = op == Op.LOSS ? call.labels : 0;
  const ignored: usize = op == Op.LOSS ? call.ignored : 0;
  const weights: usize = op == Op.LOSS ? call.weights : 0;
  const group = min<i32>(inner, GROUP);
  const pitch = rowBytes<T>(n);
  const turned = inner > 1 || ignored != 0;
  const counts = scratch(labels != 0 ? bytes<i32>(inner) : 0);
  const xRows: usize = turned ? scratch(<usize>group * pitch) : 0;
  const yRows: usize = turned && y != 0 ? scratch(<usize>group * pitch) : 0;
  if (counts == NOWHERE || xRows == NOWHERE || yRows == NOWHERE) return Status.OUT_OF_MEMORY;
  // into their slack
  if (weights != 0) pad<T>(weights, n, 0);
  if (labels != 0) {
    pad<i32>(labels, n, -1);
    if (ignored != 0) fillIgnored<i32>(labels, ignored, n, -1);
    countLabels(labels, n, call.base, counts, inner);
  }
  for (let o = call.first; o < call.outer; o++) {
    for (let column = 0; column < inner; column += group) {
      const columns = min<i32>(group, inner - column);
      const from = bytes<T>(o * n * inner + column);
      if (turned) {
        turn<T>(x + from, bytes<T>(inner), n, columns, xRows, pitch);
        if (y != 0) turn<T>(y + from, bytes<T>(inner), n, columns, yRows, pitch);
      }
      for (let j = 0; j < columns; j++) {
        const s = <usize>(o * inner + column + j);
        const row = turned ? xRows + <usize>j * pitch : x + from;
        const target = turned ? row : call.out + from;
        const yRow: usize = y == 0 ? 0 : turned ? yRows + <usize>j * pitch : y + from;
        if (ignored != 0) {
          // rows left out are certainly zero, and right
          fillIgnored<T>(row, ignored, n, -Infinity as T);
          if (y != 0) fillIgnored<T>(yRow, ignored, n, 0);
        }
        borrow(0, row + bytes<T>(n));
        borrow(1, target + bytes<T>(n));
        if (y != 0) {
          borrow(2, yRow + bytes<T>(n));
          pad<T>(yRow, n, 0);
        }
        const t = op == Op.HARD ? 0 : load<f64>(call.tau + s * call.tauStride);
        let status: i32 = Status.OK;
        if (op == Op.HARD) {
          status = projection.hard<T, V, C>(row, target, n, <i32>load<f64>(call.k + s * call.kStride));
        } else if (op == Op.VJP) {
          pad<T>(row, n, 0);
          projection.vjp<T, V, W, C>(row, yRow, target, n, t);
        } else {
          const isLoss = op == Op.LOSS;
          let sum: f64 = 0;
          if (isLoss) {
            sum = y != 0 ? loss.sumTargets<T, V, W>(yRow, n) : <f64>load<i32>(counts + (s << 2));
          }
          const ones = call.k == 0 ? sum : load<f64>(call.k + s * call.kStride);
          const unit = chooseUnit<T>(row, n, t);
          status = isNaN(sum) ? Status.BAD_TARGET
            : solve<T, V, W, C>(row, n, ones, t / unit, !isLoss && call.atMost != 0);
          if (status == Status.OK) {
            if (isLoss) {
              const isHyperSimplex = call.family == Family.HYPER_SIMPLEX;
              // the gradient of the squared loss goes with 1/τ, the Fenchel–Young loss itself with τ
              const divisor = isHyperSimplex && call.output == Output.GRADIENT ? unit : 1;
              const value = loss.evaluate<T, V, W>(
                call.family, call.output, row, yRow, sum, labels, column + j + call.base, weights, target, n, ones, t / unit,
                load<f64>(call.scale + s * call.scaleStride) / divisor,
              );
              store<f64>(call.losses + s * 8, isHyperSimplex ? value : value * unit);
            } else projection.project<T, V>(row, target, n, t / unit);
            report(call, s, t, unit);
          }
        }
        if (y != 0) giveBack(2, yRow + bytes<T>(n));
        giveBack(1, target + bytes<T>(n));
        giveBack(0, row + bytes<T>(n));
        if (status != Status.OK) return status;
      }
      if (turned && !(op == Op.LOSS && call.output == Output.NONE)) {
        turn<T>(xRows, pitch, columns, n, call.out + from, bytes<T>(inner));
      }
    }
  }
  release(counts);
  return Status.OK;
}
