/** What the compiler knows of the results; `npm run typecheck` is what tests it. */
import { expectTypeOf, test } from 'vitest';
import * as api from '../src/index.ts';
import * as knapsack from '../src/knapsack.ts';

const f32 = Float32Array.of(1, 0), f64 = Float64Array.of(1, 0);
const t32 = { data: f32, shape: [1, 2] }, t64 = { data: f64, shape: [1, 2] };
interface Of<A> { data: A; shape: number[] }

test('f32 in, f32 out; f64 in, f64 out; a vector for a vector, a tensor for a tensor', () => {
  expectTypeOf(api.softBinaryArgmax(f32, 1)).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(api.softBinaryArgmax(f64, 1)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(api.softBinaryArgmax(t32, 1)).toExtend<Of<Float32Array<ArrayBuffer>>>();
  expectTypeOf(api.softBinaryArgmax(t64, [1])).toExtend<Of<Float64Array<ArrayBuffer>>>();
  expectTypeOf(api.binaryArgmax(f32, 1)).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(api.binaryArgmax(t64, 1)).toExtend<Of<Float64Array<ArrayBuffer>>>();
  expectTypeOf(api.softBinaryArgmaxVjp(f32, f32)).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(api.softBinaryArgmaxVjp(t64, t64)).toExtend<Of<Float64Array<ArrayBuffer>>>();
  expectTypeOf(api.softBinaryArgmaxJvp(f64, f64)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(api.softBinaryArgmaxJacobian(f64)).toExtend<Of<Float64Array<ArrayBuffer>>>();
  expectTypeOf(api.softBinaryArgmaxJacobian(f32)).toExtend<Of<Float32Array<ArrayBuffer>>>();
});

test('project, losses, predictions', () => {
  const { projection, thresholds, freeCounts } = api.project(t32, 1);
  expectTypeOf(projection).toExtend<Of<Float32Array<ArrayBuffer>>>();
  expectTypeOf(thresholds).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(freeCounts).toEqualTypeOf<Int32Array<ArrayBuffer>>();
  for (const lossAndGrad of [api.hyperSimplexLossAndGrad, api.fenchelYoungLossAndGrad]) {
    expectTypeOf(lossAndGrad(t64, Int32Array.of(1)).loss).toEqualTypeOf<number>();
    expectTypeOf(lossAndGrad(t64, Int32Array.of(1)).grad).toExtend<Of<Float64Array<ArrayBuffer>>>();
    expectTypeOf(lossAndGrad(f32, f32).grad).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  }
  expectTypeOf(api.hyperSimplexLoss(f32, f32)).toEqualTypeOf<number>();
  expectTypeOf(api.hyperSimplexLoss(f32, f32, { reduction: 'half-sum' })).toEqualTypeOf<number>();
  expectTypeOf(api.hyperSimplexLoss(f32, f32, { reduction: 'none' })).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(api.fenchelYoungLoss(f32, f32, { reduction: 'none' })).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(api.fenchelYoungLoss(f32, f32, { reduction: 'mean' })).toEqualTypeOf<number>();
  expectTypeOf(api.hyperSimplexLoss(t64, t64, { reduction: 'none' })).toExtend<Of<Float64Array<ArrayBuffer>>>();
  expectTypeOf(api.fenchelYoungLoss(f32, f32)).toEqualTypeOf<number>();
  expectTypeOf(api.zeroOneLoss(t32, Uint8Array.of(1))).toEqualTypeOf<number>();
  expectTypeOf(api.predict(t32)).toEqualTypeOf<Int32Array<ArrayBuffer>>();
  expectTypeOf(new api.ThresholdTracker().update).parameter(0).toEqualTypeOf<ArrayLike<number> | api.BatchThresholds>();
  expectTypeOf(api.ThresholdTracker.fromJSON).returns.toEqualTypeOf<api.ThresholdTracker>();
  expectTypeOf(api.ready).returns.toEqualTypeOf<Promise<void>>();
});

test('what the compiler refuses', () => {
  const refused = () => {
    // @ts-expect-error a string is no number
    api.softBinaryArgmax([1, '2'], 1);
    // @ts-expect-error a tensor has a shape
    api.softBinaryArgmax({ data: f32 }, 1);
    // @ts-expect-error out is of the scores' type
    api.softBinaryArgmax(f32, 1, { out: f64 });
    // @ts-expect-error 'none' has no gradient
    api.hyperSimplexLossAndGrad(f32, f32, { reduction: 'none' });
    // @ts-expect-error nor do weights of samples
    api.fenchelYoungLoss(f32, f32, { sampleWeights: [1, 1] });
    // @ts-expect-error an unknown reduction
    api.hyperSimplexLoss(f32, f32, { reduction: 'sum' });
    // @ts-expect-error an unknown option
    api.softBinaryArgmax(f32, 1, { temprature: 2 });
    // @ts-expect-error k is needed
    api.softBinaryArgmax(f32);
  };
  expectTypeOf(refused).toBeFunction();
});

test('the knapsack', () => {
  expectTypeOf(knapsack.projectKnapsack(f32, { k: 1 }).projection).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  const solved = knapsack.projectKnapsack(t64, { k: [1], weights: [1, 2], lower: -Infinity, upper: f64 });
  expectTypeOf(solved.projection).toExtend<Of<Float64Array<ArrayBuffer>>>();
  expectTypeOf(solved.thresholds).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(knapsack.projectKnapsackVjp(f32, f32, { weights: 2 })).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  const grads = knapsack.projectKnapsackGrads(t64, t64, { thresholds: [0] });
  expectTypeOf(grads.k).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(knapsack.selectionLoss(f32, [1, 2], { fraction: 0.5 }, { costs: [1, 2] })).toEqualTypeOf<number>();
  expectTypeOf(knapsack.selectionLossAndGrad(f32, [1, 2], 1, { costs: 2 }).grad).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(grads.weights).toExtend<Of<Float64Array<ArrayBuffer>> | undefined>();
});
