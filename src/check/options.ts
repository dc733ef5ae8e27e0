import { isArrayLike, isObject, show, wrongKind, wrongValue } from './errors.ts';

/**
 * The options of a call: the defaults, which name every option that there is, with those that were given in
 * their place. Only own properties count, and `undefined` counts as not given.
 */
export function checkOptions<D extends object>(options: unknown, defaults: D, name = 'options'): D {
  if (options === undefined) return defaults;
  if (!isObject(options) || isArrayLike(options)) wrongKind(name, 'be an object', options);
  const all = { ...defaults } as Record<string, unknown>;
  for (const key of Object.keys(options)) {
    const value = (options as typeof all)[key];
    if (!Object.prototype.hasOwnProperty.call(defaults, key)) rejectOption(key, Object.keys(defaults), value);
    if (value !== undefined) all[key] = value;
  }
  return all as D;
}

function rejectOption(key: string, known: string[], value: unknown): never {
  const plain = (word: string): string => word.toLowerCase().replace('_', '');
  const given = plain(key === 'tau' ? 'temperature' : key === 'dim' ? 'axis' : key);
  /** How many pairs of letters of the one word are in the other. */
  const likeness = (word: string): number => {
    let pairs = 0;
    for (let i = 2; i <= given.length; i++) pairs += Number(plain(word).includes(given.slice(i - 2, i)));
    return pairs;
  };
  const nearest = known.reduce((best, word) => (likeness(word) > likeness(best) ? word : best));
  throw new TypeError(`${key} is not an option here; the nearest is ${nearest}, and all are `
    + `${known.join(', ')}; got ${show(value)}`);
}

export function checkChoice(name: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  const rule = `be ${choices.map(show).join(' or ')}`;
  if (typeof value !== 'string') wrongKind(name, rule, value);
  wrongValue(name, rule, value);
}

/** An option that has no meaning where it was given. */
export function checkAbsent(name: string, value: unknown, reason: string): void {
  if (value !== undefined) wrongKind(name, `be left out: ${reason}`, value);
}
