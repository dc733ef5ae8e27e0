/* @ts-self-types="./tfjs-layers.d.ts" */
import { layers, loadLayersModel, CustomCallback } from '@tensorflow/tfjs-layers';
import * as tf from '@tensorflow/tfjs-core';
import { io } from '@tensorflow/tfjs-core';
import { softBinaryArgmax, TensorThresholdTracker } from 'hypersimplex/tfjs';

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

function lengthOf({ n, ragged }, s) {
    return ragged ? ragged.starts[s + 1] - ragged.starts[s] : n;
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
    const values = tau ;
    checkPerSlice(values, x , 2 ** -1022, Number.MAX_VALUE, 'temperature');
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

const ARGS = [
    'k', 'temperature', 'axis', 'constraint', 'name', 'inputShape', 'batchInputShape', 'batchSize', 'dtype',
    'trainable', 'weights', 'inputDType', 'customObjects',
];
const first = (values) => (Array.isArray(values) ? values[0] : values);
class SoftBinaryArgmax extends layers.Layer {
    static className = 'SoftBinaryArgmax';
    #args;
    constructor(args) {
        const { k, temperature = 1, axis = -1, constraint = 'equal', ...rest } = checkOptions(args, ARGS);
        checkNumber(k, 0, Number.MAX_VALUE, false, 'k');
        checkTemperature(temperature, 1);
        checkChoice('constraint', constraint, ['equal', 'at-most']);
        super(rest);
        this.#args = { k: k, temperature, axis, constraint };
        this.supportsMasking = true;
    }
    build(inputShape) {
        const shape = Array.isArray(inputShape[0]) ? inputShape[0] : inputShape;
        const slices = checkAlong('the input', shape, this.#args.axis);
        if (slices.n !== null)
            checkK(this.#args.k, slices);
        super.build(inputShape);
    }
    computeOutputShape(inputShape) {
        return inputShape;
    }
    call(inputs, kwargs) {
        const { k, ...options } = this.#args;
        return tf.tidy(() => softBinaryArgmax(this.#masked(first(inputs), first(kwargs?.mask)), k, options));
    }
    #masked(x, mask) {
        const { axis } = this.#args;
        const along = axis < 0 ? axis + x.rank : axis;
        if (!mask || along >= mask.rank)
            return x;
        const counts = tf.reshape(mask, [...mask.shape, ...Array(x.rank - mask.rank).fill(1)]);
        return tf.where(tf.cast(counts, 'bool'), x, -Infinity);
    }
    getConfig() {
        return { ...super.getConfig(), ...this.#args };
    }
}
function register() {
    tf.serialization.registerClass(SoftBinaryArgmax);
}

const SAVE = ['tracker', 'includeOptimizer'];
const KEY = 'hypersimplex';
async function saveModel(model, target, options) {
    const { tracker, includeOptimizer = false } = checkOptions(options, SAVE);
    checkTracker(tracker);
    if (tracker) {
        await tracker.read();
        model.setUserDefinedMetadata({ ...model.getUserDefinedMetadata(), [KEY]: tracker.toJSON() });
    }
    return model.save(target, { includeOptimizer });
}
async function loadModel(source, options) {
    register();
    const handler = typeof source !== 'string' ? source
        : io.getLoadHandlers(source, options)[0] ?? io.browserHTTPRequest(source, options);
    const load = async () => withoutOwnMetrics(await handler.load());
    const model = await loadLayersModel({ load }, options);
    const { [KEY]: json } = (model.getUserDefinedMetadata() ?? {});
    return { model, tracker: json ? TensorThresholdTracker.fromJSON(json) : new TensorThresholdTracker() };
}
function withoutOwnMetrics(artifacts) {
    const { trainingConfig } = artifacts;
    if (!trainingConfig?.metrics)
        return artifacts;
    const isOther = (metric) => metric !== 'zero_one_error';
    const { metrics } = trainingConfig;
    const others = Array.isArray(metrics) ? metrics.filter(isOther)
        : Object.fromEntries(Object.entries(metrics).filter(([, metric]) => isOther(metric)));
    return { ...artifacts, trainingConfig: { ...trainingConfig, metrics: others } };
}

register();
TensorThresholdTracker.callbackOf = (events) => new CustomCallback(events, 'auto');

export { SoftBinaryArgmax, loadModel, register, saveModel };
