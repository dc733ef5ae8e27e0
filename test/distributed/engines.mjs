// Engines that sum over parts: MPI, XGBoost's collective, worker threads. `join` is for a part; `run` starts a script in
// each part, and gives what they print. `without` says what is missing.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker, workerData } from 'node:worker_threads';

const root = fileURLToPath(new URL('../../', import.meta.url));
const part = fileURLToPath(new URL('part.mjs', import.meta.url));
const limits = { maxBuffer: 2 ** 28, timeout: 600_000 };
const isThere = (program, ...args) => spawnSync(program, args).status === 0;
const lines = (text) => text.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));

/** Once all are settled, the first error if there is one. */
async function all(promises) {
  const results = await Promise.allSettled(promises);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return results.map(({ value }) => value);
}

// --- threads -----------------------------------------------------------------------------------------------

const LONGEST = 2 ** 16;

/** Sums over threads: each writes its numbers where all can read them, and waits for the others, so many milliseconds. */
export function threadSums({ memory, rank, size }, patience) {
  const turn = new Int32Array(memory, 0, 1);
  const slots = Array.from({ length: size }, (_, r) => new Float64Array(memory, 8 * (1 + r * LONGEST), LONGEST));
  let expected = 0;
  const meet = () => {
    expected += size;
    Atomics.add(turn, 0, 1);
    Atomics.notify(turn, 0);
    for (let met; (met = Atomics.load(turn, 0)) < expected;) {
      if (Atomics.wait(turn, 0, met, patience) === 'timed-out') throw new Error(`a thread has not come in ${patience} ms`);
    }
  };
  return (values) => {
    slots[rank].set(values);
    meet();
    for (let i = 0; i < values.length; i++) values[i] = slots.reduce((sum, slot) => sum + slot[i], 0);
    meet(); // nobody writes before everybody has read
  };
}

const threads = {
  join() {
    const { rank, size } = workerData;
    return { rank, size, allReduce: threadSums(workerData, Number(process.env.PATIENCE)), leave() {} };
  },
  async run(size, { DIE = '', PATIENCE = '60000' } = {}) {
    const memory = new SharedArrayBuffer(8 * (1 + size * LONGEST));
    return all(Array.from({ length: size }, async (_, rank) => {
      const worker = new Worker(part, {
        argv: ['threads'], workerData: { memory, rank, size }, stdout: true, env: { ...process.env, DIE, PATIENCE },
      });
      let printed = '';
      worker.stdout.on('data', (text) => { printed += text; });
      const [code] = await once(worker, 'exit');
      if (code !== 0) throw new Error(`part ${rank} ended with ${code}`);
      return lines(printed)[0];
    }));
  },
};

// --- MPI ---------------------------------------------------------------------------------------------------

const asRoot = { OMPI_ALLOW_RUN_AS_ROOT: '1', OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: '1' };

/** What mpirun prints of a script in so many processes. */
export async function mpirun(size, script, args = [], env = {}) {
  const { stdout } = await promisify(execFile)('mpirun', ['--oversubscribe', '-n', size, process.execPath, script, ...args], {
    ...limits, env: { ...process.env, ...asRoot, ...env },
  });
  return stdout;
}

const mpi = {
  without: () => (isThere('mpirun', '--version') ? undefined : 'apt-get install openmpi-bin libopenmpi3'),
  packages: ['openmpi-bin', 'libopenmpi3'],
  folder: 'examples/mpi',
  join: async () => (await import('../../examples/mpi/mpi.mjs')).join(),
  run: async (size, env) => lines(await mpirun(size, part, ['mpi'], env)),
  show: mpirun,
};

// --- XGBoost's collective ----------------------------------------------------------------------------------

const pythons = ['/usr/bin/python3', 'python3'];
const findPython = () => pythons.find((python) => isThere(python, '-c', 'from xgboost.tracker import RabitTracker'));

/** What a script prints in so many processes that XGBoost's tracker brings together. */
async function trackedRun(size, script, argsOf, env = {}) {
  const tracker = spawn(findPython(), [`${root}examples/xgboost/tracker.py`, size], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [TRACKER] = await once(createInterface(tracker.stdout), 'line');
    const printed = await all(Array.from({ length: size }, (_, task) => promisify(execFile)(
      process.execPath, [script, ...argsOf(task)], { ...limits, env: { ...process.env, TRACKER, ...env } },
    )));
    return printed.map(({ stdout }) => stdout).join('');
  } finally {
    tracker.kill();
  }
}

const xgboost = {
  without: () => (findPython() ? undefined : 'apt-get install python3-xgboost'),
  packages: ['python3-xgboost', 'libxgboost0'],
  folder: 'examples/xgboost',
  async join(task, size) {
    const { openXGBoost } = await import('../../examples/xgboost/library.mjs');
    return { size: Number(size), ...openXGBoost().join(JSON.parse(process.env.TRACKER), task) };
  },
  run: async (size, env) => lines(await trackedRun(size, part, (task) => ['xgboost', task, size], env)),
  show: (size, script) => trackedRun(size, script, (task) => [task]),
};

export const engines = { threads, mpi, xgboost };
