// The other task: to choose k of n cases by value, with a linear score, by the loss that it learns from.
import { load } from '../../experiments/selection/data.mjs';
import { countOf, scoresOf, train, valueOf } from '../selection/train.mjs';

export const share = 0.05;
export const tasks = [{ data: 'churn', what: 'customers' }, { data: 'flights', what: 'flights' }];
export const losses = ['squared error', 'logistic, in the best k', 'selection loss'];

/**
 * What a linear score captures of the greatest possible value of the test part, by each loss: `{ what, loss, curve, value }`,
 * the value at the step that is best on the validation part. The selection loss starts where the squared error ends.
 */
export async function choose({ data, what }, seed, onTrained) {
  const parts = load(data, seed);
  const { test } = parts;
  const k = countOf(share, test.rows);
  const most = valueOf(test.values, test.values, k);
  const captured = (weights) => valueOf(scoresOf(weights, test), test.values, k) / most;
  const runs = [];
  let regression;
  for (const loss of losses) {
    const curve = [];
    const isOwn = loss === 'selection loss';
    const { weights } = await train({
      ...parts, share, loss,
      ...(isOwn ? { start: regression } : { rate: 0.03 }),
      onCheck: (weights, step) => { curve.push({ step, value: captured(weights) }); },
    });
    regression ??= weights; // the squared error comes first
    runs.push({ what, loss, curve, value: captured(weights) });
    await onTrained();
  }
  return runs;
}
