/** The experiments: their statistics, what they measure, and the models that they train. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, test } from 'vitest';
import { robust } from '../experiments/losses.mjs';
import { flip } from '../experiments/split.mjs';
import { holm, interval, pairedTTest, resampledTTest } from '../experiments/statistics.mjs';
import { adam, modelOf } from '../experiments/selection/model.mjs';
import { report } from '../experiments/selection/report.mjs';
import { normal, random } from './samples.ts';

describe('statistics', () => {
  // Student's sleep data (1908), R: t.test(extra ~ group, paired = TRUE): t = −4.0621, p = 0.002833, [−2.4599, −0.7001]
  const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
  const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  test("a paired t-test is R's", () => {
    const { mean, p } = pairedTTest(drug1, drug2);
    expect(mean).toBeCloseTo(-1.58, 12);
    expect(p).toBeCloseTo(0.002833, 6);
  });

  test("an interval is R's", () => {
    const { mean, half } = interval(drug1.map((value, i) => value - drug2[i]!));
    expect(mean - half).toBeCloseTo(-2.4598858, 6);
    expect(mean + half).toBeCloseTo(-0.7001142, 6);
  });

  test('without overlap the test of random splits is the paired one, with overlap t is smaller by √(1 + n · tested)', () => {
    const { p, half } = resampledTTest(drug1, drug2, 0);
    expect(p).toBeCloseTo(pairedTTest(drug1, drug2).p, 12);
    const wide = resampledTTest(drug1, drug2, 0.25);
    expect(wide.half / half).toBeCloseTo(Math.sqrt(1 + 10 * 0.25), 12);
    expect(wide.p).toBeGreaterThan(p);
    expect(wide.half > Math.abs(wide.mean)).toBe(wide.p > 0.05);
  });

  test('one pair, and pairs that all differ by the same, are no test', () => {
    expect(resampledTTest([1], [2], 0.25)).toMatchObject({ mean: -1, half: NaN, p: NaN });
    expect(resampledTTest([1, 2], [2, 3], 0.25)).toMatchObject({ mean: -1, half: 0, p: NaN });
    expect(interval([3]).half).toBeNaN();
  });

  test("Holm's correction is R's p.adjust, and leaves out what is no test", () => {
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
    const corrected = [0.03, 0.06, 0.06, 0.02];
    holm([0.01, 0.04, 0.03, 0.005]).forEach((p: number, i: number) => expect(p).toBeCloseTo(corrected[i]!, 12));
    const [a, none, b] = holm([0.5, NaN, 0.02]);
    expect([a, b]).toEqual([0.5, 0.04]);
    expect(none).toBeNaN();
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
  });
});

describe.each([0, 3])('a model with %d hidden units', (hidden) => {
  const next = random(4), width = 5, rows = 12;
  const part = { rows, width, features: Float32Array.from({ length: rows * width }, () => normal(next)) };
  const model = modelOf(width, hidden, 1);
  model.parameters.forEach((p: Float64Array) => p.forEach((_, i) => { p[i] = normal(next); }));

  test('has the gradient of finite differences', () => {
    const of = [7, 2, 9], g = Float64Array.of(0.5, -2, 1.25);
    const value = () => (model.scores(part, of) as Float64Array).reduce((sum, score, i) => sum + g[i]! * score, 0);
    const gradients = model.gradients(part, of, g);
    model.parameters.forEach((p: Float64Array, j: number) => p.forEach((was, i) => {
      const [above, below] = [1e-6, -1e-6].map((step) => {
        p[i] = was + step;
        return value();
      });
      p[i] = was;
      expect((above! - below!) / 2e-6).toBeCloseTo(gradients[j]![i]!, 6);
    }));
  });

  test('scores rows as it scores all of them', () => {
    const all = model.scores(part);
    expect(Array.from(model.scores(part, [3, 0]))).toEqual([all[3], all[0]]);
    expect(all.length).toBe(rows);
  });
});

test('the first step of Adam is the rate, against the sign of the gradient', () => {
  const p = Float64Array.of(1, 1, 1);
  adam([p], 0.1)([Float64Array.of(5, -0.01, 0)]);
  [0.9, 1.1, 1].forEach((value, i) => expect(p[i]).toBeCloseTo(value, 4)); // but for ε
});

describe('the report', () => {
  const losses = { rival: {}, better: {}, ours: { own: true } }, trialsOf = () => 6;
  const run = (loss: string, seed: number, validation: number, testShare: number) => (
    { job: { data: 'd', loss, seed, shares: [0.05] }, bests: { 0.05: { validation, test: testShare, card: 0 } } });
  /** Two trials a loss: by the validation part the second, whose test share is as given. */
  const trials = (loss: string, seed: number, validation: number, testShare: number) => (
    [run(loss, seed, validation - 0.1, 0.99), run(loss, seed, validation, testShare)]);
  const seed = (number: number, ours: number) => [
    ...trials('rival', number, 0.4, 0.9), ...trials('better', number, 0.5, 0.3), ...trials('ours', number, 0.6, ours),
  ];

  test('chooses trials and rivals on the validation part, and pairs by seed', () => {
    const { tables: [table] } = report([...seed(1, 0.4), ...seed(2, 0.6)], { losses, shares: [0.05], trialsOf, hidden: 4 });
    const [comparison] = table!.comparisons;
    expect(comparison).toMatchObject({ loss: 'ours', rival: 'better', seeds: 2, better: 2 });
    expect(comparison!.difference).toBeCloseTo(0.2, 12);
    expect(table!.captured.d!.ours).toEqual([0.4, 0.6]);
  });

  test('leaves a seed out that is not whole', () => {
    const runs = [...seed(1, 0.4), ...seed(2, 0.6).slice(0, -1)];
    const { text, tables: [table] } = report(runs, { losses, shares: [0.05], trialsOf, hidden: 4, training: '9 steps' });
    expect(table!.captured.d!.ours).toEqual([0.4]);
    expect(text).toContain('a perceptron of 4 units, 9 steps');
    const none = report(seed(1, 0.4).slice(0, -1), { losses, shares: [0.05], trialsOf, hidden: 4 });
    expect(none.tables).toEqual([]);
    expect(none.text).toContain('no seed of a data set has all of its losses yet');
  });
});

describe('wrong labels', () => {
  const labels = Uint8Array.from({ length: 20_000 }, (_, i) => i % 10);

  test('are as many as asked for, of each other class as many, and the same for a seed', () => {
    const flipped = flip(labels, 0.4, 10, 3);
    const wrong = Array.from(flipped, (label: number, i: number) => (label - labels[i]! + 10) % 10).filter((by) => by > 0);
    expect(Math.abs(wrong.length / labels.length - 0.4)).toBeLessThan(0.02);
    for (let by = 1; by < 10; by++) expect(Math.abs(wrong.filter((b) => b === by).length / wrong.length - 1 / 9)).toBeLessThan(0.02);
    expect(flip(labels, 0.4, 10, 3)).toEqual(flipped);
    expect(flip(labels, 0.4, 10, 4)).not.toEqual(flipped);
    expect(flip(labels, 0, 10, 3)).toEqual(labels);
  });

  test('generalised cross-entropy has the gradient of finite differences', async () => {
    await tf.setBackend('cpu');
    const rows = 3, classes = 4, next = random(9);
    const x = Array.from({ length: rows * classes }, () => normal(next));
    const own = Uint8Array.of(2, 0, 3);
    const of = (logits: number[]) => robust['generalised cross-entropy']().valueAndGradient(tf.tensor2d(logits, [rows, classes]), own);
    const gradient = of(x).gradient.dataSync();
    // Its value in f64.
    const value = (logits: number[]) => Array.from(own, (label, row) => {
      const e = logits.slice(row * classes, (row + 1) * classes).map(Math.exp);
      return (1 - (e[label]! / e.reduce((a, b) => a + b)) ** 0.7) / 0.7;
    }).reduce((a, b) => a + b) / rows;
    expect(of(x).value.dataSync()[0]).toBeCloseTo(value(x), 5);
    x.forEach((was, i) => {
      const [above, below] = [1e-5, -1e-5].map((step) => value(x.map((other, j) => (j === i ? was + step : other))));
      expect((above! - below!) / 2e-5).toBeCloseTo(gradient[i]!, 5);
    });
  });
});
