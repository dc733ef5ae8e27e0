import { conformance } from '/conformance.mjs';

postMessage(await conformance(() => import('/hypersimplex')));
