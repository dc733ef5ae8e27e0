// What a part counts and sums of its own scores.

import { Status } from '../abi';
import { NOWHERE, record, release, scratch } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { Grid } from '../numeric/grid';
import { ordinal } from '../numeric/ulp';
import { bytes } from '../simd/lanes';
import { pad } from '../simd/tail';
import { finiteMinMax } from '../solve/finite';
import { FreeSet } from '../solve/free-set';
import { Extremes } from '../solve/min-max';
import { LAST, newton } from '../solve/newton';
import { CHUNK, Part } from '../solve/partition';
import { minMax, partition } from '../solve/passes';
import { copySample, mostUndecided, SAMPLED, STEEP } from '../solve/sample';
import { FEW } from './table';
import { words, writeLimbs } from './search';
import { Phase, Probe, Slice, endOf, probeOf, startOf } from './slice';

// What the functions here work on; they get it as arguments.
const EXTREMES = record<Extremes>();
const PART = record<Part>();
const SUM = record<DoubleDouble>();
const START = record<FreeSet>();
const END = record<FreeSet>();

/** Fewer scores are not worth a partition. */
const LEAST: i32 = 64;

export function nothingCertain(slice: Slice): void {
  slice.certainFrees = slice.certainOnes = 0;
  slice.certain.set(0, 0);
  slice.certainPivot = 0;
  slice.below = -Infinity;
  slice.above = Infinity;
}

/** Takes a part's scores in: how many are finite or infinite, and the least and the greatest. */
export function takeIn(single: bool, slice: Slice): i32 {
  const extremes = EXTREMES;
  const x = slice.x;
  const n = slice.n;
  slice.rests = -1;
  nothingCertain(slice);
  slice.finiteHere = slice.plusHere = 0;
  if (n == 0) return Status.OK;
  pad(single, x, n, -Infinity);
  const status = finiteMinMax(single, extremes, x, n);
  if (status != Status.OK) return status;
  slice.finiteHere = extremes.finiteCount;
  slice.plusHere = extremes.plusInfinite;
  slice.least = extremes.least;
  slice.greatest = extremes.greatest;
  slice.salt = (ordinal(false, extremes.least) * 31 + ordinal(false, extremes.greatest) + n) * 0x9e3779b97f4a7c15 >> 40;
  return Status.OK;
}

/**
 * A part's own threshold for its share k of the sum, roughly: of a sample, if there are many scores. How far off it may be
 * is the slice's reach.
 */
export function guess(grid: Grid, slice: Slice, k: f64): f64 {
  grid.lay(slice.single, slice.tau, k);
  const n = slice.n;
  const lo = slice.least - slice.tau;
  const hi = slice.greatest;
  const finiteK = k - <f64>slice.plusHere;
  slice.reach = 0;
  if (finiteK <= 0) return hi;
  if (finiteK >= <f64>slice.finiteHere) return lo;
  const x = slice.x;
  const bytesEach = slice.single ? 4 : 8;
  const run = 64 / bytesEach;
  const runs = <i32>(2.2 * sqrt<f64>(<f64>n * sqrt<f64>(sqrt<f64>(<f64>n)))) / run;
  const size = runs * run;
  const sample = n < SAMPLED ? NOWHERE : scratch(<usize>(size * bytesEach));
  const first = hi - (hi - lo) * (finiteK / <f64>slice.finiteHere);
  let t: f64;
  if (sample == NOWHERE) {
    t = newton(grid, x, n, k, first, lo, hi, 0.25 * sqrt<f64>(finiteK), 12);
  } else {
    copySample(x, n, bytesEach, sample, runs);
    const share = <f64>size / <f64>n;
    t = newton(grid, sample, size, k * share, first, lo, hi, 0.25, 24);
    release(sample);
    t = newton(grid, x, n, k, t, lo, hi, 0.25 * sqrt<f64>(finiteK), 3);
  }
  const isInside = lo <= t && t <= hi;
  // as far as the last step went, which a Newton step's error is less than, if f is steep enough for that to mean something
  const step = slice.tau * (abs<f64>(LAST.f - k) / LAST.freeCount);
  const isSteep = isInside && LAST.freeCount >= <f64>STEEP && step <= 0.03125 * slice.tau;
  slice.reach = isSteep ? min<f64>(hi - lo, step) : hi - lo;
  return isInside ? t : first;
}

/**
 * Puts the scores that are undecided between two thresholds close together, if they are few. Those may turn out not to
 * hold the root between them; `isKept` says so then.
 */
function keep(grid: Grid, part: Part, slice: Slice, from: Probe, to: Probe): void {
  const isFirst = slice.rests < 0;
  const n = isFirst ? slice.n : slice.rests;
  if (n < LEAST) return;
  part.rest = slice.rest;
  part.capacity = isFirst ? slice.capacity : n + CHUNK; // the rest has room for that much more
  if (!narrow(grid, part, slice, isFirst ? slice.x : slice.rest, n, from, to)) return;
  slice.rests = part.undecided;
  slice.keptFrom.copy(from.threshold);
  slice.keptTo.copy(to.threshold);
}

/** Whether the root is where the rest has been put together for, as is known by now. */
export function isKept(slice: Slice): bool {
  return slice.keptFrom.compare(startOf(slice).threshold) <= 0 && endOf(slice).threshold.compare(slice.keptTo) <= 0;
}

/** A partition of scores by a bracket: what is certain joins what has been so, if few enough are not. */
function narrow(grid: Grid, part: Part, slice: Slice, x: usize, n: i32, from: Probe, to: Probe): bool {
  part.pivot = grid.pivotNear(0.5 * from.t + 0.5 * to.t + 0.5 * slice.tau);
  if (partition(grid, part, x, n, from.freeSet, to.freeSet) != Status.OK) return false;
  pad(grid.single, part.rest, part.undecided, -Infinity);
  addCertain(slice, part);
  return true;
}

/** What a pass was certain of is certain from now on. */
function addCertain(slice: Slice, part: Part): void {
  addTo(slice.certain, slice, part);
  slice.certainPivot = part.pivot;
  slice.certainFrees += <f64>part.freeCount;
  slice.certainOnes += <f64>part.oneCount;
}

/** The sum of what has been certain before and what a pass found, from the pivot of the latter. */
function addTo(sum: DoubleDouble, slice: Slice, part: Part): void {
  sum.copy(slice.certain);
  if (slice.certainFrees > 0) sum.addProduct(slice.certainFrees, slice.certainPivot - part.pivot);
  sum.add(part.sum);
}

/** Writes what this part tells of the thresholds of the round; returns where it ends. */
export function tell(grid: Grid, slice: Slice, to: usize): usize {
  if (slice.phase != Phase.SEARCH) return to;
  grid.lay(slice.single, slice.tau, slice.k);
  const part = PART;
  const start = startOf(slice);
  const end = endOf(slice);
  if (slice.rests >= 0 && !isKept(slice)) {
    slice.rests = -1;
    nothingCertain(slice);
  }
  if (start.frees >= 0 && end.frees >= 0) keep(grid, part, slice, start, end);
  if (slice.rests < 0 && slice.probes > 1) keep(grid, part, slice, probeOf(slice, 0), probeOf(slice, slice.probes - 1));
  const x = slice.rests < 0 ? slice.x : slice.rest;
  const n = slice.rests < 0 ? slice.n : slice.rests;
  return tellOf(grid, slice, x, n, to);
}

/**
 * Writes what is certain, and what these scores have, of the thresholds of the round; returns where it ends. From the
 * outermost thresholds inwards, so that few scores are looked at for most of them.
 */
export function tellOf(grid: Grid, slice: Slice, x: usize, n: i32, to: usize): usize {
  const part = PART;
  grid.lay(slice.single, slice.tau, slice.k);
  pad(grid.single, x, n, -Infinity);
  const capacity = mostUndecided(n) + CHUNK;
  const room = n < LEAST ? NOWHERE : scratch(bytes<f64>(capacity + 40) >> <usize>slice.single);
  const frees = slice.certainFrees;
  const ones = slice.certainOnes;
  const high = slice.certainHigh;
  const low = slice.certainLow;
  const pivot = slice.certainPivot;
  let a = 0;
  let b = slice.probes - 1;
  for (; a <= b; a++, b--) {
    if (a < b && room != NOWHERE && n >= LEAST) {
      part.rest = room;
      part.capacity = x == room ? n + CHUNK : capacity;
      if (narrow(grid, part, slice, x, n, probeOf(slice, a), probeOf(slice, b))) {
        x = room;
        n = part.undecided;
      }
    }
    tellAt(grid, part, slice, x, n, a, to);
    if (a < b) tellAt(grid, part, slice, x, n, b, to);
  }
  slice.certainFrees = frees;
  slice.certainOnes = ones;
  slice.certainHigh = high;
  slice.certainLow = low;
  slice.certainPivot = pivot;
  if (room != NOWHERE) release(room);
  return to + bytes<f64>(slice.probes * words(grid.single));
}

/** Writes that of one of them. */
function tellAt(grid: Grid, part: Part, slice: Slice, x: usize, n: i32, i: i32, to: usize): void {
  const sum = SUM;
  const probe = probeOf(slice, i);
  to += bytes<f64>(i * words(grid.single));
  part.pivot = probe.pivot;
  partition(grid, part, x, n, probe.freeSet, probe.freeSet);
  store<f64>(to, <f64>part.oneCount + slice.certainOnes);
  store<f64>(to, <f64>part.freeCount + slice.certainFrees, 8);
  addTo(sum, slice, part);
  writeLimbs(grid, to + 16, sum);
}

/**
 * For scores that are only passed by: those that the bracket from lo to hi leaves undecided join the rest, and the others
 * what is certain. How many are left then, or −1 if there is no room for them.
 */
export function sieve(single: bool, grid: Grid, slice: Slice, x: usize, n: i32, lo: f64, hi: f64): i32 {
  const part = PART;
  const extremes = EXTREMES;
  grid.lay(single, slice.tau, slice.k);
  SUM.set(0, 0);
  START.setFreeSet(grid, lo, SUM);
  END.setFreeSet(grid, hi, SUM);
  part.pivot = grid.pivotNear(0.5 * lo + 0.5 * hi + 0.5 * slice.tau);
  part.rest = slice.rest + (<usize>slice.rests << (single ? 2 : 3));
  part.capacity = slice.capacity - slice.rests;
  pad(single, x, n, -Infinity);
  if (partition(grid, part, x, n, START, END) != Status.OK) return -1;
  slice.rests += part.undecided;
  addCertain(slice, part);
  minMax(single, extremes, x, n, END.ceiling, START.floor);
  slice.below = max<f64>(slice.below, extremes.greatest);
  slice.above = min<f64>(slice.above, extremes.least);
  return slice.rests;
}

/** Room that the undecided scores of a slice of n are given. */
export function roomFor(n: i32): i32 {
  return max<i32>(mostUndecided(n), FEW) + CHUNK;
}
