// The scores nearest to a cut: the greatest up to it and the least above it, of all parts, by sums alone.
//
// Scores are taken as whole numbers in their order (their ordinals; negated on the side above), so that the greatest is
// wanted on both sides. Each part has one candidate. It says how far that is from a centre all know: in which of
// 129 classes of distances, each twice as wide as the one before, and by how much beyond its beginning. If the
// highest class that anybody is in has one part in it, or numbers all alike, the sum is the answer. Else the mean
// of that class is the next centre. It is never above the greatest, and if all are equal it is the greatest: so each
// round leaves fewer parts, or finds it.

import { record } from '../memory';
import { fromOrdinal, ordinal } from '../numeric/ulp';
import { Extremes } from '../solve/min-max';
import { minMax } from '../solve/passes';
import { Nearest, Slice, nearestOf } from './slice';
import { whole } from '../numeric/accumulator';

/** The class of the centre itself. */
const CENTRE: i32 = 64;
const CLASSES: i32 = 2 * CENTRE + 1;
/** Of each class: how many parts, and the sums of the lower and the upper 32 bits beyond its beginning. */
export const NEAREST_BYTES: usize = 3 * 8 * <usize>CLASSES;

const NOT_YET: i32 = -1;

/** Looks for the greatest score up to the cut (side 0) or the least above it (1), beginning near another one. */
export function want(slice: Slice, side: i32, cut: f64, near: f64, above: f64 = -1): void {
  const nearest = nearestOf(slice, side);
  nearest.isWanted = 1;
  nearest.isMine = NOT_YET;
  nearest.cut = cut;
  nearest.above = above;
  nearest.centre = side == 0 ? ordinal(false, near) : -ordinal(false, near);
  nearest.value = side == 0 ? -Infinity : Infinity;
}

const EXTREMES = record<Extremes>(); // look's own

/** Begins to look for this part's candidates, where it has not yet; whether there are any to look for. */
export function beginLook(slice: Slice): bool {
  let isAny = false;
  for (let side = 0; side < 2; side++) {
    const nearest = nearestOf(slice, side);
    nearest.isLooking = i32(nearest.isWanted != 0 && nearest.isMine == NOT_YET);
    if (!nearest.isLooking) continue;
    isAny = true;
    propose(nearest, side, side == 0 ? slice.below : slice.above);
  }
  return isAny;
}

/** Looks at n scores. */
export function look(single: bool, slice: Slice, x: usize, n: i32): void {
  const extremes = EXTREMES;
  for (let side = 0; side < 2; side++) {
    const nearest = nearestOf(slice, side);
    if (!nearest.isLooking || n == 0) continue;
    minMax(single, extremes, x, n, nearest.cut, nearest.cut);
    propose(nearest, side, side == 0 ? extremes.greatest : extremes.least);
  }
}

/** A score as this part's candidate, unless it has a better one. */
function propose(nearest: Nearest, side: i32, score: f64): void {
  const own = side == 0 ? ordinal(false, score) : -ordinal(false, score);
  const isAny = abs<f64>(score) < Infinity;
  if (nearest.isMine > 0 && (!isAny || own <= nearest.own)) return;
  nearest.isMine = i32(isAny);
  nearest.own = own;
}

/** The class of a distance. */
function classOf(own: i64, centre: i64): i32 {
  if (own == centre) return CENTRE;
  return own > centre ? CENTRE + 64 - <i32>clz<u64>(<u64>own - <u64>centre)
    : CENTRE - 64 + <i32>clz<u64>(<u64>centre - <u64>own);
}

/** Where a class of distances begins, counted from the centre. */
function beginning(index: i32): u64 {
  const steps = index > CENTRE ? index - CENTRE : CENTRE - index;
  return steps == 0 ? 0 : <u64>1 << (steps - 1);
}

/** Writes what this part tells: NEAREST_BYTES for each side that is wanted. Returns where it ends. */
export function tellNearest(slice: Slice, to: usize): usize {
  for (let side = 0; side < 2; side++) {
    const nearest = nearestOf(slice, side);
    if (!nearest.isWanted) continue;
    memory.fill(to, 0, NEAREST_BYTES);
    if (nearest.isMine) {
      const index = classOf(nearest.own, nearest.centre);
      const distance = index >= CENTRE ? <u64>nearest.own - <u64>nearest.centre
        : <u64>nearest.centre - <u64>nearest.own;
      const beyond = distance - beginning(index);
      const at = to + <usize>index * 24;
      store<f64>(at, 1);
      store<f64>(at, <f64>(<u32>beyond), 8);
      store<f64>(at, <f64>(<u32>(beyond >> 32)), 16);
    }
    to += NEAREST_BYTES;
  }
  return to;
}

/** Takes in the sums over all parts; where they end. */
export function absorbNearest(slice: Slice, from: usize): usize {
  for (let side = 0; side < 2; side++) {
    const nearest = nearestOf(slice, side);
    if (!nearest.isWanted) continue;
    let index = CLASSES - 1;
    while (index >= 0 && load<f64>(from + <usize>index * 24) == 0) index--;
    if (index < 0) nearest.isWanted = 0; // there is none
    else {
      const parts = <u64>whole(load<f64>(from + <usize>index * 24));
      const lower = <u64>whole(load<f64>(from + <usize>index * 24, 8));
      const upper = <u64>whole(load<f64>(from + <usize>index * 24, 16));
      // the mean, rounded so that it is not above the greatest
      const rest = ((upper % parts) << 32) + lower + (index < CENTRE ? parts - 1 : 0);
      const distance = beginning(index) + ((upper / parts) << 32) + rest / parts;
      const at = index >= CENTRE ? <u64>nearest.centre + distance : <u64>nearest.centre - distance;
      if (parts == 1 || index == CENTRE || distance == 1) {
        nearest.isWanted = 0;
        nearest.value = fromOrdinal(false, side == 0 ? <i64>at : -(<i64>at));
      } else {
        if (nearest.isMine) nearest.isMine = i32(classOf(nearest.own, nearest.centre) == index);
        nearest.centre = <i64>at;
      }
    }
    from += NEAREST_BYTES;
  }
  return from;
}
