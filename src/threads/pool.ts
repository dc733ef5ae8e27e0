// A pool as its caller has it: on the thread that made it, or on the one that makes asynchronous calls.

import type { Pool } from './calls.ts';
import type { Port } from './ports.ts';

export interface PoolOptions {
  readonly minimum: number;
  readonly patience: number;
}

export function newPool(helpers: readonly Port[], { minimum, patience }: PoolOptions): Pool {
  let memory: SharedArrayBuffer | undefined;
  return {
    helpers: helpers.length,
    minimum,
    patience,
    send(job) {
      for (const port of helpers) port.postMessage({ job });
    },
    staging(bytes) {
      if (!memory || memory.byteLength < bytes) memory = new SharedArrayBuffer(bytes);
      return memory;
    },
    abandon() {
      memory = undefined;
    },
  };
}
