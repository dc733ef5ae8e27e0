/** Every option of hypersimplex/distributed: an unknown one throws, each known one refuses bad values and changes something. */
import { describe, expect, test } from 'vitest';
import * as D from '../src/distributed.ts';

type Any = any; // eslint-disable-line
type Options = Record<string, unknown>;

const x = Float64Array.of(3, 1, 2, 0, 2.5, 1.5), p = Float64Array.of(0.5, 0.25, 1, 0, 0.125, 0), g = Float64Array.of(1, 2, 3, 4, 5, 6);
const y = Int32Array.of(1, 0, 1, 0, 0, 1), classes = Int32Array.of(0, 1, 1);
const X = { data: x, shape: [3, 2] }, P = { data: p, shape: [3, 2] }, G = { data: g, shape: [3, 2] };
/** Two parts with the same numbers, as an engine would add them. */
const allReduce = (values: Float64Array) => { values.forEach((value, i) => { values[i] = 2 * value; }); };

const calls: Record<string, ((o: Options) => Promise<unknown>)[]> = {
  project: [(o) => D.project(x, 2, o as Any), (o) => D.project(x, 11.5, o as Any), (o) => D.project(X, 0.5, o as Any)],
  softBinaryArgmax: [(o) => D.softBinaryArgmax(x, 2, o as Any), (o) => D.softBinaryArgmax(x, 11.5, o as Any), (o) => D.softBinaryArgmax(X, 0.5, o as Any)],
  softBinaryArgmaxVjp: [(o) => D.softBinaryArgmaxVjp(p, g, o as Any), (o) => D.softBinaryArgmaxVjp(P, G, o as Any)],
  hyperSimplexLossAndGrad: [(o) => D.hyperSimplexLossAndGrad(x, y, o as Any), (o) => D.hyperSimplexLossAndGrad(X, classes, o as Any)],
  fenchelYoungLossAndGrad: [(o) => D.fenchelYoungLossAndGrad(x, y, o as Any), (o) => D.fenchelYoungLossAndGrad(X, classes, o as Any)],
  zeroOneLoss: [(o) => D.zeroOneLoss(x, [1, 1, 0, 0, 0, 0], o as Any), (o) => D.zeroOneLoss(X, [0, 1, 0], o as Any), (o) => D.zeroOneLoss(x, y, o as Any)],
  projectStream: [(o) => D.projectStream(() => [x], 2, o as Any)],
};

/** Values of which one changes a result; none for those that leave it what it is. */
const others: Record<string, unknown[]> = {
  temperature: [2, 4, [4, 0.1]], axis: [0, 1], constraint: ['at-most'], mask: [[1, 1, 0, 1, 1, 1], [1, 0, 1], [0, 1]], groups: [[3, 3], [2, 4]],
  k: [1, 0.5, [1, 1], 4], classWeights: [[1, 5], [3]], sampleWeights: [[1, 2, 3, 4, 5, 6], [1, 2, 3]], ignoreIndex: [1, 0], reduction: ['half-sum'],
  thresholds: [1.25, [0, 2]], scale: ['ddp-mean'], out: [], allReduce: [], initialThresholds: [], rank: [],
};

const attempt = async (call: () => Promise<unknown>): Promise<string | Error> => {
  try {
    return JSON.stringify(await call(), (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value));
  } catch (error) {
    return error as Error;
  }
};

test('everything that is exported is here', () => {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(D).sort());
});

describe.each(Object.keys(calls))('%s', async (name) => {
  const error = await attempt(() => calls[name]![0]!({ allReduce, zzz: 1 }));
  const said = /^zzz is not an option here; the nearest is (\w+), and all are ([\w, ]+); got 1$/.exec(error instanceof Error ? error.message : '');
  const all = said?.[2]!.split(', ') ?? [];

  test('an unknown option throws', () => {
    expect(error).toBeInstanceOf(TypeError);
    expect(all).toContain('allReduce');
  });

  test.each(all)('%s', async (option) => {
    expect(others).toHaveProperty(option);
    const beside = name === 'softBinaryArgmaxVjp' && option === 'k' ? { constraint: 'at-most' }
      : name === 'softBinaryArgmaxVjp' && option === 'constraint' ? { k: 5 } : {};
    for (const bad of [Symbol('bad'), option === 'allReduce' ? 3 : () => 1, { bad: 1 }, true]) {
      for (const call of calls[name]!) {
        const refused = await attempt(() => call({ allReduce, ...beside, [option]: bad }));
        expect(refused, `${option}: ${String(bad)}`).toBeInstanceOf(Error);
        expect((refused as Error).message, `${option}: ${String(bad)}`).toMatch(new RegExp(`\\b${option}\\b|bad is not an option here`));
      }
    }
    if (others[option]!.length === 0) return;
    // Some are known only to say why they are not taken.
    const refuses = (name.startsWith('fenchel') && option === 'sampleWeights')
      || (option === 'scale' && !/Grad|Vjp/.test(name));
    const changed: boolean[] = [];
    for (const call of calls[name]!) {
      const plain = await attempt(() => call({ allReduce, ...(option === 'constraint' || option === 'k' ? {} : beside) }));
      for (const value of others[option]!) {
        const other = await attempt(() => call({ allReduce, ...beside, [option]: value }));
        changed.push(refuses ? other instanceof TypeError : typeof plain === 'string' && typeof other === 'string' && plain !== other);
      }
    }
    expect(changed, `${option} changes nothing`).toContain(true);
  });
});
