// The vendored images and labels (see data/fashion-mnist/README.md).
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export const classes = 10;

const ubyte = 0x08; // the only element type in MNIST's IDX files

/**
 * Splits concatenated IDX records, the format of the original MNIST files: 0, 0, type, rank, then the
 * shape as big-endian u32, then the elements in row-major order.
 */
export function readIdx(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = [];
  for (let at = 0; at < bytes.length; ) {
    const [magic, rank] = [view.getUint32(at) >>> 8, view.getUint8(at + 3)];
    if (magic !== ubyte) throw new Error(`no IDX record of bytes starts at byte ${at}`);
    const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(at + 4 * (1 + axis)));
    const start = at + 4 * (1 + rank);
    at = start + shape.reduce((a, b) => a * b, 1);
    if (at > bytes.length) throw new Error(`IDX record of shape ${shape} ends after ${bytes.length} bytes`);
    records.push({ shape, data: bytes.subarray(start, at) });
  }
  return records;
}

/** The inverse for one record. */
export function writeIdx({ shape, data }) {
  const header = new DataView(new ArrayBuffer(4 * (1 + shape.length)));
  header.setUint8(2, ubyte);
  header.setUint8(3, shape.length);
  shape.forEach((size, axis) => header.setUint32(4 * (1 + axis), size));
  return Buffer.concat([new Uint8Array(header.buffer), data]);
}

/** `{ rows, pixels, images, labels }`: images as [rows, pixels], in units of their own mean and deviation. */
export function load(split) {
  const file = new URL(`../../data/fashion-mnist/${split}.idx.gz`, import.meta.url);
  const [{ shape: [rows, ...size], data }, { data: labels }] = readIdx(gunzipSync(readFileSync(file)));
  const pixels = size.reduce((a, b) => a * b);
  return { rows, pixels, images: Float32Array.from(data, standardised), labels };
}

/** The images of some rows. */
export function imagesOf({ images, pixels }, rows) {
  const own = new Float32Array(rows.length * pixels);
  rows.forEach((row, i) => own.set(images.subarray(row * pixels, (row + 1) * pixels), i * pixels));
  return own;
}

// Mean and standard deviation of the bytes of the training images.
const standardised = (byte) => (byte - 73.2) / 84.2;
