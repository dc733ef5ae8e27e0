// One vector of up to 1024 f32 with no option but a temperature and an `out`. In calls as short as this it counts that
// loops see arrays of one kind, that options are looked at once, and that the record is there from the call before. What
// is anything else, or wrong, is left to others. (Arrays of `allocate` too are copied sooner than looked up.)

import * as abi from '../abi.ts';
import {
  begun, f32, f64, FEW, finish, getFound, i32, isModerate, newCall, take, takeFound, type Found,
} from './arena.ts';
import { hasOwn } from '../check/options.ts';
import { openShared, type Projecting } from './kernel.ts';

/** When the record was made, … */
let made = -1;
/** … for so many scores, … */
let n: number;
// … the kernel, and where it has the record, in bytes; scores, and p over them, in f32; k and τ, and what is found, in f64.
let kernel: Projecting;
let call: number;
let x: number;
let numbers: number;
let at: number;

function prepare(length: number): void {
  n = length;
  kernel = openShared(4 * n + 2 ** 9);
  made = begun;
  x = take(4 * n) >>> 2;
  numbers = take(16) >>> 3;
  const record = newCall({ outer: 1, n, inner: 1 });
  call = 4 * record;
  i32.fill(0, record + abi.X, record + abi.START + 1);
  i32[record + abi.X] = i32[record + abi.OUT] = 4 * x;
  i32[record + abi.K] = 8 * numbers;
  i32[record + abi.TAU] = 8 * numbers + 8;
  at = takeFound(record, 1);
}

/** More take so long by themselves that copies count. */
const MOST = 1024;

/** A loop that sees no other arrays is quicker by far. */
function copy(from: Float32Array, i: number, to: Float32Array, j: number, length: number): void {
  if (length > FEW) to.set(from.subarray(i, i + length), j);
  else for (let l = 0; l < length; l++) to[j + l] = from[i + l];
}

/** p, and what is found; undefined where it is left to others. */
export function projectFew(
  scores: unknown, k: unknown, options: object | undefined, found?: Found,
): Float32Array | undefined {
  if (options && Object.getPrototypeOf(options) !== Object.prototype) return undefined;
  let tau: unknown;
  let out: unknown;
  for (const key in options) {
    const value = (options as Record<string, unknown>)[key];
    if (key === 'temperature') tau = value;
    else if (key === 'out') out = value;
    else return undefined;
    if (!hasOwn.call(options, key)) return undefined;
  }
  if (options === undefined || (out && tau === undefined)) tau = 1;
  if (!(scores instanceof Float32Array) || typeof k !== 'number' || typeof tau !== 'number') return undefined;
  const { length } = scores;
  if (length > MOST || !(k >= 0 && k <= length && tau > 0 && isModerate(tau))) return undefined;
  if (out !== undefined && !(out instanceof Float32Array && out.length === length)) return undefined;
  if (made !== begun || n !== length) prepare(length);
  copy(scores, 0, f32, x, length);
  f64[numbers] = k;
  f64[numbers + 1] = tau;
  if (finish(kernel.project_f32(call)) !== 0) return undefined;
  const result = out === undefined ? new Float32Array(length) : out;
  copy(f32, x, result, 0, length);
  if (found) getFound(at, 1, found);
  return result;
}
