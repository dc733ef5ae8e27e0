// Floats of either type, `single` or double, held as f64: the nearest one, neighbours, and their ordinals.

/** x rounded to the type. */
@inline
export function rounded(single: bool, x: f64): f64 {
  return single ? <f64>(<f32>x) : x;
}

/** The next smaller float. */
export function nextDown(single: bool, x: f64): f64 {
  const bits = bitsOf(single, x);
  return fromBits(single, x == 0 ? leastBits(single) + 1 : bits < 0 ? bits + 1 : bits - 1);
}

/** The next greater float. */
export function nextUp(single: bool, x: f64): f64 {
  return -nextDown(single, -x);
}

/** Order-preserving integer of a float: neighbours differ by one; both zeros have 0. */
export function ordinal(single: bool, x: f64): i64 {
  const bits = bitsOf(single, x);
  return bits >= 0 ? bits : leastBits(single) - bits;
}

export function fromOrdinal(single: bool, ordinal: i64): f64 {
  return fromBits(single, ordinal >= 0 ? ordinal : leastBits(single) - ordinal);
}

@inline
function bitsOf(single: bool, x: f64): i64 {
  return single ? <i64>reinterpret<i32>(<f32>x) : reinterpret<i64>(x);
}

@inline
function fromBits(single: bool, bits: i64): f64 {
  return single ? <f64>reinterpret<f32>(<i32>bits) : reinterpret<f64>(bits);
}

/** Those of −0. */
@inline
function leastBits(single: bool): i64 {
  return single ? <i64>i32.MIN_VALUE : i64.MIN_VALUE;
}

/** Half way between two ordinals, rounded down; their difference may pass 2^63. */
export function middle(a: i64, b: i64): i64 {
  return (a >> 1) + (b >> 1) + (a & b & 1);
}
