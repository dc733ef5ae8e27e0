/** An all-reduce between promises of one process: the least that an engine is. */

type AllReduce = (values: Float64Array) => Promise<void>;

/** One `allReduce` for each of so many parts. */
export function simulate(count: number): AllReduce[] {
  let waiting: { values: Float64Array; resolve: () => void; reject: (error: unknown) => void }[] = [];
  return Array.from({ length: count }, () => (values) => new Promise<void>((resolve, reject) => {
    waiting.push({ values, resolve, reject });
    if (waiting.length < count) return;
    const all = waiting;
    waiting = [];
    const lengths = all.map((each) => each.values.length);
    if (new Set(lengths).size > 1) {
      all.forEach((each) => each.reject(new Error(`lengths differ: ${lengths}`)));
      return;
    }
    // in another order each time: the sums are exact, or the tests find out
    const order = [...all].sort((a, b) => a.values[3]! - b.values[3]!);
    const sums = new Float64Array(values.length);
    for (const each of order) each.values.forEach((value, i) => { sums[i]! += value; });
    for (const each of all) each.values.set(sums);
    for (const each of all) each.resolve();
  }));
}
