import { conformance } from '/conformance.mjs';

async function load() {
  const entry = location.search.slice(1);
  const api = await import(`/${entry}`);
  if (api.init) await api.init(fetch('/hypersimplex/kernel.wasm'));
  return api;
}

parent.postMessage(await conformance(load).catch((error) => ({ error: String(error) })));
