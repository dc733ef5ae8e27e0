/**
 * What the package promises at its boundary: everything that a user says is used, or refused by name.
 *
 *   1  options       an unknown one throws, and so does an object that is not plain (every one of them: options.test.ts)
 *   2  layouts       strides, negative and 0 too, and offsets are honoured; one that leaves the data throws
 *   3  number types  plain arrays, f16 and any integer labels; each element is checked
 *   4  rounding      a k that rounding has carried past a bound, or off a whole number, is that
 *   5  thresholds    always finite, with the interval that gives the same p; a tracker learns what that says
 *   6  masks         an entry that is left out is not there at all, whatever its score and target
 *   7  groups        consecutive slices of a vector, each by itself
 *   8  labels        along the batch, along rows, and binary in a single column
 *   9  at-most       the derivative where Σp < k
 *  10  boosting      weights, groups, masks, and flat predictions in either order
 *  11  types         types.test.ts, and typescript.test.ts for its oldest and newest version
 *  12  errors        speak of the argument that is wrong
 *  13  small batches what k = Σy means for them
 *
 * Right values come from the oracle, slice by slice.
 */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as H from '../src/index.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, normal, random, types, type Random } from './samples.ts';

// Callers without types are the point here.
type Any = any; // eslint-disable-line
const api = H as Record<string, Any>;

const message = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return String(error);
  }
  return 'no error';
};

const x = Float32Array.of(3, 1, 2, 0), y = Uint8Array.of(1, 1, 0, 0);
const numbers = (n: number, next: Random, spread = 2) => Array.from({ length: n }, () => spread * normal(next));
const epsilon = { f32: 1e-6, f64: 1e-13 };

// --- slices, for the oracle ----------------------------------------------------------------------------------

interface Slice { at: number[]; k?: number; tau?: number; weight?: number }

/** The projections of some slices of x, put where they come from; 0 elsewhere. */
function projections(scores: ArrayLike<number>, slices: Slice[], atMost = false) {
  const p = new Float64Array(scores.length), t: number[] = [], free: number[] = [], lower: number[] = [], upper: number[] = [];
  for (const { at, k, tau = 1 } of slices) {
    const own = at.map((i) => scores[i]!), answer = oracle.project(own, k!, tau, atMost);
    at.forEach((i, j) => { p[i] = answer.p[j]!; });
    t.push(at.length > 0 ? answer.t : 0);
    free.push(answer.free);
    const ends = bounds(own, answer, tau);
    lower.push(ends[0]);
    upper.push(ends[1]);
  }
  return { p, t, free, lower, upper };
}

/** All t that give the same p. */
function bounds(scores: number[], { side, free, t }: oracle.Slice, tau: number): [number, number] {
  if (free > 0) return [t, t];
  const finite = (wanted: number) => scores.filter((v, i) => side[i] === wanted && Number.isFinite(v));
  return [Math.max(-Infinity, ...finite(-1)), Math.min(Infinity, ...finite(1)) - tau];
}

/** A loss over slices that are each by themselves. */
function lossOf(
  family: oracle.Family, scores: ArrayLike<number>, targets: ArrayLike<number>, slices: Slice[],
  sampleWeights?: (i: number) => number, reduction: 'mean' | 'half-sum' = 'mean',
) {
  const grad = new Float64Array(scores.length), terms = new Float64Array(scores.length);
  let sum = 0, weight = 0;
  for (const { at, k, tau = 1, weight: w = 1 } of slices) {
    const answer = oracle.loss(family, at.map((i) => scores[i]!), at.map((i) => targets[i]!), at.length, 1, {
      ...(k !== undefined && { k: [k] }), temperature: [tau], classWeights: [w], reduction: 'half-sum',
      ...(sampleWeights && { sampleWeights: at.map(sampleWeights) }),
    });
    sum += answer.loss;
    weight += answer.weight;
    at.forEach((i, j) => { grad[i] = answer.grad[j]!; terms[i] = answer.terms[j]!; });
  }
  const factor = reduction === 'half-sum' ? 1 : weight === 0 ? 0 : (family === 'hypersimplex' ? 2 : 1) / weight;
  return { loss: sum * factor, grad: grad.map((v) => v * factor), terms };
}

const families = [
  ['hypersimplex', H.hyperSimplexLossAndGrad, H.hyperSimplexLoss],
  ['fenchel-young', H.fenchelYoungLossAndGrad, H.fenchelYoungLoss],
] as const;

// --- 1 options -------------------------------------------------------------------------------------------------

describe('options', () => {
  test.each([
    ['tau', 2, 'temperature', () => api.hyperSimplexLoss(x, y, { tau: 2 })],
    ['temp', 2, 'temperature', () => api.softBinaryArgmax(x, 2, { temp: 2 })],
    ['temprature', 2, 'temperature', () => api.boostingObjective({ temprature: 2 })],
    ['dim', 0, 'axis', () => api.project(x, 2, { dim: 0 })],
    ['sample_weight', '[1, 1, 1, 1]', 'sampleWeights', () => api.hyperSimplexLoss(x, y, { sample_weight: [1, 1, 1, 1] })],
    ['ignore_index', -1, 'ignoreIndex', () => api.fenchelYoungLoss(x, y, { ignore_index: -1 })],
    ['Reduction', "'sum'", 'reduction', () => api.hyperSimplexLossAndGrad(x, y, { Reduction: 'sum' })],
    ['sampleWeights', '[1]', 'temperature', () => api.boostingObjective({ sampleWeights: [1] })],
    ['Decay', 0.5, 'decay', () => new api.ThresholdTracker({ Decay: 0.5 })],
    ['round', true, 'fraction', () => api.hyperSimplexLoss(x, y, { k: { fraction: 0.5, round: true } })],
  ])('%s', (name, value, nearest, call) => {
    expect(call).toThrow(TypeError);
    const said = message(call);
    expect(said).toContain(`${name} is not an option here; the nearest is`);
    if (name !== 'sampleWeights' && name !== 'round') expect(said).toContain(`the nearest is ${nearest},`);
    expect(said).toContain(`got ${value}`);
  });

  test('one without a meaning where it is', () => {
    expect(message(() => api.softBinaryArgmaxVjp(x, x, { k: 2 }))).toContain("k must be left out: only the constraint 'at-most'");
    expect(message(() => api.softBinaryArgmaxVjp(x, x, { constraint: 'at-most' }))).toContain('k must be a number, got undefined');
    expect(message(() => api.hyperSimplexLoss(x, y, { out: x.slice() }))).toContain('out must be left out');
    expect(message(() => api.fenchelYoungLoss(x, y, { out: x.slice() }))).toContain('out must be left out');
    expect(message(() => api.boostingObjective({ layout: 'row-major' }))).toContain('layout must be left out');
    expect(message(() => api.boostingObjective({ classes: 2, groups: [1] }))).toContain('groups must be left out');
    expect(message(() => api.project({ data: x, shape: [2, 2] }, 1, { groups: [2, 2] }))).toContain('groups must be left out');
    expect(message(() => api.boostingObjective({ loss: 'fenchel-young' })(x, y, [1, 1, 1, 1]))).toContain('weights must be left out');
    expect(message(() => api.binaryArgmax(x, 2, { temperature: 2 }))).toContain('temperature is not an option here');
    expect(message(() => api.zeroOneLoss(x, y, { temperature: 2 }))).toContain('temperature must be left out: which k scores');
    const logits = { data: Float64Array.of(1, 5, 3, 5), shape: [2, 2] };
    expect(message(() => api.hyperSimplexLoss(logits, [0, 1], { axis: 1, sampleWeights: [0, 1] })))
      .toContain('sampleWeights must be left out: where each row is projected');
    expect(message(() => api.predict(logits, { thresholds: null }))).toContain('thresholds must be a number, got null');
  });

  test('a share where numbers are taken, and a tensor that no memory holds', () => {
    const share = 'TypeError: k must be an array of one number per slice, or a number; { fraction } is for losses, got { fraction }';
    for (const name of ['softBinaryArgmax', 'project', 'binaryArgmax']) {
      expect(message(() => api[name](x, { fraction: 0.5 }))).toBe(share);
    }
    for (const type of [Float32Array, Float64Array]) {
      const all = { data: new type(1), shape: [3e9], strides: [0] };
      expect(message(() => api.softBinaryArgmax(all, 1)))
        .toBe(`RangeError: the arguments must fit into the kernel's memory, in bytes, got ${3e9 * type.BYTES_PER_ELEMENT}`);
    }
  });

  test('other objects are no options', () => {
    class Getters { get temperature() { return 2; } }
    class Fields { temperature = 2; out = x.slice(); }
    const classes = [new Getters(), new Fields(), Object.create({ temperature: 2 }), new (class extends Getters { out = x.slice(); })()];
    for (const options of [...classes, new Map([['temperature', 2]]), new Date(), [], [1], new Float64Array(0), new Float64Array(4), new Set(), null, 3]) {
      expect(message(() => api.softBinaryArgmax(x, 2, options))).toMatch(/^TypeError: options must be a plain object, got/);
      expect(message(() => api.project(Float64Array.from(x), 2, options))).toMatch(/^TypeError: options must be a plain object, got/);
      expect(message(() => api.hyperSimplexLoss(x, y, options))).toMatch(/^TypeError: options must be a plain object, got/);
      expect(message(() => new api.ThresholdTracker(options))).toMatch(/^TypeError: options must be a plain object, got/);
    }
    expect(message(() => api.softBinaryArgmax(x, 2, {}))).toBe('no error');
    expect(message(() => api.softBinaryArgmax(x, 2, Object.create(null)))).toBe('no error');
    expect(message(() => api.softBinaryArgmax(x, 2, runInNewContext('({ temperature: 2 })')))).toBe('no error');
  });

  test('inherited ones do not count', () => {
    const before = H.softBinaryArgmax(x, 2, { axis: 0 });
    const prototype = Object.prototype as { temperature?: number };
    prototype.temperature = 9;
    try {
      same(H.softBinaryArgmax(x, 2, { axis: 0 }), before);
      same(H.softBinaryArgmax(x, 2), before);
      expect(H.hyperSimplexLoss(x, y)).toBe(0.5);
    } finally {
      delete prototype.temperature;
    }
  });

  test('undefined counts as not given', () => {
    same(H.softBinaryArgmax(x, 2, { temperature: undefined, out: undefined } as object), H.softBinaryArgmax(x, 2));
  });
});

// --- 2 layouts -------------------------------------------------------------------------------------------------

describe.each(types)('layouts, %s', (type) => {
  const next = random(2);
  /** The elements in row-major order, one index after another. */
  const elements = (data: ArrayLike<number>, shape: number[], strides: number[], offset: number): number[] => {
    if (shape.length === 0) return [data[offset]!];
    const [n, ...rest] = shape, [step, ...steps] = strides;
    return Array.from({ length: n! }, (_, i) => elements(data, rest, steps, offset + i * step!)).flat();
  };
  const layouts: [string, number[], number[], number][] = [
    ['transposed', [3, 2], [1, 3], 0],
    ['reversed', [6], [-1], 5],
    ['both axes reversed', [2, 3], [-3, -1], 5],
    ['broadcast', [4, 3], [0, 1], 1],
    ['every other', [3], [2], 0],
    ['one column', [2, 1], [3, 1], 2],
    ['a window', [2, 2], [3, 1], 1],
    ['three axes', [1, 3, 2], [6, 1, 3], 0],
    ['nothing', [0, 3], [100, 100], 7],
  ];
  test.each(layouts)('%s', (_, shape, strides, offset) => {
    const data = floats(type, numbers(6, next));
    const view = { data, shape, strides, offset };
    const plain = { data: floats(type, elements(data, shape, strides, offset)), shape };
    for (const axis of shape.keys()) {
      const k = shape[axis]! / 3, count = shape.filter((_, a) => a !== axis).reduce((a, b) => a * b, 1);
      const out = floats(type, new Float64Array(plain.data.length));
      same(H.softBinaryArgmax(view, k, { axis, out }).data, H.softBinaryArgmax(plain, k, { axis }).data);
      expect(H.softBinaryArgmax(view, k, { axis }).shape).toEqual(shape);
      same(H.binaryArgmax(view, Math.floor(k), { axis }).data, H.binaryArgmax(plain, Math.floor(k), { axis }).data);
      same(H.softBinaryArgmaxVjp(plain, view, { axis }).data, H.softBinaryArgmaxVjp(plain, plain, { axis }).data);
      const targets = { ...view, data: data.map((v) => Number(v > 0)) };
      const dense = { data: floats(type, elements(targets.data, shape, strides, offset)), shape };
      same(H.hyperSimplexLossAndGrad(view, targets, { axis }).grad.data, H.hyperSimplexLossAndGrad(plain, dense, { axis }).grad.data);
      const mask = { ...view, data: Array.from(data, (v) => v > -1) };
      const rest = { ...plain, data: Array.from(plain.data, (v) => v > -1) };
      const ks = oracle.slices(shape, axis).map((at) => at.filter((i) => rest.data[i]).length / 2);
      same(H.softBinaryArgmax(view, ks, { axis, mask }).data, H.softBinaryArgmax(plain, ks, { axis, mask: rest }).data);
      expect(H.project(view, k, { axis }).thresholds.length).toBe(count);
    }
  });

  test('`stride` is another name, and an offset alone may leave elements over', () => {
    const data = floats(type, numbers(6, next));
    same(H.softBinaryArgmax({ data, shape: [3, 2], stride: [1, 3] }, 1).data,
      H.softBinaryArgmax({ data, shape: [3, 2], strides: [1, 3] }, 1).data);
    same(H.softBinaryArgmax({ data, shape: [2, 2], offset: 1 }, 1).data,
      H.softBinaryArgmax({ data: data.slice(1, 5), shape: [2, 2] }, 1).data);
  });

  test('class labels', () => {
    const labels = { data: Int32Array.of(0, 9, 1, 9), shape: [2], strides: [2] };
    const logits = { data: floats(type, numbers(4, next)), shape: [2, 2] };
    expect(H.hyperSimplexLoss(logits, labels)).toBe(H.hyperSimplexLoss(logits, [0, 1]));
  });

  test('what leaves the data, or is no layout', () => {
    const data = floats(type, numbers(6, next));
    const of = (layout: object) => message(() => api.softBinaryArgmax({ data, shape: [3, 2], ...layout }, 1));
    expect(of({ strides: [1, 4] })).toBe('RangeError: x.strides must stay within the 6 elements of the data, got 6');
    expect(of({ strides: [-1, 1] })).toContain('x.strides must stay within the 6 elements of the data, got -1');
    expect(of({ offset: 1 })).toContain('x.strides must stay within');
    expect(of({ strides: [2] })).toContain('x.strides.length must be 2, one per axis, got 1');
    expect(of({ strides: [2, 0.5] })).toContain('x.strides[1] must be a whole number');
    expect(of({ strides: 2 })).toContain('x.strides must be an array of whole numbers, got 2');
    expect(of({ strides: [2, 1], offset: '0' })).toContain("x.offset must be a number, got '0'");
    expect(of({ offset: null })).toContain('x.offset must be a number, got null');
    expect(of({ strides: null })).toContain('x.strides must be an array of whole numbers, got null');
    const out = { data: data.slice(), shape: [3, 2], strides: [1, 3] };
    expect(message(() => api.softBinaryArgmax({ data, shape: [3, 2] }, 1, { out }))).toContain('out must be left out: results are row-major');
  });
});

// --- 3 number types --------------------------------------------------------------------------------------------

describe('number types', () => {
  test('a plain array is f64', () => {
    const scores = [3, 1, 2, 0.1], answer: Float64Array = H.softBinaryArgmax(scores, 2, { temperature: 2 });
    same(answer, H.softBinaryArgmax(Float64Array.from(scores), 2, { temperature: 2 }));
    expect(answer).toBeInstanceOf(Float64Array);
    same(H.softBinaryArgmax({ data: scores, shape: [2, 2] }, 1).data, H.softBinaryArgmax({ data: Float64Array.from(scores), shape: [2, 2] }, 1).data);
    same(H.softBinaryArgmaxVjp(answer, scores), H.softBinaryArgmaxVjp(answer, Float64Array.from(scores)));
    expect(H.hyperSimplexLoss(scores, [1, 0.5, 0, 0])).toBe(H.hyperSimplexLoss(Float64Array.from(scores), Float64Array.of(1, 0.5, 0, 0)));
    same(H.predict(scores), H.predict(Float64Array.from(scores)));
  });

  test.each([
    ['a hole', [1, , 3]], ['null', [1, null]], ['a string', [1, '2']], ['true', [true]], ['an array', [[1, 2]]], // eslint-disable-line no-sparse-arrays
    ['a bigint', [1n]],
  ])('which holds no %s', (_, values) => {
    const at = values.findIndex((v) => typeof v !== 'number');
    for (const [name, call] of [
      ['x', () => api.softBinaryArgmax(values, 1)], ['x', () => api.binaryArgmax({ data: values, shape: [values.length] }, 1)],
      ['logits', () => api.predict(values)], ['logits', () => api.hyperSimplexLoss(values, y)],
      ['predictions', () => api.boostingObjective()(values, [0, 1])],
      ['labels', () => api.boostingObjective()(x.subarray(0, values.length), values)],
      ['targets', () => api.hyperSimplexLoss(x.subarray(0, values.length), values)],
    ] as const) {
      expect(call).toThrow(TypeError);
      expect(message(call)).toContain(`${name}[${at}] must be a number, got`);
    }
  });

  const kinds = [
    Int8Array, Int16Array, Uint16Array, Uint32Array, Uint8ClampedArray, BigInt64Array, BigUint64Array, Array, Uint8Array, Int32Array,
  ] as const;
  test.each(kinds.map((kind) => [kind.name, kind] as const))('labels in %s', (_, kind) => {
    const of = (...values: number[]): Any => (kind as Any).from(values, kind.name.startsWith('Big') ? BigInt : (v: number) => v);
    const logits = { data: Float64Array.of(3, 0, 1, 2, 2, 1), shape: [2, 3] };
    const expected = oracle.loss('hypersimplex', logits.data, oracle.oneHot([2, 1], 3), 2, 3).loss;
    near([H.hyperSimplexLoss(logits, of(2, 1))], [expected], 1e-14);
    expect(message(() => api.hyperSimplexLoss(logits, of(2, 3)))).toMatch(/targets\[1\] must be a label from 0 to 2, got 3/);
    near([H.hyperSimplexLoss(x, of(1, 1, 0, 0))], [0.5], 1e-7);
    same([H.zeroOneLoss(logits, of(2, 1))], [1]);
    const one = H.hyperSimplexLoss(logits, of(2, 100), { ignoreIndex: 100 });
    near([one], [oracle.loss('hypersimplex', logits.data, oracle.oneHot([2, 0], 3), 2, 3, { ignored: [false, true] }).loss], 1e-14);
  });

  test('labels that are too great for 32 bits, or not whole', () => {
    const logits = { data: Float64Array.of(3, 0, 1, 2), shape: [2, 2] };
    expect(message(() => api.hyperSimplexLoss(logits, Uint32Array.of(0, 2 ** 32 - 1)))).toContain('got 4294967295');
    expect(message(() => api.hyperSimplexLoss(logits, BigInt64Array.of(0n, 2n ** 32n)))).toContain('got 4294967296n');
    expect(message(() => api.hyperSimplexLoss(logits, [0, 0.5]))).toContain('targets[1] must be a whole number');
    expect(message(() => api.hyperSimplexLoss(logits, [0, '1']))).toContain("targets[1] must be a number, got '1'");
  });

  test('a bigint as k is named as one', () => {
    expect(message(() => api.softBinaryArgmax(x, 1n))).toBe('TypeError: k must be a number, got 1n');
  });
});

// --- 4 rounding ------------------------------------------------------------------------------------------------

describe.each(types)('rounding in k, %s', (type) => {
  test('past a bound by 10⁻⁹ max(1, n) is that bound, by every path', () => {
    for (const n of [1, 3, 5, 10, 100, 3000]) {
      const scores = floats(type, numbers(n, random(n)));
      const slack = 1e-9 * Math.max(1, n);
      for (const [k, bound] of [[n + slack / 2, n], [-slack / 2, 0], [n * (1 + 2 ** -52), n], [-(2 ** -1074), 0]] as const) {
        const expected = H.project(scores, bound);
        for (const given of [k, [k], Float64Array.of(k)]) {
          const answer = H.project(scores, given);
          same(answer.projection, expected.projection, { n, k });
          same(answer.thresholds, expected.thresholds, { n, k });
          same(answer.thresholdBounds.upper, expected.thresholdBounds.upper, { n, k });
        }
        same(H.project({ data: scores, shape: [n, 1] }, k, { axis: 0 }).projection.data, expected.projection);
        same(H.softBinaryArgmax(scores, [k], { groups: [n] }), expected.projection);
        same(H.binaryArgmax(scores, k), H.binaryArgmax(scores, bound));
      }
      expect(message(() => H.softBinaryArgmax(scores, n + 3 * slack))).toContain(`k must lie in [0, ${n}]`);
      expect(message(() => H.softBinaryArgmax(scores, [-3 * slack]))).toContain(`k[0] must lie in [0, ${n}]`);
    }
  });

  test('thresholds are finite next to a bound, and the same one by one and together', () => {
    for (const k of [2.9999999999999996, 3 - 1e-12, 2 ** -1074, 1e-300, 1e-12]) {
      const scores = floats(type, [3, 1, 2]);
      const one = H.project(scores, k), two = H.project(scores, [k]);
      const all = H.project({ data: floats(type, [3, 1, 2, 3, 1, 2]), shape: [2, 3] }, k);
      expect(Number.isFinite(one.thresholds[0]), `k = ${k}`).toBe(true);
      for (const other of [two.thresholds, all.thresholds.slice(1)]) same(other, one.thresholds, { k });
      same(two.projection, one.projection, { k });
    }
  });

  test('whole where it must be', () => {
    const scores = floats(type, numbers(100, random(1)));
    const labels = Uint8Array.from(scores, (_, i) => Number(i < 7));
    same(H.binaryArgmax(scores, 7.000000000000001), oracle.hard(scores, 7));
    same(H.binaryArgmax(scores, [6.9999999999]), oracle.hard(scores, 7));
    expect(H.zeroOneLoss(scores, labels, { k: { fraction: 0.07 } })).toBe(H.zeroOneLoss(scores, labels, { k: 7 }));
    expect(message(() => H.binaryArgmax(scores, 7.001))).toContain('k must be a whole number in [0, 100], got 7.001');
  });

  test('sums of shares: m · (1/m)', () => {
    for (let m = 1; m < 200; m++) {
      let k = 0;
      for (let i = 0; i < m; i++) k += 1 / m;
      expect(H.softBinaryArgmax(floats(type, [1]), k)[0]).toBeCloseTo(1, 12);
    }
  });

  test('the zero-one loss of soft targets counts them from ½ on', () => {
    expect(H.zeroOneLoss(x, Float32Array.of(0.95, 0.05, 0.95, 0.05))).toBe(0);
    expect(H.zeroOneLoss(x, Float32Array.of(0.5, 0.4, 0.1, 0.6))).toBe(0.5);
    const logits = { data: floats(type, [1, 0, 0, 1]), shape: [2, 2] };
    expect(H.zeroOneLoss(logits, { data: floats(type, [0.9, 0.1, 0.9, 0.1]), shape: [2, 2] })).toBe(0.5);
  });
});

// --- 5 thresholds ----------------------------------------------------------------------------------------------

describe.each(types)('threshold bounds, %s', (type) => {
  test('the closed interval of all t that give the same p', () => {
    const next = random(5);
    for (let round = 0; round < 300; round++) {
      const n = Math.floor(next() * 12), scores = floats(type, numbers(n, next, 3));
      const k = [0, n, Math.floor(n / 2), n * next()][round % 4]!, temperature = [0.25, 1, 4][round % 3]!;
      const { p, t, lower, upper } = projections(scores, [{ at: [...scores.keys()], k, tau: temperature }]);
      const answer = H.project(scores, k, { temperature });
      const where = { round, n, k, temperature };
      if (n > 0) near(answer.projection, p, epsilon[type], where);
      near(answer.thresholds, t, epsilon[type] * 10, where);
      for (const [end, right] of [[answer.thresholdBounds.lower, lower], [answer.thresholdBounds.upper, upper]] as const) {
        if (Number.isFinite(right[0])) near(end, right, epsilon[type] * 10, where);
        else same(end, right, where);
      }
      expect(answer.thresholdBounds.lower[0]! <= answer.thresholds[0]!, JSON.stringify(where)).toBe(true);
      expect(answer.thresholds[0]! <= answer.thresholdBounds.upper[0]!, JSON.stringify(where)).toBe(true);
    }
  });

  test('what says nothing on one side', () => {
    const of = (values: number[], k: number, options?: object) => {
      const { thresholdBounds: { lower, upper }, thresholds } = H.project(floats(type, values), k, options);
      return [lower[0], upper[0], thresholds[0]];
    };
    expect(of([], 0)).toEqual([-Infinity, Infinity, 0]);
    expect(of([1, 3], 0)).toEqual([3, Infinity, 3]);
    expect(of([1, 3], 2)).toEqual([-Infinity, 0, 0]);
    expect(of([1, 3], 1)).toEqual([1, 2, 1.5]);
    expect(of([-Infinity, 3], 1)).toEqual([-Infinity, 2, 2]);
    expect(of([-1e9, 3], 1).slice(0, 2)).toEqual([-1e9, 2]);
    expect(of([Infinity, 3], 1)).toEqual([3, Infinity, 3]);
    expect(of([1, 3], 0, { mask: [0, 0] })).toEqual([-Infinity, Infinity, 0]);
    expect(of([1, 3], 1, { mask: [0, 1] })).toEqual([-Infinity, 2, 2]);
    expect(of([-2, 3], 2, { constraint: 'at-most' })).toEqual([-2, 2, 0]);
    expect(of([-2, 0.5], 2, { constraint: 'at-most' })).toEqual([0, 0, 0]);
  });

  test.each(families)('of the loss %s, with rows that do not count', (_, lossAndGrad) => {
    const logits = { data: floats(type, [5, -9, 2, NaN, 3, 7, 1, 4]), shape: [4, 2] };
    const labels = Int32Array.of(0, 9, 1, 1);
    const { thresholdBounds, thresholds } = lossAndGrad(logits, labels, { ignoreIndex: 9 });
    // class 0: 5 against 3 and 1; class 1: 7 and 4 against −9
    same(thresholdBounds.lower, [3, -9]);
    same(thresholdBounds.upper, [4, 3]);
    same(thresholds, [3.5, -3]);
    const none = lossAndGrad(logits, Int32Array.of(9, 9, 9, 9), { ignoreIndex: 9 });
    same(none.thresholdBounds.lower, [-Infinity, -Infinity]);
    same(none.thresholdBounds.upper, [Infinity, Infinity]);
    expect(none.thresholds.every(Number.isFinite)).toBe(true);
    expect(none.loss).toBe(0);
  });
});

describe('the tracker', () => {
  const logits = { data: Float64Array.of(13, 2, 11, 4, 10, 3, 14, 0), shape: [4, 2] };
  const classes = Int32Array.of(0, 1, 1, 0);
  const batch = (data: number[], labels: number[], options?: object) => H.hyperSimplexLossAndGrad(
    { data: Float64Array.from(data), shape: [labels.length, data.length / labels.length] }, Int32Array.from(labels), options);
  const trained = () => {
    const tracker = new H.ThresholdTracker();
    tracker.update(H.hyperSimplexLossAndGrad(logits, classes));
    return tracker;
  };

  test('batches that say nothing change nothing', () => {
    const tracker = trained(), before = tracker.thresholds;
    same(H.predict(logits, { thresholds: tracker }), classes);
    for (let i = 0; i < 3; i++) tracker.update(H.hyperSimplexLossAndGrad({ data: new Float64Array(0), shape: [0, 2] }, new Int32Array(0)));
    for (let i = 0; i < 3; i++) tracker.update(H.hyperSimplexLossAndGrad(logits, Int32Array.of(7, 7, 7, 7), { ignoreIndex: 7 }));
    for (let i = 0; i < 3; i++) tracker.update(H.hyperSimplexLossAndGrad(logits, classes)); // what it has learnt
    for (let i = 0; i < 3; i++) tracker.update(H.hyperSimplexLossAndGrad(logits, classes, { mask: [0, 0, 0, 0] }));
    same(tracker.thresholds, before);
    same(H.predict(logits, { thresholds: tracker }), classes);
  });

  test('a class that is absent, or fills the batch, says where t cannot be', () => {
    const tracker = trained(); // class 0: [11, 12], nearest to 0 11; class 1: [2, 2]
    same(tracker.thresholds, [11, 2]);
    tracker.update(batch([13, 1, 14, 0], [0, 0])); // class 0 fills it: t ≤ 12; class 1 is absent: t ≥ 1
    same(tracker.thresholds, [11, 2]);
    tracker.update(batch([9, 5, 10, 4], [0, 0])); // t ≤ 8, and t ≥ 5
    near(tracker.thresholds, [0.9 * 11 + 0.1 * 8, 0.9 * 2 + 0.1 * 5], 1e-14);
  });

  test('a mask of −10⁹ is no estimate', () => {
    const tracker = trained();
    tracker.update(batch([15, -1e9, -1e9, 9], [0, 1])); // [−10⁹, 14] and [−10⁹, 8]
    same(tracker.thresholds, [11, 2]);
    const fresh = new H.ThresholdTracker();
    fresh.update(batch([15, -1e9, -1e9, 9], [0, 1]));
    same(fresh.thresholds, [0, 0]);
  });

  test('a class without an estimate gets its first one whole, through JSON too', () => {
    let tracker = new H.ThresholdTracker();
    tracker.update(batch([13, 1, 14, 0], [0, 0])); // each bounded on one side alone
    same(tracker.thresholds, [0, 0]);
    expect(JSON.stringify(tracker)).toBe('{"decay":0.9,"thresholds":[null,null]}');
    tracker = H.ThresholdTracker.fromJSON(JSON.parse(JSON.stringify(tracker)) as H.TrackerJSON);
    tracker.update(H.hyperSimplexLossAndGrad(logits, classes));
    same(tracker.thresholds, [11, 2]);
  });

  test('what it refuses', () => {
    const tracker = trained(), before = tracker.thresholds;
    for (const bad of [[1, Infinity], [-Infinity, 0], [NaN, 0], [1], [1, 2, 3], 3, undefined, null, {}, { thresholds: [1, 2] },
      { thresholds: [1, 2], thresholdBounds: { lower: [0], upper: [3, 3] } },
      { thresholds: [1, 2], thresholdBounds: { lower: [0, 0], upper: [3, -1] } },
      { thresholds: [1, 2], thresholdBounds: { lower: [NaN, 0], upper: [3, 3] } },
      { thresholds: [1, 2], thresholdBounds: { lower: ['1', 0], upper: [3, 3] } },
      { thresholds: [1, 2], thresholdBounds: { lower: [Infinity, 0], upper: [Infinity, 3] } }]) {
      expect(message(() => tracker.update(bad as never)), JSON.stringify(bad)).toMatch(/^(Type|Range)Error: threshold/);
    }
    same(tracker.thresholds, before);
    for (const bad of [{ decay: 0.9, thresholds: {} }, { decay: 0.9 }, { thresholds: [] }, { decay: 0.9, thresholds: ['1'] },
      { decay: 0.9, thresholds: [Infinity] }, { decay: 1, thresholds: [] }, { decay: 0.9, thresholds: [], k: 1 }, null, [], 'x']) {
      expect(message(() => H.ThresholdTracker.fromJSON(bad as never)), JSON.stringify(bad)).toMatch(/^(Type|Range)Error: /);
    }
  });

  test('predict and zeroOneLoss take it, before its first batch too', () => {
    const tracker = trained();
    same(H.predict(logits, { thresholds: tracker }), H.predict(logits, { thresholds: tracker.thresholds }));
    expect(H.zeroOneLoss(logits, classes, { thresholds: tracker })).toBe(0);
    same(H.predict(logits, { thresholds: new H.ThresholdTracker() }), H.predict(logits));
    expect(message(() => H.predict({ data: new Float64Array(3), shape: [1, 3] }, { thresholds: tracker })))
      .toContain('thresholds.length must be 3, one per class, got 2');
  });
});

// --- 6 masks ---------------------------------------------------------------------------------------------------

/** Slices of a shape along an axis, without what is left out. */
const slicesOf = (shape: number[], axis: number, counts: (i: number) => boolean) => (
  oracle.slices(shape, axis).map((at) => at.filter(counts)));

describe.each(types)('masks, %s', (type) => {
  const shapes = [[1], [2], [7], [67], [1500], [5, 4], [4, 17], [70, 3], [3, 4, 5]];
  test.each(shapes.map((shape) => [shape]))('the same slices without what is left out: %j', (shape) => {
    const size = shape.reduce((a, b) => a * b, 1), next = random(size);
    for (let round = 0; round < 8; round++) {
      const share = [0, 0.1, 0.5, 1][round % 4]!;
      const kept = Array.from({ length: size }, () => next() >= share);
      // What is left out may be anything.
      const data = floats(type, numbers(size, next).map((v, i) => (kept[i] ? v : [NaN, Infinity, -Infinity, 1e30][i % 4]!)));
      const X = shape.length === 1 ? data : { data, shape };
      const dataOf = (result: Any): Float64Array => (shape.length === 1 ? result : result.data);
      for (const axis of shape.keys()) {
        const at = slicesOf(shape, axis, (i) => kept[i]!);
        const taus = at.map((_, s) => 0.5 + (s % 3)), ks = at.map((own, s) => own.length * ((s % 4) / 4));
        const slices = at.map((own, s) => ({ at: own, k: ks[s]!, tau: taus[s]! }));
        for (const mask of [kept, Uint8Array.from(kept, Number), { data: kept, shape }, floats(type, kept.map(Number))] as H.Mask[]) {
          const where = { shape, axis, round };
          for (const constraint of ['equal', 'at-most'] as const) {
            const options = { axis, mask, temperature: taus, constraint };
            const expected = projections(data, slices, constraint === 'at-most');
            const { projection, thresholds, freeCounts } = H.project<H.Scores>(X, ks, options);
            near(dataOf(projection), expected.p, epsilon[type], where);
            near(thresholds, expected.t, epsilon[type] * 20, where);
            same(freeCounts, expected.free, where);
            same(dataOf(H.softBinaryArgmax<H.Scores>(X, ks, options)), dataOf(projection), where);
          }
          const hard = new Float64Array(size);
          for (const own of at) {
            oracle.hard(own.map((i) => data[i]!), Math.floor(own.length / 2)).forEach((v, j) => { hard[own[j]!] = v; });
          }
          same(dataOf(H.binaryArgmax<H.Scores>(X, at.map((own) => Math.floor(own.length / 2)), { axis, mask })), hard, where);
        }
      }
    }
  });

  test.each(families)('losses with all options: %s', (family, lossAndGrad, loss) => {
    const shape = [9, 4], size = 36, next = random(6);
    for (let round = 0; round < 24; round++) {
      const kept = Array.from({ length: size }, () => next() > 0.3);
      const data = floats(type, numbers(size, next).map((v, i) => (kept[i] ? v : NaN)));
      // A target that is left out is not looked at either.
      const targets = floats(type, Array.from(data, (_, i) => (kept[i] ? Math.floor(3 * next()) / 2 : 7)));
      const logits = { data, shape }, y = { data: targets, shape };
      for (const axis of [0, 1]) {
        const at = slicesOf(shape, axis, (i) => kept[i]!);
        const k = round % 2 === 0 ? undefined : at.map((own) => own.length / 3);
        const temperature = at.map((_, s) => 1 + (s % 2)), classWeights = at.map((_, s) => (s % 3) / 2);
        const weights = family === 'hypersimplex' && round % 3 === 0
          ? Array.from({ length: shape[axis]! }, (_, i) => (i % 4) / 2) : undefined;
        const row = (i: number) => weights![axis === 0 ? Math.floor(i / 4) : i % 4]!;
        const slices = at.map((own, s) => ({ at: own, k: k?.[s], tau: temperature[s]!, weight: classWeights[s]! }));
        for (const reduction of ['mean', 'half-sum'] as const) {
          const expected = lossOf(family, data, targets, slices as Slice[], weights && row, reduction);
          const options = {
            axis, mask: kept, temperature, classWeights, reduction, ...(k && { k }), ...(weights && { sampleWeights: weights }),
          };
          const answer = lossAndGrad(logits, y, options as object), where = { family, round, axis, reduction };
          near([answer.loss], [expected.loss], epsilon[type] * 10, where);
          near(answer.grad.data, expected.grad, epsilon[type] * 10, where);
          expect(loss(logits, y, options as object)).toBe(answer.loss);
        }
      }
    }
  });

  test('terms, and weights that are zero', () => {
    const logits = { data: floats(type, [3, 1, 0.5, NaN]), shape: [2, 2] }, targets = { data: floats(type, [0, 1, 1, 0]), shape: [2, 2] };
    const mask = [1, 1, 1, 0];
    same(H.hyperSimplexLoss(logits, targets, { axis: 1, mask, reduction: 'none' }).data, [1, 1, 0, 0]);
    near([H.hyperSimplexLoss(logits, targets, { axis: 1, mask })], [2 / 3], 1e-15); // and not 2/4
    expect(H.hyperSimplexLoss(logits, targets, { axis: 1, mask, classWeights: [0, 0] })).toBe(0);
    expect(H.hyperSimplexLoss(logits, targets, { axis: 1, mask: [0, 0, 0, 0] })).toBe(0);
  });

  test('one entry per position along the axis', () => {
    const next = random(7), data = floats(type, numbers(20, next)), logits = { data, shape: [5, 4] };
    const rows = [1, 0, 1, 1, 0], columns = [true, true, false, true];
    const all = (along: number) => Array.from(data, (_, i) => !!(along === 0 ? rows[Math.floor(i / 4)] : columns[i % 4]));
    same(H.softBinaryArgmax(logits, 1.5, { axis: 0, mask: rows }).data, H.softBinaryArgmax(logits, 1.5, { axis: 0, mask: all(0) }).data);
    same(H.softBinaryArgmax(logits, 1.5, { axis: 1, mask: columns }).data, H.softBinaryArgmax(logits, 1.5, { axis: 1, mask: all(1) }).data);
    const labels = [0, 99, 2, 3, -1]; // whatever the labels of rows that are left out
    const ignoring = H.hyperSimplexLossAndGrad(logits, [0, 7, 2, 3, 7], { ignoreIndex: 7 });
    const masked = H.hyperSimplexLossAndGrad(logits, labels, { mask: rows });
    same(masked.grad.data, ignoring.grad.data);
    expect(masked.loss).toBe(ignoring.loss);
    same(masked.thresholds, ignoring.thresholds);
  });

  test('in metrics: entries are no candidates, rows without any do not count', () => {
    const logits = { data: floats(type, [9, 1, 0, 3, 5, 4, NaN, NaN, NaN]), shape: [3, 3] };
    const mask = [0, 1, 1, 1, 1, 1, 0, 0, 0];
    expect(H.zeroOneLoss(logits, [1, 2, 0], { mask })).toBe(0.5);
    expect(H.zeroOneLoss(logits, [1, 2, 50], { mask: [1, 1, 0] })).toBe(1);
    expect(H.zeroOneLoss({ data: floats(type, [9, 1, 0, 3, 5, 4]), shape: [2, 3] }, [0, 7], { ignoreIndex: 7 })).toBe(0);
    const vector = floats(type, [5, 4, 3, NaN, 1]);
    expect(H.zeroOneLoss(vector, [1, 0, 1, 9, 0], { mask: [1, 1, 1, 0, 1] })).toBe(0.5);
    expect(H.zeroOneLoss(vector, [1, 0, 1, 9, 0], { ignoreIndex: 9 })).toBe(0.5);
    expect(H.zeroOneLoss(vector, [1, 0, 1, 9, 0], { ignoreIndex: 9, thresholds: 3.5 })).toBe(0.5);
    expect(H.zeroOneLoss(vector, [0, 0, 0, 9, 0], { mask: [0, 0, 0, 0, 0] })).toBe(0);
  });

  test('out holds zeros where nothing counts, whatever it held, and may be the scores themselves', () => {
    const next = random(14), data = floats(type, numbers(12, next)), mask = Array.from(data, (_, i) => i % 3 > 0), shape = [4, 3];
    const logits = { data, shape }, y = { data: data.map((v) => Number(v > 0)), shape };
    const calls: ((x: H.TensorLike<never>, out?: never) => { data: ArrayLike<number> })[] = [
      (x, out) => H.softBinaryArgmax(x, [0, 0.5, 0.5], { axis: 0, mask, out } as never),
      (x, out) => H.binaryArgmax(x, [0, 1, 1], { axis: 0, mask, out } as never),
      (x, out) => H.softBinaryArgmaxVjp(x, x, { axis: 0, mask, out } as never),
      (x, out) => H.hyperSimplexLossAndGrad(x, y, { mask, out } as never).grad,
    ];
    for (const [i, call] of calls.entries()) {
      const expected = call(logits as never).data;
      mask.forEach((counts, at) => { if (!counts) expect(expected[at], `${i}`).toBe(0); });
      const dirty = floats(type, new Float64Array(12).fill(7));
      same(call(logits as never, dirty as never).data, expected, { i });
      const own = data.slice();
      same(call({ data: own, shape } as never, own as never).data, expected, { i });
    }
  });

  test('nothing left out is no mask, to the bit', () => {
    const next = random(8);
    for (const shape of [[67, 3], [3, 67], [40, 33]]) {
      const data = floats(type, numbers(shape[0]! * shape[1]!, next)), logits = { data, shape };
      const mask = new Uint8Array(data.length).fill(1), y = { data: data.map((v) => Number(v > 0)), shape };
      for (const axis of [0, 1]) {
        same(H.softBinaryArgmax(logits, 1.5, { axis, mask }).data, H.softBinaryArgmax(logits, 1.5, { axis }).data);
        for (const [, lossAndGrad] of families) {
          const one = lossAndGrad(logits, y, { axis, mask }), other = lossAndGrad(logits, y, { axis });
          expect(one.loss).toBe(other.loss);
          same(one.grad.data, other.grad.data);
        }
      }
    }
  });

  test('finite masks go on being numbers', () => {
    for (const mask of [-1e9, -3.4e38]) {
      const scores = floats(type, [1, 2, 1.5, mask]);
      near(H.softBinaryArgmax(scores, 2), oracle.project(scores, 2, 1).p, epsilon[type]);
    }
  });

  test('what is no mask, or leaves k no room', () => {
    const X = { data: floats(type, [1, 2, 3, 4, 5, 6]), shape: [2, 3] };
    const of = (mask: unknown, k: unknown = 1) => message(() => api.softBinaryArgmax(X, k, { mask }));
    expect(of([1, 0])).toContain('mask.length must be 6, one per score, or 3, one per position along the axis, got 2');
    expect(of([1, NaN, 1])).toContain('mask[1] must be a boolean or a number, got NaN');
    expect(of([1, '0', 1])).toContain("mask[1] must be a boolean or a number, got '0'");
    expect(of([1, null, 1])).toContain('mask[1] must be a boolean or a number, got null');
    expect(of(1)).toContain('mask must be an array of booleans or numbers, got 1');
    expect(of({ data: [1, 1, 1, 1, 1, 1], shape: [3, 2] })).toContain('the shape of mask must be [2, 3], got [3, 2]');
    expect(of([1, 1, 1, 1, 0, 0], 2)).toBe('RangeError: k in slice 1 must lie in [0, 1], got 2');
    expect(of([1, 1, 1, 1, 0, 0], [2, 2])).toBe('RangeError: k[1] must lie in [0, 1], got 2');
    const hole = { data: floats(type, [1, NaN, 3, NaN, 5, 6]), shape: [2, 3] };
    expect(message(() => api.softBinaryArgmax(hole, 1, { mask: [1, 0, 1, 1, 1, 1] }))).toContain('x[3] must not be NaN');
  });
});

// --- 7 groups --------------------------------------------------------------------------------------------------

describe.each(types)('groups, %s', (type) => {
  const sizes = [[5], [1, 1, 1], [3, 0, 7, 7, 2], [0, 0], [200, 1, 1100, 3]];
  test.each(sizes.map((groups) => [groups]))('each is a vector by itself: %j', (groups) => {
    const n = groups.reduce((a, b) => a + b, 0), next = random(n + 1), data = floats(type, numbers(n, next));
    const starts = groups.map((_, s) => groups.slice(0, s).reduce((a, b) => a + b, 0));
    const ks = groups.map((size, s) => size * ((s % 3) / 3)), taus = groups.map((_, s) => 0.5 + (s % 2));
    const parts = groups.map((size, s) => data.subarray(starts[s], starts[s]! + size));
    const join = (values: ArrayLike<number>[]) => values.flatMap((part) => Array.from(part));
    const options = { groups, temperature: taus };
    const alone = parts.map((part, s) => H.project(part, ks[s]!, { temperature: taus[s]! }));
    const together = H.project(data, ks, options);
    same(together.projection, join(alone.map((answer) => answer.projection)));
    for (const name of ['thresholds', 'freeCounts'] as const) same(together[name], join(alone.map((answer) => answer[name])));
    same(together.thresholdBounds.lower, join(alone.map((answer) => answer.thresholdBounds.lower)));
    const g = floats(type, numbers(n, next));
    const product = H.softBinaryArgmaxVjp(together.projection, g, options);
    same(product, join(parts.map((part, s) => H.softBinaryArgmaxVjp(
      alone[s]!.projection as Float64Array, g.subarray(starts[s], starts[s]! + part.length) as Float64Array, { temperature: taus[s]! }))));
    same(H.binaryArgmax(data, ks.map(Math.floor), { groups }), join(parts.map((part, s) => H.binaryArgmax(part, Math.floor(ks[s]!)))));

    const targets = Uint8Array.from(data, () => Number(next() < 0.5));
    for (const [family, lossAndGrad] of families) {
      const slices = groups.map((size, s) => ({ at: Array.from({ length: size }, (_, i) => starts[s]! + i), tau: taus[s]! }));
      const expected = lossOf(family, data, targets, slices), answer = lossAndGrad(data, targets, options);
      near([answer.loss], [expected.loss], epsilon[type] * 10, { family });
      if (n > 0) near(answer.grad, expected.grad, epsilon[type] * 10, { family });
    }
    const wrong = parts.map((part, s) => H.zeroOneLoss(part, targets.subarray(starts[s], starts[s]! + part.length)) * part.length);
    near([H.zeroOneLoss(data, targets, { groups })], [n === 0 ? 0 : wrong.reduce((a, b) => a + b, 0) / n], 1e-14);
  });

  test('with a mask, weights and ignored rows', () => {
    const data = floats(type, [1, 2, NaN, 4, 3, 0, 5]), groups = [4, 3], mask = [1, 1, 0, 1, 1, 1, 1];
    const targets = Int32Array.of(0, 1, 99, 1, 0, 7, 1), sampleWeights = [1, 2, 3, 4, 5, 6, 7];
    const slices = [{ at: [0, 1, 3], tau: 2 }, { at: [4, 6], tau: 2 }];
    const expected = lossOf('hypersimplex', data, targets, slices, (i) => sampleWeights[i]!);
    const answer = H.hyperSimplexLossAndGrad(data, targets, { groups, mask, sampleWeights, ignoreIndex: 7, temperature: 2 });
    near([answer.loss], [expected.loss], epsilon[type]);
    near(answer.grad, expected.grad, epsilon[type]);
  });

  test('what they must be', () => {
    const data = floats(type, [1, 2, 3]);
    const of = (groups: unknown, k: unknown = 1) => message(() => api.softBinaryArgmax(data, k, { groups }));
    expect(of([1, 1])).toContain('the sum of groups must be 3, the number of scores, got 2');
    expect(of([4, -1])).toContain('groups[1] must be a whole number');
    expect(of([1.5, 1.5])).toContain('groups[0] must be a whole number');
    expect(of(3)).toContain('groups must be an array of whole numbers, got 3');
    expect(of([1, 2], [1])).toContain('k.length must be 2, one per slice, got 1');
    expect(of([1, 2], 2)).toContain('k in slice 0 must lie in [0, 1], got 2');
  });
});

// --- 8 labels --------------------------------------------------------------------------------------------------

describe.each(types)('labels, %s', (type) => {
  const next = random(9), data = floats(type, numbers(12, next)), logits = { data, shape: [4, 3] };
  const labels = [2, 0, 1, 1], hot = { data: floats(type, oracle.oneHot(labels, 3)), shape: [4, 3] };

  test.each(families)('along rows each says which entry is one: %s', (family, lossAndGrad) => {
    const rows = oracle.slices([4, 3], 1).map((at) => ({ at, tau: 2 }));
    const expected = lossOf(family, data, hot.data, rows);
    const answer = lossAndGrad(logits, labels, { axis: 1, temperature: 2 });
    near([answer.loss], [expected.loss], epsilon[type]);
    near(answer.grad.data, expected.grad, epsilon[type]);
    same(answer.grad.data, lossAndGrad(logits, hot, { axis: -1, temperature: 2 }).grad.data);
    const ignoring = lossAndGrad(logits, [2, 0, 1, -1], { axis: 1, temperature: 2, ignoreIndex: -1 });
    near([ignoring.loss], [lossOf(family, data, hot.data, rows.slice(0, 3)).loss], epsilon[type]);
    same(ignoring.grad.data.slice(9), [0, 0, 0]);
    // a row's weight is that of its slice
    const weights = [1, 0, 2, 3], weighted = rows.map((slice, s) => ({ ...slice, weight: weights[s]! }));
    const byRow = lossAndGrad(logits, labels, { axis: 1, temperature: 2, classWeights: weights });
    near([byRow.loss], [lossOf(family, data, hot.data, weighted).loss], epsilon[type]);
    expect(message(() => api.hyperSimplexLoss(logits, [0, 1, 3, 0], { axis: 1 }))).toContain('targets[2] must be a label from 0 to 2, got 3');
    expect(message(() => api.hyperSimplexLoss(logits, [0, 1, 2], { axis: 1 }))).toContain('targets.length must be 4, one label per row, got 3');
  });

  test('a single column is binary', () => {
    const scores = data.slice(0, 4), column = { data: scores, shape: [4, 1] }, binary = [1, 0, 0, 1];
    for (const [, lossAndGrad] of families) {
      const expected = lossAndGrad(scores, binary, { temperature: 2 });
      for (const targets of [binary, Uint8Array.from(binary), { data: Int32Array.from(binary), shape: [4, 1] },
        { data: floats(type, binary), shape: [4, 1] }, floats(type, binary)]) {
        const answer = lossAndGrad(column, targets, { temperature: 2 });
        expect(answer.loss).toBe(expected.loss);
        same(answer.grad.data, expected.grad);
        expect(H.zeroOneLoss(column, targets)).toBe(H.zeroOneLoss(scores, binary));
        expect(H.zeroOneLoss(column, targets, { thresholds: 0.1 })).toBe(H.zeroOneLoss(scores, binary, { thresholds: 0.1 }));
      }
      expect(lossAndGrad(column, [1, 7, 0, 1], { ignoreIndex: 7 }).loss).toBe(lossAndGrad(scores, [1, 7, 0, 1], { ignoreIndex: 7 }).loss);
    }
    same(H.predict(column, { thresholds: 0.1 }), H.predict(scores, { thresholds: 0.1 }));
    expect(message(() => api.hyperSimplexLoss(column, [0, 1, 2, 0]))).toContain('targets[2] must be a label from 0 to 1, got 2');
  });
});

// --- 9 at-most -------------------------------------------------------------------------------------------------

describe.each(types)('derivatives where Σp < k, %s', (type) => {
  test('J = D_F/τ there, and the usual one elsewhere', () => {
    const p = H.softBinaryArgmax(floats(type, [0.5, 0.25, -1, 0.125]), 2, { constraint: 'at-most' });
    same(H.softBinaryArgmaxVjp(p, floats(type, [1, 0, 0, 0]) as Float64Array, { constraint: 'at-most', k: 2 }), [1, 0, 0, 0]);
    const next = random(10);
    for (let round = 0; round < 60; round++) {
      const n = 1 + Math.floor(40 * next()), data = floats(type, numbers(3 * n, next)), g = floats(type, numbers(3 * n, next));
      const k = [n / 10, n / 2, n], temperature = [0.5, 1, 2], shape = [n, 3], axis = 0, constraint = 'at-most' as const;
      const X = { data, shape }, projection = H.softBinaryArgmax(X, k, { axis, temperature, constraint });
      const expected = new Float64Array(3 * n);
      oracle.slices(shape, 0).forEach((at, s) => {
        const own = at.map((i) => data[i]!), loose = oracle.total(own.map((v) => Math.min(Math.max(v / temperature[s]!, 0), 1))) < k[s]!;
        const p = at.map((i) => projection.data[i]!), cotangent = at.map((i) => g[i]!);
        const product = loose ? p.map((v, i) => (v > 0 && v < 1 ? cotangent[i]! / temperature[s]! : 0)) : oracle.vjp(p, cotangent, temperature[s]!);
        at.forEach((i, j) => { expected[i] = product[j]!; });
      });
      const G = { data: g, shape };
      near(H.softBinaryArgmaxVjp(projection, G as never, { axis, temperature, constraint, k }).data, expected, epsilon[type] * 10, { round });
      // over g's own array
      near(H.softBinaryArgmaxVjp(projection, G as never, { axis, temperature, constraint, k, out: g as never }).data, expected, epsilon[type] * 10, { round });
    }
  });
});

// --- 10 boosting -----------------------------------------------------------------------------------------------

describe.each(types)('boosting, %s', (type) => {
  const next = random(11), n = 12, C = 3;
  const data = floats(type, numbers(n * C, next, 1)), labels = Array.from({ length: n }, () => Math.floor(C * next()));
  const matrix = { data, shape: [n, C] };
  const transposed = (values: ArrayLike<number>) => Array.from(values, (_, i) => values[(i % n) * C + Math.floor(i / n)]!);

  test.each(['hypersimplex', 'fenchel-young'] as const)('flat predictions of C classes, in either order: %s', (loss) => {
    for (const hessian of ['exact', 'bound'] as const) {
      const expected = H.boostingObjective({ loss, hessian, temperature: 2 })(matrix, labels);
      const rows = H.boostingObjective({ loss, hessian, temperature: 2, classes: C })(data, Float32Array.from(labels));
      same(rows.grad, expected.grad.data);
      same(rows.hess, expected.hess.data);
      const columns = H.boostingObjective({ loss, hessian, temperature: 2, classes: C, layout: 'class-major' });
      const answer = columns(floats(type, transposed(data)), labels);
      same(answer.grad, transposed(expected.grad.data));
      same(answer.hess, transposed(expected.hess.data));
      const hot = floats(type, oracle.oneHot(labels, C));
      same(columns(floats(type, transposed(data)), floats(type, transposed(hot))).grad, answer.grad);
    }
    const mask = Uint8Array.from(data, () => Number(next() < 0.7));
    const expected = H.boostingObjective({ loss, mask })(matrix, labels);
    const answer = H.boostingObjective({ loss, mask: Uint8Array.from(transposed(mask)), classes: C, layout: 'class-major' })(floats(type, transposed(data)), labels);
    same(answer.grad, transposed(expected.grad.data));
    same(H.boostingObjective({ classes: 1 })(data, labels.map(() => [1, 0, 0]).flat()).grad, H.boostingObjective()(data, labels.map(() => [1, 0, 0]).flat()).grad);
  });

  test('weights multiply the terms: J(w(p − y)), and the diagonal of J diag(w) J', () => {
    const scores = data.slice(0, n), y = labels.map((label) => Number(label > 0)), tau = 3;
    for (const weights of [Array.from({ length: n }, (_, i) => (i * 7) % 5), Array<number>(n).fill(2), Array<number>(n).fill(0)]) {
      const k = oracle.total(y), p = oracle.project(scores, k, tau).p, J = oracle.jacobian(p, tau);
      const exact = H.boostingObjective({ temperature: tau, hessian: 'exact' })(scores, y, weights);
      const bound = H.boostingObjective({ temperature: tau })(scores, y, weights);
      near(exact.grad, oracle.vjp(p, p.map((v, i) => weights[i]! * (v - y[i]!)), tau), epsilon[type] * 10);
      const diagonal = p.map((_, i) => oracle.total(J.map((row, j) => row[i]! * weights[j]! * row[i]!)));
      near(exact.hess, diagonal, epsilon[type] * 10);
      near(bound.grad, exact.grad, 0);
      bound.hess.forEach((value, i) => expect(value).toBeGreaterThanOrEqual(diagonal[i]! - 1e-6));
      expect(bound.hess.every((value) => value > 0)).toBe(true);
    }
    same(H.boostingObjective()(scores, y, Array<number>(n).fill(1)).hess, H.boostingObjective()(scores, y).hess);
    expect(message(() => api.boostingObjective()(scores, y, [1]))).toContain('weights.length must be 12, one per row, got 1');
    expect(message(() => api.boostingObjective()(scores, y, y.map(() => -1)))).toContain('weights[0] must be finite and not negative');
  });

  test("the bound is the least of all free sets' diagonals", () => {
    // For weights up to 4 and one of w, over free sets of f with f − 1 others of weight 4.
    for (const w of [0, 0.5, 1, 1.9, 2, 3, 4]) {
      let greatest = 0;
      for (let f = 2; f < 2000; f++) greatest = Math.max(greatest, w * (1 - 2 / f) + (w + (f - 1) * 4) / (f * f));
      const { hess } = H.boostingObjective()(floats(type, [0, 1]), [0, 1], [w, 4]);
      expect(hess[0]).toBeGreaterThanOrEqual(greatest * (1 - 1e-6));
      expect(hess[0]).toBeLessThanOrEqual(Math.max(greatest, w) * 1.06);
    }
  });

  test('query groups, and rows that are left out', () => {
    const scores = data.slice(0, 7), y = [1, 0, 0, 1, 0, 1, 0], groups = [3, 4], objective = H.boostingObjective({ groups, temperature: 2 });
    const parts = [[0, 3], [3, 7]].map(([a, b]) => H.boostingObjective({ temperature: 2 })(scores.slice(a, b), y.slice(a, b)));
    same(objective(scores, y).grad, parts.flatMap(({ grad }) => Array.from(grad)));
    const mask = [1, 1, 0, 1, 1, 1, 1], kept = [0, 1, 3, 4, 5, 6];
    const rest = H.boostingObjective({ temperature: 2 })(floats(type, kept.map((i) => scores[i]!)), kept.map((i) => y[i]!));
    const answer = H.boostingObjective({ temperature: 2, mask })(scores, y.map((v, i) => (i === 2 ? NaN : v)).map((v) => (Number.isNaN(v) ? 5 : v)));
    same(kept.map((i) => answer.grad[i]!), rest.grad);
    same([answer.grad[2]!, answer.hess[2]!], [0, 0]);
  });

  test('what they must be', () => {
    const of = (options: object, predictions: unknown = data, y: unknown = labels) => message(() => api.boostingObjective(options)(predictions, y));
    expect(of({ classes: 5 })).toContain('predictions.length must be a multiple of 5, the classes, got 36');
    expect(of({ classes: 0 })).toContain('classes must be a whole number');
    expect(of({ classes: 3, layout: 'columns' })).toContain("layout must be 'row-major' or 'class-major'");
    expect(of({ classes: 3 }, matrix)).toContain('the shape of predictions must be [n·C], as classes were given, got [12, 3]');
    expect(of({ classes: 3 }, data, null)).toContain('labels must be');
  });
});

// --- 12 errors -------------------------------------------------------------------------------------------------

test('a tensor of another library is named as one', () => {
  class Tensor { data(): void {} shape = [2]; }
  expect(message(() => api.softBinaryArgmax(new Tensor(), 1))).toMatch(/^TypeError: x must be a Float32Array.*, got a Tensor$/);
});

test('k that infinite scores leave no room: of k and the slice', () => {
  expect(message(() => H.softBinaryArgmax(Float64Array.of(1, -Infinity, -Infinity), 2)))
    .toBe('RangeError: k in slice 0 must lie in [0, 1], as Infinity in x is one, -Infinity zero, got 2');
  const X = { data: Float64Array.of(0, 1, Infinity, Infinity), shape: [2, 2] };
  expect(message(() => H.project(X, 1))).toContain('k in slice 1 must lie in [2, 2]');
  expect(message(() => api.predict(x, { thresholds: { decay: 0.9 } }))).toContain('thresholds must be');
  expect(message(() => api.softBinaryArgmax(new Map(), 1))).toMatch(/got a Map$/);
});

// --- 13 small batches ------------------------------------------------------------------------------------------

test('with k = Σy a batch of one is always right: the loss is 0, and so is its gradient', () => {
  const next = random(13);
  for (let i = 0; i < 20; i++) {
    const logits = { data: Float64Array.from(numbers(5, next, 9)), shape: [1, 5] };
    const { loss, grad } = H.hyperSimplexLossAndGrad(logits, [i % 5]);
    expect(loss).toBe(0);
    same(grad.data, [0, 0, 0, 0, 0]);
    // With k as a share of the rows the loss is not 0, though one row has no gradient for any k; two have one.
    expect(H.hyperSimplexLoss(logits, [i % 5], { k: { fraction: 0.2 } })).toBeGreaterThan(0);
    same(H.hyperSimplexLossAndGrad(logits, [i % 5], { k: { fraction: 0.2 } }).grad.data, [0, 0, 0, 0, 0]);
    const pair = { data: Float64Array.from(numbers(2, next)), shape: [2, 1] };
    expect(H.hyperSimplexLossAndGrad(pair, [0, 0], { temperature: 50, k: { fraction: 0.2 } }).grad.data[0]).not.toBe(0);
  }
});
