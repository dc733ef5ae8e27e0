export { AllReduce, DistributedOptions, PartLossAndGrad, PartLossOptions, PartProjection, PartProjectionOptions, PartVjpOptions, PartZeroOneOptions, ReadScores, ScaleOptions, StreamOptions, StreamProjection, fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, projectStream, softBinaryArgmax, softBinaryArgmaxVjp, zeroOneLoss } from './distributed.js';
export { K as KernelSource, i as init } from './slim-shared.js';
import './projection-shared.js';
import './loss-shared.js';
import './predict-shared.js';
