// A race of models, each in a worker of its own.
import { computed, onBeforeUnmount, onMounted, reactive, ref, shallowRef } from 'vue';
import { withBase } from 'vitepress';

/** @param {() => { name: string, loss: string }[]} contenders @param {() => object} options of lib/training.mjs */
export function useRace(contenders, options) {
  const status = ref('idle'); // running, paused, done
  const message = ref('');
  const runs = reactive({}); // by name
  const started = shallowRef();
  let workers = {}, run = 0;

  const ready = ref(false);
  onMounted(() => { ready.value = true; });
  onBeforeUnmount(stop);

  function stop() {
    for (const worker of Object.values(workers)) worker.terminate();
    workers = {};
  }

  function reset() {
    stop();
    for (const name of Object.keys(runs)) delete runs[name];
    status.value = 'idle';
    message.value = '';
    started.value = undefined;
  }

  function start() {
    reset();
    const mine = ++run, given = { ...options(), run: mine, url: new URL(withBase('/fashion-mnist/images.bin'), location.href).href };
    started.value = given;
    status.value = 'running';
    for (const { name, loss, ...more } of contenders()) {
      runs[name] = { steps: 0, total: 1, perStep: 0, points: [], isDone: false };
      const worker = new Worker(new URL('../lib/training-worker.mjs', import.meta.url), { type: 'module' });
      workers[name] = worker;
      worker.onmessage = ({ data }) => { if (data.run === mine) receive(name, data); };
      worker.onerror = (event) => { fail(event.message || 'the worker did not start'); };
      worker.postMessage({ start: { ...given, ...more, loss } });
    }
  }

  function fail(text) {
    stop();
    message.value = text;
    status.value = 'idle';
  }

  function receive(name, { kind, steps, total, perStep, point, message: text }) {
    const model = runs[name];
    if (kind === 'error') fail(text);
    else if (kind === 'ready') model.total = steps;
    else if (kind === 'done') {
      model.isDone = true;
      if (Object.values(runs).every(({ isDone }) => isDone)) status.value = 'done';
    } else if (kind === 'progress') {
      model.steps = steps;
      model.total = total;
      model.perStep = model.perStep === 0 ? perStep : 0.8 * model.perStep + 0.2 * perStep;
      if (point) model.points.push(point);
    }
  }

  function pause() {
    for (const worker of Object.values(workers)) worker.postMessage({ pause: true });
    status.value = 'paused';
  }

  function resume() {
    for (const worker of Object.values(workers)) worker.postMessage({ resume: true });
    status.value = 'running';
  }

  const left = computed(() => { // seconds, of the slowest
    const models = Object.values(runs);
    if (models.some(({ perStep }) => perStep === 0)) return undefined;
    return Math.max(0, ...models.map(({ steps, total, perStep }) => (total - steps) * perStep / 1000));
  });
  const share = computed(() => {
    const models = Object.values(runs);
    return models.length === 0 ? 0 : Math.min(...models.map(({ steps, total }) => steps / total));
  });

  return { status, message, runs, started, ready, start, pause, resume, reset, left, share };
}

/** Seconds as a person says them. */
export const duration = (seconds) => (seconds === undefined ? 'soon known'
  : seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`);
