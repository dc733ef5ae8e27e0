// Installs what the example runs on, on its first run. Node builtins only, as the rest may not be there yet.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status, error } = spawnSync(process.execPath, ['scripts/setup.mjs', 'examples/mpi'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: 'inherit',
});
if (error) throw error;
if (status !== 0) process.exit(status ?? 1);
