// Chromium, and a server of files for it.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { folderOf } from './tools.mjs';

export const chromium = [
  process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

const patience = 300_000; // of a busy machine that computes what a GPU would
const screenshots = fileURLToPath(new URL('../../results/bundlers/', import.meta.url));

/** @param {string[]} [args] of the command line */
export function launch(args = []) {
  const playwright = createRequire(`${folderOf('chromium')}package.json`)('playwright-core');
  return playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox', ...args] });
}

/**
 * Opens a page and waits for its #answer. An error in it, a file that does not come, or no answer in time is
 * an error here, with a screenshot.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} name of the screenshot
 * @param {boolean} [navigates] whether the page goes on to others: then there are no scripts
 * @returns {Promise<{ answer: string, scripts: Buffer[] }>} with the JavaScript and WebAssembly that was fetched
 */
export async function open(browser, url, name, navigates = false) {
  const page = await browser.newPage();
  try {
    const responses = [];
    const failure = new Promise((_, reject) => {
      page.on('pageerror', (error) => reject(new Error(`in the page: ${error.stack}`)));
      page.on('requestfailed', (request) => reject(new Error(`${request.url()}: ${request.failure()?.errorText}`)));
      page.on('response', (response) => {
        if (response.status() >= 400) reject(new Error(`${response.url()}: ${response.status()}`));
        else if (!navigates && /javascript|wasm/.test(response.headers()['content-type'] ?? '')) responses.push(response);
      });
    });
    const answer = page.goto(url)
      .then(() => page.waitForSelector('#answer', { state: 'attached', timeout: patience }))
      .then((element) => element.textContent());
    try {
      const text = await Promise.race([answer, failure]);
      return { answer: text, scripts: await Promise.all(responses.map((response) => response.body())) };
    } catch (error) {
      mkdirSync(screenshots, { recursive: true });
      const path = join(screenshots, `${name.replaceAll(' ', '-')}.png`);
      const seen = await page.screenshot({ path }).then(() => path, (reason) => `none, ${reason.message}`);
      throw new Error(`${error.message}\nscreenshot: ${seen}`, { cause: error });
    }
  } finally {
    await page.close();
  }
}

/** Bytes as they are, and as a server would send them. */
export const weigh = (scripts) => ({
  raw: scripts.reduce((sum, script) => sum + script.length, 0),
  gzip: scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0),
});

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
};

/** Serves a folder: its address, and how to stop it. */
export async function serve(directory) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(String(request.url), 'http://localhost');
    const file = join(directory, normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${port}/`,
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
