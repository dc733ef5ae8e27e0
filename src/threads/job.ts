// A call of a pool of threads: the parts lie in shared memory, and a few shared integers say how far everybody is.
//
// Its caller publishes parts one after another. Whoever is free claims the next one. So fast threads do more parts than
// slow ones, and nobody waits for a thread that has not woken up.

import type { F64, Floats, Geometry } from '../tensor.ts';
import { newLike } from '../tensor.ts';
import { compute, gather, isWhole, roomFor, scatter, scoresOf, slicesOf, view, type Arrays, type Part, type Task } from './parts.ts';

/** What a thread is told of a call. It is cloned, but for shared memory. */
export interface Job {
  readonly task: Task;
  readonly whole: Geometry;
  readonly parts: readonly Part[];
  readonly double: boolean;
  /** Of the arrays that do not lie in shared memory themselves: their parts, each at its offset. */
  readonly staging: SharedArrayBuffer;
  readonly offsets: readonly number[];
  readonly control: Int32Array;
  readonly has: { readonly y: boolean; readonly found: boolean; readonly losses: boolean };
  /** Whole arrays that lie in shared memory. */
  readonly x?: Floats;
  readonly y?: Floats;
  readonly out?: Floats;
}

// --- control -----------------------------------------------------------------------------------------------

/** How many parts are published, and CLOSED when there will be no more; how many of them are claimed; … */
export const PUBLISHED = 0;
export const CLAIMED = 1;
/** … and of each part 0, or once it is done 1 + the kernel's status, or THREW. */
export const DONE = 2;
export const CLOSED = 2 ** 30;
export const THREW = -1;

/** The next part that is published and not claimed, or −1 where there is none. */
export function claim(control: Int32Array): number {
  for (;;) {
    const next = Atomics.load(control, CLAIMED);
    if (next >= (Atomics.load(control, PUBLISHED) & ~CLOSED)) return -1;
    if (Atomics.compareExchange(control, CLAIMED, next, next + 1) === next) return next;
  }
}

// --- memory ------------------------------------------------------------------------------------------------

type Shape = Omit<Job, 'staging' | 'offsets' | 'control' | 'parts' | 'task'>;

const aligned = (bytes: number): number => Math.ceil(bytes / 64) * 64;

/** Which arrays of a part are copied: those that do not lie in shared memory. */
const copied = ({ x, y, out, has }: Shape): { x: boolean; y: boolean } => ({ x: !x || !out, y: has.y && !y });

/** Bytes that a part takes in the staging. */
export function sizeOf(shape: Shape, part: Part): number {
  const scores = aligned(scoresOf(part, shape.whole) * (shape.double ? 8 : 4));
  const { x, y } = copied(shape);
  return aligned(32 * slicesOf(part)) + aligned(4 * slicesOf(part)) + (Number(x) + Number(y)) * scores;
}

/** The arrays of a part in the staging. x is where the result goes too. */
export function staged(job: Job, i: number): Partial<Arrays> {
  const { whole, double, offsets, parts, has } = job;
  const staging = job.staging as unknown as ArrayBuffer; // for the types of arrays, which are all ordinary ones here
  const part = parts[i];
  const count = slicesOf(part);
  const scores = scoresOf(part, whole);
  const slice = (place: number): F64 => new Float64Array(staging, offsets[i] + 8 * count * place, count);
  const counts = offsets[i] + aligned(32 * count);
  const first = counts + aligned(4 * count);
  const Type = double ? Float64Array : Float32Array;
  const copies = copied(job);
  const x = copies.x ? new Type(staging, first, scores) : undefined;
  return {
    ...x && { x, out: x },
    ...copies.y && { y: new Type(staging, first + aligned(x ? x.byteLength : 0), scores) },
    ...has.found && {
      found: {
        thresholds: slice(1), lower: slice(2), upper: slice(3), freeCounts: new Int32Array(staging, counts, count),
      },
    },
    ...has.losses && { losses: slice(0) },
  };
}

// --- a thread ----------------------------------------------------------------------------------------------

/** Does a part, from and to shared memory. */
function perform(job: Job, i: number): number {
  const { task, whole, parts, double, x, y, out } = job;
  const part = parts[i];
  const copies = staged(job, i);
  const direct = isWhole(part, whole);
  const room = !direct && (x || out) ? roomFor(scoresOf(part, whole), double) : undefined;
  const dense = (array: Floats, to: Floats): Floats => (direct ? view(array, part, whole) : gather(array, part, whole, to));
  const result = out ? room?.out ?? view(out, part, whole) : copies.out!;
  const status = compute(task, part, whole, {
    ...copies,
    x: x ? dense(x, room?.x ?? x) : copies.x!,
    out: result,
    ...y && { y: dense(y, newLike(y, direct ? 0 : scoresOf(part, whole))) },
  });
  if (out && !direct && status === 0) scatter(result, part, whole, out);
  return status;
}

/** Does parts until there are no more. */
export function help(job: Job): void {
  const { control } = job;
  for (;;) {
    const published = Atomics.load(control, PUBLISHED);
    const i = claim(control);
    if (i >= 0) {
      let done = THREW;
      try {
        done = 1 + perform(job, i);
      } catch {
        // the caller does this part itself, and what it throws then is for the user
      } finally {
        Atomics.store(control, DONE + i, done);
        Atomics.notify(control, DONE + i);
      }
    } else if (published & CLOSED) return;
    else Atomics.wait(control, PUBLISHED, published);
  }
}
