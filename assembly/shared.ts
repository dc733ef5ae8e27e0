// The kernel for a memory that threads share, each with an instance of its own: with the exports of index.ts, but that the
// host says where an instance has its records (`env.records`, 16 KiB) and the scratch of a call (`setArena`). A call's
// record is a Share (tensor.ts). Arrays begin at multiples of 16, and nothing beside them and those 16 KiB is touched. Passes
// over long slices are divided if the host says so (`divide`, of solve/divided.ts).

import { Call } from './abi';
import { LINKED_ARENA } from './linked';
import { PASS_BYTES } from './solve/divided';
import { runStrip } from './tensor';

export { setArena } from './memory';
export { chunksOf, rowsOf, stripBytes } from './ops/sparse';
export { stretch } from './ops/stretch';
export { project_f32, project_f64 } from './projection';
export { divide, stretchAt, stretchOf } from './solve/divided';
export * from './learning';

/** The loss of labels in columns whose steps are divided: a Status, or DENSE of ops/sparse.ts. */
export function strip_f32(call: Call): i32 {
  return runStrip(call, true);
}

export function strip_f64(call: Call): i32 {
  return runStrip(call, false);
}

// The records end before those of the next instance begin. (The condition is a constant; the build makes an instance.)
if (__heap_base > LINKED_ARENA) unreachable();
// The host has room for a pass.
if (PASS_BYTES > 8192) unreachable();
