// Before anything is timed: are the answers right? Every contender against the reference.
import { javascript } from './contenders/javascript.mjs';
import { softmaxKernel, softmaxTensorFlow } from './contenders/crossentropy.mjs';
import {
  allocated, library, lossAllocated, lossKernel, lossLibrary, projectionKernel,
} from './contenders/library.mjs';
import * as reference from './reference.mjs';
import { hostile, labelled, sample } from './samples.mjs';
import { grid, fewer, problems } from './problems.mjs';

const distance = (a, b) => a.reduce((most, v, i) => Math.max(most, Math.abs(v - b[i])), 0);

function compare(name, what, error, most) {
  if (error <= most) return error;
  throw new Error(`${name} is wrong by ${error.toExponential(1)}, more than ${most}: ${what}`);
}

/** Runs a contender once and compares; |p_i − reference| may be `most`. */
async function checkProjection(contender, { what }, expected, most) {
  await contender.run(1);
  return compare(contender.name, what, distance(await contender.answer(), expected), most);
}

function checkLoss(contender, { rows, columns }, expected) {
  contender.run(1);
  const { loss, grad } = contender.answer();
  const scale = expected.grad.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  compare(contender.name, `loss of [${rows}, ${columns}]`, Math.abs(loss / expected.loss - 1), 1e-5);
  compare(contender.name, `gradient of [${rows}, ${columns}]`, distance(grad, expected.grad) / scale, 1e-4);
  contender.close?.();
}

/** Throws if an answer is wrong; returns how many were right, and the package's largest errors of p. */
export async function checkAll(servers) {
  let count = 0;
  const largest = { f32: 0, f64: 0 };
  for (const type of ['f32', 'f64']) {
    const most = type === 'f32' ? 2 ** -22 : 1e-11; // a few ulp; the reference has rounding of its own
    const all = [
      ...problems('Gaussian', [1000, 10_000, 100_000], grid),
      ...hostile.flatMap((kind) => [...problems(kind, [10_000], fewer)]),
    ];
    for (const problem of all) {
      const { x, k, tau } = problem;
      const expected = reference.project(x, k, tau);
      for (const way of [library, allocated, projectionKernel]) {
        const contender = way(problem, type);
        largest[type] = Math.max(largest[type], await checkProjection(contender, problem, expected, most));
        count++;
      }
    }
  }

  for (const problem of problems('Gaussian', [10_000], grid)) {
    const expected = reference.project(problem.x, problem.k, problem.tau);
    for (const contender of [...javascript(problem), ...servers.map((server) => server.contender(problem))]) {
      await checkProjection(contender, problem, expected, 1e-5);
      count++;
    }
  }

  const rows = { x: sample('Gaussian', 64_000), k: 5, tau: 1, shape: [1000, 64], what: 'rows [1000, 64]' };
  const expected = new Float64Array(64_000);
  for (let at = 0; at < 64_000; at += 64) {
    expected.set(reference.project(rows.x.subarray(at, at + 64), rows.k, rows.tau), at);
  }
  for (const contender of [library(rows), allocated(rows), projectionKernel(rows)]) {
    await checkProjection(contender, rows, expected, 2 ** -22);
    count++;
  }

  for (const shape of [[1024, 10], [1001, 13], [8192, 100]]) {
    const problem = labelled(...shape);
    const loss = reference.hyperSimplexLoss(problem, 1.5);
    const entropy = reference.crossEntropy(problem);
    checkLoss(lossLibrary(problem, 1.5), problem, loss);
    checkLoss(lossAllocated(problem, 1.5), problem, loss);
    checkLoss(lossKernel(problem, 1.5), problem, loss);
    checkLoss(softmaxKernel(problem), problem, entropy);
    checkLoss(softmaxTensorFlow(problem), problem, entropy);
    count += 5;
  }
  return { count, largest };
}
