// The passes over a slice, for f32 and f64 scores alike. The loops are generic, in files of their own; what searches with
// them is not, and there once.

import { linkedCountAbove, PROJECTS } from '../linked';
import { SHARED } from '../memory';
import { Grid } from '../numeric/grid';
import { countAboveIn } from './count';
import {
  countAboveDivided, evaluateDivided, isDivided, minMaxDivided, partitionDivided, sumFreeDivided,
} from './divided';
import { evaluateIn, Value } from './evaluate';
import { FreeSet } from './free-set';
import { Extremes, minMaxIn } from './min-max';
import { Moments, momentsIn } from './moments';
import { Part, partitionIn } from './partition';
import { sumFreeIn } from './sum-free';

/** The least score above `over` and the greatest up to `upTo`, ±∞ if there is none; whether all are finite. */
export function minMax(single: bool, extremes: Extremes, x: usize, n: i32, over: f64, upTo: f64): bool {
  if (SHARED && isDivided(n)) return minMaxDivided(single, extremes, x, n, over, upTo);
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
  if (SHARED && isDivided(n)) return evaluateDivided(grid, value, x, n, t);
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
  if (SHARED && isDivided(n)) return partitionDivided(grid, part, x, n, first, last);
  if (ASC_FEATURE_SIMD) {
    return grid.single ? partitionIn<f32, v128, v128, v128>(grid, part, x, n, first, last)
      : partitionIn<f64, v128, v128, v128>(grid, part, x, n, first, last);
  } else {
    return grid.single ? partitionIn<f32, f32, f64, i32>(grid, part, x, n, first, last)
      : partitionIn<f64, f64, f64, i32>(grid, part, x, n, first, last);
  }
}

/** |F|, |O| and the exact sum over F, for the part's free set. */
export function sumFree(grid: Grid, part: Part, x: usize, n: i32): void {
  if (SHARED && isDivided(n)) return sumFreeDivided(grid, part, x, n);
  if (ASC_FEATURE_SIMD) {
    if (grid.single) sumFreeIn<f32, v128, v128, v128>(grid, part, x, n);
    else sumFreeIn<f64, v128, v128, v128>(grid, part, x, n);
  } else {
    if (grid.single) sumFreeIn<f32, f32, f64, i32>(grid, part, x, n);
    else sumFreeIn<f64, f64, f64, i32>(grid, part, x, n);
  }
}

/** Scores above a value and, times 2^32, above another one. */
export function countAbove(single: bool, x: usize, n: i32, low: f64, high: f64): i64 {
  if (SHARED && isDivided(n)) return countAboveDivided(single, x, n, low, high);
  if (!PROJECTS) return linkedCountAbove(single, x, n, low, high);
  if (ASC_FEATURE_SIMD) {
    return single ? countAboveIn<f32, v128, v128>(x, n, low, high) : countAboveIn<f64, v128, v128>(x, n, low, high);
  } else {
    return single ? countAboveIn<f32, f32, i32>(x, n, low, high) : countAboveIn<f64, f64, i32>(x, n, low, high);
  }
}

/**
 * Whether as many scores are above its floor and its ceiling as in another free set: then the sets are the same, as they
 * are nested.
 */
export function isSameFreeSet(single: bool, x: usize, n: i32, set: FreeSet, free: i32, one: i32): bool {
  return countAbove(single, x, n, set.floor, set.ceiling) == <i64>(one + free) + (<i64>one << 32);
}
