// A server of the installed package, and browsers that are started at its address. Their page posts what it
// finds, so nothing has to drive them.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { resolve } from './project.mjs';

/** The first of these programs that there is. */
const find = (...programs) => programs.find((program) => (
  program.includes('/') ? existsSync(program) : spawnSync('which', [program]).status === 0));

const miniBrowser = find(...['lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu', 'libexec', 'lib', 'lib64']
  .map((folder) => `/usr/${folder}/webkit2gtk-4.1/MiniBrowser`));

/**
 * By name: the command, which is incomplete if the browser is not there; options for a start without a window
 * and with a new profile in a folder; and Debian's packages.
 */
export const browsers = {
  Chromium: {
    command: [find('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')],
    options: (profile) => ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
      '--no-first-run', '--disable-background-networking', `--user-data-dir=${profile}`],
    packages: ['chromium'],
  },
  Firefox: {
    command: [find('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox')],
    options: (profile) => ['--headless', '--no-remote', '--profile', profile],
    packages: ['firefox-esr'],
  },
  WebKitGTK: {
    command: [find('xvfb-run'), '-a', miniBrowser],
    options: () => [],
    env: { JSC_useSharedArrayBuffer: '1' }, // which isolated pages have in Safari, and here if one says so
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

export const isPresent = ({ command }) => command.every(Boolean);

export function version({ command: [program, ...rest] }) {
  const text = execFileSync(program, [...rest, '--version'], { encoding: 'utf8', stdio: 'pipe' });
  return /\d+(\.\d+)+/.exec(text)[0];
}

const types = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm',
};

/** The content security policies of the pages below a path. */
const policies = {
  '/wasm-policy/': "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
  '/strict-policy/': "default-src 'none'; connect-src 'self'; script-src 'self'",
};

/** What isolates the pages below /isolated/, with all that they load. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** Files of the folder; /hypersimplex and what is below it lead to the package's entries, whose chunks are beside them. */
function serve(folder, path, response) {
  const policy = Object.keys(policies).find((start) => path.startsWith(start));
  if (policy) response.setHeader('content-security-policy', policies[policy]);
  const plain = path.replace(policy ?? '/isolated/', '/browser/');
  const isEntry = plain.startsWith('/hypersimplex');
  if (isEntry) {
    response.writeHead(302, { location: `/${resolve(folder, plain.replace('/hypersimplex', '.'))}` }).end();
    return;
  }
  const file = join(folder, plain);
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
  createReadStream(file).pipe(response);
}

const homes = ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'];

/** Opens a page of the folder in a browser, and hands on what it posts until it has done everything. */
export async function visit(name, folder, page, report, seconds = 240) {
  const { command, options, env } = browsers[name];
  let finish;
  const finished = new Promise((resolve) => { finish = resolve; });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (page.startsWith('/isolated/')) response.setHeaders(new Map(Object.entries(isolation)));
    if (pathname !== '/report') return serve(folder, pathname, response);
    const { done, ...result } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    response.end();
    return done ? finish() : report(result);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');

  const profile = mkdtempSync(join(tmpdir(), 'hypersimplex-profile-'));
  const [program, ...rest] = command;
  const url = `http://localhost:${server.address().port}${page}`;
  const child = spawn(program, [...rest, ...options(profile), url], {
    detached: true, // a process group of its own, to end it as a whole
    stdio: 'ignore',
    env: { ...process.env, ...env, ...Object.fromEntries(homes.map((name) => [name, profile])) },
  });
  const gone = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('it ended before it was done')));
    setTimeout(() => reject(new Error(`it was not done in ${seconds} s`)), 1000 * seconds).unref();
  });
  try {
    await Promise.race([finished, gone]);
  } finally {
    gone.catch(() => {}); // its end is now what is wanted
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
