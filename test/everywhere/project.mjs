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

/** The entries beside the main one that have a module of their own: 'entropic', … */
export const further = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports)
  .flatMap((name) => /^\.\/js\/(.*)$/.exec(name)?.[1] ?? []);

/** A module with the exports of the main entry, and those of each further one under its name. */
const everything = (entry) => [
  `export * from '${entry('')}';`,
  // not `export * as`, which Metro does not know
  ...further.map((name) => `import * as ${name} from '${entry(`/${name}`)}';\nexport { ${name} };`), '',
].join('\n');

/** As all.mjs, all-js.mjs, all-slim.mjs and all.cjs into a folder: what the conformance script is run with. */
export function writeEverything(folder) {
  const named = (start) => everything((entry) => start + entry);
  writeFileSync(join(folder, 'all.mjs'), named('hypersimplex'));
  writeFileSync(join(folder, 'all-js.mjs'), named('hypersimplex/js'));
  writeFileSync(join(folder, 'all-slim.mjs'), named('hypersimplex/slim'));
  const required = further.map((name) => `, ${name}: require('hypersimplex/${name}')`).join('');
  writeFileSync(join(folder, 'all.cjs'), `module.exports = { ...require('hypersimplex')${required} };\n`);
}

/** The same for pages, which know no names: by the paths of the files. */
function writeForPages(folder) {
  for (const [file, start] of [['all', '.'], ['all-js', './js'], ['all-slim', './slim']]) {
    writeFileSync(join(folder, `${file}-by-path.mjs`), everything((entry) => `/${resolve(folder, start + entry)}`));
  }
}

/** A new folder with the package installed from its tarball, and copies of these files and folders. */
export function installed(files) {
  const folder = mkdtempSync(join(tmpdir(), 'hypersimplex-everywhere-'));
  const tarball = npm(root, 'pack', '--pack-destination', folder).trim();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  for (const file of files) cpSync(file, join(folder, basename(file)), { recursive: true });
  writeEverything(folder);
  writeForPages(folder);
  return folder;
}

/** Where in the folder an entry ('.', './js', …) of the installed package is, without any condition. */
export function resolve(folder, entry) {
  const home = 'node_modules/hypersimplex';
  const { exports } = JSON.parse(readFileSync(join(folder, home, 'package.json'), 'utf8'));
  return join(home, exports[entry]?.default ?? exports[entry]);
}
