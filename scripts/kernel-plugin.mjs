// @ts-check
import { readFile } from 'node:fs/promises';

const id = 'virtual:kernel';
const resolved = `\0${id}`;

/**
 * For rollup and vite alike: gives `import { base64 } from 'virtual:kernel'` the bytes of build/<kernel>.wasm,
 * and puts the same bytes beside the bundle as kernel.wasm.
 *
 * @param {string} kernel the asconfig.json target: simd, scalar or debug
 */
export function kernelPlugin(kernel) {
  const bytes = () => readFile(new URL(`../build/${kernel}.wasm`, import.meta.url));
  return {
    name: 'kernel',
    /** @param {string} source */
    resolveId(source) {
      return source === id ? resolved : null;
    },
    /** @param {string} source */
    async load(source) {
      return source === resolved ? `export const base64 = '${(await bytes()).toString('base64')}';` : null;
    },
    /** @this {import('rollup').PluginContext} */
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'kernel.wasm', source: await bytes() });
    },
  };
}
