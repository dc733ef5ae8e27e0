// The main paths in Firefox, by WebDriver BiDi, and in WebKitGTK, by its WebDriver.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';
import { check, missing, until } from './harness.mjs';
import { oracle } from './parts.mjs';

const first = (...paths) => paths.find((path) => existsSync(path));
const firefox = first('/usr/bin/firefox-esr', '/usr/bin/firefox');
const webkit = first('/usr/bin/WebKitWebDriver');
const xvfb = first('/usr/bin/xvfb-run');

/** @param {{ go(url: string): Promise<void>, run(code: string): Promise<any> }} driver runs a function's body in the page */
async function mainPaths({ go, run }, url) {
  const mounted = () => until(() => run("return Boolean(document.querySelector('#app')?.__vue_app__)"), 'the page is mounted');
  const projection = async () => (await run("return [...document.querySelectorAll('.hs-scroll tbody tr')].map((row) => [row.children[1], row.children[3]].map((cell) => Number(cell.textContent.replace('−', '-'))))"));
  const right = async (k, temperature) => {
    const rows = await projection();
    const want = oracle(rows.map(([x]) => x), k, temperature);
    rows.forEach(([, p], i) => assert.ok(Math.abs(p - want[i]) < 6e-4, `${JSON.stringify(rows)} and ${want}`));
  };

  await go(`${url}playground.html?x=2,1,0.5&k=1&t=1.5&y=1,0,0`);
  await mounted();
  await until(async () => (await projection()).length === 3, 'the shared state');
  await right(1, 1.5);
  await run("const k = document.querySelector('#k'); k.value = '2'; k.dispatchEvent(new Event('input', { bubbles: true })); return true");
  await until(() => run("return location.search.includes('k=2')"), 'the address follows');
  await right(2, 1.5);

  await go(`${url}training.html`);
  await mounted();
  await run("document.querySelector('.hs-race button.first').click(); return true");
  const accuracy = (name) => run(`return Number.parseFloat(document.querySelector('[data-value="${name}"]').textContent)`);
  await until(async () => await accuracy('cross-entropy') > 60 && await accuracy('HyperSimplex') > 60, '60 % right', 240);
}

async function inFirefox(url) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
  try {
    const page = await browser.newPage();
    const wrong = [];
    page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await mainPaths({
      go: async (to) => { await page.goto(to); },
      run: (code) => page.evaluate(`(() => { ${code} })()`),
    }, url);
    assert.deepEqual(wrong, []);
    return await browser.version();
  } finally {
    await browser.close();
  }
}

async function inWebKit(url) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  const child = spawn(xvfb, ['-a', webkit, `--port=${port}`, '--host=127.0.0.1'], { detached: true, stdio: 'ignore' });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  try {
    await until(() => call('GET', '/status').then(({ ready }) => ready, () => false), 'WebKitWebDriver answers');
    const { sessionId, capabilities } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'wpt:strict': undefined } } });
    const session = `/session/${sessionId}`;
    await mainPaths({
      go: (to) => call('POST', `${session}/url`, { url: to }),
      run: (code) => call('POST', `${session}/execute/sync`, { script: code, args: [] }),
    }, url);
    await call('DELETE', session);
    return `${capabilities.browserName} ${capabilities.browserVersion}`;
  } finally {
    process.kill(-child.pid, 'SIGKILL');
  }
}

export async function otherBrowsers(url) {
  if (firefox) await check('Firefox: a shared address, a slider, training', () => inFirefox(url));
  else missing('Firefox', 'apt-get install firefox-esr');
  if (webkit && xvfb) await check('WebKitGTK: a shared address, a slider, training', () => inWebKit(url));
  else missing('WebKitGTK', 'apt-get install webkit2gtk-driver xvfb');
}
