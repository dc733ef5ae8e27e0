// For engines that have nothing but the language and what prints.
import * as api from './all-js.mjs';
import { conformance } from './conformance.mjs';

const report = (result) => print(JSON.stringify(result));

conformance(() => api).then(report, (error) => report({ error: String(error) }));
