// The threshold t of one slice of a knapsack: the root of g(t) = Σ w_i clip(x_i − w_i t, τl_i, τu_i) = τk.
//
// g is continuous, piecewise linear and falls as t rises, but it is neither convex nor concave, so that plain Newton can
// cycle. `exactNewton` takes steps t ← t + (g(t) − τk)/D in a bracket, and halves the bracket where a step leaves it
// or the steps do not halve it. As D may be 0 between the breakpoints, the bracket also ends at breakpoints.
//
//   sample        solve a sample, for somewhat more and somewhat less than its share of k: a bracket that holds t almost
//                 surely
//   partition     one pass: sum what is certain within the bracket, and move the few other elements together
//   exact Newton  on these, until the free set repeats itself: then Newton's step leads to the root
//
// Where a sample misleads, and in short slices, exact Newton runs on all of the slice.
//
// Newton's method for this problem is R. Cominetti, W. F. Mascarenhas and P. J. S. Silva's (Math. Prog. Comp. 6 (2014)
// 151–169), with a bracket L. D. Secchin and P. J. S. Silva's; to fix variables is K. C. Kiwiel's way (J. Optim. Theory
// Appl. 136 (2008) 445–458).

import { Status } from '../abi';
import { NOWHERE, record, release, scratch } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { fromOrdinal, middle, ordinal } from '../numeric/ulp';
import { bytes } from '../simd/lanes';
import { Bracket } from '../solve/bracket';
import { Breakpoints, findBreakpoints } from './breakpoints';
import { Estimate, estimate, evaluate, Found, freeSolution } from './evaluate';
import { copyItems, Items } from './items';
import { partition } from './partition';
import { pivotNear } from './shift';

const MISSED: i32 = -1; // the root is not where the sample says

/** What is known at the threshold that was looked at last: at the end, the answer. */
@unmanaged
export class Solution {
  private high: f64;
  private tail: f64;
  private residualHigh: f64;
  private residualTail: f64;
  /** D, which is 0 where other t give the same p. */
  slope: f64;

  /** t, a pair; the greatest f64 where no such pair is precise enough. */
  @inline
  get threshold(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Solution>('high'));
  }

  /** g(t) − τk, a pair. */
  @inline
  get residual(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Solution>('residualHigh'));
  }
}

/** What is certain of a slice of which only the rest is looked at again. */
@unmanaged
class Certain {
  private high: f64;
  private tail: f64;
  square: f64;
  pivot: f64;

  /** Its part of g at the pivot, a pair. */
  @inline
  get mass(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Certain>('high'));
  }
}

// What the functions here work on; they get it as arguments.
const BRACKET = record<Bracket>();
const BREAKPOINTS = record<Breakpoints>();
const CERTAIN = record<Certain>();
const ESTIMATE = record<Estimate>();
const FOUND = record<Found>();
const NEXT = record<DoubleDouble>();
/** Nothing is certain. */
const NONE = record<Certain>();
const POINT = record<DoubleDouble>();
const REST = record<Items>();
const SAMPLE = record<Items>();
const WAY = record<DoubleDouble>();

/** The residual at t. Answers whether bounds are in order, and it is a number. */
function residualAt<W, D>(
  single: bool, solution: Solution, found: Found, certain: Certain, items: Items, k: f64, tau: f64, t: DoubleDouble,
): bool {
  if (single) evaluate<f32, W, D>(found, items, tau, t);
  else evaluate<f64, W, D>(found, items, tau, t);
  solution.threshold.copy(t);
  solution.slope = found.square + certain.square;
  const residual = solution.residual;
  residual.copy(found.mass);
  residual.add(certain.mass);
  if (certain.square > 0) {
    // the free ones among the certain: D less for each unit of the way from the pivot
    const way = WAY;
    way.setSum(t.high, -certain.pivot);
    residual.addProduct(-certain.square, way.high + (way.tail + t.tail));
  }
  residual.addProduct(-tau, k);
  return found.isOrdered && abs<f64>(residual.high) < Infinity;
}

/** A point within the bracket, half way in value or, if asked for, in bit patterns. */
function midpoint(t: DoubleDouble, bracket: Bracket, inBits: bool): void {
  const start = bracket.start;
  const end = bracket.end;
  const a = ordinal(false, start.high);
  const b = ordinal(false, end.high);
  if (b <= a + 1) {
    t.setSum(start.high, 0.5 * (end.high - start.high + (start.tail + end.tail)));
    return;
  }
  const mean = 0.5 * start.high + 0.5 * end.high;
  t.set(inBits || !(start.high < mean && mean < end.high) ? fromOrdinal(false, middle(a, b)) : mean, 0);
}

/** No bracket reaches farther. */
const MOST: f64 = f64.MAX_VALUE;

/** Of τ: what is less makes no difference to p. */
const NOTHING: f64 = 1e-24;

/** As many passes halve a bracket from all numbers to neighbouring pairs. */
const PASSES: i32 = 1024;

/** Of τk: what is rounding. */
const ROUNDING: f64 = 8e-15;

/**
 * The root of the items and what is certain, which lies from `least` to `most` or else is MISSED. D is at most `squares`.
 */
function exactNewton<W, D>(
  single: bool, solution: Solution, certain: Certain, items: Items, k: f64, tau: f64, guess: f64, least: f64, most: f64,
  squares: f64,
): i32 {
  const found = FOUND;
  const bracket = BRACKET;
  const start = bracket.start;
  const end = bracket.end;
  const t = POINT;
  const next = NEXT;
  const threshold = solution.threshold;
  const residual = solution.residual;
  let bisections = 0;
  let lastFree = -1;
  let lastHigh = -1;
  let lastSide = 0;
  let isLook = false;
  let gap: u64 = u64.MAX_VALUE;
  let steepest: f64 = 0;
  start.set(-Infinity, 0);
  end.set(Infinity, 0);
  t.set(guess, 0);
  for (let pass = 1; pass <= PASSES; pass++) {
    if (!residualAt<W, D>(single, solution, found, certain, items, k, tau, t)) return Status.NOT_A_NUMBER;
    const side = residual.sign;
    if (side == 0) return confirm(single, solution, tau, 0);
    // where a sample's bracket ends, or numbers do, the root is beyond
    if (side > 0 ? t.high >= most : t.high <= least) return MISSED;
    if (!isLook) (side > 0 ? start : end).copy(t);
    let isInside = false;
    const slope = solution.slope;
    steepest = max<f64>(steepest, slope);
    if (slope > 0) {
      next.copy(residual);
      next.divide(slope);
      next.add(t);
      isInside = start.compare(next) < 0 && next.compare(end) < 0;
      const isSame = found.freeCount == lastFree && found.highCount == lastHigh;
      // The sets are nested along the step that led here: the same ones are free, and from here on it leads to the root, if
      // they are free there, too. Rounding may have led here from afar, and weights may differ much: so the root is between
      // here and there, or g changes by no more than rounding on the way, or there is a look at it.
      if (isSame && (
        isLook || (isInside && side != lastSide)
        || abs<f64>(residual.high) / slope * squares <= ROUNDING * tau * abs<f64>(k)
      )) {
        if (!isLook) threshold.copy(next);
        return confirm(single, solution, tau, 0);
      }
      lastFree = found.freeCount;
      lastHigh = found.highCount;
      lastSide = side;
      isLook = isSame;
      if (isLook) {
        t.copy(next);
        continue;
      }
      const within = max<f64>(least, min<f64>(next.high, most));
      t.set(within, within == next.high ? next.tail : 0);
      if (within != next.high) lastFree = -1;
    } else {
      lastFree = -1;
      isLook = false;
      // g is flat up to the next breakpoint, and beyond the last one it is what it is there
      const breakpoints = BREAKPOINTS;
      findBreakpoints(single, breakpoints, items, tau, t, side > 0);
      const nearest = breakpoints.nearest;
      if (side > 0) {
        if (nearest >= most && most < MOST) t.high = most;
        else if (nearest == Infinity) return Status.OUT_OF_REACH;
        else if (nearest > start.high) start.set(nearest, 0);
      } else {
        if (nearest <= least && least > -MOST) t.high = least;
        else if (nearest == -Infinity) return Status.OUT_OF_REACH;
        else if (nearest < end.high) end.set(nearest, 0);
      }
      const isKnown = side > 0 ? end.high < Infinity : start.high > -Infinity;
      if (t.high == threshold.high && !isKnown) t.high = max<f64>(least, min<f64>(breakpoints.farthest, most));
      isInside = t.high != threshold.high;
      t.tail = 0;
    }
    let isSlow = false;
    const isBracket = start.high > -Infinity && end.high < Infinity;
    if (isBracket && (pass & 3) == 0) {
      const left = bracket.width;
      isSlow = left > gap / 2 || left <= 1;
      gap = left;
    }
    if (isBracket && (isSlow || !isInside)) {
      midpoint(t, bracket, (bisections++ & 1) == 0);
      lastFree = -1;
      // The root is where rounding has an element now free and now at its bound: nearer than p can tell.
      const width = end.high - start.high + (end.tail - start.tail);
      if (steepest > 0 && width * sqrt<f64>(steepest) <= NOTHING * tau) break;
    }
  }
  const left = abs<f64>(residual.high);
  const scale = abs<f64>(found.mass.high) + abs<f64>(certain.mass.high) + tau * abs<f64>(k);
  return confirm(single, solution, tau, left <= 1e-12 * scale ? 0 : left);
}

/**
 * Whether the free x − w t are known, but for a millionth of τ; and g, where `left` is left of the residual. Where |x|/τ
 * is beyond 2^60 (f64: 2^80) they may not be, as t is a pair: then there is no threshold.
 */
function confirm(single: bool, solution: Solution, tau: f64, left: f64): i32 {
  const w = sqrt<f64>(solution.slope);
  const precision = single ? 2e-25 : 2e-31;
  if (abs<f64>(solution.threshold.high) * w * precision <= 1e-6 * tau && left <= 1e-6 * tau * w) return Status.OK;
  solution.threshold.high = MOST;
  return Status.OUT_OF_REACH;
}

// --- before, in the precision of the scores ------------------------------------------------------------------

/** Newton steps near the root, from t: until D hardly changes along a step, or a step is of no use. */
function approach<T, V, W, C>(items: Items, k: f64, tau: f64, t: f64): f64 {
  const found = ESTIMATE;
  let from = -Infinity;
  let to = Infinity;
  let before: f64 = 0;
  for (let pass = 0; pass < 8; pass++) {
    estimate<T, V, W, C>(found, items, tau, t, tau * k);
    if (found.mass > 0) from = t;
    else to = t;
    const next = t + found.mass / found.square; // ±∞ or NaN where nothing is free
    if (!(from < next && next < to)) break;
    t = next;
    if (abs<f64>(found.square - before) < 0.0625 * found.square) break;
    before = found.square;
  }
  return t;
}

/** Room for some items with bounds like those. */
function takeItems<T>(items: Items, like: Items, capacity: i32): bool {
  const length = (bytes<T>(capacity) + 79) & ~63;
  const start = scratch(length * (like.step == 0 ? 2 : 4));
  if (start == NOWHERE) return false;
  items.n = 0;
  items.x = start;
  items.w = start + length;
  items.lower = like.step == 0 ? like.lower : start + 2 * length;
  items.upper = like.step == 0 ? like.upper : start + 3 * length;
  items.step = like.step;
  return true;
}

/** Slices shorter than this are not worth a sample. */
const SAMPLED: i32 = 1024;
/** So many are to be free in a sample for its D to mean something. */
const ENOUGH: i32 = 32;
/** Times that a sample may mislead. */
const ATTEMPTS: i32 = 3;

/** Solves with the help of a sample. MISSED: it is of none; the solution's threshold is a guess, or NaN. */
function solveBySample<T, V, W, C, D>(solution: Solution, items: Items, k: f64, tau: f64): i32 {
  const certain = CERTAIN;
  const found = FOUND;
  const rough = ESTIMATE;
  const sample = SAMPLE;
  const rest = REST;
  let guess: f64 = NaN;
  const n = items.n;
  // whole cache lines, spread evenly, but not so evenly that scores of some period could agree with them
  // (40503/2^16 is the golden section)
  const run = 64 / sizeof<T>();
  const runs = <i32>((n < 4096 ? 2.2 : 3.3) * sqrt<f64>(<f64>n * sqrt<f64>(sqrt<f64>(<f64>n)))) / run;
  if (!takeItems<T>(sample, items, runs * run)) return missed(solution, guess);
  const stride = n / runs;
  for (let r = 0; r < runs; r++) {
    const from = (r * stride + (((stride - run) * ((r * 40503) & 0xffff)) >>> 16)) & -run;
    copyItems<T>(sample, r * run, items, from, run);
  }
  sample.n = runs * run;
  const share = k * (<f64>sample.n / <f64>n);
  let t = approach<T, V, W, C>(sample, share, tau, freeSolution<T, W>(found, sample, tau * share));
  const capacity = n >> 3;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    estimate<T, V, W, C>(rough, items, tau, t, tau * k);
    const step = rough.mass / rough.square;
    if (!(abs<f64>(step) < Infinity)) break;
    const weight = sqrt<f64>(rough.square / <f64>rough.freeCount);
    if (sizeof<T>() == 4 && weight < 1e-15) break; // f32 have no squares of such weights
    guess = t + step;
    // How far the step may be wrong: by what D changes along it, as the sample has it, and by chance.
    estimate<T, V, W, C>(rough, sample, tau, t, tau * share);
    const here = rough.square;
    estimate<T, V, W, C>(rough, sample, tau, guess, tau * share);
    if (rough.freeCount < ENOUGH) break;
    const change = abs<f64>(rough.square - here) / rough.square + 2 / sqrt<f64>(<f64>rough.freeCount);
    const precision = sizeof<T>() == 4 ? 1e-6 : 1e-15;
    const reach = change * abs<f64>(step) + precision * (abs<f64>(guess) + abs<f64>(t) + abs<f64>(step));
    if (!takeItems<T>(rest, items, capacity + 1024)) break;
    t = guess;
    const pivot = pivotNear<T>(t);
    const isSmall = partition<T, V, W>(found, items, tau, pivot, reach, rest, capacity);
    if (!found.isOrdered) return Status.NOT_A_NUMBER;
    if (!isSmall) continue;
    // g of all at the pivot, and that of the rest less
    const mass = certain.mass;
    mass.copy(found.mass);
    certain.square = found.square;
    certain.pivot = pivot;
    const at = POINT;
    at.set(pivot, 0);
    evaluate<T, W, D>(found, rest, tau, at);
    mass.addPair(-found.mass.high, -found.mass.tail);
    const status = exactNewton<W, D>(sizeof<T>() == 4, solution, certain, rest, k, tau, pivot, pivot - reach, pivot + reach, Infinity);
    // Far from the pivot the rounding of D counts.
    if (sizeof<T>() == 4 && status == Status.OK && abs<f64>(solution.threshold.high - pivot) * weight > 0.01 * tau) {
      t = guess = solution.threshold.high;
      continue;
    }
    if (status != MISSED && status != Status.OUT_OF_REACH) return status;
  }
  return missed(solution, guess);
}

function missed(solution: Solution, guess: f64): i32 {
  solution.threshold.high = guess;
  return MISSED;
}

// --- solve -------------------------------------------------------------------------------------------------

/** Solves one slice; `atMost` asks for Σ w p ≤ k. */
export function solve<T, V, W, C, D>(solution: Solution, items: Items, k: f64, tau: f64, atMost: bool): i32 {
  const found = FOUND;
  const threshold = solution.threshold;
  if (atMost) {
    const zero = POINT;
    zero.set(0, 0);
    if (!residualAt<W, D>(sizeof<T>() == 4, solution, found, NONE, items, k, tau, zero)) return Status.NOT_A_NUMBER;
    if (solution.residual.high <= 0) return Status.OK;
  }
  const top = scratch(0);
  threshold.high = NaN;
  let status = items.n < SAMPLED ? MISSED : solveBySample<T, V, W, C, D>(solution, items, k, tau);
  release(top);
  if (status == MISSED) {
    let guess = threshold.high;
    let squares = Infinity;
    if (guess != guess) {
      guess = freeSolution<T, W>(found, items, tau * k);
      squares = found.square;
      guess = approach<T, V, W, C>(items, k, tau, guess);
    }
    status = exactNewton<W, D>(sizeof<T>() == 4, solution, NONE, items, k, tau, guess, -MOST, MOST, squares);
    if (status == MISSED) {
      threshold.high = MOST; // beyond the numbers
      status = Status.OUT_OF_REACH;
    }
  }
  if (atMost && threshold.high < 0) threshold.set(0, 0); // by rounding
  return status;
}
