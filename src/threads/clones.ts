// Arguments and results of asynchronous calls, which are cloned.

import type { Floats } from '../tensor.ts';
import type { Pool } from './pool.ts';

/** An array of `allocate`, whose clone would have a buffer that nobody knows. */
interface Place {
  readonly [KEY]: 4 | 8;
  readonly byteOffset: number;
  readonly length: number;
}
const KEY = 'bytes of a number of hypersimplex/threads';

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

export const isShared = ({ buffer }: ArrayBufferView): boolean => tagOf(buffer) === 'SharedArrayBuffer';

/** The same for arguments, and for their fields, at depth 1. */
function each(value: unknown, change: (value: unknown) => unknown, depth = 2): unknown {
  const changed = change(value);
  if (changed !== value || depth === 0 || tagOf(value) !== 'Object') return changed;
  return Object.fromEntries(Object.entries(value as object).map(([name, field]) => [name, each(field, change, depth - 1)]));
}

/** To clone a view is to clone all that its buffer holds: so only what it shows, and where it is in the threads' memory. */
export function compact(value: unknown, pool: Pool): unknown {
  return each(value, (array) => {
    if (!ArrayBuffer.isView(array)) return array;
    const { byteOffset, length, BYTES_PER_ELEMENT } = array as Floats;
    if (pool.has(array)) return { [KEY]: BYTES_PER_ELEMENT, byteOffset, length } as Place;
    return isShared(array) || array.byteLength === array.buffer.byteLength ? array : (array as Floats).slice();
  });
}

/** What it was, on the other side. */
export function revived(value: unknown, pool: Pool): unknown {
  return each(value, (place) => {
    if (typeof place !== 'object' || place === null || !(KEY in place)) return place;
    const { [KEY]: bytes, byteOffset, length } = place as Place;
    return pool.view(bytes === 4 ? Float32Array : Float64Array, byteOffset, length);
  });
}
