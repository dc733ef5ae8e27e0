// The projection, and products with its Jacobian, of slices that lie in parts.

import {
  checkAbsent, checkAlike, checkChoice, checkK, checkOptions, checkOut, checkRagged, checkSlices,
  checkStart, checkSums, checkTemperature,
} from '../check.ts';
import { isModerate } from '../kernel/arena.ts';
import {
  project as projectHere, softBinaryArgmaxVjp as vjpHere, type Projection, type ProjectionOptions, type VjpOptions,
} from '../projection.ts';
import { dataOf, formLike, isDouble, isHalf, keepFree, lengthOf, valueAt } from '../tensor.ts';
import type { Alike, Broadcast, F64, Floats, Like, PerSlice, Scores, Slices } from '../tensor.ts';
import { type Common, type Parts } from './agreement.ts';
import {
  checkNoScale, checkScale, hold, kindOfScores, meet, partsOf, type Checked, type DistributedOptions, type ScaleOptions,
} from './call.ts';
import type { Held } from './held.ts';
import { search, tellFirst, wholeOf, type Problem, type Told } from './search.ts';

/** Options of {@link project} and {@link softBinaryArgmax}; X is the type of the scores. */
export interface PartProjectionOptions<X = Scores> extends ProjectionOptions<X>, DistributedOptions {
  /** Where to begin: one threshold, or one per slice, such as the last batch's: the same bits, in fewer rounds. */
  initialThresholds?: PerSlice;
  /** `'sum'`, as there is no gradient here. */
  scale?: 'sum';
}

/** What {@link project} returns: as that of the main entry. */
export interface PartProjection<X = Scores> extends Omit<Projection<X>, 'freeCounts'> {
  /** |F| of each slice, in all parts. In f64 where 31 bits do not do. */
  freeCounts: Projection['freeCounts'] | F64;
}

const PROJECTION = [
  'temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'allReduce', 'scale', 'initialThresholds',
] as const;

const CONSTRAINTS = ['equal', 'at-most'] as const;

/** Whether slices along an axis lie in several parts: along the first one, unless groups divide a part's vector. */
export function areSplit(x: Scores, axis: number, groups: unknown): boolean {
  return groups === undefined && (dataOf(x) === x || axis === 0 || axis === -(x as { shape: readonly number[] }).shape.length);
}

/** Slices of which this part has a part. */
interface Split extends Checked {
  readonly slices: Slices;
  readonly held: Held;
  /** Of so many rows in all parts, some of which may be left out. */
  readonly problem: (rows: number, isMasked: boolean) => Problem;
  readonly first: Told | undefined;
  readonly out: PartProjectionOptions['out'];
}

/** Those, or slices of this part alone, with their projection. */
type Part<X extends Scores> = Split | (Checked & { readonly slices: Slices; readonly own: PartProjection<X> });

/**
 * `project` of slices that lie in parts: the projection of the whole slices, for the rows of this part, with what is
 * found of them.
 *
 * The slices lie along the first axis, whose rows are spread over the parts: a vector, or a tensor with `axis: 0`. Along
 * another axis, and with `groups`, each slice lies in one part. Parts may be of any length, 0 included. The bits are
 * those of the main entry for all rows together.
 *
 * @param x the scores of this part.
 * @param k what each slice sums to in all parts together.
 * @param options those of the main entry, for the rows of this part, and {@link PartProjectionOptions}.
 * @returns p of this part's rows; thresholds, their bounds and free counts of the whole slices.
 * @throws (the promise is rejected) in all parts alike: TypeError and RangeError as the main entry, if the arguments of
 * any part are wrong, or if parts differ in what they must have in common. In this part alone: what `allReduce` throws;
 * TypeError without it; Error if it does not sum.
 *
 * @example
 * ```ts
 * import { project } from 'hypersimplex/distributed';
 * const allReduce = () => {}; // of one part
 * const { projection, thresholds } = await project(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2, allReduce });
 * console.log(projection, thresholds);
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ] Float64Array(1) [ 1.5 ]
 * ```
 */
export async function project<X extends Scores>(
  x: X, k: Broadcast, options: PartProjectionOptions<X>,
): Promise<PartProjection<X>> {
  const parts = partsOf(options);
  const { checked, sums, early } = await meet(parts, (): Part<X> => {
    const given = checkOptions<PartProjectionOptions>(options as PartProjectionOptions, PROJECTION);
    const { axis = -1, mask, groups, temperature = 1, constraint = 'equal', scale, initialThresholds, out } = given;
    checkNoScale(scale);
    const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
    const isSplit = areSplit(x, axis, groups);
    const common: Common = [
      ['the function', 'project'], ...kindOfScores('x', x), ['axis', isSplit], ['groups', groups !== undefined], ['constraint', constraint],
      ['initialThresholds', initialThresholds],
      ...(isSplit ? [['k', k], ['temperature', temperature]] as const : []),
    ];
    if (!isSplit) {
      // slices of this part alone
      checkAbsent('initialThresholds', initialThresholds, 'slices that lie in one part need no rounds');
      return { common, slices, own: projectHere(x, k, optionsHere(given) as ProjectionOptions<X>) };
    }
    const ks = checkSums(k, slices);
    const tau = checkTemperature(temperature, slices);
    checkChoice('constraint', constraint, CONSTRAINTS);
    checkStart(initialThresholds, slices.count);
    checkOut(out, x, slices);
    const held = hold(slices, isDouble(slices.data) || !isModerate(tau), tau, (memory) => memory.open('x'));
    const problem = (rows: number, isMasked: boolean): Problem => ({
      name: 'x', rows, isMasked, atMost: constraint === 'at-most', initial: initialThresholds,
      kHere: (s) => valueAt(ks, s) * lengthOf(slices, s) / rows,
      k: (whole) => checkK(ks, whole),
    });
    // without a start each part begins with its share of k, which the rows of all parts tell
    const first = initialThresholds === undefined ? undefined : tellFirst(held, problem(0, false));
    return { common, slices, held, problem, first, told: first?.numbers, out };
  }, 2, ({ slices: { n, ragged } }) => [n, Number(ragged !== undefined)]);
  return 'own' in checked ? checked.own : solve(x, checked, parts, sums, early);
}

/** The options that the main entry knows. */
function optionsHere(options: object): object {
  const own = new Set(['allReduce', 'scale', 'initialThresholds']);
  return Object.fromEntries(Object.entries(options).filter(([name]) => !own.has(name)));
}

async function solve<X extends Scores>(
  x: X, { slices, held, problem: problemOf, first, out }: Split, parts: Parts, [rows, masked]: Float64Array, early: Float64Array | undefined,
): Promise<PartProjection<X>> {
  try {
    const problem = problemOf(rows, masked > 0);
    const told = first ?? tellFirst(held, problem);
    await search(parts, held, problem, told, early ?? await parts.add(told.numbers));
    const p = checkOut(out, x, slices);
    held.writeProjection(p);
    if (isHalf(dataOf(x))) keepFree(p, 0, p, 2 ** -24, 1 - 2 ** -11);
    const { thresholds, lower, upper, freeCounts } = held.found();
    return { projection: formLike(x, p, out as Scores), thresholds, thresholdBounds: { lower, upper }, freeCounts };
  } finally {
    held.close();
  }
}

/**
 * {@link project} without what is found beside p.
 *
 * @param x the scores of this part.
 * @param k what each slice sums to in all parts together.
 * @param options see {@link project}.
 * @returns p of this part's rows.
 * @throws as {@link project}.
 *
 * @example
 * ```ts
 * import { softBinaryArgmax } from 'hypersimplex/distributed';
 * console.log(await softBinaryArgmax(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2, allReduce: () => {} }));
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ]
 * ```
 */
export async function softBinaryArgmax<X extends Scores>(
  x: X, k: Broadcast, options: PartProjectionOptions<X>,
): Promise<Like<X>> {
  return (await project(x, k, options)).projection;
}

/** Options of {@link softBinaryArgmaxVjp}; X is the type of the projection. */
export type PartVjpOptions<X = Scores> = VjpOptions<X> & DistributedOptions & ScaleOptions;

const VJP = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'k', 'out', 'allReduce', 'scale'] as const;

/**
 * `softBinaryArgmaxVjp` of slices that lie in parts: Jᵀg = (g − mean_F g)/τ, where F is the free set of all parts, with the
 * bits of the main entry.
 *
 * @param p this part of a projection, such as {@link project} returns.
 * @param g this part of the cotangent, of the type and shape of p.
 * @param options those of the main entry, and {@link DistributedOptions} and {@link ScaleOptions}.
 * @returns Jᵀg of this part's rows.
 * @throws as {@link project}.
 *
 * @example
 * ```ts
 * import { softBinaryArgmaxVjp } from 'hypersimplex/distributed';
 * const p = new Float64Array([0, 0, 0.25, 0.75]), g = new Float64Array([1, 1, 1, 0]);
 * console.log(await softBinaryArgmaxVjp(p, g, { temperature: 2, allReduce: () => {} }));
 * // → Float64Array(4) [ 0, 0, 0.25, -0.25 ]
 * ```
 */
export async function softBinaryArgmaxVjp<X extends Scores>(
  p: X, g: Alike<X>, options: PartVjpOptions<X>,
): Promise<Like<X>> {
  const parts = partsOf(options);
  const { checked, sums: [rows, masked], early } = await meet(parts, () => {
    const all = checkOptions<PartVjpOptions>(options as PartVjpOptions, VJP);
    const { axis = -1, mask, groups, temperature = 1, constraint = 'equal', k, scale, out } = all;
    checkScale(scale);
    const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
    const split = areSplit(p, axis, groups);
    const common: Common = [
      ['the function', 'softBinaryArgmaxVjp'], ...kindOfScores('p', p), ['axis', split], ['groups', groups !== undefined],
      ['constraint', constraint], ['scale', scale],
      ...(split ? [['k', k], ['temperature', temperature]] as const : []),
    ];
    const cotangent = checkAlike('g', g as Scores, p, slices.data);
    const own = split ? undefined : vjpHere(p, g, optionsHere(all) as VjpOptions<X>);
    const tau = checkTemperature(temperature, slices);
    checkChoice('constraint', constraint, CONSTRAINTS);
    if (constraint === 'equal') checkAbsent('k', k, "only the constraint 'at-most' needs it");
    const atMost = constraint === 'equal' ? undefined : checkSums(k!, slices);
    const product = checkOut(out, p, slices);
    const told: number[] = [];
    let gs: number[] = [];
    const held = !split ? undefined : hold(slices, isDouble(slices.data) || !isModerate(tau), tau, (memory) => {
      memory.copyScores();
      gs = memory.take();
      memory.copyIn(cotangent, gs);
      const { calls, numbers, at } = memory;
      for (let s = 0; s < slices.count; s++) {
        const n = lengthOf(slices, s);
        told.push(n, calls.sumFree(at[s], gs[s], n, numbers));
        memory.tellSums(told);
        if (atMost === undefined) continue;
        calls.sum(at[s], n, numbers);
        memory.tellSums(told);
      }
    }, 1);
    return { common, slices, product, all, own, tau, atMost, held, gs, told };
  }, 2, ({ slices: { n, ragged } }) => [n, Number(ragged !== undefined)]);
  const { slices, product, all: { scale, out }, own, tau, atMost, held, gs, told } = checked;
  const factor = scale === 'ddp-mean' ? parts.count : 1;
  if (own) {
    const data = dataOf(own as Scores) as Floats;
    if (factor !== 1) for (let i = 0; i < data.length; i++) data[i] *= factor;
    return own;
  }

  try {
    const { calls, sumWords: words } = held!;
    const sums = early ?? await parts.add(told);
    const each = told.length / slices.count;
    const whole = wholeOf(slices.count, rows, masked > 0, (s) => sums[s * each]);
    const ks = atMost === undefined ? 0 : checkK(atMost, whole);
    const precision = isDouble(slices.data) ? 2 ** -51 : 2 ** -22;
    for (let s = 0; s < slices.count; s++) {
      const free = sums[s * each + 1];
      const isBelow = atMost !== undefined
        && valueAt(ks, s) - held!.readSum(sums, s * each + 2 + words) > free * precision;
      const mean = free === 0 || isBelow ? 0 : held!.readSum(sums, s * each + 2) / free;
      calls.product(held!.at[s], gs[s], lengthOf(slices, s), mean, valueAt(tau, s) / factor);
    }
    held!.copyOut(gs, product);
    return formLike(p, product, out as Scores);
  } finally {
    held!.close();
  }
}
