/** The continuous quadratic knapsack, against rational numbers, laws, central differences and published test families. */
import { describe, expect, test } from 'vitest';
import { project, softBinaryArgmax } from '../src/index.ts';
import { projectKnapsack, projectKnapsackGrads, projectKnapsackJvp, projectKnapsackVjp, ready } from '../src/knapsack.ts';
import type { KnapsackOptions } from '../src/knapsack.ts';
import { Kernel } from './abi.ts';
import { near, same } from './assert.ts';
import { solve, type Knapsack } from './knapsack-oracle.ts';
import { families, floats, normal, random, sample, shuffle, types, type Floats, type Random, type Type } from './samples.ts';

type Any = any; // eslint-disable-line
const epsilon = { f32: 2 ** -24, f64: 2 ** -53 };
const dataOf = (value: Any): Float64Array => value.data ?? value; // or f32, which has the same methods
/** Of f32 or f64, as one type. */
const f64 = (values: Floats) => values as Float64Array;

/** A knapsack of any kind, with a k that mostly can be reached. */
function anyKnapsack(next: Random, type: Type, n: number): Knapsack & { x: Float64Array; w: Float64Array; l: Float64Array; u: Float64Array } {
  const step = [0, 0, 0.5, 0.25][Math.floor(4 * next())]!; // on a grid there are ties and kinks
  const rounded = (v: number) => (step ? Math.round(v / step) * step : v);
  const array = (value: (i: number) => number) => f64(floats(type, Array.from({ length: n }, (_, i) => value(i))));
  const signs = next(), unbounded = next() < 0.3 ? 0.2 : 0;
  const x = array(() => rounded(3 * normal(next)));
  const w = array(() => (next() < 0.1 ? 0 : rounded(normal(next) + 2 * Number(signs < 0.6))));
  const l = array(() => (next() < unbounded ? -Infinity : rounded(next() - 0.5)));
  const u = array((i) => (next() < unbounded ? Infinity : Math.max(l[i]!, -1) + rounded(2 * next())));
  const inside = Array.from(l, (v, i) => {
    const [from, to] = [Math.max(v, -2), Math.min(u[i]!, 3)];
    return from + (to - from) * rounded(next());
  });
  const k = rounded(inside.reduce((sum, p, i) => sum + p * w[i]!, 0));
  return { x, w, l, u, k, tau: rounded(0.2 + 3 * next()) || 1, atMost: next() < 0.2 };
}

const optionsOf = ({ w, l, u, k, tau, atMost }: Knapsack): KnapsackOptions<Float64Array> => ({
  weights: w, lower: l, upper: u, k, temperature: tau, constraint: atMost ? 'at-most' : 'equal',
});

/** p is as near to the truth as rounding allows: it moves by w/Σ_F w² for each unit that Σ w p is off. */
function expectTruth(of: Knapsack, type: Type, where: object): 'free' | 'gap' | 'none' {
  const truth = solve(of);
  if (!truth) return 'none';
  const { projection, thresholds: [t], thresholdBounds: { lower: [lower], upper: [upper] }, freeCounts: [free] } = (
    projectKnapsack(f64(of.x as Floats), optionsOf(of)));
  let counted = 0;
  projection.forEach((p, i) => {
    const [l, u] = [of.l[i]!, of.u[i]!];
    if (!(l <= p && p <= u)) throw new Error(`p[${i}] = ${p} is not in [${l}, ${u}]: ${JSON.stringify(where)}`);
    const slack = epsilon[type] * (2 * Math.abs(truth.p[i]!)) + (type === 'f32' && of.x.length > 1000 ? 1e-9 : 0) + 4 * epsilon.f64 * (1 + (truth.square ? Math.abs(of.w[i]!) * truth.size / truth.square : 0));
    if (!(Math.abs(p - truth.p[i]!) <= slack)) {
      throw new Error(`p[${i}] = ${p}, should be ${truth.p[i]}: off by ${p - truth.p[i]!}, allowed ${slack}: ${JSON.stringify(where)}`);
    }
    counted += Number(l < p && p < u);
  });
  expect(free, JSON.stringify(where)).toBe(counted);
  const reach = Math.max(1, ...Array.from(of.x, (v, i) => (Number.isFinite(v) && of.w[i] ? Math.abs(v / of.w[i]!) : 0)));
  if (!of.atMost) {
    // in long slices of f32 D is known to f32
    const long = type === 'f32' && of.x.length > 1000 ? 1e-9 * of.tau / Math.sqrt(truth.square / of.x.length) : 0;
    if (truth.square > 0) near([t!], [truth.t], 1e-13 * reach + long, where);
    expect(lower! <= t! && t! <= upper!, JSON.stringify(where)).toBe(true);
    // Where an element is free by less than p can say, p is of all the thresholds beyond its bound, too.
    const slack = (a: number, b: number) => (a === b ? 0 : long + 1e-13 * reach + Math.abs(b) * 1e-13);
    expect(lower! - slack(lower!, truth.lower), JSON.stringify({ ...where, lower, truth })).toBeLessThanOrEqual(truth.lower);
    expect(upper! + slack(upper!, truth.upper), JSON.stringify({ ...where, upper, truth })).toBeGreaterThanOrEqual(truth.upper);
    if (truth.square > 0) expect(Math.abs(upper! - lower!) < 1e-10 || counted === 0).toBe(true);
  }
  return truth.square > 0 ? 'free' : 'gap';
}

describe.each(types)('%s: the exact solution', (type) => {
  test('of lengths 0 to 67, weights of both signs and 0, ties, equal bounds, and none', () => {
    const next = random(type.length), met = { free: 0, gap: 0, none: 0 };
    for (let turn = 0; turn < 1500; turn++) {
      const n = turn % 68, of = anyKnapsack(next, type, n);
      if (n === 0) {
        expect(projectKnapsack(of.x, { ...optionsOf(of), k: 0 }).projection.length).toBe(0);
        continue;
      }
      met[expectTruth(of, type, { turn, ...of })]++;
    }
    expect(met.free).toBeGreaterThan(1000);
    expect(met.gap).toBeGreaterThan(20);
  });

  test('a k that just can be reached, and one that just cannot', () => {
    const next = random(77);
    for (let turn = 0; turn < 300; turn++) {
      const of = { ...anyKnapsack(next, type, 1 + (turn % 30)), atMost: false };
      for (let i = 0; i < of.l.length; i++) {
        of.l[i] = Math.max(of.l[i]!, -3);
        of.u[i] = Math.min(of.u[i]!, 3);
      }
      const highest = turn % 2 === 0;
      const ends = Array.from(of.w, (w, i) => (w > 0 === highest ? of.u[i]! : of.l[i]!));
      const reach = (most: boolean) => Array.from(of.w, (w, i) => w * (w > 0 === most ? of.u[i]! : of.l[i]!)).reduce((a, b) => a + b, 0);
      const k = reach(highest);
      const { projection } = projectKnapsack(of.x, { ...optionsOf(of), k });
      near(projection, ends.map((end, i) => (of.w[i] ? end : projection[i]!)), 1e-12, { turn });
      const beyond = k + (highest ? 1e-3 : -1e-3);
      expect(() => projectKnapsack(of.x, { ...optionsOf(of), k: beyond })).toThrow(RangeError);
      expect(() => projectKnapsack(of.x, { ...optionsOf(of), k: beyond })).toThrow(/^k must lie in \[.*\], which Σ w p can reach, got /);
    }
  });

  test('of every family of scores: ±10⁹, heavy tails, clusters, denormals, the largest floats', () => {
    const next = random(5);
    let [free, refused] = [0, 0];
    for (const family of families) {
      for (const n of [1, 2, 7, 33, 67]) {
        for (const tau of [0.01, 1, 30]) {
          const x = f64(sample(family, n, type, 3));
          const w = x.map(() => (next() < 0.2 ? -1 : 1) * (0.5 + next()));
          const [l, u] = [x.map(() => -next()), x.map(() => next())];
          const k = w.reduce((sum, v, i) => sum + v * (l[i]! + (u[i]! - l[i]!) * next()), 0);
          if (family === 'near the largest float') {
            // t is beyond the numbers, or x − w t is: then that is said
            const options = { weights: w, lower: l, upper: u, k, temperature: tau };
            const solved = solve({ x, w, l, u, k, tau })!;
            try {
              near(dataOf(projectKnapsack(x, options).projection), solved.p, 1e-6);
            } catch (error) {
              expect((error as Error).message).toMatch(/^the threshold of slice 0 must be a finite f64: scores are too great|^the sums of weights times scores .* must be finite/);
              refused++;
            }
            continue;
          }
          free += Number(expectTruth({ x, w, l, u, k, tau }, type, { family, n, tau }) === 'free');
        }
      }
    }
    expect(free).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(0);
  });

  test('tiny and huge temperatures and weights', () => {
    const next = random(8);
    const sizes = type === 'f32' ? [1e-30, 1e-12, 1e-3, 1e3, 1e12, 1e30] : [1e-100, 1e-30, 1e-3, 1e3, 1e30, 1e100];
    for (const tau of sizes) {
      for (const size of sizes) {
        const n = 20, x = floats(type, Array.from({ length: n }, () => Math.min(tau, type === 'f32' ? 1e30 : tau) * normal(next)));
        const w = f64(floats(type, Array.from({ length: n }, () => size * (next() - 0.3))));
        const [l, u] = [x.map(() => 0), x.map(() => 1)];
        const k = w.reduce((sum, v) => sum + v * next(), 0);
        expectTruth({ x, w, l, u, k, tau }, type, { tau, size });
      }
    }
  });

  test('long slices: by samples, and where these mislead', () => {
    const next = random(21);
    for (const family of ['gaussian', 'in blocks', 'in cache lines', 'few that matter', 'two far clusters', 'one outlier', '250 levels', 'around 1000'] as const) {
      for (const n of [1023, 1024, 1500, 4099]) {
        const x = f64(sample(family, n, type, 4)), tau = [0.1, 1.5, 10][n % 3]!;
        const w = x.map(() => 0.5 + next()), l = x.map(() => 0.2 * next()), u = x.map(() => 0.3 + next());
        const share = [0.05, 0.5, 0.9][n % 3]!;
        const k = w.reduce((sum, v, i) => sum + v * (l[i]! + (u[i]! - l[i]!) * share), 0);
        expectTruth({ x, w, l, u, k, tau }, type, { family, n, tau });
      }
    }
  });

  test('weights that differ by 10⁹: what a free one adds to Σ w p may be less than rounding', () => {
    const expectNear = (values: number[], options: KnapsackOptions<Float64Array>, truth: number[]) => {
      near(projectKnapsack(f64(floats(type, values)), options).projection, truth, 1e-6);
    };
    expectNear([-1, 10, -10, 7], { weights: [20000, 9e-6, 10000, 400], upper: [1, Infinity, Infinity, Infinity], k: 3000 },
      [0.009596157037185126, 10.000000000454317, 0, 7.020191923140744]);
    expectNear([0, 8192, 0], { weights: [-8192, 16384, 1e-6], lower: [-8192, -Infinity, -Infinity], upper: [0, 1, Infinity], k: 700000 },
      [-83.44921875, 1, 1.018667221069336e-8]);
  });

  test('weights of 10⁻⁶ to 10⁶: p is that of a k within 10⁻¹⁴ Σ |w p|', () => {
    const next = random(3), slack = (v: number) => (Number.isFinite(v) ? 8 * epsilon[type] * Math.max(1, Math.abs(v)) : 0);
    let solved = 0;
    for (let turn = 0; turn < 3000; turn++) {
      const n = 3 + (turn % 4), array = (value: (i: number) => number) => f64(floats(type, Array.from({ length: n }, (_, i) => value(i))));
      const x = array(() => 10 * normal(next));
      const w = array((i) => (next() < 0.3 ? -1 : 1) * 10 ** (i === 0 ? -4 - 2 * next() : i < 3 ? 3 + 3 * next() : 12 * next() - 6));
      const l = array(() => (next() < 0.2 ? -Infinity : 0)), u = array((i) => (i === 0 || next() < 0.5 ? Infinity : 1));
      const t = 1e-4 * normal(next);
      const k = w.reduce((sum, v, i) => sum + v * Math.min(Math.max(x[i]! - v * t, l[i]!), u[i]!), 0);
      const of = { x, w, l, u, k, tau: 1, atMost: turn % 4 === 3 }, truth = solve(of);
      if (!truth) continue;
      solved++;
      const { projection, thresholds } = projectKnapsack(x, optionsOf(of));
      // the last step may come from afar, and its length is rounded
      const around = 128 * epsilon.f64 * (Math.abs(k) + truth.size);
      const [less, more] = [-around, around].map((by) => solve({ ...of, k: k + by })); // none: as far as the bounds
      projection.forEach((p, i) => {
        const ends = [less ? less.p[i]! : w[i]! > 0 ? l[i]! : u[i]!, more ? more.p[i]! : w[i]! > 0 ? u[i]! : l[i]!];
        const [from, to] = [Math.min(...ends), Math.max(...ends)];
        if (!(from - slack(from) <= p && p <= to + slack(to))) {
          throw new Error(`p[${i}] = ${p} is not in [${from}, ${to}]: ${JSON.stringify({ turn, ...of })}`);
        }
      });
      if (of.atMost) expect(thresholds[0]!, JSON.stringify({ turn, ...of })).toBeGreaterThanOrEqual(0);
    }
    expect(solved).toBeGreaterThan(2900);
  });

  test("'at-most' has no threshold below 0, where rounding has k at the least that Σ w p can be, or below it", () => {
    const weights = [0.28718337416648865], lower = [-0.15555711090564728], x = f64(floats(type, [-1.142154759916806]));
    for (const k of [-0.044673415985474474, -0.04467341598547446]) {
      const { projection, thresholds, thresholdBounds } = projectKnapsack(x, {
        weights, lower, k, temperature: 1.1114828648511321, constraint: 'at-most',
      });
      near(projection, lower, epsilon[type]);
      same(thresholds, [0]);
      expect(thresholdBounds.lower[0]).toBeLessThanOrEqual(0);
      same(thresholdBounds.upper, [Infinity]);
    }
  });

  test('certainly one, certainly zero: infinite scores', () => {
    const x = floats(type, [Infinity, 1, 2, -Infinity, 0]);
    const { projection } = projectKnapsack(x, { weights: [1, 2, 1, 1, 2], upper: [1, 1, 1, 1, 3], k: 3, temperature: 2 });
    near(projection, [1, 0.5, 1, 0, 0], 1e-7);
    expect(() => projectKnapsack(x, { upper: Infinity, k: 3 })).toThrow('x[0] must be finite where p has no upper bound, got Infinity');
    expect(() => projectKnapsack(x, { lower: -Infinity, k: 3 })).toThrow('x[3] must be finite where p has no lower bound, got -Infinity');
    expect(() => projectKnapsack(x, { k: 0.5 })).toThrow('k must lie in [1, 4], which Σ w p can reach, got 0.5');
  });
});

// K. C. Kiwiel's families: minimise ½ Σ d q² − Σ a q with Σ b q = r, l ≤ q ≤ u. With p = √d q it is the knapsack of
// x = a/√d, w = b/√d and bounds √d l and √d u.
describe('the families of NewtonCQK and Kiwiel', () => {
  const uniform = (next: Random, from: number, to: number) => from + (to - from) * next();
  const kinds = {
    uncorrelated: (next: Random) => [uniform(next, 10, 25), uniform(next, 10, 25)] as const,
    'weakly correlated': (next: Random, b: number) => [uniform(next, b - 5, b + 5), uniform(next, b - 5, b + 5)] as const,
    correlated: (_: Random, b: number) => [b + 5, b + 5] as const,
  };
  test.each(Object.entries(kinds))('%s', (name, kind) => {
    const next = random(name.length);
    for (const n of [10, 100, 1000, 5000]) {
      const [x, w, l, u, d, a, b] = Array.from({ length: 7 }, () => new Float64Array(n)) as [Float64Array, ...Float64Array[]] & Float64Array[];
      let [least, most] = [0, 0];
      for (let i = 0; i < n; i++) {
        b![i] = uniform(next, 10, 25);
        [d![i], a![i]] = kind(next, b![i]!);
        const ends = [uniform(next, 10, 25), uniform(next, 10, 25)];
        const root = Math.sqrt(d![i]!);
        [l![i], u![i]] = [root * Math.min(...ends), root * Math.max(...ends)];
        [x![i], w![i]] = [a![i]! / root, b![i]! / root];
        least += w![i]! * l![i]!;
        most += w![i]! * u![i]!;
      }
      const k = uniform(next, least, most);
      expectTruth({ x: x!, w: w!, l: l!, u: u!, k, tau: 1 }, 'f64', { n });
      // their measure of infeasibility
      const { projection } = projectKnapsack(x!, { weights: w, lower: l, upper: u, k });
      const sum = projection.reduce((total, p, i) => total + p * w![i]!, 0);
      expect(Math.abs(sum - k) / Math.max(Math.abs(k), 1)).toBeLessThan(1e-13);
    }
  });
});

describe.each(types)('%s: laws', (type) => {
  const next = random(31);
  const cases = Array.from({ length: 60 }, (_, turn) => {
    const n = [5, 40, 300, 3000][turn % 4]!, x = f64(floats(type, Array.from({ length: n }, () => 2 * normal(next))));
    const w = x.map(() => (next() < 0.3 ? -1 : 1) * (0.25 + next())), l = x.map(() => -next()), u = x.map(() => next());
    const k = w.reduce((sum, v, i) => sum + v * (l[i]! + (u[i]! - l[i]!) * next()), 0);
    return { x, w, l, u, k, tau: 0.5 + next() };
  });
  const eps = 16 * epsilon[type];

  test('without weights, and bounds 0 and 1, it is the projection onto the hypersimplex', () => {
    for (const n of [1, 2, 5, 64, 67, 1000, 5000]) {
      for (const family of families) {
        if (family === 'near the largest float') continue;
        const x = f64(sample(family, n, type, 5));
        for (const [k, temperature] of [[n / 3, 0.5], [Math.floor(n / 2), 2], [0, 1], [n, 1]] as const) {
          const ours = projectKnapsack(x, { k, temperature }), main = project(x, k, { temperature }), where = { n, family, k };
          near(ours.projection, main.projection, 4 * epsilon[type], where);
          const size = Math.max(...Array.from(x, Math.abs), 1);
          const slack = (type === 'f32' ? 1e-10 : 1e-12) * size; // f32 scores are rounded to a grid there
          near(ours.thresholds, main.thresholds, slack, where);
          near(ours.thresholdBounds.lower, main.thresholdBounds.lower, slack, where);
          near(ours.thresholdBounds.upper, main.thresholdBounds.upper, slack, where);
          if (type === 'f64') same(ours.freeCounts, main.freeCounts, where);
        }
      }
    }
  });

  test('it certifies itself: by its threshold it is where it is, and Σ w p is k', () => {
    for (const { x, w, l, u, k, tau } of cases) {
      const { projection, thresholds: [t] } = projectKnapsack(x, { weights: w, lower: l, upper: u, k, temperature: tau });
      near(projection, x.map((v, i) => Math.min(Math.max((v - w[i]! * t!) / tau, l[i]!), u[i]!)), eps);
      let [sum, size] = [0, 0];
      projection.forEach((p, i) => { sum += w[i]! * p; size += Math.abs(w[i]! * p); });
      expect(Math.abs(sum - k)).toBeLessThan(4 * epsilon[type] * size);
    }
  });

  test('weights in other units, turned signs, shifts along w', () => {
    for (const { x, w, l, u, k, tau } of cases) {
      const options = { lower: l, upper: u, temperature: tau };
      const { projection, thresholds } = projectKnapsack(x, { ...options, weights: w, k });
      const doubled = projectKnapsack(x, { ...options, weights: w.map((v) => 4 * v), k: 4 * k });
      same(doubled.projection, projection);
      same(doubled.thresholds, thresholds.map((t) => t / 4));
      const turned = projectKnapsack(x, { ...options, weights: w.map((v) => -v), k: -k });
      near(turned.projection, projection, eps);
      const mirrored = projectKnapsack(x.map((v) => -v), {
        weights: w, lower: u.map((v) => -v), upper: l.map((v) => -v), k: -k, temperature: tau,
      });
      near(mirrored.projection, projection.map((v) => -v), eps);
      const shifted = projectKnapsack(x.map((v, i) => v + 0.5 * w[i]!), { ...options, weights: w, k });
      near(shifted.projection, projection, (type === 'f32' ? 8 : 32) * eps);
      near(shifted.thresholds, thresholds.map((t) => t + 0.5), type === 'f32' ? 1e-5 : 1e-13);
    }
  });

  test('a permutation permutes, but for the last digit', () => {
    for (const { x, w, l, u, k, tau } of cases) {
      const order = shuffle([...Array(x.length).keys()], next);
      const by = (values: Float64Array) => f64(floats(type, order.map((i) => values[i]!)));
      const one = projectKnapsack(x, { weights: w, lower: l, upper: u, k, temperature: tau });
      const other = projectKnapsack(by(x), { weights: by(w), lower: by(l), upper: by(u), k, temperature: tau });
      near(other.projection, by(one.projection), 2 * epsilon[type]);
      same(other.freeCounts, one.freeCounts);
    }
  });
});

// --- kernels, layouts, types ---------------------------------------------------------------------------------

describe.each(types)('%s: SIMD and scalar give the same bits', (type) => {
  const simd = new Kernel('simd', 'knapsack'), scalar = new Kernel('scalar', 'knapsack');
  const shapes = [
    ...[1, 2, 3, 4, 5, 7, 8, 15, 17, 64, 67, 1000, 1024, 1025, 4099, 20_000].map((n) => [1, n, 1] as const),
    [3, 33, 1], [1, 257, 3], [1, 100, 4], [1, 61, 17], [2, 35, 5], [1, 3000, 2], [1, 1, 9],
  ] as const;
  test.each(['EACH', 'ROW', 'ONE'] as const)('bounds and weights for %s', (layout) => {
    const next = random(layout.length);
    let [free, turn] = [0, 0];
    for (const family of families) {
      for (const [outer, n, inner] of shapes) {
        if ((turn++ % 3) > 0 && n > 1000) continue; // they take time
        const slices = outer * inner, size = { EACH: slices * n, ROW: n, ONE: 1 }[layout];
        const x = { type, data: sample(family, slices * n, type, 9), outer, n, inner };
        const array = (value: () => number) => (size === 1 ? value() : floats(type, Array.from({ length: size }, value)));
        const options = {
          weights: array(() => 0.5 + next()), lower: array(() => -next()), upper: array(() => 0.1 + next()),
          tau: [0.3, 1, 20][turn % 3]!, atMost: turn % 5 === 0,
          k: Float64Array.from({ length: slices }, () => 0.3 * n * (next() - 0.2)),
        };
        const a = simd.knapsack(x, options), b = scalar.knapsack(x, options), where = { family, outer, n, inner, layout };
        expect(a.status, JSON.stringify(where)).toBe(b.status);
        if (a.status === 1) continue;
        for (const part of ['data', 'thresholds', 'freeCounts', 'lower', 'upper'] as const) same(a[part], b[part], { ...where, part });
        free += a.freeCounts.reduce((sum, count) => sum + count, 0);
      }
    }
    expect(free).toBeGreaterThan(1000);
  });
});

describe('layouts', () => {
  const next = random(2);
  const n = 24, C = 5, all = Float64Array.from({ length: n * C }, () => 2 * normal(next));
  const [w, l, u] = [all.map(() => 0.5 + next()), all.map(() => -next()), all.map(() => 0.2 + next())] as const;
  const column = (values: ArrayLike<number>, c: number) => Float64Array.from({ length: n }, (_, i) => values[i * C + c]!);
  const k = Float64Array.from({ length: C }, (_, c) => column(w, c).reduce((sum, v) => sum + v * 0.2, 0));
  const tau = Float64Array.from({ length: C }, (_, c) => 1 + c / 4);
  const alone = (c: number) => projectKnapsack(column(all, c), {
    weights: column(w, c), lower: column(l, c), upper: column(u, c), k: k[c]!, temperature: tau[c]!,
  });
  const tensor = (data: Float64Array) => ({ data, shape: [n, C] });
  const options = { weights: tensor(w), lower: tensor(l), upper: tensor(u), k, temperature: tau };

  test('columns, rows, strides and groups are the same slices, to the bit', () => {
    const columns = projectKnapsack(tensor(all), { ...options, axis: 0 });
    const turned = (data: ArrayLike<number>) => Float64Array.from({ length: n * C }, (_, i) => data[(i % n) * C + Math.floor(i / n)]!);
    const rows = projectKnapsack({ data: turned(all), shape: [C, n] }, {
      ...options, weights: turned(w), lower: turned(l), upper: turned(u),
    });
    const strided = projectKnapsack({ data: all, shape: [C, n], strides: [1, C] }, {
      ...options, weights: { data: w, shape: [C, n], strides: [1, C] }, lower: turned(l), upper: turned(u),
    });
    const groups = projectKnapsack(turned(all), {
      ...options, weights: turned(w), lower: turned(l), upper: turned(u), groups: Array(C).fill(n),
    });
    for (let c = 0; c < C; c++) {
      const one = alone(c);
      same(column(columns.projection.data, c), one.projection);
      for (const other of [rows.projection.data, strided.projection.data, groups.projection]) same(other.slice(c * n, (c + 1) * n), one.projection);
      for (const { thresholds, freeCounts, thresholdBounds } of [columns, rows, strided, groups]) {
        expect([thresholds[c], freeCounts[c], thresholdBounds.lower[c]]).toEqual([one.thresholds[0], one.freeCounts[0], one.thresholdBounds.lower[0]]);
      }
    }
    // one per position along the axis
    const shared = projectKnapsack(tensor(all), { ...options, axis: 0, weights: column(w, 1), lower: column(l, 1), upper: column(u, 1) });
    same(column(shared.projection.data, 1), alone(1).projection);
  });

  test('what a mask leaves out is not there, whatever it is', () => {
    const mask = Array.from(all, (_, i) => Number(i % 4 !== 1));
    const spoiled = all.map((v, i) => (mask[i] ? v : NaN)), weights = w.map((v, i) => (mask[i] ? v : Infinity));
    const { projection, freeCounts } = projectKnapsack(tensor(spoiled), { ...options, weights: tensor(weights), axis: 0, mask });
    for (let c = 0; c < C; c++) {
      const rows = [...Array(n).keys()].filter((i) => mask[i * C + c]);
      const of = (values: Float64Array) => Float64Array.from(rows, (i) => values[i * C + c]!);
      const one = projectKnapsack(of(all), { weights: of(w), lower: of(l), upper: of(u), k: k[c]!, temperature: tau[c]! });
      same(rows.map((i) => projection.data[i * C + c]!), one.projection);
      expect(freeCounts[c]).toBe(one.freeCounts[0]);
    }
    same(Array.from(projection.data).filter((_, i) => !mask[i]), Array(n * C - mask.reduce((a, b) => a + b, 0)).fill(0));
  });

  test('one bound for all, in place of an array of it; `out`; plain arrays; one number for all', () => {
    const x = all.slice(0, 24), weights = w.slice(0, 24);
    const one = projectKnapsack(x, { weights, lower: -1, upper: u.slice(0, 24), k: 3 });
    const many = projectKnapsack([...x], { weights: [...weights], lower: x.map(() => -1), upper: [...u.slice(0, 24)], k: [3] });
    same(one.projection, many.projection);
    const out = new Float64Array(24);
    expect(projectKnapsack(x, { weights, lower: -1, upper: u.slice(0, 24), k: 3, out }).projection).toBe(out);
    same(out, one.projection);
    const own = x.slice();
    same(projectKnapsack(own, { weights, k: 3, out: own }).projection, projectKnapsack(x, { weights, k: 3 }).projection);
    same(projectKnapsack(x, { weights: 2, k: 6 }).projection, projectKnapsack(x, { weights: x.map(() => 2), k: 6 }).projection);
  });

  test('f32 with a temperature that f32 cannot take is computed in f64', () => {
    const x = Float32Array.of(1e-30, 2e-30, 0), temperature = 1e-30;
    const { projection, freeCounts } = projectKnapsack(x, { weights: [1, 2, 1], k: 2, temperature });
    near(projection, solve({ x, w: [1, 2, 1], l: [0, 0, 0], u: [1, 1, 1], k: 2, tau: temperature })!.p, 2 ** -24);
    expect(freeCounts[0]).toBe(projection.filter((p) => 0 < p && p < 1).length);
  });

  test.runIf('Float16Array' in globalThis)('f16 in, f16 out', () => {
    const { Float16Array } = globalThis as Any;
    const x = Float16Array.of(3, 1, 2, 0.5);
    const { projection } = projectKnapsack(x, { weights: [2, 1, 1, 1], upper: 0.7, k: 2 }) as Any;
    expect(projection).toBeInstanceOf(Float16Array);
    const exact = projectKnapsack(Float32Array.from(x), { weights: [2, 1, 1, 1], upper: Float16Array.of(0.7)[0], k: 2 }).projection;
    same(projection, Float16Array.from(exact));
    expect(projectKnapsackVjp(projection, x, { weights: [2, 1, 1, 1], upper: 0.7 }) as Any).toBeInstanceOf(Float16Array);
  });
});

// --- derivatives -----------------------------------------------------------------------------------------------

/** Of fourth order. */
function differences(f: (at: Float64Array) => number, at: ArrayLike<number>, h = 2 ** -13): number[] {
  return Array.from(at, (_, i) => {
    const moved = (by: number) => f(Float64Array.from(at, (v, j) => (i === j ? v + by : v)));
    return (8 * (moved(h) - moved(-h)) - (moved(2 * h) - moved(-2 * h))) / (12 * h);
  });
}

describe('derivatives, against central differences', () => {
  const next = random(12), n = 12, C = 3;
  const x = Float64Array.from({ length: n * C }, () => 3 * normal(next));
  const parts = {
    weights: x.map(() => (next() < 0.3 ? -1 : 1) * (0.5 + next())), lower: x.map(() => -0.5 - next()), upper: x.map(() => 0.5 + next()),
  };
  const g = x.map(() => normal(next));
  const mask = Array.from(x, (_, i) => Number(i % 5 !== 2));
  const cases: Record<string, { shape?: number[]; slices: number; options: Partial<KnapsackOptions> }> = {
    'a vector': { slices: 1, options: {} },
    'rows': { shape: [C, n], slices: C, options: {} },
    'columns': { shape: [n, C], slices: C, options: { axis: 0 } },
    'columns, masked': { shape: [n, C], slices: C, options: { axis: 0, mask } },
    'groups': { slices: 3, options: { groups: [5, 20, 11] } },
    'groups, masked': { slices: 3, options: { groups: [5, 20, 11], mask } },
    'at most': { shape: [C, n], slices: C, options: { constraint: 'at-most' } },
  };
  test.each(Object.entries(cases))('%s', (name, { shape, slices, options }) => {
    const as = (data: Float64Array): Any => (shape ? { data, shape } : data);
    const k = Float64Array.from({ length: slices }, (_, s) => (name === 'at most' ? [-1, 100, 1.3][s]! : 0.4 - s));
    const tau = Float64Array.from({ length: slices }, (_, s) => 1 + s / 3);
    type All = { x: Float64Array; k: Float64Array; temperature: Float64Array } & typeof parts;
    const base: All = { x, k, temperature: tau, ...parts };
    const value = (all: All) => {
      const { projection } = projectKnapsack(as(all.x), {
        ...options, k: all.k, temperature: all.temperature, weights: as(all.weights), lower: as(all.lower), upper: as(all.upper),
      });
      return dataOf(projection).reduce((sum, p, i) => sum + p * g[i]!, 0);
    };
    const given = { ...options, temperature: tau, weights: as(parts.weights), lower: as(parts.lower), upper: as(parts.upper) };
    const { projection, thresholds } = projectKnapsack(as(x), { ...given, k });
    const own = options.constraint ? { ...given, k } : given;
    const grads = projectKnapsackGrads(projection, as(g), { ...own, thresholds } as Any);
    for (const part of Object.keys(base) as (keyof All)[]) {
      near(dataOf((grads as Any)[part]), differences((at) => value({ ...base, [part]: at }), base[part]), 1e-9, { part });
      expect(greatest(dataOf((grads as Any)[part])), part).toBeGreaterThan(1e-3);
    }
    same(dataOf(projectKnapsackVjp(projection, as(g), own as Any)), dataOf(grads.x));
    same(dataOf(projectKnapsackJvp(projection, as(g), own as Any)), dataOf(grads.x));
    expect((projectKnapsackGrads(projection, as(g), own as Any) as Any).weights).toBeUndefined();
    // out may be g itself
    const cotangent = as(g.slice());
    same(dataOf(projectKnapsackGrads(projection, cotangent, { ...own, thresholds, out: dataOf(cotangent) } as Any).lower), dataOf(grads.lower));
    same(dataOf(cotangent), dataOf(grads.x));
  });

  const greatest = (values: ArrayLike<number>) => Array.from(values).reduce((most, v) => Math.max(most, Math.abs(v)), 0);

  test('nothing free: 0; f32 as f64', () => {
    const options = { weights: [1, 2], upper: 1 };
    const { projection } = projectKnapsack(Float64Array.of(9, -9), { ...options, k: 1 });
    const { x: byX, k, temperature } = projectKnapsackGrads(projection, Float64Array.of(1, 1), options);
    same([...byX, ...k, ...temperature], [0, 0, 0, 0]);
    const exact = projectKnapsack(Float64Array.of(3, 1, 2, 0.5), { k: 2, temperature: 2, weights: [1, 2, 1, 1] }).projection;
    const single = projectKnapsack(Float32Array.of(3, 1, 2, 0.5), { k: 2, temperature: 2, weights: [1, 2, 1, 1] }).projection;
    near(projectKnapsackVjp(single, Float32Array.of(1, 2, 3, 4), { temperature: 2, weights: [1, 2, 1, 1] }),
      projectKnapsackVjp(exact, Float64Array.of(1, 2, 3, 4), { temperature: 2, weights: [1, 2, 1, 1] }), 1e-6);
  });
});

// --- relatives ---------------------------------------------------------------------------------------------------

describe('in one line', () => {
  const next = random(90);
  const cases = Array.from({ length: 40 }, (_, turn) => Float64Array.from({ length: 1 + turn }, () => 2 * normal(next)));

  test('the simplex of sum s: s · sba(x, 1, { temperature: s })', () => {
    for (const x of cases) {
      const s = 0.1 + 3 * next();
      const p = softBinaryArgmax(x, 1, { temperature: s }).map((v) => s * v);
      near(p, projectKnapsack(x, { upper: Infinity, k: s }).projection, 1e-14);
      near(p, solve({ x, w: x.map(() => 1), l: x.map(() => 0), u: x.map(() => Infinity), k: s, tau: 1 })!.p, 1e-14);
    }
  });

  test('the ℓ1 ball: sign(x) · r · sba(|x|, 1, { temperature: r, constraint: "at-most" })', () => {
    let inside = 0;
    for (const x of cases) {
      const norm = x.reduce((sum, v) => sum + Math.abs(v), 0), r = norm * (0.2 + next());
      const p = softBinaryArgmax(x.map(Math.abs), 1, { temperature: r, constraint: 'at-most' }).map((v, i) => Math.sign(x[i]!) * r * v);
      if (norm <= r) {
        near(p, x, 1e-14);
        inside++;
        continue;
      }
      // shrunk by what makes Σ|p| = r
      let [from, to] = [0, norm];
      for (let turn = 0; turn < 80; turn++) {
        const middle = (from + to) / 2;
        if (x.reduce((sum, v) => sum + Math.max(Math.abs(v) - middle, 0), 0) > r) from = middle;
        else to = middle;
      }
      near(p, x.map((v) => Math.sign(v) * Math.max(Math.abs(v) - from, 0)), 1e-13);
    }
    expect(inside).toBeGreaterThan(3);
  });

  // https://github.com/pjssilva/NewtonCQK.jl, test/runtests.jl
  test('NewtonCQK’s point of the ℓ1 ball', () => {
    const x = Float64Array.of(
      8.750000000000004, 1.249999999999999, 1.2499999999999998, -1.2500000000000018, 1.2500000000000007, -1.2500000000000007,
      -1.2500000000000018, 1.2499999999999996);
    const r = 9.354143466934856;
    const p = softBinaryArgmax(x.map(Math.abs), 1, { temperature: r, constraint: 'at-most' }).map((v, i) => Math.sign(x[i]!) * r * v);
    near([p.reduce((sum, v) => sum + Math.abs(v), 0)], [r], 1e-14);
  });

  test('the prox of λ times the sum of the k greatest: x − t · sba(x, k, { temperature: t }), t = γλ', () => {
    for (const x of cases) {
      const t = 0.1 + 2 * next(), k = 1 + Math.floor(x.length * next());
      const prox = x.map((v, i) => v - t * softBinaryArgmax(x, k, { temperature: t })[i]!);
      // Its optimality: (x − prox)/t is a subgradient of the sum of the k greatest there, which is in [0, 1] and sums to
      // k, 1 for what is above the k-th greatest and 0 below it.
      const kth = [...prox].sort((a, b) => b - a)[k - 1]!;
      const subgradient = x.map((v, i) => (v - prox[i]!) / t);
      near([subgradient.reduce((a, b) => a + b, 0)], [k], 1e-12);
      subgradient.forEach((s, i) => {
        expect(s).toBeGreaterThan(-1e-12);
        expect(s).toBeLessThan(1 + 1e-12);
        if (prox[i]! > kth + 1e-12) near([s], [1], 1e-12);
        if (prox[i]! < kth - 1e-12) near([s], [0], 1e-12);
      });
    }
  });
});

// --- errors ----------------------------------------------------------------------------------------------------------

test('every wrong argument is refused by name', () => {
  const x = Float64Array.of(3, 1, 2, 0.5), X = { data: x, shape: [2, 2] };
  const refuses = (options: object, message: string, kind: new () => Error = RangeError, scores: Any = x) => {
    const call = () => projectKnapsack(scores, { k: 1, ...options } as Any);
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  };
  refuses({ k: undefined }, 'k must be a number, got undefined', TypeError);
  refuses({ k: Infinity }, 'k must be finite, got Infinity');
  refuses({ k: [1, 2] }, 'k.length must be 1, one per slice, got 2');
  refuses({ k: 5 }, 'k must lie in [0, 4], which Σ w p can reach, got 5');
  refuses({ k: [1, 9] }, 'k[1] must lie in [0, 2], which Σ w p can reach, got 9', RangeError, X);
  refuses({ k: -1, constraint: 'at-most' }, 'k must lie in [0, Infinity], which Σ w p can reach, got -1');
  refuses({ k: 9, weights: [1, 2, -1, 0], lower: 1, upper: 2 }, 'k must lie in [1, 5], which Σ w p can reach, got 9');
  refuses({ weights: [1, 2] }, 'weights.length must be 4, one per score, or 4, one per position along the axis, got 2');
  refuses({ weights: [1, 2, 3, NaN] }, 'weights[3] must be finite, got NaN');
  refuses({ weights: Float64Array.of(1, Infinity, 1, 1) }, 'weights[1] must be finite, got Infinity');
  refuses({ weights: [1, 'x', 1, 1] }, "weights[1] must be a number, got 'x'", TypeError);
  refuses({ weights: 'x' }, "weights must be a number, got 'x'", TypeError);
  refuses({ weights: {} }, 'weights must be a number, or an array of numbers, got {', TypeError);
  refuses({ weights: BigInt64Array.of(1n, 1n, 1n, 1n) }, 'weights must be a number, or an array of numbers', TypeError);
  refuses({ weights: { data: x, shape: [4, 1] } }, 'the shape of weights must be [4], got [4, 1]');
  refuses({ lower: NaN }, 'lower must');
  refuses({ lower: [0, 0, NaN, 0] }, 'lower[2] must be a number below Infinity, got NaN');
  refuses({ lower: Infinity }, 'lower must be a number below Infinity, got Infinity');
  refuses({ upper: -Infinity }, 'upper must be a number above -Infinity, got -Infinity');
  refuses({ lower: 2 }, 'lower must be at most 1, which upper is there, got 2');
  refuses({ lower: [0, 2, 0, 0], upper: 1 }, 'lower[1] must be at most 1, which upper is there, got 2');
  refuses({ upper: [1, 1, -1, 1] }, 'lower must be at most -1, which upper is there, got 0');
  refuses({ temperature: 0 }, 'temperature must be positive');
  refuses({ constraint: 'exactly' }, "constraint must be 'equal' or 'at-most', got 'exactly'");
  refuses({ axis: 1 }, 'axis must be a whole number in [-1, 0], got 1');
  refuses({ budget: 1 }, 'budget is not an option here', TypeError);
  refuses({}, 'x[1] must not be NaN, got NaN', RangeError, Float64Array.of(1, NaN));
  refuses({ out: new Float32Array(4) }, 'out must be a Float64Array', TypeError);
  expect(() => projectKnapsack(x, { weights: 1e-300, lower: -1e300, upper: 1e300, k: 0, temperature: 1e-300 })).not.toThrow(TypeError);
  expect(() => projectKnapsackVjp(x, x, { k: 1 })).toThrow("k must be left out: only the constraint 'at-most' needs it, got 1");
  expect(() => projectKnapsackVjp(x, x, { constraint: 'at-most' })).toThrow('k must be a number, got undefined');
  expect(() => projectKnapsackVjp(x, Float32Array.of(1, 2, 3, 4) as Any)).toThrow(TypeError);
  expect(() => projectKnapsackGrads(x, x, { thresholds: [1, 2] })).toThrow('thresholds.length must be 1');
  // nothing is written, and everything works afterwards
  const out = new Float64Array(4).fill(7);
  expect(() => projectKnapsack(x, { k: 5, out })).toThrow(RangeError);
  same(out, [7, 7, 7, 7]);
  near(projectKnapsack(x, { k: 2, temperature: 2 }).projection, project(x, 2, { temperature: 2 }).projection, 1e-15);
});

test('a k that rounding has carried beyond what can be reached is that', () => {
  const weights = [0.1, 0.2, 0.3];
  for (const k of [0.1 + 0.2 + 0.3, 0.6, 0.6 * (1 + 1e-12), 0.6 * (1 - 1e-16)]) {
    near(projectKnapsack([1, 2, 3], { weights, k }).projection, [1, 1, 1], 1e-9, { k });
  }
  same(projectKnapsack([1, 2, 3], { weights, k: -1e-12 }).projection, [0, 0, 0]);
  expect(() => projectKnapsack([1, 2, 3], { weights, k: 0.6001 })).toThrow(RangeError);
});

test('ready', async () => {
  await ready();
  await ready();
});

describe.each(types)('a budget that is used up is no slack, %s', (type) => {
  test("'at-most' has the derivatives of 'equal' where the threshold is above 0", () => {
    const next = random(20261126);
    let tight = 0;
    for (let run = 0; run < 20_000; run++) {
      const n = 1 + Math.floor(5 * next());
      const draw = (scale: number) => floats(type, Array.from({ length: n }, () => scale * next()));
      const x = draw(2), weights = draw(0.3), g = draw(1), k = 0.3 * n * next() * 0.6, temperature = 0.5 + next();
      const options = { weights, temperature } as const;
      const { projection: p, thresholds } = projectKnapsack(x, { ...options, k, constraint: 'at-most' });
      if (!(thresholds[0]! > 0)) continue;
      tight++;
      const wanted = projectKnapsackGrads(p, g as never, { ...options, thresholds });
      const given = { ...options, constraint: 'at-most' as const, k };
      expect(projectKnapsackVjp(p, g as never, given)).toEqual(wanted.x);
      expect(projectKnapsackGrads(p, g as never, { ...given, thresholds })).toEqual(wanted);
      expect(projectKnapsackGrads(p, g as never, given).k).toEqual(wanted.k);
    }
    expect(tight).toBeGreaterThan(5000);
  });
});
