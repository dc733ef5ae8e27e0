// `npm run bench:selection`: which loss chooses k of n by value best. Trains what is not trained yet, and reports.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { finished, trainAll } from '../train.mjs';
import { datasets } from './data.mjs';
import { losses } from './losses.mjs';
import { report } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false }, // three data sets, two seeds
    data: { type: 'string' }, // 'flights,churn'
    seeds: { type: 'string', default: '10' },
    hidden: { type: 'string', default: '0' }, // units of a hidden layer; 0: a linear score
    shares: { type: 'string', default: '0.05' }, // k / n
    report: { type: 'boolean', default: false }, // of what is finished, training nothing
    out: { type: 'string', default: 'results' },
  },
});
const number = (name, text, least) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw new RangeError(`--${name} must be whole and at least ${least}, got ${text}`);
  return value;
};
const seeds = options.quick ? 2 : number('seeds', options.seeds, 1);
const hidden = number('hidden', options.hidden, 0);
const shares = options.shares.split(',').map(Number);
if (!shares.every((share) => share > 0 && share < 1)) throw new RangeError(`--shares must lie in (0, 1), got ${options.shares}`);
const chosen = options.data?.split(',') ?? (options.quick ? ['flights', 'churn', 'diamonds'] : datasets);
const stranger = chosen.find((name) => !datasets.includes(name));
if (stranger !== undefined) throw new RangeError(`--data must be of ${datasets}, got ${stranger}`);

/** Every loss has as many trials: three rates, times three of what else it has to tune. */
const RATES = [0.01, 0.03, 0.1];
const SECONDS = { decay: [0, 1e-3, 1e-2], temperature: [0.3, 1, 3] };

const jobs = Array.from({ length: seeds }, (_, i) => i + 1).flatMap((seed) => chosen.flatMap((data) => (
  Object.entries(losses).flatMap(([loss, { second, perK }]) => (perK ? shares : [undefined]).flatMap((share) => (
    RATES.flatMap((rate) => SECONDS[second].map((value) => ({
      data, hidden, loss, share, rate, [second]: value, seed, steps: 200, every: 10, batch: 4096,
      shares: share === undefined ? shares : [share],
    })))))))));

const folder = 'results/selection';
const threads = availableParallelism();
if (!options.report) {
  const missing = jobs.filter((job) => !finished(folder, job));
  console.log(`${missing.length} of ${jobs.length} runs to train, on ${threads} threads`);
  const bar = new cliProgress.SingleBar({
    format: `${process.stderr.isTTY ? '{bar}' : 'trained'} {percentage} %, {eta_formatted} left`,
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 15_000,
  }, cliProgress.Presets.shades_grey);
  bar.start(missing.reduce((sum, { steps, every }) => sum + steps / every, 0), 0);
  await trainAll(missing, { folder, threads, worker: 'selection/worker.mjs', onEpoch: () => bar.increment() });
  bar.stop();
}

const runs = jobs.map((job) => finished(folder, job)).filter(Boolean);
const { text, tables } = report(runs, { shares, hidden, asked: jobs.length });
console.log(text);
mkdirSync(options.out, { recursive: true });
const flags = process.argv.slice(2).filter((flag) => flag !== '--report').join(' ');
const machine = { cpu: cpus()[0].model, threads, node: process.version };
const file = `${options.out}/selection-${options.quick ? 'quick' : hidden === 0 ? 'linear' : `perceptron-${hidden}`}.json`;
writeFileSync(file, `${JSON.stringify({ command: `npm run bench:selection${flags && ` -- ${flags}`}`, machine, tables }, null, 1)}\n`);
console.log(`\nWrote ${file}`);
