// The threshold t of one slice: Σ p_i(t) = k, a strictly decreasing function of t.
//
// Each pass at a t (`sumUp`) gives Σp − k and a step to the next t.
//
//   binary entropy   a Newton step with three derivatives: from |z| off the root it leads to z⁴/24 or nearer, as
//                    |d⁴σ/dz⁴| ≤ σ'. Far from the root, where e^−|z| is small, Σp − k = A − B + c in τ-steps u of t
//                    is A e^−u − B e^u + c, whose root is known.
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
import { Log, logOf } from '../numeric/exp';
import { fromOrdinal, middle, nextDown, ordinal, rounded } from '../numeric/ulp';
import { bytes, lanes } from '../simd/lanes';
import { finiteMinMax } from '../solve/finite';
import { Extremes } from '../solve/min-max';
import { minMax } from '../solve/passes';
import { above, bend, curve, Entropy, SCALE, setThreshold, slope, sumExponentials, sumUp, tails } from './passes';

/** t */
export const THRESHOLD = record<DoubleDouble>();
/** The least and the greatest t that give the same p, ±∞ for none: t but where k leaves nothing open. */
export let lowerBound: f64 = 0;
export let upperBound: f64 = 0;
/** Scores that move: finite, and not above t where p = 1 there; none where k leaves nothing open. */
export let freeCount: i32 = 0;

/** Moves t. */
function move(by: f64): void {
  const t = THRESHOLD;
  const h = t.high + by;
  t.setSum(h, sumTail(t.high, by, h) + t.tail);
}

const LOG = record<Log>();
const PRODUCT = record<DoubleDouble>();

/** By τ log a, to the last digit of a pair nearly, however great it is. */
function moveByLog(a: f64, tau: f64): void {
  const log = LOG;
  log.set(a);
  PRODUCT.setProduct(tau, log.whole);
  move(PRODUCT.high);
  move(PRODUCT.tail + tau * log.rest);
}

// --- the bracket -------------------------------------------------------------------------------------------

const START = record<DoubleDouble>();
const END = record<DoubleDouble>();

function isInside(): bool {
  return START.compare(THRESHOLD) < 0 && THRESHOLD.compare(END) < 0;
}

/** Floats from the start to the end. */
function floats(): u64 {
  return <u64>ordinal(false, END.high) - <u64>ordinal(false, START.high);
}

/** To the middle: of the floats or of the values between the ends, and between neighbouring floats of values. */
function halve(byOrdinal: bool): void {
  const t = THRESHOLD;
  if (floats() > 1) {
    if (byOrdinal) {
      t.set(fromOrdinal(false, middle(ordinal(false, START.high), ordinal(false, END.high))), 0);
      return;
    }
  } else {
    // scores are floats: t is no farther from one of these two, or where it is nothing changes
    const far = 2 * SCALE.limit;
    for (let i = 0; i < 4; i++) {
      t.set(i < 2 ? START.high : END.high, 0);
      move((i & 1) == 0 ? -far : far);
      if (isInside()) return;
    }
  }
  t.setSum(0.5 * START.high, 0.5 * END.high);
  move(0.5 * (START.tail + END.tail));
}

// --- the search --------------------------------------------------------------------------------------------

/** Steps no longer than this, in τ, lead to the root within the precision of T: z⁴/24 < 2^-26 (f64: 2^-55). */
@inline
function LAST_STEP<T>(): f64 {
  return sizeof<T>() == 4 ? 0.0244 : 0.00016;
}

/** No slice has taken half as many. */
const MOST_PASSES: i32 = 1000;

/** The root of f − s·slope + s²/2·curve − s³/6·bend, from the Newton step on. */
function taylor(f: f64): f64 {
  let s = f / slope;
  for (let turn = 0; turn < 3; turn++) {
    const value = f - s * (slope - s * (0.5 * curve - s * (bend / 6)));
    const derivative = slope - s * (curve - s * (0.5 * bend));
    if (derivative < 0.25 * slope) break;
    s += value / derivative;
  }
  return s;
}

/** The root of A e^−s − B e^s + c, where A − B = tails and A + B ≈ slope. */
function exponential(c: f64): f64 {
  const a = 0.5 * max<f64>(slope + tails, 0);
  const b = 0.5 * max<f64>(slope - tails, 0);
  const root = sqrt<f64>(c * c + 4 * a * b);
  return logOf(c < 0 ? 2 * a / (root - c) : (root + c) / (2 * b));
}

/** From t, in the bracket, to the root; `nearly`: to a step of a few tenths of it. */
function find<T, V, W, C>(entropy: Entropy, x: usize, n: i32, k: f64, tau: f64, nearly: bool): void {
  const lastStep = nearly ? 0.3 : LAST_STEP<T>();
  let before: i32 = -1;
  let room = floats();
  let halvings = 0;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    setThreshold<T>(THRESHOLD.high, THRESHOLD.tail);
    sumUp<T, V, W, C>(entropy, x, n);
    const c = <f64>above - k;
    const f = tails + c;
    let s: f64 = 0;
    let isLast = false;
    if (entropy == Entropy.BINARY) {
      if (c == 0 && slope < 1e-18 && balance<T, V, W, C>(x, n, tau)) return;
      s = taylor(f);
      if (abs<f64>(s) <= 1) isLast = abs<f64>(s) < lastStep;
      else s = exponential(c);
    } else {
      s = c < 0 && tails > 0 ? logOf(tails / -c) : Infinity;
      isLast = above == before || abs<f64>(s) < (nearly ? 0.3 : sizeof<T>() == 4 ? 1e-9 : 1e-17);
      before = above;
    }
    // with k scores above t, what is left is more than 0
    if (f > 0 || (c == 0 && entropy == Entropy.SHANNON)) {
      START.copy(THRESHOLD);
    } else {
      END.copy(THRESHOLD);
    }
    if (isLast && abs<f64>(s) < Infinity) {
      move(s * tau);
      return;
    }
    let isHalving = !(abs<f64>(s) < Infinity);
    if (!isHalving) move(s * tau);
    else if (entropy == Entropy.SHANNON && c <= 0) {
      // as many scores above t as k, or so few near it that Σ e^z is 0: the next score tells more
      const at = floorOf<T>();
      minMax(sizeof<T>() == 4, NEXT, x, n, at, at);
      THRESHOLD.set(c == 0 ? NEXT.least : NEXT.greatest, 0);
      before = -1;
      isHalving = false;
    }
    if (!isHalving) isHalving = !isInside();
    if ((pass & 3) == 0) {
      const left = floats();
      if (left > room >> 1) isHalving = true;
      room = left;
    }
    if (isHalving) {
      halve((halvings++ & 1) == 1);
      before = -1;
      if (!isInside()) return; // the ends are neighbours, or the same
    }
  }
}

/** The scores next to t. */
const NEXT = record<Extremes>();

/** The greatest T up to t. */
function floorOf<T>(): f64 {
  const t = THRESHOLD;
  const single = sizeof<T>() == 4;
  const at = rounded(single, t.high);
  return at > t.high || (at == t.high && t.tail < 0) ? nextDown(single, at) : at;
}

/**
 * Binary entropy, where t lies in a gap so wide that σ is e^z on its left and 1 − e^−z on its right, and k is the
 * number of scores on the right: Σ e^z of the left is Σ e^−z of the right. False where a side is empty.
 */
function balance<T, V, W, C>(x: usize, n: i32, tau: f64): bool {
  const at = floorOf<T>();
  minMax(sizeof<T>() == 4, NEXT, x, n, at, at);
  const left = NEXT.greatest;
  const right = NEXT.least;
  if (left == -Infinity || right == Infinity) return false;
  setThreshold<T>(left, 0);
  sumExponentials<T, V, W, C>(x, n, false);
  const sum = tails;
  setThreshold<T>(-right, 0);
  sumExponentials<T, V, W, C>(x, n, true);
  THRESHOLD.setSum(0.5 * left, 0.5 * right);
  moveByLog(sum / tails, 0.5 * tau);
  return true;
}

// --- a sample ----------------------------------------------------------------------------------------------

/** Slices from here on begin with a sample. */
const LONG: i32 = 1024;

/** Bytes of what is sampled together. */
const LINE: i32 = 64;

/** How many scores of a long slice are sampled: about 4 n^½, in whole lines. */
function sampleSize<T>(n: i32): i32 {
  const line = LINE / sizeof<T>();
  return (<i32>(4 * sqrt<f64>(<f64>n)) + line) / line * line;
}

const OLD_START = record<DoubleDouble>();
const OLD_END = record<DoubleDouble>();

/** Moves t to where a sample of the slice has its root. */
function guess<T, V, W, C>(entropy: Entropy, x: usize, n: i32, k: f64, tau: f64): void {
  const line = LINE / sizeof<T>();
  const size = sampleSize<T>(n);
  const sample = scratch(bytes<T>(size + lanes<T>()));
  if (sample == NOWHERE) return;
  const lines = size / line;
  let finite = 0;
  for (let j = 0; j < lines; j++) {
    const from = <i32>(<i64>(n - line) * j / (lines - 1));
    for (let i = 0; i < line; i++) {
      const v = load<T>(x + bytes<T>(from + i));
      finite += i32(abs<f64>(<f64>v) < Infinity);
      // +∞ is above any t: left out, and not counted
      store<T>(sample + bytes<T>(j * line + i), <f64>v == Infinity ? -Infinity as T : v);
    }
  }
  const share = k * <f64>finite / <f64>SCORES.finiteCount;
  OLD_START.copy(START);
  OLD_END.copy(END);
  if (finite > 0) find<T, V, W, C>(entropy, sample, size, share, tau, true);
  START.copy(OLD_START);
  END.copy(OLD_END);
  if (!isInside()) halve(false);
  release(sample);
}

// --- a slice -----------------------------------------------------------------------------------------------

/** The finite scores. */
const SCORES = record<Extremes>();

/** An end of the bracket: where all p would be k/n if all scores were this one, a little farther out. */
function setEnd(end: DoubleDouble, score: f64, distance: f64, margin: f64): void {
  THRESHOLD.setSum(score, distance);
  move(margin);
  end.copy(THRESHOLD);
}

/** Finds t of a slice, or says why there is none. Afterwards the scale and the threshold of the passes are set. */
export function solve<T, V, W, C>(
  entropy: Entropy, x: usize, n: i32, k: f64, tau: f64, atMost: bool,
): i32 {
  const t = THRESHOLD;
  SCALE.set<T>(tau);
  freeCount = 0;
  lowerBound = -Infinity;
  upperBound = Infinity;
  t.set(0, 0);
  setThreshold<T>(0, 0);
  if (n == 0) return Status.OK;
  const status = finiteMinMax(sizeof<T>() == 4, SCORES, x, n);
  if (status != Status.OK) return status;
  const infinite = SCORES.plusInfinite;
  const finite = SCORES.finiteCount;
  const rest = k - <f64>infinite;
  if (rest < 0) return Status.TOO_MANY_ONES;
  if (atMost) {
    sumUp<T, V, W, C>(entropy, x, n);
    // on the bound itself too t is 0
    if (<f64>above + tails <= k) {
      freeCount = entropy == Entropy.BINARY ? finite : finite - (above - infinite);
      lowerBound = upperBound = 0;
      return Status.OK;
    }
  }
  if (rest > <f64>finite) return Status.TOO_MANY_ZEROS;
  if (finite == 0) return Status.OK;
  const least = SCORES.least;
  const greatest = SCORES.greatest;
  if (rest == 0 || rest == <f64>finite) {
    certain<T>(entropy, rest == 0, least, greatest);
    return Status.OK;
  }
  const margin = 1e-3 * tau;
  if (entropy == Entropy.BINARY && rest >= 1e-18) {
    if (least == greatest) {
      t.set(greatest, 0);
      moveByLog((<f64>finite - rest) / rest, tau);
    } else {
      const distance = tau * logOf((<f64>finite - rest) / rest);
      setEnd(START, least, distance, -margin);
      setEnd(END, greatest, distance, margin);
      halve(false);
      if (n >= LONG) guess<T, V, W, C>(entropy, x, n, rest, tau);
      find<T, V, W, C>(entropy, x, n, k, tau, false);
    }
  } else {
    // e^z alone, if no p is above 1 (for so small a k σ is e^z)
    setThreshold<T>(greatest, 0);
    sumExponentials<T, V, W, C>(x, n, false);
    const sum = tails;
    t.set(greatest, 0);
    if (sum >= rest) {
      // their quotient may be beyond the floats
      moveByLog(sum, tau);
      moveByLog(rest, -tau);
    } else {
      setEnd(END, greatest, 0, margin);
      setEnd(START, least, 0, -margin);
      t.set(greatest, 0);
      if (n >= LONG) {
        halve(false);
        guess<T, V, W, C>(entropy, x, n, rest, tau);
      }
      find<T, V, W, C>(entropy, x, n, k, tau, false);
    }
  }
  setThreshold<T>(t.high, t.tail);
  lowerBound = upperBound = t.high;
  freeCount = finite;
  if (entropy == Entropy.SHANNON) {
    sumUp<T, V, W, C>(entropy, x, n);
    freeCount = finite - (above - infinite);
  }
  return Status.OK;
}

/** k leaves nothing open: all finite scores are at zero, or all at one, the limits as t goes to ∞ or −∞. */
function certain<T>(entropy: Entropy, areZero: bool, least: f64, greatest: f64): void {
  const t = THRESHOLD;
  const far = 2 * SCALE.limit;
  t.set(areZero ? greatest : least, 0);
  if (areZero) move(far);
  else if (entropy == Entropy.BINARY) move(-far);
  setThreshold<T>(t.high, t.tail);
  t.set(areZero ? greatest : least, 0);
  lowerBound = areZero ? greatest : -Infinity;
  upperBound = areZero ? Infinity : least;
}
