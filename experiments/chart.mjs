// Accuracy over batch size, the form of the paper's figures, as an SVG: a line for each loss.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const colours = {
  'cross-entropy': '#d55e00', MSE: '#e69f00', hinge: '#888888', 'HyperSimplex k = n/2': '#56b4e9',
  'HyperSimplex k = counts': '#0072b2', 'Fenchel–Young': '#009e73',
};

/** Of rows of `compare`: solid with thresholds where there are any, dashed for their raw argmax. */
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
  const heading = (y, content) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    node.setAttribute('x', 12);
    node.setAttribute('y', y);
    node.setAttribute('text-anchor', 'start');
    node.append(content);
    return node;
  };
  plot.append(
    heading(20, `Fashion-MNIST at 14×14, test accuracy (%): ${caption}`),
    heading(38, 'dashed: raw argmax; solid: thresholds subtracted, where the loss has any'),
  );
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return plot.outerHTML;
}
