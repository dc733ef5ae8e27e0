// Temperatures that change in the course of a training.

import { checkNumber, checkOptions } from './check.ts';

/** Options of {@link temperatureSchedule}. */
export interface ScheduleOptions {
  /** τ > 0 at step 0. */
  from: number;
  /** τ > 0 from step `steps` on; `from` by default, which is a constant. */
  to?: number;
  /** How many steps it takes, > 0; where `to` is given. */
  steps?: number;
}

const SCHEDULE = ['from', 'to', 'steps'] as const;

/**
 * A schedule of temperatures for a training loop: constant, or geometric, by the same factor in every step.
 *
 *     τ(step) = from^(1 − share) · to^share,   share = min(step/steps, 1)
 *
 * From four times the temperature down to it did best where losses were compared (docs/evidence.md). The value is
 * right to 10⁻¹³ and has the same bits in every runtime; τ(0) is `from`, and τ(steps) is `to`.
 *
 * @param options see {@link ScheduleOptions}.
 * @returns a function of the step, a number ≥ 0 (epochs, batches, or a fraction of either), that gives τ.
 * @throws TypeError and RangeError for options that are not positive and finite, and for `to` without `steps`. The function throws for a step that is not a finite number ≥ 0.
 *
 * @example
 * ```ts
 * const temperature = temperatureSchedule({ from: 8, to: 2, steps: 10 });
 * console.log([0, 5, 10, 11].map(temperature));
 * // → [ 8, 4, 2, 2 ]
 * ```
 */
export function temperatureSchedule(options: ScheduleOptions): (step: number) => number {
  const { from, to, steps } = checkOptions(options, SCHEDULE);
  checkNumber(from as number, LEAST, Number.MAX_VALUE, false, 'from');
  if (to !== undefined) checkNumber(to, LEAST, Number.MAX_VALUE, false, 'to');
  if (to !== undefined || steps !== undefined) checkNumber(steps!, LEAST, Number.MAX_VALUE, false, 'steps');
  return (step) => {
    checkNumber(step, 0, Number.MAX_VALUE, false, 'step');
    return to === undefined ? from as number : between(from as number, to, step / steps!);
  };
}

const LEAST = 2 ** -1022;

/** from · (to/from)^share, where every bit of the share asks for one more root of it. (Powers are each engine's own.) */
function between(from: number, to: number, share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? from : to;
  let value = from;
  let root = Math.sqrt(to) / Math.sqrt(from);
  for (let bit = 0, rest = share; rest > 0 && bit < 64; bit++) { // further roots are 1
    rest *= 2;
    if (rest >= 1) {
      value *= root;
      rest -= 1;
    }
    root = Math.sqrt(root);
  }
  return value;
}
