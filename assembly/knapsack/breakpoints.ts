// Where elements come to their bounds, as t moves.

import { record } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { Items, loadAs } from './items';
import { Parts, shifted } from './shift';

const PARTS = record<Parts>(); // of the t of a pass

/** The nearest breakpoint that is ahead of t, and the farthest one; ±∞ for none. */
@unmanaged
export class Breakpoints {
  nearest: f64;
  farthest: f64;
}

/**
 * What is ahead of t, to the right or to the left, where all are at bounds: elements leave the one where they are at its
 * breakpoint, and arrive at the other one at that. The nearest breakpoint is less by what it may be rounded by, the
 * farthest one as much greater.
 */
export function findBreakpoints(
  single: bool, breakpoints: Breakpoints, items: Items, tau: f64, t: DoubleDouble, isRight: bool,
): void {
  const parts = PARTS;
  if (single) parts.split<f32>(t);
  else parts.split<f64>(t);
  const sign: f64 = isRight ? 1 : -1;
  let nearest = Infinity;
  let farthest = -Infinity;
  for (let i = 0; i < items.n; i++) {
    const at = <usize>i << (single ? 2 : 3);
    const bound = items.step == 0 ? <usize>0 : at;
    const l = loadAs(single, items.lower + bound);
    const u = loadAs(single, items.upper + bound);
    const w = loadAs(single, items.w + at);
    const x = loadAs(single, items.x + at);
    // of f32, too: their second parts are 0
    const isLow = shifted<f64, f64>(x, w, parts.head, parts.middle, parts.tail) <= tau * l;
    // z falls to the right for w > 0: what is at its lower bound stays there
    if (!(l < u) || w == 0 || abs<f64>(x) == Infinity || isLow == (isRight == w > 0)) continue;
    const from = tau * (isLow ? l : u);
    const to = tau * (isLow ? u : l);
    const near = sign * ((x - from) / w) - margin(x, from, w);
    const far = sign * ((x - to) / w) + margin(x, to, w);
    nearest = min<f64>(nearest, max<f64>(sign * t.high, near));
    if (far < Infinity) farthest = max<f64>(farthest, far);
  }
  // where they go on without bounds: beyond the nearest one D is not 0
  if (farthest == -Infinity) farthest = nearest + max<f64>(tau, abs<f64>(nearest)) / 1024;
  breakpoints.nearest = sign * nearest;
  breakpoints.farthest = sign * farthest;
}

/** More than the rounding of (x − bound)/w. */
function margin(x: f64, bound: f64, w: f64): f64 {
  return (abs<f64>(x) + abs<f64>(bound)) / abs<f64>(w) / 1125899906842624; // 2^50
}

/** The least and the greatest threshold that give p, ±∞ for none. */
@unmanaged
export class Gap {
  lower: f64;
  upper: f64;
}

/** Finds them. Answers whether there are two: whether no element that has a weight is free. */
export function findGap(single: bool, gap: Gap, items: Items, tau: f64, p: usize): bool {
  gap.lower = -Infinity;
  gap.upper = Infinity;
  for (let i = 0; i < items.n; i++) {
    const at = <usize>i << (single ? 2 : 3);
    const bound = items.step == 0 ? <usize>0 : at;
    const l = loadAs(single, items.lower + bound);
    const u = loadAs(single, items.upper + bound);
    const w = loadAs(single, items.w + at);
    const x = loadAs(single, items.x + at);
    if (!(l < u) || w == 0 || abs<f64>(x) == Infinity) continue;
    const value = loadAs(single, p + at);
    const isLow = value <= l;
    if (!isLow && value < u) return false;
    const end = (x - tau * (isLow ? l : u)) / w;
    if (isLow == w > 0) gap.lower = max<f64>(gap.lower, end);
    else gap.upper = min<f64>(gap.upper, end);
  }
  return true;
}
