/** Any finite floats, any real k, τ from 10⁻³⁰⁰ to 10³⁰⁰: never a hang, never NaN, always the projection. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  binaryArgmax, fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, softBinaryArgmax,
  softBinaryArgmaxVjp,
} from '../src/index.ts';
import { certificate, near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, normal, random, shuffle, type Floats, type Type } from './samples.ts';

vi.setConfig({ testTimeout: 600_000 });
// HOSTILE_RUNS=20000 HOSTILE_SEED=7 npx vitest run test/hostile: others, and more of them.
fc.configureGlobal({
  seed: Number(process.env.HOSTILE_SEED ?? 42), numRuns: Number(process.env.HOSTILE_RUNS ?? 500),
});

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const finite = {
  f32: fc.float({ noNaN: true, noDefaultInfinity: true }),
  f64: fc.double({ noNaN: true, noDefaultInfinity: true }),
};
const largest = { f32: (2 - 2 ** -23) * 2 ** 127, f64: Number.MAX_VALUE };
const edge = {
  f32: [0, -0, 1, -1, 2 ** -149, -(2 ** -149), 2 ** -126, largest.f32, -largest.f32, 2 ** 24, 1 + 2 ** -23],
  f64: [0, -0, 1, -1, 5e-324, -5e-324, 2 ** -1022, largest.f64, -largest.f64, 2 ** 53, 1 + 2 ** -52],
};

/** Any floats; floats of one size; few different ones; edges; or a chain of gaps near τ. */
function slice(type: Type, exponents: number) {
  const least = type === 'f32' ? -126 : -1022;
  const size = fc.integer({ min: -exponents, max: exponents }).map((e) => 10 ** e);
  const unit = within(-1, 1);
  return fc.record({
    kind: fc.integer({ min: 0, max: 4 }),
    scores: fc.array(fc.record({
      any: finite[type], unit, few: fc.integer({ min: -3, max: 3 }), edge: fc.constantFrom(...edge[type]),
    }), { minLength: 1, maxLength: 40 }),
    size,
    tau: fc.tuple(size, within(0.1, 1)).map(([s, m]) => s * m),
    share: fc.oneof(within(0, 1), fc.constantFrom(0, 1, 2 ** -60, 1 - 2 ** -53)),
    whole: fc.boolean(),
  }).map(({ kind, scores, size: s, tau, share, whole }) => {
    const scale = type === 'f32' ? Math.min(Math.max(s, 2 ** least), 1e37) : s;
    const x = floats(type, scores.map(({ any, unit: u, few, edge: e }, i) => (
      [any, u * scale, few * tau, e, tau * (i + u * 2 ** -50)][kind]!
    ))).map((v) => (Number.isFinite(v) ? v : 0));
    const n = x.length, k = Math.min(n, whole ? Math.round(share * n) : share * n);
    return { x, n, k, tau };
  });
}

/** How far (x − t)/τ is from where its p saturates. */
const toKink = (q: number) => Math.min(Math.abs(q), Math.abs(q - 1));
const margin = { f32: 2 ** -35, f64: 2 ** -49 };
const tolerance = { f32: 2.5e-7, f64: 1e-14 };

const sizes = [['f32', 30], ['f32', 300], ['f64', 300], ['f64', 20]] as const;

describe.each(sizes)('%s, sizes and τ of 10^±%d', (type, exponents) => {
  const hostile = slice(type, exponents);

  test('the exact projection; exactly 0 and 1 where saturated; it certifies itself', () => {
    fc.assert(fc.property(hostile, ({ x, k, tau }) => {
      const { projection, thresholds: [t], freeCounts: [free] } = project(x, k, { temperature: tau });
      const truth = oracle.project(x, k, tau);
      near(projection, truth.p, tolerance[type]);
      let counted = 0;
      projection.forEach((p, i) => {
        const side = p === 0 ? -1 : p === 1 ? 1 : 0;
        counted += Number(side === 0);
        if (side !== truth.side[i]) expect(toKink(truth.q[i]!), `p[${i}] = ${p}`).toBeLessThan(margin[type]);
      });
      expect(free).toBe(counted);
      expect(certificate(x, projection, k, tau)).toBeLessThan(4 * x.length * tolerance[type]);
      // p = clip((x − t)/τ, 0, 1), as precisely as t itself can say.
      const slack = (4e-16 * Math.max(Math.abs(t!), 1e-300)) / tau + 2 * tolerance[type];
      if (slack < 0.1) near(projection, x.map((v) => Math.min(Math.max((v - t!) / tau, 0), 1)), slack, { t });
    }));
  });

  test('a permutation permutes, to the bit', () => {
    fc.assert(fc.property(hostile, fc.integer(), ({ x, n, k, tau }, seed) => {
      const order = shuffle([...Array(n).keys()], random(seed));
      const a = project(x, k, { temperature: tau });
      const b = project(floats(type, order.map((i) => x[i]!)), k, { temperature: tau });
      same(b.projection, order.map((i) => a.projection[i]!));
      same(b.thresholds, a.thresholds);
    }));
  });

  test('order is preserved, equals stay equal', () => {
    fc.assert(fc.property(hostile, ({ x, n, k, tau }) => {
      const p = softBinaryArgmax(x, k, { temperature: tau });
      const order = [...Array(n).keys()].sort((i, j) => (x[i]! < x[j]! ? -1 : x[i]! > x[j]! ? 1 : 0));
      for (let j = 1; j < n; j++) {
        const [a, b] = [order[j - 1]!, order[j]!];
        if (x[a] === x[b]) expect(p[a]).toBe(p[b]);
        else expect(p[a]).toBeLessThanOrEqual(p[b]!);
      }
    }));
  });

  test('at most k', () => {
    fc.assert(fc.property(hostile, ({ x, k, tau }) => {
      const p = softBinaryArgmax(x, k, { temperature: tau, constraint: 'at-most' });
      near(p, oracle.project(x, k, tau, true).p, tolerance[type]);
    }));
  });

  test('hard: exactly k ones, on the largest', () => {
    fc.assert(fc.property(hostile, ({ x, k }) => {
      same(binaryArgmax(x, Math.floor(k)), oracle.hard(x, Math.floor(k)));
    }));
  });

  test('columns as vectors', () => {
    fc.assert(fc.property(hostile, fc.integer({ min: 1, max: 6 }), ({ x, k, tau, n }, C) => {
      const data = floats(type, Array.from({ length: n * C }, (_, i) => x[(Math.floor(i / C) + i % C) % n]!));
      const p = softBinaryArgmax({ data, shape: [n, C] }, k, { temperature: tau, axis: 0 });
      const alone = softBinaryArgmax(x, k, { temperature: tau });
      same(p.data, Array.from({ length: n * C }, (_, i) => alone[(Math.floor(i / C) + i % C) % n]!));
    }));
  });
});

describe.each(['f32', 'f64'] as const)('%s: gradients, sizes and τ of 10^±15', (type) => {
  const hostile = slice(type, 15);
  const eps = type === 'f32' ? 2.5e-7 : 1e-14;

  test('Jᵀg', () => {
    fc.assert(fc.property(hostile, fc.infiniteStream(within(-1, 1)), ({ x, k, tau }, stream) => {
      const p = softBinaryArgmax(x, k, { temperature: tau });
      const g = floats(type, Array.from(x, () => stream.next().value as number));
      near(softBinaryArgmaxVjp(p, g, { temperature: tau }), oracle.vjp(p, g, tau), 2 * eps / tau);
    }));
  });

  test('losses', () => {
    const losses = [
      ['hypersimplex', hyperSimplexLossAndGrad], ['fenchel-young', fenchelYoungLossAndGrad],
    ] as const;
    const labels = fc.infiniteStream(fc.constantFrom(0, 1, 0.25));
    fc.assert(fc.property(hostile, labels, ({ x, n, tau }, stream) => {
      const y: Floats = floats(type, Array.from(x, () => stream.next().value as number));
      for (const [family, of] of losses) {
        const { loss, grad } = of(x, y, { temperature: tau, reduction: 'half-sum' });
        const truth = oracle.loss(family, x, y, n, 1, { temperature: [tau], reduction: 'half-sum' });
        if (x.some((v) => Math.abs(v) > largest[type] * Math.min(tau, 1) / 8)) continue; // what overflows
        const size = family === 'hypersimplex' ? n : truth.loss + n * tau;
        near([loss], [truth.loss], 2 * eps * size, { family });
        expect(loss).toBeGreaterThanOrEqual(0);
        // J jumps at kinks, so scores nearer to one than the library rounds have either of its values there.
        const { q } = oracle.project(x, oracle.total(y), tau);
        const kink = Math.min(...Array.from(q, toKink)) < margin[type];
        if (family === 'fenchel-young') near(grad, truth.grad, eps, { family });
        else if (!kink) near(grad, truth.grad, 4 * eps / tau, { family });
        expect(of(x, y, { temperature: tau, reduction: 'half-sum' }).loss).toBe(loss);
      }
    }));
  });
});

/** Scores of which shares are masked, in blocks or anywhere, by what people mask with; and a k that they allow. */
function maskedSlice(seed: number) {
  const next = random(seed), type: Type = next() < 0.5 ? 'f32' : 'f64';
  const n = Math.floor(next() < 0.3 ? 1024 + 1024 * next() : 2048 * 12 ** next());
  const masks = [Infinity, -Infinity, -1e9, -3.4e38, 3e38], size = next() < 0.5 ? 1 : 10 ** (6 * next() - 3);
  const x = floats(type, Array.from({ length: n }, () => size * normal(next)));
  for (let turn = Math.ceil(3 * next()); turn > 0; turn--) {
    const mask = masks[Math.floor(5 * next())]!, share = [0.001, 0.03, next(), 1 - 0.01 * next()][Math.floor(4 * next())]!;
    const from = Math.floor(n * (1 - share) * next());
    if (next() < 0.2) x.fill(mask, from, from + share * n);
    else for (let i = 0; i < n; i++) if (next() < share) x[i] = mask;
  }
  const count = (test: (v: number) => boolean) => Array.from(x).filter(test).length;
  const least = count((v) => v === Infinity), most = n - count((v) => v === -Infinity);
  const inside = [
    least, least, least, least + 1, least + next(), least + Math.floor(30 * next()), most, most - 1, most - next(),
    count((v) => v > 1e8), count((v) => v > -1e8), least + (most - least) * next(),
  ][Math.floor(12 * next())]!;
  return { x, type, k: Math.max(least, Math.min(most, inside)), tau: 10 ** (8 * next() - 4) };
}

test('masks of every kind in long slices: every k that they allow, and what is certain to the bit', () => {
  const runs = Number(process.env.HOSTILE_RUNS ?? 500), first = Number(process.env.HOSTILE_SEED ?? 42);
  for (let run = 0; run < runs; run++) {
    const seed = first * 1000003 + run, { x, type, k, tau } = maskedSlice(seed);
    const where = { seed, type, n: x.length, k, tau };
    const { projection: p, thresholds: [t], freeCounts: [free] } = project(x, k, { temperature: tau });
    const truth = oracle.project(x, k, tau);
    near(p, truth.p, tolerance[type], where);
    expect(Number.isFinite(t), JSON.stringify(where)).toBe(true);
    let counted = 0;
    p.forEach((v, i) => {
      const side = v === 0 ? -1 : v === 1 ? 1 : 0;
      counted += Number(side === 0);
      if (side !== truth.side[i] && !(toKink(truth.q[i]!) < margin[type])) {
        throw new Error(`p[${i}] = ${v} for ${truth.q[i]} at ${JSON.stringify(where)}`);
      }
    });
    expect(free, JSON.stringify(where)).toBe(counted);
  }
});

// The one root is where a sample's bracket begins: so it is of these, among thousands like them.
test.each([2854, 2978])('levels under a mask, all but one of which are at one: %d', (seed) => {
  const next = random(seed), n = 2048 + Math.floor(1000 * next());
  const x = Float64Array.from({ length: n }, () => (next() < 0.3 ? -Infinity : Math.round(2 * normal(next))));
  const k = x.filter((v) => v > -Infinity).length - 1, temperature = 2 ** -8;
  const { projection, thresholds: [t], freeCounts: [free] } = project(x, k, { temperature });
  const truth = oracle.project(x, k, temperature);
  near(projection, truth.p, tolerance.f64);
  expect([t, free]).toEqual([truth.t, truth.free]);
});

// Rounded to the grid, a score 0.4 r is 0 and 0.6 r is r. The roots r/5 and 5r/6 lie on the other side of the scores
// themselves; the free set is that of the rounded ones all the same.
test.each([['f32', 2 ** -36], ['f64', 2 ** -60]] as const)('t between a score and its rounding, %s', (type, r) => {
  const s = 2 ** -11;
  const zero = project(floats(type, [0.4 * r, s, s, s, s, s]), 5 * s - r);
  expect([zero.projection[0], zero.freeCounts[0]]).toEqual([0, 5]);
  const free = project(floats(type, [0.6 * r, s, s, s, s, s]), 5 * s - 4 * r);
  expect(free.projection[0]).toBeGreaterThan(0);
  expect(free.freeCounts[0]).toBe(6);
});

// The second score and the first, about τ above it, are free: their gap is narrower than τ by 2^-24, and by 2^-36, which fl(x + τ)
// does not show. Half way between the second and the third, where the search may begin, f32 round to the second one and, as floats
// are closer there, to below the first: so it looks like a gap, with one score above, as k is.
test.each([[-2 - 2 ** -21, 2 ** -24, 1.5], [-(2 ** 20) - 2 ** -2, 0, 0.5 + 2 ** -36]])('a gap of a little less than τ: below %d', (x, less, tau) => {
  for (let n = 3; n <= 12; n++) {
    const ulp = 2 ** (Math.floor(Math.log2(-x)) - 23), data = new Float32Array(n).fill(x - 9);
    data.set([Math.fround(x + tau) - less, x, x - ulp]);
    const { projection, freeCounts: [free] } = project(data, 1, { temperature: tau }), truth = oracle.project(data, 1, tau);
    expect([free, truth.free]).toEqual([2, 2]);
    near(projection, truth.p, tolerance.f32, { n });
    expect(projection[1]).toBeGreaterThan(0);
    expect(projection[0]).toBeLessThan(1);
  }
});

// x_0 is rounded up to r, just above the root; half of it is the spacing of floats there, and t is moved back under it.
test.each([['f32', 2 ** -34, 2 ** -24], ['f64', 2 ** -58, 2 ** -53]] as const)(
  't that is moved under a score leaves it free: %s', (type, r, epsilon) => {
    const s = 2 ** -9, x = floats(type, [(r / 2) * (1 + 2 * epsilon), s, s, s, s, s]);
    const { projection, freeCounts: [free] } = project(x, (5 * s) / 4 - r, { temperature: 4 });
    expect(projection[0]).toBeGreaterThan(0);
    expect(free).toBe(projection.filter((p) => 0 < p && p < 1).length);
  },
);

// Where r would be less than the least float, it is that.
test('the least temperatures', () => {
  for (const e of [-1022, -1020, -1018, -1014, -1000]) {
    const tau = 2 ** e;
    same(softBinaryArgmax(Float64Array.of(tau / 2, tau / 2), 1, { temperature: tau }), [0.5, 0.5]);
    same(softBinaryArgmax(Float64Array.of(tau, tau / 2, 0), 1, { temperature: tau }), [0.75, 0.25, 0]);
  }
});

describe.each(['f32', 'f64'] as const)('at any place of a slice, %s', (type) => {
  const lengths = [...Array.from({ length: 40 }, (_, i) => i + 1), 64, 67, 100, 1030, 2049];
  const places = (n: number): number[] => (n <= 67 ? Array.from({ length: n }, (_, i) => i) : [0, n >> 1, n - 3, n - 2, n - 1]);

  test('NaN is refused, in vectors, rows and columns', () => {
    for (const n of lengths) {
      const next = random(n), values = Array.from({ length: n }, () => normal(next));
      for (const at of places(n)) {
        const x = floats(type, values);
        x[at] = NaN;
        for (const k of [0.5, n / 2, n - 0.25]) {
          const where = `${n} scores, NaN at ${at}, k = ${k}`;
          expect(() => softBinaryArgmax(x, k), where).toThrow(`x[${at}] must not be NaN`);
          expect(() => softBinaryArgmax({ data: x, shape: [1, n] }, k), where).toThrow(RangeError);
          const both = floats(type, values.flatMap((value, i) => [value, x[i]!]));
          expect(() => softBinaryArgmax({ data: both, shape: [n, 2] }, k, { axis: 0 }), where).toThrow(RangeError);
        }
      }
    }
  });

  test('infinities are one and zero, and the others share the rest', () => {
    for (const n of lengths.filter((n) => n > 2)) {
      const next = random(n), values = Array.from({ length: n }, () => normal(next));
      for (const at of places(n)) {
        const others = softBinaryArgmax(floats(type, values.filter((_, i) => i !== at)), (n - 1) / 2);
        for (const [score, sum] of [[Infinity, 1], [-Infinity, 0]] as const) {
          const x = floats(type, values);
          x[at] = score;
          const p = softBinaryArgmax(x, (n - 1) / 2 + sum);
          expect(p[at]).toBe(sum);
          near(p.filter((_, i) => i !== at), others, type === 'f32' ? 1e-6 : 1e-14, { n, at, score });
        }
      }
    }
  });
});
