// Thresholds by rank: evenly near zero, where τ is what counts, and by octaves farther out.

import { fromOrdinal, ordinal } from '../numeric/ulp';

/** A whole number for a threshold, in their order. */
export function rank(t: f64, tau: f64): i64 {
  const size = ordinal(false, min<f64>(abs<f64>(t) + tau, f64.MAX_VALUE)) - ordinal(false, tau);
  return t < 0 ? -size : size;
}

/** The threshold of a rank. */
export function ofRank(rank: i64, tau: f64): f64 {
  const least = ordinal(false, tau);
  const size = fromOrdinal(false, min<i64>(rank < 0 ? -rank : rank, ordinal(false, f64.MAX_VALUE) - least) + least) - tau;
  return rank < 0 ? -size : size;
}
