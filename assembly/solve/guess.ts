// Shorter slices, from a guess: t from the mean and the variance of the scores, then Newton's steps in their own
// precision; then direct.ts or, for f64 and what that leaves, exact steps in a bracket that holds t almost surely.

import { Status } from '../abi';
import { record } from '../memory';
import { Grid } from '../numeric/grid';
import { Bracket } from './bracket';
import { solveDirectly } from './direct';
import { exactNewton } from './exact-newton';
import { Moments } from './moments';
import { LAST, near, newton } from './newton';
import { MISSED, Part } from './partition';
import { moments as findMoments } from './passes';
import { Solution } from './solution';
import { countDirect } from './visits';

const MOMENTS = record<Moments>();

/** Newton's steps, before others try. */
const PASSES: i32 = 8;

/** t, but for the last digits, or NaN; and ends that almost surely hold it. `start` is a better guess, if it is anywhere near. */
export function guess(grid: Grid, bracket: Bracket, x: usize, n: i32, start: f64): f64 {
  const moments = MOMENTS;
  findMoments(grid.single, moments, x, n);
  const k = grid.k;
  const tau = grid.tau;
  // f/n is the probability that a score, less a uniform number of [0, τ], is above t. If the difference were normal, t
  // would be about this: the normal quantile of q is 3⅛ (q^¼ − (1 − q)^¼), to a tenth or so.
  const spread = sqrt<f64>(moments.variance + (tau * tau) / 12);
  // as scores are, or NaN; or hardly a score is free anywhere, and Newton's steps lead nowhere
  if (!(spread < 20 * <f64>n * tau)) return NaN;
  const q = k / <f64>n;
  const middle = moments.mean - 0.5 * tau;
  const usual = middle + 3.125 * spread * (sqrt<f64>(sqrt<f64>(1 - q)) - sqrt<f64>(sqrt<f64>(q)));
  const lo = middle - 8 * spread;
  const hi = middle + 8 * spread;
  const first = lo < start && start < hi ? start : usual;
  bracket.start.set(lo, 0);
  bracket.end.set(hi, 0);
  bracket.isSure = false;
  const tolerance = near(k, <f64>n);
  // where no score is free there the root may be far off, but hardly as far as those ends: first half way to nearer ones
  const t = newton(grid, x, n, k, first, first - 2 * spread, first + 2 * spread, tolerance, PASSES, 1);
  return abs<f64>(LAST.f - k) > max<f64>(tolerance, 1) ? NaN : t;
}

/** OK, IN_GAP or MISSED. */
export function solveByGuess(
  solution: Solution, grid: Grid, bracket: Bracket, nothing: Part, x: usize, n: i32,
): i32 {
  const t = guess(grid, bracket, x, n, solution.threshold.high);
  if (t != t) return MISSED;
  if (grid.single) {
    const status = solveDirectly(solution, grid, x, n, t);
    if (!ASC_NO_ASSERT) countDirect(status == Status.OK);
    if (status == Status.OK) return status;
  }
  solution.set(t, 0);
  return exactNewton(solution, grid, bracket, nothing, x, n);
}
