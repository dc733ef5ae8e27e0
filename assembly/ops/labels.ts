// Labels in place of dense targets, and rows that are left out.

import { bytes } from '../simd/lanes';

/** Stores a value in the rows that are left out. */
export function fillIgnored(single: bool, array: usize, ignored: usize, n: i32, value: f64): void {
  if (single) fill<i32>(array, ignored, n, reinterpret<i32>(<f32>value));
  else fill<f64>(array, ignored, n, value);
}

export function fill<T>(array: usize, ignored: usize, n: i32, value: T): void {
  for (let i = 0; i < n; i++) if (load<u8>(ignored + <usize>i) != 0) store<T>(array + bytes<T>(i), value);
}

/** How often each of the labels from base on occurs; others do not count. */
export function countLabels(labels: usize, n: i32, base: i32, counts: usize, classes: i32): void {
  memory.fill(counts, 0, bytes<i32>(classes));
  for (let i = 0; i < n; i++) {
    const c = load<i32>(labels + bytes<i32>(i)) - base;
    if (<u32>c < <u32>classes) store<i32>(counts + bytes<i32>(c), load<i32>(counts + bytes<i32>(c)) + 1);
  }
}
