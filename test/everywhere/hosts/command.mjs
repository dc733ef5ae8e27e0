// Node, Deno and Bun: the entry is the argument.
import { conformance } from './conformance.mjs';

const entries = {
  index: () => import('hypersimplex'),
  js: () => import('hypersimplex/js'),
};

console.log(JSON.stringify(await conformance(entries[process.argv[2]])));
