// Vectors and tensors: what they may be made of, how they fall into slices, where results go.

import type { Broadcast, Floats, Geometry, Mask, PerSlice, Scores, Shaped, Slices, TensorLike } from '../tensor.ts';
import { dataOf, isDouble, isHalf, newLike, shapeOf, visitSlice } from '../tensor.ts';
import { isArrayLike, isObject, kindOf, rejectSize, show, wrongKind, wrongValue } from './errors.ts';
import { checkNumber } from './number.ts';
import { checkAbsent } from './options.ts';

const KINDS = (): string => 'be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one';

export function isFloats(value: unknown): value is Floats {
  if (!ArrayBuffer.isView(value)) return false;
  const kind = (value as Floats)[Symbol.toStringTag];
  return kind === 'Float32Array' || kind === 'Float64Array';
}

/** An array's numbers as f32 or f64. */
export function checkFloats(name: string, data: unknown, rule = KINDS): Floats {
  if (isFloats(data)) return data;
  if (isHalf(data)) return Float32Array.from(data as unknown as ArrayLike<number>);
  if (!Array.isArray(data)) wrongKind(name, rule(), data);
  const values = new Float64Array(data.length);
  for (let i = 0; i < values.length; i++) {
    if (typeof data[i] !== 'number') wrongKind(`${name}[${i}]`, 'be a number', data[i]);
    values[i] = data[i];
  }
  return values;
}

// --- shapes and strides ------------------------------------------------------------------------------------

/** Whole numbers in an array, one per axis. */
function checkWholes(name: string, values: ArrayLike<number>, least: number): void {
  if (!isArrayLike(values)) wrongKind(name, 'be an array of whole numbers', values);
  for (let a = 0; a < values.length; a++) checkNumber(values[a], least, Number.MAX_SAFE_INTEGER, true, name, a);
}

/** The elements of a tensor in row-major order: its own array, unless it has strides or an offset. */
export function checkRowMajor<A extends ArrayLike<unknown>>(name: string, x: TensorLike<A>, data: A): A {
  const { shape, strides = x.stride, offset } = x;
  checkWholes(`${name}.shape`, shape, 0);
  let size = 1;
  for (let a = 0; a < shape.length; a++) size *= shape[a];
  if (strides === undefined && offset === undefined) {
    if (data.length === size) return data;
    wrongValue(`${name}.data.length`, `be ${size}, the product of shape ${show(shape)}`, data.length);
  }
  if (strides !== undefined) {
    checkWholes(`${name}.strides`, strides, -Number.MAX_SAFE_INTEGER);
    if (strides.length !== shape.length) wrongValue(`${name}.strides.length`, `be ${shape.length}, one per axis`, strides.length);
  }
  const first = offset === undefined ? 0 : offset;
  checkNumber(first, 0, Number.MAX_SAFE_INTEGER, true, `${name}.offset`);
  const bytes = size * (data as ArrayLike<unknown> as Floats).BYTES_PER_ELEMENT;
  if (bytes >= 2 ** 32) rejectSize(bytes);
  const elements = new (data.constructor as new (length: number) => { -readonly [I in number]: unknown })(size);
  for (let i = 0; i < size; i++) {
    let at = strides ? first : first + i;
    if (strides) for (let a = shape.length - 1, rest = i; a >= 0; a--) {
      at += (rest % shape[a]) * strides[a];
      rest = Math.floor(rest / shape[a]);
    }
    if (!(at in data)) wrongValue(`${name}.strides`, `stay within the ${data.length} elements of the data`, at);
    elements[i] = data[at];
  }
  return elements as unknown as A;
}

/** The numbers of a vector or a tensor, row-major, as f32 or f64. */
function checkScores(name: string, x: Scores, rule = KINDS): Floats {
  const given = isObject(x) ? dataOf(x) : x;
  if (typeof given === 'function') wrongKind(name, rule(), x); // a tensor of another library
  const data = checkFloats(name, given, rule);
  return given === x ? data : checkRowMajor(name, x as TensorLike<Floats>, data);
}

export function checkSameShape(name: string, got: Shaped, wanted: Shaped): void {
  const shape = shapeOf(got);
  const rule = shapeOf(wanted);
  if (shape.length === rule.length && shape.every((size, axis) => size === rule[axis])) return;
  wrongValue(`the shape of ${name}`, `be ${show(rule)}`, shape);
}

// --- slices ------------------------------------------------------------------------------------------------

/** The slices of x along an axis; a negative axis counts from the last. */
export function checkSlices(name: string, x: Scores, axis: number): Slices {
  const data = checkScores(name, x);
  if (dataOf(x) === x) {
    if (axis !== -1 && axis !== 0) checkAxis(axis, 1);
    return { data, outer: 1, n: data.length, inner: 1, count: 1 };
  }
  return checkAlong(name, shapeOf(x), axis, data);
}

/** How a tensor of a shape, with data or without, falls into slices along an axis. */
export function checkAlong<D = undefined>(
  name: string, shape: readonly number[], axis: number, data?: D,
): Geometry & { data: D } {
  if (shape.length === 0) wrongValue(`${name}.shape`, 'have an axis', shape);
  const along = checkAxis(axis, shape.length);
  let outer = 1;
  let inner = 1;
  for (let a = 0; a < along; a++) outer *= shape[a];
  for (let a = along + 1; a < shape.length; a++) inner *= shape[a];
  return { data: data as D, outer, n: shape[along], inner, count: outer * inner, along, shape };
}

/** Numbers that are those of a tensor: one per slice, where its shape broadcasts to that of x without the axis. */
export function checkBroadcast(name: string, given: Broadcast, x: Geometry): PerSlice {
  if (!isObject(given) || !('shape' in given && isArrayLike(given.data))) return given as PerSlice; // to be checked
  const { along, shape = [x.count] } = x;
  const others = shape.filter((_, a) => a !== along);
  const data = checkRowMajor(name, given, given.data);
  const own = given.shape.length > others.length ? given.shape.filter((_, a) => a !== along) : given.shape;
  const strides: number[] = []; // of a view of the data, which does not move along axes of size 1
  let size = 1;
  for (let a = others.length, b = own.length; a-- > 0;) {
    const length = own[--b] ?? 1;
    strides[a] = length === 1 ? 0 : size;
    size *= length === 1 || length === others[a] ? length : NaN;
  }
  if (size !== data.length) wrongValue(`the shape of ${name}`, `broadcast to ${show(others)}`, given.shape);
  return checkRowMajor(name, { data, shape: others, strides }, data);
}

/** The axis, counted from the first. */
export function checkAxis(axis: number, rank: number): number {
  checkNumber(axis, -rank, rank - 1, true, 'axis');
  return axis < 0 ? axis + rank : axis;
}

/** The slices without what the mask leaves out, and, for a vector, by groups. */
export function checkRagged(
  x: Slices, scores: Scores, mask: Mask | undefined, groups: ArrayLike<number> | undefined,
): Slices {
  const grouped = groups === undefined ? x : checkGroups(x, scores, groups);
  return mask === undefined ? grouped : without(grouped, checkMask(mask, x, scores));
}

function checkGroups(x: Slices, scores: Scores, groups: ArrayLike<number>): Slices {
  if (shapeOf(scores).length !== 1) {
    checkAbsent('groups', groups, 'they divide a vector; a tensor has slices of its own');
  }
  checkWholes('groups', groups, 0);
  const starts = new Uint32Array(groups.length + 1);
  let sum = 0;
  for (let s = 0; s < groups.length; s++) {
    sum += groups[s];
    starts[s + 1] = sum;
  }
  if (sum !== x.n) wrongValue('the sum of groups', `be ${x.n}, the number of scores`, sum);
  const indices = new Uint32Array(x.n).map((_, i) => i);
  return { data: x.data, outer: 1, n: x.n, inner: 1, count: groups.length, ragged: { indices, starts } };
}

/** Whether the score at a flat index and row counts. */
export type Counts = (index: number, row: number) => boolean;

function checkMask(mask: Mask, { data, n }: Slices, scores: Scores): Counts {
  let entries = mask as ArrayLike<unknown>;
  if (isObject(mask) && 'data' in mask) {
    entries = checkRowMajor('mask', mask, mask.data);
    if (mask.shape.length !== 1) checkSameShape('mask', mask, scores);
  }
  if (!isArrayLike(entries)) wrongKind('mask', 'be an array of booleans or numbers', mask);
  const { length } = entries;
  if (length !== data.length && length !== n) {
    wrongValue('mask.length', `be ${data.length}, one per score, or ${n}, one per position along the axis`, length);
  }
  for (let i = 0; i < length; i++) {
    const entry = entries[i];
    if (typeof entry !== 'boolean' && (typeof entry !== 'number' || Number.isNaN(entry))) {
      wrongKind(`mask[${i}]`, 'be a boolean or a number', entry);
    }
  }
  return (index, row) => !!entries[length === data.length ? index : row];
}

/** The slices with those scores alone that count. */
export function without(x: Slices, counts: Counts): Slices {
  const indices = new Uint32Array(x.data.length);
  const starts = new Uint32Array(x.count + 1);
  let size = 0;
  for (let s = 0; s < x.count; s++) {
    visitSlice(x, s, (index, row) => { if (counts(index, row)) indices[size++] = index; });
    starts[s + 1] = size;
  }
  return { ...x, ragged: { indices: indices.subarray(0, size), starts } };
}

// --- arguments and results like x --------------------------------------------------------------------------

/** The values of another argument with the number type and the shape of x. */
export function checkAlike(name: string, value: Scores, x: Scores, data: Floats): Floats {
  const rule = (): string => `be a ${kindOf(data)}, or { data, shape } with one`;
  const values = checkScores(name, value, rule);
  if (isDouble(values) !== isDouble(data)) wrongKind(name, rule(), dataOf(value));
  if (values === value && x === data && values.length === data.length) return values; // two vectors
  checkSameShape(name, value, x);
  return values;
}

/** Marks of kinks, one per score of p: whole numbers up to `most`. */
export function checkKinks(
  kinks: ArrayLike<number> | TensorLike<ArrayLike<number>>, p: Scores, most: number,
): ArrayLike<number> {
  const rule = 'be what kinks gives: an array, or { data, shape } with one';
  if (!isObject(kinks)) wrongKind('kinks', rule, kinks);
  const isTensor = 'data' in kinks;
  const given = isTensor ? kinks.data : kinks;
  if (!isArrayLike(given)) wrongKind('kinks', rule, kinks);
  const marks = (isTensor ? checkRowMajor('kinks', kinks, given) : given) as ArrayLike<number>;
  checkSameShape('kinks', isTensor ? kinks : marks, p);
  for (let i = 0; i < marks.length; i++) checkNumber(marks[i], 0, most, true, 'kinks', i);
  return marks;
}

/**
 * Where a result like x is computed: in the array of `out`, if that is given, a bare one of its length or in a
 * tensor of its shape. (f16 is computed in f32, and written by `formLike`.)
 */
export function checkOut(out: Scores | undefined, x: Scores, { data }: Slices): Floats {
  if (out === undefined) return newLike(data);
  const half = isHalf(dataOf(x));
  const kind = half ? 'Float16Array' : data[Symbol.toStringTag];
  const buffer = (isObject(out) ? dataOf(out) : out) as Floats;
  if (!ArrayBuffer.isView(buffer) || buffer[Symbol.toStringTag] !== kind) wrongKind('out', `be a ${kind}`, buffer);
  if (buffer !== out) {
    const { strides, stride, offset } = out as TensorLike;
    checkAbsent('strides and offset of out', strides ?? stride ?? offset, 'results are row-major');
    checkRowMajor('out', out as TensorLike<Floats>, buffer);
    checkSameShape('out', out, x);
  } else if (buffer.length !== data.length) wrongValue('out.length', `be ${data.length}`, buffer.length);
  return half ? newLike(data) : buffer;
}

/** A vector [n], or for predictions also a tensor [n, C] with C > 0. */
export function checkRank(name: string, x: Shaped, most: 1 | 2): void {
  const shape = shapeOf(x);
  if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0)) return;
  wrongValue(`the shape of ${name}`, most === 1 ? 'be [n]' : 'be [n], or [n, C] with C > 0', shape);
}
