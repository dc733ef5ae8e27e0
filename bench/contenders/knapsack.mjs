// The knapsack of the scores, through the API with `out`: weights between ½ and 1½, and bounds 0 and 1 or of their own.
import { projectKnapsack } from 'hypersimplex/knapsack';
import { timed } from '../race.mjs';
import { uniform } from '../samples.mjs';

/** { x, k, tau } with weights, or with weights and bounds; x is f32. */
export function knapsack({ x, k, tau }, hasBounds, type = 'f32') {
  const Type = type === 'f32' ? Float32Array : Float64Array;
  const n = x.length;
  const scores = Type.from(x);
  const out = new Type(n);
  const next = uniform(n);
  const weights = Type.from(x, () => 0.5 + next());
  const lower = Type.from(x, () => 0.2 * next());
  const upper = Type.from(x, () => 0.6 + 0.4 * next());
  const options = hasBounds ? { weights, lower, upper, k: 0.1 * n + k / 2, temperature: tau, out }
    : { weights, k, temperature: tau, out };
  const name = `${hasBounds ? 'weights and bounds' : 'weights'} ${type}`;
  return timed(name, () => projectKnapsack(scores, options), () => projectKnapsack(scores, options).projection);
}
