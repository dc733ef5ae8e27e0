// One pass over a slice that sums up a free set, exactly (numeric/grid.ts).

import { EXACT_BLOCK, Grid } from '../numeric/grid';
import {
  add, andNot, bytes, countMask, gt, ifThenElseZero, lanes, read, reduceSum, splat, sub, summed, sumUp, width, zero,
} from '../simd/lanes';
import { Part } from './partition';
import { look } from './visits';

/** |F|, |O| and Σ_F (Q(x_i) − pivot) of the part's free set. */
export function sumFreeIn<T, V, W, C>(grid: Grid, part: Part, x: usize, n: i32): void {
  if (!ASC_NO_ASSERT) look(n);
  const FLOOR = splat<T, V>(<T>part.floor);
  const CEILING = splat<T, V>(<T>part.ceiling);
  const PIVOT = splat<T, V>(<T>part.pivot);
  const COARSE = splat<T, V>(<T>grid.coarseRounder);
  const FINE = splat<T, V>(<T>grid.fineRounder);
  const sum = part.sum;
  let free = zero<C>();
  let one = zero<C>();
  sum.set(0, 0); // n may be 0
  for (let from = 0; from < n; from += EXACT_BLOCK) {
    const to = min<i32>(from + EXACT_BLOCK, n);
    let coarse = splat<f64, W>(0);
    let fine = splat<f64, W>(0);
    let at = x + bytes<T>(from);
    const end = x + bytes<T>(to);
    do {
      const v = read<V>(at);
      const isOne = gt<T, V>(v, CEILING);
      const isFree = andNot<T, V>(gt<T, V>(v, FLOOR), isOne);
      free = countMask<T, V, C>(free, isFree);
      one = countMask<T, V, C>(one, isOne);
      // its parts, each what rounding the rest to the part's units gives
      let d = ifThenElseZero<T, V>(isFree, sub<T, V>(v, PIVOT));
      const rounded = add<T, V>(d, COARSE);
      coarse = sumUp<T, V, W>(coarse, rounded, COARSE);
      d = sub<T, V>(d, sub<T, V>(rounded, COARSE));
      fine = sumUp<T, V, W>(fine, add<T, V>(d, FINE), FINE);
    } while ((at += bytes<T>(width<T, V>())) < end);
    const values = (to - from + lanes<T>() - 1) & -lanes<T>();
    const high = summed<T, V, W>(coarse, values, <T>grid.coarseRounder);
    const low = summed<T, V, W>(fine, values, <T>grid.fineRounder);
    if (from == 0) sum.setSum(high, low); // adding takes as long as a short slice does
    else sum.addSum(high, low);
  }
  part.freeCount = reduceSum<T, C>(free);
  part.oneCount = reduceSum<T, C>(one);
}
