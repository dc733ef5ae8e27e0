// p from t for one contiguous slice.

import { Call, Status } from '../abi';
import { SHARED } from '../memory';
import { bytes, mul, read, splat, width, write } from '../simd/lanes';
import { isDivided, writeDivided } from '../solve/divided';
import { Solution } from '../solve/solution';
import { clipped, setShift, shifted } from './affine';
import { kOf, report, SOLUTION, solveSlice } from './slice';

/** Projects slice s of a call, which is at x, to `out`, which may be x. */
export function projectSlice(call: Call, single: bool, s: usize, x: usize, out: usize): Status {
  const solution = SOLUTION;
  const status = solveSlice(solution, call, single, s, x, kOf(call, s), call.atMost != 0);
  if (status != Status.OK) return status;
  setShift(solution, single);
  if (SHARED && isDivided(call.n)) writeDivided(solution, single, x, out, call.n);
  else if (ASC_FEATURE_SIMD) {
    if (single) writeProjection<f32, v128>(solution, x, out, call.n);
    else writeProjection<f64, v128>(solution, x, out, call.n);
  } else {
    if (single) writeProjection<f32, f32>(solution, x, out, call.n);
    else writeProjection<f64, f64>(solution, x, out, call.n);
  }
  report(call, s, solution);
  return status;
}

/** Writes the p of a solved slice; p may be x. */
export function writeProjection<T, V>(solution: Solution, x: usize, p: usize, n: i32): void {
  const t = splat<T, V>(<T>solution.tHigh);
  const tLow = splat<T, V>(<T>solution.tLow);
  const inverse = splat<T, V>(<T>(1 / solution.tau));
  const ceiling = splat<T, V>(<T>solution.ceiling);
  let i = 0;
  do {
    const v = read<V>(x + bytes<T>(i));
    const z = mul<T, V>(shifted<T, V>(v, t, tLow), inverse);
    write<V>(p + bytes<T>(i), clipped<T, V>(v, z, ceiling));
  } while ((i += width<T, V>()) < n);
}
