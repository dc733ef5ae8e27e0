// A pool as its caller has it: on the thread that made it, or on the one that makes asynchronous calls.

import { rejectSize } from '../check.ts';
import type { F32, F64, Floats } from '../tensor.ts';
import type { Job } from './job.ts';
import { take, type Region, type Shared, type SharedKernel } from './memory.ts';
import type { Port } from './ports.ts';

export interface PoolOptions {
  /** Calls of fewer scores run on the caller. */
  readonly minimum: number;
  /** How long to wait for a part that a helper has claimed, in milliseconds. Then the caller does the call itself. */
  readonly patience: number;
}

/** The threads beside the caller, and the memory that they share with it. */
export interface Pool extends PoolOptions {
  readonly helpers: number;
  readonly memory: WebAssembly.Memory;
  /** The caller's own instance. */
  readonly kernel: SharedKernel;
  /** Sends a job to every helper, each with its own scratch. */
  send(job: Omit<Job, 'scratch'>, scratch: readonly Region[]): void;
  /** So many bytes, for one call at a time; undefined where memory cannot grow so far. */
  region(bytes: number): Region | undefined;
  /** That region is not to be used again: a thread may still write to it. */
  abandon(): void;
  /** An array in the shared memory, whose number type is that of the class. */
  view(type: Float32ArrayConstructor | Float64ArrayConstructor, at: number, length: number): Floats;
  /** Whether an array is one of those, or a part of one. */
  has(array: ArrayBufferView): boolean;
  /** Arrays for good. */
  allocate(type: Float32ArrayConstructor | Float64ArrayConstructor, lengths: readonly number[]): Floats[];
}

/** A pool for the caller who has that instance. */
export function newPool(helpers: readonly Port[], options: PoolOptions, kernel: SharedKernel, shared: Shared): Pool {
  const { memory } = shared;
  // it has another one whenever it has grown; all of them are the same memory
  const buffers = new WeakSet<object>();
  let region: Region | undefined;

  const view = (type: Float32ArrayConstructor | Float64ArrayConstructor, at: number, length: number): F32 | F64 => {
    buffers.add(memory.buffer);
    return new type(memory.buffer, at, length);
  };
  return {
    ...options,
    helpers: helpers.length,
    memory,
    kernel,
    view,
    send(job, scratch) {
      helpers.forEach((port, i) => port.postMessage({ job: { ...job, scratch: scratch[i] } }));
    },
    region(bytes) {
      if (!region || region.end - region.start < bytes) region = take(shared, bytes, region) ?? region;
      return region && region.end - region.start >= bytes ? region : undefined;
    },
    abandon() {
      region = undefined;
    },
    has: ({ buffer }) => buffers.has(buffer),
    allocate(type, lengths) {
      const room = (length: number): number => Math.ceil(length * type.BYTES_PER_ELEMENT / 64) * 64;
      const bytes = lengths.reduce((sum, length) => sum + room(length), 0);
      const all = take(shared, bytes) ?? rejectSize(bytes);
      let at = all.start;
      return lengths.map((length) => {
        const array = view(type, at, length);
        at += room(length);
        return array;
      });
    },
  };
}
