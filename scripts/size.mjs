// @ts-check
// What an app pays: little apps, bundled and minified by Vite, in bytes as they are, gzipped and brotlied.
// Fails when an entry costs an app that needs the operator more than its budget.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const BUDGET = 14_590; // gzipped; calls of few scores: 450, slices below 2048: 320, what is refused by name: 60

/** @type {{ entry: string, uses: string[], budget?: number }[]} */
const apps = [
  { entry: 'hypersimplex', uses: ['softBinaryArgmax'], budget: BUDGET },
  { entry: 'hypersimplex', uses: ['hyperSimplexLossAndGrad', 'predict', 'ThresholdTracker'], budget: 26_300 },
  { entry: 'hypersimplex', uses: [] }, // everything
  { entry: 'hypersimplex/entropic', uses: ['limitedMultiLabel'], budget: 19_200 },
  { entry: 'hypersimplex/entropic', uses: [] },
  { entry: 'hypersimplex/knapsack', uses: ['projectKnapsack'], budget: 14_790 }, // f32 rows in lanes: 800; greater samples: 140; a root that is proved: 100
  { entry: 'hypersimplex/knapsack', uses: [] },
  { entry: 'hypersimplex/distributed', uses: ['project'], budget: 31_890 }, // rounds that few undecided scores end: 700; slices told of in the first round: 30; an all-reduce that returns another array: 150; options that are objects of a class: 50
  { entry: 'hypersimplex/distributed', uses: [] },
  { entry: 'hypersimplex/slim', uses: [] },
  { entry: 'hypersimplex/js', uses: [] },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(root, 'build/size-')); // within the package, so that its name means itself
const input = join(folder, 'app.js');

try {
  const rows = [];
  for (const { entry, uses, budget = Infinity } of apps) {
    writeFileSync(input, uses.length > 0
      ? `import { ${uses} } from '${entry}'; globalThis.used = [${uses}];`
      : `import * as all from '${entry}'; globalThis.used = { ...all };`);
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, modulePreload: false, rollupOptions: { input } },
    });
    if (!('output' in built)) throw new Error('Vite gave more than one output');
    const app = built.output.map((file) => ('code' in file ? file.code : '')).join('');
    const gzip = gzipSync(app, { level: 9 }).length;
    const brotli = brotliCompressSync(app).length;
    rows.push({ entry, uses: uses.join(', ') || 'everything', minified: app.length, gzip, brotli });
    if (gzip > budget) {
      console.error(`size: ${entry}, ${uses}: ${gzip} bytes gzipped, ${budget} at most are allowed`);
      process.exitCode = 1;
    }
  }
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true });
}
