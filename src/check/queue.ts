// A queue of scores: its size, the batches that it takes, its JSON.

import type { F64 } from '../tensor.ts';
import { isObject, wrongKind, wrongValue } from './errors.ts';
import { checkNumber, isShare } from './numbers.ts';
import { checkOptions } from './options.ts';

/** A whole number of rows, one at least. */
export function checkQueueSize(size: number): void {
  checkNumber(size, 1, 2 ** 31 - 1, true, 'size');
}

/** k of a window, whose number of rows grows at first. */
export function checkQueueK(k: unknown): void {
  if (k === undefined || k === 'targets' || isShare(k)) return;
  wrongKind('k', "be 'targets' or { fraction }, as the window's number of rows grows at first", k);
}

/** A batch that fits, with as many classes as those before. */
export function checkQueueRows(rows: number, size: number, classes: number, before: number): void {
  if (rows > size) wrongValue('the number of rows', `be at most ${size}, the size of the queue`, rows);
  if (classes !== before && before > 0) wrongValue('the number of classes', `be ${before}, as before`, classes);
}

const JSON_OF_QUEUE = ['size', 'classes', 'scores', 'targets', 'thresholds'] as const;

/** What toJSON of a queue gives. */
export function checkQueueJSON(value: unknown): {
  size: number; classes: number; scores: F64; targets: F64; thresholds: F64;
} {
  const rule = `be { ${JSON_OF_QUEUE.join(', ')} }`;
  if (!isObject(value)) wrongKind('value', rule, value);
  const all = checkOptions<Record<typeof JSON_OF_QUEUE[number], unknown>>(value as never, JSON_OF_QUEUE, 'value');
  const { size, classes } = all as { size: number; classes: number };
  checkQueueSize(size);
  checkNumber(classes, 0, 2 ** 31 - 1, true, 'classes');
  const numbersOf = (name: 'scores' | 'targets' | 'thresholds', least: number, most: number): F64 => {
    const given = all[name];
    if (!Array.isArray(given)) wrongKind(name, 'be an array of numbers', given);
    return Float64Array.from(given, (v, i) => {
      const number = v === 'Infinity' ? Infinity : v === '-Infinity' ? -Infinity : v as number;
      checkNumber(number, least, most, false, name, i);
      return number;
    });
  };
  const scores = numbersOf('scores', -Infinity, Infinity);
  const targets = numbersOf('targets', 0, 1);
  const thresholds = numbersOf('thresholds', -Number.MAX_VALUE, Number.MAX_VALUE);
  const rows = classes > 0 ? scores.length / classes : 0;
  if (!Number.isInteger(rows) || rows > size || rows * classes !== scores.length) {
    wrongValue('scores.length', `be a multiple of ${classes}, of at most ${size} rows`, scores.length);
  }
  if (targets.length !== scores.length) wrongValue('targets.length', `be ${scores.length}`, targets.length);
  if (thresholds.length !== classes) wrongValue('thresholds.length', `be ${classes}`, thresholds.length);
  return { size, classes, scores, targets, thresholds };
}
