// The entropic projections, whatever the entropy: what src/projection.ts and src/grads.ts are for the Euclidean one.

import {
  checkAbsent, checkAlike, checkChoice, checkK, checkOptions, checkOut, checkRagged, checkSlices, checkTemperature,
  rejectScores,
} from '../check.ts';
import type { ProjectionGrads } from '../grads.ts';
import { newFound, type Found } from '../kernel/arena.ts';
import * as kernel from '../kernel/entropic.ts';
import type { Projection, ProjectionOptions, SliceOptions, VjpOptions } from '../projection.ts';
import type { Alike, Broadcast, Floats, Like, Scores, Slices } from '../tensor.ts';
import { dataOf, formLike, isHalf, newLike } from '../tensor.ts';

const CONSTRAINTS = ['equal', 'at-most'] as const;
const LOGS = ['temperature', 'axis', 'mask', 'groups', 'constraint'] as const;
const PROJECTION = [...LOGS, 'out'] as const;
const VJP = [...PROJECTION, 'k'] as const;

/** Options of an entropic projection; X is the type of the scores. */
export type EntropicOptions<X = Scores> = Omit<ProjectionOptions<X>, 'standardize'>;

/** Options of its products; X is the type of the projection. */
export type EntropicVjpOptions<X = Scores> = Omit<VjpOptions<X>, 'standardize'>;

/** Logarithms of a projection, with what {@link Projection} has besides; X is the type of the scores. */
export interface LogProjection<X = Scores> extends Omit<Projection<X>, 'projection'> {
  /** log p, like x: −∞ only for a score of −∞, for k = 0, and where the mask leaves out. */
  logProjection: Like<X>;
  /** log(1 − p), like x. */
  logComplement: Like<X>;
}

/** Options of {@link LogProjection}s: those of a projection without `out`. */
export type LogOptions = Omit<EntropicOptions, 'out'>;

function slicesOf(name: string, x: Scores, { axis = -1, mask, groups }: SliceOptions): Slices {
  return checkRagged(checkSlices(name, x, axis), x, mask, groups);
}

/** Checks all but the scores themselves. */
function prepare(x: Scores, k: Broadcast, options: EntropicOptions) {
  const { temperature = 1, constraint = 'equal' } = options;
  const slices = slicesOf('x', x, options);
  const sums = checkK(k, slices);
  const tau = checkTemperature(temperature, slices);
  if (constraint !== 'equal') checkChoice('constraint', constraint, CONSTRAINTS);
  return { slices, sums, tau, atMost: constraint === 'at-most' };
}

type Prepared = ReturnType<typeof prepare>;

function run(
  entropy: kernel.Entropy, wanted: kernel.Wanted, { slices, sums, tau, atMost }: Prepared, out: Floats, found?: Found,
): Floats {
  const status = kernel.project(entropy, wanted, slices, sums, tau, atMost, out, found);
  if (status !== 0) rejectScores('x', slices, sums);
  return out;
}

/** p of every slice. */
export function projectionOf<X extends Scores>(
  entropy: kernel.Entropy, x: X, k: Broadcast, options?: EntropicOptions<X>, found?: (count: number) => Found,
): Like<X> {
  const all = checkOptions<EntropicOptions>(options as EntropicOptions, PROJECTION);
  const prepared = prepare(x, k, all);
  const p = run(entropy, 0, prepared, checkOut(all.out, x, prepared.slices), found?.(prepared.slices.count));
  if (isHalf(dataOf(x)) && entropy === kernel.SHANNON) kernel.keepBelowOne(p, p, 1 - 2 ** -11);
  return formLike(x, p, all.out);
}

/** p with thresholds. */
export function projectWith<X extends Scores>(
  entropy: kernel.Entropy, x: X, k: Broadcast, options?: EntropicOptions<X>,
): Projection<X> {
  let found = newFound(0);
  const projection = projectionOf(entropy, x, k, options, (count) => (found = newFound(count)));
  const { thresholds, freeCounts, lower, upper } = found;
  return { projection, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}

/** log p and log(1 − p) with thresholds. */
export function logWith<X extends Scores>(
  entropy: kernel.Entropy, x: X, k: Broadcast, options?: LogOptions,
): LogProjection<X> {
  const prepared = prepare(x, k, checkOptions<LogOptions>(options, LOGS));
  const { slices } = prepared;
  const found = newFound(slices.count);
  const log = run(entropy, 1, prepared, newLike(slices.data), found);
  const { ragged } = slices;
  if (ragged) {
    const own = log.slice();
    log.fill(-Infinity);
    for (const index of ragged.indices) log[index] = own[index];
  }
  const rest = run(entropy, 2, prepared, newLike(slices.data));
  const { thresholds, freeCounts, lower, upper } = found;
  return {
    logProjection: formLike(x, log), logComplement: formLike(x, rest), thresholds, thresholdBounds: { lower, upper },
    freeCounts,
  };
}

/** Jᵀg, and with `by` the derivatives by k and τ. */
function multiply<X extends Scores>(
  entropy: kernel.Entropy, p: X, g: Alike<X>, options: EntropicVjpOptions<X> | undefined, by?: (count: number) => kernel.By,
): Like<X> {
  const all = checkOptions<EntropicVjpOptions>(options as EntropicVjpOptions, VJP);
  const { temperature = 1, constraint = 'equal', k, out } = all;
  const slices = slicesOf('p', p, all);
  const cotangent = checkAlike('g', g as Scores, p, slices.data);
  const tau = checkTemperature(temperature, slices);
  if (constraint !== 'equal') checkChoice('constraint', constraint, CONSTRAINTS);
  if (constraint === 'equal') checkAbsent('k', k, "only the constraint 'at-most' needs it");
  const sums = constraint === 'equal' ? undefined : checkK(k!, slices);
  const product = checkOut(out, p, slices);
  kernel.vjp(entropy, slices, cotangent, sums, tau, product, by?.(slices.count));
  return formLike(p, product, out);
}

export function vjpOf<X extends Scores>(
  entropy: kernel.Entropy, p: X, g: Alike<X>, options?: EntropicVjpOptions<X>,
): Like<X> {
  return multiply(entropy, p, g, options);
}

export function gradsOf<X extends Scores>(
  entropy: kernel.Entropy, p: X, g: Alike<X>, options?: EntropicVjpOptions<X>,
): ProjectionGrads<X> {
  const by = { k: new Float64Array(0), temperature: new Float64Array(0) };
  const x = multiply(entropy, p, g, options, (count) => {
    by.k = new Float64Array(count);
    by.temperature = new Float64Array(count);
    return by;
  });
  return { x, k: by.k, temperature: by.temperature };
}
