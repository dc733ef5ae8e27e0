/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */
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
      
  function wasm2js_memory_fill(dest, value, size) {
    dest = dest >>> 0;
    size = size >>> 0;
    if (dest + size > bufferView.length) throw "trap: invalid memory.fill";
    bufferView.fill(value, dest, dest + size);
  }
      
  function wasm2js_scratch_load_f32() {
    return f32ScratchView[2];
  }
      function wasm2js_trap() { throw new Error('abort'); }

function asmFunc(imports) {
 var buffer = new ArrayBuffer(65536);
 var HEAP8 = new Int8Array(buffer);
 var HEAP16 = new Int16Array(buffer);
 var HEAP32 = new Int32Array(buffer);
 var HEAPU8 = new Uint8Array(buffer);
 var HEAPU16 = new Uint16Array(buffer);
 var HEAPU32 = new Uint32Array(buffer);
 var HEAPF32 = new Float32Array(buffer);
 var HEAPF64 = new Float64Array(buffer);
 var Math_imul = Math.imul;
 var Math_fround = Math.fround;
 var Math_abs = Math.abs;
 var Math_clz32 = Math.clz32;
 var Math_min = Math.min;
 var Math_max = Math.max;
 var Math_floor = Math.floor;
 var Math_ceil = Math.ceil;
 var Math_sqrt = Math.sqrt;
 var global$0 = 0;
 var global$1 = 0;
 var global$2 = 0;
 var global$3 = -131072;
 var global$4 = 3;
 var i64toi32_i32$HIGH_BITS = 0;
 function $1($0, $1_1, $2_1) {
  var $3_1 = 0.0, $4 = 0.0;
  $3_1 = $1_1 + $2_1;
  HEAPF64[$0 >> 3] = $3_1;
  $4 = $1_1;
  $1_1 = $3_1 - $1_1;
  HEAPF64[$0 + 8 >> 3] = $4 - ($3_1 - $1_1) + ($2_1 - $1_1);
 }
 
 function $2($0, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
  wasm2js_scratch_store_f64(+$1_1);
  $2_1 = wasm2js_scratch_load_i32(1) | 0;
  $3_1 = (wasm2js_scratch_store_f32(Math_fround($1_1)), wasm2js_scratch_load_i32(2));
  $4 = (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = wasm2js_scratch_load_i32(0) | 0, wasm2js_i32$2 = $0, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
  $3_1 = $0 ? $3_1 >> 31 : $2_1;
  $5_1 = $0 ? -1 : -2147483648;
  $2_1 = $0 ? -2147483648 : 0;
  $0 = $3_1;
  $5_1 = $5_1 - (($4 >>> 0 > $2_1 >>> 0) + $0 | 0) | 0;
  $2_1 = $2_1 - $4 | 0;
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($0 | 0) >= 0;
  }
  $4 = $0 ? $4 : $2_1;
  i64toi32_i32$HIGH_BITS = $0 ? $3_1 : $5_1;
  return $4;
 }
 
 function $3($0, $1_1, $2_1) {
  var $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = Math_fround(0), $25_1 = 0.0, $26_1 = Math_fround(0), $27_1 = Math_fround(0), $28_1 = Math_fround(0), $29_1 = 0.0, $30_1 = 0.0, $31_1 = 0.0;
  $5_1 = ($1_1 | 0) == 3;
  $4 = $5_1 | ($1_1 | 0) == 1;
  $6 = $4 ? HEAP32[$0 + 20 >> 2] : 0;
  $17_1 = $5_1 ? HEAP32[$0 + 64 >> 2] : 0;
  $14_1 = $5(($5_1 ? HEAP32[$0 + 56 >> 2] : 0) ? HEAP32[$0 + 12 >> 2] << 2 : 0);
  $21_1 = $5($4 ? 17664 : 0);
  if (($21_1 | 0) == -1 | ($14_1 | 0) == -1) {
   return 5
  }
  if (($1_1 | 0) == 3) {
   $8_1 = HEAP32[$0 + 56 >> 2];
   if ($8_1) {
    $10_1 = HEAP32[$0 + 8 >> 2];
    $4 = HEAP32[$0 + 64 >> 2];
    if ($4) {
     $53($8_1, $4, $10_1, -1);
    }
    $12_1 = HEAP32[$0 + 60 >> 2];
    $5_1 = HEAP32[$0 + 12 >> 2];
    wasm2js_memory_fill($14_1, 0, $5_1 << 2);
    while (1) {
     if (($9_1 | 0) < ($10_1 | 0)) {
      $4 = HEAP32[($9_1 << 2) + $8_1 >> 2] - $12_1 | 0;
      if ($4 >>> 0 < $5_1 >>> 0) {
       $4 = ($4 << 2) + $14_1 | 0;
       HEAP32[$4 >> 2] = HEAP32[$4 >> 2] + 1;
      }
      $9_1 = $9_1 + 1 | 0;
      continue;
     }
     break;
    }   }
  }
  $11_1 = HEAP32[$0 + 12 >> 2];
  if ($17_1 | ($11_1 | 0) != 1) {
   $8_1 = HEAP32[$0 + 8 >> 2];
   $10_1 = (($8_1 << ($2_1 ? 2 : 3)) + 63 & -64) - -64 | 0;
   $18_1 = ($11_1 | 0) >= 16 ? 16 : $11_1;
   $4 = Math_imul($10_1, $18_1);
   $12_1 = $5($4);
   $19_1 = $6;
   if ($6) {
    $20_1 = $5($4);
   } else {
    $20_1 = 0;
   }
   $3_1 = 5;
   __inlined_func$66 : {
    if (($20_1 | 0) == -1 | ($12_1 | 0) == -1) {
     break __inlined_func$66
    }
    $9_1 = $1_1;
    if (($1_1 | 0) == 3) {
     $4 = $5(384);
    } else {
     $4 = 0;
    }
    $3_1 = 5;
    if (($4 | 0) == -1) {
     break __inlined_func$66
    }
    $16_1 = HEAP32[$0 >> 2];
    while (1) {
     if (HEAP32[$0 + 4 >> 2] > ($16_1 | 0)) {
      $15_1 = 0;
      while (1) {
       if (($11_1 | 0) > ($15_1 | 0)) {
        $1_1 = $2_1 ? 2 : 3;
        $7_1 = Math_imul(Math_imul($8_1, $16_1), $11_1) + $15_1 << $1_1;
        $6 = $11_1 << $1_1;
        $1_1 = $11_1 - $15_1 | 0;
        $5_1 = ($1_1 | 0) > ($18_1 | 0) ? $18_1 : $1_1;
        $33($2_1, $7_1 + HEAP32[$0 + 16 >> 2] | 0, $6, $8_1, $5_1, $12_1, $10_1);
        if ($19_1) {
         $33($2_1, $7_1 + $19_1 | 0, $6, $8_1, $5_1, $20_1, $10_1);
        }
        $3_1 = 0;
        while (1) {
         if (($3_1 | 0) < ($5_1 | 0)) {
          $1_1 = Math_imul($3_1, $10_1);
          $6 = $1_1 + $12_1 | 0;
          $1_1 = $19_1 ? $1_1 + $20_1 | 0 : 0;
          if ($17_1) {
           $52($2_1, $6, $17_1, $8_1, -Infinity);
           if ($19_1) {
            $52($2_1, $1_1, $17_1, $8_1, 0.0);
           }
          }
          $1_1 = $38($0, $9_1, $2_1, (Math_imul($11_1, $16_1) + $15_1 | 0) + $3_1 | 0, $6, $1_1, $6, $14_1, $21_1, ($3_1 << ($2_1 ? 2 : 3)) + $4 | 0);
          if ($1_1) {
           $3_1 = $1_1;
           break __inlined_func$66;
          }
          $3_1 = $3_1 + 1 | 0;
          continue;
         }
         break;
        }        $6 = HEAP32[$0 + 24 >> 2] + $7_1 | 0;
        $1_1 = $11_1 << ($2_1 ? 2 : 3);
        if (($9_1 | 0) != 3) {
         $33($2_1, $12_1, $10_1, $5_1, $8_1, $6, $1_1);
        } else {
         if (HEAP32[$0 + 52 >> 2]) {
          if ($2_1) {
           $3_1 = 0;
           while (1) {
            if (($3_1 | 0) < ($5_1 | 0)) {
             $7_1 = $5_1 - 1 | 0;
             if (($3_1 | 0) <= ($7_1 | 0)) {
              $7_1 = $3_1;
             }
             $3_1 = $7_1 << 2;
             $13_1 = $3_1 + $4 | 0;
             $22_1 = Math_imul($7_1, $10_1) + $12_1 | 0;
             $23_1 = $3_1 + $6 | 0;
             $26_1 = HEAPF32[$13_1 >> 2];
             $27_1 = HEAPF32[$13_1 + 128 >> 2];
             $28_1 = HEAPF32[$13_1 + 256 >> 2];
             $3_1 = 0;
             while (1) {
              if (($3_1 | 0) < ($8_1 | 0)) {
               $24_1 = HEAPF32[($3_1 << 2) + $22_1 >> 2];
               HEAPF32[$23_1 + Math_imul($1_1, $3_1) >> 2] = $24_1 == $24_1 ? Math_fround(Math_fround(Math_fround($24_1 - $26_1) - $27_1) * $28_1) : Math_fround(0.0);
               $3_1 = $3_1 + 1 | 0;
               continue;
              }
              break;
             }             $3_1 = $7_1 + 1 | 0;
             continue;
            }
            break;
           }          } else {
           $3_1 = 0;
           while (1) {
            if (($3_1 | 0) < ($5_1 | 0)) {
             $7_1 = $5_1 - 1 | 0;
             if (($3_1 | 0) <= ($7_1 | 0)) {
              $7_1 = $3_1;
             }
             $3_1 = $7_1 << 3;
             $13_1 = $3_1 + $4 | 0;
             $22_1 = Math_imul($7_1, $10_1) + $12_1 | 0;
             $23_1 = $3_1 + $6 | 0;
             $29_1 = HEAPF64[$13_1 >> 3];
             $30_1 = HEAPF64[$13_1 + 128 >> 3];
             $31_1 = HEAPF64[$13_1 + 256 >> 3];
             $3_1 = 0;
             while (1) {
              if (($3_1 | 0) < ($8_1 | 0)) {
               $25_1 = HEAPF64[($3_1 << 3) + $22_1 >> 3];
               HEAPF64[$23_1 + Math_imul($1_1, $3_1) >> 3] = $25_1 == $25_1 ? ($25_1 - $29_1 - $30_1) * $31_1 : 0.0;
               $3_1 = $3_1 + 1 | 0;
               continue;
              }
              break;
             }             $3_1 = $7_1 + 1 | 0;
             continue;
            }
            break;
           }          }
         }
        }
        $15_1 = $15_1 + $18_1 | 0;
        continue;
       }
       break;
      }      $16_1 = $16_1 + 1 | 0;
      continue;
     }
     break;
    }    $3_1 = 0;
   }
   $0 = $3_1;
  } else {
   $9_1 = HEAP32[$0 >> 2];
   block1 : {
    while (1) {
     if (HEAP32[$0 + 4 >> 2] > ($9_1 | 0)) {
      $4 = Math_imul(HEAP32[$0 + 8 >> 2], $9_1) << ($2_1 ? 2 : 3);
      $4 = $38($0, $1_1, $2_1, $9_1, $4 + HEAP32[$0 + 16 >> 2] | 0, $6 ? $4 + $6 | 0 : 0, $4 + HEAP32[$0 + 24 >> 2] | 0, $14_1, $21_1, 0);
      if ($4) {
       $0 = $4;
       break block1;
      }
      $9_1 = $9_1 + 1 | 0;
      continue;
     }
     break;
    }    $0 = 0;
   }
  }
  global$2 = $14_1;
  return $0;
 }
 
 function $5($0) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0;
  $1_1 = $0;
  $5_1 = global$2;
  $0 = $0 + $5_1 | 0;
  $1_1 = $1_1 >>> 0 > $0 >>> 0;
  $0 = $0 + 15 | 0;
  $1_1 = $0 >>> 0 < 15 ? $1_1 + 1 | 0 : $1_1;
  $4 = $0 & -16;
  $3_1 = $4;
  $2_1 = $3_1 - -64 | 0;
  $0 = $1_1;
  $7_1 = $1_1 - (($3_1 >>> 0 < 4294967232) - 1 | 0) | 0;
  $3_1 = $2_1;
  $1_1 = __wasm_memory_size();
  $2_1 = $1_1;
  $1_1 = $1_1 >> 31 << 16 | $1_1 >>> 16;
  $6 = $2_1 << 16;
  $2_1 = $3_1 - $6 | 0;
  $1_1 = $7_1 - (($3_1 >>> 0 < $6 >>> 0) + $1_1 | 0) | 0;
  if (($1_1 | 0) > 0) {
   $3_1 = 1;
  } else {
   $3_1 = ($2_1 | 0) != 0 & ($1_1 | 0) >= 0;
  }
  if ($3_1) {
   $2_1 = $2_1 + 65535 | 0;
   $1_1 = (($2_1 >>> 0 < 65535 ? $1_1 + 1 | 0 : $1_1) & 65535) << 16 | $2_1 >>> 16;
   $2_1 = 0;
   if (($2_1 | 0) == ($0 | 0) & global$3 >>> 0 < $4 >>> 0 | $0 >>> 0 > $2_1 >>> 0) {
    $0 = 1;
   } else {
    $0 = (__wasm_memory_grow($1_1 | 0) | 0) < 0;
   }
   if ($0) {
    return -1
   }
  }
  global$2 = $4;
  return $5_1;
 }
 
 function $7($0, $1_1, $2_1) {
  var $3_1 = 0, $4 = 0, $5_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $3_1 = $0 ? -2147483648 : 0;
  $4 = ($0 ? -1 : -2147483648) - (($1_1 >>> 0 > $3_1 >>> 0) + $2_1 | 0) | 0;
  $5_1 = $3_1 - $1_1 | 0;
  if (($2_1 | 0) > 0) {
   $3_1 = 1;
  } else {
   $3_1 = ($2_1 | 0) >= 0;
  }
  $1_1 = $3_1 ? $1_1 : $5_1;
  wasm2js_scratch_store_i32(0, $1_1 | 0);
  wasm2js_scratch_store_i32(1, ($3_1 ? $2_1 : $4) | 0);
  return wasm2js_f64$0 = +(wasm2js_scratch_store_i32(2, $1_1), wasm2js_scratch_load_f32()), wasm2js_f64$1 = +wasm2js_scratch_load_f64(), wasm2js_i32$0 = $0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $8($0, $1_1, $2_1) {
  var $3_1 = 0.0, $4 = 0.0;
  $3_1 = $1_1 + $2_1;
  $4 = $3_1 - $1_1;
  $30($0, $3_1, $1_1 - ($3_1 - $4) + ($2_1 - $4));
 }
 
 function $9($0, $1_1) {
  if (($1_1 | 0) < 0) {
   $0 = 0;
   $1_1 = 0;
  } else {
   $1_1 = ($1_1 << 3) + $0 | 0;
   $0 = HEAP32[$1_1 >> 2];
   $1_1 = HEAP32[$1_1 + 4 >> 2];
  }
  i64toi32_i32$HIGH_BITS = $1_1;
  return $0;
 }
 
 function $10($0, $1_1, $2_1, $3_1, $4, $5_1, $6, $7_1, $8_1) {
  var $9_1 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = 0.0, $15_1 = 0.0, $16_1 = 0;
  $11_1 = HEAPU8[1712];
  $14_1 = +($1_1 | 0) - $2_1;
  $15_1 = -$2_1;
  $3_1 = $3_1 <= $5_1 & $3_1 >= $4 ? $3_1 : $4 * .5 + $5_1 * .5;
  while (1) {
   if (($7_1 | 0) > ($16_1 | 0)) {
    block : {
     $13_1 = $11_1 ? +Math_fround($3_1) : $3_1;
     $21(1408, $0, $1_1, $13_1);
     $9_1 = HEAPF64[176] - $2_1;
     if ($9_1 != $9_1) {
      return NaN
     }
     if ($9_1 > 0.0) {
      $4 = Math_max($4, $13_1);
      $14_1 = $9_1;
     } else {
      $5_1 = Math_min($5_1, $13_1);
      $15_1 = $9_1;
     }
     $12_1 = HEAPF64[177];
     if ($12_1 == 0.0) {
      $10_1 = Math_abs($9_1) < 1.0;
     } else {
      $10_1 = $9_1 * $9_1 <= $12_1 * .05 & Math_abs($9_1) <= $6;
     }
     $9_1 = $13_1 + HEAPF64[215] * $9_1 / $12_1;
     $12_1 = $11_1 ? +Math_fround($9_1) : $9_1;
     if ($12_1 > $4 & $5_1 > $12_1) {
      $3_1 = $9_1;
      if ($10_1) {
       break block
      }
     } else {
      if ($10_1) {
       break block
      }
      $10_1 = $8_1;
      $8_1 = $10_1 + 1 | 0;
      $10_1 = ($10_1 | 0) % 3 | 0;
      if ($10_1) {
       if (($10_1 | 0) == 1) {
        $3_1 = $4 * .5 + $5_1 * .5;
       } else {
        $3_1 = $7($11_1, $35($2($11_1, $4), i64toi32_i32$HIGH_BITS, $2($11_1, $5_1), i64toi32_i32$HIGH_BITS), i64toi32_i32$HIGH_BITS);
       }
      } else {
       $3_1 = $4 + ($5_1 - $4) * ($14_1 / ($14_1 - $15_1));
      }
      if (($11_1 ? +Math_fround($3_1) : $3_1) == $13_1) {
       break block
      }
     }
     $16_1 = $16_1 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $3_1;
 }
 
 function $11($0, $1_1) {
  var $2_1 = 0.0;
  $2_1 = HEAPF64[235];
  $42(HEAPU8[1712], 1376, $0, $1_1, $2_1, $2_1);
  $20(HEAPF64[173], HEAPF64[172], HEAPF64[215]);
 }
 
 function $12($0, $1_1) {
  var $2_1 = 0;
  $0 = ($0 << 4) + 1296 | 0;
  $2_1 = HEAP32[$0 + 4 >> 2];
  HEAP32[$1_1 >> 2] = HEAP32[$0 >> 2];
  HEAP32[$1_1 + 4 >> 2] = $2_1;
  $2_1 = HEAP32[$0 + 12 >> 2];
  HEAP32[$1_1 + 8 >> 2] = HEAP32[$0 + 8 >> 2];
  HEAP32[$1_1 + 12 >> 2] = $2_1;
 }
 
 function $13($0, $1_1) {
  var $2_1 = 0;
  $2_1 = HEAP32[$1_1 + 4 >> 2];
  $0 = ($0 << 4) + 1296 | 0;
  HEAP32[$0 >> 2] = HEAP32[$1_1 >> 2];
  HEAP32[$0 + 4 >> 2] = $2_1;
  $2_1 = HEAP32[$1_1 + 12 >> 2];
  HEAP32[$0 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
  HEAP32[$0 + 12 >> 2] = $2_1;
 }
 
 function $14($0, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0;
  $5_1 = $0;
  $4 = $0 ? -2147483647 : 1;
  $7_1 = $0 ? -1 : -2147483648;
  wasm2js_scratch_store_f64(+$1_1);
  $2_1 = wasm2js_scratch_load_i32(1) | 0;
  $0 = (wasm2js_scratch_store_f32(Math_fround($1_1)), wasm2js_scratch_load_i32(2));
  $3_1 = (wasm2js_i32$0 = $0, wasm2js_i32$1 = wasm2js_scratch_load_i32(0) | 0, wasm2js_i32$2 = $5_1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
  $0 = $5_1 ? $0 >> 31 : $2_1;
  $2_1 = $0;
  $6 = $3_1 + 1 | 0;
  $0 = $6 ? $0 : $0 + 1 | 0;
  $8_1 = $2_1 - !$3_1 | 0;
  $9_1 = $4;
  $2_1 = ($2_1 | 0) < 0;
  $4 = $1_1 == 0.0;
  $3_1 = $4 ? $9_1 : $2_1 ? $6 : $3_1 - 1 | 0;
  wasm2js_scratch_store_i32(0, $3_1 | 0);
  wasm2js_scratch_store_i32(1, ($4 ? $7_1 : $2_1 ? $0 : $8_1) | 0);
  return wasm2js_f64$0 = +(wasm2js_scratch_store_i32(2, $3_1), wasm2js_scratch_load_f32()), wasm2js_f64$1 = +wasm2js_scratch_load_f64(), wasm2js_i32$0 = $5_1, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $15($0, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $2_1 = $0 - -64 | 0;
  if (!HEAPU8[$0 + 16 | 0]) {
   wasm2js_memory_fill($2_1, 0, 568);
  }
  HEAP8[$0 + 16 | 0] = 1;
  $0 = $2_1;
  wasm2js_scratch_store_f64(+$1_1);
  $5_1 = wasm2js_scratch_load_i32(1) | 0;
  $3_1 = wasm2js_scratch_load_i32(0) | 0;
  $2_1 = $5_1 & 1048575;
  $4 = $5_1 >>> 20 & 2047;
  __inlined_func$101$3 : {
   if (($4 | 0) == 2047) {
    $0 = ($0 + 544 | 0) + ($2_1 | $3_1 ? 16 : $1_1 < 0.0 ? 8 : 0) | 0;
    $2_1 = HEAP32[$0 + 4 >> 2];
    $3_1 = $2_1;
    $4 = $2_1 + 1 | 0;
    $2_1 = HEAP32[$0 >> 2] + 1 | 0;
    $5_1 = $2_1 ? $3_1 : $4;
    HEAP32[$0 >> 2] = $2_1;
    HEAP32[$0 + 4 >> 2] = $5_1;
    break __inlined_func$101$3;
   }
   if ($4) {
    $2_1 = $2_1 | 1048576;
   } else {
    $4 = 1;
   }
   if (!($2_1 | $3_1)) {
    break __inlined_func$101$3
   }
   $6 = $4 - 1 | 0;
   $0 = ($6 >> 5 << 3) + $0 | 0;
   $4 = HEAP32[$0 >> 2];
   $7_1 = HEAP32[$0 + 4 >> 2];
   $8_1 = $4;
   $6 = $6 & 31;
   $4 = (1 << $6) - 1 & $3_1 >>> 32 - $6;
   $9_1 = $1_1 < 0.0;
   $5_1 = $9_1 ? -1 : 1;
   $9_1 = $9_1 ? -1 : 0;
   $3_1 = __wasm_i64_mul($5_1, $9_1, $3_1 << $6, 0);
   $8_1 = $8_1 + $3_1 | 0;
   HEAP32[$0 >> 2] = $8_1;
   $7_1 = i64toi32_i32$HIGH_BITS + $7_1 | 0;
   HEAP32[$0 + 4 >> 2] = $3_1 >>> 0 > $8_1 >>> 0 ? $7_1 + 1 | 0 : $7_1;
   $8_1 = HEAP32[$0 + 12 >> 2];
   $3_1 = $2_1;
   $2_1 = $6;
   $6 = (1 << $2_1) - 1 & $3_1 >>> 32 - $2_1;
   $7_1 = HEAP32[$0 + 8 >> 2];
   $2_1 = $4 + ($3_1 << $2_1) | 0;
   $2_1 = __wasm_i64_mul($5_1, $9_1, $2_1, $2_1 >>> 0 < $4 >>> 0);
   $3_1 = $7_1 + $2_1 | 0;
   HEAP32[$0 + 8 >> 2] = $3_1;
   $4 = i64toi32_i32$HIGH_BITS + $8_1 | 0;
   HEAP32[$0 + 12 >> 2] = $2_1 >>> 0 > $3_1 >>> 0 ? $4 + 1 | 0 : $4;
   $2_1 = HEAP32[$0 + 20 >> 2];
   $3_1 = HEAP32[$0 + 16 >> 2];
   $5_1 = __wasm_i64_mul($5_1, $9_1, $6, 0);
   $3_1 = $3_1 + $5_1 | 0;
   HEAP32[$0 + 16 >> 2] = $3_1;
   $4 = $0;
   $0 = i64toi32_i32$HIGH_BITS + $2_1 | 0;
   HEAP32[$4 + 20 >> 2] = $3_1 >>> 0 < $5_1 >>> 0 ? $0 + 1 | 0 : $0;
  }
 }
 
 function $16($0, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $2_1 = $0 - -64 | 0;
  if (!HEAPU8[$0 + 16 | 0]) {
   wasm2js_memory_fill($2_1, 0, 128);
  }
  HEAP8[$0 + 16 | 0] = 1;
  $0 = $2_1;
  wasm2js_scratch_store_f64(+$1_1);
  $5_1 = wasm2js_scratch_load_i32(1) | 0;
  $3_1 = wasm2js_scratch_load_i32(0) | 0;
  $2_1 = $5_1 & 1048575;
  $4 = $5_1 >>> 20 & 2047;
  __inlined_func$102$4 : {
   if (($4 | 0) == 2047) {
    $0 = ($0 + 104 | 0) + ($2_1 | $3_1 ? 16 : $1_1 < 0.0 ? 8 : 0) | 0;
    $2_1 = HEAP32[$0 + 4 >> 2];
    $3_1 = $2_1;
    $4 = $2_1 + 1 | 0;
    $2_1 = HEAP32[$0 >> 2] + 1 | 0;
    $5_1 = $2_1 ? $3_1 : $4;
    HEAP32[$0 >> 2] = $2_1;
    HEAP32[$0 + 4 >> 2] = $5_1;
    break __inlined_func$102$4;
   }
   if ($4) {
    $2_1 = $2_1 | 1048576;
   } else {
    $4 = 1;
   }
   if (!($2_1 | $3_1)) {
    break __inlined_func$102$4
   }
   $6 = $4 - 874 | 0;
   $0 = ($6 >> 5 << 3) + $0 | 0;
   $4 = HEAP32[$0 >> 2];
   $7_1 = HEAP32[$0 + 4 >> 2];
   $8_1 = $4;
   $6 = $6 & 31;
   $4 = (1 << $6) - 1 & $3_1 >>> 32 - $6;
   $9_1 = $1_1 < 0.0;
   $5_1 = $9_1 ? -1 : 1;
   $9_1 = $9_1 ? -1 : 0;
   $3_1 = __wasm_i64_mul($5_1, $9_1, $3_1 << $6, 0);
   $8_1 = $8_1 + $3_1 | 0;
   HEAP32[$0 >> 2] = $8_1;
   $7_1 = i64toi32_i32$HIGH_BITS + $7_1 | 0;
   HEAP32[$0 + 4 >> 2] = $3_1 >>> 0 > $8_1 >>> 0 ? $7_1 + 1 | 0 : $7_1;
   $8_1 = HEAP32[$0 + 12 >> 2];
   $3_1 = $2_1;
   $2_1 = $6;
   $6 = (1 << $2_1) - 1 & $3_1 >>> 32 - $2_1;
   $7_1 = HEAP32[$0 + 8 >> 2];
   $2_1 = $4 + ($3_1 << $2_1) | 0;
   $2_1 = __wasm_i64_mul($5_1, $9_1, $2_1, $2_1 >>> 0 < $4 >>> 0);
   $3_1 = $7_1 + $2_1 | 0;
   HEAP32[$0 + 8 >> 2] = $3_1;
   $4 = i64toi32_i32$HIGH_BITS + $8_1 | 0;
   HEAP32[$0 + 12 >> 2] = $2_1 >>> 0 > $3_1 >>> 0 ? $4 + 1 | 0 : $4;
   $2_1 = HEAP32[$0 + 20 >> 2];
   $3_1 = HEAP32[$0 + 16 >> 2];
   $5_1 = __wasm_i64_mul($5_1, $9_1, $6, 0);
   $3_1 = $3_1 + $5_1 | 0;
   HEAP32[$0 + 16 >> 2] = $3_1;
   $4 = $0;
   $0 = i64toi32_i32$HIGH_BITS + $2_1 | 0;
   HEAP32[$4 + 20 >> 2] = $3_1 >>> 0 < $5_1 >>> 0 ? $0 + 1 | 0 : $0;
  }
 }
 
 function $17($0, $1_1, $2_1) {
  var $3_1 = 0, $4 = 0.0, $5_1 = 0.0, $6 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0.0, $14_1 = 0.0;
  if ($2_1 == 0.0) {
   return
  }
  $6 = $0 + 640 | 0;
  $12_1 = $6 + ($1_1 << 3) | 0;
  wasm2js_scratch_store_f64(+$2_1);
  $3_1 = wasm2js_scratch_load_i32(1) | 0;
  $7_1 = wasm2js_scratch_load_i32(0) | 0;
  $3_1 = ($3_1 - !$7_1 >>> 20 | 0) - 1022 | 0;
  if (($3_1 | 0) > 980) {
   while (1) {
    if ($6 >>> 0 < $12_1 >>> 0) {
     $15($0, HEAPF64[$6 >> 3]);
     $6 = $6 + 8 | 0;
     continue;
    }
    break;
   }   return;
  }
  while (1) {
   $9_1 = ($3_1 | 0) < -989 ? -989 : $3_1;
   $3_1 = $9_1 + 1033 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $3_1 << 20);
   $13_1 = +wasm2js_scratch_load_f64() * 1.5;
   $3_1 = $9_1 + 990 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $3_1 << 20);
   $14_1 = +wasm2js_scratch_load_f64() * 1.5;
   $10_1 = 0.0;
   $11_1 = 0.0;
   $2_1 = 0.0;
   $3_1 = $6;
   while (1) {
    $4 = HEAPF64[$3_1 >> 3];
    $5_1 = $4 + $13_1 - $13_1;
    $10_1 = $10_1 + $5_1;
    $4 = $4 - $5_1;
    $5_1 = $4 + $14_1 - $14_1;
    $11_1 = $11_1 + $5_1;
    $4 = $4 - $5_1;
    $5_1 = $4 != 0.0 ? 1.0 : 0.0;
    $2_1 = $2_1 > $5_1 ? $2_1 : $5_1;
    HEAPF64[$3_1 >> 3] = $4;
    $3_1 = $3_1 + 8 | 0;
    if ($12_1 >>> 0 > $3_1 >>> 0) {
     continue
    }
    break;
   }   $7_1 = $2_1 != 0.0;
   if ($7_1) {
    $3_1 = 0;
    block : {
     while (1) {
      if (($1_1 | 0) > ($3_1 | 0)) {
       $2_1 = HEAPF64[($3_1 << 3) + $6 >> 3];
       $8_1 = 1;
       if ($2_1 != $2_1) {
        break block
       }
       $3_1 = $3_1 + 1 | 0;
       continue;
      }
      break;
     }     $8_1 = 0;
    }
   } else {
    $8_1 = 0;
   }
   if ($8_1) {
    $15($0, NaN);
    return;
   }
   $28($0, $10_1);
   $28($0, $11_1);
   if ($7_1) {
    $3_1 = $9_1 - 86 | 0;
    continue;
   }
   break;
  } }
 
 function $18($0, $1_1, $2_1) {
  var $3_1 = 0, $4 = Math_fround(0), $5_1 = Math_fround(0), $6 = 0, $7_1 = Math_fround(0), $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = Math_fround(0), $14_1 = Math_fround(0);
  if ($2_1 == 0.0) {
   return
  }
  $6 = $0 + 640 | 0;
  $12_1 = $6 + ($1_1 << 2) | 0;
  wasm2js_scratch_store_f64(+$2_1);
  $3_1 = wasm2js_scratch_load_i32(1) | 0;
  $8_1 = wasm2js_scratch_load_i32(0) | 0;
  $3_1 = ($3_1 - !$8_1 >>> 20 | 0) - 1022 | 0;
  if (($3_1 | 0) > 126) {
   while (1) {
    if ($6 >>> 0 < $12_1 >>> 0) {
     $16($0, +HEAPF32[$6 >> 2]);
     $6 = $6 + 4 | 0;
     continue;
    }
    break;
   }   return;
  }
  while (1) {
   $10_1 = ($3_1 | 0) < -104 ? -104 : $3_1;
   $3_1 = $10_1 + 1024 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $3_1 << 20);
   $13_1 = Math_fround(+wasm2js_scratch_load_f64() * 1.5);
   $3_1 = $10_1 + 1001 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $3_1 << 20);
   $14_1 = Math_fround(+wasm2js_scratch_load_f64() * 1.5);
   $2_1 = 0.0;
   $11_1 = 0.0;
   $7_1 = Math_fround(0.0);
   $3_1 = $6;
   while (1) {
    $4 = HEAPF32[$3_1 >> 2];
    $5_1 = Math_fround(Math_fround($4 + $13_1) - $13_1);
    $2_1 = $2_1 + +$5_1;
    $4 = Math_fround($4 - $5_1);
    $5_1 = Math_fround(Math_fround($4 + $14_1) - $14_1);
    $11_1 = $11_1 + +$5_1;
    $4 = Math_fround($4 - $5_1);
    $5_1 = $4 != Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0);
    $7_1 = $7_1 > $5_1 ? $7_1 : $5_1;
    HEAPF32[$3_1 >> 2] = $4;
    $3_1 = $3_1 + 4 | 0;
    if ($12_1 >>> 0 > $3_1 >>> 0) {
     continue
    }
    break;
   }   $8_1 = $7_1 != Math_fround(0.0);
   if ($8_1) {
    $3_1 = 0;
    block : {
     while (1) {
      if (($1_1 | 0) > ($3_1 | 0)) {
       $7_1 = HEAPF32[($3_1 << 2) + $6 >> 2];
       $9_1 = 1;
       if ($7_1 != $7_1) {
        break block
       }
       $3_1 = $3_1 + 1 | 0;
       continue;
      }
      break;
     }     $9_1 = 0;
    }
   } else {
    $9_1 = 0;
   }
   if ($9_1) {
    $16($0, NaN);
    return;
   }
   $29($0, $2_1);
   $29($0, $11_1);
   if ($8_1) {
    $3_1 = $10_1 - 46 | 0;
    continue;
   }
   break;
  } }
 
 function $19($0, $1_1) {
  var $2_1 = 0.0, $3_1 = 0.0;
  $2_1 = HEAPF64[$0 >> 3];
  $3_1 = HEAPF64[$1_1 >> 3];
  if ($2_1 != $3_1) {
   return $2_1 < $3_1 ? -1 : 1
  }
  return HEAPF64[$0 + 8 >> 3] < HEAPF64[$1_1 + 8 >> 3] ? -1 : HEAPF64[$0 + 8 >> 3] > HEAPF64[$1_1 + 8 >> 3];
 }
 
 function $20($0, $1_1, $2_1) {
  $0 = $0 + 0.0;
  HEAPF64[246] = $0;
  HEAPF64[235] = $0;
  HEAPF64[234] = $0;
  HEAPF64[247] = $1_1;
  $2_1 = $1_1 - $2_1;
  if ($0 == -Infinity) {
   $0 = $1_1 == Infinity ? 0.0 : $2_1;
  } else {
   if ($1_1 != Infinity) {
    $0 = Math_max($0, $0 * .5 + $2_1 * .5);
   }
  }
  HEAPF64[242] = $0;
  HEAPF64[243] = 0;
  HEAP32[478] = 0;
 }
 
 function $21($0, $1_1, $2_1, $3_1) {
  var $4 = 0.0, $5_1 = 0, $6 = 0, $7_1 = 0, $8_1 = 0.0, $9_1 = Math_fround(0), $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = 0, $13_1 = Math_fround(0), $14_1 = 0.0, $15_1 = Math_fround(0), $16_1 = 0.0, $17_1 = 0.0, $18_1 = Math_fround(0), $19_1 = 0.0, $20_1 = 0.0;
  $4 = HEAPF64[215];
  if (HEAPU8[1712]) {
   $9_1 = Math_fround($3_1);
   $11_1 = Math_fround($9_1 + Math_fround($4));
   if (!($11_1 > $9_1)) {
    $11_1 = Math_fround(-$14(1, -$3_1));
   }
   $3_1 = 1.0 / (+$11_1 - +$9_1);
   while (1) {
    if (($2_1 | 0) > ($5_1 | 0)) {
     $10_1 = Math_fround(0.0);
     $6 = ($5_1 << 2) + $1_1 | 0;
     $7_1 = $5_1 + 1024 | 0;
     $7_1 = ((($2_1 | 0) > ($7_1 | 0) ? $7_1 : $2_1) << 2) + $1_1 | 0;
     while (1) {
      $18_1 = $10_1;
      $13_1 = HEAPF32[$6 >> 2];
      $10_1 = $9_1 > $13_1 ? $9_1 : $13_1;
      $15_1 = $10_1 > $11_1 ? $11_1 : $10_1;
      $10_1 = Math_fround($18_1 + Math_fround($15_1 - $9_1));
      $12_1 = ($13_1 == $15_1) + $12_1 | 0;
      $6 = $6 + 4 | 0;
      if ($7_1 >>> 0 > $6 >>> 0) {
       continue
      }
      break;
     }     $8_1 = $8_1 + +$10_1;
     $5_1 = $5_1 + 1024 | 0;
     continue;
    }
    break;
   }   HEAPF64[$0 + 8 >> 3] = $12_1 | 0;
   HEAPF64[$0 >> 3] = $8_1 * $3_1;
  } else {
   $8_1 = $3_1 + $4;
   if (!($8_1 > $3_1)) {
    $8_1 = -$14(0, -$3_1);
   }
   $19_1 = 1.0 / ($8_1 - $3_1);
   while (1) {
    if (($2_1 | 0) > ($5_1 | 0)) {
     $4 = 0.0;
     $6 = ($5_1 << 3) + $1_1 | 0;
     $7_1 = $5_1 + 1024 | 0;
     $7_1 = ((($2_1 | 0) > ($7_1 | 0) ? $7_1 : $2_1) << 3) + $1_1 | 0;
     while (1) {
      $20_1 = $4;
      $14_1 = HEAPF64[$6 >> 3];
      $4 = $3_1 > $14_1 ? $3_1 : $14_1;
      $16_1 = $4 > $8_1 ? $8_1 : $4;
      $4 = $20_1 + ($16_1 - $3_1);
      $12_1 = ($14_1 == $16_1) + $12_1 | 0;
      $6 = $6 + 8 | 0;
      if ($7_1 >>> 0 > $6 >>> 0) {
       continue
      }
      break;
     }     $17_1 = $17_1 + $4;
     $5_1 = $5_1 + 1024 | 0;
     continue;
    }
    break;
   }   HEAPF64[$0 + 8 >> 3] = $12_1 | 0;
   HEAPF64[$0 >> 3] = $17_1 * $19_1;
  }
 }
 
 function $22($0, $1_1, $2_1) {
  var wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  (wasm2js_i32$0 = $0, wasm2js_f64$0 = $57($1_1, $2_1, 0)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
  HEAPF64[160] = HEAPF64[$2_1 >> 3];
  HEAPF64[161] = HEAPF64[$2_1 + 8 >> 3];
  $8(1280, HEAPF64[217], 0.0);
  (wasm2js_i32$0 = $0, wasm2js_f64$0 = $57($1_1, 1280, 1)), HEAPF64[wasm2js_i32$0 + 8 >> 3] = wasm2js_f64$0;
 }
 
 function $23($0, $1_1, $2_1, $3_1) {
  var $4 = 0.0, $5_1 = 0, $6 = 0;
  $6 = $42($0, $1_1, $2_1, $3_1, -Infinity, $0 ? 3402823466385288598117041.0e14 : 1797693134862315708145274.0e284);
  HEAP32[$1_1 + 16 >> 2] = $3_1;
  HEAP32[$1_1 + 20 >> 2] = 0;
  if ($6) {
   return 0
  }
  while (1) {
   if (($3_1 | 0) > ($5_1 | 0)) {
    if ($0) {
     $4 = +HEAPF32[($5_1 << 2) + $2_1 >> 2];
    } else {
     $4 = HEAPF64[($5_1 << 3) + $2_1 >> 3];
    }
    if ($4 != $4) {
     return 1
    }
    if ($4 == Infinity) {
     HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] + 1;
    }
    if (Math_abs($4) == Infinity) {
     HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] - 1;
    }
    $5_1 = $5_1 + 1 | 0;
    continue;
   }
   break;
  }  return 0;
 }
 
 function $24($0, $1_1, $2_1) {
  var $3_1 = 0.0, $4 = 0.0;
  $3_1 = HEAPF64[238];
  $4 = $3_1;
  $3_1 = $3_1 + HEAPF64[244] + HEAPF64[215] * .5;
  if (Math_abs($3_1) < HEAPF64[222] * 4503599627370496.0) {
   $3_1 = 0.0;
  } else {
   $3_1 = HEAPU8[1712] ? +Math_fround($3_1) : $3_1;
  }
  $8(1952, $4, -$3_1);
  HEAPF64[238] = $3_1;
  $22(1872, $3_1, 1952);
  $41($1_1, $2_1);
  $1_1 = HEAP32[478] + HEAP32[$0 + 40 >> 2] | 0;
  HEAP32[478] = $1_1;
  $2_1 = HEAP32[479] + HEAP32[$0 + 44 >> 2] | 0;
  HEAP32[479] = $2_1;
  if (HEAP32[$0 + 40 >> 2] > 0) {
   $30(1888, HEAPF64[$0 + 16 >> 3], HEAPF64[$0 + 24 >> 3]);
   $37(+HEAP32[$0 + 40 >> 2], HEAPF64[$0 + 32 >> 3] - HEAPF64[238]);
  }
  if (($2_1 | 0) > 0) {
   $37(+($2_1 | 0), HEAPF64[217]);
  }
  $30(1888, HEAPF64[218], HEAPF64[219]);
  __inlined_func$75$12 : {
   if (!$1_1) {
    $3_1 = HEAPF64[(HEAPF64[236] != 0.0 ? 1888 : 1896) >> 3];
    $0 = $3_1 < 0.0 ? -1 : $3_1 > 0.0;
    break __inlined_func$75$12;
   }
   $3_1 = +($1_1 | 0);
   $4 = HEAPF64[236] / $3_1;
   $37(-$4, $3_1);
   $1(1888, $4, (HEAPF64[236] + HEAPF64[237]) / $3_1);
   $0 = $19(1888, 1952);
   HEAPF64[244] = HEAPF64[236];
   HEAPF64[245] = HEAPF64[237];
  }
  return $0;
 }
 
 function $25($0) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if (($0 | 0) >= -1022) {
   $0 = $0 + 1023 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $0 << 20);
   return +wasm2js_scratch_load_f64();
  }
  $1_1 = $0 + 1074 | 0;
  $2_1 = $1_1 & 31;
  if (($1_1 & 63) >>> 0 >= 32) {
   $1_1 = 1 << $2_1;
   $3_1 = 0;
  } else {
   $3_1 = 1 << $2_1;
   $1_1 = $3_1 - 1 & 1 >>> 32 - $2_1;
  }
  wasm2js_scratch_store_i32(0, $3_1 | 0);
  wasm2js_scratch_store_i32(1, $1_1 | 0);
  return wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = ($0 | 0) >= -1074, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $26($0) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0;
  if (!HEAPU8[$0 + 16 | 0]) {
   return HEAPF64[$0 >> 3] + HEAPF64[$0 + 8 >> 3]
  }
  $15($0, HEAPF64[$0 >> 3]);
  $15($0, HEAPF64[$0 + 8 >> 3]);
  $3_1 = $0 - -64 | 0;
  $0 = $3_1 + 544 | 0;
  $2_1 = HEAP32[$0 + 16 >> 2];
  $0 = HEAP32[$0 + 20 >> 2];
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($2_1 | 0) != 0 & ($0 | 0) >= 0;
  }
  if ($0) {
   $0 = 1;
  } else {
   $0 = HEAP32[$3_1 + 544 >> 2];
   $2_1 = HEAP32[$3_1 + 548 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   if ($0) {
    $0 = HEAP32[$3_1 + 556 >> 2];
    if (($0 | 0) > 0) {
     $0 = 1;
    } else {
     $0 = HEAP32[$3_1 + 552 >> 2] != 0 & ($0 | 0) >= 0;
    }
   } else {
    $0 = 0;
   }
  }
  $7_1 = NaN;
  __inlined_func$99$13 : {
   if ($0) {
    break __inlined_func$99$13
   }
   $0 = HEAP32[$3_1 + 544 >> 2];
   $2_1 = HEAP32[$3_1 + 548 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7_1 = Infinity;
   if ($0) {
    break __inlined_func$99$13
   }
   $0 = HEAP32[$3_1 + 552 >> 2];
   $2_1 = HEAP32[$3_1 + 556 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7_1 = -Infinity;
   if ($0) {
    break __inlined_func$99$13
   }
   $62($3_1);
   $11_1 = 1.0;
   if (HEAP32[$3_1 + 540 >> 2] < 0) {
    $11_1 = -1;
    while (1) {
     if (($1_1 | 0) < 68) {
      $0 = ($1_1 << 3) + $3_1 | 0;
      $2_1 = HEAP32[$0 >> 2];
      $5_1 = 0 - $2_1 | 0;
      $2_1 = 0 - (HEAP32[$0 + 4 >> 2] + (($2_1 | 0) != 0) | 0) | 0;
      HEAP32[$0 >> 2] = $5_1;
      HEAP32[$0 + 4 >> 2] = $2_1;
      $1_1 = $1_1 + 1 | 0;
      continue;
     }
     break;
    }    $62($3_1);
   }
   $5_1 = 67;
   while (1) {
    if (($5_1 | 0) >= 0) {
     $1_1 = ($5_1 << 3) + $3_1 | 0;
     $0 = HEAP32[$1_1 >> 2];
     $1_1 = HEAP32[$1_1 + 4 >> 2];
    } else {
     $0 = 1;
     $1_1 = 0;
    }
    if (!($0 | $1_1)) {
     $5_1 = $5_1 - 1 | 0;
     continue;
    }
    break;
   }   $7_1 = 0.0;
   if (($5_1 | 0) < 0) {
    break __inlined_func$99$13
   }
   $0 = $9($3_1, $5_1);
   $1_1 = Math_clz32(i64toi32_i32$HIGH_BITS);
   $1_1 = ($1_1 | 0) == 32 ? Math_clz32($0) + 32 | 0 : $1_1;
   $10_1 = $1_1 - 32 | 0;
   $9_1 = 0 - ($1_1 >>> 0 < 32) | 0;
   $2_1 = $9($3_1, $5_1 - 1 | 0);
   $0 = $0 | i64toi32_i32$HIGH_BITS;
   $1_1 = $10_1 & 31;
   if (($10_1 & 63) >>> 0 >= 32) {
    $0 = $2_1 << $1_1;
    $8_1 = 0;
   } else {
    $0 = (1 << $1_1) - 1 & $2_1 >>> 32 - $1_1 | $0 << $1_1;
    $8_1 = $2_1 << $1_1;
   }
   $2_1 = $0;
   $0 = $9($3_1, $5_1 - 2 | 0);
   $1_1 = i64toi32_i32$HIGH_BITS;
   $4 = 32 - $10_1 | 0;
   $6 = $4 & 31;
   if (($4 & 63) >>> 0 >= 32) {
    $4 = 0;
    $6 = $1_1 >>> $6 | 0;
   } else {
    $4 = $1_1 >>> $6 | 0;
    $6 = ((1 << $6) - 1 & $1_1) << 32 - $6 | $0 >>> $6;
   }
   $12_1 = !($10_1 | $9_1);
   $9_1 = $12_1;
   $6 = $8_1 | ($9_1 ? 0 : $6);
   $9_1 = ($9_1 ? 0 : $4) | $2_1;
   $4 = $10_1 + 32 | 0;
   $2_1 = $4 & 31;
   $8_1 = ($0 | $1_1) != 0;
   if (($4 & 63) >>> 0 >= 32) {
    $4 = $0 << $2_1;
    $0 = 0;
   } else {
    $4 = (1 << $2_1) - 1 & $0 >>> 32 - $2_1 | $1_1 << $2_1;
    $0 = $0 << $2_1;
   }
   $1_1 = $12_1 ? $8_1 : ($0 | $4) != 0;
   while (1) {
    if (($5_1 - 2 | 0) > ($13_1 | 0)) {
     if ($1_1) {
      $1_1 = 1;
     } else {
      $0 = ($13_1 << 3) + $3_1 | 0;
      $1_1 = (HEAP32[$0 >> 2] | HEAP32[$0 + 4 >> 2]) != 0;
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
    break;
   }   $2_1 = $9_1 >>> 11 | 0;
   $0 = $2_1;
   $8_1 = $0 + 1 | 0;
   $0 = ($9_1 & 2047) << 21 | $6 >>> 11;
   $3_1 = $0 + 1 | 0;
   $4 = $3_1 ? $2_1 : $8_1;
   $12_1 = $3_1;
   $8_1 = $0;
   $3_1 = $6 & 2047;
   if ($3_1 >>> 0 > 1024) {
    $0 = 1;
   } else {
    $0 = ($3_1 | 0) == 1024 ? ($1_1 ? 1 : $0 & 1) : 0;
   }
   $11_1 = $11_1 * (+(($0 ? $12_1 : $8_1) >>> 0) + +(($0 ? $4 : $2_1) >>> 0) * 4294967296.0);
   $0 = (($5_1 << 5) - $10_1 | 0) - 1095 | 0;
   $1_1 = $0 >> 1;
   $7_1 = $11_1 * $31($1_1) * $31($0 - $1_1 | 0);
  }
  return $7_1;
 }
 
 function $27($0) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0;
  if (!HEAPU8[$0 + 16 | 0]) {
   return HEAPF64[$0 >> 3] + HEAPF64[$0 + 8 >> 3]
  }
  $16($0, HEAPF64[$0 >> 3]);
  $16($0, HEAPF64[$0 + 8 >> 3]);
  $3_1 = $0 - -64 | 0;
  $0 = $3_1 + 104 | 0;
  $2_1 = HEAP32[$0 + 16 >> 2];
  $0 = HEAP32[$0 + 20 >> 2];
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($2_1 | 0) != 0 & ($0 | 0) >= 0;
  }
  if ($0) {
   $0 = 1;
  } else {
   $0 = HEAP32[$3_1 + 104 >> 2];
   $2_1 = HEAP32[$3_1 + 108 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   if ($0) {
    $0 = HEAP32[$3_1 + 116 >> 2];
    if (($0 | 0) > 0) {
     $0 = 1;
    } else {
     $0 = HEAP32[$3_1 + 112 >> 2] != 0 & ($0 | 0) >= 0;
    }
   } else {
    $0 = 0;
   }
  }
  $7_1 = NaN;
  __inlined_func$100$14 : {
   if ($0) {
    break __inlined_func$100$14
   }
   $0 = HEAP32[$3_1 + 104 >> 2];
   $2_1 = HEAP32[$3_1 + 108 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7_1 = Infinity;
   if ($0) {
    break __inlined_func$100$14
   }
   $0 = HEAP32[$3_1 + 112 >> 2];
   $2_1 = HEAP32[$3_1 + 116 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7_1 = -Infinity;
   if ($0) {
    break __inlined_func$100$14
   }
   $63($3_1);
   $11_1 = 1.0;
   if (HEAP32[$3_1 + 100 >> 2] < 0) {
    $11_1 = -1;
    while (1) {
     if (($1_1 | 0) < 13) {
      $0 = ($1_1 << 3) + $3_1 | 0;
      $2_1 = HEAP32[$0 >> 2];
      $5_1 = 0 - $2_1 | 0;
      $2_1 = 0 - (HEAP32[$0 + 4 >> 2] + (($2_1 | 0) != 0) | 0) | 0;
      HEAP32[$0 >> 2] = $5_1;
      HEAP32[$0 + 4 >> 2] = $2_1;
      $1_1 = $1_1 + 1 | 0;
      continue;
     }
     break;
    }    $63($3_1);
   }
   $5_1 = 12;
   while (1) {
    if (($5_1 | 0) >= 0) {
     $1_1 = ($5_1 << 3) + $3_1 | 0;
     $0 = HEAP32[$1_1 >> 2];
     $1_1 = HEAP32[$1_1 + 4 >> 2];
    } else {
     $0 = 1;
     $1_1 = 0;
    }
    if (!($0 | $1_1)) {
     $5_1 = $5_1 - 1 | 0;
     continue;
    }
    break;
   }   $7_1 = 0.0;
   if (($5_1 | 0) < 0) {
    break __inlined_func$100$14
   }
   $0 = $9($3_1, $5_1);
   $1_1 = Math_clz32(i64toi32_i32$HIGH_BITS);
   $1_1 = ($1_1 | 0) == 32 ? Math_clz32($0) + 32 | 0 : $1_1;
   $10_1 = $1_1 - 32 | 0;
   $9_1 = 0 - ($1_1 >>> 0 < 32) | 0;
   $2_1 = $9($3_1, $5_1 - 1 | 0);
   $0 = $0 | i64toi32_i32$HIGH_BITS;
   $1_1 = $10_1 & 31;
   if (($10_1 & 63) >>> 0 >= 32) {
    $0 = $2_1 << $1_1;
    $8_1 = 0;
   } else {
    $0 = (1 << $1_1) - 1 & $2_1 >>> 32 - $1_1 | $0 << $1_1;
    $8_1 = $2_1 << $1_1;
   }
   $2_1 = $0;
   $0 = $9($3_1, $5_1 - 2 | 0);
   $1_1 = i64toi32_i32$HIGH_BITS;
   $4 = 32 - $10_1 | 0;
   $6 = $4 & 31;
   if (($4 & 63) >>> 0 >= 32) {
    $4 = 0;
    $6 = $1_1 >>> $6 | 0;
   } else {
    $4 = $1_1 >>> $6 | 0;
    $6 = ((1 << $6) - 1 & $1_1) << 32 - $6 | $0 >>> $6;
   }
   $12_1 = !($10_1 | $9_1);
   $9_1 = $12_1;
   $6 = $8_1 | ($9_1 ? 0 : $6);
   $9_1 = ($9_1 ? 0 : $4) | $2_1;
   $4 = $10_1 + 32 | 0;
   $2_1 = $4 & 31;
   $8_1 = ($0 | $1_1) != 0;
   if (($4 & 63) >>> 0 >= 32) {
    $4 = $0 << $2_1;
    $0 = 0;
   } else {
    $4 = (1 << $2_1) - 1 & $0 >>> 32 - $2_1 | $1_1 << $2_1;
    $0 = $0 << $2_1;
   }
   $1_1 = $12_1 ? $8_1 : ($0 | $4) != 0;
   while (1) {
    if (($5_1 - 2 | 0) > ($13_1 | 0)) {
     if ($1_1) {
      $1_1 = 1;
     } else {
      $0 = ($13_1 << 3) + $3_1 | 0;
      $1_1 = (HEAP32[$0 >> 2] | HEAP32[$0 + 4 >> 2]) != 0;
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
    break;
   }   $2_1 = $9_1 >>> 11 | 0;
   $0 = $2_1;
   $8_1 = $0 + 1 | 0;
   $0 = ($9_1 & 2047) << 21 | $6 >>> 11;
   $3_1 = $0 + 1 | 0;
   $4 = $3_1 ? $2_1 : $8_1;
   $12_1 = $3_1;
   $8_1 = $0;
   $3_1 = $6 & 2047;
   if ($3_1 >>> 0 > 1024) {
    $0 = 1;
   } else {
    $0 = ($3_1 | 0) == 1024 ? ($1_1 ? 1 : $0 & 1) : 0;
   }
   $11_1 = $11_1 * (+(($0 ? $12_1 : $8_1) >>> 0) + +(($0 ? $4 : $2_1) >>> 0) * 4294967296.0);
   $0 = (($5_1 << 5) - $10_1 | 0) - 222 | 0;
   $1_1 = $0 >> 1;
   $7_1 = $11_1 * $31($1_1) * $31($0 - $1_1 | 0);
  }
  return $7_1;
 }
 
 function $28($0, $1_1) {
  var $2_1 = 0.0, $3_1 = 0.0, $4 = 0.0, $5_1 = 0.0;
  $2_1 = HEAPF64[$0 >> 3];
  $4 = $2_1 + $1_1;
  $3_1 = $4 - $2_1;
  $5_1 = HEAPF64[$0 + 8 >> 3];
  $2_1 = $2_1 - ($4 - $3_1) + ($1_1 - $3_1);
  $1_1 = $5_1 + $2_1;
  $3_1 = $1_1 - $5_1;
  HEAPF64[$0 >> 3] = $4;
  HEAPF64[$0 + 8 >> 3] = $1_1;
  $1_1 = $5_1 - ($1_1 - $3_1) + ($2_1 - $3_1);
  if ($1_1 != 0.0) {
   $15($0, $1_1);
  }
 }
 
 function $29($0, $1_1) {
  var $2_1 = 0.0, $3_1 = 0.0, $4 = 0.0, $5_1 = 0.0;
  $2_1 = HEAPF64[$0 >> 3];
  $4 = $2_1 + $1_1;
  $3_1 = $4 - $2_1;
  $5_1 = HEAPF64[$0 + 8 >> 3];
  $2_1 = $2_1 - ($4 - $3_1) + ($1_1 - $3_1);
  $1_1 = $5_1 + $2_1;
  $3_1 = $1_1 - $5_1;
  HEAPF64[$0 >> 3] = $4;
  HEAPF64[$0 + 8 >> 3] = $1_1;
  $1_1 = $5_1 - ($1_1 - $3_1) + ($2_1 - $3_1);
  if ($1_1 != 0.0) {
   $16($0, $1_1);
  }
 }
 
 function $30($0, $1_1, $2_1) {
  var $3_1 = 0.0, $4 = 0.0, $5_1 = 0.0, $6 = 0.0, $7_1 = 0.0;
  $4 = HEAPF64[$0 >> 3];
  $3_1 = $4 + $1_1;
  $5_1 = $3_1 - $4;
  $1_1 = $4 - ($3_1 - $5_1) + ($1_1 - $5_1);
  $4 = HEAPF64[$0 + 8 >> 3];
  $5_1 = $4 + $2_1;
  $6 = $1_1 + $5_1;
  $1_1 = $3_1 + $6;
  $7_1 = $1_1 - $3_1;
  $6 = $3_1 - ($1_1 - $7_1) + ($6 - $7_1);
  $3_1 = $5_1 - $4;
  $3_1 = $6 + ($4 - ($5_1 - $3_1) + ($2_1 - $3_1));
  $2_1 = $1_1 + $3_1;
  HEAPF64[$0 >> 3] = $2_1;
  $4 = $1_1;
  $1_1 = $2_1 - $1_1;
  HEAPF64[$0 + 8 >> 3] = $4 - ($2_1 - $1_1) + ($3_1 - $1_1);
 }
 
 function $31($0) {
  $0 = $0 + 1023 | 0;
  wasm2js_scratch_store_i32(0, 0);
  wasm2js_scratch_store_i32(1, $0 << 20);
  return +wasm2js_scratch_load_f64();
 }
 
 function $32($0, $1_1, $2_1, $3_1) {
  var $4 = 0, $5_1 = 0.0, $6 = 0.0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0.0, $21_1 = 0;
  $10_1 = $0 + 16 | 0;
  $19_1 = HEAPU8[1712];
  $17_1 = $46($0);
  $12_1 = i64toi32_i32$HIGH_BITS;
  $15_1 = 1;
  while (1) {
   if (($15_1 | 0) <= 1024) {
    $4 = $24($1_1, $2_1, $3_1);
    $8_1 = HEAP32[478] > 0;
    if (!($4 | $8_1)) {
     return -2
    }
    $7_1 = ($4 | 0) > 0 ? $0 : $10_1;
    HEAPF64[$7_1 >> 3] = HEAPF64[242];
    HEAPF64[$7_1 + 8 >> 3] = HEAPF64[243];
    $7_1 = 0;
    if ($8_1) {
     $1(1936, HEAPF64[238], HEAPF64[244]);
     $61(HEAPF64[245]);
     $22(1872, HEAPF64[238], 1952);
     $8_1 = $19($0, 1936);
     $13_1 = $19(1936, $10_1);
     $7_1 = ($8_1 & $13_1) < 0;
     $14_1 = HEAP32[479] - HEAP32[$1_1 + 44 >> 2] | 0;
     $16_1 = HEAP32[478] - HEAP32[$1_1 + 40 >> 2] | 0;
     if ($4) {
      if (($13_1 | 0) <= 0 & ($8_1 | 0) <= 0) {
       $4 = $43($19_1, $2_1, $3_1, $16_1, $14_1);
      } else {
       $4 = 0;
      }
     } else {
      $4 = 1;
     }
     if ($4) {
      $5_1 = HEAPF64[222];
      $11_1 = HEAPF64[244] / $5_1;
      $6 = Math_floor($11_1);
      $20_1 = HEAPF64[238];
      $11_1 = $11_1 - $6 + HEAPF64[245] / $5_1;
      if ($11_1 < 0.0) {
       $11_1 = $11_1 + 1.0;
       $6 = $6 + -1;
      }
      $1(1936, $20_1, $6 * $5_1);
      $61(Math_floor($11_1 * 16777216.0) * ($5_1 * 5.9604644775390625e-08));
      return 0;
     }
    }
    $9_1 = $7_1;
    if ($15_1 & 3) {
     $4 = 0;
    } else {
     $4 = $46($0);
     $7_1 = $12_1 >>> 1 | 0;
     $8_1 = ($12_1 & 1) << 31 | $17_1 >>> 1;
     $12_1 = i64toi32_i32$HIGH_BITS;
     $17_1 = $4;
     $4 = !$12_1 & $4 >>> 0 <= 1 | (($7_1 | 0) == ($12_1 | 0) & $4 >>> 0 > $8_1 >>> 0 | $7_1 >>> 0 < $12_1 >>> 0);
    }
    if (!($4 ? 0 : $9_1)) {
     if (!HEAPU8[$0 + 32 | 0]) {
      $5_1 = HEAPF64[$0 + 8 >> 3];
      $6 = HEAPF64[$0 >> 3];
      HEAPF64[242] = $6;
      HEAPF64[243] = $5_1;
      HEAPF64[238] = $6;
      HEAPF64[244] = $5_1;
      HEAPF64[245] = 0;
      $4 = $24($1_1, $2_1, $3_1);
      $5_1 = HEAPF64[$10_1 + 8 >> 3];
      $6 = HEAPF64[$10_1 >> 3];
      HEAPF64[242] = $6;
      HEAPF64[243] = $5_1;
      HEAPF64[238] = $6;
      HEAPF64[244] = $5_1;
      HEAPF64[245] = 0;
      $7_1 = $24($1_1, $2_1, $3_1);
      if (($4 | 0) < 0 | ($7_1 | 0) > 0) {
       return -1
      }
      HEAP8[$0 + 32 | 0] = 1;
      if ($4) {
       if (!$7_1) {
        HEAPF64[$0 >> 3] = HEAPF64[$10_1 >> 3];
        HEAPF64[$0 + 8 >> 3] = 0;
       }
      } else {
       HEAPF64[$10_1 >> 3] = HEAPF64[$0 >> 3];
       HEAPF64[$10_1 + 8 >> 3] = 0;
      }
     }
     $4 = $21_1;
     $21_1 = $4 + 1 | 0;
     $16_1 = !($4 & 1);
     $5_1 = HEAPF64[215];
     $4 = $0 + 16 | 0;
     $8_1 = $2(0, HEAPF64[$4 >> 3]);
     $7_1 = i64toi32_i32$HIGH_BITS;
     $13_1 = $2(0, HEAPF64[$0 >> 3]);
     $14_1 = i64toi32_i32$HIGH_BITS;
     $18_1 = $13_1 + 1 | 0;
     $9_1 = $18_1 ? $14_1 : $14_1 + 1 | 0;
     if (($9_1 | 0) > ($7_1 | 0)) {
      $9_1 = 1;
     } else {
      $9_1 = ($7_1 | 0) <= ($9_1 | 0) & $8_1 >>> 0 <= $18_1 >>> 0;
     }
     __inlined_func$79$18 : {
      if ($9_1) {
       $1(1936, HEAPF64[$4 >> 3], $5_1 * -0.5);
       if (($19($0, 1936) | 0) < 0) {
        $9_1 = ($19(1936, $4) | 0) < 0;
       } else {
        $9_1 = 0;
       }
       if ($9_1) {
        break __inlined_func$79$18
       }
       $5_1 = HEAPF64[$0 >> 3];
       $1(1936, $5_1, (HEAPF64[$4 >> 3] - $5_1 + (HEAPF64[$0 + 8 >> 3] + HEAPF64[$4 + 8 >> 3])) * .5);
       break __inlined_func$79$18;
      }
      $5_1 = HEAPF64[$0 >> 3] * .5 + HEAPF64[$4 >> 3] * .5;
      if ($16_1) {
       $4 = 0;
      } else {
       $4 = $5_1 < HEAPF64[$4 >> 3] & $5_1 > HEAPF64[$0 >> 3];
      }
      if ($4) {
       $6 = $5_1;
      } else {
       $6 = $7(0, $35($13_1, $14_1, $8_1, $7_1), i64toi32_i32$HIGH_BITS);
      }
      HEAPF64[242] = $6;
      HEAPF64[243] = 0;
     }
     $5_1 = HEAPF64[243];
     $6 = HEAPF64[242];
     HEAPF64[242] = $6;
     HEAPF64[243] = $5_1;
     HEAPF64[238] = $6;
     HEAPF64[244] = $5_1;
     HEAPF64[245] = 0;
    }
    $15_1 = $15_1 + 1 | 0;
    continue;
   }
   break;
  }  wasm2js_trap();
 }
 
 function $33($0, $1_1, $2_1, $3_1, $4, $5_1, $6) {
  var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
  $11_1 = $0 ? 2 : 3;
  while (1) {
   if (($3_1 | 0) > ($7_1 | 0)) {
    $9_1 = $3_1 - 1 | 0;
    if (($7_1 | 0) <= ($9_1 | 0)) {
     $9_1 = $7_1;
    }
    $8_1 = 0;
    while (1) {
     if (($4 | 0) > ($8_1 | 0)) {
      $7_1 = $4 - 1 | 0;
      if (($8_1 | 0) <= ($7_1 | 0)) {
       $7_1 = $8_1;
      }
      $8_1 = (Math_imul($2_1, $9_1) + $1_1 | 0) + ($7_1 << $11_1) | 0;
      $10_1 = (Math_imul($6, $7_1) + $5_1 | 0) + ($9_1 << $11_1) | 0;
      if ($0) {
       HEAP32[$10_1 >> 2] = HEAP32[$8_1 >> 2];
      } else {
       $12_1 = HEAP32[$8_1 + 4 >> 2];
       HEAP32[$10_1 >> 2] = HEAP32[$8_1 >> 2];
       HEAP32[$10_1 + 4 >> 2] = $12_1;
      }
      $8_1 = $7_1 + 1 | 0;
      continue;
     }
     break;
    }    $7_1 = $9_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $35($0, $1_1, $2_1, $3_1) {
  var $4 = 0, $5_1 = 0, $6 = 0;
  $5_1 = $1_1 >> 1;
  $6 = ($1_1 & 1) << 31 | $0 >>> 1;
  $1_1 = $3_1 >> 1;
  $4 = ($3_1 & 1) << 31 | $2_1 >>> 1;
  $3_1 = $6 + $4 | 0;
  $1_1 = $1_1 + $5_1 | 0;
  $1_1 = $3_1 >>> 0 < $4 >>> 0 ? $1_1 + 1 | 0 : $1_1;
  $4 = $3_1;
  $3_1 = $0 & $2_1 & 1;
  $2_1 = $4 + $3_1 | 0;
  i64toi32_i32$HIGH_BITS = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
  return $2_1;
 }
 
 function $37($0, $1_1) {
  var $2_1 = 0.0;
  $2_1 = $0 * $1_1;
  $30(1888, $2_1, $60($0, $1_1, $2_1));
 }
 
 function $38($0, $1_1, $2_1, $3_1, $4, $5_1, $6, $7_1, $8_1, $9_1) {
  var $10_1 = 0.0, $11_1 = Math_fround(0), $12_1 = 0.0, $13_1 = 0, $14_1 = 0.0, $15_1 = 0, $16_1 = Math_fround(0), $17_1 = 0.0, $18_1 = 0, $19_1 = 0, $20_1 = Math_fround(0), $21_1 = 0.0, $22_1 = 0, $23_1 = 0, $24_1 = 0.0, $25_1 = 0, $26_1 = 0, $27_1 = 0.0, $28_1 = 0.0, $29_1 = Math_fround(0), $30_1 = Math_fround(0), $31_1 = 0, $32_1 = 0, $33_1 = 0.0, $34 = 0, $35_1 = Math_fround(0), $36 = Math_fround(0), $37_1 = 0.0, $38_1 = 0.0, $39_1 = 0, $40 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0.0, $44_1 = 0.0, $45 = Math_fround(0), $46_1 = 0, $47_1 = Math_fround(0), $48 = Math_fround(0), $49_1 = 0, $50_1 = 0, $51_1 = 0.0, $52_1 = 0.0, $53_1 = 0.0, $54_1 = 0.0, $55 = 0, $56 = Math_fround(0), $57_1 = Math_fround(0), $58_1 = Math_fround(0), $59_1 = Math_fround(0), $60_1 = 0.0;
  $15_1 = HEAP32[$0 + 8 >> 2];
  $39_1 = $15_1 << ($2_1 ? 2 : 3);
  $13(0, $39_1 + $4 | 0);
  $13(1, $6 + $39_1 | 0);
  if ($5_1) {
   $13(2, $5_1 + $39_1 | 0);
  }
  if ($1_1) {
   if (($1_1 | 0) == 3) {
    if ($5_1) {
     $1_1 = HEAP32[$0 + 8 >> 2];
     if ($2_1) {
      $7_1 = $5_1;
      $11_1 = Math_fround(1.0);
      HEAPF64[$8_1 >> 3] = 0;
      HEAPF64[$8_1 + 8 >> 3] = 0;
      HEAP8[$8_1 + 16 | 0] = 0;
      __inlined_func$87$62 : {
       while (1) {
        if (($1_1 | 0) > ($22_1 | 0)) {
         $13_1 = $1_1 - $22_1 | 0;
         $15_1 = ($13_1 | 0) > 1024 ? 1024 : $13_1;
         $23_1 = ($15_1 << 2) + $7_1 | 0;
         $13_1 = $8_1 + 640 | 0;
         while (1) {
          $16_1 = HEAPF32[$7_1 >> 2];
          $11_1 = $11_1 != Math_fround(0.0) ? ($16_1 >= Math_fround(0.0) ? ($16_1 <= Math_fround(1.0) ? Math_fround(1.0) : Math_fround(0.0)) : Math_fround(0.0)) : Math_fround(0.0);
          HEAPF32[$13_1 >> 2] = $16_1;
          $13_1 = $13_1 + 4 | 0;
          $7_1 = $7_1 + 4 | 0;
          if ($23_1 >>> 0 > $7_1 >>> 0) {
           continue
          }
          break;
         }         $10_1 = NaN;
         if ($11_1 == Math_fround(0.0)) {
          break __inlined_func$87$62
         }
         $18($8_1, $15_1, 1.0);
         $22_1 = $22_1 + 1024 | 0;
         continue;
        }
        break;
       }       $10_1 = $27($8_1);
      }
     } else {
      $7_1 = $5_1;
      $12_1 = 1.0;
      HEAPF64[$8_1 >> 3] = 0;
      HEAPF64[$8_1 + 8 >> 3] = 0;
      HEAP8[$8_1 + 16 | 0] = 0;
      __inlined_func$86$63 : {
       while (1) {
        if (($1_1 | 0) > ($22_1 | 0)) {
         $13_1 = $1_1 - $22_1 | 0;
         $15_1 = ($13_1 | 0) > 1024 ? 1024 : $13_1;
         $23_1 = ($15_1 << 3) + $7_1 | 0;
         $13_1 = $8_1 + 640 | 0;
         while (1) {
          $24_1 = HEAPF64[$7_1 >> 3];
          $12_1 = $12_1 != 0.0 ? ($24_1 >= 0.0 ? ($24_1 <= 1.0 ? 1.0 : 0.0) : 0.0) : 0.0;
          HEAPF64[$13_1 >> 3] = $24_1;
          $13_1 = $13_1 + 8 | 0;
          $7_1 = $7_1 + 8 | 0;
          if ($23_1 >>> 0 > $7_1 >>> 0) {
           continue
          }
          break;
         }         $10_1 = NaN;
         if ($12_1 == 0.0) {
          break __inlined_func$86$63
         }
         $17($8_1, $15_1, 1.0);
         $22_1 = $22_1 + 1024 | 0;
         continue;
        }
        break;
       }       $10_1 = $26($8_1);
      }
     }
    } else {
     $10_1 = +HEAP32[($3_1 << 2) + $7_1 >> 2];
    }
    $12_1 = $10_1;
    $13_1 = 4;
    __inlined_func$88$19 : {
     if ($12_1 != $12_1) {
      break __inlined_func$88$19
     }
     $1_1 = HEAP32[$0 + 28 >> 2];
     if ($1_1) {
      $10_1 = HEAPF64[Math_imul(HEAP32[$0 + 32 >> 2], $3_1) + $1_1 >> 3];
     } else {
      $10_1 = $12_1;
     }
     $24_1 = $10_1;
     $40 = $49($0, $2_1, $3_1, $4, $24_1, 0);
     if ($40) {
      $13_1 = $40;
      break __inlined_func$88$19;
     }
     $54($2_1);
     $54_1 = HEAPF64[250];
     $13_1 = !HEAP32[$0 + 48 >> 2];
     $46_1 = $13_1;
     $15_1 = HEAP32[$0 + 52 >> 2];
     $17_1 = HEAPF64[HEAP32[$0 + 72 >> 2] + Math_imul(HEAP32[$0 + 76 >> 2], $3_1) >> 3] / ($13_1 & ($15_1 | 0) == 1 ? $54_1 : 1.0);
     $22_1 = HEAP32[$0 + 60 >> 2] + $3_1 | 0;
     if ($2_1) {
      $7_1 = 0;
      $41_1 = HEAP32[$0 + 68 >> 2];
      HEAPF64[$8_1 >> 3] = 0;
      HEAPF64[$8_1 + 8 >> 3] = 0;
      HEAP8[$8_1 + 16 | 0] = 0;
      if (!$41_1 & (!$5_1 & $13_1) & ($15_1 | 0) != 2) {
       $18_1 = HEAP32[$0 + 8 >> 2];
       $34 = HEAP32[$0 + 56 >> 2];
       $29_1 = Math_fround(HEAPF64[248]);
       $47_1 = Math_fround(HEAPF64[249]);
       $45 = Math_fround(1.0 / HEAPF64[251]);
       $30_1 = Math_fround(HEAPF64[235]);
       while (1) {
        if (($7_1 | 0) < ($18_1 | 0)) {
         $1_1 = $7_1 + 256 | 0;
         $23_1 = ($1_1 | 0) < ($18_1 | 0) ? $1_1 : $18_1;
         $27_1 = 0.0;
         $10_1 = 0.0;
         $2_1 = $7_1;
         while (1) {
          if (($2_1 | 0) < ($23_1 | 0)) {
           $1_1 = $2_1 << 2;
           $25_1 = $23_1 - $2_1 | 0;
           $25_1 = ($25_1 | 0) > 128 ? 128 : $25_1;
           $26_1 = $1_1 + ($25_1 << 2) | 0;
           $31_1 = ($8_1 + 640 | 0) - $1_1 | 0;
           $14_1 = 0.0;
           $16_1 = Math_fround(1.0);
           while (1) {
            $11_1 = HEAPF32[$1_1 + $4 >> 2];
            $35_1 = Math_fround(Math_fround($11_1 - $29_1) - $47_1);
            $20_1 = Math_fround($35_1 * $45);
            $36 = $20_1 < Math_fround(.9999999403953552) ? $20_1 : Math_fround(.9999999403953552);
            $20_1 = $11_1 > $30_1 ? Math_fround(1.0) : Math_fround(0.0);
            $11_1 = $20_1 != Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0);
            $11_1 = $11_1 < $36 ? $36 : $11_1;
            $36 = HEAP32[$1_1 + $34 >> 2] == ($22_1 | 0) ? Math_fround(1.0) : Math_fround(0.0);
            $11_1 = Math_fround($11_1 - ($36 != Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)));
            $35_1 = $35_1 > Math_fround(0.0) ? Math_fround(0.0) : Math_fround(1.0);
            $32_1 = ($20_1 < $35_1 ? $35_1 : $20_1) != Math_fround(0.0);
            $19_1 = (($32_1 ? Math_fround(0.0) : $36) != Math_fround(0.0)) + $19_1 | 0;
            HEAPF32[$1_1 + $6 >> 2] = $32_1 ? Math_fround(NaN) : $11_1;
            $11_1 = Math_fround($11_1 * $11_1);
            HEAPF32[$1_1 + $31_1 >> 2] = $11_1;
            $20_1 = $11_1 == Math_fround(0.0) ? Math_fround(NaN) : $11_1;
            $16_1 = $16_1 > $20_1 ? $20_1 : $16_1;
            $14_1 = $14_1 + +$11_1;
            $1_1 = $1_1 + 4 | 0;
            if ($26_1 >>> 0 > $1_1 >>> 0) {
             continue
            }
            break;
           }           if ($16_1 < Math_fround(2.384185791015625e-07)) {
            $18($8_1, $25_1, 1.0);
           } else {
            $27_1 = $27_1 + $14_1;
            $10_1 = $10_1 + 0.0;
           }
           $2_1 = $2_1 + 128 | 0;
           continue;
          }
          break;
         }         $29($8_1, $27_1);
         $29($8_1, $10_1);
         $7_1 = $7_1 + 256 | 0;
         continue;
        }
        break;
       }       $14_1 = +($19_1 | 0);
      } else {
       $34 = HEAP32[$0 + 52 >> 2];
       $10_1 = HEAPF64[251];
       $35_1 = Math_fround(1.0 / $10_1);
       $25_1 = HEAP32[$0 + 48 >> 2];
       $19_1 = !$25_1;
       if ($19_1) {
        $19_1 = ($34 | 0) == 1;
       }
       $31_1 = HEAP32[$0 + 56 >> 2];
       $2_1 = HEAP32[$0 + 68 >> 2];
       $26_1 = HEAP32[$0 + 8 >> 2];
       $36 = Math_fround(HEAPF64[248]);
       $56 = Math_fround(HEAPF64[249]);
       $29_1 = Math_fround(HEAPF64[234]);
       $47_1 = Math_fround(HEAPF64[235]);
       $57_1 = Math_fround($10_1);
       $58_1 = Math_fround($10_1 * .5);
       $23_1 = $8_1 + 8832 | 0;
       $1_1 = $23_1;
       HEAPF64[$1_1 >> 3] = 0;
       HEAPF64[$1_1 + 8 >> 3] = 0;
       HEAP8[$1_1 + 16 | 0] = 0;
       while (1) {
        if (($18_1 | 0) < ($26_1 | 0)) {
         $1_1 = $18_1 << 2;
         $7_1 = $26_1 - $18_1 | 0;
         $7_1 = ($7_1 | 0) > 1024 ? 1024 : $7_1;
         $32_1 = $1_1 + ($7_1 << 2) | 0;
         $42_1 = ($8_1 + 640 | 0) - $1_1 | 0;
         $50_1 = ($23_1 + 640 | 0) - $1_1 | 0;
         while (1) {
          $20_1 = HEAPF32[$1_1 + $4 >> 2];
          $45 = Math_fround(Math_fround($20_1 - $36) - $56);
          $11_1 = Math_fround($45 * $35_1);
          $11_1 = $11_1 < Math_fround(.9999999403953552) ? $11_1 : Math_fround(.9999999403953552);
          $16_1 = $20_1 > $47_1 ? Math_fround(1.0) : Math_fround(0.0);
          $30_1 = $16_1 != Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0);
          $48 = $20_1 <= $29_1 ? Math_fround(1.0) : Math_fround(0.0);
          $48 = $16_1 < $48 ? $48 : $16_1;
          $11_1 = $11_1 > $30_1 ? $11_1 : $30_1;
          if ($5_1) {
           $16_1 = HEAPF32[$1_1 + $5_1 >> 2];
          } else {
           $16_1 = HEAP32[$1_1 + $31_1 >> 2] == ($22_1 | 0) ? Math_fround(1.0) : Math_fround(0.0);
          }
          $30_1 = Math_fround($11_1 - $16_1);
          $11_1 = $30_1;
          $59_1 = Math_fround($11_1 * $11_1);
          if (($25_1 | 0) == 1) {
           $20_1 = $11_1 != Math_fround(0.0) ? Math_fround($11_1 * Math_fround(Math_fround($58_1 * $11_1) + ($20_1 > $29_1 ? ($20_1 > $47_1 ? Math_fround($45 - $57_1) : Math_fround(0.0)) : $45))) : Math_fround(0.0);
          } else {
           if ($2_1) {
            $11_1 = Math_fround($30_1 * HEAPF32[$1_1 + $2_1 >> 2]);
            $16_1 = $11_1;
            $20_1 = Math_fround($11_1 * $30_1);
           } else {
            $20_1 = $59_1;
           }
          }
          $49_1 = $48 != Math_fround(0.0);
          HEAPF32[$1_1 + $50_1 >> 2] = $49_1 ? Math_fround(0.0) : $16_1;
          HEAPF32[$1_1 + $42_1 >> 2] = $20_1;
          HEAPF32[$1_1 + $6 >> 2] = $19_1 ? ($49_1 ? Math_fround(NaN) : $11_1) : ($34 | 0) == 2 ? $20_1 : $11_1;
          $1_1 = $1_1 + 4 | 0;
          if ($32_1 >>> 0 > $1_1 >>> 0) {
           continue
          }
          break;
         }         if (($25_1 | 0) == 1) {
          $10_1 = $59($8_1 + 640 | 0, $7_1);
         } else {
          if ($2_1) {
           $10_1 = $59(($18_1 << 2) + $2_1 | 0, $7_1);
          } else {
           $10_1 = 1.0;
          }
         }
         $18($8_1, $7_1, $10_1);
         if ($19_1) {
          $18($23_1, $7_1, $10_1);
         }
         $18_1 = $18_1 + 1024 | 0;
         continue;
        }
        break;
       }       $14_1 = $27($23_1);
      }
      if ($15_1) {
       $1_1 = $13_1 ? ($15_1 | 0) == 1 : $13_1;
       if (!$41_1) {
        $14_1 = $24_1 - +HEAP32[479] - $14_1;
       }
       if ($1_1) {
        $17_1 = $17_1 / HEAPF64[251];
       }
       $2_1 = HEAP32[478];
       if ($1_1 ? ($2_1 | 0) > 0 : 0) {
        $10_1 = $14_1 / +($2_1 | 0);
       } else {
        $10_1 = 0.0;
       }
       if ($9_1) {
        $11_1 = Math_fround($10_1);
        HEAPF32[$9_1 >> 2] = $11_1;
        HEAPF32[$9_1 + 128 >> 2] = $10_1 - +$11_1;
        HEAPF32[$9_1 + 256 >> 2] = $17_1;
       } else {
        $1_1 = HEAP32[$0 + 8 >> 2];
        $7_1 = 0;
        $11_1 = Math_fround($10_1);
        $16_1 = $11_1;
        $20_1 = Math_fround($10_1 - +$11_1);
        $29_1 = Math_fround($17_1);
        while (1) {
         $2_1 = ($7_1 << 2) + $6 | 0;
         $11_1 = HEAPF32[$2_1 >> 2];
         HEAPF32[$2_1 >> 2] = $11_1 == $11_1 ? Math_fround(Math_fround(Math_fround($11_1 - $16_1) - $20_1) * $29_1) : Math_fround(0.0);
         $7_1 = $7_1 + 1 | 0;
         if (($1_1 | 0) > ($7_1 | 0)) {
          continue
         }
         break;
        }       }
      }
      $17_1 = $27($8_1);
      __inlined_func$90$65 : {
       if ($13_1) {
        break __inlined_func$90$65
       }
       if ($12_1 == $24_1) {
        $10_1 = 0.0;
       } else {
        $10_1 = (HEAPF64[248] + HEAPF64[249]) * ($24_1 - $12_1);
       }
       $17_1 = $17_1 + $10_1;
      }
      $12_1 = $17_1;
     } else {
      $2_1 = 0;
      $23_1 = HEAP32[$0 + 68 >> 2];
      $41_1 = HEAP32[$0 + 52 >> 2];
      $13_1 = !HEAP32[$0 + 48 >> 2];
      $34 = $13_1 ? ($41_1 | 0) == 1 : $13_1;
      HEAPF64[$8_1 >> 3] = 0;
      HEAPF64[$8_1 + 8 >> 3] = 0;
      HEAP8[$8_1 + 16 | 0] = 0;
      if (!$23_1 & (!$5_1 & $13_1) & ($41_1 | 0) != 2) {
       $18_1 = HEAP32[$0 + 8 >> 2];
       $25_1 = HEAP32[$0 + 56 >> 2];
       $33_1 = HEAPF64[248];
       $51_1 = HEAPF64[249];
       $52_1 = 1.0 / HEAPF64[251];
       $53_1 = HEAPF64[235];
       while (1) {
        if (($2_1 | 0) < ($18_1 | 0)) {
         $1_1 = $2_1 + 256 | 0;
         $15_1 = ($1_1 | 0) < ($18_1 | 0) ? $1_1 : $18_1;
         $27_1 = 0.0;
         $43_1 = 0.0;
         $7_1 = $2_1;
         while (1) {
          if (($7_1 | 0) < ($15_1 | 0)) {
           $1_1 = $7_1 << 3;
           $26_1 = $15_1 - $7_1 | 0;
           $26_1 = ($26_1 | 0) > 128 ? 128 : $26_1;
           $31_1 = $1_1 + ($26_1 << 3) | 0;
           $32_1 = ($8_1 + 640 | 0) - $1_1 | 0;
           $44_1 = 0.0;
           $37_1 = 0.0;
           $10_1 = 1.0;
           while (1) {
            $14_1 = HEAPF64[$1_1 + $4 >> 3];
            $38_1 = $14_1 - $33_1 - $51_1;
            $21_1 = $38_1 * $52_1;
            $28_1 = $21_1 < .9999999999999999 ? $21_1 : .9999999999999999;
            $21_1 = $14_1 > $53_1 ? 1.0 : 0.0;
            $14_1 = $21_1 != 0.0 ? 1.0 : 0.0;
            $14_1 = $14_1 < $28_1 ? $28_1 : $14_1;
            $28_1 = HEAP32[($1_1 >>> 1 | 0) + $25_1 >> 2] == ($22_1 | 0) ? 1.0 : 0.0;
            $14_1 = $14_1 - ($28_1 != 0.0 ? 1.0 : 0.0);
            $38_1 = $38_1 > 0.0 ? 0.0 : 1.0;
            $42_1 = ($21_1 < $38_1 ? $38_1 : $21_1) != 0.0;
            $19_1 = (($42_1 ? 0.0 : $28_1) != 0.0) + $19_1 | 0;
            HEAPF64[$1_1 + $6 >> 3] = $42_1 ? NaN : $14_1;
            $14_1 = $14_1 * $14_1;
            HEAPF64[$1_1 + $32_1 >> 3] = $14_1;
            $21_1 = $14_1 == 0.0 ? NaN : $14_1;
            $10_1 = $10_1 > $21_1 ? $21_1 : $10_1;
            $21_1 = $14_1 + 1536.0 + -1536;
            $44_1 = $44_1 + $21_1;
            $37_1 = $37_1 + ($14_1 - $21_1 + 1.7462298274040222e-10 + -17462298274040222e-26);
            $1_1 = $1_1 + 8 | 0;
            if ($31_1 >>> 0 > $1_1 >>> 0) {
             continue
            }
            break;
           }           if ($10_1 < 1.1641532182693481e-10) {
            $17($8_1, $26_1, 1.0);
           } else {
            $27_1 = $27_1 + $44_1;
            $43_1 = $43_1 + $37_1;
           }
           $7_1 = $7_1 + 128 | 0;
           continue;
          }
          break;
         }         $28($8_1, $27_1);
         $28($8_1, $43_1);
         $2_1 = $2_1 + 256 | 0;
         continue;
        }
        break;
       }       $10_1 = +($19_1 | 0);
      } else {
       $25_1 = HEAP32[$0 + 52 >> 2];
       $27_1 = HEAPF64[251];
       $51_1 = 1.0 / $27_1;
       $26_1 = HEAP32[$0 + 48 >> 2];
       $19_1 = !$26_1;
       if ($19_1) {
        $19_1 = ($25_1 | 0) == 1;
       }
       $32_1 = HEAP32[$0 + 56 >> 2];
       $2_1 = HEAP32[$0 + 68 >> 2];
       $31_1 = HEAP32[$0 + 8 >> 2];
       $52_1 = HEAPF64[248];
       $53_1 = HEAPF64[249];
       $43_1 = HEAPF64[234];
       $44_1 = HEAPF64[235];
       $38_1 = $27_1 * .5;
       $15_1 = $8_1 + 8832 | 0;
       $1_1 = $15_1;
       HEAPF64[$1_1 >> 3] = 0;
       HEAPF64[$1_1 + 8 >> 3] = 0;
       HEAP8[$1_1 + 16 | 0] = 0;
       while (1) {
        if (($18_1 | 0) < ($31_1 | 0)) {
         $1_1 = $18_1 << 3;
         $7_1 = $31_1 - $18_1 | 0;
         $7_1 = ($7_1 | 0) > 1024 ? 1024 : $7_1;
         $42_1 = $1_1 + ($7_1 << 3) | 0;
         $50_1 = ($8_1 + 640 | 0) - $1_1 | 0;
         $49_1 = ($15_1 + 640 | 0) - $1_1 | 0;
         while (1) {
          $14_1 = HEAPF64[$1_1 + $4 >> 3];
          $37_1 = $14_1 - $52_1 - $53_1;
          $10_1 = $37_1 * $51_1;
          $10_1 = $10_1 < .9999999999999999 ? $10_1 : .9999999999999999;
          $21_1 = $14_1 > $44_1 ? 1.0 : 0.0;
          $33_1 = $21_1 != 0.0 ? 1.0 : 0.0;
          $28_1 = $14_1 <= $43_1 ? 1.0 : 0.0;
          $28_1 = $21_1 < $28_1 ? $28_1 : $21_1;
          $10_1 = $10_1 > $33_1 ? $10_1 : $33_1;
          if ($5_1) {
           $21_1 = HEAPF64[$1_1 + $5_1 >> 3];
          } else {
           $21_1 = HEAP32[($1_1 >>> 1 | 0) + $32_1 >> 2] == ($22_1 | 0) ? 1.0 : 0.0;
          }
          $33_1 = $10_1 - $21_1;
          $10_1 = $33_1;
          $60_1 = $10_1 * $10_1;
          if (($26_1 | 0) == 1) {
           $14_1 = $10_1 != 0.0 ? $10_1 * ($38_1 * $10_1 + ($14_1 > $43_1 ? ($14_1 > $44_1 ? $37_1 - $27_1 : 0.0) : $37_1)) : 0.0;
          } else {
           if ($2_1) {
            $10_1 = $33_1 * HEAPF64[$1_1 + $2_1 >> 3];
            $21_1 = $10_1;
            $14_1 = $10_1 * $33_1;
           } else {
            $14_1 = $60_1;
           }
          }
          $55 = $28_1 != 0.0;
          HEAPF64[$1_1 + $49_1 >> 3] = $55 ? 0.0 : $21_1;
          HEAPF64[$1_1 + $50_1 >> 3] = $14_1;
          HEAPF64[$1_1 + $6 >> 3] = $19_1 ? ($55 ? NaN : $10_1) : ($25_1 | 0) == 2 ? $14_1 : $10_1;
          $1_1 = $1_1 + 8 | 0;
          if ($42_1 >>> 0 > $1_1 >>> 0) {
           continue
          }
          break;
         }         if (($26_1 | 0) == 1) {
          $10_1 = $58($8_1 + 640 | 0, $7_1);
         } else {
          if ($2_1) {
           $10_1 = $58(($18_1 << 3) + $2_1 | 0, $7_1);
          } else {
           $10_1 = 1.0;
          }
         }
         $17($8_1, $7_1, $10_1);
         if ($19_1) {
          $17($15_1, $7_1, $10_1);
         }
         $18_1 = $18_1 + 1024 | 0;
         continue;
        }
        break;
       }       $10_1 = $26($15_1);
      }
      if ($41_1) {
       if (!$23_1) {
        $10_1 = $24_1 - +HEAP32[479] - $10_1;
       }
       if ($34) {
        $17_1 = $17_1 / HEAPF64[251];
       }
       $1_1 = HEAP32[478];
       if ($34 ? ($1_1 | 0) > 0 : 0) {
        $10_1 = $10_1 / +($1_1 | 0);
       } else {
        $10_1 = 0.0;
       }
       if ($9_1) {
        HEAPF64[$9_1 >> 3] = $10_1;
        HEAPF64[$9_1 + 128 >> 3] = $10_1 - $10_1;
        HEAPF64[$9_1 + 256 >> 3] = $17_1;
       } else {
        $1_1 = HEAP32[$0 + 8 >> 2];
        $7_1 = 0;
        $27_1 = $10_1 - $10_1;
        while (1) {
         $2_1 = ($7_1 << 3) + $6 | 0;
         $14_1 = HEAPF64[$2_1 >> 3];
         HEAPF64[$2_1 >> 3] = $14_1 == $14_1 ? ($14_1 - $10_1 - $27_1) * $17_1 : 0.0;
         $7_1 = $7_1 + 1 | 0;
         if (($1_1 | 0) > ($7_1 | 0)) {
          continue
         }
         break;
        }       }
      }
      $17_1 = $26($8_1);
      __inlined_func$89$66 : {
       if ($13_1) {
        break __inlined_func$89$66
       }
       if ($12_1 == $24_1) {
        $10_1 = 0.0;
       } else {
        $10_1 = (HEAPF64[248] + HEAPF64[249]) * ($24_1 - $12_1);
       }
       $17_1 = $17_1 + $10_1;
      }
      $12_1 = $17_1;
     }
     HEAPF64[HEAP32[$0 + 96 >> 2] + ($3_1 << 3) >> 3] = $46_1 ? $12_1 : $12_1 * $54_1;
     $50($0, $3_1);
     $13_1 = $40;
    }
   } else {
    if (($1_1 | 0) == 2) {
     $13_1 = 0;
     __inlined_func$97$21 : {
      if (!$15_1) {
       break __inlined_func$97$21
      }
      $18_1 = ~~HEAPF64[HEAP32[$0 + 28 >> 2] + Math_imul(HEAP32[$0 + 32 >> 2], $3_1) >> 3];
      $0 = $23($2_1, 4704, $4, $15_1);
      if ($0) {
       $13_1 = $0;
       break __inlined_func$97$21;
      }
      $1_1 = HEAP32[1181];
      $13_1 = 2;
      if (($1_1 | 0) > ($18_1 | 0)) {
       break __inlined_func$97$21
      }
      $0 = HEAP32[1180];
      $13_1 = 3;
      if (($0 + $1_1 | 0) < ($18_1 | 0)) {
       break __inlined_func$97$21
      }
      $22_1 = $2_1;
      $13_1 = $0 + $1_1 | 0;
      if (($0 | 0) > 0) {
       $0 = $2($2_1, HEAPF64[588]);
       $8_1 = $0 - 1 | 0;
       $3_1 = i64toi32_i32$HIGH_BITS - !$0 | 0;
       $7_1 = $2($2_1, HEAPF64[589]);
       $2_1 = i64toi32_i32$HIGH_BITS;
       if (($18_1 | 0) == ($13_1 | 0)) {
        $2_1 = $3_1;
        $7_1 = $8_1;
        $1_1 = $18_1;
       }
       while (1) {
        $0 = $8_1 + 1 | 0;
        $9_1 = $0 ? $3_1 : $3_1 + 1 | 0;
        if (($9_1 | 0) < ($2_1 | 0)) {
         $0 = 1;
        } else {
         $0 = $0 >>> 0 < $7_1 >>> 0 & ($2_1 | 0) >= ($9_1 | 0);
        }
        if ($0 & ($1_1 | 0) != ($18_1 | 0)) {
         $9_1 = $35($8_1, $3_1, $7_1, $2_1);
         $0 = i64toi32_i32$HIGH_BITS;
         if ($40 & 1) {
          $12_1 = $7($22_1, $7_1, $2_1);
          $19_1 = $2($22_1, $12_1 - ($12_1 - $7($22_1, $8_1, $3_1)) * (+($18_1 - $1_1 | 0) / +($13_1 - $1_1 | 0)));
          $23_1 = i64toi32_i32$HIGH_BITS;
          if (($3_1 | 0) < ($23_1 | 0)) {
           $46_1 = 1;
          } else {
           $46_1 = $8_1 >>> 0 < $19_1 >>> 0 & ($3_1 | 0) <= ($23_1 | 0);
          }
          if ($46_1 & ($7_1 >>> 0 > $19_1 >>> 0 & ($2_1 | 0) >= ($23_1 | 0) | ($2_1 | 0) > ($23_1 | 0))) {
           $9_1 = $19_1;
           $0 = $23_1;
          }
         }
         $12_1 = $7($22_1, $9_1, $0);
         $19_1 = $44($22_1, $4, $15_1, $12_1, $12_1);
         if (($19_1 | 0) > ($18_1 | 0)) {
          $8_1 = $9_1;
          $3_1 = $0;
          $13_1 = $19_1;
         } else {
          $7_1 = $9_1;
          $2_1 = $0;
          $1_1 = $19_1;
         }
         $40 = $40 + 1 | 0;
         continue;
        }
        break;
       }       $12_1 = $7($22_1, $7_1, $2_1);
      } else {
       $12_1 = 0.0;
      }
      if ($22_1) {
       $1_1 = $18_1 - $1_1 | 0;
       $3_1 = 0;
       $11_1 = Math_fround($12_1);
       while (1) {
        $16_1 = HEAPF32[($3_1 << 2) + $4 >> 2];
        if (($1_1 | 0) > 0 & $16_1 == $11_1) {
         $0 = $3_1 + 1 | 0;
         $8_1 = ($0 | 0) < ($15_1 | 0) ? $0 : $15_1;
         $2_1 = $3_1;
         while (1) {
          if (($2_1 | 0) < ($8_1 | 0)) {
           $7_1 = $2_1 << 2;
           $9_1 = $7_1 + $6 | 0;
           $0 = HEAPF32[$4 + $7_1 >> 2] == Math_fround($12_1);
           if ($0) {
            $0 = $1_1;
            $1_1 = $1_1 - 1 | 0;
            $0 = ($0 | 0) > 0;
           }
           HEAPF32[$9_1 >> 2] = $0 | HEAPF32[$4 + $7_1 >> 2] > Math_fround($12_1) ? Math_fround(1.0) : Math_fround(0.0);
           $2_1 = $2_1 + 1 | 0;
           continue;
          }
          break;
         }        } else {
         HEAPF32[($3_1 << 2) + $6 >> 2] = $11_1 < $16_1 ? Math_fround(1.0) : Math_fround(0.0);
        }
        $3_1 = $3_1 + 1 | 0;
        if (($3_1 | 0) < ($15_1 | 0)) {
         continue
        }
        break;
       }      } else {
       $1_1 = $18_1 - $1_1 | 0;
       $3_1 = 0;
       while (1) {
        $24_1 = HEAPF64[($3_1 << 3) + $4 >> 3];
        if (($1_1 | 0) > 0 & $24_1 == $12_1) {
         $0 = $3_1 + 1 | 0;
         $8_1 = ($0 | 0) < ($15_1 | 0) ? $0 : $15_1;
         $2_1 = $3_1;
         while (1) {
          if (($2_1 | 0) < ($8_1 | 0)) {
           $7_1 = $2_1 << 3;
           $9_1 = $7_1 + $6 | 0;
           $0 = HEAPF64[$4 + $7_1 >> 3] == $12_1;
           if ($0) {
            $0 = $1_1;
            $1_1 = $1_1 - 1 | 0;
            $0 = ($0 | 0) > 0;
           }
           HEAPF64[$9_1 >> 3] = $0 | HEAPF64[$4 + $7_1 >> 3] > $12_1 ? 1.0 : 0.0;
           $2_1 = $2_1 + 1 | 0;
           continue;
          }
          break;
         }        } else {
         HEAPF64[($3_1 << 3) + $6 >> 3] = $12_1 < $24_1 ? 1.0 : 0.0;
        }
        $3_1 = $3_1 + 1 | 0;
        if (($3_1 | 0) < ($15_1 | 0)) {
         continue
        }
        break;
       }      }
      $13_1 = 0;
     }
    } else {
     $24_1 = HEAPF64[HEAP32[$0 + 36 >> 2] + Math_imul(HEAP32[$0 + 40 >> 2], $3_1) >> 3];
     if ($2_1) {
      $1_1 = 0;
      $2_1 = 0;
      HEAPF64[$8_1 >> 3] = 0;
      HEAPF64[$8_1 + 8 >> 3] = 0;
      HEAP8[$8_1 + 16 | 0] = 0;
      while (1) {
       if (($1_1 | 0) < ($15_1 | 0)) {
        $0 = $1_1 << 2;
        $3_1 = $15_1 - $1_1 | 0;
        $3_1 = ($3_1 | 0) > 1024 ? 1024 : $3_1;
        $7_1 = $0 + ($3_1 << 2) | 0;
        $9_1 = ($8_1 + 640 | 0) - $0 | 0;
        $11_1 = Math_fround(0.0);
        while (1) {
         $16_1 = HEAPF32[$0 + $4 >> 2];
         $19_1 = ($16_1 > Math_fround(.9999999403953552) ? Math_fround(0.0) : $16_1 > Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
         $16_1 = $19_1 ? HEAPF32[$0 + $5_1 >> 2] : Math_fround(0.0);
         HEAPF32[$0 + $9_1 >> 2] = $16_1;
         $16_1 = Math_fround(Math_abs($16_1));
         $11_1 = $11_1 < $16_1 ? $16_1 : $11_1;
         $2_1 = $2_1 + $19_1 | 0;
         $0 = $0 + 4 | 0;
         if ($7_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }        $18($8_1, $3_1, +$11_1);
        $1_1 = $1_1 + 1024 | 0;
        continue;
       }
       break;
      }      if ($2_1) {
       $12_1 = $27($8_1) / +($2_1 | 0);
      } else {
       $12_1 = 0.0;
      }
      $11_1 = Math_fround($12_1);
      $16_1 = $11_1;
      $20_1 = Math_fround($12_1 - +$11_1);
      $29_1 = Math_fround(1.0 / $24_1);
      $0 = 0;
      while (1) {
       $1_1 = $0 << 2;
       $11_1 = HEAPF32[$1_1 + $4 >> 2];
       HEAPF32[$1_1 + $6 >> 2] = ($11_1 > Math_fround(.9999999403953552) ? Math_fround(0.0) : $11_1 > Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0) ? Math_fround(Math_fround(Math_fround(HEAPF32[$1_1 + $5_1 >> 2] - $16_1) - $20_1) * $29_1) : Math_fround(0.0);
       $0 = $0 + 1 | 0;
       if (($0 | 0) < ($15_1 | 0)) {
        continue
       }
       break;
      }     } else {
      $1_1 = 0;
      $2_1 = 0;
      HEAPF64[$8_1 >> 3] = 0;
      HEAPF64[$8_1 + 8 >> 3] = 0;
      HEAP8[$8_1 + 16 | 0] = 0;
      while (1) {
       if (($1_1 | 0) < ($15_1 | 0)) {
        $0 = $1_1 << 3;
        $3_1 = $15_1 - $1_1 | 0;
        $3_1 = ($3_1 | 0) > 1024 ? 1024 : $3_1;
        $7_1 = $0 + ($3_1 << 3) | 0;
        $9_1 = ($8_1 + 640 | 0) - $0 | 0;
        $12_1 = 0.0;
        while (1) {
         $17_1 = HEAPF64[$0 + $4 >> 3];
         $19_1 = ($17_1 > .9999999999999999 ? 0.0 : $17_1 > 0.0 ? 1.0 : 0.0) != 0.0;
         $17_1 = $19_1 ? HEAPF64[$0 + $5_1 >> 3] : 0.0;
         HEAPF64[$0 + $9_1 >> 3] = $17_1;
         $17_1 = Math_abs($17_1);
         $12_1 = $12_1 < $17_1 ? $17_1 : $12_1;
         $2_1 = $2_1 + $19_1 | 0;
         $0 = $0 + 8 | 0;
         if ($7_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }        $17($8_1, $3_1, $12_1);
        $1_1 = $1_1 + 1024 | 0;
        continue;
       }
       break;
      }      if ($2_1) {
       $12_1 = $26($8_1) / +($2_1 | 0);
      } else {
       $12_1 = 0.0;
      }
      $17_1 = $12_1 - $12_1;
      $10_1 = 1.0 / $24_1;
      $0 = 0;
      while (1) {
       $1_1 = $0 << 3;
       $24_1 = HEAPF64[$1_1 + $4 >> 3];
       HEAPF64[$1_1 + $6 >> 3] = ($24_1 > .9999999999999999 ? 0.0 : $24_1 > 0.0 ? 1.0 : 0.0) != 0.0 ? (HEAPF64[$1_1 + $5_1 >> 3] - $12_1 - $17_1) * $10_1 : 0.0;
       $0 = $0 + 1 | 0;
       if (($0 | 0) < ($15_1 | 0)) {
        continue
       }
       break;
      }     }
    }
   }
  } else {
   $13_1 = $51($0, $2_1, $3_1, $4, $6);
  }
  if ($5_1) {
   $12(2, $5_1 + $39_1 | 0);
  }
  $12(1, $6 + $39_1 | 0);
  $12(0, $4 + $39_1 | 0);
  return $13_1;
 }
 
 function $39($0, $1_1, $2_1, $3_1, $4) {
  var $5_1 = Math_fround(0), $6 = 0.0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0, $20_1 = 0, $21_1 = Math_fround(0), $22_1 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = Math_fround(0), $26_1 = Math_fround(0), $27_1 = Math_fround(0), $28_1 = 0.0, $29_1 = 0.0, $30_1 = 0.0, $31_1 = 0.0, $32_1 = Math_fround(0), $33_1 = 0.0;
  HEAPF64[199] = -Infinity;
  HEAPF64[198] = -Infinity;
  if (HEAPF64[180] > -Infinity) {
   $22(1584, 0.0, 1440);
  }
  HEAPF64[201] = Infinity;
  HEAPF64[200] = Infinity;
  if (HEAPF64[182] < Infinity) {
   $22(1600, 0.0, 1456);
  }
  $2_1 = $2_1 + HEAPF64[215] * .5;
  if (Math_abs($2_1) < HEAPF64[222] * 4503599627370496.0) {
   $2_1 = 0.0;
  } else {
   $2_1 = HEAPU8[1712] ? +Math_fround($2_1) : $2_1;
  }
  HEAPF64[190] = $2_1;
  HEAP32[385] = $3_1;
  HEAP32[386] = $4;
  if (HEAPU8[1712]) {
   $4 = $0;
   $3_1 = $1_1;
   $7_1 = HEAPF64[201];
   $21_1 = Math_fround(HEAPF64[198]);
   $2_1 = HEAPF64[199];
   $11_1 = HEAPF64[200];
   if ($2_1 < $11_1) {
    $2_1 = $7_1;
    $11_1 = $2_1;
   }
   $22_1 = Math_fround($11_1);
   $23_1 = Math_fround($2_1);
   $24_1 = Math_fround($7_1);
   $32_1 = Math_fround(HEAPF64[190]);
   $25_1 = Math_fround(HEAPF64[223]);
   $26_1 = Math_fround(HEAPF64[224]);
   $19_1 = HEAP32[385];
   HEAPF64[188] = 0;
   HEAPF64[189] = 0;
   __inlined_func$73$26 : {
    while (1) {
     if (($3_1 | 0) > ($8_1 | 0)) {
      $0 = $8_1 + 4096 | 0;
      $12_1 = ((($0 | 0) < ($3_1 | 0) ? $0 : $3_1) << 2) + $4 | 0;
      $7_1 = 0.0;
      $2_1 = 0.0;
      $1_1 = ($8_1 << 2) + $4 | 0;
      while (1) {
       $0 = $1_1 + 128 | 0;
       $13_1 = $0 >>> 0 < $12_1 >>> 0 ? $0 : $12_1;
       $0 = $1_1;
       while (1) {
        $5_1 = HEAPF32[$0 >> 2];
        $9_1 = ($5_1 > $23_1 ? Math_fround(0.0) : $5_1 > $22_1 ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
        $14_1 = $9_1 + $14_1 | 0;
        $15_1 = ($5_1 > $24_1) + $15_1 | 0;
        $16_1 = ($5_1 <= $21_1) + $16_1 | 0;
        $5_1 = $9_1 ? Math_fround($5_1 - $32_1) : Math_fround(0.0);
        $27_1 = Math_fround(Math_fround($5_1 + $25_1) - $25_1);
        $7_1 = $7_1 + +$27_1;
        $2_1 = $2_1 + +Math_fround(Math_fround(Math_fround($5_1 - $27_1) + $26_1) - $26_1);
        $0 = $0 + 4 | 0;
        if ($13_1 >>> 0 > $0 >>> 0) {
         continue
        }
        break;
       }       $9_1 = ($14_1 + $15_1 | 0) + $16_1 | 0;
       if (($9_1 - $20_1 | 0) != (($13_1 - $1_1 | 0) + 3 >>> 2 | 0)) {
        $0 = -1;
        if (HEAP32[386] < ($10_1 + 32 | 0)) {
         break __inlined_func$73$26
        }
        $0 = $1_1;
        while (1) {
         $5_1 = HEAPF32[$0 >> 2];
         HEAPF32[($10_1 << 2) + $19_1 >> 2] = $5_1;
         $10_1 = ((($5_1 <= $21_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($5_1 > $22_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0)) == (($5_1 > $23_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($5_1 > $24_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0))) + $10_1 | 0;
         $0 = $0 + 4 | 0;
         if ($13_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }       }
       $20_1 = $9_1;
       $1_1 = $1_1 + 128 | 0;
       if ($12_1 >>> 0 > $1_1 >>> 0) {
        continue
       }
       break;
      }      if ($8_1) {
       $8(1504, $7_1, $2_1);
      } else {
       $1(1504, $7_1, $2_1);
      }
      $8_1 = $8_1 + 4096 | 0;
      continue;
     }
     break;
    }    HEAP32[382] = $14_1;
    HEAP32[383] = $15_1;
    HEAP32[384] = $10_1;
    $0 = 0;
   }
  } else {
   $2_1 = HEAPF64[201];
   $7_1 = HEAPF64[200];
   $17_1 = HEAPF64[199];
   if ($7_1 > $17_1) {
    $7_1 = $2_1;
    $17_1 = $2_1;
   }
   $4 = $0;
   $3_1 = $1_1;
   $28_1 = HEAPF64[198];
   $33_1 = HEAPF64[190];
   $29_1 = HEAPF64[223];
   $30_1 = HEAPF64[224];
   $19_1 = HEAP32[385];
   HEAPF64[188] = 0;
   HEAPF64[189] = 0;
   __inlined_func$72$27 : {
    while (1) {
     if (($3_1 | 0) > ($8_1 | 0)) {
      $0 = $8_1 + 4096 | 0;
      $12_1 = ((($0 | 0) < ($3_1 | 0) ? $0 : $3_1) << 3) + $4 | 0;
      $11_1 = 0.0;
      $18_1 = 0.0;
      $1_1 = ($8_1 << 3) + $4 | 0;
      while (1) {
       $0 = $1_1 + 256 | 0;
       $13_1 = $0 >>> 0 < $12_1 >>> 0 ? $0 : $12_1;
       $0 = $1_1;
       while (1) {
        $6 = HEAPF64[$0 >> 3];
        $9_1 = ($6 > $17_1 ? 0.0 : $6 > $7_1 ? 1.0 : 0.0) != 0.0;
        $14_1 = $9_1 + $14_1 | 0;
        $15_1 = ($2_1 < $6) + $15_1 | 0;
        $16_1 = ($6 <= $28_1) + $16_1 | 0;
        $6 = $9_1 ? $6 - $33_1 : 0.0;
        $31_1 = $6 + $29_1 - $29_1;
        $11_1 = $11_1 + $31_1;
        $18_1 = $18_1 + ($6 - $31_1 + $30_1 - $30_1);
        $0 = $0 + 8 | 0;
        if ($13_1 >>> 0 > $0 >>> 0) {
         continue
        }
        break;
       }       $9_1 = ($14_1 + $15_1 | 0) + $16_1 | 0;
       if (($9_1 - $20_1 | 0) != (($13_1 - $1_1 | 0) + 7 >>> 3 | 0)) {
        $0 = -1;
        if (HEAP32[386] < ($10_1 + 32 | 0)) {
         break __inlined_func$72$27
        }
        $0 = $1_1;
        while (1) {
         $6 = HEAPF64[$0 >> 3];
         HEAPF64[($10_1 << 3) + $19_1 >> 3] = $6;
         $10_1 = ((($6 <= $28_1 ? 1.0 : 0.0) != ($7_1 < $6 ? 1.0 : 0.0) ? 1.0 : 0.0) == (($6 > $17_1 ? 1.0 : 0.0) != ($2_1 < $6 ? 1.0 : 0.0) ? 1.0 : 0.0)) + $10_1 | 0;
         $0 = $0 + 8 | 0;
         if ($13_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }       }
       $20_1 = $9_1;
       $1_1 = $1_1 + 256 | 0;
       if ($12_1 >>> 0 > $1_1 >>> 0) {
        continue
       }
       break;
      }      if ($8_1) {
       $8(1504, $11_1, $18_1);
      } else {
       $1(1504, $11_1, $18_1);
      }
      $8_1 = $8_1 + 4096 | 0;
      continue;
     }
     break;
    }    HEAP32[382] = $14_1;
    HEAP32[383] = $15_1;
    HEAP32[384] = $10_1;
    $0 = 0;
   }
  }
  return $0;
 }
 
 function $41($0, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4 = 0.0, $5_1 = 0.0, $6 = 0, $7_1 = Math_fround(0), $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = Math_fround(0), $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = Math_fround(0), $20_1 = Math_fround(0), $21_1 = Math_fround(0), $22_1 = 0.0, $23_1 = 0.0, $24_1 = 0.0;
  if (HEAPU8[1712]) {
   $19_1 = Math_fround(HEAPF64[234]);
   $20_1 = Math_fround(HEAPF64[235]);
   $21_1 = Math_fround(HEAPF64[238]);
   $13_1 = Math_fround(HEAPF64[223]);
   $14_1 = Math_fround(HEAPF64[224]);
   HEAPF64[236] = 0;
   HEAPF64[237] = 0;
   while (1) {
    if (($1_1 | 0) > ($2_1 | 0)) {
     $4 = 0.0;
     $5_1 = 0.0;
     $6 = ($2_1 << 2) + $0 | 0;
     $3_1 = $2_1 + 4096 | 0;
     $12_1 = ((($1_1 | 0) > ($3_1 | 0) ? $3_1 : $1_1) << 2) + $0 | 0;
     while (1) {
      $7_1 = HEAPF32[$6 >> 2];
      $3_1 = $7_1 > $20_1;
      $9_1 = ($3_1 ? Math_fround(0.0) : $7_1 > $19_1 ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
      $10_1 = $9_1 + $10_1 | 0;
      $11_1 = $3_1 + $11_1 | 0;
      $7_1 = $9_1 ? Math_fround($7_1 - $21_1) : Math_fround(0.0);
      $15_1 = Math_fround(Math_fround($7_1 + $13_1) - $13_1);
      $4 = $4 + +$15_1;
      $5_1 = $5_1 + +Math_fround(Math_fround(Math_fround($7_1 - $15_1) + $14_1) - $14_1);
      $6 = $6 + 4 | 0;
      if ($12_1 >>> 0 > $6 >>> 0) {
       continue
      }
      break;
     }     if ($2_1) {
      $8(1888, $4, $5_1);
     } else {
      $1(1888, $4, $5_1);
     }
     $2_1 = $2_1 + 4096 | 0;
     continue;
    }
    break;
   }  } else {
   $22_1 = HEAPF64[234];
   $23_1 = HEAPF64[235];
   $24_1 = HEAPF64[238];
   $16_1 = HEAPF64[223];
   $17_1 = HEAPF64[224];
   HEAPF64[236] = 0;
   HEAPF64[237] = 0;
   while (1) {
    if (($1_1 | 0) > ($2_1 | 0)) {
     $4 = 0.0;
     $5_1 = 0.0;
     $6 = ($2_1 << 3) + $0 | 0;
     $3_1 = $2_1 + 4096 | 0;
     $12_1 = ((($1_1 | 0) > ($3_1 | 0) ? $3_1 : $1_1) << 3) + $0 | 0;
     while (1) {
      $8_1 = HEAPF64[$6 >> 3];
      $3_1 = $8_1 > $23_1;
      $9_1 = ($3_1 ? 0.0 : $8_1 > $22_1 ? 1.0 : 0.0) != 0.0;
      $10_1 = $9_1 + $10_1 | 0;
      $11_1 = $3_1 + $11_1 | 0;
      $8_1 = $9_1 ? $8_1 - $24_1 : 0.0;
      $18_1 = $8_1 + $16_1 - $16_1;
      $4 = $4 + $18_1;
      $5_1 = $5_1 + ($8_1 - $18_1 + $17_1 - $17_1);
      $6 = $6 + 8 | 0;
      if ($12_1 >>> 0 > $6 >>> 0) {
       continue
      }
      break;
     }     if ($2_1) {
      $8(1888, $4, $5_1);
     } else {
      $1(1888, $4, $5_1);
     }
     $2_1 = $2_1 + 4096 | 0;
     continue;
    }
    break;
   }  }
  HEAP32[478] = $10_1;
  HEAP32[479] = $11_1;
 }
 
 function $42($0, $1_1, $2_1, $3_1, $4, $5_1) {
  var $6 = Math_fround(0), $7_1 = 0.0, $8_1 = Math_fround(0), $9_1 = 0.0, $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = 0.0, $13_1 = 0.0, $14_1 = Math_fround(0), $15_1 = 0.0, $16_1 = Math_fround(0), $17_1 = Math_fround(0);
  if ($0) {
   $0 = 0;
   $16_1 = Math_fround($4);
   $17_1 = Math_fround($5_1);
   $10_1 = Math_fround(Infinity);
   $11_1 = Math_fround(-Infinity);
   while (1) {
    $6 = HEAPF32[($0 << 2) + $2_1 >> 2];
    $8_1 = $6 > $16_1 ? $6 : Math_fround(Infinity);
    $10_1 = $10_1 > $8_1 ? $8_1 : $10_1;
    $8_1 = $6 <= $17_1 ? $6 : Math_fround(-Infinity);
    $11_1 = $11_1 < $8_1 ? $8_1 : $11_1;
    $6 = Math_fround($6 - $6);
    $6 = $6 != $6 ? Math_fround(1.0) : Math_fround(0.0);
    $14_1 = $6 < $14_1 ? $14_1 : $6;
    $0 = $0 + 1 | 0;
    if (($3_1 | 0) > ($0 | 0)) {
     continue
    }
    break;
   }   HEAPF64[$1_1 >> 3] = $10_1;
   HEAPF64[$1_1 + 8 >> 3] = $11_1;
   $0 = $14_1 == Math_fround(0.0);
  } else {
   $0 = 0;
   $12_1 = Infinity;
   $13_1 = -Infinity;
   while (1) {
    $7_1 = HEAPF64[($0 << 3) + $2_1 >> 3];
    $9_1 = $4 < $7_1 ? $7_1 : Infinity;
    $12_1 = $12_1 > $9_1 ? $9_1 : $12_1;
    $9_1 = $5_1 >= $7_1 ? $7_1 : -Infinity;
    $13_1 = $13_1 < $9_1 ? $9_1 : $13_1;
    $7_1 = $7_1 - $7_1;
    $7_1 = $7_1 != $7_1 ? 1.0 : 0.0;
    $15_1 = $7_1 < $15_1 ? $15_1 : $7_1;
    $0 = $0 + 1 | 0;
    if (($3_1 | 0) > ($0 | 0)) {
     continue
    }
    break;
   }   HEAPF64[$1_1 >> 3] = $12_1;
   HEAPF64[$1_1 + 8 >> 3] = $13_1;
   $0 = $15_1 == 0.0;
  }
  return $0;
 }
 
 function $43($0, $1_1, $2_1, $3_1, $4) {
  $2_1 = $44($0, $1_1, $2_1, HEAPF64[234], HEAPF64[235]);
  $0 = $3_1 + $4 | 0;
  $1_1 = $4 + ($0 >> 31) | 0;
  $3_1 = $0;
  $0 = 0;
  $3_1 = $3_1 + $0 | 0;
  return ($2_1 | 0) == ($3_1 | 0) & ($1_1 | 0) == (i64toi32_i32$HIGH_BITS | 0);
 }
 
 function $44($0, $1_1, $2_1, $3_1, $4) {
  var $5_1 = 0, $6 = 0, $7_1 = Math_fround(0), $8_1 = 0.0, $9_1 = Math_fround(0), $10_1 = Math_fround(0);
  if ($0) {
   $0 = 0;
   if (($2_1 | 0) > 0) {
    $9_1 = Math_fround($3_1);
    $10_1 = Math_fround($4);
    while (1) {
     $7_1 = HEAPF32[($5_1 << 2) + $1_1 >> 2];
     $0 = ($7_1 > $9_1) + $0 | 0;
     $6 = ($10_1 < $7_1) + $6 | 0;
     $5_1 = $5_1 + 1 | 0;
     if (($5_1 | 0) < ($2_1 | 0)) {
      continue
     }
     break;
    }   }
  } else {
   $0 = 0;
   if (($2_1 | 0) > 0) {
    while (1) {
     $8_1 = HEAPF64[($5_1 << 3) + $1_1 >> 3];
     $0 = ($8_1 > $3_1) + $0 | 0;
     $6 = ($4 < $8_1) + $6 | 0;
     $5_1 = $5_1 + 1 | 0;
     if (($5_1 | 0) < ($2_1 | 0)) {
      continue
     }
     break;
    }
   }
  }
  $2_1 = $0 >> 31;
  $1_1 = $0;
  $0 = $6;
  $6 = 0;
  $1_1 = $1_1 + $6 | 0;
  $0 = $0 + $2_1 | 0;
  i64toi32_i32$HIGH_BITS = $0;
  return $1_1;
 }
 
 function $46($0) {
  var $1_1 = 0, $2_1 = 0;
  $1_1 = $2(0, HEAPF64[$0 + 16 >> 3]);
  $2_1 = i64toi32_i32$HIGH_BITS;
  $0 = $2(0, HEAPF64[$0 >> 3]);
  i64toi32_i32$HIGH_BITS = $2_1 - (i64toi32_i32$HIGH_BITS + ($0 >>> 0 > $1_1 >>> 0) | 0) | 0;
  return $1_1 - $0 | 0;
 }
 
 function $47($0, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0;
  $5_1 = HEAP32[$0 + 8 >> 2] << ($1_1 ? 2 : 3);
  $2_1 = HEAP32[$0 >> 2];
  while (1) {
   if (!$3_1 & HEAP32[$0 + 4 >> 2] > ($2_1 | 0)) {
    $4 = Math_imul($2_1, $5_1);
    $3_1 = $4 + HEAP32[$0 + 24 >> 2] | 0;
    $4 = $4 + HEAP32[$0 + 16 >> 2] | 0;
    $6 = $4 + $5_1 | 0;
    $13(0, $6);
    $7_1 = $3_1 + $5_1 | 0;
    $13(1, $7_1);
    $3_1 = $51($0, $1_1, $2_1, $4, $3_1);
    $12(1, $7_1);
    $12(0, $6);
    $2_1 = $2_1 + 1 | 0;
    continue;
   }
   break;
  }  return $3_1;
 }
 
 function $49($0, $1_1, $2_1, $3_1, $4, $5_1) {
  var $6 = 0.0, $7_1 = 0.0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0.0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0.0, $20_1 = 0, $21_1 = Math_fround(0), $22_1 = 0.0, $23_1 = 0.0, $24_1 = 0.0, $25_1 = 0.0, $26_1 = 0, $27_1 = 0.0, $28_1 = 0, $29_1 = 0, $30_1 = Math_fround(0), $31_1 = 0, $32_1 = 0, $33_1 = 0, $34 = 0.0, $35_1 = 0, $36 = 0.0, $37_1 = Math_fround(0), $38_1 = 0, $39_1 = Math_fround(0), wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $12_1 = HEAP32[$0 + 8 >> 2];
  $7_1 = HEAPF64[HEAP32[$0 + 36 >> 2] + Math_imul(HEAP32[$0 + 40 >> 2], $2_1) >> 3];
  if ($7_1 > 8452712498170643941637436.0e246) {
   while (1) {
    if (($9_1 | 0) < ($12_1 | 0)) {
     $11_1 = ($9_1 << 3) + $3_1 | 0;
     HEAPF64[$11_1 >> 3] = HEAPF64[$11_1 >> 3] * 8.636168555094445e-78;
     $9_1 = $9_1 + 1 | 0;
     continue;
    }
    break;
   }   $6 = 1157920892373161954235709.0e53;
  } else {
   $6 = 1.0;
  }
  HEAPF64[250] = $6;
  $10_1 = $7_1;
  $7_1 = $6 == 1.0 ? 1.0 : 8.636168555094445e-78;
  HEAPF64[251] = $10_1 * $7_1;
  $9_1 = HEAP32[$0 + 100 >> 2];
  if ($9_1) {
   $7_1 = HEAPF64[Math_imul(HEAP32[$0 + 104 >> 2], $2_1) + $9_1 >> 3] * $7_1;
  } else {
   $7_1 = NaN;
  }
  HEAPF64[242] = $7_1;
  $19_1 = HEAPF64[251];
  $0 = HEAP32[$0 + 8 >> 2];
  __inlined_func$69$31 : {
   if (!$0) {
    $20(-Infinity, Infinity, $19_1);
    $2_1 = 0;
    break __inlined_func$69$31;
   }
   $23_1 = $4;
   if ($4 == HEAPF64[216] & HEAPF64[215] == $19_1) {
    $2_1 = (HEAPU8[1712] != 0 | 0) == (($1_1 | 0) != 0 | 0);
   } else {
    $2_1 = 0;
   }
   if (!$2_1) {
    HEAP8[1712] = $1_1;
    HEAPF64[215] = $19_1;
    HEAPF64[216] = $23_1;
    wasm2js_scratch_store_f64(+$19_1);
    $2_1 = wasm2js_scratch_load_i32(1) | 0;
    wasm2js_scratch_load_i32(0) | 0;
    $2_1 = ($2_1 >>> 20 & 2047) - 1023 | 0;
    $9_1 = $2_1 - ($1_1 ? 36 : 60) | 0;
    $4 = Math_max($25($9_1), 5.0e-324);
    $7_1 = $19_1 / $4;
    $7_1 = (wasm2js_f64$0 = __wasm_nearest_f64($7_1) * $4, wasm2js_f64$1 = $19_1, wasm2js_i32$0 = Math_abs($7_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
    HEAPF64[217] = $7_1;
    HEAPF64[220] = $4;
    $12_1 = $1_1 ? 23 : 52;
    $6 = $25($9_1 + $12_1 | 0);
    HEAPF64[221] = $6;
    (wasm2js_i32$0 = 1776, wasm2js_f64$0 = Math_max($25($2_1 - 48 | 0), 5.0e-324)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
    (wasm2js_i32$0 = 1784, wasm2js_f64$0 = $25(($12_1 + ($2_1 - ($1_1 ? 15 : 25) | 0) | 0) - 1 | 0) * 3.0), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
    HEAPF64[224] = $6 * 1.5;
    $8_1 = -$23_1;
    $6 = $7_1 * $8_1;
    $7_1 = $60($7_1, $8_1, $6);
    HEAPF64[218] = $6;
    HEAPF64[219] = $7_1;
    $7_1 = HEAPF64[218];
    $6 = $7_1 / $4;
    $10_1 = (wasm2js_f64$0 = __wasm_nearest_f64($6) * $4, wasm2js_f64$1 = $7_1, wasm2js_i32$0 = Math_abs($6) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
    $7_1 = HEAPF64[219];
    $6 = $7_1 / $4;
    $1(1744, $10_1, (wasm2js_f64$0 = __wasm_nearest_f64($6) * $4, wasm2js_f64$1 = $7_1, wasm2js_i32$0 = Math_abs($6) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1));
   }
   $4 = +($0 | 0);
   if (!$5_1 & ($4 > $23_1 & $23_1 > 0.0) & ($0 | 0) >= 4) {
    if (($0 | 0) >= 2048) {
     $22_1 = HEAPF64[215];
     $2_1 = HEAPU8[1712] ? 4 : 8;
     $9_1 = 64 / ($2_1 | 0) | 0;
     $28_1 = (~~(Math_sqrt($4 * Math_sqrt(Math_sqrt($4))) * 2.2) | 0) / ($9_1 | 0) | 0;
     $9_1 = Math_imul($28_1, $9_1);
     $31_1 = ($9_1 >> (($9_1 | 0) < 262144 ? 3 : 4)) + 32 | 0;
     $12_1 = $5(Math_imul($31_1 + $9_1 | 0, $2_1) + 16 | 0);
     $38_1 = $12_1 + Math_imul($2_1, $9_1) | 0;
     $14_1 = -1;
     __inlined_func$71$76 : {
      if (($12_1 | 0) == -1) {
       break __inlined_func$71$76
      }
      $32_1 = 64 / ($2_1 | 0) | 0;
      $33_1 = ($0 | 0) / ($28_1 | 0) | 0;
      while (1) {
       if (($13_1 | 0) < ($28_1 | 0)) {
        $14_1 = Math_imul($13_1, $33_1) + (Math_imul($33_1 - $32_1 | 0, Math_imul($13_1, 40503) & 65535) >>> 16 | 0) & 0 - $32_1;
        $11_1 = 0;
        while (1) {
         if (($11_1 | 0) < 64) {
          $20_1 = (Math_imul($2_1, $14_1) + $11_1 | 0) + $3_1 | 0;
          $29_1 = HEAP32[$20_1 + 4 >> 2];
          $26_1 = (($13_1 << 6) + $11_1 | 0) + $12_1 | 0;
          HEAP32[$26_1 >> 2] = HEAP32[$20_1 >> 2];
          HEAP32[$26_1 + 4 >> 2] = $29_1;
          $29_1 = HEAP32[$20_1 + 12 >> 2];
          HEAP32[$26_1 + 8 >> 2] = HEAP32[$20_1 + 8 >> 2];
          HEAP32[$26_1 + 12 >> 2] = $29_1;
          $11_1 = $11_1 + 16 | 0;
          continue;
         }
         break;
        }        $13_1 = $13_1 + 1 | 0;
        continue;
       }
       break;
      }      if ($23(HEAPU8[1712], 1552, $12_1, $9_1)) {
       $2_1 = 0;
      } else {
       $2_1 = HEAP32[392];
      }
      if (!$2_1) {
       global$2 = $12_1;
       $14_1 = -1;
       break __inlined_func$71$76;
      }
      $14_1 = $12_1;
      $2_1 = $9_1;
      $6 = HEAPF64[216];
      $8_1 = +($0 | 0);
      $27_1 = +($9_1 | 0) / $8_1;
      $4 = $6 * $27_1;
      $10_1 = HEAPF64[195];
      $7_1 = HEAPF64[242];
      $15_1 = HEAPF64[194] - $22_1;
      if (!($10_1 >= $7_1 & $7_1 >= $15_1)) {
       $7_1 = $10_1 - ($10_1 - $15_1) * ($6 / $8_1);
      }
      $4 = $10($14_1, $2_1, $4, $7_1, $15_1, $10_1, Math_sqrt(Math_min($4, +($9_1 | 0) - $4)) * .25, 40, 0);
      $34 = HEAPU8[1712] ? 6.0e-08 : 1.2e-16;
      $18_1 = $34 * 64.0 * +($0 | 0);
      $11_1 = -1;
      $7_1 = Infinity;
      while (1) {
       if (($11_1 | 0) == -1 & ($35_1 | 0) < 12) {
        block : {
         $4 = HEAPU8[1712] ? +Math_fround($4) : $4;
         $21(1616, $3_1, $0, $4);
         $8_1 = HEAPF64[202] - HEAPF64[216];
         if ($8_1 != $8_1) {
          break block
         }
         $16_1 = HEAPF64[203];
         $21(1616, $12_1, $9_1, $4);
         $24_1 = HEAPF64[202] - $8_1 * $27_1;
         $25_1 = Math_sqrt(Math_abs($8_1) * $27_1) * 3.0 + 3.0;
         $17_1 = Math_min($34 * Math_abs($4), $22_1);
         $15_1 = $8_1 > $18_1 ? Math_max($4 - $17_1, $15_1) : $15_1;
         $10_1 = -$18_1 > $8_1 ? Math_min($4 + $17_1, $10_1) : $10_1;
         $36 = $22_1 * $8_1 / $16_1;
         $6 = $4 + $36;
         $2_1 = $10_1 >= $6;
         $13_1 = $16_1 >= 64.0;
         if ($13_1) {
          $13_1 = $6 >= $15_1;
         }
         $13_1 = $13_1 ? $2_1 : $13_1;
         if ($13_1) {
          $21(1616, $12_1, $9_1, $6);
          $13_1 = $25_1 >= Math_abs(HEAPF64[202] - $24_1);
         }
         if ($13_1) {
          $4 = $6;
          $6 = HEAPF64[203];
          $24_1 = $16_1 * $27_1;
          $25_1 = $6 + $24_1;
          $6 = (Math_sqrt($25_1) + Math_abs($6 - $24_1)) / $25_1 * Math_abs($36) + $22_1 * $18_1 / $16_1 + $17_1;
          $16_1 = $4 - $6;
          $6 = $4 + $6;
         } else {
          $6 = $24_1 + $25_1;
          if ($8_1 > $18_1) {
           $6 = $4 - $17_1;
          } else {
           if ($6 >= +($9_1 | 0)) {
            $6 = -Infinity;
           } else {
            $6 = $10($12_1, $9_1, $6, $4, $15_1, $4, 1.0, 40, 0) - $17_1;
           }
          }
          $16_1 = $6;
          if (-$18_1 > $8_1) {
           $6 = $4 + $17_1;
          } else {
           $6 = $24_1 - $25_1;
           if ($6 <= 0.0) {
            $6 = Infinity;
           } else {
            $6 = $10($12_1, $9_1, $6, $4, $4, $10_1, 1.0, 40, 0) + $17_1;
           }
          }
         }
         $17_1 = $6;
         HEAPF64[180] = $16_1;
         HEAPF64[181] = 0;
         HEAPF64[182] = $17_1;
         HEAPF64[183] = 0;
         $6 = Math_abs($8_1);
         $2_1 = $6 < $7_1 * .25;
         $7_1 = $6;
         if (!$13_1) {
          $2_1 = !$39($12_1, $9_1, $4, $38_1, $31_1);
         }
         $16_1 = $8_1 > 0.0 ? $17_1 : $16_1;
         if (!($10_1 > $16_1 & $15_1 < $16_1)) {
          $16_1 = $15_1 * .5 + $10_1 * .5;
         }
         if ($2_1) {
          $14_1 = -1;
          __inlined_func$70$86 : {
           if (!(HEAPF64[180] <= $4 & HEAPF64[182] >= $4)) {
            break __inlined_func$70$86
           }
           $2_1 = ($0 >> (($0 | 0) < 262144 ? 3 : 4)) + 32 | 0;
           $11_1 = $5(($2_1 << (HEAPU8[1712] ? 2 : 3)) + 32 | 0);
           $14_1 = -1;
           if (($11_1 | 0) == -1) {
            break __inlined_func$70$86
           }
           $2_1 = $39($3_1, $0, $4, $11_1, $2_1);
           if (!$2_1) {
            $20_1 = HEAP32[384];
            if (HEAPF64[182] == Infinity | HEAPF64[180] == -Infinity) {
             if ($20_1) {
              $23(HEAPU8[1712], 1552, $11_1, $20_1);
              $14_1 = !HEAP32[392];
             } else {
              $14_1 = 1;
             }
             $2_1 = $14_1 ? -1 : $2_1;
             HEAPF64[180] = Math_max(HEAPF64[180], HEAPF64[194] - HEAPF64[215] * 1.001);
             HEAPF64[181] = 0;
             HEAPF64[182] = Math_min(HEAPF64[182], HEAPF64[195] + HEAPF64[215] * .001);
             HEAPF64[183] = 0;
            }
            HEAP8[1472] = 0;
            if (!$2_1) {
             HEAPF64[242] = $4;
             HEAPF64[243] = 0;
             HEAPF64[238] = $4;
             HEAPF64[244] = 0;
             HEAPF64[245] = 0;
             $2_1 = $32(1440, 1488, $11_1, $20_1);
            }
            if (($2_1 | 0) == -2) {
             $11($3_1, $0);
             $2_1 = 0;
            }
           }
           global$2 = $11_1;
           $14_1 = $2_1;
          }
          $11_1 = $14_1;
         }
         $4 = $13_1 ? $4 : $16_1;
         $35_1 = $35_1 + 1 | 0;
         continue;
        }
       }
       break;
      }      global$2 = $12_1;
      if (($11_1 | 0) == -1) {
       HEAPF64[242] = $4;
       HEAPF64[243] = 0;
      }
      $14_1 = $11_1;
     }
     $2_1 = $14_1;
    } else {
     block1 : {
      $2_1 = -1;
      $6 = HEAPF64[242];
      $7_1 = 0.0;
      $4 = 0.0;
      $9_1 = 0;
      if (HEAPU8[1712]) {
       $39_1 = HEAPF32[$3_1 >> 2];
       $12_1 = $0 & -4;
       $11_1 = ($12_1 | 0) / 256 | 0;
       $11_1 = (($11_1 | 0) <= 0 ? 1 : $11_1) << 2;
       while (1) {
        $30_1 = Math_fround(HEAPF32[($13_1 << 2) + $3_1 >> 2] - $39_1);
        $21_1 = Math_fround($21_1 + $30_1);
        $37_1 = Math_fround($37_1 + Math_fround($30_1 * $30_1));
        $9_1 = $9_1 + 1 | 0;
        $13_1 = $11_1 + $13_1 | 0;
        if (($12_1 | 0) > ($13_1 | 0)) {
         continue
        }
        break;
       }       $7_1 = +($9_1 | 0);
       $4 = +$21_1 / $7_1;
       HEAPF64[178] = +HEAPF32[$3_1 >> 2] + $4;
       HEAPF64[179] = +$37_1 / $7_1 - $4 * $4;
      } else {
       $10_1 = HEAPF64[$3_1 >> 3];
       $12_1 = $0 & -2;
       $11_1 = ($12_1 | 0) / 128 | 0;
       $11_1 = (($11_1 | 0) <= 0 ? 1 : $11_1) << 1;
       while (1) {
        $8_1 = HEAPF64[($13_1 << 3) + $3_1 >> 3] - $10_1;
        $7_1 = $7_1 + $8_1;
        $4 = $4 + $8_1 * $8_1;
        $9_1 = $9_1 + 1 | 0;
        $13_1 = $11_1 + $13_1 | 0;
        if (($12_1 | 0) > ($13_1 | 0)) {
         continue
        }
        break;
       }       $8_1 = +($9_1 | 0);
       $7_1 = $7_1 / $8_1;
       HEAPF64[178] = HEAPF64[$3_1 >> 3] + $7_1;
       HEAPF64[179] = $4 / $8_1 - $7_1 * $7_1;
      }
      $7_1 = HEAPF64[215];
      $4 = Math_sqrt(HEAPF64[179] + $7_1 * $7_1 / 12.0);
      $8_1 = +($0 | 0);
      $10_1 = NaN;
      __inlined_func$74$77 : {
       if (!($4 < $8_1 * 20.0 * $7_1)) {
        break __inlined_func$74$77
       }
       $10_1 = HEAPF64[178] - $7_1 * .5;
       $16_1 = $4 * 8.0;
       $15_1 = $10_1 - $16_1;
       $7_1 = HEAPF64[216];
       $17_1 = $7_1 / $8_1;
       $17_1 = $10_1 + $4 * 3.125 * (Math_sqrt(Math_sqrt(1.0 - $17_1)) - Math_sqrt(Math_sqrt($17_1)));
       $10_1 = $10_1 + $16_1;
       $6 = $10_1 > $6 & $6 > $15_1 ? $6 : $17_1;
       HEAPF64[204] = $15_1;
       HEAPF64[205] = 0;
       HEAPF64[206] = $10_1;
       HEAPF64[207] = 0;
       HEAP8[1664] = 0;
       $4 = $4 + $4;
       $17_1 = $6 - $4;
       $10_1 = $6 + $4;
       $4 = Math_sqrt(Math_min($7_1, $8_1 - $7_1)) * .25;
       $10_1 = (wasm2js_f64$0 = NaN, wasm2js_f64$1 = $10($3_1, $0, $7_1, $6, $17_1, $10_1, $4, 8, 1), wasm2js_i32$0 = Math_abs(HEAPF64[176] - $7_1) > Math_max($4, 1.0), wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
      }
      if ($10_1 != $10_1) {
       break block1
      }
      if (HEAPU8[1712]) {
       $9_1 = 0;
       $7_1 = 0.0;
       $15_1 = HEAPF64[217];
       $4 = $10_1;
       HEAPF64[234] = Math_fround($4);
       HEAPF64[235] = Math_fround($4 + $15_1);
       __inlined_func$78$78 : {
        while (1) {
         if (($9_1 | 0) < 5) {
          $6 = $4 + $15_1 * .5;
          HEAPF64[238] = Math_abs($6) < $15_1 + $15_1 ? 0.0 : +Math_fround($6);
          $41($3_1, $0);
          $2_1 = HEAP32[479];
          $13_1 = HEAP32[478];
          if (!$13_1) {
           $14_1 = -1;
           if (+($2_1 | 0) * $15_1 + HEAPF64[218] != 0.0) {
            break __inlined_func$78$78
           }
           $11($3_1, $0);
           $14_1 = HEAPF64[247] > HEAPF64[246] + $15_1 ? 0 : -1;
           break __inlined_func$78$78;
          }
          $17_1 = HEAPF64[236] + +($2_1 | 0) * $15_1 + HEAPF64[218];
          $6 = HEAPF64[220];
          $18_1 = 1.0 / $6;
          $8_1 = +($13_1 | 0);
          $22_1 = Math_floor($17_1 * $18_1 / $8_1) * $6;
          $16_1 = HEAPF64[238] + $22_1;
          $17_1 = ($17_1 - $8_1 * $22_1) / $8_1;
          $18_1 = Math_floor($17_1 * ($18_1 * 68719476736.0)) * ($6 * 1.4551915228366852e-11);
          $8_1 = $16_1 + $18_1;
          if (Math_abs($8_1) < $6 * 281474976710656.0) {
           $11_1 = $6 * 16777216.0 <= Math_min(Math_abs($8_1), Math_abs($8_1 + $15_1));
          } else {
           $11_1 = 0;
          }
          $14_1 = -1;
          if (!$11_1) {
           break __inlined_func$78$78
          }
          $21_1 = Math_fround($16_1);
          $12_1 = (wasm2js_scratch_store_f32($21_1), wasm2js_scratch_load_i32(2));
          HEAPF64[234] = (wasm2js_scratch_store_i32(2, $12_1 - Math_imul($12_1 >> 31 | 1, +$21_1 > $16_1) | 0), wasm2js_scratch_load_f32());
          $6 = ($17_1 > 0.0 ? $16_1 : $16_1 - $6) + $15_1;
          $21_1 = Math_fround($6);
          $12_1 = (wasm2js_scratch_store_f32($21_1), wasm2js_scratch_load_i32(2));
          HEAPF64[235] = (wasm2js_scratch_store_i32(2, $12_1 - Math_imul($12_1 >> 31 | 1, $6 < +$21_1) | 0), wasm2js_scratch_load_f32());
          HEAPF64[242] = $8_1;
          HEAPF64[243] = $18_1 - ($8_1 - $16_1);
          $14_1 = 0;
          if ($43(1, $3_1, $0, $13_1, $2_1)) {
           break __inlined_func$78$78
          }
          $6 = $8_1 - $4;
          $4 = $8_1;
          if ($6 * $7_1 < 0.0) {
           $4 = $4 - $6 * .5;
           HEAPF64[234] = Math_fround($4);
           HEAPF64[235] = Math_fround($4 + $15_1);
          }
          $7_1 = $6;
          $9_1 = $9_1 + 1 | 0;
          continue;
         }
         break;
        }        $14_1 = -1;
       }
       $2_1 = $14_1;
       if (!$2_1) {
        break block1
       }
      }
      HEAPF64[242] = $10_1;
      HEAPF64[243] = 0;
      HEAPF64[238] = $10_1;
      HEAPF64[244] = 0;
      HEAPF64[245] = 0;
      $2_1 = $32(1632, 1808, $3_1, $0);
     }
    }
    if (($2_1 | 0) == -2) {
     $11($3_1, $0);
     $2_1 = 0;
     break __inlined_func$69$31;
    }
    if (($2_1 | 0) != -1) {
     break __inlined_func$69$31
    }
   }
   $10_1 = HEAPF64[242];
   $1_1 = $23($1_1, 1680, $3_1, $0);
   if ($1_1) {
    $2_1 = $1_1;
    break __inlined_func$69$31;
   }
   $4 = $23_1 - +HEAP32[425];
   $2_1 = 2;
   if ($4 < 0.0) {
    break __inlined_func$69$31
   }
   $7_1 = +HEAP32[424];
   $2_1 = 3;
   if (!$5_1 & $4 > $7_1) {
    break __inlined_func$69$31
   }
   $6 = HEAPF64[210];
   $8_1 = HEAPF64[211];
   if ($5_1) {
    HEAPF64[242] = 0;
    HEAPF64[243] = 0;
    HEAPF64[238] = 0;
    HEAPF64[244] = 0;
    HEAPF64[245] = 0;
    if (($24(1808, $3_1, $0) | 0) > 0) {
     $1_1 = 0;
    } else {
     if (!HEAP32[478]) {
      $11($3_1, $0);
     }
     HEAPF64[242] = 0;
     HEAPF64[243] = 0;
     $1_1 = 1;
    }
   } else {
    $1_1 = 0;
   }
   $2_1 = 0;
   if ($1_1) {
    break __inlined_func$69$31
   }
   if ($4 == 0.0) {
    $20($8_1, Infinity, $19_1);
   } else {
    if ($4 == $7_1) {
     $20(-Infinity, $6, $19_1);
    } else {
     $1(1632, $6, $19_1 * -1.001);
     $1(1648, $8_1, $19_1 * .001);
     HEAP8[1664] = 1;
     $4 = $10($3_1, $0, $23_1, $10_1, HEAPF64[204], HEAPF64[206], Math_sqrt(Math_min($7_1 - $4, $4)) * .25, 24, 0);
     HEAPF64[242] = $4;
     HEAPF64[243] = 0;
     HEAPF64[238] = $4;
     HEAPF64[244] = 0;
     HEAPF64[245] = 0;
     if (($32(1632, 1808, $3_1, $0) | 0) == -2) {
      $11($3_1, $0);
     }
    }
   }
   $2_1 = 0;
  }
  return $2_1;
 }
 
 function $50($0, $1_1) {
  var $2_1 = 0, $3_1 = 0.0, $4 = 0.0, $5_1 = 0, $6 = 0.0;
  $5_1 = !HEAP32[478];
  $2_1 = $1_1 << 3;
  $4 = HEAPF64[250];
  $3_1 = Math_max(HEAPF64[242] * $4, -17976931348623157e292);
  HEAPF64[$2_1 + HEAP32[$0 + 80 >> 2] >> 3] = $3_1;
  $2_1 = HEAP32[$0 + 88 >> 2] + $2_1 | 0;
  if ($5_1) {
   $6 = Math_min(HEAPF64[246] * $4, $3_1);
  } else {
   $6 = $3_1;
  }
  HEAPF64[$2_1 >> 3] = $6;
  $2_1 = HEAP32[$0 + 92 >> 2] + ($1_1 << 3) | 0;
  if ($5_1) {
   $3_1 = Math_max((HEAPF64[247] - HEAPF64[251]) * $4, $3_1);
  }
  HEAPF64[$2_1 >> 3] = $3_1;
  HEAP32[HEAP32[$0 + 84 >> 2] + ($1_1 << 2) >> 2] = HEAP32[478];
 }
 
 function $51($0, $1_1, $2_1, $3_1, $4) {
  var $5_1 = 0, $6 = Math_fround(0), $7_1 = Math_fround(0), $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = Math_fround(0), $13_1 = Math_fround(0), $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0.0;
  $10_1 = $49($0, $1_1, $2_1, $3_1, HEAPF64[HEAP32[$0 + 28 >> 2] + Math_imul(HEAP32[$0 + 32 >> 2], $2_1) >> 3], HEAP32[$0 + 44 >> 2] != 0);
  if ($10_1) {
   return $10_1
  }
  $54($1_1);
  if ($1_1) {
   $11_1 = HEAP32[$0 + 8 >> 2];
   $1_1 = 0;
   $12_1 = Math_fround(HEAPF64[248]);
   $13_1 = Math_fround(HEAPF64[249]);
   $14_1 = Math_fround(1.0 / HEAPF64[251]);
   $15_1 = Math_fround(HEAPF64[235]);
   while (1) {
    $5_1 = $1_1 << 2;
    $6 = HEAPF32[$5_1 + $3_1 >> 2];
    $7_1 = Math_fround(Math_fround(Math_fround($6 - $12_1) - $13_1) * $14_1);
    $7_1 = $7_1 < Math_fround(.9999999403953552) ? $7_1 : Math_fround(.9999999403953552);
    $6 = $6 > $15_1 ? Math_fround(1.0) : Math_fround(0.0);
    HEAPF32[$4 + $5_1 >> 2] = $7_1 > $6 ? $7_1 : $6;
    $1_1 = $1_1 + 1 | 0;
    if (($11_1 | 0) > ($1_1 | 0)) {
     continue
    }
    break;
   }  } else {
   $11_1 = HEAP32[$0 + 8 >> 2];
   $1_1 = 0;
   $16_1 = HEAPF64[248];
   $17_1 = HEAPF64[249];
   $18_1 = 1.0 / HEAPF64[251];
   $19_1 = HEAPF64[235];
   while (1) {
    $5_1 = $1_1 << 3;
    $8_1 = HEAPF64[$5_1 + $3_1 >> 3];
    $9_1 = ($8_1 - $16_1 - $17_1) * $18_1;
    $9_1 = $9_1 < .9999999999999999 ? $9_1 : .9999999999999999;
    $8_1 = $8_1 > $19_1 ? 1.0 : 0.0;
    HEAPF64[$4 + $5_1 >> 3] = $9_1 > $8_1 ? $9_1 : $8_1;
    $1_1 = $1_1 + 1 | 0;
    if (($11_1 | 0) > ($1_1 | 0)) {
     continue
    }
    break;
   }  }
  $50($0, $2_1);
  return $10_1;
 }
 
 function $52($0, $1_1, $2_1, $3_1, $4) {
  var $5_1 = 0;
  if ($0) {
   $53($1_1, $2_1, $3_1, (wasm2js_scratch_store_f32(Math_fround($4)), wasm2js_scratch_load_i32(2)));
  } else {
   while (1) {
    if (($3_1 | 0) > ($5_1 | 0)) {
     if (HEAPU8[$2_1 + $5_1 | 0]) {
      HEAPF64[($5_1 << 3) + $1_1 >> 3] = $4;
     }
     $5_1 = $5_1 + 1 | 0;
     continue;
    }
    break;
   }
  }
 }
 
 function $53($0, $1_1, $2_1, $3_1) {
  var $4 = 0;
  while (1) {
   if (($2_1 | 0) > ($4 | 0)) {
    if (HEAPU8[$1_1 + $4 | 0]) {
     HEAP32[($4 << 2) + $0 >> 2] = $3_1;
    }
    $4 = $4 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $54($0) {
  var $1_1 = 0.0, $2_1 = 0.0, $3_1 = 0.0, $4 = 0.0, $5_1 = 0.0;
  $1_1 = HEAPF64[242];
  $2_1 = $1_1;
  $1_1 = $0 ? +Math_fround($1_1) : $1_1;
  $3_1 = $2_1 - $1_1 + HEAPF64[243];
  $2_1 = $0 ? +Math_fround($3_1) : $3_1;
  if (HEAP32[478]) {
   $3_1 = HEAPF64[234];
   $5_1 = -$14($0, -$3_1);
   $4 = $3_1 - $1_1;
   if (($0 ? +Math_fround($4) : $4) > $2_1) {
    $1_1 = $3_1;
    $2_1 = 0.0;
   } else {
    $4 = $5_1 - $1_1;
    if (!(($0 ? +Math_fround($4) : $4) > $2_1)) {
     $1_1 = $5_1;
     $2_1 = Math_min($14($0, -0), ($3_1 - $1_1) * 1.1920928955078125e-07);
    }
   }
  }
  HEAPF64[248] = $1_1;
  HEAPF64[249] = $2_1;
 }
 
 function $57($0, $1_1, $2_1) {
  var $3_1 = 0.0, $4 = 0.0, $5_1 = 0.0, $6 = 0.0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $5_1 = HEAPF64[$1_1 + 8 >> 3];
  $4 = HEAPF64[$1_1 >> 3];
  $3_1 = $0 + $4;
  $6 = HEAPF64[221];
  if (!(Math_abs($3_1) > $6 + $6)) {
   $6 = $0;
   $0 = $3_1 - $0;
   $4 = $6 - ($3_1 - $0) + ($4 - $0) + $5_1;
   $5_1 = $3_1 + $4;
   $0 = $5_1 - $3_1;
   $3_1 = $3_1 - ($5_1 - $0) + ($4 - $0);
   $4 = HEAPF64[220];
   $0 = Math_floor($5_1 / $4);
   $6 = $0 + -1;
   if ($5_1 == $0 * $4) {
    $1_1 = $3_1 < 0.0 ? 1 : $2_1 ? $3_1 == 0.0 : 0;
   } else {
    $1_1 = 0;
   }
   $3_1 = ($1_1 ? $6 : $0) * $4;
   $0 = $3_1 + $4 * .5;
   $5_1 = $0 / $4;
   $2_1 = (wasm2js_f64$0 = __wasm_nearest_f64($5_1) * $4, wasm2js_f64$1 = $0, wasm2js_i32$0 = Math_abs($5_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1) > $3_1;
   $5_1 = 0.0;
   $4 = 0.0;
  }
  $3_1 = $0 + $4;
  $3_1 = HEAPU8[1712] ? +Math_fround($3_1) : $3_1;
  $0 = $3_1 - $0;
  if ($0 < $4) {
   $1_1 = 1;
  } else {
   $1_1 = (!$2_1 & $5_1 == 0.0 | $5_1 > 0.0) & $0 == $4;
  }
  if ($1_1) {
   return $3_1
  }
  return $14(HEAPU8[1712], $3_1);
 }
 
 function $58($0, $1_1) {
  var $2_1 = 0, $3_1 = 0.0, $4 = 0.0;
  while (1) {
   $4 = Math_abs(HEAPF64[($2_1 << 3) + $0 >> 3]);
   $3_1 = $3_1 < $4 ? $4 : $3_1;
   $2_1 = $2_1 + 1 | 0;
   if (($2_1 | 0) < ($1_1 | 0)) {
    continue
   }
   break;
  }  return $3_1;
 }
 
 function $59($0, $1_1) {
  var $2_1 = 0, $3_1 = Math_fround(0), $4 = Math_fround(0);
  while (1) {
   $4 = Math_fround(Math_abs(HEAPF32[($2_1 << 2) + $0 >> 2]));
   $3_1 = $3_1 < $4 ? $4 : $3_1;
   $2_1 = $2_1 + 1 | 0;
   if (($2_1 | 0) < ($1_1 | 0)) {
    continue
   }
   break;
  }  return +$3_1;
 }
 
 function $60($0, $1_1, $2_1) {
  var $3_1 = 0.0, $4 = 0.0, $5_1 = 0.0;
  $5_1 = $0;
  $3_1 = $0 * 134217729.0;
  $0 = $3_1 - ($3_1 - $0);
  $3_1 = $5_1 - $0;
  $5_1 = $1_1;
  $4 = $1_1 * 134217729.0;
  $1_1 = $4 - ($4 - $1_1);
  $4 = $5_1 - $1_1;
  return $3_1 * $4 - ($2_1 - $0 * $1_1 - $3_1 * $1_1 - $0 * $4);
 }
 
 function $61($0) {
  $1(1936, HEAPF64[242], HEAPF64[243] + $0);
 }
 
 function $62($0) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0;
  while (1) {
   if (($4 | 0) < 67) {
    $5_1 = ($4 << 3) + $0 | 0;
    $1_1 = $5_1;
    $6 = HEAP32[$1_1 >> 2];
    $1_1 = $2_1 + HEAP32[$1_1 + 4 >> 2] | 0;
    $2_1 = $3_1 + $6 | 0;
    $1_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
    HEAP32[$5_1 >> 2] = $2_1;
    HEAP32[$5_1 + 4 >> 2] = 0;
    $2_1 = $1_1 >> 31;
    $3_1 = $1_1;
    $4 = $4 + 1 | 0;
    continue;
   }
   break;
  }  $2_1 = $2_1 + HEAP32[$0 + 540 >> 2] | 0;
  $1_1 = $3_1 + HEAP32[$0 + 536 >> 2] | 0;
  $2_1 = $1_1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  HEAP32[$0 + 536 >> 2] = $1_1;
  HEAP32[$0 + 540 >> 2] = $2_1;
 }
 
 function $63($0) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4 = 0, $5_1 = 0, $6 = 0;
  while (1) {
   if (($4 | 0) < 12) {
    $5_1 = ($4 << 3) + $0 | 0;
    $1_1 = $5_1;
    $6 = HEAP32[$1_1 >> 2];
    $1_1 = $2_1 + HEAP32[$1_1 + 4 >> 2] | 0;
    $2_1 = $3_1 + $6 | 0;
    $1_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
    HEAP32[$5_1 >> 2] = $2_1;
    HEAP32[$5_1 + 4 >> 2] = 0;
    $2_1 = $1_1 >> 31;
    $3_1 = $1_1;
    $4 = $4 + 1 | 0;
    continue;
   }
   break;
  }  $2_1 = $2_1 + HEAP32[$0 + 100 >> 2] | 0;
  $1_1 = $3_1 + HEAP32[$0 + 96 >> 2] | 0;
  $2_1 = $1_1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  HEAP32[$0 + 96 >> 2] = $1_1;
  HEAP32[$0 + 100 >> 2] = $2_1;
 }
 
 function $64($0) {
  $0 = $0 | 0;
  global$2 = global$0 + global$1 | 0;
  return $5($0) | 0;
 }
 
 function $65() {
  global$0 = 5088;
 }
 
 function $82($0) {
  $0 = $0 | 0;
  if (HEAP32[$0 + 12 >> 2] != 1) {
   $0 = $3($0, 0, 0);
  } else {
   $0 = $47($0, 0);
  }
  return $0 | 0;
 }
 
 function $83($0) {
  $0 = $0 | 0;
  if (HEAP32[$0 + 12 >> 2] != 1) {
   return $3($0, 0, 1) | 0
  }
  return $47($0, 1) | 0;
 }
 
 function $103($0) {
  $0 = $0 | 0;
  $0 = $64($0);
  global$1 = global$2 - global$0 | 0;
  global$3 = 0;
  return $0 | 0;
 }
 
 function $104($0) {
  $0 = $0 | 0;
  return $3($0, 1, 0) | 0;
 }
 
 function $105($0) {
  $0 = $0 | 0;
  return $3($0, 1, 1) | 0;
 }
 
 function $106($0) {
  $0 = $0 | 0;
  return $3($0, 3, 0) | 0;
 }
 
 function $107($0) {
  $0 = $0 | 0;
  return $3($0, 3, 1) | 0;
 }
 
 function $108($0) {
  $0 = $0 | 0;
  return $3($0, 2, 0) | 0;
 }
 
 function $109($0) {
  $0 = $0 | 0;
  return $3($0, 2, 1) | 0;
 }
 
 function __wasm_i64_mul($0, $1_1, $2_1, $3_1) {
  var $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $4 = $2_1 >>> 16 | 0;
  $5_1 = $0 >>> 16 | 0;
  $9_1 = Math_imul($4, $5_1);
  $6 = $2_1 & 65535;
  $7_1 = $0 & 65535;
  $8_1 = Math_imul($6, $7_1);
  $5_1 = ($8_1 >>> 16 | 0) + Math_imul($5_1, $6) | 0;
  $4 = ($5_1 & 65535) + Math_imul($4, $7_1) | 0;
  i64toi32_i32$HIGH_BITS = (Math_imul($1_1, $2_1) + $9_1 | 0) + Math_imul($0, $3_1) + ($5_1 >>> 16) + ($4 >>> 16) | 0;
  return $8_1 & 65535 | $4 << 16;
 }
 
 function __wasm_nearest_f64($0) {
  var $1_1 = 0.0, $2_1 = 0.0;
  $1_1 = Math_floor($0);
  $2_1 = $0 - $1_1;
  if (!($2_1 < .5)) {
   $0 = Math_ceil($0);
   if ($2_1 > .5) {
    return $0
   }
   $2_1 = $0;
   $0 = $1_1 * .5;
   $1_1 = $0 - Math_floor($0) == 0.0 ? $1_1 : $2_1;
  }
  return $1_1;
 }
 
 bufferView = HEAPU8;
 initActiveSegments();
 $65();
 function __wasm_memory_size() {
  return buffer.byteLength >> 16;
 }
 
 function __wasm_memory_grow(pagesToAdd) {
  pagesToAdd = pagesToAdd | 0;
  var oldPages = __wasm_memory_size() | 0;
  var newPages = oldPages + pagesToAdd | 0;
  if (newPages >= 32768) return -1;
  if (oldPages < newPages) {
   try {
    var newBuffer = new ArrayBuffer(newPages << 16);
    var views = [Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array]
     .map((View) => new View(newBuffer));
   } catch (error) {
    return -1;
   }
   views[0].set(HEAP8);
   [HEAP8, HEAP16, HEAP32, HEAPU8, HEAPU16, HEAPU32, HEAPF32, HEAPF64] = views;
   buffer = newBuffer;
   bufferView = HEAPU8;
  }
  return oldPages;
 }
 
 return {
  "version": {
   get value() {
    return global$4;
   }, 
   set value(_global$4) {
    global$4 = _global$4;
   }
  }, 
  "keep": $103, 
  "reserve": $64, 
  "project_f32": $83, 
  "project_f64": $82, 
  "vjp_f32": $105, 
  "vjp_f64": $104, 
  "hard_f32": $109, 
  "hard_f64": $108, 
  "loss_f32": $107, 
  "loss_f64": $106, 
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

function whole(kernel) {
    return kernel;
}
function prepare$1() {
    return Promise.resolve();
}

function instantiateSync(module) {
    return { instance: { exports: module() } };
}

function instantiate(module, imports) {
    return { ...instantiateSync(module).instance.exports };
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
