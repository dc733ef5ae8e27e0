// Jᵀg = (g − mean_F g)/τ on F, 0 elsewhere, for one contiguous slice of p.

import { BLOCK, ExactSum } from '../numeric/exact-sum';
import {
  absolute, bytes, countMask, ifThenElseZero, mul, pmax, read, reduceMax, reduceSum, splat, width, write, zero,
} from '../simd/lanes';
import { pad } from '../simd/tail';
import { isFree, shifted } from './affine';

/** `sum` is where it sums. */
export function vjp(single: bool, p: usize, g: usize, out: usize, n: i32, tau: f64, sum: ExactSum): void {
  pad(single, p, n, 0);
  if (ASC_FEATURE_SIMD) {
    if (single) vjpIn<f32, v128, v128, v128>(p, g, out, n, tau, sum);
    else vjpIn<f64, v128, v128, v128>(p, g, out, n, tau, sum);
  } else {
    if (single) vjpIn<f32, f32, f64, i32>(p, g, out, n, tau, sum);
    else vjpIn<f64, f64, f64, i32>(p, g, out, n, tau, sum);
  }
}

function vjpIn<T, V, W, C>(p: usize, g: usize, out: usize, n: i32, tau: f64, sum: ExactSum): void {
  let free = zero<C>();
  sum.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const length = min<i32>(BLOCK, n - from);
    let i = bytes<T>(from);
    const to = i + bytes<T>(length);
    const term = sum.terms - i;
    let most = splat<T, V>(0);
    do {
      const mask = isFree<T, V>(read<V>(p + i));
      const v = ifThenElseZero<T, V>(mask, read<V>(g + i));
      write<V>(term + i, v);
      most = pmax<T, V>(most, absolute<T, V>(v));
      free = countMask<T, V, C>(free, mask);
    } while ((i += bytes<T>(width<T, V>())) < to);
    sum.addBlock<T, V, W>(length, <f64>reduceMax<T, V>(most));
  }
  const count = reduceSum<T, C>(free);
  const mean = count == 0 ? 0 : sum.total<T>() / <f64>count;
  const m = splat<T, V>(<T>mean);
  const mLow = splat<T, V>(<T>(mean - <f64>(<T>mean)));
  const inverse = splat<T, V>(<T>(1 / tau));
  let i = 0;
  do {
    const mask = isFree<T, V>(read<V>(p + bytes<T>(i)));
    const v = shifted<T, V>(read<V>(g + bytes<T>(i)), m, mLow);
    write<V>(out + bytes<T>(i), ifThenElseZero<T, V>(mask, mul<T, V>(v, inverse)));
  } while ((i += width<T, V>()) < n);
}
