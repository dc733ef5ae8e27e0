// What the module exports: what a call is, is in abi.ts. Each returns a Status.

import { Call, Status, VERSION } from './abi';
import { record } from './memory';
import { Grid } from './numeric/grid';
import { areShort, projectShort } from './ops/short';
import { Op, run } from './tensor';

export { reserve, keep } from './memory';

export const version: i32 = VERSION;

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

/** Jᵀy of every slice, where x is p. */
export function vjp_f32(call: Call): Status {
  return run(call, Op.VJP, true);
}

export function vjp_f64(call: Call): Status {
  return run(call, Op.VJP, false);
}

/** Ones for the k greatest scores of every slice, zeros for the others. */
export function hard_f32(call: Call): Status {
  return run(call, Op.HARD, true);
}

export function hard_f64(call: Call): Status {
  return run(call, Op.HARD, false);
}

/** The loss of every slice; what is found of it; and to `out` its gradient or terms. */
export function loss_f32(call: Call): Status {
  return run(call, Op.LOSS, true);
}

export function loss_f64(call: Call): Status {
  return run(call, Op.LOSS, false);
}
