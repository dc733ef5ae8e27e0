// Sums of doubles without any rounding, or with one.

/** A sum of doubles without any rounding, in units of 2^-1074: mantissas are summed by their exponents. */
export class ExactSum {
  #total = BigInt(0);
  #high = new Float64Array(2047); // of their upper 21 bits
  #low = new Float64Array(2047); // of their lower 32
  #left = 0; // so many may still be added before these need more than 53 bits
  #value = new Float64Array(1);
  #words = new Uint32Array(this.#value.buffer);
  #least = 2047;
  #greatest = 0;

  add(value: number): void {
    if (this.#left-- === 0) this.#carry();
    this.#value[0] = value;
    const low = this.#words[0];
    const high = this.#words[1];
    const exponent = (high >>> 20) & 2047;
    const mantissa = (high & 0xfffff) + (exponent > 0 ? 0x100000 : 0);
    const at = Math.max(exponent, 1) - 1;
    this.#least = Math.min(this.#least, at);
    this.#greatest = Math.max(this.#greatest, at);
    this.#high[at] += value < 0 ? -mantissa : mantissa;
    this.#low[at] += value < 0 ? -low : low;
  }

  #carry(): void {
    for (let at = this.#least; at <= this.#greatest; at++) {
      const sum = BigInt(this.#high[at]) * BigInt(2 ** 32) + BigInt(this.#low[at]);
      this.#total += sum << BigInt(at);
      this.#high[at] = this.#low[at] = 0;
    }
    this.#least = 2047;
    this.#greatest = 0;
    this.#left = 2 ** 20;
  }

  /** The sum so far; starts again. */
  take(): bigint {
    this.#carry();
    const total = this.#total;
    this.#total = BigInt(0);
    return total;
  }
}

/** What rounding a + b to h has left (Knuth's twoSum). */
function tail(a: number, b: number, h: number): number {
  const part = h - a;
  return a - (h - part) + (b - part);
}

/**
 * The double nearest to the sum of the values, whatever their order: that of finite ones is rounded once. Two doubles hold
 * it, with a bound of what they have lost; where that may matter, it is summed exactly.
 */
export function sumOf(values: ArrayLike<number>): number {
  let high = 0;
  let low = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const sum = high + value;
    const rest = tail(high, value, sum);
    const next = low + rest;
    lost += Math.abs(tail(low, rest, next));
    high = sum;
    low = next;
  }
  // twice as much, for `lost` is rounded; and an ulp, for low ± lost is
  const most = lost === 0 ? 0 : 2 * lost + Math.abs(low) * 2 ** -52;
  const sum = high + (low + most);
  return sum === high + (low - most) && Number.isFinite(sum) ? sum : sumExactly(values);
}

function sumExactly(values: ArrayLike<number>): number {
  const exact = new ExactSum();
  let infinite = 0; // ∞ − ∞ is NaN
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i])) exact.add(values[i]);
    else infinite += values[i];
  }
  return infinite === 0 ? rounded(exact.take()) : infinite;
}

/** So many times 2^-1074, rounded once. */
function rounded(total: bigint): number {
  const zero = BigInt(0);
  if (total < zero) return -rounded(-total);
  // all but the first 64 bits and more only say whether there is anything
  const shift = Math.max(0, 4 * total.toString(16).length - 68);
  const first = total >> BigInt(shift);
  const isMore = first << BigInt(shift) !== total;
  return Number(isMore ? first | BigInt(1) : first) * 2 ** (shift - 1074);
}
