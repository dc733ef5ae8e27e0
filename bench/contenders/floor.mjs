// What any implementation pays: the passes over memory.
import { timed } from '../race.mjs';
import { Arena, compile } from './module.mjs';

const { exports } = await WebAssembly.instantiate(await compile('floor'));
const arena = new Arena(exports.memory);
const wholeVectors = (x) => Math.ceil(x.byteLength / 16) * 16;

/**
 * Of a projection: a pass that reads, and one that reads and writes, over the same array.
 * (t = 0 and τ = 1 leave a p as it is, so it does not matter how often.)
 */
export function floor({ x }) {
  arena.reset();
  const address = arena.put(x);
  const bytes = wholeVectors(x);
  return timed('floor', () => {
    exports.read(address, bytes);
    exports.write(address, address, bytes, 0, 1);
  });
}

/** Of a loss: a pass that reads the logits and writes the gradient. */
export function lossFloor({ logits }) {
  arena.reset();
  const from = arena.put(logits);
  const to = arena.take(logits.byteLength);
  const bytes = wholeVectors(logits);
  return timed('floor', () => exports.write(from, to, bytes, 0, 1));
}
