// The losses of one contiguous slice, with their gradients, after `solve` has found its threshold.

import {
  add, all, andNot, bytes, countMask, eq, gt, ifThenElse, ifThenElseZero, isBelow, le, leastOf, matches, mul, ne, notPositive, or, orNaN,
  read, reduceSum, splat, sub, sumWide, width, write, zero,
} from '../simd/lanes';
import { Call, Family, Output, Status } from '../abi';
import {
  BLOCK, CHUNK, ExactSum, EXACT_SUM_BYTES, greatest, leastWhole, sumFirst, sumsHold, sumSecond,
} from '../numeric/exact-sum';
import { Solution } from '../solve/solution';
import { countChunk } from '../solve/visits';
import { setFactors, slope } from '../simd/transpose';
import { clipped, setShift, shifted } from './affine';
import { kOf, report, SOLUTION, solveSlice } from './slice';

/**
 * The loss of slice s of a call, whose scores are at x; its targets are at y or, where that is 0, `counts` has their
 * sum. `out` may be x. `sums` are where it sums: two of them.
 */
export function lossSlice(
  call: Call, single: bool, s: usize, x: usize, y: usize, out: usize, counts: usize, sums: usize, factors: usize,
): Status {
  const solution = SOLUTION;
  const sum = y == 0 ? <f64>load<i32>(counts + (s << 2)) : sumTargets(single, y, call.n, changetype<ExactSum>(sums));
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
    value = single ? evaluate<f32, v128, v128, v128>(call, solution, x, y, label, sum, out, k, scale, sums, factors)
      : evaluate<f64, v128, v128, v128>(call, solution, x, y, label, sum, out, k, scale, sums, factors);
  } else {
    value = single ? evaluate<f32, f32, f64, i32>(call, solution, x, y, label, sum, out, k, scale, sums, factors)
      : evaluate<f64, f64, f64, i32>(call, solution, x, y, label, sum, out, k, scale, sums, factors);
  }
  store<f64>(call.losses + s * 8, isHyperSimplex ? value : value * unit);
  report(call, s, solution);
  return status;
}

/** Σ y of dense targets; NaN when one lies outside [0, 1]. */
export function sumTargets(single: bool, y: usize, n: i32, sum: ExactSum): f64 {
  if (ASC_FEATURE_SIMD) return single ? sumTargetsIn<f32, v128, v128>(y, n, sum) : sumTargetsIn<f64, v128, v128>(y, n, sum);
  else return single ? sumTargetsIn<f32, f32, f64>(y, n, sum) : sumTargetsIn<f64, f64, f64>(y, n, sum);
}

function sumTargetsIn<T, V, W>(y: usize, n: i32, sum: ExactSum): f64 {
  const ZERO = splat<T, V>(0);
  const ONE = splat<T, V>(1);
  let right = eq<T, V>(ZERO, ZERO);
  sum.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const length = min<i32>(BLOCK, n - from);
    const end = y + bytes<T>(length);
    let to = sum.terms;
    do {
      const v = read<V>(y);
      right = ifThenElseZero<T, V>(right, ifThenElseZero<T, V>(le<T, V>(ZERO, v), le<T, V>(v, ONE)));
      write<V>(to, v);
      to += bytes<T>(width<T, V>());
    } while ((y += bytes<T>(width<T, V>())) < end);
    if (!all<T, V>(right)) return NaN;
    sum.addBlock<T, V, W>(length, 1);
  }
  return sum.total<T>();
}

/**
 * Returns the slice's loss. Its targets are y or, where that is 0, one at the rows with this label; k is
 * Σp. `out`, which may be x, gets with GRADIENT scale · ∂loss/∂x, where the HyperSimplex
 * loss is taken as ½Σ w_i (p_i − y_i)², and with TERMS scale · w_i (p_i − y_i)².
 *
 * One pass takes the sums and leaves w(p − y), a second one subtracts its mean over the free set. Between
 * them saturated scores hold NaN. Where there is a place for `factors`, the second pass is the caller's (`transposeSlopes`).
 */
export function evaluate<T, V, W, C>(
  call: Call, solution: Solution, x: usize, y: usize, label: i32, targetSum: f64, out: usize, k: f64, scale: f64,
  sums: usize, factors: usize,
): f64 {
  const family = call.family;
  const output = call.output;
  const w = call.weights;
  const terms = changetype<ExactSum>(sums);
  const isHyperSimplex = family == Family.HYPER_SIMPLEX;
  const isJacobian = isHyperSimplex && output == Output.GRADIENT;
  terms.clear();
  const frees = isHyperSimplex && y == 0 && w == 0 && output != Output.TERMS
    ? compareLabels<T, V, W, C>(call, solution, x, label, out, terms)
    : compareTargets<T, V, W>(call, solution, x, y, label, out, terms, changetype<ExactSum>(sums + EXACT_SUM_BYTES));
  if (output != Output.NONE) {
    // J g = (g − mean_F g)/τ on F, 0 elsewhere. Without weights Σ_F p is known: what the ones leave of k.
    const sum = w != 0 ? frees : k - <f64>solution.oneCount - frees;
    const mean = isJacobian && solution.freeCount > 0 ? sum / <f64>solution.freeCount : 0;
    const factor = isJacobian ? scale / solution.tau : scale;
    if (factors != 0) setFactors<T>(factors, mean, factor);
    else subtractMean<T, V>(out, call.n, mean, factor);
  }
  const loss = terms.total<T>();
  if (isHyperSimplex) return loss;
  return loss + (k == targetSum ? 0 : (solution.tHigh + solution.tLow) * (k - targetSum));
}

/**
 * The HyperSimplex loss's first pass where targets are labels, and rows weigh the same: adds (p − y)² to `terms`, and to
 * `out` goes p − y. How many free scores have the label.
 *
 * No term is above 1, so their units are summed in the loop (numeric/exact-sum.ts). Comparisons of floats, their minima and
 * their sums share two ports: all that can be compared as integers is.
 */
function compareLabels<T, V, W, C>(
  call: Call, solution: Solution, x: usize, label: i32, out: usize, terms: ExactSum,
): f64 {
  const n = call.n;
  const labels = call.labels;
  const t = splat<T, V>(<T>solution.tHigh);
  const tLow = splat<T, V>(<T>solution.tLow);
  const inverse = splat<T, V>(<T>(1 / solution.tau));
  const ceiling = splat<T, V>(<T>solution.ceiling);
  const ONE = splat<T, V>(1);
  const LIMIT = <T>leastWhole<T>();
  let count = zero<C>();
  for (let from = 0; from < n; from += sumsHold<T, V>()) {
    const end = min<i32>(from + sumsHold<T, V>(), n);
    let sum = splat<f64, W>(0);
    let other = sum;
    for (let begin = from; begin < end; begin += CHUNK) {
      const length = min<i32>(CHUNK, end - begin);
      // of the chunk's elements, in bytes
      let i = bytes<T>(begin);
      const to = i + bytes<T>(length);
      const term = terms.terms - i;
      let own = splat<f64, W>(0);
      let ownOther = own;
      let least = ONE;
      do {
        const v = read<V>(x + i);
        const distance = shifted<T, V>(v, t, tLow);
        const p = clipped<T, V>(v, mul<T, V>(distance, inverse), ceiling);
        const isLabel = matches<T, V>(labels + (sizeof<T>() == 4 ? i : i >> 1), label);
        const e = sub<T, V>(p, ifThenElseZero<T, V>(isLabel, ONE));
        // setShift saw to it that x − t is positive above the floor alone
        const saturated = or<T, V>(notPositive<T, V>(distance), gt<T, V>(v, ceiling));
        count = countMask<T, V, C>(count, andNot<T, V>(isLabel, saturated));
        write<V>(out + i, orNaN<T, V>(saturated, e));
        const square = mul<T, V>(e, e);
        write<V>(term + i, square);
        least = leastOf<T, V>(least, square);
        own = sumFirst<T, V, W>(own, square);
        ownOther = sumSecond<T, V, W>(ownOther, square);
      } while ((i += bytes<T>(width<T, V>())) < to);
      const again = isBelow<T, V>(least, LIMIT);
      if (!ASC_NO_ASSERT) countChunk(again);
      if (again) terms.addBlock<T, V, W>(length, 1);
      else {
        sum = add<f64, W>(sum, own);
        other = add<f64, W>(other, ownOther);
      }
    }
    terms.add<T>(sumWide<W>(sum));
    terms.add<T>(sumWide<W>(other));
  }
  return <f64>reduceSum<T, C>(count);
}

/** The first pass of all losses: their terms to `terms`; Σ_F w(p − y) or, without weights, Σ_F y. */
function compareTargets<T, V, W>(
  call: Call, solution: Solution, x: usize, y: usize, label: i32, out: usize, terms: ExactSum, frees: ExactSum,
): f64 {
  const tau = solution.tau;
  const family = call.family;
  const output = call.output;
  const labels = call.labels;
  const w = call.weights;
  const n = call.n;
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
  frees.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const length = min<i32>(BLOCK, n - from);
    let i = bytes<T>(from);
    const to = i + bytes<T>(length);
    const term = terms.terms - i;
    const free = frees.terms - i;
    do {
      const v = read<V>(x + i);
      const distance = shifted<T, V>(v, t, tLow);
      const p = clipped<T, V>(v, mul<T, V>(distance, inverse), ceiling);
      const target = y != 0 ? read<V>(y + i)
        : ifThenElseZero<T, V>(matches<T, V>(labels + (sizeof<T>() == 4 ? i : i >> 1), label), ONE);
      const e = sub<T, V>(p, target);
      const saturated = or<T, V>(le<T, V>(v, floor), gt<T, V>(v, ceiling));
      let g = e;
      let own = mul<T, V>(e, e);
      let inFree = target;
      if (family == Family.FENCHEL_YOUNG) {
        // ⟨x, p − y⟩ − τ/2(‖p‖² − ‖y‖²) = Σ (p_i − y_i)(τ/2 (p_i − y_i) + r_i) + t(k − Σy), where r_i
        // is how far x_i lies beyond the free set: x_i − t at zero, x_i − t − τ at one. No term is
        // negative, so nothing cancels.
        const beyond = ifThenElseZero<T, V>(gt<T, V>(v, ceiling), sub<T, V>(distance, TAU));
        const r = ifThenElse<T, V>(gt<T, V>(v, floor), beyond, distance);
        own = ifThenElseZero<T, V>(ne<T, V>(e, ZERO), mul<T, V>(e, add<T, V>(mul<T, V>(HALF_TAU, e), r)));
      } else if (w != 0) {
        inFree = g = mul<T, V>(e, read<V>(w + i));
        own = mul<T, V>(g, e);
      }
      write<V>(free + i, andNot<T, V>(inFree, saturated));
      write<V>(term + i, own);
      if (isJacobian) g = orNaN<T, V>(saturated, g);
      else if (output == Output.TERMS) g = own;
      write<V>(out + i, g);
    } while ((i += bytes<T>(width<T, V>())) < to);
    const bound = family == Family.FENCHEL_YOUNG ? greatest<T, V>(terms.terms, length)
      : w == 0 ? 1 : greatest<T, V>(w + bytes<T>(from), length);
    terms.addBlock<T, V, W>(length, bound);
    if (isJacobian) frees.addBlock<T, V, W>(length, bound);
  }
  return frees.total<T>();
}

/** The second pass: its difference to the mean, times `scale`, in place of each number, and 0 in place of NaN. */
function subtractMean<T, V>(out: usize, n: i32, mean: f64, scale: f64): void {
  const MEAN = splat<T, V>(<T>mean);
  const MEAN_LOW = splat<T, V>(<T>(mean - <f64>(<T>mean)));
  const SCALE = splat<T, V>(<T>scale);
  let i = 0;
  do {
    write<V>(out + bytes<T>(i), slope<T, V>(read<V>(out + bytes<T>(i)), MEAN, MEAN_LOW, SCALE));
  } while ((i += width<T, V>()) < n);
}
