// The script of a worker: a helper, which does parts of calls, or the one that makes asynchronous calls.

import * as api from '../index.ts';
import { init } from '../source/slim.ts';
import { init as initLearning } from '../source/slim.ts?learning';
import { within, type Pool } from './calls.ts';
import { help, type Job } from './job.ts';
import { newPool, type PoolOptions } from './pool.ts';
import { listen, owner, type Handler, type Port } from './ports.ts';

/** What a worker is told. */
export interface Message {
  /** The two of the kernel. */
  readonly modules?: readonly [WebAssembly.Module, WebAssembly.Module];
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

function receive({ modules, port, job, pool: given, call }: Message): void {
  if (modules) {
    // compiled modules count at once
    Promise.all([init(modules[0]), initLearning(modules[1])]).then(() => home.postMessage({}), (error) => home.postMessage({ error }));
  }
  if (port) listen(port, receive as Handler);
  if (given) pool = newPool(given.helpers, given.options);
  if (job) help(job);
  if (call) {
    const { id, name, args } = call;
    try {
      const run = (api as unknown as Record<string, (...values: readonly unknown[]) => unknown>)[name];
      const result = within(pool, () => run(...args));
      home.postMessage({ id, result }, [...transferable(result)]);
    } catch (error) {
      home.postMessage({ id, error });
    }
  }
}

listen(home, receive as Handler);
