/* @ts-self-types="./threads.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
import { size as size$1, text } from './projection-bytes.js';
import { size as size$2, text as text$1 } from './learning-bytes.js';

function wrongKind(name, rule, got) {
    throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}
function wrongValue(name, rule, got) {
    throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
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

function checkWebAssembly() {
    if (typeof WebAssembly !== 'object')
        throw new Error('this host has no WebAssembly: import hypersimplex/js instead');
}
function checkAllocation(type, lengths) {
    if (type !== Float32Array && type !== Float64Array)
        wrongKind('type', 'be Float32Array or Float64Array', type);
    if (!Array.isArray(lengths))
        wrongKind('lengths', 'be an array of whole numbers', lengths);
    lengths.forEach((length, i) => checkNumber(length, 0, 2 ** 32, true, 'lengths', i));
}
function checkThreads(count, minimum, timeout) {
    checkNumber(count, 1, 1024, true, 'count');
    checkNumber(minimum, 0, Number.MAX_SAFE_INTEGER, true, 'minimum');
    checkNumber(timeout, 1, 2 ** 31 - 1, true, 'timeout');
}
function checkShared() {
    const { SharedArrayBuffer: Shared, crossOriginIsolated } = globalThis;
    if (Shared !== undefined && crossOriginIsolated !== false)
        return;
    throw new Error('createThreads needs shared memory, which a page has only where it is cross-origin isolated: serve it with '
        + 'Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp');
}
function rejectWorkers(why) {
    throw new Error(`createThreads needs workers: ${why}`);
}
function rejectWait(name) {
    throw new Error(`${name} would have to wait, which this thread must not, as that of a page: await ${name}Async instead`);
}
function rejectClosed() {
    throw new Error('these threads are closed');
}
function rejectThread(milliseconds) {
    throw new Error(`a thread has not answered for ${milliseconds} ms; out, which is in place, may have been written in part`);
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
function targetAt({ dense, labels, base }, index, row, s) {
    return dense ? dense[index] : Number(labels[row] === s + base);
}
function sumSlice(x, s, term) {
    const terms = new Array(lengthOf(x, s));
    let at = 0;
    visitSlice(x, s, (index, row) => { terms[at++] = term(index, row); });
    return sumOf(terms);
}
function targetSum(y, x, s) {
    return sumSlice(x, s, (index, row) => (counts(y, row) ? targetAt(y, index, row, s) : 0));
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
function keepFree(exact, at, p, least, most) {
    for (let i = 0; i < p.length; i++) {
        const value = exact[at + i];
        if (0 < value && value < 1)
            p[i] = Math.min(Math.max(value, least), most);
    }
}
function isHalf(x) {
    return x?.BYTES_PER_ELEMENT === 2 && x[Symbol.toStringTag] === 'Float16Array';
}
function formLike(x, result, out) {
    const given = dataOf(x);
    let data = result;
    if (isHalf(given)) {
        const { Float16Array } = globalThis;
        const halves = out === undefined ? new Float16Array(result.length) : dataOf(out);
        halves.set(result);
        data = halves;
    }
    return (given === x ? data : { data, shape: [...shapeOf(x)] });
}
function dataOf(x) {
    return !ArrayBuffer.isView(x) && 'data' in x ? x.data : x;
}

function checkOptions(options, names, name = 'options') {
    if (options === undefined)
        return NONE$1;
    if (!isObject(options))
        wrongKind(name, 'be an object', options);
    let isEmpty = true;
    for (const key in options) {
        isEmpty = false;
        let i = 0;
        while (i < names.length && names[i] !== key)
            i++;
        if (i === names.length || !hasOwn.call(options, key))
            return ownOptions(options, names, name);
    }
    if (isEmpty && Object.prototype.toString.call(options) !== '[object Object]')
        wrongKind(name, 'be an object', options);
    return options;
}
const hasOwn = Object.prototype.hasOwnProperty;
const NONE$1 = Object.create(Object.create(null));
function ownOptions(options, names, name) {
    if (isArrayLike(options))
        wrongKind(name, 'be an object', options);
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
function checkWrt(wrt, isSumOfTargets) {
    if (!Array.isArray(wrt))
        wrongKind('wrt', "be an array of 'k' and 'temperature'", wrt);
    for (const name of wrt)
        checkChoice('wrt', name, ['k', 'temperature']);
    if (isSumOfTargets && wrt.includes('k'))
        wrongKind('k', "be numbers where wrt has 'k'", 'targets');
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
    return { data, ...checkAlong(name, shapeOf(x), axis) };
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
    return { outer, n: shape[along], inner, count: outer * inner, along, others: shape.filter((_, a) => a !== along) };
}
function checkBroadcast(name, given, x) {
    if (!isObject(given) || !('shape' in given && isArrayLike(given.data)))
        return given;
    const { along, others = [x.count] } = x;
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
    const grouped = groups === undefined ? x : checkGroups(x, scores, groups);
    return mask === undefined ? grouped : without(grouped, checkMask(mask, x, scores));
}
function checkGroups(x, scores, groups) {
    if (shapeOf(scores).length !== 1) {
        checkAbsent('groups', groups, 'they divide a vector; a tensor has slices of its own');
    }
    checkWholes('groups', groups, 0);
    const starts = new Uint32Array(groups.length + 1);
    let sum = 0;
    for (let s = 0; s < groups.length; s++) {
        sum += groups[s];
        starts[s + 1] = sum;
    }
    if (sum !== x.n)
        wrongValue('the sum of groups', `be ${x.n}, the number of scores`, sum);
    return { ...x, others: undefined, count: groups.length, ragged: { indices: new Uint32Array(x.n).map((_, i) => i), starts } };
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
function checkAlike(name, value, x, data) {
    const rule = () => `be a ${kindOf(data)}, or { data, shape } with one`;
    const values = checkScores(name, value, rule);
    if (isDouble(values) !== isDouble(data))
        wrongKind(name, rule(), dataOf(value));
    if (values === value && x === data && values.length === data.length)
        return values;
    checkSameShape(name, value, x);
    return values;
}
function checkKinks(kinks, p, most) {
    const rule = 'be what kinks gives: an array, or { data, shape } with one';
    if (!isObject(kinks))
        wrongKind('kinks', rule, kinks);
    const isTensor = 'data' in kinks;
    const given = isTensor ? kinks.data : kinks;
    if (!isArrayLike(given))
        wrongKind('kinks', rule, kinks);
    const marks = (isTensor ? checkRowMajor('kinks', kinks, given) : given);
    checkSameShape('kinks', isTensor ? kinks : marks, p);
    for (let i = 0; i < marks.length; i++)
        checkNumber(marks[i], 0, most, true, 'kinks', i);
    return marks;
}
function checkOut(out, x, { data }) {
    if (out === undefined)
        return newLike(data);
    const half = isHalf(dataOf(x));
    const kind = half ? 'Float16Array' : data[Symbol.toStringTag];
    const buffer = (isObject(out) ? dataOf(out) : out);
    if (!ArrayBuffer.isView(buffer) || buffer[Symbol.toStringTag] !== kind)
        wrongKind('out', `be a ${kind}`, buffer);
    if (buffer !== out) {
        const { strides, stride, offset } = out;
        checkAbsent('strides and offset of out', strides ?? stride ?? offset, 'results are row-major');
        checkRowMajor('out', out, buffer);
        checkSameShape('out', out, x);
    }
    else if (buffer.length !== data.length)
        wrongValue('out.length', `be ${data.length}`, buffer.length);
    return half ? newLike(data) : buffer;
}
function checkRank(name, x, most) {
    const shape = shapeOf(x);
    if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0))
        return;
    wrongValue(`the shape of ${name}`, most === 1 ? 'be [n]' : 'be [n], or [n, C] with C > 0', shape);
}

function checkCount(values, count, name, unit) {
    if (!isArrayLike(values))
        wrongKind(name, `be an array of one number per ${unit}`, values);
    if (values.length !== count)
        wrongValue(`${name}.length`, `be ${count}, one per ${unit}`, values.length);
}
function checkNumbers(values, count, least, most, name, unit) {
    checkCount(values, count, name, unit);
    for (let i = 0; i < count; i++)
        checkNumber(values[i], least, most, false, name, i);
}
function checkPerSlice(value, count, least, most, name, unit = 'slice') {
    if (isObject(value))
        checkNumbers(value, count, least, most, name, unit);
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
function checkLaterK(k) {
    if (isObject(k) && 'shape' in k)
        wrongKind('k', LOSS_K, k);
    const n = 2 ** 29;
    checkLossK(k, { n, count: isArrayLike(k) ? k.length : 1 });
}
function checkThresholds(thresholds, count) {
    checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'thresholds', 'class');
}
function checkStart(start, count) {
    if (start !== undefined)
        checkPerSlice(start, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'initialThresholds');
}
function checkBatchThresholds(thresholds, count) {
    if (!isArrayLike(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds, count ?? thresholds.length);
}
function checkThresholdBounds(bounds, count) {
    if (!isObject(bounds))
        wrongKind('thresholdBounds', 'be { lower, upper }', bounds);
    const { lower, upper } = bounds;
    checkNumbers(lower, count, -Infinity, Infinity, 'thresholdBounds.lower', 'class');
    checkNumbers(upper, count, -Infinity, Infinity, 'thresholdBounds.upper', 'class');
    for (let c = 0; c < count; c++) {
        const isInterval = lower[c] < Infinity && lower[c] <= upper[c] && upper[c] > -Infinity;
        if (!isInterval)
            wrongValue(`thresholdBounds of class ${c}`, 'be an interval', [lower[c], upper[c]]);
    }
}
const TRACKER$1 = ['decay', 'thresholds'];
function checkTrackerJSON(value) {
    if (!isObject(value))
        wrongKind('value', 'be { decay, thresholds }', value);
    const { decay, thresholds } = checkOptions(value, TRACKER$1, 'value');
    checkDecay(decay);
    if (!Array.isArray(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds.map((t) => t ?? 0), thresholds.length);
    return { decay: decay, thresholds: Float64Array.from(thresholds, (t) => t ?? NaN) };
}
function checkDecay(decay) {
    if (typeof decay !== 'number')
        wrongKind('decay', 'be a number', decay);
    if (!(decay >= 0 && decay < 1))
        wrongValue('decay', 'lie in [0, 1)', decay);
}
function checkClasses(classes, predictions) {
    checkNumber(classes, 1, Number.MAX_SAFE_INTEGER, true, 'classes');
    const [length, ...more] = isObject(predictions) ? shapeOf(predictions) : [0];
    if (more.length > 0)
        wrongValue('the shape of predictions', 'be [n·C], as classes were given', [length, ...more]);
    if (length % classes !== 0)
        wrongValue('predictions.length', `be a multiple of ${classes}, the classes`, length);
    return length / classes;
}
function checkSampleWeights(weights, rows, name = 'sampleWeights') {
    checkNumbers(weights, rows, 0, Number.MAX_VALUE, name, 'row');
}
function checkWeights(classWeights, sampleWeights, y, x) {
    const { count, n } = x;
    if (classWeights !== undefined) {
        checkNumbers(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class or other slice');
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
function checkSeed(seed) {
    checkNumber(seed, 0, Number.MAX_SAFE_INTEGER, true, 'seed');
}

function checkQueueSize(size) {
    checkNumber(size, 1, 2 ** 31 - 1, true, 'size');
}
function checkQueueK(k) {
    if (k === undefined || k === 'targets' || isShare(k))
        return;
    wrongKind('k', "be 'targets' or { fraction }, as the window's number of rows grows at first", k);
}
function checkQueueRows(rows, size, classes, before) {
    if (rows > size)
        wrongValue('the number of rows', `be at most ${size}, the size of the queue`, rows);
    if (classes !== before && before > 0)
        wrongValue('the number of classes', `be ${before}, as before`, classes);
}
const JSON_OF_QUEUE = ['size', 'classes', 'scores', 'targets', 'thresholds'];
function checkQueueJSON(value) {
    const rule = `be { ${JSON_OF_QUEUE.join(', ')} }`;
    if (!isObject(value))
        wrongKind('value', rule, value);
    const all = checkOptions(value, JSON_OF_QUEUE, 'value');
    const { size, classes } = all;
    checkQueueSize(size);
    checkNumber(classes, 0, 2 ** 31 - 1, true, 'classes');
    const numbersOf = (name, least, most) => {
        const given = all[name];
        if (!Array.isArray(given))
            wrongKind(name, 'be an array of numbers', given);
        return Float64Array.from(given, (v, i) => {
            const number = v === 'Infinity' ? Infinity : v === '-Infinity' ? -Infinity : v;
            checkNumber(number, least, most, false, name, i);
            return number;
        });
    };
    const scores = numbersOf('scores', -Infinity, Infinity);
    const targets = numbersOf('targets', 0, 1);
    const thresholds = numbersOf('thresholds', -Number.MAX_VALUE, Number.MAX_VALUE);
    const rows = classes > 0 ? scores.length / classes : 0;
    if (!Number.isInteger(rows) || rows > size || rows * classes !== scores.length) {
        wrongValue('scores.length', `be a multiple of ${classes}, of at most ${size} rows`, scores.length);
    }
    if (targets.length !== scores.length)
        wrongValue('targets.length', `be ${scores.length}`, targets.length);
    if (thresholds.length !== classes)
        wrongValue('thresholds.length', `be ${classes}`, thresholds.length);
    return { size, classes, scores, targets, thresholds };
}

const WIDEST = 2 ** 31 - 1;
const LARGEST_F32 = 2 ** 127 * (2 - 2 ** -23);
const LABELS = 'an array of whole numbers';
function isIntegers(value) {
    return ArrayBuffer.isView(value) && kindOf(value).includes('nt');
}
function labelAxis(shape, x) {
    if (shape.length !== 2)
        return undefined;
    if (x.outer === 1 && x.n === shape[0])
        return shape[1] === 1 ? undefined : 0;
    return 1;
}
function checkTargets(name, targets, scores, x, ignoreIndex, mayBeFloats = false) {
    const tensor = isObject(targets) && 'data' in targets ? targets : undefined;
    const given = tensor ? tensor.data : targets;
    if (!isFloats(given) && !isIntegers(given) && !isHalf(given) && !Array.isArray(given)) {
        wrongKind(name, 'be a typed array, an array of numbers, or { data, shape } with one', given);
    }
    const values = tensor ? checkRowMajor(name, tensor, given) : given;
    if (ignoreIndex !== undefined)
        checkNumber(ignoreIndex, -WIDEST - 1, WIDEST, true, 'ignoreIndex');
    const shape = shapeOf(scores);
    const [rows] = shape;
    const own = tensor ? tensor.shape : [values.length];
    const along = labelAxis(shape, x);
    const isColumn = along === undefined && own.length <= 2 && values.length === x.data.length
        && (own[1] ?? 1) === 1 && (shape[1] ?? 1) === 1 && shape.length <= 2;
    const perRow = !isColumn && own.length === 1 && shape.length === 2;
    const floats = isFloats(given) || isHalf(given);
    if (perRow && values.length !== rows) {
        if (floats)
            checkSameShape(name, { shape: own }, scores);
        wrongValue(`${name}.length`, `be ${rows}, one label per row`, values.length);
    }
    if (perRow && floats && !mayBeFloats)
        wrongKind(name, `hold labels in an integer typed array or ${LABELS}`, given);
    if (!perRow && !isColumn)
        checkSameShape(name, { shape: own }, scores);
    if (perRow || (isColumn && !floats && (isIntegers(given) || isWhole$1(values)))) {
        const checked = checkLabels(name, values, perRow ? along : undefined, shape, x, ignoreIndex);
        return { ...checked, alongRows: perRow && along === 1 };
    }
    checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels, in an integer typed array or ${LABELS}`);
    const dense = Array.isArray(values) || isHalf(values) ? checkFloats(name, values)
        : kindOf(values).startsWith('Big') ? Float64Array.from(values, Number)
            : values;
    const y = { dense, base: 0, rows: x.n };
    if (kindOf(dense) !== kindOf(x.data))
        checkTargetValues(name, y, x);
    return { x, y };
}
function isWhole$1(values) {
    for (let i = 0; i < values.length; i++)
        if (!Number.isInteger(values[i]))
            return false;
    return true;
}
function checkTargetValues(name, { dense }, x) {
    if (!dense)
        return;
    if (!x.ragged)
        for (let i = 0; i < dense.length; i++)
            checkNumber(dense[i], 0, 1, false, name, i);
    else
        for (let s = 0; s < x.count; s++) {
            visitSlice(x, s, (index) => checkNumber(dense[index], 0, 1, false, name, index));
        }
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
function checkLabels(name, values, along, shape, x, ignoreIndex) {
    const n = values.length;
    const last = along === undefined ? 1 : shape[1] - 1;
    const row = along === 1 ? (index) => Math.floor(index / shape[1])
        : (index) => (along === 0 ? Math.floor(index / shape[1]) : index);
    let has;
    if (x.ragged) {
        has = new Uint8Array(n);
        for (const index of x.ragged.indices)
            has[row(index)] = 1;
    }
    const kind = kindOf(values);
    const labels = kind === 'Uint8Array' || kind === 'Int32Array' ? values
        : checkWhole(name, values, has);
    const ignored = ignoreIndex ?? NaN;
    let rows = n;
    for (let i = 0; i < n; i++) {
        const label = labels[i];
        if (label === ignored)
            rows--;
        else if (label >>> 0 > last && (!has || has[i])) {
            const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
            wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
        }
    }
    if (!x.ragged && along !== 1)
        return { x, y: { labels, base: Number(along === undefined), ignoreIndex, rows } };
    const counting = rows < n ? without(x, (index) => labels[row(index)] !== ignored) : x;
    if (along === undefined)
        return { x: counting, y: { dense: labels, base: 0, rows: x.n } };
    const dense = newLike(x.data);
    for (let i = 0; i < n; i++)
        if (labels[i] >>> 0 <= last)
            dense[i * shape[1] + labels[i]] = 1;
    return { x: counting, y: { dense, base: 0, rows: x.n } };
}
function checkWhole(name, values, has) {
    const labels = new Int32Array(values.length);
    for (let i = 0; i < labels.length; i++) {
        if (has && !has[i])
            continue;
        const value = values[i];
        labels[i] = Number(typeof value === 'bigint' || typeof value === 'number' ? value : NaN);
        if (labels[i] !== value && typeof value !== 'bigint')
            checkNumber(value, -WIDEST - 1, WIDEST, true, name, i);
        else if (BigInt(labels[i]) !== BigInt(value)) {
            wrongValue(`${name}[${i}]`, `be a whole number in [${-WIDEST - 1}, ${WIDEST}]`, value);
        }
    }
    return labels;
}

function rejectNaN(name, x) {
    let first = Infinity;
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index) => { if (index < first && Number.isNaN(x.data[index]))
            first = index; });
    }
    if (first < Infinity)
        wrongValue(`${name}[${first}]`, 'not be NaN', NaN);
}
function rejectInfinities(name, x, sum) {
    for (let s = 0; s < x.count; s++) {
        let least = 0;
        let most = 0;
        visitSlice(x, s, (index) => {
            least += Number(x.data[index] === Infinity);
            most += Number(x.data[index] !== -Infinity);
        });
        const k = sum(s);
        if (!(least <= k && k <= most))
            rejectSum(name, s, least, most, k);
    }
    return wrongValue(name, 'be finite', 'infinities');
}
function rejectSum(name, s, least, most, k) {
    wrongValue(`k in slice ${s}`, `lie in [${least}, ${most}], as Infinity in ${name} is one, -Infinity zero`, k);
}
function rejectScores(name, x, k = 0) {
    rejectNaN(name, x);
    rejectInfinities(name, x, (s) => valueAt(k, s));
}
function rejectLoss(name, x, k, y) {
    const counted = without(x, (_, row) => counts(y, row));
    rejectNaN(name, counted);
    checkTargetValues('targets', y, x);
    rejectInfinities(name, counted, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)));
}
function rejectSize(bytes) {
    wrongValue('the arguments', "fit into the kernel's memory, in bytes", bytes);
}

function bytes$1() {
    checkWebAssembly();
    const values = new Uint8Array(128);
    for (let code = 32, value = 0; code < 127; code++) {
        if (![34, 36, 39, 60, 92, 96].includes(code))
            values[code] = value++;
    }
    const all = new Uint8Array(size$1);
    for (let i = 0, j = 0; i < size$1; i++) {
        let value = values[text.charCodeAt(j++)];
        if (value > 85)
            value = 86 * (value - 85) + values[text.charCodeAt(j++)];
        all[i] = value - 4;
    }
    return all;
}
function compile$1() {
    const code = bytes$1();
    return new WebAssembly.Module(code);
}
async function compileAsync$1() {
    const code = bytes$1();
    return WebAssembly.compile(code);
}

function bytes() {
    checkWebAssembly();
    const values = new Uint8Array(128);
    for (let code = 32, value = 0; code < 127; code++) {
        if (![34, 36, 39, 60, 92, 96].includes(code))
            values[code] = value++;
    }
    const all = new Uint8Array(size$2);
    for (let i = 0, j = 0; i < size$2; i++) {
        let value = values[text$1.charCodeAt(j++)];
        if (value > 85)
            value = 86 * (value - 85) + values[text$1.charCodeAt(j++)];
        all[i] = value - 4;
    }
    return all;
}
function compile() {
    const code = bytes();
    return new WebAssembly.Module(code);
}
async function compileAsync() {
    const code = bytes();
    return WebAssembly.compile(code);
}

// Runtime header offsets

/** Synchronously instantiates an AssemblyScript module from a WebAssembly.Module or binary buffer. */
function instantiateSync(source, imports = {}) {
  const module = source;
  
  const instance = new WebAssembly.Instance(module, imports);
  return { instance };
}

function instantiate(module, imports) {
    return { ...instantiateSync(module, imports).instance.exports };
}
function loader(isThere, compileAsync, take) {
    let compiling;
    return () => {
        if (isThere())
            return Promise.resolve();
        compiling ??= compileAsync().then((module) => {
            if (!isThere())
                take(module);
        }).finally(() => {
            compiling = undefined;
        });
        return compiling;
    };
}

let module$1;
function whole(kernel) {
    if (!kernel.loss_f32)
        Object.assign(kernel, instantiate(module$1 ??= compile(), { env: kernel }));
    return kernel;
}
let loading$1;
function prepare$1() {
    loading$1 ??= loader(() => module$1 !== undefined, compileAsync, (compiled) => {
        module$1 = compiled;
    });
    return loading$1();
}

const HYPER_SIMPLEX = 0;
const FENCHEL_YOUNG = 1;
const GRADIENT = 1;
const TERMS = 2;

let instance;
let f32;
let f64;
let i32;
function use(next) {
    if (next === instance && (f32.length > 0 ))
        return;
    const { buffer } = next.memory;
    const floats = new Float32Array(buffer);
    const doubles = new Float64Array(buffer);
    const integers = new Int32Array(buffer);
    instance = next;
    f32 = floats;
    f64 = doubles;
    i32 = integers;
}
const CANNOT_GROW = 2 ** 32 - 1;
const FEW$1 = 64;
let begun = 0;
let size = 0;
let arena = 0;
let top = 0;
function regionOf(arrays, bytes) {
    return bytes + 32 * arrays + 128;
}
function fits(bytes, { reserve }) {
    arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
    return top !== CANNOT_GROW;
}
function begin(next, bytes) {
    begun++;
    size = bytes;
    if (!fits(bytes, next))
        rejectSize(bytes);
    use(next);
    return next;
}
function finish(status) {
    if (status === 5)
        rejectSize(size);
    use(instance);
    return status;
}
function take(bytes) {
    const address = top;
    top = ((top + bytes + 31) & -16) >>> 0;
    return address;
}
function copyIn(from, to, at) {
    const { length } = from;
    if (length > FEW$1)
        to.set(from, at);
    else if (to === f32 && from instanceof Float32Array)
        copyFew(from, 0, to, at, length);
    else
        for (let i = 0; i < length; i++)
            to[at + i] = from[i];
}
function copyOut(from, at, to) {
    const { length } = to;
    if (length > FEW$1)
        to.set(from.subarray(at, at + length));
    else if (from === f32 && to instanceof Float32Array)
        copyFew(from, at, to, 0, length);
    else
        for (let i = 0; i < length; i++)
            to[i] = from[at + i];
}
function copyFew(from, i, to, j, length) {
    for (let l = 0; l < length; l++)
        to[j + l] = from[i + l];
}
function newCall({ outer, n, inner }) {
    const call = take(128) >>> 2;
    i32[call + 0] = 0;
    i32[call + 1] = outer;
    i32[call + 2] = n;
    i32[call + 3] = inner;
    return call;
}
function put(values, double) {
    const address = take(values.length * (double ? 8 : 4));
    copyIn(values, double ? f64 : f32, address >>> (double ? 3 : 2));
    return address;
}
function setPerSlice(field, value) {
    if (typeof value === 'number') {
        const address = take(8);
        f64[address >>> 3] = value;
        i32[field] = address;
        i32[field + 1] = 0;
    }
    else {
        i32[field] = put(value, true);
        i32[field + 1] = 8;
    }
}
function get(address, to, double) {
    if (address < arena)
        return;
    copyOut(double ? f64 : f32, address >>> (double ? 3 : 2), to);
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
function takeFound(call, count) {
    const address = take(28 * count);
    i32[call + 20] = address;
    i32[call + 22] = address + 8 * count;
    i32[call + 23] = address + 16 * count;
    i32[call + 21] = address + 24 * count;
    return address >>> 3;
}
function getFound(at, count, to) {
    copyOut(f64, at, to.thresholds);
    copyOut(f64, at + count, to.lower);
    copyOut(f64, at + 2 * count, to.upper);
    copyOut(i32, 2 * (at + 3 * count), to.freeCounts);
}
function newFound(count) {
    return {
        thresholds: new Float64Array(count),
        freeCounts: new Int32Array(count),
        lower: new Float64Array(count),
        upper: new Float64Array(count),
    };
}

let shared;
let keepers;
let kernel$1;
let loading;
async function ready() {
    loading ??= loader(() => shared !== undefined, compileAsync$1, (module) => {
        shared = instantiate(module);
    });
    await Promise.all([loading(), prepare$1()]);
}
function open(arrays, bytes, { data }, tau) {
    const region = regionOf(arrays, bytes);
    const keeper = keepers && keeperOf(data, tau, region);
    return keeper ? kernel$1 = begin(keeper, region) : openShared(region);
}
function openShared(region) {
    return kernel$1 = begin(shared ??= instantiate(compile$1()), region);
}
function keeperOf(data, tau, region) {
    const keeper = data.length > FEW$1 ? keepers.get(data.buffer) : undefined;
    const scratch = 20 * data.length + 2 ** 15;
    return keeper && isModerate(tau) && fits(region + scratch, keeper) ? keeper : undefined;
}
function place(data, double) {
    return !keepers || kernel$1 === shared ? put(data, double) : data.byteOffset;
}
function placeResult(out, x, over) {
    if (!keepers || kernel$1 === shared)
        return over;
    const isApart = Math.abs(out.byteOffset - x.byteOffset) >= x.byteLength + 16;
    return out.buffer === x.buffer && isApart ? out.byteOffset : over < arena ? take(out.byteLength) : over;
}
function allocate$1(type, lengths) {
    checkAllocation(type, lengths);
    const room = (length) => Math.ceil((length * type.BYTES_PER_ELEMENT + 16) / 64) * 64;
    const bytes = lengths.reduce((sum, length) => sum + room(length), 64);
    const keeper = instantiate(compile$1());
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

let made = -1;
let n;
let kernel;
let call;
let x;
let numbers;
let at;
function prepare(length) {
    n = length;
    kernel = openShared(2 ** 10);
    made = begun;
    x = take(4 * n) >>> 2;
    numbers = take(16) >>> 3;
    const record = newCall({ outer: 1, n, inner: 1 });
    call = 4 * record;
    i32.fill(0, record + 4, record + 25 + 1);
    i32[record + 4] = i32[record + 6] = 4 * x;
    i32[record + 7] = 8 * numbers;
    i32[record + 9] = 8 * numbers + 8;
    at = takeFound(record, 1);
}
function projectFew(scores, k, options, found) {
    let tau;
    let out;
    for (const key in options) {
        const value = options[key];
        if (key === 'temperature')
            tau = value;
        else if (key === 'out')
            out = value;
        else
            return undefined;
        if (!hasOwn.call(options, key))
            return undefined;
    }
    if (options === undefined || (out && tau === undefined))
        tau = 1;
    if (!(scores instanceof Float32Array) || typeof k !== 'number' || typeof tau !== 'number')
        return undefined;
    const { length } = scores;
    if (length > FEW$1 || !(k >= 0 && k <= length && tau > 0 && isModerate(tau)))
        return undefined;
    if (out !== undefined && !(out instanceof Float32Array && out.length === length))
        return undefined;
    if (made !== begun || n !== length)
        prepare(length);
    copyFew(scores, 0, f32, x, length);
    f64[numbers] = k;
    f64[numbers + 1] = tau;
    if (finish(kernel.project_f32(call)) !== 0)
        return undefined;
    const result = out === undefined ? new Float32Array(length) : out;
    copyFew(f32, x, result, 0, length);
    if (found)
        getFound(at, 1, found);
    return result;
}

function needsDouble(data, tau) {
    return isDouble(data) || !isModerate(tau);
}
function getProjection(address, p, double) {
    get(address, p, double);
    if (!double || isDouble(p))
        return;
    keepFree(f64, address >>> 3, p, 2 ** -126, 1 - 2 ** -24);
}
function project$3(slices, k, tau, atMost, p, found, start = NaN) {
    const { data, count } = slices;
    const double = needsDouble(data, tau);
    const { project_f32, project_f64 } = open(7, (double ? 8 : 4) * data.length + 56 * count, slices, tau);
    const x = place(data, double);
    const out = placeResult(p, data, x);
    const call = newCall(slices);
    i32[call + 4] = x;
    i32[call + 6] = out;
    setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    setPerSlice(call + 25, start);
    i32[call + 11] = Number(atMost);
    const at = takeFound(call, count);
    const status = finish(double ? project_f64(4 * call) : project_f32(4 * call));
    if (status !== 0)
        return status;
    getProjection(out, p, double);
    if (found)
        getFound(at, count, found);
    return 0;
}
function vjp$2(slices, g, tau, out) {
    const { data, count } = slices;
    const double = needsDouble(data, tau);
    const { vjp_f32, vjp_f64 } = whole(open(4, (double ? 16 : 8) * data.length + 8 * count, slices, tau));
    const x = place(data, double);
    const y = put(g, double);
    const result = placeResult(out, data, y);
    const call = newCall(slices);
    i32[call + 4] = x;
    i32[call + 5] = y;
    i32[call + 6] = result;
    setPerSlice(call + 9, tau);
    finish(double ? vjp_f64(4 * call) : vjp_f32(4 * call));
    get(result, out, double);
}
function hard$3(slices, k, out) {
    const { data, count } = slices;
    const double = isDouble(data);
    const { hard_f32, hard_f64 } = whole(open(3, (double ? 8 : 4) * data.length + 8 * count, slices, 1));
    const x = place(data, double);
    const result = placeResult(out, data, x);
    const call = newCall(slices);
    i32[call + 4] = x;
    i32[call + 6] = result;
    setPerSlice(call + 7, k);
    const status = finish(double ? hard_f64(4 * call) : hard_f32(4 * call));
    if (status === 0)
        get(result, out, double);
    return status;
}
function loss$2(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses, start = NaN) {
    const { data, n, count } = x;
    const double = needsDouble(data, tau)
        || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const bytes = (double ? 16 : 8) * data.length + 13 * n + 72 * count;
    const { loss_f32, loss_f64 } = whole(open(13, bytes, x, tau));
    const xs = place(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const out = placeResult(results ? results.out : data, data, xs);
    const labels = y.labels ? take(4 * n) : 0;
    if (y.labels)
        copyIn(y.labels, i32, labels >>> 2);
    const ignored = y.rows < n ? take(n) : 0;
    if (ignored)
        new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
    const weights = sampleWeights ? put(sampleWeights, double) : 0;
    const values = take(8 * count);
    const call = newCall(x);
    i32[call + 12] = family;
    i32[call + 13] = results ? results.want : 0;
    i32[call + 4] = xs;
    i32[call + 5] = dense;
    i32[call + 6] = out;
    i32[call + 14] = labels;
    i32[call + 15] = y.base;
    i32[call + 16] = ignored;
    i32[call + 17] = weights;
    if (k === undefined)
        i32[call + 7] = 0;
    else
        setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    setPerSlice(call + 25, start);
    setPerSlice(call + 18, classWeights ?? scale);
    const scales = i32[call + 18] >>> 3;
    if (classWeights)
        for (let s = 0; s < count; s++)
            f64[scales + s] *= scale;
    i32[call + 24] = values;
    const at = takeFound(call, count);
    const status = finish(double ? loss_f64(4 * call) : loss_f32(4 * call));
    if (status !== 0)
        return status;
    if (results) {
        get(out, results.out, double);
        getFound(at, count, results);
    }
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        losses[s] = weight === 0 ? 0 : weight * f64[(values >>> 3) + s];
    }
    return 0;
}

const FEW = 64;
const GROUP = 16;
function divideRows({ outer, inner }, wanted) {
    const count = Math.min(outer, wanted);
    return Array.from({ length: count }, (_, i) => {
        const o = Math.floor(i * outer / count);
        return { o, outer: Math.floor((i + 1) * outer / count) - o, column: 0, inner };
    });
}
function divideColumns({ outer, inner }, shares) {
    const group = inner >= 2 * GROUP * shares.length ? GROUP : 1;
    let sum = 0;
    const ends = shares.map((share) => Math.min(inner, group * Math.round((sum += share) * inner / group)));
    ends[ends.length - 1] = inner;
    const parts = [];
    for (let o = 0; o < outer; o++) {
        let column = 0;
        for (const end of ends) {
            if (end > column)
                parts.push({ o, outer: 1, column, inner: end - column });
            column = end;
        }
    }
    return parts;
}
const firstSlice = ({ o, column }, { inner }) => o * inner + column;
const slicesOf$1 = ({ outer, inner }) => outer * inner;
const scoresOf$1 = (part, { n }) => slicesOf$1(part) * n;
const isWhole = (part, whole) => part.inner === whole.inner;
const start$1 = ({ o, column }, { n, inner }) => o * n * inner + column;
function view$1(all, part, whole) {
    const from = start$1(part, whole);
    return all.subarray(from, from + scoresOf$1(part, whole));
}
function gather$2(all, part, whole, to) {
    const width = part.inner;
    const from = start$1(part, whole);
    const rows = isWhole(part, whole) ? 1 : whole.n;
    const length = scoresOf$1(part, whole) / rows;
    for (let row = 0; row < rows; row++) {
        const at = from + row * whole.inner;
        if (length > FEW && ArrayBuffer.isView(all))
            to.set(all.subarray(at, at + length), row * width);
        else
            for (let i = 0; i < length; i++)
                to[row * width + i] = all[at + i];
    }
    return to;
}
function scatter$1(dense, part, whole, to) {
    const from = start$1(part, whole);
    if (isWhole(part, whole)) {
        to.set(dense, from);
        return;
    }
    const width = part.inner;
    for (let row = 0; row < whole.n; row++) {
        const at = from + row * whole.inner;
        if (width > FEW)
            to.set(dense.subarray(row * width, (row + 1) * width), at);
        else
            for (let i = 0; i < width; i++)
                to[at + i] = dense[row * width + i];
    }
}
const ROOM = 2 ** 26;
const rooms = {};
function roomFor(length, double) {
    const type = double ? 'f64' : 'f32';
    let room = rooms[type];
    if (!room || room.x.length < length) {
        const Type = (double ? Float64Array : Float32Array);
        const isSmall = length * Type.BYTES_PER_ELEMENT <= ROOM;
        const [x, out] = isSmall ? allocate$1(Type, [length, length]) : [new Type(length), new Type(length)];
        room = { x, out };
        if (isSmall)
            rooms[type] = room;
    }
    return { x: room.x.subarray(0, length), out: room.out.subarray(0, length) };
}
const NOTHING = {
    thresholds: new Float64Array(0), freeCounts: new Int32Array(0), lower: new Float64Array(0), upper: new Float64Array(0),
};
function compute(task, part, whole, { x, y, out, found, losses }) {
    const { outer, inner } = part;
    const count = slicesOf$1(part);
    const slices = { data: x, outer, n: whole.n, inner, count };
    const first = firstSlice(part, whole);
    const own = (values) => (typeof values === 'object' ? values.subarray(first, first + count) : values);
    switch (task.op) {
        case 'project':
            return project$3(slices, own(task.k), own(task.tau), task.atMost, out, found);
        case 'vjp':
            vjp$2(slices, y, own(task.tau), out);
            return 0;
        case 'hard':
            return hard$3(slices, own(task.k), out);
        case 'loss': {
            const { family, k, tau, classWeights, sampleWeights, scale, want } = task;
            const targets = { ...task.y, base: task.y.base + part.column, ...y && { dense: y } };
            const results = want && { want, out, ...found ?? NOTHING };
            return loss$2(family, slices, targets, own(k), own(tau), own(classWeights), sampleWeights, scale, results, losses);
        }
    }
}

const PUBLISHED = 0;
const CLAIMED = 1;
const DONE = 2;
const CLOSED = 2 ** 30;
const THREW = -1;
function claim(control) {
    for (;;) {
        const next = Atomics.load(control, CLAIMED);
        if (next >= (Atomics.load(control, PUBLISHED) & ~CLOSED))
            return -1;
        if (Atomics.compareExchange(control, CLAIMED, next, next + 1) === next)
            return next;
    }
}
const aligned = (bytes) => Math.ceil(bytes / 64) * 64;
const copied = ({ x, y, out, has }) => ({ x: !x || !out, y: has.y && !y });
function sizeOf(shape, part) {
    const scores = aligned(scoresOf$1(part, shape.whole) * (shape.double ? 8 : 4));
    const { x, y } = copied(shape);
    return aligned(32 * slicesOf$1(part)) + aligned(4 * slicesOf$1(part)) + (Number(x) + Number(y)) * scores;
}
function staged(job, i) {
    const { whole, double, offsets, parts, has } = job;
    const staging = job.staging;
    const part = parts[i];
    const count = slicesOf$1(part);
    const scores = scoresOf$1(part, whole);
    const slice = (place) => new Float64Array(staging, offsets[i] + 8 * count * place, count);
    const counts = offsets[i] + aligned(32 * count);
    const first = counts + aligned(4 * count);
    const Type = double ? Float64Array : Float32Array;
    const copies = copied(job);
    const x = copies.x ? new Type(staging, first, scores) : undefined;
    return {
        ...x && { x, out: x },
        ...copies.y && { y: new Type(staging, first + aligned(x ? x.byteLength : 0), scores) },
        ...has.found && {
            found: {
                thresholds: slice(1), lower: slice(2), upper: slice(3), freeCounts: new Int32Array(staging, counts, count),
            },
        },
        ...has.losses && { losses: slice(0) },
    };
}

let pool;
function within(threads, run) {
    const before = pool;
    pool = threads;
    try {
        return run();
    }
    finally {
        pool = before;
    }
}
const PARTS = 4;
const NARROW = 64;
function sharesOf({ inner }, helpers, copies) {
    const helper = 6 * inner / helpers;
    const most = copies ? Math.max(0, (helper - 900 * (helpers + 1)) / (5 * inner + helper)) : 1;
    const own = Math.min(most, 1 / (helpers + 1));
    return [...Array.from({ length: helpers }, () => (1 - own) / helpers), ...own > 0 ? [own] : []];
}
const AHEAD = 2;
const isShared = (array) => (ArrayBuffer.isView(array) && Object.prototype.toString.call(array.buffer) === '[object SharedArrayBuffer]');
function overlap(out, from) {
    if (!ArrayBuffer.isView(from))
        return false;
    const { buffer, byteOffset, byteLength } = from;
    return buffer === out.buffer && byteOffset < out.byteOffset + out.byteLength && out.byteOffset < byteOffset + byteLength;
}
const clash = (out, from) => (overlap(out, from) && (from.byteOffset !== out.byteOffset || from.byteLength !== out.byteLength));
function partsOf(x, tau, y, out) {
    if (!pool || pool.helpers === 0 || x.count < 2 || x.data.length === 0 || x.data.length < pool.minimum)
        return undefined;
    if (!isDouble(x.data) && !isModerate(tau))
        return undefined;
    if (clash(out, x.data) || clash(out, y))
        return undefined;
    const wanted = PARTS * (pool.helpers + 1);
    if (x.inner === 1 || x.outer >= wanted)
        return divideRows(x, wanted);
    if (pool.minimum > 0 && x.inner < NARROW * (pool.helpers + 1))
        return undefined;
    return divideColumns(x, sharesOf(x, pool.helpers, !isShared(x.data) || !isShared(out)));
}
const flat = (values) => (typeof values === 'object' ? Float64Array.from(values) : values);
const compact$1 = (values) => (values.byteLength < values.buffer.byteLength ? values.slice() : values);
function jobOf({ task, whole, parts, y, out, found, losses }, threads) {
    const { data, outer, n, inner, count } = whole;
    const double = isDouble(data);
    const isAlike = ArrayBuffer.isView(y) && y.constructor === data.constructor;
    const shape = {
        whole: { outer, n, inner, count },
        double,
        has: { y: y !== undefined, found: found !== undefined, losses: losses !== undefined },
        ...isShared(data) && { x: data },
        ...isAlike && isShared(y) && { y },
        ...isShared(out) && { out },
    };
    let bytes = 0;
    const offsets = parts.map((part) => {
        const at = bytes;
        bytes += sizeOf(shape, part);
        return at;
    });
    const control = new Int32Array(new SharedArrayBuffer(4 * (DONE + parts.length)));
    return { ...shape, task, parts, offsets, control, staging: threads.staging(bytes) };
}
function run(call) {
    const threads = pool;
    const { task, whole, parts, y, out, found, losses } = call;
    const job = jobOf(call, threads);
    const { control } = job;
    const statuses = new Int32Array(parts.length);
    const isInPlace = job.out !== undefined && (overlap(job.out, whole.data) || overlap(job.out, y));
    const largest = Math.max(...parts.map((part) => scoresOf$1(part, whole)));
    let targets;
    const own = (part) => {
        const [from, to] = [firstSlice(part, whole), firstSlice(part, whole) + slicesOf$1(part)];
        return {
            ...found && {
                found: {
                    thresholds: found.thresholds.subarray(from, to), freeCounts: found.freeCounts.subarray(from, to),
                    lower: found.lower.subarray(from, to), upper: found.upper.subarray(from, to),
                },
            },
            ...losses && { losses: losses.subarray(from, to) },
        };
    };
    const perform = (i) => {
        const part = parts[i];
        const size = scoresOf$1(part, whole);
        const direct = isWhole(part, whole);
        const room = direct ? undefined : roomFor(size, isDouble(whole.data));
        const x = room ? gather$2(whole.data, part, whole, room.x) : view$1(whole.data, part, whole);
        const result = room?.out ?? (out ? view$1(out, part, whole) : x);
        const isView = direct && ArrayBuffer.isView(y) && y.constructor === whole.data.constructor;
        if (y && !isView)
            targets ??= newLike(whole.data, largest);
        const status = compute(task, part, whole, {
            x, out: result, ...own(part),
            ...y && { y: isView ? view$1(y, part, whole) : gather$2(y, part, whole, targets.subarray(0, size)) },
        });
        if (status === 0 && out && !direct)
            scatter$1(result, part, whole, out);
        statuses[i] = status;
        Atomics.store(control, DONE + i, 1 + status);
    };
    const stage = (i) => {
        const arrays = staged(job, i);
        if (!job.x)
            gather$2(whole.data, parts[i], whole, arrays.x);
        if (y && !job.y)
            gather$2(y, parts[i], whole, arrays.y);
    };
    const collected = new Uint8Array(parts.length);
    const collect = (i) => {
        const done = Atomics.load(control, DONE + i);
        if (done === 0)
            return false;
        collected[i] = 1;
        if (done === THREW)
            perform(i);
        else if ((statuses[i] = done - 1) === 0) {
            const arrays = staged(job, i);
            if (out && !job.out)
                scatter$1(arrays.out, parts[i], whole, out);
            const mine = own(parts[i]);
            if (mine.losses)
                mine.losses.set(arrays.losses);
            if (mine.found) {
                mine.found.thresholds.set(arrays.found.thresholds);
                mine.found.freeCounts.set(arrays.found.freeCounts);
                mine.found.lower.set(arrays.found.lower);
                mine.found.upper.set(arrays.found.upper);
            }
        }
        return true;
    };
    let next = 0;
    let last = parts.length;
    threads.send(job);
    try {
        for (;;) {
            if (next < last && next - Atomics.load(control, CLAIMED) < AHEAD * threads.helpers) {
                stage(next++);
                Atomics.store(control, PUBLISHED, next);
                Atomics.notify(control, PUBLISHED);
                continue;
            }
            for (let i = 0; i < next; i++)
                if (!collected[i])
                    collect(i);
            if (next < last) {
                perform(--last);
                continue;
            }
            const i = claim(control);
            if (i < 0)
                break;
            collected[i] = 1;
            perform(i);
        }
    }
    finally {
        Atomics.store(control, PUBLISHED, next | CLOSED);
        Atomics.notify(control, PUBLISHED);
        for (let i = 0; i < next; i++) {
            if (collected[i])
                continue;
            while (Atomics.load(control, DONE + i) === 0) {
                if (Atomics.wait(control, DONE + i, 0, threads.patience) !== 'timed-out')
                    continue;
                threads.abandon();
                if (isInPlace)
                    rejectThread(threads.patience);
                Atomics.store(control, DONE + i, THREW);
            }
            collect(i);
        }
    }
    return statuses.find((status) => status !== 0) ?? 0;
}
function project$2(slices, k, tau, atMost, p, found) {
    const parts = partsOf(slices, tau, undefined, p);
    if (!parts)
        return project$3(slices, k, tau, atMost, p, found);
    return run({ task: { op: 'project', k: flat(k), tau: flat(tau), atMost }, whole: slices, parts, out: p, found });
}
function vjp$1(slices, g, tau, out) {
    const parts = partsOf(slices, tau, g, out);
    if (parts)
        run({ task: { op: 'vjp', tau: flat(tau) }, whole: slices, parts, y: g, out });
    else
        vjp$2(slices, g, tau, out);
}
function hard$2(slices, k, out) {
    const parts = partsOf(slices, 1, undefined, out);
    if (!parts)
        return hard$3(slices, k, out);
    return run({ task: { op: 'hard', k: flat(k) }, whole: slices, parts, out });
}
function loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses) {
    const isPlain = isDouble(x.data) || (isModerate(classWeights ?? 1, scale) && isModerate(sampleWeights ?? 1));
    const parts = isPlain ? partsOf(x, tau, y.dense, results?.out ?? x.data) : undefined;
    if (!parts)
        return loss$2(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses);
    const { dense, labels, ...others } = y;
    return run({
        task: {
            op: 'loss', family, y: { ...others, labels: labels && compact$1(labels) }, k: flat(k), tau: flat(tau), scale, want: results?.want,
            classWeights: classWeights && Float64Array.from(classWeights),
            sampleWeights: sampleWeights && Float64Array.from(sampleWeights),
        },
        whole: x, parts, y: dense, out: results?.out, losses, found: results?.thresholds.length ? results : undefined,
    });
}

function visitRuns({ starts }, visit) {
    const count = starts.length - 1;
    for (let first = 0, next; first < count; first = next) {
        const from = starts[first];
        const n = starts[first + 1] - from;
        for (next = first + 1; next < count && starts[next + 1] - starts[next] === n;)
            next++;
        visit({ first, count: next - first, from, n });
    }
}
function gather$1(values, { indices }) {
    const gathered = newLike(values, indices.length);
    for (let j = 0; j < indices.length; j++)
        gathered[j] = values[indices[j]];
    return gathered;
}
function scatter(values, { indices }, to) {
    to.fill(0);
    for (let j = 0; j < indices.length; j++)
        to[indices[j]] = values[j];
}
const ofScores = (values, { from, n, count }) => values.subarray(from, from + n * count);
const ofSlices = (values, { first, count }) => values.subarray(first, first + count);
function perSlice(values) {
    if (typeof values !== 'object')
        return () => values;
    const all = Float64Array.from(values);
    return (run) => ofSlices(all, run);
}
const tensorOf = (data, run) => ({ data: ofScores(data, run), outer: run.count, n: run.n, inner: 1, count: run.count });
const foundOf = ({ thresholds, freeCounts, lower, upper }, run) => ({
    thresholds: ofSlices(thresholds, run),
    freeCounts: ofSlices(freeCounts, run),
    lower: ofSlices(lower, run),
    upper: ofSlices(upper, run),
});

function gather(values, ragged, isWide = false) {
    const gathered = gather$1(values, ragged);
    return isWide ? Float64Array.from(gathered) : gathered;
}
function project$1(x, k, tau, atMost, p, found, start) {
    const { ragged } = x;
    if (!ragged)
        return project$2(x, k, tau, atMost, p, found);
    const data = gather(x.data, ragged, !isModerate(tau));
    const out = newLike(p, data.length);
    const ks = perSlice(k);
    const taus = perSlice(tau);
    const starts = perSlice(start);
    let status = 0;
    visitRuns(ragged, (run) => {
        const scores = tensorOf(data, run);
        status ||= project$2(scores, ks(run), taus(run), atMost, ofScores(out, run), found && foundOf(found, run), starts(run));
    });
    if (status === 0)
        scatter(out, ragged, p);
    return status;
}
function vjp(x, g, tau, out) {
    const { ragged } = x;
    if (!ragged) {
        vjp$1(x, g, tau, out);
        return;
    }
    const isWide = !isModerate(tau);
    const data = gather(x.data, ragged, isWide);
    const product = gather(g, ragged, isWide);
    const taus = perSlice(tau);
    visitRuns(ragged, (run) => {
        const part = ofScores(product, run);
        vjp$1(tensorOf(data, run), part, taus(run), part);
    });
    scatter(product, ragged, out);
}
function hard$1(x, k, out) {
    const { ragged } = x;
    if (!ragged)
        return hard$2(x, k, out);
    const data = gather(x.data, ragged);
    const ks = perSlice(k);
    let status = 0;
    visitRuns(ragged, (run) => {
        const scores = tensorOf(data, run);
        status ||= hard$2(scores, ks(run), scores.data);
    });
    if (status === 0)
        scatter(data, ragged, out);
    return status;
}
function loss(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses, start) {
    const { ragged } = x;
    if (!ragged)
        return loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses);
    const isWide = !isModerate(tau) || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const data = gather(x.data, ragged, isWide);
    const dense = newLike(data);
    const weights = sampleWeights && newLike(data);
    for (let s = 0; s < x.count; s++) {
        for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
            const index = ragged.indices[j];
            const row = Math.floor(index / x.inner) % x.n;
            dense[j] = targetAt(y, index, row, s);
            if (weights)
                weights[j] = sampleWeights[row];
        }
    }
    const ks = perSlice(k);
    const taus = perSlice(tau);
    const starts = perSlice(start);
    const factors = perSlice(classWeights);
    let status = 0;
    visitRuns(ragged, (all) => {
        for (let i = 0; i < (weights ? all.count : 1) && status === 0; i++) {
            const run = weights ? { ...all, first: all.first + i, count: 1, from: all.from + i * all.n } : all;
            const part = tensorOf(data, run);
            status = loss$1(family, part, { dense: ofScores(dense, run), base: 0, rows: run.n }, ks(run), taus(run), factors(run), weights && ofScores(weights, run), scale, results && { want: results.want, out: part.data, ...foundOf(results, run) }, ofSlices(losses, run), starts(run));
        }
    });
    if (status === 0 && results)
        scatter(data, ragged, results.out);
    return status;
}

function momentsOf(x, s) {
    const finite = [];
    visitSlice(x, s, (i) => { if (Number.isFinite(x.data[i]))
        finite.push(x.data[i]); });
    const scores = Float64Array.from(finite).sort();
    const n = scores.length;
    const [least] = scores;
    const mean = least + scores.reduce((sum, score) => sum + (score - least), 0) / n;
    const squares = scores.reduce((sum, score) => sum + (score - mean) * (score - mean), 0);
    return { n, mean, variance: squares > 2 ** -960 ? squares / n : least === scores[n - 1] || n === 0 ? 0 : NaN };
}
function standardized(x, tau, standardize = false) {
    checkBoolean('standardize', standardize);
    return standardize ? timesDeviation(x, tau) : tau;
}
function timesDeviation(x, tau) {
    return Float64Array.from({ length: x.count }, (_, s) => {
        const { variance } = momentsOf(x, s);
        const value = valueAt(tau, s) * (variance === 0 ? 1 : Math.sqrt(variance));
        checkNumber(value, 2 ** -1022, Number.MAX_VALUE, false, `temperature times the standard deviation of slice ${s}`);
        return value;
    });
}
function visitSlopes(x, s, visit) {
    const { n, mean, variance } = momentsOf(x, s);
    if (variance === 0)
        return;
    visitSlice(x, s, (i) => { if (Number.isFinite(x.data[i]))
        visit(i, (x.data[i] - mean) / (n * variance)); });
}
function sumSlopes(x, s, term) {
    const terms = [];
    visitSlopes(x, s, (i, slope) => { terms.push(term(i, slope)); });
    return sumOf(terms);
}
function addCurvature(x, tauSigma, v, { byScores, mixed, second, first }) {
    for (let s = 0; s < x.count; s++) {
        const { n, variance } = momentsOf(x, s);
        const tau = valueAt(tauSigma, s);
        const a = sumSlopes(x, s, (i, slope) => slope * v[i]);
        const mean = sumSlopes(x, s, (i) => v[i]) / n;
        const along = sumSlice(x, s, (i) => mixed[i] * v[i]);
        visitSlopes(x, s, (i, slope) => {
            byScores[i] += tau * (a * mixed[i] + along * slope + tau * a * second[s] * slope
                + first[s] * ((v[i] - mean) / (n * variance) - a * slope));
        });
    }
}
function addDeviation(x, tauSigma, derivatives, to) {
    for (let s = 0; s < x.count; s++) {
        visitSlopes(x, s, (i, slope) => { to[i] += derivatives[s] * valueAt(tauSigma, s) * slope; });
    }
}
function alongDeviation(x, v, isAtMost) {
    const moved = v.slice();
    for (let s = 0; s < x.count; s++) {
        const origin = isAtMost ? 0 : momentsOf(x, s).mean;
        const growth = sumSlopes(x, s, (i, slope) => slope * v[i]);
        visitSlopes(x, s, (i) => { moved[i] = v[i] - (x.data[i] - origin) * growth; });
    }
    return moved;
}

const CONSTRAINTS = ['equal', 'at-most'];
const PROJECTION = [
    'temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'standardize', 'initialThresholds',
];
function softBinaryArgmax(x, k, options) {
    const few = projectFew(x, k, options);
    if (few)
        return few;
    const all = checkOptions(options, PROJECTION);
    return formLike(x, solve(x, slicesOf('x', x, all), k, all), all.out);
}
function project(x, k, options) {
    let found = newFound(1);
    let p = projectFew(x, k, options, found);
    if (!p) {
        const all = checkOptions(options, PROJECTION);
        const slices = slicesOf('x', x, all);
        found = newFound(slices.count);
        p = formLike(x, solve(x, slices, k, all, found), all.out);
    }
    const { thresholds, freeCounts, lower, upper } = found;
    return { projection: p, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
function slicesOf(name, x, { axis = -1, mask, groups }) {
    return checkRagged(checkSlices(name, x, axis), x, mask, groups);
}
function solve(x, slices, k, options, found) {
    const { temperature = 1, constraint = 'equal', out, standardize, initialThresholds: start } = options;
    const sums = checkK(k, slices);
    const tau = standardized(slices, checkTemperature(temperature, slices), standardize);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    checkStart(start, slices.count);
    const p = checkOut(out, x, slices);
    const status = project$1(slices, sums, tau, constraint === 'at-most', p, found, start);
    if (status !== 0)
        rejectScores('x', slices, sums);
    if (isHalf(dataOf(x)))
        keepFree(p, 0, p, 2 ** -24, 1 - 2 ** -11);
    return p;
}
const BINARY_ARGMAX = ['axis', 'mask', 'groups', 'out'];
function binaryArgmax(x, k, options) {
    const all = checkOptions(options, BINARY_ARGMAX);
    const slices = slicesOf('x', x, all);
    const sums = checkK(k, slices, true);
    const ones = checkOut(all.out, x, slices);
    const status = hard$1(slices, sums, ones);
    if (status !== 0)
        rejectScores('x', slices, sums);
    return formLike(x, ones, all.out);
}
const VJP$1 = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'standardize', 'k'];
function softBinaryArgmaxVjp(p, g, options) {
    const all = checkOptions(options, VJP$1);
    const { temperature = 1, constraint = 'equal', k, out, standardize } = all;
    const slices = slicesOf('p', p, all);
    const cotangent = checkAlike('g', g, p, slices.data);
    const tau = checkTemperature(temperature, slices);
    const scores = scoresOf(p, slices, standardize);
    const taus = scores ? timesDeviation(scores, tau) : tau;
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    const product = checkOut(out, p, slices);
    if (constraint === 'equal') {
        checkAbsent('k', k, "only the constraint 'at-most' needs it");
        vjp(slices, cotangent, taus, product);
    }
    else {
        const loose = slicesBelow(slices, checkK(k, slices));
        const own = loose.length > 0 ? cotangent.slice() : cotangent;
        vjp(slices, cotangent, taus, product);
        const round = isDouble(slices.data) || !isModerate(taus) ? Number : Math.fround;
        for (const s of loose) {
            const inverse = round(1 / valueAt(taus, s));
            visitSlice(slices, s, (i) => { product[i] = isFree(slices.data[i]) ? own[i] * inverse : 0; });
        }
    }
    if (scores)
        addDeviation(scores, taus, byTemperature(slices, product), product);
    return formLike(p, product, out);
}
function scoresOf(p, slices, given) {
    return given === undefined ? undefined : { ...slices, data: checkAlike('standardize', given, p, slices.data).slice() };
}
function byTemperature(p, product) {
    return Float64Array.from({ length: p.count }, (_, s) => sumSlice(p, s, (i) => -p.data[i] * product[i]));
}
const isFree = (p) => 0 < p && p < 1;
function slicesBelow(p, k) {
    const precision = isDouble(p.data) ? 2 ** -51 : 2 ** -22;
    const below = [];
    for (let s = 0; s < p.count; s++) {
        const free = sumSlice(p, s, (i) => Number(isFree(p.data[i])));
        if (valueAt(k, s) - sumSlice(p, s, (i) => p.data[i]) > free * precision)
            below.push(s);
    }
    return below;
}
const JACOBIAN = ['temperature'];
function softBinaryArgmaxJacobian(p, options) {
    const { temperature = 1 } = checkOptions(options, JACOBIAN);
    const { data, n } = checkSlices('p', p, -1);
    checkRank('p', p, 1);
    const tau = valueAt(checkTemperature(temperature, 1), 0);
    let free = 0;
    for (let i = 0; i < n; i++)
        free += Number(isFree(data[i]));
    const jacobian = newLike(data, n * n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
            if (isFree(data[i]) && isFree(data[j]))
                jacobian[i * n + j] = (Number(i === j) - 1 / free) / tau;
        }
    }
    const shape = [n, n];
    return formLike({ data: dataOf(p), shape }, jacobian);
}

const NONE = 0;
const KINK = 1;
const BRIM = 2;
function compareGap(a, b, tau) {
    const gap = a - b;
    if (gap !== tau)
        return gap < tau ? -1 : 1;
    const part = a - gap;
    return a - (gap + part) + (part - b);
}
const overFloor = (x, { score, below }, tau) => (below ? -compareGap(score, x, tau) : x - score);
const overCeiling = (x, { score, below }, tau) => (below ? x - score : compareGap(x, score, tau));
class Slice {
    #x;
    #s;
    #k;
    #tau;
    #sum;
    constructor(x, s, k, tau, sum) {
        this.#x = x;
        this.#s = s;
        this.#k = k;
        this.#tau = tau;
        this.#sum = sum;
    }
    visit(b, visit) {
        visitSlice(this.#x, this.#s, (index) => {
            const score = this.#x.data[index];
            if (!Number.isFinite(score))
                return;
            visit(overFloor(score, b, this.#tau), overCeiling(score, b, this.#tau), index);
        });
    }
    excess(b) {
        let free = 0;
        let ones = 0;
        visitSlice(this.#x, this.#s, (index) => { if (this.#x.data[index] === Infinity)
            ones++; });
        this.visit(b, (floor, ceiling, index) => {
            if (ceiling >= 0)
                ones++;
            else if (floor > 0) {
                free++;
                this.#sum.add(this.#x.data[index]);
            }
        });
        const sum = this.#sum.take();
        const exactly = (value) => {
            this.#sum.add(value);
            return this.#sum.take();
        };
        const unit = BigInt(1) << BigInt(1074);
        const shares = BigInt(ones + (b.below ? free : 0)) * unit - exactly(this.#k);
        const total = (sum - BigInt(free) * exactly(b.score)) * unit + shares * exactly(this.#tau);
        return total < 0 ? -1 : Number(total > 0);
    }
    rootAmong(least, most) {
        const tau = this.#tau;
        const scores = [new Set(), new Set()];
        visitSlice(this.#x, this.#s, (index) => {
            const score = this.#x.data[index] + 0;
            if (!Number.isFinite(score))
                return;
            if (least <= score && score <= most)
                scores[0].add(score);
            if (least <= score - tau && score - tau <= most)
                scores[1].add(score);
        });
        const breakpoints = scores.flatMap((set, i) => Array.from(set, (score) => ({ score, below: i > 0 })));
        breakpoints.sort((a, b) => (a.below === b.below ? a.score - b.score
            : a.below ? compareGap(a.score, b.score, tau) : -compareGap(b.score, a.score, tau)));
        let from = 0;
        let to = breakpoints.length;
        while (from < to) {
            const middle = (from + to) >> 1;
            const side = this.excess(breakpoints[middle]);
            if (side === 0)
                return breakpoints[middle];
            if (side > 0)
                from = middle + 1;
            else
                to = middle;
        }
        return undefined;
    }
}
const KINKS = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'standardize', 'initialThresholds'];
function kinks(x, k, options) {
    const { temperature = 1, axis = -1, mask, groups, constraint = 'equal', standardize, initialThresholds: start, } = checkOptions(options, KINKS);
    const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
    const sums = checkK(k, slices);
    const taus = standardized(slices, checkTemperature(temperature, slices), standardize);
    checkChoice('constraint', constraint, CONSTRAINTS);
    checkStart(start, slices.count);
    const isAtMost = constraint === 'at-most';
    const found = newFound(slices.count);
    if (project$1(slices, sums, taus, isAtMost, newLike(slices.data), found, start) !== 0) {
        rejectScores('x', slices, sums);
    }
    const marks = new Uint8Array(slices.data.length);
    const sum = new ExactSum();
    for (let s = 0; s < slices.count; s++) {
        const tau = valueAt(taus, s);
        const slice = new Slice(slices, s, valueAt(sums, s), tau, sum);
        const zero = { score: 0, below: false };
        const atZero = isAtMost ? slice.excess(zero) : 1;
        const slack = (t) => 2 ** -32 * tau + 2 ** -49 * Math.abs(t);
        const [lower, upper] = [found.lower[s], found.upper[s]];
        const root = atZero <= 0 ? zero : slice.rootAmong(lower - slack(lower), upper + slack(upper));
        if (!root)
            continue;
        let [free, floors, ceilings] = [0, 0, 0];
        slice.visit(root, (floor, ceiling) => {
            if (floor === 0)
                floors++;
            else if (ceiling === 0)
                ceilings++;
            else
                free += Number(floor > 0 && ceiling < 0);
        });
        const bends = atZero < 0 || free > 0 || (ceilings > 0 && (floors > 0 || atZero === 0));
        if (bends)
            slice.visit(root, (floor, ceiling, index) => {
                if (floor === 0 || ceiling === 0)
                    marks[index] = atZero === 0 ? BRIM : KINK;
                else if (atZero === 0 && floor > 0 && ceiling < 0)
                    marks[index] = BRIM;
            });
    }
    return (dataOf(x) === x ? marks : { data: marks, shape: [...shapeOf(x)] });
}
const JVP = [...VJP$1, 'kinks'];
function softBinaryArgmaxJvp(p, v, options) {
    const all = checkOptions(options, JVP);
    const { axis = -1, temperature = 1, mask, groups, constraint = 'equal', k, out, standardize, kinks: given, } = all;
    const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
    const tangent = checkAlike('v', v, p, slices.data);
    const marks = given === undefined ? undefined : checkKinks(given, p, constraint === 'at-most' ? BRIM : KINK);
    const tau = checkTemperature(temperature, slices);
    const scores = scoresOf(p, slices, standardize);
    const taus = scores ? timesDeviation(scores, tau) : tau;
    const own = scores ? alongDeviation(scores, tangent, constraint !== 'equal')
        : marks ? tangent.slice() : tangent;
    const along = formLike(v, own);
    const answer = softBinaryArgmaxVjp(p, along, {
        axis, mask, groups, constraint, k, out: out, temperature: taus,
    });
    if (!marks)
        return answer;
    const product = dataOf(answer);
    const loose = constraint === 'at-most' ? slicesBelow(slices, checkK(k, slices)) : [];
    for (let s = 0; s < slices.count; s++) {
        const tau = valueAt(taus, s);
        const cone = { free: [], rising: [], falling: [] };
        let most = NONE;
        visitSlice(slices, s, (i) => {
            most = Math.max(most, marks[i]);
            partOf(cone, slices.data[i], marks[i])?.push(own[i]);
        });
        if (most === NONE)
            continue;
        const m = loose.includes(s) ? 0 : multiplier(cone, most === BRIM);
        visitSlice(slices, s, (i) => {
            const part = partOf(cone, slices.data[i], marks[i]);
            const d = (own[i] - m) / tau;
            product[i] = part === cone.free ? d : part === cone.rising ? Math.max(d, 0) : part ? Math.min(d, 0) : 0;
        });
    }
    return answer;
}
function partOf({ free, rising, falling }, p, mark) {
    if (isFree(p) && mark !== KINK)
        return free;
    if (mark === NONE)
        return undefined;
    return p < 0.5 ? rising : falling;
}
function multiplier({ free, rising, falling }, isAtMost) {
    const mean = meanOf(free);
    const g = (m) => {
        let sum = free.length * (mean - m);
        for (const v of rising)
            sum += Math.max(v - m, 0);
        for (const v of falling)
            sum -= Math.max(m - v, 0);
        return sum;
    };
    if (isAtMost && g(0) <= 0)
        return 0;
    const breakpoints = [...rising, ...falling].sort((a, b) => a - b);
    let from = 0;
    for (let to = breakpoints.length; from < to;) {
        const middle = (from + to) >> 1;
        if (g(breakpoints[middle]) > 0)
            from = middle + 1;
        else
            to = middle;
    }
    const last = from > 0 ? breakpoints[from - 1] : -Infinity;
    const moving = [...free, ...rising.filter((v) => v > last), ...falling.filter((v) => v <= last)];
    return moving.length > 0 ? meanOf(moving) : breakpoints[Math.min(from, breakpoints.length - 1)];
}
function meanOf(values) {
    if (values.length === 0)
        return 0;
    const [pivot] = values;
    return pivot + values.reduce((sum, v) => sum + (v - pivot), 0) / values.length;
}

function softBinaryArgmaxGrads(p, g, options) {
    const { axis = -1, temperature = 1, mask, groups, constraint, k, out, standardize, } = checkOptions(options, VJP$1);
    const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
    const cotangent = checkAlike('g', g, p, slices.data);
    const own = out === undefined ? cotangent : cotangent.slice();
    const tau = checkTemperature(temperature, slices);
    const scores = scoresOf(p, slices, standardize);
    const taus = scores ? timesDeviation(scores, tau) : tau;
    const x = softBinaryArgmaxVjp(p, g, { axis, mask, groups, constraint, k, out: out, temperature: taus });
    const product = ('data' in x ? x.data : x);
    const byK = new Float64Array(slices.count);
    for (let s = 0; s < slices.count; s++)
        byK[s] = meanOnFree(slices, s, slices.data, (index) => own[index]);
    const byTau = byTemperature(slices, product);
    if (scores) {
        addDeviation(scores, taus, byTau, product);
        byTau.forEach((value, s) => { byTau[s] = value * valueAt(taus, s) / valueAt(tau, s); });
    }
    if (constraint === 'at-most')
        for (const s of slicesBelow(slices, checkK(k, slices)))
            byK[s] = 0;
    return { x, k: byK, temperature: byTau };
}
function meanOnFree(x, s, p, g) {
    let free = 0;
    const sum = sumSlice(x, s, (index, row) => {
        if (!isFree(p[index]))
            return 0;
        free++;
        return g(index, row);
    });
    return free === 0 ? 0 : sum / free;
}
function countedOf(x, y) {
    return y.rows < x.n && !x.ragged ? without(x, (_, row) => counts(y, row)) : x;
}
function lossGrads(x, { squared, y, k, temperature, classWeights, sampleWeights, scale }) {
    const counted = countedOf(x, y);
    const p = newLike(x.data);
    const found = newFound(x.count);
    project$1(counted, k, temperature, false, p, found);
    const gradK = new Float64Array(x.count);
    const gradTemperature = new Float64Array(x.count);
    for (let s = 0; s < x.count; s++) {
        const factor = scale * (classWeights ? classWeights[s] : 1);
        const error = (index, row) => (factor * (sampleWeights ? sampleWeights[row] : 1) * (p[index] - targetAt(y, index, row, s)));
        const mean = meanOnFree(counted, s, p, error);
        gradK[s] = squared ? mean : factor * found.thresholds[s];
        gradTemperature[s] = sumSlice(counted, s, (index, row) => {
            if (squared)
                return isFree(p[index]) ? -p[index] * (error(index, row) - mean) / valueAt(temperature, s) : 0;
            const target = targetAt(y, index, row, s);
            return factor * (target - p[index]) * (target + p[index]) / 2;
        });
    }
    return { gradK, gradTemperature };
}

const BATCH = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
    'standardize', 'initialThresholds',
];
const OPTIONS$4 = [...BATCH, 'wrt'];
const AMBIGUOUS = 'where each row is projected, its weight is that of a slice: give classWeights, one per row';
const SLICEWISE = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
const REDUCTIONS$1 = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
function checkBatch(squared, logits, targets, options, reductions) {
    const { k = 'targets', temperature: given = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', standardize, initialThresholds, } = options;
    const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x, y, alongRows } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    const sums = checkLossK(k, x, y.rows);
    const temperature = checkTemperature(given, x);
    const tau = standardized(standardize ? countedOf(x, y) : x, temperature, standardize);
    checkStart(initialThresholds, x.count);
    checkChoice('reduction', reduction, reductions);
    if (!squared)
        checkAbsent('sampleWeights', sampleWeights, SLICEWISE);
    if (alongRows)
        checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
    return { x, y, sums, tau, temperature, weight: checkWeights(classWeights, sampleWeights, y, x) };
}
function evaluate$1(family, logits, targets, options, gradient) {
    const { classWeights, sampleWeights, reduction = 'mean', out, wrt = [], standardize } = options;
    const squared = family === HYPER_SIMPLEX;
    const { x, y, sums, tau, temperature, weight } = checkBatch(squared, logits, targets, options, gradient ? REDUCTIONS$1 : REDUCTIONS_AND_NONE);
    if (!gradient)
        checkAbsent('wrt', options.wrt, 'it is for the losses with gradients');
    checkWrt(wrt, sums === undefined);
    const writes = gradient || (squared && reduction === 'none');
    if (!writes)
        checkAbsent('out', out, "only gradients, and the terms of hyperSimplexLoss with reduction 'none', are written");
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
    const results = writes ? {
        want: gradient ? GRADIENT : TERMS,
        out: checkOut(out, logits, x),
        ...newFound(gradient ? x.count : 0),
    } : undefined;
    const isStandardized = gradient && standardize === true;
    const others = wrt.length > 0 || isStandardized ? lossGrads(x, {
        squared, y, k: sums ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s)),
        temperature: tau, classWeights, sampleWeights, scale,
    }) : undefined;
    const scores = isStandardized ? countedOf({ ...x, data: x.data.slice() }, y) : undefined;
    const losses = new Float64Array(x.count);
    const status = loss(family, x, y, sums, tau, classWeights, sampleWeights, scale, results, losses, options.initialThresholds);
    if (status !== 0)
        rejectLoss('logits', x, sums, y);
    const loss$1 = divisor > 0 ? sumOf(losses) / divisor : 0;
    if (!others)
        return { loss: loss$1, results, losses };
    const { gradK, gradTemperature } = others;
    if (scores) {
        addDeviation(scores, tau, gradTemperature, results.out);
        gradTemperature.forEach((value, s) => { gradTemperature[s] = value * valueAt(tau, s) / valueAt(temperature, s); });
    }
    return {
        loss: loss$1, results, losses,
        more: {
            ...(wrt.includes('k') ? { gradK } : {}), ...(wrt.includes('temperature') ? { gradTemperature } : {}),
        },
    };
}
function evaluateWithGrad(family, logits, targets, given) {
    const options = checkOptions(given, OPTIONS$4);
    const { loss, results, more } = evaluate$1(family, logits, targets, options, true);
    const { out, thresholds, freeCounts, lower, upper } = results;
    const grad = formLike(logits, out, options.out);
    return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts, ...more };
}
function hyperSimplexLoss(logits, targets, given) {
    const options = checkOptions(given, OPTIONS$4);
    const { loss, results } = evaluate$1(HYPER_SIMPLEX, logits, targets, options, false);
    return results ? formLike(logits, results.out, options.out) : loss;
}
function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(HYPER_SIMPLEX, logits, targets, options);
}
function fenchelYoungLoss(logits, targets, given) {
    const options = checkOptions(given, OPTIONS$4);
    const { loss, losses } = evaluate$1(FENCHEL_YOUNG, logits, targets, options, false);
    return options.reduction === 'none' ? losses : loss;
}
function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(FENCHEL_YOUNG, logits, targets, options);
}

function hyperSimplexLossHvp(logits, targets, v, options) {
    return product(true, logits, targets, v, options);
}
function fenchelYoungLossHvp(logits, targets, v, options) {
    return product(false, logits, targets, v, options);
}
function product(squared, logits, targets, v, given) {
    const options = checkOptions(given, BATCH);
    const { classWeights, sampleWeights, reduction = 'mean', out, standardize = false } = options;
    const { x: all, y, sums, tau, weight } = checkBatch(squared, logits, targets, options, REDUCTIONS$1);
    checkTargetValues('targets', y, all);
    const tangent = checkAlike('v', v, logits, all.data);
    const result = checkOut(out, logits, all);
    const x = countedOf(all, y);
    const k = sums ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
    const p = newLike(x.data);
    if (project$1(x, k, tau, false, p, undefined, options.initialThresholds) !== 0)
        rejectLoss('logits', all, sums, y);
    const divisor = reduction === 'mean' ? weight : 1;
    const scale = divisor > 0 ? (squared && reduction === 'mean' ? 2 : 1) / divisor : 0;
    const J = (q, values, to) => vjp({ ...x, data: q }, values, tau, to);
    if (standardize || sampleWeights) {
        const wide = Float64Array.from(p);
        const weighted = (values) => {
            const product = Float64Array.from(values);
            if (sampleWeights)
                visitAll(x, (i, row) => { product[i] *= sampleWeights[row]; });
            return product;
        };
        const ofJ = (values) => {
            const product = new Float64Array(values.length);
            J(wide, Float64Array.from(values), product);
            return product;
        };
        const hessian = (values) => (squared ? ofJ(weighted(ofJ(values))) : ofJ(values));
        const byScores = hessian(tangent);
        if (standardize) {
            const Jp = ofJ(wide);
            const mixed = hessian(wide).map((value) => -value);
            const error = new Float64Array(wide.length);
            visitAll(x, (i, row, s) => { error[i] = wide[i] - targetAt(y, i, row, s); });
            const Jg = squared ? ofJ(weighted(error)) : error;
            const wJp = weighted(Jp);
            if (squared)
                visitAll(x, (i, _, s) => { mixed[i] -= Jg[i] / valueAt(tau, s); });
            const each = (term) => (Float64Array.from({ length: x.count }, (_, s) => sumSlice(x, s, (i, row) => term(i, row, s))));
            const first = each(squared ? (i) => -wide[i] * Jg[i] : (i, row, s) => -error[i] * (wide[i] + targetAt(y, i, row, s)) / 2);
            const second = each(squared ? (i, _, s) => 2 * wide[i] * Jg[i] / valueAt(tau, s) + Jp[i] * wJp[i] : (i) => wide[i] * Jp[i]);
            addCurvature(x, tau, tangent, { byScores, mixed, second, first });
        }
        result.set(byScores);
    }
    else
        J(p, tangent, result);
    for (let s = 0; s < x.count; s++) {
        let factor = scale * (classWeights ? classWeights[s] : 1);
        if (squared && !standardize && !sampleWeights)
            factor /= valueAt(tau, s);
        visitSlice(x, s, (i) => { result[i] *= factor; });
    }
    return formLike(logits, result, out);
}
function visitAll(x, visit) {
    for (let s = 0; s < x.count; s++)
        visitSlice(x, s, (index, row) => visit(index, row, s));
}

const PREDICT = ['temperature', 'thresholds'];
function thresholdsOf(given, count) {
    const isTracker = isObject(given) && !isArrayLike(given) && 'thresholds' in given;
    const thresholds = isTracker ? given.thresholds : given === undefined ? 0 : given;
    if (isTracker && isArrayLike(thresholds) && thresholds.length === 0)
        return 0;
    checkThresholds(thresholds, count);
    return thresholds;
}
const isBinary = (logits) => (shapeOf(logits)[1] ?? 1) === 1;
function predict(logits, options) {
    const { thresholds, temperature = 1 } = checkOptions(options, PREDICT);
    const x = checkSlices('logits', logits, 0);
    checkRank('logits', logits, 2);
    const tau = checkTemperature(temperature, x);
    return classesOf(x, isBinary(logits), thresholdsOf(thresholds, x.count), tau);
}
function classesOf(x, binary, thresholds, temperature) {
    const labels = new Int32Array(x.n);
    const best = new Float64Array(x.n).fill(-Infinity);
    for (let s = x.count - 1; s >= 0; s--) {
        const t = valueAt(thresholds, s);
        const tau = valueAt(temperature, s);
        visitSlice(x, s, (index, row) => {
            const z = (x.data[index] - t) / tau;
            if (Number.isNaN(z))
                rejectScores('logits', x);
            if (z < best[row])
                return;
            best[row] = z;
            labels[row] = binary ? Number(z >= 0.5) : s;
        });
    }
    return labels;
}
const ZERO_ONE = [...PREDICT, 'k', 'ignoreIndex', 'mask', 'groups'];
function zeroOneLoss(logits, targets, options) {
    const batch = checkRows(logits, targets, checkOptions(options, ZERO_ONE));
    const { wrong, all } = countWrong(batch, batch.isHard ? hard(batch) : classes(batch));
    return all === 0 ? 0 : wrong / all;
}
function checkRows(logits, targets, given) {
    const { k = 'targets', thresholds, temperature = 1, ignoreIndex, mask, groups } = given;
    const whole = checkRagged(checkSlices('logits', logits, 0), logits, mask, groups);
    checkRank('logits', logits, 2);
    const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    checkTargetValues('targets', y, x);
    const binary = isBinary(logits);
    const tau = checkTemperature(temperature, x);
    const isHard = binary && thresholds === undefined;
    if (isHard)
        checkAbsent('temperature', given.temperature, 'which k scores are the greatest does not depend on it');
    else
        checkAbsent('k', given.k, 'here every row is decided by itself, not by its place among the others');
    const rows = new Uint8Array(x.n);
    const positive = new Uint8Array(x.data.length);
    const positives = new Float64Array(x.count);
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => {
            if (!counts(y, row))
                return;
            rows[row] = 1;
            positive[index] = Number(targetAt(y, index, row, s) >= 0.5);
            positives[s] += positive[index];
        });
    }
    const counted = y.rows < x.n ? without(x, (_, row) => counts(y, row)) : x;
    return {
        x: counted, isBinary: binary, isHard, k, thresholds: isHard ? 0 : thresholdsOf(thresholds, x.count), tau, rows, positive,
        positives,
    };
}
function countWrong({ x, isBinary: binary, rows, positive }, b) {
    let wrong = 0;
    let all = 0;
    for (let row = 0; row < x.n; row++) {
        if (rows[row] === 0)
            continue;
        all++;
        const isRight = binary ? b[row] === positive[row] : positive[row * x.inner + b[row]] === 1;
        if (!isRight)
            wrong++;
    }
    return { wrong, all };
}
function classes({ x, isBinary: binary, thresholds, tau }) {
    return classesOf(x, binary, thresholds, tau);
}
function hard({ x, k, positives }) {
    const sums = checkK(checkLossK(k, x) ?? positives, x, true);
    const ones = newLike(x.data);
    const status = hard$1(x, sums, ones);
    if (status !== 0)
        rejectScores('logits', x, sums);
    return ones;
}
const TRACKER = ['decay'];
class ThresholdTracker {
    decay;
    #average;
    constructor(options) {
        const { decay = 0.9 } = checkOptions(options, TRACKER);
        checkDecay(decay);
        this.decay = decay;
    }
    update(batch) {
        const { decay } = this;
        const before = this.#average;
        const hasBounds = isObject(batch) && !isArrayLike(batch) && 'thresholds' in batch;
        const thresholds = (hasBounds ? batch.thresholds : batch);
        checkBatchThresholds(thresholds, before?.length);
        if (hasBounds)
            checkThresholdBounds(batch.thresholdBounds, thresholds.length);
        this.#average = Float64Array.from(thresholds, (t, c) => {
            const average = before ? before[c] : NaN;
            const isFirst = Number.isNaN(average);
            let nearest = t;
            if (hasBounds) {
                const { lower: { [c]: lower }, upper: { [c]: upper } } = batch.thresholdBounds;
                if (isFirst && upper - lower === Infinity)
                    return NaN;
                nearest = Math.min(Math.max(isFirst ? 0 : average, lower), upper);
            }
            return (isFirst ? nearest : nearest === average ? average : decay * average + (1 - decay) * nearest) + 0;
        });
    }
    get thresholds() {
        return Float64Array.from(this.#average ?? [], (t) => t || 0);
    }
    toJSON() {
        return { decay: this.decay, thresholds: Array.from(this.#average ?? [], (t) => (Number.isNaN(t) ? null : t)) };
    }
    static fromJSON(value) {
        const { decay, thresholds } = checkTrackerJSON(value);
        const tracker = new ThresholdTracker({ decay });
        if (thresholds.length > 0)
            tracker.#average = thresholds;
        return tracker;
    }
}

const SUPPORT = ['sorted', 'axis', 'mask', 'groups'];
const TOP_K = [...SUPPORT, 'largest'];
function topK(x, k, options) {
    const { axis = -1, mask, groups, sorted = true, largest = true } = checkOptions(options, TOP_K);
    const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
    const sums = checkK(k, slices, true);
    checkBoolean('sorted', sorted);
    checkBoolean('largest', largest);
    const scores = largest ? slices : { ...slices, data: slices.data.map((score) => -score) };
    const ones = choose(slices, scores, sums);
    const entries = collect(x, slices, sorted, largest, (index) => ones[index] === 1);
    return typeof k === 'number' && groups === undefined
        ? asTensor(x, slices, axis, Math.max(Math.round(k), 0), entries) : entries;
}
function choose(x, scores, k) {
    const ones = newLike(x.data);
    if (hard$1(scores, k, ones) === 0)
        return ones;
    const certain = Float64Array.from({ length: x.count }, (_, s) => {
        let least = 0;
        let most = 0;
        visitSlice(x, s, (index) => {
            least += Number(scores.data[index] === Infinity);
            most += Number(scores.data[index] !== -Infinity);
        });
        return Math.min(Math.max(valueAt(k, s), least), most);
    });
    if (hard$1(scores, certain, ones) !== 0)
        rejectScores('x', x, certain);
    for (let s = 0; s < x.count; s++) {
        let more = valueAt(k, s) - certain[s];
        let infinite = more < 0 ? valueAt(k, s) : 0;
        if (more !== 0)
            visitSlice(x, s, (index) => {
                if (more > 0 && scores.data[index] === -Infinity) {
                    ones[index] = 1;
                    more--;
                }
                else if (more < 0)
                    ones[index] = Number(scores.data[index] === Infinity && infinite-- > 0);
            });
    }
    return ones;
}
function collect(x, slices, sorted, largest, isWanted) {
    const { data, count, inner, n } = slices;
    const places = [];
    const starts = new Int32Array(count + 1);
    for (let s = 0; s < count; s++) {
        const own = [];
        visitSlice(slices, s, (index) => { if (isWanted(index))
            own.push(index); });
        const sign = largest ? -1 : 1;
        if (sorted)
            own.sort((i, j) => sign * (data[i] - data[j]) || i - j);
        for (const index of own)
            places.push(index);
        starts[s + 1] = places.length;
    }
    const values = newLike(data, places.length);
    const indices = Int32Array.from(places, (index, j) => {
        values[j] = data[index];
        return Math.floor(index / inner) % n;
    });
    return { indices, values: formLike(dataOf(x), values), starts };
}
function asTensor(x, slices, axis, k, { indices, values }) {
    if (dataOf(x) === x)
        return { indices, values };
    const { inner, count } = slices;
    const shape = [...shapeOf(x)];
    const along = axis < 0 ? axis + shape.length : axis;
    shape[along] = k;
    const positions = new Int32Array(indices.length);
    const data = newLike(slices.data, indices.length);
    for (let s = 0; s < count; s++) {
        const i = s % inner;
        for (let j = 0; j < k; j++) {
            const at = ((s - i) / inner * k + j) * inner + i;
            positions[at] = indices[s * k + j];
            data[at] = values[s * k + j];
        }
    }
    return {
        indices: { data: positions, shape },
        values: formLike({ data: dataOf(x), shape }, data),
    };
}
function support(p, options) {
    const { axis = -1, mask, groups, sorted = true } = checkOptions(options, SUPPORT);
    const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
    checkBoolean('sorted', sorted);
    const { data } = slices;
    return collect(p, slices, sorted, true, (index) => {
        if (Number.isNaN(data[index]))
            rejectScores('p', slices);
        return data[index] > 0;
    });
}

const STRAIGHT_THROUGH = ['temperature', 'axis', 'mask', 'groups', 'largest', 'out'];
const VJP = ['out'];
function straightThrough(x, k, options) {
    const all = checkOptions(options, STRAIGHT_THROUGH);
    const { axis = -1, mask, groups, temperature = 1, largest = true, out } = all;
    const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
    const sums = checkK(k, slices, true);
    const tau = checkTemperature(temperature, slices);
    checkBoolean('largest', largest);
    const ones = checkOut(out, x, slices);
    const scores = largest ? slices : { ...slices, data: slices.data.map((score) => -score) };
    const p = newLike(slices.data);
    const status = project$1(scores, sums, tau, false, p) || hard$1(scores, sums, ones);
    if (status !== 0)
        rejectScores(largest ? 'x' : '-x', scores, sums);
    return { value: formLike(x, ones, out), vjp: vjpOf(x, { ...slices, data: p }, tau, largest ? 1 : -1) };
}
function vjpOf(x, p, temperature, sign) {
    const like = formLike(x, p.data);
    const tau = typeof temperature === 'number' ? temperature : Float64Array.from(temperature);
    return (g, options) => {
        const { out } = checkOptions(options, VJP);
        const cotangent = checkAlike('g', g, like, p.data);
        const product = checkOut(out, like, p);
        vjp(p, cotangent, tau, product);
        if (sign < 0)
            for (let i = 0; i < product.length; i++)
                product[i] = 0 - product[i];
        return formLike(like, product, out);
    };
}

const REDUCTIONS = ['sum', 'mean', 'regret'];
const inverse = (k) => (k > 0 ? 1 / k : 0);
function capturedLoss(x, p, v, k, reduction, best) {
    const losses = new Float64Array(x.count);
    for (let s = 0; s < x.count; s++) {
        losses[s] = sumSlice(x, s, (index) => ((best ? best[index] : 0) - p[index]) * v[index]) * inverse(valueAt(k, s));
    }
    const loss = sumOf(losses);
    return reduction === 'mean' && x.count > 0 ? loss / x.count : loss;
}
function toLossGradient(x, Jv, k, reduction) {
    const parts = reduction === 'mean' ? x.count : 1;
    for (let s = 0; s < x.count; s++) {
        const scale = inverse(valueAt(k, s)) / parts;
        visitSlice(x, s, (index) => { Jv[index] = 0 - scale * Jv[index]; });
    }
}

const OPTIONS$3 = [
    'temperature', 'axis', 'mask', 'groups', 'constraint', 'reduction', 'out', 'initialThresholds',
];
function evaluate(scores, values, k, options) {
    const { axis = 0, mask, groups, temperature = 1, constraint = 'equal', reduction = 'sum', initialThresholds } = options;
    const x = checkRagged(checkSlices('scores', scores, axis), scores, mask, groups);
    const v = checkValues('values', values, scores, x);
    const sums = checkSelectionK(k, x);
    const tau = checkTemperature(temperature, x);
    checkChoice('constraint', constraint, ['equal', 'at-most']);
    checkChoice('reduction', reduction, REDUCTIONS);
    checkStart(initialThresholds, x.count);
    const p = newLike(x.data);
    const found = newFound(x.count);
    const atMost = constraint === 'at-most';
    const status = project$1(x, sums, tau, atMost, p, found, initialThresholds);
    if (status !== 0)
        rejectScores('scores', x, sums);
    const best = reduction === 'regret' ? bestChoice({ ...x, data: v }, sums, atMost) : undefined;
    return { loss: capturedLoss(x, p, v, sums, reduction, best), p, v, x, k: sums, found };
}
function bestChoice(v, k, atMost) {
    const up = Float64Array.from({ length: v.count }, (_, s) => Math.ceil(valueAt(k, s)));
    const ones = newLike(v.data);
    hard$1(v, up, ones);
    const best = Float64Array.from(ones);
    for (let s = 0; s < v.count; s++) {
        let last = -1;
        visitSlice(v, s, (index) => {
            if (best[index] === 1 && (last < 0 || v.data[index] <= v.data[last]))
                last = index;
            if (atMost && v.data[index] < 0)
                best[index] = 0;
        });
        if (last >= 0)
            best[last] *= 1 + valueAt(k, s) - up[s];
    }
    return best;
}
function selectionLoss(scores, values, k, options) {
    const all = checkOptions(options, OPTIONS$3);
    checkAbsent('out', all.out, 'only a gradient is written');
    return evaluate(scores, values, k, all).loss;
}
function selectionLossAndGrad(scores, values, k, options) {
    const all = checkOptions(options, OPTIONS$3);
    const { axis = 0, mask, groups, temperature = 1, constraint = 'equal', reduction = 'sum', out } = all;
    const { loss, p, v, x, k: sums, found } = evaluate(scores, values, k, all);
    const grad = checkOut(out, scores, x);
    const shape = [...shapeOf(scores)];
    const form = (data) => (dataOf(scores) === scores ? data : { data, shape });
    softBinaryArgmaxVjp(form(p), form(v), {
        temperature, axis, mask, groups, out: form(grad),
        ...(constraint === 'at-most' ? { constraint, k: sums } : {}),
    });
    toLossGradient(x, grad, sums, reduction);
    const { thresholds, freeCounts, lower, upper } = found;
    return { loss, grad: formLike(scores, grad, out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
}

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24];
function threefry(key0, key1, counter0, counter1, to) {
    let [a, b, c] = [key0, key1, key0 ^ key1 ^ 0x1bd11bda];
    let x = (counter0 + a) | 0;
    let y = (counter1 + b) | 0;
    for (let round = 0; round < 20; round++) {
        const bits = ROTATIONS[round & 7];
        x = (x + y) | 0;
        y = (y << bits | y >>> 32 - bits) ^ x;
        if ((round & 3) === 3) {
            [a, b, c] = [b, c, a];
            x = (x + a) | 0;
            y = (y + b + (round + 1 >> 2)) | 0;
        }
    }
    to[0] = x;
    to[1] = y;
}
const LN2 = 0.6931471805599453;
const LN2_HIGH = 5954088943 / 2 ** 33;
const LN2_LOW = LN2 - LN2_HIGH + 2.3190468138462996e-17;
let view;
function log(x) {
    view ??= new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    const high = view.getInt32(0);
    let e = (high >> 20) - 1023;
    view.setInt32(0, (high & 0xfffff) | 0x3ff00000);
    let m = view.getFloat64(0);
    if (m >= 1.4142135623730951) {
        m /= 2;
        e++;
    }
    const f = m - 1;
    const s = f / (2 + f);
    const z = s * s;
    let series = (((1 / 21 * z + 1 / 19) * z + 1 / 17) * z + 1 / 15) * z + 1 / 13;
    series = ((((series * z + 1 / 11) * z + 1 / 9) * z + 1 / 7) * z + 1 / 5) * z + 1 / 3;
    return e * LN2_HIGH + (f + (2 * s * z * series - s * f + e * LN2_LOW));
}
function gumbel(seed) {
    const [low, high] = [seed | 0, Math.floor(seed / 2 ** 32)];
    const word = new Uint32Array(2);
    return (i) => {
        threefry(low, high, i | 0, Math.floor(i / 2 ** 32), word);
        const u = ((word[0] >>> 6) * 2 ** 26 + (word[1] >>> 6) + 0.5) * 2 ** -52;
        return -log(-log(u));
    };
}

const OPTIONS$2 = ['temperature', 'seed', 'axis', 'mask', 'groups', 'out'];
function sampleSubset(x, k, options) {
    const all = checkOptions(options, OPTIONS$2);
    const { axis = -1, mask, groups, temperature = 1, out } = all;
    const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
    const sums = checkK(k, slices, true);
    const checked = checkTemperature(temperature, slices);
    const seed = all.seed === undefined ? Math.floor(2 ** 53 * Math.random()) : all.seed;
    checkSeed(seed);
    const value = checkOut(out, x, slices);
    const perturbed = new Float64Array(slices.data.length);
    const noise = gumbel(seed);
    for (let s = 0; s < slices.count; s++) {
        visitSlice(slices, s, (index) => { perturbed[index] = slices.data[index] + noise(index); });
    }
    const scores = { ...slices, data: perturbed };
    const ones = newLike(perturbed);
    if (hard$1(scores, sums, ones) !== 0)
        rejectScores('x', slices, sums);
    value.set(ones);
    const tau = typeof checked === 'number' ? checked : Float64Array.from(checked);
    const like = formLike(x, newLike(slices.data, 0));
    let p;
    const relaxed = () => {
        if (p)
            return p;
        const exact = newLike(perturbed);
        project$1(scores, sums, tau, false, exact);
        p = isDouble(slices.data) ? exact : Float32Array.from(exact);
        if (isDouble(p))
            return p;
        if (isHalf(dataOf(like)))
            keepFree(exact, 0, p, 2 ** -24, 1 - 2 ** -11);
        else
            keepFree(exact, 0, p, 2 ** -126, 1 - 2 ** -24);
        return p;
    };
    return {
        value: formLike(x, value, out), seed,
        relaxation: () => formLike(like, relaxed().slice()),
        vjp: (g, given) => vjpOf(like, { ...slices, data: relaxed() }, tau, 1)(g, given),
    };
}

const QUEUE = ['size'];
const OPTIONS$1 = ['temperature', 'k', 'classWeights', 'ignoreIndex', 'reduction', 'out'];
class ScoreQueue {
    size;
    #classes = 0;
    #scores = new Float64Array(0);
    #targets = new Float64Array(0);
    #thresholds = new Float64Array(0);
    constructor(options) {
        const { size } = checkOptions(options, QUEUE);
        checkQueueSize(size);
        this.size = size;
    }
    get length() {
        return this.#classes > 0 ? this.#scores.length / this.#classes : 0;
    }
    get thresholds() {
        return this.#thresholds.slice();
    }
    hyperSimplexLossAndGrad(logits, targets, options) {
        return this.#lossAndGrad(hyperSimplexLossAndGrad, logits, targets, options);
    }
    fenchelYoungLossAndGrad(logits, targets, options) {
        return this.#lossAndGrad(fenchelYoungLossAndGrad, logits, targets, options);
    }
    #lossAndGrad(lossAndGrad, logits, targets, given) {
        const { ignoreIndex, out, ...options } = checkOptions(given, OPTIONS$1);
        const whole = checkSlices('logits', logits, 0);
        checkRank('logits', logits, 2);
        const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
        checkTargetValues('targets', y, x);
        checkQueueK(options.k);
        const classes = x.inner;
        checkQueueRows(x.n, this.size, classes, this.#classes);
        const result = checkOut(out, logits, x);
        const rows = [];
        for (let row = 0; row < x.n; row++)
            if (counts(y, row))
                rows.push(row);
        const kept = Math.min(this.length, this.size - rows.length) * classes;
        const length = kept + rows.length * classes;
        const [scores, dense] = [newLike(x.data, length), newLike(x.data, length)];
        scores.set(this.#scores.subarray(this.#scores.length - kept));
        dense.set(this.#targets.subarray(this.#targets.length - kept));
        rows.forEach((row, i) => {
            for (let c = 0; c < classes; c++) {
                const [index, to] = [row * classes + c, kept + i * classes + c];
                if (Number.isNaN(x.data[index]))
                    rejectScores('logits', without(x, (_, row) => counts(y, row)));
                scores[to] = x.data[index] + 0;
                dense[to] = targetAt(y, index, row, c) + 0;
            }
        });
        const shape = shapeOf(logits).length === 1 ? [length] : [length / classes, classes];
        const start = this.#thresholds.length > 0 ? { initialThresholds: this.#thresholds } : {};
        const { grad, ...found } = lossAndGrad({ data: scores, shape }, { data: dense, shape }, { ...options, ...start });
        const own = grad.data;
        const scale = options.reduction === 'half-sum' || rows.length === 0 ? 1 : length / (rows.length * classes);
        result.fill(0);
        rows.forEach((row, i) => {
            for (let c = 0; c < classes; c++)
                result[row * classes + c] = scale * own[kept + i * classes + c];
        });
        this.#classes = classes;
        this.#scores = scores;
        this.#targets = dense;
        this.#thresholds = found.thresholds.map((t) => t + 0);
        return { ...found, grad: formLike(logits, result, out) };
    }
    clear() {
        this.#classes = 0;
        this.#scores = this.#targets = this.#thresholds = new Float64Array(0);
    }
    toJSON() {
        return {
            size: this.size,
            classes: this.#classes,
            scores: Array.from(this.#scores, (score) => (Number.isFinite(score) ? score : String(score))),
            targets: Array.from(this.#targets),
            thresholds: Array.from(this.#thresholds),
        };
    }
    static fromJSON(value) {
        const { size, classes, scores, targets, thresholds } = checkQueueJSON(value);
        const queue = new ScoreQueue({ size });
        queue.#classes = classes;
        queue.#scores = scores;
        queue.#targets = targets;
        queue.#thresholds = thresholds;
        return queue;
    }
}

const SCHEDULE = ['from', 'to', 'steps'];
function temperatureSchedule(options) {
    const { from, to, steps } = checkOptions(options, SCHEDULE);
    checkNumber(from, LEAST, Number.MAX_VALUE, false, 'from');
    if (to !== undefined)
        checkNumber(to, LEAST, Number.MAX_VALUE, false, 'to');
    if (to !== undefined || steps !== undefined)
        checkNumber(steps, LEAST, Number.MAX_VALUE, false, 'steps');
    return (step) => {
        checkNumber(step, 0, Number.MAX_VALUE, false, 'step');
        return to === undefined ? from : between(from, to, step / steps);
    };
}
const LEAST = 2 ** -1022;
function between(from, to, share) {
    if (share <= 0 || share >= 1)
        return share <= 0 ? from : to;
    let value = from;
    let root = Math.sqrt(to) / Math.sqrt(from);
    for (let bit = 0, rest = share; rest > 0 && bit < 64; bit++) {
        rest *= 2;
        if (rest >= 1) {
            value *= root;
            rest -= 1;
        }
        root = Math.sqrt(root);
    }
    return value;
}

const LOSSES = ['hypersimplex', 'fenchel-young'];
const HESSIANS = ['exact', 'bound'];
const LAYOUTS = ['row-major', 'class-major'];
const OPTIONS = ['temperature', 'k', 'loss', 'hessian', 'classes', 'layout', 'groups', 'mask'];
function boostingObjective(options) {
    const { temperature = 1, k = 'targets', loss = 'hypersimplex', hessian = 'bound', classes, layout, groups, mask, } = checkOptions(options, OPTIONS);
    checkTemperature(temperature, isArrayLike(temperature) ? temperature.length : 1);
    checkLaterK(k);
    checkChoice('loss', loss, LOSSES);
    checkChoice('hessian', hessian, HESSIANS);
    if (layout !== undefined)
        checkChoice('layout', layout, LAYOUTS);
    if (classes !== undefined)
        checkClasses(classes, []);
    if (classes === undefined)
        checkAbsent('layout', layout, 'it is that of flat predictions of several classes');
    else
        checkAbsent('groups', groups, 'they divide predictions of one score per row');
    const squared = loss === 'hypersimplex';
    return (predictions, labels, weights) => {
        const n = classes === undefined ? NaN : checkClasses(classes, predictions);
        const arrange = (values) => {
            if (classes === undefined || classes === 1 || !isObject(values))
                return values;
            const [length, ...more] = shapeOf(values);
            if (length !== n * classes || more.length > 0)
                return values;
            const strides = layout === 'class-major' ? [1, n] : [classes, 1];
            return { data: 'data' in values ? values.data : values, shape: [n, classes], strides };
        };
        const scores = arrange(predictions);
        const whole = checkRagged(checkSlices('predictions', scores, 0), scores, mask && arrange(mask), groups);
        const { x, y } = checkTargets('labels', arrange(labels), scores, whole, undefined, true);
        checkTargetValues('labels', y, x);
        if (weights !== undefined) {
            if (!squared)
                checkAbsent('weights', weights, 'a Fenchel–Young loss belongs to a whole slice');
            checkSampleWeights(weights, x.n, 'weights');
        }
        const sums = checkLossK(k, x) ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
        checkTemperature(temperature, x.count);
        const p = newLike(x.data);
        const found = newFound(x.count);
        const status = project$1(x, sums, temperature, false, p, found);
        if (status !== 0)
            rejectScores('predictions', x, sums);
        const grad = newLike(x.data);
        const hess = newLike(x.data);
        for (let s = 0; s < x.count; s++) {
            const tau = valueAt(temperature, s);
            const power = squared ? tau * tau : tau;
            const free = found.freeCounts[s];
            const isFree = (i) => 0 < p[i] && p[i] < 1;
            let most = 0;
            let weightOfFree = 0;
            if (weights) {
                visitSlice(x, s, (i, row) => {
                    most = Math.max(most, weights[row]);
                    if (isFree(i))
                        weightOfFree += weights[row];
                });
            }
            visitSlice(x, s, (i, row) => {
                const w = weights ? weights[row] : 1;
                grad[i] = w * (p[i] - targetAt(y, i, row, s));
                hess[i] = (hessian === 'bound' ? greatestDiagonal(w, weights ? most : 1)
                    : !isFree(i) ? 0
                        : weights ? w * (1 - 2 / free) + weightOfFree / (free * free)
                            : 1 - 1 / free) / power;
            });
        }
        if (squared)
            vjp({ ...x, data: p }, grad, temperature, grad);
        return { grad: likePredictions(predictions, x, grad, layout), hess: likePredictions(predictions, x, hess, layout) };
    };
}
function greatestDiagonal(w, most) {
    if (most === 0)
        return 1;
    return 2 * w >= most ? w : w + (most - 2 * w) ** 2 / (4 * (most - w));
}
function likePredictions(predictions, { n, inner }, values, layout) {
    if (layout !== 'class-major')
        return formLike(predictions, values);
    const ordered = newLike(values);
    for (let i = 0; i < values.length; i++)
        ordered[(i % inner) * n + Math.floor(i / inner)] = values[i];
    return formLike(predictions, ordered);
}

var api = /*#__PURE__*/Object.freeze({
  __proto__: null,
  ScoreQueue: ScoreQueue,
  ThresholdTracker: ThresholdTracker,
  allocate: allocate$1,
  binaryArgmax: binaryArgmax,
  boostingObjective: boostingObjective,
  fenchelYoungLoss: fenchelYoungLoss,
  fenchelYoungLossAndGrad: fenchelYoungLossAndGrad,
  fenchelYoungLossHvp: fenchelYoungLossHvp,
  hyperSimplexLoss: hyperSimplexLoss,
  hyperSimplexLossAndGrad: hyperSimplexLossAndGrad,
  hyperSimplexLossHvp: hyperSimplexLossHvp,
  kinks: kinks,
  predict: predict,
  project: project,
  ready: ready,
  sampleSubset: sampleSubset,
  selectionLoss: selectionLoss,
  selectionLossAndGrad: selectionLossAndGrad,
  softBinaryArgmax: softBinaryArgmax,
  softBinaryArgmaxGrads: softBinaryArgmaxGrads,
  softBinaryArgmaxJacobian: softBinaryArgmaxJacobian,
  softBinaryArgmaxJvp: softBinaryArgmaxJvp,
  softBinaryArgmaxVjp: softBinaryArgmaxVjp,
  straightThrough: straightThrough,
  support: support,
  temperatureSchedule: temperatureSchedule,
  topK: topK,
  zeroOneLoss: zeroOneLoss
});

function newPool(helpers, { minimum, patience }) {
    let memory;
    return {
        helpers: helpers.length,
        minimum,
        patience,
        send(job) {
            for (const port of helpers)
                port.postMessage({ job });
        },
        staging(bytes) {
            if (!memory || memory.byteLength < bytes)
                memory = new SharedArrayBuffer(bytes);
            return memory;
        },
        abandon() {
            memory = undefined;
        },
    };
}

const nodeThreads = () => (globalThis.process?.getBuiltinModule?.('node:worker_threads'));
function listen(port, handler) {
    if (port.on)
        port.on('message', handler);
    else
        port.onmessage = ({ data }) => handler(data);
}
function start(code, fail) {
    const node = nodeThreads();
    if (node) {
        const worker = new node.Worker(code, { eval: true });
        worker.on('error', ((error) => fail(error.message)));
        return Object.assign(worker, {
            hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
            end: async () => { await worker.terminate(); },
        });
    }
    const { Worker } = globalThis;
    if (!Worker)
        rejectWorkers('this host has none');
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(url);
    worker.onerror = ({ message }) => fail(message || 'the host has refused a blob: script (content security policy, worker-src)');
    return Object.assign(worker, {
        hold() { },
        async end() {
            worker.terminate();
            URL.revokeObjectURL(url);
        },
    });
}

const script = "!function(){\"use strict\";function t(t,e,r){throw new TypeError(`${t} must ${e}, got ${n(r)}`)}function e(t,e,r){throw new RangeError(`${t} must ${e}, got ${n(r)}`)}function n(t){if(\"string\"==typeof t)return`'${t}'`;if(\"bigint\"==typeof t)return`${t}n`;if(\"function\"==typeof t)return\"a function\";if(!r(t))return String(t);if(Array.isArray(t)&&t.length<=8)return`[${t.map(n).join(\", \")}]`;const e=s(t);return o(t)?`${e}(${t.length})`:\"Object\"===e?`{ ${Object.keys(t).slice(0,8).join(\", \")} }`:`a ${e}`}function r(t){return\"object\"==typeof t&&null!==t}function o(t){return r(t)&&\"length\"in t&&\"number\"==typeof t.length}function s(t){if(ArrayBuffer.isView(t))return t[Symbol.toStringTag];const e=Object.prototype.toString.call(t).slice(8,-1);return\"Object\"===e?t.constructor?.name??e:e}function a(n,r,o,s,a,i){const u=\"number\"==typeof n;if(u&&n>=r&&n<=o&&(!s||Number.isInteger(n)))return;const c=void 0===i?a:`${a}[${i}]`;u||t(c,\"be a number\",n),e(c,o<Number.MAX_VALUE?`${s?\"be a whole number\":\"lie\"} in [${r}, ${o}]`:r>0?`be positive and finite (${r} or more)`:0===r?\"be finite and not negative\":\"be finite\",n)}function i(){if(\"object\"!=typeof WebAssembly)throw new Error(\"this host has no WebAssembly: import hypersimplex/js instead\")}function u(e){t(\"source\",\"be a WebAssembly.Module, its bytes, a Response, or a promise of one\",e)}function c({ok:t,status:n}){t||e(\"the status of the response\",\"lie in [200, 299]\",n)}const l={\"kernel.wasm\":\"project_f32\",\"learning.wasm\":\"loss_f32\",\"entropic.wasm\":\"entropicProject_f32\",\"distributed.wasm\":\"absorb_f32\",\"knapsack.wasm\":\"knapsack_f32\"};function f(e,n){n.includes(l[e])||t(\"the exports of source\",`be those of hypersimplex/${e}`,n)}function h(t){const e=`slim/${t.slice(0,-5)}`.replace(\"/kernel\",\"\");throw new Error(`hypersimplex/${e} needs its kernel first: await init(hypersimplex/${t})`)}function d(t){throw new Error(`a thread has not answered for ${t} ms; out, which is in place, may have been written in part`)}class g{#t=BigInt(0);#e=new Float64Array(2047);#n=new Float64Array(2047);#r=0;#o=new Float64Array(1);#s=new Uint32Array(this.#o.buffer);#a=2047;#i=0;add(t){0===this.#r--&&this.#u(),this.#o[0]=t;const e=this.#s[0],n=this.#s[1],r=n>>>20&2047,o=(1048575&n)+(r>0?1048576:0),s=Math.max(r,1)-1;this.#a=Math.min(this.#a,s),this.#i=Math.max(this.#i,s),this.#e[s]+=t<0?-o:o,this.#n[s]+=t<0?-e:e}#u(){for(let t=this.#a;t<=this.#i;t++){const e=BigInt(this.#e[t])*BigInt(2**32)+BigInt(this.#n[t]);this.#t+=e<<BigInt(t),this.#e[t]=this.#n[t]=0}this.#a=2047,this.#i=0,this.#r=2**20}take(){this.#u();const t=this.#t;return this.#t=BigInt(0),t}}function m(t,e,n){const r=n-t;return t-(n-r)+(e-r)}function p(t){let e=0,n=0,r=0;for(let o=0;o<t.length;o++){const s=t[o],a=e+s,i=m(e,s,a),u=n+i;r+=Math.abs(m(n,i,u)),e=a,n=u}const o=0===r?0:2*r+Math.abs(n)*2**-52,s=e+(n+o);return s===e+(n-o)&&Number.isFinite(s)?s:function(t){const e=new g;let n=0;for(let r=0;r<t.length;r++)Number.isFinite(t[r])?e.add(t[r]):n+=t[r];return 0===n?y(e.take()):n}(t)}function y(t){if(t<BigInt(0))return-y(-t);const e=Math.max(0,4*t.toString(16).length-68),n=t>>BigInt(e),r=n<<BigInt(e)!==t;return Number(r?n|BigInt(1):n)*2**(e-1074)}function b({n:t,inner:e},n,r){const o=r%e;return((r-o)/e*t+n)*e+o}function w({n:t,ragged:e},n){return e?e.starts[n+1]-e.starts[n]:t}function A(t,e,n){const{n:r,inner:o,ragged:s}=t;if(s)for(let t=s.starts[e];t<s.starts[e+1];t++){const e=s.indices[t];n(e,Math.floor(e/o)%r)}else for(let o=0;o<r;o++)n(b(t,o,e),o)}function v(t,e){return\"number\"==typeof t?t:t[e]}function x({dense:t,labels:e,base:n},r,o,s){return t?t[r]:Number(e[o]===s+n)}function k(t,e,n){const r=new Array(w(t,e));let o=0;return A(t,e,(t,e)=>{r[o++]=n(t,e)}),p(r)}function N(t,e,n){return k(e,n,(e,r)=>M(t,r)?x(t,e,r,n):0)}function M({labels:t,ignoreIndex:e},n){return!t||t[n]!==e}function F(t){return\"shape\"in t?t.shape:[t.length]}function $(t){return\"Float64Array\"===t[Symbol.toStringTag]}function j(t,e=t.length){return $(t)?new Float64Array(e):new Float32Array(e)}function B(t,e,n,r,o){for(let s=0;s<n.length;s++){const a=t[e+s];0<a&&a<1&&(n[s]=Math.min(Math.max(a,r),o))}}function E(t){return 2===t?.BYTES_PER_ELEMENT&&\"Float16Array\"===t[Symbol.toStringTag]}function I(t,e,n){const r=_(t);let o=e;if(E(r)){const{Float16Array:t}=globalThis,r=void 0===n?new t(e.length):_(n);r.set(e),o=r}return r===t?o:{data:o,shape:[...F(t)]}}function _(t){return!ArrayBuffer.isView(t)&&\"data\"in t?t.data:t}function S(e,n,o=\"options\"){if(void 0===e)return T;r(e)||t(o,\"be an object\",e);let s=!0;for(const t in e){s=!1;let r=0;for(;r<n.length&&n[r]!==t;)r++;if(r===n.length||!L.call(e,t))return W(e,n,o)}return s&&\"[object Object]\"!==Object.prototype.toString.call(e)&&t(o,\"be an object\",e),e}const L=Object.prototype.hasOwnProperty,T=Object.create(Object.create(null));function W(e,n,r){o(e)&&t(r,\"be an object\",e);const s=Object.create(null);for(const t of Object.keys(e))n.includes(t)||O(t,n,e[t]),s[t]=e[t];return s}function O(t,e,r){const o=\"tau\"===t?\"temperature\":\"dim\"===t?\"axis\":t.toLowerCase(),s=t=>[...o].filter((e,n)=>t.includes(o.slice(n,n+2))).length,a=e.reduce((t,e)=>s(e)>s(t)?e:t);throw new TypeError(`${t} is not an option here; the nearest is ${a}, and all are ${e.join(\", \")}; got ${n(r)}`)}function z(r,o,s){if(s.includes(o))return;const a=`be ${s.map(n).join(\" or \")}`;\"string\"!=typeof o&&t(r,a,o),e(r,a,o)}function V(e,n){\"boolean\"!=typeof n&&t(e,\"be true or false\",n)}function U(e,n,r){void 0!==n&&t(e,`be left out: ${r}`,n)}const X=()=>\"be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one\";function C(t){if(!ArrayBuffer.isView(t))return!1;const e=t[Symbol.toStringTag];return\"Float32Array\"===e||\"Float64Array\"===e}function q(e,n,r=X){if(C(n))return n;if(E(n))return Float32Array.from(n);Array.isArray(n)||t(e,r(),n);const o=new Float64Array(n.length);for(let r=0;r<o.length;r++)\"number\"!=typeof n[r]&&t(`${e}[${r}]`,\"be a number\",n[r]),o[r]=n[r];return o}function G(e,n,r){o(n)||t(e,\"be an array of whole numbers\",n);for(let t=0;t<n.length;t++)a(n[t],r,Number.MAX_SAFE_INTEGER,!0,e,t)}function R(t,r,o){const{shape:s,strides:i=r.stride,offset:u}=r;G(`${t}.shape`,s,0);let c=1;for(let t=0;t<s.length;t++)c*=s[t];if(void 0===i&&void 0===u){if(o.length===c)return o;e(`${t}.data.length`,`be ${c}, the product of shape ${n(s)}`,o.length)}void 0!==i&&(G(`${t}.strides`,i,-Number.MAX_SAFE_INTEGER),i.length!==s.length&&e(`${t}.strides.length`,`be ${s.length}, one per axis`,i.length));const l=void 0===u?0:u;a(l,0,Number.MAX_SAFE_INTEGER,!0,`${t}.offset`);const f=new o.constructor(c);for(let n=0;n<c;n++){let r=i?l:l+n;if(i)for(let t=s.length-1,e=n;t>=0;t--)r+=e%s[t]*i[t],e=Math.floor(e/s[t]);r in o||e(`${t}.strides`,`stay within the ${o.length} elements of the data`,r),f[n]=o[r]}return f}function P(e,n,o=X){const s=r(n)?_(n):n;\"function\"==typeof s&&t(e,o(),n);const a=q(e,s,o);return s===n?a:R(e,n,a)}function Y(t,r,o){const s=F(r),a=F(o);s.length===a.length&&s.every((t,e)=>t===a[e])||e(`the shape of ${t}`,`be ${n(a)}`,s)}function J(t,e,n){const r=P(t,e);return _(e)===e?(-1!==n&&0!==n&&D(n,1),{data:r,outer:1,n:r.length,inner:1,count:1}):{data:r,...H(t,F(e),n)}}function H(t,n,r){0===n.length&&e(`${t}.shape`,\"have an axis\",n);const o=D(r,n.length);let s=1,a=1;for(let t=0;t<o;t++)s*=n[t];for(let t=o+1;t<n.length;t++)a*=n[t];return{outer:s,n:n[o],inner:a,count:s*a,along:o,others:n.filter((t,e)=>e!==o)}}function K(t,s,a){if(!r(s)||!(\"shape\"in s)||!o(s.data))return s;const{along:i,others:u=[a.count]}=a,c=R(t,s,s.data),l=s.shape.length>u.length?s.shape.filter((t,e)=>e!==i):s.shape,f=[];let h=1;for(let t=u.length,e=l.length;t-- >0;){const n=l[--e]??1;f[t]=1===n?0:h,h*=1===n||n===u[t]?n:NaN}return h!==c.length&&e(`the shape of ${t}`,`broadcast to ${n(u)}`,s.shape),R(t,{shape:u,strides:f},c)}function D(t,e){return a(t,-e,e-1,!0,\"axis\"),t<0?t+e:t}function Q(n,s,a,i){const u=void 0===i?n:function(t,n,r){1!==F(n).length&&U(\"groups\",r,\"they divide a vector; a tensor has slices of its own\");G(\"groups\",r,0);const o=new Uint32Array(r.length+1);let s=0;for(let t=0;t<r.length;t++)s+=r[t],o[t+1]=s;s!==t.n&&e(\"the sum of groups\",`be ${t.n}, the number of scores`,s);return{...t,others:void 0,count:r.length,ragged:{indices:new Uint32Array(t.n).map((t,e)=>e),starts:o}}}(n,s,i);return void 0===a?u:Z(u,function(n,{data:s,n:a},i){let u=n;r(n)&&\"data\"in n&&(u=R(\"mask\",n,n.data),1!==n.shape.length&&Y(\"mask\",n,i));o(u)||t(\"mask\",\"be an array of booleans or numbers\",n);const{length:c}=u;c!==s.length&&c!==a&&e(\"mask.length\",`be ${s.length}, one per score, or ${a}, one per position along the axis`,c);for(let e=0;e<c;e++){const n=u[e];\"boolean\"==typeof n||\"number\"==typeof n&&!Number.isNaN(n)||t(`mask[${e}]`,\"be a boolean or a number\",n)}return(t,e)=>!!u[c===s.length?t:e]}(a,n,s))}function Z(t,e){const n=new Uint32Array(t.data.length),r=new Uint32Array(t.count+1);let o=0;for(let s=0;s<t.count;s++)A(t,s,(t,r)=>{e(t,r)&&(n[o++]=t)}),r[s+1]=o;return{...t,ragged:{indices:n.subarray(0,o),starts:r}}}function tt(e,n,r,o){const a=()=>`be a ${s(o)}, or { data, shape } with one`,i=P(e,n,a);return $(i)!==$(o)&&t(e,a(),_(n)),i===n&&r===o&&i.length===o.length||Y(e,n,r),i}function et(n,o,{data:s}){if(void 0===n)return j(s);const a=E(_(o)),i=a?\"Float16Array\":s[Symbol.toStringTag],u=r(n)?_(n):n;if(ArrayBuffer.isView(u)&&u[Symbol.toStringTag]===i||t(\"out\",`be a ${i}`,u),u!==n){const{strides:t,stride:e,offset:r}=n;U(\"strides and offset of out\",t??e??r,\"results are row-major\"),R(\"out\",n,u),Y(\"out\",n,o)}else u.length!==s.length&&e(\"out.length\",`be ${s.length}`,u.length);return a?j(s):u}function nt(t,n,r){const o=F(n);o.length<=r&&!(o[0]>0&&0===o[1])||e(`the shape of ${t}`,1===r?\"be [n]\":\"be [n], or [n, C] with C > 0\",o)}function rt(n,r,s,a){o(n)||t(s,`be an array of one number per ${a}`,n),n.length!==r&&e(`${s}.length`,`be ${r}, one per ${a}`,n.length)}function ot(t,e,n,r,o,s){rt(t,e,o,s);for(let s=0;s<e;s++)a(t[s],n,r,!1,o,s)}function st(t,e,n,o,s,i=\"slice\"){r(t)?ot(t,e,n,o,s,i):a(t,n,o,!1,s)}function at(t,e){const n=\"number\"==typeof e,r=n?t:K(\"temperature\",t,e);return st(r,n?e:e.count,2**-1022,Number.MAX_VALUE,\"temperature\"),r}function it(t,e,n,r,o){if(\"number\"==typeof t){if(t>=0&&t<=e&&!n)return t;const r=1e-9*Math.max(1,e),o=Math.min(Math.max(t,0),e),s=n?Math.round(o):o;if(Math.abs(s-t)<=r)return s}return a(t,0,e,n,r,o),t}function ut(t,e,n=!1,o=e.n){const{count:s,ragged:i}=e,u=K(\"k\",t,e);if(r(u))rt(u,s,\"k\",\"slice\");else{if(!i)return it(u,o,n,\"k\");a(u,-1,Number.MAX_VALUE,!1,\"k\")}const c=new Float64Array(s);for(let t=0;t<s;t++){const s=i?w(e,t):o;c[t]=r(u)?it(u[t],s,n,\"k\",t):it(u,s,n,`k in slice ${t}`)}return c}const ct=[\"fraction\"];function lt(t){return r(t)&&!o(t)&&!(\"shape\"in t)}function ft(e,n,r){0===Object.keys(e).length&&t(n,r,e);const{fraction:o}=S(e,ct,n);return a(o,0,1,!1,`${n}.fraction`),o}const ht=\"be 'targets', a number, one per class, or { fraction }\";function dt(t,e,n){return e.ragged?Float64Array.from({length:e.count},(n,r)=>t*w(e,r)):t*n}function gt(n,o,s=o.n){if(\"targets\"!==n)return lt(n)?dt(ft(n,\"k\",ht),o,s):(\"string\"==typeof n&&e(\"k\",ht,n),\"number\"==typeof n||r(n)||t(\"k\",ht,n),ut(n,o,!1,s))}function mt(t,e){st(t,e,-Number.MAX_VALUE,Number.MAX_VALUE,\"thresholds\",\"class\")}function pt(t,e){void 0!==t&&st(t,e,-Number.MAX_VALUE,Number.MAX_VALUE,\"initialThresholds\")}const yt=[\"decay\",\"thresholds\"];function bt(n){\"number\"!=typeof n&&t(\"decay\",\"be a number\",n),n>=0&&n<1||e(\"decay\",\"lie in [0, 1)\",n)}function wt(t,n){a(t,1,Number.MAX_SAFE_INTEGER,!0,\"classes\");const[o,...s]=r(n)?F(n):[0];return s.length>0&&e(\"the shape of predictions\",\"be [n·C], as classes were given\",[o,...s]),o%t!==0&&e(\"predictions.length\",`be a multiple of ${t}, the classes`,o),o/t}function At(t,e,n=\"sampleWeights\"){ot(t,e,0,Number.MAX_VALUE,n,\"row\")}function vt(t,n,r,o){const{count:s,n:a}=o;void 0!==t&&ot(t,s,0,Number.MAX_VALUE,\"classWeights\",\"class or other slice\"),void 0!==n&&At(n,a);const{values:i,factor:u}=function(t,e,n,r){const{count:o,n:s,ragged:a}=r;if(!a){const r=e?p(Array.from({length:s},(t,r)=>M(n,r)?e[r]:0)):n.rows;return{values:t??[o],factor:r}}const i=Array.from({length:o},(n,o)=>(t?t[o]:1)*(e?p(function(t,e,n){const r=[];return A(t,e,(t,e)=>{r.push(n[e])}),r}(r,o,e)):w(r,o)));return{values:i,factor:1}}(t,n,r,o),c=p(i)*u;return function(t){t<1/0||e(\"the sum of the weights\",\"be finite\",t)}(c),c}function xt(t){a(t,1,2**31-1,!0,\"size\")}const kt=[\"size\",\"classes\",\"scores\",\"targets\",\"thresholds\"];const Nt=2**31-1,Mt=2**127*(2-2**-23),Ft=\"an array of whole numbers\";function $t(t){return ArrayBuffer.isView(t)&&s(t).includes(\"nt\")}function jt(n,o,i,u,c,l=!1){const f=r(o)&&\"data\"in o?o:void 0,h=f?f.data:o;C(h)||$t(h)||E(h)||Array.isArray(h)||t(n,\"be a typed array, an array of numbers, or { data, shape } with one\",h);const d=f?R(n,f,h):h;void 0!==c&&a(c,-Nt-1,Nt,!0,\"ignoreIndex\");const g=F(i),[m]=g,p=f?f.shape:[d.length],y=function(t,e){if(2===t.length)return 1===e.outer&&e.n===t[0]?1===t[1]?void 0:0:1}(g,u),b=void 0===y&&p.length<=2&&d.length===u.data.length&&1===(p[1]??1)&&1===(g[1]??1)&&g.length<=2,w=!b&&1===p.length&&2===g.length,A=C(h)||E(h);if(w&&d.length!==m&&(A&&Y(n,{shape:p},i),e(`${n}.length`,`be ${m}, one label per row`,d.length)),w&&A&&!l&&t(n,`hold labels in an integer typed array or ${Ft}`,h),w||b||Y(n,{shape:p},i),w||b&&!A&&($t(h)||function(t){for(let e=0;e<t.length;e++)if(!Number.isInteger(t[e]))return!1;return!0}(d))){const t=function(t,n,r,o,i,u){const c=n.length,l=void 0===r?1:o[1]-1,f=1===r?t=>Math.floor(t/o[1]):t=>0===r?Math.floor(t/o[1]):t;let h;if(i.ragged){h=new Uint8Array(c);for(const t of i.ragged.indices)h[f(t)]=1}const d=s(n),g=\"Uint8Array\"===d||\"Int32Array\"===d?n:function(t,n,r){const o=new Int32Array(n.length);for(let s=0;s<o.length;s++){if(r&&!r[s])continue;const i=n[s];o[s]=Number(\"bigint\"==typeof i||\"number\"==typeof i?i:NaN),o[s]!==i&&\"bigint\"!=typeof i?a(i,-Nt-1,Nt,!0,t,s):BigInt(o[s])!==BigInt(i)&&e(`${t}[${s}]`,`be a whole number in [-2147483648, ${Nt}]`,i)}return o}(t,n,h),m=u??NaN;let p=c;for(let n=0;n<c;n++){const r=g[n];if(r===m)p--;else if(r>>>0>l&&(!h||h[n])){e(`${t}[${n}]`,`be a label from 0 to ${l}${void 0===u?\"\":`, or ${u}, which is ignored`}`,r)}}if(!i.ragged&&1!==r)return{x:i,y:{labels:g,base:Number(void 0===r),ignoreIndex:u,rows:p}};const y=p<c?Z(i,t=>g[f(t)]!==m):i;if(void 0===r)return{x:y,y:{dense:g,base:0,rows:i.n}};const b=j(i.data);for(let t=0;t<c;t++)g[t]>>>0<=l&&(b[t*o[1]+g[t]]=1);return{x:y,y:{dense:b,base:0,rows:i.n}}}(n,d,w?y:void 0,g,u,c);return{...t,alongRows:w&&1===y}}U(\"ignoreIndex\",c,`it needs ${n} that are labels, in an integer typed array or ${Ft}`);const v=Array.isArray(d)||E(d)?q(n,d):s(d).startsWith(\"Big\")?Float64Array.from(d,Number):d,x={dense:v,base:0,rows:u.n};return s(v)!==s(u.data)&&Bt(n,x,u),{x:u,y:x}}function Bt(t,{dense:e},n){if(e)if(n.ragged)for(let r=0;r<n.count;r++)A(n,r,n=>a(e[n],0,1,!1,t,n));else for(let n=0;n<e.length;n++)a(e[n],0,1,!1,t,n)}function Et(t,n){let r=1/0;for(let t=0;t<n.count;t++)A(n,t,t=>{t<r&&Number.isNaN(n.data[t])&&(r=t)});r<1/0&&e(`${t}[${r}]`,\"not be NaN\",NaN)}function It(t,n,r){for(let e=0;e<n.count;e++){let o=0,s=0;A(n,e,t=>{o+=Number(n.data[t]===1/0),s+=Number(n.data[t]!==-1/0)});const a=r(e);o<=a&&a<=s||_t(t,e,o,s,a)}return e(t,\"be finite\",\"infinities\")}function _t(t,n,r,o,s){e(`k in slice ${n}`,`lie in [${r}, ${o}], as Infinity in ${t} is one, -Infinity zero`,s)}function St(t,e,n=0){Et(t,e),It(t,e,t=>v(n,t))}function Lt(t,e,n,r){const o=Z(e,(t,e)=>M(r,e));Et(t,o),Bt(\"targets\",r,e),It(t,o,t=>void 0===n?N(r,e,t):v(n,t))}function Tt(t){e(\"the arguments\",\"fit into the kernel's memory, in bytes\",t)}const Wt=\"kernel.wasm\";let Ot,zt;function Vt(t){return zt=async function(t){i();const e=Ut(t)?t:await t,n=Ut(e)?e:await WebAssembly.compile(await async function(t){if(ArrayBuffer.isView(t)||\"ArrayBuffer\"===Xt(t))return t;\"Response\"!==Xt(t)&&u(t);const e=t;return c(e),e.arrayBuffer()}(e));f(Wt,WebAssembly.Module.exports(n).map(({name:t})=>t)),Ot??=n}(t),zt}function Ut(t){return\"WebAssembly.Module\"===Xt(t)}function Xt(t){return Object.prototype.toString.call(t).slice(8,-1)}function Ct(){return Ot??h(Wt)}async function qt(){return Ot||await zt,Ct()}const Gt=\"learning.wasm\";let Rt,Pt,Yt,Jt;function Ht(t){return Pt=async function(t){i();const e=Kt(t)?t:await t,n=Kt(e)?e:await WebAssembly.compile(await async function(t){if(ArrayBuffer.isView(t)||\"ArrayBuffer\"===Dt(t))return t;\"Response\"!==Dt(t)&&u(t);const e=t;return c(e),e.arrayBuffer()}(e));f(Gt,WebAssembly.Module.exports(n).map(({name:t})=>t)),Rt??=n}(t),Pt}function Kt(t){return\"WebAssembly.Module\"===Dt(t)}function Dt(t){return Object.prototype.toString.call(t).slice(8,-1)}function Qt(){return Rt??h(Gt)}async function Zt(){return Rt||await Pt,Qt()}function te(t,e={}){const n=t;return{instance:new WebAssembly.Instance(n,e)}}function ee(t,e){return{...te(t,e).instance.exports}}function ne(t,e,n){let r;return()=>t()?Promise.resolve():(r??=e().then(e=>{t()||n(e)}).finally(()=>{r=void 0}),r)}function re(t){return t.loss_f32||Object.assign(t,ee(Yt??=Qt(),{env:t})),t}let oe,se,ae,ie;function ue(t){if(t===oe&&se.length>0)return;const{buffer:e}=t.memory,n=new Float32Array(e),r=new Float64Array(e),o=new Int32Array(e);oe=t,se=n,ae=r,ie=o}const ce=2**32-1;let le,fe,he,de,ge=0,me=0,pe=0,ye=0;function be(t,{reserve:e}){return pe=ye=t<ce?e(t)>>>0:ce,ye!==ce}function we(t,e){return ge++,me=e,be(e,t)||Tt(e),ue(t),t}function Ae(t){return 5===t&&Tt(me),ue(oe),t}function ve(t){const e=ye;return ye=(ye+t+31&-16)>>>0,e}function xe(t,e,n){const{length:r}=t;if(r>64)e.set(t,n);else if(e===se&&t instanceof Float32Array)Ne(t,0,e,n,r);else for(let o=0;o<r;o++)e[n+o]=t[o]}function ke(t,e,n){const{length:r}=n;if(r>64)n.set(t.subarray(e,e+r));else if(t===se&&n instanceof Float32Array)Ne(t,e,n,0,r);else for(let o=0;o<r;o++)n[o]=t[e+o]}function Ne(t,e,n,r,o){for(let s=0;s<o;s++)n[r+s]=t[e+s]}function Me({outer:t,n:e,inner:n}){const r=ve(128)>>>2;return ie[r+0]=0,ie[r+1]=t,ie[r+2]=e,ie[r+3]=n,r}function Fe(t,e){const n=ve(t.length*(e?8:4));return xe(t,e?ae:se,n>>>(e?3:2)),n}function $e(t,e){if(\"number\"==typeof e){const n=ve(8);ae[n>>>3]=e,ie[t]=n,ie[t+1]=0}else ie[t]=Fe(e,!0),ie[t+1]=8}function je(t,e,n){t<pe||ke(n?ae:se,t>>>(n?3:2),e)}function Be(t,e=1){if(\"number\"==typeof t)return 0===t||t*e>=2**-60&&t*e<=2**60;for(let n=0;n<t.length;n++)if(!Be(t[n],e))return!1;return!0}function Ee(t,e){const n=ve(28*e);return ie[t+20]=n,ie[t+22]=n+8*e,ie[t+23]=n+16*e,ie[t+21]=n+24*e,n>>>3}function Ie(t,e,n){ke(ae,t,n.thresholds),ke(ae,t+e,n.lower),ke(ae,t+2*e,n.upper),ke(ie,2*(t+3*e),n.freeCounts)}function _e(t){return{thresholds:new Float64Array(t),freeCounts:new Int32Array(t),lower:new Float64Array(t),upper:new Float64Array(t)}}function Se(t,e,{data:n},r){const o=function(t,e){return e+32*t+128}(t,e),s=fe&&function(t,e,n){const r=t.length>64?fe.get(t.buffer):void 0,o=20*t.length+32768;return r&&Be(e)&&be(n+o,r)?r:void 0}(n,r,o);return s?he=we(s,o):Le(o)}function Le(t){return he=we(le??=ee(Ct()),t)}function Te(t,e){return fe&&he!==le?t.byteOffset:Fe(t,e)}function We(t,e,n){if(!fe||he===le)return n;const r=Math.abs(t.byteOffset-e.byteOffset)>=e.byteLength+16;return t.buffer===e.buffer&&r?t.byteOffset:n<pe?ve(t.byteLength):n}function Oe(e,n){!function(e,n){e!==Float32Array&&e!==Float64Array&&t(\"type\",\"be Float32Array or Float64Array\",e),Array.isArray(n)||t(\"lengths\",\"be an array of whole numbers\",n),n.forEach((t,e)=>a(t,0,2**32,!0,\"lengths\",e))}(e,n);const r=t=>64*Math.ceil((t*e.BYTES_PER_ELEMENT+16)/64),o=n.reduce((t,e)=>t+r(e),64),s=ee(Ct()),i=5*o+2**20;be(i,s)||Tt(i);const u=s.keep(o)>>>0,{buffer:c}=s.memory;fe??=new WeakMap,fe.set(c,s);let l=64*Math.ceil(u/64);return n.map(t=>{const n=new e(c,l,t);return l+=r(t),n})}let ze,Ve,Ue,Xe,Ce,qe,Ge=-1;function Re(t,e,n,r){let o,s;for(const t in n){const e=n[t];if(\"temperature\"===t)o=e;else{if(\"out\"!==t)return;s=e}if(!L.call(n,t))return}if((void 0===n||s&&void 0===o)&&(o=1),!(t instanceof Float32Array)||\"number\"!=typeof e||\"number\"!=typeof o)return;const{length:a}=t;if(a>64||!(e>=0&&e<=a&&o>0&&Be(o)))return;if(void 0!==s&&!(s instanceof Float32Array&&s.length===a))return;if(Ge===ge&&ze===a||function(t){ze=t,Ve=Le(1024),Ge=ge,Xe=ve(4*ze)>>>2,Ce=ve(16)>>>3;const e=Me({outer:1,n:ze,inner:1});Ue=4*e,ie.fill(0,e+4,e+25+1),ie[e+4]=ie[e+6]=4*Xe,ie[e+7]=8*Ce,ie[e+9]=8*Ce+8,qe=Ee(e,1)}(a),Ne(t,0,se,Xe,a),ae[Ce]=e,ae[Ce+1]=o,0!==Ae(Ve.project_f32(Ue)))return;const i=void 0===s?new Float32Array(a):s;return Ne(se,Xe,i,0,a),r&&Ie(qe,1,r),i}function Pe(t,e){return $(t)||!Be(e)}function Ye(t,e,n,r,o,s,a=NaN){const{data:i,count:u}=t,c=Pe(i,n),{project_f32:l,project_f64:f}=Se(7,(c?8:4)*i.length+56*u,t,n),h=Te(i,c),d=We(o,i,h),g=Me(t);ie[g+4]=h,ie[g+6]=d,$e(g+7,e),$e(g+9,n),$e(g+25,a),ie[g+11]=Number(r);const m=Ee(g,u),p=Ae(c?f(4*g):l(4*g));return 0!==p?p:(function(t,e,n){je(t,e,n),n&&!$(e)&&B(ae,t>>>3,e,2**-126,1-2**-24)}(d,o,c),s&&Ie(m,u,s),0)}function Je(t,e,n,r){const{data:o,count:s}=t,a=Pe(o,n),{vjp_f32:i,vjp_f64:u}=re(Se(4,(a?16:8)*o.length+8*s,t,n)),c=Te(o,a),l=Fe(e,a),f=We(r,o,l),h=Me(t);ie[h+4]=c,ie[h+5]=l,ie[h+6]=f,$e(h+9,n),Ae(a?u(4*h):i(4*h)),je(f,r,a)}function He(t,e,n){const{data:r,count:o}=t,s=$(r),{hard_f32:a,hard_f64:i}=re(Se(3,(s?8:4)*r.length+8*o,t,1)),u=Te(r,s),c=We(n,r,u),l=Me(t);ie[l+4]=u,ie[l+6]=c,$e(l+7,e);const f=Ae(s?i(4*l):a(4*l));return 0===f&&je(c,n,s),f}function Ke(t,e,n,r,o,s,a,i,u,c,l=NaN){const{data:f,n:h,count:d}=e,g=Pe(f,o)||!Be(s??1,i)||!Be(a??1),m=(g?16:8)*f.length+13*h+72*d,{loss_f32:p,loss_f64:y}=re(Se(13,m,e,o)),b=Te(f,g),w=n.dense?Fe(n.dense,g):0,A=We(u?u.out:f,f,b),v=n.labels?ve(4*h):0;n.labels&&xe(n.labels,ie,v>>>2);const x=n.rows<h?ve(h):0;x&&new Uint8Array(se.buffer,x,h).forEach((t,e,r)=>{r[e]=M(n,e)?0:1});const k=a?Fe(a,g):0,N=ve(8*d),F=Me(e);ie[F+12]=t,ie[F+13]=u?u.want:0,ie[F+4]=b,ie[F+5]=w,ie[F+6]=A,ie[F+14]=v,ie[F+15]=n.base,ie[F+16]=x,ie[F+17]=k,void 0===r?ie[F+7]=0:$e(F+7,r),$e(F+9,o),$e(F+25,l),$e(F+18,s??i);const $=ie[F+18]>>>3;if(s)for(let t=0;t<d;t++)ae[$+t]*=i;ie[F+24]=N;const j=Ee(F,d),B=Ae(g?y(4*F):p(4*F));if(0!==B)return B;u&&(je(A,u.out,g),Ie(j,d,u));for(let t=0;t<d;t++){const e=s?s[t]:1;c[t]=0===e?0:e*ae[(N>>>3)+t]}return 0}const De=({o:t,column:e},{inner:n})=>t*n+e,Qe=({outer:t,inner:e})=>t*e,Ze=(t,{n:e})=>Qe(t)*e,tn=(t,e)=>t.inner===e.inner,en=({o:t,column:e},{n:n,inner:r})=>t*n*r+e;function nn(t,e,n){const r=en(e,n);return t.subarray(r,r+Ze(e,n))}function rn(t,e,n,r){const o=e.inner,s=en(e,n),a=tn(e,n)?1:n.n,i=Ze(e,n)/a;for(let e=0;e<a;e++){const a=s+e*n.inner;if(i>64&&ArrayBuffer.isView(t))r.set(t.subarray(a,a+i),e*o);else for(let n=0;n<i;n++)r[e*o+n]=t[a+n]}return r}function on(t,e,n,r){const o=en(e,n);if(tn(e,n))return void r.set(t,o);const s=e.inner;for(let e=0;e<n.n;e++){const a=o+e*n.inner;if(s>64)r.set(t.subarray(e*s,(e+1)*s),a);else for(let n=0;n<s;n++)r[a+n]=t[e*s+n]}}const sn={};function an(t,e){const n=e?\"f64\":\"f32\";let r=sn[n];if(!r||r.x.length<t){const o=e?Float64Array:Float32Array,s=t*o.BYTES_PER_ELEMENT<=67108864,[a,i]=s?Oe(o,[t,t]):[new o(t),new o(t)];r={x:a,out:i},s&&(sn[n]=r)}return{x:r.x.subarray(0,t),out:r.out.subarray(0,t)}}const un={thresholds:new Float64Array(0),freeCounts:new Int32Array(0),lower:new Float64Array(0),upper:new Float64Array(0)};function cn(t,e,n,{x:r,y:o,out:s,found:a,losses:i}){const{outer:u,inner:c}=e,l=Qe(e),f={data:r,outer:u,n:n.n,inner:c,count:l},h=De(e,n),d=t=>\"object\"==typeof t?t.subarray(h,h+l):t;switch(t.op){case\"project\":return Ye(f,d(t.k),d(t.tau),t.atMost,s,a);case\"vjp\":return Je(f,o,d(t.tau),s),0;case\"hard\":return He(f,d(t.k),s);case\"loss\":{const{family:n,k:r,tau:u,classWeights:c,sampleWeights:l,scale:h,want:g}=t,m={...t.y,base:t.y.base+e.column,...o&&{dense:o}},p=g&&{want:g,out:s,...a??un};return Ke(n,f,m,d(r),d(u),d(c),l,h,p,i)}}}const ln=2**30;function fn(t){for(;;){const e=Atomics.load(t,1);if(e>=(Atomics.load(t,0)&~ln))return-1;if(Atomics.compareExchange(t,1,e,e+1)===e)return e}}const hn=t=>64*Math.ceil(t/64),dn=({x:t,y:e,out:n,has:r})=>({x:!t||!n,y:r.y&&!e});function gn(t,e){const{whole:n,double:r,offsets:o,parts:s,has:a}=t,i=t.staging,u=s[e],c=Qe(u),l=Ze(u,n),f=t=>new Float64Array(i,o[e]+8*c*t,c),h=o[e]+hn(32*c),d=h+hn(4*c),g=r?Float64Array:Float32Array,m=dn(t),p=m.x?new g(i,d,l):void 0;return{...p&&{x:p,out:p},...m.y&&{y:new g(i,d+hn(p?p.byteLength:0),l)},...a.found&&{found:{thresholds:f(1),lower:f(2),upper:f(3),freeCounts:new Int32Array(i,h,c)}},...a.losses&&{losses:f(0)}}}function mn(t,e){const{task:n,whole:r,parts:o,double:s,x:a,y:i,out:u}=t,c=o[e],l=gn(t,e),f=tn(c,r),h=f||!a&&!u?void 0:an(Ze(c,r),s),d=(t,e)=>f?nn(t,c,r):rn(t,c,r,e),g=u?h?.out??nn(u,c,r):l.out,m=cn(n,c,r,{...l,x:a?d(a,h?.x??a):l.x,out:g,...i&&{y:d(i,j(i,f?0:Ze(c,r)))}});return u&&!f&&0===m&&on(g,c,r,u),m}let pn;const yn=t=>ArrayBuffer.isView(t)&&\"[object SharedArrayBuffer]\"===Object.prototype.toString.call(t.buffer);function bn(t,e){if(!ArrayBuffer.isView(e))return!1;const{buffer:n,byteOffset:r,byteLength:o}=e;return n===t.buffer&&r<t.byteOffset+t.byteLength&&t.byteOffset<r+o}const wn=(t,e)=>bn(t,e)&&(e.byteOffset!==t.byteOffset||e.byteLength!==t.byteLength);function An(t,e,n,r){if(!pn||0===pn.helpers||t.count<2||0===t.data.length||t.data.length<pn.minimum)return;if(!$(t.data)&&!Be(e))return;if(wn(r,t.data)||wn(r,n))return;const o=4*(pn.helpers+1);return 1===t.inner||t.outer>=o?function({outer:t,inner:e},n){const r=Math.min(t,n);return Array.from({length:r},(n,o)=>{const s=Math.floor(o*t/r);return{o:s,outer:Math.floor((o+1)*t/r)-s,column:0,inner:e}})}(t,o):pn.minimum>0&&t.inner<64*(pn.helpers+1)?void 0:function({outer:t,inner:e},n){const r=e>=32*n.length?16:1;let o=0;const s=n.map(t=>Math.min(e,r*Math.round((o+=t)*e/r)));s[s.length-1]=e;const a=[];for(let e=0;e<t;e++){let t=0;for(const n of s)n>t&&a.push({o:e,outer:1,column:t,inner:n-t}),t=n}return a}(t,function({inner:t},e,n){const r=6*t/e,o=n?Math.max(0,(r-900*(e+1))/(5*t+r)):1,s=Math.min(o,1/(e+1));return[...Array.from({length:e},()=>(1-s)/e),...s>0?[s]:[]]}(t,pn.helpers,!yn(t.data)||!yn(r)))}const vn=t=>\"object\"==typeof t?Float64Array.from(t):t;function xn({task:t,whole:e,parts:n,y:r,out:o,found:s,losses:a},i){const{data:u,outer:c,n:l,inner:f,count:h}=e,d=$(u),g=ArrayBuffer.isView(r)&&r.constructor===u.constructor,m={whole:{outer:c,n:l,inner:f,count:h},double:d,has:{y:void 0!==r,found:void 0!==s,losses:void 0!==a},...yn(u)&&{x:u},...g&&yn(r)&&{y:r},...yn(o)&&{out:o}};let p=0;const y=n.map(t=>{const e=p;return p+=function(t,e){const n=hn(Ze(e,t.whole)*(t.double?8:4)),{x:r,y:o}=dn(t);return hn(32*Qe(e))+hn(4*Qe(e))+(Number(r)+Number(o))*n}(m,t),e}),b=new Int32Array(new SharedArrayBuffer(4*(2+n.length)));return{...m,task:t,parts:n,offsets:y,control:b,staging:i.staging(p)}}function kn(t){const e=pn,{task:n,whole:r,parts:o,y:s,out:a,found:i,losses:u}=t,c=xn(t,e),{control:l}=c,f=new Int32Array(o.length),h=void 0!==c.out&&(bn(c.out,r.data)||bn(c.out,s)),g=Math.max(...o.map(t=>Ze(t,r)));let m;const p=t=>{const[e,n]=[De(t,r),De(t,r)+Qe(t)];return{...i&&{found:{thresholds:i.thresholds.subarray(e,n),freeCounts:i.freeCounts.subarray(e,n),lower:i.lower.subarray(e,n),upper:i.upper.subarray(e,n)}},...u&&{losses:u.subarray(e,n)}}},y=t=>{const e=o[t],i=Ze(e,r),u=tn(e,r),c=u?void 0:an(i,$(r.data)),h=c?rn(r.data,e,r,c.x):nn(r.data,e,r),d=c?.out??(a?nn(a,e,r):h),y=u&&ArrayBuffer.isView(s)&&s.constructor===r.data.constructor;s&&!y&&(m??=j(r.data,g));const b=cn(n,e,r,{x:h,out:d,...p(e),...s&&{y:y?nn(s,e,r):rn(s,e,r,m.subarray(0,i))}});0===b&&a&&!u&&on(d,e,r,a),f[t]=b,Atomics.store(l,2+t,1+b)},b=t=>{const e=gn(c,t);c.x||rn(r.data,o[t],r,e.x),s&&!c.y&&rn(s,o[t],r,e.y)},w=new Uint8Array(o.length),A=t=>{const e=Atomics.load(l,2+t);if(0===e)return!1;if(w[t]=1,-1===e)y(t);else if(0==(f[t]=e-1)){const e=gn(c,t);a&&!c.out&&on(e.out,o[t],r,a);const n=p(o[t]);n.losses&&n.losses.set(e.losses),n.found&&(n.found.thresholds.set(e.found.thresholds),n.found.freeCounts.set(e.found.freeCounts),n.found.lower.set(e.found.lower),n.found.upper.set(e.found.upper))}return!0};let v=0,x=o.length;e.send(c);try{for(;;){if(v<x&&v-Atomics.load(l,1)<2*e.helpers){b(v++),Atomics.store(l,0,v),Atomics.notify(l,0);continue}for(let t=0;t<v;t++)w[t]||A(t);if(v<x){y(--x);continue}const t=fn(l);if(t<0)break;w[t]=1,y(t)}}finally{Atomics.store(l,0,v|ln),Atomics.notify(l,0);for(let t=0;t<v;t++)if(!w[t]){for(;0===Atomics.load(l,2+t);)\"timed-out\"===Atomics.wait(l,2+t,0,e.patience)&&(e.abandon(),h&&d(e.patience),Atomics.store(l,2+t,-1));A(t)}}return f.find(t=>0!==t)??0}function Nn(t,e,n,r,o,s){const a=An(t,n,void 0,o);return a?kn({task:{op:\"project\",k:vn(e),tau:vn(n),atMost:r},whole:t,parts:a,out:o,found:s}):Ye(t,e,n,r,o,s)}function Mn(t,e,n,r){const o=An(t,n,e,r);o?kn({task:{op:\"vjp\",tau:vn(n)},whole:t,parts:o,y:e,out:r}):Je(t,e,n,r)}function Fn(t,e,n){const r=An(t,1,void 0,n);return r?kn({task:{op:\"hard\",k:vn(e)},whole:t,parts:r,out:n}):He(t,e,n)}function $n(t,e,n,r,o,s,a,i,u,c){const l=$(e.data)||Be(s??1,i)&&Be(a??1)?An(e,o,n.dense,u?.out??e.data):void 0;if(!l)return Ke(t,e,n,r,o,s,a,i,u,c);const{dense:f,labels:h,...d}=n;return kn({task:{op:\"loss\",family:t,y:{...d,labels:h&&(g=h,g.byteLength<g.buffer.byteLength?g.slice():g)},k:vn(r),tau:vn(o),scale:i,want:u?.want,classWeights:s&&Float64Array.from(s),sampleWeights:a&&Float64Array.from(a)},whole:e,parts:l,y:f,out:u?.out,losses:c,found:u?.thresholds.length?u:void 0});var g}function jn({starts:t},e){const n=t.length-1;for(let r,o=0;o<n;o=r){const s=t[o],a=t[o+1]-s;for(r=o+1;r<n&&t[r+1]-t[r]===a;)r++;e({first:o,count:r-o,from:s,n:a})}}function Bn(t,{indices:e},n){n.fill(0);for(let r=0;r<e.length;r++)n[e[r]]=t[r]}const En=(t,{from:e,n:n,count:r})=>t.subarray(e,e+n*r),In=(t,{first:e,count:n})=>t.subarray(e,e+n);function _n(t){if(\"object\"!=typeof t)return()=>t;const e=Float64Array.from(t);return t=>In(e,t)}const Sn=(t,e)=>({data:En(t,e),outer:e.count,n:e.n,inner:1,count:e.count}),Ln=({thresholds:t,freeCounts:e,lower:n,upper:r},o)=>({thresholds:In(t,o),freeCounts:In(e,o),lower:In(n,o),upper:In(r,o)});function Tn(t,e,n=!1){const r=function(t,{indices:e}){const n=j(t,e.length);for(let r=0;r<e.length;r++)n[r]=t[e[r]];return n}(t,e);return n?Float64Array.from(r):r}function Wn(t,e,n,r,o,s,a){const{ragged:i}=t;if(!i)return Nn(t,e,n,r,o,s);const u=Tn(t.data,i,!Be(n)),c=j(o,u.length),l=_n(e),f=_n(n),h=_n(a);let d=0;return jn(i,t=>{const e=Sn(u,t);d||=Nn(e,l(t),f(t),r,En(c,t),s&&Ln(s,t),h(t))}),0===d&&Bn(c,i,o),d}function On(t,e,n,r){const{ragged:o}=t;if(!o)return void Mn(t,e,n,r);const s=!Be(n),a=Tn(t.data,o,s),i=Tn(e,o,s),u=_n(n);jn(o,t=>{const e=En(i,t);Mn(Sn(a,t),e,u(t),e)}),Bn(i,o,r)}function zn(t,e,n){const{ragged:r}=t;if(!r)return Fn(t,e,n);const o=Tn(t.data,r),s=_n(e);let a=0;return jn(r,t=>{const e=Sn(o,t);a||=Fn(e,s(t),e.data)}),0===a&&Bn(o,r,n),a}function Vn(t,e,n,r,o,s,a,i,u,c,l){const{ragged:f}=e;if(!f)return $n(t,e,n,r,o,s,a,i,u,c);const h=!Be(o)||!Be(s??1,i)||!Be(a??1),d=Tn(e.data,f,h),g=j(d),m=a&&j(d);for(let t=0;t<e.count;t++)for(let r=f.starts[t];r<f.starts[t+1];r++){const o=f.indices[r],s=Math.floor(o/e.inner)%e.n;g[r]=x(n,o,s,t),m&&(m[r]=a[s])}const p=_n(r),y=_n(o),b=_n(l),w=_n(s);let A=0;return jn(f,e=>{for(let n=0;n<(m?e.count:1)&&0===A;n++){const r=m?{...e,first:e.first+n,count:1,from:e.from+n*e.n}:e,o=Sn(d,r);A=$n(t,o,{dense:En(g,r),base:0,rows:r.n},p(r),y(r),w(r),m&&En(m,r),i,u&&{want:u.want,out:o.data,...Ln(u,r)},In(c,r),b(r))}}),0===A&&u&&Bn(d,f,u.out),A}function Un(t,e){const n=[];A(t,e,e=>{Number.isFinite(t.data[e])&&n.push(t.data[e])});const r=Float64Array.from(n).sort(),o=r.length,[s]=r,a=s+r.reduce((t,e)=>t+(e-s),0)/o,i=r.reduce((t,e)=>t+(e-a)*(e-a),0);return{n:o,mean:a,variance:i>2**-960?i/o:s===r[o-1]||0===o?0:NaN}}function Xn(t,e,n=!1){return V(\"standardize\",n),n?Cn(t,e):e}function Cn(t,e){return Float64Array.from({length:t.count},(n,r)=>{const{variance:o}=Un(t,r),s=v(e,r)*(0===o?1:Math.sqrt(o));return a(s,2**-1022,Number.MAX_VALUE,!1,`temperature times the standard deviation of slice ${r}`),s})}function qn(t,e,n){const{n:r,mean:o,variance:s}=Un(t,e);0!==s&&A(t,e,e=>{Number.isFinite(t.data[e])&&n(e,(t.data[e]-o)/(r*s))})}function Gn(t,e,n){const r=[];return qn(t,e,(t,e)=>{r.push(n(t,e))}),p(r)}function Rn(t,e,n,r){for(let o=0;o<t.count;o++)qn(t,o,(t,s)=>{r[t]+=n[o]*v(e,o)*s})}const Pn=[\"equal\",\"at-most\"],Yn=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"out\",\"standardize\",\"initialThresholds\"];function Jn(t,e,{axis:n=-1,mask:r,groups:o}){return Q(J(t,e,n),e,r,o)}function Hn(t,e,n,r,o){const{temperature:s=1,constraint:a=\"equal\",out:i,standardize:u,initialThresholds:c}=r,l=ut(n,e),f=Xn(e,at(s,e),u);\"equal\"!==a&&z(\"constraint\",a,Pn),pt(c,e.count);const h=et(i,t,e);return 0!==Wn(e,l,f,\"at-most\"===a,h,o,c)&&St(\"x\",e,l),E(_(t))&&B(h,0,h,2**-24,1-2**-11),h}const Kn=[\"axis\",\"mask\",\"groups\",\"out\"];const Dn=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"out\",\"standardize\",\"k\"];function Qn(t,e,n){const r=S(n,Dn),{temperature:o=1,constraint:s=\"equal\",k:a,out:i,standardize:u}=r,c=Jn(\"p\",t,r),l=tt(\"g\",e,t,c.data),f=at(o,c),h=Zn(t,c,u),d=h?Cn(h,f):f;\"equal\"!==s&&z(\"constraint\",s,Pn);const g=et(i,t,c);if(\"equal\"===s)U(\"k\",a,\"only the constraint 'at-most' needs it\"),On(c,l,d,g);else{const t=nr(c,ut(a,c)),e=t.length>0?l.slice():l;On(c,l,d,g);const n=$(c.data)||!Be(d)?Number:Math.fround;for(const r of t){const t=n(1/v(d,r));A(c,r,n=>{g[n]=er(c.data[n])?e[n]*t:0})}}return h&&Rn(h,d,tr(c,g),g),I(t,g,i)}function Zn(t,e,n){return void 0===n?void 0:{...e,data:tt(\"standardize\",n,t,e.data).slice()}}function tr(t,e){return Float64Array.from({length:t.count},(n,r)=>k(t,r,n=>-t.data[n]*e[n]))}const er=t=>0<t&&t<1;function nr(t,e){const n=$(t.data)?2**-51:2**-22,r=[];for(let o=0;o<t.count;o++){const s=k(t,o,e=>Number(er(t.data[e])));v(e,o)-k(t,o,e=>t.data[e])>s*n&&r.push(o)}return r}const rr=[\"temperature\"];function or(t,e,n){const r=t-e;if(r!==n)return r<n?-1:1;const o=t-r;return t-(r+o)+(o-e)}class sr{#c;#l;#f;#h;#d;constructor(t,e,n,r,o){this.#c=t,this.#l=e,this.#f=n,this.#h=r,this.#d=o}visit(t,e){A(this.#c,this.#l,n=>{const r=this.#c.data[n];Number.isFinite(r)&&e(((t,{score:e,below:n},r)=>n?-or(e,t,r):t-e)(r,t,this.#h),((t,{score:e,below:n},r)=>n?t-e:or(t,e,r))(r,t,this.#h),n)})}excess(t){let e=0,n=0;A(this.#c,this.#l,t=>{this.#c.data[t]===1/0&&n++}),this.visit(t,(t,r,o)=>{r>=0?n++:t>0&&(e++,this.#d.add(this.#c.data[o]))});const r=this.#d.take(),o=t=>(this.#d.add(t),this.#d.take()),s=BigInt(1)<<BigInt(1074),a=BigInt(n+(t.below?e:0))*s-o(this.#f),i=(r-BigInt(e)*o(t.score))*s+a*o(this.#h);return i<0?-1:Number(i>0)}rootAmong(t,e){const n=this.#h,r=[new Set,new Set];A(this.#c,this.#l,o=>{const s=this.#c.data[o]+0;Number.isFinite(s)&&(t<=s&&s<=e&&r[0].add(s),t<=s-n&&s-n<=e&&r[1].add(s))});const o=r.flatMap((t,e)=>Array.from(t,t=>({score:t,below:e>0})));o.sort((t,e)=>t.below===e.below?t.score-e.score:t.below?or(t.score,e.score,n):-or(e.score,t.score,n));let s=0,a=o.length;for(;s<a;){const t=s+a>>1,e=this.excess(o[t]);if(0===e)return o[t];e>0?s=t+1:a=t}}}const ar=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"standardize\",\"initialThresholds\"];const ir=[...Dn,\"kinks\"];function ur({free:t,rising:e,falling:n},r,o){return er(r)&&1!==o?t:0!==o?r<.5?e:n:void 0}function cr({free:t,rising:e,falling:n},r){const o=lr(t),s=r=>{let s=t.length*(o-r);for(const t of e)s+=Math.max(t-r,0);for(const t of n)s-=Math.max(r-t,0);return s};if(r&&s(0)<=0)return 0;const a=[...e,...n].sort((t,e)=>t-e);let i=0;for(let t=a.length;i<t;){const e=i+t>>1;s(a[e])>0?i=e+1:t=e}const u=i>0?a[i-1]:-1/0,c=[...t,...e.filter(t=>t>u),...n.filter(t=>t<=u)];return c.length>0?lr(c):a[Math.min(i,a.length-1)]}function lr(t){if(0===t.length)return 0;const[e]=t;return e+t.reduce((t,n)=>t+(n-e),0)/t.length}function fr(t,e,n,r){let o=0;const s=k(t,e,(t,e)=>er(n[t])?(o++,r(t,e)):0);return 0===o?0:s/o}function hr(t,e){return e.rows<t.n&&!t.ragged?Z(t,(t,n)=>M(e,n)):t}const dr=[\"temperature\",\"k\",\"axis\",\"classWeights\",\"sampleWeights\",\"ignoreIndex\",\"mask\",\"groups\",\"reduction\",\"out\",\"standardize\",\"initialThresholds\"],gr=[...dr,\"wrt\"],mr=[\"mean\",\"half-sum\"],pr=[\"mean\",\"half-sum\",\"none\"];function yr(t,e,n,r,o){const{k:s=\"targets\",temperature:a=1,axis:i=0,classWeights:u,sampleWeights:c,ignoreIndex:l,mask:f,groups:h,reduction:d=\"mean\",standardize:g,initialThresholds:m}=r,p=Q(J(\"logits\",e,i),e,f,h),{x:y,y:b,alongRows:w}=jt(\"targets\",n,e,p,l),A=gt(s,y,b.rows),v=at(a,y),x=Xn(g?hr(y,b):y,v,g);return pt(m,y.count),z(\"reduction\",d,o),t||U(\"sampleWeights\",c,\"a Fenchel–Young loss belongs to a whole slice; use classWeights\"),w&&U(\"sampleWeights\",c,\"where each row is projected, its weight is that of a slice: give classWeights, one per row\"),{x:y,y:b,sums:A,tau:x,temperature:v,weight:vt(u,c,b,y)}}function br(e,n,r,o,s){const{classWeights:a,sampleWeights:i,reduction:u=\"mean\",out:c,wrt:l=[],standardize:f}=o,h=0===e,{x:d,y:g,sums:m,tau:y,temperature:b,weight:w}=yr(h,n,r,o,s?mr:pr);s||U(\"wrt\",o.wrt,\"it is for the losses with gradients\"),function(e,n){Array.isArray(e)||t(\"wrt\",\"be an array of 'k' and 'temperature'\",e);for(const t of e)z(\"wrt\",t,[\"k\",\"temperature\"]);n&&e.includes(\"k\")&&t(\"k\",\"be numbers where wrt has 'k'\",\"targets\")}(l,void 0===m);const A=s||h&&\"none\"===u;A||U(\"out\",c,\"only gradients, and the terms of hyperSimplexLoss with reduction 'none', are written\");const M=h?2:1,F=\"mean\"===u?w:M,$=\"none\"===u?1:F>0?M/F:0,B=A?{want:s?1:2,out:et(c,n,d),..._e(s?d.count:0)}:void 0,E=s&&!0===f,I=l.length>0||E?function(t,{squared:e,y:n,k:r,temperature:o,classWeights:s,sampleWeights:a,scale:i}){const u=hr(t,n),c=j(t.data),l=_e(t.count);Wn(u,r,o,!1,c,l);const f=new Float64Array(t.count),h=new Float64Array(t.count);for(let r=0;r<t.count;r++){const t=i*(s?s[r]:1),d=(e,o)=>t*(a?a[o]:1)*(c[e]-x(n,e,o,r)),g=fr(u,r,c,d);f[r]=e?g:t*l.thresholds[r],h[r]=k(u,r,(s,a)=>{if(e)return er(c[s])?-c[s]*(d(s,a)-g)/v(o,r):0;const i=x(n,s,a,r);return t*(i-c[s])*(i+c[s])/2})}return{gradK:f,gradTemperature:h}}(d,{squared:h,y:g,k:m??Float64Array.from({length:d.count},(t,e)=>N(g,d,e)),temperature:y,classWeights:a,sampleWeights:i,scale:$}):void 0,_=E?hr({...d,data:d.data.slice()},g):void 0,S=new Float64Array(d.count);0!==Vn(e,d,g,m,y,a,i,$,B,S,o.initialThresholds)&&Lt(\"logits\",d,m,g);const L=F>0?p(S)/F:0;if(!I)return{loss:L,results:B,losses:S};const{gradK:T,gradTemperature:W}=I;return _&&(Rn(_,y,W,B.out),W.forEach((t,e)=>{W[e]=t*v(y,e)/v(b,e)})),{loss:L,results:B,losses:S,more:{...l.includes(\"k\")?{gradK:T}:{},...l.includes(\"temperature\")?{gradTemperature:W}:{}}}}function wr(t,e,n,r){const o=S(r,gr),{loss:s,results:a,more:i}=br(t,e,n,o,!0),{out:u,thresholds:c,freeCounts:l,lower:f,upper:h}=a;return{loss:s,grad:I(e,u,o.out),thresholds:c,thresholdBounds:{lower:f,upper:h},freeCounts:l,...i}}function Ar(t,e,n){return wr(0,t,e,n)}function vr(t,e,n){return wr(1,t,e,n)}function xr(t,e,n,r,o){const s=S(o,dr),{classWeights:a,sampleWeights:i,reduction:u=\"mean\",out:c,standardize:l=!1}=s,{x:f,y:h,sums:d,tau:g,weight:m}=yr(t,e,n,s,mr);Bt(\"targets\",h,f);const p=tt(\"v\",r,e,f.data),y=et(c,e,f),b=hr(f,h),w=d??Float64Array.from({length:b.count},(t,e)=>N(h,b,e)),M=j(b.data);0!==Wn(b,w,g,!1,M,void 0,s.initialThresholds)&&Lt(\"logits\",f,d,h);const F=\"mean\"===u?m:1,$=F>0?(t&&\"mean\"===u?2:1)/F:0,B=(t,e,n)=>On({...b,data:t},e,g,n);if(l||i){const e=Float64Array.from(M),n=t=>{const e=Float64Array.from(t);return i&&kr(b,(t,n)=>{e[t]*=i[n]}),e},r=t=>{const n=new Float64Array(t.length);return B(e,Float64Array.from(t),n),n},o=e=>r(t?n(r(e)):e),s=o(p);if(l){const a=r(e),i=o(e).map(t=>-t),u=new Float64Array(e.length);kr(b,(t,n,r)=>{u[t]=e[t]-x(h,t,n,r)});const c=t?r(n(u)):u,l=n(a);t&&kr(b,(t,e,n)=>{i[t]-=c[t]/v(g,n)});const f=t=>Float64Array.from({length:b.count},(e,n)=>k(b,n,(e,r)=>t(e,r,n))),d=f(t?t=>-e[t]*c[t]:(t,n,r)=>-u[t]*(e[t]+x(h,t,n,r))/2),m=f(t?(t,n,r)=>2*e[t]*c[t]/v(g,r)+a[t]*l[t]:t=>e[t]*a[t]);!function(t,e,n,{byScores:r,mixed:o,second:s,first:a}){for(let i=0;i<t.count;i++){const{n:u,variance:c}=Un(t,i),l=v(e,i),f=Gn(t,i,(t,e)=>e*n[t]),h=Gn(t,i,t=>n[t])/u,d=k(t,i,t=>o[t]*n[t]);qn(t,i,(t,e)=>{r[t]+=l*(f*o[t]+d*e+l*f*s[i]*e+a[i]*((n[t]-h)/(u*c)-f*e))})}}(b,g,p,{byScores:s,mixed:i,second:m,first:d})}y.set(s)}else B(M,p,y);for(let e=0;e<b.count;e++){let n=$*(a?a[e]:1);!t||l||i||(n/=v(g,e)),A(b,e,t=>{y[t]*=n})}return I(e,y,c)}function kr(t,e){for(let n=0;n<t.count;n++)A(t,n,(t,r)=>e(t,r,n))}const Nr=[\"temperature\",\"thresholds\"];function Mr(t,e){const n=r(t)&&!o(t)&&\"thresholds\"in t,s=n?t.thresholds:void 0===t?0:t;return n&&o(s)&&0===s.length?0:(mt(s,e),s)}const Fr=t=>1===(F(t)[1]??1);function $r(t,e,n,r){const o=new Int32Array(t.n),s=new Float64Array(t.n).fill(-1/0);for(let a=t.count-1;a>=0;a--){const i=v(n,a),u=v(r,a);A(t,a,(n,r)=>{const c=(t.data[n]-i)/u;Number.isNaN(c)&&St(\"logits\",t),c<s[r]||(s[r]=c,o[r]=e?Number(c>=.5):a)})}return o}const jr=[...Nr,\"k\",\"ignoreIndex\",\"mask\",\"groups\"];const Br=[\"decay\"];class Er{decay;#g;constructor(t){const{decay:e=.9}=S(t,Br);bt(e),this.decay=e}update(n){const{decay:s}=this,a=this.#g,i=r(n)&&!o(n)&&\"thresholds\"in n,u=i?n.thresholds:n;!function(e,n){o(e)||t(\"thresholds\",\"be an array of one number per class\",e),mt(e,n??e.length)}(u,a?.length),i&&function(n,o){r(n)||t(\"thresholdBounds\",\"be { lower, upper }\",n);const{lower:s,upper:a}=n;ot(s,o,-1/0,1/0,\"thresholdBounds.lower\",\"class\"),ot(a,o,-1/0,1/0,\"thresholdBounds.upper\",\"class\");for(let t=0;t<o;t++)s[t]<1/0&&s[t]<=a[t]&&a[t]>-1/0||e(`thresholdBounds of class ${t}`,\"be an interval\",[s[t],a[t]])}(n.thresholdBounds,u.length),this.#g=Float64Array.from(u,(t,e)=>{const r=a?a[e]:NaN,o=Number.isNaN(r);let u=t;if(i){const{lower:{[e]:t},upper:{[e]:s}}=n.thresholdBounds;if(o&&s-t===1/0)return NaN;u=Math.min(Math.max(o?0:r,t),s)}return(o?u:u===r?r:s*r+(1-s)*u)+0})}get thresholds(){return Float64Array.from(this.#g??[],t=>t||0)}toJSON(){return{decay:this.decay,thresholds:Array.from(this.#g??[],t=>Number.isNaN(t)?null:t)}}static fromJSON(e){const{decay:n,thresholds:o}=function(e){r(e)||t(\"value\",\"be { decay, thresholds }\",e);const{decay:n,thresholds:o}=S(e,yt,\"value\");return bt(n),Array.isArray(o)||t(\"thresholds\",\"be an array of one number per class\",o),mt(o.map(t=>t??0),o.length),{decay:n,thresholds:Float64Array.from(o,t=>t??NaN)}}(e),s=new Er({decay:n});return o.length>0&&(s.#g=o),s}}const Ir=[\"sorted\",\"axis\",\"mask\",\"groups\"],_r=[...Ir,\"largest\"];function Sr(t,e,n,r,o){const{data:s,count:a,inner:i,n:u}=e,c=[],l=new Int32Array(a+1);for(let t=0;t<a;t++){const a=[];A(e,t,t=>{o(t)&&a.push(t)});const i=r?-1:1;n&&a.sort((t,e)=>i*(s[t]-s[e])||t-e);for(const t of a)c.push(t);l[t+1]=c.length}const f=j(s,c.length);return{indices:Int32Array.from(c,(t,e)=>(f[e]=s[t],Math.floor(t/i)%u)),values:I(_(t),f),starts:l}}const Lr=[\"temperature\",\"axis\",\"mask\",\"groups\",\"largest\",\"out\"],Tr=[\"out\"];function Wr(t,e,n,r){const o=I(t,e.data),s=\"number\"==typeof n?n:Float64Array.from(n);return(t,n)=>{const{out:a}=S(n,Tr),i=tt(\"g\",t,o,e.data),u=et(a,o,e);if(On(e,i,s,u),r<0)for(let t=0;t<u.length;t++)u[t]=0-u[t];return I(o,u,a)}}const Or=[\"sum\",\"mean\",\"regret\"],zr=t=>t>0?1/t:0;function Vr(t,e,n,r,o,s){const a=new Float64Array(t.count);for(let o=0;o<t.count;o++)a[o]=k(t,o,t=>((s?s[t]:0)-e[t])*n[t])*zr(v(r,o));const i=p(a);return\"mean\"===o&&t.count>0?i/t.count:i}const Ur=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"reduction\",\"out\",\"initialThresholds\"];function Xr(e,n,o,i){const{axis:u=0,mask:c,groups:l,temperature:f=1,constraint:h=\"equal\",reduction:d=\"sum\",initialThresholds:g}=i,m=Q(J(\"scores\",e,u),e,c,l),p=function(e,n,o,i){const u=r(n)&&\"data\"in n?n:void 0,c=u?u.data:n;C(c)||$t(c)||E(c)||Array.isArray(c)||t(e,\"be a typed array, an array of numbers, or { data, shape } with one\",c);const l=u?R(e,u,c):c;Y(e,u??c,o);const f=s(c).startsWith(\"Big\"),h=$(i.data)?Number.MAX_VALUE:Mt,d=j(i.data);for(let t=0;t<i.count;t++)A(i,t,t=>{const n=f?Number(l[t]):l[t];a(n,-h,h,!1,e,t),d[t]=n});return d}(\"values\",n,e,m),y=function(t,e){return lt(t)?dt(ft(t,\"k\",\"be a number, one per slice, or { fraction }\"),e,e.n):ut(t,e)}(o,m),b=at(f,m);z(\"constraint\",h,[\"equal\",\"at-most\"]),z(\"reduction\",d,Or),pt(g,m.count);const w=j(m.data),x=_e(m.count),k=\"at-most\"===h;0!==Wn(m,y,b,k,w,x,g)&&St(\"scores\",m,y);const N=\"regret\"===d?function(t,e,n){const r=Float64Array.from({length:t.count},(t,n)=>Math.ceil(v(e,n))),o=j(t.data);zn(t,r,o);const s=Float64Array.from(o);for(let o=0;o<t.count;o++){let a=-1;A(t,o,e=>{1===s[e]&&(a<0||t.data[e]<=t.data[a])&&(a=e),n&&t.data[e]<0&&(s[e]=0)}),a>=0&&(s[a]*=1+v(e,o)-r[o])}return s}({...m,data:p},y,k):void 0;return{loss:Vr(m,w,p,y,d,N),p:w,v:p,x:m,k:y,found:x}}const Cr=[13,15,26,6,17,29,16,24];const qr=5954088943/2**33;let Gr;function Rr(t){Gr??=new DataView(new ArrayBuffer(8)),Gr.setFloat64(0,t);const e=Gr.getInt32(0);let n=(e>>20)-1023;Gr.setInt32(0,1048575&e|1072693248);let r=Gr.getFloat64(0);r>=1.4142135623730951&&(r/=2,n++);const o=r-1,s=o/(2+o),a=s*s;let i=(((1/21*a+1/19)*a+1/17)*a+1/15)*a+1/13;return i=((((i*a+1/11)*a+1/9)*a+1/7)*a+.2)*a+1/3,n*qr+(o+(2*s*a*i-s*o+7440617110012397e-26*n))}function Pr(t){const[e,n]=[0|t,Math.floor(t/2**32)],r=new Uint32Array(2);return t=>{!function(t,e,n,r,o){let[s,a,i]=[t,e,t^e^466688986],u=n+s|0,c=r+a|0;for(let t=0;t<20;t++){const e=Cr[7&t];u=u+c|0,c=(c<<e|c>>>32-e)^u,3&~t||([s,a,i]=[a,i,s],u=u+s|0,c=c+a+(t+1>>2)|0)}o[0]=u,o[1]=c}(e,n,0|t,Math.floor(t/2**32),r);return-Rr(-Rr(((r[0]>>>6)*2**26+(r[1]>>>6)+.5)*2**-52))}}const Yr=[\"temperature\",\"seed\",\"axis\",\"mask\",\"groups\",\"out\"];const Jr=[\"size\"],Hr=[\"temperature\",\"k\",\"classWeights\",\"ignoreIndex\",\"reduction\",\"out\"];class Kr{size;#m=0;#p=new Float64Array(0);#y=new Float64Array(0);#b=new Float64Array(0);constructor(t){const{size:e}=S(t,Jr);xt(e),this.size=e}get length(){return this.#m>0?this.#p.length/this.#m:0}get thresholds(){return this.#b.slice()}hyperSimplexLossAndGrad(t,e,n){return this.#w(Ar,t,e,n)}fenchelYoungLossAndGrad(t,e,n){return this.#w(vr,t,e,n)}#w(n,r,o,s){const{ignoreIndex:a,out:i,...u}=S(s,Hr),c=J(\"logits\",r,0);nt(\"logits\",r,2);const{x:l,y:f}=jt(\"targets\",o,r,c,a);var h;Bt(\"targets\",f,l),void 0===(h=u.k)||\"targets\"===h||lt(h)||t(\"k\",\"be 'targets' or { fraction }, as the window's number of rows grows at first\",h);const d=l.inner;!function(t,n,r,o){t>n&&e(\"the number of rows\",`be at most ${n}, the size of the queue`,t),r!==o&&o>0&&e(\"the number of classes\",`be ${o}, as before`,r)}(l.n,this.size,d,this.#m);const g=et(i,r,l),m=[];for(let t=0;t<l.n;t++)M(f,t)&&m.push(t);const p=Math.min(this.length,this.size-m.length)*d,y=p+m.length*d,[b,w]=[j(l.data,y),j(l.data,y)];b.set(this.#p.subarray(this.#p.length-p)),w.set(this.#y.subarray(this.#y.length-p)),m.forEach((t,e)=>{for(let n=0;n<d;n++){const[r,o]=[t*d+n,p+e*d+n];Number.isNaN(l.data[r])&&St(\"logits\",Z(l,(t,e)=>M(f,e))),b[o]=l.data[r]+0,w[o]=x(f,r,t,n)+0}});const A=1===F(r).length?[y]:[y/d,d],v=this.#b.length>0?{initialThresholds:this.#b}:{},{grad:k,...N}=n({data:b,shape:A},{data:w,shape:A},{...u,...v}),$=k.data,B=\"half-sum\"===u.reduction||0===m.length?1:y/(m.length*d);return g.fill(0),m.forEach((t,e)=>{for(let n=0;n<d;n++)g[t*d+n]=B*$[p+e*d+n]}),this.#m=d,this.#p=b,this.#y=w,this.#b=N.thresholds.map(t=>t+0),{...N,grad:I(r,g,i)}}clear(){this.#m=0,this.#p=this.#y=this.#b=new Float64Array(0)}toJSON(){return{size:this.size,classes:this.#m,scores:Array.from(this.#p,t=>Number.isFinite(t)?t:String(t)),targets:Array.from(this.#y),thresholds:Array.from(this.#b)}}static fromJSON(n){const{size:o,classes:s,scores:i,targets:u,thresholds:c}=function(n){const o=`be { ${kt.join(\", \")} }`;r(n)||t(\"value\",o,n);const s=S(n,kt,\"value\"),{size:i,classes:u}=s;xt(i),a(u,0,2**31-1,!0,\"classes\");const c=(e,n,r)=>{const o=s[e];return Array.isArray(o)||t(e,\"be an array of numbers\",o),Float64Array.from(o,(t,o)=>{const s=\"Infinity\"===t?1/0:\"-Infinity\"===t?-1/0:t;return a(s,n,r,!1,e,o),s})},l=c(\"scores\",-1/0,1/0),f=c(\"targets\",0,1),h=c(\"thresholds\",-Number.MAX_VALUE,Number.MAX_VALUE),d=u>0?l.length/u:0;return(!Number.isInteger(d)||d>i||d*u!==l.length)&&e(\"scores.length\",`be a multiple of ${u}, of at most ${i} rows`,l.length),f.length!==l.length&&e(\"targets.length\",`be ${l.length}`,f.length),h.length!==u&&e(\"thresholds.length\",`be ${u}`,h.length),{size:i,classes:u,scores:l,targets:f,thresholds:h}}(n),l=new Kr({size:o});return l.#m=s,l.#p=i,l.#y=u,l.#b=c,l}}const Dr=[\"from\",\"to\",\"steps\"];const Qr=2**-1022;const Zr=[\"hypersimplex\",\"fenchel-young\"],to=[\"exact\",\"bound\"],eo=[\"row-major\",\"class-major\"],no=[\"temperature\",\"k\",\"loss\",\"hessian\",\"classes\",\"layout\",\"groups\",\"mask\"];function ro(t,e){return 0===e?1:2*t>=e?t:t+(e-2*t)**2/(4*(e-t))}function oo(t,{n:e,inner:n},r,o){if(\"class-major\"!==o)return I(t,r);const s=j(r);for(let t=0;t<r.length;t++)s[t%n*e+Math.floor(t/n)]=r[t];return I(t,s)}var so=Object.freeze({__proto__:null,ScoreQueue:Kr,ThresholdTracker:Er,allocate:Oe,binaryArgmax:function(t,e,n){const r=S(n,Kn),o=Jn(\"x\",t,r),s=ut(e,o,!0),a=et(r.out,t,o);return 0!==zn(o,s,a)&&St(\"x\",o,s),I(t,a,r.out)},boostingObjective:function(e){const{temperature:n=1,k:s=\"targets\",loss:a=\"hypersimplex\",hessian:i=\"bound\",classes:u,layout:c,groups:l,mask:f}=S(e,no);at(n,o(n)?n.length:1),function(e){r(e)&&\"shape\"in e&&t(\"k\",ht,e),gt(e,{n:2**29,count:o(e)?e.length:1})}(s),z(\"loss\",a,Zr),z(\"hessian\",i,to),void 0!==c&&z(\"layout\",c,eo),void 0!==u&&wt(u,[]),void 0===u?U(\"layout\",c,\"it is that of flat predictions of several classes\"):U(\"groups\",l,\"they divide predictions of one score per row\");const h=\"hypersimplex\"===a;return(t,e,o)=>{const a=void 0===u?NaN:wt(u,t),d=t=>{if(void 0===u||1===u||!r(t))return t;const[e,...n]=F(t);if(e!==a*u||n.length>0)return t;const o=\"class-major\"===c?[1,a]:[u,1];return{data:\"data\"in t?t.data:t,shape:[a,u],strides:o}},g=d(t),m=Q(J(\"predictions\",g,0),g,f&&d(f),l),{x:p,y:y}=jt(\"labels\",d(e),g,m,void 0,!0);Bt(\"labels\",y,p),void 0!==o&&(h||U(\"weights\",o,\"a Fenchel–Young loss belongs to a whole slice\"),At(o,p.n,\"weights\"));const b=gt(s,p)??Float64Array.from({length:p.count},(t,e)=>N(y,p,e));at(n,p.count);const w=j(p.data),k=_e(p.count);0!==Wn(p,b,n,!1,w,k)&&St(\"predictions\",p,b);const M=j(p.data),$=j(p.data);for(let t=0;t<p.count;t++){const e=v(n,t),r=h?e*e:e,s=k.freeCounts[t],a=t=>0<w[t]&&w[t]<1;let u=0,c=0;o&&A(p,t,(t,e)=>{u=Math.max(u,o[e]),a(t)&&(c+=o[e])}),A(p,t,(e,n)=>{const l=o?o[n]:1;M[e]=l*(w[e]-x(y,e,n,t)),$[e]=(\"bound\"===i?ro(l,o?u:1):a(e)?o?l*(1-2/s)+c/(s*s):1-1/s:0)/r})}return h&&On({...p,data:w},M,n,M),{grad:oo(t,p,M,c),hess:oo(t,p,$,c)}}},fenchelYoungLoss:function(t,e,n){const r=S(n,gr),{loss:o,losses:s}=br(1,t,e,r,!1);return\"none\"===r.reduction?s:o},fenchelYoungLossAndGrad:vr,fenchelYoungLossHvp:function(t,e,n,r){return xr(!1,t,e,n,r)},hyperSimplexLoss:function(t,e,n){const r=S(n,gr),{loss:o,results:s}=br(0,t,e,r,!1);return s?I(t,s.out,r.out):o},hyperSimplexLossAndGrad:Ar,hyperSimplexLossHvp:function(t,e,n,r){return xr(!0,t,e,n,r)},kinks:function(t,e,n){const{temperature:r=1,axis:o=-1,mask:s,groups:a,constraint:i=\"equal\",standardize:u,initialThresholds:c}=S(n,ar),l=Q(J(\"x\",t,o),t,s,a),f=ut(e,l),h=Xn(l,at(r,l),u);z(\"constraint\",i,Pn),pt(c,l.count);const d=\"at-most\"===i,m=_e(l.count);0!==Wn(l,f,h,d,j(l.data),m,c)&&St(\"x\",l,f);const p=new Uint8Array(l.data.length),y=new g;for(let t=0;t<l.count;t++){const e=v(h,t),n=new sr(l,t,v(f,t),e,y),r={score:0,below:!1},o=d?n.excess(r):1,s=t=>2**-32*e+2**-49*Math.abs(t),[a,i]=[m.lower[t],m.upper[t]],u=o<=0?r:n.rootAmong(a-s(a),i+s(i));if(!u)continue;let[c,g,b]=[0,0,0];n.visit(u,(t,e)=>{0===t?g++:0===e?b++:c+=Number(t>0&&e<0)});(o<0||c>0||b>0&&(g>0||0===o))&&n.visit(u,(t,e,n)=>{0===t||0===e?p[n]=0===o?2:1:0===o&&t>0&&e<0&&(p[n]=2)})}return _(t)===t?p:{data:p,shape:[...F(t)]}},predict:function(t,e){const{thresholds:n,temperature:r=1}=S(e,Nr),o=J(\"logits\",t,0);nt(\"logits\",t,2);const s=at(r,o);return $r(o,Fr(t),Mr(n,o.count),s)},project:function(t,e,n){let r=_e(1),o=Re(t,e,n,r);if(!o){const s=S(n,Yn),a=Jn(\"x\",t,s);r=_e(a.count),o=I(t,Hn(t,a,e,s,r),s.out)}const{thresholds:s,freeCounts:a,lower:i,upper:u}=r;return{projection:o,thresholds:s,thresholdBounds:{lower:i,upper:u},freeCounts:a}},ready:async function(){de??=ne(()=>void 0!==le,qt,t=>{le=ee(t)}),await Promise.all([de(),(Jt??=ne(()=>void 0!==Yt,Zt,t=>{Yt=t}),Jt())])},sampleSubset:function(t,e,n){const r=S(n,Yr),{axis:o=-1,mask:s,groups:i,temperature:u=1,out:c}=r,l=Q(J(\"x\",t,o),t,s,i),f=ut(e,l,!0),h=at(u,l),d=void 0===r.seed?Math.floor(2**53*Math.random()):r.seed;!function(t){a(t,0,Number.MAX_SAFE_INTEGER,!0,\"seed\")}(d);const g=et(c,t,l),m=new Float64Array(l.data.length),p=Pr(d);for(let t=0;t<l.count;t++)A(l,t,t=>{m[t]=l.data[t]+p(t)});const y={...l,data:m},b=j(m);0!==zn(y,f,b)&&St(\"x\",l,f),g.set(b);const w=\"number\"==typeof h?h:Float64Array.from(h),v=I(t,j(l.data,0));let x;const k=()=>{if(x)return x;const t=j(m);return Wn(y,f,w,!1,t),x=$(l.data)?t:Float32Array.from(t),$(x)||(E(_(v))?B(t,0,x,2**-24,1-2**-11):B(t,0,x,2**-126,1-2**-24)),x};return{value:I(t,g,c),seed:d,relaxation:()=>I(v,k().slice()),vjp:(t,e)=>Wr(v,{...l,data:k()},w,1)(t,e)}},selectionLoss:function(t,e,n,r){const o=S(r,Ur);return U(\"out\",o.out,\"only a gradient is written\"),Xr(t,e,n,o).loss},selectionLossAndGrad:function(t,e,n,r){const o=S(r,Ur),{axis:s=0,mask:a,groups:i,temperature:u=1,constraint:c=\"equal\",reduction:l=\"sum\",out:f}=o,{loss:h,p:d,v:g,x:m,k:p,found:y}=Xr(t,e,n,o),b=et(f,t,m),w=[...F(t)],x=e=>_(t)===t?e:{data:e,shape:w};Qn(x(d),x(g),{temperature:u,axis:s,mask:a,groups:i,out:x(b),...\"at-most\"===c?{constraint:c,k:p}:{}}),function(t,e,n,r){const o=\"mean\"===r?t.count:1;for(let r=0;r<t.count;r++){const s=zr(v(n,r))/o;A(t,r,t=>{e[t]=0-s*e[t]})}}(m,b,p,l);const{thresholds:k,freeCounts:N,lower:M,upper:$}=y;return{loss:h,grad:I(t,b,f),thresholds:k,thresholdBounds:{lower:M,upper:$},freeCounts:N}},softBinaryArgmax:function(t,e,n){const r=Re(t,e,n);if(r)return r;const o=S(n,Yn);return I(t,Hn(t,Jn(\"x\",t,o),e,o),o.out)},softBinaryArgmaxGrads:function(t,e,n){const{axis:r=-1,temperature:o=1,mask:s,groups:a,constraint:i,k:u,out:c,standardize:l}=S(n,Dn),f=Q(J(\"p\",t,r),t,s,a),h=tt(\"g\",e,t,f.data),d=void 0===c?h:h.slice(),g=at(o,f),m=Zn(t,f,l),p=m?Cn(m,g):g,y=Qn(t,e,{axis:r,mask:s,groups:a,constraint:i,k:u,out:c,temperature:p}),b=\"data\"in y?y.data:y,w=new Float64Array(f.count);for(let t=0;t<f.count;t++)w[t]=fr(f,t,f.data,t=>d[t]);const A=tr(f,b);if(m&&(Rn(m,p,A,b),A.forEach((t,e)=>{A[e]=t*v(p,e)/v(g,e)})),\"at-most\"===i)for(const t of nr(f,ut(u,f)))w[t]=0;return{x:y,k:w,temperature:A}},softBinaryArgmaxJacobian:function(t,e){const{temperature:n=1}=S(e,rr),{data:r,n:o}=J(\"p\",t,-1);nt(\"p\",t,1);const s=v(at(n,1),0);let a=0;for(let t=0;t<o;t++)a+=Number(er(r[t]));const i=j(r,o*o);for(let t=0;t<o;t++)for(let e=0;e<o;e++)er(r[t])&&er(r[e])&&(i[t*o+e]=(Number(t===e)-1/a)/s);const u=[o,o];return I({data:_(t),shape:u},i)},softBinaryArgmaxJvp:function(e,n,s){const i=S(s,ir),{axis:u=-1,temperature:c=1,mask:l,groups:f,constraint:h=\"equal\",k:d,out:g,standardize:m,kinks:p}=i,y=Q(J(\"p\",e,u),e,l,f),b=tt(\"v\",n,e,y.data),w=void 0===p?void 0:function(e,n,s){const i=\"be what kinks gives: an array, or { data, shape } with one\";r(e)||t(\"kinks\",i,e);const u=\"data\"in e,c=u?e.data:e;o(c)||t(\"kinks\",i,e);const l=u?R(\"kinks\",e,c):c;Y(\"kinks\",u?e:l,n);for(let t=0;t<l.length;t++)a(l[t],0,s,!0,\"kinks\",t);return l}(p,e,\"at-most\"===h?2:1),x=at(c,y),k=Zn(e,y,m),N=k?Cn(k,x):x,M=k?function(t,e,n){const r=e.slice();for(let o=0;o<t.count;o++){const s=n?0:Un(t,o).mean,a=Gn(t,o,(t,n)=>n*e[t]);qn(t,o,n=>{r[n]=e[n]-(t.data[n]-s)*a})}return r}(k,b,\"equal\"!==h):w?b.slice():b,F=Qn(e,I(n,M),{axis:u,mask:l,groups:f,constraint:h,k:d,out:g,temperature:N});if(!w)return F;const $=_(F),j=\"at-most\"===h?nr(y,ut(d,y)):[];for(let t=0;t<y.count;t++){const e=v(N,t),n={free:[],rising:[],falling:[]};let r=0;if(A(y,t,t=>{r=Math.max(r,w[t]),ur(n,y.data[t],w[t])?.push(M[t])}),0===r)continue;const o=j.includes(t)?0:cr(n,2===r);A(y,t,t=>{const r=ur(n,y.data[t],w[t]),s=(M[t]-o)/e;$[t]=r===n.free?s:r===n.rising?Math.max(s,0):r?Math.min(s,0):0})}return F},softBinaryArgmaxVjp:Qn,straightThrough:function(t,e,n){const r=S(n,Lr),{axis:o=-1,mask:s,groups:a,temperature:i=1,largest:u=!0,out:c}=r,l=Q(J(\"x\",t,o),t,s,a),f=ut(e,l,!0),h=at(i,l);V(\"largest\",u);const d=et(c,t,l),g=u?l:{...l,data:l.data.map(t=>-t)},m=j(l.data);return 0!==(Wn(g,f,h,!1,m)||zn(g,f,d))&&St(u?\"x\":\"-x\",g,f),{value:I(t,d,c),vjp:Wr(t,{...l,data:m},h,u?1:-1)}},support:function(t,e){const{axis:n=-1,mask:r,groups:o,sorted:s=!0}=S(e,Ir),a=Q(J(\"p\",t,n),t,r,o);V(\"sorted\",s);const{data:i}=a;return Sr(t,a,s,!0,t=>(Number.isNaN(i[t])&&St(\"p\",a),i[t]>0))},temperatureSchedule:function(t){const{from:e,to:n,steps:r}=S(t,Dr);return a(e,Qr,Number.MAX_VALUE,!1,\"from\"),void 0!==n&&a(n,Qr,Number.MAX_VALUE,!1,\"to\"),void 0===n&&void 0===r||a(r,Qr,Number.MAX_VALUE,!1,\"steps\"),t=>(a(t,0,Number.MAX_VALUE,!1,\"step\"),void 0===n?e:function(t,e,n){if(n<=0||n>=1)return n<=0?t:e;let r=t,o=Math.sqrt(e)/Math.sqrt(t);for(let t=0,e=n;e>0&&t<64;t++)e*=2,e>=1&&(r*=o,e-=1),o=Math.sqrt(o);return r}(e,n,t/r))},topK:function(t,e,n){const{axis:r=-1,mask:o,groups:s,sorted:a=!0,largest:i=!0}=S(n,_r),u=Q(J(\"x\",t,r),t,o,s),c=ut(e,u,!0);V(\"sorted\",a),V(\"largest\",i);const l=i?u:{...u,data:u.data.map(t=>-t)},f=function(t,e,n){const r=j(t.data);if(0===zn(e,n,r))return r;const o=Float64Array.from({length:t.count},(r,o)=>{let s=0,a=0;return A(t,o,t=>{s+=Number(e.data[t]===1/0),a+=Number(e.data[t]!==-1/0)}),Math.min(Math.max(v(n,o),s),a)});0!==zn(e,o,r)&&St(\"x\",t,o);for(let s=0;s<t.count;s++){let a=v(n,s)-o[s],i=a<0?v(n,s):0;0!==a&&A(t,s,t=>{a>0&&e.data[t]===-1/0?(r[t]=1,a--):a<0&&(r[t]=Number(e.data[t]===1/0&&i-- >0))})}return r}(u,l,c),h=Sr(t,u,a,i,t=>1===f[t]);return\"number\"==typeof e&&void 0===s?function(t,e,n,r,{indices:o,values:s}){if(_(t)===t)return{indices:o,values:s};const{inner:a,count:i}=e,u=[...F(t)],c=n<0?n+u.length:n;u[c]=r;const l=new Int32Array(o.length),f=j(e.data,o.length);for(let t=0;t<i;t++){const e=t%a;for(let n=0;n<r;n++){const i=((t-e)/a*r+n)*a+e;l[i]=o[t*r+n],f[i]=s[t*r+n]}}return{indices:{data:l,shape:u},values:I({data:_(t),shape:u},f)}}(t,u,r,Math.max(Math.round(e),0),h):h},zeroOneLoss:function(t,e,n){const r=function(t,e,n){const{k:r=\"targets\",thresholds:o,temperature:s=1,ignoreIndex:a,mask:i,groups:u}=n,c=Q(J(\"logits\",t,0),t,i,u);nt(\"logits\",t,2);const{x:l,y:f}=jt(\"targets\",e,t,c,a);Bt(\"targets\",f,l);const h=Fr(t),d=at(s,l),g=h&&void 0===o;g?U(\"temperature\",n.temperature,\"which k scores are the greatest does not depend on it\"):U(\"k\",n.k,\"here every row is decided by itself, not by its place among the others\");const m=new Uint8Array(l.n),p=new Uint8Array(l.data.length),y=new Float64Array(l.count);for(let t=0;t<l.count;t++)A(l,t,(e,n)=>{M(f,n)&&(m[n]=1,p[e]=Number(x(f,e,n,t)>=.5),y[t]+=p[e])});const b=f.rows<l.n?Z(l,(t,e)=>M(f,e)):l;return{x:b,isBinary:h,isHard:g,k:r,thresholds:g?0:Mr(o,l.count),tau:d,rows:m,positive:p,positives:y}}(t,e,S(n,jr)),{wrong:o,all:s}=function({x:t,isBinary:e,rows:n,positive:r},o){let s=0,a=0;for(let i=0;i<t.n;i++){if(0===n[i])continue;a++;(e?o[i]===r[i]:1===r[i*t.inner+o[i]])||s++}return{wrong:s,all:a}}(r,r.isHard?function({x:t,k:e,positives:n}){const r=ut(gt(e,t)??n,t,!0),o=j(t.data),s=zn(t,r,o);0!==s&&St(\"logits\",t,r);return o}(r):function({x:t,isBinary:e,thresholds:n,tau:r}){return $r(t,e,n,r)}(r));return 0===s?0:o/s}});function ao(t,e){t.on?t.on(\"message\",e):t.onmessage=({data:t})=>e(t)}const io=(globalThis.process?.getBuiltinModule?.(\"node:worker_threads\"))?.parentPort??globalThis;let uo;function co(t,e=new Set){if(ArrayBuffer.isView(t))\"[object ArrayBuffer]\"===Object.prototype.toString.call(t.buffer)&&e.add(t.buffer);else if(\"object\"==typeof t&&null!==t)for(const n of Object.values(t))co(n,e);return e}ao(io,function t({modules:e,port:n,job:r,pool:o,call:s}){if(e&&Promise.all([Vt(e[0]),Ht(e[1])]).then(()=>io.postMessage({}),t=>io.postMessage({error:t})),n&&ao(n,t),o&&(uo=function(t,{minimum:e,patience:n}){let r;return{helpers:t.length,minimum:e,patience:n,send(e){for(const n of t)n.postMessage({job:e})},staging:t=>((!r||r.byteLength<t)&&(r=new SharedArrayBuffer(t)),r),abandon(){r=void 0}}}(o.helpers,o.options)),r&&function(t){const{control:e}=t;for(;;){const n=Atomics.load(e,0),r=fn(e);if(r>=0){let n=-1;try{n=1+mn(t,r)}catch{}finally{Atomics.store(e,2+r,n),Atomics.notify(e,2+r)}}else{if(n&ln)return;Atomics.wait(e,0,n)}}}(r),s){const{id:t,name:e,args:n}=s;try{const r=so[e],o=function(t,e){const n=pn;pn=t;try{return e()}finally{pn=n}}(uo,()=>r(...n));io.postMessage({id:t,result:o},[...co(o)])}catch(e){io.postMessage({id:t,error:e})}}})}();";

const ASYNC = [
    'softBinaryArgmax', 'project', 'binaryArgmax', 'softBinaryArgmaxVjp', 'softBinaryArgmaxJvp', 'hyperSimplexLoss',
    'hyperSimplexLossAndGrad', 'fenchelYoungLoss', 'fenchelYoungLossAndGrad',
];
function mayWait() {
    try {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1, 0);
        return true;
    }
    catch {
        return false;
    }
}
async function createThreads(count, options) {
    const { minimum = 32768, timeout = 30_000 } = checkOptions(options, ['minimum', 'timeout']);
    checkThreads(count, minimum, timeout);
    checkShared();
    const settings = { minimum, patience: timeout };
    const modules = await Promise.all([compileAsync$1(), compileAsync()]);
    const started = [];
    let isClosed = false;
    const spawn = () => new Promise((resolve, reject) => {
        const worker = start(script, (why) => reject(errorOf(() => rejectWorkers(why))));
        started.push(worker);
        listen(worker, (({ error }) => (error ? reject(error) : resolve(worker))));
        worker.postMessage({ modules });
    });
    let end = (_error) => { };
    const ended = new Promise((_, reject) => { end = reject; });
    ended.catch(() => { });
    const close = async () => {
        isClosed = true;
        end(errorOf(rejectClosed));
        await Promise.all(started.splice(0).map((worker) => worker.end()));
    };
    let helpers;
    try {
        helpers = await Promise.all(Array.from({ length: count - 1 }, spawn));
    }
    catch (error) {
        await close();
        throw error;
    }
    for (const helper of helpers)
        helper.hold(false);
    const pool = newPool(helpers, settings);
    const waits = mayWait() || count === 1;
    const call = (run, name) => (...args) => {
        if (isClosed)
            rejectClosed();
        if (!waits)
            rejectWait(name);
        const result = within(pool, () => run(...args));
        return typeof result === 'function' ? call(result, name) : result;
    };
    const pending = new Map();
    let caller;
    const startCaller = async () => {
        const worker = await spawn();
        const channels = helpers.map((helper) => {
            const { port1, port2 } = new MessageChannel();
            helper.postMessage({ port: port1 }, [port1]);
            return port2;
        });
        worker.postMessage({ pool: { helpers: channels, options: settings } }, channels);
        listen(worker, (({ id, result, error }) => {
            const { resolve, reject } = pending.get(id);
            pending.delete(id);
            if (pending.size === 0)
                worker.hold(false);
            if (error)
                reject(error);
            else
                resolve(result);
        }));
        worker.hold(false);
        return worker;
    };
    let calls = 0;
    const callAsync = (run, name) => async (...args) => {
        if (isClosed)
            rejectClosed();
        const worker = await Promise.race([caller ??= startCaller(), ended]);
        const id = ++calls;
        const answer = new Promise((resolve, reject) => { pending.set(id, { resolve, reject }); });
        try {
            worker.postMessage({ call: { id, name, args: args.map((value) => compact(value)) } });
        }
        catch {
            pending.delete(id);
            return run(...args);
        }
        worker.hold(true);
        return withOut(await Promise.race([answer, ended]), args[args.length - 1]);
    };
    const entries = Object.entries(api).filter(([name, value]) => (typeof value === 'function' && name !== 'allocate' && name !== 'ready' && name[0] === name[0].toLowerCase()));
    return {
        count,
        allocate,
        close,
        ...Object.fromEntries(entries.map(([name, run]) => [name, call(run, name)])),
        ...Object.fromEntries(ASYNC.map((name) => [`${name}Async`, callAsync(api[name], name)])),
    };
}
function errorOf(reject) {
    try {
        return reject();
    }
    catch (error) {
        return error;
    }
}
function compact(value, depth = 2) {
    if (ArrayBuffer.isView(value)) {
        const { buffer, byteLength } = value;
        const isPart = Object.prototype.toString.call(buffer) === '[object ArrayBuffer]' && byteLength < buffer.byteLength;
        return isPart ? value.slice() : value;
    }
    if (depth === 0 || Object.prototype.toString.call(value) !== '[object Object]')
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, compact(each, depth - 1)]));
}
function withOut(result, options) {
    const out = options?.out;
    if (typeof result !== 'object' || out === undefined)
        return result;
    const own = dataOf(out);
    const { grad, projection } = result;
    const place = grad ?? projection ?? result;
    const written = dataOf(place);
    if (written.buffer !== own.buffer)
        own.set(written);
    const form = place === written ? own : { ...place, data: own };
    return grad ? { ...result, grad: form } : projection ? { ...result, projection: form } : form;
}
function allocate(type, lengths) {
    checkAllocation(type, lengths);
    const room = (length) => Math.ceil(length * type.BYTES_PER_ELEMENT / 64) * 64;
    const shared = new SharedArrayBuffer(lengths.reduce((sum, length) => sum + room(length), 0));
    let at = 0;
    return lengths.map((length) => {
        const array = new type(shared, at, length);
        at += room(length);
        return array;
    });
}

export { createThreads };
