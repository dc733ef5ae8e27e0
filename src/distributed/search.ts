// The thresholds of slices that lie in parts: rounds in which every part tells what it counts and sums.

import { rejectSum } from '../check.ts';
import type { Geometry, PerSlice, Ragged } from '../tensor.ts';
import { lengthOf, valueAt } from '../tensor.ts';
import type { Parts } from './agreement.ts';
import type { Held } from './held.ts';

/** What the whole slices are asked for. */
export interface Problem {
  /** How the scores are called. */
  readonly name: string;
  /** This part's share of k, about. */
  readonly kHere: (s: number) => number;
  readonly atMost?: boolean;
  /** Thresholds to begin with. */
  readonly initial?: ArrayLike<number>;
  /** The rows of all parts that count, and whether a mask leaves out others. */
  readonly rows: number;
  readonly isMasked: boolean;
  /** Numbers that this part tells of slice s besides; each slice has as many. */
  readonly tell?: (s: number, to: number[]) => void;
  /** k, of the whole slices and the sums of those numbers. It is checked here: all parts throw alike. */
  readonly k: (whole: Geometry, sums: readonly Float64Array[]) => PerSlice;
}

/** What all parts count of a slice, in the order in which it is told. */
const FIRST = ['n', 'finite', 'plus', 'has', 'guess', 'least', 'greatest'] as const;

/** Finds all thresholds. What went wrong while this part took its scores in is thrown by all parts. */
export async function search(parts: Parts, held: Held, problem: Problem, error: unknown): Promise<PerSlice> {
  const { calls, slices, lease, lease: { module } } = held;
  const { initial, atMost = false } = problem;
  const count = slices.length;

  const told: number[] = [];
  const starts: number[] = [];
  const tried: number[] = [];
  slices.forEach((slice, s) => {
    starts.push(told.length);
    const n = error === undefined ? lengthOf(held.x, s) : 0;
    const finite = module.finiteOf(slice);
    const has = n > 0 && finite > 0;
    const lo = module.leastOf(slice) - held.tauOf(s);
    const hi = module.greatestOf(slice);
    told.push(n, finite, module.plusOf(slice), Number(has));
    told.push(...[has ? calls.guess(slice, problem.kHere(s)) : 0, lo, hi].map((t) => (has ? module.rankOf(t) : 0)));
    lease.look(); // the guess may have taken a sample, and more memory for it
    problem.tell?.(s, told);
    if (!initial) return;
    tried.push(told.length);
    calls.pose(slice, atMost, initial[s] / held.unit(s), held.tauOf(s));
    tell(held, slice, told);
  });
  const sums = await parts.add(told, error);

  const each = slices.map((_, s) => sums.subarray(starts[s], starts[s + 1]));
  const of = (name: typeof FIRST[number], s: number): number => each[s][FIRST.indexOf(name)];
  const whole = wholeOf(count, problem.rows, problem.isMasked, (s) => of('n', s));
  const k = problem.k(whole, each.map((numbers) => numbers.subarray(FIRST.length)));
  const isBad = slices.some((_, s) => {
    const [least, most] = [of('plus', s), of('plus', s) + of('finite', s)];
    return valueAt(k, s) < least || (!atMost && valueAt(k, s) > most);
  });
  if (isBad) for (let s = 0; s < count; s++) {
    const [least, most] = [of('plus', s), of('plus', s) + of('finite', s)];
    if (valueAt(k, s) < least || valueAt(k, s) > most) rejectSum(problem.name, s, least, most, valueAt(k, s));
  }

  slices.forEach((slice, s) => {
    const has = of('has', s);
    const mean = (name: typeof FIRST[number]): number => (has > 0 ? module.floatOf(Math.round(of(name, s) / has)) : 0);
    const [finite, plus] = [of('finite', s), of('plus', s)];
    const least = mean('least');
    const greatest = mean('greatest');
    if (!initial) {
      const isNone = valueAt(k, s) === plus;
      const isAll = valueAt(k, s) === plus + finite;
      const guess = isNone ? greatest : isAll ? least + held.tauOf(s) : mean('guess');
      calls.pose(slice, atMost, guess, Math.max(greatest - least, held.tauOf(s)));
    }
    const isOpen = calls.know(slice, valueAt(k, s), finite, plus) !== 0;
    if (initial && isOpen) take(held, slice, each[s].subarray(tried[s] - starts[s]));
  });

  for (;;) {
    const open = slices.filter((slice) => !module.isDone(slice));
    if (open.length === 0) return k;
    const numbers: number[] = [];
    const ends = open.map((slice) => tell(held, slice, numbers));
    const all = await parts.add(numbers);
    open.forEach((slice, i) => take(held, slice, all.subarray(i === 0 ? 0 : ends[i - 1], ends[i])));
  }
}

/** This part's numbers of a slice for the next round; where they end. */
function tell({ calls, lease, numbers }: Held, slice: number, to: number[]): number {
  const end = calls.tell(slice, numbers);
  for (let at = numbers / 8; at < end / 8; at++) to.push(lease.f64[at]);
  return to.length;
}

function take({ calls, lease, numbers }: Held, slice: number, sums: Float64Array): void {
  lease.f64.set(sums, numbers / 8);
  calls.absorb(slice, numbers);
}

/** The whole slices: how long each of them is. */
export function wholeOf(count: number, rows: number, isMasked: boolean, lengthInAll: (s: number) => number): Geometry {
  const geometry = { outer: 1, n: rows, inner: count, count };
  if (!isMasked) return geometry;
  const starts = new Float64Array(count + 1);
  for (let s = 0; s < count; s++) starts[s + 1] = starts[s] + lengthInAll(s);
  return { ...geometry, ragged: { starts } as unknown as Ragged };
}
