/**
 * The package with the kernel as two modules that are linked, as bundles that hold the bytes have it, beside the package
 * with the whole kernel: the same bits, whatever was called before. (Test files by the name of a call take the whole one;
 * kernel.test.ts compares the modules themselves.)
 */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as abi from '../src/abi.ts';
import { Kernel, type Tensor } from './abi.ts';
import { same } from './assert.ts';
import { random, sample, types, type Type } from './samples.ts';

type Api = typeof import('../src/index.ts');

let whole: Api, linked: Api;
/** Called for every module that is compiled in a call. */
const compiled = vi.fn();

/** The package once more, with an instance of its own. */
async function load(isLinked: boolean): Promise<Api> {
  vi.resetModules();
  vi.doUnmock('../src/source/inline.ts');
  vi.doUnmock('../src/source/whole.ts');
  if (isLinked) {
    vi.doMock('../src/source/inline.ts', () => import('../src/source/inline.ts?projection'));
    vi.doMock('../src/source/whole.ts', () => import('../src/source/linked.ts'));
  }
  return import('../src/index.ts');
}

beforeAll(async () => {
  const { Module } = WebAssembly;
  WebAssembly.Module = new Proxy(Module, {
    construct(_, [bytes]) {
      compiled();
      return new Module(bytes);
    },
  });
  whole = await load(false);
  linked = await load(true);
});

/** Calls in which the second module has a part, and one that it has none in; each gives all that it finds. */
function calls(type: Type, rows: number, n: number, turn: number) {
  const next = random(turn + n), shape = [rows, n], axis = turn % 2 ? -1 : 0;
  const data = sample('gaussian', rows * n, type, turn);
  const x = { data, shape }, k = shape.at(axis)! / 3;
  const y = { data: Array.from(data, () => Math.round(4 * next()) / 4), shape };
  const g = { data: data.map(() => next() - 0.5), shape };
  const labels = Int32Array.from({ length: rows }, () => Math.floor(n * next()));
  const options = { axis, temperature: 0.5 + next() };
  return (api: Api): unknown[] => {
    const p = api.softBinaryArgmax(x, k, options);
    return [
      p,
      api.softBinaryArgmaxVjp(p, g, options),
      api.binaryArgmax(x, Math.floor(k), { axis }),
      api.hyperSimplexLossAndGrad(x, labels, { temperature: options.temperature }),
      api.hyperSimplexLossAndGrad(x, y, { temperature: options.temperature, sampleWeights: Array.from({ length: rows }, () => 1.5) }),
      api.hyperSimplexLoss(x, y, { reduction: 'none' }),
      api.fenchelYoungLossAndGrad(x, y, options),
    ];
  };
}

/** All numbers of a result, one array after the other. */
function numbers(value: unknown): ArrayLike<number>[] {
  if (typeof value === 'number') return [[value]];
  return ArrayBuffer.isView(value) ? [value as Float64Array] : Object.values(value as object).flatMap(numbers);
}

function agree(run: (api: Api) => unknown, where: object): void {
  const expected = numbers(run(whole));
  numbers(run(linked)).forEach((array, i) => same(array, expected[i]!, { ...where, i }));
}

test('the second module is compiled when it is first needed, once for all instances', async () => {
  const api = await load(true), x = sample('gaussian', 200, 'f64', 1);
  compiled.mockClear();
  const p = api.softBinaryArgmax(x, 3);
  expect(compiled).toHaveBeenCalledTimes(1);
  api.softBinaryArgmaxVjp(p, x);
  api.binaryArgmax(x, 3);
  expect(compiled).toHaveBeenCalledTimes(2);
  const [kept] = api.allocate(Float64Array, [200]);
  kept!.set(x);
  api.fenchelYoungLoss(kept!, x.map(() => 0.5));
  expect(compiled).toHaveBeenCalledTimes(3); // the first, for the arrays
});

test('ready compiles both', async () => {
  const api = await load(true);
  await Promise.all([api.ready(), api.ready()]);
  compiled.mockClear();
  api.hyperSimplexLoss(sample('gaussian', 20, 'f32', 1), new Float32Array(20).fill(0.5));
  await api.ready();
  expect(compiled).not.toHaveBeenCalled();
});

test.each(types)('the same bits in all calls, as memory grows, %s', (type) => {
  for (const [turn, [rows, n]] of ([[5, 7], [16, 100], [3, 1], [30, 2000], [9, 33], [70, 1000], [2, 5000]] as const).entries()) {
    agree(calls(type, rows, n, turn), { rows, n, turn });
  }
});

describe.each(types)('arrays of allocate, %s', (type) => {
  test('the same bits, and in place', () => {
    for (const n of [3, 100, 5000]) {
      const data = sample('gaussian', n, type, n);
      agree((api) => {
        const [x, out, target] = type === 'f32' ? api.allocate(Float32Array, [n, n, n]) : api.allocate(Float64Array, [n, n, n]);
        x!.set(data);
        target!.fill(0.25);
        const { buffer } = x!;
        const results = [
          api.fenchelYoungLossAndGrad(x!, target!, { out: out! }), api.hyperSimplexLossAndGrad(x!, target!),
          api.binaryArgmax(x!, 2), api.softBinaryArgmaxVjp(api.softBinaryArgmax(x!, 1.5, { out: out! }), target!),
        ];
        expect(x!.buffer === buffer && x!.length === n).toBe(true);
        return results;
      }, { n });
    }
  });
});

test('where memory is short, a call says so, and the next one is right', () => {
  const of = (n: number, inner: number): Tensor => ({ type: 'f32', data: sample('gaussian', n * inner, 'f32', n), outer: 1, n, inner });
  const [large, small] = [of(400, 8), of(50, 8)];
  const loss = (kernel: Kernel, x: Tensor) => (
    kernel.loss(x, abi.HYPER_SIMPLEX, abi.GRADIENT, { targets: x.data.map(() => 0.5), tau: 1, scale: 1 }));
  const kernels = [new Kernel('linked'), new Kernel('simd')];
  const answers = kernels.map((kernel) => {
    kernel.exports.keep!(64);
    expect(kernel.exports.memory.buffer.byteLength).toBe(2 ** 16);
    expect(loss(kernel, large).status).toBe(abi.OUT_OF_MEMORY);
    return numbers(loss(kernel, small));
  });
  expect(answers[0]).toEqual(answers[1]);
});
