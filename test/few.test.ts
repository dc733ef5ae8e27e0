/** Calls with a few f32 (src/kernel/few.ts): the same answers and errors as by the general way, which an axis leads to. */
import { expect, test } from 'vitest';
import * as api from '../src/index.ts';
import { limitedMultiLabel } from '../src/entropic.ts';
import { begun } from '../src/kernel/arena.ts';
import { same } from './assert.ts';
import { families, random, sample } from './samples.ts';

// Wrong arguments are a point here, so the functions take any.
type Any = any; // eslint-disable-line
const { allocate, binaryArgmax, hyperSimplexLoss, project, softBinaryArgmax } = api as Record<string, Any>;

function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return String(error);
  }
}

/** What a call gives, and what it gives by the general way. */
function both(x: unknown, k: unknown, options?: object): [unknown, unknown] {
  return [outcome(() => project(x, k, options)), outcome(() => project(x, k, { ...options, axis: 0 }))];
}

/** Calls of all kinds, which use the same memory. */
const others: (() => unknown)[] = [
  () => softBinaryArgmax(new Float64Array(20), 3),
  () => softBinaryArgmax({ data: new Float32Array(600), shape: [60, 10] }, 3, { axis: 0 }),
  () => binaryArgmax(new Float32Array(8), 3),
  () => hyperSimplexLoss(new Float32Array(9), new Uint8Array(9)),
  () => limitedMultiLabel(new Float32Array(8), 2),
  () => softBinaryArgmax(allocate(Float32Array, [100])[0], 3),
  () => outcome(() => softBinaryArgmax(new Float32Array(8).fill(NaN), 3)),
  () => softBinaryArgmax(new Float32Array(2e5), 3), // memory grows
];

test('answers are those of the general way, to the bit', () => {
  const next = random(5);
  for (const family of families) {
    for (const n of [1, 2, 3, 5, 8, 9, 32, 33, 64, 1024, 1025]) {
      const x = sample(family, n, 'f32', n);
      for (const k of [0, 1, n / 2, n * next(), n - 1, n]) {
        for (const temperature of [1.5, 2 ** 60, 2 ** 61, 2 ** -61]) {
          if (next() < 0.1) others[Math.floor(next() * others.length)]!();
          const [few, general] = both(x, k, { temperature }) as [Any, Any];
          expect(few, JSON.stringify({ family, n, k, temperature })).toEqual(general);
          if (typeof general === 'string') continue;
          const out = new Float32Array(n);
          expect(softBinaryArgmax(x, k, { out, temperature })).toBe(out);
          same(out, general.projection, { family, n, k, temperature });
        }
      }
    }
  }
});

test('out may be the scores; results are arrays of their own', () => {
  const x = Float32Array.of(3, 1, 2, 0);
  const first = softBinaryArgmax(x, 2, { temperature: 2 });
  softBinaryArgmax(Float32Array.of(0, 1, 2, 3), 2, { temperature: 2 });
  same(first, Float32Array.of(1, 0.25, 0.75, 0));
  expect(softBinaryArgmax(x, 2, { temperature: 2, out: x })).toBe(x);
  same(x, first);
});

test('what is wrong is refused as it is by the general way', () => {
  const x = Float32Array.of(3, 1, 2, 0), inf = Infinity;
  for (const [scores, k, options] of [
    // with an empty object it would be the general way that refuses
    [x, -1], [x, 5], [x, NaN], [x, '2'], [x, null], [x, [1, 2]], [x.subarray(4), -1], [x.subarray(4), 1],
    [x, 2, { temperature: 0 }], [x, 2, { temperature: -1 }], [x, 2, { temperature: NaN }], [x, 2, { temperature: inf }],
    [x, 2, { temperature: '2' }], [x, 2, { temperature: null }], [x, 2, { temperature: [1, 2] }],
    [x, 2, { out: null }], [x, 2, { out: new Float32Array(3) }], [x, 2, { out: new Float64Array(4) }], [x, 2, { out: [] }],
    [Float32Array.of(NaN, 1), 1], [Float32Array.of(inf, inf), 1], [Float32Array.of(-inf, -inf), 1],
  ] as const) {
    const [few, general] = both(scores, k, options);
    expect(few).toMatch(/Error: /);
    expect(few).toBe(general);
  }
  for (const options of [{ temperature: undefined }, { out: undefined }]) {
    expect(softBinaryArgmax(x, 2, options)).toEqual(softBinaryArgmax(x, 2));
  }
});

test('no option is dropped', () => {
  const x = Float32Array.of(3, 1, 2, 0), plain = softBinaryArgmax(x, 2, { temperature: 2 });
  for (const name of ['tau', 'zzz', 'Temperature', 'dim']) {
    for (const options of [{ [name]: 2 }, { temperature: 2, [name]: 2 }, { [name]: 2, temperature: 2, out: x.slice() }]) {
      expect(() => softBinaryArgmax(x, 2, options)).toThrow(`${name} is not an option here`);
      expect(() => project(x, 2, options)).toThrow(`${name} is not an option here`);
    }
  }
  for (const options of [null, 2, 'temperature', [], [2], new Map([['temperature', 2]]), new Date(), new Float32Array(2)]) {
    expect(() => softBinaryArgmax(x, 2, options)).toThrow(TypeError);
  }
  // nor are those that are inherited
  class Getter { out = x.slice(); get temperature() { return 9; } }
  for (const options of [new Getter(), Object.create({ temperature: 9 }), Object.assign(Object.create({ zzz: 1 }), { temperature: 2 })]) {
    expect(() => softBinaryArgmax(x, 2, options)).toThrow('options must be a plain object');
  }
  for (const [more, p] of [
    [{ axis: -1 }, plain], [{ constraint: 'at-most' }, plain],
    [{ mask: [1, 1, 0, 1] }, Float32Array.of(1, 0.75, 0, 0.25)], [{ groups: [2, 2] }, Float32Array.of(1, 1, 1, 1)],
    [{ initialThresholds: 7 }, plain],
  ] as const) {
    same(softBinaryArgmax(x, 2, { temperature: 2, ...more }), p);
  }
});

test('the short way is taken', () => {
  const x = Float32Array.of(3, 1, 2, 0), out = new Float32Array(4);
  softBinaryArgmax(x, 2);
  const before = begun;
  for (const options of [undefined, { temperature: 2 }, { out }, { out, temperature: 0.5 }]) {
    softBinaryArgmax(x, 1, options);
    project(x, 3, options);
  }
  expect(begun).toBe(before);
  softBinaryArgmax(x, 2, { axis: 0 });
  expect(begun).toBe(before + 1);
  softBinaryArgmax(x, 2);
  softBinaryArgmax(x, 2);
  expect(begun).toBe(before + 2);
  for (const n of [64, 1024]) for (let i = 0; i < 2; i++) softBinaryArgmax(new Float32Array(n), 2);
  expect(begun).toBe(before + 4);
});
