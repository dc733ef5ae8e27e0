// Boosted trees with several objectives on the same flights. What is chosen is chosen on the validation set;
// the test set is looked at once.
import { setImmediate } from 'node:timers/promises';
import { maxIndex, sum } from 'd3-array';
// By path, as this folder has a package.json of its own; an app imports 'hypersimplex'.
import { boostingObjective, project, zeroOneLoss } from '../../dist/index.js';
import { auc, logLoss, platt, sigmoid } from './metrics.mjs';

export const trees = { tree_method: 'hist', max_depth: 6, eta: 0.3, nthread: 1 };
const every = 10; // rounds from one look at the validation set to the next

// Scores grow with τ, and G/(H + λ), the value of a leaf, does so too but for λ: with the bound of the
// HyperSimplex loss τ acts as λτ² would at τ = 1, and so on the least weight of a leaf, 1 by default as λ is.
const temperatures = [1, 4, 16];
const penalties = temperatures.map((temperature) => temperature ** 2); // those for XGBoost's own objectives

/** An objective of XGBoost's own. Scores from `even` on say late. */
const own = (objective, even, probability) => penalties.map((lambda) => ({
  name: objective,
  setting: `λ = ${lambda}`,
  parameters: { objective, lambda, min_child_weight: lambda },
  boost: (booster, { matrix }, round) => booster.update(round, matrix),
  cut: () => ({ thresholds: even - 0.5 }), // to predict, ½ above the threshold is even
  probability,
}));

/** One of the package's, with its default k, the number of late flights among those trained on. */
const ours = (loss, hessian) => temperatures.map((temperature) => {
  const objective = boostingObjective({ loss, hessian, temperature });
  return {
    name: `${loss}, ${hessian}`,
    setting: `τ = ${temperature}`,
    parameters: { base_score: 0 },
    boost: (booster, { matrix, labels }) => booster.boost(matrix, objective(booster.margins(matrix), labels)),
    cut(scores, labels) {
      const { thresholds, freeCounts } = project(scores, sum(labels), { temperature });
      return { thresholds, temperature, free: freeCounts[0] / labels.length };
    },
  };
});

/** Each contender: the candidates among which the validation set chooses. */
export const contenders = [
  own('binary:logistic', 0, sigmoid),
  own('reg:squarederror', 0.5),
  ours('hypersimplex', 'bound'),
  ours('hypersimplex', 'exact'),
  ours('fenchel-young', 'bound'),
  ours('fenchel-young', 'exact'),
];

/** Scores `{ train, validation, test }` after the round that is best by its AUC on the validation set. */
async function train(xgboost, candidate, { train, validation, test }, { rounds, seed, threads = trees.nthread, onRound }) {
  const parameters = { ...trees, ...candidate.parameters, seed, nthread: threads };
  const booster = xgboost.booster(parameters, [train.matrix, validation.matrix]);
  try {
    const looks = [];
    for (let round = 1; round <= rounds; round++) {
      candidate.boost(booster, train, round - 1);
      if (round % every === 0 || round === rounds) {
        looks.push({ round, auc: auc(booster.margins(validation.matrix), validation.labels) });
      }
      onRound();
      await setImmediate(); // lets a progress bar be drawn
    }
    const best = looks[maxIndex(looks, (look) => look.auc)];
    const [onTrain, onValidation, onTest] =
      [train, validation, test].map(({ matrix }) => booster.margins(matrix, best.round));
    return { candidate, ...best, scores: { train: onTrain, validation: onValidation, test: onTest } };
  } finally {
    booster.free();
  }
}

function assess({ candidate, round, scores }, { train, validation, test }) {
  const { name, setting, cut, probability = platt(scores.validation, validation.labels) } = candidate;
  const { free, ...prediction } = cut(scores.train, train.labels);
  return {
    name, setting, round, free,
    auc: auc(scores.test, test.labels),
    logLoss: logLoss(Float64Array.from(scores.test, probability), test.labels),
    error: zeroOneLoss(scores.test, test.labels, prediction),
    errorAtK: zeroOneLoss(scores.test, test.labels), // of as many as are late, which is the default
  };
}

/** A row of results for each contender. `onRound` is called after each round of each candidate. */
export async function compare(xgboost, data, options) {
  const parts = {};
  try {
    for (const [name, part] of Object.entries(data)) parts[name] = { ...part, matrix: xgboost.matrix(part) };
    const results = [];
    for (const candidates of contenders) {
      const trained = [];
      for (const candidate of candidates) trained.push(await train(xgboost, candidate, parts, options));
      results.push(assess(trained[maxIndex(trained, (run) => run.auc)], parts));
    }
    return results;
  } finally {
    for (const { matrix } of Object.values(parts)) matrix.free();
  }
}

/** What knowing nothing but the share of late flights comes to. */
export function baseline({ train, test }) {
  const [share, here] = [train, test].map(({ rows, labels }) => sum(labels) / rows);
  return {
    name: 'the base rate alone',
    auc: 0.5,
    logLoss: logLoss(new Float64Array(test.rows).fill(share), test.labels),
    error: here, // all are on time
    errorAtK: 2 * here * (1 - here), // expected of as many at random
  };
}
