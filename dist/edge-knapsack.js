/* @ts-self-types="./knapsack.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
import module$1 from './knapsack.wasm?module';
import { isDouble, isModerate, gather, perSlice, visitRuns, tensorOf, foundOf, ofScores, scatter, instantiate, begin, put, take, newCall, i32, setPerSlice, takeFound, finish, getFound, get, newLike, entryAt, checkReach, checkFound, loader, regionOf, checkOptions, checkKnapsackSums, checkOut, newFound, rejectKnapsack, formLike, isHalf, dataOf, checkThresholds, valueAt, visitSlice, checkSlices, checkRagged, checkEntries, checkTemperature, checkChoice, checkAlike, checkAbsent, shapeOf, toLossGradient, checkValues, checkCosts, checkBudget, REDUCTIONS$1 as REDUCTIONS, capturedLoss } from './edge-shared.js';

function compile() {
    return module$1;
}
async function compileAsync() {
    return module$1;
}

let shared;
let loading;
function load() {
    loading ??= loader(() => shared !== undefined, compileAsync, (module) => {
        shared = instantiate(module);
    });
    return loading();
}
const needsDouble = (data, tau) => isDouble(data) || !isModerate(tau);
function project(x, parts, k, tau, atMost, p, found) {
    const { ragged } = x;
    return ragged ? projectRagged(x, ragged, parts, k, tau, atMost, p, found)
        : projectWhole(x, parts, k, tau, atMost, p, found, true);
}
function checkSolved(x, parts, k, atMost, { thresholds }) {
    checkReach(x, parts, k, atMost);
    checkFound(thresholds);
}
function gatherEntries(entries, { indices }, { n, inner }) {
    if (entries.values.length === 1)
        return entries;
    const values = newLike(entries.values, indices.length);
    indices.forEach((index, j) => { values[j] = entryAt(entries, index, Math.floor(index / inner) % n); });
    return { each: true, values };
}
function projectRagged(x, ragged, parts, k, tau, atMost, p, found) {
    const data = gather(x.data, ragged);
    const [weights, lower, upper] = [parts.weights, parts.lower, parts.upper].map((entries) => gatherEntries(entries, ragged, x));
    const ks = perSlice(k);
    const taus = perSlice(tau);
    let worst = 0;
    visitRuns(ragged, (run) => {
        if (worst !== 0 && worst !== 6)
            return;
        const part = tensorOf(data, run);
        const own = ({ each, values }) => ({ each, values: each ? ofScores(values, run) : values });
        const status = projectWhole(part, { weights: own(weights), lower: own(lower), upper: own(upper) }, ks(run), taus(run), atMost, part.data, foundOf(found, run), false);
        if (status !== 0)
            worst = status;
    });
    if (worst === 6)
        checkSolved(x, parts, k, atMost, found);
    else if (worst !== 0)
        return worst;
    scatter(data, ragged, p);
    return 0;
}
function projectWhole(x, parts, k, tau, atMost, p, found, isAll) {
    const { data, count } = x;
    const { weights, lower, upper } = parts;
    const double = needsDouble(data, tau);
    const numbers = 2 * data.length + weights.values.length + lower.values.length + upper.values.length;
    const instance = shared ??= instantiate(compile());
    begin(instance, regionOf(10, (double ? 8 : 4) * numbers + 48 * count));
    const scores = put(data, double);
    const out = take((double ? 8 : 4) * data.length);
    const call = newCall(x);
    i32[call + 4] = scores;
    i32[call + 6] = out;
    i32[call + 17] = put(weights.values, double);
    i32[call + 27] = layoutOf(weights);
    i32[call + 28] = put(lower.values, double);
    i32[call + 29] = layoutOf(lower);
    i32[call + 30] = put(upper.values, double);
    i32[call + 31] = layoutOf(upper);
    setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    i32[call + 11] = Number(atMost);
    const at = takeFound(call, count);
    const status = finish(double ? instance.knapsack_f64(4 * call) : instance.knapsack_f32(4 * call));
    if (status !== 0 && status !== 6)
        return status;
    getFound(at, count, found);
    if (status !== 0 && isAll)
        checkSolved(x, parts, k, atMost, found);
    get(out, p, double);
    return isAll ? 0 : status;
}
const layoutOf = ({ each, values }) => (each ? 0 : values.length === 1 ? 2 : 1);

const CONSTRAINTS = ['equal', 'at-most'];
const OPTIONS$1 = [
    'weights', 'lower', 'upper', 'k', 'temperature', 'axis', 'mask', 'groups', 'constraint', 'out',
];
const GRADS = [...OPTIONS$1, 'thresholds'];
function prepare(name, x, options) {
    const { axis = -1, mask, groups, weights = 1, lower = 0, upper = 1, temperature = 1, constraint = 'equal' } = options;
    const whole = checkSlices(name, x, axis);
    const slices = checkRagged(whole, x, mask, groups);
    const parts = {
        weights: checkEntries('weights', weights, whole, x, Number.MAX_VALUE),
        lower: checkEntries('lower', lower, whole, x, Infinity),
        upper: checkEntries('upper', upper, whole, x, Infinity),
    };
    const tau = checkTemperature(temperature, slices);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    return { slices, parts, tau };
}
function projectKnapsack(x, options) {
    const all = checkOptions(options, OPTIONS$1);
    const { constraint, out } = all;
    const { slices, parts, tau } = prepare('x', x, all);
    const k = checkKnapsackSums(all.k, slices);
    const p = checkOut(out, x, slices);
    const found = newFound(slices.count);
    const atMost = constraint === 'at-most';
    if (project(slices, parts, k, tau, atMost, p, found) !== 0)
        rejectKnapsack(slices, parts);
    const { thresholds, freeCounts, lower, upper } = found;
    const projection = formLike(x, p, out);
    if (isHalf(dataOf(x)) || (!isDouble(p) && needsDouble(p, tau))) {
        countFree(slices, parts, dataOf(projection), freeCounts);
    }
    return { projection, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
function countFree(slices, parts, p, counts) {
    for (let s = 0; s < slices.count; s++) {
        counts[s] = 0;
        visitSlice(slices, s, (index, row) => { counts[s] += Number(isFree(parts, p[index], index, row)); });
    }
}
function isFree({ lower, upper }, p, index, row) {
    return entryAt(lower, index, row) < p && p < entryAt(upper, index, row);
}
function pull(p, g, options, thresholds) {
    const { constraint = 'equal', k, out } = options;
    const { slices, parts, tau } = prepare('p', p, options);
    const { data, count } = slices;
    const given = checkAlike('g', g, p, data);
    const product = checkOut(out, p, slices);
    const atMost = constraint === 'at-most';
    if (!atMost)
        checkAbsent('k', k, "only the constraint 'at-most' needs it");
    const sums = atMost ? checkKnapsackSums(k, slices) : 0;
    const m = new Float64Array(count);
    const precision = isHalf(dataOf(p)) ? 2 ** -10 : isDouble(data) ? 2 ** -50 : 2 ** -21;
    for (let s = 0; s < count; s++) {
        let products = 0;
        let squares = 0;
        let sum = 0;
        let lost = 0;
        let rounding = Math.abs(valueAt(sums, s));
        visitSlice(slices, s, (index, row) => {
            const w = entryAt(parts.weights, index, row);
            const value = w * data[index];
            const next = sum + value;
            lost += Math.abs(sum) > Math.abs(value) ? sum - next + value : value - next + sum;
            sum = next;
            rounding += Math.abs(value);
            if (!isFree(parts, data[index], index, row))
                return;
            products += w * given[index];
            squares += w * w;
        });
        const isLoose = atMost && (thresholds === undefined
            ? valueAt(sums, s) - sum - lost > rounding * precision : !(valueAt(thresholds, s) > 0));
        m[s] = squares > 0 && !isLoose ? products / squares : 0;
    }
    return { slices, parts, g: given, tau, m, out: product };
}
function push({ slices, parts, g, tau, m, out }) {
    const own = out === g ? g.slice() : g;
    out.fill(0);
    for (let s = 0; s < slices.count; s++) {
        const t = valueAt(tau, s);
        visitSlice(slices, s, (index, row) => {
            if (!isFree(parts, slices.data[index], index, row))
                return;
            out[index] = (own[index] - entryAt(parts.weights, index, row) * m[s]) / t;
        });
    }
    return out;
}
function projectKnapsackVjp(p, g, options) {
    const all = checkOptions(options, OPTIONS$1);
    return vjpFrom(p, g, all);
}
function vjpFrom(p, g, options, thresholds) {
    return formLike(p, push(pull(p, g, options, thresholds)), options.out);
}
const projectKnapsackJvp = projectKnapsackVjp;
function projectKnapsackGrads(p, g, options) {
    const all = checkOptions(options, GRADS);
    const { thresholds } = all;
    const pulled = pull(p, g, all, thresholds);
    const { slices, parts, tau, m } = pulled;
    if (thresholds !== undefined)
        checkThresholds(thresholds, slices.count);
    const cotangent = pulled.out === pulled.g ? pulled.g.slice() : pulled.g;
    const byTau = new Float64Array(slices.count);
    const [lower, upper, weights] = [0, 0, 0].map(() => newLike(slices.data));
    for (let s = 0; s < slices.count; s++) {
        const t = valueAt(tau, s);
        const slope = thresholds === undefined ? 0 : valueAt(thresholds, s) / t;
        visitSlice(slices, s, (index, row) => {
            const value = slices.data[index];
            const rest = cotangent[index] - entryAt(parts.weights, index, row) * m[s];
            weights[index] = 0 - m[s] * value;
            if (isFree(parts, value, index, row)) {
                byTau[s] -= value * rest / t;
                weights[index] -= slope * rest;
            }
            else if (value <= entryAt(parts.lower, index, row))
                lower[index] = rest;
            else
                upper[index] = rest;
        });
    }
    const x = formLike(p, push(pulled), all.out);
    return {
        x, k: m, temperature: byTau, lower: formLike(p, lower), upper: formLike(p, upper),
        ...(thresholds === undefined ? {} : { weights: formLike(p, weights) }),
    };
}

const OPTIONS = ['costs', 'temperature', 'axis', 'mask', 'groups', 'constraint', 'reduction', 'out'];
function evaluate(scores, values, budget, options) {
    const { axis = 0, mask, groups, costs: given = 1, temperature = 1, constraint = 'equal', reduction = 'sum' } = options;
    const whole = checkSlices('scores', scores, axis);
    const x = checkRagged(whole, scores, mask, groups);
    const v = checkValues('values', values, scores, x);
    const costs = checkEntries('costs', given, whole, scores, Number.MAX_VALUE);
    checkCosts(x, costs);
    const sums = checkBudget(budget, x, costs);
    const tau = checkTemperature(temperature, x);
    checkChoice('constraint', constraint, ['equal', 'at-most']);
    checkChoice('reduction', reduction, REDUCTIONS);
    const bound = (value) => checkEntries('costs', value, whole, scores, 1);
    const parts = { weights: costs, lower: bound(0), upper: bound(1) };
    const p = newLike(x.data);
    const found = newFound(x.count);
    const atMost = constraint === 'at-most';
    checkReach(x, parts, sums, atMost, 'budget', 'Σ c p');
    if (project(x, parts, sums, tau, atMost, p, found) !== 0)
        rejectKnapsack(x, parts);
    const best = reduction === 'regret' ? bestChoice({ ...x, data: v }, costs, sums, atMost) : undefined;
    return { loss: capturedLoss(x, p, v, sums, reduction, best), p, v, x, costs, budget: sums, found };
}
function bestChoice(v, costs, budget, atMost) {
    const best = new Float64Array(v.data.length);
    for (let s = 0; s < v.count; s++) {
        const order = [];
        visitSlice(v, s, (index, row) => {
            const value = v.data[index];
            const cost = entryAt(costs, index, row);
            if (cost === 0)
                best[index] = Number(value > 0);
            else if (!atMost || value > 0)
                order.push({ index, cost, rate: value / cost });
        });
        order.sort((a, b) => Number(a.rate < b.rate) - Number(a.rate > b.rate));
        let left = valueAt(budget, s);
        let lost = 0;
        for (const { index, cost } of order) {
            const rest = left + lost;
            if (rest < cost) {
                best[index] = Math.max(0, rest / cost);
                break;
            }
            best[index] = 1;
            const next = left - cost;
            lost += Math.abs(left) > cost ? left - next - cost : left - (next + cost);
            left = next;
        }
    }
    return best;
}
function selectionLoss(scores, values, budget, options) {
    const all = checkOptions(options, OPTIONS);
    checkAbsent('out', all.out, 'only a gradient is written');
    return evaluate(scores, values, budget, all).loss;
}
function selectionLossAndGrad(scores, values, budget, options) {
    const all = checkOptions(options, OPTIONS);
    const { axis = 0, mask, groups, temperature = 1, constraint = 'equal', reduction = 'sum', out } = all;
    const { loss, p, v, x, costs, budget: sums, found } = evaluate(scores, values, budget, all);
    const grad = checkOut(out, scores, x);
    const shape = [...shapeOf(scores)];
    const form = (data) => (dataOf(scores) === scores ? data : { data, shape });
    const weights = costs.values.length === 1 ? costs.values[0] : costs.values;
    vjpFrom(form(p), form(v), {
        weights, lower: 0, upper: 1, temperature, axis, mask, groups, out: form(grad),
        constraint, k: constraint === 'at-most' ? sums : undefined,
    }, found.thresholds);
    toLossGradient(x, grad, sums, reduction);
    const { thresholds, freeCounts, lower, upper } = found;
    return { loss, grad: formLike(scores, grad, out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
}

function ready() {
    return load();
}

export { projectKnapsack, projectKnapsackGrads, projectKnapsackJvp, projectKnapsackVjp, ready, selectionLoss, selectionLossAndGrad };
