// npm run site:pictures: draws the pictures of the documentation into docs/pictures/. A test draws them again
// and compares, so what they show is what the package answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, softBinaryArgmax, softBinaryArgmaxJacobian,
} from '../../dist/index.js';
import { around, coordinates, corners, edges, turned } from '../lib/geometry.mjs';
import { gaussians } from '../lib/gaussians.mjs';

const colours = { one: '#1d5fb4', free: '#c2500a', zero: '#77777f', label: '#6f2da8', ink: '#2b2b31', soft: '#6a6a73', line: '#dcdce2', band: '#fbe9da' };
const root = new URL('../../', import.meta.url);

// --- SVG as text -------------------------------------------------------------------------------------------

const number = (value) => (typeof value === 'number' ? String(Number(value.toFixed(2))) : value);
const tag = (name, attributes, inside = '') => {
  const text = Object.entries(attributes).map(([key, value]) => ` ${key.replaceAll('_', '-')}="${number(value)}"`).join('');
  return inside === '' ? `<${name}${text}/>` : `<${name}${text}>${inside}</${name}>`;
};
const line = (x1, y1, x2, y2, more) => tag('line', { x1, y1, x2, y2, stroke: colours.line, ...more });
const rect = (x, y, width, height, fill, more) => tag('rect', { x, y, width, height, fill, ...more });
const circle = (cx, cy, r, fill, more) => tag('circle', { cx, cy, r, fill, ...more });
const words = (x, y, text, more) => tag('text', { x, y, fill: colours.soft, text_anchor: 'middle', ...more }, text);
const path = (points, stroke, more) => tag('path', {
  d: points.map(([x, y], i) => `${i ? 'L' : 'M'}${number(x)} ${number(y)}`).join(''), fill: 'none', stroke, stroke_width: 2, ...more,
});
const bold = { font_weight: 600, fill: colours.ink };

function picture(width, height, title, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`
    + ` font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" font-size="13">\n<title>${title}</title>\n`
    + `${rect(0, 0, width, height, '#fff', { rx: 8 })}\n${parts.flat(9).join('\n')}\n</svg>\n`;
}

/** A frame with scales: [left, top, width, height], ranges of x and y. */
function frame([left, top, width, height], [x0, x1], [y0, y1]) {
  return {
    x: (value) => left + width * (value - x0) / (x1 - x0),
    y: (value) => top + height * (y1 - value) / (y1 - y0),
    left, top, right: left + width, bottom: top + height,
  };
}

function axes({ x, y, left, right, bottom }, { xs = [], ys = [], xLabel = '', yLabel = '', show = String }) {
  return [
    ys.map((tick) => [line(left, y(tick), right, y(tick)), words(left - 7, y(tick) + 4, show(tick), { text_anchor: 'end' })]),
    xs.map((tick) => words(x(tick), bottom + 18, String(tick).replace('-', '−'))),
    xLabel && words(right, bottom + 34, xLabel, { text_anchor: 'end' }),
    yLabel && words(left - 8, y(Math.max(...ys)) - 12, yLabel, { text_anchor: 'start', ...bold }),
  ];
}

const colourOf = (p) => colours[p === 0 ? 'zero' : p === 1 ? 'one' : 'free'];
const sign = (value) => String(Number(value.toFixed(2))).replace('-', '−');
const range = (from, to, steps) => Array.from({ length: steps + 1 }, (_, i) => from + (to - from) * i / steps);

// --- the pictures --------------------------------------------------------------------------------------------

/** What the operator does: scores, the ramp, the choice. */
function operator() {
  const x = [3, 1, 2, 0, 1.6], k = 2, temperature = 2;
  const { projection, thresholds: [t] } = project(Float64Array.from(x), k, { temperature });
  const p = [...projection];
  const at = (i) => 40 + (i + 0.5) * 44;
  const a = frame([40, 52, 220, 190], [0, 1], [-0.3, 3.6]);
  const b = frame([330, 52, 230, 190], [-0.3, 3.6], [0, 1]);
  const c = frame([630, 52, 220, 190], [0, 1], [0, 1]);
  return picture(880, 300, 'Five scores; a ramp from t to t + τ; the soft choice of two of them', [
    words(150, 24, 'scores x', bold), words(445, 24, 'pᵢ = clip((xᵢ − t)/τ, 0, 1)', bold), words(740, 24, 'the soft choice p, Σp = 2', bold),
    rect(a.left, a.y(t + temperature), 220, a.y(t) - a.y(t + temperature), colours.band),
    x.map((value, i) => [
      rect(at(i) - 13, a.y(value), 26, a.y(-0.3) - a.y(value), colourOf(p[i]), { rx: 2, fill_opacity: 0.85 }),
      words(at(i), a.y(value) - 6, sign(value), bold), words(at(i), a.bottom + 18, i + 1),
    ]),
    [[t, 't'], [t + temperature, 't + τ']].map(([value, name]) => [
      line(a.left, a.y(value), a.right, a.y(value), { stroke: colours.free, stroke_dasharray: '4 3' }),
      words(a.right + 4, a.y(value) + 4, name, { text_anchor: 'start', fill: colours.free, font_weight: 600 }),
      words(b.x(value), b.bottom + 18, name, { fill: colours.free, font_weight: 600 }),
    ]),
    rect(b.x(t), b.top, b.x(t + temperature) - b.x(t), 190, colours.band),
    [0, 0.5, 1].map((value) => [b, c].map((f) => [line(f.left, f.y(value), f.right, f.y(value)), words(f.left - 8, f.y(value) + 4, value, { text_anchor: 'end' })])),
    path([[b.left, b.y(0)], [b.x(t), b.y(0)], [b.x(t + temperature), b.y(1)], [b.right, b.y(1)]], colours.ink),
    x.map((value, i) => [
      circle(b.x(value), b.y(p[i]), 9, colourOf(p[i])),
      words(b.x(value), b.y(p[i]) + 4, i + 1, { fill: '#fff', font_weight: 700, font_size: 11 }),
    ]),
    p.map((value, i) => [
      rect(c.left + (i + 0.5) * 44 - 13, c.y(value), 26, c.y(0) - c.y(value), colourOf(value), { rx: 2, fill_opacity: 0.85 }),
      words(c.left + (i + 0.5) * 44, c.y(value) - 6, sign(value), bold), words(c.left + (i + 0.5) * 44, c.bottom + 18, i + 1),
    ]),
    [['one', 'exactly 1: no gradient'], ['free', 'free: has a gradient'], ['zero', 'exactly 0: no gradient']].map(([name, text], i) => [
      rect(40 + 190 * i, 276, 12, 12, colours[name], { rx: 2 }), words(58 + 190 * i, 287, text, { text_anchor: 'start' }),
    ]),
  ]);
}

/** p against the scores for several temperatures. */
function temperature() {
  const x = Float64Array.from(range(-3, 3, 600));
  const f = frame([50, 40, 540, 220], [-3, 3], [0, 1]);
  return picture(640, 310, 'The projection of 601 scores with k = 200 at four temperatures', [
    axes(f, { xs: [-3, -2, -1, 0, 1, 2, 3], ys: [0, 0.5, 1], xLabel: 'score x', yLabel: 'p, with k = 200 of 601' }),
    [[0.1, colours.ink], [1.5, colours.one], [4, colours.free], [12, colours.label]].map(([tau, colour], i) => {
      const p = softBinaryArgmax(x, 200, { temperature: tau });
      return [path([...x].map((value, j) => [f.x(value), f.y(p[j])]).filter((_, j) => j % 5 === 0), colour),
        rect(70, 62 + 22 * i, 18, 3, colour), words(96, 67 + 22 * i, `τ = ${tau}`, { text_anchor: 'start', fill: colours.ink })];
    }),
  ]);
}

/** p for several k. */
function count() {
  const x = Float64Array.from([2.2, 1.5, 1.2, 0.4, -0.2, -1]);
  return picture(640, 190, 'The same six scores with k = 1, 1.5, 2 and 3', [[1, 1.5, 2, 3].map((k, i) => {
    const f = frame([30 + 155 * i, 44, 120, 100], [0, 6], [0, 1]);
    return [words((f.left + f.right) / 2, 24, `k = ${k}`, bold), [0, 1].map((v) => line(f.left, f.y(v), f.right, f.y(v))),
      [...softBinaryArgmax(x, k)].map((p, j) => [rect(f.x(j) + 3, f.y(p), 14, f.y(0) - f.y(p) || 1, colourOf(p)),
        words(f.x(j) + 10, f.bottom + 16, sign(x[j]), { font_size: 10 })])];
  })]);
}

/** The triangle of n = 3: the way of p as τ falls. */
function triangle() {
  const x = [0.1, 1.6, 1], zoom = 150;
  const place = (p) => { const [u, v] = coordinates(p); return [240 + zoom * u, 195 - zoom * v]; };
  const ways = range(1.2, -2, 120).map((e) => place([...softBinaryArgmax(Float64Array.from(x), 1, { temperature: 10 ** e })]));
  const marks = [10, 3, 1.5, 0.5].map((tau) => [tau, place([...softBinaryArgmax(Float64Array.from(x), 1, { temperature: tau })])]);
  return picture(480, 310, 'The triangle of all p with three entries that sum to 1, and the way of p as the temperature falls', [
    tag('polygon', { points: around(corners(3, 1).map(place)).map((p) => p.map(number).join(',')).join(' '), fill: '#e9f0fa', stroke: colours.one, stroke_width: 2 }),
    corners(3, 1).map((p) => { const [u, v] = place(p); return words(u, v > 200 ? v + 20 : v - 10, `(${p.join(', ')})`); }),
    path(ways, colours.free, { stroke_width: 2.5 }),
    marks.map(([tau, [u, v]], i) => [circle(u, v, 5, colours.free), words(u + [8, 4, -10, -10][i], v + [16, -10, 4, 4][i], `τ = ${tau}`, { text_anchor: i < 2 ? 'start' : 'end', fill: colours.ink })]),
  ]);
}

/** The octahedron of n = 4, k = 2. */
function octahedron() {
  const x = [2.1, -0.4, 1.2, 0.3], tau = 1.2, zoom = 120;
  const place = (p) => { const [right, up, near] = turned(coordinates(p), 0.5, 0.35); return [220 + zoom * right, 160 - zoom * up, near]; };
  const p = [...softBinaryArgmax(Float64Array.from(x), 2, { temperature: tau })];
  const [from, to] = [place(x.map((value) => value / tau)), place(p)];
  return picture(480, 320, 'The octahedron of all p with four entries that sum to 2; p is the nearest point to x/τ', [
    edges(4, 2).map(([a, b]) => [place(a), place(b)]).sort(([a, b], [c, d]) => a[2] + b[2] - c[2] - d[2])
      .map(([a, b]) => line(a[0], a[1], b[0], b[1], { stroke: colours.one, stroke_width: 2, stroke_opacity: (0.55 + 0.3 * (a[2] + b[2])).toFixed(2) })),
    corners(4, 2).map((q) => { const [u, v] = place(q); return words(u, v > 160 ? v + 18 : v - 10, q.join('')); }),
    line(from[0], from[1], to[0], to[1], { stroke: colours.free, stroke_width: 2, stroke_dasharray: '4 3' }),
    circle(from[0], from[1], 6, '#fff', { stroke: colours.free, stroke_width: 2 }), words(from[0] + 12, from[1] + 4, 'x/τ', { text_anchor: 'start', ...bold }),
    circle(to[0], to[1], 6, colours.free), words(to[0] - 12, to[1] + 16, 'p', { text_anchor: 'end', ...bold }),
  ]);
}

/** Which scores get a gradient. */
function jacobian() {
  const x = Float64Array.from([3, 2.4, 1.7, 1.1, 0.6, 0, -1]), tau = 2;
  const p = softBinaryArgmax(x, 3, { temperature: tau });
  const J = softBinaryArgmaxJacobian(p, { temperature: tau }).data, n = x.length, size = 38;
  const most = Math.max(...J.map(Math.abs));
  return picture(400, 350, 'The Jacobian of seven scores: zero but in the rows and columns of the free ones', [
    [...p].map((value, i) => [words(66 + size * i + 19, 46, sign(x[i]), { fill: colourOf(value), font_weight: 600 }),
      words(56, 60 + size * i + 23, sign(x[i]), { text_anchor: 'end', fill: colourOf(value), font_weight: 600 })]),
    words(66 + n * size / 2, 22, '∂pᵢ/∂xⱼ', bold),
    range(0, n - 1, n - 1).map((i) => range(0, n - 1, n - 1).map((j) => {
      const value = J[n * i + j];
      return [rect(66 + size * j, 58 + size * i, size - 2, size - 2, value === 0 ? '#f1f1f4' : value > 0 ? colours.one : colours.free,
        value === 0 ? {} : { fill_opacity: (0.2 + 0.6 * Math.abs(value) / most).toFixed(2) }),
      value !== 0 && words(66 + size * j + 18, 58 + size * i + 22, sign(value), { font_size: 10, fill: colours.ink })].filter(Boolean);
    })),
  ]);
}

/** Loss and gradient of one positive as its score moves. */
function stuck() {
  const xs = range(-4, 6, 200), y = new Uint8Array([1, 1, 0, 0]);
  const of = (loss) => xs.map((first) => {
    const { loss: value, grad } = loss(new Float64Array([first, 3, 1.5, 0]), y, { temperature: 2, reduction: 'half-sum' });
    return { value, grad: grad[0] };
  });
  const both = [[of(hyperSimplexLossAndGrad), colours.one, 'HyperSimplex'], [of(fenchelYoungLossAndGrad), colours.label, 'Fenchel–Young']];
  const f = frame([50, 44, 290, 200], [-4, 6], [0, 8]), g = frame([430, 44, 290, 200], [-4, 6], [-1, 0.25]);
  return picture(760, 300, 'Loss and gradient as the score of one positive moves: far below the threshold, the gradient of HyperSimplex is 0', [
    axes(f, { xs: [-4, -2, 0, 2, 4, 6], ys: [0, 2, 4, 6, 8], yLabel: 'loss', xLabel: 'score of a positive' }),
    axes(g, { xs: [-4, -2, 0, 2, 4, 6], ys: [-1, -0.5, 0], yLabel: 'its gradient', xLabel: 'score of a positive', show: sign }),
    both.map(([values, colour, name], i) => [
      path(values.map(({ value }, j) => [f.x(xs[j]), f.y(Math.min(8, value))]), colour),
      path(values.map(({ grad }, j) => [g.x(xs[j]), g.y(grad)]), colour),
      rect(190, 66 + 22 * i, 18, 3, colour), words(214, 71 + 22 * i, name, { text_anchor: 'start', fill: colours.ink }),
    ]),
  ]);
}

/** The share of free scores against τ, for Gaussian scores. */
function freeShare() {
  const x = gaussians(20_000, 7), f = frame([56, 40, 520, 210], [-2, 2], [0, 1]);
  const taus = range(-2, 2, 60);
  return picture(640, 310, 'The share of free scores grows with the temperature', [
    axes(f, { ys: [0, 0.5, 1], yLabel: 'share of free scores', xLabel: 'τ, in standard deviations of the scores', show: (v) => `${100 * v} %` }),
    [0.01, 0.1, 1, 10, 100].map((tau) => words(f.x(Math.log10(tau)), f.bottom + 18, tau)),
    [[0.5, colours.one], [0.1, colours.free]].map(([share, colour], i) => [
      path(taus.map((e) => [f.x(e), f.y(project(x, share * x.length, { temperature: 10 ** e }).freeCounts[0] / x.length)]), colour),
      rect(76, 62 + 22 * i, 18, 3, colour), words(102, 67 + 22 * i, share === 0.5 ? 'k = n/2' : 'k = n/10', { text_anchor: 'start', fill: colours.ink }),
    ]),
  ]);
}

const table = (file, name) => JSON.parse(readFileSync(new URL(`experiments/results/${file}.json`, root), 'utf8')).tables[name];
const points = (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(100 * value).toFixed(1)}`;

/** Accuracy by raw argmax and with the thresholds, from the measured runs. */
function thresholds() {
  const rows = table('headline', 'fixed rate 0.001, after the last epoch');
  const f = frame([56, 44, 520, 200], [0, 3], [0.6, 0.9]);
  const bars = [['cross-entropy', 'raw', colours.zero], ['HyperSimplex k = counts', 'raw', colours.free], ['HyperSimplex k = counts', 'corrected', colours.one]];
  return picture(640, 310, 'Test accuracy: HyperSimplex by raw argmax, and with the thresholds subtracted', [
    axes(f, { ys: [0.6, 0.7, 0.8, 0.9], yLabel: 'test accuracy', show: (v) => `${Math.round(100 * v)} %` }),
    [128, 1024, 8192].map((batch, g) => [words(f.x(g + 0.5), f.bottom + 18, `batch ${batch}`), bars.map(([loss, predict, colour], i) => {
      const { mean } = rows.find((row) => row.batch === batch && row.loss === loss && row.predict === predict);
      const left = f.x(g + 0.16 + 0.24 * i);
      return [rect(left, f.y(mean), 36, f.bottom - f.y(mean), colour), words(left + 18, f.y(mean) - 5, (100 * mean).toFixed(1), { font_size: 11 })];
    })]),
    ['cross-entropy', 'HyperSimplex, raw argmax', 'HyperSimplex, thresholds subtracted'].map((name, i) => [
      rect(40 + [0, 130, 320][i], 286, 12, 12, bars[i][2]), words(58 + [0, 130, 320][i], 297, name, { text_anchor: 'start' })]),
  ]);
}

/** The gain over cross-entropy at one rate for all, and with a rate for each loss. */
function tuned() {
  const tables = JSON.parse(readFileSync(new URL('experiments/results/full.json', root), 'utf8')).tables;
  const fixed = tables[Object.keys(tables).find((name) => name.includes('after the last epoch'))];
  const best = tables[Object.keys(tables).find((name) => /valid|tuned|chosen/.test(name))];
  const batches = [128, 256, 512, 1024, 2048, 4096, 8192];
  const f = frame([56, 44, 560, 200], [0, batches.length], [-0.015, 0.025]);
  return picture(640, 310, 'The gain of HyperSimplex over cross-entropy: at one rate for both, and at a tuned rate for each', [
    axes(f, { ys: [-0.01, 0, 0.01, 0.02], yLabel: 'gain over cross-entropy, points', show: (v) => points(v) }),
    line(f.left, f.y(0), f.right, f.y(0), { stroke: colours.soft }),
    words(f.left - 8, f.bottom + 18, 'batch', { text_anchor: 'end' }),
    batches.map((batch, g) => [words(f.x(g + 0.5), f.bottom + 18, String(batch)),
      [[fixed, colours.zero], [best, colours.one]].map(([rows, colour], i) => {
        const { difference: { mean, half } } = rows.find((row) => row.batch === batch && row.loss === 'HyperSimplex k = counts' && row.predict === 'corrected');
        const middle = f.x(g + 0.33 + 0.34 * i);
        return [rect(middle - 11, Math.min(f.y(mean), f.y(0)), 22, Math.abs(f.y(mean) - f.y(0)), colour),
          line(middle, f.y(mean - half), middle, f.y(mean + half), { stroke: colours.ink })];
      })]),
    ['the same rate for both, 0.001', 'a tuned rate for each'].map((name, i) => [
      rect(60 + 240 * i, 286, 12, 12, [colours.zero, colours.one][i]), words(78 + 240 * i, 297, name, { text_anchor: 'start' })]),
  ]);
}

/** What one pass can tell of all thresholds in a bracket. */
function partition() {
  const marks = [60, 190, 290, 470, 570, 700];
  const parts = [['at zero', colours.zero], ['undecided', colours.label], ['free', colours.free], ['undecided', colours.label], ['at one', colours.one]];
  return picture(760, 150, 'For all thresholds of a bracket at once, a score is at zero, free, at one, or undecided', [
    parts.map(([name, colour], i) => [rect(marks[i], 48, marks[i + 1] - marks[i], 34, colour, { fill_opacity: 0.25 }),
      words((marks[i] + marks[i + 1]) / 2, 70, name, { fill: colours.ink })]),
    ['floor(start)', 'floor(end)', 'ceiling(start)', 'ceiling(end)'].map((name, i) => [
      line(marks[i + 1], 42, marks[i + 1], 90, { stroke: colours.ink, stroke_width: 1.5 }), words(marks[i + 1], 108, name)]),
    words(700, 132, 'score x →', { text_anchor: 'end' }),
    words(380, 26, 'one pass over the scores, for all thresholds of [start, end]', bold),
  ]);
}

export const pictures = { operator, temperature, k: count, triangle, octahedron, jacobian, stuck, 'free-share': freeShare, thresholds, tuned, partition };

export const draw = () => Object.fromEntries(Object.entries(pictures).map(([name, make]) => [`${name}.svg`, make()]));

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(draw())) writeFileSync(new URL(`docs/pictures/${file}`, root), text);
}
