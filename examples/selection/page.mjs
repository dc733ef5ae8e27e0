// The page: files and options to `learn`, and its answer into tables.
import { csvFormat, csvFormatRows } from 'd3';
import { learn, plain, signed } from './card.mjs';
import { parse } from './cases.mjs';
import { sample } from './sample.mjs';

const $ = (id) => document.getElementById(id);
const form = document.querySelector('form');
const submit = form.querySelector('[type=submit]');
let past; // the table of past cases
let files = {}; // what can be saved

function element(tag, { text, ...properties } = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...(text === undefined ? [] : [text]), ...children);
  return node;
}

function tell(text, isError = false) {
  $('status').textContent = text;
  $('status').classList.toggle('error', isError);
}

/** Runs what a person has asked for, and says what is wrong with it. */
const asked = (work) => async (event) => {
  event?.preventDefault();
  submit.disabled = true;
  try {
    await work();
  } catch (error) {
    tell(error.message, true);
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  } finally {
    submit.disabled = past === undefined;
  }
};

function show(table, { value, leaveOut = [] }) {
  past = table;
  const options = (selected) => table.columns.map((name) => element('option', { text: name, value: name, selected: name === selected }));
  $('value').replaceChildren(...options(value ?? table.columns.at(-1)));
  $('name').replaceChildren(element('option', { text: '(the number of the row)', value: '' }), ...options());
  $('columns').replaceChildren(...table.columns.map((name) => element('label', {},
    element('input', { type: 'checkbox', value: name, checked: leaveOut.includes(name) }), ` ${name}`)));
  tell(`${table.rows.length} rows, ${table.columns.length} columns. Say which column is the value.`);
}

$('file').addEventListener('change', asked(async () => {
  past = undefined;
  const [file] = $('file').files;
  if (file) show(parse(await file.text()), {});
}));

$('sample').addEventListener('click', asked(async () => {
  const response = await fetch(new URL(sample.file, import.meta.url));
  if (!response.ok) throw new RangeError(`the sample cannot be read: ${response.status} for ${response.url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b; // some servers have it unpacked on the way
  const stream = new Blob([bytes]).stream();
  show(parse(await new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text()), sample);
  $('choose').value = sample.choose;
  await run();
}));

form.addEventListener('submit', asked(run));

async function run() {
  let step = 0;
  const started = performance.now();
  const [file] = $('cases').files;
  const answer = await learn(past, {
    value: $('value').value,
    choose: $('choose').value,
    leaveOut: [...$('columns').querySelectorAll(':checked')].map((box) => box.value).filter((name) => name !== $('value').value),
    name: $('name').value || undefined,
    cases: file && parse(await file.text()),
    async pause() { // lets the page be drawn and used
      if (step++ % 10 === 0) tell(`Learning${'.'.repeat(1 + step / 10)}`);
      await new Promise((resolve) => { setTimeout(resolve); });
    },
  });
  draw(answer);
  tell(`Learnt from ${answer.parts[0]} cases in ${((performance.now() - started) / 1000).toFixed(1)} s; the result is below.`);
}

/** A table of cells: those of the columns named in `numbers` to the right, the first as heads of their rows. */
function fill(table, caption, head, rows, numbers) {
  const kind = (i) => (numbers.includes(i) ? 'number' : '');
  table.replaceChildren(
    element('caption', { text: caption }),
    element('thead', {}, element('tr', {}, ...head.map((text, i) => element('th', { text, scope: 'col', className: kind(i) })))),
    element('tbody', {}, ...rows.map(({ cells, className = '' }) => element('tr', { className }, ...cells.map((text, i) => (
      i === 0 ? element('th', { text, scope: 'row', className: kind(i) }) : element('td', { text, className: kind(i) })))))),
  );
}

function draw({ parts, among, heldOut, lines, list, k, threshold, isNew, near, notes }) {
  const best = heldOut.at(-1).worth;
  const amount = (worth) => worth.toLocaleString('en', { maximumFractionDigits: Math.abs(worth) < 100 ? 2 : 0 });
  fill($('held-out'), `What ${among} of ${parts[2]} cases are worth that were held out, chosen by`, ['', 'value', 'of the best'],
    heldOut.map(({ way, worth }) => ({ cells: [way, amount(worth), best > 0 ? `${(100 * worth / best).toFixed(1)} %` : '–'] })), [1, 2]);
  $('notes').replaceChildren(...notes.map((text) => element('li', { text })));
  fill($('card'), `Add the points of every line that applies. The threshold is ${plain(threshold)}.`, ['feature', 'which', 'points'],
    lines.map((cells, i) => ({ cells: [lines[i - 1]?.[0] === cells[0] ? '' : cells[0], ...cells.slice(1)] })), [2]);
  fill($('list'), `The ${k} chosen of ${list.length} ${isNew ? 'new' : 'held-out'} cases, and the near misses: those that ${near} points may move. Where points are equal, the score before it was rounded decides.`,
    ['case', 'place', 'points', 'from the threshold', ''],
    list.filter(({ place, standing }) => place <= k || standing !== '').slice(0, 500).map((entry) => ({
      cells: [entry.case, String(entry.place), plain(entry.points), signed(entry.distance), entry.standing],
      className: [entry.standing === 'near miss' ? 'near' : '', entry.place === k ? 'threshold' : ''].join(' ').trim(),
    })), [1, 2, 3]);
  files = { list: csvFormat(list), card: csvFormatRows([['feature', 'which', 'points'], ...lines]) };
  $('result').hidden = false;
  $('result').focus({ preventScroll: true });
}

for (const what of ['list', 'card']) {
  $(`save-${what}`).addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([`${files[what]}\n`], { type: 'text/csv' }));
    element('a', { href: url, download: `${what}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
}

if (location.hash === '#sample') $('sample').click();
