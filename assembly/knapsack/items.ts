// A slice of a knapsack, or some of its elements. With the threshold t,
//
//   z_i = x_i − w_i t,   g(t) = Σ w_i clip(z_i, τl_i, τu_i),   p_i = clip(z_i/τ, l_i, u_i)
//
// g falls as t rises, whatever the signs of the weights: its slope is −D, D = Σ_F w_i² over the free i, those with
// τl_i < z_i < τu_i.
//
// What fills a slice's last vector are scores and weights of 0, which change no sum.

import { bytes } from '../simd/lanes';
import { padWith } from '../simd/tail';

/** A slice, or some of its elements, one after the other. */
@unmanaged
export class Items {
  n: i32;
  x: usize;
  w: usize;
  /** Bounds: one after the other, or, with a step of 0, two equal ones for all. */
  lower: usize;
  upper: usize;
  step: usize;
}

/** Copies neighbours: `count` elements of `from`, from i on, become those from j on. */
export function copyItems<T>(items: Items, j: i32, from: Items, i: i32, count: i32): void {
  const length = bytes<T>(count);
  memory.copy(items.x + bytes<T>(j), from.x + bytes<T>(i), length);
  memory.copy(items.w + bytes<T>(j), from.w + bytes<T>(i), length);
  if (from.step == 0) return;
  memory.copy(items.lower + bytes<T>(j), from.lower + bytes<T>(i), length);
  memory.copy(items.upper + bytes<T>(j), from.upper + bytes<T>(i), length);
}

export function copyItem<T>(items: Items, j: i32, from: Items, i: i32): void {
  store<T>(items.x + bytes<T>(j), load<T>(from.x + bytes<T>(i)));
  store<T>(items.w + bytes<T>(j), load<T>(from.w + bytes<T>(i)));
  if (from.step == 0) return;
  store<T>(items.lower + bytes<T>(j), load<T>(from.lower + bytes<T>(i)));
  store<T>(items.upper + bytes<T>(j), load<T>(from.upper + bytes<T>(i)));
}

/** Makes them whole vectors, with zeros behind the last one. */
export function padItems<T>(items: Items): void {
  padWith<T>(items.x, items.n, 0);
  padWith<T>(items.w, items.n, 0);
  if (items.step == 0) return;
  padWith<T>(items.lower, items.n, 0);
  padWith<T>(items.upper, items.n, 0);
}

@inline
export function loadAs(single: bool, address: usize): f64 {
  return single ? <f64>load<f32>(address) : load<f64>(address);
}
