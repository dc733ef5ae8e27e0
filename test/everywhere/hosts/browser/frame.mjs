import { conformance } from '/conformance.mjs';

async function load() {
  const api = await import(`/${location.search.slice(1)}-by-path.mjs`);
  for (const [name, entry] of [['kernel', api], ...Object.entries(api)]) {
    if (entry.init) await entry.init(fetch(`/hypersimplex/${name}.wasm`));
  }
  return api;
}

parent.postMessage(await conformance(load).catch((error) => ({ error: String(error) })));
