// On two threads, whatever can be divided.
import * as api from 'hypersimplex';
import { createThreads } from 'hypersimplex/threads';
import { conformance } from './conformance.mjs';

const threads = await createThreads(2, { minimum: 0 });
console.log(JSON.stringify(await conformance(() => ({ ...api, ...threads }))));
await threads.close();
