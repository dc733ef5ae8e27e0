// The finite scores of a slice.

import { Status } from '../abi';
import { linkedFiniteMinMax, PROJECTS } from '../linked';
import { pad } from '../simd/tail';
import { Extremes } from './min-max';
import { minMax } from './passes';

/** The least and the greatest of them, and how many there are. Leaves −∞ behind the slice. */
export function finiteMinMax(single: bool, extremes: Extremes, x: usize, n: i32): Status {
  if (!PROJECTS) return linkedFiniteMinMax(single, changetype<usize>(extremes), x, n) as Status;
  pad(single, x, n, scoreAt(single, x, 0));
  const isFinite = minMax(single, extremes, x, n, -Infinity, single ? <f64>f32.MAX_VALUE : f64.MAX_VALUE);
  pad(single, x, n, -Infinity);
  extremes.finiteCount = n;
  extremes.plusInfinite = 0;
  if (isFinite) return Status.OK;
  // the rare case of a mask among the scores
  for (let i = 0; i < n; i++) {
    const v = scoreAt(single, x, i);
    if (v != v) return Status.NOT_A_NUMBER;
    if (v == Infinity) extremes.plusInfinite++;
    if (abs<f64>(v) == Infinity) extremes.finiteCount--;
  }
  return Status.OK;
}

function scoreAt(single: bool, x: usize, i: i32): f64 {
  return single ? <f64>load<f32>(x + (<usize>i << 2)) : load<f64>(x + (<usize>i << 3));
}
