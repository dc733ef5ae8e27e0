// Builds the files in git's index (in CI: the commit) in a folder of their own, and compares the outcome
// with the dist/ among them, byte for byte.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'hypersimplex-'));

try {
  execFileSync('git', ['checkout-index', '--all', `--prefix=${copy}/`], { cwd: root });
  const [built, committed] = ['dist', 'committed-dist'].map((name) => join(copy, name));
  if (!existsSync(built)) throw new Error('dist/ is not in git: run `npm run build` and add it');
  renameSync(built, committed);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  execFileSync('npm run -s build', { cwd: copy, shell: true, stdio: 'inherit' });

  const files = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const same = (name) => [built, committed].every((folder) => existsSync(join(folder, name)))
    && readFileSync(join(built, name)).equals(readFileSync(join(committed, name)));
  const names = [...new Set([...files(built), ...files(committed)])].sort();
  const differing = names.filter((name) => !same(name));

  if (differing.length > 0) {
    console.error(`check:dist: not what a clean build gives: ${differing.map((name) => `dist/${name}`).join(', ')}`);
    console.error('check:dist: run `npm run build` and commit dist/');
    process.exitCode = 1;
  } else {
    console.log(`check:dist: a clean build gives the same bytes (${names.join(', ')})`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
