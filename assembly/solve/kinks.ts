// t of a few f32, from f at all of its kinks, which are the scores and τ below them: between two of them f is a line, so
// the free set is known there but for rounding. (Newton's steps would wait for one another.)

import { add, clip, ifThenElse, le, pmax, pmin, read, reduceMax, reduceMin, splat, sub } from '../simd/lanes';
import { Grid } from '../numeric/grid';
import { look } from './visits';

/** Most scores. */
export const FEW: i32 = 8;

/**
 * Half way between the kinks that t is between; NaN if a score is, and infinite if t is beyond all finite ones. The scores are
 * followed by −∞ up to a whole vector, and 0 < k < n.
 */
export function betweenKinks<T, V>(grid: Grid, x: usize, n: i32): f64 {
  if (!ASC_NO_ASSERT) look(n);
  const ZERO = splat<T, V>(0);
  const PLUS = splat<T, V>(Infinity as T);
  const MINUS = splat<T, V>(-Infinity as T);
  const TAU = splat<T, V>(<T>grid.tau);
  const MINUS_TAU = splat<T, V>(<T>-grid.tau);
  // f(x_j) is Σ clip(x_i − x_j, 0, τ)/τ, and f(x_j − τ) is n + Σ clip(x_i − x_j, −τ, 0)/τ. Where they are about k they
  // count as more and as less: then the last with more and the first with less are the ends of a gap.
  const k = grid.k * grid.tau;
  const slack = <f64>n * grid.tau * 9.5e-7;
  const LEAST = splat<T, V>(<T>(k - slack));
  const MOST = splat<T, V>(<T>(k + slack));
  const VOLUME = splat<T, V>(<T>(<f64>n * grid.tau));
  const end = x + <usize>n * sizeof<T>();
  let last = MINUS;
  let first = PLUS;
  let kinks = x;
  do {
    const v = read<V>(kinks);
    let at = ZERO;
    let below = VOLUME;
    let score = x;
    do {
      const d = sub<T, V>(splat<T, V>(load<T>(score)), v);
      at = add<T, V>(at, clip<T, V>(d, ZERO, TAU));
      below = add<T, V>(below, clip<T, V>(d, MINUS_TAU, ZERO));
    } while ((score += sizeof<T>()) < end);
    const w = sub<T, V>(v, TAU);
    last = pmax<T, V>(last, ifThenElse<T, V>(le<T, V>(LEAST, at), v, MINUS));
    last = pmax<T, V>(last, ifThenElse<T, V>(le<T, V>(LEAST, below), w, MINUS));
    first = pmin<T, V>(first, ifThenElse<T, V>(le<T, V>(at, MOST), v, PLUS));
    first = pmin<T, V>(first, ifThenElse<T, V>(le<T, V>(below, MOST), w, PLUS));
  } while ((kinks += 16) < end);
  return 0.5 * <f64>reduceMax<T, V>(last) + 0.5 * <f64>reduceMin<T, V>(first);
}
