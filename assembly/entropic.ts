// What the module of hypersimplex/entropic exports: calls as of index.ts, with a record that has two fields more. `family`
// is the entropy, and `weights` are T[outer, n, inner], one for each score. Each returns a Status.

import { VERSION } from './abi';
import { EntropicCall, Op, run as runTensor } from './entropic/tensor';

export { reserve, keep } from './memory';

export const version: i32 = VERSION;

/** With the lane types of the target. */
function run<T>(call: EntropicCall, op: Op): i32 {
  if (ASC_FEATURE_SIMD) return runTensor<T, v128, v128, v128>(call, op);
  else return runTensor<T, T, f64, i32>(call, op);
}

/** p of every slice, or, by `output`, log p or log(1 − p); what is found of it. */
export function entropicProject_f32(call: EntropicCall): i32 {
  return run<f32>(call, Op.PROJECT);
}

export function entropicProject_f64(call: EntropicCall): i32 {
  return run<f64>(call, Op.PROJECT);
}

/** Jᵀy of every slice, where x is p; the products with ∂p/∂k and ∂p/∂τ. */
export function entropicVjp_f32(call: EntropicCall): i32 {
  return run<f32>(call, Op.VJP);
}

export function entropicVjp_f64(call: EntropicCall): i32 {
  return run<f64>(call, Op.VJP);
}

/** Σ w(p − y)² of every slice; what is found of it; and to `out` its gradient or terms. Changes y. */
export function squared_f32(call: EntropicCall): i32 {
  return run<f32>(call, Op.SQUARED);
}

export function squared_f64(call: EntropicCall): i32 {
  return run<f64>(call, Op.SQUARED);
}

/** The Fenchel–Young loss of every slice; what is found of it; and to `out` its gradient. */
export function fenchelYoung_f32(call: EntropicCall): i32 {
  return run<f32>(call, Op.FENCHEL_YOUNG);
}

export function fenchelYoung_f64(call: EntropicCall): i32 {
  return run<f64>(call, Op.FENCHEL_YOUNG);
}
