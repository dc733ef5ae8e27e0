// @ts-check
// How each bundler is called: with no configuration file, and no option but where to read, where to write,
// and whether to minify.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './browser.mjs';
import { run, serveWith } from './commands.mjs';

/** @param {string} name */
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Builds the app in a folder, and serves it.
 *
 * @typedef {(folder: string) => Promise<{ url: string, stop: () => Promise<unknown> }>} Start
 */

const html = readFileSync(here('index.html'), 'utf8');

/** Writes the app's entry, and forgets what was built before. @param {string} folder */
function fresh(folder) {
  for (const made of ['dist', '.parcel-cache']) rmSync(join(folder, made), { recursive: true, force: true });
  cpSync(here('index.js'), join(folder, 'src/index.js'));
  writeFileSync(join(folder, 'index.html'), html);
}

/** A build that warns of the package has failed. @param {string} command @param {string} folder */
async function build(command, folder) {
  const output = await run(command, folder);
  if (/warn|\(!\)/i.test(output) && output.includes('node_modules/hypersimplex')) throw new Error(output);
}

/**
 * Of a bundler that starts from src/index.js; its output needs a page.
 *
 * @param {string} command
 * @param {string} script
 * @returns {Start}
 */
const script = (command, script) => async (folder) => {
  fresh(folder);
  await build(command, folder);
  writeFileSync(join(folder, 'dist/index.html'), html.replace('./src/index.js', script));
  return serve(join(folder, 'dist'));
};

/**
 * Of a bundler that starts from index.html.
 *
 * @param {string} command
 * @returns {Start}
 */
const page = (command) => async (folder) => {
  fresh(folder);
  await build(command, folder);
  return serve(join(folder, 'dist'));
};

/** @type {Start} */
const viteDev = (folder) => {
  fresh(folder);
  return serveWith((port) => `vite --port ${port} --strictPort`, folder);
};

/**
 * @param {string[]} routes of next/app
 * @returns {Start}
 */
const next = (routes) => async (folder) => {
  for (const made of ['app', '.next']) rmSync(join(folder, made), { recursive: true, force: true });
  for (const route of ['layout.js', ...routes]) {
    cpSync(here(`next/app/${route}`), join(folder, 'app', route), { recursive: true });
  }
  await build('next build', folder);
  return serveWith((port) => `next start --port ${port}`, folder);
};

/**
 * What answers, and what counts for size.
 *
 * @typedef {object} Bundler
 * @property {{ start: Start, pages: Record<string, string> }[]} answers the pages that answer, by mode
 * @property {{ start: Start, page: string }} shipped one of them in the form in which apps are shipped: minified
 */

/**
 * @param {Start} start
 * @param {Start} shipped if it is not minified already
 * @returns {Bundler}
 */
const onePage = (start, shipped = start) =>
  ({ answers: [{ start, pages: { build: '' } }], shipped: { start: shipped, page: '' } });

const rollup = 'rollup src/index.js --dir dist --plugin node-resolve';
const rolldown = 'rolldown src/index.js --dir dist';
const esbuild = 'esbuild src/index.js --bundle --outdir=dist';

/** @type {Record<string, Bundler>} */
export const bundlers = {
  rollup: onePage(script(rollup, 'index.js'), script(`${rollup} --plugin terser`, 'index.js')),
  rolldown: onePage(script(rolldown, 'index.js'), script(`${rolldown} --minify`, 'index.js')),
  vite: {
    answers: [{ start: page('vite build'), pages: { build: '' } }, { start: viteDev, pages: { dev: '' } }],
    shipped: { start: page('vite build'), page: '' },
  },
  webpack: onePage(script('webpack --mode production', 'main.js')),
  esbuild: onePage(script(esbuild, 'index.js'), script(`${esbuild} --minify`, 'index.js')),
  rspack: onePage(script('rspack build', 'main.js')),
  parcel: onePage(page('parcel build index.html')),
  next: {
    answers: [{
      start: next(['client', 'server', 'node', 'edge']),
      pages: {
        'client page': 'client', 'server component': 'server', 'route in Node': 'node', 'edge route': 'edge',
      },
    }],
    shipped: { start: next(['client']), page: 'client' },
  },
};
