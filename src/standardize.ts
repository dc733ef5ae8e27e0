// Temperatures in units of a slice's standard deviation, and what that means for derivatives.

import { checkBoolean, checkNumber } from './check.ts';
import { sumOf } from './sums.ts';
import type { F64, Floats, PerSlice, Slices } from './tensor.ts';
import { sumSlice, valueAt, visitSlice } from './tensor.ts';

/** A slice's finite scores: how many, their mean, and σ² = Σ (x − mean)²/n, which is 0 where all are equal. */
interface Moments {
  n: number;
  mean: number;
  variance: number;
}

function momentsOf(x: Slices, s: number): Moments {
  const finite: number[] = [];
  visitSlice(x, s, (i) => { if (Number.isFinite(x.data[i])) finite.push(x.data[i]); });
  const scores = Float64Array.from(finite).sort(); // so that sums have one order; exact ones would be 500 bytes of code
  const n = scores.length;
  const [least] = scores;
  const mean = least + scores.reduce((sum, score) => sum + (score - least), 0) / n;
  const squares = scores.reduce((sum, score) => sum + (score - mean) * (score - mean), 0);
  // Squares that underflow are no variance.
  return { n, mean, variance: squares > 2 ** -960 ? squares / n : least === scores[n - 1] || n === 0 ? 0 : NaN };
}

/** τσ of each slice, if that is asked for; τ where all scores are equal. */
export function standardized(x: Slices, tau: PerSlice, standardize = false): PerSlice {
  checkBoolean('standardize', standardize);
  return standardize ? timesDeviation(x, tau) : tau;
}

/** τσ of each slice. */
export function timesDeviation(x: Slices, tau: PerSlice): F64 {
  return Float64Array.from({ length: x.count }, (_, s) => {
    const { variance } = momentsOf(x, s);
    const value = valueAt(tau, s) * (variance === 0 ? 1 : Math.sqrt(variance));
    checkNumber(value, 2 ** -1022, Number.MAX_VALUE, false, `temperature times the standard deviation of slice ${s}`);
    return value;
  });
}

/** Visits the scores of slice s with ∂ log σ/∂x = (x − mean)/(nσ²); none where all are equal. */
function visitSlopes(x: Slices, s: number, visit: (index: number, slope: number) => void): void {
  const { n, mean, variance } = momentsOf(x, s);
  if (variance === 0) return;
  visitSlice(x, s, (i) => { if (Number.isFinite(x.data[i])) visit(i, (x.data[i] - mean) / (n * variance)); });
}

/** Σ of so much for each of them, rounded once. */
function sumSlopes(x: Slices, s: number, term: (index: number, slope: number) => number): number {
  const terms: number[] = [];
  visitSlopes(x, s, (i, slope) => { terms.push(term(i, slope)); });
  return sumOf(terms);
}

/** What a loss is along v, to second order, where the free set stays as it is; p, τσ and these are of one slice. */
interface SecondOrder {
  /** ∂²L/∂x², times v. */
  byScores: Floats;
  /** ∂²L/∂x∂τ. */
  mixed: Floats;
  /** ∂²L/∂τ² and ∂L/∂τ of each slice. */
  second: F64;
  first: F64;
}

/**
 * Adds to ∂²L/∂x² v what τσ has to do with it. With T = τσ, l = ∂ log σ/∂x and a = ⟨l, v⟩ all is
 *
 *     ∂²L/∂x² v + Ta ∂²L/∂x∂τ + T l ⟨∂²L/∂x∂τ, v⟩ + T²a ∂²L/∂τ² l + T ∂L/∂τ ((v − mean v)/(nσ²) − a l)
 */
export function addCurvature(x: Slices, tauSigma: PerSlice, v: Floats, { byScores, mixed, second, first }: SecondOrder): void {
  for (let s = 0; s < x.count; s++) {
    const { n, variance } = momentsOf(x, s);
    const tau = valueAt(tauSigma, s);
    const a = sumSlopes(x, s, (i, slope) => slope * v[i]);
    const mean = sumSlopes(x, s, (i) => v[i]) / n;
    const along = sumSlice(x, s, (i) => mixed[i] * v[i]);
    visitSlopes(x, s, (i, slope) => {
      byScores[i] += tau * (a * mixed[i] + along * slope + tau * a * second[s] * slope
        + first[s] * ((v[i] - mean) / (n * variance) - a * slope));
    });
  }
}

/** Adds what the derivatives by τσ are for the scores: those times ∂(τσ)/∂x = τσ ∂ log σ/∂x. */
export function addDeviation(x: Slices, tauSigma: PerSlice, derivatives: ArrayLike<number>, to: Floats): void {
  for (let s = 0; s < x.count; s++) {
    visitSlopes(x, s, (i, slope) => { to[i] += derivatives[s] * valueAt(tauSigma, s) * slope; });
  }
}

/** Where x/τσ goes along v, times τσ: v − x ⟨∂ log σ/∂x, v⟩; of x only differences matter where Σp = k. */
export function alongDeviation(x: Slices, v: Floats, isAtMost: boolean): Floats {
  const moved = v.slice();
  for (let s = 0; s < x.count; s++) {
    const origin = isAtMost ? 0 : momentsOf(x, s).mean;
    const growth = sumSlopes(x, s, (i, slope) => slope * v[i]);
    visitSlopes(x, s, (i) => { moved[i] = v[i] - (x.data[i] - origin) * growth; });
  }
  return moved;
}
