// The only file that knows WebAssembly: the loader, the memory, pointers and strides.
//
// Every call is the same: reserve one region of the arena, copy the arguments in, call, copy the results
// out. Nothing is kept from call to call, and nothing is freed. Results are ordinary arrays outside the kernel's
// memory. Only arrays from `allocate` lie in the memory of an instance, one of their own, and are used in place.

import { compile, compileAsync, GROWTH_DETACHES } from './source/inline.ts';
import { instantiateSync } from '@assemblyscript/loader';
import * as abi from './abi.ts';
import { checkAllocation, rejectSize } from './check.ts';
import type { F32, F64, Floats, PerSlice, Slices, Targets } from './tensor.ts';
import { counts, isDouble, keepFree } from './tensor.ts';

/** The exports of assembly/index.ts. Calls take the address of a record and return a status. */
interface Kernel {
  memory: WebAssembly.Memory;
  reserve(bytes: number): number;
  keep(bytes: number): number;
  project_f32(call: number): number;
  project_f64(call: number): number;
  vjp_f32(call: number): number;
  vjp_f64(call: number): number;
  hard_f32(call: number): number;
  hard_f64(call: number): number;
  loss_f32(call: number): number;
  loss_f64(call: number): number;
}

// --- the instance ------------------------------------------------------------------------------------------

let compiling: Promise<void> | undefined;

/** Most calls are this one's; made by the first of them, or by `ready`. */
let shared: Kernel | undefined;
/** Those that keep arrays, by their memory. (Where it is never set minifiers leave out what it is for.) */
let keepers: WeakMap<ArrayBufferLike, Kernel> | undefined;
/** The one that works on the present call … */
let kernel: Kernel;
// … and its whole memory; made anew when it has grown.
let f32: Float32Array;
let f64: Float64Array;
let i32: Int32Array;

/** Works with that one from now on. */
function use(next: Kernel): void {
  if (next === kernel && (GROWTH_DETACHES ? f32.length > 0 : f32.buffer === next.memory.buffer)) return;
  const { buffer } = next.memory;
  // all of them before any is taken: where memory is short these throw
  const floats = new Float32Array(buffer);
  const doubles = new Float64Array(buffer);
  const integers = new Int32Array(buffer);
  kernel = next;
  f32 = floats;
  f64 = doubles;
  i32 = integers;
}

function instantiate(module: WebAssembly.Module): Kernel {
  // The instance's own exports, as the loader's wrappers gather their arguments anew on every call; and as
  // an ordinary object, as engines look names up slowly in the one that the instance has.
  return { ...instantiateSync(module).instance.exports } as unknown as Kernel;
}

/**
 * Compiles the kernel ahead of the first call, asynchronously. You need not wait for it: without it, the first
 * call compiles the kernel in a few milliseconds. Use it on hosts that limit synchronous compilation, or to make
 * the first call quick.
 *
 * @returns a promise that all callers share. If the host refuses to compile, for instance under a content security
 * policy without `wasm-unsafe-eval`, it is rejected with the host's own error. Later calls, of this or another
 * function, try again.
 *
 * @example
 * ```ts
 * await ready();
 * console.log(softBinaryArgmax(new Float32Array([2, 0]), 1));
 * // → Float32Array(2) [ 1, 0 ]
 * ```
 */
export function ready(): Promise<void> {
  if (shared) return Promise.resolve();
  compiling ??= compileAsync().then((module) => {
    shared ??= instantiate(module); // a call may have come first
  }).finally(() => {
    compiling = undefined;
  });
  return compiling;
}

// --- the arena ---------------------------------------------------------------------------------------------

const CANNOT_GROW = 2 ** 32 - 1;
/** Up to so many numbers a loop is quicker than a call of `set`. */
const FEW = 64;

/** Size of the region reserved, … */
let size = 0;
/** … its address, … */
let arena = 0;
/** … and its next free byte. */
let top = 0;

function fits(bytes: number, { reserve }: Kernel): boolean {
  arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
  return top !== CANNOT_GROW;
}

/**
 * Starts the arena afresh, with room for so many arrays of so many bytes together: in the kernel that keeps
 * the scores, or in the shared one.
 */
function reserve(arrays: number, bytes: number, { data }: Slices, tau: PerSlice): Kernel {
  size = bytes + 32 * arrays + abi.CALL_BYTES;
  const next = (keepers && keeperOf(data, tau)) || (shared ??= instantiate(compile()));
  if (!fits(size, next)) rejectSize(size);
  use(next);
  return next;
}

/** The kernel that keeps the scores, if it has room. (Few numbers are copied sooner than their buffer is looked up.) */
function keeperOf(data: Floats, tau: PerSlice): Kernel | undefined {
  const keeper = data.length > FEW ? keepers!.get(data.buffer) : undefined;
  // its memory does not grow: there must be room to turn columns in, of scores and of targets
  const scratch = 20 * data.length + 8192;
  return keeper && isModerate(tau) && fits(size + scratch, keeper) ? keeper : undefined;
}

/** After a call: its scratch may have grown the memory. */
function finish(status: number): number {
  if (status === abi.OUT_OF_MEMORY) rejectSize(size);
  use(kernel);
  return status;
}

/** The address of an array of so many bytes, a multiple of 16; the kernels borrow the 16 bytes behind it. */
function take(bytes: number): number {
  const address = top;
  top = ((top + bytes + 31) & -16) >>> 0;
  return address;
}

function copyIn(from: ArrayLike<number>, to: Floats | Int32Array, at: number): void {
  if (from.length > FEW) to.set(from, at);
  else for (let i = 0; i < from.length; i++) to[at + i] = from[i];
}

function copyOut(from: Floats | Int32Array, at: number, to: Floats | Int32Array): void {
  if (to.length > FEW) to.set(from.subarray(at, at + to.length));
  else for (let i = 0; i < to.length; i++) to[i] = from[at + i];
}

/** A call's record with the tensor; its place in i32. Who calls sets all else that the call reads. */
function newCall({ outer, n, inner }: Slices): number {
  const call = take(abi.CALL_BYTES) >>> 2;
  i32[call + abi.FIRST] = 0;
  i32[call + abi.OUTER] = outer;
  i32[call + abi.N] = n;
  i32[call + abi.INNER] = inner;
  return call;
}

/** Numbers as f64 or f32. */
function put(values: ArrayLike<number>, double: boolean): number {
  const address = take(values.length * (double ? 8 : 4));
  copyIn(values, double ? f64 : f32, address >>> (double ? 3 : 2));
  return address;
}

/** A number, or one per slice, as f64: the address and, in the field behind it, the stride. */
function setPerSlice(field: number, value: PerSlice): void {
  if (typeof value === 'number') {
    const address = take(8);
    f64[address >>> 3] = value;
    i32[field] = address;
    i32[field + 1] = 0;
  } else {
    i32[field] = put(value, true);
    i32[field + 1] = 8;
  }
}

function get(address: number, to: Floats, double: boolean): void {
  if (address < arena) return; // it is there
  copyOut(double ? f64 : f32, address >>> (double ? 3 : 2), to);
}

// --- in place ----------------------------------------------------------------------------------------------

/** The address of the scores: their own, or that of a copy. */
function place(data: Floats, double: boolean): number {
  return !keepers || kernel === shared ? put(data, double) : data.byteOffset;
}

/**
 * Where a result is written: where it is wanted, if that is in the scores' memory and apart from them by the 16
 * bytes that the kernel may borrow; else over the copy of an argument, or aside.
 */
function placeResult(out: Floats, x: Floats, over: number): number {
  if (!keepers || kernel === shared) return over;
  const isApart = Math.abs(out.byteOffset - x.byteOffset) >= x.byteLength + 16;
  return out.buffer === x.buffer && isApart ? out.byteOffset : over < arena ? take(out.byteLength) : over;
}

/**
 * Arrays in the memory of a kernel, for loops that use the same arrays in every step. Scores (or p, for a VJP) in
 * one of them are not copied in. Results are not copied out if `out` is another array of the same `allocate`.
 * Results have the same bits as without `allocate`. One thing differs: when a call throws, such an `out` may have
 * been written in part.
 *
 * The arrays are ordinary typed arrays, filled with zeros, and stay valid for good. They have a kernel of their own,
 * with memory of five times their size plus 1 MiB, most of which is never touched. Calls that need more memory
 * copy after all. The memory is freed when none of the arrays can be reached any more.
 *
 * To clone such an array (`structuredClone`, `postMessage`) is to clone the whole memory: 1.1 MB for 8 floats. So
 * clone or post `x.slice()`, a copy of the array alone.
 *
 * @param type `Float32Array` or `Float64Array`.
 * @param lengths how many numbers each array is to hold.
 * @returns the arrays.
 * @throws TypeError for an argument of the wrong kind; RangeError for a length that is not a whole number, or
 * for more memory than there is.
 *
 * @example
 * ```ts
 * const [logits, p] = allocate(Float32Array, [4, 4]);
 * logits.set([3, 1, 2, 0]);
 * softBinaryArgmax(logits, 2, { temperature: 2, out: p });
 * console.log(p);
 * // → Float32Array(4) [ 1, 0.25, 0.75, 0 ]
 * ```
 */
export function allocate<const L extends readonly number[]>(
  type: Float32ArrayConstructor, lengths: L,
): { -readonly [I in keyof L]: F32 };
export function allocate<const L extends readonly number[]>(
  type: Float64ArrayConstructor, lengths: L,
): { -readonly [I in keyof L]: F64 };
export function allocate(
  type: Float32ArrayConstructor | Float64ArrayConstructor, lengths: readonly number[],
): Floats[] {
  checkAllocation(type, lengths);
  // each on cache lines of its own, with 16 bytes to borrow between them
  const room = (length: number): number => Math.ceil((length * type.BYTES_PER_ELEMENT + 16) / 64) * 64;
  const bytes = lengths.reduce((sum, length) => sum + room(length), 64);
  const keeper = instantiate(compile());
  const all = 5 * bytes + 2 ** 20;
  if (!fits(all, keeper)) rejectSize(all);
  const start = keeper.keep(bytes) >>> 0;
  const { buffer } = keeper.memory;
  keepers ??= new WeakMap();
  keepers.set(buffer, keeper);
  let at = Math.ceil(start / 64) * 64;
  return lengths.map((length) => {
    const array = new type(buffer, at, length);
    at += room(length);
    return array;
  });
}

// --- f32 or f64 --------------------------------------------------------------------------------------------

/** Whether a τ or a weight is 0 or from 2^-60 to 2^60, which leaves f32 room on both sides. */
function isModerate(values: PerSlice, factor = 1): boolean {
  if (typeof values === 'number') {
    return values === 0 || (values * factor >= 2 ** -60 && values * factor <= 2 ** 60);
  }
  for (let s = 0; s < values.length; s++) if (!isModerate(values[s], factor)) return false;
  return true;
}

/** f32 scores with another τ go through the f64 kernels: copying in widens, copying out rounds, … */
function needsDouble(data: Floats, tau: PerSlice): boolean {
  return isDouble(data) || !isModerate(tau);
}

/** … only that a free p stays free, between the least and the greatest that the f32 kernel gives. */
function getProjection(address: number, p: Floats, double: boolean): void {
  get(address, p, double);
  if (!double || isDouble(p)) return;
  keepFree(f64, address >>> 3, p, 2 ** -126, 1 - 2 ** -24);
}

// --- the calls: each returns the kernel's status, 0 if all is well -----------------------------------------

/** What is found of every slice; arrays of length 0 are left alone. */
export interface Found {
  thresholds: Float64Array;
  freeCounts: Int32Array;
  /** The least and the greatest of the thresholds that give this p, ±∞ where there is none: t is one of them. */
  lower: Float64Array;
  upper: Float64Array;
}

/** Room for it, one array of thresholds, lower, upper and free counts; its place in f64. */
function takeFound(call: number, count: number): number {
  const address = take(28 * count);
  i32[call + abi.THRESHOLDS] = address;
  i32[call + abi.LOWER] = address + 8 * count;
  i32[call + abi.UPPER] = address + 16 * count;
  i32[call + abi.FREE_COUNTS] = address + 24 * count;
  return address >>> 3;
}

function getFound(at: number, count: number, to: Found): void {
  copyOut(f64, at, to.thresholds);
  copyOut(f64, at + count, to.lower);
  copyOut(f64, at + 2 * count, to.upper);
  copyOut(i32, 2 * (at + 3 * count), to.freeCounts);
}

/** Projects every slice into p. */
export function project(
  slices: Slices, k: PerSlice, tau: PerSlice, atMost: boolean, p: Floats, found?: Found,
): number {
  const { data, count } = slices;
  const double = needsDouble(data, tau);
  const { project_f32, project_f64 } = reserve(6, (double ? 8 : 4) * data.length + 48 * count, slices, tau);
  const x = place(data, double);
  const out = placeResult(p, data, x);
  const call = newCall(slices);
  i32[call + abi.X] = x;
  i32[call + abi.OUT] = out;
  setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  i32[call + abi.AT_MOST] = Number(atMost);
  const at = takeFound(call, count);
  const status = finish(double ? project_f64(4 * call) : project_f32(4 * call));
  if (status !== 0) return status;
  getProjection(out, p, double);
  if (found) getFound(at, count, found);
  return 0;
}

/** Jᵀg of every slice into out. */
export function vjp(slices: Slices, g: Floats, tau: PerSlice, out: Floats): void {
  const { data, count } = slices;
  const double = needsDouble(data, tau);
  const { vjp_f32, vjp_f64 } = reserve(4, (double ? 16 : 8) * data.length + 8 * count, slices, tau);
  const x = place(data, double);
  const y = put(g, double);
  const result = placeResult(out, data, y);
  const call = newCall(slices);
  i32[call + abi.X] = x;
  i32[call + abi.Y] = y;
  i32[call + abi.OUT] = result;
  setPerSlice(call + abi.TAU, tau);
  finish(double ? vjp_f64(4 * call) : vjp_f32(4 * call));
  get(result, out, double);
}

/** Ones for the k greatest scores of every slice, zeros for the others, into out. */
export function hard(slices: Slices, k: PerSlice, out: Floats): number {
  const { data, count } = slices;
  const double = isDouble(data);
  const { hard_f32, hard_f64 } = reserve(3, (double ? 8 : 4) * data.length + 8 * count, slices, 1);
  const x = place(data, double);
  const result = placeResult(out, data, x);
  const call = newCall(slices);
  i32[call + abi.X] = x;
  i32[call + abi.OUT] = result;
  setPerSlice(call + abi.K, k);
  const status = finish(double ? hard_f64(4 * call) : hard_f32(4 * call));
  if (status === 0) get(result, out, double);
  return status;
}

export { FENCHEL_YOUNG, GRADIENT, HYPER_SIMPLEX, TERMS, type Family } from './abi.ts';

/** What a loss writes besides its value. */
export interface LossResults extends Found {
  /** Gradients, or the terms w_i (p_i − y_i)², per score into `out`. */
  want: typeof abi.GRADIENT | typeof abi.TERMS;
  out: Floats;
}

/**
 * The loss of every slice. Gradients (of ½Σ for HYPER_SIMPLEX) and terms are multiplied by `scale` and the
 * class weights. Returns the losses' sum, weighted by the classes alone; k is undefined for each slice's Σ
 * targets.
 */
export function loss(
  family: abi.Family, x: Slices, y: Targets, k: PerSlice | undefined, tau: PerSlice,
  classWeights: ArrayLike<number> | undefined, sampleWeights: ArrayLike<number> | undefined, scale: number,
  results: LossResults | undefined,
): { status: number; sum: number } {
  const { data, n, count } = x;
  const double = needsDouble(data, tau)
    || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
  const bytes = (double ? 16 : 8) * data.length + 13 * n + 64 * count;
  const { loss_f32, loss_f64 } = reserve(12, bytes, x, tau);
  const xs = place(data, double);
  const dense = y.dense ? put(y.dense, double) : 0;
  const out = placeResult(results ? results.out : data, data, xs);
  const labels = y.labels ? take(4 * n) : 0;
  if (y.labels) copyIn(y.labels, i32, labels >>> 2);
  const ignored = y.rows < n ? take(n) : 0;
  if (ignored) new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
  const weights = sampleWeights ? put(sampleWeights, double) : 0;
  const losses = take(8 * count);
  const call = newCall(x);
  i32[call + abi.FAMILY] = family;
  i32[call + abi.OUTPUT] = results ? results.want : abi.NONE;
  i32[call + abi.X] = xs;
  i32[call + abi.Y] = dense;
  i32[call + abi.OUT] = out;
  i32[call + abi.LABELS] = labels;
  i32[call + abi.BASE] = y.base;
  i32[call + abi.IGNORED] = ignored;
  i32[call + abi.WEIGHTS] = weights;
  if (k === undefined) i32[call + abi.K] = 0;
  else setPerSlice(call + abi.K, k);
  setPerSlice(call + abi.TAU, tau);
  setPerSlice(call + abi.SCALE, classWeights ?? scale);
  const scales = i32[call + abi.SCALE] >>> 3;
  if (classWeights) for (let s = 0; s < count; s++) f64[scales + s] *= scale;
  i32[call + abi.LOSSES] = losses;
  const at = takeFound(call, count);
  const status = finish(double ? loss_f64(4 * call) : loss_f32(4 * call));
  if (status !== 0) return { status, sum: NaN };

  if (results) {
    get(out, results.out, double);
    getFound(at, count, results);
  }
  let sum = 0;
  for (let s = 0; s < count; s++) {
    const weight = classWeights ? classWeights[s] : 1;
    if (weight !== 0) sum += weight * f64[(losses >>> 3) + s]; // 0 · ∞ would be NaN
  }
  return { status, sum };
}
