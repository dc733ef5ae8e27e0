// A worker thread: trains what it is told to, one run at a time.
import { parentPort } from 'node:worker_threads';
import '../examples/fashion-mnist/backend.mjs';
import { classes, load } from '../examples/fashion-mnist/data.mjs';
import { createRun, onBackend } from '../examples/fashion-mnist/run.mjs';
import { losses, robust, variations } from './losses.mjs';
import { flip, split } from './split.mjs';

const all = load('train');
const test = onBackend(load('test'));

/** Accuracies after every `every` epochs, on the test set and on the validation set, if there is one. */
function train(job) {
  const { loss: name, batch, seed, learningRate, epochs, every, hidden, temperature, validation, flipped = 0 } = job;
  const labels = flipped > 0 ? flip(all.labels, flipped, classes, seed) : all.labels;
  const sets = split({ ...all, labels }, validation, seed);
  const held = { test, ...(validation > 0 && { validation: onBackend(sets.validation) }) };
  const loss = { ...losses, ...robust, ...variations }[name](temperature);
  let share = 0;
  const run = createRun({
    train: sets.train, test, batch, hidden, learningRate, seed,
    loss: { ...loss, valueAndGradient: (logits, labels) => loss.valueAndGradient(logits, labels, share) },
  });
  const curves = Object.fromEntries(Object.keys(held).map((set) => [set, { raw: [], corrected: [] }]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    share = epoch / epochs;
    run.epoch();
    parentPort.postMessage({ epoch });
    if ((epoch + 1) % every !== 0) continue;
    for (const [set, data] of Object.entries(held)) {
      const { raw, corrected = raw } = run.accuracies(data);
      curves[set].raw.push(raw);
      curves[set].corrected.push(corrected);
    }
  }
  held.validation?.images.dispose();
  run.dispose();
  return { ...curves, free: loss.free?.() };
}

parentPort.on('message', (job) => parentPort.postMessage({ result: train(job) }));
