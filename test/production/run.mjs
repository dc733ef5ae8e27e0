// npm run test:production: a page that trains a model of TensorFlow.js with the package, stops early and saves,
// and others that load it and go on, minified by Vite and by rollup with terser, in Chromium.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup, VERSION as rollupVersion } from 'rollup';
import { build, version as viteVersion } from 'vite';
import { chromium, launch, open, serve } from '../bundlers/browser.mjs';
import { install, isInstalled } from '../bundlers/tools.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const pages = ['train', 'layer', 'predict'];

const bundlers = {
  [`Vite ${viteVersion}`]: (outDir) => build({
    root: here('.'),
    base: './',
    logLevel: 'error',
    build: {
      outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4096,
      rollupOptions: { input: pages.map((page) => here(`${page}.html`)) },
    },
  }),
  [`rollup ${rollupVersion}, terser`]: async (dir) => {
    const bundle = await rollup({
      input: pages.map((page) => here(`${page}.js`)),
      plugins: [nodeResolve({ browser: true }), commonjs(), terser()],
      onwarn(warning) {
        if (/src|dist\/tfjs/.test(warning.id ?? '')) throw new Error(warning.message);
      },
    });
    await bundle.write({ dir, format: 'es' });
    for (const page of pages) copyFileSync(here(`${page}.html`), `${dir}/${page}.html`);
  },
};

const counts = { passed: 0, failed: 0, skipped: 0 };
if (!isInstalled('chromium')) install('chromium'); // playwright-core, which drives it
if (!chromium) {
  const fails = Boolean(process.env.CI);
  console.error(`${fails ? 'missing' : 'skipped'}: Chromium; to install it: apt-get install chromium`);
  counts[fails ? 'failed' : 'skipped']++;
} else {
  const browser = await launch();
  const table = {};
  for (const [name, bundle] of Object.entries(bundlers)) {
    const folder = here(`../../build/production/${name.split(' ')[0]}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      await bundle(folder);
      const { url, stop } = await serve(folder);
      const { answer } = await open(browser, `${url}train.html`, `production-${name}`, true).finally(stop);
      for (const [what, isRight] of Object.entries(JSON.parse(answer))) {
        (table[what] ??= {})[name] = isRight ? 'ok' : 'FAILED';
        counts[isRight ? 'passed' : 'failed']++;
      }
    } catch (error) {
      console.error(name, error);
      counts.failed++;
    }
  }
  await browser.close();
  console.table(table);
}
const { passed, failed, skipped } = counts;
console.log(`production: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
