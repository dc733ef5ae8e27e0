// The losses under comparison, by name. Each is a function of its setting and of the training part: it gives, of the
// scores of a batch, the gradient by each; `u` are the batch's values in units of the training part's mean and
// deviation, k how many of the batch are to be chosen, `best` is 1 where the best choice of the training part is, and
// `progress` how much of the training lies behind.
import { deviation, mean, median, randomLcg, randomNormal, shuffler } from 'd3';
import {
  binaryArgmax, fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, ScoreQueue, selectionLossAndGrad, temperatureSchedule,
} from 'hypersimplex';

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** A loss that is a mean over the batch of terms with the derivative `slope(score, target)`. */
const pointwise = (slope, targets) => () => (scores, batch) => {
  const y = targets(batch);
  return scores.map((score, i) => slope(score, y[i]) / scores.length);
};

const values = ({ u }) => u;
/** log(1 + v − least), in its own mean and deviation. */
const logarithms = ({ logs }) => logs;
const best = ({ u, k }) => binaryArgmax(u, k);
const clip = (x) => Math.max(-1, Math.min(1, x));

/** RankNet (Burges et al. 2005), on random pairs, each weighted by how much it matters. */
const pairwise = (_, random) => (scores, { u }) => {
  const grad = new Float32Array(scores.length);
  const others = shuffler(random)(Uint32Array.from(scores, (_, i) => i));
  for (let i = 0; i < scores.length; i++) {
    const j = others[i];
    const by = (u[j] - u[i]) * sigmoid((scores[j] - scores[i]) * Math.sign(u[i] - u[j])) / scores.length;
    grad[i] += by;
    grad[j] -= by;
  }
  return grad;
};

const softmax = (x) => {
  const most = x.reduce((a, b) => Math.max(a, b));
  const e = x.map((value) => Math.exp(value - most));
  const sum = e.reduce((a, b) => a + b);
  return e.map((value) => value / sum);
};

/** ListNet (Cao et al. 2007): cross-entropy of softmax(scores) to softmax(u / τ). */
const listwise = ({ temperature }) => (scores, { u }) => {
  const target = softmax(u.map((value) => value / temperature));
  return softmax(scores).map((p, i) => p - target[i]);
};

/** SPO+ (Elmachtoub and Grigas 2022), for the choice of the k greatest. */
const spoPlus = () => (scores, { u, k }) => {
  const chosen = binaryArgmax(scores.map((score, i) => 2 * score - u[i]), k);
  const ideal = binaryArgmax(u, k);
  return scores.map((_, i) => 2 * (chosen[i] - ideal[i]) / k);
};

/** Perturbed Fenchel–Young (Berthet et al. 2020): Gaussian noise of deviation τ, ten draws. */
const perturbed = ({ temperature }, random) => {
  const draws = 10;
  const noise = randomNormal.source(random)(0, temperature);
  return (scores, { u, k }) => {
    const grad = binaryArgmax(u, k).map((y) => -y / k);
    for (let d = 0; d < draws; d++) {
      const chosen = binaryArgmax(scores.map((score) => score + noise()), k);
      for (let i = 0; i < grad.length; i++) grad[i] += chosen[i] / (draws * k);
    }
    return grad;
  };
};

/** −Σ p_i u_i / k: the value that the soft choice captures. */
const selection = ({ temperature }) => (scores, { u, k }) => selectionLossAndGrad(scores, u, k, { temperature }).grad;

/** A loss of this package, to the best choice. */
const toBest = (lossAndGrad) => ({ temperature }) => (scores, { u, k }) =>
  lossAndGrad(scores, binaryArgmax(u, k), { temperature, reduction: 'half-sum' }).grad.map((g) => g / k);

/** The last: within the last 4096 scores. Its labels are the best choice of all that is trained on. */
const queued = (lossAndGrad) => ({ temperature }) => {
  const queue = new ScoreQueue({ size: QUEUE });
  return (scores, { best, k }) => (
    queue[lossAndGrad](scores, best, { temperature, reduction: 'half-sum' }).grad.map((g) => g / k));
};

/** τ from four times its value down to it, in the course of the training. */
const falling = (make) => (setting) => {
  const temperature = temperatureSchedule({ from: 4 * setting.temperature, to: setting.temperature, steps: 1 });
  return (scores, batch) => make({ temperature: temperature(batch.progress) })(scores, batch);
};

/** How many scores a queue has. */
export const QUEUE = 4096;

/** `perK`: the loss is another for each k. `second`: what is tuned beside the rate. */
export const losses = {
  'squared error': { make: pointwise((x, y) => x - y, values), second: 'decay' },
  Huber: { make: pointwise((x, y) => clip(x - y), values), second: 'decay' },
  'squared error of the log': { make: pointwise((x, y) => x - y, logarithms), second: 'decay' },
  'logistic, above the median': { make: pointwise((x, y) => sigmoid(x) - y, ({ high }) => high), second: 'decay' },
  'logistic, in the best k': { make: pointwise((x, y) => sigmoid(x) - y, best), second: 'decay', perK: true },
  'pairwise (RankNet)': { make: pairwise, second: 'decay' },
  'listwise (ListNet)': { make: listwise, second: 'temperature' },
  'SPO+': { make: spoPlus, second: 'decay', perK: true },
  'perturbed Fenchel–Young': { make: perturbed, second: 'temperature', perK: true },
  'selection loss': { make: selection, second: 'temperature', perK: true, own: true },
  'HyperSimplex to the best choice': { make: toBest(hyperSimplexLossAndGrad), second: 'temperature', perK: true, own: true },
  'Fenchel–Young to the best choice': { make: toBest(fenchelYoungLossAndGrad), second: 'temperature', perK: true, own: true },
};

const hyperSimplexToBest = toBest(hyperSimplexLossAndGrad);
const projected = { second: 'temperature', perK: true, own: true };

/** What `--variations` adds: queues are for batches that are smaller than they. */
export const variations = {
  'selection loss, τ falling': { make: falling(selection), ...projected },
  'HyperSimplex, τ falling': { make: falling(hyperSimplexToBest), ...projected },
  'HyperSimplex, queue': { make: queued('hyperSimplexLossAndGrad'), ...projected, queue: true },
  'Fenchel–Young, queue': { make: queued('fenchelYoungLossAndGrad'), ...projected, queue: true },
};

/** What the losses want of the values of the training part, in the order of its rows. */
export function targetsOf({ values }) {
  const standardised = (v) => {
    const [centre, spread] = [mean(v), deviation(v)];
    return Float32Array.from(v, (value) => (value - centre) / spread);
  };
  const least = values.reduce((a, b) => Math.min(a, b));
  const middle = Math.max(0, median(values));
  return {
    u: standardised(values),
    logs: standardised(values.map((v) => Math.log1p(v - least))),
    high: values.map((v) => Number(v > middle)),
  };
}

/** @param {string} name @param {{ temperature?: number }} setting @param {number} seed */
export const makeLoss = (name, setting, seed) => ({ ...losses, ...variations })[name].make(setting, randomLcg(seed + 0.5));
