// The bits of floats in lanes, as integers of their size: what `lanes.ts` is for values.

/** The float whose bits are those of a less those of b. */
@inline
export function subBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.sub(a, b) : i64x2.sub(a, b);
  else if (sizeof<T>() == 4) return reinterpret<f32>(reinterpret<i32>(a as f32) - reinterpret<i32>(b as f32)) as V;
  else return reinterpret<f64>(reinterpret<i64>(a as f64) - reinterpret<i64>(b as f64)) as V;
}

/** The last bits of a moved to where the exponent is. */
@inline
export function toExponent<T, V>(a: V): V {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.shl(a, 23) : i64x2.shl(a, 52);
  else if (sizeof<T>() == 4) return reinterpret<f32>(reinterpret<i32>(a as f32) << 23) as V;
  else return reinterpret<f64>(reinterpret<i64>(a as f64) << 52) as V;
}

// Integers go through no float on their way in what follows: JavaScript engines may change the bits of a NaN.

/** k, for normal a = 2^k m > 0 with m in [√½, √2). */
@inline
export function exponent<T, V>(a: V): V {
  if (isVector<V>()) {
    // adding 1.5 · 2^23 (f64: 2^52) to the bits of an integer, and taking it away from the float
    return sizeof<T>() == 4
      ? f32x4.sub(i32x4.add(i32x4.shr_s(i32x4.sub(a, i32x4.splat(ROOT)), 23), f32x4.splat(12582912)), f32x4.splat(12582912))
      : f64x2.sub(
        i64x2.add(i64x2.shr_s(i64x2.sub(a, i64x2.splat(ROOT_64)), 52), f64x2.splat(6755399441055744)),
        f64x2.splat(6755399441055744),
      );
  } else if (sizeof<T>() == 4) return (<f32>((reinterpret<i32>(a as f32) - ROOT) >> 23)) as V;
  else return (<f64>((reinterpret<i64>(a as f64) - ROOT_64) >> 52)) as V;
}

/** m of the same. */
@inline
export function significand<T, V>(a: V): V {
  if (isVector<V>()) {
    return sizeof<T>() == 4 ? i32x4.sub(a, i32x4.shl(i32x4.shr_s(i32x4.sub(a, i32x4.splat(ROOT)), 23), 23))
      : i64x2.sub(a, i64x2.shl(i64x2.shr_s(i64x2.sub(a, i64x2.splat(ROOT_64)), 52), 52));
  } else if (sizeof<T>() == 4) {
    const bits = reinterpret<i32>(a as f32);
    return reinterpret<f32>(bits - (((bits - ROOT) >> 23) << 23)) as V;
  } else {
    const bits = reinterpret<i64>(a as f64);
    return reinterpret<f64>(bits - (((bits - ROOT_64) >> 52) << 52)) as V;
  }
}

/** The bits of √½. */
const ROOT: i32 = 0x3f3504f3;
const ROOT_64: i64 = 0x3fe6a09e667f3bcd;
