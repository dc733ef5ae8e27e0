// A worker thread: trains what it is told to, one run at a time.
import { parentPort } from 'node:worker_threads';
import { randomLcg, range, shuffler } from 'd3';
import { topK } from 'hypersimplex';
import { load } from './data.mjs';
import { makeLoss, targetsOf } from './losses.mjs';
import { adam, modelOf } from './model.mjs';

const countOf = (share, rows) => Math.max(1, Math.round(share * rows));

/** Which share of the greatest possible value the k greatest scores capture, k a share of the rows. */
function captured(scores, values, share) {
  const k = countOf(share, values.length);
  const valueOf = (by) => topK(by, k, { sorted: false }).indices.reduce((sum, row) => sum + values[row], 0);
  return valueOf(scores) / valueOf(values);
}

/** The scores of a score card: the weights as whole points, the greatest ±10. */
function cardScores(weights, { features, rows, width }) {
  const most = weights.reduce((a, w) => Math.max(a, Math.abs(w)), 0);
  const points = weights.map((w) => Math.round(10 * w / (most || 1)));
  return Float64Array.from({ length: rows }, (_, i) => points.reduce((sum, p, f) => sum + p * features[i * width + f], 0));
}

/** The split of the last job, and what losses want of it: the next one has the same more often than not. */
let last = {};
function partsOf(data, seed) {
  if (last.data !== data || last.seed !== seed) {
    const sets = load(data, seed);
    last = { data, seed, sets, targets: targetsOf(sets.train) };
  }
  return last;
}

function train(job) {
  const { data, hidden, loss, share, rate, decay = 0, temperature, seed, steps, every, batch, shares } = job;
  const { sets: { train, validation, test }, targets } = partsOf(data, seed);
  const model = modelOf(train.width, hidden, seed);
  const update = adam(model.parameters, rate);
  const gradient = makeLoss(loss, { temperature }, seed);
  const size = Math.min(batch, train.rows);
  const k = countOf(share ?? shares[0], size);
  const shuffle = shuffler(randomLcg(seed)); // the same batches, whatever the loss
  let order = [];

  function step() {
    if (order.length < size) order = shuffle(range(train.rows));
    const rows = order.splice(0, size);
    const own = Object.fromEntries(Object.entries(targets).map(([name, all]) => (
      [name, Float64Array.from(rows, (row) => all[row])])));
    const g = gradient(model.scores(train, rows), { ...own, k });
    const gradients = model.gradients(train, rows, g);
    gradients[0].forEach((_, i) => { gradients[0][i] += decay * model.parameters[0][i]; });
    update(gradients);
  }

  /** By share: the most that was captured on the validation part, and at that step on the test part. */
  const bests = Object.fromEntries(shares.map((s) => [s, { validation: -Infinity }]));
  for (let done = 1; done <= steps; done++) {
    step();
    if (done % every !== 0) continue;
    parentPort.postMessage({ step: done });
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
