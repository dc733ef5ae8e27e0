// npm run bench: checks the answers, measures, prints tables, writes bench/results.json and bench/charts/.
// npm run bench -- --quick: a minute's worth, to build/bench/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// WebAssembly is optimised at once, as V8 by itself does after some calls: steady state is what counts.
setFlagsFromString('--no-liftoff');

const quick = process.argv.includes('--quick');
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const target = path(quick ? '../build/bench/' : './');
mkdirSync(`${target}charts`, { recursive: true });

const { machine } = await import('./machine.mjs');
const { startNative } = await import('./contenders/native.mjs');
const { tensorFlow } = await import('./contenders/crossentropy.mjs');
const { checkAll } = await import('./check.mjs');
const measure = await import('./measure.mjs');
const { goals } = await import('./goals.mjs');
const report = await import('./report.mjs');
const charts = await import('./charts.mjs');

const elapsed = () => `${performance.now() / 1000 | 0} s`;
const step = (text) => console.log(`\n${text} (at ${elapsed()})\n`);

const about = machine();
console.log(`${about.cpu}, ${about.cores} cores, ${about.platform}, load ${about.load}
Node ${about.node}, ${tensorFlow()}
Times are medians of turns side by side, in ns per element; ratios are medians of those within a round.
The floor is two SIMD passes, one that reads and one that reads, clips and writes; of a loss, one pass from
logits to gradients.`);

const { servers, skipped } = startNative();
if (skipped) console.log(`Skipped: ${skipped}`);

try {
  const { count, largest } = await checkAll(servers);
  console.log(`${count} answers agree with the reference; largest |p − reference| of the package: `
    + `${largest.f32.toExponential(1)} f32, ${largest.f64.toExponential(1)} f64`);

  const sizes = quick ? [1e4, 1e6] : [1e3, 1e4, 1e5, 1e6, 1e7];
  const rounds = (n) => (quick ? 9 : n >= 1e7 ? 7 : 25);
  const few = (n) => (quick || n >= 1e6 ? 3 : 9); // where there are slow ones
  const results = {};

  step('Projection of Gaussian scores, τ ∈ {0.1, 1, 1.5, 10} × k/n ∈ {0.001, 0.01, 0.1, 0.5, 0.99}');
  results.projections = await measure.projections(sizes, rounds, servers);
  console.log(report.overGrid(results.projections));
  results.growth = quick ? [] : await measure.growth([1e4, 1e7], rounds);

  step('Everybody: Gaussian scores, τ = 1.5, k/n = 0.1; ns per element');
  results.everybody = await measure.everybody(sizes, few, servers);
  console.log(report.everybody(results.everybody));

  step('Hostile scores, τ ∈ {0.1, 1.5} × k/n ∈ {0.01, 0.5}: worst ratio of the API (allocated arrays) to the floor');
  results.hostiles = await measure.hostiles(sizes.filter((n) => n >= 1e4), few);
  console.log(report.byKind(results.hostiles));

  step('The knapsack beside the projection, τ = 1.5, k/n = 0.1; ns per element');
  results.knapsacks = await measure.knapsacks(sizes.filter((n) => n <= 1e6), few);
  console.log(report.everybody(results.knapsacks));

  step('The entropic relatives beside the projection, τ = 1.5, k/n = 0.1; ns per element');
  results.entropics = await measure.entropics(sizes.filter((n) => n <= 1e6), few);
  console.log(report.everybody(results.entropics));

  step('Loss and gradient from labels, τ = 1.5: ns per element, and ratio to the floor');
  const shapes = [[128, 10], [1024, 10], [8192, 10], [8192, 100], [4096, 1000]];
  results.losses = await measure.losses(shapes, rounds);
  console.log(report.byShape(results.losses));

  step('Short slices along the rows, k = columns/8: ns per element, and ratio to the floor');
  results.shortRows = await measure.shortRows([[100_000, 8], [100_000, 64]], rounds);
  console.log(report.byShape(results.shortRows));

  step('Single slices, τ = 1.5, k/n = 0.1: ns per element, and ratio to the floor');
  results.slices = await measure.slices([64, 128, 1000, 8192, 10_000], rounds);
  console.log(report.byShape(results.slices.map(({ names, ns, ratio, n }) => ({ shape: [n], names, ns, ratio }))));

  results.tiny = await measure.tinyCall(rounds);
  const child = execFileSync(process.execPath, ['--expose-gc', path('memory.mjs')], { encoding: 'utf8' });
  results.memory = JSON.parse(child);

  step('Goals');
  results.goals = goals({ ...results, natives: servers.map(({ name }) => name) });
  console.log(report.goals(results.goals));

  writeFileSync(`${target}results.json`, report.json({ machine: about, quick, skipped, ...results }));
  writeFileSync(`${target}charts/time.svg`, charts.time(results.everybody));
  writeFileSync(`${target}charts/floor.svg`, charts.floor(results.projections));
  console.log(`\nWritten: results.json and charts/*.svg in ${quick ? 'build/bench' : 'bench'}; ${elapsed()}`);
} finally {
  for (const server of servers) server.close();
}
