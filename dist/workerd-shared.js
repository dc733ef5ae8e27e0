/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
import module$1 from './kernel.wasm';

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

function checkAllocation(type, lengths) {
    if (type !== Float32Array && type !== Float64Array)
        wrongKind('type', 'be Float32Array or Float64Array', type);
    if (!Array.isArray(lengths))
        wrongKind('lengths', 'be an array of whole numbers', lengths);
    lengths.forEach((length, i) => checkNumber(length, 0, 2 ** 32, true, 'lengths', i));
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

function entryAt({ each, values }, index, row) {
    return values[each ? index : values.length === 1 ? 0 : row];
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
function checkWrt(wrt, isSumOfTargets) {
    if (!Array.isArray(wrt))
        wrongKind('wrt', "be an array of 'k' and 'temperature'", wrt);
    for (const name of wrt)
        checkChoice('wrt', name, ['k', 'temperature']);
    if (isSumOfTargets && wrt.includes('k'))
        wrongKind('k', "be numbers where wrt has 'k'", 'targets');
}

const KINDS$1 = () => 'be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one';
function isFloats(value) {
    if (!ArrayBuffer.isView(value))
        return false;
    const kind = value[Symbol.toStringTag];
    return kind === 'Float32Array' || kind === 'Float64Array';
}
function checkFloats(name, data, rule = KINDS$1) {
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
function checkScores(name, x, rule = KINDS$1) {
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
function checkSums(given, x) {
    const k = checkBroadcast('k', given, x);
    if (isObject(k)) {
        checkCount(k, x.count, 'k', 'slice');
        for (let s = 0; s < x.count; s++)
            if (typeof k[s] !== 'number')
                wrongKind(`k[${s}]`, 'be a number', k[s]);
    }
    else if (typeof k !== 'number')
        wrongKind('k', 'be a number', k);
    return k;
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
function checkLossSums(k, x) {
    if (typeof k === 'number' || (isObject(k) && !isShare(k)))
        return checkSums(k, x);
    checkLossK(k, x);
    return k;
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

function checkEntries(name, value, x, scores, most) {
    if (!isObject(value)) {
        checkNumber(value, -most, most, false, name);
        const values = newLike(x.data, 1);
        values[0] = value;
        return { each: false, values: isHalf(dataOf(scores)) ? asHalves(values) : values };
    }
    let entries = value;
    if ('data' in value) {
        entries = checkRowMajor(name, value, value.data);
        if (value.shape.length !== 1)
            checkSameShape(name, value, scores);
    }
    const rule = 'be a number, or an array of numbers';
    if (!isArrayLike(entries) || entries instanceof BigInt64Array || entries instanceof BigUint64Array)
        wrongKind(name, rule, value);
    const { length } = entries;
    const { data, n } = x;
    if (length !== data.length && length !== n) {
        wrongValue(`${name}.length`, `be ${data.length}, one per score, or ${n}, one per position along the axis`, length);
    }
    if (!ArrayBuffer.isView(entries)) {
        for (let i = 0; i < length; i++)
            if (typeof entries[i] !== 'number')
                wrongKind(`${name}[${i}]`, 'be a number', entries[i]);
    }
    return { each: length === data.length, values: alike(entries, data, isHalf(dataOf(scores))) };
}
function alike(values, data, half) {
    if (half)
        return asHalves(values);
    if (isFloats(values) && isDouble(values) === isDouble(data))
        return values;
    return isDouble(data) ? Float64Array.from(values) : Float32Array.from(values);
}
function asHalves(values) {
    const { Float16Array } = globalThis;
    return Float32Array.from(Float16Array.from(values));
}
function checkKnapsackSums(given, x, name = 'k') {
    const { count } = x;
    const k = checkBroadcast(name, given, x);
    if (!isObject(k)) {
        checkNumber(k, -Number.MAX_VALUE, Number.MAX_VALUE, false, name);
        return k;
    }
    if (!isArrayLike(k))
        wrongKind(name, 'be an array of one number per slice', k);
    if (k.length !== count)
        wrongValue(`${name}.length`, `be ${count}, one per slice`, k.length);
    for (let s = 0; s < count; s++)
        checkNumber(k[s], -Number.MAX_VALUE, Number.MAX_VALUE, false, name, s);
    return k;
}
function checkCosts(x, costs) {
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => {
            if (Number.isNaN(x.data[index]))
                wrongValue(`scores[${index}]`, 'not be NaN', NaN);
            const cost = entryAt(costs, index, row);
            if (!(cost >= 0 && cost < Infinity))
                wrongValue(placeIn('costs', costs, x, index, row), 'be finite and at least 0', cost);
        });
    }
}
function checkBudget(given, x, costs) {
    if (!isShare(given)) {
        const budget = checkKnapsackSums(given, x, 'budget');
        for (let s = 0; s < x.count; s++) {
            const own = valueAt(budget, s);
            if (own < 0)
                wrongValue(typeof budget === 'number' ? 'budget' : `budget[${s}]`, 'be at least 0', own);
        }
        return budget;
    }
    const fraction = checkFraction(given, 'budget', 'be a number, one per slice, or { fraction }');
    return Float64Array.from({ length: x.count }, (_, s) => fraction * sumSlice(x, s, (index, row) => entryAt(costs, index, row)));
}
const placeIn = (name, entries, x, index, row) => (entries.values.length === 1 && x.data.length !== 1 ? name : `${name}[${entries.each ? index : row}]`);
function rejectKnapsack(x, { weights, lower, upper }) {
    const visit = (look) => {
        for (let s = 0; s < x.count; s++)
            visitSlice(x, s, look);
    };
    const named = (name, entries, index, row) => placeIn(name, entries, x, index, row);
    visit((index) => {
        if (Number.isNaN(x.data[index]))
            wrongValue(`x[${index}]`, 'not be NaN', NaN);
    });
    visit((index, row) => {
        const [w, l, u] = [weights, lower, upper].map((entries) => entryAt(entries, index, row));
        if (!Number.isFinite(w))
            wrongValue(named('weights', weights, index, row), 'be finite', w);
        if (!(l < Infinity))
            wrongValue(named('lower', lower, index, row), 'be a number below Infinity', l);
        if (!(u > -Infinity))
            wrongValue(named('upper', upper, index, row), 'be a number above -Infinity', u);
        if (l > u)
            wrongValue(named('lower', lower, index, row), `be at most ${u}, which upper is there`, l);
        const score = x.data[index];
        if (score === Infinity && u === Infinity)
            wrongValue(`x[${index}]`, 'be finite where p has no upper bound', score);
        if (score === -Infinity && l === -Infinity)
            wrongValue(`x[${index}]`, 'be finite where p has no lower bound', score);
    });
    return wrongValue('the sums of weights times scores and bounds', 'be finite', Infinity);
}
const SLACK = 1e-9;
function checkReach(x, { weights, lower, upper }, k, atMost, own = 'k', what = 'Σ w p') {
    for (let s = 0; s < x.count; s++) {
        let [least, most] = [0, 0];
        visitSlice(x, s, (index, row) => {
            const w = entryAt(weights, index, row);
            if (w === 0)
                return;
            const score = x.data[index];
            const l = score === Infinity ? entryAt(upper, index, row) : entryAt(lower, index, row);
            const u = score === -Infinity ? entryAt(lower, index, row) : entryAt(upper, index, row);
            least += Math.min(w * l, w * u);
            most += Math.max(w * l, w * u);
        });
        const sum = valueAt(k, s);
        const slack = SLACK * Math.max(1, Math.min(Math.abs(least), Math.abs(most), Number.MAX_VALUE));
        if (sum < least - slack || (!atMost && sum > most + slack)) {
            const name = typeof k === 'number' ? (x.count === 1 ? own : `${own} in slice ${s}`) : `${own}[${s}]`;
            wrongValue(name, `lie in [${least}, ${atMost ? Infinity : most}], which ${what} can reach`, sum);
        }
    }
}
function checkFound(thresholds) {
    for (let s = 0; s < thresholds.length; s++) {
        if (Math.abs(thresholds[s]) < Number.MAX_VALUE)
            continue;
        wrongValue(`the threshold of slice ${s}`, 'be a finite f64: scores are too great for their weights and the temperature', thresholds[s]);
    }
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

function checkAllReduce(options) {
    if (!isObject(options))
        wrongKind('options', 'be an object with allReduce', options);
    const { allReduce } = options;
    if (typeof allReduce !== 'function')
        wrongKind('allReduce', 'be a function that sums arrays over all parts', allReduce);
    return allReduce;
}
const MOST$1 = 8192;
function checkReduction(parts, other, of, before) {
    const isSum = Number.isInteger(parts) && parts > 0 && (before === 0 || parts === before) && other === parts * of;
    if (!isSum)
        throw new Error(`allReduce must sum f64 over all parts, in place: of 1 and ${of} it made ${parts} and ${other}`);
    if (parts > MOST$1)
        wrongValue('the number of parts', `be ${MOST$1} at most`, parts);
}
function rejectMean() {
    throw new Error('allReduce must sum over all parts, in place: it made a mean of them');
}
function rejectLostError() {
    throw new Error('allReduce must sum over all parts: an error that one of them had is lost');
}
function checkPlace(rank, parts) {
    if (rank !== undefined)
        checkNumber(rank, 0, parts - 1, true, 'rank');
}
function rejectPlaces() {
    throw new RangeError('rank must be given, another in each part: equal logits of several parts compete for the last ones');
}
function checkInPlace(returned, values) {
    if (!isArrayLike(returned) || returned.length !== values.length)
        return;
    if (values.every((value, i) => Object.is(value, returned[i])))
        return;
    throw new TypeError('allReduce must sum in place, into the array that it gets: it returned another one, with other numbers');
}
function checkRead(read) {
    if (typeof read !== 'function')
        wrongKind('read', 'be a function that gives the chunks of scores from the first on', read);
}
function checkChunks(chunks) {
    if (isObject(chunks) && (Symbol.iterator in chunks || Symbol.asyncIterator in chunks))
        return chunks;
    return wrongKind('what read returns', 'be chunks to iterate over, such as an array of them or what a generator gives', chunks);
}
function checkChunk(chunk, before) {
    const rule = before ? `be a ${kindOf(before)} like those before` : 'be a Float32Array or a Float64Array';
    if (!isFloats(chunk) || (before && kindOf(chunk) !== kindOf(before)))
        wrongKind('a chunk', rule, chunk);
}
function checkSameLength(length, first) {
    if (length !== first)
        wrongValue('each read', `give ${first} scores, as the first one did`, length);
}
function rejectNaNAt(index) {
    wrongValue(`x[${index}]`, 'not be NaN', NaN);
}
function rejectDifference(name, parts) {
    throw new RangeError(`${name} must be the same in all ${parts} parts`);
}
const KINDS = { TypeError, RangeError };
function rejectTogether(text, count, parts) {
    const [, name = 'Error', message = text] = /^(\w+): ([^]*)$/.exec(text) ?? [];
    throw new (KINDS[name] ?? Error)(count < parts ? `in ${count} of ${parts} parts, ${message}` : message);
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
function checkMemory(isThere, bytes) {
    if (!isThere)
        rejectSize(bytes);
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
const FEW = 32;
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
function copyOut(from, at, to) {
    const { length } = to;
    if (length > FEW)
        to.set(from.subarray(at, at + length));
    else
        for (let i = 0; i < length; i++)
            to[i] = from[at + i];
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
    (double ? f64 : f32).set(values, address >>> (double ? 3 : 2));
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

function compile() {
    return module$1;
}
async function compileAsync() {
    return module$1;
}

function whole(kernel) {
    return kernel;
}
function prepare$1() {
    return Promise.resolve();
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

let shared;
let keepers;
let kernel$1;
let loading;
async function ready() {
    loading ??= loader(() => shared !== undefined, compileAsync, (module) => {
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
    return kernel$1 = begin(shared ??= instantiate(compile()), region);
}
function keeperOf(data, tau, region) {
    const keeper = data.length > FEW ? keepers.get(data.buffer) : undefined;
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

let made = -1;
let n;
let kernel;
let call;
let x;
let numbers;
let at;
function prepare(length) {
    n = length;
    kernel = openShared(4 * n + 2 ** 9);
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
    if (finish(kernel.project_f32(call)) !== 0)
        return undefined;
    const result = out === undefined ? new Float32Array(length) : out;
    copy(f32, x, result, 0, length);
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
function project$2(slices, k, tau, atMost, p, found, start = NaN) {
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
function vjp$1(slices, g, tau, out) {
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
function hard$2(slices, k, out) {
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
function loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results, losses, start = NaN) {
    const { data, n, count } = x;
    const double = needsDouble(data, tau)
        || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const bytes = (double ? 16 : 8) * data.length + 13 * n + 72 * count;
    const { loss_f32, loss_f64 } = whole(open(13, bytes, x, double === isDouble(data) ? tau : Infinity));
    const xs = place(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const out = placeResult(results ? results.out : data, data, xs);
    const labels = y.labels ? take(4 * n) : 0;
    if (y.labels)
        i32.set(y.labels, labels >>> 2);
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
        getFound(at, count, results.found);
    }
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        losses.push(weight === 0 ? 0 : weight * f64[(values >>> 3) + s]);
    }
    return 0;
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
const VJP = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'standardize', 'k'];
function softBinaryArgmaxVjp(p, g, options) {
    const all = checkOptions(options, VJP);
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

function softBinaryArgmaxGrads(p, g, options) {
    const { axis = -1, temperature = 1, mask, groups, constraint, k, out, standardize, } = checkOptions(options, VJP);
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
const OPTIONS = [...BATCH, 'wrt'];
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
function evaluate(family, logits, targets, options, gradient) {
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
    const options = checkOptions(given, OPTIONS);
    const { loss, results, more } = evaluate(family, logits, targets, options, true);
    const { out, found: { thresholds, freeCounts, lower, upper } } = results;
    const grad = formLike(logits, out, options.out);
    return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts, ...more };
}
function hyperSimplexLoss(logits, targets, given) {
    const options = checkOptions(given, OPTIONS);
    const { loss, results } = evaluate(HYPER_SIMPLEX, logits, targets, options, false);
    return results ? formLike(logits, results.out, options.out) : loss;
}
function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(HYPER_SIMPLEX, logits, targets, options);
}
function fenchelYoungLoss(logits, targets, given) {
    const options = checkOptions(given, OPTIONS);
    const { loss, losses } = evaluate(FENCHEL_YOUNG, logits, targets, options, false);
    return options.reduction === 'none' ? new Float64Array(losses) : loss;
}
function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(FENCHEL_YOUNG, logits, targets, options);
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

export { AMBIGUOUS, BATCH, CONSTRAINTS, ExactSum, FENCHEL_YOUNG, GRADIENT, HYPER_SIMPLEX, REDUCTIONS$1 as REDUCTIONS, REDUCTIONS as REDUCTIONS$1, SLICEWISE, TERMS, ThresholdTracker, VJP, ZERO_ONE, addCurvature, allocate, alongDeviation, begin, binaryArgmax, capturedLoss, checkAbsent, checkAlike, checkAllReduce, checkBatch, checkBoolean, checkBudget, checkChoice, checkChunk, checkChunks, checkClasses, checkCosts, checkEntries, checkFound, checkInPlace, checkK, checkKinks, checkKnapsackSums, checkLaterK, checkLossK, checkLossSums, checkMemory, checkNumber, checkOptions, checkOut, checkPlace, checkQueueJSON, checkQueueK, checkQueueRows, checkQueueSize, checkRagged, checkRank, checkReach, checkRead, checkReduction, checkRows, checkSameLength, checkSampleWeights, checkSeed, checkSelectionK, checkSlices, checkStart, checkSums, checkTargetValues, checkTargets, checkTemperature, checkThresholds, checkValues, checkWeightSum, checkWeights, checkWrt, classes, copyOut, countWrong, countedOf, counts, dataOf, entryAt, f64, fenchelYoungLoss, fenchelYoungLossAndGrad, finish, formLike, foundOf, gather$1 as gather, get, getFound, hard, hard$1, hyperSimplexLoss, hyperSimplexLossAndGrad, i32, instantiate, isArrayLike, isDouble, isFree, isHalf, isModerate, isObject, keepFree, lengthOf, loader, loss, newCall, newFound, newLike, ofScores, ofSlices, perSlice, predict, project, project$1, put, ready, regionOf, rejectDifference, rejectKnapsack, rejectLoss, rejectLostError, rejectMean, rejectNaNAt, rejectPlaces, rejectScores, rejectSize, rejectSum, rejectTogether, rowWeights, scatter, scoresOf, setPerSlice, shapeOf, slicesBelow, softBinaryArgmax, softBinaryArgmaxGrads, softBinaryArgmaxJacobian, softBinaryArgmaxVjp, standardized, sumOf, sumSlice, take, takeFound, targetAt, targetSum, tensorOf, timesDeviation, toLossGradient, valueAt, visitRuns, visitSlice, vjp, weightTerms, without, zeroOneLoss };
