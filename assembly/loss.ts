// The losses of one contiguous slice, with their gradients, after `solve` has found its threshold.

import {
  width, lanes, splat, bytes, read, write, matches, add, sub, mul, gt, ne, any, or, butNot, keep, pick,
  tally, zero, total, lower, upper, hasUpper,
} from './lanes';
import { floorScore, ceilingScore, freeCount, oneCount } from './threshold';
import { prepare, shift, shiftLow, shifted, clipped, isFree } from './projection';
import { BLOCK, clear, deposit, addBlock, totalOf } from './sums';

export const HYPER_SIMPLEX: i32 = 0; // Σ w_i (p_i − y_i)²
export const FENCHEL_YOUNG: i32 = 1; // Ω*(x) + Ω(y) − ⟨x, y⟩

export const LOSS: i32 = 0;
export const GRADIENT: i32 = 1;
export const TERMS: i32 = 2;

export let targetSum: f64 = 0;

/** Σ y; false when a target lies outside [0, 1] (or is NaN). */
export function sumTargets<T, V, W>(y: usize, n: i32): bool {
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  let wrong = ZERO;
  clear(0);
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    for (let lane = 0; lane < lanes<T>(); lane += width<T, V>()) {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      for (let i = from + lane; i < to; i += lanes<T>()) {
        const v = read<V>(y + bytes<T>(i));
        wrong = or<T, V>(wrong, or<T, V>(gt<T, V>(ZERO, v), or<T, V>(gt<T, V>(v, ONE), ne<T, V>(v, v))));
        a = add<f64, W>(a, lower<T, V, W>(v));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(v));
      }
      deposit<T, V, W>(0, lane, a, b);
    }
    addBlock<T>(0);
  }
  targetSum = totalOf(0);
  return !any<T, V>(wrong);
}

/** y_i = 1 where the label is `label`, else 0; and Σ y. */
export function setTargets<T, V, C>(y: usize, n: i32, labels: usize, label: i32): void {
  const ONE = splat<T, V>(1);
  let count = zero<C>();
  for (let i = 0; i < n; i += width<T, V>()) {
    const mask = matches<T, V>(labels + bytes<i32>(i), label);
    count = tally<T, V, C>(count, mask);
    write<V>(y + bytes<T>(i), keep<T, V>(mask, ONE));
  }
  targetSum = <f64>total<T, C>(count);
}

/** mean_F g, where g_i = w_i (p_i − y_i). */
function meanOverFree<T, V, W>(x: usize, y: usize, w: usize, n: i32, k: f64, tau: f64): f64 {
  if (freeCount == 0) return 0;
  const t = splat<T, V>(<T>shift);
  const tLow = splat<T, V>(<T>shiftLow);
  const inverse = splat<T, V>(<T>(1 / tau));
  const floor = splat<T, V>(<T>floorScore);
  const ceiling = splat<T, V>(<T>ceilingScore);
  clear(0);
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    for (let lane = 0; lane < lanes<T>(); lane += width<T, V>()) {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      for (let i = from + lane; i < to; i += lanes<T>()) {
        const v = read<V>(x + bytes<T>(i));
        let g = read<V>(y + bytes<T>(i));
        if (w != 0) {
          const p = clipped<T, V>(v, mul<T, V>(shifted<T, V>(v, t, tLow), inverse), floor, ceiling);
          g = mul<T, V>(sub<T, V>(p, g), read<V>(w + bytes<T>(i)));
        }
        g = keep<T, V>(butNot<T, V>(gt<T, V>(v, floor), gt<T, V>(v, ceiling)), g);
        a = add<f64, W>(a, lower<T, V, W>(g));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(g));
      }
      deposit<T, V, W>(0, lane, a, b);
    }
    addBlock<T>(0);
  }
  // Without weights Σ_F p is known: what the ones leave of k.
  return (w != 0 ? totalOf(0) : k - <f64>oneCount - totalOf(0)) / <f64>freeCount;
}

/**
 * Returns the slice's loss. With GRADIENT, `out` (which may be x) gets scale · ∂loss/∂x, where the
 * HyperSimplex loss is taken as ½Σ w_i (p_i − y_i)²; with TERMS it gets scale · w_i (p_i − y_i)². w is 0 for
 * no weights; k is Σp.
 */
export function evaluate<T, V, W>(
  family: i32, want: i32, x: usize, y: usize, w: usize, out: usize, n: i32, k: f64, tau: f64, scale: f64,
): f64 {
  prepare<T>();
  const t = splat<T, V>(<T>shift);
  const tLow = splat<T, V>(<T>shiftLow);
  const inverse = splat<T, V>(<T>(1 / tau));
  const floor = splat<T, V>(<T>floorScore);
  const ceiling = splat<T, V>(<T>ceilingScore);
  const ZERO = splat<T, V>(0);
  const TAU = splat<T, V>(<T>tau);
  const HALF_TAU = splat<T, V>(<T>(0.5 * tau));
  const SCALE = splat<T, V>(<T>scale);
  const wantsSlope = family == HYPER_SIMPLEX && want == GRADIENT;
  const mean = wantsSlope ? meanOverFree<T, V, W>(x, y, w, n, k, tau) : 0;
  const MEAN = splat<T, V>(<T>mean);
  const MEAN_LOW = splat<T, V>(<T>(mean - <f64>(<T>mean)));
  const SLOPE = splat<T, V>(<T>(scale / tau));
  clear(0);
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    for (let lane = 0; lane < lanes<T>(); lane += width<T, V>()) {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      for (let i = from + lane; i < to; i += lanes<T>()) {
        const v = read<V>(x + bytes<T>(i));
        const distance = shifted<T, V>(v, t, tLow);
        const p = clipped<T, V>(v, mul<T, V>(distance, inverse), floor, ceiling);
        const e = sub<T, V>(p, read<V>(y + bytes<T>(i)));
        let term: V;
        if (family == HYPER_SIMPLEX) {
          const g = w == 0 ? e : mul<T, V>(e, read<V>(w + bytes<T>(i)));
          term = mul<T, V>(g, e);
          // J g = (g − mean_F g)/τ on F, 0 elsewhere
          if (wantsSlope) {
            const slope = mul<T, V>(shifted<T, V>(g, MEAN, MEAN_LOW), SLOPE);
            write<V>(out + bytes<T>(i), keep<T, V>(isFree<T, V>(p), slope));
          } else if (want == TERMS) write<V>(out + bytes<T>(i), mul<T, V>(term, SCALE));
        } else {
          // ⟨x, p − y⟩ − τ/2(‖p‖² − ‖y‖²) = Σ (p_i − y_i)(τ/2 (p_i − y_i) + r_i) + t(k − Σy), where r_i is
          // how far x_i lies beyond the free set: x_i − t at zero, x_i − t − τ at one. No term is negative,
          // so nothing cancels.
          const beyond = keep<T, V>(gt<T, V>(v, ceiling), sub<T, V>(distance, TAU));
          const r = pick<T, V>(gt<T, V>(v, floor), beyond, distance);
          term = keep<T, V>(ne<T, V>(e, ZERO), mul<T, V>(e, add<T, V>(mul<T, V>(HALF_TAU, e), r)));
          if (want == GRADIENT) write<V>(out + bytes<T>(i), mul<T, V>(e, SCALE));
        }
        a = add<f64, W>(a, lower<T, V, W>(term));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(term));
      }
      deposit<T, V, W>(0, lane, a, b);
    }
    addBlock<T>(0);
  }
  const loss = totalOf(0);
  if (family == FENCHEL_YOUNG) return loss + (k == targetSum ? 0 : (shift + shiftLow) * (k - targetSum));
  return loss;
}
