// @ts-check
// Compiles the WebAssembly modules with and without SIMD, and the latter to JavaScript; its variants with it
// alone. Says and does nothing where that is done already. With names: those modules alone.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builtAs, halves, link, modules, sourceOf, variants } from './modules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shell = process.platform === 'win32';

/** @param {string} command @param {string[]} words */
const run = async (command, ...words) => {
  const { stdout, stderr } = await promisify(execFile)(command, words, { cwd: root, shell });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
};

/** @param {string[]} words */
const npx = (...words) => run('npx', '--no-install', ...words);

/** A file and all that it imports, however far around. @param {string} file @param {Set<string>} [files] */
function closure(file, files = new Set()) {
  if (files.has(file)) return files;
  files.add(file);
  for (const [, path] of readFileSync(`${root}/${file}`, 'utf8').matchAll(/ from '(\..*?)'/g)) {
    closure(posix.join(posix.dirname(file), `${path}.ts`), files);
  }
  return files;
}

/** What a module is made of, and how. @param {string} name */
function sources(name) {
  const hash = createHash('sha256');
  hash.update(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).scripts['build:small']);
  const others = ['asconfig.json', 'package-lock.json', 'scripts/abi.mjs', 'scripts/build-kernel.mjs', 'scripts/modules.mjs'];
  for (const file of [...[...closure(sourceOf(name))].sort(), ...others]) {
    hash.update(file).update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex');
}

/** @param {string} name */
async function build(name) {
  const file = (/** @type {string} */ of) => `build/${builtAs(name, of)}`;
  const [simd, scalar, js] = ['simd.wasm', 'scalar.wasm', 'scalar.mjs'].map(file);
  const options = name === 'kernel' ? ['--transform', './scripts/abi.mjs'] : variants[name] ?? [];
  await npx('asc', sourceOf(name), '--target', 'simd', '--outFile', simd, ...options);
  await run('npm', 'run', '-s', 'build:small', '--', simd, '-o', simd);
  if (name in variants) return;
  await npx('asc', sourceOf(name), '--target', 'scalar', '--outFile', scalar);
  await npx('wasm2js', scalar, '-O3', '--enable-bulk-memory', '--enable-nontrapping-float-to-int', '-o', js);
}

for (const name of process.argv.length > 2 ? process.argv.slice(2) : [...modules, ...Object.keys(variants)]) {
  const stamp = `${root}/build/${name}.sources`;
  const now = sources(name);
  const kinds = name in variants ? ['simd.wasm'] : ['simd.wasm', 'scalar.wasm', 'scalar.mjs'];
  const files = kinds.map((file) => `${root}/build/${builtAs(name, file)}`);
  if (name === 'kernel') files.push(`${root}/build/abi.mjs`, `${root}/src/abi.ts`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now && files.every((file) => existsSync(file))) continue;
  await build(name);
  writeFileSync(stamp, now);
}

// They trap where their data would overlap.
const [projection, learning] = Object.keys(halves).map((name) => `${root}/build/${builtAs(name, 'simd.wasm')}`);
if (existsSync(projection) && existsSync(learning)) {
  link(new WebAssembly.Module(readFileSync(projection)), new WebAssembly.Module(readFileSync(learning)));
}
