// Losses of labels along columns where most of p is 0, as with many classes. Row by row, for a strip of columns, the scores
// that may be above their column's threshold are logged; from the log comes a list for each column, which is solved as if it
// were the column.
//
// A lower bound of each threshold comes from some of the rows, for a k that is greater than their share by what chance may
// do. A list has all scores above the bound, and those of rows with the column's label. So what it lacks is at zero, has no
// label, and adds nothing to a loss or a gradient, as long as the bound is not above the floor of the list's free set. That
// is checked. Columns that fail are turned to rows and solved whole.

import { Call, Output, Status } from '../abi';
import { NOWHERE, record, release, scratch, SHARED } from '../memory';
import { EXACT_SUM_BYTES } from '../numeric/exact-sum';
import { bytes, lanes, le, maskBits4, read } from '../simd/lanes';
import { pad, padWith, rowBytes, sizeOf } from '../simd/tail';
import { transpose } from '../simd/transpose';
import { areShared, shareStep } from '../solve/divided';
import { countAbove } from '../solve/passes';
import { countColumns } from '../solve/visits';
import { fillIgnored } from './labels';
import { lossSlice } from './loss';
import { kOf, SOLUTION, solveSlice } from './slice';

/** Columns of a strip, at most: a log has ten bits for a column. */
export const STRIP: i32 = 1024;

/** It is not worth it for fewer rows, … */
const LEAST_ROWS: i32 = 1024;
/** … fewer columns, or fewer scores, … */
const LEAST_COLUMNS: i32 = 16;
const LEAST: i64 = 1 << 15;
/** … where Σp is more than this part of the scores, … */
const ONES: f64 = 16;
/** … or lists would have more than this part of them. */
const SPARSE: i32 = 5;

/** Scores of a strip, at most: scratch has up to 6.4 bytes for each. */
const MOST: i64 = 1 << 28;

/** Columns of a strip that may be solved whole. */
const WHOLE: i32 = 2;

/** Columns whose bounds are found at once. */
const GROUP: i32 = 16;

/** Rows that are looked at, and then logged, at once. */
const ROWS: i32 = 8;

/** Parts of a strip that threads share, at most: chunks of rows, or of columns. */
const CHUNKS: i32 = SHARED ? 32 : 1;

/** The strip is not sparse; nothing has been done. (No Status is so great.) */
export const DENSE: i32 = 64;

/** Neighbouring columns of a call, and what is known of them, in scratch. */
@unmanaged
export class Strip {
  call: Call;
  single: bool;
  /** The slice of its first column, where its scores are and where the result is; bytes from row to row. */
  s: i32;
  x: usize;
  out: usize;
  pitch: usize;
  /** i32 of each slice of the call: its labels. */
  counts: usize;
  /** Where `lossSlice` sums. */
  sums: usize;
  columns: i32;
  /** Rows and columns of a chunk; the last ones may have fewer, or none. */
  chunkRows: i32;
  chunkColumns: i32;

  /** T of each column: the bound, or ∞ where it is not sparse. */
  bounds: usize;
  /** u8 of each column: whether it has failed; … */
  failed: usize;
  /** … and of each chunk: whether it is not sparse. */
  dense: usize;
  /** i32 of each column: the first element of its list, of those of all lists, and how many it has, or its sample; … */
  firsts: usize;
  lengths: usize;
  /** … of each chunk of rows and column how many it has, then where the next one is written, … */
  parts: usize;
  /** … and where the next one is read. */
  nexts: usize;
  /** Elements of lists: T scores, which become what `out` gets; i32 labels of their rows; T weights. */
  scores: usize;
  labels: usize;
  weights: usize;
  /** i32: for every block of rows how many scores are in lists, and then of each the row in the block and the column; … */
  log: usize;
  /** … and T: the scores, one after the other. */
  logged: usize;
  /** How many scores a chunk may log, and bytes from its log to the next one’s. */
  room: i32;
  logPitch: usize;
  loggedPitch: usize;
  /** Columns that are solved whole, as rows. */
  wholes: usize;

  /** Lays it out at an address; the one behind. */
  lay(single: bool, n: i32, columns: i32, areWeighted: bool, at: usize): usize {
    const rows = (n / CHUNKS + ROWS) & -ROWS;
    const room = rows * columns / SPARSE + rows;
    const elements = room * CHUNKS + 4 * columns; // lists begin at multiples of four
    this.single = single;
    this.columns = columns;
    this.chunkRows = rows;
    this.chunkColumns = (columns + CHUNKS - 1) / CHUNKS;
    this.room = room;
    this.logPitch = rowBytes(true, room + rows / ROWS + ROWS * columns + 16);
    this.loggedPitch = rowBytes(single, room + ROWS * columns);
    this.bounds = at;
    this.failed = this.bounds + rowBytes(single, columns);
    this.dense = this.failed + rowBytes(true, columns);
    this.firsts = this.dense + rowBytes(true, CHUNKS);
    this.lengths = this.firsts + rowBytes(true, columns);
    this.parts = this.lengths + rowBytes(true, columns);
    this.nexts = this.parts + rowBytes(true, CHUNKS * columns);
    this.scores = this.nexts + rowBytes(true, CHUNKS * columns);
    this.labels = this.scores + rowBytes(single, elements);
    this.weights = this.labels + rowBytes(true, elements);
    this.log = this.weights + (areWeighted ? rowBytes(single, elements) : 0);
    this.logged = this.log + <usize>CHUNKS * this.logPitch;
    this.wholes = this.logged + <usize>CHUNKS * this.loggedPitch;
    return this.wholes + <usize>WHOLE * rowBytes(single, n);
  }
}

const STRIP_RECORD = record<Strip>();
/** The call, as it is for a list. */
const LIST = record<Call>();

/** Whether so many rows, and columns of a strip, are neither too few nor too many. */
function areSome(n: i32, columns: i32): bool {
  const scores = <i64>n * columns;
  return n >= LEAST_ROWS && columns >= LEAST_COLUMNS && columns <= STRIP && scores >= LEAST && scores <= MOST;
}

/** Bytes that the losses of so many columns need; where memory is shared, 0 if they are done in another way. */
export function stripBytes(single: bool, n: i32, columns: i32, areWeighted: bool): usize {
  return SHARED && !areSome(n, columns) ? 0 : STRIP_RECORD.lay(single, n, columns, areWeighted, 0);
}

/** Whether the losses of a call may be sparse. */
export function maySparse(call: Call, counts: usize): bool {
  const n = call.n;
  const inner = call.inner;
  if (!areSome(n, min<i32>(inner, STRIP)) || call.y != 0) return false;
  let volume: f64 = 0;
  for (let s = 0; s < inner; s++) volume += kOfColumn(call, s, counts);
  return volume * ONES <= <f64>n * <f64>inner;
}

/** The losses of the slices from s on, neighbouring columns of one matrix: a Status, or DENSE. */
export function lossStrip(
  call: Call, single: bool, s: i32, x: usize, out: usize, columns: i32, counts: usize, sums: usize, room: usize,
): i32 {
  const strip = STRIP_RECORD;
  strip.lay(single, call.n, columns, call.weights != 0, room);
  strip.call = call;
  strip.pitch = sizeOf(single, call.inner);
  strip.s = s;
  strip.x = x;
  strip.out = out;
  strip.sums = sums;
  strip.counts = counts;
  if (!doAll(strip, Step.BOUNDS) || !areSparse(strip) || !doAll(strip, Step.LOG)) return DENSE;
  layLists(strip);
  doAll(strip, Step.FILL);
  doAll(strip, Step.SOLVE);
  let failures = 0;
  for (let j = 0; j < columns; j++) failures += load<u8>(strip.failed + <usize>j);
  if (failures > WHOLE) return DENSE;
  const status = solveWholes(strip, sums);
  if (status != Status.OK || call.output == Output.NONE) return status;
  doAll(strip, Step.SPREAD);
  writeWholes(strip);
  return status;
}

/** What is done to a strip, chunk by chunk. */
export const enum Step {
  BOUNDS = 0,
  LOG = 1,
  FILL = 2,
  SOLVE = 3,
  SPREAD = 4,
}

/** Takes a step with all chunks. Whether the strip is sparse so far. */
function doAll(strip: Strip, step: Step): bool {
  if (SHARED && areShared()) shareStep(changetype<usize>(strip), step, CHUNKS);
  else for (let c = 0; c < CHUNKS; c++) takeStep(strip, step, c, strip.scores, strip.sums);
  let dense = 0;
  for (let c = 0; c < CHUNKS; c++) dense += load<u8>(strip.dense + <usize>c);
  return dense == 0;
}

/** Takes a step with a chunk, on a thread that has scratch of its own for it. */
export function doChunk(strip: Strip, step: Step, i: i32): void {
  // neighbours one after the other, as lists have their scores in the same cache lines
  const c = (i & 3) * (CHUNKS / 4) + (i >> 2);
  const sums = scratch(2 * EXACT_SUM_BYTES);
  const sample = scratch(<usize>GROUP * rowBytes(strip.single, sampled(strip.call.n)));
  if (sums == NOWHERE || sample == NOWHERE) unreachable();
  takeStep(strip, step, c, sample, sums);
  release(sums);
}

function takeStep(strip: Strip, step: Step, c: i32, sample: usize, sums: usize): void {
  const single = strip.single;
  if (step == Step.BOUNDS) store<bool>(strip.dense + <usize>c, !findBounds(strip, c, sample));
  else if (step == Step.SOLVE) solveLists(strip, c, sums);
  else if (step == Step.LOG) {
    const isSparse = single ? logScores<f32, v128>(strip, c) : logScores<f64, v128>(strip, c);
    store<bool>(strip.dense + <usize>c, !isSparse);
  } else if (step == Step.FILL) {
    if (single) fillLists<f32>(strip, c);
    else fillLists<f64>(strip, c);
  } else if (single) spread<f32>(strip, c);
  else spread<f64>(strip, c);
}

/** k of the slice, which is how many labels it has where the call has no k. */
function kOfColumn(call: Call, s: usize, counts: usize): f64 {
  return call.k == 0 ? <f64>load<i32>(counts + (s << 2)) : kOf(call, s);
}

/** Rows that are looked at for bounds are so far apart: primes, lest what has a period agree with them. */
@inline
function stepOf(n: i32): i32 {
  return n < 16384 ? 7 : 17;
}

/** How many these are. */
@inline
function sampled(n: i32): i32 {
  return (n - 1) / stepOf(n) + 1;
}

/** Lower bounds of a chunk's thresholds, as good as certain. Whether it is sparse. */
function findBounds(strip: Strip, c: i32, sample: usize): bool {
  const call = strip.call;
  const single = strip.single;
  const n = call.n;
  const step = stepOf(n);
  const length = sampled(n);
  const rowPitch = rowBytes(single, length);
  const ignored = call.ignored;
  const list = LIST;
  memory.copy(changetype<usize>(list), changetype<usize>(call), offsetof<Call>());
  list.n = length;
  list.start = 0;
  let total = 0;
  let dense = 0;
  const first = c * strip.chunkColumns;
  const end = min<i32>(first + strip.chunkColumns, strip.columns);
  for (let j = first; j < end; j++) {
    const s = strip.s + j;
    const place = (j - first) % GROUP;
    if (place == 0) {
      const group = min<i32>(GROUP, end - j);
      transpose(single, strip.x + sizeOf(single, j), <usize>step * strip.pitch, length, group, sample, rowPitch);
    }
    const row = sample + <usize>place * rowPitch;
    if (ignored != 0) fillIgnored(single, row, ignored, length, -Infinity, step);
    const share = kOfColumn(call, s, strip.counts) * <f64>length / <f64>n;
    const k = share + 2.5 * sqrt<f64>(share) + 2;
    let bound = Infinity;
    let above = 0;
    if (k < <f64>length && solveSlice(SOLUTION, list, single, s, row, k, false) == Status.OK) {
      const floor = SOLUTION.floor;
      above = <i32>countAbove(single, row, length, floor, floor);
      if (above * SPARSE < length) {
        bound = floor * SOLUTION.unit;
        total += above;
      }
    }
    store<i32>(strip.lengths + sizeOf(true, j), above);
    // as soon as it is foreseen
    if (bound == Infinity && ++dense > WHOLE || 2 * total * SPARSE > length * (2 * (j - first) + 3)) return false;
    if (single) store<f32>(strip.bounds + sizeOf(true, j), <f32>bound);
    else store<f64>(strip.bounds + sizeOf(false, j), bound);
  }
  return true;
}

/** Whether all columns together are sparse, by their bounds. */
function areSparse(strip: Strip): bool {
  let total: i64 = 0;
  let dense = 0;
  for (let j = 0; j < strip.columns; j++) {
    total += load<i32>(strip.lengths + sizeOf(true, j));
    dense += i32(boundOf(strip, j) == Infinity);
  }
  return dense <= WHOLE && total * SPARSE <= <i64>sampled(strip.call.n) * strip.columns;
}

function boundOf(strip: Strip, j: i32): f64 {
  return strip.single ? <f64>load<f32>(strip.bounds + sizeOf(true, j)) : load<f64>(strip.bounds + sizeOf(false, j));
}

/** Which scores are up to their bounds, and numbers: a bit for each of four vectors. */
@inline
function upTo<T, V>(x: usize, bounds: usize): u64 {
  return <u64>maskBits4<T, V>(
    le<T, V>(read<V>(x), read<V>(bounds)), le<T, V>(read<V>(x + 16), read<V>(bounds + 16)),
    le<T, V>(read<V>(x + 32), read<V>(bounds + 32)), le<T, V>(read<V>(x + 48), read<V>(bounds + 48)),
  );
}

/** Logs a chunk's scores that are above their column's bound, or of its label, and counts them. Whether there is room. */
function logScores<T, V>(strip: Strip, c: i32): bool {
  const call = strip.call;
  const columns = strip.columns;
  const pitch = strip.pitch;
  const bounds = strip.bounds;
  const lengths = strip.parts + bytes<i32>(c * columns);
  const labels = call.labels;
  const ignored = call.ignored;
  const base = call.base + strip.s;
  const group = 4 * lanes<T>();
  const last = columns - group;
  const first = c * strip.chunkRows;
  const end = min<i32>(first + strip.chunkRows, call.n);
  let x = strip.x + <usize>first * pitch;
  let log = strip.log + <usize>c * strip.logPitch;
  let to = strip.logged + <usize>c * strip.loggedPitch;
  const full = to + bytes<T>(strip.room);
  memory.fill(lengths, 0, bytes<i32>(columns));
  for (let from = first; from < end; from += ROWS) {
    const rows = min<i32>(ROWS, end - from);
    let at = log + 4;
    for (let i = 0; i < rows; i++) {
      const row = from + i;
      if (ignored != 0 && load<u8>(ignored + <usize>row) != 0) continue;
      const scores = x + <usize>i * pitch;
      let own = load<i32>(labels + bytes<i32>(row)) - base;
      if (<u32>own >= <u32>columns) own = -1;
      for (let begin = 0; begin < columns; begin += 64) {
        const length = min<i32>(64, columns - begin);
        let none: u64 = 0;
        let j = 0;
        do {
          // the last group overlaps
          const over = max<i32>(begin + j - last, 0);
          const offset = bytes<T>(begin + j - over);
          none |= upTo<T, V>(scores + offset, bounds + offset) >> over << j;
        } while ((j += group) < length);
        let some = ~none & (<u64>-1 >> (64 - length)) | <u64>(own >> 6 == begin >> 6) << own;
        // mostly there are no more than four, so these are stored in any case: a branch would not be foreseen
        const next = at + bytes<i32>(<i32>popcnt(some));
        const place = i << 10 | begin;
        for (;;) {
          store<i32>(at, place + <i32>ctz(some));
          some &= some - 1;
          store<i32>(at, place + <i32>ctz(some), 4);
          some &= some - 1;
          store<i32>(at, place + <i32>ctz(some), 8);
          some &= some - 1;
          store<i32>(at, place + <i32>ctz(some), 12);
          some &= some - 1;
          if (some == 0) break;
          at += 16;
        }
        at = next;
      }
    }
    store<i32>(log, <i32>(at - log - 4) >> 2);
    for (log += 4; log < at; log += 4) {
      const entry = load<i32>(log);
      const j = entry & 1023;
      store<T>(to, load<T>(x + <usize>(entry >> 10) * pitch + bytes<T>(j)));
      to += sizeof<T>();
      const length = lengths + bytes<i32>(j);
      store<i32>(length, load<i32>(length) + 1);
    }
    if (to > full) return false;
    x += <usize>rows * pitch;
  }
  return true;
}

/** Gives each list its place, and each chunk its places in the lists. */
function layLists(strip: Strip): void {
  const columns = strip.columns;
  const all = sizeOf(true, CHUNKS * columns);
  let first = 0;
  for (let j = 0; j < columns; j++) {
    store<i32>(strip.firsts + sizeOf(true, j), first);
    let next = first;
    for (let at = sizeOf(true, j); at < all; at += sizeOf(true, columns)) {
      const length = load<i32>(strip.parts + at);
      store<i32>(strip.parts + at, next);
      store<i32>(strip.nexts + at, next);
      next += length;
    }
    store<i32>(strip.lengths + sizeOf(true, j), next - first);
    first = (next + 3) & ~3;
  }
}

/** Copies what a chunk has logged to the lists. */
function fillLists<T>(strip: Strip, c: i32): void {
  const call = strip.call;
  const w = call.weights;
  const nexts = strip.parts + bytes<i32>(c * strip.columns);
  const scores = strip.scores;
  const labels = strip.labels;
  const first = c * strip.chunkRows;
  const end = min<i32>(first + strip.chunkRows, call.n);
  let from = strip.logged + <usize>c * strip.loggedPitch;
  let log = strip.log + <usize>c * strip.logPitch;
  for (let row = first; row < end; row += ROWS) {
    const last = log + bytes<i32>(load<i32>(log) + 1);
    for (log += 4; log < last; log += 4) {
      const entry = load<i32>(log);
      const next = nexts + bytes<i32>(entry & 1023);
      const i = bytes<i32>(row + (entry >> 10));
      const at = load<i32>(next);
      store<i32>(next, at + 1);
      store<T>(scores + bytes<T>(at), load<T>(from));
      store<i32>(labels + bytes<i32>(at), load<i32>(call.labels + i));
      if (w != 0) store<T>(strip.weights + bytes<T>(at), load<T>(w + (sizeof<T>() == 4 ? i : 2 * i)));
      from += sizeof<T>();
    }
  }
}

/** The losses of a chunk's lists. */
function solveLists(strip: Strip, c: i32, sums: usize): void {
  const single = strip.single;
  const list = LIST;
  memory.copy(changetype<usize>(list), changetype<usize>(strip.call), offsetof<Call>());
  const begin = c * strip.chunkColumns;
  const end = min<i32>(begin + strip.chunkColumns, strip.columns);
  for (let j = begin; j < end; j++) {
    const first = load<i32>(strip.firsts + sizeOf(true, j));
    const length = load<i32>(strip.lengths + sizeOf(true, j));
    const scores = strip.scores + sizeOf(single, first);
    list.n = length;
    list.labels = strip.labels + sizeOf(true, first);
    padWith<i32>(list.labels, length, -1);
    if (list.weights != 0) {
      list.weights = strip.weights + sizeOf(single, first);
      pad(single, list.weights, length, 0);
    }
    const isRight = lossSlice(list, single, strip.s + j, scores, 0, scores, strip.counts, sums, 0) == Status.OK
      && SOLUTION.floor * SOLUTION.unit >= boundOf(strip, j);
    store<bool>(strip.failed + <usize>j, !isRight);
    if (!ASC_NO_ASSERT) countColumns(isRight);
  }
}

/** The losses of columns that have failed, each of which becomes a row. */
function solveWholes(strip: Strip, sums: usize): Status {
  const call = strip.call;
  const single = strip.single;
  const n = call.n;
  let row = strip.wholes;
  for (let j = 0; j < strip.columns; j++) {
    if (!load<bool>(strip.failed + <usize>j)) continue;
    transpose(single, strip.x + sizeOf(single, j), strip.pitch, n, 1, row, 0);
    if (call.ignored != 0) fillIgnored(single, row, call.ignored, n, -Infinity);
    const status = lossSlice(call, single, strip.s + j, row, 0, row, strip.counts, sums, 0);
    if (status != Status.OK) return status;
    row += rowBytes(single, n);
  }
  return Status.OK;
}

/** Writes what lists have come to to the rows of a chunk, and 0 between. */
function spread<T>(strip: Strip, c: i32): void {
  const pitch = strip.pitch;
  const length = bytes<T>(strip.columns);
  const nexts = strip.nexts + bytes<i32>(c * strip.columns);
  const scores = strip.scores;
  const first = c * strip.chunkRows;
  const end = min<i32>(first + strip.chunkRows, strip.call.n);
  let log = strip.log + <usize>c * strip.logPitch;
  let to = strip.out + <usize>first * pitch;
  for (let from = first; from < end; from += ROWS) {
    const rows = min<i32>(ROWS, end - from);
    if (length == pitch) memory.fill(to, 0, <usize>rows * pitch);
    else for (let i = 0; i < rows; i++) memory.fill(to + <usize>i * pitch, 0, length);
    const last = log + bytes<i32>(load<i32>(log) + 1);
    for (log += 4; log < last; log += 4) {
      const entry = load<i32>(log);
      const j = entry & 1023;
      const next = nexts + bytes<i32>(j);
      const at = load<i32>(next);
      store<i32>(next, at + 1);
      store<T>(to + <usize>(entry >> 10) * pitch + bytes<T>(j), load<T>(scores + bytes<T>(at)));
    }
    to += <usize>rows * pitch;
  }
}

/** Writes what whole columns have come to. */
function writeWholes(strip: Strip): void {
  const single = strip.single;
  const n = strip.call.n;
  let row = strip.wholes;
  for (let j = 0; j < strip.columns; j++) {
    if (!load<bool>(strip.failed + <usize>j)) continue;
    transpose(single, row, 0, 1, n, strip.out + sizeOf(single, j), strip.pitch);
    row += rowBytes(single, n);
  }
}
