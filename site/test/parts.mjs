// The parts of the pages that need no page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { gaussians } from '../lib/gaussians.mjs';
import { coordinates, corners, edges, pointAt } from '../lib/geometry.mjs';
import { split, trained } from '../lib/images.mjs';
import { crossEntropy, logistic } from '../lib/losses.mjs';
import { createNetwork, random, shuffled } from '../lib/network.mjs';
import { presets } from '../lib/presets.mjs';
import { select } from '../lib/race.mjs';
import { fromQuery, numbers, toQuery } from '../lib/state.mjs';
import { viewOf } from '../lib/view.mjs';
import { draw } from '../scripts/pictures.mjs';
import { check } from './harness.mjs';
import { gunzipSync } from 'node:zlib';

const near = (a, b, tolerance, what) => assert.ok(Math.abs(a - b) <= tolerance, `${what}: ${a} and ${b}`);

/** p by 200 bisections of its threshold: slow, and independent of the package. */
export function oracle(x, k, temperature) {
  const at = (t) => x.map((value) => Math.min(1, Math.max(0, (value - t) / temperature)));
  let [low, high] = [Math.min(...x) - temperature - 1, Math.max(...x) + 1];
  for (let i = 0; i < 200; i++) {
    const t = (low + high) / 2;
    if (at(t).reduce((a, b) => a + b, 0) > k) low = t;
    else high = t;
  }
  return at((low + high) / 2);
}

export async function parts() {
  await check('the triangle, the octahedron and what is between have their corners and edges', () => {
    const counts = (n, k) => [corners(n, k).length, edges(n, k).length];
    assert.deepEqual(counts(3, 1), [3, 3]);
    assert.deepEqual(counts(3, 1.5), [6, 6]); // a hexagon
    assert.deepEqual(counts(4, 1), [4, 6]); // a tetrahedron
    assert.deepEqual(counts(4, 2), [6, 12]); // an octahedron
    assert.deepEqual(counts(4, 1.5), [12, 18]); // a truncated tetrahedron
    for (const [a, b] of edges(4, 1.5)) for (const p of [a, b]) near(p.reduce((s, v) => s + v, 0), 1.5, 1e-12, 'sum');
    const p = [0.2, 0.9, 0.4];
    pointAt(coordinates(p), 3, 1.5).forEach((value, i) => near(value, p[i], 1e-12, 'a point and back'));
  });

  await check('the playground shows the projection that bisection finds', () => {
    for (const { name, state } of presets.filter(({ state: { x } }) => x.every(Number.isFinite))) {
      const { p, threshold, free, losses, jacobian } = viewOf(state);
      const want = oracle(state.x, state.k, state.temperature);
      p.forEach((value, i) => near(value, want[i], 1e-12, name));
      near(p.reduce((a, b) => a + b, 0), state.k, 1e-12, name);
      assert.equal(free, p.filter((value) => value > 0 && value < 1).length);
      near(losses.hyperSimplex.value, p.reduce((s, v, i) => s + (v - state.y[i]) ** 2, 0) / 2, 1e-12, name);
      assert.ok(Number.isFinite(threshold));
      for (const row of jacobian) near(row.reduce((a, b) => a + b, 0), 0, 1e-12, 'J1 = 0');
    }
  });

  await check('a state goes into the address and comes back, and nonsense is refused', () => {
    for (const { state } of presets) assert.deepEqual(fromQuery(toQuery(state)), state);
    assert.deepEqual(numbers('[1, −2.5; inf]'), [1, -2.5, Infinity]);
    assert.throws(() => numbers('1, two'), /“two” is not a number/);
    for (const query of ['', '?x=1', '?x=1,2&k=3', '?x=1,2&t=0', '?x=1,2&y=1', '?x=1,2&y=1,2', '?x=a,b', '?x=1,NaN']) {
      assert.equal(fromQuery(query), undefined, query);
    }
  });

  await check('the network’s gradients are those of differences', () => {
    const next = random(3), rows = 7;
    const network = createNetwork({ inputs: 5, hidden: 4, outputs: 3, seed: 2 });
    const x = Float32Array.from({ length: rows * 5 }, () => 2 * next() - 1);
    const labels = Uint8Array.from({ length: rows }, () => Math.floor(3 * next()));
    const value = () => crossEntropy(network.forward(x, rows).logits, labels, 3).value;
    const layers = network.forward(x, rows);
    const gradients = network.backward(x, layers, crossEntropy(layers.logits, labels, 3).grad, rows).map((g) => [...g]);
    network.weights.forEach((w, l) => [...w.keys()].forEach((i) => {
      const keep = w[i], h = 1e-2;
      w[i] = keep + h;
      const up = value();
      w[i] = keep - h;
      const down = value();
      w[i] = keep;
      near(gradients[l][i], (up - down) / (2 * h), 2e-3, `layer ${l}, weight ${i}`);
    }));
  });

  await check('the logistic loss has the gradient of differences', () => {
    const x = Float32Array.of(-3, 0.5, 2, 40), y = Uint8Array.of(0, 1, 0, 1);
    const { value, grad } = logistic(x, y);
    const by = (s, i) => Math.log1p(Math.exp(-(2 * y[i] - 1) * s));
    near(value, x.reduce((sum, s, i) => sum + by(s, i), 0) / 4, 1e-6, 'value');
    x.forEach((s, i) => near(grad[i], (by(s + 1e-4, i) - by(s - 1e-4, i)) / 2e-4 / 4, 1e-4, 'gradient'));
  });

  await check('shuffling keeps every row, and selection finds what sorting finds', () => {
    assert.deepEqual([...shuffled(100, random(1))].sort((a, b) => a - b), Array.from({ length: 100 }, (_, i) => i));
    for (const n of [1, 2, 10, 1001]) {
      const x = gaussians(n, n);
      for (const k of new Set([1, Math.ceil(n / 10), n])) {
        assert.equal(select(x, k, new Float32Array(n)), [...x].sort((a, b) => b - a)[k - 1]);
      }
    }
  });

  await check('the images are those of data/fashion-mnist', () => {
    const file = new URL('../../data/fashion-mnist/train.idx.gz', import.meta.url);
    const { rows, pixels, bytes, labels } = split(gunzipSync(readFileSync(file)));
    assert.deepEqual([rows, pixels, bytes.length, labels.length], [8192, 196, 8192 * 196, 8192]);
    assert.ok(trained < rows && Math.max(...labels) === 9);
  });

  await check('docs/pictures/ is what the committed script draws', () => {
    const folder = new URL('../../docs/pictures/', import.meta.url);
    const drawn = draw();
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(drawn).sort());
    for (const [file, text] of Object.entries(drawn)) {
      assert.ok(readFileSync(new URL(file, folder), 'utf8') === text, `${file} differs: npm run site:pictures`);
    }
  });
}
