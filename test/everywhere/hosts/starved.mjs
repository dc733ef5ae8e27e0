// hypersimplex/js where its memory cannot grow: every allocation of a growth is the one that fails, in turn. Each
// failure must be an error, and must change no answer: not while there is no memory, and not afterwards.
import * as api from './all-js.mjs';
import { conformance } from './conformance.mjs';

const types = [
  'ArrayBuffer', 'Int8Array', 'Int16Array', 'Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array',
  'Float32Array', 'Float64Array',
];
const originals = types.map((type) => globalThis[type]);

/** Lets the allocations of 256 KiB or more that `fails` tells of, by their number, fail. */
function starve(fails) {
  let number = 0;
  types.forEach((type, i) => {
    globalThis[type] = new Proxy(originals[i], {
      construct(target, args) {
        if ((args[0].byteLength ?? args[0]) >= 2 ** 18 && fails(++number)) throw new RangeError('no memory');
        return Reflect.construct(target, args);
      },
    });
  });
}

function feed() {
  types.forEach((type, i) => { globalThis[type] = originals[i]; });
}

const caught = (call) => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

const x = Float64Array.from({ length: 1000 }, (_, i) => (i * 7919 % 1000) / 100);
const project = () => api.softBinaryArgmax(x, 100);

function check(when, expected) {
  const p = caught(project);
  if (p instanceof Error) throw new Error(`${when}: ${p}`);
  const sum = p.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - 100) > 1e-12) throw new Error(`${when}: the sum is ${sum}, and should be 100`);
  if (String(p) !== String(expected)) throw new Error(`${when}: other answers`);
}

function failures() {
  const expected = project();
  let refused = 0;
  // a buffer and eight views of it for the kernel, and three for who calls it; more than enough in any case
  for (let failing = 1; failing <= 15; failing++) {
    const big = new Float64Array(2 ** 15 * failing); // larger each time, so that the memory has to grow
    starve((number) => number === failing);
    const outcome = caught(() => api.softBinaryArgmax(big, 100));
    starve(() => true);
    if (outcome instanceof Error) {
      if (/^RangeError: the arguments must fit into the kernel's memory/.test(String(outcome))) refused++;
      else if (outcome.message !== 'no memory') throw outcome;
    } else if (failing < 13) throw new Error(`allocation ${failing} cannot have failed`);
    if (failing < 10) check(`without memory, after failure ${failing}`, expected);
    feed();
    check(`after failure ${failing}`, expected);
  }
  if (refused < 9) throw new Error(`${refused} of 9 failed growths were refused`);
}

const report = (result) => print(JSON.stringify(result));

conformance(() => {
  failures();
  return api;
}).then(report, (error) => report({ error: String(error) }));
