// What is trained: the grids of `npm run bench:headline` and `npm run bench:full`.
import { losses, robust, variations } from './losses.mjs';

/** Small batches take more steps an epoch, and need fewer epochs. */
const epochs = { 128: 20, 256: 30, 512: 40, 1024: 50, 2048: 60, 4096: 80, 8192: 100 };
const every = 5; // epochs from one look at the test set to the next

/** `flipped`: the share of training and validation labels that are another class's. */
const names = ({ varied, flipped, named = /^/ }) => Object.keys({
  ...losses, ...(flipped > 0 && robust), ...(varied && variations),
}).filter((name) => named.test(name));

export const settings = {
  headline: { batches: [8192, 1024, 128], seeds: 3, rates: [0.001], validation: 0 },
  full: {
    batches: [8192, 4096, 2048, 1024, 512, 256, 128], seeds: 5, rates: [0.001, 0.003, 0.01, 0.03],
    validation: 1024,
  },
};

/** In order: seed by seed, so that what is finished compares all losses; large batches first, being quick. */
export function jobsOf({ batches, seeds, rates, validation, flipped = 0, ...rest }) {
  const all = Array.from({ length: seeds }, (_, i) => i + 1);
  return all.flatMap((seed) => batches.flatMap((batch) => rates.flatMap((learningRate) =>
    names({ flipped, ...rest }).map((loss) => ({
      loss, batch, seed, learningRate, epochs: epochs[batch], every, hidden: 64, temperature: 1.5, validation,
      ...(flipped > 0 && { flipped }),
    })))));
}
