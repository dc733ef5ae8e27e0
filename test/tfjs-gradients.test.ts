/** Derivatives in TensorFlow.js by targets, k and τ, and losses of rows: against differences of the library in f64. */
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import * as library from '../src/index.ts';
import { fenchelYoungLoss, hyperSimplexLoss, predict, softBinaryArgmax, TensorThresholdTracker, zeroOneError } from '../src/tfjs.ts';
import { SoftBinaryArgmax } from '../src/tfjs-layers.ts';
import { near } from './assert.ts';
import { random } from './samples.ts';

tf.registerBackend('gradient-device', () => tf.findBackendFactory('cpu')());
tf.copyRegisteredKernels('cpu', 'gradient-device');

const next = random(11);
const [n, C] = [12, 3];
const scores = Float32Array.from({ length: n * C }, () => 3 * (next() + next() - next()));
const soft = Float32Array.from({ length: n * C }, () => 0.1 + 0.8 * next());
const values = (tensor: tf.Tensor) => tensor.dataSync<'float32'>();
const float64 = (data: ArrayLike<number>) => ({ data: Float64Array.from(data), shape: [n, C] });
const logits = () => tf.tensor(scores, [n, C]);

/** Central differences of f by every number of an array. */
function differences(f: (at: number[]) => number, at: ArrayLike<number>): number[] {
  const h = 2 ** -20;
  return Array.from(at, (_, i) => {
    const moved = (by: number) => f(Array.from(at, (v, j) => (i === j ? v + by : v)));
    return (moved(h) - moved(-h)) / (2 * h);
  });
}

const losses = [
  { name: 'hypersimplex', adapted: hyperSimplexLoss, own: library.hyperSimplexLoss },
  { name: 'fenchel-young', adapted: fenchelYoungLoss, own: library.fenchelYoungLoss },
] as const;

describe.each(['cpu', 'gradient-device'])('%s', (backend) => {
  beforeAll(async () => { expect(await tf.setBackend(backend)).toBe(true); });

  describe.each(losses)('$name', ({ adapted, own }) => {
    const temperature = [1.5, 2, 3], classWeights = [1, 0.5, 2];

    test.each([['targets'], [[3, 4.5, 5]]] as const)('by the targets, k = %s', (k) => {
      for (const reduction of ['mean', 'half-sum'] as const) {
        const options = { temperature, classWeights, reduction, k: k as 'targets' };
        const expected = differences((y) => own(float64(scores), float64(y), options), soft);
        const gradient = tf.grad((y) => adapted(options)(y, logits()))(tf.tensor(soft, [n, C]));
        near(values(gradient), expected, 2e-5);
        expect(Math.hypot(...expected)).toBeGreaterThan(1e-2);
      }
    });

    test('by k and τ, one of each class and one for all', () => {
      for (const [k, tau] of [[[3, 4.5, 5], temperature], [[4.5], [2]]]) {
        const of = (k: number[], temperature: number[]) => own(float64(scores), float64(soft), {
          k: k.length > 1 ? k : k[0]!, temperature: temperature.length > 1 ? temperature : temperature[0]!, classWeights,
        });
        const tensor = (given: number[]) => (given.length > 1 ? tf.tensor1d(given) : tf.scalar(given[0]!));
        const loss = (k: tf.Tensor, temperature: tf.Tensor) => (
          adapted({ k, temperature, classWeights })(tf.tensor(soft, [n, C]), logits()));
        const [byK, byTau] = tf.grads(loss)([tensor(k), tensor(tau)]);
        near(values(byK!), differences((at) => of(at, tau), k), 2e-5);
        near(values(byTau!), differences((at) => of(k, at), tau), 2e-5);
        expect(byK!.shape).toEqual(tensor(k).shape);
        // Everything at once, and the value as with numbers.
        const all = tf.valueAndGrads((x, y, k, tau) => adapted({ k, temperature: tau, classWeights })(y, x))(
          [logits(), tf.tensor(soft, [n, C]), tensor(k), tensor(tau)]);
        near(values(all.value), [of(k, tau)], 2e-5);
        near(values(all.grads[3]!), values(byTau!), 1e-6);
        const plain = tf.grad((x) => adapted({ k: k.length > 1 ? k : k[0]!, temperature: tau.length > 1 ? tau : tau[0]!,
          classWeights })(tf.tensor(soft, [n, C]), x))(logits());
        near(values(all.grads[0]!), values(plain), 1e-6);
      }
    });

    test('τ and k that are variables train', () => {
      const tau = tf.variable(tf.scalar(4)), k = tf.variable(tf.scalar(2));
      const loss = adapted({ temperature: tau, k });
      const targets = tf.tensor(Float32Array.from(scores, (x) => Number(x > 3)), [n, C]);
      const optimizer = tf.train.sgd(0.5);
      const history = Array.from({ length: 10 }, () => (
        values(optimizer.minimize(() => loss(targets, logits()), true, [tau, k])!)[0]!));
      expect(history.at(-1)!).toBeLessThan(history[0]!);
      expect(values(tau)[0]).not.toBe(4);
      expect(values(k)[0]).not.toBe(2);
    });

    test('with labels, a mask, and rows that are ignored', () => {
      const labels = Int32Array.from({ length: n }, (_, i) => (i % 5 === 4 ? -1 : i % C)), mask = Array.from(scores, (_, i) => Number(i % 4 > 0));
      const targets = tf.tensor1d(labels, 'int32'), k = [2, 1.5, 2.5];
      const of = (k: number[], temperature: number[]) => own(float64(scores), labels, {
        k, temperature, ignoreIndex: -1, mask: { data: mask, shape: [n, C] }, classWeights });
      const [byK, byTau] = tf.grads((k, tau) => adapted({ k, temperature: tau, ignoreIndex: -1, mask, classWeights })(targets, logits()))(
        [tf.tensor1d(k), tf.tensor1d(temperature)]);
      near(values(byK!), differences((at) => of(at, temperature), k), 2e-5);
      near(values(byTau!), differences((at) => of(k, at), temperature), 2e-5);
    });

    test('τ in units of the standard deviation, made of operations', () => {
      const of = (x: ArrayLike<number>) => own(float64(x), float64(soft), { temperature: 1.25, standardize: true });
      const loss = (x: tf.Tensor) => adapted({ temperature: tf.mul(1.25, tf.sqrt(tf.moments(x, 0).variance)) })(tf.tensor(soft, [n, C]), x);
      const { value, grad } = tf.valueAndGrad((x: tf.Tensor) => loss(x))(logits());
      near(values(value), [of(scores)], 2e-6);
      near(values(grad), differences(of, scores), 2e-5);
    });

    test('what is not computed is refused', () => {
      const labels = tf.tensor1d(Float32Array.from({ length: n }, (_, i) => i % C));
      expect(() => tf.grad((y) => adapted()(y, logits()))(labels)).toThrow('a derivative by targets that are labels');
      const gradient = (y: tf.Tensor) => tf.grad((x) => adapted()(y, x))(logits());
      expect(() => tf.grad((y) => tf.sum(tf.square(gradient(y))))(tf.tensor(soft, [n, C])))
        .toThrow(TypeError);
      expect(() => tf.grad((t) => tf.sum(tf.square(tf.grad((x) => adapted({ temperature: t })(tf.zeros([n, C]), x))(logits()))))(
        tf.scalar(2))).toThrow('a second derivative by targets, k or temperature is not computed');
      expect(() => adapted({ temperature: tf.tensor1d([1, 2]) })(tf.zeros([n, C]), logits()))
        .toThrow(backend === 'cpu' ? 'temperature.length must be 3' : 'temperature.size must be 1 or 3');
    });
  });

  describe('softBinaryArgmax', () => {
    test.each(['equal', 'at-most'] as const)('by k and τ, %s', (constraint) => {
      const g = Float64Array.from({ length: n * C }, () => next() - 0.5);
      const k = [1, 1.25, 2, 0.75, 1, 1.5, 2, 2.5, 1, 1, 0.5, 1], tau = k.map((_, i) => 1.5 + i / 8);
      const x = scores.map((v, i) => (i % 9 > 5 ? v / 8 : v)); // with 'at-most' some rows are inside
      const f = (k: number[], temperature: number[]) => (
        library.softBinaryArgmax(float64(x), k, { temperature, constraint }).data.reduce((sum, p, i) => sum + p * g[i]!, 0));
      const [byK, byTau] = tf.grads((k, temperature) => (
        tf.sum(tf.mul(softBinaryArgmax(tf.tensor(x, [n, C]), k, { temperature, constraint }), tf.tensor(Float32Array.from(g), [n, C]))))
      )([tf.tensor1d(k), tf.tensor1d(tau)]);
      near(values(byK!), differences((at) => f(at, tau), k), 1e-5);
      near(values(byTau!), differences((at) => f(k, at), tau), 1e-5);
      expect(values(byK!).some((v) => v === 0)).toBe(constraint === 'at-most');
    });
  });

  describe('losses of rows', () => {
    test('k and τ that are tensors', () => {
      const k = [3, 4.5, 5], tau = [1.5, 2, 3];
      const of = (k: number[], temperature: number[]) => library.hyperSimplexLoss(float64(scores), float64(soft), { k, temperature });
      const rows = (k: tf.Tensor, temperature: tf.Tensor) => (
        tf.mean(hyperSimplexLoss({ k, temperature, reduction: 'rows' })(tf.tensor(soft, [n, C]), logits())));
      const [byK, byTau] = tf.grads(rows)([tf.tensor1d(k), tf.tensor1d(tau)]);
      near(values(byK!), differences((at) => of(at, tau), k), 2e-5);
      near(values(byTau!), differences((at) => of(k, at), tau), 2e-5);
    });

    test('their mean is the mean; weighted they are weights of samples', () => {
      const weight = Array.from({ length: n }, (_, i) => i % 4);
      for (const options of [{}, { temperature: 2, k: 4, classWeights: [1, 2, 0.5] }]) {
        const rows = hyperSimplexLoss({ ...options, reduction: 'rows' });
        const y = tf.tensor(soft, [n, C]);
        expect(rows(y, logits()).shape).toEqual([n]);
        near([values(tf.mean(rows(y, logits())))[0]!], values(hyperSimplexLoss(options)(y, logits())), 1e-6);
        // As model.fit({ classWeight }) does: Σ wᵢ lossᵢ / n. The library's mean divides by Σ wᵢ.
        const { value, grad } = tf.valueAndGrad((x) => tf.mean(tf.mul(rows(y, x), tf.tensor1d(weight))))(logits());
        const mean = weight.reduce((a, b) => a + b) / n;
        const expected = library.hyperSimplexLossAndGrad(float64(scores), float64(soft), { ...options, sampleWeights: weight });
        near(values(value), [expected.loss * mean], 2e-6);
        near(values(grad), expected.grad.data.map((g) => g * mean), 2e-6);
      }
    });

    test('of a vector, of labels, ignored ones too', () => {
      const labels = Int32Array.from({ length: n }, (_, i) => (i % 4 === 1 ? -1 : i % 2));
      const loss = hyperSimplexLoss({ ignoreIndex: -1, reduction: 'rows', temperature: 2 });
      const expected = (x: library.Scores) => library.hyperSimplexLoss(x, labels, { ignoreIndex: -1, temperature: 2 });
      const targets = tf.tensor1d(labels, 'int32');
      for (const [x, own] of [[logits(), float64(scores)], [tf.tensor1d(scores.slice(0, n)), scores.slice(0, n)]] as const) {
        const rows = values(loss(targets, x));
        expect(rows).toHaveLength(n);
        near([rows.reduce((a, b) => a + b) / n], [expected(own)], 1e-6);
        expect(rows[1]).toBe(0);
      }
    });

    test('in fit, where classWeight weights the rows, and the tracker is told', async () => {
      const tracker = new TensorThresholdTracker();
      const model = () => sequential({ layers: [layers.dense({ units: C, inputDim: C, kernelInitializer: 'ones' })] });
      const labels = tf.tensor1d(Int32Array.from({ length: n }, (_, i) => i % C), 'int32');
      const y = tf.oneHot(labels, C);
      const classWeight = { 0: 4, 1: 0.5, 2: 1 };
      const fit = async (reduction: 'rows' | 'mean') => {
        const fitted = model();
        fitted.compile({ optimizer: tf.train.sgd(1), loss: hyperSimplexLoss({ temperature: 4, reduction, tracker }) });
        await fitted.fit(logits(), y, { epochs: 1, batchSize: n, shuffle: false, verbose: 0, classWeight });
        return values(fitted.getWeights()[0]!);
      };
      const start = Float64Array.from(values(tf.ones([C, C])));
      const x = values(tf.matMul(logits(), tf.ones([C, C])));
      const step = (options: library.HyperSimplexOptions, factor: number) => {
        const { grad } = library.hyperSimplexLossAndGrad({ data: x, shape: [n, C] }, Int32Array.from(values(labels)),
          { temperature: 4, ...options });
        const byWeights = values(tf.matMul(logits(), tf.tensor(Float32Array.from(grad.data), [n, C]), true));
        return start.map((w, i) => w - factor * byWeights[i]!);
      };
      const sampleWeights = Array.from({ length: n }, (_, i) => [4, 0.5, 1][i % C]!);
      const mean = sampleWeights.reduce((a, b) => a + b) / n;
      near(await fit('rows'), step({ sampleWeights }, mean), 1e-5);
      near(await fit('mean'), step({}, mean), 1e-5); // one factor for all: what the documentation warns of
      expect(tracker.thresholds).toHaveLength(C);
    });
  });

  test('float32 that was cast from int32, and back', () => {
    const x = tf.cast(tf.tensor2d([0, 3, 1, 2, 2, 1, 3, 0], [4, 2], 'int32'), 'float32');
    const y = tf.cast(tf.tensor2d([0, 1, 1, 0, 0, 1, 1, 0], [4, 2], 'int32'), 'float32');
    near(values(hyperSimplexLoss({ temperature: 4 })(y, x)), [0.203125], 1e-7);
    const p = library.softBinaryArgmax({ data: Float32Array.of(0, 3, 1, 2, 2, 1, 3, 0), shape: [4, 2] }, 1, { axis: 0 });
    near(values(softBinaryArgmax(x, 1, { axis: 0 })), p.data, 1e-6);
    near(values(zeroOneError()(y, x)), [0.5], 1e-7);
  });

  test('where k and τ cannot be tensors they are refused by name', () => {
    const tensor = tf.scalar(2) as never;
    expect(() => predict(logits(), { temperature: tensor })).toThrow(/^temperature must be an array of one number per slice, got/);
    expect(() => zeroOneError({ thresholds: 1, temperature: tensor })(tf.tensor(soft, [n, C]), logits())).toThrow(/^temperature must be an array/);
    expect(() => zeroOneError({ k: tensor })(tf.tensor1d(soft.map(Math.round)), tf.tensor1d(scores))).toThrow(/^k must be an array of one number per slice, or a number; { fraction } is for losses, got a Tensor/);
    expect(() => new SoftBinaryArgmax({ k: tensor })).toThrow('k must be a number');
    expect(() => new SoftBinaryArgmax({ k: 1, temperature: tensor })).toThrow('temperature must be an array');
    for (const option of ['standardize', 'initialThresholds']) {
      expect(() => hyperSimplexLoss({ [option]: true } as never)).toThrow(`${option} is not an option here`);
      expect(() => softBinaryArgmax(logits(), 1, { [option]: true } as never)).toThrow(`${option} is not an option here`);
    }
  });

  test('a loss or a metric that is not called', () => {
    const model = sequential({ layers: [layers.dense({ units: 2, inputDim: 2 })] });
    for (const [name, uncalled] of Object.entries({ hyperSimplexLoss, fenchelYoungLoss, zeroOneError })) {
      model.compile({ optimizer: 'sgd', loss: uncalled as never });
      expect(() => model.evaluate(tf.zeros([4, 2]), tf.zeros([4, 2]))).toThrow(`${name} must be called`);
    }
  });
});
