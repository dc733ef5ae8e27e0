// Pairs (h, l), double-doubles, mean h + l with |l| ≤ ulp(h)/2. twoSum is D. E. Knuth's (The Art of Computer
// Programming 2, 4.2.2), twoProduct T. J. Dekker's (Numer. Math. 18 (1971) 224–242) with Veltkamp's split, addPairs
// the accurate sum of M. Joldes, J.-M. Muller and V. Popescu (ACM Trans. Math. Softw. 44 (2017) 15res, algorithm 6).

/** The low part that the last pair routine left; it returns the high part. */
export let low: f64 = 0;

/** a + b = h + low, exactly. */
export function twoSum(a: f64, b: f64): f64 {
  return sum(a, b);
}

/** The same, in place where it has to be quick: every copy has its bytes. */
@inline
function sum(a: f64, b: f64): f64 {
  const h = a + b;
  const v = h - a;
  low = a - (h - v) + (b - v);
  return h;
}

/** a·b = h + low, exactly. */
export function twoProduct(a: f64, b: f64): f64 {
  const SPLIT: f64 = 134217729; // 2^27 + 1
  const h = a * b;
  const ca = a * SPLIT;
  const cb = b * SPLIT;
  const ah = ca - (ca - a);
  const bh = cb - (cb - b);
  const al = a - ah;
  const bl = b - bh;
  low = al * bl - (h - ah * bh - al * bh - ah * bl);
  return h;
}

/** (ah + al) + (bh + bl). Exact for multiples of the grid, whose sums need fewer than 106 bits. */
export function addPairs(ah: f64, al: f64, bh: f64, bl: f64): f64 {
  let h = sum(ah, bh);
  const e = low;
  const m = sum(al, bl);
  const f = low;
  h = sum(h, e + m);
  return sum(h, low + f);
}

/** (ah + al)/b. */
export function dividePair(ah: f64, al: f64, b: f64): f64 {
  const q = ah / b;
  const h = twoProduct(q, b);
  const rest = addPairs(ah, al, -h, -low) + low;
  return twoSum(q, rest / b);
}

/** Sign of (ah + al) − (bh + bl). */
export function comparePairs(ah: f64, al: f64, bh: f64, bl: f64): i32 {
  if (ah != bh) return ah < bh ? -1 : 1;
  return al < bl ? -1 : i32(al > bl);
}
