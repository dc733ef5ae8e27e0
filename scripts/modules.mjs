// @ts-check
// The WebAssembly modules of this package: `kernel`, which is assembly/index.ts, and those of other entries, each
// assembly/<name>.ts. They share sources, and an app has those whose entries it imports.

export const modules = ['kernel', 'entropic', 'knapsack', 'distributed'];

/** The AssemblyScript that a module begins with. @param {string} name */
export const sourceOf = (name) => `assembly/${name === 'kernel' ? 'index' : name}.ts`;

/**
 * What is built of it in build/: for a target of asconfig.json.
 *
 * @param {string} name
 * @param {string} file simd.wasm, scalar.wasm or scalar.mjs
 */
export const builtAs = (name, file) => (name === 'kernel' ? file : `${name}.${file}`);
