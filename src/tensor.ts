// What goes in and what comes out: vectors, tensors, and the slices of either along an axis.

import { sumOf } from './sums.ts';

/** f32 numbers; from TypeScript 5.7 on a `Float32Array<ArrayBuffer>`, before it a `Float32Array`. */
export type F32 = ReturnType<typeof Float32Array.of>;

/** f64 numbers, likewise. */
export type F64 = ReturnType<typeof Float64Array.of>;

/** 32-bit whole numbers, likewise. */
export type I32 = ReturnType<typeof Int32Array.of>;

/** f16 numbers, where TypeScript's libraries know them. */
export type F16 = typeof globalThis extends { Float16Array: { of(...values: number[]): infer A } } ? A : never;

/** The two number types that are computed with. */
export type Floats = Float32Array | Float64Array;

/** A typed array of f16, whatever its buffer. */
export type Halves = typeof globalThis extends { Float16Array: { prototype: infer A } } ? A : never;

/**
 * Numbers as an argument. What goes in as f32, f64 or f16 comes out as the same; a plain array is f64, and each
 * of its elements is checked. f16 is computed in f32.
 */
export type Numbers = Floats | Halves | readonly number[];

/** Whole numbers: class labels, or 0/1 targets. */
export type Integers = Uint8Array | Uint8ClampedArray | Int8Array | Uint16Array | Int16Array | Uint32Array
  | Int32Array | BigInt64Array | BigUint64Array;

/**
 * A tensor of any rank, as an argument: row-major, with `data.length` the product of `shape`; or, with strides
 * and an offset, the elements data[offset + Σ index · stride]. Strides may be negative or 0; they and the offset
 * count elements.
 */
export interface TensorLike<A = Numbers> {
  readonly data: A;
  readonly shape: readonly number[];
  readonly strides?: readonly number[];
  /** Another name of `strides`. */
  readonly stride?: readonly number[];
  readonly offset?: number;
}

/** A row-major tensor, as a result. */
export interface Tensor<A = F32 | F64> {
  data: A;
  shape: number[];
}

/** Scores: a bare array is a vector, `{ data, shape }` a tensor. */
export type Scores = Numbers | TensorLike;

/** One number for all slices, or one for each, in the row-major order of the tensor without its axis. */
export type PerSlice = number | ArrayLike<number>;

/**
 * The same; or a tensor of them whose shape broadcasts to that of the slices: to the shape of the scores without the
 * axis or, if it has as many axes as the scores, with 1 there.
 */
export type Broadcast = PerSlice | TensorLike<ArrayLike<number>>;

/** One number for all, or one per position along the axis, or one per score. */
export type PerEntry = number | ArrayLike<number> | TensorLike<ArrayLike<number>>;

/** The same as it is computed with: one value for all, one per row, or one for each flat index. */
export interface Entries {
  readonly each: boolean;
  readonly values: Floats;
}

export function entryAt({ each, values }: Entries, index: number, row: number): number {
  return values[each ? index : values.length === 1 ? 0 : row];
}

/** What counts: one entry per score, or one per position along the axis; 0 and false leave out. */
export type Mask = ArrayLike<number | boolean> | TensorLike<ArrayLike<number | boolean>>;

/** The array that results for a vector or tensor X are in. */
export type DataOf<X> = X extends Float32Array ? F32
  : X extends Float64Array ? F64
  : X extends Halves ? F16
  : X extends readonly number[] ? F64
  : X extends TensorLike<infer A> ? DataOf<A>
  : never;

/** What X comes back as: a vector as a vector, a tensor as a tensor, of the same number type. */
export type Like<X> = X extends Numbers ? DataOf<X> : Tensor<DataOf<X>>;

/** A buffer for a result like X: the same number type and length and, if it is a tensor, shape; row-major. */
export type Out<X> = BufferOf<DataOf<X>> | TensorLike<BufferOf<DataOf<X>>>;
type BufferOf<A> = A extends F32 ? Float32Array : A extends F64 ? Float64Array : Halves;

/** Another argument of the number type of X: a plain array is f64. */
export type Alike<X> = Out<X> | (DataOf<X> extends F64 ? readonly number[] | TensorLike<readonly number[]> : never);

/**
 * A tensor seen as [outer, n, inner]. Its slices run along n; slice s = o·inner + i holds the flat indices
 * (o·n + row)·inner + i, row = 0 … n − 1.
 */
export interface Geometry {
  readonly outer: number;
  readonly n: number;
  readonly inner: number;
  /** How many slices: outer · inner, or the number of groups. */
  readonly count: number;
  /** Of a tensor: the axis that slices run along, and its shape. */
  readonly along?: number;
  readonly shape?: readonly number[];
  /** Given where slices are not whole: where a mask leaves scores out, or groups divide a vector. */
  readonly ragged?: Ragged;
}

/** A tensor with its slices. */
export interface Slices extends Geometry {
  readonly data: Floats;
}

/** Slices of different lengths. */
export interface Ragged {
  /** The flat indices of the scores that count, slice after slice. */
  readonly indices: Uint32Array;
  /** Where each slice begins among them, and where the last one ends. */
  readonly starts: Uint32Array;
}

/** The flat index of a row of slice s. */
export function flatIndex({ n, inner }: Geometry, row: number, s: number): number {
  const i = s % inner;
  return ((s - i) / inner * n + row) * inner + i;
}

/** How many scores of slice s count. */
export function lengthOf({ n, ragged }: Geometry, s: number): number {
  return ragged ? ragged.starts[s + 1] - ragged.starts[s] : n;
}

/** Visits the scores of slice s that count: their flat indices, and their rows along the axis. */
export function visitSlice(x: Geometry, s: number, visit: (index: number, row: number) => void): void {
  const { n, inner, ragged } = x;
  if (ragged) {
    for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
      const index = ragged.indices[j];
      visit(index, Math.floor(index / inner) % n);
    }
  } else for (let row = 0; row < n; row++) visit(flatIndex(x, row, s), row);
}

/** Its value, or slice s's own. */
export function valueAt(values: PerSlice, s: number): number {
  return typeof values === 'number' ? values : values[s];
}

/** Targets of a loss: dense values, or one label per row. */
export interface Targets {
  /** y by flat index; undefined where there are labels. */
  readonly dense?: ArrayLike<number>;
  /** By row: y = 1 in slice label − base, 0 in the others. */
  readonly labels?: Uint8Array | Int32Array;
  readonly base: number;
  /** Rows with this label are left out. */
  readonly ignoreIndex?: number;
  /** The number of rows that are not left out. */
  readonly rows: number;
}

/** y of slice s at a flat index and its row. */
export function targetAt({ dense, labels, base }: Targets, index: number, row: number, s: number): number {
  return dense ? dense[index] : Number(labels![row] === s + base);
}

/** Σ of so much for each element of slice s, rounded once. */
export function sumSlice(x: Geometry, s: number, term: (index: number, row: number) => number): number {
  const terms = new Array<number>(lengthOf(x, s));
  let at = 0;
  visitSlice(x, s, (index, row) => { terms[at++] = term(index, row); });
  return sumOf(terms);
}

/** Σy over the rows of slice s that count. */
export function targetSum(y: Targets, x: Geometry, s: number): number {
  return sumSlice(x, s, (index, row) => (counts(y, row) ? targetAt(y, index, row, s) : 0));
}

/** Whether a row is not left out. */
export function counts({ labels, ignoreIndex }: Targets, row: number): boolean {
  return !labels || labels[row] !== ignoreIndex;
}

/** A vector or a tensor of anything. */
export type Shaped = { readonly length: number } | { readonly shape: readonly number[] };

export function shapeOf(x: Shaped): readonly number[] {
  return 'shape' in x ? x.shape : [x.length];
}

/** Told by its tag and not by instanceof, which fails for an array of another realm. */
export function isDouble(data: Floats): data is Float64Array {
  return data[Symbol.toStringTag] === 'Float64Array';
}

/** A new array of the same type. */
export function newLike(data: Floats, length: number = data.length): F32 | F64 {
  return isDouble(data) ? new Float64Array(length) : new Float32Array(length);
}

/**
 * Free entries of a projection stay free when they are rounded to another type: between its least and its greatest
 * below 1. The exact ones begin at `at`.
 */
export function keepFree(exact: Floats, at: number, p: Floats, least: number, most: number): void {
  for (let i = 0; i < p.length; i++) {
    const value = exact[at + i];
    if (0 < value && value < 1) p[i] = Math.min(Math.max(value, least), most);
  }
}

/** Whether numbers are f16, which is computed in f32. */
export function isHalf(x: unknown): x is Halves {
  return (x as Floats | undefined)?.BYTES_PER_ELEMENT as number === 2 && (x as Floats)[Symbol.toStringTag] as string === 'Float16Array';
}

/**
 * A result in the form of x: bare for a vector, with a shape for a tensor; f16 for f16, and then in `out` if that
 * is given.
 */
export function formLike<X extends Scores>(x: X, result: Floats, out?: Scores): Like<X> {
  const given = dataOf(x);
  let data: unknown = result;
  if (isHalf(given)) {
    const { Float16Array } = globalThis as unknown as { Float16Array: new (length: number) => Floats };
    const halves = out === undefined ? new Float16Array(result.length) : dataOf(out) as Floats;
    halves.set(result);
    data = halves;
  }
  return (given === x ? data : { data, shape: [...shapeOf(x)] }) as Like<X>;
}

/** The array of a vector, which is that itself, or of a tensor. (Engines look slowly for a name in a typed array.) */
export function dataOf(x: Scores): Numbers {
  return !ArrayBuffer.isView(x) && 'data' in x ? x.data : x as Numbers;
}
