// A linear score, or a perceptron of one hidden layer, and Adam: loops over the rows, which for models as small as
// these take a tenth of the time of TensorFlow.js, whose operations cost more to start than to do.
import { randomLcg, randomNormal } from 'd3';

/** Scores of rows of features: w·x + b, or v·max(0, Wx + c) + b with `hidden` units. */
export function modelOf(width, hidden, seed) {
  const normal = randomNormal.source(randomLcg(seed + 0.25))();
  const draw = (length, scale) => Float64Array.from({ length }, () => scale * normal());
  const units = hidden || 1;
  const inner = hidden ? draw(units * (width + 1), Math.sqrt(2 / width)) : new Float64Array(width + 1);
  const outer = hidden ? draw(units + 1, Math.sqrt(1 / units)) : Float64Array.of(1, 0);
  if (hidden) outer[units] = 0;
  const parameters = hidden ? [inner, outer] : [inner];

  /** What the units give of a row, from its place in the features. */
  const unit = (features, at, u) => {
    const from = u * (width + 1);
    let sum = inner[from + width];
    for (let f = 0; f < width; f++) sum += inner[from + f] * features[at + f];
    return hidden ? Math.max(0, sum) : sum;
  };

  return {
    parameters,
    /** The weights of a linear score. */
    weights: () => inner.slice(0, width),
    /** Scores of all rows, or of those in `of`. */
    scores({ features, rows }, of) {
      const scores = new Float64Array(of ? of.length : rows);
      for (let i = 0; i < scores.length; i++) {
        const at = (of ? of[i] : i) * width;
        let score = outer[units];
        for (let u = 0; u < units; u++) score += outer[u] * unit(features, at, u);
        scores[i] = score;
      }
      return scores;
    },
    /** Gradients by the parameters, from those by the scores of some rows. */
    gradients({ features }, of, g) {
      const [dInner, dOuter] = [new Float64Array(inner.length), new Float64Array(outer.length)];
      for (let i = 0; i < of.length; i++) {
        if (g[i] === 0) continue;
        const at = of[i] * width;
        dOuter[units] += g[i];
        for (let u = 0; u < units; u++) {
          const a = hidden ? unit(features, at, u) : 1;
          dOuter[u] += g[i] * a;
          if (hidden && a === 0) continue;
          const d = g[i] * outer[u];
          const from = u * (width + 1);
          for (let f = 0; f < width; f++) dInner[from + f] += d * features[at + f];
          dInner[from + width] += d;
        }
      }
      return hidden ? [dInner, dOuter] : [dInner];
    },
  };
}

/** Adam (Kingma and Ba 2015), with β = (0.9, 0.999), ε = 10⁻⁸. */
export function adam(parameters, rate) {
  const zeros = () => parameters.map((p) => new Float64Array(p.length));
  const [first, second] = [zeros(), zeros()];
  let step = 0;
  return (gradients) => {
    step++;
    const scale = rate * Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step);
    parameters.forEach((p, j) => {
      const [m, v, g] = [first[j], second[j], gradients[j]];
      for (let i = 0; i < p.length; i++) {
        m[i] += 0.1 * (g[i] - m[i]);
        v[i] += 0.001 * (g[i] * g[i] - v[i]);
        p[i] -= scale * m[i] / (Math.sqrt(v[i]) + 1e-8);
      }
    });
  };
}
