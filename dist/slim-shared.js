/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
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
function rejectSource(source) {
    wrongKind('source', 'be a WebAssembly.Module, its bytes, a Response, or a promise of one', source);
}
function checkResponse({ ok, status }) {
    if (!ok)
        wrongValue('the status of the response', 'lie in [200, 299]', status);
}
const EXPORTS = {
    'kernel.wasm': 'project_f32',
    'entropic.wasm': 'entropicProject_f32',
};
function checkModule(file, names) {
    if (names.includes(EXPORTS[file]))
        return;
    wrongKind('the exports of source', `be those of hypersimplex/${file}`, names);
}
function rejectUninitialised(file) {
    const entry = `slim/${file.slice(0, -5)}`.replace('/kernel', '');
    throw new Error(`hypersimplex/${entry} needs its kernel first: await init(hypersimplex/${file})`);
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
function targetSum(y, x, s) {
    let sum = 0;
    visitSlice(x, s, (index, row) => { if (counts(y, row))
        sum += targetAt(y, index, row, s); });
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
const NONE = Object.create(Object.create(null));
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
    if (!isObject(given) || !('shape' in given))
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
const LOSS_K = "be 'targets', a number, one per class, or { fraction }";
function checkLossK(k, x, rows = x.n) {
    if (k === 'targets')
        return undefined;
    if (isObject(k) && 'fraction' in k) {
        const { fraction = NaN } = checkOptions(k, FRACTION, 'k');
        checkNumber(fraction, 0, 1, false, 'k.fraction');
        return x.ragged ? Float64Array.from({ length: x.count }, (_, s) => fraction * lengthOf(x, s))
            : fraction * rows;
    }
    if (typeof k !== 'number' && !isArrayLike(k) && !(isObject(k) && 'shape' in k)) {
        if (typeof k === 'string')
            wrongValue('k', LOSS_K, k);
        wrongKind('k', LOSS_K, k);
    }
    return checkK(k, x, false, rows);
}
function checkSelectionK(k, x) {
    return isObject(k) && 'fraction' in k ? checkLossK(k, x) : checkK(k, x);
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
const TRACKER = ['decay', 'thresholds'];
function checkTrackerJSON(value) {
    if (!isObject(value))
        wrongKind('value', 'be { decay, thresholds }', value);
    const { decay, thresholds } = checkOptions(value, TRACKER, 'value');
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
    const { count, n, ragged } = x;
    if (classWeights !== undefined) {
        checkNumbers(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class or other slice');
    }
    if (sampleWeights !== undefined)
        checkSampleWeights(sampleWeights, n);
    let sum = 0;
    if (ragged) {
        for (let s = 0; s < count; s++) {
            let rows = 0;
            if (sampleWeights)
                visitSlice(x, s, (_, row) => { rows += sampleWeights[row]; });
            else
                rows = lengthOf(x, s);
            sum += (classWeights ? classWeights[s] : 1) * rows;
        }
    }
    else {
        let classes = count;
        if (classWeights) {
            classes = 0;
            for (let s = 0; s < count; s++)
                classes += classWeights[s];
        }
        let rows = y.rows;
        if (sampleWeights) {
            rows = 0;
            for (let i = 0; i < n; i++)
                if (counts(y, i))
                    rows += sampleWeights[i];
        }
        sum = classes * rows;
    }
    if (!(sum < Infinity))
        wrongValue('the sum of the weights', 'be finite', sum);
    return sum;
}
function checkSeed(seed) {
    checkNumber(seed, 0, Number.MAX_SAFE_INTEGER, true, 'seed');
}

function checkQueueSize(size) {
    checkNumber(size, 1, 2 ** 31 - 1, true, 'size');
}
function checkQueueK(k) {
    if (k === undefined || k === 'targets' || (isObject(k) && 'fraction' in k))
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
        if (least <= k && k <= most)
            continue;
        wrongValue(`k in slice ${s}`, `lie in [${least}, ${most}], as Infinity in ${name} is one, -Infinity zero`, k);
    }
    return wrongValue(name, 'be finite', 'infinities');
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

const HYPER_SIMPLEX = 0;
const FENCHEL_YOUNG = 1;
const GRADIENT = 1;
const TERMS = 2;

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
function gather(values, { indices }) {
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
const FEW = 64;
let size = 0;
let arena = 0;
let top = 0;
function regionOf(arrays, bytes) {
    return bytes + 32 * arrays + 116;
}
function fits(bytes, { reserve }) {
    arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
    return top !== CANNOT_GROW;
}
function begin(next, bytes) {
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
function newCall({ outer, n, inner }) {
    const call = take(116) >>> 2;
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

// Runtime header offsets

/** Synchronously instantiates an AssemblyScript module from a WebAssembly.Module or binary buffer. */
function instantiateSync(source, imports = {}) {
  const module = source;
  
  const instance = new WebAssembly.Instance(module, imports);
  const exports = instance.exports;
  return { module, instance, exports };
}

function instantiate(module) {
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

export { checkK as $, begin as A, instantiate as B, copyOut as C, regionOf as D, checkOptions as E, formLike as F, checkRagged as G, checkSlices as H, checkTargets as I, checkLossK as J, checkTemperature as K, checkChoice as L, checkAbsent as M, checkWeights as N, checkWrt as O, without as P, newFound as Q, checkOut as R, rejectLoss as S, GRADIENT as T, TERMS as U, newLike as V, visitSlice as W, targetAt as X, counts as Y, isHalf as Z, dataOf as _, checkModule as a, rejectScores as a0, checkAlike as a1, checkAllocation as a2, fits as a3, rejectSize as a4, FEW as a5, arena as a6, keepFree as a7, copyIn as a8, f32 as a9, checkClasses as aA, checkSampleWeights as aB, checkBoolean as aa, valueAt as ab, checkNumber as ac, checkRank as ad, checkStart as ae, shapeOf as af, checkKinks as ag, targetSum as ah, FENCHEL_YOUNG as ai, HYPER_SIMPLEX as aj, checkTargetValues as ak, checkDecay as al, isObject as am, isArrayLike as an, checkBatchThresholds as ao, checkThresholdBounds as ap, checkTrackerJSON as aq, checkThresholds as ar, checkValues as as, checkSelectionK as at, checkSeed as au, checkQueueSize as av, checkQueueK as aw, checkQueueRows as ax, checkQueueJSON as ay, checkLaterK as az, checkResponse as b, checkWebAssembly as c, rejectUninitialised as d, put as e, foundOf as f, gather as g, setPerSlice as h, i32 as i, takeFound as j, finish as k, loader as l, get as m, newCall as n, getFound as o, perSlice as p, ofScores as q, rejectSource as r, scatter as s, tensorOf as t, ofSlices as u, visitRuns as v, isModerate as w, take as x, f64 as y, isDouble as z };
