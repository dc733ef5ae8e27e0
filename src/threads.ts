/**
 * The calls of `hypersimplex` on several threads, with the same bits: in Node, Deno, Bun, workers and pages that are
 * cross-origin isolated.
 *
 * @packageDocumentation
 */

import {
  checkAllocation, checkOptions, checkShared, checkThreads, isObject, rejectClosed, rejectGone, rejectWait, rejectWorkers,
} from './check.ts';
import * as api from './index.ts';
import { compileAsync } from './source/inline.ts';
import { compileAsync as compileLearning } from './source/inline.ts?learning';
import { compileAsync as compileShared } from './source/inline.ts?shared';
import { dataOf } from './tensor.ts';
import { compact, isShared } from './threads/clones.ts';
import { within } from './threads/kernel.ts';
import { newInstance, newShared } from './threads/memory.ts';
import { newPool } from './threads/pool.ts';
import { listen, start, type Handler, type Thread } from './threads/ports.ts';
import type { Answer, Message } from './threads/worker.ts';
import { script } from 'virtual:threads-worker';

type Api = typeof api;
type Floats = api.Floats;
type Scores = api.Scores;

/** The functions of `hypersimplex`. (Names of classes begin with a capital letter.) */
export type Calls = {
  [Name in keyof Api as Name extends 'allocate' | 'ready' ? never : Name extends Capitalize<Name> ? never : Name]: Api[Name];
};

/** The same, asynchronously: they never wait on the thread that calls them, and run on another one. */
export interface AsyncCalls {
  softBinaryArgmaxAsync<X extends Scores>(...args: Parameters<typeof api.softBinaryArgmax<X>>): Promise<ReturnType<typeof api.softBinaryArgmax<X>>>;
  projectAsync<X extends Scores>(...args: Parameters<typeof api.project<X>>): Promise<ReturnType<typeof api.project<X>>>;
  binaryArgmaxAsync<X extends Scores>(...args: Parameters<typeof api.binaryArgmax<X>>): Promise<ReturnType<typeof api.binaryArgmax<X>>>;
  softBinaryArgmaxVjpAsync<X extends Scores>(...args: Parameters<typeof api.softBinaryArgmaxVjp<X>>): Promise<ReturnType<typeof api.softBinaryArgmaxVjp<X>>>;
  softBinaryArgmaxJvpAsync<X extends Scores>(...args: Parameters<typeof api.softBinaryArgmaxJvp<X>>): Promise<ReturnType<typeof api.softBinaryArgmaxJvp<X>>>;
  hyperSimplexLossAsync<X extends Scores>(logits: X, targets: api.LossTargets, options: api.TermsOptions<X>): Promise<api.Like<X>>;
  hyperSimplexLossAsync(...args: Parameters<typeof api.hyperSimplexLoss>): Promise<number>;
  hyperSimplexLossAndGradAsync<X extends Scores>(...args: Parameters<typeof api.hyperSimplexLossAndGrad<X>>): Promise<api.LossAndGrad<X>>;
  fenchelYoungLossAsync(logits: Scores, targets: api.LossTargets, options: api.SliceLossOptions): Promise<ReturnType<typeof Float64Array.of>>;
  fenchelYoungLossAsync(...args: Parameters<typeof api.fenchelYoungLoss>): Promise<number>;
  fenchelYoungLossAndGradAsync<X extends Scores>(...args: Parameters<typeof api.fenchelYoungLossAndGrad<X>>): Promise<api.LossAndGrad<X>>;
}

const ASYNC = [
  'softBinaryArgmax', 'project', 'binaryArgmax', 'softBinaryArgmaxVjp', 'softBinaryArgmaxJvp', 'hyperSimplexLoss',
  'hyperSimplexLossAndGrad', 'fenchelYoungLoss', 'fenchelYoungLossAndGrad',
] as const;

/** Options of {@link createThreads}. */
export interface ThreadsOptions {
  /** Calls of fewer scores run on the caller alone, which is faster for them: 32,768 by default. */
  minimum?: number;
  /**
   * How long to wait for a thread that has begun its part of a call, in milliseconds: 30,000 by default. Then the
   * caller makes the call alone, as if the thread were gone.
   */
  timeout?: number;
}

/** Threads, and the calls that run on them. */
export interface Threads extends Calls, AsyncCalls {
  /** How many threads work, the caller among them. */
  readonly count: number;
  /**
   * As `allocate` of `hypersimplex`, but in the memory that the threads share: they read such scores and write such results in
   * place. It has room for 4 GB, as the host allows, and is freed as a whole, after `close`: allocate once, and not in every step.
   */
  allocate: Api['allocate'];
  /** Ends the threads. Calls that are under way are rejected, later ones throw. */
  close(): Promise<void>;
}

/** Whether this thread may wait for others: that of a page must not. */
function mayWait(): boolean {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1, 0);
    return true;
  } catch {
    return false;
  }
}

type Run = (...args: readonly unknown[]) => unknown;

/**
 * Threads that share the work of a call: matrices by their rows or columns, groups and ragged rows of equal length too, and long vectors.
 * Results have the bits of the same call of `hypersimplex`, whatever the number of threads. A call that cannot be divided
 * runs on its caller.
 *
 * The calls of `hypersimplex` are synchronous, where the caller may wait: in Node, Deno and Bun, and in workers. The
 * thread of a page may not. There the same calls end in `Async` and give promises; they are to be had elsewhere too. Their
 * arguments are cloned as the call is made, but for arrays of `allocate`, and `out` is written when the promise is fulfilled.
 * If that thread ends, the promises that wait for it are rejected, and the next such call starts another one.
 *
 * Scores are copied to memory that the threads share, and results out of it, while others are computed. Arrays of `allocate` lie
 * there already. If a call throws, `out` may have been written in part, unless it is an ordinary array that an argument lies in too.
 *
 * In Node, Deno and Bun the threads do not keep the process alive. Elsewhere they live until `close`.
 *
 * @param count how many threads work, the caller among them: one less is started, and one more for the first
 * asynchronous call.
 * @param options see {@link ThreadsOptions}.
 * @returns the threads, when they are ready.
 * @throws (the promise is rejected) TypeError and RangeError for arguments of the wrong kind or value; Error where
 * memory cannot be shared, as in a page that is not cross-origin isolated, or workers cannot be started.
 *
 * @example
 * ```js
 * import { createThreads } from 'hypersimplex/threads';
 * const threads = await createThreads(2);
 * const [logits] = threads.allocate(Float32Array, [4096 * 1000]);
 * const labels = new Int32Array(4096);
 * const { loss, grad } = threads.hyperSimplexLossAndGrad({ data: logits, shape: [4096, 1000] }, labels);
 * await threads.close();
 * ```
 */
export async function createThreads(count: number, options?: ThreadsOptions): Promise<Threads> {
  const { minimum = 32768, timeout = 30_000 } = checkOptions<ThreadsOptions>(options, ['minimum', 'timeout']);
  checkThreads(count, minimum, timeout);
  checkShared();
  const settings = { minimum, patience: timeout };
  const modules = await Promise.all([compileAsync(), compileLearning(), compileShared()]);
  const shared = newShared(count + 1);
  const started = new Set<Thread>();
  let isClosed = false;

  /** A worker, with its number among the kernel's instances. What it is told before it is ready waits for that. */
  const begin = (number: number, hear: (answer: Answer) => void, fail: (why: string) => void): Thread => {
    const worker = start(script, fail);
    started.add(worker);
    listen(worker, hear as Handler);
    worker.postMessage({ start: { modules, shared, number } } satisfies Message);
    return worker;
  };

  /** A worker, when it is ready. */
  const spawn = (number: number): Promise<Thread> => new Promise((resolve, reject) => {
    const worker = begin(
      number,
      ({ error }) => (error ? reject(error) : resolve(worker)),
      (why) => reject(errorOf(() => rejectWorkers(why))),
    );
  });

  /** Asynchronous calls without an answer yet. */
  const pending = new Map<number, { resolve(result: unknown): void; reject(error: unknown): void }>();
  const rejectPending = (error: unknown): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    rejectPending(errorOf(rejectClosed));
    const ends = [...started].map((worker) => worker.end());
    started.clear();
    await Promise.all(ends);
  };

  let helpers: Thread[];
  try {
    helpers = await Promise.all(Array.from({ length: count - 1 }, (_, i) => spawn(1 + i)));
  } catch (error) {
    await close();
    throw error;
  }
  for (const helper of helpers) helper.hold(false);
  const pool = newPool(helpers, settings, newInstance(modules[2], shared, 0), shared);
  const waits = mayWait() || count === 1;

  // --- synchronous calls

  const call = (run: Run, name: string): Run => (...args) => {
    if (isClosed) rejectClosed();
    if (!waits) rejectWait(name);
    const result = within(pool, () => run(...args));
    return typeof result === 'function' ? call(result as Run, name) : result;
  };

  // --- asynchronous calls: the first one starts a worker that makes them

  let caller: Thread | undefined;
  const startCaller = (): Thread => {
    const fail = (error: unknown): void => {
      if (worker !== caller) return; // closed, or known already
      caller = undefined;
      started.delete(worker);
      void worker.end();
      rejectPending(error);
    };
    const worker = begin(count, ({ id, result, error }) => {
      if (id === undefined) {
        if (error) fail(error);
        return; // it is ready
      }
      const call = pending.get(id);
      pending.delete(id);
      if (pending.size === 0) worker.hold(false);
      if (error) call?.reject(error);
      else call?.resolve(result);
    }, (why) => fail(errorOf(() => rejectGone(why))));
    worker.hold(false);
    const channels = helpers.map((helper) => {
      const { port1, port2 } = new MessageChannel();
      helper.postMessage({ port: port1 }, [port1]);
      return port2;
    });
    worker.postMessage({ pool: { helpers: channels, options: settings } }, channels);
    return worker;
  };

  let calls = 0;
  /** All that is said is taken before the call returns: what its caller writes afterwards is for others. */
  const callAsync = (run: Run, name: string) => async (...args: readonly unknown[]): Promise<unknown> => {
    if (isClosed) rejectClosed();
    const worker = caller ??= startCaller();
    const { out } = (args[args.length - 1] ?? {}) as { out?: unknown };
    const own = isObject(out) ? dataOf(out as Scores) : undefined;
    const id = ++calls;
    try {
      worker.postMessage({ call: { id, name, args: args.map((value) => compact(value, pool)) } });
    } catch {
      // What cannot be cloned is refused, or is computed, here.
      return run(...args);
    }
    const answer = new Promise((resolve, reject) => { pending.set(id, { resolve, reject }); });
    worker.hold(true);
    return withOut(await answer, own as Floats | undefined);
  };

  const entries = Object.entries(api).filter(([name, value]) => (
    typeof value === 'function' && name !== 'allocate' && name !== 'ready' && name[0] === name[0].toLowerCase()));
  return {
    count,
    allocate(type: Float32ArrayConstructor, lengths: readonly number[]) {
      checkAllocation(type, lengths);
      return pool.allocate(type, lengths);
    },
    close,
    ...Object.fromEntries(entries.map(([name, run]) => [name, call(run as Run, name)])),
    ...Object.fromEntries(ASYNC.map((name) => [`${name}Async`, callAsync(api[name] as Run, name)])),
  } as unknown as Threads;
}

/** The error that a rejection is. */
function errorOf(reject: () => never): unknown {
  try {
    return reject();
  } catch (error) {
    return error;
  }
}

/** The result in the array of the caller's own `out`, where there is one. */
function withOut(result: unknown, own: Floats | undefined): unknown {
  if (typeof result !== 'object' || own === undefined) return result;
  const { grad, projection } = result as { grad?: Scores; projection?: Scores };
  const place = grad ?? projection ?? result as Scores;
  const written = dataOf(place) as Floats;
  if (!isShared(written)) own.set(written); // else it was written where it is
  const form = place === written ? own : { ...place, data: own };
  return grad ? { ...result, grad: form } : projection ? { ...result, projection: form } : form;
}
