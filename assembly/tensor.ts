// A tensor [outer, n, inner] is outer·inner slices of n scores. Where inner = 1 a slice is contiguous and is
// worked on in place. Otherwise a group of neighbouring columns is turned into rows in scratch, worked on,
// and turned back: one kernel serves every axis.

import { Call, Family, Output, Status } from './abi';
import { scratch, release, NOWHERE } from './memory';
import { hard } from './ops/hard';
import { countLabels, fillIgnored } from './ops/labels';
import * as loss from './ops/loss';
import { project } from './ops/project';
import { vjp } from './ops/vjp';
import { bytes } from './simd/lanes';
import { borrow, giveBack, pad } from './simd/tail';
import { turn } from './simd/transpose';
import { chooseUnit } from './solve/scale';
import { solve, threshold, freeCount, zeroScore, oneScore } from './solve/solve';

/** Columns that are turned at once: a cache line of f32. */
const GROUP: i32 = 16;

/** Bytes of a row in scratch; never a multiple of a page, or rows of such lengths would share few cache lines. */
@inline
function rowBytes<T>(n: i32): usize {
  return ((bytes<T>(n) + 63) & ~63) + 64;
}

/** Stores what has been found of slice s. The threshold is finite, whatever τ is, and the bounds hold it. */
function report(call: Call, s: usize, tau: f64, unit: f64): void {
  const t = max<f64>(threshold * unit, -f64.MAX_VALUE);
  const isGap = freeCount == 0;
  store<f64>(call.thresholds + s * 8, t);
  store<f64>(call.lower + s * 8, isGap ? min<f64>(t, zeroScore * unit) : t);
  store<f64>(call.upper + s * 8, isGap ? max<f64>(t, oneScore * unit - tau) : t);
  store<i32>(call.freeCounts + s * 4, freeCount);
}

/** What is done to a slice. */
export const enum Op {
  PROJECT = 0,
  VJP = 1,
  HARD = 2,
  LOSS = 3,
}

/** Does it to the slices of a call. */
export function run<T, V, W, C>(call: Call, op: Op): i32 {
  const x = call.x;
  const y = op == Op.VJP || op == Op.LOSS ? call.y : 0;
  const n = call.n;
  const inner = call.inner;
  const labels: usize = op == Op.LOSS ? call.labels : 0;
  const ignored: usize = op == Op.LOSS ? call.ignored : 0;
  const weights: usize = op == Op.LOSS ? call.weights : 0;
  const group = min<i32>(inner, GROUP);
  const pitch = rowBytes<T>(n);
  const turned = inner > 1 || ignored != 0;
  const counts = scratch(labels != 0 ? bytes<i32>(inner) : 0);
  const xRows: usize = turned ? scratch(<usize>group * pitch) : 0;
  const yRows: usize = turned && y != 0 ? scratch(<usize>group * pitch) : 0;
  if (counts == NOWHERE || xRows == NOWHERE || yRows == NOWHERE) return Status.OUT_OF_MEMORY;
  // into their slack
  if (weights != 0) pad<T>(weights, n, 0);
  if (labels != 0) {
    pad<i32>(labels, n, -1);
    if (ignored != 0) fillIgnored<i32>(labels, ignored, n, -1);
    countLabels(labels, n, call.base, counts, inner);
  }
  for (let o = call.first; o < call.outer; o++) {
    for (let column = 0; column < inner; column += group) {
      const columns = min<i32>(group, inner - column);
      const from = bytes<T>(o * n * inner + column);
      if (turned) {
        turn<T>(x + from, bytes<T>(inner), n, columns, xRows, pitch);
        if (y != 0) turn<T>(y + from, bytes<T>(inner), n, columns, yRows, pitch);
      }
      for (let j = 0; j < columns; j++) {
        const s = <usize>(o * inner + column + j);
        const row = turned ? xRows + <usize>j * pitch : x + from;
        const target = turned ? row : call.out + from;
        const yRow: usize = y == 0 ? 0 : turned ? yRows + <usize>j * pitch : y + from;
        if (ignored != 0) {
          // rows left out are certainly zero, and right
          fillIgnored<T>(row, ignored, n, -Infinity as T);
          if (y != 0) fillIgnored<T>(yRow, ignored, n, 0);
        }
        borrow(0, row + bytes<T>(n));
        borrow(1, target + bytes<T>(n));
        if (y != 0) {
          borrow(2, yRow + bytes<T>(n));
          pad<T>(yRow, n, 0);
        }
        const t = op == Op.HARD ? 0 : load<f64>(call.tau + s * call.tauStride);
        let status: i32 = Status.OK;
        if (op == Op.HARD) {
          status = hard<T, V, C>(row, target, n, <i32>load<f64>(call.k + s * call.kStride));
        } else if (op == Op.VJP) {
          pad<T>(row, n, 0);
          vjp<T, V, W, C>(row, yRow, target, n, t);
        } else {
          const isLoss = op == Op.LOSS;
          let sum: f64 = 0;
          if (isLoss) {
            sum = y != 0 ? loss.sumTargets<T, V, W>(yRow, n) : <f64>load<i32>(counts + (s << 2));
          }
          const ones = call.k == 0 ? sum : load<f64>(call.k + s * call.kStride);
          const unit = chooseUnit<T>(row, n, t);
          status = isNaN(sum) ? Status.BAD_TARGET
            : solve<T, V, W, C>(row, n, ones, t / unit, !isLoss && call.atMost != 0);
          if (status == Status.OK) {
            if (isLoss) {
              const isHyperSimplex = call.family == Family.HYPER_SIMPLEX;
              // the gradient of the squared loss goes with 1/τ, the Fenchel–Young loss itself with τ
              const divisor = isHyperSimplex && call.output == Output.GRADIENT ? unit : 1;
              const value = loss.evaluate<T, V, W>(
                call.family, call.output, row, yRow, sum, labels, column + j + call.base, weights, target, n, ones, t / unit,
                load<f64>(call.scale + s * call.scaleStride) / divisor,
              );
              store<f64>(call.losses + s * 8, isHyperSimplex ? value : value * unit);
            } else project<T, V>(row, target, n, t / unit);
            report(call, s, t, unit);
          }
        }
        if (y != 0) giveBack(2, yRow + bytes<T>(n));
        giveBack(1, target + bytes<T>(n));
        giveBack(0, row + bytes<T>(n));
        if (status != Status.OK) return status;
      }
      if (turned && !(op == Op.LOSS && call.output == Output.NONE)) {
        turn<T>(xRows, pitch, columns, n, call.out + from, bytes<T>(inner));
      }
    }
  }
  release(counts);
  return Status.OK;
}
