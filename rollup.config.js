// @ts-check
import nodeResolve from '@rollup/plugin-node-resolve';
import dts from 'rollup-plugin-dts';
import ts from 'typescript';
import { kernelPlugin } from './scripts/kernel-plugin.mjs';

/**
 * Strips the types, file by file; `npm run typecheck` checks them.
 * @type {import('rollup').Plugin}
 */
const stripTypes = {
  name: 'strip-types',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    return { code: outputText, map: null };
  },
};

// The one dependency in the bundle; its licence asks for its notice to be kept.
const banner = '/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */';

const input = { index: 'src/index.ts' };

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input,
    output: { dir: 'dist', format: 'es', chunkFileNames: '[name].js', banner },
    plugins: [kernelPlugin('simd'), nodeResolve(), stripTypes],
  },
  {
    input,
    output: { dir: 'dist', format: 'es', chunkFileNames: '[name].d.ts' },
    plugins: [dts()],
  },
];
