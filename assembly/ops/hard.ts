// The hard operator of one contiguous slice.

import { Status } from '../abi';
import { middleRank, ofRank, rank } from '../numeric/ulp';
import { any, bytes, eq, gt, keep, read, splat, tally, total, width, write, zero } from '../simd/lanes';
import { finiteCount, greatest, least, plusInfinite, survey } from '../solve/min-max';

function countAbove<T, V, C>(x: usize, n: i32, value: T): i32 {
  const limit = splat<T, V>(value);
  let count = zero<C>();
  let i = 0;
  do count = tally<T, V, C>(count, gt<T, V>(read<V>(x + bytes<T>(i)), limit));
  while ((i += width<T, V>()) < n);
  return total<T, C>(count);
}

/** Exactly k ones: the k greatest scores, of equal ones those with the lower index. out may be x. */
export function hard<T, V, C>(x: usize, out: usize, n: i32, k: i32): i32 {
  if (n == 0) return Status.OK;
  const status = survey<T, V>(x, n); // leaves −∞ behind the slice
  if (status != Status.OK) return status;
  if (k < plusInfinite) return Status.TOO_MANY_ONES;
  if (k > plusInfinite + finiteCount) return Status.TOO_MANY_ZEROS;

  // v with #{x > v} ≤ k ≤ #{x ≥ v}, by bisection over the floats: `many` > k scores lie above `under`, `few`
  // ≤ k above `over`.
  let many = plusInfinite + finiteCount;
  let few = plusInfinite;
  let v: T = 0;
  if (finiteCount > 0) {
    let under = rank<T>(<T>least) - 1;
    let over = rank<T>(<T>greatest);
    if (many == k) {
      over = under;
      few = k;
    }
    for (let turn = 0; over > under + 1 && few != k; turn++) {
      let middle = middleRank(under, over);
      if (turn & 1) {
        // every other turn along a straight line, which nears smooth samples faster
        const a = <f64>ofRank<T>(under);
        const b = <f64>ofRank<T>(over);
        const guess = rank<T>(<T>(b - (b - a) * (<f64>(k - few) / <f64>(many - few))));
        if (under < guess && guess < over) middle = guess;
      }
      const count = countAbove<T, V, C>(x, n, ofRank<T>(middle));
      if (count > k) {
        under = middle;
        many = count;
      } else {
        over = middle;
        few = count;
      }
    }
    v = ofRank<T>(over);
  }
  let ties = k - few;
  const limit = splat<T, V>(v);
  const one = splat<T, V>(1);
  let i = 0;
  do {
    const s = read<V>(x + bytes<T>(i));
    if (ties > 0 && any<T, V>(eq<T, V>(s, limit))) {
      const to = i + width<T, V>() < n ? i + width<T, V>() : n;
      for (let j = i; j < to; j++) {
        const at = bytes<T>(j);
        const tied = load<T>(x + at) == v && ties-- > 0;
        store<T>(out + at, load<T>(x + at) > v || tied ? 1 : 0);
      }
    } else write<V>(out + bytes<T>(i), keep<T, V>(gt<T, V>(s, limit), one));
  } while ((i += width<T, V>()) < n);
  return Status.OK;
}
