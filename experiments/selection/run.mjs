// `npm run bench:selection`: which loss chooses k of n by value best. Trains what is not trained yet, and reports.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { selectionChart } from '../chart.mjs';
import { finished, trainAll } from '../train.mjs';
import { datasets } from './data.mjs';
import { losses, QUEUE, variations } from './losses.mjs';
import { report } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false }, // three data sets, two seeds
    data: { type: 'string' }, // 'flights,churn'
    seeds: { type: 'string', default: '10' },
    hidden: { type: 'string', default: '0' }, // units of a hidden layer; 0: a linear score
    trees: { type: 'boolean', default: false }, // boosted trees, by XGBoost
    shares: { type: 'string', default: '0.05' }, // k / n
    batches: { type: 'string', default: '4096' }, // rows a step: '128,1024,all'
    epochs: { type: 'string' }, // instead of 200 steps, whatever the batch
    variations: { type: 'boolean', default: false }, // queues of scores, and temperatures that fall
    losses: { type: 'string', default: '' }, // those whose names this regular expression finds
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
const { trees } = options;
const refused = ['hidden', 'batches', 'epochs', 'variations'].find((name) => process.argv.some((argument) => argument.startsWith(`--${name}`)));
if (trees && refused) throw new TypeError(`--${refused} is not for --trees, which boost by all rows at once`);
const shares = options.shares.split(',').map(Number);
if (!shares.every((share) => share > 0 && share < 1)) throw new RangeError(`--shares must lie in (0, 1), got ${options.shares}`);
const ALL = 1e6; // more rows than any data set has
const batches = options.batches.split(',').map((text) => (text === 'all' ? ALL : number('batches', text, 2)));
const epochs = options.epochs === undefined ? undefined : number('epochs', options.epochs, 1);
const chosen = options.data?.split(',') ?? (options.quick ? ['flights', 'churn', 'diamonds']
  : trees ? ['flights', 'churn', 'telco', 'loans', 'checks'] : datasets);
const stranger = chosen.find((name) => !datasets.includes(name));
if (stranger !== undefined) throw new RangeError(`--data must be of ${datasets}, got ${stranger}`);

/** Whom `--losses` names, of these. */
function named(all) {
  const found = Object.fromEntries(Object.entries(all).filter(([name]) => new RegExp(options.losses).test(name)));
  for (const own of [false, true]) {
    if (!Object.values(found).some((loss) => Boolean(loss.own) === own)) {
      throw new RangeError(`--losses must find ${own ? 'a loss of this package' : 'a rival'}, got ${options.losses}`);
    }
  }
  return found;
}

/** Every loss has as many trials: three rates, times three of what else it has to tune. */
const RATES = [0.01, 0.03, 0.1];
const SECONDS = { decay: [0, 1e-3, 1e-2], temperature: [0.3, 1, 3] };
/** And every objective of trees: two rates, times three penalties. */
const ETAS = [0.1, 0.3];
const PENALTIES = [1, 10, 100];

function modelJobs(all, batch) {
  const length = epochs === undefined ? { steps: 200, every: 10 } : { epochs, looks: 20 };
  return (data, seed) => Object.entries(all).flatMap(([loss, { second, perK }]) => (
    (perK ? shares : [undefined]).flatMap((share) => RATES.flatMap((rate) => SECONDS[second].map((value) => ({
      data, hidden, loss, share, rate, [second]: value, seed, ...length, batch, shares: share === undefined ? shares : [share],
    }))))));
}

const treeJobs = (all) => (data, seed) => Object.entries(all).flatMap(([loss, { perK }]) => (
  (perK ? shares : [undefined]).flatMap((share) => ETAS.flatMap((eta) => PENALTIES.map((penalty) => ({
    model: 'trees', data, loss, share, eta, penalty, depth: 3, rounds: 100, patience: 20, seed,
    shares: share === undefined ? shares : [share],
  }))))));

/** What is compared with each other: at each batch size for itself. */
async function groupsOf() {
  if (trees) {
    await import('../../examples/xgboost/install.mjs');
    const { attempt, howToInstall, openXGBoost } = await import('../../examples/xgboost/library.mjs');
    if (attempt(openXGBoost) === undefined) {
      console.log(`boosted trees: skipped, as XGBoost's library is not installed: ${howToInstall}`);
      process.exit();
    }
    const { objectives } = await import('./trees.mjs');
    const all = named(objectives);
    return [{ losses: all, jobsOf: treeJobs(all) }];
  }
  return batches.map((batch) => {
    const varied = options.variations ? Object.entries(variations).filter(([, { queue }]) => !queue || batch < QUEUE) : [];
    const all = named({ ...losses, ...Object.fromEntries(varied) });
    const rows = batch === ALL ? 'all rows' : `${batch} rows`;
    const training = options.batches === '4096' && epochs === undefined ? undefined
      : `${epochs === undefined ? '200 steps' : `${epochs} epochs`} of ${rows}`;
    return { losses: all, training, jobsOf: modelJobs(all, batch) };
  });
}

const groups = await groupsOf();
const cases = Array.from({ length: seeds }, (_, i) => i + 1).flatMap((seed) => chosen.map((data) => [data, seed]));
const jobs = cases.flatMap((given) => groups.flatMap(({ jobsOf }) => jobsOf(...given)));

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
  bar.start(missing.length, 0);
  await trainAll(missing, {
    folder, threads, worker: `selection/${trees ? 'trees-' : ''}worker.mjs`, onRun: () => bar.increment(),
  });
  bar.stop();
}

const results = groups.map(({ jobsOf, losses, training }) => {
  const runs = cases.flatMap((given) => jobsOf(...given)).map((job) => finished(folder, job)).filter(Boolean);
  const trialsOf = (share) => jobsOf(...cases[0]).filter((job) => job.shares.includes(share)).length;
  return { runs, ...report(runs, { losses, shares, trialsOf, hidden, trees, training }) };
});
const trained = results.reduce((sum, { runs }) => sum + runs.length, 0);
console.log(`${trained} of ${jobs.length} runs are there. Every loss: ${trees ? 'six' : 'nine'} trials, the step and the trial chosen on the validation part.`);
for (const { text } of results) console.log(text);

mkdirSync(options.out, { recursive: true });
const flags = process.argv.slice(2).filter((flag) => flag !== '--report').map((flag) => (/[^\w.,=/-]/.test(flag) ? `'${flag}'` : flag)).join(' ');
const machine = { cpu: cpus()[0].model, threads, node: process.version };
const name = [
  options.quick ? 'quick' : trees ? 'trees' : hidden === 0 ? 'linear' : `perceptron-${hidden}`,
  options.shares === '0.05' ? '' : 'shares',
  groups.length === 1 && epochs === undefined ? '' : epochs === undefined ? 'batches-steps' : 'batches-epochs',
].filter(Boolean).join('-');
const file = `${options.out}/selection-${name}`;
const json = {
  command: `npm run bench:selection${flags && ` -- ${flags}`}`, machine, trained: `${trained} of ${jobs.length} runs`,
  tables: results.flatMap(({ tables }) => tables),
};
writeFileSync(`${file}.json`, `${JSON.stringify(json, null, 1)}\n`);
const [first] = json.tables;
if (first) writeFileSync(`${file}.svg`, selectionChart(first.comparisons, first.title));
console.log(`\nWrote ${file}.json${first ? ` and ${file}.svg` : ''}`);
