// Small batches with a queue of scores and without one, beside cross-entropy: `node experiments/queue.mjs [epochs] [seeds]`,
// after `npm run build`. It prints test accuracies after the last epoch, by raw argmax and after the thresholds.
import * as tf from '@tensorflow/tfjs-core';
import { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, ScoreQueue, ThresholdTracker } from 'hypersimplex';
import '../examples/fashion-mnist/backend.mjs';
import { load } from '../examples/fashion-mnist/data.mjs';
import { crossEntropy } from '../examples/fashion-mnist/losses.mjs';
import { createRun, onBackend } from '../examples/fashion-mnist/run.mjs';

const [epochs = 6, seeds = 2] = process.argv.slice(2).map(Number);
const temperature = 1.5;

/** A loss by `lossAndGrad`, which may be that of a queue. */
function projected(lossAndGrad) {
  const tracker = new ThresholdTracker();
  return {
    valueAndGradient(logits, labels) {
      const result = lossAndGrad({ data: logits.dataSync(), shape: logits.shape }, labels, { temperature });
      tracker.update(result);
      return { value: tf.scalar(result.loss), gradient: tf.tensor(result.grad.data, result.grad.shape) };
    },
    correction: () => ({ thresholds: tracker.thresholds, temperature }),
  };
}

/** @param {'hyperSimplexLossAndGrad' | 'fenchelYoungLossAndGrad'} loss */
function queued(loss, size) {
  const queue = new ScoreQueue({ size });
  return projected((logits, labels, options) => queue[loss](logits, labels, options));
}

/** Batch sizes with what is trained in them. */
const plans = [
  ['cross-entropy', 128, crossEntropy],
  ['HyperSimplex', 128, () => projected(hyperSimplexLossAndGrad)],
  ['HyperSimplex, queue of 1024', 128, () => queued('hyperSimplexLossAndGrad', 1024)],
  ['HyperSimplex, queue of 4096', 128, () => queued('hyperSimplexLossAndGrad', 4096)],
  ['Fenchel–Young', 128, () => projected(fenchelYoungLossAndGrad)],
  ['Fenchel–Young, queue of 4096', 128, () => queued('fenchelYoungLossAndGrad', 4096)],
  ['HyperSimplex', 16, () => projected(hyperSimplexLossAndGrad)],
  ['HyperSimplex, queue of 512', 16, () => queued('hyperSimplexLossAndGrad', 512)],
];

const [train, test] = [load('train'), onBackend(load('test'))];
for (let seed = 1; seed <= seeds; seed++) {
  for (const [name, batch, loss] of plans) {
    const run = createRun({ train, test, batch, loss: loss(), hidden: 64, learningRate: 0.001, seed });
    for (let epoch = 0; epoch < epochs; epoch++) run.epoch();
    const { raw, corrected = raw } = run.accuracies();
    const percent = (share) => (100 * share).toFixed(1).padStart(5);
    console.log(`seed ${seed}  batch ${String(batch).padStart(3)}  ${name.padEnd(30)} ${percent(raw)} ${percent(corrected)}`);
    run.dispose();
  }
}
