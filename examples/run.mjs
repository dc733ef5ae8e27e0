// npm run examples: runs each example and checks what it says. What is missing is skipped; where CI is set it
// has failed.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, serve } from '../test/bundlers/browser.mjs';
import { deno } from '../test/everywhere/commands.mjs';
import { run as budget } from './budget.mjs';
import { run as multiLabel } from './multi-label.mjs';
import { run as routing } from './routing.mjs';
import { checkNode, checkPage } from './selection/check.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = 'examples/classifier/main.mjs';
const command = (program, ...args) => execFileSync(program, args, { cwd: root, encoding: 'utf8' });

function better({ accuracy, baseline }) {
  console.log(`right in held-out rows: ${(100 * accuracy).toFixed(1)} %, by chance ${(100 * baseline).toFixed(1)} %`);
  assert.ok(accuracy > 0.85 && accuracy > baseline, `accuracy ${accuracy}`);
}

async function page() {
  const { url, stop } = await serve(root);
  try {
    const { stdout } = await promisify(execFile)(chromium, [
      '--headless=new', '--no-sandbox', '--disable-gpu', '--dump-dom', `${url}examples/classifier/index.html`,
    ], { timeout: 60_000 });
    return JSON.parse(/id="answer">(.*?)<\/pre>/.exec(stdout)[1]);
  } finally {
    await stop();
  }
}

/** The examples: what runs and checks each, and what it needs. */
const examples = {
  'classifier in Node': { check: () => better(JSON.parse(command(process.execPath, main))) },
  'classifier in Deno': {
    check: () => better(JSON.parse(command(deno, 'run', '--no-prompt', '--quiet', main))),
    present: existsSync(deno), how: 'npm run runtimes',
  },
  'classifier in a page': {
    check: async () => better(await page()), present: Boolean(chromium), how: 'apt-get install chromium',
  },
  'selection in Node': { check: checkNode },
  'selection in a page': { check: checkPage, present: Boolean(chromium), how: 'apt-get install chromium' },
  'multi-label': { check() {
    const { model, baseline } = multiLabel();
    assert.ok(model > 0.8 && model > baseline, `${model}, baseline ${baseline}`);
  } },
  routing: { check() {
    const { 'soft top-2': ours, softmax } = routing();
    assert.ok(ours.sparse < 0.25 && ours.sparse < softmax.sparse && ours.asked < 4, JSON.stringify({ ours, softmax }));
  } },
  budget: { check() {
    for (const { total, constraint, spent, residual } of budget()) {
      assert.ok(residual < 1e-12, `residual ${residual}`);
      const most = constraint === 'equal' ? total : Math.min(total, 195); // Σ min(asked, cap) = 195
      assert.ok(Math.abs(spent - most) < 1e-12, `spent ${spent} of ${most}`);
    }
  } },
};

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const [name, { check, present = true, how }] of Object.entries(examples)) {
  console.log(`-- ${name}`);
  if (!present) {
    const fails = Boolean(process.env.CI);
    console.error(`${fails ? 'missing' : 'skipped'}: ${name}; to install it: ${how}`);
    counts[fails ? 'failed' : 'skipped']++;
    continue;
  }
  try {
    await check();
    counts.passed++;
  } catch (error) {
    console.error(`failed: ${name}`, error);
    counts.failed++;
  }
}
const { passed, failed, skipped } = counts;
console.log(`examples: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
