// node site/scripts/selection.mjs [SEEDS]: what the page "Choosing k of n" shows, over several seeds.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { split, standardised } from '../lib/images.mjs';
import { createTraining } from '../lib/training.mjs';

const data = standardised(split(gunzipSync(readFileSync(new URL('../../data/fashion-mnist/train.idx.gz', import.meta.url)))));
const seeds = Number(argv[2] ?? 3), epochs = [5, 10, 30, 60, 120];
const percent = (value) => `${(100 * value).toFixed(1)}`;

console.log(`precision at k in %, mean over ${seeds} seeds; epochs ${epochs.join(', ')}`);
for (const loss of ['logistic', 'HyperSimplex', 'Fenchel–Young']) {
  const sums = epochs.map(() => 0);
  for (let seed = 1; seed <= seeds; seed++) {
    const training = createTraining(data, { loss, batch: 1024, rate: 0.003, temperature: 1.5, hidden: 32, seed, positive: 6 });
    epochs.forEach((end, i) => {
      while (training.steps < end * training.perEpoch) training.step();
      sums[i] += training.measure().precision / seeds;
    });
  }
  console.log(`${loss}: ${sums.map(percent).join(', ')}`);
}
