// A tensor [outer, n, inner] in parts, each some columns of some of its matrices.

import type { Geometry } from '../tensor.ts';

/** The columns from `column` to `end` of the matrices from `first` to `outer`. */
export interface Part {
  readonly first: number;
  readonly outer: number;
  readonly column: number;
  readonly end: number;
}

/** Columns that the kernel turns to rows at once. */
export const GROUP = 16;

/** 0 … length in so many parts of nearly equal size, if there are as many groups; these stay whole, where there are two. */
function divide(length: number, wanted: number, group: number): [from: number, to: number][] {
  const unit = length >= 2 * group ? group : 1;
  const count = Math.min(wanted, Math.floor(length / unit));
  const at = (i: number): number => (i === count ? length : unit * Math.round(i * length / count / unit));
  return Array.from({ length: count }, (_, i) => [at(i), at(i + 1)]);
}

/** Whole matrices, if there are enough of them; else columns of each. */
export function partsOf({ outer, inner }: Pick<Geometry, 'outer' | 'inner'>, wanted: number): Part[] {
  if (inner === 1 || outer >= wanted) return divide(outer, wanted, 1).map(([first, to]) => ({ first, outer: to, column: 0, end: inner }));
  const columns = divide(inner, Math.ceil(wanted / outer), GROUP);
  return Array.from({ length: outer }, (_, o) => columns.map(([column, end]) => ({ first: o, outer: o + 1, column, end }))).flat();
}
