export { EntropicFenchelYoungOptions, EntropicLossOptions, EntropicOptions, EntropicTermsOptions, EntropicVjpOptions, LogOptions, LogProjection, cappedSoftmax, cappedSoftmaxFenchelYoungLoss, cappedSoftmaxFenchelYoungLossAndGrad, cappedSoftmaxGrads, cappedSoftmaxJvp, cappedSoftmaxLog, cappedSoftmaxLoss, cappedSoftmaxLossAndGrad, cappedSoftmaxProject, cappedSoftmaxVjp, limitedMultiLabel, limitedMultiLabelFenchelYoungLoss, limitedMultiLabelFenchelYoungLossAndGrad, limitedMultiLabelGrads, limitedMultiLabelJvp, limitedMultiLabelLog, limitedMultiLabelLoss, limitedMultiLabelLossAndGrad, limitedMultiLabelProject, limitedMultiLabelVjp, ready } from './entropic.js';
export { K as KernelSource, i as init } from './slim-shared.js';
import './grads-shared.js';
import './projection-shared.js';
import './loss-shared.js';
