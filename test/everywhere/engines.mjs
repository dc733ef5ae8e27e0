// Engines that have the language and nothing else: no WebAssembly, no console, no structuredClone. Here
// hypersimplex/js is one script with the conformance script. In each of them its memory fails to grow, too.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { bundleByMetro } from './metro.mjs';
import { bin, bundle, dependencies, output, requireRuntime } from './runtimes.mjs';

const script = (folder, file) => bundle(join(folder, file), [], { format: 'iife' });

/** V8 by itself: a realm with the globals of ECMAScript alone. */
function bare() {
  const run = (file) => async (folder) => {
    const code = await script(folder, file);
    return JSON.parse(await new Promise((resolve) => {
      const context = createContext({ print: resolve });
      runInContext('delete globalThis.WebAssembly; delete globalThis.console; delete globalThis.Intl;', context);
      runInContext(code, context);
    }));
  };
  return {
    name: 'bare realm',
    version: `V8 ${process.versions.v8.split('-')[0]}`,
    present: true,
    cases: { js: run('engine.mjs'), 'js, its memory fails': run('starved.mjs') },
    snippets: {},
  };
}

function quickJs() {
  const run = (file) => async (folder) => {
    const { newQuickJSWASMModule } = requireRuntime('quickjs-emscripten');
    const context = (await newQuickJSWASMModule()).newContext();
    let printed;
    context.newFunction('print', (text) => { printed = context.getString(text); })
      .consume((print) => context.setProp(context.global, 'print', print));
    context.unwrapResult(context.evalCode(await script(folder, file))).dispose();
    context.unwrapResult(context.runtime.executePendingJobs());
    return JSON.parse(printed);
  };
  return {
    name: 'QuickJS',
    version: dependencies['quickjs-emscripten'],
    present: existsSync(bin('quickjs-emscripten')),
    cases: { js: run('engine.mjs'), 'js, its memory fails': run('starved.mjs') },
    snippets: {},
  };
}

/** React Native's engine. What its apps are made of, Metro compiles down: as they do, without any option. */
function hermes() {
  const folderOf = { darwin: 'osx-bin', win32: 'win64-bin' }[process.platform] ?? 'linux64-bin';
  const program = bin(`hermes-engine-cli/${folderOf}/hermes`);
  const print = (file, ...options) => async (folder) => (
    output(program, '-w', await bundleByMetro(folder, file, ...options))(folder));
  const run = (file) => async (folder) => JSON.parse(await print(file)(folder));
  const tfjs = ['@tensorflow', 'long', 'node-fetch', 'seedrandom'];
  const withoutExports = { unstable_enablePackageExports: false }; // as before Metro 0.82
  return {
    name: 'Hermes',
    version: dependencies['hermes-engine-cli'],
    present: existsSync(program) && existsSync(bin('metro')),
    cases: { 'condition react-native': run('native.mjs'), 'js, its memory fails': run('starved.mjs') },
    snippets: {
      'app.mjs': print('snippets/app.mjs'),
      'app.mjs, Metro without exports': print('snippets/app.mjs', [], withoutExports),
      'tfjs.mjs': print('tfjs.mjs', tfjs),
      'tfjs.mjs, Metro without exports': print('tfjs.mjs', tfjs, withoutExports),
    },
  };
}

export const engines = [bare(), quickJs(), hermes()];
