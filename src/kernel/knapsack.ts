// The call of assembly/knapsack.ts, for slices of any kind.

import { compile, compileAsync } from '../source/inline.ts?knapsack';
import * as abi from '../abi.ts';
import { checkFound, checkReach, type Parts } from '../check.ts';
import { foundOf, gather, ofScores, perSlice, scatter, tensorOf, visitRuns } from '../runs.ts';
import type { Entries, Floats, PerSlice, Ragged, Slices } from '../tensor.ts';
import { entryAt, isDouble, newLike } from '../tensor.ts';
import {
  begin, finish, get, getFound, i32, isModerate, newCall, put, regionOf, setPerSlice, take, takeFound, type Found,
} from './arena.ts';
import { instantiate, loader, type Instance } from './instance.ts';

/** The exports of assembly/knapsack.ts. */
interface Knapsack extends Instance {
  knapsack_f32(call: number): number;
  knapsack_f64(call: number): number;
}

/** Made by the first call, or by `ready`. */
let shared: Knapsack | undefined;

let loading: (() => Promise<void>) | undefined; // not made at once, or esbuild would keep the bytes in apps without a use

export function load(): Promise<void> {
  loading ??= loader(() => shared !== undefined, compileAsync, (module) => {
    shared = instantiate(module);
  });
  return loading();
}

/** Whether f32 scores are computed in f64. */
export const needsDouble = (data: Floats, tau: PerSlice): boolean => isDouble(data) || !isModerate(tau);

/** Solves every slice into p, if Σ w p can come to k. */
export function project(
  x: Slices, parts: Parts, k: PerSlice, tau: PerSlice, atMost: boolean, p: Floats, found: Found,
): number {
  const { ragged } = x;
  return ragged ? projectRagged(x, ragged, parts, k, tau, atMost, p, found)
    : projectWhole(x, parts, k, tau, atMost, p, found, true);
}

/** Refuses what the module has not solved. */
function checkSolved(x: Slices, parts: Parts, k: PerSlice, atMost: boolean, { thresholds }: Found): void {
  checkReach(x, parts, k, atMost);
  checkFound(thresholds);
}

/** Those of the scores that count, one after the other; one value for all stays that. */
function gatherEntries(entries: Entries, { indices }: Ragged, { n, inner }: Slices): Entries {
  if (entries.values.length === 1) return entries;
  const values = newLike(entries.values, indices.length);
  indices.forEach((index, j) => { values[j] = entryAt(entries, index, Math.floor(index / inner) % n); });
  return { each: true, values };
}

function projectRagged(
  x: Slices, ragged: Ragged, parts: Parts, k: PerSlice, tau: PerSlice, atMost: boolean, p: Floats, found: Found,
): number {
  const data = gather(x.data, ragged);
  const [weights, lower, upper] = [parts.weights, parts.lower, parts.upper].map((entries) => gatherEntries(entries, ragged, x));
  const ks = perSlice(k);
  const taus = perSlice(tau);
  let worst = 0;
  visitRuns(ragged, (run) => {
    if (worst !== 0 && worst !== abi.OUT_OF_REACH) return;
    const part = tensorOf(data, run);
    const own = ({ each, values }: Entries): Entries => ({ each, values: each ? ofScores(values, run) : values });
    const status = projectWhole(
      part, { weights: own(weights), lower: own(lower), upper: own(upper) }, ks(run), taus(run), atMost, part.data,
      foundOf(found, run), false,
    );
    if (status !== 0) worst = status;
  });
  if (worst === abi.OUT_OF_REACH) checkSolved(x, parts, k, atMost, found);
  else if (worst !== 0) return worst;
  scatter(data, ragged, p);
  return 0;
}

function projectWhole(
  x: Slices, parts: Parts, k: PerSlice, tau: PerSlice, atMost: boolean, p: Floats, found: Found, isAll: boolean,
): number {
  const { data, count } = x;
  const { weights, lower, upper } = parts;
  const double = needsDouble(data, tau);
  const numbers = 2 * data.length + weights.values.length + lower.values.length + upper.values.length;
  const instance = shared ??= instantiate<Knapsack>(compile());
  begin(instance, regionOf(10, (double ? 8 : 4) * numbers + 48 * count));
  const scores = put(data, double);
  const out = take((double ? 8 : 4) * data.length);
  const call = newCall(x);
  i32[call + abi.X] = scores;
  i32[call + abi.OUT] = out;
  i32[call + abi.WEIGHTS] = put(weights.values, double);
  i32[call + abi.WEIGHTS_LAYOUT] = layoutOf(weights);
  i32[call + abi.LOWER_BOUNDS] = put(lower.values, double);
  i32[call + abi.LOWER_LAYOUT] = layoutOf(lower);
  i32[call + abi.UPPER_BOUNDS] = put(upper.values, double);
  i32[call + abi.UPPER_LAYOUT] = layoutOf(upper);
  setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  i32[call + abi.AT_MOST] = Number(atMost);
  const at = takeFound(call, count);
  const status = finish(double ? instance.knapsack_f64(4 * call) : instance.knapsack_f32(4 * call));
  if (status !== 0 && status !== abi.OUT_OF_REACH) return status;
  getFound(at, count, found);
  if (status !== 0 && isAll) checkSolved(x, parts, k, atMost, found);
  get(out, p, double);
  return isAll ? 0 : status;
}

const layoutOf = ({ each, values }: Entries): abi.Layout => (
  each ? abi.EACH : values.length === 1 ? abi.ONE : abi.ROW);
