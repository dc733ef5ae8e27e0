// A call of a pool of threads: records of its parts in shared memory, and a few shared integers that say how far everybody
// is. Whoever is free claims the next part. So fast threads do more parts than slow ones, and nobody waits for a thread
// that has not woken up.

import { CALL_BYTES } from '../abi.ts';
import type { Name, Region, SharedKernel } from './memory.ts';

/** What a thread is told of a call. */
export interface Job {
  readonly name: Name;
  /** The address of the first record. */
  readonly records: number;
  readonly count: number;
  readonly control: Int32Array;
  /** The thread's own, for what it needs while it works. */
  readonly scratch: Region;
}

/** Bytes from record to record: a Share of assembly/tensor.ts is two integers more than a Call, its columns. */
export const RECORD_BYTES = CALL_BYTES + 16;

/** How many parts are claimed, or more; … */
export const CLAIMED = 0;
/** … and of each part 0, or once it is done 1 + the kernel's status, or THREW. */
export const DONE = 1;
export const THREW = -1;

export const newControl = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * (DONE + count)));

/** Does parts until there are no more. */
export function help(kernel: SharedKernel, { name, records, count, control, scratch }: Job): void {
  for (;;) {
    const i = Atomics.add(control, CLAIMED, 1);
    if (i >= count) return;
    let done = THREW;
    try {
      kernel.setArena(scratch.start, scratch.end);
      done = 1 + kernel[name](records + i * RECORD_BYTES);
    } catch {
      // the caller does the call itself, and what it throws then is for the user
    } finally {
      Atomics.store(control, DONE + i, done);
      Atomics.notify(control, DONE + i);
    }
  }
}
