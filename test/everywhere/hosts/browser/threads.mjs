// A page's main thread, which may not wait: asynchronous calls, and what the others say.
import * as api from '/hypersimplex';
import { createThreads } from '/hypersimplex/threads';

const same = (a, b) => JSON.stringify(a, plain) === JSON.stringify(b, plain);
const plain = (_, value) => (ArrayBuffer.isView(value) ? Array.from(value, String) : value);

/** The answer of the documentation's snippets, if everything else is right. */
export async function threads() {
  const pool = await createThreads(2, { minimum: 0 });
  const data = Float32Array.from({ length: 6000 }, (_, i) => Math.sin(i * i)), x = { data, shape: [100, 60] };
  const labels = Int32Array.from({ length: 100 }, (_, i) => i % 60);
  const [shared] = pool.allocate(Float32Array, [6000]);
  shared.set(data);
  for (const logits of [x, { data: shared, shape: [100, 60] }]) {
    for (const [name, ...args] of [['project', logits, 3], ['hyperSimplexLossAndGrad', logits, labels], ['binaryArgmax', logits, 7, { axis: 0 }]]) {
      if (!same(await pool[`${name}Async`](...args), api[name](...args))) throw new Error(`${name}: other answers`);
    }
  }
  const said = await pool.projectAsync(x, -1).catch(String);
  if (said !== 'RangeError: k must lie in [0, 60], got -1') throw new Error(said);
  try {
    pool.project(x, 3);
    throw new Error('it has waited');
  } catch ({ message }) {
    if (!message.startsWith('project would have to wait')) throw new Error(message);
  }
  const text = String(await pool.softBinaryArgmaxAsync(Float32Array.of(0, 1, 2, 3), 1, { temperature: 2 }));
  await pool.close();
  return { text };
}

/** Where the page is not isolated. */
export async function refused() {
  const said = await createThreads(2).then(() => 'it was allowed', String);
  const isRight = said.startsWith('Error: createThreads needs shared memory, which a page has only where it is cross-origin isolated');
  return { text: isRight ? '0,0,0.25,0.75' : said };
}
