// @ts-check
// Commands of an app's own tools, as `npm run` would call them.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patience = 120_000;

/** What runs still must not outlive this. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => running.forEach(kill));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(1));

/** @param {import('node:child_process').ChildProcess} child */
function kill(child) {
  if (process.platform === 'win32') child.kill();
  else process.kill(-Number(child.pid), 'SIGKILL'); // with all that the shell started
}

/** @param {string} command @param {string} cwd */
function start(command, cwd) {
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env;
  const child = spawn(command, {
    cwd,
    shell: true,
    detached: process.platform !== 'win32', // a group of its own
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...env,
      PATH: [join(cwd, 'node_modules', '.bin'), env.PATH].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const stop = () => {
    if (running.has(child)) kill(child);
    return ended;
  };
  return { ended, output: () => output, stop, isRunning: () => running.has(child) };
}

/** Runs a command to its end: its output. @param {string} command @param {string} cwd */
export async function run(command, cwd) {
  const { ended, output, stop } = start(command, cwd);
  const code = await Promise.race([ended, setTimeout(patience, 'too slow', { ref: false })]);
  if (code === 'too slow') await stop();
  if (code !== 0) throw new Error(`${command}: ${code}\n${output()}`);
  return output();
}

/**
 * Starts a server, and waits until it answers.
 *
 * @param {(port: number) => string} command makes it listen there
 * @param {string} cwd
 */
export async function serveWith(command, cwd) {
  const port = await freePort();
  const { output, stop, isRunning } = start(command(port), cwd);
  const url = `http://localhost:${port}/`;
  // Any answer will do; as long as nobody listens there is an error.
  const answers = () => fetch(url).then((response) => response.text().then(() => true), () => false);
  for (const deadline = Date.now() + patience; !await answers(); await setTimeout(100)) {
    const state = isRunning() ? 'does not answer' : 'has ended';
    if (isRunning() && Date.now() < deadline) continue;
    await stop();
    throw new Error(`${command(port)}: ${state}\n${output()}`);
  }
  return { url, stop };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}
