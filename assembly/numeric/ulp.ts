// Floats and their neighbours.

/** The next smaller float. */
export function below<T>(x: T): T {
  if (sizeof<T>() == 4) {
    const bits = reinterpret<i32>(x as f32);
    return reinterpret<f32>(x == 0 ? 0x80000001 : bits < 0 ? bits + 1 : bits - 1) as T;
  } else {
    const bits = reinterpret<i64>(x as f64);
    return reinterpret<f64>(x == 0 ? 0x8000000000000001 : bits < 0 ? bits + 1 : bits - 1) as T;
  }
}

/** The next greater float. */
export function above<T>(x: T): T {
  return -below<T>(-x as T) as T;
}

/** Order-preserving integer of a float: neighbours differ by one. */
export function rank<T>(x: T): i64 {
  const bits = sizeof<T>() == 4 ? <i64>reinterpret<i32>(<f32>x) : reinterpret<i64>(<f64>x);
  return bits >= 0 ? bits : (sizeof<T>() == 4 ? <i64>i32.MIN_VALUE : i64.MIN_VALUE) - bits;
}

export function ofRank<T>(r: i64): T {
  const bits = r >= 0 ? r : (sizeof<T>() == 4 ? <i64>i32.MIN_VALUE : i64.MIN_VALUE) - r;
  if (sizeof<T>() == 4) return reinterpret<f32>(<i32>bits) as T;
  else return reinterpret<f64>(bits) as T;
}

/** Half way between two of them, rounded down; their difference may pass 2^63. */
export function middleRank(a: i64, b: i64): i64 {
  return (a >> 1) + (b >> 1) + (a & b & 1);
}
