// A slice of scores, whose p is that of an entropy. With z = (x − t)/τ
//
//   binary entropy      p = σ(z) = e^z/(1 + e^z)
//   entropy             p = min(1, e^z)

export const enum Entropy {
  BINARY = 0,
  SHANNON = 1,
}

/** What is to be solved: a slice, or a sample of it. */
@unmanaged
export class Slice {
  /** Whether scores are f32. */
  single: bool;
  entropy: Entropy;
  x: usize;
  n: i32;
  k: f64;
  tau: f64;
  /** Of the scores and τ (../solve/scale.ts). */
  unit: f64;
}
