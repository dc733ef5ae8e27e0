/* @ts-self-types="./distributed.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
import { rejectDifference, checkInPlace, checkReduction, rejectMean, rejectLostError, rejectTogether, instantiate, rejectSize, lengthOf, valueAt, rejectScores, checkMemory, isDouble, keepFree, checkAllReduce, checkAbsent, dataOf, shapeOf, checkChoice, rejectSum, checkK, formLike, checkOptions, checkRagged, checkSlices, project as project$1, checkSums, checkTemperature, checkStart, checkOut, isModerate, isHalf, checkAlike, softBinaryArgmaxVjp as softBinaryArgmaxVjp$1, sumOf, checkWeightSum, checkTargets, checkLossSums, checkLossK, checkTargetValues, REDUCTIONS, checkWeights, without, weightTerms, HYPER_SIMPLEX, FENCHEL_YOUNG, rowWeights, newFound, loss, GRADIENT, rejectLoss, visitSlice, targetAt, counts, SLICEWISE, AMBIGUOUS, checkPlace, checkRows, countWrong, hard, classes, rejectPlaces, ZERO_ONE, checkChunks, checkChunk, checkSameLength, newLike, checkRead, rejectNaNAt } from './workerd-shared.js';
import module$2 from './distributed.wasm';

const FINE = 2 ** 40 + 1;
const LENGTH = 500;
const AT$1 = { parts: 0, errors: 1, fine: 2, own: 3, first: 4 };
const WORDS = 4;
function hash(text, seed) {
    let h = seed;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return (h ^ (h >>> 13)) & 0x3ffff;
}
function textOf(value) {
    if (typeof value === 'number' || value === undefined || value === null)
        return String(value);
    if (typeof value === 'object' && 'length' in value)
        return Array.from(value, textOf).join(' ');
    return typeof value === 'object' ? Object.entries(value).map(([k, v]) => `${k}:${textOf(v)}`).join() : String(value);
}
const areEqual = (parts, sum, squares) => (BigInt(parts) * BigInt(squares) === BigInt(sum) ** 2n);
function tellHashes(values, at, text) {
    const a = hash(text, 0x811c9dc5 | 0);
    const b = hash(text, 0x2545f491);
    values.set([a, a * a, b, b * b], at);
}
const haveEqualHashes = (parts, values, at) => (areEqual(parts, values[at], values[at + 1]) && areEqual(parts, values[at + 2], values[at + 3]));
class Parts {
    count = 0;
    rounds = [];
    #allReduce;
    constructor(allReduce) {
        this.#allReduce = allReduce;
    }
    async add(numbers, error) {
        const values = new Float64Array(AT$1.first + numbers.length);
        values.set(numbers, AT$1.first);
        await this.#round(values, error);
        return values.subarray(AT$1.first);
    }
    async meet(common, fields, numbers, room, error) {
        const values = new Float64Array(AT$1.first + WORDS * fields + room);
        common?.forEach(([, value], i) => tellHashes(values, AT$1.first + WORDS * i, textOf(value)));
        values.set(numbers, AT$1.first + WORDS * fields);
        await this.#round(values, error);
        common?.forEach(([name], i) => {
            if (!haveEqualHashes(this.count, values, AT$1.first + WORDS * i))
                rejectDifference(name, this.count);
        });
        return values.subarray(AT$1.first + WORDS * fields);
    }
    async #reduce(values) {
        this.rounds.push(values.length);
        checkInPlace(await this.#allReduce(values), values);
    }
    async #round(values, error) {
        values[AT$1.parts] = 1;
        values[AT$1.errors] = error === undefined ? 0 : 1;
        values[AT$1.fine] = FINE;
        const own = Math.floor(Math.random() * 2 ** 40);
        values[AT$1.own] = own;
        await this.#reduce(values);
        const parts = values[AT$1.parts];
        checkReduction(parts, values[AT$1.fine], FINE, this.count);
        if (parts === 1 && values[AT$1.own] !== own)
            rejectMean();
        this.count = parts;
        if (values[AT$1.errors] > 0)
            await this.#refuse(error);
    }
    async #refuse(error) {
        const { name = 'Error', message = String(error) } = error instanceof Error ? error : {};
        const text = `${name}: ${message}`;
        let tells = error !== undefined;
        for (let digit = 0;; digit++) {
            const values = new Float64Array(1 + WORDS + 256 + LENGTH);
            const byte = hash(text, 0x1000 + digit) & 255;
            if (tells) {
                values[0] = 1;
                tellHashes(values, 1, text);
                values[1 + WORDS + byte] = 1;
                for (let i = 0; i < Math.min(text.length, LENGTH); i++)
                    values[1 + WORDS + 256 + i] = text.charCodeAt(i);
            }
            await this.#reduce(values);
            const [count] = values;
            if (!(count > 0))
                rejectLostError();
            if (haveEqualHashes(count, values, 1) || digit === 64) {
                if (tells && this.count === 1)
                    throw error;
                const codes = Array.from(values.subarray(1 + WORDS + 256), (code) => code / count).filter((code) => code > 0);
                rejectTogether(String.fromCharCode(...codes), count, this.count);
            }
            const least = values.subarray(1 + WORDS).findIndex((parts) => parts > 0);
            tells &&= byte === least;
        }
    }
}
function attempt$1(step) {
    try {
        return { value: step() };
    }
    catch (error) {
        return { error: error ?? new Error(String(error)) };
    }
}

function compile() {
    return module$2;
}

const NAMES = [
    'open', 'guess', 'pose', 'know', 'tell', 'absorb', 'write', 'gather', 'slopes', 'shiftOf', 'sumFree', 'product', 'sum',
    'readSum', 'sumBytes', 'sieve', 'ends', 'plan', 'tellOf', 'look',
];
let module$1;
const idle = [];
class Lease {
    module;
    f32;
    f64;
    i32;
    #top = 0;
    constructor() {
        this.module = idle.pop() ?? instantiate(module$1 ??= compile());
        this.look();
    }
    look() {
        const { buffer } = this.module.memory;
        if (this.f64?.buffer === buffer && this.f64.length > 0)
            return;
        this.f32 = new Float32Array(buffer);
        this.f64 = new Float64Array(buffer);
        this.i32 = new Int32Array(buffer);
    }
    reserve(arrays, bytes) {
        const size = bytes + 64 * (arrays + 1);
        this.#top = size < 2 ** 32 ? this.module.reserve(size) >>> 0 : 2 ** 32 - 1;
        if (this.#top === 2 ** 32 - 1)
            rejectSize(size);
        this.look();
    }
    take(bytes) {
        const address = this.#top;
        this.#top = Math.ceil((address + bytes + 16) / 16) * 16;
        return address;
    }
    calls(double) {
        const all = this.module;
        return Object.fromEntries(NAMES.map((name) => [name, all[`${name}_f${double ? 64 : 32}`] ?? all[name]]));
    }
    giveBack() {
        if (idle.length < 2 && this.module.memory.buffer.byteLength <= 2 ** 28)
            idle.push(this.module);
    }
}
function tellSum(values) {
    const lease = new Lease();
    const { sum, sumBytes } = lease.calls(true);
    lease.reserve(2, 8 * values.length + sumBytes());
    const [at, to] = [lease.take(8 * values.length), lease.take(sumBytes())];
    lease.f64.set(values, at / 8);
    sum(at, values.length, to);
    const told = Array.from(lease.f64.subarray(to / 8, (to + sumBytes()) / 8));
    lease.giveBack();
    return told;
}
const SUM_WORDS = 71;
function readSum(numbers) {
    const lease = new Lease();
    const { readSum: read } = lease.calls(true);
    lease.reserve(1, 8 * SUM_WORDS);
    const at = lease.take(8 * SUM_WORDS);
    lease.f64.set(numbers.subarray(0, SUM_WORDS), at / 8);
    const sum = read(at);
    lease.giveBack();
    return sum;
}

const HUGE = 2 ** 900;
const UNIT = 2 ** 256;
const GROUP = 16;
const AT = { threshold: 0, frees: 4, ones: 5, zero: 6, one: 7 };
const unitOf = (tau) => (tau > HUGE ? UNIT : 1);
function answerOf(f64, slice, tau) {
    const unit = unitOf(tau);
    const of = (at) => f64[slice / 8 + at];
    const threshold = Math.max(of(AT.threshold) * unit, -Number.MAX_VALUE);
    const frees = of(AT.frees);
    const isGap = frees === 0;
    return {
        threshold,
        lower: isGap ? Math.min(threshold, of(AT.zero) * unit) : threshold,
        upper: isGap ? Math.max(threshold, of(AT.one) * unit - tau) : threshold,
        frees,
    };
}
class Held {
    lease = new Lease();
    calls;
    double;
    x;
    tau;
    slices = [];
    at = [];
    numbers;
    constructor(x, double, tau, more = 0, labels = 0) {
        this.x = x;
        this.double = double;
        this.tau = tau;
        this.calls = this.lease.calls(double);
        const { count } = x;
        const { sliceBytes, roundBytes } = this.lease.module;
        let all = 0;
        for (let s = 0; s < count; s++)
            all += this.#bytes(s) + 32;
        const round = Math.max(roundBytes.value, 2 * this.calls.sumBytes());
        this.lease.reserve((2 + more) * count + 2, count * sliceBytes.value + (1 + more) * all + round + 4 * labels);
        this.numbers = this.lease.take(round);
        for (let s = 0; s < count; s++) {
            const slice = this.lease.take(sliceBytes.value);
            this.lease.f64.fill(0, slice / 8, (slice + sliceBytes.value) / 8);
            this.slices.push(slice);
        }
    }
    #bytes(s) {
        return lengthOf(this.x, s) * (this.double ? 8 : 4);
    }
    unit(s) {
        return unitOf(valueAt(this.tau, s));
    }
    tauOf(s) {
        return valueAt(this.tau, s) / this.unit(s);
    }
    get all() {
        return this.double ? this.lease.f64 : this.lease.f32;
    }
    place(address) {
        return address / (this.double ? 8 : 4);
    }
    take() {
        return this.slices.map((_, s) => this.lease.take(this.#bytes(s)));
    }
    copyIn(values, at) {
        const { x: { inner, n, ragged }, all } = this;
        if (ragged) {
            const { indices, starts } = ragged;
            at.forEach((address, s) => {
                const to = this.place(address) - starts[s];
                for (let j = starts[s]; j < starts[s + 1]; j++)
                    all[to + j] = values[indices[j]];
            });
        }
        else if (inner === 1)
            all.set(values, this.place(at[0]));
        else
            for (let first = 0; first < inner; first += GROUP) {
                const last = Math.min(first + GROUP, inner);
                for (let row = 0; row < n; row++) {
                    for (let s = first; s < last; s++)
                        all[this.place(at[s]) + row] = values[row * inner + s];
                }
            }
    }
    copyOut(at, to) {
        const { x: { inner, n, ragged }, all } = this;
        if (ragged) {
            const { indices, starts } = ragged;
            to.fill(0);
            at.forEach((address, s) => {
                const from = this.place(address) - starts[s];
                for (let j = starts[s]; j < starts[s + 1]; j++)
                    to[indices[j]] = all[from + j];
            });
        }
        else if (inner === 1)
            to.set(all.subarray(this.place(at[0]), this.place(at[0]) + n));
        else
            for (let first = 0; first < inner; first += GROUP) {
                const last = Math.min(first + GROUP, inner);
                for (let row = 0; row < n; row++) {
                    for (let s = first; s < last; s++)
                        to[row * inner + s] = all[this.place(at[s]) + row];
                }
            }
    }
    copyScores() {
        this.at.push(...this.take());
        this.copyIn(this.x.data, this.at);
    }
    open(name) {
        const { x, calls, lease: { module } } = this;
        this.copyScores();
        for (let s = 0; s < x.count; s++) {
            const n = lengthOf(x, s);
            const unit = this.unit(s);
            if (unit > 1) {
                const from = this.place(this.at[s]);
                for (let i = from; i < from + n; i++)
                    this.all[i] /= unit;
            }
            if (calls.open(this.slices[s], this.at[s], n, this.tauOf(s)) !== 0)
                rejectScores(name, x);
        }
        for (const slice of this.slices)
            checkMemory(module.makeRoom(slice, this.double) !== 0, x.data.byteLength);
        this.lease.look();
    }
    writeProjection(p) {
        const { x, calls } = this;
        this.slices.forEach((slice, s) => calls.write(slice, this.at[s], this.at[s], lengthOf(x, s)));
        if (!this.double || isDouble(p)) {
            this.copyOut(this.at, p);
            return;
        }
        const exact = new Float64Array(p.length);
        this.copyOut(this.at, exact);
        p.set(exact);
        keepFree(exact, 0, p, 2 ** -126, 1 - 2 ** -24);
    }
    found() {
        const { slices, tau } = this;
        const count = slices.length;
        const freeCounts = new Float64Array(count);
        const found = { thresholds: new Float64Array(count), lower: new Float64Array(count), upper: new Float64Array(count) };
        slices.forEach((slice, s) => {
            const { threshold, lower, upper, frees } = answerOf(this.lease.f64, slice, valueAt(tau, s));
            found.thresholds[s] = threshold;
            found.lower[s] = lower;
            found.upper[s] = upper;
            freeCounts[s] = frees;
        });
        const fit = freeCounts.every((value) => value < 2 ** 31);
        return { ...found, freeCounts: fit ? Int32Array.from(freeCounts) : freeCounts };
    }
    freesOf(s) {
        return this.lease.f64[this.slices[s] / 8 + AT.frees];
    }
    onesOf(s) {
        return this.lease.f64[this.slices[s] / 8 + AT.ones];
    }
    get sumWords() {
        return this.calls.sumBytes() / 8;
    }
    tellSums(to, sums = 1) {
        for (let i = 0; i < sums * this.sumWords; i++)
            to.push(this.lease.f64[this.numbers / 8 + i]);
    }
    readSum(numbers, from) {
        this.lease.f64.set(numbers.subarray(from, from + this.sumWords), this.numbers / 8);
        return this.calls.readSum(this.numbers);
    }
    close() {
        this.lease.giveBack();
    }
}

const SCALES = ['sum', 'ddp-mean'];
function checkScale(scale) {
    if (scale !== undefined)
        checkChoice('scale', scale, SCALES);
}
function checkNoScale(scale) {
    checkScale(scale);
    if (scale !== 'sum')
        checkAbsent('scale', scale, 'there is no gradient to scale');
}
function partsOf(options) {
    return new Parts(checkAllReduce(options));
}
const FIELDS = 16;
const ROOM = 2048;
async function meet(parts, check, words, numbers, room = ROOM) {
    const { value, error } = attempt$1(() => {
        const checked = check();
        const told = checked.told ?? [];
        return { checked, isEarly: checked.told !== undefined && told.length <= room, told, numbers: numbers(checked) };
    });
    try {
        const all = value ? [...Array.from(value.numbers), ...(value.isEarly ? value.told : [])] : [];
        const sums = await parts.meet(value?.checked.common, FIELDS, all, words + room, error);
        return { checked: value.checked, sums, early: value.isEarly ? sums.subarray(words) : undefined };
    }
    catch (failure) {
        value?.checked.held?.close();
        throw failure;
    }
}
function kindOfScores(name, x) {
    const data = dataOf(x);
    const kind = Array.isArray(data) ? 'Float64Array' : Object.prototype.toString.call(data);
    return [
        [`the number type of ${name}`, kind],
        [`the shape of ${name}, but for its length,`, [shapeOf(x).length, ...shapeOf(x).slice(1)]],
    ];
}
function hold(x, double, tau, fill, more = 0, labels = 0) {
    const held = new Held(x, double, tau, more, labels);
    try {
        fill(held);
        return held;
    }
    catch (error) {
        held.close();
        throw error;
    }
}

const COUNTS = ['n', 'finite', 'plus'];
const DIGIT = 2 ** 20;
function tellGuess(rank, doubt) {
    const upper = Math.round(rank / DIGIT);
    const lower = rank - upper * DIGIT;
    return [1, doubt, rank, upper * upper, upper * lower, lower * lower];
}
const NO_GUESS = [0, 0, 0, 0, 0, 0];
function spanOf(module, tau, sums) {
    const [count, doubt, rank] = sums;
    if (count === 0)
        return { guess: 0, reach: module.rankOf(tau, tau) };
    const [ranks, upper, mixed, lower, digit] = [...sums.subarray(2, NO_GUESS.length), DIGIT].map(BigInt);
    const squares = upper * digit ** 2n + 2n * mixed * digit + lower;
    const distance = Math.sqrt(Number(BigInt(count) * squares - ranks ** 2n) / count) + 1;
    const mean = Math.round(rank / count);
    const guess = module.thresholdOf(mean, tau);
    const doubts = count * module.thresholdOf(Math.ceil(doubt / count), tau);
    return { guess, reach: Math.max(distance, module.rankOf(guess + doubts, tau) - mean, mean - module.rankOf(guess - doubts, tau)) };
}
const STEPS = [6, 3, 1];
function stepsFor(slices, others, words) {
    return STEPS.find((steps) => slices * (others + words * (2 * steps + 1)) <= ROOM) ?? STEPS[0];
}
function tellFirst(held, { initial, atMost = false, kHere, tell: tellBesides }) {
    const { calls, slices, lease, lease: { module } } = held;
    const numbers = [];
    const words = held.double ? 5 : 4;
    let steps = 0;
    const at = slices.map((slice, s) => {
        const start = numbers.length;
        const n = lengthOf(held.x, s);
        const tau = held.tauOf(s);
        const finite = module.finiteOf(slice);
        numbers.push(n, finite, module.plusOf(slice));
        tellBesides?.(s, numbers);
        const search = numbers.length;
        if (initial !== undefined) {
            if (s === 0)
                steps = stepsFor(slices.length, search + words * Number(atMost), words);
            calls.pose(slice, atMost, steps, valueAt(initial, s) / held.unit(s), tau * 8 ** ((steps - STEPS[0]) / 2));
            tell(held, slice, numbers);
        }
        else if (n > 0 && finite > 0) {
            const guess = calls.guess(slice, kHere(s));
            numbers.push(...tellGuess(module.rankOf(guess, tau), module.rankOf(module.reachOf(slice), tau)));
            lease.look();
        }
        else
            numbers.push(...NO_GUESS);
        return [start, search, numbers.length];
    });
    return { numbers, at };
}
async function search(parts, held, problem, { at }, sums) {
    const { calls, slices, lease: { module } } = held;
    const { initial, atMost = false } = problem;
    const of = (name, s) => sums[at[s][0] + COUNTS.indexOf(name)];
    const whole = wholeOf(slices.length, problem.rows, problem.isMasked, (s) => of('n', s));
    const k = problem.k(whole, at.map(([start, search]) => sums.subarray(start + COUNTS.length, search)));
    slices.forEach((_, s) => {
        const [least, most] = [of('plus', s), of('plus', s) + of('finite', s)];
        if (valueAt(k, s) < least || (!atMost && valueAt(k, s) > most))
            rejectSum(problem.name, s, least, most, valueAt(k, s));
    });
    slices.forEach((slice, s) => {
        const told = sums.subarray(at[s][1], at[s][2]);
        if (initial === undefined) {
            const { guess, reach } = spanOf(module, held.tauOf(s), told);
            calls.pose(slice, atMost, 0, guess, reach);
        }
        const isOpen = calls.know(slice, parts.count, valueAt(k, s), of('finite', s), of('plus', s)) !== 0;
        if (initial !== undefined && isOpen)
            take(held, slice, told);
    });
    for (;;) {
        const open = slices.filter((slice) => !module.isDone(slice));
        if (open.length === 0)
            return { k, whole };
        const numbers = [];
        const ends = open.map((slice) => tell(held, slice, numbers));
        const all = await parts.add(numbers);
        open.forEach((slice, i) => take(held, slice, all.subarray(i === 0 ? 0 : ends[i - 1], ends[i])));
    }
}
function tell({ calls, lease, numbers }, slice, to) {
    const end = calls.tell(slice, numbers);
    lease.look();
    for (let at = numbers / 8; at < end / 8; at++)
        to.push(lease.f64[at]);
    return to.length;
}
function take({ calls, lease, numbers }, slice, sums) {
    lease.f64.set(sums, numbers / 8);
    calls.absorb(slice, numbers);
    lease.look();
}
function wholeOf(count, rows, isMasked, lengthInAll) {
    const geometry = { outer: 1, n: rows, inner: count, count };
    if (!isMasked)
        return geometry;
    const starts = new Float64Array(count + 1);
    for (let s = 0; s < count; s++)
        starts[s + 1] = starts[s] + lengthInAll(s);
    return { ...geometry, ragged: { starts } };
}

const PROJECTION = [
    'temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'allReduce', 'scale', 'initialThresholds',
];
const CONSTRAINTS = ['equal', 'at-most'];
function areSplit(x, axis, groups) {
    return groups === undefined && (dataOf(x) === x || axis === 0 || axis === -x.shape.length);
}
async function project(x, k, options) {
    const parts = partsOf(options);
    const { checked, sums, early } = await meet(parts, () => {
        const given = checkOptions(options, PROJECTION);
        const { axis = -1, mask, groups, temperature = 1, constraint = 'equal', scale, initialThresholds, out } = given;
        checkNoScale(scale);
        const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
        const isSplit = areSplit(x, axis, groups);
        const common = [
            ['the function', 'project'], ...kindOfScores('x', x), ['axis', isSplit], ['groups', groups !== undefined], ['constraint', constraint],
            ['initialThresholds', initialThresholds],
            ...(isSplit ? [['k', k], ['temperature', temperature]] : []),
        ];
        if (!isSplit) {
            checkAbsent('initialThresholds', initialThresholds, 'slices that lie in one part need no rounds');
            return { common, slices, own: project$1(x, k, optionsHere(given)) };
        }
        const ks = checkSums(k, slices);
        const tau = checkTemperature(temperature, slices);
        checkChoice('constraint', constraint, CONSTRAINTS);
        checkStart(initialThresholds, slices.count);
        checkOut(out, x, slices);
        const held = hold(slices, isDouble(slices.data) || !isModerate(tau), tau, (memory) => memory.open('x'));
        const problem = (rows, isMasked) => ({
            name: 'x', rows, isMasked, atMost: constraint === 'at-most', initial: initialThresholds,
            kHere: (s) => valueAt(ks, s) * lengthOf(slices, s) / rows,
            k: (whole) => checkK(ks, whole),
        });
        const first = initialThresholds === undefined ? undefined : tellFirst(held, problem(0, false));
        return { common, slices, held, problem, first, told: first?.numbers, out };
    }, 2, ({ slices: { n, ragged } }) => [n, Number(ragged !== undefined)]);
    return 'own' in checked ? checked.own : solve(x, checked, parts, sums, early);
}
function optionsHere(options) {
    const own = new Set(['allReduce', 'scale', 'initialThresholds']);
    return Object.fromEntries(Object.entries(options).filter(([name]) => !own.has(name)));
}
async function solve(x, { slices, held, problem: problemOf, first, out }, parts, [rows, masked], early) {
    try {
        const problem = problemOf(rows, masked > 0);
        const told = first ?? tellFirst(held, problem);
        await search(parts, held, problem, told, early ?? await parts.add(told.numbers));
        const p = checkOut(out, x, slices);
        held.writeProjection(p);
        if (isHalf(dataOf(x)))
            keepFree(p, 0, p, 2 ** -24, 1 - 2 ** -11);
        const { thresholds, lower, upper, freeCounts } = held.found();
        return { projection: formLike(x, p, out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
    }
    finally {
        held.close();
    }
}
async function softBinaryArgmax(x, k, options) {
    return (await project(x, k, options)).projection;
}
const VJP = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'k', 'out', 'allReduce', 'scale'];
async function softBinaryArgmaxVjp(p, g, options) {
    const parts = partsOf(options);
    const { checked, sums: [rows, masked], early } = await meet(parts, () => {
        const all = checkOptions(options, VJP);
        const { axis = -1, mask, groups, temperature = 1, constraint = 'equal', k, scale, out } = all;
        checkScale(scale);
        const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
        const split = areSplit(p, axis, groups);
        const common = [
            ['the function', 'softBinaryArgmaxVjp'], ...kindOfScores('p', p), ['axis', split], ['groups', groups !== undefined],
            ['constraint', constraint], ['scale', scale],
            ...(split ? [['k', k], ['temperature', temperature]] : []),
        ];
        const cotangent = checkAlike('g', g, p, slices.data);
        const own = split ? undefined : softBinaryArgmaxVjp$1(p, g, optionsHere(all));
        const tau = checkTemperature(temperature, slices);
        checkChoice('constraint', constraint, CONSTRAINTS);
        if (constraint === 'equal')
            checkAbsent('k', k, "only the constraint 'at-most' needs it");
        const atMost = constraint === 'equal' ? undefined : checkSums(k, slices);
        const product = checkOut(out, p, slices);
        const told = [];
        let gs = [];
        const held = !split ? undefined : hold(slices, isDouble(slices.data) || !isModerate(tau), tau, (memory) => {
            memory.copyScores();
            gs = memory.take();
            memory.copyIn(cotangent, gs);
            const { calls, numbers, at } = memory;
            for (let s = 0; s < slices.count; s++) {
                const n = lengthOf(slices, s);
                told.push(n, calls.sumFree(at[s], gs[s], n, numbers));
                memory.tellSums(told);
                if (atMost === undefined)
                    continue;
                calls.sum(at[s], n, numbers);
                memory.tellSums(told);
            }
        }, 1);
        return { common, slices, product, all, own, tau, atMost, held, gs, told };
    }, 2, ({ slices: { n, ragged } }) => [n, Number(ragged !== undefined)]);
    const { slices, product, all: { scale, out }, own, tau, atMost, held, gs, told } = checked;
    const factor = scale === 'ddp-mean' ? parts.count : 1;
    if (own) {
        const data = dataOf(own);
        if (factor !== 1)
            for (let i = 0; i < data.length; i++)
                data[i] *= factor;
        return own;
    }
    try {
        const { calls, sumWords: words } = held;
        const sums = early ?? await parts.add(told);
        const each = told.length / slices.count;
        const whole = wholeOf(slices.count, rows, masked > 0, (s) => sums[s * each]);
        const ks = atMost === undefined ? 0 : checkK(atMost, whole);
        const precision = isDouble(slices.data) ? 2 ** -51 : 2 ** -22;
        for (let s = 0; s < slices.count; s++) {
            const free = sums[s * each + 1];
            const isBelow = atMost !== undefined
                && valueAt(ks, s) - held.readSum(sums, s * each + 2 + words) > free * precision;
            const mean = free === 0 || isBelow ? 0 : held.readSum(sums, s * each + 2) / free;
            calls.product(held.at[s], gs[s], lengthOf(slices, s), mean, valueAt(tau, s) / factor);
        }
        held.copyOut(gs, product);
        return formLike(p, product, out);
    }
    finally {
        held.close();
    }
}

const OPTIONS$2 = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out', 'allReduce',
    'scale', 'initialThresholds',
];
function check(squared, logits, targets, given) {
    const options = checkOptions(given, OPTIONS$2);
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', scale, initialThresholds, out, } = options;
    const all = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x, y, alongRows } = checkTargets('targets', targets, logits, all, ignoreIndex);
    const isSplit = areSplit(logits, axis, groups);
    const sums = isSplit ? checkLossSums(k, x) : checkLossK(k, x, y.rows) ?? 'targets';
    const tau = checkTemperature(temperature, x);
    checkTargetValues('targets', y, x);
    checkChoice('reduction', reduction, REDUCTIONS);
    if (!squared)
        checkAbsent('sampleWeights', sampleWeights, SLICEWISE);
    if (alongRows)
        checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
    checkWeights(classWeights, sampleWeights, y, x);
    checkScale(scale);
    if (!isSplit)
        checkAbsent('initialThresholds', initialThresholds, 'slices that lie in one part need no rounds');
    checkStart(initialThresholds, x.count);
    const ignores = isSplit && !x.ragged && y.rows < x.n;
    return {
        squared, logits, options, isSplit, k: sums, tau, weights: weightTerms(classWeights, sampleWeights, y, x),
        common: [
            ['the function', squared], ...kindOfScores('logits', logits), ['axis', isSplit], ['groups', groups !== undefined],
            ['reduction', reduction], ['scale', scale], ['ignoreIndex', ignoreIndex], ['initialThresholds', initialThresholds],
            ['the presence of sampleWeights', sampleWeights !== undefined],
            ...(isSplit ? [
                ['k', k], ['temperature', temperature], ['classWeights', classWeights], ['the kind of targets', y.dense === undefined],
            ] : []),
        ],
        x: ignores ? without(x, (_, row) => counts(y, row)) : x,
        y,
        isMasked: x.ragged !== undefined,
        rows: x.ragged ? x.n : y.rows,
        out: checkOut(out, logits, x),
    };
}
function scales({ squared, options: { reduction = 'mean', scale } }, weight, parts) {
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    return { divisor, scale: divisor > 0 ? factor * (scale === 'ddp-mean' ? parts.count : 1) / divisor : 0 };
}
async function evaluate(squared, logits, targets, given) {
    const parts = partsOf(given);
    const { checked: { part, split, first }, sums, early } = await meet(parts, () => {
        const mine = check(squared, logits, targets, given);
        const { x, k, tau, isSplit, common, options: { initialThresholds } } = mine;
        if (!isSplit)
            return { common, part: mine, split: undefined, first: undefined };
        const split = new Split(mine, isDouble(x.data) || !isModerate(tau));
        const isKnown = initialThresholds !== undefined || k === 'targets' || (typeof k === 'object' && 'fraction' in k);
        const first = isKnown ? split.tellFirst() : undefined;
        return { common, part: mine, split, first, held: split.held, told: first?.numbers };
    }, 3 + SUM_WORDS, ({ part: { isSplit, isMasked, rows, weights, y, options: { sampleWeights } } }) => {
        const isUnusual = Number(!isModerate(sampleWeights ?? 1));
        const ofRows = isSplit && !isMasked && sampleWeights;
        return [rows, Number(isMasked), isUnusual, ...tellSum(ofRows ? countedWeights(y, ofRows) : weights.values)];
    });
    const told = readSum(sums.subarray(3));
    const answer = split ? await evaluateSplit(part, split, parts, sums, first, early, told)
        : await evaluateHere(part, parts, told * part.weights.factor);
    const { thresholds, lower, upper, freeCounts, loss } = answer;
    const grad = formLike(logits, part.out, part.options.out);
    return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
async function evaluateHere(part, parts, weight) {
    const { squared, x, y, k, tau, options: { classWeights, sampleWeights }, out } = part;
    checkWeightSum(weight);
    const { divisor, scale } = scales(part, weight, parts);
    const { value, error } = attempt$1(() => {
        const found = newFound(x.count);
        const losses = [];
        const sums = k === 'targets' ? undefined : k;
        const status = loss(squared ? HYPER_SIMPLEX : FENCHEL_YOUNG, x, y, sums, tau, classWeights, sampleWeights, scale, { want: GRADIENT, out, found }, losses);
        if (status !== 0)
            rejectLoss('logits', x, sums, y);
        return { found, told: tellSum(losses) };
    });
    const sum = readSum(await parts.add(value?.told ?? new Float64Array(SUM_WORDS), error));
    return { ...value.found, loss: divisor > 0 ? sum / divisor : 0 };
}
class Split {
    held;
    #part;
    #tellsTargets;
    #counted;
    #targetSums;
    #ys = [];
    #es = [];
    #ws = [];
    #labels = 0;
    constructor(part, double) {
        const { squared, x, y, k, tau, options: { sampleWeights } } = part;
        const isLabelled = y.labels !== undefined && !x.ragged;
        this.#part = part;
        this.#tellsTargets = k === 'targets' || !squared;
        this.#counted = isLabelled ? countsOf(y, x.count) : undefined;
        this.#targetSums = new Float64Array(x.count);
        this.held = hold(x, double, tau, (memory) => {
            if (isLabelled) {
                this.#labels = memory.lease.take(4 * x.n);
                memory.lease.i32.set(y.labels, this.#labels / 4);
            }
            else {
                this.#ys = memory.take();
                memory.copyIn(denseOf(x, y), this.#ys);
            }
            this.#es = memory.take();
            if (sampleWeights) {
                this.#ws = memory.take();
                memory.copyIn(weightsOf(x, sampleWeights), this.#ws);
            }
            memory.open('logits');
        }, sampleWeights ? 3 : 2, isLabelled ? x.n : 0);
    }
    #targetsHere(s) {
        if (this.#counted)
            return this.#counted[s];
        const { held } = this;
        const from = held.place(this.#ys[s]);
        return sumOf(held.all.subarray(from, from + lengthOf(held.x, s)));
    }
    #problem(rows, isMasked) {
        const { held } = this;
        const { x, y, k, options: { initialThresholds } } = this.#part;
        return {
            name: 'logits', rows, isMasked, initial: initialThresholds,
            kHere: (s) => (k === 'targets' ? this.#targetsHere(s)
                : typeof k === 'object' && 'fraction' in k ? k.fraction * lengthOf(x, s)
                    : valueAt(k, s) * lengthOf(x, s) / rows),
            tell: (s, to) => {
                if (!this.#tellsTargets)
                    return;
                if (y.labels)
                    to.push(this.#targetsHere(s));
                else {
                    held.calls.sum(this.#ys[s], lengthOf(x, s), held.numbers);
                    held.tellSums(to);
                }
            },
            k: (whole, sums) => {
                if (this.#tellsTargets)
                    sums.forEach((each, s) => { this.#targetSums[s] = y.labels ? each[0] : held.readSum(each, 0); });
                return checkLossK(k, whole, rows) ?? this.#targetSums;
            },
        };
    }
    tellFirst(rows = 0) {
        return tellFirst(this.held, this.#problem(rows, false));
    }
    async evaluate(parts, rows, isMasked, told, sums, weightOfRows) {
        const { held } = this;
        const { squared, x, out, options: { classWeights, sampleWeights } } = this.#part;
        const { calls, slices, numbers, sumWords } = held;
        const { k, whole } = await search(parts, held, this.#problem(rows, isMasked), told, sums);
        const family = squared ? HYPER_SIMPLEX : FENCHEL_YOUNG;
        const tellsWeights = isMasked && sampleWeights !== undefined;
        const numbersOf = [];
        slices.forEach((slice, s) => {
            calls.gather(slice, family, this.#ys[s] ?? 0, this.#labels, s + this.#part.y.base, this.#ws[s] ?? 0, this.#es[s], numbers);
            held.tellSums(numbersOf, 2);
            if (tellsWeights)
                numbersOf.push(...tellSum(rowWeights(x, s, sampleWeights)));
        });
        const all = await parts.add(numbersOf);
        const each = all.length / slices.length;
        let weight = weightOfRows;
        if (isMasked) {
            weight = sumOf(slices.map((_, s) => (classWeights ? classWeights[s] : 1)
                * (tellsWeights ? readSum(all.subarray(s * each + 2 * sumWords)) : lengthOf(whole, s))));
            checkWeightSum(weight);
        }
        const { divisor, scale } = scales(this.#part, weight, parts);
        const losses = [];
        slices.forEach((slice, s) => {
            const unit = held.unit(s);
            const ones = valueAt(k, s);
            const factor = classWeights ? classWeights[s] : 1;
            let loss = held.readSum(all, s * each);
            const total = held.readSum(all, s * each + sumWords);
            if (!squared)
                loss = (loss + (ones === this.#targetSums[s] ? 0 : calls.shiftOf(slice) * (ones - this.#targetSums[s]))) * unit;
            losses.push(factor === 0 ? 0 : factor * loss);
            const frees = held.freesOf(s);
            const inFree = sampleWeights ? total : ones - held.onesOf(s) - total;
            const mean = squared && frees > 0 ? inFree / frees : 0;
            const own = classWeights ? factor * scale : scale;
            calls.slopes(slice, squared, this.#es[s], mean, squared ? own / unit / held.tauOf(s) : own);
        });
        held.copyOut(this.#es, out);
        return { ...held.found(), loss: divisor > 0 ? sumOf(losses) / divisor : 0 };
    }
}
async function evaluateSplit(part, first, parts, sums, told, early, weights) {
    const { classWeights, sampleWeights } = part.options;
    const [rows, masked, unusual] = sums;
    const isMasked = masked > 0;
    const weight = isMasked ? weights : (classWeights ? sumOf(classWeights) : part.x.count) * (sampleWeights ? weights : rows);
    let split = first;
    try {
        checkWeightSum(weight);
        const isUnusual = unusual > 0 || !isModerate(classWeights ?? 1, scales(part, weight, parts).scale);
        if (isUnusual && !split.held.double) {
            split.held.close();
            const { value, error } = attempt$1(() => new Split(part, true));
            split = value;
            await parts.add([], error);
            [told, early] = [undefined, undefined];
        }
        told ??= split.tellFirst(rows);
        return await split.evaluate(parts, rows, isMasked, told, early ?? await parts.add(told.numbers), weight);
    }
    finally {
        split?.held.close();
    }
}
function countedWeights(y, weights) {
    return Array.from(weights, (weight, row) => (counts(y, row) ? weight : 0));
}
function countsOf({ labels, base }, count) {
    const counted = new Float64Array(count);
    for (let row = 0; row < labels.length; row++)
        counted[labels[row] - base]++;
    return counted;
}
function denseOf(x, y) {
    if (y.dense)
        return y.dense;
    const dense = new Float64Array(x.data.length);
    for (let s = 0; s < x.count; s++)
        visitSlice(x, s, (index, row) => { dense[index] = targetAt(y, index, row, s); });
    return dense;
}
function weightsOf(x, weights) {
    if (x.inner === 1)
        return weights;
    return Float64Array.from({ length: x.data.length }, (_, index) => weights[Math.floor(index / x.inner)]);
}
async function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluate(true, logits, targets, options);
}
async function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluate(false, logits, targets, options);
}

const OPTIONS$1 = [...ZERO_ONE, 'allReduce', 'scale', 'rank'];
async function zeroOneLoss(logits, targets, options) {
    const parts = partsOf(options);
    const { checked, sums } = await meet(parts, () => {
        const given = checkOptions(options, OPTIONS$1);
        const { k, thresholds, temperature, ignoreIndex, groups, scale, rank } = given;
        checkNoScale(scale);
        checkPlace(rank, 2 ** 31);
        const batch = checkRows(logits, targets, given);
        const isSplit = batch.isHard && groups === undefined;
        const common = [
            ['the function', 'zeroOneLoss'], ...kindOfScores('logits', logits), ['groups', groups !== undefined],
            ['thresholds', thresholds !== undefined && batch.thresholds], ['temperature', temperature], ['ignoreIndex', ignoreIndex],
            ['k', isSplit && k], ['the presence of rank', rank !== undefined],
        ];
        if (isSplit)
            visitSlice(batch.x, 0, (index) => { if (Number.isNaN(batch.x.data[index]))
                rejectScores('logits', batch.x); });
        const wrong = isSplit ? { wrong: 0, all: 0 } : countWrong(batch, batch.isHard ? hard(batch) : classes(batch));
        return { common, batch, isSplit, rank, wrong };
    }, 5, ({ batch: { x, positives }, wrong: { wrong, all } }) => ([wrong, all, lengthOf(x, 0), positives[0] ?? 0, Number(x.ragged !== undefined)]), 0);
    const [wrong, all] = checked.isSplit ? await countSplit(checked, parts, sums) : sums;
    return all === 0 ? 0 : wrong / all;
}
async function countSplit({ batch, rank }, parts, [, , rows, positives, isRagged]) {
    const { x, k } = batch;
    const whole = wholeOf(1, rows, isRagged > 0, () => rows);
    const ones = valueAt(checkK(checkLossK(k, whole) ?? [positives], whole, true), 0);
    const { error } = attempt$1(() => checkPlace(rank, parts.count));
    const scores = [];
    visitSlice(x, 0, (index) => { scores.push(x.data[index]); });
    const { last, left } = await find(parts, scores, ones, rows, error);
    const ties = scores.reduce((sum, score) => sum + Number(score === last), 0);
    const told = new Float64Array(1 + 2 * parts.count);
    told[0] = Number(ties > 0);
    if (rank !== undefined) {
        told[1 + 2 * rank] = 1;
        told[2 + 2 * rank] = ties;
    }
    const sums = await parts.add(told);
    let mine = left;
    if (sums[0] > 1 && left > 0) {
        for (let part = 0; part < parts.count; part++)
            if (sums[1 + 2 * part] !== 1)
                rejectPlaces();
        for (let part = 0; part < rank; part++)
            mine -= sums[2 + 2 * part];
    }
    const b = new Uint8Array(x.n);
    visitSlice(x, 0, (index, row) => {
        const score = x.data[index];
        b[row] = Number(score > last || (score === last && mine-- > 0));
    });
    const { wrong, all } = countWrong(batch, b);
    return parts.add([wrong, all]);
}
const CLASSES = 1024;
async function find(parts, scores, k, rows, error) {
    const infinite = await parts.add([Infinity, -Infinity].map((value) => scores.reduce((sum, score) => sum + Number(score === value), 0)), error);
    const [least, most] = [infinite[0], rows - infinite[1]];
    if (k < least || k > most)
        rejectSum('logits', 0, least, most, k);
    let under = rankOf(-Infinity) - 1n;
    let over = rankOf(Infinity);
    let above = 0;
    while (k > 0 && over - under > 1n) {
        const size = (over - under + BigInt(CLASSES - 1)) / BigInt(CLASSES);
        const ends = [];
        for (let end = under; end < over; end += size)
            ends.push(end + size < over ? end + size : over);
        const limits = Float64Array.from(ends, floatOf);
        const low = under < rankOf(-Infinity) ? -Infinity : floatOf(under);
        const told = new Float64Array(ends.length);
        for (const score of scores) {
            const isInside = (score > low || under < rankOf(-Infinity)) && score <= limits[limits.length - 1];
            if (isInside)
                told[classOf(score, limits)]++;
        }
        const sums = await parts.add(told);
        let i = ends.length - 1;
        while (above + sums[i] < k)
            above += sums[i--];
        const below = i === 0 ? low : limits[i - 1];
        if (above + sums[i] === k)
            return { last: below, left: 0 };
        over = ends[i];
        under = i === 0 ? under : ends[i - 1];
    }
    return k === 0 ? { last: Infinity, left: 0 } : { last: floatOf(over), left: k - above };
}
function classOf(score, ends) {
    let from = 0;
    let to = ends.length - 1;
    while (from < to) {
        const middle = (from + to) >> 1;
        if (ends[middle] < score)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
const word = new DataView(new ArrayBuffer(8));
function rankOf(value) {
    word.setFloat64(0, value);
    const bits = word.getBigInt64(0);
    return bits >= 0n ? bits : -(2n ** 63n) - bits;
}
function floatOf(rank) {
    word.setBigInt64(0, rank >= 0n ? rank : -(2n ** 63n) - rank);
    return word.getFloat64(0);
}

var _a;
const OPTIONS = ['temperature', 'allReduce'];
const PIECE = 2 ** 20;
const SAMPLE = 2 ** 22;
const RUN = 16;
const REST = 2 ** 25;
async function projectStream(read, k, options) {
    const { allReduce } = (options ?? {});
    const parts = new Parts(allReduce === undefined ? () => { } : checkAllReduce(options));
    const stream = new Stream(read);
    try {
        await stream.solve(parts, k, options);
        return stream.answer();
    }
    finally {
        stream.close();
    }
}
class Stream {
    #read;
    #tau = 1;
    #lease;
    #taken;
    #double = true;
    #slice = 0;
    #x = 0;
    #numbers = 0;
    #like;
    #length;
    #reads = 0;
    constructor(read) {
        this.#read = read;
    }
    async #pass(visit) {
        this.#reads++;
        let length = 0;
        for await (const chunk of checkChunks(this.#read())) {
            checkChunk(chunk, this.#like);
            this.#like ??= chunk;
            this.#open();
            this.#take(isDouble(chunk));
            for (let from = 0; from < chunk.length; from += PIECE) {
                const n = Math.min(PIECE, chunk.length - from);
                this.#put(chunk.subarray(from, from + n));
                visit(this.#x, n, chunk, from);
            }
            length += chunk.length;
        }
        checkSameLength(length, this.#length ??= length);
        this.#open();
    }
    #open() {
        if (this.#lease)
            return;
        this.#lease = new Lease();
        const { sliceBytes, roundBytes } = this.#lease.module;
        this.#lease.reserve(3, sliceBytes.value + roundBytes.value + 8 * PIECE);
        [this.#slice, this.#numbers, this.#x] = [sliceBytes.value, roundBytes.value, 8 * PIECE].map((bytes) => this.#lease.take(bytes));
        this.#lease.f64.fill(0, this.#slice / 8, (this.#slice + sliceBytes.value) / 8);
    }
    #take(double) {
        if (this.#taken)
            return this.#taken;
        this.#double = double || !isModerate(this.#tau);
        this.#taken = this.#lease.calls(this.#double);
        this.#taken.open(this.#slice, this.#x, 0, this.#tau / unitOf(this.#tau));
        return this.#taken;
    }
    get #calls() {
        return this.#taken;
    }
    get #all() {
        return this.#double ? this.#lease.f64 : this.#lease.f32;
    }
    #put(scores) {
        const at = this.#x / (this.#double ? 8 : 4);
        this.#all.set(scores, at);
        const unit = unitOf(this.#tau);
        if (unit > 1)
            for (let i = 0; i < scores.length; i++)
                this.#all[at + i] /= unit;
    }
    async solve(parts, k, options) {
        let finite = 0;
        let plus = 0;
        let read = 0;
        const sample = new Sample();
        const first = await attempt(async () => {
            const { temperature = 1 } = checkOptions(options, OPTIONS);
            checkRead(this.#read);
            this.#tau = valueAt(checkTemperature(temperature, 1), 0);
            checkSums(k, ONE);
            await this.#pass((x, n, chunk, from) => {
                const piece = chunk.subarray(from, from + n);
                if (this.#calls.open(this.#slice, x, n, this.#tau / unitOf(this.#tau)) !== 0)
                    rejectNaNAt(read + piece.findIndex(Number.isNaN));
                finite += this.#lease.module.finiteOf(this.#slice);
                plus += this.#lease.module.plusOf(this.#slice);
                sample.take(piece);
                read += n;
            });
        });
        if (first !== undefined)
            this.#length = 0;
        const common = [['the function', 'projectStream'], ['k', k], ['temperature', this.#tau]];
        const types = [false, true].map((double) => Number(this.#like !== undefined && isDouble(this.#like) === double));
        const [all, allFinite, allPlus, singles, doubles] = await parts.meet(first === undefined ? common : undefined, common.length, [read, finite, plus, ...types], 5, first);
        if (singles > 0 && doubles > 0)
            rejectDifference('the number type of x', parts.count);
        const calls = this.#take(singles === 0);
        const sum = valueAt(checkK(k, { ...ONE, n: all }), 0);
        if (sum < allPlus || sum > allPlus + allFinite)
            rejectSum('x', 0, allPlus, allPlus + allFinite, sum);
        const { module } = this.#lease;
        const mine = sample.bracket(this.#tau, sum / all, this.#like);
        const told = await parts.add(mine ? [1, ...mine.map((t) => module.rankOf(t, this.#tau))] : [0, 0, 0]);
        const [lo, hi] = [1, 2].map((i) => (told[0] > 0 ? module.thresholdOf(Math.round(told[i] / told[0]), this.#tau) : 0) / unitOf(this.#tau));
        const [from, to] = [lo, hi].map((t) => module.rankOf(t, this.#tau / unitOf(this.#tau)));
        calls.pose(this.#slice, false, 0, 0.5 * lo + 0.5 * hi, Math.max(to - from, 2 ** 28));
        const isOpen = calls.know(this.#slice, parts.count, sum, allFinite, allPlus) !== 0;
        if (isOpen && lo < hi)
            await this.#sieve(parts, lo, hi);
        while (!module.isDone(this.#slice))
            await this.#tryInRead(parts);
    }
    async #sieve(parts, lo, hi) {
        const { module } = this.#lease;
        const capacity = Math.min(this.#length, REST) + 128;
        const rest = module.makeRest(this.#slice, capacity, this.#double);
        this.#lease.look();
        let count = 0;
        const error = await attempt(async () => {
            if (rest === 0)
                rejectSize(capacity * (this.#double ? 8 : 4));
            await this.#pass((x, n) => {
                if (count >= 0)
                    count = this.#calls.sieve(this.#slice, x, n, lo, hi);
            });
        });
        const [without] = await parts.add([Number(count < 0)], error);
        module.confine(this.#slice, rest, Math.max(count, 0), without === 0);
        if (without > 0)
            return;
        this.#calls.ends(this.#slice, lo, hi);
        await this.#exchange(parts, this.#calls.tellOf(this.#slice, rest, count, this.#numbers));
        if (module.isBracketed(this.#slice)) {
            while (!module.isDone(this.#slice))
                await this.#exchange(parts, this.#calls.tell(this.#slice, this.#numbers));
        }
        module.confine(this.#slice, this.#x, 0, false);
    }
    async #tryInRead(parts) {
        const { module } = this.#lease;
        const at = this.#numbers / 8;
        const isTrying = this.#calls.plan(this.#slice) !== 0;
        const isLooking = module.beginLook(this.#slice) !== 0;
        let end = this.#numbers;
        const words = this.#double ? 5 : 4;
        const told = new Float64Array(64 * words);
        const error = !isTrying && !isLooking ? undefined : await attempt(() => this.#pass((x, n) => {
            if (isLooking)
                this.#calls.look(this.#slice, x, n);
            if (!isTrying)
                return;
            end = this.#calls.tellOf(this.#slice, x, n, this.#numbers);
            this.#lease.look();
            for (let i = 0; i < (end - this.#numbers) / 8; i++)
                told[i] += this.#lease.f64[at + i];
        }));
        if (isTrying && end === this.#numbers)
            end = this.#calls.tellOf(this.#slice, this.#x, 0, this.#numbers);
        for (let i = 0; i < (end - this.#numbers) / 8; i += words) {
            for (let limb = i + 2; limb < i + words - 1; limb++) {
                const carry = Math.round(told[limb] / 2 ** 40);
                told[limb] -= carry * 2 ** 40;
                told[limb + 1] += carry;
            }
        }
        this.#lease.f64.set(told.subarray(0, (end - this.#numbers) / 8), at);
        await this.#exchange(parts, module.tellNearest(this.#slice, end), error);
    }
    async #exchange(parts, end, error) {
        this.#lease.look();
        const { f64 } = this.#lease;
        const at = this.#numbers / 8;
        const sums = await parts.add(f64.slice(at, end / 8), error);
        f64.set(sums, at);
        this.#calls.absorb(this.#slice, this.#numbers);
        this.#lease.look();
    }
    answer() {
        const { threshold, lower, upper, frees } = answerOf(this.#lease.f64, this.#slice, this.#tau);
        const record = this.#lease.f64.slice(this.#slice / 8, (this.#slice + this.#lease.module.sliceBytes.value) / 8);
        return {
            threshold, thresholdBounds: { lower, upper }, freeCount: frees, reads: this.#reads, projection: () => this.#projection(record),
        };
    }
    async *#projection(record) {
        const read = this.#read;
        const stream = new _a(read);
        stream.#tau = this.#tau;
        stream.#like = this.#like;
        let length = 0;
        try {
            for await (const chunk of checkChunks(read())) {
                checkChunk(chunk, this.#like);
                stream.#open();
                stream.#take(isDouble(chunk));
                stream.#lease.f64.set(record, stream.#slice / 8);
                const p = newLike(chunk);
                for (let from = 0; from < chunk.length; from += PIECE) {
                    const n = Math.min(PIECE, chunk.length - from);
                    stream.#put(chunk.subarray(from, from + n));
                    stream.#calls.write(stream.#slice, stream.#x, stream.#x, n);
                    const at = stream.#x / (stream.#double ? 8 : 4);
                    const own = p.subarray(from, from + n);
                    own.set(stream.#all.subarray(at, at + n));
                    if (stream.#double && !isDouble(p))
                        keepFree(stream.#all, at, own, 2 ** -126, 1 - 2 ** -24);
                }
                length += chunk.length;
                yield p;
            }
            checkSameLength(length, this.#length);
        }
        finally {
            stream.close();
        }
    }
    close() {
        this.#lease?.giveBack();
    }
}
_a = Stream;
const ONE = { outer: 1, n: 0, inner: 1, count: 1 };
async function attempt(step) {
    try {
        await step();
        return undefined;
    }
    catch (error) {
        return error ?? new Error(String(error));
    }
}
class Sample {
    #scores = [];
    #runs = [];
    #limit = 2 ** 32;
    #seen = 0;
    take(piece) {
        for (let from = 0; from < piece.length; from += RUN) {
            const at = Math.imul(this.#seen++, 0x9e3779b1) >>> 0;
            if (at >= this.#limit)
                continue;
            const to = Math.min(from + RUN, piece.length);
            for (let i = from; i < to; i++)
                this.#scores.push(piece[i]);
            this.#runs.push([at, to - from]);
            if (this.#scores.length >= SAMPLE)
                this.#thin();
        }
    }
    #thin() {
        this.#limit /= 2;
        let from = 0;
        let to = 0;
        let runs = 0;
        for (const run of this.#runs) {
            const [at, length] = run;
            if (at < this.#limit) {
                for (let i = 0; i < length; i++)
                    this.#scores[to++] = this.#scores[from + i];
                this.#runs[runs++] = run;
            }
            from += length;
        }
        this.#scores.length = to;
        this.#runs.length = runs;
    }
    bracket(tau, share, like) {
        const numbers = this.#scores.filter(Number.isFinite);
        const finite = like && !isDouble(like) ? Float32Array.from(numbers) : Float64Array.from(numbers);
        const ones = this.#scores.reduce((sum, score) => sum + Number(score === Infinity), 0);
        const n = finite.length;
        if (n === 0)
            return undefined;
        const k = share * this.#scores.length - ones;
        const error = 2.5 * Math.sqrt(n) + 3;
        const at = (sum) => project$1(finite, Math.min(Math.max(sum, 0), n), { temperature: tau }).thresholds[0];
        const t = at(k);
        const lo = k + error < n ? at(k + error) : undefined;
        const hi = k - error > 0 ? at(k - error) : undefined;
        const width = Math.max((hi ?? t) - t, t - (lo ?? t), 2 ** -20 * tau);
        const slack = Math.abs(t) * 2 ** -23 + 2 ** -20 * tau;
        return [(lo ?? t - 4 * width) - slack, (hi ?? t + 4 * width) + slack];
    }
}

export { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, projectStream, softBinaryArgmax, softBinaryArgmaxVjp, zeroOneLoss };
