// One number.

import { wrongKind, wrongValue } from './errors.ts';

/** A number in [least, most]. A name is put together only for an error: this runs once per row. */
export function checkNumber(
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
