// The memory that threads share, with an instance of the kernel in each of them (assembly/shared.ts). First in it is what
// the instances have for themselves; then whatever is taken, which is never given back.

import { instantiate } from '../kernel/instance.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { host } from './job.ts';

/** As threads tell each other of it: what is cloned is still the same memory. */
export interface Shared {
  readonly memory: WebAssembly.Memory;
  /** How many lines are taken. */
  readonly taken: Int32Array;
}

/** Bytes of a cache line. */
const LINE = 64;
const PAGE = 2 ** 16;
/** Bytes that an instance has for its records. */
const RECORDS = 2 ** 14;

/** A memory for so many instances; of 4 GiB at most, or as much less as the host sets aside. */
export function newShared(instances: number): Shared {
  const first = (1 + instances) * RECORDS; // the module's own data are before those of the instances
  const taken = new Int32Array(new SharedArrayBuffer(4));
  taken[0] = first / LINE;
  for (let maximum = 2 ** 16; ; maximum /= 2) {
    try {
      return { memory: new WebAssembly.Memory({ initial: Math.ceil(first / PAGE), maximum, shared: true }), taken };
    } catch (error) {
      if (maximum === 2 ** 12) throw error;
    }
  }
}

/** What an instance in shared memory exports. */
export interface SharedKernel extends Pick<Kernel, Name> {
  setArena(start: number, end: number): void;
  /**
   * Divides passes of calls from now on among so many threads, into stretches of so many scores at least, if that is not 0; where
   * there is room for a pass: PASS_BYTES.
   */
  divide(threads: number, least: number, pass: number): void;
  /** Scores of a stretch, if that is the least, of a slice with so many. */
  stretchOf(n: number, least: number): number;
  /** Which stretch that is, of so many. */
  stretchAt(i: number, stretches: number): number;
  /** Does the i-th stretch of a pass; its result goes to that address, if it is not 0. */
  stretch(pass: number, i: number, to: number): void;
  /** The losses of labels in columns, whose steps are divided: a status, or DENSE; … */
  strip_f32(call: number): number;
  strip_f64(call: number): number;
  /** … how many bytes it needs, for n rows; 0 for what is none of those for certain; … */
  stripBytes(single: number, n: number, columns: number, areWeighted: number, threads: number): number;
  /** … into how many chunks it is divided, and how many rows each of them has. */
  chunksOf(threads: number): number;
  rowsOf(n: number, chunks: number): number;
}

export const PASS_BYTES = 2 ** 13;

/** What `strip_f32` says where the call is not one of those that it does: DENSE of assembly/ops/sparse.ts. */
export const DENSE = 64;

/** The calls of the kernel. */
export const NAMES = [
  'project_f32', 'project_f64', 'vjp_f32', 'vjp_f64', 'hard_f32', 'hard_f64', 'loss_f32', 'loss_f64',
] as const;
export type Name = typeof NAMES[number];

/** The instance with that number. */
export function newInstance(module: WebAssembly.Module, { memory }: Shared, number: number): SharedKernel {
  return instantiate(module, { env: { memory, records: (1 + number) * RECORDS, ...host } });
}

function hasGrown(memory: WebAssembly.Memory, bytes: number): boolean {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  try {
    if (missing > 0) memory.grow(missing);
    return true;
  } catch {
    return false;
  }
}

/** Bytes from `start` to `end`, at multiples of 64. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Takes so many bytes; if `old` was taken last, for what it had. Undefined where memory cannot grow so far. */
export function take({ memory, taken }: Shared, bytes: number, old?: Region): Region | undefined {
  for (;;) {
    const last = LINE * Atomics.load(taken, 0);
    const start = old?.end === last ? old.start : last;
    const end = start + LINE * Math.ceil(bytes / LINE);
    if (!hasGrown(memory, end)) return undefined;
    if (Atomics.compareExchange(taken, 0, last / LINE, end / LINE) === last / LINE) return { start, end };
  }
}
