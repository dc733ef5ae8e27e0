// Newton's steps t ← t + τ(f(t) − k)/|F| with exact sums, until the free set repeats itself: then t is the root.
//
// They are those of R. Cominetti, W. F. Mascarenhas and P. J. S. Silva (A Newton's method for the continuous quadratic
// knapsack problem, Math. Prog. Comp. 6 (2014) 151–169). f is continuous, non-increasing and piecewise linear, but
// neither convex nor concave, so plain Newton can cycle. The steps keep a bracket of the root, and at least every eighth
// pass halves the bit patterns between its ends, so that any slice is done within PASSES passes: never quadratic.

import { Status } from '../abi';
import { Grid } from '../numeric/grid';
import { Bracket } from './bracket';
import { MISSED, Part } from './partition';
import { isSameFreeSet, sumFree } from './passes';
import { Solution } from './solution';

/** No score is free, and k is met. */
export const IN_GAP: i32 = -2;

/**
 * 64 bisections of the bit patterns between any two floats, then at most as many between neighbours, each in at most 8
 * passes (docs/how-it-works.md proves it).
 */
const PASSES: i32 = 8 * 128;

/**
 * Sign of f(t) − k, exactly, at the solution's pivot + step, from all certain scores and these n. Finds its free set and
 * sums it up, and, if a score is free, moves `step` on by Newton's.
 */
export function evaluateExactly(solution: Solution, grid: Grid, certain: Part, x: usize, n: i32): i32 {
  // the same t, from a pivot amid the free set
  const step = solution.step;
  const pivot = grid.pivotNear(solution.pivot + step.high + 0.5 * grid.tau);
  step.addSum(solution.pivot, -pivot);
  solution.pivot = pivot;
  solution.setFreeSet(grid, pivot, step);
  sumFree(grid, solution, x, n);
  return moveOn(solution, grid, certain);
}

function moveOn(solution: Solution, grid: Grid, certain: Part): i32 {
  const free = solution.freeCount += certain.freeCount;
  const one = solution.oneCount += certain.oneCount;
  // Σ_F (Q(x_i) − pivot) + |O| Q(τ) − Q(kτ), which is |F| step at the root
  const sum = solution.sum;
  if (certain.freeCount > 0) {
    sum.add(certain.sum);
    sum.addProduct(<f64>certain.freeCount, certain.pivot - solution.pivot);
  }
  if (one > 0) sum.addProduct(<f64>one, grid.gridTau);
  sum.add(grid.minusVolume);
  if (free == 0) return sum.sign;
  sum.divide(<f64>free);
  const step = solution.step;
  const side = sum.compare(step);
  step.copy(sum);
  return side;
}

/** From the solution's t to the exact root in the bracket. OK, IN_GAP or MISSED. */
export function exactNewton(
  solution: Solution, grid: Grid, bracket: Bracket, certain: Part, x: usize, n: i32,
): i32 {
  const start = bracket.start;
  const end = bracket.end;
  const single = grid.single;
  const t = solution.threshold;
  const step = solution.step;
  let bisections = 0;
  let gap = bracket.width;
  for (let pass = 1; pass <= PASSES; pass++) {
    const side = evaluateExactly(solution, grid, certain, x, n);
    const isFree = solution.freeCount > 0;
    if (side == 0 && !isFree) return IN_GAP;
    (side > 0 ? start : end).copy(t);
    let inside = false;
    if (isFree) {
      t.setSum(solution.pivot, step.high);
      t.addToTail(step.tail);
      solution.setFreeSet(grid, solution.pivot, step);
      const fromStart = start.compare(t);
      const toEnd = t.compare(end);
      inside = fromStart < 0 && toEnd < 0;
      const one = solution.oneCount - certain.oneCount;
      const free = solution.freeCount - certain.freeCount;
      if (side == 0 || (fromStart <= 0 && toEnd <= 0 && isSameFreeSet(single, x, n, solution, free, one))) {
        grid.roundThreshold(t, solution.pivot, step);
        return Status.OK;
      }
    }
    let slow = false;
    if ((pass & 3) == 0) {
      const left = bracket.width;
      slow = left > gap / 2 || left <= 1;
      gap = left;
    }
    if (slow || !inside) {
      if (!bracket.isSure) {
        solution.set(start.high, start.tail);
        const atStart = evaluateExactly(solution, grid, certain, x, n);
        solution.set(end.high, end.tail);
        const atEnd = evaluateExactly(solution, grid, certain, x, n);
        if (atStart < 0 || atEnd > 0) return MISSED;
        bracket.isSure = true;
        // an end that is a root is all that is left: bisections near it and do not get there
        if (atStart == 0) end.set(start.high, 0);
        else if (atEnd == 0) start.set(end.high, 0);
      }
      bracket.midpoint(t, (bisections++ & 1) == 0, grid.tau);
      solution.set(t.high, t.tail);
    }
  }
  return unreachable();
}
