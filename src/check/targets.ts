// The targets of a loss: values in [0, 1] of the shape of the scores, or class labels.

import type { Floats, Geometry, Integers, Scores, Slices, Targets, TensorLike } from '../tensor.ts';
import { isDouble, isHalf, newLike, shapeOf, visitSlice } from '../tensor.ts';
import { isObject, kindOf, wrongKind, wrongValue } from './errors.ts';
import { checkNumber } from './number.ts';
import { checkAbsent } from './options.ts';
import { checkFloats, checkRowMajor, checkSameShape, isFloats, without } from './tensors.ts';

const WIDEST = 2 ** 31 - 1;
const LARGEST_F32 = 2 ** 127 * (2 - 2 ** -23);
const LABELS = 'an array of whole numbers';

function isIntegers(value: unknown): value is Integers {
  return ArrayBuffer.isView(value) && kindOf(value).includes('nt'); // Int, Uint and their Big ones
}

/** The axis of labels of [n, C]: the batch, or (1) each row by itself; undefined where scores are binary. */
function labelAxis(shape: readonly number[], x: Geometry): 0 | 1 | undefined {
  if (shape.length !== 2) return undefined;
  if (x.outer === 1 && x.n === shape[0]) return shape[1] === 1 ? undefined : 0;
  return 1;
}

/**
 * Dense targets of the scores' shape, or a label per row (in floats too, where others hand them over so); and the
 * slices, without the rows that `ignoreIndex` leaves out where the kernel cannot do that by itself.
 */
export function checkTargets(
  name: string, targets: unknown, scores: Scores, x: Slices, ignoreIndex?: number, mayBeFloats = false,
): { x: Slices; y: Targets; alongRows?: boolean } {
  const tensor = isObject(targets) && 'data' in targets ? targets as TensorLike<Integers> : undefined;
  const given = tensor ? tensor.data : targets as Integers;
  const integers = isIntegers(given);
  const floats = !integers && (isFloats(given) || isHalf(given));
  if (!integers && !floats && !Array.isArray(given)) {
    wrongKind(name, 'be a typed array, an array of numbers, or { data, shape } with one', given);
  }
  const values: ArrayLike<number | bigint> = tensor ? checkRowMajor(name, tensor, given) : given;
  if (ignoreIndex !== undefined) checkNumber(ignoreIndex, -WIDEST - 1, WIDEST, true, 'ignoreIndex');

  const shape = shapeOf(scores);
  const [rows] = shape;
  const own = tensor ? tensor.shape : [values.length];
  const along = labelAxis(shape, x);
  const isColumn = along === undefined && own.length <= 2 && values.length === x.data.length
    && (own[1] ?? 1) === 1 && (shape[1] ?? 1) === 1 && shape.length <= 2; // [n] and [n, 1] are the same here
  const perRow = !isColumn && own.length === 1 && shape.length === 2;
  if (perRow && values.length !== rows) {
    if (floats) checkSameShape(name, { shape: own }, scores);
    wrongValue(`${name}.length`, `be ${rows}, one label per row`, values.length);
  }
  if (perRow && floats && !mayBeFloats) wrongKind(name, `hold labels in an integer typed array or ${LABELS}`, given);
  if (!perRow && !isColumn) checkSameShape(name, { shape: own }, scores);

  if (perRow || (isColumn && !floats && (integers || isWhole(values)))) {
    return checkLabels(name, values, perRow ? along : undefined, shape, x, ignoreIndex);
  }
  checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels, in an integer typed array or ${LABELS}`);
  const dense = Array.isArray(values) || isHalf(values) ? checkFloats(name, values)
    : kindOf(values).startsWith('Big') ? Float64Array.from(values, Number)
    : values as ArrayLike<number>;
  const y = { dense, base: 0, rows: x.n };
  // The kernel checks values of the scores' own type; others are rounded to it on their way in.
  if (kindOf(dense) !== kindOf(x.data)) checkTargetValues(name, y, x);
  return { x, y };
}

function isWhole(values: ArrayLike<unknown>): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isInteger(values[i])) return false;
  return true;
}

/** Dense targets in [0, 1], where they count. */
export function checkTargetValues(name: string, { dense }: Targets, x: Slices): void {
  if (!dense) return;
  if (!x.ragged) for (let i = 0; i < dense.length; i++) checkNumber(dense[i], 0, 1, false, name, i);
  else for (let s = 0; s < x.count; s++) {
    visitSlice(x, s, (index) => checkNumber(dense[index], 0, 1, false, name, index));
  }
}

/** Finite numbers of any type and of the scores' shape, in the type of the scores; what does not count is 0. */
export function checkValues(name: string, values: unknown, scores: Scores, x: Slices): Floats {
  const tensor = isObject(values) && 'data' in values ? values as TensorLike<Integers> : undefined;
  const given = tensor ? tensor.data : values as Integers;
  if (!isFloats(given) && !isIntegers(given) && !isHalf(given) && !Array.isArray(given)) {
    wrongKind(name, 'be a typed array, an array of numbers, or { data, shape } with one', given);
  }
  const numbers: ArrayLike<number | bigint> = tensor ? checkRowMajor(name, tensor, given) : given;
  checkSameShape(name, tensor ?? given, scores);
  const isBig = kindOf(given).startsWith('Big');
  const most = isDouble(x.data) ? Number.MAX_VALUE : LARGEST_F32;
  const finite = newLike(x.data);
  for (let s = 0; s < x.count; s++) {
    visitSlice(x, s, (index) => {
      const value = isBig ? Number(numbers[index]) : numbers[index] as number;
      checkNumber(value, -most, most, false, name, index);
      finite[index] = value;
    });
  }
  return finite;
}

/** Labels 0 … C − 1 of [n, C], along the batch (axis 0) or along rows (1); or 0 and 1 of binary scores. */
function checkLabels(
  name: string, values: ArrayLike<number | bigint>, along: 0 | 1 | undefined, shape: readonly number[], x: Slices,
  ignoreIndex: number | undefined,
): { x: Slices; y: Targets; alongRows?: boolean } {
  const n = values.length;
  const last = along === undefined ? 1 : shape[1] - 1;
  const row = along === 1 ? (index: number): number => Math.floor(index / shape[1])
    : (index: number): number => (along === 0 ? Math.floor(index / shape[1]) : index);
  let has: Uint8Array | undefined; // whether anything of the row counts
  if (x.ragged) {
    has = new Uint8Array(n);
    for (const index of x.ragged.indices) has[row(index)] = 1;
  }
  const kind = kindOf(values);
  const labels = kind === 'Uint8Array' || kind === 'Int32Array' ? values as Uint8Array | Int32Array
    : checkWhole(name, values, has);
  const ignored = ignoreIndex ?? -1; // a whole number in any case: with others comparisons take twice as long
  let rows = n;
  for (let i = 0; i < n; i++) {
    const label = labels[i];
    if (label >>> 0 <= last && label !== ignored) continue; // negative ones are great then
    if (label === ignoreIndex) rows--;
    else if (!has || has[i]) {
      const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
      wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
    }
  }
  if (!x.ragged && along !== 1) return { x, y: { labels, base: Number(along === undefined), ignoreIndex, rows } };
  // As dense targets: the kernel takes labels of whole slices along the batch.
  const counting = rows < n ? without(x, (index) => labels[row(index)] !== ignoreIndex) : x;
  if (along === undefined) return { x: counting, y: { dense: labels, base: 0, rows: x.n } };
  const dense = newLike(x.data);
  for (let i = 0; i < n; i++) if (labels[i] >>> 0 <= last) dense[i * shape[1] + labels[i]] = 1;
  return { x: counting, y: { dense, base: 0, rows: x.n }, alongRows: along === 1 };
}

/** Labels of any type, in 32 bits: whole numbers all the same, where they count. */
export function checkWhole(name: string, values: ArrayLike<number | bigint>, has?: ArrayLike<number>): Int32Array {
  const labels = new Int32Array(values.length);
  for (let i = 0; i < labels.length; i++) {
    if (has && !has[i]) continue;
    const value = values[i];
    labels[i] = Number(typeof value === 'bigint' || typeof value === 'number' ? value : NaN);
    if (labels[i] !== value && typeof value !== 'bigint') checkNumber(value, -WIDEST - 1, WIDEST, true, name, i);
    else if (BigInt(labels[i]) !== BigInt(value)) {
      wrongValue(`${name}[${i}]`, `be a whole number in [${-WIDEST - 1}, ${WIDEST}]`, value);
    }
  }
  return labels;
}

/** Targets of the scores' shape, or one label per row of [n, C], of which only the shapes are at hand. */
export function checkTargetShape(
  name: string, targets: readonly number[], scores: readonly number[], ignoreIndex?: number,
): void {
  const isLabel = targets.length === 1 && scores.length === 2;
  checkSameShape(name, { shape: targets }, { shape: isLabel ? scores.slice(0, 1) : scores });
  if (isLabel || scores.length === 1) {
    if (ignoreIndex !== undefined) checkNumber(ignoreIndex, -WIDEST - 1, WIDEST, true, 'ignoreIndex');
  } else checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels`);
}
