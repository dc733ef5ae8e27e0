/** Both losses with every option, against the oracle; what is true of them; gradients against differences. */
import { describe, expect, test, vi } from 'vitest';
import {
  fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, project,
  softBinaryArgmax, zeroOneLoss,
} from '../src/index.ts';
import { at, near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import type { Family } from './oracle.ts';
import { floats, normal, random, types, type Floats, type Type } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

const library = {
  hypersimplex: { loss: hyperSimplexLoss, lossAndGrad: hyperSimplexLossAndGrad },
  'fenchel-young': { loss: fenchelYoungLoss, lossAndGrad: fenchelYoungLossAndGrad },
};
const families = ['hypersimplex', 'fenchel-young'] as const;

interface Options {
  k?: 'targets' | number | number[] | { fraction: number };
  temperature?: number | number[];
  classWeights?: number[];
  sampleWeights?: number[];
  ignoreIndex?: number;
  reduction?: 'mean' | 'half-sum';
}

interface Case {
  name: string;
  n: number;
  C: number;
  logits: Float64Array;
  /** As given to the library: dense or labels. */
  targets: Float64Array | Int32Array | Uint8Array;
  options: Options;
}

/** Every combination of the options' forms at [n, C]. */
function cases(family: Family, n: number, C: number): Case[] {
  const next = random(n * C);
  const logits = Float64Array.from({ length: n * C }, () => 2 * normal(next));
  const labels = Int32Array.from({ length: n }, () => Math.floor(C * next()));
  const some = labels.map((label, i) => (i % 4 === 1 ? -1 : label));
  const forms = {
    targets: {
      labels: { targets: labels },
      bytes: { targets: Uint8Array.from(labels) },
      'labels, some ignored': { targets: some, ignoreIndex: -1 },
      'class 1 ignored': { targets: labels, ignoreIndex: 1 },
      soft: { targets: logits.map(() => Math.round(64 * next()) / 64) },
    },
    k: {
      'its targets': {}, 'named targets': { k: 'targets' as const }, number: { k: 0.3 * n }, zero: { k: 0 },
      'one per class': { k: Array.from({ length: C }, (_, c) => (c + 0.5) * n / (3 * C)) },
      fraction: { k: { fraction: 0.29 } },
    },
    temperature: {
      1: {}, number: { temperature: 1.5 },
      'one per class': { temperature: Array.from({ length: C }, (_, c) => 0.4 * 3 ** c) },
    },
    weights: {
      none: {},
      'of classes': { classWeights: Array.from({ length: C }, (_, c) => (c === 2 ? 0 : 0.5 + c)) },
      ...(family === 'hypersimplex' && {
        'of rows': { sampleWeights: Array.from({ length: n }, (_, i) => (i === 3 ? 0 : 1 + i / n)) },
        'of both': {
          classWeights: Array.from({ length: C }, (_, c) => 2 - c / C),
          sampleWeights: Array.from({ length: n }, (_, i) => 1 + (i % 5)),
        },
      }),
    },
    reduction: { mean: {}, 'half-sum': { reduction: 'half-sum' as const } },
  };
  let all: { name: string; options: Options & { targets?: Case['targets'] } }[] = [{ name: '', options: {} }];
  for (const [option, choices] of Object.entries(forms)) {
    all = all.flatMap(({ name, options }) => Object.entries(choices).map(([choice, value]) => (
      { name: `${name}${option}: ${choice}; `, options: { ...options, ...value } })));
  }
  return all.map(({ name, options: { targets, ...options } }) => (
    { name, n, C, logits, targets: targets!, options }));
}

/** The same case in the oracle's plain terms. */
function truthOf(family: Family, { n, C, logits, targets, options }: Case, x: ArrayLike<number> = logits) {
  const { k = 'targets', temperature = 1, ignoreIndex, ...rest } = options;
  const dense = targets.length === n * C && targets instanceof Float64Array;
  const ignored = Array.from({ length: n }, (_, i) => !dense && targets[i] === ignoreIndex);
  const rows = ignored.filter((v) => !v).length;
  const perClass = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : Array<T>(C).fill(value));
  return oracle.loss(family, x, dense ? targets : oracle.oneHot(targets, C), n, C, {
    ...rest, ignored, temperature: perClass(temperature),
    ...(k !== 'targets' && { k: perClass(typeof k === 'object' && 'fraction' in k ? k.fraction * rows : k) }),
  });
}

const shaped = (c: Case, type: Type, data: ArrayLike<number> = c.logits) => {
  const shape = [c.n, c.C], { targets } = c;
  return [
    { data: floats(type, data), shape },
    targets instanceof Float64Array ? { data: floats(type, targets), shape } : targets,
  ] as const;
};

describe.each(families)('%s', (family) => {
  const { loss, lossAndGrad } = library[family];

  describe.each(types)('%s', (type) => {
    const eps = type === 'f32' ? 2.5e-7 : 4e-15;

    test('value, gradient, thresholds, free counts: all options together', () => {
      const all = cases(family, 13, 3);
      expect(all.length).toBeGreaterThan(300);
      for (const c of all) {
        const [x, y] = shaped(c, type);
        const truth = truthOf(family, c, x.data);
        const answer = lossAndGrad(x, y, c.options);
        const where = { case: c.name };
        const { classWeights = [1], sampleWeights = [1], temperature = 1 } = c.options;
        const w = Math.max(...classWeights) * Math.max(...sampleWeights);
        const tau = Math.min(...[temperature].flat());
        const scale = c.options.reduction === 'half-sum' ? 1 : 2 / truth.weight;
        near([answer.loss], [truth.loss], eps * 200 * w * scale, where);
        near(answer.grad.data, truth.grad, eps * 4 * scale * w * Math.max(1, 1 / tau), where);
        near(answer.thresholds, truth.thresholds, type === 'f32' ? 1e-9 : 1e-14, where);
        same(answer.freeCounts, truth.freeCounts, where);
        expect(answer.grad.shape, c.name).toEqual([c.n, c.C]);
        expect(loss(x, y, c.options), c.name).toBe(answer.loss);
      }
    });

    test('a vector is one class', () => {
      const next = random(21), x = floats(type, Array.from({ length: 21 }, () => normal(next)));
      const labels = Int32Array.from(x, () => Number(next() < 0.4)), y = floats(type, labels);
      for (const options of [{}, { k: 5.5 }, { k: { fraction: 0.25 }, temperature: 2 }] as Options[]) {
        const vector = lossAndGrad(x, y, options);
        const column = lossAndGrad({ data: x, shape: [21, 1] }, { data: y, shape: [21, 1] }, options);
        const labelled = lossAndGrad(x, labels, options);
        for (const other of [column, labelled]) {
          expect(other.loss).toBe(vector.loss);
          same('shape' in other.grad ? other.grad.data as Floats : other.grad, vector.grad);
          same(other.thresholds, vector.thresholds);
        }
      }
      const some = labels.map((v, i) => (i % 3 === 0 ? 7 : v));
      const kept = [...x.keys()].filter((i) => i % 3 !== 0);
      const left = lossAndGrad(x, some, { ignoreIndex: 7 });
      const without = lossAndGrad(floats(type, kept.map((i) => x[i]!)), floats(type, kept.map((i) => y[i]!)));
      near([left.loss], [without.loss], eps * left.loss);
      near(kept.map((i) => left.grad[i]!), without.grad, eps);
      x.forEach((_, i) => { if (i % 3 === 0) expect(left.grad[i]).toBe(0); });
    });

    test('the scores of ignored rows do not matter, whatever they are', () => {
      const c = cases(family, 13, 3).find((v) => v.options.ignoreIndex === -1 && !v.options.classWeights)!;
      const [x, y] = shaped(c, type), before = lossAndGrad(x, y, c.options);
      const data = x.data.map((v, i) => (c.targets[Math.floor(i / 3)] === -1 ? 1e30 * (i % 2) : v));
      const after = lossAndGrad({ ...x, data }, y, c.options);
      expect(after.loss).toBe(before.loss);
      same(after.grad.data, before.grad.data);
    });
  });
});

describe.each(families)('%s: where it lies and what it leaves out', (family) => {
  const { loss, lossAndGrad } = library[family];
  const next = random(33), shape = [3, 4, 5];
  const x = { data: Float64Array.from({ length: 60 }, () => normal(next)), shape };
  const y = { data: Float64Array.from({ length: 60 }, () => Number(next() < 0.4)), shape };

  test('any axis of dense targets: the sum over its slices', () => {
    for (const axis of [0, 1, 2, -1]) {
      const classWeights = oracle.slices(shape, axis).map((_, s) => 1 + (s % 3));
      const all = lossAndGrad(x, y, { axis, classWeights, reduction: 'half-sum' });
      let sum = 0;
      oracle.slices(shape, axis).forEach((slice, s) => {
        const one = lossAndGrad(at(x.data, slice), at(y.data, slice), { reduction: 'half-sum' });
        sum += classWeights[s]! * one.loss;
        near(at(all.grad.data, slice), one.grad.map((v) => classWeights[s]! * v), 1e-14, { axis, s });
        expect([all.thresholds[s], all.freeCounts[s]]).toEqual([one.thresholds[0], one.freeCounts[0]]);
      });
      near([all.loss], [sum], 1e-12, { axis });
    }
  });

  test('infinite logits are masks: right ones cost nothing and move nothing', () => {
    for (const type of types) {
      const scores = floats(type, [Infinity, 0.3, -Infinity, -0.2, 0.9, -Infinity]);
      const targets = floats(type, [1, 1, 0, 0, 0, 0]), kept = [1, 3, 4];
      const all = lossAndGrad(scores, targets, { reduction: 'half-sum' });
      const rest = lossAndGrad(at(scores, kept), at(targets, kept), { reduction: 'half-sum' });
      near([all.loss], [rest.loss], 1e-7, { type });
      same(at(all.grad, kept), rest.grad);
      same(at(all.grad, [0, 2, 5]), [0, 0, 0]);
      // A wrong one is a whole term of the squared error; no finite score of the Fenchel–Young loss outweighs it.
      const wrong = loss(floats(type, [-Infinity, 0.3, 5]), floats(type, [1, 0, 0]), { reduction: 'half-sum' });
      expect(wrong).toBe(family === 'hypersimplex' ? 1 : Infinity);
    }
  });

  test('ignored rows may hold anything, even NaN', () => {
    const data = Float64Array.of(NaN, NaN, 1, 0, 0, 2, Infinity, -Infinity, 0.5, 0.25);
    const kept = { data: data.filter((_, i) => [2, 3, 4, 5, 8, 9].includes(i)), shape: [3, 2] };
    const all = lossAndGrad({ data, shape: [5, 2] }, Int32Array.of(-1, 0, 1, -1, 0), { ignoreIndex: -1 });
    const rest = lossAndGrad(kept, Int32Array.of(0, 1, 0));
    near([all.loss], [rest.loss], 1e-15);
    near(all.grad.data, [0, 0, ...rest.grad.data.slice(0, 4), 0, 0, ...rest.grad.data.slice(4)], 1e-15);
  });

  test('no weight at all, no loss and no gradient', () => {
    const flat = { data: x.data.slice(0, 20), shape: [4, 5] }, zeros = [0, 0, 0, 0, 0];
    const ignoring = lossAndGrad(flat, Int32Array.of(7, 7, 7, 7), { ignoreIndex: 7 });
    const weightless = lossAndGrad(flat, Int32Array.of(0, 1, 2, 3), { classWeights: zeros });
    for (const answer of [ignoring, weightless]) {
      expect(answer.loss).toBe(0);
      expect(answer.grad.data.every((v) => v === 0)).toBe(true);
    }
    expect(loss(Float64Array.of(), Float64Array.of())).toBe(0);
  });

  test('weights of any size, in f32 too', () => {
    for (const type of types) {
      const scores = { data: floats(type, x.data.slice(0, 20)), shape: [4, 5] };
      const labels = Int32Array.of(0, 4, 2, 0);
      const plain = lossAndGrad(scores, labels, { reduction: 'half-sum' });
      for (const size of [1e-35, 1e-20, 1e20, 1e30]) {
        const classWeights = Array<number>(5).fill(size);
        const sized = lossAndGrad(scores, labels, { reduction: 'half-sum', classWeights });
        near([sized.loss / size], [plain.loss], 1e-6 * plain.loss, { type, size });
        near(sized.grad.data.map((v) => v / size), plain.grad.data, 1e-6, { type, size });
        const mean = lossAndGrad(scores, labels, { classWeights });
        near(mean.grad.data, lossAndGrad(scores, labels).grad.data, 1e-6, { type, size });
      }
    }
  });
});

describe('Fenchel–Young', () => {
  test("'none' is the loss of each slice, whose sum is 'half-sum'", () => {
    for (const type of types) {
      for (const [axis, shape] of [[0, [9, 3]], [1, [3, 9]], [1, [2, 7, 3]]] as const) {
        const next = random(8), size = shape.reduce<number>((a, b) => a * b, 1);
        const data = floats(type, Array.from({ length: size }, () => 6 * next() - 3));
        const y = floats(type, Array.from({ length: size }, () => next()));
        const positions = oracle.slices(shape, axis);
        const temperature = positions.map((_, s) => 1 + (s % 3)), k = positions.map((_, s) => 1.5 + s / 4);
        const classWeights = positions.map((_, s) => s % 3), mask = Array.from(data, (_, i) => Number(i % 5 > 0));
        for (const left of [{}, { mask }]) {
          const kept = positions.map((slice) => slice.filter((i) => !('mask' in left) || mask[i]));
          const options = { axis, temperature, k, classWeights, ...left };
          const losses = fenchelYoungLoss({ data, shape }, { data: y, shape }, { ...options, reduction: 'none' });
          const truth = kept.map((slice, s) => oracle.loss(
            'fenchel-young', slice.map((i) => data[i]!), slice.map((i) => y[i]!), slice.length, 1,
            { k: [k[s]!], temperature: [temperature[s]!], classWeights: [classWeights[s]!], reduction: 'half-sum' }).loss);
          near(losses, truth, type === 'f32' ? 2e-5 : 1e-13, { axis, shape });
          const sum = fenchelYoungLoss({ data, shape }, { data: y, shape }, { ...options, reduction: 'half-sum' });
          near([oracle.total(losses)], [sum], 1e-12);
        }
      }
    }
    const x = Float64Array.of(3, 1, 2, 0, 1), y = [1, 0, 0, 1, 1];
    same(fenchelYoungLoss(x, y, { groups: [3, 0, 2], reduction: 'none' }),
      [[0, 3], [3, 3], [3, 5]].map(([a, b]) => fenchelYoungLoss(x.slice(a, b), y.slice(a, b), { reduction: 'half-sum' })));
    expect(() => fenchelYoungLoss(x, y, { reduction: 'none', out: x } as never)).toThrow('out must be left out');
  });
});

describe('HyperSimplex', () => {
  test("'none' is the tensor of the weighted terms, whose sums are the other reductions", () => {
    for (const type of types) {
      const eps = type === 'f32' ? 5e-6 : 2e-13;
      for (const c of cases('hypersimplex', 9, 3).filter((v) => v.options.reduction === undefined)) {
        const [x, y] = shaped(c, type);
        const truth = truthOf('hypersimplex', c, x.data);
        const terms = hyperSimplexLoss(x, y, { ...c.options, reduction: 'none' });
        near(terms.data, truth.terms, eps, { case: c.name });
        expect(terms.shape).toEqual([9, 3]);
        const mean = hyperSimplexLoss(x, y, c.options);
        near([oracle.total(terms.data) / truth.weight], [mean], eps, { case: c.name });
      }
    }
  });

  test('the mean is over n·C, the half sum over nothing', () => {
    const x = Float64Array.of(2.1, 1.6, 1), y = Float64Array.of(0, 1, 0);
    expect(hyperSimplexLoss(x, y, { temperature: 1.5 })).toBeCloseTo(8 / 27, 14);
    expect(hyperSimplexLoss(x, y, { temperature: 1.5, reduction: 'half-sum' })).toBeCloseTo(4 / 9, 14);
  });

  test('zero at the targets; flat where everything wrong is saturated', () => {
    const y = Float64Array.of(1, 0, 0, 1, 0);
    const right = hyperSimplexLossAndGrad(y.map((v) => 50 * v), y);
    expect(right.loss).toBe(0);
    same(right.grad, [0, 0, 0, 0, 0]);
    const wrong = hyperSimplexLossAndGrad(y.map((v) => -50 * v), y); // p = (0, ⅔, ⅔, 0, ⅔)
    expect(wrong.loss).toBeCloseTo(2 / 3, 14);
    near(wrong.grad, [0, 0, 0, 0, 0], 1e-16);
    expect([wrong.grad[0], wrong.grad[3]]).toEqual([0, 0]);
  });
});

describe('Fenchel–Young', () => {
  const next = random(4);

  test('Ω*(x) + Ω(y) − ⟨x, y⟩ as it stands', () => {
    const x = Float64Array.from({ length: 12 }, () => normal(next));
    const y = Float64Array.from(x, () => Number(next() < 0.5));
    for (const tau of [0.3, 1, 4]) {
      for (const k of [undefined, 3.5]) {
        const p = softBinaryArgmax(x, k ?? oracle.total(y), { temperature: tau });
        const dot = (a: Float64Array, b: Float64Array) => oracle.total(a.map((v, i) => v * b[i]!));
        const value = dot(x, p) - tau / 2 * dot(p, p) + tau / 2 * dot(y, y) - dot(x, y);
        const loss = fenchelYoungLoss(x, y, { k, temperature: tau, reduction: 'half-sum' });
        near([loss], [value], 1e-13, { tau, k });
      }
    }
  });

  test('never negative, zero exactly where p = y, and its gradient p − y never vanishes elsewhere', () => {
    for (let trial = 0; trial < 60; trial++) {
      const x = Float64Array.from({ length: 8 }, () => 3 * normal(next));
      const y = Float64Array.from(x, () => Number(next() < 0.5));
      const { loss, grad } = fenchelYoungLossAndGrad(x, y, { reduction: 'half-sum' });
      const p = softBinaryArgmax(x, oracle.total(y));
      near(grad, p.map((v, i) => v - y[i]!), 1e-15);
      if (p.every((v, i) => v === y[i])) expect(loss).toBe(0);
      else expect(loss).toBeGreaterThan(0);
    }
    expect(fenchelYoungLoss(Float64Array.of(5, -5, 4), Float64Array.of(1, 0, 1))).toBe(0);
  });

  test('convex along lines', () => {
    const y = Float64Array.of(1, 0, 0, 1, 0, 0);
    for (let trial = 0; trial < 40; trial++) {
      const [a, b] = [1, 2].map(() => y.map(() => 2 * normal(next))) as [Float64Array, Float64Array];
      const f = (s: number) => fenchelYoungLoss(a.map((v, i) => v + s * (b[i]! - v)), y);
      expect(f(0.5)).toBeLessThanOrEqual((f(0) + f(1)) / 2 + 1e-14);
    }
  });

  test('large common scores cost nothing while Σy = k', () => {
    const x = Float64Array.from({ length: 20 }, () => Math.round(64 * normal(next)) / 64);
    const y = Float64Array.from(x, (_, i) => Number(i % 3 === 0));
    const loss = fenchelYoungLoss(x, y, { reduction: 'half-sum' });
    near([fenchelYoungLoss(x.map((v) => v + 2 ** 40), y, { reduction: 'half-sum' })], [loss], 1e-12);
  });
});

/** Both losses are piecewise quadratic in x: central differences are exact but for rounding while F stays. */
describe('gradients are central differences of the value', () => {
  test.each(families)('%s, with every option', (family) => {
    const { loss, lossAndGrad } = library[family];
    let compared = 0, skipped = 0;
    for (const c of cases(family, 7, 3)) {
      const [x, y] = shaped(c, 'f64'), h = 2 ** -14;
      const { grad } = lossAndGrad(x, y, c.options);
      const moved = (i: number, by: number) => {
        const data = Float64Array.from(c.logits);
        data[i]! += by;
        return { data, shape: x.shape };
      };
      for (const i of [0, 4, 8, 12, 16, 20]) {
        const [left, right] = [moved(i, -h), moved(i, h)];
        const counts = (z: typeof left) => lossAndGrad(z, y, c.options).freeCounts.join();
        if (counts(left) !== counts(right)) { skipped++; continue; }
        const slope = (loss(right, y, c.options) - loss(left, y, c.options)) / (2 * h);
        const size = c.options.reduction === 'half-sum' ? 10 : 1;
        near([grad.data[i]!], [slope], 2e-10 * size, { case: c.name, i });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20 * skipped);
    expect(compared).toBeGreaterThan(1500);
  });

  test.each(families)('%s: at a kink, the one-sided differences towards saturation', (family) => {
    // The gap of the two scores is τ exactly. A wider one saturates them, and the HyperSimplex loss is flat.
    const { loss, lossAndGrad } = library[family];
    const y = Float64Array.of(0, 1), h = 2 ** -20, options = { k: 1, reduction: 'half-sum' } as const;
    const f = (s: number) => loss(Float64Array.of(0.5 + s, -0.5), y, options);
    const { grad } = lossAndGrad(Float64Array.of(0.5, -0.5), y, options);
    near([grad[0]!], [(f(h) - f(0)) / h], 1e-9);
    same(grad, family === 'hypersimplex' ? [0, 0] : [1, -1]);
  });
});

describe('zero-one loss', () => {
  test('a vector: the share of entries where binaryArgmax at k differs from the targets', () => {
    const x = Float64Array.of(3, 1, 2, 0), y = Float64Array.of(1, 1, 0, 0);
    expect(zeroOneLoss(x, y)).toBe(0.5);
    expect(zeroOneLoss(x, y, { k: 1 })).toBe(0.25);
    expect(zeroOneLoss(x, y, { k: 3 })).toBe(0.25);
    expect(zeroOneLoss(x, Float64Array.of(1, 0, 1, 0))).toBe(0);
    expect(zeroOneLoss(x, Uint8Array.of(0, 0, 0, 1))).toBe(0.5);
    expect(zeroOneLoss(x, Float64Array.of(0, 0, 0, 1), { thresholds: 0.75, temperature: 2 })).toBe(0.75);
    expect(zeroOneLoss(Float64Array.of(), Float64Array.of())).toBe(0);
  });

  test('classes: the share of rows whose argmax is another class', () => {
    const shape = [4, 3];
    const logits = { data: Float32Array.of(2, 1, 0, /**/ 0, 1, 3, /**/ 5, 5, 5, /**/ -1, -2, -3), shape };
    const labels = Int32Array.of(0, 1, 0, 1);
    expect(zeroOneLoss(logits, labels)).toBe(0.5);
    expect(zeroOneLoss(logits, Uint8Array.from(labels))).toBe(0.5);
    expect(zeroOneLoss(logits, { data: Float32Array.from(oracle.oneHot(labels, 3)), shape })).toBe(0.5);
    // (x − t)/τ: rows (2, 1, 3), (0, 1, 6), (5, 5, 8), (−1, −2, 0)
    expect(zeroOneLoss(logits, labels, { thresholds: [0, 0, -3] })).toBe(1);
    expect(zeroOneLoss(logits, labels, { thresholds: [0, -9, 0], temperature: [1, 10, 1] })).toBe(0.25);
  });

  test('the limit of the losses: p is binary where the gap at k exceeds τ', () => {
    const next = random(6), x = Float64Array.from({ length: 40 }, (_, i) => ((i * 17) % 40) / 4);
    const y = Float64Array.from(x, () => Number(next() < 0.5));
    const rate = zeroOneLoss(x, y);
    expect(rate).toBeGreaterThan(0);
    expect(hyperSimplexLoss(x, y, { temperature: 0.2 })).toBeCloseTo(rate, 15);
    expect(project(x, oracle.total(y), { temperature: 0.2 }).freeCounts[0]).toBe(0);
  });
});
