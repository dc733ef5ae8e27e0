/* @ts-self-types="./tfjs.d.ts" */
import * as tf from '@tensorflow/tfjs-core';
import { project as project$1, softBinaryArgmaxVjp, hyperSimplexLossAndGrad, fenchelYoungLossAndGrad, binaryArgmax, ThresholdTracker, zeroOneLoss } from 'hypersimplex';

function wrongKind(name, rule, got) {
    throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}
function wrongValue(name, rule, got) {
    throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
}
function rejectSize(bytes) {
    wrongValue('the arguments', "fit into the kernel's memory, in bytes", bytes);
}
function show(value) {
    if (typeof value === 'string')
        return `'${value}'`;
    if (typeof value === 'bigint')
        return `${value}n`;
    if (typeof value === 'function')
        return 'a function';
    if (!isObject(value))
        return String(value);
    if (Array.isArray(value) && value.length <= 8)
        return `[${value.map(show).join(', ')}]`;
    const kind = kindOf(value);
    if (isArrayLike(value))
        return `${kind}(${value.length})`;
    return kind === 'Object' ? `{ ${Object.keys(value).slice(0, 8).join(', ')} }` : `a ${kind}`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isArrayLike(value) {
    return isObject(value) && 'length' in value && typeof value.length === 'number';
}
function kindOf(value) {
    if (ArrayBuffer.isView(value))
        return value[Symbol.toStringTag];
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return tag === 'Object' ? value.constructor?.name ?? tag : tag;
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

function checkTracker(tracker) {
    const isTracker = isObject(tracker) && 'read' in tracker && 'update' in tracker;
    if (tracker !== undefined && !isTracker)
        wrongKind('tracker', 'be a TensorThresholdTracker', tracker);
}
function checkTensor(name, value, dtypes) {
    const rule = `be a tensor of type ${dtypes.join(' or ')}`;
    if (!isObject(value) || !('dataId' in value))
        wrongKind(name, rule, value);
    if (!dtypes.includes(value.dtype))
        wrongKind(name, rule, value.dtype);
}
function checkParameter(name, value, count, dtypes = ['float32']) {
    if (!dtypes.includes(value.dtype))
        wrongKind(name, `be a tensor of type ${dtypes.join(' or ')}`, value.dtype);
    if (value.size !== 1 && value.size !== count)
        wrongValue(`${name}.size`, `be 1 or ${count}, one per slice`, value.size);
}
function checkMaskSize(size, shape) {
    const all = shape.reduce((product, length) => product * length, 1);
    if (size !== all && size !== shape[0])
        wrongValue('mask.length', `be ${shape[0]} or ${all}`, size);
}
function rejectDerivative(what) {
    throw new TypeError(`${what} is not computed`);
}
function rejectUncalled(name) {
    throw new TypeError(`${name} must be called to give a function: write ${name}(), and options in it`);
}

class ExactSum {
    #total = BigInt(0);
    #high = new Float64Array(2047);
    #low = new Float64Array(2047);
    #left = 0;
    #value = new Float64Array(1);
    #words = new Uint32Array(this.#value.buffer);
    #least = 2047;
    #greatest = 0;
    add(value) {
        if (this.#left-- === 0)
            this.#carry();
        this.#value[0] = value;
        const low = this.#words[0];
        const high = this.#words[1];
        const exponent = (high >>> 20) & 2047;
        const mantissa = (high & 0xfffff) + (exponent > 0 ? 0x100000 : 0);
        const at = Math.max(exponent, 1) - 1;
        this.#least = Math.min(this.#least, at);
        this.#greatest = Math.max(this.#greatest, at);
        this.#high[at] += value < 0 ? -mantissa : mantissa;
        this.#low[at] += value < 0 ? -low : low;
    }
    #carry() {
        for (let at = this.#least; at <= this.#greatest; at++) {
            const sum = BigInt(this.#high[at]) * BigInt(2 ** 32) + BigInt(this.#low[at]);
            this.#total += sum << BigInt(at);
            this.#high[at] = this.#low[at] = 0;
        }
        this.#least = 2047;
        this.#greatest = 0;
        this.#left = 2 ** 20;
    }
    take() {
        this.#carry();
        const total = this.#total;
        this.#total = BigInt(0);
        return total;
    }
}
function tail(a, b, h) {
    const part = h - a;
    return a - (h - part) + (b - part);
}
function sumOf(values) {
    let high = 0;
    let low = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const sum = high + value;
        const rest = tail(high, value, sum);
        const next = low + rest;
        lost += Math.abs(tail(low, rest, next));
        high = sum;
        low = next;
    }
    const most = lost === 0 ? 0 : 2 * lost + Math.abs(low) * 2 ** -52;
    const sum = high + (low + most);
    return sum === high + (low - most) && Number.isFinite(sum) ? sum : sumExactly(values);
}
function sumExactly(values) {
    const exact = new ExactSum();
    let infinite = 0;
    for (let i = 0; i < values.length; i++) {
        if (Number.isFinite(values[i]))
            exact.add(values[i]);
        else
            infinite += values[i];
    }
    return infinite === 0 ? rounded(exact.take()) : infinite;
}
function rounded(total) {
    const zero = BigInt(0);
    if (total < zero)
        return -rounded(-total);
    const shift = Math.max(0, 4 * total.toString(16).length - 68);
    const first = total >> BigInt(shift);
    const isMore = first << BigInt(shift) !== total;
    return Number(isMore ? first | BigInt(1) : first) * 2 ** (shift - 1074);
}

function flatIndex({ n, inner }, row, s) {
    const i = s % inner;
    return ((s - i) / inner * n + row) * inner + i;
}
function lengthOf({ n, ragged }, s) {
    return ragged ? ragged.starts[s + 1] - ragged.starts[s] : n;
}
function visitSlice(x, s, visit) {
    const { n, inner, ragged } = x;
    if (ragged) {
        for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
            const index = ragged.indices[j];
            visit(index, Math.floor(index / inner) % n);
        }
    }
    else
        for (let row = 0; row < n; row++)
            visit(flatIndex(x, row, s), row);
}
function valueAt(values, s) {
    return typeof values === 'number' ? values : values[s];
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
function isHalf(x) {
    return x?.BYTES_PER_ELEMENT === 2 && x[Symbol.toStringTag] === 'Float16Array';
}
function dataOf(x) {
    return !ArrayBuffer.isView(x) && 'data' in x ? x.data : x;
}

function checkOptions(options, names, name = 'options') {
    if (options === undefined)
        return NONE;
    if (!isPlain(options))
        wrongKind(name, 'be a plain object', options);
    for (const key in options) {
        let i = 0;
        while (i < names.length && names[i] !== key)
            i++;
        if (i === names.length || !hasOwn.call(options, key))
            return ownOptions(options, names);
    }
    return options;
}
const hasOwn = Object.prototype.hasOwnProperty;
function isPlain(value) {
    if (!isObject(value))
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || !prototype || !Object.getPrototypeOf(prototype);
}
const NONE = Object.create(Object.create(null));
function ownOptions(options, names) {
    const own = Object.create(null);
    for (const key of Object.keys(options)) {
        if (!names.includes(key))
            rejectOption(key, names, options[key]);
        own[key] = options[key];
    }
    return own;
}
function rejectOption(key, known, value) {
    const given = key === 'tau' ? 'temperature' : key === 'dim' ? 'axis' : key.toLowerCase();
    const likeness = (word) => ([...given].filter((_, i) => word.includes(given.slice(i, i + 2))).length);
    const nearest = known.reduce((best, word) => (likeness(word) > likeness(best) ? word : best));
    throw new TypeError(`${key} is not an option here; the nearest is ${nearest}, and all are `
        + `${known.join(', ')}; got ${show(value)}`);
}
function checkChoice(name, value, choices) {
    if (choices.includes(value))
        return;
    const rule = `be ${choices.map(show).join(' or ')}`;
    if (typeof value !== 'string')
        wrongKind(name, rule, value);
    wrongValue(name, rule, value);
}
function checkBoolean(name, value) {
    if (typeof value !== 'boolean')
        wrongKind(name, 'be true or false', value);
}
function checkAbsent(name, value, reason) {
    if (value !== undefined)
        wrongKind(name, `be left out: ${reason}`, value);
}

const KINDS = () => 'be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one';
function isFloats(value) {
    if (!ArrayBuffer.isView(value))
        return false;
    const kind = value[Symbol.toStringTag];
    return kind === 'Float32Array' || kind === 'Float64Array';
}
function checkFloats(name, data, rule = KINDS) {
    if (isFloats(data))
        return data;
    if (isHalf(data))
        return Float32Array.from(data);
    if (!Array.isArray(data))
        wrongKind(name, rule(), data);
    const values = new Float64Array(data.length);
    for (let i = 0; i < values.length; i++) {
        if (typeof data[i] !== 'number')
            wrongKind(`${name}[${i}]`, 'be a number', data[i]);
        values[i] = data[i];
    }
    return values;
}
function checkWholes(name, values, least) {
    if (!isArrayLike(values))
        wrongKind(name, 'be an array of whole numbers', values);
    for (let a = 0; a < values.length; a++)
        checkNumber(values[a], least, Number.MAX_SAFE_INTEGER, true, name, a);
}
function checkRowMajor(name, x, data) {
    const { shape, strides = x.stride, offset } = x;
    checkWholes(`${name}.shape`, shape, 0);
    let size = 1;
    for (let a = 0; a < shape.length; a++)
        size *= shape[a];
    if (strides === undefined && offset === undefined) {
        if (data.length === size)
            return data;
        wrongValue(`${name}.data.length`, `be ${size}, the product of shape ${show(shape)}`, data.length);
    }
    if (strides !== undefined) {
        checkWholes(`${name}.strides`, strides, -Number.MAX_SAFE_INTEGER);
        if (strides.length !== shape.length)
            wrongValue(`${name}.strides.length`, `be ${shape.length}, one per axis`, strides.length);
    }
    const first = offset === undefined ? 0 : offset;
    checkNumber(first, 0, Number.MAX_SAFE_INTEGER, true, `${name}.offset`);
    const bytes = size * data.BYTES_PER_ELEMENT;
    if (bytes >= 2 ** 32)
        rejectSize(bytes);
    const elements = new data.constructor(size);
    for (let i = 0; i < size; i++) {
        let at = strides ? first : first + i;
        if (strides)
            for (let a = shape.length - 1, rest = i; a >= 0; a--) {
                at += (rest % shape[a]) * strides[a];
                rest = Math.floor(rest / shape[a]);
            }
        if (!(at in data))
            wrongValue(`${name}.strides`, `stay within the ${data.length} elements of the data`, at);
        elements[i] = data[at];
    }
    return elements;
}
function checkScores(name, x, rule = KINDS) {
    const given = isObject(x) ? dataOf(x) : x;
    if (typeof given === 'function')
        wrongKind(name, rule(), x);
    const data = checkFloats(name, given, rule);
    return given === x ? data : checkRowMajor(name, x, data);
}
function checkSameShape(name, got, wanted) {
    const shape = shapeOf(got);
    const rule = shapeOf(wanted);
    if (shape.length === rule.length && shape.every((size, axis) => size === rule[axis]))
        return;
    wrongValue(`the shape of ${name}`, `be ${show(rule)}`, shape);
}
function checkSlices(name, x, axis) {
    const data = checkScores(name, x);
    if (dataOf(x) === x) {
        if (axis !== -1 && axis !== 0)
            checkAxis(axis, 1);
        return { data, outer: 1, n: data.length, inner: 1, count: 1 };
    }
    return checkAlong(name, shapeOf(x), axis, data);
}
function checkAlong(name, shape, axis, data) {
    if (shape.length === 0)
        wrongValue(`${name}.shape`, 'have an axis', shape);
    const along = checkAxis(axis, shape.length);
    let outer = 1;
    let inner = 1;
    for (let a = 0; a < along; a++)
        outer *= shape[a];
    for (let a = along + 1; a < shape.length; a++)
        inner *= shape[a];
    return { data: data, outer, n: shape[along], inner, count: outer * inner, along, shape };
}
function checkBroadcast(name, given, x) {
    if (!isObject(given) || !('shape' in given && isArrayLike(given.data)))
        return given;
    const { along, shape = [x.count] } = x;
    const others = shape.filter((_, a) => a !== along);
    const data = checkRowMajor(name, given, given.data);
    const own = given.shape.length > others.length ? given.shape.filter((_, a) => a !== along) : given.shape;
    const strides = [];
    let size = 1;
    for (let a = others.length, b = own.length; a-- > 0;) {
        const length = own[--b] ?? 1;
        strides[a] = length === 1 ? 0 : size;
        size *= length === 1 || length === others[a] ? length : NaN;
    }
    if (size !== data.length)
        wrongValue(`the shape of ${name}`, `broadcast to ${show(others)}`, given.shape);
    return checkRowMajor(name, { shape: others, strides }, data);
}
function checkAxis(axis, rank) {
    checkNumber(axis, -rank, rank - 1, true, 'axis');
    return axis < 0 ? axis + rank : axis;
}
function checkRagged(x, scores, mask, groups) {
    const grouped = x ;
    return mask === undefined ? grouped : without(grouped, checkMask(mask, x, scores));
}
function checkMask(mask, { data, n }, scores) {
    let entries = mask;
    if (isObject(mask) && 'data' in mask) {
        entries = checkRowMajor('mask', mask, mask.data);
        if (mask.shape.length !== 1)
            checkSameShape('mask', mask, scores);
    }
    if (!isArrayLike(entries))
        wrongKind('mask', 'be an array of booleans or numbers', mask);
    const { length } = entries;
    if (length !== data.length && length !== n) {
        wrongValue('mask.length', `be ${data.length}, one per score, or ${n}, one per position along the axis`, length);
    }
    for (let i = 0; i < length; i++) {
        const entry = entries[i];
        if (typeof entry !== 'boolean' && (typeof entry !== 'number' || Number.isNaN(entry))) {
            wrongKind(`mask[${i}]`, 'be a boolean or a number', entry);
        }
    }
    return (index, row) => !!entries[length === data.length ? index : row];
}
function without(x, counts) {
    const indices = new Uint32Array(x.data.length);
    const starts = new Uint32Array(x.count + 1);
    let size = 0;
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => { if (counts(index, row))
            indices[size++] = index; });
        starts[s + 1] = size;
    }
    return { ...x, ragged: { indices: indices.subarray(0, size), starts } };
}
function checkRank(name, x, most) {
    const shape = shapeOf(x);
    if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0))
        return;
    wrongValue(`the shape of ${name}`, 'be [n], or [n, C] with C > 0', shape);
}

function checkCount(values, count, name, unit) {
    if (!isArrayLike(values)) {
        wrongKind(name, `be an array of one number per ${unit}${name === 'k' ? ', or a number; { fraction } is for losses' : ''}`, values);
    }
    if (values.length !== count)
        wrongValue(`${name}.length`, `be ${count}, one per ${unit}`, values.length);
}
function checkNumbers$1(values, count, least, most, name, unit) {
    checkCount(values, count, name, unit);
    for (let i = 0; i < count; i++)
        checkNumber(values[i], least, most, false, name, i);
}
function checkPerSlice(value, count, least, most, name, unit = 'slice') {
    if (isObject(value))
        checkNumbers$1(value, count, least, most, name, unit);
    else
        checkNumber(value, least, most, false, name);
}
function checkTemperature(tau, x) {
    const isCount = typeof x === 'number';
    const values = isCount ? tau : checkBroadcast('temperature', tau, x);
    checkPerSlice(values, isCount ? x : x.count, 2 ** -1022, Number.MAX_VALUE, 'temperature');
    return values;
}
function boundK(k, n, whole, name, index) {
    if (typeof k === 'number') {
        if (k >= 0 && k <= n && !whole)
            return k;
        const slack = 1e-9 * Math.max(1, n);
        const inside = Math.min(Math.max(k, 0), n);
        const nearest = whole ? Math.round(inside) : inside;
        if (Math.abs(nearest - k) <= slack)
            return nearest;
    }
    checkNumber(k, 0, n, whole, name, index);
    return k;
}
function checkK(given, x, whole = false, rows = x.n) {
    const { count, ragged } = x;
    const k = checkBroadcast('k', given, x);
    if (isObject(k))
        checkCount(k, count, 'k', 'slice');
    else if (!ragged)
        return boundK(k, rows, whole, 'k');
    else
        checkNumber(k, -1, Number.MAX_VALUE, false, 'k');
    const sums = new Float64Array(count);
    for (let s = 0; s < count; s++) {
        const n = ragged ? lengthOf(x, s) : rows;
        sums[s] = isObject(k) ? boundK(k[s], n, whole, 'k', s) : boundK(k, n, whole, `k in slice ${s}`);
    }
    return sums;
}
const FRACTION = ['fraction'];
function isShare(k) {
    return isObject(k) && !isArrayLike(k) && !('shape' in k);
}
function checkFraction(given, name, rule) {
    if (Object.keys(given).length === 0)
        wrongKind(name, rule, given);
    const { fraction } = checkOptions(given, FRACTION, name);
    checkNumber(fraction, 0, 1, false, `${name}.fraction`);
    return fraction;
}
const LOSS_K = "be 'targets', a number, one per class, or { fraction }";
function shareOf(fraction, x, rows) {
    return x.ragged ? Float64Array.from({ length: x.count }, (_, s) => fraction * lengthOf(x, s)) : fraction * rows;
}
function checkLossK(k, x, rows = x.n) {
    if (k === 'targets')
        return undefined;
    if (isShare(k))
        return shareOf(checkFraction(k, 'k', LOSS_K), x, rows);
    if (typeof k === 'string')
        wrongValue('k', LOSS_K, k);
    if (typeof k !== 'number' && !isObject(k))
        wrongKind('k', LOSS_K, k);
    return checkK(k, x, false, rows);
}
function checkSelectionK(k, x) {
    return isShare(k) ? shareOf(checkFraction(k, 'k', 'be a number, one per slice, or { fraction }'), x, x.n) : checkK(k, x);
}
function checkThresholds(thresholds, count) {
    checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'thresholds', 'class');
}
function checkSampleWeights(weights, rows, name = 'sampleWeights') {
    checkNumbers$1(weights, rows, 0, Number.MAX_VALUE, name, 'row');
}
function checkWeights(classWeights, sampleWeights, y, x) {
    const { count, n } = x;
    if (classWeights !== undefined) {
        checkNumbers$1(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class or other slice');
    }
    if (sampleWeights !== undefined)
        checkSampleWeights(sampleWeights, n);
    const { values, factor } = weightTerms(classWeights, sampleWeights, y, x);
    const sum = sumOf(values) * factor;
    checkWeightSum(sum);
    return sum;
}
function weightTerms(classWeights, sampleWeights, y, x) {
    const { count, n, ragged } = x;
    if (!ragged) {
        const rows = sampleWeights ? sumOf(Array.from({ length: n }, (_, row) => (counts(y, row) ? sampleWeights[row] : 0))) : y.rows;
        return { values: classWeights ?? [count], factor: rows };
    }
    const values = Array.from({ length: count }, (_, s) => ((classWeights ? classWeights[s] : 1) * (sampleWeights ? sumOf(rowWeights(x, s, sampleWeights)) : lengthOf(x, s))));
    return { values, factor: 1 };
}
function rowWeights(x, s, sampleWeights) {
    const weights = [];
    visitSlice(x, s, (_, row) => { weights.push(sampleWeights[row]); });
    return weights;
}
function checkWeightSum(sum) {
    if (!(sum < Infinity))
        wrongValue('the sum of the weights', 'be finite', sum);
}

const WIDEST$1 = 2 ** 31 - 1;
const LARGEST_F32 = 2 ** 127 * (2 - 2 ** -23);
function isIntegers(value) {
    return ArrayBuffer.isView(value) && kindOf(value).includes('nt');
}
function checkValues(name, values, scores, x) {
    const tensor = isObject(values) && 'data' in values ? values : undefined;
    const given = tensor ? tensor.data : values;
    if (!isFloats(given) && !isIntegers(given) && !isHalf(given) && !Array.isArray(given)) {
        wrongKind(name, 'be a typed array, an array of numbers, or { data, shape } with one', given);
    }
    const numbers = tensor ? checkRowMajor(name, tensor, given) : given;
    checkSameShape(name, tensor ?? given, scores);
    const isBig = kindOf(given).startsWith('Big');
    const most = isDouble(x.data) ? Number.MAX_VALUE : LARGEST_F32;
    const finite = newLike(x.data);
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index) => {
            const value = isBig ? Number(numbers[index]) : numbers[index];
            checkNumber(value, -most, most, false, name, index);
            finite[index] = value;
        });
    }
    return finite;
}
function checkWhole(name, values, has) {
    const labels = new Int32Array(values.length);
    for (let i = 0; i < labels.length; i++) {
        const value = values[i];
        labels[i] = Number(typeof value === 'bigint' || typeof value === 'number' ? value : NaN);
        if (labels[i] !== value && typeof value !== 'bigint')
            checkNumber(value, -WIDEST$1 - 1, WIDEST$1, true, name, i);
        else if (BigInt(labels[i]) !== BigInt(value)) {
            wrongValue(`${name}[${i}]`, `be a whole number in [${-WIDEST$1 - 1}, ${WIDEST$1}]`, value);
        }
    }
    return labels;
}
function checkTargetShape(name, targets, scores, ignoreIndex) {
    const isLabel = targets.length === 1 && scores.length === 2;
    checkSameShape(name, { shape: targets }, { shape: isLabel ? scores.slice(0, 1) : scores });
    if (isLabel || scores.length === 1) {
        if (ignoreIndex !== undefined)
            checkNumber(ignoreIndex, -WIDEST$1 - 1, WIDEST$1, true, 'ignoreIndex');
    }
    else
        checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels`);
}

const HUGE = 1e19;
const MAX_FLOAT = 2 ** 127 * (2 - 2 ** -23);
const WIDEST = 87;
const FAR = 1e37;
const NEWTON_STEPS = 2;
const BITS = 24;
const LARGEST = 2 ** 18;
const clip = (z) => tf.clipByValue(z, 0, 1);
const indicator = (condition) => tf.cast(condition, 'float32');
const sum = (values) => tf.sum(values, -1, true);
const free = (p) => tf.step(tf.mul(p, tf.sub(1, p)));
function search(z, k, from, width) {
    const bits = Math.min(4, Math.max(2, Math.floor(Math.log2(LARGEST / z.size))));
    const parts = 2 ** bits;
    const inner = tf.tensor2d(Float32Array.from({ length: parts - 1 }, (_, j) => (j + 1) / parts), [1, parts - 1]);
    const scores = tf.expandDims(z, 1);
    for (let known = 0; known < BITS; known += bits) {
        const u = tf.sinh(tf.add(from, tf.mul(width, inner)));
        const mass = tf.sum(clip(tf.sub(scores, tf.expandDims(u, 2))), -1);
        width = tf.div(width, parts);
        from = tf.add(from, tf.mul(width, sum(indicator(tf.greater(mass, k)))));
    }
    return from;
}
function project(x, k, tau, axis, atMost) {
    const { shape, rank } = x;
    const others = [...shape.keys()].filter((a) => a !== axis);
    const n = shape[axis];
    const rows = tf.reshape(tf.transpose(x, [...others, axis]), [-1, n]);
    const column = (values) => (values.rank > 0 ? tf.reshape(values, [-1, 1]) : values);
    [k, tau] = [column(k), column(tau)];
    const scaled = tf.clipByValue(tf.div(rows, tau), -FAR, FAR);
    const first = search(scaled, k, tf.scalar(-WIDEST), tf.scalar(2 * WIDEST));
    const [low, high] = [tf.sinh(first), tf.sinh(tf.add(first, 2 * WIDEST / 2 ** BITS))];
    const finiteRows = tf.clipByValue(rows, -MAX_FLOAT, MAX_FLOAT);
    const anchor = tf.min(tf.where(tf.greaterEqual(scaled, low), finiteRows, HUGE), -1, true);
    let z = tf.div(tf.sub(rows, anchor), tau);
    const least = Math.asinh(-1);
    const s = tf.sinh(search(z, k, tf.scalar(least), tf.sub(tf.log1p(tf.mul(tf.sub(high, low), 2)), least)));
    let t = anchor;
    const shift = (by) => {
        z = tf.sub(z, by);
        t = tf.add(t, tf.mul(by, tau));
    };
    shift(s);
    for (let i = 0; i < NEWTON_STEPS; i++) {
        const p = clip(z);
        const isBelow = tf.step(tf.sub(1, p));
        const onFree = tf.mul(p, isBelow);
        const rest = tf.sub(k, tf.sub(n, sum(isBelow)));
        shift(tf.divNoNan(tf.sub(sum(onFree), rest), sum(tf.step(onFree))));
    }
    const finite = tf.clipByValue(z, -HUGE, HUGE);
    const isAbove = tf.greater(finite, 0);
    const zero = tf.max(tf.where(isAbove, -HUGE, finite), -1, true);
    const one = tf.sub(tf.min(tf.where(isAbove, finite, HUGE), -1, true), 1);
    const [noZero, noOne] = [tf.equal(zero, -HUGE), tf.equal(one, HUGE)];
    const middle = tf.div(tf.add(tf.where(noZero, one, zero), tf.where(noOne, zero, one)), 2);
    const isEmpty = tf.greaterEqual(one, 0);
    const before = t;
    shift(tf.mul(indicator(isEmpty), middle));
    t = tf.where(tf.logicalAnd(noZero, noOne), tf.zerosLike(t), t);
    let p = clip(z);
    const miss = tf.abs(tf.sub(sum(p), k));
    p = tf.where(tf.lessEqual(miss, tf.mul(tf.add(k, 1), 1e-4)), p, NaN);
    if (atMost) {
        const inside = clip(scaled);
        const isInside = tf.lessEqual(sum(inside), k);
        [p, t] = [tf.where(isInside, inside, p), tf.where(isInside, tf.zerosLike(t), t)];
    }
    const back = [...shape.keys()].map((a) => (a === axis ? rank - 1 : others.indexOf(a)));
    const at = shape.map((size, a) => (a === axis ? 1 : size));
    const end = (none, infinity, z) => (tf.reshape(tf.where(isEmpty, tf.where(none, infinity, tf.add(before, tf.mul(z, tau))), t), at));
    return {
        p: tf.transpose(tf.reshape(p, [...others.map((a) => shape[a]), n]), back),
        t: tf.reshape(t, at),
        ends: () => [end(noZero, -Infinity, zero), end(noOne, Infinity, one)],
    };
}
function meanOnFree(p, g, axis) {
    const isFree = free(p);
    return tf.divNoNan(tf.sum(tf.mul(g, isFree), axis, true), tf.sum(isFree, axis, true));
}
function vjp$1(p, g, tau, axis, active) {
    const mean = tf.mul(meanOnFree(p, g, axis), active);
    return tf.div(tf.mul(tf.sub(g, mean), free(p)), tau);
}

function plain(shape, axis) {
    return shape.length === 2 && shape[1] === 1 && (axis === 0 || axis === -2) ? [shape[0]] : shape;
}
const areLabels = (targets, logits) => targets.length === 1 && logits.length === 2;
function scoresOf(x) {
    const data = x.dataSync();
    return { data: data instanceof Float32Array ? data : Float32Array.from(data), shape: x.shape };
}
function perSlice(values, shape, axis) {
    if (typeof values === 'number')
        return tf.scalar(values);
    const along = shape.map((size, a) => (a === axis ? 1 : size));
    if (!(values instanceof tf.Tensor))
        return tf.tensor(Float32Array.from(values), along);
    return tf.reshape(values, values.size === 1 ? [] : along);
}
function numbersOf(values) {
    if (!(values instanceof tf.Tensor))
        return values;
    const data = values.dataSync();
    return data.length === 1 ? data[0] : data;
}
function gather(perSlice, values) {
    return tf.reshape(values.size === 1 ? tf.sum(perSlice) : perSlice, values.shape);
}
function named(name, f) {
    return Object.defineProperty(f, 'name', { value: name });
}
function targetsOf(targets, shape, axis, ignoreIndex) {
    const own = plain(targets.shape, axis);
    const values = targets.dataSync();
    const isLabel = areLabels(own, shape) || (shape.length === 1 && ignoreIndex !== undefined);
    return { data: isLabel ? checkWhole('targets', values) : values, shape: own };
}
function maskOf(mask, shape) {
    if (mask === undefined)
        return undefined;
    const data = mask instanceof tf.Tensor ? mask.dataSync() : mask;
    return data.length === shape.reduce((a, b) => a * b, 1) ? { data, shape } : data;
}
function countsOf(mask, ignoreIndex, targets, shape) {
    const rows = shape.map((size, a) => (a === 0 ? size : 1));
    let counts;
    if (mask !== undefined) {
        const tensor = mask instanceof tf.Tensor ? mask : tf.tensor1d(Float32Array.from(mask, Number));
        checkMaskSize(tensor.size, shape);
        counts = tf.cast(tf.reshape(tensor, tensor.size === shape[0] ? rows : shape), 'bool');
    }
    if (ignoreIndex === undefined)
        return counts;
    const known = tf.notEqual(tf.reshape(targets, rows), tf.scalar(ignoreIndex, targets.dtype));
    return counts ? tf.logicalAnd(counts, known) : known;
}

const HOSTS = ['cpu', 'wasm', 'tensorflow'];
const isOnHost = () => HOSTS.includes(tf.getBackend());
function differentiable(inputs, f) {
    return tf.customGrad((...given) => f(given[given.length - 1]))(...inputs);
}
function zeros(shape, of, save, cotangents) {
    return differentiable(of, (saver) => {
        saver(save);
        return { value: tf.zeros(shape), gradFunc: cotangents };
    });
}
const onlyFirst = (derivative, dy) => (tf.add(derivative, zeros([], [dy], [], () => rejectDerivative('a second derivative by targets, k or temperature'))));
function constantIn(tensors, dy) {
    if (tensors.length === 0)
        return dy;
    const refuse = () => rejectDerivative('a second derivative by targets, k or temperature');
    return tf.add(dy, zeros([], tensors, [], refuse));
}
function solve(x, k, temperature, axis, constraint = 'equal') {
    const { shape } = x;
    if (!isOnHost()) {
        const [sums, tau] = [k, temperature].map((values) => perSlice(values, shape, axis));
        return project(x, sums, tau, axis, constraint === 'at-most');
    }
    const options = { temperature: numbersOf(temperature), axis, constraint };
    const { projection, thresholds, thresholdBounds: { lower, upper } } = project$1(scoresOf(x), numbersOf(k), options);
    const [t, ...ends] = [thresholds, lower, upper].map((values) => perSlice(values, shape, axis));
    return { p: tf.tensor(projection.data, shape, 'float32'), t, ends: () => ends };
}
function vjp(p, g, temperature, axis, active) {
    return differentiable([p, g], (save) => {
        const tau = temperature instanceof tf.Tensor ? [temperature] : [];
        save([p, active ?? tf.scalar(1), ...tau]);
        return {
            value: isOnHost() && !active
                ? tf.tensor(softBinaryArgmaxVjp(scoresOf(p), scoresOf(g), { temperature: numbersOf(temperature), axis }).data, p.shape)
                : vjp$1(p, g, perSlice(temperature, p.shape, axis), axis, active ?? tf.scalar(1)),
            gradFunc: (dy, [p, a, tau]) => [tf.zerosLike(p), vjp(p, dy, tau ?? temperature, axis, active && a)],
        };
    });
}
const OPTIONS$2 = ['temperature', 'axis', 'constraint'];
function tensorsAmong(values) {
    const names = ['k', 'temperature'].filter((name) => values[name] instanceof tf.Tensor);
    return { names, tensors: names.map((name) => values[name]) };
}
const byName = (names, tensors) => (Object.fromEntries(names.map((name, i) => [name, tensors[i]])));
function checkNumbers(k, temperature, count) {
    if (k instanceof tf.Tensor)
        checkParameter('k', k, count);
    if (temperature instanceof tf.Tensor)
        checkParameter('temperature', temperature, count);
    else
        checkTemperature(temperature, count);
}
function softBinaryArgmax(x, k, options) {
    const { temperature = 1, axis = -1, constraint = 'equal' } = checkOptions(options, OPTIONS$2);
    checkTensor('x', x, ['float32']);
    const slices = checkAlong('x', x.shape, axis);
    checkNumbers(k, temperature, slices.count);
    if (!(k instanceof tf.Tensor))
        k = checkK(k, slices);
    checkChoice('constraint', constraint, ['equal', 'at-most']);
    const along = axis < 0 ? axis + x.rank : axis;
    return projection(x, k, temperature, along, constraint);
}
function projection(x, k, temperature, along, constraint, seen) {
    const { names, tensors } = tensorsAmong({ k, temperature });
    return tf.tidy(() => {
        const p = differentiable([x], (save) => {
            const { p, t, ends } = solve(x, k, temperature, along, constraint);
            const told = seen ? [t, ...ends()] : [];
            save([p, perSlice(temperature, x.shape, along), ...told, ...activeWhere(constraint, t)]);
            return {
                value: p,
                gradFunc: (dy, [p, tau, ...saved]) => {
                    if (seen)
                        seen(saved[0], saved.slice(1, 3));
                    const active = saved[told.length];
                    return vjp(p, constantIn(tensors, dy), tau, along, active);
                },
            };
        });
        if (tensors.length === 0)
            return p;
        return tf.add(p, zeros(p.shape, tensors, [p, x, ...tensors], (dy, [p, x, ...saved]) => {
            const given = { k, temperature, ...byName(names, saved) };
            const [active] = constraint === 'equal' ? []
                : activeWhere(constraint, solve(x, given.k, given.temperature, along, constraint).t);
            const cotangents = parameterCotangents(p, dy, perSlice(given.temperature, x.shape, along), along, active);
            return names.map((name, i) => gather(cotangents[name], saved[i]));
        }));
    });
}
function activeWhere(constraint, t) {
    return constraint === 'at-most' ? [tf.cast(tf.greater(t, 0), 'float32')] : [];
}
function parameterCotangents(p, g, tau, axis, active = tf.scalar(1)) {
    const k = onlyFirst(tf.mul(active, meanOnFree(p, g, axis)), g);
    return { k, temperature: onlyFirst(tf.neg(tf.sum(tf.mul(p, vjp$1(p, g, tau, axis, active)), axis, true)), g) };
}

const OPTIONS$1 = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'reduction', 'tracker',
];
function hyperSimplexLoss(options) {
    return lossOf('hypersimplex', 'hyperSimplexLoss', options);
}
function fenchelYoungLoss(options) {
    return lossOf('fenchel-young', 'fenchelYoungLoss', options);
}
function lossOf(family, name, given) {
    if (given instanceof tf.Tensor)
        rejectUncalled(name);
    const { tracker, ...options } = checkOptions(given ?? {}, OPTIONS$1);
    checkTracker(tracker);
    return named(name, (targets, logits) => tf.tidy(() => {
        checkTensor('logits', logits, ['float32']);
        checkTensor('targets', targets, ['float32', 'int32', 'bool']);
        const { axis = 0, reduction, sampleWeights } = options;
        if (logits.rank === 2 && (axis === 1 || axis === -1)) {
            const reason = 'with axis 1 each row is projected';
            if (reduction === 'rows')
                checkAbsent('reduction', reduction, reason);
            checkAbsent('tracker', tracker, `${reason}, and thresholds belong to rows`);
            if (targets.rank === 1)
                checkAbsent('sampleWeights', sampleWeights, `${reason}: give classWeights, one per row`);
        }
        if (family === 'hypersimplex' && options.reduction === 'rows')
            return lossOfRows(options, tracker, targets, logits);
        const { names, tensors } = tensorsAmong(options);
        const others = [...(targets.dtype === 'float32' ? [targets] : []), ...tensors];
        const loss = differentiable([logits], (save) => {
            const { value, gradient, thresholds } = isOnHost() ? onHost(family, options, targets, logits)
                : onDevice(family, options, targets, logits, tracker !== undefined);
            const device = Array.isArray(thresholds) ? thresholds : [];
            save([targets, logits, gradient, ...tensors, ...device]);
            return {
                value,
                gradFunc: (dy, [targets, logits, gradient, ...saved]) => {
                    const [t, lower, upper] = saved.slice(tensors.length);
                    tracker?.update(Array.isArray(thresholds) ? { thresholds: t, lower, upper } : thresholds);
                    const known = differentiableGradient(family, { ...options, ...byName(names, saved) }, targets, logits, gradient);
                    return tf.mul(constantIn(others, dy), known);
                },
            };
        });
        if (others.length === 0)
            return loss;
        return tf.add(loss, zeros([], others, [targets, logits, ...tensors], (dy, [targets, logits, ...saved]) => {
            const cotangents = otherCotangents(family, { ...options, ...byName(names, saved) }, targets, logits, dy);
            const ofTargets = others.length > tensors.length ? [cotangents.targets()] : [];
            return [...ofTargets, ...names.map((name, i) => gather(cotangents[name], saved[i]))];
        }));
    }));
}
function differentiableGradient(family, options, targets, logits, gradient) {
    const { names, tensors } = tensorsAmong(options);
    return differentiable([logits, gradient], (save) => {
        save([targets, logits, gradient, ...tensors]);
        return {
            value: tf.clone(gradient),
            gradFunc: (v, [targets, logits, gradient, ...saved]) => [
                hessianProduct(family, { ...options, ...byName(names, saved) }, targets, logits, v), tf.zerosLike(gradient),
            ],
        };
    });
}
function otherCotangents(family, options, targets, logits, dy) {
    const { x, y, weights, classWeights, counts, k, tau, scale, axis, isLabel } = batchOf(family, options, targets, logits);
    const { p, t } = solve(x, k, tau, axis);
    const column = (values) => tf.sum(values, axis, true);
    const one = onlyFirst(tf.mul(dy, scale), dy);
    let [byK, byTau, byTargets] = [];
    if (family === 'hypersimplex') {
        const g = tf.mul(one, tf.mul(weights, tf.sub(p, y)));
        byK = meanOnFree(p, g, axis);
        byTau = tf.neg(column(tf.mul(p, vjp(p, g, tau, axis))));
        byTargets = tf.neg(g);
    }
    else {
        const weight = tf.mul(one, classWeights);
        byK = tf.mul(weight, t);
        byTau = tf.mul(weight, tf.div(column(tf.sub(tf.square(y), tf.square(p))), 2));
        byTargets = tf.mul(weight, tf.sub(tf.mul(tau, y), x));
    }
    const { k: sums = 'targets' } = options;
    return {
        k: byK, temperature: byTau,
        targets: () => {
            if (isLabel)
                rejectDerivative('a derivative by targets that are labels');
            const all = sums === 'targets' ? tf.add(byTargets, byK) : byTargets;
            return tf.reshape(counts ? tf.where(counts, all, tf.zerosLike(all)) : all, targets.shape);
        },
    };
}
function lossOfRows(options, tracker, targets, logits) {
    const mean = { ...options, reduction: 'mean' };
    if (isOnHost())
        onHost('hypersimplex', mean, targets, logits);
    const { x, y, weights, k, tau, scale, axis } = batchOf('hypersimplex', mean, targets, logits);
    const seen = tracker && ((t, ends) => {
        const [thresholds, lower, upper] = [t, ...ends].map(flat);
        tracker.update({ thresholds, lower, upper });
    });
    const p = projection(x, k, tau, axis, 'equal', seen);
    const terms = tf.mul(tf.mul(weights, tf.square(tf.sub(p, y))), tf.mul(scale, x.shape[axis] / 2));
    return tf.sum(terms, [...x.shape.keys()].filter((a) => a !== axis));
}
function onHost(family, options, targets, logits) {
    const { axis = 0, ignoreIndex, temperature, k } = options;
    const shape = plain(logits.shape, axis);
    const y = targetsOf(targets, shape, axis, ignoreIndex);
    const lossAndGrad = family === 'hypersimplex' ? hyperSimplexLossAndGrad : fenchelYoungLossAndGrad;
    const numbers = {
        ...options, mask: maskOf(options.mask, shape), k: k instanceof tf.Tensor ? numbersOf(k) : k,
        temperature: temperature === undefined ? undefined : numbersOf(temperature),
    };
    const result = lossAndGrad({ data: scoresOf(logits).data, shape }, y, numbers);
    const gradient = tf.tensor(result.grad.data, logits.shape);
    return { value: tf.scalar(result.loss), gradient, thresholds: result };
}
function batchOf(family, options, targets, logits) {
    const { k = 'targets', temperature = 1, axis: given = 0, classWeights = 1, sampleWeights, ignoreIndex, mask, reduction = 'mean', } = options;
    const shape = plain(logits.shape, given);
    const targetShape = plain(targets.shape, given);
    const slices = checkAlong('logits', shape, given);
    const { n, count } = slices;
    const axis = given < 0 ? given + shape.length : given;
    const isLabel = areLabels(targetShape, shape);
    checkTargetShape('targets', targetShape, shape, ignoreIndex);
    checkNumbers(k, temperature, count);
    const sums = k instanceof tf.Tensor ? k : checkLossK(k, slices);
    checkChoice('reduction', reduction, ['mean', 'half-sum']);
    if (family === 'fenchel-young') {
        const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
        checkAbsent('sampleWeights', sampleWeights, reason);
    }
    checkWeights(options.classWeights, sampleWeights, { rows: n }, slices);
    const isRow = shape.map((size, a) => (a === axis ? size : 1));
    const ofClasses = perSlice(classWeights, shape, axis);
    let x = tf.reshape(logits, shape);
    let y = tf.cast(isLabel ? tf.oneHot(tf.cast(tf.reshape(targets, [shape[0]]), 'int32'), shape[1])
        : tf.reshape(targets, shape), 'float32');
    let weights = tf.mul(tf.ones(shape), ofClasses);
    if (sampleWeights)
        weights = tf.mul(weights, tf.tensor(Float32Array.from(sampleWeights), isRow));
    let rows = tf.scalar(n);
    const counts = countsOf(mask, ignoreIndex, targets, shape);
    if (counts) {
        const one = tf.mul(tf.cast(counts, 'float32'), tf.ones(shape));
        x = tf.where(counts, x, -Infinity);
        y = tf.mul(y, one);
        weights = tf.mul(weights, one);
        rows = tf.sum(one, axis, true);
    }
    const factor = family === 'hypersimplex' ? 2 : 1;
    return {
        x, y, weights, classWeights: ofClasses, counts, axis, isLabel: isLabel || ignoreIndex !== undefined,
        k: sums === undefined ? tf.sum(y, axis, true)
            : typeof k === 'object' && 'fraction' in k ? tf.mul(rows, k.fraction)
                : perSlice(sums, shape, axis),
        tau: perSlice(temperature, shape, axis),
        scale: reduction === 'mean' ? tf.divNoNan(factor, tf.sum(weights)) : tf.scalar(1),
    };
}
function onDevice(family, options, targets, logits, isTracked) {
    const { x, y, weights, classWeights, k, tau, scale, axis } = batchOf(family, options, targets, logits);
    const { temperature = 1 } = options;
    const { p, t, ends } = solve(x, k, temperature, axis);
    const difference = tf.sub(p, y);
    const weighted = tf.mul(weights, difference);
    let value;
    let gradient = weighted;
    if (family === 'hypersimplex') {
        value = tf.div(tf.sum(tf.mul(weighted, difference)), 2);
        gradient = vjp(p, weighted, temperature, axis);
    }
    else {
        const q = tf.div(tf.sub(x, t), tau);
        const term = tf.mul(weighted, tf.add(tf.div(difference, 2), tf.sub(q, p)));
        const terms = tf.where(tf.equal(difference, 0), tf.zerosLike(term), tf.mul(tau, term));
        const shift = tf.mul(t, tf.sub(k, tf.sum(y, axis, true)));
        value = tf.add(tf.sum(terms), tf.sum(tf.mul(classWeights, shift)));
    }
    return {
        value: tf.mul(scale, value),
        gradient: tf.reshape(tf.mul(scale, gradient), logits.shape),
        thresholds: isTracked ? [t, ...ends()].map(flat) : [],
    };
}
const flat = (values) => tf.reshape(values, [values.size]);
function hessianProduct(family, options, targets, logits, v) {
    const { x, weights, k, scale, axis } = batchOf(family, options, targets, logits);
    const { temperature = 1 } = options;
    const { p } = solve(x, k, temperature, axis);
    const product = tf.mul(weights, vjp(p, tf.reshape(v, x.shape), temperature, axis));
    const outer = family === 'hypersimplex' ? vjp(p, product, temperature, axis) : product;
    return tf.reshape(tf.mul(scale, outer), logits.shape);
}

const STRAIGHT_THROUGH = ['temperature', 'axis', 'largest'];
function straightThrough(x, k, options) {
    const { axis = -1, temperature = 1, largest = true } = checkOptions(options, STRAIGHT_THROUGH);
    checkTensor('x', x, ['float32']);
    const slices = checkAlong('x', x.shape, axis);
    const sums = checkK(k, slices, true);
    checkTemperature(temperature, slices.count);
    checkBoolean('largest', largest);
    const along = axis < 0 ? axis + x.rank : axis;
    return tf.tidy(() => {
        const scores = largest ? x : tf.neg(x);
        return differentiable([scores], (save) => {
            save([scores]);
            return {
                value: isOnHost() ? tf.tensor(binaryArgmax(scoresOf(scores), sums, { axis }).data, x.shape)
                    : hardOnDevice(scores, sums, along),
                gradFunc: (dy, [scores]) => vjp(solve(scores, sums, temperature, along).p, dy, temperature, along),
            };
        });
    });
}
function hardOnDevice(x, k, axis) {
    const sums = column(perSlice(k, x.shape, axis));
    return byRank(x, axis, tf.cast(tf.less(tf.range(0, x.shape[axis]), sums), 'float32'));
}
const column = (values) => tf.reshape(values, [-1, 1]);
function byRank(x, axis, ofRanks) {
    const { shape } = x;
    const others = [...shape.keys()].filter((a) => a !== axis);
    const n = shape[axis];
    const rows = tf.reshape(tf.transpose(x, [...others, axis]), [-1, n]);
    const { indices } = tf.topk(rows, n);
    const [count] = rows.shape;
    const first = tf.mul(column(tf.range(0, count, 1, 'int32')), tf.scalar(n, 'int32'));
    const places = tf.reshape(tf.add(indices, first), [-1, 1]);
    const flat = tf.scatterND(places, tf.reshape(tf.mul(ofRanks, tf.ones([count, n])), [-1]), [count * n]);
    const back = [...shape.keys()].map((a) => (a === axis ? shape.length - 1 : others.indexOf(a)));
    return tf.transpose(tf.reshape(flat, [...others.map((a) => shape[a]), n]), back);
}
const SELECTION = ['temperature', 'axis', 'constraint', 'mask', 'reduction', 'tracker'];
function selectionLoss(k, options) {
    if (options instanceof tf.Tensor)
        rejectUncalled('selectionLoss');
    const { tracker, ...given } = checkOptions(options ?? {}, SELECTION);
    const { temperature = 1, axis = 0, constraint = 'equal', mask, reduction = 'sum' } = given;
    checkTracker(tracker);
    checkChoice('constraint', constraint, ['equal', 'at-most']);
    checkChoice('reduction', reduction, ['sum', 'mean', 'regret']);
    return named('selectionLoss', (values, scores) => tf.tidy(() => {
        checkTensor('scores', scores, ['float32']);
        checkTensor('values', values, ['float32', 'int32', 'bool']);
        const shape = plain(scores.shape, axis);
        checkSameShape('values', { shape: plain(values.shape, axis) }, { shape });
        const slices = checkAlong('scores', shape, axis);
        checkNumbers(k, temperature, slices.count);
        if (!(k instanceof tf.Tensor))
            checkSelectionK(k, slices);
        const along = axis < 0 ? axis + shape.length : axis;
        if (isOnHost()) {
            const own = { data: scoresOf(scores).data, shape };
            const counted = checkRagged(checkSlices('scores', own, axis), own, maskOf(mask, shape));
            checkValues('values', { data: scoresOf(values).data, shape }, own, counted);
        }
        const some = countsOf(mask, undefined, values, shape);
        const counts = some && tf.logicalAnd(some, tf.ones(shape, 'bool'));
        let x = tf.reshape(scores, shape);
        let v = tf.cast(tf.reshape(values, shape), 'float32');
        if (counts) {
            x = tf.where(counts, x, -Infinity);
            v = tf.where(counts, v, 0);
        }
        const sums = k instanceof tf.Tensor ? k
            : counts && typeof k === 'object' && 'fraction' in k ? tf.mul(tf.sum(tf.cast(counts, 'float32'), along, true), k.fraction)
                : checkSelectionK(k, slices);
        const seen = tracker && ((t, ends) => {
            const [thresholds, lower, upper] = [t, ...ends].map((ends) => tf.reshape(ends, [slices.count]));
            tracker.update({ thresholds, lower, upper });
        });
        const p = projection(x, sums, temperature, along, constraint, seen);
        const each = perSlice(sums, shape, along);
        const isSome = tf.step(each);
        const inverse = tf.div(isSome, tf.add(each, tf.sub(1, isSome)));
        let taken = tf.sum(tf.mul(p, v), along, true);
        if (reduction === 'regret') {
            const b = bestChoice(counts ? tf.where(counts, v, -Infinity) : v, each, along);
            const worth = constraint === 'at-most' ? tf.relu(v) : v;
            taken = tf.sub(taken, tf.sum(tf.mul(b, worth), along, true));
        }
        const loss = tf.neg(tf.sum(tf.mul(taken, inverse)));
        return reduction === 'mean' && slices.count > 0 ? tf.div(loss, slices.count) : loss;
    }));
}
function bestChoice(v, k, axis) {
    return differentiable([k], (save) => {
        const left = tf.sub(column(k), tf.range(0, v.shape[axis]));
        const isLast = tf.cast(tf.logicalAnd(tf.greater(left, 0), tf.lessEqual(left, 1)), 'float32');
        save([byRank(v, axis, isLast)]);
        return {
            value: byRank(v, axis, tf.clipByValue(left, 0, 1)),
            gradFunc: (dy, [last]) => {
                const moved = tf.mul(dy, last);
                return tf.reshape(k.size === 1 ? tf.sum(moved) : tf.sum(moved, axis, true), k.shape);
            },
        };
    });
}

const EVENTS = ['onTrainBegin', 'onTrainEnd', 'onEpochBegin', 'onEpochEnd', 'onBatchBegin', 'onBatchEnd'];
function anywhere(callback, onEpochEnd) {
    const options = Object.fromEntries(EVENTS.map((name) => [name, undefined]));
    const setParams = () => {
        for (const name of [...EVENTS, 'setParams'])
            delete callback[name];
    };
    return Object.assign(callback, options, { onEpochEnd, setParams });
}
function plainCallback(events) {
    const nothing = async () => { };
    const others = [...EVENTS, 'setParams', 'setModel'].map((name) => [name, nothing]);
    return Object.create({ ...Object.fromEntries(others), ...events });
}
class TensorThresholdTracker {
    #tracker;
    #average;
    static callbackOf = plainCallback;
    constructor(options) {
        this.#tracker = options instanceof ThresholdTracker ? options
            : isObject(options) && 'thresholds' in options ? ThresholdTracker.fromJSON(options)
                : new ThresholdTracker(options);
    }
    static fromJSON(value) {
        return new TensorThresholdTracker(ThresholdTracker.fromJSON(value));
    }
    get callback() {
        const onEpochEnd = async () => { await this.read(); };
        return anywhere(TensorThresholdTracker.callbackOf({ onEpochEnd }), onEpochEnd);
    }
    get decay() {
        return this.#tracker.decay;
    }
    update(batch) {
        const isTensor = batch instanceof tf.Tensor;
        if (!isTensor && !(isObject(batch) && 'lower' in batch)) {
            this.tracker.update(batch);
            return;
        }
        const average = tf.tidy(() => {
            const t = isTensor ? batch : batch.thresholds;
            const [lower, upper] = isTensor ? [t, t] : [batch.lower, batch.upper];
            const known = this.#average ?? numbersOr(this.#tracker.toJSON().thresholds, t.size);
            const isFirst = tf.isNaN(known);
            const present = tf.where(isFirst, tf.zerosLike(known), known);
            const nearest = tf.minimum(tf.maximum(present, lower), upper);
            const moved = tf.add(present, tf.mul(tf.sub(nearest, present), 1 - this.decay));
            const begun = tf.where(tf.isFinite(tf.sub(upper, lower)), nearest, NaN);
            return tf.where(isFirst, begun, moved);
        });
        this.dispose();
        this.#average = tf.keep(average);
    }
    get tracker() {
        if (this.#average)
            this.#take(this.#average.dataSync());
        return this.#tracker;
    }
    async read() {
        for (let average; (average = this.#average);) {
            const values = await average.data();
            if (average === this.#average)
                this.#take(values);
        }
        return this.#tracker;
    }
    #take(thresholds) {
        const { decay } = this;
        const json = { decay, thresholds: Array.from(thresholds, (t) => (Number.isNaN(t) ? null : t)) };
        this.#tracker = ThresholdTracker.fromJSON(json);
        this.dispose();
    }
    get thresholds() {
        return this.tracker.thresholds;
    }
    tensor() {
        const average = this.#average;
        if (average)
            return tf.tidy(() => tf.where(tf.isNaN(average), tf.zerosLike(average), average));
        const { thresholds } = this.#tracker;
        return numbers(thresholds.length > 0 ? thresholds : 0);
    }
    get isFresh() {
        return !this.#average && this.#tracker.thresholds.length === 0;
    }
    toJSON() {
        return this.tracker.toJSON();
    }
    dispose() {
        this.#average?.dispose();
        this.#average = undefined;
    }
}
const OPTIONS = ['temperature', 'thresholds'];
function predict(logits, options) {
    const { thresholds = 0, temperature = 1 } = checkOptions(options, OPTIONS);
    checkTensor('logits', logits, ['float32']);
    checkRank('logits', logits, 2);
    const count = logits.shape[1] ?? 1;
    checkTemperature(temperature, count);
    const isTracker = thresholds instanceof TensorThresholdTracker;
    if (!isTracker)
        checkThresholds(thresholds, count);
    return tf.tidy(() => {
        const t = isTracker ? thresholds.tensor() : numbers(thresholds);
        if (isTracker && t.rank > 0)
            checkThresholds(new Float32Array(t.size), count);
        const z = tf.div(tf.sub(logits, t), numbers(temperature));
        if (count > 1)
            return tf.argMax(z, -1);
        return tf.cast(tf.greaterEqual(tf.reshape(z, [logits.shape[0]]), 0.5), 'int32');
    });
}
const numbersOr = (values, count) => tf.tensor1d(Float32Array.from({ length: count }, (_, c) => values[c] ?? NaN));
const numbers = (values) => (typeof values === 'number' ? tf.scalar(values) : tf.tensor1d(Float32Array.from(values)));
const ZERO_ONE = [...OPTIONS, 'k', 'ignoreIndex', 'mask'];
function zeroOneError(options) {
    if (options instanceof tf.Tensor)
        rejectUncalled('zeroOneError');
    const given = checkOptions(options ?? {}, ZERO_ONE);
    return named('zeroOneError', (targets, logits) => tf.tidy(() => {
        checkTensor('logits', logits, ['float32']);
        checkTensor('targets', targets, ['float32', 'int32', 'bool']);
        return isOnHost() ? errorOnHost(given, targets, logits) : errorOnDevice(given, targets, logits);
    }));
}
function errorOnHost(options, targets, logits) {
    const { thresholds, mask, ignoreIndex } = options;
    const shape = plain(logits.shape, 0);
    const t = isFresh(thresholds) ? undefined : thresholds;
    return tf.scalar(zeroOneLoss({ data: scoresOf(logits).data, shape }, targetsOf(targets, shape, 0, ignoreIndex), {
        ...options, thresholds: t, mask: maskOf(mask, shape),
    }));
}
function errorOnDevice(options, targets, logits) {
    const { thresholds, temperature, k = 'targets', ignoreIndex, mask } = options;
    const shape = plain(logits.shape, 0);
    const [n, C = 1] = shape;
    checkRank('logits', logits, 2);
    const targetShape = plain(targets.shape, 0);
    checkTargetShape('targets', targetShape, shape, ignoreIndex);
    const isBinary = shape.length === 1;
    const isRanked = isBinary && (thresholds === undefined || isFresh(thresholds));
    if (!isRanked)
        checkAbsent('k', options.k, 'here every row is decided by itself, not by its place among the others');
    const counts = countsOf(mask, ignoreIndex, targets, shape);
    const x = tf.reshape(logits, shape);
    const counted = counts ? tf.where(counts, x, -Infinity) : x;
    const one = tf.mul(counts ? tf.cast(counts, 'float32') : tf.scalar(1), tf.ones(shape));
    const rows = isBinary ? one : tf.max(one, -1);
    const isClass = targetShape.length < shape.length;
    const y = isClass ? tf.cast(tf.oneHot(tf.cast(tf.reshape(targets, [n]), 'int32'), C), 'float32')
        : tf.cast(tf.greaterEqual(tf.cast(tf.reshape(targets, shape), 'float32'), 0.5), 'float32');
    let right;
    if (isRanked) {
        const positive = tf.mul(y, one);
        const sums = checkLossK(k, { n, count: 1 });
        const { indices } = tf.topk(counted, n);
        const fraction = typeof k === 'object' && 'fraction' in k ? k.fraction : undefined;
        const ones = fraction !== undefined ? tf.mul(tf.sum(one), fraction)
            : sums === undefined ? tf.sum(positive) : tf.scalar(Number(valueAt(sums, 0)));
        const b = tf.cast(tf.less(tf.range(0, n), tf.round(ones)), 'float32');
        const ranked = (values) => tf.gather(values, indices);
        right = tf.mul(tf.cast(tf.equal(b, ranked(positive)), 'float32'), ranked(one));
    }
    else {
        const labels = predict(counted, { thresholds, temperature });
        right = tf.mul(rows, isBinary ? tf.cast(tf.equal(tf.cast(labels, 'float32'), y), 'float32')
            : tf.sum(tf.mul(y, tf.oneHot(labels, C)), -1));
    }
    return tf.divNoNan(tf.sub(tf.sum(rows), tf.sum(right)), tf.sum(rows));
}
const isFresh = (thresholds) => (thresholds instanceof TensorThresholdTracker && thresholds.isFresh);

export { TensorThresholdTracker, fenchelYoungLoss, hyperSimplexLoss, predict, selectionLoss, softBinaryArgmax, straightThrough, zeroOneError };
