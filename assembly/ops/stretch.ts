// A stretch of a pass that is divided (solve/divided.ts).

import { NOWHERE, record, release, scratch } from '../memory';
import { Pass, stretchAt, Work } from '../solve/divided';
import { Value } from '../solve/evaluate';
import { Extremes } from '../solve/min-max';
import { CHUNK, MISSED } from '../solve/partition';
import { countAbove, evaluate, minMax, partition, sumFree } from '../solve/passes';
import { writeProjection } from './project';
import { doChunk, Step, Strip } from './sparse';

const EXTREMES = record<Extremes>();
const VALUE = record<Value>();

/** Does the i-th. What is undecided there stays in scratch until the next pass. Its result goes to that address, if it is not 0. */
export function stretch(pass: Pass, i: i32, to: usize): void {
  if (pass.work == Work.STRIP) {
    doChunk(changetype<Strip>(pass.x), pass.n as Step, i, to);
    return;
  }
  const from = stretchAt(i, pass.stretches) * pass.length;
  const n = min<i32>(pass.length, pass.n - from);
  const size: usize = pass.single ? 4 : 8;
  const x = pass.x + <usize>from * size;
  const found = pass.found(i);
  const work = pass.work;
  if (work == Work.EVALUATE) {
    const value = VALUE;
    evaluate(pass.grid, value, x, n, pass.low);
    found.f = value.f;
    found.slope = value.freeCount;
  } else if (work == Work.MIN_MAX) {
    const extremes = EXTREMES;
    found.status = i32(minMax(pass.single, extremes, x, n, pass.low, pass.high));
    found.least = extremes.least;
    found.greatest = extremes.greatest;
  } else if (work == Work.PARTITION) {
    const part = pass.part;
    const capacity = min<i32>(part.capacity, n) + CHUNK;
    const rest = scratch(<usize>capacity * size);
    found.status = MISSED;
    if (rest == NOWHERE) return;
    found.pivot = part.pivot;
    found.rest = rest;
    found.capacity = capacity;
    found.status = partition(pass.grid, found, x, n, pass.first, pass.last);
    if (found.status != MISSED) release((rest + <usize>found.undecided * size + 15) & ~15);
  } else if (work == Work.SUM_FREE) {
    const part = pass.part;
    found.floor = part.floor;
    found.ceiling = part.ceiling;
    found.pivot = part.pivot;
    sumFree(pass.grid, found, x, n);
  } else if (work == Work.COUNT_ABOVE) {
    found.counts = countAbove(pass.single, x, n, pass.low, pass.high);
  } else {
    const out = to != 0 ? to : pass.out + <usize>from * size;
    if (pass.single) writeProjection<f32, v128>(pass.solution, x, out, n);
    else writeProjection<f64, v128>(pass.solution, x, out, n);
  }
}
