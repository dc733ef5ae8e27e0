// The package: its API as users call it, with `out`, and its kernel alone, by the exports of dist/kernel.wasm.
import { readFile } from 'node:fs/promises';
import { allocate, hyperSimplexLossAndGrad, softBinaryArgmax } from 'hypersimplex';
import { CALL_BYTES, GRADIENT, HYPER_SIMPLEX, PLACES } from '../../build/abi.mjs';
import { timed } from '../race.mjs';

const built = await WebAssembly.compile(await readFile(new URL('../../dist/kernel.wasm', import.meta.url)));

/** A kernel with an arena: arrays at multiples of 16, each followed by 16 bytes that it may borrow. */
export async function kernel(module = built) {
  const { exports } = await WebAssembly.instantiate(module);
  let top = 0;
  return {
    ...exports,
    start(bytes) {
      top = exports.reserve(bytes) >>> 0;
    },
    take(bytes) {
      const address = top;
      top += (bytes + 31) & -16;
      return address;
    },
    put(array) {
      const address = this.take(array.byteLength);
      this.view(array.constructor, address, array.length).set(array);
      return address;
    },
    view: (Type, address, length) => new Type(exports.memory.buffer, address, length),
    /** What runs a call with these fields (assembly/abi.ts); its record has so many bytes. */
    prepare(name, fields, bytes = CALL_BYTES) {
      const record = this.take(bytes);
      const words = this.view(Int32Array, record, bytes / 4).fill(0);
      for (const [name, value] of Object.entries(fields)) words[PLACES[name]] = value;
      const call = exports.version === undefined ? positional(name, fields) : [record];
      return () => {
        const status = exports[name](...call);
        if (status !== 0) throw new Error(`status ${status}`);
      };
    },
  };
}

/** The arguments of a kernel that has no call record yet: for comparisons. */
function positional(name, f) {
  const slices = [f.outer, f.n, f.inner];
  return name.startsWith('project')
    ? [f.x, f.out, ...slices, f.k, 0, f.tau, 0, 0, f.thresholds, f.freeCounts]
    : [
      f.family, f.output, f.x, f.out, ...slices, 0, f.labels, 0, 0, 0, 0, 0, f.tau, 0, f.scale, 0, f.thresholds,
      f.freeCounts, f.losses,
    ];
}

const typed = { f32: Float32Array, f64: Float64Array };

/** The API's projection of { x, k, tau } along the last axis; x is f32, of shape `shape` if it is given. */
export function library({ x, k, tau, shape }, type = 'f32', name = `API ${type}`) {
  const data = type === 'f32' ? x : Float64Array.from(x);
  const out = new typed[type](x.length);
  const scores = shape ? { data, shape } : data;
  const options = { temperature: tau, out };
  return timed(name, () => softBinaryArgmax(scores, k, options), () => out);
}

const pairs = { f32: [[]], f64: [[]] };

/** Two arrays that the package has allocated; the same ones again where lengths are. */
function pair(type, length) {
  if (pairs[type][0].length !== length) pairs[type] = allocate(typed[type], [length, length]);
  return pairs[type];
}

/** The same with arrays that the package has allocated. */
export function allocated(problem, type = 'f32') {
  const [x, out] = pair(type, problem.x.length);
  x.set(problem.x);
  const scores = problem.shape ? { data: x, shape: problem.shape } : x;
  const options = { temperature: problem.tau, out };
  return timed(`allocated ${type}`, () => softBinaryArgmax(scores, problem.k, options), () => out);
}

const projecting = { f32: await kernel(), f64: await kernel() };

/** The same without copies: the scores are in the kernel's memory, and there p stays. */
export function projectionKernel(
  { x, k, tau, shape: [outer, n] = [1, x.length] }, type = 'f32', own = projecting[type], name = `kernel ${type}`,
) {
  const data = typed[type].from(x);
  own.start(2 * data.byteLength + 28 * outer + 512);
  const p = own.take(data.byteLength);
  const work = own.prepare(`project_${type}`, {
    outer, n, inner: 1, x: own.put(data), out: p, k: own.put(Float64Array.of(k)), tau: own.put(Float64Array.of(tau)),
    thresholds: own.take(8 * outer), freeCounts: own.take(4 * outer), lower: own.take(8 * outer),
    upper: own.take(8 * outer),
  });
  return timed(name, work, () => own.view(typed[type], p, x.length).slice());
}

/** Loss and gradient of { logits, labels, rows, columns } by the API. */
export function lossLibrary({ logits, labels, rows, columns }, tau) {
  const out = new Float32Array(logits.length);
  const scores = { data: logits, shape: [rows, columns] };
  const options = { temperature: tau, out };
  let loss;
  const work = () => {
    ({ loss } = hyperSimplexLossAndGrad(scores, labels, options));
  };
  return timed('API f32', work, () => ({ loss, grad: out }));
}

/** The same with arrays that the package has allocated. */
export function lossAllocated({ logits, labels, rows, columns }, tau) {
  const [data, out] = pair('f32', logits.length);
  data.set(logits);
  const scores = { data, shape: [rows, columns] };
  const options = { temperature: tau, out };
  let loss;
  const work = () => {
    ({ loss } = hyperSimplexLossAndGrad(scores, labels, options));
  };
  return timed('allocated f32', work, () => ({ loss, grad: out }));
}

const evaluating = await kernel();

/** The same by the kernel alone; of dense `targets` in place of the labels, or with `weights` of the rows, if they are given. */
export function lossKernel(
  { logits, labels, rows, columns, targets, weights }, tau, own = evaluating, name = 'kernel f32',
) {
  own.start(3 * logits.byteLength + 2 * labels.byteLength + 36 * columns + 1024);
  const grad = own.take(logits.byteLength);
  const losses = own.take(8 * columns);
  const work = own.prepare('loss_f32', {
    family: HYPER_SIMPLEX, output: GRADIENT, outer: 1, n: rows, inner: columns, x: own.put(logits), out: grad,
    ...targets ? { y: own.put(targets) } : { labels: own.put(labels) }, ...weights && { weights: own.put(weights) },
    tau: own.put(Float64Array.of(tau)), scale: own.put(Float64Array.of(2 / logits.length)),
    thresholds: own.take(8 * columns), freeCounts: own.take(4 * columns), lower: own.take(8 * columns),
    upper: own.take(8 * columns), losses,
  });
  return timed(name, work, () => ({
    loss: own.view(Float64Array, losses, columns).reduce((a, b) => a + b) / logits.length,
    grad: own.view(Float32Array, grad, logits.length).slice(),
  }));
}

/** Jᵀg of a p like that of f32 logits, along the batch, by the kernel alone. */
export function vjpKernel({ logits, targets, rows, columns }, tau, own = evaluating, name = 'kernel f32') {
  own.start(3 * logits.byteLength + 1024);
  const product = own.take(logits.byteLength);
  const work = own.prepare('vjp_f32', {
    outer: 1, n: rows, inner: columns, x: own.put(logits.map((x) => Math.min(Math.max(0.5 + x / tau, 0), 1))), y: own.put(targets),
    out: product, tau: own.put(Float64Array.of(tau)),
  });
  return timed(name, work, () => own.view(Float32Array, product, logits.length).slice());
}
