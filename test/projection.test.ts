/** The projection's own behaviour: answers known by hand, the edges of k, ties, infinities, at most k. */
import { describe, expect, test, vi } from 'vitest';
import { binaryArgmax, project, softBinaryArgmax, softBinaryArgmaxVjp } from '../src/index.ts';
import { certificate, near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, floats, normal, random, sample, types } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.each(types)('%s', (type) => {
  const eps = type === 'f32' ? 1.5e-7 : 3e-16;
  const of = (...values: number[]) => floats(type, values);

  test.each([
    [10, [0.25333333333333335, 0.40333333333333335, 0.34333333333333332], 3],
    [3, [0.06666666666666667, 0.5666666666666667, 0.36666666666666664], 3],
    [0.01, [0, 1, 0], 0],
  ])('x = (0.1, 1.6, 1), k = 1, τ = %d', (temperature, p, free) => {
    const answer = project(of(0.1, 1.6, 1), 1, { temperature });
    near(answer.projection, p, eps);
    expect(answer.freeCounts[0]).toBe(free);
  });

  test('exact where the answer is a float', () => {
    same(softBinaryArgmax(of(0, 1, 2, 3), 1, { temperature: 2 }), [0, 0, 0.25, 0.75]);
    same(softBinaryArgmax(of(2, 2, 0, 0), 1.5), [0.75, 0.75, 0, 0]);
    same(softBinaryArgmax(of(5, 0, 0), 1.5), [1, 0.25, 0.25]);
    same(softBinaryArgmax(of(1, 1, 1, 1), 3), [0.75, 0.75, 0.75, 0.75]);
  });

  test('one score: p = k', () => {
    for (const k of [0, 0.25, 0.7, 1]) {
      for (const x of [0, -3, 1e30]) {
        const { projection, thresholds } = project(of(x), k);
        near(projection, [k], eps);
        near(thresholds, [of(x)[0]! - k], 1e-15 * Math.abs(x) + eps);
      }
    }
  });

  test('k = 0: p = 0, t = max x; k = n: p = 1, t = min x − τ', () => {
    for (const n of [1, 2, 5, 64, 1000]) {
      const x = sample('gaussian', n, type), sorted = Array.from(x).sort((a, b) => a - b);
      const none = project(x, 0, { temperature: 0.3 }), all = project(x, n, { temperature: 0.3 });
      same(none.projection, x.map(() => 0));
      same(all.projection, x.map(() => 1));
      same(none.thresholds, [sorted[n - 1]!]);
      near(all.thresholds, [sorted[0]! - 0.3], 1e-15);
      same([none.freeCounts[0]!, all.freeCounts[0]!], [0, 0]);
    }
  });

  test('no free entry: t is the midpoint of where it may be', () => {
    const { projection, thresholds, freeCounts } = project(of(7, 5, 0, 1), 2, { temperature: 2 });
    same(projection, [1, 1, 0, 0]);
    same(thresholds, [2]); // of [1, 3]
    same(freeCounts, [0]);
    same(project(of(0.5, -0.5), 1).thresholds, [-0.5]); // of one point
    const next = random(1);
    for (const n of [3, 10, 300, 3000]) {
      const x = floats(type, Array.from({ length: n }, (_, i) => 4 * ((i * 7) % n) + next()));
      for (const k of [1, Math.floor(n / 2), n - 1].filter((v) => n % 7 !== 0 && v < n)) {
        const truth = oracle.project(x, k, 0.5), answer = project(x, k, { temperature: 0.5 });
        same(answer.projection, truth.p, { n, k });
        near(answer.thresholds, [truth.t], type === 'f32' ? 1e-9 * n : 1e-15 * n, { n, k });
      }
    }
  });

  test('two equal scores have half each, whatever the grid rounds off them', () => {
    for (let c = 0.001; c < 1; c += 0.0037) {
      const [half] = of(c), where = { c };
      near(softBinaryArgmax(of(half!, half!), 1), [0.5, 0.5], type === 'f32' ? 2 ** -25 : 2 ** -53, where);
    }
  });

  // Levels one τ apart, as of a tree's scores: every score is next to a kink, by the rounding of its level.
  test('scores spaced by τ', () => {
    const margin = type === 'f32' ? 2 ** -35 : 2 ** -49;
    for (const tau of [0.1, 1 / 3, 0.2265885660614209, 0.14923839168463177, 0.7, 1e11 / 3, 1.1e-7]) {
      for (const times of [1, 3]) {
        for (let n = 2; n <= 13; n++) {
          const x = floats(type, Array.from({ length: times * n }, (_, i) => (i % n) * tau));
          for (let k = 0.25; k < times * n; k += 0.25) {
            const { projection, freeCounts } = project(x, k, { temperature: tau });
            const truth = oracle.project(x, k, tau), where = { n, times, k, tau };
            near(projection, truth.p, type === 'f32' ? 1.5e-7 : 4.5e-16, where);
            if (truth.q.every((q) => Math.min(Math.abs(q), Math.abs(q - 1)) > margin)) {
              expect(freeCounts[0], JSON.stringify(where)).toBe(truth.free);
            }
          }
        }
      }
    }
  });

  test('a gap a few units in the last place wider or narrower than τ', () => {
    const ulp = type === 'f32' ? 2 ** -23 : 2 ** -52;
    let saturated = 0, free = 0;
    for (const exact of [1, 1.3, 1.7, 0.10386011216680395, 3e-28]) {
      const tau = of(exact)[0]!;
      for (let units = -32; units <= 32; units++) {
        const top = of(tau * (1 + units * ulp))[0]!;
        for (const [ones, zeros] of [[1, 1], [3, 1], [3, 5], [7, 2]] as const) {
          const x = of(...Array<number>(ones).fill(top), ...Array<number>(zeros).fill(0));
          const { projection, freeCounts } = project(x, ones, { temperature: tau });
          const truth = oracle.project(x, ones, tau), where = { tau, units, ones, zeros };
          near(projection, truth.p, type === 'f32' ? 1.5e-7 : 4.5e-16, where);
          if (Math.abs(units) < 8 && type === 'f64') continue; // nearer than the grid
          expect(freeCounts[0], JSON.stringify(where)).toBe(truth.free);
          saturated += Number(truth.free === 0);
          free += Number(truth.free > 0);
        }
      }
    }
    expect(Math.min(saturated, free)).toBeGreaterThan(400);
  });

  test('τ a hair from the gap: p and freeCounts say the same', () => {
    for (let units = -40; units <= 40; units++) {
      for (const gap of [1, 3, 1 / 1024]) {
        for (const by of [2 ** -52, 2 ** -40, 2 ** -37, 2 ** -30]) {
          const temperature = gap * (1 + units * by);
          for (const x of [of(gap, 0), of(2 * gap, gap, 0, 0), of(gap, gap, 0)]) {
            const k = x.length === 4 ? 2 : x.length - 1;
            const { projection, freeCounts } = project(x, k, { temperature });
            const where = { x: Array.from(x), k, temperature };
            near(projection, oracle.project(x, k, temperature).p, eps, where);
            const between = projection.filter((p) => p > 0 && p < 1).length;
            expect(freeCounts[0], JSON.stringify(where)).toBe(between);
          }
        }
      }
    }
  });

  test('k a hair from a whole number', () => {
    const x = of(3, 2, 1, 0);
    for (const k of [2 ** -60, 1 - 2 ** -53, 1 + 2 ** -52, 2 - 2 ** -52, 4 - 2 ** -51]) {
      const p = softBinaryArgmax(x, k, { temperature: 0.5 });
      near(p, oracle.project(x, k, 0.5).p, type === 'f32' ? 6e-8 : 2e-15, { k });
      expect(certificate(x, p, k, 0.5)).toBeLessThan(type === 'f32' ? 2.5e-7 : 5e-15);
    }
  });

  test('ties share what is left between them', () => {
    for (const n of [2, 3, 10, 100, 4099]) {
      for (const k of [1, n / 2, n / 3, n - 1]) {
        for (const c of [0, 0.7, -1e6]) {
          const { projection, freeCounts } = project(of(...Array<number>(n).fill(c)), k);
          near(projection, projection.map(() => k / n), type === 'f32' ? 3e-8 : 3e-16, { n, k, c });
          expect(new Set(projection).size).toBe(1);
          expect(freeCounts[0]).toBe(n);
        }
      }
    }
  });

  test('τ too small for a normal float: refused or right, never wrong', () => {
    for (const temperature of [2 ** -1022, 1e-310, 2 ** -1074]) {
      for (const x of [[0, 0], [temperature / 4, 0, -temperature], [1, 0]]) {
        let p: ArrayLike<number>;
        try {
          p = softBinaryArgmax(of(...x), 1, { temperature });
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect(String(error)).toMatch(/temperature/);
          continue;
        }
        near(p, oracle.project(of(...x), 1, temperature).p, eps, { x, temperature });
      }
    }
  });

  test('−0 is 0', () => {
    same(softBinaryArgmax(of(-0, 0, -0), 1.5), [0.5, 0.5, 0.5]);
    same(softBinaryArgmax(of(-0, 1, 3), 1), [0, 0, 1]);
    same(binaryArgmax(of(-0, 0, -0), 1), [1, 0, 0]);
  });

  test('p shared out exactly: {0 < p < 1} is counted by freeCounts', () => {
    const next = random(17);
    for (let trial = 0; trial < 300; trial++) {
      const n = 1 + Math.floor(60 * next());
      const x = floats(type, Array.from({ length: n }, () => Math.round(4 * normal(next)) / 8));
      const k = Math.floor(8 * n * next()) / 8, temperature = 2 ** Math.floor(9 * next() - 6);
      const { projection, freeCounts } = project(x, k, { temperature });
      expect(freeCounts[0]).toBe(projection.filter((p) => p > 0 && p < 1).length);
    }
  });

  describe('+∞ is certainly one, −∞ certainly zero', () => {
    const inf = Infinity;

    test('as if they were not there', () => {
      const p = softBinaryArgmax(of(inf, 0.1, -inf, 1.6, 1), 2, { temperature: 3 });
      near(p, [1, 1 / 15, 0, 17 / 30, 11 / 30], eps);
      same([p[0]!, p[2]!], [1, 0]);
      same(softBinaryArgmaxVjp(p, of(9, 3, 9, 0, 0), { temperature: 1 }).map(Math.round), [0, 2, 0, -1, -1]);
      const { thresholds, freeCounts } = project(of(inf, 0.1, -inf, 1.6, 1), 2, { temperature: 3 });
      near(thresholds, [-0.1], 1e-8);
      same(freeCounts, [3]);
    });

    test('wherever they stand, in slices long and short, rows and columns', () => {
      const next = random(12);
      for (const n of [2, 5, 16, 33, 100, 1000]) {
        const x = sample('gaussian', n, type, 2).map((v) => (next() < 0.2 ? inf : next() < 0.3 ? -inf : v));
        const [ones, zeros] = [inf, -inf].map((v) => x.filter((w) => w === v).length) as [number, number];
        for (const k of [ones, (ones + n - zeros) / 2, n - zeros]) {
          const truth = oracle.project(x, k, 0.8), p = softBinaryArgmax(x, k, { temperature: 0.8 });
          near(p, truth.p, type === 'f32' ? 2.5e-7 : 1e-14, { n, k });
          x.forEach((v, i) => { if (!Number.isFinite(v)) expect(p[i]).toBe(v > 0 ? 1 : 0); });
          const thrice = (a: ArrayLike<number>) => Array.from(a).flatMap((v) => [v, v, v]);
          const columns = { data: floats(type, thrice(x)), shape: [n, 3] };
          same(softBinaryArgmax(columns, k, { temperature: 0.8, axis: 0 }).data, thrice(p));
        }
      }
    });

    test('in slices long enough to be sampled, at every k that can be met, and none beyond', () => {
      for (const n of [4095, 4096, 5003, 30001]) {
        const x = sample('gaussian', n, type).map((v, i) => (i % 50 === 3 ? inf : i % 50 === 7 ? -inf : v));
        const [ones, zeros] = [inf, -inf].map((v) => x.filter((w) => w === v).length) as [number, number];
        for (const k of [ones, ones + 0.5, n / 2, n - zeros - 0.5, n - zeros]) {
          const { projection, freeCounts } = project(x, k, { temperature: 1.5 });
          const truth = oracle.project(x, k, 1.5);
          near(projection, truth.p, type === 'f32' ? 2.5e-7 : 1e-14, { n, k });
          expect(freeCounts[0]).toBe(truth.free);
        }
        expect(() => project(x, ones - 0.5)).toThrow(RangeError);
        expect(() => project(x, n - zeros + 0.5)).toThrow(RangeError);
      }
    });

    test('all of them infinite', () => {
      const { projection, thresholds } = project(of(inf, -inf, -inf, inf), 2);
      same(projection, [1, 0, 0, 1]);
      expect(Number.isNaN(thresholds[0])).toBe(false);
      same(softBinaryArgmax(of(-inf, -inf), 0), [0, 0]);
      same(softBinaryArgmax(of(inf, inf), 2), [1, 1]);
    });

    test('when k cannot be met with them', () => {
      expect(() => softBinaryArgmax(of(inf, 1, inf), 1)).toThrow(RangeError);
      expect(() => softBinaryArgmax(of(inf, 1, inf), 1.5)).toThrow(RangeError);
      expect(() => softBinaryArgmax(of(-inf, 1, -inf), 2)).toThrow(RangeError);
      same(softBinaryArgmax(of(-inf, 1, -inf), 1), [0, 1, 0]);
    });

    test('at most k needs no room above −∞', () => {
      same(softBinaryArgmax(of(-inf, 0.5, -inf), 2, { constraint: 'at-most' }), [0, 0.5, 0]);
      same(softBinaryArgmax(of(inf, 0.5, -inf), 2, { constraint: 'at-most' }), [1, 0.5, 0]);
      same(softBinaryArgmax(of(inf, 0.5, 0.75), 1.25, { constraint: 'at-most' }), [1, 0, 0.25]);
      expect(() => softBinaryArgmax(of(inf, 1, inf), 1, { constraint: 'at-most' })).toThrow(RangeError);
    });

    test('the hard operator ranks them with the rest', () => {
      same(binaryArgmax(of(1, inf, -inf, 2), 2), [0, 1, 0, 1]);
    });
  });

  describe('at most k', () => {
    test('clip(x/τ, 0, 1) with t = 0 while its sum is small enough, the projection otherwise', () => {
      for (const n of [1, 3, 17, 130, 5003]) {
        for (const family of ['gaussian', 'heavy-tailed', '250 levels'] as const) {
          const x = sample(family, n, type).map((v) => v - (family === '250 levels' ? 2.5 : 0));
          for (const k of [0, n / 9, n / 3, n / 2, n]) {
            for (const temperature of [0.2, 1, 9]) {
              const answer = project(x, k, { temperature, constraint: 'at-most' });
              const truth = oracle.project(x, k, temperature, true);
              const where = { family, n, k, temperature };
              near(answer.projection, truth.p, type === 'f32' ? 2.5e-7 : 1e-14, where);
              near(answer.thresholds, [truth.t], 1e-9, where);
              expect(answer.freeCounts[0]).toBe(truth.free);
            }
          }
        }
      }
    });

    test('negative scores are zeros, not the least negative ones', () => {
      same(softBinaryArgmax(of(-1, -2, -3), 2, { constraint: 'at-most' }), [0, 0, 0]);
      const { thresholds, freeCounts } = project(of(0.5, -1, 3), 2, { constraint: 'at-most' });
      same([...thresholds, ...freeCounts], [0, 1]);
    });
  });

  describe('hard', () => {
    test('the k largest; among equals the lower index', () => {
      same(binaryArgmax(of(1, 3, 3, 3, 0), 2), [0, 1, 1, 0, 0]);
      same(binaryArgmax(of(1, 1, 1), 0), [0, 0, 0]);
      same(binaryArgmax(of(1, 1, 1), 3), [1, 1, 1]);
      for (const n of [1, 10, 1000, 10007]) {
        for (const family of families) {
          const x = sample(family, n, type);
          for (const k of [0, 1, Math.floor(n / 3), n - 1, n]) {
            same(binaryArgmax(x, k), oracle.hard(x, k), { family, n, k });
          }
        }
      }
    });

    test('what soft-binary-argmax becomes as τ → 0', () => {
      for (const n of [2, 31, 500]) {
        const x = sample('gaussian', n, type, 4), k = Math.floor(n / 3);
        same(softBinaryArgmax(x, k, { temperature: 1e-7 }), binaryArgmax(x, k), { n });
      }
    });
  });
});
