// Boosted trees: XGBoost with its own objectives, and with losses of this package as custom ones.
import { quantile } from 'd3';
import { binaryArgmax, boostingObjective, selectionLossAndGrad } from 'hypersimplex';
import { openXGBoost } from '../../examples/xgboost/library.mjs';
import { captured, countOf } from './captured.mjs';

const values = ({ u }) => u;
const best = ({ u, k }) => binaryArgmax(u, k);

/** How good a case is, in grades from 0 to 4, as NDCG wants it: above the median, in the best 20, 10 and 5 %. */
function grades({ u }) {
  const bounds = [0.5, 0.8, 0.9, 0.95].map((share) => quantile(u, share));
  return Float32Array.from(u, (value) => bounds.filter((bound) => value > bound).length);
}

/** An objective of XGBoost's own. */
const builtIn = (objective, labels, parameters = () => ({})) => ({
  labels,
  parameters: (targets) => ({ objective, ...parameters(targets) }),
  boost: (booster, matrix, round) => booster.update(round, matrix),
});

/**
 * A loss of this package. τ is 1: with a Hessian that is the same for all rows a trial at τ and λ grows the trees of
 * one at τ = 1 and λτ² (Fenchel–Young: λτ), with scores τ times as large.
 */
const custom = (derivatives) => ({
  own: true,
  labels: best,
  parameters: () => ({}),
  boost: (booster, matrix, round, targets) => booster.boost(matrix, derivatives(booster.margins(matrix), targets)),
});

/**
 * −Σ p_i u_i. Its second derivative is 0 wherever it has one. So each step has the Hessian's bound of the other two
 * losses, 1/τ², and is then one of projected gradient descent.
 */
const selection = (scores, { u, k }) => ({
  grad: selectionLossAndGrad(scores, u, k).grad.map((g) => g * k),
  hess: new Float32Array(scores.length).fill(1),
});

const toBest = (loss) => {
  const objective = boostingObjective({ loss });
  return (scores, targets) => objective(scores, targets.labels);
};

/** In the form of `losses`: `perK` says that the loss is another for each k. */
export const objectives = {
  'reg:squarederror': builtIn('reg:squarederror', values),
  'reg:pseudohubererror': builtIn('reg:pseudohubererror', values),
  'binary:logistic, in the best k': {
    ...builtIn('binary:logistic', best, ({ u, k }) => ({ base_score: k / u.length })), perK: true,
  },
  'rank:pairwise': builtIn('rank:pairwise', values),
  'rank:ndcg': builtIn('rank:ndcg', grades),
  'selection loss': { ...custom(selection), perK: true },
  'HyperSimplex to the best choice': { ...custom(toBest('hypersimplex')), perK: true },
  'Fenchel–Young to the best choice': { ...custom(toBest('fenchel-young')), perK: true },
};

/**
 * Objectives differ in the size of their Hessian, which λ and the least weight of a leaf are compared with: what it is
 * on average before the first round, so that `penalty` counts rows, whatever the objective.
 */
function hessianOf(xgboost, objective, matrix, targets, common) {
  const booster = xgboost.booster({ ...common, ...objective.parameters(targets), max_depth: 1 }, [matrix]);
  try {
    objective.boost(booster, matrix, 0, targets);
    return JSON.parse(booster.trees()[0]).cover / matrix.rows;
  } finally {
    booster.free();
  }
}

/** One run: by share, the most that was captured on the validation part, and then on the test part. */
export function trainTrees(job, { sets: { train, validation, test }, targets }) {
  const { loss, share, eta, penalty, depth, rounds, patience, seed, shares } = job;
  const xgboost = openXGBoost();
  const objective = objectives[loss];
  const k = countOf(share ?? shares[0], train.rows);
  const labels = Float32Array.from(objective.labels({ ...targets, k }));
  const own = { ...targets, k, labels };
  const matrixOf = ({ rows, features }, labels) => xgboost.matrix({ rows, features, labels });
  const learnt = matrixOf(train, labels);
  const held = [validation, test].map((part) => matrixOf(part, new Float32Array(part.rows)));
  const common = { tree_method: 'hist', nthread: 1, verbosity: 0, seed, base_score: 0 };
  const unit = hessianOf(xgboost, objective, learnt, own, common);
  const booster = xgboost.booster({
    ...common, max_depth: depth, eta, lambda: penalty * unit, min_child_weight: penalty * unit, ...objective.parameters(own),
  }, [learnt, ...held]);
  try {
    const bests = Object.fromEntries(shares.map((s) => [s, { validation: -Infinity, step: 0 }]));
    for (let round = 1; round <= rounds; round++) {
      objective.boost(booster, learnt, round - 1, own);
      const scores = booster.margins(held[0]);
      for (const [s, best] of Object.entries(bests)) {
        const now = captured(scores, validation.values, Number(s));
        if (now > best.validation) {
          Object.assign(best, { validation: now, step: round, test: captured(booster.margins(held[1]), test.values, Number(s)) });
        }
      }
      if (Object.values(bests).every(({ step }) => round - step >= patience)) break;
    }
    return { bests };
  } finally {
    for (const created of [booster, learnt, ...held]) created.free();
  }
}
