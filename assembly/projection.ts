// What the module exports that projects and does nothing else: what a call is, is in abi.ts. Each returns a Status.

import { Call, Status } from './abi';
import { record } from './memory';
import { Grid } from './numeric/grid';
import { areShort, projectShort } from './ops/short';
import { Op, run } from './tensor';

export { keep, reserve } from './memory';

// for learning.ts, by the names of linked.ts
export { release as r, scratch as a } from './memory';
export { solveSlice as s } from './ops/slice';
export { transpose as t } from './simd/transpose';
export { finiteMinMax as f } from './solve/finite';
export { countAbove as c } from './solve/passes';

// Its data end before those of learning.ts begin. (The condition is a constant; the build makes an instance.)
if (isDefined(PROJECTION) && __heap_base > <usize>PROJECTION) unreachable();

/** The problem of all slices that are short. */
const SHORT = record<Grid>();

/** p of every slice; what is found of it. */
export function project_f32(call: Call): Status {
  if (!ASC_FEATURE_SIMD || !areShort<f32>(call, SHORT)) return run(call, Op.PROJECT, true);
  const first = call.first;
  const outer = call.outer;
  projectShort<f32, v128, v128, v128>(call, SHORT);
  let status: Status = Status.OK;
  for (let s = first; s < outer && status == Status.OK; s++) {
    if (load<i32>(call.freeCounts + (<usize>s << 2)) >= 0) continue;
    call.first = s;
    call.outer = s + 1;
    status = run(call, Op.PROJECT, true);
  }
  call.first = first;
  call.outer = outer;
  return status;
}

export function project_f64(call: Call): Status {
  return run(call, Op.PROJECT, false);
}
