// The host itself; and arguments of `allocate`, of hypersimplex/slim and of hypersimplex/tfjs.

import { isObject, wrongKind, wrongValue } from './errors.ts';
import { checkNumber } from './number.ts';

/** Hermes, for instance, has none. */
export function checkWebAssembly(): void {
  if (typeof WebAssembly !== 'object') throw new Error('this host has no WebAssembly: import hypersimplex/js instead');
}

/** Types and lengths of arrays in the kernel's memory. */
export function checkAllocation(type: unknown, lengths: readonly number[]): void {
  if (type !== Float32Array && type !== Float64Array) wrongKind('type', 'be Float32Array or Float64Array', type);
  if (!Array.isArray(lengths)) wrongKind('lengths', 'be an array of whole numbers', lengths);
  lengths.forEach((length, i) => checkNumber(length, 0, 2 ** 32, true, 'lengths', i));
}

/** Neither a module nor anything that one can be made of. */
export function rejectSource(source: unknown): never {
  wrongKind('source', 'be a WebAssembly.Module, its bytes, a Response, or a promise of one', source);
}

export function checkResponse({ ok, status }: { readonly ok: boolean; readonly status: number }): void {
  if (!ok) wrongValue('the status of the response', 'lie in [200, 299]', status);
}

/** By its file, an export that no other module has. */
export const EXPORTS: Record<string, string> = {
  'kernel.wasm': 'project_f32',
  'learning.wasm': 'loss_f32',
  'entropic.wasm': 'entropicProject_f32',
  'distributed.wasm': 'absorb',
  'knapsack.wasm': 'knapsack_f32',
};

/** A module, told by the names of its exports. */
export function checkModule(file: string, names: readonly string[]): void {
  if (names.includes(EXPORTS[file])) return;
  wrongKind('the exports of source', `be those of hypersimplex/${file}`, names);
}

export function rejectUninitialised(file: string): never {
  const entry = `slim/${file.slice(0, -5)}`.replace('/kernel', '');
  throw new Error(`hypersimplex/${entry} needs its kernel first: await init(hypersimplex/${file})`);
}

// --- hypersimplex/threads ----------------------------------------------------------------------------------

/** Options of createThreads. */
export function checkThreads(count: number, minimum: number, timeout: number): void {
  checkNumber(count, 1, 1024, true, 'count');
  checkNumber(minimum, 0, Number.MAX_SAFE_INTEGER, true, 'minimum');
  checkNumber(timeout, 1, 2 ** 31 - 1, true, 'timeout');
}

/** Memory that threads share: pages have it only under two headers. */
export function checkShared(): void {
  const { SharedArrayBuffer: Shared, crossOriginIsolated } = globalThis as { SharedArrayBuffer?: unknown; crossOriginIsolated?: boolean };
  if (Shared !== undefined && crossOriginIsolated !== false) return;
  throw new Error('createThreads needs shared memory, which a page has only where it is cross-origin isolated: serve it with '
    + 'Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp');
}

export function rejectWorkers(why: string): never {
  throw new Error(`createThreads needs workers: ${why}`);
}

/** The thread of asynchronous calls, which has not answered all of them. */
export function rejectGone(why: string): never {
  throw new Error(`the thread that makes asynchronous calls is gone, and the next call starts another one: ${why}`);
}

/** A call that waits, where the host does not let it. */
export function rejectWait(name: string): never {
  throw new Error(`${name} would have to wait, which this thread must not, as that of a page: await ${name}Async instead`);
}

export function rejectClosed(): never {
  throw new Error('these threads are closed');
}

/** A tracker of hypersimplex/tfjs, where one is given. */
export function checkTracker(tracker: unknown): void {
  const isTracker = isObject(tracker) && 'read' in tracker && 'update' in tracker;
  if (tracker !== undefined && !isTracker) wrongKind('tracker', 'be a TensorThresholdTracker', tracker);
}

/** A tensor of TensorFlow.js, of one of these types. */
export function checkTensor(
  name: string, value: { readonly dtype: string }, dtypes: readonly string[],
): void {
  const rule = `be a tensor of type ${dtypes.join(' or ')}`;
  if (!isObject(value) || !('dataId' in value)) wrongKind(name, rule, value);
  if (!dtypes.includes(value.dtype)) wrongKind(name, rule, value.dtype);
}

/** An array of @jax-js/jax, of one of these types. */
export function checkArray(name: string, value: { readonly dtype: string }, dtypes: readonly string[]): void {
  const rule = `be an array of type ${dtypes.join(' or ')}`;
  if (!isObject(value) || !('dtype' in value) || !('ref' in value)) wrongKind(name, rule, value);
  if (!dtypes.includes(value.dtype)) wrongKind(name, rule, value.dtype);
}

/** k or τ as a tensor: one number, or one per slice; its values stay where they are. */
export function checkParameter(
  name: string, value: { readonly dtype: string; readonly size: number }, count: number,
  dtypes: readonly string[] = ['float32'],
): void {
  if (!dtypes.includes(value.dtype)) wrongKind(name, `be a tensor of type ${dtypes.join(' or ')}`, value.dtype);
  if (value.size !== 1 && value.size !== count) wrongValue(`${name}.size`, `be 1 or ${count}, one per slice`, value.size);
}

/** A mask of a tensor's shape, or of its first axis. */
export function checkMaskSize(size: number, shape: readonly number[]): void {
  const all = shape.reduce((product, length) => product * length, 1);
  if (size !== all && size !== shape[0]) wrongValue('mask.length', `be ${shape[0]} or ${all}`, size);
}

/** A derivative that is asked for and not computed. */
export function rejectDerivative(what: string): never {
  throw new TypeError(`${what} is not computed`);
}

/** A loss that got its targets where it takes its options. */
export function rejectUncalled(name: string): never {
  throw new TypeError(`${name} must be called to give a function: write ${name}(), and options in it`);
}
