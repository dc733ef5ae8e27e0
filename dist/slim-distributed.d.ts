export { AllReduce, DistributedOptions, PartLossAndGrad, PartLossOptions, PartProjection, PartProjectionOptions, PartVjpOptions, PartZeroOneOptions, ScaleOptions, fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, softBinaryArgmax, softBinaryArgmaxVjp, zeroOneLoss } from './distributed.js';
export { K as KernelSource, i as init } from './slim-shared.js';
import './loss-shared.js';
import './predict-shared.js';
