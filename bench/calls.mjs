// npm run bench:calls -- REVISION: calls of the package built now beside those of that commit (dist/ is committed), and the
// kernel alone, in turn: ns a call, and time after over time before. Each is measured in two processes of its own: by
// itself, and where calls of all kinds came before.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-liftoff');

const { lossKernel, projectionKernel } = await import('./contenders/library.mjs');
const { race, timed } = await import('./race.mjs');
const { labelled, sample } = await import('./samples.mjs');
const { table, times } = await import('./table.mjs');

const temperature = 1.5;

/** Makes what is called, of one library; the kernel’s contender does the same alone. */
const cases = {};
for (const [rows, columns] of [[128, 10], [1024, 10]]) {
  const batch = labelled(rows, columns);
  const { logits, labels } = batch;
  const shape = [rows, columns];
  const kernel = () => lossKernel(batch, temperature);
  cases[`loss and gradient [${shape}], out`] = { kernel, make: ({ hyperSimplexLossAndGrad }) => {
    const scores = { data: logits, shape };
    const options = { temperature, out: new Float32Array(logits.length) };
    return () => hyperSimplexLossAndGrad(scores, labels, options);
  } };
  cases[`loss and gradient [${shape}], allocated`] = { kernel, make: ({ allocate, hyperSimplexLossAndGrad }) => {
    const [data, out] = allocate(Float32Array, [logits.length, logits.length]);
    data.set(logits);
    const scores = { data, shape };
    const options = { temperature, out };
    return () => hyperSimplexLossAndGrad(scores, labels, options);
  } };
  cases[`loss and gradient [${shape}]`] = { kernel, make: ({ hyperSimplexLossAndGrad }) => (
    () => hyperSimplexLossAndGrad({ data: logits, shape }, labels, { temperature })) };
  cases[`loss [${shape}]`] = { make: ({ hyperSimplexLoss }) => (
    () => hyperSimplexLoss({ data: logits, shape }, labels, { temperature })) };
}
for (const n of [8, 64, 128, 1000]) {
  const problem = { x: sample('Gaussian', n), k: n / 10, tau: temperature };
  const { x, k } = problem;
  const p = x.map((v) => Math.min(Math.max(v / temperature, 0), 1));
  const labels = Uint8Array.from(x, (v) => Number(v > 1));
  const kernel = () => projectionKernel(problem);
  cases[`projection n = ${n}, out`] = { kernel, make: ({ softBinaryArgmax }) => {
    const options = { temperature, out: new Float32Array(n) };
    return () => softBinaryArgmax(x, k, options);
  } };
  cases[`project n = ${n}`] = { kernel, make: ({ project }) => () => project(x, k, { temperature }) };
  cases[`product with the Jacobian n = ${n}`] = { make: ({ softBinaryArgmaxVjp }) => (
    () => softBinaryArgmaxVjp(p, x, { temperature })) };
  cases[`loss and gradient n = ${n}`] = { make: ({ hyperSimplexLossAndGrad }) => (
    () => hyperSimplexLossAndGrad(x, labels, { temperature })) };
}

/** Calls of all kinds, as an app may make them. */
function callAll({
  binaryArgmax, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, project, softBinaryArgmax, softBinaryArgmaxVjp,
}) {
  for (const Type of [Float32Array, Float64Array, Array]) {
    for (const n of [5, 30, 100]) {
      const of = (length) => Type.from({ length }, (_, i) => Math.fround(Math.sin(i * i)));
      const [x, logits] = [of(n), { data: of(4 * n), shape: [n, 4] }];
      project(x, 2, { temperature: 2, constraint: 'at-most' });
      binaryArgmax(x, 2);
      softBinaryArgmaxVjp(softBinaryArgmax(x, 2, { mask: x.map((_, i) => i % 3) }), x);
      hyperSimplexLoss(x, x.map((_, i) => i % 2), { k: { fraction: 0.3 } });
      hyperSimplexLossAndGrad(x, Uint8Array.from(x, (_, i) => i % 2), { groups: [2, n - 2] });
      for (const Labels of [Int32Array, Uint8Array, Int16Array, Array]) {
        const labels = Labels.from({ length: n }, (_, i) => i % 4);
        const classWeights = [1, 2, 3, 4];
        hyperSimplexLossAndGrad(logits, labels, { temperature: classWeights, wrt: ['temperature'], classWeights });
        hyperSimplexLossAndGrad(logits, labels, { ignoreIndex: 3, sampleWeights: x.map(Math.abs) });
        fenchelYoungLossAndGrad(logits, labels, { axis: 1 });
        hyperSimplexLoss(logits, { data: labels, shape: [n] }, { standardize: true });
      }
      hyperSimplexLossAndGrad(logits, { data: of(4 * n).map(Math.abs), shape: [n, 4] }, { k: [1, 1, 1, 1] });
      project({ data: of(24), shape: [2, 3, 4] }, 1, { axis: 1, initialThresholds: 0 });
    }
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));
const [revision, name, among] = process.argv.slice(2);
if (!revision) throw new Error('usage: npm run bench:calls -- REVISION');
const folder = `${root}build/bench/${revision}`;

/** One case in this process: medians in ns, and the ratios. */
async function measure() {
  const libraries = await Promise.all([folder, root].map((at) => import(pathToFileURL(`${at}/dist/index.js`).href)));
  if (among) for (let i = 0; i < 100; i++) libraries.forEach(callAll);
  const { kernel, make } = cases[name];
  const [before, after] = libraries.map((library, i) => timed(['before', 'after'][i], make(library)));
  for (const { run } of [before, after]) for (const end = performance.now() + 500; performance.now() < end;) run(100); // optimised by now
  const { ns, ratio } = await race([before, after, ...kernel ? [kernel()] : []], 301);
  return { before: ns('before'), after: ns('after'), ratio: ratio('after', 'before'), kernel: kernel && ns('kernel f32') };
}

if (name) console.log(JSON.stringify(await measure()));
else {
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', revision, 'dist', 'package.json'], { cwd: root, maxBuffer: 1e8 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const rows = Object.keys(cases).map((name) => [name, ...['', 'among others'].flatMap((among) => {
    const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), revision, name, among], { encoding: 'utf8' });
    const { before, after, ratio, kernel } = JSON.parse(output);
    return [kernel ? Math.round(kernel) : '', Math.round(before), Math.round(after), times(ratio)];
  })]);
  const columns = ['kernel', 'before', 'after', 'ratio'];
  console.log(table([`ns a call, by itself; after calls of all kinds (before: ${revision})`, ...columns, ...columns], rows));
}
