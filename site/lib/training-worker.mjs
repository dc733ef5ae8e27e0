// Trains one model in a worker: { start: options } and { pause }, { resume }; answers { ready }, { progress }, { done }.
import { load, standardised } from './images.mjs';
import { createTraining } from './training.mjs';

let training, options, running = false, turn = 0, data;

const send = (kind, more) => postMessage({ kind, run: options.run, ...more });

async function start(given) {
  const mine = ++turn;
  options = given;
  data ??= standardised(await load(options.url));
  if (mine !== turn) return;
  training = createTraining(data, options);
  send('ready', { steps: options.epochs * training.perEpoch });
  running = true;
  await run(mine);
}

/** Steps in portions of about 100 ms; in between, messages get their turn. */
async function run(mine) {
  const total = options.epochs * training.perEpoch;
  const every = Math.max(1, Math.round(training.perEpoch * options.epochs / 60)); // points of the curve
  while (mine === turn && running && training.steps < total) {
    const from = performance.now(), first = training.steps;
    do training.step();
    while (training.steps < total && training.steps % every !== 0 && performance.now() - from < 100);
    const milliseconds = performance.now() - from, done = training.steps;
    const isPoint = done % every === 0 || done === total;
    send('progress', {
      steps: done, total, perStep: milliseconds / (done - first), point: isPoint ? training.measure() : undefined,
    });
    await new Promise((resolve) => { setTimeout(resolve); });
  }
  if (mine === turn && running && training.steps >= total) {
    running = false;
    send('done', {});
  }
}

onmessage = async ({ data: { start: given, pause, resume } }) => {
  try {
    if (given) await start(given);
    else if (pause) running = false;
    else if (resume && training && !running) {
      running = true;
      await run(++turn);
    }
  } catch (error) {
    postMessage({ kind: 'error', run: options?.run, message: String(error?.message ?? error) });
  }
};
