// One model trained with one loss, step by step; what the live pages show of it.
import { binaryArgmax, project, ThresholdTracker, zeroOneLoss } from 'hypersimplex';
import { gather, trained } from './images.mjs';
import { losses } from './losses.mjs';
import { createNetwork, random, shuffled } from './network.mjs';

/**
 * @param {{ rows: number, pixels: number, images: Float32Array, labels: Uint8Array }} data
 * @param {{ loss: string, batch: number, rate: number, temperature: number, hidden: number, seed: number,
 *   positive?: number }} options `positive` makes it a choice of one class out of all images: labels 0 and 1
 */
export function createTraining(data, { loss, batch, rate, temperature, hidden, seed, positive }) {
  const isChoice = positive !== undefined;
  const classes = isChoice ? 1 : 10;
  const labels = isChoice ? data.labels.map((label) => Number(label === positive)) : data.labels;
  const network = createNetwork({ inputs: data.pixels, hidden, outputs: classes, seed });
  const tracker = new ThresholdTracker();
  const next = random(seed + 1); // the same batches, whatever the loss
  const held = Uint32Array.from({ length: data.rows - trained }, (_, i) => trained + i);
  const heldImages = data.images.subarray(trained * data.pixels);
  const heldLabels = labels.subarray(trained);
  const perEpoch = Math.ceil(trained / batch);
  let order = shuffled(trained, next), at = 0, steps = 0, tracked = false, last;

  function step() {
    if (at >= trained) [order, at] = [shuffled(trained, next), 0];
    const rows = order.subarray(at, at + batch);
    at += batch;
    const x = gather(data.images, data.pixels, rows);
    const y = Uint8Array.from(rows, (row) => labels[row]);
    const layers = network.forward(x, rows.length);
    const { value, grad, result } = losses[loss](layers.logits, y, classes, temperature);
    if (result) {
      tracker.update(result);
      tracked = true;
    }
    network.backward(x, layers, grad, rows.length);
    network.step(rate);
    steps++;
    last = { value, logits: layers.logits, y };
  }

  /** Shares of p at zero, free and at one in the last batch: a histogram of ten bins between. */
  function shares() {
    const k = Array.from({ length: classes }, (_, c) => (
      last.y.reduce((sum, label) => sum + Number(isChoice ? label === 1 : label === c), 0)));
    const scores = isChoice ? last.logits : { data: last.logits, shape: [last.y.length, classes] };
    const { projection } = project(scores, k, { axis: 0, temperature });
    const p = isChoice ? projection : projection.data;
    const counts = new Array(12).fill(0);
    for (const value of p) counts[value === 0 ? 0 : value === 1 ? 11 : 1 + Math.min(9, Math.floor(10 * value))]++;
    return counts.map((count) => count / p.length);
  }

  /** How well the model does on the images kept back. */
  function measure() {
    const { logits } = network.forward(heldImages, held.length);
    const report = { steps, epoch: steps / perEpoch, loss: last?.value };
    if (isChoice) {
      const k = heldLabels.reduce((a, b) => a + b, 0);
      const chosen = binaryArgmax(logits, k);
      const hits = chosen.reduce((sum, one, i) => sum + one * heldLabels[i], 0);
      return { ...report, k, precision: hits / k, chosen: [...held.filter((_, i) => chosen[i] === 1)] };
    }
    const scores = { data: logits, shape: [held.length, classes] };
    const raw = 1 - zeroOneLoss(scores, heldLabels);
    const corrected = tracked ? 1 - zeroOneLoss(scores, heldLabels, { thresholds: tracker, temperature }) : raw;
    return { ...report, raw, corrected, shares: last && tracked ? shares() : undefined, thresholds: tracked ? [...tracker.thresholds] : undefined };
  }

  return { step, measure, perEpoch, get steps() { return steps; } };
}
