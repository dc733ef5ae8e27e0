// What goes in and what comes out: vectors, tensors, and the slices of either along an axis.

/** The two number types that are computed with; what goes in as one comes out as the same. */
export type Floats = Float32Array | Float64Array;

/** Whole numbers: class labels, or 0/1 targets. */
export type Integers = Uint8Array | Int32Array;

/** A row-major tensor of any rank, as an argument; `data.length` is the product of `shape`. */
export interface TensorLike<A = Floats> {
  readonly data: A;
  readonly shape: readonly number[];
}

/** A row-major tensor, as a result. */
export interface Tensor<A extends Floats = Floats> {
  data: A;
  shape: number[];
}

/** Scores: a bare typed array is a vector, `{ data, shape }` a tensor. */
export type Scores = Floats | TensorLike;

/** One number for all slices, or one for each, in the row-major order of the tensor without its axis. */
export type PerSlice = number | ArrayLike<number>;

/** The typed array of a vector or tensor X. */
export type DataOf<X> = X extends Float32Array ? Float32Array
  : X extends Float64Array ? Float64Array
  : X extends TensorLike<infer A> ? DataOf<A>
  : never;

/** What X comes back as: a vector as a vector, a tensor as a tensor, of the same number type. */
export type Like<X> = X extends Floats ? DataOf<X> : Tensor<DataOf<X>>;

/** A buffer for a result like X: the same number type, length and (if it is a tensor) shape. */
export type Out<X> = DataOf<X> | TensorLike<DataOf<X>>;

/**
 * A tensor seen as [outer, n, inner]. Its slices run along n; slice s = o·inner + i holds the flat indices
 * (o·n + row)·inner + i, row = 0 … n − 1.
 */
export interface Slices {
  readonly data: Floats;
  readonly outer: number;
  readonly n: number;
  readonly inner: number;
  /** outer · inner */
  readonly count: number;
}

/** The flat index of a row of slice s. */
export function flatIndex({ n, inner }: Slices, row: number, s: number): number {
  const i = s % inner;
  return ((s - i) / inner * n + row) * inner + i;
}

/** Its value, or slice s's own. */
export function valueAt(values: PerSlice, s: number): number {
  return typeof values === 'number' ? values : values[s];
}

/** Targets of a loss: dense values, or one label per row. */
export interface Targets {
  /** y by flat index; undefined where there are labels. */
  readonly dense?: Floats | Integers;
  /** By row: y = 1 in slice label − base, 0 in the others. */
  readonly labels?: Integers;
  readonly base: number;
  /** Rows with this label are left out. */
  readonly ignoreIndex?: number;
  /** The number of rows that are not left out. */
  readonly rows: number;
}

/** y of a row of slice s. */
export function targetAt({ dense, labels, base }: Targets, x: Slices, row: number, s: number): number {
  return dense ? dense[flatIndex(x, row, s)] : Number(labels![row] === s + base);
}

/** Σy over the rows of slice s that count. */
export function targetSum(y: Targets, x: Slices, s: number): number {
  let sum = 0;
  for (let i = 0; i < x.n; i++) if (counts(y, i)) sum += targetAt(y, x, i, s);
  return sum;
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
export function newLike(data: Floats, length: number = data.length): Floats {
  return isDouble(data) ? new Float64Array(length) : new Float32Array(length);
}

/** Data in the form of x: bare for a vector, with a shape for a tensor. */
export function formLike<X extends Scores>(x: X, data: Floats): Like<X> {
  return ('shape' in x ? { data, shape: [...x.shape] } : data) as Like<X>;
}
