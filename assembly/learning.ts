// What the module exports that is linked to projection.ts: all that the kernel does besides projecting.

import { Call, Status } from './abi';
import { LINKED_ARENA } from './linked';
import { Op, run } from './tensor';

// Its data end before the arena begins. (The condition is a constant; the build makes an instance.)
if (isDefined(LEARNING) && __heap_base > LINKED_ARENA) unreachable();

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
