// What is compared: each gives { value, grad } of a batch, from its logits [rows, classes] and its labels.
import { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad } from 'hypersimplex';

/** Softmax cross-entropy, the mean over the rows. */
export function crossEntropy(logits, labels, classes) {
  const rows = labels.length, grad = new Float32Array(logits.length);
  let value = 0;
  for (let i = 0; i < rows; i++) {
    const at = i * classes;
    let most = -Infinity, sum = 0;
    for (let c = 0; c < classes; c++) most = Math.max(most, logits[at + c]);
    for (let c = 0; c < classes; c++) sum += Math.exp(logits[at + c] - most);
    value += Math.log(sum) + most - logits[at + labels[i]];
    for (let c = 0; c < classes; c++) {
      grad[at + c] = (Math.exp(logits[at + c] - most) / sum - Number(c === labels[i])) / rows;
    }
  }
  return { value: value / rows, grad };
}

/** Logistic loss of one logit a row, the mean. */
export function logistic(logits, labels) {
  const rows = labels.length, grad = new Float32Array(rows);
  let value = 0;
  for (let i = 0; i < rows; i++) {
    const x = logits[i], y = labels[i];
    value += Math.max(x, 0) - x * y + Math.log1p(Math.exp(-Math.abs(x)));
    grad[i] = (1 / (1 + Math.exp(-x)) - y) / rows;
  }
  return { value: value / rows, grad };
}

/** The package's losses; k is the number of each class in the batch. */
const ours = (loss) => (logits, labels, classes, temperature) => {
  const scores = classes === 1 ? logits : { data: logits, shape: [labels.length, classes] };
  const result = loss(scores, labels, { temperature });
  return { value: result.loss, grad: classes === 1 ? result.grad : result.grad.data, result };
};

export const hyperSimplex = ours(hyperSimplexLossAndGrad);
export const fenchelYoung = ours(fenchelYoungLossAndGrad);

export const losses = { 'cross-entropy': crossEntropy, logistic, HyperSimplex: hyperSimplex, 'Fenchel–Young': fenchelYoung };
