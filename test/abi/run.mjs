// npm run test:abi: the kernel in hosts that are no JavaScript engine. They replay the calls of the conformance script,
// by docs/abi.md, and must give the bits that they give here. What is missing is skipped; where CI is set it has
// failed.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bin } from '../everywhere/runtimes.mjs';
import { record } from './calls.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}build/abi/`;
const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = (program, args, options) => execFileSync(program, args, {
  cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, ...options,
});
const tool = (name, ...args) => run(process.execPath, [`${root}node_modules/${name}`, ...args], { stdio: 'inherit' });
mkdirSync(folder, { recursive: true });

// --- what is to be replayed --------------------------------------------------------------------------------

// (The bytes within dist/index.js are two modules; dist/kernel.wasm is one, that of docs/abi.md.)
const { file, lines } = await record(async () => {
  const { init, ...api } = await import('../../dist/slim.js');
  await init(readFileSync(`${root}dist/kernel.wasm`));
  return api;
});
writeFileSync(`${folder}calls`, Buffer.concat(file));
const statuses = new Set(lines.map((line) => line.split(' ')[0]));
console.log(`${lines.length} calls of the conformance script, ${statuses.size} statuses\n`);

/** What a host printed is what this engine gives. */
function compare(printed) {
  const answers = printed.trim().split('\n');
  const differing = lines.findIndex((line, i) => line !== answers[i]);
  assert.equal(differing, -1, `call ${differing + 1}: ${answers[differing]} in place of ${lines[differing]}`);
  assert.equal(answers.length, lines.length);
}

// --- C -----------------------------------------------------------------------------------------------------

/** The blocks of docs/abi.md that have a file name. */
const blocks = Object.fromEntries([...readFileSync(`${root}docs/abi.md`, 'utf8')
  .matchAll(/^```c (\S+)\n([^]*?)^```$/gm)].map(([, name, code]) => [name, code]));

const cc = (...args) => run('cc', ['-std=c11', '-O2', '-ffp-contract=off', ...args], { stdio: 'inherit' });

/** A program of ours with the module's C, whose warnings are wasm2c's affair. */
function compile(program, source) {
  for (const [name, code] of Object.entries(blocks)) writeFileSync(folder + name, code);
  if (!existsSync(`${folder}kernel.o`)) cc('-w', '-c', 'kernel.c');
  cc('-Wall', '-Wextra', '-Werror', '-I.', '-I', own('.'), source, 'kernel.o', '-lwasm-rt-impl', '-lm', '-o', program);
}

const WABT = '1.0.32';
const isThere = (program, ...args) => spawnSync(program, args).status === 0;

/** The C of the scalar module, or why it is not to be had. */
function c() {
  if (!isThere('wasm2c', '--version') || !isThere('cc', '--version')) return 'apt-get install wabt gcc';
  const version = run('wasm2c', ['--version']).trim();
  if (version !== WABT) return `wasm2c of wabt ${WABT}, as in Debian 12; this is ${version}`;
  rmSync(`${folder}kernel.o`, { force: true });
  run('wasm2c', [`${root}dist/kernel.scalar.wasm`, '-n', 'hypersimplex', '-o', 'kernel.c'], { stdio: 'inherit' });
  return undefined;
}

if (process.env.CI === 'true' && !isThere('wasm2c', '--version')) {
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'wabt', 'gcc', 'libc6-dev']]) {
    const { error, status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (error || status !== 0) console.error(`abi: apt-get ${args[0]} failed: ${error?.message ?? status}`);
  }
}

// --- Wasmtime ----------------------------------------------------------------------------------------------

const wizer = bin('@bytecodealliance/wizer/wizer.js');
const withoutWizer = existsSync(wizer) ? undefined : 'npm run runtimes';
const FEATURES = ['--enable-simd', '--enable-bulk-memory', '--enable-nontrapping-float-to-int'];

/** Links the kernel with the driver, and has Wasmtime, which wizer has within it, replay the calls. */
function wasmtime(kernel) {
  tool('assemblyscript/bin/asc.js', own('assembly/driver.ts'), '--runtime', 'stub', '--importMemory', '--noExportMemory',
    '--optimizeLevel', '3', '--use', 'abort=', '-o', `${folder}driver.wasm`);
  tool('binaryen/bin/wasm-merge', `${root}dist/${kernel}`, 'env', 'driver.wasm', 'driver', '-o', 'linked.wasm', ...FEATURES);
  compare(run(process.execPath, [wizer, '--allow-wasi', '--init-func', 'run', '-o', 'snapshot.wasm', 'linked.wasm'], {
    stdio: [openSync(`${folder}calls`, 'r'), 'pipe', 'inherit'],
  }));
}

// --- the checks --------------------------------------------------------------------------------------------

const withoutC = c();
const checks = {
  'the calls are of every kind': { check() {
    assert.deepEqual([...statuses].sort(), ['0', '1', '2', '3', '4']);
    assert.ok(lines.length > 1000 && new Set(lines).size > 1000, `${new Set(lines).size} answers`);
  } },
  'C: the example of docs/abi.md prints what it says': { without: withoutC, check() {
    compile('example', 'example.c');
    const [, said] = /^\.\/example # (.*)$/m.exec(readFileSync(`${root}docs/abi.md`, 'utf8'));
    assert.equal(run('./example', []).trim(), said);
  } },
  'C: every call of kernel.scalar.wasm has the same bits': { without: withoutC, check() {
    compile('host', own('host.c'));
    compare(run('./host', ['calls']));
  } },
  'Wasmtime: every call of kernel.wasm has the same bits': {
    without: withoutWizer, check: () => wasmtime('kernel.wasm'),
  },
  'Wasmtime: every call of kernel.scalar.wasm has the same bits': {
    without: withoutWizer, check: () => wasmtime('kernel.scalar.wasm'),
  },
};

const count = { passed: 0, failed: 0, skipped: 0 };
for (const [name, { without, check }] of Object.entries(checks)) {
  if (without !== undefined) {
    const outcome = process.env.CI ? 'failed' : 'skipped';
    count[outcome]++;
    console.log(`${outcome}: ${name}: needs ${without}`);
    continue;
  }
  try {
    check();
    count.passed++;
    console.log(`passed: ${name}`);
  } catch (error) {
    count.failed++;
    console.log(`failed: ${name}:`, error);
  }
}
console.log(`abi: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;
