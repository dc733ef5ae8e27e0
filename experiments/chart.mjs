// The charts of the experiments, as SVG.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const colours = {
  'cross-entropy': '#d55e00', MSE: '#e69f00', hinge: '#888888', 'HyperSimplex k = n/2': '#56b4e9',
  'HyperSimplex k = counts': '#0072b2', 'Fenchel–Young': '#009e73',
};

/** Accuracy over batch size, the form of the paper's figures, of rows of `compare`: solid with thresholds where there are any, dashed for their raw argmax. */
export function accuracyChart(rows, caption) {
  const { document } = parseHTML('<html></html>');
  const shown = rows.filter(({ loss }) => colours[loss]).map((row) => ({ ...row, accuracy: 100 * row.mean }));
  const corrected = new Set(shown.filter(({ predict }) => predict === 'corrected').map(({ loss }) => loss));
  const dashed = ({ loss, predict }) => predict === 'raw' && corrected.has(loss);
  const names = Object.keys(colours);
  const channels = { x: 'batch', y: 'accuracy', stroke: 'loss', z: 'loss' };
  const line = (data, style) => Plot.line(data, { ...channels, ...style });
  const legend = names.map((loss, i) => Plot.text([loss], {
    frameAnchor: 'top-right', textAnchor: 'start', dx: 24, dy: 12 + 18 * i, fill: colours[loss],
  }));
  const plot = Plot.plot({
    document,
    width: 860, height: 460, marginTop: 56, marginRight: 180, marginBottom: 48, marginLeft: 52, inset: 8,
    style: { fontSize: '12px', fontFamily: 'system-ui, sans-serif', background: 'white' },
    x: {
      type: 'log', base: 2, ticks: [...new Set(shown.map(({ batch }) => batch))], tickFormat: String,
      label: 'batch size', labelAnchor: 'center', labelArrow: 'none', labelOffset: 42,
    },
    y: { label: null, grid: true },
    color: { domain: names, range: Object.values(colours) },
    marks: [
      line(shown.filter((row) => !dashed(row)), { strokeWidth: 2, marker: 'dot' }),
      line(shown.filter(dashed), { strokeDasharray: '4 3' }),
      ...legend,
    ],
  });
  return headed(plot, [
    `Fashion-MNIST at 14×14, test accuracy (%): ${caption}`,
    'dashed: raw argmax; solid: thresholds subtracted, where the loss has any',
  ]);
}

/** An SVG under some lines of text. */
function headed(plot, lines) {
  const headings = lines.map((content, i) => {
    const node = plot.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text');
    node.setAttribute('x', 12);
    node.setAttribute('y', 20 + 18 * i);
    node.setAttribute('text-anchor', 'start');
    node.append(content);
    return node;
  });
  plot.append(...headings);
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return plot.outerHTML;
}

/** Of `comparisons` of the selection report: each loss of this package beside the best rival, with its interval. */
export function selectionChart(comparisons, title) {
  const { document } = parseHTML('<html></html>');
  const own = { 'selection loss': '#0072b2', 'HyperSimplex to the best choice': '#56b4e9', 'Fenchel–Young to the best choice': '#009e73' };
  const shown = comparisons.filter(({ loss }) => own[loss]).map((row) => ({
    ...row, at: 100 * row.difference, from: 100 * (row.difference - row.half), to: 100 * (row.difference + row.half),
  }));
  const [least, most] = [-40, 40];
  const plot = Plot.plot({
    document,
    width: 760, marginTop: 60, marginLeft: 84, marginRight: 20, marginBottom: 44, height: 110 + 48 * new Set(shown.map(({ data }) => data)).size,
    style: { fontSize: '12px', fontFamily: 'system-ui, sans-serif', background: 'white' },
    x: { domain: [least, most], clamp: true, grid: true, label: 'points over the best rival', labelAnchor: 'center', labelArrow: 'none' },
    y: { axis: null, domain: Object.keys(own) },
    fy: { label: null, domain: [...new Set(shown.map(({ data }) => data))], axis: 'left' },
    color: { domain: Object.keys(own), range: Object.values(own) },
    marks: [
      Plot.ruleX([0]),
      Plot.ruleY(shown.filter(({ half }) => half >= 0), { x1: 'from', x2: 'to', y: 'loss', fy: 'data', stroke: 'loss', strokeWidth: 2 }),
      Plot.dot(shown, { x: 'at', y: 'loss', fy: 'data', fill: 'loss', r: 4 }),
    ],
  });
  const names = Object.entries(own).map(([name, colour], i) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    node.setAttribute('x', 12 + 130 * i + (i > 1 ? 100 : 0));
    node.setAttribute('y', 40);
    node.setAttribute('fill', colour);
    node.setAttribute('text-anchor', 'start');
    node.append(name);
    return node;
  });
  plot.append(...names);
  return headed(plot, [`${title}: points over the best rival, 95 % intervals (cut at ±${most})`]);
}
