// The undecided scores of all parts, once they are few: all parts get to know them (table.ts). A part that does needs no
// others to find the root, as if it were the only one. If it does not, as some are equal, the round has the thresholds
// that it tries.

import { record } from '../memory';
import { Grid } from '../numeric/grid';
import { fromOrdinal, ordinal } from '../numeric/ulp';
import { bytes } from '../simd/lanes';
import { pad } from '../simd/tail';
import { CHUNK, Part } from '../solve/partition';
import { partition } from '../solve/passes';
import { isKept } from './measure';
import { Slice, endOf, startOf } from './slice';
import { add, FEW, isEmpty, peel, tableBytes } from './table';

const PART = record<Part>();
const ROOM = memory.data(8 * (FEW + 2 * CHUNK), 16);

/** How many scores begin or cease to be free within the bracket: at least as many as are undecided. */
function kinks(slice: Slice): f64 {
  const start = startOf(slice);
  const end = endOf(slice);
  return 2 * (start.ones - end.ones) + start.frees - end.frees;
}

/** Whether the undecided scores are few, and so told in this round. */
export function decide(slice: Slice): void {
  slice.isTelling = i32(!slice.isAlone && startOf(slice).frees >= 0 && endOf(slice).frees >= 0 && kinks(slice) <= <f64>FEW);
}

/** Writes what this part tells of them; returns where it ends. */
export function tellFew(grid: Grid, slice: Slice, to: usize): usize {
  if (!slice.isTelling) return to;
  const start = startOf(slice);
  const end = endOf(slice);
  const single = slice.single;
  const part = PART;
  const isRest = slice.rests >= 0 && isKept(slice);
  const x = isRest ? slice.rest : slice.x;
  const n = isRest ? slice.rests : slice.n;
  grid.lay(single, slice.tau, slice.k);
  part.pivot = start.pivot;
  part.rest = ROOM;
  part.capacity = FEW + CHUNK;
  pad(grid.single, x, n, -Infinity);
  partition(grid, part, x, n, start.freeSet, end.freeSet);
  memory.fill(to, 0, tableBytes(single));
  for (let i = 0; i < part.undecided; i++) {
    const x = single ? <f64>load<f32>(ROOM + bytes<f32>(i)) : load<f64>(ROOM + bytes<f64>(i));
    add(single, to, ordinal(single, x), slice.salt + i, 1);
  }
  return to + tableBytes(single);
}

/** Takes in the sums over all parts: from now on this part is alone, if it knows all by them. Where they end. */
export function absorbFew(grid: Grid, slice: Slice, from: usize): usize {
  if (!slice.isTelling) return from;
  slice.isTelling = 0;
  const single = slice.single;
  const count = peel(single, from, ROOM);
  if (isEmpty(single, from)) {
    for (let i = 0; i < count; i++) {
      const x = fromOrdinal(single, load<i64>(ROOM + bytes<i64>(i)));
      if (single) store<f32>(slice.rest + bytes<f32>(i), <f32>x);
      else store<f64>(slice.rest + bytes<f64>(i), x);
    }
    goOnAlone(grid, slice, count);
  } else slice.hasMissed = 1;
  return from + tableBytes(single);
}

/** So many scores are undecided; all others are as they are at the start of the bracket. */
function goOnAlone(grid: Grid, slice: Slice, count: i32): void {
  const part = PART;
  const start = startOf(slice);
  grid.lay(slice.single, slice.tau, slice.k);
  pad(grid.single, slice.rest, count, -Infinity);
  part.pivot = start.pivot;
  partition(grid, part, slice.rest, count, start.freeSet, start.freeSet);
  slice.certainFrees = start.frees - <f64>part.freeCount;
  slice.certainOnes = start.ones - <f64>part.oneCount;
  const certain = slice.certain;
  certain.copy(start.sum);
  certain.addPair(-part.sum.high, -part.sum.tail);
  slice.certainPivot = start.pivot;
  slice.rests = count;
  slice.keptFrom.copy(start.threshold);
  slice.keptTo.copy(endOf(slice).threshold);
  slice.isAlone = 1;
}
