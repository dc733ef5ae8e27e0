// What is asked for, and what of it was reached: the worst row counts.
import { shapeName } from './problems.mjs';
import { times } from './table.mjs';

const ns = (value) => `${value.toFixed(0)} ns`;
const bytes = (value) => `${value} B`;

const where = ({ n, kind = 'Gaussian', tau, share, shape }) => [
  shape && shapeName(shape), kind !== 'Gaussian' && kind,
  n && `n = ${n}`, tau && `τ = ${tau}`, share && `k/n = ${share}`,
].filter(Boolean).join(', ');

function goal(what, sign, limit, rows, value, form = times) {
  const name = { what, limit: `${sign} ${form(limit)}` };
  if (rows.length === 0) return { ...name, reached: 'not measured', where: '', met: undefined };
  const isWithin = (a, b) => (sign === '≤' ? a <= b : a >= b);
  const worst = rows.reduce((worst, row) => (isWithin(value(row), value(worst)) ? worst : row));
  const reached = value(worst);
  return { ...name, reached: form(reached), where: where(worst), met: isWithin(reached, limit) };
}

export function goals({
  projections, growth, hostiles, everybody, knapsacks, entropics, losses, slices, shortRows, tiny, memory, natives,
}) {
  const over = (name, to = 'floor') => ({ ratio }) => ratio(name, to);
  const long = projections.filter(({ n }) => n >= 1e4);
  const shaped = (...shapes) => losses.filter(({ shape }) => shapes.includes(shapeName(shape)));
  const million = everybody.filter(({ n }) => n === 1e6);
  const entropy = 'cross-entropy: AssemblyScript';
  /** Of a batch: the kernel or allocated arrays and the API over the floor, and the kernel over cross-entropy. */
  const batch = (shape, floors, api, entropies) => [
    goal(`loss and gradient ${shape}, kernel, over the floor`, '≤', floors, shaped(shape), over('kernel f32')),
    goal('  the same, API', '≤', api, shaped(shape), over('API f32')),
    goal(`  the same, kernel, over ${entropy}`, '≤', entropies, shaped(shape), over('kernel f32', entropy)),
  ];
  const single = (n, floors) => (
    goal(`slice of ${n}, kernel, over the floor`, '≤', floors, slices.filter((row) => row.n === n), over('kernel f32')));
  const excess = ({ bytes, most }) => Math.max(0, bytes - most);

  return [
    goal('projection f32, API, over the floor', '≤', 4, long, over('API f32')),
    goal('  the same, allocated arrays', '≤', 4, long, over('allocated f32')),
    goal('projection f32, kernel alone, over the floor', '≤', 3, long, over('kernel f32')),
    goal('hostile scores, API, over the floor', '≤', 8, hostiles, over('API f32')),
    goal('  the same, allocated arrays', '≤', 8, hostiles, over('allocated f32')),
    goal('f64 over f32, API', '≤', 2.2, long, over('API f64', 'API f32')),
    goal('time per element, n = 10⁷ over n = 10⁴', '≤', 2, growth, ({ ratio }) => ratio),
    ...batch('[128, 10]', 10, 13, 0.4),
    ...batch('[1024, 10]', 8, 9, 0.3),
    ...batch('[8192, 10]', 8, 9, 0.3),
    ...batch('[8192, 100]', 7, 9, 0.65),
    ...batch('[4096, 1000]', 4, 5.5, 0.6),
    ...[[64, 6], [128, 5], [1000, 4], [8192, 4], [10_000, 4]].map(([n, floors]) => single(n, floors)),
    ...['softmax: AssemblyScript', ...natives.map((name) => `std::nth_element, ${name}`)].map((name) => (
      goal(`projection, kernel, over ${name}, n = 10⁶`, '≤', 1, million, over('kernel f32', name)))),
    goal('Float32Array sort over API, n = 10⁶', '≥', 40, million, over('Float32Array sort', 'API f32')),
    goal('  the same, aim', '≥', 120, million, over('Float32Array sort', 'API f32')),
    goal('  the same, allocated arrays, aim', '≥', 120, million, over('Float32Array sort', 'allocated f32')),
    goal('knapsack f32, weights, over the projection', '≤', 3, knapsacks, over('weights f32', 'API f32')),
    goal('  the same, weights and bounds', '≤', 3, knapsacks, over('weights and bounds f32', 'API f32')),
    goal('  the same, weights, f64', '≤', 3, knapsacks, over('weights f64', 'API f64')),
    ...['f32', 'f64'].flatMap((type) => ['limited multi-label', 'capped softmax'].map((name) => (
      goal(`${name} ${type}, over the projection`, '≤', 4, entropics, over(`${name} ${type}`, `API ${type}`))))),
    goal('short rows, API, over the floor', '≤', 15, shortRows, over('API f32')),
    goal('  the same, allocated arrays', '≤', 15, shortRows, over('allocated f32')),
    goal('one call with n = 8', '≤', 150, [tiny], ({ ns }) => ns['API f32'], ns),
    goal('heap growth over 10⁶ calls', '≤', 0, [memory], ({ heap }) => Math.max(0, heap), bytes),
    goal('memory beyond n/8 elements + 64 kB', '≤', 0, memory.growth, excess, bytes),
    ...natives.map((name) => (
      goal(`kernel over ${name}, aim`, '≤', name.includes('sse') ? 1.2 : 2, long, over('kernel f32', name)))),
  ];
}
