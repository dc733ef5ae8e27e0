// The bench in a page: the projection beside other ways to come to a threshold, on the same scores.
import { softBinaryArgmax } from 'hypersimplex';
import { softBinaryArgmax as withoutWasm } from 'hypersimplex/js';

export const temperature = 1.5;

/** The k-th greatest score, by Hoare's selection: what a hard top-k costs, without any derivative. */
export function select(x, k, scratch) {
  scratch.set(x);
  let low = 0, high = x.length - 1;
  const target = x.length - k;
  while (low < high) {
    const pivot = scratch[(low + high) >>> 1];
    let i = low, j = high;
    while (i <= j) {
      while (scratch[i] < pivot) i++;
      while (scratch[j] > pivot) j--;
      if (i <= j) {
        const put = scratch[i];
        scratch[i++] = scratch[j];
        scratch[j--] = put;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return scratch[target];
}

/** Who runs: each prepares what it needs for n scores and gives a function to be timed. */
export const contenders = [
  { name: 'hypersimplex', prepare: (x, k, out) => () => softBinaryArgmax(x, k, { temperature, out }) },
  { name: 'hypersimplex/js', prepare: (x, k, out) => () => withoutWasm(x, k, { temperature, out }) },
  { name: 'selection (hard, no gradient)', prepare: (x, k, out) => () => select(x, k, out) },
  { name: 'sorting', prepare: (x, k, out) => () => { out.set(x); out.sort(); } },
  { name: 'floor: copying the scores', prepare: (x, k, out) => () => out.set(x) },
];

/**
 * Nanoseconds a score: the median of several timings. Each lasts long enough for the coarse clocks of browsers,
 * and all come after engines have had time to compile.
 */
export function measure(work, n, milliseconds = 60, now = () => performance.now()) {
  for (const end = now() + milliseconds; now() < end;) work();
  for (let turns = 1; ; turns *= 2) {
    const times = [];
    for (const end = now() + milliseconds; times.length < 5 || now() < end;) {
      const from = now();
      for (let i = 0; i < turns; i++) work();
      times.push(now() - from);
      if (times.length >= 5 && median(times) < 1) break; // too short: more turns
    }
    if (median(times) >= 2 || turns >= 2 ** 24) return 1e6 * median(times) / turns / n;
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
