// No score is free, and k is met.

import { Status } from '../abi';
import { record } from '../memory';
import { Grid } from '../numeric/grid';
import { Extremes } from './min-max';
import { minMax } from './passes';
import { Solution } from './solution';

const EXTREMES = record<Extremes>();

/** The scores on both sides of the gap in which `exactNewton` has found the root: its ceiling is their border. */
export function solveInGap(solution: Solution, grid: Grid, x: usize, n: i32): Status {
  const extremes = EXTREMES;
  minMax(grid.single, extremes, x, n, solution.ceiling, solution.ceiling);
  solution.setGap(extremes.greatest, extremes.least, grid.tau);
  return Status.OK;
}
