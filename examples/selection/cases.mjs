// From a CSV to cases: the columns that can be used, as numbers and as categories.
import { csvParseRows, deviation, dsvFormat, extent, mean } from 'd3';

const EMPTY = new Set(['', '-', '?', 'na', 'n/a', 'nan', 'null', 'none']);
export const isEmpty = (cell) => EMPTY.has(cell.toLowerCase());

/** `{ columns, rows }` of cells, trimmed. The separator is a comma, semicolon or tab, whichever the first line has most of. */
export function parse(text) {
  const [first] = text.replace(/^\uFEFF/, '').split('\n', 1);
  const [separator] = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length);
  const parseRows = separator === ',' ? csvParseRows : dsvFormat(separator).parseRows;
  const decimal = separator === ';' ? (cell) => cell.replace(/^([+-]?\d+),(\d+)$/, '$1.$2') : (cell) => cell;
  const [columns, ...rows] = parseRows(text.replace(/^\uFEFF/, ''), (row) => row.map((cell) => decimal(cell.trim())))
    .filter((row) => row.length > 1 || row[0] !== '');
  if (!columns || rows.length === 0) throw new RangeError('the CSV needs a line of column names and rows below it');
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw new RangeError(`column names must differ, got '${twice}' twice`);
  const ragged = rows.findIndex((row) => row.length !== columns.length);
  if (ragged >= 0) {
    throw new RangeError(`row ${ragged + 1} must have ${columns.length} cells, as the first line has, got ${rows[ragged].length}`);
  }
  return { columns, rows };
}

/** The place of a column. */
export function placeOf({ columns }, name, what) {
  const at = columns.indexOf(name);
  if (at < 0) throw new RangeError(`${what} must be a column (${columns.join(', ')}), got '${name}'`);
  return at;
}

const rare = 0.01; // a category that fewer of the rows have counts among "anything else"
const most = 8; // categories that a column may have by name

/**
 * What can be learnt from: a list of features, each of a number or of categories, as the given rows have them; and
 * why other columns say nothing.
 */
export function featuresOf({ columns, rows }, leaveOut) {
  const features = [];
  const notes = [];
  columns.forEach((name, at) => {
    if (leaveOut.includes(name)) return;
    const cells = rows.map((row) => row[at]).filter((cell) => !isEmpty(cell));
    const text = cells.find((cell) => !Number.isFinite(Number(cell)));
    if (text === undefined) {
      const numbers = cells.map(Number);
      const [least, greatest] = extent(numbers);
      if (greatest > least) {
        features.push({ name, at, mean: mean(numbers), spread: deviation(numbers), least, isWhole: numbers.every(Number.isInteger) });
      }
      else notes.push(`${name} is left out: no two of its cells differ`);
      return;
    }
    const counts = new Map();
    for (const row of rows) {
      const answer = isEmpty(row[at]) ? '(empty)' : row[at];
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    const categories = [...counts].filter(([, count]) => count >= rare * rows.length && count < rows.length)
      .sort(([, a], [, b]) => b - a).slice(0, most).map(([answer]) => answer);
    if (categories.length > 0) features.push({ name, at, categories });
    else notes.push(`${name} is left out: it is text ('${text}'), and no category has 1 % of the rows`);
  });
  return { features, notes };
}

const answerOf = ({ at }, row) => (isEmpty(row[at]) ? '(empty)' : row[at]);
/** Which category a row has; the number of categories where it has none of them. */
export const categoryOf = (feature, row) => {
  const which = feature.categories.indexOf(answerOf(feature, row));
  return which < 0 ? feature.categories.length : which;
};

/** How many columns a feature takes: one for a number, for categories one each, and one for anything else. */
export const widthOf = ({ categories }) => (categories ? categories.length + 1 : 1);

/** Rows as a matrix: numbers in units of their deviation from the mean, categories as 0 and 1. An empty number is its mean. */
export function matrixOf(features, rows) {
  const width = features.reduce((sum, feature) => sum + widthOf(feature), 0);
  const matrix = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    let column = i * width;
    for (const feature of features) {
      if (feature.categories) matrix[column + categoryOf(feature, row)] = 1;
      else if (!isEmpty(row[feature.at])) matrix[column] = (numberOf(feature, row) - feature.mean) / feature.spread;
      column += widthOf(feature);
    }
  });
  return { features: matrix, rows: rows.length, width };
}

/** A cell as a number, which it has to be. */
export function numberOf({ name, at }, row) {
  const number = Number(row[at]);
  if (Number.isFinite(number)) return number;
  throw new RangeError(`${name} must be a number, got '${row[at]}'`);
}
