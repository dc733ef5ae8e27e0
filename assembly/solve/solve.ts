// The threshold t of one slice: the root of f(t) = Σ clip((x_i − t)/τ, 0, 1) = k, without sorting.
//
//   sample        solve a small sample, for a bracket that holds t almost surely (sample.ts)
//   partition     one pass over the slice: scores that are at zero, at one or free for every t of the bracket are
//                 counted and summed, exactly; the few others move to scratch (partition.ts)
//   exact Newton  steps on what is left, with exact sums, until the free set repeats itself: then t is the root
//                 (exact-newton.ts)
//
// Where a sample misleads, there is another attempt. Slices that are not long begin with a guess from their mean and
// variance (guess.ts), and those of f32 need no pairs then (direct.ts); or with Newton's steps in the scores' own
// precision (newton.ts). The root does not depend on the way (numeric/grid.ts), so neither do the bits of the answer.
//
// The problem is the continuous quadratic knapsack with equal weights; the files cite the papers.

import { Status } from '../abi';
import { linkedRoughThreshold, PROJECTS } from '../linked';
import { record, SHARED } from '../memory';
import { Grid } from '../numeric/grid';
import { pad } from '../simd/tail';
import { Bracket } from './bracket';
import { awaitScores, setSlice } from './divided';
import { evaluateExactly, exactNewton, IN_GAP } from './exact-newton';
import { solveDirectly } from './direct';
import { finiteMinMax } from './finite';
import { guess, solveByGuess } from './guess';
import { solveInGap } from './gap';
import { betweenKinks, FEW } from './kinks';
import { Extremes } from './min-max';
import { near, newton } from './newton';
import { MISSED, Part } from './partition';
import { SAMPLED, solveBySample } from './sample';
import { Solution } from './solution';
import { countFew, countGuess } from './visits';

/** Limit for what bisection must do alone, on scores of all sizes. */
const PASSES: i32 = 24;

// What the functions here work on; they get it as arguments.
const BRACKET = record<Bracket>();
const EXTREMES = record<Extremes>();
const GRID = record<Grid>();
/** No score is certain. */
const NOTHING = record<Part>();

/**
 * Solves one contiguous slice of f32 (`single`) or f64; `atMost` asks for Σp ≤ k. The search begins at the solution's
 * threshold, or, where that is NaN, where scores spread evenly would have it.
 */
export function solve(
  solution: Solution, single: bool, x: usize, n: i32, k: f64, tau: f64, atMost: bool,
): Status {
  if (n == 0) {
    solution.setGap(-Infinity, Infinity, tau);
    return Status.OK;
  }
  const bracket = BRACKET;
  const extremes = EXTREMES;
  const grid = GRID;
  grid.lay(single, tau, k);
  pad(single, x, n, -Infinity);
  if (SHARED) {
    setSlice(x);
    if (n < SAMPLED) awaitScores(); // a guess is of them all
  }
  if (0 < k && k < <f64>n && !atMost) {
    if (ASC_FEATURE_SIMD && single && n <= FEW) {
      const t = betweenKinks<f32, v128>(grid, x, n);
      const isSolved = t == t && solveDirectly(solution, grid, x, n, t) == Status.OK;
      if (!ASC_NO_ASSERT) countFew(isSolved);
      if (isSolved) return Status.OK;
    }
    if (n >= 4) {
      const isLong = n >= SAMPLED;
      const status = isLong ? solveBySample(solution, grid, x, n)
        : solveByGuess(solution, grid, bracket, NOTHING, x, n);
      if (!ASC_NO_ASSERT && !isLong) countGuess(status != MISSED);
      if (status == IN_GAP) return solveInGap(solution, grid, x, n);
      if (status != MISSED) return status;
    }
  }
  if (SHARED) awaitScores();
  const start = solution.threshold.high;
  const status = finiteMinMax(single, extremes, x, n);
  if (status != Status.OK) return status;
  const least = extremes.least;
  const greatest = extremes.greatest;
  const finiteCount = <f64>extremes.finiteCount;
  const finiteK = k - <f64>extremes.plusInfinite;
  if (finiteK < 0) return Status.TOO_MANY_ONES;
  if (!atMost && finiteK > finiteCount) return Status.TOO_MANY_ZEROS;

  if (atMost && solveAtZero(solution, grid, x, n)) return Status.OK;
  if (finiteK == 0) solution.setGap(greatest, Infinity, tau);
  else if (finiteK == finiteCount) solution.setGap(-Infinity, least, tau);
  else {
    // a little wider than [least − τ, greatest], for the rounding to the grid
    const lo = bracket.start;
    const hi = bracket.end;
    lo.setSum(least, -1.001 * tau);
    hi.setSum(greatest, 0.001 * tau);
    bracket.isSure = true;
    const t = newton(grid, x, n, k, start, lo.high, hi.high, near(finiteK, finiteCount), PASSES);
    solution.set(t, 0);
    const status = exactNewton(solution, grid, bracket, NOTHING, x, n);
    if (status == IN_GAP) solveInGap(solution, grid, x, n);
  }
  return Status.OK;
}

/** The threshold of n ≥ 4 scores, but for its last digits, for 0 < k < n; NaN where that is not known quickly. */
export function roughThreshold(single: bool, x: usize, n: i32, k: f64, tau: f64): f64 {
  if (!PROJECTS) return linkedRoughThreshold(single, x, n, k, tau);
  GRID.lay(single, tau, k);
  pad(single, x, n, -Infinity);
  return guess(GRID, BRACKET, x, n, NaN);
}

/** Whether Σ clip(x_i/τ, 0, 1) ≤ k: then t = 0. */
function solveAtZero(solution: Solution, grid: Grid, x: usize, n: i32): bool {
  solution.set(0, 0);
  if (evaluateExactly(solution, grid, NOTHING, x, n) > 0) return false;
  if (solution.freeCount == 0) solveInGap(solution, grid, x, n);
  solution.threshold.set(0, 0);
  return true;
}
