// Takes the place of kernel/kernel.ts for kernel/calls.ts, in hypersimplex/threads. A call that can be divided, or whose
// scores lie in the memory that threads share, has its record there; what the kernel is to do with it the threads do, each
// with some of the slices. The bits are the same, as slices have nothing to do with each other.

import * as abi from '../abi.ts';
import { begin, i32, isModerate, put, regionOf, take } from '../kernel/arena.ts';
import {
  open as openAlone, place as placeAlone, placeResult as placeResultAlone, type Kernel, type Projecting,
} from '../kernel/kernel.ts';
import type { Floats, PerSlice, Slices } from '../tensor.ts';
import { DONE, help, newControl, RECORD_BYTES, THREW } from './job.ts';
import { NAMES, type Name, type Region } from './memory.ts';
import { GROUP, partsOf } from './parts.ts';
import type { Pool } from './pool.ts';

export type { Kernel, Projecting } from '../kernel/kernel.ts';

/** The pool of the present calls of the package. */
let pool: Pool | undefined;

/** Runs a function whose calls of the kernel are divided among the threads of a pool. */
export function within<R>(threads: Pool | undefined, run: () => R): R {
  const before = pool;
  pool = threads;
  try {
    return run();
  } finally {
    pool = before;
  }
}

/** Thrown where a thread has not done its part. The call's arguments are as they were. */
const GONE = Symbol('a thread is gone');

/** Runs a call of the kernel, which reads `targets` besides the scores; once more, without the threads, where one is gone. */
export function divided<R>(targets: ArrayLike<number> | undefined, run: () => R): R {
  read = targets;
  try {
    return run();
  } catch (error) {
    if (error !== GONE) throw error;
    return within(undefined, run);
  }
}

// --- the present call --------------------------------------------------------------------------------------

/** The pool, if it is in shared memory; … */
let shared: Pool | undefined;
/** … its targets; whether its scores stay as they are, which they do not where τ is huge, nor as f32 that are computed in f64; … */
let read: ArrayLike<number> | undefined;
let isModest: boolean;
/** … what it has of the memory, … */
let region: Region;
/** … at the end of it this for each thread; … */
let scratch: number;
/** … how many parts are wanted. */
let wanted: number;

/** Parts for each thread, so that those which are done early have more to do. */
const PARTS = 4;

/** Whether it is worth to divide a call. */
function isDivisible({ count, data, outer, inner }: Slices, { helpers, minimum }: Pool): boolean {
  const isLong = inner === 1 || outer > helpers || inner >= GROUP * (helpers + 1);
  return helpers > 0 && count > 1 && data.length > 0 && data.length >= minimum && (isLong || minimum === 0);
}

/** Bytes that the kernel needs besides the arrays: counts of labels, exact sums, a sample, and rows of f64, two for each column. */
const scratchOf = ({ n, inner }: Slices): number => 2 ** 15 + 4 * inner + 4 * n + 2 * Math.min(inner, GROUP) * (8 * n + 128);

/** Whether the kernel may work on an array where it is. */
const isThere = (array: Floats): boolean => shared!.has(array) && array.byteOffset % 16 === 0;

/** @see `open` of kernel/kernel.ts */
export function open(arrays: number, bytes: number, slices: Slices, tau: PerSlice): Projecting {
  shared = pool;
  if (shared) {
    const isDivided = isDivisible(slices, shared);
    const threads = isDivided ? shared.helpers + 1 : 1;
    const all = regionOf(arrays, bytes) + 2 * PARTS * threads * RECORD_BYTES;
    wanted = isDivided ? PARTS * threads : 1;
    isModest = isModerate(tau);
    scratch = Math.ceil(scratchOf(slices) / 64) * 64;
    const found = isDivided || shared.has(slices.data) ? shared.region(all + threads * scratch) : undefined;
    if (found) {
      region = found;
      return begin(kernel, all);
    }
    shared = undefined;
  }
  return openAlone(arrays, bytes, slices, tau);
}

// Where an array lies that is used in place is told as a negative number, which is the same one in a record: kernel/calls.ts
// knows by it that there is nothing to copy.
const inPlace = ({ byteOffset }: Floats): number => byteOffset - 2 ** 32;

/** The address of the scores: their own, or that of a copy. */
export function place(data: Floats, double: boolean): number {
  if (!shared) return placeAlone(data, double);
  return isModest && isThere(data) ? inPlace(data) : put(data, double);
}

/** Whether arrays have memory in common. */
function overlap(out: Floats, from: ArrayLike<number> | undefined): boolean {
  if (!ArrayBuffer.isView(from)) return false;
  const { byteOffset, byteLength } = from as Floats;
  return shared!.has(from as Floats) && byteOffset < out.byteOffset + out.byteLength && out.byteOffset < byteOffset + byteLength;
}

/** Where a result is written: where it is wanted, if that is shared and apart from arguments; else over a copy, or aside. */
export function placeResult(out: Floats, x: Floats, over: number): number {
  if (!shared) return placeResultAlone(out, x, over);
  const isApart = !overlap(out, x) && !overlap(out, read);
  if (isModest && isApart && isThere(out)) return inPlace(out);
  return over < 0 ? take(out.byteLength) : over;
}

// --- its parts ---------------------------------------------------------------------------------------------

/** Does the call whose record is there, with the help of the threads: the status of its first slice in error. */
function run(name: Name, call: number): number {
  const { helpers, kernel, patience, send, abandon } = shared!;
  const words = call >>> 2;
  const parts = partsOf({ outer: i32[words + abi.OUTER], inner: i32[words + abi.INNER] }, wanted);
  const count = parts.length;
  const records = take(count * RECORD_BYTES);
  parts.forEach(({ first, outer, column, end }, i) => {
    const record = (records + i * RECORD_BYTES) >>> 2;
    const columns = record + (abi.CALL_BYTES >>> 2);
    i32.copyWithin(record, words, words + (abi.CALL_BYTES >>> 2));
    i32[record + abi.FIRST] = first;
    i32[record + abi.OUTER] = outer;
    i32[columns] = column;
    i32[columns + 1] = end;
  });
  const control = newControl(count);
  const own = (thread: number): Region => ({ start: region.end - (thread + 1) * scratch, end: region.end - thread * scratch });
  const job = { name, records, count, control };
  if (count > 1) send(job, Array.from({ length: helpers }, (_, thread) => own(thread + 1)));
  help(kernel, { ...job, scratch: own(0) });
  let status = 0;
  let isGone = false;
  let hasThrown = false;
  for (let i = 0; i < count; i++) {
    while (!isGone && Atomics.load(control, DONE + i) === 0) {
      isGone = Atomics.wait(control, DONE + i, 0, patience) === 'timed-out';
      if (isGone) abandon();
    }
    const done = Atomics.load(control, DONE + i);
    hasThrown ||= done === THREW;
    if (status === 0) status = done - 1;
  }
  if (isGone || hasThrown) throw GONE;
  return status;
}

/** The threads, as an instance of the kernel. */
const kernel = {
  get memory() {
    return shared!.memory;
  },
  reserve: () => region.start,
  ...Object.fromEntries(NAMES.map((name) => [name, (call: number) => run(name, call)])),
} as unknown as Kernel;
