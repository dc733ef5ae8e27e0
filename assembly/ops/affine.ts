// p_i = clip((x_i − t)/τ, 0, 1).

import { nextUp, rounded } from '../numeric/ulp';
import { andNot, gt, ifThenElseZero, maxPositive, minPositive, splat, sub } from '../simd/lanes';
import { Solution } from '../solve/solution';

/** Largest T below 1. */
@inline
export function almostOne<T>(): T {
  if (sizeof<T>() == 4) return reinterpret<f32>(0x3f7fffff) as T;
  else return reinterpret<f64>(0x3fefffffffffffff) as T;
}

/**
 * t of a solved slice in the precision of T, as a pair: x − t is taken as (x − tHigh) − tLow. Shifted first and scaled
 * afterwards, nothing cancels at any |x|/τ.
 */
export function setShift(solution: Solution, single: bool): void {
  const t = solution.threshold;
  let high = rounded(single, t.high);
  let low = rounded(single, t.high - high + t.tail);
  if (solution.freeCount != 0) {
    // The grid may put t outside [floor, next score). It is moved back, by half a spacing of the grid at most:
    // then x − t is positive exactly for the scores above the floor.
    const floor = solution.floor;
    const next = nextUp(single, floor);
    if (isAbove(single, floor, high, low)) {
      high = floor;
      low = 0;
    } else if (!isAbove(single, next, high, low)) {
      high = next;
      // by a little, that is no more than to the floor
      low = min<f64>((floor - next) * f32.EPSILON, -nextUp(single, 0));
    }
  }
  solution.tHigh = high;
  solution.tLow = low;
}

/** Whether x − t is positive, as the lanes take it. */
function isAbove(single: bool, x: f64, tHigh: f64, tLow: f64): bool {
  return rounded(single, x - tHigh) > tLow;
}

/** x − t */
@inline
export function shifted<T, V>(x: V, t: V, tLow: V): V {
  return sub<T, V>(sub<T, V>(x, t), tLow);
}

/**
 * p, where z = (x − t)/τ: exactly 0 up to the floor, exactly 1 above the ceiling, strictly between for free
 * scores: {0 < p < 1} is the free set itself.
 */
@inline
export function clipped<T, V>(x: V, z: V, ceiling: V): V {
  const one = ifThenElseZero<T, V>(gt<T, V>(x, ceiling), splat<T, V>(1));
  return maxPositive<T, V>(one, minPositive<T, V>(z, splat<T, V>(almostOne<T>())));
}

/** Mask of the free set, 0 < p < 1. */
@inline
export function isFree<T, V>(p: V): V {
  return andNot<T, V>(gt<T, V>(p, splat<T, V>(0)), gt<T, V>(p, splat<T, V>(almostOne<T>())));
}
