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
import { pad, rowBytes, sizeOf } from '../simd/tail';
import { transpose } from '../simd/transpose';
import { awaitFirst, shareStep, sharing, stretchAt } from '../solve/divided';
import { countAbove } from '../solve/passes';
import { roughThreshold } from '../solve/solve';
import { countColumns } from '../solve/visits';
import { fillIgnored } from './labels';
import { lossSlice } from './loss';
import { kOf, SOLUTION, solveSlice, tauOf } from './slice';

/** Columns of a strip, at most: a log has ten bits for a column. */
export const STRIP: i32 = 1024;

/** It is not worth it for fewer rows, … */
const LEAST_ROWS: i32 = 1024;
/** … fewer columns, or fewer scores, … */
const LEAST_COLUMNS: i32 = 16;
const LEAST: i64 = 1 << 15;
/** … where Σp is more than this part of the scores, … */
const ONES: f64 = 16;
/** … or lists would have more than this part of them, by what a sample says; … */
const SPARSE: i32 = 6;
/** … and as chance may have it, more than this part. */
const ROOM: i32 = 5;

/** Scores of a strip, at most: scratch has up to 5.6 bytes for each. */
const MOST: i64 = 1 << 28;

/** Columns of a strip that may be solved whole: each 16th, but two at least, … */
const WHOLE: i32 = 16;
/** … and so many at most. */
const MOST_WHOLE: i32 = 16;

/** Columns whose samples are turned to rows at once, at most; and their scores, so that they stay in a cache. */
const GROUP: i32 = 64;
const GROUP_SCORES: i32 = 1 << 15;

/** Rows that are looked at, and then logged, at once. */
const ROWS: i32 = 8;

/** Into so many parts rows are divided, of which some are looked at first. Threads share them, … */
const PARTS: i32 = 32;
/** … so many for each, but no more of them. */
const EACH: i32 = 8;

/** The strip is not sparse; nothing has been done. (No Status is so great.) */
export const DENSE: i32 = 64;

/** How many columns of a strip may be solved whole. */
function wholeOf(columns: i32): i32 {
  return max<i32>(2, min<i32>(columns / WHOLE, MOST_WHOLE));
}

/** Into how many chunks so many threads divide what they do; … */
export function chunksOf(threads: i32): i32 {
  return min<i32>(EACH * threads, PARTS);
}

/** … and how many rows such a chunk, or part, has; the last ones may have fewer, or none. */
export function rowsOf(n: i32, chunks: i32): i32 {
  return (n / chunks + ROWS) & -ROWS;
}

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
  /** Chunks; rows of one, and columns; the last ones may have fewer, or none. */
  chunks: i32;
  chunkRows: i32;
  chunkColumns: i32;
  /** Rows of a part. The first ones of each fourth part are looked at before: a seventh of all, or a 16th of very many. */
  partRows: i32;
  sampledRows: i32;
  /** … and all together. */
  sampled: i32;

  /** T of each column: the bound, or ∞ where it is not sparse. */
  bounds: usize;
  /** u8 of each column: whether it has failed; … */
  failed: usize;
  /** … and of each chunk: whether it is not sparse. */
  dense: usize;
  /** i32 of each column: the first element of its list, of those of all lists; how many it has, or its sample; … */
  firsts: usize;
  lengths: usize;
  /** … of each part of the rows and column how many are of the column’s label, … */
  owns: usize;
  /** … and of each chunk and column how many others; then, in the first chunk of a part, where the next one is written. */
  others: usize;
  /** Into so many parts rows are divided when lists are filled. */
  fills: i32;
  /** Elements of lists, those of the column’s label first: T scores, which become what `out` gets; T weights. */
  scores: usize;
  weights: usize;
  /**
   * i32: for every block of rows how many scores are of their row’s label, how many others are in lists, and then of each the row in
   * the block and the column; …
   */
  log: usize;
  /** … and T: the scores, one after the other, then i32: where they are in the lists. */
  logged: usize;
  /** How many scores a chunk may log, and bytes from its log to the next one’s. */
  room: i32;
  logPitch: usize;
  loggedPitch: usize;
  /** Columns that are solved whole, as rows. */
  wholes: usize;

  /** Lays it out at an address; the one behind. */
  lay(single: bool, n: i32, columns: i32, areWeighted: bool, threads: i32, at: usize): usize {
    const chunks = SHARED ? chunksOf(threads) : 1;
    const rows = rowsOf(n, chunks);
    const partRows = SHARED ? rows : rowsOf(n, PARTS);
    const sampledRows = partRows * 4 / (n < 16384 ? 7 : 16) & -4;
    const others = (n - 1) / (4 * partRows);
    const room = rows * columns / ROOM + rows;
    const elements = room * chunks + 4 * columns; // lists begin at multiples of four
    this.single = single;
    this.columns = columns;
    this.chunks = chunks;
    this.chunkRows = rows;
    this.chunkColumns = (columns + chunks - 1) / chunks;
    this.partRows = partRows;
    this.sampledRows = sampledRows;
    this.sampled = others * sampledRows + min<i32>(sampledRows, n - 4 * others * partRows);
    this.fills = min<i32>(threads, chunks);
    this.room = room;
    this.logPitch = rowBytes(true, room + rows / ROWS * 2 + ROWS * columns + 16);
    this.loggedPitch = rowBytes(single, room + ROWS * columns);
    this.bounds = at;
    this.failed = this.bounds + rowBytes(single, columns);
    this.dense = this.failed + rowBytes(true, columns);
    this.firsts = this.dense + rowBytes(true, chunks);
    this.lengths = this.firsts + rowBytes(true, columns);
    this.owns = this.lengths + rowBytes(true, columns);
    this.others = this.owns + rowBytes(true, chunks * columns);
    this.scores = this.others + rowBytes(true, chunks * columns);
    this.weights = this.scores + rowBytes(single, elements);
    this.log = this.weights + (areWeighted ? rowBytes(single, elements) : 0);
    this.logged = this.log + <usize>chunks * this.logPitch;
    this.wholes = this.logged + <usize>chunks * this.loggedPitch;
    return this.wholes + <usize>wholeOf(columns) * rowBytes(single, n);
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

/** Bytes that the losses of so many columns need; where memory is shared, by how many threads, and 0 if they are done in another way. */
export function stripBytes(single: bool, n: i32, columns: i32, areWeighted: bool, threads: i32): usize {
  return SHARED && !areSome(n, columns) ? 0 : STRIP_RECORD.lay(single, n, columns, areWeighted, threads, 0);
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
  strip.lay(single, call.n, columns, call.weights != 0, SHARED ? sharing() : 1, room);
  strip.call = call;
  strip.pitch = sizeOf(single, call.inner);
  strip.s = s;
  strip.x = x;
  strip.out = out;
  strip.sums = sums;
  strip.counts = counts;
  countSampled(strip);
  if (!doAll(strip, Step.BOUNDS) || !areSparse(strip) || !doAll(strip, Step.LOG)) return DENSE;
  layLists(strip);
  doAll(strip, Step.FILL);
  doAll(strip, Step.SOLVE);
  let failures = 0;
  for (let j = 0; j < columns; j++) failures += load<u8>(strip.failed + <usize>j);
  if (failures > wholeOf(columns)) return DENSE;
  const status = solveWholes(strip, sums);
  if (status != Status.OK || call.output == Output.NONE) return status;
  doAll(strip, Step.SPREAD);
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
  const chunks = SHARED ? strip.chunks : 1;
  if (SHARED) {
    if (step == Step.BOUNDS) awaitFirst(chunks);
    shareStep(changetype<usize>(strip), step, step == Step.FILL ? strip.fills : chunks, step == Step.LOG, step == Step.SPREAD);
  } else takeStep(strip, step, 0, step == Step.BOUNDS ? strip.scores : strip.wholes, strip.sums, 0); // which nobody needs yet
  let dense = 0;
  for (let c = 0; c < chunks; c++) dense += load<u8>(strip.dense + <usize>c);
  return dense == 0;
}

/** Takes the i-th part of a step, on a thread that has scratch of its own for it. Rows of the result go to that address, if it is not 0. */
export function doChunk(strip: Strip, step: Step, i: i32, to: usize): void {
  const sums = scratch(2 * EXACT_SUM_BYTES);
  const length = strip.sampled;
  const room = scratch(max<usize>(<usize>groupOf(length) * rowBytes(strip.single, length), rowBytes(true, strip.call.n)));
  if (sums == NOWHERE || room == NOWHERE) unreachable();
  takeStep(strip, step, step == Step.FILL ? i : stretchAt(i, strip.chunks), room, sums, to);
  release(sums);
}

/** In `room` there is place for samples of `groupOf` columns, or the labels of a list. */
function takeStep(strip: Strip, step: Step, c: i32, room: usize, sums: usize, to: usize): void {
  const single = strip.single;
  if (step == Step.BOUNDS) store<bool>(strip.dense + <usize>c, !findBounds(strip, c, room));
  else if (step == Step.SOLVE) solveLists(strip, c, sums, room);
  else if (step == Step.LOG) {
    const isSparse = single ? logScores<f32, v128>(strip, c) : logScores<f64, v128>(strip, c);
    store<bool>(strip.dense + <usize>c, !isSparse);
  } else if (step == Step.FILL) {
    if (single) fillLists<f32>(strip, c);
    else fillLists<f64>(strip, c);
  } else {
    if (to == 0) to = strip.out + <usize>(c * strip.chunkRows) * strip.pitch;
    if (single) spread<f32>(strip, c, to);
    else spread<f64>(strip, c, to);
    writeWholes(strip, c, to);
  }
}

/** k of the slice, which is how many labels it has where the call has no k. */
function kOfColumn(call: Call, s: usize, counts: usize): f64 {
  return call.k == 0 ? <f64>load<i32>(counts + (s << 2)) : kOf(call, s);
}

/** Columns whose samples are turned to rows at once. */
@inline
function groupOf(length: i32): i32 {
  return max<i32>(16, min<i32>(GROUP, (GROUP_SCORES / length) & -16));
}

/** Lower bounds of a chunk's thresholds, as good as certain. Whether it is sparse. */
function findBounds(strip: Strip, c: i32, sample: usize): bool {
  const call = strip.call;
  const single = strip.single;
  const n = call.n;
  const rows = strip.sampledRows;
  const step = 4 * strip.partRows;
  const length = strip.sampled;
  const rowPitch = rowBytes(single, length);
  const group = groupOf(length);
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
    const place = (j - first) % group;
    if (place == 0) {
      const columns = min<i32>(group, end - j);
      let x = strip.x + sizeOf(single, j);
      let to = sample;
      for (let from = 0; from < n; from += step) {
        transpose(single, x, strip.pitch, min<i32>(rows, n - from), columns, to, rowPitch);
        x += <usize>step * strip.pitch;
        to += sizeOf(single, rows);
      }
    }
    const row = sample + <usize>place * rowPitch;
    if (ignored != 0) {
      let to = row;
      for (let from = 0; from < n; from += step) {
        fillIgnored(single, to, ignored + <usize>from, min<i32>(rows, n - from), -Infinity);
        to += sizeOf(single, rows);
      }
    }
    // what chance may make of its share; or of its labels, where rows are in some order
    const share = kOfColumn(call, s, strip.counts) * <f64>length / <f64>n;
    const own = <f64>load<i32>(strip.lengths + sizeOf(true, j));
    const k = max<f64>(share + 2 * sqrt<f64>(share) + 1, own + sqrt<f64>(own) + 1);
    let bound = k < <f64>length ? roughThreshold(single, row, length, k, tauOf(call, s)) : Infinity;
    let unit: f64 = 1;
    if (bound != bound) {
      // as where scores are infinite
      bound = solveSlice(SOLUTION, list, single, s, row, k, false) == Status.OK ? SOLUTION.floor : Infinity;
      unit = SOLUTION.unit;
    }
    const above = <i32>countAbove(single, row, length, bound, bound);
    if (above * ROOM < length) total += above;
    else bound = Infinity;
    bound *= unit;
    store<i32>(strip.lengths + sizeOf(true, j), above);
    // as soon as it is foreseen
    if (bound == Infinity && ++dense > wholeOf(strip.columns) || 2 * total * SPARSE > length * (2 * (j - first) + 3)) return false;
    if (single) store<f32>(strip.bounds + sizeOf(true, j), <f32>bound);
    else store<f64>(strip.bounds + sizeOf(false, j), bound);
  }
  return true;
}

/** Counts the labels of the rows that are looked at. */
function countSampled(strip: Strip): void {
  const n = strip.call.n;
  memory.fill(strip.lengths, 0, sizeOf(true, strip.columns));
  for (let from = 0; from < n; from += 4 * strip.partRows) {
    addLabels(strip, from, min<i32>(from + strip.sampledRows, n), strip.lengths);
  }
}

/** Adds to the counts of labels those of some rows. */
function addLabels(strip: Strip, from: i32, end: i32, counts: usize): void {
  const call = strip.call;
  for (let i = from; i < end; i++) {
    const j = load<i32>(call.labels + sizeOf(true, i)) - call.base - strip.s;
    if (<u32>j < <u32>strip.columns) increase(counts + sizeOf(true, j), 1);
  }
}

/** Adds to what is there, which it returns. */
@inline
function increase(at: usize, more: i32): i32 {
  const before = load<i32>(at);
  store<i32>(at, before + more);
  return before;
}

/** Whether all columns together are sparse, by their bounds. */
function areSparse(strip: Strip): bool {
  let total: i64 = 0;
  let dense = 0;
  for (let j = 0; j < strip.columns; j++) {
    total += load<i32>(strip.lengths + sizeOf(true, j));
    dense += i32(boundOf(strip, j) == Infinity);
  }
  return dense <= wholeOf(strip.columns) && total * SPARSE <= <i64>strip.sampled * strip.columns;
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
  const others = strip.others + bytes<i32>(c * columns);
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
  memory.fill(others, 0, bytes<i32>(columns));
  for (let from = first; from < end; from += ROWS) {
    const rows = min<i32>(ROWS, end - from);
    let at = log + 8;
    for (let i = 0; i < rows; i++) {
      const own = load<i32>(labels + bytes<i32>(from + i)) - base;
      store<i32>(at, i << 10 | own);
      at += bytes<i32>(i32(<u32>own < <u32>columns));
    }
    const owns = at;
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
        let some = ~none & (<u64>-1 >> (64 - length)) & ~(<u64>(own >> 6 == begin >> 6) << own);
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
    store<i32>(log, <i32>(owns - log - 8) >> 2);
    store<i32>(log, <i32>(at - owns) >> 2, 4);
    for (log += 8; log < at; log += 4) {
      const entry = load<i32>(log);
      const j = entry & 1023;
      store<T>(to, load<T>(x + <usize>(entry >> 10) * pitch + bytes<T>(j)));
      to += sizeof<T>();
      increase(others + bytes<i32>(j), i32(log >= owns));
    }
    if (to > full) return false;
    x += <usize>rows * pitch;
  }
  return true;
}

/** The first chunk of a part. */
@inline
function firstOf(strip: Strip, part: i32): i32 {
  return part * (SHARED ? strip.chunks : 1) / (SHARED ? strip.fills : 1);
}

/** Gives each list its place, and each part its places in the lists. */
function layLists(strip: Strip): void {
  const columns = strip.columns;
  const fills = SHARED ? strip.fills : 1;
  const row = sizeOf(true, columns);
  const n = strip.call.n;
  memory.fill(strip.owns, 0, <usize>fills * row);
  for (let part = 0; part < fills; part++) {
    const from = firstOf(strip, part) * strip.chunkRows;
    const end = min<i32>(firstOf(strip, part + 1) * strip.chunkRows, n);
    addLabels(strip, from, end, strip.owns + <usize>part * row);
    // all its chunks together, row by row, which takes less time than column by column
    const first = strip.others + <usize>firstOf(strip, part) * row;
    const last = strip.others + <usize>firstOf(strip, part + 1) * row;
    for (let at = first + row; at < last; at += row) {
      for (let j: usize = 0; j < row; j += 4) increase(first + j, load<i32>(at + j));
    }
  }
  let first = 0;
  for (let j = 0; j < columns; j++) {
    store<i32>(strip.firsts + sizeOf(true, j), first);
    let next = first;
    for (let part = 0; part < fills; part++) {
      const own = strip.owns + <usize>part * row + sizeOf(true, j);
      const count = load<i32>(own);
      store<i32>(own, next);
      next += count;
    }
    for (let part = 0; part < fills; part++) {
      const other = strip.others + <usize>firstOf(strip, part) * row + sizeOf(true, j);
      const count = load<i32>(other);
      store<i32>(other, next);
      next += count;
    }
    store<i32>(strip.lengths + sizeOf(true, j), next - first);
    first = (next + 3) & ~3;
  }
}

/** Copies what chunks of a part have logged to the lists. (If threads took chunks in turns, they would have the same cache lines.) */
function fillLists<T>(strip: Strip, part: i32): void {
  const row = sizeOf(true, strip.columns);
  const end = firstOf(strip, part + 1);
  const start = firstOf(strip, part);
  const owns = strip.owns + <usize>part * row;
  const others = strip.others + <usize>start * row;
  for (let c = start; c < end; c++) {
    const first = c * strip.chunkRows;
    const last = min<i32>(first + strip.chunkRows, strip.call.n);
    let from = strip.logged + <usize>c * strip.loggedPitch;
    let log = strip.log + <usize>c * strip.logPitch;
    for (let block = first; block < last; block += ROWS) {
      const own = load<i32>(log);
      const other = load<i32>(log, 4);
      log += 8;
      from = copyLogged<T>(strip, block, log, own, from, owns);
      log += bytes<i32>(own);
      from = copyLogged<T>(strip, block, log, other, from, others);
      log += bytes<i32>(other);
    }
  }
}

/** Copies scores that have been logged, and stores in their place where to; where the next ones are. */
function copyLogged<T>(strip: Strip, block: i32, log: usize, count: i32, from: usize, nexts: usize): usize {
  const w = strip.call.weights;
  const scores = strip.scores;
  const end = log + bytes<i32>(count);
  for (; log < end; log += 4, from += sizeof<T>()) {
    const entry = load<i32>(log);
    const at = increase(nexts + bytes<i32>(entry & 1023), 1);
    store<T>(scores + bytes<T>(at), load<T>(from));
    store<i32>(from, at);
    if (w != 0) store<T>(strip.weights + bytes<T>(at), load<T>(w + bytes<T>(block + (entry >> 10))));
  }
  return from;
}

/** The losses of a chunk's lists; `labels` is for n labels. */
function solveLists(strip: Strip, c: i32, sums: usize, labels: usize): void {
  const single = strip.single;
  const list = LIST;
  memory.copy(changetype<usize>(list), changetype<usize>(strip.call), offsetof<Call>());
  memory.fill(labels, 0xff, rowBytes(true, list.n)); // none
  list.labels = labels;
  const begin = c * strip.chunkColumns;
  const end = min<i32>(begin + strip.chunkColumns, strip.columns);
  for (let j = begin; j < end; j++) {
    const first = load<i32>(strip.firsts + sizeOf(true, j));
    const length = load<i32>(strip.lengths + sizeOf(true, j));
    const scores = strip.scores + sizeOf(single, first);
    list.n = length;
    const own = load<i32>(strip.counts + sizeOf(true, strip.s + j));
    // what is left of the list before is of no label that counts
    for (let i = 0; i < own; i++) store<i32>(labels + sizeOf(true, i), list.base + strip.s + j);
    if (list.weights != 0) {
      list.weights = strip.weights + sizeOf(single, first);
      pad(single, list.weights, length, 0);
    }
    // an empty one has no room that is its own
    const isRight = length > 0
      && lossSlice(list, single, strip.s + j, scores, 0, scores, strip.counts, sums, 0) == Status.OK
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
function spread<T>(strip: Strip, c: i32, to: usize): void {
  const pitch = strip.pitch;
  const length = bytes<T>(strip.columns);
  const scores = strip.scores;
  const first = c * strip.chunkRows;
  const end = min<i32>(first + strip.chunkRows, strip.call.n);
  let from = strip.logged + <usize>c * strip.loggedPitch;
  let log = strip.log + <usize>c * strip.logPitch;
  for (let row = first; row < end; row += ROWS) {
    const rows = min<i32>(ROWS, end - row);
    if (length == pitch) memory.fill(to, 0, <usize>rows * pitch);
    else for (let i = 0; i < rows; i++) memory.fill(to + <usize>i * pitch, 0, length);
    const last = log + bytes<i32>(load<i32>(log) + load<i32>(log, 4) + 2);
    for (log += 8; log < last; log += 4) {
      const entry = load<i32>(log);
      store<T>(to + <usize>(entry >> 10) * pitch + bytes<T>(entry & 1023), load<T>(scores + bytes<T>(load<i32>(from))));
      from += sizeof<T>();
    }
    to += <usize>rows * pitch;
  }
}

/** Writes what whole columns have come to, likewise. */
function writeWholes(strip: Strip, c: i32, to: usize): void {
  const single = strip.single;
  const first = c * strip.chunkRows;
  const rows = min<i32>(strip.chunkRows, strip.call.n - first);
  let row = strip.wholes + sizeOf(single, first);
  for (let j = 0; rows > 0 && j < strip.columns; j++) {
    if (!load<bool>(strip.failed + <usize>j)) continue;
    transpose(single, row, 0, 1, rows, to + sizeOf(single, j), strip.pitch);
    row += rowBytes(single, strip.call.n);
  }
}
