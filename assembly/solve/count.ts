// Passes over a slice that count.

import { bytes, gt, read, splat, tally, total, width, zero } from '../simd/lanes';
import { FreeSet } from './free-set';

/** Scores above a value. */
export function countAboveIn<T, V, C>(x: usize, n: i32, value: f64): i32 {
  const limit = splat<T, V>(<T>value);
  let count = zero<C>();
  let i = 0;
  do count = tally<T, V, C>(count, gt<T, V>(read<V>(x + bytes<T>(i)), limit));
  while ((i += width<T, V>()) < n);
  return total<T, C>(count);
}

/** Whether so many scores are free and at one. */
export function hasCountsIn<T, V, C>(freeSet: FreeSet, x: usize, n: i32, free: i32, one: i32): bool {
  const FLOOR = splat<T, V>(<T>freeSet.floor);
  const CEILING = splat<T, V>(<T>freeSet.ceiling);
  let overFloor = zero<C>();
  let overCeiling = zero<C>();
  let i = 0;
  if (n > 0) do {
    const v = read<V>(x + bytes<T>(i));
    overFloor = tally<T, V, C>(overFloor, gt<T, V>(v, FLOOR));
    overCeiling = tally<T, V, C>(overCeiling, gt<T, V>(v, CEILING));
  } while ((i += width<T, V>()) < n);
  return total<T, C>(overCeiling) == one && total<T, C>(overFloor) == one + free;
}
