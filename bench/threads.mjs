// npm run bench:threads [-- threads]: calls of hypersimplex/threads beside the same ones of hypersimplex, in turn. Medians,
// in milliseconds, the median of the ratios, and the ratio of the least times. `cpu` is what all threads together take for a
// call: on cores that others use too, it says more than time does. Beside them how
// much faster two threads are at arithmetic without memory just then, which is 2 × where nobody else is, and how many nanoseconds a
// word takes to the other thread and back: some hosts move two virtual processors to one core, or to cores that share no cache.
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

// --- arithmetic by two threads, and words between them ---

/** Words that are sent at once. */
const TRIPS = 1000;

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
    for (let i = 2; i <= 2 * ${TRIPS}; i += 2) {
      while (Atomics.load(control, 1) !== i);
      Atomics.store(control, 1, i + 1);
    }
  });`, { eval: true });
const control = new Int32Array(new SharedArrayBuffer(8));


/** How much faster two threads are than one, and how far from one another. */
function meet() {
  const begin = performance.now();
  arithmetic(8);
  const one = performance.now() - begin;
  control.fill(0);
  other.postMessage(control);
  while (Atomics.load(control, 0) === 0);
  const start = performance.now();
  arithmetic(4);
  while (Atomics.load(control, 1) === 0);
  const faster = one / (performance.now() - start);
  const from = performance.now();
  for (let i = 2; i <= 2 * TRIPS; i += 2) {
    Atomics.store(control, 1, i);
    while (Atomics.load(control, 1) === i);
  }
  return [faster, 1e6 * (performance.now() - from) / TRIPS];
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
console.log(`${cpu}, ${cores} cores, Node ${node}, load ${load}; ${count} threads\n`);
const lines = calls.map(([name, call, arrays]) => {
  const rounds = Array.from({ length: WARM + ROUNDS }, () => ({
    pair: [measure(() => call(api, arrays[0])), measure(() => call(threads, arrays[1]))], met: meet(),
  })).slice(WARM);
  const pairs = rounds.map(({ pair }) => pair);
  const [arithmetic, trip] = [0, 1].map((i) => median(rounds.map(({ met }) => met[i])));
  const [one, many] = [0, 1].map((i) => ({
    time: median(pairs.map((pair) => pair[i].time)), cpu: median(pairs.map((pair) => pair[i].cpu)),
  }));
  const ratio = median(pairs.map(([a, b]) => a.time / b.time));
  const [least, leastOfMany] = [0, 1].map((i) => Math.min(...pairs.map((pair) => pair[i].time)));
  return [name, digits(one.time), digits(many.time), times(ratio), times(least / leastOfMany),
    digits(one.cpu), digits(many.cpu), times(arithmetic), digits(trip)];
});
console.log(table(['', 'one thread', `${count} threads`, 'faster', 'at best', 'cpu, one', `cpu, ${count}`, 'arithmetic', 'there and back'], lines));
await other.terminate();
await threads.close();
