// Kinks of the projection: which scores lie on one, decided exactly, and the derivative on the side of a direction.

import {
  checkAlike, checkChoice, checkK, checkKinks, checkOptions, checkRagged, checkSlices, checkStart, checkTemperature,
  rejectScores,
} from './check.ts';
import { newFound } from './kernel/arena.ts';
import { CONSTRAINTS, isFree, scoresOf, slicesBelow, softBinaryArgmaxVjp, VJP } from './projection.ts';
import type { ProjectionOptions, VjpOptions } from './projection.ts';
import * as ragged from './ragged.ts';
import { ExactSum } from './sums.ts';
import { alongDeviation, standardized, timesDeviation } from './standardize.ts';
import type { Alike, Broadcast, Floats, Like, Numbers, Scores, Slices, Tensor } from './tensor.ts';
import { dataOf, formLike, newLike, shapeOf, valueAt, visitSlice } from './tensor.ts';

/** One mark per score: 0, or 1 or 2 for a score on a kink. */
export type Kinks<X = Scores> = X extends Numbers ? Marks : Tensor<Marks>;
type Marks = ReturnType<typeof Uint8Array.of>;

/** On no kink; on one; on one because Σp ≤ k only just holds. */
const NONE = 0;
const KINK = 1;
const BRIM = 2;

// --- which ---------------------------------------------------------------------------------------------------

/** A breakpoint of Σ clip(x − b, 0, τ): b is a score, or τ below it. */
interface Breakpoint {
  readonly score: number;
  readonly below: boolean;
}

/** The sign of a − b − τ, exactly: rounding a − b does not carry it past τ. */
function compareGap(a: number, b: number, tau: number): number {
  const gap = a - b;
  if (gap !== tau) return gap < tau ? -1 : 1;
  const part = a - gap;
  return a - (gap + part) + (part - b); // what a − b has lost (Knuth's twoSum)
}

/** The sign of x − b, exactly, … */
const overFloor = (x: number, { score, below }: Breakpoint, tau: number): number => (
  below ? -compareGap(score, x, tau) : x - score);

/** … and that of x − b − τ. */
const overCeiling = (x: number, { score, below }: Breakpoint, tau: number): number => (
  below ? x - score : compareGap(x, score, tau));

/** A slice of scores with its k and τ. */
class Slice {
  readonly #x: Slices;
  readonly #s: number;
  readonly #k: number;
  readonly #tau: number;
  readonly #sum: ExactSum;

  constructor(x: Slices, s: number, k: number, tau: number, sum: ExactSum) {
    this.#x = x;
    this.#s = s;
    this.#k = k;
    this.#tau = tau;
    this.#sum = sum;
  }

  /** Visits finite scores with the signs of x − b and of x − b − τ. */
  visit(b: Breakpoint, visit: (floor: number, ceiling: number, index: number) => void): void {
    visitSlice(this.#x, this.#s, (index) => {
      const score = this.#x.data[index];
      if (!Number.isFinite(score)) return;
      visit(overFloor(score, b, this.#tau), overCeiling(score, b, this.#tau), index);
    });
  }

  /** The sign of Σ clip(x − b, 0, τ) − kτ, exactly. */
  excess(b: Breakpoint): number {
    let free = 0;
    let ones = 0;
    visitSlice(this.#x, this.#s, (index) => { if (this.#x.data[index] === Infinity) ones++; });
    this.visit(b, (floor, ceiling, index) => {
      if (ceiling >= 0) ones++;
      else if (floor > 0) {
        free++;
        this.#sum.add(this.#x.data[index]);
      }
    });
    const sum = this.#sum.take();
    const exactly = (value: number): bigint => {
      this.#sum.add(value);
      return this.#sum.take();
    };
    // Σ_F x − |F| b + (|O| − k)τ, in units of 2^-2148
    const unit = BigInt(1) << BigInt(1074);
    const shares = BigInt(ones + (b.below ? free : 0)) * unit - exactly(this.#k);
    const total = (sum - BigInt(free) * exactly(b.score)) * unit + shares * exactly(this.#tau);
    return total < 0 ? -1 : Number(total > 0);
  }

  /** The breakpoint that is a root of Σ clip(x − b, 0, τ) = kτ, among those from `least` to `most`. */
  rootAmong(least: number, most: number): Breakpoint | undefined {
    const tau = this.#tau;
    const scores = [new Set<number>(), new Set<number>()];
    visitSlice(this.#x, this.#s, (index) => {
      const score = this.#x.data[index] + 0; // not −0
      if (!Number.isFinite(score)) return;
      if (least <= score && score <= most) scores[0].add(score);
      if (least <= score - tau && score - tau <= most) scores[1].add(score);
    });
    const breakpoints = scores.flatMap((set, i): Breakpoint[] => Array.from(set, (score) => ({ score, below: i > 0 })));
    breakpoints.sort((a, b) => (a.below === b.below ? a.score - b.score
      : a.below ? compareGap(a.score, b.score, tau) : -compareGap(b.score, a.score, tau)));
    let from = 0;
    let to = breakpoints.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const side = this.excess(breakpoints[middle]);
      if (side === 0) return breakpoints[middle];
      if (side > 0) from = middle + 1;
      else to = middle;
    }
    return undefined;
  }
}

const KINKS = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'standardize', 'initialThresholds'] as const;

/**
 * Which scores lie exactly on a kink of {@link softBinaryArgmax}: by them p has no derivative, but one on each side. A
 * slice without such a score is where p has a derivative, J.
 *
 *     xᵢ = t (p = 0) or xᵢ = t + τ (p = 1), with the rational number t that solves Σ clip((xᵢ − t)/τ, 0, 1) = k
 *
 * Where no score is free, t may be any number of an interval; then there are kinks only if that is a single point,
 * which is the threshold of scores at zero and at one. The scores, k and τ are taken as the numbers that they are,
 * and equality is decided in whole numbers, without rounding and without tolerance.
 *
 * With `'at-most'` there are two more cases. Where Σp < k, kinks are at xᵢ = 0 and xᵢ = τ. Where Σp = k only just,
 * with t = 0, p bends at all free scores too: such a slice has 2 instead of 1.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options those of {@link softBinaryArgmax}, without `out`.
 * @returns one number per score, of the shape of x: 0, or 1 (or 2) for one on a kink. For
 * {@link softBinaryArgmaxJvp}.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x, 1, { temperature: 1 }), kinks(x, 1, { temperature: 1 })); // t is 2
 * // → Float64Array(4) [ 0, 0, 0, 1 ] Uint8Array(4) [ 0, 0, 1, 1 ]
 * console.log(kinks(x, 1, { temperature: 1.5 })); // t is 1.75
 * // → Uint8Array(4) [ 0, 0, 0, 0 ]
 * ```
 */
export function kinks<X extends Scores>(
  x: X, k: Broadcast, options?: Omit<ProjectionOptions<X>, 'out'>,
): Kinks<X> {
  const {
    temperature = 1, axis = -1, mask, groups, constraint = 'equal', standardize, initialThresholds: start,
  } = checkOptions(options as Omit<ProjectionOptions, 'out'>, KINKS);
  const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
  const sums = checkK(k, slices);
  const taus = standardized(slices, checkTemperature(temperature, slices), standardize);
  checkChoice('constraint', constraint, CONSTRAINTS);
  checkStart(start, slices.count);
  const isAtMost = constraint === 'at-most';
  const found = newFound(slices.count);
  if (ragged.project(slices, sums, taus, isAtMost, newLike(slices.data), found, start) !== 0) {
    rejectScores('x', slices, sums);
  }

  const marks = new Uint8Array(slices.data.length);
  const sum = new ExactSum();
  for (let s = 0; s < slices.count; s++) {
    const tau = valueAt(taus, s);
    const slice = new Slice(slices, s, valueAt(sums, s), tau, sum);
    const zero = { score: 0, below: false };
    const atZero = isAtMost ? slice.excess(zero) : 1;
    // The kernel's thresholds are those of scores that it has moved by less than 2^-36 τ.
    const slack = (t: number): number => 2 ** -32 * tau + 2 ** -49 * Math.abs(t);
    const [lower, upper] = [found.lower[s], found.upper[s]];
    const root = atZero <= 0 ? zero : slice.rootAmong(lower - slack(lower), upper + slack(upper));
    if (!root) continue;
    let [free, floors, ceilings] = [0, 0, 0];
    slice.visit(root, (floor, ceiling) => {
      if (floor === 0) floors++;
      else if (ceiling === 0) ceilings++;
      else free += Number(floor > 0 && ceiling < 0);
    });
    // Without free scores p bends only where what one gains another loses, or may lose.
    const bends = atZero < 0 || free > 0 || (ceilings > 0 && (floors > 0 || atZero === 0));
    if (bends) slice.visit(root, (floor, ceiling, index) => {
      if (floor === 0 || ceiling === 0) marks[index] = atZero === 0 ? BRIM : KINK;
      else if (atZero === 0 && floor > 0 && ceiling < 0) marks[index] = BRIM;
    });
  }
  return (dataOf(x) === x ? marks : { data: marks, shape: [...shapeOf(x)] }) as Kinks<X>;
}


// --- the derivative on one side ------------------------------------------------------------------------------

/** Options of {@link softBinaryArgmaxJvp}; X is the type of the projection. */
export interface JvpOptions<X = Scores> extends VjpOptions<X> {
  /** What {@link kinks} gives for the scores that p was made of: for the derivative on the side of v. */
  kinks?: ArrayLike<number> | { readonly data: ArrayLike<number>; readonly shape: readonly number[] };
}

const JVP = [...VJP, 'kinks'] as const;

/**
 * Jacobian–vector product Jv of {@link softBinaryArgmax}, from its result p alone: how p changes along v. Without
 * `kinks` it is the same map as {@link softBinaryArgmaxVjp}, as J is symmetric.
 *
 * With `kinks` it is the derivative on the side of v, which exists everywhere:
 *
 *     lim (p(x + hv) − p(x))/h as h ↓ 0  =  the projection of v/τ onto the critical cone
 *     {d : Σd = 0,  d ≥ 0 on kinks where p = 0,  d ≤ 0 on kinks where p = 1,  d = 0 where p is saturated otherwise}
 *
 * For `'at-most'` (give its `k`) Σd is not bound where Σp < k, and Σd ≤ 0 where the marks of `kinks` are 2.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param v tangent, of the type and shape of p.
 * @param options see {@link JvpOptions}.
 * @returns Jv, of the type and shape of p.
 * @throws TypeError and RangeError as {@link softBinaryArgmaxVjp}; and for `kinks` that are not one of 0, 1 and 2
 * per score, or 2 without `'at-most'`.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * const p = softBinaryArgmax(x, 1); // [0, 0, 0, 1], as 3 is 2 + τ
 * const sides = { kinks: kinks(x, 1) };
 * console.log(softBinaryArgmaxJvp(p, new Float64Array([0, 0, 1, 0]), sides));
 * // → Float64Array(4) [ 0, 0, 0.5, -0.5 ]
 * console.log(softBinaryArgmaxJvp(p, new Float64Array([0, 0, -1, 0]), sides));
 * // → Float64Array(4) [ 0, 0, 0, 0 ]
 * ```
 */
export function softBinaryArgmaxJvp<X extends Scores>(p: X, v: Alike<X>, options?: JvpOptions<X>): Like<X> {
  const all = checkOptions<JvpOptions>(options as JvpOptions, JVP);
  const {
    axis = -1, temperature = 1, mask, groups, constraint = 'equal', k, out, standardize, kinks: given,
  } = all;
  const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
  const tangent = checkAlike('v', v as Scores, p, slices.data);
  const marks = given === undefined ? undefined : checkKinks(given, p, constraint === 'at-most' ? BRIM : KINK);
  const tau = checkTemperature(temperature, slices);
  const scores = scoresOf(p, slices, standardize);
  const taus = scores ? timesDeviation(scores, tau) : tau;
  const own = scores ? alongDeviation(scores, tangent, constraint !== 'equal')
    : marks ? tangent.slice() : tangent; // `out` may be v's own array
  const along = formLike(v as Scores, own);
  const answer = softBinaryArgmaxVjp(p, along as Alike<X>, {
    axis, mask, groups, constraint, k, out: out as VjpOptions<X>['out'], temperature: taus,
  });
  if (!marks) return answer;

  const product = dataOf(answer as Scores) as Floats;
  const loose = constraint === 'at-most' ? slicesBelow(slices, checkK(k!, slices)) : [];
  for (let s = 0; s < slices.count; s++) {
    const tau = valueAt(taus, s);
    const cone: Cone = { free: [], rising: [], falling: [] };
    let most = NONE;
    visitSlice(slices, s, (i) => {
      most = Math.max(most, marks[i]);
      partOf(cone, slices.data[i], marks[i])?.push(own[i]);
    });
    if (most === NONE) continue;
    const m = loose.includes(s) ? 0 : multiplier(cone, most === BRIM);
    visitSlice(slices, s, (i) => {
      const part = partOf(cone, slices.data[i], marks[i]);
      const d = (own[i] - m) / tau;
      product[i] = part === cone.free ? d : part === cone.rising ? Math.max(d, 0) : part ? Math.min(d, 0) : 0;
    });
  }
  return answer;
}

/** The values of v where d may be anything, where d ≥ 0, and where d ≤ 0. */
interface Cone {
  free: number[];
  rising: number[];
  falling: number[];
}

/** Where an entry belongs; nowhere if it is saturated and on no kink. */
function partOf({ free, rising, falling }: Cone, p: number, mark: number): number[] | undefined {
  if (isFree(p) && mark !== KINK) return free;
  if (mark === NONE) return undefined;
  return p < 0.5 ? rising : falling; // p may be off 0 and 1 by a rounding
}

/**
 * The projection of v onto the cone is v − m on its three parts, cut off at 0. Its sum,
 *
 *     g(m) = Σ_free (v − m) + Σ_rising (v − m)⁺ − Σ_falling (m − v)⁺,
 *
 * never increases, and is linear between the v of rising and falling entries. m is the root, or 0 if Σd ≤ 0 is all that
 * is asked for and g(0) ≤ 0.
 */
function multiplier({ free, rising, falling }: Cone, isAtMost: boolean): number {
  const mean = meanOf(free);
  const g = (m: number): number => {
    let sum = free.length * (mean - m);
    for (const v of rising) sum += Math.max(v - m, 0);
    for (const v of falling) sum -= Math.max(m - v, 0);
    return sum;
  };
  if (isAtMost && g(0) <= 0) return 0;
  const breakpoints = [...rising, ...falling].sort((a, b) => a - b);
  let from = 0;
  for (let to = breakpoints.length; from < to;) {
    const middle = (from + to) >> 1;
    if (g(breakpoints[middle]) > 0) from = middle + 1;
    else to = middle;
  }
  // The root lies between these two breakpoints; without a free entry there, g is 0 between them.
  const last = from > 0 ? breakpoints[from - 1] : -Infinity;
  const moving = [...free, ...rising.filter((v) => v > last), ...falling.filter((v) => v <= last)];
  return moving.length > 0 ? meanOf(moving) : breakpoints[Math.min(from, breakpoints.length - 1)];
}

/** Of differences to the first, as all may have a large common part. */
function meanOf(values: number[]): number {
  if (values.length === 0) return 0;
  const [pivot] = values;
  return pivot + values.reduce((sum, v) => sum + (v - pivot), 0) / values.length;
}
