// One script for every runtime: more than a thousand calls over the whole API, and one digest of all the bits
// and messages that they gave. It needs nothing but the language, and draws its numbers with operations that
// IEEE 754 fixes to the bit.

/**
 * @param {() => any} load gives the package's exports, or a promise of them; those of a further entry under its name
 * @returns the digest, and that of each part of the API; how many calls; milliseconds to load the package and
 * to give a first answer
 */
export async function conformance(load) {
  const start = now();
  const api = await load();
  api.softBinaryArgmax(Float32Array.of(0, 1, 2, 3), 1);
  const first = now() - start;

  let calls = 0;
  const parts = {};
  const total = new Digest();
  const entries = Object.entries(further).filter(([name]) => name in api);
  for (const [name, suite, exports] of [
    ...Object.entries(suites).map(([name, suite]) => [name, suite, api]),
    ...entries.map(([name, suite]) => [name, suite, api[name]]),
  ]) {
    const part = new Digest();
    await suite(exports, (call) => {
      calls++;
      part.add(outcome(call));
    });
    parts[name] = String(part);
    total.add(parts[name]);
  }
  await api.ready();
  for (const [name] of entries) await api[name].ready?.();
  return { digest: String(total), parts, calls, first };
}

const now = () => (globalThis.performance ?? Date).now();

function outcome(call) {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

// --- the digest --------------------------------------------------------------------------------------------

/** FNV-1a, 32 bits twice: over the bytes, and over the bytes of what the first one has been. */
class Digest {
  #a = 0x811c9dc5;
  #b = 0x811c9dc5;
  #view = new DataView(new ArrayBuffer(8));

  #byte(value) {
    this.#a = Math.imul(this.#a ^ value, 0x01000193);
    this.#b = Math.imul(this.#b ^ (this.#a >>> 24), 0x01000193);
  }

  #number(value) {
    if (Number.isNaN(value)) return this.#text('NaN'); // which NaN is the engine's choice
    this.#view.setFloat64(0, value, true);
    for (let i = 0; i < 8; i++) this.#byte(this.#view.getUint8(i));
  }

  #text(value) {
    for (let i = 0; i < value.length; i++) {
      this.#byte(value.charCodeAt(i) & 255);
      this.#byte(value.charCodeAt(i) >> 8);
    }
    this.#byte(0);
  }

  /** Anything that a call gives: what it is, and every value within. */
  add(value) {
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    this.#text(kind);
    if (kind === 'Number') this.#number(value);
    else if (kind === 'Error') this.#text(`${value.name}: ${value.message}`);
    else if (ArrayBuffer.isView(value) || Array.isArray(value)) {
      this.#number(value.length);
      for (const element of value) {
        if (typeof element === 'number') this.#number(element);
        else this.add(element);
      }
    } else if (kind === 'Object') {
      for (const [key, element] of Object.entries(value)) {
        this.#text(key);
        this.add(element);
      }
    } else if (kind !== 'Function') this.#text(String(value)); // whose text is that of the bundle
  }

  toString() {
    return [this.#a, this.#b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

// --- the numbers -------------------------------------------------------------------------------------------

/** Uniform in [0, 1), in steps of 2^-32: Marsaglia's xorshift. */
function random(seed) {
  let state = Math.imul(seed, 0x9e3779b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Nearly normal: no logarithm and no cosine, which are each engine's own. */
const normal = (next) => next() + next() + next() + next() + next() + next() - 3;

const families = {
  normal: (next) => normal(next),
  wide: (next) => 1000 * normal(next),
  shifted: (next) => 1000 + normal(next),
  far: (next) => 1e6 * (next() < 0.5 ? -1 : 1) + normal(next),
  heavy: (next) => (next() - 0.5) / (next() * next() + 1e-9),
  quantised: (next) => Math.floor(4 * next()) / 4,
  constant: () => 0.1,
  tiny: (next) => normal(next) * 1e-30,
  huge: (next) => normal(next) * 1e30,
  subnormal: (next) => normal(next) * 1e-40,
  sorted: (next, i) => i / 7 + next() / 100,
  zeros: (next) => (next() < 0.5 ? 0 : -0),
  masked: (next) => (next() < 0.1 ? -Infinity : normal(next)),
};
const names = Object.keys(families);

const types = [Float32Array, Float64Array];

const scores = (Type, family, length, seed) => {
  const next = random(seed);
  return Type.from({ length }, (_, i) => families[family](next, i));
};

const lengths = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 67, 100, 257, 1000];
const temperatures = [1, 0.25, 3, 1e-3, 1e3, 0.1];
const product = (shape) => shape.reduce((a, b) => a * b, 1);

// --- the calls ---------------------------------------------------------------------------------------------

const suites = {
  projection({ softBinaryArgmax, project }, record) {
    let turn = 0;
    for (const Type of types) {
      for (const family of names) {
        for (let i = 0; i < 6; i++) {
          const n = lengths[turn++ % lengths.length], x = scores(Type, family, n, turn);
          const k = [n / 2, 1, n / 3, 0, family === 'masked' ? n / 5 : n, Math.floor(n / 2)][i];
          const temperature = temperatures[turn % temperatures.length];
          const constraint = i % 2 ? 'at-most' : 'equal';
          record(() => project(x, k, { temperature, constraint }));
        }
      }
      for (const [family, n] of [['normal', 30000], ['heavy', 20000], ['quantised', 10000]]) {
        const x = scores(Type, family, n, n);
        for (const k of [1, n / 100, n / 2 + 0.25]) record(() => project(x, k));
      }
      for (const shape of [[3, 33], [257, 3], [61, 17], [2, 35, 5], [4, 3, 2, 5], [1, 9], [9, 1]]) {
        const data = scores(Type, 'normal', product(shape), 5);
        shape.forEach((n, axis) => {
          const slices = product(shape) / n;
          const k = Float64Array.from({ length: slices }, (_, s) => (s % 3) * n / 3);
          const temperature = Array.from(k, (_, s) => temperatures[s % temperatures.length]);
          record(() => project({ data, shape }, k, { axis, temperature }));
          record(() => softBinaryArgmax({ data, shape }, n / 2, { axis: axis - shape.length }));
        });
      }
      const x = scores(Type, 'normal', 67, 1), out = new Type(67);
      record(() => softBinaryArgmax(x, 20, { out }) === out && out);
      record(() => softBinaryArgmax(x, 20, { out: x }) === x && x);
      for (const temperature of [2 ** -61, 1e-300, 2 ** 61, 1e300]) {
        record(() => project(x, 20, { temperature }));
      }
      record(() => project(new Type(0), 0));
      record(() => project({ data: new Type(0), shape: [0, 3] }, 0, { axis: 0 }));
      record(() => project(Type.of(Infinity, 1, 0, -Infinity, 2), 2.5));
    }
  },

  hard({ binaryArgmax }, record) {
    for (const Type of types) {
      names.forEach((family, i) => {
        for (const n of [lengths[i], lengths[i + 4], 300 + i]) {
          record(() => binaryArgmax(scores(Type, family, n, i + 1), Math.floor(n / 3)));
        }
      });
      const tensor = { data: scores(Type, 'quantised', 60, 3), shape: [3, 4, 5] };
      for (const axis of [0, 1, 2]) record(() => binaryArgmax(tensor, 2, { axis }));
      record(() => binaryArgmax(tensor, [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5].map((k) => Math.min(k, 5))));
    }
  },

  derivatives(api, record) {
    const { softBinaryArgmax, softBinaryArgmaxVjp, softBinaryArgmaxJvp, softBinaryArgmaxJacobian } = api;
    for (const Type of types) {
      lengths.forEach((n, i) => {
        const temperature = temperatures[i % 3];
        const p = softBinaryArgmax(scores(Type, 'normal', n, n), n / 3, { temperature });
        const g = scores(Type, 'normal', n, n + 1);
        record(() => softBinaryArgmaxVjp(p, g, { temperature }));
        record(() => softBinaryArgmaxJvp(p, scores(Type, 'heavy', n, n + 2), { temperature }));
        if (n < 20) record(() => softBinaryArgmaxJacobian(p, { temperature }));
      });
      for (const axis of [0, 1, 2]) {
        const shape = [5, 7, 3], data = scores(Type, 'normal', 105, 8);
        const p = softBinaryArgmax({ data, shape }, 1.5, { axis });
        const g = { data: scores(Type, 'wide', 105, 9), shape };
        record(() => softBinaryArgmaxVjp(p, g, { axis }));
        record(() => softBinaryArgmaxVjp(p, g, { axis, out: g.data }));
      }
      // one-sided ones: scores, k and τ that have kinks
      for (let trial = 0; trial < 24; trial++) {
        const next = random(100 + trial), constraint = trial % 3 > 0 ? 'equal' : 'at-most';
        const shape = trial % 2 > 0 ? [4, 6] : [6, 4], axis = trial % 2, temperature = (1 + (trial % 4)) / 2;
        const data = Type.from({ length: 24 }, () => Math.floor(8 * next()) * (trial < 16 ? 0.5 : 0.1));
        const x = { data, shape }, k = Array.from({ length: 4 }, () => Math.floor(8 * next()) / 2);
        const marks = api.kinks(x, k, { axis, temperature, constraint });
        record(() => marks);
        const p = softBinaryArgmax(x, k, { axis, temperature, constraint });
        const v = { data: scores(Type, 'normal', 24, trial), shape };
        const given = constraint === 'at-most' ? { constraint, k } : {};
        record(() => softBinaryArgmaxJvp(p, v, { ...given, axis, temperature, kinks: marks }));
      }
      for (const family of ['wide', 'shifted', 'heavy', 'tiny', 'huge']) {
        record(() => api.kinks(scores(Type, family, 100, 1), 30, { temperature: 2 ** -4 }));
      }
      record(() => softBinaryArgmaxVjp(Type.of(0.5, 0.5, 1), Type.of(NaN, 1, 1)));
      record(() => softBinaryArgmaxVjp(Type.of(0.5, 0.5, 1), Type.of(Infinity, 1, NaN)));
    }
  },

  losses(api, record) {
    const { hyperSimplexLoss, hyperSimplexLossAndGrad, fenchelYoungLoss, fenchelYoungLossAndGrad } = api;
    const both = (logits, targets, options) => {
      const others = { ...options, sampleWeights: undefined };
      record(() => hyperSimplexLoss(logits, targets, options));
      record(() => hyperSimplexLossAndGrad(logits, targets, options));
      record(() => hyperSimplexLoss(logits, targets, { ...options, reduction: 'none' }));
      record(() => fenchelYoungLoss(logits, targets, others));
      record(() => fenchelYoungLossAndGrad(logits, targets, others));
    };
    let turn = 0;
    for (const Type of types) {
      for (const n of [1, 5, 16, 67, 300]) {
        const next = random(++turn), temperature = temperatures[turn % 3];
        const logits = scores(Type, names[turn % names.length], n, turn);
        both(logits, Uint8Array.from(logits, () => Math.floor(2 * next())), { temperature });
        both(logits, Type.from(logits, next), { temperature, reduction: 'half-sum', k: { fraction: 0.5 } });
        both(logits, Float64Array.from(logits, next), { k: n / 3 });
      }
      for (const [n, classes] of [[8, 2], [33, 10], [128, 10], [50, 17], [300, 3]]) {
        const next = random(++turn), data = scores(Type, 'normal', n * classes, turn);
        const logits = { data, shape: [n, classes] };
        const labels = Int32Array.from({ length: n }, () => Math.floor(classes * next()));
        const targets = { data: Type.from(data, next), shape: [n, classes] };
        const classWeights = Array.from({ length: classes }, (_, c) => c % 4);
        const sampleWeights = Float64Array.from(labels, next);
        both(logits, labels, {});
        both(logits, Uint8Array.from(labels), {
          temperature: classWeights.map((w) => 0.5 + w), reduction: 'half-sum',
        });
        both(logits, labels, { classWeights, sampleWeights, ignoreIndex: 1 });
        both(logits, labels, { k: classWeights.map((w) => w / 4), ignoreIndex: 0 });
        both(logits, targets, { k: { fraction: 1 / classes }, classWeights });
        both(logits, targets, { axis: 1, temperature: 10 });
        const v = { data: scores(Type, 'normal', n * classes, turn + 50), shape: [n, classes] };
        record(() => api.hyperSimplexLossHvp(logits, targets, v, { classWeights, sampleWeights }));
        record(() => api.hyperSimplexLossHvp(logits, labels, v, { ignoreIndex: 1, reduction: 'half-sum' }));
        record(() => fenchelYoungLoss(logits, labels, { classWeights, reduction: 'none' }));
        record(() => api.fenchelYoungLossHvp(logits, labels, v, { classWeights, temperature: 3 }));
      }
    }
  },

  prediction({ predict, zeroOneLoss, ThresholdTracker, hyperSimplexLossAndGrad }, record) {
    for (const Type of types) {
      const tracker = new ThresholdTracker({ decay: 0.9 });
      const labels = Int32Array.from({ length: 40 }, (_, i) => i % 5);
      record(() => tracker.thresholds);
      for (let batch = 1; batch <= 5; batch++) {
        const logits = { data: scores(Type, 'normal', 200, batch), shape: [40, 5] };
        record(() => tracker.update(hyperSimplexLossAndGrad(logits, labels).thresholds));
        record(() => tracker.thresholds);
        record(() => predict(logits, { thresholds: tracker.thresholds, temperature: [1, 2, 3, 2, 1] }));
        record(() => predict(logits));
        record(() => zeroOneLoss(logits, labels));
        record(() => zeroOneLoss(logits, labels, { thresholds: tracker.thresholds }));
      }
      record(() => JSON.stringify(tracker));
      record(() => ThresholdTracker.fromJSON(JSON.parse(JSON.stringify(tracker))).thresholds);
      const vector = scores(Type, 'quantised', 50, 2), y = Uint8Array.from(vector, (_, i) => i % 2);
      record(() => predict(vector, { thresholds: 0.25, temperature: 0.5 }));
      record(() => zeroOneLoss(vector, y));
      record(() => zeroOneLoss(vector, y, { k: 10 }));
      record(() => zeroOneLoss(vector, Type.from(y, (v) => v / 2), { k: { fraction: 0.5 } }));
      record(() => zeroOneLoss(vector, y, { thresholds: 0.25 }));
    }
  },

  boosting({ boostingObjective }, record) {
    for (const Type of types) {
      for (const loss of ['hypersimplex', 'fenchel-young']) {
        for (const hessian of ['exact', 'bound']) {
          const objective = boostingObjective({ loss, hessian, temperature: 1.5 });
          const x = scores(Type, 'normal', 67, 4);
          record(() => objective(x, Array.from(x, (_, i) => i % 2)));
          record(() => objective(x, Float64Array.from(x, (_, i) => (i % 4) / 4)));
          const logits = { data: scores(Type, 'wide', 66, 6), shape: [22, 3] };
          record(() => objective(logits, Array.from({ length: 22 }, (_, i) => i % 3)));
        }
      }
    }
    record(() => boostingObjective({ loss: 'logistic' }));
    record(() => boostingObjective({ k: 100 })(new Float32Array(3), [0, 1, 2]));
    record(() => boostingObjective()(new Float32Array(3), [0, 0.5, 2]));
  },

  choosing(api, record) {
    const { topK, support, straightThrough, sampleSubset, selectionLoss, selectionLossAndGrad } = api;
    for (const Type of types) {
      const data = scores(Type, 'quantised', 60, 11), g = scores(Type, 'normal', 60, 12), shape = [12, 5];
      const X = { data, shape }, G = { data: g, shape }, mask = Uint8Array.from(data, (_, i) => i % 3), groups = [7, 20, 33];
      const whole = (call, cotangent) => record(() => {
        const { value, seed, relaxation, vjp } = call();
        return [value, seed, relaxation?.(), vjp(cotangent)];
      });
      for (const axis of [0, 1]) {
        const ks = Array.from({ length: shape[1 - axis] }, (_, s) => s % 4);
        for (const largest of [true, false]) {
          for (const k of [2, ks]) record(() => topK(X, k, { axis, largest, sorted: largest }));
          whole(() => straightThrough(X, ks, { axis, largest, temperature: 2 }), G);
        }
        record(() => support(api.softBinaryArgmax(X, 1.5, { axis }), { axis }));
        for (let seed = 0; seed < 5; seed++) whole(() => sampleSubset(X, ks, { axis, seed: 2 ** 40 * seed + 1, temperature: 3 }), G);
        for (const reduction of ['sum', 'mean', 'regret']) {
          for (const constraint of ['equal', 'at-most']) {
            record(() => selectionLossAndGrad(X, G, 1.75, { axis, reduction, constraint }));
          }
        }
      }
      record(() => topK(data, [1, 2, 3], { groups, mask }));
      record(() => topK(Type.of(1, Infinity, -Infinity, Infinity), 1));
      whole(() => straightThrough(data, [1, 2, 3], { groups, mask }), g);
      whole(() => sampleSubset(data, [1, 2, 3], { groups, mask, seed: 9 }), g);
      record(() => selectionLoss(data, g, { fraction: 0.2 }, { groups, mask }));
      record(() => selectionLoss(data, mask, 0));
      const queue = new api.ScoreQueue({ size: 20 });
      for (const loss of ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad']) {
        for (const options of [{}, { k: { fraction: 0.3 }, temperature: 2, reduction: 'half-sum', ignoreIndex: 2 }]) {
          record(() => queue[loss](X, Int32Array.from({ length: 12 }, (_, i) => (i * i) % 5), options));
        }
      }
      record(() => JSON.stringify(queue));
      record(() => api.ScoreQueue.fromJSON(queue.toJSON()).thresholds);
      record(() => topK(data, 61));
      record(() => sampleSubset(data, 1, { seed: -1 }));
      record(() => selectionLoss(data, G, 1));
    }
  },

  allocation({ allocate, softBinaryArgmax, binaryArgmax, hyperSimplexLossAndGrad }, record) {
    for (const Type of types) {
      const [x, p, rest] = allocate(Type, [330, 330, 7]);
      x.set(scores(Type, 'normal', 330, 3));
      const logits = { data: x, shape: [33, 10] }, labels = Uint8Array.from({ length: 33 }, (_, i) => i % 10);
      for (const out of [p, x, undefined]) {
        record(() => softBinaryArgmax(logits, 3.5, { axis: 0, out }));
        record(() => binaryArgmax(x, 30, { out }));
        record(() => hyperSimplexLossAndGrad(logits, labels, { out }));
      }
      record(() => softBinaryArgmax(new Type(1e6), 3.5).length); // other memory may grow
      x[5] = NaN;
      record(() => softBinaryArgmax(x, 1, { out: p }));
      record(() => [x, p, rest]);
      record(() => allocate(Type, [1.5]));
    }
    record(() => allocate('f32', [1]));
    record(() => allocate(Float32Array, 1));
  },

  boundary(api, record) {
    const { softBinaryArgmax, project, binaryArgmax, softBinaryArgmaxVjp, hyperSimplexLossAndGrad, fenchelYoungLoss } = api;
    for (const Type of types) {
      const data = scores(Type, 'normal', 60, 7), shape = [12, 5], next = random(8);
      const mask = Uint8Array.from(data, () => Math.floor(1.4 * next() + 0.4));
      const labels = Array.from({ length: 12 }, (_, i) => (i * 7) % 5);
      for (const step of [0, 1, 2.5, 7, 9]) record(() => api.temperatureSchedule({ from: 8, to: 0.3, steps: 9 })(step));
      for (const constraint of ['equal', 'at-most']) {
        const X = { data, shape }, options = { axis: 0, temperature: 1.5, constraint };
        const p = softBinaryArgmax(X, 4, { ...options, standardize: true }), v = { data: data.map((value, i) => value * (i % 3)), shape };
        record(() => p);
        const given = { ...options, standardize: X, k: constraint === 'equal' ? undefined : 4 };
        record(() => api.softBinaryArgmaxGrads(p, v, given));
        record(() => api.softBinaryArgmaxJvp(p, v, given));
        record(() => api.kinks(X, 4, { ...options, standardize: true }));
        record(() => hyperSimplexLossAndGrad(X, labels, { standardize: true, mask }));
        record(() => api.fenchelYoungLossHvp(X, labels, v, { standardize: true, mask }));
      }
      // starts
      for (const n of [12, 100, 3000]) {
        const x = scores(Type, 'heavy', n, 4);
        for (const initialThresholds of [0, 1e9, 0.25]) record(() => project(x, n / 3, { initialThresholds }));
      }
      // k and τ that broadcast
      for (const k of [[1, 4, 1], [3, 1, 1], [4], [3, 4], [5]]) {
        const tensor = { data: Array.from({ length: k.reduce((a, b) => a * b) }, (_, i) => 1 + i / 8), shape: k };
        for (const axis of [0, 1, 2]) record(() => project({ data, shape: [3, 4, 5] }, tensor, { axis, temperature: tensor }));
      }
      // layouts
      for (const [strides, offset] of [[[1, 12], 0], [[-5, -1], 59], [[5, 1], 0], [[0, 2], 3]]) {
        const view = { data, shape, strides, offset };
        for (const axis of [0, 1]) {
          record(() => project(view, 1.5, { axis }));
          record(() => hyperSimplexLossAndGrad(view, labels, { axis, temperature: 2 }));
        }
      }
      // masks and groups
      for (const axis of [0, 1]) {
        const X = { data, shape }, k = 0.25;
        for (const constraint of ['equal', 'at-most']) record(() => project(X, k, { axis, mask, constraint }));
        record(() => binaryArgmax(X, 0, { axis, mask }));
        record(() => hyperSimplexLossAndGrad(X, labels, { axis, mask, ignoreIndex: 2 }));
        record(() => fenchelYoungLoss(X, X, { axis, mask }));
        const targets = { data: Type.from(data, (v) => (v > 0 ? 1 : 0.25)), shape };
        record(() => hyperSimplexLossAndGrad(X, targets, { axis, mask, sampleWeights: Array.from({ length: shape[axis] }, (_, i) => i % 3) }));
        record(() => api.fenchelYoungLossAndGrad(X, targets, { axis, mask, reduction: 'half-sum' }));
        record(() => project(X, k, { axis, mask: Array.from({ length: shape[axis] }, (_, i) => i % 3 > 0) }));
      }
      const groups = [7, 0, 20, 20, 1, 12];
      record(() => project(data, groups.map((n) => n / 3), { groups, temperature: 2 }));
      record(() => project(data, 0, { groups, mask }));
      record(() => hyperSimplexLossAndGrad(data, mask, { groups }));
      record(() => api.zeroOneLoss(data, mask, { groups }));
      record(() => api.zeroOneLoss({ data, shape }, labels, { mask, ignoreIndex: 1 }));
      // number types
      record(() => softBinaryArgmax(Array.from(data), 7));
      record(() => hyperSimplexLossAndGrad({ data, shape }, BigInt64Array.from(labels, (label) => BigInt(label))));
      record(() => hyperSimplexLossAndGrad({ data, shape }, Uint16Array.from(labels)));
      record(() => api.predict({ data, shape: [60, 1] }, { thresholds: 0.5 }));
      // derivatives of 'at-most'
      const p = softBinaryArgmax({ data, shape }, [1, 2, 3, 4, 5], { axis: 0, constraint: 'at-most' });
      record(() => softBinaryArgmaxVjp(p, { data, shape }, { axis: 0, constraint: 'at-most', k: [1, 2, 3, 4, 5] }));
      record(() => softBinaryArgmaxVjp(p.data, data, { groups }));
      // rounding in k, and thresholds
      for (const k of [12 + 1e-9, -1e-9, 12 - 2 ** -49, 2 ** -1074, 13]) record(() => project({ data, shape }, k, { axis: 0 }));
      const tracker = new api.ThresholdTracker();
      for (const rows of [12, 0, 3]) {
        const batch = hyperSimplexLossAndGrad({ data: data.slice(0, 5 * rows), shape: [rows, 5] }, labels.slice(0, rows));
        record(() => tracker.update(batch));
        record(() => JSON.stringify(tracker));
        record(() => api.predict({ data, shape }, { thresholds: tracker }));
      }
      // boosting
      for (const layout of ['row-major', 'class-major']) {
        for (const hessian of ['exact', 'bound']) {
          const objective = api.boostingObjective({ classes: 5, layout, hessian, temperature: 2 });
          record(() => objective(data, labels, labels));
        }
      }
      record(() => api.boostingObjective({ groups, mask, loss: 'fenchel-young' })(data, mask));
    }
    // f16 where the runtime has it; these numbers are the same in f32
    const Half = globalThis.Float16Array ?? Float32Array;
    const half = Half.from([3, 1, 2, 0]);
    record(() => {
      const p = softBinaryArgmax({ data: half, shape: [4, 1] }, 2, { axis: 0, temperature: 2 });
      return [p.data instanceof Half, Array.from(p.data), p.shape];
    });
    record(() => {
      const out = new Half(4);
      return [softBinaryArgmax(half, 2, { temperature: 2, out }) === out, Array.from(out)];
    });
    record(() => Array.from(softBinaryArgmax(Half.of(4, 1, 0), 2, { temperature: 2 ** 20 })).map((v) => v > 0 && v < 1));
    record(() => Array.from(softBinaryArgmaxVjp(Half.of(0.5, 0.25, 1), Half.of(2, 1, 3))));
    record(() => Array.from(hyperSimplexLossAndGrad(half, Half.of(1, 0.5, 0, 0), { temperature: 2, reduction: 'half-sum' }).grad));
  },

  errors(api, record) {
    const x = Float32Array.of(3, 1, 2), z = Float64Array.of(3, 1, 2), tensor = { data: x, shape: [1, 3] };
    const { softBinaryArgmax, project, binaryArgmax, softBinaryArgmaxVjp, softBinaryArgmaxJacobian } = api;
    const array = new Int32Array(2), object = { data: [1], shape: [1] };
    for (const bad of [undefined, null, 3, 'x', [1, 2], {}, array, object, () => 1]) {
      record(() => softBinaryArgmax(bad, 1));
      record(() => softBinaryArgmax(x, bad));
      record(() => softBinaryArgmax(x, 1, { temperature: bad === undefined ? NaN : bad }));
      record(() => softBinaryArgmax(x, 1, { out: bad === undefined ? null : bad }));
      record(() => softBinaryArgmax(x, 1, bad === undefined ? null : bad));
      record(() => softBinaryArgmaxVjp(x, bad));
      record(() => api.hyperSimplexLoss(x, bad));
      record(() => api.hyperSimplexLoss(x, z, { k: bad === undefined ? null : bad }));
      record(() => api.predict(bad));
      record(() => api.ThresholdTracker.fromJSON(bad));
    }
    for (const k of [-1, 4, NaN, Infinity, [1, 1], 12]) {
      record(() => project(x, k));
      record(() => binaryArgmax(x, k));
      record(() => api.fenchelYoungLoss(x, z, { k }));
    }
    record(() => binaryArgmax(x, 1.5));
    for (const temperature of [0, -1, Infinity, NaN, [1, 2]]) {
      record(() => softBinaryArgmax(x, 1, { temperature }));
    }
    for (const axis of [1, -2, 0.5, NaN, '0']) record(() => softBinaryArgmax(x, 1, { axis }));
    for (const axis of [2, -3]) record(() => softBinaryArgmax(tensor, 1, { axis }));
    for (const shape of [[2, 2], [3, -1], [1.5, 2], [], 'x', [NaN]]) {
      record(() => project({ data: x, shape }, 1));
    }
    for (const out of [new Float32Array(2), z, { data: x, shape: [3, 1] }]) {
      record(() => project(tensor, 1, { out }));
    }
    record(() => softBinaryArgmax(x, 1, { constraint: 'exactly' }));
    record(() => softBinaryArgmaxVjp(x, z));
    record(() => softBinaryArgmaxJacobian(tensor));

    for (const Type of types) {
      for (const at of [0, 1, 5, 9]) {
        const put = (value) => Type.from({ length: 10 }, (_, i) => (i === at ? value : i / 10));
        record(() => project(put(NaN), 2));
        record(() => binaryArgmax(put(NaN), 2));
        record(() => project(put(Infinity), 0.5));
        record(() => project(put(-Infinity), 9.5));
        record(() => api.predict(put(NaN)));
        record(() => api.hyperSimplexLoss(put(NaN), Uint8Array.from({ length: 10 }, (_, i) => i % 2)));
        record(() => api.hyperSimplexLossAndGrad(put(0), put(1.5)));
        record(() => api.fenchelYoungLoss(put(0), put(-0.5)));
        record(() => api.zeroOneLoss(put(0), put(NaN)));
      }
    }

    const logits = { data: new Float32Array(6), shape: [3, 2] };
    const loss = (targets, options) => {
      record(() => api.hyperSimplexLoss(logits, targets, options));
      record(() => api.fenchelYoungLossAndGrad(logits, targets, options));
    };
    loss(Int32Array.of(0, 1, 2));
    loss(Int32Array.of(0, -1, 1));
    loss(Int32Array.of(0, -1, 1), { ignoreIndex: 7 });
    loss(Int32Array.of(0, 1));
    loss(Float32Array.of(0, 1, 1));
    loss(Int32Array.of(0, 1, 1), { classWeights: [1] });
    loss(Int32Array.of(0, 1, 1), { classWeights: [1, -1] });
    loss(Int32Array.of(0, 1, 1), { classWeights: [1, Infinity] });
    loss(Int32Array.of(0, 1, 1), { sampleWeights: [1, 1] });
    loss(Int32Array.of(0, 1, 1), { sampleWeights: [1, NaN, 1] });
    loss(Int32Array.of(0, 1, 1), { reduction: 'sum' });
    loss(Int32Array.of(0, 1, 1), { reduction: 'none' });
    loss(Int32Array.of(0, 1, 1), { k: { fraction: 2 } });
    loss(Int32Array.of(0, 1, 1), { k: 'classes' });
    loss(Int32Array.of(0, 1, 1), { ignoreIndex: 0.5 });
    loss(Int32Array.of(0, 1, 1), { axis: 1 });
    loss({ data: new Float32Array(6), shape: [2, 3] });
    loss({ data: new Float32Array(6), shape: [3, 2] }, { ignoreIndex: 1 });
    loss([0, 1, null]);
    loss([0, 1, 0.5]);
    for (const options of [{ tau: 2 }, { mask: [1] }, { mask: [1, 'x', 0] }, { groups: [3] }, { out: 1 }]) {
      loss(Int32Array.of(0, 1, 1), options);
      record(() => project(x, 1, options));
      record(() => binaryArgmax(x, 1, options));
      record(() => softBinaryArgmaxVjp(x, x, options));
      record(() => api.boostingObjective(options));
    }
    for (const strides of [[1], [4], [-1], [0.5], 'x']) record(() => project({ data: x, shape: [3], strides }, 1));
    record(() => project(x, 1, { groups: [1, 1] }));
    record(() => project(x, 2, { mask: [1, 0, 0] }));

    for (const decay of [1, -0.1, NaN, '1']) record(() => new api.ThresholdTracker({ decay }));
    const tracker = new api.ThresholdTracker();
    for (const t of [[1, 2], [1], [1, NaN], 'x', [1, '2']]) record(() => tracker.update(t));
    record(() => tracker.thresholds);
    record(() => api.predict(logits, { thresholds: [1] }));
    record(() => api.predict({ data: x, shape: [1, 1, 3] }));
    record(() => api.zeroOneLoss(logits, Int32Array.of(0, 1, 1), { k: 1 }));

    // No error leaves anything behind.
    record(() => project(x, 1));
  },
};

// --- further entries, by their names -----------------------------------------------------------------------

/** A call in each of so many parts at once: what each gives, or that which the first to fail throws. */
function inParts(count, call) {
  let waiting = [];
  const allReduce = (values) => new Promise((resolve) => {
    waiting.push({ values, resolve });
    if (waiting.length < count) return;
    const all = waiting;
    waiting = [];
    const sums = values.map((_, i) => all.reduce((sum, each) => sum + each.values[i], 0));
    for (const each of all) {
      each.values.set(sums);
      each.resolve();
    }
  });
  return Promise.all(Array.from({ length: count }, (_, part) => call(part, allReduce)));
}

const further = {
  async distributed(api, record) {
    const recordAll = async (count, call) => {
      const answer = await inParts(count, call).then((results) => () => results, (error) => () => { throw error; });
      record(answer);
    };
    let turn = 0;
    for (const Type of types) {
      for (const family of names) {
        for (const count of [1, 2, 5]) {
          const n = lengths[turn++ % lengths.length], x = scores(Type, family, n, turn);
          const at = (part) => Math.floor(n * (part / count) ** 2); // unequal parts, some of them empty
          const own = (part) => x.subarray(at(part), at(part + 1));
          const k = [n / 3, Math.floor(n / 2), 1][turn % 3], temperature = temperatures[turn % temperatures.length];
          await recordAll(count, (part, allReduce) => api.project(own(part), k, { temperature, allReduce }));
          await recordAll(count, (part, allReduce) => (
            api.project(own(part), k, { allReduce, constraint: 'at-most', initialThresholds: 0.25 })));
          await recordAll(count, (part, allReduce) => api.zeroOneLoss(
            own(part), Array.from(own(part), (v) => Number(v > 0)), { allReduce, rank: part }));
        }
      }
      const [rows, columns] = [90, 4], data = scores(Type, 'normal', rows * columns, 3);
      const labels = Int32Array.from({ length: rows }, (_, i) => (i * 7) % 5 % columns);
      for (const count of [1, 3]) {
        const from = (part) => Math.floor(rows * part / count);
        const of = (part, values, width = 1) => values.slice(width * from(part), width * from(part + 1));
        const own = (part) => ({ data: of(part, data, columns), shape: [from(part + 1) - from(part), columns] });
        for (const name of ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad']) {
          for (const options of [{}, { temperature: 2, k: 20.5 }, { ignoreIndex: 2, reduction: 'half-sum', classWeights: [1, 2, 0.5, 3] }]) {
            await recordAll(count, (part, allReduce) => api[name](own(part), of(part, labels), { ...options, allReduce }));
          }
          await recordAll(count, (part, allReduce) => api[name](own(part), of(part, labels).fill(part, 0, 1), { allReduce, k: -1 }));
        }
        await recordAll(count, (part, allReduce) => api.softBinaryArgmaxVjp(own(part), own(part), { axis: 0, temperature: 3, allReduce }));
        await recordAll(count, (part, allReduce) => api.project(Type.of(1, part === 0 ? NaN : 0), 1, { allReduce }));
      }
      const stream = await api.projectStream(() => [data.subarray(0, 100), data.subarray(100)], 30);
      record(() => [stream.threshold, stream.freeCount, stream.thresholdBounds]);
      for await (const p of stream.projection()) record(() => p);
    }
  },

  knapsack(api, record) {
    let turn = 0;
    for (const Type of types) {
      for (const family of names) {
        for (let i = 0; i < 4; i++) {
          const n = lengths[turn++ % lengths.length], x = scores(Type, family, n, turn), next = random(turn);
          const weights = Type.from({ length: n }, () => next() - 0.25);
          const lower = Type.from({ length: n }, () => -next()), upper = Type.from({ length: n }, () => next() * 2);
          const k = n * [0.25, 0.5, 0, 2][i] * next(), temperature = temperatures[turn % temperatures.length];
          const constraint = i % 2 ? 'at-most' : 'equal';
          record(() => api.projectKnapsack(x, { weights, lower, upper, k: k / 4, temperature, constraint }));
          record(() => api.projectKnapsack(x, { weights: 1.5, upper: i ? 1 : Infinity, k, temperature, constraint }));
        }
      }
      for (const [family, n] of [['normal', 5000], ['heavy', 3000], ['quantised', 2000]]) {
        const x = scores(Type, family, n, n), next = random(n);
        const weights = Type.from({ length: n }, () => 0.5 + next()), upper = Type.from({ length: n }, () => 0.5 + next());
        for (const k of [1, n / 100, n / 4]) {
          record(() => api.projectKnapsack(x, { weights, k }));
          record(() => api.projectKnapsack(x, { weights, upper, lower: -1, k }));
        }
      }
      for (const shape of [[3, 33], [257, 3], [2, 35, 5], [9, 1]]) {
        const data = scores(Type, 'normal', product(shape), 5), next = random(8);
        const g = { data: scores(Type, 'wide', product(shape), 9), shape };
        const mask = Array.from(data, () => Math.floor(1.4 * next() + 0.4));
        const weights = Array.from(data, () => 0.25 + next()), upper = Array.from(data, () => 0.5 + next());
        shape.forEach((n, axis) => {
          const k = Float64Array.from({ length: product(shape) / n }, (_, s) => (s % 3) * n / 16);
          const options = { axis, weights, upper, lower: -0.5 };
          const { projection, thresholds } = api.projectKnapsack({ data, shape }, { ...options, k });
          record(() => projection);
          record(() => api.projectKnapsackVjp(projection, g, options));
          record(() => api.projectKnapsackGrads(projection, g, { ...options, thresholds, mask }));
          record(() => api.projectKnapsack({ data, shape }, { ...options, k: 0, mask }));
          record(() => api.projectKnapsackGrads(projection, g, { ...options, constraint: 'at-most', k }));
        });
      }
      for (const bad of [NaN, Infinity]) record(() => api.projectKnapsack(Type.of(1, bad, 2), { k: 0.5 }));
    }
    for (const options of [{ tau: 2 }, { k: 9 }, { k: 1, out: 1 }, { k: 1, weights: [1] }, { k: 1, lower: 2 }, {}]) {
      record(() => api.projectKnapsack([1, 2], options));
    }
  },
  entropic(api, record) {
    for (const name of ['limitedMultiLabel', 'cappedSoftmax']) {
      const call = (what) => api[name + what];
      let turn = 0;
      for (const Type of types) {
        for (const family of names) {
          for (let i = 0; i < 6; i++) {
            const n = lengths[turn++ % lengths.length], x = scores(Type, family, n, turn);
            const k = [n / 2, 1, n / 3, 0, family === 'masked' ? n / 5 : n, Math.floor(n / 2)][i];
            const temperature = temperatures[turn % temperatures.length];
            const constraint = i % 2 ? 'at-most' : 'equal';
            record(() => call('Project')(x, k, { temperature, constraint }));
            record(() => call('Log')(x, k, { temperature, constraint }));
          }
        }
        for (const [family, n] of [['normal', 5000], ['heavy', 3000], ['quantised', 2000]]) {
          const x = scores(Type, family, n, n);
          for (const k of [1, n / 100, n / 2 + 0.25]) record(() => call('Project')(x, k));
        }
        for (const shape of [[3, 33], [257, 3], [2, 35, 5], [9, 1]]) {
          const data = scores(Type, 'normal', product(shape), 5), next = random(8);
          const g = { data: scores(Type, 'wide', product(shape), 9), shape };
          const mask = Array.from(data, () => Math.floor(1.4 * next() + 0.4));
          shape.forEach((n, axis) => {
            const k = Float64Array.from({ length: product(shape) / n }, (_, s) => (s % 3) * n / 3);
            const temperature = Array.from(k, (_, s) => temperatures[s % temperatures.length]);
            const p = call('')({ data, shape }, k, { axis, temperature });
            record(() => p);
            record(() => call('Vjp')(p, g, { axis, temperature }));
            record(() => call('Grads')(p, g, { axis, temperature, mask }));
            record(() => call('Project')({ data, shape }, 0, { axis, mask }));
            record(() => call('Grads')(p, g, { axis, temperature, constraint: 'at-most', k }));
          });
        }
        const shape = [12, 5], logits = { data: scores(Type, 'normal', 60, 7), shape };
        const labels = Int32Array.from({ length: 12 }, (_, i) => (i * 7) % 5);
        const dense = { data: Type.from(logits.data, (v) => (v > 0 ? 1 : 0.25)), shape };
        for (const targets of [labels, dense]) {
          for (const options of [{}, { temperature: 2, reduction: 'half-sum' }, { classWeights: [1, 2, 0.5, 0, 3] }, { k: 2.5, wrt: ['k', 'temperature'] }]) {
            record(() => call('Loss')(logits, targets, { ...options, wrt: undefined }));
            record(() => call('LossAndGrad')(logits, targets, options));
            record(() => call('FenchelYoungLoss')(logits, targets, { ...options, wrt: undefined }));
            record(() => call('FenchelYoungLossAndGrad')(logits, targets, options));
          }
        }
        record(() => call('LossAndGrad')(logits, labels, { ignoreIndex: 2, sampleWeights: labels }));
        record(() => call('Loss')(logits, labels, { reduction: 'none' }));
        for (const bad of [NaN, Infinity]) record(() => call('')(Type.of(1, bad, 2), 0.5));
      }
      for (const options of [{ tau: 2 }, { out: 1 }, { mask: [1] }, { temperature: 0 }]) record(() => call('')([1, 2], 1, options));
    }
  },
};
