// The calls of the conformance script as they reach the kernel: written to a file that a host of any language can
// replay by docs/abi.md, with the digest of what each of them gave in this engine.
//
// A file is calls without end, each of 32-bit little-endian words: the bytes of memory that it takes; the number
// of its export in EXPORTS; for each field of the record its kind, its type and its value; and then its arrays,
// each followed by zeros up to a multiple of 16. The kinds:
//
//   0  the value itself
//   1  an array, whose value is its bytes
//   2  as much room, for a result
//   3  the same address as that of the field with this number
//
// The types, f32 0, f64 1, i32 2 and bytes 3, are those of what is found; 4 is added where that is a result.
import { conformance } from '../everywhere/conformance.mjs';
import { CALL_BYTES, PLACES } from '../../build/abi.mjs';

/** What calls are made to, in the order of their numbers. */
export const EXPORTS = ['project', 'vjp', 'hard', 'loss'].flatMap((name) => [`${name}_f32`, `${name}_f64`]);

/** Exports that are no calls. */
const OTHERS = ['memory', 'reserve', 'keep', 'version'];

const [F32, F64, I32, BYTE] = [0, 1, 2, 3];
const RESULT = 4;
export const BYTES = [4, 8, 4, 1];

/** Fields that are not read hold this; an address of this size would trap. */
const GARBAGE = 0xfffffff0;

const TENSOR = ['first', 'outer', 'n', 'inner', 'x', 'out'];
const FOUND = ['thresholds', 'freeCounts', 'lower', 'upper'];

/** What each operation reads. */
export const READS = {
  project: [...TENSOR, 'k', 'kStride', 'tau', 'tauStride', 'atMost', ...FOUND, 'start', 'startStride'],
  vjp: [...TENSOR, 'y', 'tau', 'tauStride'],
  hard: [...TENSOR, 'k', 'kStride'],
  loss: [
    ...TENSOR, 'y', 'k', 'kStride', 'tau', 'tauStride', 'family', 'output', 'labels', 'base', 'ignored', 'weights',
    'scale', 'scaleStride', ...FOUND, 'losses', 'start', 'startStride',
  ],
};

/** The arrays among the fields: their types, and their lengths. T is the type of the call. */
const ARRAYS = {
  x: (T, all) => [T, all.scores],
  y: (T, all) => [T, all.scores],
  out: (T, all) => [T, all.scores],
  k: (T, all) => [F64, all.kStride === 0 ? 1 : all.slices],
  tau: (T, all) => [F64, all.tauStride === 0 ? 1 : all.slices],
  scale: (T, all) => [F64, all.scaleStride === 0 ? 1 : all.slices],
  start: (T, all) => [F64, all.startStride === 0 ? 1 : all.slices],
  labels: (T, all) => [I32, all.n],
  ignored: (T, all) => [BYTE, all.n],
  weights: (T, all) => [T, all.n],
  thresholds: (T, all) => [F64, all.slices],
  freeCounts: (T, all) => [I32, all.slices],
  lower: (T, all) => [F64, all.slices],
  upper: (T, all) => [F64, all.slices],
  losses: (T, all) => [F64, all.slices],
};
const RESULTS = ['out', ...FOUND, 'losses'];
const NONE = 0; // of Output

const padded = (bytes) => Math.ceil(bytes / 16) * 16;
/** Behind each array: 16 bytes that are the call's too, and 16 that are not, which a host may look at. */
const BEHIND = 32;

/** A digest of results: FNV-1a, 32 bits twice, over the bytes; any NaN is one NaN. */
export class Digest {
  #a = 0x811c9dc5;
  #b = 0x811c9dc5;

  byte(value) {
    this.#a = Math.imul(this.#a ^ value, 0x01000193);
    this.#b = Math.imul(this.#b ^ (this.#a >>> 24), 0x01000193);
  }

  word(value) {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255);
  }

  /** Numbers of a type, by their words. */
  array(type, words) {
    const values = type === F32 ? new Float32Array(words.buffer) : type === F64 ? new Float64Array(words.buffer) : words;
    const wide = type === F64 ? 2 : 1;
    values.forEach((value, i) => {
      const isNaN = type !== I32 && Number.isNaN(value);
      for (let j = 0; j < wide; j++) this.word(isNaN ? 0x7fc00000 : words[wide * i + j]);
    });
  }

  toString() {
    return [this.#a, this.#b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/**
 * Runs the conformance script with the package that `load` gives, and records what its kernels are asked for.
 *
 * @returns the file, in parts; and a line for each call: its status, and the digest of its results
 */
export async function record(load) {
  const file = [], lines = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class {
    constructor(module, imports) {
      const instance = new Instance(module, imports);
      const { exports } = instance;
      if (!('project_f32' in exports)) return instance; // another module
      const unknown = Object.keys(exports).filter((name) => !EXPORTS.includes(name) && !OTHERS.includes(name));
      if (unknown.length > 0) throw new Error(`exports that docs/abi.md does not name: ${unknown}`);
      const recorded = EXPORTS.map((name) => [name, (address) => call(exports, name, address >>> 0, file, lines)]);
      this.exports = { ...exports, ...Object.fromEntries(recorded) };
    }
  };
  try {
    await conformance(load);
  } finally {
    WebAssembly.Instance = Instance;
  }
  return { file, lines };
}

function call(exports, name, address, file, lines) {
  const [op, double] = [name.slice(0, -4), name.endsWith('f64')];
  const words = new Int32Array(exports.memory.buffer, address, CALL_BYTES / 4);
  const fields = Object.fromEntries(READS[op].map((field) => [field, words[PLACES[field]]]));
  const slices = fields.outer * fields.inner;
  const all = { ...fields, slices, scores: slices * fields.n };

  const header = new Uint32Array(2 + 3 * (CALL_BYTES / 4));
  header[1] = EXPORTS.indexOf(name);
  let needed = 0;
  const arrays = [], results = [], placed = new Map();
  for (const [field, place] of Object.entries(PLACES)) {
    const at = 2 + 3 * place;
    const isArray = field in ARRAYS, value = fields[field];
    if (value === undefined || !isArray || value === 0) {
      header.set([0, 0, value ?? GARBAGE], at);
      continue;
    }
    const [type, length] = ARRAYS[field](double ? F64 : F32, all);
    const bytes = BYTES[type] * length;
    const isResult = RESULTS.includes(field) && !(field === 'out' && op === 'loss' && fields.output === NONE);
    if (isResult) results.push({ type, address: value >>> 0, bytes });
    if (field === 'out' && placed.has(value)) {
      header.set([3, type + RESULT * isResult, placed.get(value)], at);
      continue;
    }
    placed.set(value, place);
    header.set([RESULTS.includes(field) ? 2 : 1, type + RESULT * isResult, bytes], at);
    needed += padded(bytes) + BEHIND;
    if (!RESULTS.includes(field)) {
      const copy = new Uint8Array(padded(bytes));
      copy.set(new Uint8Array(exports.memory.buffer, value >>> 0, bytes));
      arrays.push(copy);
    }
  }
  header[0] = needed;
  file.push(new Uint8Array(header.buffer), ...arrays);

  const status = exports[name](address);
  const digest = new Digest();
  if (status === 0) {
    for (const result of results) {
      digest.array(result.type, new Uint32Array(exports.memory.buffer.slice(result.address, result.address + result.bytes)));
    }
  }
  lines.push(`${status} ${digest}`);
  return status;
}
