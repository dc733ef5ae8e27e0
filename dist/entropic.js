/* @ts-self-types="./entropic.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
import { size, text } from './entropic-bytes.js';
import { checkWebAssembly, gather, perSlice, visitRuns, tensorOf, foundOf, scatter, put, newCall, i32, setPerSlice, takeFound, finish, get, getFound, ofScores, ofSlices, isModerate, take, f64, isDouble, begin, regionOf, instantiate, copyOut, loader, checkOptions, formLike, checkRagged, checkSlices, checkTargets, checkLossK, checkTemperature, checkChoice, checkAbsent, checkWeights, checkWrt, without, newFound, checkOut, rejectLoss, GRADIENT, TERMS, newLike, visitSlice, targetAt, counts, isHalf, dataOf, checkK, rejectScores, checkAlike } from './shared.js';

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
function compile() {
    const code = bytes();
    return new WebAssembly.Module(code);
}
async function compileAsync() {
    const code = bytes();
    return WebAssembly.compile(code);
}

let shared;
let loading;
function load() {
    loading ??= loader(() => shared !== undefined, compileAsync, (module) => {
        shared = instantiate(module);
    });
    return loading();
}
const open = (arrays, bytes) => (begin(shared ??= instantiate(compile()), regionOf(arrays, bytes)));
const BINARY = 0;
const SHANNON = 1;
const needsDouble = (data, tau) => isDouble(data) || !isModerate(tau);
function getRounded(address, to, double) {
    get(address, to, double);
    if (double && !isDouble(to))
        keepBelowOne(f64.subarray(address >>> 3), to, 1 - 2 ** -24);
}
function keepBelowOne(exact, p, most) {
    for (let i = 0; i < p.length; i++)
        if (p[i] > most && exact[i] < 1)
            p[i] = most;
}
function project(entropy, wanted, x, k, tau, atMost, out, found) {
    const { ragged } = x;
    if (ragged) {
        const data = gather(x.data, ragged);
        const ks = perSlice(k);
        const taus = perSlice(tau);
        let status = 0;
        visitRuns(ragged, (run) => {
            const part = tensorOf(data, run);
            status ||= project(entropy, wanted, part, ks(run), taus(run), atMost, part.data, found && foundOf(found, run));
        });
        if (status === 0)
            scatter(data, ragged, out);
        return status;
    }
    const { data, count } = x;
    const double = needsDouble(data, tau);
    const { entropicProject_f32, entropicProject_f64 } = open(6, (double ? 8 : 4) * data.length + 48 * count);
    const scores = put(data, double);
    const call = newCall(x);
    i32[call + 12] = entropy;
    i32[call + 13] = wanted;
    i32[call + 4] = i32[call + 6] = scores;
    setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    i32[call + 11] = Number(atMost);
    const at = takeFound(call, count);
    const status = finish(double ? entropicProject_f64(4 * call) : entropicProject_f32(4 * call));
    if (status !== 0)
        return status;
    if (wanted === 0 && entropy === SHANNON)
        getRounded(scores, out, double);
    else
        get(scores, out, double);
    if (found)
        getFound(at, count, found);
    return 0;
}
const BY_K = 128 / 4;
const BY_TAU = BY_K + 1;
function takeBy(call, count) {
    const address = take(16 * count);
    i32[call + BY_K] = address;
    i32[call + BY_TAU] = address + 8 * count;
    return address >>> 3;
}
function getBy(at, count, { k, temperature }) {
    copyOut(f64, at, k);
    copyOut(f64, at + count, temperature);
}
function vjp(entropy, p, g, k, tau, out, by) {
    const { ragged } = p;
    if (ragged) {
        const data = gather(p.data, ragged);
        const product = gather(g, ragged);
        const ks = perSlice(k);
        const taus = perSlice(tau);
        visitRuns(ragged, (run) => {
            const part = ofScores(product, run);
            const own = by && { k: ofSlices(by.k, run), temperature: ofSlices(by.temperature, run) };
            vjp(entropy, tensorOf(data, run), part, ks(run), taus(run), part, own);
        });
        scatter(product, ragged, out);
        return;
    }
    const { data, count } = p;
    const double = needsDouble(data, tau);
    const { entropicVjp_f32, entropicVjp_f64 } = open(6, (double ? 16 : 8) * data.length + 32 * count);
    const x = put(data, double);
    const y = put(g, double);
    const call = newCall(p);
    i32[call + 12] = entropy;
    i32[call + 4] = x;
    i32[call + 5] = i32[call + 6] = y;
    i32[call + 11] = Number(k !== undefined);
    setPerSlice(call + 7, k ?? 0);
    setPerSlice(call + 9, tau);
    i32[call + BY_K] = i32[call + BY_TAU] = 0;
    const at = by ? takeBy(call, count) : 0;
    finish(double ? entropicVjp_f64(4 * call) : entropicVjp_f32(4 * call));
    get(y, out, double);
    if (by)
        getBy(at, count, by);
}
function loss(x, of, results) {
    const { ragged } = x;
    if (ragged) {
        const data = gather(x.data, ragged);
        const dense = gather(of.y, ragged);
        const weights = of.weights && gather(of.weights, ragged);
        const ks = perSlice(of.k);
        const taus = perSlice(of.tau);
        const factors = perSlice(of.classWeights);
        let status = 0;
        let sum = 0;
        visitRuns(ragged, (run) => {
            if (status !== 0)
                return;
            const part = tensorOf(data, run);
            const own = {
                ...of, y: ofScores(dense, run), weights: weights && ofScores(weights, run), k: ks(run), tau: taus(run),
                classWeights: factors(run),
            };
            const by = results?.by && { k: ofSlices(results.by.k, run), temperature: ofSlices(results.by.temperature, run) };
            const answer = loss(part, own, results && { ...results, ...foundOf(results, run), out: part.data, by });
            status = answer.status;
            sum += answer.sum;
        });
        if (status === 0 && results)
            scatter(data, ragged, results.out);
        return { status, sum };
    }
    const { data, count } = x;
    const { entropy, squared, y, k, tau, classWeights, weights, scale } = of;
    const double = needsDouble(data, tau) || !isModerate(classWeights ?? 1, scale) || !isModerate(weights ?? 1);
    const bytes = (double ? 24 : 12) * data.length + 80 * count;
    const { squared_f32, squared_f64, fenchelYoung_f32, fenchelYoung_f64 } = open(12, bytes);
    const scores = put(data, double);
    const targets = put(y, double);
    const factors = weights ? put(weights, double) : 0;
    const losses = take(8 * count);
    const call = newCall(x);
    i32[call + 12] = entropy;
    i32[call + 13] = results ? results.want : 0;
    i32[call + 4] = i32[call + 6] = scores;
    i32[call + 5] = targets;
    i32[call + 17] = factors;
    if (k === undefined)
        i32[call + 7] = 0;
    else
        setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    setPerSlice(call + 18, classWeights ?? scale);
    const scales = i32[call + 18] >>> 3;
    if (classWeights)
        for (let s = 0; s < count; s++)
            f64[scales + s] *= scale;
    i32[call + 24] = losses;
    i32[call + BY_K] = i32[call + BY_TAU] = 0;
    const by = results?.by;
    const byAt = by ? takeBy(call, count) : 0;
    const at = takeFound(call, count);
    const run = squared ? (double ? squared_f64 : squared_f32) : (double ? fenchelYoung_f64 : fenchelYoung_f32);
    const status = finish(run(4 * call));
    if (status !== 0)
        return { status, sum: NaN };
    if (results) {
        get(scores, results.out, double);
        getFound(at, count, results);
    }
    if (by)
        getBy(byAt, count, by);
    let sum = 0;
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        if (weight !== 0)
            sum += weight * f64[(losses >>> 3) + s];
    }
    return { status, sum };
}

const OPTIONS = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
    'wrt',
];
const AMBIGUOUS = 'where each row is projected, its weight is that of a slice: give classWeights, one per row';
const WHOLE = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
const REDUCTIONS = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
function perScore(x, value) {
    const all = newLike(x.data);
    for (let s = 0; s < x.count; s++)
        visitSlice(x, s, (index, row) => { all[index] = value(index, row, s); });
    return all;
}
function densely(x, y) {
    const dense = y.dense;
    return dense?.constructor === x.data.constructor ? dense : perScore(x, (index, row, s) => targetAt(y, index, row, s));
}
function evaluate(entropy, squared, logits, targets, options, gradient) {
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', out, wrt = [], } = options;
    const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x: all, y, alongRows } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    const sums = checkLossK(k, all, y.rows);
    const tau = checkTemperature(temperature, all);
    checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
    if (!squared)
        checkAbsent('sampleWeights', sampleWeights, WHOLE);
    if (alongRows)
        checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
    const weight = checkWeights(classWeights, sampleWeights, y, all);
    if (!gradient)
        checkAbsent('wrt', options.wrt, 'it is for the losses with gradients');
    checkWrt(wrt, sums === undefined);
    const writes = gradient || reduction === 'none';
    if (!writes)
        checkAbsent('out', out, "only a gradient, or reduction 'none', is written");
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
    const x = y.rows < all.n && !all.ragged ? without(all, (_, row) => counts(y, row)) : all;
    const count = gradient ? x.count : 0;
    const by = wrt.length > 0 ? { k: new Float64Array(count), temperature: new Float64Array(count) } : undefined;
    const results = writes ? {
        want: gradient ? GRADIENT : TERMS, out: checkOut(out, logits, x), by, ...newFound(count),
    } : undefined;
    const { status, sum } = loss(x, {
        entropy, squared, y: densely(x, y), k: sums, tau, classWeights,
        weights: sampleWeights && perScore(x, (_, row) => sampleWeights[row]), scale,
    }, results);
    if (status !== 0)
        rejectLoss('logits', x, sums, y);
    return { loss: divisor > 0 ? sum / divisor : 0, results };
}
function lossOf(entropy, squared, logits, targets, given) {
    const options = checkOptions(given, OPTIONS);
    const { loss, results } = evaluate(entropy, squared, logits, targets, options, false);
    return results ? formLike(logits, results.out, options.out) : loss;
}
function lossAndGradOf(entropy, squared, logits, targets, given) {
    const options = checkOptions(given, OPTIONS);
    const { loss, results } = evaluate(entropy, squared, logits, targets, options, true);
    const { out, thresholds, freeCounts, lower, upper, by } = results;
    return {
        loss, grad: formLike(logits, out, options.out), thresholds, thresholdBounds: { lower, upper }, freeCounts,
        ...(by && options.wrt.includes('k') ? { gradK: by.k } : {}),
        ...(by && options.wrt.includes('temperature') ? { gradTemperature: by.temperature } : {}),
    };
}

const CONSTRAINTS = ['equal', 'at-most'];
const LOGS = ['temperature', 'axis', 'mask', 'groups', 'constraint'];
const PROJECTION = [...LOGS, 'out'];
const VJP = [...PROJECTION, 'k'];
function slicesOf(name, x, { axis = -1, mask, groups }) {
    return checkRagged(checkSlices(name, x, axis), x, mask, groups);
}
function prepare(x, k, options) {
    const { temperature = 1, constraint = 'equal' } = options;
    const slices = slicesOf('x', x, options);
    const sums = checkK(k, slices);
    const tau = checkTemperature(temperature, slices);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    return { slices, sums, tau, atMost: constraint === 'at-most' };
}
function run(entropy, wanted, { slices, sums, tau, atMost }, out, found) {
    const status = project(entropy, wanted, slices, sums, tau, atMost, out, found);
    if (status !== 0)
        rejectScores('x', slices, sums);
    return out;
}
function projectionOf(entropy, x, k, options, found) {
    const all = checkOptions(options, PROJECTION);
    const prepared = prepare(x, k, all);
    const p = run(entropy, 0, prepared, checkOut(all.out, x, prepared.slices), found?.(prepared.slices.count));
    if (isHalf(dataOf(x)) && entropy === SHANNON)
        keepBelowOne(p, p, 1 - 2 ** -11);
    return formLike(x, p, all.out);
}
function projectWith(entropy, x, k, options) {
    let found = newFound(0);
    const projection = projectionOf(entropy, x, k, options, (count) => (found = newFound(count)));
    const { thresholds, freeCounts, lower, upper } = found;
    return { projection, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
function logWith(entropy, x, k, options) {
    const prepared = prepare(x, k, checkOptions(options, LOGS));
    const { slices } = prepared;
    const found = newFound(slices.count);
    const log = run(entropy, 1, prepared, newLike(slices.data), found);
    const { ragged } = slices;
    if (ragged) {
        const own = log.slice();
        log.fill(-Infinity);
        for (const index of ragged.indices)
            log[index] = own[index];
    }
    const rest = run(entropy, 2, prepared, newLike(slices.data));
    const { thresholds, freeCounts, lower, upper } = found;
    return {
        logProjection: formLike(x, log), logComplement: formLike(x, rest), thresholds, thresholdBounds: { lower, upper },
        freeCounts,
    };
}
function multiply(entropy, p, g, options, by) {
    const all = checkOptions(options, VJP);
    const { temperature = 1, constraint = 'equal', k, out } = all;
    const slices = slicesOf('p', p, all);
    const cotangent = checkAlike('g', g, p, slices.data);
    const tau = checkTemperature(temperature, slices);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    if (constraint === 'equal')
        checkAbsent('k', k, "only the constraint 'at-most' needs it");
    const sums = constraint === 'equal' ? undefined : checkK(k, slices);
    const product = checkOut(out, p, slices);
    vjp(entropy, slices, cotangent, sums, tau, product, by?.(slices.count));
    return formLike(p, product, out);
}
function vjpOf(entropy, p, g, options) {
    return multiply(entropy, p, g, options);
}
function gradsOf(entropy, p, g, options) {
    const by = { k: new Float64Array(0), temperature: new Float64Array(0) };
    const x = multiply(entropy, p, g, options, (count) => {
        by.k = new Float64Array(count);
        by.temperature = new Float64Array(count);
        return by;
    });
    return { x, k: by.k, temperature: by.temperature };
}

function limitedMultiLabel(x, k, options) {
    return projectionOf(BINARY, x, k, options);
}
function limitedMultiLabelProject(x, k, options) {
    return projectWith(BINARY, x, k, options);
}
function limitedMultiLabelLog(x, k, options) {
    return logWith(BINARY, x, k, options);
}
function limitedMultiLabelVjp(p, g, options) {
    return vjpOf(BINARY, p, g, options);
}
const limitedMultiLabelJvp = limitedMultiLabelVjp;
function limitedMultiLabelGrads(p, g, options) {
    return gradsOf(BINARY, p, g, options);
}
function limitedMultiLabelLoss(logits, targets, options) {
    return lossOf(BINARY, true, logits, targets, options);
}
function limitedMultiLabelLossAndGrad(logits, targets, options) {
    return lossAndGradOf(BINARY, true, logits, targets, options);
}
function limitedMultiLabelFenchelYoungLoss(logits, targets, options) {
    return lossOf(BINARY, false, logits, targets, options);
}
function limitedMultiLabelFenchelYoungLossAndGrad(logits, targets, options) {
    return lossAndGradOf(BINARY, false, logits, targets, options);
}

function cappedSoftmax(x, k, options) {
    return projectionOf(SHANNON, x, k, options);
}
function cappedSoftmaxProject(x, k, options) {
    return projectWith(SHANNON, x, k, options);
}
function cappedSoftmaxLog(x, k, options) {
    return logWith(SHANNON, x, k, options);
}
function cappedSoftmaxVjp(p, g, options) {
    return vjpOf(SHANNON, p, g, options);
}
const cappedSoftmaxJvp = cappedSoftmaxVjp;
function cappedSoftmaxGrads(p, g, options) {
    return gradsOf(SHANNON, p, g, options);
}
function cappedSoftmaxLoss(logits, targets, options) {
    return lossOf(SHANNON, true, logits, targets, options);
}
function cappedSoftmaxLossAndGrad(logits, targets, options) {
    return lossAndGradOf(SHANNON, true, logits, targets, options);
}
function cappedSoftmaxFenchelYoungLoss(logits, targets, options) {
    return lossOf(SHANNON, false, logits, targets, options);
}
function cappedSoftmaxFenchelYoungLossAndGrad(logits, targets, options) {
    return lossAndGradOf(SHANNON, false, logits, targets, options);
}

function ready() {
    return load();
}

export { cappedSoftmax, cappedSoftmaxFenchelYoungLoss, cappedSoftmaxFenchelYoungLossAndGrad, cappedSoftmaxGrads, cappedSoftmaxJvp, cappedSoftmaxLog, cappedSoftmaxLoss, cappedSoftmaxLossAndGrad, cappedSoftmaxProject, cappedSoftmaxVjp, limitedMultiLabel, limitedMultiLabelFenchelYoungLoss, limitedMultiLabelFenchelYoungLossAndGrad, limitedMultiLabelGrads, limitedMultiLabelJvp, limitedMultiLabelLog, limitedMultiLabelLoss, limitedMultiLabelLossAndGrad, limitedMultiLabelProject, limitedMultiLabelVjp, ready };
