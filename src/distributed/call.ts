// What every call over parts has in common: its options, the first round, and the way to refuse.

import { checkAbsent, checkAllReduce, checkChoice } from '../check.ts';
import { shapeOf, dataOf, type PerSlice, type Scores, type Slices } from '../tensor.ts';
import { attempt, Parts, type AllReduce, type Common } from './agreement.ts';
import { Held } from './held.ts';

/** Options of every function of hypersimplex/distributed. */
export interface DistributedOptions {
  /**
   * Adds up an array over all parts, element by element and in place: what the engine has for it, such as
   * `MPI_Allreduce` with `MPI_SUM`. It is called several times, always with f64 that hold whole numbers below 2^53,
   * so that the sums are exact in any order. If it throws, or its promise is rejected, so does the call.
   */
  allReduce: AllReduce;
}

/** How gradients are scaled. */
export interface ScaleOptions {
  /**
   * `'sum'` (the default): gradients are those of the whole batch, for this part's rows, so that gradients of weights
   * add up over the parts. `'ddp-mean'`: they are multiplied by the number of parts, for frameworks that take the
   * mean of the parts' gradients afterwards.
   */
  scale?: 'sum' | 'ddp-mean';
}

const SCALES = ['sum', 'ddp-mean'] as const;

export function checkScale(scale: string | undefined): void {
  if (scale !== undefined) checkChoice('scale', scale, SCALES);
}

/** Where there is no gradient. */
export function checkNoScale(scale: string | undefined): void {
  checkScale(scale);
  if (scale !== 'sum') checkAbsent('scale', scale, 'there is no gradient to scale');
}

/** The parts, by the `allReduce` of the options. Without it nobody can be told that anything is wrong. */
export function partsOf(options: unknown): Parts {
  return new Parts(checkAllReduce(options));
}

/** Most that any function's parts must have in common. */
const FIELDS = 16;

/** What a call knows before the first round. */
export interface Checked {
  /** What the parts must have in common. */
  readonly common: Common;
  /** This part's slices, if others have parts of them. */
  readonly held?: Held | undefined;
  /** What it tells of them, if it can already; how many numbers these are, depends on what all have in common. */
  readonly told?: readonly number[] | undefined;
}

/** Numbers of the first round in which the parts also tell of their slices, if they are no more. */
export const ROOM = 2048;

/**
 * The arguments are checked, and the parts meet: what is wrong with any of them is thrown by all. The sums of the numbers,
 * and of what the parts tell of their slices if that fits into the room.
 */
export async function meet<C extends Checked>(
  parts: Parts, check: () => C, words: number, numbers: (checked: C) => ArrayLike<number>, room = ROOM,
): Promise<{ checked: C; sums: Float64Array; early: Float64Array | undefined }> {
  const { value, error } = attempt(() => {
    const checked = check();
    const told = checked.told ?? [];
    return { checked, isEarly: checked.told !== undefined && told.length <= room, told, numbers: numbers(checked) };
  });
  try {
    const all = value ? [...Array.from(value.numbers), ...(value.isEarly ? value.told : [])] : [];
    const sums = await parts.meet(value?.checked.common, FIELDS, all, words + room, error);
    return { checked: value!.checked, sums, early: value!.isEarly ? sums.subarray(words) : undefined };
  } catch (failure) {
    value?.checked.held?.close();
    throw failure;
  }
}

/** Number type and shape of the scores, but for the axis that is split. */
export function kindOfScores(name: string, x: Scores): Common {
  const data = dataOf(x);
  const kind = Array.isArray(data) ? 'Float64Array' : Object.prototype.toString.call(data);
  return [
    [`the number type of ${name}`, kind],
    [`the shape of ${name}, but for its length,`, [shapeOf(x).length, ...shapeOf(x).slice(1)]],
  ];
}

/** Takes the slices in. */
export function hold(
  x: Slices, double: boolean, tau: PerSlice, fill: (held: Held) => void, more = 0, labels = 0,
): Held {
  const held = new Held(x, double, tau, more, labels);
  try {
    fill(held);
    return held;
  } catch (error) {
    held.close();
    throw error;
  }
}
