// npm run site: serves what npm run site:build has built, compressed, on localhost.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { out } from './paths.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const compressed = new Map(); // by file

function read(file) {
  if (!compressed.has(file)) {
    const bytes = readFileSync(file);
    compressed.set(file, types[extname(file)] ? { bytes: gzipSync(bytes), encoding: 'gzip' } : { bytes });
  }
  return compressed.get(file);
}

/**
 * Serves a folder under a path, as any static host does: its address, and how to stop it.
 *
 * @param {string} [folder] @param {{ port?: number, path?: string }} [options]
 */
export async function serve(folder = out, { port = 0, path = '/' } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(String(request.url), 'http://localhost');
    const inside = pathname.startsWith(path) ? normalize(decodeURIComponent(pathname.slice(path.length))) : '..';
    let file = join(folder, inside);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = !inside.startsWith('..') && existsSync(file);
    if (!found) file = join(folder, '404.html');
    const { bytes, encoding } = read(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...encoding && { 'content-encoding': encoding },
    }).end(request.method === 'HEAD' ? undefined : bytes);
  });
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${taken}${path}`,
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173);
  const { url } = await serve(out, { port }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(out); // any port that is free
  });
  console.log(`site: ${url}  (Ctrl+C ends it)`);
}
