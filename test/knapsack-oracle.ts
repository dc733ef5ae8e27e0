/**
 * What the knapsack must be, in rational numbers, sharing nothing with the library.
 *
 *   p_i = clip(z_i/τ, l_i, u_i),   z_i = x_i − w_i t,   where g(t) = Σ w_i clip(z_i, τl_i, τu_i) = τk.
 *
 * g never increases and is linear between its breakpoints (x − τl)/w and (x − τu)/w. They are sorted, and bisected for
 * the first one with g ≤ τk. If g is τk there, it is a root, and so are those up to the last one with g = τk. Else the
 * root is on the piece before it, on which the free ones are those that are free in its midst.
 */

/** num/den, den > 0. */
type Ratio = [num: bigint, den: bigint];

export interface Knapsack {
  x: ArrayLike<number>;
  w: ArrayLike<number>;
  l: ArrayLike<number>;
  u: ArrayLike<number>;
  k: number;
  tau: number;
  atMost?: boolean;
}

export interface Solution {
  p: number[];
  /** −1 at the lower bound, 0 free, 1 at the upper one: decided before any rounding. */
  side: number[];
  t: number;
  /** The least and the greatest t that give this p; ±∞ where there is none. */
  lower: number;
  upper: number;
  /** Σ_F w² and Σ |w p|: how much p changes with k, and how far the sum may be rounded. */
  square: number;
  size: number;
}

const less = ([a, b]: Ratio, [c, d]: Ratio) => a * d < c * b;
const ratioOf = (a: bigint, b: bigint): Ratio => (b < 0n ? [-a, -b] : [a, b]);

/** A finite double is an integer times 2^exponent. */
function parts(value: number): [bigint, number] {
  const word = new DataView(new ArrayBuffer(8));
  word.setFloat64(0, value);
  const bits = word.getBigUint64(0);
  const biased = Number((bits >> 52n) & 2047n);
  const mantissa = (bits & ((1n << 52n) - 1n)) | (biased > 0 ? 1n << 52n : 0n);
  return [value < 0 ? -mantissa : mantissa, Math.max(biased, 1) - 1075];
}

/** Numbers as integers of one unit, 2^exponent; undefined for ±∞. */
function integers(values: ArrayLike<number>): { of: (bigint | undefined)[]; exponent: number } {
  const all = Array.from(values, (v) => (Number.isFinite(v) ? parts(v) : undefined));
  const exponent = all.reduce((e, part) => (part && part[0] !== 0n ? Math.min(e, part[1]) : e), 0);
  return { of: all.map((part) => part && (part[0] === 0n ? 0n : part[0] << BigInt(part[1] - exponent))), exponent };
}

/** The double nearest to a/b · 2^e. */
function double(a: bigint, b: bigint, e = 0): number {
  if (a < 0n) return -double(-a, b, e);
  if (a === 0n) return 0;
  const length = (v: bigint) => 4 * v.toString(16).length;
  const shift = 70 + length(b) - length(a);
  const [n, d] = shift > 0 ? [a << BigInt(shift), b] : [a, b << BigInt(-shift)];
  const quotient = n / d;
  let value = Number(quotient | (quotient * d === n ? 0n : 1n));
  let power = e - shift;
  for (; power > 900; power -= 900) value *= 2 ** 900;
  for (; power < -900; power += 900) value *= 2 ** -900;
  return value * 2 ** power;
}

/** The solution, or undefined where Σ w p cannot come to k. */
export function solve({ x, w, l, u, k, tau, atMost = false }: Knapsack): Solution | undefined {
  const n = x.length;
  // scores and τ·bounds in units 2^A, weights in 2^B, so t in 2^(A−B), and g and τk in 2^(A+B) or finer
  const X = integers(x), W = integers(w), T = integers([tau]), K = integers([k]);
  const bounds = integers([...Array.from(l), ...Array.from(u)]);
  const A = Math.min(X.exponent, T.exponent + bounds.exponent);
  const scale = (v: bigint | undefined, from: number) => (v === undefined ? undefined : v << BigInt(from - A));
  const xs = X.of.map((v) => scale(v, X.exponent));
  const ws = W.of as bigint[];
  const ends = bounds.of.map((v) => (v === undefined ? undefined : scale(v * T.of[0]!, T.exponent + bounds.exponent)));
  const low = (i: number) => ends[i], high = (i: number) => ends[n + i];
  const finer = A + W.exponent - (T.exponent + K.exponent);
  const [unit, target] = finer >= 0 ? [1n << BigInt(finer), T.of[0]! * K.of[0]!] : [1n, (T.of[0]! * K.of[0]!) << BigInt(-finer)];

  const all = [...Array(n).keys()];
  const sideAt = (i: number, [num, den]: Ratio): number => {
    if (xs[i] === undefined) return x[i]! > 0 ? 1 : -1;
    const z = xs[i]! * den - ws[i]! * num;
    const [L, U] = [low(i), high(i)];
    if (L !== undefined && z <= L * den) return -1;
    return U !== undefined && z >= U * den ? 1 : 0;
  };
  /** g(t) − τk, times a positive number. */
  const excess = (t: Ratio): bigint => {
    const sum = all.reduce((total, i) => {
      const side = sideAt(i, t);
      const value = side === 0 ? xs[i]! * t[1] - ws[i]! * t[0] : (side < 0 ? low(i)! : high(i)!) * t[1];
      return total + ws[i]! * value;
    }, 0n);
    return unit * sum - target * t[1];
  };
  const points = all.flatMap((i) => (
    ws[i] === 0n || xs[i] === undefined || l[i] === u[i] ? []
      : [low(i), high(i)].flatMap((end) => (end === undefined ? [] : [ratioOf(xs[i]! - end, ws[i]!)]))
  )).sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));

  let first = 0;
  for (let end = points.length; first < end;) {
    const middle = (first + end) >> 1;
    if (excess(points[middle]!) > 0n) first = middle + 1;
    else end = middle;
  }
  const before = points[first - 1], after = points[first];
  const within: Ratio = before && after ? [before[0] * after[1] + after[0] * before[1], 2n * before[1] * after[1]]
    : after ? [after[0] - after[1], after[1]] : before ? [before[0] + before[1], before[1]] : [0n, 1n];
  const isFlat = (t: Ratio) => all.every((i) => ws[i] === 0n || sideAt(i, t) !== 0);
  const beyond = (t: Ratio, by: bigint): Ratio => [t[0] + by * t[1], t[1]];

  let t: Ratio;
  let [from, to]: (Ratio | undefined)[] = [undefined, undefined];
  if (after && excess(after) === 0n) {
    let last = first;
    while (last + 1 < points.length && excess(points[last + 1]!) === 0n) last++;
    [from, to] = [after, points[last]!];
    if (first === 0 && isFlat(beyond(after, -1n))) from = undefined;
    if (last === points.length - 1 && isFlat(beyond(to, 1n))) to = undefined;
    t = from && to ? [from[0] * to[1] + to[0] * from[1], 2n * from[1] * to[1]] : from ?? to!;
    if (!from && !to) t = [0n, 1n];
  } else {
    const free = all.filter((i) => sideAt(i, within) === 0);
    const den = free.reduce((sum, i) => sum + ws[i]! * ws[i]!, 0n);
    if (den === 0n) {
      const rest = excess(within);
      if (rest === 0n) t = within; // no breakpoint at all
      else if (atMost && rest < 0n) t = [0n, 1n];
      else return undefined;
    } else {
      const num = all.reduce((sum, i) => {
        const side = sideAt(i, within);
        return sum + ws[i]! * (side === 0 ? xs[i]! : side < 0 ? low(i)! : high(i)!);
      }, 0n);
      t = ratioOf(unit * num - target, unit * den);
      [from, to] = [t, t];
    }
  }
  if (atMost && excess([0n, 1n]) <= 0n) t = [0n, 1n];

  const side = all.map((i) => sideAt(i, t));
  const tauUnits = T.of[0]! << BigInt(Math.max(0, T.exponent - A));
  const den = t[1] * tauUnits << BigInt(Math.max(0, A - T.exponent));
  const p = side.map((at, i) => (
    at < 0 ? l[i]! : at > 0 ? u[i]! : double(xs[i]! * t[1] - ws[i]! * t[0], den)));
  const e = A - W.exponent;
  const asDouble = (r: Ratio | undefined, none: number) => (r ? double(r[0], r[1], e) : none);
  return {
    p, side, t: asDouble(t, 0), lower: asDouble(from, -Infinity), upper: asDouble(to, Infinity),
    square: all.reduce((sum, i) => sum + (side[i] === 0 ? w[i]! ** 2 : 0), 0),
    size: all.reduce((sum, i) => sum + Math.abs(w[i]! * p[i]!), 0),
  };
}

/** max |value| */
export const greatest = (values: ArrayLike<number>) => Array.from(values).reduce((most, v) => Math.max(most, Math.abs(v)), 0);
