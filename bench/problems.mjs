// What is projected: scores of a kind, a size, τ and k.
import { sample } from './samples.mjs';

/** All pairs of a temperature and a share k/n. */
const pairs = (temperatures, shares) => (
  temperatures.flatMap((tau) => shares.map((share) => ({ tau, share }))));

export const grid = pairs([0.1, 1, 1.5, 10], [0.001, 0.01, 0.1, 0.5, 0.99]);
/** A quarter of it, for what takes longer. */
export const fewer = pairs([0.1, 1.5], [0.01, 0.5]);
/** The paper's temperature, and one class of ten. */
export const usual = [{ tau: 1.5, share: 0.1 }];

/** 10ⁿ, as it is written. */
export const power = (n) => `10${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Math.round(Math.log10(n))]}`;

export const shapeName = (shape) => `[${shape.join(', ')}]`;

/** { x, k, tau, … } one after the other; those of one size share their scores. */
export function* problems(kind, sizes, settings) {
  for (const n of sizes) {
    const x = sample(kind, n);
    for (const { tau, share } of settings) {
      const what = `${kind}, n = ${n}, τ = ${tau}, k/n = ${share}`;
      yield { kind, n, x, tau, share, k: Math.round(share * n), what };
    }
  }
}
