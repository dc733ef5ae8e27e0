// The kernel's passes one by one.
import { Call, Output } from '../../assembly/abi';
import { record, reserve } from '../../assembly/memory';
import { EXACT_SUM_BYTES } from '../../assembly/numeric/exact-sum';
import { Grid } from '../../assembly/numeric/grid';
import { setShift } from '../../assembly/ops/affine';
import { evaluate } from '../../assembly/ops/loss';
import { writeProjection } from '../../assembly/ops/project';
import { transpose } from '../../assembly/simd/transpose';
import { evaluateIn, Value } from '../../assembly/solve/evaluate';
import { FreeSet } from '../../assembly/solve/free-set';
import { Part, partitionIn } from '../../assembly/solve/partition';
import { Solution } from '../../assembly/solve/solution';
import { solve } from '../../assembly/solve/solve';

export { reserve };

const CALL = record<Call>();
const FIRST = record<FreeSet>();
const GRID = record<Grid>();
const LAST = record<FreeSet>();
const PART = record<Part>();
const SOLUTION = record<Solution>();
const SUMS = memory.data(2 * <i32>EXACT_SUM_BYTES, 16);
const VALUE = record<Value>();

export function evaluate_f32(x: usize, n: i32, t: f64, tau: f64): f64 {
  evaluateIn<f32, v128, v128, v128>(VALUE, x, n, t, tau);
  return VALUE.f;
}

export function evaluate_f64(x: usize, n: i32, t: f64, tau: f64): f64 {
  evaluateIn<f64, v128, v128, v128>(VALUE, x, n, t, tau);
  return VALUE.f;
}

/** For a bracket of thresholds from t − left to t + left; `rest` has room for all. */
function bracket(single: bool, n: i32, t: f64, tau: f64, left: f64, rest: usize): void {
  GRID.lay(single, tau, 1);
  FIRST.floor = t - left;
  FIRST.ceiling = t + tau - left;
  LAST.floor = t + left;
  LAST.ceiling = t + tau + left;
  PART.pivot = 0;
  PART.rest = rest;
  PART.capacity = n;
}

export function partition_f32(x: usize, n: i32, t: f64, tau: f64, left: f64, rest: usize): i32 {
  bracket(true, n, t, tau, left, rest);
  return partitionIn<f32, v128, v128, v128>(GRID, PART, x, n, FIRST, LAST);
}

export function partition_f64(x: usize, n: i32, t: f64, tau: f64, left: f64, rest: usize): i32 {
  bracket(false, n, t, tau, left, rest);
  return partitionIn<f64, v128, v128, v128>(GRID, PART, x, n, FIRST, LAST);
}

export function solve_f32(x: usize, n: i32, k: f64, tau: f64): f64 {
  SOLUTION.tau = tau;
  solve(SOLUTION, true, x, n, k, tau, false);
  return SOLUTION.threshold.high;
}

export function solve_f64(x: usize, n: i32, k: f64, tau: f64): f64 {
  SOLUTION.tau = tau;
  solve(SOLUTION, false, x, n, k, tau, false);
  return SOLUTION.threshold.high;
}

/** After `solve`. */
export function project_f32(x: usize, p: usize, n: i32): void {
  setShift(SOLUTION, true);
  writeProjection<f32, v128>(SOLUTION, x, p, n);
}

export function project_f64(x: usize, p: usize, n: i32): void {
  setShift(SOLUTION, false);
  writeProjection<f64, v128>(SOLUTION, x, p, n);
}

/** After `solve`: the HyperSimplex loss's two passes. */
export function loss_f32(x: usize, out: usize, labels: usize, n: i32, k: f64): f64 {
  CALL.n = n;
  CALL.output = Output.GRADIENT;
  CALL.labels = labels;
  setShift(SOLUTION, true);
  return evaluate<f32, v128, v128, v128>(CALL, SOLUTION, x, 0, 0, k, out, k, 1, SUMS, 0);
}

export function transpose_f32(from: usize, pitch: usize, rows: i32, columns: i32, to: usize, toPitch: usize): void {
  transpose(true, from, pitch, rows, columns, to, toPitch);
}
