/** hypersimplex/distributed: parts of a batch give the bits of the whole. */
import { describe, expect, test } from 'vitest';
import * as parts from '../src/distributed.ts';
import * as whole from '../src/index.ts';
import { simulate } from './distributed/reduce.ts';
import { hostile, sample as score } from '../bench/samples.mjs';
import { families, floats, random, sample, types, type Floats, type Type } from './samples.ts';

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
      await check(x, 7, { axis: 0, mask: entries, temperature: [1, 2 ** 61, 3, 1e-30, 1] }, ['mask'], {}, count, 'evenly');
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

  test('memory that grows on the way', async () => {
    for (const n of [300_000, 1_000_000, 1_040_000]) {
      const x = sample('gaussian', n, type, 2), k = n / 10;
      const [t] = whole.project(x, k).thresholds as unknown as [number];
      const { results } = await inParts(1, (_, allReduce) => parts.project(x, k, { allReduce, initialThresholds: [t + 1e-3] }));
      expect(results[0]!.thresholds[0]).toBe(t);
    }
  });

  test('a start near the end takes two rounds, any other start gives the same bits', async () => {
    const x = sample('gaussian', 5000, type, 2);
    const [t] = whole.project(x, 1500, { temperature: 2 }).thresholds as unknown as [number];
    expect(await check(x, 1500, { temperature: 2, initialThresholds: undefined }, [], {}, 3)).toBeGreaterThan(3);
    for (const [start, most] of [[t, 2], [t + 1e-3, 2], [t - 30, 6], [1e30, 12], [-1e9, 12], [0, 6]] as const) {
      const at = cuts.evenly(5000, 3);
      let rounds = 0;
      const { results } = await inParts(3, (part, allReduce) => parts.project(x.subarray(at[part], at[part + 1]), 1500, {
        temperature: 2, initialThresholds: [start], allReduce: (v) => { if (part === 0) rounds++; return allReduce(v); },
      }));
      expectSame(together(results.map((each) => each.projection)), whole.project(x, 1500, { temperature: 2 }).projection, { start });
      expect(rounds, String(start)).toBeLessThanOrEqual(most);
    }
    // from the thresholds themselves, of as many slices as the first round has room for with all its steps
    for (const C of type === 'f32' ? [18, 36] : [15, 29]) {
      const batch = tensor(sample('gaussian', 200 * C, type, 3), 200, C);
      const initialThresholds = Array.from((whole.project(batch, 50, { axis: 0 }) as Any).thresholds as Float64Array);
      expect(await check(batch, 50, { axis: 0, initialThresholds }, [], {}, 3)).toBe(1);
    }
    // as many slices as the first round has room for, and one more
    for (const [C, rounds] of type === 'f32' ? [[136, 2], [137, 3]] : [[113, 2], [114, 3]]) {
      const batch = tensor(sample('gaussian', 200 * C!, type, 3), 200, C!);
      const initialThresholds = Array.from((whole.project(batch, 50, { axis: 0 }) as Any).thresholds as Float64Array, (t) => t + 1e-3);
      expect(await check(batch, 50, { axis: 0, initialThresholds }, [], {}, 3)).toBe(rounds);
    }
    // a number stands for all slices
    const columns = tensor(sample('gaussian', 600, type, 2), 200, 3);
    for (const [batch, axis] of [[x, undefined], [columns, 0]] as const) {
      const options = axis === undefined ? {} : { axis };
      expect(await check(batch, 50, { ...options, initialThresholds: 0.5 }, [], {}, 3))
        .toBe(await check(batch, 50, { ...options, initialThresholds: axis === undefined ? [0.5] : [0.5, 0.5, 0.5] }, [], {}, 3));
    }
  });
});

describe.each(types)('losses, %s', (type: Type) => {
  const names = ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad'] as const;

  async function check(name: typeof names[number], x: Any, y: Any, options: Options, perRow: string[], count: number, cut: keyof typeof cuts) {
    const n = 'shape' in x ? x.shape[0] : x.length;
    const at = cuts[cut](n, count);
    const where = { name, count, cut, options: Object.keys(options) };
    const { initialThresholds: _, ...known } = options;
    const wanted = (whole as Any)[name](x, y, known);
    const { results, rounds } = await inParts(count, (part, allReduce) => {
      const own: Options = { ...options, allReduce };
      for (const option of perRow) own[option] = rowsOf(options[option], at[part]!, at[part + 1]!, n);
      return (parts as Any)[name](rowsOf(x, at[part]!, at[part + 1]!, n), rowsOf(y, at[part]!, at[part + 1]!, n), own) as Promise<Any>;
    });
    expectFound(results, wanted, where);
    const grad = together(results.map((each) => each.grad));
    expectSame(grad, arrays(wanted.grad), where);
    for (const each of results) expectSame([each.loss], [wanted.loss], where);
    return rounds;
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
    const cases: [y: Any, options: Options, perRow?: string[]][] = [
      [labels, {}],
      [labels, { temperature: 3, reduction: 'half-sum' }],
      [labels, { k: 20.5, classWeights: column }],
      [labels, { k: { fraction: 0.3 }, temperature: column }],
      [labels, { k: Array.from(column, (v) => 4 * v) }],
      [labels, { ignoreIndex: 2 }],
      [labels, { mask }, ['mask']],
      [labels, { mask, classWeights: weights.slice(0, C) }, ['mask']],
      [labels, { mask, temperature: [1, 2 ** 61, 3, 1e-30, 1, 2, 5] }, ['mask']],
      [labels, { mask: weights.map((w) => w > 1), ignoreIndex: 1, k: { fraction: 0.5 } }, ['mask']],
      [dense, {}],
      [dense, { k: 50, temperature: 2 }],
      [dense, { k: 50, mask }, ['mask']],
      ...(squared ? [
        [labels, { sampleWeights: weights }, ['sampleWeights']],
        [labels, { sampleWeights: weights, ignoreIndex: 3 }, ['sampleWeights']],
        [dense, { sampleWeights: weights, classWeights: weights.slice(0, C) }, ['sampleWeights']],
        [labels, { sampleWeights: weights, classWeights: column, mask }, ['sampleWeights', 'mask']],
      ] as [Any, Options, string[]][] : []),
    ];
    for (const [y, options, perRow = []] of cases) {
      for (const count of counts) await check(name, x, y, options, perRow, count, ways[turn++ % 3]!);
    }
  });

  test.each(names)('%s of hostile numbers', async (name) => {
    const powers = Array.from({ length: n }, () => 2 ** Math.floor(80 * next() - 40));
    const wide = Array.from({ length: n }, (_, i) => 2 ** (i % 2 ? 500 * next() : -500 * next()));
    const far = tensor(floats(type, Array.from(x.data, (v, i) => (i % 11 ? 1e9 * v : v))), n, C);
    const infinite = tensor(x.data.map((v, i) => (i % 50 === 3 ? -Infinity : i % 90 === 7 ? Infinity : v)), n, C);
    const few = tensor(floats(type, Array.from(x.data, (v) => Math.round(2 * v) / 2)), n, C);
    // y whose sums, and whose terms' sums, lie halfway between two f64
    const ties = tensor(floats(type, Array.from({ length: n * C }, (_, i) => [1, 2 ** -53, 2 ** -20, 0][Math.floor(i / C) % 4]!)), n, C);
    const cases: [x: Any, y: Any, options: Options, perRow?: string[]][] = [
      [far, labels, { temperature: 1e-3 }], [far, dense, {}], [far, labels, { temperature: 1e8, k: 30 }],
      [infinite, labels, { k: 40, temperature: 2 }], [few, labels, { temperature: 0.5 }], [few, ties, { k: 100 }], [x, ties, { temperature: 8 }],
      [x, labels, { temperature: 1e15 }], [x, labels, { temperature: 2 ** -59 }], [x, labels, { temperature: 2 ** 70 }],
      ...(name.startsWith('hyper') ? [powers, wide].flatMap((sampleWeights) => [
        [x, labels, { sampleWeights }, ['sampleWeights']], [x, dense, { sampleWeights, k: 30 }, ['sampleWeights']],
        [x, labels, { sampleWeights, mask }, ['sampleWeights', 'mask']],
      ]) : []) as [Any, Any, Options, string[]][],
      [x, labels, { classWeights: column.map((w) => w * 2 ** 90) }], // times the scale that is moderate
      [x, labels, { classWeights: wide.slice(0, C) }], [x, labels, { classWeights: powers.slice(0, C), mask }, ['mask']],
    ];
    let turn = 0;
    for (const [logits, y, options, perRow = []] of cases) {
      for (const count of [1, 3, 7]) await check(name, logits, y, options, perRow, count, (Object.keys(cuts) as (keyof typeof cuts)[])[turn++ % 3]!);
    }
  });

  test.each(names)('%s from a start near by: three rounds, where the first has room for the classes', async (name) => {
    const wide = [40, tensor(sample('gaussian', 40 * n, type, 6), n, 40), Int32Array.from(labels, (_, i) => i % 40)] as const;
    for (const count of [1, 2, 7, 64]) {
      const cases: [x: Any, y: Any, options: Options, perRow: string[], most: number][] = [
        [x, labels, {}, [], 3], [x, dense, {}, [], 3], [x, labels, { k: 20 }, [], 3], [x, dense, { k: { fraction: 0.2 } }, [], 3],
        [x.data, Int32Array.from(x.data, (v) => Number(v > 1)), { temperature: 2 }, [], 3], [x.data, dense.data, {}, [], 3],
        [x, labels, { mask }, ['mask'], 3], [x, labels, { ignoreIndex: 2, classWeights: column }, [], 3],
        [wide[1], wide[2], {}, [], 3],
        ...(name.startsWith('hyper') ? [
          [x, labels, { sampleWeights: weights, mask }, ['sampleWeights', 'mask'], 3],
          // found to need f64 in the first round
          [x, labels, { sampleWeights: weights.map((w, i) => (i === 9 ? 2 ** 80 : w)) }, ['sampleWeights'], type === 'f32' ? 5 : 3],
        ] as [Any, Any, Options, string[], number][] : []),
      ];
      for (const [logits, y, options, perRow, most] of cases) {
        const { thresholds } = (whole as Any)[name](logits, y, options) as { thresholds: Float64Array };
        const initialThresholds = Array.from(thresholds, (t) => t + 1e-3);
        const where = JSON.stringify({ name, count, options: Object.keys(options), length: thresholds.length });
        expect(await check(name, logits, y, { ...options, initialThresholds }, perRow, count, 'evenly'), where).toBeLessThanOrEqual(most);
      }
    }
  });

  test.each(names)('%s takes eight rounds at most on the families of the benchmarks', async (name) => {
    for (const kind of ['Gaussian', ...hostile]) {
      const scores = floats(type, score(kind, 1000)), y = Int32Array.from(scores, (_, i) => Number((i * 7919) % 10 === 0));
      const soft = floats(type, Array.from(scores, (_, i) => ((i * 7919) % 1000) / 5000));
      for (const count of [1, 2, 7, 64]) {
        for (const targets of [y, soft]) {
          for (const temperature of [1, 0.01]) {
            expect(await check(name, scores, targets, { temperature }, [], count, 'evenly'), JSON.stringify({ kind, count, temperature })).toBeLessThanOrEqual(8);
          }
        }
      }
    }
  });

  test.each(names)('%s of slices that lie in one part', async (name) => {
    const rows = Int32Array.from({ length: n }, () => Math.floor(C * next()));
    const cases: [y: Any, options: Options, perRow: string[]][] = [
      [rows, { axis: 1 }, []], [rows, { axis: 1, classWeights: weights, reduction: 'half-sum' }, ['classWeights']],
      [rows, { axis: 1, classWeights: weights }, ['classWeights']], [dense, { axis: 1, k: 2, classWeights: weights }, ['classWeights']],
      [rows, { axis: 1, mask, classWeights: weights }, ['mask', 'classWeights']],
    ];
    for (const [y, options, perRow] of cases) {
      const wanted = (whole as Any)[name](x, y, options);
      for (const count of counts) {
        const at = cuts['by chance'](n, count);
        const { results } = await inParts(count, (part, allReduce) => {
          const own: Options = { ...options, allReduce };
          for (const option of perRow) own[option] = rowsOf(options[option], at[part]!, at[part + 1]!, n);
          return (parts as Any)[name](rowsOf(x, at[part]!, at[part + 1]!, n), rowsOf(y, at[part]!, at[part + 1]!, n), own) as Promise<Any>;
        });
        const where = { name, count, options: Object.keys(options) };
        expectSame(together(results.map((each) => each.grad)), arrays(wanted.grad), where);
        for (const each of results) expectSame([each.loss], [wanted.loss], where);
      }
    }
  });
});

test.each(types)('products with the Jacobian, %s', async (type: Type) => {
  const [n, C] = [211, 5];
  const x = sample('gaussian', n * C, type, 3), g = sample('around 1000', n * C, type, 4);
  const next = random(2);
  const mask = Array.from({ length: n }, () => next() < 0.8);
  const cases: [shape: number[], options: Options][] = [
    [[n * C], { temperature: 2 }], [[n, C], { axis: 0 }], [[n, C], { axis: 0, mask, temperature: [1, 2, 0.5, 3, 1e-3] }],
    [[n, C], { axis: 0, mask, temperature: [1, 2, 2 ** 61, 3, 1e-3] }],
    [[n, C], { axis: 1 }], [[n * C], { constraint: 'at-most', k: 500 }], [[n * C], { constraint: 'at-most', k: 100 }],
  ];
  for (const [shape, options] of cases) {
    const of = (data: Floats): Any => (shape.length > 1 ? tensor(data, ...shape) : data);
    const { k = n / 3, ...known } = options;
    const p = whole.softBinaryArgmax(of(x), shape.length > 1 && options.axis === 1 ? 2 : k, known as Any);
    const wanted = arrays(whole.softBinaryArgmaxVjp(p as Any, of(g), options as Any)) as Floats;
    for (const count of counts) {
      const at = cuts['by chance'](shape[0]!, count);
      const { results, rounds } = await inParts(count, (part, allReduce) => {
        const own = { ...options, allReduce, ...(options.mask ? { mask: mask.slice(at[part], at[part + 1]) } : {}) };
        const rows = (value: Any) => rowsOf(value, at[part]!, at[part + 1]!, shape[0]!);
        return parts.softBinaryArgmaxVjp(rows(p), rows(of(g)), own as Any);
      });
      expect(rounds).toBe(1);
      const got = together(results);
      expectSame(got, wanted, { options, count });
      const { results: double } = await inParts(count, (part, allReduce) => {
        const own = { ...options, allReduce, scale: 'ddp-mean', ...(options.mask ? { mask: mask.slice(at[part], at[part + 1]) } : {}) };
        const rows = (value: Any) => rowsOf(value, at[part]!, at[part + 1]!, shape[0]!);
        return parts.softBinaryArgmaxVjp(rows(p), rows(of(g)), own as Any);
      });
      together(double).forEach((value, i) => expect(value).toBeCloseTo(count * got[i]!, type === 'f32' ? 2 : 9));
    }
  }
});

test.each(types)('the zero-one loss, %s', async (type: Type) => {
  const n = 500, next = random(7);
  const labels = Int32Array.from({ length: n }, () => Number(next() < 0.3));
  const smooth = sample('gaussian', n, type, 6), tied = sample('250 levels', n, type, 6).map((v) => Math.round(2 * v)), classes = labels.map(() => Math.floor(4 * next()));
  const infinite = smooth.map((v, i) => (i % 50 === 0 ? Infinity : i % 7 === 0 ? -Infinity : v));
  const four = tensor(sample('gaussian', 4 * n, type, 9), n, 4);
  const mask = labels.map(() => Number(next() < 0.7));
  const cases: [x: Any, y: Any, options: Options][] = [
    [smooth, labels, {}], [smooth, labels, { k: 0 }], [smooth, labels, { k: n }], [smooth, labels, { k: { fraction: 0.25 } }],
    [tied, labels, {}], [tied, labels, { k: 77 }], [infinite, labels, { k: 120 }], [smooth, labels, { mask }], [tied, labels, { ignoreIndex: 1, k: 100 }],
    [smooth, labels, { thresholds: 0.5, temperature: 2 }], [four, classes, {}], [four, classes, { thresholds: [0, 1, 0.5, 0.25], ignoreIndex: 2 }],
    [tensor(smooth, n, 1), labels, {}],
  ];
  for (const [x, y, options] of cases) {
    const wanted = whole.zeroOneLoss(x, y, options);
    for (const count of counts) {
      for (const cut of Object.keys(cuts) as (keyof typeof cuts)[]) {
        const at = cuts[cut](n, count);
        const { results } = await inParts(count, (part, allReduce) => {
          const own = { ...options, allReduce, rank: part, ...(options.mask ? { mask: mask.slice(at[part], at[part + 1]) } : {}) };
          return parts.zeroOneLoss(rowsOf(x, at[part]!, at[part + 1]!, n), rowsOf(y, at[part]!, at[part + 1]!, n), own);
        });
        for (const got of results) expect(got, JSON.stringify({ count, cut, options })).toBe(wanted);
      }
    }
  }
  const { results } = await inParts(2, (part, allReduce) => (
    parts.zeroOneLoss(tied.slice(part * 250, part * 250 + 250), labels.slice(part * 250, part * 250 + 250), { allReduce }).catch((error) => String(error))));
  expect(new Set(results)).toEqual(new Set(['RangeError: rank must be given, another in each part: equal logits of several parts compete for the last ones']));
});

describe('what is wrong in one part is thrown by all', () => {
  /** What each part says. */
  async function said(count: number, call: (part: number, allReduce: parts.AllReduce) => Promise<unknown>): Promise<string[]> {
    const { results } = await inParts(count, (part, allReduce) => call(part, allReduce).then(() => 'fine', String));
    return results;
  }
  const x = sample('gaussian', 300, 'f32', 1), y = Int32Array.from(x, (v) => Number(v > 0));
  const part = (i: number) => x.slice(100 * i, 100 * i + 100), targets = (i: number) => y.slice(100 * i, 100 * i + 100);

  test('NaN, targets, options, shapes, memory', async () => {
    const nan = x.slice(0, 100).fill(NaN, 7, 8);
    const cases: [call: (i: number, allReduce: parts.AllReduce) => Promise<unknown>, message: string][] = [
      [(i, allReduce) => parts.project(i === 1 ? nan : part(i), 30, { allReduce }), 'RangeError: in 1 of 3 parts, x[7] must not be NaN, got NaN'],
      [(i, allReduce) => parts.project(part(i), 301, { allReduce }), 'RangeError: k must lie in [0, 300], got 301'],
      [(i, allReduce) => parts.project(part(i), -1, { allReduce }), 'RangeError: k must lie in [0, 300], got -1'],
      [(i, allReduce) => parts.project(part(i), 30, { allReduce, temperature: 0 }), 'RangeError: temperature must be positive and finite (2.2250738585072014e-308 or more), got 0'],
      [(i, allReduce) => parts.project(part(i), 30, { allReduce, temperature: 1 + Number(i === 2) }), 'RangeError: temperature must be the same in all 3 parts'],
      [(i, allReduce) => parts.project(part(i), i, { allReduce }), 'RangeError: k must be the same in all 3 parts'],
      [(i, allReduce) => parts.project(i ? part(i) : Float64Array.from(part(i)), 30, { allReduce }), 'RangeError: the number type of x must be the same in all 3 parts'],
      [(i, allReduce) => parts.project({ data: part(i), shape: i ? [50, 2] : [25, 4] }, 3, { allReduce, axis: 0 }), 'RangeError: the shape of x, but for its length, must be the same in all 3 parts'],
      [(i, allReduce) => parts.project(part(i), 30, { allReduce, ...(i ? {} : { tau: 3 }) } as Any), 'TypeError: in 1 of 3 parts, tau is not an option here; the nearest is temperature, and all are temperature, axis, mask, groups, constraint, out, allReduce, scale, initialThresholds; got 3'],
      [(i, allReduce) => parts.project(part(i).fill(Infinity, 0, 20), 30, { allReduce }), 'RangeError: k in slice 0 must lie in [60, 300], as Infinity in x is one, -Infinity zero, got 30'],
      [(i, allReduce) => parts.project(part(i), 30, { allReduce, ...(i === 1 ? {} : { initialThresholds: 0.5 }) }), 'RangeError: initialThresholds must be the same in all 3 parts'],
      [(i, allReduce) => parts.project(i === 1 ? nan : part(i), 30, { allReduce, initialThresholds: 0.5 }), 'RangeError: in 1 of 3 parts, x[7] must not be NaN, got NaN'],
      [(i, allReduce) => parts.project({ data: part(i), shape: i ? [50, 2] : [2, 50] }, 3, { allReduce, axis: 0, initialThresholds: 0.5 }), 'RangeError: the shape of x, but for its length, must be the same in all 3 parts'],
      [(i, allReduce) => parts.hyperSimplexLossAndGrad(i ? part(i) : Float64Array.from(part(i)), targets(i), { allReduce }), 'RangeError: the number type of logits must be the same in all 3 parts'],
      [(i, allReduce) => parts.hyperSimplexLossAndGrad(part(i), i ? targets(i) : Float64Array.from(targets(i)), { allReduce }), 'RangeError: the kind of targets must be the same in all 3 parts'],
      [(i, allReduce) => parts.project({ data: i === 1 ? nan : part(i), shape: [50, 2] }, 1, { allReduce, axis: 1 }), 'RangeError: in 1 of 3 parts, x[7] must not be NaN, got NaN'],
      [(i, allReduce) => parts.hyperSimplexLossAndGrad(i === 2 ? nan : part(i), targets(i), { allReduce }), 'RangeError: in 1 of 3 parts, logits[7] must not be NaN, got NaN'],
      [(i, allReduce) => parts.hyperSimplexLossAndGrad(part(i), i === 0 ? targets(i).fill(3, 9, 10) : targets(i), { allReduce }), 'RangeError: in 1 of 3 parts, targets[9] must be a label from 0 to 1, got 3'],
      [(i, allReduce) => parts.hyperSimplexLossAndGrad(part(i), targets(i), { allReduce, k: 'x' as Any }), "RangeError: k must be 'targets', a number, one per class, or { fraction }, got 'x'"],
      [(i, allReduce) => parts.hyperSimplexLossAndGrad(part(i), targets(i), { allReduce, k: 400 }), 'RangeError: k must lie in [0, 300], got 400'],
      [(i, allReduce) => parts.hyperSimplexLossAndGrad(part(i), targets(i), { allReduce, sampleWeights: Array(100).fill(1e308) as number[] }), 'RangeError: the sum of the weights must be finite, got Infinity'],
      [(i, allReduce) => (i ? parts.hyperSimplexLossAndGrad : parts.fenchelYoungLossAndGrad)(part(i), targets(i), { allReduce }), 'RangeError: the function must be the same in all 3 parts'],
      [(i, allReduce) => parts.softBinaryArgmaxVjp(part(i), i === 1 ? part(i).slice(1) : part(i), { allReduce }), 'RangeError: in 1 of 3 parts, the shape of g must be [100], got [99]'],
      [(i, allReduce) => parts.zeroOneLoss(i === 1 ? nan : part(i), targets(i), { allReduce }), 'RangeError: in 1 of 3 parts, logits[7] must not be NaN, got NaN'],
      [(i, allReduce) => parts.zeroOneLoss(part(i), targets(i), { allReduce, rank: i + 1 }), 'RangeError: in 1 of 3 parts, rank must be a whole number in [0, 2], got 3'],
      [(i, allReduce) => parts.project(part(i), 30, { allReduce, scale: 'ddp-mean' as Any }), "TypeError: scale must be left out: there is no gradient to scale, got 'ddp-mean'"],
    ];
    for (const [call, message] of cases) {
      expect(await said(3, call), message).toEqual([message, message, message]);
      expect(await said(3, (i, allReduce) => parts.project(part(i), 30, { allReduce }))).toEqual(['fine', 'fine', 'fine']);
    }
  });

  test('of several errors all throw the same one', async () => {
    for (const count of [2, 5, 40]) {
      const messages = await said(count, (i, allReduce) => parts.project(Float32Array.of(1, ...Array<number>(i % 3).fill(0), NaN), 1, { allReduce }));
      expect(new Set(messages).size).toBe(1);
      expect(messages[0]).toMatch(new RegExp(`^RangeError: (in \\d+ of ${count} parts, )?x\\[[123]\\] must not be NaN, got NaN$`));
    }
  });

  test('an engine that fails, or is none', async () => {
    for (const round of [1, 2, 3, 4]) {
      let rounds = 0;
      const gone = new Error('worker 3 is gone');
      const call = parts.hyperSimplexLossAndGrad(x, y, { k: 100, allReduce: async () => { if (++rounds === round) throw gone; } });
      await expect(call).rejects.toBe(gone);
      expect((await parts.project(x, 30, { allReduce: () => {} })).projection).toEqual(whole.softBinaryArgmax(x, 30));
    }
    for (const options of [undefined, {}, { allReduce: 3 }] as Any[]) await expect(parts.project(x, 30, options)).rejects.toThrow(TypeError);
    const mean: parts.AllReduce = (values) => { values.forEach((value, i) => { values[i] = value / 2; }); };
    const single: parts.AllReduce = (values) => values.set(Float32Array.from(values));
    const lossy: parts.AllReduce = (values) => { values[1] = 1; };
    for (const [allReduce, message] of [[mean, /must sum f64/], [single, /must sum f64/], [lossy, /an error that one of them had is lost/]] as const) {
      await expect(parts.project(x, 30, { allReduce })).rejects.toThrow(message);
    }
  });

  test('an engine that takes the mean of several parts', async () => {
    const equal = [x.subarray(0, 40), x.subarray(0, 40)], others = [x.subarray(0, 40), x.subarray(40, 100), x.subarray(100, 130)];
    for (const rows of [equal, others]) {
      let waiting: { values: Float64Array; go: () => void }[] = [];
      const allReduce: parts.AllReduce = (values) => new Promise((go) => {
        waiting.push({ values, go });
        if (waiting.length < rows.length) return;
        const all = waiting;
        waiting = [];
        const mean = values.map((_, i) => all.reduce((sum, { values: own }) => sum + own[i]!, 0) / all.length);
        for (const each of all) {
          each.values.set(mean);
          each.go();
        }
      });
      const results = await Promise.allSettled(rows.map((own) => parts.project(own, 12, { allReduce })));
      expect(results.map((result) => result.status === 'rejected' && (result.reason as Error).message))
        .toEqual(rows.map(() => 'allReduce must sum over all parts, in place: it made a mean of them'));
    }
  });

  test('calls at the same time keep apart', async () => {
    const wanted = [10, 20, 30].map((k) => whole.softBinaryArgmax(x, k));
    const got = await Promise.all([10, 20, 30].map((k) => parts.softBinaryArgmax(x, k, { allReduce: () => new Promise((done) => { setTimeout(done, k % 7); }) })));
    got.forEach((p, i) => expectSame(p, wanted[i]!, i));
  });
});

test('gradients for frameworks that average: times the number of parts', async () => {
  const x = sample('gaussian', 400, 'f64', 3), y = Float64Array.from(x, (v) => Number(v > 1));
  const { grad } = whole.hyperSimplexLossAndGrad(x, y, { temperature: 3 });
  for (const name of ['hyperSimplexLossAndGrad', 'fenchelYoungLossAndGrad'] as const) {
    const sum = whole[name](x, y, { temperature: 3 }).grad;
    const { results } = await inParts(4, (part, allReduce) => (
      parts[name](x.subarray(100 * part, 100 * part + 100), y.subarray(100 * part, 100 * part + 100), { temperature: 3, scale: 'ddp-mean', allReduce })));
    expectSame(together(results.map((each) => each.grad)), sum.map((value) => 4 * value), name); // 4 is a power of two
  }
  expect(grad.length).toBe(400);
});
