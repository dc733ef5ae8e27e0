// Random numbers that are the same in every runtime: integers from a counter, and a logarithm made of operations
// that IEEE 754 fixes to the bit. (Math.log differs among engines.)

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24];

/**
 * Threefry-2x32 with 20 rounds: two words of 32 bits for a key and a counter of two words each, into `to`.
 *
 * J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
export function threefry(
  key0: number, key1: number, counter0: number, counter1: number, to: Uint32Array,
): void {
  let [a, b, c] = [key0, key1, key0 ^ key1 ^ 0x1bd11bda]; // the words of the key that are added next
  let x = (counter0 + a) | 0;
  let y = (counter1 + b) | 0;
  for (let round = 0; round < 20; round++) {
    const bits = ROTATIONS[round & 7];
    x = (x + y) | 0;
    y = (y << bits | y >>> 32 - bits) ^ x;
    if ((round & 3) === 3) {
      [a, b, c] = [b, c, a];
      x = (x + a) | 0;
      y = (y + b + (round + 1 >> 2)) | 0;
    }
  }
  to[0] = x;
  to[1] = y;
}

const LN2 = 0.6931471805599453;
/** Its first 33 bits, which an exponent can be multiplied by exactly; and the rest, with what the double lacks. */
const LN2_HIGH = 5954088943 / 2 ** 33;
const LN2_LOW = LN2 - LN2_HIGH + 2.3190468138462996e-17;
let view: DataView | undefined;

/**
 * ln x of a normal x > 0, to an ulp. With x = 2ᵉ m, √½ ≤ m < √2 and f = m − 1, which is exact:
 *
 *     ln x = e ln 2 + 2 artanh s,   s = f/(2 + f),   2 artanh s = f − s f + 2s³(1/3 + s²/5 + s⁴/7 + …)
 */
export function log(x: number): number {
  view ??= new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const high = view.getInt32(0);
  let e = (high >> 20) - 1023;
  view.setInt32(0, (high & 0xfffff) | 0x3ff00000);
  let m = view.getFloat64(0);
  if (m >= 1.4142135623730951) {
    m /= 2;
    e++;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  let series = (((1 / 21 * z + 1 / 19) * z + 1 / 17) * z + 1 / 15) * z + 1 / 13;
  series = ((((series * z + 1 / 11) * z + 1 / 9) * z + 1 / 7) * z + 1 / 5) * z + 1 / 3;
  return e * LN2_HIGH + (f + (2 * s * z * series - s * f + e * LN2_LOW));
}

/** The Gumbel noise of a seed, a whole number in [0, 2⁵³): −ln(−ln u) with u of index i, uniform in (0, 1). */
export function gumbel(seed: number): (i: number) => number {
  const [low, high] = [seed | 0, Math.floor(seed / 2 ** 32)];
  const word = new Uint32Array(2);
  return (i) => {
    threefry(low, high, i | 0, Math.floor(i / 2 ** 32), word);
    const u = ((word[0] >>> 6) * 2 ** 26 + (word[1] >>> 6) + 0.5) * 2 ** -52; // exact
    return -log(-log(u));
  };
}
