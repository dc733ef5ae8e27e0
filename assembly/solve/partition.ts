// One pass over a slice, with a bracket of thresholds: scores that are at zero, at one or free for every t of the
// bracket are counted and summed, exactly (numeric/grid.ts); the few others move to scratch.

import { Status } from '../abi';
import { DoubleDouble } from '../numeric/double-double';
import { EXACT_BLOCK, Grid } from '../numeric/grid';
import {
  add, andNot, bytes, compressStoreNot, countMask, gt, hasGrown, ifThenElseZero, lanes, le, read, reduceSum, splat,
  sub, sum3, summed, sumUp, width, xor, zero,
} from '../simd/lanes';
import { FreeSet } from './free-set';
import { look } from './visits';

/** What a pass finds; and the free set that it is about. */
@unmanaged
export class Part extends FreeSet {
  private high: f64;
  private tail: f64;
  pivot: f64;
  /** |F|: number of the certainly free scores, */
  freeCount: i32;
  /** |O|: of those certainly at one, */
  oneCount: i32;
  /** and of the others, */
  undecided: i32;
  /** which are here, */
  rest: usize;
  /** where there is room for so many. */
  capacity: i32;

  /** Σ (Q(x_i) − pivot) over the certainly free, a pair. */
  @inline
  get sum(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Part>('high'));
  }
}

/** The others were too many; or: the bracket was wrong. */
export const MISSED: i32 = -1;

/** Scores between looks at whether all were certain: a branch that is seldom taken. */
export const CHUNK: i32 = 32;

/**
 * Scores up to the first floor are at zero, between the last floor and the first ceiling free, above the last ceiling
 * at one. `first` and `last` are the free sets of the bracket's ends; if they are the same, no score is undecided.
 */
export function partitionIn<T, V, W, C>(grid: Grid, part: Part, x: usize, n: i32, first: FreeSet, last: FreeSet): i32 {
  if (!ASC_NO_ASSERT) look(n);
  let floorEnd = last.floor;
  let ceiling = first.ceiling;
  let ceilingEnd = last.ceiling;
  if (floorEnd > ceiling) floorEnd = ceiling = ceilingEnd; // wider than τ: none is certainly free
  const FLOOR = splat<T, V>(<T>first.floor);
  const FLOOR_END = splat<T, V>(<T>floorEnd);
  const CEILING = splat<T, V>(<T>ceiling);
  const CEILING_END = splat<T, V>(<T>ceilingEnd);
  const PIVOT = splat<T, V>(<T>part.pivot);
  const COARSE = splat<T, V>(<T>grid.coarseRounder);
  const FINE = splat<T, V>(<T>grid.fineRounder);
  const TURN = bytes<T>(width<T, V>());
  const rest = part.rest;
  const sum = part.sum;
  let free = zero<C>();
  let one = zero<C>();
  let none = zero<C>();
  let before = zero<C>();
  let undecided = 0;
  sum.set(0, 0);
  for (let from = 0; from < n; from += EXACT_BLOCK) {
    const to = min<i32>(from + EXACT_BLOCK, n);
    const end = x + bytes<T>(to);
    let coarse = splat<f64, W>(0);
    let fine = splat<f64, W>(0);
    let chunk = x + bytes<T>(from);
    do {
      const stop = min<usize>(chunk + bytes<T>(CHUNK), end);
      let address = chunk;
      do {
        const v = read<V>(address);
        const isFree = andNot<T, V>(gt<T, V>(v, FLOOR_END), gt<T, V>(v, CEILING));
        const isOne = gt<T, V>(v, CEILING_END);
        free = countMask<T, V, C>(free, isFree);
        one = countMask<T, V, C>(one, isOne);
        none = countMask<T, V, C>(none, le<T, V>(v, FLOOR));
        // its parts, each what rounding the rest to the part's units gives
        let d = ifThenElseZero<T, V>(isFree, sub<T, V>(v, PIVOT));
        const rounded = add<T, V>(d, COARSE);
        coarse = sumUp<T, V, W>(coarse, rounded, COARSE);
        d = sub<T, V>(d, sub<T, V>(rounded, COARSE));
        fine = sumUp<T, V, W>(fine, add<T, V>(d, FINE), FINE);
      } while ((address += TURN) < stop);
      const certain = sum3<T, C>(free, one, none);
      if (!hasGrown<T, C>(certain, before, <i32>((stop - chunk + TURN - 1) / TURN))) {
        // seldom, so once more: which
        if (undecided + CHUNK > part.capacity) return MISSED;
        address = chunk;
        do {
          const v = read<V>(address);
          const upToFloors = xor<T, V>(le<T, V>(v, FLOOR), gt<T, V>(v, FLOOR_END));
          const overCeilings = xor<T, V>(gt<T, V>(v, CEILING), gt<T, V>(v, CEILING_END));
          undecided += compressStoreNot<T, V>(rest + bytes<T>(undecided), v, xor<T, V>(upToFloors, overCeilings));
        } while ((address += TURN) < stop);
      }
      before = certain;
    } while ((chunk += bytes<T>(CHUNK)) < end);
    const values = (to - from + lanes<T>() - 1) & -lanes<T>();
    const coarseSum = summed<T, V, W>(coarse, values, <T>grid.coarseRounder);
    const fineSum = summed<T, V, W>(fine, values, <T>grid.fineRounder);
    if (from == 0) sum.setSum(coarseSum, fineSum);
    else sum.addSum(coarseSum, fineSum);
  }
  part.freeCount = reduceSum<T, C>(free);
  part.oneCount = reduceSum<T, C>(one);
  part.undecided = undecided;
  return Status.OK;
}
