import { run } from './train.mjs';

const { accuracy, baseline } = run();
console.log(JSON.stringify({ accuracy, baseline }));
