/**
 * What others publish about the same operators, in their tests and documents: their numbers, here.
 *
 * - entmax 1.3 (MIT): `test_budget`, `test_budget_grad`, `test_losses`, README. https://github.com/deep-spin/entmax
 * - jaxopt 0.8 (Apache-2.0): `tests/projection_test.py`. https://github.com/google/jaxopt
 * - optax (Apache-2.0): `_projections_test.py`, `_classification_test.py`. https://github.com/google-deepmind/optax
 * - softjax (Apache-2.0): `docs/all-of-softjax.ipynb`. https://github.com/a-paulus/softjax
 * - LML (MIT): README. https://github.com/locuslab/lml
 * - LapSum (MIT): `tests/test_topk.py`. https://github.com/gmum/LapSum
 */
import { describe, expect, test } from 'vitest';
import { limitedMultiLabel } from '../src/entropic.ts';
import {
  fenchelYoungLoss, fenchelYoungLossAndGrad, sampleSubset, softBinaryArgmax, softBinaryArgmaxGrads, softBinaryArgmaxJacobian,
  softBinaryArgmaxJvp, softBinaryArgmaxVjp, straightThrough, topK,
} from '../src/index.ts';
import { near, same } from './assert.ts';
import { normal, random } from './samples.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
const next = random(0);
const draw = (length: number, scale = 1) => Float64Array.from({ length }, () => scale * normal(next));

/** Jᵀg by central differences. */
function differences(f: (x: Float64Array) => Float64Array, x: Float64Array, g: Float64Array, h = 1e-5): Float64Array {
  const at = (i: number, by: number) => sum(f(x.map((v, j) => (i === j ? v + by : v))).map((p, j) => p * g[j]!));
  return x.map((_, i) => (at(i, h) - at(i, -h)) / (2 * h));
}

describe('entmax', () => {
  const x = Float32Array.of(0, 0.25, 0.5, 0.75, 1);

  test('budget_bisect: its examples', () => {
    near(softBinaryArgmax(x, 2), [0, 0.125, 0.375, 0.625, 0.875], 1e-7);
    near(softBinaryArgmax(x.map((v) => 2 * v), 3), [0, 0.25, 0.75, 1, 1], 1e-7);
    near(softBinaryArgmax(x, 3, { temperature: 0.5 }), [0, 0.25, 0.75, 1, 1], 1e-7);
  });

  test('README: sparsemax and budget_bisect of (−2, 0, ½)', () => {
    near(softBinaryArgmax([-2, 0, 0.5], 1), [0, 0.25, 0.75], 1e-15);
    same(softBinaryArgmax([-2, 0, 0.5], 2), [0, 1, 1]);
  });

  test('a budget of 1 is sparsemax: sorted, its support is the greatest k with 1 + k x_(k) > Σ x', () => {
    for (let c = 1; c <= 5; c++) {
      const z = Array.from(x, (v) => c * v), sorted = [...z].sort((a, b) => b - a);
      const sums = sorted.map((_, i) => sum(sorted.slice(0, i + 1)));
      const k = sorted.filter((v, i) => 1 + (i + 1) * v > sums[i]!).length;
      near(softBinaryArgmax(z, 1), z.map((v) => Math.max(v - (sums[k - 1]! - 1) / k, 0)), 1e-15);
    }
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('gradients, budget %i, of rows [4, 6]; and with a budget for each row', (k) => {
    for (const budget of [[k, k, k, k], [0, 0, 0, 0].map(() => 6 * next())]) {
      const x = draw(24), g = draw(24), shape = [4, 6];
      const p = softBinaryArgmax({ data: x, shape }, budget);
      near(softBinaryArgmaxVjp(p, { data: g, shape }).data, differences((data) => softBinaryArgmax({ data, shape }, budget).data, x, g), 1e-8);
    }
  });

  test('the loss is not negative; a row that is ignored adds nothing', () => {
    for (let turn = 0; turn < 5; turn++) {
      const logits = { data: draw(120), shape: [20, 6] }, labels = Array.from({ length: 20 }, () => Math.floor(6 * next()));
      const options = { axis: 1, reduction: 'half-sum' } as const;
      const rows = labels.map((label, i) => fenchelYoungLoss({ data: logits.data.slice(6 * i, 6 * i + 6), shape: [1, 6] }, [label], options));
      expect(Math.min(...rows)).toBeGreaterThanOrEqual(0);
      near([fenchelYoungLoss(logits, labels, options)], [sum(rows)], 1e-12);
      const worst = labels[rows.indexOf(Math.max(...rows))]!;
      const ignored = fenchelYoungLoss(logits, labels, { ...options, ignoreIndex: worst });
      near([ignored], [sum(rows.filter((_, i) => labels[i] !== worst))], 1e-12);
      expect(ignored).toBeLessThan(sum(rows));
    }
  });
});

describe('jaxopt', () => {
  test('projection_simplex: of sum 1 and 0.8, of scores as large as 10⁹; −∞', () => {
    for (const scale of [1, 1e9]) {
      for (let turn = 0; turn < 10; turn++) {
        const x = Float32Array.from(draw(50, scale));
        for (const value of [1, 0.8]) {
          const p = softBinaryArgmax(x, 1, { temperature: value }).map((share) => value * share);
          near([sum(p)], [value], 1e-6);
          expect(p.every((share) => share >= 0 && share <= Math.fround(value))).toBe(true);
        }
      }
    }
    same(softBinaryArgmax([0, 0, -Infinity], 1), [0.5, 0.5, 0]);
  });

  test('its Jacobian is diag(s) − s sᵀ/|s| of the support s', () => {
    for (const scale of [1, 1e9]) {
      const x = Float64Array.from({ length: 5 }, () => scale * next()), v = draw(5, scale);
      const p = softBinaryArgmax(x, 1), s = Array.from(p, (share) => Number(share > 0));
      const J = s.map((a, i) => s.map((b, j) => Number(i === j) * a - a * b / sum(s)));
      near(softBinaryArgmaxJacobian(p).data, J.flat(), 1e-15);
      const product = J.map((row) => sum(row.map((a, j) => a * v[j]!)));
      near(softBinaryArgmaxVjp(p, v), product, 1e-15 * scale);
      near(softBinaryArgmaxJvp(p, v), product, 1e-15 * scale);
    }
  });

  test('projection_box_section with unit weights and bounds 0 and 1 is projection_simplex, at rand(5) of the seed 0', () => {
    const x = Float64Array.of(0.5488135, 0.71518937, 0.60276338, 0.54488318, 0.4236548);
    const t = (sum(x) - 1) / 5; // all of it is in the support
    near(softBinaryArgmax(x, 1), x.map((v) => v - t), 1e-15);
    near(softBinaryArgmaxJacobian(softBinaryArgmax(x, 1)).data.slice(0, 5), [0.8, -0.2, -0.2, -0.2, -0.2], 1e-15);
  });
});

describe('optax', () => {
  test('projection_simplex of (0, 0, −∞), with scales', () => {
    for (const scale of [1, 0.8]) {
      near(softBinaryArgmax([0, 0, -Infinity], 1, { temperature: scale }).map((p) => scale * p), [scale / 2, scale / 2, 0], 1e-15);
    }
  });

  test.each([[[0.5, 2.1, -3.5]], [[0.5, 2.1, -3.5, 1, 2, 3]]])('projection_l1_ball of %j: within, on and outside of it', (x) => {
    const norm = sum(x.map(Math.abs));
    const ball = (radius: number) => softBinaryArgmax(x.map(Math.abs), 1, { temperature: radius, constraint: 'at-most' })
      .map((p, i) => Math.sign(x[i]!) * radius * p);
    near(ball(2 * norm), x, 1e-15);
    near(ball(norm), x, 1e-15);
    near([sum(ball(norm / 2).map(Math.abs))], [norm / 2], 1e-14);
  });

  test('the derivative at 0 of a projection onto the ball is 1', () => {
    const p = softBinaryArgmax([1e-9], 1, { constraint: 'at-most' }); // sign(x) |x| around 0
    near(softBinaryArgmaxVjp(p, [1], { constraint: 'at-most', k: 1 }), [1], 0);
  });

  test('sparsemax_loss, binary: 0, s or (s + 1)²/4 with s = −(2y − 1) x', () => {
    const expected = (label: number, logit: number) => {
      const s = -(2 * label - 1) * logit;
      return s <= -1 ? 0 : s >= 1 ? s : (s + 1) ** 2 / 4;
    };
    for (const [label, logit] of [[1, 10], [0, 20], [1, 0.25], [0, 0.25], [0, -0.5], [1, -3]] as const) {
      const loss = fenchelYoungLoss({ data: [0, logit], shape: [1, 2] }, [label], { axis: 1, reduction: 'half-sum' });
      near([loss], [expected(label, logit)], 1e-15);
    }
  });

  test('multiclass_sparsemax_loss: great scores of the right classes, loss and gradient', () => {
    const scores = { data: [0, 1e5, 0, 1e5, 0, 0, 0, 0, 1e5], shape: [3, 3] };
    const { loss, grad } = fenchelYoungLossAndGrad(scores, [1, 0, 2], { axis: 1 });
    same([loss], [0]);
    near(grad.data, Array(9).fill(0), 0);
    const wrong = fenchelYoungLossAndGrad(scores, [2, 0, 2], { axis: 1, reduction: 'half-sum' });
    near([wrong.loss], [1e5], 1e-9);
    same(wrong.grad.data.slice(0, 3), [0, 1, -1]);
  });
});

describe('softjax', () => {
  const x = Float64Array.of(0.41845711, 0.21629545, 0.96532146, 0.57450053);

  test('top_k and argsort of its notebook', () => {
    const { indices, values } = topK(x, 3);
    same(indices, [2, 3, 0]);
    same(topK(x, 2).values, [0.96532146, 0.57450053]);
    same(values, [0.96532146, 0.57450053, 0.41845711]);
    same(topK(x, 4, { largest: false }).indices, [1, 0, 3, 2]);
    same(topK(x, 4, { largest: false }).values, [0.21629545, 0.41845711, 0.57450053, 0.96532146]);
  });

  test('the shapes of top_k along an axis; straight-through: hard forward, with a gradient', () => {
    const tensor = { data: draw(12), shape: [3, 4] };
    expect(topK(tensor, 2, { axis: 1 }).indices.shape).toEqual([3, 2]);
    expect(topK(tensor, 2, { axis: 0 }).indices.shape).toEqual([2, 4]);
    const { value, vjp } = straightThrough(x, 2, { temperature: 1 });
    same(value, [0, 0, 1, 1]);
    expect(vjp(Float64Array.of(1, 0, 0, 0)).some((v) => v !== 0)).toBe(true);
  });

  test('choice without replacement: k of n, and soft with the same sum', () => {
    const { value, relaxation } = sampleSubset(x, 2, { seed: 0, temperature: 2 });
    same([sum(value)], [2]);
    near([sum(relaxation())], [2], 1e-15);
  });
});

describe('LML', () => {
  test('its README: five scores, two active', () => {
    const x = Float32Array.of(-4.0695, 10.8666, 13.0867, -7.1431, -14.722);
    const printed = [5.8745e-4, 9.9945e-1, 9.9994e-1, 2.7187e-5, 1.3897e-8];
    near(limitedMultiLabel(x, 2).map((p, i) => p / printed[i]!), [1, 1, 1, 1, 1], 1e-4); // its eps is 1e-4
  });
});

describe('LapSum', () => {
  // [3, 200] scores, k real and for each row, α in [0.1, 1]: the sum is k, gradients by scores, k and α are those of differences.
  test.each([true, false])('soft_topk, largest: %s', (largest) => {
    const shape = [3, 200], sign = largest ? 1 : -1;
    for (let turn = 0; turn < 3; turn++) {
      const x = draw(600), g = draw(600), alpha = Math.max(next(), 0.1), k = [0, 0, 0].map(() => 200 * next());
      const f = (x: Float64Array, k: number[], temperature: number) => (
        softBinaryArgmax({ data: x.map((v) => sign * v), shape }, k, { temperature }).data);
      const p = f(x, k, alpha);
      for (let row = 0; row < 3; row++) near([sum(p.subarray(200 * row, 200 * row + 200))], [k[row]!], 1e-12);
      const grads = softBinaryArgmaxGrads({ data: p, shape }, { data: g, shape }, { temperature: alpha });
      near(grads.x.data.map((v) => sign * v), differences((x) => f(x, k, alpha), x, g, 1e-7), 1e-5);
      const by = (k: number[], temperature: number) => sum(f(x, k, temperature).map((p, i) => p * g[i]!));
      const h = 1e-6;
      near(grads.k, k.map((_, s) => {
        const moved = (by: number) => k.map((v, j) => (j === s ? v + by : v));
        return (by(moved(h), alpha) - by(moved(-h), alpha)) / (2 * h);
      }), 1e-5);
      near([sum(grads.temperature)], [(by(k, alpha + h) - by(k, alpha - h)) / (2 * h)], 1e-4 * (1 + Math.abs(sum(grads.temperature))));
    }
  });
});
