// p from t for one contiguous slice.

import { bytes, mul, read, splat, width, write } from '../simd/lanes';
import { ceilingScore } from '../solve/solve';
import { clipped, prepare, shift, shiftLow, shifted } from './affine';

/** Writes the p of the slice just solved; p may be x. */
export function project<T, V>(x: usize, p: usize, n: i32, tau: f64): void {
  prepare<T>();
  const t = splat<T, V>(<T>shift);
  const tLow = splat<T, V>(<T>shiftLow);
  const inverse = splat<T, V>(<T>(1 / tau));
  const ceiling = splat<T, V>(<T>ceilingScore);
  let i = 0;
  do {
    const v = read<V>(x + bytes<T>(i));
    const z = mul<T, V>(shifted<T, V>(v, t, tLow), inverse);
    write<V>(p + bytes<T>(i), clipped<T, V>(v, z, ceiling));
  } while ((i += width<T, V>()) < n);
}
