// From near t to the root of f32 slices that are not long, in plain doubles.
//
// The sum of at most 2^14 multiples of r = 2^-36 τ', each below 6 τ' in size, is below 2^53 r, so a double holds it. The
// root is a quotient of two whole numbers, a multiple of r and a rest; f32 that are not near zero are multiples of r, so
// the multiple and whether there is a rest say which are above. A pass that sums up, a quotient and a count do what
// exact-newton.ts does with pairs.

import { Status } from '../abi';
import { Grid } from '../numeric/grid';
import { rounded } from '../numeric/ulp';
import { solveInGap } from './gap';
import { MISSED } from './partition';
import { isSameFreeSet, sumFree } from './passes';
import { Solution } from './solution';

/** Newton's steps, before others try. */
const PASSES: i32 = 5;

/** OK or MISSED. None of the n ≤ 2^14 scores is NaN. */
export function solveDirectly(solution: Solution, grid: Grid, x: usize, n: i32, t: f64): i32 {
  const tau = grid.gridTau;
  solution.floor = rounded(true, t);
  solution.ceiling = rounded(true, t + tau);
  let step: f64 = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    // amid the free set, so that x − pivot is exact; near zero it is in any case
    const pivot = t + 0.5 * tau;
    solution.pivot = abs<f64>(pivot) < 2 * tau ? 0 : rounded(true, pivot);
    sumFree(grid, solution, x, n);
    const one = solution.oneCount;
    const free = solution.freeCount;
    if (free == 0) {
      if (<f64>one * tau + grid.minusVolume.high != 0) return MISSED;
      solveInGap(solution, grid, x, n);
      return solution.zeroScore + tau < solution.oneScore ? Status.OK : MISSED;
    }
    const r = grid.spacing;
    // Σ_F (Q(x_i) − pivot) + |O| Q(τ) − Q(kτ), which is |F| (t − pivot) at the root
    const sum = solution.sum.high + <f64>one * tau + grid.minusVolume.high;
    // in multiples of r, and what is left, rounded down as in Grid.roundThreshold. The quotient is below 2^53/|F|, so it is
    // rounded by less than 1/|F|, and is whole only if that is exact: 0 ≤ left < r
    const inverse = 1 / r; // exact, as r is a power of two
    const units = floor<f64>(sum * inverse / <f64>free) * r;
    const left = (sum - <f64>free * units) / <f64>free;
    const point = solution.pivot + units;
    const part = floor<f64>(left * (inverse * 68719476736)) * (r / 68719476736);
    const root = point + part;
    // f32 near zero are finer than the grid (ops/affine.ts may move t there); far away, t + τ is not exact
    const size = min<f64>(abs<f64>(root), abs<f64>(root + tau));
    if (!(size >= 16777216 * r && abs<f64>(root) < 281474976710656 * r)) return MISSED;
    solution.floor = roundedDown(point);
    solution.ceiling = roundedDown((left > 0 ? point : point - r) + tau);
    solution.threshold.set(root, part - (root - point));
    if (isSameFreeSet(true, x, n, solution, free, one)) return Status.OK;
    // Newton's steps may go to and fro for ever: then half way
    const next = root - t;
    t = root;
    if (next * step < 0) {
      t -= 0.5 * next;
      solution.floor = rounded(true, t);
      solution.ceiling = rounded(true, t + tau);
    }
    step = next;
  }
  return MISSED;
}

/** The greatest f32 up to a value that is not 0. (Without a branch, which would be taken half the time.) */
@inline
function roundedDown(value: f64): f64 {
  const x = <f32>value;
  const bits = reinterpret<i32>(x);
  return <f64>reinterpret<f32>(bits - i32(<f64>x > value) * (bits >> 31 | 1));
}
