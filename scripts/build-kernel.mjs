// @ts-check
// Compiles the WebAssembly modules with and without SIMD, and the latter to JavaScript; the halves of the kernel with it
// alone. Says and does nothing where that is done already. With names: those modules alone.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builtAs, halves, link, modules, sourceOf } from './modules.mjs';

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

/** All that a module may be made of. */
function sources() {
  const hash = createHash('sha256');
  const assembly = readdirSync(`${root}/assembly`, { recursive: true }).map((name) => `assembly/${name}`).sort();
  const others = ['asconfig.json', 'package-lock.json', 'scripts/abi.mjs', 'scripts/build-kernel.mjs', 'scripts/modules.mjs'];
  for (const name of [...assembly.filter((name) => name.endsWith('.ts')), ...others]) {
    hash.update(name).update(readFileSync(`${root}/${name}`));
  }
  return hash.digest('hex');
}

/** @param {string} name */
async function build(name) {
  const file = (/** @type {string} */ of) => `build/${builtAs(name, of)}`;
  const [simd, scalar, js] = ['simd.wasm', 'scalar.wasm', 'scalar.mjs'].map(file);
  const options = name === 'kernel' ? ['--transform', './scripts/abi.mjs'] : halves[name] ?? [];
  await npx('asc', sourceOf(name), '--target', 'simd', '--outFile', simd, ...options);
  await run('npm', 'run', '-s', 'build:small', '--', simd, '-o', simd);
  if (name in halves) return;
  await npx('asc', sourceOf(name), '--target', 'scalar', '--outFile', scalar);
  await npx('wasm2js', scalar, '-O3', '--enable-bulk-memory', '--enable-nontrapping-float-to-int', '-o', js);
}

const now = sources();
for (const name of process.argv.length > 2 ? process.argv.slice(2) : [...modules, ...Object.keys(halves)]) {
  const stamp = `${root}/build/${name}.sources`;
  const kinds = name in halves ? ['simd.wasm'] : ['simd.wasm', 'scalar.wasm', 'scalar.mjs'];
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
