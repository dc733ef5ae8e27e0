// The module of hypersimplex/distributed: slices of which this worker has a part. All exports are for one slice, whose
// record (parts/slice.ts) the caller sets aside; its first 16 fields are f64 that the caller reads and writes.

import { record, scratch } from './memory';
import { Grid } from './numeric/grid';
import { bytes } from './simd/lanes';
import { setShift } from './ops/affine';
import { writeProjection } from './ops/project';
import { Solution } from './solve/solution';
import * as few from './parts/few';
import * as loss from './parts/loss';
import * as measure from './parts/measure';
import * as nearest from './parts/nearest';
import { ofRank, rank } from './parts/rank';
import * as search from './parts/search';
import { readSum, SUM_BYTES, whole, writeSum } from './numeric/accumulator';
import { Phase, PROBES, SLICE_BYTES, Slice } from './parts/slice';
import { TABLE_BYTES } from './parts/table';

export { reserve } from './memory';

// What the functions here work on; they get it as arguments.
const GRID = record<Grid>();
const SOLUTION = record<Solution>();

/** Bytes of a slice's record; more than a round's numbers of a slice take; and of the numbers of two sums. */
export const sliceBytes: usize = SLICE_BYTES;
export const roundBytes: usize = TABLE_BYTES + 2 * nearest.NEAREST_BYTES + 8 * <usize>(PROBES * search.WORDS);

export function sumBytes_f32(): usize {
  return SUM_BYTES<f32>();
}

export function sumBytes_f64(): usize {
  return SUM_BYTES<f64>();
}

/** Takes n scores at x, behind which there are 16 bytes, with room for the undecided ones. */
function open<T>(slice: Slice, x: usize, n: i32, tau: f64): i32 {
  slice.isSingle = i32(sizeof<T>() == 4);
  slice.tau = tau;
  slice.x = x;
  slice.n = n;
  return measure.takeIn(sizeof<T>() == 4, slice);
}

export function open_f32(slice: Slice, x: usize, n: i32, tau: f64): i32 {
  return open<f32>(slice, x, n, tau);
}

export function open_f64(slice: Slice, x: usize, n: i32, tau: f64): i32 {
  return open<f64>(slice, x, n, tau);
}

/** Sets room aside for the undecided scores. */
export function makeRoom(slice: Slice, double: bool): bool {
  const capacity = measure.roomFor(slice.n);
  const room = scratch(bytes<f64>(capacity + 40) >> <usize>(!double));
  if (room == usize.MAX_VALUE) return false;
  slice.rest = room;
  slice.capacity = capacity;
  return true;
}

/** Counts of what `open` has found. */
export function finiteOf(slice: Slice): i32 {
  return slice.finiteHere;
}

export function plusOf(slice: Slice): i32 {
  return slice.plusHere;
}

/** This part's own threshold, roughly. */
export function guess(slice: Slice, k: f64): f64 {
  return measure.guess(GRID, slice, k);
}

/** How far off that may be. */
export function reachOf(slice: Slice): f64 {
  return slice.reach;
}

/**
 * Begins the search for the threshold of the whole slice, around a guess, or around a given start with so many steps; `know`
 * tells what is asked for.
 */
export function pose(slice: Slice, atMost: bool, steps: i32, guess: f64, reach: f64): void {
  slice.atMost = i32(atMost);
  slice.steps = steps;
  slice.guess = guess;
  slice.reach = reach;
  search.pose(slice);
}

/** Writes what this part tells in the next round from `to` on; where it ends: at `to`, if the answer is known. */
export function tell(slice: Slice, to: usize): usize {
  if (slice.phase == Phase.DONE) return to;
  few.decide(slice);
  if (slice.phase == Phase.SEARCH) search.plan(GRID, slice);
  to = few.tellFew(GRID, slice, to);
  if (slice.phase == Phase.SEARCH) to = measure.tell(GRID, slice, to);
  if (nearest.beginLook(slice)) {
    if (slice.isAlone) nearest.look(slice.single, slice, slice.rest, slice.rests);
    else nearest.look(slice.single, slice, slice.x, slice.n);
  }
  return nearest.tellNearest(slice, to);
}

/** Takes in the sums of that over all parts. */
function take(slice: Slice, from: usize): void {
  from = few.absorbFew(GRID, slice, from);
  if (slice.phase == Phase.SEARCH) search.absorb(GRID, slice, from);
  else if (slice.phase == Phase.GAP) {
    nearest.absorbNearest(slice, from);
    search.closeGap(slice);
  }
}

/** So does this; and if the part needs no others any more, it goes on to the answer. */
export function absorb(slice: Slice, from: usize): void {
  take(slice, from);
  while (slice.isAlone && slice.phase != Phase.DONE) {
    nearest.lookAnew(slice);
    tell(slice, from);
    take(slice, from);
  }
}

/** The slice's answer, as other files have it. */
function solutionOf<T>(slice: Slice): Solution {
  const solution = SOLUTION;
  solution.threshold.copy(slice.root);
  solution.floor = slice.floor;
  solution.ceiling = slice.ceiling;
  solution.freeCount = <i32>min<f64>(slice.frees, <f64>i32.MAX_VALUE);
  solution.oneCount = <i32>min<f64>(slice.ones, <f64>i32.MAX_VALUE);
  solution.tau = slice.tau;
  setShift(solution, sizeof<T>() == 4);
  return solution;
}

/** Writes p of n scores at x; p may be x. */
export function write_f32(slice: Slice, x: usize, p: usize, n: i32): void {
  const solution = solutionOf<f32>(slice);
  if (n == 0) return;
  if (ASC_FEATURE_SIMD) writeProjection<f32, v128>(solution, x, p, n);
  else writeProjection<f32, f32>(solution, x, p, n);
}

export function write_f64(slice: Slice, x: usize, p: usize, n: i32): void {
  const solution = solutionOf<f64>(slice);
  if (n == 0) return;
  if (ASC_FEATURE_SIMD) writeProjection<f64, v128>(solution, x, p, n);
  else writeProjection<f64, f64>(solution, x, p, n);
}

/** w(p − y) to `out`, and to `sums` what this part tells of the loss and of the mean over the free set. */
function gather<T>(
  slice: Slice, family: i32, y: usize, labels: usize, label: i32, w: usize, out: usize, sums: usize,
): void {
  const solution = solutionOf<T>(slice);
  const frees = sums + SUM_BYTES<T>();
  memory.fill(sums, 0, 2 * SUM_BYTES<T>());
  loss.gather<T>(solution, family, slice.x, y, labels, label, w, out, slice.n, sums, frees);
  writeSum<T>(sums);
  writeSum<T>(frees);
}

export function gather_f32(
  slice: Slice, family: i32, y: usize, labels: usize, label: i32, w: usize, out: usize, sums: usize,
): void {
  gather<f32>(slice, family, y, labels, label, w, out, sums);
}

export function gather_f64(
  slice: Slice, family: i32, y: usize, labels: usize, label: i32, w: usize, out: usize, sums: usize,
): void {
  gather<f64>(slice, family, y, labels, label, w, out, sums);
}

/** Turns w(p − y) into the gradient. */
export function slopes_f32(slice: Slice, isJacobian: bool, g: usize, mean: f64, scale: f64): void {
  loss.slopes<f32>(solutionOf<f32>(slice), isJacobian, slice.x, g, slice.n, mean, scale);
}

export function slopes_f64(slice: Slice, isJacobian: bool, g: usize, mean: f64, scale: f64): void {
  loss.slopes<f64>(solutionOf<f64>(slice), isJacobian, slice.x, g, slice.n, mean, scale);
}

/** What this part tells of Σ_F g; how many entries are free. */
export function sumFree_f32(p: usize, g: usize, n: i32, sum: usize): i32 {
  memory.fill(sum, 0, SUM_BYTES<f32>());
  const count = loss.sumFree<f32>(p, g, n, sum);
  writeSum<f32>(sum);
  return count;
}

export function sumFree_f64(p: usize, g: usize, n: i32, sum: usize): i32 {
  memory.fill(sum, 0, SUM_BYTES<f64>());
  const count = loss.sumFree<f64>(p, g, n, sum);
  writeSum<f64>(sum);
  return count;
}

export function product_f32(p: usize, g: usize, n: i32, mean: f64, tau: f64): void {
  loss.product<f32>(p, g, n, mean, tau);
}

export function product_f64(p: usize, g: usize, n: i32, mean: f64, tau: f64): void {
  loss.product<f64>(p, g, n, mean, tau);
}

/** What this part tells of the sum of n numbers. */
export function sum_f32(y: usize, n: i32, sum: usize): void {
  memory.fill(sum, 0, SUM_BYTES<f32>());
  loss.sumAll<f32>(y, n, sum);
  writeSum<f32>(sum);
}

export function sum_f64(y: usize, n: i32, sum: usize): void {
  memory.fill(sum, 0, SUM_BYTES<f64>());
  loss.sumAll<f64>(y, n, sum);
  writeSum<f64>(sum);
}

/** The sum of what all parts told of one, rounded once. */
export function readSum_f32(sum: usize): f64 {
  return readSum<f32>(sum);
}

export function readSum_f64(sum: usize): f64 {
  return readSum<f64>(sum);
}

/** A rank as a whole number below 2^39, so that sums of them are exact. */
export function rankOf(t: f64, tau: f64): f64 {
  return <f64>(rank(t, tau) >> 24);
}

/** The threshold of such a rank. */
export function thresholdOf(rank: f64, tau: f64): f64 {
  return ofRank(whole(rank) << 24, tau);
}

/** The t that the Fenchel–Young loss is about: as it is in p. */
export function shiftOf_f32(slice: Slice): f64 {
  const solution = solutionOf<f32>(slice);
  return solution.tHigh + solution.tLow;
}

export function shiftOf_f64(slice: Slice): f64 {
  const solution = solutionOf<f64>(slice);
  return solution.tHigh + solution.tLow;
}

/** The problem, of the whole slice. Thresholds may have been tried before: whether they still matter. */
export function know(slice: Slice, parts: i32, k: f64, finite: f64, plusInfinite: f64): bool {
  slice.parts = parts;
  slice.k = k;
  slice.finite = finite;
  slice.plusInfinite = plusInfinite;
  return search.know(slice);
}

export function isDone(slice: Slice): bool {
  return slice.phase == Phase.DONE;
}

// --- scores that are only passed by, such as those of a file ------------------------------------------------

/** Sets room for so many undecided scores aside: its address, or 0. */
export function makeRest(slice: Slice, capacity: i32, double: bool): usize {
  const room = scratch(bytes<f64>(capacity + 40) >> <usize>(!double));
  if (room == usize.MAX_VALUE) return 0;
  slice.rest = room;
  slice.rests = 0;
  slice.capacity = capacity;
  return room;
}

/** Those of n scores that are undecided join the rest. How many there are then, or −1 if there is no room. */
export function sieve(slice: Slice, x: usize, n: i32, lo: f64, hi: f64): i32 {
  return measure.sieve(slice.single, GRID, slice, x, n, lo, hi);
}

/** From now on n scores at x, and what is certain, are all that there is; or, again, all scores that are passed by. */
export function confine(slice: Slice, x: usize, n: i32, isCertain: bool): void {
  slice.x = x;
  slice.n = n;
  slice.rests = -1;
  slice.capacity = 0;
  if (!isCertain) measure.nothingCertain(slice);
}

/** The ends of a bracket are the thresholds of the first round. */
export function ends(slice: Slice, lo: f64, hi: f64): void {
  search.ends(slice.single, GRID, slice, lo, hi);
}

/** Whether the root lies between two thresholds that were tried. */
export function isBracketed(slice: Slice): bool {
  return search.isBracketed(slice);
}

/** Chooses the thresholds of the next round; whether there are any. */
export function plan(slice: Slice): bool {
  search.plan(GRID, slice);
  return slice.probes > 0;
}

/** Writes what n scores have of the thresholds of the round; where it ends. */
export function tellOf(slice: Slice, x: usize, n: i32, to: usize): usize {
  return measure.tellOf(GRID, slice, x, n, to);
}

/** Begins to look for the scores nearest to a cut, if there are any to look for. */
export function beginLook(slice: Slice): bool {
  return nearest.beginLook(slice);
}

/** Looks at n scores. */
export function look(slice: Slice, x: usize, n: i32): void {
  nearest.look(slice.single, slice, x, n);
}

/** Writes what this part tells of the nearest scores; where it ends. */
export function tellNearest(slice: Slice, to: usize): usize {
  return nearest.tellNearest(slice, to);
}
