// Distributed training over XGBoost's own collective: the rows lie in several processes, the objective has the
// thresholds of them all, and the trees are those of one process: `node examples/xgboost/distributed.mjs [processes]`.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import './install.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const pythons = ['/usr/bin/python3', 'python3'];
export const howToInstall = 'apt-get install python3-xgboost (Debian, Ubuntu) or pip install xgboost, for its tracker';

/** A Python that has XGBoost's tracker, if there is one. */
export const findPython = () => pythons.find((python) => (
  spawnSync(python, ['-c', 'from xgboost.tracker import RabitTracker']).status === 0));

/** Trains in so many processes: what each of them says. */
export async function train(processes, python, { rounds = 10, onStart } = {}) {
  const tracker = processes > 1 ? spawn(python, [here('tracker.py'), processes], { stdio: ['ignore', 'pipe', 'inherit'] }) : undefined;
  try {
    const [TRACKER] = tracker ? await once(createInterface(tracker.stdout), 'line') : [''];
    const workers = Array.from({ length: processes }, (_, task) => promisify(execFile)(
      process.execPath, [here('distributed-worker.mjs'), task, processes, rounds],
      { env: { ...process.env, TRACKER }, maxBuffer: 2 ** 28, timeout: 600_000 },
    ));
    onStart?.(workers.map(({ child }) => child));
    const results = await Promise.allSettled(workers);
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    return results.map(({ value: { stdout } }) => JSON.parse(stdout));
  } finally {
    tracker?.kill();
  }
}

if (process.argv[1] === here('distributed.mjs')) {
  const processes = Number(process.argv[2] ?? 2);
  const python = findPython();
  if (python === undefined) console.log(`xgboost: skipped, as Python's xgboost is not installed: ${howToInstall}`);
  else {
    const [[one], parts] = [await train(1, python), await train(processes, python)];
    const isSame = parts.every(({ trees }) => JSON.stringify(trees) === JSON.stringify(one.trees));
    console.log(`${parts.map(({ rows }) => rows).join(' + ')} rows in ${processes} processes, ${one.trees.length} trees: `
      + `${isSame ? 'those' : 'not those'} of one process with ${one.rows} rows`);
    process.exitCode = isSame ? 0 : 1;
  }
}
