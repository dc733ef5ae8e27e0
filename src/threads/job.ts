// A call of a pool of threads: records of its parts in shared memory, and a few shared integers that say how far everybody
// is. Whoever is free claims the next part. So fast threads do more parts than slow ones, and nobody waits for a thread
// that has not woken up.
//
// A part may be one long slice, or all columns of a loss of many classes. Who claims it solves it, and shares each of its passes:
// then stretches of the slice, or chunks of rows, are claimed as parts are (assembly/solve/divided.ts).

import { CALL_BYTES } from '../abi.ts';
import type { Name, Region, SharedKernel } from './memory.ts';

/** What a thread is told of a call. */
export interface Job {
  readonly name: Name | 'strip_f32' | 'strip_f64';
  /** The address of the first record. */
  readonly records: number;
  readonly count: number;
  /** How many threads there are. */
  readonly threads: number;
  readonly control: Int32Array;
  /** How long to wait for another thread, in milliseconds. */
  readonly patience: number;
  /** Scores of a stretch, at least; 0 where slices are not divided. */
  readonly least: number;
  /** Where there is room for a pass. */
  readonly pass: number;
  /** Bytes for the result of a stretch, if the caller copies it, or 0. */
  readonly slot: number;
  /** What who solves the only part needs, if not the scratch of its own. */
  readonly solver?: Region;
  /** The thread's own, for what it needs while it works. */
  readonly scratch: Region;
}

/** Bytes from record to record: a Share of assembly/tensor.ts is two integers more than a Call, its columns. */
export const RECORD_BYTES = CALL_BYTES + 16;

/** How many parts are claimed, or more; … */
const CLAIMED = 0;
/** … how often something has happened that a thread may wait for; … */
const EVENTS = 1;
/** … how many parts have their scores, or stretches of the only one; … */
const ARRIVED = 2;
/** The number of the pass, times 256, and how many of its stretches are not claimed; … */
const TICKET = 3;
/** … its record, how many stretches it has, whether it writes results, … */
const PASS = 4;
const STRETCHES = 5;
const WRITES = 6;
/** … whether it reads the scores, which may have to arrive; … */
const READS = 7;
/** … and how many of the stretches are done. */
const FINISHED = 8;
/** How many stretches were done by others than who solves the slice, and how many passes there were. */
const LENT = 9;
const PASSES = 10;
/**
 * Of each part 0, or once it is done 1 + the kernel's status, or THREW; then of each stretch 0, or the address of its
 * result, or once that is copied COPIED.
 */
export const DONE = 11;
export const THREW = -1;
export const COPIED = -1;

/** All have arrived. */
export const ALL = 2 ** 30;

/** For so many parts and stretches; nothing has arrived. */
export function newControl(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * (DONE + count)));
}

function signal(control: Int32Array): void {
  Atomics.add(control, EVENTS, 1);
  Atomics.notify(control, EVENTS);
}

/** Looks at whether something has happened before a thread goes to sleep: it takes longer to wake up. */
const LOOKS = 20000;

/** Waits until something happens that had not when there were so many events; false if nothing does for so long. */
function waitsFor(control: Int32Array, events: number, patience: number): boolean {
  for (let i = 0; i < LOOKS; i++) if (Atomics.load(control, EVENTS) !== events) return true;
  return Atomics.wait(control, EVENTS, events, patience) !== 'timed-out';
}

/** Waits for something, and does what there is to do meanwhile; false if nothing happens for so long. */
export function waitUntil({ control, patience }: Pick<Job, 'control' | 'patience'>, isSo: () => boolean): boolean {
  for (;;) {
    const events = Atomics.load(control, EVENTS);
    if (isSo()) return true;
    if (!waitsFor(control, events, patience)) return isSo();
  }
}

/** Tells that so many parts, or stretches, have their scores. */
export function tell(control: Int32Array, arrived: number): void {
  Atomics.store(control, ARRIVED, arrived);
  signal(control);
}

/** Tells that the result of a stretch is copied. */
export function settle(control: Int32Array, flag: number): void {
  Atomics.store(control, flag, COPIED);
  signal(control);
}

/** Waits for the scores of so many parts, or stretches. */
function arrival(job: Job, arrived: number): void {
  const { control } = job;
  if (!waitUntil(job, () => Atomics.load(control, ARRIVED) >= arrived)) throw new Error('the scores have not arrived');
}

// --- stretches ---------------------------------------------------------------------------------------------

/** What the kernel of this thread works on; what the thread does between two stretches. */
let kernel: SharedKernel;
let job: Job;
let meanwhile: () => void;
let copies: boolean;

/** Does a stretch, if there is one to claim. */
function stretch(isSolver: boolean): boolean {
  const { control, scratch, slot } = job;
  const ticket = Atomics.load(control, TICKET);
  const left = ticket & 255;
  if (left === 0) return false;
  // who copies does not write while others do
  if (copies && !isSolver && Atomics.load(control, WRITES) !== 0) return false;
  if (Atomics.compareExchange(control, TICKET, ticket, ticket - 1) !== ticket) return true; // somebody else's: look again
  const count = Atomics.load(control, STRETCHES);
  const i = count - left;
  if (Atomics.load(control, READS) !== 0) arrival(job, i + 1);
  if (!isSolver) {
    Atomics.add(control, LENT, 1);
    if (ticket >> 8 !== present) kernel.setArena(scratch.start, scratch.end - 2 * slot);
    present = ticket >> 8;
  }
  const writes = slot > 0 && Atomics.load(control, WRITES) !== 0;
  const to = writes ? vacant() : 0;
  kernel.stretch(Atomics.load(control, PASS), i, to);
  if (writes) {
    written.push(i);
    Atomics.store(control, DONE + 1 + i, to);
  }
  if (Atomics.add(control, FINISHED, 1) === count - 1 || writes) signal(control);
  return true;
}

/** The stretches whose result this thread has written. */
const written: number[] = [];

/** Where there is room for the result of a stretch: at the end of the scratch, for two in turns, so that it stays in a cache. */
function vacant(): number {
  const { control, slot, scratch } = job;
  const turn = written.length;
  const last = turn < 2 ? -1 : DONE + 1 + written[turn - 2];
  if (last > 0 && !waitUntil(job, () => Atomics.load(control, last) === COPIED)) throw new Error('a result has not been copied');
  return scratch.end - (1 + turn % 2) * slot;
}

/** The number of the pass that this thread did a stretch of last. */
let present = -1;

/** What the kernel asks of its host, while it solves a slice: @see assembly/solve/divided.ts */
export const host = {
  share(address: number, count: number, reads: number, writes: number): void {
    const { control } = job;
    Atomics.store(control, PASS, address);
    Atomics.store(control, STRETCHES, count);
    Atomics.store(control, READS, reads);
    Atomics.store(control, WRITES, writes);
    Atomics.store(control, FINISHED, 0);
    Atomics.store(control, TICKET, (Atomics.add(control, PASSES, 1) + 1) << 8 | count);
    signal(control);
    const isDone = waitUntil(job, () => {
      while (stretch(true)) meanwhile();
      meanwhile();
      return Atomics.load(control, FINISHED) >= count;
    });
    if (!isDone || Atomics.load(control, FINISHED) > count) throw new Error('a thread has not done its stretch');
  },
  arrive(stretches: number): void {
    arrival(job, stretches);
  },
};

/** Does stretches until the only part is done, or nothing happens any more. */
function assist(): void {
  const { control } = job;
  present = -1;
  try {
    waitUntil(job, () => {
      while (stretch(false)) meanwhile();
      meanwhile();
      return Atomics.load(control, DONE) !== 0;
    });
  } catch {
    Atomics.store(control, FINISHED, ALL); // which is more than there are
    signal(control);
  }
}

// --- parts -------------------------------------------------------------------------------------------------

const nothing = (): void => {};

/** Does the i-th part, and tells what it has come to. */
function part(i: number): void {
  const { name, records, threads, control, least, pass, scratch, slot, solver } = job;
  const { start, end } = solver ?? { ...scratch, end: scratch.end - 2 * slot };
  let done = THREW;
  try {
    if (least === 0) arrival(job, i + 1);
    kernel.setArena(start, end);
    kernel.divide(threads, least, pass);
    done = 1 + kernel[name](records + i * RECORD_BYTES);
  } catch {
    // the caller does the call itself, and what it throws then is for the user
  } finally {
    kernel.divide(0, 0, 0);
    Atomics.store(control, TICKET, 0);
    Atomics.store(control, DONE + i, done);
    signal(control);
  }
}

/** Does parts until there are no more; and between them, or stretches, what there is to do meanwhile. */
export function help(instance: SharedKernel, given: Job, between = nothing): void {
  kernel = instance;
  job = given;
  meanwhile = between;
  copies = between !== nothing && given.slot > 0;
  written.length = 0;
  const { count, control, least } = given;
  for (;;) {
    const i = Atomics.add(control, CLAIMED, 1);
    if (i >= count) break;
    part(i);
    between();
  }
  if (least > 0) assist();
}
