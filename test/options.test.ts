/**
 * Every exported function and every option of it: an unknown one throws, and each known one refuses a bad value and
 * changes the result for another one. The options come from the error for an unknown one; what is exported without
 * an entry here fails.
 */
import { describe, expect, test } from 'vitest';
import * as E from '../src/entropic.ts';
import * as H from '../src/index.ts';
import * as K from '../src/knapsack.ts';

type Any = any; // eslint-disable-line
type Options = Record<string, unknown>;

const x = Float64Array.of(3, 1, 2, 0, 2.5, 1.5), p = Float64Array.of(0.5, 0.25, 1, 0, 0.125, 0), g = Float64Array.of(1, 2, 3, 4, 5, 6);
const y = Int32Array.of(1, 0, 1, 0, 0, 1), classes = Int32Array.of(0, 1, 1);
const whole = Float64Array.of(3, 1, 2, 0, 2, 1);
const X = { data: x, shape: [3, 2] }, P = { data: p, shape: [3, 2] }, G = { data: g, shape: [3, 2] }, Y = { data: Float64Array.from(y), shape: [3, 2] };

const low = x.map((v) => v - 4);

/** Calls of each function, on vectors and tensors, with options; and what else an option needs to have a meaning. */
const calls: Record<string, ((options?: Options) => unknown)[]> = {
  softBinaryArgmax: [
    (o) => H.softBinaryArgmax(x, 2, o), (o) => H.softBinaryArgmax(x, 5.5, o), (o) => H.softBinaryArgmax(X, 0.5, o),
  ],
  project: [(o) => H.project(x, 2, o), (o) => H.project(x, 5.5, o), (o) => H.project(X, 0.5, o)],
  binaryArgmax: [(o) => H.binaryArgmax(x, 2, o), (o) => H.binaryArgmax(X, 1, o)],
  softBinaryArgmaxVjp: [(o) => H.softBinaryArgmaxVjp(p, g, o), (o) => H.softBinaryArgmaxVjp(P, G, o)],
  softBinaryArgmaxJvp: [(o) => H.softBinaryArgmaxJvp(p, g, o), (o) => H.softBinaryArgmaxJvp(P, G, o)],
  softBinaryArgmaxGrads: [(o) => H.softBinaryArgmaxGrads(p, g, o), (o) => H.softBinaryArgmaxGrads(P, G, o)],
  kinks: [(o) => H.kinks(whole, 1, o), (o) => H.kinks(whole, 5, o), (o) => H.kinks({ data: whole, shape: [3, 2] }, 1, o)],
  softBinaryArgmaxJacobian: [(o) => H.softBinaryArgmaxJacobian(p, o)],
  hyperSimplexLoss: [(o) => H.hyperSimplexLoss(x, y, o as Any), (o) => H.hyperSimplexLoss(X, classes, o as Any), (o) => H.hyperSimplexLoss(X, Y, o as Any)],
  hyperSimplexLossAndGrad: [(o) => H.hyperSimplexLossAndGrad(x, y, o), (o) => H.hyperSimplexLossAndGrad(X, classes, o), (o) => H.hyperSimplexLossAndGrad(X, Y, o)],
  fenchelYoungLoss: [(o) => H.fenchelYoungLoss(x, y, o), (o) => H.fenchelYoungLoss(X, classes, o), (o) => H.fenchelYoungLoss(X, Y, o)],
  fenchelYoungLossAndGrad: [(o) => H.fenchelYoungLossAndGrad(x, y, o), (o) => H.fenchelYoungLossAndGrad(X, classes, o), (o) => H.fenchelYoungLossAndGrad(X, Y, o)],
  hyperSimplexLossHvp: [(o) => H.hyperSimplexLossHvp(x, y, g, o), (o) => H.hyperSimplexLossHvp(X, classes, G, o), (o) => H.hyperSimplexLossHvp(X, Y, G, o)],
  fenchelYoungLossHvp: [(o) => H.fenchelYoungLossHvp(x, y, g, o), (o) => H.fenchelYoungLossHvp(X, classes, G, o), (o) => H.fenchelYoungLossHvp(X, Y, G, o)],
  zeroOneLoss: [
    (o) => H.zeroOneLoss(x, [1, 1, 0, 0, 0, 0], o), (o) => H.zeroOneLoss(X, [0, 1, 0], o), (o) => H.zeroOneLoss(x, y, o),
  ],
  predict: [(o) => H.predict(x, o), (o) => H.predict(X, o)],
  topK: [(o) => H.topK(x, 3, o), (o) => H.topK(X, 1, o)],
  support: [(o) => H.support(p, o), (o) => H.support(P, o)],
  straightThrough: [
    (o) => [H.straightThrough(x, 2, o)].map(({ value, vjp }) => [value, vjp(g)])[0],
    (o) => [H.straightThrough(X, 1, o)].map(({ value, vjp }) => [value, vjp(G)])[0],
  ],
  sampleSubset: [
    (o) => [H.sampleSubset(x, 2, { seed: 3, ...o })].map(({ value, relaxation, vjp }) => [value, relaxation(), vjp(g)])[0],
    (o) => [H.sampleSubset(X, 1, { seed: 3, ...o })].map(({ value, relaxation, vjp }) => [value, relaxation(), vjp(G)])[0],
  ],
  selectionLoss: [(o) => H.selectionLoss(x, g, 2, o), (o) => H.selectionLoss(x, g, 5.5, o), (o) => H.selectionLoss(X, G, 0.5, o)],
  selectionLossAndGrad: [
    (o) => H.selectionLossAndGrad(x, g, 2, o), (o) => H.selectionLossAndGrad(x, g, 5.5, o), (o) => H.selectionLossAndGrad(X, G, 0.5, o),
  ],
  ScoreQueue: [(o) => {
    const queue = new H.ScoreQueue({ ...o, size: o?.size === undefined ? 4 : o.size } as Any);
    queue.hyperSimplexLossAndGrad([3, 1], [1, 0]);
    queue.hyperSimplexLossAndGrad([2, 4], [1, 0]);
    return queue.length;
  }],
  temperatureSchedule: [(o) => H.temperatureSchedule({ ...o, from: o?.from ?? 4 } as Any)(1)],
  boostingObjective: [(o) => H.boostingObjective(o)(x, y), (o) => H.boostingObjective(o)(x, [0, 1, 0])],
  ThresholdTracker: [(o) => {
    const tracker = new H.ThresholdTracker(o);
    tracker.update([1, 2]);
    tracker.update([2, 4]);
    return tracker.thresholds;
  }],
};

/** What an option needs beside it. */
const beside: Record<string, Options> = {
  'softBinaryArgmaxVjp.k': { constraint: 'at-most' },
  'softBinaryArgmaxJvp.k': { constraint: 'at-most' },
  'softBinaryArgmaxGrads.k': { constraint: 'at-most' },
  'softBinaryArgmaxGrads.constraint': { k: 5 },
  'softBinaryArgmaxVjp.constraint': { k: 5 },
  'softBinaryArgmaxJvp.constraint': { k: 5 },
  'boostingObjective.layout': { classes: 2 },
  'temperatureSchedule.to': { steps: 2 },
  'temperatureSchedule.steps': { to: 1, steps: 2 },
};

/** The further entries; their functions are `<entry>.<name>` here. */
const further: Record<string, Record<string, unknown>> = { entropic: E, knapsack: K };

for (const name of ['limitedMultiLabel', 'cappedSoftmax'] as const) {
  const call = (what: string) => (E as unknown as Record<string, (...values: unknown[]) => unknown>)[name + what]!;
  for (const what of ['', 'Project', 'Log']) {
    calls[`entropic.${name}${what}`] = [(o) => call(what)(x, 2, o), (o) => call(what)(x, 5.5, o), (o) => call(what)(X, 0.5, o), (o) => call(what)(low, 5.5, o)];
  }
  for (const what of ['Vjp', 'Jvp', 'Grads']) {
    calls[`entropic.${name}${what}`] = [(o) => call(what)(p, g, o), (o) => call(what)(P, G, o)];
    beside[`entropic.${name}${what}.k`] = { constraint: 'at-most' };
    beside[`entropic.${name}${what}.constraint`] = { k: 5 };
  }
  for (const what of ['Loss', 'LossAndGrad', 'FenchelYoungLoss', 'FenchelYoungLossAndGrad']) {
    calls[`entropic.${name}${what}`] = [(o) => call(what)(x, y, o), (o) => call(what)(X, classes, o), (o) => call(what)(X, Y, o)];
  }
}

calls['knapsack.projectKnapsack'] = [
  (o) => K.projectKnapsack(x, { k: 2, ...o }), (o) => K.projectKnapsack(x, { k: 5.5, ...o }),
  (o) => K.projectKnapsack(X, { k: 0.5, ...o }), (o) => K.projectKnapsack(x.map((v) => v - 4), { k: 5.5, ...o }),
];
for (const name of ['projectKnapsackVjp', 'projectKnapsackJvp', 'projectKnapsackGrads'] as const) {
  calls[`knapsack.${name}`] = [(o) => K[name](p, g, o), (o) => K[name](P, G, o)];
  beside[`knapsack.${name}.k`] = { constraint: 'at-most' };
  beside[`knapsack.${name}.constraint`] = { k: 5 };
}

calls['knapsack.selectionLoss'] = [(o) => K.selectionLoss(x, g, 2, o), (o) => K.selectionLoss(x, g, 5.5, o), (o) => K.selectionLoss(X, G, 0.5, o)];
calls['knapsack.selectionLossAndGrad'] = [
  (o) => K.selectionLossAndGrad(x, g, 2, o), (o) => K.selectionLossAndGrad(x, g, 5.5, o), (o) => K.selectionLossAndGrad(X, G, 0.5, o),
];

/** Exports without options. */
const without = ['entropic.ready', 'knapsack.ready', 'allocate', 'ready'];

/** Values to try: each must change the result of one of the calls. */
const others: Record<string, unknown[]> = {
  temperature: [2, 4, [4, 0.1]],
  axis: [0, 1],
  constraint: ['at-most'],
  mask: [[1, 1, 0, 1, 1, 1], [1, 0, 1], [0, 1]],
  groups: [[3, 3], [2, 4]],
  k: [1, 0.5, [1, 1]],
  classWeights: [[1, 5], [3]],
  sampleWeights: [[1, 2, 3, 4, 5, 6], [1, 2, 3]],
  ignoreIndex: [1, 0],
  reduction: ['half-sum', 'mean', 'regret'],
  thresholds: [1.25, [0, 2]],
  weights: [[1, 2, 3, 4, 5, 6], [1, 2, 3]],
  costs: [2, [1, 2, 3, 4, 5, 6], [1, 2, 3]],
  lower: [0.125, [0.25, 0, 0, 0, 0, 0]],
  upper: [1.5, 0.25, [0.9, 0.9, 1, 1, 1, 1]],
  loss: ['fenchel-young'],
  hessian: ['exact'],
  classes: [2],
  layout: ['class-major'],
  decay: [0.5],
  from: [2],
  to: [1],
  steps: [4],
  wrt: [['temperature']],
  kinks: [[0, 0, 1, 1, 0, 0]],
  standardize: [true, Float64Array.of(3, 1, 2, 0, 2.5, 1.5)],
  sorted: [false],
  largest: [false],
  seed: [4],
  size: [3],
  // `out` leaves the result what it is, and is where it is written: see below.
  out: [],
  // The same bits from everywhere: test/start.test.ts.
  initialThresholds: [],
};

const attempt = (call: () => unknown): string | Error => {
  try {
    return JSON.stringify(call(), (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value));
  } catch (error) {
    return error as Error;
  }
};

/** The options that a function says it has. */
function optionsOf(name: string): string[] {
  const error = attempt(() => calls[name]![0]!({ zzz: 1 }));
  expect(error, name).toBeInstanceOf(TypeError);
  const said = /^zzz is not an option here; the nearest is (\w+), and all are ([\w, ]+); got 1$/.exec((error as Error).message);
  expect(said, String(error)).not.toBeNull();
  const all = said![2]!.split(', ');
  expect(all).toContain(said![1]);
  return all;
}

test('everything that is exported is here', () => {
  const functionsOf = (exports: object, start = '') => (
    Object.entries(exports).filter(([, value]) => typeof value === 'function').map(([name]) => start + name));
  const functions = [
    ...functionsOf(H), ...Object.entries(further).flatMap(([entry, exports]) => functionsOf(exports, `${entry}.`)),
  ];
  expect([...Object.keys(calls), ...without].sort()).toEqual(functions.sort());
});

describe.each(Object.keys(calls))('%s', (name) => {
  const all = optionsOf(name);

  test('an unknown option throws, whatever its value', () => {
    for (const call of calls[name]!) {
      for (const value of [1, undefined, null, 'x']) expect(attempt(() => call({ [`x${all[0]}`]: value }))).toBeInstanceOf(TypeError);
      const error = attempt(() => call({ [`${all[0]}s`]: 1 }));
      expect((error as Error).message).toContain(`${all[0]}s is not an option here; the nearest is ${all[0]},`);
    }
  });

  test('none is inherited', () => {
    const prototype = Object.prototype as Options;
    const before = calls[name]!.map((call) => attempt(() => call()));
    const given = { [all[0]!]: undefined };
    try {
      for (const option of all) prototype[option] = Symbol('inherited');
      expect(calls[name]!.map((call) => attempt(() => call()))).toEqual(before);
      expect(calls[name]!.map((call) => attempt(() => call(given)))).toEqual(before);
    } finally {
      for (const option of all) delete prototype[option];
    }
  });

  test.each(all)('%s', (option) => {
    expect(others, `no other value of ${option}: add one`).toHaveProperty(option);
    const needs = beside[`${name}.${option}`];
    const isBoolean = option === 'sorted' || option === 'largest' || option === 'standardize';
    for (const bad of [Symbol('bad'), () => 1, { bad: 1 }, isBoolean ? 1 : true]) {
      for (const call of calls[name]!) {
        const error = attempt(() => call({ ...needs, [option]: bad }));
        expect(error, `${option}: ${String(bad)}`).toBeInstanceOf(Error);
        expect((error as Error).message, `${option}: ${String(bad)}`).toMatch(new RegExp(`\\b${option}\\b|bad is not an option here`));
      }
    }
    if (option === 'out' || option === 'initialThresholds') return;
    // Some options are known only to say why they are not taken.
    const refuses = (/fenchelYoung/i.test(name) && option === 'sampleWeights') || (name.endsWith('Loss') && option === 'wrt')
      || (name.endsWith('selectionLoss') && option === 'out');
    const changed = calls[name]!.flatMap((call) => others[option]!.map((value) => {
      const plain = attempt(() => call(needs && option !== 'constraint' && option !== 'k' ? needs : {}));
      const other = attempt(() => call({ ...needs, [option]: value }));
      if (refuses) return other instanceof TypeError;
      return typeof plain === 'string' && typeof other === 'string' && plain !== other;
    }));
    expect(changed, `${option} changes nothing`).toContain(true);
  });

  if (all.includes('out')) {
    test('out is written', () => {
      const reduction = /^(hyperSimplexLoss|entropic.*(Label|Softmax)Loss)$/.test(name) ? { reduction: 'none' } : {};
      const call = calls[name]![0]!, out = new Float64Array(6).fill(7);
      if (/fenchelYoungLoss$/i.test(name) || name.endsWith('selectionLoss')) {
        expect(attempt(() => call({ out }))).toBeInstanceOf(TypeError);
        return;
      }
      expect(attempt(() => call({ ...reduction, out }))).toEqual(attempt(() => call(reduction)));
      expect(out).not.toContain(7);
    });
  }
});
