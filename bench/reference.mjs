// What the answers must be: slow, by sorting, in f64.

/** Projects x/τ onto {p ∈ [0,1]ⁿ, Σp = k}: p_i = clip((x_i − t)/τ, 0, 1). */
export function project(x, k, tau) {
  const n = x.length;
  const s = Float64Array.from(x).sort();
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i] + s[i];
  /** The number of scores up to t. */
  const upTo = (t) => {
    let [low, high] = [0, n];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (s[middle] <= t) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** Σ clip((x_i − t)/τ, 0, 1) */
  const mass = (t) => {
    const [zeros, below] = [upTo(t), upTo(t + tau)];
    return n - below + (sums[below] - sums[zeros] - (below - zeros) * t) / tau;
  };

  // between which neighbours of all breakpoints the root lies
  const breakpoints = new Float64Array(2 * n);
  breakpoints.set(s);
  breakpoints.set(s.map((v) => v - tau), n);
  breakpoints.sort();
  let [low, high] = [0, 2 * n - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (mass(breakpoints[middle]) > k) low = middle;
    else high = middle;
  }

  // there f is a straight line
  const between = 0.5 * breakpoints[low] + 0.5 * breakpoints[high];
  const [zeros, below] = [upTo(between), upTo(between + tau)];
  let sum = 0;
  for (let i = zeros; i < below; i++) sum += s[i] - between;
  const t = below === zeros ? between : between + (sum - tau * (k - (n - below))) / (below - zeros);
  return Float64Array.from(x, (v) => Math.min(Math.max((v - t) / tau, 0), 1));
}

/** Mean of (p − y)² over [rows, columns], and its gradient J(p − y); k of each column is Σ of its targets. */
export function hyperSimplexLoss({ logits, labels, rows, columns }, tau) {
  const grad = new Float64Array(rows * columns);
  let loss = 0;
  for (let c = 0; c < columns; c++) {
    const x = Float32Array.from({ length: rows }, (_, i) => logits[i * columns + c]);
    const y = Float64Array.from(labels, (label) => Number(label === c));
    const p = project(x, y.reduce((a, b) => a + b, 0), tau);
    const e = p.map((v, i) => v - y[i]);
    let [free, sum] = [0, 0];
    for (let i = 0; i < rows; i++) {
      loss += e[i] ** 2;
      if (p[i] <= 0 || p[i] >= 1) continue;
      free++;
      sum += e[i];
    }
    for (let i = 0; i < rows; i++) {
      if (p[i] > 0 && p[i] < 1) grad[i * columns + c] = 2 / (rows * columns) * (e[i] - sum / free) / tau;
    }
  }
  return { loss: loss / (rows * columns), grad };
}

/** Mean over the rows of −log softmax at the label, and its gradient. */
export function crossEntropy({ logits, labels, rows, columns }) {
  const grad = new Float64Array(rows * columns);
  let loss = 0;
  for (let i = 0; i < rows; i++) {
    const x = Float64Array.from(logits.subarray(i * columns, (i + 1) * columns));
    const z = x.reduce((sum, v) => sum + Math.exp(v), 0);
    loss += Math.log(z) - x[labels[i]];
    x.forEach((v, c) => { grad[i * columns + c] = (Math.exp(v) / z - Number(c === labels[i])) / rows; });
  }
  return { loss: loss / rows, grad };
}
