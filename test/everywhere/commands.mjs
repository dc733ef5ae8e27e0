// The hosts that are commands, or libraries of Node's. A host has its name and version, whether it is there,
// `cases`: ways to run the conformance script, and `snippets` of docs/everywhere.md. Each case and snippet is
// a function of the folder that the package is installed in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, bundle, dependencies, output, requireRuntime, result } from './runtimes.mjs';

export const deno = bin('.bin/deno');

// --- commands ----------------------------------------------------------------------------------------------

/** The pinned one, or else the one that runs this. */
function node(major) {
  const pinned = bin(`node-${major}/bin/node`);
  const isThis = !existsSync(pinned) && process.versions.node.startsWith(`${major}.`);
  const program = isThis ? process.execPath : pinned;
  const snippets = ['answer.mjs', 'answer.cjs', 'thread.mjs', 'slim.mjs'];
  const [index, js] = ['index', 'js'].map((entry) => result(program, 'command.mjs', entry));
  const isOld = Number(major) < 20; // and cannot require ES modules
  return {
    name: 'Node',
    version: isThis ? process.versions.node : dependencies[`node-${major}`].split('@')[1],
    present: existsSync(program),
    cases: isOld ? { import: index, js } : {
      import: index,
      require: result(program, 'require.cjs'),
      'worker_threads': result(program, 'thread.mjs'),
      threads: result(program, 'threads.mjs'),
      'frozen intrinsics': result(program, '--frozen-intrinsics', 'command.mjs', 'index'),
      slim: result(program, 'slim.mjs', 'node_modules/hypersimplex/dist/kernel.wasm'),
      'slim, the scalar kernel': result(program, 'slim.mjs', 'node_modules/hypersimplex/dist/kernel.scalar.wasm'),
      js,
    },
    snippets: Object.fromEntries((isOld ? snippets.slice(0, 1) : snippets).map((file) => [file, output(program, `snippets/${file}`)])),
  };
}

function runner(name, program, ...args) {
  return {
    name,
    version: dependencies[name.toLowerCase()],
    present: existsSync(program),
    cases: {
      import: result(program, ...args, 'command.mjs', 'index'),
      threads: result(program, ...args, 'threads.mjs'),
      js: result(program, ...args, 'command.mjs', 'js'),
    },
    snippets: { 'answer.mjs': output(program, ...args, 'snippets/answer.mjs') },
  };
}

// --- hosts that bundle, and compile the kernel before anything runs ----------------------------------------

/** The modules of the package, by their files. */
function modulesOf(folder) {
  const dist = join(folder, 'node_modules/hypersimplex/dist');
  const files = readdirSync(dist).filter((name) => /^\w+\.wasm$/.test(name));
  return files.map((name) => [name, readFileSync(join(dist, name))]);
}

const post = { method: 'POST', body: '[0, 1, 2, 3]' };

async function text(response) {
  if (!response.ok) throw new Error(`status ${response.status}: ${await response.text()}`);
  return response.text();
}

function workerd() {
  const request = (file, init) => async (folder) => {
    const { Miniflare } = requireRuntime('miniflare');
    const contents = await bundle(join(folder, file), ['workerd'], { format: 'es' });
    const worker = new Miniflare({
      compatibilityDate: '2026-01-01',
      modules: [
        { type: 'ESModule', path: 'worker.mjs', contents },
        ...modulesOf(folder).map(([path, contents]) => ({ type: 'CompiledWasm', path, contents })),
      ],
    });
    try {
      return await text(await worker.dispatchFetch('http://localhost/', init));
    } finally {
      await worker.dispose();
    }
  };
  const present = existsSync(bin('miniflare'));
  return {
    name: 'workerd',
    version: present ? requireRuntime('workerd/package.json').version : '',
    present,
    cases: { 'condition workerd': async (folder) => JSON.parse(await request('workerd.mjs')(folder)) },
    snippets: { 'cloudflare.mjs': request('snippets/cloudflare.mjs', post) },
  };
}

function edgeRuntime() {
  const request = (file, exportConditions, codeGeneration, init) => async (folder) => {
    const { EdgeRuntime } = requireRuntime('edge-runtime');
    const modules = modulesOf(folder).map(([name, bytes]) => [name.replace('.wasm', ''), new WebAssembly.Module(bytes)]);
    const runtime = new EdgeRuntime({
      codeGeneration,
      extend: (context) => Object.assign(context, Object.fromEntries(modules)),
      initialCode: await bundle(join(folder, file), exportConditions, {
        format: 'iife', globals: (id) => /(\w+)\.wasm/.exec(id)?.[1] ?? id,
      }),
    });
    return text(await runtime.dispatchFetch('http://localhost/', init));
  };
  const run = (...args) => async (folder) => JSON.parse(await request('edge.mjs', ...args)(folder));
  const [wasm, noWasm] = [true, false].map((allowed) => ({ strings: false, wasm: allowed }));
  return {
    name: 'edge-runtime',
    version: dependencies['edge-runtime'],
    present: existsSync(bin('edge-runtime')),
    cases: {
      'without conditions': run([], wasm),
      'condition edge-light': run(['edge-light'], wasm),
      'edge-light, wasm: false': run(['edge-light'], noWasm),
    },
    snippets: { 'edge.mjs': request('edge-snippet.mjs', ['edge-light'], noWasm, post) },
  };
}

export const hosts = [
  ...['16', '20', '22', '24', '26'].map(node),
  runner('Deno', deno, 'run', '--no-prompt', '--quiet'),
  runner('Bun', bin('.bin/bun'), 'run', '--no-install'),
  workerd(),
  edgeRuntime(),
];
