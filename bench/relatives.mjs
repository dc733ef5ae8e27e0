// npm run bench:relatives: the kernels of hypersimplex/entropic and hypersimplex/knapsack by themselves, side by side with
// the projection of the same slices, all in their modules' memory; times of the projection, medians. It is CPU time, so that
// others on the machine count less. With a revision (-- REVISION; dist/ is committed) the modules of that commit take part,
// before the arrow, and a star says that bits are others.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-liftoff');

const { CALL_BYTES, EACH, ONE } = await import('../build/abi.mjs');
const { kernel, projectionKernel } = await import('./contenders/library.mjs');
const { power, shapeName } = await import('./problems.mjs');
const { race } = await import('./race.mjs');
const { sample, uniform } = await import('./samples.mjs');
const { digits, table, times } = await import('./table.mjs');

const revision = process.argv[2];
const root = fileURLToPath(new URL('..', import.meta.url));

const now = async (name) => kernel(await WebAssembly.compile(await readFile(`${root}/build/${name}.simd.wasm`)));
const then = async (name) => kernel(await WebAssembly.compile(
  execFileSync('git', ['show', `${revision}:dist/${name}.wasm`], { cwd: root, maxBuffer: 1e7 })));

const types = { f32: Float32Array, f64: Float64Array };

/** A contender, on the processor's clock. */
const timed = (name, work, answer) => ({
  name,
  answer,
  run(times) {
    const start = process.cpuUsage();
    for (let i = 0; i < times; i++) work();
    const { user, system } = process.cpuUsage(start);
    return 1e3 * (user + system) / times;
  },
});

/** What all calls on { x, k, tau, shape } have in common, and a function that runs one. */
function prepared(own, { x, k, tau, shape: [outer, n] = [1, x.length] }, type, rows) {
  const Type = types[type];
  const data = Type.from(x);
  own.start(6 * data.byteLength + 64 * outer + 4096);
  const out = own.take(data.byteLength);
  const fields = {
    outer, n, inner: 1, x: own.put(data), out, k: own.put(Float64Array.of(k)), tau: own.put(Float64Array.of(tau)),
    thresholds: own.take(8 * outer), freeCounts: own.take(4 * outer), lower: own.take(8 * outer),
    upper: own.take(8 * outer), ...rows?.(own, Type, x.length),
  };
  return { fields, answer: () => own.view(Type, out, x.length).slice() };
}

function entropic(problem, type, own, name, family) {
  const { fields, answer } = prepared(own, problem, type);
  const bytes = CALL_BYTES + 16; // its record is longer
  return timed(name, own.prepare(`entropicProject_${type}`, { ...fields, family }, bytes), answer);
}

/** Weights between ½ and 1½, and bounds 0 and 1 or of their own. */
function knapsack(problem, type, own, name, hasBounds) {
  const next = uniform(problem.x.length);
  const { fields, answer } = prepared(own, problem, type, (own, Type, length) => {
    const some = (least, range) => own.put(Type.from({ length }, () => least + range * next()));
    return hasBounds
      ? { weights: some(0.5, 1), lowerBounds: some(0, 0.2), upperBounds: some(0.6, 0.4), k: own.put(Float64Array.of(problem.kBounds)) }
      : { weights: some(0.5, 1), lowerBounds: own.put(Type.of(0)), lowerLayout: ONE, upperBounds: own.put(Type.of(1)), upperLayout: ONE };
  });
  return timed(name, own.prepare(`knapsack_${type}`, { weightsLayout: EACH, ...fields }), answer);
}

const calls = [
  ['limited multi-label', 'entropic', (...rest) => entropic(...rest, 0)],
  ['capped softmax', 'entropic', (...rest) => entropic(...rest, 1)],
  ['knapsack: weights', 'knapsack', (...rest) => knapsack(...rest, false)],
  ['and bounds', 'knapsack', (...rest) => knapsack(...rest, true)],
];

const rows = [];
for (const type of ['f32', 'f64']) {
  const slices = [1e3, 1e4, 1e5, 1e6].flatMap((n) => [0.5, 1.5].map((tau) => (
    { name: `n = ${power(n)}, τ = ${tau}`, x: sample('Gaussian', n), k: n / 10, kBounds: 0.15 * n, tau })));
  const short = [[8192, 10], [8192, 64]].flatMap(([rows, n]) => [0.5, 1.5].map((tau) => (
    { name: `${shapeName([rows, n])}, τ = ${tau}`, x: sample('Gaussian', rows * n), k: 0.3 * n, kBounds: 0.3 * n, tau, shape: [rows, n] })));
  for (const problem of [...slices, ...short]) {
    const projection = projectionKernel(problem, type);
    const contenders = [timed(projection.name, () => projection.run(1), projection.answer)];
    for (const [name, module, make] of calls) {
      contenders.push(make(problem, type, await now(module), name));
      if (revision) contenders.push(make(problem, type, await then(module), `${name} before`));
    }
    for (const { run } of contenders) run(1);
    const { ns, ratio } = await race(contenders, problem.x.length < 1e6 ? 15 : 5);
    const base = contenders[0].name;
    rows.push([`${type}, ${problem.name}`, digits(ns(base) / problem.x.length), ...calls.map(([name], i) => {
      if (!revision) return times(ratio(name, base));
      const [after, before] = contenders.slice(1 + 2 * i).map(({ answer }) => answer());
      const isOther = after.some((v, j) => v !== before[j]);
      return `${times(ratio(`${name} before`, base))} → ${times(ratio(name, base))}${isOther ? ' *' : ''}`;
    })]);
  }
}
console.log(table(['Gaussian scores, k = n/10 (rows: 3n/10)', 'projection, ns per score', ...calls.map(([name]) => name)], rows));
