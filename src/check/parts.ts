// hypersimplex/distributed: what an engine does, and what the parts of a batch must have in common.

import type { Floats } from '../tensor.ts';
import { isArrayLike, isObject, kindOf, wrongKind, wrongValue } from './errors.ts';
import { checkNumber } from './number.ts';
import { isFloats } from './tensors.ts';

/** Options with an `allReduce`. */
export function checkAllReduce(options: unknown): (values: Float64Array) => void | Promise<void> {
  if (!isObject(options)) wrongKind('options', 'be an object with allReduce', options);
  const { allReduce } = options as { allReduce?: unknown };
  if (typeof allReduce !== 'function') wrongKind('allReduce', 'be a function that sums arrays over all parts', allReduce);
  return allReduce as (values: Float64Array) => void | Promise<void>;
}

/** More parts than these might sum to numbers that f64 rounds. */
const MOST = 8192;

/** What became of 1 and of another number of every part; of how many parts there have been before, if any. */
export function checkReduction(parts: number, other: number, of: number, before: number): void {
  const isSum = Number.isInteger(parts) && parts > 0 && (before === 0 || parts === before) && other === parts * of;
  if (!isSum) throw new Error(`allReduce must sum f64 over all parts, in place: of 1 and ${of} it made ${parts} and ${other}`);
  if (parts > MOST) wrongValue('the number of parts', `be ${MOST} at most`, parts);
}

/** Something that several parts tell differently has come to what one of them would have. */
export function rejectMean(): never {
  throw new Error('allReduce must sum over all parts, in place: it made a mean of them');
}

/** An error of one part that its sum over all does not hold. */
export function rejectLostError(): never {
  throw new Error('allReduce must sum over all parts: an error that one of them had is lost');
}

/** The place of a part among so many. */
export function checkPlace(rank: number | undefined, parts: number): void {
  if (rank !== undefined) checkNumber(rank, 0, parts - 1, true, 'rank');
}

/** Places that are not those of all parts. */
export function rejectPlaces(): never {
  throw new RangeError('rank must be given, another in each part: equal logits of several parts compete for the last ones');
}

/** What a reduction returned, if that is another array than the one that it got, and has other numbers. */
export function checkInPlace(returned: unknown, values: Float64Array): void {
  if (!isArrayLike(returned) || returned.length !== values.length) return;
  if (values.every((value, i) => Object.is(value, returned[i]))) return;
  throw new TypeError('allReduce must sum in place, into the array that it gets: it returned another one, with other numbers');
}

/** What gives the chunks of a stream. */
export function checkRead(read: unknown): void {
  if (typeof read !== 'function') wrongKind('read', 'be a function that gives the chunks of scores from the first on', read);
}

/** What it gives. */
export function checkChunks<C>(chunks: C): C {
  if (isObject(chunks) && (Symbol.iterator in chunks || Symbol.asyncIterator in chunks)) return chunks;
  return wrongKind('what read returns', 'be chunks to iterate over, such as an array of them or what a generator gives', chunks);
}

/** A chunk, of the type of those before. */
export function checkChunk(chunk: unknown, before: Floats | undefined): void {
  const rule = before ? `be a ${kindOf(before)} like those before` : 'be a Float32Array or a Float64Array';
  if (!isFloats(chunk) || (before && kindOf(chunk) !== kindOf(before))) wrongKind('a chunk', rule, chunk);
}

/** Another number of scores than in the first read. */
export function checkSameLength(length: number, first: number): void {
  if (length !== first) wrongValue('each read', `give ${first} scores, as the first one did`, length);
}

export function rejectNaNAt(index: number): never {
  wrongValue(`x[${index}]`, 'not be NaN', NaN);
}

/** Parts that differ in what they must have in common. */
export function rejectDifference(name: string, parts: number): never {
  throw new RangeError(`${name} must be the same in all ${parts} parts`);
}

const KINDS: Record<string, ErrorConstructor> = { TypeError, RangeError };

/** What all parts throw, because of so many of them: the text of the error there. */
export function rejectTogether(text: string, count: number, parts: number): never {
  const [, name = 'Error', message = text] = /^(\w+): ([^]*)$/.exec(text) ?? [];
  throw new (KINDS[name] ?? Error)(count < parts ? `in ${count} of ${parts} parts, ${message}` : message);
}
