// @ts-check
// What the parts of the app with softBinaryArgmax take of its bytes, gzipped: the app as `npm run size` builds it, with a
// kernel that lacks a part, or without the checks of arguments. (Such a kernel has answers too, most of them slower, or
// for f32 alone.)
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { asText } from './kernel-plugin.mjs';
import { halves } from './modules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(root, 'build/parts-'));

/** Changes of the kernel's sources: file, what is there, what takes its place. @type {Record<string, [string, RegExp, string][]>} */
const parts = {
  lanes: [['projection.ts', /areShort<f32>\(call, SHORT\);/, 'false;']],
  sample: [['solve/solve.ts', /const isLong = n >= SAMPLED;/, 'const isLong = false;']],
  guess: [['solve/solve.ts', /solveByGuess\(.*?\);/, 'MISSED;']],
  columns: [
    ['tensor.ts', /!LEARNS \|\| call\.inner != 1 \|\| ignored != 0/, 'false'],
    ['projection.ts', /^export \{ transpose as t \}.*$/m, ''],
  ],
};

/** @param {string[]} without */
function kernel(without) {
  const assembly = join(folder, 'assembly');
  const wasm = join(folder, 'kernel.wasm');
  rmSync(assembly, { recursive: true, force: true });
  cpSync(join(root, 'assembly'), assembly, { recursive: true });
  for (const [name, from, to] of without.flatMap((part) => parts[part])) {
    const code = readFileSync(join(assembly, name), 'utf8');
    if (!from.test(code)) throw new Error(`assembly/${name} has no ${from}`);
    writeFileSync(join(assembly, name), code.replace(from, to));
  }
  const run = (/** @type {string[]} */ ...words) => execFileSync(words[0], words.slice(1), { cwd: root, shell: process.platform === 'win32' });
  run('npx', '--no-install', 'asc', join(assembly, 'projection.ts'), '--target', 'simd', '--outFile', wasm, ...halves.projection);
  run('npm', 'run', '-s', 'build:small', '--', wasm, '-o', wasm);
  return asText(readFileSync(wasm));
}

/** @param {string} code */
async function appOf(code) {
  const input = join(folder, 'app.js');
  writeFileSync(input, code);
  const built = await build({
    root: folder, configFile: false, logLevel: 'error',
    build: { write: false, modulePreload: false, rollupOptions: { input } },
  });
  if (!('output' in built)) throw new Error('Vite gave more than one output');
  return built.output.map((file) => ('code' in file ? file.code : '')).join('');
}

const gzipped = (/** @type {string} */ code) => gzipSync(code, { level: 9 }).length;

try {
  const app = await appOf("import { softBinaryArgmax } from 'hypersimplex'; globalThis.used = [softBinaryArgmax];");
  const text = kernel([]);
  if (!app.includes(text)) throw new Error('dist/ is not of these sources: npm run build');
  const rows = [{ 'the app': 'with everything', gzip: gzipped(app), kernel: gzipped(text), JavaScript: gzipped(app.replace(text, '')) }];
  for (const without of [...Object.keys(parts).map((part) => [part]), ['sample', 'guess'], ['lanes', 'sample', 'guess']]) {
    const less = kernel(without);
    rows.push({
      'the app': `without ${without.join(', ')}`, gzip: gzipped(app.replace(text, () => less)), kernel: gzipped(less),
      JavaScript: rows[0].JavaScript,
    });
  }
  // what the checked calls go to, by its name in that file
  const bare = await appOf("import { project$1 as project } from '../../dist/shared.js'; globalThis.used = [project];");
  rows.push({ 'the app': 'without checks', gzip: gzipped(bare), kernel: gzipped(text), JavaScript: gzipped(bare.replace(text, '')) });
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true });
}
