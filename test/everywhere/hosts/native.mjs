// As engine.mjs, but by the package's names: where its app is made, a condition leads to hypersimplex/js.
import * as api from './all.mjs';
import { conformance } from './conformance.mjs';

const report = (result) => print(JSON.stringify(result));

conformance(() => api).then(report, (error) => report({ error: String(error) }));
