// A worker thread: trains what it is told to, one run at a time.
import { parentPort } from 'node:worker_threads';
import { randomLcg, range, shuffler } from 'd3';
import { binaryArgmax } from 'hypersimplex';
import { captured, countOf, partsOf } from './captured.mjs';
import { makeLoss } from './losses.mjs';
import { adam, modelOf } from './model.mjs';

/** The values of some rows. Loops, as `Float64Array.from` with a function takes ten times as long. */
function gather(all, rows) {
  const own = new Float64Array(rows.length);
  for (let i = 0; i < own.length; i++) own[i] = all[rows[i]];
  return own;
}

/** The scores of a score card: the weights as whole points, the greatest ±10. */
function cardScores(weights, { features, rows, width }) {
  const most = weights.reduce((a, w) => Math.max(a, Math.abs(w)), 0);
  const points = weights.map((w) => Math.round(10 * w / (most || 1)));
  return Float64Array.from({ length: rows }, (_, i) => points.reduce((sum, p, f) => sum + p * features[i * width + f], 0));
}

/** `epochs`, looking `looks` times, or `steps`, looking after every so many. */
function scheduleOf({ steps, every, epochs, looks }, batches) {
  if (steps !== undefined) return { steps, every };
  const all = epochs * batches;
  return { steps: all, every: Math.max(1, Math.round(all / looks)) };
}

function train(job) {
  const { data, hidden, loss, share, rate, decay = 0, temperature, seed, batch, shares } = job;
  const { sets: { train, validation, test }, targets: given } = partsOf(data, seed);
  const model = modelOf(train.width, hidden, seed);
  const update = adam(model.parameters, rate);
  const gradient = makeLoss(loss, { temperature }, seed);
  const size = Math.min(batch, train.rows);
  const { steps, every } = scheduleOf(job, Math.floor(train.rows / size));
  const k = countOf(share ?? shares[0], size);
  const targets = Object.entries({ ...given, best: binaryArgmax(given.u, countOf(share ?? shares[0], train.rows)) });
  const shuffle = shuffler(randomLcg(seed)); // the same batches, whatever the loss
  let order = [];

  function step(progress) {
    if (order.length < size) order = shuffle(Uint32Array.from(range(train.rows)));
    const rows = order.subarray(0, size);
    order = order.subarray(size);
    const own = { k, progress };
    for (const [name, all] of targets) Object.defineProperty(own, name, { get: () => gather(all, rows) });
    const g = gradient(model.scores(train, rows), own);
    const gradients = model.gradients(train, rows, g);
    gradients[0].forEach((_, i) => { gradients[0][i] += decay * model.parameters[0][i]; });
    update(gradients);
  }

  /** By share: the most that was captured on the validation part, and at that step on the test part. */
  const bests = Object.fromEntries(shares.map((s) => [s, { validation: -Infinity }]));
  for (let done = 1; done <= steps; done++) {
    step((done - 1) / steps);
    if (done % every !== 0) continue;
    const scores = model.scores(validation);
    for (const [s, best] of Object.entries(bests)) {
      const now = captured(scores, validation.values, Number(s));
      if (!(now > best.validation)) continue;
      Object.assign(best, { validation: now, step: done, test: captured(model.scores(test), test.values, Number(s)) });
      if (hidden === 0) best.card = captured(cardScores(model.weights(), test), test.values, Number(s));
    }
  }
  return { bests };
}

parentPort.on('message', (job) => parentPort.postMessage({ result: train(job) }));
