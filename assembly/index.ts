// What the module exports. Pointers are byte offsets into its memory. A tensor is [outer, n, inner]: slices
// run along n, and slice (o, i) has number o·inner + i. k, tau and scale are f64, one per slice, `…Stride`
// bytes apart (0: the same for all). Every function returns a status: 0, or which of the user's numbers was
// wrong (threshold.ts, slices.ts).

import * as slices from './slices';

export { reserve } from './memory';

export function project_f32(
  x: usize, p: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize, tau: usize,
  tauStride: usize, atMost: bool, thresholds: usize, freeCounts: usize,
): i32 {
  if (ASC_FEATURE_SIMD) {
    return slices.project<f32, v128, v128, v128>(
      x, p, outer, n, inner, k, kStride, tau, tauStride, atMost, thresholds, freeCounts,
    );
  } else {
    return slices.project<f32, f32, f64, i32>(
      x, p, outer, n, inner, k, kStride, tau, tauStride, atMost, thresholds, freeCounts,
    );
  }
}

export function project_f64(
  x: usize, p: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize, tau: usize,
  tauStride: usize, atMost: bool, thresholds: usize, freeCounts: usize,
): i32 {
  if (ASC_FEATURE_SIMD) {
    return slices.project<f64, v128, v128, v128>(
      x, p, outer, n, inner, k, kStride, tau, tauStride, atMost, thresholds, freeCounts,
    );
  } else {
    return slices.project<f64, f64, f64, i32>(
      x, p, outer, n, inner, k, kStride, tau, tauStride, atMost, thresholds, freeCounts,
    );
  }
}

export function vjp_f32(
  p: usize, g: usize, out: usize, outer: i32, n: i32, inner: i32, tau: usize, tauStride: usize,
): i32 {
  if (ASC_FEATURE_SIMD) return slices.vjp<f32, v128, v128, v128>(p, g, out, outer, n, inner, tau, tauStride);
  else return slices.vjp<f32, f32, f64, i32>(p, g, out, outer, n, inner, tau, tauStride);
}

export function vjp_f64(
  p: usize, g: usize, out: usize, outer: i32, n: i32, inner: i32, tau: usize, tauStride: usize,
): i32 {
  if (ASC_FEATURE_SIMD) return slices.vjp<f64, v128, v128, v128>(p, g, out, outer, n, inner, tau, tauStride);
  else return slices.vjp<f64, f64, f64, i32>(p, g, out, outer, n, inner, tau, tauStride);
}

export function hard_f32(
  x: usize, out: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize,
): i32 {
  if (ASC_FEATURE_SIMD) return slices.hard<f32, v128, v128>(x, out, outer, n, inner, k, kStride);
  else return slices.hard<f32, f32, i32>(x, out, outer, n, inner, k, kStride);
}

export function hard_f64(
  x: usize, out: usize, outer: i32, n: i32, inner: i32, k: usize, kStride: usize,
): i32 {
  if (ASC_FEATURE_SIMD) return slices.hard<f64, v128, v128>(x, out, outer, n, inner, k, kStride);
  else return slices.hard<f64, f64, i32>(x, out, outer, n, inner, k, kStride);
}

export function loss_f32(
  family: i32, want: i32, x: usize, out: usize, outer: i32, n: i32, inner: i32, targets: usize,
  labels: usize, base: i32, ignored: usize, weights: usize, k: usize, kStride: usize, tau: usize,
  tauStride: usize, scale: usize, scaleStride: usize, thresholds: usize, freeCounts: usize, losses: usize,
): i32 {
  if (ASC_FEATURE_SIMD) {
    return slices.evaluate<f32, v128, v128, v128>(
      family, want, x, out, outer, n, inner, targets, labels, base, ignored, weights, k, kStride, tau,
      tauStride, scale, scaleStride, thresholds, freeCounts, losses,
    );
  } else {
    return slices.evaluate<f32, f32, f64, i32>(
      family, want, x, out, outer, n, inner, targets, labels, base, ignored, weights, k, kStride, tau,
      tauStride, scale, scaleStride, thresholds, freeCounts, losses,
    );
  }
}

export function loss_f64(
  family: i32, want: i32, x: usize, out: usize, outer: i32, n: i32, inner: i32, targets: usize,
  labels: usize, base: i32, ignored: usize, weights: usize, k: usize, kStride: usize, tau: usize,
  tauStride: usize, scale: usize, scaleStride: usize, thresholds: usize, freeCounts: usize, losses: usize,
): i32 {
  if (ASC_FEATURE_SIMD) {
    return slices.evaluate<f64, v128, v128, v128>(
      family, want, x, out, outer, n, inner, targets, labels, base, ignored, weights, k, kStride, tau,
      tauStride, scale, scaleStride, thresholds, freeCounts, losses,
    );
  } else {
    return slices.evaluate<f64, f64, f64, i32>(
      family, want, x, out, outer, n, inner, targets, labels, base, ignored, weights, k, kStride, tau,
      tauStride, scale, scaleStride, thresholds, freeCounts, losses,
    );
  }
}
