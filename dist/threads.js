/* @ts-self-types="./threads.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
import { size as size$2, text as text$1 } from './projection-bytes.js';
import { size as size$3, text as text$2 } from './learning-bytes.js';

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
function rejectGone(why) {
    throw new Error(`the thread that makes asynchronous calls is gone, and the next call starts another one: ${why}`);
}
function rejectWait(name) {
    throw new Error(`${name} would have to wait, which this thread must not, as that of a page: await ${name}Async instead`);
}
function rejectClosed() {
    throw new Error('these threads are closed');
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
const NONE$1 = Object.create(Object.create(null));
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
    const indices = new Uint32Array(x.n).map((_, i) => i);
    return { data: x.data, outer: 1, n: x.n, inner: 1, count: groups.length, ragged: { indices, starts } };
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
    if (!isArrayLike(values)) {
        wrongKind(name, `be an array of one number per ${unit}${name === 'k' ? ', or a number; { fraction } is for losses' : ''}`, values);
    }
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
    const integers = isIntegers(given);
    const floats = !integers && (isFloats(given) || isHalf(given));
    if (!integers && !floats && !Array.isArray(given)) {
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
    if (perRow && values.length !== rows) {
        if (floats)
            checkSameShape(name, { shape: own }, scores);
        wrongValue(`${name}.length`, `be ${rows}, one label per row`, values.length);
    }
    if (perRow && floats && !mayBeFloats)
        wrongKind(name, `hold labels in an integer typed array or ${LABELS}`, given);
    if (!perRow && !isColumn)
        checkSameShape(name, { shape: own }, scores);
    if (perRow || (isColumn && !floats && (integers || isWhole(values)))) {
        return checkLabels(name, values, perRow ? along : undefined, shape, x, ignoreIndex);
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
function isWhole(values) {
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
    const ignored = ignoreIndex ?? -1;
    let rows = n;
    for (let i = 0; i < n; i++) {
        const label = labels[i];
        if (label >>> 0 <= last && label !== ignored)
            continue;
        if (label === ignoreIndex)
            rows--;
        else if (!has || has[i]) {
            const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
            wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
        }
    }
    if (!x.ragged && along !== 1)
        return { x, y: { labels, base: Number(along === undefined), ignoreIndex, rows } };
    const counting = rows < n ? without(x, (index) => labels[row(index)] !== ignoreIndex) : x;
    if (along === undefined)
        return { x: counting, y: { dense: labels, base: 0, rows: x.n } };
    const dense = newLike(x.data);
    for (let i = 0; i < n; i++)
        if (labels[i] >>> 0 <= last)
            dense[i * shape[1] + labels[i]] = 1;
    return { x: counting, y: { dense, base: 0, rows: x.n }, alongRows: along === 1 };
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

function bytes$2() {
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
function compile$1() {
    const code = bytes$2();
    return new WebAssembly.Module(code);
}
async function compileAsync$2() {
    const code = bytes$2();
    return WebAssembly.compile(code);
}

function bytes$1() {
    checkWebAssembly();
    const values = new Uint8Array(128);
    for (let code = 32, value = 0; code < 127; code++) {
        if (![34, 36, 39, 60, 92, 96].includes(code))
            values[code] = value++;
    }
    const all = new Uint8Array(size$3);
    for (let i = 0, j = 0; i < size$3; i++) {
        let value = values[text$2.charCodeAt(j++)];
        if (value > 85)
            value = 86 * (value - 85) + values[text$2.charCodeAt(j++)];
        all[i] = value - 4;
    }
    return all;
}
function compile() {
    const code = bytes$1();
    return new WebAssembly.Module(code);
}
async function compileAsync$1() {
    const code = bytes$1();
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
    loading$1 ??= loader(() => module$1 !== undefined, compileAsync$1, (compiled) => {
        module$1 = compiled;
    });
    return loading$1();
}

const HYPER_SIMPLEX = 0;
const FENCHEL_YOUNG = 1;
const GRADIENT = 1;
const TERMS = 2;
const CALL_BYTES = 128;
const FIRST = 0;
const OUTER = 1;
const N = 2;
const INNER = 3;

let instance;
let f32;
let f64;
let i32;
function use(next) {
    if (next === instance && (f32.buffer === next.memory.buffer))
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
const FEW = 32;
let begun = 0;
let size$1 = 0;
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
    size$1 = bytes;
    if (!fits(bytes, next))
        rejectSize(bytes);
    use(next);
    return next;
}
function finish(status) {
    if (status === 5)
        rejectSize(size$1);
    use(instance);
    return status;
}
function take$1(bytes) {
    const address = top;
    top = ((top + bytes + 31) & -16) >>> 0;
    return address;
}
function copyOut(from, at, to) {
    const { length } = to;
    if (length > FEW)
        to.set(from.subarray(at, at + length));
    else
        for (let i = 0; i < length; i++)
            to[i] = from[at + i];
}
function newCall({ outer, n, inner }) {
    const call = take$1(128) >>> 2;
    i32[call + 0] = 0;
    i32[call + 1] = outer;
    i32[call + 2] = n;
    i32[call + 3] = inner;
    return call;
}
function put(values, double) {
    const address = take$1(values.length * (double ? 8 : 4));
    (double ? f64 : f32).set(values, address >>> (double ? 3 : 2));
    return address;
}
function setPerSlice(field, value) {
    if (typeof value === 'number') {
        const address = take$1(8);
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
    const address = take$1(28 * count);
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

let shared$1;
let keepers;
let kernel$3;
let loading;
async function ready() {
    loading ??= loader(() => shared$1 !== undefined, compileAsync$2, (module) => {
        shared$1 = instantiate(module);
    });
    await Promise.all([loading(), prepare$1()]);
}
function open$1(arrays, bytes, { data }, tau) {
    const region = regionOf(arrays, bytes);
    const keeper = keepers && keeperOf(data, tau, region);
    return keeper ? kernel$3 = begin(keeper, region) : openShared(region);
}
function openShared(region) {
    return kernel$3 = begin(shared$1 ??= instantiate(compile$1()), region);
}
function keeperOf(data, tau, region) {
    const keeper = data.length > FEW ? keepers.get(data.buffer) : undefined;
    const scratch = 20 * data.length + 2 ** 15;
    return keeper && isModerate(tau) && fits(region + scratch, keeper) ? keeper : undefined;
}
function place$1(data, double) {
    return !keepers || kernel$3 === shared$1 ? put(data, double) : data.byteOffset;
}
function placeResult$1(out, x, over) {
    if (!keepers || kernel$3 === shared$1)
        return over;
    const isApart = Math.abs(out.byteOffset - x.byteOffset) >= x.byteLength + 16;
    return out.buffer === x.buffer && isApart ? out.byteOffset : over < arena ? take$1(out.byteLength) : over;
}
function allocate(type, lengths) {
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
let kernel$2;
let call;
let x;
let numbers;
let at;
function prepare(length) {
    n = length;
    kernel$2 = openShared(4 * n + 2 ** 9);
    made = begun;
    x = take$1(4 * n) >>> 2;
    numbers = take$1(16) >>> 3;
    const record = newCall({ outer: 1, n, inner: 1 });
    call = 4 * record;
    i32.fill(0, record + 4, record + 25 + 1);
    i32[record + 4] = i32[record + 6] = 4 * x;
    i32[record + 7] = 8 * numbers;
    i32[record + 9] = 8 * numbers + 8;
    at = takeFound(record, 1);
}
const MOST = 1024;
function copy(from, i, to, j, length) {
    if (length > FEW)
        to.set(from.subarray(i, i + length), j);
    else
        for (let l = 0; l < length; l++)
            to[j + l] = from[i + l];
}
function projectFew(scores, k, options, found) {
    if (options && Object.getPrototypeOf(options) !== Object.prototype)
        return undefined;
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
    if (length > MOST || !(k >= 0 && k <= length && tau > 0 && isModerate(tau)))
        return undefined;
    if (out !== undefined && !(out instanceof Float32Array && out.length === length))
        return undefined;
    if (made !== begun || n !== length)
        prepare(length);
    copy(scores, 0, f32, x, length);
    f64[numbers] = k;
    f64[numbers + 1] = tau;
    if (finish(kernel$2.project_f32(call)) !== 0)
        return undefined;
    const result = out === undefined ? new Float32Array(length) : out;
    copy(f32, x, result, 0, length);
    if (found)
        getFound(at, 1, found);
    return result;
}

const RECORD_BYTES = CALL_BYTES + 16;
const CLAIMED = 0;
const EVENTS = 1;
const ARRIVED = 2;
const TICKET = 3;
const PASS = 4;
const STRETCHES = 5;
const WRITES = 6;
const READS = 7;
const FINISHED = 8;
const LENT = 9;
const PASSES = 10;
const DONE = 11;
const THREW = -1;
const COPIED = -1;
const ALL = 2 ** 30;
function newControl(count) {
    return new Int32Array(new SharedArrayBuffer(4 * (DONE + count)));
}
function signal(control) {
    Atomics.add(control, EVENTS, 1);
    Atomics.notify(control, EVENTS);
}
const LOOKS = 20000;
function waitsFor(control, events, patience) {
    for (let i = 0; i < LOOKS; i++)
        if (Atomics.load(control, EVENTS) !== events)
            return true;
    return Atomics.wait(control, EVENTS, events, patience) !== 'timed-out';
}
function waitUntil({ control, patience }, isSo) {
    for (;;) {
        const events = Atomics.load(control, EVENTS);
        if (isSo())
            return true;
        if (!waitsFor(control, events, patience))
            return isSo();
    }
}
function tell(control, arrived) {
    Atomics.store(control, ARRIVED, arrived);
    signal(control);
}
function settle(control, flag) {
    Atomics.store(control, flag, COPIED);
    signal(control);
}
function arrival(job, arrived) {
    const { control } = job;
    if (!waitUntil(job, () => Atomics.load(control, ARRIVED) >= arrived))
        throw new Error('the scores have not arrived');
}
let kernel$1;
let job;
let meanwhile;
let copies;
function stretch(isSolver) {
    const { control, scratch, slot } = job;
    const ticket = Atomics.load(control, TICKET);
    const left = ticket & 255;
    if (left === 0)
        return false;
    if (copies && !isSolver && Atomics.load(control, WRITES) !== 0)
        return false;
    if (Atomics.compareExchange(control, TICKET, ticket, ticket - 1) !== ticket)
        return true;
    const count = Atomics.load(control, STRETCHES);
    const i = count - left;
    if (Atomics.load(control, READS) !== 0)
        arrival(job, i + 1);
    if (!isSolver) {
        Atomics.add(control, LENT, 1);
        if (ticket >> 8 !== present)
            kernel$1.setArena(scratch.start, scratch.end - 2 * slot);
        present = ticket >> 8;
    }
    const writes = slot > 0 && Atomics.load(control, WRITES) !== 0;
    const to = writes ? vacant() : 0;
    kernel$1.stretch(Atomics.load(control, PASS), i, to);
    if (writes) {
        written.push(i);
        Atomics.store(control, DONE + 1 + i, to);
    }
    if (Atomics.add(control, FINISHED, 1) === count - 1 || writes)
        signal(control);
    return true;
}
const written = [];
function vacant() {
    const { control, slot, scratch } = job;
    const turn = written.length;
    const last = turn < 2 ? -1 : DONE + 1 + written[turn - 2];
    if (last > 0 && !waitUntil(job, () => Atomics.load(control, last) === COPIED))
        throw new Error('a result has not been copied');
    return scratch.end - (1 + turn % 2) * slot;
}
let present = -1;
const host = {
    share(address, count, reads, writes) {
        const { control } = job;
        Atomics.store(control, PASS, address);
        Atomics.store(control, STRETCHES, count);
        Atomics.store(control, READS, reads);
        Atomics.store(control, WRITES, writes);
        Atomics.store(control, FINISHED, 0);
        Atomics.store(control, TICKET, (Atomics.add(control, PASSES, 1) + 1) << 8 | count);
        signal(control);
        const isDone = waitUntil(job, () => {
            while (stretch(true))
                meanwhile();
            meanwhile();
            return Atomics.load(control, FINISHED) >= count;
        });
        if (!isDone || Atomics.load(control, FINISHED) > count)
            throw new Error('a thread has not done its stretch');
    },
    arrive(stretches) {
        arrival(job, stretches);
    },
};
function assist() {
    const { control } = job;
    present = -1;
    try {
        waitUntil(job, () => {
            while (stretch(false))
                meanwhile();
            meanwhile();
            return Atomics.load(control, DONE) !== 0;
        });
    }
    catch {
        Atomics.store(control, FINISHED, ALL);
        signal(control);
    }
}
const nothing = () => { };
function part(i) {
    const { name, records, threads, control, least, pass, scratch, slot, solver } = job;
    const { start, end } = solver ?? { ...scratch, end: scratch.end - 2 * slot };
    let done = THREW;
    try {
        if (least === 0)
            arrival(job, i + 1);
        kernel$1.setArena(start, end);
        kernel$1.divide(threads, least, pass);
        done = 1 + kernel$1[name](records + i * RECORD_BYTES);
    }
    catch {
    }
    finally {
        kernel$1.divide(0, 0, 0);
        Atomics.store(control, TICKET, 0);
        Atomics.store(control, DONE + i, done);
        signal(control);
    }
}
function help(instance, given, between = nothing) {
    kernel$1 = instance;
    job = given;
    meanwhile = between;
    copies = between !== nothing && given.slot > 0;
    written.length = 0;
    const { count, control, least } = given;
    for (;;) {
        const i = Atomics.add(control, CLAIMED, 1);
        if (i >= count)
            break;
        part(i);
        between();
    }
    if (least > 0)
        assist();
}

const LINE = 64;
const PAGE = 2 ** 16;
const RECORDS = 2 ** 14;
function newShared(instances) {
    const first = (1 + instances) * RECORDS;
    const taken = new Int32Array(new SharedArrayBuffer(4));
    taken[0] = first / LINE;
    for (let maximum = 2 ** 16;; maximum /= 2) {
        try {
            return { memory: new WebAssembly.Memory({ initial: Math.ceil(first / PAGE), maximum, shared: true }), taken };
        }
        catch (error) {
            if (maximum === 2 ** 12)
                throw error;
        }
    }
}
const PASS_BYTES = 2 ** 13;
const DENSE = 64;
const NAMES = [
    'project_f32', 'project_f64', 'vjp_f32', 'vjp_f64', 'hard_f32', 'hard_f64', 'loss_f32', 'loss_f64',
];
function newInstance(module, { memory }, number) {
    return instantiate(module, { env: { memory, records: (1 + number) * RECORDS, ...host } });
}
function hasGrown(memory, bytes) {
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
    try {
        if (missing > 0)
            memory.grow(missing);
        return true;
    }
    catch {
        return false;
    }
}
function take({ memory, taken }, bytes, old) {
    for (;;) {
        const last = LINE * Atomics.load(taken, 0);
        const start = old?.end === last ? old.start : last;
        const end = start + LINE * Math.ceil(bytes / LINE);
        if (!hasGrown(memory, end))
            return undefined;
        if (Atomics.compareExchange(taken, 0, last / LINE, end / LINE) === last / LINE)
            return { start, end };
    }
}

const GROUP = 16;
function divide(length, wanted, group) {
    const unit = length >= 2 * group ? group : 1;
    const count = Math.min(wanted, Math.floor(length / unit));
    const at = (i) => (i === count ? length : unit * Math.round(i * length / count / unit));
    return Array.from({ length: count }, (_, i) => [at(i), at(i + 1)]);
}
function partsOf({ outer, inner }, wanted) {
    if (inner === 1 || outer >= wanted)
        return divide(outer, wanted, 1).map(([first, to]) => ({ first, outer: to, column: 0, end: inner }));
    const columns = divide(inner, Math.ceil(wanted / outer), GROUP);
    return Array.from({ length: outer }, (_, o) => columns.map(([column, end]) => ({ first: o, outer: o + 1, column, end }))).flat();
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
const GONE = Symbol('a thread is gone');
function divided(what, targets, run) {
    operation = what;
    read = targets;
    try {
        return run();
    }
    catch (error) {
        if (error !== GONE)
            throw error;
        return within(undefined, run);
    }
}
let operation;
let shared;
let read;
let isModest;
let region;
let scratch;
let strip;
let threads;
let least;
let isPiped;
let incoming;
let outgoing;
const PARTS = 4;
const LONG = 16;
const STRETCH = 2 ** 12;
const NO_STRETCH = 2 ** 29;
function stripOf({ data, outer, n, inner }, { kernel }) {
    if (operation !== 'loss' || read !== undefined || outer !== 1)
        return 0;
    return kernel.stripBytes(Number(isModest && !isDouble(data)), n, inner, 1, threads);
}
function isDivisible({ count, data, outer, inner }, { helpers, minimum }) {
    const isLong = inner === 1 || outer > helpers || inner >= GROUP * (helpers + 1);
    return helpers > 0 && count > 1 && data.length > 0 && data.length >= minimum && (isLong || minimum === 0);
}
function stretchIn({ n, inner, outer }, { helpers, minimum }) {
    const fewest = Math.min(STRETCH, Math.max(16, minimum >> 3 & -16));
    const isEven = outer % (helpers + 1) === 0 || outer >= PARTS * (helpers + 1);
    const isLong = n >= Math.max(2 * fewest, LONG * minimum);
    return operation !== 'vjp' && helpers > 0 && inner === 1 && !isEven && isLong ? fewest : 0;
}
const whole64 = (bytes) => Math.ceil(bytes / 64) * 64;
const arePieces = ({ inner, outer }) => (strip > 0 || (inner === 1 && (least === 0 || (operation === 'project' && outer === 1))));
function scratchOf(slices, { kernel }) {
    const { n, inner } = slices;
    const whole = least > 0 && isPiped ? 0 : 2 ** 15 + 4 * inner + 4 * n + 2 * Math.min(inner, GROUP) * (8 * n + 128);
    const divided = least > 0 ? 8 * (n / 3 + 5 * n ** 0.625) + 2 ** 15 + 16 * kernel.stretchOf(n, least) : 0;
    const chunks = strip > 0 && isPiped ? 16 * kernel.rowsOf(n, kernel.chunksOf(threads)) * inner : 0;
    return whole64(whole + divided + chunks);
}
const isThere = (array) => (shared.has(array) && array.byteOffset % 16 === 0 && (least === 0 || array.byteLength % 16 === 0));
function open(arrays, bytes, slices, tau) {
    shared = pool;
    if (shared) {
        least = stretchIn(slices, shared);
        const isDivided = least > 0 || isDivisible(slices, shared);
        threads = isDivided ? shared.helpers + 1 : 1;
        const more = least > 0 ? PASS_BYTES : 0;
        const all = regionOf(arrays + 2, bytes + more) + 2 * PARTS * threads * RECORD_BYTES;
        isModest = isModerate(tau);
        incoming = outgoing = undefined;
        let found;
        if (isDivided || shared.has(slices.data)) {
            const pool = shared;
            const lay = (bytes) => {
                strip = bytes;
                isPiped = isDivided && isModest && arePieces(slices);
                scratch = scratchOf(slices, pool);
                if (strip > 0)
                    strip = whole64(scratch + PASS_BYTES + bytes);
                return pool.region(all + threads * scratch + strip);
            };
            const bytes = stripOf(slices, shared);
            found = lay(bytes) ?? (bytes > 0 ? lay(0) : undefined);
        }
        if (found) {
            region = found;
            return begin(kernel, all);
        }
        shared = undefined;
    }
    return open$1(arrays, bytes, slices, tau);
}
const inPlace = (address) => address - 2 ** 32;
function place(data, double) {
    if (!shared)
        return place$1(data, double);
    if (isModest && isThere(data))
        return inPlace(data.byteOffset);
    if (!isPiped)
        return put(data, double);
    const at = take$1(data.length * (double ? 8 : 4));
    incoming = { data, at, double };
    return at;
}
function overlap(out, from) {
    if (!ArrayBuffer.isView(from))
        return false;
    const { byteOffset, byteLength } = from;
    return shared.has(from) && byteOffset < out.byteOffset + out.byteLength && out.byteOffset < byteOffset + byteLength;
}
const haveBuffer = (out, from) => ArrayBuffer.isView(from) && from.buffer === out.buffer;
function placeResult(out, x, over) {
    if (!shared)
        return placeResult$1(out, x, over);
    const isApart = !overlap(out, x) && !overlap(out, read);
    if (isModest && isApart && isThere(out))
        return inPlace(out.byteOffset);
    const at = over < 0 ? take$1(out.byteLength) : over;
    if (!isPiped || haveBuffer(out, x) || haveBuffer(out, read) || isDouble(out) !== isDouble(x))
        return at;
    outgoing = { out, at };
    return inPlace(at);
}
function copyScores(from, to) {
    const { data, at, double } = incoming;
    (double ? f64 : f32).set(data.subarray(from, to), at / (double ? 8 : 4) + from);
}
function copyResults(at, from, to) {
    const { out } = outgoing;
    copyOut(isDouble(out) ? f64 : f32, at / out.BYTES_PER_ELEMENT, out.subarray(from, to));
}
const ownRegion = (thread) => ({ start: region.end - (thread + 1) * scratch, end: region.end - thread * scratch });
const inOrder = (count, size, length) => Array.from({ length: count }, (_, i) => {
    const from = shared.kernel.stretchAt(i, count) * size;
    return [Math.min(from, length), Math.min(from + size, length)];
});
const slotOf = (length) => (outgoing ? length * outgoing.out.BYTES_PER_ELEMENT : 0);
function run(name, call) {
    if (strip > 0) {
        const status = runStrip(name, call);
        if (status !== DENSE)
            return status;
        incoming = undefined;
    }
    const { kernel } = shared;
    const words = call >>> 2;
    const outer = i32[words + OUTER];
    const n = i32[words + N];
    const inner = i32[words + INNER];
    const parts = partsOf({ outer, inner }, least > 0 || threads === 1 ? 1 : PARTS * threads);
    const count = parts.length;
    const records = take$1(count * RECORD_BYTES);
    parts.forEach(({ first, outer, column, end }, i) => {
        const record = (records + i * RECORD_BYTES) >>> 2;
        const columns = record + (CALL_BYTES >>> 2);
        i32.copyWithin(record, words, words + (CALL_BYTES >>> 2));
        i32[record + FIRST] = first;
        i32[record + OUTER] = outer;
        i32[columns] = column;
        i32[columns + 1] = end;
    });
    const plan = { name, records, count, least, pass: 0, slot: 0 };
    if (least === 0)
        return runPieces(plan, inner === 1 ? parts.map(({ first, outer }) => [first * n, outer * n]) : []);
    const stretch = kernel.stretchOf(n, least);
    return runPieces({ ...plan, pass: take$1(PASS_BYTES), slot: slotOf(stretch) }, inOrder(Math.ceil(n / stretch), stretch, n));
}
function runStrip(name, call) {
    const { kernel } = shared;
    const n = i32[(call >>> 2) + N];
    const inner = i32[(call >>> 2) + INNER];
    const chunks = kernel.chunksOf(threads);
    const size = kernel.rowsOf(n, chunks) * inner;
    const end = region.end - threads * scratch;
    const pass = end - strip;
    return runPieces({ name: name === 'loss_f64' ? 'strip_f64' : 'strip_f32', records: call, count: 1, least: NO_STRETCH, pass,
        slot: slotOf(size), solver: { start: pass + PASS_BYTES, end } }, inOrder(chunks, size, n * inner));
}
function runPieces(plan, pieces) {
    const { patience, send, abandon } = shared;
    const { count, slot } = plan;
    const flags = plan.least > 0 ? DONE + 1 : DONE;
    const control = newControl(plan.least > 0 ? 1 + pieces.length : count);
    const job = { ...plan, threads, control, patience };
    if (!incoming)
        tell(control, ALL);
    if (threads > 1 && (count > 1 || plan.least > 0)) {
        send(job, Array.from({ length: threads - 1 }, (_, thread) => ownRegion(thread + 1)));
    }
    if (incoming) {
        pieces.forEach(([from, to], i) => {
            copyScores(from, to);
            tell(control, i + 1);
        });
        tell(control, ALL);
    }
    let waiting = outgoing ? pieces.map((_, i) => i) : [];
    const copyDone = () => {
        if (waiting.length === 0)
            return;
        waiting = waiting.filter((i) => {
            const done = Atomics.load(control, flags + i);
            if (slot === 0 ? done !== 1 : done === 0)
                return true;
            const [from, to] = pieces[i];
            copyResults(slot === 0 ? outgoing.at + from * outgoing.out.BYTES_PER_ELEMENT : done >>> 0, from, to);
            if (slot > 0)
                settle(control, flags + i);
            return false;
        });
    };
    const mine = { ...job, scratch: ownRegion(0) };
    help(shared.kernel, mine, copyDone);
    const statuses = () => Array.from({ length: count }, (_, i) => Atomics.load(control, DONE + i));
    const isHere = waitUntil(mine, () => {
        const areDone = !statuses().includes(0);
        copyDone();
        return areDone;
    });
    if (!isHere || statuses().includes(THREW)) {
        abandon();
        throw GONE;
    }
    const status = (statuses().find((done) => done !== 1) ?? 1) - 1;
    if (status === 0 && outgoing && pieces.length === 0)
        copyResults(outgoing.at, 0, outgoing.out.length);
    return status;
}
const kernel = {
    get memory() {
        return shared.memory;
    },
    reserve: () => region.start,
    ...Object.fromEntries(NAMES.map((name) => [name, (call) => run(name, call)])),
};

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
    const { loss_f32, loss_f64 } = whole(open(13, bytes, x, double === isDouble(data) ? tau : Infinity));
    const xs = place(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const out = placeResult(results ? results.out : data, data, xs);
    const labels = y.labels ? take$1(4 * n) : 0;
    if (y.labels)
        i32.set(y.labels, labels >>> 2);
    const ignored = y.rows < n ? take$1(n) : 0;
    if (ignored)
        new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
    const weights = sampleWeights ? put(sampleWeights, double) : 0;
    const values = take$1(8 * count);
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
        getFound(at, count, results.found);
    }
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        losses.push(weight === 0 ? 0 : weight * f64[(values >>> 3) + s]);
    }
    return 0;
}

const project$2 = (...args) => divided('project', undefined, () => project$3(...args));
const vjp$1 = (...args) => divided('vjp', args[1], () => vjp$2(...args));
const hard$2 = (...args) => divided('hard', undefined, () => hard$3(...args));
const loss$1 = (...args) => divided('loss', args[2].dense, () => loss$2(...args));

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
        return project$2(x, k, tau, atMost, p, found, start);
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
        return loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses, start);
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
            status = loss$1(family, part, { dense: ofScores(dense, run), base: 0, rows: run.n }, ks(run), taus(run), factors(run), weights && ofScores(weights, run), scale, results && { want: results.want, out: part.data, found: foundOf(results.found, run) }, losses, starts(run));
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
        found: newFound(gradient ? x.count : 0),
    } : undefined;
    const isStandardized = gradient && standardize === true;
    const others = wrt.length > 0 || isStandardized ? lossGrads(x, {
        squared, y, k: sums ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s)),
        temperature: tau, classWeights, sampleWeights, scale,
    }) : undefined;
    const scores = isStandardized ? countedOf({ ...x, data: x.data.slice() }, y) : undefined;
    const losses = [];
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
    const { out, found: { thresholds, freeCounts, lower, upper } } = results;
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
    return options.reduction === 'none' ? new Float64Array(losses) : loss;
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
  allocate: allocate,
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

const text = "&|2|E|?(&&&(}V)U|1(|Q(|Q|1)|Q|Q(|Q|1+|Q|Q|Q|Q&|1)|Q|Q&|1*|Q|N|N&|1)|Q|N&|1)|Q|Q(|N|1*|Q|Q|Q&|1-|Q|Q|Q|Q|Q|Q(|Q|1(|Q&|1(|Q(|N|1)|Q|N(|N|1*|Q|Q|N&|1,|Q|Q|Q|Q|N&|10|Q|Q|Q|Q|Q|Q|Q|Q|Q(|Q|1*|Q|Q|Q(|N|1,|Q|Q|Q|Q|Q(|Q|1*|Q|Q|Q(|Q|1&&|1+|Q|Q|Q|Q(|Q|1+|Q|N|Q|Q&|1)|Q|Q(|P|1*|N|N|N(|N|1+|Q|N|Q|Q(|N|1+|Q|Q|N|N&|1)|Q|P(|N|1)|P|P(|P|1)|Q|N(|P|1+|Q|N|N|N(|Q|1,|Q|Q|Q|Q|M(|Q|1.|Q|Q|Q|Q|Q|N|Q(|Q|1.|Q|Q|Q|Q|Q|Q|Q(|Q|1+|Q|Q|Q|N&|1.|Q|Q|Q|Q|Q|Q|Q&|1(|Q(|P|1,|Q|Q|Q|Q|N(|Q|1+|Q|Q|N|Q&|1,|Q|Q|Q|Q|N(|N|11|Q|Q|Q|N|N|N|N|N|Q|Q(|N|1,|Q|Q|Q|N|N(|P|1-|Q|Q|Q|Q|N|N(|Q|1,|Q|Q|Q|Q|Q&|1/|Q|Q|Q|Q|Q|N|Q|Q(|Q|1+|Q|N|N|N&|11|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q(|Q)d+*|6|@|H-|2|D|D|:|H|6&0*|6|@|H,|E|9|2|D|6&)*|6|@|H.|D|6|4|A|D|5|E*|Q&*|6|@|H-|?|6|?|A|D|K)*(|R|R+*|H|G;&&&&&&&*00=1*+++,(*++>,,330,,11--?@21AB22CD*)45))E-.F-G)(-&//(6(7&.8&&&&**H.IJK(&&)*9.&:(((7/:6L)MNO4/P/)Q&R+ST5.8(9-|_(C|Q(k&2|P(l|R|R}v%62|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2.}H(90|E|F|D|:|B|0|7[Z&s0|E|F|D|:|B|0|7_]&t/|E|6|Fk|D|6|@|2&1/|4|9|G|@|=|Ey|7&g-|D|A|I|Ey|7&l1|E|F|D|:|Bl|K|F|6|E&m.|E|F|D|6|F|4|9&o2|B|D|A|;|6|4|F|0|7[Z&q2|B|D|A|;|6|4|F|0|7_]&r-|5|:|H|:|5|6&|)0|E|F|D|6|F|4|9k|F&|-0|E|F|D|6|F|4|9y|7&|..|H|;|B|0|7[Z&..|H|;|B|0|7_]&//|9|2|D|5|0|7[Z&*/|9|2|D|5|0|7_]&+/|>|A|E|E|0|7[Z&,/|>|A|E|E|0|7_]&-/(|H3(.1}>|r)|G}x()+|P(|QH(}8J+l]|Z|{k%6|CI/H+l%%%%%%%.|UI+H/k%6p+jH&H*|;k7k/k&H(n&&&&&&&&|4CH+l&| C|;J&H&Q*&l(|Na*&62H/+jH+l|R|R|R|R|R|R|R/|VI+,k(I/2H+z+j62H&H/H)|=J)k,|Gk*|F|;J&H&Q*&l|Ql(H(n&&&&&&&&|4CJ,H+l%%%%6|UH)kG|C}&J-|XJ.l%%%%6|U|P|Na*&H&H&Q*/H,H+lH|ZH-|XJ+l%%%%6|UH.lH|Z|N|P|Na*/H&H&Q*7H,H+lH|Z|P|Na*721&H&k)k(7|F21&H&k)k&7|F21&H&k*k(7|F21&H&k*k&7|F21&H&k(k(7|F21&H&k(k&7|F2T)(|Q(|PK)K(J(}(H&}(|Nl6|Nl|B|UJ)lj|O|#+jk|QI(,H)|{L(2H(22&H&L(H(}(L)2x)(|P)|Q*jH)k3r+jH&H)k*|F|;J*Q*&H(|NI(H*H(l%%%%6|Ua*&H(lH|YI(H)k(|;I)3(22H&H&Q*|1H(|Na*|12{)(|P)|Q*jH)k}?&r+jH&H)k*|F|;J*Q*&H(|NI(H*H(l%%%%6|Ua*&H(lH|YI(H)k(|;I)3(22H&H&Q*|l+H(|Na*|l+2@&H(k&r+|Pl&,H&H(k*|F|;Q*&224&H&k%.|;}&l]|X}:27&H&H(S*&H(S*/772|T((,|NH&S*&J+H(|tJ*H+|uI,H*H+H*H,|u|uH(H,|u|tH&S*/J+H)|tJ,|tJ.|tJ(H*|uI-H&H(H*H(H-|u|uH.H-|u|tH+H,H,H+|uJ*|u|uH)H*|u|t|tJ*|tJ)c*&H&H(H)H)H(|uJ(|u|uH*H(|u|tc*/2?((|NH&H(H)|vJ*H(H)H*7@772L()|NH(H)|tJ*H(|uI+H&H*H(H*H+|u|uH)H+|u|t772:&H&H&S*&H&S*/H(|t7?2g&H&S*&H(S*&|3+jk|Qk(H&S*&H(S*&|4C62H&S*/H(S*/|4+|Qk|Q,H&S*/H(S*/|522>&H&H(S*&c*&H&H(S*/c*/27&H&H(c*&H&H)c*/2P((|NH&H(H)|tJ*c*&H&H(H*H*H(|uJ(|u|uH)H(|u|tc*/2z()|NH&H&n&&&)&&|tk|vJ*H*H&|u|uJ&|uJ*H(H(n&&&)&&|tk|vJ+H+H(|u|uJ(|uJ+|vH)H&H(|v|uH*H(|v|uH&H+|v|u|u2|=(+|NH&S*&H(|tJ+H&S*&J*|uI)H&S*/H*H+H)|u|uH(H)|u|tJ*|tJ(H&S*/J,|uI)H&H+c*&H&H(c*/H,H(H)|u|uH*H)|u|tJ(n&&&&&&&&|3+jH&H(7F22|=(+|NH&S*&H(|tJ+H&S*&J*|uI)H&S*/H*H+H)|u|uH(H)|u|tJ*|tJ(H&S*/J,|uI)H&H+c*&H&H(c*/H,H(H)|u|uH*H)|u|tJ(n&&&&&&&&|3+jH&H(7G22}w+*,|Q.|M(|OH)n&&&&&&&&|2+j62H&k|R,|;J*H(k)|F|;I-H)}8l(|Ol]|Z|{k#.|=J+k#&t+j*jH*H-s+jH&H*R)&}67FH*k+|;I*3(2262*jk|l|QH+H+k|l|QrCJ.k|R/|;}&l]|X}:n&&&&&&}vi|v}1!:I0H.k}g.|;}&l]|X}:n&&&&&&}vi|v}1!:I/!3&&&&&&&&&&&&&&&&I4!3&&&&&&&&&&&&&&&&I3!3&&&&&&&&&&&&&&&&I2H*I+*jH4H+!&+&J1H0!}b(J5!})(I4H3H1H5H0!}c(!}c(J1H/!}b(J5!})(I3H2H1H5H/!}c(!}c(J5!3&&&&&&&&&&&&&&&&!l!zI2H+H5!2+&H-H+k7|;J+u4&2H2!|!J,+|Qk&I+)|Q*jH(H+t+jk(H*H+k)|F|;R)&J6H6|-4)BH+k(|;I+3(22k&2,k&2+jH&n&&&&&&}v|Q7F62H&H4H(k*|;k)|GJ+H.k|R/|;}&l]|X}:n&&&&&&}vi|v}1J6}7|>!8!},(J5!#(H5H5!4/0123456/0123456!#(!}n(J5!I&H5!I(|tH6}6n&&&&&&|9k|w|v7AH&H3H+H.k}g.|;}&l]|X}:n&&&&&&}vi|v}1J6}7|>!8!},(J5!#(H5H5!4/0123456/0123456!#(!}n(J5!I&H5!I(|tH6}6n&&&&&&|9k|w|v7AH,+jH.kV|=I+3(222}E*),|Q.|MH)n&&&&&&&&|2+j62H&k|R,|;J*H(k*|F|;I.H)}8l(|Ol]|Z|{k#.|=J+k}P.t+j*jH*H.s+jH&H*S*&7GH*k/|;I*3(2262*jk|w|JH+H+k|w|JrCJ-k|[/|;}&l]|X}:n&&&&&&}vi|v!;I0H-k}Z.|;}&l]|X}:n&&&&&&}vi|v!;I/!3&&&&&&&&&&&&&&&&I4!3&&&&&&&&&&&&&&&&I3!3&&&&&&&&&&&&&&&&I2H*I+*jH4H+!&+&J1H0!}n(H0!}o(J5!}n(I4H3H1H5!}o(J1H/!}n(H/!}o(J5!}n(I3H2H1H5!}o(J5!3&&&&&&&&&&&&&&&&!r!zI2H+H5!2+&H.H+k7|;J+u4&2H2!|!J,+|Qk&I+)|Q*jH(H+t+jk(H*H+k*|F|;S*&J)H)|34)BH+k(|;I+3(22k&2,k&2+jH&n&&&&&&}v|Q7G62H&H4!I&H4!I(|t7BH&H3!I&H3!I(|t7BH,+jH-k}R&|=I+3(222M&H&n&&&&&&&&c*&H&n&&&&&&&&c*/H&k&d&72Y((|QH&kj|=I)H&U&7o+jH)k&k|R( 2&2H&k(d&7H)H(k}h-k}f&7)2X((|QH&kj|=I)H&U&7o+jH)k&k}3+ 2&2H&k(d&7H)H(k(k|t+7)2}t***|Q*|P(|NH&U&7o+jH&S*&H&S*/|t62H&H&S*&7FH&H&S*/7F)|Nn&&&&&&}v|QH&kj|=J&k}f&|;Q*7l&|%+|Qk(,H&Q*|9l&|%+|QH&Q*|Bl&|%,k&224&Bn&&&&&&}n|QH&Q*|9l&|%4&Bn&&&&&&}n%H&Q*|Bl&|%4&BH&72n&&&&&&}niI.H&Q*|1l&|!+jn&&&&&&}n}:I.*jH)k4r+jH&H)k*|F|;J(l&H(Q*&|Oa*&H)k(|;I)3(22H&722k3I(*jH(k&x+|PH&H(k*|F|;Q*&,l(2z+jH(k(|=I(3(22n&&&&&&&&H(k&r4&BH&H(74J+|KlH|OI,H&H(k(|=74H+lH|X|VH,|Xl&H&H(k)|=74J+lHH,|O|ZH,zJ)C|VI-H+l&| H+H,lH|N|Xl&| H)CI)*jH*H(k)|=r+jH)+|Qk(,H&H*k*|F|;Q*&l&| 2I)H*k(|;I*3(22H.k(k(H-l2|ZJ+l(|U|{H)Ck&H-l%6|UJ-l|R/{CH-l|R/|&C+|PH+l(|N,H+2}5|vH(k,|FH,|{|=k}Z(|=J&k(|GJ(75|vH&H(|=75|v22!***|Q*|P(|NH&U&7o+jH&S*&H&S*/|t62H&H&S*&7GH&H&S*/7G)|Nn&&&&&&}v|QH&kj|=J&k|t+|;Q*7l&|%+|Qk(,H&Q*|t+l&|%+|QH&Q*} +l&|%,k&224&Bn&&&&&&}n|QH&Q*|t+l&|%4&Bn&&&&&&}n%H&Q*} +l&|%4&BH&73n&&&&&&}niI.H&Q*|l+l&|!+jn&&&&&&}n}:I.*jH)k}@&r+jH&H)k*|F|;J(l&H(Q*&|Oa*&H)k(|;I)3(22H&732k}?&I(*jH(k&x+|PH&H(k*|F|;Q*&,l(2z+jH(k(|=I(3(22n&&&&&&&&H(k&r4&BH&H(74J+|KlH|OI,H&H(k(|=74H+lH|X|VH,|Xl&H&H(k)|=74J+lHH,|O|ZH,zJ)C|VI-H+l&| H+H,lH|N|Xl&| H)CI)*jH*H(k)|=r+jH)+|Qk(,H&H*k*|F|;Q*&l&| 2I)H*k(|;I*3(22H.k(k(H-l2|ZJ+l(|U|{H)Ck&H-l%6|UJ-l|R/{CH-l|R/|&C+|PH+l(|N,H+2}5|vH(k,|FH,|{|=k}C/|=J&k(|GJ(75|vH&H(|=75|v22|6)(|M(|Q*jH)H&H*k)|F|;!&+&!}](!}i(I)H*k+|;J*H(r4&2H)H)H)!4/0123456&()*+,-.!}i(J)H)H)!4+,-.&()*3456/012!}i(!G&}62s)(|M(|Q*jH)H&H*k*|F|;!&+&!}j(!}u(I)H*k)|;J*H(r4&2H)H)H)!4/0123456&()*+,-.!}u(!I&2}5)(*|NH)S*/I-H(H)S*&J+|tJ,|mH&S*bn&&&&&&&j|v|5o+jH,H(H,H,H(|uJ(|u|uH+H(|u|tH-|tJ-|tJ(H,|uI+k(H,H(H+|u|uH-H+|u|tJ+n&&&&&&&&|2k&H*CH+n&&&&&&&&|4Ck&H(H(H&S*XJ+|w|pJ,H+|v|2C+|NH,n&&&&&&}n}:|t,H,2H+|vJ,H+n&&&&&&}]i|v|tJ(H+|wJ-|rH+|vH(H-|mn&&&&&&Xm|4CH,|5I*n&&&&&&&&I-n&&&&&&&&I+2H*oH-n&&&&&&&&|2|CH-n&&&&&&&&|5|DH(H+|tJ,}1}6H,H&U&&CJ,H(|uJ(H+|2|CH(H+|4|D+jH,62H&U&&H,7R2}Q)))|N)|QH&S*/H)|2+|QH&S*7H*|2,k&2+|QH&U&&k&qH(k&qp,k&2+j62H&H(d&&H&H)c*/H&H*c*7H&H)H)}8l]|Zl%6|U|{k%.|=J-kLkfH(C|=J.7On(&&&&&&&|yJ+|wJ,|rH+|vH)H,|mn&&&&&&Xm|4CJ)c*@H&H+c*XH&H.k?k]H(CJ.|;7OJ,c*bH&H-kX|=7On(&&&&&&&|yc*jH&H-k6kAH(C|=H.|;k(|=7On&&&&&&/j|vc*rH&H,n&&&&&&}vi|vc*zH&kH|;J&H)H*|nJ*|vJ,H)H*H,7@7>H&H&S*&J)H+|wJ*|rH+|vH)H*|mn&&&&&&Xm|4CH&S*/J)H+|wJ*|rH+|vH)H*|mn&&&&&&Xm|4C7?2V&H(|mH&S*jn&&&&&&Xm|v|4+|Nn&&&&&&&&,H(}1}6H(H&U&&C22Z&H&k|T|Jx+jH&k%.|;}&l]|X}:62l(H&k}-/|;}&|X}:n&&&&&&&&H&k}J|IxC2T&H(l|R|R|R|R|Jl|R|R|R|R|R|R|R|R|R|QH&CH(|OH(l&|*CJ(|{}9}6H(}:H&C2>&H&l(|YH(l(|Y|NH&H(|Ul(|U|N2u((|Pl|S|R|R|R|Jl|S|R|R|R|R|R|R|R|R|QH&CH(}1}7}&H(}8H&CJ)l(|NH)l(|OH)l&|!CH(n&&&&&&&&|2CJ)|{}9}6H)}:H&C21&H&H(|n7R|n2V((|PH(}1}7}&H(}8H&CJ)l|R|R|R|R|Jl|R|R|R|R|R|R|R|R|R|QH&CH)|OH)l&|*C2:&H(H)|uJ(}1}6H(H&CH*|52|x()+|N(|QH&kj|=J-S*&J)}1}6H)H(CI)H-S*&H)|uH-S*/|tJ*}1}6H*H(CI,H&P)P+jH(H&S*&J*7SI+H(H*H)H,7U+|NH*I)n&&&&&&&&,H(H+H)H,7U+|NH,,H(n&&&&&&&&7S|nH*H+J)|un&&&&&&|Rh|v|x22I,2H&H)c*|BH&H,c*|J2X((|Q*jH)H+t+jH(H+|;U&&+jH&H+k)|F|;H*_)&2H+k(|;I+3(222l((|QH&+jH(H)H*H+}1}77W,*jH*H,t+jH)H,|;U&&+jH(H,k*|F|;H+c*&2H,k(|;I,3(2222}yF*,|N5|M:|QH++|NH&P)/IFH(+|N)|NH+I-!3%%%%%%%%%%%%%%%%I5H.7E*jHDHFr+jH-k|R/HFHD|=JHHHk|R/tCJEk)|F|;IJH.k|R,|;IH*jH5!3&&&&&&&&&&&&&&&&H-!&+&J7!oH7!3&&|Ri&&|Ri&&|Ri&&|Ri!o!x!xI5HHH7!2+&HHk7|;IHHJH-k7|;J-u4&2n&&&&&&}v|QH5!|w(o4)BH.HEn&&&&&&}ni7CHDk|R/|;ID3(22H.7H2,)|NH+I-!3%%%%%%%%%%%%%%%%I5H.7E*jHDHFr+jH-k|R/HFHD|=JHHHk|R/tCJEk*|F|;IJH.k|R,|;IH*jH5!3&&&&&&&&&&&&&&&&H-!&+&J7!uH7!3&&&&&&}ni&&&&&&}ni!u!x!xI5HHH7!2+&HHk7|;IHHJH-k7|;J-u4&2n&&&&&&}v|QH5!}?(o4)BH.HEn&&&&&&}ni7DHDk|R/|;ID3(22H.7I22,H-H)k)|F|;P)&}22J0H0|3+jk+62K:J-H&H(H)H*H&P)D+|NH&H)7^,H02J1k&7aJU+jHU62H-H(7VH&P)rH)H&P)v|>|;S*&H-S*|R(J4n&&&&&&}niH&P)XoJV+|QH&P)]k(p,k&2C|wI3H&P)fH)|;IHH(+|N)|NH&P)nIMH&P)]JNk(pH&P)XoJJHJCIOH.7EHMoH+oHJ|C|CHNk)q|C+|NH&P)/IGH&P)bIEH-S*|B}1!:I>H-S*|J}1!:I?n&&&&&&}niH-S*|Z(|w}1!:I@H-S*/}1!:IAk&I+*jH+HGr+jH+k|R+|;J(HGH(HGrCIF!3&&&&&&&&&&&&&&&&I9!3&&&&&&&&&&&&&&&&I5H+I(*jH(HFr+jH(k)|FJDk|R(HFH(|=JIHIk|R(tCJIk)|F|;IKH.k|R,|;HD|=IL!3&&&&&&&&&&&&&&&&I7!3&&&&&&&&&&&&&&&&I;!3&&|Ri&&|Ri&&|Ri&&|RiI=*jH*HD|;!&+&J8H>!}c(H?!}c(I:H8HA!nJB!3&&|Ri&&|Ri&&|Ri&&|Ri!xH:H@!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}1(!}3(HDHE|;!&+&HH!8!aJC!3&&|Ri&&|Ri&&|Ri&&|Ri!x!}c(I8H6HC!3(&&&(&&&(&&&(&&&H:!eHB!zJ:!y!},(I6H,HD|;H:H8!z!2+&HDHL|;H8H8!}d(J8!2+&H=H8!3(&&&(&&&(&&&(&&&!},(!}2(I=H7H8!|0!}n(I7H;H8H8!4/0123456/0123456!|0!}n(I;HKHDk7|;JDu4&2H=!3%%|Q]%%|Q]%%|Q]%%|Q]!d!|!+jH.HIn&&&&&&}ni7C,H9H7!}n(I9H5H;!}n(I52H(k|R(|;I(3(22H.H9!I&H9!I(|t7AH.H5!I&H5!I(|t7AH+k|R+|;I+3(22H6!C&H6!C(|;H6!C)|;H6!C*|;}2,H&P)]IKH&P)bIQH&P)nIFH&P)/ILH-S*|B}1!:I>H-S*|J}1!:I?n&&&&&&}niH-S*|Z(J2|w}1!:I@H-S*&}1!:I=H-S*/}1!:I8H&P)XJPoJD+jHKk(pID2H2}1!:IAH2n&&&&&&}]i|v}1!:IBH.k|R}A&|;JI7E*jHGHLr+jHGk)|FJ(k|R/HLHG|=JEHEk|R/tCJEk)|F|;IRH.k|R,|;H(|=ISHIk|R,|;H(|=IT*jH(H*|;!&+&J7H>!}c(H?!}c(I;H7H=!oH7H8!nJ5!zI:H5!3&&|Ri&&|Ri&&|Ri&&|Ri!xH;H@!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}1(!}3(H++|MH(H+|;!&+&,H(HQ|;!&+&HH!8!a!3&&|Ri&&|Ri&&|Ri&&|Ri!x2J9!}c(J6I5H6H6!}d(ICHPk(p+|MH6!3&&&&&&&&&&&&&&&&!lH6HBH6!}d(H7H8!nH;HA!}c(!xH;H7H=!n!| !}b(!}d(!x,HF+|MH6H(HF|;!&+&!}d(J5I9H5H6!}d(,HC22I6H(HT|;H9H:!y!2+&H(HS|;H6!2+&H(H,|;H:H5!zH6H5HKk)pCHDC!2+&HRH(k7|;J(u4&2H.HEHPk(p+|NH.k|R,|;HE7J,HF+|NHFHGk)|F|;HE7J,n&&&&&&}ni22J27CHD+jHIHEH27C2HGk|R/|;IG3(22HI7H2I2HN+jHMo+jH1H-P)T}2|uH2|uI22HO+|QH-P)Pk&t,k&2+|NH2H-P)P}2|w,n&&&&&&&&2I2HO+jH3H-S*|Z(|wI32H/+jH/H2}1b)&H/H2H2}1}6|u}1b)|R(H/H3}1b)|R),H&P)/I(k&I*H2}1!:I9H2H2}1}6|u}1!:I6H3}1!:I7*jH,H*k)|F|;J+!&+&I5H+H5H5!kH5H9!}c(H6!}c(H7!}d(!x!2+&H*k+|;J*H(r4&222H.7HJ3HJ4&BH3H0H1|2+|Nn&&&&&&&&,H-S*|BH-S*|J|tH1H0|u|v2|t2,)|NH&P)nIMH&P)]JNk(pH&P)XoJJHJCIOH.7EHMoH+oHJ|C|CHNk)q|C+|NH&P)/IGH&P)bIEH-S*|B!;I>H-S*|J!;I?n&&&&&&}niH-S*|Z(|w!;I@H-S*/!;IAk&I+*jH+HGr+jH+k|R)|;J(HGH(HGrCIF!3&&&&&&&&&&&&&&&&I5!3&&&&&&&&&&&&&&&&I7H+I(*jH(HFr+jH(k*|FJDk|R(HFH(|=JIHIk|R(tCJIk*|F|;IKH.k|R,|;HD|=IL!3&&&&&&&&&&&&&&&&I;!3&&&&&&&&&&&&&&&&I=!3&&&&&&}ni&&&&&&}niI6*jH*HD|;!&+&J8H>!}o(H?!}o(I:H8HA!tJB!3&&&&&&}ni&&&&&&}ni!x!3%%%%%%}mi%%%%%%}miH:H@!}p(!}t(!}u(HEHDk(|H|;!|.*&HH!8!a!}C(JC!3&&&&&&}ni&&&&&&}ni!x!}o(I8H9HC!3(&&&&&&&(&&&&&&&H:!}U(HB!zJ:!y!}M(I9H,HD|;H:H8!z!2+&HDHL|;H8H8!}p(J8!2+&H6H8!3&&&&&&&&&&&&&&&&!}R(H8!z!}t(I6H;H8!3&&&&&&|lj&&&&&&|lj!}n(!3&&&&&&|lj&&&&&&|lj!}o(J:!}n(I;H=H8H:!}o(!3&&&&&&}fg&&&&&&}fg!}n(!3&&&&&&}fg&&&&&&}fg!}o(!}n(I=HKHDk7|;JDu4&2H6H6H6!4/0123456&()*+,-.!}t(!I&n&&&&&&}]g|4+jH.HIn&&&&&&}ni7D,H5H;!}n(I5H7H=!}n(I72H(k|R(|;I(3(22H.H5!I&H5!I(|t7BH.H7!I&H7!I(|t7BH+k|R)|;I+3(22H9!E&H9!E(|N|{}2,H&P)]IKH&P)bIQH&P)nIFH&P)/ILH-S*|B!;I>H-S*|J!;I?n&&&&&&}niH-S*|Z(J2|w!;I@H-S*&!;I=H-S*/!;I8H&P)XJPoJD+jHKk(pID2H2!;IAH2n&&&&&&}]i|v!;IBH.k|R}A&|;JI7E*jHGHLr+jHGk*|FJ(k|R/HLHG|=JEHEk|R/tCJEk*|F|;IRH.k|R,|;H(|=ISHIk|R,|;H(|=IT*jH(H*|;!&+&J7H>!}o(H?!}o(I;H7H=!uH7H8!tJ5!zI:H5!3&&&&&&}ni&&&&&&}ni!x!3%%%%%%}mi%%%%%%}miH;H@!}p(!}t(!}u(H++|MH(H+|;!&+&,HQH(k(|H|;!|.*&HH!8!a!}C(!3&&&&&&}ni&&&&&&}ni!x2J9!}o(J6I5H6H6!}p(ICHPk(p+|MH6!3&&&&&&&&&&&&&&&&!rH6HBH6!}p(H7H8!tH;HA!}o(!xH;H7H=!t!| !}n(!}p(!x,HF+|MH6H(HF|;!&+&!}p(J5I9H5H6!}p(,HC22I6H(HT|;H9H:!y!2+&H(HS|;H6!2+&H(H,|;H:H5!zH6H5HKk)pCHDC!2+&HRH(k7|;J(u4&2H.HEHPk(p+|NH.k|R,|;HE7K,HF+|NHFHGk*|F|;HE7K,n&&&&&&}ni22J27DHD+jHIHEH27D2HGk|R/|;IG3(22HI7I2I2HN+jHMo+jH1H-P)T}2|uH2|uI22HO+|QH-P)Pk&t,k&2+|NH2H-P)P}2|w,n&&&&&&&&2I2HO+jH3H-S*|Z(|wI32H/+jH/H2c*&H/H2H2|uc*|R(H/H3c*|R),H&P)/I(k&I*H2!;I9H2H2|u!;I6H3!;I7*jH,H*k*|F|;J+!&+&I5H+H5H5!qH5H9!}o(H6!}o(H7!}p(!x!2+&H*k)|;J*H(r4&222H.7IJ3HJ4&BH3H0H1|2+|Nn&&&&&&&&,H-S*|BH-S*|J|tH1H0|u|v2|t22I0H&P)|1H)k*|F|;H0H0H4|vHVCc*&H&H)H-7_HU2|x()(|Q,|MH&S*|B}1!:I-H&S*|J}1!:I.n&&&&&&}niH&S*|Z(|w}1!:I/H&S*/}1!:I0*jH(H+k)|FJ&|;!&+&I,H&H)|;H,H0!n!3&&|Ri&&|Ri&&|Ri&&|Ri!xH,H-!}c(H.!}c(H/!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}1(!}3(!2+&H+k+|;J+H*r4&22|t()(|Q,|MH&S*|B!;I-H&S*|J!;I.n&&&&&&}niH&S*|Z(|w!;I/H&S*/!;I0*jH(H+k*|FJ&|;!&+&I,H&H)|;H,H0!t!3&&&&&&}ni&&&&&&}ni!x!3%%%%%%}mi%%%%%%}miH,H-!}o(H.!}o(H/!}p(!}t(!}u(!2+&H+k)|;J+H*r4&22}A+(0|MH(!&+|R(J/H&S*@!;J0!}n(I1H(kj|=!&+&H+H/H&S*Xn&&&&&&bm|v!;J,!}n(H,!}o(J-!}p(!}o(H+!}q(n&&&&&&|BkH&S*j|w!;!}p(!|GH&S*jn&&&&&&|Bh|v!;!}p(J,H-H,!}n(J,H-!}o(!}o(I3H,I-H+!3&&&&&&&&&&&&&&&&!qJ.!|!+|M!3&&&&&&}n%&&&&&&}n%I+!3&&&&&&}n|Q&&&&&&}n|QI-H)H*k+|F|;I**jH)!|.*&!|0J2H/!tI4H+H+H2H4!| !}u(I+H-H2H-H4!| !}t(I-H*H)k7|;J)u4&2H.H+H0!}n(J2H-!tH2H0!}o(H+!r!z!x!|!+jk&62H-H1H.!| I1H+!3&&&&&&&&&&&&&&&&!}n(J0!3&&&&&&}]i&&&&&&}]iH+!}p(!3&&&&&&}]i&&&&&&}]iH-H&S*/!;!}o(J+!}p(!}n(!}u(H,H.!| J,H+!}u(H,H.!| I-H3H.!yI3H0H,H.!| ,H,2I+H(H1!2+|t(H(H,!2+};(H(H3!2+}](H(H+!2+|R)H(H-!2+|t)H/!}j(H&S*Xn&&&&&&|tl|v!;!sH/!}j(H&S*Xn&&&&&&|Bk|v!;J+!sH1!}j(H+!s!zH.!y!y!}?(2:&H&P)DH(H&P)H|>|;S*&2|h())|N)|QH)P)PoI,H(k*|FJ-H&P)z|;H)kj|=S*&H)S*|R(J+|vn%%%%%%}m%|yJ*c*&H-H&P)|)|;H,+|NH*H)S*|1H+|v|x,H*2c*&H&P)|-H(k*|F|;H,+|NH*H)S*|9H)S*|Z(|uH+|v|y,H*2c*&H&P)|#H(k)|F|;H)P)P_)&2}^A*9|Q8|N2|MH(P)/I/H&H(H*7bJAn&&&&&&X|J|5+|N*jH/H.t+jH+H.k*|F|;J0H0S*&n&&&&&&}nW|vc*&H.k(|;I.3(22n&&&&&&}ny,n&&&&&&}ni2JBc*|R(H&HAn&&&&&&}nin&&&&&&}nWHBn&&&&&&}ni|2CJA|vc*|Z(H&kj|=H(P)|5+|NH(P)|5H*H(P)|9|>|;S*&HA|v,n&&&&&&}v|Q2c*&)|QH&S*|Z(IJH(P)/J/o+jH&n&&&&&&}n%n&&&&&&}n|QHJ7|Bk&3(2K6I8K7I:K8J*H)HJH,7MH)H+H/n&&&&&&}n%7wKCH+_)3H/k|R7r+j7|(2H-oH,H/}2|4H,n&&&&&&&&|5|C|C+jH/k/vk&H)C+jH*S*/}1!:IYH*S*/|n}1!:I]H*S*7H*S*/|vJAH/}2H*S*/|vJBnN7};?|B}]}*h|vJC|u}1!:IZHAHC|t}1!:I[HB}1!:ISH+H/k)|F|;I0!3&&|R%&&|R%&&|R%&&|R%IT!3&&|R|Q&&|R|Q&&|R|Q&&|R|QIUH+I.*jH.!&+&IV!3&&&&&&&&&&&&&&&&IWHSIRH+I(*jHWH(R)&!:HV!}c(JX!3&&&&&&&&&&&&&&&&!}i(HY!}h(!}b(IWHRHXH]!}i(!3&&&&&&&&&&&&&&&&!}h(!}b(IRH0H(k+|;J(u4&2HTHV!3&&|R%&&|R%&&|R%&&|R%HZHW!o!| !}i(HVHY!}c(JX!3&&|R%&&|R%&&|R%&&|R%HZHR!o!| !}i(ITHUHV!3&&|R|Q&&|R|Q&&|R|Q&&|R|QHWH[!o!| !}h(HX!3&&|R|Q&&|R|Q&&|R|Q&&|R|QHRH[!o!| !}h(IUH0H.k7|;J.u4&2k&HTHTHT!4/0123456&()*+,-.!}i(JRHRHR!4+,-.&()*3456/012!}i(!G&}6n&&&&&&}]i|vHUHUHU!4/0123456&()*+,-.!}h(JRHRHR!4+,-.&()*3456/012!}h(!G&}6n&&&&&&}]i|v|tJAHA|2J(+|QH&H*H+H/HA7{o,H(24)B2H/k+x+jH/k|R7x+j)|Qk&I0K0I5K1I;K2I.K5I6H*S*/IMk};&k+k/H*U&&CJ(|?I2)jH/7|*o4&H/H/KCP)+7|.J97|,J3k+r+j7|(k&I93(2H37&2H2H/}2H/}2|s|s|v|sn|n|m|m|m|m|m(j|v )H2H9k&t+|QH/H97|,,k(2J4|>|?J1H4|>|>J27|?J?H2|;H(|>k7|;70J3H(H2|>|;I@k|QH3k|Qp4&BH9k&t+j*jH0H4r+jH+H0k)|FH9|>H(|>|;H9H(H3H0H1|>k-|F|;H17|>H0k(|;I03(22,H+H/H(H3H17|>2H*U&&H.H3H27|1+|Qk&,H.P)72o+jH3L(k|Q3(2H*H3H2H*S*7H2}2H/}2|wJN|vJAH.S*&HM|uJHH&kj|=S*&JB|6HBH.S*/JF|6|C+|NHB,HFHFHH|uH*S*7H/}2|w|v|u2HHHFHAH2}2HA|u|x|sn&&&&&&}Li|vkPk&7|6IAnS|:|xQSC|Bhn|CG}0}rau|ufH*U&&CJPn&&&&&&zj|vH/}2|vIDk|QI1n&&&&&&}n|QIO*jH1k|QpH>k3r|C+j)jHA}1}6HAH*U&&CIAHDIBH9k&tJ.+jH>oI.2H.+jHBn&&&&&&&&IBk&I0n&&&&&&&&ICn&&&&&&&&IEk&H*U&&H+H/7|+J(H*_);H(HAc*XH(H/H(P)77|,J7k(k&7|%*jH0H7r+jHBH(H07| J4S*|1|tIBHCH4S*|1H4S*|1|v|tICHEH4S*|9|tIEH0k(|;I03(22H6H/}2H7}2JGH(P)7}2|v|wJIHB|vc*&H6HIHE|vc*/HIHGHCHBHB|vHG|w|un&&&&&&&&|yHGn&&&&&&}n}:|t|w|vn&&&&&&}nin&&&&&&}niHI|w|u|v|s|vn&&&&&&7j|v|tIB,H*H6H+H/HA7|82H6S*&H*S*7|uJEHE|34&H6S*/IIH*H6H3H2HA7|8H6S*&HEHN|v|uIKHE|mHN|v|sn&&&&&&/j|vn&&&&&&/j|tJCHBHN|v|tHCH.CILHHHAHPHA|m|vHM|xJG|u|yHHH.oHEHD|5|CCIHHFHAHG|t|xHFH.oHEHD|n|4|CCIFHAHMHE|vHI|wJQ|tICHIn&&&&&&zj|7J0+jHCHH|7I02H0+jHCHF|6I02H0+jH*H6H3H2HC7|8H6S*&HK|u|mHL|6I02H0+|NHCJAH6S*/JCHIHN|vJK|tJL|sHCHK|u|m|tHL|wHQ|m|vHMHB|vHI|w|tHG|tJB|uICHAHB|t,HKHL|tICHBHE|4+|NHAHG|u,HCH2}2|7+|Nn&&&&&&}n%,H*H3H2HCHAHHHAn&&&&&&}nikPk&7|6HG|u22ICHEHB|n|4+|NHAHG|t,HKHL|uJBn&&&&&&&&|6+|Nn&&&&&&}n|Q,H*H3H2HBHAHAHFn&&&&&&}nikPk&7|6HG|t222IBH5HCn&&&&&&&&7>H5k7|;HBn&&&&&&&&7>HE|mHOn&&&&&&}Li|v|4I(HOHE|mH.CIOH0o+jH*H5H;H3H2HAH@H?7|@oI(2HHHBHCHEn&&&&&&&&|5CJB|4HBHF|4|Co+jHHn&&&&&&}]i|vHFn&&&&&&}]i|v|tIB2H(+j)|QH5k7|;I=k|QHAH5S*&|7+|QHAH=S*&|6,k&2o4&Bk|QH/7|?J7k)k*H*U&&C|FkH|;70J1k|Qp4&BH.I(K2I4H*H5H;H+H/HAH1H77|@J.o+jH*U&&H1H;P)XJ7n&&&&&&}n%7wH5S*&n&&&&&&}n%|2+|Qk(,H=S*&n&&&&&&}n|Q|22+jk|QH.H7+|QH*U&&H4H1H77|1BH4P)7o,k(2CI.H5H5S*&H4S*&H*S*/n|;}7|F|g@+}ni|v|u|yn&&&&&&&&7>H=H=S*&H4S*/H*S*/n }!}o}Nw|3zi|v|t|xn&&&&&&&&7>2H5k&d&Hk|QH.H7k&tk&H(C+|QH*U&&H4H1H77|1,k&2CJ.o+jH&HAn&&&&&&&&7|AH&H*H5H;H1H77|0I.2H.k|Pp+|QH&H*H+H/7|4k&,H.2I.2H1L(H.2I12HAHBH0CIAH>k(|;I>3)222H3L(H1k|Qp+jH&kj|=HAn&&&&&&&&7>2H12I.,K9I(k|QI.)jH*H8H+H/H&kj|=S*&7|5JAHA|34&H*U&&+jH&H*H+H/HA7{J.o4(2H&HAn&&&&&&&&7|AH&H*H8H(H+H/7|0I.22H.k|Pp+jH&H*H+H/7|4k&3*2H.H.k|Qq4)B227|(H&kj|=S*&IEH)H:H+H/7|1J(+jH(3(2H:S*&ICH:S*/IDH:P)7}2IBk)H,H:P);}2|uJAn&&&&&&&&|44&Bk*H-oHAHB|5|C4&Bk&H-+|QH&n&&&&&&&&n&&&&&&&&7|AH&H*K9H+H/7|/k&t+|Qk&,H&P)Po+jH&H*H+H/7|42H&kj|=n&&&&&&&&n&&&&&&&&7>k(2,k&24&BHAn&&&&&&&&|2+jH&HDn&&&&&&}n|QHJ7|B,HAHB|2+jH&n&&&&&&}n%HCHJ7|B,H8HCHJn|;}7|F|g@+}n}:|v7?H8k7|;HDHJn }!}o}Nw|3zi|v7?H8k(d&HH&H*H+H/H,HEH8S*&H8S*7HAHBHA|u|x|sn&&&&&&}Li|vk@k&7|6n&&&&&&&&7|AH&H*H8K9H+H/7|0k|Pp+jH&H*H+H/7|4222k&22:&H&P)LH(H&P)P|>|;S*&2}y*(+|QH)H,7gJ.7lJ/k)|FJ0k.k7H)k|R|R(rC|?k|N|CI1H)k(|=H0|?I0H&H(d&+H&H*_)HH&H._)LH&H/_)PH&H*H.|;k(|=H.|?_)TH&H/_)XH&H1_)]H&H0H1|>H1H)H0k)|FH/|>|=J0H0H1tC|;_)bH&H,H.H,H.rC_)|)H&H*H/|>k,|?H/|;J,_)|>H&H*k*|FJ1H,H/k/|?k(|F|;|;k)|Fk%&|;kj|Ckj|=_)|BH&H,H1|;k)k*H(CJ(|Fki|;kj|Ckj|=_)|FH&H-_)fH&H&P)fH*H(|Fki|;kj|Ckj|=|;_)jH&H*k)|FJ/ki|;kj|Ckj|=J-H&P)j|;_)nH&H&P)nH.k)|Fki|;kj|Ckj|=|;_)rH&H-H&P)r|;_)vH&H-H&P)v|;_)zH&H*H.|>k)|Fki|;kj|Ckj|=J-H&P)z|;_)|#H&H-H&P)|#|;_)|-H&H,H.|>H/|;H(|Fki|;kj|Ckj|=J,H&P)|-|;_)|1H&H&P)|1H,k&H+C|;_)|5H&H&P)|5H.H&P)|B|>|;_)|9H&H&P)|9H.H&P)|F|>|;_)|JH&P)|JH*7nH)H(|Fki|;kj|Ckj|=|>|;2|*()|QH&P)&I,*jH(H)r+jH,P)bH(k)|F|;P)&H,P)f|=H&P)/|=J+H&P)Hs+jH*H+k)|F|;J+H+P)&k(|;_)&2H(k(|;I(3(222X((|PH(k7xH&k|R/x|CH(k|R/v|CH&}&H(}&|PJ)l|R|R)|*|CH)l|R|R|R|R(|(|C2P&H&U&++|NH&P)fH(k)|F|;R)&}6,H&P)fH(k*|F|;S*&228&kHH&k*|FJ&H&kHxC2|l((,|QH&P)&P)nI.H&P)|-I/H)H*k)|F|;I0*jH)H0s+jH,H)P)&J1k%.|Ck)|F|;J-P)&I*H-H*k(|;_)&H/H*k)|FJ-|;H+R)&b)&H+H*_)&H.+jH&P)|1H-|;H.H(H1k1|G|;k)|F|;R)&b)&2H)k+|;I)H+k+|;I+3(22H+2|l((,|QH&P)&P)nI.H&P)|-I/H)H*k)|F|;I0*jH)H0s+jH,H)P)&J1k%.|Ck)|F|;J-P)&I*H-H*k(|;_)&H/H*k*|FJ-|;H+S*&c*&H+H*_)&H.+jH&P)|1H-|;H.H(H1k1|G|;k*|F|;S*&c*&2H)k+|;I)H+k/|;I+3(22H+2|B(*|QH&P)LI*H(o+jH*k*|;k)|G7&2H(k)p+|QH&P)|),H*2I)k-k&H&H(7|+H)H(k(pH(k+p7|%k&I(*jH(H*r+jH+H(H&P)n|;U&&|;I+H(k(|;I(3(22H+o2E&H&P)D+|NH&H(7^,H)H(k)|F|;P)&}2224&H&H(|?k/|;k|J|C2F&H(H)7e+|QK;H&H(H)H*H+k&7c,k&22C&k)k7H&k7|?J&H&k7xCJ&H&k)rC2})N*B|Q(|P)|NH&P)&k-p+jH&P)/I,H&P)3I&k|R|](70I@k};&k|R|R)H,P)bJ*|?k|B|CJ+H+k};&tCI+H*k)k*H,U&+C|Fki|;kj|Ckj|=k7H+H+k7rC|>J+H,P)&P)/k)|Fki|;kj|Ckj|=J*H+H*uC70J*k|QpH@k|Qp|D+j&2H&k)p+|QH(,H(H,P)L7|-2I+H,U&+I(H&+jH&k*p+jH,U&+I)K=J(H,P)&k|R( 1&&H*k%(H(P)/k)|Fki|;kj|Ckj|= 2&H(H*_)bH+H,P)T|>J&H,P)T|;J+H,P)HJ-H-H+tCI/*jH&H/r+jH,P)|-H&k)|FJ-H,P)r|;P)&J0k)k*H)C|F|;I+H(H,P)vH-|;P)&J._)/H,P)@H,P)/H&|;k)|F|;P)&I2k&I-*jH-H2r+jH*H-k)|F|;H(P)fH,P)/|;H&|;_)&H-k(|;I-3(22H(P)n+jH(H,P)|1H0k)k*H)C|F|;_)nH)H(P)nH.n&&&&&&&&7w2H.k&tJ-+jH(H)H,P)/H&|;H+k&H+H,P)@H@k&7YoI-2H,P)jH&|;H-+|QH,H&7fK:S*&K:S*|R(|v|6,H-2od&&H&k(|;I&3(22,H&k(p+jH(+|Q)|QH,P)fIAH,P)|#H,P)HJ4H+|>k)|F|;I8H,P)&J&P)bI9H&P)jI:H&P)fH,P)/|;I;H4k7|=IBH+H,P)P|>J-H,P)P|;J(H&P)/J&H&H(tCI=H,P)3H,P);J6H-|>|;I0H,P)|5H+H,P)|B|>|;I)H,P)|9H+H,P)|F|>|;J2H,P)|>k)|F|;ICH8k&H4k)|F 2&*jH-H=r+jk/H=H-|=J&H&k/tCI7H)k/|;I&k&I(*jH(H7r+jH&H9H(H-|;k)|F|;P)&H;|=J*H(k1|F|D_)&H&H*H4sk)|F|;I&H(k(|;I(3(22H&I*k&I.*jH.H7r+jH-H.|;I(H:+|QH(H:|;U&&,k&2o+jH9H(k)|F|;P)&H;|=J3H4y+jk|QI32H0H.H6|>|;IDk&I/*jH/H4r+jk};&H4H/|=J(H(k};&tCI>l&IEk&I(*jH(H/|;J1HB|=J5k&H5k&tCI?HEHDH1H?|=k)|FJ5|;J1!&+&H5HA|;J5!&+&!oH1!&+7H5!&+7!o!|W(H1!&+HH5!&+H!oH1!&+XH5!&+X!o!|W(!|6!|5}&H?}&|ZH(}&|X|VIEH>H(k7|;J(t4&2H&HEl|Q|Wl|Ql};&H>}&|O|Z|UH3k-|GH/k-|Gp}(H3}&|Xl|Q|W|UJE|M|{k)|F|;H.k1|FH/|DI1*jH&H1HE|L|{|;_)&H&H1HEHEl(|O|UJE|L|{|;_)+H&H1HEHEl(|O|UJE|L|{|;_)/H&H1HEHEl(|O|UJE|L|{|;_)3HEHEl(|O|UJEzo+jH&k7|;I&3(22I&H/kj|=I/3(222H.k(|;I.3(22H)H*H)|=k/|=k)|G_)&H)H&H*|=k)|G_)+H)k/|;I)*jH&H)u+jH2H)P)&J(k%.|Ck)|FJ.H0H(k1|GH6|>|;|;R)&b)&H2k+|;I2H.H8|;J(H(P)&H)H*y|;_)&H)k+|;I)3(22k&H2HCu4)BH0H6H7|>|;I0H-k/|;I-3(22k(2,)|QH,P)fIAH,P)|#H,P)HJ4H+|>k)|F|;I8H,P)&J&P)bI9H&P)jI:H&P)fH,P)/|;I;H4k/|=IBH+H,P)P|>J-H,P)P|;J(H&P)/J&H&H(tCI=H,P)3H,P);J6H-|>|;I0H,P)|5H+H,P)|B|>|;I)H,P)|9H+H,P)|F|>|;J2H,P)|>k*|F|;ICH8k&H4k)|F 2&*jH-H=r+jk/H=H-|=J&H&k/tCI7H)k/|;I&k&I(*jH(H7r+jH&H9H(H-|;k)|F|;P)&H;|=J*H(k1|F|D_)&H&H*H4sk)|F|;I&H(k(|;I(3(22H&I*k&I.*jH.H7r+jH-H.|;I(H:+|QH(H:|;U&&,k&2o+jH9H(k)|F|;P)&H;|=J3H4y+jk|QI32H0H.H6|>|;IDk&I/*jH/H4r+jk};&H4H/|=J(H(k};&tCI>l&IEk&I(*jH(H/|;J1HB|=J5k&H5k&tCI?HEHDH1H?|=k*|FJ5|;J1!&+&H5HA|;J5!&+&!u!}@(H1!&+7H5!&+7!u!}@(k)|F|DH1!&+HH5!&+H!u!}@(k+|F|DH1!&+XH5!&+X!u!}@(k-|F|D}&H?}&|ZH(}&|X|VIEH>H(k/|;J(t4&2H&HEl|Q|Wl|Ql};&H>}&|O|Z|UH3k-|GH/k-|Gp}(H3}&|Xl|Q|W|UJE|M|{k)|F|;H.k1|FH/|DI1*jH&H1HE|L|{|;_)&H&H1HEHEl(|O|UJE|L|{|;_)+H&H1HEHEl(|O|UJE|L|{|;_)/H&H1HEHEl(|O|UJE|L|{|;_)3HEHEl(|O|UJEzo+jH&k7|;I&3(22I&H/kj|=I/3(222H.k(|;I.3(22H)H*H)|=k/|=k)|G_)&H)H&H*|=k)|G_)+H)k/|;I)*jH&H)u+jH)P)&J.k%.|CI(H2H0H.k1|GH6|>|;H(k*|F|;S*&c*&H2k/|;I2H8H(k)|F|;J(H(P)&H)H*y|;_)&H)k+|;I)3(22k&H2HCu4)BH0H6H7|>|;I0H-k/|;I-3(22k(22I&H,P)nH+|;H&od&&,H&k)p+jH(+jH,P)LH+k(|;|>H,P)|)|?I*H,P)zH,P)Hk)|FJ(H+|>|;I.H,P)|#H(H+H,P)L|>H,P)|)|?J&|>|;I+*jH&H*r+jH&H,P)P|>J-H,P)P|;J(H,P)&P)/J)H(H)rCI/H,P)|9H&H,P)|F|>|;I)H,P)|5H&H,P)|B|>|;I(*jH-H/r+jH,H-H(k/|;J0H(P)&J2k)|F|;J3H(P)+J(H,H-H0H2H)H.7hH+7hI)H3H(k)|F|;I(H-k/|;I-3(22H&k(|;I&3(22,H,P)LH+k(|;|>H,P)|)|?I*H,P)zH,P)Hk)|FJ(H+|>|;I.H,P)|#H(H+H,P)L|>H,P)|)|?J&|>|;I+*jH&H*r+jH&H,P)P|>J-H,P)P|;J(H,P)&P)/J)H(H)rCI/H,P)|9H&H,P)|F|>|;I)H,P)|5H&H,P)|B|>|;I(*jH-H/r+jH,H-H(k/|;J0H(P)&J2k)|F|;J3H(P)+J(H,H-H0H2H)H.7iH+7iI)H3H(k)|F|;I(H-k/|;I-3(22H&k(|;I&3(222,H)o+jH,P)7H,P);H+H,P)P|>|>|;I)2H(+jH)I&H,P);I*H,P)Hk)|FI2H,P)|-I4H+H,P)P|>J-H,P)P|;J(H,P)&P)/J.H(H.rCI3H,P)|9H+H,P)|F|>|;I.H,P)|5H+H,P)|B|>|;I(*jH-H3r+jk/H3H-|=J/H/k/tCI0H*H2p+jH&k&H*H0|> 2&,k&I/*jH/H0r+jH&H*H/|>|;k&H2 2&H/k(|;I/3(222H(H(P)&H(P)+|;k)|;k)|F|;I/H(k/|;I(*jH(H/s+jH&H(P)&J1k1|GH*|>|;H1k%.|Ck)|F|;H4H.P)&k)|F|;R)&b)&H.k+|;I.H(k+|;I(3(22H&H*H0|>|;I&H-k/|;I-3(22,H)I&H,P);I*H,P)Hk*|FI2H,P)|-I4H+H,P)P|>J-H,P)P|;J(H,P)&P)/J.H(H.rCI3H,P)|9H+H,P)|F|>|;I.H,P)|5H+H,P)|B|>|;I(*jH-H3r+jk/H3H-|=J/H/k/tCI0H*H2p+jH&k&H*H0|> 2&,k&I/*jH/H0r+jH&H*H/|>|;k&H2 2&H/k(|;I/3(222H(H(P)&H(P)+|;k)|;k)|F|;I/H(k/|;I(*jH(H/s+jH&H(P)&J1k1|GH*|>|;H1k%.|Ck*|F|;H4H.P)&k*|F|;S*&c*&H.k/|;I.H(k+|;I(3(22H&H*H0|>|;I&H-k/|;I-3(222k&I&H,P)PJ(H,P)&P)/H+H,P)P|>J+|=J*H(H*rCI(H,P)|JH+k)k*H,U&+J+C|F|;I-*jH(k&t+|QH&H,P)Hr,k&2+jH,P)jH&|;U&&+jH+H-k&k(H(H)H&k)k*H+CJ*|F|;H,P);7yH-H,P)&P)/H*|Fki|;kj|Ckj|=|;I-2H&k(|;I&3(22222,H,P)nH+|;)|QH,P)&J4P)/I3H,P)]I2H,P)Xk)|FI1H,P)bJ0k)k*H,U&+J/C|Fki|;kj|Ckj|=I8k7k};&k|R|R)H0|?k|B|CJ&H&k};&tCJ&H&k7rCI6H4P)jI9K=J7H4k|R( 1&&H7H0_)/H7k&_)|5H+H,P)T|>J+H,P)T|;J&H,P)HJ(H&H(rCI:H+I&*jH&H:r+jH&H,P)/|;I5H&H+|=H6|AJ)o+jH6H:H&|=J(H(H6tCI=H,P)3H&k)k*H/C|F|;I.H*I(k&I-*jH-H3r+jH/H.H,P);H2H3H-|=J>H2H>rCH=H(H87yH.H1H,P);|>|;I.H(H2k)k*H/C|F|;I(H-H1|;I-3(222H*H)H8|>|;I)H9+jH)I(k&I.*jH.H3r+jH/H(H.H9|;H2H3H.|=J-H-H2tCn&&&&&&}n%7XH(H2k)k*H/C|F|;I(H.H1|;I.3(222H4H5H,P)@7kH0}2|vH3}2|wJFHF|sn&&&&&&&j|v|tn&&&&&&}ni|tH,P)vH&k)|F|;P)&}2JFHF|s|tn&&&&&&}ni|t|yJGH0}2|4+|NK8H/H4H57bHG7MH/H)H0n&&&&&&}n%7wK8K6H)H0n&&&&&&}v|Q7|5,n&&&&&&}n|Q2JFHF|3+|NK:H7H/H5H)HGk&7a+|Nn&&&&&&}n|Q,K:S*&2IFK:S*|R(,n&&&&&&}ni2IGH/H)H0HFHF7|7|{J(k,|>H0r+jH(H;|;I;,n&&&&&&}n|QIF2H,P)vH&k)|F|;H(_)&H;k3|>H0H&H+|=k(|Fk*|;|>tI(k&HFHG|vJFn&&&&&&}n|Q|2+|QH,P)H7nH?k(|;J?r,k&2H(|D4)BH/+jH,P)fH&k)|F|;HF}1b)&,H,P)fH&k*|F|;HFc*&2H&k(|;I&3(22k(2od&&2H@L(62H&P)7J+H&P)3H(H&7|!7|-H&P)7|>J.|=J*H+H*rCI+H&P)/H.k+k/H&U&+CJ-|>|;I*H&H(7| I(H&P)&J,+jH,k(p+jH(H&U&+K>J)H*H+H&S*XH&S*b7|:_)rH(H)S*&c*zH(H)S*/c*|),H,k)p+jH&P)@J,P)bJ)H+H)H+rCkH|;J.H-|>70I)H(k|Q_)rH)k|Qp+j62H(H,S*Hc*HH(H)_)]H(H._)bH(H&P);H(H*H+H&P)DH&P)H7|;_)rH(P)rk|Qq+jH)H-H(P)X|>|;k6|;k|B|CL(2,H,k*p+jH(H&P)@J)S*&c*&H(H)S*/c*/H(H)S*Hc*HH&P);H(H*H+7|=,H,k+p+jH(H&U&+H*H+H&S*XH&S*b7|7a*j,H)o+jH&P)PH-H.|>|;I)2H&U&++jH&P)LH*H)H+7Z,H&P)LH*H)H+7[22222,H&P);K?J)H*H+H&S*X7|8H(H)S*&c*|1H(H)S*/c*|922|M(*|QH&P)/k)k*H(C|FI,H&P)&I**jH+oH*H&P)+r|C+jH)+|QH&P)|#H*k)|F|;P)&k&x,k&2o+jH&k&H(H*H*H,|>J+H&P)7|;k&H+H&P)@|;k&k&7|DI+2H*k(|;I*3(22H+2}Z8*0|M5|Q)|NH&P)3k(q+jH&k&k(7|F62)|Qk&H&P)/k};&t+|Qk(,H&P)+H&P)&|=k+r24&Bk&H&P)TH&P)HH&P)P|D|D4&BKBJ2k(H&P)LS*&H&P)DS*&7MH2S*H|nJ@n&&&&&&&&|5+|QH@H&P)/}2H2S*@|v|4,k&22J>+jKBI7H&P)/J4k)|FI9k)k};&H4|?J2H2k)xCI;H&P)|#H&P)&J8k)|F|;k%(H&P)+J=H8|=k)|F 2&*jH8H=k+|=v+jH=H8|=k+|?J2H;H2H;rCI:k&I3*jH3H:r+jk(H&P)7H8H3k)|F|;H9|>|;H9k+H4K@H3H4|>k+|F|;J2k77yKAH3k};)|>|;I1H7S*7I@H7S*/IAH7S*Xn&&&&&&|1k|v}1!:I,H2!&+&J)I+!3&&&&&&&&&&&&&&&&I-!3&&&&&&&&&&&&&&&&I(H2H4k+|F|;I5*jH)H2!&+&J*!}h(I)H+H*!}i(I+H-H*!}b(I-H(H*H*!}d(!}b(I(H2k|R/|;H*H*!3&&&|R&&&|R&&&|R&&&|R!xH,!zJ.!}b(H.!}c(H*H*!}](H,!m!| !2+&H5H2k7|;J2u4&2H+HA}1!:!}c(H-n&&&&&&}niH4}2|w}1!:J,!}d(J*H@HA|vH4}2|w}1!:!}c(!}i(I.H1H)HAn&&&|t@+}ni|v}1!:!}c(J)!2+&H1H+!2+7H1H+H)H@n&&&&&&}ni|5+|MH*HAn&&&&&&}]i|v}1!:J+!}c(H(H,!}d(H*H*!}d(!}c(!3}I}H3j}I}H3j}I}H3j}I}H3j!}d(H+H+!}d(!}b(!}a(n&&&&&&}niH@H@|tH4}2|w|u}1!:!}d(!}b(,H.2!}i(!}h(!2+HH1H-!}](!3&&|R|Q&&|R|Q&&|R|Q&&|R|Q!m!2+XH3k(|;I33(22k(I3k&I6*jH6kPrH3|C+jk&I3k&I5*jH5H:r+jKAH5k};)|>|;J1!&+HJ*H7S*/n&&&&}]%}mi|v}1!:!}b(I/!3&&&&&&&&&&&&&&&&I(!3&&&&&&&&&&&&&&&&I+!3&&&&&&&&&&&&&&&&I-!3&&&&&&&&&&&&&&&&I)K@H4H5|>k+|F|;k|R/|;J2H4k+|F|;I?*jH/H2!&+&J,!oI.H(H,H*!nH.!yJ0!},(I(H+H.!},(I+H-H0H,!xJ,!|0!}n(I-H)H,H,!4/0123456/0123456!|0!}n(I)H?H2k7|;J2u4&2H-H+!#(H7S*@!;J,!}p(H7S*H|n!;J.!}o(!}n(I-H*H*!4/0123456/0123456!|0H)H+H+!4/0123456/0123456!#(H,!}p(H.!}o(!}n(J,H(H(!4/0123456/0123456!#(!}q(J)H)H)!r!| I)H1kj|=H-!2+&H1H,!2+zH1H(!2+|1H1H+!2+|BH1H*!|0H-H(!#(!}q(J(H(H(!r!| J(!2+|R(H1H)!2+|d(H*H1!&+&H(!|/H)!|/!4&()*+,-.789:;=>?J(H*!n!| I+H*H1!&+7H*H(!n!| I)H1H+!2+&H1H)!2+7H1H(!3&&&i&&&i&&&i&&&iH+H)!}b(!}d(H(H+!nH)H(!n!x!| !2+Hk(H3H1!&+XH(H*!k!y!|!CI3H5k(|;I53(22H6k(|;I63(22k&I5*jH5H:r+jKAH5k};)|>|;J1!&+|1I+)|Qk&H7H1K@H4H5|>k+|F|;J3J2H4H+!#(7]o4&Bk&H7H1k7|;H2k/|;H4H+H+!4/0123456/0123456!#(7]o4&BH1!&+};(J(!|/H1!&+}L(J)!|/!4&()*+,-.789:;=>?I*H(H*!|0!}o(H1!&+}](!}n(!|/H)H*H*!4/0123456/0123456!|0!}o(H1!&+}n(!}n(!|/!4&()*+,-.789:;=>?I-H1!&+|t(J)!|/H1!&+}+(J,!|/!4&()*+,-.789:;=>?J(H)H(!|0!tH,H(H(!4/0123456/0123456!|0!t!4&()*/012789:@ABCH(!}](!3}AH|R[}AH|R[}AH|R[}AH|R[!}d(!x!}b(I,n&&&&&&}niH7S*/|w}1!:I.!3&&&&&&&&&&&&&&&&I)!3&&&&&&&&&&&&&&&&I(H2H4k+|F|;I6*jH)H,H2!&+&J)!oJ/!3&&|Ri&&|Ri&&|Ri&&|Ri!xH)H*!}c(H-!}c(H.!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(J0!3&&&&&&&&&&&&&&&&!n!},(I)H(H/!},(I(H2H0!2+&H6H2k7|;J2u4&2H(H1!&+|B!aH)H(H+!})(!a!xH1!&+X!x!|w(2+jk(H3k7H4k+H&P)@H8H9|>|;H97yk&I6*jH6k+r+jH6H8|;k*|FJ2H&P)z|;H1H6k*|F|;J3S*};(c*&H2H&P)|)|;H3S*|R)c*&H2H&P)|-|;H3S*|t)c*&H&P)|#H2k(|H|;H1H6k)|F|;P)|1_)&H6k(|;I63(222H8k+|;I8H5k(|;I53(223(222H&k(H>7p2F&H&P)3k(q+|QH&k&k&7|F,H&k&k&7p22/&H&k(7|G2/&H&k&7|G2P&H(k6|Co+j62K+H&k+|F|;J&H(Q*&a*&H&H(Q*/a*/2P&H(k6|Co+j62H(K+H&k+|F|;J&Q*&a*&H(H&Q*/a*/2[&H&+jH(H)H*}1}77x,*jH)k(|C+jH(H)k*|F|;H*c*&H)k(|;I)3(2222K&*jH(k*|C+jH&H(k)|F|;H)_)&H(k(|;I(3(222|[+)-|Q,|Mk+k)H&CJ1H+tH*H1r|D+jk(I12k)k*H&CI3*jH*H.t+jH.H*H1|=J0v+jH.I02k&I/*jH+H/t+jH/H+H1|=J.v+jH/I.2H(H)H0|>|;H.H3|F|;I/H,H-H.|>|;H0H3|F|;I2H1k(p+jH&+jH2H/P)&_)&,H2H/Q*&a*&2,H&+jH/!&+&J4H)H/|;!&+&J6!4/012@ABC3456DEFGI5H2H4H6!4&()*789:+,-.;=>?J4H/H)k(|F|;!&+&J6H/H)k*|>|;!&+&J7!4&()*789:+,-.;=>?J8!4&()*+,-.789:;=>?!2+&H-H2|;H4H8!4/0123456@ABCDEFG!2+&H2H-k(|F|;H5H6H7!4/012@ABC3456DEFGJ4!4&()*+,-.789:;=>?!2+&H2H-k*|>|;H5H4!4/0123456@ABCDEFG!2+&,H2H/!&+&J5H)H/|;!&+&J4!4&()*+,-.789:;=>?!2+&H-H2|;H5H4!4/0123456@ABCDEFG!2+&22H1H.|;I/3(22H1H0|;I.3(222=&k&H&S*77Tk&H&S*&7T|O2|d+*.|N+|Q(|OH(S*@I2H&H+}1}6c*&H&H+H2|t}1}6c*/*jH3k,r+jH&n&&&&&&&&H+H2n&&&&&&}]i|v|tJ-}1}6H-|mH2H2|t|4Cc*HH(H&H)H*7|=H&P)TI5H&P)PJ6o+jH5}2H2|vH(S*H|tn&&&&&&&&|3+jk|Q62H&H(H)H*7|4k&k|QH&S*|9H&S*|1H2|t|5C62H&S*HH&S*7H5}2H2|v|tH(S*H|tJ.n&&&&&&}niH(S*XJ-|wJ0|vH6}2|w|pH-|vJ/|tJ1H.H6}2H/|v|uH6}2|wJ/H0n&&&&&&Xl|v|v|pH-n&&&&&&}+g|v|vJ0|tJ.|mH-n&&&&&&}nl|v|4H-n&&&&&&|Bk|vH.|mH.H2|t|m|x|6|Co+jk|Q62H&H1}1J7}7J4H4kG|Gk(|DH7}6H1|5|>|=}9}6c*&H&H1H1H-|uH/n&&&&&&&&|5CH2|tJ-}1J7}7J4H4kG|Gk(|DH7}6H-|5|>|=}9}6c*/H&kj|=H.H0H.H1|u|u7>k(H)H*H&H6H57|9+jk&62H.H+|uI-H.I+H-H,|vn&&&&&&&&|4+jH&H+H-n&&&&&&}]i|v|uJ+}1}6c*&H&H+H2|t}1}6c*/2H-I,H3k(|;I33(22k|Q25&H&kj|=H(k}n&|>|;2>&H&P)3H&P)7|;k(|=H&P)7|?2K((|QH&H&7|!J(H&P)/KCP)3pH&P)&k,p7|%H(2K((|QKCP)+I+KCk&_)+H&H(H)H*7(KCH+_)+2V&H&H&P)PH(P)P|;_)PH&H&P)TH(P)T|;_)TH&k7|;H(k7|;7629&KCP)+k&t+jk};&7&22?&KCH&_)&KCH(_)+KCH)_)/2=&H&KCP)+J&k(|FxH&k&t|C2^((|QKCP)/J+H&_)&H+H(d&+H+H)_)/H+H*_)3H+H*KCP)+7|._)7H+2:&H&H(|;k(|=H(|?k)|;k)|G2f()|QH(k*|;k)|GI)*jH&H)x+jH&H)|=I&H(H*k(|;J*|=k*|;k)|GI)3(22H&k)|FH*|;2C&H(H&ki|;k};&|?k6|;k|B|CJ&H&H(rC2}>)))|N(|QH(H&S*HH&k}L&|;J.S*&|tH(S*/n&&&&&&}]i|v|t7NI,H.H&S*HH,|n79H&H,c*HH&H(H,H.7|3H(H&H*H+7|=)|QH&H&P)PH)P)P|;J+_)PH&H&P)TH)P)T|;J._)TH&k7|;I*H)P)Pk&t+jH*H)k7|;76H*H)P)P}2H)S*HH&S*H|u782H.k&t+jH*H.}2H(S*@782H*H(kH|;76H+o+jk|QH*S*&n&&&&&&&&|3+|NH*S*&,H*S*/2J,n&&&&&&&&|5H,n&&&&&&&&|4C3(2H*H*S*&H+}2J,|wJ-|nH,78H*H-H*S*&H*S*/|tH,|w7?H*H&k}L&|;J&7;H&H*7=22|u-*3|Q*|N*|PH)k7|;I0H(U&&I5H&kj|=I/H&k}L&|;I2H)7zI=k(I3*jH3k|R/v+jH&H(H*H+H,7|/J-H&P)Pk&tJ4|Do+jk|P62H)H0H-k&tCH/7=k&I1H4+jH/H&S*HH2S*&7?H/H2S*/7:H&H(H&S*HH27|3H)H/7;J4H/H07;J6|Ck&rI1H&P)TH*P)T|=I7H&P)PH*P)P|=I8H-+|QH6k&vH4k&v|C+|QH5H+H,H&H8H77|9,k&2,k(2+jH2S*&H(S*jJ9|wJ:|pI;H/H&S*HH:H;|uH2S*/H9|w|tJ:n&&&&&&&&|4+|NH:n&&&&&&}ni|tI:H;n&&&&&&}n}:|t,H;2H9|v7?H/H:n&&&&&&|Bk|v|pH9n&&&&&&|Bh|v|v7:k&622k&H1H3k*|C+|Qk&,H=l(|ZI>H)7zJ=l(|)H=H>|&|D2Co+jH)U&Ho+jH&H)S*&H)S*/7|AH&H(H*H+H,7|/I-H&H0S*&H0S*/7|AH-k&rH&H(H*H+H,7|/J1k&t|D+jk|Q62H)k(d&HH-+jH1o+jH)H0S*&n&&&&&&&&7>2,H0H)S*&n&&&&&&&&7>22H.J-k(|;I.H-k(|CoI1H(S*/I9)jk&H)k7|;J-S*&7TJ>k&H)S*&7TJ?l(|N|(+jH/H-S*&H9n&&&&&&}]}:|v7?H)H/7;k&r+|QH/H-7;k&r,k&24(H/H)S*&H-S*&H)S*&|uH)S*/H-S*/|t|tn&&&&&&}]i|v7?3(2H/H)S*&n&&&&&&}]i|vH-S*&n&&&&&&}]i|v|tJ9k&H?H>7Q7PH1+|Qk&,H)S*&H9|4+|QH9H-S*&|4,k&22Cn&&&&&&&&7>2H&H/S*&H/S*/7|A2H3k(|;I33(22&2}A())|Q(|NH&H)H*H&H)k&7|27wH&H(H)H*n&&&&&&}n%n&&&}]%%}mqn%%%%%%}m|QH&C7|:H&H)H*n&&&&&&}n%7wH(H*_)7H(k&_);+jk&62*jH*H+t+jH&H)H+7|2J-H-|3+jk(62H-n&&&&&&}n|Q|2+jH(H(P);k(|;_);2H-|mn&&&&&&}n|Q|2+jH(H(P)7k(|=_)72H+k(|;I+3(22k&2G&H&+|NH(H)k)|F|;R)&}6,H(H)k*|F|;S*&22b&H&H(H)H*k&7Lc*&K*H*7=K*H(S*@n&&&&&&&&79H&H(H)K*k(7Lc*/2Y((|QH(U&&K-J+H)H*H&S*/H&S*/7|:BH&H+S*/H+S*&H(S*/7|B2}(,*,|Q+|M-|NK/I-H&U&&+jH)R)&!:I4k(H*k|N|CJ/k|R)|?J,H,k&vCk)|FI0k&I,*jH1H)H.k)|F|;!&+&H4!}c(J3!}b(I1H2H3H3!}d(!}b(I2H,k+|;I,H/H.H0|;J.t4&2H-H)R)&}6H1!|0H1H1!4/0123456/0123456!|0!}n(J1!I&H1!I(|tH,}2|wJ5|tc*&H-H2!|0H2H2!4/0123456/0123456!|0!}n(J1!I&H1!I(|tH,}2|wH5H5|v|uc*/,H)S*&!;I4k(H*k|P|CJ/k|R(|?J,H,k&vCk(|FI0k&I,*jH1H)H.k*|F|;!&+&H4!}o(J3!}n(I1H2H3H3!}p(!}n(I2H,k)|;I,H/H.H0|;J.t4&2H-H)S*&H1!I&H1!I(|tH,}2|wJ5|tc*&H-H2!I&H2!I(|tH,}2|wH5H5|v|uc*/2H&S*7I5H-S*/H&S*/J6H6|vn&&&&&&Pj|w|t|sJ7H*}2n&&&&&&]j|vH6|v|4o+jn&&&&&&}v|Q62H-S*&H6n&&&&&&}]i|v|uJ6H7n&&&&&&Hj|vJ9|uI8H+H6H7n&&&&&&0j|vn&&&&&&}niH5H*}2|wJ:|u|s|sH:|s|s|u|v|tH6H9|tJ6H+|5H+H8|5|CCI+H(H8n&&&&&&&&7>H(k7|;H6n&&&&&&&&7>H(k&d&Hn&&&&&&}v|QH&H)H*H5H+H+H7H7|tJ7|uH+H7|tH5H*}2H5|u|x|sn&&&&&&}Li|vJ+k/k(7|6K.S*&H5|u|mH+n&&&&&&}ni|y|5C2|T*),|N+|QK.I8H&U&&I7H)}2H*|uI2H*|nI3H+H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH+H-|6H+H,|7|CCI+*jH/H9t+j)jH&H8H(H)H+}1}6H+H7CJ47|8H8S*&H*|uJ1H1|3+jn&&&&&&}v|Q62H1n&&&&&&&&|5+jH,H4|yI,H1I2,H-H4|xI-H1I32H1|mn&&&&&&}ni|4H1H1|vH8S*/J5n|n|m|m|m|m|m}!i|v|6H1|mH.|6|CH5n&&&&&&&&|2CI6H4H&S*/H1|vH5|w|tJ1}1}6H1H7CJ5H,|5H-H5|5|C+jH1I+H64(,H64(H0J6k(|;I0H4H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH7H7H,7TH7H-7T7Q7PH6k*|AJ6k(pCH,H-H,|uH2H2H3|u|w|v|tH6CJ+}1}6H+H7C|24(2H9k(|;I93)222H+2}B)),|M(|PH)7|*+jk+H&H(H)7|+J(H*c*XH(H+c*bH(7|#I)k&I&*jH&H)r+jH1H(H&7| Q*j|NI1H&k(|;I&3(22H162H&+|Pk&I&H)k&t+jH*}1!:I.H+}1!:I/*jH,H(H&k)|F|;!&+&J0H.!n!},(I,H-H0H/!n!},(I-H&k+|;J&H)r4&22H,!C&H,!C(|;H,!C)|;H,!C*|;}&H-!C&H-!C(|;H-!C)|;H-!C*|;}&lH|X|N,k&I&H)k&t+jH*!;I.H+!;I/*jH,H(H&k*|F|;!&+&J0H.!t!}M(I,H-H0H/!t!}M(I-H&k)|;J&H)r4&22H,!E&H,!E(|N}@H-!E&H-!E(|N}@lH|X|N22|p,+-|M)|Q*|N)|OH*7|*+jk&H&U&&H)H*7|+J)H&_);H)H+c*XH)7|#I&H(n&&&&&&&&c*/H(n&&&&&&&&c*&*jH&H2t+jH(H(S*&H)H27| J*S*|1|tc*&H(H(S*/H*S*|9|tc*/H2k(|;I23(2262H&S*/I4H&U&&+jk&I&n&&&&&&}niH+}1J7H4}1|fJ8k(H+7S}1H7H8|.CJ8}6H7}6|u|wI+H7!:I.H8!:I/*jH&H*r+j!3&&&&&&&&&&&&&&&&I,H)H&k)|F|;I2H)H&k|R/|;J3H*H*H3tCk)|F|;I3*jH,H2!&+&J0H.!}i(H/!}h(J1H.!}c(!}b(I,H-H1H0!a!},(I-H3H2k7|;J2u4&2H5H,!|0H,H,!4/0123456/0123456!|0!}n(J,!I&H,!I(|t|tI5H&k|R/|;I&3(22H(H-!C&H-!C(|;H-!C)|;H-!C*|;}2c*/H(H5H+|vc*&,k&I&H+H4|tJ4H+|5o+jk&H+7SI42n&&&&&&}niH4H+|u|wI6H+!;I.H4!;I/*jH&H*r+j!3&&&&&&&&&&&&&&&&I,H)H&k*|F|;I2H)H&k|R/|;J3H*H*H3tCk*|F|;I3*jH,H2!&+&J0H.!}u(H/!}t(J1H.!}o(!}n(I,H-H1H0!}R(!}M(I-H3H2k7|;J2u4&2H5H,!I&H,!I(|t|tI5H&k|R/|;I&3(22H(H-!E&H-!E(|N|{}2c*/H(H5H6|vc*&22J&H&H(H)H*S*&H*S*/7|7H+H,|;}&H,}&lH|X|N{2}?,)-|M)|QH*7|*+jk(H&H)H*7|+J&H+c*XH&H,c*bH&7|#I4k(I)H(n&&&&&&}n|Qc*&H(n&&&&&&}n%c*/*jH3H4r+jH(H(S*&H&H37| J*S*z|xc*&H(H(S*/H*S*|)|yc*/H)+|QH*P)rk&q,k&2I)H3k(|;I33(22H)62H&+jk&I&H+}1!:I1H,}1!:I2!3&&|R|Q&&|R|Q&&|R|Q&&|R|QI-!3&&|R%&&|R%&&|R%&&|R%I/*jH-H)H&k)|F|;!&+&J.!3&&|R|Q&&|R|Q&&|R|Q&&|R|QH.H1!n!| !}h(I-H/H.!3&&|R%&&|R%&&|R%&&|R%H.H2!o!| !}i(I/H0H.H.!}c(J.H.!l!zI0H&k+|;J&H*r4&2H(H-H-H-!4/0123456&()*+,-.!}h(J-H-H-!4+,-.&()*3456/012!}h(!G&}6c*&H(H/H/H/!4/0123456&()*+,-.!}i(J-H-H-!4+,-.&()*3456/012!}i(!G&}6c*/,k&I&H+!;I1H,!;I2!3&&&&&&}n|Q&&&&&&}n|QI-!3&&&&&&}n%&&&&&&}n%I/*jH-H)H&k*|F|;!&+&J.!3&&&&&&}n|Q&&&&&&}n|QH.H1!t!| !}t(I-H/H.!3&&&&&&}n%&&&&&&}n%H.H2!u!| !}u(I/H0H.H.!}o(J.H.!r!zI0H&k)|;J&H*r4&2H(H-H-H-!4/0123456&()*+,-.!}t(!I&c*&H(H/H/H/!4/0123456&()*+,-.!}u(!I&c*/2H0!|!o2}14+6|M/|Q*|N(|OH*7|*+j)|Qk)H&U&&H)H*7|+J)H&_);H)H(_)@H)H+_)DH)H,_)Hk&70H)7|#I?k&I*H(k&_)TH(k&_)PH(k7|;n&&&&&&&&n&&&&&&&&7>k&I+*jH+H?r+jH)H+7| J,P)XI=k|QH,P)r+|Qk(,H(P)bH*H=|;r24)BH(H,7|&H(P)]k+k/H&U&&CJ@H*|>|;H,P)]H=H@|> 1&&H*H=|;I*H+k(|;I+3(22H(H*_)XL(k&262H&U&&+|Q)|QH&I>H(I=H,S*/IEH+S*&}1!:I5H+S*/JFH,S*&JG|4+|NHEIFHE,HG2}1!:I6HF}1!:I7HE}1!:I8H=S*H}1!:I:H>S*r}1!:I9H>S*z}1!:I;H=P)]ICH=k7|;JAn&&&&&&&&n&&&&&&&&7>*jH*H?t+jH)H?k|RH|;J&H*H&H*rCJDk)|F|;I+!3&&&&&&&&&&&&&&&&I1!3&&&&&&&&&&&&&&&&I4H)H?k)|F|;I(*jH(k|R(|;J&H+H&H+sCI,H(I&*jH/H&!&+&J-H6!nH-H7!n!yJ2!},(I/H0H-H8!n!},(I0H3H-H5!o!},(I3H1H2H-H:!}c(!xJ-H9!}b(J2!})(I1H4H-H2H9!}c(!}c(H;!}b(!})(I4H,H&k7|;J&u4&2H/H0!})(H3!})(J-H.!},(H,H(|=k6|;k+|H!8!a!|w(o+jk|QH=P)bH@kH|;r4+BH(I&*jH&!&+&J.H5!oH.H6!n!{H.H7!nH.H8!n!{!{!|x(IBHCH@k)|F|;H.HBk+|Fk|R/|;!&+&!5!2+&H@k+HB|:|=|;I@H,H&k7|;J&u4&22H-I.H+H(k|R(|;J(u4&2H1HDH?|=k*|;k|N|Ck)|GJ&H>S*r}1JH}7|>!8!},(J-!#(H-H-!4/0123456/0123456!#(!}n(J-!I&H-!I(|tHH}6n&&&&&&|9k|w|vIFH4H>S*z}1JH}7H&|>!8!},(J-!#(H-H-!4/0123456/0123456!#(!}n(J-!I&H-!I(|tHH}6n&&&&&&|9k|w|vIEH?+jHAHFHE79,HAHFHE7?2H?k|RH|;I?3(22H=H/!C&H/!C(|;H/!C)|;H/!C*|;_)PH=H0!C&H0!C(|;H0!C)|;H0!C*|;_)TH=H@_)Xk&2,)|QH&I>H(I=H,S*/IEH+S*&!;I5H+S*/JFH,S*&JG|4+|NHEIFHE,HG2!;I6HF!;I7HE!;I8H=S*H!;I;H>S*r!;I9H>S*z!;I:H=P)]ICH=k7|;JAn&&&&&&&&n&&&&&&&&7>*jH*H?t+jH)H?k|RH|;J&H*H&H*rCk*|F|;I+!3&&&&&&&&&&&&&&&&I3!3&&&&&&&&&&&&&&&&I1H)H?k*|F|;I(*jH(k|R)|;J&H+H&H+sCI,H(I&*jH/H&!&+&J-H6!tH-H7!t!yJ2!}M(I/H0H-H8!t!}M(I0H4H-H5!u!}M(I4H3H2H-H;!}o(!xJ-H9!}n(H9!}o(J2!}n(I3H1H-H2!}o(H:!}n(H:!}o(!}n(I1H,H&k7|;J&u4&2H/H0!}J(H4!}J(J-H.!}M(H,H(|=k6|;k+|H}&!9!}R(!}?(o+jk|QH=P)bH@kH|;r4+BH(I&*jH&!&+&J.H5!uH.H6!t!{H.H7!tH.H8!t!{!{!|x(IBHCH@k*|F|;H.HBk+|Fk|R/|;!&+&!5!2+&H@k+HB|:|=k(|G|;I@H,H&k7|;J&u4&22H-I.H+H(k|R)|;J(u4&2H>S*rBH3!I&H3!I(|tIFH>S*zBH1!I&H1!I(|tIEH?+jHAHFHE79,HAHFHE7?2H?k|RH|;I?3(22H=H/!E&H/!E(|Nh)PH=H0!E&H0!E(|Nh)TH=H@_)Xk&222|[/+3|M,|Q)|N(|OH*7|*+jk*H&U&&H)H*7|+J)H&_);H)H(_)@H)7|#I&H(k&_)TH(k&_)PH(k7|;n&&&&&&&&n&&&&&&&&7>*jH&H7t+jH(H)H77| 7|&H7k(|;I73(2262H&U&&+jH(S*&}1!:I1H(S*/}1!:I3H(S*H}1!:I4H&S*r}1!:I2H&S*z}1!:I5H(k7|;J:n&&&&&&&&n&&&&&&&&7>*jH*H7t+j!3&&&&&&&&&&&&&&&&I+!3&&&&&&&&&&&&&&&&I/H)H7k)|F|;I8H)H7k|RH|;J9H*H*H9tCJ9k)|F|;I;*jH8!&+&J0H3!nI,H-H0H1!nH,!yJ6!},(I-H.H,!},(I.H+H6H0H4!}c(!xJ0H2!}b(J,!})(I+H/H0H,H2!}c(!}c(H5!}b(!})(I/H;H8k7|;J8u4&2H+H9H7|=k*|;k|N|Ck)|GJ8H&S*r}1J?}7|>!8!},(J+!#(H+H+!4/0123456/0123456!#(!}n(J+!I&H+!I(|tH?}6n&&&&&&|9k|w|vI=H/H&S*z}1J?}7H8|>!8!},(J+!#(H+H+!4/0123456/0123456!#(!}n(J+!I&H+!I(|tH?}6n&&&&&&|9k|w|vI>H7+jH:H=H>79,H:H=H>7?2H7k|RH|;I73(22H(H-!C&H-!C(|;H-!C)|;H-!C*|;_)PH(H.!C&H.!C(|;H.!C)|;H.!C*|;_)T,H(S*&!;I3H(S*/!;I4H(S*H!;I5H&S*r!;I2H&S*z!;I0H(k7|;J:n&&&&&&&&n&&&&&&&&7>*jH*H7t+j!3&&&&&&&&&&&&&&&&I+!3&&&&&&&&&&&&&&&&I/H)H7k*|F|;I8H)H7k|RH|;J9H*H*H9tCk*|F|;I9*jH8!&+&J,H4!tI1H-H,H3!tH1!yJ6!}M(I-H.H1!}M(I.H+H6H,H5!}o(!xJ,H2!}n(H2!}o(J1!}n(I+H/H,H1!}o(H0!}n(H0!}o(!}n(I/H9H8k7|;J8u4&2H&S*rBH+!I&H+!I(|tI=H&S*zBH/!I&H/!I(|tI>H7+jH:H=H>79,H:H=H>7?2H7k|RH|;I73(22H(H-!E&H-!E(|Nh)PH(H.!E&H.!E(|Nh)T22|e((-|Qk};&H)|?I-H(H+|?I.k&I(*jH(H+r+jH(H.|>H.H-|=H(k}2}7)|>k%%*|C|>k7|H|;k&H-|=|CI/k&I,*jH,k};&r+jH*H(k-|FH,|;|;J0H&H)H/|>H,|;|;J1Q*&a*&H0H1Q*/a*/H,k7|;I,3(22H(k(|;I(3(222;&H&k*k+H&k|R|R7rC|GkH|;2}>(()|QK3J/n&&&&&&}n%c*/H/n&&&&&&}n%c*&H(S*&n&&&&&&}n%|5+jH/H&n&&&&&&&&H(7|32K4J0n&&&&&&}n|Qc*/H0n&&&&&&}n|Qc*&H(k7|;J(S*&n&&&&&&}n|Q|4+jH0H&n&&&&&&&&H(7|32H)H&H,H&S*/n&&&&&&}]i|v|t7Nc*HH)H-_)]H)H._)bH&H)H*H+H/H07|;2O&H&kj|=H(H)7>H&H(c*HH&k}L&|;H)n&&&&&&&&7>2|d(((|QH&H(n&&&&&&&&|tJ(c*|1H&H(c*/H&H(c*&H&H)c*|9H&kj|=n&&&&&&&&H)H*|uJ*H)n&&&&&&}n|Q|2J+CH(H(H(n&&&&&&}]i|vH*n&&&&&&}]i|v|t|yH+CH(n&&&&&&}n%|2Cn&&&&&&&&7>H&k&_)P2|v6++|P+|M*|Q)|Nk&H&P)/J9k)k*H)C|FJ:H+|;7uk(H-H:|;7uH,+jk)H,H:|;7uH)H,H9n&&&&&&&&7w2H(+jH(k*p+jH&H)H*H+H,H-H.H/H07YI;,H(k)p+j)|QH&H*7^ )I*k&I/k&H9o4&BH)K,J(H+H97|1J&+jH&3(2H(P)7I0k)H(P);J&H*t4&Bk*H*H&H0|;J.t4&BH0k&t+|NH)H(S*&7Tl(|OI3H)H(S*/7TI2H*H.p+jH3I2H*I&2*jH&H*qH2H3l(|N|%|C+jH3H27QI1H/k(|C+jH)H)H27PJ=H=H)H37P|uH*H&|=}2H.H&|=}2|w|v|u7TJ4H3|%H2H4|%|C+jH4I122H)H+H9H)H17PJ=H=7|7|{J(H*t+jH1I3H(I.,H1I2H(I&2H/k(|;I/3(22H)H27P,n&&&&&&&&2I=H)+jH*H&|=I)k&I&H=}1!:I5*jH+H&k)|F|;!&+&J6H5!k!|!k&H)k&tC+jH&k+|;J(H9H(H9rCI/H&I(*jH(H/r+jH(k)|FJ.H-|;m&&|Rim&&&&k(H+H.|;R)&H=}1|,J*+|QH)J*k(|=I)H*k&t,H*2H+H.|;R)&H=}1|/CCb)&H(k(|;I(3(22,H-H&k)|F|;H6H5!n!3&&|Ri&&|Ri&&|Ri&&|Ri!x!2+&2H&k+|;J&H9r4&2,H*H&|=I)k&I&H=!;I5*jH+H&k*|F|;!&+&J6H5!q!|!k&H)k&tC+jH&k)|;J(H9H(H9rCI/H&I(*jH(H/r+jH(k*|FJ.H-|;n&&&&&&}nin&&&&&&&&k(H+H.|;S*&H=|2J*+|QH)J*k(|=I)H*k&t,H*2H+H.|;S*&H=|5CCc*&H(k(|;I(3(22,H-H&k*|F|;H6H5!t!3&&&&&&}ni&&&&&&}ni!x!2+&2H&k)|;J&H9r4&22k&2I;,H&H*7bI=H)H+H9n&&&&&&&&7wH)+jk&I(H/7E*jH(H9r+jH(k)|FJ&k|R/H9H(|=J)H)k|R/tCJ)k)|F|;I*H/k|R,|;H&|=I.!3&&&&&&&&&&&&&&&&I6*jH&H.|;H&H+|;!&+&J7!3&&&&&&&&&&&&&&&&!nH7!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yJ7H&H,|;!&+&!xJ8!2+&H6H8!}](!}i(I6H5H7!},(I5H*H&k7|;J&u4&2H/H)H6H6H6!4/0123456&()*+,-.!}i(J6H6H6!4+,-.&()*3456/012!}i(!G&}67CH(k|R/|;I(3(22H5!C&H5!C(|;H5!C)|;H5!C*|;J&+|NH/7HH&}2|w,n&&&&&&&&2J>}1!:I6H>H>}1}6|u}1!:I7n&&&&&&}niH=|w}1!:I8k&I&*jH&k)|FJ(H+|;!&+&I5H(H-|;H5!3&&&&&&&&&&&&&&&&!nH5!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yH(H,|;!&+&H6!}c(H7!}c(H8!}d(!x!2+&H&k+|;J&H9r4&2,k&I(H/7E*jH(H9r+jH(k*|FJ&k|R/H9H(|=J)H)k|R/tCJ)k*|F|;I*H/k|R,|;H&|=I.!3&&&&&&&&&&&&&&&&I5*jH&H.|;H&H+|;!&+&J7!3&&&&&&&&&&&&&&&&!tH7!3%%%%%%}mi%%%%%%}mi!t!yJ7H&H,|;!&+&!xJ8!2+&H5H8!}j(!}u(I5H6H7!}M(I6H*H&k7|;J&u4&2H/H)H5H5H5!4/0123456&()*+,-.!}u(!I&7DH(k|R/|;I(3(22H6!E&H6!E(|N|{J&+|NH/7IH&}2|w,n&&&&&&&&2J>!;I6H>H>|u!;I7n&&&&&&}niH=|w!;I8k&I&*jH&k*|FJ(H+|;!&+&I5H(H-|;H5!3&&&&&&&&&&&&&&&&!tH5!3%%%%%%}mi%%%%%%}mi!t!yH(H,|;!&+&H6!}o(H7!}o(H8!}p(!x!2+&H&k)|;J&H9r4&2222,)|QK:J(H&H)H*H+H&H*7^H&P)Tk&q7aJ.+jH.3(2H(H)7VH&P)/7|*+jk,H)H+H&P)/7|+J)H(_)LH)H-_)PH)7|#B,H)+jH(H+H-H&P)/7Z,H(H+H-H&P)/7[22H&H*H(7_H.2I;2H,+jk)H,H:|;7v2k(H-H:|;7vk&H+H:|;7vH;2}?((*|QH&P)/k)k*H)C|FJ1k6|C+|QH&P)+k(p+|QH&P)/7|*,k&2,k(2+jH&H(H)H*H+H,H-H.H/k&7|C62H&P)/k)k*H)C|Fki|;kj|Ckj|=J2k(|F70J0k|Qp+jk,62H0H+H1 1&&H,+jH0H2|;H,H1 1&&2H&H(H)H*H0H0H2|;k&H,CH0H.H/k&7|CJ&o+jH-H0H1 1&&2H0L(H&2}!((+|QH&P)/I*H&P)bI+H&P)n+jH(H&P)nH*n&&&&&&&&7w2H+o+j62H+H*k|Q7xH&P)j+jH+H&P)jH*k|Q7W2H&P)fI(H)k&H&P)3J&k)|F 2&*jH*H,t+jH+H,k)|F|;P)&H(|=J-H&s+jH)H-k)|F|;J-H-P)&k(|;_)&2H,k(|;I,3(222}V4+A|Q0|M+|O+|NH&P)/BH(k*pH(k(p|D+|QH&P);,k&2I2H(k*p+|QH&P)j,k&2I:H(k*p+|QH&P)b,k&2+|QH&P)3k)|F,k&270I6k|R|](k&H(k*pH(k(p|DC70JAk|QpH6k|Qp|D+jk,62H(k*p+jH&H)H67|E2H&P)3k(qH:|D+|Q)|QH&P)/J-k)k*H)C|Fki|;kj|Ckj|=J/k7H&P)3J7H7k7xCJ>|>J*70I4k,H2+|QH*70,k&2JBk|QpH4k|Qp|D4&Bk,H(J+k*p+|Qk|R*70,k&2J?k|Qp4&BH&P)&I8*jH8H&P)+r+jH&P)|V(ICH&P)|R(I5*jH5HCr+jH)H-H8|>H7|>H5|;k)k*H)CJ(|FJ.H&P)7|;H7H(|FJ(H-H>HCH5|=J*H*H>tCJ0H4H/7yH2+jH)H.H2|;H(H-H0HBH/7y2k&I**jH*H0r+jH*H/|>J,H4|;I(H,HB|;k&H2CI,H:+jH)H(H:H-n&&&&&&}n%7XH2+jH)H,H:H-n&&&&&&&&7X22H&H+H)H7H8|>H5|;H*|;H(H,H(H6HAH?H*k)k*H)C|F|;7|CJ(+jH(3.2H*k(|;I*3(22H.H&P)@|;I@H7k)k*H)C|FI.H+k*q+jH)H4H/H0H-H@H.7y,H&P)]+jH)+jk&I*k(k+H-k+rH0k+r|DCI,*jH*H0r+jH*H0H,|=J(v+jH*I(2H(k)|FJ1H?|;I*H4H(H/|>|;I3H1H@|;I9H,k(p+jH*R)&INH*R)|R(IOH*R)|R)IPk&I**jH*H-r+jH9H*H.|>|;H3H*k)|F|;R)&JMHN|gHO|gHP|hm&&&&HMHM|,Cb)&H*k(|;I*3(22,H*!&+&IFH*!&+|R(IGH*!&+|R)IHk&I*H-H,|=I;*jH3H;H*H*H;tCJ=k)|F|;J*!&+&JDH*H/|;!&+&JI!4/012@ABC3456DEFGIEH9H.H=|>|;J1HDHI!4&()*789:+,-.;=>?JIH*H/k(|F|;!&+&JJH*H/k*|>|;!&+&JK!4&()*789:+,-.;=>?JL!4&()*+,-.789:;=>?JDHD!kHDHF!}c(HG!}c(HH!}d(!x!2+&H.H1|;HIHL!4/0123456@ABCDEFGJDHD!kHDHF!}c(HG!}c(HH!}d(!x!2+&H1H.k(|F|;HEHJHK!4/012@ABC3456DEFGJI!4&()*+,-.789:;=>?JDHD!kHDHF!}c(HG!}c(HH!}d(!x!2+&H1H.k*|>|;HEHI!4/0123456@ABCDEFGJEHE!kHEHF!}c(HG!}c(HH!}d(!x!2+&H,H=|;J*H-r4&22H(H,|;I*3(22,k&I*k(k)H-k)rH0k)r|DCI,*jH*H0r+jH*H0H,|=J(v+jH*I(2H(k*|FJ3H?|;I*H4H(H/|>|;I1H3H@|;I3H,k(p+jH*S*&IRH*S*|R(ISH*S*|R)ITk&I**jH*H-r+jH3H*H.|>|;H1H*k*|F|;S*&JQHR|uHS|uHT|vn&&&&&&&&HQHQ|2Cc*&H*k(|;I*3(22,H*!&+&IFH*!&+|R(IGH*!&+|R)IHk&I*H-H,|=I9*jH1H9H*H*H9tCJ*k*|F|;J;!&+&IEH3H*H.|>|;J=HEH/H;|;!&+&JI!4&()*+,-.789:;=>?JDHD!qHDHF!}o(HG!}o(HH!}p(!x!2+&H.H=|;HEHI!4/0123456@ABCDEFGJEHE!qHEHF!}o(HG!}o(HH!}p(!x!2+&H*H,|;J*H-r4&22H(H,|;I*3(22222H5H>|;I53(22H8k(|;I83(22k&2,)|QH&P)&I**jH*H&P)+r+jH&H(H)H*H*H&P)/|>k)k*H)C|FJ+H&P)7|;H2H+|;k&H2CH&P)@H+|;H6HA7|DJ++jH+3*2H*k(|;I*3(22k&22H6L(2|[1*5|Q(|N(|PH&P)3J/k)|F70I)k|R|](70J2k|QpH)k|Qp|DH(H&P)/H/H&P)nk&qKCP)&7m70J-k|Qp|D+jk};&62H&H(H)7|EH&P)/J,k|R/H&P)3J*H*k|R/xC7e+|QH&P);,k(2+|Qk&,*jH*H+t+jH7H&H+H)7k|tI7H+k(|;I+3(22H7n&&&&&&Xj|vH,}2H*}2|v|62o+jk};&62)|QH&P)7I+H&P)@I,K;J*H(H&P)/H/H&P)nk&qKCP)&H-7cBH*H&_)&H*H&P)3k)k*H(C|F_);H*k&_)/H*H+_)3H*H,_)7H*H2_)DH*H)_)@H*P)&P)/I)H*P)vk&H*P)Hk)|F 2&k&I(*jH(H)r+jH*H(H(H*P)]|;J+H)H+H)rCH*P)v7dH(H*P)Xk)|F|;I(3(22k};&H*k&7j+|Qk&I(k&I)*jH(H*P)Hr+jH8H*P)vH(k)|F|;])&|NI8H)H*H(7fn&&&&&&}n|Q|2|;I)H(k(|;I(3(22H*P)H7nH)x+|QH8l-|PH*])bH*])H|P|(,k&2,k&2+|QH*k(7j,k&2o4&Bk&I(k&I,k&I)H*P)&P)/I0H*P)zk&H*P)HJ3k)|FJ-H*P)|)J1|> 2&*jH(H1r+jH*H*P)PH(H*P)L|>H*P)|)|?|>H*P)PH*P)LH(k(|;|>H*P)|)|?|>J+H0H+H0rCH*P)zH(H-|>|;7dH*P)|#H*P)LH(k(|;|>H*P)|)|?H-|>|;I4H*P)|#H(H*P)L|>H*P)|)|?H-|>|;J5H-|;I.*jH.H4s+jk&I+*jH+H-s+jH+H5|;J6H+H.|;P)&H6P)&|;_)&H+k+|;I+3(22H-H.|;I.3(22H(k(|;I(3(22*jH,H3r+jH*P)rH,k)|F|;H)_)&H)I(k&I+*jH+H1r+jH*P)zH+H-|>|;H,k)|F|;J.P)&I0H.H(_)&H(H0|;I(H+k(|;I+3(22k&I+*jH+H1r+jH*P)|#H+H*P)L|>H*P)|)|?H-|>|;H,k)|F|;J.P)&I0H.H(_)&H(H0|;I(H+k(|;I+3(22H*P)vH,k)|F|;H(H)|=_)&H(k*|;k|N|CI)H,k(|;I,3(22H*k)7jBH*k*7jBk&I)k&I(*jH(H/r+jH)H(H*P)j|;U&&|;I)H(k(|;I(3(22k};&H/7nH)r4&B)|Qk&I(H*U&+I+H*P)&J-P)/I,H*P)|JI)*jH(H*P)Hr+jH*P)jH(|;U&&+jH+H*P)3H(k)k*H+C|F|;H*P);H,k(H)k&7yH-P)j+jH+H)H-P)jH,n&&&&&&}n%7X2H-H+H*P)/H(|;H)k&H)H*P)@H2k&7YJ/+jH/3+2H)H,k)k*H+C|Fki|;kj|Ckj|=|;I)2H(k(|;I(3(22k&2J(+|Qk&,H&P)]2o+jH(3(2H*k+7jBH(22}F(&K&k|R1|;L*K&k|d1|;L+K&k}]1|;L,K&k|R2|;L-K&k|t2|;L.K&k}+2|;L/K&k};2|;L0K&k}n2|;L1K&k}+3|;L2K&k}L3|;L3K&k}]3|;L4K&k}n3|;L5K&k|R4|;L6K&k}+4|;L7K&k}L4|;L8K&k}+5|;L9K&k}n5|;L:K&k|R7|;L;K&k|R8|;L=K&k|R9|;L>K&k|t9|;L?K&k}+9|;L@K&k}+J|;LAK&k}+O|;LBK&k|dP|;LC22}H(.&k|S/2a()*+,-./0123456+,-./0123456&&&&&()*/0123456&&&&/0123456&k}=/2?()*+,-.3456&&&&+,-.3456&k}^/2:()*3456&&&&&&&&3456&k|S02?()*+,-./012&&&&+,-./012&k|u02:()*/012&&&&&&&&/012&k}=02:()*+,-.&&&&&&&&+,-.&k}^02*()*";
const size = 37778;

function bytes() {
    checkWebAssembly();
    const values = new Uint8Array(128);
    for (let code = 32, value = 0; code < 127; code++) {
        if (![34, 36, 39, 60, 92, 96].includes(code))
            values[code] = value++;
    }
    const all = new Uint8Array(size);
    for (let i = 0, j = 0; i < size; i++) {
        let value = values[text.charCodeAt(j++)];
        if (value > 85)
            value = 86 * (value - 85) + values[text.charCodeAt(j++)];
        all[i] = value - 4;
    }
    return all;
}
async function compileAsync() {
    const code = bytes();
    return WebAssembly.compile(code);
}

const KEY = 'bytes of a number of hypersimplex/threads';
const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
const isShared = ({ buffer }) => tagOf(buffer) === 'SharedArrayBuffer';
const TENSOR = ['data', 'shape', 'strides', 'stride', 'offset'];
function compact(value, pool, depth = 2) {
    if (ArrayBuffer.isView(value)) {
        const { byteOffset, length, BYTES_PER_ELEMENT } = value;
        if (pool.has(value))
            return { [KEY]: BYTES_PER_ELEMENT, byteOffset, length };
        return isShared(value) || value.byteLength === value.buffer.byteLength ? value : value.slice();
    }
    if (depth === 0 || !isObject(value) || Array.isArray(value))
        return value;
    const isTensor = 'data' in value;
    if (!isTensor && !isPlain(value))
        throw new TypeError('a clone would be another object');
    const names = isTensor ? TENSOR.filter((name) => name in value) : Object.keys(value);
    return Object.fromEntries(names.map((name) => [name, compact(value[name], pool, depth - 1)]));
}

function newPool(helpers, options, kernel, shared) {
    const { memory } = shared;
    const buffers = new WeakSet();
    let region;
    const view = (type, at, length) => {
        buffers.add(memory.buffer);
        return new type(memory.buffer, at, length);
    };
    return {
        ...options,
        helpers: helpers.length,
        memory,
        kernel,
        view,
        send(job, scratch) {
            helpers.forEach((port, i) => port.postMessage({ job: { ...job, scratch: scratch[i] } }));
        },
        region(bytes) {
            if (!region || region.end - region.start < bytes)
                region = take(shared, bytes, region) ?? region;
            return region && region.end - region.start >= bytes ? region : undefined;
        },
        abandon() {
            region = undefined;
        },
        has: ({ buffer }) => buffers.has(buffer),
        allocate(type, lengths) {
            const room = (length) => Math.ceil(length * type.BYTES_PER_ELEMENT / 64) * 64;
            const bytes = lengths.reduce((sum, length) => sum + room(length), 0);
            const all = take(shared, bytes) ?? rejectSize(bytes);
            let at = all.start;
            return lengths.map((length) => {
                const array = view(type, at, length);
                at += room(length);
                return array;
            });
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
        worker.on('exit', ((code) => fail(`it has ended with exit code ${code}`)));
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

const script = "!function(){\"use strict\";function t(t,e,n){throw new TypeError(`${t} must ${e}, got ${r(n)}`)}function e(t,e,n){throw new RangeError(`${t} must ${e}, got ${r(n)}`)}function n(t){e(\"the arguments\",\"fit into the kernel's memory, in bytes\",t)}function r(t){if(\"string\"==typeof t)return`'${t}'`;if(\"bigint\"==typeof t)return`${t}n`;if(\"function\"==typeof t)return\"a function\";if(!o(t))return String(t);if(Array.isArray(t)&&t.length<=8)return`[${t.map(r).join(\", \")}]`;const e=a(t);return s(t)?`${e}(${t.length})`:\"Object\"===e?`{ ${Object.keys(t).slice(0,8).join(\", \")} }`:`a ${e}`}function o(t){return\"object\"==typeof t&&null!==t}function s(t){return o(t)&&\"length\"in t&&\"number\"==typeof t.length}function a(t){if(ArrayBuffer.isView(t))return t[Symbol.toStringTag];const e=Object.prototype.toString.call(t).slice(8,-1);return\"Object\"===e?t.constructor?.name??e:e}function i(n,r,o,s,a,i){const c=\"number\"==typeof n;if(c&&n>=r&&n<=o&&(!s||Number.isInteger(n)))return;const u=void 0===i?a:`${a}[${i}]`;c||t(u,\"be a number\",n),e(u,o<Number.MAX_VALUE?`${s?\"be a whole number\":\"lie\"} in [${r}, ${o}]`:r>0?`be positive and finite (${r} or more)`:0===r?\"be finite and not negative\":\"be finite\",n)}function c(){if(\"object\"!=typeof WebAssembly)throw new Error(\"this host has no WebAssembly: import hypersimplex/js instead\")}function u(e){t(\"source\",\"be a WebAssembly.Module, its bytes, a Response, or a promise of one\",e)}function l({ok:t,status:n}){t||e(\"the status of the response\",\"lie in [200, 299]\",n)}const f={\"kernel.wasm\":\"project_f32\",\"learning.wasm\":\"loss_f32\",\"entropic.wasm\":\"entropicProject_f32\",\"distributed.wasm\":\"absorb\",\"knapsack.wasm\":\"knapsack_f32\"};function h(e,n){n.includes(f[e])||t(\"the exports of source\",`be those of hypersimplex/${e}`,n)}function d(t){const e=`slim/${t.slice(0,-5)}`.replace(\"/kernel\",\"\");throw new Error(`hypersimplex/${e} needs its kernel first: await init(hypersimplex/${t})`)}class g{#t=BigInt(0);#e=new Float64Array(2047);#n=new Float64Array(2047);#r=0;#o=new Float64Array(1);#s=new Uint32Array(this.#o.buffer);#a=2047;#i=0;add(t){0===this.#r--&&this.#c(),this.#o[0]=t;const e=this.#s[0],n=this.#s[1],r=n>>>20&2047,o=(1048575&n)+(r>0?1048576:0),s=Math.max(r,1)-1;this.#a=Math.min(this.#a,s),this.#i=Math.max(this.#i,s),this.#e[s]+=t<0?-o:o,this.#n[s]+=t<0?-e:e}#c(){for(let t=this.#a;t<=this.#i;t++){const e=BigInt(this.#e[t])*BigInt(2**32)+BigInt(this.#n[t]);this.#t+=e<<BigInt(t),this.#e[t]=this.#n[t]=0}this.#a=2047,this.#i=0,this.#r=2**20}take(){this.#c();const t=this.#t;return this.#t=BigInt(0),t}}function m(t,e,n){const r=n-t;return t-(n-r)+(e-r)}function p(t){let e=0,n=0,r=0;for(let o=0;o<t.length;o++){const s=t[o],a=e+s,i=m(e,s,a),c=n+i;r+=Math.abs(m(n,i,c)),e=a,n=c}const o=0===r?0:2*r+Math.abs(n)*2**-52,s=e+(n+o);return s===e+(n-o)&&Number.isFinite(s)?s:function(t){const e=new g;let n=0;for(let r=0;r<t.length;r++)Number.isFinite(t[r])?e.add(t[r]):n+=t[r];return 0===n?y(e.take()):n}(t)}function y(t){if(t<BigInt(0))return-y(-t);const e=Math.max(0,4*t.toString(16).length-68),n=t>>BigInt(e),r=n<<BigInt(e)!==t;return Number(r?n|BigInt(1):n)*2**(e-1074)}function b({n:t,inner:e},n,r){const o=r%e;return((r-o)/e*t+n)*e+o}function A({n:t,ragged:e},n){return e?e.starts[n+1]-e.starts[n]:t}function w(t,e,n){const{n:r,inner:o,ragged:s}=t;if(s)for(let t=s.starts[e];t<s.starts[e+1];t++){const e=s.indices[t];n(e,Math.floor(e/o)%r)}else for(let o=0;o<r;o++)n(b(t,o,e),o)}function v(t,e){return\"number\"==typeof t?t:t[e]}function k({dense:t,labels:e,base:n},r,o,s){return t?t[r]:Number(e[o]===s+n)}function x(t,e,n){const r=new Array(A(t,e));let o=0;return w(t,e,(t,e)=>{r[o++]=n(t,e)}),p(r)}function N(t,e,n){return x(e,n,(e,r)=>M(t,r)?k(t,e,r,n):0)}function M({labels:t,ignoreIndex:e},n){return!t||t[n]!==e}function $(t){return\"shape\"in t?t.shape:[t.length]}function E(t){return\"Float64Array\"===t[Symbol.toStringTag]}function F(t,e=t.length){return E(t)?new Float64Array(e):new Float32Array(e)}function _(t,e,n,r,o){for(let s=0;s<n.length;s++){const a=t[e+s];0<a&&a<1&&(n[s]=Math.min(Math.max(a,r),o))}}function j(t){return 2===t?.BYTES_PER_ELEMENT&&\"Float16Array\"===t[Symbol.toStringTag]}function B(t,e,n){const r=O(t);let o=e;if(j(r)){const{Float16Array:t}=globalThis,r=void 0===n?new t(e.length):O(n);r.set(e),o=r}return r===t?o:{data:o,shape:[...$(t)]}}function O(t){return!ArrayBuffer.isView(t)&&\"data\"in t?t.data:t}function S(e,n,r=\"options\"){if(void 0===e)return T;(function(t){if(!o(t))return!1;const e=Object.getPrototypeOf(t);return e===Object.prototype||!e||!Object.getPrototypeOf(e)})(e)||t(r,\"be a plain object\",e);for(const t in e){let r=0;for(;r<n.length&&n[r]!==t;)r++;if(r===n.length||!I.call(e,t))return L(e,n)}return e}const I=Object.prototype.hasOwnProperty;const T=Object.create(Object.create(null));function L(t,e){const n=Object.create(null);for(const r of Object.keys(t))e.includes(r)||W(r,e,t[r]),n[r]=t[r];return n}function W(t,e,n){const o=\"tau\"===t?\"temperature\":\"dim\"===t?\"axis\":t.toLowerCase(),s=t=>[...o].filter((e,n)=>t.includes(o.slice(n,n+2))).length,a=e.reduce((t,e)=>s(e)>s(t)?e:t);throw new TypeError(`${t} is not an option here; the nearest is ${a}, and all are ${e.join(\", \")}; got ${r(n)}`)}function z(n,o,s){if(s.includes(o))return;const a=`be ${s.map(r).join(\" or \")}`;\"string\"!=typeof o&&t(n,a,o),e(n,a,o)}function U(e,n){\"boolean\"!=typeof n&&t(e,\"be true or false\",n)}function V(e,n,r){void 0!==n&&t(e,`be left out: ${r}`,n)}const X=()=>\"be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one\";function q(t){if(!ArrayBuffer.isView(t))return!1;const e=t[Symbol.toStringTag];return\"Float32Array\"===e||\"Float64Array\"===e}function R(e,n,r=X){if(q(n))return n;if(j(n))return Float32Array.from(n);Array.isArray(n)||t(e,r(),n);const o=new Float64Array(n.length);for(let r=0;r<o.length;r++)\"number\"!=typeof n[r]&&t(`${e}[${r}]`,\"be a number\",n[r]),o[r]=n[r];return o}function P(e,n,r){s(n)||t(e,\"be an array of whole numbers\",n);for(let t=0;t<n.length;t++)i(n[t],r,Number.MAX_SAFE_INTEGER,!0,e,t)}function C(t,o,s){const{shape:a,strides:c=o.stride,offset:u}=o;P(`${t}.shape`,a,0);let l=1;for(let t=0;t<a.length;t++)l*=a[t];if(void 0===c&&void 0===u){if(s.length===l)return s;e(`${t}.data.length`,`be ${l}, the product of shape ${r(a)}`,s.length)}void 0!==c&&(P(`${t}.strides`,c,-Number.MAX_SAFE_INTEGER),c.length!==a.length&&e(`${t}.strides.length`,`be ${a.length}, one per axis`,c.length));const f=void 0===u?0:u;i(f,0,Number.MAX_SAFE_INTEGER,!0,`${t}.offset`);const h=l*s.BYTES_PER_ELEMENT;h>=2**32&&n(h);const d=new s.constructor(l);for(let n=0;n<l;n++){let r=c?f:f+n;if(c)for(let t=a.length-1,e=n;t>=0;t--)r+=e%a[t]*c[t],e=Math.floor(e/a[t]);r in s||e(`${t}.strides`,`stay within the ${s.length} elements of the data`,r),d[n]=s[r]}return d}function G(e,n,r=X){const s=o(n)?O(n):n;\"function\"==typeof s&&t(e,r(),n);const a=R(e,s,r);return s===n?a:C(e,n,a)}function Y(t,n,o){const s=$(n),a=$(o);s.length===a.length&&s.every((t,e)=>t===a[e])||e(`the shape of ${t}`,`be ${r(a)}`,s)}function J(t,n,r){const o=G(t,n);return O(n)===n?(-1!==r&&0!==r&&K(r,1),{data:o,outer:1,n:o.length,inner:1,count:1}):function(t,n,r,o){0===n.length&&e(`${t}.shape`,\"have an axis\",n);const s=K(r,n.length);let a=1,i=1;for(let t=0;t<s;t++)a*=n[t];for(let t=s+1;t<n.length;t++)i*=n[t];return{data:o,outer:a,n:n[s],inner:i,count:a*i,along:s,shape:n}}(t,$(n),r,o)}function H(t,n,a){if(!o(n)||!(\"shape\"in n)||!s(n.data))return n;const{along:i,shape:c=[a.count]}=a,u=c.filter((t,e)=>e!==i),l=C(t,n,n.data),f=n.shape.length>u.length?n.shape.filter((t,e)=>e!==i):n.shape,h=[];let d=1;for(let t=u.length,e=f.length;t-- >0;){const n=f[--e]??1;h[t]=1===n?0:d,d*=1===n||n===u[t]?n:NaN}return d!==l.length&&e(`the shape of ${t}`,`broadcast to ${r(u)}`,n.shape),C(t,{shape:u,strides:h},l)}function K(t,e){return i(t,-e,e-1,!0,\"axis\"),t<0?t+e:t}function D(n,r,a,i){const c=void 0===i?n:function(t,n,r){1!==$(n).length&&V(\"groups\",r,\"they divide a vector; a tensor has slices of its own\");P(\"groups\",r,0);const o=new Uint32Array(r.length+1);let s=0;for(let t=0;t<r.length;t++)s+=r[t],o[t+1]=s;s!==t.n&&e(\"the sum of groups\",`be ${t.n}, the number of scores`,s);const a=new Uint32Array(t.n).map((t,e)=>e);return{data:t.data,outer:1,n:t.n,inner:1,count:r.length,ragged:{indices:a,starts:o}}}(n,r,i);return void 0===a?c:Q(c,function(n,{data:r,n:a},i){let c=n;o(n)&&\"data\"in n&&(c=C(\"mask\",n,n.data),1!==n.shape.length&&Y(\"mask\",n,i));s(c)||t(\"mask\",\"be an array of booleans or numbers\",n);const{length:u}=c;u!==r.length&&u!==a&&e(\"mask.length\",`be ${r.length}, one per score, or ${a}, one per position along the axis`,u);for(let e=0;e<u;e++){const n=c[e];\"boolean\"==typeof n||\"number\"==typeof n&&!Number.isNaN(n)||t(`mask[${e}]`,\"be a boolean or a number\",n)}return(t,e)=>!!c[u===r.length?t:e]}(a,n,r))}function Q(t,e){const n=new Uint32Array(t.data.length),r=new Uint32Array(t.count+1);let o=0;for(let s=0;s<t.count;s++)w(t,s,(t,r)=>{e(t,r)&&(n[o++]=t)}),r[s+1]=o;return{...t,ragged:{indices:n.subarray(0,o),starts:r}}}function Z(e,n,r,o){const s=()=>`be a ${a(o)}, or { data, shape } with one`,i=G(e,n,s);return E(i)!==E(o)&&t(e,s(),O(n)),i===n&&r===o&&i.length===o.length||Y(e,n,r),i}function tt(n,r,{data:s}){if(void 0===n)return F(s);const a=j(O(r)),i=a?\"Float16Array\":s[Symbol.toStringTag],c=o(n)?O(n):n;if(ArrayBuffer.isView(c)&&c[Symbol.toStringTag]===i||t(\"out\",`be a ${i}`,c),c!==n){const{strides:t,stride:e,offset:o}=n;V(\"strides and offset of out\",t??e??o,\"results are row-major\"),C(\"out\",n,c),Y(\"out\",n,r)}else c.length!==s.length&&e(\"out.length\",`be ${s.length}`,c.length);return a?F(s):c}function et(t,n,r){const o=$(n);o.length<=r&&!(o[0]>0&&0===o[1])||e(`the shape of ${t}`,1===r?\"be [n]\":\"be [n], or [n, C] with C > 0\",o)}function nt(n,r,o,a){s(n)||t(o,`be an array of one number per ${a}${\"k\"===o?\", or a number; { fraction } is for losses\":\"\"}`,n),n.length!==r&&e(`${o}.length`,`be ${r}, one per ${a}`,n.length)}function rt(t,e,n,r,o,s){nt(t,e,o,s);for(let s=0;s<e;s++)i(t[s],n,r,!1,o,s)}function ot(t,e,n,r,s,a=\"slice\"){o(t)?rt(t,e,n,r,s,a):i(t,n,r,!1,s)}function st(t,e){const n=\"number\"==typeof e,r=n?t:H(\"temperature\",t,e);return ot(r,n?e:e.count,2**-1022,Number.MAX_VALUE,\"temperature\"),r}function at(t,e,n,r,o){if(\"number\"==typeof t){if(t>=0&&t<=e&&!n)return t;const r=1e-9*Math.max(1,e),o=Math.min(Math.max(t,0),e),s=n?Math.round(o):o;if(Math.abs(s-t)<=r)return s}return i(t,0,e,n,r,o),t}function it(t,e,n=!1,r=e.n){const{count:s,ragged:a}=e,c=H(\"k\",t,e);if(o(c))nt(c,s,\"k\",\"slice\");else{if(!a)return at(c,r,n,\"k\");i(c,-1,Number.MAX_VALUE,!1,\"k\")}const u=new Float64Array(s);for(let t=0;t<s;t++){const s=a?A(e,t):r;u[t]=o(c)?at(c[t],s,n,\"k\",t):at(c,s,n,`k in slice ${t}`)}return u}const ct=[\"fraction\"];function ut(t){return o(t)&&!s(t)&&!(\"shape\"in t)}function lt(e,n,r){0===Object.keys(e).length&&t(n,r,e);const{fraction:o}=S(e,ct,n);return i(o,0,1,!1,`${n}.fraction`),o}const ft=\"be 'targets', a number, one per class, or { fraction }\";function ht(t,e,n){return e.ragged?Float64Array.from({length:e.count},(n,r)=>t*A(e,r)):t*n}function dt(n,r,s=r.n){if(\"targets\"!==n)return ut(n)?ht(lt(n,\"k\",ft),r,s):(\"string\"==typeof n&&e(\"k\",ft,n),\"number\"==typeof n||o(n)||t(\"k\",ft,n),it(n,r,!1,s))}function gt(t,e){ot(t,e,-Number.MAX_VALUE,Number.MAX_VALUE,\"thresholds\",\"class\")}function mt(t,e){void 0!==t&&ot(t,e,-Number.MAX_VALUE,Number.MAX_VALUE,\"initialThresholds\")}const pt=[\"decay\",\"thresholds\"];function yt(n){\"number\"!=typeof n&&t(\"decay\",\"be a number\",n),n>=0&&n<1||e(\"decay\",\"lie in [0, 1)\",n)}function bt(t,n){i(t,1,Number.MAX_SAFE_INTEGER,!0,\"classes\");const[r,...s]=o(n)?$(n):[0];return s.length>0&&e(\"the shape of predictions\",\"be [n·C], as classes were given\",[r,...s]),r%t!==0&&e(\"predictions.length\",`be a multiple of ${t}, the classes`,r),r/t}function At(t,e,n=\"sampleWeights\"){rt(t,e,0,Number.MAX_VALUE,n,\"row\")}function wt(t,n,r,o){const{count:s,n:a}=o;void 0!==t&&rt(t,s,0,Number.MAX_VALUE,\"classWeights\",\"class or other slice\"),void 0!==n&&At(n,a);const{values:i,factor:c}=function(t,e,n,r){const{count:o,n:s,ragged:a}=r;if(!a){const r=e?p(Array.from({length:s},(t,r)=>M(n,r)?e[r]:0)):n.rows;return{values:t??[o],factor:r}}const i=Array.from({length:o},(n,o)=>(t?t[o]:1)*(e?p(function(t,e,n){const r=[];return w(t,e,(t,e)=>{r.push(n[e])}),r}(r,o,e)):A(r,o)));return{values:i,factor:1}}(t,n,r,o),u=p(i)*c;return function(t){t<1/0||e(\"the sum of the weights\",\"be finite\",t)}(u),u}function vt(t){i(t,1,2**31-1,!0,\"size\")}const kt=[\"size\",\"classes\",\"scores\",\"targets\",\"thresholds\"];const xt=2**31-1,Nt=2**127*(2-2**-23),Mt=\"an array of whole numbers\";function $t(t){return ArrayBuffer.isView(t)&&a(t).includes(\"nt\")}function Et(n,r,s,c,u,l=!1){const f=o(r)&&\"data\"in r?r:void 0,h=f?f.data:r,d=$t(h),g=!d&&(q(h)||j(h));d||g||Array.isArray(h)||t(n,\"be a typed array, an array of numbers, or { data, shape } with one\",h);const m=f?C(n,f,h):h;void 0!==u&&i(u,-xt-1,xt,!0,\"ignoreIndex\");const p=$(s),[y]=p,b=f?f.shape:[m.length],A=function(t,e){if(2===t.length)return 1===e.outer&&e.n===t[0]?1===t[1]?void 0:0:1}(p,c),w=void 0===A&&b.length<=2&&m.length===c.data.length&&1===(b[1]??1)&&1===(p[1]??1)&&p.length<=2,v=!w&&1===b.length&&2===p.length;if(v&&m.length!==y&&(g&&Y(n,{shape:b},s),e(`${n}.length`,`be ${y}, one label per row`,m.length)),v&&g&&!l&&t(n,`hold labels in an integer typed array or ${Mt}`,h),v||w||Y(n,{shape:b},s),v||w&&!g&&(d||function(t){for(let e=0;e<t.length;e++)if(!Number.isInteger(t[e]))return!1;return!0}(m)))return function(t,n,r,o,s,c){const u=n.length,l=void 0===r?1:o[1]-1,f=1===r?t=>Math.floor(t/o[1]):t=>0===r?Math.floor(t/o[1]):t;let h;if(s.ragged){h=new Uint8Array(u);for(const t of s.ragged.indices)h[f(t)]=1}const d=a(n),g=\"Uint8Array\"===d||\"Int32Array\"===d?n:function(t,n,r){const o=new Int32Array(n.length);for(let s=0;s<o.length;s++){if(r&&!r[s])continue;const a=n[s];o[s]=Number(\"bigint\"==typeof a||\"number\"==typeof a?a:NaN),o[s]!==a&&\"bigint\"!=typeof a?i(a,-xt-1,xt,!0,t,s):BigInt(o[s])!==BigInt(a)&&e(`${t}[${s}]`,`be a whole number in [-2147483648, ${xt}]`,a)}return o}(t,n,h),m=c??-1;let p=u;for(let n=0;n<u;n++){const r=g[n];if(!(r>>>0<=l&&r!==m))if(r===c)p--;else if(!h||h[n]){e(`${t}[${n}]`,`be a label from 0 to ${l}${void 0===c?\"\":`, or ${c}, which is ignored`}`,r)}}if(!s.ragged&&1!==r)return{x:s,y:{labels:g,base:Number(void 0===r),ignoreIndex:c,rows:p}};const y=p<u?Q(s,t=>g[f(t)]!==c):s;if(void 0===r)return{x:y,y:{dense:g,base:0,rows:s.n}};const b=F(s.data);for(let t=0;t<u;t++)g[t]>>>0<=l&&(b[t*o[1]+g[t]]=1);return{x:y,y:{dense:b,base:0,rows:s.n},alongRows:1===r}}(n,m,v?A:void 0,p,c,u);V(\"ignoreIndex\",u,`it needs ${n} that are labels, in an integer typed array or ${Mt}`);const k=Array.isArray(m)||j(m)?R(n,m):a(m).startsWith(\"Big\")?Float64Array.from(m,Number):m,x={dense:k,base:0,rows:c.n};return a(k)!==a(c.data)&&Ft(n,x,c),{x:c,y:x}}function Ft(t,{dense:e},n){if(e)if(n.ragged)for(let r=0;r<n.count;r++)w(n,r,n=>i(e[n],0,1,!1,t,n));else for(let n=0;n<e.length;n++)i(e[n],0,1,!1,t,n)}function _t(t,n){let r=1/0;for(let t=0;t<n.count;t++)w(n,t,t=>{t<r&&Number.isNaN(n.data[t])&&(r=t)});r<1/0&&e(`${t}[${r}]`,\"not be NaN\",NaN)}function jt(t,n,r){for(let e=0;e<n.count;e++){let o=0,s=0;w(n,e,t=>{o+=Number(n.data[t]===1/0),s+=Number(n.data[t]!==-1/0)});const a=r(e);o<=a&&a<=s||Bt(t,e,o,s,a)}return e(t,\"be finite\",\"infinities\")}function Bt(t,n,r,o,s){e(`k in slice ${n}`,`lie in [${r}, ${o}], as Infinity in ${t} is one, -Infinity zero`,s)}function Ot(t,e,n=0){_t(t,e),jt(t,e,t=>v(n,t))}function St(t,e,n,r){const o=Q(e,(t,e)=>M(r,e));_t(t,o),Ft(\"targets\",r,e),jt(t,o,t=>void 0===n?N(r,e,t):v(n,t))}const It=\"kernel.wasm\";let Tt,Lt;function Wt(t){return Lt=async function(t){c();const e=zt(t)?t:await t,n=zt(e)?e:await WebAssembly.compile(await async function(t){if(ArrayBuffer.isView(t)||\"ArrayBuffer\"===Ut(t))return t;\"Response\"!==Ut(t)&&u(t);const e=t;return l(e),e.arrayBuffer()}(e));h(It,WebAssembly.Module.exports(n).map(({name:t})=>t)),Tt??=n}(t),Lt}function zt(t){return\"WebAssembly.Module\"===Ut(t)}function Ut(t){return Object.prototype.toString.call(t).slice(8,-1)}function Vt(){return Tt??d(It)}async function Xt(){return Tt||await Lt,Vt()}const qt=\"learning.wasm\";let Rt,Pt,Ct,Gt;function Yt(t){return Pt=async function(t){c();const e=Jt(t)?t:await t,n=Jt(e)?e:await WebAssembly.compile(await async function(t){if(ArrayBuffer.isView(t)||\"ArrayBuffer\"===Ht(t))return t;\"Response\"!==Ht(t)&&u(t);const e=t;return l(e),e.arrayBuffer()}(e));h(qt,WebAssembly.Module.exports(n).map(({name:t})=>t)),Rt??=n}(t),Pt}function Jt(t){return\"WebAssembly.Module\"===Ht(t)}function Ht(t){return Object.prototype.toString.call(t).slice(8,-1)}function Kt(){return Rt??d(qt)}async function Dt(){return Rt||await Pt,Kt()}function Qt(t,e={}){const n=t;return{instance:new WebAssembly.Instance(n,e)}}function Zt(t,e){return{...Qt(t,e).instance.exports}}function te(t,e,n){let r;return()=>t()?Promise.resolve():(r??=e().then(e=>{t()||n(e)}).finally(()=>{r=void 0}),r)}function ee(t){return t.loss_f32||Object.assign(t,Zt(Ct??=Kt(),{env:t})),t}let ne,re,oe,se;function ae(t){if(t===ne&&re.buffer===t.memory.buffer)return;const{buffer:e}=t.memory,n=new Float32Array(e),r=new Float64Array(e),o=new Int32Array(e);ne=t,re=n,oe=r,se=o}const ie=2**32-1;let ce,ue,le,fe,he=0,de=0,ge=0,me=0;function pe(t,e){return e+32*t+128}function ye(t,{reserve:e}){return ge=me=t<ie?e(t)>>>0:ie,me!==ie}function be(t,e){return he++,de=e,ye(e,t)||n(e),ae(t),t}function Ae(t){return 5===t&&n(de),ae(ne),t}function we(t){const e=me;return me=(me+t+31&-16)>>>0,e}function ve(t,e,n){const{length:r}=n;if(r>32)n.set(t.subarray(e,e+r));else for(let o=0;o<r;o++)n[o]=t[e+o]}function ke({outer:t,n:e,inner:n}){const r=we(128)>>>2;return se[r+0]=0,se[r+1]=t,se[r+2]=e,se[r+3]=n,r}function xe(t,e){const n=we(t.length*(e?8:4));return(e?oe:re).set(t,n>>>(e?3:2)),n}function Ne(t,e){if(\"number\"==typeof e){const n=we(8);oe[n>>>3]=e,se[t]=n,se[t+1]=0}else se[t]=xe(e,!0),se[t+1]=8}function Me(t,e,n){t<ge||ve(n?oe:re,t>>>(n?3:2),e)}function $e(t,e=1){if(\"number\"==typeof t)return 0===t||t*e>=2**-60&&t*e<=2**60;for(let n=0;n<t.length;n++)if(!$e(t[n],e))return!1;return!0}function Ee(t,e){const n=we(28*e);return se[t+20]=n,se[t+22]=n+8*e,se[t+23]=n+16*e,se[t+21]=n+24*e,n>>>3}function Fe(t,e,n){ve(oe,t,n.thresholds),ve(oe,t+e,n.lower),ve(oe,t+2*e,n.upper),ve(se,2*(t+3*e),n.freeCounts)}function _e(t){return{thresholds:new Float64Array(t),freeCounts:new Int32Array(t),lower:new Float64Array(t),upper:new Float64Array(t)}}function je(t,e,{data:n},r){const o=pe(t,e),s=ue&&function(t,e,n){const r=t.length>32?ue.get(t.buffer):void 0,o=20*t.length+32768;return r&&$e(e)&&ye(n+o,r)?r:void 0}(n,r,o);return s?le=be(s,o):Be(o)}function Be(t){return le=be(ce??=Zt(Vt()),t)}let Oe,Se,Ie,Te,Le,We,ze=-1;function Ue(t,e,n,r,o){if(o>32)n.set(t.subarray(e,e+o),r);else for(let s=0;s<o;s++)n[r+s]=t[e+s]}function Ve(t,e,n,r){if(n&&Object.getPrototypeOf(n)!==Object.prototype)return;let o,s;for(const t in n){const e=n[t];if(\"temperature\"===t)o=e;else{if(\"out\"!==t)return;s=e}if(!I.call(n,t))return}if((void 0===n||s&&void 0===o)&&(o=1),!(t instanceof Float32Array)||\"number\"!=typeof e||\"number\"!=typeof o)return;const{length:a}=t;if(a>1024||!(e>=0&&e<=a&&o>0&&$e(o)))return;if(void 0!==s&&!(s instanceof Float32Array&&s.length===a))return;if(ze===he&&Oe===a||function(t){Oe=t,Se=Be(4*Oe+512),ze=he,Te=we(4*Oe)>>>2,Le=we(16)>>>3;const e=ke({outer:1,n:Oe,inner:1});Ie=4*e,se.fill(0,e+4,e+25+1),se[e+4]=se[e+6]=4*Te,se[e+7]=8*Le,se[e+9]=8*Le+8,We=Ee(e,1)}(a),Ue(t,0,re,Te,a),oe[Le]=e,oe[Le+1]=o,0!==Ae(Se.project_f32(Ie)))return;const i=void 0===s?new Float32Array(a):s;return Ue(re,Te,i,0,a),r&&Fe(We,1,r),i}const Xe=144,qe=11,Re=2**30;function Pe(t){Atomics.add(t,1,1),Atomics.notify(t,1)}function Ce(t,e,n){for(let n=0;n<2e4;n++)if(Atomics.load(t,1)!==e)return!0;return\"timed-out\"!==Atomics.wait(t,1,e,n)}function Ge({control:t,patience:e},n){for(;;){const r=Atomics.load(t,1);if(n())return!0;if(!Ce(t,r,e))return n()}}function Ye(t,e){Atomics.store(t,2,e),Pe(t)}function Je(t,e){const{control:n}=t;if(!Ge(t,()=>Atomics.load(n,2)>=e))throw new Error(\"the scores have not arrived\")}let He,Ke,De,Qe;function Ze(t){const{control:e,scratch:n,slot:r}=Ke,o=Atomics.load(e,3),s=255&o;if(0===s)return!1;if(Qe&&!t&&0!==Atomics.load(e,6))return!1;if(Atomics.compareExchange(e,3,o,o-1)!==o)return!0;const a=Atomics.load(e,5),i=a-s;0!==Atomics.load(e,7)&&Je(Ke,i+1),t||(Atomics.add(e,9,1),o>>8!==en&&He.setArena(n.start,n.end-2*r),en=o>>8);const c=r>0&&0!==Atomics.load(e,6),u=c?function(){const{control:t,slot:e,scratch:n}=Ke,r=tn.length,o=r<2?-1:12+tn[r-2];if(o>0&&!Ge(Ke,()=>-1===Atomics.load(t,o)))throw new Error(\"a result has not been copied\");return n.end-(1+r%2)*e}():0;return He.stretch(Atomics.load(e,4),i,u),c&&(tn.push(i),Atomics.store(e,12+i,u)),(Atomics.add(e,8,1)===a-1||c)&&Pe(e),!0}const tn=[];let en=-1;const nn={share(t,e,n,r){const{control:o}=Ke;Atomics.store(o,4,t),Atomics.store(o,5,e),Atomics.store(o,7,n),Atomics.store(o,6,r),Atomics.store(o,8,0),Atomics.store(o,3,Atomics.add(o,10,1)+1<<8|e),Pe(o);if(!Ge(Ke,()=>{for(;Ze(!0);)De();return De(),Atomics.load(o,8)>=e})||Atomics.load(o,8)>e)throw new Error(\"a thread has not done its stretch\")},arrive(t){Je(Ke,t)}};const rn=()=>{};function on(t){const{name:e,records:n,threads:r,control:o,least:s,pass:a,scratch:i,slot:c,solver:u}=Ke,{start:l,end:f}=u??{...i,end:i.end-2*c};let h=-1;try{0===s&&Je(Ke,t+1),He.setArena(l,f),He.divide(r,s,a),h=1+He[e](n+t*Xe)}catch{}finally{He.divide(0,0,0),Atomics.store(o,3,0),Atomics.store(o,qe+t,h),Pe(o)}}function sn(t,e,n=rn){He=t,Ke=e,De=n,Qe=n!==rn&&e.slot>0,tn.length=0;const{count:r,control:o,least:s}=e;for(;;){const t=Atomics.add(o,0,1);if(t>=r)break;on(t),n()}s>0&&function(){const{control:t}=Ke;en=-1;try{Ge(Ke,()=>{for(;Ze(!1);)De();return De(),0!==Atomics.load(t,qe)})}catch{Atomics.store(t,8,Re),Pe(t)}}()}const an=64,cn=8192;function un(t,e){const n=Math.ceil((e-t.buffer.byteLength)/65536);try{return n>0&&t.grow(n),!0}catch{return!1}}function ln({memory:t,taken:e},n,r){for(;;){const o=an*Atomics.load(e,0),s=r?.end===o?r.start:o,a=s+an*Math.ceil(n/an);if(!un(t,a))return;if(Atomics.compareExchange(e,0,o/an,a/an)===o/an)return{start:s,end:a}}}function fn(t,e,n){const r=t>=2*n?n:1,o=Math.min(e,Math.floor(t/r)),s=e=>e===o?t:r*Math.round(e*t/o/r);return Array.from({length:o},(t,e)=>[s(e),s(e+1)])}let hn;function dn(t,e){const n=hn;hn=t;try{return e()}finally{hn=n}}const gn=Symbol(\"a thread is gone\");function mn(t,e,n){pn=t,bn=e;try{return n()}catch(t){if(t!==gn)throw t;return dn(void 0,n)}}let pn,yn,bn,An,wn,vn,kn,xn,Nn,Mn,$n,En;const Fn=2**29;const _n=t=>64*Math.ceil(t/64);const jn=t=>yn.has(t)&&t.byteOffset%16==0&&(0===Nn||t.byteLength%16==0);function Bn(t,e,n,r){if(yn=hn,yn){Nn=function({n:t,inner:e,outer:n},{helpers:r,minimum:o}){const s=Math.min(4096,Math.max(16,o>>3&-16)),a=n%(r+1)===0||n>=4*(r+1),i=t>=Math.max(2*s,16*o);return\"vjp\"!==pn&&r>0&&1===e&&!a&&i?s:0}(n,yn);const o=Nn>0||function({count:t,data:e,outer:n,inner:r},{helpers:o,minimum:s}){const a=1===r||n>o||r>=16*(o+1);return o>0&&t>1&&e.length>0&&e.length>=s&&(a||0===s)}(n,yn);xn=o?yn.helpers+1:1;const s=pe(t+2,e+(Nn>0?cn:0))+8*xn*Xe;let a;if(An=$e(r),$n=En=void 0,o||yn.has(n.data)){const t=yn,e=e=>(kn=e,Mn=o&&An&&(({inner:t,outer:e})=>kn>0||1===t&&(0===Nn||\"project\"===pn&&1===e))(n),vn=function(t,{kernel:e}){const{n:n,inner:r}=t,o=Nn>0&&Mn?0:32768+4*r+4*n+2*Math.min(r,16)*(8*n+128),s=Nn>0?8*(n/3+5*n**.625)+32768+16*e.stretchOf(n,Nn):0,a=kn>0&&Mn?16*e.rowsOf(n,e.chunksOf(xn))*r:0;return _n(o+s+a)}(n,t),kn>0&&(kn=_n(vn+cn+e)),t.region(s+xn*vn+kn)),r=function({data:t,outer:e,n:n,inner:r},{kernel:o}){return\"loss\"!==pn||void 0!==bn||1!==e?0:o.stripBytes(Number(An&&!E(t)),n,r,1,xn)}(n,yn);a=e(r)??(r>0?e(0):void 0)}if(a)return wn=a,be(Rn,s);yn=void 0}return je(t,e,n,r)}const On=t=>t-2**32;function Sn(t,e){if(!yn)return function(t,e){return ue&&le!==ce?t.byteOffset:xe(t,e)}(t,e);if(An&&jn(t))return On(t.byteOffset);if(!Mn)return xe(t,e);const n=we(t.length*(e?8:4));return $n={data:t,at:n,double:e},n}function In(t,e){if(!ArrayBuffer.isView(e))return!1;const{byteOffset:n,byteLength:r}=e;return yn.has(e)&&n<t.byteOffset+t.byteLength&&t.byteOffset<n+r}const Tn=(t,e)=>ArrayBuffer.isView(e)&&e.buffer===t.buffer;function Ln(t,e,n){if(!yn)return function(t,e,n){if(!ue||le===ce)return n;const r=Math.abs(t.byteOffset-e.byteOffset)>=e.byteLength+16;return t.buffer===e.buffer&&r?t.byteOffset:n<ge?we(t.byteLength):n}(t,e,n);const r=!In(t,e)&&!In(t,bn);if(An&&r&&jn(t))return On(t.byteOffset);const o=n<0?we(t.byteLength):n;return!Mn||Tn(t,e)||Tn(t,bn)||E(t)!==E(e)?o:(En={out:t,at:o},On(o))}function Wn(t,e,n){const{out:r}=En;ve(E(r)?oe:re,t/r.BYTES_PER_ELEMENT,r.subarray(e,n))}const zn=t=>({start:wn.end-(t+1)*vn,end:wn.end-t*vn}),Un=(t,e,n)=>Array.from({length:t},(r,o)=>{const s=yn.kernel.stretchAt(o,t)*e;return[Math.min(s,n),Math.min(s+e,n)]}),Vn=t=>En?t*En.out.BYTES_PER_ELEMENT:0;function Xn(t,e){if(kn>0){const n=function(t,e){const{kernel:n}=yn,r=se[(e>>>2)+2],o=se[(e>>>2)+3],s=n.chunksOf(xn),a=n.rowsOf(r,s)*o,i=wn.end-xn*vn,c=i-kn;return qn({name:\"loss_f64\"===t?\"strip_f64\":\"strip_f32\",records:e,count:1,least:Fn,pass:c,slot:Vn(a),solver:{start:c+cn,end:i}},Un(s,a,r*o))}(t,e);if(64!==n)return n;$n=void 0}const{kernel:n}=yn,r=e>>>2,o=se[r+1],s=se[r+2],a=se[r+3],i=function({outer:t,inner:e},n){if(1===e||t>=n)return fn(t,n,1).map(([t,n])=>({first:t,outer:n,column:0,end:e}));const r=fn(e,Math.ceil(n/t),16);return Array.from({length:t},(t,e)=>r.map(([t,n])=>({first:e,outer:e+1,column:t,end:n}))).flat()}({outer:o,inner:a},Nn>0||1===xn?1:4*xn),c=i.length,u=we(c*Xe);i.forEach(({first:t,outer:e,column:n,end:o},s)=>{const a=u+s*Xe>>>2,i=a+32;se.copyWithin(a,r,r+32),se[a+0]=t,se[a+1]=e,se[i]=n,se[i+1]=o});const l={name:t,records:u,count:c,least:Nn,pass:0,slot:0};if(0===Nn)return qn(l,1===a?i.map(({first:t,outer:e})=>[t*s,e*s]):[]);const f=n.stretchOf(s,Nn);return qn({...l,pass:we(cn),slot:Vn(f)},Un(Math.ceil(s/f),f,s))}function qn(t,e){const{patience:n,send:r,abandon:o}=yn,{count:s,slot:a}=t,i=t.least>0?12:qe,c=function(t){return new Int32Array(new SharedArrayBuffer(4*(qe+t)))}(t.least>0?1+e.length:s),u={...t,threads:xn,control:c,patience:n};$n||Ye(c,Re),xn>1&&(s>1||t.least>0)&&r(u,Array.from({length:xn-1},(t,e)=>zn(e+1))),$n&&(e.forEach(([t,e],n)=>{!function(t,e){const{data:n,at:r,double:o}=$n;(o?oe:re).set(n.subarray(t,e),r/(o?8:4)+t)}(t,e),Ye(c,n+1)}),Ye(c,Re));let l=En?e.map((t,e)=>e):[];const f=()=>{0!==l.length&&(l=l.filter(t=>{const n=Atomics.load(c,i+t);if(0===a?1!==n:0===n)return!0;const[r,o]=e[t];return Wn(0===a?En.at+r*En.out.BYTES_PER_ELEMENT:n>>>0,r,o),a>0&&function(t,e){Atomics.store(t,e,-1),Pe(t)}(c,i+t),!1}))},h={...u,scratch:zn(0)};sn(yn.kernel,h,f);const d=()=>Array.from({length:s},(t,e)=>Atomics.load(c,qe+e));if(!Ge(h,()=>{const t=!d().includes(0);return f(),t})||d().includes(-1))throw o(),gn;const g=(d().find(t=>1!==t)??1)-1;return 0===g&&En&&0===e.length&&Wn(En.at,0,En.out.length),g}const Rn={get memory(){return yn.memory},reserve:()=>wn.start,...Object.fromEntries([\"project_f32\",\"project_f64\",\"vjp_f32\",\"vjp_f64\",\"hard_f32\",\"hard_f64\",\"loss_f32\",\"loss_f64\"].map(t=>[t,e=>Xn(t,e)]))};function Pn(t,e){return E(t)||!$e(e)}function Cn(t,e,n,r,o,s,a=NaN){const{data:i,count:c}=t,u=Pn(i,n),{project_f32:l,project_f64:f}=Bn(7,(u?8:4)*i.length+56*c,t,n),h=Sn(i,u),d=Ln(o,i,h),g=ke(t);se[g+4]=h,se[g+6]=d,Ne(g+7,e),Ne(g+9,n),Ne(g+25,a),se[g+11]=Number(r);const m=Ee(g,c),p=Ae(u?f(4*g):l(4*g));return 0!==p?p:(function(t,e,n){Me(t,e,n),n&&!E(e)&&_(oe,t>>>3,e,2**-126,1-2**-24)}(d,o,u),s&&Fe(m,c,s),0)}const Gn=(...t)=>mn(\"project\",void 0,()=>Cn(...t)),Yn=(...t)=>mn(\"vjp\",t[1],()=>function(t,e,n,r){const{data:o,count:s}=t,a=Pn(o,n),{vjp_f32:i,vjp_f64:c}=ee(Bn(4,(a?16:8)*o.length+8*s,t,n)),u=Sn(o,a),l=xe(e,a),f=Ln(r,o,l),h=ke(t);se[h+4]=u,se[h+5]=l,se[h+6]=f,Ne(h+9,n),Ae(a?c(4*h):i(4*h)),Me(f,r,a)}(...t)),Jn=(...t)=>mn(\"hard\",void 0,()=>function(t,e,n){const{data:r,count:o}=t,s=E(r),{hard_f32:a,hard_f64:i}=ee(Bn(3,(s?8:4)*r.length+8*o,t,1)),c=Sn(r,s),u=Ln(n,r,c),l=ke(t);se[l+4]=c,se[l+6]=u,Ne(l+7,e);const f=Ae(s?i(4*l):a(4*l));return 0===f&&Me(u,n,s),f}(...t)),Hn=(...t)=>mn(\"loss\",t[2].dense,()=>function(t,e,n,r,o,s,a,i,c,u,l=NaN){const{data:f,n:h,count:d}=e,g=Pn(f,o)||!$e(s??1,i)||!$e(a??1),m=(g?16:8)*f.length+13*h+72*d,{loss_f32:p,loss_f64:y}=ee(Bn(13,m,e,g===E(f)?o:1/0)),b=Sn(f,g),A=n.dense?xe(n.dense,g):0,w=Ln(c?c.out:f,f,b),v=n.labels?we(4*h):0;n.labels&&se.set(n.labels,v>>>2);const k=n.rows<h?we(h):0;k&&new Uint8Array(re.buffer,k,h).forEach((t,e,r)=>{r[e]=M(n,e)?0:1});const x=a?xe(a,g):0,N=we(8*d),$=ke(e);se[$+12]=t,se[$+13]=c?c.want:0,se[$+4]=b,se[$+5]=A,se[$+6]=w,se[$+14]=v,se[$+15]=n.base,se[$+16]=k,se[$+17]=x,void 0===r?se[$+7]=0:Ne($+7,r),Ne($+9,o),Ne($+25,l),Ne($+18,s??i);const F=se[$+18]>>>3;if(s)for(let t=0;t<d;t++)oe[F+t]*=i;se[$+24]=N;const _=Ee($,d),j=Ae(g?y(4*$):p(4*$));if(0!==j)return j;c&&(Me(w,c.out,g),Fe(_,d,c.found));for(let t=0;t<d;t++){const e=s?s[t]:1;u.push(0===e?0:e*oe[(N>>>3)+t])}return 0}(...t));function Kn({starts:t},e){const n=t.length-1;for(let r,o=0;o<n;o=r){const s=t[o],a=t[o+1]-s;for(r=o+1;r<n&&t[r+1]-t[r]===a;)r++;e({first:o,count:r-o,from:s,n:a})}}function Dn(t,{indices:e},n){n.fill(0);for(let r=0;r<e.length;r++)n[e[r]]=t[r]}const Qn=(t,{from:e,n:n,count:r})=>t.subarray(e,e+n*r),Zn=(t,{first:e,count:n})=>t.subarray(e,e+n);function tr(t){if(\"object\"!=typeof t)return()=>t;const e=Float64Array.from(t);return t=>Zn(e,t)}const er=(t,e)=>({data:Qn(t,e),outer:e.count,n:e.n,inner:1,count:e.count}),nr=({thresholds:t,freeCounts:e,lower:n,upper:r},o)=>({thresholds:Zn(t,o),freeCounts:Zn(e,o),lower:Zn(n,o),upper:Zn(r,o)});function rr(t,e,n=!1){const r=function(t,{indices:e}){const n=F(t,e.length);for(let r=0;r<e.length;r++)n[r]=t[e[r]];return n}(t,e);return n?Float64Array.from(r):r}function or(t,e,n,r,o,s,a){const{ragged:i}=t;if(!i)return Gn(t,e,n,r,o,s,a);const c=rr(t.data,i,!$e(n)),u=F(o,c.length),l=tr(e),f=tr(n),h=tr(a);let d=0;return Kn(i,t=>{const e=er(c,t);d||=Gn(e,l(t),f(t),r,Qn(u,t),s&&nr(s,t),h(t))}),0===d&&Dn(u,i,o),d}function sr(t,e,n,r){const{ragged:o}=t;if(!o)return void Yn(t,e,n,r);const s=!$e(n),a=rr(t.data,o,s),i=rr(e,o,s),c=tr(n);Kn(o,t=>{const e=Qn(i,t);Yn(er(a,t),e,c(t),e)}),Dn(i,o,r)}function ar(t,e,n){const{ragged:r}=t;if(!r)return Jn(t,e,n);const o=rr(t.data,r),s=tr(e);let a=0;return Kn(r,t=>{const e=er(o,t);a||=Jn(e,s(t),e.data)}),0===a&&Dn(o,r,n),a}function ir(t,e,n,r,o,s,a,i,c,u,l){const{ragged:f}=e;if(!f)return Hn(t,e,n,r,o,s,a,i,c,u,l);const h=!$e(o)||!$e(s??1,i)||!$e(a??1),d=rr(e.data,f,h),g=F(d),m=a&&F(d);for(let t=0;t<e.count;t++)for(let r=f.starts[t];r<f.starts[t+1];r++){const o=f.indices[r],s=Math.floor(o/e.inner)%e.n;g[r]=k(n,o,s,t),m&&(m[r]=a[s])}const p=tr(r),y=tr(o),b=tr(l),A=tr(s);let w=0;return Kn(f,e=>{for(let n=0;n<(m?e.count:1)&&0===w;n++){const r=m?{...e,first:e.first+n,count:1,from:e.from+n*e.n}:e,o=er(d,r);w=Hn(t,o,{dense:Qn(g,r),base:0,rows:r.n},p(r),y(r),A(r),m&&Qn(m,r),i,c&&{want:c.want,out:o.data,found:nr(c.found,r)},u,b(r))}}),0===w&&c&&Dn(d,f,c.out),w}function cr(t,e){const n=[];w(t,e,e=>{Number.isFinite(t.data[e])&&n.push(t.data[e])});const r=Float64Array.from(n).sort(),o=r.length,[s]=r,a=s+r.reduce((t,e)=>t+(e-s),0)/o,i=r.reduce((t,e)=>t+(e-a)*(e-a),0);return{n:o,mean:a,variance:i>2**-960?i/o:s===r[o-1]||0===o?0:NaN}}function ur(t,e,n=!1){return U(\"standardize\",n),n?lr(t,e):e}function lr(t,e){return Float64Array.from({length:t.count},(n,r)=>{const{variance:o}=cr(t,r),s=v(e,r)*(0===o?1:Math.sqrt(o));return i(s,2**-1022,Number.MAX_VALUE,!1,`temperature times the standard deviation of slice ${r}`),s})}function fr(t,e,n){const{n:r,mean:o,variance:s}=cr(t,e);0!==s&&w(t,e,e=>{Number.isFinite(t.data[e])&&n(e,(t.data[e]-o)/(r*s))})}function hr(t,e,n){const r=[];return fr(t,e,(t,e)=>{r.push(n(t,e))}),p(r)}function dr(t,e,n,r){for(let o=0;o<t.count;o++)fr(t,o,(t,s)=>{r[t]+=n[o]*v(e,o)*s})}const gr=[\"equal\",\"at-most\"],mr=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"out\",\"standardize\",\"initialThresholds\"];function pr(t,e,{axis:n=-1,mask:r,groups:o}){return D(J(t,e,n),e,r,o)}function yr(t,e,n,r,o){const{temperature:s=1,constraint:a=\"equal\",out:i,standardize:c,initialThresholds:u}=r,l=it(n,e),f=ur(e,st(s,e),c);\"equal\"!==a&&z(\"constraint\",a,gr),mt(u,e.count);const h=tt(i,t,e);return 0!==or(e,l,f,\"at-most\"===a,h,o,u)&&Ot(\"x\",e,l),j(O(t))&&_(h,0,h,2**-24,1-2**-11),h}const br=[\"axis\",\"mask\",\"groups\",\"out\"];const Ar=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"out\",\"standardize\",\"k\"];function wr(t,e,n){const r=S(n,Ar),{temperature:o=1,constraint:s=\"equal\",k:a,out:i,standardize:c}=r,u=pr(\"p\",t,r),l=Z(\"g\",e,t,u.data),f=st(o,u),h=vr(t,u,c),d=h?lr(h,f):f;\"equal\"!==s&&z(\"constraint\",s,gr);const g=tt(i,t,u);if(\"equal\"===s)V(\"k\",a,\"only the constraint 'at-most' needs it\"),sr(u,l,d,g);else{const t=Nr(u,it(a,u)),e=t.length>0?l.slice():l;sr(u,l,d,g);const n=E(u.data)||!$e(d)?Number:Math.fround;for(const r of t){const t=n(1/v(d,r));w(u,r,n=>{g[n]=xr(u.data[n])?e[n]*t:0})}}return h&&dr(h,d,kr(u,g),g),B(t,g,i)}function vr(t,e,n){return void 0===n?void 0:{...e,data:Z(\"standardize\",n,t,e.data).slice()}}function kr(t,e){return Float64Array.from({length:t.count},(n,r)=>x(t,r,n=>-t.data[n]*e[n]))}const xr=t=>0<t&&t<1;function Nr(t,e){const n=E(t.data)?2**-51:2**-22,r=[];for(let o=0;o<t.count;o++){const s=x(t,o,e=>Number(xr(t.data[e])));v(e,o)-x(t,o,e=>t.data[e])>s*n&&r.push(o)}return r}const Mr=[\"temperature\"];function $r(t,e,n){const r=t-e;if(r!==n)return r<n?-1:1;const o=t-r;return t-(r+o)+(o-e)}class Er{#u;#l;#f;#h;#d;constructor(t,e,n,r,o){this.#u=t,this.#l=e,this.#f=n,this.#h=r,this.#d=o}visit(t,e){w(this.#u,this.#l,n=>{const r=this.#u.data[n];Number.isFinite(r)&&e(((t,{score:e,below:n},r)=>n?-$r(e,t,r):t-e)(r,t,this.#h),((t,{score:e,below:n},r)=>n?t-e:$r(t,e,r))(r,t,this.#h),n)})}excess(t){let e=0,n=0;w(this.#u,this.#l,t=>{this.#u.data[t]===1/0&&n++}),this.visit(t,(t,r,o)=>{r>=0?n++:t>0&&(e++,this.#d.add(this.#u.data[o]))});const r=this.#d.take(),o=t=>(this.#d.add(t),this.#d.take()),s=BigInt(1)<<BigInt(1074),a=BigInt(n+(t.below?e:0))*s-o(this.#f),i=(r-BigInt(e)*o(t.score))*s+a*o(this.#h);return i<0?-1:Number(i>0)}rootAmong(t,e){const n=this.#h,r=[new Set,new Set];w(this.#u,this.#l,o=>{const s=this.#u.data[o]+0;Number.isFinite(s)&&(t<=s&&s<=e&&r[0].add(s),t<=s-n&&s-n<=e&&r[1].add(s))});const o=r.flatMap((t,e)=>Array.from(t,t=>({score:t,below:e>0})));o.sort((t,e)=>t.below===e.below?t.score-e.score:t.below?$r(t.score,e.score,n):-$r(e.score,t.score,n));let s=0,a=o.length;for(;s<a;){const t=s+a>>1,e=this.excess(o[t]);if(0===e)return o[t];e>0?s=t+1:a=t}}}const Fr=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"standardize\",\"initialThresholds\"];const _r=[...Ar,\"kinks\"];function jr({free:t,rising:e,falling:n},r,o){return xr(r)&&1!==o?t:0!==o?r<.5?e:n:void 0}function Br({free:t,rising:e,falling:n},r){const o=Or(t),s=r=>{let s=t.length*(o-r);for(const t of e)s+=Math.max(t-r,0);for(const t of n)s-=Math.max(r-t,0);return s};if(r&&s(0)<=0)return 0;const a=[...e,...n].sort((t,e)=>t-e);let i=0;for(let t=a.length;i<t;){const e=i+t>>1;s(a[e])>0?i=e+1:t=e}const c=i>0?a[i-1]:-1/0,u=[...t,...e.filter(t=>t>c),...n.filter(t=>t<=c)];return u.length>0?Or(u):a[Math.min(i,a.length-1)]}function Or(t){if(0===t.length)return 0;const[e]=t;return e+t.reduce((t,n)=>t+(n-e),0)/t.length}function Sr(t,e,n,r){let o=0;const s=x(t,e,(t,e)=>xr(n[t])?(o++,r(t,e)):0);return 0===o?0:s/o}function Ir(t,e){return e.rows<t.n&&!t.ragged?Q(t,(t,n)=>M(e,n)):t}const Tr=[\"temperature\",\"k\",\"axis\",\"classWeights\",\"sampleWeights\",\"ignoreIndex\",\"mask\",\"groups\",\"reduction\",\"out\",\"standardize\",\"initialThresholds\"],Lr=[...Tr,\"wrt\"],Wr=[\"mean\",\"half-sum\"],zr=[\"mean\",\"half-sum\",\"none\"];function Ur(t,e,n,r,o){const{k:s=\"targets\",temperature:a=1,axis:i=0,classWeights:c,sampleWeights:u,ignoreIndex:l,mask:f,groups:h,reduction:d=\"mean\",standardize:g,initialThresholds:m}=r,p=D(J(\"logits\",e,i),e,f,h),{x:y,y:b,alongRows:A}=Et(\"targets\",n,e,p,l),w=dt(s,y,b.rows),v=st(a,y),k=ur(g?Ir(y,b):y,v,g);return mt(m,y.count),z(\"reduction\",d,o),t||V(\"sampleWeights\",u,\"a Fenchel–Young loss belongs to a whole slice; use classWeights\"),A&&V(\"sampleWeights\",u,\"where each row is projected, its weight is that of a slice: give classWeights, one per row\"),{x:y,y:b,sums:w,tau:k,temperature:v,weight:wt(c,u,b,y)}}function Vr(e,n,r,o,s){const{classWeights:a,sampleWeights:i,reduction:c=\"mean\",out:u,wrt:l=[],standardize:f}=o,h=0===e,{x:d,y:g,sums:m,tau:y,temperature:b,weight:A}=Ur(h,n,r,o,s?Wr:zr);s||V(\"wrt\",o.wrt,\"it is for the losses with gradients\"),function(e,n){Array.isArray(e)||t(\"wrt\",\"be an array of 'k' and 'temperature'\",e);for(const t of e)z(\"wrt\",t,[\"k\",\"temperature\"]);n&&e.includes(\"k\")&&t(\"k\",\"be numbers where wrt has 'k'\",\"targets\")}(l,void 0===m);const w=s||h&&\"none\"===c;w||V(\"out\",u,\"only gradients, and the terms of hyperSimplexLoss with reduction 'none', are written\");const M=h?2:1,$=\"mean\"===c?A:M,E=\"none\"===c?1:$>0?M/$:0,_=w?{want:s?1:2,out:tt(u,n,d),found:_e(s?d.count:0)}:void 0,j=s&&!0===f,B=l.length>0||j?function(t,{squared:e,y:n,k:r,temperature:o,classWeights:s,sampleWeights:a,scale:i}){const c=Ir(t,n),u=F(t.data),l=_e(t.count);or(c,r,o,!1,u,l);const f=new Float64Array(t.count),h=new Float64Array(t.count);for(let r=0;r<t.count;r++){const t=i*(s?s[r]:1),d=(e,o)=>t*(a?a[o]:1)*(u[e]-k(n,e,o,r)),g=Sr(c,r,u,d);f[r]=e?g:t*l.thresholds[r],h[r]=x(c,r,(s,a)=>{if(e)return xr(u[s])?-u[s]*(d(s,a)-g)/v(o,r):0;const i=k(n,s,a,r);return t*(i-u[s])*(i+u[s])/2})}return{gradK:f,gradTemperature:h}}(d,{squared:h,y:g,k:m??Float64Array.from({length:d.count},(t,e)=>N(g,d,e)),temperature:y,classWeights:a,sampleWeights:i,scale:E}):void 0,O=j?Ir({...d,data:d.data.slice()},g):void 0,S=[];0!==ir(e,d,g,m,y,a,i,E,_,S,o.initialThresholds)&&St(\"logits\",d,m,g);const I=$>0?p(S)/$:0;if(!B)return{loss:I,results:_,losses:S};const{gradK:T,gradTemperature:L}=B;return O&&(dr(O,y,L,_.out),L.forEach((t,e)=>{L[e]=t*v(y,e)/v(b,e)})),{loss:I,results:_,losses:S,more:{...l.includes(\"k\")?{gradK:T}:{},...l.includes(\"temperature\")?{gradTemperature:L}:{}}}}function Xr(t,e,n,r){const o=S(r,Lr),{loss:s,results:a,more:i}=Vr(t,e,n,o,!0),{out:c,found:{thresholds:u,freeCounts:l,lower:f,upper:h}}=a;return{loss:s,grad:B(e,c,o.out),thresholds:u,thresholdBounds:{lower:f,upper:h},freeCounts:l,...i}}function qr(t,e,n){return Xr(0,t,e,n)}function Rr(t,e,n){return Xr(1,t,e,n)}function Pr(t,e,n,r,o){const s=S(o,Tr),{classWeights:a,sampleWeights:i,reduction:c=\"mean\",out:u,standardize:l=!1}=s,{x:f,y:h,sums:d,tau:g,weight:m}=Ur(t,e,n,s,Wr);Ft(\"targets\",h,f);const p=Z(\"v\",r,e,f.data),y=tt(u,e,f),b=Ir(f,h),A=d??Float64Array.from({length:b.count},(t,e)=>N(h,b,e)),M=F(b.data);0!==or(b,A,g,!1,M,void 0,s.initialThresholds)&&St(\"logits\",f,d,h);const $=\"mean\"===c?m:1,E=$>0?(t&&\"mean\"===c?2:1)/$:0,_=(t,e,n)=>sr({...b,data:t},e,g,n);if(l||i){const e=Float64Array.from(M),n=t=>{const e=Float64Array.from(t);return i&&Cr(b,(t,n)=>{e[t]*=i[n]}),e},r=t=>{const n=new Float64Array(t.length);return _(e,Float64Array.from(t),n),n},o=e=>r(t?n(r(e)):e),s=o(p);if(l){const a=r(e),i=o(e).map(t=>-t),c=new Float64Array(e.length);Cr(b,(t,n,r)=>{c[t]=e[t]-k(h,t,n,r)});const u=t?r(n(c)):c,l=n(a);t&&Cr(b,(t,e,n)=>{i[t]-=u[t]/v(g,n)});const f=t=>Float64Array.from({length:b.count},(e,n)=>x(b,n,(e,r)=>t(e,r,n))),d=f(t?t=>-e[t]*u[t]:(t,n,r)=>-c[t]*(e[t]+k(h,t,n,r))/2),m=f(t?(t,n,r)=>2*e[t]*u[t]/v(g,r)+a[t]*l[t]:t=>e[t]*a[t]);!function(t,e,n,{byScores:r,mixed:o,second:s,first:a}){for(let i=0;i<t.count;i++){const{n:c,variance:u}=cr(t,i),l=v(e,i),f=hr(t,i,(t,e)=>e*n[t]),h=hr(t,i,t=>n[t])/c,d=x(t,i,t=>o[t]*n[t]);fr(t,i,(t,e)=>{r[t]+=l*(f*o[t]+d*e+l*f*s[i]*e+a[i]*((n[t]-h)/(c*u)-f*e))})}}(b,g,p,{byScores:s,mixed:i,second:m,first:d})}y.set(s)}else _(M,p,y);for(let e=0;e<b.count;e++){let n=E*(a?a[e]:1);!t||l||i||(n/=v(g,e)),w(b,e,t=>{y[t]*=n})}return B(e,y,u)}function Cr(t,e){for(let n=0;n<t.count;n++)w(t,n,(t,r)=>e(t,r,n))}const Gr=[\"temperature\",\"thresholds\"];function Yr(t,e){const n=o(t)&&!s(t)&&\"thresholds\"in t,r=n?t.thresholds:void 0===t?0:t;return n&&s(r)&&0===r.length?0:(gt(r,e),r)}const Jr=t=>1===($(t)[1]??1);function Hr(t,e,n,r){const o=new Int32Array(t.n),s=new Float64Array(t.n).fill(-1/0);for(let a=t.count-1;a>=0;a--){const i=v(n,a),c=v(r,a);w(t,a,(n,r)=>{const u=(t.data[n]-i)/c;Number.isNaN(u)&&Ot(\"logits\",t),u<s[r]||(s[r]=u,o[r]=e?Number(u>=.5):a)})}return o}const Kr=[...Gr,\"k\",\"ignoreIndex\",\"mask\",\"groups\"];const Dr=[\"decay\"];class Qr{decay;#g;constructor(t){const{decay:e=.9}=S(t,Dr);yt(e),this.decay=e}update(n){const{decay:r}=this,a=this.#g,i=o(n)&&!s(n)&&\"thresholds\"in n,c=i?n.thresholds:n;!function(e,n){s(e)||t(\"thresholds\",\"be an array of one number per class\",e),gt(e,n??e.length)}(c,a?.length),i&&function(n,r){o(n)||t(\"thresholdBounds\",\"be { lower, upper }\",n);const{lower:s,upper:a}=n;rt(s,r,-1/0,1/0,\"thresholdBounds.lower\",\"class\"),rt(a,r,-1/0,1/0,\"thresholdBounds.upper\",\"class\");for(let t=0;t<r;t++)s[t]<1/0&&s[t]<=a[t]&&a[t]>-1/0||e(`thresholdBounds of class ${t}`,\"be an interval\",[s[t],a[t]])}(n.thresholdBounds,c.length),this.#g=Float64Array.from(c,(t,e)=>{const o=a?a[e]:NaN,s=Number.isNaN(o);let c=t;if(i){const{lower:{[e]:t},upper:{[e]:r}}=n.thresholdBounds;if(s&&r-t===1/0)return NaN;c=Math.min(Math.max(s?0:o,t),r)}return(s?c:c===o?o:r*o+(1-r)*c)+0})}get thresholds(){return Float64Array.from(this.#g??[],t=>t||0)}toJSON(){return{decay:this.decay,thresholds:Array.from(this.#g??[],t=>Number.isNaN(t)?null:t)}}static fromJSON(e){const{decay:n,thresholds:r}=function(e){o(e)||t(\"value\",\"be { decay, thresholds }\",e);const{decay:n,thresholds:r}=S(e,pt,\"value\");return yt(n),Array.isArray(r)||t(\"thresholds\",\"be an array of one number per class\",r),gt(r.map(t=>t??0),r.length),{decay:n,thresholds:Float64Array.from(r,t=>t??NaN)}}(e),s=new Qr({decay:n});return r.length>0&&(s.#g=r),s}}const Zr=[\"sorted\",\"axis\",\"mask\",\"groups\"],to=[...Zr,\"largest\"];function eo(t,e,n,r,o){const{data:s,count:a,inner:i,n:c}=e,u=[],l=new Int32Array(a+1);for(let t=0;t<a;t++){const a=[];w(e,t,t=>{o(t)&&a.push(t)});const i=r?-1:1;n&&a.sort((t,e)=>i*(s[t]-s[e])||t-e);for(const t of a)u.push(t);l[t+1]=u.length}const f=F(s,u.length);return{indices:Int32Array.from(u,(t,e)=>(f[e]=s[t],Math.floor(t/i)%c)),values:B(O(t),f),starts:l}}const no=[\"temperature\",\"axis\",\"mask\",\"groups\",\"largest\",\"out\"],ro=[\"out\"];function oo(t,e,n,r){const o=B(t,e.data),s=\"number\"==typeof n?n:Float64Array.from(n);return(t,n)=>{const{out:a}=S(n,ro),i=Z(\"g\",t,o,e.data),c=tt(a,o,e);if(sr(e,i,s,c),r<0)for(let t=0;t<c.length;t++)c[t]=0-c[t];return B(o,c,a)}}const so=[\"sum\",\"mean\",\"regret\"],ao=t=>t>0?1/t:0;function io(t,e,n,r,o,s){const a=new Float64Array(t.count);for(let o=0;o<t.count;o++)a[o]=x(t,o,t=>((s?s[t]:0)-e[t])*n[t])*ao(v(r,o));const i=p(a);return\"mean\"===o&&t.count>0?i/t.count:i}const co=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"reduction\",\"out\",\"initialThresholds\"];function uo(e,n,r,s){const{axis:c=0,mask:u,groups:l,temperature:f=1,constraint:h=\"equal\",reduction:d=\"sum\",initialThresholds:g}=s,m=D(J(\"scores\",e,c),e,u,l),p=function(e,n,r,s){const c=o(n)&&\"data\"in n?n:void 0,u=c?c.data:n;q(u)||$t(u)||j(u)||Array.isArray(u)||t(e,\"be a typed array, an array of numbers, or { data, shape } with one\",u);const l=c?C(e,c,u):u;Y(e,c??u,r);const f=a(u).startsWith(\"Big\"),h=E(s.data)?Number.MAX_VALUE:Nt,d=F(s.data);for(let t=0;t<s.count;t++)w(s,t,t=>{const n=f?Number(l[t]):l[t];i(n,-h,h,!1,e,t),d[t]=n});return d}(\"values\",n,e,m),y=function(t,e){return ut(t)?ht(lt(t,\"k\",\"be a number, one per slice, or { fraction }\"),e,e.n):it(t,e)}(r,m),b=st(f,m);z(\"constraint\",h,[\"equal\",\"at-most\"]),z(\"reduction\",d,so),mt(g,m.count);const A=F(m.data),k=_e(m.count),x=\"at-most\"===h;0!==or(m,y,b,x,A,k,g)&&Ot(\"scores\",m,y);const N=\"regret\"===d?function(t,e,n){const r=Float64Array.from({length:t.count},(t,n)=>Math.ceil(v(e,n))),o=F(t.data);ar(t,r,o);const s=Float64Array.from(o);for(let o=0;o<t.count;o++){let a=-1;w(t,o,e=>{1===s[e]&&(a<0||t.data[e]<=t.data[a])&&(a=e),n&&t.data[e]<0&&(s[e]=0)}),a>=0&&(s[a]*=1+v(e,o)-r[o])}return s}({...m,data:p},y,x):void 0;return{loss:io(m,A,p,y,d,N),p:A,v:p,x:m,k:y,found:k}}const lo=[13,15,26,6,17,29,16,24];const fo=5954088943/2**33;let ho;function go(t){ho??=new DataView(new ArrayBuffer(8)),ho.setFloat64(0,t);const e=ho.getInt32(0);let n=(e>>20)-1023;ho.setInt32(0,1048575&e|1072693248);let r=ho.getFloat64(0);r>=1.4142135623730951&&(r/=2,n++);const o=r-1,s=o/(2+o),a=s*s;let i=(((1/21*a+1/19)*a+1/17)*a+1/15)*a+1/13;return i=((((i*a+1/11)*a+1/9)*a+1/7)*a+.2)*a+1/3,n*fo+(o+(2*s*a*i-s*o+7440617110012397e-26*n))}function mo(t){const[e,n]=[0|t,Math.floor(t/2**32)],r=new Uint32Array(2);return t=>{!function(t,e,n,r,o){let[s,a,i]=[t,e,t^e^466688986],c=n+s|0,u=r+a|0;for(let t=0;t<20;t++){const e=lo[7&t];c=c+u|0,u=(u<<e|u>>>32-e)^c,3&~t||([s,a,i]=[a,i,s],c=c+s|0,u=u+a+(t+1>>2)|0)}o[0]=c,o[1]=u}(e,n,0|t,Math.floor(t/2**32),r);return-go(-go(((r[0]>>>6)*2**26+(r[1]>>>6)+.5)*2**-52))}}const po=[\"temperature\",\"seed\",\"axis\",\"mask\",\"groups\",\"out\"];const yo=[\"size\"],bo=[\"temperature\",\"k\",\"classWeights\",\"ignoreIndex\",\"reduction\",\"out\"];class Ao{size;#m=0;#p=new Float64Array(0);#y=new Float64Array(0);#b=new Float64Array(0);constructor(t){const{size:e}=S(t,yo);vt(e),this.size=e}get length(){return this.#m>0?this.#p.length/this.#m:0}get thresholds(){return this.#b.slice()}hyperSimplexLossAndGrad(t,e,n){return this.#A(qr,t,e,n)}fenchelYoungLossAndGrad(t,e,n){return this.#A(Rr,t,e,n)}#A(n,r,o,s){const{ignoreIndex:a,out:i,...c}=S(s,bo),u=J(\"logits\",r,0);et(\"logits\",r,2);const{x:l,y:f}=Et(\"targets\",o,r,u,a);var h;Ft(\"targets\",f,l),void 0===(h=c.k)||\"targets\"===h||ut(h)||t(\"k\",\"be 'targets' or { fraction }, as the window's number of rows grows at first\",h);const d=l.inner;!function(t,n,r,o){t>n&&e(\"the number of rows\",`be at most ${n}, the size of the queue`,t),r!==o&&o>0&&e(\"the number of classes\",`be ${o}, as before`,r)}(l.n,this.size,d,this.#m);const g=tt(i,r,l),m=[];for(let t=0;t<l.n;t++)M(f,t)&&m.push(t);const p=Math.min(this.length,this.size-m.length)*d,y=p+m.length*d,[b,A]=[F(l.data,y),F(l.data,y)];b.set(this.#p.subarray(this.#p.length-p)),A.set(this.#y.subarray(this.#y.length-p)),m.forEach((t,e)=>{for(let n=0;n<d;n++){const[r,o]=[t*d+n,p+e*d+n];Number.isNaN(l.data[r])&&Ot(\"logits\",Q(l,(t,e)=>M(f,e))),b[o]=l.data[r]+0,A[o]=k(f,r,t,n)+0}});const w=1===$(r).length?[y]:[y/d,d],v=this.#b.length>0?{initialThresholds:this.#b}:{},{grad:x,...N}=n({data:b,shape:w},{data:A,shape:w},{...c,...v}),E=x.data,_=\"half-sum\"===c.reduction||0===m.length?1:y/(m.length*d);return g.fill(0),m.forEach((t,e)=>{for(let n=0;n<d;n++)g[t*d+n]=_*E[p+e*d+n]}),this.#m=d,this.#p=b,this.#y=A,this.#b=N.thresholds.map(t=>t+0),{...N,grad:B(r,g,i)}}clear(){this.#m=0,this.#p=this.#y=this.#b=new Float64Array(0)}toJSON(){return{size:this.size,classes:this.#m,scores:Array.from(this.#p,t=>Number.isFinite(t)?t:String(t)),targets:Array.from(this.#y),thresholds:Array.from(this.#b)}}static fromJSON(n){const{size:r,classes:s,scores:a,targets:c,thresholds:u}=function(n){const r=`be { ${kt.join(\", \")} }`;o(n)||t(\"value\",r,n);const s=S(n,kt,\"value\"),{size:a,classes:c}=s;vt(a),i(c,0,2**31-1,!0,\"classes\");const u=(e,n,r)=>{const o=s[e];return Array.isArray(o)||t(e,\"be an array of numbers\",o),Float64Array.from(o,(t,o)=>{const s=\"Infinity\"===t?1/0:\"-Infinity\"===t?-1/0:t;return i(s,n,r,!1,e,o),s})},l=u(\"scores\",-1/0,1/0),f=u(\"targets\",0,1),h=u(\"thresholds\",-Number.MAX_VALUE,Number.MAX_VALUE),d=c>0?l.length/c:0;return(!Number.isInteger(d)||d>a||d*c!==l.length)&&e(\"scores.length\",`be a multiple of ${c}, of at most ${a} rows`,l.length),f.length!==l.length&&e(\"targets.length\",`be ${l.length}`,f.length),h.length!==c&&e(\"thresholds.length\",`be ${c}`,h.length),{size:a,classes:c,scores:l,targets:f,thresholds:h}}(n),l=new Ao({size:r});return l.#m=s,l.#p=a,l.#y=c,l.#b=u,l}}const wo=[\"from\",\"to\",\"steps\"];const vo=2**-1022;const ko=[\"hypersimplex\",\"fenchel-young\"],xo=[\"exact\",\"bound\"],No=[\"row-major\",\"class-major\"],Mo=[\"temperature\",\"k\",\"loss\",\"hessian\",\"classes\",\"layout\",\"groups\",\"mask\"];function $o(t,e){return 0===e?1:2*t>=e?t:t+(e-2*t)**2/(4*(e-t))}function Eo(t,{n:e,inner:n},r,o){if(\"class-major\"!==o)return B(t,r);const s=F(r);for(let t=0;t<r.length;t++)s[t%n*e+Math.floor(t/n)]=r[t];return B(t,s)}var Fo=Object.freeze({__proto__:null,ScoreQueue:Ao,ThresholdTracker:Qr,allocate:function(e,r){!function(e,n){e!==Float32Array&&e!==Float64Array&&t(\"type\",\"be Float32Array or Float64Array\",e),Array.isArray(n)||t(\"lengths\",\"be an array of whole numbers\",n),n.forEach((t,e)=>i(t,0,2**32,!0,\"lengths\",e))}(e,r);const o=t=>64*Math.ceil((t*e.BYTES_PER_ELEMENT+16)/64),s=r.reduce((t,e)=>t+o(e),64),a=Zt(Vt()),c=5*s+2**20;ye(c,a)||n(c);const u=a.keep(s)>>>0,{buffer:l}=a.memory;ue??=new WeakMap,ue.set(l,a);let f=64*Math.ceil(u/64);return r.map(t=>{const n=new e(l,f,t);return f+=o(t),n})},binaryArgmax:function(t,e,n){const r=S(n,br),o=pr(\"x\",t,r),s=it(e,o,!0),a=tt(r.out,t,o);return 0!==ar(o,s,a)&&Ot(\"x\",o,s),B(t,a,r.out)},boostingObjective:function(e){const{temperature:n=1,k:r=\"targets\",loss:a=\"hypersimplex\",hessian:i=\"bound\",classes:c,layout:u,groups:l,mask:f}=S(e,Mo);st(n,s(n)?n.length:1),function(e){o(e)&&\"shape\"in e&&t(\"k\",ft,e),dt(e,{n:2**29,count:s(e)?e.length:1})}(r),z(\"loss\",a,ko),z(\"hessian\",i,xo),void 0!==u&&z(\"layout\",u,No),void 0!==c&&bt(c,[]),void 0===c?V(\"layout\",u,\"it is that of flat predictions of several classes\"):V(\"groups\",l,\"they divide predictions of one score per row\");const h=\"hypersimplex\"===a;return(t,e,s)=>{const a=void 0===c?NaN:bt(c,t),d=t=>{if(void 0===c||1===c||!o(t))return t;const[e,...n]=$(t);if(e!==a*c||n.length>0)return t;const r=\"class-major\"===u?[1,a]:[c,1];return{data:\"data\"in t?t.data:t,shape:[a,c],strides:r}},g=d(t),m=D(J(\"predictions\",g,0),g,f&&d(f),l),{x:p,y:y}=Et(\"labels\",d(e),g,m,void 0,!0);Ft(\"labels\",y,p),void 0!==s&&(h||V(\"weights\",s,\"a Fenchel–Young loss belongs to a whole slice\"),At(s,p.n,\"weights\"));const b=dt(r,p)??Float64Array.from({length:p.count},(t,e)=>N(y,p,e));st(n,p.count);const A=F(p.data),x=_e(p.count);0!==or(p,b,n,!1,A,x)&&Ot(\"predictions\",p,b);const M=F(p.data),E=F(p.data);for(let t=0;t<p.count;t++){const e=v(n,t),r=h?e*e:e,o=x.freeCounts[t],a=t=>0<A[t]&&A[t]<1;let c=0,u=0;s&&w(p,t,(t,e)=>{c=Math.max(c,s[e]),a(t)&&(u+=s[e])}),w(p,t,(e,n)=>{const l=s?s[n]:1;M[e]=l*(A[e]-k(y,e,n,t)),E[e]=(\"bound\"===i?$o(l,s?c:1):a(e)?s?l*(1-2/o)+u/(o*o):1-1/o:0)/r})}return h&&sr({...p,data:A},M,n,M),{grad:Eo(t,p,M,u),hess:Eo(t,p,E,u)}}},fenchelYoungLoss:function(t,e,n){const r=S(n,Lr),{loss:o,losses:s}=Vr(1,t,e,r,!1);return\"none\"===r.reduction?new Float64Array(s):o},fenchelYoungLossAndGrad:Rr,fenchelYoungLossHvp:function(t,e,n,r){return Pr(!1,t,e,n,r)},hyperSimplexLoss:function(t,e,n){const r=S(n,Lr),{loss:o,results:s}=Vr(0,t,e,r,!1);return s?B(t,s.out,r.out):o},hyperSimplexLossAndGrad:qr,hyperSimplexLossHvp:function(t,e,n,r){return Pr(!0,t,e,n,r)},kinks:function(t,e,n){const{temperature:r=1,axis:o=-1,mask:s,groups:a,constraint:i=\"equal\",standardize:c,initialThresholds:u}=S(n,Fr),l=D(J(\"x\",t,o),t,s,a),f=it(e,l),h=ur(l,st(r,l),c);z(\"constraint\",i,gr),mt(u,l.count);const d=\"at-most\"===i,m=_e(l.count);0!==or(l,f,h,d,F(l.data),m,u)&&Ot(\"x\",l,f);const p=new Uint8Array(l.data.length),y=new g;for(let t=0;t<l.count;t++){const e=v(h,t),n=new Er(l,t,v(f,t),e,y),r={score:0,below:!1},o=d?n.excess(r):1,s=t=>2**-32*e+2**-49*Math.abs(t),[a,i]=[m.lower[t],m.upper[t]],c=o<=0?r:n.rootAmong(a-s(a),i+s(i));if(!c)continue;let[u,g,b]=[0,0,0];n.visit(c,(t,e)=>{0===t?g++:0===e?b++:u+=Number(t>0&&e<0)});(o<0||u>0||b>0&&(g>0||0===o))&&n.visit(c,(t,e,n)=>{0===t||0===e?p[n]=0===o?2:1:0===o&&t>0&&e<0&&(p[n]=2)})}return O(t)===t?p:{data:p,shape:[...$(t)]}},predict:function(t,e){const{thresholds:n,temperature:r=1}=S(e,Gr),o=J(\"logits\",t,0);et(\"logits\",t,2);const s=st(r,o);return Hr(o,Jr(t),Yr(n,o.count),s)},project:function(t,e,n){let r=_e(1),o=Ve(t,e,n,r);if(!o){const s=S(n,mr),a=pr(\"x\",t,s);r=_e(a.count),o=B(t,yr(t,a,e,s,r),s.out)}const{thresholds:s,freeCounts:a,lower:i,upper:c}=r;return{projection:o,thresholds:s,thresholdBounds:{lower:i,upper:c},freeCounts:a}},ready:async function(){fe??=te(()=>void 0!==ce,Xt,t=>{ce=Zt(t)}),await Promise.all([fe(),(Gt??=te(()=>void 0!==Ct,Dt,t=>{Ct=t}),Gt())])},sampleSubset:function(t,e,n){const r=S(n,po),{axis:o=-1,mask:s,groups:a,temperature:c=1,out:u}=r,l=D(J(\"x\",t,o),t,s,a),f=it(e,l,!0),h=st(c,l),d=void 0===r.seed?Math.floor(2**53*Math.random()):r.seed;!function(t){i(t,0,Number.MAX_SAFE_INTEGER,!0,\"seed\")}(d);const g=tt(u,t,l),m=new Float64Array(l.data.length),p=mo(d);for(let t=0;t<l.count;t++)w(l,t,t=>{m[t]=l.data[t]+p(t)});const y={...l,data:m},b=F(m);0!==ar(y,f,b)&&Ot(\"x\",l,f),g.set(b);const A=\"number\"==typeof h?h:Float64Array.from(h),v=B(t,F(l.data,0));let k;const x=()=>{if(k)return k;const t=F(m);return or(y,f,A,!1,t),k=E(l.data)?t:Float32Array.from(t),E(k)||(j(O(v))?_(t,0,k,2**-24,1-2**-11):_(t,0,k,2**-126,1-2**-24)),k};return{value:B(t,g,u),seed:d,relaxation:()=>B(v,x().slice()),vjp:(t,e)=>oo(v,{...l,data:x()},A,1)(t,e)}},selectionLoss:function(t,e,n,r){const o=S(r,co);return V(\"out\",o.out,\"only a gradient is written\"),uo(t,e,n,o).loss},selectionLossAndGrad:function(t,e,n,r){const o=S(r,co),{axis:s=0,mask:a,groups:i,temperature:c=1,constraint:u=\"equal\",reduction:l=\"sum\",out:f}=o,{loss:h,p:d,v:g,x:m,k:p,found:y}=uo(t,e,n,o),b=tt(f,t,m),A=[...$(t)],k=e=>O(t)===t?e:{data:e,shape:A};wr(k(d),k(g),{temperature:c,axis:s,mask:a,groups:i,out:k(b),...\"at-most\"===u?{constraint:u,k:p}:{}}),function(t,e,n,r){const o=\"mean\"===r?t.count:1;for(let r=0;r<t.count;r++){const s=ao(v(n,r))/o;w(t,r,t=>{e[t]=0-s*e[t]})}}(m,b,p,l);const{thresholds:x,freeCounts:N,lower:M,upper:E}=y;return{loss:h,grad:B(t,b,f),thresholds:x,thresholdBounds:{lower:M,upper:E},freeCounts:N}},softBinaryArgmax:function(t,e,n){const r=Ve(t,e,n);if(r)return r;const o=S(n,mr);return B(t,yr(t,pr(\"x\",t,o),e,o),o.out)},softBinaryArgmaxGrads:function(t,e,n){const{axis:r=-1,temperature:o=1,mask:s,groups:a,constraint:i,k:c,out:u,standardize:l}=S(n,Ar),f=D(J(\"p\",t,r),t,s,a),h=Z(\"g\",e,t,f.data),d=void 0===u?h:h.slice(),g=st(o,f),m=vr(t,f,l),p=m?lr(m,g):g,y=wr(t,e,{axis:r,mask:s,groups:a,constraint:i,k:c,out:u,temperature:p}),b=\"data\"in y?y.data:y,A=new Float64Array(f.count);for(let t=0;t<f.count;t++)A[t]=Sr(f,t,f.data,t=>d[t]);const w=kr(f,b);if(m&&(dr(m,p,w,b),w.forEach((t,e)=>{w[e]=t*v(p,e)/v(g,e)})),\"at-most\"===i)for(const t of Nr(f,it(c,f)))A[t]=0;return{x:y,k:A,temperature:w}},softBinaryArgmaxJacobian:function(t,e){const{temperature:n=1}=S(e,Mr),{data:r,n:o}=J(\"p\",t,-1);et(\"p\",t,1);const s=v(st(n,1),0);let a=0;for(let t=0;t<o;t++)a+=Number(xr(r[t]));const i=F(r,o*o);for(let t=0;t<o;t++)for(let e=0;e<o;e++)xr(r[t])&&xr(r[e])&&(i[t*o+e]=(Number(t===e)-1/a)/s);const c=[o,o];return B({data:O(t),shape:c},i)},softBinaryArgmaxJvp:function(e,n,r){const a=S(r,_r),{axis:c=-1,temperature:u=1,mask:l,groups:f,constraint:h=\"equal\",k:d,out:g,standardize:m,kinks:p}=a,y=D(J(\"p\",e,c),e,l,f),b=Z(\"v\",n,e,y.data),A=void 0===p?void 0:function(e,n,r){const a=\"be what kinks gives: an array, or { data, shape } with one\";o(e)||t(\"kinks\",a,e);const c=\"data\"in e,u=c?e.data:e;s(u)||t(\"kinks\",a,e);const l=c?C(\"kinks\",e,u):u;Y(\"kinks\",c?e:l,n);for(let t=0;t<l.length;t++)i(l[t],0,r,!0,\"kinks\",t);return l}(p,e,\"at-most\"===h?2:1),k=st(u,y),x=vr(e,y,m),N=x?lr(x,k):k,M=x?function(t,e,n){const r=e.slice();for(let o=0;o<t.count;o++){const s=n?0:cr(t,o).mean,a=hr(t,o,(t,n)=>n*e[t]);fr(t,o,n=>{r[n]=e[n]-(t.data[n]-s)*a})}return r}(x,b,\"equal\"!==h):A?b.slice():b,$=wr(e,B(n,M),{axis:c,mask:l,groups:f,constraint:h,k:d,out:g,temperature:N});if(!A)return $;const E=O($),F=\"at-most\"===h?Nr(y,it(d,y)):[];for(let t=0;t<y.count;t++){const e=v(N,t),n={free:[],rising:[],falling:[]};let r=0;if(w(y,t,t=>{r=Math.max(r,A[t]),jr(n,y.data[t],A[t])?.push(M[t])}),0===r)continue;const o=F.includes(t)?0:Br(n,2===r);w(y,t,t=>{const r=jr(n,y.data[t],A[t]),s=(M[t]-o)/e;E[t]=r===n.free?s:r===n.rising?Math.max(s,0):r?Math.min(s,0):0})}return $},softBinaryArgmaxVjp:wr,straightThrough:function(t,e,n){const r=S(n,no),{axis:o=-1,mask:s,groups:a,temperature:i=1,largest:c=!0,out:u}=r,l=D(J(\"x\",t,o),t,s,a),f=it(e,l,!0),h=st(i,l);U(\"largest\",c);const d=tt(u,t,l),g=c?l:{...l,data:l.data.map(t=>-t)},m=F(l.data);return 0!==(or(g,f,h,!1,m)||ar(g,f,d))&&Ot(c?\"x\":\"-x\",g,f),{value:B(t,d,u),vjp:oo(t,{...l,data:m},h,c?1:-1)}},support:function(t,e){const{axis:n=-1,mask:r,groups:o,sorted:s=!0}=S(e,Zr),a=D(J(\"p\",t,n),t,r,o);U(\"sorted\",s);const{data:i}=a;return eo(t,a,s,!0,t=>(Number.isNaN(i[t])&&Ot(\"p\",a),i[t]>0))},temperatureSchedule:function(t){const{from:e,to:n,steps:r}=S(t,wo);return i(e,vo,Number.MAX_VALUE,!1,\"from\"),void 0!==n&&i(n,vo,Number.MAX_VALUE,!1,\"to\"),void 0===n&&void 0===r||i(r,vo,Number.MAX_VALUE,!1,\"steps\"),t=>(i(t,0,Number.MAX_VALUE,!1,\"step\"),void 0===n?e:function(t,e,n){if(n<=0||n>=1)return n<=0?t:e;let r=t,o=Math.sqrt(e)/Math.sqrt(t);for(let t=0,e=n;e>0&&t<64;t++)e*=2,e>=1&&(r*=o,e-=1),o=Math.sqrt(o);return r}(e,n,t/r))},topK:function(t,e,n){const{axis:r=-1,mask:o,groups:s,sorted:a=!0,largest:i=!0}=S(n,to),c=D(J(\"x\",t,r),t,o,s),u=it(e,c,!0);U(\"sorted\",a),U(\"largest\",i);const l=i?c:{...c,data:c.data.map(t=>-t)},f=function(t,e,n){const r=F(t.data);if(0===ar(e,n,r))return r;const o=Float64Array.from({length:t.count},(r,o)=>{let s=0,a=0;return w(t,o,t=>{s+=Number(e.data[t]===1/0),a+=Number(e.data[t]!==-1/0)}),Math.min(Math.max(v(n,o),s),a)});0!==ar(e,o,r)&&Ot(\"x\",t,o);for(let s=0;s<t.count;s++){let a=v(n,s)-o[s],i=a<0?v(n,s):0;0!==a&&w(t,s,t=>{a>0&&e.data[t]===-1/0?(r[t]=1,a--):a<0&&(r[t]=Number(e.data[t]===1/0&&i-- >0))})}return r}(c,l,u),h=eo(t,c,a,i,t=>1===f[t]);return\"number\"==typeof e&&void 0===s?function(t,e,n,r,{indices:o,values:s}){if(O(t)===t)return{indices:o,values:s};const{inner:a,count:i}=e,c=[...$(t)],u=n<0?n+c.length:n;c[u]=r;const l=new Int32Array(o.length),f=F(e.data,o.length);for(let t=0;t<i;t++){const e=t%a;for(let n=0;n<r;n++){const i=((t-e)/a*r+n)*a+e;l[i]=o[t*r+n],f[i]=s[t*r+n]}}return{indices:{data:l,shape:c},values:B({data:O(t),shape:c},f)}}(t,c,r,Math.max(Math.round(e),0),h):h},zeroOneLoss:function(t,e,n){const r=function(t,e,n){const{k:r=\"targets\",thresholds:o,temperature:s=1,ignoreIndex:a,mask:i,groups:c}=n,u=D(J(\"logits\",t,0),t,i,c);et(\"logits\",t,2);const{x:l,y:f}=Et(\"targets\",e,t,u,a);Ft(\"targets\",f,l);const h=Jr(t),d=st(s,l),g=h&&void 0===o;g?V(\"temperature\",n.temperature,\"which k scores are the greatest does not depend on it\"):V(\"k\",n.k,\"here every row is decided by itself, not by its place among the others\");const m=new Uint8Array(l.n),p=new Uint8Array(l.data.length),y=new Float64Array(l.count);for(let t=0;t<l.count;t++)w(l,t,(e,n)=>{M(f,n)&&(m[n]=1,p[e]=Number(k(f,e,n,t)>=.5),y[t]+=p[e])});const b=f.rows<l.n?Q(l,(t,e)=>M(f,e)):l;return{x:b,isBinary:h,isHard:g,k:r,thresholds:g?0:Yr(o,l.count),tau:d,rows:m,positive:p,positives:y}}(t,e,S(n,Kr)),{wrong:o,all:s}=function({x:t,isBinary:e,rows:n,positive:r},o){let s=0,a=0;for(let i=0;i<t.n;i++){if(0===n[i])continue;a++;(e?o[i]===r[i]:1===r[i*t.inner+o[i]])||s++}return{wrong:s,all:a}}(r,r.isHard?function({x:t,k:e,positives:n}){const r=it(dt(e,t)??n,t,!0),o=F(t.data),s=ar(t,r,o);0!==s&&Ot(\"logits\",t,r);return o}(r):function({x:t,isBinary:e,thresholds:n,tau:r}){return Hr(t,e,n,r)}(r));return 0===s?0:o/s}});const _o=\"bytes of a number of hypersimplex/threads\";function jo(t,e,n=2){if(!o(t)||\"Object\"!==(t=>Object.prototype.toString.call(t).slice(8,-1))(t))return t;if(_o in t){const{[_o]:n,byteOffset:r,length:o}=t;return e.view(4===n?Float32Array:Float64Array,r,o)}return 0===n?t:Object.fromEntries(Object.entries(t).map(([t,r])=>[t,jo(r,e,n-1)]))}function Bo(t,e){t.on?t.on(\"message\",e):t.onmessage=({data:t})=>e(t)}const Oo=(globalThis.process?.getBuiltinModule?.(\"node:worker_threads\"))?.parentPort??globalThis;let So,Io,To;function Lo(t,e=new Set){if(ArrayBuffer.isView(t))\"[object ArrayBuffer]\"===Object.prototype.toString.call(t.buffer)&&e.add(t.buffer);else if(\"object\"==typeof t&&null!==t)for(const n of Object.values(t))Lo(n,e);return e}Bo(Oo,function t({start:e,port:r,job:o,pool:s,call:a}){if(e){So=e;const{modules:t,shared:n,number:r}=e;Io=function(t,{memory:e},n){return Zt(t,{env:{memory:e,records:16384*(1+n),...nn}})}(t[2],n,r),Promise.all([Wt(t[0]),Yt(t[1])]).then(()=>Oo.postMessage({}),t=>Oo.postMessage({error:t}))}if(r&&Bo(r,t),s&&(To=function(t,e,r,o){const{memory:s}=o,a=new WeakSet;let i;const c=(t,e,n)=>(a.add(s.buffer),new t(s.buffer,e,n));return{...e,helpers:t.length,memory:s,kernel:r,view:c,send(e,n){t.forEach((t,r)=>t.postMessage({job:{...e,scratch:n[r]}}))},region:t=>((!i||i.end-i.start<t)&&(i=ln(o,t,i)??i),i&&i.end-i.start>=t?i:void 0),abandon(){i=void 0},has:({buffer:t})=>a.has(t),allocate(t,e){const r=e=>64*Math.ceil(e*t.BYTES_PER_ELEMENT/64),s=e.reduce((t,e)=>t+r(e),0);let a=(ln(o,s)??n(s)).start;return e.map(e=>{const n=c(t,a,e);return a+=r(e),n})}}}(s.helpers,s.options,Io,So.shared)),o&&sn(Io,o),a){const{id:t,name:e,args:n}=a;try{const r=Fo[e],o=dn(To,()=>r(...n.map(t=>jo(t,To))));Oo.postMessage({id:t,result:o},[...Lo(o)])}catch(e){Oo.postMessage({id:t,error:e})}}})}();";

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
    const modules = await Promise.all([compileAsync$2(), compileAsync$1(), compileAsync()]);
    const shared = newShared(count + 1);
    const started = new Set();
    let isClosed = false;
    const begin = (number, hear, fail) => {
        const worker = start(script, fail);
        started.add(worker);
        listen(worker, hear);
        worker.postMessage({ start: { modules, shared, number } });
        return worker;
    };
    const spawn = (number) => new Promise((resolve, reject) => {
        const worker = begin(number, ({ error }) => (error ? reject(error) : resolve(worker)), (why) => reject(errorOf(() => rejectWorkers(why))));
    });
    const pending = new Map();
    const rejectPending = (error) => {
        for (const { reject } of pending.values())
            reject(error);
        pending.clear();
    };
    const close = async () => {
        isClosed = true;
        rejectPending(errorOf(rejectClosed));
        const ends = [...started].map((worker) => worker.end());
        started.clear();
        await Promise.all(ends);
    };
    let helpers;
    try {
        helpers = await Promise.all(Array.from({ length: count - 1 }, (_, i) => spawn(1 + i)));
    }
    catch (error) {
        await close();
        throw error;
    }
    for (const helper of helpers)
        helper.hold(false);
    const pool = newPool(helpers, settings, newInstance(modules[2], shared, 0), shared);
    const waits = mayWait() || count === 1;
    const call = (run, name) => (...args) => {
        if (isClosed)
            rejectClosed();
        if (!waits)
            rejectWait(name);
        const result = within(pool, () => run(...args));
        return typeof result === 'function' ? call(result, name) : result;
    };
    let caller;
    const startCaller = () => {
        const fail = (error) => {
            if (worker !== caller)
                return;
            caller = undefined;
            started.delete(worker);
            void worker.end();
            rejectPending(error);
        };
        const worker = begin(count, ({ id, result, error }) => {
            if (id === undefined) {
                if (error)
                    fail(error);
                return;
            }
            const call = pending.get(id);
            pending.delete(id);
            if (pending.size === 0)
                worker.hold(false);
            if (error)
                call?.reject(error);
            else
                call?.resolve(result);
        }, (why) => fail(errorOf(() => rejectGone(why))));
        worker.hold(false);
        const channels = helpers.map((helper) => {
            const { port1, port2 } = new MessageChannel();
            helper.postMessage({ port: port1 }, [port1]);
            return port2;
        });
        worker.postMessage({ pool: { helpers: channels, options: settings } }, channels);
        return worker;
    };
    let calls = 0;
    const callAsync = (run, name) => async (...args) => {
        if (isClosed)
            rejectClosed();
        const worker = caller ??= startCaller();
        const { out } = (args[args.length - 1] ?? {});
        const own = isObject(out) ? dataOf(out) : undefined;
        const id = ++calls;
        try {
            worker.postMessage({ call: { id, name, args: args.map((value) => compact(value, pool)) } });
        }
        catch {
            return run(...args);
        }
        const answer = new Promise((resolve, reject) => { pending.set(id, { resolve, reject }); });
        worker.hold(true);
        return withOut(await answer, own);
    };
    const entries = Object.entries(api).filter(([name, value]) => (typeof value === 'function' && name !== 'allocate' && name !== 'ready' && name[0] === name[0].toLowerCase()));
    return {
        count,
        allocate(type, lengths) {
            checkAllocation(type, lengths);
            return pool.allocate(type, lengths);
        },
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
function withOut(result, own) {
    if (typeof result !== 'object' || own === undefined)
        return result;
    const { grad, projection } = result;
    const place = grad ?? projection ?? result;
    const written = dataOf(place);
    if (!isShared(written))
        own.set(written);
    const form = place === written ? own : { ...place, data: own };
    return grad ? { ...result, grad: form } : projection ? { ...result, projection: form } : form;
}

export { createThreads };
