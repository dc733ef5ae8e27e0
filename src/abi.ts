// Made by the build from assembly/abi.ts, which says what all this is (scripts/abi.mjs).

export const VERSION = 3;

// Family
export const HYPER_SIMPLEX = 0;
export const FENCHEL_YOUNG = 1;

// Output
export const NONE = 0;
export const GRADIENT = 1;
export const TERMS = 2;

// Status
export const OK = 0;
export const NOT_A_NUMBER = 1;
export const TOO_MANY_ONES = 2;
export const TOO_MANY_ZEROS = 3;
export const BAD_TARGET = 4;
export const OUT_OF_MEMORY = 5;
export const OUT_OF_REACH = 6;

// Layout
export const EACH = 0;
export const ROW = 1;
export const ONE = 2;

// The call record: its bytes, and the places of its fields, in i32.
export const CALL_BYTES = 128;
export const FIRST = 0;
export const OUTER = 1;
export const N = 2;
export const INNER = 3;
export const X = 4;
export const Y = 5;
export const OUT = 6;
export const K = 7;
export const K_STRIDE = 8;
export const TAU = 9;
export const TAU_STRIDE = 10;
export const AT_MOST = 11;
export const FAMILY = 12;
export const OUTPUT = 13;
export const LABELS = 14;
export const BASE = 15;
export const IGNORED = 16;
export const WEIGHTS = 17;
export const SCALE = 18;
export const SCALE_STRIDE = 19;
export const THRESHOLDS = 20;
export const FREE_COUNTS = 21;
export const LOWER = 22;
export const UPPER = 23;
export const LOSSES = 24;
export const START = 25;
export const START_STRIDE = 26;
export const WEIGHTS_LAYOUT = 27;
export const LOWER_BOUNDS = 28;
export const LOWER_LAYOUT = 29;
export const UPPER_BOUNDS = 30;
export const UPPER_LAYOUT = 31;

/** The same by name. */
export const PLACES = {
  first: 0, outer: 1, n: 2, inner: 3, x: 4, y: 5, out: 6, k: 7, kStride: 8, tau: 9, tauStride: 10,
  atMost: 11, family: 12, output: 13, labels: 14, base: 15, ignored: 16, weights: 17, scale: 18,
  scaleStride: 19, thresholds: 20, freeCounts: 21, lower: 22, upper: 23, losses: 24, start: 25,
  startStride: 26, weightsLayout: 27, lowerBounds: 28, lowerLayout: 29, upperBounds: 30,
  upperLayout: 31,
};

export type Family =
  | typeof HYPER_SIMPLEX | typeof FENCHEL_YOUNG;

export type Output =
  | typeof NONE | typeof GRADIENT | typeof TERMS;

export type Status =
  | typeof OK | typeof NOT_A_NUMBER | typeof TOO_MANY_ONES | typeof TOO_MANY_ZEROS
  | typeof BAD_TARGET | typeof OUT_OF_MEMORY | typeof OUT_OF_REACH;

export type Layout =
  | typeof EACH | typeof ROW | typeof ONE;
