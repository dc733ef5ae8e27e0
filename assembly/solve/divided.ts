// The passes over a long slice, divided: in a memory that threads share, each does some stretches of the slice, and who
// solves it adds up what they have found. Counts and exact sums are the same in any number of parts (numeric/grid.ts).
//
// Who solves a slice describes a pass in a record and has it shared by its host, which returns when the threads have done all
// stretches of it, each with its own instance (ops/stretch.ts).

import { Status } from '../abi';
import { record, release, scratch } from '../memory';
import { Grid } from '../numeric/grid';
import { Value } from './evaluate';
import { FreeSet } from './free-set';
import { Extremes } from './min-max';
import { MISSED, Part } from './partition';
import { Solution } from './solution';

/** Has all stretches of a pass done; whether they are of the scores, which others may still copy, and of the result. */
// @ts-ignore: decorator
@external('env', 'share')
declare function share(pass: usize, stretches: i32, reads: bool, writes: bool): void;

/** Returns when so many stretches of the slice are there, which others may still copy. */
// @ts-ignore: decorator
@external('env', 'arrive')
declare function arrive(stretches: i32): void;

/** What is done to a stretch. */
export const enum Work {
  EVALUATE = 0,
  MIN_MAX = 1,
  PARTITION = 2,
  SUM_FREE = 3,
  COUNT_ABOVE = 4,
  WRITE = 5,
  /** A step with a chunk of a strip (ops/sparse.ts). */
  STRIP = 6,
}

/** What a stretch has come to. */
@unmanaged
export class Found extends Part {
  /** Of COUNT_ABOVE. */
  counts: i64;
  /** PARTITION: OK or MISSED; MIN_MAX: whether all are finite. */
  status: i32;
  least: f64;
  greatest: f64;
  f: f64;
  slope: f64;
}

/** Stretches of a pass, at most. */
const MOST: i32 = 64;

/** How passes are divided. */
@unmanaged
class Division {
  /** Among how many threads. */
  threads: i32;
  /** Scores of a stretch, at least; 0 where nothing is divided. */
  least: i32;
  /** Where there is room for a pass: in the call's own memory, as a thread that is late may still write to it. */
  pass: usize;
  /** The slice that is solved. */
  slice: usize;
}

// @ts-ignore: decorator
@lazy
const DIVISION = record<Division>();

/** Divides passes from now on among so many threads, but those of few scores; where there is room for a pass. */
export function divide(threads: i32, least: i32, pass: usize): void {
  DIVISION.threads = threads;
  DIVISION.least = least;
  DIVISION.pass = pass;
}

/** Whether a pass over so many scores is divided. */
export function isDivided(n: i32): bool {
  const least = DIVISION.least;
  return least > 0 && n >= 2 * least;
}

/** The slice that is solved from now on, whose scores others may still copy; … */
export function setSlice(x: usize): void {
  DIVISION.slice = x;
}

/** … until all of them are there. */
export function awaitScores(): void {
  if (DIVISION.least > 0) arrive(MOST);
}

/** Scores of a stretch of so many, if it has `fewest` at least; whole vectors. */
export function stretchOf(n: i32, fewest: i32): i32 {
  return max<i32>(fewest, ((n + MOST - 1) / MOST + 15) & -16);
}

/** Which stretch is the i-th to arrive, and to be done: each fourth from 0 on, then from 1 on, and so on. */
export function stretchAt(i: i32, stretches: i32): i32 {
  let first = 0;
  for (let others = (stretches + 3) >> 2; i >= others; others = (stretches - first + 3) >> 2) {
    i -= others;
    first++;
  }
  return 4 * i + first;
}

/** Waits for the stretches that arrive first, each fourth of so many. */
export function awaitFirst(stretches: i32): void {
  arrive((stretches + 3) >> 2);
}

/** How many stretches of a slice arrive first, each fourth, of the same length. */
export function quarterOf(n: i32, length: i32): i32 {
  return ((n + length - 1) / length + 2) >> 2;
}

/** Waits for the first quarter of a slice: each fourth stretch, of so many scores. 0 if it has not enough of them; then for all. */
export function awaitQuarter(n: i32): i32 {
  if (!isDivided(n)) return 0;
  const length = stretchOf(n, DIVISION.least);
  const stretches = quarterOf(n, length);
  if (stretches < 4) {
    awaitScores();
    return 0;
  }
  arrive(stretches);
  return length;
}

/** A pass over a slice, and behind it what its stretches have come to: PASS_BYTES of src/threads/memory.ts hold both. */
@unmanaged
export class Pass {
  work: Work;
  single: bool;
  x: usize;
  n: i32;
  /** Scores of a stretch; the last one may have fewer. */
  length: i32;
  // what it is about, as far as the work needs it
  grid: Grid;
  part: Part;
  first: FreeSet;
  last: FreeSet;
  solution: Solution;
  out: usize;
  low: f64;
  high: f64;

  found(i: i32): Found {
    return changetype<Found>(changetype<usize>(this) + offsetof<Pass>() + <usize>i * offsetof<Found>());
  }

  get stretches(): i32 {
    return (this.n + this.length - 1) / this.length;
  }

  /** How many stretches it has, all of them done. */
  run(): i32 {
    const stretches = this.stretches;
    this.share(stretches, this.x == DIVISION.slice, this.work == Work.WRITE);
    return stretches;
  }

  /** @see `share` */
  share(stretches: i32, reads: bool, writes: bool): void {
    const least = DIVISION.least;
    DIVISION.least = 0; // a stretch is whole
    share(changetype<usize>(this), stretches, reads, writes);
    DIVISION.least = least;
  }
}

/** Of a pass and what its stretches come to. */
// @ts-ignore: decorator
@lazy
export const PASS_BYTES: usize = offsetof<Pass>() + MOST * offsetof<Found>();

function newPass(work: Work, single: bool, x: usize, n: i32): Pass {
  const pass = changetype<Pass>(DIVISION.pass);
  pass.work = work;
  pass.single = single;
  pass.x = x;
  pass.n = n;
  pass.length = stretchOf(n, DIVISION.least);
  return pass;
}

/** How many threads share steps with strips; 0 if they are not divided. */
export function sharing(): i32 {
  return DIVISION.threads;
}

/** Has a step taken with all parts of a strip, by `doChunk` of ops/sparse.ts; whether it reads all scores, and writes the result. */
export function shareStep(strip: usize, step: i32, parts: i32, reads: bool, writes: bool): void {
  newPass(Work.STRIP, false, strip, step).share(parts, reads, writes);
}

/** @see `evaluate` of passes.ts, and so on */
export function evaluateDivided(grid: Grid, value: Value, x: usize, n: i32, t: f64): void {
  const pass = newPass(Work.EVALUATE, grid.single, x, n);
  pass.grid = grid;
  pass.low = t;
  const stretches = pass.run();
  value.f = value.freeCount = 0;
  for (let i = 0; i < stretches; i++) {
    const found = pass.found(i);
    value.f += found.f;
    value.freeCount += found.slope;
  }
}

/** What f would be if all of the slice were like its first quarter; its standard error, from how much the stretches differ. */
export function evaluateQuarter(grid: Grid, value: Value, x: usize, n: i32, t: f64): f64 {
  const pass = newPass(Work.EVALUATE, grid.single, x, n);
  pass.grid = grid;
  pass.low = t;
  const quarter = quarterOf(n, pass.length);
  pass.share(quarter, true, false);
  let f: f64 = 0;
  let squares: f64 = 0;
  let freeCount: f64 = 0;
  for (let i = 0; i < quarter; i++) {
    const found = pass.found(i);
    f += found.f;
    squares += found.f * found.f;
    freeCount += found.slope;
  }
  const parts = <f64>quarter;
  const times = <f64>n / (parts * <f64>pass.length);
  value.f = times * f;
  value.freeCount = times * freeCount;
  const variance = max<f64>(squares - f * f / parts, 0) / (parts - 1);
  return times * sqrt<f64>(parts * variance * (1 - 1 / times));
}

export function minMaxDivided(single: bool, extremes: Extremes, x: usize, n: i32, over: f64, upTo: f64): bool {
  const pass = newPass(Work.MIN_MAX, single, x, n);
  pass.low = over;
  pass.high = upTo;
  const stretches = pass.run();
  let areFinite = true;
  extremes.least = Infinity;
  extremes.greatest = -Infinity;
  for (let i = 0; i < stretches; i++) {
    const found = pass.found(i);
    extremes.least = min<f64>(extremes.least, found.least);
    extremes.greatest = max<f64>(extremes.greatest, found.greatest);
    areFinite = areFinite && found.status != 0;
  }
  return areFinite;
}

export function partitionDivided(grid: Grid, part: Part, x: usize, n: i32, first: FreeSet, last: FreeSet): i32 {
  const pass = newPass(Work.PARTITION, grid.single, x, n);
  pass.grid = grid;
  pass.part = part;
  pass.first = first;
  pass.last = last;
  const top = scratch(0);
  const stretches = pass.run();
  let undecided = 0;
  part.freeCount = part.oneCount = 0;
  part.sum.set(0, 0);
  for (let i = 0; i < stretches; i++) {
    const found = pass.found(i);
    const more = found.undecided;
    if (found.status != Status.OK || undecided + more > part.capacity) return MISSED;
    addSums(part, found);
    const size: usize = grid.single ? 4 : 8;
    memory.copy(part.rest + <usize>undecided * size, found.rest, <usize>more * size);
    undecided += more;
  }
  part.undecided = undecided;
  release(top);
  return Status.OK;
}

export function sumFreeDivided(grid: Grid, part: Part, x: usize, n: i32): void {
  const pass = newPass(Work.SUM_FREE, grid.single, x, n);
  pass.grid = grid;
  pass.part = part;
  const stretches = pass.run();
  part.freeCount = part.oneCount = 0;
  part.sum.set(0, 0);
  for (let i = 0; i < stretches; i++) addSums(part, pass.found(i));
}

function addSums(part: Part, found: Part): void {
  part.freeCount += found.freeCount;
  part.oneCount += found.oneCount;
  part.sum.add(found.sum);
}

export function countAboveDivided(single: bool, x: usize, n: i32, low: f64, high: f64): i64 {
  const pass = newPass(Work.COUNT_ABOVE, single, x, n);
  pass.low = low;
  pass.high = high;
  const stretches = pass.run();
  let counts: i64 = 0;
  for (let i = 0; i < stretches; i++) counts += pass.found(i).counts;
  return counts;
}

/** @see `writeProjection` of ops/project.ts */
export function writeDivided(solution: Solution, single: bool, x: usize, out: usize, n: i32): void {
  const pass = newPass(Work.WRITE, single, x, n);
  pass.solution = solution;
  pass.out = out;
  pass.run();
}
