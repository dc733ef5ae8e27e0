// Softmax cross-entropy with its gradient: what the HyperSimplex loss takes the place of.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-wasm';
import '@tensorflow/tfjs-layers'; // registers the gradients
import { timed } from '../race.mjs';
import { Arena, compile } from './module.mjs';

const { exports } = await WebAssembly.instantiate(await compile('softmax'));
const arena = new Arena(exports.memory);

/** In AssemblyScript with SIMD, data in its memory. */
export function softmaxKernel({ logits, labels, rows, columns }) {
  arena.reset();
  const x = arena.put(logits);
  const grad = arena.take(logits.byteLength);
  const y = arena.put(labels);
  let loss;
  const work = () => {
    loss = exports.crossEntropy(x, grad, y, rows, columns);
  };
  return timed('cross-entropy: AssemblyScript', work, () => ({
    loss,
    grad: arena.view(Float32Array, grad, logits.length).slice(),
  }));
}

/** Softmax of x in AssemblyScript with SIMD, in its memory; n is a multiple of 4. */
export function softmaxAlone({ x }) {
  arena.reset();
  const from = arena.put(x);
  const p = arena.take(x.byteLength);
  const work = () => exports.softmax(from, p, x.length);
  return timed('softmax: AssemblyScript', work, () => arena.view(Float32Array, p, x.length).slice());
}

await tf.setBackend('wasm');

/** In TensorFlow.js's wasm backend, data in tensors. */
export function softmaxTensorFlow({ logits, labels, rows, columns }) {
  const x = tf.tensor2d(logits, [rows, columns]);
  const y = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), columns), 'float32'));
  const evaluate = tf.valueAndGrad((x) => tf.losses.softmaxCrossEntropy(y, x));
  const work = () => tf.dispose(Object.values(evaluate(x)));
  const answer = () => tf.tidy(() => {
    const { value, grad } = evaluate(x);
    return { loss: value.dataSync()[0], grad: grad.dataSync().slice() };
  });
  return { ...timed('cross-entropy: TensorFlow.js', work, answer), close: () => tf.dispose([x, y]) };
}

/** Which TensorFlow.js it is. */
export function tensorFlow() {
  const simd = tf.env().get('WASM_HAS_SIMD_SUPPORT') ? 'SIMD' : 'no SIMD';
  const threads = tf.env().get('WASM_HAS_MULTITHREAD_SUPPORT') ? 'threads' : 'one thread';
  return `TensorFlow.js ${tf.version_core} (wasm backend, ${simd}, ${threads})`;
}
