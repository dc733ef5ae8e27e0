// What calls leave behind and what they take, measured in a process of its own:
// node --expose-gc bench/memory.mjs prints JSON.
import { softBinaryArgmax } from 'hypersimplex';
import { kernel } from './contenders/library.mjs';
import { sample } from './samples.mjs';

/** Bytes by which 10⁶ calls of n = 8 with `out` let the JavaScript heap grow. */
function heapGrowth() {
  const x = sample('Gaussian', 8);
  const options = { temperature: 1.5, out: new Float32Array(8) };
  const calls = (times) => {
    for (let i = 0; i < times; i++) softBinaryArgmax(x, 2, options);
    globalThis.gc();
    return process.memoryUsage().heapUsed;
  };
  calls(1e6); // compiled by then, and its feedback in place
  const before = calls(1e5);
  return calls(1e6) - before;
}

/** Bytes by which a projection in place of n scores lets the kernel's memory grow. */
async function scratch(n, type) {
  const own = await kernel();
  const x = type === 'f32' ? sample('Gaussian', n) : Float64Array.from(sample('Gaussian', n));
  own.start(x.byteLength + 512);
  const p = own.put(x);
  const work = own.prepare(`project_${type}`, {
    outer: 1, n, inner: 1, x: p, out: p, k: own.put(Float64Array.of(n / 10)), tau: own.put(Float64Array.of(1.5)),
    thresholds: own.take(8), freeCounts: own.take(4), lower: own.take(8), upper: own.take(8),
  });
  const before = own.memory.buffer.byteLength;
  work();
  return own.memory.buffer.byteLength - before;
}

const growth = [];
for (const n of [1000, 100_000, 1_000_000]) {
  for (const [type, bytes] of [['f32', 4], ['f64', 8]]) {
    growth.push({ n, type, bytes: await scratch(n, type), most: n / 8 * bytes + 65536 });
  }
}
console.log(JSON.stringify({ heap: heapGrowth(), growth }));
