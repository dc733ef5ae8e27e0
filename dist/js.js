/* @ts-self-types="./index.d.ts" */
/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */
function flatIndex({ n, inner }, row, s) {
    const i = s % inner;
    return ((s - i) / inner * n + row) * inner + i;
}
function valueAt(values, s) {
    return typeof values === 'number' ? values : values[s];
}
function targetAt({ dense, labels, base }, x, row, s) {
    return dense ? dense[flatIndex(x, row, s)] : Number(labels[row] === s + base);
}
function targetSum(y, x, s) {
    let sum = 0;
    for (let i = 0; i < x.n; i++)
        if (counts(y, i))
            sum += targetAt(y, x, i, s);
    return sum;
}
function counts({ labels, ignoreIndex }, row) {
    return !labels || labels[row] !== ignoreIndex;
}
function shapeOf(x) {
    return 'shape' in x ? x.shape : [x.length];
}
function isDouble(data) {
    return data[Symbol.toStringTag] === 'Float64Array';
}
function newLike(data, length = data.length) {
    return isDouble(data) ? new Float64Array(length) : new Float32Array(length);
}
function formLike(x, data) {
    return ('shape' in x ? { data, shape: [...x.shape] } : data);
}

function wrongKind(name, rule, got) {
    throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}
function wrongValue(name, rule, got) {
    throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
}
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
function checkAbsent(name, value, reason) {
    if (value !== undefined)
        wrongKind(name, `be left out: ${reason}`, value);
}
function checkNumber(value, least, most, whole, name, index) {
    const isNumber = typeof value === 'number';
    if (isNumber && value >= least && value <= most && (!whole || Number.isInteger(value)))
        return;
    const full = index === undefined ? name : `${name}[${index}]`;
    if (!isNumber)
        wrongKind(full, 'be a number', value);
    wrongValue(full, most < Number.MAX_VALUE ? `${whole ? 'be a whole number' : 'lie'} in [${least}, ${most}]`
        : least > 0 ? `be positive and finite (${least} or more)`
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
function checkTemperature(tau, count) {
    checkPerSlice(tau, count, 2 ** -1022, Number.MAX_VALUE, false, 'temperature');
}
function checkK(k, n, count, whole = false) {
    checkPerSlice(k, count, 0, n, whole, 'k');
}
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
function checkThresholds(thresholds, count) {
    checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, false, 'thresholds', 'class');
}
function checkTrackerJSON(value) {
    if (!isObject(value))
        wrongKind('value', 'be { decay, thresholds }', value);
    checkDecay(value.decay);
    checkBatchThresholds(value.thresholds);
}
function checkBatchThresholds(thresholds, count) {
    if (!isArrayLike(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds, count ?? thresholds.length);
}
function checkDecay(decay) {
    if (typeof decay !== 'number')
        wrongKind('decay', 'be a number', decay);
    if (!(decay >= 0 && decay < 1))
        wrongValue('decay', 'lie in [0, 1)', decay);
}
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
    return { data, ...checkAlong(name, shape, axis) };
}
function checkAlong(name, shape, axis) {
    if (shape.length === 0)
        wrongValue(`${name}.shape`, 'have an axis', shape);
    const along = checkAxis(axis, shape.length);
    let outer = 1;
    let inner = 1;
    for (let a = 0; a < along; a++)
        outer *= shape[a];
    for (let a = along + 1; a < shape.length; a++)
        inner *= shape[a];
    return { outer, n: shape[along], inner, count: outer * inner };
}
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
function checkAlike(name, value, x, data) {
    const values = isFloats(value) || !isObject(value) ? value : value.data;
    if (kindOf(values) !== kindOf(data)) {
        wrongKind(name, `be a ${kindOf(data)}, or { data, shape } with one`, values ?? value);
    }
    if (values === value && x === data && values.length === data.length)
        return values;
    if (values !== value)
        checkShape(name, shapeOf(value), values.length);
    if (!sameShape(value, x))
        rejectShape(name, value, x);
    return values;
}
function checkOut(out, x, data) {
    if (!isFloats(out))
        return checkAlike('out', out, x, data);
    if (kindOf(out) !== kindOf(data))
        wrongKind('out', `be a ${kindOf(data)}`, out);
    if (out.length !== data.length)
        wrongValue('out.length', `be ${data.length}`, out.length);
    return out;
}
function checkRank(name, x, most) {
    const shape = shapeOf(x);
    if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0))
        return;
    wrongValue(`the shape of ${name}`, most === 1 ? 'be [n]' : 'be [n], or [n, C] with C > 0', shape);
}
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
    if (kindOf(values) !== kindOf(x.data))
        checkTargetValues(name, y);
    return y;
}
function checkTargetValues(name, { dense }) {
    if (dense)
        for (let i = 0; i < dense.length; i++)
            checkNumber(dense[i], 0, 1, false, name, i);
}
function checkLabels(name, labels, base, { n, inner }, ignoreIndex) {
    const last = inner - 1 + base;
    const ignored = ignoreIndex ?? NaN;
    let rows = n;
    for (let i = 0; i < n; i++) {
        const label = labels[i];
        if (label === ignored)
            rows--;
        else if (label >>> 0 > last) {
            const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
            wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
        }
    }
    return { labels, base, ignoreIndex, rows };
}
const TOO_MANY_ONES = 2;
function rejectNaN(name, { data, n, inner }, { has }) {
    for (let i = 0; i < data.length; i++) {
        if (Number.isNaN(data[i]) && has(Math.floor(i / inner) % n))
            wrongValue(`${name}[${i}]`, 'not be NaN', NaN);
    }
}
function rejectInfinities(name, x, status, sum, { rows, has }) {
    const ones = status === TOO_MANY_ONES;
    const infinity = ones ? Infinity : -Infinity;
    for (let s = 0; s < x.count; s++) {
        const most = ones ? sum(s) : rows - sum(s);
        let found = 0;
        for (let row = 0; row < x.n; row++)
            if (has(row) && x.data[flatIndex(x, row, s)] === infinity)
                found++;
        if (found > most) {
            const rule = `hold at most ${ones ? 'k' : 'n − k'} = ${most} times ${infinity}`;
            wrongValue(`${name}, slice ${s},`, rule, found);
        }
    }
    return wrongValue(name, 'leave Σp = k possible', infinity);
}
function rejectScores(name, x, status, k = 0) {
    const all = { rows: x.n, has: () => true };
    rejectNaN(name, x, all);
    rejectInfinities(name, x, status, (s) => valueAt(k, s), all);
}
function rejectLoss(name, x, status, k, y) {
    const counted = { rows: y.rows, has: (row) => counts(y, row) };
    rejectNaN(name, x, counted);
    checkTargetValues('targets', y);
    rejectInfinities(name, x, status, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)), counted);
}
function rejectSize(bytes) {
    wrongValue('the arguments', "fit into the kernel's memory, 4 GiB or less, in bytes", bytes);
}
function checkAllocation(type, lengths) {
    if (type !== Float32Array && type !== Float64Array)
        wrongKind('type', 'be Float32Array or Float64Array', type);
    if (!Array.isArray(lengths))
        wrongKind('lengths', 'be an array of whole numbers', lengths);
    lengths.forEach((length, i) => checkNumber(length, 0, 2 ** 32, true, 'lengths', i));
}

function instantiate$1() {

  var bufferView;
  var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
  for (var i = 25; i >= 0; --i) {
    base64ReverseLookup[48+i] = 52+i; // '0-9'
    base64ReverseLookup[65+i] = i; // 'A-Z'
    base64ReverseLookup[97+i] = 26+i; // 'a-z'
  }
  base64ReverseLookup[43] = 62; // '+'
  base64ReverseLookup[47] = 63; // '/'
  /** @noinline Inlining this function would mean expanding the base64 string 4x times in the source code, which Closure seems to be happy to do. */
  function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
    var b1, b2, i = 0, j = offset, bLength = b64.length, end = offset + (bLength*3>>2) - (b64[bLength-2] == '=') - (b64[bLength-1] == '=');
    for (; i < bLength; i += 4) {
      b1 = base64ReverseLookup[b64.charCodeAt(i+1)];
      b2 = base64ReverseLookup[b64.charCodeAt(i+2)];
      uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i)] << 2 | b1 >> 4;
      if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
      if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i+3)];
    }
    return uint8Array;
  }
function initActiveSegments(imports) {
  base64DecodeToExistingUint8Array(bufferView, 1025, "AQIDBAUGBwgJCgsMDQ4PBAUGBwgJCgsMDQ4PAAAAAAABAgMICQoLDA0ODwAAAAAICQoLDA0ODw==");
  base64DecodeToExistingUint8Array(bufferView, 1089, "AQIDBAUGBwwNDg8AAAAABAUGBwwNDg8=");
  base64DecodeToExistingUint8Array(bufferView, 1121, "AQIDDA0ODwAAAAAAAAAADA0ODw==");
  base64DecodeToExistingUint8Array(bufferView, 1153, "AQIDBAUGBwgJCgsAAAAABAUGBwgJCgs=");
  base64DecodeToExistingUint8Array(bufferView, 1185, "AQIDCAkKCwAAAAAAAAAACAkKCw==");
  base64DecodeToExistingUint8Array(bufferView, 1217, "AQIDBAUGBwAAAAAAAAAABAUGBw==");
  base64DecodeToExistingUint8Array(bufferView, 1249, "AQID");
}

  var scratchBuffer = new ArrayBuffer(16);
  var i32ScratchView = new Int32Array(scratchBuffer);
  var f32ScratchView = new Float32Array(scratchBuffer);
  var f64ScratchView = new Float64Array(scratchBuffer);
  
  function wasm2js_scratch_load_i32(index) {
    return i32ScratchView[index];
  }
      
  function wasm2js_scratch_store_i32(index, value) {
    i32ScratchView[index] = value;
  }
      
  function wasm2js_scratch_load_f64() {
    return f64ScratchView[0];
  }
      
  function wasm2js_scratch_store_f64(value) {
    f64ScratchView[0] = value;
  }
      
  function wasm2js_scratch_store_f32(value) {
    f32ScratchView[2] = value;
  }
      
  function wasm2js_scratch_load_f32() {
    return f32ScratchView[2];
  }
      function wasm2js_trap() { throw new Error('abort'); }

  function wasm2js_memory_fill(dest, value, size) {
    dest = dest >>> 0;
    size = size >>> 0;
    if (dest + size > bufferView.length) throw "trap: invalid memory.fill";
    bufferView.fill(value, dest, dest + size);
  }
      
function asmFunc(imports) {
 var buffer = new ArrayBuffer(65536);
 var HEAP8 = new Int8Array(buffer);
 new Int16Array(buffer);
 var HEAP32 = new Int32Array(buffer);
 var HEAPU8 = new Uint8Array(buffer);
 new Uint16Array(buffer);
 new Uint32Array(buffer);
 var HEAPF32 = new Float32Array(buffer);
 var HEAPF64 = new Float64Array(buffer);
 var Math_imul = Math.imul;
 var Math_fround = Math.fround;
 var Math_abs = Math.abs;
 var Math_min = Math.min;
 var Math_max = Math.max;
 var Math_floor = Math.floor;
 var Math_ceil = Math.ceil;
 var Math_sqrt = Math.sqrt;
 var global$0 = 0.0;
 var global$1 = 0.0;
 var global$2 = 0.0;
 var global$3 = 0.0;
 var global$4 = 0.0;
 var global$5 = 0.0;
 var global$6 = 0.0;
 var global$7 = 0.0;
 var global$8 = 0.0;
 var global$9 = 0;
 var global$10 = 0;
 var global$11 = -131072;
 var global$12 = 0.0;
 var global$13 = 0.0;
 var global$14 = 0.0;
 var global$15 = 0.0;
 var global$16 = 0;
 var global$17 = 0;
 var global$18 = 0.0;
 var global$19 = 0.0;
 var global$20 = 0;
 var global$21 = 0;
 var global$22 = 0;
 var global$23 = 0.0;
 var global$24 = 0.0;
 var global$25 = 0;
 var global$26 = 0;
 var global$27 = 0;
 var global$28 = 0.0;
 var global$29 = 0.0;
 var global$30 = 0.0;
 var global$31 = 0;
 var global$32 = 0;
 var global$33 = 0.0;
 var global$34 = 0.0;
 var global$35 = 0.0;
 var global$36 = 0.0;
 var global$37 = 0;
 var global$38 = 0.0;
 var global$39 = 0.0;
 var global$40 = 0.0;
 var global$41 = NaN;
 var global$42 = 0.0;
 var global$43 = 0.0;
 var i64toi32_i32$HIGH_BITS = 0;
 function $0($0_1) {
  var $1_1 = 0, $2 = 0, $3_1 = 0, $4 = 0, $5 = 0;
  wasm2js_scratch_store_f64(+$0_1);
  $3_1 = wasm2js_scratch_load_i32(1) | 0;
  $1_1 = wasm2js_scratch_load_i32(0) | 0;
  $2 = 0 - $1_1 | 0;
  $4 = -2147483648 - ($3_1 + (($1_1 | 0) != 0) | 0) | 0;
  $5 = $2;
  if (($3_1 | 0) > 0) {
   $2 = 1;
  } else {
   $2 = ($3_1 | 0) >= 0;
  }
  $1_1 = $2 ? $1_1 : $5;
  i64toi32_i32$HIGH_BITS = $2 ? $3_1 : $4;
  return $1_1;
 }
 
 function $1($0_1, $1_1, $2, $3_1) {
  var $4 = 0.0, $5 = 0.0;
  $4 = $0_1 + $2;
  $5 = $4 - $0_1;
  global$0 = $0_1 - ($4 - $5) + ($2 - $5);
  $5 = global$0;
  $0_1 = $1_1 + $3_1;
  $2 = $0_1 - $1_1;
  global$0 = $1_1 - ($0_1 - $2) + ($3_1 - $2);
  $2 = global$0;
  $3_1 = $5 + $0_1;
  $0_1 = $4 + $3_1;
  $1_1 = $0_1 - $4;
  global$0 = $4 - ($0_1 - $1_1) + ($3_1 - $1_1);
  $3_1 = global$0 + $2;
  $1_1 = $0_1 + $3_1;
  $2 = $1_1 - $0_1;
  global$0 = $0_1 - ($1_1 - $2) + ($3_1 - $2);
  return $1_1;
 }
 
 function $3($0_1) {
  var $1_1 = 0, $2 = 0, $3_1 = 0, $4 = 0, $5 = 0, $6 = 0, $7_1 = 0;
  $1_1 = $0_1;
  $5 = global$10;
  $0_1 = $0_1 + $5 | 0;
  $1_1 = $1_1 >>> 0 > $0_1 >>> 0;
  $0_1 = $0_1 + 15 | 0;
  $1_1 = $0_1 >>> 0 < 15 ? $1_1 + 1 | 0 : $1_1;
  $4 = $0_1 & -16;
  $3_1 = $4;
  $2 = $3_1 - -64 | 0;
  $0_1 = $1_1;
  $7_1 = $1_1 - (($3_1 >>> 0 < 4294967232) - 1 | 0) | 0;
  $3_1 = $2;
  $1_1 = __wasm_memory_size();
  $2 = $1_1;
  $1_1 = $1_1 >> 31 << 16 | $1_1 >>> 16;
  $6 = $2 << 16;
  $2 = $3_1 - $6 | 0;
  $1_1 = $7_1 - (($3_1 >>> 0 < $6 >>> 0) + $1_1 | 0) | 0;
  if (($1_1 | 0) > 0) {
   $3_1 = 1;
  } else {
   $3_1 = ($2 | 0) != 0 & ($1_1 | 0) >= 0;
  }
  if ($3_1) {
   $2 = $2 + 65535 | 0;
   $1_1 = (($2 >>> 0 < 65535 ? $1_1 + 1 | 0 : $1_1) & 65535) << 16 | $2 >>> 16;
   $2 = 0;
   if (($2 | 0) == ($0_1 | 0) & global$11 >>> 0 < $4 >>> 0 | $0_1 >>> 0 > $2 >>> 0) {
    $0_1 = 1;
   } else {
    $0_1 = (__wasm_memory_grow($1_1 | 0) | 0) < 0;
   }
   if ($0_1) {
    return -1
   }
  }
  global$10 = $4;
  return $5;
 }
 
 function $7($0_1) {
  var $1_1 = 0, $2 = 0, $3_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if (($0_1 | 0) >= -1022) {
   $0_1 = $0_1 + 1023 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $0_1 << 20);
   return +wasm2js_scratch_load_f64();
  }
  $1_1 = $0_1 + 1074 | 0;
  $2 = $1_1 & 31;
  if (($1_1 & 63) >>> 0 >= 32) {
   $1_1 = 1 << $2;
   $3_1 = 0;
  } else {
   $3_1 = 1 << $2;
   $1_1 = $3_1 - 1 & 1 >>> 32 - $2;
  }
  wasm2js_scratch_store_i32(0, $3_1 | 0);
  wasm2js_scratch_store_i32(1, $1_1 | 0);
  return wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = ($0_1 | 0) >= -1074, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $8($0_1, $1_1) {
  var $2 = 0.0, $3_1 = 0.0, $4 = 0.0, $5 = 0.0;
  $2 = $0_1 * 134217729.0;
  $2 = $2 - ($2 - $0_1);
  $4 = $0_1 - $2;
  $3_1 = $1_1 * 134217729.0;
  $3_1 = $3_1 - ($3_1 - $1_1);
  $5 = $1_1 - $3_1;
  $0_1 = $0_1 * $1_1;
  global$0 = $4 * $5 - ($0_1 - $2 * $3_1 - $4 * $3_1 - $2 * $5);
  return $0_1;
 }
 
 function $9($0_1) {
  var $1_1 = 0, $2 = 0, $3_1 = 0, $4 = 0, $5 = 0;
  wasm2js_scratch_store_f64(+$0_1);
  $1_1 = wasm2js_scratch_load_i32(1) | 0;
  $2 = wasm2js_scratch_load_i32(0) | 0;
  $3_1 = $2 + 1 | 0;
  $4 = $3_1 ? $1_1 : $1_1 + 1 | 0;
  $5 = $1_1 - !$2 | 0;
  $1_1 = ($1_1 | 0) < 0;
  $3_1 = $1_1 ? $3_1 : $2 - 1 | 0;
  $2 = $0_1 == 0.0;
  wasm2js_scratch_store_i32(0, ($2 ? 1 : $3_1) | 0);
  wasm2js_scratch_store_i32(1, ($2 ? -2147483648 : $1_1 ? $4 : $5) | 0);
  return +wasm2js_scratch_load_f64();
 }
 
 function $12($0_1, $1_1) {
  var $2 = 0;
  $0_1 = ($0_1 << 4) + 1376 | 0;
  $2 = HEAP32[$0_1 + 4 >> 2];
  HEAP32[$1_1 >> 2] = HEAP32[$0_1 >> 2];
  HEAP32[$1_1 + 4 >> 2] = $2;
  $2 = HEAP32[$0_1 + 12 >> 2];
  HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
  HEAP32[$1_1 + 12 >> 2] = $2;
 }
 
 function $13($0_1, $1_1) {
  var $2 = 0;
  $2 = HEAP32[$1_1 + 4 >> 2];
  $0_1 = ($0_1 << 4) + 1376 | 0;
  HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $2;
  $2 = HEAP32[$1_1 + 12 >> 2];
  HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
  HEAP32[$0_1 + 12 >> 2] = $2;
 }
 
 function $14($0_1, $1_1) {
  var $2 = 0, $3_1 = 0, $4 = 0;
  $2 = -2147483648 - ((($0_1 | 0) != 0) + $1_1 | 0) | 0;
  $3_1 = $0_1;
  $4 = 0 - $0_1 | 0;
  if (($1_1 | 0) > 0) {
   $0_1 = 1;
  } else {
   $0_1 = ($1_1 | 0) >= 0;
  }
  wasm2js_scratch_store_i32(0, ($0_1 ? $3_1 : $4) | 0);
  wasm2js_scratch_store_i32(1, ($0_1 ? $1_1 : $2) | 0);
  return +wasm2js_scratch_load_f64();
 }
 
 function $15($0_1) {
  var $1_1 = 0, $2 = 0, $3_1 = 0, $4 = 0, $5 = 0;
  $1_1 = (wasm2js_scratch_store_f32($0_1), wasm2js_scratch_load_i32(2));
  $2 = $1_1 >> 31;
  $3_1 = -1 - ($2 + ($1_1 >>> 0 > 2147483648) | 0) | 0;
  $4 = $1_1;
  $5 = -2147483648 - $1_1 | 0;
  if (($2 | 0) > 0) {
   $1_1 = 1;
  } else {
   $1_1 = ($2 | 0) >= 0;
  }
  i64toi32_i32$HIGH_BITS = $1_1 ? $2 : $3_1;
  return $1_1 ? $4 : $5;
 }
 
 function $17($0_1, $1_1, $2, $3_1) {
  var $4 = 0, $5 = 0, $6 = 0;
  $5 = $1_1 >> 1;
  $6 = ($1_1 & 1) << 31 | $0_1 >>> 1;
  $1_1 = $3_1 >> 1;
  $4 = ($3_1 & 1) << 31 | $2 >>> 1;
  $3_1 = $6 + $4 | 0;
  $1_1 = $1_1 + $5 | 0;
  $1_1 = $3_1 >>> 0 < $4 >>> 0 ? $1_1 + 1 | 0 : $1_1;
  $4 = $3_1;
  $3_1 = $0_1 & $2 & 1;
  $2 = $4 + $3_1 | 0;
  i64toi32_i32$HIGH_BITS = $2 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
  return $2;
 }
 
 function $18($0_1, $1_1) {
  var $2 = 0.0, $3_1 = 0, $4 = 0;
  $4 = $44($0_1, $1_1, -Infinity, 1797693134862315708145274.0e284);
  global$20 = $1_1;
  global$21 = 0;
  if ($4) {
   return 0
  }
  while (1) {
   if (($1_1 | 0) > ($3_1 | 0)) {
    $2 = HEAPF64[($3_1 << 3) + $0_1 >> 3];
    if ($2 != $2) {
     return 1
    }
    if ($2 == Infinity) {
     global$21 = global$21 + 1 | 0;
    }
    if (Math_abs($2) == Infinity) {
     global$20 = global$20 - 1 | 0;
    }
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  }  return 0;
 }
 
 function $19($0_1, $1_1) {
  var $2 = 0.0, $3_1 = 0, $4 = 0;
  $4 = $45($0_1, $1_1, Math_fround(-Infinity), Math_fround(3402823466385288598117041.0e14));
  global$20 = $1_1;
  global$21 = 0;
  if ($4) {
   return 0
  }
  while (1) {
   if (($1_1 | 0) > ($3_1 | 0)) {
    $2 = +HEAPF32[($3_1 << 2) + $0_1 >> 2];
    if ($2 != $2) {
     return 1
    }
    if ($2 == Infinity) {
     global$21 = global$21 + 1 | 0;
    }
    if (Math_abs($2) == Infinity) {
     global$20 = global$20 - 1 | 0;
    }
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  }  return 0;
 }
 
 function $20($0_1, $1_1, $2) {
  global$14 = $55($0_1, $1_1, $2, 0);
  global$15 = $55($0_1, $1($1_1, $2, global$4, 0.0), global$0, 1);
 }
 
 function $21($0_1, $1_1, $2) {
  global$14 = +$56($0_1, $1_1, $2, 0);
  global$15 = +$56($0_1, $1($1_1, $2, global$4, 0.0), global$0, 1);
 }
 
 function $22($0_1, $1_1, $2, $3_1, $4, $5) {
  var $6 = 0.0, $7_1 = 0.0;
  $2 = $3_1 + $4 + $2 * .5;
  global$38 = Math_abs($2) < global$3 * 4503599627370496.0 ? 0.0 : $2;
  $2 = -global$38;
  $6 = $3_1 + $2;
  $7_1 = $6 - $3_1;
  global$0 = $3_1 - ($6 - $7_1) + ($2 - $7_1);
  $2 = global$38;
  $5 = $1($6, global$0, $4, $5);
  $4 = global$0;
  $20($2, $5, $4);
  $36($0_1, $1_1, global$38, global$14, global$14, global$15, global$15, 0, 0);
  global$25 = global$25 + global$31 | 0;
  global$26 = global$26 + global$32 | 0;
  $2 = global$23;
  $3_1 = global$24;
  if ((global$31 | 0) > 0) {
   $2 = $1($1($2, $3_1, global$28, global$29), global$0, $8(+(global$31 | 0), global$30 - global$38), global$0);
   $3_1 = global$0;
  }
  if ((global$26 | 0) > 0) {
   $2 = $1($2, $3_1, $8(+(global$26 | 0), global$4), global$0);
   $3_1 = global$0;
  }
  $3_1 = $1($2, $3_1, -global$5, -global$6);
  $2 = global$0;
  if (!global$25) {
   if ($3_1 != 0.0) {
    $0_1 = $3_1 < 0.0 ? -1 : 1;
   } else {
    $0_1 = $2 < 0.0 ? -1 : $2 > 0.0;
   }
   return $0_1;
  }
  global$39 = $59($3_1, $2, +(global$25 | 0));
  global$40 = global$0;
  $3_1 = global$40;
  $2 = global$39;
  $0_1 = $5 > $2 ? -1 : 1;
  __inlined_func$4$2 : {
   if ($2 != $5) {
    break __inlined_func$4$2
   }
   $0_1 = $3_1 < $4 ? -1 : $3_1 > $4;
  }
  return $0_1;
 }
 
 function $23($0_1, $1_1, $2, $3_1, $4, $5) {
  var $6 = 0.0, $7_1 = 0.0;
  $2 = $3_1 + $4 + $2 * .5;
  global$38 = Math_abs($2) < global$3 * 4503599627370496.0 ? 0.0 : +Math_fround($2);
  $2 = -global$38;
  $6 = $3_1 + $2;
  $7_1 = $6 - $3_1;
  global$0 = $3_1 - ($6 - $7_1) + ($2 - $7_1);
  $2 = global$38;
  $5 = $1($6, global$0, $4, $5);
  $4 = global$0;
  $21($2, $5, $4);
  $37($0_1, $1_1, global$38, global$14, global$14, global$15, global$15, 0, 0);
  global$25 = global$25 + global$31 | 0;
  global$26 = global$26 + global$32 | 0;
  $2 = global$23;
  $3_1 = global$24;
  if ((global$31 | 0) > 0) {
   $2 = $1($1($2, $3_1, global$28, global$29), global$0, $8(+(global$31 | 0), global$30 - global$38), global$0);
   $3_1 = global$0;
  }
  if ((global$26 | 0) > 0) {
   $2 = $1($2, $3_1, $8(+(global$26 | 0), global$4), global$0);
   $3_1 = global$0;
  }
  $3_1 = $1($2, $3_1, -global$5, -global$6);
  $2 = global$0;
  if (!global$25) {
   if ($3_1 != 0.0) {
    $0_1 = $3_1 < 0.0 ? -1 : 1;
   } else {
    $0_1 = $2 < 0.0 ? -1 : $2 > 0.0;
   }
   return $0_1;
  }
  global$39 = $59($3_1, $2, +(global$25 | 0));
  global$40 = global$0;
  $3_1 = global$40;
  $2 = global$39;
  $0_1 = $5 > $2 ? -1 : 1;
  __inlined_func$4$5 : {
   if ($2 != $5) {
    break __inlined_func$4$5
   }
   $0_1 = $3_1 < $4 ? -1 : $3_1 > $4;
  }
  return $0_1;
 }
 
 function $24($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1) {
  var $9_1 = 0.0, $10 = 0, $11 = 0, $12_1 = 0.0, $13_1 = 0;
  $4 = $4 <= $6 & $4 >= $5 ? $4 : $5 * .5 + $6 * .5;
  while (1) {
   if (($8_1 | 0) > ($11 | 0)) {
    block : {
     $9_1 = $26($0_1, $1_1, $4, $3_1) - $2;
     if ($9_1 > 0.0) {
      $5 = Math_max($4, $5);
     } else {
      $6 = Math_min($4, $6);
     }
     $12_1 = Math_abs($9_1);
     $10 = $12_1 <= $7_1;
     $10 = $10 ? $10 : !global$22 & $12_1 < 1.0;
     $9_1 = $4 + $3_1 * $9_1 / +(global$22 | 0);
     if ($9_1 > $5 & $6 > $9_1) {
      $4 = $9_1;
      if ($10) {
       break block
      }
     } else {
      if ($10) {
       break block
      }
      $10 = $13_1;
      $13_1 = $10 + 1 | 0;
      $9_1 = $4;
      if ($10 & 1) {
       $4 = $14($17($0($5), i64toi32_i32$HIGH_BITS, $0($6), i64toi32_i32$HIGH_BITS), i64toi32_i32$HIGH_BITS);
      } else {
       $4 = $5 * .5 + $6 * .5;
      }
      if ($9_1 == $4) {
       break block
      }
     }
     $11 = $11 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $4;
 }
 
 function $25($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1) {
  var $9_1 = 0, $10 = 0.0, $11 = 0.0, $12_1 = 0.0, $13_1 = 0, $14_1 = Math_fround(0), $15_1 = 0, $16 = 0, $17_1 = 0;
  $4 = $4 <= $6 & $4 >= $5 ? $4 : $5 * .5 + $6 * .5;
  while (1) {
   if (($8_1 | 0) > ($13_1 | 0)) {
    block : {
     $14_1 = Math_fround($4);
     $12_1 = +$14_1;
     $10 = $27($0_1, $1_1, $14_1, Math_fround($3_1)) - $2;
     if ($10 > 0.0) {
      $5 = Math_max($5, $12_1);
     } else {
      $6 = Math_min($6, $12_1);
     }
     $11 = Math_abs($10);
     $9_1 = $11 <= $7_1;
     $9_1 = $9_1 ? $9_1 : !global$22 & $11 < 1.0;
     $10 = $12_1 + $3_1 * $10 / +(global$22 | 0);
     $11 = +Math_fround($10);
     if ($11 < $6 & $5 < $11) {
      $4 = $10;
      if ($9_1) {
       break block
      }
     } else {
      if ($9_1) {
       break block
      }
      $9_1 = $15_1;
      $15_1 = $9_1 + 1 | 0;
      if ($9_1 & 1) {
       $9_1 = $17($15(Math_fround($5)), i64toi32_i32$HIGH_BITS, $15(Math_fround($6)), i64toi32_i32$HIGH_BITS);
       $16 = $9_1;
       $17_1 = -2147483648 - $9_1 | 0;
       $9_1 = i64toi32_i32$HIGH_BITS;
       $4 = +(wasm2js_scratch_store_i32(2, ($9_1 | 0) > 0 | ($9_1 | 0) >= 0 ? $16 : $17_1), wasm2js_scratch_load_f32());
      } else {
       $4 = $5 * .5 + $6 * .5;
      }
      if (+Math_fround($4) == $12_1) {
       break block
      }
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $4;
 }
 
 function $26($0_1, $1_1, $2, $3_1) {
  var $4 = 0, $5 = 0.0, $6 = 0.0, $7_1 = 0.0, $8_1 = 0.0, $9_1 = 0, $10 = 0, $11 = 0.0, $12_1 = 0, $13_1 = 0.0;
  $3_1 = Math_max(-$9(-$2), $2 + $3_1);
  while (1) {
   if (($1_1 | 0) > ($9_1 | 0)) {
    $4 = $9_1 + 1024 | 0;
    $12_1 = ($1_1 | 0) > ($4 | 0) ? $4 : $1_1;
    $6 = 0.0;
    $7_1 = 0.0;
    $4 = $9_1;
    while (1) {
     block : {
      $11 = $6;
      $5 = HEAPF64[($4 << 3) + $0_1 >> 3];
      $6 = $2 > $5 ? $2 : $5;
      $8_1 = $3_1 < $6 ? $3_1 : $6;
      $6 = $11 + ($8_1 - $2);
      $10 = ($5 == $8_1) + $10 | 0;
      $4 = $4 + 1 | 0;
      if (($4 | 0) >= ($12_1 | 0)) {
       break block
      }
      $11 = $7_1;
      $5 = HEAPF64[($4 << 3) + $0_1 >> 3];
      $7_1 = $2 > $5 ? $2 : $5;
      $8_1 = $3_1 < $7_1 ? $3_1 : $7_1;
      $7_1 = $11 + ($8_1 - $2);
      $10 = ($5 == $8_1) + $10 | 0;
      $4 = $4 + 1 | 0;
      if (($12_1 | 0) > ($4 | 0)) {
       continue
      }
     }
     break;
    }    $13_1 = $13_1 + ($6 + $7_1);
    $9_1 = $9_1 + 1024 | 0;
    continue;
   }
   break;
  }  global$22 = $10;
  return $13_1 / ($3_1 - $2);
 }
 
 function $27($0_1, $1_1, $2, $3_1) {
  var $4 = 0, $5 = Math_fround(0), $6 = Math_fround(0), $7_1 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = 0, $10 = 0, $11 = Math_fround(0), $12_1 = 0, $13_1 = 0.0;
  $5 = Math_fround(-$2);
  $4 = (wasm2js_scratch_store_f32($5), wasm2js_scratch_load_i32(2));
  $3_1 = Math_fround(Math_max(Math_fround(-(wasm2js_scratch_store_i32(2, $5 == Math_fround(0.0) ? -2147483647 : ($4 | 0) < 0 ? $4 + 1 | 0 : $4 - 1 | 0), wasm2js_scratch_load_f32())), Math_fround($2 + $3_1)));
  while (1) {
   if (($1_1 | 0) > ($9_1 | 0)) {
    $4 = $9_1 + 1024 | 0;
    $12_1 = ($1_1 | 0) > ($4 | 0) ? $4 : $1_1;
    $5 = Math_fround(0.0);
    $7_1 = Math_fround(0.0);
    $4 = $9_1;
    while (1) {
     block : {
      $11 = $5;
      $6 = HEAPF32[($4 << 2) + $0_1 >> 2];
      $5 = $2 > $6 ? $2 : $6;
      $8_1 = $3_1 < $5 ? $3_1 : $5;
      $5 = Math_fround($11 + Math_fround($8_1 - $2));
      $10 = ($6 == $8_1) + $10 | 0;
      $4 = $4 + 1 | 0;
      if (($4 | 0) >= ($12_1 | 0)) {
       break block
      }
      $11 = $7_1;
      $6 = HEAPF32[($4 << 2) + $0_1 >> 2];
      $7_1 = $2 > $6 ? $2 : $6;
      $8_1 = $3_1 < $7_1 ? $3_1 : $7_1;
      $7_1 = Math_fround($11 + Math_fround($8_1 - $2));
      $10 = ($6 == $8_1) + $10 | 0;
      $4 = $4 + 1 | 0;
      if (($12_1 | 0) > ($4 | 0)) {
       continue
      }
     }
     break;
    }    $13_1 = $13_1 + +Math_fround($5 + $7_1);
    $9_1 = $9_1 + 1024 | 0;
    continue;
   }
   break;
  }  global$22 = $10;
  return $13_1 / (+$3_1 - +$2);
 }
 
 function $28($0_1) {
  var $1_1 = 0, $2 = 0.0, $3_1 = 0.0, $4 = 0.0, $5 = 0.0;
  $1_1 = ($0_1 << 4) + 1344 | 0;
  $2 = HEAPF64[$1_1 >> 3];
  $0_1 = ($0_1 << 5) + 1280 | 0;
  $4 = HEAPF64[$0_1 >> 3] + HEAPF64[$0_1 + 8 >> 3];
  $3_1 = $2 + $4;
  $5 = $3_1 - $2;
  global$0 = $2 - ($3_1 - $5) + ($4 - $5);
  HEAPF64[$1_1 >> 3] = $3_1;
  HEAPF64[$1_1 + 8 >> 3] = HEAPF64[$1_1 + 8 >> 3] + global$0;
 }
 
 function $29($0_1) {
  var $1_1 = 0, $2 = 0.0, $3_1 = 0.0, $4 = 0.0, $5 = 0.0;
  $1_1 = ($0_1 << 4) + 1344 | 0;
  $2 = HEAPF64[$1_1 >> 3];
  $0_1 = ($0_1 << 5) + 1280 | 0;
  $4 = HEAPF64[$0_1 >> 3] + HEAPF64[$0_1 + 8 >> 3] + (HEAPF64[$0_1 + 16 >> 3] + HEAPF64[$0_1 + 24 >> 3]);
  $3_1 = $2 + $4;
  $5 = $3_1 - $2;
  global$0 = $2 - ($3_1 - $5) + ($4 - $5);
  HEAPF64[$1_1 >> 3] = $3_1;
  HEAPF64[$1_1 + 8 >> 3] = HEAPF64[$1_1 + 8 >> 3] + global$0;
 }
 
 function $30($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1, $9_1, $10, $11, $12_1, $13_1, $14_1, $15_1, $16, $17_1, $18_1, $19_1, $20_1, $21_1) {
  var $22_1 = 0.0, $23_1 = 0, $24_1 = 0.0, $25_1 = 0, $26_1 = 0, $27_1 = 0.0, $28_1 = 0, $29_1 = 0.0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0.0, $36_1 = 0.0, $37_1 = 0, $38_1 = 0.0, $39_1 = 0, $40_1 = 0.0, $41_1 = 0.0, $42 = 0, $43_1 = 0.0, $44_1 = 0.0, $45_1 = 0.0, $46_1 = 0.0, $47_1 = 0, $48_1 = 0.0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53 = 0.0, $54 = 0.0, $55_1 = 0.0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0, $60_1 = 0, $61 = 0, $62 = 0.0, $63 = 0, $64 = 0, $65 = 0, $66 = 0, $67 = 0, $68 = 0.0, $69 = 0.0, $70 = 0.0, $71_1 = 0.0, $72_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $63 = $3($8_1 ? $7_1 << 2 : 0);
  $59_1 = ($7_1 | 0) >= 16 ? 16 : $7_1;
  $56_1 = (($6 << 3) + 63 & -64) - -64 | 0;
  $47_1 = ($7_1 | 0) > 1;
  if (!$47_1) {
   $47_1 = ($10 | 0) != 0;
  }
  if ($47_1) {
   $60_1 = $3(Math_imul($56_1, $59_1));
  } else {
   $60_1 = 0;
  }
  $23_1 = ($60_1 | 0) == -1 | ($63 | 0) == -1;
  if ($47_1 ? $3_1 : 0) {
   $64 = $3(Math_imul($56_1, $59_1));
  } else {
   $64 = 0;
  }
  if ($23_1 | ($64 | 0) == -1) {
   return 5
  }
  if ($8_1) {
   if ($10) {
    $46($8_1, $10, $6);
   }
   $49($8_1, $6, $9_1, $63, $7_1);
  }
  while (1) {
   if (($5 | 0) > ($65 | 0)) {
    $52_1 = 0;
    while (1) {
     if (($7_1 | 0) > ($52_1 | 0)) {
      $23_1 = $7_1 - $52_1 | 0;
      $66 = ($23_1 | 0) > ($59_1 | 0) ? $59_1 : $23_1;
      $57_1 = Math_imul(Math_imul($6, $65), $7_1) + $52_1 << 3;
      if ($47_1) {
       $23_1 = $7_1 << 3;
       $32($2 + $57_1 | 0, $23_1, $6, $66, $60_1, $56_1);
       if ($3_1) {
        $32($3_1 + $57_1 | 0, $23_1, $6, $66, $64, $56_1);
       }
      }
      $58_1 = 0;
      while (1) {
       if (($58_1 | 0) < ($66 | 0)) {
        $23_1 = Math_imul($56_1, $58_1);
        $33_1 = $47_1 ? $23_1 + $60_1 | 0 : $2 + $57_1 | 0;
        $49_1 = $47_1 ? $33_1 : $4 + $57_1 | 0;
        $50_1 = $3_1 ? ($47_1 ? $23_1 + $64 | 0 : $3_1 + $57_1 | 0) : 0;
        if ($10) {
         $47($33_1, $10, $6, -Infinity);
         if ($3_1) {
          $47($50_1, $10, $6, 0.0);
         }
        }
        $23_1 = $6 << 3;
        $13(0, $23_1 + $33_1 | 0);
        $13(1, $23_1 + $49_1 | 0);
        if ($3_1) {
         $13(2, $23_1 + $50_1 | 0);
        }
        $34_1 = (Math_imul($7_1, $65) + $52_1 | 0) + $58_1 | 0;
        $43_1 = HEAPF64[Math_imul($34_1, $15_1) + $14_1 >> 3];
        $32_1 = 0;
        if (($0_1 | 0) == 3) {
         $51_1 = 0;
         $23_1 = 0;
         __inlined_func$69$8 : {
          if (!$6) {
           break __inlined_func$69$8
          }
          $42 = ~~HEAPF64[Math_imul($13_1, $34_1) + $12_1 >> 3];
          $23_1 = $18($33_1, $6);
          if ($23_1) {
           break __inlined_func$69$8
          }
          $23_1 = 2;
          if ((global$21 | 0) > ($42 | 0)) {
           break __inlined_func$69$8
          }
          $25_1 = global$21 + global$20 | 0;
          $23_1 = 3;
          if (($25_1 | 0) < ($42 | 0)) {
           break __inlined_func$69$8
          }
          $23_1 = global$21;
          if ((global$20 | 0) > 0) {
           $26_1 = $0(global$18);
           $30_1 = $26_1 - 1 | 0;
           $34_1 = i64toi32_i32$HIGH_BITS - !$26_1 | 0;
           $31_1 = $0(global$19);
           $32_1 = i64toi32_i32$HIGH_BITS;
           if (($25_1 | 0) == ($42 | 0)) {
            $32_1 = $34_1;
            $31_1 = $30_1;
            $23_1 = $42;
           }
           while (1) {
            $26_1 = $30_1 + 1 | 0;
            $28_1 = $26_1 ? $34_1 : $34_1 + 1 | 0;
            if (($28_1 | 0) < ($32_1 | 0)) {
             $26_1 = 1;
            } else {
             $26_1 = $26_1 >>> 0 < $31_1 >>> 0 & ($28_1 | 0) <= ($32_1 | 0);
            }
            if ($26_1 & ($23_1 | 0) != ($42 | 0)) {
             $28_1 = $17($30_1, $34_1, $31_1, $32_1);
             $26_1 = i64toi32_i32$HIGH_BITS;
             if ($51_1 & 1) {
              $22_1 = $14($31_1, $32_1);
              $39_1 = $0($22_1 - ($22_1 - $14($30_1, $34_1)) * (+($42 - $23_1 | 0) / +($25_1 - $23_1 | 0)));
              $37_1 = i64toi32_i32$HIGH_BITS;
              if (($34_1 | 0) < ($37_1 | 0)) {
               $61 = 1;
              } else {
               $61 = $30_1 >>> 0 < $39_1 >>> 0 & ($34_1 | 0) <= ($37_1 | 0);
              }
              if ($61 & ($31_1 >>> 0 > $39_1 >>> 0 & ($32_1 | 0) >= ($37_1 | 0) | ($32_1 | 0) > ($37_1 | 0))) {
               $28_1 = $39_1;
               $26_1 = $37_1;
              }
             }
             $22_1 = $14($28_1, $26_1);
             $39_1 = 0;
             $37_1 = 0;
             while (1) {
              $39_1 = ($22_1 < HEAPF64[($37_1 << 3) + $33_1 >> 3]) + $39_1 | 0;
              $37_1 = $37_1 + 1 | 0;
              if (($37_1 | 0) < ($6 | 0)) {
               continue
              }
              break;
             }             if (($42 | 0) < ($39_1 | 0)) {
              $30_1 = $28_1;
              $34_1 = $26_1;
              $25_1 = $39_1;
             } else {
              $31_1 = $28_1;
              $32_1 = $26_1;
              $23_1 = $39_1;
             }
             $51_1 = $51_1 + 1 | 0;
             continue;
            }
            break;
           }           $22_1 = $14($31_1, $32_1);
          } else {
           $22_1 = 0.0;
          }
          $23_1 = $42 - $23_1 | 0;
          $25_1 = 0;
          while (1) {
           $27_1 = HEAPF64[($25_1 << 3) + $33_1 >> 3];
           if (($23_1 | 0) > 0 & $27_1 == $22_1) {
            $26_1 = $25_1 + 1 | 0;
            $32_1 = ($6 | 0) > ($26_1 | 0) ? $26_1 : $6;
            $37_1 = $25_1;
            while (1) {
             if (($32_1 | 0) > ($37_1 | 0)) {
              $28_1 = $37_1 << 3;
              $39_1 = $28_1 + $49_1 | 0;
              $26_1 = HEAPF64[$28_1 + $33_1 >> 3] == $22_1;
              if ($26_1) {
               $26_1 = $23_1;
               $23_1 = $23_1 - 1 | 0;
               $26_1 = ($26_1 | 0) > 0;
              }
              HEAPF64[$39_1 >> 3] = $26_1 | HEAPF64[$28_1 + $33_1 >> 3] > $22_1 ? 1.0 : 0.0;
              $37_1 = $37_1 + 1 | 0;
              continue;
             }
             break;
            }           } else {
            HEAPF64[($25_1 << 3) + $49_1 >> 3] = $22_1 < $27_1 ? 1.0 : 0.0;
           }
           $25_1 = $25_1 + 1 | 0;
           if (($25_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }          $23_1 = 0;
         }
         $32_1 = $23_1;
        } else {
         if (($0_1 | 0) == 4) {
          $25_1 = 0;
          $34_1 = 0;
          HEAPF64[168] = 0;
          HEAPF64[169] = 0;
          while (1) {
           if (($6 | 0) > ($25_1 | 0)) {
            $23_1 = $25_1 + 1024 | 0;
            $28_1 = ($6 | 0) > ($23_1 | 0) ? $23_1 : $6;
            $23_1 = 0;
            while (1) {
             $22_1 = 0.0;
             $26_1 = $23_1 + $25_1 | 0;
             if (($26_1 | 0) < ($28_1 | 0)) {
              while (1) {
               $31_1 = $26_1 << 3;
               $27_1 = HEAPF64[$31_1 + $33_1 >> 3];
               $30_1 = ($27_1 > .9999999999999999 ? 0.0 : $27_1 > 0.0 ? 1.0 : 0.0) != 0.0;
               $22_1 = $22_1 + ($30_1 ? HEAPF64[$31_1 + $50_1 >> 3] : 0.0);
               $34_1 = $30_1 + $34_1 | 0;
               $26_1 = $26_1 + 2 | 0;
               if (($26_1 | 0) < ($28_1 | 0)) {
                continue
               }
               break;
              }
             }
             HEAPF64[($23_1 << 3) + 1280 >> 3] = $22_1;
             $26_1 = $23_1;
             $23_1 = $23_1 + 1 | 0;
             if (($26_1 | 0) <= 0) {
              continue
             }
             break;
            }            $28(0);
            $25_1 = $25_1 + 1024 | 0;
            continue;
           }
           break;
          }          if ($34_1) {
           $22_1 = HEAPF64[168];
           if ($22_1 - $22_1 == 0.0) {
            $22_1 = $22_1 + HEAPF64[169];
           }
           $22_1 = $22_1 / +($34_1 | 0);
          } else {
           $22_1 = 0.0;
          }
          $24_1 = $22_1 - $22_1;
          $29_1 = 1.0 / $43_1;
          $23_1 = 0;
          while (1) {
           $25_1 = $23_1 << 3;
           $27_1 = HEAPF64[$25_1 + $33_1 >> 3];
           HEAPF64[$25_1 + $49_1 >> 3] = ($27_1 > .9999999999999999 ? 0.0 : $27_1 > 0.0 ? 1.0 : 0.0) != 0.0 ? (HEAPF64[$25_1 + $50_1 >> 3] - $22_1 - $24_1) * $29_1 : 0.0;
           $23_1 = $23_1 + 1 | 0;
           if (($23_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }         } else {
          $39_1 = ($0_1 | 0) != 2;
          if ($39_1) {
           if ($3_1) {
            $25_1 = 0;
            $22_1 = 1.0;
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            while (1) {
             if (($6 | 0) > ($25_1 | 0)) {
              $23_1 = $25_1 + 1024 | 0;
              $28_1 = ($6 | 0) > ($23_1 | 0) ? $23_1 : $6;
              $23_1 = 0;
              while (1) {
               $27_1 = 0.0;
               $26_1 = $23_1 + $25_1 | 0;
               if (($28_1 | 0) > ($26_1 | 0)) {
                while (1) {
                 $24_1 = HEAPF64[($26_1 << 3) + $50_1 >> 3];
                 $22_1 = $22_1 != 0.0 ? ($24_1 >= 0.0 ? ($24_1 <= 1.0 ? 1.0 : 0.0) : 0.0) : 0.0;
                 $27_1 = $27_1 + $24_1;
                 $26_1 = $26_1 + 2 | 0;
                 if (($28_1 | 0) > ($26_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               HEAPF64[($23_1 << 3) + 1280 >> 3] = $27_1;
               $26_1 = $23_1;
               $23_1 = $23_1 + 1 | 0;
               if (($26_1 | 0) <= 0) {
                continue
               }
               break;
              }              $28(0);
              $25_1 = $25_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($22_1 != 0.0) {
             $22_1 = HEAPF64[168];
             if ($22_1 - $22_1 == 0.0) {
              $22_1 = $22_1 + HEAPF64[169];
             }
            } else {
             $22_1 = NaN;
            }
           } else {
            $22_1 = +HEAP32[($34_1 << 2) + $63 >> 2];
           }
          } else {
           $22_1 = 0.0;
          }
          $62 = $22_1;
          $35_1 = $12_1 ? HEAPF64[Math_imul($13_1, $34_1) + $12_1 >> 3] : $62;
          if ($43_1 > 8452712498170643941637436.0e246) {
           while (1) {
            if (($6 | 0) > ($32_1 | 0)) {
             $23_1 = ($32_1 << 3) + $33_1 | 0;
             HEAPF64[$23_1 >> 3] = HEAPF64[$23_1 >> 3] * 8.636168555094445e-78;
             $32_1 = $32_1 + 1 | 0;
             continue;
            }
            break;
           }           $53 = 1157920892373161954235709.0e53;
          } else {
           $53 = 1.0;
          }
          if ($62 != $62) {
           $23_1 = 4;
          } else {
           __inlined_func$65$11 : {
            if (!$6) {
             global$12 = 0.0;
             global$13 = 0.0;
             global$14 = 0.0;
             global$15 = 0.0;
             global$16 = 0;
             global$17 = 0;
             $23_1 = 0;
             break __inlined_func$65$11;
            }
            $27_1 = $43_1 / $53;
            $22_1 = $27_1;
            wasm2js_scratch_store_f64(+$22_1);
            $23_1 = wasm2js_scratch_load_i32(1) | 0;
            wasm2js_scratch_load_i32(0) | 0;
            $23_1 = ($23_1 >>> 20 & 2047) - 1023 | 0;
            $25_1 = $23_1 - 60 | 0;
            global$1 = Math_max($7($25_1), 5.0e-324);
            global$3 = Math_max($7($23_1 - 48 | 0), 5.0e-324);
            global$2 = $7($25_1 + 52 | 0);
            global$7 = $7($23_1 + 26 | 0) * 3.0;
            global$8 = global$2 * 1.5;
            $24_1 = $22_1 / global$1;
            global$4 = (wasm2js_f64$0 = __wasm_nearest_f64($24_1) * global$1, wasm2js_f64$1 = $22_1, wasm2js_i32$0 = Math_abs($24_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $22_1 = $8(global$4, $35_1);
            $24_1 = $22_1 / global$1;
            $22_1 = (wasm2js_f64$0 = __wasm_nearest_f64($24_1) * global$1, wasm2js_f64$1 = $22_1, wasm2js_i32$0 = Math_abs($24_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $24_1 = global$0;
            $29_1 = $24_1 / global$1;
            $36_1 = (wasm2js_f64$0 = __wasm_nearest_f64($29_1) * global$1, wasm2js_f64$1 = $24_1, wasm2js_i32$0 = Math_abs($29_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $24_1 = $22_1 + $36_1;
            $29_1 = $24_1 - $22_1;
            global$0 = $22_1 - ($24_1 - $29_1) + ($36_1 - $29_1);
            global$5 = $24_1;
            global$6 = global$0;
            global$41 = NaN;
            $22_1 = +($6 | 0);
            if (!$18_1 & (($6 | 0) >= 1024 & $35_1 > 0.0 & $22_1 > $35_1)) {
             $28_1 = 0;
             $32_1 = 0;
             $30_1 = (~~(Math_sqrt($22_1 * Math_sqrt(Math_sqrt($22_1))) * 2.2) | 0) / 8 | 0;
             $23_1 = $30_1 << 3;
             $26_1 = $3(($23_1 + ($23_1 >> (($23_1 | 0) < 262144 ? 3 : 4)) | 0) + 34 << 3);
             $25_1 = -1;
             __inlined_func$63$49 : {
              if (($26_1 | 0) == -1) {
               break __inlined_func$63$49
              }
              $31_1 = ($6 | 0) / ($30_1 | 0) | 0;
              while (1) {
               if (($28_1 | 0) < ($30_1 | 0)) {
                $42 = Math_imul($28_1, $31_1) + (Math_imul($31_1 - 8 | 0, Math_imul($28_1, 40503) & 65535) >>> 16 | 0) & -8;
                $25_1 = 0;
                while (1) {
                 if (($25_1 | 0) < 8) {
                  HEAPF64[(($28_1 << 3) + $25_1 << 3) + $26_1 >> 3] = HEAPF64[($25_1 + $42 << 3) + $33_1 >> 3];
                  $25_1 = $25_1 + 1 | 0;
                  continue;
                 }
                 break;
                }                $28_1 = $28_1 + 1 | 0;
                continue;
               }
               break;
              }              if ($18($26_1, $23_1)) {
               $28_1 = 0;
              } else {
               $28_1 = global$20;
              }
              if (!$28_1) {
               global$10 = $26_1;
               $25_1 = -1;
               break __inlined_func$63$49;
              }
              $42 = ($23_1 << 3) + $26_1 | 0;
              $29_1 = +($23_1 | 0);
              $24_1 = +($6 | 0);
              $54 = $29_1 / $24_1;
              $22_1 = $35_1 * $54;
              $36_1 = global$19;
              $38_1 = global$18 - $27_1;
              $22_1 = $24($26_1, $23_1, $22_1, $27_1, $36_1 - ($36_1 - $38_1) * ($35_1 / $24_1), $38_1, $36_1, Math_sqrt(Math_min($22_1, $29_1 - $22_1)) * .25, 40);
              $40_1 = $24_1 * 7.68e-15;
              $28_1 = -1;
              $37_1 = ($6 | 0) < 2048 ? 1 : 12;
              $29_1 = Infinity;
              while (1) {
               if (($28_1 | 0) == -1 & ($32_1 | 0) < ($37_1 | 0)) {
                $41_1 = $26($33_1, $6, $22_1, $27_1) - $35_1;
                if ($41_1 == $41_1) {
                 $45_1 = +(global$22 | 0);
                 $48_1 = $26($26_1, $23_1, $22_1, $27_1) - $41_1 * $54;
                 $44_1 = Math_min(Math_abs($22_1) * 1.2e-16, $27_1);
                 $38_1 = $41_1 > $40_1 ? Math_max($22_1 - $44_1, $38_1) : $38_1;
                 $36_1 = -$40_1 > $41_1 ? Math_min($22_1 + $44_1, $36_1) : $36_1;
                 $55_1 = $27_1 * $41_1 / $45_1;
                 $24_1 = $22_1 + $55_1;
                 $46_1 = Math_sqrt(Math_abs($41_1) * $54) * 3.0 + 3.0;
                 $25_1 = $45_1 >= 64.0;
                 if ($25_1) {
                  $25_1 = $24_1 >= $38_1;
                 }
                 if ($25_1) {
                  $25_1 = $24_1 <= $36_1;
                 }
                 if ($25_1) {
                  $25_1 = $46_1 >= Math_abs($26($26_1, $23_1, $24_1, $27_1) - $48_1);
                 }
                 if ($25_1) {
                  $22_1 = $24_1;
                  $24_1 = +(global$22 | 0);
                  $48_1 = $45_1 * $54;
                  $46_1 = $24_1 + $48_1;
                  $24_1 = (Math_sqrt($46_1) + Math_abs($24_1 - $48_1)) / $46_1 * Math_abs($55_1) + $27_1 * $40_1 / $45_1 + $44_1;
                  global$33 = $22_1 - $24_1;
                  global$35 = $22_1 + $24_1;
                 } else {
                  $24_1 = $48_1 + $46_1;
                  $45_1 = $48_1 - $46_1;
                  if ($41_1 > $40_1) {
                   $24_1 = $22_1 - $44_1;
                  } else {
                   if ($24_1 >= +($23_1 | 0)) {
                    $24_1 = -Infinity;
                   } else {
                    $24_1 = $24($26_1, $23_1, $24_1, $27_1, $22_1, $38_1, $22_1, 1.0, 40) - $44_1;
                   }
                  }
                  global$33 = $24_1;
                  if (-$40_1 > $41_1) {
                   $24_1 = $22_1 + $44_1;
                  } else {
                   if ($45_1 <= 0.0) {
                    $24_1 = Infinity;
                   } else {
                    $24_1 = $24($26_1, $23_1, $45_1, $27_1, $22_1, $22_1, $36_1, 1.0, 40) + $44_1;
                   }
                  }
                  global$35 = $24_1;
                 }
                 $24_1 = Math_abs($41_1);
                 $30_1 = $24_1 < $29_1 * .25;
                 $29_1 = $24_1;
                 if (!$25_1) {
                  $30_1 = !$34($26_1, $23_1, $27_1, $22_1, $42, ($23_1 >> (($23_1 | 0) < 262144 ? 3 : 4)) + 32 | 0);
                 }
                 $24_1 = $41_1 > 0.0 ? global$35 : global$33;
                 if (!($38_1 < $24_1 & $24_1 < $36_1)) {
                  $24_1 = $38_1 * .5 + $36_1 * .5;
                 }
                 if ($30_1) {
                  $31_1 = -1;
                  __inlined_func$61$80 : {
                   if (!(global$33 <= $22_1 & global$35 >= $22_1)) {
                    break __inlined_func$61$80
                   }
                   $28_1 = ($6 >> (($6 | 0) < 262144 ? 3 : 4)) + 32 | 0;
                   $30_1 = $3(($28_1 << 3) + 32 | 0);
                   $31_1 = -1;
                   if (($30_1 | 0) == -1) {
                    break __inlined_func$61$80
                   }
                   $28_1 = $34($33_1, $6, $27_1, $22_1, $30_1, $28_1);
                   if (!$28_1) {
                    global$28 = global$23;
                    global$29 = global$24;
                    global$31 = global$25;
                    global$32 = global$26;
                    $31_1 = global$27;
                    if (global$35 == Infinity | global$33 == -Infinity) {
                     if ($31_1) {
                      $18($30_1, $31_1);
                      $51_1 = !global$20;
                     } else {
                      $51_1 = 1;
                     }
                     $28_1 = $51_1 ? -1 : $28_1;
                     global$33 = Math_max(global$33, global$18 - $27_1 * 1.001);
                     global$35 = Math_min(global$35, global$19 + $27_1 * .001);
                    }
                    global$36 = 0.0;
                    global$34 = 0.0;
                    global$37 = 0;
                    if (!$28_1) {
                     $28_1 = $40($30_1, $31_1, $27_1, $22_1);
                    }
                    if (($28_1 | 0) == -2) {
                     $38($33_1, $6, $27_1);
                     $28_1 = 0;
                    }
                   }
                   global$10 = $30_1;
                   $31_1 = $28_1;
                  }
                  $28_1 = $31_1;
                 }
                 $22_1 = $25_1 ? $22_1 : $24_1;
                 $32_1 = $32_1 + 1 | 0;
                 continue;
                }
               }
               break;
              }              global$10 = $26_1;
              global$41 = $22_1;
              $25_1 = $28_1;
             }
             $23_1 = $25_1;
             if (($23_1 | 0) != -1) {
              break __inlined_func$65$11
             }
            }
            $23_1 = $18($33_1, $6);
            if ($23_1) {
             break __inlined_func$65$11
            }
            $22_1 = $35_1 - +(global$21 | 0);
            $23_1 = 2;
            if ($22_1 < 0.0) {
             break __inlined_func$65$11
            }
            $23_1 = 3;
            if (!$18_1 & $22_1 > +(global$20 | 0)) {
             break __inlined_func$65$11
            }
            global$30 = 0.0;
            global$29 = 0.0;
            global$28 = 0.0;
            global$32 = 0;
            global$31 = 0;
            if ($18_1) {
             $23_1 = ($22($33_1, $6, $27_1, 0.0, 0.0, 0.0) | 0) <= 0;
            } else {
             $23_1 = 0;
            }
            if ($23_1) {
             global$12 = 0.0;
             global$13 = 0.0;
             global$16 = global$25;
             global$17 = global$26;
            } else {
             if (global$20) {
              if ($22_1 == 0.0) {
               global$12 = global$19 + 0.0;
               global$13 = 0.0;
               global$14 = global$19;
               global$15 = global$19;
               global$16 = 0;
               global$17 = 0;
              } else {
               if ($22_1 == +(global$20 | 0)) {
                $27_1 = Math_max(global$18 - $27_1, -17976931348623157e292);
                $22_1 = $9(global$18);
                global$12 = $27_1 + 0.0;
                global$13 = 0.0;
                global$14 = $22_1;
                global$15 = $22_1;
                global$16 = 0;
                global$17 = 0;
               } else {
                $29_1 = Math_max(global$18 - $27_1 * 1.001, -17976931348623157e292);
                $24_1 = Math_min(global$19 + $27_1 * .001, 1797693134862315708145274.0e284);
                $22_1 = Math_sqrt(Math_min($22_1, +(global$20 | 0) - $22_1)) * .25;
                if (global$41 == global$41) {
                 $40_1 = global$41;
                } else {
                 $40_1 = $24_1 - ($24_1 - $29_1) * ($35_1 / +($6 | 0));
                }
                $36_1 = $24($33_1, $6, $35_1, $27_1, $40_1, $29_1, $24_1, $22_1, ($6 | 0) < 1024 ? 8 : 24);
                $22_1 = global$18;
                $38_1 = $27_1 * -1.001;
                $24_1 = $22_1 + $38_1;
                $29_1 = $24_1 - $22_1;
                global$0 = $22_1 - ($24_1 - $29_1) + ($38_1 - $29_1);
                global$33 = $24_1;
                global$34 = global$0;
                $22_1 = global$19;
                $38_1 = $27_1 * .001;
                $24_1 = $22_1 + $38_1;
                $29_1 = $24_1 - $22_1;
                global$0 = $22_1 - ($24_1 - $29_1) + ($38_1 - $29_1);
                global$35 = $24_1;
                global$36 = global$0;
                global$37 = 1;
                if (($40($33_1, $6, $27_1, $36_1) | 0) == -2) {
                 $38($33_1, $6, $27_1);
                }
               }
              }
             } else {
              global$12 = 0.0;
              global$13 = 0.0;
              global$14 = 0.0;
              global$15 = 0.0;
              global$16 = 0;
              global$17 = 0;
             }
            }
            $23_1 = 0;
           }
          }
          $32_1 = $23_1;
          if (!$32_1) {
           if ($39_1) {
            $67 = ($34_1 << 3) + $21_1 | 0;
            $42 = ($52_1 + $58_1 | 0) + $9_1 | 0;
            $23_1 = !$0_1;
            $37_1 = $23_1;
            $25_1 = ($1_1 | 0) == 1;
            $45_1 = HEAPF64[Math_imul($17_1, $34_1) + $16 >> 3] / ($23_1 & $25_1 ? $53 : 1.0);
            $30_1 = 0;
            $50();
            $68 = global$42;
            $69 = global$43;
            $29_1 = $43_1 / $53;
            $70 = 1.0 / $29_1;
            $54 = global$14;
            $48_1 = global$15;
            $71_1 = $29_1 * .5;
            $28_1 = $23_1 ? $25_1 : $23_1;
            $51_1 = $28_1 ? !$11 : $28_1;
            $39_1 = $0_1 ? 2 : 16;
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            HEAPF64[170] = 0;
            HEAPF64[171] = 0;
            while (1) {
             if (($6 | 0) > ($30_1 | 0)) {
              $23_1 = $30_1 + 1024 | 0;
              $31_1 = ($6 | 0) > ($23_1 | 0) ? $23_1 : $6;
              $26_1 = 0;
              while (1) {
               $41_1 = 0.0;
               $36_1 = 0.0;
               $25_1 = $26_1 + $30_1 | 0;
               if (($31_1 | 0) > ($25_1 | 0)) {
                while (1) {
                 $23_1 = $25_1 + $39_1 | 0;
                 $72_1 = ($23_1 | 0) < ($31_1 | 0) ? $23_1 : $31_1;
                 $38_1 = 0.0;
                 $44_1 = 0.0;
                 $23_1 = $25_1;
                 while (1) {
                  $61 = $23_1 << 3;
                  $27_1 = HEAPF64[$61 + $33_1 >> 3];
                  $46_1 = $27_1 - $68 - $69;
                  $22_1 = $46_1 * $70;
                  $22_1 = $22_1 > .9999999999999999 ? .9999999999999999 : $22_1;
                  $24_1 = $27_1 > $48_1 ? 1.0 : 0.0;
                  $40_1 = $24_1 != 0.0 ? 1.0 : 0.0;
                  $43_1 = $27_1 <= $54 ? 1.0 : 0.0;
                  $43_1 = $24_1 < $43_1 ? $43_1 : $24_1;
                  $22_1 = $22_1 > $40_1 ? $22_1 : $40_1;
                  if ($50_1) {
                   $55_1 = HEAPF64[$50_1 + $61 >> 3];
                  } else {
                   $55_1 = HEAP32[($23_1 << 2) + $8_1 >> 2] == ($42 | 0) ? 1.0 : 0.0;
                  }
                  $22_1 = $22_1 - $55_1;
                  $40_1 = $22_1;
                  $24_1 = $22_1 * $22_1;
                  if ($51_1) {
                   $22_1 = $43_1 != 0.0 ? NaN : $22_1;
                  } else {
                   if (($0_1 | 0) == 1) {
                    $24_1 = $22_1 != 0.0 ? $22_1 * ($71_1 * $22_1 + ($27_1 > $54 ? ($27_1 > $48_1 ? $46_1 - $29_1 : 0.0) : $46_1)) : 0.0;
                   } else {
                    if ($11) {
                     $40_1 = $22_1 * HEAPF64[($23_1 << 3) + $11 >> 3];
                     $55_1 = $40_1;
                     $24_1 = $40_1 * $22_1;
                    }
                   }
                   $22_1 = $28_1 ? ($43_1 != 0.0 ? NaN : $40_1) : ($1_1 | 0) == 2 ? $24_1 : $40_1;
                  }
                  $38_1 = $38_1 + $24_1;
                  $44_1 = $44_1 + ($43_1 != 0.0 ? 0.0 : $55_1);
                  HEAPF64[($23_1 << 3) + $49_1 >> 3] = $22_1;
                  $23_1 = $23_1 + 2 | 0;
                  if (($72_1 | 0) > ($23_1 | 0)) {
                   continue
                  }
                  break;
                 }                 $41_1 = $41_1 + $38_1;
                 $36_1 = $36_1 + $44_1;
                 $25_1 = $25_1 + $39_1 | 0;
                 if (($31_1 | 0) > ($25_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               $23_1 = $26_1 << 3;
               HEAPF64[$23_1 + 1280 >> 3] = $41_1;
               HEAPF64[$23_1 + 1312 >> 3] = $36_1;
               $23_1 = $26_1;
               $26_1 = $23_1 + 1 | 0;
               if (($23_1 | 0) <= 0) {
                continue
               }
               break;
              }              $28(0);
              $28(1);
              $30_1 = $30_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($1_1) {
             if ($11) {
              $22_1 = HEAPF64[170];
              if ($22_1 - $22_1 == 0.0) {
               $22_1 = $22_1 + HEAPF64[171];
              }
             } else {
              $24_1 = $35_1 - +(global$17 | 0);
              $22_1 = HEAPF64[170];
              if ($22_1 - $22_1 == 0.0) {
               $22_1 = $22_1 + HEAPF64[171];
              }
              $22_1 = $24_1 - $22_1;
             }
             $27_1 = (global$16 | 0) > 0 & $28_1 ? $22_1 / +(global$16 | 0) : 0.0;
             $24_1 = $27_1 - $27_1;
             $29_1 = $28_1 ? $45_1 / $29_1 : $45_1;
             $23_1 = 0;
             while (1) {
              $25_1 = ($23_1 << 3) + $49_1 | 0;
              $22_1 = HEAPF64[$25_1 >> 3];
              HEAPF64[$25_1 >> 3] = $22_1 == $22_1 ? ($22_1 - $27_1 - $24_1) * $29_1 : 0.0;
              $23_1 = $23_1 + 1 | 0;
              if (($6 | 0) > ($23_1 | 0)) {
               continue
              }
              break;
             }            }
            $22_1 = HEAPF64[168];
            if ($22_1 - $22_1 == 0.0) {
             $22_1 = $22_1 + HEAPF64[169];
            }
            $24_1 = $22_1 + ($35_1 == $62 ? 0.0 : (global$42 + global$43) * ($35_1 - $62));
            __inlined_func$75$12 : {
             if (($0_1 | 0) == 1) {
              break __inlined_func$75$12
             }
             $24_1 = $22_1;
            }
            $22_1 = $24_1;
            HEAPF64[$67 >> 3] = $37_1 ? $22_1 : $22_1 * $53;
           } else {
            $23_1 = 0;
            $50();
            $27_1 = global$42;
            $24_1 = global$43;
            $29_1 = 1.0 / ($43_1 / $53);
            $36_1 = global$15;
            while (1) {
             $25_1 = $23_1 << 3;
             $35_1 = HEAPF64[$25_1 + $33_1 >> 3];
             $22_1 = $35_1 > $36_1 ? 1.0 : 0.0;
             $35_1 = ($35_1 - $27_1 - $24_1) * $29_1;
             $35_1 = $35_1 > .9999999999999999 ? .9999999999999999 : $35_1;
             HEAPF64[$25_1 + $49_1 >> 3] = $22_1 < $35_1 ? $35_1 : $22_1;
             $23_1 = $23_1 + 1 | 0;
             if (($23_1 | 0) < ($6 | 0)) {
              continue
             }
             break;
            }           }
           HEAPF64[($34_1 << 3) + $19_1 >> 3] = global$12 * $53;
           HEAP32[($34_1 << 2) + $20_1 >> 2] = global$16;
          }
         }
        }
        if ($3_1) {
         $12(2, ($6 << 3) + $50_1 | 0);
        }
        $23_1 = $6 << 3;
        $12(1, $23_1 + $49_1 | 0);
        $12(0, $23_1 + $33_1 | 0);
        if ($32_1) {
         return $32_1
        }
        $58_1 = $58_1 + 1 | 0;
        continue;
       }
       break;
      }      if ($47_1 ? $1_1 : 0) {
       $32($60_1, $56_1, $66, $6, $4 + $57_1 | 0, $7_1 << 3);
      }
      $52_1 = $52_1 + $59_1 | 0;
      continue;
     }
     break;
    }    $65 = $65 + 1 | 0;
    continue;
   }
   break;
  }  global$10 = $63;
  return 0;
 }
 
 function $31($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1, $9_1, $10, $11, $12_1, $13_1, $14_1, $15_1, $16, $17_1, $18_1, $19_1, $20_1, $21_1) {
  var $22_1 = 0, $23_1 = 0.0, $24_1 = 0.0, $25_1 = 0, $26_1 = 0, $27_1 = Math_fround(0), $28_1 = 0, $29_1 = 0, $30_1 = 0.0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0.0, $36_1 = 0, $37_1 = 0.0, $38_1 = Math_fround(0), $39_1 = 0, $40_1 = 0.0, $41_1 = Math_fround(0), $42 = 0, $43_1 = Math_fround(0), $44_1 = 0.0, $45_1 = 0, $46_1 = Math_fround(0), $47_1 = 0.0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = Math_fround(0), $52_1 = 0, $53 = 0.0, $54 = 0.0, $55_1 = 0.0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0.0, $60_1 = 0.0, $61 = 0, $62 = 0, $63 = 0.0, $64 = 0, $65 = 0.0, $66 = 0.0, $67 = Math_fround(0), $68 = 0, $69 = 0, $70 = 0, $71_1 = 0, $72_1 = 0.0, $73 = Math_fround(0), $74 = Math_fround(0), $75 = 0.0, $76 = Math_fround(0), $77_1 = Math_fround(0), $78_1 = 0, $79_1 = Math_fround(0), $80_1 = Math_fround(0), $81_1 = Math_fround(0), $82_1 = Math_fround(0), $83_1 = Math_fround(0), $84_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $68 = $3($8_1 ? $7_1 << 2 : 0);
  $61 = ($7_1 | 0) >= 16 ? 16 : $7_1;
  $56_1 = (($6 << 2) + 63 & -64) - -64 | 0;
  $45_1 = ($7_1 | 0) > 1;
  if (!$45_1) {
   $45_1 = ($10 | 0) != 0;
  }
  if ($45_1) {
   $62 = $3(Math_imul($56_1, $61));
  } else {
   $62 = 0;
  }
  $22_1 = ($62 | 0) == -1 | ($68 | 0) == -1;
  if ($45_1 ? $3_1 : 0) {
   $69 = $3(Math_imul($56_1, $61));
  } else {
   $69 = 0;
  }
  if ($22_1 | ($69 | 0) == -1) {
   return 5
  }
  if ($8_1) {
   if ($10) {
    $46($8_1, $10, $6);
   }
   $49($8_1, $6, $9_1, $68, $7_1);
  }
  while (1) {
   if (($5 | 0) > ($70 | 0)) {
    $52_1 = 0;
    while (1) {
     if (($7_1 | 0) > ($52_1 | 0)) {
      $22_1 = $7_1 - $52_1 | 0;
      $71_1 = ($22_1 | 0) > ($61 | 0) ? $61 : $22_1;
      $57_1 = Math_imul(Math_imul($6, $70), $7_1) + $52_1 << 2;
      if ($45_1) {
       $22_1 = $7_1 << 2;
       $33($2 + $57_1 | 0, $22_1, $6, $71_1, $62, $56_1);
       if ($3_1) {
        $33($3_1 + $57_1 | 0, $22_1, $6, $71_1, $69, $56_1);
       }
      }
      $58_1 = 0;
      while (1) {
       if (($58_1 | 0) < ($71_1 | 0)) {
        $22_1 = Math_imul($56_1, $58_1);
        $33_1 = $45_1 ? $22_1 + $62 | 0 : $2 + $57_1 | 0;
        $48_1 = $45_1 ? $33_1 : $4 + $57_1 | 0;
        $49_1 = $3_1 ? ($45_1 ? $22_1 + $69 | 0 : $3_1 + $57_1 | 0) : 0;
        if ($10) {
         $48($33_1, $10, $6, Math_fround(-Infinity));
         if ($3_1) {
          $48($49_1, $10, $6, Math_fround(0.0));
         }
        }
        $22_1 = $6 << 2;
        $13(0, $22_1 + $33_1 | 0);
        $13(1, $22_1 + $48_1 | 0);
        if ($3_1) {
         $13(2, $22_1 + $49_1 | 0);
        }
        $34_1 = (Math_imul($7_1, $70) + $52_1 | 0) + $58_1 | 0;
        $63 = HEAPF64[Math_imul($34_1, $15_1) + $14_1 >> 3];
        $32_1 = 0;
        if (($0_1 | 0) == 3) {
         $50_1 = 0;
         $22_1 = 0;
         __inlined_func$70$13 : {
          if (!$6) {
           break __inlined_func$70$13
          }
          $42 = ~~HEAPF64[Math_imul($13_1, $34_1) + $12_1 >> 3];
          $22_1 = $19($33_1, $6);
          if ($22_1) {
           break __inlined_func$70$13
          }
          $22_1 = 2;
          if ((global$21 | 0) > ($42 | 0)) {
           break __inlined_func$70$13
          }
          $25_1 = global$21 + global$20 | 0;
          $22_1 = 3;
          if (($25_1 | 0) < ($42 | 0)) {
           break __inlined_func$70$13
          }
          $22_1 = global$21;
          if ((global$20 | 0) > 0) {
           $26_1 = $15(Math_fround(global$18));
           $31_1 = $26_1 - 1 | 0;
           $34_1 = i64toi32_i32$HIGH_BITS - !$26_1 | 0;
           $29_1 = $15(Math_fround(global$19));
           $32_1 = i64toi32_i32$HIGH_BITS;
           if (($25_1 | 0) == ($42 | 0)) {
            $32_1 = $34_1;
            $29_1 = $31_1;
            $22_1 = $42;
           }
           while (1) {
            $26_1 = $31_1 + 1 | 0;
            $28_1 = $26_1 ? $34_1 : $34_1 + 1 | 0;
            if (($28_1 | 0) < ($32_1 | 0)) {
             $26_1 = 1;
            } else {
             $26_1 = $26_1 >>> 0 < $29_1 >>> 0 & ($28_1 | 0) <= ($32_1 | 0);
            }
            if ($26_1 & ($22_1 | 0) != ($42 | 0)) {
             $28_1 = $17($31_1, $34_1, $29_1, $32_1);
             $26_1 = i64toi32_i32$HIGH_BITS;
             if ($50_1 & 1) {
              $23_1 = +(wasm2js_scratch_store_i32(2, ($32_1 | 0) > 0 | ($32_1 | 0) >= 0 ? $29_1 : -2147483648 - $29_1 | 0), wasm2js_scratch_load_f32());
              $39_1 = $15(Math_fround($23_1 - ($23_1 - +(wasm2js_scratch_store_i32(2, ($34_1 | 0) > 0 | ($34_1 | 0) >= 0 ? $31_1 : -2147483648 - $31_1 | 0), wasm2js_scratch_load_f32())) * (+($42 - $22_1 | 0) / +($25_1 - $22_1 | 0))));
              $36_1 = i64toi32_i32$HIGH_BITS;
              if (($34_1 | 0) < ($36_1 | 0)) {
               $64 = 1;
              } else {
               $64 = $31_1 >>> 0 < $39_1 >>> 0 & ($34_1 | 0) <= ($36_1 | 0);
              }
              if ($64 & ($29_1 >>> 0 > $39_1 >>> 0 & ($32_1 | 0) >= ($36_1 | 0) | ($32_1 | 0) > ($36_1 | 0))) {
               $28_1 = $39_1;
               $26_1 = $36_1;
              }
             }
             $27_1 = (wasm2js_scratch_store_i32(2, ($26_1 | 0) > 0 | ($26_1 | 0) >= 0 ? $28_1 : -2147483648 - $28_1 | 0), wasm2js_scratch_load_f32());
             $39_1 = 0;
             $36_1 = 0;
             while (1) {
              $39_1 = ($27_1 < HEAPF32[($36_1 << 2) + $33_1 >> 2]) + $39_1 | 0;
              $36_1 = $36_1 + 1 | 0;
              if (($36_1 | 0) < ($6 | 0)) {
               continue
              }
              break;
             }             if (($42 | 0) < ($39_1 | 0)) {
              $31_1 = $28_1;
              $34_1 = $26_1;
              $25_1 = $39_1;
             } else {
              $29_1 = $28_1;
              $32_1 = $26_1;
              $22_1 = $39_1;
             }
             $50_1 = $50_1 + 1 | 0;
             continue;
            }
            break;
           }           $27_1 = (wasm2js_scratch_store_i32(2, ($32_1 | 0) > 0 | ($32_1 | 0) >= 0 ? $29_1 : -2147483648 - $29_1 | 0), wasm2js_scratch_load_f32());
          } else {
           $27_1 = Math_fround(0.0);
          }
          $22_1 = $42 - $22_1 | 0;
          $25_1 = 0;
          while (1) {
           $38_1 = HEAPF32[($25_1 << 2) + $33_1 >> 2];
           if (($22_1 | 0) > 0 & $38_1 == $27_1) {
            $26_1 = $25_1 + 1 | 0;
            $32_1 = ($6 | 0) > ($26_1 | 0) ? $26_1 : $6;
            $36_1 = $25_1;
            while (1) {
             if (($32_1 | 0) > ($36_1 | 0)) {
              $28_1 = $36_1 << 2;
              $39_1 = $28_1 + $48_1 | 0;
              $26_1 = HEAPF32[$28_1 + $33_1 >> 2] == $27_1;
              if ($26_1) {
               $26_1 = $22_1;
               $22_1 = $22_1 - 1 | 0;
               $26_1 = ($26_1 | 0) > 0;
              }
              HEAPF32[$39_1 >> 2] = $26_1 | HEAPF32[$28_1 + $33_1 >> 2] > $27_1 ? Math_fround(1.0) : Math_fround(0.0);
              $36_1 = $36_1 + 1 | 0;
              continue;
             }
             break;
            }           } else {
            HEAPF32[($25_1 << 2) + $48_1 >> 2] = $27_1 < $38_1 ? Math_fround(1.0) : Math_fround(0.0);
           }
           $25_1 = $25_1 + 1 | 0;
           if (($25_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }          $22_1 = 0;
         }
         $32_1 = $22_1;
        } else {
         if (($0_1 | 0) == 4) {
          $25_1 = 0;
          $34_1 = 0;
          HEAPF64[168] = 0;
          HEAPF64[169] = 0;
          while (1) {
           if (($6 | 0) > ($25_1 | 0)) {
            $22_1 = $25_1 + 1024 | 0;
            $28_1 = ($6 | 0) > ($22_1 | 0) ? $22_1 : $6;
            $22_1 = 0;
            while (1) {
             $23_1 = 0.0;
             $26_1 = $22_1 + $25_1 | 0;
             if (($26_1 | 0) < ($28_1 | 0)) {
              while (1) {
               $29_1 = $26_1 << 2;
               $27_1 = HEAPF32[$29_1 + $33_1 >> 2];
               $31_1 = ($27_1 > Math_fround(.9999999403953552) ? Math_fround(0.0) : $27_1 > Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
               $23_1 = $23_1 + +($31_1 ? HEAPF32[$29_1 + $49_1 >> 2] : Math_fround(0.0));
               $34_1 = $31_1 + $34_1 | 0;
               $26_1 = $26_1 + 4 | 0;
               if (($26_1 | 0) < ($28_1 | 0)) {
                continue
               }
               break;
              }
             }
             HEAPF64[($22_1 << 3) + 1280 >> 3] = $23_1;
             $26_1 = $22_1;
             $22_1 = $22_1 + 1 | 0;
             if (($26_1 | 0) < 3) {
              continue
             }
             break;
            }            $29(0);
            $25_1 = $25_1 + 1024 | 0;
            continue;
           }
           break;
          }          if ($34_1) {
           $23_1 = HEAPF64[168];
           if ($23_1 - $23_1 == 0.0) {
            $23_1 = $23_1 + HEAPF64[169];
           }
           $23_1 = $23_1 / +($34_1 | 0);
          } else {
           $23_1 = 0.0;
          }
          $27_1 = Math_fround($23_1);
          $38_1 = $27_1;
          $43_1 = Math_fround($23_1 - +$27_1);
          $46_1 = Math_fround(1.0 / $63);
          $22_1 = 0;
          while (1) {
           $25_1 = $22_1 << 2;
           $27_1 = HEAPF32[$25_1 + $33_1 >> 2];
           HEAPF32[$25_1 + $48_1 >> 2] = ($27_1 > Math_fround(.9999999403953552) ? Math_fround(0.0) : $27_1 > Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0) ? Math_fround(Math_fround(Math_fround(HEAPF32[$25_1 + $49_1 >> 2] - $38_1) - $43_1) * $46_1) : Math_fround(0.0);
           $22_1 = $22_1 + 1 | 0;
           if (($22_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }         } else {
          $39_1 = ($0_1 | 0) != 2;
          if ($39_1) {
           if ($3_1) {
            $25_1 = 0;
            $27_1 = Math_fround(1.0);
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            while (1) {
             if (($6 | 0) > ($25_1 | 0)) {
              $22_1 = $25_1 + 1024 | 0;
              $28_1 = ($6 | 0) > ($22_1 | 0) ? $22_1 : $6;
              $22_1 = 0;
              while (1) {
               $23_1 = 0.0;
               $26_1 = $22_1 + $25_1 | 0;
               if (($28_1 | 0) > ($26_1 | 0)) {
                while (1) {
                 $38_1 = HEAPF32[($26_1 << 2) + $49_1 >> 2];
                 $27_1 = $27_1 != Math_fround(0.0) ? ($38_1 >= Math_fround(0.0) ? ($38_1 <= Math_fround(1.0) ? Math_fround(1.0) : Math_fround(0.0)) : Math_fround(0.0)) : Math_fround(0.0);
                 $23_1 = $23_1 + +$38_1;
                 $26_1 = $26_1 + 4 | 0;
                 if (($28_1 | 0) > ($26_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               HEAPF64[($22_1 << 3) + 1280 >> 3] = $23_1;
               $26_1 = $22_1;
               $22_1 = $22_1 + 1 | 0;
               if (($26_1 | 0) < 3) {
                continue
               }
               break;
              }              $29(0);
              $25_1 = $25_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($27_1 != Math_fround(0.0)) {
             $23_1 = HEAPF64[168];
             if ($23_1 - $23_1 == 0.0) {
              $23_1 = $23_1 + HEAPF64[169];
             }
            } else {
             $23_1 = NaN;
            }
           } else {
            $23_1 = +HEAP32[($34_1 << 2) + $68 >> 2];
           }
          } else {
           $23_1 = 0.0;
          }
          $65 = $23_1;
          $44_1 = $12_1 ? HEAPF64[Math_imul($13_1, $34_1) + $12_1 >> 3] : $65;
          if ($63 > 8452712498170643941637436.0e246) {
           while (1) {
            if (($6 | 0) > ($32_1 | 0)) {
             $22_1 = ($32_1 << 2) + $33_1 | 0;
             HEAPF32[$22_1 >> 2] = +HEAPF32[$22_1 >> 2] * 8.636168555094445e-78;
             $32_1 = $32_1 + 1 | 0;
             continue;
            }
            break;
           }           $53 = 1157920892373161954235709.0e53;
          } else {
           $53 = 1.0;
          }
          if ($65 != $65) {
           $22_1 = 4;
          } else {
           __inlined_func$66$16 : {
            if (!$6) {
             global$12 = 0.0;
             global$13 = 0.0;
             global$14 = 0.0;
             global$15 = 0.0;
             global$16 = 0;
             global$17 = 0;
             $22_1 = 0;
             break __inlined_func$66$16;
            }
            $30_1 = $63 / $53;
            $23_1 = $30_1;
            wasm2js_scratch_store_f64(+$23_1);
            $22_1 = wasm2js_scratch_load_i32(1) | 0;
            wasm2js_scratch_load_i32(0) | 0;
            $22_1 = ($22_1 >>> 20 & 2047) - 1023 | 0;
            $25_1 = $22_1 - 36 | 0;
            global$1 = Math_max($7($25_1), 5.0e-324);
            global$3 = Math_max($7($22_1 - 48 | 0), 5.0e-324);
            global$2 = $7($25_1 + 23 | 0);
            global$7 = $7($22_1 + 7 | 0) * 3.0;
            global$8 = global$2 * 1.5;
            $24_1 = $23_1 / global$1;
            global$4 = (wasm2js_f64$0 = __wasm_nearest_f64($24_1) * global$1, wasm2js_f64$1 = $23_1, wasm2js_i32$0 = Math_abs($24_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $23_1 = $8(global$4, $44_1);
            $24_1 = $23_1 / global$1;
            $23_1 = (wasm2js_f64$0 = __wasm_nearest_f64($24_1) * global$1, wasm2js_f64$1 = $23_1, wasm2js_i32$0 = Math_abs($24_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $24_1 = global$0;
            $35_1 = $24_1 / global$1;
            $37_1 = (wasm2js_f64$0 = __wasm_nearest_f64($35_1) * global$1, wasm2js_f64$1 = $24_1, wasm2js_i32$0 = Math_abs($35_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $24_1 = $23_1 + $37_1;
            $35_1 = $24_1 - $23_1;
            global$0 = $23_1 - ($24_1 - $35_1) + ($37_1 - $35_1);
            global$5 = $24_1;
            global$6 = global$0;
            global$41 = NaN;
            $23_1 = +($6 | 0);
            if (!$18_1 & (($6 | 0) >= 1024 & $44_1 > 0.0 & $23_1 > $44_1)) {
             $22_1 = 0;
             $32_1 = 0;
             $31_1 = (~~(Math_sqrt($23_1 * Math_sqrt(Math_sqrt($23_1))) * 2.2) | 0) / 16 | 0;
             $25_1 = $31_1 << 4;
             $26_1 = $3(($25_1 + ($25_1 >> (($25_1 | 0) < 262144 ? 3 : 4)) | 0) + 36 << 2);
             $28_1 = -1;
             __inlined_func$64$69 : {
              if (($26_1 | 0) == -1) {
               break __inlined_func$64$69
              }
              $29_1 = ($6 | 0) / ($31_1 | 0) | 0;
              while (1) {
               if (($22_1 | 0) < ($31_1 | 0)) {
                $42 = Math_imul($22_1, $29_1) + (Math_imul($29_1 - 16 | 0, Math_imul($22_1, 40503) & 65535) >>> 16 | 0) & -16;
                $28_1 = 0;
                while (1) {
                 if (($28_1 | 0) < 16) {
                  HEAPF32[(($22_1 << 4) + $28_1 << 2) + $26_1 >> 2] = HEAPF32[($28_1 + $42 << 2) + $33_1 >> 2];
                  $28_1 = $28_1 + 1 | 0;
                  continue;
                 }
                 break;
                }                $22_1 = $22_1 + 1 | 0;
                continue;
               }
               break;
              }              if ($19($26_1, $25_1)) {
               $22_1 = 0;
              } else {
               $22_1 = global$20;
              }
              if (!$22_1) {
               global$10 = $26_1;
               $28_1 = -1;
               break __inlined_func$64$69;
              }
              $42 = ($25_1 << 2) + $26_1 | 0;
              $35_1 = +($25_1 | 0);
              $24_1 = +($6 | 0);
              $72_1 = $35_1 / $24_1;
              $23_1 = $44_1 * $72_1;
              $40_1 = global$19;
              $47_1 = global$18 - $30_1;
              $23_1 = $25($26_1, $25_1, $23_1, $30_1, $40_1 - ($40_1 - $47_1) * ($44_1 / $24_1), $47_1, $40_1, Math_sqrt(Math_min($23_1, $35_1 - $23_1)) * .25, 40);
              $66 = $24_1 * 3.84e-06;
              $28_1 = -1;
              $36_1 = ($6 | 0) < 2048 ? 1 : 12;
              $35_1 = Infinity;
              while (1) {
               if (($28_1 | 0) == -1 & ($32_1 | 0) < ($36_1 | 0)) {
                $23_1 = +Math_fround($23_1);
                $27_1 = Math_fround($30_1);
                $37_1 = $27($33_1, $6, Math_fround($23_1), $27_1) - $44_1;
                if ($37_1 == $37_1) {
                 $54 = +(global$22 | 0);
                 $59_1 = $27($26_1, $25_1, Math_fround($23_1), $27_1) - $37_1 * $72_1;
                 $55_1 = Math_min(Math_abs($23_1) * 6.0e-08, $30_1);
                 $47_1 = $37_1 > $66 ? Math_max($23_1 - $55_1, $47_1) : $47_1;
                 $40_1 = -$66 > $37_1 ? Math_min($23_1 + $55_1, $40_1) : $40_1;
                 $75 = $30_1 * $37_1 / $54;
                 $24_1 = $23_1 + $75;
                 $60_1 = Math_sqrt(Math_abs($37_1) * $72_1) * 3.0 + 3.0;
                 $22_1 = $54 >= 64.0;
                 if ($22_1) {
                  $22_1 = $24_1 >= $47_1;
                 }
                 if ($22_1) {
                  $22_1 = $24_1 <= $40_1;
                 }
                 if ($22_1) {
                  $22_1 = $60_1 >= Math_abs($27($26_1, $25_1, Math_fround($24_1), Math_fround($30_1)) - $59_1);
                 }
                 if ($22_1) {
                  $23_1 = $24_1;
                  $24_1 = +(global$22 | 0);
                  $59_1 = $54 * $72_1;
                  $60_1 = $24_1 + $59_1;
                  $24_1 = (Math_sqrt($60_1) + Math_abs($24_1 - $59_1)) / $60_1 * Math_abs($75) + $30_1 * $66 / $54 + $55_1;
                  global$33 = $23_1 - $24_1;
                  global$35 = $23_1 + $24_1;
                 } else {
                  $24_1 = $59_1 + $60_1;
                  $54 = $59_1 - $60_1;
                  if ($37_1 > $66) {
                   $24_1 = $23_1 - $55_1;
                  } else {
                   if ($24_1 >= +($25_1 | 0)) {
                    $24_1 = -Infinity;
                   } else {
                    $24_1 = $25($26_1, $25_1, $24_1, $30_1, $23_1, $47_1, $23_1, 1.0, 40) - $55_1;
                   }
                  }
                  global$33 = $24_1;
                  if (-$66 > $37_1) {
                   $24_1 = $23_1 + $55_1;
                  } else {
                   if ($54 <= 0.0) {
                    $24_1 = Infinity;
                   } else {
                    $24_1 = $25($26_1, $25_1, $54, $30_1, $23_1, $23_1, $40_1, 1.0, 40) + $55_1;
                   }
                  }
                  global$35 = $24_1;
                 }
                 $24_1 = Math_abs($37_1);
                 $31_1 = $24_1 < $35_1 * .25;
                 $35_1 = $24_1;
                 if (!$22_1) {
                  $31_1 = !$35($26_1, $25_1, $30_1, $23_1, $42, ($25_1 >> (($25_1 | 0) < 262144 ? 3 : 4)) + 32 | 0);
                 }
                 $24_1 = $37_1 > 0.0 ? global$35 : global$33;
                 if (!($47_1 < $24_1 & $24_1 < $40_1)) {
                  $24_1 = $47_1 * .5 + $40_1 * .5;
                 }
                 if ($31_1) {
                  $29_1 = -1;
                  __inlined_func$62$81 : {
                   if (!(global$33 <= $23_1 & global$35 >= $23_1)) {
                    break __inlined_func$62$81
                   }
                   $28_1 = ($6 >> (($6 | 0) < 262144 ? 3 : 4)) + 32 | 0;
                   $31_1 = $3(($28_1 << 2) + 32 | 0);
                   $29_1 = -1;
                   if (($31_1 | 0) == -1) {
                    break __inlined_func$62$81
                   }
                   $28_1 = $35($33_1, $6, $30_1, $23_1, $31_1, $28_1);
                   if (!$28_1) {
                    global$28 = global$23;
                    global$29 = global$24;
                    global$31 = global$25;
                    global$32 = global$26;
                    $29_1 = global$27;
                    if (global$35 == Infinity | global$33 == -Infinity) {
                     if ($29_1) {
                      $19($31_1, $29_1);
                      $50_1 = !global$20;
                     } else {
                      $50_1 = 1;
                     }
                     $28_1 = $50_1 ? -1 : $28_1;
                     global$33 = Math_max(global$33, global$18 - $30_1 * 1.001);
                     global$35 = Math_min(global$35, global$19 + $30_1 * .001);
                    }
                    global$36 = 0.0;
                    global$34 = 0.0;
                    global$37 = 0;
                    if (!$28_1) {
                     $28_1 = $41($31_1, $29_1, $30_1, $23_1);
                    }
                    if (($28_1 | 0) == -2) {
                     $39($33_1, $6, $30_1);
                     $28_1 = 0;
                    }
                   }
                   global$10 = $31_1;
                   $29_1 = $28_1;
                  }
                  $28_1 = $29_1;
                 }
                 $23_1 = $22_1 ? $23_1 : $24_1;
                 $32_1 = $32_1 + 1 | 0;
                 continue;
                }
               }
               break;
              }              global$10 = $26_1;
              global$41 = $23_1;
             }
             $22_1 = $28_1;
             if (($22_1 | 0) != -1) {
              break __inlined_func$66$16
             }
            }
            $22_1 = $19($33_1, $6);
            if ($22_1) {
             break __inlined_func$66$16
            }
            $23_1 = $44_1 - +(global$21 | 0);
            $22_1 = 2;
            if ($23_1 < 0.0) {
             break __inlined_func$66$16
            }
            $22_1 = 3;
            if (!$18_1 & $23_1 > +(global$20 | 0)) {
             break __inlined_func$66$16
            }
            global$30 = 0.0;
            global$29 = 0.0;
            global$28 = 0.0;
            global$32 = 0;
            global$31 = 0;
            if ($18_1) {
             $22_1 = ($23($33_1, $6, $30_1, 0.0, 0.0, 0.0) | 0) <= 0;
            } else {
             $22_1 = 0;
            }
            if ($22_1) {
             global$12 = 0.0;
             global$13 = 0.0;
             global$16 = global$25;
             global$17 = global$26;
            } else {
             if (global$20) {
              if ($23_1 == 0.0) {
               global$12 = global$19 + 0.0;
               global$13 = 0.0;
               global$14 = global$19;
               global$15 = global$19;
               global$16 = 0;
               global$17 = 0;
              } else {
               if ($23_1 == +(global$20 | 0)) {
                global$12 = Math_max(global$18 - $30_1, -17976931348623157e292) + 0.0;
                global$13 = 0.0;
                $27_1 = Math_fround(global$18);
                $22_1 = (wasm2js_scratch_store_f32($27_1), wasm2js_scratch_load_i32(2));
                $23_1 = +(wasm2js_scratch_store_i32(2, $27_1 == Math_fround(0.0) ? -2147483647 : ($22_1 | 0) < 0 ? $22_1 + 1 | 0 : $22_1 - 1 | 0), wasm2js_scratch_load_f32());
                global$14 = $23_1;
                global$15 = $23_1;
                global$16 = 0;
                global$17 = 0;
               } else {
                $35_1 = Math_max(global$18 - $30_1 * 1.001, -17976931348623157e292);
                $24_1 = Math_min(global$19 + $30_1 * .001, 1797693134862315708145274.0e284);
                $23_1 = Math_sqrt(Math_min($23_1, +(global$20 | 0) - $23_1)) * .25;
                if (global$41 == global$41) {
                 $37_1 = global$41;
                } else {
                 $37_1 = $24_1 - ($24_1 - $35_1) * ($44_1 / +($6 | 0));
                }
                $37_1 = $25($33_1, $6, $44_1, $30_1, $37_1, $35_1, $24_1, $23_1, ($6 | 0) < 1024 ? 8 : 24);
                $23_1 = global$18;
                $40_1 = $30_1 * -1.001;
                $24_1 = $23_1 + $40_1;
                $35_1 = $24_1 - $23_1;
                global$0 = $23_1 - ($24_1 - $35_1) + ($40_1 - $35_1);
                global$33 = $24_1;
                global$34 = global$0;
                $23_1 = global$19;
                $40_1 = $30_1 * .001;
                $24_1 = $23_1 + $40_1;
                $35_1 = $24_1 - $23_1;
                global$0 = $23_1 - ($24_1 - $35_1) + ($40_1 - $35_1);
                global$35 = $24_1;
                global$36 = global$0;
                global$37 = 1;
                if (($41($33_1, $6, $30_1, $37_1) | 0) == -2) {
                 $39($33_1, $6, $30_1);
                }
               }
              }
             } else {
              global$12 = 0.0;
              global$13 = 0.0;
              global$14 = 0.0;
              global$15 = 0.0;
              global$16 = 0;
              global$17 = 0;
             }
            }
            $22_1 = 0;
           }
          }
          $32_1 = $22_1;
          if (!$32_1) {
           if ($39_1) {
            $78_1 = ($34_1 << 3) + $21_1 | 0;
            $42 = ($52_1 + $58_1 | 0) + $9_1 | 0;
            $22_1 = !$0_1;
            $36_1 = $22_1;
            $25_1 = ($1_1 | 0) == 1;
            $35_1 = HEAPF64[Math_imul($17_1, $34_1) + $16 >> 3] / ($22_1 & $25_1 ? $53 : 1.0);
            $31_1 = 0;
            $51();
            $79_1 = Math_fround(global$42);
            $80_1 = Math_fround(global$43);
            $30_1 = $63 / $53;
            $81_1 = Math_fround(1.0 / $30_1);
            $76 = Math_fround(global$14);
            $77_1 = Math_fround(global$15);
            $82_1 = Math_fround($30_1);
            $83_1 = Math_fround($30_1 * .5);
            $28_1 = $22_1 ? $25_1 : $22_1;
            $50_1 = $28_1 ? !$11 : $28_1;
            $39_1 = $0_1 ? 4 : 32;
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            HEAPF64[170] = 0;
            HEAPF64[171] = 0;
            while (1) {
             if (($6 | 0) > ($31_1 | 0)) {
              $22_1 = $31_1 + 1024 | 0;
              $29_1 = ($6 | 0) > ($22_1 | 0) ? $22_1 : $6;
              $26_1 = 0;
              while (1) {
               $23_1 = 0.0;
               $24_1 = 0.0;
               $25_1 = $26_1 + $31_1 | 0;
               if (($29_1 | 0) > ($25_1 | 0)) {
                while (1) {
                 $22_1 = $25_1 + $39_1 | 0;
                 $84_1 = ($22_1 | 0) < ($29_1 | 0) ? $22_1 : $29_1;
                 $46_1 = Math_fround(0.0);
                 $67 = Math_fround(0.0);
                 $22_1 = $25_1;
                 while (1) {
                  $64 = $22_1 << 2;
                  $38_1 = HEAPF32[$64 + $33_1 >> 2];
                  $74 = Math_fround(Math_fround($38_1 - $79_1) - $80_1);
                  $27_1 = Math_fround($74 * $81_1);
                  $27_1 = $27_1 > Math_fround(.9999999403953552) ? Math_fround(.9999999403953552) : $27_1;
                  $43_1 = $38_1 > $77_1 ? Math_fround(1.0) : Math_fround(0.0);
                  $51_1 = $43_1 != Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0);
                  $41_1 = $38_1 <= $76 ? Math_fround(1.0) : Math_fround(0.0);
                  $41_1 = $43_1 < $41_1 ? $41_1 : $43_1;
                  $27_1 = $27_1 > $51_1 ? $27_1 : $51_1;
                  if ($49_1) {
                   $73 = HEAPF32[$49_1 + $64 >> 2];
                  } else {
                   $73 = HEAP32[($22_1 << 2) + $8_1 >> 2] == ($42 | 0) ? Math_fround(1.0) : Math_fround(0.0);
                  }
                  $27_1 = Math_fround($27_1 - $73);
                  $51_1 = $27_1;
                  $43_1 = Math_fround($27_1 * $27_1);
                  if ($50_1) {
                   $27_1 = $41_1 != Math_fround(0.0) ? Math_fround(NaN) : $27_1;
                  } else {
                   if (($0_1 | 0) == 1) {
                    $43_1 = $27_1 != Math_fround(0.0) ? Math_fround($27_1 * Math_fround(Math_fround($83_1 * $27_1) + ($38_1 > $76 ? ($38_1 > $77_1 ? Math_fround($74 - $82_1) : Math_fround(0.0)) : $74))) : Math_fround(0.0);
                   } else {
                    if ($11) {
                     $51_1 = Math_fround($27_1 * HEAPF32[($22_1 << 2) + $11 >> 2]);
                     $73 = $51_1;
                     $43_1 = Math_fround($51_1 * $27_1);
                    }
                   }
                   $27_1 = $28_1 ? ($41_1 != Math_fround(0.0) ? Math_fround(NaN) : $51_1) : ($1_1 | 0) == 2 ? $43_1 : $51_1;
                  }
                  $46_1 = Math_fround($46_1 + $43_1);
                  $67 = Math_fround($67 + ($41_1 != Math_fround(0.0) ? Math_fround(0.0) : $73));
                  HEAPF32[($22_1 << 2) + $48_1 >> 2] = $27_1;
                  $22_1 = $22_1 + 4 | 0;
                  if (($84_1 | 0) > ($22_1 | 0)) {
                   continue
                  }
                  break;
                 }                 $23_1 = $23_1 + +$46_1;
                 $24_1 = $24_1 + +$67;
                 $25_1 = $25_1 + $39_1 | 0;
                 if (($29_1 | 0) > ($25_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               $22_1 = $26_1 << 3;
               HEAPF64[$22_1 + 1280 >> 3] = $23_1;
               HEAPF64[$22_1 + 1312 >> 3] = $24_1;
               $22_1 = $26_1;
               $26_1 = $22_1 + 1 | 0;
               if (($22_1 | 0) < 3) {
                continue
               }
               break;
              }              $29(0);
              $29(1);
              $31_1 = $31_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($1_1) {
             if ($11) {
              $23_1 = HEAPF64[170];
              if ($23_1 - $23_1 == 0.0) {
               $23_1 = $23_1 + HEAPF64[171];
              }
             } else {
              $24_1 = $44_1 - +(global$17 | 0);
              $23_1 = HEAPF64[170];
              if ($23_1 - $23_1 == 0.0) {
               $23_1 = $23_1 + HEAPF64[171];
              }
              $23_1 = $24_1 - $23_1;
             }
             $23_1 = (global$16 | 0) > 0 & $28_1 ? $23_1 / +(global$16 | 0) : 0.0;
             $38_1 = Math_fround($23_1);
             $43_1 = Math_fround($23_1 - +Math_fround($23_1));
             $46_1 = Math_fround($28_1 ? $35_1 / $30_1 : $35_1);
             $22_1 = 0;
             while (1) {
              $25_1 = ($22_1 << 2) + $48_1 | 0;
              $27_1 = HEAPF32[$25_1 >> 2];
              HEAPF32[$25_1 >> 2] = $27_1 == $27_1 ? Math_fround(Math_fround(Math_fround($27_1 - $38_1) - $43_1) * $46_1) : Math_fround(0.0);
              $22_1 = $22_1 + 1 | 0;
              if (($6 | 0) > ($22_1 | 0)) {
               continue
              }
              break;
             }            }
            $23_1 = HEAPF64[168];
            if ($23_1 - $23_1 == 0.0) {
             $23_1 = $23_1 + HEAPF64[169];
            }
            $24_1 = $23_1 + ($44_1 == $65 ? 0.0 : (global$42 + global$43) * ($44_1 - $65));
            __inlined_func$76$17 : {
             if (($0_1 | 0) == 1) {
              break __inlined_func$76$17
             }
             $24_1 = $23_1;
            }
            $23_1 = $24_1;
            HEAPF64[$78_1 >> 3] = $36_1 ? $23_1 : $23_1 * $53;
           } else {
            $22_1 = 0;
            $51();
            $38_1 = Math_fround(global$42);
            $43_1 = Math_fround(global$43);
            $46_1 = Math_fround(1.0 / ($63 / $53));
            $67 = Math_fround(global$15);
            while (1) {
             $25_1 = $22_1 << 2;
             $41_1 = HEAPF32[$25_1 + $33_1 >> 2];
             $27_1 = $41_1 > $67 ? Math_fround(1.0) : Math_fround(0.0);
             $41_1 = Math_fround(Math_fround(Math_fround($41_1 - $38_1) - $43_1) * $46_1);
             $41_1 = $41_1 > Math_fround(.9999999403953552) ? Math_fround(.9999999403953552) : $41_1;
             HEAPF32[$25_1 + $48_1 >> 2] = $27_1 < $41_1 ? $41_1 : $27_1;
             $22_1 = $22_1 + 1 | 0;
             if (($22_1 | 0) < ($6 | 0)) {
              continue
             }
             break;
            }           }
           HEAPF64[($34_1 << 3) + $19_1 >> 3] = global$12 * $53;
           HEAP32[($34_1 << 2) + $20_1 >> 2] = global$16;
          }
         }
        }
        if ($3_1) {
         $12(2, ($6 << 2) + $49_1 | 0);
        }
        $22_1 = $6 << 2;
        $12(1, $22_1 + $48_1 | 0);
        $12(0, $22_1 + $33_1 | 0);
        if ($32_1) {
         return $32_1
        }
        $58_1 = $58_1 + 1 | 0;
        continue;
       }
       break;
      }      if ($45_1 ? $1_1 : 0) {
       $33($62, $56_1, $71_1, $6, $4 + $57_1 | 0, $7_1 << 2);
      }
      $52_1 = $52_1 + $61 | 0;
      continue;
     }
     break;
    }    $70 = $70 + 1 | 0;
    continue;
   }
   break;
  }  global$10 = $68;
  return 0;
 }
 
 function $32($0_1, $1_1, $2, $3_1, $4, $5) {
  var $6 = 0, $7_1 = 0;
  while (1) {
   if (($2 | 0) > ($7_1 | 0)) {
    $6 = 0;
    while (1) {
     if (($3_1 | 0) > ($6 | 0)) {
      HEAPF64[(Math_imul($5, $6) + $4 | 0) + ($7_1 << 3) >> 3] = HEAPF64[(Math_imul($1_1, $7_1) + $0_1 | 0) + ($6 << 3) >> 3];
      $6 = $6 + 1 | 0;
      continue;
     }
     break;
    }    $7_1 = $7_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $33($0_1, $1_1, $2, $3_1, $4, $5) {
  var $6 = 0, $7_1 = 0;
  while (1) {
   if (($2 | 0) > ($7_1 | 0)) {
    $6 = 0;
    while (1) {
     if (($3_1 | 0) > ($6 | 0)) {
      HEAPF32[(Math_imul($5, $6) + $4 | 0) + ($7_1 << 2) >> 2] = HEAPF32[(Math_imul($1_1, $7_1) + $0_1 | 0) + ($6 << 2) >> 2];
      $6 = $6 + 1 | 0;
      continue;
     }
     break;
    }    $7_1 = $7_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $34($0_1, $1_1, $2, $3_1, $4, $5) {
  var $6 = 0.0, $7_1 = 0.0;
  global$15 = -Infinity;
  global$14 = -Infinity;
  if (global$33 > -Infinity) {
   $20(global$33, 0.0, 0.0);
  }
  $6 = global$14;
  $7_1 = global$15;
  global$15 = Infinity;
  global$14 = Infinity;
  if (global$35 < Infinity) {
   $20(global$35, 0.0, 0.0);
  }
  $2 = $3_1 + $2 * .5;
  global$30 = Math_abs($2) < global$3 * 4503599627370496.0 ? 0.0 : $2;
  return $36($0_1, $1_1, global$30, $6, global$14, $7_1, global$15, $4, $5);
 }
 
 function $35($0_1, $1_1, $2, $3_1, $4, $5) {
  var $6 = 0.0, $7_1 = 0.0;
  global$15 = -Infinity;
  global$14 = -Infinity;
  if (global$33 > -Infinity) {
   $21(global$33, 0.0, 0.0);
  }
  $6 = global$14;
  $7_1 = global$15;
  global$15 = Infinity;
  global$14 = Infinity;
  if (global$35 < Infinity) {
   $21(global$35, 0.0, 0.0);
  }
  $2 = $3_1 + $2 * .5;
  global$30 = Math_abs($2) < global$3 * 4503599627370496.0 ? 0.0 : +Math_fround($2);
  return $37($0_1, $1_1, global$30, $6, global$14, $7_1, global$15, $4, $5);
 }
 
 function $36($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1) {
  var $9_1 = 0.0, $10 = 0, $11 = 0, $12_1 = 0, $13_1 = 0.0, $14_1 = 0, $15_1 = 0.0, $16 = 0.0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0.0, $22_1 = 0.0, $23_1 = 0, $24_1 = 0;
  if ($4 > $5) {
   $5 = $6;
   $4 = $5;
  }
  $21_1 = global$7;
  $22_1 = global$8;
  global$27 = 0;
  global$23 = 0.0;
  global$24 = 0.0;
  while (1) {
   if (($1_1 | 0) > ($12_1 | 0)) {
    $11 = $12_1 + 4096 | 0;
    $17_1 = ((($1_1 | 0) > ($11 | 0) ? $11 : $1_1) << 3) + $0_1 | 0;
    $13_1 = 0.0;
    $16 = 0.0;
    $11 = ($12_1 << 3) + $0_1 | 0;
    while (1) {
     $10 = $11 + 256 | 0;
     $18_1 = $10 >>> 0 < $17_1 >>> 0 ? $10 : $17_1;
     $10 = $11;
     while (1) {
      $9_1 = HEAPF64[$10 >> 3];
      $14_1 = ($5 < $9_1 ? 0.0 : $9_1 > $4 ? 1.0 : 0.0) != 0.0;
      $19_1 = $14_1 + $19_1 | 0;
      $20_1 = ($6 < $9_1) + $20_1 | 0;
      $23_1 = ($3_1 >= $9_1) + $23_1 | 0;
      $15_1 = $14_1 ? $9_1 - $2 : 0.0;
      $9_1 = $15_1 + $21_1 - $21_1;
      $13_1 = $13_1 + $9_1;
      $16 = $16 + ($15_1 - $9_1 + $22_1 - $22_1);
      $10 = $10 + 8 | 0;
      if ($18_1 >>> 0 > $10 >>> 0) {
       continue
      }
      break;
     }     $14_1 = ($19_1 + $20_1 | 0) + $23_1 | 0;
     if (($14_1 - $24_1 | 0) != (($18_1 - $11 | 0) + 7 >>> 3 | 0)) {
      if ((global$27 + 32 | 0) > ($8_1 | 0)) {
       return -1
      }
      $10 = $11;
      while (1) {
       $9_1 = HEAPF64[$10 >> 3];
       HEAPF64[(global$27 << 3) + $7_1 >> 3] = $9_1;
       global$27 = global$27 + ((($3_1 >= $9_1 ? 1.0 : 0.0) != ($4 < $9_1 ? 1.0 : 0.0) ? 1.0 : 0.0) == (($5 < $9_1 ? 1.0 : 0.0) != ($6 < $9_1 ? 1.0 : 0.0) ? 1.0 : 0.0)) | 0;
       $10 = $10 + 8 | 0;
       if ($18_1 >>> 0 > $10 >>> 0) {
        continue
       }
       break;
      }     }
     $24_1 = $14_1;
     $11 = $11 + 256 | 0;
     if ($17_1 >>> 0 > $11 >>> 0) {
      continue
     }
     break;
    }    $9_1 = $13_1 + $16;
    $15_1 = $9_1 - $13_1;
    global$0 = $13_1 - ($9_1 - $15_1) + ($16 - $15_1);
    if ($12_1) {
     $9_1 = $1(global$23, global$24, $9_1, global$0);
    }
    global$23 = $9_1;
    global$24 = global$0;
    $12_1 = $12_1 + 4096 | 0;
    continue;
   }
   break;
  }  global$25 = $19_1;
  global$26 = $20_1;
  return 0;
 }
 
 function $37($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1) {
  var $9_1 = Math_fround(0), $10 = 0, $11 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16 = 0, $17_1 = 0, $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = Math_fround(0), $21_1 = Math_fround(0), $22_1 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = 0, $25_1 = Math_fround(0), $26_1 = Math_fround(0), $27_1 = 0;
  $18_1 = Math_fround($3_1);
  if ($4 > $5) {
   $5 = $6;
   $4 = $5;
  }
  $19_1 = Math_fround($4);
  $20_1 = Math_fround($5);
  $21_1 = Math_fround($6);
  $26_1 = Math_fround($2);
  $22_1 = Math_fround(global$7);
  $23_1 = Math_fround(global$8);
  global$27 = 0;
  global$23 = 0.0;
  global$24 = 0.0;
  while (1) {
   if (($1_1 | 0) > ($12_1 | 0)) {
    $11 = $12_1 + 4096 | 0;
    $14_1 = ((($1_1 | 0) > ($11 | 0) ? $11 : $1_1) << 2) + $0_1 | 0;
    $2 = 0.0;
    $3_1 = 0.0;
    $11 = ($12_1 << 2) + $0_1 | 0;
    while (1) {
     $10 = $11 + 128 | 0;
     $15_1 = $10 >>> 0 < $14_1 >>> 0 ? $10 : $14_1;
     $10 = $11;
     while (1) {
      $9_1 = HEAPF32[$10 >> 2];
      $13_1 = ($9_1 > $20_1 ? Math_fround(0.0) : $9_1 > $19_1 ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
      $16 = $13_1 + $16 | 0;
      $17_1 = ($9_1 > $21_1) + $17_1 | 0;
      $24_1 = ($9_1 <= $18_1) + $24_1 | 0;
      $25_1 = $13_1 ? Math_fround($9_1 - $26_1) : Math_fround(0.0);
      $9_1 = Math_fround(Math_fround($25_1 + $22_1) - $22_1);
      $2 = $2 + +$9_1;
      $3_1 = $3_1 + +Math_fround(Math_fround(Math_fround($25_1 - $9_1) + $23_1) - $23_1);
      $10 = $10 + 4 | 0;
      if ($15_1 >>> 0 > $10 >>> 0) {
       continue
      }
      break;
     }     $13_1 = ($16 + $17_1 | 0) + $24_1 | 0;
     if (($13_1 - $27_1 | 0) != (($15_1 - $11 | 0) + 3 >>> 2 | 0)) {
      if ((global$27 + 32 | 0) > ($8_1 | 0)) {
       return -1
      }
      $10 = $11;
      while (1) {
       $9_1 = HEAPF32[$10 >> 2];
       HEAPF32[(global$27 << 2) + $7_1 >> 2] = $9_1;
       global$27 = global$27 + ((($9_1 <= $18_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($9_1 > $19_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0)) == (($9_1 > $20_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($9_1 > $21_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0))) | 0;
       $10 = $10 + 4 | 0;
       if ($15_1 >>> 0 > $10 >>> 0) {
        continue
       }
       break;
      }     }
     $27_1 = $13_1;
     $11 = $11 + 128 | 0;
     if ($14_1 >>> 0 > $11 >>> 0) {
      continue
     }
     break;
    }    $4 = $2 + $3_1;
    $5 = $4 - $2;
    global$0 = $2 - ($4 - $5) + ($3_1 - $5);
    if ($12_1) {
     $4 = $1(global$23, global$24, $4, global$0);
    }
    global$23 = $4;
    global$24 = global$0;
    $12_1 = $12_1 + 4096 | 0;
    continue;
   }
   break;
  }  global$25 = $16;
  global$26 = $17_1;
  return 0;
 }
 
 function $38($0_1, $1_1, $2) {
  var $3_1 = 0.0, $4 = 0.0, $5 = 0.0;
  $44($0_1, $1_1, global$15, global$15);
  $4 = global$18;
  $3_1 = global$19;
  if ($3_1 == -Infinity) {
   $3_1 = $9($4);
   $5 = $9($4);
   global$12 = $4 - $2 + 0.0;
   global$13 = 0.0;
   global$14 = $3_1;
   global$15 = $5;
   global$16 = 0;
   global$17 = 0;
  } else {
   if ($4 == Infinity) {
    $2 = $3_1;
   } else {
    $2 = Math_max($3_1 * .5 + ($4 - $2) * .5, $3_1);
   }
   global$12 = $2 + 0.0;
   global$13 = 0.0;
   global$14 = $3_1;
   global$15 = $3_1;
   global$16 = 0;
   global$17 = 0;
  }
 }
 
 function $39($0_1, $1_1, $2) {
  var $3_1 = Math_fround(0), $4 = 0.0, $5 = 0.0;
  $3_1 = Math_fround(global$15);
  $45($0_1, $1_1, $3_1, $3_1);
  $5 = global$18;
  $4 = global$19;
  if ($4 == -Infinity) {
   global$12 = $5 - $2 + 0.0;
   global$13 = 0.0;
   $3_1 = Math_fround($5);
   $0_1 = (wasm2js_scratch_store_f32($3_1), wasm2js_scratch_load_i32(2));
   $1_1 = $3_1 == Math_fround(0.0);
   global$14 = +(wasm2js_scratch_store_i32(2, $1_1 ? -2147483647 : ($0_1 | 0) < 0 ? $0_1 + 1 | 0 : $0_1 - 1 | 0), wasm2js_scratch_load_f32());
   $0_1 = (wasm2js_scratch_store_f32($3_1), wasm2js_scratch_load_i32(2));
   global$15 = +(wasm2js_scratch_store_i32(2, $1_1 ? -2147483647 : ($0_1 | 0) < 0 ? $0_1 + 1 | 0 : $0_1 - 1 | 0), wasm2js_scratch_load_f32());
  } else {
   if ($5 == Infinity) {
    $2 = $4;
   } else {
    $2 = Math_max($4 * .5 + ($5 - $2) * .5, $4);
   }
   global$12 = $2 + 0.0;
   global$13 = 0.0;
   global$14 = $4;
   global$15 = $4;
  }
  global$16 = 0;
  global$17 = 0;
 }
 
 function $40($0_1, $1_1, $2, $3_1) {
  var $4 = 0, $5 = 0, $6 = 0.0, $7_1 = 0, $8_1 = 0.0, $9_1 = 0.0, $10 = 0, $11 = 0.0, $12_1 = 0, $13_1 = 0.0, $14_1 = 0, $15_1 = 0, $16 = 0.0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0;
  $11 = $3_1;
  $4 = $0(global$35);
  $7_1 = i64toi32_i32$HIGH_BITS;
  $12_1 = $0(global$33);
  $15_1 = $4 - $12_1 | 0;
  $7_1 = $7_1 - (i64toi32_i32$HIGH_BITS + ($4 >>> 0 < $12_1 >>> 0) | 0) | 0;
  $12_1 = 1;
  while (1) {
   if (($12_1 | 0) <= 1024) {
    $4 = $22($0_1, $1_1, $2, $11, $13_1, $16);
    if (!($4 | global$25)) {
     return -2
    }
    if (($4 | 0) > 0) {
     global$33 = $3_1;
     global$34 = $6;
    } else {
     global$35 = $3_1;
     global$36 = $6;
    }
    $14_1 = 0;
    if ((global$25 | 0) > 0) {
     $11 = global$38;
     $13_1 = global$39;
     $6 = $11 + $13_1;
     $3_1 = $6 - $11;
     global$0 = $11 - ($6 - $3_1) + ($13_1 - $3_1);
     $16 = global$40;
     $8_1 = global$0 + $16;
     $3_1 = $6 + $8_1;
     $9_1 = $3_1 - $6;
     global$0 = $6 - ($3_1 - $9_1) + ($8_1 - $9_1);
     $6 = global$0;
     $20($11, $13_1, $16);
     $9_1 = global$34;
     $8_1 = global$33;
     $5 = $3_1 > $8_1 ? -1 : 1;
     __inlined_func$4$26 : {
      if ($3_1 != $8_1) {
       break __inlined_func$4$26
      }
      $5 = $6 > $9_1 ? -1 : $6 < $9_1;
     }
     $9_1 = global$36;
     $8_1 = global$35;
     $10 = $8_1 > $3_1 ? -1 : 1;
     __inlined_func$4$27 : {
      if ($3_1 != $8_1) {
       break __inlined_func$4$27
      }
      $10 = $6 < $9_1 ? -1 : $6 > $9_1;
     }
     $14_1 = ($5 & $10) < 0;
     if ($4) {
      if (($10 | 0) <= 0 & ($5 | 0) <= 0) {
       $4 = 0;
       $5 = 0;
       $10 = 0;
       if (($1_1 | 0) > 0) {
        $9_1 = global$14;
        $8_1 = global$15;
        while (1) {
         $17_1 = HEAPF64[($4 << 3) + $0_1 >> 3];
         $5 = ($9_1 < $17_1) + $5 | 0;
         $10 = ($8_1 < $17_1) + $10 | 0;
         $4 = $4 + 1 | 0;
         if (($4 | 0) < ($1_1 | 0)) {
          continue
         }
         break;
        }       }
       $4 = global$32 + $10 | 0;
       $5 = (global$25 | 0) == ((global$31 + (global$32 + $5 | 0) | 0) - $4 | 0) & ($4 | 0) == (global$26 | 0);
      } else {
       $5 = 0;
      }
     } else {
      $5 = 1;
     }
     if ($5) {
      global$12 = $52(global$38, global$39, global$40);
      global$13 = global$0;
      global$16 = global$25;
      global$17 = global$26;
      return 0;
     }
    }
    $18_1 = $14_1;
    if ($12_1 & 3) {
     $5 = 0;
    } else {
     $4 = $7_1 >>> 1 | 0;
     $5 = ($7_1 & 1) << 31 | $15_1 >>> 1;
     $7_1 = $0(global$35);
     $10 = i64toi32_i32$HIGH_BITS;
     $14_1 = $0(global$33);
     $15_1 = $7_1 - $14_1 | 0;
     $7_1 = $10 - (i64toi32_i32$HIGH_BITS + ($7_1 >>> 0 < $14_1 >>> 0) | 0) | 0;
     $5 = !$7_1 & $15_1 >>> 0 <= 1 | (($4 | 0) == ($7_1 | 0) & $5 >>> 0 < $15_1 >>> 0 | $4 >>> 0 < $7_1 >>> 0);
    }
    if (!($5 ? 0 : $18_1)) {
     if (!global$37) {
      if (($22($0_1, $1_1, $2, global$33, global$34, 0.0) | 0) < 0) {
       return -1
      }
      if (($22($0_1, $1_1, $2, global$35, global$36, 0.0) | 0) > 0) {
       return -1
      }
      global$37 = 1;
     }
     $4 = $19_1;
     $19_1 = $4 + 1 | 0;
     $11 = $43(!($4 & 1), $2);
     $3_1 = $11;
     $16 = 0.0;
     $13_1 = global$0;
     $6 = $13_1;
    }
    $12_1 = $12_1 + 1 | 0;
    continue;
   }
   break;
  }  wasm2js_trap();
 }
 
 function $41($0_1, $1_1, $2, $3_1) {
  var $4 = 0, $5 = 0, $6 = 0.0, $7_1 = 0, $8_1 = 0, $9_1 = 0.0, $10 = 0.0, $11 = 0.0, $12_1 = 0, $13_1 = 0.0, $14_1 = 0, $15_1 = 0, $16 = 0.0, $17_1 = Math_fround(0), $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = 0, $21_1 = 0;
  $9_1 = $3_1;
  $4 = $0(global$35);
  $7_1 = i64toi32_i32$HIGH_BITS;
  $12_1 = $0(global$33);
  $15_1 = $4 - $12_1 | 0;
  $7_1 = $7_1 - (i64toi32_i32$HIGH_BITS + ($4 >>> 0 < $12_1 >>> 0) | 0) | 0;
  $12_1 = 1;
  while (1) {
   if (($12_1 | 0) <= 1024) {
    $4 = $23($0_1, $1_1, $2, $9_1, $13_1, $16);
    if (!($4 | global$25)) {
     return -2
    }
    if (($4 | 0) > 0) {
     global$33 = $3_1;
     global$34 = $6;
    } else {
     global$35 = $3_1;
     global$36 = $6;
    }
    $14_1 = 0;
    if ((global$25 | 0) > 0) {
     $9_1 = global$38;
     $13_1 = global$39;
     $6 = $9_1 + $13_1;
     $3_1 = $6 - $9_1;
     global$0 = $9_1 - ($6 - $3_1) + ($13_1 - $3_1);
     $16 = global$40;
     $10 = global$0 + $16;
     $3_1 = $6 + $10;
     $11 = $3_1 - $6;
     global$0 = $6 - ($3_1 - $11) + ($10 - $11);
     $6 = global$0;
     $21($9_1, $13_1, $16);
     $11 = global$34;
     $10 = global$33;
     $5 = $3_1 > $10 ? -1 : 1;
     __inlined_func$4$28 : {
      if ($3_1 != $10) {
       break __inlined_func$4$28
      }
      $5 = $6 > $11 ? -1 : $6 < $11;
     }
     $11 = global$36;
     $10 = global$35;
     $8_1 = $10 > $3_1 ? -1 : 1;
     __inlined_func$4$29 : {
      if ($3_1 != $10) {
       break __inlined_func$4$29
      }
      $8_1 = $6 < $11 ? -1 : $6 > $11;
     }
     $14_1 = ($5 & $8_1) < 0;
     if ($4) {
      if (($8_1 | 0) <= 0 & ($5 | 0) <= 0) {
       $4 = 0;
       $5 = 0;
       $8_1 = 0;
       if (($1_1 | 0) > 0) {
        $18_1 = Math_fround(global$14);
        $19_1 = Math_fround(global$15);
        while (1) {
         $17_1 = HEAPF32[($4 << 2) + $0_1 >> 2];
         $5 = ($18_1 < $17_1) + $5 | 0;
         $8_1 = ($19_1 < $17_1) + $8_1 | 0;
         $4 = $4 + 1 | 0;
         if (($4 | 0) < ($1_1 | 0)) {
          continue
         }
         break;
        }       }
       $4 = global$32 + $8_1 | 0;
       $5 = (global$25 | 0) == ((global$31 + (global$32 + $5 | 0) | 0) - $4 | 0) & ($4 | 0) == (global$26 | 0);
      } else {
       $5 = 0;
      }
     } else {
      $5 = 1;
     }
     if ($5) {
      global$12 = $52(global$38, global$39, global$40);
      global$13 = global$0;
      global$16 = global$25;
      global$17 = global$26;
      return 0;
     }
    }
    $20_1 = $14_1;
    if ($12_1 & 3) {
     $5 = 0;
    } else {
     $4 = $7_1 >>> 1 | 0;
     $5 = ($7_1 & 1) << 31 | $15_1 >>> 1;
     $7_1 = $0(global$35);
     $8_1 = i64toi32_i32$HIGH_BITS;
     $14_1 = $0(global$33);
     $15_1 = $7_1 - $14_1 | 0;
     $7_1 = $8_1 - (i64toi32_i32$HIGH_BITS + ($7_1 >>> 0 < $14_1 >>> 0) | 0) | 0;
     $5 = !$7_1 & $15_1 >>> 0 <= 1 | (($4 | 0) == ($7_1 | 0) & $5 >>> 0 < $15_1 >>> 0 | $4 >>> 0 < $7_1 >>> 0);
    }
    if (!($5 ? 0 : $20_1)) {
     if (!global$37) {
      if (($23($0_1, $1_1, $2, global$33, global$34, 0.0) | 0) < 0) {
       return -1
      }
      if (($23($0_1, $1_1, $2, global$35, global$36, 0.0) | 0) > 0) {
       return -1
      }
      global$37 = 1;
     }
     $4 = $21_1;
     $21_1 = $4 + 1 | 0;
     $9_1 = $43(!($4 & 1), $2);
     $3_1 = $9_1;
     $16 = 0.0;
     $13_1 = global$0;
     $6 = $13_1;
    }
    $12_1 = $12_1 + 1 | 0;
    continue;
   }
   break;
  }  wasm2js_trap();
 }
 
 function $43($0_1, $1_1) {
  var $2 = 0.0, $3_1 = 0.0, $4 = 0.0, $5 = 0, $6 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10 = 0;
  $8_1 = $0(global$35);
  $6 = i64toi32_i32$HIGH_BITS;
  $9_1 = $0(global$33);
  $7_1 = i64toi32_i32$HIGH_BITS;
  $5 = $9_1 + 1 | 0;
  $10 = $5 ? $7_1 : $7_1 + 1 | 0;
  if (($10 | 0) > ($6 | 0)) {
   $5 = 1;
  } else {
   $5 = ($6 | 0) <= ($10 | 0) & $8_1 >>> 0 <= $5 >>> 0;
  }
  if ($5) {
   $2 = global$35;
   $3_1 = $1_1 * -0.5;
   $1_1 = $2 + $3_1;
   $4 = $1_1 - $2;
   global$0 = $2 - ($1_1 - $4) + ($3_1 - $4);
   $2 = global$34;
   $4 = global$0;
   $3_1 = global$33;
   $0_1 = $1_1 > $3_1 ? -1 : 1;
   __inlined_func$4$30 : {
    if ($1_1 != $3_1) {
     break __inlined_func$4$30
    }
    $0_1 = $2 < $4 ? -1 : $2 > $4;
   }
   if (($0_1 | 0) < 0) {
    $2 = global$0;
    $4 = global$36;
    $3_1 = global$35;
    $0_1 = $3_1 > $1_1 ? -1 : 1;
    __inlined_func$4$31 : {
     if ($1_1 != $3_1) {
      break __inlined_func$4$31
     }
     $0_1 = $2 < $4 ? -1 : $2 > $4;
    }
    $0_1 = ($0_1 | 0) < 0;
   } else {
    $0_1 = 0;
   }
   if ($0_1) {
    return $1_1
   }
   $1_1 = global$33;
   $3_1 = (global$35 - global$33 + (global$34 + global$36)) * .5;
   $2 = $1_1 + $3_1;
   $4 = $2 - $1_1;
   global$0 = $1_1 - ($2 - $4) + ($3_1 - $4);
   return $2;
  }
  global$0 = 0.0;
  $1_1 = global$33 * .5 + global$35 * .5;
  if (!($0_1 ? 0 : $1_1 < global$35 & $1_1 > global$33)) {
   $1_1 = $14($17($9_1, $7_1, $8_1, $6), i64toi32_i32$HIGH_BITS);
  }
  return $1_1;
 }
 
 function $44($0_1, $1_1, $2, $3_1) {
  var $4 = 0.0, $5 = 0.0, $6 = 0.0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0.0;
  $6 = Infinity;
  $7_1 = -Infinity;
  while (1) {
   $4 = HEAPF64[($8_1 << 3) + $0_1 >> 3];
   $5 = $2 < $4 ? $4 : Infinity;
   $6 = $6 > $5 ? $5 : $6;
   $5 = $3_1 >= $4 ? $4 : -Infinity;
   $7_1 = $7_1 < $5 ? $5 : $7_1;
   $4 = $4 - $4;
   $4 = $4 != $4 ? 1.0 : 0.0;
   $9_1 = $4 < $9_1 ? $9_1 : $4;
   $8_1 = $8_1 + 1 | 0;
   if (($8_1 | 0) < ($1_1 | 0)) {
    continue
   }
   break;
  }  global$18 = $6;
  global$19 = $7_1;
  return $9_1 == 0.0;
 }
 
 function $45($0_1, $1_1, $2, $3_1) {
  var $4 = Math_fround(0), $5 = Math_fround(0), $6 = Math_fround(0), $7_1 = Math_fround(0), $8_1 = 0, $9_1 = Math_fround(0);
  $6 = Math_fround(Infinity);
  $7_1 = Math_fround(-Infinity);
  while (1) {
   $4 = HEAPF32[($8_1 << 2) + $0_1 >> 2];
   $5 = $2 < $4 ? $4 : Math_fround(Infinity);
   $6 = $6 > $5 ? $5 : $6;
   $5 = $3_1 >= $4 ? $4 : Math_fround(-Infinity);
   $7_1 = $7_1 < $5 ? $5 : $7_1;
   $4 = Math_fround($4 - $4);
   $4 = $4 != $4 ? Math_fround(1.0) : Math_fround(0.0);
   $9_1 = $4 < $9_1 ? $9_1 : $4;
   $8_1 = $8_1 + 1 | 0;
   if (($8_1 | 0) < ($1_1 | 0)) {
    continue
   }
   break;
  }  global$18 = +$6;
  global$19 = +$7_1;
  return $9_1 == Math_fround(0.0);
 }
 
 function $46($0_1, $1_1, $2) {
  var $3_1 = 0;
  while (1) {
   if (($2 | 0) > ($3_1 | 0)) {
    if (HEAPU8[$1_1 + $3_1 | 0]) {
     HEAP32[($3_1 << 2) + $0_1 >> 2] = -1;
    }
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $47($0_1, $1_1, $2, $3_1) {
  var $4 = 0;
  while (1) {
   if (($2 | 0) > ($4 | 0)) {
    if (HEAPU8[$1_1 + $4 | 0]) {
     HEAPF64[($4 << 3) + $0_1 >> 3] = $3_1;
    }
    $4 = $4 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $48($0_1, $1_1, $2, $3_1) {
  var $4 = 0;
  while (1) {
   if (($2 | 0) > ($4 | 0)) {
    if (HEAPU8[$1_1 + $4 | 0]) {
     HEAPF32[($4 << 2) + $0_1 >> 2] = $3_1;
    }
    $4 = $4 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $49($0_1, $1_1, $2, $3_1, $4) {
  var $5 = 0, $6 = 0;
  wasm2js_memory_fill($3_1, 0, $4 << 2);
  while (1) {
   if (($1_1 | 0) > ($6 | 0)) {
    $5 = HEAP32[($6 << 2) + $0_1 >> 2] - $2 | 0;
    if ($5 >>> 0 < $4 >>> 0) {
     $5 = ($5 << 2) + $3_1 | 0;
     HEAP32[$5 >> 2] = HEAP32[$5 >> 2] + 1;
    }
    $6 = $6 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $50() {
  var $0_1 = 0.0, $1_1 = 0.0;
  global$42 = global$12;
  global$43 = global$12 - global$42 + global$13;
  if (!global$16) {
   return
  }
  $0_1 = global$14;
  $1_1 = -$9(-$0_1);
  if ($0_1 - global$42 - global$43 > 0.0) {
   global$42 = global$14;
   global$43 = 0.0;
  } else {
   if ($1_1 - global$42 - global$43 <= 0.0) {
    global$42 = $1_1;
    global$43 = Math_min($9(-0), (global$14 - global$42) * 1.1920928955078125e-07);
   }
  }
 }
 
 function $51() {
  var $0_1 = Math_fround(0), $1_1 = 0, $2 = Math_fround(0);
  global$42 = +Math_fround(global$12);
  global$43 = +Math_fround(global$12 - global$42 + global$13);
  if (!global$16) {
   return
  }
  $2 = Math_fround(global$14);
  $0_1 = Math_fround(-$2);
  $1_1 = (wasm2js_scratch_store_f32($0_1), wasm2js_scratch_load_i32(2));
  $0_1 = Math_fround(-(wasm2js_scratch_store_i32(2, $0_1 == Math_fround(0.0) ? -2147483647 : ($1_1 | 0) < 0 ? $1_1 + 1 | 0 : $1_1 - 1 | 0), wasm2js_scratch_load_f32()));
  if (Math_fround(Math_fround($2 - Math_fround(global$42)) - Math_fround(global$43)) > Math_fround(0.0)) {
   global$42 = global$14;
   global$43 = 0.0;
  } else {
   if (Math_fround(Math_fround($0_1 - Math_fround(global$42)) - Math_fround(global$43)) <= Math_fround(0.0)) {
    global$42 = +$0_1;
    global$43 = Math_min((global$14 - global$42) * 1.1920928955078125e-07, -1401298464324817e-60);
   }
  }
 }
 
 function $52($0_1, $1_1, $2) {
  var $3_1 = 0.0, $4 = 0.0;
  $3_1 = $1_1 / global$3;
  $1_1 = Math_floor($3_1);
  $2 = $3_1 - $1_1 + $2 / global$3;
  if ($2 < 0.0) {
   $2 = $2 + 1.0;
   $1_1 = $1_1 + -1;
  }
  $4 = $1_1 * global$3;
  $1_1 = $0_1 + $4;
  $3_1 = $1_1 - $0_1;
  global$0 = $0_1 - ($1_1 - $3_1) + ($4 - $3_1);
  $3_1 = global$0 + Math_floor($2 * 16777216.0) * (global$3 * 5.9604644775390625e-08);
  $0_1 = $1_1 + $3_1;
  $2 = $0_1 - $1_1;
  global$0 = $1_1 - ($0_1 - $2) + ($3_1 - $2);
  return $0_1;
 }
 
 function $55($0_1, $1_1, $2, $3_1) {
  var $4 = 0.0, $5 = 0.0;
  if (Math_abs($0_1 + $1_1) > global$2 + global$2) {
   return $57($0_1, $1_1, $2, $3_1)
  }
  $4 = $0_1 + $1_1;
  $5 = $4 - $0_1;
  global$0 = $0_1 - ($4 - $5) + ($1_1 - $5);
  $2 = global$0 + $2;
  $1_1 = $4 + $2;
  $0_1 = $1_1 - $4;
  global$0 = $4 - ($1_1 - $0_1) + ($2 - $0_1);
  $0_1 = Math_floor($1_1 / global$1);
  if ($1_1 == $0_1 * global$1) {
   $3_1 = global$0 < 0.0 ? 1 : $3_1 ? global$0 == 0.0 : 0;
  } else {
   $3_1 = 0;
  }
  if ($3_1) {
   $0_1 = $0_1 + -1;
  }
  $1_1 = $0_1 * global$1;
  $0_1 = $1_1 + global$1 * .5;
  $2 = $0_1 / global$1;
  $4 = __wasm_nearest_f64($2);
  return $57($0_1, 0.0, 0.0, $1_1 < (Math_abs($2) < 4503599627370496.0 ? $4 * global$1 : $0_1));
 }
 
 function $56($0_1, $1_1, $2, $3_1) {
  var $4 = 0.0, $5 = 0.0;
  if (Math_abs($0_1 + $1_1) > global$2 + global$2) {
   return $58($0_1, $1_1, $2, $3_1)
  }
  $4 = $0_1 + $1_1;
  $5 = $4 - $0_1;
  global$0 = $0_1 - ($4 - $5) + ($1_1 - $5);
  $2 = global$0 + $2;
  $1_1 = $4 + $2;
  $0_1 = $1_1 - $4;
  global$0 = $4 - ($1_1 - $0_1) + ($2 - $0_1);
  $0_1 = Math_floor($1_1 / global$1);
  if ($1_1 == $0_1 * global$1) {
   $3_1 = global$0 < 0.0 ? 1 : $3_1 ? global$0 == 0.0 : 0;
  } else {
   $3_1 = 0;
  }
  if ($3_1) {
   $0_1 = $0_1 + -1;
  }
  $1_1 = $0_1 * global$1;
  $0_1 = $1_1 + global$1 * .5;
  $2 = $0_1 / global$1;
  $4 = __wasm_nearest_f64($2);
  return $58($0_1, 0.0, 0.0, $1_1 < (Math_abs($2) < 4503599627370496.0 ? $4 * global$1 : $0_1));
 }
 
 function $57($0_1, $1_1, $2, $3_1) {
  var $4 = 0.0, $5 = 0;
  $4 = $0_1 + $1_1;
  $0_1 = $4 - $0_1;
  $5 = $0_1 != $1_1 ? ($1_1 > $0_1 ? -1 : 1) : $2 > 0.0 ? -1 : $2 < 0.0;
  if (!($3_1 ? $5 : 1) | ($5 | 0) > 0) {
   $4 = $9($4);
  }
  return $4;
 }
 
 function $58($0_1, $1_1, $2, $3_1) {
  var $4 = Math_fround(0), $5 = 0;
  $4 = Math_fround($0_1 + $1_1);
  $0_1 = +$4 - $0_1;
  $5 = $0_1 != $1_1 ? ($1_1 > $0_1 ? -1 : 1) : $2 > 0.0 ? -1 : $2 < 0.0;
  if (!($3_1 ? $5 : 1) | ($5 | 0) > 0) {
   $3_1 = (wasm2js_scratch_store_f32($4), wasm2js_scratch_load_i32(2));
   $4 = (wasm2js_scratch_store_i32(2, $4 == Math_fround(0.0) ? -2147483647 : ($3_1 | 0) < 0 ? $3_1 + 1 | 0 : $3_1 - 1 | 0), wasm2js_scratch_load_f32());
  }
  return $4;
 }
 
 function $59($0_1, $1_1, $2) {
  var $3_1 = 0.0;
  $3_1 = $0_1;
  $0_1 = $0_1 / $2;
  $1_1 = ($1($3_1, $1_1, -$8($0_1, $2), -global$0) + global$0) / $2;
  $2 = $0_1 + $1_1;
  $3_1 = $2 - $0_1;
  global$0 = $0_1 - ($2 - $3_1) + ($1_1 - $3_1);
  return $2;
 }
 
 function $60() {
  global$9 = 3984;
  global$10 = 3984;
 }
 
 function $71($0_1) {
  $0_1 = $0_1 | 0;
  global$10 = global$9;
  return $3($0_1) | 0;
 }
 
 function $72($0_1) {
  $0_1 = $0_1 | 0;
  global$10 = global$9;
  $0_1 = $3($0_1);
  global$9 = global$10;
  global$11 = 0;
  return $0_1 | 0;
 }
 
 function $77($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  return $30(4, 1, $0_1, $1_1, $2, $3_1, $4, $5, 0, 0, 0, 0, 0, 0, $6, $7_1, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function $78($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  return $31(4, 1, $0_1, $1_1, $2, $3_1, $4, $5, 0, 0, 0, 0, 0, 0, $6, $7_1, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function $79($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1, $9_1, $10, $11) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9_1 = $9_1 | 0;
  $10 = $10 | 0;
  $11 = $11 | 0;
  return $30(2, 1, $0_1, 0, $1_1, $2, $3_1, $4, 0, 0, 0, 0, $5, $6, $7_1, $8_1, 0, 0, $9_1, $10, $11, 0) | 0;
 }
 
 function $80($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1, $9_1, $10, $11) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9_1 = $9_1 | 0;
  $10 = $10 | 0;
  $11 = $11 | 0;
  return $31(2, 1, $0_1, 0, $1_1, $2, $3_1, $4, 0, 0, 0, 0, $5, $6, $7_1, $8_1, 0, 0, $9_1, $10, $11, 0) | 0;
 }
 
 function $81($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1, $9_1, $10, $11, $12_1, $13_1, $14_1, $15_1, $16, $17_1, $18_1, $19_1, $20_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9_1 = $9_1 | 0;
  $10 = $10 | 0;
  $11 = $11 | 0;
  $12_1 = $12_1 | 0;
  $13_1 = $13_1 | 0;
  $14_1 = $14_1 | 0;
  $15_1 = $15_1 | 0;
  $16 = $16 | 0;
  $17_1 = $17_1 | 0;
  $18_1 = $18_1 | 0;
  $19_1 = $19_1 | 0;
  $20_1 = $20_1 | 0;
  return $30($0_1, $1_1, $2, $7_1, $3_1, $4, $5, $6, $8_1, $9_1, $10, $11, $12_1, $13_1, $14_1, $15_1, $16, $17_1, 0, $18_1, $19_1, $20_1) | 0;
 }
 
 function $82($0_1, $1_1, $2, $3_1, $4, $5, $6, $7_1, $8_1, $9_1, $10, $11, $12_1, $13_1, $14_1, $15_1, $16, $17_1, $18_1, $19_1, $20_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9_1 = $9_1 | 0;
  $10 = $10 | 0;
  $11 = $11 | 0;
  $12_1 = $12_1 | 0;
  $13_1 = $13_1 | 0;
  $14_1 = $14_1 | 0;
  $15_1 = $15_1 | 0;
  $16 = $16 | 0;
  $17_1 = $17_1 | 0;
  $18_1 = $18_1 | 0;
  $19_1 = $19_1 | 0;
  $20_1 = $20_1 | 0;
  return $31($0_1, $1_1, $2, $7_1, $3_1, $4, $5, $6, $8_1, $9_1, $10, $11, $12_1, $13_1, $14_1, $15_1, $16, $17_1, 0, $18_1, $19_1, $20_1) | 0;
 }
 
 function $83($0_1, $1_1, $2, $3_1, $4, $5, $6) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  return $30(3, 1, $0_1, 0, $1_1, $2, $3_1, $4, 0, 0, 0, 0, $5, $6, 0, 0, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function $84($0_1, $1_1, $2, $3_1, $4, $5, $6) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3_1 = $3_1 | 0;
  $4 = $4 | 0;
  $5 = $5 | 0;
  $6 = $6 | 0;
  return $31(3, 1, $0_1, 0, $1_1, $2, $3_1, $4, 0, 0, 0, 0, $5, $6, 0, 0, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function __wasm_nearest_f64($0_1) {
  var $1_1 = 0.0, $2 = 0.0;
  $1_1 = Math_floor($0_1);
  $2 = $0_1 - $1_1;
  if (!($2 < .5)) {
   $0_1 = Math_ceil($0_1);
   if ($2 > .5) {
    return $0_1
   }
   $2 = $0_1;
   $0_1 = $1_1 * .5;
   $1_1 = $0_1 - Math_floor($0_1) == 0.0 ? $1_1 : $2;
  }
  return $1_1;
 }
 
 bufferView = HEAPU8;
 initActiveSegments();
 $60();
 function __wasm_memory_size() {
  return buffer.byteLength >> 16;
 }
 
 function __wasm_memory_grow(pagesToAdd) {
  pagesToAdd = pagesToAdd | 0;
  var oldPages = __wasm_memory_size() | 0;
  var newPages = oldPages + pagesToAdd | 0;
  if (newPages >= 32768) return -1;
  try {
   var newBuffer = new ArrayBuffer(newPages << 16);
  } catch {
   return -1;
  }
  if (oldPages < newPages) {
   var newHEAP8 = new Int8Array(newBuffer);
   newHEAP8.set(HEAP8);
   HEAP8 = new Int8Array(newBuffer);
   new Int16Array(newBuffer);
   HEAP32 = new Int32Array(newBuffer);
   HEAPU8 = new Uint8Array(newBuffer);
   new Uint16Array(newBuffer);
   new Uint32Array(newBuffer);
   HEAPF32 = new Float32Array(newBuffer);
   HEAPF64 = new Float64Array(newBuffer);
   structuredClone(buffer, { transfer: [buffer] });
   buffer = newBuffer;
   bufferView = HEAPU8;
  }
  return oldPages;
 }
 
 return {
  "project_f32": $80, 
  "vjp_f32": $78, 
  "hard_f32": $84, 
  "loss_f32": $82, 
  "project_f64": $79, 
  "vjp_f64": $77, 
  "hard_f64": $83, 
  "loss_f64": $81, 
  "reserve": $71, 
  "keep": $72, 
  "memory": Object.create(Object.prototype, {
   "grow": {
    "value": __wasm_memory_grow
   }, 
   "buffer": {
    "get": function () {
     return buffer;
    }
    
   }
  })
 };
}

return asmFunc();
}

function compile() {
    return instantiate$1;
}
async function compileAsync() {
    return instantiate$1;
}
function instantiateSync(module) {
    return { instance: { exports: module() } };
}

let compiling;
let shared;
let keepers;
let kernel;
let f32;
let f64;
let i32;
function use(next) {
    if (next === kernel && f32.length > 0)
        return;
    kernel = next;
    const { buffer } = next.memory;
    f32 = new Float32Array(buffer);
    f64 = new Float64Array(buffer);
    i32 = new Int32Array(buffer);
}
function instantiate(module) {
    return { ...instantiateSync(module).instance.exports };
}
function ready() {
    if (shared)
        return Promise.resolve();
    compiling ??= compileAsync().then((module) => {
        shared ??= instantiate(module);
    }).finally(() => {
        compiling = undefined;
    });
    return compiling;
}
const CANNOT_GROW = 2 ** 32 - 1;
const FEW = 64;
const OUT_OF_MEMORY = 5;
let size = 0;
let arena = 0;
let top = 0;
function fits(bytes, { reserve }) {
    arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
    return top !== CANNOT_GROW;
}
function reserve(arrays, bytes, { data }, tau) {
    size = bytes + 32 * arrays;
    let next = data.length > FEW && keepers?.get(data.buffer);
    const scratch = 20 * data.length + 8192;
    if (!next || !isModerate(tau) || !fits(size + scratch, next))
        next = shared ??= instantiate(compile());
    if (!fits(size, next))
        rejectSize(size);
    use(next);
    return next;
}
function finish(status) {
    if (status === OUT_OF_MEMORY)
        rejectSize(size);
    use(kernel);
    return status;
}
function take(bytes) {
    const address = top;
    top = ((top + bytes + 31) & -16) >>> 0;
    return address;
}
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
function put(values, double) {
    const address = take(values.length * (double ? 8 : 4));
    if (double)
        copyIn(values, f64, address >>> 3);
    else
        copyIn(values, f32, address >>> 2);
    return address;
}
function putPerSlice(value) {
    if (typeof value !== 'number')
        return put(value, true);
    const address = take(8);
    f64[address >>> 3] = value;
    return address;
}
function stride(value) {
    return typeof value === 'number' ? 0 : 8;
}
function get(address, to, double) {
    if (address < arena)
        return;
    if (double)
        copyOut(f64, address >>> 3, to);
    else
        copyOut(f32, address >>> 2, to);
}
function place(data, double) {
    return kernel === shared ? put(data, double) : data.byteOffset;
}
function placeResult(out, x, over) {
    if (kernel === shared)
        return over;
    const isApart = Math.abs(out.byteOffset - x.byteOffset) >= x.byteLength + 16;
    return out.buffer === x.buffer && isApart ? out.byteOffset : over < arena ? take(out.byteLength) : over;
}
function allocate(type, lengths) {
    checkAllocation(type, lengths);
    const room = (length) => Math.ceil((length * type.BYTES_PER_ELEMENT + 16) / 64) * 64;
    const bytes = lengths.reduce((sum, length) => sum + room(length), 64);
    const keeper = instantiate(compile());
    const all = 5 * bytes + 2 ** 20;
    if (!fits(all, keeper))
        rejectSize(all);
    const start = keeper.keep(bytes) >>> 0;
    const { buffer } = keeper.memory;
    keepers ??= new WeakMap();
    keepers.set(buffer, keeper);
    let at = Math.ceil(start / 64) * 64;
    return lengths.map((length) => {
        const array = new type(buffer, at, length);
        at += room(length);
        return array;
    });
}
function isModerate(values, factor = 1) {
    if (typeof values === 'number') {
        return values === 0 || (values * factor >= 2 ** -60 && values * factor <= 2 ** 60);
    }
    for (let s = 0; s < values.length; s++)
        if (!isModerate(values[s], factor))
            return false;
    return true;
}
function needsDouble(data, tau) {
    return isDouble(data) || !isModerate(tau);
}
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
function project$1(slices, k, tau, atMost, p, thresholds, freeCounts) {
    const { data, outer, n, inner, count } = slices;
    const double = needsDouble(data, tau);
    const bytes = (double ? 8 : 4) * data.length + 32 * count;
    const { project_f32, project_f64 } = reserve(5, bytes, slices, tau);
    const x = place(data, double);
    const result = placeResult(p, data, x);
    const ks = putPerSlice(k);
    const taus = putPerSlice(tau);
    const ts = take(8 * count);
    const fs = take(4 * count);
    const call = double ? project_f64 : project_f32;
    const status = finish(call(x, result, outer, n, inner, ks, stride(k), taus, stride(tau), atMost ? 1 : 0, ts, fs));
    if (status !== 0)
        return status;
    getProjection(result, p, double);
    if (thresholds)
        copyOut(f64, ts >>> 3, thresholds);
    if (freeCounts)
        copyOut(i32, fs >>> 2, freeCounts);
    return 0;
}
function vjp(slices, g, tau, out) {
    const { data, outer, n, inner, count } = slices;
    const double = needsDouble(data, tau);
    const { vjp_f32, vjp_f64 } = reserve(3, (double ? 16 : 8) * data.length + 8 * count, slices, tau);
    const ps = place(data, double);
    const gs = put(g, double);
    const result = placeResult(out, data, gs);
    const taus = putPerSlice(tau);
    const call = double ? vjp_f64 : vjp_f32;
    finish(call(ps, gs, result, outer, n, inner, taus, stride(tau)));
    get(result, out, double);
}
function hard$1(slices, k, out) {
    const { data, outer, n, inner, count } = slices;
    const double = isDouble(data);
    const { hard_f32, hard_f64 } = reserve(2, (double ? 8 : 4) * data.length + 8 * count, slices, 1);
    const x = place(data, double);
    const result = placeResult(out, data, x);
    const ks = putPerSlice(k);
    const call = double ? hard_f64 : hard_f32;
    const status = finish(call(x, result, outer, n, inner, ks, stride(k)));
    if (status === 0)
        get(result, out, double);
    return status;
}
const HYPER_SIMPLEX = 0;
const FENCHEL_YOUNG = 1;
const LOSS = 0;
const GRADIENT = 1;
const TERMS = 2;
function loss(family, x, y, k, tau, classWeights, sampleWeights, scale, results) {
    const { data, outer, n, inner, count } = x;
    const double = needsDouble(data, tau)
        || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const bytes = (double ? 16 : 8) * data.length + 13 * n + 48 * count;
    const { loss_f32, loss_f64 } = reserve(11, bytes, x, tau);
    const xs = place(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const result = placeResult(results ? results.out : data, data, xs);
    const labels = y.labels ? take(4 * n) : 0;
    if (y.labels)
        copyIn(y.labels, i32, labels >>> 2);
    const ignored = y.rows < n ? take(n) : 0;
    if (ignored)
        new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
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
    const status = finish(call(family, results ? results.want : LOSS, xs, result, outer, n, inner, dense, labels, y.base, ignored, weights, ks, stride(k ?? 0), taus, stride(tau), scales, stride(classWeights ?? scale), ts, fs, losses));
    if (status !== 0)
        return { status, sum: NaN };
    if (results) {
        get(result, results.out, double);
        copyOut(f64, ts >>> 3, results.thresholds);
        copyOut(i32, fs >>> 2, results.freeCounts);
    }
    let sum = 0;
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        if (weight !== 0)
            sum += weight * f64[(losses >>> 3) + s];
    }
    return { status, sum };
}

const CONSTRAINTS = ['equal', 'at-most'];
function softBinaryArgmax(x, k, options) {
    const { axis = -1 } = checkOptions(options);
    return formLike(x, solve(x, checkSlices('x', x, axis), k, options));
}
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
function softBinaryArgmaxVjp(p, g, options) {
    const { temperature = 1, axis = -1, out } = checkOptions(options);
    const slices = checkSlices('p', p, axis);
    const cotangent = checkAlike('g', g, p, slices.data);
    checkTemperature(temperature, slices.count);
    const product = out === undefined ? newLike(slices.data) : checkOut(out, p, slices.data);
    vjp(slices, cotangent, temperature, product);
    return formLike(p, product);
}
const softBinaryArgmaxJvp = softBinaryArgmaxVjp;
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

const REDUCTIONS = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
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
        rejectLoss('logits', x, status, sums, y);
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
function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(HYPER_SIMPLEX, logits, targets, options);
}
function fenchelYoungLoss(logits, targets, options) {
    return evaluate(FENCHEL_YOUNG, logits, targets, options, false).loss;
}
function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(FENCHEL_YOUNG, logits, targets, options);
}

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
function hard(x, y, k = 'targets') {
    const sum = checkLossK(k, x.n, 1) ?? targetSum(y, x, 0);
    checkK(sum, x.n, 1, true);
    const ones = newLike(x.data);
    const status = hard$1(x, sum, ones);
    if (status !== 0)
        rejectScores('logits', x, status, sum);
    return ones;
}
class ThresholdTracker {
    decay;
    #thresholds;
    constructor(options) {
        const { decay = 0.9 } = checkOptions(options);
        checkDecay(decay);
        this.decay = decay;
    }
    update(thresholds) {
        const { decay } = this;
        const before = this.#thresholds;
        checkBatchThresholds(thresholds, before?.length);
        this.#thresholds = Float64Array.from(thresholds, (t, c) => (before ? decay * before[c] + (1 - decay) * t : t) + 0);
    }
    get thresholds() {
        return Float64Array.from(this.#thresholds ?? []);
    }
    toJSON() {
        return { decay: this.decay, thresholds: Array.from(this.#thresholds ?? []) };
    }
    static fromJSON(value) {
        checkTrackerJSON(value);
        const tracker = new ThresholdTracker(value);
        if (value.thresholds.length > 0)
            tracker.update(value.thresholds);
        return tracker;
    }
}

const LOSSES = ['hypersimplex', 'fenchel-young'];
const HESSIANS = ['exact', 'bound'];
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
        const grad = newLike(x.data);
        const hess = newLike(x.data);
        for (let s = 0; s < x.count; s++) {
            const tau = valueAt(temperature, s);
            const bound = squared ? 1 / (tau * tau) : 1 / tau;
            const onFree = hessian === 'bound' ? bound : (1 - 1 / freeCounts[s]) * bound;
            const onSaturated = hessian === 'bound' ? bound : 0;
            for (let row = 0, i = flatIndex(x, 0, s); row < x.n; row++, i += x.inner) {
                grad[i] = p[i] - targetAt(y, x, row, s);
                hess[i] = 0 < p[i] && p[i] < 1 ? onFree : onSaturated;
            }
        }
        if (squared)
            vjp({ ...x, data: p }, grad, temperature, grad);
        return { grad: formLike(predictions, grad), hess: formLike(predictions, hess) };
    };
}
function typed(labels) {
    if (!isArrayLike(labels))
        return labels;
    const whole = Int32Array.from(labels);
    return whole.every((label, row) => label === labels[row]) ? whole : Float64Array.from(labels);
}

export { ThresholdTracker, allocate, binaryArgmax, boostingObjective, fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict, project, ready, softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp, zeroOneLoss };
