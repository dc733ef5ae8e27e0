// An SVG: test accuracy over epochs, a panel for each batch size, a line for each way to predict; and below it the value of
// what is chosen over steps, a panel for each task, a line for each loss.
import * as Plot from '@observablehq/plot';
import { group } from 'd3';
import { parseHTML } from 'linkedom';

const namespace = 'http://www.w3.org/2000/svg';
const panel = { width: 420, height: 300, marginTop: 24, marginRight: 24, marginBottom: 40, marginLeft: 48 };
const header = 68;

// x is the place in the legend: without a browser there is no measuring of text.
const ways = [
  { loss: 'HyperSimplex', by: 'corrected', label: 'HyperSimplex, predict with thresholds', x: 0,
    style: { stroke: '#0072b2', strokeWidth: 2.5, strokeDasharray: 'none' } },
  { loss: 'cross-entropy', by: 'raw', label: 'cross-entropy', x: 290,
    style: { stroke: '#d55e00', strokeWidth: 2.5, strokeDasharray: 'none' } },
  { loss: 'HyperSimplex', by: 'raw', label: 'HyperSimplex, raw argmax', x: 430,
    style: { stroke: '#0072b2', strokeWidth: 1.25, strokeDasharray: '3 3' } },
];

const losses = [
  { loss: 'selection loss', label: 'selection loss, after the squared error', x: 0,
    style: { stroke: '#0072b2', strokeWidth: 2.5, strokeDasharray: 'none' } },
  { loss: 'squared error', label: 'squared error', x: 290,
    style: { stroke: '#d55e00', strokeWidth: 2.5, strokeDasharray: 'none' } },
  { loss: 'logistic, in the best k', label: 'logistic, in the best k', x: 430,
    style: { stroke: '#555', strokeWidth: 1.25, strokeDasharray: '3 3' } },
];

/**
 * From runs `{ batch, loss, curve }`, their curves being lists of `{ epoch, raw, corrected }`; and `{ what, loss, curve }`,
 * of `{ step, value }`.
 */
export function charts(runs, choices) {
  const { document } = parseHTML('<html></html>');
  const element = (name, attributes, ...children) => {
    const node = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const place = (plot, x, y) => {
    plot.querySelector('style').remove(); // it is for a chart alone in a page, and would stretch a nested one
    plot.setAttribute('x', x);
    plot.setAttribute('y', y);
    return plot;
  };
  const plot = (options) => Plot.plot({ ...panel, document, clip: true, style: { fontSize: '12px' }, ...options });
  const axis = (label) => ({ label, labelAnchor: 'center', labelArrow: 'none', zero: true });
  const row = header + panel.height;

  const accuracies = Array.from(group(runs, (run) => run.batch), ([batch, runs], index) => place(plot({
    x: axis(`epochs at batch ${batch}`),
    y: { label: 'test accuracy (%)', labelArrow: 'none', domain: [60, 87], ticks: 6, grid: true },
    marks: ways.map(({ loss, by, style }) => Plot.lineY(
      runs.find((run) => run.loss === loss).curve,
      { x: 'epoch', y: (point) => 100 * point[by], ...style },
    )),
  }), index * panel.width, header));

  const values = Array.from(group(choices, (run) => run.what), ([what, runs], index) => place(plot({
    x: axis(`steps, ${what}`),
    y: { label: 'value at k (% of the greatest possible)', labelArrow: 'none', zero: true, nice: true, ticks: 6, grid: true },
    marks: losses.map(({ loss, style }) => Plot.lineY(
      runs.find((run) => run.loss === loss).curve,
      { x: 'step', y: (point) => 100 * point.value, ...style },
    )),
  }), index * panel.width, row + header));

  const heading = (title, entries, y) => [
    element('text', { x: panel.marginLeft, y: y + 26, 'font-size': 15, 'font-weight': 600 }, title),
    ...entries.map(({ label, x, style: { stroke, strokeWidth, strokeDasharray: dashes } }) => element(
      'g', { transform: `translate(${panel.marginLeft + x}, ${y + 48})`, 'font-size': 12 },
      element('path', { d: 'M0,-4h24', stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dashes }),
      element('text', { x: 30 }, label),
    )),
  ];
  const [width, height] = [Math.max(accuracies.length, values.length) * panel.width, 2 * row];
  const frame = { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { ...frame, 'font-family': 'system-ui, sans-serif' },
    element('rect', { width, height, fill: 'white' }),
    ...heading('Fashion-MNIST at 14×14: accuracy on the test set during training', ways, 0), ...accuracies,
    ...heading('Choosing 5 % by value: what the k chosen of the test part are worth during training', losses, row), ...values,
  ).outerHTML;
}
