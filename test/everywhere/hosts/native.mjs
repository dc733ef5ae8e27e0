// As engine.mjs, but by the package's name: where its app is made, a condition leads to hypersimplex/js.
import * as api from 'hypersimplex';
import { conformance } from './conformance.mjs';

const report = (result) => print(JSON.stringify(result));

conformance(() => api).then(report, (error) => report({ error: String(error) }));
