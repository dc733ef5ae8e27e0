// The scores nearest to a cut: the greatest up to it and the least above it, of all parts, by sums alone.
//
// Scores are taken as whole numbers in their order (their ordinals; negated on the side above), so that the greatest is
// wanted on both sides. Each part has one candidate. It says how far that is from a centre all know: in which of
// 129 classes of distances, each twice as wide as the one before, and by how much beyond its beginning. If the
// highest class that anybody is in has one part in it, or numbers all alike, the sum is the answer. Else the mean
// of that class is the next centre. It is never above the greatest, and if all are equal it is the greatest: so each
// round leaves fewer parts, or finds it. The candidates of few parts, if no two are equal, are known after one round
// (table.ts).

import { record } from '../memory';
import { fromOrdinal, ordinal } from '../numeric/ulp';
import { Extremes } from '../solve/min-max';
import { minMax } from '../solve/passes';
import { Nearest, Slice, nearestOf } from './slice';
import { whole } from '../numeric/accumulator';
import { bytes } from '../simd/lanes';
import { add, FEW, peel, TABLE_BYTES, tableBytes } from './table';

/** The class of the centre itself. */
const CENTRE: i32 = 64;
const CLASSES: i32 = 2 * CENTRE + 1;
/** Of each class: how many parts, and the sums of the lower and the upper 32 bits beyond its beginning. */
const CLASSES_BYTES: usize = 3 * 8 * <usize>CLASSES;
/** More than is told of one side. */
export const NEAREST_BYTES: usize = CLASSES_BYTES + TABLE_BYTES;

const ROOM = memory.data(8 * FEW);

const NOT_YET: i32 = -1;

/** Looks for the greatest score up to the cut (side 0) or the least above it (1), beginning near another one. */
export function want(slice: Slice, side: i32, cut: f64, near: f64, above: f64 = -1): void {
  const nearest = nearestOf(slice, side);
  nearest.isWanted = 1;
  nearest.isMine = NOT_YET;
  nearest.cut = cut;
  nearest.above = above;
  nearest.centre = numberOf(slice.single, side, near);
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
    propose(slice.single, nearest, side, side == 0 ? slice.below : slice.above);
  }
  return isAny;
}

/** Looks for them anew, among other scores. */
export function lookAnew(slice: Slice): void {
  nearestOf(slice, 0).isMine = nearestOf(slice, 1).isMine = NOT_YET;
}

/** Looks at n scores. */
export function look(single: bool, slice: Slice, x: usize, n: i32): void {
  const extremes = EXTREMES;
  for (let side = 0; side < 2; side++) {
    const nearest = nearestOf(slice, side);
    if (!nearest.isLooking || n == 0) continue;
    minMax(single, extremes, x, n, nearest.cut, nearest.cut);
    propose(single, nearest, side, side == 0 ? extremes.greatest : extremes.least);
  }
}

/** The whole number of a score, of which the greatest is wanted; … */
function numberOf(single: bool, side: i32, score: f64): i64 {
  return side == 0 ? ordinal(single, score) : -ordinal(single, score);
}

/** … and the score of one. */
function scoreOf(single: bool, side: i32, number: i64): f64 {
  return fromOrdinal(single, side == 0 ? number : -number);
}

/** The score nearest to the cut, or, as long as it is not known, one up to it. */
export function bestOf(slice: Slice, side: i32): f64 {
  const nearest = nearestOf(slice, side);
  return nearest.isWanted ? scoreOf(slice.single, side, nearest.centre) : nearest.value;
}

/** A score as this part's candidate, unless it has a better one. */
function propose(single: bool, nearest: Nearest, side: i32, score: f64): void {
  const own = numberOf(single, side, score);
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

function distanceOf(own: i64, centre: i64): u64 {
  return own >= centre ? <u64>own - <u64>centre : <u64>centre - <u64>own;
}

/** Where a class of distances begins, counted from the centre. */
function beginning(index: i32): u64 {
  const steps = index > CENTRE ? index - CENTRE : CENTRE - index;
  return steps == 0 ? 0 : <u64>1 << (steps - 1);
}

/** What is told of a side: the candidates, too, of few parts. */
function sizeOf(slice: Slice): usize {
  return CLASSES_BYTES + (slice.parts <= FEW ? tableBytes(slice.single) : 0);
}

/** Writes what this part tells of each side that is wanted. Returns where it ends. */
export function tellNearest(slice: Slice, to: usize): usize {
  const single = slice.single;
  const size = sizeOf(slice);
  for (let side = 0; side < 2; side++) {
    const nearest = nearestOf(slice, side);
    if (!nearest.isWanted) continue;
    memory.fill(to, 0, size);
    if (nearest.isMine) {
      const index = classOf(nearest.own, nearest.centre);
      const beyond = distanceOf(nearest.own, nearest.centre) - beginning(index);
      const at = to + <usize>index * 24;
      store<f64>(at, 1);
      store<f64>(at, <f64>(<u32>beyond), 8);
      store<f64>(at, <f64>(<u32>(beyond >> 32)), 16);
      if (slice.parts <= FEW) add(single, to + CLASSES_BYTES, nearest.own, slice.salt, 1);
    }
    to += size;
  }
  return to;
}

/** Takes in the sums over all parts; where they end. */
export function absorbNearest(slice: Slice, from: usize): usize {
  const single = slice.single;
  const size = sizeOf(slice);
  for (let side = 0; side < 2; side++) {
    const nearest = nearestOf(slice, side);
    if (!nearest.isWanted) continue;
    let index = CLASSES - 1;
    while (index >= 0 && load<f64>(from + <usize>index * 24) == 0) index--;
    if (index < 0) nearest.isWanted = 0; // there is none
    else {
      let parts = <u64>whole(load<f64>(from + <usize>index * 24));
      let lower = <u64>whole(load<f64>(from + <usize>index * 24, 8));
      let upper = <u64>whole(load<f64>(from + <usize>index * 24, 16));
      // those of the class that are known
      const known = slice.parts <= FEW ? peel(single, from + CLASSES_BYTES, ROOM) : 0;
      let greatest = i64.MIN_VALUE;
      for (let i = 0; i < known; i++) {
        const own = load<i64>(ROOM + bytes<i64>(i));
        if (classOf(own, nearest.centre) != index) continue;
        const beyond = distanceOf(own, nearest.centre) - beginning(index);
        parts -= 1;
        lower -= beyond & 0xffffffff;
        upper -= beyond >> 32;
        greatest = max<i64>(greatest, own);
      }
      let isOne = parts <= 1 || index == CENTRE;
      if (parts > 0) {
        // the mean of the others, rounded so that it is not above the greatest
        const rest = ((upper % parts) << 32) + lower + (index < CENTRE ? parts - 1 : 0);
        const distance = beginning(index) + ((upper / parts) << 32) + rest / parts;
        if (distance == 1) isOne = true;
        greatest = max<i64>(greatest, index >= CENTRE ? nearest.centre + <i64>distance : nearest.centre - <i64>distance);
      }
      if (isOne) {
        nearest.isWanted = 0;
        nearest.value = scoreOf(single, side, greatest);
      } else {
        if (nearest.isMine) nearest.isMine = i32(classOf(nearest.own, nearest.centre) == index);
        nearest.centre = greatest;
      }
    }
    from += size;
  }
  return from;
}
