/** k and τ as tensors that broadcast to the slices: the same as one number per slice, in every call that takes them. */
import { describe, expect, test } from 'vitest';
import * as H from '../src/index.ts';
import { same } from './assert.ts';
import { random } from './samples.ts';

const next = random(17);
const shape = [3, 4, 5];
const numbers = (spread: number) => Float64Array.from({ length: 60 }, () => spread * (next() - 0.5));
const x = { data: numbers(6), shape }, v = { data: numbers(2), shape };
const y = { data: numbers(0.9).map((value) => value + 0.45), shape };

/** Values by the index along each axis of a tensor's shape, spread over another shape: as NumPy does. */
function spread(data: ArrayLike<number>, from: readonly number[], to: readonly number[]): number[] {
  const size = to.reduce((a, b) => a * b, 1);
  return Array.from({ length: size }, (_, flat) => {
    const place = to.map((length, a) => Math.floor(flat / to.slice(a + 1).reduce((p, q) => p * q, 1)) % length);
    const own = place.slice(to.length - from.length).map((i, a) => (from[a] === 1 ? 0 : i));
    return data[own.reduce((at, i, a) => at * from[a]! + i, 0)]!;
  });
}

/** Shapes for each axis: of as many axes as x, and of fewer. */
const cases: [number, number[]][] = [
  [-1, [3, 1, 1]], [-1, [1, 4, 1]], [-1, [3, 4, 1]], [-1, [1, 1, 1]], [-1, [3, 1]], [-1, [4]], [-1, [1]], [-1, []], [-1, [3, 4]],
  [0, [1, 4, 1]], [0, [1, 1, 5]], [0, [4, 1]], [0, [5]], [0, [4, 5]], [1, [3, 1, 1]], [1, [3, 1, 5]], [1, [3, 1]], [1, [5]],
];

describe.each(cases)('axis %i, shape %j', (axis, own) => {
  const along = axis < 0 ? axis + 3 : axis;
  const others = shape.filter((_, a) => a !== along);
  const size = own.reduce((a, b) => a * b, 1);
  const reduced = own.length === 3 ? own.filter((_, a) => a !== along) : own;
  const tensor = (from: number, by: number) => ({ data: Array.from({ length: size }, (_, i) => from + by * i), shape: own });
  const k = tensor(0.75, 0.05), temperature = tensor(1, 0.25), whole = { data: k.data.map((_, i) => i % 4), shape: own };
  const each = (values: { data: number[] }) => spread(values.data, reduced, others);
  const [ks, taus] = [each(k), each(temperature)];

  test('projection and its derivatives', () => {
    const p = H.softBinaryArgmax(x, ks, { temperature: taus, axis });
    same(H.softBinaryArgmax(x, k, { temperature, axis }).data, p.data);
    same(H.project(x, k, { temperature, axis }).thresholds, H.project(x, ks, { temperature: taus, axis }).thresholds);
    same(H.binaryArgmax(x, whole, { axis }).data, H.binaryArgmax(x, each(whole), { axis }).data);
    same(H.kinks(x, whole, { temperature, axis }).data, H.kinks(x, each(whole), { temperature: taus, axis }).data);
    for (const [given, plain] of [[{ temperature }, { temperature: taus }],
      [{ temperature, constraint: 'at-most', k }, { temperature: taus, constraint: 'at-most', k: ks }]] as const) {
      same(H.softBinaryArgmaxVjp(p, v, { ...given, axis }).data, H.softBinaryArgmaxVjp(p, v, { ...plain, axis }).data);
      same(H.softBinaryArgmaxGrads(p, v, { ...given, axis }).temperature, H.softBinaryArgmaxGrads(p, v, { ...plain, axis }).temperature);
      same(H.softBinaryArgmaxJvp(p, v, { ...given, axis }).data, H.softBinaryArgmaxJvp(p, v, { ...plain, axis }).data);
    }
    if (size > 1) expect(new Set(p.data.slice(0, 60)).size).toBeGreaterThan(10);
  });

  test('losses', () => {
    const [given, plain] = [{ k, temperature, axis }, { k: ks, temperature: taus, axis }];
    for (const lossAndGrad of [H.hyperSimplexLossAndGrad, H.fenchelYoungLossAndGrad]) {
      const [a, b] = [lossAndGrad(x, y, { ...given, wrt: ['k'] }), lossAndGrad(x, y, { ...plain, wrt: ['k'] })];
      expect(a.loss).toBe(b.loss);
      same(a.grad.data, b.grad.data);
      same(a.gradK!, b.gradK!);
    }
    same(H.hyperSimplexLossHvp(x, y, v, given).data, H.hyperSimplexLossHvp(x, y, v, plain).data);
    same(H.fenchelYoungLoss(x, y, { ...given, reduction: 'none' }), H.fenchelYoungLoss(x, y, { ...plain, reduction: 'none' }));
  });
});

test('vectors, groups, strides, masks', () => {
  const vector = x.data.slice(0, 20), X = { data: vector, shape: [5, 4] };
  const one = { data: [2.5], shape: [1] };
  same(H.softBinaryArgmax(vector, one, { temperature: { data: [2], shape: [] } }), H.softBinaryArgmax(vector, 2.5, { temperature: 2 }));
  const groups = [3, 7, 10], k = [1, 3.5, 4], mask = Array.from(vector, (_, i) => i % 3 > 0);
  same(H.softBinaryArgmax(vector, { data: k, shape: [3] }, { groups }), H.softBinaryArgmax(vector, k, { groups }));
  same(H.softBinaryArgmax({ data: vector, shape: [20] }, { data: k, shape: [3] }, { groups }).data, H.softBinaryArgmax(vector, k, { groups }));
  same(H.softBinaryArgmax(vector, one, { groups }), H.softBinaryArgmax(vector, 2.5, { groups }));
  const backwards = { data: Float32Array.of(0.25, 0.5, 0.75, 1), shape: [4], strides: [-1], offset: 3 };
  for (const options of [{ axis: 0 }, { axis: 0, mask }]) {
    same(H.softBinaryArgmax(X, backwards, options).data, H.softBinaryArgmax(X, [1, 0.75, 0.5, 0.25], options).data);
  }
  same(H.softBinaryArgmax({ data: new Float64Array(0), shape: [0, 3, 5] }, { data: [], shape: [0, 1] }, {}).data, []);
  const labels = [0, 1, 0, 3, 0];
  same([H.zeroOneLoss(vector, mask.map(Number), { k: { data: [5], shape: [1] } })], [H.zeroOneLoss(vector, mask.map(Number), { k: 5 })]);
  same(H.predict(X, { temperature: { data: [1, 2, 3, 4], shape: [1, 4] } }), H.predict(X, { temperature: [1, 2, 3, 4] }));
  const loss = H.hyperSimplexLoss(X, labels, { ignoreIndex: 1, k: [1, 2, 0.5, 0.25], temperature: 3 });
  expect(H.hyperSimplexLoss(X, labels, { ignoreIndex: 1, k: { data: [1, 2, 0.5, 0.25], shape: [1, 4] }, temperature: { data: [3], shape: [1] } })).toBe(loss);
});

test('what does not fit is refused by name', () => {
  const call = (k: unknown, options?: object) => () => H.softBinaryArgmax(x, k as never, options as never);
  expect(call({ data: [1, 1, 1, 1, 1], shape: [5] })).toThrow('the shape of k must broadcast to [3, 4], got [5]');
  expect(call({ data: [1, 1, 1], shape: [3] })).toThrow('the shape of k must broadcast to [3, 4], got [3]');
  expect(call({ data: Array(60).fill(1), shape })).toThrow('the shape of k must broadcast to [3, 4], got [3, 4, 5]');
  expect(call({ data: [1, 1, 1, 1, 1, 1], shape: [3, 1, 2] })).toThrow('the shape of k must broadcast to [3, 4], got [3, 1, 2]');
  expect(call({ data: [1, 1], shape: [3, 1] })).toThrow('k.data.length must be 3, the product of shape [3, 1], got 2');
  expect(call({ data: 1, shape: [] })).toThrow('k must be an array of one number per slice, or a number; { fraction } is for losses, got { data, shape }');
  expect(call({ data: [1, '1', 1], shape: [3, 1] })).toThrow("k[4] must be a number, got '1'");
  expect(call({ data: [1, 1, 6], shape: [3, 1] })).toThrow('k[8] must lie in [0, 5], got 6');
  expect(call(1, { temperature: { data: [1, 0, 1, 1], shape: [4] } })).toThrow('temperature[1] must be positive and finite');
  expect(call(1, { temperature: { data: [1], shape: [2] } })).toThrow('temperature.data.length must be 2');
  expect(() => H.boostingObjective({ k: { data: [1], shape: [1] } as never })).toThrow("k must be 'targets', a number, one per class, or { fraction }");
  expect(() => H.boostingObjective({ temperature: { data: [1], shape: [1] } as never })).toThrow('temperature must be an array of one number per slice');
});
