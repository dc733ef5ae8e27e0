/** Custom objectives for gradient boosting: gradients and Hessian diagonals of the sum-reduced losses. */
import { describe, expect, test } from 'vitest';
import { boostingObjective, fenchelYoungLoss, hyperSimplexLoss } from '../src/index.ts';
import { at, near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, normal, random, types } from './samples.ts';

const values = { hypersimplex: hyperSimplexLoss, 'fenchel-young': fenchelYoungLoss };
const losses = ['hypersimplex', 'fenchel-young'] as const;
const next = random(5), n = 40;
const scores = Array.from({ length: n }, () => normal(next));
const targets = scores.map((x) => Number(x + normal(next) > 0.5));

describe.each(losses)('%s', (loss) => {
  describe.each([0.3, 1, 6])('τ = %d', (temperature) => {
    const curvature = loss === 'hypersimplex' ? temperature ** -2 : 1 / temperature;

    test.each(types)('the gradient is that of the half-summed loss, %s', (type) => {
      const x = floats(type, scores), y = floats(type, targets);
      for (const k of [undefined, 'targets' as const, 11.5, { fraction: 0.3 }]) {
        const { grad, hess } = boostingObjective({ temperature, loss, k, hessian: 'exact' })(x, y);
        const number = typeof k === 'object' ? k.fraction * n : typeof k === 'number' ? k : oracle.total(y);
        const truth = oracle.loss(loss, x, y, n, 1, {
          k: [number], temperature: [temperature], reduction: 'half-sum',
        });
        const eps = type === 'f32' ? 5e-7 : 1e-14;
        near(grad, truth.grad, eps / Math.min(1, temperature), { k });
        const count = truth.freeCounts[0]!;
        const diagonal = truth.p.map((p) => (p > 0 && p < 1 ? (1 - 1 / count) * curvature : 0));
        near(hess, diagonal, eps * curvature, { k });
      }
    });

    test('central differences of the loss, once and twice', () => {
      const x = Float64Array.from(scores), y = Float64Array.from(targets), h = 2 ** -9;
      const { grad, hess } = boostingObjective({ temperature, loss, hessian: 'exact' })(x, y);
      const objective = boostingObjective({ temperature, loss });
      const along = (i: number, by: number) => x.map((v, j) => (j === i ? v + by : v));
      const f = (z: Float64Array) => values[loss](z, y, { temperature, reduction: 'half-sum' });
      let compared = 0;
      for (let i = 0; i < n; i++) {
        const [left, right] = [along(i, -h), along(i, h)];
        const slopes = [left, right].map((z) => objective(z, y).grad[i]!);
        const moved = [left, right].map((z) => oracle.project(z, oracle.total(y), temperature).side.join());
        if (moved[0] !== moved[1]) continue;
        near([grad[i]!], [(f(right) - f(left)) / (2 * h)], 1e-11 / temperature, { i });
        near([hess[i]!], [(f(right) - 2 * f(x) + f(left)) / (h * h)], 1e-8, { i });
        near([hess[i]!], [(slopes[1]! - slopes[0]!) / (2 * h)], 1e-11 / temperature ** 2, { i });
        compared++;
      }
      expect(compared).toBeGreaterThan(n / 2);
    });

    test("'bound' is strictly positive, never below the exact Hessian", () => {
      const x = Float64Array.from(scores), y = Float64Array.from(targets);
      const bound = boostingObjective({ temperature, loss, hessian: 'bound' })(x, y);
      const exact = boostingObjective({ temperature, loss, hessian: 'exact' })(x, y);
      near(bound.hess, x.map(() => curvature), 1e-15 * curvature);
      bound.hess.forEach((v, i) => expect(v).toBeGreaterThanOrEqual(exact.hess[i]!));
      same(bound.grad, exact.grad);
    });
  });
});

test('classes: each column by itself, labels in any array', () => {
  const C = 3, x = Float64Array.from({ length: 20 * C }, () => normal(next)), shape = [20, C];
  const labels = Array.from({ length: 20 }, () => Math.floor(C * next())), y = oracle.oneHot(labels, C);
  const k = [3, 8.5, 6], temperature = [0.5, 1, 4];
  for (const loss of losses) {
    const objective = boostingObjective({ loss, k, temperature, hessian: 'exact' });
    const { grad, hess } = objective({ data: x, shape }, labels);
    expect([grad.shape, hess.shape]).toEqual([shape, shape]);
    for (const given of [Int32Array.from(labels), Uint8Array.from(labels), { data: y, shape }]) {
      const other = objective({ data: x, shape }, given);
      same([...other.grad.data, ...other.hess.data], [...grad.data, ...hess.data]);
    }
    for (let c = 0; c < C; c++) {
      const column = Array.from({ length: 20 }, (_, i) => i * C + c);
      const one = boostingObjective({ loss, k: k[c]!, temperature: temperature[c]!, hessian: 'exact' });
      const alone = one(at(x, column), at(y, column));
      same([...at(grad.data, column), ...at(hess.data, column)], [...alone.grad, ...alone.hess], { loss, c });
    }
  }
});

test('descends: a Newton step of a constant leaf size lowers the loss', () => {
  for (const loss of losses) {
    for (const hessian of ['exact', 'bound'] as const) {
      const objective = boostingObjective({ temperature: 3, loss, hessian });
      const y = Float64Array.from(targets);
      let x: Float64Array = Float64Array.from(scores);
      const before = values[loss](x, y, { temperature: 3 });
      for (let step = 0; step < 30; step++) {
        const { grad, hess } = objective(x, y);
        x = x.map((v, i) => v - grad[i]! / (hess[i]! + 0.1));
      }
      expect(values[loss](x, y, { temperature: 3 }), `${loss}, ${hessian}`).toBeLessThan(0.2 * before);
    }
  }
});
