// Several positives a row: a linear model, with each row projected along axis −1 onto its own number of labels.
import { binaryArgmax, fenchelYoungLossAndGrad } from '../dist/index.js';
import { gaussians } from './random.mjs';

const [rows, features, labels] = [600, 10, 8];

export function run() {
  const normal = gaussians(1);
  const draw = (length) => Float64Array.from({ length }, normal);
  const truth = draw(features * labels);
  const score = (x, w) => {
    const data = new Float64Array(rows * labels);
    for (let i = 0; i < rows; i++) for (let f = 0; f < features; f++) for (let c = 0; c < labels; c++) {
      data[i * labels + c] += x[i * features + f] * w[f * labels + c];
    }
    return { data, shape: [rows, labels] };
  };
  const k = Float64Array.from({ length: rows }, (_, i) => 1 + i % 3); // how many labels a row has
  const [train, test] = [0, 1].map(() => {
    const x = draw(rows * features);
    const noisy = score(x, truth);
    noisy.data.forEach((_, i) => { noisy.data[i] += normal() / 2; });
    return { x, y: binaryArgmax(noisy, k) };
  });

  const w = new Float64Array(features * labels);
  for (let step = 0; step < 200; step++) {
    const { grad } = fenchelYoungLossAndGrad(score(train.x, w), train.y, { axis: -1, reduction: 'half-sum' });
    for (let i = 0; i < rows; i++) for (let f = 0; f < features; f++) for (let c = 0; c < labels; c++) {
      w[f * labels + c] -= 0.5 / rows * train.x[i * features + f] * grad.data[i * labels + c];
    }
  }

  const positives = k.reduce((a, b) => a + b);
  const found = (p) => p.data.reduce((sum, v, i) => sum + v * test.y.data[i], 0) / positives;
  const frequency = new Float64Array(labels);
  train.y.data.forEach((y, i) => { frequency[i % labels] += y; });
  const constant = { data: Float64Array.from(test.y.data, (_, i) => frequency[i % labels]), shape: [rows, labels] };
  const [model, baseline] = [score(test.x, w), constant].map((scores) => found(binaryArgmax(scores, k)));
  console.log(`labels found in held-out rows: ${(100 * model).toFixed(1)} %,`
    + ` by the most frequent labels ${(100 * baseline).toFixed(1)} %`);
  return { model, baseline };
}
