// What the playground shows, as text in the page's address: ?x=3,1,2,0&k=2&t=2&y=1,1,0,0

export const limits = { least: 2, most: 12 };

const word = (value) => (value === Infinity ? 'inf' : value === -Infinity ? '-inf' : String(Number(value.toFixed(4))));

/** Numbers of a text, separated by anything but what numbers are made of; what is no number is refused. */
export function numbers(text) {
  const words = text.replace(/[[\](){};]/g, ' ').split(/[\s,]+/).filter(Boolean);
  return words.map((one) => {
    const value = /^[+-]?(inf(inity)?|∞)$/i.test(one) ? (one.startsWith('-') ? -Infinity : Infinity)
      : Number(one.replace('−', '-'));
    if (Number.isNaN(value)) throw new RangeError(`“${one}” is not a number`);
    return value;
  });
}

export const text = (values) => values.map(word).join(', ');

/** @param {{ x: number[], k: number, temperature: number, y: number[] }} state */
export const toQuery = ({ x, k, temperature, y }) => (
  `?x=${x.map(word).join(',')}&k=${word(k)}&t=${word(temperature)}&y=${y.map(word).join(',')}`);

/** The state that a query says, or undefined where it says none that can be shown. */
export function fromQuery(query) {
  const given = new URLSearchParams(query);
  if (!given.has('x')) return undefined;
  try {
    const x = numbers(given.get('x'));
    const n = x.length;
    const k = Number(given.get('k') ?? 1), temperature = Number(given.get('t') ?? 1);
    const y = given.has('y') ? numbers(given.get('y')) : x.map(() => 0);
    const fits = n >= limits.least && n <= limits.most && k >= 0 && k <= n
      && temperature > 0 && temperature < Infinity && y.length === n && y.every((value) => value >= 0 && value <= 1);
    return fits ? { x, k, temperature, y } : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
