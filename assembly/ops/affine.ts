// p_i = clip((x_i − t)/τ, 0, 1).

import { above } from '../numeric/ulp';
import { butNot, greater, gt, keep, lesser, splat, sub } from '../simd/lanes';
import { threshold, thresholdLow, floorScore, freeCount } from '../solve/solve';

/** Least T above 0. */
@inline
function smallest<T>(): T {
  return above<T>(0);
}

/** Largest T below 1. */
@inline
export function almostOne<T>(): T {
  if (sizeof<T>() == 4) return reinterpret<f32>(0x3f7fffff) as T;
  else return reinterpret<f64>(0x3fefffffffffffff) as T;
}

// t in the precision of T, as a pair: x − t is taken as (x − shift) − shiftLow. Shifted first and scaled
// afterwards, nothing cancels at any |x|/τ.
export let shift: f64 = 0;
export let shiftLow: f64 = 0;

/** Sets the pair for the slice just solved. */
export function prepare<T>(): void {
  shift = <f64>(<T>threshold);
  shiftLow = <f64>(<T>(threshold - shift + thresholdLow));
  if (freeCount == 0) return;
  // The grid may put t outside [floor, next score). It is moved back, by half a spacing of the grid at most:
  // then x − t is positive exactly for the scores above the floor.
  const floor = <T>floorScore;
  const next = above<T>(floor);
  if (shifted<T, T>(floor, <T>shift, <T>shiftLow) > 0) {
    shift = floorScore;
    shiftLow = 0;
  } else if (shifted<T, T>(next, <T>shift, <T>shiftLow) <= 0) {
    shift = <f64>next;
    // by a little, that is no more than to the floor
    shiftLow = min<f64>((floorScore - shift) * f32.EPSILON, -<f64>smallest<T>());
  }
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
  const one = keep<T, V>(gt<T, V>(x, ceiling), splat<T, V>(1));
  return greater<T, V>(one, lesser<T, V>(z, splat<T, V>(almostOne<T>())));
}

/** Mask of the free set, 0 < p < 1. */
@inline
export function isFree<T, V>(p: V): V {
  return butNot<T, V>(gt<T, V>(p, splat<T, V>(0)), gt<T, V>(p, splat<T, V>(almostOne<T>())));
}
