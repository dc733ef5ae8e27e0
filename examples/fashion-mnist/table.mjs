// Plain-text tables: names to the left, numbers to the right.
export const percent = (share) => `${(100 * share).toFixed(2)} %`;
export const difference = (a, b) => `${a < b ? '−' : '+'}${(100 * Math.abs(a - b)).toFixed(2)}`;
export const milliseconds = (ms) => `${ms.toPrecision(3)} ms`;

export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const lines = rows.map((row) =>
    row.map((cell, column) => cell[column < 2 ? 'padEnd' : 'padStart'](widths[column])).join('  '));
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
