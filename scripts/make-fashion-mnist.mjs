// Makes data/fashion-mnist/*.idx.gz from the original files, which Debian's dataset-fashion-mnist installs:
//   node scripts/make-fashion-mnist.mjs [directory of the originals]
// Each 2×2 block of a 28×28 image becomes its rounded mean. The training images are 8192 of the 60000, drawn
// without replacement and not balanced by class, so that the class counts k differ as in any real batch.
// Same input, same bytes: a seeded generator, and a gzip header without a time stamp.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { randomLcg, range, shuffler } from 'd3';
import { readIdx, writeIdx } from '../examples/fashion-mnist/data.mjs';

const originals = process.argv[2] ?? '/usr/share/datasets/fashion-mnist';
const seed = 2026;
const trainRows = 8192;

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

function original(name) {
  const [record] = readIdx(gunzipSync(readFileSync(join(originals, `${name}-ubyte.gz`))));
  return record;
}

function pooled({ shape: [, height, width], data }, chosen) {
  const [h, w] = [height / 2, width / 2];
  const out = new Uint8Array(chosen.length * h * w);
  chosen.forEach((image, row) => {
    for (let y = 0; y < h; y++) {
      for (let x = 0; x < w; x++) {
        const at = (image * height + 2 * y) * width + 2 * x;
        const sum = data[at] + data[at + 1] + data[at + width] + data[at + width + 1];
        out[(row * h + y) * w + x] = (sum + 2) >> 2;
      }
    }
  });
  return { shape: [chosen.length, h, w], data: out };
}

function pack(split, source, choose) {
  const images = original(`${source}-images-idx3`);
  const labels = original(`${source}-labels-idx1`).data;
  const chosen = choose(range(images.shape[0]));
  const bytes = Buffer.concat([
    writeIdx(pooled(images, chosen)),
    writeIdx({ shape: [chosen.length], data: Uint8Array.from(chosen, (row) => labels[row]) }),
  ]);
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(new URL(`../data/fashion-mnist/${split}.idx.gz`, import.meta.url), packed);
  console.log(`${sha256(packed)}  ${split}.idx.gz\n${sha256(bytes)}  ${split}.idx`);
}

const shuffle = shuffler(randomLcg(seed)); // Fisher–Yates on a 32-bit linear congruential generator
pack('train', 'train', (rows) => shuffle(rows).slice(0, trainRows));
pack('test', 't10k', (rows) => rows);
