// Plain-text tables: the first column to the left, numbers to the right.

export function table(header, rows) {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => cell[i === 0 ? 'padEnd' : 'padStart'](widths[i])).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Three digits. */
export const digits = (value) => value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
export const times = (ratio) => `${digits(ratio)}×`;
