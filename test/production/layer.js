// The page that loads a model with the layer by TensorFlow.js's own function, and only imports the package.
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import 'hypersimplex/tfjs-layers';

const { answers, ...trained } = JSON.parse(sessionStorage.getItem('trained'));
const model = await loadLayersModel('indexeddb://chooser');
const chosen = model.predict(tf.tensor2d(trained.inputs, [trained.classes.length, 4])).dataSync();
answers['load: the layer, after a bare import'] = chosen.every((value, i) => value === trained.chosen[i]);
sessionStorage.setItem('trained', JSON.stringify({ answers, ...trained }));
location.href = 'predict.html';
