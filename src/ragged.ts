// The kernel's calls for slices of any kind: whole ones go to it as they are, others in runs (runs.ts).

import { isModerate } from './kernel/arena.ts';
import * as kernel from './kernel/calls.ts';
import {
  foundOf, gather as gatherAs, ofScores, perSlice, scatter, tensorOf, visitRuns,
} from './runs.ts';
import type { Floats, PerSlice, Ragged, Slices, Targets } from './tensor.ts';
import { newLike, targetAt } from './tensor.ts';

/** In f64 if the kernel would take a tensor so for the sake of one slice: then each run is taken so. */
function gather(values: Floats, ragged: Ragged, isWide = false): Floats {
  const gathered = gatherAs(values, ragged);
  return isWide ? Float64Array.from(gathered) : gathered;
}

/** As that of the kernel. */
export function project(
  x: Slices, k: PerSlice, tau: PerSlice, atMost: boolean, p: Floats, found?: kernel.Found, start?: PerSlice,
): number {
  const { ragged } = x;
  if (!ragged) return kernel.project(x, k, tau, atMost, p, found, start);
  const data = gather(x.data, ragged, !isModerate(tau));
  const out = newLike(p, data.length);
  const ks = perSlice(k);
  const taus = perSlice(tau);
  const starts = perSlice(start);
  let status = 0;
  visitRuns(ragged, (run) => {
    const scores = tensorOf(data, run);
    status ||= kernel.project(scores, ks(run), taus(run), atMost, ofScores(out, run), found && foundOf(found, run), starts(run));
  });
  if (status === 0) scatter(out, ragged, p);
  return status;
}

/** As that of the kernel. */
export function vjp(x: Slices, g: Floats, tau: PerSlice, out: Floats): void {
  const { ragged } = x;
  if (!ragged) {
    kernel.vjp(x, g, tau, out);
    return;
  }
  const isWide = !isModerate(tau);
  const data = gather(x.data, ragged, isWide);
  const product = gather(g, ragged, isWide);
  const taus = perSlice(tau);
  visitRuns(ragged, (run) => {
    const part = ofScores(product, run);
    kernel.vjp(tensorOf(data, run), part, taus(run), part);
  });
  scatter(product, ragged, out);
}

/** As that of the kernel. */
export function hard(x: Slices, k: PerSlice, out: Floats): number {
  const { ragged } = x;
  if (!ragged) return kernel.hard(x, k, out);
  const data = gather(x.data, ragged);
  const ks = perSlice(k);
  let status = 0;
  visitRuns(ragged, (run) => {
    const scores = tensorOf(data, run);
    status ||= kernel.hard(scores, ks(run), scores.data);
  });
  if (status === 0) scatter(data, ragged, out);
  return status;
}

/** As that of the kernel. */
export function loss(
  family: kernel.Family, x: Slices, y: Targets, k: PerSlice | undefined, tau: PerSlice,
  classWeights: ArrayLike<number> | undefined, sampleWeights: ArrayLike<number> | undefined, scale: number,
  results: kernel.LossResults | undefined, losses: number[], start?: PerSlice,
): number {
  const { ragged } = x;
  if (!ragged) return kernel.loss(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses, start);
  const isWide = !isModerate(tau) || !isModerate(classWeights as PerSlice ?? 1, scale) || !isModerate(sampleWeights as PerSlice ?? 1);
  const data = gather(x.data, ragged, isWide);
  const dense = newLike(data);
  const weights = sampleWeights && newLike(data);
  for (let s = 0; s < x.count; s++) {
    for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
      const index = ragged.indices[j];
      const row = Math.floor(index / x.inner) % x.n;
      dense[j] = targetAt(y, index, row, s);
      if (weights) weights[j] = sampleWeights[row];
    }
  }
  const ks = perSlice(k);
  const taus = perSlice(tau);
  const starts = perSlice(start);
  const factors = perSlice(classWeights as PerSlice | undefined);
  let status = 0;
  visitRuns(ragged, (all) => {
    // The kernel has one weight per row for all slices of a call, so with weights each is a call.
    for (let i = 0; i < (weights ? all.count : 1) && status === 0; i++) {
      const run = weights ? { ...all, first: all.first + i, count: 1, from: all.from + i * all.n } : all;
      const part = tensorOf(data, run);
      status = kernel.loss(
        family, part, { dense: ofScores(dense, run), base: 0, rows: run.n }, ks(run), taus(run),
        factors(run) as ArrayLike<number> | undefined, weights && ofScores(weights, run), scale,
        results && { want: results.want, out: part.data, found: foundOf(results.found, run) },
        losses, starts(run),
      );
    }
  });
  if (status === 0 && results) scatter(data, ragged, results.out);
  return status;
}
