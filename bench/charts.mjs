// The charts, as SVG: lines over n, each named at its right end.
import * as Plot from '@observablehq/plot';
import { group, max, median } from 'd3';
import { parseHTML } from 'linkedom';
import { power } from './problems.mjs';

const namespace = 'http://www.w3.org/2000/svg';
const frame = { width: 900, height: 540, marginTop: 84, marginRight: 250, marginBottom: 46, marginLeft: 56 };

const dashed = { strokeDasharray: '5 3' };
const styles = {
  floor: { stroke: '#888888' },
  'API f32': { stroke: '#0072b2', strokeWidth: 2.5 },
  'allocated f32': { stroke: '#0072b2', ...dashed },
  'API f64': { stroke: '#56b4e9', strokeWidth: 2.5 },
  'allocated f64': { stroke: '#56b4e9', ...dashed },
  'C++ -march=native': { stroke: '#009e73' },
  'C++ -msse4.2': { stroke: '#009e73', ...dashed },
  'JavaScript: Newton': { stroke: '#e69f00' },
  'JavaScript: 50 bisections': { stroke: '#d55e00' },
  'JavaScript: sort and scan': { stroke: '#a0522d' },
  'Float32Array sort': { stroke: '#a0522d', ...dashed },
  'std::nth_element, C++ -march=native': { stroke: '#117733' },
  'std::nth_element, C++ -msse4.2': { stroke: '#117733', ...dashed },
  'softmax: AssemblyScript': { stroke: '#882255' },
};
const goalStyle = { stroke: '#cc79a7', strokeDasharray: '2 3' };

/** Moves places apart, in their order, to at least `gap` between neighbours. */
function spread(places, gap) {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const moved = [...places];
  for (let turn = 0; turn < 200; turn++) {
    for (let i = 1; i < order.length; i++) {
      const overlap = gap - (moved[order[i]] - moved[order[i - 1]]);
      if (overlap <= 0) continue;
      moved[order[i]] += overlap / 2;
      moved[order[i - 1]] -= overlap / 2;
    }
  }
  return moved;
}

/** `lines` are [{ name, label, points: [{ n, value }] }]; `marks` go below them. */
function chart({ title, subtitle, unit, ticks, lines, marks = [] }) {
  const { document } = parseHTML('<html></html>');
  const domain = [ticks[0], ticks.at(-1)];
  const height = frame.height - frame.marginTop - frame.marginBottom;
  const gap = 16 * Math.log10(domain[1] / domain[0]) / height;
  const labelled = spread(lines.map(({ points }) => Math.log10(points.at(-1).value)), gap);
  const plot = Plot.plot({
    ...frame,
    document,
    inset: 6,
    style: { fontSize: '12px', fontFamily: 'system-ui, sans-serif', background: 'white' },
    x: {
      type: 'log', ticks: lines[0].points.map(({ n }) => n), tickFormat: power,
      label: 'n', labelAnchor: 'center', labelArrow: 'none',
    },
    y: { type: 'log', domain, ticks, tickFormat: String, grid: true, label: null },
    marks: [
      ...marks,
      ...lines.flatMap(({ name, points }) => [
        Plot.lineY(points, { x: 'n', y: 'value', strokeWidth: 1.75, clip: true, ...styles[name] }),
        Plot.dot(points, { x: 'n', y: 'value', r: 2.2, fill: styles[name].stroke, clip: true }),
      ]),
      ...lines.map(({ name, label = name, points }, i) => Plot.text([label], {
        x: () => points.at(-1).n, y: () => 10 ** labelled[i],
        textAnchor: 'start', dx: 10, fill: styles[name].stroke,
      })),
    ],
  });
  const heading = (y, content, attributes = {}) => {
    const node = document.createElementNS(namespace, 'text');
    const all = { x: 12, y, 'text-anchor': 'start', ...attributes };
    for (const [key, value] of Object.entries(all)) node.setAttribute(key, value);
    node.append(content);
    return node;
  };
  plot.append(
    heading(26, title, { 'font-size': 15, 'font-weight': 600 }),
    heading(46, subtitle, { fill: '#555' }),
    heading(frame.marginTop - 14, unit),
  );
  plot.setAttribute('xmlns', namespace);
  return plot.outerHTML;
}

/** Time per element of everybody. */
export function time(rows) {
  return chart({
    title: 'Projection onto the hypersimplex: time per element',
    subtitle: 'Gaussian scores, τ = 1.5, k = n/10; one thread',
    unit: 'ns per element',
    ticks: [0.1, 1, 10, 100, 1000],
    lines: rows[0].names.filter((name) => !name.startsWith('kernel')).map((name) => ({
      name, points: rows.map(({ n, ns }) => ({ n, value: ns[name] })),
    })),
  });
}

/** Ratio to the floor, over the grid of τ and k/n. */
export function floor(rows) {
  const sizes = [...group(rows, ({ n }) => n)];
  const line = (name, what, of) => ({
    name,
    label: `${name}, ${what}`,
    points: sizes.map(([n, rows]) => ({ n, value: of(rows, ({ ratio }) => ratio(name, 'floor')) })),
  });
  const natives = rows[0].names.filter((name) => name.startsWith('C++'));
  const goal = (value, text) => [
    Plot.ruleY([value], goalStyle),
    Plot.text([text], {
      x: () => sizes[0][0], y: () => value, textAnchor: 'start', dx: 8, dy: -7, fill: goalStyle.stroke,
    }),
  ];
  return chart({
    title: 'Projection onto the hypersimplex: how many times the floor',
    subtitle: 'The floor: a SIMD pass that reads, and one that reads, clips and writes. '
      + 'Gaussian scores, 20 settings of τ and k/n',
    unit: 'time over floor',
    ticks: [1, 2, 3, 4, 6, 8, 12, 16, 24],
    lines: [
      ...['API f32', 'allocated f32'].flatMap((name) => [line(name, 'worst', max), line(name, 'median', median)]),
      ...natives.map((name) => line(name, 'median', median)),
    ],
    marks: [...goal(4, 'goal of the API'), ...goal(3, 'goal of the kernel')],
  });
}
