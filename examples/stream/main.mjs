// A projection of more scores than memory holds, read from a file: npm run example:stream -- --scores 2e9
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { project } from '../../dist/index.js';
import { projectStream } from '../../dist/distributed.js';

const { values: options } = parseArgs({
  options: {
    scores: { type: 'string', default: '1e8' },
    share: { type: 'string', default: '0.1' },
    temperature: { type: 'string', default: '1.5' },
    file: { type: 'string' },
  },
});
const [scores, share, temperature] = ['scores', 'share', 'temperature'].map((name) => Number(options[name]));
assert.ok(Number.isSafeInteger(scores) && scores > 0, `--scores must be a whole number above 0, got ${options.scores}`);

const CHUNK = 2 ** 20;
const bar = new cliProgress.SingleBar({
  format: `${process.stderr.isTTY ? '{bar}' : ''} {what} {percentage} % of {size} GB`, hideCursor: true, noTTYOutput: true, notTTYSchedule: 20_000,
}, cliProgress.Presets.shades_classic);
const size = (4 * scores / 1e9).toPrecision(2);
let most = 0;
const step = (what, done) => {
  bar.update(done, { what, size });
  most = Math.max(most, process.memoryUsage.rss());
};

/** About normal scores: sums of four bytes, and a fraction. */
async function write(file) {
  const handle = await open(file, 'w');
  const chunk = new Float32Array(CHUNK);
  let state = 2026;
  const next = () => { // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    const z = Math.imul(state ^ (state >>> 15), state | 1);
    const y = (z + Math.imul(z ^ (z >>> 7), z | 61)) ^ z;
    return y ^ (y >>> 14);
  };
  for (let done = 0; done < scores; done += CHUNK) {
    for (let i = 0; i < CHUNK; i++) {
      const bytes = next();
      const sum = (bytes & 255) + ((bytes >>> 8) & 255) + ((bytes >>> 16) & 255) + (bytes >>> 24);
      chunk[i] = (sum - 510 + (next() >>> 8) / 2 ** 24) / 148;
    }
    const n = Math.min(CHUNK, scores - done);
    await handle.write(new Uint8Array(chunk.buffer, 0, 4 * n));
    step('written', done + n);
  }
  await handle.close();
}

let reads = 0;
/** The file, chunk by chunk. */
const reader = (file) => async function* () {
  reads++;
  const handle = await open(file);
  try {
    for (let done = 0; done < scores; done += CHUNK) {
      const chunk = new Float32Array(Math.min(CHUNK, scores - done));
      const { bytesRead } = await handle.read(new Uint8Array(chunk.buffer), 0, chunk.byteLength, 4 * done);
      assert.equal(bytesRead, chunk.byteLength, 'the file is shorter than that');
      step(`read ${reads}:`, done + chunk.length);
      yield chunk;
    }
  } finally {
    await handle.close();
  }
};

const folder = options.file ? undefined : mkdtempSync(join(tmpdir(), 'hypersimplex-stream-'));
const file = options.file ?? join(folder, 'scores.f32');
try {
  bar.start(scores, 0, { what: 'written', size });
  if (folder) await write(file);
  const k = share * scores;
  const start = performance.now();
  const { threshold, freeCount, projection } = await projectStream(reader(file), k, { temperature });
  const found = performance.now();
  // p is not kept, only added up, by blocks: Σp is k, but for the roundings of p
  let total = 0;
  let free = 0;
  for await (const p of projection()) {
    let sum = 0;
    for (const value of p) {
      sum += value;
      if (0 < value && value < 1) free++;
    }
    total += sum;
  }
  const done = performance.now();
  bar.stop();
  assert.equal(free, freeCount);
  assert.ok(Math.abs(total - k) <= 2 ** -23 * freeCount + 1e-9 * k, `Σp is ${total}, not ${k}`);
  if (scores <= 2e7) {
    const all = new Float32Array(scores);
    let at = 0;
    for await (const chunk of reader(file)()) {
      all.set(chunk, at);
      at += chunk.length;
    }
    assert.equal(project(all, k, { temperature }).thresholds[0], threshold);
    reads--;
  }
  console.log(JSON.stringify({
    scores, k, temperature, threshold, freeCount, reads,
    secondsForThreshold: Number(((found - start) / 1000).toFixed(1)), secondsForP: Number(((done - found) / 1000).toFixed(1)),
    memoryInMB: Math.round(most / 1e6),
  }));
  assert.ok(reads <= 4, `${reads} reads`);
} finally {
  if (folder) rmSync(folder, { recursive: true });
}
