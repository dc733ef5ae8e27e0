// The free set of a threshold.

import { record } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { Grid } from '../numeric/grid';

const TOP = record<DoubleDouble>(); // setFreeSet's own

/** The free set of a threshold t, as an interval of scores: F = {i: floor < x_i ≤ ceiling}. */
@unmanaged
export class FreeSet {
  /** Scores up to here are at zero. */
  floor: f64;
  /** Scores above are at one. */
  ceiling: f64;

  /** That of t = pivot + step. */
  setFreeSet(grid: Grid, pivot: f64, step: DoubleDouble): void {
    this.floor = grid.lastScore(pivot, step, false);
    TOP.copy(step);
    TOP.addSum(grid.gridTau, 0);
    this.ceiling = grid.lastScore(pivot, TOP, true);
  }

  /** That of ±∞, where all scores are on one side. */
  @inline
  setEmpty(score: f64): void {
    this.floor = this.ceiling = score;
  }
}
