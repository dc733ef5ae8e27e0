// What the module exports: what a call is, is in abi.ts. Each returns a Status.

import { Call, VERSION } from './abi';
import * as short from './ops/short';
import * as tensor from './tensor';
import { Op } from './tensor';

export { reserve, keep } from './memory';

export const version: i32 = VERSION;

/** With the lane types of the target. */
function run<T>(call: Call, op: Op): i32 {
  if (ASC_FEATURE_SIMD) return tensor.run<T, v128, v128, v128>(call, op);
  else return tensor.run<T, T, f64, i32>(call, op);
}

/** p of every slice; what is found of it. */
export function project_f32(call: Call): i32 {
  if (ASC_FEATURE_SIMD && short.areShort<f32>(call)) return short.project<f32, v128, v128, v128>(call);
  return run<f32>(call, Op.PROJECT);
}

export function project_f64(call: Call): i32 {
  return run<f64>(call, Op.PROJECT);
}

/** Jᵀy of every slice, where x is p. */
export function vjp_f32(call: Call): i32 {
  return run<f32>(call, Op.VJP);
}

export function vjp_f64(call: Call): i32 {
  return run<f64>(call, Op.VJP);
}

/** Ones for the k greatest scores of every slice, zeros for the others. */
export function hard_f32(call: Call): i32 {
  return run<f32>(call, Op.HARD);
}

export function hard_f64(call: Call): i32 {
  return run<f64>(call, Op.HARD);
}

/** The loss of every slice; what is found of it; and to `out` its gradient or terms. */
export function loss_f32(call: Call): i32 {
  return run<f32>(call, Op.LOSS);
}

export function loss_f64(call: Call): i32 {
  return run<f64>(call, Op.LOSS);
}
