// The kernel that is named by the argument, through hypersimplex/slim.
import { readFile } from 'node:fs/promises';
import { conformance } from './conformance.mjs';

console.log(JSON.stringify(await conformance(async () => {
  const api = await import('hypersimplex/slim');
  await api.init(readFile(process.argv[2]));
  return api;
})));
