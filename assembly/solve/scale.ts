// Temperatures too great for the grid.

import { bytes } from '../simd/lanes';

/**
 * The grid needs τ up to 2^900 or so. With a greater one, scores and τ are taken in units of 2^256: what
 * that rounds away is below 2^-1000 τ.
 */
const HUGE: f64 = reinterpret<f64>(<u64>(900 + 1023) << 52);
export const UNIT: f64 = reinterpret<f64>(<u64>(256 + 1023) << 52);

/** Turns a slice of f64 to those units if τ asks for them; the unit. */
export function chooseUnit(x: usize, n: i32, tau: f64): f64 {
  if (!(tau > HUGE)) return 1; // as it is for f32
  for (let i = 0; i < n; i++) store<f64>(x + bytes<f64>(i), load<f64>(x + bytes<f64>(i)) / UNIT);
  return UNIT;
}
