// What a warm start brings in a training loop: the same loss from three starts, side by side in every step.
// `node experiments/warm-start.mjs [epochs]`, after `npm run build`. A linear model learns Fashion-MNIST from batches that
// are the same rows in every epoch. It prints medians of milliseconds a call, and of what a warm start leaves of them.
import { hyperSimplexLossAndGrad, project } from 'hypersimplex';
import { load } from '../examples/fashion-mnist/data.mjs';

const [epochs = 4] = process.argv.slice(2).map(Number);
const classes = 10, temperature = 1.5, learningRate = 4;
const { images, labels, rows, pixels } = load('train');

/** Logits of some rows of a linear model. */
function logitsOf(weights, from, count) {
  const data = new Float32Array(count * classes);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < pixels; j++) {
      const value = images[(from + i) * pixels + j];
      if (value !== 0) for (let c = 0; c < classes; c++) data[i * classes + c] += value * weights[j * classes + c];
    }
  }
  return { data, shape: [count, classes] };
}

function learn(weights, from, count, grad) {
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < pixels; j++) {
      const value = learningRate * images[(from + i) * pixels + j];
      if (value !== 0) for (let c = 0; c < classes; c++) weights[j * classes + c] -= value * grad[i * classes + c];
    }
  }
}

const median = (values) => Float64Array.from(values).sort()[values.length >> 1];

/** Milliseconds of a call. */
function time(call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

console.log('rows  what                                cold ms   another batch   same rows, an epoch ago   the same thresholds');
for (const batch of [128, 512, 2048, rows]) {
  const steps = Math.min(Math.floor(rows / batch), 40);
  const weights = new Float32Array(pixels * classes);
  const before = []; // thresholds of each batch
  let last;
  const kinds = { loss: hyperSimplexLossAndGrad, project: (logits, _, options) => project(logits, batch / classes, { ...options, axis: 0 }) };
  const times = Object.fromEntries(Object.keys(kinds).map((name) => [name, { cold: [], last: [], epoch: [], own: [] }]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0; step < steps; step++) {
      const logits = logitsOf(weights, step * batch, batch), y = labels.subarray(step * batch, (step + 1) * batch);
      const { grad, thresholds } = hyperSimplexLossAndGrad(logits, y, { temperature });
      if (epoch > 0) {
        const starts = { cold: undefined, last, epoch: before[step], own: thresholds };
        for (let turn = 0; turn < (batch < 4096 ? 20 : 5); turn++) {
          for (const [name, call] of Object.entries(kinds)) {
            for (const [start, initialThresholds] of Object.entries(starts)) {
              times[name][start].push(time(() => call(logits, y, { temperature, ...(initialThresholds ? { initialThresholds } : {}) })));
            }
          }
        }
      }
      before[step] = last = thresholds;
      learn(weights, step * batch, batch, grad.data);
    }
  }
  for (const [name, { cold, last, epoch, own }] of Object.entries(times)) {
    const ratio = (values) => median(values.map((value, i) => value / cold[i])).toFixed(2).padStart(10);
    console.log(String(batch).padStart(5), name.padEnd(32), median(cold).toFixed(3).padStart(10), ratio(last), '       ', ratio(epoch), '               ', ratio(own));
  }
}
