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

/** Has all stretches of a pass done; whether it is one over the slice, and writes its p. */
// @ts-ignore: decorator
@external('env', 'share')
declare function share(pass: usize, stretches: i32, isSlice: bool, writes: bool): void;

/** Returns when all scores are there, which others may still copy. */
// @ts-ignore: decorator
@external('env', 'arrive')
declare function arrive(): void;

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
  /** Scores of a stretch, at least; 0 where nothing is divided. */
  least: i32;
  /** Where there is a sample of the slice already, or 0. */
  sample: usize;
  /** Where there is room for a pass: in the call's own memory, as a thread that is late may still write to it. */
  pass: usize;
  /** The slice that is solved. */
  slice: usize;
}

// @ts-ignore: decorator
@lazy
const DIVISION = record<Division>();

/** Divides passes from now on, but those of few scores; where a sample of the slice is, or 0, and room for a pass. */
export function divide(least: i32, sample: usize, pass: usize): void {
  DIVISION.least = least;
  DIVISION.sample = sample;
  DIVISION.pass = pass;
}

/** Where there is a sample of the slice already, or 0. */
export function givenSample(): usize {
  return DIVISION.sample;
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
  if (DIVISION.least > 0) arrive();
}

/** Scores of a stretch of so many, if it has `fewest` at least; whole vectors. */
export function stretchOf(n: i32, fewest: i32): i32 {
  return max<i32>(fewest, ((n + MOST - 1) / MOST + 15) & -16);
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

  /** How many stretches it has, all of them done. */
  run(): i32 {
    const stretches = (this.n + this.length - 1) / this.length;
    this.share(stretches);
    return stretches;
  }

  share(stretches: i32): void {
    const least = DIVISION.least;
    DIVISION.least = 0; // a stretch is whole
    share(changetype<usize>(this), stretches, this.x == DIVISION.slice, this.work == Work.WRITE);
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

/** Whether steps with strips are divided. */
export function areShared(): bool {
  return DIVISION.least > 0;
}

/** Has a step taken with all chunks of a strip, by `doChunk` of ops/sparse.ts. */
export function shareStep(strip: usize, step: i32, chunks: i32): void {
  newPass(Work.STRIP, false, strip, step).share(chunks);
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
