import * as api from './all.mjs';
import { conformance } from './conformance.mjs';

addEventListener('fetch', (event) => {
  event.respondWith(conformance(() => api).then((result) => Response.json(result)));
});
