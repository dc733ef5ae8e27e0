// From finished runs to comparisons with cross-entropy, and their tables.
import { group, max, maxIndex, mean } from 'd3';
import { table } from '../examples/fashion-mnist/table.mjs';
import { pairedTTest, summary } from './statistics.mjs';

const ways = ['raw', 'corrected'];
const hasThresholds = (runs) =>
  runs.some(({ test: { raw, corrected } }) => raw.some((a, i) => a !== corrected[i]));

/** Of the batches, those runs whose seeds have every loss and every rate. */
export function balanced(runs, perSeed) {
  return Array.from(group(runs, ({ job }) => job.batch), ([batch, runs]) => {
    const seeds = Array.from(group(runs, ({ job }) => job.seed)).filter(([, own]) => own.length === perSeed);
    return { batch, seeds: seeds.map(([seed]) => seed), runs: seeds.flatMap(([, own]) => own) };
  }).filter(({ seeds }) => seeds.length > 0);
}

/**
 * Rows { batch, loss, predict, rate, epoch, … } with a score per seed and its comparison with cross-entropy.
 * `scoresOf(runs, way)` gives { scores, … } of one loss's runs, ordered by seed.
 */
export function compare(groups, scoresOf) {
  return groups.flatMap(({ batch, runs }) => {
    const bySeed = runs.toSorted((a, b) => a.job.seed - b.job.seed);
    const rows = Array.from(group(bySeed, ({ job }) => job.loss), ([loss, runs]) =>
      ways.slice(0, hasThresholds(runs) ? 2 : 1).map((predict) => ({
        batch, loss, predict, ...scoresOf(runs, predict), free: mean(runs, ({ free }) => free),
      }))).flat();
    const baseline = rows.find(({ loss }) => loss === 'cross-entropy').scores;
    return rows.map((row) => ({
      ...row, ...summary(row.scores),
      ...(row.loss !== 'cross-entropy' && { difference: pairedTTest(row.scores, baseline) }),
    }));
  });
}

/** At one learning rate: the accuracy after the last epoch, or the highest of all on the test set. */
export const atRate = (rate, of) => (runs, way) => ({
  scores: runs.filter(({ job }) => job.learningRate === rate).map(({ test }) => of(test[way])), rate,
});
export const last = (accuracies) => accuracies.at(-1);
export const highest = (accuracies) => max(accuracies);

/** At the rate and the epoch where the validation accuracy, averaged over the seeds, is highest. */
export function tuned(runs, way) {
  const choices = Array.from(group(runs, ({ job }) => job.learningRate), ([rate, own]) => {
    const curve = own[0].validation[way].map((_, at) => mean(own, ({ validation }) => validation[way][at]));
    const at = maxIndex(curve);
    return { rate, at, validation: curve[at], own };
  });
  const { rate, at, validation, own } = choices[maxIndex(choices, (choice) => choice.validation)];
  const scores = own.map(({ test }) => test[way][at]);
  return { scores, rate, epoch: (at + 1) * own[0].job.every, validation };
}

/** Table 1 of arXiv 2602.23336, Fashion-MNIST: a CNN of four layers on 28×28, maximum over 600 epochs. */
const paper = {
  'cross-entropy': [94.56, 94.34, 94.36, 94.13, 93.88, 93.71, 93.38],
  'HyperSimplex k = n/2': [94.67, 94.73, 94.69, 94.53, 94.46, 94.39, 94.15],
  hinge: [94.52, 94.40, 94.37, 94.23, 94.07, 93.80, 93.46],
  MSE: [94.58, 94.47, 94.40, 94.23, 94.05, 93.78, 93.48],
};
export const paperAt = (loss, batch) => paper[loss]?.[Math.log2(batch) - 7];

const points = (share) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(2)); // of one seed
const signed = (share) => `${share < 0 ? '−' : '+'}${points(Math.abs(share))}`;

/** @param {any[]} rows of `compare` @param {boolean} [asPaper] whether the paper has figures for the task */
export function comparisonTable(rows, asPaper = true) {
  const tunedToo = rows[0].epoch !== undefined;
  const head = ['batch', 'loss', 'predict', 'accuracy %', 'sd', '− CE', '±', 'p', 'free %',
    ...(tunedToo ? ['rate', 'epoch'] : []), ...(asPaper ? ['paper %'] : [])];
  const body = rows.map(({ batch, loss, predict, mean, sd, difference, free, rate, epoch }) => [
    String(batch), loss, predict, points(mean), points(sd),
    difference ? signed(difference.mean) : '', difference ? points(difference.half) : '', difference ? (Number.isNaN(difference.p) ? '–' : difference.p.toPrecision(2)) : '',
    free === undefined ? '' : points(free), ...(tunedToo ? [String(rate), String(epoch)] : []),
    ...(asPaper ? [(predict === 'raw' && paperAt(loss, batch)?.toFixed(2)) || ''] : []),
  ]);
  return table([head, ...body]);
}
