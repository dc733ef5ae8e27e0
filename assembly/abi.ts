// What a call is: one record in the module's memory, whose address is each export's only argument. The build writes
// src/abi.ts from this file (scripts/abi.mjs), so that TypeScript has the same offsets and numbers.
//
// A tensor is [outer, n, inner]: slices run along n, and slice (o, i) has number o·inner + i. A call is about those
// with o from `first` on. An address is in bytes,
// and 0 where there is no array. Every array begins at a multiple of 16 and is followed by 16 bytes that are the
// call's too: a kernel may change what is behind an array while it works on it, and puts it back. `out` may be x or
// y; no other two arrays may overlap. The caller owns all of them, and sets the record and them aside in what
// `reserve` gives; after the call the memory may have grown. Fields that an operation has no use for are not read.

/** Raised with every change of this file. */
export const VERSION: i32 = 3;

@unmanaged
export class Call {
  first: i32;
  outer: i32;
  n: i32;
  inner: i32;

  /** T[outer, n, inner]: scores, or the projection p of a VJP. */
  x: usize;
  /** T[outer, n, inner]: dense targets, or the cotangent of a VJP. */
  y: usize;
  /** T[outer, n, inner]: the result. */
  out: usize;
  /** f64 per slice, the next `kStride` bytes on (0: the same for all). A loss without k takes each slice's Σ targets. */
  k: usize;
  kStride: usize;
  /** f64 per slice: τ > 0. f32 kernels need it from 2^-60 to 2^60. */
  tau: usize;
  tauStride: usize;
  /** Projections: 1 for Σp ≤ k. */
  atMost: i32;

  // losses
  family: i32;
  output: i32;
  /** i32[n]: labels, in place of y; slice i has targets where the label is base + i. */
  labels: usize;
  base: i32;
  /** u8[n]: 1 for rows that are left out. */
  ignored: usize;
  /** T[n]: weights of rows. */
  weights: usize;
  /** f64 per slice: factors of what `out` gets. */
  scale: usize;
  scaleStride: usize;

  // what projections and losses find of each slice: f64, i32, and f64 again
  thresholds: usize;
  freeCounts: usize;
  /** The least and the greatest threshold that gives the same p, ±∞ for none. */
  lower: usize;
  upper: usize;
  losses: usize;

  /** Projections and losses: f64 per slice, where the search for its threshold begins (0 for none, NaN for this one). */
  start: usize;
  startStride: usize;

  // the knapsack: lowerBounds ≤ p ≤ upperBounds and Σ weights·p = k (atMost: ≤ k); T, laid out as Layout says
  weightsLayout: i32;
  lowerBounds: usize;
  lowerLayout: i32;
  upperBounds: usize;
  upperLayout: i32;
}

export const enum Family {
  /** Σ w_i (p_i − y_i)² */
  HYPER_SIMPLEX = 0,
  /** Ω*(x) + Ω(y) − ⟨x, y⟩ */
  FENCHEL_YOUNG = 1,
}

/** What a loss writes to `out`. */
export const enum Output {
  /** Nothing that means anything; it is written to. */
  NONE = 0,
  GRADIENT = 1,
  TERMS = 2,
}

/** What a call returns. */
export const enum Status {
  OK = 0,
  NOT_A_NUMBER = 1,
  TOO_MANY_ONES = 2,
  TOO_MANY_ZEROS = 3,
  BAD_TARGET = 4,
  OUT_OF_MEMORY = 5,
  /** Knapsack: there is no such p; of the slice, the p nearest to Σ w p = k was written. */
  OUT_OF_REACH = 6,
}

/** Which elements the slices of an array have. */
export const enum Layout {
  /** Each slice its own: T[outer, n, inner]. */
  EACH = 0,
  /** All slices the same: T[n]. */
  ROW = 1,
  /** All elements the same: one T. */
  ONE = 2,
}
