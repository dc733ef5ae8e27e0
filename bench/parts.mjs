// npm run bench:parts: the projection by hypersimplex/distributed in one part, beside the main entry's, in turn. CPU time in
// milliseconds, the least and the median of 15 calls, copies included.
import assert from 'node:assert/strict';
import { project as projectInParts } from '../dist/distributed.js';
import { project } from '../dist/index.js';
import { machine } from './machine.mjs';
import { sample } from './samples.mjs';
import { digits, table, times } from './table.mjs';

const ROUNDS = 15;
const cpuTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function measure(call) {
  const start = cpuTime();
  await call();
  return cpuTime() - start;
}

const sorted = (values) => values.sort((a, b) => a - b);
const lines = [];
for (const Type of [Float32Array, Float64Array]) {
  for (const n of [1e5, 1e6, 1e7]) {
    const x = Type.from(sample('Gaussian', n));
    const [own, other] = [new Type(n), new Type(n)];
    let rounds = 0;
    const calls = [
      () => project(x, n / 10, { temperature: 1, out: own }),
      () => projectInParts(x, n / 10, { temperature: 1, out: other, allReduce: () => { rounds++; } }),
    ];
    const spent = [[], []];
    for (let i = 0; i < ROUNDS; i++) for (const [j, call] of calls.entries()) spent[j].push(await measure(call));
    assert.ok(Buffer.from(own.buffer).equals(Buffer.from(other.buffer)), 'the bits differ');
    const [main, parts] = spent.map(sorted);
    const middle = ROUNDS >> 1;
    lines.push([
      `${Type.name}, ${n}`, digits(main[0]), digits(main[middle]), digits(parts[0]), digits(parts[middle]),
      times(parts[0] / main[0]), times(parts[middle] / main[middle]), rounds / ROUNDS,
    ]);
  }
}
const { cpu, cores, node, load } = machine();
console.log(`${cpu}, ${cores} cores, Node ${node}, load ${load}\n`);
console.log(table(['', 'main, least', 'median', 'one part, least', 'median', 'least', 'median', 'rounds'], lines));
