/**
 * What the answers must be: slow, obvious, and sharing nothing with the library.
 *
 *   p_i = clip(q_i, 0, 1),   q_i = (x_i − t)/τ,   where h(t) = Σ clip(x_i − t, 0, τ) = kτ.
 *
 * h never increases, so a score is at zero iff h(x_i) ≥ kτ, and at one iff h(x_i − τ) ≤ kτ. The others are
 * the free set F, which fixes t = (Σ_F x_i − τK)/|F| with K = k − #ones. Without a free score t may be any
 * point from the largest score at zero to τ below the smallest at one: the midpoint, or max x for k = 0 and
 * min x − τ for k = n.
 *
 * The same sentences twice: `exact` in integers, rounded once at the very end; `sorted` in pairs of doubles
 * (2⁻¹⁰⁴ relative), for slices too long for integers.
 */

export interface Slice {
  /** The projection. */
  p: Float64Array;
  /** (x − t)/τ, not clipped. */
  q: Float64Array;
  /** −1 at zero, 0 free, 1 at one: decided before any rounding. */
  side: Int8Array;
  /** The threshold, in the units of x. */
  t: number;
  /** |F| */
  free: number;
  /** The least and the greatest t that give this p; ±∞ where there is none. */
  lower: number;
  upper: number;
}

/** A slice as it is solved, before its bounds are. */
type Solved = Omit<Slice, 'lower' | 'upper'>;

/** The projection of x/τ onto {p ∈ [0,1]ⁿ, Σp = k}, or Σp ≤ k. +∞ is certainly one, −∞ certainly zero. */
export function project(x: ArrayLike<number>, k: number, tau: number, atMost = false): Slice {
  const slice = solve(x, k, tau, atMost);
  if (slice.free > 0) return { ...slice, lower: slice.t, upper: slice.t };
  let [lower, upper] = [-Infinity, Infinity];
  slice.side.forEach((side, i) => {
    if (!Number.isFinite(x[i]!)) return;
    if (side < 0) lower = Math.max(lower, x[i]!);
    else upper = Math.min(upper, x[i]! - tau);
  });
  return { ...slice, lower, upper };
}

/** On which side of t the scores are, without any rounding: −1 at zero, 0 free, 1 at one. For finite numbers. */
export function sides(x: ArrayLike<number>, t: number, tau: number): number[] {
  const { integers: [at = 0n, T = 0n, ...X] } = integers([t, tau, ...Array.from(x)]);
  return X.map((v) => (v <= at ? -1 : v >= at + T ? 1 : 0));
}

function solve(x: ArrayLike<number>, k: number, tau: number, atMost: boolean): Solved {
  const finite = [...Array(x.length).keys()].filter((i) => Number.isFinite(x[i]!));
  if (finite.length === x.length) return (x.length <= 200 ? exact : sorted)(x, k, tau, atMost);
  const ones = Array.from(x).filter((v) => v === Infinity).length;
  const rest = solve(finite.map((i) => x[i]!), k - ones, tau, atMost);
  const side = Int8Array.from(x, (v) => (v > 0 ? 1 : -1));
  const q = Float64Array.from(x);
  finite.forEach((i, j) => { side[i] = rest.side[j]!; q[i] = rest.q[j]!; });
  return { p: q.map(clip), q, side, t: rest.t, free: rest.free };
}

const clip = (q: number) => Math.min(Math.max(q, 0), 1);

/** How many of 0…n−1 satisfy `test`, which holds up to somewhere and nowhere after. */
function prefix(n: number, test: (i: number) => boolean): number {
  let low = 0;
  for (let high = n; low < high; ) {
    const middle = (low + high) >> 1;
    if (test(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// ------------------------------------------------------------------------------------- exact, in integers

/** For finite scores of any size; n ≤ 200 or so. */
export function exact(x: ArrayLike<number>, k: number, tau: number, atMost = false): Solved {
  const n = x.length;
  const { integers: [T = 0n, ...X], exponent } = integers([tau, ...Array.from(x)]);  // the unit is 2^exponent
  const { integers: [kappa = 0n], exponent: e } = integers([k]);
  const S = 1n << BigInt(-e);                                                           // k = κ/S
  const s = [...X].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const excess = (t: bigint) => S * sum(s.map((v) => (v <= t ? 0n : v - t >= T ? T : v - t))) - kappa * T;

  const zeros = prefix(n, (i) => excess(s[i]!) >= 0n);
  const below = prefix(n, (i) => excess(s[i]! - T) > 0n);                              // not at one
  const free = s.slice(zeros, below), ones = BigInt(n - below);
  const [top, bottom] = [s[zeros - 1], s[below]];
  let [num, den] =                                                                      // t = num/den
    free.length > 0 ? [S * sum(free) - T * (kappa - ones * S), BigInt(free.length) * S]
    : top === undefined ? [(bottom ?? 0n) - T, 1n]
    : bottom === undefined ? [top, 1n]
    : [top + bottom - T, 2n];
  if (atMost && excess(0n) <= 0n) [num, den] = [0n, 1n];

  const above = X.map((v) => v * den - num);                                            // (x − t)·den
  const side = Int8Array.from(above, (v) => (v <= 0n ? -1 : v >= T * den ? 1 : 0));
  const q = Float64Array.from(above, (v) => ratio(v, T * den));
  const p = q.map((v, i) => (side[i] === 0 ? v : (side[i]! + 1) / 2));
  return { p, q, side, t: ratio(num, den, exponent), free: side.filter((v) => v === 0).length };
}

/**
 * Which finite scores are exactly t or t + τ, where that is a kink: 1; 2 for all that bend where Σp ≤ k only just
 * holds. Where no score is free, t must be a single point for that, with scores on both sides.
 */
export function kinks(x: ArrayLike<number>, k: number, tau: number, atMost = false): number[] {
  const { integers: [T = 0n, ...all] } = integers([tau, ...Array.from(x, (v) => (Number.isFinite(v) ? v : 0))]);
  const ones = Array.from(x).filter((v) => v === Infinity).length;
  const { integers: [kappa = 0n], exponent: e } = integers([k - ones]); // whole numbers less are exact
  const finite = all.filter((_, i) => Number.isFinite(x[i]!));
  /** Σ clip(x − t, 0, τ) − kτ at t = num/den, times den and the denominator of k. */
  const excess = (num: bigint, den: bigint) => sum(finite.map((v) => (
    v * den <= num ? 0n : (v - T) * den >= num ? T * den : v * den - num))) * (1n << BigInt(-e)) - kappa * T * den;
  const of = (num: bigint, den: bigint) => Array.from(x, (v, i) => (
    !Number.isFinite(v) ? '' : all[i]! * den === num ? 'zero' : (all[i]! - T) * den === num ? 'one'
    : all[i]! * den > num && (all[i]! - T) * den < num ? 'free' : ''));
  const mark = (places: string[], value: number, others: string[]) => places.map((place) => (others.includes(place) ? value : 0));
  if (atMost && excess(0n, 1n) <= 0n) {
    const places = of(0n, 1n);
    if (excess(0n, 1n) < 0n) return mark(places, 1, ['zero', 'one']);
    const canFall = places.includes('free') || places.includes('one');
    return mark(places, 2, canFall ? ['zero', 'one', 'free'] : []);
  }
  // The root is a breakpoint, or it is no kink: t is tried at all of them.
  const roots = [...new Set(finite.flatMap((v) => [v, v - T]))].filter((b) => excess(b, 1n) === 0n);
  for (const root of roots) {
    const places = of(root, 1n);
    if (places.includes('free') || (places.includes('zero') && places.includes('one'))) return mark(places, 1, ['zero', 'one']);
  }
  return Array.from(x, () => 0);
}

const sum = (values: bigint[]) => values.reduce((a, b) => a + b, 0n);

/** Every finite double is an integer times a power of two; one power (≤ 2⁰) for all of them. */
function integers(values: number[]): { integers: bigint[]; exponent: number } {
  const parts = values.map((value) => {
    const word = new DataView(new ArrayBuffer(8));
    word.setFloat64(0, value);
    const bits = word.getBigUint64(0);
    const biased = Number((bits >> 52n) & 2047n);
    const mantissa = (bits & ((1n << 52n) - 1n)) | (biased > 0 ? 1n << 52n : 0n);
    return { mantissa: value < 0 ? -mantissa : mantissa, exponent: Math.max(biased, 1) - 1075 };
  });
  const exponent = parts.reduce((e, part) => (part.mantissa === 0n ? e : Math.min(e, part.exponent)), 0);
  return {
    integers: parts.map(({ mantissa: m, exponent: e }) => (m === 0n ? 0n : m << BigInt(e - exponent))),
    exponent,
  };
}

/** The double nearest to a/b · 2^e. */
function ratio(a: bigint, b: bigint, e = 0): number {
  if (a < 0n) return -ratio(-a, b, e);
  if (a === 0n) return 0;
  const length = (v: bigint) => 4 * v.toString(16).length;
  const shift = 70 + length(b) - length(a);
  const [numerator, denominator] = shift > 0 ? [a << BigInt(shift), b] : [a, b << BigInt(-shift)];
  const quotient = numerator / denominator;
  const sticky = quotient * denominator === numerator ? 0n : 1n;
  let value = Number(quotient | sticky);
  let power = e - shift;
  for (; power > 900; power -= 900) value *= 2 ** 900;
  for (; power < -900; power += 900) value *= 2 ** -900;
  return value * 2 ** power;
}

// ---------------------------------------------------------------------------- sorted, in pairs of doubles

/** An unevaluated sum of two doubles. */
type Pair = [number, number];

function plus([a, a2]: Pair, [b, b2]: Pair): Pair {
  const s = a + b, v = s - a;
  const low = (a - (s - v)) + (b - v) + (a2 + b2);
  const high = s + low;
  return [high, low - (high - s)];
}

function times(a: number, b: number): Pair {
  const halve = (v: number) => {
    const c = 134217729 * v, high = c - (c - v);   // 2²⁷ + 1
    return [high, v - high] as const;
  };
  const [a1, a2] = halve(a), [b1, b2] = halve(b), product = a * b;
  return [product, a2 * b2 - (((product - a1 * b1) - a2 * b1) - a1 * b2)];
}

function over([a, a2]: Pair, b: number): Pair {
  const first = a / b;
  const [product, error] = times(first, b);
  return plus([first, 0], [((a - product) - error + a2) / b, 0]);
}

const negative = ([a, a2]: Pair): Pair => [-a, -a2];
const difference = (a: number, b: number): Pair => plus([a, 0], [-b, 0]);   // exact
const positive = ([a, a2]: Pair) => a > 0 || (a === 0 && a2 > 0);

/** Σ in a pair. */
class Sum {
  high = 0;
  low = 0;

  add(v: number): void {
    const s = this.high + v, w = s - this.high;
    const low = this.low + ((this.high - (s - w)) + (v - w));
    this.high = s + low;
    this.low = low - (this.high - s);
  }

  /** Adds a − b. */
  addDifference(a: number, b: number): void {
    const d = a - b, w = d - a;
    this.add(d);
    this.add((a - (d - w)) - (b + w));
  }
}

/** For scores below 1e150 or so, as many as you like. Sorts, then bisects over the sorted breakpoints. */
export function sorted(x: ArrayLike<number>, k: number, tau: number, atMost = false): Solved {
  const n = x.length;
  const s = Float64Array.from(x).sort();
  const target = times(k, tau);
  /** h(t) − kτ at t = a − b. */
  const excess = (a: number, b: number): Pair => {
    const shifted = (i: number) => plus(difference(s[i]!, a), [b, 0]);
    const from = prefix(n, (i) => !positive(shifted(i)));
    const to = prefix(n, (i) => positive(plus([tau, 0], negative(shifted(i)))));
    const between = new Sum();
    for (let i = from; i < to; i++) between.addDifference(s[i]!, a);
    const clipped = plus([between.high, between.low], plus(times(to - from, b), times(n - to, tau)));
    return plus(clipped, negative(target));
  };

  const zeros = prefix(n, (i) => !positive(negative(excess(s[i]!, 0))));
  const below = prefix(n, (i) => positive(excess(s[i]!, tau)));
  // t = r − u, with r a score next to it: what is left to add up is no larger than τ.
  let [r, u]: [number, Pair] = [s[zeros - 1]!, [0, 0]];
  if (below > zeros) {
    r = s[zeros]!;
    const spread = new Sum();
    for (let i = zeros; i < below; i++) spread.addDifference(s[i]!, r);
    const K = difference(k, n - below);
    const mass = plus(times(K[0], tau), times(K[1], tau));
    u = over(plus(mass, [-spread.high, -spread.low]), below - zeros);
  } else if (zeros === 0) [r, u] = [s[0]!, [tau, 0]];
  else if (zeros < n) u = over(plus(difference(r, s[zeros]!), [tau, 0]), 2);
  const inside = atMost && !positive(excess(0, 0));
  if (inside) [r, u] = [0, [0, 0]];

  const least = inside ? 0 : s[zeros - 1] ?? -Infinity, most = inside ? tau : s[below] ?? Infinity;
  const side = Int8Array.from(x, (v) => (v <= least ? -1 : v >= most ? 1 : 0));
  const q = Float64Array.from(x, (v) => plus(difference(v, r), u)[0] / tau);
  const p = q.map((v, i) => (side[i] === 0 ? v : (side[i]! + 1) / 2));
  return { p, q, side, t: plus([r, 0], negative(u))[0], free: side.filter((v) => v === 0).length };
}

// -------------------------------------------------------------------------------------- hard, derivatives

/** Exactly k ones, on the k largest; ties go to the lower index. */
export function hard(x: ArrayLike<number>, k: number): number[] {
  const order = [...Array(x.length).keys()].sort((i, j) => (x[i]! > x[j]! ? -1 : x[i]! < x[j]! ? 1 : i - j));
  const out = Array<number>(x.length).fill(0);
  for (const i of order.slice(0, k)) out[i] = 1;
  return out;
}

/** Σ, without rounding to speak of. */
export function total(values: Iterable<number>): number {
  const sum = new Sum();
  for (const v of values) sum.add(v);
  return sum.high;
}

/** Jᵀg = (g − mean_F g)/τ on F, 0 elsewhere. */
export function vjp(p: ArrayLike<number>, g: ArrayLike<number>, tau: number): number[] {
  const free = Array.from(p, (v) => v > 0 && v < 1);
  const on = Array.from(g).filter((_, i) => free[i]);
  const mean = total(on) / on.length;
  return Array.from(g, (v, i) => (free[i] ? (v - mean) / tau : 0));
}

/** J = (D_F − 1_F 1_Fᵀ/|F|)/τ, by rows. */
export function jacobian(p: ArrayLike<number>, tau: number): number[][] {
  const free = Array.from(p, (v) => Number(v > 0 && v < 1));
  const count = total(free);
  return free.map((a, i) => free.map((b, j) => (a && b ? (Number(i === j) - 1 / count) / tau : 0)));
}

// ------------------------------------------------------------------------------------------------- losses

export type Family = 'hypersimplex' | 'fenchel-young';

export interface LossOptions {
  /** One per class; without it each class's Σ targets. */
  k?: number[];
  /** One per class. */
  temperature?: number[];
  classWeights?: number[];
  sampleWeights?: number[];
  /** Rows to leave out. */
  ignored?: boolean[];
  reduction?: 'mean' | 'half-sum';
}

export interface LossAnswer {
  loss: number;
  /** [n, C], as the rest. */
  grad: Float64Array;
  /** w (p − y)² */
  terms: Float64Array;
  p: Float64Array;
  thresholds: number[];
  freeCounts: number[];
  /** What 'mean' divides by. */
  weight: number;
}

export function oneHot(labels: ArrayLike<number>, C: number): Float64Array {
  const y = new Float64Array(labels.length * C);
  for (let i = 0; i < labels.length; i++) if (labels[i]! >= 0 && labels[i]! < C) y[i * C + labels[i]!] = 1;
  return y;
}

/**
 * HyperSimplex: Σ w (p − y)², gradient J(w (p − y)) (× 2 for the mean, which has no ½).
 * Fenchel–Young: Ω*(x) + Ω(y) − ⟨x, y⟩ = τ Σ [(p − y)²/2 + (q − p)(p − y)] + t(k − Σy), a sum without
 * cancellation: (q − p)(p − y) ≥ 0.
 */
export function loss(
  family: Family, logits: ArrayLike<number>, y: ArrayLike<number>, n: number, C: number,
  options: LossOptions = {},
): LossAnswer {
  const { reduction = 'mean', ignored, classWeights, sampleWeights } = options;
  const rows = [...Array(n).keys()].filter((i) => !ignored?.[i]);
  const out: LossAnswer = {
    loss: 0, grad: new Float64Array(n * C), terms: new Float64Array(n * C), p: new Float64Array(n * C),
    thresholds: [], freeCounts: [], weight: 0,
  };
  const values: number[] = [], weights: number[] = [];
  for (let c = 0; c < C; c++) {
    const x = rows.map((i) => logits[i * C + c]!), target = rows.map((i) => y[i * C + c]!);
    const k = options.k?.[c] ?? total(target), tau = options.temperature?.[c] ?? 1;
    const slice = project(x, k, tau), { p, q } = slice;
    const w = rows.map((i) => (classWeights?.[c] ?? 1) * (sampleWeights?.[i] ?? 1));
    const d = target.map((v, j) => p[j]! - v);
    if (family === 'hypersimplex') {
      const g = vjp(p, d.map((v, j) => w[j]! * v), tau);
      rows.forEach((i, j) => { out.grad[i * C + c] = g[j]!; });
      values.push(...d.map((v, j) => w[j]! * v * v / 2));
    } else {
      rows.forEach((i, j) => { out.grad[i * C + c] = w[j]! * d[j]!; });
      const terms = d.map((v, j) => tau * (v * v / 2 + (v === 0 ? 0 : (q[j]! - p[j]!) * v)));
      values.push(...[...terms, slice.t * (k - total(target))].map((v) => (classWeights?.[c] ?? 1) * v));
    }
    rows.forEach((i, j) => {
      out.p[i * C + c] = p[j]!;
      out.terms[i * C + c] = w[j]! * d[j]! * d[j]!;
    });
    weights.push(...w);
    out.thresholds.push(slice.t);
    out.freeCounts.push(slice.free);
  }
  out.weight = total(weights);
  const scale = reduction === 'half-sum' ? 1 : (family === 'hypersimplex' ? 2 : 1) / out.weight;
  out.loss = total(values) * scale;
  out.grad = out.grad.map((v) => v * scale);
  return out;
}

// ------------------------------------------------------------------------------------------------- slices

/** Where the slices of a row-major tensor lie along an axis: for each, the positions of its elements. */
export function slices(shape: readonly number[], axis: number): number[][] {
  const at = axis < 0 ? axis + shape.length : axis;
  const product = (from: number, to: number) => shape.slice(from, to).reduce((a, b) => a * b, 1);
  const outer = product(0, at), n = shape[at]!, inner = product(at + 1, shape.length);
  return Array.from({ length: outer * inner }, (_, s) => {
    const start = Math.floor(s / inner) * n * inner + (s % inner);
    return Array.from({ length: n }, (_, i) => start + i * inner);
  });
}
