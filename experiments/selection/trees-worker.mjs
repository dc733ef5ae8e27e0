// A worker thread: trains the boosted trees that it is told to, one run at a time.
import { parentPort } from 'node:worker_threads';
import { partsOf } from './captured.mjs';
import { trainTrees } from './trees.mjs';

parentPort.on('message', (job) => parentPort.postMessage({ result: trainTrees(job, partsOf(job.data, job.seed)) }));
