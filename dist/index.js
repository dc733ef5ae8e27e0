/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
// What goes in and what comes out: vectors, tensors, and the slices of either along an axis.
/** The flat index of a row of slice s. */
function flatIndex({ n, inner }, row, s) {
    const i = s % inner;
    return ((s - i) / inner * n + row) * inner + i;
}
/** Its value, or slice s's own. */
function valueAt(values, s) {
    return typeof values === 'number' ? values : values[s];
}
/** y of a row of slice s. */
function targetAt({ dense, labels, base }, x, row, s) {
    return dense ? dense[flatIndex(x, row, s)] : Number(labels[row] === s + base);
}
/** Σy over the rows of slice s that count. */
function targetSum(y, x, s) {
    let sum = 0;
    for (let i = 0; i < x.n; i++)
        if (counts(y, i))
            sum += targetAt(y, x, i, s);
    return sum;
}
/** Whether a row is not left out. */
function counts({ labels, ignoreIndex }, row) {
    return !labels || labels[row] !== ignoreIndex;
}
function shapeOf(x) {
    return 'shape' in x ? x.shape : [x.length];
}
/** Told by its tag and not by instanceof, which fails for an array of another realm. */
function isDouble(data) {
    return data[Symbol.toStringTag] === 'Float64Array';
}
/** A new array of the same type. */
function newLike(data, length = data.length) {
    return isDouble(data) ? new Float64Array(length) : new Float32Array(length);
}
/** Data in the form of x: bare for a vector, with a shape for a tensor. */
function formLike(x, data) {
    return ('shape' in x ? { data, shape: [...x.shape] } : data);
}

// Every error of the library is thrown here, before anything is computed; it names the argument, the rule
// and the value. A TypeError is the wrong kind of value, a RangeError a wrong value of the right kind.
//
// No check passes over the scores: a kernel reads each of them anyway and refuses those it cannot follow,
// and only then does `rejectScores` look for the words. k, τ and class weights cost O(slices), labels and
// sample weights one pass.
function wrongKind(name, rule, got) {
    throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}
function wrongValue(name, rule, got) {
    throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
}
/** A value in an error message: short, whatever it is. */
function show(value) {
    if (typeof value === 'string')
        return `'${value}'`;
    if (typeof value === 'function')
        return 'a function';
    if (!isObject(value))
        return String(value);
    if (Array.isArray(value) && value.length <= 8)
        return `[${value.map(show).join(', ')}]`;
    if (isArrayLike(value))
        return `${kindOf(value) ?? 'Array'}(${value.length})`;
    return `{ ${Object.keys(value).slice(0, 8).join(', ')} }`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isArrayLike(value) {
    return isObject(value) && 'length' in value && typeof value.length === 'number';
}
/** 'Float32Array' and so on, of any realm. */
function kindOf(value) {
    return ArrayBuffer.isView(value) ? value[Symbol.toStringTag] : undefined;
}
function isFloats(value) {
    const kind = kindOf(value);
    return kind === 'Float32Array' || kind === 'Float64Array';
}
function isIntegers(value) {
    const kind = kindOf(value);
    return kind === 'Uint8Array' || kind === 'Int32Array';
}
// --- options -----------------------------------------------------------------------------------------------
const NONE = {};
function checkOptions(options) {
    if (options === undefined)
        return NONE;
    if (!isObject(options) || isArrayLike(options))
        wrongKind('options', 'be an object', options);
    return options;
}
function checkChoice(name, value, choices) {
    if (choices.includes(value))
        return;
    const rule = `be ${choices.map(show).join(' or ')}`;
    if (typeof value !== 'string')
        wrongKind(name, rule, value);
    wrongValue(name, rule, value);
}
/** An option that has no meaning where it was given. */
function checkAbsent(name, value, reason) {
    if (value !== undefined)
        wrongKind(name, `be left out: ${reason}`, value);
}
// --- numbers: one, or one per slice ------------------------------------------------------------------------
/** A number in [least, most]. A name is put together only for an error: this runs once per row. */
function checkNumber(value, least, most, whole, name, index) {
    const isNumber = typeof value === 'number';
    if (isNumber && value >= least && value <= most && (!whole || Number.isInteger(value)))
        return;
    const full = index === undefined ? name : `${name}[${index}]`;
    if (!isNumber)
        wrongKind(full, 'be a number', value);
    wrongValue(full, most < Number.MAX_VALUE ? `${whole ? 'be a whole number' : 'lie'} in [${least}, ${most}]`
        : least > 0 ? 'be positive and finite'
            : least === 0 ? 'be finite and not negative'
                : 'be finite', value);
}
function checkNumbers(values, count, least, most, whole, name, unit) {
    if (!isArrayLike(values))
        wrongKind(name, `be an array of one number per ${unit}`, values);
    if (values.length !== count)
        wrongValue(`${name}.length`, `be ${count}, one per ${unit}`, values.length);
    for (let i = 0; i < count; i++)
        checkNumber(values[i], least, most, whole, name, i);
}
function checkPerSlice(value, count, least, most, whole, name, unit = 'slice') {
    if (isObject(value))
        checkNumbers(value, count, least, most, whole, name, unit);
    else
        checkNumber(value, least, most, whole, name);
}
/** 0 < τ < ∞. */
function checkTemperature(tau, count) {
    checkPerSlice(tau, count, Number.MIN_VALUE, Number.MAX_VALUE, false, 'temperature');
}
/** 0 ≤ k ≤ n, and whole for the hard operator. */
function checkK(k, n, count, whole = false) {
    checkPerSlice(k, count, 0, n, whole, 'k');
}
/** The k of a loss; undefined stands for each slice's Σ targets. */
function checkLossK(k, rows, count) {
    if (k === 'targets')
        return undefined;
    if (isObject(k) && 'fraction' in k) {
        checkNumber(k.fraction, 0, 1, false, 'k.fraction');
        return k.fraction * rows;
    }
    if (typeof k !== 'number' && !isArrayLike(k)) {
        const rule = "be 'targets', a number, one per class, or { fraction }";
        if (typeof k === 'string')
            wrongValue('k', rule, k);
        wrongKind('k', rule, k);
    }
    checkK(k, rows, count);
    return k;
}
/** Finite thresholds, one per class. */
function checkThresholds(thresholds, count) {
    checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, false, 'thresholds', 'class');
}
/** What toJSON of a tracker gives. */
function checkTrackerJSON(value) {
    if (!isObject(value))
        wrongKind('value', 'be { decay, thresholds }', value);
    checkDecay(value.decay);
    checkBatchThresholds(value.thresholds);
}
/** A batch's thresholds: an array, as long as those before it. */
function checkBatchThresholds(thresholds, count) {
    if (!isArrayLike(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds, count ?? thresholds.length);
}
/** 0 ≤ decay < 1. */
function checkDecay(decay) {
    if (typeof decay !== 'number')
        wrongKind('decay', 'be a number', decay);
    if (!(decay >= 0 && decay < 1))
        wrongValue('decay', 'lie in [0, 1)', decay);
}
/** Finite weights ≥ 0. Returns (Σ class weights)(Σ sample weights), over the terms that count. */
function checkWeights(classWeights, sampleWeights, y, x) {
    let classes = x.count;
    if (classWeights !== undefined) {
        checkNumbers(classWeights, x.count, 0, Number.MAX_VALUE, false, 'classWeights', 'class');
        classes = 0;
        for (let s = 0; s < x.count; s++)
            classes += classWeights[s];
    }
    let rows = y.rows;
    if (sampleWeights !== undefined) {
        checkNumbers(sampleWeights, x.n, 0, Number.MAX_VALUE, false, 'sampleWeights', 'row');
        rows = 0;
        for (let i = 0; i < x.n; i++)
            if (counts(y, i))
                rows += sampleWeights[i];
    }
    if (!(classes * rows < Infinity))
        wrongValue('the sum of the weights', 'be finite', classes * rows);
    return classes * rows;
}
// --- tensors -----------------------------------------------------------------------------------------------
/** The slices of x along an axis; a negative axis counts from the last. */
function checkSlices(name, x, axis) {
    if (isFloats(x)) {
        if (axis !== -1 && axis !== 0)
            checkAxis(axis, 1);
        return { data: x, outer: 1, n: x.length, inner: 1, count: 1 };
    }
    if (!isObject(x) || !isFloats(x.data)) {
        const got = isObject(x) ? x.data ?? x : x;
        wrongKind(name, 'be a Float32Array, a Float64Array, or { data, shape } with one', got);
    }
    const { data, shape } = x;
    checkShape(name, shape, data.length);
    if (shape.length === 0)
        wrongValue(`${name}.shape`, 'have an axis', shape);
    const along = checkAxis(axis, shape.length);
    let outer = 1;
    let inner = 1;
    for (let a = 0; a < along; a++)
        outer *= shape[a];
    for (let a = along + 1; a < shape.length; a++)
        inner *= shape[a];
    return { data, outer, n: shape[along], inner, count: outer * inner };
}
/** A row-major shape of `length` values. */
function checkShape(name, shape, length) {
    if (!Array.isArray(shape))
        wrongKind(`${name}.shape`, 'be an array of whole numbers', shape);
    let size = 1;
    for (let a = 0; a < shape.length; a++) {
        checkNumber(shape[a], 0, Number.MAX_SAFE_INTEGER, true, `${name}.shape`, a);
        size *= shape[a];
    }
    if (length !== size) {
        wrongValue(`${name}.data.length`, `be ${size}, the product of shape ${show(shape)}`, length);
    }
}
/** The axis, counted from the first. */
function checkAxis(axis, rank) {
    checkNumber(axis, -rank, rank - 1, true, 'axis');
    return axis < 0 ? axis + rank : axis;
}
function sameShape(a, b) {
    const shape = shapeOf(b);
    return shapeOf(a).length === shape.length && shapeOf(a).every((size, axis) => size === shape[axis]);
}
function rejectShape(name, got, wanted) {
    wrongValue(`the shape of ${name}`, `be ${show(shapeOf(wanted))}`, shapeOf(got));
}
/** The values of another argument with the number type and the shape of x. */
function checkAlike(name, value, x, data) {
    const values = isFloats(value) || !isObject(value) ? value : value.data;
    if (kindOf(values) !== kindOf(data)) {
        wrongKind(name, `be a ${kindOf(data)}, or { data, shape } with one`, values ?? value);
    }
    if (values === value && x === data && values.length === data.length)
        return values; // two vectors
    if (values !== value)
        checkShape(name, shapeOf(value), values.length);
    if (!sameShape(value, x))
        rejectShape(name, value, x);
    return values;
}
/** The typed array of a result buffer for x: a bare one of its length, or in a tensor of its shape. */
function checkOut(out, x, data) {
    if (!isFloats(out))
        return checkAlike('out', out, x, data);
    if (kindOf(out) !== kindOf(data))
        wrongKind('out', `be a ${kindOf(data)}`, out);
    if (out.length !== data.length)
        wrongValue('out.length', `be ${data.length}`, out.length);
    return out;
}
/** A vector [n], or for predictions also a tensor [n, C] with C > 0. */
function checkRank(name, x, most) {
    const shape = shapeOf(x);
    if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0))
        return;
    wrongValue(`the shape of ${name}`, most === 1 ? 'be [n]' : 'be [n], or [n, C] with C > 0', shape);
}
// --- targets -----------------------------------------------------------------------------------------------
/** Dense targets of the scores' shape, or a label per row. */
function checkTargets(name, targets, scores, x, ignoreIndex) {
    const values = isObject(targets) && 'data' in targets ? targets.data : targets;
    if (!isFloats(values) && !isIntegers(values)) {
        const rule = 'be a Float32Array, Float64Array, Uint8Array or Int32Array, or { data, shape } with one';
        wrongKind(name, rule, values);
    }
    const shape = shapeOf(targets);
    if (values !== targets)
        checkShape(name, shape, values.length);
    if (ignoreIndex !== undefined)
        checkNumber(ignoreIndex, -2147483648, 2 ** 31 - 1, true, 'ignoreIndex');
    const { length: rank, 0: rows } = shapeOf(scores);
    const perRow = shape.length === 1 && rank === 2;
    if (perRow && isIntegers(values)) {
        if (x.outer !== 1 || x.n !== rows)
            wrongValue('axis', 'be 0, the batch, where targets are labels', 1);
        if (values.length !== rows)
            wrongValue(`${name}.length`, `be ${rows}, one label per row`, values.length);
        return checkLabels(name, values, 0, x, ignoreIndex);
    }
    if (perRow && values.length === rows)
        wrongKind(name, 'hold labels in a Uint8Array or Int32Array', values);
    if (!sameShape(targets, scores))
        rejectShape(name, targets, scores);
    if (rank === 1 && isIntegers(values))
        return checkLabels(name, values, 1, x, ignoreIndex);
    checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels, in a Uint8Array or Int32Array`);
    const y = { dense: values, base: 0, rows: x.n };
    // The kernel checks values of the scores' own type; others are rounded to it on their way in.
    if (kindOf(values) !== kindOf(x.data))
        checkTargetValues(name, y);
    return y;
}
/** Dense targets in [0, 1]. */
function checkTargetValues(name, { dense }) {
    if (dense)
        for (let i = 0; i < dense.length; i++)
            checkNumber(dense[i], 0, 1, false, name, i);
}
/** Labels 0 … C − 1 of [n, C], or 0 and 1 of a vector. */
function checkLabels(name, labels, base, { n, inner }, ignoreIndex) {
    const last = inner - 1 + base;
    let rows = n;
    for (let i = 0; i < n; i++) {
        const label = labels[i];
        if (label === ignoreIndex)
            rows--;
        else if (!(label >= 0 && label <= last)) {
            const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
            wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
        }
    }
    return { labels, base, ignoreIndex, rows };
}
// --- what a kernel refused ---------------------------------------------------------------------------------
/** The status of a kernel that met more scores of +∞ than k; another one met more of −∞ than n − k. */
const TOO_MANY_ONES = 2;
/** Words a refusal: a NaN, a target outside [0, 1], or infinities that no p with Σp = k can follow. */
function rejectScores(name, x, status, k, y = { base: 0, rows: x.n }) {
    const { data, n, inner, count } = x;
    for (let i = 0; i < data.length; i++) {
        const row = Math.floor(i / inner) % n;
        if (Number.isNaN(data[i]) && counts(y, row))
            wrongValue(`${name}[${i}]`, 'not be NaN', NaN);
    }
    checkTargetValues('targets', y);
    const ones = status === TOO_MANY_ONES;
    const infinity = ones ? Infinity : -Infinity;
    for (let s = 0; s < count; s++) {
        const sum = k === undefined ? targetSum(y, x, s) : valueAt(k, s);
        const most = ones ? sum : y.rows - sum;
        let found = 0;
        for (let row = 0; row < n; row++) {
            if (counts(y, row) && data[flatIndex(x, row, s)] === infinity)
                found++;
        }
        if (found > most) {
            const rule = `hold at most ${ones ? 'k' : 'n − k'} = ${most} times ${infinity}`;
            wrongValue(`${name}, slice ${s},`, rule, found);
        }
    }
    return wrongValue(name, 'leave Σp = k possible', infinity);
}
/** More memory than the host gives, or than the 4 GiB that the kernel can address. */
function rejectSize(bytes) {
    wrongValue('the arguments', "fit into the kernel's memory, 4 GiB or less, in bytes", bytes);
}

// Runtime header offsets
const ID_OFFSET = -8;
const SIZE_OFFSET = -4;

// Runtime ids
// const OBJECT_ID = 0;
const ARRAYBUFFER_ID = 1;
const STRING_ID = 2;

// Runtime type information
const ARRAYBUFFERVIEW = 1 << 0;
const ARRAY = 1 << 1;
const STATICARRAY = 1 << 2;
// const SET = 1 << 3;
// const MAP = 1 << 4;
const VAL_ALIGN_OFFSET = 6;
// const VAL_ALIGN = 1 << VAL_ALIGN_OFFSET;
const VAL_SIGNED = 1 << 11;
const VAL_FLOAT = 1 << 12;
// const VAL_NULLABLE = 1 << 13;
const VAL_MANAGED = 1 << 14;
// const KEY_ALIGN_OFFSET = 15;
// const KEY_ALIGN = 1 << KEY_ALIGN_OFFSET;
// const KEY_SIGNED = 1 << 20;
// const KEY_FLOAT = 1 << 21;
// const KEY_NULLABLE = 1 << 22;
// const KEY_MANAGED = 1 << 23;

// Array(BufferView) layout
const ARRAYBUFFERVIEW_BUFFER_OFFSET = 0;
const ARRAYBUFFERVIEW_DATASTART_OFFSET = 4;
const ARRAYBUFFERVIEW_BYTELENGTH_OFFSET = 8;
const ARRAYBUFFERVIEW_SIZE = 12;
const ARRAY_LENGTH_OFFSET = 12;
const ARRAY_SIZE = 16;

const E_NO_EXPORT_TABLE   = "Operation requires compiling with --exportTable";
const E_NO_EXPORT_RUNTIME = "Operation requires compiling with --exportRuntime";
const F_NO_EXPORT_RUNTIME = () => { throw Error(E_NO_EXPORT_RUNTIME); };

const BIGINT = typeof BigUint64Array !== "undefined";
const THIS = Symbol();

const STRING_SMALLSIZE = 192; // break-even point in V8
const STRING_CHUNKSIZE = 1024; // mitigate stack overflow
const utf16 = new TextDecoder("utf-16le", { fatal: true }); // != wtf16

/** polyfill for Object.hasOwn */
Object.hasOwn = Object.hasOwn || function(obj, prop) {
  return Object.prototype.hasOwnProperty.call(obj, prop);
};

/** Gets a string from memory. */
function getStringImpl(buffer, ptr) {
  let len = new Uint32Array(buffer)[ptr + SIZE_OFFSET >>> 2] >>> 1;
  const wtf16 = new Uint16Array(buffer, ptr, len);
  if (len <= STRING_SMALLSIZE) return String.fromCharCode(...wtf16);
  try {
    return utf16.decode(wtf16);
  } catch {
    let str = "", off = 0;
    while (len - off > STRING_CHUNKSIZE) {
      str += String.fromCharCode(...wtf16.subarray(off, off += STRING_CHUNKSIZE));
    }
    return str + String.fromCharCode(...wtf16.subarray(off));
  }
}

/** Prepares the base module prior to instantiation. */
function preInstantiate(imports) {
  const extendedExports = {};

  function getString(memory, ptr) {
    if (!memory) return "<yet unknown>";
    return getStringImpl(memory.buffer, ptr);
  }

  // add common imports used by stdlib for convenience
  const env = (imports.env = imports.env || {});
  env.abort = env.abort || function abort(msg, file, line, colm) {
    const memory = extendedExports.memory || env.memory; // prefer exported, otherwise try imported
    throw Error(`abort: ${getString(memory, msg)} at ${getString(memory, file)}:${line}:${colm}`);
  };
  env.trace = env.trace || function trace(msg, n, ...args) {
    const memory = extendedExports.memory || env.memory;
    console.log(`trace: ${getString(memory, msg)}${n ? " " : ""}${args.slice(0, n).join(", ")}`);
  };
  env.seed = env.seed || Date.now;
  imports.Math = imports.Math || Math;
  imports.Date = imports.Date || Date;

  return extendedExports;
}

/** Prepares the final module once instantiation is complete. */
function postInstantiate(extendedExports, instance) {
  const exports = instance.exports;
  const memory = exports.memory;
  const table = exports.table;
  const __new = exports.__new || F_NO_EXPORT_RUNTIME;
  const __pin = exports.__pin || F_NO_EXPORT_RUNTIME;
  const __unpin = exports.__unpin || F_NO_EXPORT_RUNTIME;
  const __collect = exports.__collect || F_NO_EXPORT_RUNTIME;
  const __rtti_base = exports.__rtti_base;
  const getTypeinfoCount = __rtti_base ? arr => arr[__rtti_base >>> 2] : F_NO_EXPORT_RUNTIME;

  extendedExports.__new = __new;
  extendedExports.__pin = __pin;
  extendedExports.__unpin = __unpin;
  extendedExports.__collect = __collect;

  /** Gets the runtime type info for the given id. */
  function getTypeinfo(id) {
    const U32 = new Uint32Array(memory.buffer);
    if ((id >>>= 0) >= getTypeinfoCount(U32)) throw Error(`invalid id: ${id}`);
    return U32[(__rtti_base + 4 >>> 2) + id];
  }

  /** Gets and validates runtime type info for the given id for array like objects */
  function getArrayInfo(id) {
    const info = getTypeinfo(id);
    if (!(info & (ARRAYBUFFERVIEW | ARRAY | STATICARRAY))) throw Error(`not an array: ${id}, flags=${info}`);
    return info;
  }

  /** Gets the runtime alignment of a collection's values. */
  function getValueAlign(info) {
    return 31 - Math.clz32((info >>> VAL_ALIGN_OFFSET) & 31); // -1 if none
  }

  /** Gets the runtime alignment of a collection's keys. */
  // function getKeyAlign(info) {
  //   return 31 - Math.clz32((info >>> KEY_ALIGN_OFFSET) & 31); // -1 if none
  // }

  /** Allocates a new string in the module's memory and returns its pointer. */
  function __newString(str) {
    if (str == null) return 0;
    const length = str.length;
    const ptr = __new(length << 1, STRING_ID);
    const U16 = new Uint16Array(memory.buffer);
    for (let i = 0, p = ptr >>> 1; i < length; ++i) U16[p + i] = str.charCodeAt(i);
    return ptr;
  }

  extendedExports.__newString = __newString;

  /** Allocates a new ArrayBuffer in the module's memory and returns its pointer. */
  function __newArrayBuffer(buf) {
    if (buf == null) return 0;
    const bufview = new Uint8Array(buf);
    const ptr = __new(bufview.length, ARRAYBUFFER_ID);
    const U8 = new Uint8Array(memory.buffer);
    U8.set(bufview, ptr);
    return ptr;
  }

  extendedExports.__newArrayBuffer = __newArrayBuffer;

  /** Reads a string from the module's memory by its pointer. */
  function __getString(ptr) {
    if (!ptr) return null;
    const buffer = memory.buffer;
    const id = new Uint32Array(buffer)[ptr + ID_OFFSET >>> 2];
    if (id !== STRING_ID) throw Error(`not a string: ${ptr}`);
    return getStringImpl(buffer, ptr);
  }

  extendedExports.__getString = __getString;

  /** Gets the view matching the specified alignment, signedness and floatness. */
  function getView(alignLog2, signed, float) {
    const buffer = memory.buffer;
    if (float) {
      switch (alignLog2) {
        case 2: return new Float32Array(buffer);
        case 3: return new Float64Array(buffer);
      }
    } else {
      switch (alignLog2) {
        case 0: return new (signed ? Int8Array : Uint8Array)(buffer);
        case 1: return new (signed ? Int16Array : Uint16Array)(buffer);
        case 2: return new (signed ? Int32Array : Uint32Array)(buffer);
        case 3: return new (signed ? BigInt64Array : BigUint64Array)(buffer);
      }
    }
    throw Error(`unsupported align: ${alignLog2}`);
  }

  /** Allocates a new array in the module's memory and returns its pointer. */
  function __newArray(id, valuesOrCapacity = 0) {
    const input = valuesOrCapacity;
    const info = getArrayInfo(id);
    const align = getValueAlign(info);
    const isArrayLike = typeof input !== "number";
    const length = isArrayLike ? input.length : input;
    const buf = __new(length << align, info & STATICARRAY ? id : ARRAYBUFFER_ID);
    let result;
    if (info & STATICARRAY) {
      result = buf;
    } else {
      __pin(buf);
      const arr = __new(info & ARRAY ? ARRAY_SIZE : ARRAYBUFFERVIEW_SIZE, id);
      __unpin(buf);
      const U32 = new Uint32Array(memory.buffer);
      U32[arr + ARRAYBUFFERVIEW_BUFFER_OFFSET >>> 2] = buf;
      U32[arr + ARRAYBUFFERVIEW_DATASTART_OFFSET >>> 2] = buf;
      U32[arr + ARRAYBUFFERVIEW_BYTELENGTH_OFFSET >>> 2] = length << align;
      if (info & ARRAY) U32[arr + ARRAY_LENGTH_OFFSET >>> 2] = length;
      result = arr;
    }
    if (isArrayLike) {
      const view = getView(align, info & VAL_SIGNED, info & VAL_FLOAT);
      const start = buf >>> align;
      if (info & VAL_MANAGED) {
        for (let i = 0; i < length; ++i) {
          view[start + i] = input[i];
        }
      } else {
        view.set(input, start);
      }
    }
    return result;
  }

  extendedExports.__newArray = __newArray;

  /** Gets a live view on an array's values in the module's memory. Infers the array type from RTTI. */
  function __getArrayView(arr) {
    const U32 = new Uint32Array(memory.buffer);
    const id = U32[arr + ID_OFFSET >>> 2];
    const info = getArrayInfo(id);
    const align = getValueAlign(info);
    let buf = info & STATICARRAY
      ? arr
      : U32[arr + ARRAYBUFFERVIEW_DATASTART_OFFSET >>> 2];
    const length = info & ARRAY
      ? U32[arr + ARRAY_LENGTH_OFFSET >>> 2]
      : U32[buf + SIZE_OFFSET >>> 2] >>> align;
    return getView(align, info & VAL_SIGNED, info & VAL_FLOAT).subarray(buf >>>= align, buf + length);
  }

  extendedExports.__getArrayView = __getArrayView;

  /** Copies an array's values from the module's memory. Infers the array type from RTTI. */
  function __getArray(arr) {
    const input = __getArrayView(arr);
    const len = input.length;
    const out = new Array(len);
    for (let i = 0; i < len; i++) out[i] = input[i];
    return out;
  }

  extendedExports.__getArray = __getArray;

  /** Copies an ArrayBuffer's value from the module's memory. */
  function __getArrayBuffer(ptr) {
    const buffer = memory.buffer;
    const length = new Uint32Array(buffer)[ptr + SIZE_OFFSET >>> 2];
    return buffer.slice(ptr, ptr + length);
  }

  extendedExports.__getArrayBuffer = __getArrayBuffer;

  /** Gets a function from poiner which contain table's index. */
  function __getFunction(ptr) {
    if (!table) throw Error(E_NO_EXPORT_TABLE);
    const index = new Uint32Array(memory.buffer)[ptr >>> 2];
    return table.get(index);
  }

  extendedExports.__getFunction = __getFunction;

  /** Copies a typed array's values from the module's memory. */
  function getTypedArray(Type, alignLog2, ptr) {
    return new Type(getTypedArrayView(Type, alignLog2, ptr));
  }

  /** Gets a live view on a typed array's values in the module's memory. */
  function getTypedArrayView(Type, alignLog2, ptr) {
    const buffer = memory.buffer;
    const U32 = new Uint32Array(buffer);
    return new Type(
      buffer,
      U32[ptr + ARRAYBUFFERVIEW_DATASTART_OFFSET >>> 2],
      U32[ptr + ARRAYBUFFERVIEW_BYTELENGTH_OFFSET >>> 2] >>> alignLog2
    );
  }

  /** Attach a set of get TypedArray and View functions to the exports. */
  function attachTypedArrayFunctions(ctor, name, align) {
    extendedExports[`__get${name}`] = getTypedArray.bind(null, ctor, align);
    extendedExports[`__get${name}View`] = getTypedArrayView.bind(null, ctor, align);
  }

  [
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array
  ].forEach(ctor => {
    attachTypedArrayFunctions(ctor, ctor.name, 31 - Math.clz32(ctor.BYTES_PER_ELEMENT));
  });

  if (BIGINT) {
    [BigUint64Array, BigInt64Array].forEach(ctor => {
      attachTypedArrayFunctions(ctor, ctor.name.slice(3), 3);
    });
  }

  // Pull basic exports to extendedExports so code in preInstantiate can use them
  extendedExports.memory = extendedExports.memory || memory;
  extendedExports.table  = extendedExports.table  || table;

  // Demangle exports and provide the usual utility on the prototype
  return demangle(exports, extendedExports);
}

function isModule(src) {
  return src instanceof WebAssembly.Module;
}

/** Synchronously instantiates an AssemblyScript module from a WebAssembly.Module or binary buffer. */
function instantiateSync(source, imports = {}) {
  const module = isModule(source) ? source : new WebAssembly.Module(source);
  const extended = preInstantiate(imports);
  const instance = new WebAssembly.Instance(module, imports);
  const exports = postInstantiate(extended, instance);
  return { module, instance, exports };
}

/** Demangles an AssemblyScript module's exports to a friendly object structure. */
function demangle(exports, extendedExports = {}) {
  const setArgumentsLength = exports["__argumentsLength"]
    ? length => { exports["__argumentsLength"].value = length; }
    : exports["__setArgumentsLength"] || exports["__setargc"] || (() => { /* nop */ });
  for (let internalName of Object.keys(exports)) {
    const elem = exports[internalName];
    let parts = internalName.split(".");
    let curr = extendedExports;
    while (parts.length > 1) {
      let part = parts.shift();
      if (!Object.hasOwn(curr, part)) curr[part] = {};
      curr = curr[part];
    }
    let name = parts[0];
    let hash = name.indexOf("#");
    if (hash >= 0) {
      const className = name.substring(0, hash);
      const classElem = curr[className];
      if (typeof classElem === "undefined" || !classElem.prototype) {
        const ctor = function(...args) {
          return ctor.wrap(ctor.prototype.constructor(0, ...args));
        };
        ctor.prototype = {
          valueOf() { return this[THIS]; }
        };
        ctor.wrap = function(thisValue) {
          return Object.create(ctor.prototype, { [THIS]: { value: thisValue, writable: false } });
        };
        if (classElem) Object.getOwnPropertyNames(classElem).forEach(name =>
          Object.defineProperty(ctor, name, Object.getOwnPropertyDescriptor(classElem, name))
        );
        curr[className] = ctor;
      }
      name = name.substring(hash + 1);
      curr = curr[className].prototype;
      if (/^(get|set):/.test(name)) {
        if (!Object.hasOwn(curr, name = name.substring(4))) {
          let getter = exports[internalName.replace("set:", "get:")];
          let setter = exports[internalName.replace("get:", "set:")];
          Object.defineProperty(curr, name, {
            get() { return getter(this[THIS]); },
            set(value) { setter(this[THIS], value); },
            enumerable: true
          });
        }
      } else {
        if (name === 'constructor') {
          (curr[name] = function(...args) {
            setArgumentsLength(args.length);
            return elem(...args);
          }).original = elem;
        } else { // instance method
          (curr[name] = function(...args) { // !
            setArgumentsLength(args.length);
            return elem(this[THIS], ...args);
          }).original = elem;
        }
      }
    } else {
      if (/^(get|set):/.test(name)) {
        if (!Object.hasOwn(curr, name = name.substring(4))) {
          Object.defineProperty(curr, name, {
            get: exports[internalName.replace("set:", "get:")],
            set: exports[internalName.replace("get:", "set:")],
            enumerable: true
          });
        }
      } else if (typeof elem === "function" && elem !== setArgumentsLength) {
        (curr[name] = (...args) => {
          setArgumentsLength(args.length);
          return elem(...args);
        }).original = elem;
      } else {
        curr[name] = elem;
      }
    }
  }
  return extendedExports;
}

const base64 = 'AGFzbQEAAAAB7AEaYAJ8fABgBH9/fHwBf2AIf39/f39/f38Bf2AMf39/f39/f39/f39/AX9gB39/f39/f38Bf2AVf39/f39/f39/f39/f39/f39/f39/AX9gBHx8fHwBfGAGf39/f39/AGAIf398fHx8fHwBfGACf38Bf2AFf398fHwBf2AFf398fH8Bf2AJf398fHx8fH9/AX9gA39/fABgAABgBX9/f398AGAEf39/fwF/YAp/f39/f39/fHx8AXxgAXwBfGAEf398fAF8YAR/f319AXxgAn98AXxgA3x8fwF8YAN8fH8BfWADfHx8AXxgAX8BfwM5OAYHBwgICQkAAAoKEgsLDAwNDQEBExQVDgYWFxgOAQECAgMDBAQFBQ8PEBAZERECAgMDBQUEBAAABQMBAAEGxAMsfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwdwCgtwcm9qZWN0X2YzMgAxC3Byb2plY3RfZjY0ADAHdmpwX2YzMgAvB3ZqcF9mNjQALghoYXJkX2YzMgA1CGhhcmRfZjY0ADQIbG9zc19mMzIAMwhsb3NzX2Y2NAAyB3Jlc2VydmUAKwZtZW1vcnkCAAgBHAwBCQrO0gE4iAEBAnwgACACoCIEIAChIQUgACAEIAWhoSACIAWhoCQCIwIhACABIAOgIgIgAaEhBSABIAIgBaGhIAMgBaGgJAIjAiEBIAQgACACoCIAoCICIAShIQMgBCACIAOhoSAAIAOhoCQCIAIjAiABoCIAoCIBIAKhIQMgAiABIAOhoSAAIAOhoCQCIAELwQICBn8CewNAIAtBAmogAkwEQCAAIAEgC2xqIQogBCALQQN0aiEJQQAhBgNAIAZBAmoiByADTARAIAkgBSAGbGoiCCAKIAZBA3RqIgb9AAQAIg0gASAGav0ABAAiDP0NAAECAwQFBgcQERITFBUWF/0LBAAgBSAIaiANIAz9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAchBgwBCwsDQCADIAZKBEBBACEHA0AgB0ECSARAIAkgBSAGbGogB0EDdGogCiABIAdsaiAGQQN0aisDADkDACAHQQFqIQcMAQsLIAZBAWohBgwBCwsgC0ECaiELDAELCwNAIAIgC0oEQEEAIQYDQCADIAZKBEAgBCAFIAZsaiALQQN0aiAAIAEgC2xqIAZBA3RqKwMAOQMAIAZBAWohBgwBCwsgC0EBaiELDAELCwv1AwIGfwZ7A0AgC0EEaiACTARAIAAgASALbGohCSAEIAtBAnRqIQhBACEGA0AgBkEEaiIHIANMBEAgCCAFIAZsaiIKIAkgBkECdGoiBv0ABAAiECABIAZq/QAEACIR/Q0AAQIDEBESEwQFBgcUFRYXIg8gBiABQQF0av0ABAAiDiAGIAFBA2xq/QAEACIN/Q0AAQIDEBESEwQFBgcUFRYXIgz9DQABAgMEBQYHEBESExQVFhf9CwQAIAUgCmogDyAM/Q0ICQoLDA0ODxgZGhscHR4f/QsEACAKIAVBAXRqIBAgEf0NCAkKCxgZGhsMDQ4PHB0eHyIMIA4gDf0NCAkKCxgZGhsMDQ4PHB0eHyIN/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAKIAVBA2xqIAwgDf0NCAkKCwwNDg8YGRobHB0eH/0LBAAgByEGDAELCwNAIAMgBkoEQEEAIQcDQCAHQQRIBEAgCCAFIAZsaiAHQQJ0aiAJIAEgB2xqIAZBAnRqKgIAOAIAIAdBAWohBwwBCwsgBkEBaiEGDAELCyALQQRqIQsMAQsLA0AgAiALSgRAQQAhBgNAIAMgBkoEQCAEIAUgBmxqIAtBAnRqIAAgASALbGogBkECdGoqAgA4AgAgBkEBaiEGDAELCyALQQFqIQsMAQsLC8UBAgN8AX8gBCAGZSAEIAVmcUUEQCAFRAAAAAAAAOA/oiAGRAAAAAAAAOA/oqAhBAtEAAAAAAAA8D8gA6MhCQNAIAtBCEgEQAJAIAAgASAEIgggCRAUIAKhIgpEAAAAAAAAAABkBEAgBCAFpSEFBSAGIAikIQYLIAggAyAKoiMVt6OgIgQgBWYgBCAGZXEEQCAEIAihmSAHZQ0BBSAFRAAAAAAAAOA/oiAGRAAAAAAAAOA/oqAhBAsgC0EBaiELDAILCwsgBAvOAQMCfQF/AXwgBCAGZSAEIAVmcUUEQCAFRAAAAAAAAOA/oiAGRAAAAAAAAOA/oqAhBAtEAAAAAAAA8D8gA6O2IQkDQCAKQQhIBEACQCAAIAEgBLYiCCAJEBUgAqEiBEQAAAAAAAAAAGQEQCAFIAi7pSEFBSAGIAi7pCEGCyAIuyILIAMgBKIjFbejoCIEIAVmIAQgBmVxBEAgBCALoZkgB2UNAQUgBUQAAAAAAADgP6IgBkQAAAAAAADgP6KgIQQLIApBAWohCgwCCwsLIAQLlwMDAX8EewF8IAArAwAhByABIQIDQCACQQFxBEAgACACQQN0aiAHOQMAIAJBAWohAgwBCwsgB/0UIgMhBCADIAP9SCEFQQAhAgNAIAEgAkoEQCADIAAgAkEDdGr9AAQAIgb99gEhAyAEIAb99wEhBCAFIAYgBv1I/VAhBSACQQJqIQIMAQsLIAEhAgNAIAJBAXEEQCAAIAJBA3RqRAAAAAAAAPD/OQMAIAJBAWohAgwBCwsgBf1TBEBBAQ8LIAMgAyAD/Q0ICQoLDA0ODwABAgMEBQYH/fYB/SEAJBEgBCAEIAT9DQgJCgsMDQ4PAAECAwQFBgf99wH9IQAkEiABJBNBACQUIxJEAAAAAAAA8H9hIxFEAAAAAAAA8P9hcgRARAAAAAAAAPB/JBFEAAAAAAAA8P8kEkEAIQIDQCABIAJKBEAgACACQQN0aisDACIHRAAAAAAAAPB/YQRAIxRBAWokFAsgB5lEAAAAAAAA8H9hBEAjE0EBayQTBSMRIAekJBEjEiAHpSQSCyACQQFqIQIMAQsLC0EAC84DBAF/BHsBfAF9IAAqAgAhCCABIQIDQCACQQNxBEAgACACQQJ0aiAIOAIAIAJBAWohAgwBCwsgCP0TIgMhBCADIAP9QiEFQQAhAgNAIAEgAkoEQCADIAAgAkECdGr9AAQAIgb96gEhAyAEIAb96wEhBCAFIAYgBv1C/VAhBSACQQRqIQIMAQsLIAEhAgNAIAJBA3EEQCAAIAJBAnRqQwAAgP84AgAgAkEBaiECDAELCyAF/VMEQEEBDwsgAyADIAP9DQgJCgsMDQ4PAAECAwQFBgf96gEiAyADIAP9DQQFBgcAAQIDDA0ODwgJCgv96gH9HwC7JBEgBCAEIAT9DQgJCgsMDQ4PAAECAwQFBgf96wEiAyADIAP9DQQFBgcAAQIDDA0ODwgJCgv96wH9HwC7JBIgASQTQQAkFCMSRAAAAAAAAPB/YSMRRAAAAAAAAPD/YXIEQEQAAAAAAADwfyQRRAAAAAAAAPD/JBJBACECA0AgASACSgRAIAAgAkECdGoqAgC7IgdEAAAAAAAA8H9hBEAjFEEBaiQUCyAHmUQAAAAAAADwf2EEQCMTQQFrJBMFIxEgB6QkESMSIAelJBILIAJBAWohAgwBCwsLQQALJQAgACABQQAQGSQOIAAgASMJRAAAAAAAAAAAEAAjAkEBEBkkDwsnACAAIAFBABAauyQOIAAgASMJRAAAAAAAAAAAEAAjAkEBEBq7JA8LqgQBBnwgAyAEEAcgAyACRAAAAAAAAOA/oqAiApkjBEQAAAAAAAAQQKJjBHwgAiMFRAAAAAAAABBAoiICoCACoQUgAgskJiADIyaaIgKgIgUgA6EhBiADIAUgBqGhIAIgBqGgJAIgBSMCIASgIgKgIgQgBaEhAyAFIAQgA6GhIAIgA6GgJAIjAiEFIAAgASMmIw4jDiMPIw9BAEEAEA4aIxgjHqAkGCMZIyBqJBkjGiMhaiQaIxkkECMWIQMjFyECIyBBAEoEQCADIAIjHCMdEAAjAiMgtyIGIx8jJqEiB6IhCCAGIAZEAAAAAgAAoEGiIgkgCSAGoaEiBqEiCSAHIAdEAAAAAgAAoEGiIgogCiAHoaEiB6EiCqIgCCAGIAeioSAJIAeioSAGIAqioaEkAiAIIwIQACEDIwIhAgsjGrciBiMJIgeiIQggBiAGRAAAAAIAAKBBoiIJIAkgBqGhIgahIgkgByAHRAAAAAIAAKBBoiIKIAogB6GhIgehIgqiIAggBiAHoqEgCSAHoqEgBiAKoqGhJAIgAyACIAgjAhAAIwIjCpojC5oQACECIwIhAyMZRQRAIAJEAAAAAAAAAABiBH9Bf0EBIAJEAAAAAAAAAABjGwVBfyADRAAAAAAAAAAAZCADRAAAAAAAAAAAYxsLDwsgAiADIxm3EBskJyMCJChBf0EBIyciAiAEYxshACACIARhBH9BfyAFIygiAmMgAiAFYxsFIAALC6oEAQZ8IAMgBBAIIAMgAkQAAAAAAADgP6KgtrsiApkiBSMERAAAAAAAAOA/omMEfCACIwWgIwWhIAIgBSMEYxsFIAILJCYgAyMmmiICoCIFIAOhIQYgAyAFIAahoSACIAahoCQCIAUjAiAEoCICoCIEIAWhIQMgBSAEIAOhoSACIAOhoCQCIwIhBSAAIAEjJiMOIw4jDyMPQQBBABAPGiMYIx6gJBgjGSMgaiQZIxojIWokGiMZJBAjFiEDIxchAiMgQQBKBEAgAyACIxwjHRAAIwIjILciBiMfIyahIgeiIQggBiAGRAAAAAIAAKBBoiIJIAkgBqGhIgahIgkgByAHRAAAAAIAAKBBoiIKIAogB6GhIgehIgqiIAggBiAHoqEgCSAHoqEgBiAKoqGhJAIgCCMCEAAhAyMCIQILIxq3IgYjCSIHoiEIIAYgBkQAAAACAACgQaIiCSAJIAahoSIGoSIJIAcgB0QAAAACAACgQaIiCiAKIAehoSIHoSIKoiAIIAYgB6KhIAkgB6KhIAYgCqKhoSQCIAMgAiAIIwIQACMCIwqaIwuaEAAhAiMCIQMjGUUEQCACRAAAAAAAAAAAYgR/QX9BASACRAAAAAAAAAAAYxsFQX8gA0QAAAAAAAAAAGQgA0QAAAAAAAAAAGMbCw8LIAIgAyMZtxAbJCcjAiQoQX9BASMnIgIgBGMbIQAgAiAEYQR/QX8gBSMoIgJjIAIgBWMbBSAACwuKAgMBfwF+AnwgAL0iAkIgiKdB/////wdxIgFBgIDA/wdPBEAgACAAoA8LIAFBgIDAAEkEfyAARAAAAAAAAFBDor0iAkIgiKdB/////wdxIgFFBEAgAA8LIAFBA25Bk/H9ywJqBSABQQNuQZPx/dQCagshASACQoCAgICAgICAgH+DIAGtQiCGhL8iBCAEoiAEIACjoiEDIAAgBCADIANEwtZJSmDx+T+iRCAk8JLgKP6/oKJEkuZhD+YD/j+gIAMgA6IgA6IgA0TX7eTUALDCP6JE2VHnvstE6L+goqCivUKAgICACHxCgICAgHyDvyIAIACioyEDIAAgACADIAChIAAgAKAgA6CjoqAL6AUDAX8BfgR8IAFFBEBEAAAAAAAAAAAkDEQAAAAAAAAAACQNRAAAAAAAAAAAJA5EAAAAAAAAAAAkD0EAJBBBAA8LIAMgAhA2IAEhBQNAIAVBAXEEQCAAIAVBA3RqRAAAAAAAAPD/OQMAIAVBAWohBQwBCwsgBEUgAUGAIE4gAkQAAAAAAAAAAGRxIAIgAbdjcXEEQCAAIAEgAiADEB0iBUF/RwRAIAUPCwsgACABEAUiBQRAIAUPCyACIxS3oSIHRAAAAAAAAAAAYwRAQQIPCyAERSAHIxO3ZHEEQEEDDwtEAAAAAAAAAAAkH0QAAAAAAAAAACQeRAAAAAAAAAAAJB1EAAAAAAAAAAAkHEEAJCFBACQgIAQEfyAAIAEgA0QAAAAAAAAAAEQAAAAAAAAAABAJQQBMBUEACwRARAAAAAAAAAAAJAxEAAAAAAAAAAAkDQUjEwRAIAdEAAAAAAAAAABhBEAjEkQAAAAAAAAAAKAkDEQAAAAAAAAAACQNIxIkDiMSJA9BACQQBSAHIxO3YQRAIxEgA6FEAAAAAAAAAACgJAxEAAAAAAAAAAAkDSMRIgK9IQYgAkQAAAAAAAAAAGEEfkKBgICAgICAgIB/BSAGQgF8IAZCAX0gBkIAUxsLvyICJA4gAiQPQQAkEAUjESIHIANEarx0kxgE8L+iIgigIgkgB6EhCiAHIAkgCqGhIAggCqGgJAIgCSQiIwIkIyMSIgcgA0T8qfHSTWJQP6IiCKAiCSAHoSEKIAcgCSAKoaEgCCAKoaAkAiAJJCQjAiQlIAAgASADIAAgASACIAMjJET////////vf6QiByAHIyJE////////7/+lIgihIgkgAiABtyICo6KhIAggByADIAmkRAAAAAAAANA/oiACn6MQAxASRQRAIAAgASADEBALCwsFRAAAAAAAAAAAJAxEAAAAAAAAAAAkDUQAAAAAAAAAACQORAAAAAAAAAAAJA9BACQQCwtBAAvdBQMBfwF9BHwgAUUEQEQAAAAAAAAAACQMRAAAAAAAAAAAJA1EAAAAAAAAAAAkDkQAAAAAAAAAACQPQQAkEEEADwsgAyACEDcgASEFA0AgBUEDcQRAIAAgBUECdGpDAACA/zgCACAFQQFqIQUMAQsLIARFIAFBgCBOIAJEAAAAAAAAAABkcSACIAG3Y3FxBEAgACABIAIgAxAeIgVBf0cEQCAFDwsLIAAgARAGIgUEQCAFDwsgAiMUt6EiB0QAAAAAAAAAAGMEQEECDwsgBEUgByMTt2RxBEBBAw8LRAAAAAAAAAAAJB9EAAAAAAAAAAAkHkQAAAAAAAAAACQdRAAAAAAAAAAAJBxBACQhQQAkICAEBH8gACABIANEAAAAAAAAAABEAAAAAAAAAAAQCkEATAVBAAsEQEQAAAAAAAAAACQMRAAAAAAAAAAAJA0FIxMEQCAHRAAAAAAAAAAAYQRAIxJEAAAAAAAAAACgJAxEAAAAAAAAAAAkDSMSJA4jEiQPQQAkEAUgByMTt2EEQCMRIAOhRAAAAAAAAAAAoCQMRAAAAAAAAAAAJA0jEbYiBrwhACAGQwAAAABbBH9BgYCAgHgFIABBAWogAEEBayAAQQBIGwu+uyICJA4gAiQPQQAkEAUjESIHIANEarx0kxgE8L+iIgigIgkgB6EhCiAHIAkgCqGhIAggCqGgJAIgCSQiIwIkIyMSIgcgA0T8qfHSTWJQP6IiCKAiCSAHoSEKIAcgCSAKoaEgCCAKoaAkAiAJJCQjAiQlIAAgASADIAAgASACIAMjJET////////vf6QiByAHIyJE////////7/+lIgihIgkgAiABtyICo6KhIAggByADIAmkRAAAAAAAANA/oiACn6MQBBATRQRAIAAgASADEBELCwsFRAAAAAAAAAAAJAxEAAAAAAAAAAAkDUQAAAAAAAAAACQORAAAAAAAAAAAJA9BACQQCwtBAAvdBAIWewR/IAP9FCEUIAQgBWQEfCAGIgUFIAQL/RQhFSAF/RQhFiAG/RQhFyAC/RQhDyMF/RQhECME/RQhGCMG/RQhESMH/RQhEkEAJBtEAAAAAAAAAAAkFkQAAAAAAAAAACQXRAAAAAAAAAAAJBgDQCABICBKBEAgACAgQYCABGoiHyABIAEgH0obQQN0aiEh/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEMIAAgIEEDdGohHwNAIB8gIUkEQCAf/QAEACIJIBX9SiEaIAkgFP1LIBr9USAJIBb9SiIbIAkgF/1KIhn9Uf1RIRMgCiAJIA8gGiAb/U8iG/1SIhwgEP3wASAQ/fEBIBwgHP3sASAY/Un9UiIdIA/98QEiHiAR/fABIBH98QEiGv3wASEKIAsgHiAa/fEB/fABIQsgDCAcIB398QEgEv3wASAS/fEB/fABIQwgDSAb/dEBIQ0gDiAZ/dEBIQ4gE/3DAUUEQCAJIAn9SP1TBEBBAQ8LIAcjG0EDdGogCSAT/cQBIiJBBHRBgApq/QAEAP0O/QsEACMbQQIgImlraiQbIxsgCEoEQEF/DwsLIB9BEGohHwwBCwsjFiMXIAr9IQAgCv0hAaBEAAAAAAAAAAAQACQWIwIkFyMWIxcgC/0hACAL/SEBoEQAAAAAAAAAABAAJBYjAiQXIxggDP0hACAM/SEBoKAkGCAgQYCABGohIAwBCwsgDf0dACAN/R0BfKckGSAO/R0AIA79HQF8pyQaQQAL2AQCEHsEfyADtv0TIREgBCAFZAR8IAYiBQUgBAu2/RMhEiAFtv0TIRMgBrb9EyEUIAK2/RMhFSMFRAAAAAAAAAAAIAKZIwREAAAAAAAA4D+iYxsiA/0UIQ4gAyACoP0UIQ9BACQbRAAAAAAAAAAAJBZEAAAAAAAAAAAkF0QAAAAAAAAAACQYA0AgASAaSgRAIAAgGkGAgARqIhkgASABIBlKG0ECdGohG/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ0gACAaQQJ0aiEZA0AgGSAbSQRAIBn9AAQAIgkgEv1EIRcgCSAR/UUgF/1RIAkgE/1EIhggCSAU/UQiFv1R/VEhECAMIAkgFSAXIBj9TyIX/VIiGP1fIA798AEgD/3xAf3wASEMIA0gGCAY/Q0ICQoLDA0ODwgJCgsMDQ4P/V8gDv3wASAP/fEB/fABIQ0gCiAX/bEBIQogCyAW/bEBIQsgEP2jAUUEQCAJIAn9Qv1TBEBBAQ8LIAcjG0ECdGogCSAQ/aQBIhxBBHRBgAhq/QAEAP0O/QsEACMbQQQgHGlraiQbIxsgCEoEQEF/DwsLIBlBEGohGQwBCwsjFiMXIAz9IQAgDP0hAaBEAAAAAAAAAAAQACQWIwIkFyMWIxcgDf0hACAN/SEBoEQAAAAAAAAAABAAJBYjAiQXIxhEAAAAAAAAAACgJBggGkGAgARqIRoMAQsLIAr9GwAgCv0bAWogCv0bAmogCv0bA2okGSAL/RsAIAv9GwFqIAv9GwJqIAv9GwNqJBpBAAu6AwQCfAF+BXsBfyMP/RQhCv0MAAAAAAAA8P8AAAAAAADw/yEG/QwAAAAAAADwfwAAAAAAAPB/IQcDQCABIAtKBEAgACALQQN0av0ABAAiCCAK/UohCSAG/QwAAAAAAADw/wAAAAAAAPD/IAggCf1S/fcBIQYgByAI/QwAAAAAAADwfwAAAAAAAPB/IAn9Uv32ASEHIAtBAmohCwwBCwsgByAHIAf9DQgJCgsMDQ4PAAECAwQFBgf99gH9IQAhAyAGIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/33Af0hACIERAAAAAAAAPD/YQRAIAO9IQUgAyACoUQAAAAAAAAAAKAkDEQAAAAAAAAAACQNIANEAAAAAAAAAABhBH5CgYCAgICAgICAfwUgBUIBfCAFQgF9IAVCAFMbC78kDiADRAAAAAAAAAAAYQR+QoGAgICAgICAgH8FIAVCAXwgBUIBfSAFQgBTGwu/JA8FIANEAAAAAAAA8H9hBHwgBAUgBEQAAAAAAADgP6IgAyACoUQAAAAAAADgP6KgC0QAAAAAAAAAAKAkDEQAAAAAAAAAACQNIAQkDiAEJA8LQQAkEAvrAwQFewJ8AX8BfSMPtv0TIQf9DAAAgP8AAID/AACA/wAAgP8hA/0MAACAfwAAgH8AAIB/AACAfyEEA0AgASAKSgRAIAAgCkECdGr9AAQAIgUgB/1EIQYgA/0MAACA/wAAgP8AAID/AACA/yAFIAb9Uv3rASEDIAQgBf0MAACAfwAAgH8AAIB/AACAfyAG/VL96gEhBCAKQQRqIQoMAQsLIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/eoBIgQgBCAE/Q0EBQYHAAECAwwNDg8ICQoL/eoB/R8AuyEIIAMgAyAD/Q0ICQoLDA0ODwABAgMEBQYH/esBIgMgAyAD/Q0EBQYHAAECAwwNDg8ICQoL/esB/R8AuyIJRAAAAAAAAPD/YQRAIAi2Igu8IQAgC7whASAIIAKhRAAAAAAAAAAAoCQMRAAAAAAAAAAAJA0gC0MAAAAAWwR/QYGAgIB4BSAAQQFqIABBAWsgAEEASBsLvrskDiALQwAAAABbBH9BgYCAgHgFIAFBAWogAUEBayABQQBIGwu+uyQPBSAIRAAAAAAAAPB/YQR8IAkFIAlEAAAAAAAA4D+iIAggAqFEAAAAAAAA4D+ioAtEAAAAAAAAAACgJAxEAAAAAAAAAAAkDSAJJA4gCSQPC0EAJBAL3QQEA3wBfgN/BXtCgICAgICAgICAfyMkvSIHfSAHIAdCAFMbQoCAgICAgICAgH8jIr0iB30gByAHQgBTG30hB0EBIQkDQCAJQYAITARAIAAgASACIAMgBBAJIgojGXJFBEBBAA8LIApBAEoEQCADJCIgBCQjBSADJCQgBCQlC0EAIQgjGUEASgR/IyYiAyMnIgSgIgUgA6EhBiADIAUgBqGhIAQgBqGgJAIgBSMCIyigIgSgIgMgBaEhBiAFIAMgBqGhIAQgBqGgJAIgAyMCIgQQByAKBH8jDv0UIQ0jD/0UIQ79DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEMA0AgASAISgRAIAsgACAIQQN0av0ABAAiDyAN/Ur90QEhCyAMIA8gDv1K/dEBIQwgCEECaiEIDAELCyMhIAz9HQAgDP0dAXynaiIIIxpGBH8jGSMgIyEgC/0dACAL/R0BfKdqaiAIa0YFQQALBUEBCwRAIyYjJyMoIxgjGbejEBgkDCMCJA1BAQ8LQX9BASMiIgUgA2MbIQggAyAFYQR/QX8gBCMjIgVjIAQgBWQbBSAIC0EASAR/QX9BASMkIgUgA2QbIQggAyAFYQR/QX8gBCMlIgVkIAQgBWMbBSAIC0EASAVBAAsFQQALRSAJQQNxBH9BAAUgB0IBiEKAgICAgICAgIB/IyS9Igd9IAcgB0IAUxtCgICAgICAgICAfyMivSIHfSAHIAdCAFMbfSIHVAtyBEAgCUEEcUEARyACEBYhAyMCIQQLIAlBAWohCQwBCwsAC/UEBAN8AX4DfwV7QoCAgICAgICAgH8jJL0iB30gByAHQgBTG0KAgICAgICAgIB/IyK9Igd9IAcgB0IAUxt9IQdBASEJA0AgCUGACEwEQCAAIAEgAiADIAQQCiIKIxlyRQRAQQAPCyAKQQBKBEAgAyQiIAQkIwUgAyQkIAQkJQtBACEIIxlBAEoEfyMmIgMjJyIEoCIFIAOhIQYgAyAFIAahoSAEIAahoCQCIAUjAiMooCIEoCIDIAWhIQYgBSADIAahoSAEIAahoCQCIAMjAiIEEAggCgR/Iw62/RMhDSMPtv0TIQ79DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEMA0AgASAISgRAIAsgACAIQQJ0av0ABAAiDyAN/UT9sQEhCyAMIA8gDv1E/bEBIQwgCEEEaiEIDAELCyMhIAz9GwAgDP0bAWogDP0bAmogDP0bA2pqIggjGkYEfyMZIyAjISAL/RsAIAv9GwFqIAv9GwJqIAv9GwNqamogCGtGBUEACwVBAQsEQCMmIycjKCMYIxm3oxAYJAwjAiQNQQEPC0F/QQEjIiIFIANjGyEIIAMgBWEEf0F/IAQjIyIFYyAEIAVkGwUgCAtBAEgEf0F/QQEjJCIFIANkGyEIIAMgBWEEf0F/IAQjJSIFZCAEIAVjGwUgCAtBAEgFQQALBUEAC0UgCUEDcQR/QQAFIAdCAYhCgICAgICAgICAfyMkvSIHfSAHIAdCAFMbQoCAgICAgICAgH8jIr0iB30gByAHQgBTG30iB1QLcgRAIAlBBHFBAEcgAhAWIQMjAiEECyAJQQFqIQkMAQsLAAuFAgMDfwV7AXwgAv0UIQogA/0UIQsDQCABIAVKBEAgBUGACGoiBCABIAEgBEobIQb9DAAAAAAAAAAAAAAAAAAAAAAhCCAFIQQDQCAEIAZIBEAgCCAAIARBA3Rq/QAEACAK/fEBIAv98gEiCf0MAAAAAAAA8D8AAAAAAADwP/32Af0MAAAAAAAAAAAAAAAAAAAAAP33Af3wASEIIAcgCf0MAAAAAAAAAAAAAAAAAAAAAP1KIAn9DAAAAAAAAPA/AAAAAAAA8D/9Sv1P/dEBIQcgBEECaiEEDAELCyAMIAj9IQAgCP0hAaCgIQwgBUGACGohBQwBCwsgB/0dACAH/R0BfKckFSAMC68CAwN/BXsBfCAC/RMhCSAD/RMhCANAIAEgBEoEQCAEQYAIaiIFIAEgASAFShshBv0MAAAAAAAAAAAAAAAAAAAAACEKIAQhBQNAIAUgBkgEQCAKIAAgBUECdGr9AAQAIAn95QEgCP3mASIH/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esB/eQBIQogCyAH/QwAAAAAAAAAAAAAAAAAAAAA/UQgB/0MAACAPwAAgD8AAIA/AACAP/1E/U/9sQEhCyAFQQRqIQUMAQsLIAwgCv1fIAogCv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIgf9IQAgB/0hAaCgIQwgBEGACGohBAwBCwsgC/0bACAL/RsBaiAL/RsCaiAL/RsDaiQVIAwL8wICAn4DfEKAgICAgICAgIB/IyS9IgJ9IAIgAkIAUxsiAkKAgICAgICAgIB/IyK9IgN9IAMgA0IAUxsiA0IBfFcEQCMkIgQgAUQAAAAAAADgv6IiAaAiBSAEoSEGIAQgBSAGoaEgASAGoaAkAkF/QQEjIiIBIAVjGyEAIAEgBWEEf0F/IwIiASMjIgRjIAEgBGQbBSAAC0EASAR/QX9BASMkIgEgBWQbIQAgASAFYQR/QX8jAiIBIyUiBGQgASAEYxsFIAALQQBIBUEACwRAIAUPCyMiIgEjJCMioSMjIyWgoEQAAAAAAADgP6IiBKAiBSABoSEGIAEgBSAGoaEgBCAGoaAkAiAFDwsjIkQAAAAAAADgP6IjJEQAAAAAAADgP6KgIQFEAAAAAAAAAAAkAiAABH9BAAUgASMkYyMiIAFjcQsEfCABBUKAgICAgICAgIB/IANCAYcgAkIBh3wgAiADg0IBg3wiAn0gAiACQgBTG78LC7QBAwF8AX8BfSMMtrskKSMMIymhIw2gtrskKiMQRQRADwsjDraMIgK8IQEjDCMOYwR/QQEFIwwjDmEjDUQAAAAAAAAAAGNxCwRAIw4kKUQAAAAAAAAAACQqBSACQwAAAABbBH9BgYCAgHgFIAFBAWogAUEBayABQQBIGwu+jLsiACMMYwR/QQEFIwwgAGEjDUQAAAAAAAAAAGZxCwRAIAAkKSMOIAChRAAAAAAAAIA+oiQqCwsLogEBAnwgASMIoyIBnCEEIAAgASAEoSACIwijoCICRAAAAAAAAAAAYwR8IAJEAAAAAAAA8D+gIQIgBEQAAAAAAADwv6AFIAQLIwiiIgSgIgEgAKEhBSAAIAEgBaGhIAQgBaGgJAIgASMCIAJEAAAAAAAAcEGinCMIRAAAAAAAAHA+oqIgA6CgIgCgIgIgAaEhAyABIAIgA6GhIAAgA6GgJAIgAguxAgEBfiAAIwRjIwSaIABlcUUEQCAAIABkBH9BAQUgACAAYQR/QQEgAUQAAAAAAAAAAGFBACACGyABRAAAAAAAAAAAYxsFQQALCwR8IAC9IQMgAEQAAAAAAAAAAGEEfkKBgICAgICAgIB/BSADQgF8IANCAX0gA0IAUxsLvwUgAAsPCyAAIAAjA6OcIgAjA6JhBH9BASABRAAAAAAAAAAAYUEAIAIbIAFEAAAAAAAAAABjGwVBAAsEfCAARAAAAAAAAPC/oAUgAAsjA6IiACMDRAAAAAAAAOA/oqAiASMFoCMFoSABIwQgAZlkGyAAZCABIAFhcSABIAFkcgR8IAG9IQMgAUQAAAAAAAAAAGEEfkKBgICAgICAgIB/BSADQgF8IANCAX0gA0IAUxsLvwUgAQsLuAIBAX0gAJkjBEQAAAAAAADgP6JjRQRAIAC2IgO7IABkBH9BAQUgA7sgAGEEf0EBIAFEAAAAAAAAAABhQQAgAhsgAUQAAAAAAAAAAGMbBUEACwsEfSADvCECIANDAAAAAFsEf0GBgICAeAUgAkEBaiACQQFrIAJBAEgbC74FIAMLDwsgACAAIwOjnCIAIwOiYQR/QQEgAUQAAAAAAAAAAGFBACACGyABRAAAAAAAAAAAYxsFQQALBHwgAEQAAAAAAADwv6AFIAALIwOiIgAjA0QAAAAAAADgP6KgIgEjBaAjBaEgASMEIAGZZBsgAGQhAiABtiIDuyABZAR/QQEFIAJBACADuyABYRsLBH0gA7whAiADQwAAAABbBH9BgYCAgHgFIAJBAWogAkEBayACQQBIGwu+BSADCwuOAQEGfCAAIAKjIgMgAqIhBCADIANEAAAAAgAAoEGiIgUgBSADoaEiBaEiByACIAJEAAAAAgAAoEGiIgYgBiACoaEiBqEiCKIgBCAFIAaioSAHIAaioSAFIAiioaEkAiADIAAgASAEmiMCmhAAIwKgIAKjIgCgIgEgA6EhAiADIAEgAqGhIAAgAqGgJAIgAQsMAEHQCyQAQdALJAELtQoEBX8CfgV7B3wCQCMBIgWtIAG3IhAgEKIQC0QAAAAAAAAIQKL8AkEIbUF4cSIIQQN0IgdBA3StfEIPfEJwgyIJQkB9PwCsQhCGfSIKQgBVBEAgCkL//wN8QhCIIQpBfyEEIAlCgID4/w9WBH9BAQUgCqdAAEEASAsNAQsgCackASAFIQQLIAQiBUF/RgRAQX8PCyABIAhtIQQDQCAGIAhIBEAgBSAGQQZ0aiAAIAQgBmxBA3RqQcAA/AoAACAGQQFqIQYMAQsLIAUgBxAFBH9BAAUjEwtFBEAgBSQBQX8PCyADIxIiEiMRIAOhIhOhIhGkRAAAAAAAAOA/oiAHtyIQn5+jIRQgBSAHQQN1IAIgECABtyIVo6IiEEQAAAAAAADAP6IgAyASIBEgAiAVo6KhIBMgEiAUEAMhAkEAIQQgBSAHIBAgAyACIBMgEiAUEAMiAv0UIQ5EAAAAAAAA8D8gA6MiEf0UIQ8DQCAEIAdIBEAgCyAFIARBA3Rq/QAEACAO/fEBIA/98gH9DAAAAAAAAPA/AAAAAAAA8D/99gH9DAAAAAAAAAAAAAAAAAAAAAD99wEiDf3wASELIAwgDSAN/fIB/fABIQwgBEECaiEEDAELCyAFIAcgAiAREBQgEKEhFSAM/SEAIAz9IQGgIAv9IQAgC/0hAaAiESARoiAHt6OhRAAAAAAAAAAApZ9EAAAAAAAACECiRAAAAAAAABBAIxW3IhZEAAAAAAAA8D+go6AhESMVQQBKBEAgEyASIAIgAyAVoiAWo6CkpSECCyADRI3ttaD3xtA+oiACmUSbK6GGm4QGPaKgIRUjFSAHQQN1TgRAIAIgESADoiMVt6MiEKEgFaEkIiACIBCgIBWgJCQFIBAgEaAiFiAHt2MEfCAFIAcgFiADIAIgEyASIBQQAyAVoQVEAAAAAAAA8P8LJCIgECARZAR8IAUgByAQIBGhIAMgAiATIBIgFBADIBWgBUQAAAAAAADwfwskJAsgBSQBAkAjASIFrSABQQN1IgZBA3RBIGqtfEIPfEJwgyIJQkB9PwCsQhCGfSIKQgBVBEAgCkL//wN8QhCIIQpBfyEEIAlCgID4/w9WBH9BAQUgCqdAAEEASAsNAQsgCackASAFIQQLIARBf0YEQEF/DwtEAAAAAAAA8P8kD0QAAAAAAADw/yQOIyJEAAAAAAAA8P9kBEAjIkQAAAAAAAAAABAHCyMOIRAjDyERRAAAAAAAAPB/JA9EAAAAAAAA8H8kDiMkRAAAAAAAAPB/YwRAIyREAAAAAAAAAAAQBwsgAiADRAAAAAAAAOA/oqAiEpkjBEQAAAAAAAAQQKJjBHwgEiMFRAAAAAAAABBAoiISoCASoQUgEgskHyAAIAEjHyAQIw4gESMPIAQgBhAOIgZFBEAjFiQcIxckHSMYJB4jGSQgIxokISMbIgchBQNAIAVBAXEEQCAEIAVBA3RqRAAAAAAAAPD/OQMAIAVBAWohBQwBCwsjJEQAAAAAAADwf2EjIkQAAAAAAADw/2FyBEBBfyAGIAcEfyAEIAcQBRojE0UFQQELGyEGIyIjESADRGq8dJMYBPA/oqGlJCIjJCMSIANE/Knx0k1iUD+ioKQkJAtEAAAAAAAAAAAkJUQAAAAAAAAAACQjIAYEf0EABSAEIAcgAyMiRAAAAAAAAAAAEAlBAE4LBH8gBCAHIAMjJEQAAAAAAAAAABAJQQBMBUEACwRAIAQgByADIAIQEkUEQCAAIAEgAxAQCwVBfyEGCwsgBCQBIAYL4woFBX8CfgZ7An0HfAJAIwEiBa0gAbciEyATohALRAAAAAAAAAhAovwCQRBtQXhxIghBBHQiB0ECdK18Qg98QnCDIglCQH0/AKxCEIZ9IgpCAFUEQCAKQv//A3xCEIghCkF/IQQgCUKAgPj/D1YEf0EBBSAKp0AAQQBICw0BCyAJpyQBIAUhBAsgBCIFQX9GBEBBfw8LIAEgCG0hBANAIAYgCEgEQCAFIAZBBnRqIAAgBCAGbEECdGpBwAD8CgAAIAZBAWohBgwBCwsgBSAHEAYEf0EABSMTC0UEQCAFJAFBfw8LIAMjEiIVIxEgA6EiFqEiFKREAAAAAAAA4D+iIAe3IhOfn6MhFyAFIAdBA3UgAiATIAG3IhijoiITRAAAAAAAAMA/oiADIBUgFCACIBijoqEgFiAVIBcQBCECQQAhBCAFIAcgEyADIAIgFiAVIBcQBCICtiIR/RMhDkQAAAAAAADwPyADo7YiEv0TIQ8DQCAEIAdIBEAgCyAFIARBAnRq/QAEACAO/eUBIA/95gH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiC/1fIg398AEgCyAL/Q0ICQoLDA0ODwgJCgsMDQ4P/V8iEP3wASELIAwgDSAN/fIB/fABIBAgEP3yAf3wASEMIARBBGohBAwBCwsgBSAHIBEgEhAVIBOhIRggDP0hACAM/SEBoCAL/SEAIAv9IQGgIhQgFKIgB7ejoUQAAAAAAAAAAKWfRAAAAAAAAAhAokQAAAAAAAAQQCMVtyIZRAAAAAAAAPA/oKOgIRQjFUEASgRAIBYgFSARuyADIBiiIBmjoKSlIQILIANEje21oPfG0D6iIAKZRI3ttaD3xrA+oqAhGCMVIAdBA3VOBEAgAiAUIAOiIxW3oyIToSAYoSQiIAIgE6AgGKAkJAUgEyAUoCIZIAe3YwR8IAUgByAZIAMgAiAWIBUgFxAEIBihBUQAAAAAAADw/wskIiATIBRkBHwgBSAHIBMgFKEgAyACIBYgFSAXEAQgGKAFRAAAAAAAAPB/CyQkCyAFJAECQCMBIgWtIAFBA3UiBkECdEEgaq18Qg98QnCDIglCQH0/AKxCEIZ9IgpCAFUEQCAKQv//A3xCEIghCkF/IQQgCUKAgPj/D1YEf0EBBSAKp0AAQQBICw0BCyAJpyQBIAUhBAsgBEF/RgRAQX8PC0QAAAAAAADw/yQPRAAAAAAAAPD/JA4jIkQAAAAAAADw/2QEQCMiRAAAAAAAAAAAEAgLIw4hEyMPIRREAAAAAAAA8H8kD0QAAAAAAADwfyQOIyREAAAAAAAA8H9jBEAjJEQAAAAAAAAAABAICyACIANEAAAAAAAA4D+ioLa7IhWZIhYjBEQAAAAAAADgP6JjBHwgFSMFoCMFoSAVIwQgFmQbBSAVCyQfIAAgASMfIBMjDiAUIw8gBCAGEA8iBkUEQCMWJBwjFyQdIxgkHiMZJCAjGiQhIxsiByEFA0AgBUEDcQRAIAQgBUECdGpDAACA/zgCACAFQQFqIQUMAQsLIyREAAAAAAAA8H9hIyJEAAAAAAAA8P9hcgRAQX8gBiAHBH8gBCAHEAYaIxNFBUEBCxshBiMiIxEgA0RqvHSTGATwP6KhpSQiIyQjEiADRPyp8dJNYlA/oqCkJCQLRAAAAAAAAAAAJCVEAAAAAAAAAAAkIyAGBH9BAAUgBCAHIAMjIkQAAAAAAAAAABAKQQBOCwR/IAQgByADIyREAAAAAAAAAAAQCkEATAVBAAsEQCAEIAcgAyACEBNFBEAgACABIAMQEQsFQX8hBgsLIAQkASAGC8AEAw5/An4BfEEQIAUgBUEQThshDSAEQQN0QQ9qQXBxIQogBUEBRwRAAkAjASIIrSANQQF0IApsrXxCD3xCcIMiFkJAfT8ArEIQhn0iF0IAVQRAIBdC//8DfEIQiCEXQX8hCSAWQoCA+P8PVgR/QQEFIBenQABBAEgLDQELIBanJAEgCCEJCwsgCUF/RgRAQQUPCyAJIAogDWxqIREDQCADIA9KBEBBACELA0AgBSALSgRAIA0gBSALayIIIAggDUobIRAgBCAPbCAFbCALakEDdCEMIAVBAUoEQCAAIAxqIAVBA3QiCCAEIBAgCSAKEAEgASAMaiAIIAQgECARIAoQAQtBACEOA0AgDiAQSARAIAYgBSAPbCALaiAOaiAHbGorAwAhGEGgCyAAIAxqIAogDmwiEyAJaiAFQQFGIhQbIhIgBEEDdCIVaiIIKQMANwMAQagLIAgpAwg3AwBBsAsgFSACIAxqIAEgDGogESATaiAUGyITIBQbIhRqIggpAwA3AwBBuAsgCCkDCDcDACAEIQgDQCAIQQFxBEAgEiAIQQN0akQAAAAAAAAAADkDACAIQQFqIQgMAQsLIBIgEyAUIAQgGBAnIARBA3QiCCAUaiITQbALKQMANwMAIBNBuAspAwA3AwggCCASaiIIQaALKQMANwMAIAhBqAspAwA3AwggDkEBaiEODAELCyAFQQFKBEAgESAKIBAgBCACIAxqIAVBA3QQAQsgCyANaiELDAELCyAPQQFqIQ8MAQsLQQALvAQDDn8CfgF8QRAgBSAFQRBOGyENIARBAnRBD2pBcHEhCiAFQQFHBEACQCMBIgitIA1BAXQgCmytfEIPfEJwgyIWQkB9PwCsQhCGfSIXQgBVBEAgF0L//wN8QhCIIRdBfyEJIBZCgID4/w9WBH9BAQUgF6dAAEEASAsNAQsgFqckASAIIQkLCyAJQX9GBEBBBQ8LIAkgCiANbGohEQNAIAMgD0oEQEEAIQsDQCAFIAtKBEAgDSAFIAtrIgggCCANShshECAEIA9sIAVsIAtqQQJ0IQwgBUEBSgRAIAAgDGogBUECdCIIIAQgECAJIAoQAiABIAxqIAggBCAQIBEgChACC0EAIQ4DQCAOIBBIBEAgBiAFIA9sIAtqIA5qIAdsaisDACEYQaALIAAgDGogCiAObCITIAlqIAVBAUYiFBsiEiAEQQJ0IhVqIggpAwA3AwBBqAsgCCkDCDcDAEGwCyAVIAIgDGogASAMaiARIBNqIBQbIhMgFBsiFGoiCCkDADcDAEG4CyAIKQMINwMAIAQhCANAIAhBA3EEQCASIAhBAnRqQwAAAAA4AgAgCEEBaiEIDAELCyASIBMgFCAEIBgQKCAEQQJ0IgggFGoiE0GwCykDADcDACATQbgLKQMANwMIIAggEmoiCEGgCykDADcDACAIQagLKQMANwMIIA5BAWohDgwBCwsgBUEBSgRAIBEgCiAQIAQgAiAMaiAFQQJ0EAILIAsgDWohCwwBCwsgD0EBaiEPDAELC0EAC74GBA1/An4GewJ8QRAgBCAEQRBOGyEWIANBA3RBD2pBcHEhFSAEQQFHBEACQCMBIgytIBUgFmytfEIPfEJwgyIaQkB9PwCsQhCGfSIZQgBVBEAgGUL//wN8QhCIIRlBfyENIBpCgID4/w9WBH9BAQUgGadAAEEASAsNAQsgGqckASAMIQ0LCyANQX9GBEBBBQ8LA0AgAiAUSgRAQQAhGANAIAQgGEoEQCAWIAQgGGsiDCAMIBZKGyESIAMgFGwgBGwgGGpBA3QhEyAEQQFKBEAgACATaiAEQQN0IAMgEiANIBUQAQtBACEXA0AgEiAXSgRAIAcgBCAUbCAYaiAXaiIRIAhsaisDACEiIAEgE2ogACATaiANIBUgF2xqIARBAUYiDBsiECAMGyEPQaALIANBA3QiDiAQaiIMKQMANwMAQagLIAwpAwg3AwBBsAsgDiAPaiIMKQMANwMAQbgLIAwpAwg3AwAgIkQAAAAAAAAweGQEfEEAIQ4DQCADIA5KBEAgECAOQQN0aiIMIAwrAwBEAAAAAAAA8C+iOQMAIA5BAWohDgwBCwtEAAAAAAAA8E8FRAAAAAAAAPA/CyEhIBAgAyAFIAYgEWxqKwMAICIgIaMgCRAMIgwEQCAMDwtBACEOIwwkKSMMIymhIw2gJCojKf0UIR8jKv0UIR5EAAAAAAAA8D8gIiAho6P9FCEdIw79FCEcIw/9FCEbA0AgAyAOSgRAIA5BA3QiDCAQav0ABAAhICAMIA9qICAgHP1KICAgG/1K/QwAAAAAAADwPwAAAAAAAPA//U4gICAf/fEBIB798QEgHf3yAf0M////////7z/////////vP/32Af33Af0MAAAAAAAAEAAAAAAAAAAQAP33Af1O/QsEACAOQQJqIQ4MAQsLIANBA3QiDiAPaiIMQbALKQMANwMAIAxBuAspAwA3AwggDiAQaiIMQaALKQMANwMAIAxBqAspAwA3AwggCiARQQN0aiMMICGiOQMAIAsgEUECdGojEDYCACAXQQFqIRcMAQsLIARBAUoEQCANIBUgEiADIAEgE2ogBEEDdBABCyAWIBhqIRgMAQsLIBRBAWohFAwBCwtBAAuVBgQNfwJ+BXsCfEEQIAQgBEEQThshFiADQQJ0QQ9qQXBxIRUgBEEBRwRAAkAjASIMrSAVIBZsrXxCD3xCcIMiGkJAfT8ArEIQhn0iGUIAVQRAIBlC//8DfEIQiCEZQX8hDSAaQoCA+P8PVgR/QQEFIBmnQABBAEgLDQELIBqnJAEgDCENCwsgDUF/RgRAQQUPCwNAIAIgFEoEQEEAIRgDQCAEIBhKBEAgFiAEIBhrIgwgDCAWShshEiADIBRsIARsIBhqQQJ0IRMgBEEBSgRAIAAgE2ogBEECdCADIBIgDSAVEAILQQAhFwNAIBIgF0oEQCAHIAQgFGwgGGogF2oiESAIbGorAwAhISABIBNqIAAgE2ogDSAVIBdsaiAEQQFGIgwbIhAgDBshD0GgCyADQQJ0Ig4gEGoiDCkDADcDAEGoCyAMKQMINwMAQbALIA4gD2oiDCkDADcDAEG4CyAMKQMINwMAICFEAAAAAAAAMHhkBHxBACEOA0AgAyAOSgRAIBAgDkECdGoiDCAMKgIAu0QAAAAAAADwL6K2OAIAIA5BAWohDgwBCwtEAAAAAAAA8E8FRAAAAAAAAPA/CyEgIBAgAyAFIAYgEWxqKwMAICEgIKMgCRANIgwEQCAMDwtBACEOEBcjKbb9EyEeIyq2/RMhHUQAAAAAAADwPyAhICCjo7b9EyEcIw+2/RMhGwNAIAMgDkoEQCAQIA5BAnQiDGr9AAQAIR8gDCAPaiAfIBv9RP0MAACAPwAAgD8AAIA/AACAP/1OIB8gHv3lASAd/eUBIBz95gH9DP//fz///38///9/P///fz/96gH96wH9CwQAIA5BBGohDgwBCwsgA0ECdCIOIA9qIgxBsAspAwA3AwAgDEG4CykDADcDCCAOIBBqIgxBoAspAwA3AwAgDEGoCykDADcDCCAKIBFBA3RqIwwgIKI5AwAgCyARQQJ0aiMQNgIAIBdBAWohFwwBCwsgBEEBSgRAIA0gFSASIAMgASATaiAEQQJ0EAILIBYgGGohGAwBCwsgFEEBaiEUDAELC0EAC+0DAg1/An5BECAEIARBEE4bIREgA0EDdEEPakFwcSEQIARBAUcEQAJAIwEiB60gECARbK18Qg98QnCDIhVCQH0/AKxCEIZ9IhRCAFUEQCAUQv//A3xCEIghFEF/IQggFUKAgPj/D1YEf0EBBSAUp0AAQQBICw0BCyAVpyQBIAchCAsLIAhBf0YEQEEFDwsDQCACIA9KBEBBACETA0AgBCATSgRAIBEgBCATayIHIAcgEUobIQ0gAyAPbCAEbCATakEDdCEOIARBAUoEQCAAIA5qIARBA3QgAyANIAggEBABC0EAIRIDQCANIBJKBEAgBSAEIA9sIBNqIBJqIAZsaisDAPwCIQkgASAOaiAAIA5qIAggECASbGogBEEBRiIHGyIMIAcbIQtBoAsgA0EDdCIKIAxqIgcpAwA3AwBBqAsgBykDCDcDAEGwCyAKIAtqIgcpAwA3AwBBuAsgBykDCDcDACAMIAsgAyAJECkiBwRAIAcPCyADQQN0IgkgC2oiB0GwCykDADcDACAHQbgLKQMANwMIIAkgDGoiB0GgCykDADcDACAHQagLKQMANwMIIBJBAWohEgwBCwsgBEEBSgRAIAggECANIAMgASAOaiAEQQN0EAELIBEgE2ohEwwBCwsgD0EBaiEPDAELC0EAC+0DAg1/An5BECAEIARBEE4bIREgA0ECdEEPakFwcSEQIARBAUcEQAJAIwEiB60gECARbK18Qg98QnCDIhVCQH0/AKxCEIZ9IhRCAFUEQCAUQv//A3xCEIghFEF/IQggFUKAgPj/D1YEf0EBBSAUp0AAQQBICw0BCyAVpyQBIAchCAsLIAhBf0YEQEEFDwsDQCACIA9KBEBBACETA0AgBCATSgRAIBEgBCATayIHIAcgEUobIQ0gAyAPbCAEbCATakECdCEOIARBAUoEQCAAIA5qIARBAnQgAyANIAggEBACC0EAIRIDQCANIBJKBEAgBSAEIA9sIBNqIBJqIAZsaisDAPwCIQkgASAOaiAAIA5qIAggECASbGogBEEBRiIHGyIMIAcbIQtBoAsgA0ECdCIKIAxqIgcpAwA3AwBBqAsgBykDCDcDAEGwCyAKIAtqIgcpAwA3AwBBuAsgBykDCDcDACAMIAsgAyAJECoiBwRAIAcPCyADQQJ0IgkgC2oiB0GwCykDADcDACAHQbgLKQMANwMIIAkgDGoiB0GgCykDADcDACAHQagLKQMANwMIIBJBAWohEgwBCwsgBEEBSgRAIAggECANIAMgASAOaiAEQQJ0EAILIBEgE2ohEwwBCwsgD0EBaiEPDAELC0EAC6YMBBF/BHwCfgN7QRAgBiAGQRBOGyEfIAVBA3RBD2pBcHEhHCAGQQFKIhZFBEAgCkEARyEWCyAWBEACQCMBIhetIBwgH2ytfEIPfEJwgyIqQkB9PwCsQhCGfSIrQgBVBEAgK0L//wN8QhCIIStBfyEVICpCgID4/w9WBH9BAQUgK6dAAEEASAsNAQsgKqckASAXIRULCyAVIRdBACAHIBYbBEBBACEVBQJAIwEiGK0gHCAfbK18Qg98QnCDIipCQH0/AKxCEIZ9IitCAFUEQCArQv//A3xCEIghK0F/IRUgKkKAgPj/D1YEf0EBBSArp0AAQQBICw0BCyAqpyQBIBghFQsLIBUiGEF/RiAXQX9GcgRAQQUPCyALBEAgBSEVA0AgFUEBcQRAIAsgFUEDdGpEAAAAAAAAAAA5AwAgFUEBaiEVDAELCwsDQCAEICBKBEBBACEaA0AgBiAaSgRAIB8gBiAaayIVIBUgH0obISEgBSAgbCAGbCAaakEDdCEdIBYEQCACIB1qIAZBA3QiFSAFICEgFyAcEAEgBwRAIAcgHWogFSAFICEgGCAcEAELC0EAIR4DQCAeICFIBEAgHCAebCIVIBdqIAIgHWogFhshGyAVIBhqIAcgHWogGBshJSAHRQRAIBogHmogCWohGUEAIRUDQCAFIBVKBEAgJSAVQQN0akQAAAAAAADwP0QAAAAAAAAAACAIIBVBAnRqKAIAIBlGGzkDACAVQQFqIRUMAQsLCyAKBEBBACEVA0AgBSAVSgRAIAogFWotAAAEQCAVQQN0IhkgG2pEAAAAAAAA8P85AwAgGSAlakQAAAAAAAAAADkDAAsgFUEBaiEVDAELCwtBoAsgBUEDdCIVIBtqIhkpAwA3AwBBqAsgGSkDCDcDAEGwCyAbIAMgHWogFhsiIyAVaiIZKQMANwMAQbgLIBkpAwg3AwBBwAsgFSAlaiIVKQMANwMAQcgLIBUpAwg3AwAgBSEVA0AgFUEBcQRAICUgFUEDdGpEAAAAAAAAAAA5AwAgFUEBaiEVDAELC0EAIRn9DAAAAAAAAAAAAAAAAAAAAAAhLUGAC0QAAAAAAAAAADkDAEGIC0QAAAAAAAAAADkDAANAIAUgGUoEQCAZQYAIaiIVIAUgBSAVShshJEEAIRUDQCAVQQJIBED9DAAAAAAAAAAAAAAAAAAAAAAhLiAVIBlqISIDQCAiICRIBEAgLf0MAAAAAAAAAAAAAAAAAAAAACAlICJBA3Rq/QAEACIs/UogLP0MAAAAAAAA8D8AAAAAAADwP/1KICwgLP1I/VD9UP1QIS0gLiAs/fABIS4gIkECaiEiDAELCyAVQQN0QcAKaiAu/QsEACAVQQJqIRUMAQsLQYALKwMAIidBwAorAwBByAorAwCgIiigIiYgJ6EhKSAnICYgKaGhICggKaGgJAJBgAsgJjkDAEGIC0GICysDACMCoDkDACAZQYAIaiEZDAELC0GACysDACImICahRAAAAAAAAAAAYQR8ICZBiAsrAwCgBSAmCyQrIC39UwRAQQQPCyAGICBsIBpqIB5qIRkgDAR8IAwgDSAZbGorAwAFIysLISYgDiAPIBlsaisDACInRAAAAAAAADB4ZAR8QQAhFQNAIAUgFUoEQCAbIBVBA3RqIiIgIisDAEQAAAAAAADwL6I5AwAgFUEBaiEVDAELC0QAAAAAAADwTwVEAAAAAAAA8D8LISggGyAFICYgJyAoo0EAEAwiFQRAIBUPCyAZQQN0IhUgFGogACABIBsgJSALICMgBSAmICcgKKMgECARIBlsaisDACAoRAAAAAAAAPA/IABFIiIgAUEBRnEboxAsIiYgJiAooiAiGzkDACASIBVqIwwgKKI5AwAgEyAZQQJ0aiMQNgIAIAVBA3QiFSAlaiIZQcALKQMANwMAIBlByAspAwA3AwggFSAjaiIZQbALKQMANwMAIBlBuAspAwA3AwggFSAbaiIVQaALKQMANwMAIBVBqAspAwA3AwggHkEBaiEeDAELCyABQQAgFhsEQCAXIBwgISAFIAMgHWogBkEDdBABCyAaIB9qIRoMAQsLICBBAWohIAwBCwtBAAvbDAQRfwR8An4Ee0EQIAYgBkEQThshICAFQQJ0QQ9qQXBxIRwgBkEBSiIWRQRAIApBAEchFgsgFgRAAkAjASIXrSAcICBsrXxCD3xCcIMiKkJAfT8ArEIQhn0iK0IAVQRAICtC//8DfEIQiCErQX8hFSAqQoCA+P8PVgR/QQEFICunQABBAEgLDQELICqnJAEgFyEVCwsgFSEXQQAgByAWGwRAQQAhFQUCQCMBIhitIBwgIGytfEIPfEJwgyIqQkB9PwCsQhCGfSIrQgBVBEAgK0L//wN8QhCIIStBfyEVICpCgID4/w9WBH9BAQUgK6dAAEEASAsNAQsgKqckASAYIRULCyAVIhhBf0YgF0F/RnIEQEEFDwsgCwRAIAUhFQNAIBVBA3EEQCALIBVBAnRqQwAAAAA4AgAgFUEBaiEVDAELCwsDQCAEICFKBEBBACEaA0AgBiAaSgRAICAgBiAaayIVIBUgIEobISIgBSAhbCAGbCAaakECdCEdIBYEQCACIB1qIAZBAnQiFSAFICIgFyAcEAIgBwRAIAcgHWogFSAFICIgGCAcEAILC0EAIR4DQCAeICJIBEAgHCAebCIVIBdqIAIgHWogFhshGyAVIBhqIAcgHWogGBshJSAHRQRAIBogHmogCWohGUEAIRUDQCAFIBVKBEAgFUECdCIfICVqQwAAgD9DAAAAACAIIB9qKAIAIBlGGzgCACAVQQFqIRUMAQsLCyAKBEBBACEVA0AgBSAVSgRAIAogFWotAAAEQCAVQQJ0IhkgG2pDAACA/zgCACAZICVqQwAAAAA4AgALIBVBAWohFQwBCwsLQaALIAVBAnQiFSAbaiIZKQMANwMAQagLIBkpAwg3AwBBsAsgGyADIB1qIBYbIiMgFWoiGSkDADcDAEG4CyAZKQMINwMAQcALIBUgJWoiFSkDADcDAEHICyAVKQMINwMAIAUhFQNAIBVBA3EEQCAlIBVBAnRqQwAAAAA4AgAgFUEBaiEVDAELC0EAIRn9DAAAAAAAAAAAAAAAAAAAAAAhLUGAC0QAAAAAAAAAADkDAEGIC0QAAAAAAAAAADkDAANAIAUgGUoEQCAZQYAIaiIVIAUgBSAVShshJEEAIRUDQCAVQQRIBED9DAAAAAAAAAAAAAAAAAAAAAAhLv0MAAAAAAAAAAAAAAAAAAAAACEvIBUgGWohHwNAIB8gJEgEQCAt/QwAAAAAAAAAAAAAAAAAAAAAICUgH0ECdGr9AAQAIiz9RCAs/QwAAIA/AACAPwAAgD8AAIA//UQgLCAs/UL9UP1Q/VAhLSAuICz9X/3wASEuIC8gLCAs/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhLyAfQQRqIR8MAQsLIBVBA3RBwApqIC79CwQAQdAKIC/9CwQAIBVBBGohFQwBCwtBgAsrAwAiJ0HACisDAEHICisDAKBB0AorAwBB2AorAwCgoCIooCImICehISkgJyAmICmhoSAoICmhoCQCQYALICY5AwBBiAtBiAsrAwAjAqA5AwAgGUGACGohGQwBCwtBgAsrAwAiJiAmoUQAAAAAAAAAAGEEfCAmQYgLKwMAoAUgJgskKyAt/VMEQEEEDwsgBiAhbCAaaiAeaiEZIAwEfCAMIA0gGWxqKwMABSMrCyEmIA4gDyAZbGorAwAiJ0QAAAAAAAAweGQEfEEAIRUDQCAFIBVKBEAgGyAVQQJ0aiIfIB8qAgC7RAAAAAAAAPAvorY4AgAgFUEBaiEVDAELC0QAAAAAAADwTwVEAAAAAAAA8D8LISggGyAFICYgJyAoo0EAEA0iFQRAIBUPCyAZQQN0IhUgFGogACABIBsgJSALICMgBSAmICcgKKMgECARIBlsaisDACAoRAAAAAAAAPA/IABFIh8gAUEBRnEboxAtIiYgJiAooiAfGzkDACASIBVqIwwgKKI5AwAgEyAZQQJ0aiMQNgIAIAVBAnQiFSAlaiIZQcALKQMANwMAIBlByAspAwA3AwggFSAjaiIZQbALKQMANwMAIBlBuAspAwA3AwggFSAbaiIVQaALKQMANwMAIBVBqAspAwA3AwggHkEBaiEeDAELCyABQQAgFhsEQCAXIBwgIiAFIAMgHWogBkECdBACCyAaICBqIRoMAQsLICFBAWohIQwBCwtBAAudBAMFfwR7BHxBgAtEAAAAAAAAAAA5AwBBiAtEAAAAAAAAAAA5AwADQCADIAVKBEAgBUGACGoiBiADIAMgBkobIQhBACEGA0AgBkECSARA/QwAAAAAAAAAAAAAAAAAAAAAIQogBSAGaiEHA0AgByAISARAIAogB0EDdCIJIABq/QAEACIK/QwAAAAAAAAAAAAAAAAAAAAA/UogCv0M////////7z/////////vP/1K/U8iDCABIAlq/QAEAP1O/fABIQogCyAM/dEBIQsgB0ECaiEHDAELCyAGQQN0QcAKaiAK/QsEACAGQQJqIQYMAQsLQYALKwMAIhBBwAorAwBByAorAwCgIg+gIhEgEKEhDiAQIBEgDqGhIA8gDqGgJAJBgAsgETkDAEGIC0GICysDACMCoDkDACAFQYAIaiEFDAELCyAL/R0AIAv9HQF8pyIFBHxBgAsrAwAiDiAOoUQAAAAAAAAAAGEEfCAOQYgLKwMAoAUgDgsgBbejBUQAAAAAAAAAAAsiDv0UIQsgDiAOof0UIQxEAAAAAAAA8D8gBKP9FCENQQAhBQNAIAMgBUoEQCAFQQN0IgYgAGr9AAQAIQogAiAGaiAK/QwAAAAAAAAAAAAAAAAAAAAA/UogCv0M////////7z/////////vP/1K/U8gASAGav0ABAAgC/3xASAM/fEBIA398gH9Tv0LBAAgBUECaiEFDAELCwv+BAQFfwV7BHwBfUGAC0QAAAAAAAAAADkDAEGIC0QAAAAAAAAAADkDAANAIAMgBUoEQCAFQYAIaiIGIAMgAyAGShshCEEAIQYDQCAGQQRIBED9DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEMIAUgBmohBwNAIAcgCEgEQCALIAdBAnQiCSAAav0ABAAiC/0MAAAAAAAAAAAAAAAAAAAAAP1EIAv9DP//fz///38///9/P///fz/9RP1PIg4gASAJav0ABAD9TiIN/V/98AEhCyAMIA0gDf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQwgCiAO/bEBIQogB0EEaiEHDAELCyAGQQN0QcAKaiAL/QsEAEHQCiAM/QsEACAGQQRqIQYMAQsLQYALKwMAIhFBwAorAwBByAorAwCgQdAKKwMAQdgKKwMAoKAiEKAiEiARoSEPIBEgEiAPoaEgECAPoaAkAkGACyASOQMAQYgLQYgLKwMAIwKgOQMAIAVBgAhqIQUMAQsLIAr9GwAgCv0bAWogCv0bAmogCv0bA2oiBQR8QYALKwMAIg8gD6FEAAAAAAAAAABhBHwgD0GICysDAKAFIA8LIAW3owVEAAAAAAAAAAALIg+2IhP9EyEKIA8gE7uhtv0TIQtEAAAAAAAA8D8gBKO2/RMhDEEAIQUDQCADIAVKBEAgBUECdCIGIABq/QAEACENIAIgBmogDf0MAAAAAAAAAAAAAAAAAAAAAP1EIA39DP//fz///38///9/P///fz/9RP1PIAEgBmr9AAQAIAr95QEgC/3lASAM/eYB/U79CwQAIAVBBGohBQwBCwsLxwUEBX8EfgJ7AXwgAkUEQEEADwsgACACEAUiBARAIAQPCyADIxRIBEBBAg8LIAMjFCMTakoEQEEDDwsjFCMTaiEGIxQhBCMTQQBKBHwjEb0iCUKAgICAgICAgIB/IAl9IAlCAFkbQgF9IQsjEr0iCUKAgICAgICAgIB/IAl9IAlCAFkbIQogAyAGRgRAIAshCiADIQQLA0AgAyAERyAKIAtCAXxVcQRAIAtCAYcgCkIBh3wgCiALg0IBg3whCSAHQQFxBEAgCkKAgICAgICAgIB/IAp9IApCAFkbvyIPIA8gC0KAgICAgICAgIB/IAt9IAtCAFkbv6EgAyAEa7cgBiAEa7ejoqG9IgxCgICAgICAgICAfyAMfSAMQgBZGyIMIAtVIAogDFVxBEAgDCEJCwsgCUKAgICAgICAgIB/IAl9IAlCAFkbv/0UIQ79DAAAAAAAAAAAAAAAAAAAAAAhDUEAIQUDQCACIAVKBEAgDSAAIAVBA3Rq/QAEACAO/Ur90QEhDSAFQQJqIQUMAQsLIA39HQAgDf0dAXynIgUgA0oEQCAJIQsgBSEGBSAJIQogBSEECyAHQQFqIQcMAQsLIApCgICAgICAgICAfyAKfSAKQgBZG78FRAAAAAAAAAAACyEPIAMgBGshBSAP/RQhDUEAIQMDQCACIANKBEAgACADQQN0av0ABAAiDiAN/Uf9U0EAIAVBAEobBEAgA0ECaiIEIAIgAiAEShshByADIQQDQCAEIAdIBEAgBEEDdCIIIAFqRAAAAAAAAPA/RAAAAAAAAAAAQQEgACAIaisDACAPYSIGBH8gBSIGQQFrIQUgBkEASgUgBgsgACAIaisDACAPZBsbOQMAIARBAWohBAwBCwsFIAEgA0EDdGogDiAN/Ur9DAAAAAAAAPA/AAAAAAAA8D/9Tv0LBAALIANBAmohAwwBCwtBAAuxBQUFfwR+AnsBfQF8IAJFBEBBAA8LIAAgAhAGIgQEQCAEDwsgAyMUSARAQQIPCyADIxQjE2pKBEBBAw8LIxQjE2ohBiMUIQQjE0EASgR9IxG2vKwiCUKAgICAeCAJfSAJQgBZG0IBfSELIxK2vKwiCUKAgICAeCAJfSAJQgBZGyEKIAMgBkYEQCALIQogAyEECwNAIAMgBEcgCiALQgF8VXEEQCALQgGHIApCAYd8IAogC4NCAYN8IQkgB0EBcQRAIApCgICAgHggCn0gCkIAWRunvrsiECAQIAtCgICAgHggC30gC0IAWRunvruhIAMgBGu3IAYgBGu3o6KhtrysIgxCgICAgHggDH0gDEIAWRsiDCALVSAKIAxVcQRAIAwhCQsLIAlCgICAgHggCX0gCUIAWRunvv0TIQ39DAAAAAAAAAAAAAAAAAAAAAAhDkEAIQUDQCACIAVKBEAgDiAAIAVBAnRq/QAEACAN/UT9sQEhDiAFQQRqIQUMAQsLIA79GwAgDv0bAWogDv0bAmogDv0bA2oiBSADSgRAIAkhCyAFIQYFIAkhCiAFIQQLIAdBAWohBwwBCwsgCkKAgICAeCAKfSAKQgBZG6e+BUMAAAAACyEPIAMgBGshBSAP/RMhDkEAIQYDQCACIAZKBEAgACAGQQJ0av0ABAAiDSAO/UH9U0EAIAVBAEobBEAgBkEEaiIDIAIgAiADShshCCAGIQQDQCAEIAhIBEAgBEECdCIHIAFqQwAAgD9DAAAAAEEBIAAgB2oqAgAgD1siAwR/IAUiA0EBayEFIANBAEoFIAMLIAAgB2oqAgAgD14bGzgCACAEQQFqIQQMAQsLBSABIAZBAnRqIA0gDv1E/QwAAIA/AACAPwAAgD8AAIA//U79CwQACyAGQQRqIQYMAQsLQQALZAIBfwJ+IwAkAQJAIwEiAa0gAK18Qg98QnCDIgJCQH0/AKxCEIZ9IgNCAFUEQCADQv//A3xCEIghA0F/IQAgAkKAgPj/D1YEf0EBBSADp0AAQQBICw0BCyACpyQBIAEhAAsgAAvfCQMPewR8BX8jDCQpIwwjKaEjDaAkKiMp/RQhEyMq/RQhFEQAAAAAAADwPyAIo/0UIRUjDv0UIQ8jD/0UIRAgCP0UIREgCEQAAAAAAADgP6L9FCESIAn9FCEWQYALRAAAAAAAAAAAOQMAQYgLRAAAAAAAAAAAOQMAQZALRAAAAAAAAAAAOQMAQZgLRAAAAAAAAAAAOQMAA0AgBiAfSgRAIB9BgAhqIh0gBiAGIB1KGyEgQQAhHgNAIB5BAkgEQP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gHiAfaiEdA0AgHSAgSARAIB1BA3QiISACav0ABAAiCiAT/fEBIBT98QEhDCAKIA/9SiIXIAogEP1KIgv9DAAAAAAAAPA/AAAAAAAA8D/9TiAMIBX98gH9DP///////+8/////////7z/99gH99wH9DAAAAAAAABAAAAAAAAAAEAD99wH9TiIYIAMgIWr9AAQA/fEBIQogAARAIAr9DAAAAAAAAAAAAAAAAAAAAAD9SCAKIBIgCv3yASALIAwgEf3xAf1OIAwgF/1S/fAB/fIB/U4hDCABQQFGBEAgBSAhaiAKIBb98gH9CwQACwUgBAR7IAogBCAdQQN0av0ABAD98gEFIAoLIgsgCv3yASEMIA4gGP0MAAAAAAAAAAAAAAAAAAAAAP1KIBj9DP///////+8/////////7z/9Sv1PIAv9Tv3wASEOIAFBAkYEQCAFIB1BA3RqIAwgFv3yAf0LBAALCyANIAz98AEhDSAdQQJqIR0MAQsLIB5BA3QiHUHACmogDf0LBAAgHUHgCmogDv0LBAAgHkECaiEeDAELC0GACysDACIZQcAKKwMAQcgKKwMAoCIaoCIbIBmhIRwgGSAbIByhoSAaIByhoCQCQYALIBs5AwBBiAtBiAsrAwAjAqA5AwBBkAsrAwAiGUHgCisDAEHoCisDAKAiGqAiGyAZoSEcIBkgGyAcoaEgGiAcoaAkAkGQCyAbOQMAQZgLQZgLKwMAIwKgOQMAIB9BgAhqIR8MAQsLQYALKwMAIhkgGaFEAAAAAAAAAABhBEAgGUGICysDAKAhGQsgAEEBRgRAIBkgByMrYQR8RAAAAAAAAAAABSMpIyqgIAcjK6GiC6APCyABQQFGBEBBACEAIyn9FCEKIyr9FCELRAAAAAAAAPA/IAij/RQhDCMO/RQhDSMP/RQhDiMQBHxBkAsrAwAiByAHoUQAAAAAAAAAAGEEfCAHQZgLKwMAoAUgBwsjELejBUQAAAAAAAAAAAsiB/0UIQ8gByAHof0UIRAgCSAIo/0UIREDQCAAIAZIBEAgAEEDdCIBIAJq/QAEACISIA39SiASIA79Sv0MAAAAAAAA8D8AAAAAAADwP/1OIBIgCv3xASAL/fEBIAz98gH9DP///////+8/////////7z/99gH99wH9DAAAAAAAABAAAAAAAAAAEAD99wH9TiISIAEgA2r9AAQA/fEBIRMgASAFaiAS/QwAAAAAAAAAAAAAAAAAAAAA/UogEv0M////////7z/////////vP/1K/U8gBAR7IBMgASAEav0ABAD98gEFIBMLIA/98QEgEP3xASAR/fIB/U79CwQAIABBAmohAAwBCwsLIBkLwwoEEXsEfAV/AX0QFyMptv0TIREjKrb9EyESRAAAAAAAAPA/IAijtv0TIRMjDrb9EyEUIw+2/RMhFSAItv0TIRYgCEQAAAAAAADgP6K2/RMhFyAJtv0TIRhBgAtEAAAAAAAAAAA5AwBBiAtEAAAAAAAAAAA5AwBBkAtEAAAAAAAAAAA5AwBBmAtEAAAAAAAAAAA5AwADQCAGICFKBEAgIUGACGoiHyAGIAYgH0obISJBACEgA0AgIEEESARA/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRAgICAhaiEfA0AgHyAiSARAIB9BAnQiIyACav0ABAAiDCAR/eUBIBL95QEhGSAMIBX9RCIL/QwAAIA/AACAPwAAgD8AAIA//U4gGSAT/eYB/Qz//38///9/P///fz///38//eoB/esBIhogAyAjav0ABAD95QEhCiAABEAgCv0MAAAAAAAAAAAAAAAAAAAAAP1CIAogFyAK/eYBIAsgGSAW/eUB/U4gGSAMIBT9RP1S/eQB/eYB/U4hDCABQQFGBEAgBSAjaiAKIBj95gH9CwQACwUgBAR7IAogBCAfQQJ0av0ABAD95gEFIAoLIgsgCv3mASEMIA8gGv0MAAAAAAAAAAAAAAAAAAAAAP1EIBr9DP//fz///38///9/P///fz/9RP1PIAv9TiIK/V/98AEhDyAQIAogCv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRAgAUECRgRAIAUgH0ECdGogDCAY/eYB/QsEAAsLIA0gDP1f/fABIQ0gDiAMIAz9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEOIB9BBGohHwwBCwsgIEEDdCIfQcAKaiAN/QsEAEHQCiAO/QsEACAfQeAKaiAP/QsEAEHwCiAQ/QsEACAgQQRqISAMAQsLQYALKwMAIhtBwAorAwBByAorAwCgQdAKKwMAQdgKKwMAoKAiHKAiHSAboSEeIBsgHSAeoaEgHCAeoaAkAkGACyAdOQMAQYgLQYgLKwMAIwKgOQMAQZALKwMAIhtB4AorAwBB6AorAwCgQfAKKwMAQfgKKwMAoKAiHKAiHSAboSEeIBsgHSAeoaEgHCAeoaAkAkGQCyAdOQMAQZgLQZgLKwMAIwKgOQMAICFBgAhqISEMAQsLQYALKwMAIhsgG6FEAAAAAAAAAABhBEAgG0GICysDAKAhGwsgAEEBRgRAIBsgByMrYQR8RAAAAAAAAAAABSMpIyqgIAcjK6GiC6APCyABQQFGBEBBACEBIym2/RMhCiMqtv0TIQtEAAAAAAAA8D8gCKO2/RMhDCMPtv0TIQ0jEAR8QZALKwMAIgcgB6FEAAAAAAAAAABhBHwgB0GYCysDAKAFIAcLIxC3owVEAAAAAAAAAAALIge2IiT9EyEOIAcgJLuhtv0TIQ8gCSAIo7b9EyEQA0AgASAGSARAIAIgAUECdCIAav0ABAAiESAN/UT9DAAAgD8AAIA/AACAPwAAgD/9TiARIAr95QEgC/3lASAM/eYB/Qz//38///9/P///fz///38//eoB/esBIhEgACADav0ABAD95QEhEiAAIAVqIBH9DAAAAAAAAAAAAAAAAAAAAAD9RCAR/Qz//38///9/P///fz///38//UT9TyAEBHsgEiAAIARq/QAEAP3mAQUgEgsgDv3lASAP/eUBIBD95gH9Tv0LBAAgAUEEaiEBDAELCwsgGwsUACAAIAEgAiADIAQgBSAGIAcQHwsUACAAIAEgAiADIAQgBSAGIAcQIAscACAAIAEgAiADIAQgBSAGIAcgCCAJIAogCxAhCxwAIAAgASACIAMgBCAFIAYgByAIIAkgCiALECILLgAgACABIAIgAyAEIAUgBiAHIAggCSAKIAsgDCANIA4gDyAQIBEgEiATIBQQJQsuACAAIAEgAiADIAQgBSAGIAcgCCAJIAogCyAMIA0gDiAPIBAgESASIBMgFBAmCxIAIAAgASACIAMgBCAFIAYQIwsSACAAIAEgAiADIAQgBSAGECQLqgQCAn8DfCAAvUI0iEL/D4OnQf8HayICQTNrIgNB/wdqrEI0hr8hBCADQYJ4SAR8IANBzndOBHxCASADQbIIaqyGvwVEAAAAAAAAAAALBSAEC0QBAAAAAAAAAKUkAyACQTNrIgNB/wdqrEI0hr8hBCADQYJ4SAR8IANBzndOBHxCASADQbIIaqyGvwVEAAAAAAAAAAALBSAEC0QBAAAAAAAAAKUkCCACQYJ4TgR8IAJB/wdqrEI0hr8FIAJBzndOBHxCASACQbIIaqyGvwVEAAAAAAAAAAALCyQEIwREAAAAAAAACECiJAUgAkEbaiIDQf8HaqxCNIa/IQQgA0GCeEgEfCADQc53TgR8QgEgA0GyCGqshr8FRAAAAAAAAAAACwUgBAtEAAAAAAAACECiJAYgAkEbayICQf8HaqxCNIa/IQQgAkGCeEgEfCACQc53TgR8QgEgAkGyCGqshr8FRAAAAAAAAAAACwUgBAtEAAAAAAAACECiJAcgACMFoCMFoSAAIwQgAJlkGyQJIwkiACABoiEEIAAgAEQAAAACAACgQaIiBSAFIAChoSIAoSIFIAEgAUQAAAACAACgQaIiBiAGIAGhoSIBoSIGoiAEIAAgAaKhIAUgAaKhIAAgBqKhoSQCIAQjBaAjBaEgBCMEIASZZBsiACMCIgEjBaAjBaEgASMEIAGZZBsiAaAiBCAAoSEFIAAgBCAFoaEgASAFoaAkAiAEJAojAiQLC7MEAgJ/A3wgAL1CNIhC/w+Dp0H/B2siAkEkayIDQf8HaqxCNIa/IQQgA0GCeEgEfCADQc53TgR8QgEgA0GyCGqshr8FRAAAAAAAAAAACwUgBAtEAQAAAAAAAAClJAMgAkEzayIDQf8HaqxCNIa/IQQgA0GCeEgEfCADQc53TgR8QgEgA0GyCGqshr8FRAAAAAAAAAAACwUgBAtEAQAAAAAAAAClJAggAkEPaiIDQf8HaqxCNIa/IQQgA0GCeEgEfCADQc53TgR8QgEgA0GyCGqshr8FRAAAAAAAAAAACwUgBAskBCMERAAAAAAAAAhAoiQFIAJBKmoiA0H/B2qsQjSGvyEEIANBgnhIBHwgA0HOd04EfEIBIANBsghqrIa/BUQAAAAAAAAAAAsFIAQLRAAAAAAAAAhAoiQGIAJBDGsiAkH/B2qsQjSGvyEEIAJBgnhIBHwgAkHOd04EfEIBIAJBsghqrIa/BUQAAAAAAAAAAAsFIAQLRAAAAAAAAAhAoiQHIAAjBaAjBaEgACMEIACZZBskCSMJIgAgAaIhBCAAIABEAAAAAgAAoEGiIgUgBSAAoaEiAKEiBSABIAFEAAAAAgAAoEGiIgYgBiABoaEiAaEiBqIgBCAAIAGioSAFIAGioSAAIAaioaEkAiAEIwWgIwWhIAQjBCAEmWQbIgAjAiIBIwWgIwWhIAEjBCABmWQbIgGgIgQgAKEhBSAAIAQgBaGhIAEgBaGgJAIgBCQKIwIkCwsL9gEJAEGBCAs3AQIDBAUGBwgJCgsMDQ4PBAUGBwgJCgsMDQ4PAAAAAAABAgMICQoLDA0ODwAAAAAICQoLDA0ODwBBwQgLFwECAwQFBgcMDQ4PAAAAAAQFBgcMDQ4PAEHhCAsTAQIDDA0ODwAAAAAAAAAADA0ODwBBgQkLFwECAwQFBgcICQoLAAAAAAQFBgcICQoLAEGhCQsTAQIDCAkKCwAAAAAAAAAACAkKCwBBwQkLEwECAwQFBgcAAAAAAAAAAAQFBgcAQeEJCwMBAgMAQYEKCxcBAgMEBQYHCAkKCwwNDg8ICQoLDA0ODwBBoQoLBwECAwQFBgc=';

// The kernel's bytes within the JavaScript: nothing to fetch, and nothing for a bundler to lose.
function bytes() {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
function compile() {
    return new WebAssembly.Module(bytes());
}
/** For hosts that limit what may be compiled synchronously. */
async function compileAsync() {
    return WebAssembly.compile(bytes());
}

// The only file that knows WebAssembly: the loader, the memory, pointers and strides.
//
// Every call is the same: reserve one region of the arena, copy the arguments in, call, copy the results
// out. Nothing is kept from call to call and nothing is freed; what a caller gets is theirs, and no part of
// the kernel's memory.
// --- the instance ------------------------------------------------------------------------------------------
let kernel;
let compiling;
// The whole memory; made anew when it has grown, which detaches what looked at it.
let f32;
let f64;
let i32;
let u8;
function viewMemory({ buffer }) {
    f32 = new Float32Array(buffer);
    f64 = new Float64Array(buffer);
    i32 = new Int32Array(buffer);
    u8 = new Uint8Array(buffer);
}
function instantiate(module) {
    // The instance's own exports, as the loader's wrappers gather their arguments anew on every call; and as
    // an ordinary object, as engines look names up slowly in the one that the instance has.
    kernel = { ...instantiateSync(module).instance.exports };
    viewMemory(kernel.memory);
    return kernel;
}
/**
 * Compiles the kernel ahead of the first call, asynchronously. Nothing has to wait for it: the first call
 * compiles by itself, in a few milliseconds. It is for hosts that limit synchronous compilation, and for a
 * quick first call.
 *
 * @returns a promise that all callers share. It is rejected with the host's own error if it refuses to
 * compile, for instance under a content security policy without `wasm-unsafe-eval`; later calls, of this or
 * another function, try again.
 *
 * @example
 * ```ts
 * await ready();
 * console.log(softBinaryArgmax(new Float32Array([2, 0]), 1));
 * // → Float32Array(2) [ 1, 0 ]
 * ```
 */
function ready() {
    if (kernel)
        return Promise.resolve();
    compiling ??= compileAsync().then((module) => {
        if (!kernel)
            instantiate(module); // a call may have come first
    }).finally(() => {
        compiling = undefined;
    });
    return compiling;
}
// --- the arena ---------------------------------------------------------------------------------------------
const CANNOT_GROW = 2 ** 32 - 1;
/** The kernel's status when its own scratch does not fit any more. */
const OUT_OF_MEMORY = 5;
/** Size of the region reserved … */
let size = 0;
/** … and its next free byte. */
let top = 0;
/** Starts the arena afresh, with room for so many arrays of so many bytes together. */
function reserve(arrays, bytes) {
    const current = kernel ?? instantiate(compile());
    size = bytes + 32 * arrays;
    top = size < CANNOT_GROW ? current.reserve(size) >>> 0 : CANNOT_GROW;
    if (top === CANNOT_GROW)
        rejectSize(size);
    if (f32.length === 0)
        viewMemory(current.memory);
    return current;
}
/** After a call: its scratch may have grown the memory. */
function finish(status) {
    if (status === OUT_OF_MEMORY)
        rejectSize(size);
    if (f32.length === 0)
        viewMemory(kernel.memory);
    return status;
}
/** The address of an array of so many bytes, a multiple of 16; the kernels borrow the 16 bytes behind it. */
function take(bytes) {
    const address = top;
    top = ((top + bytes + 31) & -16) >>> 0;
    return address;
}
/** Up to so many numbers a loop is quicker than a call of `set`. */
const FEW = 64;
function copyIn(from, to, at) {
    if (from.length > FEW)
        to.set(from, at);
    else
        for (let i = 0; i < from.length; i++)
            to[at + i] = from[i];
}
function copyOut(from, at, to) {
    if (to.length > FEW)
        to.set(from.subarray(at, at + to.length));
    else
        for (let i = 0; i < to.length; i++)
            to[i] = from[at + i];
}
/** Numbers as f64 or f32. */
function put(values, double) {
    const address = take(values.length * (double ? 8 : 4));
    if (double)
        copyIn(values, f64, address >>> 3);
    else
        copyIn(values, f32, address >>> 2);
    return address;
}
/** A number, or one per slice, as f64. */
function putPerSlice(value) {
    if (typeof value !== 'number')
        return put(value, true);
    const address = take(8);
    f64[address >>> 3] = value;
    return address;
}
/** From one slice's value to the next. */
function stride(value) {
    return typeof value === 'number' ? 0 : 8;
}
function get(address, to, double) {
    if (double)
        copyOut(f64, address >>> 3, to);
    else
        copyOut(f32, address >>> 2, to);
}
// --- f32 or f64 --------------------------------------------------------------------------------------------
/** Whether a τ or a weight is 0 or from 2^-60 to 2^60, which leaves f32 room on both sides. */
function isModerate(values, factor = 1) {
    if (typeof values === 'number') {
        return values === 0 || (values * factor >= 2 ** -60 && values * factor <= 2 ** 60);
    }
    for (let s = 0; s < values.length; s++)
        if (!isModerate(values[s], factor))
            return false;
    return true;
}
/** f32 scores with another τ go through the f64 kernels: copying in widens, copying out rounds, … */
function needsDouble(data, tau) {
    return isDouble(data) || !isModerate(tau);
}
/** … only that a free p stays free, between the least and the greatest that the f32 kernel gives. */
function getProjection(address, p, double) {
    get(address, p, double);
    if (!double || isDouble(p))
        return;
    const at = address >>> 3;
    for (let i = 0; i < p.length; i++) {
        const exact = f64[at + i];
        if (exact > 0 && exact < 1)
            p[i] = Math.min(Math.max(exact, 2 ** -126), 1 - 2 ** -24);
    }
}
// --- the calls: each returns the kernel's status, 0 if all is well -----------------------------------------
/** Projects every slice into p; thresholds and free counts go where they are asked for. */
function project$1({ data, outer, n, inner, count }, k, tau, atMost, p, thresholds, freeCounts) {
    const double = needsDouble(data, tau);
    const { project_f32, project_f64 } = reserve(5, (double ? 8 : 4) * data.length + 32 * count);
    const x = put(data, double);
    const ks = putPerSlice(k);
    const taus = putPerSlice(tau);
    const ts = take(8 * count);
    const fs = take(4 * count);
    const call = double ? project_f64 : project_f32;
    const status = finish(call(x, x, outer, n, inner, ks, stride(k), taus, stride(tau), atMost ? 1 : 0, ts, fs));
    if (status !== 0)
        return status;
    getProjection(x, p, double);
    if (thresholds)
        copyOut(f64, ts >>> 3, thresholds);
    if (freeCounts)
        copyOut(i32, fs >>> 2, freeCounts);
    return 0;
}
/** Jᵀg of every slice into out. */
function vjp({ data, outer, n, inner, count }, g, tau, out) {
    const double = needsDouble(data, tau);
    const { vjp_f32, vjp_f64 } = reserve(3, (double ? 16 : 8) * data.length + 8 * count);
    const ps = put(data, double);
    const gs = put(g, double);
    const taus = putPerSlice(tau);
    const call = double ? vjp_f64 : vjp_f32;
    finish(call(ps, gs, gs, outer, n, inner, taus, stride(tau)));
    get(gs, out, double);
}
/** Ones for the k greatest scores of every slice, zeros for the others, into out. */
function hard$1({ data, outer, n, inner, count }, k, out) {
    const double = isDouble(data);
    const { hard_f32, hard_f64 } = reserve(2, (double ? 8 : 4) * data.length + 8 * count);
    const x = put(data, double);
    const ks = putPerSlice(k);
    const call = double ? hard_f64 : hard_f32;
    const status = finish(call(x, x, outer, n, inner, ks, stride(k)));
    if (status === 0)
        get(x, out, double);
    return status;
}
/** Σ_i w_i (p_i − y_i)² of a slice. */
const HYPER_SIMPLEX = 0;
/** Ω*(x) + Ω(y) − ⟨x, y⟩ of a slice. */
const FENCHEL_YOUNG = 1;
const LOSS = 0;
const GRADIENT = 1;
const TERMS = 2;
/**
 * The loss of every slice. Gradients (of ½Σ for HYPER_SIMPLEX) and terms are multiplied by `scale` and the
 * class weights. Returns the losses' sum, weighted by the classes alone; k is undefined for each slice's Σ
 * targets.
 */
function loss(family, x, y, k, tau, classWeights, sampleWeights, scale, results) {
    const { data, outer, n, inner, count } = x;
    const double = needsDouble(data, tau)
        || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const { loss_f32, loss_f64 } = reserve(11, (double ? 16 : 8) * data.length + 13 * n + 48 * count);
    const xs = put(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const labels = y.labels ? take(4 * n) : 0;
    if (y.labels)
        copyIn(y.labels, i32, labels >>> 2);
    const ignored = y.rows < n ? take(n) : 0;
    if (ignored)
        for (let i = 0; i < n; i++)
            u8[ignored + i] = counts(y, i) ? 0 : 1;
    const weights = sampleWeights ? put(sampleWeights, double) : 0;
    const ks = k === undefined ? 0 : putPerSlice(k);
    const taus = putPerSlice(tau);
    const scales = putPerSlice(classWeights ?? scale);
    if (classWeights)
        for (let s = 0; s < count; s++)
            f64[(scales >>> 3) + s] *= scale;
    const ts = take(8 * count);
    const fs = take(4 * count);
    const losses = take(8 * count);
    const call = double ? loss_f64 : loss_f32;
    const status = finish(call(family, results ? results.want : LOSS, xs, xs, outer, n, inner, dense, labels, y.base, ignored, weights, ks, stride(k ?? 0), taus, stride(tau), scales, stride(classWeights ?? scale), ts, fs, losses));
    if (status !== 0)
        return { status, sum: NaN };
    if (results) {
        get(xs, results.out, double);
        copyOut(f64, ts >>> 3, results.thresholds);
        copyOut(i32, fs >>> 2, results.freeCounts);
    }
    let sum = 0;
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        if (weight !== 0)
            sum += weight * f64[(losses >>> 3) + s]; // 0 · ∞ would be NaN
    }
    return { status, sum };
}

// The projection onto the hypersimplex, its derivative, and the hard operator that it relaxes.
const CONSTRAINTS = ['equal', 'at-most'];
/**
 * Soft-binary-argmax@k: the point of the hypersimplex nearest to x/τ, for every slice of x along an axis.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k }
 *
 * An optimal solution has the form pᵢ = clip((xᵢ − t)/τ, 0, 1), with one threshold t for the whole slice. p
 * is exactly 0 and exactly 1 where it is saturated, and strictly between where it is free. As τ → 0 it
 * becomes {@link binaryArgmax}; k = 1 is sparsemax. A score of +∞ is certainly one, −∞ certainly zero.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link ProjectionOptions}.
 * @returns p, of the type and shape of x.
 * @throws TypeError for an argument of the wrong kind.
 * @throws RangeError for k outside [0, n], τ that is not positive and finite, an axis that is not there, a
 * shape or an `out` of another size, a NaN among the scores, or infinities that Σp = k cannot follow.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x, 1, { temperature: 2 }));
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ]
 * console.log(softBinaryArgmax({ data: x, shape: [2, 2] }, 1, { temperature: 4, axis: 0 }).data);
 * // → Float64Array(4) [ 0.25, 0.25, 0.75, 0.75 ]
 * ```
 */
function softBinaryArgmax(x, k, options) {
    const { axis = -1 } = checkOptions(options);
    return formLike(x, solve(x, checkSlices('x', x, axis), k, options));
}
/**
 * {@link softBinaryArgmax} together with what it found: thresholds and sizes of the free sets.
 *
 * The threshold is the root of Σ clip((xᵢ − t)/τ, 0, 1) = k. Where no score is free any t between the
 * greatest score at zero and τ below the least one at one is a root, and t is their midpoint; for k = 0 it
 * is max x, for k = n it is min x − τ. Where `'at-most'` leaves Σp below k it is 0.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options see {@link ProjectionOptions}.
 * @returns p like x; thresholds (in the units of x) and free counts, one per slice in the row-major order
 * of the other axes.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}.
 *
 * @example
 * ```ts
 * const x = new Float64Array([0, 1, 2, 3]);
 * const { projection, thresholds, freeCounts } = project(x, 1, { temperature: 2 });
 * console.log(projection, thresholds, freeCounts);
 * // → Float64Array(4) [ 0, 0, 0.25, 0.75 ] Float64Array(1) [ 1.5 ] Int32Array(1) [ 2 ]
 * ```
 */
function project(x, k, options) {
    const { axis = -1 } = checkOptions(options);
    const slices = checkSlices('x', x, axis);
    const thresholds = new Float64Array(slices.count);
    const freeCounts = new Int32Array(slices.count);
    const p = solve(x, slices, k, options, thresholds, freeCounts);
    return { projection: formLike(x, p), thresholds, freeCounts };
}
function solve(x, slices, k, options, thresholds, freeCounts) {
    const { temperature = 1, constraint = 'equal', out } = checkOptions(options);
    checkK(k, slices.n, slices.count);
    checkTemperature(temperature, slices.count);
    checkChoice('constraint', constraint, CONSTRAINTS);
    const p = out === undefined ? newLike(slices.data) : checkOut(out, x, slices.data);
    const status = project$1(slices, k, temperature, constraint === 'at-most', p, thresholds, freeCounts);
    if (status !== 0)
        rejectScores('x', slices, status, k);
    return p;
}
/**
 * Binary-argmax@k, the hard operator: 1 for the k greatest scores of every slice, 0 for the others.
 *
 *     b = argmax { ⟨b, x⟩ : b ∈ {0, 1}ⁿ, Σb = k }
 *
 * Of equal scores the one with the lower index comes first.
 *
 * @param x scores: a vector [n], or a tensor of any shape.
 * @param k ones in each slice: a whole number in [0, n], or one per slice.
 * @param options see {@link BinaryArgmaxOptions}.
 * @returns zeros and ones, of the type and shape of x.
 * @throws TypeError and RangeError as {@link softBinaryArgmax}, and RangeError for k that is not whole.
 *
 * @example
 * ```ts
 * console.log(binaryArgmax(new Float32Array([3, 1, 3, 3]), 2));
 * // → Float32Array(4) [ 1, 0, 1, 0 ]
 * ```
 */
function binaryArgmax(x, k, options) {
    const { axis = -1, out } = checkOptions(options);
    const slices = checkSlices('x', x, axis);
    checkK(k, slices.n, slices.count, true);
    const ones = out === undefined ? newLike(slices.data) : checkOut(out, x, slices.data);
    const status = hard$1(slices, k, ones);
    if (status !== 0)
        rejectScores('x', slices, status, k);
    return formLike(x, ones);
}
/**
 * Vector–Jacobian product Jᵀg of {@link softBinaryArgmax}, from its result p alone.
 *
 *     J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   F = {i : 0 < pᵢ < 1}
 *     (Jᵀg)ᵢ = (gᵢ − mean_F g)/τ on F, 0 elsewhere
 *
 * J is symmetric, so Jv is the same map: {@link softBinaryArgmaxJvp}. A saturated score has no gradient,
 * tied with others or not. For the constraint `'at-most'` this holds in slices with Σp = k; where Σp < k, J
 * is D_F/τ.
 *
 * @param p a projection: a vector [n], or a tensor of any shape.
 * @param g cotangent (or tangent), of the type and shape of p.
 * @param options see {@link VjpOptions}.
 * @returns Jᵀg, of the type and shape of p.
 * @throws TypeError for an argument of the wrong kind, or g of another type than p; RangeError for g or
 * `out` of another shape, τ that is not positive and finite, or an axis that is not there.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 1, 2, 3]), 1, { temperature: 2 }); // [0, 0, 0.25, 0.75]
 * console.log(softBinaryArgmaxVjp(p, new Float64Array([1, 1, 1, 0]), { temperature: 2 }));
 * // → Float64Array(4) [ 0, 0, 0.25, -0.25 ]
 * ```
 */
function softBinaryArgmaxVjp(p, g, options) {
    const { temperature = 1, axis = -1, out } = checkOptions(options);
    const slices = checkSlices('p', p, axis);
    const cotangent = checkAlike('g', g, p, slices.data);
    checkTemperature(temperature, slices.count);
    const product = out === undefined ? newLike(slices.data) : checkOut(out, p, slices.data);
    vjp(slices, cotangent, temperature, product);
    return formLike(p, product);
}
/** Jacobian–vector product Jv: J is symmetric, so this is {@link softBinaryArgmaxVjp} itself. */
const softBinaryArgmaxJvp = softBinaryArgmaxVjp;
/**
 * The Jacobian of {@link softBinaryArgmax} at a vector, written out: for teaching and for tests.
 *
 *     J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|),   F = {i : 0 < pᵢ < 1}
 *
 * @param p a projection: a vector [n].
 * @param options `temperature`: the τ of the projection, 1 by default.
 * @returns J, a tensor [n, n] of p's number type.
 * @throws TypeError for an argument of the wrong kind; RangeError for p that is no vector, or τ that is not
 * positive and finite.
 *
 * @example
 * ```ts
 * const p = softBinaryArgmax(new Float64Array([0, 2, 3]), 1, { temperature: 2 }); // [0, 0.25, 0.75]
 * console.log(softBinaryArgmaxJacobian(p, { temperature: 2 }).data.join(' '));
 * // → 0 0 0 0 0.25 -0.25 0 -0.25 0.25
 * ```
 */
function softBinaryArgmaxJacobian(p, options) {
    const { temperature = 1 } = checkOptions(options);
    checkRank('p', p, 1);
    const { data, n } = checkSlices('p', p, -1);
    checkTemperature(temperature, 1);
    const tau = valueAt(temperature, 0);
    const isFree = (i) => 0 < data[i] && data[i] < 1;
    let free = 0;
    for (let i = 0; i < n; i++)
        free += Number(isFree(i));
    const jacobian = newLike(data, n * n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
            if (isFree(i) && isFree(j))
                jacobian[i * n + j] = (Number(i === j) - 1 / free) / tau;
        }
    }
    return { data: jacobian, shape: [n, n] };
}

// The zero-one loss made differentiable: the squared error, or the Fenchel–Young loss, of a batch's
// projection.
const REDUCTIONS = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
/** The loss; with GRADIENT or TERMS also, in `results`, what it wrote. */
function evaluate(family, logits, targets, options, gradient) {
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, reduction = 'mean', out, } = checkOptions(options);
    const x = checkSlices('logits', logits, axis);
    const y = checkTargets('targets', targets, logits, x, ignoreIndex);
    const sums = checkLossK(k, y.rows, x.count);
    checkTemperature(temperature, x.count);
    const squared = family === HYPER_SIMPLEX;
    checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
    if (!squared) {
        const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
        checkAbsent('sampleWeights', sampleWeights, reason);
    }
    const weight = checkWeights(classWeights, sampleWeights, y, x);
    // The gradient of Σ(p − y)² is 2J(p − y), that of the Fenchel–Young loss p − y.
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
    const results = gradient || reduction === 'none' ? {
        want: gradient ? GRADIENT : TERMS,
        out: out === undefined ? newLike(x.data) : checkOut(out, logits, x.data),
        thresholds: new Float64Array(gradient ? x.count : 0),
        freeCounts: new Int32Array(gradient ? x.count : 0),
    } : undefined;
    const { status, sum } = loss(family, x, y, sums, temperature, classWeights, sampleWeights, scale, results);
    if (status !== 0)
        rejectScores('logits', x, status, sums, y);
    return { loss: divisor > 0 ? sum / divisor : 0, results };
}
function evaluateWithGrad(family, logits, targets, options) {
    const { loss, results } = evaluate(family, logits, targets, options, true);
    const { out, thresholds, freeCounts } = results;
    return { loss, grad: formLike(logits, out), thresholds, freeCounts };
}
function hyperSimplexLoss(logits, targets, options) {
    const { loss, results } = evaluate(HYPER_SIMPLEX, logits, targets, options, false);
    return results ? formLike(logits, results.out) : loss;
}
/**
 * {@link hyperSimplexLoss} with its gradient J(p − y), times 2/(n·C) for `'mean'`: on the free set of each
 * class ((p − y) − mean_F(p − y))/τ, and 0 for saturated logits.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link HyperSimplexOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}, and RangeError for `reduction: 'none'`.
 *
 * @example
 * ```ts
 * const logits = { data: new Float64Array([0, 3, 1, 2, 2, 1, 3, 0]), shape: [4, 2] };
 * const labels = new Int32Array([1, 0, 1, 0]);
 * const { loss, grad } = hyperSimplexLossAndGrad(logits, labels, { temperature: 4, reduction: 'half-sum' });
 * console.log(loss);
 * // → 0.8125
 * console.log(grad.data.slice(0, 4), grad.shape);
 * // → Float64Array(4) [ 0.03125, -0.03125, -0.15625, 0.15625 ] [ 4, 2 ]
 * ```
 */
function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(HYPER_SIMPLEX, logits, targets, options);
}
/**
 * The Fenchel–Young loss of the same projection: summed over the classes,
 *
 *     Ω*(x) + Ω(y) − ⟨x, y⟩ = ⟨x, p − y⟩ − τ/2 (‖p‖² − ‖y‖²),   Ω = τ/2 ‖·‖² on the hypersimplex
 *
 * It is convex in the logits, at least τ/2 ‖p − y‖² where Σy = k, and 0 only where p = y; its gradient p −
 * y does not vanish on saturated logits that are wrong. `'half-sum'` is the plain sum, `'mean'` divides it
 * by n·C (or by the weights that count). An infinite logit on the wrong side of its target makes it
 * infinite.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions}.
 * @returns the loss.
 * @throws TypeError and RangeError as {@link hyperSimplexLoss}; TypeError for `sampleWeights`, since the
 * loss belongs to a class's whole slice; RangeError for `reduction: 'none'`.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * console.log(fenchelYoungLoss(logits, labels, { temperature: 4, reduction: 'half-sum' }));
 * // → 1.625
 * ```
 */
function fenchelYoungLoss(logits, targets, options) {
    return evaluate(FENCHEL_YOUNG, logits, targets, options, false).loss;
}
/**
 * {@link fenchelYoungLoss} with its gradient p − y, times 1/(n·C) for `'mean'`.
 *
 * @param logits a vector [n] (binary) or a tensor [n, C]; of any shape for dense targets.
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link FenchelYoungOptions} and {@link GradientOptions}.
 * @returns the loss, the gradient (like the logits), thresholds and free counts (one per class).
 * @throws TypeError and RangeError as {@link fenchelYoungLoss}.
 *
 * @example
 * ```ts
 * const logits = new Float64Array([0, 1, 2, 3]);
 * const labels = new Uint8Array([0, 1, 0, 1]);
 * const { loss, grad } = fenchelYoungLossAndGrad(logits, labels, { temperature: 4, reduction: 'half-sum' });
 * console.log(loss, grad);
 * // → 1.625 Float64Array(4) [ 0.125, -0.625, 0.625, -0.125 ]
 * ```
 */
function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(FENCHEL_YOUNG, logits, targets, options);
}

// From logits to classes. The projection does not change when a constant is added to a class's logits, so
// training leaves that constant undetermined, and logits of different classes compare only after their
// thresholds are taken away.
/**
 * Class labels: for logits [n, C] the class of the greatest (x − t)/τ in each row, the lower one of equals;
 * for a vector 1 where (x − t)/τ ≥ ½, which is p ≥ ½, and 0 elsewhere.
 *
 * @param logits a vector [n] or a tensor [n, C].
 * @param options see {@link PredictOptions}; thresholds may come from a {@link ThresholdTracker}.
 * @returns n labels.
 * @throws TypeError for an argument of the wrong kind; RangeError for logits of another rank or without
 * classes, a NaN among them, thresholds that are not finite, τ that is not positive and finite, or another
 * number of them than classes.
 *
 * @example
 * ```ts
 * const logits = { data: new Float32Array([5, 0, 6, 2]), shape: [2, 2] };
 * console.log(predict(logits), predict(logits, { thresholds: [5, 0.5] }));
 * // → Int32Array(2) [ 0, 0 ] Int32Array(2) [ 0, 1 ]
 * ```
 */
function predict(logits, options) {
    const { thresholds = 0, temperature = 1 } = checkOptions(options);
    const x = checkSlices('logits', logits, 0);
    checkRank('logits', logits, 2);
    checkThresholds(thresholds, x.count);
    checkTemperature(temperature, x.count);
    const { data, n, count } = x;
    const z = (row, c) => (data[row * count + c] - valueAt(thresholds, c)) / valueAt(temperature, c);
    const isVector = shapeOf(logits).length === 1;
    const labels = new Int32Array(n);
    for (let row = 0; row < n; row++) {
        let best = -Infinity;
        for (let c = 0; c < count; c++) {
            const score = z(row, c);
            if (Number.isNaN(score))
                rejectScores('logits', x);
            if (score > best) {
                best = score;
                labels[row] = c;
            }
        }
        if (isVector)
            labels[row] = Number(best >= 0.5);
    }
    return labels;
}
/**
 * The zero-one loss itself, the rate of misclassification: what the HyperSimplex loss approximates.
 *
 * For a vector that of {@link binaryArgmax} at k, or, with thresholds, of {@link predict}; for logits [n,
 * C] that of `predict`. Targets between 0 and 1 count as probabilities: the rate is then the expected one,
 * the mean of |b − y|, or of 1 − y at the predicted class.
 *
 * @param logits a vector [n] or a tensor [n, C].
 * @param targets y: see {@link LossTargets}.
 * @param options see {@link ZeroOneOptions}; without thresholds the logits are compared as they are.
 * @returns the rate, in [0, 1]; 0 for no rows.
 * @throws TypeError and RangeError as {@link predict} and {@link hyperSimplexLoss}; TypeError for k with
 * thresholds or with logits [n, C]; RangeError for k that is not whole.
 *
 * @example
 * ```ts
 * const logits = new Float32Array([4, 3, 2, 1]);
 * console.log(zeroOneLoss(logits, new Uint8Array([1, 0, 1, 0])));
 * // → 0.5
 * ```
 */
function zeroOneLoss(logits, targets, options) {
    const { k, thresholds, temperature = 1 } = checkOptions(options);
    const x = checkSlices('logits', logits, 0);
    checkRank('logits', logits, 2);
    const y = checkTargets('targets', targets, logits, x);
    checkTargetValues('targets', y);
    checkTemperature(temperature, x.count);
    const isVector = shapeOf(logits).length === 1;
    const isHard = isVector && thresholds === undefined;
    if (!isHard)
        checkAbsent('k', k, 'here every row is decided by itself, not by its place among the others');
    const b = isHard ? hard(x, y, k) : predict(logits, { thresholds, temperature });
    let wrong = 0;
    for (let row = 0; row < x.n; row++) {
        wrong += isVector ? Math.abs(b[row] - targetAt(y, x, row, 0)) : 1 - targetAt(y, x, row, b[row]);
    }
    return x.n === 0 ? 0 : wrong / x.n;
}
/** Binary-argmax@k of a vector. */
function hard(x, y, k = 'targets') {
    const sum = checkLossK(k, x.n, 1) ?? targetSum(y, x, 0);
    checkK(sum, x.n, 1, true);
    const ones = newLike(x.data);
    const status = hard$1(x, sum, ones);
    if (status !== 0)
        rejectScores('logits', x, status, sum);
    return ones;
}
/**
 * An exponential moving average of the training batches' thresholds, for {@link predict}.
 *
 *     t ← decay · t + (1 − decay) · t_batch,   and t = t_batch at first
 *
 * @example
 * ```ts
 * const tracker = new ThresholdTracker({ decay: 0.75 });
 * tracker.update([4, 0]); // in training: the thresholds of hyperSimplexLossAndGrad
 * tracker.update([0, 8]);
 * console.log(tracker.thresholds);
 * // → Float64Array(2) [ 3, 2 ]
 * const json = JSON.stringify(tracker);
 * console.log(json, ThresholdTracker.fromJSON(JSON.parse(json)).thresholds);
 * // → {"decay":0.75,"thresholds":[3,2]} Float64Array(2) [ 3, 2 ]
 * ```
 */
class ThresholdTracker {
    decay;
    #thresholds;
    /**
     * @param options `decay`: how much of the average a batch leaves, in [0, 1); 0.9 by default.
     * @throws RangeError for a decay outside [0, 1), TypeError for another kind of value.
     */
    constructor(options) {
        const { decay = 0.9 } = checkOptions(options);
        checkDecay(decay);
        this.decay = decay;
    }
    /**
     * Takes in a batch.
     *
     * @param thresholds its thresholds, one per class.
     * @throws TypeError for something that is not an array of numbers; RangeError for another length than
     * before, or a number that is not finite. The average is then as it was.
     */
    update(thresholds) {
        const { decay } = this;
        const before = this.#thresholds;
        checkBatchThresholds(thresholds, before?.length);
        // + 0 makes −0 into 0, which is what JSON does to it.
        this.#thresholds = Float64Array.from(thresholds, (t, c) => (before ? decay * before[c] + (1 - decay) * t : t) + 0);
    }
    /** The average, one threshold per class: a copy, and empty before the first update. */
    get thresholds() {
        return Float64Array.from(this.#thresholds ?? []);
    }
    /** What {@link ThresholdTracker.fromJSON} makes the same tracker of, to the bit. */
    toJSON() {
        return { decay: this.decay, thresholds: Array.from(this.#thresholds ?? []) };
    }
    /**
     * The tracker that {@link ThresholdTracker.toJSON} was called on.
     *
     * @throws TypeError or RangeError for a value that it did not return.
     */
    static fromJSON(value) {
        checkTrackerJSON(value);
        const tracker = new ThresholdTracker(value);
        if (value.thresholds.length > 0)
            tracker.update(value.thresholds);
        return tracker;
    }
}

// The losses as custom objectives of gradient boosting libraries.
const LOSSES = ['hypersimplex', 'fenchel-young'];
const HESSIANS = ['exact', 'bound'];
/**
 * A custom objective for gradient boosting: from a batch's predictions and labels to the first and second
 * derivatives of the loss by each prediction, summed over the batch and not averaged, so that a booster's
 * step does not depend on its size.
 *
 *                         grad        hess, exact                 hess, bound
 *     'hypersimplex'      J(p − y)    (1 − 1/|F|)/τ² on F         1/τ²
 *     'fenchel-young'     p − y       (1 − 1/|F|)/τ  on F         1/τ
 *
 * @param options see {@link BoostingOptions}.
 * @returns `(predictions, labels) => { grad, hess }`, with grad and hess like the predictions: a vector [n]
 * with labels 0 and 1 (or values between), or a tensor [n, C] with n class labels or targets of its shape.
 * @throws TypeError and RangeError for wrong options; the objective itself for the arguments of {@link
 * hyperSimplexLoss}.
 *
 * @example
 * ```ts
 * const objective = boostingObjective({ temperature: 4 });
 * const { grad, hess } = objective(new Float64Array([0, 1, 2, 3]), [0, 1, 0, 1]);
 * console.log(grad);
 * // → Float64Array(4) [ 0.03125, -0.15625, 0.15625, -0.03125 ]
 * console.log(hess);
 * // → Float64Array(4) [ 0.0625, 0.0625, 0.0625, 0.0625 ]
 * ```
 */
function boostingObjective(options) {
    const { temperature = 1, k = 'targets', loss = 'hypersimplex', hessian = 'bound' } = checkOptions(options);
    checkTemperature(temperature, isArrayLike(temperature) ? temperature.length : 1);
    checkLossK(k, Number.MAX_VALUE, isArrayLike(k) ? k.length : 1);
    checkChoice('loss', loss, LOSSES);
    checkChoice('hessian', hessian, HESSIANS);
    const squared = loss === 'hypersimplex';
    return (predictions, labels) => {
        const x = checkSlices('predictions', predictions, 0);
        const y = checkTargets('labels', typed(labels), predictions, x);
        checkTargetValues('labels', y);
        const sums = checkLossK(k, y.rows, x.count)
            ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
        checkTemperature(temperature, x.count);
        const p = newLike(x.data);
        const freeCounts = new Int32Array(x.count);
        const status = project$1(x, sums, temperature, false, p, undefined, freeCounts);
        if (status !== 0)
            rejectScores('predictions', x, status, sums);
        // The Fenchel–Young loss has gradient p − y and Hessian J; ½Σ(p − y)² has J(p − y) and, almost
        // everywhere, JJ = J/τ.
        const grad = newLike(x.data);
        const hess = newLike(x.data);
        for (let s = 0; s < x.count; s++) {
            const tau = valueAt(temperature, s);
            const bound = squared ? 1 / (tau * tau) : 1 / tau;
            const onFree = hessian === 'bound' ? bound : (1 - 1 / freeCounts[s]) * bound;
            const onSaturated = hessian === 'bound' ? bound : 0;
            for (let row = 0; row < x.n; row++) {
                const i = flatIndex(x, row, s);
                grad[i] = p[i] - targetAt(y, x, row, s);
                hess[i] = 0 < p[i] && p[i] < 1 ? onFree : onSaturated;
            }
        }
        if (squared)
            vjp({ ...x, data: p }, grad, temperature, grad);
        return { grad: formLike(predictions, grad), hess: formLike(predictions, hess) };
    };
}
/** Labels in a typed array: whole numbers, or values in [0, 1]. */
function typed(labels) {
    if (!isArrayLike(labels))
        return labels;
    const whole = Int32Array.from(labels);
    return whole.every((label, row) => label === labels[row]) ? whole : Float64Array.from(labels);
}

export { ThresholdTracker, binaryArgmax, boostingObjective, fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict, project, ready, softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp, zeroOneLoss };
