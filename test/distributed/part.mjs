// One part of a batch, on an engine: `node part.mjs ENGINE [TASK PARTS]`. It makes the calls of hypersimplex/distributed
// with its own rows, and compares every bit with what one process gives for the whole batch. Prints what it has done.
// With DIE=n, the part with number 1 dies in its n-th sum.
import assert from 'node:assert/strict';
import { isMainThread } from 'node:worker_threads';
import * as api from '../../dist/index.js';
import * as distributed from '../../dist/distributed.js';
import { engines } from './engines.mjs';

const [name, ...args] = process.argv.slice(2);
const { rank, size, allReduce: sum, leave } = await engines[name].join(...args);

let sums = 0;
const allReduce = (values) => {
  if (rank === 1 && ++sums === Number(process.env.DIE)) {
    if (isMainThread) process.kill(process.pid, 'SIGKILL');
    else process.exit(9); // which ends the thread
  }
  return sum(values);
};

function random(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

let calls = 0;
for (const Type of [Float32Array, Float64Array]) {
  for (const [rows, classes, seed] of [[97, 5, 1], [1000, 10, 2], [3, 4, 3], [4000, 1, 4]]) {
    const next = random(seed);
    const data = Type.from({ length: rows * classes }, () => 6 * next() - 3);
    const dense = Type.from(data, () => next());
    const weights = Float64Array.from({ length: rows }, () => 3 * next());
    const labels = Int32Array.from({ length: rows }, () => Math.floor(classes * next()));
    // unequal parts; of three rows, some are empty
    const [from, to] = [rank, rank + 1].map((r) => Math.floor(rows * (r / size) ** 1.5));
    const own = (array, columns = classes) => array.slice(columns * from, columns * to);
    const tensor = (all) => ({ data: all, shape: [all.length / classes, classes] });
    const X = tensor(data), x = tensor(own(data));

    const same = (got, whole, where) => {
      assert.deepEqual(got, whole, `${where} of [${rows}, ${classes}], part ${rank} of ${size}`);
      calls++;
    };
    for (const options of [{}, { temperature: 3, constraint: 'at-most' }]) {
      const whole = api.project(X, rows / 3, { axis: 0, ...options });
      const part = await distributed.project(x, rows / 3, { axis: 0, ...options, allReduce });
      same(part.projection.data, own(whole.projection.data), 'project');
      same([part.thresholds, part.freeCounts, part.thresholdBounds], [whole.thresholds, whole.freeCounts, whole.thresholdBounds], 'thresholds');
    }
    const P = api.softBinaryArgmax(X, rows / 3, { axis: 0 });
    const product = await distributed.softBinaryArgmaxVjp(tensor(own(P.data)), tensor(own(dense)), { axis: 0, allReduce });
    same(product.data, own(api.softBinaryArgmaxVjp(P, tensor(dense), { axis: 0 }).data), 'softBinaryArgmaxVjp');
    if (classes > 1) {
      for (const loss of ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad']) {
        const squared = loss.startsWith('hyper');
        for (const [y, options] of [
          [labels, { temperature: 2 }], [labels, { reduction: 'half-sum', ignoreIndex: 1, temperature: 0.5 }], [tensor(dense), {}],
          ...squared ? [[labels, { sampleWeights: weights }]] : [],
        ]) {
          const whole = api[loss](X, y, options);
          const part = await distributed[loss](x, y === labels ? own(labels, 1) : tensor(own(dense)), {
            ...options, ...options.sampleWeights && { sampleWeights: own(weights, 1) }, allReduce,
          });
          same(part.grad.data, own(whole.grad.data), loss);
          same(part.thresholds, whole.thresholds, `thresholds of ${loss}`);
          same(part.loss, whole.loss, `value of ${loss}`);
        }
      }
      same(await distributed.zeroOneLoss(x, own(labels, 1), { allReduce }), api.zeroOneLoss(X, labels), 'zeroOneLoss');
    }
    // what is wrong in one part, every part throws
    const bad = x.data.slice();
    if (rank === size - 1) bad[0] = NaN;
    await assert.rejects(() => distributed.project(tensor(bad), 1, { axis: 0, allReduce }), { name: 'RangeError', message: /NaN/ });
  }
}
await leave();
console.log(JSON.stringify({ rank, size, calls }));
