// npm run test:everywhere [-- name…]: the conformance script and the documentation's snippets, in every host
// or in those that are named. A host that is not there is skipped, or fails where CI is set.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers, isPresent, version as versionOf, visit } from './browsers.mjs';
import { hosts } from './commands.mjs';
import { conformance } from './conformance.mjs';
import { engines } from './engines.mjs';
import { entries } from './entries.mjs';
import { jestHost } from './jest.mjs';
import { installed, root } from './project.mjs';

const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const isWanted = (name) => wanted.length === 0 || wanted.includes(name.toLowerCase());

// --- the folder --------------------------------------------------------------------------------------------

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = installed([
  here('conformance.mjs'),
  ...readdirSync(here('hosts')).map((name) => here(`hosts/${name}`)),
]);

// The snippets are the blocks of code with a file name. Pages and workers ask for them at the top.
const ANSWER = '0,0,0.25,0.75';
const untried = new Map();
mkdirSync(join(folder, 'snippets'));
const document = readFileSync(join(root, 'docs/everywhere.md'), 'utf8');
for (const [, name, code] of document.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)) {
  writeFileSync(join(folder, 'snippets', name), code);
  untried.set(name, code);
}

// --- the count ---------------------------------------------------------------------------------------------

const count = { passed: 0, failed: 0, skipped: 0 };
const trouble = [];

function check(where, what, why) {
  if (why === undefined) count.passed++;
  else {
    count.failed++;
    trouble.push(`failed: ${where}, ${what}: ${why}`);
  }
}

function missing(name, version, remedy) {
  const outcome = process.env.CI ? 'failed' : 'skipped';
  count[outcome]++;
  trouble.push(`${outcome}: ${`${name} ${version}`.trim()} is not installed: ${remedy}`);
  row(name, version, outcome);
}

const widths = [12, 15, 28, 8, 16];
const row = (...cells) => {
  console.log(cells.map((cell, i) => cell.padEnd(widths[i])).join('  ').trimEnd());
};

// What this Node gives is what the others are held against.
const expected = await conformance(() => import(join(folder, 'all.mjs')));

function difference({ error, digest, parts }) {
  if (error) return error;
  if (digest === expected.digest) return undefined;
  const differing = Object.keys(expected.parts).filter((part) => parts[part] !== expected.parts[part]);
  return `other answers in ${differing.join(', ')}`;
}

function conforms(name, version, how, result) {
  const why = difference(result);
  const { first, digest = 'FAILED' } = result;
  row(name, version, how, first === undefined ? '' : first.toFixed(1), `${digest}${why ? ' ✗' : ''}`);
  check(`${name} ${version}`, how, why);
}

/** WebAssembly itself, where a policy forbids it: or the rows with that policy show nothing. */
function refuses(name, version, how, { error = 'it was allowed' }) {
  const refused = error.startsWith('CompileError');
  row(name, version, how, '', refused ? 'refused, as told' : 'FAILED ✗');
  check(`${name} ${version}`, how, refused ? undefined : error);
}

function answers(name, version, file, text) {
  for (const [, part] of untried.get(file)?.matchAll(/ src="(\S+)"/g) ?? []) untried.delete(part);
  untried.delete(file);
  const isRight = text.replace(/[[\]\s]/g, '') === ANSWER;
  check(`${name} ${version}`, `the answer of ${file}`, isRight ? undefined : text);
}

const failure = (error) => String(error.stderr || error.stack || error);

// --- the hosts ---------------------------------------------------------------------------------------------

row('runtime', 'version', 'how', 'first ms', 'digest');
for (const { name, version, present, cases, snippets } of [...hosts, ...engines, jestHost]) {
  if (!isWanted(name)) continue;
  if (!present) {
    missing(name, version, 'npm run runtimes');
    continue;
  }
  for (const [how, run] of Object.entries(cases)) {
    conforms(name, version, how, await run(folder).catch((error) => ({ error: failure(error) })));
  }
  for (const [file, run] of Object.entries(snippets)) {
    answers(name, version, file, await run(folder).catch(failure));
  }
}

cpSync(join(folder, 'snippets'), folder, { recursive: true });
for (const [name, browser] of Object.entries(browsers)) {
  if (!isWanted(name)) continue;
  if (!isPresent(browser)) {
    missing(name, '', `npm run runtimes, or apt-get install ${browser.packages.join(' ')}`);
    continue;
  }
  const version = versionOf(browser);
  const pages = ['/browser/index.html', '/isolated/index.html'];
  for (const page of pages) await visit(name, folder, page, ({ name: how, text, isForbidden, ...result }) => {
    if (text !== undefined) answers(name, version, how, text);
    else if (isForbidden) refuses(name, version, how, result);
    else conforms(name, version, how, result);
  }).catch((error) => check(name, version, failure(error)));
}

if (isWanted('entries')) {
  for (const [what, run] of Object.entries(entries)) {
    const why = await Promise.resolve(folder).then(run).catch(failure);
    check('entries', what, why);
  }
}

if (wanted.length === 0 && count.skipped === 0) {
  const why = untried.size > 0 ? `not ${[...untried.keys()].join(', ')}` : undefined;
  check('docs/everywhere.md', 'every snippet is run', why);
}

// The first answer is one of a fresh process, and other processes slow it down: so a median, and the least.
const fresh = () => Number(execFileSync(process.execPath, ['first.mjs'], { cwd: folder }));
const times = Array.from({ length: 9 }, fresh).sort((a, b) => a - b).map((time) => time.toFixed(1));
console.log(`\n${expected.calls} calls, digest ${expected.digest}`);
console.log(`Node ${process.versions.node}, import and first answer in a new process: ${times[4]} ms`
  + ` (median of 9, the least ${times[0]})`);

rmSync(folder, { recursive: true, force: true });
for (const text of trouble) console.log(`\n${text}`);
console.log(`\neverywhere: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed > 0 ? 1 : 0);
