/** projectStream: the bits of all scores together, in few reads. */
import { describe, expect, test } from 'vitest';
import { project as projectParts, projectStream, type StreamOptions } from '../src/distributed.ts';
import { project } from '../src/index.ts';
import { simulate } from './distributed/reduce.ts';
import { families, floats, sample, types, type Floats } from './samples.ts';

/** A reader of chunks of a length, or of lengths that change. */
const reader = (x: Floats, length: number) => async function* () {
  for (let from = 0, i = 0; from < x.length; i++) {
    const to = from + (length || (i * 7919) % 3000);
    yield x.subarray(from, to);
    from = to;
  }
};

async function check(x: Floats, k: number, options: StreamOptions, length: number, where: object): Promise<number> {
  const wanted = project(x, k, options as { temperature?: number });
  const { threshold, thresholdBounds, freeCount, reads, projection } = await projectStream(reader(x, length), k, options);
  const p: number[] = [];
  for await (const chunk of projection()) {
    expect(chunk.constructor).toBe(x.constructor);
    p.push(...chunk);
  }
  expect(p.length).toBe(x.length);
  for (let i = 0; i < p.length; i++) if (!Object.is(p[i], wanted.projection[i])) expect.fail(`${JSON.stringify(where)} at ${i}: ${p[i]} is not ${wanted.projection[i]}`);
  expect({ threshold, ...thresholdBounds, freeCount }, JSON.stringify(where)).toEqual({
    threshold: wanted.thresholds[0], lower: wanted.thresholdBounds.lower[0], upper: wanted.thresholdBounds.upper[0], freeCount: wanted.freeCounts[0],
  });
  return reads;
}

describe.each(types)('%s', (type) => {
  test('every family', async () => {
    for (const family of families) {
      for (const [n, k, temperature] of [[1, 1, 1], [5000, 1700.25, 1.5], [40000, 400, 0.1], [40000, 40000, 2], [40000, 0, 2]] as const) {
        const reads = await check(sample(family, n, type, 3), k, { temperature }, n > 20000 ? 0 : 999, { family, n, k, temperature });
        if (family === 'gaussian' && k > 0 && k < n) expect(reads).toBe(2);
      }
    }
  });

  test('infinite scores, τ of any size, no scores', async () => {
    const x = sample('gaussian', 3000, type, 4).map((v, i) => (i % 100 === 0 ? Infinity : i % 3 === 0 ? -Infinity : v));
    await check(x, 700, {}, 250, {});
    for (const temperature of [2 ** -61, 1e-300, 2 ** 61, 1e300]) await check(sample('gaussian', 67, type, 1), 20, { temperature }, 10, { temperature });
    const { threshold, freeCount, projection } = await projectStream(reader(floats(type, []), 10), 0);
    expect([threshold, freeCount, (await projection().next()).done]).toEqual([0, 0, true]);
  });
});

test('more scores than the sample holds, in two reads', async () => {
  const x = sample('gaussian', 6_000_000, 'f32', 5);
  const wanted = project(x, 1_000_000, { temperature: 2 });
  const { threshold, freeCount, reads } = await projectStream(reader(x, 1_500_000), 1_000_000, { temperature: 2 });
  expect([threshold, freeCount, reads]).toEqual([wanted.thresholds[0], wanted.freeCounts[0], 2]);
});

test('streams of several workers', async () => {
  const x = sample('gaussian', 9000, 'f32', 6);
  const wanted = project(x, 2000, { temperature: 2 });
  const reducers = simulate(3);
  const results = await Promise.all(reducers.map((allReduce, i) => projectStream(reader(x.subarray(3000 * i, 3000 * i + 3000), 700), 2000, { temperature: 2, allReduce })));
  for (const { threshold, freeCount } of results) expect([threshold, freeCount]).toEqual([wanted.thresholds[0], wanted.freeCounts[0]]);
});

/** What each of several parts comes to. (It does not end where one waits for others that have ended.) */
function together(parts: [read: () => Iterable<Floats>, options?: object][], k: number): Promise<unknown[]> {
  const reducers = simulate(parts.length);
  return Promise.all(parts.map(([read, options], i) => (
    projectStream(read, k, { allReduce: reducers[i]!, ...options }).then(({ threshold, freeCount }) => [threshold, freeCount], String))));
}

test.each(types)('parts without scores join those of the others, %s', async (type) => {
  for (const x of [sample('gaussian', 500, type, 8), floats(type, Array.from({ length: 500 }, () => 1))]) {
    const { thresholds, freeCounts } = project(x, 100);
    const wanted = [thresholds[0], freeCounts[0]];
    expect(await together([[() => []], [() => [x]], [() => []]], 100)).toEqual([wanted, wanted, wanted]);
  }
});

test('what is wrong in one part is thrown by all', async () => {
  const x = sample('gaussian', 50, 'f32', 9), read = () => [x];
  const kinds = 'RangeError: the number type of x must be the same in all 3 parts';
  expect(await together([[read], [() => [Float64Array.from(x)]], [() => []]], 10)).toEqual([kinds, kinds, kinds]);
  const [known, ...others] = await together([[read, { tau: 3 }], [read], [read]], 10);
  expect(known).toBe('TypeError: in 1 of 3 parts, tau is not an option here; the nearest is temperature, and all are temperature, allReduce; got 3');
  expect(others).toEqual([known, known]);
  const result = 'TypeError: in 1 of 2 parts, what read returns must be chunks to iterate over, such as an array of them or what a generator gives, got undefined';
  expect(await together([[() => undefined as never], [read]], 10)).toEqual([result, result]);
});

test('a sum that is not in place', async () => {
  const twice = (values: Float64Array) => values.map((value) => 2 * value);
  const message = 'TypeError: allReduce must sum in place, into the array that it gets: it returned another one, with other numbers';
  const x = Float32Array.of(3, 1, 2);
  for (const allReduce of [twice, async (values: Float64Array) => twice(values), (values: Float64Array) => Array.from(twice(values))]) {
    expect(await projectStream(() => [x], 2, { allReduce: allReduce as never }).then(() => 'fine', String)).toBe(message);
    expect(await projectParts(x, 2, { allReduce: allReduce as never }).then(() => 'fine', String)).toBe(message);
  }
  for (const allReduce of [(values: Float64Array) => values, (values: Float64Array) => values.slice(), () => Promise.all([1, 2])]) {
    expect(await projectParts(x, 2, { allReduce: allReduce as never }).then(() => 'fine', String)).toBe('fine');
  }
});

test('what is wrong is said', async () => {
  const x = sample('gaussian', 5000, 'f32', 7);
  const nan = x.slice();
  nan[4321] = NaN;
  const cases: [call: () => Promise<unknown>, message: RegExp][] = [
    [() => projectStream(reader(nan, 600), 5), /^RangeError: x\[4321\] must not be NaN, got NaN$/],
    [() => projectStream(reader(x, 600), 5001), /^RangeError: k must lie in \[0, 5000\], got 5001$/],
    [() => projectStream(reader(x, 600), 5, { temperature: 0 }), /^RangeError: temperature must be positive/],
    [() => projectStream(reader(x, 600), 5, { tau: 1 } as never), /^TypeError: tau is not an option here/],
    [() => projectStream(3 as never, 5), /^TypeError: read must be a function/],
    [() => projectStream(() => [x, Float64Array.of(1)] as never, 5), /^TypeError: a chunk must be a Float32Array like those before, got Float64Array\(1\)$/],
    [() => projectStream(() => [[1, 2]] as never, 1), /^TypeError: a chunk must be a Float32Array or a Float64Array, got \[1, 2\]$/],
    [() => projectStream(() => { throw new Error('no such file'); }, 1), /^Error: no such file$/],
  ];
  for (const [call, message] of cases) expect(await call().then(() => 'fine', String)).toMatch(message);
  let turn = 0;
  const shrinking = () => (turn++ ? [x.subarray(1)] : [x]);
  expect(await projectStream(shrinking, 5).then(() => 'fine', String)).toBe('RangeError: each read must give 5000 scores, as the first one did, got 4999');
});
