// hypersimplex/tfjs in React Native, with what @tensorflow/tfjs-react-native says of the platform.
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { softBinaryArgmax } from 'hypersimplex';
import { softBinaryArgmax as project } from 'hypersimplex/tfjs';

tf.env().setPlatform('react-native', {
  now: () => Date.now(),
  isTypedArray: (value) => ArrayBuffer.isView(value) && !(value instanceof DataView),
});
tf.setBackend('cpu');
const p = project(tf.tensor1d([0, 1, 2, 3]), 1, { temperature: 2 }).dataSync();
const alike = String(softBinaryArgmax(Float32Array.of(0, 1, 2, 3), 1, { temperature: 2 })) === String(p);
console.log(alike ? String(p) : 'the two entries differ');
