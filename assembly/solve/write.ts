// One pass over a slice that writes p and counts, which proves it: for slices of f32 that are not long. (The others are
// written in ops/project.ts, and what they share, which is what p is near t, is here.)

import {
  bytes, countMask, gt, ifThenElseZero, mul, pmax, pmin, read, reduceSum, splat, sub, width, write, zero,
} from '../simd/lanes';
import { Solution } from './solution';

/** Largest T below 1. */
@inline
export function almostOne<T>(): T {
  if (sizeof<T>() == 4) return reinterpret<f32>(0x3f7fffff) as T;
  else return reinterpret<f64>(0x3fefffffffffffff) as T;
}

/** x − t */
@inline
export function shifted<T, V>(x: V, t: V, tLow: V): V {
  return sub<T, V>(sub<T, V>(x, t), tLow);
}

/** Writes p to the solution's p; whether its free set is the one that led to t. */
export function writeAndCountIn<T, V, C>(solution: Solution, x: usize, n: i32): bool {
  const threshold = solution.threshold;
  const high = <T>threshold.high;
  const t = splat<T, V>(high);
  const tLow = splat<T, V>(<T>(threshold.high - <f64>high + threshold.tail));
  const inverse = splat<T, V>(<T>(1 / solution.tau));
  const ceiling = splat<T, V>(<T>solution.ceiling);
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const ALMOST = splat<T, V>(<T>almostOne<T>());
  const to = solution.p - x;
  const end = x + bytes<T>(n);
  let some = zero<C>();
  let one = zero<C>();
  let at = x;
  do {
    const v = read<V>(at);
    const isOne = gt<T, V>(v, ceiling);
    const z = mul<T, V>(shifted<T, V>(v, t, tLow), inverse);
    const p = pmax<T, V>(ifThenElseZero<T, V>(isOne, ONE), pmin<T, V>(z, ALMOST));
    some = countMask<T, V, C>(some, gt<T, V>(p, ZERO));
    one = countMask<T, V, C>(one, isOne);
    write<V>(at + to, p);
  } while ((at += bytes<T>(width<T, V>())) < end);
  return reduceSum<T, C>(one) == solution.oneCount && reduceSum<T, C>(some) == solution.oneCount + solution.freeCount;
}
