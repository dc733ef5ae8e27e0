// From a CSV to a score card and the list of those chosen:
//   node examples/selection/main.mjs data.csv --value delay --choose 5%
// Without a file, the sample. README.md says what the options are.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { csvFormat, csvFormatRows } from 'd3';
import { table } from '../fashion-mnist/table.mjs';
import { learn, plain, signed } from './card.mjs';
import { parse } from './cases.mjs';
import { sample } from './sample.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    value: { type: 'string' }, // the column that says what a case was worth
    choose: { type: 'string' }, // 200 or 5%
    'leave-out': { type: 'string', multiple: true }, // a column that is not learnt from
    name: { type: 'string' }, // the column by which a case is called
    cases: { type: 'string' }, // another CSV: the cases to choose from
    features: { type: 'string', default: '8' }, // on the card, at most
    near: { type: 'string', default: '4' }, // so many points away a case is near the threshold
    seed: { type: 'string', default: '1' }, // of the division into learning and held-out rows
    list: { type: 'string' }, // where to write the whole list, as CSV
    card: { type: 'string' }, // where to write the card, as CSV
  },
});
const number = (name) => {
  const value = Number(options[name]);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} must be a whole number above 0, got ${options[name]}`);
};
if (positionals.length > 1) throw new RangeError(`one CSV to learn from, got ${positionals.join(' ')}`);
const [file = new URL(sample.file, import.meta.url)] = positionals;
const isSample = positionals.length === 0;
const { value = isSample ? sample.value : undefined, choose = isSample ? sample.choose : undefined } = options;
if (value === undefined || choose === undefined) throw new TypeError('--value (a column) and --choose (200, or 5%) have to be given');

function read(path) {
  const bytes = readFileSync(path);
  return parse((String(path).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
}

const { parts, among, heldOut, lines, list, k, threshold, isNew, near, notes } = await learn(read(file), {
  value,
  choose,
  leaveOut: options['leave-out'] ?? (isSample ? sample.leaveOut : []),
  name: options.name,
  cases: options.cases && read(options.cases),
  most: number('features'),
  near: number('near'),
  seed: number('seed'),
});

const amount = (worth) => worth.toLocaleString('en', { maximumFractionDigits: Math.abs(worth) < 100 ? 2 : 0 });
const best = heldOut.at(-1).worth;
const shown = list.filter(({ place, standing }) => place <= 10 || standing === 'near miss' || (place > k - 5 && place <= k)).slice(0, 25);
const pointsOf = (entry) => [String(entry.place), entry.case, plain(entry.points), signed(entry.distance), entry.standing];
console.log(`${parts[0]} cases to learn from, ${parts[1]} to say when to stop, ${parts[2]} held out to say how good it is.${notes.map((note) => `\n${note}`).join('')}

What the ${among} of the ${parts[2]} held-out cases are worth that are chosen by

${table([['', '', 'value', ...(best > 0 ? ['of the best'] : [])], ...heldOut.map(({ way, worth }) => (
    [way, '', amount(worth), ...(best > 0 ? [`${(100 * worth / best).toFixed(1)} %`] : [])]))])}

Score card: add the points of every line that applies; the most points are chosen

${table([['feature', 'which', 'points'], ...lines])}

The ${k} chosen of ${list.length} ${isNew ? 'new' : 'held-out'} cases; the threshold is ${plain(threshold)} points
(${near} points decide what is near; where points are equal, the score before it was rounded decides)

${table([['place', 'case', 'points', 'from the threshold', ''], ...shown.map(pointsOf)])}
${options.list ? '' : `\n--list FILE writes all ${list.length}.`}`);
if (options.list) writeFileSync(options.list, `${csvFormat(list)}\n`);
if (options.card) writeFileSync(options.card, `${csvFormatRows([['feature', 'which', 'points'], ...lines])}\n`);
