// The bits of floats in lanes, as integers of their size: what `lanes.ts` is for values.

/** The float whose bits are those of a plus those of b. */
@inline
export function addBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.add(a, b) : i64x2.add(a, b);
  else if (sizeof<T>() == 4) return reinterpret<f32>(reinterpret<i32>(a as f32) + reinterpret<i32>(b as f32)) as V;
  else return reinterpret<f64>(reinterpret<i64>(a as f64) + reinterpret<i64>(b as f64)) as V;
}

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

/** The exponent of a, and its sign, moved to the last bits. */
@inline
export function fromExponent<T, V>(a: V): V {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.shr_s(a, 23) : i64x2.shr_s(a, 52);
  else if (sizeof<T>() == 4) return reinterpret<f32>(reinterpret<i32>(a as f32) >> 23) as V;
  else return reinterpret<f64>(reinterpret<i64>(a as f64) >> 52) as V;
}

/** The float of these bits, which are f64's; f32 has the upper half. */
@inline
export function ofBits<T, V>(f32Bits: i32, f64Bits: i64): V {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.splat(f32Bits) : i64x2.splat(f64Bits);
  else if (sizeof<T>() == 4) return reinterpret<f32>(f32Bits) as V;
  else return reinterpret<f64>(f64Bits) as V;
}
