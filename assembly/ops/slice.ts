// What a call says of its slice s, and what it is told.

import { Call, Status } from '../abi';
import { linkedSolveSlice, PROJECTS } from '../linked';
import { record } from '../memory';
import { chooseUnit, UNIT } from '../solve/scale';
import { Solution } from '../solve/solution';
import { solve } from '../solve/solve';

/** The solution of the slice that is worked on; functions get it as an argument. */
export const SOLUTION = record<Solution>();

export function kOf(call: Call, s: usize): f64 {
  return load<f64>(call.k + s * call.kStride);
}

export function tauOf(call: Call, s: usize): f64 {
  return load<f64>(call.tau + s * call.tauStride);
}

/** Solves the slice, which is at x and may get another unit; the search begins where the call says. */
export function solveSlice(
  solution: Solution, call: Call, single: bool, s: usize, x: usize, k: f64, atMost: bool,
): Status {
  if (!PROJECTS) {
    return linkedSolveSlice(changetype<usize>(solution), changetype<usize>(call), single, s, x, k, atMost) as Status;
  }
  const tau = tauOf(call, s);
  const unit = chooseUnit(x, call.n, tau);
  const share = unit == 1 ? 1 : 1 / UNIT; // a short slice would wait for a division
  solution.unit = unit;
  solution.tau = tau * share;
  solution.threshold.high = call.start == 0 ? NaN : load<f64>(call.start + s * call.startStride) * share;
  return solve(solution, single, x, call.n, k, solution.tau, atMost);
}

/** Stores what has been found. The threshold is finite, whatever τ is, and the bounds hold it. */
export function report(call: Call, s: usize, solution: Solution): void {
  const unit = solution.unit;
  const t = max<f64>(solution.threshold.high * unit, -f64.MAX_VALUE);
  const isGap = solution.freeCount == 0;
  store<f64>(call.thresholds + s * 8, t);
  store<f64>(call.lower + s * 8, isGap ? min<f64>(t, solution.zeroScore * unit) : t);
  store<f64>(call.upper + s * 8, isGap ? max<f64>(t, (solution.oneScore - solution.tau) * unit) : t);
  store<i32>(call.freeCounts + s * 4, solution.freeCount);
}
