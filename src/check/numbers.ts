// k, τ, weights, thresholds: one number, or one per slice.

import type { Broadcast, Geometry, PerSlice, Shaped, Targets } from '../tensor.ts';
import { sumOf } from '../sums.ts';
import { counts, lengthOf, shapeOf, visitSlice } from '../tensor.ts';
import { isArrayLike, isObject, wrongKind, wrongValue } from './errors.ts';
import { checkNumber } from './number.ts';
import { checkOptions } from './options.ts';
import { checkBroadcast } from './tensors.ts';

export { checkNumber };

/** An array of `count` values, one per `unit`. */
function checkCount(values: ArrayLike<unknown>, count: number, name: string, unit: string): void {
  if (!isArrayLike(values)) {
    wrongKind(name, `be an array of one number per ${unit}${name === 'k' ? ', or a number; { fraction } is for losses' : ''}`, values);
  }
  if (values.length !== count) wrongValue(`${name}.length`, `be ${count}, one per ${unit}`, values.length);
}

function checkNumbers(
  values: ArrayLike<number>, count: number, least: number, most: number, name: string, unit: string,
): void {
  checkCount(values, count, name, unit);
  for (let i = 0; i < count; i++) checkNumber(values[i], least, most, false, name, i);
}

function checkPerSlice(
  value: PerSlice, count: number, least: number, most: number, name: string, unit = 'slice',
): void {
  if (isObject(value)) checkNumbers(value, count, least, most, name, unit);
  else checkNumber(value, least, most, false, name);
}

/** 0 < τ < ∞, for slices or for so many of them; subnormal ones, whose inverse overflows, are refused. */
export function checkTemperature(tau: Broadcast, x: Geometry | number): PerSlice {
  const isCount = typeof x === 'number';
  const values = isCount ? tau as PerSlice : checkBroadcast('temperature', tau, x);
  checkPerSlice(values, isCount ? x : x.count, 2 ** -1022, Number.MAX_VALUE, 'temperature');
  return values;
}

// --- k -----------------------------------------------------------------------------------------------------

/** k in [0, n], and whole for the hard operator, where rounding has not carried it farther than 10⁻⁹ max(1, n). */
function boundK(k: number, n: number, whole: boolean, name: string, index?: number): number {
  if (typeof k === 'number') {
    if (k >= 0 && k <= n && !whole) return k;
    const slack = 1e-9 * Math.max(1, n);
    const inside = Math.min(Math.max(k, 0), n);
    const nearest = whole ? Math.round(inside) : inside;
    if (Math.abs(nearest - k) <= slack) return nearest;
  }
  checkNumber(k, 0, n, whole, name, index);
  return k;
}

/** 0 ≤ k ≤ the length of the slice, and whole for the hard operator; what is meant by it. */
export function checkK(given: Broadcast, x: Geometry, whole = false, rows = x.n): PerSlice {
  const { count, ragged } = x;
  const k = checkBroadcast('k', given, x);
  if (isObject(k)) checkCount(k, count, 'k', 'slice');
  else if (!ragged) return boundK(k, rows, whole, 'k');
  else checkNumber(k, -1, Number.MAX_VALUE, false, 'k');
  const sums = new Float64Array(count);
  for (let s = 0; s < count; s++) {
    const n = ragged ? lengthOf(x, s) : rows;
    sums[s] = isObject(k) ? boundK(k[s], n, whole, 'k', s) : boundK(k, n, whole, `k in slice ${s}`);
  }
  return sums;
}

/** k as a number, or one per slice, of which the bounds are not known yet. */
export function checkSums(given: Broadcast, x: Geometry): PerSlice {
  const k = checkBroadcast('k', given, x);
  if (isObject(k)) {
    checkCount(k, x.count, 'k', 'slice');
    for (let s = 0; s < x.count; s++) if (typeof k[s] !== 'number') wrongKind(`k[${s}]`, 'be a number', k[s]);
  } else if (typeof k !== 'number') wrongKind('k', 'be a number', k);
  return k;
}

const FRACTION = ['fraction'] as const;

/** Whether k is meant to be `{ fraction }`: an object that is no array and no tensor of numbers. */
export function isShare(k: unknown): k is { readonly fraction: number } {
  return isObject(k) && !isArrayLike(k) && !('shape' in k);
}

/** The share of what counts, in [0, 1]. */
export function checkFraction(given: { readonly fraction: number }, name: string, rule: string): number {
  if (Object.keys(given).length === 0) wrongKind(name, rule, given); // a Map, a Date, nothing
  const { fraction } = checkOptions(given, FRACTION, name) as typeof given;
  checkNumber(fraction, 0, 1, false, `${name}.fraction`);
  return fraction;
}

const LOSS_K = "be 'targets', a number, one per class, or { fraction }";

/** A share of the rows, or of the entries of each slice that count. */
function shareOf(fraction: number, x: Geometry, rows: number): PerSlice {
  return x.ragged ? Float64Array.from({ length: x.count }, (_, s) => fraction * lengthOf(x, s)) : fraction * rows;
}

/** The k of a loss; undefined stands for each slice's Σ targets. */
export function checkLossK(
  k: 'targets' | Broadcast | { readonly fraction: number }, x: Geometry, rows = x.n,
): PerSlice | undefined {
  if (k === 'targets') return undefined;
  if (isShare(k)) return shareOf(checkFraction(k, 'k', LOSS_K), x, rows);
  if (typeof k === 'string') wrongValue('k', LOSS_K, k);
  if (typeof k !== 'number' && !isObject(k)) wrongKind('k', LOSS_K, k);
  return checkK(k, x, false, rows);
}

/** The k of a loss, of which the bounds are not known yet. */
export function checkLossSums<F extends { readonly fraction: number }>(
  k: 'targets' | Broadcast | F, x: Geometry,
): 'targets' | PerSlice | F {
  if (typeof k === 'number' || (isObject(k) && !isShare(k))) return checkSums(k as Broadcast, x);
  checkLossK(k, x);
  return k as 'targets' | F;
}

/** The k of a choice by value: numbers, or a share of what counts. */
export function checkSelectionK(k: Broadcast | { readonly fraction: number }, x: Geometry): PerSlice {
  return isShare(k) ? shareOf(checkFraction(k, 'k', 'be a number, one per slice, or { fraction }'), x, x.n) : checkK(k, x);
}

/** A k of a loss that is given before the scores are. */
export function checkLaterK(k: 'targets' | PerSlice | { readonly fraction: number }): void {
  if (isObject(k) && 'shape' in k) wrongKind('k', LOSS_K, k);
  const n = 2 ** 29; // more than the kernel has room for, and little enough for −1 to be no rounding
  checkLossK(k, { outer: 1, n, inner: 1, count: isArrayLike(k) ? k.length : 1 });
}

// --- thresholds --------------------------------------------------------------------------------------------

/** Finite thresholds, one per class. */
export function checkThresholds(thresholds: PerSlice, count: number): void {
  checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'thresholds', 'class');
}

/** Finite starts of searches. */
export function checkStart(start: PerSlice | undefined, count: number): void {
  if (start !== undefined) checkPerSlice(start, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'initialThresholds');
}

/** A batch's thresholds: an array, as long as those before it. */
export function checkBatchThresholds(thresholds: ArrayLike<number>, count?: number): void {
  if (!isArrayLike(thresholds)) wrongKind('thresholds', 'be an array of one number per class', thresholds);
  checkThresholds(thresholds, count ?? thresholds.length);
}

/** The ends of a batch's thresholds: lower ≤ upper, and neither on the wrong side of everything. */
export function checkThresholdBounds(
  bounds: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> }, count: number,
): void {
  if (!isObject(bounds)) wrongKind('thresholdBounds', 'be { lower, upper }', bounds);
  const { lower, upper } = bounds;
  checkNumbers(lower, count, -Infinity, Infinity, 'thresholdBounds.lower', 'class');
  checkNumbers(upper, count, -Infinity, Infinity, 'thresholdBounds.upper', 'class');
  for (let c = 0; c < count; c++) {
    const isInterval = lower[c] < Infinity && lower[c] <= upper[c] && upper[c] > -Infinity;
    if (!isInterval) wrongValue(`thresholdBounds of class ${c}`, 'be an interval', [lower[c], upper[c]]);
  }
}

const TRACKER = ['decay', 'thresholds'] as const;

/** What toJSON of a tracker gives; null stands for a class without a threshold yet. */
export function checkTrackerJSON(value: unknown): { decay: number; thresholds: Float64Array } {
  if (!isObject(value)) wrongKind('value', 'be { decay, thresholds }', value);
  const { decay, thresholds } = checkOptions<{ decay?: number; thresholds?: unknown }>(value, TRACKER, 'value');
  checkDecay(decay as number);
  if (!Array.isArray(thresholds)) wrongKind('thresholds', 'be an array of one number per class', thresholds);
  checkThresholds(thresholds.map((t) => t ?? 0), thresholds.length);
  return { decay: decay as number, thresholds: Float64Array.from(thresholds, (t) => t ?? NaN) };
}

/** 0 ≤ decay < 1. */
export function checkDecay(decay: number): void {
  if (typeof decay !== 'number') wrongKind('decay', 'be a number', decay);
  if (!(decay >= 0 && decay < 1)) wrongValue('decay', 'lie in [0, 1)', decay);
}

// --- boosting ----------------------------------------------------------------------------------------------

/** The number of rows that flat predictions of so many classes have. */
export function checkClasses(classes: number, predictions: Shaped): number {
  checkNumber(classes, 1, Number.MAX_SAFE_INTEGER, true, 'classes');
  const [length, ...more] = isObject(predictions) ? shapeOf(predictions) : [0];
  if (more.length > 0) wrongValue('the shape of predictions', 'be [n·C], as classes were given', [length, ...more]);
  if (length % classes !== 0) wrongValue('predictions.length', `be a multiple of ${classes}, the classes`, length);
  return length / classes;
}

// --- weights -----------------------------------------------------------------------------------------------

/** Finite weights ≥ 0, one per row. */
export function checkSampleWeights(weights: ArrayLike<number>, rows: number, name = 'sampleWeights'): void {
  checkNumbers(weights, rows, 0, Number.MAX_VALUE, name, 'row');
}

export function checkWeights(
  classWeights: ArrayLike<number> | undefined, sampleWeights: ArrayLike<number> | undefined,
  y: Targets, x: Geometry,
): number {
  const { count, n } = x;
  if (classWeights !== undefined) {
    checkNumbers(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class or other slice');
  }
  if (sampleWeights !== undefined) checkSampleWeights(sampleWeights, n);
  const { values, factor } = weightTerms(classWeights, sampleWeights, y, x);
  const sum = sumOf(values) * factor;
  checkWeightSum(sum);
  return sum;
}

/** Numbers of the slices, whose sum times the factor is that of the weights of the terms that count. */
export function weightTerms(
  classWeights: ArrayLike<number> | undefined, sampleWeights: ArrayLike<number> | undefined,
  y: Targets, x: Geometry,
): { values: ArrayLike<number>; factor: number } {
  const { count, n, ragged } = x;
  if (!ragged) {
    const rows = sampleWeights ? sumOf(Array.from({ length: n }, (_, row) => (counts(y, row) ? sampleWeights[row] : 0))) : y.rows;
    return { values: classWeights ?? [count], factor: rows };
  }
  const values = Array.from({ length: count }, (_, s) => (
    (classWeights ? classWeights[s] : 1) * (sampleWeights ? sumOf(rowWeights(x, s, sampleWeights)) : lengthOf(x, s))));
  return { values, factor: 1 };
}

/** The weights of a slice's rows. */
export function rowWeights(x: Geometry, s: number, sampleWeights: ArrayLike<number>): number[] {
  const weights: number[] = [];
  visitSlice(x, s, (_, row) => { weights.push(sampleWeights[row]); });
  return weights;
}

export function checkWeightSum(sum: number): void {
  if (!(sum < Infinity)) wrongValue('the sum of the weights', 'be finite', sum);
}

// --- random numbers ----------------------------------------------------------------------------------------

/** A whole number that a double can tell from its neighbours. */
export function checkSeed(seed: number): void {
  checkNumber(seed, 0, Number.MAX_SAFE_INTEGER, true, 'seed');
}
