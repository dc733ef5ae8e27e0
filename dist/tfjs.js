/* @ts-self-types="./tfjs.d.ts" */
import * as tf from '@tensorflow/tfjs-core';
import { project as project$1, softBinaryArgmaxVjp, hyperSimplexLossAndGrad, fenchelYoungLossAndGrad, ThresholdTracker } from 'hypersimplex';

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
    if (!isObject(options))
        wrongKind(name, 'be an object', options);
    for (const key in options) {
        let i = 0;
        while (i < names.length && names[i] !== key)
            i++;
        if (i === names.length || !hasOwn.call(options, key))
            return ownOptions(options, names, name);
    }
    return options;
}
const hasOwn = Object.prototype.hasOwnProperty;
const NONE = {
    temperature: undefined, axis: undefined, constraint: undefined, mask: undefined, groups: undefined, out: undefined,
    k: undefined, classWeights: undefined, sampleWeights: undefined, ignoreIndex: undefined, reduction: undefined,
    thresholds: undefined, loss: undefined, hessian: undefined, classes: undefined, layout: undefined, decay: undefined,
};
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
    const plain = (word) => word.toLowerCase().replace('_', '');
    const given = plain(key === 'tau' ? 'temperature' : key === 'dim' ? 'axis' : key);
    const likeness = (word) => {
        let pairs = 0;
        for (let i = 2; i <= given.length; i++)
            pairs += Number(plain(word).includes(given.slice(i - 2, i)));
        return pairs;
    };
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
function checkTemperature(tau, count) {
    checkPerSlice(tau, count, 2 ** -1022, Number.MAX_VALUE, 'temperature');
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
function checkK(k, x, whole = false, rows = x.n) {
    const { count, ragged } = x;
    if (!isObject(k)) {
        if (!ragged)
            return boundK(k, rows, whole, 'k');
        checkNumber(k, -1, Number.MAX_VALUE, false, 'k');
        return Float64Array.from({ length: count }, (_, s) => boundK(k, lengthOf(x, s), whole, `k in slice ${s}`));
    }
    checkCount(k, count, 'k', 'slice');
    let sums = k;
    for (let s = 0; s < count; s++) {
        const sum = boundK(k[s], ragged ? lengthOf(x, s) : rows, whole, 'k', s);
        if (sum !== k[s]) {
            if (sums === k)
                sums = Float64Array.from(k);
            sums[s] = sum;
        }
    }
    return sums;
}
const FRACTION = ['fraction'];
function checkLossK(k, x, rows = x.n) {
    if (k === 'targets')
        return undefined;
    if (isObject(k) && 'fraction' in k) {
        const { fraction = NaN } = checkOptions(k, FRACTION, 'k');
        checkNumber(fraction, 0, 1, false, 'k.fraction');
        return x.ragged ? Float64Array.from({ length: x.count }, (_, s) => fraction * lengthOf(x, s))
            : fraction * rows;
    }
    if (typeof k !== 'number' && !isArrayLike(k)) {
        const rule = "be 'targets', a number, one per class, or { fraction }";
        if (typeof k === 'string')
            wrongValue('k', rule, k);
        wrongKind('k', rule, k);
    }
    return checkK(k, x, false, rows);
}
function checkThresholds(thresholds, count) {
    checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'thresholds', 'class');
}
function checkSampleWeights(weights, rows, name = 'sampleWeights') {
    checkNumbers(weights, rows, 0, Number.MAX_VALUE, name, 'row');
}
function checkWeights(classWeights, sampleWeights, y, x) {
    const { count, n, ragged } = x;
    if (classWeights)
        checkNumbers(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class');
    else if (classWeights !== undefined)
        checkCount(classWeights, count, 'classWeights', 'class');
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

function checkTensor(name, value, dtypes) {
    const rule = `be a tensor of type ${dtypes.join(' or ')}`;
    if (!isObject(value) || !('dataId' in value))
        wrongKind(name, rule, value);
    if (!dtypes.includes(value.dtype))
        wrongKind(name, rule, value.dtype);
}

function sameShape(a, b) {
    const shape = shapeOf(b);
    return shapeOf(a).length === shape.length && shapeOf(a).every((size, axis) => size === shape[axis]);
}
function checkSameShape(name, got, wanted) {
    if (!sameShape(got, wanted))
        wrongValue(`the shape of ${name}`, `be ${show(shapeOf(wanted))}`, shapeOf(got));
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
function checkAxis(axis, rank) {
    checkNumber(axis, -rank, rank - 1, true, 'axis');
    return axis < 0 ? axis + rank : axis;
}
function checkRank(name, x, most) {
    const shape = shapeOf(x);
    if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0))
        return;
    wrongValue(`the shape of ${name}`, 'be [n], or [n, C] with C > 0', shape);
}

const WIDEST = 2 ** 31 - 1;
function checkWhole(name, values, has) {
    const labels = new Int32Array(values.length);
    for (let i = 0; i < labels.length; i++) {
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
function checkTargetShape(name, targets, scores, axis, ignoreIndex) {
    const isLabel = targets.length === 1 && scores.length === 2;
    if (isLabel && axis !== 0)
        wrongValue('axis', 'be 0, the batch, where targets are labels', axis);
    checkSameShape(name, { shape: targets }, { shape: isLabel ? scores.slice(0, 1) : scores });
    if (isLabel || scores.length === 1) {
        if (ignoreIndex !== undefined)
            checkNumber(ignoreIndex, -WIDEST - 1, WIDEST, true, 'ignoreIndex');
    }
    else
        checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels`);
}

const HALVINGS = 24;
const NEWTON_STEPS = 4;
const HUGE = 1e19;
const clip = (z) => tf.clipByValue(z, 0, 1);
const indicator = (condition) => tf.cast(condition, 'float32');
const free = (p) => indicator(tf.logicalAnd(tf.greater(p, 0), tf.less(p, 1)));
function project(x, k, tau, axis, atMost) {
    const sum = (values) => tf.sum(values, axis, true);
    const finite = tf.isFinite(x);
    const low = tf.min(tf.where(finite, x, HUGE), axis, true);
    const high = tf.max(tf.where(finite, x, -HUGE), axis, true);
    const isAnyFinite = tf.lessEqual(low, high);
    const [least, most] = [tf.minimum(low, high), tf.maximum(low, high)];
    const margin = tf.mul(tau, 2);
    const scores = tf.minimum(tf.maximum(x, tf.sub(least, margin)), tf.add(most, margin));
    const halve = (z, middle, half) => {
        let u = middle;
        for (let i = 1; i <= HALVINGS; i++) {
            const side = tf.sign(tf.sub(sum(clip(tf.sub(z, u))), k));
            u = tf.add(u, tf.mul(side, tf.mul(half, 2 ** -i)));
        }
        return u;
    };
    const scaled = tf.div(scores, tau);
    const [from, to] = [tf.sub(tf.div(least, tau), 1), tf.div(most, tau)];
    let t = tf.mul(halve(scaled, tf.div(tf.add(from, to), 2), tf.div(tf.sub(to, from), 2)), tau);
    let z = tf.div(tf.sub(scores, t), tau);
    const shift = (by) => {
        z = tf.sub(z, by);
        t = tf.add(t, tf.mul(by, tau));
    };
    const resolution = tf.mul(tf.maximum(tf.abs(from), tf.abs(to)), 2 ** (3 - HALVINGS));
    shift(halve(z, tf.zerosLike(t), resolution));
    for (let i = 0; i < NEWTON_STEPS; i++) {
        const isFree = free(z);
        const rest = tf.sub(k, sum(indicator(tf.greaterEqual(z, 1))));
        shift(tf.divNoNan(tf.sub(sum(tf.mul(isFree, z)), rest), sum(isFree)));
    }
    const zero = tf.max(tf.where(tf.lessEqual(z, 0), z, -HUGE), axis, true);
    const one = tf.sub(tf.min(tf.where(tf.greaterEqual(z, 1), z, HUGE), axis, true), 1);
    const ends = [tf.where(tf.equal(zero, -HUGE), one, zero), tf.where(tf.equal(one, HUGE), zero, one)];
    const middle = tf.div(tf.add(ends[0], ends[1]), 2);
    shift(tf.where(tf.equal(sum(free(z)), 0), middle, tf.zerosLike(middle)));
    const p = clip(z);
    t = tf.where(isAnyFinite, t, tf.zerosLike(t));
    if (!atMost)
        return { p, t };
    const inside = clip(scaled);
    const isInside = tf.lessEqual(sum(inside), k);
    return { p: tf.where(isInside, inside, p), t: tf.where(isInside, tf.zerosLike(t), t) };
}
function vjp$1(p, g, tau, axis, active) {
    const isFree = free(p);
    const onFree = tf.mul(g, isFree);
    const mean = tf.divNoNan(tf.sum(onFree, axis, true), tf.sum(isFree, axis, true));
    return tf.div(tf.sub(onFree, tf.mul(isFree, tf.mul(mean, active))), tau);
}

const HOSTS = ['cpu', 'wasm', 'tensorflow'];
const isOnHost = () => HOSTS.includes(tf.getBackend());
function scoresOf(x) {
    return { data: x.dataSync(), shape: x.shape };
}
function perSlice(values, shape, axis) {
    if (typeof values === 'number')
        return tf.scalar(values);
    return tf.tensor(Float32Array.from(values), shape.map((size, a) => (a === axis ? 1 : size)));
}
function differentiable(inputs, f) {
    return tf.customGrad((...given) => f(given[given.length - 1]))(...inputs);
}
function solve(x, k, temperature, axis, constraint = 'equal') {
    const { shape } = x;
    if (!isOnHost()) {
        const sums = k instanceof tf.Tensor ? k : perSlice(k, shape, axis);
        return project(x, sums, perSlice(temperature, shape, axis), axis, constraint === 'at-most');
    }
    const sums = !(k instanceof tf.Tensor) ? k : k.size === 1 ? k.dataSync()[0] : k.dataSync();
    const { projection, thresholds } = project$1(scoresOf(x), sums, { temperature, axis, constraint });
    return { p: tf.tensor(projection.data, shape, 'float32'), t: perSlice(thresholds, shape, axis) };
}
function vjp(p, g, temperature, axis, active) {
    return differentiable([p, g], (save) => {
        save(active ? [p, active] : [p]);
        const tau = () => perSlice(temperature, p.shape, axis);
        return {
            value: isOnHost() && !active
                ? tf.tensor(softBinaryArgmaxVjp(scoresOf(p), scoresOf(g), { temperature, axis }).data, p.shape)
                : vjp$1(p, g, tau(), axis, active ?? tf.scalar(1)),
            gradFunc: (dy, [p, active]) => [tf.zerosLike(p), vjp(p, dy, temperature, axis, active)],
        };
    });
}
const OPTIONS$2 = ['temperature', 'axis', 'constraint'];
function softBinaryArgmax(x, k, options) {
    const { temperature = 1, axis = -1, constraint = 'equal' } = checkOptions(options, OPTIONS$2);
    checkTensor('x', x, ['float32']);
    const slices = checkAlong('x', x.shape, axis);
    checkK(k, slices);
    checkTemperature(temperature, slices.count);
    checkChoice('constraint', constraint, ['equal', 'at-most']);
    const along = axis < 0 ? axis + x.rank : axis;
    return tf.tidy(() => differentiable([x], (save) => {
        const { p, t } = solve(x, k, temperature, along, constraint);
        save(constraint === 'at-most' ? [p, tf.cast(tf.greater(t, 0), 'float32')] : [p]);
        return { value: p, gradFunc: (dy, [p, active]) => vjp(p, dy, temperature, along, active) };
    }));
}

const OPTIONS$1 = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'reduction', 'tracker',
];
function hyperSimplexLoss(options) {
    return lossOf('hypersimplex', checkOptions(options, OPTIONS$1));
}
function fenchelYoungLoss(options) {
    return lossOf('fenchel-young', checkOptions(options, OPTIONS$1));
}
function lossOf(family, { tracker, ...options }) {
    return (targets, logits) => tf.tidy(() => differentiable([logits], (save) => {
        checkTensor('logits', logits, ['float32']);
        checkTensor('targets', targets, ['float32', 'int32', 'bool']);
        const { value, gradient, thresholds } = (isOnHost() ? onHost : onDevice)(family, options, targets, logits);
        const isTensor = thresholds instanceof tf.Tensor;
        save([targets, logits, gradient, ...(isTensor ? [thresholds] : [])]);
        return {
            value,
            gradFunc: (dy, [targets, logits, gradient, saved]) => {
                tracker?.update(isTensor ? saved : thresholds);
                return tf.mul(dy, differentiableGradient(family, options, targets, logits, gradient));
            },
        };
    }));
}
function differentiableGradient(family, options, targets, logits, gradient) {
    return differentiable([logits, gradient], (save) => {
        save([targets, logits, gradient]);
        return {
            value: tf.clone(gradient),
            gradFunc: (v, [targets, logits, gradient]) => [
                hessianProduct(family, options, targets, logits, v), tf.zerosLike(gradient),
            ],
        };
    });
}
function plain(shape, axis) {
    return shape.length === 2 && shape[1] === 1 && (axis === 0 || axis === -2) ? [shape[0]] : shape;
}
const areLabels = (targets, logits) => targets.length === 1 && logits.length === 2;
function onHost(family, options, targets, logits) {
    const { axis = 0, ignoreIndex } = options;
    const shape = plain(logits.shape, axis);
    const targetShape = plain(targets.shape, axis);
    const values = targets.dataSync();
    const isWhole = areLabels(targetShape, shape) || (shape.length === 1 && ignoreIndex !== undefined);
    const y = { data: isWhole ? checkWhole('targets', values) : values, shape: targetShape };
    const lossAndGrad = family === 'hypersimplex' ? hyperSimplexLossAndGrad : fenchelYoungLossAndGrad;
    const { loss, grad, thresholds } = lossAndGrad({ data: scoresOf(logits).data, shape }, y, options);
    return { value: tf.scalar(loss), gradient: tf.tensor(grad.data, logits.shape), thresholds };
}
function batchOf(family, options, targets, logits) {
    const { k = 'targets', temperature = 1, axis: given = 0, classWeights = 1, sampleWeights, ignoreIndex, reduction = 'mean', } = options;
    const shape = plain(logits.shape, given);
    const targetShape = plain(targets.shape, given);
    const slices = checkAlong('logits', shape, given);
    const { n, count } = slices;
    const axis = given < 0 ? given + shape.length : given;
    const isLabel = areLabels(targetShape, shape);
    checkTargetShape('targets', targetShape, shape, axis, ignoreIndex);
    const sums = checkLossK(k, slices);
    checkTemperature(temperature, count);
    checkChoice('reduction', reduction, ['mean', 'half-sum']);
    if (family === 'fenchel-young') {
        const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
        checkAbsent('sampleWeights', sampleWeights, reason);
    }
    checkWeights(options.classWeights, sampleWeights, { rows: n }, slices);
    const isRow = shape.map((size, a) => (a === axis ? size : 1));
    const ofClasses = perSlice(classWeights, shape, axis);
    let x = tf.reshape(logits, shape);
    let y = tf.cast(isLabel ? tf.oneHot(tf.cast(tf.reshape(targets, [n]), 'int32'), shape[1])
        : tf.reshape(targets, shape), 'float32');
    let weights = tf.mul(tf.onesLike(x), ofClasses);
    let rows = tf.scalar(n);
    if (sampleWeights)
        weights = tf.mul(weights, tf.tensor(Float32Array.from(sampleWeights), isRow));
    if (ignoreIndex !== undefined) {
        const counts = tf.notEqual(tf.reshape(targets, isRow), tf.scalar(ignoreIndex, targets.dtype));
        const one = tf.cast(counts, 'float32');
        x = tf.where(counts, x, -Infinity);
        y = tf.mul(y, one);
        weights = tf.mul(weights, one);
        rows = tf.sum(one);
    }
    const factor = family === 'hypersimplex' ? 2 : 1;
    return {
        x, y, weights, classWeights: ofClasses, axis,
        k: sums === undefined ? tf.sum(y, axis, true)
            : typeof k === 'object' && 'fraction' in k ? tf.mul(rows, k.fraction)
                : perSlice(sums, shape, axis),
        tau: perSlice(temperature, shape, axis),
        scale: reduction === 'mean' ? tf.divNoNan(factor, tf.sum(weights)) : tf.scalar(1),
    };
}
function onDevice(family, options, targets, logits) {
    const { x, y, weights, classWeights, k, tau, scale, axis } = batchOf(family, options, targets, logits);
    const { temperature = 1 } = options;
    const { p, t } = solve(x, k, temperature, axis);
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
        thresholds: tf.reshape(t, [t.size]),
    };
}
function hessianProduct(family, options, targets, logits, v) {
    const { x, weights, k, scale, axis } = batchOf(family, options, targets, logits);
    const { temperature = 1 } = options;
    const { p } = solve(x, k, temperature, axis);
    const product = tf.mul(weights, vjp(p, tf.reshape(v, x.shape), temperature, axis));
    const outer = family === 'hypersimplex' ? vjp(p, product, temperature, axis) : product;
    return tf.reshape(tf.mul(scale, outer), logits.shape);
}

class TensorThresholdTracker {
    #tracker;
    #average;
    callback = { onEpochEnd: async () => { await this.read(); } };
    constructor(options) {
        this.#tracker = options instanceof ThresholdTracker ? options : new ThresholdTracker(options);
    }
    get decay() {
        return this.#tracker.decay;
    }
    update(thresholds) {
        if (!(thresholds instanceof tf.Tensor)) {
            this.tracker.update(thresholds);
            return;
        }
        const { decay } = this;
        const isFirst = !this.#average && this.#tracker.thresholds.length === 0;
        const average = tf.tidy(() => (isFirst ? tf.clone(thresholds)
            : tf.add(tf.mul(this.tensor(), decay), tf.mul(thresholds, 1 - decay))));
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
        this.#tracker = ThresholdTracker.fromJSON({ decay, thresholds: Array.from(thresholds) });
        this.dispose();
    }
    get thresholds() {
        return this.tracker.thresholds;
    }
    tensor() {
        if (this.#average)
            return tf.clone(this.#average);
        const { thresholds } = this.#tracker;
        return numbers(thresholds.length > 0 ? thresholds : 0);
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
        const z = tf.div(tf.sub(logits, t), numbers(temperature));
        if (count > 1)
            return tf.argMax(z, -1);
        return tf.cast(tf.greaterEqual(tf.reshape(z, [logits.shape[0]]), 0.5), 'int32');
    });
}
const numbers = (values) => (typeof values === 'number' ? tf.scalar(values) : tf.tensor1d(Float32Array.from(values)));
function zeroOneError(options) {
    return function zeroOneError(targets, logits) {
        return tf.tidy(() => {
            const labels = predict(logits, options);
            const shape = plain(logits.shape, 0);
            const targetShape = plain(targets.shape, 0);
            checkTensor('targets', targets, ['float32', 'int32', 'bool']);
            checkTargetShape('targets', targetShape, shape, 0);
            const y = tf.cast(tf.reshape(targets, targetShape), 'float32');
            if (shape.length === 1)
                return tf.mean(tf.abs(tf.sub(labels, y)));
            const isClass = targetShape.length === 1;
            if (isClass)
                return tf.mean(tf.cast(tf.notEqual(y, tf.cast(labels, 'float32')), 'float32'));
            return tf.sub(1, tf.mean(tf.sum(tf.mul(y, tf.oneHot(labels, shape[1])), -1)));
        });
    };
}

export { TensorThresholdTracker, fenchelYoungLoss, hyperSimplexLoss, predict, softBinaryArgmax, zeroOneError };
