// Top-k routing: each example is answered by k = 2 of 6 experts, chosen by a soft top-k that is trained with them.
import { binaryArgmax, softBinaryArgmax, softBinaryArgmaxVjp } from '../dist/index.js';
import { gaussians } from './random.mjs';

const [rows, inputs, experts, k, temperature] = [512, 6, 6, 2, 1];
const shape = [rows, experts];
const dot = (w, e, x, i) => {
  let sum = 0;
  for (let f = 0; f < inputs; f++) sum += w[e * inputs + f] * x[i * inputs + f];
  return sum;
};

/** Gates `{ choose, back }`: weights of the experts from scores, and the scores' gradient from that of the weights. */
const gates = {
  'soft top-2': {
    choose: (data) => softBinaryArgmax({ data, shape }, k, { temperature }).data,
    back: (p, g) => softBinaryArgmaxVjp({ data: p, shape }, { data: g, shape }, { temperature }).data,
  },
  softmax: {
    choose: (data) => data.map((_, j) => {
      const row = data.subarray(j - j % experts, j - j % experts + experts);
      return k * Math.exp(data[j]) / row.reduce((sum, v) => sum + Math.exp(v), 0);
    }),
    back: (p, g) => p.map((v, j) => {
      const first = j - j % experts;
      let mean = 0;
      for (let e = first; e < first + experts; e++) mean += g[e] * p[e] / k;
      return v * (g[j] - mean);
    }),
  },
};

export function run() {
  const normal = gaussians(3);
  const draw = (length, scale = 1) => Float64Array.from({ length }, () => scale * normal());
  const truth = draw(experts * inputs), areas = draw(experts * inputs);
  const [train, test] = [0, 1].map(() => {
    const x = draw(rows * inputs);
    const scores = Float64Array.from({ length: rows * experts }, (_, j) => (
      dot(areas, j % experts, x, Math.floor(j / experts))));
    const areasOf = binaryArgmax({ data: scores, shape }, k).data; // each example lies in k areas, with a line each
    const y = new Float64Array(rows);
    areasOf.forEach((isIn, j) => {
      const i = Math.floor(j / experts);
      y[i] += isIn * dot(truth, j % experts, x, i);
    });
    return { x, y };
  });

  const results = {};
  for (const [name, { choose, back }] of Object.entries(gates)) {
    const next = gaussians(7);
    const [w, v] = [0, 1].map(() => Float64Array.from({ length: experts * inputs }, () => next() / 2));
    const evaluate = ({ x, y }, gate = choose) => {
      const scores = Float64Array.from({ length: rows * experts }, (_, j) => (
        dot(v, j % experts, x, Math.floor(j / experts))));
      const p = gate(scores);
      const answers = scores.map((_, j) => dot(w, j % experts, x, Math.floor(j / experts)));
      const error = y.map((value, i) => {
        let sum = -value;
        for (let e = 0; e < experts; e++) sum += p[i * experts + e] * answers[i * experts + e];
        return sum;
      });
      return { p, answers, error, loss: error.reduce((sum, value) => sum + value * value, 0) / rows };
    };
    for (let step = 0; step < 800; step++) {
      const { p, answers, error } = evaluate(train);
      const g = back(p, answers.map((answer, j) => answer * error[Math.floor(j / experts)]));
      for (let j = 0; j < rows * experts; j++) {
        const [i, e] = [Math.floor(j / experts), j % experts];
        for (let f = 0; f < inputs; f++) {
          const value = 0.1 / rows * train.x[i * inputs + f];
          w[e * inputs + f] -= value * p[j] * error[i];
          v[e * inputs + f] -= value * g[j];
        }
      }
    }
    // What counts is to ask k experts alone: the k greatest weights, with the sum that they had together.
    const sparse = (scores) => {
      const p = choose(scores);
      const chosen = binaryArgmax({ data: p, shape }, k).data;
      return p.map((value, j) => {
        const first = j - j % experts;
        let sum = 0;
        for (let e = first; e < first + experts; e++) sum += chosen[e] * p[e];
        return chosen[j] * value * k / sum;
      });
    };
    const variance = test.y.reduce((sum, value) => sum + value * value, 0) / rows;
    const { p, loss } = evaluate(test);
    results[name] = {
      asked: p.reduce((n, value) => n + (value > 0), 0) / rows,
      unexplained: loss / variance,
      sparse: evaluate(test, sparse).loss / variance,
    };
    const { asked, unexplained, sparse: alone } = results[name];
    console.log(`${name}: of the held-out variance ${(100 * unexplained).toFixed(1)} % is unexplained by`
      + ` ${asked.toFixed(1)} of ${experts} experts, ${(100 * alone).toFixed(1)} % by the best ${k} alone`);
  }
  return results;
}
