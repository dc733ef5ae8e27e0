// The only file that names SIMD intrinsics. Every kernel body is written once, over a lane type V:
//
//   V = v128   16 / sizeof(T) neighbouring elements of type T          (target simd)
//   V = T      one element                                              (target scalar)
//
// and, where sums need it, over a wide type W (v128 = two f64, or one f64). A comparison gives a mask: all
// bits of a lane set or clear in a v128, 1 or 0 in a scalar. The branches on isVector<V>() are decided at
// compile time.
//
// Loops have no tails: a slice is followed by up to lanes − 1 elements that are neutral in what is done with
// it (tail.ts). And those that matter test their end at the end, do … while: an engine keeps what does not
// change in registers only if a loop's body runs in any case. V8 computed even 1/τ anew for each vector
// otherwise; `project` takes 0.19 ns a score in place of 0.40.

/** Lanes of a 16-byte vector of T; also the number of partial sums that a scalar build keeps. */
@inline
export function lanes<T>(): i32 {
  return 16 / sizeof<T>();
}

/** Elements that one V holds. */
@inline
export function width<T, V>(): i32 {
  return isVector<V>() ? 16 / sizeof<T>() : 1;
}

/** Bytes of n elements of T. */
@inline
export function bytes<T>(n: i32): usize {
  return (<usize>n) * sizeof<T>();
}

@inline
export function splat<T, V>(value: T): V {
  if (isVector<V>()) return v128.splat<T>(value);
  else return value as V;
}

@inline
export function read<V>(address: usize): V {
  if (isVector<V>()) return v128.load(address);
  else return load<V>(address);
}

@inline
export function write<V>(address: usize, value: V): void {
  if (isVector<V>()) v128.store(address, value);
  else store<V>(address, value);
}

// --- arithmetic --------------------------------------------------------------------------------------------

@inline
export function add<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.add<T>(a, b);
  else return (a + b) as V;
}

@inline
export function sub<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.sub<T>(a, b);
  else return (a - b) as V;
}

@inline
export function mul<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.mul<T>(a, b);
  else return (a * b) as V;
}

/** The nearest of [lo, hi]; NaN stays. */
@inline
export function clip<T, V>(value: V, lo: V, hi: V): V {
  return pmin<T, V>(pmax<T, V>(value, lo), hi);
}

@inline
export function div<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.div<T>(a, b);
  else return (a / b) as V;
}

@inline
export function squareRoot<T, V>(a: V): V {
  if (isVector<V>()) return v128.sqrt<T>(a);
  else return sqrt<V>(a);
}

/** |a| */
@inline
export function absolute<T, V>(a: V): V {
  if (isVector<V>()) return v128.abs<T>(a);
  else return abs<V>(a);
}

/** b < a ? b : a (one instruction; b is dropped when it is NaN). */
@inline
export function pmin<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.pmin<T>(a, b);
  else return b < a ? b : a;
}

/** a < b ? b : a (one instruction; b is dropped when it is NaN). */
@inline
export function pmax<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.pmax<T>(a, b);
  else return a < b ? b : a;
}

/** The lesser of a value, not NaN, and a positive one. f32 are compared as integers: floats share two ports with additions. */
@inline
export function minPositive<T, V>(value: V, positive: V): V {
  if (isVector<V>() && sizeof<T>() == 4) return i32x4.min_s(value, positive);
  else return pmin<T, V>(positive, value);
}

/** The greater of a value, not NaN, and a positive one or +0, likewise. */
@inline
export function maxPositive<T, V>(positive: V, value: V): V {
  if (isVector<V>() && sizeof<T>() == 4) return i32x4.max_s(positive, value);
  else return pmax<T, V>(positive, value);
}

/** The lesser of two numbers, none below 0, where 0 is dropped: of f32 as integers less 1. */
@inline
export function leastOf<T, V>(least: V, value: V): V {
  if (isVector<V>() && sizeof<T>() == 4) return i32x4.min_u(least, i32x4.sub(value, i32x4.splat(1)));
  else return pmin<T, V>(least, orNaN<T, V>(sameBits<T, V>(value, splat<T, V>(0)), value));
}

/** Whether what `leastOf` gave is below a positive limit. */
@inline
export function isBelow<T, V>(least: V, limit: T): bool {
  if (isVector<V>() && sizeof<T>() == 4) return v128.any_true(i32x4.lt_u(least, i32x4.splat(reinterpret<i32>(<f32>limit) - 1)));
  else return reduceMin<T, V>(least) < limit;
}

// --- masks -------------------------------------------------------------------------------------------------

@inline
export function gt<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.gt<T>(a, b);
  else return (a > b ? 1 : 0) as V;
}

@inline
export function ne<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.ne<T>(a, b);
  else return (a != b ? 1 : 0) as V;
}

@inline
export function eq<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.eq<T>(a, b);
  else return (a == b ? 1 : 0) as V;
}

/** a and b are the same float, bit by bit. */
@inline
export function sameBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.eq(a, b) : i64x2.eq(a, b);
  else return (a == b ? 1 : 0) as V;
}

/** value ≤ 0, of what is not NaN; compared as integers, as floats share two ports with additions. */
@inline
export function notPositive<T, V>(value: V): V {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.gt_s(i32x4.splat(1), value) : i64x2.gt_s(i64x2.splat(1), value);
  else return (value > 0 ? 0 : 1) as V;
}

/** |a| < b. */
@inline
export function within<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.lt<T>(absolute<T, V>(a), b);
  else return (absolute<T, V>(a) < b ? 1 : 0) as V;
}

/** a ≤ b. */
@inline
export function le<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.le<T>(a, b);
  else return (a <= b ? 1 : 0) as V;
}

@inline
export function xor<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.xor(a, b);
  else return (a != b ? 1 : 0) as V;
}

@inline
export function or<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.or(a, b);
  else return a > b ? a : b;
}

/** a and not b. */
@inline
export function andNot<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.andnot(a, b);
  else return (b != 0 ? 0 : a) as V;
}

/** value where the mask is set, +0 elsewhere. */
@inline
export function ifThenElseZero<T, V>(mask: V, value: V): V {
  if (isVector<V>()) return v128.and(mask, value);
  else return (mask != 0 ? value : 0) as V;
}

/** NaN where the mask is set, value elsewhere. */
@inline
export function orNaN<T, V>(mask: V, value: V): V {
  if (isVector<V>()) return v128.or(mask, value);
  else return mask != 0 ? (NaN as V) : value;
}

/** a where the mask is set, b elsewhere. */
@inline
export function ifThenElse<T, V>(mask: V, a: V, b: V): V {
  if (isVector<V>()) return v128.bitselect(a, b, mask);
  else return mask != 0 ? a : b;
}

@inline
export function any<T, V>(mask: V): bool {
  if (isVector<V>()) return v128.any_true(mask);
  else return mask != 0;
}

@inline
export function all<T, V>(mask: V): bool {
  if (isVector<V>()) {
    if (sizeof<T>() == 4) return i32x4.all_true(mask);
    else return i64x2.all_true(mask);
  } else return mask != 0;
}

// For each mask of four f32, the bytes of the lanes that are clear in it, moved to the front; an f64 is two f32.
const FRONT: usize = memory.data<u8>([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0,
  0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0,
  8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 0, 0, 0, 0,
  4, 5, 6, 7, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 2, 3, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0,
  12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 0, 0, 0,
  4, 5, 6, 7, 8, 9, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 2, 3, 8, 9, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0,
  8, 9, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0,
  4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
], 16);

/**
 * Stores the elements whose mask is clear, close together; their number. (A v128 store writes 16 bytes in any
 * case.)
 */
@inline
export function compressStoreNot<T, V>(address: usize, value: V, mask: V): i32 {
  if (isVector<V>()) {
    const bits = i32x4.bitmask(mask);
    v128.store(address, i8x16.swizzle(value, v128.load(FRONT + ((<usize>bits) << 4))));
    return (4 - popcnt(bits)) >> (sizeof<T>() / 8);
  } else {
    store<V>(address, value);
    return i32(mask == 0);
  }
}

/** Mask of the elements whose i32 label is `label`. */
@inline
export function matches<T, V>(labels: usize, label: i32): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 4) return i32x4.eq(v128.load(labels), i32x4.splat(label));
    else return i64x2.extend_low_i32x4_s(i32x4.eq(v128.load64_zero(labels), i32x4.splat(label)));
  } else return (load<i32>(labels) == label ? 1 : 0) as V;
}

// --- counts: a lane's mask is −1, so subtracting it adds one -----------------------------------------------

/** One more where the mask is set. C is v128 (integers of T's size), or i32 in a scalar build. */
@inline
export function countMask<T, V, C>(count: C, mask: V): C {
  if (isVector<V>()) {
    if (sizeof<T>() == 4) return i32x4.sub(count, mask);
    else return i64x2.sub(count, mask);
  } else return (count + <i32>(mask != 0)) as C;
}

/** Whether in every lane one of three counts has grown, by `turns` in all, since they came to `before`. */
@inline
export function hasGrown<T, C>(sum: C, before: C, turns: i32): bool {
  if (isVector<C>()) {
    if (sizeof<T>() == 4) return i32x4.all_true(i32x4.eq(i32x4.sub(sum, before), i32x4.splat(turns)));
    else return i64x2.all_true(i64x2.eq(i64x2.sub(sum, before), i64x2.splat(turns)));
  } else return (sum as i32) - (before as i32) == turns;
}

/** Their sum. */
@inline
export function sum3<T, C>(a: C, b: C, c: C): C {
  if (isVector<C>()) {
    if (sizeof<T>() == 4) return i32x4.add(i32x4.add(a, b), c);
    else return i64x2.add(i64x2.add(a, b), c);
  } else return ((a as i32) + (b as i32) + (c as i32)) as C;
}

@inline
export function zero<C>(): C {
  if (isVector<C>()) return i64x2.splat(0);
  else return 0 as C;
}

@inline
export function reduceSum<T, C>(count: C): i32 {
  if (isVector<C>()) {
    if (sizeof<T>() == 4) {
      const low = i32x4.extract_lane(count, 0) + i32x4.extract_lane(count, 1);
      return low + i32x4.extract_lane(count, 2) + i32x4.extract_lane(count, 3);
    } else return <i32>(i64x2.extract_lane(count, 0) + i64x2.extract_lane(count, 1));
  } else return count as i32;
}

// --- exact sums --------------------------------------------------------------------------------------------
//
// Of multiples of a unit. A value to which `rounder`, 1.5 · 2^23 units (f64: 2^52), has been added has their
// number in its last bits. So four f32 are summed as i32, whose sums are exact however they wrap around; f64,
// and what a scalar build sums in f64, stay exact as floats. W is v128, or f64 in a scalar build.

/** sum + (rounded − rounder). */
@inline
export function sumUp<T, V, W>(sum: W, rounded: V, rounder: V): W {
  if (isVector<V>()) {
    if (sizeof<T>() == 4) return i32x4.add(sum, rounded);
    else return f64x2.add(sum, f64x2.sub(rounded, rounder));
  } else return (sum + <f64>(rounded - rounder)) as W;
}

/** What such a sum of so many values comes to; below 2^31 units a lane. */
@inline
export function summed<T, V, W>(sum: W, values: i32, rounder: T): f64 {
  if (isVector<V>() && sizeof<T>() == 4) {
    // 1.5 · 2^23 units are 12582912 of them
    const own = i32x4.splat((values >> 2) * reinterpret<i32>(<f32>rounder));
    const units = i32x4.sub(sum, own);
    const pairs = f64x2.add(lowerCount<v128, v128>(units), upperCount<v128, v128>(units));
    return sumWide<v128>(pairs) * (<f64>rounder / 12582912);
  } else return sumWide<W>(sum);
}

// --- wide lanes: the same elements in f64 ------------------------------------------------------------------

/** Whether the upper lanes of a V need a wide vector of their own (four f32 are twice two f64). */
@inline
export function hasUpper<T, V>(): bool {
  return isVector<V>() && sizeof<T>() == 4;
}

@inline
export function lower<T, V, W>(value: V): W {
  if (isVector<V>()) {
    if (sizeof<T>() == 4) return f64x2.promote_low_f32x4(value);
    else return value as W;
  } else return <f64>value as W;
}

@inline
export function upper<T, V, W>(value: V): W {
  if (hasUpper<T, V>()) return f64x2.promote_low_f32x4(v128.shuffle<i32>(value, value, 2, 3, 2, 3));
  else return value as W;
}

/** Counts of f32 in f64: the lower two … */
@inline
export function lowerCount<C, W>(count: C): W {
  if (isVector<C>()) return f64x2.convert_low_i32x4_s(count);
  else return <f64>(count as i32) as W;
}

/** … and the upper two. */
@inline
export function upperCount<C, W>(count: C): W {
  return f64x2.convert_low_i32x4_s(v128.shuffle<i32>(count, count, 2, 3, 2, 3));
}

@inline
export function floorOf<W>(value: W): W {
  if (isVector<W>()) return f64x2.floor(value);
  else return floor<f64>(value as f64) as W;
}

/** Two f32 from memory. */
@inline
export function widen<W>(address: usize): W {
  return f64x2.promote_low_f32x4(v128.load64_zero(address));
}

/** Rounds the lanes of two wide vectors to f32. */
@inline
export function narrow<T, V, W>(a: W, b: W): V {
  return v128.shuffle<i32>(f32x4.demote_f64x2_zero(a), f32x4.demote_f64x2_zero(b), 0, 1, 4, 5);
}

/** The masks of two wide vectors as one of f32. */
@inline
export function narrowMask<V, W>(a: W, b: W): V {
  return v128.shuffle<i32>(a, b, 0, 2, 4, 6);
}

/** lane 0 + lane 1. */
@inline
export function sumWide<W>(value: W): f64 {
  if (isVector<W>()) return f64x2.extract_lane(value, 0) + f64x2.extract_lane(value, 1);
  else return value as f64;
}

@inline
export function reduceMin<T, V>(value: V): T {
  if (isVector<V>()) {
    const a = v128.pmin<T>(value, v128.shuffle<u64>(value, value, 1, 0));
    const b = sizeof<T>() == 4 ? v128.pmin<T>(a, v128.shuffle<u32>(a, a, 1, 0, 3, 2)) : a;
    return v128.extract_lane<T>(b, 0);
  } else return value as T;
}

@inline
export function reduceMax<T, V>(value: V): T {
  if (isVector<V>()) {
    const a = v128.pmax<T>(value, v128.shuffle<u64>(value, value, 1, 0));
    const b = sizeof<T>() == 4 ? v128.pmax<T>(a, v128.shuffle<u32>(a, a, 1, 0, 3, 2)) : a;
    return v128.extract_lane<T>(b, 0);
  } else return value as T;
}

// --- two elements of any type, as f64 ------------------------------------------------------------------------

/** Two neighbouring elements of type T in f64; one in a scalar build. */
@inline
export function readPair<T, W>(address: usize): W {
  if (isVector<W>()) {
    if (sizeof<T>() == 4) return f64x2.promote_low_f32x4(v128.load64_zero(address));
    else return v128.load(address);
  } else return <f64>load<T>(address) as W;
}

/** Two pairs as elements of T; of the first alone where it has all of them. */
@inline
export function ofPairs<T, V, W>(a: W, b: W): V {
  if (hasUpper<T, V>()) return narrow<T, V, W>(a, b);
  else if (isVector<V>()) return a as V;
  else return <T>(a as f64) as V;
}

@inline
export function first<W>(value: W): f64 {
  if (isVector<W>()) return f64x2.extract_lane(value, 0);
  else return value as f64;
}

@inline
export function second<W>(value: W): f64 {
  return f64x2.extract_lane(value, 1);
}

/** The leading 26 bits of doubles: the product of two such heads is exact, and value − head has 27 bits. */
@inline
export function headOf<W>(value: W): W {
  if (isVector<W>()) return v128.and(value, i64x2.splat(-0x8000000));
  else return reinterpret<f64>(reinterpret<i64>(value as f64) & -0x8000000) as W;
}

/** A bit for each element whose mask is set. */
@inline
export function maskBits<T, V>(mask: V): i32 {
  if (isVector<V>()) return sizeof<T>() == 4 ? i32x4.bitmask(mask) : i64x2.bitmask(mask);
  else return i32(mask != 0);
}

/** The same for the masks of four vectors, one after the other. */
@inline
export function maskBits4<T, V>(a: V, b: V, c: V, d: V): i32 {
  if (isVector<V>() && sizeof<T>() == 4) {
    return i8x16.bitmask(i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d)));
  } else {
    const width = lanes<T>();
    return maskBits<T, V>(a) | maskBits<T, V>(b) << width | maskBits<T, V>(c) << 2 * width | maskBits<T, V>(d) << 3 * width;
  }
}
