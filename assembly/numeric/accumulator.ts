// Exact sums of floats of any size, which no order and no division into parts changes: whole numbers of units, in
// digits of 32 bits (U. Kulisch's long accumulator). The unit is the least float of the type: 2^-201 for numbers
// that are f32 (so that all 53 bits of them as f64 are whole), 2^-1074 for f64. Digits of up to 2^21 parts can be
// added as f64.

/** A whole number below 2^63, in two steps, as JavaScript made of this has no other way. */
export function whole(value: f64): i64 {
  const upper = floor<f64>(value / 4294967296);
  return (<i64>(<i32>upper) << 32) + <i64>(<u32>(value - upper * 4294967296));
}

/** Digits; the last two are for carries. */
@inline
export function DIGITS<T>(): i32 {
  return sizeof<T>() == 4 ? 13 : 68;
}

/** −log2 of the unit. */
@inline
function UNIT<T>(): i32 {
  return sizeof<T>() == 4 ? 201 : 1074;
}

const MASK: u64 = 0xffffffff;

/** What a part tells of a sum: the digits; how many terms are +∞, −∞ and NaN. */
@inline
export function SUM_BYTES<T>(): usize {
  return <usize>(DIGITS<T>() + 3) << 3;
}

/** Adds a number, which is a T; the sum is in i64. */
export function addTo<T>(sum: usize, value: f64): void {
  const bits = reinterpret<u64>(value);
  let exponent = <i32>(bits >> 52) & 0x7ff;
  let mantissa = bits & 0xfffffffffffff;
  if (exponent == 0x7ff) {
    const at = sum + (<usize>DIGITS<T>() << 3) + (mantissa != 0 ? 16 : value < 0 ? 8 : 0);
    store<i64>(at, load<i64>(at) + 1);
    return;
  }
  if (exponent == 0) exponent = 1;
  else mantissa |= 0x10000000000000;
  const position = exponent - 1075 + UNIT<T>();
  if (mantissa == 0) return;
  const at = sum + <usize>(position >> 5 << 3);
  const shift = <u64>(position & 31);
  const lower = (mantissa & MASK) << shift;
  const upper = (mantissa >> 32) << shift;
  const sign: i64 = value < 0 ? -1 : 1;
  store<i64>(at, load<i64>(at) + sign * <i64>(lower & MASK));
  store<i64>(at, load<i64>(at, 8) + sign * <i64>((lower >> 32) + (upper & MASK)), 8);
  store<i64>(at, load<i64>(at, 16) + sign * <i64>(upper >> 32), 16);
}

/** Brings the digits below 2^32; the last has the sign. */
function carry<T>(sum: usize): void {
  let over: i64 = 0;
  for (let i = 0; i < DIGITS<T>() - 1; i++) {
    const at = sum + (<usize>i << 3);
    const digit = load<i64>(at) + over;
    store<i64>(at, digit & <i64>MASK);
    over = digit >> 32;
  }
  const last = sum + (<usize>(DIGITS<T>() - 1) << 3);
  store<i64>(last, load<i64>(last) + over);
}

/** Makes it what a part tells: the same in f64, in place. */
export function writeSum<T>(sum: usize): void {
  carry<T>(sum);
  for (let i = 0; i < DIGITS<T>() + 3; i++) {
    const at = sum + (<usize>i << 3);
    store<f64>(at, <f64>load<i64>(at));
  }
}

/** Reads it, summed over the parts; it is overwritten. The sum as f64, rounded once. */
export function readSum<T>(sum: usize): f64 {
  for (let i = 0; i < DIGITS<T>() + 3; i++) {
    const at = sum + (<usize>i << 3);
    store<i64>(at, whole(load<f64>(at)));
  }
  return roundSum<T>(sum);
}

/** A sum in i64 as f64, rounded once; it is overwritten. */
export function roundSum<T>(sum: usize): f64 {
  const odd = sum + (<usize>DIGITS<T>() << 3);
  if (load<i64>(odd, 16) > 0 || (load<i64>(odd) > 0 && load<i64>(odd, 8) > 0)) return NaN;
  if (load<i64>(odd) > 0) return Infinity;
  if (load<i64>(odd, 8) > 0) return -Infinity;
  carry<T>(sum);
  const last = sum + (<usize>(DIGITS<T>() - 1) << 3);
  let sign: f64 = 1;
  if (load<i64>(last) < 0) {
    sign = -1;
    for (let i = 0; i < DIGITS<T>(); i++) {
      const at = sum + (<usize>i << 3);
      store<i64>(at, -load<i64>(at));
    }
    carry<T>(sum);
  }
  let top = DIGITS<T>() - 1;
  while (top >= 0 && load<i64>(sum + (<usize>top << 3)) == 0) top--;
  if (top < 0) return 0;

  // the first 64 bits, and whether any other is set
  const first = digitAt(sum, top);
  const second = digitAt(sum, top - 1);
  const third = digitAt(sum, top - 2);
  const shift = clz<u64>(first) - 32;
  const bits = ((first << 32 | second) << shift) | (shift == 0 ? 0 : third >> (32 - shift));
  let isMore = shift == 0 ? third != 0 : (third << (32 + shift)) != 0;
  for (let i = 0; i < top - 2; i++) isMore = isMore || load<i64>(sum + (<usize>i << 3)) != 0;
  let mantissa = bits >> 11;
  const rest = bits & 0x7ff;
  if (rest > 0x400 || (rest == 0x400 && (isMore || (mantissa & 1) == 1))) mantissa++;
  // of the last bit of the 53: in two steps, as it may be less than the least float while they are zeros there
  const exponent = 32 * top + 31 - <i32>shift - 52 - UNIT<T>();
  const half = exponent >> 1;
  return sign * <f64>mantissa * power(half) * power(exponent - half);
}

function digitAt(sum: usize, i: i32): u64 {
  return i < 0 ? 0 : load<u64>(sum + (<usize>i << 3));
}

/** 2^e of a normal f64. */
function power(e: i32): f64 {
  return reinterpret<f64>(<u64>(e + 1023) << 52);
}
