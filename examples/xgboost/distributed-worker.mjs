// One process of distributed training: `node distributed-worker.mjs TASK PROCESSES`, with the tracker's JSON as TRACKER.
// Prints its rows and its trees as JSON.
import { load } from './flights.mjs';
import { openXGBoost } from './library.mjs';

const [task, processes, rounds = 10] = process.argv.slice(2).map(Number);
const temperature = 4;
const xgboost = openXGBoost();

/**
 * So few values of each feature that every one is a bin of its own: XGBoost chooses bins from all processes' values,
 * and would choose other ones of more.
 */
const STEPS = [15, 1, 1, 20, 1, 1, 1, 1];

/** This process's rows, of all that are to be trained on. */
async function part(rank) {
  const { train: { rows, features, labels } } = await load(30_000, 1);
  const [from, to] = [rank, rank + 1].map((r) => Math.floor(r * rows / processes));
  const columns = STEPS.length;
  return {
    rows: to - from,
    features: features.subarray(from * columns, to * columns).map((value, i) => Math.floor(value / STEPS[i % columns])),
    labels: labels.subarray(from, to),
  };
}

const member = processes > 1 ? xgboost.join(JSON.parse(process.env.TRACKER), task) : { rank: 0, leave() {} };
const data = await part(member.rank);

/**
 * boostingObjective({ temperature }), with the thresholds of all rows: its grad is the gradient of the half-sum, and its
 * hess 1/τ². For labels that gradient has the same bits in one process, by the main entry, and in parts.
 */
const { hyperSimplexLossAndGrad } = await import(`../../dist/${processes > 1 ? 'distributed' : 'index'}.js`);
const { allReduce } = member;
async function objective(margins, labels) {
  const options = { temperature, reduction: 'half-sum', ...allReduce && { allReduce } };
  const { grad } = await hyperSimplexLossAndGrad(margins, labels, options);
  return { grad, hess: new Float32Array(grad.length).fill(1 / temperature ** 2) };
}

const labels = Uint8Array.from(data.labels);
const matrix = xgboost.matrix(data);
const booster = xgboost.booster(
  { tree_method: 'hist', max_depth: 6, eta: 0.3, nthread: 1, base_score: 0 }, [matrix],
);
for (let round = 0; round < rounds; round++) {
  const { grad, hess } = await objective(booster.margins(matrix), labels);
  // Sums of multiples of 2^-24 are exact in f64, in which XGBoost takes them: the same in any order.
  booster.boost(matrix, { grad: grad.map((value) => Math.round(value * 2 ** 24) / 2 ** 24), hess });
}
console.log(JSON.stringify({ rows: data.rows, trees: booster.trees() }));
booster.free();
matrix.free();
member.leave();
