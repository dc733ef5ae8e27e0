// The measurements: each returns rows of numbers, in ns per element and in ratios.
import { javascript, sorting } from './contenders/javascript.mjs';
import { entropic } from './contenders/entropic.mjs';
import { knapsack } from './contenders/knapsack.mjs';
import { softmaxAlone, softmaxKernel, softmaxTensorFlow } from './contenders/crossentropy.mjs';
import { floor, lossFloor } from './contenders/floor.mjs';
import {
  allocated, library, lossAllocated, lossKernel, lossLibrary, projectionKernel,
} from './contenders/library.mjs';
import { race } from './race.mjs';
import { grid, fewer, power, problems, usual } from './problems.mjs';
import { hostile, labelled, sample } from './samples.mjs';

/** A row from a race over so many elements: ns per element by name, and ratio(name, to). */
function row(about, { names, ns, ratio }, elements) {
  return { ...about, names, ns: Object.fromEntries(names.map((name) => [name, ns(name) / elements])), ratio };
}

const ours = (problem) => (
  ['f32', 'f64'].flatMap((type) => [library, allocated, projectionKernel].map((way) => way(problem, type))));
const natives = (problem, servers) => servers.map((server) => server.contender(problem));
const selections = (problem, servers) => servers.map((server) => server.selection(problem));
const about = ({ kind, n, tau, share }) => ({ kind, n, tau, share });

/** The package, and C++ of the same idea, on Gaussian scores over the whole grid. */
export async function projections(sizes, rounds, servers) {
  const rows = [];
  for (const problem of problems('Gaussian', sizes, grid)) {
    const outcome = await race([floor(problem), ...ours(problem), ...natives(problem, servers)], rounds(problem.n));
    rows.push(row(about(problem), outcome, problem.n));
  }
  return rows;
}

/** How time per element grows from one size to another, by the API: both in one race. */
export async function growth([small, large], rounds) {
  const rows = [];
  for (const { tau, share } of fewer) {
    const contenders = [small, large].map((n) => {
      const [problem] = problems('Gaussian', [n], [{ tau, share }]);
      return library(problem, 'f32', `n = ${power(n)}`);
    });
    const outcome = await race(contenders, rounds(large));
    const [from, to] = outcome.names;
    rows.push({ tau, share, ratio: outcome.ratio(to, from) * small / large });
  }
  return rows;
}

/** Scores that defeat simpler methods. */
export async function hostiles(sizes, rounds) {
  const rows = [];
  for (const kind of hostile) {
    for (const problem of problems(kind, sizes, fewer)) {
      const contenders = [floor(problem), library(problem), allocated(problem), projectionKernel(problem)];
      const outcome = await race(contenders, rounds(problem.n));
    rows.push(row(about(problem), outcome, problem.n));
    }
  }
  return rows;
}

/** Everybody at the usual setting. */
export async function everybody(sizes, rounds, servers) {
  const rows = [];
  for (const problem of problems('Gaussian', sizes, usual)) {
    const outcome = await race([
      floor(problem), ...ours(problem), ...natives(problem, servers), ...selections(problem, servers),
      softmaxAlone(problem), ...javascript(problem), sorting(problem),
    ], rounds(problem.n));
    rows.push(row(about(problem), outcome, problem.n));
  }
  return rows;
}

/** Loss and gradient with whole labels, τ = 1.5. */
export async function losses(shapes, rounds) {
  const rows = [];
  for (const shape of shapes) {
    const problem = labelled(...shape);
    const tensorFlow = softmaxTensorFlow(problem);
    const outcome = await race([
      lossFloor(problem), lossLibrary(problem, 1.5), lossAllocated(problem, 1.5), lossKernel(problem, 1.5),
      softmaxKernel(problem), tensorFlow,
    ], rounds(problem.logits.length));
    tensorFlow.close();
    rows.push(row({ shape }, outcome, problem.logits.length));
  }
  return rows;
}

/** The knapsack beside the projection of the same scores. */
export async function knapsacks(sizes, rounds) {
  const rows = [];
  for (const problem of problems('Gaussian', sizes, usual)) {
    const outcome = await race(['f32', 'f64'].flatMap((type) => [
      library(problem, type), knapsack(problem, false, type), knapsack(problem, true, type),
    ]), rounds(problem.n));
    rows.push(row(about(problem), outcome, problem.n));
  }
  return rows;
}

/** The entropic relatives beside the projection of the same scores. */
export async function entropics(sizes, rounds) {
  const rows = [];
  for (const problem of problems('Gaussian', sizes, usual)) {
    const outcome = await race(['f32', 'f64'].flatMap((type) => (
      [library(problem, type), ...entropic(problem, type)])), rounds(problem.n));
    rows.push(row(about(problem), outcome, problem.n));
  }
  return rows;
}

/** Single slices of few scores. */
export async function slices(sizes, rounds) {
  const rows = [];
  for (const problem of problems('Gaussian', sizes, usual)) {
    const ours = [library(problem), allocated(problem), projectionKernel(problem)];
    const outcome = await race([floor(problem), ...ours, softmaxAlone(problem)], rounds(problem.n));
    rows.push(row(about(problem), outcome, problem.n));
  }
  return rows;
}

/** Many short slices along the rows; k is an eighth of them. */
export async function shortRows(shapes, rounds) {
  const rows = [];
  for (const shape of shapes) {
    const [outer, n] = shape;
    for (const tau of [0.1, 1.5]) {
      const problem = { x: sample('Gaussian', outer * n), k: n / 8, tau, shape };
      const contenders = [floor(problem), library(problem), allocated(problem), projectionKernel(problem)];
      const outcome = await race(contenders, rounds(outer * n));
      rows.push(row({ shape, tau }, outcome, outer * n));
    }
  }
  return rows;
}

/** One call with eight scores; ns are of the call. */
export async function tinyCall(rounds) {
  const problem = { x: sample('Gaussian', 8), k: 2, tau: 1.5 };
  const contenders = [library(problem), allocated(problem), projectionKernel(problem)];
  return row({ n: 8 }, await race(contenders, rounds(8)), 1);
}
