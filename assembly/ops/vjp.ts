// Jᵀg = (g − mean_F g)/τ on F, 0 elsewhere, for one contiguous slice of p.

import { record } from '../memory';
import { BLOCK, hasNext, Sum } from '../numeric/sums';
import {
  add, bytes, countMask, hasUpper, ifThenElseZero, lanes, lower, mul, read, reduceSum, splat, upper, width, write,
  zero,
} from '../simd/lanes';
import { pad } from '../simd/tail';
import { isFree, shifted } from './affine';

const SUM = record<Sum>(); // its own

export function vjp(single: bool, p: usize, g: usize, out: usize, n: i32, tau: f64): void {
  pad(single, p, n, 0);
  if (ASC_FEATURE_SIMD) {
    if (single) vjpIn<f32, v128, v128, v128>(p, g, out, n, tau);
    else vjpIn<f64, v128, v128, v128>(p, g, out, n, tau);
  } else {
    if (single) vjpIn<f32, f32, f64, i32>(p, g, out, n, tau);
    else vjpIn<f64, f64, f64, i32>(p, g, out, n, tau);
  }
}

function vjpIn<T, V, W, C>(p: usize, g: usize, out: usize, n: i32, tau: f64): void {
  const sum = SUM;
  let free = zero<C>();
  sum.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const mask = isFree<T, V>(read<V>(p + bytes<T>(i)));
        const v = ifThenElseZero<T, V>(mask, read<V>(g + bytes<T>(i)));
        a = add<f64, W>(a, lower<T, V, W>(v));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(v));
        free = countMask<T, V, C>(free, mask);
      } while ((i += lanes<T>()) < to);
      sum.deposit<T, V, W>(lane, a, b);
    } while (hasNext<T, V>(lane++));
    sum.addBlock<T>();
  }
  const count = reduceSum<T, C>(free);
  const mean = count == 0 ? 0 : sum.total / <f64>count;
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
