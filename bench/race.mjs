// Side by side: contenders take turns within a run, so that what disturbs the machine disturbs them alike.
// What counts is medians over the rounds, and medians of the ratios within a round.
//
// A contender is { name, run(times), answer() }: run calls the work so often and returns (or promises) ns a call.
import { median } from 'd3';

/** A contender whose work is a function; `before` is not on the clock. */
export function timed(name, work, answer, before) {
  return {
    name,
    answer,
    run(times) {
      let elapsed = 0;
      if (before) {
        for (let i = 0; i < times; i++) {
          before();
          const start = performance.now();
          work();
          elapsed += performance.now() - start;
        }
      } else {
        const start = performance.now();
        for (let i = 0; i < times; i++) work();
        elapsed = performance.now() - start;
      }
      return 1e6 * elapsed / times;
    },
  };
}

/** A turn lasts about so many ns, one call at least. */
const TURN = 3e5;
/** Before the first round a contender warms up for so many ns, by 1, 2, 4, … calls. */
const WARMING = 2e7;

/** Runs the contenders in rounds; ns(name) and ratio(name, to) tell the outcome. */
export async function race(contenders, rounds) {
  const turns = [];
  for (const { run } of contenders) {
    let quickest = Infinity;
    for (let spent = 0, calls = 1; spent < WARMING; calls *= 2) {
      const ns = await run(calls);
      quickest = Math.min(quickest, ns);
      spent += calls * ns;
    }
    const times = Math.max(1, Math.round(TURN / quickest));
    turns.push({ run, times, isQuick: quickest < WARMING, samples: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < turns.length; i++) {
      const { run, times, isQuick, samples } = turns[(round + i) % turns.length];
      if (isQuick) await run(1); // off the clock, as the others have just had the caches
      samples.push(await run(times));
    }
  }
  const samplesOf = (name) => turns[contenders.findIndex((contender) => contender.name === name)].samples;
  return {
    names: contenders.map(({ name }) => name),
    ns: (name) => median(samplesOf(name)),
    ratio: (name, to) => median(samplesOf(name).map((ns, round) => ns / samplesOf(to)[round])),
  };
}
