// A bracket of t from a small sample: where f lies there on the slice, and how f changes along the sample, gives one
// that holds t almost surely. With it one pass is enough to put all but a few scores aside.
//
// A bracket from a sample is how R. W. Floyd and R. L. Rivest select (Expected time bounds for selection, Commun. ACM 18
// (1975) 165–172). To fix variables by a bracket, and to look at the others alone, is K. C. Kiwiel's way (Variable
// fixing algorithms for the continuous quadratic knapsack problem, J. Optim. Theory Appl. 136 (2008) 445–458), and L.
// Condat's for the simplex (Math. Program. 158 (2016) 575–585).

import { Status } from '../abi';
import { NOWHERE, record, release, scratch, SHARED } from '../memory';
import { Grid } from '../numeric/grid';
import { rounded } from '../numeric/ulp';
import { copyVector, pad } from '../simd/tail';
import { Bracket } from './bracket';
import { awaitQuarter, evaluateQuarter, quarterOf } from './divided';
import { Value } from './evaluate';
import { exactNewton, IN_GAP } from './exact-newton';
import { finiteMinMax } from './finite';
import { FreeSet } from './free-set';
import { solveInGap } from './gap';
import { Extremes } from './min-max';
import { near, newton } from './newton';
import { CHUNK, MISSED, Part } from './partition';
import { evaluate, partition } from './passes';
import { Solution } from './solution';

/** Shorter slices are not worth a sample. */
export const SAMPLED: i32 = 2048;
/** f is to be this steep, in free scores, for its slope to mean something. */
export const STEEP: i32 = 64;
/** Limit for what bisection must do alone, on scores of all sizes. */
const PASSES: i32 = 40;
/** Times that a sample may mislead. */
const ATTEMPTS: i32 = 12;

// What the functions here work on; they get it as arguments.
const BRACKET = record<Bracket>();
const CERTAIN = record<Part>();
const EXTREMES = record<Extremes>();
const FIRST = record<FreeSet>();
const LAST = record<FreeSet>();
const VALUE = record<Value>();

/** More undecided scores than these are not worth a partition; long slices have fewer. */
export function mostUndecided(n: i32): i32 {
  return (n >> (n < 262144 ? 3 : 4)) + CHUNK;
}

/** Bytes of a run of neighbours: a cache line. */
const RUN: i32 = 64;

/**
 * Copies `runs` runs of neighbours, spread evenly, but not so evenly that scores of some period could agree with them
 * (40503/2^16 is the golden section).
 */
export function copySample(x: usize, n: i32, size: i32, sample: usize, runs: i32): void {
  const run = RUN / size;
  const stride = n / runs;
  for (let r = 0; r < runs; r++) {
    const from = (r * stride + (((stride - run) * ((r * 40503) & 0xffff)) >>> 16)) & -run;
    for (let i = 0; i < RUN; i += 16) copyVector(sample + <usize>(r * RUN + i), x + <usize>(from * size + i));
  }
}

/**
 * Solves with the help of a sample, which is solved from the solution's threshold. MISSED: it is of none; then the
 * solution's threshold says where to look.
 */
export function solveBySample(solution: Solution, grid: Grid, x: usize, n: i32): i32 {
  const bracket = BRACKET;
  const certain = CERTAIN;
  const extremes = EXTREMES;
  const value = VALUE;
  const tau = grid.tau;
  const bytes = grid.single ? 4 : 8; // of a score
  const run = RUN / bytes;
  const length = SHARED ? awaitQuarter(n) : 0; // of a stretch, if the slice is divided
  const blocks = SHARED && length > 0 ? quarterOf(n, length) : 1;
  const runs = <i32>(2.2 * sqrt<f64>(<f64>n * sqrt<f64>(sqrt<f64>(<f64>n)))) / (blocks * run); // of a block
  const size = blocks * runs * run;
  const capacity = mostUndecided(size);
  const sample = scratch(<usize>((size + capacity) * bytes + 16));
  const rest = sample + <usize>(size * bytes); // of the sample
  if (sample == NOWHERE) return MISSED;
  if (SHARED && length > 0) {
    for (let b = 0; b < blocks; b++) {
      copySample(x + <usize>(4 * b * length * bytes), length, bytes, sample + <usize>(b * runs * RUN), runs);
    }
  } else copySample(x, n, bytes, sample, runs);
  if (finiteMinMax(grid.single, extremes, sample, size) != Status.OK || extremes.finiteCount == 0) {
    release(sample);
    return MISSED;
  }
  const share = <f64>size / <f64>n;
  let lo = extremes.least - tau;
  let hi = extremes.greatest;
  let guess = solution.threshold.high;
  if (!(lo <= guess && guess <= hi)) guess = hi - (hi - lo) * (grid.k / <f64>n);
  const kSample = grid.k * share;
  let t = newton(grid, sample, size, kSample, guess, lo, hi, near(kSample, <f64>size), PASSES);
  const precision = grid.single ? 6e-8 : 1.2e-16; // of a score
  const noise = 64 * precision * <f64>n; // of f
  let status = MISSED;
  let before = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && status == MISSED; attempt++) {
    t = rounded(grid.single, t);
    let doubt = noise;
    const isPart = SHARED && length > 0 && attempt == 0; // a quarter is enough, and others may still be on their way
    if (isPart) doubt += 4 * evaluateQuarter(grid, value, x, n, t);
    else evaluate(grid, value, x, n, t);
    const excess = value.f - grid.k;
    if (excess != excess) break; // NaN among the scores, or none of them finite
    const freeCount = value.freeCount;
    // f changes on the slice as it does on the sample, but for the standard error of the difference
    evaluate(grid, value, sample, size, t);
    const target = value.f - excess * share;
    let error = 3 * sqrt<f64>(abs<f64>(excess) * share) + 3;
    if (isPart) error += doubt * share;
    const slack = min<f64>(precision * abs<f64>(t), tau); // of t + τ
    if (!isPart && excess > noise) lo = max<f64>(lo, t - slack);
    if (!isPart && excess < -noise) hi = min<f64>(hi, t + slack);
    const step = (tau * excess) / freeCount;
    const next = t + step;
    let isSteep = freeCount >= STEEP && lo <= next && next <= hi;
    if (isSteep) {
      evaluate(grid, value, sample, size, next);
      isSteep = abs<f64>(value.f - target) <= error;
    }
    let start: f64;
    let end: f64;
    if (isSteep) {
      // what the change of |F| along the step leaves of it, and the chance in who is on the sample
      const here = freeCount * share;
      const after = value.freeCount;
      const change = (sqrt<f64>(after + here) + abs<f64>(after - here)) / (after + here);
      const left = change * abs<f64>(step) + (tau * doubt) / freeCount + slack;
      t = next;
      start = t - left;
      end = t + left;
    } else {
      const most = target + error;
      const fewest = target - error;
      if (excess > doubt) start = t - slack;
      else if (most >= <f64>size) start = -Infinity;
      else start = newton(grid, sample, size, most, t, lo, t, 1, PASSES) - slack;
      if (excess < -doubt) end = t + slack;
      else if (fewest <= 0) end = Infinity;
      else end = newton(grid, sample, size, fewest, t, t, hi, 1, PASSES) + slack;
    }
    bracket.start.set(start, 0);
    bracket.end.set(end, 0);
    // Newton's steps are believed as soon as they converge; of another bracket the sample tells whether it
    // leaves too much
    const isNear = abs<f64>(excess) < 0.25 * before;
    if (!isPart) before = abs<f64>(excess);
    const isNarrow = isSteep ? isNear
      : partitionBy(grid, bracket, certain, sample, size, t, rest, capacity) == Status.OK;
    let beyond = excess > 0 ? end : start;
    if (!(lo < beyond && beyond < hi)) beyond = 0.5 * lo + 0.5 * hi;
    if (isNarrow) status = solveWithin(solution, grid, bracket, certain, x, n, t, isPart);
    if (!isSteep) t = beyond; // the root, to look from there
  }
  release(sample);
  if (status == MISSED) solution.threshold.set(t, 0);
  return status;
}

/** Partition by a bracket that holds t. */
function partitionBy(
  grid: Grid, bracket: Bracket, certain: Part, x: usize, n: i32, t: f64, rest: usize, capacity: i32,
): i32 {
  const first = FIRST;
  const last = LAST;
  first.setEmpty(-Infinity);
  if (bracket.start.high > -Infinity) first.setFreeSet(grid, 0, bracket.start);
  last.setEmpty(Infinity);
  if (bracket.end.high < Infinity) last.setFreeSet(grid, 0, bracket.end);
  certain.pivot = grid.pivotNear(t + 0.5 * grid.tau);
  certain.rest = rest;
  certain.capacity = capacity;
  return partition(grid, certain, x, n, first, last);
}

/**
 * Solves from a bracket that almost surely holds t. MISSED: it does not, or leaves too much undecided, or a score that nobody has
 * looked at (`areNew`) is NaN.
 */
function solveWithin(
  solution: Solution, grid: Grid, bracket: Bracket, certain: Part, x: usize, n: i32, t: f64, areNew: bool,
): i32 {
  const extremes = EXTREMES;
  const start = bracket.start;
  const end = bracket.end;
  if (!(start.high <= t && t <= end.high)) return MISSED;
  const capacity = mostUndecided(n);
  const rest = scratch((<usize>capacity << (grid.single ? 2 : 3)) + 32);
  if (rest == NOWHERE) return MISSED;
  let status = partitionBy(grid, bracket, certain, x, n, t, rest, capacity);
  if (status == Status.OK) {
    const left = certain.undecided;
    pad(grid.single, rest, left, -Infinity);
    if (start.high == -Infinity || end.high == Infinity) {
      // then all the scores on that side are among the rest
      if (left == 0 || (finiteMinMax(grid.single, extremes, rest, left), extremes.finiteCount == 0)) status = MISSED;
      start.set(max<f64>(start.high, extremes.least - 1.001 * grid.tau), 0);
      end.set(min<f64>(end.high, extremes.greatest + 0.001 * grid.tau), 0);
    }
    bracket.isSure = false;
    if (SHARED && areNew && left > 0 && finiteMinMax(grid.single, extremes, rest, left) != Status.OK) status = MISSED;
    if (status == Status.OK) {
      solution.set(t, 0);
      status = exactNewton(solution, grid, bracket, certain, rest, left);
    }
    if (status == IN_GAP) status = solveInGap(solution, grid, x, n);
  }
  release(rest);
  return status;
}
