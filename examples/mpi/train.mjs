// Trains on Fashion-MNIST with the HyperSimplex loss of the whole batch of 8192, of which each process has a part:
//
//   mpirun -n 4 node examples/mpi/train.mjs        [steps]
//   node examples/mpi/train.mjs                    the same in one process, to the bit
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import './install.mjs';
// By path, as this folder has a package.json of its own; an app imports 'hypersimplex' and 'hypersimplex/distributed'.
import { hyperSimplexLossAndGrad as wholeLossAndGrad, predict } from '../../dist/index.js';
import { hyperSimplexLossAndGrad } from '../../dist/distributed.js';
import { classes, readIdx } from '../fashion-mnist/data.mjs';
import { descend, gradientOf, logitsOf, newModel } from './model.mjs';

const { isStarted, join } = await import('./mpi.mjs');

const steps = Number(process.argv[2] ?? 60);
const rate = 2, temperature = 4;

function load(split) {
  const file = new URL(`../../data/fashion-mnist/${split}.idx.gz`, import.meta.url);
  const [{ shape: [rows, ...size], data }, { data: labels }] = readIdx(gunzipSync(readFileSync(file)));
  return { rows, pixels: size.reduce((a, b) => a * b), images: data, labels };
}

const alone = { rank: 0, size: 1, allReduce() {}, leave() {} };
const { rank, size, allReduce, leave } = isStarted() ? join() : alone;

// this process's rows
const { rows, pixels, ...train } = load('train');
const [from, to] = [rank, rank + 1].map((r) => Math.floor(r * rows / size));
const images = train.images.subarray(from * pixels, to * pixels);
const labels = train.labels.subarray(from, to);

/** Loss, gradients of its own rows, and thresholds, of the whole batch. */
const lossAndGrad = isStarted()
  ? (logits) => hyperSimplexLossAndGrad(logits, labels, { temperature, reduction: 'half-sum', allReduce })
  : (logits) => wholeLossAndGrad(logits, labels, { temperature, reduction: 'half-sum' });

const model = newModel(pixels, classes);
let last;
for (let step = 1; step <= steps; step++) {
  last = await lossAndGrad(logitsOf(model, images));
  const gradient = gradientOf(model, images, last.grad.data);
  allReduce(gradient);
  descend(model, gradient, rows, rate);
  if (rank === 0 && (step === 1 || step % 20 === 0)) console.log(`step ${step}: loss ${(last.loss / rows).toFixed(6)}`);
}

if (rank === 0) {
  const test = load('test');
  const predicted = predict(logitsOf(model, test.images), { thresholds: last.thresholds, temperature });
  const right = predicted.filter((label, i) => label === test.labels[i]).length / test.rows;
  const digest = createHash('sha256').update(model.weights).digest('hex').slice(0, 16);
  console.log(`${size} ${size === 1 ? 'process' : 'processes'}: ${(100 * right).toFixed(2)} % of the test images are right`);
  console.log(`weights ${digest}`);
}
leave();
