// The package as a user has it: packed, and installed into a folder of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const npm = (cwd, ...args) => execFileSync('npm', [...args, '--silent'], {
  cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32',
});

/** A new folder with the package installed from its tarball, and copies of these files and folders. */
export function installed(files) {
  const folder = mkdtempSync(join(tmpdir(), 'hypersimplex-everywhere-'));
  const tarball = npm(root, 'pack', '--pack-destination', folder).trim();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  for (const file of files) cpSync(file, join(folder, basename(file)), { recursive: true });
  return folder;
}

/** Where in the folder an entry ('.', './js', …) of the installed package is, without any condition. */
export function resolve(folder, entry) {
  const home = 'node_modules/hypersimplex';
  const { exports } = JSON.parse(readFileSync(join(folder, home, 'package.json'), 'utf8'));
  return join(home, exports[entry]?.default ?? exports[entry]);
}
