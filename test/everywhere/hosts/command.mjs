// Node, Deno and Bun: the entry is the argument.
import { conformance } from './conformance.mjs';

const entries = {
  index: () => import('./all.mjs'),
  js: () => import('./all-js.mjs'),
};

console.log(JSON.stringify(await conformance(entries[process.argv[2]])));
