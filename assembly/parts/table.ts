// A few whole numbers that parts have, told to all by sums alone: an invertible Bloom lookup table (M. T. Goodrich and
// M. Mitzenmacher, Invertible Bloom lookup tables, Allerton 2011).
//
// Each number goes into three cells, chosen by a hash of it; of a cell the parts tell how many it has, and their sum. Where
// that is one number, the sum is that number; taken out of its two other cells, it may leave one alone there. So one
// after the other is peeled off. A count of 1 is a proof: if all are, they are exactly what the parts have. Equal numbers
// have salts that mostly differ, or they would never be alone.

import { whole } from '../numeric/accumulator';
import { bytes } from '../simd/lanes';

/** So many are few: a third of the cells or half of them, where peeling hardly ever ends too early. */
export const FEW: i32 = 96;
/** Cells that each of the three hashes chooses from, in bits. */
const BITS: i32 = 6;
const CELLS: i32 = 3 << BITS;

/** A cell is its count times this and a sum of 38 bits: of salts and lower 32 bits; a second one has upper 32 bits, if any. */
const COUNT: f64 = 35184372088832; // 2^45 > FEW · 2^38
const SALTS: i64 = 64;

function words(single: bool): i32 {
  return 2 - i32(single);
}

/** What is told, and more than that. */
export function tableBytes(single: bool): usize {
  return bytes<f64>(CELLS * words(single));
}

export const TABLE_BYTES: usize = 16 * <usize>CELLS;

/** Adds a number of 32 bits or 64 with a salt, so many times, to its cells. */
export function add(single: bool, cells: usize, value: i64, salt: i64, times: f64): void {
  const lower = <u64>(<u32>value) * SALTS | (salt & (SALTS - 1));
  const upper = single ? 0 : <u64>value >> 32;
  let hash = (lower ^ upper << 38) * 0x9e3779b97f4a7c15;
  hash = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93;
  for (let i = 0; i < 3; i++) {
    const cell = (i << BITS) + <i32>(hash >> (64 - BITS));
    hash <<= BITS;
    const at = cells + bytes<f64>(cell * words(single));
    store<f64>(at, load<f64>(at) + times * (COUNT + <f64>(<i64>lower)));
    if (!single) store<f64>(at, load<f64>(at, 8) + times * <f64>(<u32>upper), 8);
  }
}

/** Takes the numbers that come to be known out of the cells, as i64; how many they are. */
export function peel(single: bool, cells: usize, to: usize): i32 {
  let count = 0;
  let before = 0;
  do {
    before = count;
    for (let i = 0; i < CELLS; i++) {
      const at = cells + bytes<f64>(i * words(single));
      const cell = load<f64>(at);
      if (cell < COUNT || cell >= 2 * COUNT) continue;
      const lower = whole(cell - COUNT);
      const last = <u32>(lower / SALTS);
      const value = single ? <i64>(<i32>last) : <i64>(<u64>(<u32>load<f64>(at, 8)) << 32 | <u64>last);
      store<i64>(to + bytes<i64>(count++), value);
      add(single, cells, value, lower, -1);
    }
  } while (count > before);
  return count;
}

/** Whether those were all. */
export function isEmpty(single: bool, cells: usize): bool {
  for (let i = 0; i < CELLS; i++) if (load<f64>(cells + bytes<f64>(i * words(single))) != 0) return false;
  return true;
}
