// The losses of the entropic projections, whatever the entropy: what src/loss.ts is for the Euclidean one.

import {
  checkAbsent, checkChoice, checkLossK, checkOptions, checkOut, checkRagged, checkSlices, checkTargets, checkTemperature,
  checkWeights, checkWrt, rejectLoss, without,
} from '../check.ts';
import { GRADIENT, TERMS } from '../abi.ts';
import { newFound } from '../kernel/arena.ts';
import * as kernel from '../kernel/entropic.ts';
import type {
  FenchelYoungOptions, GradientOptions, HyperSimplexOptions, LossAndGrad, LossTargets, TermsOptions,
} from '../loss.ts';
import type { Floats, Like, Scores, Slices, Targets } from '../tensor.ts';
import { counts, formLike, newLike, targetAt, visitSlice } from '../tensor.ts';

/** Options of an entropic Fenchel–Young loss: those of {@link FenchelYoungOptions}. */
export type EntropicFenchelYoungOptions = Omit<FenchelYoungOptions, 'standardize' | 'reduction'> & { reduction?: 'mean' | 'half-sum' };

/** Options of an entropic squared loss: those of {@link HyperSimplexOptions}. */
export type EntropicLossOptions = Omit<HyperSimplexOptions, 'standardize'>;

/** Options of an entropic squared loss for its terms; X is the type of the logits. */
export type EntropicTermsOptions<X = Scores> = Omit<TermsOptions<X>, 'standardize'>;

/** All options together, before they are checked. */
interface AnyOptions extends Omit<HyperSimplexOptions, 'reduction' | 'standardize'>, GradientOptions {
  reduction?: 'mean' | 'half-sum' | 'none';
}

const OPTIONS = [
  'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
  'wrt',
] as const;

const AMBIGUOUS = 'where each row is projected, its weight is that of a slice: give classWeights, one per row';
const WHOLE = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
const REDUCTIONS = ['mean', 'half-sum'] as const;
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'] as const;

/** One number per score. */
function perScore(x: Slices, value: (index: number, row: number, s: number) => number): Floats {
  const all = newLike(x.data);
  for (let s = 0; s < x.count; s++) visitSlice(x, s, (index, row) => { all[index] = value(index, row, s); });
  return all;
}

/** The targets as they are, if they are dense and of the type of the scores; else made so. */
function densely(x: Slices, y: Targets): Floats {
  const dense = y.dense as Floats | undefined;
  return dense?.constructor === x.data.constructor ? dense! : perScore(x, (index, row, s) => targetAt(y, index, row, s));
}

/** The loss; with a gradient or terms also, in `results`, what it wrote. */
function evaluate(
  entropy: kernel.Entropy, squared: boolean, logits: Scores, targets: LossTargets, options: AnyOptions, gradient: boolean,
) {
  const {
    k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups,
    reduction = 'mean', out, wrt = [],
  } = options;
  const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
  const { x: all, y, alongRows } = checkTargets('targets', targets, logits, whole, ignoreIndex);
  const sums = checkLossK(k, all, y.rows);
  const tau = checkTemperature(temperature, all);
  checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
  if (!squared) checkAbsent('sampleWeights', sampleWeights, WHOLE);
  if (alongRows) checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
  const weight = checkWeights(classWeights, sampleWeights, y, all);
  if (!gradient) checkAbsent('wrt', options.wrt, 'it is for the losses with gradients');
  checkWrt(wrt, sums === undefined);
  const writes = gradient || reduction === 'none';
  if (!writes) checkAbsent('out', out, "only a gradient, or reduction 'none', is written");

  // The gradient of Σ(p − y)² is 2J(p − y), that of the Fenchel–Young loss p − y.
  const factor = squared ? 2 : 1;
  const divisor = reduction === 'mean' ? weight : factor;
  const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
  const x = y.rows < all.n && !all.ragged ? without(all, (_, row) => counts(y, row)) : all;
  const count = gradient ? x.count : 0;
  const by = wrt.length > 0 ? { k: new Float64Array(count), temperature: new Float64Array(count) } : undefined;
  const results = writes ? {
    want: gradient ? GRADIENT : TERMS, out: checkOut(out, logits, x), by, ...newFound(count),
  } as const : undefined;
  const { status, sum } = kernel.loss(x, {
    entropy, squared, y: densely(x, y), k: sums, tau, classWeights,
    weights: sampleWeights && perScore(x, (_, row) => sampleWeights[row]), scale,
  }, results);
  if (status !== 0) rejectLoss('logits', x, sums, y);
  return { loss: divisor > 0 ? sum / divisor : 0, results };
}

/** A loss, or its terms. */
export function lossOf<X extends Scores>(
  entropy: kernel.Entropy, squared: boolean, logits: X, targets: LossTargets,
  given: EntropicFenchelYoungOptions | EntropicLossOptions | EntropicTermsOptions<X> | undefined,
): number | Like<X> {
  const options = checkOptions<AnyOptions>(given as AnyOptions, OPTIONS);
  const { loss, results } = evaluate(entropy, squared, logits, targets, options, false);
  return results ? formLike(logits, results.out, options.out) : loss;
}

/** A loss with its gradient. */
export function lossAndGradOf<X extends Scores>(
  entropy: kernel.Entropy, squared: boolean, logits: X, targets: LossTargets, given: object | undefined,
): LossAndGrad<X> {
  const options = checkOptions<AnyOptions>(given, OPTIONS);
  const { loss, results } = evaluate(entropy, squared, logits, targets, options, true);
  const { out, thresholds, freeCounts, lower, upper, by } = results!;
  return {
    loss, grad: formLike(logits, out, options.out), thresholds, thresholdBounds: { lower, upper }, freeCounts,
    ...(by && options.wrt!.includes('k') ? { gradK: by.k } : {}),
    ...(by && options.wrt!.includes('temperature') ? { gradTemperature: by.temperature } : {}),
  };
}
