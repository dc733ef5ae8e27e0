// The passes over a slice of a knapsack. With the threshold t,
//
//   z_i = x_i − w_i t,   g(t) = Σ w_i clip(z_i, τl_i, τu_i),   p_i = clip(z_i/τ, l_i, u_i)
//
// g falls as t rises, whatever the signs of the weights: its slope is −D, D = Σ_F w_i² over the free i, those with
// τl_i < z_i < τu_i.
//
// All of it is computed in f64, two elements at a time, for f32 as for f64. A build without SIMD takes the even ones of
// a block first and then the odd ones, so that sums have the same order. What fills a slice's last vector are scores and
// weights of 0, which change no sum.

import { record } from '../memory';
import { DoubleDouble } from '../numeric/double-double';
import { hasNext } from '../numeric/sums';
import {
  absolute, add, all, bytes, clip, countMask, eq, first, gt, hasUpper, headOf, ifThenElse, ifThenElseZero, lanes, le,
  lower, maskBits, mul, ofPairs, or, pmax, pmin, read, readPair, reduceSum, second, splat, sub, upper, width, write,
  zero,
} from '../simd/lanes';
import { padWith } from '../simd/tail';

/** Elements that are summed before their sum is added to a pair. */
const BLOCK: i32 = 1024;

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

/**
 * t = head + middle + tail, in parts whose products with weights are exact, or small: then z has no more than its own
 * rounding error, at any |x|/τ. f32 have 24 bits, so that a head of 29 will do; f64 are in two parts themselves.
 */
@unmanaged
class Parts {
  head: f64;
  middle: f64;
  tail: f64;

  split<T>(t: DoubleDouble): void {
    const head = headIn<T>(t.high);
    this.head = head;
    this.middle = t.high - head + (sizeof<T>() == 4 ? t.tail : 0);
    this.tail = sizeof<T>() == 4 ? 0 : t.tail;
  }
}

const PARTS = record<Parts>(); // of the t of a pass

@inline
function headIn<T>(t: f64): f64 {
  return sizeof<T>() == 4 ? reinterpret<f64>(reinterpret<i64>(t) & -0x1000000) : headOf<f64>(t);
}

/** x − w·t. */
@inline
function shifted<T, W>(x: W, w: W, head: W, middle: W, tail: W): W {
  if (sizeof<T>() == 4) {
    const z = sub<f64, W>(x, mul<f64, W>(w, head));
    return sub<f64, W>(z, mul<f64, W>(w, middle));
  } else {
    const high = headOf<W>(w);
    const rest = sub<f64, W>(w, high);
    let z = sub<f64, W>(x, mul<f64, W>(high, head));
    z = sub<f64, W>(z, mul<f64, W>(rest, head));
    z = sub<f64, W>(z, mul<f64, W>(high, middle));
    z = sub<f64, W>(z, mul<f64, W>(rest, middle));
    return sub<f64, W>(z, mul<f64, W>(w, tail));
  }
}

/** x − w·t for a t that is all head. */
@inline
function shiftedByHead<T, W>(x: W, w: W, head: W): W {
  if (sizeof<T>() == 4) return sub<f64, W>(x, mul<f64, W>(w, head));
  const high = headOf<W>(w);
  const z = sub<f64, W>(x, mul<f64, W>(high, head));
  return sub<f64, W>(z, mul<f64, W>(sub<f64, W>(w, high), head));
}

/** What a + b = h has lost. */
@inline
function lostOf<W>(a: W, b: W, h: W): W {
  const v = sub<f64, W>(h, a);
  return add<f64, W>(sub<f64, W>(a, sub<f64, W>(h, v)), sub<f64, W>(b, v));
}

@inline
function and<W>(a: W, b: W): W {
  return ifThenElseZero<f64, W>(a, b);
}

/** What a pass finds. */
@unmanaged
export class Found {
  private high: f64;
  private tail: f64;
  /** D */
  square: f64;
  /** |F| */
  freeCount: i32;
  /** How many are where they are for t = −∞: at the upper bound, for w < 0 at the lower one. */
  highCount: i32;
  /** Whether all bounds are in order. */
  isOrdered: bool;

  /** g, a pair. */
  @inline
  get mass(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Found>('high'));
  }

  clear(): void {
    this.mass.set(0, 0);
    this.square = 0;
  }

  /** Adds the sums of a lane, or of both lanes one after the other. */
  @inline
  deposit<W>(sum: W, lost: W, squares: W): void {
    this.add(first<W>(sum), first<W>(lost), first<W>(squares));
    if (isVector<W>()) this.add(second<W>(sum), second<W>(lost), second<W>(squares));
  }

  private add(sum: f64, lost: f64, squares: f64): void {
    this.mass.addPair(sum, lost);
    this.square += squares;
  }
}

/** Evaluates g at the threshold t. */
export function evaluate<T, W, C>(found: Found, items: Items, tau: f64, t: DoubleDouble): void {
  const parts = PARTS;
  parts.split<T>(t);
  const HEAD = splat<f64, W>(parts.head);
  const MIDDLE = splat<f64, W>(parts.middle);
  const TAIL = splat<f64, W>(parts.tail);
  const TAU = splat<f64, W>(tau);
  const NOTHING = splat<f64, W>(0);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let l = readPair<T, W>(ls);
  let u = readPair<T, W>(us);
  let L = mul<f64, W>(l, TAU);
  let U = mul<f64, W>(u, TAU);
  let inOrder = isEach ? le<f64, W>(NOTHING, NOTHING) : le<f64, W>(l, u);
  let free = zero<C>();
  let high = zero<C>();
  found.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = NOTHING;
      let lost = NOTHING;
      let squares = NOTHING;
      let i = from + lane;
      if (i < to) do {
        const w = readPair<T, W>(ws + bytes<T>(i));
        if (isEach) {
          l = readPair<T, W>(ls + bytes<T>(i));
          u = readPair<T, W>(us + bytes<T>(i));
          L = mul<f64, W>(l, TAU);
          U = mul<f64, W>(u, TAU);
          inOrder = and<W>(inOrder, le<f64, W>(l, u));
        }
        const z = shifted<T, W>(readPair<T, W>(xs + bytes<T>(i)), w, HEAD, MIDDLE, TAIL);
        const isHigh = le<f64, W>(U, z);
        const isLow = le<f64, W>(z, L);
        const isFree = and<W>(gt<f64, W>(U, z), gt<f64, W>(z, L));
        free = countMask<f64, W, C>(free, isFree);
        high = countMask<f64, W, C>(high, ifThenElse<f64, W>(gt<f64, W>(NOTHING, w), isLow, isHigh));
        squares = add<f64, W>(squares, ifThenElseZero<f64, W>(isFree, mul<f64, W>(w, w)));
        const value = mul<f64, W>(w, clip<f64, W>(z, L, U));
        const next = add<f64, W>(sum, value);
        if (sizeof<T>() == 8) lost = add<f64, W>(lost, lostOf<W>(sum, value, next));
        sum = next;
      } while ((i += 2) < to);
      found.deposit<W>(sum, lost, squares);
    } while (!isVector<W>() && lane++ == 0);
  }
  found.freeCount = reduceSum<f64, C>(free);
  found.highCount = reduceSum<f64, C>(high);
  found.isOrdered = all<f64, W>(inOrder);
}

// --- near t, in the precision of the scores -----------------------------------------------------------------

@unmanaged
export class Estimate {
  /** g − τk, about. */
  mass: f64;
  /** D */
  square: f64;
  /** |F| */
  freeCount: i32;

  /** Adds the sums of a lane, or of all lanes one after the other. */
  @inline
  deposit<T, V, W>(sum: V, squares: V): void {
    const a = lower<T, V, W>(sum);
    const b = lower<T, V, W>(squares);
    let mass = this.mass + first<W>(a);
    let square = this.square + first<W>(b);
    if (isVector<W>()) {
      mass += second<W>(a);
      square += second<W>(b);
    }
    if (hasUpper<T, V>()) {
      const c = upper<T, V, W>(sum);
      const d = upper<T, V, W>(squares);
      mass += first<W>(c);
      square += first<W>(d);
      mass += second<W>(c);
      square += second<W>(d);
    }
    this.mass = mass;
    this.square = square;
  }
}

/** `evaluate` in half the time, where a slip does not matter. */
export function estimate<T, V, W, C>(found: Estimate, items: Items, tau: f64, t: f64, tauK: f64): void {
  const AT = splat<T, V>(<T>t);
  const TAU = splat<T, V>(<T>tau);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let L = splat<T, V>(<T>tau * load<T>(ls));
  let U = splat<T, V>(<T>tau * load<T>(us));
  let free = zero<C>();
  found.mass = -tauK;
  found.square = 0;
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = splat<T, V>(0);
      let squares = sum;
      let i = from + lane;
      if (i < to) do {
        const w = read<V>(ws + bytes<T>(i));
        if (isEach) {
          L = mul<T, V>(read<V>(ls + bytes<T>(i)), TAU);
          U = mul<T, V>(read<V>(us + bytes<T>(i)), TAU);
        }
        const z = sub<T, V>(read<V>(xs + bytes<T>(i)), mul<T, V>(w, AT));
        const c = clip<T, V>(z, L, U);
        const isFree = eq<T, V>(c, z);
        sum = add<T, V>(sum, mul<T, V>(w, c));
        squares = add<T, V>(squares, ifThenElseZero<T, V>(isFree, mul<T, V>(w, w)));
        free = countMask<T, V, C>(free, isFree);
      } while ((i += lanes<T>()) < to);
      found.deposit<T, V, W>(sum, squares);
    } while (hasNext<T, V>(lane++));
  }
  found.freeCount = reduceSum<T, C>(free);
}

/** The t for which all would be free: (Σ w x − τk)/Σ w², over the finite scores; 0 if there is none. */
export function freeSolution<T, W>(found: Found, items: Items, tauK: f64): f64 {
  const NOTHING = splat<f64, W>(0);
  const INFINITE = splat<f64, W>(Infinity);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  found.clear();
  for (let from = 0; from < n; from += BLOCK) {
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = NOTHING;
      let squares = NOTHING;
      let i = from + lane;
      if (i < to) do {
        const w = readPair<T, W>(ws + bytes<T>(i));
        const x = readPair<T, W>(xs + bytes<T>(i));
        const isFinite = gt<f64, W>(INFINITE, absolute<f64, W>(x));
        sum = add<f64, W>(sum, ifThenElseZero<f64, W>(isFinite, mul<f64, W>(w, x)));
        squares = add<f64, W>(squares, ifThenElseZero<f64, W>(isFinite, mul<f64, W>(w, w)));
      } while ((i += 2) < to);
      found.deposit<W>(sum, NOTHING, squares);
    } while (!isVector<W>() && lane++ == 0);
  }
  const t = (found.mass.high - tauK) / found.square;
  return abs<f64>(t) < Infinity ? t : 0;
}

// --- parts of a slice --------------------------------------------------------------------------------------

/** Copies neighbours: `count` elements of `from`, from i on, become those from j on. */
export function copyItems<T>(items: Items, j: i32, from: Items, i: i32, count: i32): void {
  const length = bytes<T>(count);
  memory.copy(items.x + bytes<T>(j), from.x + bytes<T>(i), length);
  memory.copy(items.w + bytes<T>(j), from.w + bytes<T>(i), length);
  if (from.step == 0) return;
  memory.copy(items.lower + bytes<T>(j), from.lower + bytes<T>(i), length);
  memory.copy(items.upper + bytes<T>(j), from.upper + bytes<T>(i), length);
}

function copyItem<T>(items: Items, j: i32, from: Items, i: i32): void {
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

/** A t nearby that is all head. */
export function pivotNear<T>(t: f64): f64 {
  return headIn<T>(t);
}

/** What z near a bound, and the bound, may be rounded by in the precision of T. */
@inline
function slackOf<T, V>(L: V, U: V): V {
  const INFINITE = splat<T, V>(Infinity as T);
  const low = absolute<T, V>(L);
  const high = absolute<T, V>(U);
  const sum = add<T, V>(ifThenElseZero<T, V>(gt<T, V>(INFINITE, low), low), ifThenElseZero<T, V>(gt<T, V>(INFINITE, high), high));
  return mul<T, V>(sum, splat<T, V>(sizeof<T>() == 4 ? <T>4.8e-7 : <T>8.9e-16));
}

/**
 * g at the pivot, a t that is all head. Elements that are free, or at the same bound, for every t from pivot − reach to
 * pivot + reach are certain: D is theirs, in the precision of T. The others go to `rest`; answers whether there are no more than `capacity`,
 * which must leave room for a block behind it.
 */
export function partition<T, V, W>(
  found: Found, items: Items, tau: f64, pivot: f64, reach: f64, rest: Items, capacity: i32,
): bool {
  const PIVOT = splat<f64, W>(pivot);
  const REACH = splat<T, V>(<T>reach);
  const TAU = splat<f64, W>(tau);
  const NOTHING = splat<f64, W>(0);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let l = splat<T, V>(load<T>(ls));
  let u = splat<T, V>(load<T>(us));
  let L = mul<f64, W>(lower<T, V, W>(l), TAU);
  let U = mul<f64, W>(lower<T, V, W>(u), TAU);
  let L2 = L;
  let U2 = U;
  const slack = slackOf<T, T>(<T>first<W>(L), <T>first<W>(U));
  let lowest = splat<T, V>(<T>first<W>(L) - slack);
  let low = splat<T, V>(<T>first<W>(L) + slack);
  let high = splat<T, V>(<T>first<W>(U) - slack);
  let highest = splat<T, V>(<T>first<W>(U) + slack);
  let inOrder = isEach ? eq<T, V>(splat<T, V>(0), splat<T, V>(0)) : le<T, V>(l, u);
  let left = 0;
  found.clear();
  for (let from = 0; from < n; from += BLOCK) {
    if (left > capacity) return false;
    const to = min<i32>(from + BLOCK, n);
    let lane = 0;
    do {
      let sum = NOTHING;
      let lost = NOTHING;
      let sum2 = NOTHING;
      let squares = splat<T, V>(0);
      let i = from + lane;
      if (i < to) do {
        const x = read<V>(xs + bytes<T>(i));
        const w = read<V>(ws + bytes<T>(i));
        if (isEach) {
          l = read<V>(ls + bytes<T>(i));
          u = read<V>(us + bytes<T>(i));
          inOrder = ifThenElseZero<T, V>(inOrder, le<T, V>(l, u));
          L = mul<f64, W>(lower<T, V, W>(l), TAU);
          U = mul<f64, W>(lower<T, V, W>(u), TAU);
          if (hasUpper<T, V>()) {
            L2 = mul<f64, W>(upper<T, V, W>(l), TAU);
            U2 = mul<f64, W>(upper<T, V, W>(u), TAU);
          }
          const ownL = ofPairs<T, V, W>(L, L2);
          const ownU = ofPairs<T, V, W>(U, U2);
          const slack = slackOf<T, V>(ownL, ownU);
          lowest = sub<T, V>(ownL, slack);
          low = add<T, V>(ownL, slack);
          high = sub<T, V>(ownU, slack);
          highest = add<T, V>(ownU, slack);
        }
        const wide = lower<T, V, W>(w);
        const z = shiftedByHead<T, W>(lower<T, V, W>(x), wide, PIVOT);
        let z2 = z;
        const value = mul<f64, W>(wide, clip<f64, W>(z, L, U));
        const next = add<f64, W>(sum, value);
        if (sizeof<T>() == 8) lost = add<f64, W>(lost, lostOf<W>(sum, value, next));
        sum = next;
        if (hasUpper<T, V>()) {
          const wide2 = upper<T, V, W>(w);
          z2 = shiftedByHead<T, W>(upper<T, V, W>(x), wide2, PIVOT);
          sum2 = add<f64, W>(sum2, mul<f64, W>(wide2, clip<f64, W>(z2, L2, U2)));
        }
        // in the precision of T it is decided what is certain
        const own = ofPairs<T, V, W>(z, z2);
        const way = mul<T, V>(w, REACH);
        const one = sub<T, V>(own, way);
        const other = add<T, V>(own, way);
        const least = pmin<T, V>(one, other);
        const most = pmax<T, V>(one, other);
        const isFree = ifThenElseZero<T, V>(gt<T, V>(least, low), gt<T, V>(high, most));
        const isBound = or<T, V>(gt<T, V>(lowest, most), gt<T, V>(least, highest));
        squares = add<T, V>(squares, ifThenElseZero<T, V>(isFree, mul<T, V>(w, w)));
        const certain = or<T, V>(isFree, isBound);
        if (isVector<V>() && !all<T, V>(certain)) {
          const bits = maskBits<T, V>(certain);
          for (let j = 0; j < lanes<T>(); j++) if (((bits >> j) & 1) == 0 && i + j < n) copyItem<T>(rest, left++, items, i + j);
        }
      } while ((i += lanes<T>()) < to);
      found.deposit<W>(sum, lost, lower<T, V, W>(squares));
      if (hasUpper<T, V>()) found.deposit<W>(sum2, NOTHING, upper<T, V, W>(squares));
    } while (hasNext<T, V>(lane++));
    if (!isVector<V>()) left = copyUncertain<T>(items, from, to, tau, pivot, <T>reach, rest, left);
  }
  rest.n = left;
  padItems<T>(rest);
  found.isOrdered = all<T, V>(inOrder);
  return left <= capacity && found.square < Infinity;
}

/** The uncertain ones of a block in their order, for builds that do not meet them in it. */
function copyUncertain<T>(
  items: Items, from: i32, to: i32, tau: f64, pivot: f64, reach: T, rest: Items, left: i32,
): i32 {
  for (let i = from; i < to; i++) {
    const bound = items.step == 0 ? <usize>0 : bytes<T>(i);
    const L = <T>(<f64>load<T>(items.lower + bound) * tau);
    const U = <T>(<f64>load<T>(items.upper + bound) * tau);
    const slack = slackOf<T, T>(L, U);
    const w = load<T>(items.w + bytes<T>(i));
    const z = <T>shiftedByHead<T, f64>(<f64>load<T>(items.x + bytes<T>(i)), <f64>w, pivot);
    const one: T = z - w * reach;
    const other: T = z + w * reach;
    const least = pmin<T, T>(one, other);
    const most = pmax<T, T>(one, other);
    const isCertain = (least > L + slack && U - slack > most) || L - slack > most || least > U + slack;
    if (!isCertain) copyItem<T>(rest, left++, items, i);
  }
  return left;
}

// --- breakpoints -------------------------------------------------------------------------------------------

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

@inline
function loadAs(single: bool, address: usize): f64 {
  return single ? <f64>load<f32>(address) : load<f64>(address);
}

/** More than the rounding of (x − bound)/w. */
function margin(x: f64, bound: f64, w: f64): f64 {
  return (abs<f64>(x) + abs<f64>(bound)) / abs<f64>(w) / 1125899906842624; // 2^50
}

// --- p -----------------------------------------------------------------------------------------------------

/** Writes p, exactly at its bounds where z is beyond. Answers how many are between them. */
export function writeSolution<T, V, W, C>(items: Items, tau: f64, t: DoubleDouble, out: usize): i32 {
  const parts = PARTS;
  parts.split<T>(t);
  const HEAD = splat<f64, W>(parts.head);
  const MIDDLE = splat<f64, W>(parts.middle);
  const TAIL = splat<f64, W>(parts.tail);
  const TAU = splat<f64, W>(tau);
  const INVERSE = splat<f64, W>(1 / tau);
  const n = items.n;
  const xs = items.x;
  const ws = items.w;
  const ls = items.lower;
  const us = items.upper;
  const isEach = items.step != 0;
  let l = splat<T, V>(load<T>(ls));
  let u = splat<T, V>(load<T>(us));
  let free = zero<C>();
  let i = 0;
  if (n > 0) do {
    const x = read<V>(xs + bytes<T>(i));
    const w = read<V>(ws + bytes<T>(i));
    if (isEach) {
      l = read<V>(ls + bytes<T>(i));
      u = read<V>(us + bytes<T>(i));
    }
    const z = shifted<T, W>(lower<T, V, W>(x), lower<T, V, W>(w), HEAD, MIDDLE, TAIL);
    let z2 = z;
    if (hasUpper<T, V>()) z2 = shifted<T, W>(upper<T, V, W>(x), upper<T, V, W>(w), HEAD, MIDDLE, TAIL);
    let p = clip<T, V>(ofPairs<T, V, W>(mul<f64, W>(z, INVERSE), mul<f64, W>(z2, INVERSE)), l, u);
    if (sizeof<T>() == 8) {
      // for f32 rounding has done that
      p = ifThenElse<T, V>(le<T, V>(mul<f64, W>(lower<T, V, W>(u), TAU) as V, z as V), u, p);
      p = ifThenElse<T, V>(le<T, V>(z as V, mul<f64, W>(lower<T, V, W>(l), TAU) as V), l, p);
    }
    write<V>(out + bytes<T>(i), p);
    free = countMask<T, V, C>(free, ifThenElseZero<T, V>(gt<T, V>(p, l), gt<T, V>(u, p)));
  } while ((i += width<T, V>()) < n);
  // those that are behind a slice
  const isCounted = !isEach && load<T>(ls) < 0 && 0 < load<T>(us);
  return reduceSum<T, C>(free) - (isCounted ? i - n : 0);
}

// --- the thresholds that give a p ----------------------------------------------------------------------------

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
