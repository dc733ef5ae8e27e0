/** Every wrong argument: what is thrown, what it says, and that the library works on afterwards. */
import { afterEach, expect, test } from 'vitest';
import * as api from '../src/index.ts';
import { near } from './assert.ts';

// Wrong arguments are the point here, so the functions take any.
type Any = any; // eslint-disable-line
const {
  softBinaryArgmax, project, binaryArgmax, softBinaryArgmaxVjp, softBinaryArgmaxJvp, softBinaryArgmaxJacobian,
  hyperSimplexLoss, hyperSimplexLossAndGrad, fenchelYoungLoss, fenchelYoungLossAndGrad, zeroOneLoss, predict,
  boostingObjective, ThresholdTracker,
} = api as Record<string, Any>;

const f64 = (...values: number[]) => Float64Array.from(values);
const f32 = (...values: number[]) => Float32Array.from(values);
const x = f64(0.1, 1.6, 1), y = f64(0, 1, 0);
const ten = new Float64Array(10);
const X = { data: f64(1, 2, 3, 4, 5, 6), shape: [2, 3] }, Y = { data: f64(1, 0, 0, 0, 1, 0), shape: [2, 3] };
const labels = Int32Array.of(0, 1), infinite = [Infinity, Infinity];

type Row = [call: () => unknown, kind: typeof TypeError | typeof RangeError, ...says: (string | RegExp)[]];

afterEach(() => {
  near(softBinaryArgmax(x, 1, { temperature: 3 }), [1 / 15, 17 / 30, 11 / 30], 1e-15, { after: 'an error' });
  near([hyperSimplexLoss(x, y, { temperature: 3 })], [49 / 450], 1e-15, { after: 'an error' });
});

/** Each row: the call, what it throws, and what the message has: the argument, the rule, the value. */
function rows(name: string, table: Row[]): void {
  const title = (call: unknown) => String(call).replace('() => ', '').replace(/\s+/g, ' ');
  const titled = table.map((row) => [title(row[0]), row] as const);
  test.each(titled)(`${name}: %s`, (_, [call, kind, ...says]) => {
    let error: unknown;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).name).toBe(kind.name);
    for (const words of says) expect((error as Error).message).toMatch(words);
  });
}

test('to the letter', () => {
  expect(() => softBinaryArgmax(ten, 12)).toThrow(new RangeError('k must lie in [0, 10], got 12'));
});

rows('scores', [
  [() => softBinaryArgmax([1, null, 3], 1), TypeError, 'x[1] must be a number, got null'],
  [() => softBinaryArgmax(undefined, 1), TypeError, /^x must/, 'got undefined'],
  [() => softBinaryArgmax(null, 1), TypeError, /^x must/, 'got null'],
  [() => softBinaryArgmax('scores', 1), TypeError, /^x must/, "got 'scores'"],
  [() => softBinaryArgmax(Int32Array.of(1, 2), 1), TypeError, /^x must/, 'Int32Array'],
  [() => softBinaryArgmax({ data: [1, '2'], shape: [2] }, 1), TypeError, "x[1] must be a number, got '2'"],
  [() => softBinaryArgmax({ data: 'ab', shape: [2] }, 1), TypeError, /^x must/, 'Float64Array', "got 'ab'"],
  [() => softBinaryArgmax({ data: x, shape: [4] }, 1), RangeError, /^x/, '[4]', 'got 3'],
  [() => softBinaryArgmax({ data: x, shape: [1.5, 2] }, 1), RangeError, 'shape', 'got 1.5'],
  [() => softBinaryArgmax({ data: x, shape: [-3, -1] }, 1), RangeError, 'shape', 'got -3'],
  [() => softBinaryArgmax({ data: x, shape: [NaN] }, 1), RangeError, 'shape', 'got NaN'],
  [() => softBinaryArgmax({ data: x, shape: ['3'] }, 1), TypeError, 'shape', "got '3'"],
  [() => softBinaryArgmax({ data: x, shape: 3 }, 1), TypeError, 'shape', 'got 3'],
  [() => softBinaryArgmax({ data: x, shape: undefined }, 1), TypeError, 'shape', 'got undefined'],
  [() => softBinaryArgmax({ data: x }, 1), TypeError, 'shape'],
  [() => softBinaryArgmax({ data: f64(1), shape: [] }, 1), RangeError, 'shape', 'axis', 'got []'],
  [() => project([true], 1), TypeError, /^x\[0\] must/],
  [() => binaryArgmax([[1]], 1), TypeError, /^x\[0\] must/],
  [() => hyperSimplexLoss(['1', 2, 3], y), TypeError, /^logits\[0\] must/],
  [() => fenchelYoungLoss(['1', 2, 3], y), TypeError, /^logits\[0\] must/],
  [() => zeroOneLoss(['1', 2, 3], y), TypeError, /^logits\[0\] must/],
  [() => predict([1n]), TypeError, /^logits\[0\] must/, 'got 1n'],
  [() => predict({ data: x, shape: [1, 3, 1] }), RangeError, 'logits', 'got [1, 3, 1]'],
]);

rows('axis', [
  [() => softBinaryArgmax(X, 1, { axis: 2 }), RangeError, /^axis must/, '[-2, 1]', 'got 2'],
  [() => softBinaryArgmax(X, 1, { axis: -3 }), RangeError, /^axis must/, 'got -3'],
  [() => softBinaryArgmax(X, 1, { axis: 0.5 }), RangeError, /^axis must/, 'got 0.5'],
  [() => softBinaryArgmax(X, 1, { axis: NaN }), RangeError, /^axis must/, 'got NaN'],
  [() => softBinaryArgmax(X, 1, { axis: '0' }), TypeError, /^axis must/, "got '0'"],
  [() => softBinaryArgmax(x, 1, { axis: 1 }), RangeError, /^axis must/, 'got 1'],
  [() => binaryArgmax(X, 1, { axis: 2 }), RangeError, /^axis must/],
  [() => softBinaryArgmaxVjp(X, X, { axis: 2 }), RangeError, /^axis must/],
  [() => hyperSimplexLoss(X, Y, { axis: 2 }), RangeError, /^axis must/],
]);

rows('k', [
  [() => softBinaryArgmax(ten, 12), RangeError, 'k must lie in [0, 10], got 12'],
  [() => softBinaryArgmax(ten, -0.5), RangeError, 'k must lie in [0, 10], got -0.5'],
  [() => softBinaryArgmax(ten, 10.000001), RangeError, 'got 10.000001'],
  [() => softBinaryArgmax(ten, NaN), RangeError, /^k must/, 'got NaN'],
  [() => softBinaryArgmax(ten, Infinity), RangeError, /^k must/, 'got Infinity'],
  [() => softBinaryArgmax(ten, '3'), TypeError, /^k must/, "got '3'"],
  [() => softBinaryArgmax(ten, undefined), TypeError, /^k must/, 'got undefined'],
  [() => softBinaryArgmax(ten, null), TypeError, /^k must/, 'got null'],
  [() => softBinaryArgmax(ten, 3n), TypeError, /^k must/],
  [() => softBinaryArgmax(X, [1, 4]), RangeError, 'k[1] must lie in [0, 3], got 4'],
  [() => softBinaryArgmax(X, [1, NaN]), RangeError, /^k\[1\] must/, 'got NaN'],
  [() => softBinaryArgmax(X, [1, '2']), TypeError, /^k\[1\] must/, "got '2'"],
  [() => softBinaryArgmax(X, [1, 2, 3]), RangeError, /^k/, '2', 'got 3'],
  [() => softBinaryArgmax(X, [1]), RangeError, /^k/, '2', 'got 1'],
  [() => softBinaryArgmax(X, {}), TypeError, /^k must/],
  [() => binaryArgmax(ten, 2.5), RangeError, /^k must/, 'whole', 'got 2.5'],
  [() => binaryArgmax(ten, 11), RangeError, /^k must/, '[0, 10]', 'got 11'],
  [() => binaryArgmax(X, [1, 1.5]), RangeError, /^k\[1\] must/, 'got 1.5'],
  [() => binaryArgmax(ten, NaN), RangeError, /^k must/, 'got NaN'],
  [() => hyperSimplexLoss(x, y, { k: 4 }), RangeError, 'k must lie in [0, 3], got 4'],
  [() => hyperSimplexLoss(x, y, { k: 'labels' }), RangeError, /^k must/, "'targets'", "got 'labels'"],
  [() => hyperSimplexLoss(x, y, { k: { fraction: 1.5 } }), RangeError, 'must lie in [0, 1], got 1.5'],
  [() => hyperSimplexLoss(x, y, { k: { fraction: NaN } }), RangeError, 'fraction', 'got NaN'],
  [() => hyperSimplexLoss(x, y, { k: { fraction: '½' } }), TypeError, 'fraction', "got '½'"],
  [() => hyperSimplexLoss(x, y, { k: {} }), TypeError, "k must be 'targets', a number, one per class, or { fraction }, got {"],
  [() => hyperSimplexLoss(x, y, { k: { fractoin: 0.5 } }), TypeError, 'fractoin is not an option here; the nearest is fraction', 'got 0.5'],
  [() => zeroOneLoss(x, y, { k: { share: 0.5 } }), TypeError, 'share is not an option here; the nearest is fraction', 'got 0.5'],
  [() => boostingObjective({ k: { fractoin: 0.5 } }), TypeError, 'fractoin is not an option here; the nearest is fraction'],
  [() => boostingObjective({ k: new Date(0) }), TypeError, "k must be 'targets', a number, one per class, or { fraction }, got a Date"],
  [() => hyperSimplexLoss(x, y, { k: { fraction: undefined } }), TypeError, 'k.fraction must be a number, got undefined'],
  [() => hyperSimplexLoss(x, y, { k: true }), TypeError, /^k must/, 'got true'],
  [() => hyperSimplexLoss(x, y, { k: null }), TypeError, /^k must/, 'got null'],
  [() => hyperSimplexLoss(X, Y, { k: [1, 1, 3] }), RangeError, 'k[2] must lie in [0, 2], got 3'],
  [() => hyperSimplexLoss(X, Y, { k: [1, 1] }), RangeError, /^k/, '3', 'got 2'],
  [() => hyperSimplexLoss(X, labels, { k: 2, ignoreIndex: 1 }), RangeError, 'k must lie in [0, 1], got 2'],
  [() => fenchelYoungLoss(x, y, { k: 4 }), RangeError, 'k must lie in [0, 3], got 4'],
  [() => zeroOneLoss(x, y, { k: 1.5 }), RangeError, /^k must/, 'whole', 'got 1.5'],
  [() => zeroOneLoss(x, y, { k: 4 }), RangeError, /^k must/, 'got 4'],
  [() => boostingObjective({ k: -1 }), RangeError, /^k must/, 'got -1'],
  [() => boostingObjective({ k: [1, -1] }), RangeError, /^k\[1\] must/, 'got -1'],
  [() => boostingObjective({ k: 'all' }), RangeError, /^k must/, "got 'all'"],
  [() => boostingObjective({ k: 4 })(x, y), RangeError, 'k must lie in [0, 3], got 4'],
]);

rows('temperature', [
  ...[0, -1, NaN, Infinity, -Infinity].flatMap((tau): Row[] => [
    [() => softBinaryArgmax(x, 1, { temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
    [() => softBinaryArgmaxVjp(x, x, { temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
    [() => softBinaryArgmaxJacobian(x, { temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
    [() => hyperSimplexLoss(x, y, { temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
    [() => fenchelYoungLoss(x, y, { temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
    [() => predict(x, { temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
    [() => zeroOneLoss(X, labels, { temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
    [() => boostingObjective({ temperature: tau }), RangeError, /^temperature must/, `got ${tau}`],
  ]),
  [() => softBinaryArgmax(x, 1, { temperature: '1' }), TypeError, /^temperature must/, "got '1'"],
  [() => softBinaryArgmax(x, 1, { temperature: null }), TypeError, /^temperature must/, 'got null'],
  [() => softBinaryArgmax(X, 1, { temperature: [1, 0] }), RangeError, /^temperature\[1\] must/, 'got 0'],
  [() => softBinaryArgmax(X, 1, { temperature: [1, 1, 1] }), RangeError, /^temperature/, '2', 'got 3'],
  [() => hyperSimplexLoss(X, Y, { temperature: [1, 1] }), RangeError, /^temperature/, '3', 'got 2'],
]);

rows('options', [
  [() => softBinaryArgmax(x, 1, 3), TypeError, 'options', 'got 3'],
  [() => softBinaryArgmax(x, 1, null), TypeError, 'options', 'got null'],
  [() => softBinaryArgmax(x, 1, { constraint: '=' }), RangeError, /^constraint must/, "'at-most'", "got '='"],
  [() => softBinaryArgmax(x, 1, { constraint: true }), TypeError, /^constraint must/, 'got true'],
  [() => hyperSimplexLoss(x, y, { reduction: '' }), RangeError, /^reduction must/, "'half-sum'", "got ''"],
  [() => hyperSimplexLoss(x, y, { reduction: 1 }), TypeError, /^reduction must/, 'got 1'],
  [() => hyperSimplexLossAndGrad(x, y, { reduction: 'none' }), RangeError, /^reduction must/, "got 'none'"],
  [() => fenchelYoungLoss(x, y, { reduction: 'sum' }), RangeError, /^reduction must/, "'none'", "got 'sum'"],
  [() => fenchelYoungLossAndGrad(x, y, { reduction: 'none' }), RangeError, /^reduction must/, "got 'none'"],
]);

rows('out', [
  [() => softBinaryArgmax(x, 1, { out: f32(0, 0) }), TypeError, /^out must/, 'Float64Array', 'Float32Array(2)'],
  [() => softBinaryArgmax(f32(1, 2), 1, { out: f64(0, 0) }), TypeError, /^out must/, 'Float32Array'],
  [() => softBinaryArgmax(x, 1, { out: new Float64Array(4) }), RangeError, /^out/, '3', 'got 4'],
  [() => softBinaryArgmax(x, 1, { out: [0, 0, 0] }), TypeError, /^out must/],
  [() => softBinaryArgmax(x, 1, { out: 7 }), TypeError, /^out must/, 'got 7'],
  [() => softBinaryArgmax(x, 1, { out: null }), TypeError, /^out must/, 'got null'],
  [() => binaryArgmax(x, 1, { out: new Float64Array(2) }), RangeError, /^out/, 'got 2'],
  [() => softBinaryArgmaxVjp(y, x, { out: new Float64Array(2) }), RangeError, /^out/, 'got 2'],
  [() => softBinaryArgmaxJvp(y, x, { out: new Float32Array(3) }), TypeError, /^out must/],
]);

rows('infinite and undefined scores', [
  [() => softBinaryArgmax(f64(1, NaN, 2, NaN), 1), RangeError, /^x\[1\]|^x .*1/, 'NaN'],
  [() => softBinaryArgmax({ ...X, data: f64(0, 1, 2, 3, NaN, NaN) }, 1), RangeError, /\b4\b/, 'NaN'],
  [() => softBinaryArgmax({ ...X, data: f64(0, 1, NaN, NaN, 4, 5) }, 1, { axis: 0 }), RangeError, /\b2\b/],
  [() => project(f32(NaN), 1), RangeError, /\b0\b/, 'NaN'],
  [() => binaryArgmax(f64(1, 2, NaN), 1), RangeError, /\b2\b/, 'NaN'],
  [() => softBinaryArgmax(f64(...Array<number>(99).fill(0), NaN), 1), RangeError, /\b99\b/],
  [() => hyperSimplexLoss(f64(1, NaN, 0), y), RangeError, /^logits/, /\b1\b/, 'NaN'],
  [() => fenchelYoungLossAndGrad(f64(1, 0, NaN), y), RangeError, /^logits/, /\b2\b/, 'NaN'],
  [() => zeroOneLoss(f64(1, NaN, 0), y), RangeError, /^logits/, /\b1\b/, 'NaN'],
  [() => zeroOneLoss({ ...X, data: f64(1, 2, 3, NaN, 5, 6) }, labels), RangeError, /^logits/, /\b3\b/, 'NaN'],
  [() => predict({ ...X, data: f64(1, 2, 3, NaN, 5, 6) }), RangeError, /^logits/, /\b3\b/, 'NaN'],
  [() => predict(f64(1, NaN)), RangeError, /^logits/, /\b1\b/, 'NaN'],
  [() => boostingObjective({})(f64(NaN, 1, 2), y), RangeError, 'NaN'],
  [() => softBinaryArgmax(f64(Infinity, 0, Infinity), 1), RangeError, 'k in slice 0 must lie in [2, 3]', 'Infinity in x is one', 'got 1'],
  [() => softBinaryArgmax(f64(-Infinity, 0, -Infinity), 2), RangeError, 'k in slice 0 must lie in [0, 1]', '-Infinity zero', 'got 2'],
  [() => softBinaryArgmax({ ...X, data: f64(0, 0, 0, 0, ...infinite) }, [2, 1]), RangeError, /slice 1/],
  [() => hyperSimplexLoss(f64(Infinity, Infinity, 0), y), RangeError, /^k in slice 0 must/, 'Infinity in logits is one', 'got 1'],
  [() => hyperSimplexLoss(f64(-Infinity, 1, -Infinity), f64(1, 1, 0)), RangeError, /^k in slice 0 must/, '-Infinity', 'got 2'],
]);

rows('g and p', [
  [() => softBinaryArgmaxVjp(y, f64(1, 2)), RangeError, 'the shape of g must be [3], got [2]'],
  [() => softBinaryArgmaxVjp(y, f32(1, 2, 3)), TypeError, /^g must/, 'Float64Array', 'Float32Array(3)'],
  [() => softBinaryArgmaxVjp(X, f64(1, 2, 3, 4, 5, 6)), RangeError, 'the shape of g must be [2, 3], got [6]'],
  [() => softBinaryArgmaxVjp(X, { data: X.data, shape: [3, 2] }), RangeError, 'g', '[2, 3]', 'got [3, 2]'],
  [() => softBinaryArgmaxVjp(y, [1, 2, undefined]), TypeError, /^g\[2\] must/],
  [() => softBinaryArgmaxVjp(f32(1, 0), [1, 2]), TypeError, /^g must/, 'Float32Array', 'got [1, 2]'],
  [() => softBinaryArgmaxVjp(['1', 0], y), TypeError, /^p\[0\] must/],
  [() => softBinaryArgmaxJvp(y, f64(1, 2)), RangeError, '[3]', 'got [2]'],
  [() => softBinaryArgmaxJvp(y, undefined), TypeError, 'got undefined'],
  [() => softBinaryArgmaxJacobian([1, null]), TypeError, /^p\[1\] must/],
  [() => softBinaryArgmaxJacobian(X), RangeError, 'p', '[n]', 'got [2, 3]'],
]);

rows('targets', [
  [() => hyperSimplexLoss(x, f64(0, 1)), RangeError, 'targets', '[3]', 'got [2]'],
  [() => hyperSimplexLoss(X, { data: Y.data, shape: [3, 2] }), RangeError, 'targets', '[2, 3]', 'got [3, 2]'],
  [() => hyperSimplexLoss(X, Y.data), RangeError, 'targets', '[2, 3]', 'got [6]'],
  [() => hyperSimplexLoss(X, f64(0, 1)), TypeError, 'targets', 'integer typed array', 'Float64Array(2)'],
  [() => hyperSimplexLoss(x, [0, null, 0]), TypeError, /^targets\[1\] must/, 'got null'],
  [() => hyperSimplexLoss(x, undefined), TypeError, /^targets must/, 'got undefined'],
  [() => hyperSimplexLoss(x, f64(0, 1.5, 0)), RangeError, 'targets[1] must lie in [0, 1], got 1.5'],
  [() => hyperSimplexLoss(x, f64(0, 0, -0.1)), RangeError, 'targets[2] must lie in [0, 1], got -0.1'],
  [() => hyperSimplexLoss(x, f64(NaN, 0, 0)), RangeError, /^targets\[0\] must/, 'got NaN'],
  [() => hyperSimplexLoss(x, f32(0, 2, 0)), RangeError, /^targets\[1\] must/, 'got 2'],
  [() => hyperSimplexLoss(f32(1, 2, 3), f64(0, 2, 0)), RangeError, /^targets\[1\] must/, 'got 2'],
  [() => hyperSimplexLoss(X, { ...Y, data: f64(1, 0, 0, 0, 7, 0) }), RangeError, 'targets[4]', 'got 7'],
  [() => hyperSimplexLoss(X, Int32Array.of(0, 3)), RangeError, /^targets\[1\] must/, '2', 'got 3'],
  [() => hyperSimplexLoss(X, Int32Array.of(-1, 0)), RangeError, /^targets\[0\] must/, 'got -1'],
  [() => hyperSimplexLoss(X, Uint8Array.of(0, 255)), RangeError, /^targets\[1\] must/, 'got 255'],
  [() => hyperSimplexLoss(X, Int32Array.of(0, 1, 2)), RangeError, /^targets/, '2', 'got 3'],
  [() => hyperSimplexLoss(X, Int32Array.of(0)), RangeError, /^targets/, '2', 'got 1'],
  [() => hyperSimplexLoss(x, Int32Array.of(0, 1, 2)), RangeError, /^targets\[2\] must/, 'got 2'],
  [() => hyperSimplexLoss(X, Int32Array.of(0, -5), { ignoreIndex: -1 }), RangeError, 'targets[1]', 'got -5'],
  [() => fenchelYoungLoss(X, Int32Array.of(0, 3)), RangeError, /^targets\[1\] must/, 'got 3'],
  [() => fenchelYoungLoss(x, f64(0, 1.5, 0)), RangeError, 'targets[1] must lie in [0, 1], got 1.5'],
  [() => zeroOneLoss(X, Int32Array.of(0, 3)), RangeError, /^targets\[1\] must/, 'got 3'],
  [() => zeroOneLoss(x, f64(0, 1)), RangeError, 'targets', 'got [2]'],
  [() => boostingObjective({})(x, f64(0, 1)), RangeError, 'labels', '[3]', 'got [2]'],
  [() => boostingObjective({})(x, f64(0, 1.5, 0)), RangeError, /\[1\]/, 'got 1.5'],
  [() => hyperSimplexLoss(X, labels, { ignoreIndex: 0.5 }), RangeError, /^ignoreIndex must/, 'got 0.5'],
  [() => hyperSimplexLoss(X, labels, { ignoreIndex: '1' }), TypeError, /^ignoreIndex must/, "got '1'"],
  [() => hyperSimplexLoss(X, Y, { ignoreIndex: 0 }), TypeError, /^ignoreIndex must/, 'labels'],
]);

rows('weights', [
  [() => hyperSimplexLoss(X, Y, { classWeights: [1, 2] }), RangeError, /^classWeights/, '3', 'got 2'],
  [() => hyperSimplexLoss(X, Y, { classWeights: [1, -2, 1] }), RangeError, 'classWeights[1]', 'got -2'],
  [() => hyperSimplexLoss(X, Y, { classWeights: [1, NaN, 1] }), RangeError, 'classWeights[1]', 'got NaN'],
  [() => hyperSimplexLoss(X, Y, { classWeights: [...infinite, 1] }), RangeError, 'classWeights[0]', 'Infinity'],
  [() => hyperSimplexLoss(X, Y, { classWeights: ['1', 1, 1] }), TypeError, 'classWeights[0]', "got '1'"],
  [() => hyperSimplexLoss(X, Y, { classWeights: 2 }), TypeError, /^classWeights must/, 'got 2'],
  [() => hyperSimplexLoss(X, Y, { sampleWeights: [1] }), RangeError, /^sampleWeights/, '2', 'got 1'],
  [() => hyperSimplexLoss(X, Y, { sampleWeights: [1, -1] }), RangeError, 'sampleWeights[1]', 'got -1'],
  [() => hyperSimplexLoss(X, Y, { sampleWeights: [Infinity, 1] }), RangeError, /^sampleWeights\[0\] must/],
  [() => hyperSimplexLoss(X, Y, { sampleWeights: 2 }), TypeError, /^sampleWeights must/, 'got 2'],
  [() => fenchelYoungLoss(X, Y, { classWeights: [1, -2, 1] }), RangeError, /^classWeights\[1\] must/],
  [() => fenchelYoungLoss(X, Y, { sampleWeights: [1, 1] }), TypeError, /^sampleWeights must/, 'slice'],
  [() => fenchelYoungLossAndGrad(x, y, { sampleWeights: [1, 1, 1] }), TypeError, /^sampleWeights must/],
]);

rows('prediction', [
  [() => predict(X, { thresholds: [1, 2] }), RangeError, /^thresholds/, '3', 'got 2'],
  [() => predict(X, { thresholds: [1, NaN, 2] }), RangeError, /^thresholds\[1\] must/, 'got NaN'],
  [() => predict(X, { thresholds: 'none' }), TypeError, /^thresholds must/, "got 'none'"],
  [() => predict(x, { thresholds: [1, 2] }), RangeError, /^thresholds/, '1', 'got 2'],
  [() => predict(X, { temperature: [1, 2] }), RangeError, /^temperature/, '3', 'got 2'],
  [() => zeroOneLoss(X, labels, { thresholds: [1, 2] }), RangeError, /^thresholds/, '3', 'got 2'],
  [() => new ThresholdTracker({ decay: 1 }), RangeError, /^decay must/, 'got 1'],
  [() => new ThresholdTracker({ decay: -0.1 }), RangeError, /^decay must/, 'got -0.1'],
  [() => new ThresholdTracker({ decay: NaN }), RangeError, /^decay must/, 'got NaN'],
  [() => new ThresholdTracker({ decay: '0.9' }), TypeError, /^decay must/, "got '0.9'"],
  [() => new ThresholdTracker().update(3), TypeError, /^thresholds must/, 'got 3'],
  [() => new ThresholdTracker().update([1, NaN]), RangeError, /^thresholds\[1\] must/, 'got NaN'],
  [() => ThresholdTracker.fromJSON(null), TypeError, 'got null'],
  [() => ThresholdTracker.fromJSON('{}'), TypeError, "got '{}'"],
  [() => ThresholdTracker.fromJSON({}), TypeError, 'got undefined'],
  [() => ThresholdTracker.fromJSON({ decay: 2, thresholds: [1] }), RangeError, 'decay', 'got 2'],
  [() => ThresholdTracker.fromJSON({ decay: 0.9, thresholds: ['1'] }), TypeError, 'thresholds[0]', "got '1'"],
]);

test('a tracker that refuses an update keeps what it had', () => {
  const tracker = new ThresholdTracker();
  tracker.update([1, 2]);
  expect(() => tracker.update([1, 2, 3])).toThrow(/^thresholds.*2.*got 3/);
  expect(() => tracker.update([1, Infinity])).toThrow(/^thresholds\[1\] must/);
  expect(Array.from(tracker.thresholds)).toEqual([1, 2]);
});

rows('boosting', [
  [() => boostingObjective({ loss: 'log' }), RangeError, /^loss must/, "'fenchel-young'", "got 'log'"],
  [() => boostingObjective({ loss: 1 }), TypeError, /^loss must/, 'got 1'],
  [() => boostingObjective({ hessian: 'none' }), RangeError, /^hessian must/, "'bound'", "got 'none'"],
  [() => boostingObjective({ hessian: null }), TypeError, /^hessian must/, 'got null'],
  [() => boostingObjective({ temperature: [1, 2] })(x, y), RangeError, /^temperature/],
  [() => boostingObjective({})([1, '2', 3], y), TypeError, 'predictions[1] must be a number'],
]);

test('NaN is found wherever it stands, in slices that are sampled too', () => {
  for (const n of [1, 3, 8, 67, 4095, 4096, 4099, 20001]) {
    const z = new Float64Array(n).map((_, i) => (i * 7919) % 1000);
    for (let i = 0; i < n; i += Math.max(1, Math.floor(n / 97))) {
      for (const values of [z, Float32Array.from(z)]) {
        const kept = values[i]!;
        values[i] = NaN;
        expect(() => softBinaryArgmax(values, n / 2)).toThrow(new RegExp(`^x\\[${i}\\] must .*got NaN`));
        expect(() => binaryArgmax(values, 1)).toThrow(RangeError);
        expect(() => hyperSimplexLoss(values, values.map(() => 1))).toThrow(RangeError);
        values[i] = kept;
      }
    }
    expect(softBinaryArgmax(z, n / 2)).toHaveLength(n);
  }
});

test('more than memory holds is a RangeError that says so', (context) => {
  let zeros: Float64Array; // 4 GiB, which a host that allocates lazily does not really have to find
  try {
    zeros = new Float64Array(2 ** 29);
  } catch {
    return context.skip('the host has no 4 GiB of address space to give');
  }
  expect(() => softBinaryArgmax(zeros, 1, { out: zeros })).toThrow(RangeError);
  expect(() => softBinaryArgmax(zeros, 1, { out: zeros })).toThrow(/memory.*got \d+/);
});
