/** Scores to try the library on: seeded, so every run sees the same ones. */

export type Floats = Float32Array | Float64Array;
export type Type = 'f32' | 'f64';
export const types: readonly Type[] = ['f32', 'f64'];

export const floats = (type: Type, values: ArrayLike<number>): Floats => (
  type === 'f32' ? Float32Array.from(values) : Float64Array.from(values)
);

export type Random = () => number;

/** mulberry32: uniform on [0, 1). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z = (z + Math.imul(z ^ (z >>> 7), z | 61)) ^ z;
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Box–Muller: N(0, 1). */
export const normal = (next: Random) => (
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
);

export function shuffle<T extends number[] | Floats>(values: T, next: Random): T {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
  return values;
}

type Score = (next: Random, i: number, n: number, type: Type) => number;

const largest = { f32: (2 - 2 ** -23) * 2 ** 127, f64: Number.MAX_VALUE };
const smallest = { f32: 2 ** -149, f64: 2 ** -1074 };
const sign = (next: Random) => (next() < 0.5 ? -1 : 1);

const scores = {
  gaussian: normal,
  'around 1000': (next) => 1000 + 3 * normal(next),
  'around −10⁶': (next) => -1e6 + normal(next),
  'around 10⁹': (next) => 1e9 + 1000 * normal(next),
  'as large as 10⁶': (next) => 1e6 * normal(next),
  'as large as 10⁹': (next) => 1e9 * normal(next),
  'heavy-tailed': (next) => Math.tan(Math.PI * (next() - 0.5)),
  '250 levels': (next) => Math.floor(250 * next()) / 50,
  constant: () => 0.7,
  // Where one looks is not where it is: blocks and lines of a cache that differ from the rest.
  'in blocks': (next, i) => normal(next) + 10 * (Math.floor(i / 1024) % 3),
  'in cache lines': (next, i) => normal(next) + 100 * Number(Math.floor(i / 16) % 7 === 0),
  'few that matter': (next, i, n) => (i > n - 9 ? 5 + next() : normal(next) / 100),
  'two far clusters': (next) => sign(next) * 1e4 + 0.1 * normal(next),
  sorted: (_, i, n) => (4 * i) / n - 2,
  'one outlier': (next, i, n) => (i === Math.floor(n / 3) ? 1e6 : normal(next)),
  'geometric progression': (_, i) => 1.5 ** (20 - ((7 * i) % 61)),
  'all saturated': (_, i, n) => 4096 * ((i * 7919) % Math.max(n, 1)),
  denormals: (next, _, __, type) => smallest[type] * Math.floor(2000 * (next() - 0.5)),
  'near the largest float': (next, _, __, type) => sign(next) * largest[type] * (1 - 0.1 * next()),
} satisfies Record<string, Score>;

export type FamilyName = keyof typeof scores;
export const families = Object.keys(scores) as FamilyName[];

export function sample(family: FamilyName, n: number, type: Type = 'f64', seed = 1): Floats {
  const next = random(seed * 1000003 + n);
  const score: Score = scores[family];
  return floats(type, Array.from({ length: n }, (_, i) => score(next, i, n, type)));
}
