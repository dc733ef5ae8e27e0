// npm run bench:compare -- REVISION [losses]: the kernel of that commit (dist/ is committed) against the one built now, side
// by side: time after over time before, median and worst of each group. Bits that differ are counted. With `losses`:
// those alone.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { max, median } from 'd3';

setFlagsFromString('--no-liftoff');

const { kernel, lossKernel, projectionKernel, vjpKernel } = await import('./contenders/library.mjs');
const { fewer, grid, power, problems, shapeName } = await import('./problems.mjs');
const { race } = await import('./race.mjs');
const { hostile, labelled, sample, trained } = await import('./samples.mjs');
const { table, times } = await import('./table.mjs');

const [revision, only] = process.argv.slice(2);
if (!revision || (only ?? 'losses') !== 'losses') throw new Error('usage: npm run bench:compare -- REVISION [losses]');
const root = fileURLToPath(new URL('..', import.meta.url));
const bytes = execFileSync('git', ['show', `${revision}:dist/kernel.wasm`], { cwd: root, maxBuffer: 1e7 });
const before = await kernel(await WebAssembly.compile(bytes));
const after = await kernel();

/** How a group's rows compare. */
async function compare(what, contenders, rounds) {
  const ratios = [];
  let different = 0;
  for (const [a, b] of contenders) {
    const answers = [a, b].map((contender) => {
      contender.run(1);
      const answer = contender.answer();
      return answer.grad ?? answer;
    });
    if (answers[0].some((v, i) => v !== answers[1][i])) different++;
    const outcome = await race([a, b], rounds);
    ratios.push(outcome.ratio(b.name, a.name));
  }
  return [what, times(median(ratios)), times(max(ratios)), `${different} of ${ratios.length}`];
}

function* both(all, make) {
  for (const problem of all) yield [make(problem, before, 'before'), make(problem, after, 'after')];
}

const projection = (type) => (problem, own, name) => projectionKernel(problem, type, own, name);

const rows = [];
for (const type of only ? [] : ['f32', 'f64']) {
  for (const n of [128, 1e3, 4096, 8192, 1e4, 1e5, 1e6]) {
    const contenders = both(problems('Gaussian', [n], grid), projection(type));
    const size = /^10*$/.test(`${n}`) ? power(n) : n;
    rows.push(await compare(`projection ${type}, n = ${size}`, contenders, n < 1e6 ? 15 : 5));
  }
}
for (const kind of only ? [] : hostile) {
  for (const [sizes, what] of [[[128, 1000], 'n = 128 and 10³'], [[4096, 8192], 'n = 4096 and 8192'], [[1e4, 1e6], 'n = 10⁴ and 10⁶']]) {
    const contenders = both(problems(kind, sizes, fewer), projection('f32'));
    rows.push(await compare(`${kind}, ${what}`, contenders, 7));
  }
}
for (const shape of [[128, 10], [1024, 10], [8192, 10], [4096, 16], [2048, 32], [8192, 100], [1024, 1000], [4096, 1000]]) {
  const loss = ({ tau, ...problem }, own, name) => lossKernel(problem, tau, own, name);
  const usual = both([{ ...labelled(...shape), tau: 1.5 }], loss);
  rows.push(await compare(`loss and gradient ${shapeName(shape)}`, usual, 15));
  const all = [0.1, 1.5, 10].flatMap((tau) => [1, 0.5].map((share) => ({ ...trained(...shape, share), tau })));
  rows.push(await compare(`the same of trained logits`, both(all, loss), 9));
}
for (const n of only ? [] : [4, 8, 16, 64]) {
  const x = sample('Gaussian', 1e5 * n);
  const all = [0.1, 1.5].map((tau) => ({ x, k: n / 8 || 1, tau, shape: [1e5, n] }));
  const contenders = both(all, projection('f32'));
  rows.push(await compare(`rows of ${n}`, contenders, 7));
}
if (!only) {
  const eight = both([{ x: sample('Gaussian', 8), k: 2, tau: 1.5 }], projection('f32'));
  rows.push(await compare('one call with n = 8', eight, 25));
}
for (const shape of [[128, 10], [8192, 10], [8192, 100]]) {
  const problem = labelled(...shape);
  const targets = sample('Gaussian', problem.logits.length).map((v) => Math.min(Math.abs(v) / 3, 1));
  const weights = sample('Gaussian', shape[0]).map(Math.abs);
  for (const [what, contender, more] of [
    ['with dense targets', lossKernel, { targets }], ['with weights of the rows', lossKernel, { weights }],
    ['product with the Jacobian', vjpKernel, { targets }],
  ]) {
    const contenders = both([{ ...problem, ...more }], (given, own, name) => contender(given, 1.5, own, name));
    rows.push(await compare(`${what} ${shapeName(shape)}`, contenders, 15));
  }
}
console.log(table([`after / before (${revision})`, 'median', 'worst', 'other bits'], rows));
