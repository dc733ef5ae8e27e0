// What the module exports. Pointers are byte offsets into its memory. A tensor is [outer, n, inner]: slices
// run along n, and slice (o, i) has number o·inner + i. k, tau and scale are f64, one per slice, `…Stride`
// bytes apart (0: the same for all). Every function returns a status: 0, or which of the user's numbers was
// wrong (threshold.ts, slices.ts). thresholds, lower and upper bounds and losses are f64, freeCounts i32, one per
// slice.

import * as short from './short';
import * as slices from './slices';
import { PROJECT, HARD, VJP } from './slices';
import { GRADIENT } from './loss';

export { reserve, keep } from './memory';

/** With the lane types of the target. */
function run<T>(
  what: i32, want: i32, x: usize, y: usize, out: usize, outer: i32, n: i32, inner: i32, labels: usize,
  base: i32, ignored: usize, weights: usize, k: usize, kStride: usize, tau: usize, tauStride: usize,
  scale: usize, scaleStride: usize, atMost: bool, thresholds: usize, freeCounts: usize, losses: usize,
  lower: usize, upper: usize,
): i32 {
  if (ASC_FEATURE_SIMD) {
    return slices.run<T, v128, v128, v128>(
      what, want, x, y, out, outer, n, inner, labels, base, ignored, weights, k, kStride, tau, tauStride,
      scale, scaleStride, atMost, thresholds, freeCounts, losses, lower, upper,
    );
  } else {
    return slices.run<T, T, f64, i32>(
      what, want, x, y, out, outer, n, inner, labels, base, ignored, weights, k, kStride, tau, tauStride,
      scale, scaleStride, atMost, thresholds, freeCounts, losses, lower, upper,
    );
  }
}

export function project_f32(
  x: usize, p: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize, tau: usize,
  tauStride: usize, atMost: bool, thresholds: usize, freeCounts: usize, lower: usize, upper: usize,
): i32 {
  const isOne = (kStride | tauStride) == 0 && !atMost;
  if (ASC_FEATURE_SIMD && isOne && short.areShort<f32>(n, inner, load<f64>(k), load<f64>(tau))) {
    return short.project<f32, v128, v128, v128>(
      x, p, outer, n, k, tau, thresholds, freeCounts, lower, upper,
    );
  }
  return run<f32>(
    PROJECT, GRADIENT, x, 0, p, outer, n, inner, 0, 0, 0, 0, k, kStride, tau, tauStride, 0, 0, atMost,
    thresholds, freeCounts, 0, lower, upper,
  );
}

export function vjp_f32(
  p: usize, g: usize, out: usize, outer: i32, n: i32, inner: i32, tau: usize, tauStride: usize,
): i32 {
  return run<f32>(
    VJP, GRADIENT, p, g, out, outer, n, inner, 0, 0, 0, 0, 0, 0, tau, tauStride, 0, 0, false, 0, 0, 0, 0, 0,
  );
}

export function hard_f32(
  x: usize, out: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize,
): i32 {
  return run<f32>(
    HARD, GRADIENT, x, 0, out, outer, n, inner, 0, 0, 0, 0, k, kStride, 0, 0, 0, 0, false, 0, 0, 0, 0, 0,
  );
}

export function loss_f32(
  family: i32, want: i32, x: usize, out: usize, outer: i32, n: i32, inner: i32, targets: usize,
  labels: usize, base: i32, ignored: usize, weights: usize, k: usize, kStride: usize, tau: usize,
  tauStride: usize, scale: usize, scaleStride: usize, thresholds: usize, freeCounts: usize, losses: usize,
  lower: usize, upper: usize,
): i32 {
  return run<f32>(
    family, want, x, targets, out, outer, n, inner, labels, base, ignored, weights, k, kStride, tau,
    tauStride, scale, scaleStride, false, thresholds, freeCounts, losses, lower, upper,
  );
}

export function project_f64(
  x: usize, p: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize, tau: usize,
  tauStride: usize, atMost: bool, thresholds: usize, freeCounts: usize, lower: usize, upper: usize,
): i32 {
  return run<f64>(
    PROJECT, GRADIENT, x, 0, p, outer, n, inner, 0, 0, 0, 0, k, kStride, tau, tauStride, 0, 0, atMost,
    thresholds, freeCounts, 0, lower, upper,
  );
}

export function vjp_f64(
  p: usize, g: usize, out: usize, outer: i32, n: i32, inner: i32, tau: usize, tauStride: usize,
): i32 {
  return run<f64>(
    VJP, GRADIENT, p, g, out, outer, n, inner, 0, 0, 0, 0, 0, 0, tau, tauStride, 0, 0, false, 0, 0, 0, 0, 0,
  );
}

export function hard_f64(
  x: usize, out: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize,
): i32 {
  return run<f64>(
    HARD, GRADIENT, x, 0, out, outer, n, inner, 0, 0, 0, 0, k, kStride, 0, 0, 0, 0, false, 0, 0, 0, 0, 0,
  );
}

export function loss_f64(
  family: i32, want: i32, x: usize, out: usize, outer: i32, n: i32, inner: i32, targets: usize,
  labels: usize, base: i32, ignored: usize, weights: usize, k: usize, kStride: usize, tau: usize,
  tauStride: usize, scale: usize, scaleStride: usize, thresholds: usize, freeCounts: usize, losses: usize,
  lower: usize, upper: usize,
): i32 {
  return run<f64>(
    family, want, x, targets, out, outer, n, inner, labels, base, ignored, weights, k, kStride, tau,
    tauStride, scale, scaleStride, false, thresholds, freeCounts, losses, lower, upper,
  );
}
