// What holds of the entries beside their answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deno } from './commands.mjs';
import { further, root } from './project.mjs';

const at = (folder, name) => join(folder, 'node_modules/hypersimplex', name);
const load = (folder, entry) => import(at(folder, `dist/${entry}.js`));
const kernelOf = (folder) => readFileSync(at(folder, 'dist/kernel.wasm'));

const x = Float32Array.of(0, 1, 2, 3);
const ANSWER = '0,0,0.25,0.75';

export const entries = {
  'the tarball holds what users need, and nothing else': (folder) => {
    const all = at(folder, '');
    const files = readdirSync(all, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(all, join(entry.parentPath, entry.name)));
    const ways = ['', 'edge-', 'js-', 'slim-', 'workerd-'];
    const scripts = [
      ...['edge', 'index', 'jax', 'js', 'learning-bytes', 'projection-bytes', 'slim', 'tfjs', 'tfjs-layers', 'threads', 'types', 'workerd'],
      ...[...further, 'shared'].flatMap((name) => ways.map((way) => way + name)),
      ...further.map((name) => `${name}-bytes`),
    ];
    const types = ['index', 'jax', 'slim', 'tfjs', 'tfjs-layers', 'threads', 'types', ...further, ...further.map((name) => `slim-${name}`)];
    const known = [
      'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json',
      ...scripts.map((name) => `dist/${name}.js`), ...types.map((name) => `dist/${name}.d.ts`),
      ...['kernel', 'kernel.scalar', ...further].map((name) => `dist/${name}.wasm`),
    ];
    assert.deepEqual(files.sort(), known.sort());
  },

  'an import does nothing, and hypersimplex/js needs no WebAssembly': (folder) => {
    const output = execFileSync(process.execPath, ['pure.mjs'], { cwd: folder, encoding: 'utf8' });
    assert.equal(output.trim(), ANSWER);
  },

  'every entry has the same exports, and slim one more': async (folder) => {
    const names = Object.keys(await load(folder, 'index'));
    assert.ok(names.includes('softBinaryArgmax'));
    assert.deepEqual(Object.keys(await load(folder, 'js')), names);
    assert.deepEqual(Object.keys(await load(folder, 'slim')), [...names, 'init'].sort());
    for (const entry of further) {
      const own = Object.keys(await load(folder, entry));
      assert.ok(own.length > 0, entry);
      assert.deepEqual(Object.keys(await load(folder, `js-${entry}`)), own, entry);
      assert.deepEqual(Object.keys(await load(folder, `slim-${entry}`)), [...own, 'init'].sort(), entry);
    }
  },

  'the kernels import nothing, and are those that were built': (folder) => {
    const own = further.map((name) => [`${name}.wasm`, `${name}.simd`]);
    for (const [name, built] of [['kernel.wasm', 'simd'], ['kernel.scalar.wasm', 'scalar'], ...own]) {
      const bytes = readFileSync(at(folder, `dist/${name}`));
      assert.ok(bytes.equals(readFileSync(join(root, `build/${built}.wasm`))), name);
      assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(bytes)), [], name);
    }
  },

  'slim says what it lacks, until it has it': async (folder) => {
    const { init, ready, softBinaryArgmax } = await load(folder, 'slim');
    const lacking = {
      name: 'Error',
      message: 'hypersimplex/slim needs its kernel first: await init(hypersimplex/kernel.wasm)',
    };
    assert.throws(() => softBinaryArgmax(x, 1), lacking);
    await assert.rejects(ready, lacking);

    const rule = 'source must be a WebAssembly.Module, its bytes, a Response, or a promise of one';
    const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
    for (const [source, name, message] of [
      [undefined, 'TypeError', `${rule}, got undefined`],
      [3, 'TypeError', `${rule}, got 3`],
      [Promise.resolve('x'), 'TypeError', `${rule}, got 'x'`],
      [{ ok: true }, 'TypeError', `${rule}, got { ok }`],
      [new Response('', { status: 404 }), 'RangeError', 'the status of the response must lie in [200, 299], got 404'],
      [empty, 'TypeError', 'the exports of source must be those of hypersimplex/kernel.wasm, got []'],
    ]) await assert.rejects(() => init(source), { name, message });
    await assert.rejects(() => init(new Uint8Array(8)), { name: 'CompileError' });
    await assert.rejects(() => init(Promise.reject(new Error('no network'))), { message: 'no network' });
    await assert.rejects(ready, { message: 'no network' });
    assert.throws(() => softBinaryArgmax(x, 1), lacking);

    const kernel = kernelOf(folder);
    const done = init(new WebAssembly.Module(kernel));
    assert.equal(String(softBinaryArgmax(x, 1, { temperature: 2 })), ANSWER); // a module counts at once
    await done;
    const { buffer } = new Uint8Array(kernel);
    for (const source of [kernel, buffer, new Response(kernel), Promise.resolve(kernel)]) await init(source);
    await ready();
  },

  'slim: ready waits for an init under way': async (folder) => {
    const { init, ready, softBinaryArgmax } = await import(`${at(folder, 'dist/slim.js')}?another`);
    const done = init(Promise.resolve(new Response(kernelOf(folder))));
    await ready();
    assert.equal(String(softBinaryArgmax(x, 1, { temperature: 2 })), ANSWER);
    await done;
  },

  'js has 2 GiB of memory at most, and says so': async (folder) => {
    const { softBinaryArgmax } = await load(folder, 'js');
    const big = new Float64Array(2 ** 28);
    assert.throws(() => softBinaryArgmax(big, 1), /^RangeError: the arguments must fit/);
    assert.equal(String(softBinaryArgmax(x, 1, { temperature: 2 })), ANSWER);
  },

  ...(existsSync(deno) && {
    'deno publish --dry-run passes': () => {
      execFileSync(deno, ['publish', '--dry-run', '--allow-dirty', '--quiet'], { cwd: root, stdio: 'pipe' });
    },
  }),
};
