// A tensor [outer, n, inner] is outer·inner slices of n scores. Where inner = 1 a slice is contiguous and is
// worked on in place. Otherwise a group of neighbouring columns is turned into rows in scratch, worked on,
// and turned back: one kernel serves every axis.

import { Call, Output, Status } from './abi';
import { LEARNS, PROJECTS } from './linked';
import { scratch, release, NOWHERE, SHARED } from './memory';
import { ExactSum, EXACT_SUM_BYTES } from './numeric/exact-sum';
import { hard } from './ops/hard';
import { countLabels, fill, fillIgnored } from './ops/labels';
import { lossSlice } from './ops/loss';
import { projectSlice } from './ops/project';
import { kOf, tauOf } from './ops/slice';
import { DENSE, lossStrip, maySparse, STRIP, stripBytes } from './ops/sparse';
import { vjp } from './ops/vjp';
import { isDivided, sharing } from './solve/divided';
import { borrow, giveBack, pad, padWith, rowBytes, sizeOf } from './simd/tail';
import { FACTORS_BYTES, GROUP, transpose, transposeSlopes } from './simd/transpose';

/** What is done to a slice. */
export const enum Op {
  PROJECT = 0,
  VJP = 1,
  HARD = 2,
  LOSS = 3,
}

/** In shared memory, a call's share of a tensor: of the matrices from `first` to `outer`, these columns alone. */
@unmanaged
export class Share extends Call {
  firstColumn: i32;
  endColumn: i32;
}

/** Does it to the slices of a call. */
export function run(call: Call, op: Op, single: bool): Status {
  const n = call.n;
  if (!LEARNS) op = Op.PROJECT;
  const y = op == Op.VJP || op == Op.LOSS ? call.y : 0;
  const ignored: usize = op == Op.LOSS ? call.ignored : 0;
  const labels: usize = op == Op.LOSS ? call.labels : 0;
  const counts = scratch(labels != 0 ? <usize>call.inner << 2 : 0);
  const sums: usize = LEARNS ? scratch(op == Op.VJP || op == Op.LOSS ? 2 * EXACT_SUM_BYTES : 0) : 0;
  if (counts == NOWHERE || sums == NOWHERE) return Status.OUT_OF_MEMORY;
  if (op == Op.LOSS) prepare(call, single, counts);
  // projection.ts walks over the rows of projections
  const status = !LEARNS || call.inner != 1 || ignored != 0
    ? walkColumns(call, op, single, y, ignored, counts, sums)
    : walkRows(call, op, single, y, counts, sums);
  release(counts);
  return status;
}

/** Pads the weights of a loss, and its labels, and counts these. */
function prepare(call: Call, single: bool, counts: usize): void {
  const n = call.n;
  const labels = call.labels;
  // into their slack
  if (call.weights != 0) pad(single, call.weights, n, 0);
  if (labels == 0) return;
  padWith<i32>(labels, n, -1);
  if (call.ignored != 0) fill<i32>(labels, call.ignored, n, -1);
  countLabels(labels, n, call.base, counts, call.inner);
}

/** The loss of labels in columns, up to as many as a strip has: a Status; or DENSE, and nothing has been done. */
export function runStrip(call: Call, single: bool): i32 {
  const columns = call.inner;
  const counts = scratch(<usize>columns << 2);
  const sums = scratch(2 * EXACT_SUM_BYTES);
  const room = scratch(stripBytes(single, call.n, columns, call.weights != 0, sharing()));
  if (counts == NOWHERE || sums == NOWHERE || room == NOWHERE) return DENSE;
  prepare(call, single, counts);
  if (!maySparse(call, counts)) return DENSE;
  return lossStrip(call, single, 0, call.x, call.out, columns, counts, sums, room);
}

/** Contiguous slices, in place. */
function walkRows(call: Call, op: Op, single: bool, y: usize, counts: usize, sums: usize): Status {
  for (let s = call.first; s < call.outer; s++) {
    const from = sizeOf(single, s * call.n);
    const yRow: usize = y == 0 ? 0 : y + from;
    const status = SHARED ? applyApart(call, op, single, s, call.x + from, yRow, call.out + from, counts, sums)
      : apply(call, op, single, s, call.x + from, yRow, call.out + from, counts, sums, 0);
    if (status != Status.OK) return status;
  }
  return Status.OK;
}

/** Other slices, as rows in scratch. */
function walkColumns(
  call: Call, op: Op, single: bool, y: usize, ignored: usize, counts: usize, sums: usize,
): Status {
  const n = call.n;
  const inner = call.inner;
  const group = min<i32>(inner, GROUP);
  const pitch = rowBytes(single, n);
  const xRows = scratch(<usize>group * pitch);
  const yRows: usize = y != 0 ? scratch(<usize>group * pitch) : 0;
  if (xRows == NOWHERE || yRows == NOWHERE) return Status.OUT_OF_MEMORY;
  const factors: usize = LEARNS && op == Op.LOSS ? scratch(FACTORS_BYTES) : 0;
  if (factors == NOWHERE) return Status.OUT_OF_MEMORY;
  // without it they are done as if they were not sparse. (Where memory is shared, `runStrip` was tried before.)
  const strip: usize = ASC_FEATURE_SIMD && LEARNS && !SHARED && op == Op.LOSS && maySparse(call, counts)
    ? scratch(stripBytes(single, n, min<i32>(inner, STRIP), call.weights != 0, 1)) : NOWHERE;
  for (let o = call.first; o < call.outer; o++) {
    const end = SHARED ? changetype<Share>(call).endColumn : inner;
    let dense = 0;
    for (let column = SHARED ? changetype<Share>(call).firstColumn : 0; column < end;) {
      const from = sizeOf(single, o * n * inner + column);
      if (ASC_FEATURE_SIMD && LEARNS && !SHARED && strip != NOWHERE && column >= dense) {
        const left = end - column;
        const columns = left / ((left + STRIP - 1) / STRIP);
        const status = lossStrip(call, single, o * inner + column, call.x + from, call.out + from, columns, counts, sums, strip);
        if (status == Status.OK) column += columns;
        else if (status == DENSE) dense = column + columns;
        else return status;
        continue;
      }
      const columns = min<i32>(group, end - column);
      transpose(single, call.x + from, sizeOf(single, inner), n, columns, xRows, pitch);
      if (y != 0) transpose(single, y + from, sizeOf(single, inner), n, columns, yRows, pitch);
      for (let j = 0; j < columns; j++) {
        const row = xRows + <usize>j * pitch;
        const yRow: usize = y == 0 ? 0 : yRows + <usize>j * pitch;
        if (ignored != 0) {
          // rows left out are certainly zero, and right
          fillIgnored(single, row, ignored, n, -Infinity);
          if (y != 0) fillIgnored(single, yRow, ignored, n, 0);
        }
        const status = apply(call, op, single, o * inner + column + j, row, yRow, row, counts, sums, factors + sizeOf(single, j));
        if (status != Status.OK) return status;
      }
      const out = call.out + from;
      const to = sizeOf(single, inner);
      if (!LEARNS || op != Op.LOSS) transpose(single, xRows, pitch, columns, n, out, to);
      else if (call.output != Output.NONE) {
        if (single) transposeSlopes<f32>(xRows, pitch, columns, n, out, to, factors);
        else transposeSlopes<f64>(xRows, pitch, columns, n, out, to, factors);
      }
      column += group;
    }
  }
  return Status.OK;
}

/**
 * In shared memory what lies behind a row may be another thread's: rows that do not end with a whole vector are copied. Behind a
 * slice that is divided, and the only one, nobody works.
 */
export function applyApart(
  call: Call, op: Op, single: bool, s: usize, x: usize, y: usize, out: usize, counts: usize, sums: usize,
): Status {
  const size = sizeOf(single, call.n);
  if ((size & 15) == 0 || (call.outer == 1 && isDivided(call.n))) return apply(call, op, single, s, x, y, out, counts, sums, 0);
  const pitch = rowBytes(single, call.n);
  const row = scratch(2 * pitch);
  if (row == NOWHERE) return Status.OUT_OF_MEMORY;
  memory.copy(row, x, size);
  if (y != 0) memory.copy(row + pitch, y, size);
  const status = apply(call, op, single, s, row, y == 0 ? 0 : row + pitch, row, counts, sums, 0);
  if (status == Status.OK) memory.copy(out, row, size);
  release(row);
  return status;
}

/**
 * One contiguous slice, the s-th; what lies behind it stays as it was. Where there is a place for `factors`, a loss leaves
 * there what is left to do with `out`.
 */
function apply(
  call: Call, op: Op, single: bool, s: usize, x: usize, y: usize, out: usize, counts: usize, sums: usize, factors: usize,
): Status {
  const n = call.n;
  const size = sizeOf(single, n);
  borrow(0, x + size);
  borrow(1, out + size);
  if (y != 0) {
    borrow(2, y + size);
    pad(single, y, n, 0);
  }
  let status: Status = Status.OK;
  if (op == Op.PROJECT) {
    if (PROJECTS) status = projectSlice(call, single, s, x, out);
  } else if (!LEARNS) unreachable();
  else if (op == Op.LOSS) status = lossSlice(call, single, s, x, y, out, counts, sums, factors);
  else if (op == Op.HARD) status = hard(single, x, out, n, <i32>kOf(call, s));
  else vjp(single, x, y, out, n, tauOf(call, s), changetype<ExactSum>(sums));
  if (y != 0) giveBack(2, y + size);
  giveBack(1, out + size);
  giveBack(0, x + size);
  return status;
}
