// The projection of a vector that memory does not hold: its scores are read several times, one chunk after the other.
//
//   1st read   validates and counts, and takes a sample
//   2nd read   for a bracket of thresholds from the sample: what is certain is counted and summed, and the few
//              undecided scores are kept (assembly/solve does the same with a slice in memory)
//   3rd read   p, for those who want it
//
// If the root is not in the bracket, or too many scores are undecided, each round’s thresholds are tried in a read.

import {
  checkAllReduce, checkChunk, checkChunks, checkK, checkOptions, checkRead, checkSameLength, checkSums, checkTemperature, rejectDifference, rejectNaNAt,
  rejectSize, rejectSum,
} from '../check.ts';
import { isModerate } from '../kernel/arena.ts';
import { project as projectHere } from '../projection.ts';
import { isDouble, keepFree, newLike, valueAt, type Floats, type Geometry } from '../tensor.ts';
import { Parts, type AllReduce } from './agreement.ts';
import { answerOf, unitOf } from './held.ts';
import { Lease, type Calls } from './lease.ts';

/** Scores in chunks of any length, all of one type; called once for each read, it gives the same ones each time. */
export type ReadScores<A extends Floats = Floats> = () => Iterable<A> | AsyncIterable<A>;

/** Options of {@link projectStream}. */
export interface StreamOptions {
  /** τ > 0; 1 by default. */
  temperature?: number;
  /** For a stream on each of several workers, whose scores are projected together: see {@link DistributedOptions}. */
  allReduce?: AllReduce;
}

/** What {@link projectStream} returns. */
export interface StreamProjection<A extends Floats = Floats> {
  /** t, in the units of the scores. */
  threshold: number;
  /** The closed interval of all t that give the same p. */
  thresholdBounds: { lower: number; upper: number };
  /** |F|: how many scores have 0 < p < 1. */
  freeCount: number;
  /** How often the scores have been read. */
  reads: number;
  /** Reads the scores once more, and gives p chunk by chunk. */
  projection(): AsyncGenerator<A, void, undefined>;
}

const OPTIONS = ['temperature', 'allReduce'] as const;

/** Scores that are looked at together, … */
const PIECE = 2 ** 20;
/** … those of a sample, … */
const SAMPLE = 2 ** 22;
/** … in runs of so many, … */
const RUN = 16;
/** … and undecided scores that are kept, at most. */
const REST = 2 ** 25;

/**
 * The projection of a vector in chunks, such as those of a file that memory does not hold: to the bit that of all scores
 * together. Memory is flat: some 4 million scores as a sample, and up to 33 million that are next to the threshold.
 *
 *     2 reads for the threshold, and one for p
 *
 * It is more where too many scores are next to the threshold, such as millions of equal ones: one for each of the rounds
 * of `project`.
 *
 * @param read gives the chunks of scores, from the first on, each time it is called: `Float32Array` or `Float64Array`.
 * @param k what p sums to.
 * @param options see {@link StreamOptions}.
 * @returns the threshold with what is found beside it, and a function that gives p chunk by chunk.
 * @throws (the promise is rejected) TypeError and RangeError as `project`; what `read` throws.
 *
 * @example
 * ```ts
 * import { projectStream } from 'hypersimplex/distributed';
 * const read = () => [new Float64Array([0, 1, 2]), new Float64Array([3])];
 * const { threshold, reads, projection } = await projectStream(read, 1, { temperature: 2 });
 * console.log(threshold, reads);
 * // → 1.5 2
 * const chunks = [];
 * for await (const p of projection()) chunks.push(p);
 * console.log(chunks);
 * // → [ Float64Array(3) [ 0, 0, 0.25 ], Float64Array(1) [ 0.75 ] ]
 * ```
 */
export async function projectStream<A extends Floats>(
  read: ReadScores<A>, k: number, options?: StreamOptions,
): Promise<StreamProjection<A>> {
  // what is wrong with the other options is for all parts to throw
  const { allReduce } = (options ?? {}) as StreamOptions;
  const parts = new Parts(allReduce === undefined ? () => {} : checkAllReduce(options));
  const stream = new Stream(read);
  try {
    await stream.solve(parts, k, options);
    return stream.answer() as StreamProjection<A>;
  } finally {
    stream.close();
  }
}

/** What a pass does with n scores at x in memory, which begin at an index of a chunk. */
type Visit = (x: number, n: number, chunk: Floats, from: number) => void;

class Stream {
  readonly #read: ReadScores;
  #tau = 1;
  #lease: Lease | undefined;
  #taken: Calls | undefined;
  #double = true;
  #slice = 0;
  #x = 0;
  #numbers = 0;
  #like: Floats | undefined;
  #length: number | undefined;
  #reads = 0;

  constructor(read: ReadScores) {
    this.#read = read;
  }

  /** Reads all scores once. */
  async #pass(visit: Visit): Promise<void> {
    this.#reads++;
    let length = 0;
    for await (const chunk of checkChunks(this.#read())) {
      checkChunk(chunk, this.#like);
      this.#like ??= chunk;
      this.#open();
      this.#take(isDouble(chunk));
      for (let from = 0; from < chunk.length; from += PIECE) {
        const n = Math.min(PIECE, chunk.length - from);
        this.#put(chunk.subarray(from, from + n));
        visit(this.#x, n, chunk, from);
      }
      length += chunk.length;
    }
    checkSameLength(length, this.#length ??= length);
    this.#open();
  }

  /** An instance. */
  #open(): void {
    if (this.#lease) return;
    this.#lease = new Lease();
    const { sliceBytes, roundBytes } = this.#lease.module;
    this.#lease.reserve(3, sliceBytes.value + roundBytes.value + 8 * PIECE);
    [this.#slice, this.#numbers, this.#x] = [sliceBytes.value, roundBytes.value, 8 * PIECE].map((bytes) => this.#lease!.take(bytes));
    this.#lease.f64.fill(0, this.#slice / 8, (this.#slice + sliceBytes.value) / 8);
  }

  /** The type of scores, when it is known: by the first chunk, or by the other parts. */
  #take(double: boolean): Calls {
    if (this.#taken) return this.#taken;
    this.#double = double || !isModerate(this.#tau);
    this.#taken = this.#lease!.calls(this.#double);
    this.#taken.open(this.#slice, this.#x, 0, this.#tau / unitOf(this.#tau));
    return this.#taken;
  }

  /** The instance's calls for scores of that type. */
  get #calls(): Calls {
    return this.#taken!;
  }

  get #all(): Floats {
    return this.#double ? this.#lease!.f64 : this.#lease!.f32;
  }

  #put(scores: Floats): void {
    const at = this.#x / (this.#double ? 8 : 4);
    this.#all.set(scores, at);
    const unit = unitOf(this.#tau);
    if (unit > 1) for (let i = 0; i < scores.length; i++) this.#all[at + i] /= unit;
  }

  async solve(parts: Parts, k: number, options: StreamOptions | undefined): Promise<void> {
    let finite = 0;
    let plus = 0;
    let read = 0;
    const sample = new Sample();
    const first = await attempt(async () => {
      const { temperature = 1 } = checkOptions<StreamOptions>(options, OPTIONS);
      checkRead(this.#read);
      this.#tau = valueAt(checkTemperature(temperature, 1), 0);
      checkSums(k, ONE);
      await this.#pass((x, n, chunk, from) => {
        const piece = chunk.subarray(from, from + n);
        if (this.#calls.open(this.#slice, x, n, this.#tau / unitOf(this.#tau)) !== 0) rejectNaNAt(read + piece.findIndex(Number.isNaN));
        finite += this.#lease!.module.finiteOf(this.#slice);
        plus += this.#lease!.module.plusOf(this.#slice);
        sample.take(piece);
        read += n;
      });
    });
    if (first !== undefined) this.#length = 0;
    const common = [['the function', 'projectStream'], ['k', k], ['temperature', this.#tau]] as const;
    const types = [false, true].map((double) => Number(this.#like !== undefined && isDouble(this.#like) === double));
    const [all, allFinite, allPlus, singles, doubles] = await parts.meet(
      first === undefined ? common : undefined, common.length, [read, finite, plus, ...types], 5, first,
    );
    if (singles > 0 && doubles > 0) rejectDifference('the number type of x', parts.count);
    const calls = this.#take(singles === 0);
    const sum = valueAt(checkK(k, { ...ONE, n: all }), 0);
    if (sum < allPlus || sum > allPlus + allFinite) rejectSum('x', 0, allPlus, allPlus + allFinite, sum);

    // a bracket, the same for all parts
    const { module } = this.#lease!;
    const mine = sample.bracket(this.#tau, sum / all, this.#like);
    const told = await parts.add(mine ? [1, ...mine.map((t) => module.rankOf(t, this.#tau))] : [0, 0, 0]);
    const [lo, hi] = [1, 2].map((i) => (told[0] > 0 ? module.thresholdOf(Math.round(told[i] / told[0]), this.#tau) : 0) / unitOf(this.#tau));
    const [from, to] = [lo, hi].map((t) => module.rankOf(t, this.#tau / unitOf(this.#tau)));
    calls.pose(this.#slice, false, 0, 0.5 * lo + 0.5 * hi, Math.max(to - from, 2 ** 28));
    const isOpen = calls.know(this.#slice, parts.count, sum, allFinite, allPlus) !== 0;
    if (isOpen && lo < hi) await this.#sieve(parts, lo, hi);
    while (!module.isDone(this.#slice)) await this.#tryInRead(parts);
  }

  /** A read for the bracket, and then rounds with the undecided scores alone, until the answer is known. */
  async #sieve(parts: Parts, lo: number, hi: number): Promise<void> {
    const { module } = this.#lease!;
    const capacity = Math.min(this.#length!, REST) + 128;
    const rest = module.makeRest(this.#slice, capacity, this.#double);
    this.#lease!.look();
    let count = 0;
    const error = await attempt(async () => {
      if (rest === 0) rejectSize(capacity * (this.#double ? 8 : 4));
      await this.#pass((x, n) => {
        if (count >= 0) count = this.#calls.sieve(this.#slice, x, n, lo, hi);
      });
    });
    const [without] = await parts.add([Number(count < 0)], error);
    module.confine(this.#slice, rest, Math.max(count, 0), without === 0);
    if (without > 0) return;
    this.#calls.ends(this.#slice, lo, hi);
    await this.#exchange(parts, this.#calls.tellOf(this.#slice, rest, count, this.#numbers));
    if (module.isBracketed(this.#slice)) {
      while (!module.isDone(this.#slice)) await this.#exchange(parts, this.#calls.tell(this.#slice, this.#numbers));
    }
    module.confine(this.#slice, this.#x, 0, false);
  }

  /** One round, for which all scores are read. */
  async #tryInRead(parts: Parts): Promise<void> {
    const { module } = this.#lease!;
    const at = this.#numbers / 8;
    const isTrying = this.#calls.plan(this.#slice) !== 0;
    const isLooking = module.beginLook(this.#slice) !== 0;
    let end = this.#numbers;
    const words = this.#double ? 5 : 4;
    const told = new Float64Array(64 * words);
    const error = !isTrying && !isLooking ? undefined : await attempt(() => this.#pass((x, n) => {
      if (isLooking) this.#calls.look(this.#slice, x, n);
      if (!isTrying) return;
      end = this.#calls.tellOf(this.#slice, x, n, this.#numbers);
      this.#lease!.look(); // that may have taken more memory
      for (let i = 0; i < (end - this.#numbers) / 8; i++) told[i] += this.#lease!.f64[at + i];
    }));
    if (isTrying && end === this.#numbers) end = this.#calls.tellOf(this.#slice, this.#x, 0, this.#numbers);
    // what the sums of limbs carry
    for (let i = 0; i < (end - this.#numbers) / 8; i += words) {
      for (let limb = i + 2; limb < i + words - 1; limb++) {
        const carry = Math.round(told[limb] / 2 ** 40);
        told[limb] -= carry * 2 ** 40;
        told[limb + 1] += carry;
      }
    }
    this.#lease!.f64.set(told.subarray(0, (end - this.#numbers) / 8), at);
    await this.#exchange(parts, module.tellNearest(this.#slice, end), error);
  }

  /** Tells what is in memory up to an address, and takes the sums in. */
  async #exchange(parts: Parts, end: number, error?: unknown): Promise<void> {
    this.#lease!.look();
    const { f64 } = this.#lease!;
    const at = this.#numbers / 8;
    const sums = await parts.add(f64.slice(at, end / 8), error);
    f64.set(sums, at);
    this.#calls.absorb(this.#slice, this.#numbers);
    this.#lease!.look(); // that may have taken more memory
  }

  answer(): StreamProjection {
    const { threshold, lower, upper, frees } = answerOf(this.#lease!.f64, this.#slice, this.#tau);
    const record = this.#lease!.f64.slice(this.#slice / 8, (this.#slice + this.#lease!.module.sliceBytes.value) / 8);
    return {
      threshold, thresholdBounds: { lower, upper }, freeCount: frees, reads: this.#reads, projection: () => this.#projection(record),
    };
  }

  /** One more read, in an instance of its own for as long as it lasts. */
  async *#projection(record: Float64Array): AsyncGenerator<Floats, void, undefined> {
    const read = this.#read;
    const stream = new Stream(read);
    stream.#tau = this.#tau;
    stream.#like = this.#like;
    let length = 0;
    try {
      for await (const chunk of checkChunks(read())) {
        checkChunk(chunk, this.#like);
        stream.#open();
        stream.#take(isDouble(chunk));
        stream.#lease!.f64.set(record, stream.#slice / 8);
        const p = newLike(chunk);
        for (let from = 0; from < chunk.length; from += PIECE) {
          const n = Math.min(PIECE, chunk.length - from);
          stream.#put(chunk.subarray(from, from + n));
          stream.#calls.write(stream.#slice, stream.#x, stream.#x, n);
          const at = stream.#x / (stream.#double ? 8 : 4);
          const own = p.subarray(from, from + n);
          own.set(stream.#all.subarray(at, at + n));
          if (stream.#double && !isDouble(p)) keepFree(stream.#all, at, own, 2 ** -126, 1 - 2 ** -24);
        }
        length += chunk.length;
        yield p;
      }
      checkSameLength(length, this.#length!);
    } finally {
      stream.close();
    }
  }

  close(): void {
    this.#lease?.giveBack();
  }
}

/** A vector. */
const ONE: Geometry = { outer: 1, n: 0, inner: 1, count: 1 };

/** What a step throws. */
async function attempt(step: () => Promise<void>): Promise<unknown> {
  try {
    await step();
    return undefined;
  } catch (error) {
    return error ?? new Error(String(error));
  }
}

/** Runs of scores from all over the stream, but in no period: those whose numbers, scattered, are below a limit. */
class Sample {
  readonly #scores: number[] = [];
  /** Where each run is scattered to, and how many scores it has. */
  readonly #runs: [at: number, length: number][] = [];
  #limit = 2 ** 32;
  #seen = 0;

  take(piece: Floats): void {
    for (let from = 0; from < piece.length; from += RUN) {
      const at = Math.imul(this.#seen++, 0x9e3779b1) >>> 0; // the golden section of 2^32
      if (at >= this.#limit) continue;
      const to = Math.min(from + RUN, piece.length);
      for (let i = from; i < to; i++) this.#scores.push(piece[i]);
      this.#runs.push([at, to - from]);
      if (this.#scores.length >= SAMPLE) this.#thin();
    }
  }

  /** Keeps about half of them. */
  #thin(): void {
    this.#limit /= 2;
    let from = 0;
    let to = 0;
    let runs = 0;
    for (const run of this.#runs) {
      const [at, length] = run;
      if (at < this.#limit) {
        for (let i = 0; i < length; i++) this.#scores[to++] = this.#scores[from + i];
        this.#runs[runs++] = run;
      }
      from += length;
    }
    this.#scores.length = to;
    this.#runs.length = runs;
  }

  /** Thresholds that almost surely hold that of the whole: of sums that the sample might as well have had. */
  bracket(tau: number, share: number, like: Floats | undefined): [lo: number, hi: number] | undefined {
    const numbers = this.#scores.filter(Number.isFinite);
    const finite = like && !isDouble(like) ? Float32Array.from(numbers) : Float64Array.from(numbers);
    const ones = this.#scores.reduce((sum, score) => sum + Number(score === Infinity), 0);
    const n = finite.length;
    if (n === 0) return undefined;
    const k = share * this.#scores.length - ones;
    const error = 2.5 * Math.sqrt(n) + 3;
    const at = (sum: number): number => projectHere(finite, Math.min(Math.max(sum, 0), n), { temperature: tau }).thresholds[0];
    const t = at(k);
    const lo = k + error < n ? at(k + error) : undefined;
    const hi = k - error > 0 ? at(k - error) : undefined;
    const width = Math.max((hi ?? t) - t, t - (lo ?? t), 2 ** -20 * tau);
    const slack = Math.abs(t) * 2 ** -23 + 2 ** -20 * tau;
    return [(lo ?? t - 4 * width) - slack, (hi ?? t + 4 * width) + slack];
  }
}
