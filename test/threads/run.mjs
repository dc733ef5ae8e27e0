// npm run test:threads: hypersimplex/threads gives the bits of hypersimplex, on any number of threads, and goes on when
// one of them is gone. (Other hosts than Node: test/everywhere.)
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as api from '../../dist/index.js';
import { createThreads } from '../../dist/threads.js';
import { hostile, sample } from '../../bench/samples.mjs';
import { conformance } from '../everywhere/conformance.mjs';

// --- what the threads are told, and themselves -------------------------------------------------------------

const jobs = [];
const workers = new Set();
/** The last worker that an asynchronous call was sent to. */
let caller;
const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function (message, ...more) {
  workers.add(this);
  if (message.job) jobs.push(message.job);
  if (message.call) caller = this;
  return postMessage.call(this, message, ...more);
};

/** How many jobs a call sends. */
function sent(call) {
  const before = jobs.length;
  const result = call();
  return { result, count: jobs.length - before };
}

/** What its control says of the passes over a slice: src/threads/job.ts */
const passOf = ({ control }) => ({ passes: control[10], stretches: control[5], writes: control[6], lent: control[9] });

// --- problems ----------------------------------------------------------------------------------------------

function random(seed) {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
const product = (shape) => shape.reduce((a, b) => a * b, 1);
const scores = (Type, shape, seed) => {
  const next = random(seed);
  return { data: Type.from({ length: product(shape) }, () => 6 * next() - 3), shape };
};
const outcome = (call) => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

/** Calls of every kind with a tensor, by name; `own` makes its arrays. */
function calls(Type, shape, axis, own = (array) => array) {
  const next = random(shape.length + axis);
  const slices = product(shape) / shape[axis];
  const x = scores(Type, shape, 7), p = api.softBinaryArgmax(x, shape[axis] / 3, { axis });
  const y = { data: Type.from(x.data, next), shape };
  const k = Array.from({ length: slices }, () => shape[axis] * next());
  const temperature = Array.from({ length: slices }, () => 0.5 + next());
  const classWeights = Array.from({ length: slices }, (_, s) => s % 3);
  const sampleWeights = axis === 0 ? Array.from({ length: shape[axis] }, next) : undefined;
  const labels = Int32Array.from({ length: shape[0] }, () => Math.floor(shape[1] * next()));
  const mine = ({ data, shape: same }) => ({ data: own(data), shape: same });
  return {
    project: (t) => t.project(mine(x), k, { axis, temperature }),
    'at most': (t) => t.project(mine(x), 0.9, { axis, constraint: 'at-most' }),
    hard: (t) => t.binaryArgmax(mine(x), Math.floor(shape[axis] / 2), { axis }),
    vjp: (t) => t.softBinaryArgmaxVjp(mine(p), mine(y), { axis, temperature }),
    'vjp in place': (t) => {
      const g = mine(y);
      return t.softBinaryArgmaxVjp(mine(p), g, { axis, out: g.data });
    },
    grad: (t) => t.hyperSimplexLossAndGrad(mine(x), mine(y), { axis, temperature, k: 0.75, classWeights, sampleWeights }),
    'grad in place': (t) => {
      const logits = mine(x);
      return [t.fenchelYoungLossAndGrad(logits, mine(y), { axis, out: logits.data, reduction: 'half-sum' }), logits.data];
    },
    terms: (t) => t.hyperSimplexLoss(mine(x), mine(y), { axis, reduction: 'none', out: own(new Type(x.data.length)) }),
    loss: (t) => t.fenchelYoungLoss(mine(x), mine(y), { axis, classWeights }),
    ...shape.length === 2 && axis === 0 && {
      labels: (t) => t.hyperSimplexLossAndGrad(mine(x), labels, { temperature: 2, ignoreIndex: 1, sampleWeights }),
      'bytes as labels': (t) => t.hyperSimplexLoss(mine(x), Uint8Array.from(labels).subarray(0, shape[0])),
    },
    'of a copy': (t) => t.softBinaryArgmax({ ...mine(x), strides: shape.map((_, i) => product(shape.slice(i + 1))), offset: 0 }, 1, { axis }),
    'a bad slice': (t) => {
      const bad = mine(x);
      bad.data[bad.data.length - 2] = NaN;
      bad.data[bad.data.length - 1] = Infinity;
      return outcome(() => t.softBinaryArgmax(bad, 0.5, { axis }));
    },
    'a bad target': (t) => {
      const bad = mine(y);
      bad.data[bad.data.length - 1] = 2;
      return outcome(() => t.hyperSimplexLoss(mine(x), bad, { axis, k: 1 }));
    },
  };
}

const shapes = [
  [[40, 70], 0], [[40, 70], 1], [[33, 9], 0], [[5, 400], 0], [[3, 20, 50], 1], [[50, 4, 6], 1], [[2, 5, 3], 0], [[64, 2], 0], [[7, 1], 1],
];

// --- the checks --------------------------------------------------------------------------------------------

const checks = {
  async 'the conformance script, on one to three threads'() {
    const expected = await conformance(() => api);
    for (const [count, minimum] of [[1, 0], [2, 0], [3, 0], [2, undefined]]) {
      const threads = await createThreads(count, { minimum });
      const { digest, parts } = await conformance(() => ({ ...api, ...threads }));
      const differing = Object.keys(parts).filter((part) => parts[part] !== expected.parts[part]);
      assert.equal(digest, expected.digest, `${count} threads: ${differing}`);
      await threads.close();
    }
  },

  async 'every call in every layout, of ordinary and of shared arrays'() {
    let divided = 0;
    for (const count of [2, 4]) {
      const threads = await createThreads(count, { minimum: 0 });
      const shared = (array) => {
        const [copy] = threads.allocate(array.constructor, [array.length]);
        copy.set(array);
        return copy;
      };
      const fresh = (array) => array.slice();
      for (const Type of [Float32Array, Float64Array]) {
        for (const [shape, axis] of shapes) {
          for (const own of [fresh, shared]) {
            const all = calls(Type, shape, axis, own), plain = calls(Type, shape, axis, fresh);
            for (const [name, call] of Object.entries(all)) {
              const { result, count: messages } = sent(() => call(threads));
              const where = `${name} of ${Type.name} [${shape}] along ${axis}, ${own.name}, ${count} threads`;
              assert.deepEqual(copied(result), copied(plain[name](api)), where);
              assert.equal(messages, count - 1, `${where}: jobs`);
              divided++;
            }
          }
        }
      }
      await threads.close();
    }
    assert.ok(divided > 500, `${divided} calls were divided`);
  },

  async 'f32 that is computed in f64'() {
    const threads = await createThreads(2, { minimum: 0 });
    const x = scores(Float32Array, [40, 300], 3), y = { data: x.data.map((v) => Number(v > 0)), shape: x.shape };
    const [data, out] = threads.allocate(Float32Array, [12000, 12000]);
    data.set(x.data);
    const classWeights = Array.from({ length: 300 }, (_, c) => (c === 7 ? 1e-30 : 1));
    for (const call of [
      (t, scores) => t.project(scores, 2, { axis: 0, temperature: 1e30 }).thresholds,
      (t, scores) => t.softBinaryArgmax(scores, 2, { axis: 1, temperature: 1e-30, out }),
      (t, scores) => t.hyperSimplexLossAndGrad(scores, y, { axis: 0, k: 1, classWeights }),
    ]) {
      const expected = copied(outcome(() => call(api, x)));
      for (const own of [x, { data, shape: x.shape }]) {
        const { result, count } = sent(() => outcome(() => call(threads, own)));
        assert.deepEqual(copied(result), expected, String(call));
        assert.equal(count, 1, String(call));
      }
      assert.deepEqual([...data], [...x.data]);
    }
    // the kernel scales the scores of such a slice
    const huge = { data: Float64Array.from(x.data, (v) => v * 1e280), shape: x.shape };
    const [placed] = threads.allocate(Float64Array, [12000]);
    placed.set(huge.data);
    const temperature = 1e281;
    const { result, count } = sent(() => threads.project({ ...huge, data: placed }, 2, { axis: 1, temperature }));
    assert.deepEqual(copied(result), copied(api.project(huge, 2, { axis: 1, temperature })));
    assert.equal(count, 1);
    assert.deepEqual([...placed], [...huge.data]);
    await threads.close();
  },

  async 'what cannot be divided runs on the caller'() {
    const threads = await createThreads(2, { minimum: 0 });
    const x = scores(Float32Array, [8, 300], 3);
    const p = api.softBinaryArgmax(x.data, 20), few = x.data.slice(0, 240);
    const overlapping = new Float32Array(2500);
    overlapping.set(x.data);
    for (const call of [
      (t) => t.softBinaryArgmaxVjp(p, x.data),
      (t) => t.project(x.data.subarray(0, 31), 20),
      (t) => t.project({ data: few, shape: [8, 30] }, 2, { mask: few.map((_, i) => Number(i % 30 < 3 + i / 30)) }),
    ]) {
      const { result, count } = sent(() => outcome(() => call(threads)));
      assert.deepEqual(result, outcome(() => call(api)));
      assert.equal(count, 0, String(call));
    }
    const both = overlapping.slice();
    const into = (t, array) => t.softBinaryArgmax({ data: array.subarray(0, 2400), shape: [8, 300] }, 2, { out: array.subarray(100) });
    const { result, count } = sent(() => into(threads, both));
    assert.deepEqual([...result.data], [...into(api, overlapping.slice()).data]);
    assert.equal(count, 1); // of a copy
    await threads.close();

    const careful = await createThreads(2);
    for (const [shape, axis, divided] of [[[2 ** 19 - 1], 0, 0], [[2 ** 19], 0, 1], [[50, 100], 0, 0], [[4000, 10], 0, 0], [[300, 200], 0, 1], [[4000, 10], 1, 1]]) {
      const tensor = scores(Float32Array, shape, 5);
      const small = sent(() => careful.softBinaryArgmax(tensor, 2, { axis }));
      assert.deepEqual(small.result, api.softBinaryArgmax(tensor, 2, { axis }));
      assert.equal(small.count, divided, `[${shape}] along ${axis}`);
    }
    await careful.close();
  },

  async 'one long vector: hostile ones, of all lengths, in ordinary and in shared arrays'() {
    const next = random(29);
    for (const count of [2, 3, 4]) {
      const threads = await createThreads(count, { minimum: 0 });
      for (const [Type, family] of [Float32Array, Float64Array].flatMap((type) => ['Gaussian', ...hostile].map((name) => [type, name]))) {
        for (const n of [32, 33, 47, 100, 1000, 1023, 2047, 2048, 2049, 4099, 30001]) {
          const data = Type.from(sample(family, n));
          const kind = Math.floor(8 * next());
          for (let i = 0; i < n; i++) {
            if (kind === 0 && i % 3 === 0) data[i] = -Infinity;
            if (kind === 1) data[i] *= 1e9;
          }
          if (kind === 2) data[Math.floor(n * next())] = Infinity;
          if (kind === 3) data[Math.floor(n * next())] = NaN;
          const k = [0, n, 1, n * next(), Math.floor(n * next())][Math.floor(5 * next())];
          const options = { temperature: [1, 0.1, 1e-6, 1e6, 1e-30, 1e30][Math.floor(6 * next())], constraint: next() < 0.2 ? 'at-most' : 'equal' };
          const expected = copied(outcome(() => api.project(data, k, options)));
          const [first, second] = threads.allocate(Type, [n + 8, n + 8]);
          const odd = first.subarray(1, n + 1), own = second.subarray(0, n);
          for (const [name, x, out] of [
            ['ordinary', data], ['ordinary out', data, new Type(n).fill(7)], ['ordinary in place', data.slice(), 'x'],
            ['shared', own], ['shared out', own, first.subarray(0, n)], ['shared in place', own, 'x'],
            ['not at a multiple of 16', odd, own], ['overlapping', second.subarray(4, n + 4), own], ['into an ordinary array', own, new Type(n).fill(7)],
          ]) {
            const where = `${name}, ${Type.name}(${n}) of ${family}, ${kind}, k = ${k}, ${JSON.stringify(options)}, ${count} threads`;
            if (x !== data) x.set(data);
            const to = out === 'x' ? x : out;
            const { result, count: messages } = sent(() => outcome(() => threads.project(x, k, { ...options, ...to && { out: to } })));
            assert.deepEqual(copied(result), expected, where);
            if (to && !(result instanceof Error)) assert.equal(result.projection, to, where);
            if (result instanceof Error && name === 'ordinary out') assert.ok(to.every((v) => v === 7), where);
            assert.equal(messages, count - 1, `${where}: jobs`);
            if (!(result instanceof Error)) assert.equal(passOf(jobs.at(-1)).writes, 1, `${where}: p was not written in stretches`);
          }
        }
      }
      await threads.close();
    }
  },

  async 'the passes over a long vector are divided, and other threads do stretches of them'() {
    const n = 2 ** 20, k = n / 10;
    const threads = await createThreads(2);
    for (const Type of [Float32Array, Float64Array]) {
      const data = Type.from(sample('Gaussian', n)), expected = api.project(data, k);
      const [own, out] = threads.allocate(Type, [n, n]);
      own.set(data);
      for (const [name, x, to] of [['ordinary', data, new Type(n)], ['shared', own, out]]) {
        const before = jobs.length;
        let lent = 0;
        for (let i = 0; lent === 0 && i < 1000; i++) {
          assert.deepEqual(copied(threads.project(x, k, { out: to })).thresholds, copied(expected.thresholds));
          assert.ok(Buffer.from(to.buffer, to.byteOffset, to.byteLength).equals(Buffer.from(expected.projection.buffer)), name);
          const { passes, stretches, lent: more } = passOf(jobs.at(-1));
          // evaluate, partition, write, and some over the sample
          assert.ok(passes >= 3, `${passes} passes`);
          assert.equal(stretches, 64);
          lent = more;
        }
        assert.ok(lent > 0, `${name}: no other thread has done a stretch`);
        // an ordinary array is copied while others compute, and p from where it is written
        assert.equal(jobs.at(-1).slot > 0, name === 'ordinary', name);
        assert.ok(jobs.length > before);
      }
    }
    await threads.close();
  },

  async 'losses of many classes: rows are divided, and other threads do their part'() {
    const next = random(31), n = 1300, classes = 40;
    const labels = Int32Array.from({ length: n }, () => Math.floor(classes * next()));
    const weights = Float32Array.from({ length: n }, () => 2 * next());
    for (const count of [2, 3, 4]) {
      const threads = await createThreads(count, { minimum: 0 });
      for (const [Type, family] of [Float32Array, Float64Array].flatMap((type) => ['Gaussian', ...hostile].map((name) => [type, name]))) {
        const data = Type.from(sample(family, n * classes)), x = { data, shape: [n, classes] };
        const [own, out] = threads.allocate(Type, [n * classes, n * classes]);
        for (const [name, o] of [
          ['', { temperature: 0.1 }], ['dense', { temperature: 1e3 }], ['weights', { sampleWeights: weights }],
          ['left out', { ignoreIndex: 7, temperature: 0.3 }], ['k', { k: 5.5, temperature: 0.2 }],
        ]) {
          for (const loss of ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad']) {
            const where = `${loss} ${name}, ${Type.name} of ${family}, ${count} threads`;
            const expected = copied(outcome(() => api[loss](x, labels, o)));
            own.set(data);
            assert.deepEqual(copied(outcome(() => threads[loss](x, labels, o))), expected, where);
            assert.deepEqual(copied(outcome(() => threads[loss]({ data: own, shape: x.shape }, labels, { ...o, out }))), expected, where);
            assert.deepEqual(copied(outcome(() => threads[loss]({ data: own, shape: x.shape }, labels, { ...o, out: own }))), expected, where);
          }
        }
      }
      await threads.close();
    }
    const threads = await createThreads(2);
    const [logits, out] = threads.allocate(Float32Array, [4096 * 200, 4096 * 200]);
    logits.set(sample('Gaussian', logits.length));
    const many = Int32Array.from({ length: 4096 }, (_, i) => i % 200), x = { data: logits, shape: [4096, 200] };
    const expected = api.hyperSimplexLossAndGrad({ data: logits.slice(), shape: x.shape }, many);
    for (const [scores, to] of [[x, out], [{ data: logits.slice(), shape: x.shape }, new Float32Array(logits.length)]]) {
      let lent = 0;
      for (let i = 0; lent === 0 && i < 1000; i++) {
        const { result, count } = sent(() => threads.hyperSimplexLossAndGrad(scores, many, { out: to }));
        assert.deepEqual(copied(result), copied(expected));
        assert.equal(count, 1, 'it was divided by its columns, too');
        assert.equal(passOf(jobs.at(-1)).passes, 5);
        lent = passOf(jobs.at(-1)).lent;
      }
      assert.ok(lent > 0, 'no other thread has done a chunk');
      assert.equal(jobs.at(-1).slot > 0, to !== out, 'the result is copied from where it is written');
    }
    await threads.close();
    // by the caller alone
    for (const few of [await createThreads(1), await createThreads(2, { minimum: 1e9 })]) {
      const [own] = few.allocate(Float32Array, [logits.length]);
      own.set(sample('Gaussian', logits.length));
      const { result, count } = sent(() => few.hyperSimplexLossAndGrad({ data: own, shape: x.shape }, many, { out: own }));
      assert.deepEqual(copied(result), copied(expected));
      assert.equal(count, 0);
      await few.close();
    }
  },

  async 'asynchronous calls: the same results and errors, written to out'() {
    const threads = await createThreads(3, { minimum: 0 });
    const x = scores(Float64Array, [60, 40], 9), labels = Int32Array.from({ length: 60 }, (_, i) => i % 40);
    const args = {
      softBinaryArgmax: [x, 3, { axis: 0 }], project: [x, 3], binaryArgmax: [x, 3],
      softBinaryArgmaxVjp: [api.softBinaryArgmax(x, 3), x], softBinaryArgmaxJvp: [api.softBinaryArgmax(x, 3), x],
      hyperSimplexLoss: [x, labels, { temperature: 2 }], hyperSimplexLossAndGrad: [x, labels, { wrt: ['temperature'] }],
      fenchelYoungLoss: [x, labels], fenchelYoungLossAndGrad: [x, labels, { reduction: 'half-sum' }],
    };
    assert.deepEqual(Object.keys(threads).filter((name) => name.endsWith('Async')), Object.keys(args).map((name) => `${name}Async`));
    const pending = Object.entries(args).map(async ([name, values]) => {
      assert.deepEqual(await threads[`${name}Async`](...values), api[name](...values), name);
    });
    assert.deepEqual(threads.project(x, 3), api.project(x, 3)); // in between
    await Promise.all(pending);

    const out = new Float64Array(2400), [shared] = threads.allocate(Float64Array, [2400]);
    for (const own of [out, shared]) {
      const p = await threads.softBinaryArgmaxAsync(x, 3, { out: own });
      assert.equal(p.data, own);
      assert.deepEqual([...own], [...api.softBinaryArgmax(x, 3).data]);
      const { grad, ...others } = await threads.fenchelYoungLossAndGradAsync(x, labels, { out: { data: own, shape: [60, 40] } });
      const { grad: expected, ...same } = api.fenchelYoungLossAndGrad(x, labels);
      assert.equal(grad.data, own);
      assert.deepEqual([...own], [...expected.data]);
      assert.deepEqual(others, same);
      const { projection } = await threads.projectAsync(x.data, 3, { out: own });
      assert.equal(projection, own);
      assert.deepEqual([...own], [...api.softBinaryArgmax(x.data, 3)]);
    }
    const bad = x.data.slice();
    bad[77] = NaN;
    for (const [name, ...values] of [
      ['softBinaryArgmax', x, -1], ['softBinaryArgmax', bad, 1], ['project', x, 1, { tau: 2 }], ['project', 'x', 1],
      ['softBinaryArgmax', x, 1, { out: new Float32Array(3) }], ['softBinaryArgmax', x, () => 1], ['binaryArgmax', x, Symbol('k')],
    ]) {
      const { name: kind, message } = outcome(() => api[name](...values));
      await assert.rejects(() => threads[`${name}Async`](...values), { name: kind, message });
    }
    const view = new Float64Array(1e6).subarray(5, 8);
    assert.deepEqual(await threads.softBinaryArgmaxAsync(view, 1), api.softBinaryArgmax(view, 1));
    await threads.close();
  },

  async 'what asynchronous calls are told is what it was when they were made'() {
    const threads = await createThreads(2, { minimum: 0 });
    const x = scores(Float64Array, [30, 20], 21), k = [...Array(30)].map((_, i) => i / 2), next = random(23);
    const expected = [], promises = [];
    for (let i = 0; i < 4; i++) { // the first one starts a worker
      const options = { temperature: 1 + i, out: new Float64Array(600) }, { out } = options;
      expected.push([api.softBinaryArgmax(x, k, { temperature: 1 + i }).data, out]);
      promises.push(threads.softBinaryArgmaxAsync(x, k, options));
      for (let j = 0; j < 600; j++) x.data[j] = next();
      k.reverse();
      options.temperature = 9;
      options.out = undefined;
    }
    for (let i = 0; i < 4; i++) {
      const { data } = await promises[i], [p, out] = expected[i];
      assert.deepEqual([...data], [...p], `call ${i}`);
      assert.equal(data, out);
    }
    await threads.close();
  },

  async 'asynchronous calls of objects with a class'() {
    const threads = await createThreads(2, { minimum: 0 });
    class Matrix {
      #data = Float64Array.from({ length: 6 }, (_, i) => i % 2);
      get data() { return this.#data; }
      get shape() { return [3, 2]; }
      get stride() { return [1, 3]; }
      get size() { return () => 6; }
    }
    const x = new Matrix(), expected = api.softBinaryArgmax(x, 1);
    assert.deepEqual(await threads.softBinaryArgmaxAsync(x, 1), expected);
    assert.deepEqual(await threads.hyperSimplexLossAsync(x, x, { k: 1, mask: new Matrix() }), api.hyperSimplexLoss(x, x, { k: 1, mask: x }));
    class Options { get temperature() { return 2; } }
    for (const options of [new Options(), Object.create({ temperature: 2 }), new (class Fields { temperature = 2; })(), new Map()]) {
      const { name, message } = outcome(() => api.softBinaryArgmax(x, 1, options));
      assert.match(message, /^options must be a plain object, got /);
      await assert.rejects(() => threads.softBinaryArgmaxAsync(x, 1, options), { name, message });
    }
    await threads.close();
  },

  async 'the thread of asynchronous calls is gone: they are rejected, and the next one starts another'() {
    const threads = await createThreads(2, { minimum: 0 });
    const x = scores(Float64Array, [1000, 300], 25), expected = api.project(x, 3);
    const gone = /^Error: the thread that makes asynchronous calls is gone, and the next call starts another one: /;
    for (const end of [
      (worker) => worker.terminate(),
      (worker) => worker.emit('error', new Error('out of memory')), // as Node tells of an uncaught error
    ]) {
      for (const isReady of [false, true]) {
        if (isReady) assert.deepEqual(await threads.projectAsync(x, 3), expected);
        const pending = Array.from({ length: 100 }, () => threads.projectAsync(x, 3)), before = caller;
        end(before);
        const outcomes = await Promise.allSettled(pending);
        // it may have answered some before it ended
        const answered = outcomes.findIndex(({ status }) => status === 'rejected');
        assert.ok(answered >= 0, 'none was rejected');
        outcomes.slice(0, answered).forEach(({ value }) => assert.deepEqual(value, expected));
        for (const { reason } of outcomes.slice(answered)) assert.match(String(reason), gone);
        assert.deepEqual(await threads.projectAsync(x, 3), expected);
        assert.notEqual(caller, before);
        assert.deepEqual(threads.project(x, 3), expected);
        await caller.terminate();
        await new Promise(setImmediate);
      }
    }
    await threads.close();
  },

  async 'a thread that is gone, before a call and in the middle of one'() {
    for (const when of ['before', 'within']) {
      workers.clear();
      const threads = await createThreads(3, { minimum: 0, timeout: 300 });
      const x = scores(Float32Array, [400, 2000], 11), expected = api.project(x, 20, { axis: 0 });
      assert.deepEqual(threads.project(x, 20, { axis: 0 }), expected);
      const ends = [...workers].map((worker) => worker.terminate());
      if (when === 'before') await Promise.all(ends);
      const long = api.project(x.data, 20);
      for (let i = 0; i < 3; i++) {
        assert.deepEqual(threads.project(x.data, 20), long, `${when}, a vector, call ${i}`);
        assert.deepEqual(threads.project(x, 20, { axis: 0 }), expected, `${when}, call ${i}`);
      }
      await Promise.all(ends);
      assert.deepEqual(threads.project(x, 20), api.project(x, 20));
      await threads.close();
    }
  },

  async 'a part that a thread claimed and never does'() {
    const threads = await createThreads(2, { minimum: 0, timeout: 50 });
    const x = scores(Float32Array, [20, 100], 13), expected = api.project(x, 20, { axis: 1 });
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = ({ job }) => { Atomics.store(job.control, 0, 1); }; // the first part is claimed
    try {
      assert.deepEqual(threads.project(x, 20, { axis: 1 }), expected);
      assert.deepEqual(threads.project(x.data, 20), api.project(x.data, 20)); // the slice itself
      const [data, out] = threads.allocate(Float32Array, [2000, 2000]);
      data.set(x.data);
      assert.deepEqual([...threads.softBinaryArgmax({ data, shape: x.shape }, 20, { out }).data], [...expected.projection.data]);
      const g = threads.allocate(Float32Array, [2000])[0], p = { data: expected.projection.data, shape: x.shape };
      g.set(x.data);
      assert.deepEqual([...threads.softBinaryArgmaxVjp(p, { data: g, shape: x.shape }, { out: g }).data], [...api.softBinaryArgmaxVjp(p, x).data]);
      assert.deepEqual([...threads.softBinaryArgmax({ data, shape: x.shape }, 20, { out: data }).data], [...expected.projection.data]);
    } finally {
      Worker.prototype.postMessage = send;
    }
    assert.deepEqual(threads.project(x, 20, { axis: 1 }), expected);
    await threads.close();
  },

  async 'a stretch that a thread claimed and never does'() {
    const threads = await createThreads(2, { minimum: 0, timeout: 50 });
    const { data } = scores(Float32Array, [40000], 13), expected = api.project(data, 900);
    const [own, out] = threads.allocate(Float32Array, [40000, 40000]);
    own.set(data);
    // claims one of the first pass, or of the last one, in which p is written, and is gone
    const thief = new Worker(`const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ control, isLast }) => {
        Atomics.store(control, control.length - 1, 1);
        for (const until = Date.now() + 5000; Date.now() < until;) {
          const ticket = Atomics.load(control, 3);
          if ((ticket & 255) === 0 || (isLast && Atomics.load(control, 6) === 0)) continue;
          if (Atomics.compareExchange(control, 3, ticket, ticket - 1) === ticket) break;
        }
        parentPort.postMessage('');
      });`, { eval: true });
    const send = Worker.prototype.postMessage;
    try {
      for (const isLast of [false, true]) {
        for (const [x, to] of [[data, undefined], [data.slice(), 'x'], [own, out], [own, 'x']]) {
          let isGone;
          Worker.prototype.postMessage = ({ job: { control } }) => {
            isGone = new Promise((resolve) => { thief.once('message', resolve); });
            postMessage.call(thief, { control, isLast });
            while (Atomics.load(control, control.length - 1) === 0); // the thief is awake; (p of the last stretch is not there yet)
            Atomics.store(control, control.length - 1, 0);
          };
          const result = threads.project(x, 900, to && { out: to === 'x' ? x : to });
          Worker.prototype.postMessage = send;
          await isGone;
          assert.deepEqual(copied(result), copied(expected));
        }
        own.set(data);
      }
    } finally {
      Worker.prototype.postMessage = send;
    }
    assert.deepEqual(threads.project(data, 900), expected);
    // and a chunk of a strip
    const x = { data: data.slice(0, 40000), shape: [1250, 32] };
    const many = Int32Array.from({ length: 1250 }, (_, i) => i % 32), loss = copied(api.hyperSimplexLossAndGrad(x, many, { temperature: 0.1 }));
    let isGone;
    Worker.prototype.postMessage = ({ job: { control } }) => {
      isGone = new Promise((resolve) => { thief.once('message', resolve); });
      postMessage.call(thief, { control, isLast: false });
      Worker.prototype.postMessage = send;
    };
    assert.deepEqual(copied(threads.hyperSimplexLossAndGrad(x, many, { temperature: 0.1 })), loss);
    await isGone;
    await thief.terminate();
    await threads.close();
  },

  async 'the thread of asynchronous calls ends in the middle of one over a long vector: the others work on'() {
    const threads = await createThreads(2, { timeout: 200 });
    const data = sample('Gaussian', 2 ** 20), expected = api.project(data, 1000);
    assert.deepEqual(await threads.projectAsync(data, 1000), expected);
    for (let i = 0; i < 3; i++) {
      const pending = threads.projectAsync(data, 1000).catch((error) => error);
      await new Promise((resolve) => { setTimeout(resolve, 3 * i); });
      await caller.terminate();
      await pending;
    }
    let lent = 0;
    for (let i = 0; lent === 0 && i < 1000; i++) {
      assert.deepEqual(threads.project(data, 1000).thresholds, expected.thresholds);
      lent = passOf(jobs.at(-1)).lent;
    }
    assert.ok(lent > 0, 'the other thread does nothing any more');
    await threads.close();
  },

  async 'what a user gives wrongly, and a host that lacks something'() {
    const { SharedArrayBuffer: Shared } = globalThis;
    for (const [args, name, message] of [
      [[], 'TypeError', 'count must be a number, got undefined'],
      [[0], 'RangeError', 'count must be a whole number in [1, 1024], got 0'],
      [[1.5], 'RangeError', 'count must be a whole number in [1, 1024], got 1.5'],
      [[2, { minimum: -1 }], 'RangeError', /^minimum must be a whole number/],
      [[2, { timeout: 0 }], 'RangeError', /^timeout must be a whole number in \[1, 2147483647\], got 0/],
      [[2, { timeOut: 1 }], 'TypeError', /^timeOut is not an option here; the nearest is timeout/],
    ]) await assert.rejects(() => createThreads(...args), { name, message });
    const needed = /^createThreads needs shared memory, which a page has only where it is cross-origin isolated/;
    globalThis.crossOriginIsolated = false;
    await assert.rejects(() => createThreads(2), { name: 'Error', message: needed });
    delete globalThis.crossOriginIsolated;
    delete globalThis.SharedArrayBuffer;
    await assert.rejects(() => createThreads(2), { name: 'Error', message: needed });
    globalThis.SharedArrayBuffer = Shared;

    const { wait } = Atomics; // as the thread of a page has it
    Atomics.wait = () => { throw new TypeError('Atomics.wait cannot be called in this context'); };
    const threads = await createThreads(2);
    Atomics.wait = wait;
    const x = new Float32Array([2, 0]);
    assert.throws(() => threads.softBinaryArgmax(x, 1), {
      name: 'Error',
      message: 'softBinaryArgmax would have to wait, which this thread must not, as that of a page: await softBinaryArgmaxAsync instead',
    });
    assert.deepEqual(await threads.softBinaryArgmaxAsync(x, 1), api.softBinaryArgmax(x, 1));
    assert.throws(() => threads.allocate(Float32Array, [1.5]), RangeError);
    await threads.close();
  },

  async 'close'() {
    const threads = await createThreads(2);
    const x = scores(Float64Array, [1000, 300], 17);
    const pending = threads.projectAsync(x, 3);
    const end = { name: 'Error', message: 'these threads are closed' };
    const rejected = assert.rejects(pending, end);
    await threads.close();
    await rejected;
    assert.throws(() => threads.softBinaryArgmax(x, 1), end);
    await assert.rejects(() => threads.softBinaryArgmaxAsync(x, 1), end);
    await threads.close();
  },

  async 'functions that calls give are calls too'() {
    const threads = await createThreads(2, { minimum: 0 });
    const logits = scores(Float32Array, [30, 20], 19), labels = Array.from({ length: 30 }, (_, i) => i % 20);
    const { result, count } = sent(() => threads.boostingObjective({ temperature: 2 })(logits, labels));
    assert.deepEqual(result, api.boostingObjective({ temperature: 2 })(logits, labels));
    assert.ok(count > 0);
    await threads.close();
  },

  async 'every function of the main entry is there'() {
    const threads = await createThreads(1);
    const missing = Object.keys(api).filter((name) => typeof threads[name] !== 'function');
    assert.deepEqual(missing.filter((name) => name[0] === name[0].toLowerCase()), ['ready']);
    await threads.close();
  },

  'a process ends without close, and waits for what is asked for'() {
    const code = `import { createThreads } from ${JSON.stringify(new URL('../../dist/threads.js', import.meta.url).href)};
      const threads = await createThreads(3);
      const data = new Float32Array(2 ** 16);
      threads.softBinaryArgmax({ data, shape: [256, 256] }, 2);
      console.log((await threads.softBinaryArgmaxAsync({ data, shape: [256, 256] }, 2)).data[0]);`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', timeout: 120_000 });
    assert.equal(printed.trim(), String(2 / 256));
  },

  async 'the example of docs/api.md'() {
    const document = readFileSync(fileURLToPath(new URL('../../docs/api.md', import.meta.url)), 'utf8');
    const [, code] = /^```mjs\n(import \{ createThreads \}[^]*?)^```$/m.exec(document);
    const lines = code.split('\n').filter((line) => line.includes('// → '));
    const run = code.replace("'hypersimplex/threads'", JSON.stringify(new URL('../../dist/threads.js', import.meta.url).href));
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', run], { encoding: 'utf8', timeout: 120_000 });
    assert.deepEqual(printed.trim().split('\n'), lines.map((line) => line.split('// → ')[1]));
    assert.ok(lines.length > 0);
  },
};

/** With ordinary arrays in place of shared ones. */
function copied(value) {
  if (ArrayBuffer.isView(value)) return Object.assign([...value], { type: value.constructor.name });
  if (value instanceof Error || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each)]));
}

const count = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    count.passed++;
    console.log(`passed: ${name}`);
  } catch (error) {
    count.failed++;
    console.log(`failed: ${name}:`, error);
  }
}
console.log(`threads: ${count.passed} passed, ${count.failed} failed, 0 skipped`);
process.exit(count.failed > 0 ? 1 : 0);
