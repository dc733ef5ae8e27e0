// One arena for everything: a call's inputs, its outputs and the kernels' scratch. `reserve` starts it
// afresh, so nothing is ever freed and nothing can leak; a result has been copied out before the next call.
// An instance may also keep arrays for good, in front of the arena: `keep`.
//
// Where the memory is shared (shared.ts), all this is the host's. It gives each instance a place for its records, and each
// call an arena: `setArena`.

import { LINKED_ARENA, linkedRelease, linkedScratch, LEARNS, PROJECTS } from './linked';

/** Whether instances on other threads have the same memory. */
// @ts-ignore: decorator
@lazy
export const SHARED: bool = isDefined(THREADS);

// @ts-ignore: decorator
@external('env', 'records')
declare const sharedRecords: usize;

/** What is added to the addresses of records. */
// @ts-ignore: decorator
@lazy
export const RECORDS: usize = SHARED ? sharedRecords : 0;

const PAGE: u64 = 65536;
const BASE: usize = LEARNS ? (__heap_base + 15) & ~15 : LINKED_ARENA;

/** No address: memory cannot grow so far. */
export const NOWHERE: usize = usize.MAX_VALUE;

/** Beyond the last array: where the pads of a slice go, and the last store of a whole vector. */
const SLACK: u64 = 64;

/** Bytes that are kept. */
let kept: usize = 0;
let top: usize = 0; // until `reserve` says where
/** Where memory ends at most. */
let limit: u64 = 0xfffe0000;

function extend(bytes: usize): usize {
  const start = top;
  const end = (<u64>start + <u64>bytes + 15) & ~15;
  if (SHARED) {
    if (end + SLACK > limit) return NOWHERE;
    top = <usize>end;
    return start;
  }
  const missing = <i64>(end + SLACK) - (<i64>memory.size() << 16);
  if (missing > 0) {
    const pages = (<u64>missing + PAGE - 1) >> 16;
    if (end > limit || memory.grow(<i32>pages) < 0) return NOWHERE;
  }
  top = <usize>end;
  return start;
}

/**
 * Forgets everything and sets `bytes` aside: their address, a multiple of 16, or −1 when memory cannot grow
 * so far.
 */
export function reserve(bytes: usize): usize {
  top = BASE + kept;
  return extend(bytes);
}

/**
 * Sets `bytes` of what memory there is aside for good: their address. From now on it does not grow, so that what
 * looks at it stays attached.
 */
export function keep(bytes: usize): usize {
  const start = reserve(bytes);
  kept = top - BASE;
  limit = 0;
  return start;
}

/** The arena from now on. */
export function setArena(start: usize, end: usize): void {
  top = start;
  limit = end;
}

/** Scratch space after what is in use; give it back with `release`. */
export function scratch(bytes: usize): usize {
  return PROJECTS ? extend(bytes) : linkedScratch(bytes);
}

export function release(address: usize): void {
  if (PROJECTS) top = address;
  else linkedRelease(address);
}

/** A record that is there for good, in memory of its own. */
@inline
export function record<R>(): R {
  return changetype<R>(RECORDS + memory.data(offsetof<R>(), 16));
}
