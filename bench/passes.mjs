// npm run bench:passes: what each pass of the kernel costs by itself, in ns per score; Gaussian scores, τ = 1.5, k = n/10.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-liftoff');

const { floor } = await import('./contenders/floor.mjs');
const { compile } = await import('./contenders/module.mjs');
const { power } = await import('./problems.mjs');
const { race, timed } = await import('./race.mjs');
const { sample } = await import('./samples.mjs');
const { digits, table } = await import('./table.mjs');

const { exports } = await WebAssembly.instantiate(await compile('passes'));
const tau = 1.5;

/** Arrays of so many bytes, one after the other. */
function place(...sizes) {
  let top = exports.reserve(sizes.reduce((sum, bytes) => sum + bytes + 128, 0)) >>> 0;
  return sizes.map((bytes) => {
    const at = top;
    top += (bytes + 127) & -64;
    return at;
  });
}

async function measure(contenders, elements) {
  const { names, ns } = await race(contenders, 15);
  return names.map((name) => digits(ns(name) / elements));
}

const pass = (name, work) => timed(name, work, () => undefined);
const header = ['ns per score', 'floor', 'evaluate', 'partition', 'solve, all of it', 'project'];
const rows = [];
for (const [type, Type] of [['f32', Float32Array], ['f64', Float64Array]]) {
  for (const n of [1e4, 1e5, 1e6]) {
    const scores = sample('Gaussian', n);
    const bytes = n * Type.BYTES_PER_ELEMENT;
    const [x, p, rest] = place(bytes, bytes, bytes);
    new Type(exports.memory.buffer, x, n).set(scores);
    const t = exports[`solve_${type}`](x, n, n / 10, tau);
    const left = 4 / n ** 0.75; // as wide as brackets are
    rows.push([`${type}, n = ${power(n)}`, ...await measure([
      floor({ x: scores }),
      pass('evaluate', () => exports[`evaluate_${type}`](x, n, t, tau)),
      pass('partition', () => exports[`partition_${type}`](x, n, t, tau, left, rest)),
      pass('solve', () => exports[`solve_${type}`](x, n, n / 10, tau)),
      pass('project', () => exports[`project_${type}`](x, p, n)),
    ], n)]);
  }
}
console.log(table(header, rows));

const classes = 10;
const shapes = [];
for (const n of [128, 1024, 8192]) {
  const pitch = 4 * n + 64;
  const [x, out, labels, turned] = place(4 * n * classes, 4 * n * classes, 4 * n, pitch * classes);
  new Float32Array(exports.memory.buffer, x, n * classes).set(sample('Gaussian', n * classes));
  new Int32Array(exports.memory.buffer, labels, n).set(Int32Array.from({ length: n }, (_, i) => i % classes));
  const transpose = () => exports.transpose_f32(x, 4 * classes, n, classes, turned, pitch);
  const [solve, loss] = [exports.solve_f32, exports.loss_f32].map((work, isLoss) => () => {
    for (let c = 0; c < classes; c++) {
      const row = turned + c * pitch;
      if (isLoss) work(row, out, labels, n, n / classes);
      else work(row, n, n / classes, tau);
    }
  });
  transpose();
  solve();
  shapes.push([`[${n}, ${classes}]`, ...await measure([
    pass('columns to rows', transpose),
    pass('rows to columns', () => exports.transpose_f32(turned, pitch, classes, n, out, 4 * classes)),
    pass('solve', solve),
    pass('loss', loss),
  ], n * classes)]);
}
console.log(`\n${table(['loss and gradient', 'columns to rows', 'back', 'solve', 'loss'], shapes)}`);
