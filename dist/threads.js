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
    if (perRow || (isColumn && !floats && (isIntegers(given) || isWhole(values)))) {
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
const FEW = 64;
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
function copyIn(from, to, at) {
    const { length } = from;
    if (length > FEW)
        to.set(from, at);
    else if (to === f32 && from instanceof Float32Array)
        copyFew(from, 0, to, at, length);
    else
        for (let i = 0; i < length; i++)
            to[at + i] = from[i];
}
function copyOut(from, at, to) {
    const { length } = to;
    if (length > FEW)
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
    const call = take$1(128) >>> 2;
    i32[call + 0] = 0;
    i32[call + 1] = outer;
    i32[call + 2] = n;
    i32[call + 3] = inner;
    return call;
}
function put(values, double) {
    const address = take$1(values.length * (double ? 8 : 4));
    copyIn(values, double ? f64 : f32, address >>> (double ? 3 : 2));
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
let kernel$2;
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
    return keeper ? kernel$2 = begin(keeper, region) : openShared(region);
}
function openShared(region) {
    return kernel$2 = begin(shared$1 ??= instantiate(compile$1()), region);
}
function keeperOf(data, tau, region) {
    const keeper = data.length > FEW ? keepers.get(data.buffer) : undefined;
    const scratch = 20 * data.length + 2 ** 15;
    return keeper && isModerate(tau) && fits(region + scratch, keeper) ? keeper : undefined;
}
function place$1(data, double) {
    return !keepers || kernel$2 === shared$1 ? put(data, double) : data.byteOffset;
}
function placeResult$1(out, x, over) {
    if (!keepers || kernel$2 === shared$1)
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
let kernel$1;
let call;
let x;
let numbers;
let at;
function prepare(length) {
    n = length;
    kernel$1 = openShared(2 ** 10);
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
    if (length > FEW || !(k >= 0 && k <= length && tau > 0 && isModerate(tau)))
        return undefined;
    if (out !== undefined && !(out instanceof Float32Array && out.length === length))
        return undefined;
    if (made !== begun || n !== length)
        prepare(length);
    copyFew(scores, 0, f32, x, length);
    f64[numbers] = k;
    f64[numbers + 1] = tau;
    if (finish(kernel$1.project_f32(call)) !== 0)
        return undefined;
    const result = out === undefined ? new Float32Array(length) : out;
    copyFew(f32, x, result, 0, length);
    if (found)
        getFound(at, 1, found);
    return result;
}

const RECORD_BYTES = CALL_BYTES + 16;
const CLAIMED = 0;
const DONE = 1;
const THREW = -1;
const newControl = (count) => new Int32Array(new SharedArrayBuffer(4 * (DONE + count)));
function help(kernel, { name, records, count, control, scratch }) {
    for (;;) {
        const i = Atomics.add(control, CLAIMED, 1);
        if (i >= count)
            return;
        let done = THREW;
        try {
            kernel.setArena(scratch.start, scratch.end);
            done = 1 + kernel[name](records + i * RECORD_BYTES);
        }
        catch {
        }
        finally {
            Atomics.store(control, DONE + i, done);
            Atomics.notify(control, DONE + i);
        }
    }
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
const NAMES = [
    'project_f32', 'project_f64', 'vjp_f32', 'vjp_f64', 'hard_f32', 'hard_f64', 'loss_f32', 'loss_f64',
];
function newInstance(module, { memory }, number) {
    return instantiate(module, { env: { memory, records: (1 + number) * RECORDS } });
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
function divided(targets, run) {
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
let shared;
let read;
let isModest;
let region;
let scratch;
let wanted;
const PARTS = 4;
function isDivisible({ count, data, outer, inner }, { helpers, minimum }) {
    const isLong = inner === 1 || outer > helpers || inner >= GROUP * (helpers + 1);
    return helpers > 0 && count > 1 && data.length > 0 && data.length >= minimum && (isLong || minimum === 0);
}
const scratchOf = ({ n, inner }) => 2 ** 15 + 4 * inner + 4 * n + 2 * Math.min(inner, GROUP) * (8 * n + 128);
const isThere = (array) => shared.has(array) && array.byteOffset % 16 === 0;
function open(arrays, bytes, slices, tau) {
    shared = pool;
    if (shared) {
        const isDivided = isDivisible(slices, shared);
        const threads = isDivided ? shared.helpers + 1 : 1;
        const all = regionOf(arrays, bytes) + 2 * PARTS * threads * RECORD_BYTES;
        wanted = isDivided ? PARTS * threads : 1;
        isModest = isModerate(tau);
        scratch = Math.ceil(scratchOf(slices) / 64) * 64;
        const found = isDivided || shared.has(slices.data) ? shared.region(all + threads * scratch) : undefined;
        if (found) {
            region = found;
            return begin(kernel, all);
        }
        shared = undefined;
    }
    return open$1(arrays, bytes, slices, tau);
}
const inPlace = ({ byteOffset }) => byteOffset - 2 ** 32;
function place(data, double) {
    if (!shared)
        return place$1(data, double);
    return isModest && isThere(data) ? inPlace(data) : put(data, double);
}
function overlap(out, from) {
    if (!ArrayBuffer.isView(from))
        return false;
    const { byteOffset, byteLength } = from;
    return shared.has(from) && byteOffset < out.byteOffset + out.byteLength && out.byteOffset < byteOffset + byteLength;
}
function placeResult(out, x, over) {
    if (!shared)
        return placeResult$1(out, x, over);
    const isApart = !overlap(out, x) && !overlap(out, read);
    if (isModest && isApart && isThere(out))
        return inPlace(out);
    return over < 0 ? take$1(out.byteLength) : over;
}
function run(name, call) {
    const { helpers, kernel, patience, send, abandon } = shared;
    const words = call >>> 2;
    const parts = partsOf({ outer: i32[words + OUTER], inner: i32[words + INNER] }, wanted);
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
    const control = newControl(count);
    const own = (thread) => ({ start: region.end - (thread + 1) * scratch, end: region.end - thread * scratch });
    const job = { name, records, count, control };
    if (count > 1)
        send(job, Array.from({ length: helpers }, (_, thread) => own(thread + 1)));
    help(kernel, { ...job, scratch: own(0) });
    let status = 0;
    let isGone = false;
    let hasThrown = false;
    for (let i = 0; i < count; i++) {
        while (!isGone && Atomics.load(control, DONE + i) === 0) {
            isGone = Atomics.wait(control, DONE + i, 0, patience) === 'timed-out';
            if (isGone)
                abandon();
        }
        const done = Atomics.load(control, DONE + i);
        hasThrown ||= done === THREW;
        if (status === 0)
            status = done - 1;
    }
    if (isGone || hasThrown)
        throw GONE;
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
        copyIn(y.labels, i32, labels >>> 2);
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
        getFound(at, count, results);
    }
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        losses[s] = weight === 0 ? 0 : weight * f64[(values >>> 3) + s];
    }
    return 0;
}

const project$2 = (...args) => divided(undefined, () => project$3(...args));
const vjp$1 = (...args) => divided(args[1], () => vjp$2(...args));
const hard$2 = (...args) => divided(undefined, () => hard$3(...args));
const loss$1 = (...args) => divided(args[2].dense, () => loss$2(...args));

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

const text = "&|2|E|?(&&&(}9)R|1(|Q(|Q|1)|Q|Q&|1*|Q|N|N&|1)|Q|N&|1(|Q(|N|1)|Q|Q(|N|1(|Q&|1)|Q|N(|N|1+|Q|Q|Q|Q&|1*|Q|Q|N&|1,|Q|Q|Q|Q|N&|1*|Q|Q|Q&|1*|Q|Q|Q(|Q|1-|Q|Q|Q|Q|Q|Q(|Q|1+|Q|N|Q|Q&|1)|Q|Q(|P|1)|Q|Q(|Q|1*|N|N|N(|N|1+|Q|N|Q|Q(|N|1+|Q|Q|N|N&|1)|Q|P(|N|1)|P|P(|P|1)|Q|N(|P|1+|Q|N|N|N(|Q|1,|Q|Q|Q|Q|M(|Q|1.|Q|Q|Q|Q|Q|N|Q(|Q|1+|Q|Q|Q|N&|1.|Q|Q|Q|Q|Q|Q|Q&|1(|Q(|P|1,|Q|Q|Q|Q|N(|Q|1,|Q|Q|Q|Q|Q(|Q|1+|Q|Q|Q|Q(|Q|1*|Q|Q|Q(|N|1+|Q|Q|N|Q&|11|Q|Q|Q|N|N|N|N|N|Q|Q(|N|1,|Q|Q|Q|N|N(|P|1-|Q|Q|Q|Q|N|N(|Q|1/|Q|Q|Q|Q|Q|N|Q|Q(|Q|1+|Q|N|N|N&|11|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q(|Q|10|Q|Q|Q|Q|Q|Q|Q|Q|Q(|Q|1&&)I)*|6|@|H.|D|6|4|A|D|5|E*|Q&*|6|@|H-|?|6|?|A|D|K)*(|R|R+*|!| 5&&&&&&&(--6+()))*7())8**00-**++,,9:.+;=..>?(/1@,2A,3&&((B2CDEF4GHI/JK14L/&M)NOP3Q-|E>|Q(k&2|P(l|R|R}v%62|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2.|90/|E|6|Fk|D|6|@|2&/2|B|D|A|;|6|4|F|0|7[Z&^2|B|D|A|;|6|4|F|0|7_]&_.|H|;|B|0|7[Z&,.|H|;|B|0|7_]&-/|9|2|D|5|0|7[Z&(/|9|2|D|5|0|7_]&)/|>|A|E|E|0|7[Z&*/|>|A|E|E|0|7_]&+/({3(.1|p}R(| }x()+|P(|QH(}8J+l]|Z|{k%6|CI/H+l%%%%%%%.|UI+H/k%6p+jH&H*|;k7k/k&H(n&&&&&&&&|4CH+l&| C|;J&H&Q*&l(|Na*&62H/+jH+l|R|R|R|R|R|R|R/|VI+,k(I/2H+z+j62H&H/H)|=J)k,|Gk*|F|;J&H&Q*&l|Ql(H(n&&&&&&&&|4CJ,H+l%%%%6|UH)kG|C}&J-|XJ.l%%%%6|U|P|Na*&H&H&Q*/H,H+lH|ZH-|XJ+l%%%%6|UH.lH|Z|N|P|Na*/H&H&Q*7H,H+lH|Z|P|Na*721&H&k)k(7z21&H&k)k&7z21&H&k*k(7z21&H&k*k&7z21&H&k(k(7z21&H&k(k&7z2T)(|Q(|PK)K(J(}(H&}(|Nl6|Nl|B|UJ)lj|O|#+jk|QI(,H)|{L(2H(22&H&L(H(}(L)2x)(|P)|Q*jH)k3r+jH&H)k*|F|;J*Q*&H(|NI(H*H(l%%%%6|Ua*&H(lH|YI(H)k(|;I)3(22H&H&Q*|1H(|Na*|12{)(|P)|Q*jH)k}?&r+jH&H)k*|F|;J*Q*&H(|NI(H*H(l%%%%6|Ua*&H(lH|YI(H)k(|;I)3(22H&H&Q*|l+H(|Na*|l+2@&H(k&r+|Pl&,H&H(k*|F|;Q*&224&H&k%.|;}&l]|X}:27&H&H(S*&H(S*/752|T((,|NH&S*&J+H(|tJ*H+|uI,H*H+H*H,|u|uH(H,|u|tH&S*/J+H)|tJ,|tJ.|tJ(H*|uI-H&H(H*H(H-|u|uH.H-|u|tH+H,H,H+|uJ*|u|uH)H*|u|t|tJ*|tJ)c*&H&H(H)H)H(|uJ(|u|uH*H(|u|tc*/2?((|NH&H(H)|vJ*H(H)H*7>752L()|NH(H)|tJ*H(|uI+H&H*H(H*H+|u|uH)H+|u|t752:&H&H&S*&H&S*/H(|t7=2g&H&S*&H(S*&|3+jk|Qk(H&S*&H(S*&|4C62H&S*/H(S*/|4+|Qk|Q,H&S*/H(S*/|522>&H&H(S*&c*&H&H(S*/c*/27&H&H(c*&H&H)c*/2P((|NH&H(H)|tJ*c*&H&H(H*H*H(|uJ(|u|uH)H(|u|tc*/2z()|NH&H&n&&&)&&|tk|vJ*H*H&|u|uJ&|uJ*H(H(n&&&)&&|tk|vJ+H+H(|u|uJ(|uJ+|vH)H&H(|v|uH*H(|v|uH&H+|v|u|u2|=(+|NH&S*&H(|tJ+H&S*&J*|uI)H&S*/H*H+H)|u|uH(H)|u|tJ*|tJ(H&S*/J,|uI)H&H+c*&H&H(c*/H,H(H)|u|uH*H)|u|tJ(n&&&&&&&&|3+jH&H(7D22|=(+|NH&S*&H(|tJ+H&S*&J*|uI)H&S*/H*H+H)|u|uH(H)|u|tJ*|tJ(H&S*/J,|uI)H&H+c*&H&H(c*/H,H(H)|u|uH*H)|u|tJ(n&&&&&&&&|3+jH&H(7E22}w+*,|Q.|M(|OH)n&&&&&&&&|2+j62H&k|R,|;J*H(k)|F|;I-H)}8l(|Ol]|Z|{k#.|=J+k#&t+j*jH*H-s+jH&H*R)&}67DH*k+|;I*3(2262*jk|l|QH+H+k|l|QrCJ.k|R/|;}&l]|X}:n&&&&&&}vi|v}1!:I0H.k}g.|;}&l]|X}:n&&&&&&}vi|v}1!:I/!3&&&&&&&&&&&&&&&&I4!3&&&&&&&&&&&&&&&&I3!3&&&&&&&&&&&&&&&&I2H*I+*jH4H+!&+&J1H0!}b(J5!})(I4H3H1H5H0!}c(!}c(J1H/!}b(J5!})(I3H2H1H5H/!}c(!}c(J5!3&&&&&&&&&&&&&&&&!l!zI2H+H5!2+&H-H+k7|;J+u4&2H2!|!J,+|Qk&I+)|Q*jH(H+t+jk(H*H+k)|F|;R)&J6H6|-4)BH+k(|;I+3(22k&2,k&2+jH&n&&&&&&}v|Q7D62H&H4H(k*|;k)|GJ+H.k|R/|;}&l]|X}:n&&&&&&}vi|v}1J6}7|>!8!},(J5!#(H5H5!4/0123456/0123456!#(!}n(J5!I&H5!I(|tH6}6n&&&&&&|9k|w|v7?H&H3H+H.k}g.|;}&l]|X}:n&&&&&&}vi|v}1J6}7|>!8!},(J5!#(H5H5!4/0123456/0123456!#(!}n(J5!I&H5!I(|tH6}6n&&&&&&|9k|w|v7?H,+jH.kV|=I+3(222}E*),|Q.|MH)n&&&&&&&&|2+j62H&k|R,|;J*H(k*|F|;I.H)}8l(|Ol]|Z|{k#.|=J+k}P.t+j*jH*H.s+jH&H*S*&7EH*k/|;I*3(2262*jk|w|JH+H+k|w|JrCJ-k|[/|;}&l]|X}:n&&&&&&}vi|v!;I0H-k}Z.|;}&l]|X}:n&&&&&&}vi|v!;I/!3&&&&&&&&&&&&&&&&I4!3&&&&&&&&&&&&&&&&I3!3&&&&&&&&&&&&&&&&I2H*I+*jH4H+!&+&J1H0!}n(H0!}o(J5!}n(I4H3H1H5!}o(J1H/!}n(H/!}o(J5!}n(I3H2H1H5!}o(J5!3&&&&&&&&&&&&&&&&!r!zI2H+H5!2+&H.H+k7|;J+u4&2H2!|!J,+|Qk&I+)|Q*jH(H+t+jk(H*H+k*|F|;S*&J)H)|34)BH+k(|;I+3(22k&2,k&2+jH&n&&&&&&}v|Q7E62H&H4!I&H4!I(|t7@H&H3!I&H3!I(|t7@H,+jH-k}R&|=I+3(222M&H&n&&&&&&&&c*&H&n&&&&&&&&c*/H&k&d&72Y((|QH&kj|=I)H&U&7o+jH)k&k|R( 2&2H&k(d&7H)H(k}h-k}f&7&2X((|QH&kj|=I)H&U&7o+jH)k&k}3+ 2&2H&k(d&7H)H(k(k|t+7&2}t***|Q*|P(|NH&U&7o+jH&S*&H&S*/|t62H&H&S*&7DH&H&S*/7D)|Nn&&&&&&}v|QH&kj|=J&k}f&|;Q*7l&|%+|Qk(,H&Q*|9l&|%+|QH&Q*|Bl&|%,k&224&Bn&&&&&&}n|QH&Q*|9l&|%4&Bn&&&&&&}n%H&Q*|Bl&|%4&BH&70n&&&&&&}niI.H&Q*|1l&|!+jn&&&&&&}n}:I.*jH)k4r+jH&H)k*|F|;J(l&H(Q*&|Oa*&H)k(|;I)3(22H&702k3I(*jH(k&x+|PH&H(k*|F|;Q*&,l(2z+jH(k(|=I(3(22n&&&&&&&&H(k&r4&BH&H(72J+|KlH|OI,H&H(k(|=72H+lH|X|VH,|Xl&H&H(k)|=72J+lHH,|O|ZH,zJ)C|VI-H+l&| H+H,lH|N|Xl&| H)CI)*jH*H(k)|=r+jH)+|Qk(,H&H*k*|F|;Q*&l&| 2I)H*k(|;I*3(22H.k(k(H-l2|ZJ+l(|U|{H)Ck&H-l%6|UJ-l|R/{CH-l|R/|&C+|PH+l(|N,H+2}5|vH(k,|FH,|{|=k}Z(|=J&k(|GJ(73|vH&H(|=73|v22!***|Q*|P(|NH&U&7o+jH&S*&H&S*/|t62H&H&S*&7EH&H&S*/7E)|Nn&&&&&&}v|QH&kj|=J&k|t+|;Q*7l&|%+|Qk(,H&Q*|t+l&|%+|QH&Q*} +l&|%,k&224&Bn&&&&&&}n|QH&Q*|t+l&|%4&Bn&&&&&&}n%H&Q*} +l&|%4&BH&71n&&&&&&}niI.H&Q*|l+l&|!+jn&&&&&&}n}:I.*jH)k}@&r+jH&H)k*|F|;J(l&H(Q*&|Oa*&H)k(|;I)3(22H&712k}?&I(*jH(k&x+|PH&H(k*|F|;Q*&,l(2z+jH(k(|=I(3(22n&&&&&&&&H(k&r4&BH&H(72J+|KlH|OI,H&H(k(|=72H+lH|X|VH,|Xl&H&H(k)|=72J+lHH,|O|ZH,zJ)C|VI-H+l&| H+H,lH|N|Xl&| H)CI)*jH*H(k)|=r+jH)+|Qk(,H&H*k*|F|;Q*&l&| 2I)H*k(|;I*3(22H.k(k(H-l2|ZJ+l(|U|{H)Ck&H-l%6|UJ-l|R/{CH-l|R/|&C+|PH+l(|N,H+2}5|vH(k,|FH,|{|=k}C/|=J&k(|GJ(73|vH&H(|=73|v22|6)(|M(|Q*jH)H&H*k)|F|;!&+&!}](!}i(I)H*k+|;J*H(r4&2H)H)H)!4/0123456&()*+,-.!}i(J)H)H)!4+,-.&()*3456/012!}i(!G&}62s)(|M(|Q*jH)H&H*k*|F|;!&+&!}j(!}u(I)H*k)|;J*H(r4&2H)H)H)!4/0123456&()*+,-.!}u(!I&2}5)(*|NH)S*/I-H(H)S*&J+|tJ,|mH&S*bn&&&&&&&j|v|5o+jH,H(H,H,H(|uJ(|u|uH+H(|u|tH-|tJ-|tJ(H,|uI+k(H,H(H+|u|uH-H+|u|tJ+n&&&&&&&&|2k&H*CH+n&&&&&&&&|4Ck&H(H(H&S*XJ+|w|pJ,H+|v|2C+|NH,n&&&&&&}n}:|t,H,2H+|vJ,H+n&&&&&&}]i|v|tJ(H+|wJ-|rH+|vH(H-|mn&&&&&&Xm|4CH,|5I*n&&&&&&&&I-n&&&&&&&&I+2H*oH-n&&&&&&&&|2|CH-n&&&&&&&&|5|DH(H+|tJ,}1}6H,H&U&&CJ,H(|uJ(H+|2|CH(H+|4|D+jH,62H&U&&H,7P2}Q)))|N)|QH&S*/H)|2+|QH&S*7H*|2,k&2+|QH&U&&k&qH(k&qp,k&2+j62H&H(d&&H&H)c*/H&H*c*7H&H)H)}8l]|Zl%6|U|{k%.|=J-kLkfH(C|=J.7Mn(&&&&&&&|yJ+|wJ,|rH+|vH)H,|mn&&&&&&Xm|4CJ)c*@H&H+c*XH&H.k?k]H(CJ.|;7MJ,c*bH&H-kX|=7Mn(&&&&&&&|yc*jH&H-k6kAH(C|=H.|;k(|=7Mn&&&&&&/j|vc*rH&H,n&&&&&&}vi|vc*zH&kH|;J&H)H*|nJ*|vJ,H)H*H,7>7;H&H&S*&J)H+|wJ*|rH+|vH)H*|mn&&&&&&Xm|4CH&S*/J)H+|wJ*|rH+|vH)H*|mn&&&&&&Xm|4C7=2V&H(|mH&S*jn&&&&&&Xm|v|4+|Nn&&&&&&&&,H(}1}6H(H&U&&C22Z&H&k|T|Jx+jH&k%.|;}&l]|X}:62l(H&k}-/|;}&|X}:n&&&&&&&&H&k}J|IxC2T&H(l|R|R|R|R|Jl|R|R|R|R|R|R|R|R|R|QH&CH(|OH(l&|*CJ(|{}9}6H(}:H&C2>&H&l(|YH(l(|Y|NH&H(|Ul(|U|N2u((|Pl|S|R|R|R|Jl|S|R|R|R|R|R|R|R|R|QH&CH(}1}7}&H(}8H&CJ)l(|NH)l(|OH)l&|!CH(n&&&&&&&&|2CJ)|{}9}6H)}:H&C21&H&H(|n7P|n2V((|PH(}1}7}&H(}8H&CJ)l|R|R|R|R|Jl|R|R|R|R|R|R|R|R|R|QH&CH)|OH)l&|*C2:&H(H)|uJ(}1}6H(H&CH*|52|x()+|N(|QH&kj|=J-S*&J)}1}6H)H(CI)H-S*&H)|uH-S*/|tJ*}1}6H*H(CI,H&P)P+jH(H&S*&J*7QI+H(H*H)H,7S+|NH*I)n&&&&&&&&,H(H+H)H,7S+|NH,,H(n&&&&&&&&7Q|nH*H+J)|un&&&&&&|Rh|v|x22I,2H&H)c*|BH&H,c*|J2X((|Q*jH)H+t+jH(H+|;U&&+jH&H+k)|F|;H*_)&2H+k(|;I+3(222l((|QH&+jH(H)H*H+}1}77U,*jH*H,t+jH)H,|;U&&+jH(H,k*|F|;H+c*&2H,k(|;I,3(2222}A+(0|MH(!&+|R(J/H&S*@!;J0!}n(I1H(kj|=!&+&H+H/H&S*Xn&&&&&&bm|v!;J,!}n(H,!}o(J-!}p(!}o(H+!}q(n&&&&&&|BkH&S*j|w!;!}p(!|GH&S*jn&&&&&&|Bh|v!;!}p(J,H-H,!}n(J,H-!}o(!}o(I3H,I-H+!3&&&&&&&&&&&&&&&&!qJ.!|!+|M!3&&&&&&}n%&&&&&&}n%I+!3&&&&&&}n|Q&&&&&&}n|QI-H)H*k+|F|;I**jH)!|.*&!|0J2H/!tI4H+H+H2H4!| !}u(I+H-H2H-H4!| !}t(I-H*H)k7|;J)u4&2H.H+H0!}n(J2H-!tH2H0!}o(H+!r!z!x!|!+jk&62H-H1H.!| I1H+!3&&&&&&&&&&&&&&&&!}n(J0!3&&&&&&}]i&&&&&&}]iH+!}p(!3&&&&&&}]i&&&&&&}]iH-H&S*/!;!}o(J+!}p(!}n(!}u(H,H.!| J,H+!}u(H,H.!| I-H3H.!yI3H0H,H.!| ,H,2I+H(H1!2+|t(H(H,!2+};(H(H3!2+}](H(H+!2+|R)H(H-!2+|t)H/!}j(H&S*Xn&&&&&&|tl|v!;!sH/!}j(H&S*Xn&&&&&&|Bk|v!;J+!sH1!}j(H+!s!zH.!y!y!}?(2:&H&P)DH(H&P)H|>|;S*&2|h())|N)|QH)P)PoI,H(k*|FJ-H&P)z|;H)kj|=S*&H)S*|R(J+|vn%%%%%%}m%|yJ*c*&H-H&P)|)|;H,+|NH*H)S*|1H+|v|x,H*2c*&H&P)|-H(k*|F|;H,+|NH*H)S*|9H)S*|Z(|uH+|v|y,H*2c*&H&P)|#H(k)|F|;H)P)P_)&2}!D*7|N2|M6|QH(P)/IKH&H(H*7[J.n&&&&&&X|J|5+|N*jHJHKr+jH+HJk*|F|;JLHLS*&n&&&&&&}nW|vc*&HJk(|;IJ3(22n&&&&&&}ny,n&&&&&&}ni2J/c*|R(H&H.n&&&&&&}nin&&&&&&}nWH/n&&&&&&}ni|2CJ.|vc*|Z(H&kj|=H(P)|5+|NH(P)|5H*H(P)|9|>|;S*&H.|v,n&&&&&&}v|Q2c*&)|QH&S*|Z(I5H(P)/JKo+jH&n&&&&&&}n%n&&&&&&}n|QH57wk&3(2K5IRK7JJH)H5H,7KH)H+HKn&&&&&&}n%7cH-oH,HK}2|4H,n&&&&&&&&|5|C|C+jHKk/vk&H)C+jHJS*/}1!:IFHJS*/|n}1!:IIHJS*7HJS*/|vJ.HK}2HJS*/|vJ/nN7};?|B}]}*h|vJ0|u}1!:IGH.H0|t}1!:IHH/}1!:I@H+HKk)|F|;IL!3&&|R%&&|R%&&|R%&&|R%IA!3&&|R|Q&&|R|Q&&|R|Q&&|R|QIBH+I**jH*!&+&IC!3&&&&&&&&&&&&&&&&IDH@I?H+I(*jHDH(R)&!:HC!}c(JE!3&&&&&&&&&&&&&&&&!}i(HF!}h(!}b(IDH?HEHI!}i(!3&&&&&&&&&&&&&&&&!}h(!}b(I?HLH(k+|;J(u4&2HAHC!3&&|R%&&|R%&&|R%&&|R%HGHD!o!| !}i(HCHF!}c(JE!3&&|R%&&|R%&&|R%&&|R%HGH?!o!| !}i(IAHBHC!3&&|R|Q&&|R|Q&&|R|Q&&|R|QHDHH!o!| !}h(HE!3&&|R|Q&&|R|Q&&|R|Q&&|R|QH?HH!o!| !}h(IBHLH*k7|;J*u4&2k&HAHAHA!4/0123456&()*+,-.!}i(J?H?H?!4+,-.&()*3456/012!}i(!G&}6n&&&&&&}]i|vHBHBHB!4/0123456&()*+,-.!}h(J?H?H?!4+,-.&()*3456/012!}h(!G&}6n&&&&&&}]i|v|tJ.H.|2J(+|QH&HJH+HKH.7go,H(24)B2HKk+x+jHKk|R7x+|Q)|Qk&I(HJS*/I9HK}2HK}2|s|s|v|sn|n|m|m|m|m|m(j|v )k};&k+k/HJU&&CJM|?J*|?JQH*|>J*7tIWH*HW|;HM|>k7|;7.JLH*HM|>|;IXk|QHLk|Qp4&BK1INk};&HM|?IPHKHQ|?IS*jH(HQr+jH(HS|>HSHP|=H(k}2}7)|>k%%*|C|>k7|H|;k&HP|=|CITk&IO*jHOk};&r+jHLH(k-|FHO|;|;JUH+HMHT|>HO|;|;JVQ*&a*&HUHVQ*/a*/HOk7|;IO3(22H(k(|;I(3(22HJU&&HNHLH*7j+|Qk&,HNP)72o+jHLL(k|Q3(2K/IMK0ISK4IQHJHLH*HJS*7H*}2HK}2|wJ:|vJ.HNS*&H9|uJ3H&kj|=S*&J/|6H/HNS*/J1|6|C+|NH/,H1H1H3|uHJS*7HK}2|w|v|u2H3H1H.H*}2H.|u|x|sn&&&&&&}Li|vkPk&7nI.nS|:|xQSC|Bhn|CG}0}rau|ufHJU&&CJ=n&&&&&&zj|vHK}2|vI4k|QI(n&&&&&&}n|QI;k&IO*jH(k|QpHOk3r|C+j)jHJHQH+HKH.}1}6H.HJU&&CJ.7pHQS*&HJS*7|uJ0H0|34&HQS*/I6HJHQHLH*H.7pHQS*&H0H:|v|uI7H3H.H=H.|m|vH9|xJ2|u|yH3H0H4|5CI3H1H.H2|t|xH1H0H4|n|4CI1H.H9H0|vH6|wJ>|tI/H0|mH:|v|sn&&&&&&/j|vn&&&&&&/j|tI8H6n&&&&&&zj|7JN+jH/H3|7IN2HN+jH/H1|6IN2HN+jHJHQHLH*H/7pHQS*&H7|u|mH8|6IN2HN+|NH/J.HQS*/J/H6H:|vJ7|tJ8|sH/H7|u|m|tH8|wH>|m|vH9H4|vH6|w|tH2|tJ2|uI/H.H2|t,H7H8|tI/H0H4|5+|NH.H2|u,H/H*}2|7+|Nn&&&&&&}n%,HJHLH*H/H.H3H.n&&&&&&}nikPk&7nH2|u22I/H0H4|n|4+|NH.H2|t,H7H8|uJ6n&&&&&&&&|6+|Nn&&&&&&}n|Q,HJHLH*H6H.H.H1n&&&&&&}nikPk&7nH2|t222I2HMH/n&&&&&&&&7;HMk7|;H2n&&&&&&&&7;H0|mH;n&&&&&&}Li|v|4IPH0|mI;HNo+jHJHMHSHLH*H.HXHW7uoIP2H2H/H0n&&&&&&&&|5CJ/H3|5H/H1|4|Co+jH3n&&&&&&}]i|vH1n&&&&&&}]i|v|tI/2HP+|Q)|QHMk7|;ITk|QH.HMS*&|7+|QH.HTS*&|6,k&2o4&Bk|QHK7tJ(k)k*HJU&&C|FkH|;7.JPk|Qp4&BHJHMHSH+HKH.HPH(7uJ(o+jK1IUHJU&&HPHSP)XJVn&&&&&&}n%7cHMS*&n&&&&&&}n%|2+|Qk(,HTS*&n&&&&&&}n|Q|22+jk|QH(HV+|QHJU&&HUHPHV7jBHUP)7o,k(2CI(HMHMS*&HUS*&HJS*/n|;}7|F|g@+}ni|v|u|yn&&&&&&&&7;HTHTS*&HUS*/HJS*/n }!}o}Nw|3zi|v|t|xn&&&&&&&&7;2HMk&d&HH(o+jH&H.n&&&&&&&&7vH&HJHMHSHPHV7iI(2H(k|Pp+|QH&HJH+HK7mk&,H(2I(2HPL(H(2,H(2I(H.H/HNCI.HOk(|;IO3)222HLL(H(k|Qp+jH&kj|=H.n&&&&&&&&7;2H(2,)|Q!3&&&&&&&&&&&&&&&&I?!3&&&&&&&&&&&&&&&&I@k&I(K.ILHJU&&+jH+R)&!:IBk(HKk|N|CJMk|R)|?J*H*k&vCk)|FIOk&I**jH?H+H(k)|F|;!&+&HB!}c(JA!}b(I?H@HAHA!}d(!}b(I@H*k+|;I*HMH(HO|;J(t4&2HLH+R)&}6H?!|0H?H?!4/0123456/0123456!|0!}n(J?!I&H?!I(|tH*}2|wJ.|tc*&HLH@!|0H@H@!4/0123456/0123456!|0!}n(J?!I&H?!I(|tH*}2|wH.H.|v|uc*/,H+S*&!;IBk(HKk|P|CJMk|R(|?J*H*k&vCk(|FIOk&I**jH?H+H(k*|F|;!&+&HB!}o(JA!}n(I?H@HAHA!}p(!}n(I@H*k)|;I*HMH(HO|;J(t4&2HLH+S*&H?!I&H?!I(|tH*}2|wJ.|tc*&HLH@!I&H@!I(|tH*}2|wH.H.|v|uc*/2HJS*7I.k|QHLS*/HJS*/J0H0|vn&&&&&&Pj|w|t|sJ/HK}2n&&&&&&]j|vH0|v|4o4&BK8I(HLS*&H0n&&&&&&}]i|v|uJ0H/n&&&&&&Hj|vJ2|uI1H&kj|=S*&J3H0H/n&&&&&&0j|vn&&&&&&}niH.HK}2|wJ4|u|s|sH4|s|s|u|v|tH1H3|4H3H0H2|tJ2|4|CCI0HRH1n&&&&&&&&7;HRk7|;H2n&&&&&&&&7;HRk&d&Hk|QHJH+HKH.H0H0H/H/|tJ/|uH0H/|tH.HK}2H.|u|x|sn&&&&&&}Li|vJ0k/k(7nJ/H/|3+|Qk(,K-S*&H.|u|mH0n&&&&&&}ni|y|524&BHJU&&+jH&HJH+HKH/7gJ*o+jH*3)22H&H/n&&&&&&&&7vH&HJHRH(H+HK7i22J(k|Pp+jH&HJH+HK7mk&3*2H(H(k|Qq4)B22H&kj|=S*&I3H)K6J(H+HK7jJ)+jH)3(2H(S*&I0H(S*/I1H(P)7}2I/k)H,H(P);}2|uJ.n&&&&&&&&|44&Bk*H-oH.H/|5|C4&Bk&H-+|QH&n&&&&&&&&n&&&&&&&&7vH&HJK8H+HK7hk&t+|Qk&,H&P)Po+jH&HJH+HK7m2H&kj|=n&&&&&&&&n&&&&&&&&7;k(2,k&24&BH.n&&&&&&&&|2+jH&H1n&&&&&&}n|QH57w,H.H/|2+jH&n&&&&&&}n%H0H57w,HRH0H5n|;}7|F|g@+}n}:|v7=HRk7|;H1H5n }!}o}Nw|3zi|v7=HRk(d&HH&HJH+HKH,H3HRS*&HRS*7H.H/H.|u|x|sn&&&&&&}Li|vk@k&7nn&&&&&&&&7vH&HJHRK8H+HK7ik|Pp+jH&HJH+HK7m222k&22:&H&P)LH(H&P)P|>|;S*&2|M(*|QH&P)/k)k*H(C|FI,H&P)&I**jH+oH*H&P)+r|C+jH)+|QH&P)|#H*k)|F|;P)&k&x,k&2o+jH&k&H(H*H*H,|>J+H&P)7|;k&H+H&P)@|;k&k&7yI+2H*k(|;I*3(22H+2}Z8*0|M5|Q)|NH&P)3k(q+jH&k&k(7z62)|Qk&H&P)/k};&t+|Qk(,H&P)+H&P)&|=k+r24&Bk&H&P)TH&P)HH&P)P|D|D4&BK>J2k(H&P)LS*&H&P)DS*&7KH2S*H|nJ@n&&&&&&&&|5+|QH@H&P)/}2H2S*@|v|4,k&22J>+jK>I7H&P)/J4k)|FI9k)k};&H4|?J2H2k)xCI;H&P)|#H&P)&J8k)|F|;k%(H&P)+J=H8|=k)|F 2&*jH8H=k+|=v+jH=H8|=k+|?J2H;H2H;rCI:k&I3*jH3H:r+jk(H&P)7H8H3k)|F|;H9|>|;H9k+H4K:H3H4|>k+|F|;J2k77eK;H3k};)|>|;I1H7S*7I@H7S*/IAH7S*Xn&&&&&&|1k|v}1!:I,H2!&+&J)I+!3&&&&&&&&&&&&&&&&I-!3&&&&&&&&&&&&&&&&I(H2H4k+|F|;I5*jH)H2!&+&J*!}h(I)H+H*!}i(I+H-H*!}b(I-H(H*H*!}d(!}b(I(H2k|R/|;H*H*!3&&&|R&&&|R&&&|R&&&|R!xH,!zJ.!}b(H.!}c(H*H*!}](H,!m!| !2+&H5H2k7|;J2u4&2H+HA}1!:!}c(H-n&&&&&&}niH4}2|w}1!:J,!}d(J*H@HA|vH4}2|w}1!:!}c(!}i(I.H1H)HAn&&&|t@+}ni|v}1!:!}c(J)!2+&H1H+!2+7H1H+H)H@n&&&&&&}ni|5+|MH*HAn&&&&&&}]i|v}1!:J+!}c(H(H,!}d(H*H*!}d(!}c(!3}I}H3j}I}H3j}I}H3j}I}H3j!}d(H+H+!}d(!}b(!}a(n&&&&&&}niH@H@|tH4}2|w|u}1!:!}d(!}b(,H.2!}i(!}h(!2+HH1H-!}](!3&&|R|Q&&|R|Q&&|R|Q&&|R|Q!m!2+XH3k(|;I33(22k(I3k&I6*jH6kPrH3|C+jk&I3k&I5*jH5H:r+jK;H5k};)|>|;J1!&+HJ*H7S*/n&&&&}]%}mi|v}1!:!}b(I/!3&&&&&&&&&&&&&&&&I(!3&&&&&&&&&&&&&&&&I+!3&&&&&&&&&&&&&&&&I-!3&&&&&&&&&&&&&&&&I)K:H4H5|>k+|F|;k|R/|;J2H4k+|F|;I?*jH/H2!&+&J,!oI.H(H,H*!nH.!yJ0!},(I(H+H.!},(I+H-H0H,!xJ,!|0!}n(I-H)H,H,!4/0123456/0123456!|0!}n(I)H?H2k7|;J2u4&2H-H+!#(H7S*@!;J,!}p(H7S*H|n!;J.!}o(!}n(I-H*H*!4/0123456/0123456!|0H)H+H+!4/0123456/0123456!#(H,!}p(H.!}o(!}n(J,H(H(!4/0123456/0123456!#(!}q(J)H)H)!r!| I)H1kj|=H-!2+&H1H,!2+zH1H(!2+|1H1H+!2+|BH1H*!|0H-H(!#(!}q(J(H(H(!r!| J(!2+|R(H1H)!2+|d(H*H1!&+&H(!|/H)!|/!4&()*+,-.789:;=>?J(H*!n!| I+H*H1!&+7H*H(!n!| I)H1H+!2+&H1H)!2+7H1H(!3&&&i&&&i&&&i&&&iH+H)!}b(!}d(H(H+!nH)H(!n!x!| !2+Hk(H3H1!&+XH(H*!k!y!|!CI3H5k(|;I53(22H6k(|;I63(22k&I5*jH5H:r+jK;H5k};)|>|;J1!&+|1I+)|Qk&H7H1K:H4H5|>k+|F|;J3J2H4H+!#(7Wo4&Bk&H7H1k7|;H2k/|;H4H+H+!4/0123456/0123456!#(7Wo4&BH1!&+};(J(!|/H1!&+}L(J)!|/!4&()*+,-.789:;=>?I*H(H*!|0!}o(H1!&+}](!}n(!|/H)H*H*!4/0123456/0123456!|0!}o(H1!&+}n(!}n(!|/!4&()*+,-.789:;=>?I-H1!&+|t(J)!|/H1!&+}+(J,!|/!4&()*+,-.789:;=>?J(H)H(!|0!tH,H(H(!4/0123456/0123456!|0!t!4&()*/012789:@ABCH(!}](!3}AH|R[}AH|R[}AH|R[}AH|R[!}d(!x!}b(I,n&&&&&&}niH7S*/|w}1!:I.!3&&&&&&&&&&&&&&&&I)!3&&&&&&&&&&&&&&&&I(H2H4k+|F|;I6*jH)H,H2!&+&J)!oJ/!3&&|Ri&&|Ri&&|Ri&&|Ri!xH)H*!}c(H-!}c(H.!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(J0!3&&&&&&&&&&&&&&&&!n!},(I)H(H/!},(I(H2H0!2+&H6H2k7|;J2u4&2H(H1!&+|B!aH)H(H+!})(!a!xH1!&+X!x!|w(2+jk(H3k7H4k+H&P)@H8H9|>|;H97ek&I6*jH6k+r+jH6H8|;k*|FJ2H&P)z|;H1H6k*|F|;J3S*};(c*&H2H&P)|)|;H3S*|R)c*&H2H&P)|-|;H3S*|t)c*&H&P)|#H2k(|H|;H1H6k)|F|;P)|1_)&H6k(|;I63(222H8k+|;I8H5k(|;I53(223(222H&k(H>7]2F&H&P)3k(q+|QH&k&k&7z,H&k&k&7]22P&H(k6|Co+j62K+H&k+|F|;J&H(Q*&a*&H&H(Q*/a*/2P&H(k6|Co+j62H(K+H&k+|F|;J&Q*&a*&H(H&Q*/a*/2[&H&+jH(H)H*}1}77d,*jH)k(|C+jH(H)k*|F|;H*c*&H)k(|;I)3(2222K&*jH(k*|C+jH&H(k)|F|;H)_)&H(k(|;I(3(222|[+)-|Q,|Mk+k)H&CJ1H+tH*H1r|D+jk(I12k)k*H&CI3*jH*H.t+jH.H*H1|=J0v+jH.I02k&I/*jH+H/t+jH/H+H1|=J.v+jH/I.2H(H)H0|>|;H.H3|F|;I/H,H-H.|>|;H0H3|F|;I2H1k(p+jH&+jH2H/P)&_)&,H2H/Q*&a*&2,H&+jH/!&+&J4H)H/|;!&+&J6!4/012@ABC3456DEFGI5H2H4H6!4&()*789:+,-.;=>?J4H/H)k(|F|;!&+&J6H/H)k*|>|;!&+&J7!4&()*789:+,-.;=>?J8!4&()*+,-.789:;=>?!2+&H-H2|;H4H8!4/0123456@ABCDEFG!2+&H2H-k(|F|;H5H6H7!4/012@ABC3456DEFGJ4!4&()*+,-.789:;=>?!2+&H2H-k*|>|;H5H4!4/0123456@ABCDEFG!2+&,H2H/!&+&J5H)H/|;!&+&J4!4&()*+,-.789:;=>?!2+&H-H2|;H5H4!4/0123456@ABCDEFG!2+&22H1H.|;I/3(22H1H0|;I.3(222=&k&H&S*77Rk&H&S*&7R|O2|d+*.|N+|Q(|OH(S*@I2H&H+}1}6c*&H&H+H2|t}1}6c*/*jH3k,r+jH&n&&&&&&&&H+H2n&&&&&&}]i|v|tJ-}1}6H-|mH2H2|t|4Cc*HH(H&H)H*7sH&P)TI5H&P)PJ6o+jH5}2H2|vH(S*H|tn&&&&&&&&|3+jk|Q62H&H(H)H*7mk&k|QH&S*|9H&S*|1H2|t|5C62H&S*HH&S*7H5}2H2|v|tH(S*H|tJ.n&&&&&&}niH(S*XJ-|wJ0|vH6}2|w|pH-|vJ/|tJ1H.H6}2H/|v|uH6}2|wJ/H0n&&&&&&Xl|v|v|pH-n&&&&&&}+g|v|vJ0|tJ.|mH-n&&&&&&}nl|v|4H-n&&&&&&|Bk|vH.|mH.H2|t|m|x|6|Co+jk|Q62H&H1}1J7}7J4H4kG|Gk(|DH7}6H1|5|>|=}9}6c*&H&H1H1H-|uH/n&&&&&&&&|5CH2|tJ-}1J7}7J4H4kG|Gk(|DH7}6H-|5|>|=}9}6c*/H&kj|=H.H0H.H1|u|u7;k(H)H*H&H6H57q+jk&62H.H+|uI-H.I+H-H,|vn&&&&&&&&|4+jH&H+H-n&&&&&&}]i|v|uJ+}1}6c*&H&H+H2|t}1}6c*/2H-I,H3k(|;I33(22k|Q2}>)))|N(|QH(H&S*HH&k}L&|;J.S*&|tH(S*/n&&&&&&}]i|v|t7LI,H.H&S*HH,|n77H&H,c*HH&H(H,H.7lH(H&H*H+7s)|QH&H&P)PH)P)P|;J+_)PH&H&P)TH)P)T|;J._)TH&k7|;I*H)P)Pk&t+jH*H)k7|;74H*H)P)P}2H)S*HH&S*H|u762H.k&t+jH*H.}2H(S*@762H*H(kH|;74H+o+jk|QH*S*&n&&&&&&&&|3+|NH*S*&,H*S*/2J,n&&&&&&&&|5H,n&&&&&&&&|4C3(2H*H*S*&H+}2J,|wJ-|nH,76H*H-H*S*&H*S*/|tH,|w7=H*H&k}L&|;J&79H&H*7:22|u-*3|Q*|N*|PH)k7|;I0H(U&&I5H&kj|=I/H&k}L&|;I2H)7fI=k(I3*jH3k|R/v+jH&H(H*H+H,7hJ-H&P)Pk&tJ4|Do+jk|P62H)H0H-k&tCH/7:k&I1H4+jH/H&S*HH2S*&7=H/H2S*/78H&H(H&S*HH27lH)H/79J4H/H079J6|Ck&rI1H&P)TH*P)T|=I7H&P)PH*P)P|=I8H-+|QH6k&vH4k&v|C+|QH5H+H,H&H8H77q,k&2,k(2+jH2S*&H(S*jJ9|wJ:|pI;H/H&S*HH:H;|uH2S*/H9|w|tJ:n&&&&&&&&|4+|NH:n&&&&&&}ni|tI:H;n&&&&&&}n}:|t,H;2H9|v7=H/H:n&&&&&&|Bk|v|pH9n&&&&&&|Bh|v|v78k&622k&H1H3k*|C+|Qk&,H=l(|ZI>H)7fJ=l(|)H=H>|&|D2Co+jH)U&Ho+jH&H)S*&H)S*/7vH&H(H*H+H,7hI-H&H0S*&H0S*/7vH-k&rH&H(H*H+H,7hJ1k&t|D+jk|Q62H)k(d&HH-+jH1o+jH)H0S*&n&&&&&&&&7;2,H0H)S*&n&&&&&&&&7;22H.J-k(|;I.H-k(|CoI1H(S*/I9)jk&H)k7|;J-S*&7RJ>k&H)S*&7RJ?l(|N|(+jH/H-S*&H9n&&&&&&}]}:|v7=H)H/79k&r+|QH/H-79k&r,k&24(H/H)S*&H-S*&H)S*&|uH)S*/H-S*/|t|tn&&&&&&}]i|v7=3(2H/H)S*&n&&&&&&}]i|vH-S*&n&&&&&&}]i|v|tJ9k&H?H>7O7NH1+|Qk&,H)S*&H9|4+|QH9H-S*&|4,k&22Cn&&&&&&&&7;2H&H/S*&H/S*/7v2H3k(|;I33(22&2}A())|Q(|NH&H)H*H&H)k&7k7cH&H(H)H*n&&&&&&}n%n&&&}]%%}mqn%%%%%%}m|QH&C7rH&H)H*n&&&&&&}n%7cH(H*_)7H(k&_);+jk&62*jH*H+t+jH&H)H+7kJ-H-|3+jk(62H-n&&&&&&}n|Q|2+jH(H(P);k(|;_);2H-|mn&&&&&&}n|Q|2+jH(H(P)7k(|=_)72H+k(|;I+3(22k&2G&H&+|NH(H)k)|F|;R)&}6,H(H)k*|F|;S*&22b&H&H(H)H*k&7Jc*&K*H*7:K*H(S*@n&&&&&&&&77H&H(H)K*k(7Jc*/2Y((|QH(U&&K,J+H)H*H&S*/H&S*/7rBH&H+S*/H+S*&H(S*/7w2|T*),|N+|QK-I8H&U&&I7H)}2H*|uI2H*|nI3H+H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH+H-|6H+H,|7|CCI+*jH/H9t+j)jH&H8H(H)H+}1}6H+H7CJ47pH8S*&H*|uJ1H1|3+jn&&&&&&}v|Q62H1n&&&&&&&&|5+jH,H4|yI,H1I2,H-H4|xI-H1I32H1|mn&&&&&&}ni|4H1H1|vH8S*/J5n|n|m|m|m|m|m}!i|v|6H1|mH.|6|CH5n&&&&&&&&|2CI6H4H&S*/H1|vH5|w|tJ1}1}6H1H7CJ5H,|5H-H5|5|C+jH1I+H64(,H64(H0J6k(|;I0H4H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH7H7H,7RH7H-7R7O7NH6k*|AJ6k(pCH,H-H,|uH2H2H3|u|w|v|tH6CJ+}1}6H+H7C|24(2H9k(|;I93)222H+2}t((,|MH&+|Pk&I&H)k&t+jH*}1!:I.H+}1!:I/*jH,H(H&k)|F|;!&+&J0H.!n!},(I,H-H0H/!n!},(I-H&k+|;J&H)r4&22H,!C&H,!C(|;H,!C)|;H,!C*|;}&H-!C&H-!C(|;H-!C)|;H-!C*|;}&lH|X|N,k&I&H)k&t+jH*!;I.H+!;I/*jH,H(H&k*|F|;!&+&J0H.!t!}M(I,H-H0H/!t!}M(I-H&k)|;J&H)r4&22H,!E&H,!E(|N}@H-!E&H-!E(|N}@lH|X|N22|q++-|M)|Q*|N)|OH&S*/I4H&U&&+jk&I&n&&&&&&}niH+}1J7H4}1|fJ8k(H+7Q}1H7H8|.CJ8}6H7}6|u|wI+H7!:I.H8!:I/*jH&H*r+j!3&&&&&&&&&&&&&&&&I,H)H&k)|F|;I2H)H&k|R/|;J3H*H*H3tCk)|F|;I3*jH,H2!&+&J0H.!}i(H/!}h(J1H.!}c(!}b(I,H-H1H0!a!},(I-H3H2k7|;J2u4&2H5H,!|0H,H,!4/0123456/0123456!|0!}n(J,!I&H,!I(|t|tI5H&k|R/|;I&3(22H(H-!C&H-!C(|;H-!C)|;H-!C*|;}2c*/H(H5H+|vc*&,k&I&H+H4|tJ4H+|5o+jk&H+7QI42n&&&&&&}niH4H+|u|wI6H+!;I.H4!;I/*jH&H*r+j!3&&&&&&&&&&&&&&&&I,H)H&k*|F|;I2H)H&k|R/|;J3H*H*H3tCk*|F|;I3*jH,H2!&+&J0H.!}u(H/!}t(J1H.!}o(!}n(I,H-H1H0!}R(!}M(I-H3H2k7|;J2u4&2H5H,!I&H,!I(|t|tI5H&k|R/|;I&3(22H(H-!E&H-!E(|N|{}2c*/H(H5H6|vc*&22J&H&H(H)H*S*&H*S*/7oH+H,|;}&H,}&lH|X|N{2}(+(-|MH&+jk&I&H+}1!:I1H,}1!:I2!3&&|R|Q&&|R|Q&&|R|Q&&|R|QI-!3&&|R%&&|R%&&|R%&&|R%I/*jH-H)H&k)|F|;!&+&J.!3&&|R|Q&&|R|Q&&|R|Q&&|R|QH.H1!n!| !}h(I-H/H.!3&&|R%&&|R%&&|R%&&|R%H.H2!o!| !}i(I/H0H.H.!}c(J.H.!l!zI0H&k+|;J&H*r4&2H(H-H-H-!4/0123456&()*+,-.!}h(J-H-H-!4+,-.&()*3456/012!}h(!G&}6c*&H(H/H/H/!4/0123456&()*+,-.!}i(J-H-H-!4+,-.&()*3456/012!}i(!G&}6c*/,k&I&H+!;I1H,!;I2!3&&&&&&}n|Q&&&&&&}n|QI-!3&&&&&&}n%&&&&&&}n%I/*jH-H)H&k*|F|;!&+&J.!3&&&&&&}n|Q&&&&&&}n|QH.H1!t!| !}t(I-H/H.!3&&&&&&}n%&&&&&&}n%H.H2!u!| !}u(I/H0H.H.!}o(J.H.!r!zI0H&k)|;J&H*r4&2H(H-H-H-!4/0123456&()*+,-.!}t(!I&c*&H(H/H/H/!4/0123456&()*+,-.!}u(!I&c*/2H0!|!o2|o.+3|M,|Q)|N(|OH&U&&+jH(S*&}1!:I1H(S*/}1!:I3H(S*H}1!:I4H&S*r}1!:I2H&S*z}1!:I5H(k7|;J:n&&&&&&&&n&&&&&&&&7;*jH*H7t+j!3&&&&&&&&&&&&&&&&I+!3&&&&&&&&&&&&&&&&I/H)H7k)|F|;I8H)H7k|RH|;J9H*H*H9tCJ9k)|F|;I;*jH8!&+&J0H3!nI,H-H0H1!nH,!yJ6!},(I-H.H,!},(I.H+H6H0H4!}c(!xJ0H2!}b(J,!})(I+H/H0H,H2!}c(!}c(H5!}b(!})(I/H;H8k7|;J8u4&2H+H9H7|=k*|;k|N|Ck)|GJ8H&S*r}1J?}7|>!8!},(J+!#(H+H+!4/0123456/0123456!#(!}n(J+!I&H+!I(|tH?}6n&&&&&&|9k|w|vI=H/H&S*z}1J?}7H8|>!8!},(J+!#(H+H+!4/0123456/0123456!#(!}n(J+!I&H+!I(|tH?}6n&&&&&&|9k|w|vI>H7+jH:H=H>77,H:H=H>7=2H7k|RH|;I73(22H(H-!C&H-!C(|;H-!C)|;H-!C*|;_)PH(H.!C&H.!C(|;H.!C)|;H.!C*|;_)T,H(S*&!;I3H(S*/!;I4H(S*H!;I5H&S*r!;I2H&S*z!;I0H(k7|;J:n&&&&&&&&n&&&&&&&&7;*jH*H7t+j!3&&&&&&&&&&&&&&&&I+!3&&&&&&&&&&&&&&&&I/H)H7k*|F|;I8H)H7k|RH|;J9H*H*H9tCk*|F|;I9*jH8!&+&J,H4!tI1H-H,H3!tH1!yJ6!}M(I-H.H1!}M(I.H+H6H,H5!}o(!xJ,H2!}n(H2!}o(J1!}n(I+H/H,H1!}o(H0!}n(H0!}o(!}n(I/H9H8k7|;J8u4&2H&S*rBH+!I&H+!I(|tI=H&S*zBH/!I&H/!I(|tI>H7+jH:H=H>77,H:H=H>7=2H7k|RH|;I73(22H(H-!E&H-!E(|Nh)PH(H.!E&H.!E(|Nh)T22;&H&k*k+H&k|R|R7rC|GkH|;2#3+6|M)|N.|Q(|OK2JAn&&&&&&}n%c*/HAn&&&&&&}n%c*&H(S*&n&&&&&&}n%|5+jHAH&n&&&&&&&&H(7l2K3JBn&&&&&&}n|Qc*/HBn&&&&&&}n|Qc*&H(k7|;J(S*&n&&&&&&}n|Q|4+jHBH&n&&&&&&&&H(7l2H)H&H,H&S*/n&&&&&&}]i|v|t7Lc*HH)H-_)]H)H._)bH&U&&+|Q)|QH&I-k&I.HBS*/I?HAS*&}1!:I7HAS*/J,HBS*&J@|4+|NH?J,,H@2}1!:I8H,}1!:I9H?}1!:I:H)S*H}1!:I=H-S*r}1!:I;H-S*z}1!:I>H)P)]IFH)k7|;JDn&&&&&&&&n&&&&&&&&7;*jH+H.t+jH*H.k|RH|;J&H+H&H+rCJGk)|F|;IA!3&&&&&&&&&&&&&&&&I3!3&&&&&&&&&&&&&&&&I6H*H.k)|F|;I(*jH(k|R(|;J&HAH&HAsCIBH(I&*jH1H&!&+&J/H8!nH/H9!n!yJ4!},(I1H2H/H:!n!},(I2H5H/H7!o!},(I5H3H4H/H=!}c(!xJ/H;!}b(J4!})(I3H6H/H4H;!}c(!}c(H>!}b(!})(I6HBH&k7|;J&u4&2H1H2!})(H5!})(J/H0!},(HBH(|=k6|;k+|H!8!a!|w(o+jk|QH)P)bHCkH|;r4+BH(I&*jH&!&+&J0H7!oH0H8!n!{H0H9!nH0H:!n!{!{!|x(IEHFHCk)|F|;H0HEk+|Fk|R/|;!&+&!5!2+&HCk+HE|:|=|;ICHBH&k7|;J&u4&22H/I0HAH(k|R(|;J(u4&2H3HGH.|=k*|;k|N|Ck)|GJ&H-S*r}1JH}7|>!8!},(J/!#(H/H/!4/0123456/0123456!#(!}n(J/!I&H/!I(|tHH}6n&&&&&&|9k|w|vI,H6H-S*z}1JH}7H&|>!8!},(J/!#(H/H/!4/0123456/0123456!#(!}n(J/!I&H/!I(|tHH}6n&&&&&&|9k|w|vI?H.+jHDH,H?77,HDH,H?7=2H.k|RH|;I.3(22H)H1!C&H1!C(|;H1!C)|;H1!C*|;_)PH)H2!C&H2!C(|;H2!C)|;H2!C*|;_)TH)HC_)Xk&2,)|QH&I-k&I.HBS*/I?HAS*&!;I7HAS*/J,HBS*&J@|4+|NH?J,,H@2!;I8H,!;I9H?!;I:H)S*H!;I>H-S*r!;I;H-S*z!;I=H)P)]IFH)k7|;JDn&&&&&&&&n&&&&&&&&7;*jH+H.t+jH*H.k|RH|;J&H+H&H+rCk*|F|;IA!3&&&&&&&&&&&&&&&&I5!3&&&&&&&&&&&&&&&&I3H*H.k*|F|;I(*jH(k|R)|;J&HAH&HAsCIBH(I&*jH1H&!&+&J/H8!tH/H9!t!yJ4!}M(I1H2H/H:!t!}M(I2H6H/H7!u!}M(I6H5H4H/H>!}o(!xJ/H;!}n(H;!}o(J4!}n(I5H3H/H4!}o(H=!}n(H=!}o(!}n(I3HBH&k7|;J&u4&2H1H2!}J(H6!}J(J/H0!}M(HBH(|=k6|;k+|H}&!9!}R(!}?(o+jk|QH)P)bHCkH|;r4+BH(I&*jH&!&+&J0H7!uH0H8!t!{H0H9!tH0H:!t!{!{!|x(IEHFHCk*|F|;H0HEk+|Fk|R/|;!&+&!5!2+&HCk+HE|:|=k(|G|;ICHBH&k7|;J&u4&22H/I0HAH(k|R)|;J(u4&2H-S*rBH5!I&H5!I(|tI,H-S*zBH3!I&H3!I(|tI?H.+jHDH,H?77,HDH,H?7=2H.k|RH|;I.3(22H)H1!E&H1!E(|Nh)PH)H2!E&H2!E(|Nh)TH)HC_)Xk&222O&H&kj|=H(H)7;H&H(c*HH&k}L&|;H)n&&&&&&&&7;2|d(((|QH&H(n&&&&&&&&|tJ(c*|1H&H(c*/H&H(c*&H&H)c*|9H&kj|=n&&&&&&&&H)H*|uJ*H)n&&&&&&}n|Q|2J+CH(H(H(n&&&&&&}]i|vH*n&&&&&&}]i|v|t|yH+CH(n&&&&&&}n%|2Cn&&&&&&&&7;H&k&_)P2|YX++|P,|N5|M:|Qk&H&P)/JIk)k*H)C|FJRH+|;7ak(H-HR|;7aH,+jk)H,HR|;7aH)H,HIn&&&&&&&&7c2H(+jH(k*p+j)|QH&I(k+H,+|NH(P)/IIH)+|N)|NH,I&!3%%%%%%%%%%%%%%%%I:H/7C*jHIHMt+jH&k|R/HIHM|=J.H.k|R/tCJJk)|F|;INH/k|R,|;I.*jH:!3&&&&&&&&&&&&&&&&H&!&+&J=!oH=!3&&|Ri&&|Ri&&|Ri&&|Ri!o!x!xI:H.H=!2+&H.k7|;I.HNH&k7|;J&u4&2n&&&&&&}v|QH:!|w(o4)BH/HJn&&&&&&}ni7AHMk|R/|;IM3(22H/7F2,)|NH,I&!3%%%%%%%%%%%%%%%%I:H/7C*jHIHMt+jH&k|R/HIHM|=J.H.k|R/tCJJk*|F|;INH/k|R,|;I.*jH:!3&&&&&&&&&&&&&&&&H&!&+&J=!uH=!3&&&&&&}ni&&&&&&}ni!u!x!xI:H.H=!2+&H.k7|;I.HNH&k7|;J&u4&2n&&&&&&}v|QH:!}?(o4)BH/HJn&&&&&&}ni7BHMk|R/|;IM3(22H/7G22,H.H*k)|F|;P)&}22J5H5|34&BK9J.H(H)H*H+H(P)D+|NH(H*7X,H52J6k&7ZJZ+jHZ3(2H.H)7TH(P)rH*H(P)v|>|;S*&H.S*|R(J9n&&&&&&}niH(P)XoJ[+|QH(P)]k(p,k&2C|wI8H(P)fH*|;IMH)+|N)|Nk&I&H(P)nISH(P)]JTk(pH(P)XoJNHNCIUH/7CHSoH,oHN|C|CHTk)q|C+|NH(P)/IKH(P)bIOH.S*|B}1!:ICH.S*|J}1!:IDn&&&&&&}niH.S*|Z(|w}1!:IEH.S*/}1!:IF*jH&HKr+jH&k|R+|;J)HKH)HKrCIJ!3&&&&&&&&&&&&&&&&I>!3&&&&&&&&&&&&&&&&I:H&I)*jH)HJr+jH)k)|FJIk|R(HJH)|=JLHLk|R(tCJLk)|F|;IPH/k|R,|;HI|=IQ!3&&&&&&&&&&&&&&&&I=!3&&&&&&&&&&&&&&&&I@!3&&|Ri&&|Ri&&|Ri&&|RiIB*jH+HI|;!&+&J?HC!}c(HD!}c(IAH?HF!nJG!3&&|Ri&&|Ri&&|Ri&&|Ri!xHAHE!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}1(!}3(HIHO|;!&+&HM!8!aJH!3&&|Ri&&|Ri&&|Ri&&|Ri!x!}c(I?H;HH!3(&&&(&&&(&&&(&&&HA!eHG!zJA!y!},(I;H-HI|;HAH?!z!2+&HIHQ|;H?H?!}d(J?!2+&HBH?!3(&&&(&&&(&&&(&&&!},(!}2(IBH=H?!|0!}n(I=H@H?H?!4/0123456/0123456!|0!}n(I@HPHIk7|;JIu4&2HB!3%%|Q]%%|Q]%%|Q]%%|Q]!d!|!+jH/HLn&&&&&&}ni7A,H>H=!}n(I>H:H@!}n(I:2H)k|R(|;I)3(22H/H>!I&H>!I(|t7?H/H:!I&H:!I(|t7?H&k|R+|;I&3(22H;!C&H;!C(|;H;!C)|;H;!C*|;}2,H(P)]ILH(P)bIVH(P)nI)H(P)/IPH.S*|B}1!:ICH.S*|J}1!:IDn&&&&&&}niH.S*|Z(J7|w}1!:IEH.S*&}1!:IBH.S*/}1!:I?H(P)XJQoJI+jHLk(pII2H7}1!:IFH7n&&&&&&}]i|v}1!:IGH/k|R}A&|;JO7C*jHKHPr+jHKk)|FJ&k|R/HPHK|=JJHJk|R/tCJJk)|F|;IWH/k|R,|;H&|=IXHOk|R,|;H&|=IY*jH&H+|;!&+&J=HC!}c(HD!}c(I@H=HB!oH=H?!nJ:!zIAH:!3&&|Ri&&|Ri&&|Ri&&|Ri!xH@HE!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}1(!}3(H,+|MH&H,|;!&+&,H&HV|;!&+&HM!8!a!3&&|Ri&&|Ri&&|Ri&&|Ri!x2J>!}c(J;I:H;H;!}d(IHHQk(p+|MH;!3&&&&&&&&&&&&&&&&!lH;HGH;!}d(H=H?!nH@HF!}c(!xH@H=HB!n!| !}b(!}d(!x,H)+|MH;H&H)|;!&+&!}d(J:I>H:H;!}d(,HH22I;H&HY|;H>HA!y!2+&H&HX|;H;!2+&H&H-|;HAH:!zH;H:HLk)pCHIC!2+&HWH&k7|;J&u4&2H/HJHQk(p+|NH/k|R,|;HJ7H,H)+|NH)HKk)|F|;HJ7H,n&&&&&&}ni22J77AHI+jHOHJH77A2HKk|R/|;IK3(22HO7F2I7HT+jHSo+jH6H.P)T}2|uH7|uI72HU+|QH.P)Pk&t,k&2+|NH7H.P)P}2|w,n&&&&&&&&2I7HU+jH8H.S*|Z(|wI82H0+jH0H7}1b)&H0H7H7}1}6|u}1b)|R(H0H8}1b)|R),H(P)/I&k&I0H7}1!:I;H7H7}1}6|u}1!:I>H8}1!:I=*jH-H0k)|F|;J)!&+&I:H)H:H:!kH:H;!}c(H>!}c(H=!}d(!x!2+&H0k+|;J0H&r4&222H/7FJ8HN4&BH8H5H6|2+|Nn&&&&&&&&,H.S*|BH.S*|J|tH6H5|u|v2|t2,)|Nk&I&H(P)nISH(P)]JTk(pH(P)XoJNHNCIUH/7CHSoH,oHN|C|CHTk)q|C+|NH(P)/IKH(P)bIOH.S*|B!;ICH.S*|J!;IDn&&&&&&}niH.S*|Z(|w!;IEH.S*/!;IF*jH&HKr+jH&k|R)|;J)HKH)HKrCIJ!3&&&&&&&&&&&&&&&&I:!3&&&&&&&&&&&&&&&&I=H&I)*jH)HJr+jH)k*|FJIk|R(HJH)|=JLHLk|R(tCJLk*|F|;IPH/k|R,|;HI|=IQ!3&&&&&&&&&&&&&&&&I@!3&&&&&&&&&&&&&&&&IB!3&&&&&&}ni&&&&&&}niI;*jH+HI|;!&+&J?HC!}o(HD!}o(IAH?HF!tJG!3&&&&&&}ni&&&&&&}ni!x!3%%%%%%}mi%%%%%%}miHAHE!}p(!}t(!}u(HOHIk(|H|;!|.*&HM!8!a!}C(JH!3&&&&&&}ni&&&&&&}ni!x!}o(I?H>HH!3(&&&&&&&(&&&&&&&HA!}U(HG!zJA!y!}M(I>H-HI|;HAH?!z!2+&HIHQ|;H?H?!}p(J?!2+&H;H?!3&&&&&&&&&&&&&&&&!}R(H?!z!}t(I;H@H?!3&&&&&&|lj&&&&&&|lj!}n(!3&&&&&&|lj&&&&&&|lj!}o(JA!}n(I@HBH?HA!}o(!3&&&&&&}fg&&&&&&}fg!}n(!3&&&&&&}fg&&&&&&}fg!}o(!}n(IBHPHIk7|;JIu4&2H;H;H;!4/0123456&()*+,-.!}t(!I&n&&&&&&}]g|4+jH/HLn&&&&&&}ni7B,H:H@!}n(I:H=HB!}n(I=2H)k|R(|;I)3(22H/H:!I&H:!I(|t7@H/H=!I&H=!I(|t7@H&k|R)|;I&3(22H>!E&H>!E(|N|{}2,H(P)]ILH(P)bIVH(P)nI)H(P)/IPH.S*|B!;ICH.S*|J!;IDn&&&&&&}niH.S*|Z(J7|w!;IEH.S*&!;IBH.S*/!;I?H(P)XJQoJI+jHLk(pII2H7!;IFH7n&&&&&&}]i|v!;IGH/k|R}A&|;JO7C*jHKHPr+jHKk*|FJ&k|R/HPHK|=JJHJk|R/tCJJk*|F|;IWH/k|R,|;H&|=IXHOk|R,|;H&|=IY*jH&H+|;!&+&J=HC!}o(HD!}o(I@H=HB!uH=H?!tJ:!zIAH:!3&&&&&&}ni&&&&&&}ni!x!3%%%%%%}mi%%%%%%}miH@HE!}p(!}t(!}u(H,+|MH&H,|;!&+&,HVH&k(|H|;!|.*&HM!8!a!}C(!3&&&&&&}ni&&&&&&}ni!x2J>!}o(J;I:H;H;!}p(IHHQk(p+|MH;!3&&&&&&&&&&&&&&&&!rH;HGH;!}p(H=H?!tH@HF!}o(!xH@H=HB!t!| !}n(!}p(!x,H)+|MH;H&H)|;!&+&!}p(J:I>H:H;!}p(,HH22I;H&HY|;H>HA!y!2+&H&HX|;H;!2+&H&H-|;HAH:!zH;H:HLk)pCHIC!2+&HWH&k7|;J&u4&2H/HJHQk(p+|NH/k|R,|;HJ7I,H)+|NH)HKk*|F|;HJ7I,n&&&&&&}ni22J77BHI+jHOHJH77B2HKk|R/|;IK3(22HO7G2I7HT+jHSo+jH6H.P)T}2|uH7|uI72HU+|QH.P)Pk&t,k&2+|NH7H.P)P}2|w,n&&&&&&&&2I7HU+jH8H.S*|Z(|wI82H0+jH0H7c*&H0H7H7|uc*|R(H0H8c*|R),H(P)/I&k&I0H7!;I;H7H7|u!;I>H8!;I=*jH-H0k*|F|;J)!&+&I:H)H:H:!qH:H;!}o(H>!}o(H=!}p(!x!2+&H0k)|;J0H&r4&222H/7GJ8HN4&BH8H5H6|2+|Nn&&&&&&&&,H.S*|BH.S*|J|tH6H5|u|v2|t22I5H(P)|1H*k*|F|;H5H5H9|vH[Cc*&H(H*H.7YHZ2IK,H(k)p+j)|QH&H*7X )I*k&I/k&HIo4&BH)K=J(H+HI7jJ&+jH&3(2H(P)7I0k)H(P);J&H*t4&Bk*H*H&H0|;J.t4&BH0k&t+|NH)H(S*&7Rl(|OI3H)H(S*/7RI2H*H.p+jH3I2H*I&2*jH&H*qH2H3l(|N|%|C+jH3H27OI1H/k(|C+jH)H)H27NJ5H5H)H37N|uH*H&|=}2H.H&|=}2|w|v|u7RJ4H3|%H2H4|%|C+jH4I122H)H+HIH)H17NJ5H57o|{J(H*t+jH1I3H(I.,H1I2H(I&2H/k(|;I/3(22H)H27N,n&&&&&&&&2I5H)+jH*H&|=I(k&I*H5}1!:I:*jH+H*k)|F|;!&+&J;H:!k!|!k&H(k&tC+jH*k+|;J&HIH&HIrCI/H*I)*jH)H/r+jH)k)|FJ.H-|;m&&|Rim&&&&k(H+H.|;R)&H5}1|,J&+|QH(J&k(|=I(H&k&t,H&2H+H.|;R)&H5}1|/CCb)&H)k(|;I)3(22,H-H*k)|F|;H;H:!n!3&&|Ri&&|Ri&&|Ri&&|Ri!x!2+&2H*k+|;J*HIr4&2,H*H&|=I(k&I*H5!;I:*jH+H*k*|F|;!&+&J;H:!q!|!k&H(k&tC+jH*k)|;J&HIH&HIrCI/H*I)*jH)H/r+jH)k*|FJ.H-|;n&&&&&&}nin&&&&&&&&k(H+H.|;S*&H5|2J&+|QH(J&k(|=I(H&k&t,H&2H+H.|;S*&H5|5CCc*&H)k(|;I)3(22,H-H*k*|F|;H;H:!t!3&&&&&&}ni&&&&&&}ni!x!2+&2H*k)|;J*HIr4&22k&2IK,H&H*7[I5H)H+HIn&&&&&&&&7cH)+jk&I(H/7C*jH(HIr+jH(k)|FJ&k|R/HIH(|=J)H)k|R/tCJ)k)|F|;I*H/k|R,|;H&|=I.!3&&&&&&&&&&&&&&&&I;*jH&H.|;H&H+|;!&+&J>!3&&&&&&&&&&&&&&&&!nH>!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yJ>H&H,|;!&+&!xJ=!2+&H;H=!}](!}i(I;H:H>!},(I:H*H&k7|;J&u4&2H/H)H;H;H;!4/0123456&()*+,-.!}i(J;H;H;!4+,-.&()*3456/012!}i(!G&}67AH(k|R/|;I(3(22H:!C&H:!C(|;H:!C)|;H:!C*|;J&+|NH/7FH&}2|w,n&&&&&&&&2J6}1!:I;H6H6}1}6|u}1!:I>n&&&&&&}niH5|w}1!:I=k&I&*jH&k)|FJ(H+|;!&+&I:H(H-|;H:!3&&&&&&&&&&&&&&&&!nH:!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yH(H,|;!&+&H;!}c(H>!}c(H=!}d(!x!2+&H&k+|;J&HIr4&2,k&I(H/7C*jH(HIr+jH(k*|FJ&k|R/HIH(|=J)H)k|R/tCJ)k*|F|;I*H/k|R,|;H&|=I.!3&&&&&&&&&&&&&&&&I:*jH&H.|;H&H+|;!&+&J>!3&&&&&&&&&&&&&&&&!tH>!3%%%%%%}mi%%%%%%}mi!t!yJ>H&H,|;!&+&!xJ=!2+&H:H=!}j(!}u(I:H;H>!}M(I;H*H&k7|;J&u4&2H/H)H:H:H:!4/0123456&()*+,-.!}u(!I&7BH(k|R/|;I(3(22H;!E&H;!E(|N|{J&+|NH/7GH&}2|w,n&&&&&&&&2J6!;I;H6H6|u!;I>n&&&&&&}niH5|w!;I=k&I&*jH&k*|FJ(H+|;!&+&I:H(H-|;H:!3&&&&&&&&&&&&&&&&!tH:!3%%%%%%}mi%%%%%%}mi!t!yH(H,|;!&+&H;!}o(H>!}o(H=!}p(!x!2+&H&k)|;J&HIr4&2222,K9J(H&H)H*H+H&H*7XH&P)Tk&q7ZJKo+jH(H)7TH)+jH&P)/I.k&I)H(S*|B}1!:I;H(S*|J}1!:I>n&&&&&&}niH(S*|Z(|w}1!:I=H(S*/}1!:I@*jH+H)k)|FJ/|;!&+&I:H-H/|;H:H@!n!3&&|Ri&&|Ri&&|Ri&&|Ri!xH:H;!}c(H>!}c(H=!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}1(!}3(!2+&H)k+|;J)H.r4&2,H&P)/I.k&I)H(S*|B!;I;H(S*|J!;I>n&&&&&&}niH(S*|Z(|w!;I=H(S*/!;I@*jH+H)k*|FJ/|;!&+&I:H-H/|;H:H@!t!3&&&&&&}ni&&&&&&}ni!x!3%%%%%%}mi%%%%%%}miH:H;!}o(H>!}o(H=!}p(!}t(!}u(!2+&H)k)|;J)H.r4&22H&H*H(7Y22H,+jk)H,HR|;7b2k(H-HR|;7bk&H+HR|;7bHK2}!((*|QH&P)/k)k*H)C|FJ1k6|Co+jH&H(H)H*H+H,H-H.H/k&7x62H&P)/k)k*H)C|Fki|;kj|Ckj|=J2k(|F7.J0k|Qp+jk,62H0H+H1 1&&H,+jH0H2|;H,H1 1&&2H&H(H)H*H0H0H2|;k&H,CH0H.H/k&7xJ&o+jH-H0H1 1&&2H0L(H&2}e5+A|Q0|M+|O+|NH&P)/I+H(k*pH(k(p|D+|QH&P);,k&2I2H(k*p+|QH&P)j,k&2I4H(k*p+|QH&P)b,k&2J,+|QH&P)3k)|F,k&27.I5k|R|](k&H(k*pH(k(p|DC7.JAk|QpH5k|Qp|D+jk,62H(k*p+|QH&P)n,k&2+jH)H&P)nH+n&&&&&&&&7c2H,+jH,H+k|Q7dH4+jH,H4H+k|Q7U2H&P)fI/H5k&H&P)3J0k)|F 2&*jH*H+r+jH,H*k)|F|;P)&H/|=J-H0s+jH5H-k)|F|;J-H-P)&k(|;_)&2H*k(|;I*3(222H&P)3k(qH4|D+|Q)|QH&P)/J,k)k*H)C|Fki|;kj|Ckj|=J/k7H&P)3J8H8k7xCJ>|>J*7.I6k,H2+|QH*7.,k&2JBk|QpH6k|Qp|D4&Bk,H(J+k*p+|Qk|R*7.,k&2J?k|Qp4&BH&P)&I9*jH9H&P)+r+jH&P)|V(ICH&P)|R(I7*jH7HCr+jH)H,H9|>H8|>H7|;k)k*H)CJ(|FJ-H&P)7|;H8H(|FJ(H,H>HCH7|=J*H*H>tCJ0H6H/7eH2+jH)H-H2|;H(H,H0HBH/7e2k&I**jH*H0r+jH*H/|>J.H6|;I(H.HB|;k&H2CI.H4+jH)H(H4H,n&&&&&&}n%7VH2+jH)H.H4H,n&&&&&&&&7V22H&H+H)H8H9|>H7|;H*|;H(H.H(H5HAH?H*k)k*H)C|F|;7xJ(+jH(3.2H*k(|;I*3(22H-H&P)@|;I@H8k)k*H)C|FI-H+k*q+jH)H6H/H0H,H@H-7e,H&P)]+jH)+jk&I*k(k+H,k+rH0k+r|DCI.*jH*H0r+jH*H0H.|=J(v+jH*I(2H(k)|FJ1H?|;I*H6H(H/|>|;I3H1H@|;I:H.k(p+jH*R)&INH*R)|R(IOH*R)|R)IPk&I**jH*H,r+jH:H*H-|>|;H3H*k)|F|;R)&JMHN|gHO|gHP|hm&&&&HMHM|,Cb)&H*k(|;I*3(22,H*!&+&IFH*!&+|R(IGH*!&+|R)IHk&I*H,H.|=I;*jH3H;H*H*H;tCJ=k)|F|;J*!&+&JDH*H/|;!&+&JI!4/012@ABC3456DEFGIEH:H-H=|>|;J1HDHI!4&()*789:+,-.;=>?JIH*H/k(|F|;!&+&JJH*H/k*|>|;!&+&JK!4&()*789:+,-.;=>?JL!4&()*+,-.789:;=>?JDHD!kHDHF!}c(HG!}c(HH!}d(!x!2+&H-H1|;HIHL!4/0123456@ABCDEFGJDHD!kHDHF!}c(HG!}c(HH!}d(!x!2+&H1H-k(|F|;HEHJHK!4/012@ABC3456DEFGJI!4&()*+,-.789:;=>?JDHD!kHDHF!}c(HG!}c(HH!}d(!x!2+&H1H-k*|>|;HEHI!4/0123456@ABCDEFGJEHE!kHEHF!}c(HG!}c(HH!}d(!x!2+&H.H=|;J*H,r4&22H(H.|;I*3(22,k&I*k(k)H,k)rH0k)r|DCI.*jH*H0r+jH*H0H.|=J(v+jH*I(2H(k*|FJ3H?|;I*H6H(H/|>|;I1H3H@|;I3H.k(p+jH*S*&IRH*S*|R(ISH*S*|R)ITk&I**jH*H,r+jH3H*H-|>|;H1H*k*|F|;S*&JQHR|uHS|uHT|vn&&&&&&&&HQHQ|2Cc*&H*k(|;I*3(22,H*!&+&IFH*!&+|R(IGH*!&+|R)IHk&I*H,H.|=I:*jH1H:H*H*H:tCJ*k*|F|;J;!&+&IEH3H*H-|>|;J=HEH/H;|;!&+&JI!4&()*+,-.789:;=>?JDHD!qHDHF!}o(HG!}o(HH!}p(!x!2+&H-H=|;HEHI!4/0123456@ABCDEFGJEHE!qHEHF!}o(HG!}o(HH!}p(!x!2+&H*H.|;J*H,r4&22H(H.|;I*3(22222H7H>|;I73(22H9k(|;I93(22k&2,)|QH&P)&I**jH*H&P)+r+jH&H(H)H*H*H&P)/|>k)k*H)C|FJ+H&P)7|;H+H2|;k&H2CH&P)@H+|;H5HA7yJ++jH+3*2H*k(|;I*3(22k&22H5L(2|v(&K&k|R1|;L*K&k|d1|;L+K&k}]1|;L,K&k|R2|;L-K&k|d2|;L.K&k|t2|;L/K&k}L2|;L0K&k|d3|;L1K&k}+3|;L2K&k};3|;L3K&k}L3|;L4K&k}]3|;L5K&k|d4|;L6K&k}+4|;L7K&k|d5|;L8K&k}L5|;L9K&k}]6|;L:K&k}]G|;L;K&k}]L|;L=K&k|RM|;L>22}H(.&k|S/2a()*+,-./0123456+,-./0123456&&&&&()*/0123456&&&&/0123456&k}=/2?()*+,-.3456&&&&+,-.3456&k}^/2:()*3456&&&&&&&&3456&k|S02?()*+,-./012&&&&+,-./012&k|u02:()*/012&&&&&&&&/012&k}=02:()*+,-.&&&&&&&&+,-.&k}^02*()*";
const size = 28309;

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

const script = "!function(){\"use strict\";function t(t,e,n){throw new TypeError(`${t} must ${e}, got ${r(n)}`)}function e(t,e,n){throw new RangeError(`${t} must ${e}, got ${r(n)}`)}function n(t){e(\"the arguments\",\"fit into the kernel's memory, in bytes\",t)}function r(t){if(\"string\"==typeof t)return`'${t}'`;if(\"bigint\"==typeof t)return`${t}n`;if(\"function\"==typeof t)return\"a function\";if(!o(t))return String(t);if(Array.isArray(t)&&t.length<=8)return`[${t.map(r).join(\", \")}]`;const e=a(t);return s(t)?`${e}(${t.length})`:\"Object\"===e?`{ ${Object.keys(t).slice(0,8).join(\", \")} }`:`a ${e}`}function o(t){return\"object\"==typeof t&&null!==t}function s(t){return o(t)&&\"length\"in t&&\"number\"==typeof t.length}function a(t){if(ArrayBuffer.isView(t))return t[Symbol.toStringTag];const e=Object.prototype.toString.call(t).slice(8,-1);return\"Object\"===e?t.constructor?.name??e:e}function i(n,r,o,s,a,i){const u=\"number\"==typeof n;if(u&&n>=r&&n<=o&&(!s||Number.isInteger(n)))return;const c=void 0===i?a:`${a}[${i}]`;u||t(c,\"be a number\",n),e(c,o<Number.MAX_VALUE?`${s?\"be a whole number\":\"lie\"} in [${r}, ${o}]`:r>0?`be positive and finite (${r} or more)`:0===r?\"be finite and not negative\":\"be finite\",n)}function u(){if(\"object\"!=typeof WebAssembly)throw new Error(\"this host has no WebAssembly: import hypersimplex/js instead\")}function c(e){t(\"source\",\"be a WebAssembly.Module, its bytes, a Response, or a promise of one\",e)}function l({ok:t,status:n}){t||e(\"the status of the response\",\"lie in [200, 299]\",n)}const f={\"kernel.wasm\":\"project_f32\",\"learning.wasm\":\"loss_f32\",\"entropic.wasm\":\"entropicProject_f32\",\"distributed.wasm\":\"absorb_f32\",\"knapsack.wasm\":\"knapsack_f32\"};function h(e,n){n.includes(f[e])||t(\"the exports of source\",`be those of hypersimplex/${e}`,n)}function d(t){const e=`slim/${t.slice(0,-5)}`.replace(\"/kernel\",\"\");throw new Error(`hypersimplex/${e} needs its kernel first: await init(hypersimplex/${t})`)}class g{#t=BigInt(0);#e=new Float64Array(2047);#n=new Float64Array(2047);#r=0;#o=new Float64Array(1);#s=new Uint32Array(this.#o.buffer);#a=2047;#i=0;add(t){0===this.#r--&&this.#u(),this.#o[0]=t;const e=this.#s[0],n=this.#s[1],r=n>>>20&2047,o=(1048575&n)+(r>0?1048576:0),s=Math.max(r,1)-1;this.#a=Math.min(this.#a,s),this.#i=Math.max(this.#i,s),this.#e[s]+=t<0?-o:o,this.#n[s]+=t<0?-e:e}#u(){for(let t=this.#a;t<=this.#i;t++){const e=BigInt(this.#e[t])*BigInt(2**32)+BigInt(this.#n[t]);this.#t+=e<<BigInt(t),this.#e[t]=this.#n[t]=0}this.#a=2047,this.#i=0,this.#r=2**20}take(){this.#u();const t=this.#t;return this.#t=BigInt(0),t}}function m(t,e,n){const r=n-t;return t-(n-r)+(e-r)}function p(t){let e=0,n=0,r=0;for(let o=0;o<t.length;o++){const s=t[o],a=e+s,i=m(e,s,a),u=n+i;r+=Math.abs(m(n,i,u)),e=a,n=u}const o=0===r?0:2*r+Math.abs(n)*2**-52,s=e+(n+o);return s===e+(n-o)&&Number.isFinite(s)?s:function(t){const e=new g;let n=0;for(let r=0;r<t.length;r++)Number.isFinite(t[r])?e.add(t[r]):n+=t[r];return 0===n?y(e.take()):n}(t)}function y(t){if(t<BigInt(0))return-y(-t);const e=Math.max(0,4*t.toString(16).length-68),n=t>>BigInt(e),r=n<<BigInt(e)!==t;return Number(r?n|BigInt(1):n)*2**(e-1074)}function b({n:t,inner:e},n,r){const o=r%e;return((r-o)/e*t+n)*e+o}function A({n:t,ragged:e},n){return e?e.starts[n+1]-e.starts[n]:t}function w(t,e,n){const{n:r,inner:o,ragged:s}=t;if(s)for(let t=s.starts[e];t<s.starts[e+1];t++){const e=s.indices[t];n(e,Math.floor(e/o)%r)}else for(let o=0;o<r;o++)n(b(t,o,e),o)}function v(t,e){return\"number\"==typeof t?t:t[e]}function k({dense:t,labels:e,base:n},r,o,s){return t?t[r]:Number(e[o]===s+n)}function x(t,e,n){const r=new Array(A(t,e));let o=0;return w(t,e,(t,e)=>{r[o++]=n(t,e)}),p(r)}function N(t,e,n){return x(e,n,(e,r)=>M(t,r)?k(t,e,r,n):0)}function M({labels:t,ignoreIndex:e},n){return!t||t[n]!==e}function $(t){return\"shape\"in t?t.shape:[t.length]}function F(t){return\"Float64Array\"===t[Symbol.toStringTag]}function E(t,e=t.length){return F(t)?new Float64Array(e):new Float32Array(e)}function j(t,e,n,r,o){for(let s=0;s<n.length;s++){const a=t[e+s];0<a&&a<1&&(n[s]=Math.min(Math.max(a,r),o))}}function _(t){return 2===t?.BYTES_PER_ELEMENT&&\"Float16Array\"===t[Symbol.toStringTag]}function B(t,e,n){const r=I(t);let o=e;if(_(r)){const{Float16Array:t}=globalThis,r=void 0===n?new t(e.length):I(n);r.set(e),o=r}return r===t?o:{data:o,shape:[...$(t)]}}function I(t){return!ArrayBuffer.isView(t)&&\"data\"in t?t.data:t}function S(e,n,r=\"options\"){if(void 0===e)return T;(function(t){if(!o(t))return!1;const e=Object.getPrototypeOf(t);return e===Object.prototype||!e||!Object.getPrototypeOf(e)})(e)||t(r,\"be a plain object\",e);for(const t in e){let r=0;for(;r<n.length&&n[r]!==t;)r++;if(r===n.length||!O.call(e,t))return L(e,n)}return e}const O=Object.prototype.hasOwnProperty;const T=Object.create(Object.create(null));function L(t,e){const n=Object.create(null);for(const r of Object.keys(t))e.includes(r)||W(r,e,t[r]),n[r]=t[r];return n}function W(t,e,n){const o=\"tau\"===t?\"temperature\":\"dim\"===t?\"axis\":t.toLowerCase(),s=t=>[...o].filter((e,n)=>t.includes(o.slice(n,n+2))).length,a=e.reduce((t,e)=>s(e)>s(t)?e:t);throw new TypeError(`${t} is not an option here; the nearest is ${a}, and all are ${e.join(\", \")}; got ${r(n)}`)}function z(n,o,s){if(s.includes(o))return;const a=`be ${s.map(r).join(\" or \")}`;\"string\"!=typeof o&&t(n,a,o),e(n,a,o)}function U(e,n){\"boolean\"!=typeof n&&t(e,\"be true or false\",n)}function V(e,n,r){void 0!==n&&t(e,`be left out: ${r}`,n)}const X=()=>\"be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one\";function q(t){if(!ArrayBuffer.isView(t))return!1;const e=t[Symbol.toStringTag];return\"Float32Array\"===e||\"Float64Array\"===e}function C(e,n,r=X){if(q(n))return n;if(_(n))return Float32Array.from(n);Array.isArray(n)||t(e,r(),n);const o=new Float64Array(n.length);for(let r=0;r<o.length;r++)\"number\"!=typeof n[r]&&t(`${e}[${r}]`,\"be a number\",n[r]),o[r]=n[r];return o}function R(e,n,r){s(n)||t(e,\"be an array of whole numbers\",n);for(let t=0;t<n.length;t++)i(n[t],r,Number.MAX_SAFE_INTEGER,!0,e,t)}function G(t,o,s){const{shape:a,strides:u=o.stride,offset:c}=o;R(`${t}.shape`,a,0);let l=1;for(let t=0;t<a.length;t++)l*=a[t];if(void 0===u&&void 0===c){if(s.length===l)return s;e(`${t}.data.length`,`be ${l}, the product of shape ${r(a)}`,s.length)}void 0!==u&&(R(`${t}.strides`,u,-Number.MAX_SAFE_INTEGER),u.length!==a.length&&e(`${t}.strides.length`,`be ${a.length}, one per axis`,u.length));const f=void 0===c?0:c;i(f,0,Number.MAX_SAFE_INTEGER,!0,`${t}.offset`);const h=l*s.BYTES_PER_ELEMENT;h>=2**32&&n(h);const d=new s.constructor(l);for(let n=0;n<l;n++){let r=u?f:f+n;if(u)for(let t=a.length-1,e=n;t>=0;t--)r+=e%a[t]*u[t],e=Math.floor(e/a[t]);r in s||e(`${t}.strides`,`stay within the ${s.length} elements of the data`,r),d[n]=s[r]}return d}function P(e,n,r=X){const s=o(n)?I(n):n;\"function\"==typeof s&&t(e,r(),n);const a=C(e,s,r);return s===n?a:G(e,n,a)}function Y(t,n,o){const s=$(n),a=$(o);s.length===a.length&&s.every((t,e)=>t===a[e])||e(`the shape of ${t}`,`be ${r(a)}`,s)}function J(t,e,n){const r=P(t,e);return I(e)===e?(-1!==n&&0!==n&&D(n,1),{data:r,outer:1,n:r.length,inner:1,count:1}):{data:r,...H(t,$(e),n)}}function H(t,n,r){0===n.length&&e(`${t}.shape`,\"have an axis\",n);const o=D(r,n.length);let s=1,a=1;for(let t=0;t<o;t++)s*=n[t];for(let t=o+1;t<n.length;t++)a*=n[t];return{outer:s,n:n[o],inner:a,count:s*a,along:o,others:n.filter((t,e)=>e!==o)}}function K(t,n,a){if(!o(n)||!(\"shape\"in n)||!s(n.data))return n;const{along:i,others:u=[a.count]}=a,c=G(t,n,n.data),l=n.shape.length>u.length?n.shape.filter((t,e)=>e!==i):n.shape,f=[];let h=1;for(let t=u.length,e=l.length;t-- >0;){const n=l[--e]??1;f[t]=1===n?0:h,h*=1===n||n===u[t]?n:NaN}return h!==c.length&&e(`the shape of ${t}`,`broadcast to ${r(u)}`,n.shape),G(t,{shape:u,strides:f},c)}function D(t,e){return i(t,-e,e-1,!0,\"axis\"),t<0?t+e:t}function Q(n,r,a,i){const u=void 0===i?n:function(t,n,r){1!==$(n).length&&V(\"groups\",r,\"they divide a vector; a tensor has slices of its own\");R(\"groups\",r,0);const o=new Uint32Array(r.length+1);let s=0;for(let t=0;t<r.length;t++)s+=r[t],o[t+1]=s;s!==t.n&&e(\"the sum of groups\",`be ${t.n}, the number of scores`,s);return{...t,others:void 0,count:r.length,ragged:{indices:new Uint32Array(t.n).map((t,e)=>e),starts:o}}}(n,r,i);return void 0===a?u:Z(u,function(n,{data:r,n:a},i){let u=n;o(n)&&\"data\"in n&&(u=G(\"mask\",n,n.data),1!==n.shape.length&&Y(\"mask\",n,i));s(u)||t(\"mask\",\"be an array of booleans or numbers\",n);const{length:c}=u;c!==r.length&&c!==a&&e(\"mask.length\",`be ${r.length}, one per score, or ${a}, one per position along the axis`,c);for(let e=0;e<c;e++){const n=u[e];\"boolean\"==typeof n||\"number\"==typeof n&&!Number.isNaN(n)||t(`mask[${e}]`,\"be a boolean or a number\",n)}return(t,e)=>!!u[c===r.length?t:e]}(a,n,r))}function Z(t,e){const n=new Uint32Array(t.data.length),r=new Uint32Array(t.count+1);let o=0;for(let s=0;s<t.count;s++)w(t,s,(t,r)=>{e(t,r)&&(n[o++]=t)}),r[s+1]=o;return{...t,ragged:{indices:n.subarray(0,o),starts:r}}}function tt(e,n,r,o){const s=()=>`be a ${a(o)}, or { data, shape } with one`,i=P(e,n,s);return F(i)!==F(o)&&t(e,s(),I(n)),i===n&&r===o&&i.length===o.length||Y(e,n,r),i}function et(n,r,{data:s}){if(void 0===n)return E(s);const a=_(I(r)),i=a?\"Float16Array\":s[Symbol.toStringTag],u=o(n)?I(n):n;if(ArrayBuffer.isView(u)&&u[Symbol.toStringTag]===i||t(\"out\",`be a ${i}`,u),u!==n){const{strides:t,stride:e,offset:o}=n;V(\"strides and offset of out\",t??e??o,\"results are row-major\"),G(\"out\",n,u),Y(\"out\",n,r)}else u.length!==s.length&&e(\"out.length\",`be ${s.length}`,u.length);return a?E(s):u}function nt(t,n,r){const o=$(n);o.length<=r&&!(o[0]>0&&0===o[1])||e(`the shape of ${t}`,1===r?\"be [n]\":\"be [n], or [n, C] with C > 0\",o)}function rt(n,r,o,a){s(n)||t(o,`be an array of one number per ${a}${\"k\"===o?\", or a number; { fraction } is for losses\":\"\"}`,n),n.length!==r&&e(`${o}.length`,`be ${r}, one per ${a}`,n.length)}function ot(t,e,n,r,o,s){rt(t,e,o,s);for(let s=0;s<e;s++)i(t[s],n,r,!1,o,s)}function st(t,e,n,r,s,a=\"slice\"){o(t)?ot(t,e,n,r,s,a):i(t,n,r,!1,s)}function at(t,e){const n=\"number\"==typeof e,r=n?t:K(\"temperature\",t,e);return st(r,n?e:e.count,2**-1022,Number.MAX_VALUE,\"temperature\"),r}function it(t,e,n,r,o){if(\"number\"==typeof t){if(t>=0&&t<=e&&!n)return t;const r=1e-9*Math.max(1,e),o=Math.min(Math.max(t,0),e),s=n?Math.round(o):o;if(Math.abs(s-t)<=r)return s}return i(t,0,e,n,r,o),t}function ut(t,e,n=!1,r=e.n){const{count:s,ragged:a}=e,u=K(\"k\",t,e);if(o(u))rt(u,s,\"k\",\"slice\");else{if(!a)return it(u,r,n,\"k\");i(u,-1,Number.MAX_VALUE,!1,\"k\")}const c=new Float64Array(s);for(let t=0;t<s;t++){const s=a?A(e,t):r;c[t]=o(u)?it(u[t],s,n,\"k\",t):it(u,s,n,`k in slice ${t}`)}return c}const ct=[\"fraction\"];function lt(t){return o(t)&&!s(t)&&!(\"shape\"in t)}function ft(e,n,r){0===Object.keys(e).length&&t(n,r,e);const{fraction:o}=S(e,ct,n);return i(o,0,1,!1,`${n}.fraction`),o}const ht=\"be 'targets', a number, one per class, or { fraction }\";function dt(t,e,n){return e.ragged?Float64Array.from({length:e.count},(n,r)=>t*A(e,r)):t*n}function gt(n,r,s=r.n){if(\"targets\"!==n)return lt(n)?dt(ft(n,\"k\",ht),r,s):(\"string\"==typeof n&&e(\"k\",ht,n),\"number\"==typeof n||o(n)||t(\"k\",ht,n),ut(n,r,!1,s))}function mt(t,e){st(t,e,-Number.MAX_VALUE,Number.MAX_VALUE,\"thresholds\",\"class\")}function pt(t,e){void 0!==t&&st(t,e,-Number.MAX_VALUE,Number.MAX_VALUE,\"initialThresholds\")}const yt=[\"decay\",\"thresholds\"];function bt(n){\"number\"!=typeof n&&t(\"decay\",\"be a number\",n),n>=0&&n<1||e(\"decay\",\"lie in [0, 1)\",n)}function At(t,n){i(t,1,Number.MAX_SAFE_INTEGER,!0,\"classes\");const[r,...s]=o(n)?$(n):[0];return s.length>0&&e(\"the shape of predictions\",\"be [n·C], as classes were given\",[r,...s]),r%t!==0&&e(\"predictions.length\",`be a multiple of ${t}, the classes`,r),r/t}function wt(t,e,n=\"sampleWeights\"){ot(t,e,0,Number.MAX_VALUE,n,\"row\")}function vt(t,n,r,o){const{count:s,n:a}=o;void 0!==t&&ot(t,s,0,Number.MAX_VALUE,\"classWeights\",\"class or other slice\"),void 0!==n&&wt(n,a);const{values:i,factor:u}=function(t,e,n,r){const{count:o,n:s,ragged:a}=r;if(!a){const r=e?p(Array.from({length:s},(t,r)=>M(n,r)?e[r]:0)):n.rows;return{values:t??[o],factor:r}}const i=Array.from({length:o},(n,o)=>(t?t[o]:1)*(e?p(function(t,e,n){const r=[];return w(t,e,(t,e)=>{r.push(n[e])}),r}(r,o,e)):A(r,o)));return{values:i,factor:1}}(t,n,r,o),c=p(i)*u;return function(t){t<1/0||e(\"the sum of the weights\",\"be finite\",t)}(c),c}function kt(t){i(t,1,2**31-1,!0,\"size\")}const xt=[\"size\",\"classes\",\"scores\",\"targets\",\"thresholds\"];const Nt=2**31-1,Mt=2**127*(2-2**-23),$t=\"an array of whole numbers\";function Ft(t){return ArrayBuffer.isView(t)&&a(t).includes(\"nt\")}function Et(n,r,s,u,c,l=!1){const f=o(r)&&\"data\"in r?r:void 0,h=f?f.data:r;q(h)||Ft(h)||_(h)||Array.isArray(h)||t(n,\"be a typed array, an array of numbers, or { data, shape } with one\",h);const d=f?G(n,f,h):h;void 0!==c&&i(c,-Nt-1,Nt,!0,\"ignoreIndex\");const g=$(s),[m]=g,p=f?f.shape:[d.length],y=function(t,e){if(2===t.length)return 1===e.outer&&e.n===t[0]?1===t[1]?void 0:0:1}(g,u),b=void 0===y&&p.length<=2&&d.length===u.data.length&&1===(p[1]??1)&&1===(g[1]??1)&&g.length<=2,A=!b&&1===p.length&&2===g.length,w=q(h)||_(h);if(A&&d.length!==m&&(w&&Y(n,{shape:p},s),e(`${n}.length`,`be ${m}, one label per row`,d.length)),A&&w&&!l&&t(n,`hold labels in an integer typed array or ${$t}`,h),A||b||Y(n,{shape:p},s),A||b&&!w&&(Ft(h)||function(t){for(let e=0;e<t.length;e++)if(!Number.isInteger(t[e]))return!1;return!0}(d))){const t=function(t,n,r,o,s,u){const c=n.length,l=void 0===r?1:o[1]-1,f=1===r?t=>Math.floor(t/o[1]):t=>0===r?Math.floor(t/o[1]):t;let h;if(s.ragged){h=new Uint8Array(c);for(const t of s.ragged.indices)h[f(t)]=1}const d=a(n),g=\"Uint8Array\"===d||\"Int32Array\"===d?n:function(t,n,r){const o=new Int32Array(n.length);for(let s=0;s<o.length;s++){if(r&&!r[s])continue;const a=n[s];o[s]=Number(\"bigint\"==typeof a||\"number\"==typeof a?a:NaN),o[s]!==a&&\"bigint\"!=typeof a?i(a,-Nt-1,Nt,!0,t,s):BigInt(o[s])!==BigInt(a)&&e(`${t}[${s}]`,`be a whole number in [-2147483648, ${Nt}]`,a)}return o}(t,n,h),m=u??NaN;let p=c;for(let n=0;n<c;n++){const r=g[n];if(r===m)p--;else if(r>>>0>l&&(!h||h[n])){e(`${t}[${n}]`,`be a label from 0 to ${l}${void 0===u?\"\":`, or ${u}, which is ignored`}`,r)}}if(!s.ragged&&1!==r)return{x:s,y:{labels:g,base:Number(void 0===r),ignoreIndex:u,rows:p}};const y=p<c?Z(s,t=>g[f(t)]!==m):s;if(void 0===r)return{x:y,y:{dense:g,base:0,rows:s.n}};const b=E(s.data);for(let t=0;t<c;t++)g[t]>>>0<=l&&(b[t*o[1]+g[t]]=1);return{x:y,y:{dense:b,base:0,rows:s.n}}}(n,d,A?y:void 0,g,u,c);return{...t,alongRows:A&&1===y}}V(\"ignoreIndex\",c,`it needs ${n} that are labels, in an integer typed array or ${$t}`);const v=Array.isArray(d)||_(d)?C(n,d):a(d).startsWith(\"Big\")?Float64Array.from(d,Number):d,k={dense:v,base:0,rows:u.n};return a(v)!==a(u.data)&&jt(n,k,u),{x:u,y:k}}function jt(t,{dense:e},n){if(e)if(n.ragged)for(let r=0;r<n.count;r++)w(n,r,n=>i(e[n],0,1,!1,t,n));else for(let n=0;n<e.length;n++)i(e[n],0,1,!1,t,n)}function _t(t,n){let r=1/0;for(let t=0;t<n.count;t++)w(n,t,t=>{t<r&&Number.isNaN(n.data[t])&&(r=t)});r<1/0&&e(`${t}[${r}]`,\"not be NaN\",NaN)}function Bt(t,n,r){for(let e=0;e<n.count;e++){let o=0,s=0;w(n,e,t=>{o+=Number(n.data[t]===1/0),s+=Number(n.data[t]!==-1/0)});const a=r(e);o<=a&&a<=s||It(t,e,o,s,a)}return e(t,\"be finite\",\"infinities\")}function It(t,n,r,o,s){e(`k in slice ${n}`,`lie in [${r}, ${o}], as Infinity in ${t} is one, -Infinity zero`,s)}function St(t,e,n=0){_t(t,e),Bt(t,e,t=>v(n,t))}function Ot(t,e,n,r){const o=Z(e,(t,e)=>M(r,e));_t(t,o),jt(\"targets\",r,e),Bt(t,o,t=>void 0===n?N(r,e,t):v(n,t))}const Tt=\"kernel.wasm\";let Lt,Wt;function zt(t){return Wt=async function(t){u();const e=Ut(t)?t:await t,n=Ut(e)?e:await WebAssembly.compile(await async function(t){if(ArrayBuffer.isView(t)||\"ArrayBuffer\"===Vt(t))return t;\"Response\"!==Vt(t)&&c(t);const e=t;return l(e),e.arrayBuffer()}(e));h(Tt,WebAssembly.Module.exports(n).map(({name:t})=>t)),Lt??=n}(t),Wt}function Ut(t){return\"WebAssembly.Module\"===Vt(t)}function Vt(t){return Object.prototype.toString.call(t).slice(8,-1)}function Xt(){return Lt??d(Tt)}async function qt(){return Lt||await Wt,Xt()}const Ct=\"learning.wasm\";let Rt,Gt,Pt,Yt;function Jt(t){return Gt=async function(t){u();const e=Ht(t)?t:await t,n=Ht(e)?e:await WebAssembly.compile(await async function(t){if(ArrayBuffer.isView(t)||\"ArrayBuffer\"===Kt(t))return t;\"Response\"!==Kt(t)&&c(t);const e=t;return l(e),e.arrayBuffer()}(e));h(Ct,WebAssembly.Module.exports(n).map(({name:t})=>t)),Rt??=n}(t),Gt}function Ht(t){return\"WebAssembly.Module\"===Kt(t)}function Kt(t){return Object.prototype.toString.call(t).slice(8,-1)}function Dt(){return Rt??d(Ct)}async function Qt(){return Rt||await Gt,Dt()}function Zt(t,e={}){const n=t;return{instance:new WebAssembly.Instance(n,e)}}function te(t,e){return{...Zt(t,e).instance.exports}}function ee(t,e,n){let r;return()=>t()?Promise.resolve():(r??=e().then(e=>{t()||n(e)}).finally(()=>{r=void 0}),r)}function ne(t){return t.loss_f32||Object.assign(t,te(Pt??=Dt(),{env:t})),t}let re,oe,se,ae;function ie(t){if(t===re&&oe.buffer===t.memory.buffer)return;const{buffer:e}=t.memory,n=new Float32Array(e),r=new Float64Array(e),o=new Int32Array(e);re=t,oe=n,se=r,ae=o}const ue=2**32-1;let ce,le,fe,he,de=0,ge=0,me=0,pe=0;function ye(t,e){return e+32*t+128}function be(t,{reserve:e}){return me=pe=t<ue?e(t)>>>0:ue,pe!==ue}function Ae(t,e){return de++,ge=e,be(e,t)||n(e),ie(t),t}function we(t){return 5===t&&n(ge),ie(re),t}function ve(t){const e=pe;return pe=(pe+t+31&-16)>>>0,e}function ke(t,e,n){const{length:r}=t;if(r>64)e.set(t,n);else if(e===oe&&t instanceof Float32Array)Ne(t,0,e,n,r);else for(let o=0;o<r;o++)e[n+o]=t[o]}function xe(t,e,n){const{length:r}=n;if(r>64)n.set(t.subarray(e,e+r));else if(t===oe&&n instanceof Float32Array)Ne(t,e,n,0,r);else for(let o=0;o<r;o++)n[o]=t[e+o]}function Ne(t,e,n,r,o){for(let s=0;s<o;s++)n[r+s]=t[e+s]}function Me({outer:t,n:e,inner:n}){const r=ve(128)>>>2;return ae[r+0]=0,ae[r+1]=t,ae[r+2]=e,ae[r+3]=n,r}function $e(t,e){const n=ve(t.length*(e?8:4));return ke(t,e?se:oe,n>>>(e?3:2)),n}function Fe(t,e){if(\"number\"==typeof e){const n=ve(8);se[n>>>3]=e,ae[t]=n,ae[t+1]=0}else ae[t]=$e(e,!0),ae[t+1]=8}function Ee(t,e,n){t<me||xe(n?se:oe,t>>>(n?3:2),e)}function je(t,e=1){if(\"number\"==typeof t)return 0===t||t*e>=2**-60&&t*e<=2**60;for(let n=0;n<t.length;n++)if(!je(t[n],e))return!1;return!0}function _e(t,e){const n=ve(28*e);return ae[t+20]=n,ae[t+22]=n+8*e,ae[t+23]=n+16*e,ae[t+21]=n+24*e,n>>>3}function Be(t,e,n){xe(se,t,n.thresholds),xe(se,t+e,n.lower),xe(se,t+2*e,n.upper),xe(ae,2*(t+3*e),n.freeCounts)}function Ie(t){return{thresholds:new Float64Array(t),freeCounts:new Int32Array(t),lower:new Float64Array(t),upper:new Float64Array(t)}}function Se(t,e,{data:n},r){const o=ye(t,e),s=le&&function(t,e,n){const r=t.length>64?le.get(t.buffer):void 0,o=20*t.length+32768;return r&&je(e)&&be(n+o,r)?r:void 0}(n,r,o);return s?fe=Ae(s,o):Oe(o)}function Oe(t){return fe=Ae(ce??=te(Xt()),t)}let Te,Le,We,ze,Ue,Ve,Xe=-1;function qe(t,e,n,r){if(n&&Object.getPrototypeOf(n)!==Object.prototype)return;let o,s;for(const t in n){const e=n[t];if(\"temperature\"===t)o=e;else{if(\"out\"!==t)return;s=e}if(!O.call(n,t))return}if((void 0===n||s&&void 0===o)&&(o=1),!(t instanceof Float32Array)||\"number\"!=typeof e||\"number\"!=typeof o)return;const{length:a}=t;if(a>64||!(e>=0&&e<=a&&o>0&&je(o)))return;if(void 0!==s&&!(s instanceof Float32Array&&s.length===a))return;if(Xe===de&&Te===a||function(t){Te=t,Le=Oe(1024),Xe=de,ze=ve(4*Te)>>>2,Ue=ve(16)>>>3;const e=Me({outer:1,n:Te,inner:1});We=4*e,ae.fill(0,e+4,e+25+1),ae[e+4]=ae[e+6]=4*ze,ae[e+7]=8*Ue,ae[e+9]=8*Ue+8,Ve=_e(e,1)}(a),Ne(t,0,oe,ze,a),se[Ue]=e,se[Ue+1]=o,0!==we(Le.project_f32(We)))return;const i=void 0===s?new Float32Array(a):s;return Ne(oe,ze,i,0,a),r&&Be(Ve,1,r),i}const Ce=144;function Re(t,{name:e,records:n,count:r,control:o,scratch:s}){for(;;){const a=Atomics.add(o,0,1);if(a>=r)return;let i=-1;try{t.setArena(s.start,s.end),i=1+t[e](n+a*Ce)}catch{}finally{Atomics.store(o,1+a,i),Atomics.notify(o,1+a)}}}const Ge=64;function Pe(t,e){const n=Math.ceil((e-t.buffer.byteLength)/65536);try{return n>0&&t.grow(n),!0}catch{return!1}}function Ye({memory:t,taken:e},n,r){for(;;){const o=Ge*Atomics.load(e,0),s=r?.end===o?r.start:o,a=s+Ge*Math.ceil(n/Ge);if(!Pe(t,a))return;if(Atomics.compareExchange(e,0,o/Ge,a/Ge)===o/Ge)return{start:s,end:a}}}function Je(t,e,n){const r=t>=2*n?n:1,o=Math.min(e,Math.floor(t/r)),s=e=>e===o?t:r*Math.round(e*t/o/r);return Array.from({length:o},(t,e)=>[s(e),s(e+1)])}let He;function Ke(t,e){const n=He;He=t;try{return e()}finally{He=n}}const De=Symbol(\"a thread is gone\");function Qe(t,e){tn=t;try{return e()}catch(t){if(t!==De)throw t;return Ke(void 0,e)}}let Ze,tn,en,nn,rn,on;const sn=t=>Ze.has(t)&&t.byteOffset%16==0;function an(t,e,n,r){if(Ze=He,Ze){const o=function({count:t,data:e,outer:n,inner:r},{helpers:o,minimum:s}){const a=1===r||n>o||r>=16*(o+1);return o>0&&t>1&&e.length>0&&e.length>=s&&(a||0===s)}(n,Ze),s=o?Ze.helpers+1:1,a=ye(t,e)+8*s*Ce;on=o?4*s:1,en=je(r),rn=64*Math.ceil((({n:t,inner:e})=>32768+4*e+4*t+2*Math.min(e,16)*(8*t+128))(n)/64);const i=o||Ze.has(n.data)?Ze.region(a+s*rn):void 0;if(i)return nn=i,Ae(dn,a);Ze=void 0}return Se(t,e,n,r)}const un=({byteOffset:t})=>t-2**32;function cn(t,e){return Ze?en&&sn(t)?un(t):$e(t,e):function(t,e){return le&&fe!==ce?t.byteOffset:$e(t,e)}(t,e)}function ln(t,e){if(!ArrayBuffer.isView(e))return!1;const{byteOffset:n,byteLength:r}=e;return Ze.has(e)&&n<t.byteOffset+t.byteLength&&t.byteOffset<n+r}function fn(t,e,n){if(!Ze)return function(t,e,n){if(!le||fe===ce)return n;const r=Math.abs(t.byteOffset-e.byteOffset)>=e.byteLength+16;return t.buffer===e.buffer&&r?t.byteOffset:n<me?ve(t.byteLength):n}(t,e,n);const r=!ln(t,e)&&!ln(t,tn);return en&&r&&sn(t)?un(t):n<0?ve(t.byteLength):n}function hn(t,e){const{helpers:n,kernel:r,patience:o,send:s,abandon:a}=Ze,i=e>>>2,u=function({outer:t,inner:e},n){if(1===e||t>=n)return Je(t,n,1).map(([t,n])=>({first:t,outer:n,column:0,end:e}));const r=Je(e,Math.ceil(n/t),16);return Array.from({length:t},(t,e)=>r.map(([t,n])=>({first:e,outer:e+1,column:t,end:n}))).flat()}({outer:ae[i+1],inner:ae[i+3]},on),c=u.length,l=ve(c*Ce);u.forEach(({first:t,outer:e,column:n,end:r},o)=>{const s=l+o*Ce>>>2,a=s+32;ae.copyWithin(s,i,i+32),ae[s+0]=t,ae[s+1]=e,ae[a]=n,ae[a+1]=r});const f=(t=>new Int32Array(new SharedArrayBuffer(4*(1+t))))(c),h=t=>({start:nn.end-(t+1)*rn,end:nn.end-t*rn}),d={name:t,records:l,count:c,control:f};c>1&&s(d,Array.from({length:n},(t,e)=>h(e+1))),Re(r,{...d,scratch:h(0)});let g=0,m=!1,p=!1;for(let t=0;t<c;t++){for(;!m&&0===Atomics.load(f,1+t);)m=\"timed-out\"===Atomics.wait(f,1+t,0,o),m&&a();const e=Atomics.load(f,1+t);p||=-1===e,0===g&&(g=e-1)}if(m||p)throw De;return g}const dn={get memory(){return Ze.memory},reserve:()=>nn.start,...Object.fromEntries([\"project_f32\",\"project_f64\",\"vjp_f32\",\"vjp_f64\",\"hard_f32\",\"hard_f64\",\"loss_f32\",\"loss_f64\"].map(t=>[t,e=>hn(t,e)]))};function gn(t,e){return F(t)||!je(e)}function mn(t,e,n,r,o,s,a=NaN){const{data:i,count:u}=t,c=gn(i,n),{project_f32:l,project_f64:f}=an(7,(c?8:4)*i.length+56*u,t,n),h=cn(i,c),d=fn(o,i,h),g=Me(t);ae[g+4]=h,ae[g+6]=d,Fe(g+7,e),Fe(g+9,n),Fe(g+25,a),ae[g+11]=Number(r);const m=_e(g,u),p=we(c?f(4*g):l(4*g));return 0!==p?p:(function(t,e,n){Ee(t,e,n),n&&!F(e)&&j(se,t>>>3,e,2**-126,1-2**-24)}(d,o,c),s&&Be(m,u,s),0)}const pn=(...t)=>Qe(void 0,()=>mn(...t)),yn=(...t)=>Qe(t[1],()=>function(t,e,n,r){const{data:o,count:s}=t,a=gn(o,n),{vjp_f32:i,vjp_f64:u}=ne(an(4,(a?16:8)*o.length+8*s,t,n)),c=cn(o,a),l=$e(e,a),f=fn(r,o,l),h=Me(t);ae[h+4]=c,ae[h+5]=l,ae[h+6]=f,Fe(h+9,n),we(a?u(4*h):i(4*h)),Ee(f,r,a)}(...t)),bn=(...t)=>Qe(void 0,()=>function(t,e,n){const{data:r,count:o}=t,s=F(r),{hard_f32:a,hard_f64:i}=ne(an(3,(s?8:4)*r.length+8*o,t,1)),u=cn(r,s),c=fn(n,r,u),l=Me(t);ae[l+4]=u,ae[l+6]=c,Fe(l+7,e);const f=we(s?i(4*l):a(4*l));return 0===f&&Ee(c,n,s),f}(...t)),An=(...t)=>Qe(t[2].dense,()=>function(t,e,n,r,o,s,a,i,u,c,l=NaN){const{data:f,n:h,count:d}=e,g=gn(f,o)||!je(s??1,i)||!je(a??1),m=(g?16:8)*f.length+13*h+72*d,{loss_f32:p,loss_f64:y}=ne(an(13,m,e,g===F(f)?o:1/0)),b=cn(f,g),A=n.dense?$e(n.dense,g):0,w=fn(u?u.out:f,f,b),v=n.labels?ve(4*h):0;n.labels&&ke(n.labels,ae,v>>>2);const k=n.rows<h?ve(h):0;k&&new Uint8Array(oe.buffer,k,h).forEach((t,e,r)=>{r[e]=M(n,e)?0:1});const x=a?$e(a,g):0,N=ve(8*d),$=Me(e);ae[$+12]=t,ae[$+13]=u?u.want:0,ae[$+4]=b,ae[$+5]=A,ae[$+6]=w,ae[$+14]=v,ae[$+15]=n.base,ae[$+16]=k,ae[$+17]=x,void 0===r?ae[$+7]=0:Fe($+7,r),Fe($+9,o),Fe($+25,l),Fe($+18,s??i);const E=ae[$+18]>>>3;if(s)for(let t=0;t<d;t++)se[E+t]*=i;ae[$+24]=N;const j=_e($,d),_=we(g?y(4*$):p(4*$));if(0!==_)return _;u&&(Ee(w,u.out,g),Be(j,d,u));for(let t=0;t<d;t++){const e=s?s[t]:1;c[t]=0===e?0:e*se[(N>>>3)+t]}return 0}(...t));function wn({starts:t},e){const n=t.length-1;for(let r,o=0;o<n;o=r){const s=t[o],a=t[o+1]-s;for(r=o+1;r<n&&t[r+1]-t[r]===a;)r++;e({first:o,count:r-o,from:s,n:a})}}function vn(t,{indices:e},n){n.fill(0);for(let r=0;r<e.length;r++)n[e[r]]=t[r]}const kn=(t,{from:e,n:n,count:r})=>t.subarray(e,e+n*r),xn=(t,{first:e,count:n})=>t.subarray(e,e+n);function Nn(t){if(\"object\"!=typeof t)return()=>t;const e=Float64Array.from(t);return t=>xn(e,t)}const Mn=(t,e)=>({data:kn(t,e),outer:e.count,n:e.n,inner:1,count:e.count}),$n=({thresholds:t,freeCounts:e,lower:n,upper:r},o)=>({thresholds:xn(t,o),freeCounts:xn(e,o),lower:xn(n,o),upper:xn(r,o)});function Fn(t,e,n=!1){const r=function(t,{indices:e}){const n=E(t,e.length);for(let r=0;r<e.length;r++)n[r]=t[e[r]];return n}(t,e);return n?Float64Array.from(r):r}function En(t,e,n,r,o,s,a){const{ragged:i}=t;if(!i)return pn(t,e,n,r,o,s,a);const u=Fn(t.data,i,!je(n)),c=E(o,u.length),l=Nn(e),f=Nn(n),h=Nn(a);let d=0;return wn(i,t=>{const e=Mn(u,t);d||=pn(e,l(t),f(t),r,kn(c,t),s&&$n(s,t),h(t))}),0===d&&vn(c,i,o),d}function jn(t,e,n,r){const{ragged:o}=t;if(!o)return void yn(t,e,n,r);const s=!je(n),a=Fn(t.data,o,s),i=Fn(e,o,s),u=Nn(n);wn(o,t=>{const e=kn(i,t);yn(Mn(a,t),e,u(t),e)}),vn(i,o,r)}function _n(t,e,n){const{ragged:r}=t;if(!r)return bn(t,e,n);const o=Fn(t.data,r),s=Nn(e);let a=0;return wn(r,t=>{const e=Mn(o,t);a||=bn(e,s(t),e.data)}),0===a&&vn(o,r,n),a}function Bn(t,e,n,r,o,s,a,i,u,c,l){const{ragged:f}=e;if(!f)return An(t,e,n,r,o,s,a,i,u,c,l);const h=!je(o)||!je(s??1,i)||!je(a??1),d=Fn(e.data,f,h),g=E(d),m=a&&E(d);for(let t=0;t<e.count;t++)for(let r=f.starts[t];r<f.starts[t+1];r++){const o=f.indices[r],s=Math.floor(o/e.inner)%e.n;g[r]=k(n,o,s,t),m&&(m[r]=a[s])}const p=Nn(r),y=Nn(o),b=Nn(l),A=Nn(s);let w=0;return wn(f,e=>{for(let n=0;n<(m?e.count:1)&&0===w;n++){const r=m?{...e,first:e.first+n,count:1,from:e.from+n*e.n}:e,o=Mn(d,r);w=An(t,o,{dense:kn(g,r),base:0,rows:r.n},p(r),y(r),A(r),m&&kn(m,r),i,u&&{want:u.want,out:o.data,...$n(u,r)},xn(c,r),b(r))}}),0===w&&u&&vn(d,f,u.out),w}function In(t,e){const n=[];w(t,e,e=>{Number.isFinite(t.data[e])&&n.push(t.data[e])});const r=Float64Array.from(n).sort(),o=r.length,[s]=r,a=s+r.reduce((t,e)=>t+(e-s),0)/o,i=r.reduce((t,e)=>t+(e-a)*(e-a),0);return{n:o,mean:a,variance:i>2**-960?i/o:s===r[o-1]||0===o?0:NaN}}function Sn(t,e,n=!1){return U(\"standardize\",n),n?On(t,e):e}function On(t,e){return Float64Array.from({length:t.count},(n,r)=>{const{variance:o}=In(t,r),s=v(e,r)*(0===o?1:Math.sqrt(o));return i(s,2**-1022,Number.MAX_VALUE,!1,`temperature times the standard deviation of slice ${r}`),s})}function Tn(t,e,n){const{n:r,mean:o,variance:s}=In(t,e);0!==s&&w(t,e,e=>{Number.isFinite(t.data[e])&&n(e,(t.data[e]-o)/(r*s))})}function Ln(t,e,n){const r=[];return Tn(t,e,(t,e)=>{r.push(n(t,e))}),p(r)}function Wn(t,e,n,r){for(let o=0;o<t.count;o++)Tn(t,o,(t,s)=>{r[t]+=n[o]*v(e,o)*s})}const zn=[\"equal\",\"at-most\"],Un=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"out\",\"standardize\",\"initialThresholds\"];function Vn(t,e,{axis:n=-1,mask:r,groups:o}){return Q(J(t,e,n),e,r,o)}function Xn(t,e,n,r,o){const{temperature:s=1,constraint:a=\"equal\",out:i,standardize:u,initialThresholds:c}=r,l=ut(n,e),f=Sn(e,at(s,e),u);\"equal\"!==a&&z(\"constraint\",a,zn),pt(c,e.count);const h=et(i,t,e);return 0!==En(e,l,f,\"at-most\"===a,h,o,c)&&St(\"x\",e,l),_(I(t))&&j(h,0,h,2**-24,1-2**-11),h}const qn=[\"axis\",\"mask\",\"groups\",\"out\"];const Cn=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"out\",\"standardize\",\"k\"];function Rn(t,e,n){const r=S(n,Cn),{temperature:o=1,constraint:s=\"equal\",k:a,out:i,standardize:u}=r,c=Vn(\"p\",t,r),l=tt(\"g\",e,t,c.data),f=at(o,c),h=Gn(t,c,u),d=h?On(h,f):f;\"equal\"!==s&&z(\"constraint\",s,zn);const g=et(i,t,c);if(\"equal\"===s)V(\"k\",a,\"only the constraint 'at-most' needs it\"),jn(c,l,d,g);else{const t=Jn(c,ut(a,c)),e=t.length>0?l.slice():l;jn(c,l,d,g);const n=F(c.data)||!je(d)?Number:Math.fround;for(const r of t){const t=n(1/v(d,r));w(c,r,n=>{g[n]=Yn(c.data[n])?e[n]*t:0})}}return h&&Wn(h,d,Pn(c,g),g),B(t,g,i)}function Gn(t,e,n){return void 0===n?void 0:{...e,data:tt(\"standardize\",n,t,e.data).slice()}}function Pn(t,e){return Float64Array.from({length:t.count},(n,r)=>x(t,r,n=>-t.data[n]*e[n]))}const Yn=t=>0<t&&t<1;function Jn(t,e){const n=F(t.data)?2**-51:2**-22,r=[];for(let o=0;o<t.count;o++){const s=x(t,o,e=>Number(Yn(t.data[e])));v(e,o)-x(t,o,e=>t.data[e])>s*n&&r.push(o)}return r}const Hn=[\"temperature\"];function Kn(t,e,n){const r=t-e;if(r!==n)return r<n?-1:1;const o=t-r;return t-(r+o)+(o-e)}class Dn{#c;#l;#f;#h;#d;constructor(t,e,n,r,o){this.#c=t,this.#l=e,this.#f=n,this.#h=r,this.#d=o}visit(t,e){w(this.#c,this.#l,n=>{const r=this.#c.data[n];Number.isFinite(r)&&e(((t,{score:e,below:n},r)=>n?-Kn(e,t,r):t-e)(r,t,this.#h),((t,{score:e,below:n},r)=>n?t-e:Kn(t,e,r))(r,t,this.#h),n)})}excess(t){let e=0,n=0;w(this.#c,this.#l,t=>{this.#c.data[t]===1/0&&n++}),this.visit(t,(t,r,o)=>{r>=0?n++:t>0&&(e++,this.#d.add(this.#c.data[o]))});const r=this.#d.take(),o=t=>(this.#d.add(t),this.#d.take()),s=BigInt(1)<<BigInt(1074),a=BigInt(n+(t.below?e:0))*s-o(this.#f),i=(r-BigInt(e)*o(t.score))*s+a*o(this.#h);return i<0?-1:Number(i>0)}rootAmong(t,e){const n=this.#h,r=[new Set,new Set];w(this.#c,this.#l,o=>{const s=this.#c.data[o]+0;Number.isFinite(s)&&(t<=s&&s<=e&&r[0].add(s),t<=s-n&&s-n<=e&&r[1].add(s))});const o=r.flatMap((t,e)=>Array.from(t,t=>({score:t,below:e>0})));o.sort((t,e)=>t.below===e.below?t.score-e.score:t.below?Kn(t.score,e.score,n):-Kn(e.score,t.score,n));let s=0,a=o.length;for(;s<a;){const t=s+a>>1,e=this.excess(o[t]);if(0===e)return o[t];e>0?s=t+1:a=t}}}const Qn=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"standardize\",\"initialThresholds\"];const Zn=[...Cn,\"kinks\"];function tr({free:t,rising:e,falling:n},r,o){return Yn(r)&&1!==o?t:0!==o?r<.5?e:n:void 0}function er({free:t,rising:e,falling:n},r){const o=nr(t),s=r=>{let s=t.length*(o-r);for(const t of e)s+=Math.max(t-r,0);for(const t of n)s-=Math.max(r-t,0);return s};if(r&&s(0)<=0)return 0;const a=[...e,...n].sort((t,e)=>t-e);let i=0;for(let t=a.length;i<t;){const e=i+t>>1;s(a[e])>0?i=e+1:t=e}const u=i>0?a[i-1]:-1/0,c=[...t,...e.filter(t=>t>u),...n.filter(t=>t<=u)];return c.length>0?nr(c):a[Math.min(i,a.length-1)]}function nr(t){if(0===t.length)return 0;const[e]=t;return e+t.reduce((t,n)=>t+(n-e),0)/t.length}function rr(t,e,n,r){let o=0;const s=x(t,e,(t,e)=>Yn(n[t])?(o++,r(t,e)):0);return 0===o?0:s/o}function or(t,e){return e.rows<t.n&&!t.ragged?Z(t,(t,n)=>M(e,n)):t}const sr=[\"temperature\",\"k\",\"axis\",\"classWeights\",\"sampleWeights\",\"ignoreIndex\",\"mask\",\"groups\",\"reduction\",\"out\",\"standardize\",\"initialThresholds\"],ar=[...sr,\"wrt\"],ir=[\"mean\",\"half-sum\"],ur=[\"mean\",\"half-sum\",\"none\"];function cr(t,e,n,r,o){const{k:s=\"targets\",temperature:a=1,axis:i=0,classWeights:u,sampleWeights:c,ignoreIndex:l,mask:f,groups:h,reduction:d=\"mean\",standardize:g,initialThresholds:m}=r,p=Q(J(\"logits\",e,i),e,f,h),{x:y,y:b,alongRows:A}=Et(\"targets\",n,e,p,l),w=gt(s,y,b.rows),v=at(a,y),k=Sn(g?or(y,b):y,v,g);return pt(m,y.count),z(\"reduction\",d,o),t||V(\"sampleWeights\",c,\"a Fenchel–Young loss belongs to a whole slice; use classWeights\"),A&&V(\"sampleWeights\",c,\"where each row is projected, its weight is that of a slice: give classWeights, one per row\"),{x:y,y:b,sums:w,tau:k,temperature:v,weight:vt(u,c,b,y)}}function lr(e,n,r,o,s){const{classWeights:a,sampleWeights:i,reduction:u=\"mean\",out:c,wrt:l=[],standardize:f}=o,h=0===e,{x:d,y:g,sums:m,tau:y,temperature:b,weight:A}=cr(h,n,r,o,s?ir:ur);s||V(\"wrt\",o.wrt,\"it is for the losses with gradients\"),function(e,n){Array.isArray(e)||t(\"wrt\",\"be an array of 'k' and 'temperature'\",e);for(const t of e)z(\"wrt\",t,[\"k\",\"temperature\"]);n&&e.includes(\"k\")&&t(\"k\",\"be numbers where wrt has 'k'\",\"targets\")}(l,void 0===m);const w=s||h&&\"none\"===u;w||V(\"out\",c,\"only gradients, and the terms of hyperSimplexLoss with reduction 'none', are written\");const M=h?2:1,$=\"mean\"===u?A:M,F=\"none\"===u?1:$>0?M/$:0,j=w?{want:s?1:2,out:et(c,n,d),...Ie(s?d.count:0)}:void 0,_=s&&!0===f,B=l.length>0||_?function(t,{squared:e,y:n,k:r,temperature:o,classWeights:s,sampleWeights:a,scale:i}){const u=or(t,n),c=E(t.data),l=Ie(t.count);En(u,r,o,!1,c,l);const f=new Float64Array(t.count),h=new Float64Array(t.count);for(let r=0;r<t.count;r++){const t=i*(s?s[r]:1),d=(e,o)=>t*(a?a[o]:1)*(c[e]-k(n,e,o,r)),g=rr(u,r,c,d);f[r]=e?g:t*l.thresholds[r],h[r]=x(u,r,(s,a)=>{if(e)return Yn(c[s])?-c[s]*(d(s,a)-g)/v(o,r):0;const i=k(n,s,a,r);return t*(i-c[s])*(i+c[s])/2})}return{gradK:f,gradTemperature:h}}(d,{squared:h,y:g,k:m??Float64Array.from({length:d.count},(t,e)=>N(g,d,e)),temperature:y,classWeights:a,sampleWeights:i,scale:F}):void 0,I=_?or({...d,data:d.data.slice()},g):void 0,S=new Float64Array(d.count);0!==Bn(e,d,g,m,y,a,i,F,j,S,o.initialThresholds)&&Ot(\"logits\",d,m,g);const O=$>0?p(S)/$:0;if(!B)return{loss:O,results:j,losses:S};const{gradK:T,gradTemperature:L}=B;return I&&(Wn(I,y,L,j.out),L.forEach((t,e)=>{L[e]=t*v(y,e)/v(b,e)})),{loss:O,results:j,losses:S,more:{...l.includes(\"k\")?{gradK:T}:{},...l.includes(\"temperature\")?{gradTemperature:L}:{}}}}function fr(t,e,n,r){const o=S(r,ar),{loss:s,results:a,more:i}=lr(t,e,n,o,!0),{out:u,thresholds:c,freeCounts:l,lower:f,upper:h}=a;return{loss:s,grad:B(e,u,o.out),thresholds:c,thresholdBounds:{lower:f,upper:h},freeCounts:l,...i}}function hr(t,e,n){return fr(0,t,e,n)}function dr(t,e,n){return fr(1,t,e,n)}function gr(t,e,n,r,o){const s=S(o,sr),{classWeights:a,sampleWeights:i,reduction:u=\"mean\",out:c,standardize:l=!1}=s,{x:f,y:h,sums:d,tau:g,weight:m}=cr(t,e,n,s,ir);jt(\"targets\",h,f);const p=tt(\"v\",r,e,f.data),y=et(c,e,f),b=or(f,h),A=d??Float64Array.from({length:b.count},(t,e)=>N(h,b,e)),M=E(b.data);0!==En(b,A,g,!1,M,void 0,s.initialThresholds)&&Ot(\"logits\",f,d,h);const $=\"mean\"===u?m:1,F=$>0?(t&&\"mean\"===u?2:1)/$:0,j=(t,e,n)=>jn({...b,data:t},e,g,n);if(l||i){const e=Float64Array.from(M),n=t=>{const e=Float64Array.from(t);return i&&mr(b,(t,n)=>{e[t]*=i[n]}),e},r=t=>{const n=new Float64Array(t.length);return j(e,Float64Array.from(t),n),n},o=e=>r(t?n(r(e)):e),s=o(p);if(l){const a=r(e),i=o(e).map(t=>-t),u=new Float64Array(e.length);mr(b,(t,n,r)=>{u[t]=e[t]-k(h,t,n,r)});const c=t?r(n(u)):u,l=n(a);t&&mr(b,(t,e,n)=>{i[t]-=c[t]/v(g,n)});const f=t=>Float64Array.from({length:b.count},(e,n)=>x(b,n,(e,r)=>t(e,r,n))),d=f(t?t=>-e[t]*c[t]:(t,n,r)=>-u[t]*(e[t]+k(h,t,n,r))/2),m=f(t?(t,n,r)=>2*e[t]*c[t]/v(g,r)+a[t]*l[t]:t=>e[t]*a[t]);!function(t,e,n,{byScores:r,mixed:o,second:s,first:a}){for(let i=0;i<t.count;i++){const{n:u,variance:c}=In(t,i),l=v(e,i),f=Ln(t,i,(t,e)=>e*n[t]),h=Ln(t,i,t=>n[t])/u,d=x(t,i,t=>o[t]*n[t]);Tn(t,i,(t,e)=>{r[t]+=l*(f*o[t]+d*e+l*f*s[i]*e+a[i]*((n[t]-h)/(u*c)-f*e))})}}(b,g,p,{byScores:s,mixed:i,second:m,first:d})}y.set(s)}else j(M,p,y);for(let e=0;e<b.count;e++){let n=F*(a?a[e]:1);!t||l||i||(n/=v(g,e)),w(b,e,t=>{y[t]*=n})}return B(e,y,c)}function mr(t,e){for(let n=0;n<t.count;n++)w(t,n,(t,r)=>e(t,r,n))}const pr=[\"temperature\",\"thresholds\"];function yr(t,e){const n=o(t)&&!s(t)&&\"thresholds\"in t,r=n?t.thresholds:void 0===t?0:t;return n&&s(r)&&0===r.length?0:(mt(r,e),r)}const br=t=>1===($(t)[1]??1);function Ar(t,e,n,r){const o=new Int32Array(t.n),s=new Float64Array(t.n).fill(-1/0);for(let a=t.count-1;a>=0;a--){const i=v(n,a),u=v(r,a);w(t,a,(n,r)=>{const c=(t.data[n]-i)/u;Number.isNaN(c)&&St(\"logits\",t),c<s[r]||(s[r]=c,o[r]=e?Number(c>=.5):a)})}return o}const wr=[...pr,\"k\",\"ignoreIndex\",\"mask\",\"groups\"];const vr=[\"decay\"];class kr{decay;#g;constructor(t){const{decay:e=.9}=S(t,vr);bt(e),this.decay=e}update(n){const{decay:r}=this,a=this.#g,i=o(n)&&!s(n)&&\"thresholds\"in n,u=i?n.thresholds:n;!function(e,n){s(e)||t(\"thresholds\",\"be an array of one number per class\",e),mt(e,n??e.length)}(u,a?.length),i&&function(n,r){o(n)||t(\"thresholdBounds\",\"be { lower, upper }\",n);const{lower:s,upper:a}=n;ot(s,r,-1/0,1/0,\"thresholdBounds.lower\",\"class\"),ot(a,r,-1/0,1/0,\"thresholdBounds.upper\",\"class\");for(let t=0;t<r;t++)s[t]<1/0&&s[t]<=a[t]&&a[t]>-1/0||e(`thresholdBounds of class ${t}`,\"be an interval\",[s[t],a[t]])}(n.thresholdBounds,u.length),this.#g=Float64Array.from(u,(t,e)=>{const o=a?a[e]:NaN,s=Number.isNaN(o);let u=t;if(i){const{lower:{[e]:t},upper:{[e]:r}}=n.thresholdBounds;if(s&&r-t===1/0)return NaN;u=Math.min(Math.max(s?0:o,t),r)}return(s?u:u===o?o:r*o+(1-r)*u)+0})}get thresholds(){return Float64Array.from(this.#g??[],t=>t||0)}toJSON(){return{decay:this.decay,thresholds:Array.from(this.#g??[],t=>Number.isNaN(t)?null:t)}}static fromJSON(e){const{decay:n,thresholds:r}=function(e){o(e)||t(\"value\",\"be { decay, thresholds }\",e);const{decay:n,thresholds:r}=S(e,yt,\"value\");return bt(n),Array.isArray(r)||t(\"thresholds\",\"be an array of one number per class\",r),mt(r.map(t=>t??0),r.length),{decay:n,thresholds:Float64Array.from(r,t=>t??NaN)}}(e),s=new kr({decay:n});return r.length>0&&(s.#g=r),s}}const xr=[\"sorted\",\"axis\",\"mask\",\"groups\"],Nr=[...xr,\"largest\"];function Mr(t,e,n,r,o){const{data:s,count:a,inner:i,n:u}=e,c=[],l=new Int32Array(a+1);for(let t=0;t<a;t++){const a=[];w(e,t,t=>{o(t)&&a.push(t)});const i=r?-1:1;n&&a.sort((t,e)=>i*(s[t]-s[e])||t-e);for(const t of a)c.push(t);l[t+1]=c.length}const f=E(s,c.length);return{indices:Int32Array.from(c,(t,e)=>(f[e]=s[t],Math.floor(t/i)%u)),values:B(I(t),f),starts:l}}const $r=[\"temperature\",\"axis\",\"mask\",\"groups\",\"largest\",\"out\"],Fr=[\"out\"];function Er(t,e,n,r){const o=B(t,e.data),s=\"number\"==typeof n?n:Float64Array.from(n);return(t,n)=>{const{out:a}=S(n,Fr),i=tt(\"g\",t,o,e.data),u=et(a,o,e);if(jn(e,i,s,u),r<0)for(let t=0;t<u.length;t++)u[t]=0-u[t];return B(o,u,a)}}const jr=[\"sum\",\"mean\",\"regret\"],_r=t=>t>0?1/t:0;function Br(t,e,n,r,o,s){const a=new Float64Array(t.count);for(let o=0;o<t.count;o++)a[o]=x(t,o,t=>((s?s[t]:0)-e[t])*n[t])*_r(v(r,o));const i=p(a);return\"mean\"===o&&t.count>0?i/t.count:i}const Ir=[\"temperature\",\"axis\",\"mask\",\"groups\",\"constraint\",\"reduction\",\"out\",\"initialThresholds\"];function Sr(e,n,r,s){const{axis:u=0,mask:c,groups:l,temperature:f=1,constraint:h=\"equal\",reduction:d=\"sum\",initialThresholds:g}=s,m=Q(J(\"scores\",e,u),e,c,l),p=function(e,n,r,s){const u=o(n)&&\"data\"in n?n:void 0,c=u?u.data:n;q(c)||Ft(c)||_(c)||Array.isArray(c)||t(e,\"be a typed array, an array of numbers, or { data, shape } with one\",c);const l=u?G(e,u,c):c;Y(e,u??c,r);const f=a(c).startsWith(\"Big\"),h=F(s.data)?Number.MAX_VALUE:Mt,d=E(s.data);for(let t=0;t<s.count;t++)w(s,t,t=>{const n=f?Number(l[t]):l[t];i(n,-h,h,!1,e,t),d[t]=n});return d}(\"values\",n,e,m),y=function(t,e){return lt(t)?dt(ft(t,\"k\",\"be a number, one per slice, or { fraction }\"),e,e.n):ut(t,e)}(r,m),b=at(f,m);z(\"constraint\",h,[\"equal\",\"at-most\"]),z(\"reduction\",d,jr),pt(g,m.count);const A=E(m.data),k=Ie(m.count),x=\"at-most\"===h;0!==En(m,y,b,x,A,k,g)&&St(\"scores\",m,y);const N=\"regret\"===d?function(t,e,n){const r=Float64Array.from({length:t.count},(t,n)=>Math.ceil(v(e,n))),o=E(t.data);_n(t,r,o);const s=Float64Array.from(o);for(let o=0;o<t.count;o++){let a=-1;w(t,o,e=>{1===s[e]&&(a<0||t.data[e]<=t.data[a])&&(a=e),n&&t.data[e]<0&&(s[e]=0)}),a>=0&&(s[a]*=1+v(e,o)-r[o])}return s}({...m,data:p},y,x):void 0;return{loss:Br(m,A,p,y,d,N),p:A,v:p,x:m,k:y,found:k}}const Or=[13,15,26,6,17,29,16,24];const Tr=5954088943/2**33;let Lr;function Wr(t){Lr??=new DataView(new ArrayBuffer(8)),Lr.setFloat64(0,t);const e=Lr.getInt32(0);let n=(e>>20)-1023;Lr.setInt32(0,1048575&e|1072693248);let r=Lr.getFloat64(0);r>=1.4142135623730951&&(r/=2,n++);const o=r-1,s=o/(2+o),a=s*s;let i=(((1/21*a+1/19)*a+1/17)*a+1/15)*a+1/13;return i=((((i*a+1/11)*a+1/9)*a+1/7)*a+.2)*a+1/3,n*Tr+(o+(2*s*a*i-s*o+7440617110012397e-26*n))}function zr(t){const[e,n]=[0|t,Math.floor(t/2**32)],r=new Uint32Array(2);return t=>{!function(t,e,n,r,o){let[s,a,i]=[t,e,t^e^466688986],u=n+s|0,c=r+a|0;for(let t=0;t<20;t++){const e=Or[7&t];u=u+c|0,c=(c<<e|c>>>32-e)^u,3&~t||([s,a,i]=[a,i,s],u=u+s|0,c=c+a+(t+1>>2)|0)}o[0]=u,o[1]=c}(e,n,0|t,Math.floor(t/2**32),r);return-Wr(-Wr(((r[0]>>>6)*2**26+(r[1]>>>6)+.5)*2**-52))}}const Ur=[\"temperature\",\"seed\",\"axis\",\"mask\",\"groups\",\"out\"];const Vr=[\"size\"],Xr=[\"temperature\",\"k\",\"classWeights\",\"ignoreIndex\",\"reduction\",\"out\"];class qr{size;#m=0;#p=new Float64Array(0);#y=new Float64Array(0);#b=new Float64Array(0);constructor(t){const{size:e}=S(t,Vr);kt(e),this.size=e}get length(){return this.#m>0?this.#p.length/this.#m:0}get thresholds(){return this.#b.slice()}hyperSimplexLossAndGrad(t,e,n){return this.#A(hr,t,e,n)}fenchelYoungLossAndGrad(t,e,n){return this.#A(dr,t,e,n)}#A(n,r,o,s){const{ignoreIndex:a,out:i,...u}=S(s,Xr),c=J(\"logits\",r,0);nt(\"logits\",r,2);const{x:l,y:f}=Et(\"targets\",o,r,c,a);var h;jt(\"targets\",f,l),void 0===(h=u.k)||\"targets\"===h||lt(h)||t(\"k\",\"be 'targets' or { fraction }, as the window's number of rows grows at first\",h);const d=l.inner;!function(t,n,r,o){t>n&&e(\"the number of rows\",`be at most ${n}, the size of the queue`,t),r!==o&&o>0&&e(\"the number of classes\",`be ${o}, as before`,r)}(l.n,this.size,d,this.#m);const g=et(i,r,l),m=[];for(let t=0;t<l.n;t++)M(f,t)&&m.push(t);const p=Math.min(this.length,this.size-m.length)*d,y=p+m.length*d,[b,A]=[E(l.data,y),E(l.data,y)];b.set(this.#p.subarray(this.#p.length-p)),A.set(this.#y.subarray(this.#y.length-p)),m.forEach((t,e)=>{for(let n=0;n<d;n++){const[r,o]=[t*d+n,p+e*d+n];Number.isNaN(l.data[r])&&St(\"logits\",Z(l,(t,e)=>M(f,e))),b[o]=l.data[r]+0,A[o]=k(f,r,t,n)+0}});const w=1===$(r).length?[y]:[y/d,d],v=this.#b.length>0?{initialThresholds:this.#b}:{},{grad:x,...N}=n({data:b,shape:w},{data:A,shape:w},{...u,...v}),F=x.data,j=\"half-sum\"===u.reduction||0===m.length?1:y/(m.length*d);return g.fill(0),m.forEach((t,e)=>{for(let n=0;n<d;n++)g[t*d+n]=j*F[p+e*d+n]}),this.#m=d,this.#p=b,this.#y=A,this.#b=N.thresholds.map(t=>t+0),{...N,grad:B(r,g,i)}}clear(){this.#m=0,this.#p=this.#y=this.#b=new Float64Array(0)}toJSON(){return{size:this.size,classes:this.#m,scores:Array.from(this.#p,t=>Number.isFinite(t)?t:String(t)),targets:Array.from(this.#y),thresholds:Array.from(this.#b)}}static fromJSON(n){const{size:r,classes:s,scores:a,targets:u,thresholds:c}=function(n){const r=`be { ${xt.join(\", \")} }`;o(n)||t(\"value\",r,n);const s=S(n,xt,\"value\"),{size:a,classes:u}=s;kt(a),i(u,0,2**31-1,!0,\"classes\");const c=(e,n,r)=>{const o=s[e];return Array.isArray(o)||t(e,\"be an array of numbers\",o),Float64Array.from(o,(t,o)=>{const s=\"Infinity\"===t?1/0:\"-Infinity\"===t?-1/0:t;return i(s,n,r,!1,e,o),s})},l=c(\"scores\",-1/0,1/0),f=c(\"targets\",0,1),h=c(\"thresholds\",-Number.MAX_VALUE,Number.MAX_VALUE),d=u>0?l.length/u:0;return(!Number.isInteger(d)||d>a||d*u!==l.length)&&e(\"scores.length\",`be a multiple of ${u}, of at most ${a} rows`,l.length),f.length!==l.length&&e(\"targets.length\",`be ${l.length}`,f.length),h.length!==u&&e(\"thresholds.length\",`be ${u}`,h.length),{size:a,classes:u,scores:l,targets:f,thresholds:h}}(n),l=new qr({size:r});return l.#m=s,l.#p=a,l.#y=u,l.#b=c,l}}const Cr=[\"from\",\"to\",\"steps\"];const Rr=2**-1022;const Gr=[\"hypersimplex\",\"fenchel-young\"],Pr=[\"exact\",\"bound\"],Yr=[\"row-major\",\"class-major\"],Jr=[\"temperature\",\"k\",\"loss\",\"hessian\",\"classes\",\"layout\",\"groups\",\"mask\"];function Hr(t,e){return 0===e?1:2*t>=e?t:t+(e-2*t)**2/(4*(e-t))}function Kr(t,{n:e,inner:n},r,o){if(\"class-major\"!==o)return B(t,r);const s=E(r);for(let t=0;t<r.length;t++)s[t%n*e+Math.floor(t/n)]=r[t];return B(t,s)}var Dr=Object.freeze({__proto__:null,ScoreQueue:qr,ThresholdTracker:kr,allocate:function(e,r){!function(e,n){e!==Float32Array&&e!==Float64Array&&t(\"type\",\"be Float32Array or Float64Array\",e),Array.isArray(n)||t(\"lengths\",\"be an array of whole numbers\",n),n.forEach((t,e)=>i(t,0,2**32,!0,\"lengths\",e))}(e,r);const o=t=>64*Math.ceil((t*e.BYTES_PER_ELEMENT+16)/64),s=r.reduce((t,e)=>t+o(e),64),a=te(Xt()),u=5*s+2**20;be(u,a)||n(u);const c=a.keep(s)>>>0,{buffer:l}=a.memory;le??=new WeakMap,le.set(l,a);let f=64*Math.ceil(c/64);return r.map(t=>{const n=new e(l,f,t);return f+=o(t),n})},binaryArgmax:function(t,e,n){const r=S(n,qn),o=Vn(\"x\",t,r),s=ut(e,o,!0),a=et(r.out,t,o);return 0!==_n(o,s,a)&&St(\"x\",o,s),B(t,a,r.out)},boostingObjective:function(e){const{temperature:n=1,k:r=\"targets\",loss:a=\"hypersimplex\",hessian:i=\"bound\",classes:u,layout:c,groups:l,mask:f}=S(e,Jr);at(n,s(n)?n.length:1),function(e){o(e)&&\"shape\"in e&&t(\"k\",ht,e),gt(e,{n:2**29,count:s(e)?e.length:1})}(r),z(\"loss\",a,Gr),z(\"hessian\",i,Pr),void 0!==c&&z(\"layout\",c,Yr),void 0!==u&&At(u,[]),void 0===u?V(\"layout\",c,\"it is that of flat predictions of several classes\"):V(\"groups\",l,\"they divide predictions of one score per row\");const h=\"hypersimplex\"===a;return(t,e,s)=>{const a=void 0===u?NaN:At(u,t),d=t=>{if(void 0===u||1===u||!o(t))return t;const[e,...n]=$(t);if(e!==a*u||n.length>0)return t;const r=\"class-major\"===c?[1,a]:[u,1];return{data:\"data\"in t?t.data:t,shape:[a,u],strides:r}},g=d(t),m=Q(J(\"predictions\",g,0),g,f&&d(f),l),{x:p,y:y}=Et(\"labels\",d(e),g,m,void 0,!0);jt(\"labels\",y,p),void 0!==s&&(h||V(\"weights\",s,\"a Fenchel–Young loss belongs to a whole slice\"),wt(s,p.n,\"weights\"));const b=gt(r,p)??Float64Array.from({length:p.count},(t,e)=>N(y,p,e));at(n,p.count);const A=E(p.data),x=Ie(p.count);0!==En(p,b,n,!1,A,x)&&St(\"predictions\",p,b);const M=E(p.data),F=E(p.data);for(let t=0;t<p.count;t++){const e=v(n,t),r=h?e*e:e,o=x.freeCounts[t],a=t=>0<A[t]&&A[t]<1;let u=0,c=0;s&&w(p,t,(t,e)=>{u=Math.max(u,s[e]),a(t)&&(c+=s[e])}),w(p,t,(e,n)=>{const l=s?s[n]:1;M[e]=l*(A[e]-k(y,e,n,t)),F[e]=(\"bound\"===i?Hr(l,s?u:1):a(e)?s?l*(1-2/o)+c/(o*o):1-1/o:0)/r})}return h&&jn({...p,data:A},M,n,M),{grad:Kr(t,p,M,c),hess:Kr(t,p,F,c)}}},fenchelYoungLoss:function(t,e,n){const r=S(n,ar),{loss:o,losses:s}=lr(1,t,e,r,!1);return\"none\"===r.reduction?s:o},fenchelYoungLossAndGrad:dr,fenchelYoungLossHvp:function(t,e,n,r){return gr(!1,t,e,n,r)},hyperSimplexLoss:function(t,e,n){const r=S(n,ar),{loss:o,results:s}=lr(0,t,e,r,!1);return s?B(t,s.out,r.out):o},hyperSimplexLossAndGrad:hr,hyperSimplexLossHvp:function(t,e,n,r){return gr(!0,t,e,n,r)},kinks:function(t,e,n){const{temperature:r=1,axis:o=-1,mask:s,groups:a,constraint:i=\"equal\",standardize:u,initialThresholds:c}=S(n,Qn),l=Q(J(\"x\",t,o),t,s,a),f=ut(e,l),h=Sn(l,at(r,l),u);z(\"constraint\",i,zn),pt(c,l.count);const d=\"at-most\"===i,m=Ie(l.count);0!==En(l,f,h,d,E(l.data),m,c)&&St(\"x\",l,f);const p=new Uint8Array(l.data.length),y=new g;for(let t=0;t<l.count;t++){const e=v(h,t),n=new Dn(l,t,v(f,t),e,y),r={score:0,below:!1},o=d?n.excess(r):1,s=t=>2**-32*e+2**-49*Math.abs(t),[a,i]=[m.lower[t],m.upper[t]],u=o<=0?r:n.rootAmong(a-s(a),i+s(i));if(!u)continue;let[c,g,b]=[0,0,0];n.visit(u,(t,e)=>{0===t?g++:0===e?b++:c+=Number(t>0&&e<0)});(o<0||c>0||b>0&&(g>0||0===o))&&n.visit(u,(t,e,n)=>{0===t||0===e?p[n]=0===o?2:1:0===o&&t>0&&e<0&&(p[n]=2)})}return I(t)===t?p:{data:p,shape:[...$(t)]}},predict:function(t,e){const{thresholds:n,temperature:r=1}=S(e,pr),o=J(\"logits\",t,0);nt(\"logits\",t,2);const s=at(r,o);return Ar(o,br(t),yr(n,o.count),s)},project:function(t,e,n){let r=Ie(1),o=qe(t,e,n,r);if(!o){const s=S(n,Un),a=Vn(\"x\",t,s);r=Ie(a.count),o=B(t,Xn(t,a,e,s,r),s.out)}const{thresholds:s,freeCounts:a,lower:i,upper:u}=r;return{projection:o,thresholds:s,thresholdBounds:{lower:i,upper:u},freeCounts:a}},ready:async function(){he??=ee(()=>void 0!==ce,qt,t=>{ce=te(t)}),await Promise.all([he(),(Yt??=ee(()=>void 0!==Pt,Qt,t=>{Pt=t}),Yt())])},sampleSubset:function(t,e,n){const r=S(n,Ur),{axis:o=-1,mask:s,groups:a,temperature:u=1,out:c}=r,l=Q(J(\"x\",t,o),t,s,a),f=ut(e,l,!0),h=at(u,l),d=void 0===r.seed?Math.floor(2**53*Math.random()):r.seed;!function(t){i(t,0,Number.MAX_SAFE_INTEGER,!0,\"seed\")}(d);const g=et(c,t,l),m=new Float64Array(l.data.length),p=zr(d);for(let t=0;t<l.count;t++)w(l,t,t=>{m[t]=l.data[t]+p(t)});const y={...l,data:m},b=E(m);0!==_n(y,f,b)&&St(\"x\",l,f),g.set(b);const A=\"number\"==typeof h?h:Float64Array.from(h),v=B(t,E(l.data,0));let k;const x=()=>{if(k)return k;const t=E(m);return En(y,f,A,!1,t),k=F(l.data)?t:Float32Array.from(t),F(k)||(_(I(v))?j(t,0,k,2**-24,1-2**-11):j(t,0,k,2**-126,1-2**-24)),k};return{value:B(t,g,c),seed:d,relaxation:()=>B(v,x().slice()),vjp:(t,e)=>Er(v,{...l,data:x()},A,1)(t,e)}},selectionLoss:function(t,e,n,r){const o=S(r,Ir);return V(\"out\",o.out,\"only a gradient is written\"),Sr(t,e,n,o).loss},selectionLossAndGrad:function(t,e,n,r){const o=S(r,Ir),{axis:s=0,mask:a,groups:i,temperature:u=1,constraint:c=\"equal\",reduction:l=\"sum\",out:f}=o,{loss:h,p:d,v:g,x:m,k:p,found:y}=Sr(t,e,n,o),b=et(f,t,m),A=[...$(t)],k=e=>I(t)===t?e:{data:e,shape:A};Rn(k(d),k(g),{temperature:u,axis:s,mask:a,groups:i,out:k(b),...\"at-most\"===c?{constraint:c,k:p}:{}}),function(t,e,n,r){const o=\"mean\"===r?t.count:1;for(let r=0;r<t.count;r++){const s=_r(v(n,r))/o;w(t,r,t=>{e[t]=0-s*e[t]})}}(m,b,p,l);const{thresholds:x,freeCounts:N,lower:M,upper:F}=y;return{loss:h,grad:B(t,b,f),thresholds:x,thresholdBounds:{lower:M,upper:F},freeCounts:N}},softBinaryArgmax:function(t,e,n){const r=qe(t,e,n);if(r)return r;const o=S(n,Un);return B(t,Xn(t,Vn(\"x\",t,o),e,o),o.out)},softBinaryArgmaxGrads:function(t,e,n){const{axis:r=-1,temperature:o=1,mask:s,groups:a,constraint:i,k:u,out:c,standardize:l}=S(n,Cn),f=Q(J(\"p\",t,r),t,s,a),h=tt(\"g\",e,t,f.data),d=void 0===c?h:h.slice(),g=at(o,f),m=Gn(t,f,l),p=m?On(m,g):g,y=Rn(t,e,{axis:r,mask:s,groups:a,constraint:i,k:u,out:c,temperature:p}),b=\"data\"in y?y.data:y,A=new Float64Array(f.count);for(let t=0;t<f.count;t++)A[t]=rr(f,t,f.data,t=>d[t]);const w=Pn(f,b);if(m&&(Wn(m,p,w,b),w.forEach((t,e)=>{w[e]=t*v(p,e)/v(g,e)})),\"at-most\"===i)for(const t of Jn(f,ut(u,f)))A[t]=0;return{x:y,k:A,temperature:w}},softBinaryArgmaxJacobian:function(t,e){const{temperature:n=1}=S(e,Hn),{data:r,n:o}=J(\"p\",t,-1);nt(\"p\",t,1);const s=v(at(n,1),0);let a=0;for(let t=0;t<o;t++)a+=Number(Yn(r[t]));const i=E(r,o*o);for(let t=0;t<o;t++)for(let e=0;e<o;e++)Yn(r[t])&&Yn(r[e])&&(i[t*o+e]=(Number(t===e)-1/a)/s);const u=[o,o];return B({data:I(t),shape:u},i)},softBinaryArgmaxJvp:function(e,n,r){const a=S(r,Zn),{axis:u=-1,temperature:c=1,mask:l,groups:f,constraint:h=\"equal\",k:d,out:g,standardize:m,kinks:p}=a,y=Q(J(\"p\",e,u),e,l,f),b=tt(\"v\",n,e,y.data),A=void 0===p?void 0:function(e,n,r){const a=\"be what kinks gives: an array, or { data, shape } with one\";o(e)||t(\"kinks\",a,e);const u=\"data\"in e,c=u?e.data:e;s(c)||t(\"kinks\",a,e);const l=u?G(\"kinks\",e,c):c;Y(\"kinks\",u?e:l,n);for(let t=0;t<l.length;t++)i(l[t],0,r,!0,\"kinks\",t);return l}(p,e,\"at-most\"===h?2:1),k=at(c,y),x=Gn(e,y,m),N=x?On(x,k):k,M=x?function(t,e,n){const r=e.slice();for(let o=0;o<t.count;o++){const s=n?0:In(t,o).mean,a=Ln(t,o,(t,n)=>n*e[t]);Tn(t,o,n=>{r[n]=e[n]-(t.data[n]-s)*a})}return r}(x,b,\"equal\"!==h):A?b.slice():b,$=Rn(e,B(n,M),{axis:u,mask:l,groups:f,constraint:h,k:d,out:g,temperature:N});if(!A)return $;const F=I($),E=\"at-most\"===h?Jn(y,ut(d,y)):[];for(let t=0;t<y.count;t++){const e=v(N,t),n={free:[],rising:[],falling:[]};let r=0;if(w(y,t,t=>{r=Math.max(r,A[t]),tr(n,y.data[t],A[t])?.push(M[t])}),0===r)continue;const o=E.includes(t)?0:er(n,2===r);w(y,t,t=>{const r=tr(n,y.data[t],A[t]),s=(M[t]-o)/e;F[t]=r===n.free?s:r===n.rising?Math.max(s,0):r?Math.min(s,0):0})}return $},softBinaryArgmaxVjp:Rn,straightThrough:function(t,e,n){const r=S(n,$r),{axis:o=-1,mask:s,groups:a,temperature:i=1,largest:u=!0,out:c}=r,l=Q(J(\"x\",t,o),t,s,a),f=ut(e,l,!0),h=at(i,l);U(\"largest\",u);const d=et(c,t,l),g=u?l:{...l,data:l.data.map(t=>-t)},m=E(l.data);return 0!==(En(g,f,h,!1,m)||_n(g,f,d))&&St(u?\"x\":\"-x\",g,f),{value:B(t,d,c),vjp:Er(t,{...l,data:m},h,u?1:-1)}},support:function(t,e){const{axis:n=-1,mask:r,groups:o,sorted:s=!0}=S(e,xr),a=Q(J(\"p\",t,n),t,r,o);U(\"sorted\",s);const{data:i}=a;return Mr(t,a,s,!0,t=>(Number.isNaN(i[t])&&St(\"p\",a),i[t]>0))},temperatureSchedule:function(t){const{from:e,to:n,steps:r}=S(t,Cr);return i(e,Rr,Number.MAX_VALUE,!1,\"from\"),void 0!==n&&i(n,Rr,Number.MAX_VALUE,!1,\"to\"),void 0===n&&void 0===r||i(r,Rr,Number.MAX_VALUE,!1,\"steps\"),t=>(i(t,0,Number.MAX_VALUE,!1,\"step\"),void 0===n?e:function(t,e,n){if(n<=0||n>=1)return n<=0?t:e;let r=t,o=Math.sqrt(e)/Math.sqrt(t);for(let t=0,e=n;e>0&&t<64;t++)e*=2,e>=1&&(r*=o,e-=1),o=Math.sqrt(o);return r}(e,n,t/r))},topK:function(t,e,n){const{axis:r=-1,mask:o,groups:s,sorted:a=!0,largest:i=!0}=S(n,Nr),u=Q(J(\"x\",t,r),t,o,s),c=ut(e,u,!0);U(\"sorted\",a),U(\"largest\",i);const l=i?u:{...u,data:u.data.map(t=>-t)},f=function(t,e,n){const r=E(t.data);if(0===_n(e,n,r))return r;const o=Float64Array.from({length:t.count},(r,o)=>{let s=0,a=0;return w(t,o,t=>{s+=Number(e.data[t]===1/0),a+=Number(e.data[t]!==-1/0)}),Math.min(Math.max(v(n,o),s),a)});0!==_n(e,o,r)&&St(\"x\",t,o);for(let s=0;s<t.count;s++){let a=v(n,s)-o[s],i=a<0?v(n,s):0;0!==a&&w(t,s,t=>{a>0&&e.data[t]===-1/0?(r[t]=1,a--):a<0&&(r[t]=Number(e.data[t]===1/0&&i-- >0))})}return r}(u,l,c),h=Mr(t,u,a,i,t=>1===f[t]);return\"number\"==typeof e&&void 0===s?function(t,e,n,r,{indices:o,values:s}){if(I(t)===t)return{indices:o,values:s};const{inner:a,count:i}=e,u=[...$(t)],c=n<0?n+u.length:n;u[c]=r;const l=new Int32Array(o.length),f=E(e.data,o.length);for(let t=0;t<i;t++){const e=t%a;for(let n=0;n<r;n++){const i=((t-e)/a*r+n)*a+e;l[i]=o[t*r+n],f[i]=s[t*r+n]}}return{indices:{data:l,shape:u},values:B({data:I(t),shape:u},f)}}(t,u,r,Math.max(Math.round(e),0),h):h},zeroOneLoss:function(t,e,n){const r=function(t,e,n){const{k:r=\"targets\",thresholds:o,temperature:s=1,ignoreIndex:a,mask:i,groups:u}=n,c=Q(J(\"logits\",t,0),t,i,u);nt(\"logits\",t,2);const{x:l,y:f}=Et(\"targets\",e,t,c,a);jt(\"targets\",f,l);const h=br(t),d=at(s,l),g=h&&void 0===o;g?V(\"temperature\",n.temperature,\"which k scores are the greatest does not depend on it\"):V(\"k\",n.k,\"here every row is decided by itself, not by its place among the others\");const m=new Uint8Array(l.n),p=new Uint8Array(l.data.length),y=new Float64Array(l.count);for(let t=0;t<l.count;t++)w(l,t,(e,n)=>{M(f,n)&&(m[n]=1,p[e]=Number(k(f,e,n,t)>=.5),y[t]+=p[e])});const b=f.rows<l.n?Z(l,(t,e)=>M(f,e)):l;return{x:b,isBinary:h,isHard:g,k:r,thresholds:g?0:yr(o,l.count),tau:d,rows:m,positive:p,positives:y}}(t,e,S(n,wr)),{wrong:o,all:s}=function({x:t,isBinary:e,rows:n,positive:r},o){let s=0,a=0;for(let i=0;i<t.n;i++){if(0===n[i])continue;a++;(e?o[i]===r[i]:1===r[i*t.inner+o[i]])||s++}return{wrong:s,all:a}}(r,r.isHard?function({x:t,k:e,positives:n}){const r=ut(gt(e,t)??n,t,!0),o=E(t.data),s=_n(t,r,o);0!==s&&St(\"logits\",t,r);return o}(r):function({x:t,isBinary:e,thresholds:n,tau:r}){return Ar(t,e,n,r)}(r));return 0===s?0:o/s}});const Qr=\"bytes of a number of hypersimplex/threads\";function Zr(t,e,n=2){if(!o(t)||\"Object\"!==(t=>Object.prototype.toString.call(t).slice(8,-1))(t))return t;if(Qr in t){const{[Qr]:n,byteOffset:r,length:o}=t;return e.view(4===n?Float32Array:Float64Array,r,o)}return 0===n?t:Object.fromEntries(Object.entries(t).map(([t,r])=>[t,Zr(r,e,n-1)]))}function to(t,e){t.on?t.on(\"message\",e):t.onmessage=({data:t})=>e(t)}const eo=(globalThis.process?.getBuiltinModule?.(\"node:worker_threads\"))?.parentPort??globalThis;let no,ro,oo;function so(t,e=new Set){if(ArrayBuffer.isView(t))\"[object ArrayBuffer]\"===Object.prototype.toString.call(t.buffer)&&e.add(t.buffer);else if(\"object\"==typeof t&&null!==t)for(const n of Object.values(t))so(n,e);return e}to(eo,function t({start:e,port:r,job:o,pool:s,call:a}){if(e){no=e;const{modules:t,shared:n,number:r}=e;ro=function(t,{memory:e},n){return te(t,{env:{memory:e,records:16384*(1+n)}})}(t[2],n,r),Promise.all([zt(t[0]),Jt(t[1])]).then(()=>eo.postMessage({}),t=>eo.postMessage({error:t}))}if(r&&to(r,t),s&&(oo=function(t,e,r,o){const{memory:s}=o,a=new WeakSet;let i;const u=(t,e,n)=>(a.add(s.buffer),new t(s.buffer,e,n));return{...e,helpers:t.length,memory:s,kernel:r,view:u,send(e,n){t.forEach((t,r)=>t.postMessage({job:{...e,scratch:n[r]}}))},region:t=>((!i||i.end-i.start<t)&&(i=Ye(o,t,i)??i),i&&i.end-i.start>=t?i:void 0),abandon(){i=void 0},has:({buffer:t})=>a.has(t),allocate(t,e){const r=e=>64*Math.ceil(e*t.BYTES_PER_ELEMENT/64),s=e.reduce((t,e)=>t+r(e),0);let a=(Ye(o,s)??n(s)).start;return e.map(e=>{const n=u(t,a,e);return a+=r(e),n})}}}(s.helpers,s.options,ro,no.shared)),o&&Re(ro,o),a){const{id:t,name:e,args:n}=a;try{const r=Dr[e],o=Ke(oo,()=>r(...n.map(t=>Zr(t,oo))));eo.postMessage({id:t,result:o},[...so(o)])}catch(e){eo.postMessage({id:t,error:e})}}})}();";

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
