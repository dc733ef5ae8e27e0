// The validation set: rows of the training set, drawn by the seed, that are not trained on.
import { randomLcg, range, shuffler } from 'd3';
import { imagesOf } from '../examples/fashion-mnist/data.mjs';

function rowsOf(set, rows) {
  return { ...set, rows: rows.length, images: imagesOf(set, rows), labels: Uint8Array.from(rows, (row) => set.labels[row]) };
}

/** Which rows: the first `count` of a shuffle, and the rest. */
export function splitRows(rows, count, seed) {
  const order = shuffler(randomLcg(1000 + seed))(range(rows));
  return { validation: order.slice(0, count), train: order.slice(count) };
}

/** Labels of which a share, drawn by the seed, is that of another class. */
export function flip(labels, share, classes, seed) {
  const random = randomLcg(2000 + seed);
  return labels.map((label) => (random() < share ? (label + 1 + Math.floor(random() * (classes - 1))) % classes : label));
}

export function split(set, count, seed) {
  if (count === 0) return { train: set };
  const { validation, train } = splitRows(set.rows, count, seed);
  return { validation: rowsOf(set, validation), train: rowsOf(set, train) };
}
