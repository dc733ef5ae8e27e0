// Choices as indices: the k greatest scores of a slice, or the entries that a projection keeps.

import { checkBoolean, checkK, checkOptions, checkRagged, checkSlices, rejectScores } from './check.ts';
import type { SliceOptions } from './projection.ts';
import * as ragged from './ragged.ts';
import type { Broadcast, DataOf, Floats, I32, Like, Numbers, PerSlice, Scores, Slices, Tensor, TensorLike } from './tensor.ts';
import { dataOf, formLike, newLike, shapeOf, valueAt, visitSlice } from './tensor.ts';

/** Options of {@link support}. */
export interface SupportOptions extends SliceOptions {
  /** Whether the entries of a slice come by value, the first one first; else by index. True by default. */
  sorted?: boolean;
}

/** Options of {@link topK}. */
export interface TopKOptions extends SupportOptions {
  /** Whether the greatest scores are taken, or the smallest. True by default. */
  largest?: boolean;
}

/** What {@link topK} returns for one k: the shape of x with k in place of n along the axis; X is the type of x. */
export interface TopK<X = Scores> {
  /** Positions along the axis. */
  indices: X extends Numbers ? I32 : Tensor<I32>;
  /** The scores there. */
  values: Like<X>;
}

/** Entries of slices, as many as each has, slice after slice in the order of the other axes; X is the type of x. */
export interface Entries<X = Scores> {
  /** Positions along the axis; for `groups`, positions in the whole vector. */
  indices: I32;
  /** The numbers there. */
  values: DataOf<X>;
  /** Slice s has the entries from starts[s] to starts[s + 1]. */
  starts: I32;
}

const SUPPORT = ['sorted', 'axis', 'mask', 'groups'] as const;
const TOP_K = [...SUPPORT, 'largest'] as const;

/**
 * The k greatest scores of every slice, or the k smallest, with their positions: what {@link binaryArgmax} marks
 * with ones, as a list. Of equal scores the one with the lower index comes first. Here infinite scores are
 * numbers like others, the greatest and the least.
 *
 * For one k the result is a tensor like x, with k in place of n along the axis. With a k for each slice, or with
 * `groups`, it is flat, and `starts` says where slices begin.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k how many: a whole number in [0, n], or one per slice.
 * @param options see {@link TopKOptions}.
 * @returns indices and values, sorted by value unless `sorted` is false; then by index.
 * @throws TypeError for an argument of the wrong kind; RangeError for a k that is not whole or outside [0, n], an
 * axis that x does not have, a shape of another size, or a NaN among the scores.
 *
 * @example
 * ```ts
 * const x = new Float64Array([1, 4, 2, 4, 3]);
 * console.log(topK(x, 3));
 * // → { indices: Int32Array(3) [ 1, 3, 4 ], values: Float64Array(3) [ 4, 4, 3 ] }
 * console.log(topK(x, 2, { largest: false }));
 * // → { indices: Int32Array(2) [ 0, 2 ], values: Float64Array(2) [ 1, 2 ] }
 * const { indices, values, starts } = topK(x, [1, 2], { groups: [2, 3] });
 * console.log(indices, values, starts);
 * // → Int32Array(3) [ 1, 3, 4 ] Float64Array(3) [ 4, 4, 3 ] Int32Array(3) [ 0, 1, 3 ]
 * ```
 */
export function topK<X extends Scores>(
  x: X, k: number, options?: TopKOptions & { groups?: undefined },
): TopK<X>;
export function topK<X extends Scores>(x: X, k: Broadcast, options?: TopKOptions): Entries<X>;
export function topK<X extends Scores>(x: X, k: Broadcast, options?: TopKOptions): TopK<X> | Entries<X> {
  const { axis = -1, mask, groups, sorted = true, largest = true } = checkOptions(options, TOP_K);
  const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
  const sums = checkK(k, slices, true);
  checkBoolean('sorted', sorted);
  checkBoolean('largest', largest);
  const scores = largest ? slices : { ...slices, data: slices.data.map((score) => -score) };
  const ones = choose(slices, scores, sums);
  const entries = collect(x, slices, sorted, largest, (index) => ones[index] === 1);
  return typeof k === 'number' && groups === undefined
    ? asTensor(x, slices, axis, Math.max(Math.round(k), 0), entries) : entries;
}

/** Ones at the k greatest scores; x has them as they were given. */
function choose(x: Slices, scores: Slices, k: PerSlice): Floats {
  const ones = newLike(x.data);
  if (ragged.hard(scores, k, ones) === 0) return ones;
  // The kernel takes infinities for certain. Where k asks for fewer or more, the first of them are as many.
  const certain = Float64Array.from({ length: x.count }, (_, s) => {
    let least = 0;
    let most = 0;
    visitSlice(x, s, (index) => {
      least += Number(scores.data[index] === Infinity);
      most += Number(scores.data[index] !== -Infinity);
    });
    return Math.min(Math.max(valueAt(k, s), least), most);
  });
  if (ragged.hard(scores, certain, ones) !== 0) rejectScores('x', x, certain);
  for (let s = 0; s < x.count; s++) {
    let more = valueAt(k, s) - certain[s]; // than the certain ones
    let infinite = more < 0 ? valueAt(k, s) : 0; // at most one of both is not 0
    if (more !== 0) visitSlice(x, s, (index) => {
      if (more > 0 && scores.data[index] === -Infinity) {
        ones[index] = 1;
        more--;
      } else if (more < 0) ones[index] = Number(scores.data[index] === Infinity && infinite-- > 0);
    });
  }
  return ones;
}

/** The entries of each slice that are wanted. */
function collect<X extends Scores>(
  x: X, slices: Slices, sorted: boolean, largest: boolean, isWanted: (index: number) => boolean,
): Entries<X> {
  const { data, count, inner, n } = slices;
  const places: number[] = [];
  const starts = new Int32Array(count + 1);
  for (let s = 0; s < count; s++) {
    const own: number[] = [];
    visitSlice(slices, s, (index) => { if (isWanted(index)) own.push(index); });
    const sign = largest ? -1 : 1;
    // Equal infinities have the difference NaN, and flat indices of a slice rise with those along its axis.
    if (sorted) own.sort((i, j) => sign * (data[i] - data[j]) || i - j);
    for (const index of own) places.push(index);
    starts[s + 1] = places.length;
  }
  const values = newLike(data, places.length);
  const indices = Int32Array.from(places, (index, j) => {
    values[j] = data[index];
    return Math.floor(index / inner) % n;
  });
  return { indices, values: formLike(dataOf(x), values) as DataOf<X>, starts };
}

/** As many entries of every slice, along the axis that the slices had. */
function asTensor<X extends Scores>(
  x: X, slices: Slices, axis: number, k: number, { indices, values }: Entries<X>,
): TopK<X> {
  if (dataOf(x) === x) return { indices, values } as TopK<X>;
  const { inner, count } = slices;
  const shape = [...shapeOf(x)];
  const along = axis < 0 ? axis + shape.length : axis;
  shape[along] = k;
  const positions = new Int32Array(indices.length);
  const data = newLike(slices.data, indices.length);
  for (let s = 0; s < count; s++) {
    const i = s % inner;
    for (let j = 0; j < k; j++) {
      const at = ((s - i) / inner * k + j) * inner + i;
      positions[at] = indices[s * k + j];
      data[at] = (values as Floats)[s * k + j];
    }
  }
  return {
    indices: { data: positions, shape },
    values: formLike({ data: dataOf(x), shape } as TensorLike, data),
  } as TopK<X>;
}

/**
 * The entries of a projection that are not 0, with their positions: for routing, and for sums over few of many.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param options see {@link SupportOptions}.
 * @returns indices and values, slice after slice; sorted by value, the greatest first and of equal ones that with
 * the lower index, unless `sorted` is false; then by index.
 * @throws TypeError for an argument of the wrong kind; RangeError for an axis that p does not have, a shape of
 * another size, or a NaN in p.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 3, 1, 2]), 2, { temperature: 2 });
 * const { indices, values } = support(p);
 * console.log(p, indices, values);
 * // → Float64Array(4) [ 0, 1, 0.25, 0.75 ] Int32Array(3) [ 1, 3, 2 ] Float64Array(3) [ 1, 0.75, 0.25 ]
 * ```
 */
export function support<X extends Scores>(p: X, options?: SupportOptions): Entries<X> {
  const { axis = -1, mask, groups, sorted = true } = checkOptions(options, SUPPORT);
  const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
  checkBoolean('sorted', sorted);
  const { data } = slices;
  return collect(p, slices, sorted, true, (index) => {
    if (Number.isNaN(data[index])) rejectScores('p', slices);
    return data[index] > 0;
  });
}
