// Fashion-MNIST at 14×14 (data/fashion-mnist in the repository): 8192 images, of which the last 2048 are kept
// back to tell how well a model does on images that it has not seen.

export const names = ['T-shirt', 'trouser', 'pullover', 'dress', 'coat', 'sandal', 'shirt', 'sneaker', 'bag', 'boot'];
export const trained = 6144;

/** Fetches and unpacks the images: bytes and labels. */
export async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  let bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) { // some hosts unpack it on the way
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  }
  return split(bytes);
}

/** Two IDX records, images and labels: 0, 0, 8, rank, the shape as big-endian u32, the elements. */
export function split(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = [];
  for (let at = 0; at < bytes.length; ) {
    if (view.getUint32(at) >>> 8 !== 8) throw new Error(`no IDX record starts at byte ${at}`);
    const rank = view.getUint8(at + 3);
    const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(at + 4 + 4 * axis));
    const start = at + 4 + 4 * rank;
    at = start + shape.reduce((a, b) => a * b, 1);
    records.push({ shape, data: bytes.subarray(start, at) });
  }
  const [{ shape: [rows, ...size], data }, { data: labels }] = records;
  return { rows, pixels: size.reduce((a, b) => a * b), bytes: data, labels };
}

/** The same with the pixels in units of their own mean and deviation: 1.6 million numbers, so for workers. */
export const standardised = (data) => ({ ...data, images: Float32Array.from(data.bytes, (byte) => (byte - 73.2) / 84.2) });

/** Rows of a matrix, by their numbers. */
export function gather(matrix, columns, rows) {
  const picked = new Float32Array(rows.length * columns);
  rows.forEach((row, i) => picked.set(matrix.subarray(row * columns, (row + 1) * columns), i * columns));
  return picked;
}
