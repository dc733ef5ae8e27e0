// A call's slices, one after the other, or several at a time (short.ts): rows where they are, columns transposed into
// scratch, as in ../tensor.ts.

import { Call, Output, Status } from '../abi';
import { bytes } from '../simd/lanes';
import { transpose } from '../simd/transpose';
import { borrow, giveBack, pad } from '../simd/tail';
import { record, release, scratch, NOWHERE } from '../memory';
import { ExactSum, EXACT_SUM_BYTES } from '../numeric/exact-sum';
import { Scale } from '../numeric/exp';
import { chooseUnit } from '../solve/scale';
import { sumTargets } from '../ops/loss';
import { byTemperature, fenchelYoung, squared, Value, vjp } from './gradients';
import { Powers } from './powers';
import { Want, writeLogs, writeProjection } from './project';
import { setFree, Solution, solve } from './root';
import { Shift } from './shift';
import { projectShort, Rows, SHORT, solveShort } from './short';
import { Entropy, Slice } from './slice';

// What the functions here work on; they get it as arguments.
const POWERS = record<Powers>();
const ROWS = record<Rows>();
const SCALE = record<Scale>();
const SHIFT = record<Shift>();
const SLICE = record<Slice>();
const SOLUTION = record<Solution>();
const VALUE = record<Value>();
const TARGETS = changetype<ExactSum>(memory.data(<i32>EXACT_SUM_BYTES, 16));

/** The record with two fields more, in the 16 bytes behind it; 0 where a result is not wanted. */
@unmanaged
export class EntropicCall extends Call {
  /** f64 per slice: ⟨y, ∂p/∂k⟩ of a VJP, the derivative by k of a loss. */
  byK: usize;
  /** The same for τ. */
  byTau: usize;
}

/** Columns that are transposed at once: a cache line of f32. */
const GROUP: i32 = 16;

export const enum Op {
  PROJECT = 0,
  VJP = 1,
  SQUARED = 2,
  FENCHEL_YOUNG = 3,
}

/** Finds the threshold of a slice, and stores what is found. */
function solveSlice(call: EntropicCall, single: bool, op: Op, s: usize, x: usize, targetSum: f64, room: usize): i32 {
  const powers = POWERS;
  const scale = SCALE;
  const slice = SLICE;
  const solution = SOLUTION;
  const tau = load<f64>(call.tau + s * call.tauStride);
  const unit = chooseUnit(x, call.n, tau);
  slice.single = single;
  slice.entropy = call.family as Entropy;
  slice.x = x;
  slice.n = call.n;
  slice.k = call.k == 0 ? targetSum : load<f64>(call.k + s * call.kStride);
  slice.unit = unit;
  slice.tau = tau / unit;
  scale.set(single, slice.tau);
  powers.address = room;
  powers.areKnown = false;
  const isSolved = single && isShort(call, op) && solveShort(scale, slice, solution.t);
  if (isSolved) {
    powers.arePlain = true;
    setFree(solution, slice, 0, 0);
  } else {
    const status = solve(solution, slice, scale, powers, op == Op.PROJECT && call.atMost != 0);
    if (status != Status.OK) return status;
  }
  const t = min<f64>(max<f64>(solution.threshold * unit, -f64.MAX_VALUE), f64.MAX_VALUE);
  store<f64>(call.thresholds + s * 8, t);
  store<f64>(call.lower + s * 8, solution.lower == -Infinity ? solution.lower : t);
  store<f64>(call.upper + s * 8, solution.upper == Infinity ? solution.upper : t);
  store<i32>(call.freeCounts + s * 4, solution.freeCount);
  return Status.OK;
}

/**
 * One slice: its rows of x, y and weights, where its result goes, and where there is room for as much, which may be the
 * same. A loss leaves its row of y changed.
 */
function runSlice<T, V, W, C>(
  call: EntropicCall, op: Op, s: usize, x: usize, y: usize, w: usize, out: usize, room: usize,
): i32 {
  const n = call.n;
  const entropy = call.family as Entropy;
  const tau = load<f64>(call.tau + s * call.tauStride);
  if (op == Op.VJP) {
    const bound = call.atMost != 0 ? load<f64>(call.k + s * call.kStride) : NaN;
    const mean = vjp<T, V, W>(entropy, x, y, out, n, tau, 1, bound);
    if (call.byK != 0) store<f64>(call.byK + s * 8, mean);
    if (call.byTau != 0) store<f64>(call.byTau + s * 8, byTemperature<T, V, W>(entropy, x, out, n));
    return Status.OK;
  }
  const isLoss = op != Op.PROJECT;
  const targetSum = isLoss ? sumTargets(sizeof<T>() == 4, y, n, TARGETS) : 0;
  if (isNaN(targetSum)) return Status.BAD_TARGET;
  const status = solveSlice(call, sizeof<T>() == 4, op, s, x, targetSum, room);
  if (status != Status.OK) return status;
  const powers = POWERS;
  const scale = SCALE;
  const shift = SHIFT;
  const slice = SLICE;
  const solution = SOLUTION;
  const want = call.output as Want;
  if (op == Op.SQUARED || (op == Op.PROJECT && want == Want.P)) {
    writeProjection<T, V>(slice, scale, powers, solution.t, out);
    if (op == Op.PROJECT) return Status.OK;
  } else {
    shift.set(sizeof<T>() == 4, solution.t.high, solution.t.tail, scale);
    if (op == Op.PROJECT) {
      writeLogs<T, V>(entropy, want, scale, shift, x, out, n);
      return Status.OK;
    }
  }
  const factor = load<f64>(call.scale + s * call.scaleStride);
  if (op == Op.FENCHEL_YOUNG) {
    const value = VALUE;
    fenchelYoung<T, V, W>(value, slice, scale, shift, y, out, targetSum, factor);
    store<f64>(call.losses + s * 8, value.loss * slice.unit);
    // Ω' is τ log p + τ, and the logit alone without the second term
    const t = load<f64>(call.thresholds + s * 8);
    const byK = entropy == Entropy.BINARY ? t : t - tau;
    if (call.byK != 0) store<f64>(call.byK + s * 8, factor * byK);
    if (call.byTau != 0) store<f64>(call.byTau + s * 8, factor * value.byTau);
    return Status.OK;
  }
  store<f64>(call.losses + s * 8, squared<T, V, W>(out, y, w, out, call.output, n, factor));
  if (call.output == Output.GRADIENT) {
    const mean = vjp<T, V, W>(entropy, out, y, y, n, tau, factor, NaN);
    if (call.byK != 0) store<f64>(call.byK + s * 8, factor * mean);
    if (call.byTau != 0) store<f64>(call.byTau + s * 8, byTemperature<T, V, W>(entropy, out, y, n));
    memory.copy(out, y, bytes<T>(n));
  }
  return Status.OK;
}

/** Whether slices may be short ones (short.ts). */
function isShort(call: EntropicCall, op: Op): bool {
  return call.n <= SHORT && (op == Op.PROJECT ? call.atMost == 0 : op != Op.VJP);
}

/** Projects short slices, `first` and those after it. */
function runShort(call: EntropicCall, first: i32, count: i32, x: usize, out: usize, pitch: usize): void {
  const rows = ROWS;
  rows.entropy = call.family as Entropy;
  rows.n = call.n;
  rows.first = first;
  rows.count = count;
  rows.x = x;
  rows.out = out;
  rows.pitch = pitch;
  projectShort(call, SCALE, rows);
}

/** Does it to the slices of a call. */
export function run<T, V, W, C>(call: EntropicCall, op: Op): i32 {
  const single = sizeof<T>() == 4;
  const n = call.n;
  const inner = call.inner;
  const y: usize = op == Op.PROJECT ? 0 : call.y;
  const w: usize = op == Op.SQUARED ? call.weights : 0;
  const group = min<i32>(inner, GROUP);
  const turned = inner > 1;
  // never a multiple of a page, or rows of such lengths would share few cache lines
  const pitch = ((bytes<T>(n) + 63) & ~63) + 64;
  const matrix = <usize>group * pitch;
  const rows = scratch(turned ? 3 * matrix : 0);
  // where exponentials cannot be in `out`
  const room = turned || call.out == call.x || call.out == call.y ? scratch(pitch) : 0;
  if (rows == NOWHERE || room == NOWHERE) return Status.OUT_OF_MEMORY;
  const areShort = single && n > 0 && isShort(call, op) && op == Op.PROJECT && call.output == <i32>Want.P;
  if (single && areShort && !turned) {
    const from = bytes<T>(call.first * n);
    runShort(call, call.first, call.outer - call.first, call.x + from, call.out + from, bytes<T>(n));
  }
  for (let o = call.first; o < call.outer; o++) {
    for (let column = 0; column < inner; column += group) {
      const columns = min<i32>(group, inner - column);
      const from = bytes<T>(o * n * inner + column);
      if (turned) {
        transpose(single, call.x + from, bytes<T>(inner), n, columns, rows, pitch);
        if (y != 0) transpose(single, y + from, bytes<T>(inner), n, columns, rows + matrix, pitch);
        if (w != 0) transpose(single, w + from, bytes<T>(inner), n, columns, rows + 2 * matrix, pitch);
      }
      if (single && areShort && turned) runShort(call, o * inner + column, columns, rows, rows, pitch);
      for (let j = 0; j < columns; j++) {
        const s = <usize>(o * inner + column + j);
        if (areShort && load<i32>(call.freeCounts + (s << 2)) >= 0) continue;
        const row = <usize>j * pitch;
        const xRow = turned ? rows + row : call.x + from;
        const yRow: usize = y == 0 ? 0 : turned ? rows + matrix + row : y + from;
        const wRow: usize = w == 0 ? 0 : turned ? rows + 2 * matrix + row : w + from;
        const out = !turned ? call.out + from : op == Op.VJP ? yRow : xRow;
        borrow(0, xRow + bytes<T>(n));
        borrow(1, out + bytes<T>(n));
        pad(single, xRow, n, op == Op.VJP ? 0 : -Infinity);
        if (y != 0) {
          borrow(2, yRow + bytes<T>(n));
          pad(single, yRow, n, 0);
        }
        if (w != 0) {
          borrow(3, wRow + bytes<T>(n));
          pad(single, wRow, n, 0);
        }
        const status = runSlice<T, V, W, C>(call, op, s, xRow, yRow, wRow, out, room != 0 ? room : out);
        if (w != 0) giveBack(3, wRow + bytes<T>(n));
        if (y != 0) giveBack(2, yRow + bytes<T>(n));
        giveBack(1, out + bytes<T>(n));
        giveBack(0, xRow + bytes<T>(n));
        if (status != Status.OK) return status;
      }
      const results = op == Op.VJP ? rows + matrix : rows;
      if (turned) transpose(single, results, pitch, columns, n, call.out + from, bytes<T>(inner));
    }
  }
  release(rows);
  return Status.OK;
}
