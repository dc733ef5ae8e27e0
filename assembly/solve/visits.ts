/** Scores looked at in all passes, in builds with assertions: for tests of how many passes there are. */
export let looks: f64 = 0;

export function look(scores: i32): void {
  looks += <f64>scores;
}
