/** The authors' own results (golden/README.md): to within their error, and the exact ones to within ours. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hyperSimplexLoss, hyperSimplexLossAndGrad, project, softBinaryArgmaxVjp } from '../src/index.ts';
import { near } from './assert.ts';
import * as oracle from './oracle.ts';
import { floats, type Type } from './samples.ts';

interface Projection {
  label: string; dtype: Type; n: number; k: number; tau: number; x: number[]; g: number[];
  y: number[]; vjp: number[]; y_exact: number[]; vjp_exact: number[]; nfree: number;
  max_dev_y: number; max_dev_vjp_scaled: number;
}
interface Loss {
  label: string; dtype: Type; n: number; C: number; k: number[]; tau: number;
  logits: number[][]; targets: number[][]; labels: number[] | null; probs: number[][];
  loss_mse_mean: number; grad_mse_mean: number[][]; loss_exact: number; grad_exact: number[][];
  paper_loss_half_sum: number; max_dev_p: number; max_dev_grad_scaled: number;
}
const golden = JSON.parse(readFileSync(new URL('golden/authors.json', import.meta.url), 'utf8')) as
  { projection: Projection[]; loss: Loss[] };
const tolerance = { f32: 1.5e-7, f64: 1e-14 };

test('all of them are here', () => {
  expect([golden.projection.length, golden.loss.length]).toEqual([32, 6]);
});

describe('projections', () => {
  test.each(golden.projection)('$label, $dtype, n = $n, k = $k, τ = $tau', (c) => {
    const ours = tolerance[c.dtype];
    const { projection, freeCounts } = project(floats(c.dtype, c.x), c.k, { temperature: c.tau });
    near(projection, c.y_exact, ours);
    near(projection, c.y, ours + 1.01 * c.max_dev_y);
    expect(freeCounts[0]).toBe(c.nfree);
    near(oracle.project(c.x, c.k, c.tau).p, c.y_exact, 2e-15);

    const vjp = softBinaryArgmaxVjp(projection, floats(c.dtype, c.g), { temperature: c.tau });
    const scale = Math.max(...c.g.map(Math.abs)) / c.tau;
    near(vjp, c.vjp_exact, 2 * ours * scale);
    near(vjp, c.vjp, 2 * (ours + c.max_dev_vjp_scaled) * scale);
  });
});

describe('losses', () => {
  test.each(golden.loss)('$label', (c) => {
    const ours = tolerance[c.dtype], shape = [c.n, c.C];
    const logits = { data: floats(c.dtype, c.logits.flat()), shape };
    const y = { data: floats(c.dtype, c.targets.flat()), shape };
    const options = { k: c.k, temperature: c.tau };
    const { loss, grad } = hyperSimplexLossAndGrad(logits, y, options);
    near([loss], [c.loss_exact], 2 * ours);
    near([loss], [c.loss_mse_mean], 2 * (ours + c.max_dev_p) + 1e-7 * Number(c.dtype === 'f32'));
    near([hyperSimplexLoss(logits, y, { ...options, reduction: 'half-sum' })], [c.paper_loss_half_sum],
      2 * (ours + c.max_dev_p) * c.n * c.C);
    const scale = 2 / (c.n * c.C * c.tau);
    near(grad.data, c.grad_exact.flat(), 4 * ours * scale);
    near(grad.data, c.grad_mse_mean.flat(), 4 * (ours + c.max_dev_p + c.max_dev_grad_scaled) * scale);
    if (c.labels) {
      const labelled = hyperSimplexLossAndGrad(logits, Int32Array.from(c.labels), options);
      near(grad.data, labelled.grad.data, 0);
      expect(labelled.loss).toBe(loss);
    }
  });
});
