// The threshold t of one slice: Σ p_i(t) = k, a strictly decreasing function of t.
//
// Each pass at a t (`sumUp`) gives Σp − k and a step to the next t.
//
//   binary entropy   a step with five derivatives: from |z| off the root it leads to 1.25 z⁶/720 or nearer, as
//                    |d⁶σ/dz⁶| ≤ 1.25 σ'. Far from the root, where e^−|z| is small, Σp − k = A − B + c in τ-steps u
//                    of t is A e^−u − B e^u + c, whose root is known.
//   entropy          t is known once it is known which scores are above it (p = 1): with c of them, and S = Σ e^z
//                    over the others, τ log(S/(k − c)) further.
//
// The root lies in a bracket that every pass narrows. A step that would leave it, or a bracket whose number of floats
// has not halved in four passes, is replaced by a halving: of values, and of floats, in turn. So there are no more than
// a few hundred passes, whatever the scores are, and two or three for most. t is a pair of f64, as τ may be less than
// the spacing of the floats at t.
//
// Sums are taken in one fixed order, in f64, of a slice that is contiguous; so t has the same bits in every layout and
// build. It is right to the precision of T in units of τ (test/entropic.test.ts).

import { Status } from '../abi';
import { record, release, scratch, NOWHERE } from '../memory';
import { DoubleDouble, sumTail } from '../numeric/double-double';
import { Log, logOf, Scale } from '../numeric/exp';
import { fromOrdinal, middle, ordinal } from '../numeric/ulp';
import { Bracket } from '../solve/bracket';
import { finiteMinMax } from '../solve/finite';
import { Extremes } from '../solve/min-max';
import { minMax } from '../solve/passes';
import { half, Powers } from './powers';
import { ceilingOf, floorOf } from './shift';
import { Entropy, Slice } from './slice';
import { countBelow, sumInverses, Sums, sumSigmoidsAlone, sumUp } from './sums';

/** What is found of a slice. */
@unmanaged
export class Solution {
  private high: f64;
  private tail: f64;
  /** The threshold, as it is reported: t, but a score where k leaves nothing open. */
  threshold: f64;
  /** The least and the greatest t that give the same p, ±∞ for none: t but where k leaves nothing open. */
  lower: f64;
  upper: f64;
  /** Scores that move: finite, and not above t where p = 1 there; none where k leaves nothing open. */
  freeCount: i32;

  /** The t that p is of, a pair. */
  @inline
  get t(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Solution>('high'));
  }
}

// What the functions here work on; they get it as arguments.
const BRACKET = record<Bracket>();
const EXTREMES = record<Extremes>();
const LOG = record<Log>();
const NEXT = record<Extremes>();
const PRODUCT = record<DoubleDouble>();
const SAMPLE = record<Slice>();
const SAMPLED = record<Powers>();
const SUMS = record<Sums>();
const WIDER = record<Bracket>();

/** Moves t. */
export function move(t: DoubleDouble, by: f64): void {
  const h = t.high + by;
  t.setSum(h, sumTail(t.high, by, h) + t.tail);
}

/** By τ log a, to the last digit of a pair nearly, however great it is. */
export function moveByLog(t: DoubleDouble, a: f64, tau: f64): void {
  const log = LOG;
  const product = PRODUCT;
  log.set(a);
  product.setProduct(tau, log.whole);
  move(t, product.high);
  move(t, product.tail + tau * log.rest);
}

// --- the bracket -------------------------------------------------------------------------------------------

function isInside(bracket: Bracket, t: DoubleDouble): bool {
  return bracket.start.compare(t) < 0 && t.compare(bracket.end) < 0;
}

/**
 * To the middle: of the floats or of the values between the ends, and between neighbouring floats of values. `far` is a
 * distance that leaves p = 0 or 1.
 */
function halve(t: DoubleDouble, bracket: Bracket, byOrdinal: bool, far: f64): void {
  const start = bracket.start;
  const end = bracket.end;
  if (bracket.width > 1) {
    if (byOrdinal) {
      t.set(fromOrdinal(false, middle(ordinal(false, start.high), ordinal(false, end.high))), 0);
      return;
    }
  } else {
    // scores are floats: t is no farther from one of these two, or where it is nothing changes
    for (let i = 0; i < 4; i++) {
      t.set(i < 2 ? start.high : end.high, 0);
      move(t, (i & 1) == 0 ? -far : far);
      if (isInside(bracket, t)) return;
    }
  }
  t.setSum(0.5 * start.high, 0.5 * end.high);
  move(t, 0.5 * (start.tail + end.tail));
}

// --- the search --------------------------------------------------------------------------------------------

/** Steps no longer than this, in τ, lead to the root within the scores' precision: 1.25 z⁶/720 < 2^-26 (f64: 2^-55). */
@inline
function lastStep(single: bool): f64 {
  return single ? 0.14 : 0.005;
}

/** No slice has taken half as many. */
const MOST_PASSES: i32 = 1000;

/** The step to the root by Taylor's polynomial, from the Newton step on. */
function taylor(sums: Sums, f: f64): f64 {
  const d1 = sums.q;
  const d2 = sums.qy / 2;
  const d3 = (d1 - 6 * sums.qq) / 6;
  const d4 = (sums.qy - 12 * sums.qqy) / 24;
  const d5 = (d1 - 30 * sums.qq + 120 * sums.qqq) / 120;
  let s = f / d1;
  for (let turn = 0; turn < 4; turn++) {
    const value = f - s * (d1 - s * (d2 - s * (d3 - s * (d4 - s * d5))));
    const derivative = d1 - s * (2 * d2 - s * (3 * d3 - s * (4 * d4 - s * (5 * d5))));
    if (derivative < 0.25 * d1) break;
    s += value / derivative;
  }
  return s;
}

/** The root of A e^−s − B e^s + c, where A − B = tails and A + B ≈ Σq. */
function exponential(sums: Sums, c: f64): f64 {
  const a = 0.5 * max<f64>(sums.q + sums.tails, 0);
  const b = 0.5 * max<f64>(sums.q - sums.tails, 0);
  const root = sqrt<f64>(c * c + 4 * a * b);
  return logOf(c < 0 ? 2 * a / (root - c) : (root + c) / (2 * b));
}

/** From t, in the bracket, to the root; `nearly`: to a step of a few tenths of it. */
function find(
  t: DoubleDouble, bracket: Bracket, slice: Slice, scale: Scale, powers: Powers, nearly: bool,
): void {
  const sums = SUMS;
  const entropy = slice.entropy;
  const x = slice.x;
  const n = slice.n;
  const tau = slice.tau;
  const far = 2 * scale.limit;
  const single = slice.single;
  const last = nearly ? 0.3 : lastStep(single);
  const nothing = single ? 7.5e-9 : 1.4e-17;
  let before: i32 = -1;
  let way: f64 = 0; // from there
  let room = bracket.width;
  let halvings = 0;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    sumUp(single, entropy, sums, slice, scale, powers, t);
    const tails = sums.tails;
    const c = <f64>sums.above - slice.k;
    let s: f64 = 0;
    let isLast = false;
    if (entropy == Entropy.BINARY) {
      if (c == 0 && sums.q < 1e-18 && balance(t, slice, scale, powers)) return;
      s = taylor(sums, tails + c);
      if (abs<f64>(s) <= 1) isLast = abs<f64>(s) < last;
      else s = exponential(sums, c);
    } else {
      s = c < 0 && tails > 0 ? logOf(tails / -c) : Infinity;
      // each score that a step has passed changes Σ e^z by the step's length at most
      const passed = <f64>abs<i32>(sums.above - before);
      isLast = before >= 0 && passed * abs<f64>(way) <= max<f64>(tails - passed, 0) * nothing;
      if (nearly && abs<f64>(s) < last) isLast = true;
      before = sums.above;
    }
    // with k scores above t, what is left is more than 0
    (tails + c > 0 || (c == 0 && entropy == Entropy.SHANNON) ? bracket.start : bracket.end).copy(t);
    let isHalving = !(abs<f64>(s) < Infinity);
    if (!isHalving) {
      way = s;
      if (entropy == Entropy.BINARY) {
        move(t, (s - sums.excess) * tau);
        // with 1.25 s⁶/720 < 2^-29 left, Newton's step leaves half its square
        if (!single && !isLast && !nearly && abs<f64>(s) < 0.1 && powers.moveTo(t, scale)) {
          sumSigmoidsAlone(sums, powers, n);
          move(t, ((sums.tails + (<f64>sums.above - slice.k)) / sums.q - sums.excess) * tau);
          return;
        }
      } else {
        moveByLog(t, tails, tau);
        moveByLog(t, -c, -tau);
      }
      if (isLast) return;
    } else if (entropy == Entropy.SHANNON && c <= 0) {
      // as many scores above t as k, or so few near it that Σ e^z is 0: the next score tells more
      const next = NEXT;
      const at = floorOf(single, t);
      minMax(single, next, x, n, at, at);
      t.set(c == 0 ? next.least : next.greatest, 0);
      before = -1;
      isHalving = false;
    }
    if (!isHalving) isHalving = !isInside(bracket, t);
    if ((pass & 3) == 0) {
      const left = bracket.width;
      if (left > room >> 1) isHalving = true;
      room = left;
    }
    if (isHalving) {
      halve(t, bracket, (halvings++ & 1) == 1, far);
      before = -1;
      if (!isInside(bracket, t)) return; // the ends are neighbours, or the same
    }
  }
}

/**
 * Binary entropy, where t lies in a gap so wide that σ is e^z on its left and 1 − e^−z on its right, and k is the
 * number of scores on the right: Σ e^z of the left is Σ e^−z of the right. False where a side is empty.
 */
function balance(t: DoubleDouble, slice: Slice, scale: Scale, powers: Powers): bool {
  const next = NEXT;
  const single = slice.single;
  const sums = SUMS;
  powers.arePlain = false; // the tails are far apart
  const x = slice.x;
  const n = slice.n;
  const tau = slice.tau;
  const at = floorOf(single, t);
  minMax(single, next, x, n, at, at);
  const left = next.greatest;
  const right = next.least;
  if (left == -Infinity || right == Infinity) return false;
  t.set(left, 0);
  powers.areKnown = false;
  sumUp(single, Entropy.SHANNON, sums, slice, scale, powers, t);
  const sum = sums.tails;
  t.set(right, 0);
  powers.areKnown = false;
  sumUp(single, Entropy.SHANNON, sums, slice, scale, powers, t);
  const other = sumInverses(single, powers, x, n, at);
  t.setSum(0.5 * left, 0.5 * right);
  moveByLog(t, sum / other, 0.5 * tau);
  return true;
}

// --- a sample ----------------------------------------------------------------------------------------------

/** Slices from here on begin with a sample. */
const LONG: i32 = 256;

/** Bytes of what is sampled together. */
const LINE: i32 = 64;

/** How many scores of a long slice are sampled: about 4 n^½, 8 n^½ of very long ones, in whole lines. */
function sampleSize(n: i32, line: i32): i32 {
  return (<i32>((n < 16384 ? 4 : 8) * sqrt<f64>(<f64>n)) + line) / line * line;
}

/** Moves t to where a sample of the slice has its root; of `finite` scores k is to be shared by. */
function guess(
  t: DoubleDouble, bracket: Bracket, slice: Slice, scale: Scale, arePlain: bool, k: f64, finiteCount: i32,
): void {
  const sample = SAMPLE;
  const powers = SAMPLED;
  powers.arePlain = arePlain;
  const single = slice.single;
  const shift = single ? 2 : 3;
  const line = LINE >> shift;
  const size = sampleSize(slice.n, line);
  const length = (<usize>size << shift) + 16;
  const at = scratch(2 * length);
  if (at == NOWHERE) return;
  const lines = size / line;
  let finite = 0;
  for (let j = 0; j < lines; j++) {
    const from = slice.x + (<usize>(<i64>(slice.n - line) * j / (lines - 1)) << shift);
    const to = at + <usize>(j * LINE);
    memory.copy(to, from, LINE);
    for (let i = 0; i < line; i++) {
      const own = to + (<usize>i << shift);
      const v = single ? <f64>load<f32>(own) : load<f64>(own);
      finite += i32(abs<f64>(v) < Infinity);
      if (v != Infinity) continue;
      // above any t: left out, and not counted
      if (single) store<f32>(own, -Infinity);
      else store<f64>(own, -Infinity);
    }
  }
  sample.single = single;
  sample.entropy = slice.entropy;
  sample.x = at;
  sample.n = size;
  sample.k = k * <f64>finite / <f64>finiteCount;
  sample.tau = slice.tau;
  powers.address = at + length;
  powers.areKnown = false;
  const wider = WIDER;
  wider.start.copy(bracket.start);
  wider.end.copy(bracket.end);
  if (finite > 0) find(t, wider, sample, scale, powers, true);
  if (!isInside(bracket, t)) halve(t, bracket, false, 2 * scale.limit);
  release(at);
}

// --- a slice -----------------------------------------------------------------------------------------------

/** An end of the bracket: where all p would be k/n if all scores were this one, a little farther out. */
function setEnd(end: DoubleDouble, score: f64, distance: f64, margin: f64): void {
  end.setSum(score, distance);
  move(end, margin);
}

/** Finds t of a slice, or says why there is none. The scale is set; the powers have an address. */
export function solve(
  solution: Solution, slice: Slice, scale: Scale, powers: Powers, atMost: bool,
): i32 {
  const bracket = BRACKET;
  const scores = EXTREMES;
  const t = solution.t;
  const entropy = slice.entropy;
  const x = slice.x;
  const n = slice.n;
  const single = slice.single;
  const tau = slice.tau;
  powers.areKnown = powers.arePlain = false;
  solution.freeCount = 0;
  solution.threshold = 0;
  solution.lower = -Infinity;
  solution.upper = Infinity;
  t.set(0, 0);
  if (n == 0) return Status.OK;
  const status = finiteMinMax(single, scores, x, n);
  if (status != Status.OK) return status;
  const infinite = scores.plusInfinite;
  const finite = scores.finiteCount;
  const rest = slice.k - <f64>infinite;
  if (rest < 0) return Status.TOO_MANY_ONES;
  if (atMost) {
    const sums = SUMS;
    sumUp(single, entropy, sums, slice, scale, powers, t);
    // on the bound itself too t is 0
    if (<f64>sums.above + sums.tails <= slice.k) {
      setFree(solution, slice, n - finite - infinite, infinite);
      return Status.OK;
    }
  }
  if (rest > <f64>finite) return Status.TOO_MANY_ZEROS;
  if (finite == 0) return Status.OK;
  const least = scores.least;
  const greatest = scores.greatest;
  if (rest == 0 || rest == <f64>finite) {
    // k leaves nothing open: all finite scores are at zero, or all at one, the limits as t goes to ∞ or −∞
    const areZero = rest == 0;
    solution.threshold = areZero ? greatest : least;
    if (areZero) solution.lower = greatest;
    else solution.upper = least;
    t.set(solution.threshold, 0);
    if (areZero || entropy == Entropy.BINARY) move(t, (areZero ? 2 : -2) * scale.limit);
    return Status.OK;
  }
  if (!powers.areKnown) {
    powers.arePlain = finite == n && max<f64>(abs<f64>(least), abs<f64>(greatest)) <= half(scale);
  }
  const margin = 1e-3 * tau;
  if (entropy == Entropy.BINARY && rest >= 1e-18) {
    const distance = tau * logOf((<f64>finite - rest) / rest);
    if (least == greatest) {
      t.set(greatest, 0);
      moveByLog(t, (<f64>finite - rest) / rest, tau);
    } else {
      setEnd(bracket.start, least, distance, -margin);
      setEnd(bracket.end, greatest, distance, margin);
      halve(t, bracket, false, 2 * scale.limit);
      if (n >= LONG) guess(t, bracket, slice, scale, powers.arePlain, rest, finite);
      find(t, bracket, slice, scale, powers, false);
    }
  } else if (entropy == Entropy.BINARY) {
    // so small a k that σ is e^z
    const sums = SUMS;
    t.set(greatest, 0);
    sumUp(single, Entropy.SHANNON, sums, slice, scale, powers, t);
    moveByLog(t, sums.tails, tau);
    moveByLog(t, rest, -tau);
  } else {
    setEnd(bracket.end, greatest, max<f64>(tau * (logOf(<f64>finite) - logOf(rest)), 0), margin);
    setEnd(bracket.start, least, 0, -margin);
    t.set(greatest, 0);
    if (n >= LONG) {
      halve(t, bracket, false, 2 * scale.limit);
      guess(t, bracket, slice, scale, powers.arePlain, rest, finite);
    }
    find(t, bracket, slice, scale, powers, false);
  }
  setFree(solution, slice, n - finite - infinite, infinite);
  return Status.OK;
}

/** Where k leaves something open: what there is to say besides t. So many scores are −∞, and +∞. */
export function setFree(solution: Solution, slice: Slice, minusInfinite: i32, plusInfinite: i32): void {
  const t = solution.t;
  solution.threshold = solution.lower = solution.upper = t.high;
  solution.freeCount = slice.entropy == Entropy.BINARY ? slice.n - minusInfinite - plusInfinite
    : countBelow(slice.single, slice.x, slice.n, ceilingOf(slice.single, t)) - minusInfinite;
}
