// The passes over a slice, for f32 and f64 scores alike. The loops are generic, in files of their own; what searches with
// them is not, and there once.

import { Grid } from '../numeric/grid';
import { countAboveIn } from './count';
import { evaluateIn, Value } from './evaluate';
import { FreeSet } from './free-set';
import { Extremes, minMaxIn } from './min-max';
import { Moments, momentsIn } from './moments';
import { Part, partitionIn } from './partition';

/** The least score above `over` and the greatest up to `upTo`, ±∞ if there is none; whether all are finite. */
export function minMax(single: bool, extremes: Extremes, x: usize, n: i32, over: f64, upTo: f64): bool {
  if (ASC_FEATURE_SIMD) {
    return single ? minMaxIn<f32, v128>(extremes, x, n, over, upTo) : minMaxIn<f64, v128>(extremes, x, n, over, upTo);
  } else {
    return single ? minMaxIn<f32, f32>(extremes, x, n, over, upTo) : minMaxIn<f64, f64>(extremes, x, n, over, upTo);
  }
}

export function moments(single: bool, moments: Moments, x: usize, n: i32): void {
  if (ASC_FEATURE_SIMD) {
    if (single) momentsIn<f32, v128, v128>(moments, x, n);
    else momentsIn<f64, v128, v128>(moments, x, n);
  } else {
    if (single) momentsIn<f32, f32, f64>(moments, x, n);
    else momentsIn<f64, f64, f64>(moments, x, n);
  }
}

/** f(t), and its slope. */
export function evaluate(grid: Grid, value: Value, x: usize, n: i32, t: f64): void {
  const tau = grid.tau;
  if (ASC_FEATURE_SIMD) {
    if (grid.single) evaluateIn<f32, v128, v128, v128>(value, x, n, t, tau);
    else evaluateIn<f64, v128, v128, v128>(value, x, n, t, tau);
  } else {
    if (grid.single) evaluateIn<f32, f32, f64, i32>(value, x, n, t, tau);
    else evaluateIn<f64, f64, f64, i32>(value, x, n, t, tau);
  }
}

/** Scores that are certain, or not, with the free sets of a bracket's ends. */
export function partition(grid: Grid, part: Part, x: usize, n: i32, first: FreeSet, last: FreeSet): i32 {
  if (ASC_FEATURE_SIMD) {
    return grid.single ? partitionIn<f32, v128, v128, v128>(grid, part, x, n, first, last)
      : partitionIn<f64, v128, v128, v128>(grid, part, x, n, first, last);
  } else {
    return grid.single ? partitionIn<f32, f32, f64, i32>(grid, part, x, n, first, last)
      : partitionIn<f64, f64, f64, i32>(grid, part, x, n, first, last);
  }
}

/** Scores above a value. */
export function countAbove(single: bool, x: usize, n: i32, limit: f64): i32 {
  if (ASC_FEATURE_SIMD) {
    return single ? countAboveIn<f32, v128, v128>(x, n, limit) : countAboveIn<f64, v128, v128>(x, n, limit);
  } else {
    return single ? countAboveIn<f32, f32, i32>(x, n, limit) : countAboveIn<f64, f64, i32>(x, n, limit);
  }
}
