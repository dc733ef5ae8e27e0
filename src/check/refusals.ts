// What a kernel refused: it reads all scores anyway, so only then does anybody look for the words.

import type { PerSlice, Slices, Targets } from '../tensor.ts';
import { counts, targetSum, valueAt, visitSlice } from '../tensor.ts';
import { rejectSize, wrongValue } from './errors.ts';
import { checkTargetValues } from './targets.ts';
import { without } from './tensors.ts';

function rejectNaN(name: string, x: Slices): void {
  let first = Infinity;
  for (let s = 0; s < x.count; s++) {
    visitSlice(x, s, (index) => { if (index < first && Number.isNaN(x.data[index])) first = index; });
  }
  if (first < Infinity) wrongValue(`${name}[${first}]`, 'not be NaN', NaN);
}

/** Infinities that no p with Σp = sum(s) in slice s can follow. */
function rejectInfinities(name: string, x: Slices, sum: (s: number) => number): never {
  for (let s = 0; s < x.count; s++) {
    let least = 0;
    let most = 0;
    visitSlice(x, s, (index) => {
      least += Number(x.data[index] === Infinity);
      most += Number(x.data[index] !== -Infinity);
    });
    const k = sum(s);
    if (!(least <= k && k <= most)) rejectSum(name, s, least, most, k);
  }
  return wrongValue(name, 'be finite', 'infinities');
}

/** A sum k that so many infinities contradict. */
export function rejectSum(name: string, s: number, least: number, most: number, k: number): never {
  wrongValue(`k in slice ${s}`, `lie in [${least}, ${most}], as Infinity in ${name} is one, -Infinity zero`, k);
}

/** Words a projection's refusal. */
export function rejectScores(name: string, x: Slices, k: PerSlice = 0): never {
  rejectNaN(name, x);
  rejectInfinities(name, x, (s) => valueAt(k, s));
}

/** Words a loss's refusal, which may be because of a target; k is undefined for each slice's Σ targets. */
export function rejectLoss(name: string, x: Slices, k: PerSlice | undefined, y: Targets): never {
  const counted = without(x, (_, row) => counts(y, row));
  rejectNaN(name, counted);
  checkTargetValues('targets', y, x);
  rejectInfinities(name, counted, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)));
}

/** As much memory as that is not there. */
export function checkMemory(isThere: boolean, bytes: number): void {
  if (!isThere) rejectSize(bytes);
}
