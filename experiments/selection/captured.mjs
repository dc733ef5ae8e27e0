// What is measured, and the data it is measured on.
import { topK } from 'hypersimplex';
import { load } from './data.mjs';
import { targetsOf } from './losses.mjs';

export const countOf = (share, rows) => Math.max(1, Math.round(share * rows));

/** Which share of the greatest possible value the k greatest scores capture, k a share of the rows. */
export function captured(scores, values, share) {
  const k = countOf(share, values.length);
  const valueOf = (by) => topK(by, k, { sorted: false }).indices.reduce((sum, row) => sum + values[row], 0);
  return valueOf(scores) / valueOf(values);
}

/** The split of the last job, and what losses want of it: the next one has the same more often than not. */
let last = {};
export function partsOf(data, seed) {
  if (last.data !== data || last.seed !== seed) {
    const sets = load(data, seed);
    last = { data, seed, sets, targets: targetsOf(sets.train) };
  }
  return last;
}
