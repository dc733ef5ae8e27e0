// The kernel is one module, index.ts, or two that are linked: projection.ts, and learning.ts, which works in the memory of
// the first and calls its functions. So what projects carries no losses. The build compiles them with PROJECTION
// or LEARNING defined: both say where the data of learning.ts begin (scripts/modules.mjs).

/** Whether this module projects … */
// @ts-ignore: decorator
@lazy
export const PROJECTS: bool = !isDefined(LEARNING);

/** … and whether it does all else. */
// @ts-ignore: decorator
@lazy
export const LEARNS: bool = !isDefined(PROJECTION);

/** Where the arena begins behind the data of both. */
export const LINKED_ARENA: usize = 16384;

// What learning.ts has of projection.ts, which exports it by one letter, as every app has the names.

// @ts-ignore: decorator
@external('env', 'a')
export declare function linkedScratch(bytes: usize): usize;

// @ts-ignore: decorator
@external('env', 'r')
export declare function linkedRelease(address: usize): void;

// @ts-ignore: decorator
@external('env', 's')
export declare function linkedSolveSlice(
  solution: usize, call: usize, single: bool, s: usize, x: usize, k: f64, atMost: bool,
): i32;

// @ts-ignore: decorator
@external('env', 'g')
export declare function linkedRoughThreshold(single: bool, x: usize, n: i32, k: f64, tau: f64): f64;

// @ts-ignore: decorator
@external('env', 't')
export declare function linkedTranspose(
  single: bool, source: usize, from: usize, rows: i32, columns: i32, target: usize, to: usize,
): void;

// @ts-ignore: decorator
@external('env', 'f')
export declare function linkedFiniteMinMax(single: bool, extremes: usize, x: usize, n: i32): i32;

// @ts-ignore: decorator
@external('env', 'c')
export declare function linkedCountAbove(single: bool, x: usize, n: i32, low: f64, high: f64): i64;
