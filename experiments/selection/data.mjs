// Cases with features and, for each, the value of choosing it: data/selection, where README.md says what they are.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { deviation, mean, randomLcg, range, shuffler, sort } from 'd3';

export const datasets = ['flights', 'churn', 'telco', 'loans', 'checks', 'diamonds', 'spam', 'letters'];

/** Columns by name: numbers, or the names of categories. */
function read(name) {
  const file = new URL(`../../data/selection/${name}.csv.gz`, import.meta.url);
  const [head, ...lines] = gunzipSync(readFileSync(file)).toString().trim().split('\n').map((line) => line.split(','));
  return Object.fromEntries(head.map((column, at) => {
    const cells = lines.map((cells) => cells[at]);
    return [column, cells.some((cell) => Number.isNaN(Number(cell))) ? cells : cells.map(Number)];
  }));
}

/** A category is as many columns of 0 and 1 as it has names, less one; a skewed number is taken by its logarithm. */
function columnsOf(cells) {
  if (typeof cells[0] === 'string') {
    return [...new Set(cells)].sort().slice(1).map((name) => cells.map((cell) => Number(cell === name)));
  }
  const [least, most, middle] = [Math.min(...cells), Math.max(...cells), sort(cells)[cells.length >> 1]];
  return [least >= 0 && most > 50 * (middle + 1) ? cells.map(Math.log1p) : cells];
}

/**
 * A random split `{ train, validation, test }`, 60 : 20 : 20. Each part has `features` as [rows, width], in units of
 * the training part's mean and deviation, and `values`.
 */
export function load(name, seed) {
  const { value, ...features } = read(name);
  const rows = value.length;
  const order = shuffler(randomLcg(seed))(range(rows));
  const bounds = [0, 0.6, 0.8, 1].map((share) => Math.round(share * rows));
  const parts = range(3).map((i) => order.slice(bounds[i], bounds[i + 1]));
  const columns = Object.values(features).flatMap(columnsOf).map((cells) => {
    const seen = parts[0].map((row) => cells[row]);
    const [centre, spread] = [mean(seen), deviation(seen)];
    return spread > 0 ? cells.map((cell) => (cell - centre) / spread) : undefined;
  }).filter(Boolean);
  const [train, validation, test] = parts.map((part) => ({
    rows: part.length,
    width: columns.length,
    features: Float32Array.from(part.flatMap((row) => columns.map((cells) => cells[row]))),
    values: Float32Array.from(part, (row) => value[row]),
  }));
  return { train, validation, test };
}
