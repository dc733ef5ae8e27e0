// npm run test:bundlers [-- names…]: tiny apps with the package, packed and installed, that each bundler
// builds without any configuration. They run in Chromium and must give the digest that Node gives, and an app
// that uses one function must not carry the package's other entries.
//   --ci       only the bundlers that every change is tried with
//   --install  installs what is missing of them
//   --keep     leaves the apps where they are
// What is missing is skipped; where CI is set it has failed.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { conformance } from '../everywhere/conformance.mjs';
import { installed, writeEverything } from '../everywhere/project.mjs';
import { chromium, launch, open, weigh } from './browser.mjs';
import { bundlers } from './bundlers.mjs';
import { folderOf, install, isInstalled, versionOf } from './tools.mjs';
import { asText } from '../../scripts/kernel-plugin.mjs';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { ci: { type: 'boolean' }, install: { type: 'boolean' }, keep: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !(name in bundlers));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not among ${Object.keys(bundlers).join(', ')}`);
const names = positionals.length > 0 ? positionals
  : options.ci ? ['rollup', 'vite', 'webpack', 'esbuild'] : Object.keys(bundlers);

/** The apps of one function, and what they answer. */
const small = { softBinaryArgmax: '0,0.75,0.25', predict: '0,1', zeroOneLoss: '0.5' };

/** Texts that no minifier changes, each of one part of the default entry … */
const parts = {
  kernel: asText(Buffer.from('0061736d01000000', 'hex')), // how every module begins
  learning: asText(Buffer.from('loss_f32')), // its module exports it
  projection: 'at-most',
  losses: 'half-sum',
  tracker: 'fromJSON',
  boosting: 'hessian',
};
/** … and of another entry alone. */
const others = {
  ...Object.fromEntries(Object.entries({
    entropic: 'entropicProject_f32', knapsack: 'knapsack_f32', distributed: 'ddp-mean',
  }).flatMap(([entry, mark]) => (
    ['.', './js', './slim'].map((start) => [`${start}/${entry}`, mark])))),
  './js': 'trap: invalid memory.fill', './slim': 'needs its kernel first', './tfjs': 'customGrad',
  './tfjs-layers': 'computeOutputShape', './threads': 'isolated', './jax': 'stopGradient',
};

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

// --- counting ----------------------------------------------------------------------------------------------

const counts = { passed: 0, failed: 0, skipped: 0 };

/** One check: a row of a table, which `fill` completes. */
async function check(table, row, fill) {
  const began = performance.now();
  table.push(row);
  try {
    await fill(row);
    row.result = 'ok';
    counts.passed++;
  } catch (error) {
    console.error(`\n${Object.values(row).join(' ')}: ${error.message}\n`);
    row.result = 'FAILED';
    counts.failed++;
  }
  row.seconds = ((performance.now() - began) / 1000).toFixed(1);
}

function missing(what, how) {
  const fails = Boolean(process.env.CI);
  console.error(`${fails ? 'missing' : 'skipped'}: ${what}; to install it: ${how}`);
  counts[fails ? 'failed' : 'skipped']++;
}

function print(table, columns) {
  const lines = [columns, ...table.map((row) => columns.map((column) => String(row[column] ?? '–')))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  console.log();
  for (const line of lines) console.log(line.map((cell, i) => cell.padEnd(widths[i])).join('  ').trimEnd());
}

function equal(answer, wanted) {
  if (answer !== wanted) throw new Error(`the answer is ${answer}, and should be ${wanted}`);
}

// --- the apps ----------------------------------------------------------------------------------------------

/** A folder with an app's dependencies, still without the app. */
function dependencies(name, folder, hypersimplex) {
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const modules = join(folder, 'node_modules');
  cpSync(join(folderOf(name), 'node_modules'), modules, { recursive: true, verbatimSymlinks: true });
  cpSync(hypersimplex, join(modules, 'hypersimplex'), { recursive: true });
  cpSync(here('../everywhere/conformance.mjs'), join(folder, 'src/conformance.mjs'));
  writeEverything(join(folder, 'src'));
}

const become = (folder, app) => cpSync(here(`apps/${app}.js`), join(folder, 'src/answer.js'));

/** The digest, in every mode, and that of hypersimplex/js. */
async function checkAnswers(name, folder, browser, digest, table) {
  const { answers, shipped } = bundlers[name];
  const all = [
    ...answers.map(({ start, pages }) => ({ app: 'everything', start, pages })),
    { app: 'everythingInJs', start: shipped.start, pages: { 'hypersimplex/js': shipped.page } },
  ];
  for (const { app, start, pages } of all) {
    become(folder, app);
    const server = start(folder);
    for (const [mode, page] of Object.entries(pages)) {
      await check(table, { bundler: name, version: versionOf(name), mode }, async (row) => {
        const { answer } = await open(browser, (await server).url + page, `${name}-${mode}`);
        row.digest = answer;
        equal(answer, digest);
      });
    }
    await server.then(({ stop }) => stop(), () => undefined); // its error has been counted
  }
}

/** What apps of one function cost above one without the package, and what they carry. */
async function checkSizes(name, folder, browser, table) {
  const { start, page } = bundlers[name].shipped;
  let empty;
  for (const [app, wanted] of Object.entries({ nothing: 'nothing', ...small })) {
    become(folder, app);
    await check(table, { bundler: name, 'the app uses': app }, async (row) => {
      const { url, stop } = await start(folder);
      const { answer, scripts } = await open(browser, url + page, `${name}-${app}`).finally(stop);
      equal(answer, wanted);
      const { raw, gzip } = weigh(scripts);
      if (app === 'nothing') empty = { raw, gzip };
      else if (!empty) throw new Error('there is nothing to compare it with');
      row.raw = app === 'nothing' ? raw : raw - empty.raw;
      row.gzip = app === 'nothing' ? gzip : gzip - empty.gzip;
      const carried = (marks) => Object.keys(marks)
        .filter((name) => scripts.some((script) => script.includes(marks[name]))).join(', ');
      row.carries = carried({ ...parts, ...others });
      // predict needs no kernel; what projects no other module; what counts mistakes needs one, but no losses
      const { learning, losses } = parts;
      const alien = carried(app === 'predict' ? { ...parts, ...others }
        : { ...others, losses, ...(app === 'softBinaryArgmax' ? { learning } : {}) });
      if (alien !== '') throw new Error(`it carries ${alien} as well`);
    });
  }
}

/**
 * A mark that is not in what it marks would tell nothing. And Parcel does not read `exports`, unless an app
 * asks it to: for Parcel, `alias` names the same files.
 */
function checkEntries(hypersimplex) {
  const { exports, alias } = JSON.parse(readFileSync(join(hypersimplex, 'package.json'), 'utf8'));
  const file = (entry) => exports[entry].default ?? exports[entry];
  /** A file with the chunks that it imports. */
  const whole = (path) => {
    const code = readFileSync(path, 'utf8');
    const chunks = [...code.matchAll(/\bfrom '(\.\/[^']+\.js)'|^import '(\.\/[^']+\.js)'/gm)].map(([, a, b]) => a ?? b);
    return code + chunks.map((chunk) => whole(join(dirname(path), chunk))).join('');
  };
  const text = (entry) => whole(join(hypersimplex, file(entry)));
  const marks = (entry) => text(entry).includes(others[entry]) && !text('.').includes(others[entry]);
  const entries = Object.keys(exports).filter((entry) => entry !== '.' && entry !== './package.json');
  const wrong = [
    ...Object.keys(parts).filter((part) => !text('.').includes(parts[part])),
    ...entries.filter((entry) => file(entry).endsWith('.js') && !marks(entry)),
  ];
  if (wrong.length > 0) throw new Error(`no text tells of ${wrong.join(', ')}`);
  const unnamed = entries.filter((entry) => alias?.[entry] !== file(entry));
  if (unnamed.length > 0) throw new Error(`alias in package.json is wrong or absent: ${unnamed.join(', ')}`);
}

// --- all of it ---------------------------------------------------------------------------------------------

function isReady(name) {
  if (options.install && !isInstalled(name)) {
    try {
      install(name);
    } catch (error) {
      console.error(error.message); // it is still missing, which counts
    }
  }
  return isInstalled(name);
}

const began = performance.now();
const answers = [], sizes = [];
const how = (name) => `npm run test:bundlers -- --install ${name}`;

if (!chromium) missing('Chromium, which all runs in', 'apt-get install chromium, or CHROMIUM=<its path>');
else if (!isReady('chromium')) missing('playwright-core, which drives Chromium', how(names.join(' ')));
else {
  const user = installed([]);
  const folder = mkdtempSync(join(tmpdir(), 'hypersimplex-bundlers-'));
  let browser;
  try {
    browser = await launch();
    const hypersimplex = join(user, 'node_modules/hypersimplex');
    const { digest } = await conformance(() => import(pathToFileURL(join(user, 'all.mjs')).href));
    console.log(`Node ${process.versions.node} gives ${digest}`);
    await check([], { what: 'the entries' }, () => checkEntries(hypersimplex));
    for (const name of names) {
      if (!isReady(name)) {
        missing(`${name} ${versionOf(name)}`, how(name));
        continue;
      }
      const app = join(folder, name);
      dependencies(name, app, hypersimplex);
      const [rows, apps] = [[], []];
      await checkAnswers(name, app, browser, digest, rows);
      await checkSizes(name, app, browser, apps);
      const { raw, gzip } = apps.find((row) => row['the app uses'] === 'softBinaryArgmax');
      Object.assign(rows[0], { 'cost raw': raw, 'cost gzip': gzip }); // the mode that ships comes first
      answers.push(...rows);
      sizes.push(...apps);
      console.log(`${name}: done at ${((performance.now() - began) / 1000).toFixed(0)} s`);
      if (!options.keep) rmSync(app, { recursive: true, force: true });
    }
  } finally {
    await browser?.close();
    if (options.keep) console.log(`the apps are in ${folder}`);
    else for (const made of [user, folder]) rmSync(made, { recursive: true, force: true });
  }
}

print(answers, ['bundler', 'version', 'mode', 'cost raw', 'cost gzip', 'digest', 'result', 'seconds']);
console.log('cost: bytes of the minified app with softBinaryArgmax, less those of an app with nothing');
print(sizes, ['bundler', 'the app uses', 'raw', 'gzip', 'carries', 'result', 'seconds']);
const { passed, failed, skipped } = counts;
console.log(`\nbundlers: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
