// The bundlers and what drives the browser, each in a folder of its own that git ignores, at the versions of
// versions.json.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** @type {Record<string, Record<string, string>>} */
const versions = read(new URL('versions.json', import.meta.url));

export const folderOf = (name) =>
  fileURLToPath(new URL(`../../.runtimes/bundlers-${name}/`, import.meta.url));

/** The first package named is the tool itself. */
export const versionOf = (name) => Object.values(versions[name])[0];

export function isInstalled(name) {
  return Object.entries(versions[name]).every(([dependency, wanted]) => {
    const manifest = `${folderOf(name)}node_modules/${dependency}/package.json`;
    return existsSync(manifest) && read(manifest).version === wanted;
  });
}

export function install(name) {
  rmSync(folderOf(name), { recursive: true, force: true });
  mkdirSync(folderOf(name), { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: versions[name] };
  writeFileSync(`${folderOf(name)}package.json`, JSON.stringify(manifest, null, 2));
  const command = 'npm install --loglevel=error --no-audit --no-fund';
  execFileSync(command, { cwd: folderOf(name), shell: true, stdio: 'inherit' });
}
