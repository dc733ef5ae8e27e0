/**
 * Which way slices are solved. What one way cannot prove is left to the next one, so a way that is broken shows in no
 * answer: it only takes longer. The kernel with assertions counts.
 */
import { describe, expect, test } from 'vitest';
import { Kernel } from './abi.ts';
import { families, sample, type FamilyName } from './samples.ts';

const kernel = new Kernel('debug');
const counter = (name: string): number => (kernel.exports[name] as unknown as WebAssembly.Global).value as number;

/** Projects slices [outer, n]; how many a way has solved and left, and how often scores were visited. */
function run(way: 'guess' | 'short', family: FamilyName, outer: number, n: number, k: number, tau: number) {
  const before = ['Solved', 'Left'].map((what) => counter(way + what)), visits = counter('visits');
  const x = { type: 'f32', data: sample(family, outer * n, 'f32', n), outer, n, inner: 1 } as const;
  // k of each slice by itself is for the general way
  expect(kernel.project(x, way === 'short' ? k : new Float64Array(outer).fill(k), tau).status).toBe(0);
  const [solved, left] = ['Solved', 'Left'].map((what, i) => counter(way + what) - before[i]!);
  return { solved: solved!, left: left!, visits: (counter('visits') - visits) / (outer * n) };
}

const shares = [0.02, 0.1, 0.5, 0.97];

describe('normal scores', () => {
  // rows in the lanes of a vector, two blocks of four at a time
  test.each([2, 3, 4, 8, 16, 33, 64])('rows of %d: short.ts', (n) => {
    const total = { solved: 0, left: 0 };
    for (const tau of [0.1, 1.5, 10]) {
      for (const share of shares) {
        const k = Math.min(Math.max(1, Math.round(share * n)), n - 1);
        const { solved, left } = run('short', 'gaussian', 400, n, k, tau);
        expect(solved + left).toBe(400);
        total.solved += solved;
        total.left += left;
      }
    }
    expect(total.left / total.solved).toBeLessThan(0.01);
  });

  test.each([100, 128, 500, 1000, 1024, 1025, 1500, 2047])('slices of %d: guess.ts', (n) => {
    for (const tau of [1, 1.5, 10]) {
      let all = 0, lost = 0;
      for (const share of shares) {
        const { solved, left, visits } = run('guess', 'gaussian', 60, n, Math.max(2, Math.round(share * n)), tau);
        expect(solved + left).toBe(60);
        all += 60;
        lost += left;
        // the mean and the variance, one Newton step or two, more where τ is so great that the guess is poor, and one or
        // two exact ones
        expect(visits, JSON.stringify({ n, tau, share })).toBeLessThan(tau > 3 ? 6 : 5);
      }
      expect(lost / all, JSON.stringify({ n, tau })).toBeLessThan(0.01);
    }
  });

  test('fewer slices than lanes: short ones in lanes all the same, longer ones by a guess', () => {
    for (const n of [4, 8, 17, 32, 33, 64]) {
      const way = n > 32 ? 'guess' : 'short';
      let solved = 0, left = 0;
      for (const outer of [1, 2, 3]) {
        const before = ['Solved', 'Left'].map((what) => counter(way + what));
        for (let seed = 0; seed < 50; seed++) {
          const x = { type: 'f32', data: sample('gaussian', outer * n, 'f32', seed), outer, n, inner: 1 } as const;
          expect(kernel.project(x, n / 2, 1.5).status).toBe(0);
        }
        const [s, l] = ['Solved', 'Left'].map((what, i) => counter(way + what) - before[i]!);
        expect(s! + l!).toBe(50 * outer);
        solved += s!;
        left += l!;
      }
      expect(left).toBeLessThan(0.02 * solved);
    }
  });
});

test('few slices of any kind are left', () => {
  const far = [
    'around −10⁶', 'around 10⁹', 'as large as 10⁶', 'as large as 10⁹', 'two far clusters', 'all saturated',
    'near the largest float',
  ];
  for (const family of families.filter((name) => !far.includes(name))) {
    let solved = 0;
    for (const n of [200, 1500]) {
      for (const share of shares) solved += run('guess', family, 4, n, share * n, 1.5).solved;
    }
    expect(solved, family).toBeGreaterThan(8);
  }
});
