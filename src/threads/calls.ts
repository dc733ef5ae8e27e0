// The kernel's calls by a pool of threads: takes the place of kernel/calls.ts in hypersimplex/threads. What cannot be
// divided runs on the caller, and so do all calls outside `within`. The bits are the same, as slices have nothing to do
// with each other.

import * as kernel from '../kernel/calls.ts';
import { rejectThread } from '../check.ts';
import { isModerate } from '../kernel/arena.ts';
import type { Floats, PerSlice, Slices, Targets } from '../tensor.ts';
import { isDouble, newLike } from '../tensor.ts';
import { claim, CLOSED, DONE, PUBLISHED, CLAIMED, sizeOf, staged, THREW, type Job } from './job.ts';
import {
  compute, divideColumns, divideRows, firstSlice, gather, isWhole, roomFor, scatter, scoresOf, slicesOf, view, type Arrays, type Part, type Task,
} from './parts.ts';

export * from '../kernel/calls.ts';

/** The threads beside the caller, and the memory that they share with it. */
export interface Pool {
  readonly helpers: number;
  /** Calls of fewer scores run on the caller. */
  readonly minimum: number;
  /** How long to wait for a part that a helper has claimed, in milliseconds. Then the caller does it itself. */
  readonly patience: number;
  /** Sends a job to every helper. */
  send(job: Job): void;
  /** Shared memory of so many bytes at least, for one job at a time. */
  staging(bytes: number): SharedArrayBuffer;
  /** That memory is not to be used again: a thread may still write to it. */
  abandon(): void;
}

/** The pool of the present call. */
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

// --- what can be divided -----------------------------------------------------------------------------------

/** Rows: parts for each thread, so that those which are done early have more to do. */
const PARTS = 4;
/** Columns: fewer of them for each thread are not worth their copies, row by row. */
const NARROW = 64;

/**
 * Columns have one part for each thread, as every part is copied row by row: by the caller, twice for each part that it
 * does not find and leave in shared memory. So its own part is the last, and a smaller one, that all are done at once.
 * In nanoseconds, roughly, a score costs 5, to copy it on both ways with its neighbours 1, and to copy a row's share 450.
 */
function sharesOf({ inner }: Slices, helpers: number, copies: boolean): number[] {
  const helper = 6 * inner / helpers;
  const most = copies ? Math.max(0, (helper - 900 * (helpers + 1)) / (5 * inner + helper)) : 1;
  const own = Math.min(most, 1 / (helpers + 1));
  return [...Array.from({ length: helpers }, () => (1 - own) / helpers), ...own > 0 ? [own] : []];
}

/** Parts that are ready for each helper while the caller does one. */
const AHEAD = 2;

const isShared = (array: ArrayLike<number> | undefined): array is Floats => (
  ArrayBuffer.isView(array) && Object.prototype.toString.call((array as Floats).buffer) === '[object SharedArrayBuffer]');

/** Whether arrays have memory in common. */
function overlap(out: Floats, from: ArrayLike<number> | undefined): from is Floats {
  if (!ArrayBuffer.isView(from)) return false;
  const { buffer, byteOffset, byteLength } = from as Floats;
  return buffer === out.buffer && byteOffset < out.byteOffset + out.byteLength && out.byteOffset < byteOffset + byteLength;
}

/** Whether one overwrites scores of the other that it has nothing to do with. */
const clash = (out: Floats, from: ArrayLike<number> | undefined): boolean => (
  overlap(out, from) && (from.byteOffset !== out.byteOffset || from.byteLength !== out.byteLength));

/** The parts of a call, or undefined where the caller does it alone. */
function partsOf(x: Slices, tau: PerSlice, y: ArrayLike<number> | undefined, out: Floats): Part[] | undefined {
  if (!pool || pool.helpers === 0 || x.count < 2 || x.data.length === 0 || x.data.length < pool.minimum) return undefined;
  // one τ may take the whole call to f64
  if (!isDouble(x.data) && !isModerate(tau)) return undefined;
  if (clash(out, x.data) || clash(out, y)) return undefined;
  const wanted = PARTS * (pool.helpers + 1);
  if (x.inner === 1 || x.outer >= wanted) return divideRows(x, wanted);
  if (pool.minimum > 0 && x.inner < NARROW * (pool.helpers + 1)) return undefined;
  return divideColumns(x, sharesOf(x, pool.helpers, !isShared(x.data) || !isShared(out)));
}

const flat = <P extends PerSlice | undefined>(values: P): P => (
  typeof values === 'object' ? Float64Array.from(values) as PerSlice as P : values);

/** To clone a view is to clone all that its buffer holds. */
const compact = <A extends Uint8Array | Int32Array>(values: A): A => (
  values.byteLength < values.buffer.byteLength ? values.slice() as A : values);

// --- a call ------------------------------------------------------------------------------------------------

interface Call {
  readonly task: Task;
  readonly whole: Slices;
  readonly parts: readonly Part[];
  readonly y?: ArrayLike<number>;
  readonly out?: Floats;
  readonly found?: kernel.Found;
  readonly losses?: Float64Array;
}

function jobOf({ task, whole, parts, y, out, found, losses }: Call, threads: Pool): Job {
  const { data, outer, n, inner, count } = whole;
  const double = isDouble(data);
  const isAlike = ArrayBuffer.isView(y) && y.constructor === data.constructor;
  const shape = {
    whole: { outer, n, inner, count },
    double,
    has: { y: y !== undefined, found: found !== undefined, losses: losses !== undefined },
    ...isShared(data) && { x: data },
    ...isAlike && isShared(y) && { y },
    ...isShared(out) && { out },
  };
  let bytes = 0;
  const offsets = parts.map((part) => {
    const at = bytes;
    bytes += sizeOf(shape, part);
    return at;
  });
  const control = new Int32Array(new SharedArrayBuffer(4 * (DONE + parts.length)));
  return { ...shape, task, parts, offsets, control, staging: threads.staging(bytes) };
}

/** Does a call with the help of the threads: the status of its first slice in error. */
function run(call: Call): number {
  const threads = pool!;
  const { task, whole, parts, y, out, found, losses } = call;
  const job = jobOf(call, threads);
  const { control } = job;
  const statuses = new Int32Array(parts.length);
  // what a helper may have overwritten cannot be done again
  const isInPlace = job.out !== undefined && (overlap(job.out, whole.data) || overlap(job.out, y));

  const largest = Math.max(...parts.map((part) => scoresOf(part, whole)));
  let targets: Floats | undefined;

  /** What is found of a part, in the arrays of the whole call. */
  const own = (part: Part): Pick<Arrays, 'found' | 'losses'> => {
    const [from, to] = [firstSlice(part, whole), firstSlice(part, whole) + slicesOf(part)];
    return {
      ...found && {
        found: {
          thresholds: found.thresholds.subarray(from, to), freeCounts: found.freeCounts.subarray(from, to),
          lower: found.lower.subarray(from, to), upper: found.upper.subarray(from, to),
        },
      },
      ...losses && { losses: losses.subarray(from, to) },
    };
  };

  /** Does a part on the caller, from the user's own arrays. */
  const perform = (i: number): void => {
    const part = parts[i];
    const size = scoresOf(part, whole);
    const direct = isWhole(part, whole);
    const room = direct ? undefined : roomFor(size, isDouble(whole.data));
    const x = room ? gather(whole.data, part, whole, room.x) : view(whole.data, part, whole);
    const result = room?.out ?? (out ? view(out, part, whole) : x);
    const isView = direct && ArrayBuffer.isView(y) && y.constructor === whole.data.constructor;
    if (y && !isView) targets ??= newLike(whole.data, largest);
    const status = compute(task, part, whole, {
      x, out: result, ...own(part),
      ...y && { y: isView ? view(y as Floats, part, whole) : gather(y, part, whole, targets!.subarray(0, size)) },
    });
    if (status === 0 && out && !direct) scatter(result, part, whole, out);
    statuses[i] = status;
    Atomics.store(control, DONE + i, 1 + status);
  };

  /** Copies a part to where the others see it. */
  const stage = (i: number): void => {
    const arrays = staged(job, i);
    if (!job.x) gather(whole.data, parts[i], whole, arrays.x!);
    if (y && !job.y) gather(y, parts[i], whole, arrays.y!);
  };

  /** Copies the results of a part that another has done, if it has. */
  const collected = new Uint8Array(parts.length);
  const collect = (i: number): boolean => {
    const done = Atomics.load(control, DONE + i);
    if (done === 0) return false;
    collected[i] = 1;
    if (done === THREW) perform(i);
    else if ((statuses[i] = done - 1) === 0) {
      const arrays = staged(job, i);
      if (out && !job.out) scatter(arrays.out!, parts[i], whole, out);
      const mine = own(parts[i]);
      if (mine.losses) mine.losses.set(arrays.losses!);
      if (mine.found) {
        mine.found.thresholds.set(arrays.found!.thresholds);
        mine.found.freeCounts.set(arrays.found!.freeCounts);
        mine.found.lower.set(arrays.found!.lower);
        mine.found.upper.set(arrays.found!.upper);
      }
    }
    return true;
  };

  let next = 0;
  let last = parts.length;
  threads.send(job);
  try {
    for (;;) {
      if (next < last && next - Atomics.load(control, CLAIMED) < AHEAD * threads.helpers) {
        stage(next++);
        Atomics.store(control, PUBLISHED, next);
        Atomics.notify(control, PUBLISHED);
        continue;
      }
      for (let i = 0; i < next; i++) if (!collected[i]) collect(i);
      if (next < last) {
        perform(--last);
        continue;
      }
      const i = claim(control);
      if (i < 0) break;
      collected[i] = 1;
      perform(i);
    }
  } finally {
    Atomics.store(control, PUBLISHED, next | CLOSED);
    Atomics.notify(control, PUBLISHED);
    for (let i = 0; i < next; i++) {
      if (collected[i]) continue;
      while (Atomics.load(control, DONE + i) === 0) {
        if (Atomics.wait(control, DONE + i, 0, threads.patience) !== 'timed-out') continue;
        threads.abandon();
        if (isInPlace) rejectThread(threads.patience);
        Atomics.store(control, DONE + i, THREW);
      }
      collect(i);
    }
  }
  return statuses.find((status) => status !== 0) ?? 0;
}

// --- the calls, as those of kernel/calls.ts ----------------------------------------------------------------

export function project(
  slices: Slices, k: PerSlice, tau: PerSlice, atMost: boolean, p: Floats, found?: kernel.Found,
): number {
  const parts = partsOf(slices, tau, undefined, p);
  if (!parts) return kernel.project(slices, k, tau, atMost, p, found);
  return run({ task: { op: 'project', k: flat(k), tau: flat(tau), atMost }, whole: slices, parts, out: p, found });
}

export function vjp(slices: Slices, g: Floats, tau: PerSlice, out: Floats): void {
  const parts = partsOf(slices, tau, g, out);
  if (parts) run({ task: { op: 'vjp', tau: flat(tau) }, whole: slices, parts, y: g, out });
  else kernel.vjp(slices, g, tau, out);
}

export function hard(slices: Slices, k: PerSlice, out: Floats): number {
  const parts = partsOf(slices, 1, undefined, out);
  if (!parts) return kernel.hard(slices, k, out);
  return run({ task: { op: 'hard', k: flat(k) }, whole: slices, parts, out });
}

export function loss(
  family: kernel.Family, x: Slices, y: Targets, k: PerSlice | undefined, tau: PerSlice,
  classWeights: ArrayLike<number> | undefined, sampleWeights: ArrayLike<number> | undefined, scale: number,
  results: kernel.LossResults | undefined, losses: Float64Array,
): number {
  const isPlain = isDouble(x.data) || (isModerate(classWeights ?? 1, scale) && isModerate(sampleWeights ?? 1));
  const parts = isPlain ? partsOf(x, tau, y.dense, results?.out ?? x.data) : undefined;
  if (!parts) return kernel.loss(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses);
  const { dense, labels, ...others } = y;
  return run({
    task: {
      op: 'loss', family, y: { ...others, labels: labels && compact(labels) }, k: flat(k), tau: flat(tau), scale, want: results?.want,
      classWeights: classWeights && Float64Array.from(classWeights),
      sampleWeights: sampleWeights && Float64Array.from(sampleWeights),
    },
    whole: x, parts, y: dense, out: results?.out, losses, found: results?.thresholds.length ? results : undefined,
  });
}
