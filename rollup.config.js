// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import dts from 'rollup-plugin-dts';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import ts from 'typescript';
import { kernelPlugin } from './scripts/kernel-plugin.mjs';
import { builtAs, modules } from './scripts/modules.mjs';

/**
 * Strips the types, file by file, and the comments, which the .d.ts have; `npm run typecheck` checks the types.
 * @type {import('rollup').Plugin}
 */
const stripTypes = {
  name: 'strip-types',
  transform(code, id) {
    if (!/\.ts(\?|$)/.test(id)) return null;
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
    if (!/\/src\/kernel\//.test(id)) return null;
    /** @type {Record<string, unknown>} */
    const numbers = await import('./build/abi.mjs');
    return { code: code.replace(/\babi\.([A-Z_]+)/g, (_, name) => String(numbers[name])), map: null };
  },
};

/**
 * Where the instances get their modules from: src/source/<name>.ts in place of inline.ts.
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
const from = (name) => {
  const file = fileURLToPath(new URL(`src/source/${name}.ts`, import.meta.url));
  return {
    name: 'source',
    resolveId(source) {
      const [path, module] = source.split('?');
      if (path.endsWith('/source/inline.ts')) {
        const own = module ?? (name === 'inline' ? 'projection' : undefined);
        return own ? `${file}?${own}` : file;
      }
      if (name === 'js') {
        if (source === '@assemblyscript/loader') return file.replace('js.ts', 'loader-js.ts');
        if (path.endsWith('/source/growth.ts')) return file.replace('js.ts', 'growth-js.ts');
      }
      return path.endsWith('.wasm') ? { id: source, external: true } : null;
    },
  };
};

/** The kernel as two modules that are linked. @type {import('rollup').Plugin} */
const linked = {
  name: 'linked',
  resolveId: (source) => (source.endsWith('/source/whole.ts') ? fileURLToPath(new URL('src/source/linked.ts', import.meta.url)) : null),
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
      [/const exports = instance\.exports;\s+return \{ module, instance, exports \};/g, 'return { instance };'],
    ]);
    for (const [from, to] of changes) {
      if (code.search(from) < 0) this.error(`not the loader that was expected: it has no ${from}`);
      code = code.replace(from, to);
    }
    return { code, map: null };
  },
};

/** The modules beside the bundles: with SIMD, and the kernel without it too. @type {import('rollup').Plugin} */
const moduleFiles = {
  name: 'module-files',
  generateBundle() {
    for (const name of modules) {
      this.emitFile({ type: 'asset', fileName: `${name}.wasm`, source: readFileSync(`build/${builtAs(name, 'simd.wasm')}`) });
    }
    this.emitFile({ type: 'asset', fileName: 'kernel.scalar.wasm', source: readFileSync('build/scalar.wasm') });
  },
};

// What the bundles hold of others, whose licence asks for a notice; and where Deno finds their types.
const notices = {
  loader: '/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */',
  js: '/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */',
};

/** The entries that need WebAssembly: src/<entry>.ts. They share what more than one of them needs. */
const entries = ['index', 'entropic', 'knapsack', 'distributed'];

/** For Deno, which looks for declarations beside a script: that of what they share, which nothing imports at run time. */
const typesFile = {
  name: 'types-file',
  /** @this {import('rollup').PluginContext} */
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'types.js', source: '/* @ts-self-types="./types.d.ts" */\nexport {};\n' });
  },
};

/** An entry with its `init`. @param {string} entry */
const slim = (entry) => (entry === 'index' ? 'src/slim.ts' : `src/slim-${entry}.ts`);

/** Declarations are those of the source itself. @type {import('rollup').Plugin} */
const withoutQuery = {
  name: 'without-query',
  resolveId(source, importer) {
    const [path, module] = source.split('?');
    return module && importer ? fileURLToPath(new URL(path, `file://${importer}`)) : null;
  },
};

/**
 * The bundles of one way to get the modules. Those of the entries beside the main one are <source>-<entry>.js, or
 * <entry>.js where the bytes are inlined; what they share is in <source>-shared.js.
 *
 * @param {string} source src/source/<source>.ts
 * @param {string} [main] the name of the main entry's bundle
 * @returns {import('rollup').RollupOptions}
 */
const bundles = (source, main = source) => {
  const prefix = source === 'inline' ? '' : `${source}-`;
  const of = (/** @type {string} */ entry) => (entry === 'index' ? main : prefix + entry);
  const types = (/** @type {string} */ name) => (source === 'slim' ? name : name.replace(prefix, '').replace(main, 'index'));
  return {
    input: Object.fromEntries(entries.map((entry) => [of(entry), source === 'slim' ? slim(entry) : `src/${entry}.ts`])),
    output: {
      dir: 'dist',
      format: 'es',
      banner: ({ name, isEntry }) => (isEntry ? `/* @ts-self-types="./${types(name)}.d.ts" */\n` : '')
        + (source === 'js' ? notices.js : notices.loader),
      chunkFileNames: '[name].js',
      hoistTransitiveImports: false, // of bytes they would be bare imports, of which esbuild warns as they have no side effects
      minifyInternalExports: false, // threads.js knows what projection-bytes.js and learning-bytes.js export
      manualChunks: (id, { getModuleInfo }) => {
        // the bytes are by themselves, as a chunk that is imported first: apps that begin with them compress better
        if (/^\0virtual:\w+$/.test(id)) return `${id.slice(9)}-bytes`;
        return dependants(id, getModuleInfo) > 1 ? `${prefix}shared` : undefined;
      },
    },
    plugins: [source === 'inline' ? linked : null, from(source), kernelPlugin('simd'), nodeResolve(), leanLoader, stripTypes, inlineNumbers, moduleFiles],
  };
};

/**
 * How many entries need a module.
 *
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function dependants(id, getModuleInfo) {
  const seen = new Set([id]);
  for (const each of seen) for (const importer of getModuleInfo(each)?.importers ?? []) seen.add(importer);
  return [...seen].filter((each) => getModuleInfo(each)?.isEntry).length;
}

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
    external: /^@(tensorflow|jax-js)\//,
    output: { file: `dist/${name}.js`, format: 'es', banner: `/* @ts-self-types="./${name}.d.ts" */` },
    plugins: [byName, stripTypes],
  },
  {
    input: `src/${name}.ts`,
    external: /^@(tensorflow|jax-js)\//,
    output: { file: `dist/${name}.d.ts`, format: 'es' },
    plugins: [byName, dts()],
  },
];

/**
 * hypersimplex/threads: the main entry with src/threads/calls.ts in place of kernel/calls.ts, and below that another
 * kernel.ts; and for memory whose buffer is another one when it has grown.
 * @type {import('rollup').Plugin}
 */
const divided = {
  name: 'divided',
  resolveId(source, importer = '') {
    const file = (/** @type {string} */ name) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));
    if (source.endsWith('/kernel/calls.ts') && !/\/src\/(threads|kernel)\//.test(importer)) return file('threads/calls');
    if (source === './kernel.ts' && importer.endsWith('/kernel/calls.ts')) return file('threads/kernel');
    return source.endsWith('/source/growth.ts') ? file('source/growth-js') : null;
  },
};

/** Its workers' script, as text: they get their module from who starts them. @type {import('rollup').Plugin} */
const workerScript = {
  name: 'worker-script',
  resolveId: (source) => (source === 'virtual:threads-worker' ? `\0${source}` : null),
  async load(id) {
    if (id !== '\0virtual:threads-worker') return null;
    const build = await rollup({
      input: 'src/threads/worker.ts',
      plugins: [divided, linked, from('slim'), kernelPlugin('simd'), nodeResolve(), leanLoader, stripTypes, inlineNumbers, terser()],
    });
    for (const file of build.watchFiles) this.addWatchFile(file);
    const { output: [{ code }] } = await build.generate({ format: 'iife' });
    return `export const script = ${JSON.stringify(code.trim())};`;
  },
};

/** The bytes are those of the main entry. @type {import('rollup').Plugin} */
const sameBytes = {
  name: 'same-bytes',
  resolveId(source) {
    const [, half] = /^virtual:(projection|learning)$/.exec(source) ?? [];
    return half ? { id: `./${half}-bytes.js`, external: true } : null;
  },
};

/** @type {import('rollup').RollupOptions[]} */
const threads = [
  {
    input: 'src/threads.ts',
    output: { file: 'dist/threads.js', format: 'es', banner: `/* @ts-self-types="./threads.d.ts" */\n${notices.loader}` },
    plugins: [divided, linked, from('inline'), sameBytes, kernelPlugin('simd'), workerScript, nodeResolve(), leanLoader, stripTypes, inlineNumbers],
  },
  {
    input: 'src/threads.ts',
    output: { file: 'dist/threads.d.ts', format: 'es' },
    plugins: [withoutQuery, byName, dts()],
  },
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  bundles('inline', 'index'),
  bundles('workerd'),
  bundles('edge'),
  bundles('slim'),
  bundles('js'),
  {
    input: Object.fromEntries(entries.flatMap((entry) => [[entry, `src/${entry}.ts`], [slim(entry).slice(4, -3), slim(entry)]])),
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: '[name].d.ts',
      manualChunks: (id, { getModuleInfo }) => (
        !getModuleInfo(id)?.isEntry && dependants(id, getModuleInfo) > 1 ? 'types' : undefined),
    },
    plugins: [withoutQuery, dts(), typesFile],
  },
  ...threads,
  ...adapter('tfjs'),
  ...adapter('tfjs-layers'),
  ...adapter('jax'),
];
