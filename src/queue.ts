// Small batches: their loss within the last m scores, of which those of earlier batches stand still.

import {
  checkOptions, checkOut, checkQueueJSON, checkQueueK, checkQueueRows, checkQueueSize, checkRank, checkSlices,
  checkTargets, checkTargetValues, rejectScores, without,
} from './check.ts';
import { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad } from './loss.ts';
import type { FenchelYoungOptions, LossAndGrad, LossTargets } from './loss.ts';
import type { OutOptions } from './straight-through.ts';
import type { F64, Floats, Scores } from './tensor.ts';
import { counts, formLike, newLike, shapeOf, targetAt } from './tensor.ts';

/** Options of the losses of a {@link ScoreQueue}; X is the type of the logits. */
export interface QueueLossOptions<X = Scores>
  extends Pick<FenchelYoungOptions, 'temperature' | 'classWeights' | 'ignoreIndex' | 'reduction'>, OutOptions<X> {
  /** The sum of each class's targets in the window (`'targets'`, the default), or `{ fraction }` of its rows. */
  k?: 'targets' | { readonly fraction: number };
}

/** A {@link ScoreQueue} as JSON, row after row; infinite scores are strings. */
export interface QueueJSON {
  size: number;
  /** How many classes each row has; 0 before the first batch. */
  classes: number;
  scores: (number | string)[];
  targets: number[];
  thresholds: number[];
}

const QUEUE = ['size'] as const;
const OPTIONS = ['temperature', 'k', 'classWeights', 'ignoreIndex', 'reduction', 'out'] as const;

type LossWithGrad = (logits: Scores, targets: LossTargets, options?: object) => LossAndGrad;

/**
 * The last m scores with their targets, so that the loss of a small batch is that of a large one. A batch joins
 * those that were there before, which together are the window; the loss is that of the window, and only the
 * batch's logits get a gradient. The oldest rows make room.
 *
 * Scores in the queue were computed with weights that have changed since. So m is best a few per cent of the
 * training set, and learning rates are such that the scores drift little in so many steps.
 *
 * @example
 * ```ts
 * const queue = new ScoreQueue({ size: 6 });
 * const labels = new Uint8Array([1, 0]);
 * queue.hyperSimplexLossAndGrad(new Float64Array([4, 0]), labels, { temperature: 4 });
 * queue.hyperSimplexLossAndGrad(new Float64Array([3, 1]), labels, { temperature: 4 });
 * const { loss, grad } = queue.hyperSimplexLossAndGrad(new Float64Array([1, 2]), labels, { temperature: 4 });
 * console.log(queue.length, loss, grad); // p of [4, 0, 3, 1, 1, 2]: [1, 0.05, 0.8, 0.3, 0.3, 0.55]
 * // → 6 0.15416666666666665 Float64Array(2) [ -0.175, 0.1375 ]
 * const copy = ScoreQueue.fromJSON(JSON.parse(JSON.stringify(queue)));
 * console.log(copy.length, copy.thresholds);
 * // → 6 Float64Array(1) [ -0.2 ]
 * ```
 */
export class ScoreQueue {
  /** How many rows the window has at most. */
  readonly size: number;
  /** How many scores a row has, once the first batch has told it. */
  #classes = 0;
  /** Row after row, the oldest first. */
  #scores: Floats = new Float64Array(0);
  #targets: Floats = new Float64Array(0);
  #thresholds: F64 = new Float64Array(0);

  /**
   * @param options `size`: how many rows the window has at most, a batch's own among them.
   * @throws TypeError or RangeError for a size that is not a whole number from 1 on.
   */
  constructor(options: { size: number }) {
    const { size } = checkOptions(options, QUEUE);
    checkQueueSize(size as number);
    this.size = size as number;
  }

  /** How many rows it has. */
  get length(): number {
    return this.#classes > 0 ? this.#scores.length / this.#classes : 0;
  }

  /** A copy of the thresholds of the last window, one per class; empty before the first batch. */
  get thresholds(): F64 {
    return this.#thresholds.slice();
  }

  /**
   * {@link hyperSimplexLossAndGrad} of the window. `'mean'` is the mean over the window's terms; the gradient is
   * scaled as if the batch were alone, (2/(n·C)) J(p − y) with the n rows of the batch, so that the learning rate
   * does not depend on the size of the queue: that is an estimate of the window's gradient by the weights.
   * `'half-sum'` is ½Σ over the window, with the gradient J(p − y).
   *
   * @param logits of the batch: a vector [n] or a tensor [n, C].
   * @param targets of the batch: see {@link LossTargets}.
   * @param options see {@link QueueLossOptions}.
   * @returns loss, thresholds, their bounds and free counts of the window; the gradient like the logits.
   * @throws TypeError and RangeError as {@link hyperSimplexLossAndGrad}; RangeError for more rows than the size,
   * or another number of classes than before. The queue is then unchanged.
   */
  hyperSimplexLossAndGrad<X extends Scores>(
    logits: X, targets: LossTargets, options?: QueueLossOptions<X>,
  ): LossAndGrad<X> {
    return this.#lossAndGrad(hyperSimplexLossAndGrad as LossWithGrad, logits, targets, options);
  }

  /**
   * {@link fenchelYoungLossAndGrad} of the window, with the gradient (p − y)/(n·C) for `'mean'`, where n are the
   * rows of the batch, and p − y for `'half-sum'`.
   *
   * @param logits of the batch: a vector [n] or a tensor [n, C].
   * @param targets of the batch: see {@link LossTargets}.
   * @param options see {@link QueueLossOptions}.
   * @returns as {@link ScoreQueue.hyperSimplexLossAndGrad}.
   * @throws TypeError and RangeError as {@link ScoreQueue.hyperSimplexLossAndGrad}.
   */
  fenchelYoungLossAndGrad<X extends Scores>(
    logits: X, targets: LossTargets, options?: QueueLossOptions<X>,
  ): LossAndGrad<X> {
    return this.#lossAndGrad(fenchelYoungLossAndGrad as LossWithGrad, logits, targets, options);
  }

  #lossAndGrad<X extends Scores>(
    lossAndGrad: LossWithGrad, logits: X, targets: LossTargets, given: QueueLossOptions<X> | undefined,
  ): LossAndGrad<X> {
    const { ignoreIndex, out, ...options } = checkOptions<QueueLossOptions>(given as QueueLossOptions, OPTIONS);
    const whole = checkSlices('logits', logits, 0);
    checkRank('logits', logits, 2);
    const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    checkTargetValues('targets', y, x);
    checkQueueK(options.k);
    const classes = x.inner;
    checkQueueRows(x.n, this.size, classes, this.#classes);
    const result = checkOut(out, logits, x);

    const rows: number[] = []; // of the batch that count
    for (let row = 0; row < x.n; row++) if (counts(y, row)) rows.push(row);
    const kept = Math.min(this.length, this.size - rows.length) * classes;
    const length = kept + rows.length * classes;
    const [scores, dense] = [newLike(x.data, length), newLike(x.data, length)];
    scores.set(this.#scores.subarray(this.#scores.length - kept));
    dense.set(this.#targets.subarray(this.#targets.length - kept));
    rows.forEach((row, i) => {
      for (let c = 0; c < classes; c++) {
        const [index, to] = [row * classes + c, kept + i * classes + c];
        if (Number.isNaN(x.data[index])) rejectScores('logits', without(x, (_, row) => counts(y, row)));
        scores[to] = x.data[index] + 0; // −0 is 0, which is what JSON does to it
        dense[to] = targetAt(y, index, row, c) + 0;
      }
    });
    const shape = shapeOf(logits).length === 1 ? [length] : [length / classes, classes];
    // The window before this one differs by a few rows: its thresholds are near.
    const start = this.#thresholds.length > 0 ? { initialThresholds: this.#thresholds } : {};
    const { grad, ...found } = lossAndGrad({ data: scores, shape }, { data: dense, shape }, { ...options, ...start });

    // The batch's own part, where it is the whole of it.
    const own = (grad as { data: ArrayLike<number> }).data;
    const scale = options.reduction === 'half-sum' || rows.length === 0 ? 1 : length / (rows.length * classes);
    result.fill(0);
    rows.forEach((row, i) => {
      for (let c = 0; c < classes; c++) result[row * classes + c] = scale * own[kept + i * classes + c];
    });
    this.#classes = classes;
    this.#scores = scores;
    this.#targets = dense;
    this.#thresholds = found.thresholds.map((t) => t + 0);
    return { ...found, grad: formLike(logits, result, out) };
  }

  /** Forgets all rows. */
  clear(): void {
    this.#classes = 0;
    this.#scores = this.#targets = this.#thresholds = new Float64Array(0);
  }

  /** A plain object, from which {@link ScoreQueue.fromJSON} restores the queue, to the bit. */
  toJSON(): QueueJSON {
    return {
      size: this.size,
      classes: this.#classes,
      scores: Array.from(this.#scores, (score) => (Number.isFinite(score) ? score : String(score))),
      targets: Array.from(this.#targets),
      thresholds: Array.from(this.#thresholds),
    };
  }

  /**
   * Restores the queue that {@link ScoreQueue.toJSON} was called on.
   *
   * @throws TypeError or RangeError for a value that `toJSON` did not return.
   */
  static fromJSON(value: QueueJSON): ScoreQueue {
    const { size, classes, scores, targets, thresholds } = checkQueueJSON(value);
    const queue = new ScoreQueue({ size });
    queue.#classes = classes;
    queue.#scores = scores;
    queue.#targets = targets;
    queue.#thresholds = thresholds;
    return queue;
  }
}
