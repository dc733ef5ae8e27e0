// Arrays of @jax-js/jax are owned: a function frees those that it is given. Within a scope they stay alive until
// its end, so that formulas can be written as they are.

import type { Array as JaxArray } from '@jax-js/jax';

export type { JaxArray };
type Value = JaxArray | number;
type Function = (...args: never[]) => JaxArray;

/** Applies a function of the library; its arguments and its result live until the end of the scope. */
export type Apply = (f: Function, ...args: unknown[]) => JaxArray;

const isOwned = (value: unknown): value is JaxArray => typeof value === 'object' && value !== null && 'ref' in value;

/** Computes results from arrays that it owns; frees them, and all that came between. */
export function scope<R extends Record<string, JaxArray>>(
  given: readonly unknown[], compute: (apply: Apply) => R,
): R {
  const alive = given.filter(isOwned);
  const apply: Apply = (f, ...args) => {
    const result = (f as (...args: unknown[]) => JaxArray)(...args.map((arg) => (isOwned(arg) ? arg.ref : arg)));
    alive.push(result);
    return result;
  };
  try {
    const results = compute(apply);
    return Object.fromEntries(Object.entries(results).map(([name, array]) => [name, array.ref])) as R;
  } finally {
    for (const array of alive) array.dispose();
  }
}

export type { Value };
