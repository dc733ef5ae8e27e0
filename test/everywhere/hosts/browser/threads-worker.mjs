import * as api from '/hypersimplex';
import { createThreads } from '/hypersimplex/threads';
import { conformance } from '/conformance.mjs';

async function run() {
  const threads = await createThreads(2, { minimum: 0 });
  const result = await conformance(() => ({ ...api, ...threads }));
  await threads.close();
  return result;
}

run().catch((error) => ({ error: String(error) })).then(postMessage);
