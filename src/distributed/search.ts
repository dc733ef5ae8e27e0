// The thresholds of slices that lie in parts: rounds in which every part tells what it counts and sums.

import { rejectSum } from '../check.ts';
import type { Geometry, PerSlice, Ragged } from '../tensor.ts';
import { lengthOf, valueAt } from '../tensor.ts';
import type { Parts } from './agreement.ts';
import { ROOM } from './call.ts';
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
const COUNTS = ['n', 'finite', 'plus'] as const;

/** Ranks have two digits below 2^20, so that sums of their products are exact. */
const DIGIT = 2 ** 20;

/** A part's own threshold, and how far off it may be, as ranks; and what the square of the first is made of. */
function tellGuess(rank: number, doubt: number): number[] {
  const upper = Math.round(rank / DIGIT);
  const lower = rank - upper * DIGIT;
  return [1, doubt, rank, upper * upper, upper * lower, lower * lower];
}

const NO_GUESS = [0, 0, 0, 0, 0, 0];

/**
 * The whole slice's threshold lies between the parts' own ones: so no farther from their mean than the root of the sum of
 * their squared distances from it. That is how far, as ranks.
 */
function spanOf(module: Module, tau: number, sums: Float64Array): { guess: number; reach: number } {
  const [count, doubt, rank] = sums;
  if (count === 0) return { guess: 0, reach: module.rankOf(tau, tau) };
  const [ranks, upper, mixed, lower, digit] = [...sums.subarray(2, NO_GUESS.length), DIGIT].map(BigInt) as bigint[];
  const squares = upper! * digit! ** 2n + 2n * mixed! * digit! + lower!;
  const distance = Math.sqrt(Number(BigInt(count) * squares - ranks! ** 2n) / count) + 1;
  const mean = Math.round(rank / count);
  const guess = module.thresholdOf(mean, tau);
  const doubts = count * module.thresholdOf(Math.ceil(doubt / count), tau);
  return { guess, reach: Math.max(distance, module.rankOf(guess + doubts, tau) - mean, mean - module.rankOf(guess - doubts, tau)) };
}

/** What a part tells of its slices at first. */
export interface Told {
  readonly numbers: number[];
  /** Where those of each slice begin, where their search does, and where they end. */
  readonly at: readonly (readonly [start: number, search: number, end: number])[];
}

/** Thresholds on either side of a given start: as many as the first round has room for, or if it has none, all. */
const STEPS = [6, 3, 1] as const;

/** Of so many slices, each with so many other numbers. */
function stepsFor(slices: number, others: number, words: number): number {
  return STEPS.find((steps) => slices * (others + words * (2 * steps + 1)) <= ROOM) ?? STEPS[0];
}

/** Counts, and this part's own thresholds or, from a given start, what there is of those around it. */
export function tellFirst(held: Held, { initial, atMost = false, kHere, tell: tellBesides }: Problem): Told {
  const { calls, slices, lease, lease: { module } } = held;
  const numbers: number[] = [];
  const words = held.double ? 5 : 4; // of a threshold; at-most has one at 0
  let steps = 0;
  const at = slices.map((slice, s) => {
    const start = numbers.length;
    const n = lengthOf(held.x, s);
    const tau = held.tauOf(s);
    const finite = module.finiteOf(slice);
    numbers.push(n, finite, module.plusOf(slice));
    tellBesides?.(s, numbers);
    const search = numbers.length;
    if (initial !== undefined) {
      if (s === 0) steps = stepsFor(slices.length, search + words * Number(atMost), words);
      // as far as τ, and the fewer thresholds there are, the less far
      calls.pose(slice, atMost, steps, valueAt(initial, s) / held.unit(s), tau * 8 ** ((steps - STEPS[0]) / 2));
      tell(held, slice, numbers);
    } else if (n > 0 && finite > 0) {
      const guess = calls.guess(slice, kHere(s));
      numbers.push(...tellGuess(module.rankOf(guess, tau), module.rankOf(module.reachOf(slice), tau)));
      lease.look(); // it may have taken a sample, and more memory for it
    } else numbers.push(...NO_GUESS);
    return [start, search, numbers.length] as const;
  });
  return { numbers, at };
}

/** Finds all thresholds, from the sums of what all parts have told at first; with k, and how long the whole slices are. */
export async function search(
  parts: Parts, held: Held, problem: Problem, { at }: Told, sums: Float64Array,
): Promise<{ k: PerSlice; whole: Geometry }> {
  const { calls, slices, lease: { module } } = held;
  const { initial, atMost = false } = problem;
  const of = (name: typeof COUNTS[number], s: number): number => sums[at[s][0] + COUNTS.indexOf(name)];
  const whole = wholeOf(slices.length, problem.rows, problem.isMasked, (s) => of('n', s));
  const k = problem.k(whole, at.map(([start, search]) => sums.subarray(start + COUNTS.length, search)));
  slices.forEach((_, s) => {
    const [least, most] = [of('plus', s), of('plus', s) + of('finite', s)];
    if (valueAt(k, s) < least || (!atMost && valueAt(k, s) > most)) rejectSum(problem.name, s, least, most, valueAt(k, s));
  });

  slices.forEach((slice, s) => {
    const told = sums.subarray(at[s][1], at[s][2]);
    if (initial === undefined) {
      const { guess, reach } = spanOf(module, held.tauOf(s), told);
      calls.pose(slice, atMost, 0, guess, reach);
    }
    const isOpen = calls.know(slice, parts.count, valueAt(k, s), of('finite', s), of('plus', s)) !== 0;
    if (initial !== undefined && isOpen) take(held, slice, told);
  });

  for (;;) {
    const open = slices.filter((slice) => !module.isDone(slice));
    if (open.length === 0) return { k, whole };
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
  lease.look(); // so may that
}

/** The whole slices: how long each of them is. */
export function wholeOf(count: number, rows: number, isMasked: boolean, lengthInAll: (s: number) => number): Geometry {
  const geometry = { outer: 1, n: rows, inner: count, count };
  if (!isMasked) return geometry;
  const starts = new Float64Array(count + 1);
  for (let s = 0; s < count; s++) starts[s + 1] = starts[s] + lengthInAll(s);
  return { ...geometry, ragged: { starts } as unknown as Ragged };
}
