// Test accuracy over epochs as an SVG: a panel for each batch size, a line for each way to predict.
import * as Plot from '@observablehq/plot';
import { group } from 'd3';
import { parseHTML } from 'linkedom';

const namespace = 'http://www.w3.org/2000/svg';
const panel = { width: 420, height: 300, marginTop: 24, marginRight: 24, marginBottom: 40, marginLeft: 48 };
const header = 68;

// x is the place in the legend: without a browser there is no measuring of text.
const lines = [
  { loss: 'HyperSimplex', by: 'corrected', label: 'HyperSimplex, predict with thresholds', x: 0,
    style: { stroke: '#0072b2', strokeWidth: 2.5, strokeDasharray: 'none' } },
  { loss: 'cross-entropy', by: 'raw', label: 'cross-entropy', x: 290,
    style: { stroke: '#d55e00', strokeWidth: 2.5, strokeDasharray: 'none' } },
  { loss: 'HyperSimplex', by: 'raw', label: 'HyperSimplex, raw argmax', x: 430,
    style: { stroke: '#0072b2', strokeWidth: 1.25, strokeDasharray: '3 3' } },
];

/** From runs `{ batch, loss, curve }`, their curves being lists of `{ epoch, raw, corrected }`. */
export function accuracyChart(runs) {
  const { document } = parseHTML('<html></html>');
  const element = (name, attributes, ...children) => {
    const node = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  const panels = Array.from(group(runs, (run) => run.batch), ([batch, runs], index) => {
    const plot = Plot.plot({
      ...panel,
      document,
      clip: true,
      style: { fontSize: '12px' },
      x: { label: `epochs at batch ${batch}`, labelAnchor: 'center', labelArrow: 'none', zero: true },
      y: { label: 'test accuracy (%)', labelArrow: 'none', domain: [60, 87], ticks: 6, grid: true },
      marks: lines.map(({ loss, by, style }) => Plot.lineY(
        runs.find((run) => run.loss === loss).curve,
        { x: 'epoch', y: (point) => 100 * point[by], ...style },
      )),
    });
    plot.querySelector('style').remove(); // it is for a chart alone in a page, and would stretch a nested one
    plot.setAttribute('x', index * panel.width);
    plot.setAttribute('y', header);
    return plot;
  });

  const legend = lines.map(({ label, x, style: { stroke, strokeWidth, strokeDasharray: dashes } }) => element(
    'g', { transform: `translate(${panel.marginLeft + x}, 48)`, 'font-size': 12 },
    element('path', { d: 'M0,-4h24', stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dashes }),
    element('text', { x: 30 }, label),
  ));

  const [width, height] = [panels.length * panel.width, header + panel.height];
  const title = 'Fashion-MNIST at 14×14: accuracy on the test set during training';
  const frame = { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { ...frame, 'font-family': 'system-ui, sans-serif' },
    element('rect', { width, height, fill: 'white' }),
    element('text', { x: panel.marginLeft, y: 26, 'font-size': 15, 'font-weight': 600 }, title),
    ...legend, ...panels).outerHTML;
}
