// What an app's compiler must take, in every version.
import {
  allocate, binaryArgmax, boostingObjective, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict,
  project, sampleSubset, ScoreQueue, selectionLossAndGrad, softBinaryArgmax, softBinaryArgmaxVjp, straightThrough, support,
  ThresholdTracker, topK, zeroOneLoss,
} from 'hypersimplex';
import type { Like, Scores, TensorLike, TrackerJSON } from 'hypersimplex';
import { fenchelYoungLossAndGrad as lossOfParts, project as projectParts, projectStream } from 'hypersimplex/distributed';
import { cappedSoftmax, limitedMultiLabelLossAndGrad, limitedMultiLabelLog } from 'hypersimplex/entropic';
import { projectKnapsack, projectKnapsackGrads } from 'hypersimplex/knapsack';
import { init } from 'hypersimplex/slim';
import { createThreads, type Threads } from 'hypersimplex/threads';

// Results are what `new` makes.
let f32 = new Float32Array(4);
let f64 = new Float64Array(4);
let i32 = new Int32Array(4);
f32 = softBinaryArgmax(f32, 2, { temperature: 2, out: f32, mask: [1, 1, 0, 1] });
f64 = softBinaryArgmax([3, 1, 2, 0], 2);
f32 = binaryArgmax({ data: f32, shape: [2, 2], strides: [1, 2], offset: 0 }, [1, 1]).data;
const { projection, thresholds, thresholdBounds, freeCounts } = project({ data: f64, shape: [2, 2] }, 1, { axis: 0 });
f64 = projection.data;
f64 = thresholds;
f64 = thresholdBounds.lower;
i32 = freeCounts;
i32 = predict(f32, { thresholds: new ThresholdTracker() });
f32 = softBinaryArgmaxVjp(f32, f32, { constraint: 'at-most', k: 2 });
f64 = softBinaryArgmaxVjp(f64, [1, 2, 3, 4]);

const { loss, grad } = hyperSimplexLossAndGrad({ data: f32, shape: [2, 2] }, BigInt64Array.of(BigInt(0), BigInt(1)));
const rate: number = loss + zeroOneLoss(f32, [1, 0, 1, 0], { groups: [2, 2], mask: [true, false, true, true] });
f32 = grad.data;
f32 = hyperSimplexLoss(f32, f32, { reduction: 'none' });
f64 = fenchelYoungLossAndGrad(f64, [0, 1, 0.5, 0], { k: { fraction: rate } }).grad;
f32 = boostingObjective({ classes: 2, layout: 'class-major' })(f32, [0, 1], [1, 1]).hess;

// Choices.
i32 = topK(f32, 2).indices;
f32 = topK({ data: f32, shape: [2, 2] }, 1, { axis: 0, largest: false }).values.data;
f32 = topK({ data: f32, shape: [2, 2] }, [1, 2]).values;
i32 = topK(f32, 1, { groups: [2, 2] }).starts;
f64 = support(f64, { sorted: false }).values;
f32 = straightThrough(f32, 2).vjp(f32, { out: f32 });
f64 = sampleSubset([3, 1, 2, 0], 2, { seed: 1 }).relaxation();
f32 = selectionLossAndGrad({ data: f32, shape: [2, 2] }, { data: i32, shape: [2, 2] }, { fraction: 0.5 }).grad.data;

f64 = new ScoreQueue({ size: 8 }).fenchelYoungLossAndGrad([3, 1], [1, 0], { k: { fraction: 0.5 } }).grad;

// Tuples: no `undefined` under noUncheckedIndexedAccess.
const [a, b] = allocate(Float32Array, [3, 4]);
f32 = a;
f32 = b;

const tracker = new ThresholdTracker({ decay: 0.5 });
tracker.update(project(f32, 2));
tracker.update([1]);
const json: TrackerJSON = tracker.toJSON();
f64 = ThresholdTracker.fromJSON(json).thresholds;

// Threads.
export async function threaded(): Promise<number> {
  const threads: Threads = await createThreads(2, { minimum: 0, timeout: 1000 });
  f32 = threads.softBinaryArgmax({ data: f32, shape: [2, 2] }, 1).data;
  f32 = (await threads.softBinaryArgmaxAsync({ data: f32, shape: [2, 2] }, 1, { axis: 0 })).data;
  f64 = (await threads.projectAsync([3, 1, 2, 0], 2, { temperature: 2 })).projection;
  f64 = (await threads.fenchelYoungLossAndGradAsync(f64, [1, 0, 1, 0])).grad;
  const [shared] = threads.allocate(Float32Array, [4]);
  f32 = shared;
  await threads.close();
  return await threads.hyperSimplexLossAsync(f32, [1, 0, 1, 0]) + threads.fenchelYoungLoss(f32, [1, 0, 1, 0]);
}

// The other entries.
f32 = cappedSoftmax(f32, 2, { temperature: 2, mask: [1, 1, 0, 1] });
f64 = limitedMultiLabelLossAndGrad(f64, [1, 0, 1, 0]).grad;
f64 = limitedMultiLabelLog(f64, 2).logComplement;
f32 = projectKnapsack({ data: f32, shape: [2, 2] }, { k: [1, 1], weights: [1, 2], upper: 2 }).projection.data;
f64 = projectKnapsackGrads(f64, [1, 0, 0, 0], { weights: [1, 2, 3, 4] }).x;
export async function inParts(): Promise<number> {
  const allReduce = async (values: Float64Array): Promise<void> => { values.fill(0); };
  f32 = (await projectParts(f32, 2, { allReduce, scale: 'sum' })).projection;
  async function* read(): AsyncGenerator<Float32Array> { yield f32; }
  for await (const p of (await projectStream(read, 2, { temperature: 2 })).projection()) f32.set(p);
  return (await lossOfParts({ data: f32, shape: [2, 2] }, [0, 1], { allReduce })).loss;
}

// Generic code.
export function half<X extends Scores>(x: X): Like<X> {
  return softBinaryArgmax(x, 0.5);
}
export const tensor: TensorLike<Float32Array> = half({ data: f32, shape: [4] });
export const ready: Promise<void> = init(new Uint8Array(8));
export const used = [i32];
