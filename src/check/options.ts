import { isObject, show, wrongKind, wrongValue } from './errors.ts';

/**
 * The options of a call, all of them known by name. They are plain: what else an object inherits, such as the getters of
 * a class, cannot be told from what it says. This runs in every call, so it copies nothing, and a loop over few names is
 * quicker than any look-up.
 */
export function checkOptions<O extends object>(
  options: O | undefined, names: readonly (keyof O & string)[], name = 'options',
): Partial<O> {
  if (options === undefined) return NONE as Partial<O>;
  if (!isPlain(options)) wrongKind(name, 'be a plain object', options);
  for (const key in options) {
    let i = 0;
    while (i < names.length && names[i] !== key) i++;
    if (i === names.length || !hasOwn.call(options, key)) return ownOptions(options, names);
  }
  return options;
}

export const hasOwn = Object.prototype.hasOwnProperty;

/** Whether an object inherits nothing, or from Object.prototype alone, of any realm. */
export function isPlain(value: unknown): value is object {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === Object.prototype || !prototype || !Object.getPrototypeOf(prototype);
}

/** No options, not even inherited ones. (Engines look names up slowly in an object that has no prototype itself.) */
const NONE: object = Object.create(Object.create(null));

/** Without what Object.prototype has been given. */
function ownOptions<O extends object>(options: O, names: readonly (keyof O & string)[]): Partial<O> {
  const own = Object.create(null) as Partial<O>;
  for (const key of Object.keys(options) as (keyof O & string)[]) {
    if (!names.includes(key)) rejectOption(key, names, options[key]);
    own[key] = options[key];
  }
  return own;
}

function rejectOption(key: string, known: readonly string[], value: unknown): never {
  const given = key === 'tau' ? 'temperature' : key === 'dim' ? 'axis' : key.toLowerCase();
  /** How many pairs of letters of the one word are in the other. */
  const likeness = (word: string): number => (
    [...given].filter((_, i) => word.includes(given.slice(i, i + 2))).length);
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

export function checkBoolean(name: string, value: boolean): void {
  if (typeof value !== 'boolean') wrongKind(name, 'be true or false', value);
}

/** An option that has no meaning where it was given. */
export function checkAbsent(name: string, value: unknown, reason: string): void {
  if (value !== undefined) wrongKind(name, `be left out: ${reason}`, value);
}

/** What a loss is to be differentiated by, besides the logits. */
export function checkWrt(wrt: readonly string[], isSumOfTargets: boolean): void {
  if (!Array.isArray(wrt)) wrongKind('wrt', "be an array of 'k' and 'temperature'", wrt);
  for (const name of wrt) checkChoice('wrt', name, ['k', 'temperature']);
  if (isSumOfTargets && wrt.includes('k')) wrongKind('k', "be numbers where wrt has 'k'", 'targets');
}
