// The zero-one loss of a batch that lies in parts.

import { checkK, checkLossK, checkOptions, checkPlace, rejectPlaces, rejectScores, rejectSum } from '../check.ts';
import type { LossTargets } from '../loss.ts';
import { checkRows, classes, countWrong, hard, ZERO_ONE, type Rows, type ZeroOneOptions } from '../predict.ts';
import { lengthOf, valueAt, visitSlice, type Scores } from '../tensor.ts';
import { attempt, type Common, type Parts } from './agreement.ts';
import { checkNoScale, kindOfScores, meet, partsOf, type DistributedOptions } from './call.ts';
import { wholeOf } from './search.ts';

/** Options of {@link zeroOneLoss}. */
export interface PartZeroOneOptions extends ZeroOneOptions, DistributedOptions {
  /**
   * The place of this part in the batch, from 0 on. It is needed only for a vector, where equal logits of several parts
   * compete for the last of the k ones: those of earlier rows come first.
   */
  rank?: number;
  /** `'sum'`, as there is no gradient here. */
  scale?: 'sum';
}

const OPTIONS = [...ZERO_ONE, 'allReduce', 'scale', 'rank'] as const;

/** A part of the rows, and what all parts must have in common. */
interface Part {
  readonly common: Common;
  readonly batch: Rows;
  /** Whether rows of other parts compete with those of this one. */
  readonly isSplit: boolean;
  readonly rank: number | undefined;
  readonly wrong: { wrong: number; all: number };
}

/**
 * `zeroOneLoss` of a batch whose rows lie in parts: the same rate.
 *
 * @param logits those of this part: a vector [n] or a tensor [n, C].
 * @param targets those of this part.
 * @param options those of the main entry, for the rows of this part, and {@link PartZeroOneOptions}.
 * @returns the share of all rows that are classified wrongly.
 * @throws (the promise is rejected) as `project` of this entry; RangeError in all parts if equal logits of several of them
 * compete for the last of the k ones, and `rank` is not given.
 *
 * @example
 * ```ts
 * import { zeroOneLoss } from 'hypersimplex/distributed';
 * console.log(await zeroOneLoss(new Float32Array([4, 3, 2, 1]), new Uint8Array([1, 0, 1, 0]), { allReduce: () => {} }));
 * // → 0.5
 * ```
 */
export async function zeroOneLoss(logits: Scores, targets: LossTargets, options: PartZeroOneOptions): Promise<number> {
  const parts = partsOf(options);
  const { checked, sums } = await meet(parts, (): Part => {
    const given = checkOptions<PartZeroOneOptions>(options, OPTIONS);
    const { k, thresholds, temperature, ignoreIndex, groups, scale, rank } = given;
    checkNoScale(scale);
    checkPlace(rank, 2 ** 31);
    const batch = checkRows(logits, targets, given);
    const isSplit = batch.isHard && groups === undefined;
    const common: Common = [
      ['the function', 'zeroOneLoss'], ...kindOfScores('logits', logits), ['groups', groups !== undefined],
      ['thresholds', thresholds !== undefined && batch.thresholds], ['temperature', temperature], ['ignoreIndex', ignoreIndex],
      ['k', isSplit && k], ['the presence of rank', rank !== undefined],
    ];
    if (isSplit) visitSlice(batch.x, 0, (index) => { if (Number.isNaN(batch.x.data[index])) rejectScores('logits', batch.x); });
    const wrong = isSplit ? { wrong: 0, all: 0 } : countWrong(batch, batch.isHard ? hard(batch) : classes(batch));
    return { common, batch, isSplit, rank, wrong };
  }, 5, ({ batch: { x, positives }, wrong: { wrong, all } }) => (
    [wrong, all, lengthOf(x, 0), positives[0] ?? 0, Number(x.ragged !== undefined)]), 0);
  const [wrong, all] = checked.isSplit ? await countSplit(checked, parts, sums) : sums;
  return all === 0 ? 0 : wrong / all;
}

/** Counts where the k greatest logits of all parts are the ones. */
async function countSplit(
  { batch, rank }: Part, parts: Parts, [, , rows, positives, isRagged]: Float64Array,
): Promise<Float64Array> {
  const { x, k } = batch;
  const whole = wholeOf(1, rows, isRagged > 0, () => rows);
  const ones = valueAt(checkK(checkLossK(k, whole) ?? [positives], whole, true), 0);
  const { error } = attempt(() => checkPlace(rank, parts.count));
  const scores: number[] = [];
  visitSlice(x, 0, (index) => { scores.push(x.data[index]); });
  const { last, left } = await find(parts, scores, ones, rows, error);

  // those equal to the last one: of earlier parts first
  const ties = scores.reduce((sum, score) => sum + Number(score === last), 0);
  const told = new Float64Array(1 + 2 * parts.count);
  told[0] = Number(ties > 0);
  if (rank !== undefined) {
    told[1 + 2 * rank] = 1;
    told[2 + 2 * rank] = ties;
  }
  const sums = await parts.add(told);
  let mine = left;
  if (sums[0] > 1 && left > 0) {
    for (let part = 0; part < parts.count; part++) if (sums[1 + 2 * part] !== 1) rejectPlaces();
    for (let part = 0; part < rank!; part++) mine -= sums[2 + 2 * part];
  }
  const b = new Uint8Array(x.n);
  visitSlice(x, 0, (index, row) => {
    const score = x.data[index];
    b[row] = Number(score > last || (score === last && mine-- > 0));
  });
  const { wrong, all } = countWrong(batch, b);
  return parts.add([wrong, all]);
}

/** Values that are told apart in a round. */
const CLASSES = 1024;

/** The k-th greatest of all scores, and how many of those equal to it are among the k. */
async function find(
  parts: Parts, scores: readonly number[], k: number, rows: number, error: unknown,
): Promise<{ last: number; left: number }> {
  const infinite = await parts.add([Infinity, -Infinity].map((value) => scores.reduce((sum, score) => sum + Number(score === value), 0)), error);
  const [least, most] = [infinite[0], rows - infinite[1]];
  if (k < least || k > most) rejectSum('logits', 0, least, most, k);
  // #{x > under} > k − 1 ≥ #{x > over}: by the floats in their order
  let under = rankOf(-Infinity) - 1n;
  let over = rankOf(Infinity);
  let above = 0; // #{x > over}
  while (k > 0 && over - under > 1n) {
    const size = (over - under + BigInt(CLASSES - 1)) / BigInt(CLASSES);
    const ends: bigint[] = [];
    for (let end = under; end < over; end += size) ends.push(end + size < over ? end + size : over);
    const limits = Float64Array.from(ends, floatOf);
    const low = under < rankOf(-Infinity) ? -Infinity : floatOf(under);
    const told = new Float64Array(ends.length);
    for (const score of scores) {
      const isInside = (score > low || under < rankOf(-Infinity)) && score <= limits[limits.length - 1];
      if (isInside) told[classOf(score, limits)]++;
    }
    const sums = await parts.add(told);
    let i = ends.length - 1;
    while (above + sums[i] < k) above += sums[i--];
    const below = i === 0 ? low : limits[i - 1];
    if (above + sums[i] === k) return { last: below, left: 0 }; // all above that
    over = ends[i];
    under = i === 0 ? under : ends[i - 1];
  }
  return k === 0 ? { last: Infinity, left: 0 } : { last: floatOf(over), left: k - above };
}

/** The first of the ends that is not below a score. */
function classOf(score: number, ends: Float64Array): number {
  let from = 0;
  let to = ends.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ends[middle] < score) from = middle + 1;
    else to = middle;
  }
  return from;
}

const word = new DataView(new ArrayBuffer(8));

/** An order-preserving whole number of a float, and the float of one. */
function rankOf(value: number): bigint {
  word.setFloat64(0, value);
  const bits = word.getBigInt64(0);
  return bits >= 0n ? bits : -(2n ** 63n) - bits;
}

function floatOf(rank: bigint): number {
  word.setBigInt64(0, rank >= 0n ? rank : -(2n ** 63n) - rank);
  return word.getFloat64(0);
}
