// What the example must do, in Node and in a page (examples/run.mjs runs it).
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { csvParse, csvParseRows, randomLcg } from 'd3';
import { chromium, serve } from '../../test/bundlers/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (...args) => execFileSync(process.execPath, ['examples/selection/main.mjs', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The lines of the comparison: what each choice of held-out cases is worth, in % of the best. */
const shares = (text) => [...text.matchAll(/([\d.]+) %$/gm)].map(([, share]) => Number(share));

/**
 * A file as an office has it: semicolons, decimal commas, empty cells, categories, quotes, a column of remarks. Debts are
 * worth calling about where they are great, the longer the better, and the customer is not in the south.
 */
function office() {
  const random = randomLcg(3);
  const rows = Array.from({ length: 2400 }, (_, i) => {
    const debt = (1000 * random()).toFixed(1).replace('.', ',');
    const region = ['north', 'south', 'the "old" east', ''][Math.floor(4 * random())];
    const years = random() < 0.1 ? '' : String(2000 + Math.floor(25 * random()));
    const amount = Number(debt.replace(',', '.'));
    const value = amount + 12 * (2012 - (years || 2012)) > 800 && region !== 'south' ? amount : 0;
    return [`customer ${i}`, debt, region, years, `remark ${random()}`, i % 4 === 3 ? '' : String(value).replace('.', ',')];
  });
  const quoted = (cell) => (/["; ]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return ['who;debt;region;since;remark;collected', ...rows.map((row) => row.map(quoted).join(';'))].join('\r\n');
}

/** The points of a case by the lines of the card, as a person would add them up. */
function byHand(card, cell) {
  const sign = (text) => Number(text.replace('−', '-'));
  return card.reduce((sum, [feature, which, points]) => {
    const [, step, base = '0'] = /^for every (?:full )?([\d.]+)(?: above (-?[\d.]+))?$/.exec(which) ?? [];
    if (step === undefined) {
      const known = card.filter(([name]) => name === feature).map(([, which]) => which);
      const answer = cell(feature) === '' ? '(empty)' : cell(feature);
      return sum + (which === (known.includes(answer) ? answer : 'anything else') ? sign(points) : 0);
    }
    if (cell(feature) === '') return sum; // it has a line of its own
    return sum + sign(points) * Math.floor(((Number(cell(feature).replace(',', '.')) - Number(base)) / Number(step)).toPrecision(12));
  }, 0);
}

export function checkNode() {
  const [chance, regression, decision, card, best] = shares(run());
  console.log(`of the best possible value: score card ${card} %, regression ${regression} %, chance ${chance} %`);
  assert.ok(card > 95 && decision > 95 && regression < 70 && chance < 20 && best === 100, JSON.stringify({ chance, regression, decision, card }));

  const folder = mkdtempSync(join(tmpdir(), 'selection-'));
  try {
    const [data, list, points] = ['data.csv', 'list.csv', 'card.csv'].map((name) => join(folder, name));
    writeFileSync(data, `\uFEFF${office()}`);
    const told = run(data, '--value', 'collected', '--choose', '60', '--name', 'who', '--list', list, '--card', points);
    const [, , , officeCard] = shares(told);
    assert.ok(officeCard > 90, told);
    assert.match(told, /remark is left out/);
    const chosen = csvParse(readFileSync(list, 'utf8'));
    assert.equal(chosen.length, 600, 'the rows without a value are chosen from');
    assert.deepEqual(chosen.map(({ standing }) => standing.startsWith('chosen')), chosen.map((_, i) => i < 60));
    assert.match(readFileSync(points, 'utf8'), /since,for every (full )?[\d.]+ above \d+,.*\nsince,\(empty\),/);
    const cardLines = csvParseRows(readFileSync(points, 'utf8')).slice(1);
    const [columns, ...rows] = office().split('\r\n').map((line) => line.replaceAll(/^"|"$|"(?=;)|(?<=;)"/g, '').replaceAll('""', '"').split(';'));
    for (const entry of chosen) {
      const row = rows[Number(entry.case.split(' ')[1])];
      assert.equal(row[0], entry.case);
      const cell = (name) => row[columns.indexOf(name)];
      assert.equal(byHand(cardLines, cell), Number(entry.points), `${entry.case}: the card by hand`);
    }
    const threshold = Number(chosen[59].points);
    assert.ok(chosen.every((entry) => Number(entry.points) - threshold === Number(entry.distance)));
    const southern = chosen.slice(0, 60).filter((entry) => rows[Number(entry.case.split(' ')[1])][2] === 'south');
    assert.ok(southern.length <= 3, `${southern.length} chosen in the south, where nothing is to be had`);
    for (const [args, message] of [
      [[data, '--value', 'colected', '--choose', '60'], /the value column must be a column .*got 'colected'/],
      [[data, '--value', 'collected', '--choose', '600'], /must be a whole number from 1 to 599 .*got '600'/],
      [[data, '--value', 'region', '--choose', '5%'], /region, the value, must be a number in each row, got 'north'|got 'south'|got 'the/],
    ]) assert.throws(() => run(...args), message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The page, told to take the sample, has the figures that Node prints. */
export async function checkPage() {
  const { url, stop } = await serve(root);
  try {
    const { stdout } = await promisify(execFile)(chromium, [
      '--headless=new', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=120000', '--dump-dom', `${url}examples/selection/index.html#sample`,
    ], { timeout: 120_000, maxBuffer: 2 ** 26 });
    const cells = (id) => [...(new RegExp(`<table id="${id}">.*?</table>`, 's').exec(stdout)?.[0] ?? '').matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text]) => text);
    const inNode = run();
    assert.deepEqual(cells('held-out').filter((text) => / %$/.test(text)).map(parseFloat), shares(inNode));
    const card = cells('card').slice(3).join(' ').replaceAll(/ +/g, ' ');
    assert.ok(card.includes('total_day_charge for every full'), `the card: ${card}`);
    assert.match(stdout, /<p id="status" role="status"[^>]*>Learnt from 3000 cases/);
    assert.equal(cells('list').filter((text) => text.startsWith('chosen')).length, 50);
  } finally {
    await stop();
  }
}
