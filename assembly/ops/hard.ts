// The hard operator of one contiguous slice.

import { Status } from '../abi';
import { record } from '../memory';
import { fromOrdinal, middle, ordinal } from '../numeric/ulp';
import { any, bytes, eq, gt, ifThenElseZero, read, splat, width, write } from '../simd/lanes';
import { finiteMinMax } from '../solve/finite';
import { Extremes } from '../solve/min-max';
import { countAbove } from '../solve/passes';

const EXTREMES = record<Extremes>(); // hard's own

/** Exactly k ones: the k greatest scores, of equal ones those with the lower index. out may be x. */
export function hard(single: bool, x: usize, out: usize, n: i32, k: i32): Status {
  if (n == 0) return Status.OK;
  const extremes = EXTREMES;
  const status = finiteMinMax(single, extremes, x, n);
  if (status != Status.OK) return status;
  const plusInfinite = extremes.plusInfinite;
  const finiteCount = extremes.finiteCount;
  if (k < plusInfinite) return Status.TOO_MANY_ONES;
  if (k > plusInfinite + finiteCount) return Status.TOO_MANY_ZEROS;

  // v with #{x > v} ≤ k ≤ #{x ≥ v}, by bisection over the floats: `many` > k scores lie above `under`, `few`
  // ≤ k above `over`.
  let many = plusInfinite + finiteCount;
  let few = plusInfinite;
  let v: f64 = 0;
  if (finiteCount > 0) {
    let under = ordinal(single, extremes.least) - 1;
    let over = ordinal(single, extremes.greatest);
    if (many == k) {
      over = under;
      few = k;
    }
    for (let pass = 0; over > under + 1 && few != k; pass++) {
      let between = middle(under, over);
      if (pass & 1) {
        // every other time along a straight line, which nears smooth samples faster
        const a = fromOrdinal(single, under);
        const b = fromOrdinal(single, over);
        const guess = ordinal(single, b - (b - a) * (<f64>(k - few) / <f64>(many - few)));
        if (under < guess && guess < over) between = guess;
      }
      const value = fromOrdinal(single, between);
      const count = <i32>countAbove(single, x, n, value, value);
      if (count > k) {
        under = between;
        many = count;
      } else {
        over = between;
        few = count;
      }
    }
    v = fromOrdinal(single, over);
  }
  if (ASC_FEATURE_SIMD) {
    if (single) mark<f32, v128>(x, out, n, v, k - few);
    else mark<f64, v128>(x, out, n, v, k - few);
  } else {
    if (single) mark<f32, f32>(x, out, n, v, k - few);
    else mark<f64, f64>(x, out, n, v, k - few);
  }
  return Status.OK;
}

/** Ones for scores above v, and for the first `ties` that are equal to it. */
function mark<T, V>(x: usize, out: usize, n: i32, v: f64, ties: i32): void {
  const limit = splat<T, V>(<T>v);
  const one = splat<T, V>(1);
  let i = 0;
  do {
    const s = read<V>(x + bytes<T>(i));
    if (ties > 0 && any<T, V>(eq<T, V>(s, limit))) {
      const to = i + width<T, V>() < n ? i + width<T, V>() : n;
      for (let j = i; j < to; j++) {
        const at = bytes<T>(j);
        const tied = load<T>(x + at) == <T>v && ties-- > 0;
        store<T>(out + at, load<T>(x + at) > <T>v || tied ? 1 : 0);
      }
    } else write<V>(out + bytes<T>(i), ifThenElseZero<T, V>(gt<T, V>(s, limit), one));
  } while ((i += width<T, V>()) < n);
}
