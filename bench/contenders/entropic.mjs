// The entropic relatives of the projection, through the API with `out`.
import { cappedSoftmax, limitedMultiLabel } from 'hypersimplex/entropic';
import { timed } from '../race.mjs';

const calls = { 'limited multi-label': limitedMultiLabel, 'capped softmax': cappedSoftmax };

/** Each of them, for { x, k, tau }; x is f32. */
export function entropic({ x, k, tau }, type = 'f32') {
  const Type = type === 'f32' ? Float32Array : Float64Array;
  const scores = Type.from(x);
  const out = new Type(x.length);
  return Object.entries(calls).map(([name, call]) => {
    const run = () => call(scores, k, { temperature: tau, out });
    return timed(`${name} ${type}`, run, run);
  });
}
