/**
 * What the entropic projections must be, in integers: fixed-point numbers of F bits behind the point, of u = x/τ and
 * θ = t/τ. Nothing is shared with the library, and no floating-point function is used.
 *
 *   p_i = σ(u_i − θ) or min(1, e^(u_i − θ)),   Σp = k
 *
 * Σp falls as θ grows, so a bracket is halved, or left by a Newton step, until it is less than 2^-(F − 16) wide.
 */

export type Entropy = 'binary' | 'shannon';

const GUARD = 40n;

export class Fixed {
  readonly one: bigint;
  readonly F: number;
  private readonly ln2: bigint;
  private readonly bits: bigint;

  constructor(F: number = 256) {
    this.F = F;
    this.bits = BigInt(F);
    this.one = 1n << this.bits;
    // ln 2 = Σ 1/(j 2^j)
    const wide = this.bits + GUARD;
    let sum = 0n, power = 1n << wide;
    for (let j = 1n; power > 0n; j++) {
      power >>= 1n;
      sum += power / j;
    }
    this.ln2 = sum;
  }

  /** a/b of two doubles, rounded to F bits. */
  ratio(a: number, b = 1): bigint {
    const [m, e] = parts(a), [M, E] = parts(b);
    const shift = this.bits + BigInt(e - E);
    return shift >= 0n ? divide(m << shift, M) : divide(m, M << -shift);
  }

  /** The double nearest to v/2^F (within an ulp). */
  toNumber(v: bigint): number {
    if (v < 0n) return -this.toNumber(-v);
    if (v === 0n) return 0;
    const shift = Math.max(0, v.toString(2).length - 64);
    let value = Number(v >> BigInt(shift)), power = shift - this.F;
    for (; power < -900; power += 900) value *= 2 ** -900;
    return value * 2 ** power;
  }

  times(a: bigint, b: bigint): bigint {
    return (a * b) >> this.bits;
  }

  over(a: bigint, b: bigint): bigint {
    return (a << this.bits) / b;
  }

  /** e^−a for a ≥ 0. */
  decay(a: bigint): bigint {
    const wide = this.bits + GUARD, one = 1n << wide;
    const A = a << GUARD;
    const m = A / this.ln2;
    if (m > this.bits + 8n) return 0n;
    const r = (A - m * this.ln2) >> 12n; // e^r twelve times squared
    let term = one, sum = one;
    for (let j = 1n; term > 0n; j++) {
      term = ((term * r) >> wide) / j;
      sum += term;
    }
    let e = sum;
    for (let i = 0; i < 12; i++) e = (e * e) >> wide;
    return ((one << wide) / e) >> (GUARD + m);
  }

  /** log a, a > 0. */
  log(a: bigint): bigint {
    const wide = this.bits + GUARD;
    let m = a << GUARD, e = 0n;
    const one = 1n << wide;
    const length = BigInt(m.toString(2).length) - 1n - wide;
    m = length >= 0n ? m >> length : m << -length;
    e += length;
    const s = ((m - one) << wide) / (m + one), z = (s * s) >> wide; // m in [1, 2): s up to ⅓
    let sum = 0n, power = s;
    for (let j = 1n; power > 0n; j += 2n) {
      sum += power / j;
      power = (power * z) >> wide;
    }
    return (2n * sum + e * this.ln2) >> GUARD;
  }
}

/** A double as m · 2^e. */
function parts(value: number): [bigint, number] {
  const word = new DataView(new ArrayBuffer(8));
  word.setFloat64(0, value);
  const bits = word.getBigUint64(0), biased = Number((bits >> 52n) & 2047n);
  const mantissa = (bits & ((1n << 52n) - 1n)) | (biased > 0 ? 1n << 52n : 0n);
  return [value < 0 ? -mantissa : mantissa, Math.max(biased, 1) - 1075];
}

/** Rounded to the nearest. */
function divide(a: bigint, b: bigint): bigint {
  return a >= 0n ? (2n * a + b) / (2n * b) : -((2n * -a + b) / (2n * b));
}

export interface Slice {
  p: Float64Array;
  /** log p and log(1 − p). */
  log: Float64Array;
  rest: Float64Array;
  /** t, in the units of x, and (t − x)/τ of a score x, right to the last digit even where t is not. */
  t: number;
  above: (x: number) => number;
}

/** For finite and infinite scores; 0 < k − #{+∞} < #{finite}. F must suit k and the tails that matter. */
export function project(
  entropy: Entropy, x: ArrayLike<number>, k: number, tau: number, { atMost = false, F = 256 } = {},
): Slice {
  const fixed = new Fixed(F), { one } = fixed;
  const finite = Array.from(x).filter((v) => Number.isFinite(v)).map((v) => fixed.ratio(v, tau));
  const ones = Array.from(x).filter((v) => v === Infinity).length;
  const wanted = fixed.ratio(k) - BigInt(ones) * one;
  const size = BigInt(finite.length);

  /** p and dp/dz at z. */
  const phi = (z: bigint): [bigint, bigint] => {
    if (entropy === 'shannon') {
      if (z >= 0n) return [one, 0n];
      const e = fixed.decay(-z);
      return [e, e];
    }
    const e = fixed.decay(z < 0n ? -z : z), w = fixed.over(e, one + e);
    return [z < 0n ? w : one - w, fixed.times(w, one - w)];
  };
  const at = (theta: bigint): [bigint, bigint] => {
    let sum = -wanted, slope = 0n;
    for (const u of finite) {
      const [p, d] = phi(u - theta);
      sum += p;
      slope += d;
    }
    return [sum, slope];
  };

  /** k whole, and a gap so wide that σ(z) is e^z on its left, 1 − e^−z on its right: both sums are equal at t. */
  function balance(): bigint | undefined {
    if (wanted % one !== 0n) return undefined;
    const sorted = [...finite].sort((a, b) => (a < b ? -1 : Number(a > b)));
    const from = finite.length - Number(wanted / one), left = sorted[from - 1]!, right = sorted[from]!;
    if (right - left < 160n * one) return undefined;
    const log = (distances: bigint[]) => fixed.log(distances.reduce((sum, d) => sum + fixed.decay(d), 0n));
    return (left + right + log(sorted.slice(0, from).map((u) => left - u)) - log(sorted.slice(from).map((u) => u - right))) / 2n;
  }

  let theta = 0n;
  if (!(atMost && at(0n)[0] <= 0n)) {
    const margin = BigInt(F) * one;
    let low = finite.reduce((a, b) => (b < a ? b : a)) - margin, high = finite.reduce((a, b) => (b > a ? b : a)) + margin;
    if (wanted <= 0n || wanted >= size * one) throw new RangeError('k must leave something open');
    theta = (low + high) / 2n;
    const gap = entropy === 'binary' ? balance() : undefined;
    if (gap !== undefined) low = high = theta = gap;
    for (let turn = 0; high - low > 1n << 16n; turn++) {
      if (turn > 4000) throw new Error('no end');
      const [f, slope] = at(theta);
      if (f > 0n || (f === 0n && entropy === 'shannon')) low = theta; // tails beyond F bits are never negative
      else high = theta;
      const middle = (low + high) / 2n;
      const step = slope > 0n ? (f << BigInt(F)) / slope : high - low;
      const size = step < 0n ? -step : step;
      const next = theta + step;
      if (size < 1n << 16n) {
        theta = next;
        break;
      }
      theta = turn % 4 < 3 && next > low && next < high ? next : middle;
    }
  }

  const { length } = x, slice = {
    p: new Float64Array(length), log: new Float64Array(length), rest: new Float64Array(length),
    t: fixed.toNumber(theta) * tau,
    above: (v: number) => fixed.toNumber(theta - fixed.ratio(v, tau)),
  };
  const wide = new Fixed(1300);
  const tail = (a: bigint) => wide.toNumber(wide.decay(a << BigInt(1300 - F)));
  for (let i = 0; i < length; i++) {
    if (!Number.isFinite(x[i]!)) {
      const isOne = x[i]! > 0;
      [slice.p[i], slice.log[i], slice.rest[i]] = isOne ? [1, 0, -Infinity] : [0, -Infinity, 0];
      continue;
    }
    const z = fixed.ratio(x[i]!, tau) - theta;
    const [p] = phi(z), negative = z < 0n ? z : 0n;
    slice.p[i] = z > -60n * one ? fixed.toNumber(p) : tail(-z); // there σ is e^z but for 2^-86 of it
    if (entropy === 'binary') {
      const soft = fixed.log(one + fixed.decay(z < 0n ? -z : z));
      slice.log[i] = fixed.toNumber(negative - soft);
      slice.rest[i] = fixed.toNumber(negative - z - soft);
    } else {
      slice.log[i] = fixed.toNumber(negative);
      slice.rest[i] = p === one ? -Infinity : fixed.toNumber(fixed.log(one - p));
    }
  }
  return slice;
}
