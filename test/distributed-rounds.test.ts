/** hypersimplex/distributed: how many rounds it takes, which is counted, not timed. */
import { describe, expect, test } from 'vitest';
import * as parts from '../src/distributed.ts';
import * as whole from '../src/index.ts';
import { kinds, mostRounds, operations, problems, simulate } from './distributed/rounds.mjs';
import { floats, random, sample, types, type Floats, type Type } from './samples.ts';

const constructors = { f32: Float32Array, f64: Float64Array };

describe.each(types)('eight rounds at most on the families of the benchmarks, three from a start near by, %s', (type: Type) => {
  const names = Object.keys(operations);
  test.each(kinds)('%s', async (kind) => {
    for (const [i, name] of names.entries()) {
      // each operation with a part of the problems, those that were the worst among them
      const some = problems([0.1, 1.5, 10], [0.001, 0.1, 0.5], [2, 7, 64]).filter((_: object, j: number) => name === 'loss, number' || j % 3 === i);
      const { cold, warm } = await mostRounds(parts, name, kind, constructors[type], 1000, some);
      expect(cold, name).toBeLessThanOrEqual(8);
      expect(warm, name).toBeLessThanOrEqual(3);
    }
    const { cold, warm } = await mostRounds(parts, 'loss, number', kind, constructors[type], 30_000, problems([0.1, 1.5], [0.3, 0.5], [1, 7]));
    expect(cold).toBeLessThanOrEqual(8);
    expect(warm).toBeLessThanOrEqual(3);
  });
});

/** Calls in so many parts; the lengths of the rounds. */
async function inParts(x: Floats, k: number, temperature: number, count: number): Promise<{ lengths: number[]; p: number[] }> {
  const lengths: number[] = [];
  const results = await Promise.all(simulate(count, 1, lengths).map((allReduce: parts.AllReduce, part: number) => {
    const [from, to] = [part, part + 1].map((i) => Math.round((x.length * i) / count));
    return parts.project(x.subarray(from, to), k, { temperature, allReduce });
  }));
  return { lengths, p: results.flatMap((result: { projection: Floats }) => Array.from(result.projection)) };
}

test.each(types)('a bounded number on anything: floats of all sizes, %s', async (type: Type) => {
  const next = random(3);
  const bits = new Uint32Array(2);
  const any = (): number => {
    for (;;) {
      bits.set([next() * 2 ** 32, next() * 2 ** 32]);
      const value = new constructors[type](bits.buffer)[0]!;
      if (Number.isFinite(value)) return value;
    }
  };
  let most = 0;
  for (const n of [3, 40, 3000]) {
    for (let turn = 0; turn < 12; turn++) {
      const x = floats(type, Array.from({ length: n }, (_, i) => (turn % 3 === 1 && i % 2 ? 1 + 1e-6 * any() % 1 : any())));
      const temperature = 2 ** (turn % 4 === 3 ? 100 * next() - 50 : 4 * next() - 2);
      const k = turn % 2 ? next() * n : Math.floor(next() * (n + 1));
      for (const count of [1, 5, 64]) {
        const { lengths, p } = await inParts(x, k, temperature, count);
        most = Math.max(most, lengths.length);
        expect(p, JSON.stringify({ n, turn, count })).toEqual(Array.from(whole.softBinaryArgmax(x, k, { temperature })));
      }
    }
  }
  expect(most).toBeLessThanOrEqual(type === 'f32' ? 10 : 12);
});

test('few undecided scores are told to all, equal ones too: no more rounds, and no more bytes than for so many thresholds', async () => {
  const x = Float64Array.from(sample('gaussian', 4000, 'f64', 7), (v) => Math.round(200 * v) / 200);
  const { lengths } = await inParts(x, 400.5, 0.25, 5);
  expect(lengths.length).toBeLessThanOrEqual(5);
  for (const length of lengths.slice(1)) expect(length).toBeLessThanOrEqual(4 + 63 * 5 + 192 * 2 + 2 * (387 + 384));
});
