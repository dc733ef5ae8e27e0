// Double-doubles: pairs of f64 that mean high + tail, with |tail| ≤ ulp(high)/2.
//
// The tail of a sum is D. E. Knuth's TwoSum (The Art of Computer Programming 2, 4.2.2), that of a product is T. J.
// Dekker's (Numer. Math. 18 (1971) 224–242) with Veltkamp's split. `add` is the accurate sum of M. Joldes, J.-M. Muller
// and V. Popescu (ACM Trans. Math. Softw. 44 (2017) 15res, algorithm 6).

/** What rounding a + b to h has left: a + b = h + sumTail(a, b, h). */
@inline
export function sumTail(a: f64, b: f64, h: f64): f64 {
  const v = h - a;
  return a - (h - v) + (b - v);
}

/** What rounding a·b to h has left: a·b = h + productTail(a, b, h). */
function productTail(a: f64, b: f64, h: f64): f64 {
  const SPLIT: f64 = 134217729; // 2^27 + 1
  const ca = a * SPLIT;
  const cb = b * SPLIT;
  const ah = ca - (ca - a);
  const bh = cb - (cb - b);
  const al = a - ah;
  const bl = b - bh;
  return al * bl - (h - ah * bh - al * bh - ah * bl);
}

@unmanaged
export class DoubleDouble {
  high: f64;
  tail: f64;

  set(high: f64, tail: f64): void {
    this.high = high;
    this.tail = tail;
  }

  copy(other: DoubleDouble): void {
    this.high = other.high;
    this.tail = other.tail;
  }

  /** a + b, exactly. */
  setSum(a: f64, b: f64): void {
    const h = a + b;
    this.high = h;
    this.tail = sumTail(a, b, h);
  }

  /** a·b, exactly. */
  setProduct(a: f64, b: f64): void {
    const h = a * b;
    this.set(h, productTail(a, b, h));
  }

  /** Adds to the tail. */
  addToTail(value: f64): void {
    this.setSum(this.high, this.tail + value);
  }

  /** Exact for multiples of the grid, whose sums need fewer than 106 bits. */
  add(other: DoubleDouble): void {
    this.addPair(other.high, other.tail);
  }

  /** a + b */
  addSum(a: f64, b: f64): void {
    const h = a + b;
    this.addPair(h, sumTail(a, b, h));
  }

  /** a·b */
  addProduct(a: f64, b: f64): void {
    const h = a * b;
    this.addPair(h, productTail(a, b, h));
  }

  addPair(high: f64, tail: f64): void {
    const a = this.high;
    const b = this.tail;
    const h = a + high;
    const l = b + tail;
    const rest = sumTail(a, high, h) + l;
    const sum = h + rest;
    const left = sumTail(h, rest, sum) + sumTail(b, tail, l);
    const result = sum + left;
    this.high = result;
    this.tail = sumTail(sum, left, result);
  }

  divide(b: f64): void {
    const q = this.high / b;
    this.addProduct(-q, b);
    this.setSum(q, (this.high + this.tail) / b);
  }

  get sign(): i32 {
    const leading = this.high != 0 ? this.high : this.tail;
    return leading < 0 ? -1 : i32(leading > 0);
  }

  /** Sign of this − other. */
  compare(other: DoubleDouble): i32 {
    if (this.high != other.high) return this.high < other.high ? -1 : 1;
    return this.tail < other.tail ? -1 : i32(this.tail > other.tail);
  }
}
