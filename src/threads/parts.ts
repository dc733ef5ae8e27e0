// A call divided: its tensor [outer, n, inner] in parts, each some slices with neighbouring numbers, and what a thread
// does to one of them.

import * as kernel from '../kernel/calls.ts';
import { allocate } from '../kernel/kernel.ts';
import type { Floats, Geometry, PerSlice, Targets } from '../tensor.ts';

/** What is done to the slices: the arguments of the kernel's call, without its arrays of scores. */
export type Task =
  | { readonly op: 'project'; readonly k: PerSlice; readonly tau: PerSlice; readonly atMost: boolean }
  | { readonly op: 'vjp'; readonly tau: PerSlice }
  | { readonly op: 'hard'; readonly k: PerSlice }
  | {
    readonly op: 'loss';
    readonly family: kernel.Family;
    readonly y: Targets;
    readonly k: PerSlice | undefined;
    readonly tau: PerSlice;
    readonly classWeights: Float64Array | undefined;
    readonly sampleWeights: Float64Array | undefined;
    readonly scale: number;
    readonly want: kernel.LossResults['want'] | undefined;
  };

/** The columns from `column` on, `inner` of them, of the matrices from `o` on, `outer` of them. */
export interface Part {
  readonly o: number;
  readonly outer: number;
  readonly column: number;
  readonly inner: number;
}

/** The arrays of a part, as dense tensors; what is found of its slices, and their losses, where they are wanted. */
export interface Arrays {
  readonly x: Floats;
  readonly y?: Floats;
  readonly out: Floats;
  readonly found?: kernel.Found;
  readonly losses?: Float64Array;
}

/** Up to so many numbers a loop is quicker than a call of `set`. */
const FEW = 64;

/** Columns that the kernel turns to rows at once. */
const GROUP = 16;

/** Whole matrices in so many parts of nearly equal size. */
export function divideRows({ outer, inner }: Geometry, wanted: number): Part[] {
  const count = Math.min(outer, wanted);
  return Array.from({ length: count }, (_, i) => {
    const o = Math.floor(i * outer / count);
    return { o, outer: Math.floor((i + 1) * outer / count) - o, column: 0, inner };
  });
}

/** The columns of each matrix in parts of these shares, which sum to 1: whole groups, if there are enough of them. */
export function divideColumns({ outer, inner }: Geometry, shares: readonly number[]): Part[] {
  const group = inner >= 2 * GROUP * shares.length ? GROUP : 1;
  let sum = 0;
  const ends = shares.map((share) => Math.min(inner, group * Math.round((sum += share) * inner / group)));
  ends[ends.length - 1] = inner;
  const parts: Part[] = [];
  for (let o = 0; o < outer; o++) {
    let column = 0;
    for (const end of ends) {
      if (end > column) parts.push({ o, outer: 1, column, inner: end - column });
      column = end;
    }
  }
  return parts;
}

export const firstSlice = ({ o, column }: Part, { inner }: Geometry): number => o * inner + column;
export const slicesOf = ({ outer, inner }: Part): number => outer * inner;
export const scoresOf = (part: Part, { n }: Geometry): number => slicesOf(part) * n;

/** Whether the scores of a part are neighbours. */
export const isWhole = (part: Part, whole: Geometry): boolean => part.inner === whole.inner;

/** Where they begin. */
const start = ({ o, column }: Part, { n, inner }: Geometry): number => o * n * inner + column;

/** The part of an array of scores, if they are neighbours. */
export function view(all: Floats, part: Part, whole: Geometry): Floats {
  const from = start(part, whole);
  return all.subarray(from, from + scoresOf(part, whole));
}

/** Copies the part of an array to a dense one. */
export function gather(all: ArrayLike<number>, part: Part, whole: Geometry, to: Floats): Floats {
  const width = part.inner;
  const from = start(part, whole);
  const rows = isWhole(part, whole) ? 1 : whole.n;
  const length = scoresOf(part, whole) / rows;
  for (let row = 0; row < rows; row++) {
    const at = from + row * whole.inner;
    if (length > FEW && ArrayBuffer.isView(all)) to.set((all as Floats).subarray(at, at + length), row * width);
    else for (let i = 0; i < length; i++) to[row * width + i] = all[at + i];
  }
  return to;
}

/** The inverse of that. */
export function scatter(dense: Floats, part: Part, whole: Geometry, to: Floats): void {
  const from = start(part, whole);
  if (isWhole(part, whole)) {
    to.set(dense, from);
    return;
  }
  const width = part.inner;
  for (let row = 0; row < whole.n; row++) {
    const at = from + row * whole.inner;
    if (width > FEW) to.set(dense.subarray(row * width, (row + 1) * width), at);
    else for (let i = 0; i < width; i++) to[at + i] = dense[row * width + i];
  }
}

/** Up to so many bytes. */
const ROOM = 2 ** 26;

interface Columns {
  readonly x: Floats;
  readonly out: Floats;
}
const rooms: { [Type in 'f32' | 'f64']?: Columns } = {};

/** Two dense arrays for columns that are gathered, in the kernel's own memory, so that it need not copy them again. */
export function roomFor(length: number, double: boolean): Columns {
  const type = double ? 'f64' : 'f32';
  let room = rooms[type];
  if (!room || room.x.length < length) {
    const Type = (double ? Float64Array : Float32Array) as Float64ArrayConstructor;
    const isSmall = length * Type.BYTES_PER_ELEMENT <= ROOM;
    const [x, out] = isSmall ? allocate(Type, [length, length]) : [new Type(length), new Type(length)];
    room = { x, out };
    if (isSmall) rooms[type] = room;
  }
  return { x: room.x.subarray(0, length), out: room.out.subarray(0, length) };
}

const NOTHING: kernel.Found = {
  thresholds: new Float64Array(0), freeCounts: new Int32Array(0), lower: new Float64Array(0), upper: new Float64Array(0),
};

/** Does it to a part: the kernel's status. */
export function compute(task: Task, part: Part, whole: Geometry, { x, y, out, found, losses }: Arrays): number {
  const { outer, inner } = part;
  const count = slicesOf(part);
  const slices = { data: x, outer, n: whole.n, inner, count };
  const first = firstSlice(part, whole);
  const own = <P extends PerSlice | undefined>(values: P): P => (
    typeof values === 'object' ? (values as Float64Array).subarray(first, first + count) as PerSlice as P : values);
  switch (task.op) {
    case 'project':
      return kernel.project(slices, own(task.k), own(task.tau), task.atMost, out, found);
    case 'vjp':
      kernel.vjp(slices, y!, own(task.tau), out);
      return 0;
    case 'hard':
      return kernel.hard(slices, own(task.k), out);
    case 'loss': {
      const { family, k, tau, classWeights, sampleWeights, scale, want } = task;
      const targets = { ...task.y, base: task.y.base + part.column, ...y && { dense: y } };
      const results = want && { want, out, ...found ?? NOTHING };
      return kernel.loss(
        family, slices, targets, own(k), own(tau), own(classWeights as PerSlice | undefined) as Float64Array | undefined,
        sampleWeights, scale, results, losses!,
      );
    }
  }
}
