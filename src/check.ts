// Every error of the library is thrown here, before anything is computed; it names the argument, the rule
// and the value. A TypeError is the wrong kind of value, a RangeError a wrong value of the right kind.
//
// No check passes over the scores: a kernel reads each of them anyway and refuses those it cannot follow,
// and only then do `rejectScores` and `rejectLoss` look for the words. k, τ and class weights cost O(slices),
// labels and sample weights one pass.

import type { Floats, Integers, PerSlice, Scores, Shaped, Slices, Targets, TensorLike } from './tensor.ts';
import { counts, flatIndex, shapeOf, targetSum, valueAt } from './tensor.ts';

function wrongKind(name: string, rule: string, got: unknown): never {
  throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}

function wrongValue(name: string, rule: string, got: unknown): never {
  throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
}

/** A value in an error message: short, whatever it is. */
function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return 'a function';
  if (!isObject(value)) return String(value);
  if (Array.isArray(value) && value.length <= 8) return `[${value.map(show).join(', ')}]`;
  if (isArrayLike(value)) return `${kindOf(value) ?? 'Array'}(${value.length})`;
  return `{ ${Object.keys(value).slice(0, 8).join(', ')} }`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isArrayLike<T = unknown>(value: unknown): value is ArrayLike<T> {
  return isObject(value) && 'length' in value && typeof value.length === 'number';
}

/** 'Float32Array' and so on, of any realm. */
function kindOf(value: unknown): string | undefined {
  return ArrayBuffer.isView(value) ? (value as Floats)[Symbol.toStringTag] : undefined;
}

function isFloats(value: unknown): value is Floats {
  const kind = kindOf(value);
  return kind === 'Float32Array' || kind === 'Float64Array';
}

function isIntegers(value: unknown): value is Integers {
  const kind = kindOf(value);
  return kind === 'Uint8Array' || kind === 'Int32Array';
}

// --- options -----------------------------------------------------------------------------------------------

const NONE = {};

export function checkOptions<O extends object>(options: O | undefined): O {
  if (options === undefined) return NONE as O;
  if (!isObject(options) || isArrayLike(options)) wrongKind('options', 'be an object', options);
  return options;
}

export function checkChoice(name: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  const rule = `be ${choices.map(show).join(' or ')}`;
  if (typeof value !== 'string') wrongKind(name, rule, value);
  wrongValue(name, rule, value);
}

/** An option that has no meaning where it was given. */
export function checkAbsent(name: string, value: unknown, reason: string): void {
  if (value !== undefined) wrongKind(name, `be left out: ${reason}`, value);
}

// --- numbers: one, or one per slice ------------------------------------------------------------------------

/** A number in [least, most]. A name is put together only for an error: this runs once per row. */
function checkNumber(
  value: number, least: number, most: number, whole: boolean, name: string, index?: number,
): void {
  const isNumber = typeof value === 'number';
  if (isNumber && value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  const full = index === undefined ? name : `${name}[${index}]`;
  if (!isNumber) wrongKind(full, 'be a number', value);
  wrongValue(full, most < Number.MAX_VALUE ? `${whole ? 'be a whole number' : 'lie'} in [${least}, ${most}]`
    : least > 0 ? `be positive and finite (${least} or more)`
    : least === 0 ? 'be finite and not negative'
    : 'be finite', value);
}

function checkNumbers(
  values: ArrayLike<number>, count: number, least: number, most: number, whole: boolean,
  name: string, unit: string,
): void {
  if (!isArrayLike(values)) wrongKind(name, `be an array of one number per ${unit}`, values);
  if (values.length !== count) wrongValue(`${name}.length`, `be ${count}, one per ${unit}`, values.length);
  for (let i = 0; i < count; i++) checkNumber(values[i], least, most, whole, name, i);
}

function checkPerSlice(
  value: PerSlice, count: number, least: number, most: number, whole: boolean,
  name: string, unit = 'slice',
): void {
  if (isObject(value)) checkNumbers(value, count, least, most, whole, name, unit);
  else checkNumber(value, least, most, whole, name);
}

/** 0 < τ < ∞; subnormal ones, whose inverse overflows, are refused. */
export function checkTemperature(tau: PerSlice, count: number): void {
  checkPerSlice(tau, count, 2 ** -1022, Number.MAX_VALUE, false, 'temperature');
}

/** 0 ≤ k ≤ n, and whole for the hard operator. */
export function checkK(k: PerSlice, n: number, count: number, whole = false): void {
  checkPerSlice(k, count, 0, n, whole, 'k');
}

/** The k of a loss; undefined stands for each slice's Σ targets. */
export function checkLossK(
  k: 'targets' | PerSlice | { readonly fraction: number }, rows: number, count: number,
): PerSlice | undefined {
  if (k === 'targets') return undefined;
  if (isObject(k) && 'fraction' in k) {
    checkNumber(k.fraction, 0, 1, false, 'k.fraction');
    return k.fraction * rows;
  }
  if (typeof k !== 'number' && !isArrayLike(k)) {
    const rule = "be 'targets', a number, one per class, or { fraction }";
    if (typeof k === 'string') wrongValue('k', rule, k);
    wrongKind('k', rule, k);
  }
  checkK(k, rows, count);
  return k;
}

/** Finite thresholds, one per class. */
export function checkThresholds(thresholds: PerSlice, count: number): void {
  checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, false, 'thresholds', 'class');
}

/** What toJSON of a tracker gives. */
export function checkTrackerJSON(value: { decay: number; thresholds: number[] }): void {
  if (!isObject(value)) wrongKind('value', 'be { decay, thresholds }', value);
  checkDecay(value.decay);
  checkBatchThresholds(value.thresholds);
}

/** A batch's thresholds: an array, as long as those before it. */
export function checkBatchThresholds(thresholds: ArrayLike<number>, count?: number): void {
  if (!isArrayLike(thresholds)) wrongKind('thresholds', 'be an array of one number per class', thresholds);
  checkThresholds(thresholds, count ?? thresholds.length);
}

/** 0 ≤ decay < 1. */
export function checkDecay(decay: number): void {
  if (typeof decay !== 'number') wrongKind('decay', 'be a number', decay);
  if (!(decay >= 0 && decay < 1)) wrongValue('decay', 'lie in [0, 1)', decay);
}

/** Finite weights ≥ 0. Returns (Σ class weights)(Σ sample weights), over the terms that count. */
export function checkWeights(
  classWeights: ArrayLike<number> | undefined, sampleWeights: ArrayLike<number> | undefined,
  y: Targets, x: Omit<Slices, 'data'>,
): number {
  let classes = x.count;
  if (classWeights !== undefined) {
    checkNumbers(classWeights, x.count, 0, Number.MAX_VALUE, false, 'classWeights', 'class');
    classes = 0;
    for (let s = 0; s < x.count; s++) classes += classWeights[s];
  }
  let rows = y.rows;
  if (sampleWeights !== undefined) {
    checkNumbers(sampleWeights, x.n, 0, Number.MAX_VALUE, false, 'sampleWeights', 'row');
    rows = 0;
    for (let i = 0; i < x.n; i++) if (counts(y, i)) rows += sampleWeights[i];
  }
  if (!(classes * rows < Infinity)) wrongValue('the sum of the weights', 'be finite', classes * rows);
  return classes * rows;
}

// --- tensors -----------------------------------------------------------------------------------------------

/** The slices of x along an axis; a negative axis counts from the last. */
export function checkSlices(name: string, x: Scores, axis: number): Slices {
  if (isFloats(x)) {
    if (axis !== -1 && axis !== 0) checkAxis(axis, 1);
    return { data: x, outer: 1, n: x.length, inner: 1, count: 1 };
  }
  if (!isObject(x) || !isFloats(x.data)) {
    const got: unknown = isObject(x) ? x.data ?? x : x;
    wrongKind(name, 'be a Float32Array, a Float64Array, or { data, shape } with one', got);
  }
  const { data, shape } = x;
  checkShape(name, shape, data.length);
  return { data, ...checkAlong(name, shape, axis) };
}

/** How a tensor of a shape falls into slices along an axis. */
export function checkAlong(name: string, shape: readonly number[], axis: number): Omit<Slices, 'data'> {
  if (shape.length === 0) wrongValue(`${name}.shape`, 'have an axis', shape);
  const along = checkAxis(axis, shape.length);
  let outer = 1;
  let inner = 1;
  for (let a = 0; a < along; a++) outer *= shape[a];
  for (let a = along + 1; a < shape.length; a++) inner *= shape[a];
  return { outer, n: shape[along], inner, count: outer * inner };
}

/** A row-major shape of `length` values. */
function checkShape(name: string, shape: readonly number[], length: number): void {
  if (!Array.isArray(shape)) wrongKind(`${name}.shape`, 'be an array of whole numbers', shape);
  let size = 1;
  for (let a = 0; a < shape.length; a++) {
    checkNumber(shape[a], 0, Number.MAX_SAFE_INTEGER, true, `${name}.shape`, a);
    size *= shape[a];
  }
  if (length !== size) {
    wrongValue(`${name}.data.length`, `be ${size}, the product of shape ${show(shape)}`, length);
  }
}

/** The axis, counted from the first. */
function checkAxis(axis: number, rank: number): number {
  checkNumber(axis, -rank, rank - 1, true, 'axis');
  return axis < 0 ? axis + rank : axis;
}

function sameShape(a: Shaped, b: Shaped): boolean {
  const shape = shapeOf(b);
  return shapeOf(a).length === shape.length && shapeOf(a).every((size, axis) => size === shape[axis]);
}

function rejectShape(name: string, got: Shaped, wanted: Shaped): never {
  wrongValue(`the shape of ${name}`, `be ${show(shapeOf(wanted))}`, shapeOf(got));
}

/** The values of another argument with the number type and the shape of x. */
export function checkAlike(name: string, value: Scores, x: Scores, data: Floats): Floats {
  const values = isFloats(value) || !isObject(value) ? value : value.data;
  if (kindOf(values) !== kindOf(data)) {
    wrongKind(name, `be a ${kindOf(data)}, or { data, shape } with one`, values ?? value);
  }
  if (values === value && x === data && values.length === data.length) return values; // two vectors
  if (values !== value) checkShape(name, shapeOf(value), values.length);
  if (!sameShape(value, x)) rejectShape(name, value, x);
  return values;
}

/** The typed array of a result buffer for x: a bare one of its length, or in a tensor of its shape. */
export function checkOut(out: Scores, x: Scores, data: Floats): Floats {
  if (!isFloats(out)) return checkAlike('out', out, x, data);
  if (kindOf(out) !== kindOf(data)) wrongKind('out', `be a ${kindOf(data)}`, out);
  if (out.length !== data.length) wrongValue('out.length', `be ${data.length}`, out.length);
  return out;
}

/** A vector [n], or for predictions also a tensor [n, C] with C > 0. */
export function checkRank(name: string, x: Shaped, most: 1 | 2): void {
  const shape = shapeOf(x);
  if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0)) return;
  wrongValue(`the shape of ${name}`, most === 1 ? 'be [n]' : 'be [n], or [n, C] with C > 0', shape);
}

// --- targets -----------------------------------------------------------------------------------------------

/** Dense targets of the scores' shape, or a label per row. */
export function checkTargets(
  name: string, targets: Floats | Integers | TensorLike<Floats | Integers>, scores: Scores, x: Slices,
  ignoreIndex?: number,
): Targets {
  const values = isObject(targets) && 'data' in targets ? targets.data : targets;
  if (!isFloats(values) && !isIntegers(values)) {
    const rule = 'be a Float32Array, Float64Array, Uint8Array or Int32Array, or { data, shape } with one';
    wrongKind(name, rule, values);
  }
  const shape = shapeOf(targets);
  if (values !== targets) checkShape(name, shape, values.length);
  if (ignoreIndex !== undefined) checkNumber(ignoreIndex, -(2 ** 31), 2 ** 31 - 1, true, 'ignoreIndex');

  const { length: rank, 0: rows } = shapeOf(scores);
  const perRow = shape.length === 1 && rank === 2;
  if (perRow && isIntegers(values)) {
    if (x.outer !== 1 || x.n !== rows) wrongValue('axis', 'be 0, the batch, where targets are labels', 1);
    if (values.length !== rows) wrongValue(`${name}.length`, `be ${rows}, one label per row`, values.length);
    return checkLabels(name, values, 0, x, ignoreIndex);
  }
  if (perRow && values.length === rows) wrongKind(name, 'hold labels in a Uint8Array or Int32Array', values);
  if (!sameShape(targets, scores)) rejectShape(name, targets, scores);
  if (rank === 1 && isIntegers(values)) return checkLabels(name, values, 1, x, ignoreIndex);
  checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels, in a Uint8Array or Int32Array`);
  const y = { dense: values, base: 0, rows: x.n };
  // The kernel checks values of the scores' own type; others are rounded to it on their way in.
  if (kindOf(values) !== kindOf(x.data)) checkTargetValues(name, y);
  return y;
}

/** Dense targets in [0, 1]. */
export function checkTargetValues(name: string, { dense }: Targets): void {
  if (dense) for (let i = 0; i < dense.length; i++) checkNumber(dense[i], 0, 1, false, name, i);
}

/** Labels 0 … C − 1 of [n, C], or 0 and 1 of a vector. */
function checkLabels(
  name: string, labels: Integers, base: number, { n, inner }: Slices, ignoreIndex: number | undefined,
): Targets {
  const last = inner - 1 + base;
  const ignored = ignoreIndex ?? NaN; // a number in any case: comparisons with undefined take twice as long
  let rows = n;
  for (let i = 0; i < n; i++) {
    const label = labels[i];
    if (label === ignored) rows--;
    else if (label >>> 0 > last) { // negative ones are great then
      const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
      wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
    }
  }
  return { labels, base, ignoreIndex, rows };
}

/** Labels that come as floats: whole numbers all the same. */
export function checkWhole(name: string, values: ArrayLike<number>): Int32Array {
  for (let i = 0; i < values.length; i++) checkNumber(values[i], -(2 ** 31), 2 ** 31 - 1, true, name, i);
  return Int32Array.from(values);
}

// --- what a kernel refused ---------------------------------------------------------------------------------

/** The status of a kernel that met more scores of +∞ than k; another one met more of −∞ than n − k. */
const TOO_MANY_ONES = 2;

/** Which rows count, of how many that do. */
interface Rows {
  readonly rows: number;
  has(row: number): boolean;
}

function rejectNaN(name: string, { data, n, inner }: Slices, { has }: Rows): void {
  for (let i = 0; i < data.length; i++) {
    if (Number.isNaN(data[i]) && has(Math.floor(i / inner) % n)) wrongValue(`${name}[${i}]`, 'not be NaN', NaN);
  }
}

/** Infinities that no p with Σp = sum(s) in slice s can follow. */
function rejectInfinities(
  name: string, x: Slices, status: number | undefined, sum: (s: number) => number, { rows, has }: Rows,
): never {
  const ones = status === TOO_MANY_ONES;
  const infinity = ones ? Infinity : -Infinity;
  for (let s = 0; s < x.count; s++) {
    const most = ones ? sum(s) : rows - sum(s);
    let found = 0;
    for (let row = 0; row < x.n; row++) if (has(row) && x.data[flatIndex(x, row, s)] === infinity) found++;
    if (found > most) {
      const rule = `hold at most ${ones ? 'k' : 'n − k'} = ${most} times ${infinity}`;
      wrongValue(`${name}, slice ${s},`, rule, found);
    }
  }
  return wrongValue(name, 'leave Σp = k possible', infinity);
}

/** Words a projection's refusal. */
export function rejectScores(name: string, x: Slices, status?: number, k: PerSlice = 0): never {
  const all = { rows: x.n, has: () => true };
  rejectNaN(name, x, all);
  rejectInfinities(name, x, status, (s) => valueAt(k, s), all);
}

/** Words a loss's refusal, which may be because of a target; k is undefined for each slice's Σ targets. */
export function rejectLoss(name: string, x: Slices, status: number, k: PerSlice | undefined, y: Targets): never {
  const counted = { rows: y.rows, has: (row: number) => counts(y, row) };
  rejectNaN(name, x, counted);
  checkTargetValues('targets', y);
  rejectInfinities(name, x, status, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)), counted);
}

/** More memory than the host gives, or than the 4 GiB that the kernel can address. */
export function rejectSize(bytes: number): never {
  wrongValue('the arguments', "fit into the kernel's memory, 4 GiB or less, in bytes", bytes);
}

/** Types and lengths of arrays in the kernel's memory. */
export function checkAllocation(type: unknown, lengths: readonly number[]): void {
  if (type !== Float32Array && type !== Float64Array) wrongKind('type', 'be Float32Array or Float64Array', type);
  if (!Array.isArray(lengths)) wrongKind('lengths', 'be an array of whole numbers', lengths);
  lengths.forEach((length, i) => checkNumber(length, 0, 2 ** 32, true, 'lengths', i));
}

// --- the kernel that hypersimplex/slim is given ------------------------------------------------------------

/** Neither a module nor anything that one can be made of. */
export function rejectSource(source: unknown): never {
  wrongKind('source', 'be a WebAssembly.Module, its bytes, a Response, or a promise of one', source);
}

export function checkResponse({ ok, status }: Response): void {
  if (!ok) wrongValue('the status of the response', 'lie in [200, 299]', status);
}

/** A module, told by the names of its exports. */
export function checkModule(names: readonly string[]): void {
  if (names.includes('project_f32')) return;
  wrongKind('the exports of source', 'be those of hypersimplex/kernel.wasm', names);
}

export function rejectUninitialised(): never {
  throw new Error('hypersimplex/slim needs its kernel first: await init(hypersimplex/kernel.wasm)');
}

// --- tensors of TensorFlow.js ------------------------------------------------------------------------------

/** A tensor, of one of these types. */
export function checkTensor(
  name: string, value: { readonly dtype: string }, dtypes: readonly string[],
): void {
  const rule = `be a tensor of type ${dtypes.join(' or ')}`;
  if (!isObject(value) || !('dataId' in value)) wrongKind(name, rule, value);
  if (!dtypes.includes(value.dtype)) wrongKind(name, rule, value.dtype);
}

/** Targets of the scores' shape, or one label per row of [n, C]; their values stay where they are. */
export function checkTargetShape(
  name: string, targets: readonly number[], scores: readonly number[], axis: number, ignoreIndex?: number,
): void {
  const isLabel = targets.length === 1 && scores.length === 2;
  if (isLabel && axis !== 0) wrongValue('axis', 'be 0, the batch, where targets are labels', axis);
  const [got, wanted] = [{ shape: targets }, { shape: isLabel ? scores.slice(0, 1) : scores }];
  if (!sameShape(got, wanted)) rejectShape(name, got, wanted);
  if (isLabel || scores.length === 1) {
    if (ignoreIndex !== undefined) checkNumber(ignoreIndex, -(2 ** 31), 2 ** 31 - 1, true, 'ignoreIndex');
  } else checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels`);
}
