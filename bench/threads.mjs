// npm run bench:threads [-- threads]: calls of hypersimplex/threads beside the same ones of hypersimplex, in turn. Medians,
// in milliseconds, the median of the ratios, and the ratio of the least times. `cpu` is what all threads together take for a
// call: on cores that others use too, it says more than time does. First and last, how much faster two threads are at
// arithmetic without memory: 2 × where nobody else is.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as api from '../dist/index.js';
import { createThreads } from '../dist/threads.js';
import { machine } from './machine.mjs';
import { labelled, sample } from './samples.mjs';
import { digits, table, times } from './table.mjs';

const count = Number(process.argv[2] ?? availableParallelism());
const ROUNDS = 25;
/** Rounds before: for half a second or so some hosts give a process no more than one core. */
const WARM = 25;
const threads = await createThreads(count);
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const { logits, labels, rows, columns } = labelled(4096, 1000);
const shape = [rows, columns];
const own = [api, threads].map((library) => {
  const [x, out] = library.allocate(Float32Array, [logits.length, logits.length]);
  x.set(logits);
  return { x: { data: x, shape }, out };
});
const ordinary = [api, threads].map(() => ({ x: { data: logits, shape }, out: new Float32Array(logits.length) }));
const anew = [api, threads].map(() => ({ x: { data: logits, shape } }));

const long = sample('Gaussian', 1e7);
const vectors = [api, threads].map(() => ({ x: long, out: new Float32Array(long.length) }));
const ownVectors = [api, threads].map((library) => {
  const [x, out] = library.allocate(Float32Array, [long.length, long.length]);
  x.set(long);
  return { x, out };
});

const grad = (library, { x, out }) => library.hyperSimplexLossAndGrad(x, labels, { temperature: 4, out });
const columnwise = (library, { x, out }) => library.softBinaryArgmax(x, 40, { axis: 0, out });
const rowwise = (library, { x, out }) => library.softBinaryArgmax(x, 40, { out });
const vector = (library, { x, out }) => library.softBinaryArgmax(x, 1e6, { out });
const calls = [
  ['loss + gradient [4096, 1000], new result', grad, anew],
  ['loss + gradient [4096, 1000], out', grad, ordinary],
  ['loss + gradient [4096, 1000], allocated', grad, own],
  ['projection of columns, out', columnwise, ordinary],
  ['projection of columns, allocated', columnwise, own],
  ['projection of rows, out', rowwise, ordinary],
  ['projection of rows, allocated', rowwise, own],
  ['projection of a vector of 10⁷, out', vector, vectors],
  ['projection of a vector of 10⁷, allocated', vector, ownVectors],
];

// --- arithmetic by two threads ---

const arithmetic = (rounds) => {
  let sum = 0;
  for (let i = 0; i < rounds * 100_000; i++) sum += Math.sqrt(i);
  return sum;
};
const other = new Worker(`const { parentPort } = require('node:worker_threads'), arithmetic = ${arithmetic};
  parentPort.on('message', (control) => {
    Atomics.store(control, 0, 1); // it is awake
    arithmetic(4);
    Atomics.store(control, 1, 1);
  });`, { eval: true });
const control = new Int32Array(new SharedArrayBuffer(8));

/** How much faster two threads are than one. */
const speedup = () => times(median(Array.from({ length: 50 }, speedupOnce)));

function speedupOnce() {
  const begin = performance.now();
  arithmetic(8);
  const one = performance.now() - begin;
  control.fill(0);
  other.postMessage(control);
  while (Atomics.load(control, 0) === 0);
  const start = performance.now();
  arithmetic(4);
  while (Atomics.load(control, 1) === 0);
  return one / (performance.now() - start);
}

function measure(call) {
  const before = process.cpuUsage();
  const start = performance.now();
  call();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { time, cpu: (user + system) / 1000 };
}

const { cpu, cores, node, load } = machine();
console.log(`${cpu}, ${cores} cores, Node ${node}, load ${load}; ${count} threads; arithmetic by two ${speedup()}\n`);
const lines = calls.map(([name, call, arrays]) => {
  const pairs = Array.from({ length: WARM + ROUNDS }, () => [
    measure(() => call(api, arrays[0])), measure(() => call(threads, arrays[1])),
  ]).slice(WARM);
  const [one, many] = [0, 1].map((i) => ({
    time: median(pairs.map((pair) => pair[i].time)), cpu: median(pairs.map((pair) => pair[i].cpu)),
  }));
  const ratio = median(pairs.map(([a, b]) => a.time / b.time));
  const [least, leastOfMany] = [0, 1].map((i) => Math.min(...pairs.map((pair) => pair[i].time)));
  return [name, digits(one.time), digits(many.time), times(ratio), times(least / leastOfMany),
    digits(one.cpu), digits(many.cpu)];
});
console.log(table(['', 'one thread', `${count} threads`, 'faster', 'at best', 'cpu, one', `cpu, ${count}`], lines));
console.log(`\narithmetic by two ${speedup()}`);
await other.terminate();
await threads.close();
