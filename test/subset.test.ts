/** Random subsets: the generator by its published vectors, the logarithm by exact arithmetic, the law by chi-square. */
import { describe, expect, test } from 'vitest';
import { binaryArgmax, sampleSubset, softBinaryArgmax, softBinaryArgmaxVjp } from '../src/index.ts';
import type { Scores } from '../src/index.ts';
import { gumbel, log, threefry } from '../src/random.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, random, sample, types } from './samples.ts';

describe('the generator', () => {
  test('Threefry-2x32-20: the known answers of Random123', () => {
    const word = new Uint32Array(2);
    const known: [number[], number[], number[]][] = [
      [[0, 0], [0, 0], [0x6b200159, 0x99ba4efe]],
      [[0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], [0x1cb996fc, 0xbb002be7]],
      [[0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], [0xc4923a9c, 0x483df7a0]],
    ];
    for (const [[k0, k1], [c0, c1], answer] of known) {
      threefry(k0!, k1!, c0!, c1!, word);
      same(word, answer);
    }
  });

  /** ln x · 2²⁰⁰, from ln((1 + s)/(1 − s)) = 2 Σ s^(2j+1)/(2j + 1) in integers. */
  function exactLog(x: number): bigint {
    const one = 1n << 200n;
    const artanh2 = (num: bigint, den: bigint): bigint => {
      const s = (num * one) / den, square = (s * s) >> 200n;
      let sum = 0n, power = s;
      for (let j = 1n; power !== 0n; j += 2n) {
        sum += power / j;
        power = (power * square) >> 200n;
      }
      return 2n * sum;
    };
    const e = Math.floor(Math.log2(x));
    const m = BigInt(x / 2 ** e * 2 ** 52), two52 = 1n << 52n;
    return artanh2(m - two52, m + two52) + BigInt(e) * artanh2(1n, 3n);
  }

  test('the logarithm: within one unit in the last place of the exact one', () => {
    const next = random(11);
    const some = Array.from({ length: 400 }, (_, i) => [
      next(), 1 - 2 ** -(i % 53) / 3, 1 + 2 ** -(i % 52) / 3, 2 ** -(i % 60) * (1 + next()), 40 * next(), Math.SQRT1_2 + (i - 200) * 2 ** -53,
    ]).flat().filter((x) => x > 0);
    for (const x of [...some, 0.5, 2, 1 - 2 ** -53, 2 ** -53, 1e300, 1e-300]) {
      if (x === 1) continue;
      const exact = exactLog(x), value = log(x);
      const scaled = BigInt(value * 2 ** 200 / 2 ** Math.floor(Math.log2(Math.abs(value)))); // its 53 bits, as an integer
      const unit = Math.floor(Math.log2(Math.abs(value)));
      const error = unit >= 0 ? (scaled << BigInt(unit)) - exact : (scaled >> BigInt(-unit)) - exact;
      const ulp = 1n << BigInt(200 + unit - 52);
      expect(error < ulp && -error < ulp, `log(${x})`).toBe(true);
    }
    same([log(1)], [0]);
  });

  test('Gumbel noise: its distribution, and nothing shared by seeds or indices', () => {
    const draws = 40_000, bins = 20, counts = new Float64Array(bins), seeds = new Set<number>();
    for (let i = 0; i < draws; i++) {
      const value = gumbel(2 ** 40 + 5)(i);
      const u = Math.exp(-Math.exp(-value)); // F(value) is uniform
      counts[Math.floor(bins * u)]++;
      seeds.add(value).add(gumbel(2 ** 40 + 6)(i)).add(gumbel(5)(i));
    }
    expect(seeds.size).toBe(3 * draws);
    const expected = draws / bins;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(43.8); // 0.1 % of χ² with 19 degrees of freedom
    expect(chi).toBeGreaterThan(4.2);
  });
});

/** P of a set by Plackett–Luce: over all orders in which it may be drawn. */
function probability(weights: readonly number[], set: readonly number[]): number {
  const orders = (rest: readonly number[], left: number): number => (rest.length === 0 ? 1
    : rest.reduce((sum, i) => sum + (weights[i]! / left) * orders(rest.filter((j) => j !== i), left - weights[i]!), 0));
  return orders(set, weights.reduce((a, b) => a + b, 0));
}

describe('the law of Plackett and Luce', () => {
  // [weights, k, the value that χ² exceeds once in a thousand times]
  test.each<[number[], number, number]>([
    [[1, 2, 3, 4], 1, 16.27], [[1, 2, 3, 4], 2, 20.52], [[5, 1, 1, 2, 0.5], 3, 27.88], [[1, 1, 1, 1], 3, 16.27],
  ])('%j, k = %i', (weights, k, limit) => {
    const x = weights.map(Math.log), draws = 6000, counts = new Map<string, number>();
    // Every seed draws for 20 slices: their noise must be as independent as that of seeds.
    const data = Array.from({ length: 20 }, () => x).flat(), shape = [20, x.length];
    for (let seed = 0; seed < draws / 20; seed++) {
      const { value } = sampleSubset({ data, shape }, k, { seed });
      for (let s = 0; s < 20; s++) {
        const key = Array.from(value.data.subarray(s * x.length, (s + 1) * x.length)).join('');
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    let chi = 0, all = 0;
    for (let bits = 0; bits < 2 ** x.length; bits++) {
      const set = x.map((_, i) => i).filter((i) => bits >> i & 1);
      if (set.length !== k) continue;
      const expected = draws * probability(weights, set), key = x.map((_, i) => bits >> i & 1).join('');
      chi += ((counts.get(key) ?? 0) - expected) ** 2 / expected;
      all += expected;
    }
    near([all], [draws], 1e-6);
    expect([...counts.keys()].every((key) => [...key].filter((bit) => bit === '1').length === k)).toBe(true);
    expect(chi).toBeLessThan(limit);
    expect(chi).toBeGreaterThan(0);
  });
});

describe.each(types)('sampleSubset, %s', (type) => {
  const data = sample('gaussian', 60, type), shape = [6, 10];

  test('value, relaxation and vjp are those of x + G', () => {
    const noise = gumbel(77), perturbed = Float64Array.from(data, (score, i) => score + noise(i));
    const g = floats(type, Array.from(data, (_, i) => Math.sin(i)));
    for (const axis of [0, 1]) {
      const k = oracle.slices(shape, axis).map((_, s) => 1 + (s % 4)), temperature = k.map((v) => v / 2);
      const out = floats(type, data);
      const { value, seed, relaxation, vjp } = sampleSubset({ data, shape }, k, { axis, seed: 77, temperature, out });
      same([seed], [77]);
      expect(value.data).toBe(out);
      same(value.data, binaryArgmax({ data: perturbed, shape }, k, { axis }).data);
      const p = relaxation();
      near(p.data, softBinaryArgmax({ data: perturbed, shape }, k, { axis, temperature }).data, type === 'f32' ? 6e-8 : 0);
      expect(p.data.constructor).toBe(data.constructor);
      const copy = { data: p.data.slice(), shape };
      p.data.fill(0); // the caller's own
      same(relaxation().data, copy.data);
      const expected = softBinaryArgmaxVjp(copy as never, { data: g, shape } as never, { axis, temperature }) as { data: Float64Array };
      same(vjp({ data: g, shape } as never).data, expected.data);
    }
  });

  test('an entry has its noise by seed and place, whatever else is there', () => {
    const seed = 2 ** 52 + 1, half = Array.from(data, (_, i) => i % 2);
    const whole = sampleSubset(data, 5, { seed }), again = sampleSubset(data, 5, { seed });
    same(whole.value, again.value);
    expect(Array.from(sampleSubset(data, 5, { seed: seed - 2 ** 32 }).value)).not.toEqual(Array.from(whole.value));
    const masked = sampleSubset(data, 60 / 2, { seed, mask: half });
    same(masked.value, half);
    const grouped = sampleSubset(data, [2, 3], { seed, groups: [20, 40], mask: half }).value;
    const noise = gumbel(seed), left = Array.from(data, (score, i) => (half[i] ? score + noise(i) : -1e9));
    same(grouped, [...oracle.hard(left.slice(0, 20), 2), ...oracle.hard(left.slice(20), 3)]);
  });

  test('free entries of the relaxation stay free', () => {
    const { relaxation } = sampleSubset(data, 3, { seed: 1, temperature: 1e30 });
    expect(relaxation().every((p) => p > 0 && p < 1)).toBe(true);
  });
});

test('without a seed: another draw each time, which its seed repeats', () => {
  const x = new Float64Array(1000), one = sampleSubset(x, 500), two = sampleSubset(x, 500);
  expect(one.seed).not.toBe(two.seed);
  expect(Array.from(one.value)).not.toEqual(Array.from(two.value));
  same(sampleSubset(x, 500, { seed: one.seed }).value, one.value);
});

test('certain scores; errors', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { value } = sampleSubset([0, Infinity, -Infinity, 0], 2, { seed });
    same([value[1]!, value[2]!], [1, 0]);
  }
  const errors: [() => unknown, string][] = [
    [() => sampleSubset([1, 2], 1, { seed: -1 }), 'seed must be a whole number in [0, 9007199254740991], got -1'],
    [() => sampleSubset([1, 2], 1, { seed: 0.5 }), 'seed must be a whole number'],
    [() => sampleSubset([1, 2], 1, { seed: null as never }), 'seed must be a number, got null'],
    [() => sampleSubset([1, 2], 0.5), 'k must be a whole number in [0, 2], got 0.5'],
    [() => sampleSubset([1, NaN], 1), 'x[1] must not be NaN, got NaN'],
    [() => sampleSubset([1, -Infinity], 2), 'k in slice 0 must lie in [0, 1], as Infinity in x is one, -Infinity zero, got 2'],
    [() => sampleSubset([1, 2], 1, { temperature: -1 }), 'temperature must be positive and finite'],
  ];
  for (const [call, message] of errors) expect(call).toThrow(message);
  const f32 = Float32Array.of(1, 2) as Scores;
  expect(() => sampleSubset(f32, 1, { out: new Float64Array(2) as never })).toThrow('out must be a Float32Array');
});
