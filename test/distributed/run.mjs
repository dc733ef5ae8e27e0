// npm run test:distributed: hypersimplex/distributed on engines that exist. Each part compares its results with those of
// one process, to the bit. What is missing is skipped; where CI is set it has failed.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engines, mpirun } from './engines.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isCI = process.env.CI === 'true';

/** How long the other parts may take to end when one has died, in seconds: beside what they compute, an engine's limit. */
const LIMIT = 60;

const names = { threads: 'worker threads', mpi: 'MPI', xgboost: "XGBoost's collective" };
const checks = [];
for (const [key, engine] of Object.entries(engines)) {
  for (const size of key === 'threads' ? [1, 3] : [2, 4]) {
    checks.push({ engine, name: `${names[key]}, ${size} parts: the bits of one process`, async check() {
      const parts = await engine.run(size);
      assert.deepEqual(parts.map(({ rank }) => rank).sort(), Array.from({ length: size }, (_, rank) => rank));
      for (const { calls, size: all } of parts) assert.ok(calls > 50 && all === size, `${calls} calls of ${all}`);
    } });
  }
  checks.push({ engine, name: `${names[key]}: a part that dies in the middle of a call ends the others in ${LIMIT} s`, async check() {
    const start = performance.now();
    await assert.rejects(() => engine.run(2, { DIE: '20', PATIENCE: '2000' }));
    const seconds = (performance.now() - start) / 1000;
    assert.ok(seconds < LIMIT, `${seconds} s`);
    console.log(`  ${seconds.toFixed(1)} s`);
  } });
}

const script = `${root}examples/mpi/train.mjs`;
checks.push({ engine: engines.mpi, name: 'MPI: Fashion-MNIST at a batch of 8192 comes to the weights of one process', async check() {
  const last = (text) => text.trim().split('\n').slice(-2);
  const [said, weights] = last(execFileSync(process.execPath, [script, '20'], { encoding: 'utf8' }));
  const right = Number(/: (\S+) %/.exec(said)[1]);
  assert.ok(right > 70, said);
  for (const size of [2, 4]) {
    const [others, same] = last(await mpirun(size, script, ['20']));
    assert.equal(same, weights);
    assert.equal(others, said.replace('1 process', `${size} processes`));
  }
  console.log(`  ${weights}, ${right} % right`);
} });

checks.push({ engine: engines.xgboost, name: "XGBoost: trees of 2 and 4 processes are those of one process", async check() {
  for (const size of [2, 4]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}examples/xgboost/distributed.mjs`, size], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, new RegExp(`rows in ${size} processes, 10 trees: those of one process with 18000 rows`));
  }
} });

/** The snippets of docs/distributed.md, each in the folder of its example: it prints what it says. */
for (const [, folder, code] of readFileSync(`${root}docs/distributed.md`, 'utf8').matchAll(/^```mjs examples\/(\w+)\/\S+\n([^]*?)^```$/gm)) {
  const engine = engines[folder];
  checks.push({ engine, name: `${names[folder]}: the snippet of docs/distributed.md`, async check() {
    const file = `${root}examples/${folder}/snippet.mjs`;
    writeFileSync(file, code.replace(/'hypersimplex\/distributed'/, "'../../dist/distributed.js'"));
    try {
      const printed = (await engine.show(2, file)).split('\n').filter((line) => / of 2: /.test(line)).sort();
      assert.deepEqual(printed, [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line));
    } finally {
      rmSync(file);
    }
  } });
}

/** What an engine lacks, once it has been installed as far as that may be done. */
function lack({ without, packages, folder }) {
  if (folder) {
    const { status } = spawnSync(process.execPath, [`${root}scripts/setup.mjs`, folder], { cwd: root, stdio: 'inherit' });
    if (status !== 0) return `npm ci in ${folder}`;
  }
  if (without?.() && isCI) {
    for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...packages]]) {
      const { status, error } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'] });
      if (error || status !== 0) console.error(`distributed: apt-get ${args[0]} failed: ${error?.message ?? status}`);
    }
  }
  return without?.();
}

const missing = new Map(Object.values(engines).map((engine) => [engine, lack(engine)]));
const count = { passed: 0, failed: 0, skipped: 0 };
for (const { engine, name, check } of checks) {
  const what = missing.get(engine);
  if (what !== undefined) {
    count[isCI ? 'failed' : 'skipped']++;
    console.log(`${isCI ? 'failed' : 'skipped'}: ${name}: needs ${what}`);
    continue;
  }
  try {
    await check();
    count.passed++;
    console.log(`passed: ${name}`);
  } catch (error) {
    count.failed++;
    console.log(`failed: ${name}:`, error);
  }
}
console.log(`distributed: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;
