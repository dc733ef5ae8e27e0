// Losses and products with the Jacobian of a slice that lies in parts. As ops/loss.ts and ops/vjp.ts, but that the
// sums are exact and those of all parts; each element is computed as there, so what is not a sum has the same bits.

import { Family } from '../abi';
import { bytes, ifThenElseZero, gt, mul, ifThenElse, sub, add } from '../simd/lanes';
import { almostOne, clipped, shifted } from '../ops/affine';
import { Solution } from '../solve/solution';
import { addTo } from '../numeric/accumulator';

/**
 * Writes w(p − y) to `out`, and adds the loss's terms to one sum, w(p − y) of the free scores to another. Without
 * weights it is y whose free ones are summed: Σ_F p is known. Targets are y or, where that is 0, one at the rows
 * with this label.
 */
export function gather<T>(
  solution: Solution, family: i32, x: usize, y: usize, labels: usize, label: i32, w: usize, out: usize, n: i32,
  terms: usize, frees: usize,
): void {
  const tau = solution.tau;
  const t = <T>solution.tHigh;
  const tLow = <T>solution.tLow;
  const inverse = <T>(1 / tau);
  const floor = <T>solution.floor;
  const ceiling = <T>solution.ceiling;
  const TAU = <T>tau;
  const HALF_TAU = <T>(0.5 * tau);
  for (let i = 0; i < n; i++) {
    const v = load<T>(x + bytes<T>(i));
    const distance = shifted<T, T>(v, t, tLow);
    const p = clipped<T, T>(v, mul<T, T>(distance, inverse), ceiling);
    const target = y != 0 ? load<T>(y + bytes<T>(i)) : <T>i32(load<i32>(labels + bytes<i32>(i)) == label);
    const e = sub<T, T>(p, target);
    let g = e;
    let term = mul<T, T>(e, e);
    let free = target;
    if (family == Family.FENCHEL_YOUNG) {
      const beyond = ifThenElseZero<T, T>(gt<T, T>(v, ceiling), sub<T, T>(distance, TAU));
      const r = ifThenElse<T, T>(gt<T, T>(v, floor), beyond, distance);
      term = e == 0 ? 0 : mul<T, T>(e, add<T, T>(mul<T, T>(HALF_TAU, e), r));
    } else if (w != 0) {
      free = g = mul<T, T>(e, load<T>(w + bytes<T>(i)));
      term = mul<T, T>(g, e);
    }
    addTo<T>(terms, <f64>term);
    if (v > floor && v <= ceiling) addTo<T>(frees, <f64>free);
    store<T>(out + bytes<T>(i), g);
  }
}

/** Of w(p − y): its difference to the mean over the free set, times `scale`, there (or, for p − y itself, everywhere). */
export function slopes<T>(
  solution: Solution, isJacobian: bool, x: usize, g: usize, n: i32, mean: f64, scale: f64,
): void {
  const floor = <T>solution.floor;
  const ceiling = <T>solution.ceiling;
  const MEAN = <T>mean;
  const MEAN_LOW = <T>(mean - <f64>MEAN);
  const SCALE = <T>scale;
  for (let i = 0; i < n; i++) {
    const v = load<T>(x + bytes<T>(i));
    const slope = mul<T, T>(shifted<T, T>(load<T>(g + bytes<T>(i)), MEAN, MEAN_LOW), SCALE);
    store<T>(g + bytes<T>(i), !isJacobian || (v > floor && v <= ceiling) ? slope : 0);
  }
}

/** Adds the g of free entries to the sum; how many they are. */
export function sumFree<T>(p: usize, g: usize, n: i32, sum: usize): i32 {
  let count = 0;
  for (let i = 0; i < n; i++) {
    const v = load<T>(p + bytes<T>(i));
    if (!(v > 0 && v <= almostOne<T>())) continue;
    addTo<T>(sum, <f64>load<T>(g + bytes<T>(i)));
    count++;
  }
  return count;
}

/** Jᵀg, from the mean of g over the free set, in place of g. */
export function product<T>(p: usize, g: usize, n: i32, mean: f64, tau: f64): void {
  const MEAN = <T>mean;
  const MEAN_LOW = <T>(mean - <f64>MEAN);
  const inverse = <T>(1 / tau);
  for (let i = 0; i < n; i++) {
    const v = load<T>(p + bytes<T>(i));
    const slope = mul<T, T>(shifted<T, T>(load<T>(g + bytes<T>(i)), MEAN, MEAN_LOW), inverse);
    store<T>(g + bytes<T>(i), v > 0 && v <= almostOne<T>() ? slope : 0);
  }
}

/** Adds all of the numbers to a sum. */
export function sumAll<T>(y: usize, n: i32, sum: usize): void {
  for (let i = 0; i < n; i++) addTo<T>(sum, <f64>load<T>(y + bytes<T>(i)));
}
