// Rounds in which all parts add up what they tell, and by which they agree: that they call alike, that all is well,
// or what all of them throw.

import { checkInPlace, checkReduction, rejectDifference, rejectMean, rejectLostError, rejectTogether } from '../check.ts';

/** Adds the numbers of all parts, element by element and in place. */
export type AllReduce = (values: Float64Array) => void | Promise<void>;

/** A whole number that f32 does not have. */
const FINE = 2 ** 40 + 1;
/** Characters of an error's message that the other parts get to know. */
const LENGTH = 500;

const AT = { parts: 0, errors: 1, fine: 2, own: 3, first: 4 } as const;

/** Names and values of what all parts must have in common; each is compared by its hash. */
export type Common = readonly (readonly [name: string, value: unknown])[];

/** What is told of each of them: two hashes and their squares. */
const WORDS = 4;

/** FNV-1a of a text, from a beginning. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 13)) & 0x3ffff;
}

/** As text that tells values apart: numbers by all their digits. */
function textOf(value: unknown): string {
  if (typeof value === 'number' || value === undefined || value === null) return String(value);
  if (typeof value === 'object' && 'length' in value) return Array.from(value as ArrayLike<unknown>, textOf).join(' ');
  return typeof value === 'object' ? Object.entries(value).map(([k, v]) => `${k}:${textOf(v)}`).join() : String(value);
}

/** Whether parts that told h and h² told the same: Cauchy and Schwarz's inequality is an equation only then. */
const areEqual = (parts: number, sum: number, squares: number): boolean => (
  BigInt(parts) * BigInt(squares) === BigInt(sum) ** 2n);

function tellHashes(values: Float64Array, at: number, text: string): void {
  const a = hash(text, 0x811c9dc5 | 0);
  const b = hash(text, 0x2545f491);
  values.set([a, a * a, b, b * b], at);
}

const haveEqualHashes = (parts: number, values: Float64Array, at: number): boolean => (
  areEqual(parts, values[at], values[at + 1]) && areEqual(parts, values[at + 2], values[at + 3]));

export class Parts {
  /** How many there are: known after the first round. */
  count = 0;
  /** Rounds so far, and the numbers told in each. */
  readonly rounds: number[] = [];
  readonly #allReduce: AllReduce;

  constructor(allReduce: AllReduce) {
    this.#allReduce = allReduce;
  }

  /** One round: the sums. What went wrong here, if anything did, is thrown by all. */
  async add(numbers: ArrayLike<number>, error?: unknown): Promise<Float64Array> {
    const values = new Float64Array(AT.first + numbers.length);
    values.set(numbers, AT.first);
    await this.#round(values, error);
    return values.subarray(AT.first);
  }

  /**
   * The first round, in which the parts also compare what they must have in common. As they do not know yet whether they
   * call alike, it has a fixed length: so many fields, and room for so many numbers.
   */
  async meet(
    common: Common | undefined, fields: number, numbers: ArrayLike<number>, room: number, error?: unknown,
  ): Promise<Float64Array> {
    const values = new Float64Array(AT.first + WORDS * fields + room);
    common?.forEach(([, value], i) => tellHashes(values, AT.first + WORDS * i, textOf(value)));
    values.set(numbers, AT.first + WORDS * fields);
    await this.#round(values, error);
    common?.forEach(([name], i) => {
      if (!haveEqualHashes(this.count, values, AT.first + WORDS * i)) rejectDifference(name, this.count);
    });
    return values.subarray(AT.first + WORDS * fields);
  }

  async #reduce(values: Float64Array): Promise<void> {
    this.rounds.push(values.length);
    checkInPlace(await this.#allReduce(values), values);
  }

  async #round(values: Float64Array, error: unknown): Promise<void> {
    values[AT.parts] = 1;
    values[AT.errors] = error === undefined ? 0 : 1;
    values[AT.fine] = FINE;
    // what no other part is likely to tell: by it a mean over several parts, which also makes 1 of 1, is known
    const own = Math.floor(Math.random() * 2 ** 40);
    values[AT.own] = own;
    await this.#reduce(values);
    const parts = values[AT.parts];
    checkReduction(parts, values[AT.fine], FINE, this.count);
    if (parts === 1 && values[AT.own] !== own) rejectMean();
    this.count = parts;
    if (values[AT.errors] > 0) await this.#refuse(error);
  }

  /**
   * Agrees on an error: one of those that the parts have, of which some may be alike. Those that have one tell it,
   * until all who still do tell the same. As long as they do not, only those with the least byte of a hash go on.
   */
  async #refuse(error: unknown): Promise<never> {
    const { name = 'Error', message = String(error) } = error instanceof Error ? error : {};
    const text = `${name}: ${message}`;
    let tells = error !== undefined;
    for (let digit = 0; ; digit++) {
      const values = new Float64Array(1 + WORDS + 256 + LENGTH);
      const byte = hash(text, 0x1000 + digit) & 255;
      if (tells) {
        values[0] = 1;
        tellHashes(values, 1, text);
        values[1 + WORDS + byte] = 1;
        for (let i = 0; i < Math.min(text.length, LENGTH); i++) values[1 + WORDS + 256 + i] = text.charCodeAt(i);
      }
      await this.#reduce(values);
      const [count] = values;
      if (!(count > 0)) rejectLostError();
      if (haveEqualHashes(count, values, 1) || digit === 64) {
        if (tells && this.count === 1) throw error;
        const codes = Array.from(values.subarray(1 + WORDS + 256), (code) => code / count).filter((code) => code > 0);
        rejectTogether(String.fromCharCode(...codes), count, this.count);
      }
      const least = values.subarray(1 + WORDS).findIndex((parts) => parts > 0);
      tells &&= byte === least;
    }
  }
}

/** What a step gives, or what it throws. */
export function attempt<T>(step: () => T): { value?: T; error?: unknown } {
  try {
    return { value: step() };
  } catch (error) {
    return { error: error ?? new Error(String(error)) };
  }
}
