// The kernel that is named by the argument, and the other modules beside it, through hypersimplex/slim.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { conformance } from './conformance.mjs';

const [, , kernel] = process.argv;

console.log(JSON.stringify(await conformance(async () => {
  const api = await import('./all-slim.mjs');
  await api.init(readFile(kernel));
  for (const [name, entry] of Object.entries(api)) {
    if (entry.init) await entry.init(readFile(join(dirname(kernel), `${name}.wasm`)));
  }
  return api;
})));
