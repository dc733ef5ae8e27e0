/* @ts-self-types="./jax.d.ts" */
import { numpy, lax, jit, nn } from '@jax-js/jax';

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

function checkArray(name, value, dtypes) {
    const rule = `be an array of type ${dtypes.join(' or ')}`;
    if (!isObject(value) || !('dtype' in value) || !('ref' in value))
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
function counts({ labels, ignoreIndex }, row) {
    return !labels || labels[row] !== ignoreIndex;
}
function shapeOf(x) {
    return 'shape' in x ? x.shape : [x.length];
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
function checkAbsent(name, value, reason) {
    if (value !== undefined)
        wrongKind(name, `be left out: ${reason}`, value);
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
function checkSameShape(name, got, wanted) {
    const shape = shapeOf(got);
    const rule = shapeOf(wanted);
    if (shape.length === rule.length && shape.every((size, axis) => size === rule[axis]))
        return;
    wrongValue(`the shape of ${name}`, `be ${show(rule)}`, shape);
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

const WIDEST$1 = 2 ** 31 - 1;
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

const isOwned = (value) => typeof value === 'object' && value !== null && 'ref' in value;
function scope(given, compute) {
    const alive = given.filter(isOwned);
    const apply = (f, ...args) => {
        const result = f(...args.map((arg) => (isOwned(arg) ? arg.ref : arg)));
        alive.push(result);
        return result;
    };
    try {
        const results = compute(apply);
        return Object.fromEntries(Object.entries(results).map(([name, array]) => [name, array.ref]));
    }
    finally {
        for (const array of alive)
            array.dispose();
    }
}

const OPTIONS$1 = ['temperature', 'axis', 'constraint', 'mask'];
const MOST = 1e37;
const WIDEST = 87;
const BITS = { float32: 24, float64: 52 };
const ROUND = 4;
const NEWTON_STEPS = 3;
function softBinaryArgmax(x, k, options) {
    const { projection, thresholds } = project(x, k, options);
    thresholds.dispose();
    return projection;
}
function project(x, k, options) {
    const { temperature = 1, axis = -1, constraint = 'equal', mask } = checkOptions(options, OPTIONS$1);
    checkArray('x', x, ['float32', 'float64']);
    const slices = checkAlong('x', x.shape, axis);
    checkParameters(k, temperature, slices.count);
    const sums = isArray(k) ? k : checkK(k, slices);
    checkChoice('constraint', constraint, ['equal', 'at-most']);
    if (mask !== undefined)
        checkArray('mask', mask, ['bool', 'int32', 'uint32', 'float32', 'float64']);
    const along = axis < 0 ? axis + x.shape.length : axis;
    return scope([x, sums, temperature, mask], (apply) => {
        const tau = perSlice(apply, temperature, x, along);
        const counts = mask && apply(numpy.notEqual, mask, 0);
        const scores = counts ? apply(numpy.where, counts, x, -Infinity) : x;
        const each = perSlice(apply, sums, x, along);
        const { p, u, pivot } = solve(apply, scores, each, tau, along);
        const t = apply(numpy.add, pivot, apply(numpy.multiply, u, tau));
        if (constraint === 'equal')
            return { projection: p, thresholds: t };
        const inside = clipped(apply, apply(numpy.divide, finite(apply, scores), tau));
        const isInside = apply(numpy.lessEqual, apply(sumAlong(along), constant(apply, inside)), constant(apply, each));
        return { projection: apply(numpy.where, isInside, inside, p), thresholds: apply(numpy.where, isInside, 0, t) };
    });
}
const isArray = (value) => (typeof value === 'object' && value !== null && 'dtype' in value && 'ref' in value);
function checkParameters(k, temperature, count) {
    if (isArray(k))
        checkParameter('k', k, count, ['float32', 'float64']);
    if (isArray(temperature))
        checkParameter('temperature', temperature, count, ['float32', 'float64']);
    else
        checkTemperature(temperature, count);
}
function perSlice(apply, values, x, axis) {
    const { dtype } = x;
    const along = x.shape.map((size, a) => (a === axis ? 1 : size));
    if (typeof values === 'number')
        return apply(numpy.full, [], values, { dtype });
    if (!isArray(values))
        return apply(numpy.array, [...values], { shape: along, dtype });
    return apply(numpy.reshape, values, values.size === 1 ? [] : along);
}
const sumAlong = (axis) => (values) => numpy.sum(values, axis, { keepdims: true });
const constant = (apply, values) => apply(lax.stopGradient, values);
const finite = (apply, x) => apply(numpy.clip, x, -MOST, MOST);
function clipped(apply, z) {
    const fixed = constant(apply, z);
    const p = apply(numpy.clip, fixed, 0, 1);
    const isFree = apply(numpy.logicalAnd, apply(numpy.greater, fixed, 0), apply(numpy.less, fixed, 1));
    return apply(numpy.add, p, apply(numpy.where, isFree, apply(numpy.subtract, z, fixed), 0));
}
function search(apply, z, k, from, width, axis) {
    const { dtype } = z;
    const parts = 2 ** ROUND;
    const expand = (values) => apply(numpy.expandDims, values, -1);
    const inner = apply(numpy.array, Array.from({ length: parts - 1 }, (_, j) => (j + 1) / parts), { dtype });
    const [scores, sum] = [expand(z), expand(k)];
    for (let known = 0; known < BITS[dtype]; known += ROUND) {
        const u = apply(numpy.sinh, apply(numpy.add, expand(from), apply(numpy.multiply, expand(width), inner)));
        const mass = apply(sumAlong(axis), apply(numpy.clip, apply(numpy.subtract, scores, u), 0, 1));
        const above = apply(numpy.sum, apply(numpy.astype, apply(numpy.greater, mass, sum), dtype), -1);
        width = apply(numpy.divide, width, parts);
        from = apply(numpy.add, from, apply(numpy.multiply, width, above));
    }
    return from;
}
function start(x, k, tau, axis) {
    return scope([x, k, tau], (apply) => {
        const scaled = apply(numpy.clip, apply(numpy.divide, x, tau), -MOST, MOST);
        const least = apply(numpy.fullLike, k, -WIDEST);
        const step = 2 * WIDEST / 2 ** BITS[x.dtype];
        const first = search(apply, scaled, k, least, apply(numpy.fullLike, k, 2 * WIDEST), axis);
        const [low, high] = [apply(numpy.sinh, first), apply(numpy.sinh, apply(numpy.add, first, step))];
        const anchor = apply(numpy.min, apply(numpy.where, apply(numpy.greaterEqual, scaled, low), x, MOST), axis, { keepdims: true });
        const z = apply(numpy.divide, apply(numpy.subtract, x, anchor), tau);
        const from = Math.asinh(-1);
        const room = apply(numpy.log1p, apply(numpy.multiply, apply(numpy.subtract, high, low), 2));
        const s = search(apply, z, k, apply(numpy.fullLike, k, from), apply(numpy.subtract, room, from), axis);
        return { anchor, u: apply(numpy.sinh, s) };
    });
}
const compiled = new Map();
function startOf(apply, x, k, tau, axis) {
    let run = compiled.get(axis);
    if (!run) {
        const along = jit((x, k, tau) => start(x, k, tau, axis));
        compiled.set(axis, run = along);
    }
    const { anchor, u } = run(x.ref, k.ref, tau.ref, axis);
    return [apply(() => anchor), apply(() => u)];
}
function solve(apply, x, k, tau, axis) {
    const { dtype, shape } = x;
    const total = sumAlong(axis);
    const scores = finite(apply, x);
    const one = apply(numpy.ones, shape.map((size, a) => (a === axis ? 1 : size)), { dtype });
    const [fixed, sum, scale] = [scores, apply(numpy.multiply, k, one), apply(numpy.multiply, tau, one)].map((values) => constant(apply, values));
    const [pivot, found] = startOf(apply, fixed, sum, scale, axis);
    const z = apply(numpy.divide, apply(numpy.subtract, scores, pivot), tau);
    const y = constant(apply, z);
    const refine = (u, z, k) => {
        const q = apply(numpy.subtract, y, u);
        const isFree = apply(numpy.logicalAnd, apply(numpy.greater, q, 0), apply(numpy.less, q, 1));
        const ones = apply(total, apply(numpy.astype, apply(numpy.greaterEqual, q, 1), dtype));
        const free = apply(total, apply(numpy.astype, isFree, dtype));
        const rest = apply(numpy.subtract, k, ones);
        const root = apply(numpy.divide, apply(numpy.subtract, apply(total, apply(numpy.where, isFree, z, 0)), rest), apply(numpy.maximum, free, 1));
        return apply(numpy.where, apply(numpy.greater, free, 0), root, u);
    };
    let u = found;
    for (let i = 0; i < NEWTON_STEPS; i++)
        u = refine(u, y, sum);
    const q = apply(numpy.subtract, y, u);
    const isOne = apply(numpy.greaterEqual, q, 1);
    const isEmpty = apply(numpy.equal, apply(total, apply(numpy.astype, apply(numpy.logicalAnd, apply(numpy.greater, q, 0), apply(numpy.logicalNot, isOne)), dtype)), 0);
    const lower = apply(numpy.max, apply(numpy.where, isOne, -MOST, y), axis, { keepdims: true });
    const upper = apply(numpy.subtract, apply(numpy.min, apply(numpy.where, isOne, y, MOST), axis, { keepdims: true }), 1);
    const [hasNoZero, hasNoOne] = [apply(numpy.lessEqual, lower, -MOST), apply(numpy.greaterEqual, upper, MOST)];
    const middle = apply(numpy.divide, apply(numpy.add, apply(numpy.where, hasNoZero, upper, lower), apply(numpy.where, hasNoOne, lower, upper)), 2);
    const root = refine(u, z, k);
    const p = clipped(apply, apply(numpy.subtract, z, root));
    return { p, z, u: apply(numpy.where, isEmpty, middle, root), pivot };
}

const OPTIONS = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'reduction',
];
function hyperSimplexLoss(logits, targets, options) {
    return lossOf(true, logits, targets, options);
}
function fenchelYoungLoss(logits, targets, options) {
    return lossOf(false, logits, targets, options);
}
function lossOf(squared, logits, targets, given) {
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, reduction = 'mean', } = checkOptions(given, OPTIONS);
    checkArray('logits', logits, ['float32', 'float64']);
    checkArray('targets', targets, ['float32', 'float64', 'int32', 'uint32', 'bool']);
    const { shape, dtype } = logits;
    const slices = checkAlong('logits', shape, axis);
    const { n } = slices;
    const along = axis < 0 ? axis + shape.length : axis;
    const areLabels = targets.shape.length === 1 && shape.length === 2;
    checkTargetShape('targets', targets.shape, shape, ignoreIndex);
    if (areLabels)
        checkArray('targets, as labels,', targets, ['int32', 'uint32']);
    checkParameters(k, temperature, slices.count);
    const sums = isArray(k) ? k : checkLossK(k, slices);
    checkChoice('reduction', reduction, ['mean', 'half-sum']);
    if (!squared)
        checkAbsent('sampleWeights', sampleWeights, 'a Fenchel–Young loss belongs to a whole slice; use classWeights');
    checkWeights(classWeights, sampleWeights, { rows: n }, slices);
    if (mask !== undefined)
        checkArray('mask', mask, ['bool', 'int32', 'uint32', 'float32', 'float64']);
    return scope([logits, targets, k, temperature, mask], (apply) => {
        const ofRows = shape.map((size, a) => (a === 0 ? size : 1));
        const ofPlaces = shape.map((size, a) => (a === along ? size : 1));
        const total = (values) => numpy.sum(values, along, { keepdims: true });
        let counts = mask && apply(numpy.notEqual, mask, 0);
        if (ignoreIndex !== undefined) {
            const known = apply(numpy.reshape, apply(numpy.notEqual, targets, ignoreIndex), ofRows);
            counts = counts ? apply(numpy.logicalAnd, counts, known) : known;
        }
        let x = logits;
        let y = apply(numpy.astype, areLabels ? apply(nn.oneHot, targets, shape[1]) : targets, dtype);
        let weights = apply(numpy.ones, shape, { dtype });
        if (counts) {
            x = apply(numpy.where, counts, x, -Infinity);
            y = apply(numpy.where, counts, y, 0);
            weights = apply(numpy.where, counts, weights, 0);
        }
        const rows = apply(total, weights);
        const ofClasses = classWeights && perSlice(apply, classWeights, logits, along);
        if (ofClasses)
            weights = apply(numpy.multiply, weights, ofClasses);
        if (sampleWeights) {
            weights = apply(numpy.multiply, weights, apply(numpy.array, Array.from(sampleWeights), { shape: ofPlaces, dtype }));
        }
        const each = sums === undefined ? apply(total, y)
            : typeof k === 'object' && 'fraction' in k ? apply(numpy.multiply, rows, k.fraction)
                : perSlice(apply, sums, logits, along);
        const tau = perSlice(apply, temperature, logits, along);
        const { p, z, pivot } = solve(apply, x, each, tau, along);
        const error = apply(numpy.subtract, p, y);
        let loss;
        if (squared)
            loss = apply(numpy.sum, apply(numpy.multiply, weights, apply(numpy.square, error)));
        else {
            const middle = apply(numpy.divide, apply(numpy.add, p, y), 2);
            const terms = apply(numpy.multiply, error, apply(numpy.subtract, z, middle));
            const shift = apply(numpy.multiply, pivot, apply(numpy.subtract, each, apply(total, y)));
            const losses = apply(numpy.add, apply(numpy.multiply, tau, apply(total, terms)), shift);
            loss = apply(numpy.sum, ofClasses ? apply(numpy.multiply, losses, ofClasses) : losses);
        }
        if (reduction === 'half-sum')
            return { loss: squared ? apply(numpy.divide, loss, 2) : loss };
        const weight = apply(numpy.sum, weights);
        const isSome = apply(numpy.greater, weight, 0);
        return { loss: apply(numpy.where, isSome, apply(numpy.divide, loss, apply(numpy.where, isSome, weight, 1)), 0) };
    }).loss;
}
const SELECTION = ['temperature', 'axis', 'constraint', 'mask', 'reduction'];
function selectionLoss(scores, values, k, options) {
    const { temperature, axis = 0, constraint, mask, reduction = 'sum' } = checkOptions(options, SELECTION);
    checkArray('scores', scores, ['float32', 'float64']);
    checkArray('values', values, ['float32', 'float64', 'int32', 'uint32', 'bool']);
    checkSameShape('values', values, scores);
    const { shape, dtype } = scores;
    const slices = checkAlong('scores', shape, axis);
    checkChoice('reduction', reduction, ['sum', 'mean']);
    if (isArray(k))
        checkParameters(k, 1, slices.count);
    const along = axis < 0 ? axis + shape.length : axis;
    const sums = isArray(k) ? k : checkSelectionK(k, slices);
    return scope([values, isArray(k) ? k : undefined, mask], (apply) => {
        const owned = (value) => (isArray(value) ? value.ref : value);
        const { projection, thresholds } = project(scores, owned(sums), {
            ...(temperature === undefined ? {} : { temperature }), axis, ...(constraint === undefined ? {} : { constraint }),
            ...(mask === undefined ? {} : { mask: mask.ref }),
        });
        thresholds.dispose();
        const p = apply(() => projection);
        const v = apply(numpy.astype, values, dtype);
        const worth = mask ? apply(numpy.where, apply(numpy.notEqual, mask, 0), v, 0) : v;
        const each = perSlice(apply, sums, p, along);
        const isSome = apply(numpy.greater, each, 0);
        const taken = apply((values) => numpy.sum(values, along, { keepdims: true }), apply(numpy.multiply, p, worth));
        const mean = apply(numpy.where, isSome, apply(numpy.divide, taken, apply(numpy.where, isSome, each, 1)), 0);
        const loss = apply(numpy.negative, apply(numpy.sum, mean));
        return { loss: reduction === 'mean' ? apply(numpy.divide, loss, Math.max(slices.count, 1)) : loss };
    }).loss;
}

export { fenchelYoungLoss, hyperSimplexLoss, project, selectionLoss, softBinaryArgmax };
