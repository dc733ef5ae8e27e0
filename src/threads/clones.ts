// Arguments and results of asynchronous calls, which are cloned.

import { isObject, isPlain } from '../check.ts';
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

const TENSOR = ['data', 'shape', 'strides', 'stride', 'offset'];

/**
 * An argument whose clone says the same, with its fields and theirs. A clone has all that the buffer of a view holds: so only
 * what it shows is sent, and of an array in the threads' memory where it is. And a clone lacks what an object inherits, which
 * is read here of tensors, such as getters of their class.
 */
export function compact(value: unknown, pool: Pool, depth = 2): unknown {
  if (ArrayBuffer.isView(value)) {
    const { byteOffset, length, BYTES_PER_ELEMENT } = value as Floats;
    if (pool.has(value)) return { [KEY]: BYTES_PER_ELEMENT, byteOffset, length } as Place;
    return isShared(value) || value.byteLength === value.buffer.byteLength ? value : (value as Floats).slice();
  }
  if (depth === 0 || !isObject(value) || Array.isArray(value)) return value;
  const isTensor = 'data' in value;
  if (!isTensor && !isPlain(value)) throw new TypeError('a clone would be another object');
  const names = isTensor ? TENSOR.filter((name) => name in value) : Object.keys(value);
  return Object.fromEntries(names.map((name) => [name, compact((value as Record<string, unknown>)[name], pool, depth - 1)]));
}

/** What it was, on the other side. */
export function revived(value: unknown, pool: Pool, depth = 2): unknown {
  if (!isObject(value) || tagOf(value) !== 'Object') return value;
  if (KEY in value) {
    const { [KEY]: bytes, byteOffset, length } = value as Place;
    return pool.view(bytes === 4 ? Float32Array : Float64Array, byteOffset, length);
  }
  if (depth === 0) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, revived(field, pool, depth - 1)]));
}
