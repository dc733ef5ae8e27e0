// A perceptron of one hidden layer.
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';

/** Every model of the same seed starts from the same weights. */
export function perceptron(inputs, hidden, outputs, seed) {
  const glorot = (seed) => initializers.glorotUniform({ seed });
  return sequential({
    layers: [
      layers.dense({ units: hidden, inputDim: inputs, activation: 'relu', kernelInitializer: glorot(seed) }),
      layers.dense({ units: outputs, kernelInitializer: glorot(seed + 1) }), // logits
    ],
  });
}
