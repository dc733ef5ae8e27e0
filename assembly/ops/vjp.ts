// Jᵀg = (g − mean_F g)/τ on F, 0 elsewhere, for one contiguous slice of p.

import { addBlock, BLOCK, clear, deposit, hasNext, totalOf } from '../numeric/sums';
import {
  add, bytes, hasUpper, keep, lanes, lower, mul, read, splat, tally, total, upper, width, write, zero,
} from '../simd/lanes';
import { isFree, shifted } from './affine';

export function vjp<T, V, W, C>(p: usize, g: usize, out: usize, n: i32, tau: f64): void {
  let free = zero<C>();
  clear(0);
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const mask = isFree<T, V>(read<V>(p + bytes<T>(i)));
        const v = keep<T, V>(mask, read<V>(g + bytes<T>(i)));
        a = add<f64, W>(a, lower<T, V, W>(v));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(v));
        free = tally<T, V, C>(free, mask);
      } while ((i += lanes<T>()) < to);
      deposit<T, V, W>(0, lane, a, b);
    } while (hasNext<T, V>(lane++));
    addBlock<T>(0);
  }
  const count = total<T, C>(free);
  const mean = count == 0 ? 0 : totalOf(0) / <f64>count;
  const m = splat<T, V>(<T>mean);
  const mLow = splat<T, V>(<T>(mean - <f64>(<T>mean)));
  const inverse = splat<T, V>(<T>(1 / tau));
  let i = 0;
  do {
    const mask = isFree<T, V>(read<V>(p + bytes<T>(i)));
    const v = shifted<T, V>(read<V>(g + bytes<T>(i)), m, mLow);
    write<V>(out + bytes<T>(i), keep<T, V>(mask, mul<T, V>(v, inverse)));
  } while ((i += width<T, V>()) < n);
}
