// What no projection can do without: to look at every score, and to write every p. Plain loops, a vector at a turn,
// that test their end at the end (assembly/simd/lanes.ts says why); arrays are whole vectors.

/** One pass that reads. */
export function read(x: usize, bytes: usize): bool {
  let any = i64x2.splat(0);
  const end = x + bytes;
  do any = v128.or(any, v128.load(x)); while ((x += 16) < end);
  return v128.any_true(any); // so that the reads are needed
}

/** One pass that reads and writes: p = clip((x − t)/τ, 0, 1); p may be x. */
export function write(x: usize, p: usize, bytes: usize, t: f32, tau: f32): void {
  const T = f32x4.splat(t);
  const INVERSE = f32x4.splat(1 / tau);
  const ZERO = f32x4.splat(0);
  const ONE = f32x4.splat(1);
  const end = x + bytes;
  do {
    const z = f32x4.mul(f32x4.sub(v128.load(x), T), INVERSE);
    v128.store(p, f32x4.pmax(f32x4.pmin(z, ONE), ZERO));
    p += 16;
  } while ((x += 16) < end);
}
