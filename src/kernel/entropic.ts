// The calls of assembly/entropic.ts, for slices of any kind.

import { compile, compileAsync } from '../source/inline.ts?entropic';
import * as abi from '../abi.ts';
import { foundOf, gather, ofScores, ofSlices, perSlice, scatter, tensorOf, visitRuns } from '../runs.ts';
import type { Floats, PerSlice, Slices } from '../tensor.ts';
import { isDouble } from '../tensor.ts';
import {
  begin, copyOut, f64, finish, get, getFound, i32, isModerate, newCall, put, regionOf, setPerSlice, take, takeFound,
  type Found,
} from './arena.ts';
import { instantiate, loader, type Instance } from './instance.ts';

/** The exports of assembly/entropic.ts. */
interface Entropic extends Instance {
  entropicProject_f32(call: number): number;
  entropicProject_f64(call: number): number;
  entropicVjp_f32(call: number): number;
  entropicVjp_f64(call: number): number;
  squared_f32(call: number): number;
  squared_f64(call: number): number;
  fenchelYoung_f32(call: number): number;
  fenchelYoung_f64(call: number): number;
}

/** Made by the first call, or by `ready`. */
let shared: Entropic | undefined;

let loading: (() => Promise<void>) | undefined; // not made at once, or esbuild would keep the bytes in apps without a use

export function load(): Promise<void> {
  loading ??= loader(() => shared !== undefined, compileAsync, (module) => {
    shared = instantiate(module);
  });
  return loading();
}

const open = (arrays: number, bytes: number): Entropic => (
  begin(shared ??= instantiate<Entropic>(compile()), regionOf(arrays, bytes)));

/** The entropies, as `family` of a call. */
export const BINARY = 0;
export const SHANNON = 1;
export type Entropy = typeof BINARY | typeof SHANNON;

/** What a projection writes: p, log p or log(1 − p), as `output` of a call. */
export type Wanted = 0 | 1 | 2;

const needsDouble = (data: Floats, tau: PerSlice): boolean => isDouble(data) || !isModerate(tau);

/** Copies out; where rounding f64 to f32 would make one of a p below it, the greatest f32 below 1. */
function getRounded(address: number, to: Floats, double: boolean): void {
  get(address, to, double);
  if (double && !isDouble(to)) keepBelowOne(f64.subarray(address >>> 3), to, 1 - 2 ** -24);
}

/** An entry that is below 1 stays there when it is rounded: at most so great. */
export function keepBelowOne(exact: ArrayLike<number>, p: Floats, most: number): void {
  for (let i = 0; i < p.length; i++) if (p[i] > most && exact[i] < 1) p[i] = most;
}

/** Projects every slice. */
export function project(
  entropy: Entropy, wanted: Wanted, x: Slices, k: PerSlice, tau: PerSlice, atMost: boolean, out: Floats, found?: Found,
): number {
  const { ragged } = x;
  if (ragged) {
    const data = gather(x.data, ragged);
    const ks = perSlice(k);
    const taus = perSlice(tau);
    let status = 0;
    visitRuns(ragged, (run) => {
      const part = tensorOf(data, run);
      status ||= project(entropy, wanted, part, ks(run), taus(run), atMost, part.data, found && foundOf(found, run));
    });
    if (status === 0) scatter(data, ragged, out);
    return status;
  }
  const { data, count } = x;
  const double = needsDouble(data, tau);
  const { entropicProject_f32, entropicProject_f64 } = open(6, (double ? 8 : 4) * data.length + 48 * count);
  const scores = put(data, double);
  const call = newCall(x);
  i32[call + abi.FAMILY] = entropy;
  i32[call + abi.OUTPUT] = wanted;
  i32[call + abi.X] = i32[call + abi.OUT] = scores;
  setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  i32[call + abi.AT_MOST] = Number(atMost);
  const at = takeFound(call, count);
  const status = finish(double ? entropicProject_f64(4 * call) : entropicProject_f32(4 * call));
  if (status !== 0) return status;
  if (wanted === 0 && entropy === SHANNON) getRounded(scores, out, double);
  else get(scores, out, double);
  if (found) getFound(at, count, found);
  return 0;
}

/** Derivatives by k and τ, one per slice. */
export interface By {
  k: Float64Array;
  temperature: Float64Array;
}

// Two fields behind the record, in the 16 bytes that every array has there (assembly/entropic/tensor.ts).
const BY_K = abi.CALL_BYTES / 4;
const BY_TAU = BY_K + 1;

/** Room for both; their place in f64. */
function takeBy(call: number, count: number): number {
  const address = take(16 * count);
  i32[call + BY_K] = address;
  i32[call + BY_TAU] = address + 8 * count;
  return address >>> 3;
}

function getBy(at: number, count: number, { k, temperature }: By): void {
  copyOut(f64, at, k);
  copyOut(f64, at + count, temperature);
}

/** Jᵀg of every slice, where p is the projection; k is given where Σp may be less. */
export function vjp(
  entropy: Entropy, p: Slices, g: Floats, k: PerSlice | undefined, tau: PerSlice, out: Floats, by?: By,
): void {
  const { ragged } = p;
  if (ragged) {
    const data = gather(p.data, ragged);
    const product = gather(g, ragged);
    const ks = perSlice(k);
    const taus = perSlice(tau);
    visitRuns(ragged, (run) => {
      const part = ofScores(product, run);
      const own = by && { k: ofSlices(by.k, run), temperature: ofSlices(by.temperature, run) };
      vjp(entropy, tensorOf(data, run), part, ks(run), taus(run), part, own);
    });
    scatter(product, ragged, out);
    return;
  }
  const { data, count } = p;
  const double = needsDouble(data, tau);
  const { entropicVjp_f32, entropicVjp_f64 } = open(6, (double ? 16 : 8) * data.length + 32 * count);
  const x = put(data, double);
  const y = put(g, double);
  const call = newCall(p);
  i32[call + abi.FAMILY] = entropy;
  i32[call + abi.X] = x;
  i32[call + abi.Y] = i32[call + abi.OUT] = y;
  i32[call + abi.AT_MOST] = Number(k !== undefined);
  setPerSlice(call + abi.K, k ?? 0);
  setPerSlice(call + abi.TAU, tau);
  i32[call + BY_K] = i32[call + BY_TAU] = 0;
  const at = by ? takeBy(call, count) : 0;
  finish(double ? entropicVjp_f64(4 * call) : entropicVjp_f32(4 * call));
  get(y, out, double);
  if (by) getBy(at, count, by);
}

/** What a loss is of. */
export interface LossCall {
  entropy: Entropy;
  /** Whether it is the squared error, or the Fenchel–Young loss. */
  squared: boolean;
  /** y, one per score. */
  y: Floats;
  /** Undefined for each slice's Σy. */
  k: PerSlice | undefined;
  tau: PerSlice;
  classWeights: ArrayLike<number> | undefined;
  /** One per score. */
  weights: Floats | undefined;
  /** Factor of what is written. */
  scale: number;
}

/** What a loss writes besides its value: gradients, or the terms w(p − y)², per score into `out`. */
export interface LossResults extends Found {
  want: typeof abi.GRADIENT | typeof abi.TERMS;
  out: Floats;
  by?: By;
}

/** The sum of the losses of all slices, weighted by the classes. */
export function loss(x: Slices, of: LossCall, results: LossResults | undefined): { status: number; sum: number } {
  const { ragged } = x;
  if (ragged) {
    const data = gather(x.data, ragged);
    const dense = gather(of.y, ragged);
    const weights = of.weights && gather(of.weights, ragged);
    const ks = perSlice(of.k);
    const taus = perSlice(of.tau);
    const factors = perSlice(of.classWeights as PerSlice | undefined);
    let status = 0;
    let sum = 0;
    visitRuns(ragged, (run) => {
      if (status !== 0) return;
      const part = tensorOf(data, run);
      const own = {
        ...of, y: ofScores(dense, run), weights: weights && ofScores(weights, run), k: ks(run), tau: taus(run),
        classWeights: factors(run) as ArrayLike<number> | undefined,
      };
      const by = results?.by && { k: ofSlices(results.by.k, run), temperature: ofSlices(results.by.temperature, run) };
      const answer = loss(part, own, results && { ...results, ...foundOf(results, run), out: part.data, by });
      status = answer.status;
      sum += answer.sum;
    });
    if (status === 0 && results) scatter(data, ragged, results.out);
    return { status, sum };
  }
  const { data, count } = x;
  const { entropy, squared, y, k, tau, classWeights, weights, scale } = of;
  const double = needsDouble(data, tau) || !isModerate(classWeights ?? 1, scale) || !isModerate(weights ?? 1);
  const bytes = (double ? 24 : 12) * data.length + 80 * count;
  const { squared_f32, squared_f64, fenchelYoung_f32, fenchelYoung_f64 } = open(12, bytes);
  const scores = put(data, double);
  const targets = put(y, double);
  const factors = weights ? put(weights, double) : 0;
  const losses = take(8 * count);
  const call = newCall(x);
  i32[call + abi.FAMILY] = entropy;
  i32[call + abi.OUTPUT] = results ? results.want : abi.NONE;
  i32[call + abi.X] = i32[call + abi.OUT] = scores;
  i32[call + abi.Y] = targets;
  i32[call + abi.WEIGHTS] = factors;
  if (k === undefined) i32[call + abi.K] = 0;
  else setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  setPerSlice(call + abi.SCALE, classWeights ?? scale);
  const scales = i32[call + abi.SCALE] >>> 3;
  if (classWeights) for (let s = 0; s < count; s++) f64[scales + s] *= scale;
  i32[call + abi.LOSSES] = losses;
  i32[call + BY_K] = i32[call + BY_TAU] = 0;
  const by = results?.by;
  const byAt = by ? takeBy(call, count) : 0;
  const at = takeFound(call, count);
  const run = squared ? (double ? squared_f64 : squared_f32) : (double ? fenchelYoung_f64 : fenchelYoung_f32);
  const status = finish(run(4 * call));
  if (status !== 0) return { status, sum: NaN };

  if (results) {
    get(scores, results.out, double);
    getFound(at, count, results);
  }
  if (by) getBy(byAt, count, by);
  let sum = 0;
  for (let s = 0; s < count; s++) {
    const weight = classWeights ? classWeights[s] : 1;
    if (weight !== 0) sum += weight * f64[(losses >>> 3) + s]; // 0 · ∞ would be NaN
  }
  return { status, sum };
}
