// A linear classifier of three overlapping clouds, the same in Node, Deno and a page.
import { hyperSimplexLossAndGrad, predict, ThresholdTracker, zeroOneLoss } from '../../dist/index.js';
import { gaussians } from '../random.mjs';

const rows = 600, centres = [[0, 2], [-2, -1], [2, -1]];

export function run() {
  const normal = gaussians(1);
  const [train, test] = [0, 1].map(() => {
    const y = Int32Array.from({ length: rows }, (_, i) => i % 3);
    return { y, x: Array.from(y, (c) => centres[c].map((centre) => centre + normal())) };
  });
  const w = Float64Array.from({ length: 6 }, () => normal() / 10);
  const score = (x) => ({
    data: Float64Array.from({ length: 3 * rows }, (_, j) => {
      const [a, b] = x[Math.floor(j / 3)];
      return a * w[j % 3] + b * w[3 + j % 3];
    }),
    shape: [rows, 3],
  });
  const temperature = 1.5;
  const tracker = new ThresholdTracker();
  const losses = [];
  for (let step = 0; step < 100; step++) {
    const { loss, grad, thresholds } = hyperSimplexLossAndGrad(score(train.x), train.y, { temperature });
    losses.push(loss);
    tracker.update(thresholds);
    grad.data.forEach((g, j) => {
      train.x[Math.floor(j / 3)].forEach((value, f) => { w[3 * f + j % 3] -= 3 * g * value; });
    });
  }
  const { thresholds } = tracker;
  const logits = score(test.x);
  const accuracy = 1 - zeroOneLoss(logits, test.y, { thresholds, temperature });
  return { accuracy, baseline: 1 / 3, losses, classes: [...predict(logits, { thresholds, temperature })] };
}
