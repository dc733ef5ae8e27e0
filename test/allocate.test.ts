/** Arrays in the kernel's memory: nothing is copied, nothing else is different. */
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  allocate, binaryArgmax, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, project,
  softBinaryArgmax, softBinaryArgmaxVjp, type Floats, type TensorLike,
} from '../src/index.ts';
import { same } from './assert.ts';
import { random, sample, types, type Type } from './samples.ts';

afterEach(() => vi.restoreAllMocks());

const kept = (type: Type, ...lengths: number[]): Floats[] => (
  type === 'f32' ? allocate(Float32Array, lengths) : allocate(Float64Array, lengths));

/** Every call with scores x, given where its result goes; x and `out` have the shape. */
function calls(shape: number[], seed: number): ((x: Floats, out: Floats) => unknown)[] {
  const next = random(seed), [rows, columns = 1] = shape as [number, number?];
  const labels = Int32Array.from({ length: rows }, () => Math.floor(columns * next()));
  const dense = (x: Floats) => x.map((_, i) => (i % 3) / 2);
  const of = (data: Floats) => ({ data, shape });
  const tau = 0.5 + next();
  return [
    ...[0, -1].flatMap((axis) => {
      const k = shape.at(axis)! / 3;
      return [
        (x: Floats, out: Floats) => softBinaryArgmax<TensorLike<Floats>>(of(x), k, { axis, temperature: tau, out }).data,
        (x: Floats, out: Floats) => project<TensorLike<Floats>>(of(x), k, { axis, out, constraint: 'at-most' }),
        (x: Floats, out: Floats) => binaryArgmax<TensorLike<Floats>>(of(x), Math.floor(k), { axis, out }).data,
        (x: Floats, out: Floats) => softBinaryArgmaxVjp<TensorLike<Floats>>(of(x), of(dense(x)), { axis, out }).data,
        (x: Floats, out: Floats) => fenchelYoungLossAndGrad<TensorLike<Floats>>(of(x), of(dense(x)), { axis, out }),
      ];
    }),
    (x, out) => {
      const targets = shape.length === 1 ? of(dense(x)) : labels;
      return hyperSimplexLossAndGrad<TensorLike<Floats>>(of(x), targets, { temperature: tau, out });
    },
    (x, out) => hyperSimplexLoss<TensorLike<Floats>>(of(x), of(dense(x)), { reduction: 'none', out }).data,
    (x) => hyperSimplexLoss(of(x), of(dense(x)), { sampleWeights: Array.from({ length: rows }, () => 2) }),
    // weights that take f32 to f64
    (x, out) => hyperSimplexLossAndGrad<TensorLike<Floats>>(of(x), of(dense(x)), {
      classWeights: Array.from({ length: columns }, (_, c) => (c === 0 ? 1e-30 : 1)), out,
    }),
    (x, out) => hyperSimplexLossAndGrad<TensorLike<Floats>>(of(x), of(dense(x)), {
      sampleWeights: Array.from({ length: rows }, (_, i) => (i === 0 ? 1e-30 : 1)), out,
    }),
  ];
}

const shapes = [[1], [7], [64], [67], [1030], [9, 5], [33, 1], [1, 9], [40, 17], [1500, 3]];

describe.each(types)('%s', (type) => {
  test.each(shapes.map((shape) => [shape]))('the bits of ordinary arrays, in every combination, %j', (shape) => {
    const n = shape.reduce((a, b) => a * b);
    const scores = sample('gaussian', n, type, n);
    for (const call of calls(shape, n)) {
      const out = scores.slice();
      const truth = JSON.stringify(call(scores, out)), written = out.slice();
      const [x, p, guard] = kept(type, n, n, 8) as [Floats, Floats, Floats];
      guard.fill(9);
      const ordinary = scores.slice();
      for (const [from, to] of [[x, p], [x, scores.slice()], [x, x], [p, x], [ordinary, p], [ordinary, x]] as const) {
        from.set(scores);
        to.set(scores);
        expect(JSON.stringify(call(from, to))).toBe(truth);
        same(to, written);
        if (from !== to) same(from, scores);
        expect(guard.every((v) => v === 9)).toBe(true);
      }
    }
  });

  test('parts of one array: close together, overlapping, at any offset', () => {
    const n = 81, scores = sample('gaussian', n, type);
    const truth = softBinaryArgmax(scores, 21.5, { temperature: 0.7 });
    for (let offset = 0; offset < 3; offset++) {
      for (let gap = -n; gap <= n + 12; gap++) {
        const [all] = kept(type, 6 * n) as [Floats];
        all.fill(9);
        const at = n + 9 + offset, x = all.subarray(at, at + n), out = all.subarray(at + gap, at + gap + n);
        x.set(scores);
        const before = all.slice();
        softBinaryArgmax(x, 21.5, { temperature: 0.7, out });
        same(out, truth, { offset, gap });
        before.set(truth, at + gap);
        same(all, before, { offset, gap });
      }
    }
  });

  test('an error leaves scores and neighbours as they were', () => {
    for (const shape of [[5], [97], [20, 5], [1030], [33, 3]]) {
      const n = shape.reduce((a, b) => a * b), values = sample('gaussian', n, type);
      for (const bad of [NaN, Infinity, -Infinity]) {
        for (const axis of [0, -1]) {
          const [all] = kept(type, 3 * n + 40) as [Floats];
          all.fill(9);
          const x = all.subarray(20, 20 + n), out = all.subarray(n + 40, 2 * n + 40);
          x.set(values);
          x[n - 1] = bad;
          const before = all.slice();
          const k = bad === Infinity ? 0.5 : shape.at(axis)! - 0.5;
          expect(() => softBinaryArgmax({ data: x, shape }, k, { axis, out })).toThrow(RangeError);
          out.fill(9);
          same(all, before);
          x[n - 1] = 0;
          softBinaryArgmax({ data: x, shape }, k, { axis, out });
        }
      }
    }
  });

  test('they stay attached, whatever else is called', () => {
    const [x, p] = kept(type, 50000, 50000) as [Floats, Floats], { buffer } = x;
    x.set(sample('gaussian', 50000, type));
    softBinaryArgmax(sample('gaussian', 3_000_000, type), 1000);
    softBinaryArgmax(x, 1000, { out: p });
    hyperSimplexLossAndGrad({ data: x, shape: [500, 100] }, new Uint8Array(500), { out: p });
    softBinaryArgmax(sample('gaussian', 4_000_000, type), 1000);
    expect([x.length, p.length, x.buffer === buffer, p.buffer === buffer]).toEqual([50000, 50000, true, true]);
    same(softBinaryArgmax(x, 1000), softBinaryArgmax(x.slice(), 1000));
  });

  // Of the first shape the losses and thresholds are too many, of the second the columns that are turned too large.
  test.each([[[1, 100_000]], [[100_000, 16]]])('a call that has no room there is made elsewhere: %j', (shape) => {
    const n = shape[0]! * shape[1]!, [x] = kept(type, n) as [Floats], data = sample('gaussian', n, type);
    x.set(data);
    const targets = { data: data.map((v) => Number(v > 0.5)), shape };
    const [a, b] = [x, data].map((logits) => fenchelYoungLossAndGrad<TensorLike<Floats>>({ data: logits, shape }, targets));
    same(a!.grad.data, b!.grad.data);
    expect(a!.loss).toBe(b!.loss);
    same(x, data);
  });

  test.each([2 ** -1000, 2 ** -70, 2 ** 70, 2 ** 950])('τ = %d, for other kernels or units', (temperature) => {
    const [x, out] = kept(type, 100, 100) as [Floats, Floats], data = sample('gaussian', 100, type);
    x.set(data);
    same(softBinaryArgmax(x, 33.5, { temperature, out }), softBinaryArgmax(data, 33.5, { temperature }));
    same(x, data);
  });
});

test('nothing is copied', () => {
  const [x, p, g] = allocate(Float32Array, [2000, 2000, 2000]) as [Float32Array, Float32Array, Float32Array];
  x.set(sample('gaussian', 2000, 'f32'));
  const ordinary = x.slice(), out = new Float32Array(2000);
  const set = vi.spyOn(Object.getPrototypeOf(Float32Array.prototype), 'set');
  softBinaryArgmax(x, 100, { out: p });
  softBinaryArgmax(x.subarray(0, 100), 10, { out: p.subarray(0, 100), axis: 0 }); // without an axis it is one of few scores
  binaryArgmax(x, 100, { out: p });
  expect(set).not.toHaveBeenCalled();
  hyperSimplexLossAndGrad({ data: x, shape: [20, 100] }, new Int32Array(20), { out: p });
  // labels; thresholds, their bounds, free counts
  expect(set.mock.calls.map(([from]) => (from as Floats).length)).toEqual([20, 100, 100, 100, 100]);
  set.mockClear();
  softBinaryArgmax(x, 100, { out });
  softBinaryArgmax(ordinary, 100, { out: g });
  expect(set.mock.calls.map(([from]) => (from as Floats).length)).toEqual([2000, 2000, 2000]);
});

test('zeros at first, each for itself', () => {
  const arrays = allocate(Float64Array, [3, 0, 17]);
  expect(arrays.map(({ length }) => length)).toEqual([3, 0, 17]);
  for (const array of arrays) {
    expect(array).toBeInstanceOf(Float64Array);
    expect(array.every((v) => v === 0)).toBe(true);
    array.fill(1);
  }
  expect(arrays.map((array) => array.reduce((a, b) => a + b, 0))).toEqual([3, 0, 17]);
  expect(allocate(Float32Array, [])).toEqual([]);
});

// A clone of a view is a clone of its buffer; slice() makes one of its own, which may be transferred as well.
test('slice() is what to clone and to post', async () => {
  const [x] = allocate(Float32Array, [8]) as [Float32Array];
  x.set([3, 1, 4, 1, 5, 9, 2, 6]);
  expect(structuredClone(x).buffer.byteLength).toBe(x.buffer.byteLength);
  expect(x.buffer.byteLength).toBeGreaterThan(2 ** 20);
  expect(structuredClone(x.slice()).buffer.byteLength).toBe(32);

  const { port1, port2 } = new MessageChannel();
  const next = () => new Promise<Float32Array>((resolve) => port2.once('message', resolve));
  for (const transferred of [false, true]) {
    const copy = x.slice(), received = next();
    port1.postMessage(copy, transferred ? [copy.buffer] : []);
    expect(await received).toEqual(Float32Array.of(3, 1, 4, 1, 5, 9, 2, 6));
    expect((await received).buffer.byteLength).toBe(32);
    expect(copy.length).toBe(transferred ? 0 : 8);
  }
  port1.close();
});

test('errors', () => {
  const message = (type: unknown, lengths: unknown): string => {
    try {
      return String(allocate(type as Float32ArrayConstructor, lengths as number[]));
    } catch (error) {
      return String(error);
    }
  };
  expect(message(Int8Array, [1])).toBe('TypeError: type must be Float32Array or Float64Array, got a function');
  expect(message('f32', [1])).toBe("TypeError: type must be Float32Array or Float64Array, got 'f32'");
  expect(message(Float32Array, 3)).toBe('TypeError: lengths must be an array of whole numbers, got 3');
  expect(message(Float32Array, [1, 2.5]))
    .toBe('RangeError: lengths[1] must be a whole number in [0, 4294967296], got 2.5');
  expect(message(Float32Array, [-1]))
    .toBe('RangeError: lengths[0] must be a whole number in [0, 4294967296], got -1');
  expect(message(Float64Array, [2 ** 30])).toMatch(/^RangeError: the arguments must fit into the kernel's memory/);
  same(softBinaryArgmax(Float64Array.of(2, 0), 1), [1, 0]);
});
