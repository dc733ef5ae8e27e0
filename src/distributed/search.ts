// The thresholds of slices that lie in parts: rounds in which every part tells what it counts and sums.

import { rejectSum } from '../check.ts';
import type { Geometry, PerSlice, Ragged } from '../tensor.ts';
import { lengthOf, valueAt } from '../tensor.ts';
import type { Parts } from './agreement.ts';
import type { Held } from './held.ts';
import type { Module } from './lease.ts';

/** What the whole slices are asked for. */
export interface Problem {
  /** How the scores are called. */
  readonly name: string;
  /** This part's share of k, about. */
  readonly kHere: (s: number) => number;
  readonly atMost?: boolean;
  /** Thresholds to begin with. */
  readonly initial?: PerSlice;
  /** The rows of all parts that count, and whether a mask leaves out others. */
  readonly rows: number;
  readonly isMasked: boolean;
  /** Numbers that this part tells of slice s besides; each slice has as many. */
  readonly tell?: (s: number, to: number[]) => void;
  /** k, of the whole slices and the sums of those numbers. It is checked here: all parts throw alike. */
  readonly k: (whole: Geometry, sums: readonly Float64Array[]) => PerSlice;
}

/** What all parts count of a slice, in the order in which it is told. */
const FIRST = ['n', 'finite', 'plus', 'guesses', 'doubt', 'rank', 'upper', 'mixed', 'lower'] as const;

type Of = (name: typeof FIRST[number]) => number;

/** Ranks have two digits below 2^20, so that sums of their products are exact. */
const DIGIT = 2 ** 20;

/** A part's own threshold, and how far off it may be, as ranks; and what the square of the first is made of. */
function tellGuess(rank: number, doubt: number): number[] {
  const upper = Math.round(rank / DIGIT);
  const lower = rank - upper * DIGIT;
  return [1, doubt, rank, upper * upper, upper * lower, lower * lower];
}

/**
 * The whole slice's threshold lies between the parts' own ones: so no farther from their mean than the root of the sum of
 * their squared distances from it.
 */
function spanOf(module: Module, tau: number, of: Of): { guess: number; reach: number } {
  const count = of('guesses');
  if (count === 0) return { guess: 0, reach: tau };
  const [upper, mixed, lower, rank, digit] = [of('upper'), of('mixed'), of('lower'), of('rank'), DIGIT].map(BigInt) as bigint[];
  const squares = upper! * digit! ** 2n + 2n * mixed! * digit! + lower!;
  const distance = Math.sqrt(Number(BigInt(count) * squares - rank! ** 2n) / count) + 1;
  const [lo, guess, hi] = [-distance, 0, distance].map((d) => module.thresholdOf(Math.round(of('rank') / count + d), tau));
  const doubt = count * module.thresholdOf(Math.ceil(of('doubt') / count), tau);
  return { guess, reach: Math.min(Math.max(hi - guess, guess - lo, doubt), Number.MAX_VALUE) };
}

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
    told.push(n, finite, module.plusOf(slice));
    if (n > 0 && finite > 0) {
      const guess = calls.guess(slice, problem.kHere(s));
      told.push(...tellGuess(module.rankOf(guess, held.tauOf(s)), module.rankOf(module.reachOf(slice), held.tauOf(s))));
    } else told.push(0, 0, 0, 0, 0, 0);
    lease.look(); // the guess may have taken a sample, and more memory for it
    problem.tell?.(s, told);
    if (initial === undefined) return;
    tried.push(told.length);
    calls.pose(slice, atMost, valueAt(initial, s) / held.unit(s), held.tauOf(s));
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
    const [finite, plus] = [of('finite', s), of('plus', s)];
    if (initial === undefined) {
      const { guess, reach } = spanOf(module, held.tauOf(s), (name) => of(name, s));
      calls.pose(slice, atMost, guess, reach);
    }
    const isOpen = calls.know(slice, valueAt(k, s), finite, plus) !== 0;
    if (initial !== undefined && isOpen) take(held, slice, each[s].subarray(tried[s] - starts[s]));
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
  lease.look(); // that may have taken more memory
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
