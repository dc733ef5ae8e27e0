// A budget over projects: shares as near as possible to what was asked, none above the cap, all within the total.
import { project } from '../dist/index.js';

const asked = Float64Array.of(90, 70, 40, 25, 10); // thousands
const cap = 60;

/** With τ = cap, p is the share of the cap: cap·p is nearest to what was asked. */
export function allocate(total, constraint) {
  const { projection, thresholds: [t] } = project(asked, total / cap, { temperature: cap, constraint });
  const amounts = projection.map((p) => cap * p);
  const spent = amounts.reduce((a, b) => a + b);
  // Karush, Kuhn and Tucker: each gets clip(asked − t, 0, cap), where t is the price of the budget.
  const residual = Math.max(...amounts.map((amount, i) => Math.abs(
    amount - Math.min(cap, Math.max(0, asked[i] - t)))));
  return { amounts, spent, price: t, residual };
}

export function run() {
  const results = [[150, 'equal'], [250, 'equal'], [150, 'at-most'], [250, 'at-most']].map(([total, constraint]) => (
    { total, constraint, ...allocate(total, constraint) }));
  for (const { total, constraint, amounts, spent, price } of results) {
    console.log(`${constraint} ${total}: ${[...amounts].map((a) => a.toFixed(2)).join(', ')};`
      + ` spent ${spent.toFixed(2)}, price ${price.toFixed(2)}`);
  }
  return results;
}
