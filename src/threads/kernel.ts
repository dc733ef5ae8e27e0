// Takes the place of kernel/kernel.ts for kernel/calls.ts, in hypersimplex/threads. A call that can be divided, or whose
// scores lie in the memory that threads share, has its record there; what the kernel is to do with it the threads do, each
// with some of the slices. The bits are the same, as slices have nothing to do with each other.

import * as abi from '../abi.ts';
import { begin, copyOut, f32, f64, i32, isModerate, put, regionOf, take } from '../kernel/arena.ts';
import {
  open as openAlone, place as placeAlone, placeResult as placeResultAlone, type Kernel, type Projecting,
} from '../kernel/kernel.ts';
import { isDouble, type Floats, type PerSlice, type Slices } from '../tensor.ts';
import { ALL, DONE, help, newControl, RECORD_BYTES, settle, tell, THREW, waitUntil, type Job } from './job.ts';
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
/** … how many threads do it; … */
let threads: number;
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
  return kernel.stripBytes(Number(isModest && !isDouble(data)), n, inner, 1, threads);
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

const whole64 = (bytes: number): number => Math.ceil(bytes / 64) * 64;

/** Whether scores and results may be copied in pieces. */
const arePieces = ({ inner, outer }: Slices): boolean => (
  strip > 0 || (inner === 1 && (least === 0 || (operation === 'project' && outer === 1))));

/** Bytes that a thread needs: … */
function scratchOf(slices: Slices, { kernel }: Pool): number {
  const { n, inner } = slices;
  // counts of labels, exact sums, a sample, and rows of f64, two for each column; …
  const whole = least > 0 && isPiped ? 0 : 2 ** 15 + 4 * inner + 4 * n + 2 * Math.min(inner, GROUP) * (8 * n + 128);
  // … for a divided slice, what is undecided of it twice, as it is found and together, and of its sample; …
  const divided = least > 0 ? 8 * (n / 3 + 5 * n ** 0.625) + 2 ** 15 + 16 * kernel.stretchOf(n, least) : 0;
  // … and results that are to be copied, twice
  const chunks = strip > 0 && isPiped ? 16 * kernel.rowsOf(n, kernel.chunksOf(threads)) * inner : 0;
  return whole64(whole + divided + chunks);
}

/** Whether the kernel may work on an array where it is; behind one that is divided no other may follow at once. */
const isThere = (array: Floats): boolean => (
  shared!.has(array) && array.byteOffset % 16 === 0 && (least === 0 || array.byteLength % 16 === 0));

/** @see `open` of kernel/kernel.ts */
export function open(arrays: number, bytes: number, slices: Slices, tau: PerSlice): Projecting {
  shared = pool;
  if (shared) {
    least = stretchIn(slices, shared);
    const isDivided = least > 0 || isDivisible(slices, shared);
    threads = isDivided ? shared.helpers + 1 : 1;
    const more = least > 0 ? PASS_BYTES : 0;
    const all = regionOf(arrays + 2, bytes + more) + 2 * PARTS * threads * RECORD_BYTES;
    isModest = isModerate(tau);
    incoming = outgoing = undefined;
    let found: Region | undefined;
    if (isDivided || shared.has(slices.data)) {
      const pool = shared;
      const lay = (bytes: number): Region | undefined => {
        strip = bytes;
        isPiped = isDivided && isModest && arePieces(slices);
        scratch = scratchOf(slices, pool);
        if (strip > 0) strip = whole64(scratch + PASS_BYTES + bytes);
        return pool.region(all + threads * scratch + strip);
      };
      const bytes = stripOf(slices, shared);
      found = lay(bytes) ?? (bytes > 0 ? lay(0) : undefined);
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

/** The region at its end that a thread works in. */
const ownRegion = (thread: number): Region => (
  { start: region.end - (thread + 1) * scratch, end: region.end - thread * scratch });

/** What is copied at once: from one index to another. */
type Piece = readonly [from: number, to: number];

/** So many stretches, in the order in which they are done. */
const inOrder = (count: number, size: number, length: number): Piece[] => Array.from({ length: count }, (_, i) => {
  const from = shared!.kernel.stretchAt(i, count) * size;
  return [Math.min(from, length), Math.min(from + size, length)];
});

/** Bytes for the result of a stretch of so many scores, if it is to be copied. */
const slotOf = (length: number): number => (outgoing ? length * outgoing.out.BYTES_PER_ELEMENT : 0);

/** Does the call whose record is there, with the help of the threads: the status of its first slice in error. */
function run(name: Name, call: number): number {
  if (strip > 0) {
    const status = runStrip(name, call);
    if (status !== DENSE) return status;
    incoming = undefined; // they are there
  }
  const { kernel } = shared!;
  const words = call >>> 2;
  const outer = i32[words + abi.OUTER];
  const n = i32[words + abi.N];
  const inner = i32[words + abi.INNER];
  const parts = partsOf({ outer, inner }, least > 0 || threads === 1 ? 1 : PARTS * threads);
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
  const plan = { name, records, count, least, pass: 0, slot: 0 };
  if (least === 0) return runPieces(plan, inner === 1 ? parts.map(({ first, outer }) => [first * n, outer * n]) : []);
  const stretch = kernel.stretchOf(n, least);
  return runPieces({ ...plan, pass: take(PASS_BYTES), slot: slotOf(stretch) }, inOrder(Math.ceil(n / stretch), stretch, n));
}

/** Does a loss whose rows are divided: its status, or DENSE. */
function runStrip(name: Name, call: number): number {
  const { kernel } = shared!;
  const n = i32[(call >>> 2) + abi.N];
  const inner = i32[(call >>> 2) + abi.INNER];
  const chunks = kernel.chunksOf(threads);
  const size = kernel.rowsOf(n, chunks) * inner;
  const end = region.end - threads * scratch;
  const pass = end - strip;
  return runPieces(
    { name: name === 'loss_f64' ? 'strip_f64' : 'strip_f32', records: call, count: 1, least: NO_STRETCH, pass,
      slot: slotOf(size), solver: { start: pass + PASS_BYTES, end } },
    inOrder(chunks, size, n * inner));
}

/**
 * Does a job, while its scores are copied in, and its results out, piece by piece: those of its parts or of stretches.
 * Results without pieces are copied at the end.
 */
function runPieces(plan: Omit<Job, 'threads' | 'control' | 'patience' | 'scratch'>, pieces: readonly Piece[]): number {
  const { patience, send, abandon } = shared!;
  const { count, slot } = plan;
  const flags = plan.least > 0 ? DONE + 1 : DONE;
  const control = newControl(plan.least > 0 ? 1 + pieces.length : count);
  const job = { ...plan, threads, control, patience };
  if (!incoming) tell(control, ALL);
  if (threads > 1 && (count > 1 || plan.least > 0)) {
    send(job, Array.from({ length: threads - 1 }, (_, thread) => ownRegion(thread + 1)));
  }
  if (incoming) {
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
  help(shared!.kernel, mine, copyDone);
  const statuses = (): number[] => Array.from({ length: count }, (_, i) => Atomics.load(control, DONE + i));
  const isHere = waitUntil(mine, () => {
    const areDone = !statuses().includes(0);
    copyDone();
    return areDone;
  });
  if (!isHere || statuses().includes(THREW)) {
    abandon();
    throw GONE;
  }
  const status = (statuses().find((done) => done !== 1) ?? 1) - 1;
  if (status === 0 && outgoing && pieces.length === 0) copyResults(outgoing.at, 0, outgoing.out.length);
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
