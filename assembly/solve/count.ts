// A pass over a slice that counts.

import { bytes, gt, read, splat, countMask, reduceSum, width, zero } from '../simd/lanes';

/** Scores above a value and, times 2^32, above another one. */
export function countAboveIn<T, V, C>(x: usize, n: i32, low: f64, high: f64): i64 {
  const LOW = splat<T, V>(<T>low);
  const HIGH = splat<T, V>(<T>high);
  let overLow = zero<C>();
  let overHigh = zero<C>();
  let i = 0;
  if (n > 0) do {
    const v = read<V>(x + bytes<T>(i));
    overLow = countMask<T, V, C>(overLow, gt<T, V>(v, LOW));
    overHigh = countMask<T, V, C>(overHigh, gt<T, V>(v, HIGH));
  } while ((i += width<T, V>()) < n);
  return <i64>reduceSum<T, C>(overLow) + (<i64>reduceSum<T, C>(overHigh) << 32);
}
