// The kernel's passes one by one.
import { reserve } from '../../assembly/memory';
import { evaluate } from '../../assembly/ops/loss';
import { project } from '../../assembly/ops/project';
import { turn } from '../../assembly/simd/transpose';
import * as newton from '../../assembly/solve/newton';
import * as threshold from '../../assembly/solve/solve';

export { reserve };

export function massAt_f32(x: usize, n: i32, t: f64, tau: f64): f64 {
  return newton.massAt<f32, v128, v128, v128>(x, n, <f32>t, <f32>tau);
}

export function massAt_f64(x: usize, n: i32, t: f64, tau: f64): f64 {
  return newton.massAt<f64, v128, v128, v128>(x, n, t, tau);
}

/** For a bracket of thresholds from t − left to t + left; `rest` has room for all. */
export function sift_f32(x: usize, n: i32, t: f64, tau: f64, left: f64, rest: usize): i32 {
  return threshold.sift<f32, v128, v128, v128>(
    x, n, 0, t - left, t + left, t + tau - left, t + tau + left, rest, n,
  );
}

export function sift_f64(x: usize, n: i32, t: f64, tau: f64, left: f64, rest: usize): i32 {
  return threshold.sift<f64, v128, v128, v128>(
    x, n, 0, t - left, t + left, t + tau - left, t + tau + left, rest, n,
  );
}

export function solve_f32(x: usize, n: i32, k: f64, tau: f64): f64 {
  threshold.solve<f32, v128, v128, v128>(x, n, k, tau, false);
  return threshold.threshold;
}

export function solve_f64(x: usize, n: i32, k: f64, tau: f64): f64 {
  threshold.solve<f64, v128, v128, v128>(x, n, k, tau, false);
  return threshold.threshold;
}

/** After `solve`. */
export function project_f32(x: usize, p: usize, n: i32, tau: f64): void {
  project<f32, v128>(x, p, n, tau);
}

export function project_f64(x: usize, p: usize, n: i32, tau: f64): void {
  project<f64, v128>(x, p, n, tau);
}

/** After `solve`: the HyperSimplex loss's two passes. */
export function evaluate_f32(x: usize, out: usize, labels: usize, n: i32, k: f64, tau: f64): f64 {
  return evaluate<f32, v128, v128>(0, 1, x, 0, k, labels, 0, 0, out, n, k, tau, 1);
}

export function turn_f32(from: usize, pitch: usize, rows: i32, columns: i32, to: usize, toPitch: usize): void {
  turn<f32>(from, pitch, rows, columns, to, toPitch);
}
