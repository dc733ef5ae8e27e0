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

// What learning.ts has of projection.ts.

// @ts-ignore: decorator
@external('env', 'scratch')
export declare function linkedScratch(bytes: usize): usize;

// @ts-ignore: decorator
@external('env', 'release')
export declare function linkedRelease(address: usize): void;

// @ts-ignore: decorator
@external('env', 'solveSlice')
export declare function linkedSolveSlice(
  solution: usize, call: usize, single: bool, s: usize, x: usize, k: f64, atMost: bool,
): i32;
