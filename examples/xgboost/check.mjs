// Checks what the README says of XGBoost, on fewer rows: `node examples/xgboost/check.mjs`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './install.mjs';
import { boostingObjective } from '../../dist/index.js';

const { baseline, compare, trees } = await import('./compare.mjs');
const { load } = await import('./flights.mjs');
const { attempt, howToInstall, openXGBoost } = await import('./library.mjs');

const counts = { passed: 0, failed: 0, skipped: 0 };
const isLibrary = 'XGBOOST_LIBRARY must be the path of XGBoost\'s shared library, got';
check('what a user gives wrongly is told in one line', () => {
  for (const [library, options, told] of [
    ['/nowhere/libxgboost.so', [], `${isLibrary} '/nowhere/libxgboost.so' (`],
    [process.execPath, [], `${isLibrary} '${process.execPath}' (`], // a file, and no library
    [fileURLToPath(import.meta.url), [], `${isLibrary} '${fileURLToPath(import.meta.url)}' (`],
    ['', ['--threads', '0'], '--threads must be a whole number above 0, got 0'],
    ['', ['--thread', '2'], "Unknown option '--thread'"],
  ]) {
    const main = fileURLToPath(new URL('main.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [main, ...options], {
      env: { ...process.env, XGBOOST_LIBRARY: library }, encoding: 'utf8',
    });
    assert.equal(status, 1, stderr);
    assert.ok(stderr.startsWith(`xgboost: ${told}`), stderr);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
  }
});

const xgboost = attempt(openXGBoost);
if (xgboost === undefined) {
  counts.skipped++;
  console.log(`skipped: XGBoost, whose library is not installed: ${howToInstall}`);
} else {
  await checkAll(xgboost);
}
console.log(`xgboost: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function check(name, assertion) {
  try {
    assertion();
    counts.passed++;
    console.log(`passed: ${name}`);
  } catch (error) {
    counts.failed++;
    console.error(`failed: ${name}`, error);
  }
}

async function checkAll(xgboost) {
  const data = await load(50_000, 1);

  check('a first tree for the HyperSimplex loss is that for squared error from the base rate, at λτ²', () => {
    // At equal scores p = k/n for all: the derivatives by x/τ are those of ½(x/τ − y)² where x/τ = k/n.
    const { features, labels, rows } = data.train;
    const share = labels.reduce((a, b) => a + b) / rows;
    const temperature = 4;
    const penalty = temperature ** 2;
    const matrix = xgboost.matrix({ features, labels, rows });
    const one = (parameters) => xgboost.booster({ ...trees, ...parameters }, [matrix]);
    const hypersimplex = one({ base_score: 0 });
    const squared = one({
      objective: 'reg:squarederror', base_score: share, lambda: penalty, min_child_weight: penalty,
    });
    try {
      squared.update(0, matrix);
      hypersimplex.boost(matrix, boostingObjective({ temperature })(hypersimplex.margins(matrix), labels));
      const expected = squared.margins(matrix);
      assert.ok(new Set(expected).size > 30, 'the tree has grown');
      hypersimplex.margins(matrix).forEach((margin, i) => {
        const difference = Math.abs(margin / temperature + share - expected[i]);
        assert.ok(difference < 1e-5, `row ${i} differs by ${difference}`);
      });
    } finally {
      for (const created of [squared, hypersimplex, matrix]) created.free();
    }
  });

  check('XGBoost says what it refuses', () => {
    const matrix = xgboost.matrix(data.test);
    const booster = xgboost.booster({ objective: 'no such objective' }, [matrix]);
    try {
      assert.throws(() => booster.update(0, matrix), /XGBoosterUpdateOneIter: .*no such objective/s);
    } finally {
      for (const created of [booster, matrix]) created.free();
    }
  });

  const nothing = baseline(data);
  const [logistic, ...others] = await compare(xgboost, data, { rounds: 50, seed: 1, onRound() {} });
  for (const { name, auc, logLoss, error, errorAtK } of others) {
    check(`${name}: an AUC within 0.01 of ${logistic.name}'s`, () => {
      assert.ok(Math.abs(auc - logistic.auc) < 0.01, `${auc} and ${logistic.auc}`);
    });
    check(`${name}: log-loss and errors below those of the base rate`, () => {
      assert.ok(logLoss < nothing.logLoss, `log-loss ${logLoss}, of the base rate ${nothing.logLoss}`);
      assert.ok(error < nothing.error, `error ${error}, of the base rate ${nothing.error}`);
      assert.ok(errorAtK < nothing.errorAtK, `error at k ${errorAtK}, of the base rate ${nothing.errorAtK}`);
    });
  }
}
