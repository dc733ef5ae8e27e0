// The mean and the variance of a slice's scores, about, in their own precision.

import { add, bytes, hasUpper, lanes, lower, mul, read, splat, sub, sumWide, upper, width } from '../simd/lanes';
import { look } from './visits';

@unmanaged
export class Moments {
  mean: f64;
  variance: f64;
}

/** Vectors that are looked at, about: as many say enough. */
const MOST: i32 = 64;

/** Of some of n ≥ 4 scores, spread evenly; less the first score, lest they lose digits. NaN if one of them is not finite. */
export function momentsIn<T, V, W>(moments: Moments, x: usize, n: i32): void {
  if (!ASC_NO_ASSERT) look(min<i32>(n, MOST * lanes<T>()));
  const FIRST = splat<T, V>(load<T>(x));
  let values = splat<T, V>(0);
  let squares = values;
  const count = n & -lanes<T>();
  const step = max<i32>(1, count / (MOST * lanes<T>())) * lanes<T>();
  let looked = 0;
  let i = 0;
  do {
    const v = sub<T, V>(read<V>(x + bytes<T>(i)), FIRST);
    values = add<T, V>(values, v);
    squares = add<T, V>(squares, mul<T, V>(v, v));
    looked += width<T, V>();
  } while ((i += step) < count);
  const mean = sumOf<T, V, W>(values) / <f64>looked;
  moments.mean = <f64>load<T>(x) + mean;
  moments.variance = sumOf<T, V, W>(squares) / <f64>looked - mean * mean;
}

@inline
function sumOf<T, V, W>(values: V): f64 {
  let wide = lower<T, V, W>(values);
  if (hasUpper<T, V>()) wide = add<f64, W>(wide, upper<T, V, W>(values));
  return sumWide<W>(wide);
}
