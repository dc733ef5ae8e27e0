// The knapsack's weights and bounds, and what Σ w p can reach.

import type { Broadcast, Entries, Floats, Geometry, PerEntry, PerSlice, Scores, Slices } from '../tensor.ts';
import { dataOf, entryAt, isDouble, isHalf, newLike, sumSlice, valueAt, visitSlice } from '../tensor.ts';
import { isArrayLike, isObject, wrongKind, wrongValue } from './errors.ts';
import { checkFraction, checkNumber, isShare } from './numbers.ts';
import { checkBroadcast, checkRowMajor, checkSameShape, isFloats } from './tensors.ts';

/**
 * One number, one per position along the axis, or one per score, in the number type of x. Those of typed arrays are
 * not looked at here: the kernel reads each of them anyway.
 */
export function checkEntries(name: string, value: PerEntry, x: Slices, scores: Scores, most: number): Entries {
  if (!isObject(value)) {
    checkNumber(value, -most, most, false, name);
    const values = newLike(x.data, 1);
    values[0] = value;
    return { each: false, values: isHalf(dataOf(scores)) ? asHalves(values) : values };
  }
  let entries = value as ArrayLike<number>;
  if ('data' in value) {
    entries = checkRowMajor(name, value, value.data);
    if (value.shape.length !== 1) checkSameShape(name, value, scores);
  }
  const rule = 'be a number, or an array of numbers';
  if (!isArrayLike(entries) || entries instanceof BigInt64Array || entries instanceof BigUint64Array) wrongKind(name, rule, value);
  const { length } = entries;
  const { data, n } = x;
  if (length !== data.length && length !== n) {
    wrongValue(`${name}.length`, `be ${data.length}, one per score, or ${n}, one per position along the axis`, length);
  }
  if (!ArrayBuffer.isView(entries)) {
    for (let i = 0; i < length; i++) if (typeof entries[i] !== 'number') wrongKind(`${name}[${i}]`, 'be a number', entries[i]);
  }
  return { each: length === data.length, values: alike(entries, data, isHalf(dataOf(scores))) };
}

/** Numbers in the type of the scores: themselves, if they have it. */
function alike(values: ArrayLike<number>, data: Floats, half: boolean): Floats {
  if (half) return asHalves(values);
  if (isFloats(values) && isDouble(values) === isDouble(data)) return values;
  return isDouble(data) ? Float64Array.from(values) : Float32Array.from(values);
}

/** As f16 has them, which is computed in f32. */
function asHalves(values: ArrayLike<number>): Float32Array {
  const { Float16Array } = globalThis as unknown as { Float16Array: { from(values: ArrayLike<number>): ArrayLike<number> } };
  return Float32Array.from(Float16Array.from(values));
}

/** A sum that any finite k may be asked of. */
export function checkKnapsackSums(given: Broadcast | undefined, x: Geometry, name = 'k'): PerSlice {
  const { count } = x;
  const k = checkBroadcast(name, given as Broadcast, x);
  if (!isObject(k)) {
    checkNumber(k, -Number.MAX_VALUE, Number.MAX_VALUE, false, name);
    return k;
  }
  if (!isArrayLike(k)) wrongKind(name, 'be an array of one number per slice', k);
  if (k.length !== count) wrongValue(`${name}.length`, `be ${count}, one per slice`, k.length);
  for (let s = 0; s < count; s++) checkNumber(k[s], -Number.MAX_VALUE, Number.MAX_VALUE, false, name, s);
  return k;
}

/** Costs are no weights of any sign: one that is below 0 would be an income. And scores that are numbers. */
export function checkCosts(x: Slices, costs: Entries): void {
  for (let s = 0; s < x.count; s++) {
    visitSlice(x, s, (index, row) => {
      if (Number.isNaN(x.data[index])) wrongValue(`scores[${index}]`, 'not be NaN', NaN);
      const cost = entryAt(costs, index, row);
      if (!(cost >= 0 && cost < Infinity)) wrongValue(placeIn('costs', costs, x, index, row), 'be finite and at least 0', cost);
    });
  }
}

/** A budget ≥ 0 of each slice, or the share of what all of it costs. */
export function checkBudget(given: Broadcast | { readonly fraction: number }, x: Slices, costs: Entries): PerSlice {
  if (!isShare(given)) {
    const budget = checkKnapsackSums(given, x, 'budget');
    for (let s = 0; s < x.count; s++) {
      const own = valueAt(budget, s);
      if (own < 0) wrongValue(typeof budget === 'number' ? 'budget' : `budget[${s}]`, 'be at least 0', own);
    }
    return budget;
  }
  const fraction = checkFraction(given, 'budget', 'be a number, one per slice, or { fraction }');
  return Float64Array.from({ length: x.count }, (_, s) => fraction * sumSlice(x, s, (index, row) => entryAt(costs, index, row)));
}

/** `costs`, `costs[3]`. */
const placeIn = (name: string, entries: Entries, x: Slices, index: number, row: number): string => (
  entries.values.length === 1 && x.data.length !== 1 ? name : `${name}[${entries.each ? index : row}]`);

/** What a knapsack is made of. */
export interface Parts {
  weights: Entries;
  lower: Entries;
  upper: Entries;
}

/** Words the kernel's refusal: the first number that it could not follow. */
export function rejectKnapsack(x: Slices, { weights, lower, upper }: Parts): never {
  const visit = (look: (index: number, row: number) => void): void => {
    for (let s = 0; s < x.count; s++) visitSlice(x, s, look);
  };
  const named = (name: string, entries: Entries, index: number, row: number): string => placeIn(name, entries, x, index, row);
  visit((index) => {
    if (Number.isNaN(x.data[index])) wrongValue(`x[${index}]`, 'not be NaN', NaN);
  });
  visit((index, row) => {
    const [w, l, u] = [weights, lower, upper].map((entries) => entryAt(entries, index, row));
    if (!Number.isFinite(w)) wrongValue(named('weights', weights, index, row), 'be finite', w);
    if (!(l < Infinity)) wrongValue(named('lower', lower, index, row), 'be a number below Infinity', l);
    if (!(u > -Infinity)) wrongValue(named('upper', upper, index, row), 'be a number above -Infinity', u);
    if (l > u) wrongValue(named('lower', lower, index, row), `be at most ${u}, which upper is there`, l);
    const score = x.data[index];
    if (score === Infinity && u === Infinity) wrongValue(`x[${index}]`, 'be finite where p has no upper bound', score);
    if (score === -Infinity && l === -Infinity) wrongValue(`x[${index}]`, 'be finite where p has no lower bound', score);
  });
  return wrongValue('the sums of weights times scores and bounds', 'be finite', Infinity);
}

/** Where k may lie beyond what Σ w p can reach, for rounding. */
const SLACK = 1e-9;

/** Refuses a k that Σ w p cannot reach, however far rounding has carried it. */
export function checkReach(
  x: Slices, { weights, lower, upper }: Parts, k: PerSlice, atMost: boolean, own = 'k', what = 'Σ w p',
): void {
  for (let s = 0; s < x.count; s++) {
    let [least, most] = [0, 0];
    visitSlice(x, s, (index, row) => {
      const w = entryAt(weights, index, row);
      if (w === 0) return;
      const score = x.data[index];
      const l = score === Infinity ? entryAt(upper, index, row) : entryAt(lower, index, row);
      const u = score === -Infinity ? entryAt(lower, index, row) : entryAt(upper, index, row);
      least += Math.min(w * l, w * u);
      most += Math.max(w * l, w * u);
    });
    const sum = valueAt(k, s);
    const slack = SLACK * Math.max(1, Math.min(Math.abs(least), Math.abs(most), Number.MAX_VALUE));
    if (sum < least - slack || (!atMost && sum > most + slack)) {
      const name = typeof k === 'number' ? (x.count === 1 ? own : `${own} in slice ${s}`) : `${own}[${s}]`;
      wrongValue(name, `lie in [${least}, ${atMost ? Infinity : most}], which ${what} can reach`, sum);
    }
  }
}

/** Thresholds that f64 can hold. */
export function checkFound(thresholds: ArrayLike<number>): void {
  for (let s = 0; s < thresholds.length; s++) {
    if (Math.abs(thresholds[s]) < Number.MAX_VALUE) continue;
    wrongValue(`the threshold of slice ${s}`, 'be a finite f64: scores are too great for their weights and the temperature', thresholds[s]);
  }
}
