import * as api from 'hypersimplex';
import { conformance } from './conformance.mjs';

addEventListener('fetch', (event) => {
  event.respondWith(conformance(() => api).then((result) => Response.json(result)));
});
