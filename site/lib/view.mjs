// All that the playground draws of one slice, as the package answers it.
import {
  binaryArgmax, fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, softBinaryArgmaxJacobian, zeroOneLoss,
} from 'hypersimplex';

/** @param {{ x: number[], k: number, temperature: number, y: number[] }} state */
export function viewOf({ x, k, temperature, y }) {
  const scores = Float64Array.from(x), targets = Float64Array.from(y);
  const { projection, thresholds: [threshold], freeCounts: [free] } = project(scores, k, { temperature });
  const p = [...projection];
  const jacobian = softBinaryArgmaxJacobian(projection, { temperature }).data;
  const options = { k, temperature, reduction: 'half-sum' };
  const ours = hyperSimplexLossAndGrad(scores, targets, options);
  const convex = x.every(Number.isFinite) ? fenchelYoungLossAndGrad(scores, targets, options) : undefined;
  const whole = Math.round(k);
  const isBinary = y.every((value) => value === 0 || value === 1);
  return {
    p,
    threshold,
    free,
    states: p.map((value) => (value === 0 ? 'zero' : value === 1 ? 'one' : 'free')),
    hard: k === whole ? [...binaryArgmax(scores, k)] : undefined,
    jacobian: p.map((_, i) => [...jacobian.subarray(i * p.length, (i + 1) * p.length)]),
    losses: {
      hyperSimplex: { value: ours.loss, grad: [...ours.grad] },
      fenchelYoung: convex && { value: convex.loss, grad: [...convex.grad] },
      mistakes: k === whole && isBinary ? zeroOneLoss(scores, targets, { k }) : undefined,
    },
  };
}

/** The code that gives what is seen. */
export function codeOf({ x, k, temperature, y }, { p, threshold, free, losses }) {
  const list = (values) => values.map(show).join(', ');
  return [
    "import { hyperSimplexLossAndGrad, project } from 'hypersimplex';",
    '',
    `const scores = new Float64Array([${x.map(String).join(', ')}]);`,
    `const { projection, thresholds, freeCounts } = project(scores, ${k}, { temperature: ${temperature} });`,
    `// projection ${list(p)}; threshold ${show(threshold)}; ${free} free`,
    '',
    `const labels = new Float64Array([${y.map(String).join(', ')}]);`,
    'const { loss, grad } = hyperSimplexLossAndGrad(scores, labels, {',
    `  k: ${k}, temperature: ${temperature}, reduction: 'half-sum',`,
    '});',
    `// loss ${show(losses.hyperSimplex.value)}; gradient ${list(losses.hyperSimplex.grad)}`,
  ].join('\n');
}

/** A number as text, short; Unicode's minus, since screen readers read it out. */
export function show(value) {
  if (value === undefined) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const short = Math.abs(value) < 1e-12 ? '0' : Math.abs(value) < 1e-3 ? value.toExponential(1) : String(Number(value.toFixed(3)));
  return short.replace('-', '−');
}
