// Near t: bracketed Newton steps in the scores' own precision.

import { record } from '../memory';
import { Grid } from '../numeric/grid';
import { fromOrdinal, middle, ordinal, rounded } from '../numeric/ulp';
import { Value } from './evaluate';
import { evaluate } from './passes';

/** What `newton` looked at last. */
export const LAST = record<Value>();

/** How near f(t) is to come to k of n scores, for a step from there to do the rest: Newton squares it. */
@inline
export function near(k: f64, n: f64): f64 {
  return 0.25 * sqrt<f64>(min<f64>(k, n - k));
}

/** … and (f(t) − k)²/|F|, or the step misplaces scores: about so many where they are dense. */
const MISPLACED: f64 = 0.05;

/**
 * Bracketed Newton steps until f(t) is within `tolerance` of k, and the one from there. The result is in [lo, hi], or NaN.
 * Bisections, of which there are three kinds in turn, begin with the one that is told.
 */
export function newton(
  grid: Grid, x: usize, n: i32, k: f64, t: f64, lo: f64, hi: f64, tolerance: f64, passes: i32, bisections: i32 = 0,
): f64 {
  const value = LAST;
  const single = grid.single;
  // f(lo) − k and f(hi) − k
  let most = <f64>n - k;
  let fewest = -k;
  if (!(lo <= t && t <= hi)) t = 0.5 * lo + 0.5 * hi;
  for (let pass = 0; pass < passes; pass++) {
    const at = rounded(single, t);
    evaluate(grid, value, x, n, at);
    const excess = value.f - k;
    if (excess != excess) return NaN; // a score is
    if (excess > 0) {
      lo = max<f64>(lo, at);
      most = excess;
    } else {
      hi = min<f64>(hi, at);
      fewest = excess;
    }
    const free = value.freeCount;
    const isNear = free == 0 ? abs<f64>(excess) < 1
      : abs<f64>(excess) <= tolerance && excess * excess <= MISPLACED * free;
    const next = at + (grid.tau * excess) / free; // ±∞ or NaN when no score is free
    const score = rounded(single, next);
    if (lo < score && score < hi) {
      t = next;
      if (isNear) break;
    } else {
      if (isNear) break; // in a gap
      // along a straight line, half way in value, and half way in bit patterns, in turns
      const turn = bisections++ % 3;
      if (turn == 0) t = lo + (hi - lo) * (most / (most - fewest));
      else if (turn == 1) t = 0.5 * lo + 0.5 * hi;
      else t = fromOrdinal(single, middle(ordinal(single, lo), ordinal(single, hi)));
      if (rounded(single, t) == at) break; // between neighbours
    }
  }
  return t;
}
