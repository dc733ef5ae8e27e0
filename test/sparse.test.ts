/**
 * Losses of labels with many classes, where lists of a few scores take the place of columns (ops/sparse.ts): the bits are those
 * of the dense targets that the labels stand for, which go another way. The kernel with assertions counts columns.
 */
import { describe, expect, test } from 'vitest';
import { FENCHEL_YOUNG, GRADIENT, HYPER_SIMPLEX, NONE, TERMS } from '../src/abi.ts';
import { allocate, hyperSimplexLossAndGrad } from '../src/index.ts';
import { Kernel } from './abi.ts';
import { same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, floats, normal, random, sample, types, type Floats, type Type } from './samples.ts';

const kernel = new Kernel('debug');
const others = (['simd', 'scalar', 'shared', 'divided', 'arriving'] as const).map((target) => ({ target, kernel: new Kernel(target) }));
const counted = (): [listed: number, whole: number] => ['columnsListed', 'columnsWhole']
  .map((name) => (kernel.exports[name] as unknown as WebAssembly.Global).value as number) as [number, number];

interface Options {
  tau?: number | Float64Array;
  k?: number | Float64Array;
  base?: number;
  ignored?: Uint8Array;
  weights?: Floats;
}

/** The loss with labels and with dense targets, in all kernels: how many columns were lists, and how many were whole after all. */
function compare(type: Type, data: Floats, labels: Int32Array, { tau = 1.5, base = 0, ...o }: Options = {}, where: object = {}) {
  const n = labels.length, inner = data.length / n;
  const x = { type, data, outer: 1, n, inner } as const;
  const targets = new Float64Array(data.length);
  labels.forEach((label, i) => {
    const c = label - base;
    if (!o.ignored?.[i] && c >= 0 && c < inner) targets[i * inner + c] = 1;
  });
  const before = counted();
  for (const family of [HYPER_SIMPLEX, FENCHEL_YOUNG] as const) {
    for (const output of [GRADIENT, NONE, TERMS] as const) {
      const options = { ...o, tau, scale: 0.75 };
      const dense = kernel.loss(x, family, output, { ...options, targets });
      for (const { target, kernel: other } of [{ target: 'debug', kernel }, ...others]) {
        // slow, and without lists; a memory of 32 MB
        if (target === 'scalar' ? family === FENCHEL_YOUNG : /shared|divided|arriving/.test(target) && data.length > 10 ** 5) continue;
        const here = { type, n, inner, tau, family, output, target, ...where };
        const own = other.loss(x, family, output, { ...options, labels, base });
        expect(own.status, JSON.stringify(here)).toBe(dense.status);
        if (dense.status !== 0) continue;
        for (const part of ['losses', 'thresholds', 'freeCounts', 'lower', 'upper', 'data'] as const) {
          if (part !== 'data' || output !== NONE) same(own[part], dense[part], { ...here, part });
        }
      }
    }
  }
  const [listed, whole] = counted().map((count, i) => (count - before[i]!) / 6);
  return { listed: listed!, whole: whole! };
}

const labelled = (n: number, classes: number, next = random(n + classes)) => (
  Int32Array.from({ length: n }, () => Math.floor(classes * next())));
const gaussian = (type: Type, length: number, next = random(length)) => (
  floats(type, Array.from({ length }, () => normal(next))));

describe.each(types)('%s', (type) => {
  test('all columns of normal logits are lists, trained or not', () => {
    for (const [n, classes, tau] of [
      [1024, 32, 0.1], [1030, 100, 0.7], [2048, 64, 1], [1100, 257, 1.5], [2051, 100, 0.01], [1024, 1100, 1], [17000, 50, 1],
    ] as const) {
      const labels = labelled(n, classes);
      const data = gaussian(type, n * classes);
      for (const learnt of [0, 0.5, 1]) {
        if (learnt > 0) labels.forEach((label, i) => { if (learnt === 1 || i % 2 === 0) data[i * classes + label]! += 8; });
        const { listed, whole } = compare(type, data, labels, { tau }, { learnt });
        expect(listed + whole).toBe(classes);
        expect(whole, JSON.stringify({ n, classes, tau, learnt })).toBeLessThanOrEqual(1);
        if (n * classes > 2 * 10 ** 5) break;
      }
    }
  });

  // Such a column has no bound, and as no row has its label, its list is empty.
  test('an absent class whose scores are all equal', () => {
    const [n, classes] = [1100, 80], labels = labelled(n, classes).map((label) => (label === 5 || label === 11 ? 0 : label));
    const data = gaussian(type, n * classes);
    for (let i = 0; i < n; i++) data[i * classes + 5] = data[i * classes + 11] = 1;
    for (const k of [undefined, 2.5]) expect(compare(type, data, labels, { tau: 0.1, k }, { k })).toEqual({ listed: classes - 2, whole: 2 });
  });

  // Then rows that are looked at are of few classes, and of these many.
  test('rows in the order of their labels', () => {
    for (const [n, classes] of [[2048, 32], [1100, 110]] as const) {
      const labels = labelled(n, classes).sort(), data = gaussian(type, n * classes);
      labels.forEach((label, i) => { data[i * classes + label]! += 8; });
      const { listed, whole } = compare(type, data, labels, { tau: 1 }, { n });
      expect(listed).toBeGreaterThanOrEqual(classes - 2);
      expect(whole).toBe(classes - listed);
    }
  });

  test('of every kind of scores', () => {
    for (const family of families) {
      const [n, classes] = [1100, 33];
      const labels = labelled(n, classes + 3); // some rows have no class, …
      labels.forEach((label, i) => { if (label % 5 === 0) labels[i] = 1; }); // … and some classes no row
      const data = sample(family, n * classes, type, n);
      for (const tau of [2 ** -30, 0.01, 1.5, 1e6]) compare(type, data, labels, { tau }, { family });
    }
  });

  test('with a k and a τ for each class, rows left out, weights, other labels', () => {
    const [n, classes] = [1203, 35], next = random(5), base = 5;
    const labels = labelled(n, classes).map((label) => label + base);
    const data = gaussian(type, n * classes);
    const each = (value: () => number) => Float64Array.from({ length: classes }, value);
    const whole = Float64Array.from({ length: classes }, (_, c) => c % 5);
    const ignored = Uint8Array.from({ length: n }, () => Number(next() < 0.3));
    const weights = floats(type, Array.from({ length: n }, () => 3 * next()));
    weights.fill(0, 0, 40);
    for (const o of [{ k: 3.25 }, { k: 0 }, { k: each(() => 20 * next()) }, { k: whole }, { tau: each(() => 0.1 + next() / 2) },
      { ignored }, { weights }, { ignored, weights, k: 7, tau: 0.3 }]) {
      const { listed } = compare(type, data, labels, { base, tau: 0.4, ...o }, { options: Object.keys(o) });
      expect(listed, Object.keys(o).join()).toBeGreaterThan(classes - 3);
    }
  });

  if (type === 'f64') test('of huge scores with a τ that is beyond the grid', () => {
    const [n, classes] = [1100, 33], labels = labelled(n, classes);
    const data = gaussian(type, n * classes).map((v) => v * 2 ** 950);
    const { listed, whole } = compare(type, data, labels, { tau: 2 ** 947 });
    expect(listed).toBeGreaterThanOrEqual(classes - 1);
    expect(whole).toBe(classes - listed);
  });

  test('as the oracle says', () => {
    const [n, classes] = [1024, 32], labels = labelled(n, classes), data = gaussian(type, n * classes);
    const { losses, thresholds, data: gradient } = kernel.loss(
      { type, data, outer: 1, n, inner: classes }, HYPER_SIMPLEX, GRADIENT, { labels, tau: 0.5, scale: 1 });
    for (let c = 0; c < classes; c += 5) {
      const x = data.filter((_, i) => i % classes === c), y = Float64Array.from(labels, (label) => Number(label === c));
      const p = oracle.project(x, oracle.total(y), 0.5);
      expect(Math.abs(thresholds[c]! - p.t)).toBeLessThan(1e-12);
      const e = p.p.map((v, i) => v - y[i]!);
      expect(Math.abs(losses[c]! - oracle.total(e.map((v) => v * v)))).toBeLessThan(type === 'f32' ? 1e-4 : 1e-11);
      const g = oracle.vjp(p.p, e, 0.5);
      g.forEach((v, i) => expect(Math.abs(gradient[i * classes + c]! - v)).toBeLessThan(type === 'f32' ? 1e-5 : 1e-11));
    }
  });

  // Only the first rows of each fourth chunk are looked at for the bounds.
  describe('where those rows mislead', () => {
    const [n, classes] = [1400, 32];
    const isLookedAt = (i: number) => i % (4 * 48) < 24; // in memory that is not shared
    const labels = labelled(n, classes);
    const mislead = (columns: number[], isHigh: (i: number) => boolean, ignored?: Uint8Array) => {
      const data = gaussian(type, n * classes).map((v) => v / 100);
      for (const c of columns) for (let i = 0; i < n; i++) if (isHigh(i)) data[i * classes + c]! += 5;
      ignored?.forEach((isIgnored, i) => data.subarray(i * classes, (i + 1) * classes).fill(5, 0, isIgnored * classes));
      return compare(type, data, labels, { tau: 0.001, ...ignored && { ignored } }, { columns });
    };
    const seen = (i: number) => isLookedAt(i) && i % 3 === 0, unseen = (i: number) => !isLookedAt(i) && i % 5 !== 0;

    test('one column or two are solved whole', () => {
      expect(mislead([], seen)).toEqual({ listed: classes, whole: 0 });
      // so many great scores that the bound is one of them, though k is less
      for (const columns of [[0], [31], [5, 6], [0, 31]]) {
        expect(mislead(columns, seen)).toEqual({ listed: classes - columns.length, whole: columns.length });
        // a bound that is too low makes a longer list
        expect(mislead(columns, unseen)).toEqual({ listed: classes, whole: 0 });
      }
    });

    test('the same with rows left out', () => {
      const ignored = Uint8Array.from({ length: n }, (_, i) => Number(i % 9 === 4));
      expect(mislead([5, 6], seen, ignored)).toEqual({ listed: classes - 2, whole: 2 });
    });

    test('with more of them no column is a list', () => {
      expect(mislead([3, 9, 20], seen)).toEqual({ listed: classes - 3, whole: 3 }); // in vain
      const all = Array.from({ length: classes }, (_, c) => c);
      expect(mislead(all, unseen)).toEqual({ listed: 0, whole: 0 }); // the log is full
      // In a memory that has no room for more than two whole columns. All of the scores that are looked at are high.
      const data = gaussian(type, n * classes).map((v, i) => v / 100 + (seen(Math.floor(i / classes)) ? 5 : 0));
      const x = { type, data, outer: 1, n, inner: classes } as const, options = { labels, tau: 0.001, scale: 1 };
      const [own, fresh] = [kernel, new Kernel('simd')].map((each) => each.loss(x, HYPER_SIMPLEX, GRADIENT, options));
      same(fresh!.data, own!.data);
    });
  });

  test('scores that are no numbers, or infinite', () => {
    const [n, classes] = [1100, 32], labels = labelled(n, classes);
    for (const [value, times] of [[NaN, 1], [Infinity, 1], [Infinity, 500], [-Infinity, 1], [-Infinity, n - 20], [-Infinity, n]] as const) {
      for (const column of [0, 31]) {
        const data = gaussian(type, n * classes);
        for (let i = 0; i < times; i++) data[(n - 1 - i) * classes + column] = value;
        const { whole } = compare(type, data, labels, { tau: 0.3 }, { value, times, column });
        if (Number.isNaN(value) || times === 500) expect(whole, String(value)).toBeGreaterThan(0);
      }
    }
  });

  test('too few rows, columns or scores, or too many ones: as they were', () => {
    for (const [n, classes] of [[1023, 40], [2300, 15], [1100, 20]] as const) {
      expect(compare(type, gaussian(type, n * classes), labelled(n, classes), { tau: 0.01 })).toEqual({ listed: 0, whole: 0 });
    }
    const [n, classes] = [1100, 32];
    for (const o of [{ k: n / 15, tau: 0.01 }, { tau: 10 }]) {
      expect(compare(type, gaussian(type, n * classes), labelled(n, classes), o)).toEqual({ listed: 0, whole: 0 });
    }
  });
});

test('in shared memory all steps are divided into chunks', () => {
  const own = new Kernel('divided'), strip = 6; // of assembly/solve/divided.ts
  const [n, classes] = [1024, 32], x = { type: 'f32', data: gaussian('f32', n * classes), outer: 1, n, inner: classes } as const;
  for (const tau of [0.1, 10]) {
    own.stretches.length = 0;
    expect(own.loss(x, HYPER_SIMPLEX, GRADIENT, { labels: labelled(n, classes), tau, scale: 1 }).status).toBe(0);
    // or bounds alone; lists are filled by three threads
    expect(own.stretches[strip]).toBe(tau < 1 ? 4 * 24 + 3 : 24);
  }
});

test('the gradient may be written over the logits', () => {
  const [n, classes] = [1100, 40], labels = labelled(n, classes), data = gaussian('f32', n * classes) as Float32Array;
  data.forEach((_, i) => { if (i % classes === 7 && Math.floor(i / classes) % 7 !== 0) data[i]! += 5; }); // a whole column
  const options = { temperature: 0.01 };
  const expected = hyperSimplexLossAndGrad({ data, shape: [n, classes] }, labels, options);
  const [own] = allocate(Float32Array, [data.length]);
  own.set(data);
  for (const x of [data.slice(), own]) {
    const { loss, grad } = hyperSimplexLossAndGrad({ data: x, shape: [n, classes] }, labels, { ...options, out: x });
    expect(loss).toBe(expected.loss);
    expect(grad.data).toBe(x);
    same(x, expected.grad.data);
  }
});
