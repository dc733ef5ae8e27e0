// The threshold t of one slice of a knapsack: the root of g(t) = Σ w_i clip(x_i − w_i t, τl_i, τu_i) = τk.
//
// g is continuous, piecewise linear and falls as t rises, but it is neither convex nor concave, so that plain Newton can
// cycle. `settle` takes Newton steps t ← t + (g(t) − τk)/D in a bracket, and halves the bracket where a step leaves it
// or the steps do not halve it. As D may be 0 between the breakpoints, the bracket also ends at breakpoints.
//
//   sample      solve a sample, for somewhat more and somewhat less than its share of k: a bracket that holds t almost
//               surely
//   partition   one pass: sum what is certain within the bracket, and move the few other elements together
//   settle      on these, until the free set repeats itself: then Newton's step leads to the root
//
// Where a sample misleads, and in short slices, `settle` runs on all of the slice.
//
// Newton's method for this problem is R. Cominetti, W. F. Mascarenhas and P. J. S. Silva's (Math. Prog. Comp. 6 (2014)
// 151–169), with a bracket L. D. Secchin and P. J. S. Silva's; to fix variables is K. C. Kiwiel's way (J. Optim. Theory
// Appl. 136 (2008) 445–458).

import { Status } from '../abi';
import { NOWHERE, release, scratch } from '../memory';
import { addPairs, comparePairs, dividePair, low, twoProduct, twoSum } from '../numeric/double-double';
import { middleRank, ofRank, rank } from '../numeric/ulp';
import { bytes } from '../simd/lanes';
import {
  copyItems, estimate, evaluate, farthest, findBreakpoints, frees, freeSolution, highs, isOrdered, Items,
  mass, massLow, nearest, partition, pivotNear, roughFrees, roughMass, roughSquare, square,
} from './passes';

const MISSED: i32 = -1; // the root is not where the sample says

// The answer: t as a pair, the greatest f64 where no such pair is precise enough; and D, which is 0 where other t give
// the same p.
export let threshold: f64 = 0;
export let thresholdLow: f64 = 0;
export let slope: f64 = 0;

// What is certain of a slice of which only the rest is looked at again: its part of g at t = certainPivot, and of D.
let certainMass: f64 = 0;
let certainMassLow: f64 = 0;
let certainSquare: f64 = 0;
let certainPivot: f64 = 0;

function nothingCertain(): void {
  certainMass = certainMassLow = certainSquare = certainPivot = 0;
}

// The residual g(t) − τk, a pair, at the t that was looked at last.
let residual: f64 = 0;
let residualLow: f64 = 0;

/** Looks at t. Answers whether bounds are in order, and the residual is a number. */
function probe<T, W, D>(items: Items, k: f64, tau: f64, t: f64, tLow: f64): bool {
  evaluate<T, W, D>(items, tau, t, tLow);
  slope = square + certainSquare;
  let h = addPairs(mass, massLow, certainMass, certainMassLow);
  let l = low;
  if (certainSquare > 0) {
    // the free ones among the certain: D less for each unit of the way from the pivot
    const way = twoSum(t, -certainPivot);
    const change = twoProduct(certainSquare, way + (low + tLow));
    h = addPairs(h, l, -change, -low);
    l = low;
  }
  const tauK = twoProduct(tau, k);
  residual = addPairs(h, l, -tauK, -low);
  residualLow = low;
  return isOrdered && abs<f64>(residual) < Infinity;
}

// The bracket: g is above τk at `start`, below it at `end`; pairs, ±∞ where nothing is known.
let start: f64 = 0;
let startLow: f64 = 0;
let end: f64 = 0;
let endLow: f64 = 0;

/** A point within the bracket, half way in value or, if asked for, in bit patterns; its low part is in `low`. */
function halfWay(inBits: bool): f64 {
  const a = rank<f64>(start);
  const b = rank<f64>(end);
  if (b <= a + 1) return twoSum(start, 0.5 * (end - start + (startLow + endLow)));
  const middle = 0.5 * start + 0.5 * end;
  const result = inBits || !(start < middle && middle < end) ? ofRank<f64>(middleRank(a, b)) : middle;
  twoSum(result, 0); // nothing in `low`
  return result;
}

/** No bracket reaches farther. */
const MOST: f64 = f64.MAX_VALUE;

/** Of τ: what is less makes no difference to p. */
const NOTHING: f64 = 1e-24;

/** As many passes halve a bracket from all numbers to neighbouring pairs. */
const PASSES: i32 = 1024;

/** The root of the items and what is certain, which lies from `least` to `most` or else is MISSED. */
function settle<T, W, D>(items: Items, k: f64, tau: f64, t: f64, least: f64, most: f64): i32 {
  let tLow: f64 = 0;
  let halvings = 0;
  let lastFrees = -1;
  let lastHighs = -1;
  let gap: u64 = u64.MAX_VALUE;
  let steepest: f64 = 0;
  start = -Infinity;
  end = Infinity;
  startLow = endLow = 0;
  for (let pass = 1; pass <= PASSES; pass++) {
    if (!probe<T, W, D>(items, k, tau, t, tLow)) return Status.NOT_A_NUMBER;
    const side = comparePairs(residual, residualLow, 0, 0);
    threshold = t;
    thresholdLow = tLow;
    if (side == 0) return confirm<T>(tau, 0);
    // where a sample's bracket ends, or numbers do, the root is beyond
    if (side > 0 ? t >= most : t <= least) return MISSED;
    if (side > 0) {
      start = t;
      startLow = tLow;
    } else {
      end = t;
      endLow = tLow;
    }
    let isInside = false;
    steepest = max<f64>(steepest, slope);
    if (slope > 0) {
      const step = dividePair(residual, residualLow, slope);
      const next = addPairs(t, tLow, step, low);
      const nextLow = low;
      if (frees == lastFrees && highs == lastHighs) {
        // The sets are nested along the step that led here: the same ones are free, and from here on it leads to the root.
        threshold = next;
        thresholdLow = nextLow;
        return confirm<T>(tau, 0);
      }
      lastFrees = frees;
      lastHighs = highs;
      isInside = comparePairs(start, startLow, next, nextLow) < 0 && comparePairs(next, nextLow, end, endLow) < 0;
      t = max<f64>(least, min<f64>(next, most));
      tLow = t == next ? nextLow : 0;
      if (t != next) lastFrees = -1;
    } else {
      lastFrees = -1;
      // g is flat up to the next breakpoint, and beyond the last one it is what it is there
      findBreakpoints<T>(items, tau, t, tLow, side > 0);
      if (side > 0) {
        if (nearest >= most && most < MOST) t = most;
        else if (nearest == Infinity) return Status.OUT_OF_REACH;
        else if (nearest > start) start = nearest, startLow = 0;
      } else {
        if (nearest <= least && least > -MOST) t = least;
        else if (nearest == -Infinity) return Status.OUT_OF_REACH;
        else if (nearest < end) end = nearest, endLow = 0;
      }
      const isKnown = side > 0 ? end < Infinity : start > -Infinity;
      if (t == threshold && !isKnown) t = max<f64>(least, min<f64>(farthest, most));
      isInside = t != threshold;
      tLow = 0;
    }
    let isSlow = false;
    const isBracket = start > -Infinity && end < Infinity;
    if (isBracket && (pass & 3) == 0) {
      const left = <u64>(rank<f64>(end) - rank<f64>(start));
      isSlow = left > gap / 2 || left <= 1;
      gap = left;
    }
    if (isBracket && (isSlow || !isInside)) {
      t = halfWay((halvings++ & 1) == 0);
      tLow = low;
      lastFrees = -1;
      // The root is where rounding has an element now free and now at its bound: nearer than p can tell.
      if (steepest > 0 && (end - start + (endLow - startLow)) * sqrt<f64>(steepest) <= NOTHING * tau) break;
    }
  }
  const isRounding = abs<f64>(residual) <= 1e-12 * (abs<f64>(mass) + abs<f64>(certainMass) + tau * abs<f64>(k));
  return confirm<T>(tau, isRounding ? 0 : abs<f64>(residual));
}

/**
 * Whether the free x − w t are known, but for a millionth of τ; and g, where `left` is left of the residual. Where |x|/τ
 * is beyond 2^60 (f64: 2^80) they may not be, as t is a pair: then there is no threshold.
 */
function confirm<T>(tau: f64, left: f64): i32 {
  const w = sqrt<f64>(slope);
  const precision = sizeof<T>() == 4 ? 2e-25 : 2e-31;
  if (abs<f64>(threshold) * w * precision <= 1e-6 * tau && left <= 1e-6 * tau * w) return Status.OK;
  threshold = MOST;
  return Status.OUT_OF_REACH;
}

// --- before, in the precision of the scores ------------------------------------------------------------------

/** Newton steps near the root, from t: until D hardly changes along a step, or a step is of no use. */
function approach<T, V, W, C>(items: Items, k: f64, tau: f64, t: f64): f64 {
  let from = -Infinity;
  let to = Infinity;
  let before: f64 = 0;
  for (let pass = 0; pass < 8; pass++) {
    estimate<T, V, W, C>(items, tau, t, tau * k);
    if (roughMass > 0) from = t;
    else to = t;
    const next = t + roughMass / roughSquare; // ±∞ or NaN where nothing is free
    if (!(from < next && next < to)) break;
    t = next;
    if (abs<f64>(roughSquare - before) < 0.0625 * roughSquare) break;
    before = roughSquare;
  }
  return t;
}

const sample = changetype<Items>(memory.data(offsetof<Items>(), 16));
const rest = changetype<Items>(memory.data(offsetof<Items>(), 16));

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

/** Where the search has come to. */
let guess: f64 = NaN;

/** Solves with the help of a sample. MISSED: it is of none, but may have left a guess. */
function solveBySample<T, V, W, C, D>(items: Items, k: f64, tau: f64): i32 {
  const n = items.n;
  // whole cache lines, spread evenly, but not so evenly that scores of some period could agree with them
  // (40503/2^16 is the golden section)
  const run = 64 / sizeof<T>();
  const runs = <i32>(2.2 * sqrt<f64>(<f64>n * sqrt<f64>(sqrt<f64>(<f64>n)))) / run;
  if (!takeItems<T>(sample, items, runs * run)) return MISSED;
  const stride = n / runs;
  for (let r = 0; r < runs; r++) {
    const from = (r * stride + (((stride - run) * ((r * 40503) & 0xffff)) >>> 16)) & -run;
    copyItems<T>(sample, r * run, items, from, run);
  }
  sample.n = runs * run;
  const share = k * (<f64>sample.n / <f64>n);
  let t = approach<T, V, W, C>(sample, share, tau, freeSolution<T, W>(sample, tau * share));
  const capacity = n >> 3;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    estimate<T, V, W, C>(items, tau, t, tau * k);
    const step = roughMass / roughSquare;
    if (!(abs<f64>(step) < Infinity)) break;
    const weight = sqrt<f64>(roughSquare / <f64>roughFrees);
    if (sizeof<T>() == 4 && weight < 1e-15) break; // f32 have no squares of such weights
    guess = t + step;
    // How far the step may be wrong: by what D changes along it, as the sample has it, and by chance.
    estimate<T, V, W, C>(sample, tau, t, tau * share);
    const here = roughSquare;
    estimate<T, V, W, C>(sample, tau, guess, tau * share);
    if (roughFrees < ENOUGH) break;
    const change = abs<f64>(roughSquare - here) / roughSquare + 2 / sqrt<f64>(<f64>roughFrees);
    const precision = sizeof<T>() == 4 ? 1e-6 : 1e-15;
    const reach = change * abs<f64>(step) + precision * (abs<f64>(guess) + abs<f64>(t) + abs<f64>(step));
    if (!takeItems<T>(rest, items, capacity + 1024)) break;
    t = guess;
    const pivot = pivotNear<T>(t);
    const isSmall = partition<T, V, W>(items, tau, pivot, reach, rest, capacity);
    if (!isOrdered) return Status.NOT_A_NUMBER;
    if (!isSmall) continue;
    // g of all at the pivot, and that of the rest less
    const all = mass;
    const allLow = massLow;
    certainSquare = square;
    certainPivot = pivot;
    evaluate<T, W, D>(rest, tau, pivot, 0);
    certainMass = addPairs(all, allLow, -mass, -massLow);
    certainMassLow = low;
    const status = settle<T, W, D>(rest, k, tau, pivot, pivot - reach, pivot + reach);
    nothingCertain();
    // Far from the pivot the rounding of D counts.
    if (sizeof<T>() == 4 && status == Status.OK && abs<f64>(threshold - pivot) * weight > 0.01 * tau) {
      t = guess = threshold;
      continue;
    }
    if (status != MISSED && status != Status.OUT_OF_REACH) return status;
  }
  return MISSED;
}

// --- solve -------------------------------------------------------------------------------------------------

/** Solves one slice; `atMost` asks for Σ w p ≤ k. The answer is in the variables at the top. */
export function solve<T, V, W, C, D>(items: Items, k: f64, tau: f64, atMost: bool): i32 {
  nothingCertain();
  guess = NaN;
  if (atMost) {
    if (!probe<T, W, D>(items, k, tau, 0, 0)) return Status.NOT_A_NUMBER;
    threshold = thresholdLow = 0;
    if (residual <= 0) return Status.OK;
  }
  const top = scratch(0);
  let status = items.n < SAMPLED ? MISSED : solveBySample<T, V, W, C, D>(items, k, tau);
  release(top);
  if (status == MISSED) {
    if (guess != guess) guess = approach<T, V, W, C>(items, k, tau, freeSolution<T, W>(items, tau * k));
    status = settle<T, W, D>(items, k, tau, guess, -MOST, MOST);
    if (status == MISSED) {
      threshold = MOST; // beyond the numbers
      status = Status.OUT_OF_REACH;
    }
  }
  return status;
}
