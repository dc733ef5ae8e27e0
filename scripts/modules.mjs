// @ts-check
// The WebAssembly modules of this package: `kernel`, which is assembly/index.ts, and those of other entries, each
// assembly/<name>.ts. They share sources, and an app has those whose entries it imports.

export const modules = ['kernel', 'entropic', 'knapsack', 'distributed'];

/** Where the data of `learning` begin: what is before them is left to `projection`. */
const LEARNING_DATA = '6144';

/**
 * The kernel once more as two modules that are linked (assembly/linked.ts), and what asc is told of them. Bundles that
 * hold the bytes have these in place of it, and apps that only project have the first one.
 *
 * @type {Record<string, string[]>}
 */
export const halves = {
  projection: ['--use', `PROJECTION=${LEARNING_DATA}`],
  learning: [
    '--use', `LEARNING=${LEARNING_DATA}`, '--memoryBase', LEARNING_DATA,
    '--importMemory', '--noExportMemory', '--zeroFilledMemory', // as it is where nobody has written
  ],
};

/**
 * All that is built with SIMD alone: the halves, and the kernel for a memory that threads share (assembly/shared.ts).
 *
 * @type {Record<string, string[]>}
 */
export const variants = {
  ...halves,
  shared: [
    '--use', 'THREADS=1', '--importMemory', '--noExportMemory', '--zeroFilledMemory',
    '--enable', 'simd', '--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536',
  ],
};

/**
 * An instance of both halves.
 *
 * @param {WebAssembly.Module} projection
 * @param {WebAssembly.Module} learning
 * @returns {WebAssembly.Exports}
 */
export function link(projection, learning) {
  const { exports } = new WebAssembly.Instance(projection);
  return { ...exports, ...new WebAssembly.Instance(learning, { env: exports }).exports };
}

/** The AssemblyScript that a module begins with. @param {string} name */
export const sourceOf = (name) => `assembly/${name === 'kernel' ? 'index' : name}.ts`;

/**
 * What is built of it in build/: for a target of asconfig.json.
 *
 * @param {string} name
 * @param {string} file simd.wasm, scalar.wasm or scalar.mjs
 */
export const builtAs = (name, file) => (name === 'kernel' ? file : `${name}.${file}`);
