// What scores are worth, against labels 0 and 1. The zero-one error is the package's own.
import { bisectLeft, bisectRight, mean, sum } from 'd3-array';

export const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Area under the ROC curve: the share of pairs with the late flight above the other, ties as halves. */
export function auc(scores, labels) {
  const positives = scores.filter((_, i) => labels[i] === 1);
  const negatives = scores.filter((_, i) => labels[i] === 0).sort();
  const below = (score) => (bisectLeft(negatives, score) + bisectRight(negatives, score)) / 2;
  return sum(positives, below) / (positives.length * negatives.length);
}

/** −mean(y log p + (1 − y) log(1 − p)), in nats. */
export const logLoss = (p, labels) =>
  -mean(p, (p, i) => Math.log(labels[i] === 1 ? p : 1 - p));

/** Platt scaling: the p = σ(ax + b) with the least log-loss for these scores, found by Newton's method. */
export function platt(scores, labels) {
  const centre = mean(scores);
  const scale = Math.sqrt(mean(scores, (x) => (x - centre) ** 2));
  const unit = (x) => (x - centre) / scale;
  let [a, b] = [0, Math.log(mean(labels) / (1 - mean(labels)))];
  for (let step = 0; step < 50; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0];
    scores.forEach((score, i) => {
      const x = unit(score);
      const p = sigmoid(a * x + b);
      const [g, h] = [p - labels[i], p * (1 - p)];
      ga += g * x;
      gb += g;
      haa += h * x * x;
      hab += h * x;
      hbb += h;
    });
    const determinant = haa * hbb - hab * hab;
    const [da, db] = [(hbb * ga - hab * gb) / determinant, (haa * gb - hab * ga) / determinant];
    a -= da;
    b -= db;
    if (Math.hypot(da, db) < 1e-9) return (score) => sigmoid(a * unit(score) + b);
  }
  throw new Error('Platt scaling has not converged');
}
