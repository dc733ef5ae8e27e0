// A matrix, transposed.

import { linkedTranspose, PROJECTS } from '../linked';
import { lanes } from './lanes';

/**
 * Transposes a lanes × lanes block: rows `from` apart at `source` become columns at `target`, `to` bytes
 * apart.
 */
@inline
function transposeBlock<T>(source: usize, from: usize, target: usize, to: usize): void {
  if (sizeof<T>() == 4) {
    const a = v128.load(source);
    const b = v128.load(source + from);
    const c = v128.load(source + 2 * from);
    const d = v128.load(source + 3 * from);
    const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5); // a0 b0 a1 b1
    const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
    const AB = v128.shuffle<i32>(a, b, 2, 6, 3, 7); // a2 b2 a3 b3
    const CD = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
    v128.store(target, v128.shuffle<i64>(ab, cd, 0, 2));
    v128.store(target + to, v128.shuffle<i64>(ab, cd, 1, 3));
    v128.store(target + 2 * to, v128.shuffle<i64>(AB, CD, 0, 2));
    v128.store(target + 3 * to, v128.shuffle<i64>(AB, CD, 1, 3));
  } else {
    const a = v128.load(source);
    const b = v128.load(source + from);
    v128.store(target, v128.shuffle<i64>(a, b, 0, 2));
    v128.store(target + to, v128.shuffle<i64>(a, b, 1, 3));
  }
}

/** Copies a rows × columns matrix of f32 (`single`) or f64 transposed; `from` and `to` are the bytes from row to row. */
export function transpose(
  single: bool, source: usize, from: usize, rows: i32, columns: i32, target: usize, to: usize,
): void {
  if (!PROJECTS) {
    linkedTranspose(single, source, from, rows, columns, target, to);
    return;
  }
  // in blocks of L × L, the last of which overlap those before
  let L = single ? lanes<f32>() : lanes<f64>();
  if (!ASC_FEATURE_SIMD || rows < L || columns < L) L = 1;
  const shift: usize = single ? 2 : 3;
  for (let i = 0; i < rows; i += L) {
    if (i > rows - L) i = rows - L;
    for (let j = 0; j < columns; j += L) {
      if (j > columns - L) j = columns - L;
      const x = source + <usize>i * from + (<usize>j << shift);
      const y = target + <usize>j * to + (<usize>i << shift);
      if (L == 1) {
        if (single) store<u32>(y, load<u32>(x));
        else store<u64>(y, load<u64>(x));
      } else if (ASC_FEATURE_SIMD) {
        if (single) transposeBlock<f32>(x, from, y, to);
        else transposeBlock<f64>(x, from, y, to);
      }
    }
  }
}
