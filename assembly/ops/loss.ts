// The losses of one contiguous slice, with their gradients, after `solve` has found its threshold.

import {
  add, all, andNot, bytes, eq, gt, hasUpper, ifThenElse, ifThenElseZero, lanes, le, lower, matches, mul, ne, or,
  orNaN, read, splat, sub, upper, width, write,
} from '../simd/lanes';
import { Call, Family, Output, Status } from '../abi';
import { record } from '../memory';
import { BLOCK, hasNext, Sum } from '../numeric/sums';
import { Solution } from '../solve/solution';
import { clipped, setShift, shifted } from './affine';
import { kOf, report, SOLUTION, solveSlice } from './slice';

// Its own: sums of terms, and of targets of free scores.
const TERMS = record<Sum>();
const FREE_TARGETS = record<Sum>();

/**
 * The loss of slice s of a call, whose scores are at x; its targets are at y or, where that is 0, `counts` has their
 * sum. `out` may be x.
 */
export function lossSlice(call: Call, single: bool, s: usize, x: usize, y: usize, out: usize, counts: usize): Status {
  const solution = SOLUTION;
  const sum = y == 0 ? <f64>load<i32>(counts + (s << 2)) : sumTargets(single, y, call.n);
  if (isNaN(sum)) return Status.BAD_TARGET;
  const k = call.k == 0 ? sum : kOf(call, s);
  const status = solveSlice(solution, call, single, s, x, k, false);
  if (status != Status.OK) return status;
  setShift(solution, single);
  const isHyperSimplex = call.family == Family.HYPER_SIMPLEX;
  const unit = solution.unit;
  // the gradient of the squared loss goes with 1/τ, the Fenchel–Young loss itself with τ
  const divisor = isHyperSimplex && call.output == Output.GRADIENT ? unit : 1;
  const scale = load<f64>(call.scale + s * call.scaleStride) / divisor;
  const label = call.base + <i32>s;
  let value: f64;
  if (ASC_FEATURE_SIMD) {
    value = single ? evaluate<f32, v128, v128>(call, solution, x, y, label, sum, out, k, scale)
      : evaluate<f64, v128, v128>(call, solution, x, y, label, sum, out, k, scale);
  } else {
    value = single ? evaluate<f32, f32, f64>(call, solution, x, y, label, sum, out, k, scale)
      : evaluate<f64, f64, f64>(call, solution, x, y, label, sum, out, k, scale);
  }
  store<f64>(call.losses + s * 8, isHyperSimplex ? value : value * unit);
  report(call, s, solution);
  return status;
}

/** Σ y of dense targets; NaN when one lies outside [0, 1]. */
export function sumTargets(single: bool, y: usize, n: i32): f64 {
  if (ASC_FEATURE_SIMD) return single ? sumTargetsIn<f32, v128, v128>(y, n) : sumTargetsIn<f64, v128, v128>(y, n);
  else return single ? sumTargetsIn<f32, f32, f64>(y, n) : sumTargetsIn<f64, f64, f64>(y, n);
}

function sumTargetsIn<T, V, W>(y: usize, n: i32): f64 {
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const sum = TERMS;
  let right = eq<T, V>(ZERO, ZERO);
  sum.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let i = from + lane;
      if (i < to) do {
        const v = read<V>(y + bytes<T>(i));
        right = ifThenElseZero<T, V>(right, ifThenElseZero<T, V>(le<T, V>(ZERO, v), le<T, V>(v, ONE)));
        a = add<f64, W>(a, lower<T, V, W>(v));
        if (hasUpper<T, V>()) b = add<f64, W>(b, upper<T, V, W>(v));
      } while ((i += lanes<T>()) < to);
      sum.deposit<T, V, W>(lane, a, b);
    } while (hasNext<T, V>(lane++));
    sum.addBlock<T>();
  }
  return all<T, V>(right) ? sum.total : NaN;
}

/** Vectors whose terms, none above its weight, are added in T before they go to f64. */
const RUN: i32 = 8;

/**
 * Returns the slice's loss. Its targets are y or, where that is 0, one at the rows with this label; k is
 * Σp. `out`, which may be x, gets with GRADIENT scale · ∂loss/∂x, where the HyperSimplex
 * loss is taken as ½Σ w_i (p_i − y_i)², and with TERMS scale · w_i (p_i − y_i)².
 *
 * One pass takes the sums and leaves w(p − y), a second one subtracts its mean over the free set. Between
 * them saturated scores hold NaN.
 */
export function evaluate<T, V, W>(
  call: Call, solution: Solution, x: usize, y: usize, label: i32, targetSum: f64, out: usize, k: f64, scale: f64,
): f64 {
  const tau = solution.tau;
  const family = call.family;
  const output = call.output;
  const labels = call.labels;
  const w = call.weights;
  const n = call.n;
  const termSum = TERMS;
  const freeSum = FREE_TARGETS;
  const t = splat<T, V>(<T>solution.tHigh);
  const tLow = splat<T, V>(<T>solution.tLow);
  const inverse = splat<T, V>(<T>(1 / tau));
  const floor = splat<T, V>(<T>solution.floor);
  const ceiling = splat<T, V>(<T>solution.ceiling);
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  const TAU = splat<T, V>(<T>tau);
  const HALF_TAU = splat<T, V>(<T>(0.5 * tau));
  const isJacobian = family == Family.HYPER_SIMPLEX && output == Output.GRADIENT;
  // terms of the Fenchel–Young loss may be as great as scores
  const run = lanes<T>() * (family == Family.HYPER_SIMPLEX ? RUN : 1);
  termSum.clear();
  freeSum.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let a = splat<f64, W>(0);
      let b = splat<f64, W>(0);
      let c = splat<f64, W>(0);
      let d = splat<f64, W>(0);
      let first = from + lane;
      if (first < to) do {
        const last = min<i32>(first + run, to);
        let terms = ZERO;
        let frees = ZERO;
        let i = first;
        do {
          const v = read<V>(x + bytes<T>(i));
          const distance = shifted<T, V>(v, t, tLow);
          const p = clipped<T, V>(v, mul<T, V>(distance, inverse), ceiling);
          const target = y != 0 ? read<V>(y + bytes<T>(i))
            : ifThenElseZero<T, V>(matches<T, V>(labels + bytes<i32>(i), label), ONE);
          const e = sub<T, V>(p, target);
          const saturated = or<T, V>(le<T, V>(v, floor), gt<T, V>(v, ceiling));
          let g = e;
          let term = mul<T, V>(e, e);
          let free = target;
          if (family == Family.FENCHEL_YOUNG) {
            // ⟨x, p − y⟩ − τ/2(‖p‖² − ‖y‖²) = Σ (p_i − y_i)(τ/2 (p_i − y_i) + r_i) + t(k − Σy), where r_i
            // is how far x_i lies beyond the free set: x_i − t at zero, x_i − t − τ at one. No term is
            // negative, so nothing cancels.
            const beyond = ifThenElseZero<T, V>(gt<T, V>(v, ceiling), sub<T, V>(distance, TAU));
            const r = ifThenElse<T, V>(gt<T, V>(v, floor), beyond, distance);
            term = ifThenElseZero<T, V>(ne<T, V>(e, ZERO), mul<T, V>(e, add<T, V>(mul<T, V>(HALF_TAU, e), r)));
          } else if (w != 0) {
            free = g = mul<T, V>(e, read<V>(w + bytes<T>(i)));
            term = mul<T, V>(g, e);
          }
          if (isJacobian) g = orNaN<T, V>(saturated, g);
          else if (output == Output.TERMS) g = term;
          terms = add<T, V>(terms, term);
          frees = add<T, V>(frees, andNot<T, V>(free, saturated));
          write<V>(out + bytes<T>(i), g);
        } while ((i += lanes<T>()) < last);
        a = add<f64, W>(a, lower<T, V, W>(terms));
        c = add<f64, W>(c, lower<T, V, W>(frees));
        if (hasUpper<T, V>()) {
          b = add<f64, W>(b, upper<T, V, W>(terms));
          d = add<f64, W>(d, upper<T, V, W>(frees));
        }
      } while ((first += run) < to);
      termSum.deposit<T, V, W>(lane, a, b);
      freeSum.deposit<T, V, W>(lane, c, d);
    } while (hasNext<T, V>(lane++));
    termSum.addBlock<T>();
    freeSum.addBlock<T>();
  }

  if (output != Output.NONE) {
    // J g = (g − mean_F g)/τ on F, 0 elsewhere. Without weights Σ_F p is known: what the ones leave of k.
    const sum = w != 0 ? freeSum.total : k - <f64>solution.oneCount - freeSum.total;
    const mean = isJacobian && solution.freeCount > 0 ? sum / <f64>solution.freeCount : 0;
    const MEAN = splat<T, V>(<T>mean);
    const MEAN_LOW = splat<T, V>(<T>(mean - <f64>(<T>mean)));
    const SCALE = splat<T, V>(<T>(isJacobian ? scale / tau : scale));
    let i = 0;
    do {
      const g = read<V>(out + bytes<T>(i));
      const slope = mul<T, V>(shifted<T, V>(g, MEAN, MEAN_LOW), SCALE);
      write<V>(out + bytes<T>(i), ifThenElseZero<T, V>(eq<T, V>(g, g), slope));
    } while ((i += width<T, V>()) < n);
  }
  const loss = termSum.total;
  if (family == Family.FENCHEL_YOUNG) return loss + (k == targetSum ? 0 : (solution.tHigh + solution.tLow) * (k - targetSum));
  return loss;
}
