// What an app's compiler must refuse, in every version.
import {
  binaryArgmax, boostingObjective, fenchelYoungLoss, hyperSimplexLoss, hyperSimplexLossAndGrad, softBinaryArgmax,
  softBinaryArgmaxVjp, ThresholdTracker,
} from 'hypersimplex';
import { init } from 'hypersimplex/slim';

const f32 = new Float32Array(4), f64 = new Float64Array(4);

// @ts-expect-error an unknown option
softBinaryArgmax(f32, 1, { tau: 2 });
// @ts-expect-error an unknown option
hyperSimplexLoss(f32, f32, { temprature: 2 });
// @ts-expect-error an option of others
binaryArgmax(f32, 1, { temperature: 2 });
// @ts-expect-error an option of others
fenchelYoungLoss(f32, f32, { sampleWeights: [1, 1, 1, 1] });
// @ts-expect-error an option of others
boostingObjective({ sampleWeights: [1] });
// @ts-expect-error no gradient of 'none'
hyperSimplexLossAndGrad(f32, f32, { reduction: 'none' });
// @ts-expect-error null is no number
softBinaryArgmax([1, null], 1);
// @ts-expect-error a string is no number
softBinaryArgmax(['1'], 1);
// @ts-expect-error a bigint is no k
softBinaryArgmax(f32, BigInt(1));
// @ts-expect-error integers are no scores
softBinaryArgmax(new Int32Array(4), 1);
// @ts-expect-error a tensor has a shape
softBinaryArgmax({ data: f32 }, 1);
// @ts-expect-error g has the type of p
softBinaryArgmaxVjp(f32, f64);
// @ts-expect-error out has the type of x
softBinaryArgmax(f32, 1, { out: f64 });
// @ts-expect-error strings are no labels
hyperSimplexLoss(f32, ['yes', 'no', 'no', 'no']);
// @ts-expect-error strings are no mask
softBinaryArgmax(f32, 1, { mask: ['1', '1', '0', '1'] });
// @ts-expect-error k is needed
softBinaryArgmax(f32);
// @ts-expect-error an unknown option
new ThresholdTracker({ Decay: 0.5 });
// @ts-expect-error no source of a kernel
init(3);
