// Installs the locked development dependencies when node_modules does not hold them; node builtins only,
// so that each command is enough on a fresh clone. Says nothing where nothing is missing. With the path of
// another folder, those of its own lockfile.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const folder = new URL(process.argv[2] ? `${process.argv[2]}/` : '.', root);
const read = (path, base = folder) => JSON.parse(readFileSync(new URL(path, base), 'utf8'));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  const { node } = read('package.json', root).engines;
  console.error(`setup: Node ${node} is needed, this is ${process.versions.node}`);
  process.exit(1);
}

/** What differs between the lockfile and what npm says it installed, or undefined if nothing does. */
function difference() {
  let installed;
  try {
    installed = read('node_modules/.package-lock.json').packages;
  } catch (error) {
    if (error.code === 'ENOENT') return 'nothing is installed yet';
    throw error;
  }
  for (const [path, { version, optional }] of Object.entries(read('package-lock.json').packages)) {
    if (path === '' || (optional && !installed[path])) continue; // optional: the other platforms' binaries
    if (installed[path]?.version !== version) return `${path} should be ${version}`;
  }
  return undefined;
}

const reason = difference();
if (reason) {
  console.log(`setup: ${reason}; running npm ci (development dependencies, from package-lock.json)`);
  const { status, error } = spawnSync('npm ci --include=dev', {
    cwd: folder,
    shell: true,
    stdio: 'inherit',
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
