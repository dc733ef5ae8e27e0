// What a kernel refused: it reads all scores anyway, so only then does anybody look for the words.

import type { PerSlice, Slices, Targets } from '../tensor.ts';
import { counts, targetSum, valueAt, visitSlice } from '../tensor.ts';
import { wrongValue } from './errors.ts';
import { checkTargetValues } from './targets.ts';

function rejectNaN(name: string, x: Slices, has: (row: number) => boolean): void {
  let first = Infinity;
  for (let s = 0; s < x.count; s++) {
    visitSlice(x, s, (index, row) => {
      if (index < first && Number.isNaN(x.data[index]) && has(row)) first = index;
    });
  }
  if (first < Infinity) wrongValue(`${name}[${first}]`, 'not be NaN', NaN);
}

/** Infinities that no p with Σp = sum(s) in slice s can follow. */
function rejectInfinities(
  name: string, x: Slices, sum: (s: number) => number, has: (row: number) => boolean,
): never {
  for (let s = 0; s < x.count; s++) {
    let least = 0;
    let most = 0;
    visitSlice(x, s, (index, row) => {
      if (!has(row)) return;
      least += Number(x.data[index] === Infinity);
      most += Number(x.data[index] > -Infinity);
    });
    const k = sum(s);
    if (k < least || k > most) wrongValue(`k in slice ${s}`, `lie in [${least}, ${most}], as scores of ${name} are infinite`, k);
  }
  return wrongValue(name, 'leave Σp = k possible', 'infinite ones');
}

/** Words a projection's refusal. */
export function rejectScores(name: string, x: Slices, k: PerSlice = 0): never {
  const all = (): boolean => true;
  rejectNaN(name, x, all);
  rejectInfinities(name, x, (s) => valueAt(k, s), all);
}

/** Words a loss's refusal, which may be because of a target; k is undefined for each slice's Σ targets. */
export function rejectLoss(name: string, x: Slices, k: PerSlice | undefined, y: Targets): never {
  const has = (row: number): boolean => counts(y, row);
  rejectNaN(name, x, has);
  checkTargetValues('targets', y, x);
  rejectInfinities(name, x, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)), has);
}

/** More memory than the host gives, or than the 4 GiB that the kernel can address. */
export function rejectSize(bytes: number): never {
  wrongValue('the arguments', "fit into the kernel's memory, 4 GiB or less, in bytes", bytes);
}
