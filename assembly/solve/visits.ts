/** Scores looked at in all passes, in builds with assertions: for tests of how many passes there are. */
export let visits: f64 = 0;

export function look(scores: i32): void {
  visits += <f64>scores;
}

// Slices that guess.ts, direct.ts, short.ts and (few scores) kinks.ts with direct.ts solve, and those that they leave to others: likewise.
export let guessSolved: i32 = 0;
export let guessLeft: i32 = 0;
export let directSolved: i32 = 0;
export let directLeft: i32 = 0;
export let shortSolved: i32 = 0;
export let shortLeft: i32 = 0;
export let fewSolved: i32 = 0;
export let fewLeft: i32 = 0;

export function countGuess(isSolved: bool): void {
  if (isSolved) guessSolved++;
  else guessLeft++;
}

export function countDirect(isSolved: bool): void {
  if (isSolved) directSolved++;
  else directLeft++;
}

export function countShort(slices: i32, areSolved: bool): void {
  if (areSolved) shortSolved += slices;
  else shortLeft += slices;
}

export function countFew(isSolved: bool): void {
  if (isSolved) fewSolved++;
  else fewLeft++;
}

// Chunks of squared errors that ops/loss.ts sums as it goes, and those that it sums again: likewise.
export let chunksSummed: i32 = 0;
export let chunksAgain: i32 = 0;

export function countChunk(again: bool): void {
  if (again) chunksAgain++;
  else chunksSummed++;
}

// Columns of losses that ops/sparse.ts solves as lists, and those that it solves whole after all: likewise.
export let columnsListed: i32 = 0;
export let columnsWhole: i32 = 0;

export function countColumns(isListed: bool): void {
  if (isListed) columnsListed++;
  else columnsWhole++;
}
