/** Sums are exact and rounded once: those of the kernel and of src/sums.ts, against rational numbers. */
import { describe, expect, test } from 'vitest';
import {
  fenchelYoungLoss, fenchelYoungLossAndGrad, fenchelYoungLossHvp, hyperSimplexLoss, hyperSimplexLossAndGrad, hyperSimplexLossHvp,
  selectionLoss, selectionLossAndGrad, softBinaryArgmax, softBinaryArgmaxVjp,
} from '../src/index.ts';
import { FENCHEL_YOUNG, GRADIENT, HYPER_SIMPLEX, NONE, TERMS } from '../src/abi.ts';
import { sumOf } from '../src/sums.ts';
import { Kernel, type Tensor } from './abi.ts';
import { same } from './assert.ts';
import { families, floats, normal, random, sample, shuffle, types, type Floats, type Random, type Type } from './samples.ts';

const simd = new Kernel('simd'), scalar = new Kernel('scalar');

const words = new DataView(new ArrayBuffer(8));

/** A double, in units of 2^-1074. */
function exactly(value: number): bigint {
  words.setFloat64(0, value);
  const bits = words.getBigUint64(0), exponent = Number(bits >> 52n) & 2047, fraction = bits & (2n ** 52n - 1n);
  const size = exponent === 0 ? fraction : (fraction + 2n ** 52n) << BigInt(exponent - 1);
  return value < 0 ? -size : size;
}

/** The double nearest to a sum; of two that are equally near, the even one. Found by halving the doubles in their order. */
function oracle(terms: ArrayLike<number>): number {
  let total = 0n;
  for (let i = 0; i < terms.length; i++) total += exactly(terms[i]!);
  const size = total < 0n ? -total : total;
  const of = (ordinal: bigint) => {
    words.setBigUint64(0, ordinal);
    return words.getFloat64(0);
  };
  let lo = 0n, hi = 0x7ff0000000000000n; // of ≤ size < hi, where the last one stands for 2^1024
  const amount = (ordinal: bigint) => (ordinal === 0x7ff0000000000000n ? 2n ** 2098n : exactly(of(ordinal)));
  while (hi - lo > 1n) {
    const middle = (lo + hi) / 2n;
    if (amount(middle) <= size) lo = middle;
    else hi = middle;
  }
  const below = size - amount(lo), above = amount(hi) - size;
  const nearest = below < above || (below === above && lo % 2n === 0n) ? of(lo) : of(hi);
  return total < 0n ? -nearest : nearest;
}

test('the oracle itself', () => {
  expect(oracle([])).toBe(0);
  expect(oracle([1, 2 ** -53])).toBe(1);
  expect(oracle([1, 2 ** -53, 2 ** -1074])).toBe(1 + 2 ** -52);
  expect(oracle([1 + 2 ** -52, 2 ** -53])).toBe(1 + 2 ** -51);
  expect(oracle([-1, 3, -2])).toBe(0);
  expect(oracle([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
  expect(oracle([Number.MAX_VALUE, 2 ** 969])).toBe(Number.MAX_VALUE);
  expect(oracle([0.1, 0.2])).toBe(0.1 + 0.2);
});

const digits = { f32: 24, f64: 53 };
const ends = { f32: [-149, 127], f64: [-1074, 1023] } as const;

/** Terms ≥ 0. */
const positive: Record<string, (next: Random, i: number, n: number, type: Type) => number> = {
  uniform: (next) => next(),
  'mostly zeros and ones': (next) => (next() < 0.2 ? next() : Number(next() < 0.3)),
  'squares, some of them tiny': (next) => (next() < 0.5 ? next() : 2 ** (-40 * next())) ** 2,
  'of all sizes below 1': (next, _, __, type) => next() * 2 ** (ends[type][0] * next()),
  'of all sizes': (next, _, __, type) => (1 + next()) / 4 * 2 ** (ends[type][0] + 10 + (ends[type][1] - ends[type][0] - 24) * next()),
  'halfway between two f64': (_, i) => [1, 2 ** -53, 2 ** -52][i % 3 === 0 ? 0 : i % 17 === 1 ? 2 : 1]!,
  'just beyond halfway': (_, i, n, type) => (i === 0 ? 1 : i === 1 ? 2 ** -53 : i === n - 1 ? 2 ** (type === 'f32' ? -149 : -1074) : 0),
  'powers of two': (_, i, __, type) => 2 ** -(i % -ends[type][0]),
  'the least floats': (next, _, __, type) => Math.floor(9 * next()) * 2 ** ends[type][0],
  'the greatest floats': (next, i, _, type) => (i < 900 && next() < 0.5 ? 2 ** ends[type][1] * (2 - 2 ** (1 - digits[type])) : 1) / 1024,
  'one great, then small ones': (next, i, _, type) => (i === 0 ? 2 ** (type === 'f32' ? 100 : 1000) : next()),
  'all the same': () => 0.1,
  'as coarse as units': (next) => Math.floor(2 ** 22 * next()) * 2 ** -22,
  'a bit below the fine units': (next) => 2 ** -22 * (1 + Math.floor(2 ** 23 * next()) * 2 ** -23),
};

const lengths = [1, 2, 3, 4, 5, 7, 8, 30, 257, 1023, 1024, 1025, 2049, 5000];

/** Every family with some lengths. */
function* cases(type: Type) {
  const next = random(digits[type]);
  let turn = 0;
  for (const [family, term] of Object.entries(positive)) {
    for (let i = 0; i < 5; i++) {
      const n = lengths[turn++ % lengths.length]!;
      const terms = floats(type, Array.from({ length: n }, (_, j) => term(next, j, n, type)));
      yield { terms, n, next, where: { type, family, n } };
    }
  }
}

const vector = (data: Floats): Tensor => ({ type: data instanceof Float32Array ? 'f32' : 'f64', data, outer: 1, n: data.length, inner: 1 });

describe.each(types)('the kernel, %s', (type) => {
  const round = type === 'f32' ? Math.fround : Number;

  test('a loss is the sum of its terms, which here are weights, rounded once', () => {
    for (const { terms, n, where } of cases(type)) {
      // k is 0 and all targets are 1: p − y = −1
      for (const kernel of [simd, scalar]) {
        const { losses } = kernel.loss(vector(floats(type, new Float64Array(n))), HYPER_SIMPLEX, NONE, {
          labels: new Int32Array(n).fill(1), base: 1, weights: terms, k: 0, tau: 1, scale: 1,
        });
        same(losses, [oracle(terms)], where);
      }
    }
  });

  test('a mean over the free set, of cotangents of either sign that may cancel', () => {
    for (const { terms, n, next, where } of cases(type)) {
      const ways: [string, () => Floats][] = [
        ['of one sign', () => terms],
        ['of either sign', () => terms.map((v) => (next() < 0.5 ? -v : v))],
        ['that cancel', () => shuffle(floats(type, [...terms, ...terms.map((v) => -v), round(normal(next))]), next)],
        ['that cancel but for the least', () => shuffle(floats(type, [...terms, 2 ** ends[type][0], ...terms.map((v) => -v)]), next)],
      ];
      for (const [way, make] of ways) {
        const g = make();
        const p = vector(floats(type, Float64Array.from(g, () => (next() < 0.2 ? Math.round(next()) : 0.5))));
        const free = [...g].filter((_, i) => p.data[i] === 0.5);
        const mean = free.length === 0 ? 0 : oracle(free) / free.length;
        const wanted = g.map((v, i) => (p.data[i] === 0.5 ? round(round(v - round(mean)) - round(mean - round(mean))) : 0));
        for (const kernel of [simd, scalar]) same(kernel.vjp(p, g, 1).data, wanted, { ...where, way, n });
      }
    }
  });

  test('infinite and no numbers', () => {
    for (const n of [1, 5, 1100]) {
      const p = vector(floats(type, new Float64Array(n).fill(0.5)));
      for (const kernel of [simd, scalar]) {
        for (const values of [[Infinity], [-Infinity], [NaN], [Infinity, -Infinity], [Infinity, NaN]]) {
          if (values.length > n) continue;
          const g = floats(type, new Float64Array(n).fill(3));
          values.forEach((value, i) => { g[(700 + 17 * i) % n] = value; });
          same(kernel.vjp(p, g, 1).data, g.map(() => NaN), { n, values });
        }
      }
    }
  });

  test('losses of any scores are their terms’ sums, and so are dense targets', () => {
    const next = random(7);
    for (const family of families) {
      for (const n of [1, 2, 5, 64, 1500]) {
        const x = vector(sample(family, n, type, n)), k = n * next();
        const targets = Array.from({ length: n }, () => (next() < 0.5 ? Math.round(next()) : next() * 2 ** (-30 * next())));
        const weights = Array.from({ length: n }, () => 2 ** (8 * next()));
        for (const o of [{ targets }, { targets, weights }, { labels: Int32Array.from(targets, Math.round), base: 1, weights }]) {
          const where = { family, n, k, o: Object.keys(o) };
          for (const kernel of [simd, scalar]) {
            const { data, losses, status } = kernel.loss(x, HYPER_SIMPLEX, TERMS, { ...o, k, tau: 1.5, scale: 1 });
            expect(status).toBe(0);
            same(losses, [oracle(data)], where);
            // k is the sum of the targets: as if it were given
            const sum = oracle(floats(type, o.targets ?? targets.map(Math.round)));
            for (const kind of [HYPER_SIMPLEX, FENCHEL_YOUNG] as const) {
              const given = kernel.loss(x, kind, GRADIENT, { ...o, k: sum, tau: 1.5, scale: 1 });
              const found = kernel.loss(x, kind, GRADIENT, { ...o, tau: 1.5, scale: 1 });
              for (const part of ['data', 'losses', 'thresholds'] as const) same(found[part], given[part], { ...where, kind, part });
            }
          }
        }
      }
    }
  });
});

test.each(types)('losses, gradients and Hessians do not depend on the order of rows, %s', (type) => {
  const next = random(19);
  for (const n of [3, 100, 2500]) {
    const C = 3, x = sample('gaussian', n * C, type, n), weights = Array.from({ length: n }, () => next() ** 9);
    const labels = Int32Array.from({ length: n }, () => Math.floor(C * next())), y = floats(type, Array.from(x, () => next()));
    const order = shuffle(Array.from({ length: n }, (_, i) => i), next);
    const rows = <A extends Floats>(data: A): A => data.map((_, i) => data[order[Math.floor(i / C)]! * C + (i % C)]!) as A;
    const tensor = (data: Floats) => ({ data, shape: [n, C] });
    for (const temperature of [0.5, 1, 30]) {
      const v = floats(type, Array.from(x, () => next() - 0.5));
      const options = { temperature, sampleWeights: weights }, moved = { temperature, sampleWeights: order.map((row) => weights[row]!) };
      for (const [targets, others] of [[labels, Int32Array.from(order, (row) => labels[row]!)], [tensor(y), tensor(rows(y))]] as const) {
        const a = hyperSimplexLossAndGrad(tensor(x), targets, options), b = hyperSimplexLossAndGrad(tensor(rows(x)), others, moved);
        expect(b.loss).toBe(a.loss);
        same(b.grad.data, rows(a.grad.data as Floats), { n, temperature });
        expect(hyperSimplexLoss(tensor(rows(x)), others, moved)).toBe(a.loss);
        const c = fenchelYoungLossAndGrad(tensor(x), targets, { temperature }), d = fenchelYoungLossAndGrad(tensor(rows(x)), others, { temperature });
        expect(d.loss).toBe(c.loss);
        same(d.grad.data, rows(c.grad.data as Floats), { n, temperature });
        expect(fenchelYoungLoss(tensor(rows(x)), others, { temperature })).toBe(c.loss);
        const more = { k: n / 3, wrt: ['k', 'temperature'] as const };
        const one = hyperSimplexLossAndGrad(tensor(x), targets, { ...options, ...more });
        const other = hyperSimplexLossAndGrad(tensor(rows(x)), others, { ...moved, ...more });
        for (const part of ['thresholds', 'gradK', 'gradTemperature'] as const) same(other[part]!, one[part]!, { n, temperature, part });
        const product = hyperSimplexLossHvp(tensor(x), targets, tensor(v) as never, options);
        const otherProduct = hyperSimplexLossHvp(tensor(rows(x)), others, tensor(rows(v)) as never, moved);
        same(otherProduct.data, rows(product.data as Floats), { n, temperature });
      }
    }
  }
});

test.each(types)('nor do choices by value, and temperatures in units of the deviation, %s', (type) => {
  const next = random(23);
  for (const n of [3, 100, 2500]) {
    const C = 3, x = sample('gaussian', n * C, type, n + 1), g = floats(type, Array.from(x, () => next() - 0.5));
    // some of the values are equal, and which of them are the best says their order
    const values = floats(type, Array.from(x, () => (next() < 0.5 ? 0.1 : next())));
    const labels = Int32Array.from({ length: n }, () => Math.floor(C * next()));
    const order = shuffle(Array.from({ length: n }, (_, i) => i), next);
    const rows = <A extends Floats>(data: A): A => data.map((_, i) => data[order[Math.floor(i / C)]! * C + (i % C)]!) as A;
    const tensor = <A extends Floats>(data: A) => ({ data, shape: [n, C] });
    const moved = Int32Array.from(order, (row) => labels[row]!);
    const X = tensor(x), otherX = tensor(rows(x)), V = tensor(values), otherV = tensor(rows(values)), G = tensor(g), otherG = tensor(rows(g));
    for (const temperature of [0.5, 1, 30]) {
      for (const constraint of ['equal', 'at-most'] as const) {
        for (const reduction of ['sum', 'mean', 'regret'] as const) {
          const options = { temperature, constraint, reduction }, k = 0.4 * n;
          const a = selectionLossAndGrad(X, V, k, options), b = selectionLossAndGrad(otherX, otherV, k, options);
          expect(b.loss, `${n} ${temperature} ${reduction}`).toBe(a.loss);
          same(b.grad.data, rows(a.grad.data), { n, temperature });
          // each row a slice
          const ofRows = { ...options, axis: 1 };
          expect(selectionLoss(otherX, otherV, 1.5, ofRows)).toBe(selectionLoss(X, V, 1.5, ofRows));
        }
      }
      const options = { temperature, standardize: true };
      const p = softBinaryArgmax(X, 0.4 * n, { ...options, axis: 0 }), q = softBinaryArgmax(otherX, 0.4 * n, { ...options, axis: 0 });
      same(q.data, rows(p.data), { n, temperature });
      const vjp = softBinaryArgmaxVjp(p, G as never, { temperature, axis: 0, standardize: X as never });
      same(softBinaryArgmaxVjp(q, otherG as never, { temperature, axis: 0, standardize: otherX as never }).data, rows(vjp.data), { n, temperature });
      for (const [lossAndGrad, hvp] of [[hyperSimplexLossAndGrad, hyperSimplexLossHvp], [fenchelYoungLossAndGrad, fenchelYoungLossHvp]] as const) {
        const a = lossAndGrad(X, labels, options), b = lossAndGrad(otherX, moved, options);
        expect(b.loss).toBe(a.loss);
        same(b.grad.data, rows(a.grad.data), { n, temperature });
        same(hvp(otherX, moved, otherG as never, options).data, rows(hvp(X, labels, G as never, options).data), { n, temperature });
      }
    }
  }
});

describe('sums of doubles', () => {
  test('are rounded once', () => {
    for (const { terms, next, where } of cases('f64')) {
      for (const values of [terms, terms.map((v) => (next() < 0.5 ? -v : v)), [...terms, ...terms.map((v) => -v), normal(next)]]) {
        same([sumOf(values)], [oracle(values)], where);
        same([sumOf(shuffle([...values], next))], [oracle(values)], where);
      }
    }
  });

  test('that are infinite, overflow on the way, or are empty', () => {
    const most = Number.MAX_VALUE;
    expect(sumOf([])).toBe(0);
    expect(sumOf([most, most, -most])).toBe(most);
    expect(sumOf([most, most])).toBe(Infinity);
    expect(sumOf([-most, 1, -most])).toBe(-Infinity);
    expect(sumOf([most, 2 ** 969])).toBe(most);
    expect(sumOf([1, Infinity, most, most])).toBe(Infinity);
    expect(sumOf([Infinity, 1, -Infinity])).toBeNaN();
    expect(sumOf([1, NaN])).toBeNaN();
    expect(sumOf([2 ** -1074, 2 ** -1074, -(2 ** -1073)])).toBe(0);
  });
});
