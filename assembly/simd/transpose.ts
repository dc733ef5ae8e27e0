// A matrix, transposed.

import { linkedTranspose, PROJECTS } from '../linked';
import { eq, ifThenElseZero, lanes, mul, read, sub } from './lanes';

/** (g − mean) · scale, where the mean is a pair, and 0 for NaN. */
@inline
export function slope<T, V>(g: V, mean: V, meanLow: V, scale: V): V {
  return ifThenElseZero<T, V>(eq<T, V>(g, g), mul<T, V>(sub<T, V>(sub<T, V>(g, mean), meanLow), scale));
}

/** Stores a vector, as its slopes if asked for. */
@inline
function put<T>(address: usize, v: v128, areSlopes: bool, mean: v128, meanLow: v128, scale: v128): void {
  v128.store(address, areSlopes ? slope<T, v128>(v, mean, meanLow, scale) : v);
}

/**
 * Transposes a lanes × lanes block: rows `from` apart at `source` become columns at `target`, `to` bytes
 * apart.
 */
@inline
function transposeBlock<T>(
  source: usize, from: usize, target: usize, to: usize, areSlopes: bool, mean: v128, meanLow: v128, scale: v128,
): void {
  const a = v128.load(source);
  const b = v128.load(source + from);
  if (sizeof<T>() == 4) {
    const c = v128.load(source + 2 * from);
    const d = v128.load(source + 3 * from);
    const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5); // a0 b0 a1 b1
    const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
    const AB = v128.shuffle<i32>(a, b, 2, 6, 3, 7); // a2 b2 a3 b3
    const CD = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
    put<T>(target, v128.shuffle<i64>(ab, cd, 0, 2), areSlopes, mean, meanLow, scale);
    put<T>(target + to, v128.shuffle<i64>(ab, cd, 1, 3), areSlopes, mean, meanLow, scale);
    put<T>(target + 2 * to, v128.shuffle<i64>(AB, CD, 0, 2), areSlopes, mean, meanLow, scale);
    put<T>(target + 3 * to, v128.shuffle<i64>(AB, CD, 1, 3), areSlopes, mean, meanLow, scale);
  } else {
    put<T>(target, v128.shuffle<i64>(a, b, 0, 2), areSlopes, mean, meanLow, scale);
    put<T>(target + to, v128.shuffle<i64>(a, b, 1, 3), areSlopes, mean, meanLow, scale);
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
        const none = i64x2.splat(0);
        if (single) transposeBlock<f32>(x, from, y, to, false, none, none, none);
        else transposeBlock<f64>(x, from, y, to, false, none, none, none);
      }
    }
  }
}

/** Columns that become rows at once: a cache line of f32. */
export const GROUP: i32 = 16;

// Factors of so many columns are three rows of T: a mean, what it lost when it was rounded, and a scale.
const ROW: usize = 8 * <usize>GROUP;

/** Bytes of factors. */
export const FACTORS_BYTES: usize = 3 * ROW;

/** Stores those of a column, in the first row at `at`. */
export function setFactors<T>(at: usize, mean: f64, scale: f64): void {
  store<T>(at, <T>mean);
  store<T>(at + ROW, <T>(mean - <f64>(<T>mean)));
  store<T>(at + 2 * ROW, <T>scale);
}

/** Copies rows of n to columns, where the factors of each make slopes of its numbers. */
export function transposeSlopes<T>(
  source: usize, from: usize, columns: i32, n: i32, target: usize, to: usize, factors: usize,
): void {
  let L = lanes<T>();
  if (!ASC_FEATURE_SIMD || columns < L || n < L) L = 1;
  for (let j = 0; j < columns; j += L) {
    if (j > columns - L) j = columns - L;
    const own = factors + <usize>j * sizeof<T>();
    const rows = source + <usize>j * from;
    const out = target + <usize>j * sizeof<T>();
    if (L == 1) {
      const mean = load<T>(own);
      const meanLow = load<T>(own + ROW);
      const scale = load<T>(own + 2 * ROW);
      for (let i = 0; i < n; i++) {
        store<T>(out + <usize>i * to, slope<T, T>(load<T>(rows + <usize>i * sizeof<T>()), mean, meanLow, scale));
      }
    } else if (ASC_FEATURE_SIMD) {
      const mean = read<v128>(own);
      const meanLow = read<v128>(own + ROW);
      const scale = read<v128>(own + 2 * ROW);
      let i = 0;
      do {
        if (i > n - L) i = n - L;
        transposeBlock<T>(rows + <usize>i * sizeof<T>(), from, out + <usize>i * to, to, true, mean, meanLow, scale);
      } while ((i += L) < n);
    }
  }
}
