/* @ts-self-types="./index.d.ts" */
/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */
import { checkOptions, checkRagged, checkSlices, checkK, standardized, checkTemperature, checkChoice, checkStart, newFound, project$1 as project, newLike, rejectScores, ExactSum, valueAt, dataOf, shapeOf, checkAlike, checkKinks, scoresOf, timesDeviation, alongDeviation, formLike, softBinaryArgmaxVjp, slicesBelow, visitSlice, VJP as VJP$1, CONSTRAINTS, isFree, BATCH, checkBatch, checkTargetValues, checkOut, countedOf, targetSum, rejectLoss, addCurvature, REDUCTIONS, sumSlice, vjp, targetAt, checkBoolean, hard$1 as hard, checkAbsent, toLossGradient, checkValues, checkSelectionK, REDUCTIONS$1, capturedLoss, checkSeed, isDouble, isHalf, keepFree, checkQueueSize, hyperSimplexLossAndGrad, fenchelYoungLossAndGrad, checkRank, checkTargets, checkQueueK, checkQueueRows, counts, without, checkQueueJSON, checkNumber, isArrayLike, checkLaterK, checkClasses, checkSampleWeights, checkLossK, isObject } from './js-shared.js';
export { ThresholdTracker, allocate, binaryArgmax, fenchelYoungLoss, hyperSimplexLoss, predict, project, ready, softBinaryArgmax, softBinaryArgmaxGrads, softBinaryArgmaxJacobian, zeroOneLoss } from './js-shared.js';

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
    if (project(slices, sums, taus, isAtMost, newLike(slices.data), found, start) !== 0) {
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

function hyperSimplexLossHvp(logits, targets, v, options) {
    return product(true, logits, targets, v, options);
}
function fenchelYoungLossHvp(logits, targets, v, options) {
    return product(false, logits, targets, v, options);
}
function product(squared, logits, targets, v, given) {
    const options = checkOptions(given, BATCH);
    const { classWeights, sampleWeights, reduction = 'mean', out, standardize = false } = options;
    const { x: all, y, sums, tau, weight } = checkBatch(squared, logits, targets, options, REDUCTIONS);
    checkTargetValues('targets', y, all);
    const tangent = checkAlike('v', v, logits, all.data);
    const result = checkOut(out, logits, all);
    const x = countedOf(all, y);
    const k = sums ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
    const p = newLike(x.data);
    if (project(x, k, tau, false, p, undefined, options.initialThresholds) !== 0)
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
    if (hard(scores, k, ones) === 0)
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
    if (hard(scores, certain, ones) !== 0)
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
    const status = project(scores, sums, tau, false, p) || hard(scores, sums, ones);
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
    checkChoice('reduction', reduction, REDUCTIONS$1);
    checkStart(initialThresholds, x.count);
    const p = newLike(x.data);
    const found = newFound(x.count);
    const atMost = constraint === 'at-most';
    const status = project(x, sums, tau, atMost, p, found, initialThresholds);
    if (status !== 0)
        rejectScores('scores', x, sums);
    const best = reduction === 'regret' ? bestChoice({ ...x, data: v }, sums, atMost) : undefined;
    return { loss: capturedLoss(x, p, v, sums, reduction, best), p, v, x, k: sums, found };
}
function bestChoice(v, k, atMost) {
    const up = Float64Array.from({ length: v.count }, (_, s) => Math.ceil(valueAt(k, s)));
    const ones = newLike(v.data);
    hard(v, up, ones);
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
    if (hard(scores, sums, ones) !== 0)
        rejectScores('x', slices, sums);
    value.set(ones);
    const tau = typeof checked === 'number' ? checked : Float64Array.from(checked);
    const like = formLike(x, newLike(slices.data, 0));
    let p;
    const relaxed = () => {
        if (p)
            return p;
        const exact = newLike(perturbed);
        project(scores, sums, tau, false, exact);
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
        const status = project(x, sums, temperature, false, p, found);
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

export { ScoreQueue, boostingObjective, fenchelYoungLossAndGrad, fenchelYoungLossHvp, hyperSimplexLossAndGrad, hyperSimplexLossHvp, kinks, sampleSubset, selectionLoss, selectionLossAndGrad, softBinaryArgmaxJvp, softBinaryArgmaxVjp, straightThrough, support, temperatureSchedule, topK };
