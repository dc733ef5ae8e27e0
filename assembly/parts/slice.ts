// A slice that lies in parts, on several workers: what each of them keeps of it from round to round.

import { DoubleDouble } from '../numeric/double-double';
import { FreeSet } from '../solve/free-set';

/** Thresholds that are tried in one round, at most. */
export const PROBES: i32 = 63;

export const enum Phase {
  /** Thresholds are tried. */
  SEARCH = 0,
  /** No score is free: what is left to find are the scores nearest to the gap. */
  GAP = 1,
  DONE = 2,
}

/** A threshold to try: t as a pair, and as pivot + s + sLow with the floats below and above its free set. */
@unmanaged
export class Probe {
  t: f64;
  tLow: f64;
  pivot: f64;
  s: f64;
  sLow: f64;
  floor: f64;
  ceiling: f64;
  // what the whole slice says there: the sign of f(t) − k, the root of the piece that t lies on, and counts
  side: f64;
  step: f64;
  stepLow: f64;
  ones: f64;
  /** −1 where t is only known to lie on that side of all scores. */
  frees: f64;
  /** f(t) − k, nearly. */
  excess: f64;
  /** Σ_F (Q(x_i) − pivot), a pair. */
  sumHigh: f64;
  sumLow: f64;

  @inline
  get threshold(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Probe>('t'));
  }

  /** s, a pair. */
  @inline
  get offset(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Probe>('s'));
  }

  @inline
  get freeSet(): FreeSet {
    return changetype<FreeSet>(changetype<usize>(this) + offsetof<Probe>('floor'));
  }

  @inline
  get sum(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Probe>('sumHigh'));
  }

  /** From the pivot to the root of the piece. */
  @inline
  get root(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Probe>('step'));
  }
}

/** The score nearest to a cut, of all parts, on one side: see nearest.ts. */
@unmanaged
export class Nearest {
  cut: f64;
  /** How many scores are above the cut, −1 for no cut: another cut with as many is the same. */
  above: f64;
  value: f64;
  own: i64;
  centre: i64;
  /** Whether it is looked for. */
  isWanted: i32;
  /** Whether this part's own may be it; −1 if it has not looked yet. */
  isMine: i32;
  /** Whether it is looking, at one lot of scores after the other. */
  isLooking: i32;
}

@unmanaged
export class Slice {
  // the answer, as in solve.ts; counts are those of the whole slice
  threshold: f64;
  thresholdLow: f64;
  floor: f64;
  ceiling: f64;
  frees: f64;
  ones: f64;
  zero: f64;
  one: f64;

  // the problem, of the whole slice
  tau: f64;
  k: f64;
  finite: f64;
  plusInfinite: f64;
  /** Where to begin, and how far from there the root may be. */
  guess: f64;
  reach: f64;

  // this part: its scores, how many of them are finite, the least and the greatest of these
  least: f64;
  greatest: f64;
  x: usize;
  n: i32;
  finiteHere: i32;
  plusHere: i32;
  /** Where the undecided scores are once they are few; how many, −1 for all of x; and for how many there is room. */
  rest: usize;
  rests: i32;
  capacity: i32;
  /** What is certain of the others, as in solve.ts; and the greatest of those at zero, the least of those at one. */
  certainFrees: f64;
  certainOnes: f64;
  below: f64;
  above: f64;
  certainHigh: f64;
  certainLow: f64;
  certainPivot: f64;
  /** The thresholds that the rest lies between, pairs. */
  fromHigh: f64;
  fromLow: f64;
  toHigh: f64;
  toLow: f64;

  /** How many parts there are. */
  parts: i32;
  /** Something that other parts hardly have. */
  salt: i64;
  phase: i32;
  atMost: i32;
  rounds: i32;
  probes: i32;
  /** Where no score is free and t is to be 0. */
  isAtZero: i32;
  /** Whether scores are f32, or f64. */
  isSingle: i32;
  /** Where the caller has said where to begin: thresholds on either side of it. */
  steps: i32;
  /**
   * Whether the undecided scores are told in this round; whether they have been, and not all came to be known; and
   * whether they did, and are the rest.
   */
  isTelling: i32;
  hasMissed: i32;
  isAlone: i32;

  get single(): bool {
    return this.isSingle != 0;
  }

  /** The answer. */
  @inline
  get root(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Slice>('threshold'));
  }

  /** The sum of the certainly free, from their pivot. */
  @inline
  get certain(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Slice>('certainHigh'));
  }

  @inline
  get keptFrom(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Slice>('fromHigh'));
  }

  @inline
  get keptTo(): DoubleDouble {
    return changetype<DoubleDouble>(changetype<usize>(this) + offsetof<Slice>('toHigh'));
  }
}

const START: usize = (offsetof<Slice>() + 7) & ~7;
const FIRST: usize = START + 2 * offsetof<Probe>();
const NEAREST: usize = FIRST + <usize>PROBES * offsetof<Probe>();

/** From one of those to the next: each is aligned, or the JavaScript that wasm2js makes would read other bytes. */
const NEAREST_PITCH: usize = (offsetof<Nearest>() + 7) & ~7;

/** Bytes of a slice with what belongs to it. */
export const SLICE_BYTES: usize = NEAREST + 2 * NEAREST_PITCH;

/** The ends of the bracket: f is above k at the one, below k at the other. */
export function startOf(slice: Slice): Probe {
  return changetype<Probe>(changetype<usize>(slice) + START);
}

export function endOf(slice: Slice): Probe {
  return changetype<Probe>(changetype<usize>(slice) + START + offsetof<Probe>());
}

export function probeOf(slice: Slice, i: i32): Probe {
  return changetype<Probe>(changetype<usize>(slice) + FIRST + <usize>i * offsetof<Probe>());
}

/** Side 0: the greatest score up to a cut, side 1: the least above it. */
export function nearestOf(slice: Slice, side: i32): Nearest {
  return changetype<Nearest>(changetype<usize>(slice) + NEAREST + <usize>side * NEAREST_PITCH);
}
