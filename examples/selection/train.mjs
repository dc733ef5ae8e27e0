// The training of a linear score: full batches, Adam, and the step that chooses best on a validation part.
import { deviation, mean } from 'd3';
import { adam } from '../../experiments/selection/model.mjs';
import { binaryArgmax, selectionLossAndGrad, temperatureSchedule, topK } from 'hypersimplex';

const STEPS = 300;
const EVERY = 10;

/**
 * The losses, by name: each gives, of the scores, the gradient by each. `u` are the values in units of their
 * deviation from the mean, k is how many of them are chosen.
 */
export const losses = {
  'squared error': () => (scores, { u }) => scores.map((score, i) => (score - u[i]) / u.length),
  'logistic, in the best k': () => (scores, { u, k }) => {
    const y = binaryArgmax(u, k);
    return scores.map((score, i) => (1 / (1 + Math.exp(-score)) - y[i]) / u.length);
  },
  'selection loss': () => {
    const temperatureAt = temperatureSchedule({ from: 1, to: 0.25, steps: STEPS });
    return (scores, { u, k }, step) => selectionLossAndGrad(scores, u, k, { temperature: temperatureAt(step) }).grad;
  },
};

export const countOf = (share, rows) => Math.min(rows, Math.max(1, Math.round(share * rows)));

/** What the k greatest scores are worth. */
export const valueOf = (scores, values, k) =>
  topK(scores, k, { sorted: false }).indices.reduce((sum, row) => sum + values[row], 0);

/** Scores of rows: a constant does not change a choice, so there is none but for the regressions, at the end of w. */
export function scoresOf(weights, { features, rows, width }) {
  return Float64Array.from({ length: rows }, (_, i) => {
    let score = weights[width];
    for (let f = 0; f < width; f++) score += weights[f] * features[i * width + f];
    return score;
  });
}

function byWeights(weights, { features, width }, g) {
  const gradient = new Float64Array(weights.length);
  for (let i = 0; i < g.length; i++) {
    if (g[i] === 0) continue;
    for (let f = 0; f < width; f++) gradient[f] += g[i] * features[i * width + f];
    gradient[width] += g[i];
  }
  return gradient;
}

/**
 * Weights of a linear score: those of the step, the start among them, whose choice of a share of the validation part
 * is worth most. Parts are `{ rows, width, features, values }`.
 *
 * @param {{ train: any, validation: any, share: number, loss: string, start?: Float64Array, rate?: number, decay?: number,
 *   onCheck?: (weights: Float64Array, step: number) => void | Promise<void> }} options `start`: weights to begin with, 0
 *   by default; `onCheck` is called, and awaited, at every step that may be the one
 */
export async function train({
  train, validation, share, loss, start = new Float64Array(train.width + 1), rate = 0.01, decay = 1e-3, onCheck = () => {},
}) {
  const weights = start.slice();
  const update = adam([weights], rate);
  const gradient = losses[loss]();
  const u = standardised(train.values);
  const [k, among] = [train, validation].map(({ rows }) => countOf(share, rows));
  let best = { value: -Infinity, step: 0, weights };
  for (let step = 0; step <= STEPS; step++) {
    if (step % EVERY === 0) {
      const value = valueOf(scoresOf(weights, validation), validation.values, among);
      if (value > best.value) best = { value, step, weights: weights.slice() };
      await onCheck(weights, step);
    }
    const g = byWeights(weights, train, gradient(scoresOf(weights, train), { u, k }, step));
    update([g.map((value, i) => value + decay * weights[i])]);
  }
  return best;
}

/** In units of their deviation from the mean. */
function standardised(values) {
  const [centre, spread] = [mean(values), deviation(values)];
  return Float64Array.from(values, (value) => (value - centre) / (spread || 1));
}
