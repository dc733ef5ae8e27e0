// The package: its API as users call it, with `out`, and its kernel alone, by the exports of dist/kernel.wasm.
import { readFile } from 'node:fs/promises';
import { allocate, hyperSimplexLossAndGrad, softBinaryArgmax } from 'hypersimplex';
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
  };
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
  const call = own[`project_${type}`];
  const data = typed[type].from(x);
  own.start(2 * data.byteLength + 28 * outer + 256);
  const from = own.put(data);
  const p = own.take(data.byteLength);
  const ks = own.put(Float64Array.of(k));
  const taus = own.put(Float64Array.of(tau));
  const thresholds = own.take(8 * outer);
  const freeCounts = own.take(4 * outer);
  const bounds = own.take(16 * outer);
  const work = () => {
    const status = call(from, p, outer, n, 1, ks, 0, taus, 0, 0, thresholds, freeCounts, bounds, bounds + 8 * outer);
    if (status !== 0) throw new Error(`status ${status}`);
  };
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

/** The same by the kernel alone. */
export function lossKernel(
  { logits, labels, rows, columns }, tau, own = evaluating, name = 'kernel f32',
) {
  own.start(2 * logits.byteLength + labels.byteLength + 36 * columns + 512);
  const x = own.put(logits);
  const grad = own.take(logits.byteLength);
  const y = own.put(labels);
  const taus = own.put(Float64Array.of(tau));
  const scales = own.put(Float64Array.of(2 / logits.length));
  const thresholds = own.take(8 * columns);
  const freeCounts = own.take(4 * columns);
  const losses = own.take(8 * columns);
  const bounds = own.take(16 * columns);
  const work = () => {
    const status = own.loss_f32(
      0, 1, x, grad, 1, rows, columns, 0, y, 0, 0, 0, 0, 0, taus, 0, scales, 0,
      thresholds, freeCounts, losses, bounds, bounds + 8 * columns,
    );
    if (status !== 0) throw new Error(`status ${status}`);
  };
  return timed(name, work, () => ({
    loss: own.view(Float64Array, losses, columns).reduce((a, b) => a + b) / logits.length,
    grad: own.view(Float32Array, grad, logits.length).slice(),
  }));
}
