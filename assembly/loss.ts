// The losses of one contiguous slice, with their gradients, after `solve` has found its threshold.

import {
  width, lanes, splat, bytes, read, write, add, sub, mul, gt, ne, any, or, keep, pick, lower,
  upper, hasUpper,
} from './lanes';
import { floorScore, ceilingScore, freeCount } from './threshold';
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

/**
 * Returns the slice's loss. With GRADIENT, `out` (which may be x) gets scale · ∂loss/∂x, where the HyperSimplex loss is taken as
 * ½Σ w_i (p_i − y_i)²; with TERMS it gets scale · w_i (p_i − y_i)². w is 0 for no weights; k is Σp.
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
  clear(0); // loss
  clear(1); // Σ_F g
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    for (let lane = 0; lane < lanes<T>(); lane += width<T, V>()) {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let c = splat<f64, W>(0);
      let d = splat<f64, W>(0);
      for (let i = from + lane; i < to; i += lanes<T>()) {
        const v = read<V>(x + bytes<T>(i));
        const distance = shifted<T, V>(v, t, tLow);
        const p = clipped<T, V>(v, mul<T, V>(distance, inverse), floor, ceiling);
        const e = sub<T, V>(p, read<V>(y + bytes<T>(i)));
        let term: V;
        if (family == HYPER_SIMPLEX) {
          const g = w == 0 ? e : mul<T, V>(e, read<V>(w + bytes<T>(i)));
          term = mul<T, V>(g, e);
          const free = keep<T, V>(isFree<T, V>(p), g);
          c = add<f64, W>(c, lower<T, V, W>(free));
          if (hasUpper<T, V>()) d = add<f64, W>(d, upper<T, V, W>(free));
          if (want == TERMS) write<V>(out + bytes<T>(i), mul<T, V>(term, SCALE));
        } else {
          // ⟨x, p − y⟩ − τ/2(‖p‖² − ‖y‖²) = Σ (p_i − y_i)(τ/2 (p_i − y_i) + r_i) + t(k − Σy), where r_i is how far x_i lies beyond the
          // free set: x_i − t at zero, x_i − t − τ at one. No term is negative, so nothing cancels.
          const r = pick<T, V>(gt<T, V>(v, floor), keep<T, V>(gt<T, V>(v, ceiling), sub<T, V>(distance, TAU)), distance);
          term = keep<T, V>(ne<T, V>(e, ZERO), mul<T, V>(e, add<T, V>(mul<T, V>(HALF_TAU, e), r)));
          if (want == GRADIENT) write<V>(out + bytes<T>(i), mul<T, V>(e, SCALE));
        }
        a = add<f64, W>(a, lower<T, V, W>(term));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(term));
      }
      deposit<T, V, W>(0, lane, a, b);
      deposit<T, V, W>(1, lane, c, d);
    }
    addBlock<T>(0);
    addBlock<T>(1);
  }
  const loss = totalOf(0);
  if (family == FENCHEL_YOUNG) return loss + (k == targetSum ? 0 : (shift + shiftLow) * (k - targetSum));
  if (want == GRADIENT) gradient<T, V>(x, y, w, out, n, tau, scale, freeCount == 0 ? 0 : totalOf(1) / <f64>freeCount);
  return loss;
}

/** scale · J g = scale (g − mean_F g)/τ on F, 0 elsewhere, with g = w(p − y). */
function gradient<T, V>(x: usize, y: usize, w: usize, out: usize, n: i32, tau: f64, scale: f64, mean: f64): void {
  const t = splat<T, V>(<T>shift);
  const tLow = splat<T, V>(<T>shiftLow);
  const inverse = splat<T, V>(<T>(1 / tau));
  const floor = splat<T, V>(<T>floorScore);
  const ceiling = splat<T, V>(<T>ceilingScore);
  const m = splat<T, V>(<T>mean);
  const mLow = splat<T, V>(<T>(mean - <f64>(<T>mean)));
  const slope = splat<T, V>(<T>(scale / tau));
  for (let i = 0; i < n; i += width<T, V>()) {
    const v = read<V>(x + bytes<T>(i));
    const p = clipped<T, V>(v, mul<T, V>(shifted<T, V>(v, t, tLow), inverse), floor, ceiling);
    const e = sub<T, V>(p, read<V>(y + bytes<T>(i)));
    const g = w == 0 ? e : mul<T, V>(e, read<V>(w + bytes<T>(i)));
    write<V>(out + bytes<T>(i), keep<T, V>(isFree<T, V>(p), mul<T, V>(shifted<T, V>(g, m, mLow), slope)));
  }
}
