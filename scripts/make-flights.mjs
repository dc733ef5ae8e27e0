// Makes data/selection/flights.csv.gz: 16,000 flights at random and their minutes of delay.
//   node examples/xgboost/install.mjs && node scripts/make-flights.mjs
// Same input, same bytes: a seeded generator, and a gzip header without a time stamp.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { columns, flights } from '../examples/xgboost/flights.mjs';

const rows = 16_000;
const { describe, delay } = await flights(rows, 2026);
const lines = [[...columns, 'value']];
for (let i = 0; i < rows; i++) {
  const features = describe(i);
  if (features.every(Number.isFinite)) lines.push([...features, delay[i]]);
}
writeFileSync(new URL('../data/selection/flights.csv.gz', import.meta.url), gzipSync(lines.join('\n'), { level: 9 }));
console.log(`${lines.length - 1} flights`);
