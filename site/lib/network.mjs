// A perceptron with one hidden layer, x → relu(x·A + a)·B + b, and Adam: small enough to train in a page.

/** A generator of numbers in [0, 1) with a seed: Marsaglia's xorshift32, after a few turns. */
export function random(seed) {
  let s = (seed * 2654435761 + 1) >>> 0 || 1;
  const next = () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    s >>>= 0;
    return s / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) next();
  return next;
}

/** Rows 0 … n − 1 in a random order: Fisher and Yates. */
export function shuffled(n, next) {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor((i + 1) * next());
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** c += a·b, with a [m, l], b [l, n], c [m, n]. */
export function multiplyAdd(a, b, c, m, l, n) {
  for (let i = 0; i < m; i++) {
    for (let p = 0; p < l; p++) {
      const s = a[i * l + p];
      if (s === 0) continue; // behind relu, half of them
      for (let j = 0, at = p * n, to = i * n; j < n; j++) c[to + j] += s * b[at + j];
    }
  }
}

/** c += aᵀ·b, with a [m, l], b [m, n], c [l, n]. */
export function transposedMultiplyAdd(a, b, c, m, l, n) {
  for (let i = 0; i < m; i++) {
    for (let p = 0; p < l; p++) {
      const s = a[i * l + p];
      if (s === 0) continue;
      for (let j = 0, at = i * n, to = p * n; j < n; j++) c[to + j] += s * b[at + j];
    }
  }
}

/** @param {{ inputs: number, hidden: number, outputs: number, seed: number }} shape */
export function createNetwork({ inputs, hidden, outputs, seed }) {
  const next = random(seed);
  const glorot = (rows, columns) => {
    const bound = Math.sqrt(6 / (rows + columns));
    return Float32Array.from({ length: rows * columns }, () => bound * (2 * next() - 1));
  };
  const weights = [glorot(inputs, hidden), new Float32Array(hidden), glorot(hidden, outputs), new Float32Array(outputs)];
  const gradients = weights.map((w) => new Float32Array(w.length));
  const moments = weights.map((w) => [new Float32Array(w.length), new Float32Array(w.length)]);
  const turned = new Float32Array(hidden * outputs); // B transposed
  let steps = 0;

  /** The hidden layer and the logits of some rows. */
  function forward(x, rows) {
    const [A, a, B, b] = weights;
    const h = new Float32Array(rows * hidden), logits = new Float32Array(rows * outputs);
    for (let i = 0; i < rows; i++) h.set(a, i * hidden);
    multiplyAdd(x, A, h, rows, inputs, hidden);
    for (let i = 0; i < h.length; i++) if (h[i] < 0) h[i] = 0;
    for (let i = 0; i < rows; i++) logits.set(b, i * outputs);
    multiplyAdd(h, B, logits, rows, hidden, outputs);
    return { h, logits };
  }

  /** The gradients by the weights, from that by the logits. */
  function backward(x, { h }, grad, rows) {
    const [, , B] = weights, [dA, da, dB, db] = gradients;
    for (const g of gradients) g.fill(0);
    transposedMultiplyAdd(h, grad, dB, rows, hidden, outputs);
    for (let i = 0; i < rows; i++) for (let j = 0; j < outputs; j++) db[j] += grad[i * outputs + j];
    for (let i = 0; i < hidden; i++) for (let j = 0; j < outputs; j++) turned[j * hidden + i] = B[i * outputs + j];
    const dh = new Float32Array(rows * hidden);
    multiplyAdd(grad, turned, dh, rows, outputs, hidden);
    for (let i = 0; i < dh.length; i++) if (h[i] === 0) dh[i] = 0;
    for (let i = 0; i < rows; i++) for (let j = 0; j < hidden; j++) da[j] += dh[i * hidden + j];
    transposedMultiplyAdd(x, dh, dA, rows, inputs, hidden);
    return gradients;
  }

  /** One step of Adam (Kingma and Ba, 2015) with its usual constants. */
  function step(rate) {
    steps++;
    const size = rate * Math.sqrt(1 - 0.999 ** steps) / (1 - 0.9 ** steps);
    weights.forEach((w, l) => {
      const g = gradients[l], [m, v] = moments[l];
      for (let i = 0; i < w.length; i++) {
        m[i] = 0.9 * m[i] + 0.1 * g[i];
        v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
        w[i] -= size * m[i] / (Math.sqrt(v[i]) + 1e-8);
      }
    });
  }

  return { weights, forward, backward, step };
}
