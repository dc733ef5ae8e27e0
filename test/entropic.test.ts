/** hypersimplex/entropic: projections, their logarithms and thresholds, against the oracle and by laws. */
import { describe, expect, test } from 'vitest';
import * as E from '../src/entropic.ts';
import { same } from './assert.ts';
import { total as sum } from './oracle.ts';
import { Fixed, project, type Entropy } from './entropic-oracle.ts';
import { families, floats, normal, random, sample, shuffle, types, type Floats, type Type } from './samples.ts';

const relatives = [
  { name: 'limitedMultiLabel', entropy: 'binary', map: E.limitedMultiLabel, find: E.limitedMultiLabelProject, log: E.limitedMultiLabelLog },
  { name: 'cappedSoftmax', entropy: 'shannon', map: E.cappedSoftmax, find: E.cappedSoftmaxProject, log: E.cappedSoftmaxLog },
] as const;

const ulp = { f32: 2 ** -24, f64: 2 ** -53 } as const; // half the distance of floats from 1 on
const least = { f32: Math.exp(-86), f64: Math.exp(-707) } as const;
const largest = { f32: 3.4e38, f64: 1.79e308 } as const;

const total = (values: ArrayLike<number>) => sum(Array.from(values));
const steps = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(b), 1e-300));

/** p, log p, log(1 − p) and t against the oracle; errors are in ulp of what they are of. */
function check(entropy: Entropy, type: Type, x: Floats, k: number, tau = 1, options: { atMost?: boolean; F?: number } = {}) {
  const where = `${entropy}, ${type}, n = ${x.length}, k = ${k}, τ = ${tau}`;
  const { find, log } = relatives.find((relative) => relative.entropy === entropy)!;
  const given = { temperature: tau, ...(options.atMost ? { constraint: 'at-most' as const } : {}) };
  const right = project(entropy, x, k, tau, options);
  const { projection: p, thresholds: [t], thresholdBounds: { lower, upper }, freeCounts } = find(x, k, given);
  const { logProjection, logComplement } = log(x, k, given);
  const e = ulp[type];
  for (let i = 0; i < x.length; i++) {
    const z = right.above(x[i]!), at = `${where}, [${i}], z = ${-z}`; // (t − x)/τ
    expect(p[i]! >= 0 && p[i]! <= 1, at).toBe(true);
    if (right.p[i]! < least[type] * 1.001) expect(p[i]!, at).toBeLessThan(least[type] * 1.01);
    else expect(steps(p[i]!, right.p[i]!), `${at}: p is ${p[i]}, should be ${right.p[i]}`).toBeLessThan(8 * e);
    if (Math.abs(z * tau) > largest[type] || Math.abs(z) > largest[type]) continue; // beyond the floats
    // log p = z + …, of which z is known to an ulp of itself and t to one of τ
    expect(Math.abs(logProjection[i]! - right.log[i]!) || 0, `${at}: log p`).toBeLessThanOrEqual(6 * e * Math.max(1, Math.abs(right.log[i]!)));
    if (entropy === 'shannon' && Math.abs(z) < 8 * e) continue; // as near to 1 as t is known
    const derivative = entropy === 'binary' ? 1 : Math.max(1, 1 / Math.expm1(Math.abs(z)));
    expect(Math.abs(logComplement[i]! - right.rest[i]!) || 0, `${at}: log(1 − p)`)
      .toBeLessThanOrEqual(6 * e * Math.max(derivative, Math.abs(right.rest[i]!)) || 0);
  }
  // the threshold is f64, whatever the scores are: right to an ulp of itself, or the type's precision in τ
  expect(Math.abs(t! - right.t), `${where}: t is ${t}, should be ${right.t}`)
    .toBeLessThanOrEqual(4 * e * tau + 2 ** -51 * Math.abs(right.t));
  expect([lower[0], upper[0]]).toEqual([t, t]);
  return { p, right, freeCounts };
}

describe.each(relatives)('$name against the oracle', ({ entropy, name }) => {
  describe.each(types)('%s', (type) => {
    test('lengths 2 to 67, k from small to large, real and whole', () => {
      for (let n = 2; n <= 67; n += n < 20 ? 1 : 6) {
        const next = random(n), x = floats(type, Array.from({ length: n }, () => 2 * normal(next)));
        for (const k of [1e-3, 1 / 3, 1, n / 2, n - 1, n - 0.25]) check(entropy, type, x, k);
      }
    });

    test('temperatures from tiny to huge', () => {
      const next = random(7), x = floats(type, Array.from({ length: 12 }, () => normal(next)));
      for (const tau of [1e-15, 1e-6, 0.01, 0.3, 1.5, 10, 1e6, 1e15]) {
        for (const k of [0.75, 4, 7.5]) check(entropy, type, x, k, tau);
      }
      if (type === 'f64') for (const tau of [1e-290, 1e-300, 1e300, 1e307]) check(entropy, type, x, 4.5, tau);
    });

    test.each(families)('%s', (family) => {
      const x = sample(family, 23, type);
      for (const k of [0.5, 9, 20.25]) for (const tau of [0.5, 40]) check(entropy, type, x, k, tau);
    });

    test('k so small that p underflows', () => {
      const x = floats(type, [0, 1, 2, 0.5]);
      for (const k of [1e-10, 1e-25, 1e-35]) check(entropy, type, x, k, 1, { F: 400 });
    });

    test('a wide gap, k whole and nearly', () => {
      const x = floats(type, [1e4, 1e4 + 1, -1e4, 3, 4, -2e4]);
      for (const k of [1, 2, 3, 4, 2.5, 2 + 2 ** -20, 2 - 2 ** -20]) check(entropy, type, x, k, 1, { F: 300 });
      check(entropy, type, floats(type, [1e9, 0]), 1, 1);
      check(entropy, type, floats(type, [1e30, -1e30, 0]), 1, 1);
      check(entropy, type, floats(type, [1e30, 1e30, -1e30, -1e30]), 3, 1);
    });

    test("'at-most'", () => {
      const next = random(9), x = floats(type, Array.from({ length: 15 }, () => normal(next) - 1));
      for (const k of [0.5, 2, 4, 9, 15]) check(entropy, type, x, k, 1, { atMost: true });
      const { right } = check(entropy, type, x, 14, 1, { atMost: true });
      expect(right.t).toBe(0);
      expect(total(right.p)).toBeLessThan(14);
    });

    test('long slices', () => {
      for (const [n, k] of [[1023, 100], [1024, 512.5], [1500, 1], [5000, 250]] as const) {
        const next = random(n), x = floats(type, Array.from({ length: n }, () => 3 * normal(next)));
        check(entropy, type, x, k, 1, { F: 160 });
      }
    }, 120_000);

    test('infinite scores', () => {
      const x = floats(type, [1, Infinity, 0, -Infinity, 2, Infinity, -Infinity]);
      check(entropy, type, x, 3.5);
      const { p, right } = check(entropy, type, x, 4);
      expect([p[1], p[5], p[3], p[6]]).toEqual([1, 1, 0, 0]);
      expect(total(right.p)).toBeCloseTo(4, 12);
    });
  });

  test('the error of e^z and of σ(z), and their logarithms, in ulp', () => {
    // 'at-most' n leaves t = 0: p is σ(x) or min(1, e^x) itself
    const fixed = new Fixed(1200), { one } = fixed, next = random(1);
    const { map, log } = relatives.find((relative) => relative.name === name)!;
    for (const type of types) {
      const far = type === 'f32' ? 85 : 700;
      const x = floats(type, Array.from({ length: 500 }, (_, i) => -(i % 2 ? far * next() : 2 ** (10 * next() - 9) * next())));
      const options = { constraint: 'at-most', temperature: 1 } as const;
      const p = map(x, x.length, options), { logProjection, logComplement } = log(x, x.length, options);
      const worst = [0, 0, 0];
      x.forEach((v, i) => {
        const e = fixed.decay(fixed.ratio(-v)), q = entropy === 'binary' ? fixed.over(e, one + e) : e;
        const logs = entropy === 'binary' ? fixed.ratio(v) - fixed.log(one + e) : fixed.ratio(v);
        const rest = entropy === 'binary' ? -fixed.log(one + e) : v < 0 ? fixed.log(one - e) : 0n;
        [[p[i]!, q], [logProjection[i]!, logs], [logComplement[i]!, rest]].forEach(([got, right], j) => {
          if (right === 0n) return;
          const off = fixed.ratio(got as number) - (right as bigint);
          const error = Math.abs(fixed.toNumber(fixed.over(off, right as bigint))) / ulp[type] / 2;
          worst[j] = Math.max(worst[j]!, error);
        });
      });
      // docs/accuracy.md says so
      expect(worst[0]).toBeLessThan(entropy === 'binary' ? 3 : 1.5);
      expect(worst[1]).toBeLessThan(3);
      expect(worst[2]).toBeLessThan(4);
      expect(worst[0]).toBeGreaterThan(0.25);
    }
  });
});

describe.each(relatives)('$name, laws', ({ entropy, map, find }) => {
  const problems = types.flatMap((type) => [3, 17, 64, 1000, 2049].map((n) => {
    const next = random(n + 5), x = floats(type, Array.from({ length: n }, () => 4 * normal(next)));
    return { type, n, x, k: n * (0.1 + 0.5 * next()) };
  }));

  test('Σp = k', () => {
    for (const { type, x, k, n } of problems) expect(Math.abs(total(map(x, k)) - k)).toBeLessThan(n * 2 * ulp[type]); // each to a few ulp of itself
  });

  test('a shift changes t alone', () => {
    for (const { type, x, k } of problems) {
      const c = 2048, shifted = x.map((v) => Math.round(v * 1024) / 1024 + c), plain = shifted.map((v) => v - c);
      const a = find(plain as Floats, k), b = find(shifted as Floats, k);
      a.projection.forEach((v, i) => expect(steps(b.projection[i]!, v)).toBeLessThan(8 * ulp[type]));
      expect(Math.abs(b.thresholds[0]! - a.thresholds[0]! - c)).toBeLessThan(4 * ulp[type] + 2 ** -40);
    }
  });

  test('order and permutations', () => {
    for (const { type, x, k, n } of problems) {
      const order = shuffle(Array.from({ length: n }, (_, i) => i), random(n));
      const p = map(x, k), q = map(floats(type, order.map((i) => x[i]!)), k);
      order.forEach((i, j) => expect(steps(q[j]!, p[i]!)).toBeLessThan(6 * ulp[type]));
      for (let i = 1; i < n; i++) if (x[i]! > x[0]!) expect(p[i]!).toBeGreaterThanOrEqual(p[0]!);
    }
  });

  test('a scale of scores and τ together changes nothing', () => {
    for (const { x, k } of problems) {
      const scaled = x.map((v) => v * 2 ** 30) as Floats;
      same(map(scaled, k, { temperature: 2 ** 30 }), map(x, k));
    }
  });

  if (entropy === 'binary') {
    test('p of n − k at −x is 1 − p', () => {
      for (const { type, x, k, n } of problems) {
        const p = map(x, k), q = map(x.map((v) => -v) as Floats, n - k);
        p.forEach((v, i) => expect(Math.abs(q[i]! - (1 - v))).toBeLessThan(4 * ulp[type]));
      }
    });
  } else {
    test('k = 1 is the softmax', () => {
      const x = Float64Array.of(1, 2, 3), e = x.map(Math.exp), sum = total(e);
      map(x, 1).forEach((v, i) => expect(v).toBeCloseTo(e[i]! / sum, 15));
    });
    test('a score is 1 from t on, and below 1 before', () => {
      const x = Float32Array.of(5, 3, 3 - 2 ** -22, 0, 0, 0), { projection, freeCounts } = find(x, 3);
      expect(projection[0]).toBe(1);
      expect(freeCounts[0]).toBe(Array.from(projection).filter((v) => v < 1).length);
    });
  }
});

describe.each(relatives)('$name, edges', ({ entropy, map, find, log }) => {
  test('k = 0 and k = n are limits', () => {
    for (const type of types) {
      const x = floats(type, [3, 1, 2]);
      const none = find(x, 0), all = find(x, 3);
      expect([...none.projection, ...all.projection]).toEqual([0, 0, 0, 1, 1, 1]);
      expect([none.thresholds[0], none.thresholdBounds.lower[0], none.thresholdBounds.upper[0]]).toEqual([3, 3, Infinity]);
      expect([all.thresholds[0], all.thresholdBounds.lower[0], all.thresholdBounds.upper[0]]).toEqual([1, -Infinity, 1]);
      expect([none.freeCounts[0], all.freeCounts[0]]).toEqual([0, 0]);
    }
  });

  test('no scores; one score; all equal', () => {
    expect(map(new Float32Array(0), 0)).toEqual(new Float32Array(0));
    expect(map(Float64Array.of(7), 0.25)[0]).toBeCloseTo(0.25, 15);
    for (const type of types) {
      for (const v of [0, -1e30, 1e30, 1e-30, 7]) {
        for (const tau of [1e-10, 1, 1e10]) {
          const p = map(floats(type, Array(10).fill(v)), 3, { temperature: tau });
          p.forEach((q) => expect(Math.abs(q - 0.3)).toBeLessThan(4 * ulp[type]));
        }
      }
    }
  });

  test('ties get the same', () => {
    const p = map(Float32Array.of(1, 2, 1, 2, 1), 1.75);
    expect([p[0], p[2], p[4]]).toEqual([p[0], p[0], p[0]]);
    expect(p[1]).toBe(p[3]);
  });

  test('masks: of −10⁹, of −3.4 · 10³⁸ and of −∞ are the same as none', () => {
    const next = random(4);
    for (const type of types) {
      for (const n of [20, 3000]) {
        const x = floats(type, Array.from({ length: n }, () => normal(next))), keep = x.filter((_, i) => i % 3 > 0) as Floats;
        const want = map(keep, n / 5);
        for (const value of [-1e9, -3.4e38, -Infinity]) {
          const p = map(x.map((v, i) => (i % 3 > 0 ? v : value)) as Floats, n / 5).filter((_, i) => i % 3 > 0);
          want.forEach((v, i) => expect(steps(p[i]!, v)).toBeLessThan(6 * ulp[type]));
        }
      }
    }
  });

  test('nothing is NaN, nothing ends late: floats of all sizes', () => {
    const next = random(11);
    for (const type of types) {
      for (const n of [2, 5, 16, 67, 1100, 4099]) {
        const top = type === 'f32' ? 120 : 1000;
        const x = floats(type, Array.from({ length: n }, () => (next() < 0.5 ? -1 : 1) * 2 ** (top * (2 * next() - 1))));
        for (const tau of [1e-18, 1, 1e18]) {
          for (const k of [1e-9, 1, n / 2, n - 1, n - 1e-9 * n]) {
            const { projection, thresholds } = find(x, k, { temperature: tau });
            expect(projection.every((v) => v >= 0 && v <= 1)).toBe(true);
            expect(Math.abs(total(projection) - k)).toBeLessThan(4 * n * ulp[type]);
            expect(Number.isFinite(thresholds[0])).toBe(true);
            const { logProjection, logComplement } = log(x, k, { temperature: tau });
            expect([...logProjection, ...logComplement].some((v) => Number.isNaN(v) || v > 0)).toBe(false);
          }
        }
      }
    }
  });

  test('log p of what is masked or −∞ is −∞, log(1 − p) of it 0', () => {
    const { logProjection, logComplement } = log(Float64Array.of(1, 2, 3, -Infinity), 1, { mask: [1, 0, 1, 1] });
    expect([logProjection[1], logProjection[3], logComplement[1], logComplement[3]]).toEqual([-Infinity, -Infinity, 0, 0]);
    expect(entropy === 'binary' || logProjection[2]! <= 0).toBe(true);
  });

  test('errors', () => {
    const x = Float32Array.of(1, NaN, 2);
    expect(() => map(x, 1)).toThrow('x[1] must not be NaN, got NaN');
    expect(() => map(x, 4)).toThrow('k must lie in [0, 3], got 4');
    expect(() => map(Float32Array.of(Infinity, 1), 0.5)).toThrow('k in slice 0 must lie in [1, 2]');
    expect(() => map(Float32Array.of(-Infinity, 1), 1.5)).toThrow('k in slice 0 must lie in [0, 1]');
    expect(() => map(x, 1, { temperature: 0 })).toThrow(RangeError);
    expect(() => log(x, 1, { out: x } as never)).toThrow('out is not an option here');
    expect(map(Float32Array.of(0, 0), 1)).toEqual(Float32Array.of(0.5, 0.5)); // no error leaves anything behind
  });
});

describe.each(relatives)('$name, layouts', ({ name, map, find }) => {
  test('rows, columns, strides, groups and masks have the bits of each slice alone', () => {
    for (const type of types) {
      for (const [rows, columns] of [[7, 5], [40, 19], [1500, 18]] as const) {
        const next = random(rows), data = floats(type, Array.from({ length: rows * columns }, () => 2 * normal(next)));
        const k = Array.from({ length: columns }, (_, c) => (rows * (c + 0.5)) / columns);
        const tau = Array.from({ length: columns }, (_, c) => 0.5 + c / 4);
        const whole = find({ data, shape: [rows, columns] }, k, { axis: 0, temperature: tau });
        const turned = { data, shape: [columns, rows], strides: [1, columns] };
        const byStrides = find(turned, k, { temperature: tau });
        const gathered = floats(type, Array.from({ length: rows * columns }, (_, i) => data[(i % rows) * columns + Math.floor(i / rows)]!));
        const byGroups = find(gathered, k, { groups: Array(columns).fill(rows), temperature: tau });
        for (let c = 0; c < columns; c++) {
          const column = data.filter((_, i) => i % columns === c) as Floats;
          const alone = find(column, k[c]!, { temperature: tau[c]! });
          same(whole.projection.data.filter((_, i) => i % columns === c), alone.projection);
          same(byStrides.projection.data.slice(c * rows, (c + 1) * rows), alone.projection);
          same(byGroups.projection.slice(c * rows, (c + 1) * rows), alone.projection);
          same([whole.thresholds[c]!, byStrides.thresholds[c]!, byGroups.thresholds[c]!], Array(3).fill(alone.thresholds[0]));
          const mask = column.map((_, i) => Number(i % 4 !== 1));
          const masked = map(column, k[c]! / 2, { mask }), kept = column.filter((_, i) => mask[i]) as Floats;
          same(masked.filter((_, i) => mask[i]), map(kept, k[c]! / 2));
          expect(masked.some((v, i) => !mask[i] && v !== 0)).toBe(false);
        }
      }
    }
  });

  test('short rows, which are solved four at a time, have the bits of each alone, whatever is beside it', () => {
    for (const type of types) {
      for (const n of [1, 2, 3, 5, 10, 33, 64, 65]) {
        const rows = 23, next = random(n), data = floats(type, Array.from({ length: rows * n }, () => 2 * normal(next)));
        data[0] = -Infinity;
        data[6 * n + n - 1] = -1e9;
        data.fill(1e6, 9 * n, 9 * n + (n >> 1));
        data.fill(0.25, 12 * n, 13 * n);
        const k = Array.from({ length: rows }, (_, i) => (i === 0 ? (n - 1) / 2 : (n * (i + 1)) / rows));
        const tau = Array.from({ length: rows }, (_, i) => (i === 4 ? 1e-3 : 0.5 + i / 8));
        for (const [ks, taus] of [[k, tau], [Array(rows).fill((n - 1) / 2), Array(rows).fill(1.5)]] as [number[], number[]][]) {
          const whole = find({ data, shape: [rows, n] }, ks, { temperature: taus });
          const turned = find({ data: floats(type, Array.from(data, (_, i) => data[(i % rows) * n + Math.floor(i / rows)]!)), shape: [n, rows] }, ks, { axis: 0, temperature: taus });
          for (let i = 0; i < rows; i++) {
            const alone = find(data.slice(i * n, (i + 1) * n) as Floats, ks[i]!, { temperature: taus[i]! });
            same(whole.projection.data.slice(i * n, (i + 1) * n), alone.projection);
            same(alone.projection.map((_, j) => turned.projection.data[j * rows + i]!), alone.projection);
            expect([whole.thresholds[i], whole.freeCounts[i], turned.freeCounts[i]])
              .toEqual([alone.thresholds[0], alone.freeCounts[0], alone.freeCounts[0]]);
          }
        }
      }
    }
  });

  test('losses find the same thresholds, of short slices and of long ones', () => {
    const losses = { limitedMultiLabel: E.limitedMultiLabelFenchelYoungLossAndGrad, cappedSoftmax: E.cappedSoftmaxFenchelYoungLossAndGrad };
    for (const type of types) {
      for (const n of [2, 10, 64, 65, 300]) {
        const next = random(n), x = floats(type, Array.from({ length: n }, () => 2 * normal(next)));
        const options = { k: n / 3, temperature: 0.75 };
        const { thresholds } = losses[name](x, x.map(() => 0) as Floats, options);
        expect(thresholds[0]).toBe(find(x, n / 3, { temperature: 0.75 }).thresholds[0]);
      }
    }
  });

  test('out, plain arrays, f16, and a forgiven k', () => {
    const x = Float32Array.of(3, 1, 2, 0), out = new Float32Array(4);
    expect(map(x, 2, { out })).toBe(out);
    same(out, map(x, 2));
    same(map(x, 2, { out: x }), out);
    same(map([3, 1, 2, 0], 2), map(Float64Array.of(3, 1, 2, 0), 2));
    same(map([3, 1], 2 + 1e-9), [1, 1]);
    same(map([3, 1], -1e-9), [0, 0]);
    const Half = (globalThis as { Float16Array?: new (values: number[]) => Float32Array }).Float16Array;
    if (Half) {
      const p = map(new Half([9, 8, 0, 0]) as never, 2.5);
      expect(Object.prototype.toString.call(p)).toBe('[object Float16Array]');
    }
  });

  test('f32 with a τ that f32 cannot take', () => {
    const x = Float32Array.of(3, 1, 2, 0), wide = Float64Array.from(x);
    for (const tau of [1e-30, 1e30]) same(map(x, 2.5, { temperature: tau }), Float32Array.from(map(wide, 2.5, { temperature: tau })));
  });
});

test('log p and log(1 − p) of a score that t rounds to', () => {
  const { log } = relatives.find(({ entropy }) => entropy === 'binary')!;
  for (const [x, k] of [[Float32Array.of(1e4), 0.5001], [Float32Array.of(-1e4), 0.4999], [Float64Array.of(1e14), 0.503], [Float64Array.of(-1e14), 0.497]] as const) {
    const { logProjection: [one], logComplement: [other] } = log(x as Float64Array, k);
    const slack = x instanceof Float32Array ? 2 ** -22 : 2 ** -51;
    expect(Math.abs(one! - Math.log(k))).toBeLessThan(slack);
    expect(Math.abs(other! - Math.log(1 - k))).toBeLessThan(slack);
  }
});
