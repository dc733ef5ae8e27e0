// Plain sums along a slice, in f64, in one order for every build: partial sums in the lanes of a 16-byte
// vector of T, over blocks, whose sums go to a compensated total. A scalar build walks a block's lanes one
// after the other.
//
// A body that sums looks like this:
//
//   for (let from = 0; from < n; from += BLOCK) {
//     let lane = 0;
//     do {
//       let a = zeroWide, b = zeroWide;                          // lower and upper lanes
//       for (let i = from + lane; i < to; i += lanes<T>()) …
//       sum.deposit<T, V, W>(lane, a, b);
//     } while (hasNext<T, V>(lane++));
//     sum.addBlock<T>();
//   }

import { hasUpper, lanes, write } from '../simd/lanes';
import { sumTail } from './double-double';

/** Elements of a block. */
export const BLOCK: i32 = 1024;

/** Whether there is a lane after this one: a vector has all of them. */
@inline
export function hasNext<T, V>(lane: i32): bool {
  return !isVector<V>() && lane < lanes<T>() - 1;
}

@unmanaged
export class Sum {
  // the block's partial sums
  private a: f64;
  private b: f64;
  private c: f64;
  private d: f64;
  private high: f64;
  private compensation: f64;

  clear(): void {
    this.high = 0;
    this.compensation = 0;
  }

  /** Puts the partial sums of a lane (scalar) or of all lanes aside. */
  @inline
  deposit<T, V, W>(lane: i32, a: W, b: W): void {
    const place = changetype<usize>(this);
    write<W>(place + ((<usize>lane) << 3), a);
    if (hasUpper<T, V>()) write<W>(place + 16, b);
  }

  addBlock<T>(): void {
    let sum = this.a + this.b;
    if (sizeof<T>() == 4) sum += this.c + this.d;
    const high = this.high;
    const h = high + sum;
    this.high = h;
    this.compensation += sumTail(high, sum, h);
  }

  get total(): f64 {
    return isFinite(this.high) ? this.high + this.compensation : this.high;
  }
}
