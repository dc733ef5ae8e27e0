// The threshold t of one slice: the root of f(t) = Σ clip((x_i − t)/τ, 0, 1) = k, without sorting.
//
//   sample   solve a small sample; where f lies there on the slice, and how f changes along the sample, gives
//            a bracket that holds t almost surely
//   sift     one pass over the slice: scores that are at zero, at one or free for every t of the bracket are
//            counted and summed, exactly (numeric/grid.ts); the few others move to scratch
//   settle   Newton steps t ← t + τ(f(t) − k)/|F| on what is left, with exact sums, until the free set
//            repeats itself: then t is the root
//
// Where a sample misleads, there is another turn; short slices settle on themselves.
// The root does not depend on the way (numeric/grid.ts), so neither do the bits of the answer.
//
// The problem is the continuous quadratic knapsack with equal weights. Newton's steps on f are those of R. Cominetti,
// W. F. Mascarenhas and P. J. S. Silva (A Newton's method for the continuous quadratic knapsack problem, Math. Prog.
// Comp. 6 (2014) 151–169); to fix variables by a bracket, and to look at the others alone, is K. C. Kiwiel's way
// (Variable fixing algorithms for the continuous quadratic knapsack problem, J. Optim. Theory Appl. 136 (2008)
// 445–458), and L. Condat's for the simplex (Math. Program. 158 (2016) 575–585). A bracket from a sample is how R. W.
// Floyd and R. L. Rivest select (Expected time bounds for selection, Commun. ACM 18 (1975) 165–172).
//
// f is continuous, non-increasing and piecewise linear, but neither convex nor concave, so plain Newton can
// cycle. Both loops keep a bracket of the root. In `settle` at least every eighth pass halves the bit
// patterns between its ends, so that any slice is done within PASSES passes: never quadratic.

import {
  width, lanes, bytes, splat, read, write, add, sub, gt, le, xor, butNot, keep, storeOthers, tally, hasGrown, sum3,
  zero, total, sumUp, summed,
} from '../simd/lanes';
import { Status } from '../abi';
import { scratch, release, NOWHERE } from '../memory';
import { low, twoSum, twoProduct, addPairs, dividePair, comparePairs } from '../numeric/double-double';
import {
  EXACT_BLOCK, coarseRounder, fineRounder, layGrid, pivotNear, lastScore, roundThreshold, gridTau, volume, volumeLow,
} from '../numeric/grid';
import { rank, ofRank, middleRank } from '../numeric/ulp';
import { pad } from '../simd/tail';
import { findExtremes, finiteCount, greatest, least, plusInfinite, survey } from './min-max';
import { massAt, newton, slope } from './newton';
import { look } from './visits';

const MISSED: i32 = -1; // the sample's bracket was wrong, or too wide
const IN_GAP: i32 = -2; // no score is free, and k is met

// The answer: t as a pair, and the free set as an interval of scores, F = {i: floor < x_i ≤ ceiling}. Scores
// above the ceiling are at one, those up to the floor at zero. Where F is empty, all t from the greatest finite
// score at zero (−∞: none) to τ below the least one at one (∞: none) give the same p.
export let threshold: f64 = 0;
export let thresholdLow: f64 = 0;
export let floorScore: f64 = 0;
export let ceilingScore: f64 = 0;
export let freeCount: i32 = 0;
export let oneCount: i32 = 0; // above the ceiling; only counted where F is not empty
export let zeroScore: f64 = 0;
export let oneScore: f64 = 0;

/** Takes an answer that was found elsewhere. */
export function setAnswer(
  t: f64, tLow: f64, floor: f64, ceiling: f64, frees: i32, ones: i32, zero: f64, one: f64,
): void {
  threshold = t;
  thresholdLow = tLow;
  floorScore = floor;
  ceilingScore = ceiling;
  freeCount = frees;
  oneCount = ones;
  zeroScore = zero;
  oneScore = one;
}

// --- sift --------------------------------------------------------------------------------------------------

/** Floor and ceiling of the free set of the threshold pivot + s + l. */
export function setFreeSet<T>(pivot: f64, s: f64, l: f64): void {
  floorScore = <f64>lastScore<T>(pivot, s, l, false);
  s = addPairs(s, l, gridTau, 0);
  ceilingScore = <f64>lastScore<T>(pivot, s, low, true);
}

// What the last pass found: Σ (Q(x_i) − pivot) over the certainly free, exactly, as a pair; their number,
// that of the certain ones, and that of the undecided.
export let sumHigh: f64 = 0;
export let sumLow: f64 = 0;
export let frees: i32 = 0;
export let ones: i32 = 0;
export let rests: i32 = 0;

/** Scores between looks at whether all were certain: a branch that is seldom taken. */
export const CHUNK: i32 = 32;

/**
 * For a bracket of thresholds whose floors are (floor, floorEnd) and whose ceilings are (ceiling,
 * ceilingEnd): scores up to the first floor are at zero, between the last floor and the first ceiling free,
 * above the last ceiling at one. The others, at most `capacity`, go to `rest`. The floors and ceilings of a
 * single threshold are equal: no score is undecided.
 */
export function sift<T, V, W, C>(
  x: usize, n: i32, pivot: f64, floor: f64, floorEnd: f64, ceiling: f64, ceilingEnd: f64, rest: usize,
  capacity: i32,
): i32 {
  if (!ASC_NO_ASSERT) look(n);
  if (floorEnd > ceiling) floorEnd = ceiling = ceilingEnd; // wider than τ: none is certainly free
  const FLOOR = splat<T, V>(<T>floor);
  const FLOOR_END = splat<T, V>(<T>floorEnd);
  const CEILING = splat<T, V>(<T>ceiling);
  const CEILING_END = splat<T, V>(<T>ceilingEnd);
  const PIVOT = splat<T, V>(<T>pivot);
  const COARSE = splat<T, V>(<T>coarseRounder);
  const FINE = splat<T, V>(<T>fineRounder);
  const TURN = bytes<T>(width<T, V>());
  let free = zero<C>();
  let one = zero<C>();
  let none = zero<C>();
  let before = zero<C>();
  rests = 0;
  sumHigh = 0;
  sumLow = 0;
  for (let from = 0; from < n; from += EXACT_BLOCK) {
    const to = min<i32>(from + EXACT_BLOCK, n);
    const end = x + bytes<T>(to);
    let coarse = splat<f64, W>(0);
    let fine = splat<f64, W>(0);
    let chunk = x + bytes<T>(from);
    do {
      const stop = min<usize>(chunk + bytes<T>(CHUNK), end);
      let address = chunk;
      do {
        const v = read<V>(address);
        const isFree = butNot<T, V>(gt<T, V>(v, FLOOR_END), gt<T, V>(v, CEILING));
        const isOne = gt<T, V>(v, CEILING_END);
        free = tally<T, V, C>(free, isFree);
        one = tally<T, V, C>(one, isOne);
        none = tally<T, V, C>(none, le<T, V>(v, FLOOR));
        // its parts, each what rounding the rest to the part's units gives
        let d = keep<T, V>(isFree, sub<T, V>(v, PIVOT));
        const rounded = add<T, V>(d, COARSE);
        coarse = sumUp<T, V, W>(coarse, rounded, COARSE);
        d = sub<T, V>(d, sub<T, V>(rounded, COARSE));
        fine = sumUp<T, V, W>(fine, add<T, V>(d, FINE), FINE);
      } while ((address += TURN) < stop);
      const certain = sum3<T, C>(free, one, none);
      if (!hasGrown<T, C>(certain, before, <i32>((stop - chunk + TURN - 1) / TURN))) {
        // seldom, so once more: which
        if (rests + CHUNK > capacity) return MISSED;
        address = chunk;
        do {
          const v = read<V>(address);
          const upToFloors = xor<T, V>(le<T, V>(v, FLOOR), gt<T, V>(v, FLOOR_END));
          const overCeilings = xor<T, V>(gt<T, V>(v, CEILING), gt<T, V>(v, CEILING_END));
          rests += storeOthers<T, V>(rest + bytes<T>(rests), v, xor<T, V>(upToFloors, overCeilings));
        } while ((address += TURN) < stop);
      }
      before = certain;
    } while ((chunk += bytes<T>(CHUNK)) < end);
    const values = (to - from + lanes<T>() - 1) & -lanes<T>();
    const h = twoSum(
      summed<T, V, W>(coarse, values, <T>coarseRounder), summed<T, V, W>(fine, values, <T>fineRounder),
    );
    if (from == 0) sumHigh = h;
    else sumHigh = addPairs(sumHigh, sumLow, h, low);
    sumLow = low;
  }
  frees = total<T, C>(free);
  ones = total<T, C>(one);
  return Status.OK;
}

// --- settle ------------------------------------------------------------------------------------------------

// What is certain of a slice of which only the rest is looked at again: Σ (Q(x_i) − certainPivot) over the
// free.
let certainHigh: f64 = 0;
let certainLow: f64 = 0;
let certainPivot: f64 = 0;
let certainFrees: i32 = 0;
let certainOnes: i32 = 0;

function nothingCertain(): void {
  certainHigh = certainLow = certainPivot = 0;
  certainFrees = certainOnes = 0;
}

// The bracket: f is at least k at `start`, at most k at `end`; pairs.
let start: f64 = 0;
let startLow: f64 = 0;
let end: f64 = 0;
let endLow: f64 = 0;
/**
 * Whether the bracket is sure, or a sample's. Inside it the certain scores are what they are taken for, and a
 * root found there is the root.
 */
let isSure: bool = false;

// Where Newton's step leads from the last probe: to pivot + step + stepLow.
let pivot: f64 = 0;
let step: f64 = 0;
let stepLow: f64 = 0;

/** Sign of f(t) − k at t = base + s + l, exactly, and Newton's step from there. */
function probe<T, V, W, C>(x: usize, n: i32, tau: f64, base: f64, s: f64, l: f64): i32 {
  // the same t, from a pivot amid the free set
  pivot = pivotNear<T>(base + s + 0.5 * tau);
  const moved = twoSum(base, -pivot);
  s = addPairs(moved, low, s, l);
  const sLow = low;
  setFreeSet<T>(pivot, s, sLow);
  sift<T, V, W, C>(x, n, pivot, floorScore, floorScore, ceilingScore, ceilingScore, 0, 0);
  frees += certainFrees;
  ones += certainOnes;

  // Σ_F (Q(x_i) − pivot) + |ones| Q(τ) − Q(kτ), which is |F| s at the root
  let h = sumHigh;
  l = sumLow;
  if (certainFrees > 0) {
    h = addPairs(h, l, certainHigh, certainLow);
    l = low;
    const shifted = twoProduct(<f64>certainFrees, certainPivot - pivot);
    h = addPairs(h, l, shifted, low);
    l = low;
  }
  if (ones > 0) {
    const weight = twoProduct(<f64>ones, gridTau);
    h = addPairs(h, l, weight, low);
    l = low;
  }
  h = addPairs(h, l, -volume, -volumeLow);
  l = low;
  if (frees == 0) return comparePairs(h, l, 0, 0);
  step = dividePair(h, l, <f64>frees);
  stepLow = low;
  return comparePairs(step, stepLow, s, sLow);
}

/**
 * Whether the floor and the ceiling have as many scores above them as the last probed ones: then the free set
 * is the same, as they are nested.
 */
function isSameFreeSet<T, V, C>(x: usize, n: i32): bool {
  const FLOOR = splat<T, V>(<T>floorScore);
  const CEILING = splat<T, V>(<T>ceilingScore);
  let overFloor = zero<C>();
  let overCeiling = zero<C>();
  let i = 0;
  if (n > 0) do {
    const v = read<V>(x + bytes<T>(i));
    overFloor = tally<T, V, C>(overFloor, gt<T, V>(v, FLOOR));
    overCeiling = tally<T, V, C>(overCeiling, gt<T, V>(v, CEILING));
  } while ((i += width<T, V>()) < n);
  const over = total<T, C>(overCeiling) + certainOnes;
  return over == ones && total<T, C>(overFloor) + certainOnes + certainFrees - over == frees;
}

/**
 * A point within the bracket, half way in value or, if asked for, in bit patterns; its low part is in `low`.
 */
function halfWay(inBits: bool, tau: f64): f64 {
  const a = rank<f64>(start);
  const b = rank<f64>(end);
  if (b <= a + 1) {
    // between neighbours: where the scores at the upper one are free, if not tried yet, however small τ is
    const h = twoSum(end, -0.5 * tau);
    if (comparePairs(start, startLow, h, low) < 0 && comparePairs(h, low, end, endLow) < 0) return h;
    return twoSum(start, 0.5 * (end - start + (startLow + endLow)));
  }
  const middle = 0.5 * start + 0.5 * end;
  low = 0;
  return inBits || !(start < middle && middle < end) ? ofRank<f64>(middleRank(a, b)) : middle;
}

/**
 * 64 halvings of the bit patterns between any two floats, then at most as many between neighbours, each in at
 * most 8 passes (docs/how-it-works.md proves it).
 */
const PASSES: i32 = 8 * 128;

/** From any t to the exact root. OK, IN_GAP or MISSED. */
function settle<T, V, W, C>(x: usize, n: i32, tau: f64, t: f64): i32 {
  let tLow: f64 = 0;
  // t once more, to more digits
  let base = t;
  let s: f64 = 0;
  let sLow: f64 = 0;
  let halvings = 0;
  let gap = <u64>(rank<f64>(end) - rank<f64>(start)); // unsigned: it may pass 2^63
  for (let pass = 1; pass <= PASSES; pass++) {
    const side = probe<T, V, W, C>(x, n, tau, base, s, sLow);
    if (side == 0 && frees == 0) return IN_GAP;
    if (side > 0) {
      start = t;
      startLow = tLow;
    } else {
      end = t;
      endLow = tLow;
    }
    let inside = false;
    if (frees > 0) {
      base = pivot;
      s = step;
      sLow = stepLow;
      t = twoSum(base, s);
      t = twoSum(t, low + sLow);
      tLow = low;
      setFreeSet<T>(base, s, sLow);
      const fromStart = comparePairs(start, startLow, t, tLow);
      const toEnd = comparePairs(t, tLow, end, endLow);
      inside = fromStart < 0 && toEnd < 0;
      if (side == 0 || (fromStart <= 0 && toEnd <= 0 && isSameFreeSet<T, V, C>(x, n))) {
        threshold = roundThreshold(pivot, step, stepLow);
        thresholdLow = low;
        freeCount = frees;
        oneCount = ones;
        return Status.OK;
      }
    }
    let slow = false;
    if ((pass & 3) == 0) {
      const left = <u64>(rank<f64>(end) - rank<f64>(start));
      slow = left > gap / 2 || left <= 1;
      gap = left;
    }
    if (slow || !inside) {
      if (!isSure) {
        const atStart = probe<T, V, W, C>(x, n, tau, start, startLow, 0);
        const atEnd = probe<T, V, W, C>(x, n, tau, end, endLow, 0);
        if (atStart < 0 || atEnd > 0) return MISSED;
        isSure = true;
        // an end that is a root is all that is left: halving nears it and does not get there
        if (atStart == 0) {
          end = start;
          endLow = 0;
        } else if (atEnd == 0) {
          start = end;
          startLow = 0;
        }
      }
      t = base = halfWay((halvings++ & 1) == 0, tau);
      tLow = s = low;
      sLow = 0;
    }
  }
  return unreachable();
}

// --- solve -------------------------------------------------------------------------------------------------

/**
 * An answer without free scores, from the greatest finite score at zero and the least one at one, ±∞ for none.
 * Any t between them will do: the midpoint, or the one end that there is.
 */
export function setGap(zero: f64, one: f64, tau: f64): void {
  zero += 0; // not −0
  zeroScore = floorScore = ceilingScore = zero;
  oneScore = one;
  const last = one - tau;
  threshold = zero == -Infinity ? (one == Infinity ? 0 : last)
    : one == Infinity ? zero : max<f64>(zero, 0.5 * zero + 0.5 * last);
  thresholdLow = 0;
  freeCount = 0;
}

/** The scores on both sides of the gap that `settle` has found. */
function settleInGap<T, V>(x: usize, n: i32, tau: f64): i32 {
  findExtremes<T, V>(x, n, <T>ceilingScore, <T>ceilingScore);
  setGap(greatest, least, tau);
  return Status.OK;
}

/** Slices shorter than this are not worth a sample. */
export const SAMPLED: i32 = 1024;
/** f is to be this steep, in free scores, for its slope to mean something. */
const STEEP: i32 = 64;

// Limits for what halving must do alone, on scores of all sizes.
const SAMPLE_PASSES: i32 = 40;
const SLICE_PASSES: i32 = 24;

/** Times that a sample may mislead; a small slice is sooner solved without one. */
const TURNS: i32 = 12;

/** Where a sample that misled has left t. */
let sampled: f64 = NaN;

/** Solves with the help of a sample. MISSED: it is of none. */
function solveBySample<T, V, W, C>(x: usize, n: i32, k: f64, tau: f64): i32 {
  // whole cache lines, spread evenly, but not so evenly that scores of some period could agree with them
  // (40503/2^16 is the golden section)
  const run = 64 / sizeof<T>();
  const runs = <i32>(2.2 * sqrt<f64>(<f64>n * sqrt<f64>(sqrt<f64>(<f64>n)))) / run;
  const size = runs * run;
  const sample = scratch(bytes<T>(size + mostUndecided(size) + lanes<T>()));
  const rest = sample + bytes<T>(size); // of the sample
  if (sample == NOWHERE) return MISSED;
  const stride = n / runs;
  for (let r = 0; r < runs; r++) {
    const from = (r * stride + (((stride - run) * ((r * 40503) & 0xffff)) >>> 16)) & -run;
    for (let i = 0; i < run; i += width<T, V>()) {
      write<V>(sample + bytes<T>(r * run + i), read<V>(x + bytes<T>(from + i)));
    }
  }
  if (survey<T, V>(sample, size) != Status.OK || finiteCount == 0) {
    release(sample);
    return MISSED;
  }
  const share = <f64>size / <f64>n;
  let lo = least - tau;
  let hi = greatest;
  const guess = hi - (hi - lo) * (k / <f64>n);
  const kSample = k * share;
  const near = 0.25 * sqrt<f64>(min<f64>(kSample, <f64>size - kSample));
  let t = newton<T, V, W, C>(sample, size, kSample, tau, guess, lo, hi, near, SAMPLE_PASSES);
  const precision = sizeof<T>() == 4 ? 6e-8 : 1.2e-16; // of T
  const noise = 64 * precision * <f64>n; // of f
  let status = MISSED;
  const turns = n < 2 * SAMPLED ? 1 : TURNS;
  let before = Infinity;
  for (let turn = 0; turn < turns && status == MISSED; turn++) {
    t = <f64>(<T>t);
    const excess = massAt<T, V, W, C>(x, n, <T>t, <T>tau) - k;
    if (excess != excess) break; // NaN among the scores, or none of them finite
    const frees = <f64>slope;
    // f changes on the slice as it does on the sample, but for the standard error of the difference
    const target = massAt<T, V, W, C>(sample, size, <T>t, <T>tau) - excess * share;
    const error = 3 * sqrt<f64>(abs<f64>(excess) * share) + 3;
    const slack = min<f64>(precision * abs<f64>(t), tau); // of t + τ
    if (excess > noise) lo = max<f64>(lo, t - slack);
    if (excess < -noise) hi = min<f64>(hi, t + slack);
    const step = (tau * excess) / frees;
    const next = t + step;
    let isSteep = frees >= STEEP && lo <= next && next <= hi;
    if (isSteep) {
      const there = massAt<T, V, W, C>(sample, size, <T>next, <T>tau);
      isSteep = abs<f64>(there - target) <= error;
    }
    if (isSteep) {
      // what the change of |F| along the step leaves of it, and the chance in who is on the sample
      const here = frees * share;
      const after = <f64>slope;
      const change = (sqrt<f64>(after + here) + abs<f64>(after - here)) / (after + here);
      const left = change * abs<f64>(step) + (tau * noise) / frees + slack;
      t = next;
      start = t - left;
      end = t + left;
    } else {
      const most = target + error;
      const fewest = target - error;
      if (excess > noise) start = t - slack;
      else if (most >= <f64>size) start = -Infinity;
      else start = newton<T, V, W, C>(sample, size, most, tau, t, lo, t, 1, SAMPLE_PASSES) - slack;
      if (excess < -noise) end = t + slack;
      else if (fewest <= 0) end = Infinity;
      else end = newton<T, V, W, C>(sample, size, fewest, tau, t, t, hi, 1, SAMPLE_PASSES) + slack;
    }
    // Newton's steps are believed as soon as they converge; of another bracket the sample tells whether it
    // leaves too much
    const isNear = abs<f64>(excess) < 0.25 * before;
    before = abs<f64>(excess);
    const isNarrow = isSteep ? isNear
      : siftBracket<T, V, W, C>(sample, size, tau, t, rest, mostUndecided(size)) == Status.OK;
    let beyond = excess > 0 ? end : start;
    if (!(lo < beyond && beyond < hi)) beyond = 0.5 * lo + 0.5 * hi;
    if (isNarrow) status = solveWithin<T, V, W, C>(x, n, tau, t);
    if (!isSteep) t = beyond; // the root, to look from there
  }
  release(sample);
  sampled = t;
  return status;
}

/** More undecided scores than these are not worth sifting; long slices have fewer. */
export function mostUndecided(n: i32): i32 {
  return (n >> (n < 262144 ? 3 : 4)) + CHUNK;
}

/** Sifts with the bracket from `start` to `end`, which holds t. */
function siftBracket<T, V, W, C>(x: usize, n: i32, tau: f64, t: f64, rest: usize, capacity: i32): i32 {
  floorScore = ceilingScore = -Infinity;
  if (start > -Infinity) setFreeSet<T>(start, 0, 0);
  const floor = floorScore;
  const ceiling = ceilingScore;
  floorScore = ceilingScore = Infinity;
  if (end < Infinity) setFreeSet<T>(end, 0, 0);
  certainPivot = pivotNear<T>(t + 0.5 * tau);
  return sift<T, V, W, C>(x, n, certainPivot, floor, floorScore, ceiling, ceilingScore, rest, capacity);
}

/** Solves from a bracket that almost surely holds t. MISSED: it does not, or leaves too much undecided. */
function solveWithin<T, V, W, C>(x: usize, n: i32, tau: f64, t: f64): i32 {
  if (!(start <= t && t <= end)) return MISSED;
  const capacity = mostUndecided(n);
  const rest = scratch(bytes<T>(capacity) + 32);
  if (rest == NOWHERE) return MISSED;
  let status = siftBracket<T, V, W, C>(x, n, tau, t, rest, capacity);
  if (status == Status.OK) {
    certainHigh = sumHigh;
    certainLow = sumLow;
    certainFrees = frees;
    certainOnes = ones;
    const left = rests;
    pad<T>(rest, left, -Infinity as T);
    if (start == -Infinity || end == Infinity) {
      // then all the scores on that side are among the rest
      if (left == 0 || (survey<T, V>(rest, left), finiteCount == 0)) status = MISSED;
      start = max<f64>(start, least - 1.001 * tau);
      end = min<f64>(end, greatest + 0.001 * tau);
    }
    startLow = endLow = 0;
    isSure = false;
    if (status == Status.OK) status = settle<T, V, W, C>(rest, left, tau, t);
    if (status == IN_GAP) status = settleInGap<T, V>(x, n, tau);
  }
  release(rest);
  return status;
}

/** Solves one contiguous slice; `atMost` asks for Σp ≤ k. The answer is in the variables at the top. */
export function solve<T, V, W, C>(x: usize, n: i32, k: f64, tau: f64, atMost: bool): i32 {
  if (n == 0) {
    setGap(-Infinity, Infinity, tau);
    return Status.OK;
  }
  layGrid<T>(tau, k);
  pad<T>(x, n, -Infinity as T);
  sampled = NaN;
  if (n >= SAMPLED && 0 < k && k < <f64>n && !atMost) {
    const status = solveBySample<T, V, W, C>(x, n, k, tau);
    if (status != MISSED) return status;
  }
  const status = survey<T, V>(x, n);
  if (status != Status.OK) return status;
  const finiteK = k - <f64>plusInfinite;
  if (finiteK < 0) return Status.TOO_MANY_ONES;
  if (!atMost && finiteK > <f64>finiteCount) return Status.TOO_MANY_ZEROS;

  nothingCertain();
  if (atMost && probe<T, V, W, C>(x, n, tau, 0, 0, 0) <= 0) {
    // Σ clip(x_i/τ, 0, 1) ≤ k: then t = 0
    if (frees == 0) settleInGap<T, V>(x, n, tau);
    threshold = 0;
    thresholdLow = 0;
    freeCount = frees;
    oneCount = ones;
  } else if (finiteK == 0) setGap(greatest, Infinity, tau);
  else if (finiteK == <f64>finiteCount) setGap(-Infinity, least, tau);
  else {
    // a little wider than [least − τ, greatest], for the rounding to the grid
    start = twoSum(least, -1.001 * tau);
    startLow = low;
    end = twoSum(greatest, 0.001 * tau);
    endLow = low;
    isSure = true;
    // Newton squares it
    const near = 0.25 * sqrt<f64>(min<f64>(finiteK, <f64>finiteCount - finiteK));
    const guess = sampled == sampled ? sampled : end - (end - start) * (k / <f64>n);
    const t = newton<T, V, W, C>(x, n, k, tau, guess, start, end, near, n < SAMPLED ? 8 : SLICE_PASSES);
    if (settle<T, V, W, C>(x, n, tau, t) == IN_GAP) settleInGap<T, V>(x, n, tau);
  }
  return Status.OK;
}
