import { conformance } from '/conformance.mjs';

postMessage(await conformance(() => import('/all-by-path.mjs')));
