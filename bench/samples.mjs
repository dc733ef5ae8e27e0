// Scores to measure on: seeded, so that every run sees the same ones.

/** mulberry32: uniform on [0, 1). */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z = (z + Math.imul(z ^ (z >>> 7), z | 61)) ^ z;
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Box–Muller: N(0, 1). */
const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** The i-th of n numbers, which are 0 … n − 1 out of order. */
const scattered = (i, n) => (i * 7919) % n;

const scores = {
  Gaussian: normal,
  'heavy tails': (next) => Math.tan(Math.PI * (next() - 0.5)),
  'one outlier of 10⁶': (next, i, n) => (i === Math.floor(n / 3) ? 1e6 : normal(next)),
  'ties (250 levels)': (next) => Math.floor(250 * next()) / 50,
  'two far clusters': (next) => (next() < 0.5 ? -1e4 : 1e4) + 0.1 * normal(next),
  sorted: normal,
  'all equal': () => 0.7,
  'no free coordinate': (_, i, n) => 4096 * scattered(i, n),
  'geometric progression': (_, i, n) => 2 ** (80 * (scattered(i, n) / n) - 40),
};

export const hostile = Object.keys(scores).filter((kind) => kind !== 'Gaussian');

/** n scores of a kind, as f32. */
export function sample(kind, n, seed = 2026) {
  const next = uniform(seed + n);
  const x = Float32Array.from({ length: n }, (_, i) => scores[kind](next, i, n));
  return kind === 'sorted' ? x.sort() : x;
}

/** Logits [rows, columns], where each row's label is likelier to have a great one. */
export function labelled(rows, columns, seed = 2026) {
  const next = uniform(seed + rows * columns);
  const labels = Int32Array.from({ length: rows }, () => Math.floor(columns * next()));
  const logits = Float32Array.from({ length: rows * columns }, () => normal(next));
  labels.forEach((label, row) => { logits[row * columns + label] += 1; });
  return { logits, labels, rows, columns };
}

/** Logits of a model that has learnt: this share of the labels sticks out by 8, and the last class is absent. */
export function trained(rows, columns, share, seed = 2026) {
  const next = uniform(seed + rows * columns);
  const labels = Int32Array.from({ length: rows }, () => Math.floor((columns - 1) * next()));
  const logits = Float32Array.from({ length: rows * columns }, () => normal(next));
  labels.forEach((label, row) => { if (next() < share) logits[row * columns + label] += 8; });
  return { logits, labels, rows, columns };
}
