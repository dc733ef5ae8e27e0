/** The value of what a budget pays for, against rational numbers, all vertices, differences and the loss without costs. */
import { describe, expect, test } from 'vitest';
import * as main from '../src/index.ts';
import { projectKnapsack, selectionLoss, selectionLossAndGrad, type BudgetOptions } from '../src/knapsack.ts';
import { near, same } from './assert.ts';
import { solve } from './knapsack-oracle.ts';
import { floats, normal, random, types } from './samples.ts';

type Any = any; // eslint-disable-line
const dataOf = (value: Any): Float64Array => value.data ?? value;
const n = 12, C = 4, shape = [n, C];
const next = random(17);
const x = Float64Array.from({ length: n * C }, () => 2 * normal(next));
const v = Float64Array.from({ length: n * C }, () => 20 * normal(next));
const c = Float64Array.from({ length: n * C }, (_, i) => (i % 11 === 0 ? 0 : Math.round(8 * (0.25 + 2 * next())) / 8));
const rows = Float64Array.from({ length: n }, () => 0.5 + next());
const mask = Array.from({ length: n * C }, () => next() < 0.8);

const range = (length: number) => Array.from({ length }, (_, i) => i);
const columns = range(C).map((s) => range(n).map((i) => i * C + s));
const inRows = range(n).map((s) => range(C).map((i) => s * C + i));
const sizes = [1, 0, 9, 30, 8];
const groups = sizes.map((size, s) => range(size).map((i) => i + sizes.slice(0, s).reduce((a, b) => a + b, 0)));

/** Which entries each slice has, what they cost, and the options that say so. */
const cases: Record<string, { slices: number[][]; costs: (i: number) => number; options: Any; bare?: boolean }> = {
  columns: { slices: columns, costs: (i) => c[i]!, options: { costs: c } },
  'one τ per slice, τ large and small': { slices: columns, costs: (i) => c[i]!, options: { costs: { data: c, shape }, temperature: [0.5, 4, 1, 30] } },
  'a cost per position': { slices: columns, costs: (i) => rows[Math.floor(i / C)]!, options: { costs: rows } },
  'one cost for all, along rows': { slices: inRows, costs: () => 2.5, options: { costs: 2.5, axis: 1 } },
  'no costs': { slices: columns, costs: () => 1, options: {} },
  mask: { slices: columns.map((at) => at.filter((i) => mask[i])), costs: (i) => c[i]!, options: { costs: c.map((cost, i) => (mask[i] ? cost : NaN)), mask } },
  groups: { slices: groups, costs: (i) => c[i]!, options: { costs: c, groups: sizes, temperature: 2 }, bare: true },
  'groups and mask': {
    slices: groups.map((at) => at.filter((i) => mask[i])), costs: (i) => c[i]!, options: { costs: c, groups: sizes, mask }, bare: true,
  },
};
const tauOf = ({ temperature = 1 }: Any, s: number): number => (typeof temperature === 'number' ? temperature : temperature[s]);
const total = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** The best choice by trying them all: each entry is in or out, but for one in part. */
function best(values: number[], costs: number[], budget: number, atMost: boolean): number {
  let most = -Infinity;
  const size = values.length;
  for (let set = 0; set < 2 ** size; set++) {
    const chosen = range(size).filter((i) => set >> i & 1);
    const rest = budget - total(chosen.map((i) => costs[i]!)), worth = total(chosen.map((i) => values[i]!));
    if (Math.abs(rest) < 1e-12 || (atMost && rest > 0)) most = Math.max(most, worth);
    if (rest <= 0) continue;
    for (const i of range(size)) if (!(set >> i & 1) && costs[i]! >= rest) most = Math.max(most, worth + values[i]! * rest / costs[i]!);
  }
  return most;
}

describe.each(types)('selectionLoss with costs, %s', (type) => {
  test.each(Object.entries(cases))('%s', (_, { slices, costs, options, bare }) => {
    const data = floats(type, x), worth = floats(type, v);
    const form = (values: ArrayLike<number>) => (bare ? values : { data: values, shape }) as never;
    const cost = (i: number) => (type === 'f32' ? Math.fround(costs(i)) : costs(i));
    const budget = slices.map((at, s) => (s === 2 ? 0 : total(at.map(cost)) * (0.2 + (s % 5) / 7)));
    for (const constraint of ['equal', 'at-most'] as const) {
      const loss: number[] = [], grad = new Float64Array(n * C);
      slices.forEach((at, s) => {
        const own = at.map((i) => data[i]!), w = at.map(cost), values = at.map((i) => worth[i]!), tau = tauOf(options, s);
        loss[s] = 0;
        if (budget[s] === 0) return;
        const truth = solve({ x: own, w, l: own.map(() => 0), u: own.map(() => 1), k: budget[s]!, tau, atMost: constraint === 'at-most' })!;
        loss[s] = -total(truth.p.map((p, j) => p * values[j]!)) / budget[s]!;
        const free = range(at.length).filter((j) => truth.side[j] === 0);
        const squares = total(free.map((j) => w[j]! ** 2));
        const isLoose = constraint === 'at-most' && truth.t === 0;
        const m = isLoose || squares === 0 ? 0 : total(free.map((j) => w[j]! * values[j]!)) / squares;
        for (const j of free) grad[at[j]!] = -(values[j]! - w[j]! * m) / tau / budget[s]!;
      });
      for (const reduction of ['sum', 'mean'] as const) {
        const given: BudgetOptions = { ...options, constraint, reduction };
        const result = selectionLossAndGrad(form(data), form(worth), budget, given as never);
        const parts = reduction === 'mean' ? slices.length : 1, slack = type === 'f32' ? 1e-5 : 1e-12;
        near([result.loss], [total(loss) / parts], slack, given);
        near(dataOf(result.grad), grad.map((d) => d / parts), slack, given);
        same([selectionLoss(form(data), form(worth), budget, given)], [result.loss]);
        const { costs: weights = 1, ...rest } = options;
        const { thresholds, thresholdBounds, freeCounts } = projectKnapsack(form(data), { axis: 0, ...rest, weights, k: budget, constraint });
        expect({ thresholds, thresholdBounds, freeCounts }).toEqual({
          thresholds: result.thresholds, thresholdBounds: result.thresholdBounds, freeCounts: result.freeCounts,
        });
      }
    }
  });
});

test('gradient: differences of the loss, by every constraint and reduction', () => {
  const h = 2 ** -14, budget = [3, 0.5, 11.25, 9];
  for (const constraint of ['equal', 'at-most'] as const) {
    for (const reduction of ['sum', 'mean', 'regret'] as const) {
      const given = { axis: 0, temperature: [0.5, 4, 1, 8], costs: c, constraint, reduction };
      const { grad } = selectionLossAndGrad({ data: x, shape }, { data: v, shape }, budget, given);
      const loss = (i: number, by: number) => (
        selectionLoss({ data: x.map((score, j) => (i === j ? score + by : score)), shape }, { data: v, shape }, budget, given));
      near(grad.data, Array.from(x, (_, i) => (loss(i, h) - loss(i, -h)) / (2 * h)), 1e-8, { constraint, reduction });
      expect(grad.data.some((g) => g !== 0)).toBe(true);
    }
  }
});

test('regret: to the best of all choices', () => {
  for (let turn = 0; turn < 300; turn++) {
    const size = 1 + turn % 8, atMost = turn % 3 === 0;
    const own = Array.from({ length: size }, () => normal(next)), values = own.map(() => Math.round(5 * normal(next)));
    const costs = own.map(() => (next() < 0.15 ? 0 : Math.ceil(6 * next()) / 2));
    const budget = Math.round(2 * next() * total(costs)) / 2;
    if (budget === 0 || (!atMost && budget > total(costs))) continue;
    const options = { costs, constraint: atMost ? 'at-most' as const : 'equal' as const };
    const regret = selectionLoss(own, values, budget, { ...options, reduction: 'regret' });
    near([regret - selectionLoss(own, values, budget, options)], [best(values, costs, budget, atMost) / budget], 1e-12, { own, values, ...options, budget });
    expect(regret).toBeGreaterThan(-1e-12);
  }
  // scores that follow v/c, at a small τ, choose best
  const ratio = v.map((value, i) => value / (c[i]! || 1)), all = total([...c]);
  near([selectionLoss(ratio.map((r, i) => 1e5 * r * (c[i]! || 1)), v, all / 3, { costs: c, reduction: 'regret', temperature: 1e-6 })], [0], 1e-9);
  // v/c beyond what a double holds comes first: both of them, of which p takes a quarter
  const great = { costs: [1e-150, 1e-150, 1], temperature: 4, reduction: 'regret' as const };
  near([selectionLoss([1, 1, 1], [1e200, 1e250, 1], 1, great) / 1e250], [0.75], 1e-12);
});

test('with costs of 1 it is the loss of k of n; twice the costs and the budget change the price alone', () => {
  for (const constraint of ['equal', 'at-most'] as const) {
    for (const reduction of ['sum', 'mean', 'regret'] as const) {
      const given = { constraint, reduction, temperature: 2 }, k = [3.5, 1, 6, 11];
      const ours = selectionLossAndGrad({ data: x, shape }, { data: v, shape }, k, { ...given, costs: 1 });
      const theirs = main.selectionLossAndGrad({ data: x, shape }, { data: v, shape }, k, given);
      near([ours.loss], [theirs.loss], 1e-13);
      near(ours.grad.data, theirs.grad.data, 1e-13);
      const twice = selectionLossAndGrad({ data: x, shape }, { data: v, shape }, k.map((sum) => 2 * sum), { ...given, costs: 2 });
      near([2 * twice.loss], [ours.loss], 1e-13);
      near(twice.thresholds, ours.thresholds.map((t) => t / 2), 1e-13);
    }
  }
  const fraction = selectionLoss(x, v, { fraction: 0.25 }, { costs: c });
  same([fraction], [selectionLoss(x, v, 0.25 * c.reduce((a, b) => a + b), { costs: c })]);
});

test('values and costs of any type; nothing to spend; masked entries; half precision; out', () => {
  const scores = Float64Array.of(5, 1, 2, 0), options = { costs: [3, 1, 1, 1], temperature: 2 };
  const loss = selectionLoss(scores, [30, 40, 20, 0], 4, options);
  same([loss], [-13.75]);
  for (const Type of [Uint8Array, Int32Array, Float32Array]) {
    same([selectionLoss(scores, Type.of(30, 40, 20, 0), 4, { ...options, costs: Type.of(3, 1, 1, 1) })], [loss]);
  }
  same([selectionLoss(scores, BigInt64Array.of(30n, 40n, 20n, 0n), 4, options)], [loss]);
  expect(selectionLossAndGrad(scores, [30, 40, 20, 0], 0, options)).toMatchObject({ loss: 0, grad: new Float64Array(4) });
  same([selectionLoss(scores, [30, 40, 20, 0], 0, { ...options, reduction: 'regret' }), selectionLoss([], [], 0)], [0, 0]);
  same([selectionLoss([NaN, 1, 2], [NaN, 3, 5], 2, { mask: [0, 1, 1], costs: [NaN, 2, 2] })], [-2.5]);
  const Half = (globalThis as Any).Float16Array;
  if (Half) expect(selectionLossAndGrad(Half.from(scores), [30, 40, 20, 0], 4, options as never).grad).toEqual(Half.of(0, -1.25, 1.25, 0));
  const into = selectionLossAndGrad(scores, [30, 40, 20, 0], 4, { ...options, out: scores });
  expect(into.grad).toBe(scores);
  same(scores, [0, -1.25, 1.25, 0]);
});

test('a score learns what to spend a budget on', () => {
  // What is worth most costs too much: the value per cost is in the second feature alone.
  const many = 400, a = range(many).map(() => next()), b = range(many).map(() => next());
  const costs = a.map((size) => 1 + 9 * size), worth = a.map((_, i) => costs[i]! * (0.2 + (b[i]! > 0.8 ? 1 : 0)));
  let w = [1, 0, 0];
  const features = a.map((_, i) => [costs[i]!, costs[i]! * b[i]!, b[i]!]);
  const scores = () => Float64Array.from(features, (f) => f.reduce((sum, value, j) => sum + value * w[j]!, 0));
  const options = { costs, temperature: 2 };
  const before = selectionLoss(scores(), worth, 150, { ...options, reduction: 'regret' });
  for (let step = 0; step < 200; step++) {
    const { grad } = selectionLossAndGrad(scores(), worth, 150, options);
    w = w.map((value, j) => value - 0.1 * total(Array.from(grad, (g, i) => g * features[i]![j]!)));
  }
  expect(selectionLoss(scores(), worth, 150, { ...options, reduction: 'regret' })).toBeLessThan(before / 3);
});

test('errors', () => {
  const errors: [() => unknown, string][] = [
    [() => selectionLoss([1, 2], [1], 1), 'the shape of values must be [2], got [1]'],
    [() => selectionLoss([1, 2], [1, NaN], 1), 'values[1] must be finite, got NaN'],
    [() => selectionLoss([1, 2], [1, 2], 3), 'budget must lie in [0, 2], which Σ c p can reach, got 3'],
    [() => selectionLoss([1, 2, 3, 4], [1, 2, 3, 4], [1, 9], { groups: [2, 2], costs: 2 }), 'budget[1] must lie in [0, 4], which Σ c p can reach, got 9'],
    [() => selectionLoss([1, 2], [1, 2], { fraction: 0.5, share: 1 } as never), 'share is not an option here'],
    [() => selectionLoss([1, 2], [1, 2], { fractoin: 0.5 } as never), 'fractoin is not an option here'],
    [() => selectionLoss([1, 2], [1, 2], {} as never), 'budget must be a number, one per slice, or { fraction }, got {'],
    [() => selectionLoss([1, 2], [1, 2], -1, { constraint: 'at-most' }), 'budget must be at least 0, got -1'],
    [() => selectionLoss({ data: [1, 2], shape: [1, 2] }, { data: [1, 2], shape: [1, 2] }, [1, -1]), 'budget[1] must be at least 0, got -1'],
    [() => selectionLoss([1, 2], [1, 2], 'all' as never), "budget must be a number, got 'all'"],
    [() => selectionLoss([1, 2], [1, 2], NaN), 'budget must be finite, got NaN'],
    [() => selectionLoss([1, 2], [1, 2], { fraction: 2 }), 'budget.fraction must lie in [0, 1], got 2'],
    [() => selectionLoss([1, 2], [1, 2], 1, { costs: [1, -1] }), 'costs[1] must be finite and at least 0, got -1'],
    [() => selectionLoss([1, 2], [1, 2], 1, { costs: Float32Array.of(1, NaN) }), 'costs[1] must be finite and at least 0, got NaN'],
    [() => selectionLoss([1, 2], [1, 2], 1, { costs: Infinity }), 'costs must be finite, got Infinity'],
    [() => selectionLoss([1, 2], [1, 2], 1, { costs: -2 }), 'costs must be finite and at least 0, got -2'],
    [() => selectionLoss([1, 2], [1, 2], 1, { costs: [1, 2, 3] }), 'costs.length must be 2, one per score, or 2, one per position along the axis, got 3'],
    [() => selectionLoss([1, 2], [1, 2], 1, { temperature: 0 }), 'temperature must be'],
    [() => selectionLoss([1, 2], [1, 2], 1, { reduction: 'none' as never }), "reduction must be 'sum' or 'mean' or 'regret', got 'none'"],
    [() => selectionLoss([1, 2], [1, 2], 1, { constraint: 'less' as never }), "constraint must be 'equal' or 'at-most', got 'less'"],
    [() => selectionLoss([1, 2], [1, 2], 1, { out: new Float64Array(2) } as never), 'out must be left out: only a gradient is written'],
    [() => selectionLoss([1, NaN], [1, 2], 1), 'scores[1] must not be NaN, got NaN'],
    [() => selectionLossAndGrad([1, 2], [1, 2], 1, { weights: [1, 2] } as never), 'weights is not an option here'],
  ];
  for (const [call, message] of errors) expect(call).toThrow(message);
});
