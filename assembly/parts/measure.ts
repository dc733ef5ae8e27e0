// What a part counts and sums of its own scores.

import { Status } from '../abi';
import { NOWHERE, release, scratch } from '../memory';
import { addPairs, low, twoProduct } from '../numeric/double-double';
import { layGrid, pivotNear } from '../numeric/grid';
import { bytes, read, width, write } from '../simd/lanes';
import { pad } from '../simd/tail';
import { finiteCount, greatest, least, plusInfinite, survey } from '../solve/min-max';
import { newton } from '../solve/newton';
import { CHUNK, SAMPLED, frees, mostUndecided, ones, rests, sift, sumHigh, sumLow } from '../solve/solve';
import { writeLimbs, WORDS } from './search';
import { Phase, Slice, endOf, probeOf, startOf } from './slice';

/** Takes a part's scores in: how many are finite or infinite, and the least and the greatest. */
export function takeIn<T, V>(slice: Slice): i32 {
  const x = slice.x;
  const n = slice.n;
  slice.rests = -1;
  slice.certainFrees = slice.certainOnes = 0;
  slice.certainHigh = slice.certainLow = slice.certainPivot = 0;
  slice.finiteHere = slice.plusHere = 0;
  if (n == 0) return Status.OK;
  pad<T>(x, n, -Infinity as T);
  const status = survey<T, V>(x, n);
  if (status != Status.OK) return status;
  slice.finiteHere = finiteCount;
  slice.plusHere = plusInfinite;
  slice.least = least;
  slice.greatest = greatest;
  return Status.OK;
}

/** A part's own threshold for its share k of the sum, roughly: of a sample, if there are many scores. */
export function guess<T, V, W, C>(slice: Slice, k: f64): f64 {
  const n = slice.n;
  const lo = slice.least - slice.tau;
  const hi = slice.greatest;
  k -= <f64>slice.plusHere;
  if (k <= 0) return hi;
  if (k >= <f64>slice.finiteHere) return lo;
  const x = slice.x;
  const run = 64 / sizeof<T>();
  const runs = <i32>(2.2 * sqrt<f64>(<f64>n * sqrt<f64>(sqrt<f64>(<f64>n)))) / run;
  const size = runs * run;
  const sample = n < SAMPLED ? NOWHERE : scratch(bytes<T>(size));
  const first = hi - (hi - lo) * (k / <f64>slice.finiteHere);
  let t: f64;
  if (sample == NOWHERE) {
    t = newton<T, V, W, C>(x, n, k + <f64>slice.plusHere, slice.tau, first, lo, hi, 0.25 * sqrt<f64>(k), 12);
  } else {
    const stride = n / runs;
    for (let r = 0; r < runs; r++) {
      const from = (r * stride + (((stride - run) * ((r * 40503) & 0xffff)) >>> 16)) & -run;
      for (let i = 0; i < run; i += width<T, V>()) {
        write<V>(sample + bytes<T>(r * run + i), read<V>(x + bytes<T>(from + i)));
      }
    }
    const share = <f64>size / <f64>n;
    t = newton<T, V, W, C>(sample, size, (k + <f64>slice.plusHere) * share, slice.tau, first, lo, hi, 0.25, 24);
    release(sample);
    t = newton<T, V, W, C>(x, n, k + <f64>slice.plusHere, slice.tau, t, lo, hi, 0.25 * sqrt<f64>(k), 3);
  }
  return lo <= t && t <= hi ? t : first;
}

/** Puts the scores that the bracket leaves undecided close together, if they are few. */
function narrow<T, V, W, C>(slice: Slice): void {
  const isFirst = slice.rests < 0;
  const n = isFirst ? slice.n : slice.rests;
  const start = startOf(slice);
  const end = endOf(slice);
  if (n < 64 || start.frees < 0 || end.frees < 0) return;
  const pivot = pivotNear<T>(0.5 * start.t + 0.5 * end.t + 0.5 * slice.tau);
  const room = isFirst ? slice.capacity : n + CHUNK; // the rest has room for that much more
  const status = sift<T, V, W, C>(
    isFirst ? slice.x : slice.rest, n, pivot, start.floor, end.floor, start.ceiling, end.ceiling, slice.rest, room,
  );
  if (status != Status.OK) return;
  slice.rests = rests;
  pad<T>(slice.rest, rests, -Infinity as T);
  addCertain(slice, pivot);
}

/** Adds what the last pass was certain of, which it summed from this pivot. */
function addCertain(slice: Slice, pivot: f64): void {
  slice.certainHigh = withCertain(slice, pivot);
  slice.certainLow = low;
  slice.certainPivot = pivot;
  slice.certainFrees += frees;
  slice.certainOnes += ones;
}

/** The sum of the last pass and what has been certain before, from the pivot of the former; the rest is in `low`. */
function withCertain(slice: Slice, pivot: f64): f64 {
  if (slice.certainFrees == 0) return addPairs(sumHigh, sumLow, 0, 0);
  const shift = twoProduct(<f64>slice.certainFrees, slice.certainPivot - pivot);
  const h = addPairs(slice.certainHigh, slice.certainLow, shift, low);
  return addPairs(h, low, sumHigh, sumLow);
}

/** Writes what this part tells of the thresholds of the round; returns where it ends. */
export function tell<T, V, W, C>(slice: Slice, to: usize): usize {
  if (slice.phase != Phase.SEARCH) return to;
  layGrid<T>(slice.tau, slice.k);
  narrow<T, V, W, C>(slice);
  const x = slice.rests < 0 ? slice.x : slice.rest;
  const n = slice.rests < 0 ? slice.n : slice.rests;
  for (let i = 0; i < slice.probes; i++) {
    const probe = probeOf(slice, i);
    sift<T, V, W, C>(x, n, probe.pivot, probe.floor, probe.floor, probe.ceiling, probe.ceiling, 0, 0);
    store<f64>(to, <f64>(ones + slice.certainOnes));
    store<f64>(to, <f64>(frees + slice.certainFrees), 8);
    const h = withCertain(slice, probe.pivot);
    writeLimbs<T>(to + 16, h, low);
    to += <usize>WORDS<T>() << 3;
  }
  return to;
}

/** Room that the undecided scores of a slice of n are given. */
export function roomFor(n: i32): i32 {
  return mostUndecided(n) + CHUNK;
}
