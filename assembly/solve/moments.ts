// One pass over a slice for the mean and the variance of its scores, in their own precision.

import { add, bytes, hasUpper, lanes, lower, mul, read, splat, sub, sumWide, upper, width } from '../simd/lanes';
import { look } from './visits';

@unmanaged
export class Moments {
  mean: f64;
  variance: f64;
}

/**
 * Of the whole vectors among n ≥ 4 scores; less the first score, lest they lose digits. The variance is NaN if any of
 * the n is not finite.
 */
export function momentsIn<T, V, W>(moments: Moments, x: usize, n: i32): void {
  if (!ASC_NO_ASSERT) look(n);
  const FIRST = splat<T, V>(load<T>(x));
  let values = splat<T, V>(0);
  let squares = values;
  const count = n & -lanes<T>();
  let i = 0;
  do {
    const v = sub<T, V>(read<V>(x + bytes<T>(i)), FIRST);
    values = add<T, V>(values, v);
    squares = add<T, V>(squares, mul<T, V>(v, v));
  } while ((i += width<T, V>()) < count);
  let nothing: f64 = 0;
  for (i = count; i < n; i++) {
    const v = <f64>load<T>(x + bytes<T>(i));
    nothing += v - v;
  }
  const mean = sumOf<T, V, W>(values) / <f64>count;
  moments.mean = <f64>load<T>(x) + mean;
  moments.variance = sumOf<T, V, W>(squares) / <f64>count - mean * mean + nothing;
}

@inline
function sumOf<T, V, W>(values: V): f64 {
  let wide = lower<T, V, W>(values);
  if (hasUpper<T, V>()) wide = add<f64, W>(wide, upper<T, V, W>(values));
  return sumWide<W>(wide);
}
