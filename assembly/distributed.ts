// The module of hypersimplex/distributed: slices of which this worker has a part. All exports are for one slice, whose
// record (parts/slice.ts) the caller sets aside; its first 16 fields are f64 that the caller reads and writes.

import { scratch } from './memory';
import { ofRank, rank } from './numeric/ulp';
import { bytes } from './simd/lanes';
import { prepare, shift, shiftLow } from './ops/affine';
import { project } from './ops/project';
import { setAnswer } from './solve/solve';
import * as loss from './parts/loss';
import * as measure from './parts/measure';
import * as nearest from './parts/nearest';
import * as search from './parts/search';
import { readSum, SUM_BYTES, whole, writeSum } from './parts/sum';
import { Phase, PROBES, SLICE_BYTES, Slice } from './parts/slice';

export { reserve } from './memory';

/** Bytes of a slice's record; more than a round's numbers of a slice take; and of the numbers of two sums. */
export const sliceBytes: usize = SLICE_BYTES;
export const roundBytes: usize = 2 * nearest.NEAREST_BYTES + 8 * <usize>(PROBES * search.WORDS<f64>());

export function sumBytes_f32(): usize {
  return SUM_BYTES<f32>();
}

export function sumBytes_f64(): usize {
  return SUM_BYTES<f64>();
}

/** Takes n scores at x, behind which there are 16 bytes, with room for the undecided ones. */
function open<T>(slice: Slice, x: usize, n: i32, tau: f64): i32 {
  slice.tau = tau;
  slice.x = x;
  slice.n = n;
  if (ASC_FEATURE_SIMD) return measure.takeIn<T, v128>(slice);
  else return measure.takeIn<T, T>(slice);
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

export function leastOf(slice: Slice): f64 {
  return slice.least;
}

export function greatestOf(slice: Slice): f64 {
  return slice.greatest;
}

/** This part's own threshold, roughly. */
export function guess_f32(slice: Slice, k: f64): f64 {
  if (ASC_FEATURE_SIMD) return measure.guess<f32, v128, v128, v128>(slice, k);
  else return measure.guess<f32, f32, f64, i32>(slice, k);
}

export function guess_f64(slice: Slice, k: f64): f64 {
  if (ASC_FEATURE_SIMD) return measure.guess<f64, v128, v128, v128>(slice, k);
  else return measure.guess<f64, f64, f64, i32>(slice, k);
}

/** Begins the search for the threshold of the whole slice, around a guess; `know` tells what is asked for. */
function pose<T>(slice: Slice, atMost: bool, guess: f64, reach: f64): void {
  slice.atMost = i32(atMost);
  slice.guess = guess;
  slice.reach = reach;
  search.pose<T>(slice);
}

export function pose_f32(slice: Slice, atMost: bool, guess: f64, reach: f64): void {
  pose<f32>(slice, atMost, guess, reach);
}

export function pose_f64(slice: Slice, atMost: bool, guess: f64, reach: f64): void {
  pose<f64>(slice, atMost, guess, reach);
}

/** Writes what this part tells in the next round from `to` on; where it ends: at `to`, if the answer is known. */
function tell<T>(slice: Slice, to: usize): usize {
  if (slice.phase == Phase.DONE) return to;
  if (slice.phase == Phase.SEARCH) {
    search.plan<T>(slice);
    if (ASC_FEATURE_SIMD) to = measure.tell<T, v128, v128, v128>(slice, to);
    else to = measure.tell<T, T, f64, i32>(slice, to);
  }
  if (ASC_FEATURE_SIMD) return nearest.tellNearest<T, v128>(slice, to);
  else return nearest.tellNearest<T, T>(slice, to);
}

export function tell_f32(slice: Slice, to: usize): usize {
  return tell<f32>(slice, to);
}

export function tell_f64(slice: Slice, to: usize): usize {
  return tell<f64>(slice, to);
}

/** Takes in the sums of that over all parts; where they end. */
function absorb<T>(slice: Slice, from: usize): usize {
  if (slice.phase == Phase.SEARCH) return search.absorb<T>(slice, from);
  if (slice.phase == Phase.DONE) return from;
  from = nearest.absorbNearest(slice, from);
  search.closeGap(slice);
  return from;
}

export function absorb_f32(slice: Slice, from: usize): usize {
  return absorb<f32>(slice, from);
}

export function absorb_f64(slice: Slice, from: usize): usize {
  return absorb<f64>(slice, from);
}

/** Makes the slice's answer the one that the following calls are about. */
function use(slice: Slice): void {
  const frees = <i32>min<f64>(slice.frees, <f64>i32.MAX_VALUE);
  const ones = <i32>min<f64>(slice.ones, <f64>i32.MAX_VALUE);
  setAnswer(
    slice.threshold, slice.thresholdLow, slice.floor, slice.ceiling, frees, ones, slice.zero, slice.one,
  );
}

/** Writes p of n scores at x; p may be x. */
export function write_f32(slice: Slice, x: usize, p: usize, n: i32): void {
  use(slice);
  if (n == 0) return;
  if (ASC_FEATURE_SIMD) project<f32, v128>(x, p, n, slice.tau);
  else project<f32, f32>(x, p, n, slice.tau);
}

export function write_f64(slice: Slice, x: usize, p: usize, n: i32): void {
  use(slice);
  if (n == 0) return;
  if (ASC_FEATURE_SIMD) project<f64, v128>(x, p, n, slice.tau);
  else project<f64, f64>(x, p, n, slice.tau);
}

/** w(p − y) to `out`, and to `sums` what this part tells of the loss and of the mean over the free set. */
function gather<T>(
  slice: Slice, family: i32, y: usize, labels: usize, label: i32, w: usize, out: usize, sums: usize,
): void {
  use(slice);
  const frees = sums + SUM_BYTES<T>();
  memory.fill(sums, 0, 2 * SUM_BYTES<T>());
  loss.gather<T>(family, slice.x, y, labels, label, w, out, slice.n, slice.tau, sums, frees);
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
  use(slice);
  loss.slopes<f32>(isJacobian, slice.x, g, slice.n, mean, scale);
}

export function slopes_f64(slice: Slice, isJacobian: bool, g: usize, mean: f64, scale: f64): void {
  use(slice);
  loss.slopes<f64>(isJacobian, slice.x, g, slice.n, mean, scale);
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

/** An order-preserving whole number of a float, without its last 24 bits: sums of them stay exact. */
export function rankOf(value: f64): f64 {
  return <f64>(rank<f64>(value) >> 24);
}

/** The float of a rank. */
export function floatOf(value: f64): f64 {
  return ofRank<f64>(whole(value) << 24);
}

/** The t that the Fenchel–Young loss is about: as it is in p. */
export function shiftOf_f32(slice: Slice): f64 {
  use(slice);
  prepare<f32>();
  return shift + shiftLow;
}

export function shiftOf_f64(slice: Slice): f64 {
  use(slice);
  prepare<f64>();
  return shift + shiftLow;
}

/** The problem, of the whole slice. Thresholds may have been tried before: whether they still matter. */
function know<T>(slice: Slice, k: f64, finite: f64, plusInfinite: f64): bool {
  slice.k = k;
  slice.finite = finite;
  slice.plusInfinite = plusInfinite;
  return search.know<T>(slice);
}

export function know_f32(slice: Slice, k: f64, finite: f64, plusInfinite: f64): bool {
  return know<f32>(slice, k, finite, plusInfinite);
}

export function know_f64(slice: Slice, k: f64, finite: f64, plusInfinite: f64): bool {
  return know<f64>(slice, k, finite, plusInfinite);
}

export function isDone(slice: Slice): bool {
  return slice.phase == Phase.DONE;
}
