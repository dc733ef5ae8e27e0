// The kernel's calls: what they take is copied into its memory and what they find out of it (arena.ts). Only arrays
// from `allocate` lie in the memory of an instance, one of their own, and are used in place (kernel.ts).

import * as abi from '../abi.ts';
import type { Floats, PerSlice, Slices, Targets } from '../tensor.ts';
import { counts, isDouble, keepFree } from '../tensor.ts';
import {
  f32, f64, finish, get, getFound, i32, isModerate, newCall, put, setPerSlice, take, takeFound, type Found,
} from './arena.ts';
import { whole } from '../source/whole.ts';
import { open, place, placeResult } from './kernel.ts';

export type { Found } from './arena.ts';

// --- f32 or f64 --------------------------------------------------------------------------------------------

/** f32 scores with another τ go through the f64 kernels: copying in widens, copying out rounds, … */
function needsDouble(data: Floats, tau: PerSlice): boolean {
  return isDouble(data) || !isModerate(tau);
}

/** … only that a free p stays free, between the least and the greatest that the f32 kernel gives. */
function getProjection(address: number, p: Floats, double: boolean): void {
  get(address, p, double);
  if (!double || isDouble(p)) return;
  keepFree(f64, address >>> 3, p, 2 ** -126, 1 - 2 ** -24);
}

// --- the calls: each returns the kernel's status, 0 if all is well -----------------------------------------

/** Projects every slice into p; the search for its threshold begins at `start`, NaN for nowhere. */
export function project(
  slices: Slices, k: PerSlice, tau: PerSlice, atMost: boolean, p: Floats, found?: Found, start: PerSlice = NaN,
): number {
  const { data, count } = slices;
  const double = needsDouble(data, tau);
  const { project_f32, project_f64 } = open(7, (double ? 8 : 4) * data.length + 56 * count, slices, tau);
  const x = place(data, double);
  const out = placeResult(p, data, x);
  const call = newCall(slices);
  i32[call + abi.X] = x;
  i32[call + abi.OUT] = out;
  setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  setPerSlice(call + abi.START, start);
  i32[call + abi.AT_MOST] = Number(atMost);
  const at = takeFound(call, count);
  const status = finish(double ? project_f64(4 * call) : project_f32(4 * call));
  if (status !== 0) return status;
  getProjection(out, p, double);
  if (found) getFound(at, count, found);
  return 0;
}

/** Jᵀg of every slice into out. */
export function vjp(slices: Slices, g: Floats, tau: PerSlice, out: Floats): void {
  const { data, count } = slices;
  const double = needsDouble(data, tau);
  const { vjp_f32, vjp_f64 } = whole(open(4, (double ? 16 : 8) * data.length + 8 * count, slices, tau));
  const x = place(data, double);
  const y = put(g, double);
  const result = placeResult(out, data, y);
  const call = newCall(slices);
  i32[call + abi.X] = x;
  i32[call + abi.Y] = y;
  i32[call + abi.OUT] = result;
  setPerSlice(call + abi.TAU, tau);
  finish(double ? vjp_f64(4 * call) : vjp_f32(4 * call));
  get(result, out, double);
}

/** Ones for the k greatest scores of every slice, zeros for the others, into out. */
export function hard(slices: Slices, k: PerSlice, out: Floats): number {
  const { data, count } = slices;
  const double = isDouble(data);
  const { hard_f32, hard_f64 } = whole(open(3, (double ? 8 : 4) * data.length + 8 * count, slices, 1));
  const x = place(data, double);
  const result = placeResult(out, data, x);
  const call = newCall(slices);
  i32[call + abi.X] = x;
  i32[call + abi.OUT] = result;
  setPerSlice(call + abi.K, k);
  const status = finish(double ? hard_f64(4 * call) : hard_f32(4 * call));
  if (status === 0) get(result, out, double);
  return status;
}

export { FENCHEL_YOUNG, GRADIENT, HYPER_SIMPLEX, TERMS, type Family } from '../abi.ts';

/** What a loss writes besides its value. */
export interface LossResults<F extends Found = Found> {
  /** Gradients, or the terms w_i (p_i − y_i)², per score into `out`. */
  want: typeof abi.GRADIENT | typeof abi.TERMS;
  out: Floats;
  found: F;
}

/**
 * The loss of every slice, weighted by the classes alone, is appended to `losses`. Gradients (of ½Σ for HYPER_SIMPLEX)
 * and terms are multiplied by `scale` and the class weights. k is undefined for each slice's Σ targets.
 */
export function loss(
  family: abi.Family, x: Slices, y: Targets, k: PerSlice | undefined, tau: PerSlice,
  classWeights: ArrayLike<number> | undefined, sampleWeights: ArrayLike<number> | undefined, scale: number,
  results: LossResults | undefined, losses: number[], start: PerSlice = NaN,
): number {
  const { data, n, count } = x;
  const double = needsDouble(data, tau)
    || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
  const bytes = (double ? 16 : 8) * data.length + 13 * n + 72 * count;
  // f32 that are computed in f64, as with a tau that is not moderate, are copied: `allocate` has no room for them in place
  const { loss_f32, loss_f64 } = whole(open(13, bytes, x, double === isDouble(data) ? tau : Infinity));
  const xs = place(data, double);
  const dense = y.dense ? put(y.dense, double) : 0;
  const out = placeResult(results ? results.out : data, data, xs);
  const labels = y.labels ? take(4 * n) : 0;
  if (y.labels) i32.set(y.labels, labels >>> 2);
  const ignored = y.rows < n ? take(n) : 0;
  if (ignored) new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
  const weights = sampleWeights ? put(sampleWeights, double) : 0;
  const values = take(8 * count);
  const call = newCall(x);
  i32[call + abi.FAMILY] = family;
  i32[call + abi.OUTPUT] = results ? results.want : abi.NONE;
  i32[call + abi.X] = xs;
  i32[call + abi.Y] = dense;
  i32[call + abi.OUT] = out;
  i32[call + abi.LABELS] = labels;
  i32[call + abi.BASE] = y.base;
  i32[call + abi.IGNORED] = ignored;
  i32[call + abi.WEIGHTS] = weights;
  if (k === undefined) i32[call + abi.K] = 0;
  else setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  setPerSlice(call + abi.START, start);
  setPerSlice(call + abi.SCALE, classWeights ?? scale);
  const scales = i32[call + abi.SCALE] >>> 3;
  if (classWeights) for (let s = 0; s < count; s++) f64[scales + s] *= scale;
  i32[call + abi.LOSSES] = values;
  const at = takeFound(call, count);
  const status = finish(double ? loss_f64(4 * call) : loss_f32(4 * call));
  if (status !== 0) return status;

  if (results) {
    get(out, results.out, double);
    getFound(at, count, results.found);
  }
  for (let s = 0; s < count; s++) {
    const weight = classWeights ? classWeights[s] : 1;
    losses.push(weight === 0 ? 0 : weight * f64[(values >>> 3) + s]); // 0 · ∞ would be NaN
  }
  return 0;
}
