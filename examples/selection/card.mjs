// From cases with values to a score card of whole points, and the choice that it makes. The same in Node and in a page.
import { deviation, randomLcg, shuffler } from 'd3';
import { project } from 'hypersimplex';
import { categoryOf, featuresOf, isEmpty, matrixOf, numberOf, placeOf, widthOf } from './cases.mjs';
import { countOf, scoresOf, train, valueOf } from './train.mjs';

/** '5%' or '200', as a number of so many cases. */
export function parseCount(text, cases) {
  const [, digits, percent] = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  const k = percent ? Math.round(Number(digits) / 100 * cases) : Number(digits);
  if (Number.isInteger(k) && k >= 1 && k < cases) return k;
  throw new RangeError(`how many to choose must be a whole number from 1 to ${cases - 1} of the ${cases} cases, or a share such as 5%, got '${text}'`);
}

/**
 * Learns a score card from a table of cases whose value is known, and chooses among those whose value is not: the rows
 * without a value, or another table. Where there is neither it chooses among the rows that it has held out.
 *
 * @param {{ columns: string[], rows: string[][] }} table
 * @param {{ value: string, choose: string, leaveOut?: string[], name?: string, cases?: { columns: string[], rows: string[][] },
 *   most?: number, near?: number, seed?: number, pause?: () => Promise<void> }} options `name`: the column by which a
 *   case is called; `most`: features on the card; `near`: so many points away a case is near the threshold
 */
export async function learn(table, { value, choose, leaveOut = [], name, cases, most = 8, near = 4, seed = 1, pause }) {
  const at = placeOf(table, value, 'the value column');
  for (const column of leaveOut) placeOf(table, column, 'a column to leave out');
  if (name !== undefined) placeOf(cases ?? table, name, 'the column of names');
  const unused = [value, ...leaveOut, ...(name === undefined ? [] : [name])];
  const numbered = table.rows.map((row, i) => ({ row, line: i + 1 }));
  const known = numbered.filter(({ row }) => !isEmpty(row[at]));
  const text = known.find(({ row }) => !Number.isFinite(Number(row[at])));
  if (text) throw new RangeError(`${value}, the value, must be a number in each row, got '${text.row[at]}' in row ${text.line}`);
  if (known.length < 100) throw new RangeError(`it takes 100 rows with a value to learn from, got ${known.length}`);

  // 60 % of the rows to learn from, 20 % to say when to stop, 20 % to say how good it is
  const order = shuffler(randomLcg(seed))(known.slice());
  const bounds = [0, 0.6, 0.8, 1].map((share) => Math.round(share * order.length));
  const split = [0, 1, 2].map((i) => order.slice(bounds[i], bounds[i + 1]));
  const rowsOf = (part) => part.map(({ row }) => row);
  const candidates = cases ? aligned(cases, table, unused) : numbered.filter(({ row }) => isEmpty(row[at]));
  const isNew = candidates.length > 0;
  const listed = isNew ? candidates : split[2].toSorted((a, b) => a.line - b.line);
  const of = isNew ? listed.length : known.length;
  const share = parseCount(choose, of) / of;
  const k = countOf(share, listed.length);

  const [first] = split[0];
  if (split[0].every(({ row }) => Number(row[at]) === Number(first.row[at]))) {
    throw new RangeError(`${value}, the value, must differ from row to row, got ${first.row[at]} in all that are learnt from`);
  }
  const { features, notes } = featuresOf({ columns: table.columns, rows: rowsOf(split[0]) }, unused);
  if (features.length === 0) throw new RangeError(`there is no column to learn from: ${notes.join('; ')}`);
  /** Least squares, and from there on the value of the choice. */
  const fit = async (some) => {
    const [learning, validation, test] = split.map((part) => ({
      ...matrixOf(some, rowsOf(part)), values: Float64Array.from(part, ({ row }) => Number(row[at])),
    }));
    const parts = { train: learning, validation, share, onCheck: pause };
    const regression = await train({ ...parts, loss: 'squared error', rate: 0.03 });
    const decision = await train({ ...parts, loss: 'selection loss', start: regression.weights });
    averageOfUnseen(some, decision.weights, learning);
    return { learning, test, regression: regression.weights, decision: decision.weights, step: decision.step };
  };
  const all = await fit(features);
  if (all.step === 0) notes.push('no step of the selection loss chose better than the regression, which is left as it is');
  const chosen = strongest(features, all.decision, all.learning, most);
  const few = chosen.length < features.length ? await fit(chosen) : all;
  const card = cardOf(chosen, few.decision, few.learning);
  if (card.length < features.length) notes.push(`${card.length} of ${features.length} features are on the card: those that move the score most`);
  const score = (rows) => ({ points: rows.map((row) => pointsOf(card, row)), exact: scoresOf(few.decision, matrixOf(chosen, rows)) });

  const { values } = all.test;
  const among = countOf(share, values.length);
  const heldOut = [
    ['chance', values.reduce((a, b) => a + b, 0) * among / values.length],
    ['squared error (regression)', valueOf(scoresOf(all.regression, all.test), values, among)],
    ['the decision itself (selection loss)', valueOf(scoresOf(all.decision, all.test), values, among)],
    ['score card: the same, in whole points', ranked(score(rowsOf(split[2]))).slice(0, among).reduce((sum, i) => sum + values[i], 0)],
    ['best possible', valueOf(values, values, among)],
  ].map(([way, worth]) => ({ way, worth }));

  const { points, exact } = score(rowsOf(listed));
  const places = ranked({ points, exact });
  const { projection } = project(points, k, { temperature: near }); // 1: chosen for sure; 0: not; between: near
  const threshold = points[places[k - 1]];
  const nameAt = name === undefined ? -1 : (cases ?? table).columns.indexOf(name);
  const list = places.map((i, place) => ({
    place: place + 1,
    case: nameAt < 0 ? `row ${listed[i].line}` : (listed[i].original ?? listed[i].row)[nameAt],
    standing: standing(place < k, projection[i] > 0 && projection[i] < 1),
    points: points[i],
    distance: points[i] - threshold,
    score: Number(exact[i].toPrecision(4)),
    ...(isNew ? {} : { value: Number(listed[i].row[at]) }),
  }));
  return {
    parts: split.map((part) => part.length), among, heldOut, card, k, threshold, list, isNew, near, notes,
    lines: linesOf(card, [...rowsOf(known), ...rowsOf(listed)]),
  };
}

const standing = (chosen, near) => (chosen ? near ? 'chosen, just' : 'chosen' : near ? 'near miss' : '');

/** Rows of another table, their cells where the first table has them. */
function aligned(cases, table, unused) {
  const places = table.columns.map((column) => (
    unused.includes(column) ? -1 : placeOf(cases, column, 'a column of the cases to choose from')));
  return cases.rows.map((original, i) => ({ row: places.map((at) => (at < 0 ? '' : original[at])), original, line: i + 1 }));
}

/** The features whose share in the score varies most. */
function strongest(features, weights, { features: matrix, rows, width }, most) {
  let column = 0;
  const spreads = features.map((feature) => {
    const [from, to] = [column, column += widthOf(feature)];
    let [sum, squares] = [0, 0];
    for (let i = 0; i < rows; i++) {
      let part = 0;
      for (let f = from; f < to; f++) part += weights[f] * matrix[i * width + f];
      sum += part;
      squares += part * part;
    }
    return squares / rows - (sum / rows) ** 2;
  });
  const order = features.map((_, i) => i).sort((a, b) => spreads[b] - spreads[a]).slice(0, most);
  return order.sort((a, b) => a - b).map((i) => features[i]);
}

/** A category that no row had to learn from counts as the average of the others. */
function averageOfUnseen(features, weights, { features: matrix, rows, width }) {
  let column = 0;
  for (const feature of features) {
    const [from, last] = [column, (column += widthOf(feature)) - 1];
    if (!feature.categories) continue;
    const counts = new Float64Array(last - from + 1);
    for (let i = 0; i < rows; i++) for (let f = from; f <= last; f++) counts[f - from] += matrix[i * width + f];
    if (counts.at(-1) > 0) continue;
    weights[last] = counts.reduce((sum, count, c) => sum + count * (c < counts.length - 1 ? weights[from + c] : 0), 0) / rows;
  }
}

const POINTS = 10; // for the standard deviation of the score

/**
 * Whole points: for a number one point, up or down, for every full step above a base (of whole numbers the step is at
 * least 1, with more points then); for a category so many more than the most frequent one has. What is hardly ever a
 * point is left off.
 */
function cardOf(features, weights, learning) {
  const scores = scoresOf(weights, learning);
  const scale = POINTS / deviation(scores);
  let column = 0;
  return features.map((feature) => {
    const own = weights.subarray(column, column += widthOf(feature));
    if (feature.categories) return { ...feature, points: Array.from(own, (w) => Math.round(scale * (w - own[0]))) };
    const perUnit = scale * own[0] / feature.spread;
    const aPoint = 1 / Math.abs(perUnit);
    const [step, each] = feature.isWhole && aPoint < 1 ? [1, Math.round(perUnit)] : [roundest(0.9 * aPoint, 1.1 * aPoint), Math.sign(perUnit)];
    const isNearZero = feature.least >= 0 && feature.least < 5 * step;
    return { ...feature, step, each, base: isNearZero ? 0 : roundest(feature.least - step, feature.least) };
  }).filter((feature) => (feature.categories ? feature.points.some((p) => p !== 0) : feature.step <= 2 * feature.spread));
}

/** The number with the fewest digits in an interval. */
function roundest(low, high) {
  if (low <= 0 && high >= 0) return 0;
  for (let power = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)))); ; power--) {
    for (const digit of [5, 2, 1]) {
      const unit = digit * 10 ** power;
      const number = Number((Math.ceil(low / unit) * unit).toPrecision(12));
      if (number <= high) return number;
    }
  }
}

/** The points of a row of cells. */
export const pointsOf = (card, row) => card.reduce((sum, feature) => sum + (feature.categories
  ? feature.points[categoryOf(feature, row)]
  : stepsOf(feature, isEmpty(row[feature.at]) ? feature.mean : numberOf(feature, row))), 0);

const stepsOf = ({ each, step, base }, number) => each * Math.floor(Number(((number - base) / step).toPrecision(12)));

/** By points; where they are equal, by the score before it was rounded. */
const ranked = ({ points, exact }) => points.map((_, i) => i).sort((a, b) => points[b] - points[a] || exact[b] - exact[a]);

export const plain = (number) => (number < 0 ? `−${-number}` : String(number));
export const signed = (number) => (number > 0 ? `+${number}` : plain(number));

/** The card as lines `[feature, which, points]`; those for empty cells and other categories where a row has any. */
function linesOf(card, rows) {
  return card.flatMap((feature) => {
    if (feature.categories) {
      const hasOthers = rows.some((row) => categoryOf(feature, row) === feature.categories.length);
      return [...feature.categories, ...(hasOthers ? ['anything else'] : [])]
        .map((category, i) => [feature.name, category, signed(feature.points[i])]);
    }
    const { name, at, step, base, mean, each } = feature;
    const hasEmpty = rows.some((row) => isEmpty(row[at]));
    return [
      [name, `for every ${step === 1 && feature.isWhole ? '' : 'full '}${step}${base === 0 ? '' : ` above ${base}`}`, signed(each)],
      ...(hasEmpty ? [[name, '(empty)', signed(stepsOf(feature, mean))]] : []),
    ];
  });
}
