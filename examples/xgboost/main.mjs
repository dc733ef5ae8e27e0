// XGBoost with the package's objectives against its own, on flights: `npm run example:xgboost`.
import { parseArgs } from 'node:util';
import './install.mjs';
import { percent, table } from '../fashion-mnist/table.mjs';

const { default: cliProgress } = await import('cli-progress');
const { baseline, compare, contenders, trees } = await import('./compare.mjs');
const { load } = await import('./flights.mjs');
const { attempt, fail, howToInstall, openXGBoost } = await import('./library.mjs');

function optionsOf() {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '200000' },
      rounds: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: String(trees.nthread) },
    },
  });
  return ['rows', 'rounds', 'seed', 'threads'].map((name) => {
    const value = Number(values[name]);
    if (Number.isSafeInteger(value) && value > 0) return value;
    throw new RangeError(`--${name} must be a whole number above 0, got ${values[name]}`);
  });
}

const [rows, rounds, seed, threads] = attempt(optionsOf);
const xgboost = attempt(openXGBoost);
if (xgboost === undefined) {
  console.log(`xgboost: skipped, as its library is not installed: ${howToInstall}`);
  process.exit();
}

const data = await load(rows, seed).catch(fail);
const { train, validation, test } = data;
const nothing = baseline(data);
const { max_depth: depth, eta } = trees;
console.log(`XGBoost ${xgboost.version()}: depth ${depth}, eta ${eta}, at most ${rounds} rounds, seed ${seed}, threads ${threads}
Flights of January to June 2001: which arrive more than 15 minutes late?
Random split: ${train.rows} to train, ${validation.rows} to choose by AUC, ${test.rows} to test
`);

const bar = new cliProgress.SingleBar({
  format: `${process.stderr.isTTY ? '{bar}' : 'trained'} {percentage} %{left}`,
  hideCursor: true,
  noTTYOutput: true,
  notTTYSchedule: 15_000,
}, cliProgress.Presets.shades_grey);
const total = rounds * contenders.flat().length;
let done = 0;
bar.start(total, 0, { left: '' });
const start = performance.now();
const results = await compare(xgboost, data, {
  rounds,
  seed,
  threads,
  onRound() {
    const seconds = (performance.now() - start) / 1000 * (total / ++done - 1);
    bar.update(done, { left: `, ${Math.ceil(seconds)} s left` });
  },
});
bar.stop();

const standardError = Math.sqrt(nothing.error * (1 - nothing.error) / test.rows);
const body = [nothing, ...results].map(({ name, setting = '', round = '', free, ...scores }) => [
  name, setting, String(round), free === undefined ? '' : percent(free), scores.auc.toFixed(4),
  scores.logLoss.toFixed(4), percent(scores.error), percent(scores.errorAtK),
]);
const head = ['objective', 'setting', 'rounds', 'free', 'AUC', 'log-loss', 'error', 'error at k'];
console.log(`
On the test set

${table([head, ...body])}

setting: of three for each; λ is XGBoost's penalty, and its least weight of a leaf.
free: training scores that the projection leaves strictly between 0 and 1, for the package's objectives.
log-loss: in nats; scores become probabilities by Platt scaling on the validation set, but for binary:logistic,
which has its own.
error: XGBoost's own objectives say late from probability ½, the package's from p ≥ ½ at the threshold of the
training set. error at k: as many are said to be late as are, those with the greatest scores; for the base
rate, at random.
One standard error of an error rate is here ${percent(standardError)}.
`);
