// The call of assembly/knapsack.ts, for slices of any kind.

import { compile, compileAsync } from '../source/inline.ts?knapsack';
import * as abi from '../abi.ts';
import type { Parts } from '../check.ts';
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

export const load = /* @__PURE__ */ loader(() => shared !== undefined, compileAsync, (module) => {
  shared = instantiate(module);
});

export { OUT_OF_REACH } from '../abi.ts';

/** What is asked of every slice. */
export interface Knapsacks extends Parts {
  k: PerSlice;
  tau: PerSlice;
  atMost: boolean;
  /** What is done before anything is written where Σ w p does not come to k. */
  onOutOfReach(): void;
}

/** Whether f32 scores are computed in f64. */
export const needsDouble = (data: Floats, tau: PerSlice): boolean => isDouble(data) || !isModerate(tau);

/** Solves every slice into p. */
export function project(x: Slices, of: Knapsacks, p: Floats, found: Found): number {
  const { ragged } = x;
  return ragged ? projectRagged(x, ragged, of, p, found) : projectWhole(x, of, p, found);
}

/** Those of the scores that count, one after the other; one value for all stays that. */
function gatherEntries(entries: Entries, { indices }: Ragged, { n, inner }: Slices): Entries {
  if (entries.values.length === 1) return entries;
  const values = newLike(entries.values, indices.length);
  indices.forEach((index, j) => { values[j] = entryAt(entries, index, Math.floor(index / inner) % n); });
  return { each: true, values };
}

function projectRagged(x: Slices, ragged: Ragged, of: Knapsacks, p: Floats, found: Found): number {
  const data = gather(x.data, ragged);
  const [weights, lower, upper] = [of.weights, of.lower, of.upper].map((entries) => gatherEntries(entries, ragged, x));
  const ks = perSlice(of.k);
  const taus = perSlice(of.tau);
  let worst = 0;
  visitRuns(ragged, (run) => {
    if (worst !== 0 && worst !== abi.OUT_OF_REACH) return;
    const part = tensorOf(data, run);
    const own = ({ each, values }: Entries): Entries => ({ each, values: each ? ofScores(values, run) : values });
    const status = projectWhole(part, {
      ...of, weights: own(weights), lower: own(lower), upper: own(upper), k: ks(run), tau: taus(run), onOutOfReach() {},
    }, part.data, foundOf(found, run));
    if (status !== 0) worst = status;
  });
  if (worst === abi.OUT_OF_REACH) of.onOutOfReach();
  if (worst === 0 || worst === abi.OUT_OF_REACH) scatter(data, ragged, p);
  return worst;
}

function projectWhole(x: Slices, of: Knapsacks, p: Floats, found: Found): number {
  const { data, count } = x;
  const { weights, lower, upper, k, tau, atMost, onOutOfReach } = of;
  const double = needsDouble(data, tau);
  const all = [weights, lower, upper];
  const numbers = all.reduce((sum, { values }) => sum + values.length, data.length);
  const instance = shared ??= instantiate<Knapsack>(compile());
  begin(instance, regionOf(10, (double ? 8 : 4) * (numbers + data.length) + 48 * count));
  const scores = put(data, double);
  const [w, l, u] = all.map(({ values }) => put(values, double));
  const [wLayout, lLayout, uLayout] = all.map(({ each, values }) => (
    each ? abi.EACH : values.length === 1 ? abi.ONE : abi.ROW));
  const call = newCall(x);
  const out = take((double ? 8 : 4) * data.length);
  i32[call + abi.X] = scores;
  i32[call + abi.OUT] = out;
  i32[call + abi.WEIGHTS] = w;
  i32[call + abi.WEIGHTS_LAYOUT] = wLayout;
  i32[call + abi.LOWER_BOUNDS] = l;
  i32[call + abi.LOWER_LAYOUT] = lLayout;
  i32[call + abi.UPPER_BOUNDS] = u;
  i32[call + abi.UPPER_LAYOUT] = uLayout;
  setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  i32[call + abi.AT_MOST] = Number(atMost);
  const at = takeFound(call, count);
  const status = finish(double ? instance.knapsack_f64(4 * call) : instance.knapsack_f32(4 * call));
  if (status !== 0 && status !== abi.OUT_OF_REACH) return status;
  getFound(at, count, found);
  if (status !== 0) onOutOfReach();
  get(out, p, double);
  return status;
}
