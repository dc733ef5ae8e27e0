// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import dts from 'rollup-plugin-dts';
import ts from 'typescript';
import { kernelPlugin } from './scripts/kernel-plugin.mjs';

/**
 * Strips the types, file by file, and the comments, which the .d.ts have; `npm run typecheck` checks the types.
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
        removeComments: true,
      },
    });
    return { code: outputText, map: null };
  },
};

/**
 * The numbers of src/abi.ts, whose names minifiers would keep, where they are used.
 * @type {import('rollup').Plugin}
 */
const inlineNumbers = {
  name: 'inline-numbers',
  async transform(code, id) {
    if (!id.endsWith('/kernel.ts')) return null;
    /** @type {Record<string, unknown>} */
    const numbers = await import('./build/abi.mjs');
    return { code: code.replace(/\babi\.([A-Z_]+)/g, (_, name) => String(numbers[name])), map: null };
  },
};

/**
 * Where src/kernel.ts gets its kernel from: src/source/<name>.ts in place of inline.ts.
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
const from = (name) => {
  const file = fileURLToPath(new URL(`src/source/${name}.ts`, import.meta.url));
  return {
    name: 'source',
    resolveId(source) {
      if (source === './source/inline.ts') return file;
      if (source === '@assemblyscript/loader' && name === 'js') return file;
      return source.startsWith('./kernel.wasm') ? { id: source, external: true } : null;
    },
  };
};

/**
 * The loader without what the kernel has no use for. What it adds to an instance is for imports and managed
 * objects, of which there are none; it writes to a global (Object.hasOwn) when it is imported; and it takes a
 * module of another realm, which is what edge hosts give, for bytes.
 * @type {import('rollup').Plugin}
 */
const leanLoader = {
  name: 'lean-loader',
  transform(code, id) {
    if (!id.includes('@assemblyscript/loader')) return null;
    const changes = /** @type {[RegExp, string][]} */ ([
      [/^Object\.hasOwn = [^]*?^};$/m, ''],
      [/^const utf16 = new TextDecoder/m, 'const utf16 = /* @__PURE__ */ new TextDecoder'],
      [/isModule\(source\) \? source : new WebAssembly\.Module\(source\)/, 'source'],
      [/const extended = preInstantiate\(imports\);/g, ''],
      [/postInstantiate\(extended, (instance|result\.instance)\)/g, '$1.exports'],
    ]);
    for (const [from, to] of changes) {
      if (code.search(from) < 0) this.error(`not the loader that was expected: it has no ${from}`);
      code = code.replace(from, to);
    }
    return { code, map: null };
  },
};

/** The SIMD kernel beside the bundles. @type {import('rollup').Plugin} */
const kernelFile = {
  name: 'kernel-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'kernel.wasm', source: readFileSync('build/simd.wasm') });
  },
};

// What the bundles hold of others, whose licence asks for a notice; and where Deno finds their types.
const notices = {
  loader: '/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */',
  js: '/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */',
};

/**
 * One bundle per way to get the kernel.
 * @param {string} entry
 * @param {string} source
 * @param {'index' | 'slim'} [api]
 * @returns {import('rollup').RollupOptions}
 */
const bundle = (entry, source, api = 'index') => ({
  input: `src/${api}.ts`,
  output: {
    file: `dist/${entry}.js`,
    format: 'es',
    banner: `/* @ts-self-types="./${api}.d.ts" */\n${source === 'js' ? notices.js : notices.loader}`,
  },
  plugins: [from(source), kernelPlugin('simd'), nodeResolve(), leanLoader, stripTypes, inlineNumbers, kernelFile],
});

/**
 * The entries beside the main one import it and each other by name, and so share one kernel with the app.
 * @type {import('rollup').Plugin}
 */
const byName = {
  name: 'by-name',
  resolveId(source, importer) {
    const entry = importer && /\/(index|tfjs)\.ts$/.exec(source)?.[1];
    return entry ? { id: entry === 'index' ? 'hypersimplex' : `hypersimplex/${entry}`, external: true } : null;
  },
};

/**
 * An adapter to another library, which the app installs.
 * @param {string} name
 * @returns {import('rollup').RollupOptions[]}
 */
const adapter = (name) => [
  {
    input: `src/${name}.ts`,
    external: /^@tensorflow\//,
    output: { file: `dist/${name}.js`, format: 'es', banner: `/* @ts-self-types="./${name}.d.ts" */` },
    plugins: [byName, stripTypes],
  },
  {
    input: `src/${name}.ts`,
    external: /^@tensorflow\//,
    output: { file: `dist/${name}.d.ts`, format: 'es' },
    plugins: [byName, dts()],
  },
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  bundle('index', 'inline'),
  bundle('workerd', 'workerd'),
  bundle('edge', 'edge'),
  bundle('slim', 'slim', 'slim'),
  bundle('js', 'js'),
  {
    input: { index: 'src/index.ts', slim: 'src/slim.ts' },
    output: { dir: 'dist', format: 'es', chunkFileNames: '[name].d.ts' },
    plugins: [dts()],
  },
  ...adapter('tfjs'),
  ...adapter('tfjs-layers'),
];
