// What a choice is worth, and its loss: of k of n, and of what a budget pays for.

import { sumOf } from './sums.ts';
import type { Floats, PerSlice, Slices } from './tensor.ts';
import { sumSlice, valueAt, visitSlice } from './tensor.ts';

export type Reduction = 'sum' | 'mean' | 'regret';
export const REDUCTIONS = ['sum', 'mean', 'regret'] as const;

/** 1/k, and 0 where nothing is chosen. */
const inverse = (k: number): number => (k > 0 ? 1 / k : 0);

/** Σ (b − p) v / k over the slices, where b is the best choice if there is one, else 0. */
export function capturedLoss(
  x: Slices, p: Floats, v: Floats, k: PerSlice, reduction: Reduction, best: Float64Array | undefined,
): number {
  const losses = new Float64Array(x.count);
  for (let s = 0; s < x.count; s++) {
    losses[s] = sumSlice(x, s, (index) => ((best ? best[index] : 0) - p[index]) * v[index]) * inverse(valueAt(k, s));
  }
  const loss = sumOf(losses);
  return reduction === 'mean' && x.count > 0 ? loss / x.count : loss;
}

/** −Jv/k from Jv, in place; with `'mean'` divided by the number of slices. */
export function toLossGradient(x: Slices, Jv: Floats, k: PerSlice, reduction: Reduction): void {
  const parts = reduction === 'mean' ? x.count : 1;
  for (let s = 0; s < x.count; s++) {
    const scale = inverse(valueAt(k, s)) / parts;
    visitSlice(x, s, (index) => { Jv[index] = 0 - scale * Jv[index]; });
  }
}
