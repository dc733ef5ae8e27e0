// A pass over a slice that counts.

import { bytes, gt, read, splat, countMask, reduceSum, width, zero } from '../simd/lanes';

/** Scores above a value. */
export function countAboveIn<T, V, C>(x: usize, n: i32, value: f64): i32 {
  const limit = splat<T, V>(<T>value);
  let count = zero<C>();
  let i = 0;
  if (n > 0) do count = countMask<T, V, C>(count, gt<T, V>(read<V>(x + bytes<T>(i)), limit));
  while ((i += width<T, V>()) < n);
  return reduceSum<T, C>(count);
}
