// Takes the place of kernel/kernel.ts for kernel/calls.ts, in hypersimplex/threads. A call that can be divided, or whose
// scores lie in the memory that threads share, has its record there; what the kernel is to do with it the threads do, each
// with some of the slices. The bits are the same, as slices have nothing to do with each other.

import * as abi from '../abi.ts';
import { begin, copyOut, f32, f64, i32, isModerate, put, regionOf, take } from '../kernel/arena.ts';
import {
  open as openAlone, place as placeAlone, placeResult as placeResultAlone, type Kernel, type Projecting,
} from '../kernel/kernel.ts';
import { isDouble, type Floats, type PerSlice, type Slices } from '../tensor.ts';
import { ALL, DONE, help, lead, newControl, RECORD_BYTES, settle, tell, THREW, waitUntil } from './job.ts';
import { DENSE, NAMES, PASS_BYTES, type Name, type Region } from './memory.ts';
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
export function divided<R>(what: Operation, targets: ArrayLike<number> | undefined, run: () => R): R {
  operation = what;
  read = targets;
  try {
    return run();
  } catch (error) {
    if (error !== GONE) throw error;
    return within(undefined, run);
  }
}

type Operation = 'project' | 'vjp' | 'hard' | 'loss';

// --- the present call --------------------------------------------------------------------------------------

/** What it is, and the pool, if it is in shared memory; … */
let operation: Operation;
let shared: Pool | undefined;
/** … its targets; whether its scores stay as they are, which they do not where τ is huge, nor as f32 that are computed in f64; … */
let read: ArrayLike<number> | undefined;
let isModest: boolean;
/** … what it has of the memory, … */
let region: Region;
/** … at the end of it this for each thread; … */
let scratch: number;
/** … and before that for a strip, or 0; … */
let strip: number;
/** … how many parts are wanted; … */
let wanted: number;
/** … scores of a stretch, at least, if its slices are divided, or 0. */
let least: number;

/** Whether scores are copied in, and results out, part by part while others are computed; … */
let isPiped: boolean;
/** … those scores, and where they go; … */
let incoming: { readonly data: Floats; readonly at: number; readonly double: boolean } | undefined;
/** … and those results, and where they come from. */
let outgoing: { readonly out: Floats; readonly at: number } | undefined;

/** Parts for each thread, so that those which are done early have more to do. */
const PARTS = 4;

/** Slices of so many times as many scores as a call needs to be divided are divided themselves, … */
const LONG = 16;
/** … into stretches of so many, at least. */
const STRETCH = 2 ** 12;

/** Stretches that no slice is long enough for. */
const NO_STRETCH = 2 ** 29;

/** Bytes for a loss of labels that may be divided by its rows (assembly/ops/sparse.ts), or 0. */
function stripOf({ data, outer, n, inner }: Slices, { kernel }: Pool): number {
  if (operation !== 'loss' || read !== undefined || outer !== 1) return 0;
  const bytes = kernel.stripBytes(Number(isModest && !isDouble(data)), n, inner, 1);
  return bytes > 0 ? Math.ceil((scratch + PASS_BYTES + bytes) / 64) * 64 : 0;
}

/** Whether it is worth to divide a call by its slices. */
function isDivisible({ count, data, outer, inner }: Slices, { helpers, minimum }: Pool): boolean {
  const isLong = inner === 1 || outer > helpers || inner >= GROUP * (helpers + 1);
  return helpers > 0 && count > 1 && data.length > 0 && data.length >= minimum && (isLong || minimum === 0);
}

/** … or to divide the slices themselves: scores of a stretch, at least, or 0. Whole slices are better, if they are many. */
function stretchIn({ n, inner, outer }: Slices, { helpers, minimum }: Pool): number {
  const fewest = Math.min(STRETCH, Math.max(16, minimum >> 3 & -16));
  const isEven = outer % (helpers + 1) === 0 || outer >= PARTS * (helpers + 1);
  const isLong = n >= Math.max(2 * fewest, LONG * minimum);
  return operation !== 'vjp' && helpers > 0 && inner === 1 && !isEven && isLong ? fewest : 0;
}

/** Bytes that the kernel needs besides the arrays: counts of labels, exact sums, a sample, and rows of f64, two for each column. */
const scratchOf = ({ n, inner }: Slices): number => 2 ** 15 + 4 * inner + 4 * n + 2 * Math.min(inner, GROUP) * (8 * n + 128);

/** For a divided slice, what is undecided of it twice, as it is found and together, and of its sample. */
const scratchDivided = ({ n }: Slices): number => 8 * (n / 3 + 2 * sampled(n)) + 2 ** 15;

/** Scores of a sample, at most. */
const sampled = (n: number): number => Math.ceil(2.2 * n ** 0.625) + 64;

/** Whether the kernel may work on an array where it is; behind one that is divided no other may follow at once. */
const isThere = (array: Floats): boolean => (
  shared!.has(array) && array.byteOffset % 16 === 0 && (least === 0 || array.byteLength % 16 === 0));

/** @see `open` of kernel/kernel.ts */
export function open(arrays: number, bytes: number, slices: Slices, tau: PerSlice): Projecting {
  shared = pool;
  if (shared) {
    least = stretchIn(slices, shared);
    const isDivided = least > 0 || isDivisible(slices, shared);
    const threads = isDivided ? shared.helpers + 1 : 1;
    const more = least > 0 ? 8 * sampled(slices.n) + PASS_BYTES : 0;
    const all = regionOf(arrays + 2, bytes + more) + 2 * PARTS * threads * RECORD_BYTES;
    wanted = least > 0 ? 1 : isDivided ? PARTS * threads : 1;
    isModest = isModerate(tau);
    isPiped = isDivided && isModest && slices.inner === 1 && (least === 0 || (operation === 'project' && slices.outer === 1));
    incoming = outgoing = undefined;
    const own = (least > 0 ? scratchDivided(slices) + 16 * shared.kernel.stretchOf(slices.n, least) : 0) + (least > 0 && isPiped ? 0 : scratchOf(slices));
    scratch = Math.ceil(own / 64) * 64;
    let found: Region | undefined;
    if (isDivided || shared.has(slices.data)) {
      const needed = all + threads * scratch;
      strip = stripOf(slices, shared);
      found = shared.region(needed + strip);
      if (!found && strip > 0) {
        strip = 0;
        found = shared.region(needed);
      }
    }
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
const inPlace = (address: number): number => address - 2 ** 32;

/** The address of the scores: their own, or that of a copy. */
export function place(data: Floats, double: boolean): number {
  if (!shared) return placeAlone(data, double);
  if (isModest && isThere(data)) return inPlace(data.byteOffset);
  if (!isPiped) return put(data, double);
  const at = take(data.length * (double ? 8 : 4));
  incoming = { data, at, double };
  return at;
}

/** Whether arrays have memory in common. */
function overlap(out: Floats, from: ArrayLike<number> | undefined): boolean {
  if (!ArrayBuffer.isView(from)) return false;
  const { byteOffset, byteLength } = from as Floats;
  return shared!.has(from as Floats) && byteOffset < out.byteOffset + out.byteLength && out.byteOffset < byteOffset + byteLength;
}

const haveBuffer = (out: Floats, from: ArrayLike<number> | undefined): boolean => ArrayBuffer.isView(from) && from.buffer === out.buffer;

/** Where a result is written: where it is wanted, if that is shared and apart from arguments; else over a copy, or aside. */
export function placeResult(out: Floats, x: Floats, over: number): number {
  if (!shared) return placeResultAlone(out, x, over);
  const isApart = !overlap(out, x) && !overlap(out, read);
  if (isModest && isApart && isThere(out)) return inPlace(out.byteOffset);
  const at = over < 0 ? take(out.byteLength) : over;
  // arguments stay as they are until all is done: it may have to be done again
  if (!isPiped || haveBuffer(out, x) || haveBuffer(out, read) || isDouble(out) !== isDouble(x)) return at;
  outgoing = { out, at };
  return inPlace(at);
}

// --- its parts ---------------------------------------------------------------------------------------------

/** Copies the scores from one index to another. */
function copyScores(from: number, to: number): void {
  const { data, at, double } = incoming!;
  (double ? f64 : f32).set(data.subarray(from, to), at / (double ? 8 : 4) + from);
}

/** Copies results, likewise, from an address. */
function copyResults(at: number, from: number, to: number): void {
  const { out } = outgoing!;
  copyOut(isDouble(out) ? f64 : f32, at / out.BYTES_PER_ELEMENT, out.subarray(from, to));
}

/** Copies a sample of the scores that are still to be copied. */
function copySample(sample: number): void {
  const { data, double } = incoming!;
  const size = double ? 8 : 4;
  const starts = region.end - scratch; // nobody needs it yet
  const runs = shared!.kernel.locateSample(data.length, size, starts);
  gather(data, starts >>> 2, runs, double ? f64 : f32, sample / size, 64 / size);
}

/** The first of them all before the others: so memory is waited for once, and not for each. */
function gather(from: Floats, starts: number, runs: number, to: Floats, at: number, length: number): void {
  for (let r = 0; r < runs; r++) to[at + r] = from[i32[starts + r]];
  for (let r = 0; r < runs; r++) {
    const start = i32[starts + r];
    for (let i = 0; i < length; i++) to[at++] = from[start + i];
  }
}

/** The region at its end that a thread works in. */
const ownRegion = (thread: number): Region => (
  { start: region.end - (thread + 1) * scratch, end: region.end - thread * scratch });

/** Does a loss whose rows are divided: its status, or DENSE. */
function runStrip(name: Name, call: number): number {
  const { kernel, patience, send, abandon } = shared!;
  const helpers = wanted > 1 ? shared!.helpers : 0;
  const control = newControl(1);
  const end = region.end - (helpers + 1) * scratch;
  const pass = end - strip;
  const job = { name, records: 0, count: 0, control, patience, least: NO_STRETCH, sample: 0, pass, slot: 0 };
  tell(control, ALL);
  if (helpers > 0) send(job, Array.from({ length: helpers }, (_, thread) => ownRegion(thread + 1)));
  const done = lead(kernel, { ...job, scratch: { start: pass + PASS_BYTES, end } }, () => (
    name === 'loss_f64' ? kernel.strip_f64(call) : kernel.strip_f32(call)));
  if (done === THREW) {
    abandon();
    throw GONE;
  }
  return done - 1;
}

/** Does the call whose record is there, with the help of the threads: the status of its first slice in error. */
function run(name: Name, call: number): number {
  const { helpers, kernel, patience, send, abandon } = shared!;
  if (strip > 0) {
    const status = runStrip(name, call);
    if (status !== DENSE) return status;
  }
  const words = call >>> 2;
  const outer = i32[words + abi.OUTER];
  const n = i32[words + abi.N];
  const parts = partsOf({ outer, inner: i32[words + abi.INNER] }, wanted);
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
  // what is copied at once: the scores of a part, or of a stretch
  const stretch = least > 0 ? kernel.stretchOf(n, least) : 0;
  const pieces = stretch === 0 ? parts.map(({ first, outer }) => [first * n, outer * n])
    : Array.from({ length: Math.ceil(n / stretch) }, (_, i) => [i * stretch, Math.min((i + 1) * stretch, n)]);
  const flags = stretch > 0 ? DONE + 1 : DONE;
  const control = newControl(stretch > 0 ? 1 + pieces.length : count);
  const sample = stretch > 0 && incoming ? take(8 * sampled(n)) : 0;
  const slot = stretch > 0 && outgoing ? stretch * outgoing.out.BYTES_PER_ELEMENT : 0;
  const pass = stretch > 0 ? take(PASS_BYTES) : 0;
  const job = { name, records, count, control, patience, least, sample, pass, slot };
  if (!incoming) tell(control, ALL);
  if (count > 1 || stretch > 0) send(job, Array.from({ length: helpers }, (_, thread) => ownRegion(thread + 1)));
  if (incoming) {
    if (sample > 0) copySample(sample);
    tell(control, 0);
    pieces.forEach(([from, to], i) => {
      copyScores(from, to);
      tell(control, i + 1);
    });
    tell(control, ALL);
  }
  let waiting = outgoing ? pieces.map((_, i) => i) : [];
  const copyDone = (): void => {
    if (waiting.length === 0) return;
    waiting = waiting.filter((i) => {
      const done = Atomics.load(control, flags + i);
      if (slot === 0 ? done !== 1 : done === 0) return true;
      const [from, to] = pieces[i];
      copyResults(slot === 0 ? outgoing!.at + from * outgoing!.out.BYTES_PER_ELEMENT : done >>> 0, from, to);
      if (slot > 0) settle(control, flags + i);
      return false;
    });
  };
  const mine = { ...job, scratch: ownRegion(0) };
  help(kernel, mine, copyDone);
  const statuses = (): number[] => parts.map((_, i) => Atomics.load(control, DONE + i));
  const isHere = waitUntil(mine, () => {
    const areDone = !statuses().includes(0);
    copyDone();
    return areDone;
  });
  if (!isHere || statuses().includes(THREW)) {
    abandon();
    throw GONE;
  }
  return (statuses().find((done) => done !== 1) ?? 1) - 1;
}

/** The threads, as an instance of the kernel. */
const kernel = {
  get memory() {
    return shared!.memory;
  },
  reserve: () => region.start,
  ...Object.fromEntries(NAMES.map((name) => [name, (call: number) => run(name, call)])),
} as unknown as Kernel;
