// This part's slices in the memory of an instance: copied in slice after slice, and results copied back.

import { checkMemory, rejectScores } from '../check.ts';
import type { Floats, PerSlice, Slices } from '../tensor.ts';
import { isDouble, keepFree, lengthOf, valueAt } from '../tensor.ts';
import { Lease, type Calls } from './lease.ts';

/** Above it scores and τ are taken in units of 2^256 (assembly/solve/scale.ts). */
const HUGE = 2 ** 900;
const UNIT = 2 ** 256;

/** Columns that are copied at once: a cache line of f32. */
const GROUP = 16;

/** The places of a record's answer, in f64 (assembly/parts/slice.ts). */
const AT = { threshold: 0, frees: 4, ones: 5, zero: 6, one: 7 } as const;

/** What scores and τ are divided by. */
export const unitOf = (tau: number): number => (tau > HUGE ? UNIT : 1);

/** The answer that a record holds; a threshold is finite, and the bounds hold it. */
export function answerOf(
  f64: Float64Array, slice: number, tau: number,
): { threshold: number; lower: number; upper: number; frees: number } {
  const unit = unitOf(tau);
  const of = (at: number): number => f64[slice / 8 + at];
  const threshold = Math.max(of(AT.threshold) * unit, -Number.MAX_VALUE);
  const frees = of(AT.frees);
  const isGap = frees === 0;
  return {
    threshold,
    lower: isGap ? Math.min(threshold, of(AT.zero) * unit) : threshold,
    upper: isGap ? Math.max(threshold, of(AT.one) * unit - tau) : threshold,
    frees,
  };
}

export class Held {
  readonly lease = new Lease();
  readonly calls: Calls;
  readonly double: boolean;
  readonly x: Slices;
  readonly tau: PerSlice;
  /** The addresses of the slices' records, and of their scores. */
  readonly slices: number[] = [];
  readonly at: number[] = [];
  /** Where a round's numbers of a slice go, and two sums. */
  readonly numbers: number;

  /** With room for so many more arrays like the scores, and for so many labels. */
  constructor(x: Slices, double: boolean, tau: PerSlice, more = 0, labels = 0) {
    this.x = x;
    this.double = double;
    this.tau = tau;
    this.calls = this.lease.calls(double);
    const { count } = x;
    const { sliceBytes, roundBytes } = this.lease.module;
    let all = 0;
    for (let s = 0; s < count; s++) all += this.#bytes(s) + 32;
    const round = Math.max(roundBytes.value, 2 * this.calls.sumBytes());
    this.lease.reserve((2 + more) * count + 2, count * sliceBytes.value + (1 + more) * all + round + 4 * labels);
    this.numbers = this.lease.take(round);
    for (let s = 0; s < count; s++) {
      const slice = this.lease.take(sliceBytes.value);
      this.lease.f64.fill(0, slice / 8, (slice + sliceBytes.value) / 8);
      this.slices.push(slice);
    }
  }

  #bytes(s: number): number {
    return lengthOf(this.x, s) * (this.double ? 8 : 4);
  }

  unit(s: number): number {
    return unitOf(valueAt(this.tau, s));
  }

  /** τ in the units of a slice. */
  tauOf(s: number): number {
    return valueAt(this.tau, s) / this.unit(s);
  }

  /** The whole memory as numbers of the slices' type; how far an address is in it. */
  get all(): Floats {
    return this.double ? this.lease.f64 : this.lease.f32;
  }

  place(address: number): number {
    return address / (this.double ? 8 : 4);
  }

  /** Room for an array like the scores: the address of each slice's. */
  take(): number[] {
    return this.slices.map((_, s) => this.lease.take(this.#bytes(s)));
  }

  /** Copies an array like the scores in, slice after slice. */
  copyIn(values: ArrayLike<number>, at: readonly number[]): void {
    const { x: { inner, n, ragged }, all } = this;
    if (ragged) {
      const { indices, starts } = ragged;
      at.forEach((address, s) => {
        const to = this.place(address) - starts[s];
        for (let j = starts[s]; j < starts[s + 1]; j++) all[to + j] = values[indices[j]];
      });
    } else if (inner === 1) all.set(values, this.place(at[0]));
    else for (let first = 0; first < inner; first += GROUP) {
      const last = Math.min(first + GROUP, inner);
      for (let row = 0; row < n; row++) {
        for (let s = first; s < last; s++) all[this.place(at[s]) + row] = values[row * inner + s];
      }
    }
  }

  /** Copies such an array out; zeros where nothing counts. */
  copyOut(at: readonly number[], to: Floats): void {
    const { x: { inner, n, ragged }, all } = this;
    if (ragged) {
      const { indices, starts } = ragged;
      to.fill(0);
      at.forEach((address, s) => {
        const from = this.place(address) - starts[s];
        for (let j = starts[s]; j < starts[s + 1]; j++) to[indices[j]] = all[from + j];
      });
    } else if (inner === 1) to.set(all.subarray(this.place(at[0]), this.place(at[0]) + n));
    else for (let first = 0; first < inner; first += GROUP) {
      const last = Math.min(first + GROUP, inner);
      for (let row = 0; row < n; row++) {
        for (let s = first; s < last; s++) to[row * inner + s] = all[this.place(at[s]) + row];
      }
    }
  }

  copyScores(): void {
    this.at.push(...this.take());
    this.copyIn(this.x.data, this.at);
  }

  /** Takes the scores in: a NaN is refused under their name. */
  open(name: string): void {
    const { x, calls, lease: { module } } = this;
    this.copyScores();
    for (let s = 0; s < x.count; s++) {
      const n = lengthOf(x, s);
      const unit = this.unit(s);
      if (unit > 1) {
        const from = this.place(this.at[s]);
        for (let i = from; i < from + n; i++) this.all[i] /= unit;
      }
      if (calls.open(this.slices[s], this.at[s], n, this.tauOf(s)) !== 0) rejectScores(name, x);
    }
    for (const slice of this.slices) checkMemory(module.makeRoom(slice, this.double) !== 0, x.data.byteLength);
    this.lease.look();
  }

  /** p of every slice, over the scores in memory, and from there to an array. */
  writeProjection(p: Floats): void {
    const { x, calls } = this;
    this.slices.forEach((slice, s) => calls.write(slice, this.at[s], this.at[s], lengthOf(x, s)));
    if (!this.double || isDouble(p)) {
      this.copyOut(this.at, p);
      return;
    }
    // free entries stay free when they are rounded
    const exact = new Float64Array(p.length);
    this.copyOut(this.at, exact);
    p.set(exact);
    keepFree(exact, 0, p, 2 ** -126, 1 - 2 ** -24);
  }

  /** What has been found of all slices. */
  found(): FoundInParts {
    const { slices, tau } = this;
    const count = slices.length;
    const freeCounts = new Float64Array(count);
    const found = { thresholds: new Float64Array(count), lower: new Float64Array(count), upper: new Float64Array(count) };
    slices.forEach((slice, s) => {
      const { threshold, lower, upper, frees } = answerOf(this.lease.f64, slice, valueAt(tau, s));
      found.thresholds[s] = threshold;
      found.lower[s] = lower;
      found.upper[s] = upper;
      freeCounts[s] = frees;
    });
    const fit = freeCounts.every((value) => value < 2 ** 31);
    return { ...found, freeCounts: fit ? Int32Array.from(freeCounts) : freeCounts };
  }

  freesOf(s: number): number {
    return this.lease.f64[this.slices[s] / 8 + AT.frees];
  }

  onesOf(s: number): number {
    return this.lease.f64[this.slices[s] / 8 + AT.ones];
  }

  /** How many numbers tell of a sum. */
  get sumWords(): number {
    return this.calls.sumBytes() / 8;
  }

  /** So many sums that a call has written. */
  tellSums(to: number[], sums = 1): void {
    for (let i = 0; i < sums * this.sumWords; i++) to.push(this.lease.f64[this.numbers / 8 + i]);
  }

  /** A sum that all parts have told, of the numbers from `from` on; rounded once. */
  readSum(numbers: Float64Array, from: number): number {
    this.lease.f64.set(numbers.subarray(from, from + this.sumWords), this.numbers / 8);
    return this.calls.readSum(this.numbers);
  }

  close(): void {
    this.lease.giveBack();
  }
}

/** What is found of every slice. */
export interface FoundInParts {
  thresholds: Float64Array<ArrayBuffer>;
  lower: Float64Array<ArrayBuffer>;
  upper: Float64Array<ArrayBuffer>;
  /** In f64 where one of them has more than 31 bits. */
  freeCounts: Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
}
