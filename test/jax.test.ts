/** The adapter to @jax-js/jax: against the library, plain and under grad, vmap, jit. */
import { grad, hessian, jit, jvp, numpy as np, valueAndGrad, vmap } from '@jax-js/jax';
import { describe, expect, test } from 'vitest';
import * as library from '../src/index.ts';
import type { FenchelYoungOptions, SelectionOptions } from '../src/index.ts';
import { fenchelYoungLoss, hyperSimplexLoss, project, selectionLoss, softBinaryArgmax } from '../src/jax.ts';
import { near } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, random, sample } from './samples.ts';

const next = random(7);
const [n, C] = [12, 3], shape = [n, C];
const scores = Float32Array.from({ length: n * C }, () => 3 * (next() + next() - next()));
const labels = Int32Array.from({ length: n }, (_, i) => (i * i) % C);
const y = Float32Array.from(oracle.oneHot(labels, C));
const cotangent = Float32Array.from({ length: n * C }, () => next() - 0.5);

const dtypes = ['float32', 'float64'] as const;
type Dtype = typeof dtypes[number];
const tolerance = { float32: 2e-6, float64: 1e-13 };
const arrayOf = (data: ArrayLike<number>, shape: number[] = [data.length], dtype: Dtype = 'float32'): np.Array => (
  np.array(dtype === 'float32' ? Float32Array.from(data) : Array.from(data), { shape, dtype: dtype as never }));
const values = (array: np.Array): Float32Array => array.dataSync() as Float32Array;

// The library looks for it to tell types of arrays apart; Node 20 does not have it.
if (!('Float16Array' in globalThis)) Object.assign(globalThis, { Float16Array: class {} });

describe.each(dtypes)('softBinaryArgmax, %s', (dtype) => {
  const some = families.filter((family) => [
    'gaussian', dtype === 'float32' ? 'around 1000' : 'around 10⁹', 'heavy-tailed', '250 levels', 'constant', 'two far clusters',
    'all saturated',
  ].includes(family));
  const type = dtype === 'float32' ? 'f32' : 'f64';

  test.each(some)('%s', (family) => {
    for (const size of [1, 64]) {
      const data = sample(family, size, type);
      for (const temperature of [0.5, 40]) {
        for (const real of [0, 0.3, size / 3, Math.floor(size / 2), size]) {
          const k = Math.fround(Math.min(real, size));
          for (const constraint of ['equal', 'at-most'] as const) {
            const expected = library.project(data, k, { temperature, constraint });
            const { projection, thresholds } = project(arrayOf(data, [size], dtype), k, { temperature, constraint });
            near(values(projection), expected.projection, tolerance[dtype], { size, temperature, k, constraint });
            const spread = 1 + Math.max(...Array.from(data, Math.abs)) + temperature;
            if (constraint === 'equal') near(values(thresholds), expected.thresholds, 4 * tolerance[dtype] * spread, { size, temperature, k });
          }
        }
      }
    }
  });

  test.each(['equal', 'at-most'] as const)('any axis, k and τ of each slice; value and gradient, under jit too; %s', (constraint) => {
    const shape = [2, 3, 6];
    for (const axis of [0, 1, 2, -2]) {
      const size = shape.at(axis)!, count = 36 / size;
      const k = Array.from({ length: count }, (_, s) => (size * (s % 4)) / 3), temperature = k.map((_, s) => 0.5 + s);
      const x = Float32Array.from(scores);
      const p = library.softBinaryArgmax({ data: Float64Array.from(x), shape }, k, { axis, temperature, constraint });
      const grads = library.softBinaryArgmaxGrads(
        p, { data: Float64Array.from(cotangent), shape }, { axis, temperature, ...(constraint === 'at-most' ? { constraint, k } : {}) });
      const f = (x: np.Array, k: np.Array, temperature: np.Array): np.Array => np.sum(
        np.multiply(softBinaryArgmax(x, k, { axis, temperature, constraint }), arrayOf(cotangent, shape, dtype)));
      for (const f1 of [grad(f, { argnums: [0, 1, 2] } as never), jit(grad(f, { argnums: [0, 1, 2] } as never))]) {
        const [byX, byK, byTau] = (f1 as (...args: np.Array[]) => unknown)(
          arrayOf(x, shape, dtype), arrayOf(k, [count], dtype), arrayOf(temperature, [count], dtype)) as np.Array[];
        near(values(byX!), grads.x.data, 10 * tolerance[dtype], { axis });
        k.forEach((own, s) => { // at 0 and n there is one side
          if (own > 0 && own < size) near([byK!.ref.dataSync()[s]!], [grads.k[s]!], 10 * tolerance[dtype]);
        });
        near(values(byTau!), grads.temperature, 10 * tolerance[dtype]);
      }
      const value = jit((x: np.Array) => softBinaryArgmax(x, k, { axis, temperature, constraint }))(arrayOf(x, shape, dtype));
      near(values(value), p.data, tolerance[dtype]);
    }
  });
});

test('vmap: as one call; within it grad and jit', () => {
  const rows = arrayOf(scores, shape);
  const expected = library.softBinaryArgmax({ data: scores, shape }, 1.5, { temperature: 2 }).data;
  near(values(vmap((x: np.Array) => softBinaryArgmax(x, 1.5, { temperature: 2 }))(rows.ref) as np.Array), expected, 2e-6);
  const k = Array.from({ length: n }, (_, i) => (i % 7) / 2), g = { data: cotangent, shape };
  const each = vmap(jit(grad((x: np.Array, k: np.Array, g: np.Array) => np.sum(np.multiply(softBinaryArgmax(x, k, { temperature: 2 }), g)))));
  const p = library.softBinaryArgmax({ data: scores, shape }, k, { temperature: 2 });
  near(values((each as (...args: np.Array[]) => np.Array)(rows.ref, arrayOf(k), arrayOf(cotangent, shape))),
    library.softBinaryArgmaxVjp(p, g, { temperature: 2 }).data, 2e-6);
  // the loss of each column
  const ofColumn = (x: np.Array, y: np.Array): np.Array => hyperSimplexLoss(x, y, { temperature: 2 });
  const losses = values((vmap(ofColumn, [1, 1] as never) as (...args: np.Array[]) => np.Array)(rows, arrayOf(y, shape)));
  near(losses, [0, 1, 2].map((c) => library.hyperSimplexLoss(
    scores.filter((_, i) => i % C === c), y.filter((_, i) => i % C === c), { temperature: 2 })), 2e-6);
});

test('jvp is the same map; the second derivative of a loss is its Hessian', () => {
  const temperature = 3, x = arrayOf(scores.slice(0, n)), v = arrayOf(cotangent.slice(0, n));
  const [p, dp] = jvp((x: np.Array) => softBinaryArgmax(x, 4, { temperature }), [x.ref], [v]) as [np.Array, np.Array];
  const expected = library.softBinaryArgmax(scores.slice(0, n), 4, { temperature });
  near(values(p), expected, 2e-6);
  near(values(dp), library.softBinaryArgmaxJvp(expected, cotangent.slice(0, n), { temperature }), 2e-6);
  const J = library.softBinaryArgmaxJacobian(library.softBinaryArgmax(Float64Array.from(scores.slice(0, n)), 4, { temperature }), { temperature }).data;
  const target = arrayOf(y.slice(0, n)), options = { temperature, k: 4, reduction: 'half-sum' } as const;
  const H = (loss: typeof fenchelYoungLoss) => values(hessian((x: np.Array) => loss(x, target.ref, options))(x.ref) as np.Array);
  near(H(fenchelYoungLoss), J, 2e-6);
  near(H(hyperSimplexLoss), J.map((v) => v / temperature), 2e-6); // (τJ)² = τJ
});

const losses = [
  { name: 'hypersimplex', adapted: hyperSimplexLoss, own: library.hyperSimplexLossAndGrad },
  { name: 'fenchel-young', adapted: fenchelYoungLoss, own: library.fenchelYoungLossAndGrad },
] as const;
type Options = Pick<FenchelYoungOptions, 'classWeights' | 'reduction'> & { temperature?: number | number[]; k?: number | number[] | { fraction: number } };
const options: Record<string, Options> = {
  'none': {},
  'τ': { temperature: 2.5 },
  'τ of each class, k a fraction': { temperature: [1, 2, 4], k: { fraction: 0.3 } },
  'k, half-sum': { k: 5.25, temperature: 3, reduction: 'half-sum' as never },
  'k and weights of each class': { k: [3, 4, 5], classWeights: [1, 0, 2.5], temperature: 2 },
};

describe.each(losses)('$name', ({ name, adapted, own }) => {
  const targetsOf = {
    'dense': () => arrayOf(y, shape),
    'labels': () => np.array(labels, { dtype: np.int32 }),
    'dense, int32': () => np.array(Int32Array.from(y), { shape, dtype: np.int32 }),
  };

  test.each(Object.entries(options))('as the library, options: %s', (_, given) => {
    const { loss, grad } = own({ data: scores, shape }, labels, given as never);
    for (const [form, targets] of Object.entries(targetsOf)) {
      const f = (x: np.Array): np.Array => adapted(x, targets(), given as never);
      for (const compiled of [valueAndGrad(f), jit(valueAndGrad(f))]) {
        const [value, gradient] = compiled(arrayOf(scores, shape)) as unknown as [np.Array, np.Array];
        near(values(value), [loss], 4e-6 * Math.max(1, Math.abs(loss)), { form });
        near(values(gradient), grad.data, 2e-6, { form });
      }
    }
  });

  test('as the oracle, in float64: scores far from 0, soft targets', () => {
    const temperature = [1, 2, 3], classWeights = [1, 2, 0.5], soft = Array.from(y, (v, i) => v * 0.5 + (i % 2) / 4);
    const data = Float64Array.from(scores, (x) => x + 1000);
    const expected = oracle.loss(name, data, soft, n, C, { temperature, classWeights });
    const f = (x: np.Array): np.Array => adapted(x, arrayOf(soft, shape, 'float64'), { temperature, classWeights });
    const [value, gradient] = valueAndGrad(f)(arrayOf(data, shape, 'float64')) as unknown as [np.Array, np.Array];
    near(values(value), [expected.loss], 1e-11);
    near(values(gradient), expected.grad, 1e-12);
  });

  test('by k and τ, as the library with wrt', () => {
    const k = [3.5, 4.25, 5.75], temperature = [1, 2, 3];
    const { gradK, gradTemperature } = own(
      { data: Float64Array.from(scores), shape }, labels, { k, temperature, wrt: ['k', 'temperature'] } as never);
    const f = (k: np.Array, temperature: np.Array): np.Array => adapted(
      arrayOf(scores, shape, 'float64'), np.array(labels, { dtype: np.int32 }), { k, temperature });
    const [byK, byTau] = (grad(f, { argnums: [0, 1] } as never) as unknown as (...args: np.Array[]) => np.Array[])(
      arrayOf(k, [3], 'float64'), arrayOf(temperature, [3], 'float64'));
    near(values(byK!), gradK!, 1e-12);
    near(values(byTau!), gradTemperature!, 1e-12);
  });

  test('masks, ignoreIndex, another axis', () => {
    const mask = Uint8Array.from(scores, (_, i) => Number(i % 5 !== 2)), some = labels.map((label, i) => (i % 4 === 1 ? -1 : label));
    const data = scores.map((score, i) => (mask[i] ? score : NaN)), temperature = 2, ignoreIndex = -1;
    const expected = own({ data, shape }, some, { mask: { data: mask, shape }, temperature, ignoreIndex });
    const f = (x: np.Array): np.Array => adapted(x, np.array(some, { dtype: np.int32 }), {
      mask: np.array(Int32Array.from(mask), { shape, dtype: np.int32 }), temperature, ignoreIndex,
    });
    const [value, gradient] = valueAndGrad(f)(arrayOf(data, shape)) as unknown as [np.Array, np.Array];
    near(values(value), [expected.loss], 2e-6);
    near(values(gradient), expected.grad.data, 2e-6);

    const along = { axis: -1, k: 2.5, temperature: Array.from({ length: n }, (_, i) => 1 + i / 4) };
    const rows = own({ data: scores, shape }, { data: y, shape }, along);
    const g = (x: np.Array): np.Array => adapted(x, arrayOf(y, shape), along);
    const [loss, byX] = valueAndGrad(g)(arrayOf(scores, shape)) as unknown as [np.Array, np.Array];
    near(values(loss), [rows.loss], 1e-5);
    near(values(byX), rows.grad.data, 2e-6);
  });
});

test('weights of samples', () => {
  const given = { sampleWeights: Array.from({ length: n }, (_, i) => i % 5), classWeights: [1, 2, 3], temperature: 3 };
  const { loss, grad } = library.hyperSimplexLossAndGrad({ data: scores, shape }, labels, given);
  const f = (x: np.Array): np.Array => hyperSimplexLoss(x, arrayOf(y, shape), given);
  const [value, gradient] = valueAndGrad(f)(arrayOf(scores, shape)) as unknown as [np.Array, np.Array];
  near(values(value), [loss], 2e-6);
  near(values(gradient), grad.data, 2e-6);
  near(values(hyperSimplexLoss(arrayOf(scores, shape), arrayOf(y, shape), { classWeights: [0, 0, 0] })), [0], 0);
});

test('selectionLoss', () => {
  const worth = Float32Array.from({ length: n * C }, () => 20 * next() - 8);
  const mask = Uint8Array.from(scores, (_, i) => Number(i % 5 !== 2));
  const cases: [number | number[] | { fraction: number }, SelectionOptions & { temperature?: number | number[] }][] = [
    [3, { temperature: 2 }], [{ fraction: 0.25 }, { reduction: 'mean' }], [[5, 2.5, 0], { constraint: 'at-most', temperature: 4 }],
    [1.5, { axis: 1, temperature: 3 }],
  ];
  for (const [k, given] of cases) {
    for (const masked of [false, true]) {
      if (masked && (given.axis === 1 || typeof k === 'object')) continue;
      const { loss, grad } = library.selectionLossAndGrad(
        { data: scores, shape }, { data: worth, shape }, k, masked ? { ...given, mask: { data: mask, shape } } : given);
      const f = (x: np.Array): np.Array => selectionLoss(x, arrayOf(worth, shape), k, {
        ...given, mask: masked ? np.array(Int32Array.from(mask), { shape, dtype: np.int32 }) : undefined } as never);
      const [value, gradient] = jit(valueAndGrad(f))(arrayOf(scores, shape)) as unknown as [np.Array, np.Array];
      near(values(value), [loss], 1e-5);
      near(values(gradient), grad.data, 1e-5);
    }
  }
});

test('infinite scores are certain; a NaN is told', () => {
  const p = softBinaryArgmax(arrayOf([Infinity, 1, 1.25, -Infinity, -1e9, 0]), 2, { temperature: 2 });
  near(values(p), library.softBinaryArgmax(Float32Array.of(Infinity, 1, 1.25, -Infinity, -1e9, 0), 2, { temperature: 2 }), 2e-6);
  expect(Array.from(values(softBinaryArgmax(arrayOf([0, NaN, 1]), 1))).some(Number.isNaN)).toBe(true);
});

test('training makes the loss smaller', () => {
  const features = arrayOf(Float32Array.from({ length: 4 * n }, (_, i) => Math.sin(i) + labels[i >> 2]!), [n, 4]);
  for (const { adapted } of losses) {
    const step = jit(valueAndGrad((w: np.Array) => adapted(
      np.matmul(features.ref, w), np.array(labels, { dtype: np.int32 }), { temperature: 2 })));
    let w = np.zeros([4, C]);
    const history: number[] = [];
    for (let i = 0; i < 30; i++) {
      const [value, gradient] = step(w.ref) as unknown as [np.Array, np.Array];
      history.push(value.item());
      w = np.subtract(w, np.multiply(gradient, 0.5));
    }
    expect(history.at(-1)!).toBeLessThan(0.9 * history[0]!);
  }
});

test('arrays are owned: nothing is left, and what has a ref is still there', () => {
  const x = arrayOf([3, 1, 2, 0]), k = np.array(2), temperature = np.array(2), mask = np.array([1, 1, 1, 1]);
  softBinaryArgmax(x.ref, k.ref, { temperature: temperature.ref, mask: mask.ref }).dispose();
  fenchelYoungLoss(x.ref, arrayOf([1, 0, 1, 0]), { k: k.ref, temperature: temperature.ref, mask: mask.ref }).dispose();
  expect([x, k, temperature, mask].map((array) => array.refCount)).toEqual([1, 1, 1, 1]);
});

test('errors', () => {
  const x = (): np.Array => arrayOf([1, 2]);
  const errors: [() => unknown, string][] = [
    [() => softBinaryArgmax(x(), 3), 'k must lie in [0, 2], got 3'],
    [() => softBinaryArgmax(x(), [1, 1]), 'k.length must be 1, one per slice, got 2'],
    [() => softBinaryArgmax(x(), arrayOf([1, 1])), 'k.size must be 1 or 1, one per slice, got 2'],
    [() => softBinaryArgmax(x(), 1, { temperature: 0 }), 'temperature must be positive and finite'],
    [() => softBinaryArgmax(x(), 1, { temperature: arrayOf([1, 2, 3]) }), 'temperature.size must be 1 or 1, one per slice, got 3'],
    [() => softBinaryArgmax(x(), 1, { axis: 1 }), 'axis must be a whole number in [-1, 0], got 1'],
    [() => softBinaryArgmax(np.array([1, 2], { dtype: np.int32 }), 1), "x must be an array of type float32 or float64, got 'int32'"],
    [() => softBinaryArgmax([1, 2] as never, 1), 'x must be an array of type float32 or float64, got [1, 2]'],
    [() => softBinaryArgmax(x(), 1, { dim: 0 } as never), 'dim is not an option here; the nearest is axis'],
    [() => softBinaryArgmax(x(), 1, { constraint: 'less' } as never), "constraint must be 'equal' or 'at-most', got 'less'"],
    [() => softBinaryArgmax(x(), 1, { mask: [1, 0] } as never), 'mask must be an array of type bool'],
    [() => hyperSimplexLoss(x(), arrayOf([1])), 'the shape of targets must be [2], got [1]'],
    [() => hyperSimplexLoss(arrayOf(scores, shape), arrayOf(labels)), 'targets, as labels, must be an array of type int32 or uint32'],
    [() => hyperSimplexLoss(x(), x(), { reduction: 'none' } as never), "reduction must be 'mean' or 'half-sum', got 'none'"],
    [() => hyperSimplexLoss(x(), x(), { k: 'all' } as never), "k must be 'targets', a number, one per class, or { fraction }, got 'all'"],
    [() => fenchelYoungLoss(x(), x(), { sampleWeights: [1, 1] } as never), 'sampleWeights must be left out'],
    [() => selectionLoss(x(), x(), { fractoin: 0.5 } as never), 'fractoin is not an option here; the nearest is fraction'],
    [() => selectionLoss(x(), arrayOf([1]), 1), 'the shape of values must be [2], got [1]'],
    [() => selectionLoss(x(), x(), 1, { reduction: 'regret' } as never), "reduction must be 'sum' or 'mean', got 'regret'"],
  ];
  for (const [call, message] of errors) expect(call).toThrow(message);
});
