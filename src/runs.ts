// Slices of any kind as tensors for a kernel, whose slices are whole. Where a mask leaves scores out, or groups divide
// a vector, those that count are gathered slice after slice, neighbours of equal length become one tensor for the
// kernel, and what it writes is scattered to where the scores came from. So an entry that does not count is not there
// at all: answers have the bits of the same call without it.

import type { Found } from './kernel/arena.ts';
import type { Floats, PerSlice, Ragged, Slices } from './tensor.ts';
import { newLike } from './tensor.ts';

/** Neighbouring slices of equal length n: from slice `first`, and from entry `from` on. */
export interface Run {
  readonly first: number;
  readonly count: number;
  readonly from: number;
  readonly n: number;
}

export function visitRuns({ starts }: Ragged, visit: (run: Run) => void): void {
  const count = starts.length - 1;
  for (let first = 0, next; first < count; first = next) {
    const from = starts[first];
    const n = starts[first + 1] - from;
    for (next = first + 1; next < count && starts[next + 1] - starts[next] === n;) next++;
    visit({ first, count: next - first, from, n });
  }
}

export function gather(values: Floats, { indices }: Ragged): Floats {
  const gathered = newLike(values, indices.length);
  for (let j = 0; j < indices.length; j++) gathered[j] = values[indices[j]];
  return gathered;
}

/** Zeros, where nothing comes from. */
export function scatter(values: Floats, { indices }: Ragged, to: Floats): void {
  to.fill(0);
  for (let j = 0; j < indices.length; j++) to[indices[j]] = values[j];
}

/** The part of an array that belongs to a run's scores. */
export const ofScores = (values: Floats, { from, n, count }: Run): Floats => values.subarray(from, from + n * count);

/** The part of an array that belongs to its slices. */
export const ofSlices = <A extends Float64Array | Int32Array>(values: A, { first, count }: Run): A => (
  values.subarray(first, first + count) as A);

/** A number for all slices, or for a run the part of an array of them. */
export function perSlice<P extends PerSlice | undefined>(values: P): (run: Run) => P {
  if (typeof values !== 'object') return () => values;
  const all = Float64Array.from(values);
  return (run) => ofSlices(all, run) as PerSlice as P;
}

export const tensorOf = (data: Floats, run: Run): Slices => (
  { data: ofScores(data, run), outer: run.count, n: run.n, inner: 1, count: run.count });

export const foundOf = ({ thresholds, freeCounts, lower, upper }: Found, run: Run): Found => ({
  thresholds: ofSlices(thresholds, run),
  freeCounts: ofSlices(freeCounts, run),
  lower: ofSlices(lower, run),
  upper: ofSlices(upper, run),
});
