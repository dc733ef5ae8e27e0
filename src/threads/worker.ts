// The script of a worker: a helper, which does parts of calls, or the one that makes asynchronous calls.

import * as api from '../index.ts';
import { init } from '../source/slim.ts';
import { init as initLearning } from '../source/slim.ts?learning';
import { help, type Job } from './job.ts';
import { within } from './kernel.ts';
import { newInstance, type Shared, type SharedKernel } from './memory.ts';
import { newPool, type Pool, type PoolOptions } from './pool.ts';
import { revived } from './clones.ts';
import { listen, owner, type Handler, type Port } from './ports.ts';

/** What a worker is told. */
export interface Message {
  /** The kernel as two modules, and as the one for shared memory; the memory, and which instance there is this one's. */
  readonly start?: {
    readonly modules: readonly [WebAssembly.Module, WebAssembly.Module, WebAssembly.Module];
    readonly shared: Shared;
    readonly number: number;
  };
  /** Another who sends jobs. */
  readonly port?: Port;
  readonly job?: Job;
  /** The helpers of the calls to come. */
  readonly pool?: { readonly helpers: readonly Port[]; readonly options: PoolOptions };
  readonly call?: { readonly id: number; readonly name: string; readonly args: readonly unknown[] };
}

/** What it answers: that it is ready, or what a call has come to. */
export interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: unknown;
}

const home = owner();
let start: Message['start'];
let kernel: SharedKernel;
let pool: Pool | undefined;

/** The buffers of a result that can go over without a copy. */
function transferable(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (ArrayBuffer.isView(value)) {
    if (Object.prototype.toString.call(value.buffer) === '[object ArrayBuffer]') found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) transferable(each, found);
  }
  return found;
}

function receive({ start: begun, port, job, pool: given, call }: Message): void {
  if (begun) {
    start = begun;
    const { modules, shared, number } = begun;
    kernel = newInstance(modules[2], shared, number);
    // compiled modules count at once
    Promise.all([init(modules[0]), initLearning(modules[1])]).then(() => home.postMessage({}), (error) => home.postMessage({ error }));
  }
  if (port) listen(port, receive as Handler);
  if (given) pool = newPool(given.helpers, given.options, kernel, start!.shared);
  if (job) help(kernel, job);
  if (call) {
    const { id, name, args } = call;
    try {
      const run = (api as unknown as Record<string, (...values: readonly unknown[]) => unknown>)[name];
      const result = within(pool, () => run(...args.map((value) => revived(value, pool!))));
      home.postMessage({ id, result }, [...transferable(result)]);
    } catch (error) {
      home.postMessage({ id, error });
    }
  }
}

listen(home, receive as Handler);
