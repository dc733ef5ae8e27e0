// Workers and their messages, in the words of browsers or of Node, which Deno and Bun know too. No import of Node's
// modules, which bundlers for browsers would look for.

import { rejectWorkers } from '../check.ts';

export type Handler = (message: never) => void;

/** One end of a channel: a worker as its owner sees it, its owner as the worker sees it, or a MessagePort. */
export interface Port {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  on?(event: 'message' | 'error' | 'exit', handler: Handler): void;
  onmessage?: ((event: { data: never }) => void) | null;
}

interface NodeWorker extends Port {
  ref(): void;
  unref(): void;
  terminate(): Promise<unknown>;
}

interface NodeThreads {
  readonly Worker: new (code: string, options: { eval: true }) => NodeWorker;
  readonly parentPort: Port | null;
}

interface Host {
  readonly process?: { getBuiltinModule?(name: string): NodeThreads | undefined };
  readonly Worker?: typeof globalThis.Worker;
}

/** Of Node, if this is such a host. */
const nodeThreads = (): NodeThreads | undefined => (
  (globalThis as Host).process?.getBuiltinModule?.('node:worker_threads'));

export function listen(port: Port, handler: Handler): void {
  if (port.on) port.on('message', handler);
  else port.onmessage = ({ data }) => handler(data);
}

/** A worker, as who made it has it. */
export interface Thread extends Port {
  /** Whether the process goes on for its sake. */
  hold(isHeld: boolean): void;
  end(): Promise<void>;
}

/** Starts a worker with a classic script; `fail` is told why it does not run, or no longer. */
export function start(code: string, fail: (why: string) => void): Thread {
  const node = nodeThreads();
  if (node) {
    const worker = new node.Worker(code, { eval: true });
    worker.on!('error', ((error: Error) => fail(error.message)) as Handler);
    worker.on!('exit', ((code: number) => fail(`it has ended with exit code ${code}`)) as Handler);
    return Object.assign(worker, {
      hold: (isHeld: boolean) => (isHeld ? worker.ref() : worker.unref()),
      end: async () => { await worker.terminate(); },
    });
  }
  const { Worker } = globalThis as Host;
  if (!Worker) rejectWorkers('this host has none');
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.onerror = ({ message }) => fail(message || 'the host has refused a blob: script (content security policy, worker-src)');
  return Object.assign(worker as Port & Worker, {
    hold() {},
    async end() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  });
}

/** Whoever started this worker. */
export function owner(): Port {
  return nodeThreads()?.parentPort ?? globalThis as unknown as Port;
}
