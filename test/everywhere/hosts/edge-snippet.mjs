// What the host makes of a route.
import handler from './snippets/edge.mjs';

addEventListener('fetch', (event) => event.respondWith(handler(event.request)));
