// What the module exports that projects and does nothing else: what a call is, is in abi.ts. Each returns a Status.

import { Call, Status } from './abi';
import { record, SHARED } from './memory';
import { Grid } from './numeric/grid';
import { projectSlice } from './ops/project';
import { areShort, projectShort } from './ops/short';
import { borrow, giveBack } from './simd/tail';
import { applyApart, Op, run } from './tensor';

export { keep, reserve } from './memory';

// for learning.ts, by the names of linked.ts
export { release as r, scratch as a } from './memory';
export { solveSlice as s } from './ops/slice';
export { transpose as t } from './simd/transpose';
export { finiteMinMax as f } from './solve/finite';
export { countAbove as c } from './solve/passes';
export { roughThreshold as g } from './solve/solve';

// Its data end before those of learning.ts begin. (The condition is a constant; the build makes an instance.)
if (isDefined(PROJECTION) && __heap_base > <usize>PROJECTION) unreachable();

/** The problem of all slices that are short. */
const SHORT = record<Grid>();

/** p of every slice; what is found of it. */
export function project_f32(call: Call): Status {
  if (call.inner != 1) return run(call, Op.PROJECT, true);
  const isShort = ASC_FEATURE_SIMD && areShort<f32>(call, SHORT);
  if (isShort) projectShort<f32, v128, v128, v128>(call, SHORT);
  return projectRows(call, true, isShort);
}

export function project_f64(call: Call): Status {
  return call.inner != 1 ? run(call, Op.PROJECT, false) : projectRows(call, false, false);
}

/** Contiguous slices; of short ones those that are left. */
function projectRows(call: Call, single: bool, areLeft: bool): Status {
  let status: Status = Status.OK;
  const size = <usize>call.n << (single ? 2 : 3);
  for (let s = call.first; s < call.outer && status == Status.OK; s++) {
    if (areLeft && load<i32>(call.freeCounts + (<usize>s << 2)) >= 0) continue;
    const x = call.x + <usize>s * size;
    const out = call.out + <usize>s * size;
    if (SHARED) {
      status = applyApart(call, Op.PROJECT, single, s, x, 0, out, 0, 0);
      continue;
    }
    borrow(0, x + size);
    borrow(1, out + size);
    status = projectSlice(call, single, s, x, out);
    giveBack(1, out + size);
    giveBack(0, x + size);
  }
  return status;
}
