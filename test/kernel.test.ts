/** The kernels by themselves: the same bits with SIMD, without, of linked halves and in shared memory, divided or not; statuses, the arena; and the bridge. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { ready, softBinaryArgmax, softBinaryArgmaxVjp } from '../src/index.ts';
import { VERSION } from '../src/abi.ts';
import { EXPORTS } from '../src/check/hosts.ts';
import { builtAs } from '../scripts/modules.mjs';
import { Kernel, type Answer, type Tensor } from './abi.ts';
import { near, same } from './assert.ts';
import * as oracle from './oracle.ts';
import { families, floats, normal, random, sample, types, type Floats, type Type } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

const simd = new Kernel('simd'), scalar = new Kernel('scalar'), linked = new Kernel('linked'), shared = new Kernel('shared');
const divided = new Kernel('divided'), arriving = new Kernel('arriving');

/** What is found of a slice. */
const parts = ['data', 'thresholds', 'freeCounts', 'lower', 'upper'] as const;

/** Runs all; they must agree to the bit in everything they wrote. Answers what they said. */
function agreed(call: (kernel: Kernel) => Answer, where: object): Answer {
  const [a, ...others] = [simd, scalar, linked, shared, divided, arriving].map(call) as [Answer, ...Answer[]];
  for (const b of others) {
    expect(a.status, JSON.stringify(where)).toBe(b.status);
    if (a.status !== 0) continue;
    for (const part of [...parts, 'losses'] as const) same(a[part], b[part], { ...where, part });
  }
  return a;
}

describe.each(types)('SIMD and scalar give the same bits, %s', (type) => {
  type Shape = [outer: number, n: number, inner: number];
  const shapes: Shape[] = [
    ...[1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 64, 67, 1000, 4099].map((n): Shape => [1, n, 1]),
    [3, 33, 1], [1, 257, 3], [1, 100, 4], [1, 61, 17], [2, 35, 5], [1, 3000, 2], [1, 1, 9],
  ];

  /** Every family in every shape, k and τ turning with them. */
  function* cases() {
    const next = random(type.length), taus = [1, 0.01, 30, 1.5, 1e3, 1e-3];
    let turn = 0;
    for (const family of families) {
      for (const [outer, n, inner] of shapes) {
        const slices = outer * inner, tau = taus[turn++ % taus.length]!;
        const x: Tensor = { type, data: sample(family, slices * n, type, 9), outer, n, inner };
        const any = Float64Array.from({ length: slices }, () => n * next());
        const k = any.map((v, s) => (s % 2 ? Math.floor(v) : v));
        yield { x, k, tau, next, where: { family, shape: [outer, n, inner], tau } };
      }
    }
  }
  const array = (length: number, value: () => number) => floats(type, Array.from({ length }, value));

  test('projection and vjp', () => {
    let free = 0;
    for (const { x, k, tau, next, where } of cases()) {
      const p = agreed((kernel) => kernel.project(x, k, tau), where);
      expect(p.status).toBe(0);
      agreed((kernel) => kernel.project(x, k, tau, true), { ...where, atMost: true });
      const g = array(x.data.length, () => normal(next));
      agreed((kernel) => kernel.vjp({ ...x, data: p.data }, g, tau), where);
      free += p.freeCounts.reduce((a, b) => a + b, 0);
    }
    expect(free).toBeGreaterThan(10000);
  });

  test('short slices with one k and one τ, whose lanes solve them together', () => {
    const next = random(64), taus = [1, 0.1, 10, 2 ** -20, 1.5];
    const found = { free: 0, gaps: 0 };
    for (const family of families) {
      for (const n of [1, 2, 3, 4, 5, 8, 11, 16, 33, 63, 64, 65]) {
        const outer = 1 + Math.floor(9 * next()), tau = taus[(n + outer) % taus.length]!;
        const any = n * next(), k = outer % 2 ? Math.round(any) : any;
        const x = { type, data: sample(family, outer * n, type, n), outer, n, inner: 1 };
        const where = { family, shape: [outer, n], k, tau };
        const all = agreed((kernel) => kernel.project(x, k, tau), where);
        expect(all.status).toBe(0);
        const each = agreed((kernel) => kernel.project(x, new Float64Array(outer).fill(k), tau), where);
        for (const part of parts) same(all[part], each[part], { ...where, part });
        for (const count of all.freeCounts) found[count > 0 ? 'free' : 'gaps']++;
      }
    }
    expect(Math.min(found.free, found.gaps)).toBeGreaterThan(100);
  });

  test('thousands of short slices, for what one in a thousand has', () => {
    for (const [n, k, tau] of [[8, 4, 0.1], [16, 2, 1.5], [33, 7, 0.01], [64, 8, 0.1]] as const) {
      const outer = 4000, x = { type, data: sample('gaussian', outer * n, type, n), outer, n, inner: 1 };
      const all = simd.project(x, k, tau), each = simd.project(x, new Float64Array(outer).fill(k), tau);
      for (const part of parts) same(all[part], each[part], { n, k, tau, part });
    }
  });

  test.each(['divided', 'arriving'] as const)('passes of all kinds are divided, in any order of the stretches: %s', (target) => {
    const own = new Kernel(target), works = 6; // of assembly/solve/divided.ts
    for (const n of [31, 32, 33, 100, 1000, 2047, 2048, 20000]) {
      for (const family of families) {
        const x: Tensor = { type, data: sample(family, n, type, n), outer: 1, n, inner: 1 };
        for (const [k, tau] of [[n / 3, 1], [0, 1], [n, 2], [1, 1e-6], [n - 0.5, 1e6]] as const) {
          for (const atMost of [false, true]) {
            const before = own.stretches.reduce((sum, count) => sum + count, 0);
            const [a, b] = [simd.project(x, k, tau, atMost), own.project(x, k, tau, atMost)];
            for (const part of parts) same(a[part], b[part], { family, n, k, tau, atMost, part });
            // its last pass, which writes p, has two stretches at least
            const done = own.stretches.reduce((sum, count) => sum + count, 0) - before;
            if (n < 32) expect(done).toBe(0);
            else expect(done).toBeGreaterThan(1);
          }
        }
      }
    }
    for (let work = 0; work < works; work++) expect(own.stretches[work], String(work)).toBeGreaterThan(100);
  });

  // There it may be another thread's.
  test.each(['x', 'y', 'out'] as const)('in shared memory nothing behind %s is touched', (last) => {
    const own = new Kernel('shared');
    own.last = last;
    for (const family of families.slice(0, 2)) {
      for (const n of [1, 2, 3, 4, 5, 8, 17, 66, 1001, 2048, 4099]) {
        for (const inner of [1, 3]) {
          const outer = 4, length = outer * n * inner, k = n / 3, where = { family, n, inner };
          const x: Tensor = { type, data: sample(family, length, type, n), outer, n, inner };
          const targets = array(length, random(n)), p = { ...x, data: simd.project(x, k, 2).data };
          const ignored = Uint8Array.from({ length: n }, (_, i) => Number(i % 4 === 3));
          const calls: ((kernel: Kernel) => Answer)[] = [
            (kernel) => kernel.project(x, k, 2), (kernel) => kernel.project(x, new Float64Array(outer * inner).fill(k), 1, true),
            (kernel) => kernel.vjp(p, targets, 2), (kernel) => kernel.hard(x, Math.floor(k)),
            (kernel) => kernel.loss(x, 0, 1, { targets, tau: 2, scale: 1 }),
            (kernel) => kernel.loss(x, 1, 1, { targets, tau: 1, scale: 3, k, ignored }),
          ];
          calls.forEach((call, i) => {
            const [a, b] = [call(simd), call(own)];
            expect(a.status, JSON.stringify(where)).toBe(b.status);
            if (a.status === 0) for (const part of [...parts, 'losses'] as const) same(a[part], b[part], { ...where, part, call: i });
          });
        }
      }
    }
  });

  // Whether a score is free turns on half a unit of the grid, 2⁻³⁶ τ or 2⁻⁶⁰ τ, and on whether it is even.
  test('scores as fine as the grid, about t and about t + τ', () => {
    const n = 64, many = 40, unit = type === 'f32' ? 2 ** -37 : 2 ** -61, frees = new Set<number>();
    for (const sign of [1, -1]) {
      // some scores about 0, and others from 0 to 1, or −1: then t, or t + τ, is about 0 for such k
      const data = floats(type, Array.from({ length: n }, (_, i) => (i < many ? sign * (i + 1) / 64 : (i - 52) * unit)));
      const others = many * (many + 1) / 128, k = sign > 0 ? others : n - others;
      for (let half = -900; half < 900; half += 1.75) {
        const x: Tensor = { type, data, outer: 1, n, inner: 1 }, where = { sign, half };
        const answer = agreed((kernel) => kernel.project(x, k + half * unit, 1), where);
        expect(answer.status).toBe(0);
        frees.add(answer.freeCounts[0]!);
      }
    }
    if (type === 'f32') expect(frees.size).toBeGreaterThan(15); // f64 has not the digits for such k
  });

  test('hard', () => {
    for (const { x, k, where } of cases()) {
      const answer = agreed((kernel) => kernel.hard(x, k.map(Math.floor)), where);
      expect(answer.status).toBe(0);
      oracle.slices([x.outer, x.n, x.inner], 1).forEach((slice, s) => {
        const pick = (data: ArrayLike<number>) => slice.map((i) => data[i]!);
        same(pick(answer.data), oracle.hard(pick(x.data), Math.floor(k[s]!)), where);
      });
    }
  });

  test.each([0, 1] as const)('loss, family %d', (family) => {
    let turn = 0;
    for (const { x, k, tau, next, where } of cases()) {
      const dense = array(x.data.length, () => Math.round(4 * next()) / 4);
      const labels = Int32Array.from({ length: x.n }, () => Math.floor((x.inner + 1) * next()));
      const options = {
        tau, scale: x.inner > 1 ? Float64Array.from(k, (_, s) => 1 + s) : 0.5,
        ...(turn % 2 ? { targets: dense } : { labels, base: turn % 4 === 0 ? 0 : 1 }),
        ...(turn % 3 === 0 && { k: k.map((v) => v / 2) }),
        ...(turn % 3 === 1 && { ignored: Uint8Array.from(labels, (_, i) => Number(i % 5 === 4)) }),
        ...(turn % 5 === 0 && family === 0 && { weights: array(x.n, () => next()) }),
      };
      for (const want of family === 0 ? [0, 1, 2] as const : [0, 1] as const) {
        const answer = agreed((kernel) => kernel.loss(x, family, want, options), { ...where, want, turn });
        expect(answer.status, JSON.stringify({ ...where, want })).toBe(0);
      }
      turn++;
    }
  });

  test('one NaN anywhere in a long slice', () => {
    for (const n of [1500, 5003]) {
      for (const at of [0, 1, 777, n - 2, n - 1]) {
        for (const family of ['gaussian', 'constant', 'near the largest float'] as const) {
          const data = sample(family, n, type);
          data[at] = NaN;
          const x = { type, data, outer: 1, n, inner: 1 };
          for (const k of [1, n / 2, n - 1.5]) expect(agreed((kernel) => kernel.project(x, k, 0.1), { n, at }).status).toBe(1);
        }
      }
    }
  });

  test('infinities and refusals', () => {
    const x = (values: number[]): Tensor => ({ type, data: floats(type, values), outer: 1, n: 9, inner: 1 });
    const nine = [...Array(9).keys()], options = { labels: new Int32Array(9), tau: 1, scale: 1 };
    const status = (call: (kernel: Kernel) => Answer) => agreed(call, {}).status;
    for (const at of [0, 1, 4, 6, 8]) {
      const put = (value: number) => x(nine.map((i) => (i === at ? value : i)));
      expect(status((kernel) => kernel.project(put(NaN), 2, 1))).toBe(1);
      expect(status((kernel) => kernel.hard(put(NaN), 2))).toBe(1);
      expect(status((kernel) => kernel.loss(put(NaN), 0, 1, options))).toBe(1);
      expect(status((kernel) => kernel.project(put(Infinity), 0.5, 1))).toBe(2);
      expect(status((kernel) => kernel.project(put(Infinity), 1, 1))).toBe(0);
      expect(status((kernel) => kernel.project(put(-Infinity), 8.5, 1))).toBe(3);
      expect(status((kernel) => kernel.project(put(-Infinity), 8, 1))).toBe(0);
      expect(status((kernel) => kernel.project(put(-Infinity), 8.5, 1, true))).toBe(0);
      for (const bad of [-0.001, 1.001, NaN, Infinity]) {
        const targets = nine.map((i) => (i === at ? bad : 0.5));
        expect(status((kernel) => kernel.loss(x(nine), 0, 1, { targets, tau: 1, scale: 1 }))).toBe(4);
      }
    }
  });
});

/** The next float: of f64, in which thresholds and bounds are. */
function next(x: number, up: boolean): number {
  if (x === 0) return up ? 5e-324 : -5e-324;
  const bits = new BigInt64Array(Float64Array.of(x).buffer);
  bits[0]! += x > 0 === up ? 1n : -1n;
  return new Float64Array(bits.buffer)[0]!;
}

describe.each(types)('threshold bounds, %s', (type) => {
  /** Every bound by its definition, in exact arithmetic: t within them gives this p, and the next t outside does not. */
  function certify(x: Floats, p: Floats, t: number, free: number, lower: number, upper: number, tau: number, where: object) {
    const message = JSON.stringify({ ...where, t, lower, upper });
    expect(Number.isFinite(t) && lower <= t && t <= upper, message).toBe(true);
    if (free > 0) return expect([lower, upper], message).toEqual([t, t]);
    const finite = [...x.keys()].filter((i) => Number.isFinite(x[i]!));
    const scores = finite.map((i) => x[i]!), own = finite.map((i) => 2 * p[i]! - 1);
    const gives = (at: number) => oracle.sides(scores, at, tau).every((side, i) => side === own[i]);
    if (lower > -Infinity) expect([gives(lower), gives(next(lower, false))], message).toEqual([true, false]);
    else expect(gives(-1e300), message).toBe(true);
    if (upper === Infinity) return expect(gives(1e300), message).toBe(true);
    // the bound itself is rounded
    if (lower < upper) expect(gives(next(upper, false)), message).toBe(true);
    return expect(gives(next(upper, true)), message).toBe(false);
  }

  /** Scores on few levels, which gaps of τ and less lie between, with masks among them; and their counts. */
  function levels(n: number, tau: number, next: () => number): { x: Floats; counts: number[] } {
    const step = tau * [0.5, 1, 1.5, 40][Math.floor(4 * next())]!, masked = next() < 0.5 ? 0.3 * next() : 0;
    const masks = [Infinity, -Infinity, -1e9, -3.4e38], mask = masks[Math.floor(4 * next())]!;
    const x = floats(type, Array.from({ length: n }, () => (
      next() < masked ? mask : Math.floor(8 * next() - 4) * step
    )));
    const count = (test: (v: number) => boolean) => Array.from(x).filter(test).length;
    const plus = count((v) => v === Infinity), most = n - count((v) => v === -Infinity);
    const counts = [...new Set(x)].map((level) => count((v) => v >= level)).filter((k) => k >= plus && k <= most);
    return { x, counts: [plus, most, ...counts] };
  }

  const answers = (answer: Answer, s: number) => (
    [answer.thresholds[s]!, answer.freeCounts[s]!, answer.lower[s]!, answer.upper[s]!] as const
  );

  test('by the oracle and by definition, in every path', () => {
    const random1 = random(type === 'f32' ? 32 : 64), taus = [1, 2 ** -10, 0.3, 700];
    let gaps = 0, frees = 0, open = 0;
    for (const n of [1, 2, 3, 4, 7, 8, 21, 64, 65, 200, 1024, 1500, 3000, 5000]) {
      for (let turn = 0; turn < (n < 1000 ? 40 : 16); turn++) {
        const tau = taus[turn % 4]!, { x, counts } = levels(n, tau, random1);
        const whole = counts[Math.floor(counts.length * random1())]!;
        const k = turn % 5 === 4 ? counts[0]! + (counts[1]! - counts[0]!) * random1() : whole;
        for (const atMost of [false, true]) {
          const where = { n, k, tau, turn, atMost };
          const one = agreed((kernel) => kernel.project({ type, data: x, outer: 1, n, inner: 1 }, k, tau, atMost), where);
          expect(one.status, JSON.stringify(where)).toBe(0);
          const [t, free, lower, upper] = answers(one, 0), truth = oracle.project(x, k, tau, atMost);
          certify(x, one.data, t, free, lower, upper, tau, where);
          if (free === 0 && truth.free === 0) {
            // t of infinities alone is 0
            expect([Math.max(lower, truth.lower), Math.min(upper, truth.upper)], JSON.stringify(where)).toEqual([lower, upper]);
          }
          gaps += Number(free === 0);
          frees += Number(free > 0);
          open += Number(lower === -Infinity) + Number(upper === Infinity);

          // the same in rows, short or not, and in a column
          const rows = { type, data: floats(type, [...x, ...x, ...x, ...x, ...x]), outer: 5, n, inner: 1 };
          const column = { type, data: floats(type, [...x].flatMap((v) => [v, v])), outer: 1, n, inner: 2 };
          for (const [layout, ks] of [[rows, k], [rows, Array<number>(5).fill(k)], [column, k]] as const) {
            const all = agreed((kernel) => kernel.project(layout, ks, tau, atMost), where);
            all.thresholds.forEach((_, s) => same(answers(all, s), answers(one, 0), where));
          }
        }
      }
    }
    expect(Math.min(gaps, frees, open)).toBeGreaterThan(200);
  });

  test('of losses: like those of the rows that count', () => {
    const random1 = random(5);
    let gaps = 0;
    for (const n of [1, 5, 8, 64, 300, 1500]) {
      for (let turn = 0; turn < 20; turn++) {
        const tau = [1, 0.25][turn % 2]!, { x } = levels(n, tau, random1);
        for (let i = 0; i < n; i++) if (x[i] === Infinity) x[i] = 9 * tau;
        const labels = Int32Array.from(x, (v) => Number(v >= tau)); // −∞ is never one
        const ignored = Uint8Array.from(x, () => Number(turn % 3 === 0 && random1() < 0.4));
        const tensor = { type, data: x, outer: 1, n, inner: 1 };
        const rest = [...x.keys()].filter((i) => !ignored[i]);
        const scores = floats(type, rest.map((i) => x[i]!)), k = rest.filter((i) => labels[i]).length;
        const where = { n, turn, k, tau };
        for (const family of [0, 1] as const) {
          for (const targets of [{ labels, base: 1 }, { targets: labels.map((v, i) => (ignored[i] ? 0 : v)) }]) {
            const options = { ...targets, ...(turn % 3 === 0 && { ignored }), tau, scale: 1 };
            const all = agreed((kernel) => kernel.loss(tensor, family, 1, options), where);
            expect(all.status, JSON.stringify(where)).toBe(0);
            const p = oracle.project(scores, k, tau).p, [t, free, lower, upper] = answers(all, 0);
            certify(scores, floats(type, p), t, free, lower, upper, tau, where);
            gaps += Number(free === 0);
          }
        }
      }
    }
    expect(gaps).toBeGreaterThan(100);
  });

  test('of slices that say nothing: without scores, or with none that counts', () => {
    const bounds = (values: number[], k: number, atMost = false, tau = 1) => {
      const x = { type, data: floats(type, values), outer: 1, n: values.length, inner: 1 };
      const { status, thresholds, lower, upper } = agreed((kernel) => kernel.project(x, k, tau, atMost), { values, k });
      expect(status).toBe(0);
      return [lower[0], thresholds[0], upper[0]];
    };
    for (const atMost of [false, true]) {
      expect(bounds([], 0, atMost)).toEqual([-Infinity, 0, Infinity]);
      expect(bounds([-Infinity, Infinity, -Infinity], 1, atMost)).toEqual([-Infinity, 0, Infinity]);
      expect(bounds([-Infinity, 3, 2, Infinity], 1, atMost)).toEqual([3, 3, Infinity]);
    }
    expect(bounds([4, 3, 2], 0)).toEqual([4, 4, Infinity]);
    expect(bounds([4, 3, 2], 3)).toEqual([-Infinity, 1, 1]);
    expect(bounds([-0, -1], 0)).toEqual([0, 0, Infinity]); // not −0, whatever is looked at first
    expect(bounds([-Infinity, 3, 2, Infinity], 3)).toEqual([-Infinity, 1, 1]);
    expect(bounds([-1, -2, 2, 5], 3, true)).toEqual([-1, 0, 1]);
    expect(bounds([-1, -2, 0.5, 5], 3, true)).toEqual([0, 0, 0]);
    expect(bounds([-1, -2, -5], 3, true)).toEqual([-1, 0, Infinity]);
    expect(bounds([2, 5], 2, true)).toEqual([-Infinity, 0, 1]);
  });
});

// k that is whole but for its rounding, and on the grid is: no side is left a score, and t has one bound.
test.each(types)('thresholds are finite, and the same by every path: %s', (type) => {
  for (const n of [1, 2, 3, 8, 63, 64, 65, 300, 1500]) {
    for (const off of [2 ** -53, 1e-30, 5e-324]) {
      for (const k of [n * (1 - off), off, n * off]) {
        for (const tau of [1, 3, 2 ** -20]) {
          const x = sample('250 levels', n, type), where = { n, k, tau };
          const one = agreed((kernel) => kernel.project({ type, data: x, outer: 1, n, inner: 1 }, k, tau), where);
          const t = one.thresholds[0]!, end = k < 0.5 ? Math.max(...x) : Math.min(...x) - tau;
          near([t], [end], 1e-9 * tau + 1e-15 * Math.abs(end), where);
          const rows = { type, data: floats(type, [...x, ...x, ...x, ...x, ...x]), outer: 5, n, inner: 1 };
          const column = { type, data: floats(type, [...x].flatMap((v) => [v, v, v])), outer: 1, n, inner: 3 };
          for (const [layout, ks] of [[rows, k], [rows, Array<number>(5).fill(k)], [column, k]] as const) {
            const all = agreed((kernel) => kernel.project(layout, ks, tau), where);
            for (const part of ['thresholds', 'freeCounts', 'lower', 'upper'] as const) {
              all[part].forEach((value) => same([value], one[part], { ...where, part }));
            }
            same(all.data.filter((_, i) => (layout === rows ? i < n : i % 3 === 0)), one.data, where);
          }
        }
      }
    }
  }
});

test('thresholds are finite at the largest floats', () => {
  const most = Number.MAX_VALUE;
  for (const tau of [most, most / 2, 2 ** 901]) {
    for (const k of [0, 0.25, 1, 1.75, 2]) {
      const x: Tensor = { type: 'f64', data: Float64Array.of(-most, most), outer: 1, n: 2, inner: 1 };
      const { status, thresholds: [t], lower: [a], upper: [b] } = agreed((kernel) => kernel.project(x, k, tau), { tau, k });
      expect(status).toBe(0);
      expect(Number.isFinite(t) && a! <= t! && t! <= b!, JSON.stringify({ tau, k, t, a, b })).toBe(true);
    }
  }
});

// What the search promises is never more than 1024 passes of exact sums, and a few dozens before. These are hurt
// most among all that is in samples.ts: the bounds are what they take, and a half more.
test.each([['f32', 5000, 15], ['f64', 5000, 26], ['f32', 40, 77], ['f64', 40, 86]] as const)(
  'no %s slice of %d scores is looked at too often', (type, n, bound) => {
    const kernel = new Kernel('debug'), visits = kernel.exports.visits as unknown as WebAssembly.Global;
    const worst = { passes: 0 };
    for (const family of families) {
      for (const tau of [0.001, 0.1, 1.5, 100]) {
        for (const k of [1, 0.01 * n, 0.3 * n, n / 2, n - 1]) {
          const x = { type, data: sample(family, n, type, 3), outer: 1, n, inner: 1 };
          const before = visits.value;
          expect(kernel.project(x, k, tau).status).toBe(0);
          const passes = (visits.value - before) / n;
          if (passes > worst.passes) Object.assign(worst, { passes, family, tau, k });
        }
      }
    }
    expect(worst.passes, JSON.stringify(worst)).toBeLessThan(bound);
  },
);

// And masks in every path: k is all that is certainly one, all that is not certainly zero, next to these, and around
// the scores that stand at a mask.
test.each([['f32', 1024, 105], ['f64', 1024, 100], ['f32', 3000, 195], ['f64', 3000, 150], ['f32', 20_000, 150],
  ['f64', 20_000, 135]] as const)('no masked %s slice of %d scores is looked at too often', (type, n, bound) => {
  const kernel = new Kernel('debug'), visits = kernel.exports.visits as unknown as WebAssembly.Global;
  const worst = { passes: 0 }, next = random(n);
  for (const mask of [Infinity, -Infinity, -1e9, -3.4e38, 3e38, 1e9]) {
    for (const share of n > 10_000 ? [0.03, 0.9] : [0.001, 0.03, 0.3, 0.9, 0.99]) {
      for (const tau of [1e-4, 0.01, 1, 100, 1e4]) {
        const data = floats(type, Array.from({ length: n }, () => (next() < share ? mask : normal(next))));
        const masked = Array.from(data).filter((v) => Math.abs(v) > 1e6).length;
        const least = mask === Infinity ? masked : 0, most = mask === -Infinity ? n - masked : n;
        for (const k of [least, least + 0.5, least + 1, most, most - 0.25, most - 1, (least + most) / 2, masked, n - masked]) {
          if (k < least || k > most) continue;
          const before = visits.value;
          expect(kernel.project({ type, data, outer: 1, n, inner: 1 }, k, tau).status).toBe(0);
          const passes = (visits.value - before) / n;
          if (passes > worst.passes) Object.assign(worst, { passes, mask, share, tau, k });
        }
      }
    }
  }
  expect(worst.passes, JSON.stringify(worst)).toBeLessThan(bound);
});

test('a call is about the slices from `first` on', () => {
  const n = 8, data = sample('gaussian', 7 * n, 'f32'), x: Tensor = { type: 'f32', data, outer: 7, n, inner: 1 };
  const all = agreed((kernel) => kernel.project(x, 3, 1), {});
  for (let first = 0; first < 7; first++) {
    const some = agreed((kernel) => kernel.project({ ...x, first }, 3, 1), { first });
    same(some.data.map((v) => (Number.isNaN(v) ? -1 : v)), all.data.map((v, i) => (i < first * n ? -1 : v)), { first });
    same(some.freeCounts, all.freeCounts.map((v, s) => (s < first ? -9 : v)), { first });
  }
});

test('the record is that of the kernel built', () => {
  for (const { exports } of [simd, scalar]) {
    expect((exports.version as unknown as WebAssembly.Global).value).toBe(VERSION);
  }
});

test('the kernels that ship import nothing', () => {
  for (const target of ['simd', 'scalar']) {
    const module = new WebAssembly.Module(readFileSync(new URL(`../build/${target}.wasm`, import.meta.url)));
    expect(WebAssembly.Module.imports(module)).toEqual([]);
  }
});

describe('the arena', () => {
  const x = (n: number, inner = 1): Tensor => (
    { type: 'f32', data: sample('gaussian', n * inner, 'f32'), outer: 1, n, inner }
  );

  test('no call leaves anything behind: memory stays as large as the largest one needed', () => {
    const kernel = new Kernel('simd');
    const options = { labels: new Int32Array(5000), tau: 1, scale: 1 };
    const p = kernel.project(x(50000), 1000, 1);
    kernel.loss(x(5000, 10), 0, 1, options);
    const pages = kernel.exports.memory.buffer.byteLength;
    for (let i = 0; i < 300; i++) kernel.project(x(5000), 1000, 1);
    for (let i = 0; i < 20; i++) kernel.loss(x(5000, 10), 0, 1, options);
    expect(kernel.exports.memory.buffer.byteLength).toBe(pages);
    same(kernel.project(x(50000), 1000, 1).data, p.data);
  });

  test('no call depends on those before it', () => {
    const kernel = new Kernel('simd'), next = random(77);
    for (let i = 0; i < 60; i++) {
      const type = types[i % 2]!, n = 1 + Math.floor(300 * next()), inner = 1 + Math.floor(20 * next());
      const family = families[Math.floor(families.length * next())]!;
      const one: Tensor = { type, data: sample(family, n * inner, type), outer: 1, n, inner };
      const calls: ((kernel: Kernel) => Answer)[] = [
        (any) => any.project(one, n / 3, 1.5),
        (any) => any.vjp({ ...one, data: one.data.map((v) => v - Math.floor(v)) }, one.data, 1),
        (any) => any.hard(one, n >> 1),
        (any) => any.loss(one, 1, 1, { labels: new Int32Array(n), tau: 2, scale: 1 }),
      ];
      const call = calls[i % 4]!;
      same(call(kernel).data, call(new Kernel('simd')).data, { i, type, family, n, inner });
    }
  });

  test('reserve says so when memory cannot grow, and works on', () => {
    const kernel = new Kernel('simd');
    expect(kernel.exports.reserve(2 ** 32 - 65536) >>> 0).toBe(2 ** 32 - 1);
    expect(kernel.exports.reserve(2 ** 32 - 16) >>> 0).toBe(2 ** 32 - 1);
    expect(kernel.exports.reserve(100) % 16).toBe(0);
    expect(kernel.project(x(10), 3, 1).status).toBe(0);
  });
});

describe('the bridge', () => {
  test('ready resolves, as often as it is asked, before and after the first call', async () => {
    await expect(Promise.all([ready(), ready()])).resolves.toEqual([undefined, undefined]);
    same(softBinaryArgmax(Float64Array.of(2, 0), 1), [1, 0]);
    await expect(ready()).resolves.toBeUndefined();
  });

  test('many sizes, up and down, as memory grows', () => {
    const answers = new Map<number, Float64Array>();
    for (const n of [10, 100000, 1000, 700000, 10, 3, 100000, 2000000, 1000]) {
      const x = sample('gaussian', n) as Float64Array, p = softBinaryArgmax(x, n / 3);
      if (answers.has(n)) same(p, answers.get(n)!, { n });
      answers.set(n, p);
      if (n < 1000) near(p, oracle.project(x, n / 3, 1).p, 1e-14);
    }
  });

  // f32 data with such a τ goes through the f64 kernel, rounded once.
  test.each([2 ** -61, 1e-30, 1e-300, 2 ** 61, 1e30, 1e300])('f32 with τ = %d', (tau) => {
    for (const scale of [tau, 1, 1e-38, 1e38].filter((v) => v > 1e-39 && v < 2e38)) {
      const x = sample('gaussian', 100, 'f32').map((v) => v * scale), k = 33.25;
      const truth = oracle.project(x, k, tau), p = softBinaryArgmax(x, k, { temperature: tau });
      expect(p).toBeInstanceOf(Float32Array);
      near(p, truth.p, 6e-8, { tau, scale });
      p.forEach((v, i) => { if (truth.side[i] !== 0) expect(v).toBe((truth.side[i]! + 1) / 2); });
      // The product overflows and underflows in f32, as it must.
      const g = sample('gaussian', 100, 'f32', 2);
      const product = oracle.vjp(p, g, tau), size = Math.max(...product.map(Math.abs));
      const answer = softBinaryArgmaxVjp(p, g, { temperature: tau });
      near(answer, product.map(Math.fround), 1e-6 * size + 2 ** -149);
    }
  });
});

test.each(types)('debug.wasm, with its assertions, agrees: %s', (type: Type) => {
  const debug = new Kernel('debug');
  for (const family of families) {
    const data = sample(family, 700, type);
    for (const [n, inner] of [[100, 7], [700, 1]] as const) {
      const x = { type, data, outer: 1, n, inner };
      same(debug.project(x, 30.5, 0.3).data, simd.project(x, 30.5, 0.3).data, { family });
      same(debug.hard(x, 30).data, simd.hard(x, 30).data, { family });
    }
  }
});

test('each module is told by an export that it has, and no other', () => {
  const modules = ['kernel', 'learning', 'entropic', 'distributed', 'knapsack'];
  const exported = modules.map((name) => {
    const file = new URL(`../build/${builtAs(name, 'simd.wasm')}`, import.meta.url);
    return WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(file))).map((each) => each.name);
  });
  expect(Object.keys(EXPORTS)).toEqual(modules.map((name) => `${name}.wasm`));
  modules.forEach((name, i) => {
    const those = modules.filter((_, j) => exported[j]!.includes(EXPORTS[`${name}.wasm`]!));
    expect(those[0], name).toBe(i === 1 ? 'kernel' : name); // learning.wasm is a part of kernel.wasm
    expect(those.length, name).toBe(i === 1 ? 2 : 1);
  });
});
