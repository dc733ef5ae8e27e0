// Near t: bracketed Newton steps in the scores' own precision.

import { record } from '../memory';
import { Grid } from '../numeric/grid';
import { fromOrdinal, middle, ordinal, rounded } from '../numeric/ulp';
import { Value } from './evaluate';
import { evaluate } from './passes';

const VALUE = record<Value>(); // newton's own

/** How near f(t) is to come to k of n scores, for a step from there to do the rest: Newton squares it. */
@inline
export function near(k: f64, n: f64): f64 {
  return 0.25 * sqrt<f64>(min<f64>(k, n - k));
}

/** Bracketed Newton steps until f(t) is within `tolerance` of k, and the one from there. The result is in [lo, hi]. */
export function newton(
  grid: Grid, x: usize, n: i32, k: f64, t: f64, lo: f64, hi: f64, tolerance: f64, passes: i32,
): f64 {
  const value = VALUE;
  const single = grid.single;
  let bisections = 0;
  if (!(lo <= t && t <= hi)) t = 0.5 * lo + 0.5 * hi;
  for (let pass = 0; pass < passes; pass++) {
    const at = rounded(single, t);
    evaluate(grid, value, x, n, at);
    const excess = value.f - k;
    if (excess > 0) lo = max<f64>(lo, at);
    else hi = min<f64>(hi, at);
    const isNear = abs<f64>(excess) <= tolerance || (value.freeCount == 0 && abs<f64>(excess) < 1);
    const next = at + (grid.tau * excess) / value.freeCount; // ±∞ or NaN when no score is free
    const score = rounded(single, next);
    if (lo < score && score < hi) {
      t = next;
      if (isNear) break;
    } else {
      if (isNear) break; // in a gap
      // half way in value and in bit patterns, in turns
      t = (bisections++ & 1) == 0 ? 0.5 * lo + 0.5 * hi
        : fromOrdinal(single, middle(ordinal(single, lo), ordinal(single, hi)));
      if (rounded(single, t) == at) break; // between neighbours
    }
  }
  return t;
}
