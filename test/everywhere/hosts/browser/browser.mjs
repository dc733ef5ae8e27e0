// Runs every case, one after another so that none takes another's time, and posts what each of them gave.

const seconds = (duration) => new Promise((resolve) => setTimeout(resolve, 1000 * duration));

/** A page in a frame, which posts its result to this one. */
async function page(url) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const answer = new Promise((resolve) => {
    addEventListener('message', ({ data, source }) => source === frame.contentWindow && resolve(data));
  });
  frame.src = url;
  const result = await answer;
  frame.remove();
  return result;
}

/** What something answers by message, or why it did not start. */
function answer(target, port = target) {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data }) => resolve(data);
    target.onerror = (event) => reject(new Error(event.message || 'the worker does not start'));
  });
}

async function moduleWorker() {
  const worker = new Worker('worker.mjs', { type: 'module' });
  const result = await answer(worker);
  worker.terminate();
  return result;
}

function sharedWorker() {
  const worker = new SharedWorker('shared.mjs', { type: 'module' });
  return answer(worker, worker.port);
}

async function serviceWorker() {
  const registration = await navigator.serviceWorker.register('service.mjs', { type: 'module' });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  const channel = new MessageChannel();
  const result = answer(worker, channel.port1);
  worker.postMessage('start', [channel.port2]);
  try {
    return await result;
  } finally {
    await registration.unregister();
  }
}

/** A snippet of the documentation: what its page comes to hold. */
async function text(url) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.src = url;
  const shown = () => frame.contentDocument?.body?.textContent.trim();
  for (let i = 0; i < 100 && !/^\d/.test(shown()); i++) await seconds(0.1);
  const result = { text: shown() };
  frame.remove();
  return result;
}

async function workerSnippet() {
  const worker = new Worker('/worker.mjs', { type: 'module' });
  worker.postMessage(new Float32Array([0, 1, 2, 3]));
  return { text: String(await answer(worker)) };
}

const threadsInPage = (name) => import('/browser/threads.mjs').then((module) => module[name]());

async function threadsInWorker() {
  const worker = new Worker('threads-worker.mjs', { type: 'module' });
  const result = await answer(worker);
  worker.terminate();
  return result;
}

/** Those of a page that is cross-origin isolated. */
const isolated = {
  'threads, module worker': threadsInWorker,
  'threads, page': () => threadsInPage('threads'),
};

const cases = {
  page: () => page('frame.html?all'),
  'module worker': moduleWorker,
  'shared worker': sharedWorker,
  'service worker': serviceWorker,
  slim: () => page('frame.html?all-slim'),
  js: () => page('frame.html?all-js'),
  'page, CSP wasm-unsafe-eval': () => page('/wasm-policy/frame.html?all'),
  'page, CSP without it': () => page('/strict-policy/frame.html?all')
    .then((result) => ({ ...result, isForbidden: true })),
  'js, CSP without it': () => page('/strict-policy/frame.html?all-js'),
  'page.html': () => text('/page.html'),
  'csp.html': () => text('/csp.html'),
  'strict.html': () => text('/strict.html'),
  'slim.html': () => text('/slim.html'),
  'worker.mjs': workerSnippet,
  'threads, page without isolation': () => threadsInPage('refused'),
};

const isIsolated = location.pathname.startsWith('/isolated/');

for (const [name, run] of Object.entries(isIsolated ? isolated : cases)) {
  const late = seconds(60).then(() => ({ error: 'no answer in 60 s' }));
  const result = await Promise.race([run(), late]).catch((error) => ({ error: String(error) }));
  await fetch('/report', { method: 'POST', body: JSON.stringify({ name, ...result }) });
}
await fetch('/report', { method: 'POST', body: JSON.stringify({ done: true }) });
