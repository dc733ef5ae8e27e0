// `npm run bench:headline` and `npm run bench:full`: trains what is not trained yet, and reports.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { sum } from 'd3';
import { accuracyChart } from './chart.mjs';
import { atRate, balanced, compare, comparisonTable, highest, last, tuned } from './report.mjs';
import { jobsOf, settings } from './settings.mjs';
import { finished, trainAll } from './train.mjs';

const { positionals: [name], values: options } = parseArgs({
  allowPositionals: true,
  options: {
    batches: { type: 'string' }, // '8192,1024'
    seeds: { type: 'string' },
    rates: { type: 'string' }, // '0.001,0.01'
    variations: { type: 'boolean', default: false },
    flipped: { type: 'string', default: '0' }, // the share of labels that are wrong; the test set's are right
    losses: { type: 'string', default: '' }, // those whose names this regular expression finds
    report: { type: 'boolean', default: false }, // of what is finished, training nothing
    out: { type: 'string', default: 'results' },
  },
});
const wholes = (option, text) => text.split(',').map((part) => {
  const value = Number(part);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`--${option} must be whole numbers above 0, got ${text}`);
});
if (!settings[name]) {
  throw new RangeError(`the setting must be one of ${Object.keys(settings)}, got ${name}`);
}
const flipped = Number(options.flipped);
if (!(flipped >= 0 && flipped < 1)) throw new RangeError(`--flipped must lie in [0, 1), got ${options.flipped}`);
const named = new RegExp(options.losses);
if (!named.test('cross-entropy')) throw new RangeError(`--losses must find cross-entropy, got ${options.losses}`);
const setting = { ...settings[name], varied: options.variations, flipped };
if (options.batches) setting.batches = wholes('batches', options.batches);
if (options.seeds) [setting.seeds] = wholes('seeds', options.seeds);
if (options.rates) {
  setting.rates = options.rates.split(',').map(Number);
  const wrong = setting.rates.find((rate) => !(rate > 0 && rate < Infinity));
  if (wrong !== undefined) throw new RangeError(
    `--rates must be finite numbers above 0, got ${options.rates}`
  );
}
const unknown = setting.batches.find((batch) => !settings.full.batches.includes(batch));
if (unknown) throw new RangeError(`--batches must be of ${settings.full.batches}, got ${unknown}`);

const folder = 'results/training';
const jobs = jobsOf({ ...setting, named });
const threads = availableParallelism();

if (!options.report) {
  const cost = ({ batch }) => 1 + 128 / batch; // of an epoch, roughly
  const missing = jobs.filter((job) => !finished(folder, job));
  const total = sum(missing, (job) => job.epochs * cost(job));
  const bar = new cliProgress.SingleBar({
    format: `${process.stderr.isTTY ? '{bar}' : 'trained'} {percentage} %{left}`,
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 15_000,
  }, cliProgress.Presets.shades_grey);
  console.log(`${missing.length} of ${jobs.length} runs to train, on ${threads} threads`);
  bar.start(total, 0, { left: '' });
  const start = performance.now();
  let done = 0;
  await trainAll(missing, {
    folder,
    threads,
    onEpoch(job) {
      done += cost(job);
      const seconds = (performance.now() - start) / 1000 * (total / done - 1);
      bar.update(done, { left: `, ${Math.ceil(seconds)} s left` });
    },
  });
  bar.stop();
}

const runs = jobs.map((job) => finished(folder, job)).filter(Boolean);
const groups = balanced(runs, jobs.length / setting.seeds / setting.batches.length);
if (groups.length === 0) throw new Error('no batch size has all losses of a seed yet: train more');
const fixedRate = setting.rates[0];
const tables = {
  [`fixed rate ${fixedRate}, after the last epoch`]: compare(groups, atRate(fixedRate, last)),
  [`fixed rate ${fixedRate}, highest of the epochs on the test set: as the paper, optimistic`]:
    compare(groups, atRate(fixedRate, highest)),
  ...(setting.validation > 0 && { 'rate and epoch chosen on the validation set': compare(groups, tuned) }),
};

const { hidden, temperature } = jobs[0];
const did = groups.map(({ batch, seeds }) => {
  const { epochs } = jobs.find((job) => job.batch === batch);
  return `${batch}: ${seeds.length} seeds, ${epochs} epochs`;
});
console.log(`
Fashion-MNIST at 14×14, perceptron 196-${hidden}-10, Adam, τ = ${temperature}
${runs.length} of ${jobs.length} runs are there
Trained on ${8192 - setting.validation} images, validated on ${setting.validation}, tested on 10000${flipped > 0 ? `
Of the labels of those trained and validated on ${100 * flipped} % are wrong` : ''}
Batches: ${did.join('; ')}
− CE: mean difference to cross-entropy at the same seed, in points; ±: half its 95 % interval; p: two-sided paired
t-test, uncorrected for the number of comparisons. corrected: the average thresholds of training are subtracted before argmax.
free: share of 0 < p < 1 in the last batch.${flipped > 0 ? '' : ' paper: Table 1 of arXiv 2602.23336, another network, 28×28.'}`);
for (const [title, rows] of Object.entries(tables)) {
  console.log(`\n${title}\n\n${comparisonTable(rows, !(flipped > 0))}`);
}

const machine = { cpu: cpus()[0].model, threads, node: process.version };
const flags = process.argv.slice(3).filter((flag) => flag !== '--report')
  .map((flag) => (/[^\w.,=/-]/.test(flag) ? `'${flag}'` : flag)).join(' ');
const command = `npm run bench:${name}${flags && ` -- ${flags}`}`;
const file = `${options.out}/${name}${options.variations ? '-variations' : ''}${flipped > 0 ? '-flipped' : ''}`;
mkdirSync(options.out, { recursive: true });
const json = { command, machine, setting, trained: `${runs.length} of ${jobs.length} runs`, tables };
writeFileSync(`${file}.json`, `${JSON.stringify(json, null, 1)}\n`);
const [title, rows] = Object.entries(tables)[0];
writeFileSync(`${file}.svg`, accuracyChart(rows, title));
console.log(`\nWrote ${file}.json and ${file}.svg`);
