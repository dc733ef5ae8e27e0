// `npm start`: HyperSimplex against cross-entropy on Fashion-MNIST, at a small and at a large batch; and three losses that
// learn to choose k of n cases by value.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import cliProgress from 'cli-progress';
import './backend.mjs';
import { charts } from './chart.mjs';
import { classes, load } from './data.mjs';
import { difference, milliseconds, percent, table } from './table.mjs';

if (!existsSync(new URL(import.meta.resolve('hypersimplex')))) {
  throw new Error('hypersimplex is not built: run `npm run build` first');
}
const { crossEntropy, hyperSimplex } = await import('./losses.mjs');
const { createRun, onBackend } = await import('./run.mjs');
const { choose, losses, share, tasks } = await import('./choice.mjs');

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.001' },
  },
});
const [rounds, seed] = ['rounds', 'seed'].map((name) => {
  const value = Number(options[name]);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} must be a whole number above 0, got ${options[name]}`);
});
const learningRate = Number(options.rate);
if (!(learningRate > 0 && learningRate < Infinity)) {
  throw new RangeError(`--rate must be a finite number above 0, got ${options.rate}`);
}
const [hidden, temperature] = [64, 1.5];
const batches = [
  { batch: 128, epochsPerRound: 1 },
  { batch: 8192, epochsPerRound: 3 },
];

const [train, test] = [load('train'), onBackend(load('test'))];

const runs = batches.flatMap(({ batch, epochsPerRound }) =>
  [crossEntropy(), hyperSimplex(temperature)].map((loss) => ({
    ...createRun({ train, test, batch, loss, hidden, learningRate, seed }), epochsPerRound, curve: [],
  })));

const epochs = batches.map(({ batch, epochsPerRound }) => `${rounds * epochsPerRound} at batch ${batch}`);
console.log(`Fashion-MNIST at 14×14: ${train.rows} training images, ${test.rows} test images
Both losses: perceptron ${train.pixels}-${hidden}-${classes}, Adam ${learningRate}, seed ${seed}
Epochs: ${epochs.join(', ')}
HyperSimplex: τ = ${temperature}, k = the batch's count of each class

Choosing ${100 * share} % by value, customers by what they pay who would leave, flights by their delay (data/selection):
a linear score, 300 steps of Adam with each of three losses, seed ${seed}
`);

// The runs take turns, so that whatever else this machine does meets all of them alike.
const bar = new cliProgress.SingleBar({
  format: `${process.stderr.isTTY ? '{bar}' : 'trained'} {percentage} %{left}`,
  hideCursor: true,
  noTTYOutput: true,
  notTTYSchedule: 15_000,
}, cliProgress.Presets.shades_grey);
const total = rounds * runs.length + 2 * tasks.length * losses.length; // a choice takes as long as two rounds
bar.start(total, 0, { left: '' });
const start = performance.now();
let tensors;
for (let round = 1; round <= rounds; round++) {
  for (const [index, run] of runs.entries()) {
    for (let epoch = 0; epoch < run.epochsPerRound; epoch++) run.epoch();
    run.curve.push({ epoch: round * run.epochsPerRound, ...run.accuracies() });
    const done = (round - 1) * runs.length + index + 1;
    const seconds = (performance.now() - start) / 1000 * (total / done - 1);
    bar.update(done, { left: `, ${Math.ceil(seconds)} s left` });
    await setImmediate(); // lets the bar be drawn
  }
  tensors ??= tf.memory().numTensors; // from here on Adam has its moments, and nothing may be added
}
const choices = [];
for (const task of tasks) {
  choices.push(...await choose(task, seed, async () => {
    bar.increment(2, { left: '' });
    await setImmediate();
  }));
}
bar.stop();
const leaked = tf.memory().numTensors - tensors;
if (leaked !== 0) throw new Error(`${leaked} tensors leaked in ${rounds - 1} rounds`);

const images = runs.map(({ batch, loss, curve, timings }) => {
  const { raw, corrected } = curve.at(-1);
  const baseline = runs.find((run) => run.batch === batch).curve.at(-1).raw; // cross-entropy comes first
  const { loss: lossTime, step } = timings();
  const accuracies = corrected === undefined
    ? [percent(raw), '', '', '']
    : [percent(raw), percent(corrected), '', difference(corrected, baseline)];
  return [`images, batch ${batch}`, loss, ...accuracies, milliseconds(lossTime), milliseconds(step)];
});
const chosen = choices.map(({ what, loss, value }) => {
  const baseline = choices.find((run) => run.what === what);
  return [`${what}, best ${100 * share} %`, loss, '', '', percent(value), loss === baseline.loss ? '' : difference(value, baseline.value), '', ''];
});
const head = ['task', 'loss', 'raw argmax', 'predict with thresholds', 'value at k', 'gain', 'loss/step', 'step'];
console.log(`
Accuracy on the test set after the last epoch, and median times; what is chosen, in % of the greatest possible value

${table([head, ...images, ...chosen])}

predict with thresholds: those of the training batches (a moving average) are subtracted first. The projection
does not see a shift of a whole column of logits, so the raw argmax of HyperSimplex is uncalibrated.
gain: over cross-entropy at the same batch, or over the squared error, in points. step: all of a training step.
loss/step: value and gradient from logits and labels; HyperSimplex includes copying the logits out of
TensorFlow.js and the gradient in, cross-entropy runs inside it, one-hot labels included.

value at k: of the cases with the k greatest scores, on the test part, at the step that was best on a validation part.
selection loss: −Σ p v / k, p the soft choice and v the values; it starts from what the squared error has learnt. Where
no line fits the value but a line can choose, as with the customers, it finds that line. The flights' delays hardly
depend on what is known: which loss is ahead there changes with the seed.

One seed, and one learning rate for both losses of the images. Another seed (npm start -- --seed 2) moves the gain by
several tenths of a point, which is all there is at the small batch; a learning rate tuned for each loss
(npm start -- --rate 0.01) takes most of it away at the large one.
`);

const chart = 'results/fashion-mnist.svg';
mkdirSync('results', { recursive: true });
writeFileSync(chart, charts(runs, choices));
console.log(`Accuracy over epochs, value at k over steps: ${chart}`);
