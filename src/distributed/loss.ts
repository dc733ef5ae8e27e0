// The losses, with gradients, of a batch that lies in parts.

import {
  checkAbsent, checkChoice, checkLossK, checkLossSums, checkOptions, checkOut, checkRagged, checkSlices, checkStart,
  checkTargets, checkTargetValues, checkTemperature, checkWeights, checkWeightSum, rejectLoss, rowWeights, weightTerms,
  without,
} from '../check.ts';
import * as kernel from '../kernel/calls.ts';
import { isModerate, newFound } from '../kernel/arena.ts';
import type { FenchelYoungOptions, HyperSimplexOptions, LossAndGrad, LossTargets } from '../loss.ts';
import { AMBIGUOUS, REDUCTIONS, SLICEWISE } from '../loss.ts';
import * as ragged from '../ragged.ts';
import { sumOf } from '../sums.ts';
import { counts, formLike, isDouble, lengthOf, targetAt, valueAt, visitSlice } from '../tensor.ts';
import type { F64, Floats, Out, PerSlice, Scores, Slices, Targets } from '../tensor.ts';
import { attempt, type Common, type Parts } from './agreement.ts';
import {
  checkScale, hold, kindOfScores, meet, partsOf, type DistributedOptions, type ScaleOptions,
} from './call.ts';
import type { Held } from './held.ts';
import { readSum, SUM_WORDS, tellSum } from './lease.ts';
import { areSplit } from './projection.ts';
import { search, tellFirst, type Problem, type Told } from './search.ts';

/** What the losses take besides the options of the main entry; X is the type of the logits. */
export interface PartLossOptions<X = Scores> extends DistributedOptions, ScaleOptions {
  /** Where to begin: one threshold, or one per class, such as the last batch's: the same bits, in fewer rounds. */
  initialThresholds?: PerSlice;
  /** Where to write the gradient: of the logits' type and length. It may be the logits' own array. */
  out?: Out<X>;
}

/** As that of the main entry; X is the type of the logits. */
export interface PartLossAndGrad<X = Scores> extends Omit<LossAndGrad<X>, 'freeCounts' | 'gradK' | 'gradTemperature'> {
  /** |F| of each class, in all parts. In f64 where 31 bits do not do. */
  freeCounts: LossAndGrad['freeCounts'] | F64;
}

const OPTIONS = [
  'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out', 'allReduce',
  'scale', 'initialThresholds',
] as const;

type AnyOptions = Partial<HyperSimplexOptions & PartLossOptions>;

/** This part of a batch. */
interface Part {
  readonly common: Common;
  readonly squared: boolean;
  readonly logits: Scores;
  readonly options: AnyOptions;
  readonly isSplit: boolean;
  readonly k: 'targets' | PerSlice | { readonly fraction: number };
  readonly tau: PerSlice;
  /** Without what a mask or `ignoreIndex` leaves out. */
  readonly x: Slices;
  readonly y: Targets;
  readonly isMasked: boolean;
  /** Rows that count; with a mask all of them. */
  readonly rows: number;
  /** Numbers of the slices whose sum over the parts, times the factor, is that of the weights of the terms that count. */
  readonly weights: ReturnType<typeof weightTerms>;
  readonly out: Floats;
}

function check(squared: boolean, logits: Scores, targets: LossTargets, given: object): Part {
  const options = checkOptions<HyperSimplexOptions & PartLossOptions>(given as never, OPTIONS);
  const {
    k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean',
    scale, initialThresholds, out,
  } = options;
  const all = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
  const { x, y, alongRows } = checkTargets('targets', targets, logits, all, ignoreIndex);
  const isSplit = areSplit(logits, axis, groups);
  const sums = isSplit ? checkLossSums(k, x) : checkLossK(k, x, y.rows) ?? 'targets';
  const tau = checkTemperature(temperature, x);
  checkTargetValues('targets', y, x);
  checkChoice('reduction', reduction, REDUCTIONS);
  if (!squared) checkAbsent('sampleWeights', sampleWeights, SLICEWISE);
  if (alongRows) checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
  checkWeights(classWeights, sampleWeights, y, x);
  checkScale(scale);
  if (!isSplit) checkAbsent('initialThresholds', initialThresholds, 'slices that lie in one part need no rounds');
  checkStart(initialThresholds, x.count);
  const ignores = isSplit && !x.ragged && y.rows < x.n;
  return {
    squared, logits, options, isSplit, k: sums, tau, weights: weightTerms(classWeights, sampleWeights, y, x),
    common: [
      ['the function', squared], ...kindOfScores('logits', logits), ['axis', isSplit], ['groups', groups !== undefined],
      ['reduction', reduction], ['scale', scale], ['ignoreIndex', ignoreIndex], ['initialThresholds', initialThresholds],
      ['the presence of sampleWeights', sampleWeights !== undefined],
      ...(isSplit ? [
        ['k', k], ['temperature', temperature], ['classWeights', classWeights], ['the kind of targets', y.dense === undefined],
      ] as const : []),
    ],
    x: ignores ? without(x, (_, row) => counts(y, row)) : x,
    y,
    isMasked: x.ragged !== undefined,
    rows: x.ragged ? x.n : y.rows,
    out: checkOut(out, logits, x),
  };
}

/** The sum that a mean divides by, and what gradients are multiplied by. */
function scales(
  { squared, options: { reduction = 'mean', scale } }: Part, weight: number, parts: Parts,
): { divisor: number; scale: number } {
  const factor = squared ? 2 : 1;
  const divisor = reduction === 'mean' ? weight : factor;
  return { divisor, scale: divisor > 0 ? factor * (scale === 'ddp-mean' ? parts.count : 1) / divisor : 0 };
}

async function evaluate<X extends Scores>(
  squared: boolean, logits: X, targets: LossTargets, given: object,
): Promise<PartLossAndGrad<X>> {
  const parts = partsOf(given);
  const { checked: { part, split, first }, sums, early } = await meet(parts, () => {
    const mine = check(squared, logits, targets, given);
    const { x, k, tau, isSplit, common, options: { initialThresholds } } = mine;
    if (!isSplit) return { common, part: mine, split: undefined, first: undefined };
    // as it is found to be in nearly all calls, once the weights of all parts are known
    const split = new Split(mine, isDouble(x.data) || !isModerate(tau));
    // this part's share of a k that is a number depends on the rows of all
    const isKnown = initialThresholds !== undefined || k === 'targets' || (typeof k === 'object' && 'fraction' in k);
    const first = isKnown ? split.tellFirst() : undefined;
    return { common, part: mine, split, first, held: split.held, told: first?.numbers };
  }, 3 + SUM_WORDS, ({ part: { isSplit, isMasked, rows, weights, y, options: { sampleWeights } } }) => {
    const isUnusual = Number(!isModerate(sampleWeights ?? 1));
    const ofRows = isSplit && !isMasked && sampleWeights;
    return [rows, Number(isMasked), isUnusual, ...tellSum(ofRows ? countedWeights(y, ofRows) : weights.values)];
  });
  const told = readSum(sums.subarray(3));
  const answer = split ? await evaluateSplit(part, split, parts, sums, first, early, told)
    : await evaluateHere(part, parts, told * part.weights.factor);
  const { thresholds, lower, upper, freeCounts, loss } = answer;
  const grad = formLike(logits, part.out, part.options.out as Scores);
  return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}

/** Slices that lie in this part alone: only the mean is that of all parts. */
async function evaluateHere(part: Part, parts: Parts, weight: number): Promise<Answer> {
  const { squared, x, y, k, tau, options: { classWeights, sampleWeights }, out } = part;
  checkWeightSum(weight);
  const { divisor, scale } = scales(part, weight, parts);
  const { value, error } = attempt(() => {
    const found = newFound(x.count);
    const losses: number[] = [];
    const sums = k === 'targets' ? undefined : k as PerSlice;
    const status = ragged.loss(
      squared ? kernel.HYPER_SIMPLEX : kernel.FENCHEL_YOUNG, x, y, sums, tau, classWeights, sampleWeights, scale,
      { want: kernel.GRADIENT, out, found }, losses,
    );
    if (status !== 0) rejectLoss('logits', x, sums, y);
    return { found, told: tellSum(losses) };
  });
  const sum = readSum(await parts.add(value?.told ?? new Float64Array(SUM_WORDS), error));
  return { ...value!.found, loss: divisor > 0 ? sum / divisor : 0 };
}

/** What is found, and the loss. */
type Answer = Omit<ReturnType<Held['found']>, never> & { loss: number };

/** This part's share of slices that lie in several: their scores, targets and weights in memory. */
class Split {
  readonly held: Held;
  readonly #part: Part;
  readonly #tellsTargets: boolean;
  readonly #counted: Float64Array | undefined;
  readonly #targetSums: Float64Array;
  /** The addresses of each slice's targets, errors and weights, and of all labels. */
  #ys: number[] = [];
  #es: number[] = [];
  #ws: number[] = [];
  #labels = 0;

  constructor(part: Part, double: boolean) {
    const { squared, x, y, k, tau, options: { sampleWeights } } = part;
    const isLabelled = y.labels !== undefined && !x.ragged;
    this.#part = part;
    this.#tellsTargets = k === 'targets' || !squared;
    this.#counted = isLabelled ? countsOf(y, x.count) : undefined;
    this.#targetSums = new Float64Array(x.count);
    this.held = hold(x, double, tau, (memory) => {
      if (isLabelled) {
        this.#labels = memory.lease.take(4 * x.n);
        memory.lease.i32.set(y.labels!, this.#labels / 4);
      } else {
        this.#ys = memory.take();
        memory.copyIn(denseOf(x, y), this.#ys);
      }
      this.#es = memory.take();
      if (sampleWeights) {
        this.#ws = memory.take();
        memory.copyIn(weightsOf(x, sampleWeights), this.#ws);
      }
      memory.open('logits');
    }, sampleWeights ? 3 : 2, isLabelled ? x.n : 0);
  }

  /** The sum of this part's targets of a slice; about that, unless they are labels. */
  #targetsHere(s: number): number {
    if (this.#counted) return this.#counted[s];
    const { held } = this;
    const from = held.place(this.#ys[s]);
    return sumOf(held.all.subarray(from, from + lengthOf(held.x, s)));
  }

  /** The problem, of so many rows in all parts, some of which may be left out. */
  #problem(rows: number, isMasked: boolean): Problem {
    const { held } = this;
    const { x, y, k, options: { initialThresholds } } = this.#part;
    return {
      name: 'logits', rows, isMasked, initial: initialThresholds,
      kHere: (s) => (k === 'targets' ? this.#targetsHere(s)
        : typeof k === 'object' && 'fraction' in k ? k.fraction * lengthOf(x, s)
        : valueAt(k, s) * lengthOf(x, s) / rows),
      tell: (s, to) => {
        if (!this.#tellsTargets) return;
        if (y.labels) to.push(this.#targetsHere(s));
        else {
          held.calls.sum(this.#ys[s], lengthOf(x, s), held.numbers);
          held.tellSums(to);
        }
      },
      k: (whole, sums) => {
        if (this.#tellsTargets) sums.forEach((each, s) => { this.#targetSums[s] = y.labels ? each[0] : held.readSum(each, 0); });
        return checkLossK(k, whole, rows) ?? this.#targetSums;
      },
    };
  }

  tellFirst(rows = 0): Told {
    return tellFirst(this.held, this.#problem(rows, false));
  }

  /** The thresholds, and then the loss of each class and the mean over its free set. */
  async evaluate(parts: Parts, rows: number, isMasked: boolean, told: Told, sums: Float64Array, weightOfRows: number): Promise<Answer> {
    const { held } = this;
    const { squared, x, out, options: { classWeights, sampleWeights } } = this.#part;
    const { calls, slices, numbers, sumWords } = held;
    const { k, whole } = await search(parts, held, this.#problem(rows, isMasked), told, sums);

    const family = squared ? kernel.HYPER_SIMPLEX : kernel.FENCHEL_YOUNG;
    const tellsWeights = isMasked && sampleWeights !== undefined;
    const numbersOf: number[] = [];
    slices.forEach((slice, s) => {
      calls.gather(slice, family, this.#ys[s] ?? 0, this.#labels, s + this.#part.y.base, this.#ws[s] ?? 0, this.#es[s], numbers);
      held.tellSums(numbersOf, 2);
      if (tellsWeights) numbersOf.push(...tellSum(rowWeights(x, s, sampleWeights)));
    });
    const all = await parts.add(numbersOf);
    const each = all.length / slices.length;
    let weight = weightOfRows;
    if (isMasked) {
      weight = sumOf(slices.map((_, s) => (classWeights ? classWeights[s] : 1)
        * (tellsWeights ? readSum(all.subarray(s * each + 2 * sumWords)) : lengthOf(whole, s))));
      checkWeightSum(weight);
    }
    const { divisor, scale } = scales(this.#part, weight, parts);
    const losses: number[] = [];
    slices.forEach((slice, s) => {
      const unit = held.unit(s);
      const ones = valueAt(k, s);
      const factor = classWeights ? classWeights[s] : 1;
      let loss = held.readSum(all, s * each);
      const total = held.readSum(all, s * each + sumWords);
      if (!squared) loss = (loss + (ones === this.#targetSums[s] ? 0 : calls.shiftOf(slice) * (ones - this.#targetSums[s]))) * unit;
      losses.push(factor === 0 ? 0 : factor * loss); // 0 · ∞ would be NaN
      const frees = held.freesOf(s);
      const inFree = sampleWeights ? total : ones - held.onesOf(s) - total;
      const mean = squared && frees > 0 ? inFree / frees : 0;
      const own = classWeights ? factor * scale : scale;
      calls.slopes(slice, squared, this.#es[s], mean, squared ? own / unit / held.tauOf(s) : own);
    });
    held.copyOut(this.#es, out);
    return { ...held.found(), loss: divisor > 0 ? sumOf(losses) / divisor : 0 };
  }
}

async function evaluateSplit(
  part: Part, first: Split, parts: Parts, sums: Float64Array, told: Told | undefined, early: Float64Array | undefined, weights: number,
): Promise<Answer> {
  const { classWeights, sampleWeights } = part.options;
  const [rows, masked, unusual] = sums;
  const isMasked = masked > 0;
  /** Σ weights, of the terms that count, of all parts; with a mask, nearly. */
  const weight = isMasked ? weights : (classWeights ? sumOf(classWeights) : part.x.count) * (sampleWeights ? weights : rows);
  let split: Split | undefined = first;
  try {
    checkWeightSum(weight);
    const isUnusual = unusual > 0 || !isModerate(classWeights ?? 1, scales(part, weight, parts).scale);
    if (isUnusual && !split.held.double) {
      // once more, in f64
      split.held.close();
      const { value, error } = attempt(() => new Split(part, true));
      split = value;
      await parts.add([], error);
      [told, early] = [undefined, undefined];
    }
    told ??= split!.tellFirst(rows);
    return await split!.evaluate(parts, rows, isMasked, told, early ?? await parts.add(told.numbers), weight);
  } finally {
    split?.held.close();
  }
}

/** The weights of rows, 0 for those that do not count. */
function countedWeights(y: Targets, weights: ArrayLike<number>): number[] {
  return Array.from(weights, (weight, row) => (counts(y, row) ? weight : 0));
}

/** How many rows have each class's label. */
function countsOf({ labels, base }: Targets, count: number): Float64Array {
  const counted = new Float64Array(count);
  for (let row = 0; row < labels!.length; row++) counted[labels![row] - base]++;
  return counted;
}

/** y by flat index, where it counts. */
function denseOf(x: Slices, y: Targets): ArrayLike<number> {
  if (y.dense) return y.dense;
  const dense = new Float64Array(x.data.length);
  for (let s = 0; s < x.count; s++) visitSlice(x, s, (index, row) => { dense[index] = targetAt(y, index, row, s); });
  return dense;
}

/** The weight of each score's row, by flat index. */
function weightsOf(x: Slices, weights: ArrayLike<number>): ArrayLike<number> {
  if (x.inner === 1) return weights;
  return Float64Array.from({ length: x.data.length }, (_, index) => weights[Math.floor(index / x.inner)]);
}

/**
 * `hyperSimplexLossAndGrad` of a batch whose rows lie in parts: the loss of the whole batch, and its gradient by the
 * logits of this part.
 *
 * Loss and gradient have the bits of the main entry, whatever the parts.
 *
 * @param logits those of this part, with the batch along the first axis.
 * @param targets those of this part.
 * @param options those of the main entry but `wrt`, for the rows of this part, and {@link PartLossOptions}.
 * @returns the loss, thresholds, their bounds and free counts of the whole batch; the gradient of this part's rows.
 * @throws (the promise is rejected) in all parts alike: TypeError and RangeError as the main entry, if the arguments of
 * any part are wrong, or if parts differ in what they must have in common. In this part alone: what `allReduce` throws;
 * TypeError without it; Error if it does not sum.
 *
 * @example
 * ```ts
 * import { hyperSimplexLossAndGrad } from 'hypersimplex/distributed';
 * const logits = { data: new Float64Array([0, 3, 1, 2, 2, 1, 3, 0]), shape: [4, 2] };
 * const labels = new Int32Array([1, 0, 1, 0]);
 * const { loss } = await hyperSimplexLossAndGrad(logits, labels, { temperature: 4, allReduce: () => {} });
 * console.log(loss);
 * // → 0.203125
 * ```
 */
export async function hyperSimplexLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options: HyperSimplexOptions & PartLossOptions<X>,
): Promise<PartLossAndGrad<X>> {
  return evaluate(true, logits, targets, options);
}

/**
 * `fenchelYoungLossAndGrad` of a batch whose rows lie in parts, as {@link hyperSimplexLossAndGrad}.
 *
 * @param logits those of this part, with the batch along the first axis.
 * @param targets those of this part.
 * @param options those of the main entry but `wrt`, for the rows of this part, and {@link PartLossOptions}.
 * @returns the loss, thresholds, their bounds and free counts of the whole batch; the gradient of this part's rows.
 * @throws as {@link hyperSimplexLossAndGrad}.
 *
 * @example
 * ```ts
 * import { fenchelYoungLossAndGrad } from 'hypersimplex/distributed';
 * const logits = new Float64Array([0, 1, 2, 3]), labels = new Uint8Array([0, 1, 0, 1]);
 * const { loss, grad } = await fenchelYoungLossAndGrad(logits, labels, { temperature: 4, allReduce: () => {} });
 * console.log(loss, grad);
 * // → 0.40625 Float64Array(4) [ 0.03125, -0.15625, 0.15625, -0.03125 ]
 * ```
 */
export async function fenchelYoungLossAndGrad<X extends Scores>(
  logits: X, targets: LossTargets, options: FenchelYoungOptions & PartLossOptions<X>,
): Promise<PartLossAndGrad<X>> {
  return evaluate(false, logits, targets, options);
}
