/** hypersimplex/distributed: parts of a batch give the bits of the whole. */
import { describe, expect, test } from 'vitest';
import * as parts from '../src/distributed.ts';
import * as whole from '../src/index.ts';
import { simulate } from './distributed/reduce.ts';
import { families, floats, normal, random, sample, types, type Floats, type Type } from './samples.ts';

type Any = any; // eslint-disable-line
type Options = Record<string, Any>;

/** Where n rows are cut into so many parts: evenly; by chance, some of them empty; all but one row in one of them. */
const cuts = {
  evenly: (n: number, count: number) => Array.from({ length: count + 1 }, (_, i) => Math.round((n * i) / count)),
  'by chance': (n: number, count: number) => {
    const next = random(n + count);
    const between = Array.from({ length: count - 1 }, () => Math.floor(next() * next() * (n + 1))).sort((a, b) => a - b);
    return [0, ...between, n];
  },
  'all in one': (n: number, count: number) => [0, ...Array<number>(Math.floor(count / 2)).fill(0), ...Array<number>(count - Math.floor(count / 2)).fill(n)],
};

/** Rows from … to of anything that has a batch axis. */
function rowsOf(value: Any, from: number, to: number, n: number): Any {
  if (value === undefined || typeof value === 'number') return value;
  if ('shape' in value) {
    const width = value.data.length / Math.max(n, 1);
    return { data: value.data.slice(from * width, to * width), shape: [to - from, ...value.shape.slice(1)] };
  }
  return value.slice(from, to);
}

/** Calls in all parts at once; what each of them gave, and how many rounds it took. */
async function inParts<R>(count: number, call: (part: number, allReduce: parts.AllReduce) => Promise<R>): Promise<{ results: R[]; rounds: number }> {
  let rounds = 0;
  const reducers = simulate(count);
  const results = await Promise.all(reducers.map((reduce, part) => call(part, (values) => {
    if (part === 0) rounds++;
    return reduce(values);
  })));
  return { results, rounds };
}

const arrays = (value: Any): Any => ('data' in value && 'shape' in value ? value.data : value);

/** The rows of all parts, one after the other. */
function together(results: Any[]): number[] {
  return results.flatMap((result) => Array.from(arrays(result) as Float64Array));
}

function expectSame(got: ArrayLike<number>, wanted: ArrayLike<number>, where: unknown): void {
  expect(got.length, JSON.stringify(where)).toBe(wanted.length);
  for (let i = 0; i < got.length; i++) {
    if (!Object.is(got[i], wanted[i])) expect.fail(`${JSON.stringify(where)}, at ${i}: ${got[i]} is not ${wanted[i]}`);
  }
}

/** All parts know the same of all slices, and that is what the whole batch says. */
function expectFound(results: Any[], wanted: Any, where: unknown): void {
  for (const got of results) {
    expectSame(got.thresholds, wanted.thresholds, where);
    expectSame(got.thresholdBounds.lower, wanted.thresholdBounds.lower, where);
    expectSame(got.thresholdBounds.upper, wanted.thresholdBounds.upper, where);
    expectSame(got.freeCounts, wanted.freeCounts, where);
  }
}

const counts = [1, 2, 3, 7, 64];
const tensor = (data: Floats, ...shape: number[]) => ({ data, shape });

describe.each(types)('project, %s', (type: Type) => {
  async function check(x: Any, k: Any, options: Options, perRow: string[], where: object, count: number, cut: keyof typeof cuts = 'evenly') {
    const n = 'shape' in x ? x.shape[0] : x.length;
    const at = cuts[cut](n, count);
    const { initialThresholds: _, ...known } = options;
    const wanted = whole.project(x, k, known) as Any;
    const { results, rounds } = await inParts(count, (part, allReduce) => {
      const own: Options = { ...options, allReduce };
      for (const name of perRow) own[name] = rowsOf(options[name], at[part]!, at[part + 1]!, n);
      return parts.project(rowsOf(x, at[part]!, at[part + 1]!, n), k, own as Any) as Promise<Any>;
    });
    expectSame(together(results.map((each) => each.projection)), arrays(wanted.projection), { ...where, count, cut });
    expectFound(results, wanted, { ...where, count, cut });
    return rounds;
  }

  test('every family, any parts', async () => {
    let turn = 0;
    for (const family of families) {
      for (const [n, k, tau] of [[1, 0.5, 1], [40, 13, 0.5], [3000, 700.25, 1.5], [3000, 30, 1e-3]] as const) {
        const cut = Object.keys(cuts)[turn % 3] as keyof typeof cuts;
        const count = counts[turn++ % counts.length]!;
        const rounds = await check(sample(family, n, type, 5), k, { temperature: tau }, [], { family, n, k, tau }, count, cut);
        expect(rounds).toBeLessThan(24);
      }
    }
  });

  test('columns; k of 0, n, and between; infinite scores; at-most; τ per column', async () => {
    const [n, C] = [157, 12];
    const data = sample('gaussian', n * C, type, 8);
    data[5] = Infinity;
    data[C + 5] = Infinity;
    for (let i = 0; i < n; i++) data[i * C + 6] = i % 3 ? -Infinity : 1;
    const k = [0, n, 1, n - 1, 0.5, 2, 53, 30, 156.5, 78, 1e-13, n / 3];
    const temperature = [1, 2, 0.1, 1e-3, 1, 1, 3, 5, 1, 1.5, 1, 1e4];
    for (const cut of Object.keys(cuts) as (keyof typeof cuts)[]) {
      for (const count of counts) {
        await check(tensor(data, n, C), k, { temperature, axis: 0 }, [], {}, count, cut);
        await check(tensor(data, n, C), k, { temperature, axis: -2, constraint: 'at-most' }, [], {}, count, cut);
      }
    }
    const down = data.map((v) => v - 3);
    await check(tensor(down, n, C), k, { axis: 0, constraint: 'at-most' }, [], {}, 3);
  });

  test('a mask; slices that lie in one part; groups; out; no rows at all', async () => {
    const [n, C] = [60, 5];
    const x = tensor(sample('gaussian', n * C, type, 8), n, C);
    const next = random(3);
    const entries = { data: Array.from({ length: n * C }, () => next() < 0.7), shape: [n, C] };
    const rows = Array.from({ length: n }, () => Number(next() < 0.7));
    for (const count of counts) {
      await check(x, 7, { axis: 0, mask: entries }, ['mask'], {}, count, 'by chance');
      await check(x, 7, { axis: 0, mask: rows }, ['mask'], {}, count, 'all in one');
    }
    const at = cuts.evenly(n, 4);
    const { results } = await inParts(4, (part, allReduce) => parts.project(rowsOf(x, at[part]!, at[part + 1]!, n), 2, { axis: 1, allReduce }));
    expectSame(together(results.map((each) => each.projection)), arrays(whole.project(x, 2, { axis: 1 }).projection), {});
    expectSame(results.flatMap((each) => Array.from(each.thresholds)), whole.project(x, 2, { axis: 1 }).thresholds, {});

    const { results: grouped } = await inParts(2, (part, allReduce) => (
      parts.project(x.data.subarray(part * 150, part * 150 + 150), 3, { groups: [50, 60, 40], allReduce })));
    const wanted = whole.project(x.data, 3, { groups: [50, 60, 40, 50, 60, 40] });
    expectSame(together(grouped.map((each) => each.projection)), wanted.projection, {});

    const outs = [0, 1].map(() => x.data.slice(0, 150).fill(7));
    await inParts(2, (part, allReduce) => parts.project(x.data.subarray(part * 150, part * 150 + 150), 30, { allReduce, out: outs[part] }));
    expectSame(together(outs), whole.project(x.data, 30).projection, {});

    await check(floats(type, []), 0, {}, [], {}, 3);
    await check(tensor(floats(type, []), 0, 3), 0, { axis: 0 }, [], {}, 3);
    await check(tensor(floats(type, []), 4, 0), 0, { axis: 0 }, [], {}, 2);
  });

  test('τ of any size', async () => {
    for (const temperature of [2 ** -61, 1e-300, 2 ** 61, 1e300]) {
      for (const count of [1, 3]) await check(sample('gaussian', 67, type, 1), 20, { temperature }, [], { temperature }, count);
    }
  });

  test('a start near the end takes three rounds, any other start gives the same bits', async () => {
    const x = sample('gaussian', 5000, type, 2);
    const [t] = whole.project(x, 1500, { temperature: 2 }).thresholds as unknown as [number];
    expect(await check(x, 1500, { temperature: 2, initialThresholds: undefined }, [], {}, 3)).toBeGreaterThan(3);
    for (const [start, most] of [[t, 3], [t + 1e-3, 3], [t - 30, 6], [1e30, 12], [-1e9, 12], [0, 6]] as const) {
      const at = cuts.evenly(5000, 3);
      let rounds = 0;
      const { results } = await inParts(3, (part, allReduce) => parts.project(x.subarray(at[part], at[part + 1]), 1500, {
        temperature: 2, initialThresholds: [start], allReduce: (v) => { if (part === 0) rounds++; return allReduce(v); },
      }));
      expectSame(together(results.map((each) => each.projection)), whole.project(x, 1500, { temperature: 2 }).projection, { start });
      expect(rounds, String(start)).toBeLessThanOrEqual(most);
    }
  });
});

describe.each(types)('losses, %s', (type: Type) => {
  const names = ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad'] as const;

  async function check(name: typeof names[number], x: Any, y: Any, options: Options, perRow: string[], count: number, cut: keyof typeof cuts, exact: boolean) {
    const n = 'shape' in x ? x.shape[0] : x.length;
    const at = cuts[cut](n, count);
    const where = { name, count, cut, options: Object.keys(options) };
    const wanted = (whole as Any)[name](x, y, options);
    const { results, rounds } = await inParts(count, (part, allReduce) => {
      const own: Options = { ...options, allReduce };
      for (const option of perRow) own[option] = rowsOf(options[option], at[part]!, at[part + 1]!, n);
      return (parts as Any)[name](rowsOf(x, at[part]!, at[part + 1]!, n), rowsOf(y, at[part]!, at[part + 1]!, n), own) as Promise<Any>;
    });
    expectFound(results, wanted, where);
    const grad = together(results.map((each) => each.grad));
    if (exact) expectSame(grad, arrays(wanted.grad), where);
    const scale = Math.max(...Array.from(arrays(wanted.grad) as Float64Array, Math.abs)) || 1;
    const precision = type === 'f32' ? 1e-6 : 1e-14;
    grad.forEach((value, i) => expect(Math.abs(value - arrays(wanted.grad)[i]) / scale, JSON.stringify(where)).toBeLessThan(precision));
    for (const each of results) {
      expect(Object.is(each.loss, results[0].loss)).toBe(true);
      expect(Math.abs(each.loss - wanted.loss) / (Math.abs(wanted.loss) || 1), JSON.stringify({ ...where, got: each.loss, loss: wanted.loss })).toBeLessThan(precision);
    }
    return { loss: results[0].loss as number, grad, rounds };
  }

  const [n, C] = [203, 7];
  const next = random(11);
  const labels = Int32Array.from({ length: n }, () => Math.floor(C * next() * next()));
  const x = tensor(sample('gaussian', n * C, type, 4), n, C);
  const dense = tensor(floats(type, Array.from({ length: n * C }, () => next())), n, C);
  const weights = Array.from({ length: n }, () => 3 * next());
  const column = Array.from({ length: C }, (_, c) => c + 0.5);
  const mask = { data: Array.from({ length: n * C }, () => next() < 0.8), shape: [n, C] };

  test.each(names)('%s', async (name) => {
    const squared = name.startsWith('hyper'), ways = Object.keys(cuts) as (keyof typeof cuts)[];
    let turn = 0;
    const cases: [y: Any, options: Options, perRow?: string[], exact?: boolean][] = [
      [labels, {}, [], true],
      [labels, { temperature: 3, reduction: 'half-sum' }, [], true],
      [labels, { k: 20.5, classWeights: column }, [], true],
      [labels, { k: { fraction: 0.3 }, temperature: column }, [], true],
      [labels, { k: Array.from(column, (v) => 4 * v) }, [], true],
      [labels, { ignoreIndex: 2 }, [], true],
      [labels, { mask }, ['mask'], true],
      [labels, { mask: weights.map((w) => w > 1), ignoreIndex: 1, k: { fraction: 0.5 } }, ['mask'], true],
      [dense, { k: 50, temperature: 2 }],
      [dense, { k: 50, mask }, ['mask']],
      ...(squared ? [
        [labels, { sampleWeights: weights }, ['sampleWeights']],
        [labels, { sampleWeights: weights, classWeights: column, mask }, ['sampleWeights', 'mask']],
      ] as [Any, Options, string[]][] : []),
    ];
    for (const [y, options, perRow = [], exact = false] of cases) {
      const alone = await check(name, x, y, options, perRow, 1, 'evenly', exact);
      for (const count of counts.slice(1)) {
        const { loss, grad } = await check(name, x, y, options, perRow, count, ways[turn++ % 3]!, exact);
        expect(Object.is(loss, alone.loss)).toBe(true);
        expectSame(grad, alone.grad, { options });
      }
    }
  });
});
