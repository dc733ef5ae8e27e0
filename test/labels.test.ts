/** Losses of labels are those of the zeros and ones that they stand for, to the bit, though they go another way. */
import { describe, expect, test } from 'vitest';
import { GRADIENT, HYPER_SIMPLEX, NONE, TERMS } from '../src/abi.ts';
import { Kernel, type Tensor } from './abi.ts';
import { same } from './assert.ts';
import { families, floats, normal, random, sample, types, type Floats, type Type } from './samples.ts';

const kernels = (['simd', 'scalar'] as const).map((target) => ({ target, kernel: new Kernel(target) }));

/** With labels and with dense targets. */
function compare(x: Tensor, labels: Int32Array, tau: number, where: object, k?: Float64Array) {
  const targets = floats(x.type, x.data.map((_, i) => Number(labels[Math.floor(i / x.inner) % x.n] === i % x.inner)));
  for (const { target, kernel } of kernels) {
    for (const output of [GRADIENT, NONE, TERMS] as const) {
      const options = { tau, scale: 0.75, ...k && { k } };
      const [short, dense] = [{ labels }, { targets }].map((what) => kernel.loss(x, HYPER_SIMPLEX, output, { ...options, ...what }));
      const here = { ...where, target, output };
      expect(short!.status, JSON.stringify(here)).toBe(dense!.status);
      if (dense!.status !== 0) continue;
      for (const part of ['losses', 'thresholds', 'freeCounts', 'data'] as const) {
        if (part !== 'data' || output !== NONE) same(short![part], dense![part], { ...here, part });
      }
    }
  }
}

/** In a column as in a row, by itself. */
function inRows(x: Tensor, labels: Int32Array, tau: number, where: object) {
  for (const { target, kernel } of kernels) {
    for (const output of [GRADIENT, TERMS] as const) {
      const columns = kernel.loss(x, HYPER_SIMPLEX, output, { labels, tau, scale: 0.75 });
      for (let j = 0; j < x.inner; j++) {
        const here = { ...where, target, output, j };
        const row = tensor(x.type, x.data.filter((_, i) => i % x.inner === j), x.n, 1);
        const { losses, data } = kernel.loss(row, HYPER_SIMPLEX, output, { labels, base: j, tau, scale: 0.75 });
        same(columns.losses.slice(j, j + 1), losses, here);
        same(columns.data.filter((_, i) => i % x.inner === j), data, here);
      }
    }
  }
}

const tensor = (type: Type, data: Floats, n: number, inner: number): Tensor => ({ type, data, outer: 1, n, inner });

describe.each(types)('%s', (type) => {
  test('of every kind of scores, in columns and in a row', () => {
    for (const family of families) {
      for (const [n, inner] of [[1, 2], [7, 3], [126, 5], [129, 17], [1300, 2], [2600, 1]] as const) {
        const next = random(n + inner);
        const labels = Int32Array.from({ length: n }, () => Math.floor((inner + 1) * next()) - 1);
        for (const tau of [2 ** -30, 0.01, 1.5, 1e6]) {
          const x = tensor(type, sample(family, n * inner, type, n), n, inner);
          compare(x, labels, tau, { family, n, inner, tau });
        }
      }
    }
  });

  test('of every length and number of classes, some of them absent', () => {
    for (let n = 1; n <= 67; n++) {
      const inner = 1 + n % 17, next = random(n);
      const labels = Int32Array.from({ length: n }, () => Math.floor(inner * next() ** 2));
      const x = tensor(type, floats(type, Array.from({ length: n * inner }, () => normal(next))), n, inner);
      compare(x, labels, 0.7, { n, inner });
      inRows(x, labels, 0.7, { n, inner });
    }
  });

  test('of infinite scores, and of k that is none, all, and no whole number', () => {
    const n = 300, inner = 4, next = random(n);
    const labels = Int32Array.from({ length: n }, (_, i) => i % 5);
    const data = floats(type, Array.from({ length: n * inner }, () => normal(next)));
    for (let i = 0; i < 30; i++) data[Math.floor(n * inner * next())] = next() < 0.5 ? -Infinity : Infinity;
    compare(tensor(type, data, n, inner), labels, 0.7, { k: 'its labels' });
    const finite = floats(type, data.map((v) => (Number.isFinite(v) ? v : 0)));
    compare(tensor(type, finite, n, inner), labels, 0.7, { k: 'given' }, Float64Array.of(0, n, 17.3, 0.001));
  });

  // As t is 0, a free score is its p.
  test('of errors that are 1, or as small as is summed with them, or smaller', () => {
    for (const n of [2, 3, 5, 9, 30, 256, 257, 512, 513, 1024, 1025]) {
      for (const size of type === 'f32' ? [9, 10, 11, 12, 13] : [15, 16, 17, 18, 19]) {
        for (const every of [1, 2, 3, 100]) {
          const data = Float64Array.from({ length: n }, (_, i) => (i % every === 0 ? 1 - 2 ** -size * (1 + i / 1400) : -1));
          const k = data.reduce((sum, v) => sum + Math.max(v, 0), 0);
          compare(tensor(type, floats(type, data), n, 1), new Int32Array(n), 1, { n, size, every }, Float64Array.of(k));
        }
      }
    }
  });

  // A square below 2^-22 (f64: 2^-33) is no whole number of units: its chunk of 128 is summed again. Again t is 0.
  test('of errors of all sizes, at each place of a chunk', () => {
    for (const size of type === 'f32' ? [9, 10, 11, 12, 30, 60] : [15, 16, 17, 18, 40, 200, 500]) {
      for (const place of [0, 1, 2, 3, 4, 127, 128, 131, 255, 1023, 1024, 1025, 1199]) {
        const data = Float64Array.from({ length: 1200 }, (_, i) => ((i & 1) === 1 ? 0.75 : 0.25) - (i % 3 === 0 ? 0.0625 : 0));
        data[place] = 2 ** -size * 1.3;
        const p = data.reduce((sum, v) => sum + v, 0);
        const labels = new Int32Array(1200).fill(-1);
        compare(tensor(type, floats(type, data), 1200, 1), labels, 1, { size, place }, Float64Array.of(p));
      }
    }
  });
});
