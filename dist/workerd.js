/* @ts-self-types="./index.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
import module$1 from './kernel.wasm';

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

// Runtime header offsets

/** Synchronously instantiates an AssemblyScript module from a WebAssembly.Module or binary buffer. */
function instantiateSync(source, imports = {}) {
  const module = source;
  
  const instance = new WebAssembly.Instance(module, imports);
  const exports = instance.exports;
  return { module, instance, exports };
}

function compile() {
    return module$1;
}
async function compileAsync() {
    return module$1;
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
