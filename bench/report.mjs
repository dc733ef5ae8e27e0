// The rows of numbers as tables, and as JSON.
import { group, max, median } from 'd3';
import { power, shapeName } from './problems.mjs';
import { digits, table, times } from './table.mjs';

const over = (name, to = 'floor') => ({ ratio }) => ratio(name, to);
const both = (rows, value) => `${times(median(rows, value))} ${times(max(rows, value))}`;

/** Medians and worst over the grid, size by size. */
export function overGrid(rows) {
  const columns = [
    ...['API f32', 'allocated f32', 'kernel f32'].map((name) => [name, 'floor']),
    ['API f64', 'API f32'], ['kernel f64', 'kernel f32'],
    ...rows[0].names.filter((name) => name.startsWith('C++')).map((name) => ['kernel f32', name]),
  ];
  const header = ['median, worst', 'floor', ...columns.map(([name, to]) => `${name}/${to}`)];
  return table(header, [...group(rows, ({ n }) => n)].map(([n, rows]) => [
    `n = ${power(n)}`,
    `${digits(median(rows, ({ ns }) => ns.floor))} ns`,
    ...columns.map(([name, to]) => both(rows, over(name, to))),
  ]));
}

/** ns per element: a line for each contender, a column for each size. */
export function everybody(rows) {
  return table(['', ...rows.map(({ n }) => `n = ${power(n)}`)], rows[0].names.map((name) => (
    [name, ...rows.map(({ ns }) => digits(ns[name]))])));
}

/** Worst ratios of the API (with allocated arrays): a line for each kind of scores, a column for each size. */
export function byKind(rows) {
  const sizes = [...new Set(rows.map(({ n }) => n))];
  const cell = (rows) => `${times(max(rows, over('API f32')))} (${times(max(rows, over('allocated f32')))})`;
  return table(['', ...sizes.map((n) => `n = ${power(n)}`)], [...group(rows, ({ kind }) => kind)].map(
    ([kind, rows]) => [kind, ...sizes.map((n) => cell(rows.filter((row) => row.n === n)))],
  ));
}

/** A line for each shape, a column for each contender. */
export function byShape(rows) {
  const { names } = rows[0];
  return table(['', ...names], rows.map(({ shape, tau, ns, ratio }) => [
    shapeName(shape) + (tau ? `, τ = ${tau}` : ''),
    ...names.map((name) => digits(ns[name]) + (name === 'floor' ? '' : ` ${times(ratio(name, 'floor'))}`)),
  ]));
}

export function goals(goals) {
  const verdict = (met) => (met === undefined ? '' : met ? 'met' : 'missed');
  return table(['', 'goal', 'reached', 'worst at', ''], goals.map(({ what, limit, reached, where, met }) => (
    [what, limit, reached, where, verdict(met)])));
}

/** Rows with their ratios to the floor, if they have one, written out; four digits are plenty. */
export function json(results) {
  return `${JSON.stringify(results, (_, value) => {
    if (typeof value === 'number') return Number(value.toPrecision(4));
    if (!value?.names) return value;
    const { names, ratio, ...row } = value;
    if (!names.includes('floor')) return row;
    return { ...row, overFloor: Object.fromEntries(names.map((name) => [name, ratio(name, 'floor')])) };
  }, 1)}\n`;
}
