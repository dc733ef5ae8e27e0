// Flights within the USA, January to June 2001 (npm: vega-datasets). As one leaves, will it arrive late?
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { range, shuffler } from 'd3-array';
import { randomLcg } from 'd3-random';
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const path = (name) => fileURLToPath(new URL(`node_modules/vega-datasets/data/${name}`, import.meta.url));
const late = 15; // minutes of delay at arrival: more are late

/** Airports by code. The code comes first and the coordinates last; a city between them may hold a comma. */
function airports() {
  const [, ...lines] = readFileSync(path('airports.csv'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => {
    const cells = line.split(',');
    return [cells[0], { latitude: Number(cells.at(-2)), longitude: Number(cells.at(-1)) }];
  }));
}

/** Some flights at random, in random order: one object of arrays, a column each. */
async function sample(rows, random) {
  const file = await asyncBufferFromFile(path('flights-3m.parquet'));
  const total = Number((await parquetMetadataAsync(file)).num_rows);
  if (rows > total) throw new RangeError(`there are ${total} flights, fewer than ${rows}`);
  const drawn = shuffler(random)(range(total)).slice(0, rows);
  const columns = {};
  await parquetRead({
    file,
    compressors,
    onChunk({ columnName, columnData, rowStart, rowEnd }) {
      columns[columnName] ??= new Array(rows);
      drawn.forEach((row, i) => {
        if (row >= rowStart && row < rowEnd) columns[columnName][i] = columnData[row - rowStart];
      });
    },
  });
  return columns;
}

/** The columns of `features`. */
export const columns = [
  'minute', 'weekday', 'day', 'distance', 'origin_latitude', 'origin_longitude', 'latitude', 'longitude',
];

/** Random flights: `describe(i)`, the features of the i-th, and minutes of delay. */
export async function flights(rows, seed) {
  const { date, delay, distance, origin, destination } = await sample(rows, randomLcg(seed));
  const where = airports();
  const place = (code) => {
    const { latitude = NaN, longitude = NaN } = where.get(code) ?? {}; // to XGBoost NaN is a missing value
    return [latitude, longitude];
  };
  const describe = (i) => [
    60 * date[i].getUTCHours() + date[i].getUTCMinutes(), // of the departure, in local time
    date[i].getUTCDay(),
    Math.floor((date[i] - Date.UTC(2001, 0)) / 86_400_000), // days of the year before it
    Number(distance[i]),
    ...place(origin[i]),
    ...place(destination[i]),
  ];
  return { describe, delay };
}

/**
 * A random split `{ train, validation, test }` of a random sample, 60 : 20 : 20; each has features as
 * [rows, 8] and labels, 1 for late.
 */
export async function load(rows, seed) {
  const { describe, delay } = await flights(rows, seed);
  const part = (from, to) => {
    const indices = range(Math.round(from * rows), Math.round(to * rows));
    return {
      rows: indices.length,
      features: Float32Array.from(indices.flatMap(describe)),
      labels: Float32Array.from(indices, (i) => Number(delay[i] > late)),
    };
  };
  return { train: part(0, 0.6), validation: part(0.6, 0.8), test: part(0.8, 1) };
}
