/** Short rows of f32 in the knapsack (assembly/knapsack/short.ts): a lane for each, four at a time. */
import { describe, expect, test } from 'vitest';
import { projectKnapsack } from '../src/knapsack.ts';
import type { KnapsackOptions } from '../src/knapsack.ts';
import { Kernel } from './abi.ts';
import { near, same } from './assert.ts';
import { solve } from './knapsack-oracle.ts';
import { normal, random, type Random } from './samples.ts';

type Layout = 'EACH' | 'ROW' | 'ONE';
type Made = { rows: number; n: number; x: Float32Array; w: Float32Array; l: Float32Array; u: Float32Array; k: Float64Array; tau: Float64Array };

const kinds = [
  'normal', 'ties', 'far', 'zero and negative weights', 'equal bounds', 'k at the ends', 'unbounded', 'weights of all sizes',
  'nearly no room', 'infinite scores',
] as const;
type Kind = (typeof kinds)[number];

const pick = <T>(next: Random, of: readonly T[]): T => of[Math.floor(of.length * next())]!;

/** Rows of a kind whose k can be reached, their weights and bounds written out for each score. */
function make(next: Random, kind: Kind, rows: number, n: number): Made & { layouts: Layout[] } {
  const layouts = [0, 1, 2].map(() => pick(next, ['EACH', 'ROW', 'ONE'] as const));
  const on = (v: number, step: number) => (kind === 'ties' ? Math.round(v / step) * step : v);
  const spread = (layout: Layout, value: () => number) => {
    const own = Float32Array.from({ length: { EACH: rows * n, ROW: n, ONE: 1 }[layout] }, value);
    return Float32Array.from({ length: rows * n }, (_, i) => own[i % own.length]!);
  };
  const tau = Float64Array.from({ length: rows }, () => on(pick(next, [0.1, 1, 1, 1.5, 20]), 0.5) || 1);
  const size = kind === 'far' ? pick(next, [1e3, 1e6, 1e9]) : 1;
  const x = Float32Array.from({ length: rows * n }, () => (
    kind === 'infinite scores' && next() < 0.1 ? (next() < 0.5 ? Infinity : -Infinity)
      : kind === 'far' && next() < 0.5 ? (next() < 0.5 ? -size : size) : on(size * normal(next), 0.5)));
  const w = spread(layouts[0]!, () => (
    kind === 'zero and negative weights' ? pick(next, [0, -1, 1]) * (0.25 + next())
      : kind === 'weights of all sizes' ? 2 ** (40 * next() - 20) : on(0.5 + next(), 0.25)));
  const l = spread(layouts[1]!, () => (kind === 'unbounded' && next() < 0.5 ? -Infinity : on(-next(), 0.25)));
  const gap = kind === 'nearly no room' ? 1e-6 : 1;
  const top = spread(layouts[2]!, () => (
    kind === 'unbounded' && next() < 0.5 ? Infinity : kind === 'equal bounds' && next() < 0.5 ? -Infinity : on(gap * next(), 0.25)));
  const u = top.map((v, i) => (v === -Infinity ? l[i]! : kind === 'nearly no room' ? l[i]! + v : v));
  if (kind === 'equal bounds' || kind === 'nearly no room') layouts[1] = layouts[2] = 'EACH';
  const k = Float64Array.from({ length: rows }, (_, r) => {
    const end = kind === 'k at the ends' ? pick(next, [0, 1, 1e-9, 1 - 1e-9]) : undefined;
    let sum = 0;
    for (let i = r * n; i < (r + 1) * n; i++) {
      const [from, to] = [Math.max(l[i]!, -2), Math.min(u[i]!, 3)];
      const share = x[i] === Infinity ? 1 : x[i] === -Infinity ? 0 : end ?? next();
      sum += w[i]! * (share === 1 ? to : on(from + (to - from) * share, 0.25));
    }
    return sum;
  });
  return { rows, n, x, w, l, u, k, tau, layouts };
}

const part = (values: Float32Array, layout: Layout, n: number) => values.slice(0, { EACH: values.length, ROW: n, ONE: 1 }[layout]);

function optionsOf({ rows, n, w, l, u, k, tau, layouts: [ofW, ofL, ofU] }: ReturnType<typeof make>): KnapsackOptions<{ data: Float32Array; shape: number[] }> {
  const value = (values: Float32Array, layout: Layout) => {
    const own = part(values, layout, n);
    return layout === 'ONE' ? own[0]! : layout === 'EACH' ? { data: own, shape: [rows, n] } : own;
  };
  return { weights: value(w, ofW!), lower: value(l, ofL!), upper: value(u, ofU!), k, temperature: tau };
}

describe.each(kinds)('%s', (kind) => {
  test('the exact solution, n 1 to 64, rows 1 to 9', () => {
    const next = random(kind.length);
    let solved = 0;
    for (let turn = 0; turn < 64; turn++) {
      const n = 1 + turn, rows = 1 + (turn * 5) % 9;
      const made = make(next, kind, rows, n), { x, w, l, u, k, tau } = made;
      const row = (values: Float32Array, r: number) => values.subarray(r * n, (r + 1) * n);
      const truths = [...tau.keys()].map((r) => (
        solve({ x: row(x, r), w: row(w, r), l: row(l, r), u: row(u, r), k: k[r]!, tau: tau[r]! })));
      let result;
      try {
        result = projectKnapsack({ data: x, shape: [rows, n] }, optionsOf(made));
      } catch (error) {
        // an infinite score without a bound, or a k that rounding has carried beyond the ends
        expect((error as Error).message).toMatch(/must be finite where p has no|^k.* must lie in/);
        expect(kind === 'infinite scores' || truths.includes(undefined)).toBe(true);
        continue;
      }
      truths.forEach((truth, r) => {
        if (!truth) return;
        const where = { kind, turn, r, n, tau: tau[r], k: k[r] }, p = row(result.projection.data, r);
        let free = 0;
        p.forEach((v, i) => {
          const [from, to] = [row(l, r)[i]!, row(u, r)[i]!], exact = truth.p[i]!;
          const slack = 2 ** -23 * Math.abs(exact) + 2 ** -51 * (1 + (truth.square ? Math.abs(row(w, r)[i]!) * truth.size / truth.square : 0));
          if (!(from <= v && v <= to && Math.abs(v - exact) <= slack)) {
            throw new Error(`p[${i}] = ${v}, should be ${exact}, within [${from}, ${to}]: ${JSON.stringify(where)}`);
          }
          free += Number(from < v && v < to);
        });
        expect(result.freeCounts[r], JSON.stringify(where)).toBe(free);
        const [t, lower, upper] = [result.thresholds[r]!, result.thresholdBounds.lower[r]!, result.thresholdBounds.upper[r]!];
        expect(lower <= t && t <= upper, JSON.stringify({ ...where, lower, t, upper })).toBe(true);
        const reach = Math.max(1, ...Array.from(row(x, r), (v, i) => (Number.isFinite(v) && row(w, r)[i] ? Math.abs(v / row(w, r)[i]!) : 0)));
        // t is as certain as the sum is; where there is nearly no room, a rounding of it may move t across a gap
        if (truth.square > 0 && kind !== 'nearly no room') {
          near([t], [truth.t], 1e-13 * reach + 2 ** -50 * tau[r]! * truth.size / truth.square, where);
        }
        solved++;
      });
    }
    expect(solved).toBeGreaterThan(100);
  });

  test('the same bits with SIMD and without, in rows, columns, and alone, whatever is in the lanes beside', () => {
    const next = random(7 * kind.length);
    const simd = new Kernel('simd', 'knapsack'), scalar = new Kernel('scalar', 'knapsack');
    for (let turn = 0; turn < 60; turn++) {
      const n = [1, 2, 3, 4, 5, 9, 10, 31, 32, 33, 63, 64][turn % 12]!, rows = 1 + turn % 9;
      const made = make(next, kind, rows, n), { x, w, l, u, k, tau } = made;
      const [ofW, ofL, ofU] = made.layouts as [Layout, Layout, Layout];
      const value = (values: Float32Array, layout: Layout) => {
        const own = part(values, layout, n);
        return layout === 'ONE' ? own[0]! : own;
      };
      const own = { weights: value(w, ofW), lower: value(l, ofL), upper: value(u, ofU), k, tau };
      const tensor = { type: 'f32', data: x, outer: rows, n, inner: 1 } as const;
      const a = simd.knapsack(tensor, own), b = scalar.knapsack(tensor, own), where = { kind, turn, n, rows };
      expect(a.status).toBe(b.status);
      if (a.status !== 0) continue;
      const parts = ['data', 'thresholds', 'freeCounts', 'lower', 'upper'] as const;
      for (const name of parts) same(a[name], b[name], { ...where, name });
      const turned = (values: Float32Array) => values.map((_, i) => values[(i % rows) * n + Math.floor(i / rows)]!);
      const columns = simd.knapsack({ type: 'f32', data: turned(x), outer: 1, n, inner: rows }, {
        weights: ofW === 'EACH' ? turned(w) : own.weights, lower: ofL === 'EACH' ? turned(l) : own.lower,
        upper: ofU === 'EACH' ? turned(u) : own.upper, k, tau,
      });
      same(columns.data, turned(a.data as Float32Array), where);
      for (const name of parts.slice(1)) same(columns[name], a[name], { ...where, name });
      for (let r = 0; r < rows; r++) {
        const row = (values: Float32Array) => values.slice(r * n, (r + 1) * n);
        const alone = simd.knapsack({ type: 'f32', data: row(x), outer: 1, n, inner: 1 }, {
          weights: row(w), lower: row(l), upper: row(u), k: k[r]!, tau: tau[r]!,
        });
        same(alone.data, row(a.data as Float32Array), { ...where, r });
        for (const name of parts.slice(1)) same(alone[name], [a[name][r]!], { ...where, r, name });
      }
    }
  });
});

test('bounds that cross are refused by name, wherever their row is', () => {
  const next = random(3);
  for (const at of [0, 1, 13, 29]) {
    const x = Float32Array.from({ length: 30 }, () => normal(next)), upper = x.map((_, i) => (i === at ? -1 : 1));
    expect(() => projectKnapsack({ data: x, shape: [6, 5] }, { upper: { data: upper, shape: [6, 5] }, k: 1 }))
      .toThrow('lower must be at most -1, which upper is there, got 0');
  }
});

// What it cannot prove is left to others, so that it shows in no answer if it is broken. The kernel with assertions counts.
describe('normal scores are solved there', () => {
  const kernel = new Kernel('debug');
  const counter = (name: string): number => (kernel.exports[name] as unknown as WebAssembly.Global).value as number;
  const solvedOf = (n: number, signs: boolean, hasBounds: boolean, k: (sums: number[]) => number, tau: number) => {
    const outer = 101, next = random(n), own = (value: () => number) => Float32Array.from({ length: outer * n }, value);
    const w = own(() => (signs && next() < 0.3 ? -1 : 1) * (0.5 + next()));
    const sums = [0, 0];
    for (let i = 0; i < n; i++) sums[Number(w[i]! > 0)]! += w[i]!;
    const before = [counter('shortSolved'), counter('shortLeft')];
    const x = { type: 'f32', data: own(() => normal(next)), outer, n, inner: 1 } as const;
    const { status } = kernel.knapsack(x, hasBounds
      ? { weights: w, lower: own(() => -0.2 * next()), upper: own(() => 0.6 + 0.4 * next()), k: k(sums), tau }
      : { weights: w, lower: 0, upper: 1, k: k(sums), tau });
    const [solved, left] = [counter('shortSolved') - before[0]!, counter('shortLeft') - before[1]!];
    expect(solved + left).toBe(outer);
    return { status, share: solved / outer };
  };
  test.each([2, 3, 4, 8, 10, 16, 33, 64])('rows of %d', (n) => {
    for (const tau of [0.5, 1.5, 10]) {
      for (const share of [0.1, 0.3, 0.5]) {
        for (const hasBounds of [false, true]) {
          const { status, share: solved } = solvedOf(n, false, hasBounds, () => share * 0.5 * n, tau);
          expect(status).toBe(0);
          expect(solved, JSON.stringify({ tau, share, hasBounds })).toBeGreaterThan(0.97);
        }
      }
    }
  });
  test.each([16, 33, 64])('rows of %d, weights of both signs', (n) => {
    for (const tau of [0.5, 1.5, 10]) {
      const { status, share } = solvedOf(n, true, false, () => 0.2 * n, tau);
      expect(status).toBe(0);
      expect(share, JSON.stringify({ tau })).toBeGreaterThan(0.97);
    }
  });
});
