// The threshold of a slice that lies in parts. In each round a few thresholds are tried, the same by every part;
// the parts add up what they count and sum there, exactly; and so each of them draws the same conclusion.
//
//   f(t) − k has a sign at each t that was tried: the root lies between two of them, and Newton's step leads from
//   either to the root of its own piece. If that has the free set of the threshold it came from, or if both have
//   the same counts, then it is the root (docs/how-it-works.md, fact 5).
//
// The next thresholds are those roots; a ladder around the point where a cubic through f and f′ at both ends is k, whose
// steps grow eightfold; and for the rest such as divide the bracket evenly, half of them by value and half by rank
// (rank.ts). So each round leaves a seventeenth of the ranks or less, on anything. Where no score is free at an end of
// the bracket, f is flat up to the next score: the parts look for that (nearest.ts), and the thresholds lie beyond it.
// Once few scores are undecided, all parts get to know them (few.ts).

import { record } from '../memory';
import { whole } from '../numeric/accumulator';
import { DoubleDouble, sumTail } from '../numeric/double-double';
import { Grid, round } from '../numeric/grid';
import { bytes } from '../simd/lanes';
import { FreeSet } from '../solve/free-set';
import { Solution } from '../solve/solution';
import { absorbNearest, bestOf, want } from './nearest';
import { ofRank, rank } from './rank';
import { Phase, PROBES, Probe, Slice, endOf, nearestOf, probeOf, startOf } from './slice';

/** More rounds than any slice takes, those that a part goes on alone for included. */
const ROUNDS: i32 = 96;

// What the functions here work on; they get it as arguments.
const FREE_SET = record<FreeSet>();
const POINT = record<DoubleDouble>();
const FROM = record<DoubleDouble>();
const TO = record<DoubleDouble>();
const SOLUTION = record<Solution>();
const SUM = record<DoubleDouble>();

/** The greatest finite score that there may be. */
function greatestFinite(slice: Slice): f64 {
  return slice.single ? <f64>f32.MAX_VALUE : f64.MAX_VALUE;
}

/** Nothing is known of the root. */
export function pose(slice: Slice): void {
  const start = startOf(slice);
  const end = endOf(slice);
  start.threshold.setSum(-greatestFinite(slice), -1.001 * slice.tau);
  start.floor = start.ceiling = -Infinity;
  end.threshold.setSum(greatestFinite(slice), 0.001 * slice.tau);
  end.floor = end.ceiling = Infinity;
  start.frees = end.frees = -1;
  start.ones = end.ones = -1;
  slice.rounds = slice.isAtZero = slice.isTelling = slice.hasMissed = slice.isAlone = 0;
  slice.phase = Phase.SEARCH;
  forget(slice);
}

/** The problem is known, and has an answer; whether a threshold is to be found. */
export function know(slice: Slice): bool {
  if (!slice.atMost) findNoneOrAll(slice);
  return slice.phase == Phase.SEARCH;
}

/** k leaves no finite score at one, or none at zero. */
function findNoneOrAll(slice: Slice): void {
  const finiteK = slice.k - slice.plusInfinite;
  if (finiteK != 0 && finiteK != slice.finite) return;
  slice.phase = Phase.GAP;
  forget(slice);
  if (finiteK == 0) want(slice, 0, greatestFinite(slice), slice.guess);
  else want(slice, 1, -Infinity, slice.guess);
}

function forget(slice: Slice): void {
  nearestOf(slice, 0).isWanted = nearestOf(slice, 1).isWanted = 0;
  nearestOf(slice, 0).above = nearestOf(slice, 1).above = -1;
  nearestOf(slice, 0).value = -Infinity;
  nearestOf(slice, 1).value = Infinity;
}

/** No score is free, and those up to `cut` are at zero: the scores on both sides of it are to be found. */
function findGap(slice: Slice, cut: f64): void {
  slice.phase = Phase.GAP;
  want(slice, 0, cut, cut);
  want(slice, 1, cut, cut);
}

// --- what to try -------------------------------------------------------------------------------------------

/** Adds the threshold base + s + sLow, if it lies within the bracket and there is room; they stay in order. */
function tryAt(grid: Grid, slice: Slice, base: f64, s: f64, sLow: f64): void {
  const t = POINT;
  t.setSum(base, s);
  t.addToTail(sLow);
  if (!(startOf(slice).threshold.compare(t) < 0 && t.compare(endOf(slice).threshold) < 0)) return;
  let at = slice.probes;
  if (at == PROBES) return;
  for (; at > 0; at--) {
    const order = probeOf(slice, at - 1).threshold.compare(t);
    if (order == 0) return;
    if (order < 0) break;
  }
  const probe = probeOf(slice, at);
  const size = offsetof<Probe>();
  memory.copy(changetype<usize>(probe) + size, changetype<usize>(probe), <usize>(slice.probes - at) * size);
  slice.probes++;
  probe.threshold.copy(t);
  // the same t, from a pivot amid the free set
  const pivot = grid.pivotNear(t.high + 0.5 * slice.tau);
  const offset = probe.offset;
  offset.set(s, sLow);
  offset.addSum(base, -pivot);
  probe.pivot = pivot;
  probe.freeSet.setFreeSet(grid, pivot, offset);
}

/** The ends of a bracket, to be tried by themselves. */
export function ends(single: bool, grid: Grid, slice: Slice, lo: f64, hi: f64): void {
  grid.lay(single, slice.tau, slice.k);
  slice.probes = 0;
  slice.rounds = 1;
  tryAt(grid, slice, lo, 0, 0);
  tryAt(grid, slice, hi, 0, 0);
}

/** Whether the root lies between two thresholds that were tried, or is known. */
export function isBracketed(slice: Slice): bool {
  return slice.phase != Phase.SEARCH || (startOf(slice).frees >= 0 && endOf(slice).frees >= 0);
}

/** Where the cubic through f − k and its slope at both ends is 0, as a share of the way. */
function crossing(start: Probe, end: Probe, width: f64, tau: f64): f64 {
  const a = start.excess;
  const b = end.excess;
  const slopeA = (-start.frees / tau) * width;
  const slopeB = (-end.frees / tau) * width;
  let lo: f64 = 0;
  let hi: f64 = 1;
  for (let i = 0; i < 60; i++) {
    const u = 0.5 * (lo + hi);
    const v = 1 - u;
    const value = v * v * ((1 + 2 * u) * a + u * slopeA) + u * u * ((1 + 2 * v) * b - v * slopeB);
    if (value > 0) lo = u;
    else hi = u;
  }
  return 0.5 * (lo + hi);
}

/** The thresholds of the next round. */
export function plan(grid: Grid, slice: Slice): void {
  slice.probes = 0;
  if (slice.phase != Phase.SEARCH) return;
  if (++slice.rounds > ROUNDS) unreachable();
  grid.lay(slice.single, slice.tau, slice.k);
  const start = startOf(slice);
  const end = endOf(slice);
  if (slice.atMost && slice.rounds == 1) tryAt(grid, slice, 0, 0, 0);
  if (start.frees > 0) tryAt(grid, slice, start.pivot, start.step, start.stepLow);
  if (end.frees > 0) tryAt(grid, slice, end.pivot, end.step, end.stepLow);
  if (start.frees < 0 && end.frees < 0) {
    if (slice.steps > 0) ladder(grid, slice, slice.guess, 0, slice.reach, 0.125, slice.steps);
    else around(grid, slice);
    return;
  }
  const from = FROM;
  const to = TO;
  setInner(grid, slice, from, start, 1);
  setInner(grid, slice, to, end, 0);
  if (from.compare(to) >= 0) {
    from.copy(start.threshold);
    to.copy(end.threshold);
  }
  inwards(grid, slice, from, start);
  inwards(grid, slice, to, end);
  if (start.frees >= 0 && end.frees >= 0) {
    const extent = to.high - from.high + (to.tail - from.tail);
    ladder(grid, slice, from.high, crossing(start, end, extent, slice.tau) * extent + from.tail, 0.125 * extent, 0.125, 6);
  }
  if (slice.isTelling && !slice.hasMissed) return; // all will be known
  share(grid, slice, from, to, (PROBES - slice.probes) / 2);
  divide(grid, slice, from, to, PROBES - slice.probes);
}

/**
 * An end of the bracket, or where f ceases to be flat from there on: as far as is known, which is tried. If it is not
 * known, that is sought.
 */
function setInner(grid: Grid, slice: Slice, t: DoubleDouble, end: Probe, side: i32): void {
  t.copy(end.threshold);
  if (end.frees != 0) return;
  const nearest = nearestOf(slice, side);
  if (nearest.above != end.ones) want(slice, side, end.floor, end.floor, end.ones);
  const score = bestOf(slice, side);
  if (abs<f64>(score) == Infinity) return;
  const inner = POINT;
  inner.setSum(round(score, grid.spacing), side == 0 ? 0 : -grid.gridTau);
  if (inner.compare(end.threshold) == (side == 0 ? -1 : 1)) t.copy(inner);
}

/** From a flat end: where f would be k with one free score, and as if there were 8, 64, … of them. */
function inwards(grid: Grid, slice: Slice, t: DoubleDouble, end: Probe): void {
  if (end.frees != 0) return;
  tryAt(grid, slice, t.high, t.tail, 0);
  let distance = slice.tau * end.excess;
  for (let i = 0; i < 5; i++, distance *= 0.125) tryAt(grid, slice, t.high, distance, t.tail);
}

/** base + s, and so many thresholds on either side, whose distances shrink from one to the next. */
function ladder(grid: Grid, slice: Slice, base: f64, s: f64, distance: f64, factor: f64, count: i32): void {
  tryAt(grid, slice, base, s, 0);
  for (let i = 0; i < count; i++, distance *= factor) {
    const below = s - distance;
    tryAt(grid, slice, base, below, sumTail(s, -distance, below));
    const above = s + distance;
    tryAt(grid, slice, base, above, sumTail(s, distance, above));
  }
}

/** A guess, and thresholds on either side of it, ever nearer, by rank. */
function around(grid: Grid, slice: Slice): void {
  const tau = slice.tau;
  const guess = rank(slice.guess, tau);
  tryAt(grid, slice, slice.guess, 0, 0);
  let distance = whole(slice.reach) << 24;
  for (let i = 0; i < 13; i++, distance >>= 2) {
    tryAt(grid, slice, ofRank(guess - distance, tau), 0, 0);
    tryAt(grid, slice, ofRank(guess + distance, tau), 0, 0);
  }
}

/** So many thresholds, evenly by rank: where that is by value, too, in the middles of those of `share`. */
function divide(grid: Grid, slice: Slice, from: DoubleDouble, to: DoubleDouble, count: i32): void {
  const tau = slice.tau;
  const a = rank(from.high, tau);
  const b = rank(to.high, tau);
  // between neighbours: where the scores at the upper one are free, however small τ is
  if (b <= a + 1) tryAt(grid, slice, to.high, -0.5 * tau, 0);
  const n = 2 * <i64>count;
  const half = max<i64>(b / n - a / n, 1); // their difference may pass 2^63
  for (let i = 1; i < n; i += 2) tryAt(grid, slice, ofRank(a + i * half, tau), 0, 0);
}

/** So many thresholds, evenly by value. */
function share(grid: Grid, slice: Slice, from: DoubleDouble, to: DoubleDouble, count: i32): void {
  const n = <f64>(count + 1);
  const width = to.high / n - from.high / n + (to.tail - from.tail) / n;
  for (let i = 1; i <= count; i++) tryAt(grid, slice, from.high, <f64>i * width + from.tail, 0);
}

// --- what comes of it --------------------------------------------------------------------------------------

/** Limbs of an exact sum: of 2^40 units, so that sums over 2^13 parts are whole numbers below 2^53. */
function limbs(single: bool): i32 {
  return single ? 2 : 3;
}

const LIMB: f64 = 1099511627776;

/** Writes a multiple of the grid's spacing. */
export function writeLimbs(grid: Grid, to: usize, sum: DoubleDouble): void {
  let units = sum.high / grid.spacing;
  const rest = sum.tail / grid.spacing;
  if (!grid.single) {
    const top = nearest<f64>(units / (LIMB * LIMB));
    units -= top * LIMB * LIMB;
    store<f64>(to, top, 16);
  }
  const middle = nearest<f64>((units + rest) / LIMB);
  store<f64>(to, middle, 8);
  store<f64>(to, units - middle * LIMB + rest);
}

function readLimbs(grid: Grid, sum: DoubleDouble, from: usize): void {
  const spacing = grid.spacing;
  sum.setSum(load<f64>(from) * spacing, load<f64>(from, 8) * LIMB * spacing);
  if (!grid.single) sum.addPair(load<f64>(from, 16) * LIMB * LIMB * spacing, 0);
}

/** Numbers that a part tells of each threshold: how many scores are at one and free, and their exact sum. */
export function words(single: bool): i32 {
  return 2 + limbs(single);
}

/** Of f64, the most. */
export const WORDS: i32 = 5;

/** Takes in the sums over all parts; where they end. */
export function absorb(grid: Grid, slice: Slice, from: usize): usize {
  grid.lay(slice.single, slice.tau, slice.k);
  if (slice.phase == Phase.SEARCH) {
    const to = from + bytes<f64>(slice.probes * words(grid.single));
    conclude(grid, slice, from);
    from = to;
    if (slice.phase == Phase.SEARCH) {
      from = absorbNearest(slice, from);
    }
  }
  return from;
}

/** What all parts have told of a threshold. */
function evaluate(grid: Grid, probe: Probe, from: usize): void {
  const ones = load<f64>(from);
  const frees = load<f64>(from, 8);
  probe.ones = ones;
  probe.frees = frees;
  // Σ_F (Q(x_i) − pivot) + |O| Q(τ) − Q(kτ), which is |F| s at the root
  const sum = SUM;
  readLimbs(grid, sum, from + 16);
  probe.sum.copy(sum);
  sum.addProduct(ones, grid.gridTau);
  sum.add(grid.minusVolume);
  if (frees > 0) {
    sum.divide(frees);
    probe.root.copy(sum);
    probe.side = <f64>sum.compare(probe.offset);
    probe.excess = (probe.step - probe.s + (probe.stepLow - probe.sLow)) * (frees / grid.gridTau);
  } else {
    probe.side = <f64>sum.sign;
    probe.excess = sum.high / grid.gridTau;
  }
}

/** What the thresholds that were tried say. */
function conclude(grid: Grid, slice: Slice, from: usize): void {
  const freeSet = FREE_SET;
  for (let i = 0; i < slice.probes; i++) evaluate(grid, probeOf(slice, i), from + bytes<f64>(i * words(grid.single)));
  if (slice.atMost && slice.rounds == 1) {
    concludeAtZero(slice);
    if (slice.phase != Phase.SEARCH) return;
  }
  let last = startOf(slice); // with f > k
  let next = endOf(slice); // with f < k
  let flat: Probe | null = null; // with f = k, and no free score
  for (let i = 0; i < slice.probes; i++) {
    const probe = probeOf(slice, i);
    if (probe.frees > 0) {
      freeSet.setFreeSet(grid, probe.pivot, probe.root);
      if (probe.side == 0 || (freeSet.floor == probe.floor && freeSet.ceiling == probe.ceiling)) {
        settle(grid, slice, probe, freeSet);
        return;
      }
    }
    if (probe.side > 0) last = probe;
    else if (probe.side == 0) flat = probe;
    else if (next === endOf(slice)) next = probe;
  }
  if (last.frees > 0 && last.frees == next.frees && last.ones == next.ones) {
    freeSet.setFreeSet(grid, last.pivot, last.root);
    settle(grid, slice, last, freeSet);
    return;
  }
  const size = offsetof<Probe>();
  memory.copy(changetype<usize>(startOf(slice)), changetype<usize>(last), size);
  memory.copy(changetype<usize>(endOf(slice)), changetype<usize>(next), size);
  if (flat) findGap(slice, flat.ceiling);
}

/** Σp ≤ k: where Σ clip(x_i/τ, 0, 1) ≤ k, t is 0. */
function concludeAtZero(slice: Slice): void {
  let i = 0;
  while (probeOf(slice, i).t != 0) i++;
  const probe = probeOf(slice, i);
  if (probe.side > 0) findNoneOrAll(slice);
  else if (probe.frees > 0) {
    slice.root.set(0, 0);
    finish(slice, probe.freeSet, probe.frees, probe.ones);
  } else {
    slice.isAtZero = 1;
    findGap(slice, probe.ceiling);
  }
}

/** The root of the piece that the probe lies on is the answer. */
function settle(grid: Grid, slice: Slice, probe: Probe, freeSet: FreeSet): void {
  grid.roundThreshold(slice.root, probe.pivot, probe.root);
  finish(slice, freeSet, probe.frees, probe.ones);
}

function finish(slice: Slice, freeSet: FreeSet, frees: f64, ones: f64): void {
  slice.floor = freeSet.floor;
  slice.ceiling = freeSet.ceiling;
  slice.frees = frees;
  slice.ones = ones;
  slice.zero = -Infinity;
  slice.one = Infinity;
  slice.phase = Phase.DONE;
}

/** The gap is found if no score is looked for any more: any t in it will do, such as the midpoint. */
export function closeGap(slice: Slice): void {
  if (nearestOf(slice, 0).isWanted || nearestOf(slice, 1).isWanted) return;
  const solution = SOLUTION;
  solution.setGap(nearestOf(slice, 0).value, nearestOf(slice, 1).value, slice.tau);
  slice.root.set(slice.isAtZero ? 0 : solution.threshold.high, 0);
  finish(slice, solution, 0, 0);
  slice.zero = solution.zeroScore;
  slice.one = solution.oneScore;
}
