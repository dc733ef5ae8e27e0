// The entry is in the environment; the result goes to a file.
import { writeFileSync } from 'node:fs';
import { conformance } from './conformance.js';

const entries = {
  index: () => require('./all.js'),
  js: () => require('./all-js.js'),
};

test('conformance', async () => {
  const result = await conformance(entries[process.env.HYPERSIMPLEX_ENTRY]);
  writeFileSync('result.json', JSON.stringify(result));
}, 600_000);
