/** Assertions that say where: which case, which element, how far off. */
import { expect } from 'vitest';

type Numbers = ArrayLike<number>;

const spell = (where: object) => Object.entries(where)
  .map(([name, value]) => `${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  .join(', ');

/** |actual − expected| ≤ tolerance, everywhere; at least one number, no NaN. Answers the largest distance. */
export function near(actual: Numbers, expected: Numbers, tolerance: number, where: object = {}): number {
  expect(actual.length, spell(where)).toBe(expected.length);
  expect(actual.length, `nothing to compare at ${spell(where)}`).toBeGreaterThan(0);
  let worst = 0, at = 0;
  for (let i = 0; i < actual.length; i++) {
    const error = actual[i] === expected[i] ? 0 : Math.abs(actual[i]! - expected[i]!);
    if (!(error <= worst)) [worst, at] = [error, i];
    if (Number.isNaN(error)) break;
  }
  if (!(worst <= tolerance)) {
    throw new Error(`${spell(where)}: [${at}] is ${actual[at]}, should be ${expected[at]}: `
      + `off by ${worst}, allowed ${tolerance}`);
  }
  return worst;
}

/** The same floats, to the bit. */
export function same(actual: Numbers, expected: Numbers, where: object = {}): void {
  expect(actual.length, spell(where)).toBe(expected.length);
  for (let i = 0; i < actual.length; i++) {
    if (!Object.is(actual[i], expected[i])) {
      throw new Error(`${spell(where)}: [${i}] is ${actual[i]}, should be ${expected[i]} to the bit`);
    }
  }
}

/** The elements of a row-major array at some positions. */
export function at<T extends Float32Array | Float64Array>(data: T, positions: readonly number[]): T {
  const part = new (data.constructor as new (length: number) => T)(positions.length);
  positions.forEach((position, i) => { part[i] = data[position]!; });
  return part;
}

/**
 * Optimality certifies itself: a bound on max |p − P_k(x)| from x, p, k and τ alone.
 *
 * With r some free entry, p̃_i = clip(p_r + (x_i − x_r)/τ, 0, 1) is the projection at k̃ = Σp̃ exactly; and
 * as k moves, each free entry moves with it by 1/|F|. So p is off by no more than max |p − p̃| + |k̃ − k|/|F|
 * (twice that, in case F changes on the way). There is no threshold in it, which is no more precise than the
 * scores are. Without a free entry p is a vertex: it must have k ones, and a gap of τ between them and zeros.
 */
export function certificate(x: Numbers, p: Numbers, k: number, tau: number): number {
  const n = p.length;
  let free = 0, r = 0;
  for (let i = 0; i < n; i++) {
    if (!(p[i]! >= 0 && p[i]! <= 1)) return Infinity;
    if (p[i]! > 0 && p[i]! < 1) free++;
    if (Math.min(p[i]!, 1 - p[i]!) > Math.min(p[r]!, 1 - p[r]!)) r = i;
  }
  if (free === 0) {
    let ones = 0, zero = -Infinity, one = Infinity;
    for (let i = 0; i < n; i++) {
      if (p[i] === 1) [ones, one] = [ones + 1, Math.min(one, x[i]!)];
      else zero = Math.max(zero, x[i]!);
    }
    return Math.abs(ones - k) + Math.max(0, 1 - (one - zero) / tau);
  }
  let sum = -k, lost = 0, worst = 0;
  for (let i = 0; i < n; i++) {
    const exact = Math.min(Math.max(p[r]! + (x[i]! - x[r]!) / tau, 0), 1);
    worst = Math.max(worst, Math.abs(p[i]! - exact));
    const next = sum + exact;
    lost += Math.abs(sum) > exact ? sum - next + exact : exact - next + sum;
    sum = next;
  }
  return 2 * (worst + Math.abs(sum + lost) / free);
}
